export const id = 712;
export const ids = [712];
export const modules = {

/***/ 8712:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_real_deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1116);
/* harmony import */ var _app_run_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2845);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9882);
/* harmony import */ var _inputs_local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8448);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1880);





const around = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcessContext */ .R2)(process.env, (0,_inputs_local_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g)());
const exitCode = await (0,_app_run_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)((0,_app_real_deps_js__WEBPACK_IMPORTED_MODULE_0__/* .realDeps */ .b)(around), () => (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequest */ .i)(process.env, (0,_inputs_local_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g)(), _inputs_local_js__WEBPACK_IMPORTED_MODULE_3__/* .localFiles */ .J), around.runsDirectory, {
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
