export const id = 838;
export const ids = [838];
export const modules = {

/***/ 73838:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_run_remaining_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27500);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41931);


const workspace = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .stateIn */ .pQ)(process.env, _app_run_remaining_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKSPACE_STATE */ .Ww);
const idle = (0,_app_run_remaining_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToDo */ .KN)(workspace);
if (idle === null) {
    const { finishPost } = await Promise.all(/* import() */[__webpack_require__.e(572), __webpack_require__.e(518), __webpack_require__.e(410), __webpack_require__.e(104), __webpack_require__.e(939), __webpack_require__.e(957), __webpack_require__.e(372), __webpack_require__.e(121), __webpack_require__.e(283), __webpack_require__.e(881), __webpack_require__.e(491), __webpack_require__.e(924), __webpack_require__.e(990)]).then(__webpack_require__.bind(__webpack_require__, 84990));
    await finishPost(workspace);
}
else {
    // Without the module of the log, which would take longer to load than to print this.
    console.log(idle);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
