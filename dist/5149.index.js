export const id = 5149;
export const ids = [5149];
export const modules = {

/***/ 77268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ NO_FACTS)
});

;// CONCATENATED MODULE: ./build/src/domain/model/service-traces.js
/** The traces in no logs. */
const NO_TRACES = {
    signs: [],
    outages: [],
    hangs: [],
    answers: [],
    lives: {},
};

;// CONCATENATED MODULE: ./build/src/domain/model/run-facts.js

/** The facts of a run about which nothing is known. */
const NO_FACTS = {
    job: { id: '', attempt: 1, repository: '', url: null },
    request: null,
    builds: [],
    host: null,
    node: null,
    ignition: [],
    selection: null,
    totalSpecs: null,
    planned: null,
    leftOut: [],
    suite: null,
    rerun: null,
    suiteStarted: false,
    suiteStartedAt: null,
    exitCode: null,
    endedBySignal: false,
    deadlinePassed: false,
    stoppedAtCrash: false,
    runError: null,
    bug: null,
    cancelled: false,
    abandonedIn: null,
    serviceEvents: [],
    fullDisks: [],
    stages: [],
    serviceTraces: NO_TRACES,
    warnings: [],
    jobEvidence: {},
    logs: {},
};


/***/ }),

/***/ 28712:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_real_deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84447);
/* harmony import */ var _app_run_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23258);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59882);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73078);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91880);





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
