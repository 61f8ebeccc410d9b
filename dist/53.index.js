export const id = 53;
export const ids = [53];
export const modules = {

/***/ 25053:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_real_deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90920);
/* harmony import */ var _app_run_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92659);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41931);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95079);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53957);





const machine = (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g)();
const context = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcessContext */ .R2)(process.env, machine);
const exitCode = await (0,_app_run_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .iW)((0,_app_real_deps_js__WEBPACK_IMPORTED_MODULE_0__/* .realDeps */ .b)(context), () => (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequest */ .i)(process.env, machine, _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .localFiles */ .J), context.runsDirectory, {
    onSignal: (handler) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.on(signal, () => handler(signal));
    },
    exit: (code) => process.exit(code),
});
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
