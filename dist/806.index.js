export const id = 806;
export const ids = [806];
export const modules = {

/***/ 63877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   j8: () => (/* binding */ looksLikePath),
/* harmony export */   jH: () => (/* binding */ readInputFile),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35274);


/** True for a text that can only be a path, because it starts with `/`, `./` or `../`. */
function looksLikePath(text) {
    return /^(\/|\.{1,2}(\/|$))/.test(text);
}
/** The absolute form of a path, which is relative to the workspace. */
function absolutePath(path, { workspace }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
}
/** Whether a file or directory is at a path, which is relative to the workspace. */
function isPath(path, context) {
    const absolute = absolutePath(path, context);
    return context.files.isFile(absolute) || context.files.isDirectory(absolute);
}
/**
 * The text of the file at a path, which is relative to the workspace.
 * @param nearest what was probably meant where there is no such file
 */
function readInputFile(path, context, nearest) {
    const absolute = absolutePath(path, context);
    const text = context.files.read(absolute);
    if (text !== null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(path, `is not a file that can be read (looked for ${absolute})`, nearest);
}


/***/ }),

/***/ 25811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   RM: () => (/* binding */ parseReportDirectory),
/* harmony export */   Te: () => (/* binding */ defaultReportDirectory),
/* harmony export */   f$: () => (/* binding */ parseHttpUrl),
/* harmony export */   r5: () => (/* binding */ reportDirectoryParser),
/* harmony export */   v0: () => (/* binding */ parseMirror)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32806);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63877);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35274);




const REPORT_DIRECTORY = 'crio-node-e2e-report';
/** A text without anything that may be a login in a URL, so that it may be shown. */
function withoutLogin(text) {
    return text.replace(/^(.*:\/\/)?.*@/s, '$1');
}
/** Parses an http or https URL without a login, which would appear in logs and reports. */
function parseHttpUrl(text) {
    const url = URL.parse(text);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        const nearest = text.includes('://') ? undefined : `https://${text}`;
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(withoutLogin(text), 'is not an http or https URL', nearest);
    }
    if (url.username === '' && url.password === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(url);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .publicUrl */ .x6)(text), 'is given with credentials, which would appear in logs and reports');
}
/** Parses the base URL of a mirror; gives it without a trailing slash. */
function parseMirror(text) {
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .andThen */ .hg)(parseHttpUrl(text), (url) => {
        if (url.search === '' && url.hash === '')
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(url.href.replace(/\/+$/, ''));
        const shown = (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .publicUrl */ .x6)(text);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(shown, 'has a query or a fragment', shown);
    });
}
/** The report directory of a run without the input `report-dir`. */
function defaultReportDirectory(workspace) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, REPORT_DIRECTORY);
}
/** Parser for an input `report-dir`; gives an absolute path. */
function reportDirectoryParser(fallback) {
    return (text, context) => {
        if (text.includes('\n'))
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'spans several lines');
        const path = (0,_input_context_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(text || fallback, context);
        const toWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(path, context.workspace);
        const isOutside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(toWorkspace) || toWorkspace.startsWith('..');
        if (!isOutside)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'contains the workspace', `./${fallback}`);
        if (!path.split('/').includes('.git'))
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(path);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'is inside of a .git directory', `./${fallback}`);
    };
}
/** Parses the `report-dir` input of a run; gives an absolute path. */
const parseReportDirectory = reportDirectoryParser(REPORT_DIRECTORY);


/***/ }),

/***/ 28712:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_real_deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84447);
/* harmony import */ var _app_run_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33362);
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
