export const id = 286;
export const ids = [286];
export const modules = {

/***/ 84577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88940);


/**
 * Opens a file for an output of any length. Of more than `limit` bytes, both ends remain, with a line between them that
 * says how much is missing. The second half is kept in memory.
 * @throws Error of node:fs if the file cannot be opened or written
 */
function openBounded(path, limit) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    const half = Math.floor(limit / 2);
    let written = 0;
    const ends = [];
    let kept = 0;
    let left = 0;
    /** Drops the oldest parts as long as the others are enough. */
    function drop() {
        for (;;) {
            const length = ends[0]?.length ?? 0;
            if (length === 0 || kept - length < half)
                return;
            ends.shift();
            kept -= length;
            left += length;
        }
    }
    return {
        write(data) {
            const start = data.subarray(0, Math.max(0, half - written));
            if (start.length > 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, start);
            written += start.length;
            const rest = data.subarray(start.length);
            if (rest.length === 0)
                return;
            ends.push(Uint8Array.from(rest));
            kept += rest.length;
            drop();
        },
        close() {
            try {
                if (left > 0)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `\n[… ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(left)} left out here …]\n`);
                for (const part of ends)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, part);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
            return left;
        },
    };
}


/***/ }),

/***/ 64278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ systemCommands),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   ek: () => (/* binding */ EXIT_NOT_FOUND),
/* harmony export */   g_: () => (/* binding */ EXIT_DEADLINE)
/* harmony export */ });
/* unused harmony export commandWords */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78857);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68364);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84577);





const DEFAULT_DEADLINE_SECONDS = 60;
const KILL_AFTER_SECONDS = 5;
const EXIT_DEADLINE = 124;
const EXIT_NOT_FOUND = 127;
/**
 * Commands on this machine, with the variables of `environment`. coreutils' `timeout` keeps the deadline, because an
 * unprivileged process cannot kill one of root. An exit code is data, not an error.
 */
function systemCommands(environment, privilege) {
    // Read and found once: reading process.env is slow, and the toolkit searches all of PATH each time.
    const inherited = { ...environment };
    const starters = new Map();
    const pathOf = (name) => {
        const path = starters.get(name) ?? findProgram(name, inherited['PATH'] ?? '');
        starters.set(name, path);
        return path;
    };
    return {
        async run(program, args, options = {}) {
            const [starter = '', ...rest] = commandWords([program, ...args], options, privilege);
            const first = pathOf(starter);
            const common = {
                silent: true,
                ignoreReturnCode: true,
                ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
                env: variables(inherited, options),
            };
            try {
                if (options.stdoutFile !== undefined) {
                    return await toFile(options.stdoutFile, options.stdoutLimit, first, rest, common);
                }
                return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .getExecOutput */ .H)(first, rest, common);
            }
            catch (error) {
                return { exitCode: EXIT_NOT_FOUND, stdout: '', stderr: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) };
            }
        },
    };
}
/** The full command line: with `timeout`, and with sudo where root is needed. */
function commandWords(command, { root, deadlineSeconds = DEFAULT_DEADLINE_SECONDS }, privilege) {
    const limited = ['timeout', '-k', String(KILL_AFTER_SECONDS), String(deadlineSeconds), ...command];
    return root && privilege === 'sudo' ? ['sudo', '-n', ...limited] : limited;
}
/**
 * Variables that may hold a secret. Code that runs as root can still read those of the runner; programs that run before
 * that, without root, do not get them.
 */
const SECRET_VARIABLE = /^(INPUT|ACTIONS|STATE)_|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;
/** Variables of an environment for a program that is not trusted. */
function withoutSecrets(environment) {
    return variables(environment, { untrusted: true });
}
function variables(inherited, { environment, untrusted }) {
    const kept = Object.entries(inherited).flatMap(([name, value]) => value === undefined || (untrusted && SECRET_VARIABLE.test(name)) ? [] : [[name, value]]);
    return { ...Object.fromEntries(kept), ...environment };
}
/** The path of a program in a search path, or its name where it is not found: then the toolkit reports the error. */
function findProgram(name, searchPath) {
    const directories = searchPath.split(':').filter((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory));
    return directories.map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).find(isProgram) ?? name;
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
async function toFile(path, limit, program, args, common) {
    const file = (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openBounded */ .a)(path, limit ?? Number.POSITIVE_INFINITY);
    const errors = [];
    let leftOut = 0;
    let exitCode;
    try {
        exitCode = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m)(program, [...args], {
            ...common,
            listeners: {
                stdout: (data) => {
                    file.write(data);
                },
                stderr: (data) => {
                    errors.push(data);
                },
            },
        });
    }
    finally {
        leftOut = file.close();
    }
    return { exitCode, stdout: '', stderr: Buffer.concat(errors).toString(), leftOut };
}


/***/ }),

/***/ 43060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ realDeps)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/package.json
var build_package = __webpack_require__(78797);
// EXTERNAL MODULE: ./build/src/adapters/actions.js
var actions = __webpack_require__(87028);
// EXTERNAL MODULE: ./build/src/adapters/exec.js
var exec = __webpack_require__(64278);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
;// CONCATENATED MODULE: ./build/src/adapters/file-urls.js





/** Adds `file:` URLs: a bundle on this machine has its checksum and signature beside it, as on a server. */
function withFileUrls(http) {
    return {
        open: (from, signal) => (isFile(from) ? openFile(from) : http.open(from, signal)),
        text: (from, signal) => (isFile(from) ? readText(from) : http.text(from, signal)),
        textIfPresent: (from, signal) => isFile(from) ? readTextIfPresent(from) : http.textIfPresent(from, signal),
    };
}
function isFile({ url }) {
    return url.startsWith('file:');
}
async function openFile(from) {
    const path = (0,external_node_url_.fileURLToPath)(from.url);
    const { size, mtime } = await orUnreadable(from, (0,external_node_fs_promises_.stat)(path));
    return {
        length: size,
        framed: true,
        lastModified: mtime.toISOString(),
        finalUrl: from.url,
        async *[Symbol.asyncIterator]() {
            try {
                yield* (0,external_node_fs_.createReadStream)(path);
            }
            catch (error) {
                throw unreadable(from, error);
            }
        },
    };
}
async function readText(from) {
    return (await orUnreadable(from, (0,external_node_fs_promises_.readFile)((0,external_node_url_.fileURLToPath)(from.url), 'utf8'))).trim();
}
async function readTextIfPresent(from) {
    try {
        return await readText(from);
    }
    catch (error) {
        if (error instanceof errors/* RunError */.e4 && isAbsent(error.cause))
            return null;
        throw error;
    }
}
function isAbsent(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
async function orUnreadable(from, work) {
    try {
        return await work;
    }
    catch (error) {
        throw unreadable(from, error);
    }
}
function unreadable({ what, url }, error) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `${what} cannot be read from ${(0,external_node_url_.fileURLToPath)(url)}`,
        cause: (0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error)),
        remedy: 'Check the path and its permissions',
    }, { cause: error });
}

// EXTERNAL MODULE: ./build/src/adapters/github.js + 2 modules
var github = __webpack_require__(88108);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/src/adapters/health.js


/** Errors of a service that does not serve its port, or serves it no more. */
const SILENT_CODES = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'];
/**
 * Asks a service on this machine over HTTP. Each response is an answer, also one that reports a problem.
 * @param url of the loopback interface; no proxy is used
 */
function askOverHttp(url, milliseconds) {
    return new Promise((resolve) => {
        const request = (0,external_node_http_.get)(url, { agent: false }, (response) => {
            resolve('answered');
            response.destroy();
        });
        const timer = setTimeout(() => {
            resolve('silent');
            request.destroy();
        }, milliseconds);
        request.on('close', () => clearTimeout(timer));
        request.on('error', (error) => {
            resolve(SILENT_CODES.includes((0,errors/* codeOf */.$N)(error)) ? 'silent' : 'unknown');
        });
    });
}

// EXTERNAL MODULE: ./build/src/adapters/log.js
var adapters_log = __webpack_require__(75529);
// EXTERNAL MODULE: ./build/src/adapters/processes.js
var processes = __webpack_require__(29742);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/adapters/tool-cache.js





/** The cache names architectures as Node does. */
const NODE_ARCHITECTURES = { amd64: 'x64', arm64: 'arm64' };
/** Beside the tools, so that a move is one rename. The cache ignores names that are not versions. */
const STAGING = '.crio-node-e2e';
const STALE_MILLISECONDS = 24 * 3600 * 1000;
/** Main has a new version each night, and nothing else empties the cache of a self-hosted runner. */
const KEPT_VERSIONS = 5;
/** Another run may still use what it found. */
const IN_USE_MILLISECONDS = 24 * 3600 * 1000;
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST']);
/**
 * The tool cache at `root`, or none.
 * @param root the directory of RUNNER_TOOL_CACHE, which @actions/tool-cache reads itself
 */
function runnerToolCache(root) {
    const staging = root === null ? null : (0,external_node_path_.join)(root, STAGING);
    function placeOf({ tool, version, architecture }) {
        if (root === null)
            throw new Error('there is no tool cache on this machine');
        return (0,external_node_path_.join)(root, tool, version, NODE_ARCHITECTURES[architecture]);
    }
    async function discard(directory) {
        // Renamed first, so that a partly removed directory is never found.
        await (0,external_node_fs_promises_.rm)(markerOf(directory), { force: true });
        if (staging === null)
            return;
        await (0,external_node_fs_promises_.mkdir)(staging, { recursive: true });
        const trash = (0,external_node_path_.join)(staging, `${await ownerHere()}-${process.pid}-${(0,external_node_crypto_.randomUUID)()}`);
        await (0,external_node_fs_promises_.rename)(directory, trash);
        await (0,external_node_fs_promises_.rm)(trash, { recursive: true, force: true });
    }
    /** Removes unused versions. A failure does not matter for the new entry. */
    async function trim(tool) {
        try {
            for (const unused of await unusedVersions(tool))
                await discard(unused);
        }
        catch {
            // The next run tries again.
        }
    }
    return {
        async find({ tool, version, architecture }) {
            if (root === null)
                return null;
            const { find } = await __webpack_require__.e(/* import() */ 7155).then(__webpack_require__.bind(__webpack_require__, 27155));
            const directory = find(tool, version, NODE_ARCHITECTURES[architecture]);
            if (directory === '')
                return null;
            await noteUse(directory);
            return directory;
        },
        async stage() {
            if (staging === null)
                return null;
            await (0,external_node_fs_promises_.mkdir)(staging, { recursive: true });
            const owner = await ownerHere();
            await removeStale(staging, owner);
            const directory = (0,external_node_path_.join)(staging, `${owner}-${process.pid}-${(0,external_node_crypto_.randomUUID)()}`);
            await (0,external_node_fs_promises_.mkdir)(directory);
            return directory;
        },
        async place(staged, name) {
            const directory = placeOf(name);
            await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(directory), { recursive: true });
            try {
                await (0,external_node_fs_promises_.rename)(staged, directory);
            }
            catch (error) {
                if (!TAKEN.has((0,errors/* codeOf */.$N)(error)))
                    throw error;
                return { directory, isTaken: true };
            }
            await (0,external_node_fs_promises_.writeFile)(markerOf(directory), '');
            await trim((0,external_node_path_.dirname)((0,external_node_path_.dirname)(directory)));
            return { directory, isTaken: false };
        },
        async complete(name) {
            await (0,external_node_fs_promises_.writeFile)(markerOf(placeOf(name)), '');
        },
        discard,
    };
}
/** As tool-cache writes it (@actions/tool-cache, _completeToolPath). */
const MARKER_SUFFIX = '.complete';
function markerOf(directory) {
    return `${directory}${MARKER_SUFFIX}`;
}
/** The marker's time is that of the last use. A cache that cannot be written is only read. */
async function noteUse(directory) {
    const now = new Date();
    await (0,external_node_fs_promises_.utimes)(markerOf(directory), now, now).catch(() => { });
}
/** Entries below the directory of a tool that can be removed: long unused, and not among those used last. */
async function unusedVersions(tool) {
    const paths = await (0,external_node_fs_promises_.readdir)(tool, { recursive: true });
    const entries = await Promise.all(paths
        .filter((path) => path.endsWith(MARKER_SUFFIX) && path.split('/').length === 2)
        .map(async (path) => {
        const { mtimeMs } = await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(tool, path));
        return { directory: (0,external_node_path_.join)(tool, path.slice(0, -MARKER_SUFFIX.length)), used: mtimeMs };
    }));
    return entries
        .toSorted((one, other) => other.used - one.used)
        .slice(KEPT_VERSIONS)
        .filter(({ used }) => Date.now() - used > IN_USE_MILLISECONDS)
        .map(({ directory }) => directory);
}
/** Removes the staging directories of processes that ended. Those of another boot or container are removed when they are
 * old. */
async function removeStale(staging, owner) {
    for (const name of await (0,external_node_fs_promises_.readdir)(staging)) {
        const [namespace, pid] = name.split('-', 2);
        const isOver = namespace === owner ? !(0,processes/* processRuns */.Oi)(Number(pid)) : await isOld((0,external_node_path_.join)(staging, name));
        if (isOver)
            await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(staging, name), { recursive: true, force: true });
    }
}
/** Where process IDs are comparable: this boot of this machine, and the PID namespace (that of a container). */
async function ownerHere() {
    const namespace = await (0,external_node_fs_promises_.readlink)('/proc/self/ns/pid').catch(() => '');
    return (0,external_node_crypto_.createHash)('sha256').update([(0,processes/* currentBoot */.o6)(), namespace].join()).digest('hex').slice(0, 12);
}
async function isOld(path) {
    try {
        return Date.now() - (await (0,external_node_fs_promises_.stat)(path)).mtimeMs > STALE_MILLISECONDS;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/adapters/undici-http.js + 3 modules
var undici_http = __webpack_require__(82692);
;// CONCATENATED MODULE: ./build/src/app/real-deps.js












/** The real dependencies: this machine, the network, and the step of the job unless another log and step are given. */
function realDeps(context, { log = adapters_log/* actionsLog */._, step = (0,actions/* actionsStep */.w)(context.hasSummary), } = {}) {
    return {
        log,
        step,
        show: null,
        commandsFor: (privilege) => (0,exec/* systemCommands */.UK)(context.environment, privilege),
        http: withFileUrls((0,undici_http/* undiciHttp */.n)({ log })),
        cache: runnerToolCache(context.toolCache),
        gitHub: github/* gitHub */.g,
        now: () => new Date(),
        sleep: promises_.setTimeout,
        processRuns: processes/* processRuns */.Oi,
        isStopped: processes/* isStopped */.id,
        askOverHttp: askOverHttp,
        // The kubelet registers under a lower-case name.
        nodeName: (0,external_node_os_.hostname)().toLowerCase(),
        runnerImage: context.runnerImage,
        searchPath: context.searchPath,
        version: build_package/* version */.rE,
    };
}


/***/ }),

/***/ 7138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/**
 * Promise.all that waits until all promises have settled before it throws. Otherwise, commands that still run after an
 * error could change the machine while it is restored.
 */
async function atOnce(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}


/***/ }),

/***/ 31205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ byKind)
/* harmony export */ });
/**
 * What the handler of the value's kind gives; the compiler asks for one handler per kind.
 * @param otherwise handles a kind that only a newer version knows, where the value comes from a file
 * @throws Error for such a kind without it
 */
function byKind(value, handlers, otherwise) {
    const kind = value.kind;
    if (Object.hasOwn(handlers, kind)) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the handler of a kind takes the values of that kind
        const handler = handlers[kind];
        return handler(value);
    }
    if (otherwise !== undefined)
        return otherwise(kind);
    throw new Error(`the kind ${kind} is not known`);
}


/***/ }),

/***/ 49735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commandError)
/* harmony export */ });
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64278);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88940);



const SHOWN_COMMAND = 200;
/** An error for a failed command: the command, its exit code, its last line. */
function commandError(program, args, output) {
    const lastWords = (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(output.stderr.trim().split('\n').at(-1) ?? '');
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'host-setup',
        message: `"${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)([program, ...args].join(' '), SHOWN_COMMAND)}" failed on the host with exit code ${output.exitCode}`,
        cause: lastWords || (output.exitCode === _adapters_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_DEADLINE */ .g_ ? 'it timed out' : ''),
        remedy: 'check its last lines; root must be able to do this, as on a hosted runner or a virtual machine',
        evidence: output.stderr.trim().split('\n').slice(-10),
    });
}


/***/ }),

/***/ 75882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ unitStates),
/* harmony export */   __: () => (/* binding */ unitState)
/* harmony export */ });
/* unused harmony export parseUnitState */
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49735);

const PROPERTIES = [
    'LoadState',
    'ActiveState',
    'SubState',
    'Result',
    'MainPID',
    'NRestarts',
    'ExecMainStatus',
    'ExecMainCode',
];
/** SIGCHLD codes that mean a signal: CLD_KILLED and CLD_DUMPED (sigaction(2)). */
const KILLED_CODES = ['2', '3'];
/**
 * Asks systemd for the states of units, in their order; an unknown unit is `not-found` and inactive.
 * @throws RunError (environment, host-setup) when systemd does not respond, which must not count as "has ended"
 */
async function unitStates(deps, units) {
    const args = ['show', ...units, '-p', PROPERTIES.join(',')];
    const output = await deps.commands.run('systemctl', args);
    const blocks = output.stdout.split(/\n\n+/).filter((block) => block.includes('LoadState='));
    if (blocks.length !== units.length)
        throw (0,_command_error_js__WEBPACK_IMPORTED_MODULE_0__/* .commandError */ .y)('systemctl', args, output);
    return units.map((_, index) => parseUnitState(blocks[index] ?? ''));
}
/** Asks systemd for the state of one unit. */
async function unitState(deps, unit) {
    const [state] = await unitStates(deps, [unit]);
    return state ?? parseUnitState('');
}
/** One block of `systemctl show`. */
function parseUnitState(block) {
    const values = new Map(block.split('\n').map((line) => {
        const separator = line.indexOf('=');
        return [line.slice(0, separator), line.slice(separator + 1)];
    }));
    const word = (name) => values.get(name) ?? '';
    return {
        loadState: word('LoadState') || 'not-found',
        activeState: word('ActiveState') || 'inactive',
        subState: word('SubState') || 'dead',
        result: word('Result'),
        mainPid: Number(word('MainPID') || 0),
        restarts: Number(word('NRestarts') || 0),
        exitStatus: Number(word('ExecMainStatus') || 0),
        killed: KILLED_CODES.includes(word('ExecMainCode')),
    };
}


/***/ })

};
