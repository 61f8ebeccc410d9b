export const id = 348;
export const ids = [348];
export const modules = {

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ processRuns),
/* harmony export */   UK: () => (/* binding */ systemCommands),
/* harmony export */   ek: () => (/* binding */ EXIT_NOT_FOUND),
/* harmony export */   g_: () => (/* binding */ EXIT_DEADLINE)
/* harmony export */ });
/* unused harmony export commandWords */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1955);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);




const DEFAULT_DEADLINE_SECONDS = 60;
const KILL_AFTER_SECONDS = 5;
const EXIT_DEADLINE = 124;
const EXIT_NOT_FOUND = 127;
/**
 * Commands on this machine, with the variables of `environment`. A deadline is kept by coreutils' `timeout`, because an
 * unprivileged process cannot end one of root's. An exit code is data, not an error.
 */
function systemCommands(environment, privilege) {
    // Read and found once: reading the variables of a process is slow, and the toolkit looks into all of PATH each time.
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
                    return await toFile(options.stdoutFile, first, rest, common);
                }
                return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .getExecOutput */ .H)(first, rest, common);
            }
            catch (error) {
                return { exitCode: EXIT_NOT_FOUND, stdout: '', stderr: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) };
            }
        },
    };
}
/** A command with its deadline, and with what makes it root's where that is wanted: the words that are really run. */
function commandWords(command, { root, deadlineSeconds = DEFAULT_DEADLINE_SECONDS }, privilege) {
    const limited = ['timeout', '-k', String(KILL_AFTER_SECONDS), String(deadlineSeconds), ...command];
    return root && privilege === 'sudo' ? ['sudo', '-n', ...limited] : limited;
}
/**
 * Variables that may hold a secret. Code that runs as root can read those of the runner all the same; this keeps them from
 * programs that run before anybody was told.
 */
const SECRET_VARIABLE = /^(INPUT|ACTIONS|STATE)_|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;
function variables(inherited, { environment, untrusted }) {
    const kept = Object.entries(inherited).flatMap(([name, value]) => value === undefined || (untrusted && SECRET_VARIABLE.test(name)) ? [] : [[name, value]]);
    return { ...Object.fromEntries(kept), ...environment };
}
/** The path of a program in a search path, or its name where it is not there: the toolkit says so then. */
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
/** Whether a process is there, also one of another user's. A number that nobody has, or 0, is no process. */
function processRuns(pid) {
    if (pid === 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // The only other answer of kill(2) to signal 0 is EPERM: it is there, and not ours.
        return !(typeof error === 'object' &&
            error !== null &&
            'code' in error &&
            error.code === 'ESRCH');
    }
}
async function toFile(path, program, args, common) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    const errors = [];
    try {
        const exitCode = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m)(program, [...args], {
            ...common,
            listeners: {
                stdout: (data) => {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, data);
                },
                stderr: (data) => {
                    errors.push(data);
                },
            },
        });
        return { exitCode, stdout: '', stderr: Buffer.concat(errors).toString() };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 7348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  realDeps: () => (/* binding */ realDeps)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(6058);
;// CONCATENATED MODULE: ./build/src/adapters/actions.js

const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/**
 * The step that runs now.
 * @param hasSummary whether there is a summary to write to; outside of a runner nobody would read it
 */
function actionsStep(hasSummary) {
    return {
        setOutput: (name, value) => core/* setOutput */.uH(name, value),
        annotate: ({ level, title, message }) => ANNOTATE[level](message, { title }),
        writeSummary: async (markdown) => {
            if (hasSummary)
                await core/* summary */.z.addRaw(markdown, true).write();
        },
        saveState: (name, value) => core/* saveState */.LZ(name, value),
        mask: (secret) => core/* setSecret */.Pq(secret),
    };
}

// EXTERNAL MODULE: ./build/src/adapters/exec.js
var exec = __webpack_require__(4857);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
;// CONCATENATED MODULE: ./build/src/adapters/file-urls.js





/** Adds `file:` URLs: a bundle on this machine has its checksum and its signature beside it, as one on a server has. */
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
    const { size, mtime } = await orTrouble(from, (0,external_node_fs_promises_.stat)(path));
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
    return (await orTrouble(from, (0,external_node_fs_promises_.readFile)((0,external_node_url_.fileURLToPath)(from.url), 'utf8'))).trim();
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
async function orTrouble(from, work) {
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
        remedy: 'Check the path and its rights',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./build/src/adapters/github.js


const DEADLINE_MILLISECONDS = 15_000;
const PAGE_SIZE = 100;
const NOT_THERE = [404, 422];
const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** GitHub's REST API (https://docs.github.com/rest), read only. */
function gitHub({ token, baseUrl }) {
    const octokit = lazily(async () => {
        const { GitHub: Octokit, getOctokitOptions } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 1845));
        const request = { timeout: DEADLINE_MILLISECONDS };
        return new Octokit(token === null ? { baseUrl, request } : getOctokitOptions(token, { baseUrl, request }));
    });
    async function ask(question, put) {
        try {
            const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS);
            return (await put(await octokit(), { signal })).data;
        }
        catch (error) {
            if (NOT_THERE.includes(statusOf(error) ?? 0))
                return null;
            throw unanswered(question, baseUrl, token !== null, error);
        }
    }
    return {
        authorization: token === null ? null : `Bearer ${token}`,
        async commit(repository, name) {
            const data = await ask(`commit ${name} of ${repository}`, ({ rest }, request) => rest.repos.getCommit({ ...split(repository), ref: name, per_page: 1, request }));
            return data && { sha: data.sha, date: data.commit.committer?.date ?? null };
        },
        async history(repository, commit, page) {
            const question = `commits of ${repository} before ${commit}`;
            const data = await ask(question, ({ rest }, request) => rest.repos.listCommits({
                ...split(repository),
                sha: commit,
                per_page: PAGE_SIZE,
                page,
                request,
            }));
            return (data ?? []).map(({ sha }) => sha);
        },
        async pullRequest(repository, number) {
            const data = await ask(`pull request ${number} of ${repository}`, ({ rest }, request) => rest.pulls.get({ ...split(repository), pull_number: number, request }));
            return data && { headCommit: data.head.sha, baseBranch: data.base.ref };
        },
        async workflowRun(repository, run) {
            const data = await ask(`workflow run ${run} of ${repository}`, ({ rest }, request) => rest.actions.getWorkflowRun({ ...split(repository), run_id: run, request }));
            return data && { headCommit: data.head_sha, headBranch: data.head_branch };
        },
        async workflowRunsFor(repository, headCommit) {
            const question = `workflow runs of ${repository} for commit ${headCommit}`;
            const data = await ask(question, ({ rest }, request) => rest.actions.listWorkflowRunsForRepo({
                ...split(repository),
                head_sha: headCommit,
                per_page: PAGE_SIZE,
                request,
            }));
            return (data?.workflow_runs ?? []).map(({ id }) => id).toSorted((one, other) => other - one);
        },
        async artifacts(repository, run, name) {
            const question = `artifacts of workflow run ${run} of ${repository}`;
            const data = await ask(question, ({ rest }, request) => rest.actions.listWorkflowRunArtifacts({
                ...split(repository),
                run_id: run,
                name,
                per_page: PAGE_SIZE,
                request,
            }));
            return (data?.artifacts ?? []).map(artifactOf);
        },
        async artifact(repository, id) {
            const data = await ask(`artifact ${id} of ${repository}`, ({ rest }, request) => rest.actions.getArtifact({ ...split(repository), artifact_id: id, request }));
            return data && artifactOf(data);
        },
        async releaseDigests(repository, tag) {
            const data = await ask(`release ${tag} of ${repository}`, ({ rest }, request) => rest.repos.getReleaseByTag({ ...split(repository), tag, request }));
            return (data && Object.fromEntries(data.assets.map(({ name, digest }) => [name, hexOf(digest)])));
        },
    };
}
function lazily(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}
function split(repository) {
    const [owner = '', repo = ''] = repository.split('/', 2);
    return { owner, repo };
}
function artifactOf(fields) {
    return {
        id: fields.id,
        name: fields.name,
        expired: fields.expired,
        sha256: hexOf(fields.digest),
        downloadUrl: fields.archive_download_url,
        headCommit: fields.workflow_run?.head_sha ?? null,
    };
}
function hexOf(digest) {
    return DIGEST.exec(digest ?? '')?.[1] ?? null;
}
/** Of an answer: octokit gives errors of the network a status of its own, and no response. */
function statusOf(error) {
    const isAnswer = error instanceof Error && 'response' in error && error.response !== undefined;
    const status = isAnswer && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** How GitHub refuses: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const REMEDIES = {
    401: {
        withToken: 'Give a token that is still valid (input token)',
        without: 'Give a token (input token)',
    },
    403: {
        withToken: 'Check what the token may read, or wait: GitHub refuses like this above its limits too',
        without: 'Give a token (input token): without one GitHub answers only sixty times an hour',
    },
    429: {
        withToken: 'Run again later: GitHub asks for a pause',
        without: 'Give a token (input token): without one GitHub answers only sixty times an hour',
    },
};
function unanswered(question, baseUrl, hasToken, error) {
    const status = statusOf(error);
    const remedies = REMEDIES[status ?? 0];
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `GitHub (${baseUrl}) does not tell ${question}`,
        cause: [
            status === undefined ? '' : `It answers ${status}: `,
            (0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error)),
        ].join(''),
        remedy: (hasToken ? remedies?.withToken : remedies?.without) ??
            'Run again later; where there is no direct way to GitHub, name the build in a way that needs none',
    }, { cause: error });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/adapters/log.js



/**
 * A line in which the runner reads no command, whoever wrote parts of it: `::name::` counts at the start of a line,
 * `##[name]` anywhere in it (actions/runner src/Runner.Common/ActionCommand.cs).
 */
function harmless(line) {
    return (0,domain_text/* plainLine */.h0)(line).replaceAll('##[', '# #[').replace(/^::/, ': :');
}
/** The log of a GitHub Actions step. */
const actionsLog = {
    info: (line) => core/* info */.pq(harmless(line)),
    warning: (line) => core/* info */.pq(`Warning: ${harmless(line)}`),
    debug: (line) => core/* debug */.Yz(harmless(line)),
    group: (title, work) => core/* group */.Os(harmless(title), work),
    relay: (lines) => {
        // Legacy ##[command]s are read anywhere in a line, so cleaning alone is not enough (actions/runner, ActionCommand.cs).
        const token = (0,external_node_crypto_.randomUUID)();
        process.stdout.write(`::stop-commands::${token}\n`);
        for (const line of lines)
            process.stdout.write(`${(0,domain_text/* plainText */.wh)(line).replaceAll('\n', '\n  ')}\n`);
        process.stdout.write(`::${token}::\n`);
    },
    progress: (line) => core/* info */.pq(harmless(line)),
    live: false,
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/adapters/tool-cache.js




/** The cache names architectures as Node does. */
const NODE_ARCHITECTURES = { amd64: 'x64', arm64: 'arm64' };
/** Beside the tools, so that a move is one rename; the cache itself passes over what is no version. */
const STAGING = '.crio-node-e2e';
const STALE_MILLISECONDS = 24 * 3600 * 1000;
/** Main has another version each night, and nobody else empties the cache of a runner that stays. */
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
            throw new Error('there is none on this machine');
        return (0,external_node_path_.join)(root, tool, version, NODE_ARCHITECTURES[architecture]);
    }
    async function discard(directory) {
        // Out of sight first, so that a half removed directory is never found.
        await (0,external_node_fs_promises_.rm)(markerOf(directory), { force: true });
        if (staging === null)
            return;
        await (0,external_node_fs_promises_.mkdir)(staging, { recursive: true });
        const trash = (0,external_node_path_.join)(staging, `${await ownerHere()}-${process.pid}-${(0,external_node_crypto_.randomUUID)()}`);
        await (0,external_node_fs_promises_.rename)(directory, trash);
        await (0,external_node_fs_promises_.rm)(trash, { recursive: true, force: true });
    }
    /** What cannot be removed stays: the entry that was put there is no worse for it. */
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
            const { find } = await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 9805));
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
/** Entries below the directory of a tool that may go: long unused, and not among those used last. */
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
/** Removes the staging directories of processes that are gone. What cannot be judged goes when it is old. */
async function removeStale(staging, owner) {
    for (const name of await (0,external_node_fs_promises_.readdir)(staging)) {
        const [namespace, pid] = name.split('-', 2);
        const isOver = namespace === owner ? !isAlive(Number(pid)) : await isOld((0,external_node_path_.join)(staging, name));
        if (isOver)
            await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(staging, name), { recursive: true, force: true });
    }
}
/** What makes process ids comparable: this boot of this machine, and the namespace of process ids (a container's). */
async function ownerHere() {
    const parts = await Promise.all([
        (0,external_node_fs_promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
        (0,external_node_fs_promises_.readlink)('/proc/self/ns/pid').catch(() => ''),
    ]);
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join()).digest('hex').slice(0, 12);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Another user's process is alive too.
        return (0,errors/* codeOf */.$N)(error) === 'EPERM';
    }
}
async function isOld(path) {
    try {
        return Date.now() - (await (0,external_node_fs_promises_.stat)(path)).mtimeMs > STALE_MILLISECONDS;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/src/domain/urls.js
/**
 * The URL of an object below a base URL, which may end in a slash and may have a path, a login and a query (a signed
 * mirror). A `+` in the object's name stays as it is: dl.k8s.io wants it plain.
 *
 * @throws TypeError when `base` is no URL
 */
function joinUrl(base, object) {
    const url = new URL(base);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${object}`;
    return url.href;
}
/**
 * A URL as it may be shown: without login, query and fragment, because secrets stand there.
 *
 * @throws TypeError when `url` is no URL
 */
function publicUrl(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.search = '';
    shown.hash = '';
    return shown.href;
}
/**
 * The URL of the file that lies beside another one and has its name with a suffix; a query stays.
 *
 * @throws TypeError when `url` is no URL
 */
function withSuffix(url, suffix) {
    const beside = new URL(url);
    beside.pathname += suffix;
    return beside.href;
}

;// CONCATENATED MODULE: ./build/src/adapters/http-connections.js




/** Ways that keep the deadlines, through the proxies that the variables of this process name. */
function openRoutes(deadlines) {
    const limits = {
        headersTimeout: milliseconds(deadlines.headersSeconds),
        bodyTimeout: milliseconds(deadlines.idleSeconds),
    };
    const timeout = milliseconds(deadlines.connectSeconds);
    const secureContext = once(trustOfThisMachine);
    const routes = new Map();
    function open(proxy, isSecure) {
        const connect = { timeout, ...(isSecure ? { secureContext: secureContext() } : {}) };
        if (proxy === null)
            return { dispatcher: new undici.Agent({ ...limits, connect }), proxy: null };
        const dispatcher = new undici.ProxyAgent({
            ...limits,
            uri: proxy,
            requestTls: connect,
            proxyTls: connect,
            // The answer to CONNECT has a deadline too.
            clientFactory: (origin, options) => new undici.Pool(origin, { ...options, ...limits }),
        });
        return { dispatcher, proxy: publicUrl(proxy) };
    }
    return (url) => {
        const proxy = (0,lib/* getProxyUrl */.s_)(url.href);
        const href = proxy === '' ? null : proxy;
        const isSecure = url.protocol === 'https:' || (href?.startsWith('https:') ?? false);
        const key = `${isSecure} ${href}`;
        const route = routes.get(key) ?? open(href, isSecure);
        routes.set(key, route);
        return route;
    };
}
/**
 * The certificates that Node trusts, those of NODE_EXTRA_CA_CERTS among them, and those of this machine's store, where
 * this Node can read it (22.15 and later): companies put their own there.
 */
function trustOfThisMachine() {
    const { getCACertificates } = external_node_tls_;
    if (getCACertificates === undefined)
        return external_node_tls_.createSecureContext();
    const certificates = [...getCACertificates('default'), ...getCACertificates('system')];
    return external_node_tls_.createSecureContext({ ca: [...new Set(certificates)] });
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function milliseconds(seconds) {
    return Math.round(seconds * 1000);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/adapters/http-failure.js



/** The server answered with a status that is no success. */
class StatusError extends Error {
    status;
    /** Seconds that the server asks to wait, or null. */
    retryAfterSeconds;
    constructor(status, retryAfterSeconds) {
        super(`The server answers ${status} ${external_node_http_.STATUS_CODES[status] ?? ''}`.trim());
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }
}
/** Something that will not be better at the next attempt. */
class Refusal extends Error {
}
const ASK_FOR_ANOTHER = 'Check the name of the build; one that is not published can be replaced by another';
const CHECK_ACCESS = 'Check that the mirror may be read from here without more rights';
const NAME_THE_CA = 'Where a proxy or a mirror has a certificate of a private authority, name that in NODE_EXTRA_CA_CERTS of the job';
const OTHER_WAY = 'Run again later; where there is no direct way to the server, set https_proxy or name a mirror (mirror-crio, mirror-kubernetes)';
const http_failure_REMEDIES = {
    401: CHECK_ACCESS,
    403: CHECK_ACCESS,
    404: ASK_FOR_ANOTHER,
    410: ASK_FOR_ANOTHER,
};
/** Answers of servers that are busy, restarted or behind a broken gateway. */
const PASSING_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Codes of errors whose own words say too little (undici, lib/core/errors.js). */
const WORDS = {
    UND_ERR_CONNECT_TIMEOUT: 'The connection is not made in time',
    UND_ERR_HEADERS_TIMEOUT: 'The server takes the request and does not answer in time',
    UND_ERR_BODY_TIMEOUT: 'The server stops in the middle of the answer',
    UND_ERR_SOCKET: 'The connection breaks',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'The connection ends before the answer does',
    ECONNRESET: 'The connection breaks (ECONNRESET)',
};
/** OpenSSL's verdicts on certificates (Node, lib/internal/tls/wrap.js and doc/api/tls.md). */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;
/** Answers of a proxy that wants a login or does not want us (undici, lib/dispatcher/proxy-agent.js). */
const REFUSED_BY_PROXY = /^Proxy response \((?:401|403|407)\)/;
/** Whether another attempt may end better. */
function isPassing(error) {
    if (error instanceof Refusal)
        return false;
    if (error instanceof StatusError)
        return PASSING_STATUS.has(error.status);
    return !CERTIFICATE.test((0,errors/* codeOf */.$N)(error)) && !REFUSED_BY_PROXY.test((0,errors/* messageOf */.bD)(error));
}
/** What the reader can do about it. */
function remedyFor(error) {
    if (CERTIFICATE.test((0,errors/* codeOf */.$N)(error)))
        return NAME_THE_CA;
    return (error instanceof StatusError ? http_failure_REMEDIES[error.status] : undefined) ?? OTHER_WAY;
}
/** What went wrong, on one line and without the query of the URL. */
function reasonOf(error, url) {
    const code = (0,errors/* codeOf */.$N)(error);
    const text = WORDS[code] ?? ((0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error)) || code || 'No connection');
    const { search } = new URL(url);
    return search === '' ? text : text.replaceAll(search, '');
}
/**
 * Reads Retry-After, which is seconds or a date (RFC 9110, 10.2.3).
 * @param now milliseconds since 1970
 * @returns seconds, at least 0, or null when there is none that is understood
 */
function readRetryAfter(header, now) {
    if (header === undefined)
        return null;
    if (/^\s*\d+\s*$/.test(header))
        return Number(header);
    const date = Date.parse(header);
    return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000);
}

;// CONCATENATED MODULE: ./build/src/adapters/http-exchange.js



const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const USER_AGENT = 'crio-node-e2e';
/**
 * One GET with its redirects. Those from https to http are refused, and another origin than the first gets no login.
 *
 * @throws StatusError for any status that is no success, Refusal for a redirect that is not followed, undici's errors
 */
async function ask(from, headers, { routes, signal }) {
    const start = new URL(from.url);
    const authorization = from.authorization ?? loginIn(start);
    let url = withoutLogin(start);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const isHome = url.origin === start.origin;
        const response = await (0,undici.request)(url, {
            dispatcher: routes(url).dispatcher,
            signal,
            headers: {
                'accept-encoding': 'identity',
                'user-agent': USER_AGENT,
                ...headers,
                ...(isHome && authorization !== undefined ? { authorization } : {}),
            },
        });
        const header = (name) => [response.headers[name]].flat()[0];
        const { statusCode: status, body } = response;
        if (status === 200 || status === 206) {
            // A connection may break before anybody reads; who does is told all the same.
            body.on('error', () => { });
            return { status, header, body, url: publicUrl(url.href) };
        }
        // Nobody reads it, and the connection can be used again.
        await body.dump();
        if (!REDIRECTS.has(status)) {
            throw new StatusError(status, readRetryAfter(header('retry-after'), Date.now()));
        }
        url = targetOf(header('location'), url);
    }
    throw new Refusal(`The server redirects more than ${MAX_REDIRECTS} times`);
}
function targetOf(location, from) {
    if (location === undefined || !URL.canParse(location, from.href)) {
        throw new Refusal('The server redirects, and does not say where to');
    }
    const target = new URL(location, from.href);
    if (target.protocol !== 'https:' && target.protocol !== from.protocol) {
        throw new Refusal(`The server redirects from ${from.protocol} to ${publicUrl(target.href)}`);
    }
    return withoutLogin(target);
}
/** The login of a mirror as a header; undici takes none from a URL. */
function loginIn({ username, password }) {
    const login = [username, password].map(decodeURIComponent).join(':');
    return login === ':' ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
}
function withoutLogin(url) {
    const plain = new URL(url);
    plain.username = '';
    plain.password = '';
    return plain;
}

;// CONCATENATED MODULE: ./build/src/adapters/http-transfer.js







const CHANGED = 'The object changes while it is read';
/** Pauses are between this part and all of their length, so that runners that failed together do not come together. */
const SHORTEST_PART = 0.5;
/**
 * Asks for a body, again where that may help, and gives it as soon as the server begins to send it.
 *
 * @throws RunError (environment, build-unavailable), also out of reading the body. Its `cause` option is the error
 */
async function transfer(from, tools, giveUp) {
    const deadline = startDeadline(tools.deadlineSeconds, giveUp);
    const attempts = countAttempts(from, tools, deadline.signal);
    const again = (headers) => attempts.until(() => ask(from, headers, { routes: tools.routes, signal: deadline.signal }));
    try {
        const first = await again({});
        const length = lengthOf(first);
        const body = pieces(first, { from, tools, attempts, again });
        return {
            length,
            framed: length !== null || /\bchunked\b/i.test(first.header('transfer-encoding') ?? ''),
            lastModified: isoDate(first.header('last-modified')),
            finalUrl: first.url,
            [Symbol.asyncIterator]: () => untilEnd(body, deadline.stop),
        };
    }
    catch (error) {
        deadline.stop();
        throw error;
    }
}
/** Trouble with an answer that came whole, and is none that can be used. */
function unusable(from, cause) {
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${from.what} cannot be fetched from ${publicUrl(from.url)}`,
        cause,
        remedy: 'Check the mirror, and the proxy on the way to it',
    });
}
async function* pieces(first, reading) {
    const { from, attempts } = reading;
    const length = lengthOf(first);
    const validator = validatorOf(first);
    // Without a validator only the bytes themselves can tell that the object is still the same.
    const seen = validator === null ? (0,external_node_crypto_.createHash)('sha256') : null;
    const tell = progressOf(from, length, reading.tools);
    let had = 0;
    let body = first.body;
    for (;;) {
        const before = had;
        try {
            for await (const piece of body) {
                had += piece.length;
                seen?.update(piece);
                tell(had);
                yield piece;
            }
            if (length === null || had === length)
                return;
            throw new Error(`The answer ends after ${had} of ${length} bytes`);
        }
        catch (error) {
            await attempts.failed(error, had - before);
            body = await rest({ length, validator, seen, had }, reading);
        }
    }
}
/** The rest of a body whose connection broke: by Range, or by reading over what was had. */
async function rest(position, reading) {
    const { length, validator, had } = position;
    const conditions = validator === null || had === 0 ? {} : { range: `bytes=${had}-`, 'if-range': validator };
    const answer = await reading.again(conditions);
    if (answer.status === 206) {
        const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.header('content-range') ?? '') ?? [];
        const isRest = Number(start) === had && (length === null || total === String(length));
        // If-Range has compared them already, and a server may leave Last-Modified out then (RFC 9110, 15.3.7).
        if (isRest && [validator, null].includes(validatorOf(answer)))
            return answer.body;
    }
    else if (lengthOf(answer) === length && validatorOf(answer) === validator) {
        return skip(answer.body, position);
    }
    answer.body.destroy();
    // Not tried again: what was given out belongs to an object that is gone.
    throw reading.attempts.trouble(new Refusal(CHANGED));
}
async function* skip(body, { had, seen }) {
    const expected = seen?.copy().digest('hex');
    const repeated = (0,external_node_crypto_.createHash)('sha256');
    let left = had;
    for await (const piece of body) {
        const known = piece.subarray(0, left);
        left -= known.length;
        if (expected !== undefined && known.length > 0)
            repeated.update(known);
        if (left > 0)
            continue;
        if (expected !== undefined && known.length > 0 && repeated.digest('hex') !== expected) {
            throw new Refusal(CHANGED);
        }
        if (piece.length > known.length)
            yield piece.subarray(known.length);
    }
    if (left > 0)
        throw new Error('The answer ends earlier than the one before');
}
function countAttempts(from, tools, signal) {
    const { patience, log, routes } = tools;
    const { proxy } = routes(new URL(from.url));
    const way = proxy === null ? '' : `, through the proxy ${proxy}`;
    let failures = 0;
    function trouble(error) {
        const attempt = `attempt ${Math.max(failures, 1)} of ${patience.attempts}`;
        return new errors/* RunError */.e4({
            kind: 'environment',
            reason: 'build-unavailable',
            message: `${from.what} cannot be fetched from ${publicUrl(from.url)}`,
            cause: `${reasonOf(error, from.url)} (${attempt}${way})`,
            remedy: remedyFor(error),
        }, { cause: error });
    }
    async function failed(thrown, bytes) {
        if (bytes >= patience.progressBytes)
            failures = 0;
        failures += 1;
        const error = signal.aborted ? signal.reason : thrown;
        if (signal.aborted || failures >= patience.attempts || !isPassing(error))
            throw trouble(error);
        const seconds = pauseSeconds(error, failures, patience);
        log.info(`${from.what}: ${reasonOf(error, from.url)}; attempt ${failures + 1} of ${patience.attempts} in ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
        try {
            await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal });
        }
        catch {
            throw trouble(signal.reason);
        }
    }
    return {
        failed,
        trouble,
        until: async (work) => {
            for (;;) {
                try {
                    return await work();
                }
                catch (error) {
                    await failed(error, 0);
                }
            }
        },
    };
}
function pauseSeconds(error, failures, patience) {
    const asked = error instanceof StatusError ? error.retryAfterSeconds : null;
    const grown = patience.firstPauseSeconds * 2 ** (failures - 1);
    const part = SHORTEST_PART + Math.random() * (1 - SHORTEST_PART);
    return Math.min(asked ?? grown * part, patience.longestPauseSeconds);
}
function startDeadline(seconds, giveUp) {
    const controller = new AbortController();
    const late = () => controller.abort(new Refusal(`It is not complete after ${(0,domain_text/* formatDuration */.a3)(seconds)}`));
    const timer = setTimeout(late, seconds * 1000).unref();
    return {
        signal: giveUp === undefined ? controller.signal : AbortSignal.any([controller.signal, giveUp]),
        stop: () => clearTimeout(timer),
    };
}
async function* untilEnd(body, stop) {
    try {
        yield* body;
    }
    finally {
        stop();
    }
}
/** Tells how far a transfer is, not oftener than it is asked for. */
function progressOf({ what }, length, { log, progressSeconds }) {
    const start = performance.now();
    let told = start;
    return (had) => {
        const now = performance.now();
        if (now - told < progressSeconds * 1000)
            return;
        told = now;
        const whole = length === null ? '' : ` of ${(0,domain_text/* formatBytes */.z3)(length)}`;
        log.progress(`${what}: ${(0,domain_text/* formatBytes */.z3)(had)}${whole} in ${(0,domain_text/* formatDuration */.a3)((now - start) / 1000)}`);
    };
}
function lengthOf(answer) {
    const text = answer.header('content-length');
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
/** What names the version of an object, as If-Range takes it: a strong ETag, or else Last-Modified. */
function validatorOf(answer) {
    const tag = answer.header('etag');
    return tag?.startsWith('"') ? tag : (answer.header('last-modified') ?? null);
}
function isoDate(header) {
    const date = new Date(header ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

;// CONCATENATED MODULE: ./build/src/adapters/undici-http.js



/** A minute of silence is no slow server, and half an hour is 0.3 MB/s for the largest file of a run. */
const DEADLINES = {
    connectSeconds: 20,
    headersSeconds: 60,
    idleSeconds: 60,
    bodySeconds: 30 * 60,
    textSeconds: 3 * 60,
};
const PATIENCE = {
    attempts: 5,
    firstPauseSeconds: 1,
    longestPauseSeconds: 60,
    progressBytes: 1_000_000,
};
const PROGRESS_SECONDS = 15;
const TEXT_LIMIT_BYTES = 64 * 1024;
const NOT_FOUND = 404;
/**
 * HTTP as downloads of hundreds of megabytes need it: a deadline for every phase, more attempts after what passes
 * (Retry-After is honoured), transfers that go on by Range, and bodies that are whole or an error. Proxies are those of
 * https_proxy, http_proxy and no_proxy.
 */
function undiciHttp({ log, ...options }) {
    const deadlines = { ...DEADLINES, ...options.deadlines };
    const tools = {
        log,
        routes: openRoutes(deadlines),
        patience: { ...PATIENCE, ...options.patience },
        progressSeconds: options.progressSeconds ?? PROGRESS_SECONDS,
    };
    async function text(from, signal) {
        const limits = { ...tools, deadlineSeconds: deadlines.textSeconds };
        return smallText(from, await transfer(from, limits, signal));
    }
    return {
        open: (from, signal) => transfer(from, { ...tools, deadlineSeconds: deadlines.bodySeconds }, signal),
        text,
        textIfPresent: async (from, signal) => {
            try {
                return await text(from, signal);
            }
            catch (error) {
                if (undici_http_isAbsent(error))
                    return null;
                throw error;
            }
        },
    };
}
async function smallText(from, body) {
    const pieces = [];
    let length = 0;
    for await (const piece of body) {
        length += piece.length;
        if (length > TEXT_LIMIT_BYTES) {
            throw unusable(from, `More than ${TEXT_LIMIT_BYTES} bytes come where a small text is expected`);
        }
        pieces.push(piece);
    }
    // Nothing else would tell a cut version or digest from a whole one.
    if (!body.framed)
        throw unusable(from, 'The answer has neither a length nor chunks');
    return Buffer.concat(pieces).toString('utf8').trim();
}
function undici_http_isAbsent(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof StatusError && cause.status === NOT_FOUND;
}

;// CONCATENATED MODULE: ./build/src/app/real-deps.js










/** The real dependencies: this machine, the network, and the step of the job unless another log and step are given. */
function realDeps(context, { log = actionsLog, step = actionsStep(context.hasSummary), } = {}) {
    return {
        log,
        step,
        show: null,
        commandsFor: (privilege) => (0,exec/* systemCommands */.UK)(context.environment, privilege),
        http: withFileUrls(undiciHttp({ log })),
        cache: runnerToolCache(context.toolCache),
        gitHub: gitHub,
        now: () => new Date(),
        sleep: promises_.setTimeout,
        processRuns: exec/* processRuns */.Oi,
        // The kubelet registers under a lower-case name.
        nodeName: (0,external_node_os_.hostname)().toLowerCase(),
        runnerImage: context.runnerImage,
        searchPath: context.searchPath,
        version: package_namespaceObject.rE,
    };
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ RunError)
/* harmony export */ });
/** An expected error: reported in one annotation, without a stack trace. */
class RunError extends Error {
    name = 'RunError';
    details;
    constructor(details, options) {
        super(details.message, options);
        this.details = details;
    }
}
/** The text of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The code that Node and libraries give to errors, for instance `ENOSPC`; empty when there is none. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** ESC or CSI and what follows; Ginkgo's parallel reports carry ESC as U+FFFD. */
const ANSI_SEQUENCE = /(?:[[\p{Cc}\uFFFD]--[\t\n\r]]\[|\u009B)[0-9;]*[A-Za-z]/gv;
/** Control characters, Unicode's own line breaks, and what turns the reading direction around. */
const CONTROL_CHARACTERS = /[[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]--[\t\n]]/gv;
/** Untrusted text without terminal colours, control characters and bidirectional overrides; tabs and newlines stay. */
function plainText(text) {
    return text.replace(/\r\n?/g, '\n').replace(ANSI_SEQUENCE, '').replace(CONTROL_CHARACTERS, '');
}
/** `plainText` on one line: runs of white space become one space. */
function plainLine(text) {
    return plainText(text).replace(/\s+/g, ' ').trim();
}
/** At most `limit` characters; what is cut is marked by an ellipsis. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    // Half of a character above U+FFFF is none.
    return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
/** `1 spec`, `2 specs`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Seconds as people read them: `0.4s`, `12s`, `3m05s`, `1h02m`. */
function formatDuration(seconds) {
    if (seconds < 10)
        return `${Math.round(seconds * 10) / 10}s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole}s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes}m${String(whole % 60).padStart(2, '0')}s`;
    return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}m`;
}
/** Bytes as people read them, in megabytes (1000 × 1000): `0.4 MB`, `400.0 MB`. */
function formatBytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ })

};
