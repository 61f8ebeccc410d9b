export const id = 712;
export const ids = [712];
export const modules = {

/***/ 8712:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7435);
/* harmony import */ var _app_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5574);
/* harmony import */ var _inputs_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6728);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1831);
/* harmony import */ var _inputs_local_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8448);





const around = (0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readAround */ .C0)(process.env, (0,_inputs_local_js__WEBPACK_IMPORTED_MODULE_4__/* .thisMachine */ .g)());
const exitCode = await (0,_app_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .iW)((0,_app_world_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsWorld */ .G)(around), () => (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(process.env, (0,_inputs_local_js__WEBPACK_IMPORTED_MODULE_4__/* .thisMachine */ .g)(), _inputs_local_js__WEBPACK_IMPORTED_MODULE_4__/* .localFiles */ .J), around.runsDirectory, {
    onSignal: (handler) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.on(signal, () => handler(signal));
    },
    exit: (code) => process.exit(code),
});
// Not merely the exit code: a download that was given up may still hold the process.
process.exit(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
