export const id = 3997;
export const ids = [3997];
export const modules = {

/***/ 36539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ childPrograms),
/* harmony export */   k: () => (/* binding */ endSession)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44857);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32459);





/** What git would take for another repository than that of the directory (`git rev-parse --local-env-vars`). */
const OTHER_REPOSITORY = [
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_GRAFT_FILE',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
];
/** A program that cannot be started has this exit code in a shell (POSIX.1-2024, Shell Command Language, 2.8.2). */
const EXIT_CANNOT = 126;
const TERMINATE_MILLISECONDS = 5000;
const KILL_MILLISECONDS = 5000;
const POLL_MILLISECONDS = 50;
/** For what was written and not read yet when a program ends. */
const DRAIN_MILLISECONDS = 2000;
/**
 * Programs that run with the variables of `environment`. Each is in a session of its own, so that a Ctrl-C on the terminal does
 * not reach it, and all that it started can be found and ended with it. It has no input.
 */
function childPrograms(environment) {
    const kept = Object.entries((0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(environment)).filter(([name]) => !OTHER_REPOSITORY.includes(name));
    return {
        run: ([program = '', ...args], options) => runChild(program, args, { ...Object.fromEntries(kept), ...options.environment }, options),
    };
}
async function runChild(program, args, env, { cwd, signal, onStdout, onStderr, onStart }) {
    if (signal?.aborted)
        return { exitCode: null, signal: 'SIGTERM' };
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
        cwd,
        env,
        // setsid(2): a session of its own.
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', onStdout);
    child.stderr.on('data', onStderr);
    const closed = new Promise((resolve) => {
        child.on('close', () => resolve());
    });
    const ended = new Promise((resolve) => {
        child.on('error', (error) => {
            onStderr(Buffer.from(`${program}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}\n`));
            resolve({ exitCode: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT' ? _exec_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_NOT_FOUND */ .ek : EXIT_CANNOT, signal: '' });
        });
        child.on('exit', (exitCode, by) => resolve({ exitCode, signal: by ?? '' }));
    });
    const { pid } = child;
    const end = async () => {
        if (pid !== undefined)
            await endSession(pid);
    };
    const stop = () => void end();
    signal?.addEventListener('abort', stop, { once: true });
    try {
        if (pid !== undefined)
            onStart?.(pid);
        return await ended;
    }
    finally {
        signal?.removeEventListener('abort', stop);
        // What it left behind would go on in the directory.
        await end();
        await Promise.race([closed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(DRAIN_MILLISECONDS, undefined, { ref: false })]);
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
/** Ends all processes of a session: with SIGTERM, and with SIGKILL what is still there after some seconds. */
async function endSession(session) {
    const asked = new Set();
    const start = Date.now();
    for (;;) {
        const left = (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .processesOfSession */ .p4)(session);
        const milliseconds = Date.now() - start;
        if (left.length === 0 || milliseconds > TERMINATE_MILLISECONDS + KILL_MILLISECONDS)
            return;
        for (const pid of left) {
            if (milliseconds > TERMINATE_MILLISECONDS)
                send(pid, 'SIGKILL');
            else if (!asked.has(pid))
                send(pid, 'SIGTERM');
            asked.add(pid);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(POLL_MILLISECONDS);
    }
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It has ended meanwhile, or belongs to another user.
    }
}


/***/ }),

/***/ 25340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ terminalStep),
/* harmony export */   Hy: () => (/* binding */ paintWith),
/* harmony export */   dg: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


/** A paint with or without colors. */
function paintWith(colors) {
    // The caller has decided about colors already.
    return (style, text) => (colors ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text);
}
/** For lines of a group. */
const INDENT = '  ';
/** Returns to the start of the line and clears it (ECMA-48, EL). */
const CLEAR_LINE = '\r\u001b[K';
/** The log on a terminal. It goes to standard error, because results go to standard output. */
function terminalLog({ write, paint, columns }) {
    const live = columns() !== null;
    let isProgressShown = false;
    let isInGroup = false;
    const lines = (text) => {
        const indented = isInGroup ? text.replaceAll(/^(?=.)/gm, INDENT) : text;
        write(`${isProgressShown ? CLEAR_LINE : ''}${indented}\n`);
        isProgressShown = false;
    };
    return {
        info: (line) => lines((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line)),
        warning: (line) => lines(paint('yellow', `Warning: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line)}`)),
        debug: () => { },
        async group(title, work) {
            // Groups do not nest, and a cancelled one never ends.
            isInGroup = false;
            lines(paint('bold', (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(title)));
            isInGroup = true;
            try {
                return await work();
            }
            finally {
                isInGroup = false;
            }
        },
        relay: (texts) => lines(texts.map(_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n')),
        progress(line) {
            const width = columns();
            if (width === null)
                return lines(line);
            write(`${CLEAR_LINE}${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(`${isInGroup ? INDENT : ''}${line}`, width - 1)}`);
            isProgressShown = true;
        },
        live,
    };
}
const ANNOTATION_STYLES = { error: 'red', warning: 'yellow', notice: 'bold' };
/** Prints annotations, and keeps outputs and state. A terminal has no summary and masks nothing. */
function terminalStep({ write, paint }) {
    const outputs = new Map();
    const state = new Map();
    return {
        outputs,
        state,
        setOutput: (name, value) => void outputs.set(name, value),
        saveState: (name, value) => void state.set(name, value),
        annotate({ level, title, message }) {
            write(`${paint(ANNOTATION_STYLES[level], `${level}: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(title)}`)}\n`);
            write(`${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message).replaceAll(/^/gm, '  ')}\n`);
        },
        async writeSummary() { },
        mask() { },
    };
}


/***/ }),

/***/ 57892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ bisect)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/builds/kubernetes.js
var builds_kubernetes = __webpack_require__(64895);
// EXTERNAL MODULE: ./build/src/domain/blame/sentence.js + 2 modules
var sentence = __webpack_require__(81604);
// EXTERNAL MODULE: ./build/src/domain/request/areas.js + 1 modules
var request_areas = __webpack_require__(30186);
;// CONCATENATED MODULE: ./build/src/domain/blame/weights.js

/**
 * How likely a commit is to break a spec beside others. The largest is small enough beside the smallest that no commit is blamed
 * without a trial of the one before it: surprises are the rule.
 */
const WEIGHTS = {
    /** The part of the project that the spec is about. */
    related: 4,
    /** What everything depends on, such as vendored modules. */
    broad: 2,
    other: 1,
    /** Documents, and tests of the project alone. */
    hardly: 0.2,
};
/** Paths in kubernetes/kubernetes that node e2e specs notice, the first that fits counts. */
const KUBERNETES = [
    [/(?:^|\/)(?:OWNERS|OWNERS_ALIASES|[^/]*\.md)$/, 'hardly'],
    [/(?:^|\/)testdata\//, 'hardly'],
    [/_(?:windows|darwin|others|unsupported)\.go$/, 'hardly'],
    // Specs of the node are in files with such names too, but a spec seldom notices another one.
    [/_test\.go$/, 'hardly'],
    [/^test\/e2e\/common\/[^/]+\/(?:framework|util|utils|helpers?)[^/]*(?:\/|$)/, 'related'],
    [/^test\/e2e\/common\//, 'hardly'],
    [/^test\/e2e_node\/(?:conformance|jenkins|remote)\//, 'hardly'],
    [/^test\/(?:e2e_node|e2e\/framework)\//, 'related'],
    [/^test\/utils\/image\//, 'related'],
    [/^test\/(?:utils|images)\//, 'other'],
    [/^(?:test|docs|logo|api|CHANGELOG|LICENSES)\//, 'hardly'],
    [/^(?:pkg|cmd)\/kubelet\//, 'related'],
    [/^staging\/src\/k8s\.io\/(?:cri-api|cri-client|cri-streaming|kubelet)\//, 'related'],
    [/^(?:vendor|staging\/src\/k8s\.io\/(?:api|apimachinery|client-go|component-base))\//, 'broad'],
    [/^go\.(?:mod|sum|work|work\.sum)$/, 'broad'],
];
/**
 * How likely each commit of a part is to have broken a spec, before any trial, by what it changes: 1 for what nothing is known
 * of. A commit counts as the most telling of its paths.
 * @param input that names the part: for all but `crio` and `kubernetes` nothing is known
 */
function commitWeights(input, touched, spec) {
    const relationOf = relations(input, spec);
    return touched.map((paths) => {
        if (paths === null || relationOf === null)
            return WEIGHTS.other;
        return paths.reduce((most, path) => Math.max(most, WEIGHTS[relationOf(path)]), WEIGHTS.hardly);
    });
}
function relations(input, { location }) {
    if (input === 'crio') {
        const area = (0,request_areas/* areaOfSpec */.aN)(location);
        return (path) => relationToCrio(path, area);
    }
    if (input === 'kubernetes') {
        return (path) => location !== null && isFile(location.file, path) ? 'related' : relationToKubernetes(path);
    }
    return null;
}
/** A path that touches every area is in no pattern of the table. */
function relationToCrio(path, area) {
    const areas = (0,request_areas/* areasOfChangedFiles */.jC)([path]);
    if (areas.length === 0)
        return 'hardly';
    if (areas.length === request_areas/* AREAS */.xS.length)
        return 'broad';
    return areas.includes(area) ? 'related' : 'other';
}
function relationToKubernetes(path) {
    return KUBERNETES.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
/** Locations of specs are absolute paths of the machine that built the suite, or relative ones. */
function isFile(location, path) {
    return location === path || location.endsWith(`/${path}`);
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/request/public-request.js
var public_request = __webpack_require__(98683);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/suite/enumerate.js + 1 modules
var enumerate = __webpack_require__(21292);
// EXTERNAL MODULE: ./build/src/app/plan/plan-builds.js
var plan_builds = __webpack_require__(73342);
// EXTERNAL MODULE: ./build/src/app/run/command-gate.js
var command_gate = __webpack_require__(48204);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/adapters/bounded-file.js
var bounded_file = __webpack_require__(17882);
// EXTERNAL MODULE: ./build/src/adapters/children.js
var children = __webpack_require__(36539);
// EXTERNAL MODULE: ./build/src/adapters/processes.js
var processes = __webpack_require__(32459);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/builds/errors.js
var builds_errors = __webpack_require__(46528);
;// CONCATENATED MODULE: ./build/src/builds/checkout-left.js







const FILE = 'build.json';
/** Writes down which build goes on in a directory, so that the next search finds it if this one is killed. */
function recordBuild(directory, session) {
    const going = {
        boot: (0,processes/* currentBoot */.o6)(),
        session,
        sessionStart: (0,processes/* startTimeOf */.P2)(session),
        search: process.pid,
        searchStart: (0,processes/* startTimeOf */.P2)(process.pid),
    };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, FILE), `${JSON.stringify(going)}\n`);
}
/** No build goes on. */
function forgetBuild(directory) {
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, FILE), { force: true });
}
/**
 * Ends the build of a search that was killed: it would go on in the same sources.
 * @throws RunError (input, invalid-input) if that search still runs
 */
async function endLeftBuild(directory) {
    const going = readBuild(directory);
    if (going === null || going.boot !== (0,processes/* currentBoot */.o6)())
        return;
    const isOther = going.search !== process.pid;
    if (isOther && going.searchStart !== '' && (0,processes/* startTimeOf */.P2)(going.search) === going.searchStart) {
        throw (0,builds_errors/* invalidInput */.aY)(`Another search builds in ${directory}`, `It is process ${going.search}`, 'Wait for it, or name another directory (option report-dir)');
    }
    // Its first process may have ended before the others. While there are any, no new process gets its number.
    if (['', going.sessionStart].includes((0,processes/* startTimeOf */.P2)(going.session)))
        await (0,children/* endSession */.k)(going.session);
    forgetBuild(directory);
}
function readBuild(directory) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, FILE), 'utf8');
    }
    catch {
        return null;
    }
    const fields = (0,domain_fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(text));
    const [session, search] = [(0,domain_fields/* numberOf */.rl)(fields.session), (0,domain_fields/* numberOf */.rl)(fields.search)];
    if (session === null || search === null)
        return null;
    return {
        boot: (0,domain_fields/* textOf */.b6)(fields.boot),
        session,
        sessionStart: (0,domain_fields/* textOf */.b6)(fields.sessionStart),
        search,
        searchStart: (0,domain_fields/* textOf */.b6)(fields.searchStart),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/domain/request/checkout.js
var checkout = __webpack_require__(11414);
;// CONCATENATED MODULE: ./build/src/builds/checkout-outputs.js






/** @param architecture Go name */
function outputPlaces({ project, output }, architecture) {
    const { folders, needed, optional } = checkout/* PROJECTS */.j[project];
    const known = folders.map((folder) => folder.replace('ARCH', architecture));
    return { folders: output === null ? known : [output], needed, optional };
}
/**
 * Removes what a build left. Files of these folders that belong to a commit come back when it is checked out. If programs are in
 * the root of the sources, only they are removed.
 */
function removeOutputs(root, { folders, needed, optional }) {
    for (const path of folders.map((folder) => (0,external_node_path_.join)(root, folder))) {
        if (path === root) {
            for (const name of [...needed, ...optional])
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root, name), { force: true });
        }
        else if (isInside(root, (0,external_node_path_.dirname)(path))) {
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        }
    }
}
/** The folder with most of the needed programs, and those that it lacks. */
function findOutputs(root, { folders, needed }) {
    const [best = { folder: '', missing: needed }] = folders
        .map((folder) => ({
        folder,
        missing: needed.filter((name) => !checkout_outputs_isFile((0,external_node_path_.join)(root, folder, name))),
    }))
        .toSorted((one, other) => one.missing.length - other.missing.length);
    return best;
}
/**
 * Copies the programs of a build; under another name first, so that a directory with the right one is whole.
 * @throws RunError (environment, build-unavailable)
 */
async function copyOutputs(from, to, { needed, optional }) {
    const part = `${to}.part`;
    const wanted = [...needed, ...optional];
    try {
        await (0,promises_.rm)(part, { recursive: true, force: true });
        await (0,promises_.mkdir)(part, { recursive: true });
        for (const name of (0,external_node_fs_.readdirSync)(from).filter((one) => wanted.includes(one))) {
            if (!checkout_outputs_isFile((0,external_node_path_.join)(from, name)))
                continue;
            await (0,promises_.copyFile)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(part, name), external_node_fs_.constants.COPYFILE_FICLONE);
        }
        await (0,promises_.rename)(part, to);
    }
    catch (error) {
        throw (0,builds_errors/* buildUnavailable */.pP)(`The programs in ${from} cannot be copied`, (0,errors/* messageOf */.bD)(error), 'Check rights and space, and start again: the search goes on where it was');
    }
}
/** Links of the sources may lead out of them. */
function isInside(root, path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return false;
    return `${(0,external_node_fs_.realpathSync)(path)}${external_node_path_.sep}`.startsWith(`${(0,external_node_fs_.realpathSync)(root)}${external_node_path_.sep}`);
}
/** Nothing can be below a file, for instance, which is an error of its own. */
function checkout_outputs_isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/builds/checkout-build.js









const SHOWN_LINES = 20;
const SHOWN_BYTES = 20_000;
const MOST_OUTPUT_BYTES = 64_000_000;
/** Locks that git leaves if it is killed (gitrepository-layout(5)). */
const LOCKS = ['index.lock', 'HEAD.lock'];
const DIGEST_LENGTH = 10;
/** What the machine lacks says nothing of a commit (strerror(3) of ENOSPC and ENOMEM; Go's compiler, killed by the kernel). */
const NOT_OF_A_COMMIT = [/No space left on device/, /Cannot allocate memory/, /signal: killed/];
/** The directory of a commit's build. Builds by another command are other builds, so they have another one. */
function buildDirectory({ request, directory }, commit) {
    const { project, command, output } = request;
    const how = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([command, output]))
        .digest('hex');
    return (0,external_node_path_.join)(directory, 'builds', `${project}-${how.slice(0, DIGEST_LENGTH)}`, commit);
}
/**
 * Builds a commit, unless it was built before. What an earlier commit left in the output folders is removed first, so that it
 * cannot be taken for this one's; everything else stays, which makes builds incremental.
 * @throws RunError if the commit cannot be checked out, or its programs cannot be copied
 */
async function buildCommit(builds, commit, signal) {
    const target = buildDirectory(builds, commit);
    if ((0,external_node_fs_.existsSync)(target))
        return { kind: 'built' };
    const { clone, request, directory } = builds;
    const root = clone.directory;
    await endLeftBuild(directory);
    for (const lock of LOCKS)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root, '.git', lock), { force: true });
    const places = outputPlaces(request, builds.architecture);
    removeOutputs(root, places);
    await clone.run(['checkout', '--quiet', '--detach', '--force', commit]);
    const file = (0,external_node_path_.join)(directory, `build-${request.project}-${(0,domain_text/* shortHash */.BC)(commit)}.log`);
    const { end, tail, hasStarted } = await runCommand(builds, file, signal);
    if (signal.aborted)
        return { kind: 'stopped' };
    const failed = (why) => ({ kind: 'failed', why, output: tail, file });
    const [program = ''] = request.command;
    // A path is one in the sources, which a commit may lack.
    if (!hasStarted && !program.includes('/')) {
        throw (0,builds_errors/* invalidInput */.aY)(`The command ${program} cannot be run (option build)`, tail.join(' '), 'Name a program that is installed; for what only a shell can do, sh -c "…"');
    }
    if (end.exitCode !== 0) {
        const want = tail.find((line) => NOT_OF_A_COMMIT.some((pattern) => pattern.test(line)));
        if (want !== undefined)
            throw withoutMeans(commit, want, file);
        const how = end.signal === '' ? `exit code ${end.exitCode}` : end.signal;
        return failed(`does not build: the command ended with ${how}`);
    }
    const { folder, missing } = findOutputs(root, places);
    if (missing.length > 0) {
        return failed(`has no build: the command ended well, but left no ${missing.join(' and no ')} in ${folder}`);
    }
    await copyOutputs((0,external_node_path_.join)(root, folder), target, places);
    return { kind: 'built' };
}
function withoutMeans(commit, line, file) {
    return (0,builds_errors/* buildUnavailable */.pP)(`The build of ${(0,domain_text/* shortHash */.BC)(commit)} failed for want of space or memory`, (0,builds_errors/* excerpt */.Kb)(line), `Make room, or build with fewer processes, and start again: the search goes on where it was. The whole output is in ${file}`);
}
async function runCommand({ request, clone, children, directory }, file, signal) {
    const output = (0,bounded_file/* openBounded */.a)(file, MOST_OUTPUT_BYTES);
    let tail = Buffer.alloc(0);
    let hasStarted = false;
    const keep = (data) => {
        tail = Buffer.concat([tail, data]).subarray(-SHOWN_BYTES);
    };
    const onOutput = (data) => {
        keep(data);
        try {
            output.write(data);
        }
        catch (error) {
            // The disk is full: the build ends soon for the same reason.
            keep(Buffer.from(`\n${(0,errors/* messageOf */.bD)(error)}\n`));
        }
    };
    try {
        const end = await children.run(request.command, {
            cwd: clone.directory,
            signal,
            onStdout: onOutput,
            onStderr: onOutput,
            onStart: (pid) => {
                hasStarted = true;
                recordBuild(directory, pid);
            },
        });
        const lines = tail.toString().trimEnd().split('\n');
        return {
            end,
            hasStarted,
            tail: lines.filter((line) => line.trim() !== '').slice(-SHOWN_LINES),
        };
    }
    finally {
        output.close();
        forgetBuild(directory);
    }
}

// EXTERNAL MODULE: ./build/src/adapters/exec.js
var exec = __webpack_require__(44857);
;// CONCATENATED MODULE: ./build/src/builds/checkout-git.js


/** Of an output; a range of thousands of commits has a few megabytes. */
const MOST_BYTES = 100_000_000;
/**
 * Settings of the user that would run programs, ask somebody or change what is printed. A lock that is not needed would be a
 * change in the checkout.
 */
const SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'advice.detachedHead=false',
    'log.showSignature=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);
const ENVIRONMENT = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_PAGER: 'cat',
};
/** setup.c of git/git: `detected dubious ownership in repository at`; before 2.38 `unsafe repository`. */
const OTHER_OWNER = /dubious ownership|unsafe repository/;
const NO_REPOSITORY = /not a git repository/;
/** git in the repository of a directory. It changes no file of a repository unless its arguments say so. */
function gitIn(children, directory) {
    const ask = async (args) => {
        const stdout = [];
        const stderr = [];
        let bytes = 0;
        const keep = (list) => (data) => {
            bytes += data.length;
            if (bytes <= MOST_BYTES)
                list.push(data);
        };
        const { exitCode } = await children.run(['git', ...SETTINGS, ...args], {
            cwd: directory,
            environment: ENVIRONMENT,
            onStdout: keep(stdout),
            onStderr: keep(stderr),
        });
        if (bytes > MOST_BYTES) {
            throw (0,builds_errors/* invalidInput */.aY)(`git prints too much for ${directory}`, 'The range is too large', 'Name ends that are nearer');
        }
        return {
            exitCode,
            stdout: Buffer.concat(stdout).toString(),
            stderr: Buffer.concat(stderr).toString(),
        };
    };
    const refuse = (exitCode, stderr) => {
        if (exitCode === exec/* EXIT_NOT_FOUND */.ek) {
            throw (0,builds_errors/* buildUnavailable */.pP)('git is not installed', 'A checkout is read with it', 'Install git');
        }
        if (OTHER_OWNER.test(stderr)) {
            throw (0,builds_errors/* invalidInput */.aY)(`git refuses ${directory}`, 'It belongs to another user', `Run the command as that user: it uses sudo by itself where it needs root. Or allow the directory for this user: git config --global --add safe.directory ${directory}`);
        }
        if (NO_REPOSITORY.test(stderr)) {
            throw (0,builds_errors/* invalidInput */.aY)(`${directory} is no git repository (option checkout)`, (0,builds_errors/* excerpt */.Kb)(stderr), 'Name the directory of a checkout');
        }
    };
    return {
        directory,
        async try(args) {
            const { exitCode, stdout, stderr } = await ask(args);
            if (exitCode === 0)
                return stdout;
            refuse(exitCode, stderr);
            return null;
        },
        async run(args) {
            const { exitCode, stdout, stderr } = await ask(args);
            if (exitCode === 0)
                return stdout;
            refuse(exitCode, stderr);
            throw (0,builds_errors/* buildUnavailable */.pP)(`git ${args[0] ?? ''} failed in ${directory}`, (0,builds_errors/* excerpt */.Kb)(stderr), 'Correct what git complains about, and start again: the search goes on where it was');
        },
    };
}

;// CONCATENATED MODULE: ./build/src/builds/checkout-clone.js





/** The setting of a remote from which git fetches what a partial clone lacks (git-scm.com/docs/partial-clone). */
const PARTIAL = String.raw `^remote\..*\.(url|promisor|partialclonefilter)$`;
/**
 * A repository in `directory` with all objects and tags of a checkout, without a copy of them: it reads the checkout's objects
 * (gitrepository-layout(5), objects/info/alternates). Unlike `git clone --shared` this works for commits that are on no branch,
 * for worktrees and for shallow clones, and needs nothing of the checkout but reading. One from an earlier search is used again,
 * so that its build files are.
 * @throws RunError if git fails
 */
async function cloneOf(checkout, directory, children) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const clone = gitIn(children, directory);
    const own = (0,external_node_path_.join)(directory, '.git');
    // Without templates there are no hooks.
    await clone.run(['init', '--quiet', '--template=']);
    const objects = await pathIn(checkout, 'objects');
    if (objects.includes('\n')) {
        throw (0,builds_errors/* invalidInput */.aY)('The path of the checkout has a line break', 'git cannot share its objects', 'Move the checkout');
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(own, 'objects', 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, 'objects', 'info', 'alternates'), `${objects}\n`);
    await (0,promises_.rm)((0,external_node_path_.join)(own, 'shallow'), { force: true });
    const shallow = await pathIn(checkout, 'shallow');
    if ((0,external_node_fs_.existsSync)(shallow))
        await (0,promises_.copyFile)(shallow, (0,external_node_path_.join)(own, 'shallow'));
    // Builds name themselves by the nearest tag (kubernetes/kubernetes, hack/lib/version.sh).
    const tags = await checkout.run([
        'for-each-ref',
        '--format=%(objectname) %(refname)',
        'refs/tags',
    ]);
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, 'packed-refs'), tags);
    await copyPartialRemotes(checkout, clone);
    return clone;
}
/** The root of a checkout, which must be `directory` itself: revisions of a repository around it would mean other sources. */
async function checkoutRoot(git) {
    const up = (await git.run(['rev-parse', '--show-cdup'])).trim();
    if (up === '')
        return;
    throw (0,builds_errors/* invalidInput */.aY)(`${git.directory} is not the root of a checkout (option checkout)`, `The repository is that of ${(0,external_node_path_.resolve)(git.directory, up)}`, 'Name the root of a checkout');
}
async function pathIn(git, name) {
    const path = await git.run(['rev-parse', '--git-path', name]);
    return (0,external_node_path_.resolve)(git.directory, path.replace(/\n$/, ''));
}
async function copyPartialRemotes(checkout, clone) {
    const settings = (await checkout.try(['config', '--get-regexp', PARTIAL])) ?? '';
    const pairs = settings.split('\n').flatMap((line) => {
        const at = line.indexOf(' ');
        return at === -1 ? [] : [[line.slice(0, at), line.slice(at + 1)]];
    });
    const remotes = pairs
        .filter(([name, value]) => name.endsWith('.promisor') && value === 'true')
        .map(([name]) => name.replace(/promisor$/, ''));
    for (const [name, value] of pairs) {
        if (remotes.some((remote) => name.startsWith(remote)))
            await clone.run(['config', name, value]);
    }
}

// EXTERNAL MODULE: ./build/src/domain/blame/commits.js
var blame_commits = __webpack_require__(32852);
;// CONCATENATED MODULE: ./build/src/builds/checkout-commits.js



/** Months of either project, as for published builds. */
const MOST_COMMITS = 2000;
const FIELDS = 4;
const FORMAT = '%H%x00%P%x00%an%x00%B';
/** git puts a path with this character in quotes, so that it cannot be in a list of paths. */
const MARK = '\u0001';
const MOST_PATHS = 1000;
/**
 * The full commit of whatever git resolves: a branch, a tag, an abbreviation, `HEAD~3`.
 * @param option that names it
 * @throws RunError (input, invalid-input) if there is none
 */
async function commitOf(git, revision, option) {
    const verify = (name) => git.try(['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
    const found = (await verify(revision))?.trim() ?? '';
    // In two steps, because `:/text^{commit}` would look for this text. A tag has an object of its own.
    const commit = found === '' ? null : await verify(`${found}^{commit}`);
    if (commit !== null)
        return commit.trim();
    throw (0,builds_errors/* invalidInput */.aY)(`There is no commit ${revision} in ${git.directory} (option ${option})`, 'git knows no such revision there', 'Name a branch, a tag or a commit, and fetch it first if it is of a remote, such as with git fetch origin pull/123/head, which is FETCH_HEAD then');
}
/**
 * The line of first parents from one commit to another: what a branch had, not the commits of what was merged into it.
 * @param git of a repository that has both
 * @param names of both ends, for messages
 * @throws RunError (input, invalid-input) if the good commit is not on the line of the bad one
 */
async function commitsOfCheckout(git, good, bad, names) {
    if (good === bad) {
        throw (0,builds_errors/* invalidInput */.aY)('The good and the bad commit are the same', `${names.good} and ${names.bad} are ${(0,domain_text/* shortHash */.BC)(good)}`, 'Name two commits that differ');
    }
    const range = ['--first-parent', bad, `^${good}`, '--'];
    const listed = readLog(await git.run(['log', '-z', `--format=${FORMAT}`, `--max-count=${MOST_COMMITS + 1}`, ...range]));
    if (listed.length > MOST_COMMITS) {
        throw (0,builds_errors/* invalidInput */.aY)(`More than ${MOST_COMMITS} commits are between ${names.good} and ${names.bad}`, 'A search in so many would take too long', 'Name ends that are nearer');
    }
    const commits = (0,blame_commits/* branchCommits */.r)(listed, good, bad);
    if (commits === null)
        throw await notOnLine(git, listed, { good, bad }, names);
    const log = await git.try([
        'log',
        '-m',
        '--name-only',
        '--no-renames',
        `--format=%x01%H`,
        ...range,
    ]);
    const paths = readPaths(log ?? '');
    return { good, commits, touched: commits.map(({ sha }) => paths.get(sha) ?? []) };
}
function readLog(text) {
    const fields = text.split('\0');
    return Array.from({ length: Math.floor(fields.length / FIELDS) }, (_, index) => {
        const [sha = '', parents = '', author = '', message = ''] = fields.slice(index * FIELDS, (index + 1) * FIELDS);
        return { sha, parents: parents.split(' ').filter((parent) => parent !== ''), author, message };
    });
}
function readPaths(text) {
    return new Map(text.split(MARK).map((entry) => {
        const [sha = '', ...paths] = entry.split('\n').filter((line) => line !== '');
        return [sha, paths.slice(0, MOST_PATHS)];
    }));
}
/** Says why, and which commit of the line comes next. */
async function notOnLine(git, listed, { good, bad }, names) {
    const ends = `${names.good} (${(0,domain_text/* shortHash */.BC)(good)}) and ${names.bad} (${(0,domain_text/* shortHash */.BC)(bad)})`;
    if (listed.length === 0) {
        return (0,builds_errors/* invalidInput */.aY)(`The good commit comes after the bad one: ${ends}`, `${names.good} has all commits of ${names.bad}`, 'Exchange the two, or name another good commit');
    }
    const message = `The good commit is not on the branch of the bad one: ${ends}`;
    const isShallow = (await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    if (isShallow) {
        return (0,builds_errors/* invalidInput */.aY)(message, 'The checkout is shallow', 'Fetch the rest with git fetch --unshallow');
    }
    const cause = `It is not on the line of first parents of ${names.bad}`;
    const [shared] = listed.at(-1)?.parents ?? [];
    return shared === undefined
        ? (0,builds_errors/* invalidInput */.aY)(message, cause, 'Name a good commit of the same branch')
        : (0,builds_errors/* invalidInput */.aY)(message, cause, `Name ${(0,domain_text/* shortHash */.BC)(shared)}, the last commit of that line that ${names.good} has as well, or another one of that line`);
}

// EXTERNAL MODULE: ./build/src/app/bisect/parts.js + 2 modules
var bisect_parts = __webpack_require__(39247);
;// CONCATENATED MODULE: ./build/src/app/bisect/checkout-part.js









/** Before the first build, it is not known how long one takes: about so long, if little has changed. */
const BUILD_SECONDS = 60;
/**
 * The commits of a checkout between two revisions; each is built when it is first tried. The checkout itself is only read.
 * @throws RunError if git refuses, or the revisions are not on one line
 */
async function checkoutPart(request, ends, deps) {
    const { project } = request;
    const checkout = gitIn(deps.children, request.directory);
    await checkoutRoot(checkout);
    const good = await commitOf(checkout, ends.good, 'good');
    const bad = await commitOf(checkout, ends.bad, 'bad');
    (0,external_node_fs_.mkdirSync)(deps.directory, { recursive: true });
    hideFrom(request.directory, deps.directory);
    const clone = await cloneOf(checkout, (0,external_node_path_.join)(deps.directory, `source-${project}`), deps.children);
    const { commits, touched } = await commitsOfCheckout(clone, good, bad, ends);
    const builds = { request, clone, ...deps };
    const shas = [good, ...commits.map(({ sha }) => sha)];
    return {
        input: project,
        name: (0,bisect_parts/* partName */.pn)(project),
        commits,
        touched,
        builds: new Map(shas.map((sha, position) => [position, buildDirectory(builds, sha)])),
        swapSeconds: BUILD_SECONDS,
        make: maker(shas, builds, deps),
    };
}
/** The directory of a search can be in the checkout: git is not to see it there. */
function hideFrom(checkout, directory) {
    const path = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(checkout), (0,external_node_fs_.realpathSync)(directory));
    if (path === '') {
        throw mistake('The report directory is the checkout itself', 'name another directory with the option report-dir');
    }
    const file = (0,external_node_path_.join)(directory, '.gitignore');
    const isInside = path !== '..' && !path.startsWith(`..${external_node_path_.sep}`);
    if (isInside && !(0,external_node_fs_.existsSync)(file))
        (0,external_node_fs_.writeFileSync)(file, '*\n');
}
function maker(shas, builds, { log, now, budgetSeconds, hasOthers }) {
    const name = (0,bisect_parts/* partName */.pn)(builds.request.project);
    const failedEnds = new Set();
    return async (position, stop) => {
        const sha = shas[position] ?? '';
        if ((0,external_node_fs_.existsSync)(buildDirectory(builds, sha)))
            return { kind: 'made' };
        log.info(`Building ${name} ${(0,domain_text/* shortHash */.BC)(sha)}: ${(0,domain_text/* plainLine */.h0)(builds.request.command.join(' '))}`);
        const began = now().getTime();
        const timeout = AbortSignal.timeout(budgetSeconds * 1000);
        const built = await buildCommit(builds, sha, AbortSignal.any([stop, timeout]));
        const seconds = (now().getTime() - began) / 1000;
        switch (built.kind) {
            case 'built':
                log.info(`Built in ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
                return { kind: 'made' };
            case 'stopped':
                if (stop.aborted)
                    return { kind: 'stopped' };
                throw mistake(`${name} ${(0,domain_text/* shortHash */.BC)(sha)} was not built in the whole time of the search`, 'give more time with the option budget, or name a faster command');
            case 'failed': {
                const why = `${name} ${(0,domain_text/* shortHash */.BC)(sha)} ${built.why}`;
                log.relay(built.output);
                log.info(`The whole output is in ${built.file}`);
                if (position === 0 || position === shas.length - 1)
                    failedEnds.add(position);
                if (failedEnds.size > (hasOthers ? 1 : 0)) {
                    throw mistake(`An end of the search cannot be tried: ${why}`, `correct the command, or name other commits. The whole output is in ${built.file}`, built.output);
                }
                return { kind: 'failed', why };
            }
        }
    };
}
function mistake(message, remedy, evidence = []) {
    return new errors/* RunError */.e4({ kind: 'input', reason: 'invalid-input', message, remedy, evidence });
}

;// CONCATENATED MODULE: ./build/src/app/bisect/ends.js


/** Values of the inputs for one end; the checkout itself for a commit that may not be built yet. */
function endInputs({ ranges, own: { directories, checkout } }, end) {
    return Object.fromEntries(ranges.map(({ input, [end]: value }) => {
        if (input === checkout?.project)
            return [input, checkout.directory];
        const directory = input === 'crio' || input === 'kubernetes' ? directories[input] : undefined;
        return [input, directory === undefined ? value : (0,external_node_path_.join)(directory, value)];
    }));
}
/** Values of the inputs that are the same at both ends. */
function sameInputs(asked) {
    const [good, bad] = [endInputs(asked, 'good'), endInputs(asked, 'bad')];
    return Object.fromEntries(Object.entries(good).filter(([name, value]) => bad[name] === value));
}
/**
 * What differs between both ends. They are parsed as a run would parse them, so that a mistake is told before anything is looked up.
 * @throws RunError (input, invalid-input) if nothing differs, or an end cannot be one
 */
function rangesOf({ read }, asked) {
    const ranges = asked.ranges.filter((range) => range.good !== range.bad);
    if (ranges.length === 0) {
        throw invalid('The good and the bad build are the same', 'name two builds that differ');
    }
    const good = read(endInputs(asked, 'good')).request;
    const bad = read(endInputs(asked, 'bad')).request;
    return ranges.map((range) => {
        if (range.input === 'crio') {
            return { ...range, requests: { kind: 'crio', good: good.crio, bad: bad.crio } };
        }
        if (range.input !== 'kubernetes')
            return { ...range, requests: { kind: 'component' } };
        const [from, to] = [good.kubernetes, bad.kubernetes];
        if (from.kind === 'last-good' || to.kind === 'last-good') {
            throw invalid('last-good is not an end of a search', 'name the builds themselves');
        }
        return { ...range, requests: { kind: 'kubernetes', good: from, bad: to } };
    });
}
function invalid(message, remedy) {
    return new errors/* RunError */.e4({ kind: 'input', reason: 'invalid-input', message, remedy });
}

;// CONCATENATED MODULE: ./build/src/app/bisect/make-builds.js

/**
 * Makes the builds of a setup that are not there yet, one after the other.
 * @returns null if they are all there now; else how the trial ends before it begins: `stopped` by a signal, or because a commit
 *   cannot be built
 * @throws RunError if the search cannot go on without the build, or it fails for another reason than the commit
 */
async function makeBuilds(parts, setup, signals) {
    if (parts.every(({ make }) => make === undefined))
        return null;
    const stop = new AbortController();
    signals.onSignal(() => stop.abort());
    try {
        for (const [part, { make }] of parts.entries()) {
            const made = await make?.(setup[part] ?? 0, stop.signal);
            if (stop.signal.aborted || made?.kind === 'stopped')
                return 'stopped';
            if (made?.kind === 'failed')
                return { kind: 'unusable', part, why: made.why };
        }
        return null;
    }
    finally {
        signals.trialHasEnded();
    }
}
/**
 * Makes the bad build of Kubernetes if it is not there yet: the suite of it says which spec is searched for.
 * @returns the value of its input; null if nothing had to be made
 * @throws RunError if it cannot be built, or a signal stopped it
 */
async function makeSuite(parts, signals) {
    const part = parts.find(({ input, make }) => input === 'kubernetes' && make !== undefined);
    if (part === undefined)
        return null;
    const bad = part.commits.length;
    const unmade = await makeBuilds([part], [bad], signals);
    if (unmade === null)
        return { [part.input]: part.builds.get(bad) ?? '' };
    if (unmade === 'stopped') {
        throw new errors/* RunError */.e4({
            kind: 'environment',
            reason: 'cancelled',
            message: 'Stopped by a signal before the first trial',
        });
    }
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: 'The spec cannot be looked up: the bad build of Kubernetes has the suite',
        cause: unmade.kind === 'unusable' ? unmade.why : '',
        remedy: 'name another bad commit, or correct the command',
    });
}

// EXTERNAL MODULE: ./build/src/builds/components.js
var components = __webpack_require__(70703);
// EXTERNAL MODULE: ./build/src/builds/crio-resolve.js
var crio_resolve = __webpack_require__(98383);
// EXTERNAL MODULE: ./build/src/builds/kubernetes-resolve.js
var kubernetes_resolve = __webpack_require__(77610);
;// CONCATENATED MODULE: ./build/src/app/bisect/missing-build.js



/** Asks the source of a build that could not be fetched: an outage says nothing about a build. Never throws. */
async function stateOfBuild(input, request, { crio, kubernetes }) {
    try {
        if (input === 'crio' && request.crio.kind !== 'directory') {
            const exact = await (0,crio_resolve/* resolveCrio */.uL)(request.crio, crio);
            return (await (0,crio_resolve/* missingCrio */.S3)(exact, crio)) === null ? 'there' : 'missing';
        }
        const { kubernetes: named } = request;
        if (input === 'kubernetes' && named.kind !== 'last-good' && named.kind !== 'directory') {
            const exact = await (0,kubernetes_resolve/* exactKubernetes */.mA)(named, kubernetes);
            return (await (0,kubernetes_resolve/* missingKubernetes */.p7)(exact, kubernetes)) === null ? 'there' : 'missing';
        }
        const component = request.components.find(({ name }) => name === input);
        if (component?.kind === 'release') {
            const options = { ...crio, gitHubMirror: request.mirrors.gitHub };
            return (await (0,components/* isReleased */.OZ)(component, options)) ? 'there' : 'missing';
        }
        return 'unknown';
    }
    catch {
        return 'unknown';
    }
}
/**
 * Whether a build that could not be fetched cannot be tried at all. One that is there may only have been interrupted, so it gets
 * a second trial.
 * @param before earlier trials
 */
function cannotBeFetched(state, setup, before) {
    const last = before.at(-1);
    const wasBroken = last?.outcome.kind === 'broken' && last.setup.join() === setup.join();
    return state === 'missing' || (state === 'there' && wasBroken);
}

// EXTERNAL MODULE: ./build/src/domain/blame/known-rates.js
var known_rates = __webpack_require__(47527);
// EXTERNAL MODULE: ./build/src/domain/history/by-id.js
var by_id = __webpack_require__(47120);
// EXTERNAL MODULE: ./build/src/domain/plan/history-for.js
var history_for = __webpack_require__(23386);
// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(78853);
;// CONCATENATED MODULE: ./build/src/app/bisect/past.js






/** What a history says of the spec. Without one, it is a stable spec that is red. */
async function pastOf(app, request, context, spec) {
    const results = await resultsOf(app, request, context, spec).catch((error) => {
        app.log.warning(`The search knows no history: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    });
    const seconds = results.findLast((one) => one.seconds !== null)?.seconds ?? null;
    return { known: (0,known_rates/* knownRates */.X)(results), seconds };
}
async function resultsOf({ http, now, log }, { history: source, selection, architecture }, { serverUrl }, spec) {
    if (source === '')
        return [];
    const { histories, problems } = await (0,read_histories/* readHistories */.X_)(source, { http, now, serverUrl });
    for (const problem of problems)
        log.warning((0,domain_text/* plainLine */.h0)(problem));
    const { lane, scenario } = selection;
    const series = { lane, scenario: scenario ?? '', architecture };
    const history = (0,history_for/* historyFor */.C)(histories.values(), [spec], series);
    const results = (0,by_id/* specsById */.N)(history).get(spec.id)?.results ?? [];
    log.info(`The history has ${(0,domain_text/* plural */.LS)(results.length, 'result')} of the spec`);
    return results;
}

// EXTERNAL MODULE: ./build/src/domain/blame/limits.js
var limits = __webpack_require__(12920);
// EXTERNAL MODULE: ./build/src/domain/blame/guilty.js
var guilty = __webpack_require__(14570);
;// CONCATENATED MODULE: ./build/src/domain/blame/chances.js
/** How likely an ordered sequence with so many failures is at a rate, as a logarithm. */
function logLikelihood(rate, { trials, failures }) {
    return failures * Math.log(rate) + (trials - failures) * Math.log1p(-rate);
}
/**
 * How often a spec is tried at most in one invocation of the suite. Ginkgo repeats it until it passes (`--flake-attempts`), so
 * one that fails is tried often at little cost.
 */
const ATTEMPTS = [1, 2, 3, 5];
const KNOWN_CHANCES = new Map();
/**
 * How likely each number of failures is, from none to `most`, if a spec is tried until it passes, but at most so often. The
 * results are kept, because few rates are asked for very often.
 */
function failureChances(rate, most) {
    const ofRate = KNOWN_CHANCES.get(rate) ?? new Map(ATTEMPTS.map((n) => [n, chancesOf(rate, n)]));
    KNOWN_CHANCES.set(rate, ofRate);
    return ofRate.get(most) ?? chancesOf(rate, most);
}
function chancesOf(rate, most) {
    const passing = Array.from({ length: most }, (_, failures) => rate ** failures * (1 - rate));
    return [...passing, rate ** most];
}
/** The same if the rate is one of several, each as likely as its weight says. */
function mixedChances(rates, most) {
    const mixed = Array.from({ length: most + 1 }, () => 0);
    for (const { rate, weight } of rates) {
        for (const [failures, chance] of failureChances(rate, most).entries()) {
            mixed[failures] = (mixed[failures] ?? 0) + weight * chance;
        }
    }
    return mixed;
}
/** Weights from their logarithms; they add up to 1. */
function fromLogs(logs) {
    const highest = Math.max(...logs);
    const weights = logs.map((log) => Math.exp(log - highest));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
/** How much a trial is expected to tell in the time that it is expected to take, in bits for a second. */
function worthOf(possibilities, { invocationSeconds, specSeconds }) {
    const totals = totalsOf(possibilities);
    const attempts = totals.reduce((sum, chance, failures) => sum + chance * Math.min(failures + 1, totals.length - 1), 0);
    return bitsOf(possibilities, totals) / (invocationSeconds + attempts * specSeconds);
}
/** How likely each number of failures is, whatever is the case. */
function totalsOf(possibilities) {
    return Array.from({ length: possibilities[0]?.outcomes.length ?? 0 }, (_, failures) => possibilities.reduce((sum, { chance, outcomes }) => sum + chance * (outcomes[failures] ?? 0), 0));
}
/** How much a trial is expected to tell: the mutual information of what is the case and what is seen, in bits. */
function bitsOf(possibilities, totals = totalsOf(possibilities)) {
    let bits = 0;
    for (const { chance, outcomes } of possibilities) {
        for (const [failures, likely] of outcomes.entries()) {
            if (chance > 0 && likely > 0) {
                bits += chance * likely * Math.log2(likely / (totals[failures] ?? 1));
            }
        }
    }
    return bits;
}

;// CONCATENATED MODULE: ./build/src/domain/blame/rates.js
/** As many rates as make no difference to the answers; evaluated with `npm run eval`. */
const GOOD_RATES = [0.002, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6];
const BAD_RATES = [0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 0.998];
/** What fails less often with all builds is a flake. */
const BROKEN_RATES = [0.8, 0.9, 0.97, 0.998];
const FLAKY_RATES = [...GOOD_RATES, 0.7];
/** A cause that fails a spec hardly more often than before cannot be told from flakiness. */
const LEAST_DIFFERENCE = 0.2;
/** Most specs never fail, and most regressions always do. As if these trials had been seen. */
const MOST_ARE_STABLE = { failures: 0.3, passes: 3 };
const MOST_ALWAYS_FAIL = { failures: 1.5, passes: 0.3 };
/** How likely it is that a flaky spec fails now as often as it did before, and not more often. */
const STILL_AS_FLAKY = 0.5;
/** The pairs of rates that are possible, with weights that add up to 1. */
function ratePairs({ good, bad }) {
    const goods = weighted(GOOD_RATES, good, MOST_ARE_STABLE);
    const bads = weighted(BAD_RATES, bad, MOST_ALWAYS_FAIL);
    return scaled(goods.flatMap((one) => bads
        .filter(({ rate }) => rate >= one.rate + LEAST_DIFFERENCE)
        .map(({ rate, weight }) => ({ good: one.rate, bad: rate, weight: one.weight * weight }))));
}
/** Rates of a spec that only is flaky: as before, or more than before, because it is red just now. */
function flakyRates({ good }) {
    const before = weighted(FLAKY_RATES, good, MOST_ARE_STABLE);
    return scaled(before.map(({ rate, weight }) => ({
        rate,
        weight: STILL_AS_FLAKY * weight + (1 - STILL_AS_FLAKY) / FLAKY_RATES.length,
    })));
}
/** Rates of a spec that fails with everything. */
function brokenRates({ bad }) {
    return weighted(BROKEN_RATES, bad, MOST_ALWAYS_FAIL);
}
/** The Beta distribution of a rate after trials, at some points. Each stands for the rates that are nearest to it. */
function weighted(rates, { trials, failures }, prior) {
    const logs = rates.map((rate, index) => {
        const below = index === 0 ? 0 : (rate + (rates[index - 1] ?? 0)) / 2;
        const above = index === rates.length - 1 ? 1 : (rate + (rates[index + 1] ?? 1)) / 2;
        return (Math.log(above - below) +
            (prior.failures - 1 + failures) * Math.log(rate) +
            (prior.passes - 1 + trials - failures) * Math.log1p(-rate));
    });
    const highest = Math.max(...logs);
    return scaled(rates.map((rate, index) => ({
        rate,
        weight: Math.exp((logs[index] ?? Number.NEGATIVE_INFINITY) - highest),
    })));
}
function scaled(items) {
    const total = items.reduce((sum, { weight }) => sum + weight, 0);
    return items.map((item) => ({ ...item, weight: item.weight / total }));
}

;// CONCATENATED MODULE: ./build/src/domain/blame/matrix.js


/** Shares of the kinds before any trial. They matter little, because each trial outweighs them. */
const KIND_WEIGHTS = {
    factor: 0.66,
    together: 0.06,
    each: 0.01,
    // Rare, but it looks like other kinds until both ends were tried.
    reversed: 0.01,
    environment: 0.12,
    flake: 0.15,
};
/** A trial that is expected to tell less is not worth its time, however often it is made. */
const LEAST_BITS = 0.001;
/** With more factors, only the cells that tell most are considered. */
const MOST_FACTORS_FOR_ALL_CELLS = 5;
/** How likely each explanation is after the trials, the likeliest first. */
function explain(matrix) {
    const models = modelsOf(matrix);
    return models
        .map(({ explanation, chance }) => ({ explanation, chance }))
        .toSorted((one, other) => other.chance - one.chance);
}
/**
 * The cell and the number of attempts that are expected to tell most in the time that they take. Null if no cell can be tried
 * that tells anything more.
 * @param current what is on the node: null for nothing, or for another version of one factor
 */
function nextTrial(matrix, costs, current, canBeTried = () => true) {
    const models = modelsOf(matrix);
    const cells = cellsOf(matrix.factors.length).filter(canBeTried);
    const options = ATTEMPTS.flatMap((attempts) => {
        const expected = models.map((model) => {
            const ofRates = (side) => mixedChances(model.pairs.map((pair) => ({ rate: pair[side], weight: pair.weight })), attempts);
            return { model, red: ofRates('bad'), green: ofRates('good') };
        });
        return cells.flatMap((cell) => {
            const swaps = matrix.factors
                .filter((_, index) => current === null || current[index] !== cell[index])
                .reduce((sum, { swapSeconds }) => sum + swapSeconds, costs.invocationSeconds);
            const possibilities = expected.map(({ model, red, green }) => ({
                chance: model.chance,
                outcomes: model.isBad(cell) ? red : green,
            }));
            if (bitsOf(possibilities) < LEAST_BITS)
                return [];
            const worth = worthOf(possibilities, { ...costs, invocationSeconds: swaps });
            return [{ cell, attempts, worth }];
        });
    });
    const [best] = options.toSorted((one, other) => other.worth - one.worth);
    return best === undefined ? null : { cell: best.cell, attempts: best.attempts };
}
function modelsOf({ factors, known, trials }) {
    const pairs = ratePairs(known);
    const flaky = flakyRates(known).map(({ rate, weight }) => ({ good: rate, bad: rate, weight }));
    const broken = brokenRates(known).map(({ rate, weight }) => ({ good: rate, bad: rate, weight }));
    const models = explanationsOf(factors).map(({ explanation, weight }) => {
        const ofKind = explanation.kind === 'flake' ? flaky : explanation.kind === 'environment' ? broken : pairs;
        const isBad = (cell) => isRed(explanation, cell);
        const logs = ofKind.map((pair) => trials.reduce((sum, one) => sum + logLikelihood(isBad(one.cell) ? pair.bad : pair.good, one), Math.log(pair.weight)));
        const highest = Math.max(...logs);
        const weights = fromLogs(logs);
        const total = logs.reduce((sum, log) => sum + Math.exp(log - highest), 0);
        return {
            explanation,
            isBad,
            log: Math.log(weight) + highest + Math.log(total),
            pairs: ofKind.map((pair, index) => ({ ...pair, weight: weights[index] ?? 0 })),
        };
    });
    const chances = fromLogs(models.map(({ log }) => log));
    return models.map(({ explanation, isBad, pairs: after }, index) => ({
        explanation,
        isBad,
        pairs: after,
        chance: chances[index] ?? 0,
    }));
}
function isRed(explanation, cell) {
    switch (explanation.kind) {
        case 'factor':
            return cell[explanation.factor] === true;
        case 'together':
            return explanation.factors.every((factor) => cell[factor]);
        case 'each':
            return explanation.factors.some((factor) => cell[factor]);
        case 'reversed':
            return cell[explanation.factor] !== true;
        case 'environment':
        case 'flake':
            return true;
    }
}
function explanationsOf(factors) {
    const total = factors.reduce((sum, { weight }) => sum + weight, 0);
    const share = (factor) => (factors[factor]?.weight ?? 0) / total;
    const twos = factors.flatMap((_, one) => factors.slice(one + 1).map((__, offset) => [one, one + 1 + offset]));
    const ofTwos = twos.reduce((sum, [one, other]) => sum + share(one) * share(other), 0);
    return [
        ...['factor', 'reversed'].flatMap((kind) => factors.map((_, factor) => ({
            explanation: { kind, factor },
            weight: KIND_WEIGHTS[kind] * share(factor),
        }))),
        ...['together', 'each'].flatMap((kind) => twos.map((both) => ({
            explanation: { kind, factors: both },
            weight: (KIND_WEIGHTS[kind] * share(both[0]) * share(both[1])) / ofTwos,
        }))),
        ...['environment', 'flake'].map((kind) => ({
            explanation: { kind },
            weight: KIND_WEIGHTS[kind],
        })),
    ];
}
/** The cells that are worth a trial: all of few factors, else those in which one factor or the first two stand apart. */
function cellsOf(factors) {
    const numbers = Array.from({ length: factors }, (_, index) => index);
    if (factors <= MOST_FACTORS_FOR_ALL_CELLS) {
        return Array.from({ length: 2 ** factors }, (_, bits) => numbers.map((index) => (bits & (1 << index)) !== 0));
    }
    const cells = [
        numbers.map(() => false),
        numbers.map(() => true),
        numbers.map((index) => index < 2),
        numbers.map((index) => index >= 2),
        ...numbers.flatMap((one) => [
            numbers.map((index) => index === one),
            numbers.map((index) => index !== one),
        ]),
    ];
    // With many factors, half of the others at once halves the candidates.
    const halves = [0, 1, 2, 3, 4].map((bit) => numbers.map((index) => (index & (1 << bit)) !== 0));
    return [...cells, ...halves];
}

;// CONCATENATED MODULE: ./build/src/domain/blame/search.js


/** The trials before the search say that the ends differ. This is left for the case that they do not. */
const ENDS_ARE_WRONG = 0.01;
/** Only builds near these parts of what is likely are considered: the best one is always between them. */
const QUANTILES = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98];
/** What is less likely than this, all in all, is left out of the commits that are still possible. */
const UNLIKELY = 0.05;
/** The likeliest place of the change. */
function locate(search) {
    const { builds, chances } = stateOf(search);
    const end = search.weights.length;
    const best = chances.reduce((most, chance, index) => (chance > (chances[most] ?? 0) ? index : most), 0);
    return {
        // What cannot be tried is as it is said to be.
        good: builds[best - 1] ?? (builds[0] === 0 ? null : 0),
        bad: builds[best] ?? (builds.at(-1) === end ? null : end),
        chance: chances[best] ?? 0,
        ...rangeOf([...builds, end], chances),
    };
}
/** From the first to the last of the likeliest builds that are almost certain together; the last one stands for "none is bad". */
function rangeOf(builds, chances) {
    const likely = [...chances.entries()].toSorted(([, one], [, other]) => other - one);
    let [sum, first, last] = [0, builds.length - 1, 0];
    for (const [index, chance] of likely) {
        if (sum >= 1 - UNLIKELY)
            break;
        sum += chance;
        first = Math.min(first, index);
        last = Math.max(last, index);
    }
    return { after: builds[first - 1] ?? 0, upTo: builds[last] ?? 0 };
}
/** The build and the number of attempts that are expected to tell most in the time that they take. */
function nextPosition(search, costs, current) {
    const { builds, chances, masses } = stateOf(search);
    const options = candidates(chances).flatMap((index) => ATTEMPTS.map((attempts) => {
        const position = builds[index] ?? 0;
        const swap = position === current ? 0 : costs.swapSeconds;
        const invocationSeconds = costs.invocationSeconds + swap;
        const worth = worthOf(sidesOf(masses, index, attempts), { ...costs, invocationSeconds });
        return { position, attempts, worth };
    }));
    const [best] = options.toSorted((one, other) => other.worth - one.worth);
    if (best === undefined)
        throw new Error('a search has no build');
    return { position: best.position, attempts: best.attempts };
}
function stateOf({ weights, builds: given, known, trials }) {
    const builds = [...new Set(given)].toSorted((one, other) => one - other);
    const prior = priorOf(weights, builds);
    const counts = builds.map((position) => {
        const own = trials.filter((one) => one.position === position);
        return {
            trials: own.reduce((sum, one) => sum + one.trials, 0),
            failures: own.reduce((sum, one) => sum + one.failures, 0),
        };
    });
    const logs = ratePairs(known).map((pair) => {
        // All builds are bad, then one after the other is good.
        let log = counts.reduce((sum, one) => sum + logLikelihood(pair.bad, one), Math.log(pair.weight));
        const first = prior.map((weight, index) => {
            const own = log + Math.log(weight);
            const here = counts[index];
            if (here !== undefined)
                log += logLikelihood(pair.good, here) - logLikelihood(pair.bad, here);
            return own;
        });
        return { pair, first };
    });
    const highest = Math.max(...logs.map(({ first }) => Math.max(...first)));
    const raw = logs.map(({ pair, first }) => ({
        pair,
        first: first.map((log) => Math.exp(log - highest)),
    }));
    const total = raw.reduce((sum, { first }) => sum + first.reduce((all, one) => all + one, 0), 0);
    const chances = prior.map((_, index) => raw.reduce((sum, { first }) => sum + (first[index] ?? 0), 0) / total);
    const masses = raw.map(({ pair, first }) => {
        let sum = 0;
        return { ...pair, upTo: first.map((mass) => (sum += mass / total)) };
    });
    return { builds, chances, masses };
}
/** Commits without a build count for the next build after them. */
function priorOf(weights, builds) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const ends = [...builds, weights.length];
    return ends.map((position, index) => {
        const before = ends[index - 1] ?? 0;
        const own = weights.slice(before, position).reduce((sum, weight) => sum + weight, 0);
        const isEnd = position === before;
        return isEnd ? ENDS_ARE_WRONG : ((1 - 2 * ENDS_ARE_WRONG) * own) / total;
    });
}
function candidates(chances) {
    const found = new Set([0, chances.length - 2]);
    let sum = 0;
    let quantile = 0;
    for (const [index, chance] of chances.entries()) {
        sum += chance;
        while (quantile < QUANTILES.length && sum >= (QUANTILES[quantile] ?? 1)) {
            // The build before says whether it broke earlier, the build itself whether it broke at all.
            found.add(index).add(index - 1);
            quantile++;
        }
    }
    return [...found].filter((index) => index >= 0 && index <= chances.length - 2);
}
/** That one build is bad, and that it is not. */
function sidesOf(masses, index, attempts) {
    return ['bad', 'good'].map((side) => {
        const rates = masses.map(({ upTo, [side]: rate }) => {
            const isBad = upTo[index] ?? 0;
            return { rate, weight: side === 'bad' ? isBad : (upTo.at(-1) ?? 0) - isBad };
        });
        const chance = rates.reduce((sum, { weight }) => sum + weight, 0);
        const outcomes = mixedChances(rates, attempts);
        return { chance, outcomes: outcomes.map((one) => (chance === 0 ? 0 : one / chance)) };
    });
}

// EXTERNAL MODULE: ./build/src/domain/blame/symptom.js
var blame_symptom = __webpack_require__(92889);
;// CONCATENATED MODULE: ./build/src/domain/blame/procedure.js





/** The rates of a spec say nothing about the start of a node. */
const NEW_SYMPTOM = {
    good: { trials: 0, failures: 0 },
    bad: { trials: 1, failures: 1 },
};
/**
 * The next step from what was tried so far: first the parts with their new and their last good builds, then the commits of
 * the guilty one. It only depends on its arguments, so a search goes on where it stopped.
 * @param mayGoOn false if there is no time for another trial
 */
function nextStep(problem, trials, mayGoOn) {
    const { parts } = problem;
    const symptom = (0,blame_symptom/* symptomOf */.L5)(parts, trials);
    const judged = (0,blame_symptom/* judgedTrials */.LZ)(symptom, trials);
    if (symptom === 'start') {
        // Attempts are those of a spec: a node comes up or not.
        return withOneAttempt(stepFor(symptom, { ...problem, known: NEW_SYMPTOM }, judged, mayGoOn));
    }
    if ((0,blame_symptom/* isSymptomOpen */.KI)(parts, trials) && whyStop(judged, mayGoOn) === '') {
        return { kind: 'try', setup: (0,blame_symptom/* newSetup */.oS)(parts), attempts: 1 };
    }
    return stepFor(symptom, problem, judged, mayGoOn);
}
function withOneAttempt(step) {
    return step.kind === 'try' ? { ...step, attempts: 1 } : step;
}
function stepFor(symptom, problem, trials, mayGoOn) {
    const explained = explain(matrixOf(problem, trials));
    const [best] = explained;
    const chance = trials.some(isCounted) ? (best?.chance ?? 0) : 0;
    const ended = whyStop(trials, mayGoOn);
    const hasSearched = trials.some(({ setup }) => cellOf(problem, setup) === null);
    const isSure = chance >= (hasSearched ? limits/* LIKELY */.$V : limits/* CERTAIN */.PR);
    const next = isSure ? null : nextOfMatrix(problem, trials);
    if (ended === '' && next !== null)
        return next;
    const stop = ended === '' && !isSure ? whyNoOther(trials) : ended;
    const explanation = chance >= limits/* LIKELY */.$V ? (best?.explanation ?? null) : null;
    // Between explanations that all blame one part, only trials would tell that cannot be made.
    const told = explanation ?? (next === null && chance > 0 ? (0,guilty/* onePartOf */.RT)(problem, explained) : null);
    const done = (culprits, stopped) => ({
        kind: 'done',
        answer: { symptom, explanation: told, explained, culprits, stopped },
    });
    if (told === null)
        return done([], stop === '' ? whyNoOther(trials) : stop);
    const culprits = [];
    for (const part of (0,guilty/* guiltyParts */.Rt)(told)) {
        const background = (0,guilty/* backgroundOf */.sf)(problem, trials, told, part);
        const search = searchOf(problem, trials, part, background);
        const found = locate(search);
        culprits.push({ ...found, part, background });
        if (found.chance >= limits/* CERTAIN */.PR)
            continue;
        // Where no trial of the parts can tell more, those of the commits still can.
        if (ended !== '')
            return done(culprits, ended);
        return nextOfSearch(problem, trials, search, { part, background });
    }
    return done(culprits, isSure ? '' : stop);
}
/** Why no trial is left that would decide it. */
function whyNoOther(trials) {
    const last = trials.findLast(({ outcome }) => ['unusable', 'mismatch'].includes(outcome.kind));
    if (last === undefined)
        return 'more trials with these builds would tell nothing';
    const why = 'why' in last.outcome ? last.outcome.why : '';
    return `the builds that would tell more cannot be tried: ${why}`;
}
function isCounted({ outcome }) {
    return outcome.kind === 'counted';
}
function whyStop(trials, mayGoOn) {
    if (!mayGoOn)
        return 'the time is used up';
    const last = trials.slice(-limits/* MOST_BROKEN_TRIALS */.ub);
    const areBroken = last.every(({ outcome }) => outcome.kind === 'broken');
    const [reason] = last.map(({ outcome }) => (outcome.kind === 'broken' ? outcome.why : ''));
    return areBroken && last.length === limits/* MOST_BROKEN_TRIALS */.ub
        ? `${limits/* MOST_BROKEN_TRIALS */.ub} trials in a row did not count: ${reason}`
        : '';
}
function matrixOf(problem, trials) {
    return {
        factors: problem.parts,
        known: problem.known,
        trials: trials.flatMap(({ setup, outcome }) => {
            const cell = cellOf(problem, setup);
            return outcome.kind === 'counted' && cell !== null
                ? [{ cell, trials: outcome.trials, failures: outcome.failures }]
                : [];
        }),
    };
}
/** Which parts are new; null if one is between the last good and the new build. */
function cellOf({ parts }, setup) {
    const cell = setup.map((position, part) => isEnd(parts[part]?.commits.length, position));
    return cell.every((one) => one !== null) ? cell : null;
}
/** Whether a position is the new build of a part; null if it is between the new one and the last good one. */
function isEnd(commits = 0, position) {
    if (position === commits)
        return true;
    return position === 0 ? false : null;
}
function nextOfMatrix(problem, trials) {
    const { parts, invocationSeconds, specSeconds } = problem;
    const current = trials.at(-1)?.setup ?? null;
    const setupOf = (cell) => cell.map((isNew, part) => (isNew ? (parts[part]?.commits.length ?? 0) : 0));
    const nextOf = (isPossible) => nextTrial(matrixOf(problem, trials), { invocationSeconds, specSeconds }, current?.map((position, part) => isEnd(parts[part]?.commits.length, position)) ?? null, (cell) => (0,blame_symptom/* canBeTried */.Ed)(trials, setupOf(cell)) && isPossible(setupOf(cell)));
    // What breaks with several untried builds may be the fault of one: after another trial, it is known of which.
    const next = nextOf((setup) => !hasJustBroken(trials, setup)) ?? nextOf(() => true);
    return next && { kind: 'try', setup: setupOf(next.cell), attempts: next.attempts };
}
/** Whether the last trial broke with these builds, of which several were in no trial that counted. */
function hasJustBroken(trials, setup) {
    const last = trials.at(-1);
    return (last?.outcome.kind === 'broken' &&
        last.setup.join() === setup.join() &&
        (0,blame_symptom/* unprovenParts */.qe)(setup, trials).length > 1);
}
function nextOfSearch({ parts, invocationSeconds, specSeconds }, trials, search, { part, background }) {
    const swapSeconds = parts[part]?.swapSeconds ?? 0;
    const current = trials.at(-1)?.setup[part] ?? null;
    const next = nextPosition(search, { invocationSeconds, specSeconds, swapSeconds }, current);
    const setup = (0,guilty/* withPosition */.uX)(background, part, next.position);
    return { kind: 'try', setup, attempts: next.attempts };
}
function searchOf({ parts, known }, trials, part, background) {
    const { commits = [], builds = [] } = parts[part] ?? {};
    return {
        weights: commits,
        builds: builds.filter((position) => (0,blame_symptom/* canBeTried */.Ed)(trials, (0,guilty/* withPosition */.uX)(background, part, position))),
        known,
        trials: trials.flatMap(({ setup, outcome }) => outcome.kind === 'counted' &&
            setup.every((position, index) => index === part || position === background[index])
            ? [{ position: setup[part] ?? 0, trials: outcome.trials, failures: outcome.failures }]
            : []),
    };
}

// EXTERNAL MODULE: ./build/src/domain/blame/journal.js
var journal = __webpack_require__(97753);
;// CONCATENATED MODULE: ./build/src/app/bisect/journal-file.js





/** Thousands of trials; anything larger is something else. */
const journal_file_MOST_BYTES = 4_000_000;
/**
 * Opens the journal of a search, or begins one. The journal of another search is kept under another name.
 * @throws RunError (input, invalid-input) if the file is no journal, or cannot be read or written
 */
function openJournal(path, subject, log) {
    try {
        const trials = readOrSetAside(path, subject, log);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        // Written again as a whole, because a crash may have cut its last line short; a crash now leaves the old one.
        const whole = [(0,journal/* headerLine */.iH)(subject), ...trials.map(journal/* trialLine */.Xh)].join('');
        (0,external_node_fs_.writeFileSync)(`${path}.new`, whole, { flush: true });
        (0,external_node_fs_.renameSync)(`${path}.new`, path);
        if (trials.length > 0)
            log.info(`The journal has ${(0,domain_text/* plural */.LS)(trials.length, 'trial')}: ${path}`);
        return { trials, append: appender(path, log) };
    }
    catch (error) {
        if (error instanceof errors/* RunError */.e4)
            throw error;
        throw unusable(`The journal ${path} cannot be used`, (0,errors/* messageOf */.bD)(error));
    }
}
/** An hour of trials is not lost because one cannot be written: the search goes on, and a later one makes that trial again. */
function appender(path, log) {
    let hasFailed = false;
    return (trial) => {
        try {
            // A line that was cut short must not swallow the next one.
            (0,external_node_fs_.appendFileSync)(path, `${hasFailed ? '\n' : ''}${(0,journal/* trialLine */.Xh)(trial)}`, { flush: true });
            hasFailed = false;
        }
        catch (error) {
            hasFailed = true;
            log.warning(`The trial is not in the journal ${path}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    };
}
function readOrSetAside(path, subject, log) {
    const text = readIfPresent(path);
    if (text === '')
        return [];
    if (text === null || !(0,journal/* isJournal */.iW)(text)) {
        throw unusable(`${path} is no journal of a search`, 'it is left as it is');
    }
    const trials = (0,journal/* readJournal */.a0)(text, subject);
    if (trials !== null)
        return trials;
    const other = freeName(path);
    (0,external_node_fs_.renameSync)(path, other);
    log.warning(`The journal is about another spec, other builds or other inputs: a new one begins, and the old one is ${other}`);
    return [];
}
/** Empty if there is none; null if it cannot be one. */
function readIfPresent(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return '';
    return found.isFile() && found.size <= journal_file_MOST_BYTES ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
}
function freeName(path) {
    for (let number = 1;; number++) {
        const name = `${path}.${number}`;
        if (!(0,external_node_fs_.existsSync)(name))
            return name;
    }
}
function unusable(message, cause) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message,
        cause,
        remedy: 'name another file with the option journal',
    });
}

;// CONCATENATED MODULE: ./build/src/app/bisect/search.js





/**
 * Searches until there is an answer or the time is used up. Each trial is written to the journal when it is done, so that the
 * next search goes on there.
 * @param journal path; one of another search is kept under another name
 * @param budgetSeconds for this search, without the trials in the journal
 * @throws RunError (input, invalid-input) if the journal cannot be used
 */
async function search(deps, problem, subject, journal, budgetSeconds) {
    const { log, now } = deps;
    const file = openJournal(journal, subject, log);
    const trials = [...file.trials];
    const earlier = trials.length;
    // What was broken, or could not be downloaded, in an earlier search may work now.
    const judged = () => (0,blame_symptom/* judgedTrials */.LZ)((0,blame_symptom/* symptomOf */.L5)(problem.parts, trials), trials);
    const telling = () => trials.filter((_, index) => index >= earlier || judged()[index]?.outcome.kind === 'counted');
    const startedAt = now().getTime();
    const usedSeconds = () => (now().getTime() - startedAt) / 1000;
    for (;;) {
        if (areAllBut(1, judged().slice(earlier))) {
            log.info('The surroundings broke again: a pause before the last try');
            await deps.pause();
        }
        if (deps.wasStopped())
            return cancelled(problem, telling(), trials);
        const left = budgetSeconds - usedSeconds();
        // One trial is made in any case, or a search with long trials would never go on.
        const mayGoOn = left > 0 && (trials.length === earlier || left > expectedSeconds(trials));
        const step = nextStep(problem, telling(), mayGoOn);
        if (step.kind === 'done')
            return { answer: step.answer, trials, wasCancelled: false };
        const { setup, attempts } = step;
        const began = now().getTime();
        const title = `Trial ${trials.length + 1}: ${deps.describe(setup)}, up to ${(0,domain_text/* plural */.LS)(attempts, 'attempt')}`;
        const outcome = await log.group(title, async () => {
            const result = await deps.tryOut(setup, attempts, trials);
            if (result === null)
                return null;
            const trial = { setup, seconds: (now().getTime() - began) / 1000, outcome: result };
            file.append(trial);
            trials.push(trial);
            log.info(`${describeOutcome(result)}, after ${(0,domain_text/* formatDuration */.a3)(trial.seconds)}`);
            return result;
        });
        if (outcome === null)
            return cancelled(problem, telling(), trials);
        const answer = lastAnswer(problem, telling());
        deps.onTrial({ answer, trials, wasCancelled: false });
        const soFar = deps.soFar(answer);
        log.info(`So far: ${soFar}; ${(0,domain_text/* formatDuration */.a3)(usedSeconds())} of ${(0,domain_text/* formatDuration */.a3)(budgetSeconds)}`);
    }
}
function cancelled(problem, telling, trials) {
    const answer = { ...lastAnswer(problem, telling), stopped: 'a signal came' };
    return { answer, trials, wasCancelled: true };
}
/** Whether so many broken trials are missing until the search ends. */
function areAllBut(missing, trials) {
    const broken = trials.length - trials.findLastIndex(({ outcome }) => outcome.kind !== 'broken') - 1;
    return broken === limits/* MOST_BROKEN_TRIALS */.ub - missing;
}
/** The answer if no trial follows. */
function lastAnswer(problem, trials) {
    const step = nextStep(problem, trials, false);
    if (step.kind === 'try')
        throw new Error('a search goes on without time');
    return step.answer;
}
/** The next trial takes about as long as the longest of the last ones. */
function expectedSeconds(trials) {
    return Math.max(0, ...trials.slice(-3).map(({ seconds }) => seconds));
}
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case 'counted':
            return countedText(outcome);
        case 'down':
            return `The node did not come up: ${(0,domain_text/* plainLine */.h0)(outcome.why)}`;
        case 'broken':
            return `Does not count: ${(0,domain_text/* plainLine */.h0)(outcome.why)}`;
        case 'unusable':
            return `Cannot be tried: ${(0,domain_text/* plainLine */.h0)(outcome.why)}`;
    }
}
function countedText({ failures, trials }) {
    if (failures === trials)
        return `Red: failed in ${(0,domain_text/* plural */.LS)(trials, 'attempt')}`;
    return failures === 0 ? 'Green' : `Green: passed after ${(0,domain_text/* plural */.LS)(failures, 'failed attempt')}`;
}

// EXTERNAL MODULE: ./build/src/adapters/terminal.js
var adapters_terminal = __webpack_require__(25340);
// EXTERNAL MODULE: ./build/src/domain/history/record-outcome.js
var record_outcome = __webpack_require__(17489);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
;// CONCATENATED MODULE: ./build/src/domain/blame/trial-outcome.js



/** Why builds cannot be tried at all. */
const NO_BUILD = [
    // Of a local build: it lacks a file, or is for another machine.
    'invalid-input',
    'build-unavailable',
    'wrong-crio',
    'nothing-selected',
];
/** Why a node does not come up with builds. */
const NO_NODE = ['crio-not-up', 'node-not-up'];
/** The same, if the spec did not begin. */
const NO_SERVICE = ['crio-died', 'kubelet-died'];
/**
 * What the run of a trial says about the builds. A failing spec says something also if CRI-O died meanwhile, and so does one that
 * passes although CRI-O or the kubelet crashed: such a run is red as well. A spec that fails for a reason that is certainly in the
 * environment, or that did not run, says nothing.
 * @param id the spec
 * @param before earlier trials: of builds that are not in them, it is not known whether they work
 */
function trialOutcome(report, id, setup, before) {
    const { verdict } = report;
    const spec = report.specs.find((one) => one.id === id);
    const why = whyOf(report);
    const broken = { kind: 'broken', why };
    const part = onlyUnproven(setup, before);
    if (NO_BUILD.includes(verdict.reason)) {
        return part === null ? broken : { kind: 'unusable', part, why };
    }
    if (hasNoNode(report, spec))
        return { kind: 'down', part, why };
    if (spec === undefined || (0,record_outcome/* isOfEnvironment */.P)(report, spec))
        return broken;
    const attempts = Math.max(1, spec.attempts);
    if ((0,results/* hasFailed */.WN)(spec) || hasCrashed(report, spec)) {
        return { kind: 'counted', trials: attempts, failures: attempts };
    }
    if (spec.outcome !== 'passed' || verdict.result !== 'passed')
        return broken;
    return { kind: 'counted', trials: attempts, failures: attempts - 1 };
}
/** What happened, with the cause. The headline begins with who is behind it, which a search finds out. */
function whyOf(report) {
    const main = mainFinding(report);
    const title = main === undefined || main.title === '' ? report.verdict.headline : main.title;
    const detail = main?.detail ?? '';
    return detail === '' || title.includes(detail) ? title : `${title}: ${detail}`;
}
function mainFinding({ verdict, findings }) {
    return findings.find(({ reason }) => reason === verdict.reason);
}
function hasNoNode(report, spec) {
    const { verdict } = report;
    const main = mainFinding(report);
    if (main?.class === 'environment' && main.certainty === 'known')
        return false;
    const hasBegun = spec !== undefined && spec.outcome !== 'not-run';
    return NO_NODE.includes(verdict.reason) || (NO_SERVICE.includes(verdict.reason) && !hasBegun);
}
/** Whether CRI-O or the kubelet crashed by itself while the spec ran: then its build is bad, whatever the spec made of it. */
function hasCrashed(report, { outcome }) {
    const main = mainFinding(report);
    return (NO_SERVICE.includes(report.verdict.reason) &&
        outcome !== 'skipped' &&
        (main?.class === 'cri-o' || main?.class === 'kubelet'));
}
/** The part whose build no trial had so far that counted; null if there are none or several. */
function onlyUnproven(setup, before) {
    const unproven = (0,blame_symptom/* unprovenParts */.qe)(setup, before);
    const [only = null] = unproven;
    return unproven.length === 1 ? only : null;
}

// EXTERNAL MODULE: ./build/src/domain/request/exact-focus.js
var exact_focus = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/src/app/run/remaining.js
var remaining = __webpack_require__(97199);
// EXTERNAL MODULE: ./build/src/app/run/whole-run.js
var whole_run = __webpack_require__(45860);
;// CONCATENATED MODULE: ./build/src/app/bisect/trial-log.js


/**
 * The log of a trial, in a file: a search of ten trials would hide its own lines among hundreds. A terminal shows the stage
 * and the progress of the suite, in one line that is replaced.
 */
function trialLog(path, search) {
    const terminal = {
        write: (text) => (0,external_node_fs_.appendFileSync)(path, text),
        paint: (_, text) => text,
        columns: () => null,
    };
    const file = (0,adapters_terminal/* terminalLog */.dg)(terminal);
    return {
        terminal,
        log: {
            ...file,
            live: search.live,
            progress: (line) => (search.live ? search : file).progress(line),
            group(title, work) {
                if (search.live)
                    search.progress(title);
                return file.group(title, work);
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/src/app/bisect/trial.js










/**
 * One trial: a whole run of the spec alone with these builds, from the checks of the host to its restoration, so that nothing of
 * it can leak into the next one. The running builds are verified as in every run.
 * @returns null if a signal stopped it
 */
async function runTrial(deps, setup, attempts, before) {
    const { signals, runsDirectory, spec, directory } = deps;
    const unmade = await makeBuilds(deps.parts, setup, signals);
    if (unmade !== null)
        return unmade === 'stopped' ? null : unmade;
    const reports = (0,external_node_path_.join)(directory, trialName(before.length + 1));
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    // A trial that was killed has left one.
    (0,external_node_fs_.rmSync)(`${reports}.log`, { force: true });
    const { log, terminal } = trialLog(`${reports}.log`, deps.log);
    const step = (0,adapters_terminal/* terminalStep */.D_)(terminal);
    const read = () => {
        const { request, context } = deps.read(trialInputs(deps, setup, reports));
        return { request: { ...request, attempts, stopsAtCrash: true }, context };
    };
    const { report } = await (0,whole_run/* wholeRun */.f)({
        app: deps.app(step, log),
        onSignal: signals.onSignal,
        runsDirectory,
        workspace: () => step.state.get(remaining/* WORKSPACE_STATE */.Ww) ?? '',
    }, read).finally(signals.trialHasEnded);
    if (report?.verdict.result === 'cancelled')
        return null;
    if (report === null) {
        return signals.wasStopped() ? null : { kind: 'broken', why: 'the run left no report' };
    }
    const outcome = trialOutcome(report, spec, setup, before);
    if (outcome.kind !== 'unusable' || report.verdict.reason !== 'build-unavailable')
        return outcome;
    const input = deps.parts[outcome.part]?.input ?? 'crio';
    const state = await stateOfBuild(input, read().request, deps.places);
    return cannotBeFetched(state, setup, before) ? outcome : { kind: 'broken', why: outcome.why };
}
/** The report directory of a trial, in the directory of the search; its log has the same name. */
function trialName(number) {
    return `trial-${String(number).padStart(2, '0')}`;
}
function trialInputs({ parts, spec }, setup, reports) {
    const builds = parts.map(({ input, builds: known }, part) => [
        input,
        known.get(setup[part] ?? 0) ?? '',
    ]);
    return {
        ...Object.fromEntries(builds),
        focus: (0,exact_focus/* exactPattern */.gc)(spec),
        'rerun-failures': 'false',
        procs: '1',
        'report-dir': reports,
    };
}

;// CONCATENATED MODULE: ./build/src/app/bisect/bisect.js



















/** How likely each part is to be the cause, beside the others. Components change seldom. */
const bisect_WEIGHTS = { crio: 0.45, kubernetes: 0.35 };
const OTHER_WEIGHT = 0.1;
/** All parts are put in place in each trial, whether they changed or not. */
const SWAP_SECONDS = 1;
/** A run with one spec on a node with real binaries, without the spec. */
const INVOCATION_SECONDS = 40;
/** Of a spec whose duration is not recorded. */
const SPEC_SECONDS = 30;
const SHOWN_SPECS = 10;
/** A registry or a network that restarts is back by then. */
const PAUSE_MILLISECONDS = 60_000;
/** Hidden, so that it is in no artifact. */
const SCRATCH = '.work';
/** A command such as the dry run of the suite gets so long to end, when a signal came. */
const LAST_COMMAND_MILLISECONDS = 3000;
/**
 * Finds out what is behind a spec that is newly red: which part, and which commit. Each trial is a whole run.
 * @throws RunError if the builds are not known, or not exactly one spec is selected
 * @throws Stopped if a signal came before the first trial
 */
async function bisect(given, asked) {
    const deps = {
        ...given,
        read: (inputs) => given.read({ ...sameInputs(asked), ...inputs }),
    };
    const app = deps.app(deps.step);
    const gate = (0,command_gate/* createCommandGate */.V)(app.commandsFor);
    const first = deps.read(endInputs(asked, 'bad'));
    const { reportDirectory } = first.request;
    // Always the same, so that a search that goes on after a kill removes what it left: a build is hundreds of megabytes.
    const scratch = (0,external_node_path_.join)(reportDirectory, SCRATCH);
    (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(scratch, { recursive: true });
    try {
        const { parts, places, spec, problem, subject } = await Promise.race([
            ask({ ...app, commandsFor: gate.commandsFor }, deps, asked, scratch),
            deps.signals.stopped,
        ]);
        const whole = (searched) => ({
            ...searched,
            spec: spec.id,
            subject,
            parts,
            directory: reportDirectory,
        });
        const found = await search({
            log: app.log,
            now: app.now,
            onTrial: (searched) => deps.onTrial(whole(searched)),
            // A signal ends the pause, and then the search.
            pause: async () => {
                await Promise.race([app.sleep(PAUSE_MILLISECONDS), deps.signals.stopped]).catch(() => { });
            },
            wasStopped: deps.signals.wasStopped,
            describe: (setup) => describeSetup(parts, setup),
            soFar: (answer) => (0,sentence/* likeliest */.bU)(answer, parts),
            tryOut: (setup, attempts, trials) => runTrial({ ...deps, log: app.log, parts, places, spec: spec.id, directory: reportDirectory }, setup, attempts, trials),
        }, problem, subject, asked.journal ?? (0,external_node_path_.join)(reportDirectory, 'journal.jsonl'), asked.budgetSeconds);
        return whole(found);
    }
    finally {
        await gate.close(LAST_COMMAND_MILLISECONDS);
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
/** Looks up all that the search is about. Changes nothing but the tool cache. */
async function ask(app, deps, asked, scratch) {
    const first = deps.read(endInputs(asked, 'bad'));
    const { request, context } = first;
    const options = (0,plan_builds/* planOptions */.Su)(app, { candidates: [{ lane: '', request }], context }, app.commandsFor('direct'), scratch);
    const { architecture } = request;
    const places = {
        crio: options.crio(architecture),
        kubernetes: options.kubernetes(architecture),
    };
    const parts = await app.log.group('Look up the builds', () => Promise.all(rangesOf(deps, asked).map((range) => partOf(range, deps, asked, first, places))));
    const [same] = parts.filter(({ commits }) => commits.length === 0);
    if (same !== undefined) {
        throw invalid(`The good and the bad build of ${same.name} are the same commit`, 'name two builds that differ, or leave this part out');
    }
    for (const { name, commits, builds } of parts) {
        app.log.info(`${name}: ${(0,domain_text/* plural */.LS)(commits.length, 'commit')}, ${(0,domain_text/* plural */.LS)(builds.size, 'build')}`);
    }
    await checkEnds(parts, places, deps, asked);
    const suite = await makeSuite(parts, deps.signals);
    const made = suite === null ? request : deps.read({ ...endInputs(asked, 'bad'), ...suite }).request;
    const spec = await app.log.group('Find the spec', () => onlySpec(app, made, places.kubernetes, scratch));
    app.log.info(spec.id);
    const past = deps.past ?? (await pastOf(app, request, context, spec));
    return {
        parts,
        places,
        spec,
        problem: problemOf(parts, past, spec),
        subject: subjectOf(request, spec.id, parts),
    };
}
/**
 * If a single part is searched, nothing can be found without both of its ends, such as after a mistyped version. With several
 * parts, trials with the other end may still tell.
 * @throws RunError (input, invalid-input) if the source of an end says that it does not have it
 */
async function checkEnds(parts, places, deps, asked) {
    const [only, other] = parts;
    if (only === undefined || other !== undefined || only.make !== undefined)
        return;
    for (const end of ['good', 'bad']) {
        const state = await stateOfBuild(only.input, deps.read(endInputs(asked, end)).request, places);
        if (state === 'missing') {
            const name = (0,bisect_parts/* buildName */.AL)(only, end === 'good' ? 0 : only.commits.length);
            throw invalid(`There is no ${end} build of ${only.name}: ${name} was never published, or is gone`, 'name another build');
        }
    }
}
async function partOf(range, deps, { own, ranges, budgetSeconds }, { request }, places) {
    const { input } = range;
    if (input !== 'crio' && input !== 'kubernetes')
        return (0,bisect_parts/* searchedPart */.dQ)(range, places);
    if (own.checkout?.project === input) {
        const { log, now } = deps.app(deps.step);
        return checkoutPart(own.checkout, range, {
            children: deps.children,
            log,
            now,
            architecture: request.architecture,
            directory: request.reportDirectory,
            budgetSeconds,
            hasOthers: ranges.length > 1,
        });
    }
    const directory = own.directories[input];
    if (directory === undefined)
        return (0,bisect_parts/* searchedPart */.dQ)(range, places);
    return { input, name: (0,bisect_parts/* partName */.pn)(input), ...(0,bisect_parts/* localBuilds */.Hl)(directory, range) };
}
/** The spec that the filters select in the bad build of Kubernetes. */
async function onlySpec({ commandsFor, nodeName }, { kubernetes, selection }, options, scratch) {
    if (kubernetes.kind === 'last-good')
        throw invalid('last-good cannot be searched', 'name a build');
    const { e2eNodeTest } = await (0,builds_kubernetes/* fetchKubernetes */.J)(kubernetes, options);
    const { planned } = await (0,enumerate/* enumerateSpecs */.h)({ commands: commandsFor('direct'), scratch }, e2eNodeTest, selection, nodeName);
    const [only] = planned;
    if (only === undefined || planned.length > 1) {
        throw new errors/* RunError */.e4({
            kind: 'input',
            reason: 'invalid-input',
            message: `A search needs one spec, and the filters select ${planned.length}`,
            remedy: 'name the one that tells most with the option focus',
            evidence: planned.slice(0, SHOWN_SPECS).map(({ id }) => (0,domain_text/* plainLine */.h0)(id)),
        });
    }
    return only;
}
function problemOf(parts, { known, seconds }, spec) {
    return {
        parts: parts.map(({ input, name, commits, builds, swapSeconds, touched }) => ({
            name,
            weight: bisect_WEIGHTS[input] ?? OTHER_WEIGHT,
            swapSeconds: swapSeconds ?? SWAP_SECONDS,
            commits: commitWeights(input, touched ?? commits.map(() => null), spec),
            builds: [...builds.keys()],
        })),
        known,
        invocationSeconds: INVOCATION_SECONDS,
        specSeconds: seconds ?? SPEC_SECONDS,
    };
}
/** Fields of a request that make no difference to a spec. */
const NO_CONDITIONS = ['reportDirectory', 'history', 'timeoutSeconds'];
function subjectOf(request, spec, parts) {
    const searched = new Set(parts.map(({ input }) => input));
    const asked = (0,public_request/* publicRequest */.x)(request);
    const components = asked.components.filter(({ name }) => !searched.has(name));
    const conditions = Object.entries({ ...asked, components }).filter(([name]) => !searched.has(name) && !NO_CONDITIONS.includes(name));
    return {
        spec,
        parts: parts.map(({ input, commits, builds }) => ({
            name: input,
            good: builds.get(0) ?? '',
            bad: builds.get(commits.length) ?? '',
            commits: commits.length,
        })),
        conditions: JSON.stringify(Object.fromEntries(conditions)),
    };
}
function describeSetup(parts, setup) {
    return parts
        .map((part, index) => {
        const position = setup[index] ?? 0;
        const end = position === 0 ? ' (good)' : position === part.commits.length ? ' (bad)' : '';
        return `${part.name} ${(0,bisect_parts/* buildName */.AL)(part, position)}${end}`;
    })
        .join(', ');
}


/***/ }),

/***/ 39247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AL: () => (/* binding */ buildName),
  Hl: () => (/* binding */ localBuilds),
  pn: () => (/* binding */ partName),
  dQ: () => (/* binding */ searchedPart)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/github.js + 2 modules
var adapters_github = __webpack_require__(13468);
// EXTERNAL MODULE: ./build/src/domain/blame/commits.js
var commits = __webpack_require__(32852);
// EXTERNAL MODULE: ./build/src/domain/request/build-locations.js
var build_locations = __webpack_require__(12749);
// EXTERNAL MODULE: ./build/src/builds/kubernetes-commits.js
var kubernetes_commits = __webpack_require__(31644);
;// CONCATENATED MODULE: ./build/src/builds/chain.js




/** A hundred commits each: months of either project. */
const MOST_PAGES = 20;
/**
 * The commits of CRI-O between two builds. Its CI publishes static binaries for every commit of a branch, so each position has
 * a build; one that was removed meanwhile is found when it is fetched.
 * @returns null if the good commit is not on the line of first parents of the bad one, or there are too many commits
 * @throws RunError (environment, build-unavailable) if GitHub does not answer
 */
async function crioChain(good, bad, github) {
    const commits = await commitsBetween(build_locations/* CRIO_REPOSITORY */.ZC, good.commit, bad.commit, github);
    return (commits && {
        commits,
        builds: new Map([
            [0, good.build],
            ...commits.map(({ sha }, index) => [index + 1, sha]),
            [commits.length, bad.build],
        ]),
    });
}
/**
 * The commits of Kubernetes between two builds, and the CI builds of them that the bucket still has.
 * @returns null as for CRI-O
 * @throws RunError (environment, build-unavailable) if GitHub or the bucket does not answer
 */
async function kubernetesChain(good, bad, options) {
    const [commits, listed] = await Promise.all([
        commitsBetween(build_locations/* KUBERNETES_REPOSITORY */.ef, good.commit, bad.commit, options.github),
        (0,kubernetes_commits/* listBuilds */.YF)(options),
    ]);
    if (commits === null)
        return null;
    const inside = commits.flatMap(({ sha }, index) => {
        const build = listed.find(({ commit }) => (0,kubernetes_commits/* isSameCommit */.sw)(commit, sha));
        return build === undefined ? [] : [[index + 1, build.version]];
    });
    return {
        commits,
        builds: new Map([[0, good.build], ...inside, [commits.length, bad.build]]),
    };
}
async function commitsBetween(repository, good, bad, github) {
    const listed = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const some = await github.comparedCommits(repository, good, bad, page);
        if (some === null)
            return null;
        listed.push(...some);
        if (some.length < adapters_github/* PAGE_SIZE */.m)
            return (0,commits/* branchCommits */.r)(listed, good, bad);
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/builds/commits.js
var builds_commits = __webpack_require__(28193);
// EXTERNAL MODULE: ./build/src/builds/crio-resolve.js
var crio_resolve = __webpack_require__(98383);
// EXTERNAL MODULE: ./build/src/builds/kubernetes-resolve.js
var kubernetes_resolve = __webpack_require__(77610);
;// CONCATENATED MODULE: ./build/src/builds/touched.js
/**
 * One request each. Longer ranges are searched as if nothing was known: a job's token has a thousand requests in an hour, a job can
 * have several searches, and trials need some as well.
 */
const MOST_COMMITS = 60;
const AT_ONCE = 4;
/** What is not known by then is unknown. */
const MOST_MILLISECONDS = 30_000;
/**
 * The paths that commits change, as far as GitHub tells: it only makes a search shorter, so no failure is an error. Without a
 * token GitHub is not asked: it would refuse what trials need afterwards.
 */
async function touchedBy(repository, commits, github) {
    const touched = commits.map(() => null);
    if (github.authorization === null || commits.length > MOST_COMMITS || commits.length < 2) {
        return touched;
    }
    const left = [...commits.entries()];
    const end = Date.now() + MOST_MILLISECONDS;
    const work = async () => {
        for (let next = left.shift(); next !== undefined && Date.now() < end; next = left.shift()) {
            const [index, { sha }] = next;
            touched[index] = await github.changedPaths(repository, sha);
        }
    };
    try {
        await Promise.all(Array.from({ length: AT_ONCE }, work));
    }
    catch {
        left.length = 0;
    }
    return touched;
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/app/bisect/parts.js










const NAMES = { crio: 'CRI-O', kubernetes: 'Kubernetes' };
function partName(input) {
    return NAMES[input] ?? input;
}
const BUILD_LENGTH = 32;
const SHOWN_NAMES = 20;
/** What is left out of a full commit, and of that in the version of a CI build of Kubernetes. */
const LONG_COMMIT = /(?<=^[0-9a-f]{10})[0-9a-f]{30}$|(?<=\+[0-9a-f]{7})[0-9a-f]+$/;
/** A build for people: a short commit, a version, or the last name of a path if it tells builds apart. */
function buildName({ builds }, position) {
    const build = builds.get(position) ?? '?';
    const name = lastName(build);
    const isUnique = [...builds.values()].filter((other) => lastName(other) === name).length < 2;
    const shown = (0,domain_text/* plainLine */.h0)(isUnique ? name : build).replace(LONG_COMMIT, '');
    return (0,domain_text/* shorten */.ml)(shown, BUILD_LENGTH);
}
function lastName(build) {
    return build.split('/').findLast((name) => name !== '') ?? build;
}
/**
 * The commits and builds between both ends of a part. Of a component, of directories and of builds whose commits are not on
 * one line, only both ends are known.
 * @throws RunError if a build does not exist or a list cannot be read
 */
async function searchedPart(range, { crio, kubernetes }) {
    const { input, requests } = range;
    const named = { input, name: partName(input) };
    switch (requests.kind) {
        case 'crio': {
            const [good, bad] = await Promise.all([requests.good, requests.bad].map(async (request) => {
                const exact = await (0,crio_resolve/* resolveCrio */.uL)(request, crio);
                return { build: exact.asked, commit: await crioCommit(exact, crio) };
            }));
            const chain = await chainOf(good, bad, (...ends) => crioChain(...ends, crio.github));
            const touched = await touchedBy(build_locations/* CRIO_REPOSITORY */.ZC, chain.commits, crio.github);
            return { ...named, ...chain, touched };
        }
        case 'kubernetes': {
            const [good, bad] = await Promise.all([requests.good, requests.bad].map(async (request) => {
                const { request: exact } = await (0,kubernetes_resolve/* exactKubernetes */.mA)(request, kubernetes);
                return { build: exact.asked, commit: await kubernetesCommit(exact, kubernetes) };
            }));
            const chain = await chainOf(good, bad, (...ends) => kubernetesChain(...ends, kubernetes));
            const touched = await touchedBy(build_locations/* KUBERNETES_REPOSITORY */.ef, chain.commits, kubernetes.github);
            return { ...named, ...chain, touched };
        }
        case 'component':
            return { ...named, ...twoBuilds(range) };
    }
}
async function chainOf(good, bad, find) {
    if (good === undefined || bad === undefined)
        throw new Error('a range has two ends');
    const found = good.commit === null || bad.commit === null
        ? null
        : await find({ ...good, commit: good.commit }, { ...bad, commit: bad.commit });
    const { commits, builds } = twoBuilds({ good: good.build, bad: bad.build });
    return found ?? { commits: commits.map((one) => ({ ...one, isRange: true })), builds };
}
/** Builds in the directories of a directory, in the order of their names, as people number them. */
function localBuilds(directory, { good, bad }) {
    const names = (0,external_node_fs_.readdirSync)(directory)
        // A chain is often made of links to builds elsewhere.
        .filter((name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(directory, name), { throwIfNoEntry: false })?.isDirectory())
        .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    const [first, last] = [names.indexOf(good), names.indexOf(bad)];
    if (first === -1 || last === -1 || first >= last) {
        throw new errors/* RunError */.e4({
            kind: 'input',
            reason: 'invalid-input',
            message: `${directory} has no directories from ${good} to ${bad}`,
            cause: `it has, in this order: ${listed(names)}`,
            remedy: 'name the directories of the good and the bad build in --good and --bad, such as --good crio=01-abc --bad crio=08-def',
        });
    }
    const inside = names.slice(first, last + 1);
    return {
        commits: inside
            .slice(1)
            .map((name) => ({ sha: name, title: '', pullRequest: null, author: '' })),
        builds: new Map(inside.map((name, position) => [position, (0,external_node_path_.join)(directory, name)])),
    };
}
function listed(names) {
    const left = names.length - SHOWN_NAMES;
    const shown = names.slice(0, SHOWN_NAMES).map(domain_text/* plainLine */.h0).join(', ');
    return left > 0 ? `${shown} and ${left} more` : shown || 'none';
}
function twoBuilds({ good, bad }) {
    const commit = { sha: bad, title: '', pullRequest: null, author: '' };
    return {
        commits: [commit],
        builds: new Map([
            [0, good],
            [1, bad],
        ]),
    };
}
async function crioCommit(request, { github }) {
    if (request.kind === 'commit')
        return request.commit;
    if (request.kind !== 'release')
        return null;
    return (await github.commit(build_locations/* CRIO_REPOSITORY */.ZC, request.tag))?.sha ?? null;
}
async function kubernetesCommit(request, { github }) {
    if (request.kind === 'release') {
        return (await github.commit(build_locations/* KUBERNETES_REPOSITORY */.ef, request.version))?.sha ?? null;
    }
    const abbreviated = request.kind === 'ci' ? request.version.split('+')[1] : undefined;
    if (abbreviated === undefined)
        return null;
    try {
        return await (0,builds_commits/* lookUpCommit */.a)('kubernetes', abbreviated, github);
    }
    catch (error) {
        // A build of a branch that is gone has no commit on GitHub any more, and can be tried all the same.
        if (error instanceof errors/* RunError */.e4 && error.details.kind === 'input')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 26593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ searchSignals)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** Takes over the signals of the process. Later signals change nothing: the first one ends the search. */
function searchSignals(onSignal) {
    let trial = null;
    let wasStopped = false;
    const stopped = new Promise((_, reject) => {
        onSignal((signal) => {
            wasStopped = true;
            if (trial === null)
                reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9(signal));
            else
                trial(signal);
        });
    });
    // Whoever waits for it hears of it; between two trials nobody does.
    stopped.catch(() => { });
    return {
        onSignal: (handler) => {
            trial = handler;
        },
        trialHasEnded: () => {
            trial = null;
        },
        wasStopped: () => wasStopped,
        stopped,
    };
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findLastGood: () => (/* binding */ findLastGood),
  R: () => (/* binding */ lastGoodIn)
});

// EXTERNAL MODULE: ./build/src/domain/comparison/compared-run.js
var compared_run = __webpack_require__(66401);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(13017);
// EXTERNAL MODULE: ./build/src/domain/history/sequence.js
var sequence = __webpack_require__(15284);
// EXTERNAL MODULE: ./build/src/domain/history/spec-trials.js
var spec_trials = __webpack_require__(97514);
// EXTERNAL MODULE: ./build/src/domain/history/telling-runs.js
var telling_runs = __webpack_require__(54819);
// EXTERNAL MODULE: ./build/src/domain/night/past.js
var past = __webpack_require__(37799);
;// CONCATENATED MODULE: ./build/src/domain/night/last-good.js




/** Runs that are looked at, the newest first. */
const MOST_TRIED = 60;
/** What failing specs are that were known before, so that they are no reason to avoid a build. */
const KNOWN = ['flaky', 'still-failing'];
/**
 * The newest run of main that passed, or whose failures were all known on its night; null if there is none. Runs of other
 * variants, such as releases in a matrix, do not count.
 */
function lastGoodRun(history) {
    const { runs } = history;
    const telling = (0,telling_runs/* tellingRuns */.O)(history);
    const newest = [...runs.keys()].toReversed().slice(0, MOST_TRIED);
    const position = newest.find((candidate) => isGood(history, candidate, telling));
    return position === undefined ? null : (runs[position] ?? null);
}
function isGood(history, position, telling) {
    const run = history.runs[position];
    if (run === undefined || run.variant !== '' || !run.builds.has('kubernetes'))
        return false;
    if (run.result === 'passed')
        return true;
    if (run.result !== 'failed' || telling[position]?.says !== 'all')
        return false;
    const counted = new Set([...(0,past/* pastOf */.C)(history, position), position]);
    const failed = history.specs.filter(({ results }) => results.some((result) => result.run === position && result.outcome === 'failed'));
    return (failed.length > 0 &&
        failed.every((spec) => KNOWN.includes((0,sequence/* judgeSequence */.f)((0,spec_trials/* trialsOfSpec */.c)(spec, telling, counted).trials).state)));
}

// EXTERNAL MODULE: ./build/src/domain/night/night.js
var night = __webpack_require__(19653);
// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(78853);
;// CONCATENATED MODULE: ./build/src/app/history/last-good.js






const ASKED = 'last-good';
/**
 * Finds the newest build of Kubernetes whose nightly run passed or had only known failures. The history of the same lane and
 * scenario counts, or that with the most specs if there is none.
 * @throws RunError (input) if there is no history, or no good run in it; (environment) if it cannot be read
 */
async function findLastGood({ deps, request, context }) {
    const { http, now } = deps;
    const { history: source } = request;
    const read = await (0,read_histories/* readHistories */.X_)(source, { http, now, serverUrl: context.serverUrl });
    return lastGoodIn(read, request);
}
/**
 * The same, in histories that are already read.
 * @throws RunError (input) if there is no history, or no good run in it
 */
function lastGoodIn({ histories, problems }, { history: source, selection }) {
    const { lane, scenario } = selection;
    const all = [...histories.values()].filter(({ runs }) => runs.length > 0);
    const own = all.filter(({ series }) => series.lane === lane && series.scenario === (scenario ?? ''));
    const [chosen] = (own.length > 0 ? own : all).toSorted((one, other) => other.specs.length - one.specs.length);
    if (chosen === undefined) {
        throw notFound(`${source} has no history of earlier runs`, problems);
    }
    const run = lastGoodRun(chosen);
    const name = (0,night/* seriesName */.f)({ ...chosen.series, variant: '' });
    const build = run?.builds.get('kubernetes');
    if (run === null || build === undefined) {
        throw notFound(`no run of ${name} at ${source} passed or had only known failures`, problems);
    }
    const found = requestFor(build.version ?? '', build.commit ?? '');
    if (found === null)
        throw notFound(`the run of ${run.startedAt} has no version of Kubernetes`, problems);
    const how = run.result === 'passed' ? 'passed' : 'had only known failures';
    const budget = run.conditions.get(compared_run/* TIME_BUDGET */.kh);
    const part = budget === undefined ? '' : `, in a time budget of ${budget}, which left specs out`;
    return {
        request: found,
        note: `last-good: the run of ${name} of ${run.startedAt.slice(0, 10)} ${how}${part}${isOf(chosen, lane) ? '' : `; there is no history of the lane ${lane}`}`,
    };
}
function isOf({ series }, lane) {
    return series.lane === lane;
}
function requestFor(version, commit) {
    const asked = ASKED;
    if (build_names/* KUBERNETES_CI */.US.test(version))
        return { kind: 'ci', asked, version };
    if (build_names/* KUBERNETES_RELEASE */.HI.test(version))
        return { kind: 'release', asked, version };
    return build_names/* COMMIT */.cJ.test(commit) ? { kind: 'commit', asked, commit } : null;
}
function notFound(cause, evidence) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `Kubernetes ${ASKED} is not known`,
        cause,
        evidence,
        remedy: 'Record nightly runs with the report action, name their history with the input history, or name another build with the input kubernetes',
    });
}


/***/ }),

/***/ 73342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ missingBuild),
/* harmony export */   Su: () => (/* binding */ planOptions),
/* harmony export */   wM: () => (/* binding */ resolveBuilds)
/* harmony export */ });
/* harmony import */ var _builds_crio_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98383);
/* harmony import */ var _builds_kubernetes_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77610);
/* harmony import */ var _domain_report_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22580);
/* harmony import */ var _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12749);
/* harmony import */ var _history_last_good_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1413);





/** The options with which the main action would fetch the builds of this request. */
function planOptions(deps, { candidates: [{ request }], context }, commands, workDirectory) {
    const common = {
        trustedRoot: request.trustedRoot,
        minimumTrust: 'tls-only',
        http: deps.http,
        cache: deps.cache,
        github: deps.gitHub({ token: context.token, baseUrl: context.apiUrl }),
        commands,
        log: deps.log,
        workDirectory,
    };
    const { crio, kubernetes, kubernetesListing } = request.mirrors;
    return {
        crio: (architecture) => ({ ...common, architecture, mirror: crio }),
        kubernetes: (architecture) => ({
            ...common,
            architecture,
            mirror: kubernetes,
            listing: kubernetesListing,
        }),
    };
}
/**
 * Finds the exact builds of a plan. Nothing but names is downloaded.
 * @param histories reads the histories of earlier runs, which `last-good` needs
 * @throws RunError if a build does not exist, or is not known
 */
async function resolveBuilds({ candidates: [{ request }] }, options, histories) {
    const { architecture } = request;
    const wanted = await kubernetesRequest(request, histories);
    const [crio, kubernetes] = await Promise.all([
        (0,_builds_crio_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCrio */ .uL)(request.crio, options.crio(architecture)),
        (0,_builds_kubernetes_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .exactKubernetes */ .mA)(wanted.request, options.kubernetes(architecture)),
    ]);
    return {
        crio,
        kubernetes,
        shown: [
            { project: 'cri-o', asked: request.crio.asked, value: crio.asked, url: crioUrl(crio) },
            {
                project: 'kubernetes',
                asked: request.kubernetes.asked,
                value: kubernetes.request.asked,
                url: kubernetesUrl(kubernetes.request),
            },
        ],
        notes: [...wanted.notes, ...(kubernetes.location?.notes ?? [])],
    };
}
/** Why the builds cannot be used on an architecture; null if they can, as far as that can be seen. */
async function missingBuild({ crio, kubernetes }, options, architecture) {
    const [ofKubernetes, ofCrio] = await Promise.all([
        (0,_builds_kubernetes_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .missingKubernetes */ .p7)(kubernetes, options.kubernetes(architecture)),
        (0,_builds_crio_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .missingCrio */ .S3)(crio, options.crio(architecture)),
    ]);
    if (ofKubernetes !== null)
        return ofKubernetes;
    return ofCrio === null ? null : { why: ofCrio, isGap: true };
}
async function kubernetesRequest(request, histories) {
    const { kubernetes } = request;
    if (kubernetes.kind !== 'last-good')
        return { request: kubernetes, notes: [] };
    const good = (0,_history_last_good_js__WEBPACK_IMPORTED_MODULE_4__/* .lastGoodIn */ .R)(await histories(), request);
    return { request: good.request, notes: [good.note] };
}
/** The page of a build; null if there is none. */
function crioUrl(request) {
    if (request.kind === 'commit')
        return (0,_domain_report_links_js__WEBPACK_IMPORTED_MODULE_2__/* .commitUrl */ .Bg)('cri-o', request.commit);
    if (request.kind === 'release')
        return releaseUrl(_domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .CRIO_REPOSITORY */ .ZC, request.tag);
    if (request.kind === 'bundle-url')
        return request.url;
    return request.kind === 'workflow-run'
        ? `https://github.com/${request.repository}/actions/runs/${request.run}`
        : null;
}
function kubernetesUrl(request) {
    if (request.kind === 'ci')
        return (0,_domain_report_links_js__WEBPACK_IMPORTED_MODULE_2__/* .commitUrl */ .Bg)('kubernetes', request.version.split('+')[1] ?? null);
    if (request.kind === 'release')
        return releaseUrl(_domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .KUBERNETES_REPOSITORY */ .ef, request.version);
    return request.kind === 'url' ? request.url : null;
}
function releaseUrl(repository, tag) {
    return `https://github.com/${repository}/releases/tag/${tag}`;
}


/***/ }),

/***/ 20889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84667);
/* harmony import */ var _host_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36244);
/* harmony import */ var _host_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
/* harmony import */ var _suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28989);
/* harmony import */ var _suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71055);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52639);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3672);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72338);
/* harmony import */ var _remaining_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97199);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40785);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44770);
/* harmony import */ var _running_suite_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22545);














/** Time from SIGINT to SIGKILL of the suite. Ginkgo needs about ten seconds to clean up and write its reports. */
const SUITE_END_SECONDS = 60;
/** Time from SIGKILL until all processes are gone. */
const KILL_SECONDS = 10;
const SIGNAL_SECONDS = 10;
const POLL_MILLISECONDS = 500;
/**
 * The post step: finishes a run that was cancelled or crashed, and restores the host. It never throws, and can be called
 * again: it skips what is already done.
 */
async function post(deps, workspaceDirectory) {
    const idle = (0,_remaining_js__WEBPACK_IMPORTED_MODULE_10__/* .nothingToDo */ .KN)(workspaceDirectory);
    if (idle !== null) {
        deps.log.info(idle);
        return;
    }
    const workspace = (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceAt */ .xJ)(workspaceDirectory);
    if (hasWork(workspace))
        (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .signJournal */ .DA)(workspace.journal, (0,_host_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .ownIdentity */ .hY)());
    const commands = deps.commandsFor(await (0,_run_js__WEBPACK_IMPORTED_MODULE_12__/* .privilegeOf */ .L)(deps, (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRecord */ .c2)(workspace.record)));
    await attempt(deps, 'write the report', () => finishReport(deps, commands, workspace));
    await attempt(deps, 'restore the host', () => (0,_restore_js__WEBPACK_IMPORTED_MODULE_11__/* .restore */ .P)(deps, commands, workspace));
    await attempt(deps, 'remove the workspace of the run', async () => {
        if ((0,_remaining_js__WEBPACK_IMPORTED_MODULE_10__/* .canRemoveWorkspace */ .mT)(workspace))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(workspace.root, { recursive: true, force: true });
    });
}
/** Whether post has work. Meanwhile no other run may treat this one as abandoned. */
function hasWork({ record, journal }) {
    return !(0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRecord */ .c2)(record).state().reported || (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .fileJournal */ .ab)(journal).pending().length > 0;
}
async function finishReport(deps, commands, workspace) {
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRecord */ .c2)(workspace.record);
    const state = record.state();
    if (state.reported) {
        deps.log.info(_remaining_js__WEBPACK_IMPORTED_MODULE_10__/* .ALREADY_REPORTED */ .be);
        return;
    }
    if (!state.cancelled && state.bug === null)
        record.append({ abandonedIn: state.stage });
    const running = (0,_running_suite_js__WEBPACK_IMPORTED_MODULE_13__/* .runningSuite */ .e)(state, workspace);
    if (running !== null) {
        await deps.log.group('Wait for the suite to end', () => endSuite(deps, commands, running, record));
    }
    const report = await deps.log.group('Report', () => (0,_finish_js__WEBPACK_IMPORTED_MODULE_8__.finish)(deps, commands, workspace, record));
    deps.log.info(report.verdict.headline);
}
/** Waits for an interrupted suite to end, and kills it after a time limit. */
async function endSuite(deps, commands, { unit, ended }, record) {
    // After a second SIGINT, Ginkgo exits without writing its reports.
    if (!record.state().suiteSignalled) {
        await (0,_suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__/* .signalUnit */ .vo)({ commands }, unit, 'SIGINT', SIGNAL_SECONDS);
    }
    if (!(await endsWithin(deps, commands, unit, SUITE_END_SECONDS))) {
        deps.log.info('The suite did not end after SIGINT; sending SIGKILL');
        await (0,_suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__/* .signalUnit */ .vo)({ commands }, unit, 'SIGKILL', SIGNAL_SECONDS);
        await endsWithin(deps, commands, unit, KILL_SECONDS);
    }
    const exitCode = (0,_suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOf */ .FO)(await (0,_host_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitState */ .__)({ commands }, unit));
    record.append(ended(exitCode));
}
async function endsWithin(deps, commands, unit, seconds) {
    const startedAt = deps.now().getTime();
    while (!(0,_suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__/* .hasEnded */ .hY)(await (0,_host_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitState */ .__)({ commands }, unit))) {
        if (deps.now().getTime() - startedAt > seconds * 1000)
            return false;
        await deps.sleep(POLL_MILLISECONDS);
    }
    return true;
}
async function attempt(deps, what, work) {
    try {
        await work();
    }
    catch (error) {
        deps.step.annotate({
            level: 'warning',
            title: `The post step could not ${what}`,
            message: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error),
        });
    }
}


/***/ }),

/***/ 45860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wholeRun)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23258);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20889);


/** A run in this process: main of the action, then post, however main ended. */
async function wholeRun({ app, onSignal, runsDirectory, workspace }, read) {
    const reports = [];
    const deps = { ...app, show: (report) => void reports.push(report) };
    let signals = 0;
    const exitCode = await new Promise((resolve, reject) => {
        const process = {
            onSignal: (handler) => onSignal((signal) => {
                signals += 1;
                if (signals > 1)
                    app.log.warning('The run is stopping; the host is restored first');
                handler(signal);
            }),
            exit: resolve,
        };
        (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .iW)(deps, read, runsDirectory, process).then(resolve, reject);
    });
    await (0,_post_js__WEBPACK_IMPORTED_MODULE_1__/* .post */ .b)(deps, workspace());
    return { exitCode, report: reports.at(-1) ?? null, wasCancelled: signals > 0 };
}


/***/ }),

/***/ 70703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   eW: () => (/* binding */ versionNotes),
/* harmony export */   v4: () => (/* binding */ fetchComponents)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12749);
/* harmony import */ var _domain_request_components_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58117);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(32806);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65725);
/* harmony import */ var _crio_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54072);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46528);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98722);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97253);
/* harmony import */ var _local_build_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94289);














/** The components by name, as cri-o/packaging fetches them (scripts/bundle/build). */
const COMPONENT_FILES = {
    crun: {
        executable: { role: 'crun', name: 'crun' },
        release: (version, architecture) => ({
            name: `crun-${version}-linux-${architecture}`,
            checksums: null,
        }),
    },
    runc: {
        executable: { role: 'runc', name: 'runc' },
        release: (_, architecture) => ({ name: `runc.${architecture}`, checksums: 'runc.sha256sum' }),
    },
    conmon: {
        executable: { role: 'conmon', name: 'conmon' },
        release: (_, architecture) => ({ name: `conmon.${architecture}`, checksums: null }),
    },
    'conmon-rs': { executable: { role: 'conmonrs', name: 'conmonrs' }, release: null },
    'cni-plugins': {
        executable: null,
        release: (version, architecture) => {
            const name = `cni-plugins-linux-${architecture}-v${version}.tgz`;
            return { name, checksums: `${name}.sha256` };
        },
    },
};
/** Names of plugins; the folder holds a licence and a readme as well. */
const CNI_PLUGIN = /^[a-z][a-z0-9-]*$/;
/**
 * Fetches the requested components in parallel.
 *
 * @throws RunError environment/build-unavailable when one cannot be fetched, input/invalid-input when a local one
 *   cannot be used
 */
async function fetchComponents(requests, options) {
    const found = await Promise.all(requests.map((request) => fetchComponent(request, options)));
    return {
        parts: found.map(({ parts }) => parts).reduce(overlay, { roles: {}, cniPlugins: [] }),
        executables: found.flatMap(({ executables }) => executables),
        unconfirmed: found.flatMap(({ unconfirmed }) => unconfirmed),
        notes: found.flatMap(({ notes }) => notes),
    };
}
/**
 * Whether the release of a component is published for the architecture of the options, or in the tool cache.
 * @throws RunError (environment, build-unavailable) if its server does not answer
 */
async function isReleased(request, options) {
    const download = await findDownload(request, options);
    return download !== null && (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_10__/* .isAvailable */ .e2)(download, options));
}
/** A build with some files replaced: executables by role, CNI plugins by name. */
function overlay(build, over) {
    const names = new Set(over.cniPlugins.map(({ part }) => part.name));
    const kept = build.cniPlugins.filter(({ part }) => !names.has(part.name));
    return {
        roles: { ...build.roles, ...over.roles },
        cniPlugins: [...kept, ...over.cniPlugins].toSorted((one, other) => one.part.name.localeCompare(other.part.name)),
    };
}
/** Notes on components that report another version than their release has. */
function versionNotes(requests, parts) {
    return requests.flatMap((request) => {
        if (request.kind !== 'release')
            return [];
        const name = COMPONENT_FILES[request.name].executable?.name;
        const part = parts.find((candidate) => candidate.name === name);
        const reported = part?.version?.replace(/^v/, '') ?? null;
        if (reported === null || reported === request.version)
            return [];
        return [`${request.name} ${request.version} reports the version ${reported}`];
    });
}
function fetchComponent(request, options) {
    return request.kind === 'release' ? fetchRelease(request, options) : fetchLocal(request, options);
}
async function fetchRelease(request, options) {
    const download = await downloadOf(request, options);
    const tree = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_10__/* .fetchDownload */ .fW)(download, options);
    const { parts, paths } = partsOf(request.name, tree);
    if (paths.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .buildUnavailable */ .pP)(`${download.what} contains no plugin`, 'Its layout is not supported', `Name another version (input ${request.name})`);
    }
    const unchecked = tree.trust === 'tls-only' && tree.notes.length === 0;
    return {
        parts,
        executables: [{ paths, build: `${request.name} ${request.version}`, local: null }],
        unconfirmed: [tree],
        notes: [
            `${request.name} ${request.version} replaces that of the CRI-O build`,
            ...tree.notes,
            ...(unchecked ? [(0,_download_js__WEBPACK_IMPORTED_MODULE_8__/* .unconfirmedNote */ .V3)(download)] : []),
        ],
    };
}
async function downloadOf(request, options) {
    const download = await findDownload(request, options);
    if (download !== null)
        return download;
    const { name, version } = request;
    const { repository, tagPrefix } = _domain_request_components_js__WEBPACK_IMPORTED_MODULE_5__/* .COMPONENTS */ .$j[name];
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .buildUnavailable */ .pP)(`There is no ${name} ${version}`, `${repository} has no tag ${tagPrefix}${version}`, `Name another version (input ${name})`);
}
/** Null if the release has no tag. */
async function findDownload(request, options) {
    const { release, executable } = COMPONENT_FILES[request.name];
    if (release === null)
        return conmonrsDownload(request, options);
    const { repository, tagPrefix } = _domain_request_components_js__WEBPACK_IMPORTED_MODULE_5__/* .COMPONENTS */ .$j[request.name];
    const tag = `${tagPrefix}${request.version}`;
    const file = release(request.version, options.architecture);
    const urlOf = (name) => (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_13__/* .joinUrl */ .we)(options.gitHubMirror, `${repository}/releases/download/${tag}/${name}`);
    const { checksums } = file;
    return {
        what: `${request.name} ${request.version} (${options.architecture})`,
        part: request.name,
        id: tag,
        url: urlOf(file.name),
        checksums: checksums === null ? [] : [{ algorithm: 'sha256', url: urlOf(checksums) }],
        lookUpDigest: () => digestOnGitHub({ repository, tag, file: file.name }, options),
        signature: null,
        content: executable === null
            ? { kind: 'archive', members: [] }
            : { kind: 'file', name: executable.name },
    };
}
/** GitHub has the digests of newer releases. A missing digest is not an error. */
async function digestOnGitHub({ repository, tag, file, }, { github, log }) {
    try {
        const hex = (await github.releaseDigests(repository, tag))?.[file] ?? null;
        return hex === null ? null : { algorithm: 'sha256', hex };
    }
    catch (error) {
        log.info(`GitHub has no digest of ${file}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        return null;
    }
}
/** conmon-rs is in a folder of CRI-O's bucket, by the commit of its tag (containers/conmon-rs, scripts/get). */
async function conmonrsDownload(request, options) {
    const tag = `v${request.version}`;
    const commit = (await options.github.commit(_domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .CONMONRS_REPOSITORY */ .pi, tag))?.sha;
    if (commit === undefined)
        return null;
    const url = (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_13__/* .joinUrl */ .we)(options.mirror, (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .conmonrsBinary */ .jn)(commit, options.architecture));
    return {
        what: `conmon-rs ${request.version} (${options.architecture})`,
        part: 'conmon-rs',
        id: commit,
        url,
        checksums: [],
        signature: {
            url: (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_13__/* .withSuffix */ .oF)(url, _layout_js__WEBPACK_IMPORTED_MODULE_11__/* .CONMONRS_SIGNATURE_SUFFIX */ .z),
            signer: (0,_domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .conmonrsSigner */ .yD)(tag),
        },
        content: { kind: 'file', name: 'conmonrs' },
    };
}
async function fetchLocal(request, options) {
    const { executable } = COMPONENT_FILES[request.name];
    const local = {
        input: request.name,
        asked: request.asked,
        path: request.path,
        kind: executable === null ? 'directory' : 'file',
    };
    (0,_local_build_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseUnverifiable */ .LS)(local, options);
    const tree = executable === null
        ? await (0,_local_build_js__WEBPACK_IMPORTED_MODULE_12__/* .copyLocalBuild */ .Vq)(local, { files: [], folders: [''] }, options.workDirectory)
        : await copyLocalFile(local, executable.name, options.workDirectory);
    const { parts, paths } = partsOf(request.name, tree);
    if (paths.length === 0) {
        throw (0,_local_build_js__WEBPACK_IMPORTED_MODULE_12__/* .localBuildError */ .WN)(local, 'contains no CNI plugin', 'No file in it has the name of a plugin', 'Give a directory with plugins');
    }
    return {
        parts,
        executables: [{ paths, build: request.name, local }],
        unconfirmed: [],
        notes: [`${request.name} of ${request.asked} replaces that of the CRI-O build`],
    };
}
/** Copies a file under the name that it has on the node. */
async function copyLocalFile(local, name, workDirectory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(workDirectory, { recursive: true });
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDirectory, `${local.input}-`));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(local.path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw (0,_local_build_js__WEBPACK_IMPORTED_MODULE_12__/* .localBuildError */ .WN)(local, 'cannot be copied', (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), 'Check its permissions');
    }
    const files = await (0,_build_files_js__WEBPACK_IMPORTED_MODULE_6__/* .inventory */ .pf)(directory);
    return { directory, files, source: local.path, trust: 'local', date: null, notes: [] };
}
function partsOf(name, tree) {
    const { executable } = COMPONENT_FILES[name];
    if (executable !== null) {
        const file = (0,_build_files_js__WEBPACK_IMPORTED_MODULE_6__/* .buildFile */ .J_)(tree, executable.name);
        const own = tree.trust === 'local' ? { ...file, part: { ...file.part, source: tree.source } } : file;
        return { parts: { roles: { [executable.role]: own }, cniPlugins: [] }, paths: [file.path] };
    }
    const plugins = Object.keys(tree.files)
        .filter((path) => CNI_PLUGIN.test(path))
        .map((path) => (0,_crio_files_js__WEBPACK_IMPORTED_MODULE_7__/* .cniPlugin */ .Ok)(tree, path));
    return { parts: { roles: {}, cniPlugins: plugins }, paths: plugins.map(({ path }) => path) };
}


/***/ }),

/***/ 54072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ crioFiles),
/* harmony export */   Ok: () => (/* binding */ cniPlugin),
/* harmony export */   SD: () => (/* binding */ WANTED_OF_CRIO),
/* harmony export */   dO: () => (/* binding */ crioPartsIn),
/* harmony export */   vx: () => (/* binding */ executablesIn)
/* harmony export */ });
/* harmony import */ var _domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58117);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65725);


/** The root folder of a bundle. A local directory may contain it or be it. */
const ROOTS = ['', 'cri-o/'];
/** Names of plugins; the folder holds a licence and a readme as well. */
const CNI_PLUGIN = /^(?:cri-o\/)?cni-plugins\/[a-z][a-z0-9-]*$/;
/** Where the files are (cri-o/packaging, scripts/bundle/build and templates/latest/cri-o/bundle). */
const ROLE_PATHS = [
    executable('crio', 'crio'),
    executable('pinns', 'pinns'),
    executable('crictl', 'crictl'),
    executable('conmon', 'conmon'),
    executable('conmonrs', 'conmonrs'),
    executable('crun', 'crun'),
    executable('runc', 'runc'),
    executable('credentialProvider', 'crio-credential-provider'),
    bundled('unit', 'contrib/crio.service'),
    bundled('policy', 'contrib/policy.json'),
    bundled('registries', 'contrib/registries.conf'),
    bundled('cniConfig', 'contrib/10-crio-bridge.conflist.disabled'),
    bundled('crictlConfig', 'etc/crictl.yaml'),
    bundled('bundleConfig', 'etc/10-crio.conf'),
];
/** The files to copy from a local directory. */
const WANTED_OF_CRIO = {
    files: ROLE_PATHS.flatMap(({ paths }) => paths),
    folders: ROOTS.map((root) => `${root}${_domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .CNI_FOLDER */ .Sm}`),
};
/** The files of a CRI-O build in trees. Files of a later tree replace those of an earlier one. */
function crioPartsIn(trees) {
    return {
        roles: (0,_build_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .lY)(trees, ROLE_PATHS),
        cniPlugins: trees.map(cniPluginsIn).findLast((plugins) => plugins.length > 0) ?? [],
    };
}
/** The executables of a build with their origin, crio and pinns first. */
function executablesIn(parts) {
    return ROLE_PATHS.flatMap((entry) => (entry.executable && parts.roles[entry.role]) || []);
}
/** The paths by role; null when crio or pinns is missing. */
function crioFiles({ roles, cniPlugins }) {
    const { crio, pinns } = roles;
    if (crio === undefined || pinns === undefined)
        return null;
    const paths = {};
    for (const { role } of ROLE_PATHS) {
        const file = roles[role];
        if (file !== undefined)
            paths[role] = file.path;
    }
    return {
        ...paths,
        crio: crio.path,
        pinns: pinns.path,
        cniPlugins: cniPlugins.map((plugin) => plugin.path),
    };
}
function cniPluginsIn(tree) {
    const paths = Object.keys(tree.files).filter((path) => CNI_PLUGIN.test(path));
    return paths.map((path) => cniPlugin(tree, path));
}
/** A CNI plugin of a tree, under a name that differs from those of other executables. */
function cniPlugin(tree, path) {
    const file = (0,_build_files_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFile */ .J_)(tree, path);
    return { ...file, part: { ...file.part, name: `${_domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .CNI_FOLDER */ .Sm}/${file.part.name}` } };
}
/** In bin/ of a bundle, or in the directory itself. */
function executable(role, name) {
    const paths = ROOTS.flatMap((root) => [`${root}${name}`, `${root}bin/${name}`]);
    return { role, paths, executable: true };
}
function bundled(role, path) {
    return { role, paths: ROOTS.map((root) => `${root}${path}`), executable: false };
}


/***/ }),

/***/ 32852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ branchCommits)
/* harmony export */ });
/** GitHub's own message of a merge. */
const MERGE = /^Merge pull request #(\d{1,9}) from [^\s/]+\/\S+$/;
/** GitHub's own addition to the title of a squashed pull request. */
const SQUASHED = /^(.*\S) \(#(\d{1,9})\)$/;
/**
 * The commits of a branch after `good` up to `bad`, the oldest first: the line of first parents, because builds are made of
 * what a branch had, not of the commits of a pull request. Null if `good` is not on that line.
 */
function branchCommits(listed, good, bad) {
    const bySha = new Map(listed.map((commit) => [commit.sha, commit]));
    const line = [];
    let sha = bad;
    while (sha !== undefined && sha !== good && line.length <= listed.length) {
        const commit = bySha.get(sha);
        if (commit === undefined)
            return null;
        line.push(branchCommit(commit));
        sha = commit.parents[0];
    }
    return sha === good ? line.toReversed() : null;
}
function branchCommit({ sha, message, author }) {
    const [first = '', ...rest] = message.split(/\r?\n/).map((line) => line.trim());
    const merge = MERGE.exec(first);
    if (merge !== null) {
        const title = rest.find((line) => line !== '') ?? first;
        return { sha, title, pullRequest: Number(merge[1]), author };
    }
    const [, title = first, number] = SQUASHED.exec(first) ?? [];
    return { sha, title, pullRequest: number === undefined ? null : Number(number), author };
}


/***/ }),

/***/ 40250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ culpritLink),
/* harmony export */   q: () => (/* binding */ phraseLink)
/* harmony export */ });
/* harmony import */ var _model_build_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13017);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22580);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12920);



/** The names of parts by inputs that are named otherwise (lanes/components.json). */
const PART_NAMES = {
    kubernetes: 'kubelet',
    'conmon-rs': 'conmonrs',
};
/**
 * Where to look on GitHub: the pull request or the commit that broke a spec, or the changes among which it is, as long as no one
 * is likely enough to bother its author. Null if there is no such place, as for local builds.
 */
function culpritLink({ part, good, bad, chance, after, upTo }, parts) {
    const guilty = parts[part];
    const name = guilty === undefined ? null : publishedName(guilty);
    if (guilty === undefined || name === null || good === null || bad === null)
        return null;
    const { commits } = guilty;
    const commit = commits[bad - 1];
    const isFound = chance >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIKELY */ .$V && bad - good === 1 && commit?.isRange !== true;
    if (isFound && commit !== undefined && _model_build_names_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMIT */ .cJ.test(commit.sha)) {
        return commit.pullRequest === null
            ? (0,_report_links_js__WEBPACK_IMPORTED_MODULE_0__/* .partCommitUrl */ .w4)(name, commit.sha)
            : (0,_report_links_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestUrl */ .ET)(name, commit.pullRequest);
    }
    const [from, to] = chance >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIKELY */ .$V ? [good, bad] : [after, upTo];
    return (0,_report_links_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeUrl */ .xN)(name, buildAt(guilty, from), buildAt(guilty, to));
}
function buildAt({ commits, builds }, position) {
    const version = builds.get(position) ?? '';
    return { version, commit: commitOf(position === 0 ? version : commits[position - 1]?.sha) };
}
/** The place on GitHub of a phrase of the answer, or null. */
function phraseLink(phrase, parts) {
    if (phrase.kind !== 'commit' && phrase.kind !== 'pull-request')
        return null;
    const part = parts.find(({ name }) => name === phrase.part);
    const name = part === undefined ? null : publishedName(part);
    if (name === null)
        return null;
    return phrase.kind === 'commit'
        ? (0,_report_links_js__WEBPACK_IMPORTED_MODULE_0__/* .partCommitUrl */ .w4)(name, phrase.sha)
        : (0,_report_links_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestUrl */ .ET)(name, phrase.number);
}
/** The name by which links know a part; null if its builds are of this machine or of somebody else. */
function publishedName({ input, builds }) {
    return [...builds.values()].some(isPath) ? null : (PART_NAMES[input] ?? input);
}
/** As inputs name files and directories. */
function isPath(build) {
    return /^[./~]/.test(build) || build.includes('://');
}
/** The commit in a build's name, which a CI build of Kubernetes has at its end; null if there is none. */
function commitOf(build = '') {
    const commit = build.split('+').at(-1) ?? '';
    return _model_build_names_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMIT */ .cJ.test(commit) ? commit : null;
}


/***/ }),

/***/ 14570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ guiltOf),
/* harmony export */   RT: () => (/* binding */ onePartOf),
/* harmony export */   Rt: () => (/* binding */ guiltyParts),
/* harmony export */   sf: () => (/* binding */ backgroundOf),
/* harmony export */   uX: () => (/* binding */ withPosition)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12920);
/* harmony import */ var _symptom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92889);


/** The parts that broke it, by position. */
function guiltyParts(explanation) {
    switch (explanation.kind) {
        case 'factor':
            return [explanation.factor];
        case 'together':
        case 'each':
            return explanation.factors;
        case 'reversed':
        case 'environment':
        case 'flake':
            return [];
    }
}
/** How likely it is that a part broke it, alone or with others. */
function guiltOf(part, explained) {
    const blaming = explained.filter(({ explanation }) => guiltyParts(explanation).includes(part));
    return blaming.reduce((sum, { chance }) => sum + chance, 0);
}
/** That one part broke it, if it did so by all that is likely, alone or with others; null if there is none. */
function onePartOf({ parts }, explained) {
    const guilty = parts.findIndex((_, part) => guiltOf(part, explained) >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIKELY */ .$V);
    return guilty === -1 ? null : { kind: 'factor', factor: guilty };
}
/**
 * The other parts are the last good ones, but for one that the culprit needs to show. If the part cannot be tried beside them, they
 * are the new ones: where it is the only one to blame, they make no difference.
 */
function backgroundOf({ parts }, trials, explanation, part) {
    const guilty = guiltyParts(explanation);
    const withOthers = (areNew) => parts.map(({ commits }, index) => {
        if (index === part)
            return 0;
        const isNew = guilty.includes(index) ? explanation.kind === 'together' : areNew(index);
        return isNew ? commits.length : 0;
    });
    const end = parts[part]?.commits.length ?? 0;
    const possible = [
        withOthers(() => false),
        withOthers((index) => isGone(trials, index, 0)),
        withOthers(() => true),
        // If all of these stay down, then builds that were tried do not.
        ...trials
            .filter(({ outcome }) => outcome.kind === 'counted')
            .map(({ setup }) => withOthers((index) => setup[index] === parts[index]?.commits.length)),
    ];
    const best = possible.find((setup) => [0, end].every((position) => (0,_symptom_js__WEBPACK_IMPORTED_MODULE_1__/* .canBeTried */ .Ed)(trials, withPosition(setup, part, position))));
    return best ?? withOthers(() => false);
}
function isGone(trials, part, position) {
    return trials.some(({ setup, outcome }) => outcome.kind === 'unusable' && outcome.part === part && setup[part] === position);
}
/** The same builds, with another one of a part. */
function withPosition(setup, part, position) {
    return setup.map((other, index) => (index === part ? position : other));
}


/***/ }),

/***/ 47527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ knownRates)
/* harmony export */ });
/** Without a history: the spec is red, and nothing else is known. */
const SEEN_RED = { trials: 1, failures: 1 };
/**
 * How often a spec failed before it was red, and since. A pass in a rerun, or after a failed attempt, counts as both.
 * @param results oldest first
 */
function knownRates(results) {
    const telling = results.filter(({ outcome }) => ['passed', 'flaky', 'failed'].includes(outcome));
    const red = telling.length - telling.findLastIndex(({ outcome }) => outcome !== 'failed') - 1;
    const before = telling.slice(0, telling.length - red);
    const since = telling.slice(telling.length - red);
    return { good: countsOf(before), bad: red === 0 ? SEEN_RED : countsOf(since) };
}
function countsOf(results) {
    const failing = results.filter(({ outcome }) => outcome !== 'passed').length;
    const flaky = results.filter(({ outcome }) => outcome === 'flaky').length;
    return { trials: results.length + flaky, failures: failing };
}


/***/ }),

/***/ 60041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ recordedSearch),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   DY: () => (/* binding */ unsearched)
/* harmony export */ });
/* harmony import */ var _culprit_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40250);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12920);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53672);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81604);




const MOST_EXPLANATIONS = 8;
/** A search as `blame.json` and the history keep it, so that views can show it and a later search can go on. */
function recordedSearch({ subject, parts, answer, trials, untried = [] }, about, at) {
    const phrases = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .answerSentence */ .q7)(answer, parts, trials, untried);
    const sentence = phrases.map((phrase) => ({
        kind: phrase.kind,
        text: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseText */ .tN)(phrase),
        url: (0,_culprit_link_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseLink */ .q)(phrase, parts),
    }));
    const [best] = answer.explained;
    return {
        spec: subject.spec,
        ...about,
        at: at.toISOString(),
        symptom: answer.symptom,
        result: resultOf(answer),
        isFinal: answer.stopped === '',
        sentence,
        text: sentence.map(({ text }) => text).join(''),
        chance: best?.chance ?? null,
        culprits: answer.culprits.flatMap((culprit) => recordedCulprit(culprit, parts)),
        explanations: answer.explained
            .slice(0, MOST_EXPLANATIONS)
            .map(({ explanation, chance }) => ({ text: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .explanationName */ .bu)(explanation, parts), chance })),
        parts: parts.map(({ input, name, commits, builds }, part) => ({
            input,
            name,
            good: subject.parts[part]?.good ?? '',
            bad: subject.parts[part]?.bad ?? '',
            commits: commits.length,
            builds: builds.size,
        })),
        trials: trials.map((trial) => recordedTrial(trial, parts)),
        conditions: subject.conditions,
    };
}
/** A search that could not begin. */
function unsearched(spec, about, why, at) {
    const text = `Not searched: ${why}.`;
    return {
        spec,
        ...about,
        at: at.toISOString(),
        symptom: 'spec',
        result: 'not-searched',
        isFinal: false,
        sentence: [{ kind: 'text', text, url: null }],
        text,
        chance: null,
        culprits: [],
        explanations: [],
        parts: [],
        trials: [],
        conditions: '',
    };
}
/** An answer in one word. Ends that are the other way round say nothing of what broke it. */
function resultOf({ explanation }) {
    switch (explanation?.kind) {
        case undefined:
        case 'reversed':
            return 'undecided';
        case 'environment':
        case 'flake':
            return explanation.kind;
        case 'factor':
        case 'together':
        case 'each':
            return 'culprit';
    }
}
function recordedCulprit(culprit, parts) {
    const { good, bad, chance, after, upTo } = culprit;
    const part = parts[culprit.part];
    if (part === undefined || good === null || bad === null)
        return [];
    const { name, commits, builds } = part;
    const [start, end] = chance >= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .CERTAIN */ .PR ? [good, bad] : [after, upTo];
    const inside = commits.slice(start, end);
    const isRange = inside.some((one) => one.isRange);
    const only = inside.length === 1 && !isRange ? inside[0] : undefined;
    const from = commits[start - 1]?.sha ?? builds.get(start) ?? '';
    const to = commits[end - 1]?.sha ?? builds.get(end) ?? '';
    return [
        {
            part: name,
            from,
            to,
            commits: isRange ? 0 : Math.max(1, inside.length),
            title: only?.title ?? '',
            author: only?.author ?? '',
            pullRequest: only?.pullRequest ?? null,
            url: (0,_culprit_link_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritLink */ .I)(culprit, parts),
            chance,
        },
    ];
}
function recordedTrial({ setup, seconds, outcome }, parts) {
    const common = {
        setup,
        builds: setup.map((position, part) => parts[part]?.builds.get(position) ?? ''),
        seconds,
        outcome: outcome.kind,
    };
    return outcome.kind === 'counted'
        ? { ...common, attempts: outcome.trials, failures: outcome.failures, part: null, why: '' }
        : {
            ...common,
            attempts: 0,
            failures: 0,
            part: outcome.kind === 'broken' ? null : outcome.part,
            why: outcome.why,
        };
}


/***/ }),

/***/ 81604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q7: () => (/* binding */ answerSentence),
  bu: () => (/* binding */ explanationName),
  bU: () => (/* binding */ likeliest)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/domain/blame/evidence.js
/**
 * The attempts of trials with and without the change, as far as the other guilty parts are as in its search: else they would
 * hide it, or show something else.
 */
function evidenceFor(culprit, guilty, trials) {
    const { part, good, bad, background } = culprit;
    const needed = background.map((_, index) => guilty.includes(index));
    const relevant = trials.filter(({ setup }) => setup.every((position, index) => index === part || !needed[index] || position === background[index]));
    const isWith = ({ setup }) => bad !== null && (setup[part] ?? 0) >= bad;
    const isWithout = ({ setup }) => good !== null && (setup[part] ?? 0) <= good;
    const others = background.flatMap((_, index) => (index === part || needed[index] ? [] : [index]));
    return {
        with: seenIn(relevant.filter(isWith)),
        without: seenIn(relevant.filter(isWithout)),
        noDifference: others.filter((other) => wasVaried(other, relevant)),
    };
}
function seenIn(trials) {
    let [failed, passed] = [0, 0];
    for (const { outcome } of trials) {
        if (outcome.kind !== 'counted')
            continue;
        failed += outcome.failures;
        passed += outcome.trials - outcome.failures;
    }
    return { failed, passed };
}
/** Whether trials that differ in this part alone always ended in the same way, and there are some. */
function wasVaried(other, trials) {
    const counted = trials.filter(({ outcome }) => outcome.kind === 'counted');
    const pairs = counted.flatMap((one, index) => counted
        .slice(index + 1)
        .flatMap((two) => (differInOnly(other, one, two) ? [[one, two]] : [])));
    return pairs.length > 0 && pairs.every(([one, two]) => hasEnded(one) === hasEnded(two));
}
function differInOnly(part, one, two) {
    return one.setup.every((position, index) => (position === two.setup[index]) === (index !== part));
}
function hasEnded({ outcome }) {
    return outcome.kind === 'counted' && outcome.failures < outcome.trials;
}

// EXTERNAL MODULE: ./build/src/domain/blame/guilty.js
var guilty = __webpack_require__(14570);
// EXTERNAL MODULE: ./build/src/domain/blame/limits.js
var limits = __webpack_require__(12920);
// EXTERNAL MODULE: ./build/src/domain/blame/phrases.js
var phrases = __webpack_require__(53672);
;// CONCATENATED MODULE: ./build/src/domain/blame/culprit-phrases.js





/** Nobody is to look at a commit that is less likely than all others together. */
const LEAST_NAMED = 0.5;
/**
 * Which change broke it, or among which it is, and how that was seen.
 * @param sure how likely it is that the part broke it
 */
function culpritPhrases(culprit, explanation, parts, trials, { symptom, stopped, sure, }) {
    const part = parts[culprit.part];
    if (part === undefined)
        return [];
    const { good, bad, chance } = culprit;
    if (good === null || bad === null) {
        return [
            (0,phrases/* text */.Qq)(`${part.name} broke it, but ${endText(symptom, good === null ? 'last good' : 'bad')} now.`),
        ];
    }
    const commits = part.commits.slice(good, bad);
    const [only] = commits;
    const others = explanation.kind === 'together'
        ? ` together with the new ${(0,phrases/* namesOf */.eZ)(explanation.factors.filter((one) => one !== culprit.part), parts)}`
        : '';
    const { after, upTo } = culprit;
    // As long as it is not found, the builds between say nothing for certain.
    const place = chance < limits/* CERTAIN */.PR ? { ...culprit, good: after, bad: upTo } : culprit;
    const seen = evidenceText(evidenceFor(place, (0,guilty/* guiltyParts */.Rt)(explanation), trials), parts, symptom);
    const evidence = (0,phrases/* text */.Qq)(`${others}${seen === '' ? '' : `: ${seen}`}.`);
    // Without all trials, not only the place is uncertain.
    const likely = stopped === '' ? [] : [(0,phrases/* text */.Qq)(` (${(0,phrases/* percent */.KN)(chance * sure)})`)];
    if (chance < limits/* CERTAIN */.PR || only === undefined)
        return [...uncertainPhrases(culprit, part), evidence];
    if (commits.length > 1) {
        return [
            (0,phrases/* text */.Qq)(`One of ${(0,domain_text/* plural */.LS)(commits.length, 'commit')} of ${part.name}, between which no build can be tried, broke it, `),
            ...(0,phrases/* betweenPhrases */.ns)(part, good, bad),
            evidence,
        ];
    }
    if (only.isRange === true) {
        return [
            (0,phrases/* text */.Qq)(`One of the commits of ${part.name} up to `),
            ...(0,phrases/* commitPhrases */.EU)(part, only),
            (0,phrases/* text */.Qq)(' broke it (those between both builds are not known)'),
            evidence,
        ];
    }
    return [...(0,phrases/* commitPhrases */.EU)(part, only), (0,phrases/* text */.Qq)(' broke it'), ...likely, evidence];
}
/** Between which builds the change is, and which one is likelier than all others together. */
function uncertainPhrases({ good, bad, chance, after, upTo }, part) {
    const commits = part.commits.slice(good ?? 0, bad ?? 0);
    const likeliest = (0,phrases/* commitPhrases */.EU)(part, commits.at(-1));
    const chanceText = `(${(0,phrases/* percent */.KN)(chance)})`;
    if (upTo - after < 2) {
        return [(0,phrases/* text */.Qq)(`${part.name} broke it, most likely `), ...likeliest, (0,phrases/* text */.Qq)(` ${chanceText}`)];
    }
    const isNamed = chance >= LEAST_NAMED;
    const isLast = isNamed && bad === upTo;
    return [
        (0,phrases/* text */.Qq)(`One of ${(0,domain_text/* plural */.LS)(upTo - after, 'commit')} of ${part.name} broke it, `),
        ...(0,phrases/* betweenPhrases */.ns)(part, after, upTo, isLast ? `, most likely ${chanceText},` : ''),
        ...(isNamed && !isLast
            ? [
                (0,phrases/* text */.Qq)(', most likely '),
                ...likeliest,
                (0,phrases/* text */.Qq)(`${commits.length > 1 ? ' or shortly before' : ''} ${chanceText}`),
            ]
            : []),
    ];
}
/** That an end is not as it should be. */
function endText(symptom, end) {
    const isRed = end === 'last good';
    if (symptom === 'spec')
        return `its ${end} build is ${isRed ? 'red' : 'green'}`;
    return `the node ${isRed ? 'does not come up' : 'comes up'} with its ${end} build`;
}
function evidenceText(evidence, parts, symptom) {
    const { bad, good } = phrases/* WORDS */.q9[symptom];
    const { with: withIt, without, noDifference } = evidence;
    const seen = [
        ...((0,phrases/* attemptsOf */.Or)(withIt) === 0 ? [] : [`${bad} in ${(0,phrases/* ofAttempts */.WR)(withIt.failed, withIt)} with it`]),
        ...((0,phrases/* attemptsOf */.Or)(without) === 0
            ? []
            : [`${good} in ${without.passed} of ${(0,phrases/* attemptsOf */.Or)(without)} without`]),
        ...(noDifference.length === 0
            ? []
            : [
                `${(0,phrases/* namesOf */.eZ)(noDifference, parts)} ${noDifference.length === 1 ? 'makes' : 'make'} no difference`,
            ]),
    ];
    return seen.join(', ');
}

// EXTERNAL MODULE: ./build/src/domain/blame/symptom.js
var blame_symptom = __webpack_require__(92889);
;// CONCATENATED MODULE: ./build/src/domain/blame/sentence.js






const MOST_UNTRIED = 6;
const NAME_LENGTH = 60;
/** The same of all builds. */
const EVERYWHERE = {
    spec: 'red today with all builds, also with those that were green',
    start: 'the node does not come up today with any build, also not with those that were good',
};
/**
 * The answer as people want to hear it: what broke the spec or the node, how that was seen, and what it took.
 * @param untried what else changed and was in no trial, by name
 */
function answerSentence({ symptom, explanation, explained, culprits, stopped }, parts, all, untried = []) {
    const trials = (0,blame_symptom/* judgedTrials */.LZ)(symptom, all);
    const words = phrases/* WORDS */.q9[symptom];
    const effort = (0,phrases/* text */.Qq)(` ${effortOf(trials)}.`);
    const isOfBuilds = explanation !== null && (0,guilty/* guiltyParts */.Rt)(explanation).length > 0;
    const end = [
        ...(isOfBuilds || untried.length === 0 ? [] : [untriedPhrase(untried)]),
        ...(symptom === 'start' ? downPhrases(all) : []),
        ...(stopped === '' ? [] : [(0,phrases/* text */.Qq)(` Stopped, because ${(0,phrases/* withoutPeriod */.Kx)(stopped)}.`)]),
        effort,
    ];
    if (explanation === null) {
        const [best] = explained;
        const isGuess = best !== undefined && trials.some(({ outcome }) => outcome.kind === 'counted');
        const guess = isGuess
            ? `; most likely: ${explanationName(best.explanation, parts)} (${(0,phrases/* percent */.KN)(best.chance)})`
            : '';
        return [(0,phrases/* text */.Qq)(`It is undecided what is behind it${guess}.`), ...end];
    }
    // A commit that may break it only together with another part breaks it as well.
    const sure = explanation.kind === 'factor'
        ? (0,guilty/* guiltOf */.Ns)(explanation.factor, explained)
        : (explained[0]?.chance ?? 0);
    const likely = stopped === '' ? '' : `Most likely (${(0,phrases/* percent */.KN)(sure)}): `;
    if (explanation.kind === 'reversed') {
        return [(0,phrases/* text */.Qq)(`${likely}${reversedText(explanation.factor, parts, trials, symptom)}`), ...end];
    }
    if (explanation.kind === 'environment') {
        const { failed, passed } = seenIn(trials);
        return [
            (0,phrases/* text */.Qq)(`${likely}The environment is behind it: ${EVERYWHERE[symptom]} (${(0,phrases/* ofAttempts */.WR)(failed, { failed, passed })}).`),
            ...end,
        ];
    }
    if (explanation.kind === 'flake') {
        const { failed, passed } = seenIn(trials);
        const seen = failed === 0
            ? `${symptom === 'spec' ? 'It is green' : 'The node comes up'} today with ${triedBuilds(trials, parts)} (${(0,domain_text/* plural */.LS)(passed, 'attempt')}): a flake, or something that has gone since.`
            : `It is a flake: ${words.bad} in ${(0,phrases/* ofAttempts */.WR)(failed, { failed, passed })}, and no build makes a difference.`;
        return [(0,phrases/* text */.Qq)(`${likely}${seen}`), ...end];
    }
    const found = culprits.flatMap((culprit, index) => [
        ...(index > 0
            ? [(0,phrases/* text */.Qq)(' ')]
            : explanation.kind === 'each'
                ? [(0,phrases/* text */.Qq)('There are two causes. ')]
                : []),
        ...culpritPhrases(culprit, explanation, parts, trials, { symptom, stopped, sure }),
    ]);
    const whole = culprits.length > 0 ? found : [(0,phrases/* text */.Qq)(`${explanationName(explanation, parts)} broke it.`)];
    return [...whole, ...end];
}
/** That no trial can tell whether it is something else. */
function untriedPhrase(names) {
    const left = names.length - MOST_UNTRIED;
    const shown = names.slice(0, MOST_UNTRIED).map((name) => (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(name), NAME_LENGTH));
    const more = left > 0 ? ` and ${left} more` : '';
    return (0,phrases/* text */.Qq)(` What else changed was not tried: ${shown.join(', ')}${more}.`);
}
/** Why the node did not come up, as the last run says it. */
function downPhrases(trials) {
    const outcome = trials.findLast((one) => one.outcome.kind === 'down')?.outcome;
    const why = outcome?.kind === 'down' ? (0,domain_text/* plainLine */.h0)(outcome.why) : '';
    return why === '' ? [] : [(0,phrases/* text */.Qq)(` The run says: ${(0,phrases/* withoutPeriod */.Kx)((0,domain_text/* truncate */.xv)(why, phrases/* TITLE_LENGTH */.qt))}.`)];
}
/** What is the likeliest so far, in a few words: the part, and how many of its commits are left. */
function likeliest({ explanation, explained, culprits }, parts) {
    const [best] = explained;
    if (best === undefined)
        return '';
    const culprit = culprits.at(-1);
    const all = parts[culprit?.part ?? -1]?.commits.length ?? 1;
    const left = culprit === undefined || all === 1
        ? ''
        : `, ${Math.max(1, culprit.upTo - culprit.after)} of ${(0,domain_text/* plural */.LS)(all, 'commit')} left in ${parts[culprit.part]?.name}`;
    return `${explanationName(explanation ?? best.explanation, parts)} (${(0,phrases/* percent */.KN)(best.chance)})${left}`;
}
/** Which builds the trials had that count. */
function triedBuilds(trials, parts) {
    const counted = trials.filter(({ outcome }) => outcome.kind === 'counted');
    const areAll = (end) => counted.every(({ setup }) => parts.every((part, index) => setup[index] === end(part)));
    if (areAll(({ commits }) => commits.length))
        return 'the bad builds';
    return areAll(() => 0) ? 'the good builds' : 'all builds';
}
/** That a spec is red with the good build, and green with the bad one. */
function reversedText(factor, parts, trials, symptom) {
    const { bad, good } = phrases/* WORDS */.q9[symptom];
    const { name = '', commits = [] } = parts[factor] ?? {};
    const at = (position) => seenIn(trials.filter(({ setup }) => setup[factor] === position));
    const [old, recent] = [at(0), at(commits.length)];
    return (`It is the other way round: ${bad} in ${(0,phrases/* ofAttempts */.WR)(old.failed, old)} with the good build of ${name}, ` +
        `${good} in ${recent.passed} of ${(0,phrases/* attemptsOf */.Or)(recent)} with the bad one. Are both ends exchanged?`);
}
/** For instance `CRI-O`, or `CRI-O and Kubernetes together`. */
function explanationName(explanation, parts) {
    switch (explanation.kind) {
        case 'factor':
            return (0,phrases/* namesOf */.eZ)([explanation.factor], parts);
        case 'together':
            return `${(0,phrases/* namesOf */.eZ)(explanation.factors, parts)}, only both together`;
        case 'each':
            return `${(0,phrases/* namesOf */.eZ)(explanation.factors, parts)}, each of them`;
        case 'reversed':
            return `${(0,phrases/* namesOf */.eZ)([explanation.factor], parts)}, the other way round`;
        case 'environment':
            return 'the environment';
        case 'flake':
            return 'a flake';
    }
}
function effortOf(trials) {
    const seconds = trials.reduce((sum, one) => sum + one.seconds, 0);
    return `${(0,domain_text/* plural */.LS)(trials.length, 'trial')}, ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
}


/***/ }),

/***/ 26818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ specsToTry),
/* harmony export */   P: () => (/* binding */ quickSpec)
/* harmony export */ });
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62486);

/** Quick specs that run on any node (kubernetes/community, contributors/devel/sig-testing/e2e-tests.md, labels of specs). */
const QUICK = /\[NodeConformance\]/;
const NOT_QUICK = /\[(?:Slow|Serial|Disruptive|Flaky)\]/;
/**
 * Specs that may show again why a run is red as a whole, the most telling first: those that failed for its reason, then others
 * that failed; if none ran, a quick one, because then the node did not come up and any spec shows it.
 */
function specsToTry({ verdict, findings, specs }) {
    const failed = specs.filter(_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN).map(({ id }) => id);
    const ofReason = findings
        .filter(({ reason }) => reason === verdict.reason)
        .flatMap((finding) => finding.specs)
        .filter((id) => failed.includes(id));
    if (failed.length > 0)
        return [...new Set([...ofReason, ...failed])];
    const quick = quickSpec(specs);
    return quick === null ? [] : [quick];
}
/** A spec that takes little time, or else any; null if there is none. */
function quickSpec(specs) {
    const quick = specs.find(({ id }) => QUICK.test(id) && !NOT_QUICK.test(id));
    return (quick ?? specs[0])?.id ?? null;
}


/***/ }),

/***/ 92889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ canBeTried),
/* harmony export */   KI: () => (/* binding */ isSymptomOpen),
/* harmony export */   L5: () => (/* binding */ symptomOf),
/* harmony export */   LZ: () => (/* binding */ judgedTrials),
/* harmony export */   oS: () => (/* binding */ newSetup),
/* harmony export */   qe: () => (/* binding */ unprovenParts)
/* harmony export */ });
/** The setup with the bad build of each part. */
function newSetup(parts) {
    return parts.map(({ commits }) => commits.length);
}
/**
 * A node that never came up with all the bad builds cannot show a spec: then its start is what broke. One trial in which it
 * comes up makes it the spec again, because all trials are judged anew.
 */
function symptomOf(parts, trials) {
    const kinds = kindsOfNew(parts, trials);
    return kinds.includes('down') && !kinds.includes('counted') ? 'start' : 'spec';
}
/** Whether a node did not come up, and it is not known whether it does with all the bad builds. */
function isSymptomOpen(parts, trials) {
    const isDown = trials.some(({ outcome }) => outcome.kind === 'down');
    return isDown && kindsOfNew(parts, trials).every((kind) => kind === 'broken');
}
function kindsOfNew(parts, trials) {
    const wanted = newSetup(parts);
    return trials.filter(({ setup }) => isSame(setup, wanted)).map(({ outcome }) => outcome.kind);
}
/** What trials say about the symptom. */
function judgedTrials(symptom, trials) {
    return trials.map((trial, index) => {
        const wasDown = () => trials
            .slice(0, index)
            .some(({ setup, outcome }) => outcome.kind === 'down' && isSame(setup, trial.setup));
        const outcome = symptom === 'start' ? ofStart(trial.outcome) : ofSpec(trial.outcome, wasDown);
        return { ...trial, outcome };
    });
}
function ofStart(outcome) {
    if (outcome.kind === 'down')
        return { kind: 'counted', trials: 1, failures: 1 };
    return outcome.kind === 'counted' ? { kind: 'counted', trials: 1, failures: 0 } : outcome;
}
/**
 * A node that does not come up once may be an accident, unless only one of its builds is new to the search.
 * @param wasDown whether it did not come up with the same builds before
 */
function ofSpec(outcome, wasDown) {
    if (outcome.kind !== 'down')
        return outcome;
    const { part, why } = outcome;
    return { kind: part === null && !wasDown() ? 'broken' : 'mismatch', why };
}
/** Whether builds may be tried: each of them is there, and the node may come up with all of them. */
function canBeTried(trials, setup) {
    return trials.every(({ setup: other, outcome }) => {
        if (outcome.kind === 'mismatch')
            return !isSame(other, setup);
        return outcome.kind !== 'unusable' || other[outcome.part] !== setup[outcome.part];
    });
}
/** The parts of a setup whose builds were in no trial that counted, so that it is not known whether they work. */
function unprovenParts(setup, trials) {
    return setup.flatMap((position, part) => trials.some(({ setup: other, outcome }) => outcome.kind === 'counted' && other[part] === position)
        ? []
        : [part]);
}
function isSame(one, other) {
    return one.join() === other.join();
}


/***/ }),

/***/ 11414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PROJECTS),
/* harmony export */   v: () => (/* binding */ projectOf)
/* harmony export */ });
/**
 * CRI-O: cri-o/cri-o, Makefile (`binaries`, `build-static`). Kubernetes: kubernetes/kubernetes, hack/lib/golang.sh
 * (`KUBE_OUTPUT_BIN`, and the link to it) and build/common.sh (`build/run.sh`).
 */
const PROJECTS = {
    crio: {
        module: 'github.com/cri-o/cri-o',
        example: 'make bin/crio bin/pinns',
        folders: ['bin', 'bin/static'],
        needed: ['crio', 'pinns'],
        optional: ['crictl', 'conmon', 'conmonrs', 'crun', 'runc', 'crio-credential-provider'],
    },
    kubernetes: {
        module: 'k8s.io/kubernetes',
        example: "make WHAT='cmd/kubelet test/e2e_node/e2e_node.test github.com/onsi/ginkgo/v2/ginkgo'",
        folders: [
            '_output/bin',
            '_output/local/bin/linux/ARCH',
            '_output/dockerized/bin/linux/ARCH',
            '_output/dockerized/go/bin',
        ],
        needed: ['e2e_node.test', 'ginkgo', 'kubelet'],
        optional: [],
    },
};
const MODULE = /^module[ \t]+"?([^\s"]+)"?/m;
const MAJOR = /\/v\d+$/;
/** The project of a go.mod file by its module path, without the major version; null for another project. */
function projectOf(goMod) {
    const path = MODULE.exec(goMod)?.[1]?.replace(MAJOR, '');
    if (path === PROJECTS.crio.module)
        return 'crio';
    return path === PROJECTS.kubernetes.module ? 'kubernetes' : null;
}


/***/ }),

/***/ 30311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ defaultPart),
/* harmony export */   Ie: () => (/* binding */ endProblems),
/* harmony export */   x4: () => (/* binding */ parseOwnBuilds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_request_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11414);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63877);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35274);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20165);





const ALLOWED = {
    'crio-builds': 'a directory',
    'kubernetes-builds': 'a directory',
    checkout: 'a git checkout of CRI-O or Kubernetes, such as `./cri-o` or `kubernetes=DIRECTORY`',
    build: 'a command with its arguments; for what only a shell can do, `sh -c "…"`',
    'build-output': 'a folder of the checkout, such as `bin`',
};
const PROJECT_NAMES = ['crio', 'kubernetes'];
/** Reads the options for builds that are not published; gives them, or everything that is wrong with them. */
function parseOwnBuilds(options, context) {
    const crio = parseDirectory(options['crio-builds'] ?? '', context);
    const kubernetes = parseDirectory(options['kubernetes-builds'] ?? '', context);
    const place = parseCheckout(options.checkout ?? '', context);
    const command = parseCommand(options.build ?? '');
    const output = parseOutput(options['build-output'] ?? '');
    const problems = [
        ...named('crio-builds', crio),
        ...named('kubernetes-builds', kubernetes),
        ...named('checkout', place),
        ...named('build', command),
        ...named('build-output', output),
        ...(place.ok ? togetherProblems(options, place.value?.project ?? null) : []),
    ];
    if (!crio.ok || !kubernetes.ok || !place.ok || !command.ok || !output.ok || problems.length > 0) {
        return { builds: null, problems };
    }
    const directories = {
        ...(crio.value === null ? {} : { crio: crio.value }),
        ...(kubernetes.value === null ? {} : { kubernetes: kubernetes.value }),
    };
    const checkout = place.value && { ...place.value, command: command.value, output: output.value };
    return { builds: { directories, checkout }, problems: [] };
}
/** The part of a build that is named without one: that whose builds are not published, CRI-O if there is none or both. */
function defaultPart({ directories, checkout }) {
    if (checkout !== null)
        return checkout.project;
    return directories.crio === undefined && directories.kubernetes !== undefined
        ? 'kubernetes'
        : 'crio';
}
/**
 * What is wrong with the values of both ends for such builds.
 * @param ends values by part, for each option
 */
function endProblems({ directories, checkout }, ends) {
    const own = [
        ...PROJECT_NAMES.filter((name) => directories[name] !== undefined).map((name) => [name, `a directory of \`--${name}-builds\``]),
        ...(checkout === null ? [] : [[checkout.project, 'a revision of the checkout']]),
    ];
    const unnamed = own.flatMap(([name, allowed]) => ends.good.has(name) || ends.bad.has(name)
        ? []
        : [{ input: 'good', given: '', why: `names no build of ${name}`, allowed }]);
    if (checkout === null)
        return unnamed;
    const allowed = 'a revision of the checkout';
    const wrong = ['good', 'bad'].flatMap((input) => {
        const given = ends[input].get(checkout.project) ?? '';
        const why = 'begins with a hyphen, as no revision does';
        return given.startsWith('-') ? [{ input, given, why, allowed }] : [];
    });
    const [good, bad] = [ends.good.get(checkout.project), ends.bad.get(checkout.project)];
    const same = good !== undefined && good === bad
        ? [{ input: 'bad', given: bad, why: 'is the good commit of the checkout as well', allowed }]
        : [];
    return [...unnamed, ...wrong, ...same];
}
function named(input, parsed) {
    const allowed = ALLOWED[input];
    return parsed.ok ? [] : parsed.problems.map((problem) => ({ ...problem, input, allowed }));
}
function togetherProblems(options, project) {
    const problem = (input, why, nearest) => {
        const given = options[input] ?? '';
        return { input, given, why, nearest, allowed: ALLOWED[input] };
    };
    if (project === null) {
        const names = ['build', 'build-output'].filter((name) => (options[name] ?? '') !== '');
        return names.map((name) => problem(name, 'needs the option checkout'));
    }
    const builds = `${project}-builds`;
    return [
        ...((options.build ?? '') === ''
            ? [problem('build', 'says not how a commit is built', _domain_request_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .PROJECTS */ .j[project].example)]
            : []),
        ...((options[builds] ?? '') === '' ? [] : [problem(builds, 'does not go with the checkout')]),
    ];
}
function parseDirectory(text, context) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(null);
    const path = (0,_input_context_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(text, context);
    return context.files.isDirectory(path) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(path) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, 'is not a directory');
}
function parseCheckout(text, context) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(null);
    const known = PROJECT_NAMES.find((name) => text.startsWith(`${name}=`));
    const directory = (0,_input_context_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(known === undefined ? text : text.slice(known.length + 1), context);
    if (!context.files.isDirectory(directory)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, `is not a directory (looked for ${directory})`);
    }
    const project = known ??
        (0,_domain_request_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .projectOf */ .v)(context.files.read((0,_input_context_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)('go.mod', { ...context, workspace: directory })) ?? '');
    return project === null
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, 'has no go.mod of CRI-O or Kubernetes in it', `kubernetes=${text}`)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ project, directory });
}
function parseCommand(text) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)([]);
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWords */ .C)(text);
    return words.ok && words.value.length === 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, 'names no program') : words;
}
function parseOutput(text) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(null);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(text);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.split('/').includes('..')
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, 'is not below the checkout')
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(path);
}


/***/ }),

/***/ 49341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readBisect),
/* harmony export */   j: () => (/* binding */ CONFIGURATION)
/* harmony export */ });
/* harmony import */ var _domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58117);
/* harmony import */ var _bisect_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30311);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63877);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55607);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35274);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27467);






/** Inputs that name a build of a part of the node. */
const PART_INPUTS = ['crio', 'kubernetes', ..._domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPONENT_NAMES */ .NL];
/** All inputs together that differ between two reports, but for builds (bisect-ends.ts). */
const CONFIGURATION = 'configuration';
const ENDS_OF = [...PART_INPUTS, CONFIGURATION];
const DEFAULT_BUDGET = '60m';
const parseBudget = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .withValidSuggestions */ .qv)(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimeLimit */ .Er);
const ENDS = 'PART=BUILD pairs, separated by white space, such as `crio=v1.36.1 kubernetes=v1.36.2`';
/**
 * Reads the options of a search.
 * @param term what users call an option
 * @throws RunError (input, invalid-input) whose evidence lists all problems
 */
function readBisect(options, context, term = 'option') {
    const { builds: own, problems: ownProblems } = (0,_bisect_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOwnBuilds */ .x4)(options, context);
    const part = own === null ? 'crio' : (0,_bisect_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPart */ .DC)(own);
    const good = parseEnd(options.good ?? '', part);
    const bad = parseEnd(options.bad ?? '', part);
    const budget = parseBudget(options.budget ?? DEFAULT_BUDGET);
    const problems = [
        ...named('good', ENDS, good),
        ...named('bad', ENDS, bad),
        ...named('budget', 'a duration such as `45m`', budget),
        ...ownProblems,
        ...(own !== null && good.ok && bad.ok
            ? (0,_bisect_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .endProblems */ .Ie)(own, { good: good.value, bad: bad.value })
            : []),
    ];
    if (!good.ok || !bad.ok || !budget.ok || own === null || problems.length > 0) {
        throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(problems, term);
    }
    const inputs = ENDS_OF.filter((input) => good.value.has(input) || bad.value.has(input));
    const incomplete = inputs.flatMap((input) => missingEnd(input, good.value, bad.value));
    if (incomplete.length > 0)
        throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(incomplete, term);
    const wrong = inputs
        .filter((input) => input !== own.checkout?.project && !Object.hasOwn(own.directories, input))
        .flatMap((input) => [
        ...buildProblems('good', input, good.value.get(input) ?? '', context),
        ...buildProblems('bad', input, bad.value.get(input) ?? '', context),
    ]);
    if (wrong.length > 0)
        throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(wrong, term);
    const journal = options.journal ?? '';
    return {
        ranges: inputs.map((input) => ({
            input,
            good: good.value.get(input) ?? '',
            bad: bad.value.get(input) ?? '',
        })),
        budgetSeconds: budget.value,
        journal: journal === '' ? null : (0,_input_context_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(journal, context),
        own,
    };
}
/** What is wrong with a build, told of the option that names it: its own input may not be one of these. */
function buildProblems(option, input, value, context) {
    if (input === CONFIGURATION)
        return [];
    const { parse, allowed } = _table_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUTS */ .m[input];
    const parsed = parse(value, context);
    if (parsed.ok)
        return [];
    return parsed.problems.map(({ nearest, ...problem }) => ({
        ...problem,
        input: option,
        ...(nearest === undefined ? {} : { nearest: `${input}=${nearest}` }),
        allowed,
    }));
}
function named(input, allowed, parsed) {
    return parsed.ok ? [] : parsed.problems.map((problem) => ({ ...problem, input, allowed }));
}
/** A value without a part is one of `part`. */
function parseEnd(text, part) {
    const items = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .listItems */ .Dw)(text);
    if (items.length === 0)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(text, 'names no build');
    const pairs = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEach */ .lc)(items, (item) => parsePair(item, part));
    if (!pairs.ok)
        return pairs;
    const values = new Map(pairs.value);
    return values.size === pairs.value.length
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)(values)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(text, 'names a part more than once');
}
function parsePair(item, part) {
    const at = item.indexOf('=');
    if (at === -1)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)([part, item]);
    const [name, value] = [item.slice(0, at), item.slice(at + 1)];
    const input = ENDS_OF.find((one) => one === name);
    if (input === undefined) {
        const nearest = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestWord */ .zZ)(name, PART_INPUTS);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(item, `has no part of the node before "=" (${PART_INPUTS.join(', ')})`, nearest && `${nearest}=${value}`);
    }
    return value === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(item, 'has no build after "="') : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)([input, value]);
}
function missingEnd(input, good, bad) {
    const [end, other] = good.has(input) ? ['bad', good] : ['good', bad];
    if (good.has(input) && bad.has(input))
        return [];
    const value = other.get(input) ?? '';
    const why = `has no ${input}, which the other end has: name both, or the same build twice`;
    return [{ input: end, given: `${input}=`, why, nearest: `${input}=${value}`, allowed: ENDS }];
}


/***/ }),

/***/ 3431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ repeatOf)
});

// UNUSED EXPORTS: repeatInputs

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(13017);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(58117);
// EXTERNAL MODULE: ./build/src/inputs/input-context.js
var input_context = __webpack_require__(63877);
;// CONCATENATED MODULE: ./build/src/inputs/repeat-builds.js




/** The name of a build in the address of a file of it (builds/layout.ts). */
const COMMIT_IN_SOURCE = /(?:^|[^0-9a-f])([0-9a-f]{40})(?:\/[a-z0-9]+\/\w+|\.tar\.gz)$/;
const TAG_IN_SOURCE = /\.(v\d+\.\d+\.\d+)\.tar\.gz$/;
const HTTP = /^https?:\/\//i;
/** The forms of a workflow run (inputs/builds.ts). */
const RUN = /^(?:run[/-]\d+|https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+)$/i;
/** The value of the input `crio` for the build that ran. */
function exactCrio({ crio: { kind, asked }, mirrors }, build) {
    const parts = build?.parts ?? [];
    const bundle = partNamed(parts, 'bundle')?.source ?? null;
    switch (kind) {
        case 'directory':
        case 'bundle-file':
            return local('crio', asked, partNamed(parts, 'crio'));
        case 'bundle-url':
            return exact('crio', asked, HTTP.test(asked) ? asked : bundle);
        case 'workflow-run':
        case 'pull-request':
            return exact('crio', asked, build?.exact || (RUN.test(asked) ? asked : null));
        case 'ignition':
            // The files can pin a bundle of another server.
            return bundle === null || bundle.startsWith(`${mirrors.crio}/`)
                ? exact('crio', asked, published(build))
                : exact('crio', asked, HTTP.test(bundle) ? bundle : null);
        default:
            return exact('crio', asked, published(build) ?? alwaysSame(kind, asked));
    }
}
/** The value of the input `kubernetes` for the build that ran. */
function exactKubernetes({ kind, asked }, build) {
    if (kind === 'directory') {
        return local('kubernetes', asked, partNamed(build?.parts ?? [], 'kubelet'));
    }
    if (kind === 'url' || kind === 'artifact') {
        return exact('kubernetes', asked, HTTP.test(asked) ? asked : null);
    }
    const version = build?.version ?? '';
    const isName = build_names/* KUBERNETES_CI */.US.test(version) || build_names/* KUBERNETES_RELEASE */.HI.test(version);
    return exact('kubernetes', asked, isName ? version : alwaysSame(kind, asked));
}
/** The value of the input of a component that replaced the one of the build. */
function exactComponent({ name, asked }, crio) {
    if (!(0,input_context/* looksLikePath */.j8)(asked))
        return { value: asked, gap: '' };
    const { repository } = components/* COMPONENTS */.$j[name];
    const part = crio?.parts.find((one) => (0,components/* repositoryOf */._M)(one.name) === repository);
    return local(name, asked, part);
}
function exact(input, asked, value) {
    if (value !== null)
        return { value, gap: '' };
    const project = input === 'crio' ? 'CRI-O' : 'Kubernetes';
    return {
        value: null,
        gap: `The report does not say which build of ${project} ${(0,domain_text/* plainLine */.h0)(asked)} was: give a build in the option ${input}`,
    };
}
/** A path of the machine of the run. Its contents are not in the report. */
function local(input, asked, part) {
    const isWhole = !asked.startsWith('/') && part?.trust === 'local' && part.source.startsWith('/');
    const path = isWhole ? part.source : asked;
    return {
        value: path,
        gap: `${input} was ${(0,domain_text/* plainLine */.h0)(path)} on the machine of the run, and the report does not have its contents: give a path or a build in the option ${input}`,
    };
}
/**
 * The commit or the tag of a build in CRI-O's bucket: what its address says, because a build may not know its commit, or
 * abbreviate it.
 */
function published(build) {
    if (build === undefined)
        return null;
    const { parts, commit, version } = build;
    const source = (partNamed(parts, 'crio') ?? partNamed(parts, 'bundle'))?.source ?? '';
    const named = COMMIT_IN_SOURCE.exec(source)?.[1] ?? TAG_IN_SOURCE.exec(source)?.[1];
    if (named !== undefined)
        return named;
    if (commit !== null && build_names/* FULL_COMMIT */.eI.test(commit))
        return commit;
    return build_names/* CRIO_TAG */.RJ.test(`v${version}`) ? `v${version}` : null;
}
/** What was asked for, if that always means the same build: a run may end before it knows the build. */
function alwaysSame(kind, asked) {
    const isSame = (kind === 'commit' && build_names/* FULL_COMMIT */.eI.test(asked)) ||
        (kind === 'ci' && build_names/* KUBERNETES_CI */.US.test(asked)) ||
        (kind === 'release' && build_names/* KUBERNETES_RELEASE */.HI.test(asked));
    return isSame ? asked : null;
}
function partNamed(parts, wanted) {
    return parts.find(({ name }) => name === wanted);
}

// EXTERNAL MODULE: ./build/src/domain/request/exact-focus.js
var exact_focus = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/src/domain/request/lanes.js + 2 modules
var lanes = __webpack_require__(78269);
// EXTERNAL MODULE: ./build/src/inputs/selection.js
var selection = __webpack_require__(92897);
;// CONCATENATED MODULE: ./build/src/inputs/repeat-selection.js



/** The longest focus: an argument of a program has at most 128 KiB (Linux, MAX_ARG_STRLEN). */
const MOST_CHARACTERS = 100_000;
/** A lane of its own may not have the name of a lane of the action. */
const RENAMED = '-then';
const NAME_LENGTH = 40;
/**
 * Inputs that select what a run selected. A lane that is the same today goes by its name, any other is written out: lanes of
 * files are not in a report, and those of the action may have changed since.
 */
function repeatedSelection(asked) {
    const { selection, kubeletFlags, testArgs } = asked;
    const { lane: name, trackedSkips } = selection;
    const lane = (0,lanes/* findLane */.Wy)(name);
    const skip = lane === undefined ? null : skipBeside(selection.skip, lane.skip);
    if (lane !== undefined && skip !== null && hasAllOf(asked, lane)) {
        const filter = selection.labelFilter === lane.labelFilter ? '' : selection.labelFilter;
        return {
            inputs: {
                lane: name,
                skip,
                'label-filter': filter,
                'skip-list': skipList(trackedSkips, name),
            },
            kubeletFlags: kubeletFlags.slice(lane.kubeletFlags.length),
            testArgs: testArgs.slice(lane.testArgs.length),
        };
    }
    const ownName = lane === undefined ? name : `${name.slice(0, NAME_LENGTH - RENAMED.length)}${RENAMED}`;
    const skips = ownName === name ? trackedSkips : trackedSkips.map((one) => ({ ...one, lanes: [] }));
    return {
        inputs: {
            lane: writtenOut(ownName, selection),
            skip: '',
            'label-filter': '',
            'skip-list': skipList(skips, ownName),
        },
        kubeletFlags,
        testArgs,
    };
}
/**
 * A focus on exactly these specs, for a run that ran a part of its lane; null if they are not known, or too many for a
 * command line.
 */
function focusOn(ids) {
    const focus = ids.map(exact_focus/* exactPattern */.gc).join('|');
    return ids.length === 0 || focus.length > MOST_CHARACTERS ? null : focus;
}
/** Whether the request has all that the lane brings today. */
function hasAllOf({ selection, kubeletFlags, testArgs, featureGates }, lane) {
    return ((selection.labelFilter !== '' || lane.labelFilter === '') &&
        isSame(selection.focusFiles, lane.focusFiles) &&
        isSame(selection.skipFiles, lane.skipFiles) &&
        isSame(kubeletFlags.slice(0, lane.kubeletFlags.length), lane.kubeletFlags) &&
        isSame(testArgs.slice(0, lane.testArgs.length), lane.testArgs) &&
        Object.keys(lane.featureGates).every((gate) => Object.hasOwn(featureGates, gate)));
}
/** The value of the input `skip` that makes `whole` of the lane's; null if none does. */
function skipBeside(whole, ofLane) {
    if (ofLane === '')
        return whole;
    if (whole === ofLane)
        return '';
    const [before, after] = [`(?:${ofLane})|(?:`, ')'];
    const given = whole.startsWith(before) ? whole.slice(before.length, -after.length) : '';
    return given !== '' && (0,selection/* eitherExpression */.M)(ofLane, given) === whole ? given : null;
}
/** A row of a lane, without what is not set. */
function writtenOut(name, { labelFilter, skip, focusFiles, skipFiles }) {
    return JSON.stringify({
        name,
        ...(labelFilter === '' ? {} : { labelFilter }),
        ...(skip === '' ? {} : { skip }),
        ...(focusFiles.length === 0 ? {} : { focusFiles }),
        ...(skipFiles.length === 0 ? {} : { skipFiles }),
    });
}
function skipList(skips, lane) {
    if (skips.length === 0)
        return 'none';
    return isSame(skips, (0,lanes/* skipsOfLane */.A7)(lanes/* TRACKED_SKIPS */._p, lane)) ? 'default' : JSON.stringify(skips);
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

// EXTERNAL MODULE: ./build/src/inputs/scenario.js
var scenario = __webpack_require__(56437);
// EXTERNAL MODULE: ./build/src/inputs/test-arguments.js
var test_arguments = __webpack_require__(93082);
;// CONCATENATED MODULE: ./build/src/inputs/repeat.js





/** The shortest time budget. One that a time limit cut may be shorter. */
const LEAST_BUDGET = 120;
/**
 * Values of the main action's inputs that repeat the run of a report: with the builds that ran in place of names such as
 * `main`, the same specs, and the same configuration. The report directory, the token and permissions are not of the run. The
 * values are as untrusted as the report, and are read like any other.
 * @returns `missing`: what cannot be repeated, one sentence each with what to do
 */
function repeatInputs(report) {
    const { inputs, gaps } = repeatOf(report);
    return { inputs, missing: gaps.map(({ why }) => why) };
}
/** The same with the inputs of the gaps. */
function repeatOf({ request, builds, specs }) {
    if (request === null) {
        return {
            inputs: {},
            gaps: [
                gap(null, 'The report does not have the inputs of its run: only runs of crio-node-e2e record them'),
            ],
        };
    }
    const named = buildInputs(request, builds);
    const { inputs, kubeletFlags, testArgs } = repeatedSelection(request);
    const chosen = focusInput(request, specs);
    const args = testArgs.map(argumentLine);
    const lost = testArgs.filter((_, index) => args[index] === null);
    return {
        inputs: {
            ...named.inputs,
            scenario: request.selection.scenario ?? scenario/* NO_SCENARIO */.b5,
            ...inputs,
            ...chosen.inputs,
            ...settingInputs(request),
            'kubelet-flags': kubeletFlags.join(' '),
            'test-args': args.filter((line) => line !== null).join('\n'),
        },
        gaps: [
            ...named.gaps,
            ...chosen.gaps,
            ...lost.map((one) => gap('test-args', `The argument ${(0,domain_text/* plainLine */.h0)(one)} cannot be written in the option test-args: give the arguments there`)),
            ...contentGaps(request),
        ],
    };
}
function gap(input, why, paths = []) {
    return { input, why, paths };
}
function buildInputs(request, builds) {
    const [crio, kubernetes] = ['cri-o', 'kubernetes'].map((project) => builds.find((build) => build.project === project));
    const values = [
        ['crio', exactCrio(request, crio)],
        ['kubernetes', exactKubernetes(request.kubernetes, kubernetes)],
        ...request.components.map((one) => [one.name, exactComponent(one, crio)]),
    ];
    return {
        inputs: Object.fromEntries(values.flatMap(([input, { value }]) => (value === null ? [] : [[input, value]]))),
        gaps: values.flatMap(([input, { value, gap: why }]) => why === '' ? [] : [gap(input, why, value === null ? [] : [value])]),
    };
}
/** A run of a part of a lane is repeated by the names of its specs: its plan, or the history of its budget, is not in the report. */
function focusInput({ selection: { focus, shard, budget }, timeBudgetSeconds }, specs) {
    const isPart = shard !== null || budget !== null;
    if (!isPart) {
        const seconds = timeBudgetSeconds === null ? '' : `${Math.max(LEAST_BUDGET, timeBudgetSeconds)}s`;
        return { inputs: { focus, 'time-budget': seconds }, gaps: [] };
    }
    const exact = focusOn(specs.map(({ id }) => id));
    if (exact !== null)
        return { inputs: { focus: exact }, gaps: [] };
    const why = specs.length === 0
        ? 'The run had a part of the specs of its lane, and the report does not say which: choose specs in the option focus'
        : `The run had ${specs.length} specs of its lane, which are too many to name: choose specs in the option focus`;
    return { inputs: { focus }, gaps: [gap('focus', why)] };
}
function settingInputs(request) {
    const { rerunFailures, crioDropIns, mirrors } = request;
    return {
        procs: String(request.procs),
        timeout: `${request.timeoutSeconds}s`,
        'changed-files': request.changedFiles.length === 0 ? '' : JSON.stringify(request.changedFiles),
        'rerun-failures': rerunFailures === null ? 'false' : `${rerunFailures.specs} specs, ${rerunFailures.seconds}s`,
        'crio-config': crioDropIns.length === 0
            ? ''
            : JSON.stringify(Object.fromEntries(crioDropIns.map(({ name, toml }) => [name, toml]))),
        runtime: request.runtime,
        monitor: request.monitor,
        'crio-log-level': request.crioLogLevel,
        'registry-mirrors': request.registryMirrors.map(mirrorLine).join('\n'),
        'image-repositories': quotedText(request.imageRepositories),
        'pull-images': request.pullImages,
        ignition: request.ignition.join('\n'),
        'ignition-strict': String(request.ignitionStrict),
        'kubelet-config': quotedText(request.kubeletConfig),
        'feature-gates': Object.entries(request.featureGates)
            .map(([gate, on]) => `${gate}=${on}`)
            .join(','),
        'fail-on': request.failOn.join(',') || 'none',
        history: request.history,
        'require-signature': String(request.requireSignature),
        restore: request.restore,
        'mirror-crio': mirrors.crio,
        'mirror-kubernetes': mirrors.kubernetes,
        'mirror-kubernetes-listing': mirrors.kubernetesListing,
        'mirror-github': mirrors.gitHub,
    };
}
/** Files whose contents a report does not have, because they may hold secrets. */
function contentGaps({ ignition, ownTrustedRoot, attempts }) {
    const files = ignition.filter((asked) => !/^https?:\/\//i.test(asked));
    return [
        ...(files.length === 0
            ? []
            : [
                gap('ignition', `The report does not have the contents of the Ignition files ${files.map(domain_text/* plainLine */.h0).join(', ')}: give them in the option ignition`, files),
            ]),
        ...(ownTrustedRoot
            ? [
                gap('trusted-root', 'The report does not have the trusted root of the run: give it in the option trusted-root'),
            ]
            : []),
        ...(attempts > 1
            ? [
                gap(null, `The run repeated a failing spec up to ${attempts} times at once, for which there is no option: run it as often`),
            ]
            : []),
    ];
}
function mirrorLine({ prefix, location, insecure }) {
    return `${prefix}=${insecure ? 'http' : 'https'}://${location}`;
}
/** A text as a JSON string, so that white space at its ends stays; empty for none. */
function quotedText(text) {
    return text === null ? '' : JSON.stringify(text);
}
/** The line of the input `test-args` that means this argument, also before another line; null if there is none. */
function argumentLine(argument) {
    const next = '--next';
    return ([argument, `'${argument.replaceAll("'", `'\\''`)}'`].find((line) => {
        const parsed = (0,test_arguments/* parseTestArguments */.I)(`${line}\n${next}`);
        return parsed.ok && JSON.stringify(parsed.value.testArgs) === JSON.stringify([argument, next]);
    }) ?? null);
}


/***/ })

};
