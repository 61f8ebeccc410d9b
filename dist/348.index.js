export const id = 348;
export const ids = [348];
export const modules = {

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   j8: () => (/* binding */ looksLikePath),
/* harmony export */   jH: () => (/* binding */ readInputFile),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68281);


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

/***/ 39182:
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
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4209);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68281);




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

/***/ 68281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   hg: () => (/* binding */ andThen),
/* harmony export */   lc: () => (/* binding */ parseEach),
/* harmony export */   qv: () => (/* binding */ withValidSuggestions),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51490);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88940);



const SHOWN_CHARACTERS = 80;
/** The text is valid and means `value`. */
function accept(value) {
    return { ok: true, value };
}
/** The text is not valid; `Problem` describes the parameters. */
function refuse(given, why, nearest) {
    return { ok: false, problems: [{ given, why, nearest }] };
}
/** What a valid result becomes in a next step; problems stay as they are. */
function andThen(parsed, next) {
    return parsed.ok ? next(parsed.value) : parsed;
}
/** Every element parsed: the problems of all of them, or all values in their order. */
function parseEach(sources, parse) {
    const values = [];
    const problems = [];
    for (const source of sources) {
        const parsed = parse(source);
        if (parsed.ok)
            values.push(parsed.value);
        else
            problems.push(...parsed.problems);
    }
    return problems.length === 0 ? accept(values) : { ok: false, problems };
}
/** The items of a list that is separated by commas or white space; empty items do not count. */
function listItems(text) {
    return text.split(/[\s,]+/).filter((item) => item !== '');
}
/** The lines of a text without surrounding white space; empty lines do not count. */
function textLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/**
 * The parser, with only those suggestions that it accepts itself and that a message can show in full: parsers may
 * suggest whatever is likely.
 */
function withValidSuggestions(parse) {
    return (text, ...context) => {
        const parsed = parse(text, ...context);
        if (parsed.ok)
            return parsed;
        const isValid = (nearest) => quoted(nearest) === `"${nearest}"` && parse(nearest, ...context).ok;
        const problems = parsed.problems.map(({ nearest, ...problem }) => nearest !== undefined && isValid(nearest) ? { ...problem, nearest } : problem);
        return { ok: false, problems };
    };
}
/** The word that `text` is most likely a misspelling of, or undefined. Few misspellings of several letters change the first. */
function nearestWord(text, words) {
    const typed = text.toLowerCase();
    const limit = Math.max(2, Math.floor(text.length / 3));
    return words
        .map((word) => ({ word, changes: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, word.toLowerCase()) }))
        .filter(({ changes }) => changes <= limit && changes < text.length)
        .filter(({ word, changes }) => changes < 2 || word[0] === typed[0])
        .toSorted((one, other) => one.changes - other.changes)[0]?.word;
}
/** A value from outside as messages show it: one line without control characters, cut, in quotes. */
function quoted(text) {
    return `"${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text), SHOWN_CHARACTERS)}"`;
}
/** One error for all problems, each on a line of the evidence. `term` is what the user calls an input. */
function invalidInput(problems, term = 'input') {
    const inputs = [...new Set(problems.map(({ input }) => input))];
    const [these, terms] = inputs.length === 1 ? ['this', term] : ['these', `${term}s`];
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `Invalid ${terms}: ${inputs.join(', ')}`,
        remedy: `correct ${these} ${terms}. The machine was not changed.`,
        evidence: problems.map(({ input, given, why, nearest, allowed }) => {
            const guess = nearest === undefined ? '' : ` Did you mean ${quoted(nearest)}?`;
            return `${input}: ${quoted(given)} ${why}.${guess} Allowed: ${allowed}.`;
        }),
    });
}


/***/ }),

/***/ 42163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ wordParser),
/* harmony export */   _D: () => (/* binding */ optionalWordParser),
/* harmony export */   ku: () => (/* binding */ wordListParser),
/* harmony export */   xQ: () => (/* binding */ nameParser),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68281);

/** Parser for a choice among texts, each with its value. */
function choiceParser(choices, why = 'is not a valid value') {
    return (text) => {
        const value = choices.get(text);
        if (value !== undefined)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(value);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(text, why, (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(text, [...choices.keys()]));
    };
}
/** Parser for one of `words`. */
function wordParser(words) {
    return choiceParser(new Map(words.map((word) => [word, word])));
}
/** Parser for one of `words`, or null for an empty text. */
function optionalWordParser(words) {
    const parseWord = wordParser(words);
    return (text) => (text === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(null) : parseWord(text));
}
/** Parser for the name of one of `items`, or null for an empty text. */
function nameParser(items, why) {
    const parseName = choiceParser(new Map(items.map((item) => [item.name, item])), why);
    return (text) => (text === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(null) : parseName(text));
}
/** Parser for a list of `words`, or `none` alone for the empty list. Repeated words count once. */
function wordListParser(words) {
    const parseWord = wordParser(words);
    return (text) => {
        if (text === 'none')
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)([]);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEach */ .lc)([...new Set((0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)(text))], (word) => word === 'none' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(word, 'does not go with other words') : parseWord(word));
    };
}
const BOOLEANS = new Map([true, false].map((value) => [String(value), value]));
/** Parses `true` or `false`. */
const parseBoolean = choiceParser(BOOLEANS, 'is neither true nor false');


/***/ }),

/***/ 25053:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_real_deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43060);
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
