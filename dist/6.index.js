export const id = 6;
export const ids = [6];
export const modules = {

/***/ 33047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ RunError),
/* harmony export */   sx: () => (/* binding */ UnreadableReport)
/* harmony export */ });
/** An expected error. It is reported in an annotation, without a stack trace. */
class RunError extends Error {
    name = 'RunError';
    details;
    constructor(details, options) {
        super(details.message, options);
        this.details = details;
    }
}
/** A report of the suite that cannot be read at all: it has another format, is truncated, or has an unexpected structure. */
class UnreadableReport extends Error {
    name = 'UnreadableReport';
}
/** The message of a thrown value. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of an error of Node or a library, for instance `ENOSPC`; empty if there is none. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 92701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** The value as an object with these fields, else an object without any. */
function fieldsOf(value) {
    return isObject(value) ? value : fieldsOf({});
}
/** True for an object that is not a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as a list, else an empty one. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The strings of a list. */
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === 'string');
}
/** The value as a string, else an empty one. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** The value as a finite number, else null. */
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** The value as a boolean, else null. */
function booleanOf(value) {
    return typeof value === 'boolean' ? value : null;
}
/** The keys of a table that has exactly these keys. */
function keysOf(table) {
    return Object.keys(table).filter((key) => Object.hasOwn(table, key));
}
/**
 * The one of `words` that is given in a table of this action.
 * @param where the row, for the message
 * @throws Error for an unknown word: a mistake in the table is a bug
 */
function oneOf(words, given, where) {
    const word = words.find((candidate) => candidate === given);
    if (word === undefined)
        throw new Error(`${where}: unknown word ${given}`);
    return word;
}


/***/ }),

/***/ 88986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text, or null for text that is not JSON, such as a truncated line. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 59882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ wantsColors),
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
/* harmony export */   R2: () => (/* binding */ readProcessContext),
/* harmony export */   Vd: () => (/* binding */ serverUrl),
/* harmony export */   WL: () => (/* binding */ runsDirectory),
/* harmony export */   ei: () => (/* binding */ readableColumns),
/* harmony export */   pQ: () => (/* binding */ stateIn),
/* harmony export */   tq: () => (/* binding */ withOptions),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function runnerKind(read) {
    if (read('GITHUB_ACTIONS') !== 'true')
        return 'terminal';
    // Only a machine that GitHub discards after the job may be left changed, so an unknown word counts as self-hosted.
    return read('RUNNER_ENVIRONMENT') === 'github-hosted' ? 'hosted' : 'self-hosted';
}
/**
 * Reads the runner's variables (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * Outside of GitHub Actions the machine's own directories are used, and the run has no link.
 */
function readContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    const kind = runnerKind(read);
    const runId = read('GITHUB_RUN_ID');
    const repository = read('GITHUB_REPOSITORY');
    const runAttempt = Number.parseInt(read('GITHUB_RUN_ATTEMPT'), 10) || 1;
    const server = serverUrl(environment);
    const isRun = kind !== 'terminal' && runId !== '' && repository !== '';
    return {
        temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('RUNNER_TEMP') || machine.temporaryDirectory),
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('GITHUB_WORKSPACE') || machine.cwd),
        kind,
        runId: runId || 'local',
        runAttempt,
        repository,
        runUrl: isRun ? `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}` : null,
        // With two slashes in a path, GitHub knows nothing.
        apiUrl: read('GITHUB_API_URL').replace(/\/+$/, '') || 'https://api.github.com',
        serverUrl: server,
    };
}
/** The GitHub server, for instance `https://github.com`; a runner of GitHub Enterprise Server names its own. */
function serverUrl(environment) {
    return environment['GITHUB_SERVER_URL']?.trim() || 'https://github.com';
}
/** A value that main saved for post; empty when it saved none (@actions/core, getState). */
function stateIn(environment, name) {
    return environment[`STATE_${name}`] ?? '';
}
/** Reads what the environment says about this process. */
function readProcessContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    return {
        runsDirectory: runsDirectory(environment, machine),
        runnerImage: [read('ImageOS'), read('ImageVersion')].filter((word) => word !== '').join(' '),
        searchPath: read('PATH'),
        toolCache: environment['RUNNER_TOOL_CACHE'] || null,
        hasSummary: read('GITHUB_STEP_SUMMARY') !== '',
        environment,
    };
}
/** A readable width of text on a stream with so many columns; undefined for a file or a pipe. */
function readableColumns(columns) {
    return Math.min(120, Math.max(60, columns || 80));
}
/**
 * The directory that holds the directories of runs. On a self-hosted machine it outlives the job, because the next run has
 * to find the journal of a run that was killed, and a runner empties RUNNER_TEMP before each job
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_STATE_HOME does not count).
 */
function runsDirectory(environment, machine) {
    const { kind, temporaryDirectory } = readContext(environment, machine);
    if (kind === 'hosted')
        return temporaryDirectory;
    const base = environment['XDG_STATE_HOME'] ?? '';
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(machine.homeDirectory, '.local', 'state');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'crio-node-e2e');
}
/**
 * The directory for downloads: RUNNER_TOOL_CACHE, or on a terminal below the user's cache directory
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_CACHE_HOME does not count).
 */
function toolCacheDirectory(environment, { homeDirectory }) {
    const given = environment['RUNNER_TOOL_CACHE']?.trim() ?? '';
    if (given !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given);
    const base = environment['XDG_CACHE_HOME'] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeDirectory, '.cache'), 'crio-node-e2e');
}
/**
 * Whether to use colors on a stream: FORCE_COLOR decides first, as in Node, then NO_COLOR (https://no-color.org),
 * then whether the stream is a terminal.
 */
function wantsColors(environment, isTerminal) {
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
    if (force !== undefined)
        return !['0', 'false'].includes(force);
    return isTerminal && !no && terminal !== 'dumb';
}
/** The environment with options of the command as inputs. Variables of the shell with such names are removed. */
function withOptions(environment, options) {
    const others = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_'));
    const inputs = Object.entries(options).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
    ]);
    return Object.fromEntries([...others, ...inputs]);
}


/***/ }),

/***/ 85779:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_run_remaining_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97199);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59882);


const workspace = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .stateIn */ .pQ)(process.env, _app_run_remaining_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKSPACE_STATE */ .Ww);
const idle = (0,_app_run_remaining_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToDo */ .KN)(workspace);
if (idle === null) {
    const { finishPost } = await Promise.all(/* import() */[__webpack_require__.e(58), __webpack_require__.e(800), __webpack_require__.e(292), __webpack_require__.e(776), __webpack_require__.e(201), __webpack_require__.e(333), __webpack_require__.e(962), __webpack_require__.e(945), __webpack_require__.e(672), __webpack_require__.e(172), __webpack_require__.e(989), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 2181));
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
