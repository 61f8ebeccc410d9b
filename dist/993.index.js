export const id = 993;
export const ids = [993];
export const modules = {

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ actionsStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6058);

const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/**
 * The step that runs now.
 * @param hasSummary false outside of a runner, where there is no summary
 */
function actionsStep(hasSummary) {
    return {
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value),
        annotate: ({ level, title, message }) => ANNOTATE[level](message, { title }),
        writeSummary: async (markdown) => {
            if (hasSummary)
                await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
        },
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value),
        mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret),
    };
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6058);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1987);



/**
 * A line in which the runner reads no workflow command, even where parts of it are untrusted: `::name::` counts at the
 * start of a line, `##[name]` anywhere in it (actions/runner src/Runner.Common/ActionCommand.cs).
 */
function harmless(line) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(line).replaceAll('##[', '# #[').replace(/^::/, ': :');
}
/** The log of a GitHub Actions step. */
const actionsLog = {
    info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(harmless(line)),
    warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`Warning: ${harmless(line)}`),
    debug: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(harmless(line)),
    group: (title, work) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os(harmless(title), work),
    relay: (lines) => {
        // Legacy ##[command]s are read anywhere in a line, so cleaning alone is not enough (actions/runner,
        // ActionCommand.cs).
        const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        process.stdout.write(`::stop-commands::${token}\n`);
        for (const line of lines)
            process.stdout.write(`${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(line).replaceAll('\n', '\n  ')}\n`);
        process.stdout.write(`::${token}::\n`);
    },
    progress: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(harmless(line)),
    live: false,
};


/***/ }),

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ realDeps)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/package.json
var build_package = __webpack_require__(8797);
// EXTERNAL MODULE: ./build/src/adapters/actions.js
var actions = __webpack_require__(1241);
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

;// CONCATENATED MODULE: ./build/src/adapters/once.js
/** Calls a function once, when its result is first needed, and keeps the result. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/github.js



const DEADLINE_MILLISECONDS = 15_000;
const PAGE_SIZE = 100;
const NOT_THERE = [404, 422];
const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** GitHub's REST API (https://docs.github.com/rest), read only. */
function gitHub({ token, baseUrl }) {
    const octokit = once(async () => {
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
/** The status of a response. octokit sets a status for network errors as well, but no response. */
function statusOf(error) {
    const isAnswer = error instanceof Error && 'response' in error && error.response !== undefined;
    const status = isAnswer && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const REMEDIES_WITH_TOKEN = {
    401: 'Give a token that is still valid (input token)',
    403: 'Check the permissions of the token, or wait: GitHub also sends this status above a rate limit',
    429: 'Run again later: the rate limit of GitHub is exceeded',
};
const NO_TOKEN = 'Give a token (input token)';
const RATE_LIMIT = `${NO_TOKEN}: without one GitHub allows only sixty requests an hour`;
const REMEDIES = {
    401: NO_TOKEN,
    403: RATE_LIMIT,
    429: RATE_LIMIT,
};
function unanswered(question, baseUrl, hasToken, error) {
    const status = statusOf(error);
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `The request to GitHub (${baseUrl}) failed: ${question}`,
        cause: [status === undefined ? '' : `Status ${status}: `, (0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error))].join(''),
        remedy: (hasToken ? REMEDIES_WITH_TOKEN : REMEDIES)[status ?? 0] ??
            'Run again later; where GitHub cannot be reached, name a build that does not need it',
    }, { cause: error });
}

// EXTERNAL MODULE: ./build/src/adapters/log.js
var adapters_log = __webpack_require__(6304);
// EXTERNAL MODULE: ./build/src/adapters/processes.js
var processes = __webpack_require__(2459);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(2806);
;// CONCATENATED MODULE: ./build/src/adapters/http-connections.js





/** Routes with these timeouts, through the proxies that the environment variables name. */
function openRoutes(deadlines) {
    const limits = {
        headersTimeout: milliseconds(deadlines.headersSeconds),
        bodyTimeout: milliseconds(deadlines.idleSeconds),
    };
    const timeout = milliseconds(deadlines.connectSeconds);
    const secureContext = once(systemCertificates);
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
            // The response to CONNECT has a timeout too.
            clientFactory: (origin, options) => new undici.Pool(origin, { ...options, ...limits }),
        });
        return { dispatcher, proxy: (0,urls/* publicUrl */.x6)(proxy) };
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
 * The certificates that Node trusts, NODE_EXTRA_CA_CERTS included, and those of the machine's store, where Node can
 * read it (22.15 and later): private CAs are often installed there.
 */
function systemCertificates() {
    const { getCACertificates } = external_node_tls_;
    if (getCACertificates === undefined)
        return external_node_tls_.createSecureContext();
    const certificates = [...getCACertificates('default'), ...getCACertificates('system')];
    return external_node_tls_.createSecureContext({ ca: [...new Set(certificates)] });
}
function milliseconds(seconds) {
    return Math.round(seconds * 1000);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/adapters/http-failure.js



/** The server responded with an error status. */
class StatusError extends Error {
    status;
    /** Seconds that the server asks to wait, or null. */
    retryAfterSeconds;
    constructor(status, retryAfterSeconds) {
        super(`The server responded with ${status} ${external_node_http_.STATUS_CODES[status] ?? ''}`.trim());
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }
}
/** An error that another attempt does not fix. */
class PermanentError extends Error {
}
const ASK_FOR_ANOTHER = 'Check the name of the build, or choose one that is published';
const CHECK_ACCESS = 'Check that the mirror can be read from here without further permissions';
const NAME_THE_CA = 'If a proxy or a mirror has a certificate of a private CA, set NODE_EXTRA_CA_CERTS in the job';
const OTHER_WAY = 'Run again later; if the server cannot be reached directly, set https_proxy or a mirror (mirror-crio, mirror-kubernetes)';
const http_failure_REMEDIES = {
    401: CHECK_ACCESS,
    403: CHECK_ACCESS,
    404: ASK_FOR_ANOTHER,
    410: ASK_FOR_ANOTHER,
};
/** Statuses of servers that are busy, restarting or behind a broken gateway. */
const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Messages for errors whose own message is unclear (undici, lib/core/errors.js). */
const WORDS = {
    UND_ERR_CONNECT_TIMEOUT: 'The connection timed out',
    UND_ERR_HEADERS_TIMEOUT: 'The server did not respond in time',
    UND_ERR_BODY_TIMEOUT: 'The server stopped in the middle of the response',
    UND_ERR_SOCKET: 'The connection broke',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'The connection ended before the response was complete',
    ECONNRESET: 'The connection broke (ECONNRESET)',
};
/** OpenSSL's error codes for certificates (Node, lib/internal/tls/wrap.js and doc/api/tls.md). */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;
/** Responses of a proxy that needs credentials or refuses access (undici, lib/dispatcher/proxy-agent.js). */
const REFUSED_BY_PROXY = /^Proxy response \((?:401|403|407)\)/;
/** Whether another attempt may succeed. */
function isTransient(error) {
    if (error instanceof PermanentError)
        return false;
    if (error instanceof StatusError)
        return TRANSIENT_STATUS.has(error.status);
    return !CERTIFICATE.test((0,errors/* codeOf */.$N)(error)) && !REFUSED_BY_PROXY.test((0,errors/* messageOf */.bD)(error));
}
/** What the user can do about it. */
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
 * One GET with its redirects. Redirects from https to http are refused, and only the first origin gets credentials.
 *
 * @throws StatusError for an error status, Refusal for a redirect that is not followed, undici's errors
 */
async function get(from, headers, { routes, signal }) {
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
            // The connection may break before the body is read. The reader gets the error all the same.
            body.on('error', () => { });
            return { status, header, body, url: (0,urls/* publicUrl */.x6)(url.href) };
        }
        // Reads the rest, so that the connection can be reused.
        await body.dump();
        if (!REDIRECTS.has(status)) {
            throw new StatusError(status, readRetryAfter(header('retry-after'), Date.now()));
        }
        url = targetOf(header('location'), url);
    }
    throw new PermanentError(`The server redirects more than ${MAX_REDIRECTS} times`);
}
function targetOf(location, from) {
    if (location === undefined || !URL.canParse(location, from.href)) {
        throw new PermanentError('The server redirects without a valid location');
    }
    const target = new URL(location, from.href);
    if (target.protocol !== 'https:' && target.protocol !== from.protocol) {
        throw new PermanentError(`The server redirects from ${from.protocol} to ${(0,urls/* publicUrl */.x6)(target.href)}`);
    }
    return withoutLogin(target);
}
/** The credentials of a URL as a header: undici does not take them from a URL. */
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







const CHANGED = 'The object changed during the download';
/** Each pause is shortened at random, at most to this part, so that runners do not retry at the same time. */
const SHORTEST_PART = 0.5;
/**
 * Requests a body, with retries, and returns it as soon as the server begins to send it.
 *
 * @throws RunError (environment, build-unavailable), also while the body is read. Its `cause` is the original error
 */
async function transfer(from, tools, callerSignal) {
    const deadline = startDeadline(tools.deadlineSeconds, callerSignal);
    const attempts = countAttempts(from, tools, deadline.signal);
    const retry = (headers) => attempts.until(() => get(from, headers, { routes: tools.routes, signal: deadline.signal }));
    try {
        const first = await retry({});
        const length = lengthOf(first);
        const body = pieces(first, { from, tools, attempts, again: retry });
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
/** The error for a complete response that cannot be used. */
function unusable(from, cause) {
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${from.what} cannot be fetched from ${(0,urls/* publicUrl */.x6)(from.url)}`,
        cause,
        remedy: 'Check the mirror and the proxy',
    });
}
async function* pieces(first, reading) {
    const { from, attempts } = reading;
    const length = lengthOf(first);
    const validator = validatorOf(first);
    // Without a validator only the bytes themselves show whether the object is still the same.
    const receivedHash = validator === null ? (0,external_node_crypto_.createHash)('sha256') : null;
    const reportProgress = progressOf(from, length, reading.tools);
    let received = 0;
    let body = first.body;
    for (;;) {
        const before = received;
        try {
            for await (const piece of body) {
                received += piece.length;
                receivedHash?.update(piece);
                reportProgress(received);
                yield piece;
            }
            if (length === null || received === length)
                return;
            throw new Error(`The response ended after ${received} of ${length} bytes`);
        }
        catch (error) {
            await attempts.failed(error, received - before);
            body = await rest({ length, validator, receivedHash, received }, reading);
        }
    }
}
/** The rest of a body whose connection broke: with Range, or by skipping the bytes that were received before. */
async function rest(position, reading) {
    const { length, validator, received } = position;
    const conditions = validator === null || received === 0
        ? {}
        : { range: `bytes=${received}-`, 'if-range': validator };
    const response = await reading.again(conditions);
    if (response.status === 206) {
        const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.header('content-range') ?? '') ?? [];
        const isRest = Number(start) === received && (length === null || total === String(length));
        // If-Range has compared them already, and a server may leave Last-Modified out then (RFC 9110, 15.3.7).
        if (isRest && [validator, null].includes(validatorOf(response)))
            return response.body;
    }
    else if (lengthOf(response) === length && validatorOf(response) === validator) {
        return skip(response.body, position);
    }
    response.body.destroy();
    // No retry: the bytes that were passed on are of an object that no longer exists.
    throw reading.attempts.error(new PermanentError(CHANGED));
}
async function* skip(body, { received, receivedHash }) {
    const expected = receivedHash?.copy().digest('hex');
    const repeated = (0,external_node_crypto_.createHash)('sha256');
    let left = received;
    for await (const piece of body) {
        const known = piece.subarray(0, left);
        left -= known.length;
        if (expected !== undefined && known.length > 0)
            repeated.update(known);
        if (left > 0)
            continue;
        if (expected !== undefined && known.length > 0 && repeated.digest('hex') !== expected) {
            throw new PermanentError(CHANGED);
        }
        if (piece.length > known.length)
            yield piece.subarray(known.length);
    }
    if (left > 0)
        throw new Error('The response is shorter than the one before');
}
function countAttempts(from, tools, signal) {
    const { retries, log, routes } = tools;
    const { proxy } = routes(new URL(from.url));
    const way = proxy === null ? '' : `, through the proxy ${proxy}`;
    let failures = 0;
    function transferError(error) {
        const attempt = `attempt ${Math.max(failures, 1)} of ${retries.attempts}`;
        return new errors/* RunError */.e4({
            kind: 'environment',
            reason: 'build-unavailable',
            message: `${from.what} cannot be fetched from ${(0,urls/* publicUrl */.x6)(from.url)}`,
            cause: `${reasonOf(error, from.url)} (${attempt}${way})`,
            remedy: remedyFor(error),
        }, { cause: error });
    }
    async function failed(thrown, bytes) {
        if (bytes >= retries.progressBytes)
            failures = 0;
        failures += 1;
        const error = signal.aborted ? signal.reason : thrown;
        if (signal.aborted || failures >= retries.attempts || !isTransient(error))
            throw transferError(error);
        const seconds = pauseSeconds(error, failures, retries);
        log.info(`${from.what}: ${reasonOf(error, from.url)}; attempt ${failures + 1} of ${retries.attempts} in ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
        try {
            await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal });
        }
        catch {
            throw transferError(signal.reason);
        }
    }
    return {
        failed,
        error: transferError,
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
function pauseSeconds(error, failures, retries) {
    const asked = error instanceof StatusError ? error.retryAfterSeconds : null;
    const grown = retries.firstPauseSeconds * 2 ** (failures - 1);
    const part = SHORTEST_PART + Math.random() * (1 - SHORTEST_PART);
    return Math.min(asked ?? grown * part, retries.longestPauseSeconds);
}
function startDeadline(seconds, callerSignal) {
    const controller = new AbortController();
    const late = () => controller.abort(new PermanentError(`It is not complete after ${(0,domain_text/* formatDuration */.a3)(seconds)}`));
    const timer = setTimeout(late, seconds * 1000).unref();
    return {
        signal: callerSignal === undefined
            ? controller.signal
            : AbortSignal.any([controller.signal, callerSignal]),
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
/** Logs the progress of a transfer, not more often than the tools allow. */
function progressOf({ what }, length, { log, progressSeconds }) {
    const start = performance.now();
    let lastReport = start;
    return (received) => {
        const now = performance.now();
        if (now - lastReport < progressSeconds * 1000)
            return;
        lastReport = now;
        const whole = length === null ? '' : ` of ${(0,domain_text/* formatBytes */.z3)(length)}`;
        log.progress(`${what}: ${(0,domain_text/* formatBytes */.z3)(received)}${whole} in ${(0,domain_text/* formatDuration */.a3)((now - start) / 1000)}`);
    };
}
function lengthOf(response) {
    const text = response.header('content-length');
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
/** What identifies the version of an object in If-Range: a strong ETag, or else Last-Modified. */
function validatorOf(response) {
    const tag = response.header('etag');
    return tag?.startsWith('"') ? tag : (response.header('last-modified') ?? null);
}
function isoDate(header) {
    const date = new Date(header ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

;// CONCATENATED MODULE: ./build/src/adapters/undici-http.js



/** Half an hour is 0.3 MB/s for the largest file of a run. */
const DEADLINES = {
    connectSeconds: 20,
    headersSeconds: 60,
    idleSeconds: 60,
    bodySeconds: 30 * 60,
    textSeconds: 3 * 60,
};
const RETRY_POLICY = {
    attempts: 5,
    firstPauseSeconds: 1,
    longestPauseSeconds: 60,
    progressBytes: 1_000_000,
};
const PROGRESS_SECONDS = 15;
const TEXT_LIMIT_BYTES = 64 * 1024;
const NOT_FOUND = 404;
/**
 * HTTP for downloads of hundreds of megabytes: a timeout for every phase, retries after transient failures (with
 * Retry-After), transfers that resume with Range, and bodies that are complete or an error. Proxies are those of
 * https_proxy, http_proxy and no_proxy.
 */
function undiciHttp({ log, ...options }) {
    const deadlines = { ...DEADLINES, ...options.deadlines };
    const tools = {
        log,
        routes: openRoutes(deadlines),
        retries: { ...RETRY_POLICY, ...options.retries },
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
            throw unusable(from, `More than ${TEXT_LIMIT_BYTES} bytes where a small text is expected`);
        }
        pieces.push(piece);
    }
    // Otherwise a truncated version or digest would not be noticed.
    if (!body.framed)
        throw unusable(from, 'The response has neither Content-Length nor chunked encoding');
    return Buffer.concat(pieces).toString('utf8').trim();
}
function undici_http_isAbsent(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof StatusError && cause.status === NOT_FOUND;
}

;// CONCATENATED MODULE: ./build/src/app/real-deps.js











/** The real dependencies: this machine, the network, and the step of the job unless another log and step are given. */
function realDeps(context, { log = adapters_log/* actionsLog */._, step = (0,actions/* actionsStep */.w)(context.hasSummary), } = {}) {
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
        processRuns: processes/* processRuns */.Oi,
        // The kubelet registers under a lower-case name.
        nodeName: (0,external_node_os_.hostname)().toLowerCase(),
        runnerImage: context.runnerImage,
        searchPath: context.searchPath,
        version: build_package/* version */.rE,
    };
}


/***/ }),

/***/ 4704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ recordedFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2701);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8986);



/**
 * The facts in the record of a run.
 * @param suite the results in the suite's reports; null if there is no report yet
 */
function recordedFacts(state, workspace, suite) {
    return { ...state, planned: readPlanned(workspace.plannedSpecs), suite };
}
/** The planned specs, or null if the file is missing or damaged: a part of them would hide specs that did not run. */
function readPlanned(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return null;
    const items = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    if (!Array.isArray(items))
        return null;
    const planned = items.map(readPlannedSpec).filter((spec) => spec !== null);
    return planned.length === items.length ? planned : null;
}
function readPlannedSpec(value) {
    const { id, labels, location } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value);
    const { file, line } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(location);
    const hasPlace = typeof file === 'string' && typeof line === 'number';
    if (typeof id !== 'string' || (location !== null && !hasPlace))
        return null;
    if (!Array.isArray(labels) || (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(labels).length !== labels.length)
        return null;
    return { id, labels: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(labels), location: hasPlace ? { file, line } : null };
}


/***/ }),

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ restore),
  z: () => (/* binding */ restoreEarlier)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/host/host.js
var host = __webpack_require__(9680);
// EXTERNAL MODULE: ./build/src/host/journal.js
var journal = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/src/domain/by-kind.js
var by_kind = __webpack_require__(6292);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/host/cgroups.js
var cgroups = __webpack_require__(9769);
// EXTERNAL MODULE: ./build/src/host/changes.js
var changes = __webpack_require__(1937);
// EXTERNAL MODULE: ./build/src/host/firewall.js
var firewall = __webpack_require__(2254);
// EXTERNAL MODULE: ./build/src/host/trees.js
var trees = __webpack_require__(1353);
// EXTERNAL MODULE: ./build/src/host/undo-ignition.js
var undo_ignition = __webpack_require__(2714);
// EXTERNAL MODULE: ./build/src/host/units.js
var host_units = __webpack_require__(7191);
;// CONCATENATED MODULE: ./build/src/host/undo.js










const SERVICE_STOP_SECONDS = 90;
const SUITE_STOP_SECONDS = 120;
/** Changes that run processes: these may use any file and kernel state, so they are undone first. */
const RUNNING = ['suite', 'cgroups', 'service', 'units', 'stopped'];
/** Changes that are independent of each other and of files once nothing runs: the state of network and kernel. */
const INDEPENDENT = [
    ['link', 'firewall'],
    ['sysctls', 'swap'],
];
/** Undone last, because mounts and parameters may need them. */
const LAST = ['module'];
/**
 * Undoes the changes in the journal, newest first, and continues after failures. Once nothing runs any more, network,
 * kernel and files are restored in parallel, and modules at the end.
 * @returns one sentence for each change that could not be undone; these stay pending, so a second call tries again
 */
async function undoAll(deps, journal) {
    const pending = journal.pending();
    const idle = pending.findLastIndex(({ change }) => RUNNING.includes(change.kind)) + 1;
    const rest = pending.slice(idle);
    const of = (kinds) => rest.filter(({ change }) => kinds.includes(change.kind));
    const others = [...INDEPENDENT.flat(), ...LAST];
    const files = rest.filter(({ change }) => !others.includes(change.kind));
    const failures = await playBack(deps, journal, pending.slice(0, idle));
    const apart = await Promise.all([files, ...INDEPENDENT.map(of)].map((part) => playBack(deps, journal, part)));
    return [...failures, ...apart.flat(), ...(await playBack(deps, journal, of(LAST)))];
}
async function playBack(deps, journal, pending) {
    const failures = [];
    for (const together of neighbours(pending)) {
        failures.push(...(await undoTogether(deps, journal, together)));
    }
    return failures;
}
/** Adjacent directories are undone with the same few commands, all other changes one by one. */
function neighbours(pending) {
    const groups = [];
    for (const one of pending) {
        const group = groups.at(-1);
        if (one.change.kind === 'tree' && group?.[0]?.change.kind === 'tree')
            group.push(one);
        else
            groups.push([one]);
    }
    return groups;
}
/** Where a group fails, each change is tried alone: so the others succeed, and the error names the one that fails. */
async function undoTogether(deps, journal, together) {
    try {
        await undo(deps, together.map(({ change }) => change));
        journal.markUndone(together.map(({ id }) => id));
        return [];
    }
    catch (error) {
        if (together.length === 1)
            return together.map(({ change }) => failureOf(change, error));
        const failures = [];
        for (const one of together)
            failures.push(...(await undoTogether(deps, journal, [one])));
        return failures;
    }
}
function failureOf(change, error) {
    const cause = error instanceof errors/* RunError */.e4 ? (error.details.cause ?? '') : '';
    return `${(0,changes/* describeChange */.u)(change)}: ${(0,errors/* messageOf */.bD)(error)}${cause && ` (${cause})`}`;
}
async function undo(deps, changes) {
    await (0,trees/* restoreTrees */.O)(deps, changes.filter((change) => change.kind === 'tree'));
    for (const change of changes) {
        if (change.kind !== 'tree')
            await undoOne(deps, change);
    }
}
function undoOne(deps, change) {
    return (0,by_kind/* byKind */.S)(change, {
        files: (one) => restoreFiles(deps, one),
        module: ({ name }) => unloadModule(deps, name),
        sysctls: ({ before }) => restoreSysctls(deps, before),
        swap: (one) => swapOn(deps, one),
        firewall: (one) => restoreFirewall(deps, one),
        link: ({ name }) => deleteLink(deps, name),
        'unit-files': () => (0,host/* asRoot */.tE)(deps, 'systemctl', ['daemon-reload']),
        service: ({ unit }) => stopUnits(deps, [unit], SERVICE_STOP_SECONDS),
        cgroups: ({ before }) => removeCgroups(deps, before),
        attributes: (one) => (0,undo_ignition/* restoreAttributes */.yO)(deps, one),
        moved: (one) => (0,undo_ignition/* moveBack */.Jx)(deps, one),
        account: (one) => (0,undo_ignition/* deleteAccount */.lw)(deps, one),
        'swap-file': ({ path }) => (0,undo_ignition/* removeSwapFile */.WG)(deps, path),
        mount: (one) => (0,undo_ignition/* removeMount */.y1)(deps, one),
        'kernel-setting': ({ before, path }) => (0,undo_ignition/* writeKernelSetting */.f4)(deps, path, before),
        stopped: ({ unit }) => (0,host/* asRoot */.tE)(deps, 'systemctl', ['start', unit], SERVICE_STOP_SECONDS),
        units: ({ units }) => stopUnits(deps, units, SERVICE_STOP_SECONDS),
        suite: (one) => stopSuite(deps, one),
    });
}
async function restoreFiles(deps, { files }) {
    const added = files.filter((file) => file.backup === null).map((file) => file.path);
    if (added.length > 0)
        await (0,host/* asRoot */.tE)(deps, 'rm', ['-f', '--', ...added]);
    for (const { path, backup } of files) {
        // -T: the path may be a link to a directory now, and the copy must not go into that directory.
        if (backup !== null)
            await (0,host/* asRoot */.tE)(deps, 'cp', ['-aT', '--remove-destination', '--', backup, path]);
    }
}
async function unloadModule(deps, name) {
    const { stdout: loaded } = await deps.commands.run('cat', ['/proc/modules']);
    // A module that is built into the kernel is not listed and cannot be unloaded.
    if (!loaded.split('\n').some((line) => line.startsWith(`${name} `)))
        return;
    await (0,host/* asRoot */.tE)(deps, 'modprobe', ['-r', name]);
}
async function restoreSysctls(deps, before) {
    const now = await (0,host/* readSysctls */.kp)(deps, Object.keys(before));
    const changed = Object.entries(before).filter(([key, value]) => key in now && now[key] !== value);
    await (0,host/* writeSysctls */.j)(deps, changed);
}
async function swapOn(deps, { device, priority }) {
    const swaps = await (0,host/* asRoot */.tE)(deps, 'cat', ['/proc/swaps']);
    if (swaps.split('\n').some((line) => line.split(/\s+/)[0] === device))
        return;
    // A negative priority is chosen by the kernel and cannot be set (swapon(2)).
    const choice = priority >= 0 ? ['-p', String(priority)] : [];
    await (0,host/* asRoot */.tE)(deps, 'swapon', [...choice, device]);
}
async function restoreFirewall(deps, { family, before }) {
    const after = await (0,host/* savedRules */.vY)(deps, family);
    if (after === null)
        return;
    await (0,host/* changeRules */.gB)(deps, family, (0,firewall/* undoRules */.IW)(before, after));
}
async function deleteLink(deps, name) {
    const { exitCode } = await deps.commands.run('ip', ['link', 'show', 'dev', name], { root: true });
    if (exitCode === 0)
        await (0,host/* asRoot */.tE)(deps, 'ip', ['link', 'delete', name]);
}
async function removeCgroups(deps, before) {
    const known = new Set(before);
    const made = (await (0,cgroups/* suiteCgroups */.c)(deps)).filter((path) => !known.has(path));
    // Innermost first: a cgroup can only be removed when it has no children and no processes.
    for (const path of made.toSorted((a, b) => b.length - a.length)) {
        await (0,host/* asRoot */.tE)(deps, 'rmdir', ['--ignore-fail-on-non-empty', '--', path]);
    }
}
async function stopSuite(deps, { unit, kubeletUnit, podSlice, removePods }) {
    // The kubelet first, because it would restart the pods that are removed next.
    await stopUnits(deps, [kubeletUnit, unit], SUITE_STOP_SECONDS);
    // CRI-O would wait for the grace period of each container, one after the other.
    await deps.commands.run('systemctl', ['kill', '--signal=SIGKILL', podSlice], { root: true });
    await removeAllPods(deps, removePods);
}
async function stopUnits(deps, units, deadlineSeconds) {
    const states = await (0,host_units/* unitStates */.$1)(deps, units);
    for (const unit of units.filter((_, index) => states[index]?.loadState !== 'not-found')) {
        await (0,host/* asRoot */.tE)(deps, 'systemctl', ['stop', unit], deadlineSeconds);
        // A failed transient unit stays loaded until it is reset; for others this changes nothing.
        await deps.commands.run('systemctl', ['reset-failed', unit], { root: true });
    }
}
/** Removes pods that specs left. CRI-O may be dead: then undoing its directories and cgroups removes them. */
async function removeAllPods(deps, command) {
    const [program = '', ...args] = command;
    const { exitCode, stderr } = await deps.commands.run(program, args, {
        root: true,
        deadlineSeconds: SERVICE_STOP_SECONDS,
    });
    if (exitCode !== 0)
        deps.log.info(`Pods could not be removed through CRI-O: ${(0,domain_text/* plainLine */.h0)(stderr)}`);
}

// EXTERNAL MODULE: ./build/src/suite/workspace.js
var suite_workspace = __webpack_require__(2639);
// EXTERNAL MODULE: ./build/src/app/run/record.js
var record = __webpack_require__(2338);
// EXTERNAL MODULE: ./build/src/app/run/remaining.js
var remaining = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/src/app/run/restore.js










/**
 * Restores the host: undoes the changes in the journal, and lists those that could not be undone in one warning. Main calls
 * it at its end, and post for the changes that remain.
 */
async function restore(deps, commands, workspace) {
    const state = (0,record/* fileRecord */.c)(workspace.record).state();
    const onlyServices = (0,remaining/* isEphemeral */.aw)(state);
    const journal = (0,remaining/* remainingChanges */.WE)(workspace, state);
    const pending = journal.pending().length;
    if (pending === 0)
        return;
    const title = onlyServices
        ? 'Stop services; GitHub discards the machine after the job'
        : `Restore the host: ${(0,domain_text/* plural */.LS)(pending, 'change')}`;
    const failures = await deps.log.group(title, () => undoAll({ commands, log: deps.log, scratch: workspace.scratch }, journal));
    keepJournal(workspace, state);
    if (failures.length === 0) {
        // The next run in this job may have to restore the host, and needs the backups.
        if (onlyServices)
            return;
        await removeWorkFiles(commands, workspace);
        deps.log.info('The host is restored.');
        return;
    }
    await handOverWorkFiles(commands, workspace);
    deps.step.annotate({
        level: 'warning',
        title: 'The host could not be restored completely',
        message: failures.join('\n'),
    });
}
/**
 * Restores the host after a run that ended without doing so, and removes its workspace if all changes are undone. Returns
 * one sentence for each change that could not be undone.
 */
async function restoreEarlier(deps, commands, root) {
    const workspace = (0,suite_workspace/* workspaceAt */.xJ)(root);
    const failures = await undoAll({ commands, log: deps.log, scratch: workspace.scratch }, (0,journal/* fileJournal */.ab)(workspace.journal));
    if (failures.length === 0) {
        await (0,host/* asRoot */.tE)({ commands }, 'rm', ['-rf', '--one-file-system', '--', root]);
    }
    return failures;
}
/** Directories in which the suite writes files as root, which the runner could not remove. */
function workFiles({ suite, suiteReport, suiteTemporary, scratch }) {
    return [suite, suiteReport, suiteTemporary, scratch];
}
/** Call it after everything is restored, because it also removes the backups. */
async function removeWorkFiles(commands, workspace) {
    await (0,host/* asRoot */.tE)({ commands }, 'rm', ['-rf', '--one-file-system', '--', ...workFiles(workspace)]);
}
async function handOverWorkFiles(commands, workspace) {
    const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    await commands.run('chown', ['-R', '-h', owner, '--', ...workFiles(workspace)], { root: true });
}
function keepJournal(workspace, { reportDirectory }) {
    if (reportDirectory !== null && (0,external_node_fs_.existsSync)(reportDirectory)) {
        (0,external_node_fs_.copyFileSync)(workspace.journal, (0,external_node_path_.join)(reportDirectory, report_files/* REPORT_FILES */.J.journal));
    }
}


/***/ }),

/***/ 4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ privilegeOf),
/* harmony export */   R: () => (/* binding */ warn)
/* harmony export */ });
/** Adds a warning to the log and to the report. */
function warn({ deps, record }, text) {
    deps.log.warning(text);
    record.append({ warnings: [text] });
}
/**
 * How commands get root privileges on this machine.
 * @param record the record of the run, which has the answer after the host was checked, or null
 */
async function privilegeOf(deps, record) {
    const known = record?.state().privilege ?? null;
    if (known !== null)
        return known;
    const { exitCode } = await deps.commandsFor('sudo').run('true', [], { root: true });
    return exitCode === 0 ? 'sudo' : 'direct';
}


/***/ }),

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ UNIT_DROP_IN),
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   FX: () => (/* binding */ CRICTL_CONFIG),
/* harmony export */   HD: () => (/* binding */ LIBEXEC_DIRECTORY),
/* harmony export */   JJ: () => (/* binding */ STORAGE_ROOT),
/* harmony export */   Ny: () => (/* binding */ PINNS_BINARY),
/* harmony export */   Qw: () => (/* binding */ REGISTRIES_DIRECTORY),
/* harmony export */   S7: () => (/* binding */ CNI_CONFIG_DIRECTORY),
/* harmony export */   UO: () => (/* binding */ STATE_DIRECTORIES),
/* harmony export */   Y9: () => (/* binding */ CRIO_ENDPOINT),
/* harmony export */   _E: () => (/* binding */ CRIO_BINARY),
/* harmony export */   eP: () => (/* binding */ UNIT_FILE),
/* harmony export */   i6: () => (/* binding */ CRICTL_BINARY),
/* harmony export */   jh: () => (/* binding */ STORAGE_RUN_ROOT),
/* harmony export */   lT: () => (/* binding */ CRIO_UNIT),
/* harmony export */   pj: () => (/* binding */ CNI_PLUGIN_DIRECTORY),
/* harmony export */   s4: () => (/* binding */ DROP_IN_DIRECTORY),
/* harmony export */   sK: () => (/* binding */ WANTED_UNITS)
/* harmony export */ });
/**
 * Where the bundle's own installer puts things (cri-o/packaging templates/latest/cri-o/bundle/install, defaults), and
 * where CRI-O keeps its state (cri-o/cri-o pkg/config/config.go).
 */
const CRIO_BINARY = '/usr/local/bin/crio';
const PINNS_BINARY = '/usr/local/bin/pinns';
const CRICTL_BINARY = '/usr/local/bin/crictl';
const LIBEXEC_DIRECTORY = '/usr/libexec/crio';
const CNI_PLUGIN_DIRECTORY = '/opt/cni/bin';
const CNI_CONFIG_DIRECTORY = '/etc/cni/net.d';
const UNIT_FILE = '/usr/local/lib/systemd/system/crio.service';
const DROP_IN_DIRECTORY = '/etc/crio/crio.conf.d';
const POLICY_FILE = '/etc/crio/policy.json';
const CRICTL_CONFIG = '/etc/crictl.yaml';
const REGISTRIES_DIRECTORY = '/etc/containers/registries.conf.d';
/** Where CRI-O listens (cri-o/cri-o pkg/config/config.go, CrioSocketPath). */
const CRIO_ENDPOINT = 'unix:///var/run/crio/crio.sock';
const CRIO_UNIT = 'crio.service';
/** Settings of the service for this run; below /run, so that a reboot removes them as well. */
const UNIT_DROP_IN = '/run/systemd/system/crio.service.d/20-crio-node-e2e.conf';
/** Images and containers of a run are separate from those of other tools, so a run starts empty and leaves nothing. */
const STORAGE_ROOT = '/var/lib/crio-node-e2e/storage';
const STORAGE_RUN_ROOT = '/run/crio-node-e2e/storage';
/** Directories that CRI-O, CNI plugins, kubelet and suite fill. */
const STATE_DIRECTORIES = [
    '/var/lib/crio-node-e2e',
    '/run/crio-node-e2e',
    '/etc/crio',
    '/var/lib/crio',
    '/run/crio',
    '/run/crun',
    '/run/runc',
    '/run/containers',
    '/run/netns',
    '/run/utsns',
    '/run/ipcns',
    '/run/userns',
    '/run/pidns',
    '/run/nri',
    '/var/lib/containers',
    '/var/log/crio',
    '/var/lib/cni',
    '/var/lib/kubelet',
    '/var/log/pods',
    '/var/log/containers',
    '/run/kubernetes',
    '/etc/cni/net.d',
    '/etc/kubernetes',
    '/usr/libexec/kubernetes',
];
/** Units that the bundle's unit wants, and that may not be active before the run. */
const WANTED_UNITS = ['network-online.target'];


/***/ }),

/***/ 1495:
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

/***/ 6292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ byKind)
/* harmony export */ });
/** What the handler of the value's kind gives. */
function byKind(value, handlers) {
    const kind = value.kind;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the handler of a kind takes the values of that kind
    const handler = handlers[kind];
    return handler(value);
}


/***/ }),

/***/ 6813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/**
 * Groups items by key, in the order in which keys first appear. It replaces Map.groupBy, which Node 20 does not have: the
 * command also runs there.
 */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 3979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ findSignature)
});

// UNUSED EXPORTS: SIGNATURES

;// CONCATENATED MODULE: ./build/lanes/signatures.json
const signatures_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"swap-on","where":["kubelet"],"pattern":"running with swap on is not supported","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: swap is on","remedy":"let the run turn off swap, or set kubelet-flags to --fail-swap-on=false"},{"id":"cgroup-v1","where":["kubelet"],"pattern":"kubelet is configured to not run on a host using cgroup v1","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: this machine has cgroup v1","remedy":"use a runner with cgroup v2, or a kubelet-config with failCgroupV1: false"},{"id":"port-taken","where":["failure","services","kubelet"],"pattern":"listen tcp \\\\S+: bind: address already in use","reason":"node-not-up","audience":"workflow","title":"A port of the API server or the kubelet is already in use","remedy":"stop the process that listens on the port, such as a cluster or an earlier run"},{"id":"no-cni-configuration","where":["kubelet","crio","failure"],"pattern":"no CNI configuration file in \\\\S+","reason":"node-not-up","audience":"workflow","title":"CRI-O found no CNI configuration","remedy":"check the CNI configuration of the build, and crio-config"},{"id":"no-space","where":["failure","services","kubelet","crio","spec"],"pattern":"[Nn]o space left on device","notFor":"evict|pressure|quota|ephemeral-storage|EphemeralStorage|LocalStorage|DiskGC","reason":"host-setup","audience":"environment","title":"No space is left on a device of the machine","remedy":"free disk space on the runner; if the disk is not full, check inodes, inotify watches and cgroups"},{"id":"crio-socket-missing","where":["failure"],"pattern":"validate CRI v1 (?:runtime|image) API for endpoint .*(?<cause>no such file or directory|connection refused)","reason":"crio-died","audience":"cri-o","title":"CRI-O does not answer on its socket","remedy":"read logs/crio.log"},{"id":"kubelet-container-manager","where":["kubelet"],"pattern":"\\"Failed to start ContainerManager\\" err=(?<cause>.+)","reason":"kubelet-died","audience":"environment","title":"The kubelet exited: it could not start its container manager","remedy":"read logs/kubelet.log; the usual cause is the cgroup setup of the machine"},{"id":"kubelet-failed","where":["kubelet"],"pattern":"(?:failed to run Kubelet: |\\"command failed\\" err=)(?<cause>.+)","reason":"kubelet-died","audience":"kubernetes","title":"The kubelet exited during its start","remedy":"read logs/kubelet.log; the usual cause is a wrong kubelet flag, feature gate or kubelet-config"},{"id":"bad-feature-gate","where":["failure","services"],"pattern":"(?:unrecognized feature gate: |the feature gate \\"(?=\\\\S+\\" is unknown))(?<subject>[^\\\\s\\"]+)","reason":"node-not-up","audience":"workflow","title":"This Kubernetes build does not know a feature gate","remedy":"fix feature-gates, or choose another Kubernetes build"},{"id":"kubelet-start","where":["failure"],"pattern":"failed to start kubelet: .*|e2e service \\"kubelet\\" readiness check timeout|node is not ready: .*","reason":"node-not-up","audience":"unknown","title":"The kubelet did not start","remedy":"read logs/kubelet.log"},{"id":"services-start","where":["failure"],"pattern":"failed to start internal services: .*|e2e service \\"services\\" readiness check timeout|Failed to run e2e services","reason":"node-not-up","audience":"kubernetes","title":"The API server of the suite did not start","remedy":"read logs/services.log"},{"id":"stale-kubelet","where":["failure"],"pattern":"empty node list","reason":"node-not-up","audience":"environment","title":"No node registered: another kubelet answered instead of the kubelet of this run","remedy":"check for a kubelet that an earlier run left behind"},{"id":"system-validation","where":["failure"],"pattern":"system validation failed: .*|missing required cgroups: .*","reason":"node-not-up","audience":"environment","title":"The machine fails the system validation of the suite","remedy":"use a runner image that README.md lists"},{"id":"suite-out-of-memory","where":["kernel"],"pattern":"[Oo]ut of memory: Killed process \\\\d+ \\\\((?<subject>e2e_node\\\\.test|ginkgo)\\\\)","reason":"suite-killed","audience":"environment","title":"The kernel killed a process of the suite (out of memory)","remedy":"use a runner with more memory, or set procs to a lower number; if it always happens in the same spec, check that spec"},{"id":"veth-address","where":["spec"],"pattern":"Interface veth\\\\S+ [Mm]ac doesn\'t match","reason":"host-setup","audience":"environment","title":"Pod sandboxes failed because udev changed the MAC addresses of their veth interfaces","remedy":"add /etc/systemd/network/50-veth.link that matches veth* and sets MACAddressPolicy=none, and run again"},{"id":"image-pull-crio","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","(?:(?!artifact err).){0,1000}?","(?<cause>(?:","creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|","panic|error reading from server|transport is closing|crio\\\\.sock|","(?:writing blob: storing|invalid argument|reading blob [^;]*layer)","(?![^;]*(?:during read|\\\\btcp\\\\b|https?:|TLS|EOF|timeout|deadline|[Ss]tatus))",").{0,200})"],"reason":"specs-failed","audience":"cri-o","title":"CRI-O failed to pull or store images","remedy":"read logs/crio.log around the time of the pull; the registry is not the cause"},{"id":"image-pull","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","(?:(?!artifact err).){0,1000}?","(?<cause>","\\\\b(?:manifest|repository|image|tag|name)\\\\b[^:;]{0,100} (?:unknown|not found)|","toomanyrequests|[Tt]oo [Mm]any [Rr]equests|rate limit|","[Ss]tatus[^0-9;]{0,40}(?:404|429|5\\\\d\\\\d)\\\\b[^:;]{0,40}|RegistryUnavailable|","[Uu]nauthorized|UNAUTHORIZED|authentication required|(?<!permission )denied|DENIED|","no such host|server misbehaving|i/o timeout|connection refused|connection reset|no route to host|network is unreachable|","TLS handshake timeout|tls: [^;]{0,100}|x509: [^;]{0,100}|\\\\bEOF\\\\b|context deadline exceeded|Client\\\\.Timeout",")"],"notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled","remedy":"check the registry, its rate limits and the network; run again"},{"id":"image-pull-other","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)",":\\\\s+(?!\\\\s|\\"?(?:Back-off|ErrImagePull|ImagePullBackOff))(?<cause>\\\\S.*)"],"notFor":"pull|registry|image ?volume","reason":"specs-failed","audience":"unknown","title":"Images could not be pulled for an unknown reason","remedy":"read the lines below, and logs/crio.log around the time of the pull"},{"id":"image-pull-bare","where":["spec"],"pattern":"(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled, and no reason is shown","remedy":"check the registry, its rate limits and the network; run again"},{"id":"runtime-handler-missing","where":["spec"],"pattern":"failed to find runtime handler (?<subject>\\\\S+)","notFor":"RuntimeClass","reason":"host-setup","audience":"workflow","title":"CRI-O has no runtime handler that pods request","remedy":"add it to crio.runtime.runtimes in crio-config"}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
;// CONCATENATED MODULE: ./build/src/domain/judgement/signatures.js




const SEARCHED_TEXTS = ['failure', 'spec', 'kubelet', 'services', 'crio', 'kernel'];
const MATCH_LINES = 5;
const LINE_LENGTH = 400;
/** All known causes. Rows are tried in their order; earlier rows are more specific. */
const SIGNATURES = signatures_namespaceObject.map((row, rank) => ({
    ...row,
    rank,
    where: row.where.map((place) => (0,fields/* oneOf */.yL)(SEARCHED_TEXTS, place, `lanes/signatures.json, ${row.id}`)),
    reason: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* RESULT_OF */.O), row.reason, `lanes/signatures.json, ${row.id}`),
    audience: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* AUDIENCE_NAMES */.K), row.audience, `lanes/signatures.json, ${row.id}`),
    // The table splits a long pattern into parts.
    pattern: new RegExp([row.pattern].flat().join('')),
    notFor: row.notFor === undefined ? null : new RegExp(row.notFor, 'i'),
}));
/**
 * The first known cause that matches, or null.
 * @param texts lines by the text that they are from
 * @param spec the id of the spec that the lines are about, or empty
 */
function findSignature(texts, spec = '') {
    for (const signature of SIGNATURES) {
        if (signature.notFor?.test(spec))
            continue;
        for (const place of signature.where) {
            const match = matchLines(signature, texts[place] ?? []);
            if (match !== null)
                return match;
        }
    }
    return null;
}
function matchLines(signature, lines) {
    const found = lines.flatMap((line) => {
        const match = signature.pattern.exec(line);
        if (match === null)
            return [];
        return [
            { line, subject: match.groups?.['subject'] ?? '', cause: match.groups?.['cause'] ?? '' },
        ];
    });
    if (found.length === 0)
        return null;
    // A line with a subject or a cause is more useful than one without.
    const specific = found.filter(({ subject, cause }) => subject !== '' || cause !== '');
    const shown = specific.length > 0 ? specific : found;
    const subjects = shown.map(({ subject }) => clean(subject)).filter((subject) => subject !== '');
    return {
        signature,
        subjects: [...new Set(subjects)],
        detail: clean(shown.find(({ cause }) => cause !== '')?.cause ?? ''),
        lines: shown.slice(0, MATCH_LINES).map(({ line }) => clean(line)),
    };
}
function clean(text) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), LINE_LENGTH);
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ crioEnds),
/* harmony export */   J: () => (/* binding */ crioStarts)
/* harmony export */ });
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(681);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5912);


/**
 * Recognises the start of a CRI-O process (cri-o/cri-o, cmd/crio/main.go). A start while the suite runs means that
 * CRI-O died and restarted. For `reference` see timestampOf.
 */
function crioStarts(line, reference) {
    const version = / msg="Starting CRI-O, version: ([^",]+)/.exec(line)?.[1];
    return version === undefined ? null : eventOf(line, reference, version);
}
/** Recognises the end of a CRI-O process: a panic, a fatal error, or systemd's message about a dead process. */
function crioEnds(line, reference) {
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .I)(line) === 'fatal' ? eventOf(line, reference, line) : null;
}
function eventOf(line, reference, detail) {
    const pid = /^.{0,200}?\bcrio\[(\d+)\]: /.exec(line)?.[1];
    const time = (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timestampOf */ .U)(line, reference);
    return {
        pid: pid === undefined ? null : Number(pid),
        at: time === null ? null : new Date(time).toISOString(),
        detail,
    };
}


/***/ }),

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf),
/* harmony export */   v: () => (/* binding */ messageIn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8986);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1987);


/** Levels by line format, worst first: a Go panic, systemd about a service, logrus (CRI-O), klog (kubelet). */
const FORMS = [
    {
        level: 'fatal',
        pattern: /^(?:.{0,200}?\bcrio\[\d+\]: )?(?:panic: |fatal error: |SIG[A-Z]+: )/,
    },
    { level: 'fatal', pattern: /^.{0,300}?\blevel=(?:fatal|panic)\b/ },
    { level: 'fatal', pattern: /^\s*F\d{4} \d\d:/ },
    {
        level: 'fatal',
        pattern: /\bsystemd\[1\]: \S+\.service: (?:Main process exited|Failed with result|Watchdog timeout)/,
    },
    { level: 'error', pattern: /^.{0,300}?\blevel=error\b/ },
    { level: 'error', pattern: /^\s*E\d{4} \d\d:/ },
    { level: 'warning', pattern: /^.{0,300}?\blevel=warn(?:ing)?\b/ },
    { level: 'warning', pattern: /^\s*W\d{4} \d\d:/ },
];
/** The level of a line in the log of CRI-O, the kubelet or the services; null for a level below warning. */
function levelOf(line) {
    return FORMS.find(({ pattern }) => pattern.test(line))?.level ?? null;
}
/** The message of a line in logrus format, as CRI-O and crictl write it; any other line unchanged. Cleaned. */
function messageIn(line) {
    const quoted = /\bmsg=("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
    const text = quoted === undefined ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(quoted);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(typeof text === 'string' ? text : (quoted ?? line));
}


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ timestampOf)
/* harmony export */ });
const RFC3339 = String.raw `\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)`;
/** CRI-O's own time in a journal line or a plain log (logrus), else the time of the journal (`-o short-iso-precise`). */
const FULL = [new RegExp(`^.{0,200}?\\btime="(${RFC3339})"`), new RegExp(`^(${RFC3339}) `)];
/** klog, `I1122 11:32:42.557754    2406 file.go:64] …`: month and day, no year, local time. */
const KLOG = /^\s*[IWEF](\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{1,9}) /;
/** The default format of the journal, `Nov 22 11:16:47 host crio[119]: …`: no year, local time. */
const SYSLOG = /^([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) /;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/**
 * The time of a line in the log of CRI-O, the kubelet or the services, in milliseconds since 1970; null for a line without
 * a time.
 * @param reference a time near it on the same node, ISO 8601: it gives the year and the offset from UTC if the line has none
 */
function timestampOf(line, reference) {
    const [, month, day, time] = KLOG.exec(line) ?? [];
    if (month !== undefined)
        return nearestYear(`${month}-${day}T${time}`, reference);
    for (const pattern of FULL) {
        const full = pattern.exec(line)?.[1];
        if (full !== undefined)
            return validTime(Date.parse(full));
    }
    const [, name = '', date = '', clock] = SYSLOG.exec(line) ?? [];
    const index = MONTHS.indexOf(name);
    if (index < 0)
        return null;
    const dayOfYear = `${String(index + 1).padStart(2, '0')}-${date.replace(' ', '0')}`;
    return nearestYear(`${dayOfYear}T${clock}`, reference);
}
/** The time in the year that is nearest to the reference, because a run may cross New Year. */
function nearestYear(dayAndTime, reference) {
    const near = Date.parse(reference);
    const zone = /(?:Z|[+-]\d\d:?\d\d)$/.exec(reference)?.[0] ?? 'Z';
    const year = Number(/^\d{4}/.exec(reference)?.[0] ?? Number.NaN);
    const times = [year - 1, year, year + 1]
        .map((candidate) => Date.parse(`${candidate}-${dayAndTime}${zone}`))
        .filter((time) => !Number.isNaN(time))
        .toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near));
    return times[0] ?? null;
}
function validTime(time) {
    return Number.isNaN(time) ? null : time;
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ KUBERNETES_RELEASE),
/* harmony export */   RJ: () => (/* binding */ CRIO_TAG),
/* harmony export */   US: () => (/* binding */ KUBERNETES_CI),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   eI: () => (/* binding */ FULL_COMMIT),
/* harmony export */   lr: () => (/* binding */ RELEASE_BRANCH)
/* harmony export */ });
/** Formats of the names of builds. */
/** A full commit. */
const FULL_COMMIT = /^[0-9a-f]{40}$/;
/** A commit, full or abbreviated. */
const COMMIT = /^[0-9a-f]{7,40}$/;
/** A release branch of CRI-O or Kubernetes. */
const RELEASE_BRANCH = /^release-1\.\d+$/;
/** A release of CRI-O. */
const CRIO_TAG = /^v\d+\.\d+\.\d+$/;
/** A release of Kubernetes. */
const KUBERNETES_RELEASE = /^v\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;
/**
 * A CI build of Kubernetes, for instance v1.37.0-alpha.0.123+abcdef0123456: the last tag, the commits since, the commit
 * (kubernetes/release, pkg/release/release.go).
 */
const KUBERNETES_CI = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)-?(?:[a-zA-Z0-9]+\.(?:0|[1-9]\d*)\.)?\d+\+[0-9a-f]{5,40}$/;


/***/ }),

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REPORT_FILES)
/* harmony export */ });
/** Names of the files and folders in the report directory. */
const REPORT_FILES = {
    report: 'report.json',
    summary: 'summary.md',
    ginkgo: 'ginkgo.json',
    junit: 'junit.xml',
    console: 'console.log',
    logs: 'logs',
    config: 'config',
    provenance: 'provenance.json',
    journal: 'journal.jsonl',
};


/***/ }),

/***/ 2486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hasFailed),
/* harmony export */   p: () => (/* binding */ NO_DETAILS)
/* harmony export */ });
const FAILED_OUTCOMES = new Set([
    'failed',
    'timedout',
    'panicked',
    'aborted',
]);
/** Whether a spec or suite node failed, as Ginkgo counts. One that a signal interrupted did not fail. */
function hasFailed({ outcome }) {
    return FAILED_OUTCOMES.has(outcome);
}
/** A result without the fields that a report may not have. */
const NO_DETAILS = {
    labels: [],
    location: null,
    seconds: 0,
    startedAt: null,
    endedAt: null,
    process: null,
    attempts: 0,
    failure: null,
    additionalFailures: [],
    skipReason: null,
    output: '',
};


/***/ }),

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ AUDIENCE_NAMES),
/* harmony export */   O: () => (/* binding */ RESULT_OF)
/* harmony export */ });
/** The result of a run by its deciding cause. To add a cause, start here and in schemas/report.v1.schema.json. */
const RESULT_OF = {
    'all-passed': 'passed',
    'specs-failed': 'failed',
    'suite-node-failed': 'failed',
    'invalid-input': 'invalid-input',
    'nothing-selected': 'nothing-selected',
    'not-applicable': 'not-applicable',
    'all-skipped': 'incomplete',
    'build-unavailable': 'environment',
    preflight: 'environment',
    'host-setup': 'environment',
    'wrong-crio': 'environment',
    'crio-not-up': 'environment',
    'crio-died': 'environment',
    'kubelet-died': 'environment',
    'node-not-up': 'environment',
    'image-pull': 'environment',
    'suite-timeout': 'incomplete',
    'suite-killed': 'incomplete',
    'no-report': 'incomplete',
    'step-killed': 'incomplete',
    'specs-missing': 'incomplete',
    cancelled: 'cancelled',
    'internal-error': 'error',
};
/** Display names of audiences. */
const AUDIENCE_NAMES = {
    'cri-o': 'CRI-O',
    kubernetes: 'Kubernetes (SIG Node)',
    environment: 'the operator of the runner, its network or the registry',
    workflow: 'the author of the workflow or command line that started the run',
    'crio-node-e2e': 'crio-node-e2e: this is a bug of the action',
    unknown: 'not known',
};


/***/ }),

/***/ 8417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ generatedBy),
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6813);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(923);


/** Fields of `report.json` and `provenance.json` that say what generated them. */
function generatedBy({ version, now, }) {
    return { generator: { name: 'crio-node-e2e', version }, generatedAt: now.toISOString() };
}
/**
 * Builds the report from the facts and the judgement.
 * @param excerpts log lines around failures, by spec id
 * @param reproduce the command that repeats the failing specs, or an empty string
 */
function buildReport(by, facts, judgement, excerpts, reproduce) {
    const { suite } = facts;
    return {
        schemaVersion: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_SCHEMA_VERSION */ .W,
        ...generatedBy(by),
        run: facts.job,
        verdict: judgement.verdict,
        findings: judgement.findings,
        counts: { ...judgement.counts, total: facts.totalSpecs ?? suite?.totalSpecs ?? null },
        builds: facts.builds,
        host: facts.host,
        node: facts.node,
        ignition: facts.ignition,
        selection: facts.request?.selection ?? null,
        suite: {
            startedAt: suite?.startedAt ?? null,
            endedAt: suite?.endedAt ?? null,
            seconds: suite?.seconds ?? null,
            procs: suite?.parallelTotal ?? null,
            randomSeed: suite?.randomSeed ?? null,
            exitCode: facts.exitCode,
            source: suite?.source ?? 'none',
        },
        specs: judgement.specs.map((spec) => ({
            ...withoutOutput(spec),
            logs: excerpts.get(spec.id) ?? [],
            finding: judgement.findings.find(({ specs }) => specs.includes(spec.id))?.id ?? null,
        })),
        running: suite?.running ?? [],
        skipped: [...facts.leftOut, ...skippedAtRunTime(judgement.specs)],
        serviceEvents: facts.serviceEvents,
        warnings: facts.warnings,
        reproduce,
    };
}
function withoutOutput({ output: _output, ...spec }) {
    return spec;
}
function skippedAtRunTime(specs) {
    const skipped = specs.filter((spec) => spec.outcome === 'skipped');
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(skipped, (spec) => spec.skipReason ?? 'no reason given');
    return [...groups].map(([reason, group]) => ({
        reason,
        link: null,
        specs: group.map((spec) => spec.id),
    }));
}


/***/ }),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ buildProvenance)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8417);

const SCHEMA_VERSION = 1;
/**
 * The provenance of a run. It has the whole request, so that the run can be repeated.
 * @param complete whether the run has ended: a first version is written before the suite starts
 */
function buildProvenance(by, facts, complete) {
    return {
        schemaVersion: SCHEMA_VERSION,
        ...(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .generatedBy */ .B)(by),
        run: facts.job,
        complete,
        builds: facts.builds,
        host: facts.host,
        node: facts.node,
        randomSeed: facts.suite?.randomSeed ?? null,
        request: facts.request,
    };
}


/***/ }),

/***/ 923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ REPORT_SCHEMA_VERSION)
/* harmony export */ });
const REPORT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ COMPONENTS),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   NL: () => (/* binding */ COMPONENT_NAMES),
/* harmony export */   Sm: () => (/* binding */ CNI_FOLDER),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   cO: () => (/* binding */ tagOf)
/* harmony export */ });
/** Components that have an input of their own; otherwise those of the CRI-O build are used. */
const COMPONENT_NAMES = ['crun', 'runc', 'conmon', 'conmon-rs', 'cni-plugins'];
const PRE_RELEASE = '(?:-[a-z]+[.]?\\d*)?';
const THREE_NUMBERS = new RegExp(`^\\d+\\.\\d+\\.\\d+${PRE_RELEASE}$`);
/** crun has releases such as 1.26 and 1.29.1. */
const TWO_OR_THREE_NUMBERS = new RegExp(`^\\d+\\.\\d+(?:\\.\\d+)?${PRE_RELEASE}$`);
/** The components by the names of their inputs (tags as cri-o/packaging, templates/latest/cri-o/bundle/versions has them). */
const COMPONENTS = {
    crun: { repository: 'containers/crun', tagPrefix: '', version: TWO_OR_THREE_NUMBERS },
    runc: { repository: 'opencontainers/runc', tagPrefix: 'v', version: THREE_NUMBERS },
    conmon: { repository: 'containers/conmon', tagPrefix: 'v', version: THREE_NUMBERS },
    'conmon-rs': { repository: 'containers/conmon-rs', tagPrefix: 'v', version: THREE_NUMBERS },
    'cni-plugins': {
        repository: 'containernetworking/plugins',
        tagPrefix: 'v',
        version: THREE_NUMBERS,
    },
};
/** The folder of CNI plugins, and so the beginning of their names as parts. */
const CNI_FOLDER = 'cni-plugins';
const CRIO = { repository: 'cri-o/cri-o', tagPrefix: 'v' };
const KUBERNETES = { repository: 'kubernetes/kubernetes', tagPrefix: 'v' };
/** The sources of parts by the name of the part, which is the name of its file. */
const SOURCES = {
    bundle: CRIO,
    crio: CRIO,
    pinns: CRIO,
    crun: COMPONENTS.crun,
    runc: COMPONENTS.runc,
    conmon: COMPONENTS.conmon,
    conmonrs: COMPONENTS['conmon-rs'],
    crictl: { repository: 'kubernetes-sigs/cri-tools', tagPrefix: 'v' },
    'crio-credential-provider': { repository: 'cri-o/crio-credential-provider', tagPrefix: 'v' },
    kubelet: KUBERNETES,
    'e2e_node.test': KUBERNETES,
    ginkgo: { repository: 'onsi/ginkgo', tagPrefix: 'v' },
};
/** The name of a part where parts are listed in groups: all CNI plugins are one group. */
function groupOf(part) {
    return part.startsWith(`${CNI_FOLDER}/`) ? CNI_FOLDER : part;
}
/** The repository of a part, owner/name, or null for an unknown part. */
function repositoryOf(part) {
    return sourceOf(part)?.repository ?? null;
}
/** The tag of a part's release, or null for an unknown part. */
function tagOf(part, version) {
    const source = sourceOf(part);
    return source === null ? null : `${source.tagPrefix}${version.replace(/^v/, '')}`;
}
function sourceOf(part) {
    if (part.startsWith(`${CNI_FOLDER}/`))
        return COMPONENTS['cni-plugins'];
    return Object.hasOwn(SOURCES, part) ? (SOURCES[part] ?? null) : null;
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createConsoleReader)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/domain/results/outcomes.js
var outcomes = __webpack_require__(7890);
// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(2723);
;// CONCATENATED MODULE: ./build/src/domain/results/console-lines.js


const ENDING = /^(?:[•↺S]|\[([^\]]+)\])(?: PASSED)?(?: \[([A-Z]+)!?\])?(?: \[FLAKEY TEST - TOOK (\d+) ATTEMPTS TO PASS\])?(?: DURING REPETITION #\d+)? \[(\d+\.\d{3}) seconds\]$/;
/** Reads `• [2.041 seconds]`, `• [FAILED] [2.097 seconds]`, `[SynchronizedBeforeSuite] PASSED [3.722 seconds]` and so on. */
function readEnding(line) {
    const [, node, state, attempts, seconds] = ENDING.exec(line) ?? [];
    const outcome = state === undefined ? 'passed' : outcomes/* PRINTED_OUTCOMES */.N.get(state);
    if (seconds === undefined || outcome === undefined)
        return null;
    if (node !== undefined && !(0,spec_identity/* isSuiteNode */.Di)(node))
        return null;
    return { node: node ?? null, outcome, seconds: Number(seconds), attempts: Number(attempts ?? 1) };
}
/** True for the line after which the ginkgo command lists how each parallel process ended (onsi/ginkgo, internal/run.go). */
function isProcessReport(line) {
    return line === 'Ginkgo timed out waiting for all parallel procs to report back';
}
/** Reads `Exit result of proc 2:`; the next line says how the process ended. */
function readProcess(line) {
    const number = /^Exit result of proc (\d{1,4}):$/.exec(line)?.[1];
    return number === undefined ? null : Number(number);
}
/** Reads `  [FAIL] name` in the summary. */
function readSummaryEntry(line) {
    const [, state = '', name] = /^ {2}\[([A-Z]+)!?\] (\S.*)$/.exec(line) ?? [];
    const outcome = outcomes/* PRINTED_OUTCOMES */.N.get(state);
    return name === undefined || outcome === undefined ? null : { outcome, name };
}
/** Reads `Will run 3 of 1194 specs`. */
function readAnnouncement(line) {
    const [, selected, total] = /^Will run (\d+) of (\d+) specs$/.exec(line) ?? [];
    return selected === undefined ? null : { selected: Number(selected), total: Number(total) };
}
/** Reads `Random Seed: 1795345506 - will randomize all specs` and `Running in parallel across 2 processes`. */
function readHead(line) {
    const seed = /^Random Seed: (\d+)/.exec(line)?.[1];
    if (seed !== undefined)
        return { randomSeed: Number(seed) };
    const processes = /^Running in parallel across (\d+) processes$/.exec(line)?.[1];
    return processes === undefined ? {} : { parallelTotal: Number(processes) };
}
/** Reads `Ran 3 of 1194 Specs in 17.101 seconds`. */
function readTotals(line) {
    const [, total, seconds] = /^Ran \d+ of (\d+) Specs in (\d+\.\d{3}) seconds$/.exec(line) ?? [];
    return total === undefined ? null : { totalSpecs: Number(total), seconds: Number(seconds) };
}
/** Reads the line after the totals: `FAIL! - Suite Timeout Elapsed -- 0 Passed | 1 Failed | 0 Pending | 1193 Skipped`. */
function readVerdict(line) {
    const [, word, reasons = ''] = /^(SUCCESS|FAIL)!(?: - (.*?))?(?: -- .*)?$/.exec(line) ?? [];
    if (word === undefined)
        return null;
    return {
        succeeded: word === 'SUCCESS',
        specialFailureReasons: reasons.split(', ').filter((reason) => reason !== ''),
    };
}
/** True for `Summarizing 2 Failures:`. */
function isSummary(line) {
    return /^Summarizing \d+ Failures?:$/.test(line);
}
/** Reads the line after a name, `k8s.io/kubernetes/test/e2e/common/node/pods.go:208`, also as `  [It] pods.go:208`. */
function readNameLocation(line) {
    const [, file, number] = /^(?: {2}\[It\] )?(\S+\.go):(\d{1,9})$/.exec(line) ?? [];
    return file === undefined ? null : { file, line: Number(number) };
}
/** True for the line of dashes around each spec that Ginkgo prints in detail. */
function isDelimiter(line) {
    return /^-{30}$/.test(line);
}
/** True for placeholders of specs without details: `SSSSSS`, `P [PENDING]`. */
function isPlaceholder(line) {
    return /^(?:[SP•↺]+|P \[PENDING\])$/.test(line);
}

// EXTERNAL MODULE: ./build/src/domain/results/failure-text.js
var failure_text = __webpack_require__(1677);
;// CONCATENATED MODULE: ./build/src/domain/results/kept-text.js
/** Keeps the last `limit` characters, if possible from the start of a line. */
function keepEnd(limit) {
    let text = '';
    const cut = () => {
        const start = text.indexOf('\n', text.length - limit - 1) + 1;
        text = start === 0 || start === text.length ? text.slice(-limit) : text.slice(start);
    };
    return {
        push(line) {
            text += `${line}\n`;
            // Cutting only at twice the limit keeps the cost of a line constant.
            if (text.length > 2 * limit)
                cut();
        },
        read() {
            if (text.length > limit)
                cut();
            return text;
        },
    };
}
/** Keeps the first `limit` characters. */
function keepStart(limit) {
    let text = '';
    return {
        push(line) {
            if (text.length < limit)
                text += `${line}\n`.slice(0, limit - text.length);
        },
        read: () => text,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/results/console-block.js




/** Characters that are kept from the start of a failure. */
const FAILURE_LIMIT = 131_072;
/** Characters that are kept from the end of a spec's output. */
const OUTPUT_LIMIT = 65_536;
const TITLE_LINES = 20;
/** A block for this ending. Its times are in the zone, such as `+02:00`. */
function openResultBlock(ending, zone) {
    const title = [];
    const failure = keepStart(FAILURE_LIMIT);
    const output = keepEnd(OUTPUT_LIMIT);
    let complete = false;
    let location = null;
    let section = null;
    function readTitle(line) {
        location = readNameLocation(line);
        // The location of a failed BeforeEach or similar is between name and location.
        if (location === null && /^ {2}\[[^\]]+\] \S/.test(line))
            return false;
        complete = location !== null || line.trim() === '' || title.push(line) >= TITLE_LINES;
        return complete;
    }
    function readBody(line) {
        const text = line.replace(/^ {2}/, '');
        if (section !== null && text === `<< ${section}`)
            section = null;
        else if (section !== null)
            output.push(text);
        else if (/^\S.* >>$/.test(text))
            section = text.slice(0, -' >>'.length);
        else
            failure.push(text);
    }
    function name() {
        if (ending.node !== null)
            return { kind: 'suite-node', node: ending.node };
        const text = title.join(' ');
        if (text.trim() === '')
            return null;
        return ending.outcome === 'passed' ? (0,spec_identity/* readEntryName */.cb)(text) : (0,spec_identity/* readFailedEntryName */.TM)(text);
    }
    return {
        ending,
        read(line) {
            if (!complete)
                return readTitle(line);
            readBody(line);
            return false;
        },
        isTitleComplete: () => complete,
        identity() {
            const found = complete ? name() : null;
            return found && { name: found, location };
        },
        details(streamed) {
            const read = (0,failure_text/* readFailureText */.mV)(failure.read(), zone);
            const all = streamed + output.read();
            return {
                failures: read === null ? [] : [read.failure, ...read.additional],
                output: all,
                attempts: Math.max(ending.attempts, (0,failure_text/* readAttempts */.jY)(all)),
            };
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(2486);
;// CONCATENATED MODULE: ./build/src/domain/results/console-results.js

/** Characters that are kept of all results together, so that long failures of all specs do not fill the memory. */
const TEXT_LIMIT = 16_777_216;
const SHORT_MESSAGE = 2_000;
/** No suite has as many. It keeps a spec that prints forged endings from filling the memory. */
const MOST_RESULTS = 50_000;
const MOST_RUNNING = 100;
const MOST_PROCESSES = 1_000;
/** An empty collector. */
function createResultCollector() {
    const specs = [];
    const suiteNodes = [];
    const failed = new Set();
    let started = [];
    const processEnds = [];
    let events = [];
    let space = TEXT_LIMIT;
    let facts = {
        totalSpecs: null,
        selectedSpecs: null,
        succeeded: null,
        specialFailureReasons: [],
        seconds: null,
        randomSeed: null,
        parallelTotal: null,
    };
    /** The details, shortened if the others have used up the space. */
    function limited(details) {
        const size = JSON.stringify(details).length;
        if (size > space)
            return shorten(details);
        space -= size;
        return details;
    }
    return {
        facts: () => facts,
        addFacts(more) {
            facts = { ...facts, ...more };
        },
        announceSuite(selected, total) {
            facts = { ...facts, selectedSpecs: selected, totalSpecs: total, parallelTotal: 1 };
            events.push({ kind: 'suite-announced', selected, total });
        },
        startSpec(spec) {
            started = [...started, spec].slice(-MOST_RUNNING);
            events.push({ kind: 'spec-started', spec });
        },
        runningSpec: () => started.at(-1) ?? null,
        endEntry({ name }, { outcome, seconds }) {
            if (isFailure(outcome))
                failed.add(keyOf(name));
            if (name.kind === 'spec') {
                started = started.filter(({ id }) => id !== name.id);
                events.push({ kind: 'spec-finished', id: name.id, outcome, seconds });
            }
            else if (isFailure(outcome)) {
                events.push({ kind: 'suite-node-failed', node: name.node, outcome });
            }
        },
        addResult({ name, location }, { outcome, seconds }, details) {
            if (specs.length + suiteNodes.length >= MOST_RESULTS)
                return;
            const { failures, output, attempts } = limited(outcome === 'passed' ? { ...details, output: '' } : details);
            const skipped = outcome === 'skipped';
            const [failure = null, ...additionalFailures] = skipped ? [] : failures;
            if (name.kind === 'suite-node') {
                suiteNodes.push({ node: name.node, outcome, process: null, failure, output });
                return;
            }
            specs.push({
                ...results/* NO_DETAILS */.p,
                id: name.id,
                outcome,
                location,
                seconds,
                attempts,
                failure,
                additionalFailures,
                skipReason: skipped ? (failures[0]?.message ?? '') : null,
                output,
            });
        },
        hasFailed: (name) => failed.has(keyOf(name)),
        addProcessEnd(end) {
            if (processEnds.length < MOST_PROCESSES)
                processEnds.push(end);
        },
        takeEvents() {
            const taken = events;
            events = [];
            return taken;
        },
        result: () => ({
            source: 'console',
            ...facts,
            specs: [...specs],
            suiteNodes: [...suiteNodes],
            running: started,
            processEnds: [...processEnds],
            startedAt: null,
            endedAt: null,
            timeoutSeconds: null,
            dryRun: false,
        }),
    };
}
function isFailure(outcome) {
    return outcome !== 'passed' && outcome !== 'skipped';
}
function keyOf(name) {
    return name.kind === 'spec' ? `spec ${name.id}` : `suite-node ${name.node}`;
}
function shorten({ failures, attempts }) {
    const first = failures.slice(0, 1).map((failure) => ({
        ...failure,
        message: failure.message.slice(0, SHORT_MESSAGE),
        stackTrace: '',
    }));
    return { failures: first, output: '', attempts };
}

;// CONCATENATED MODULE: ./build/src/domain/results/console.js







/** Characters of a line that are read: enough for the id of a spec. Streams of `S` and dumps of objects are much longer. */
const LINE_LIMIT = 2 * spec_identity/* ID_LIMIT */.ao;
const console_TITLE_LINES = 20;
const STREAM = { kind: 'stream' };
/**
 * Reads the output of `ginkgo -v` or of the test binary, serial or parallel (onsi/ginkgo,
 * reporters/default_reporter.go). Its memory is limited, even for an endless stream.
 *
 * Ginkgo indents the output of specs, so its own lines are recognised by their start. Only a spec in a serial run that
 * writes to standard output directly can imitate them. It cannot hide a failure, because Ginkgo prints the real ending
 * with the name of the spec, and lists it in the summary.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the output have none
 */
function createConsoleReader(zone = 'Z') {
    const results = createResultCollector();
    let section = { kind: 'head' };
    let stream = keepEnd(OUTPUT_LIMIT);
    let unread = '';
    const isParallel = () => (results.facts().parallelTotal ?? 1) > 1;
    function readLine(line) {
        if (section.kind === 'process-ends') {
            section = readProcessEnd(section.process, line);
            return;
        }
        const ending = readEnding(line);
        if (isParallel() && isProcessReport(line)) {
            closeBlock();
            section = { kind: 'process-ends', process: null };
        }
        else if (isDelimiter(line)) {
            closeBlock();
            section = { kind: 'title', lines: [] };
        }
        else if (ending !== null && isCredible(ending)) {
            closeBlock();
            section = readEndingLine(ending);
        }
        else {
            section = readOther(line);
        }
    }
    /** In parallel runs an ending follows a line of dashes. In serial runs only the running spec can pass. */
    function isCredible({ node, outcome }) {
        if (isParallel())
            return section.kind === 'title' && section.lines.length === 0;
        return node !== null || outcome !== 'passed' || results.runningSpec() !== null;
    }
    function readEndingLine(ending) {
        const started = isParallel() ? null : results.runningSpec();
        const passed = ending.outcome === 'passed' ? passedEntry(ending, started) : null;
        if (passed === null)
            return { kind: 'block', block: openResultBlock(ending, zone), started };
        results.endEntry(passed, ending);
        const attempts = Math.max(ending.attempts, (0,failure_text/* readAttempts */.jY)(stream.read()));
        results.addResult(passed, ending, { failures: [], output: '', attempts });
        return STREAM;
    }
    function closeBlock() {
        if (section.kind !== 'block')
            return;
        const { block, started } = section;
        const entry = endedEntry(block, started);
        if (entry === null)
            return;
        if (!block.isTitleComplete())
            results.endEntry(entry, block.ending);
        results.addResult(entry, block.ending, block.details(isParallel() ? '' : stream.read()));
    }
    function readOther(line) {
        if (section.kind === 'head')
            return readHeadLine(line);
        if (section.kind === 'stream')
            return readStream(line);
        if (section.kind === 'title')
            return readTitle([...section.lines, line]);
        if (section.kind === 'summary')
            return readSummary(section.entry, line);
        if (section.kind === 'block') {
            const entry = section.block.read(line) ? endedEntry(section.block, section.started) : null;
            if (entry !== null)
                results.endEntry(entry, section.block.ending);
            return section;
        }
        results.addFacts(readVerdict(line) ?? {});
        return STREAM;
    }
    function readHeadLine(line) {
        const announcement = results.facts().selectedSpecs === null ? readAnnouncement(line) : null;
        if (announcement !== null)
            results.announceSuite(announcement.selected, announcement.total);
        results.addFacts(readHead(line));
        return readFoot(line) ?? { kind: 'head' };
    }
    function readStream(line) {
        stream.push(line.replace(/^ {2}/, ''));
        // While a spec of a serial run is running, totals can only be its own output.
        return (results.runningSpec() === null ? readFoot(line) : null) ?? STREAM;
    }
    function readFoot(line) {
        if (isSummary(line))
            return { kind: 'summary', entry: null };
        const totals = readTotals(line);
        if (totals === null)
            return null;
        results.addFacts(totals);
        return { kind: 'verdict' };
    }
    function readTitle(lines) {
        const line = lines.at(-1) ?? '';
        const location = readNameLocation(line);
        if (location !== null && lines.length > 1) {
            startSpec((0,spec_identity/* readEntryName */.cb)(lines.slice(0, -1).join(' ')), location);
        }
        else if (/^\S/.test(line) && !isPlaceholder(line) && lines.length < console_TITLE_LINES) {
            return { kind: 'title', lines };
        }
        stream = keepEnd(OUTPUT_LIMIT);
        return STREAM;
    }
    function startSpec(name, location) {
        if (name.kind === 'spec' && !isParallel())
            results.startSpec({ id: name.id, location });
    }
    /** Adds failures of the summary whose details are missing in the output. */
    function readSummary(entry, line) {
        if (line.trim() === '')
            return STREAM;
        const location = readNameLocation(line.trim());
        const name = entry && (0,spec_identity/* readFailedEntryName */.TM)(entry.name);
        if (entry !== null && name !== null && location !== null && !results.hasFailed(name)) {
            const ending = { node: null, outcome: entry.outcome, seconds: 0, attempts: 1 };
            results.endEntry({ name, location: null }, ending);
            results.addResult({ name, location: null }, ending, { failures: [], output: '', attempts: 1 });
        }
        return { kind: 'summary', entry: readSummaryEntry(line) };
    }
    /** The section also has the output of the processes, but that is indented. */
    function readProcessEnd(process, line) {
        if (process !== null)
            results.addProcessEnd({ process, end: line.trim() });
        return { kind: 'process-ends', process: readProcess(line) };
    }
    function append(text) {
        if (unread.length < LINE_LIMIT)
            unread += text.slice(0, LINE_LIMIT - unread.length);
    }
    return {
        push(chunk) {
            const [first = '', ...others] = chunk.split('\n');
            append(first);
            for (const next of others) {
                readLine((0,domain_text/* plainText */.wh)(unread).replace(/\n/g, ' ').trimEnd());
                unread = '';
                append(next);
            }
            return results.takeEvents();
        },
        end() {
            closeBlock();
            section = STREAM;
            unread = '';
            return results.takeEvents();
        },
        result: () => results.result(),
    };
}
function passedEntry({ node }, started) {
    if (node !== null)
        return { name: { kind: 'suite-node', node }, location: null };
    return started && identityOf(started);
}
/** The spec that ran, unless the block is about a later spec of an ordered container: these are skipped without a start. */
function endedEntry(block, started) {
    const printed = block.identity();
    if (started === null || block.ending.node !== null)
        return printed;
    const other = block.ending.outcome === 'skipped' &&
        printed?.name.kind === 'spec' &&
        printed.name.id !== started.id;
    return other ? printed : identityOf(started);
}
function identityOf({ id, location }) {
    return { name: { kind: 'spec', id }, location };
}


/***/ }),

/***/ 1677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jY: () => (/* binding */ readAttempts),
/* harmony export */   mV: () => (/* binding */ readFailureText)
/* harmony export */ });
/* unused harmony export readLocation */
/** `[FAILED] message`, the first line of a failure (onsi/ginkgo, reporters/default_reporter.go, emitFailure). */
const HEADING = /^\[(?:FAILED|TIMEDOUT|PANICKED|INTERRUPTED|ABORTED|SKIPPED)!?\] (.*)$/;
const LOCATION = /^In \[[^\]]+\] at: (.*) @ (\S+ \S+)$/;
const STACK = 'Full Stack Trace';
/** References to other parts of the output, which are left out. */
const POINTER = /^There were additional failures detected/;
/**
 * Reads failures in Ginkgo's text format: the body of JUnit's `<failure>`, or the console without its indentation. Returns
 * null for text in another format.
 * @param zone the node's offset from UTC, such as `+02:00` or `Z`, because the times in the text have none
 */
function readFailureText(text, zone) {
    const blocks = [];
    // A heading starts another failure only after the location of the previous one. Before, it is part of the message.
    let located = true;
    for (const line of text.split('\n')) {
        if (located && HEADING.test(line)) {
            blocks.push([line]);
            located = false;
        }
        else {
            blocks.at(-1)?.push(line);
            located ||= LOCATION.test(line);
        }
    }
    const [failure, ...additional] = blocks.map((lines) => readBlock(lines, zone));
    return failure === undefined ? null : { failure, additional };
}
/** `path/file.go:12`, or null for anything else. */
function readLocation(text) {
    const [, file, line] = /^(\S.*):(\d{1,9})$/.exec(text.trim()) ?? [];
    return file === undefined ? null : { file, line: Number(line) };
}
/** The number of attempts of a spec, from the lines that Ginkgo writes between them. */
function readAttempts(timeline) {
    return (1 +
        (timeline.match(/^ *Attempt #\d+ (?:Failed|Passed)\. {2}Re(?:try|peat)ing \S+ @ /gm)?.length ??
            0));
}
function readBlock(lines, zone) {
    const at = lines.findIndex((line) => LOCATION.test(line));
    const end = at < 0 ? lines.length : at;
    const [, location = '', time = ''] = LOCATION.exec(lines[end] ?? '') ?? [];
    const rest = lines.slice(end + 1).filter((line) => !POINTER.test(line));
    const stack = rest.indexOf(STACK);
    const panic = stack < 0 ? [] : rest.slice(0, stack);
    const first = HEADING.exec(lines[0] ?? '')?.[1] ?? '';
    return {
        message: [first, ...lines.slice(1, end), ...panic].join('\n').trim(),
        location: readLocation(location),
        stackTrace: rest
            .slice(stack + 1)
            .join('\n')
            .trim(),
        at: readGinkgoTime(time, zone),
    };
}
/** `11/22/26 11:34:04.926` (month first) with the zone, as ISO 8601. */
function readGinkgoTime(text, zone) {
    const [, month, day, year, time] = /^(\d\d)\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/.exec(text) ?? [];
    if (month === undefined)
        return null;
    const iso = `20${year}-${month}-${day}T${time}${zone}`;
    return Number.isNaN(Date.parse(iso)) ? null : iso;
}


/***/ }),

/***/ 8685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDryRun),
  W: () => (/* binding */ readGinkgoJson)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/src/domain/results/outcomes.js
var outcomes = __webpack_require__(7890);
// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(2723);
;// CONCATENATED MODULE: ./build/src/domain/results/timeline.js
const NEWLINE = 0x0a;
/**
 * Inserts lines into an output where they were written. Offsets count bytes of the original output in Go. Replaced bytes
 * (invalid UTF-8) shift them a little, so an entry is inserted before the line that its offset points to.
 */
function writeTimeline(output, entries) {
    if (entries.length === 0)
        return output;
    const bytes = new TextEncoder().encode(output);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const parts = [];
    let cursor = 0;
    for (const { offset, line } of entries) {
        const end = Math.max(cursor, startOfLine(bytes, offset));
        const before = decoder.decode(bytes.subarray(cursor, end));
        parts.push(before, before === '' || before.endsWith('\n') ? '' : '\n', line, '\n');
        cursor = end;
    }
    parts.push(decoder.decode(bytes.subarray(cursor)));
    return parts.join('');
}
function startOfLine(bytes, offset) {
    if (offset >= bytes.length)
        return bytes.length;
    return offset <= 0 ? 0 : bytes.lastIndexOf(NEWLINE, offset - 1) + 1;
}

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo-entry.js




const NANOSECONDS = 1e9;
/** Go's zero value of a time. */
const ZERO_TIME = '0001-01-01T00:00:00Z';
/** True for a spec, even if the filters exclude it. */
function isSpecEntry(entry) {
    return entry.LeafNodeType === 'It';
}
/** True for a suite node such as SynchronizedBeforeSuite. */
function isSuiteNodeEntry(entry) {
    return (0,spec_identity/* isSuiteNode */.Di)((0,domain_fields/* textOf */.b6)(entry.LeafNodeType));
}
/** False for a spec that never started: excluded specs are `skipped` without reason or attempt, others are `pending`. */
function hasResult(entry) {
    if (entry.State === 'pending')
        return false;
    const started = ((0,domain_fields/* numberOf */.rl)(entry.NumAttempts) ?? 0) > 0;
    return entry.State !== 'skipped' || started || skipReasonOf(entry) !== '';
}
/** The identity of a spec. */
function readPlannedSpec(entry) {
    const labels = [...(0,domain_fields/* listOf */.c3)(entry.ContainerHierarchyLabels), entry.LeafNodeLabels];
    return {
        id: (0,spec_identity/* specId */.HS)((0,domain_fields/* textsOf */.CB)(entry.ContainerHierarchyTexts), (0,domain_fields/* textOf */.b6)(entry.LeafNodeText)),
        labels: [...new Set(labels.flatMap(domain_fields/* textsOf */.CB))],
        location: locationOf(entry.LeafNodeLocation),
    };
}
/** A spec that has a result. */
function readSpec(entry) {
    const outcome = outcomeOf(entry);
    const skipped = outcome === 'skipped';
    const [failure = null, ...nested] = skipped ? [] : readFailures(entry.Failure);
    const later = (0,domain_fields/* listOf */.c3)(entry.AdditionalFailures).flatMap((item) => readFailures((0,domain_fields/* fieldsOf */.Pf)(item).Failure));
    return {
        ...readPlannedSpec(entry),
        outcome,
        seconds: secondsOf(entry.RunTime) ?? 0,
        startedAt: timeOf(entry.StartTime),
        endedAt: timeOf(entry.EndTime),
        process: (0,domain_fields/* numberOf */.rl)(entry.ParallelProcess),
        attempts: Math.max(1, (0,domain_fields/* numberOf */.rl)(entry.NumAttempts) ?? 1),
        failure,
        additionalFailures: [...nested, ...later],
        skipReason: skipped ? skipReasonOf(entry) : null,
        output: outputOf(entry),
    };
}
/** A suite node. Parallel runs have one for every process. */
function readSuiteNode(entry) {
    const outcome = outcomeOf(entry);
    return {
        node: (0,domain_fields/* textOf */.b6)(entry.LeafNodeType),
        outcome,
        process: (0,domain_fields/* numberOf */.rl)(entry.ParallelProcess),
        failure: outcome === 'skipped' ? null : (readFailures(entry.Failure)[0] ?? null),
        output: outputOf(entry),
    };
}
/** A time of the report, or null if it is not set. */
function timeOf(value) {
    const time = (0,domain_fields/* textOf */.b6)(value);
    return time === ZERO_TIME || Number.isNaN(Date.parse(time)) ? null : time;
}
/** A Go duration, which is in nanoseconds, as seconds. */
function secondsOf(nanoseconds) {
    const value = (0,domain_fields/* numberOf */.rl)(nanoseconds);
    return value === null ? null : value / NANOSECONDS;
}
/** An unknown state is a failure, so that it never makes a run green. */
function outcomeOf(entry) {
    return outcomes/* OUTCOMES */.i.get((0,domain_fields/* textOf */.b6)(entry.State)) ?? 'failed';
}
function skipReasonOf(entry) {
    return (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(entry.Failure).Message);
}
/** The failure, then those that its node recorded after a timeout or an interrupt. */
function readFailures(value) {
    const failures = [];
    let next = value;
    while ((0,domain_fields/* isObject */.Gv)(next)) {
        const fields = next;
        const failure = readFailure(fields);
        if (failure.message !== '' || failure.location !== null)
            failures.push(failure);
        next = (0,domain_fields/* fieldsOf */.Pf)(fields.AdditionalFailure).Failure;
    }
    return failures;
}
function readFailure(failure) {
    const texts = [(0,domain_fields/* textOf */.b6)(failure.Message), (0,domain_fields/* textOf */.b6)(failure.ForwardedPanic)];
    const stackTrace = (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(failure.Location).FullStackTrace);
    return {
        message: texts.filter((text) => text !== '').join('\n'),
        location: locationOf(failure.Location),
        stackTrace: stackTrace || stackOfSpec(failure.ProgressReport),
        at: timeOf((0,domain_fields/* fieldsOf */.Pf)(failure.TimelineLocation).Time),
    };
}
/** The stack of the spec when Ginkgo stopped it (types.ProgressReport). */
function stackOfSpec(progress) {
    const goroutines = (0,domain_fields/* listOf */.c3)((0,domain_fields/* fieldsOf */.Pf)(progress).Goroutines)
        .map((item) => (0,domain_fields/* fieldsOf */.Pf)(item))
        .filter((goroutine) => goroutine.IsSpecGoroutine === true);
    return (0,domain_fields/* listOf */.c3)(goroutines[0]?.Stack)
        .map((item) => (0,domain_fields/* fieldsOf */.Pf)(item))
        .map((call) => `${(0,domain_fields/* textOf */.b6)(call.Function)}\n\t${(0,domain_fields/* textOf */.b6)(call.Filename)}:${(0,domain_fields/* numberOf */.rl)(call.Line) ?? 0}`)
        .join('\n');
}
function locationOf(value) {
    const location = (0,domain_fields/* fieldsOf */.Pf)(value);
    const file = (0,domain_fields/* textOf */.b6)(location.FileName);
    return file === '' ? null : { file, line: (0,domain_fields/* numberOf */.rl)(location.LineNumber) ?? 0 };
}
/** The output of the spec, with its steps as on the console. */
function outputOf(entry) {
    const steps = (0,domain_fields/* listOf */.c3)(entry.SpecEvents)
        .map((item) => (0,domain_fields/* fieldsOf */.Pf)(item))
        .filter((event) => event.SpecEventType === 'By')
        .map((event) => {
        const { Offset, Time } = (0,domain_fields/* fieldsOf */.Pf)(event.TimelineLocation);
        return {
            offset: (0,domain_fields/* numberOf */.rl)(Offset) ?? 0,
            line: `STEP: ${(0,domain_fields/* textOf */.b6)(event.Message)} @ ${(0,domain_fields/* textOf */.b6)(Time)}`,
        };
    });
    const written = writeTimeline((0,domain_fields/* textOf */.b6)(entry.CapturedGinkgoWriterOutput), steps);
    return [written, (0,domain_fields/* textOf */.b6)(entry.CapturedStdOutErr)].filter((text) => text !== '').join('\n');
}

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo-json.js



/**
 * Reads the report of `--ginkgo.json-report`. Several suites in one report are merged.
 * @throws UnreadableReport for text that is not such a report
 */
function readGinkgoJson(text) {
    return parseSuites(text).map(readSuite).reduce(merge);
}
/**
 * Reads the JSON report of a dry run.
 * @throws UnreadableReport for text that is not a report of a dry run
 */
function readDryRun(text) {
    const suites = parseSuites(text);
    if (!suites.every(isDryRun))
        throw new errors/* UnreadableReport */.sx('The Ginkgo report is not from a dry run');
    const specs = suites.flatMap((suite) => entriesOf(suite).filter(isSpecEntry));
    return {
        total: suites.map(countsOf).reduce((total, counts) => total + (counts.total ?? 0), 0),
        selected: specs.filter((entry) => entry.State === 'passed').map(readPlannedSpec),
    };
}
/** At least one suite. */
function parseSuites(text) {
    const suites = parseJson(text);
    if (!Array.isArray(suites) || suites.length === 0) {
        throw new errors/* UnreadableReport */.sx('This is not a Ginkgo report: it is not a list of suites');
    }
    return suites.map((suite) => {
        if ((0,domain_fields/* isObject */.Gv)(suite) && 'SpecReports' in suite && 'SuiteConfig' in suite)
            return suite;
        throw new errors/* UnreadableReport */.sx('This is not a Ginkgo report: a suite has no SpecReports or no SuiteConfig');
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UnreadableReport */.sx(`The Ginkgo report is truncated or is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function entriesOf(suite) {
    return (0,domain_fields/* listOf */.c3)(suite.SpecReports).filter(domain_fields/* isObject */.Gv);
}
function isDryRun(suite) {
    return (0,domain_fields/* booleanOf */.SF)((0,domain_fields/* fieldsOf */.Pf)(suite.SuiteConfig).DryRun) ?? false;
}
function countsOf(suite) {
    const stats = (0,domain_fields/* fieldsOf */.Pf)(suite.PreRunStats);
    return { total: (0,domain_fields/* numberOf */.rl)(stats.TotalSpecs), selected: (0,domain_fields/* numberOf */.rl)(stats.SpecsThatWillRun) };
}
function readSuite(suite) {
    const config = (0,domain_fields/* fieldsOf */.Pf)(suite.SuiteConfig);
    const counts = countsOf(suite);
    const entries = entriesOf(suite);
    return {
        source: 'ginkgo-json',
        totalSpecs: counts.total,
        selectedSpecs: counts.selected,
        specs: entries.filter(isSpecEntry).filter(hasResult).map(readSpec),
        suiteNodes: entries.filter(isSuiteNodeEntry).map(readSuiteNode),
        running: [],
        processEnds: [],
        succeeded: (0,domain_fields/* booleanOf */.SF)(suite.SuiteSucceeded),
        specialFailureReasons: (0,domain_fields/* textsOf */.CB)(suite.SpecialSuiteFailureReasons),
        startedAt: timeOf(suite.StartTime),
        endedAt: timeOf(suite.EndTime),
        seconds: secondsOf(suite.RunTime),
        randomSeed: (0,domain_fields/* numberOf */.rl)(config.RandomSeed),
        parallelTotal: (0,domain_fields/* numberOf */.rl)(config.ParallelTotal),
        timeoutSeconds: secondsOf(config.Timeout),
        dryRun: isDryRun(suite),
    };
}
/** Two suites that ran one after the other. */
function merge(first, second) {
    const successes = [first.succeeded, second.succeeded];
    const reasons = new Set([...first.specialFailureReasons, ...second.specialFailureReasons]);
    return {
        ...first,
        totalSpecs: add(first.totalSpecs, second.totalSpecs),
        selectedSpecs: add(first.selectedSpecs, second.selectedSpecs),
        specs: [...first.specs, ...second.specs],
        suiteNodes: [...first.suiteNodes, ...second.suiteNodes],
        succeeded: successes.includes(false) ? false : successes.includes(null) ? null : true,
        specialFailureReasons: [...reasons],
        endedAt: second.endedAt,
        seconds: add(first.seconds, second.seconds),
        dryRun: first.dryRun || second.dryRun,
    };
}
function add(one, other) {
    return one === null || other === null ? null : one + other;
}


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PRINTED_OUTCOMES),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/** Outcomes by Ginkgo's state, as its JSON and JUnit reports write it (onsi/ginkgo, types/types.go, SpecState). */
const OUTCOMES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['timedout', 'timedout'],
    ['panicked', 'panicked'],
    ['interrupted', 'interrupted'],
    ['aborted', 'aborted'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
]);
/**
 * Outcomes by the word that Ginkgo prints on the console (onsi/ginkgo, reporters/default_reporter.go): the state in capital
 * letters, or `FAIL`. It prints no word for a spec that passed and no ending for a pending one.
 */
const PRINTED_OUTCOMES = new Map([
    ['FAIL', 'failed'],
    ...[...OUTCOMES]
        .filter(([state]) => state !== 'passed' && state !== 'pending')
        .map(([state, outcome]) => [state.toUpperCase(), outcome]),
]);


/***/ }),

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ isSuiteNode),
/* harmony export */   HS: () => (/* binding */ specId),
/* harmony export */   TM: () => (/* binding */ readFailedEntryName),
/* harmony export */   ao: () => (/* binding */ ID_LIMIT),
/* harmony export */   cb: () => (/* binding */ readEntryName)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1987);

/** Maximum length of an id. The console reader cuts lines, and a spec must have the same id in every report format. */
const ID_LIMIT = 8_192;
/** Types of nodes that belong to the suite, not to a spec (onsi/ginkgo, types/types.go). */
const SUITE_NODES = new Set([
    'BeforeSuite',
    'SynchronizedBeforeSuite',
    'AfterSuite',
    'SynchronizedAfterSuite',
    'ReportBeforeSuite',
    'ReportAfterSuite',
    'DeferCleanup (Suite)',
]);
/**
 * What the console adds to the name of a spec that did not pass: the node that failed (`[It] ` before the leaf,
 * ` [BeforeEach]` after its container), or `TOP-LEVEL [BeforeEach] ` at the start (onsi/ginkgo, codeLocationBlock).
 */
const FAILED_NODE = /^TOP-LEVEL \[[^\]]+\] | \[(?:It|BeforeEach|JustBeforeEach|AfterEach|JustAfterEach|BeforeAll|AfterAll|ReportBeforeEach|ReportAfterEach|DeferCleanup(?: \((?:Each|All)\))?)\](?= )|^\[It\] (?=.)/;
/** True for `SynchronizedBeforeSuite` and other suite nodes. */
function isSuiteNode(nodeType) {
    return SUITE_NODES.has(nodeType);
}
/**
 * The id of a spec: the texts of its containers and its leaf, joined by single spaces as Ginkgo does to match a focus. At
 * most ID_LIMIT characters.
 */
function specId(hierarchyTexts, leafText) {
    return limited((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)([...hierarchyTexts, leafText].join(' ')));
}
/**
 * Reads the name of a JUnit case or of a passed spec on the console. Known formats are `[It] text`, `[It] text [label,
 * label]`, `text [label, label]`, `text`, and `[SynchronizedBeforeSuite]`.
 */
function readEntryName(name) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(name);
    const node = suiteNodeOf(line);
    if (node !== null)
        return { kind: 'suite-node', node };
    return { kind: 'spec', id: limited(withoutLabels(line.replace(/^\[It\] /, ''))) };
}
function limited(id) {
    // A lone half of a surrogate pair is removed.
    return id.length <= ID_LIMIT
        ? id
        : id
            .slice(0, ID_LIMIT)
            .replace(/[\uD800-\uDBFF]$/, '')
            .trimEnd();
}
/** Reads the name of a spec that did not pass, as the console writes it. */
function readFailedEntryName(name) {
    return readEntryName((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(name).replace(FAILED_NODE, ''));
}
function suiteNodeOf(line) {
    const node = /^\[([^\]]+)\](?: |$)/.exec(line)?.[1];
    return node !== undefined && isSuiteNode(node) ? node : null;
}
/**
 * Removes the labels, which Ginkgo appends as one group in brackets. A name can also end in a tag such as `[Conformance]`.
 * Tags have no commas, so a group of several words is the labels. A group of one word is the labels only if it repeats the
 * first tag of the name: the framework also writes labels into names, the sig first (kubernetes/kubernetes,
 * test/e2e/framework/ginkgowrapper.go).
 */
function withoutLabels(name) {
    const start = name.lastIndexOf(' [');
    if (start < 0 || !name.endsWith(']'))
        return name;
    const text = name.slice(0, start);
    const labels = name.slice(start + 2, -1).split(', ');
    const firstTag = /\[([^[\]]+)\]/.exec(text)?.[1];
    return labels.length > 1 || labels[0] === firstTag ? text : name;
}


/***/ }),

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** ESC or CSI and what follows; Ginkgo's parallel reports carry ESC as U+FFFD. */
const ANSI_SEQUENCE = /(?:[[\p{Cc}\uFFFD]--[\t\n\r]]\[|\u009B)[0-9;]*[A-Za-z]/gv;
/** Control characters, line breaks of Unicode, and characters that change the text direction. */
const CONTROL_CHARACTERS = /[[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]--[\t\n]]/gv;
/** Untrusted text without terminal colours, control characters and bidirectional overrides. Tabs and newlines remain. */
function plainText(text) {
    return text.replace(/\r\n?/g, '\n').replace(ANSI_SEQUENCE, '').replace(CONTROL_CHARACTERS, '');
}
/** `plainText` on one line: white space is replaced by single spaces. */
function plainLine(text) {
    return plainText(text).replace(/\s+/g, ' ').trim();
}
/** The first `limit` characters, with an ellipsis if the text is longer. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    // A lone half of a surrogate pair is removed.
    return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
const COLUMN_GAP = 2;
/** Rows of cells as lines with aligned columns. */
function alignColumns(rows) {
    const [first = []] = rows;
    const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd((widths[column] ?? 0) + COLUMN_GAP))
        .join('')
        .trimEnd());
}
/** The first characters of a commit or digest, enough to recognise it. */
function shortHash(hash) {
    return hash.slice(0, 12);
}
/** `1 spec`, `2 specs`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Seconds in a readable format: `0.4s`, `12s`, `3m05s`, `1h02m`. */
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
/** Bytes in megabytes (1000 × 1000): `0.4 MB`, `400.0 MB`. */
function formatBytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oF: () => (/* binding */ withSuffix),
/* harmony export */   we: () => (/* binding */ joinUrl),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/**
 * The URL of an object below a base URL. The base may have a path, a trailing slash, a login and a query (a signed mirror).
 * A `+` in the name is not encoded, because dl.k8s.io does not accept that.
 *
 * @throws TypeError if `base` is not a URL
 */
function joinUrl(base, object) {
    const url = new URL(base);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${object}`;
    return url.href;
}
/**
 * A URL without login, query and fragment, which may have secrets.
 *
 * @throws TypeError if `url` is not a URL
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
 * Adds a suffix to the path of a URL, for instance for a checksum file. The query remains.
 *
 * @throws TypeError if `url` is not a URL
 */
function withSuffix(url, suffix) {
    const result = new URL(url);
    result.pathname += suffix;
    return result.href;
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ comparisonJson),
  WU: () => (/* binding */ provenanceJson),
  aB: () => (/* binding */ toJson)
});

;// CONCATENATED MODULE: ./build/schemas/generated/provenance.js
/** The keys in the order in which they are written. */
const PROVENANCE_SHAPE = {
    "schemaVersion": true,
    "generator": {
        "name": true,
        "version": true
    },
    "generatedAt": true,
    "run": {
        "id": true,
        "attempt": true,
        "repository": true,
        "url": true
    },
    "complete": true,
    "builds": {
        "project": true,
        "asked": true,
        "version": true,
        "commit": true,
        "date": true,
        "parts": {
            "name": true,
            "source": true,
            "sha256": true,
            "trust": true,
            "version": true,
            "commit": true,
            "date": true
        },
        "notes": true
    },
    "host": {
        "architecture": true,
        "kernel": true,
        "os": true,
        "cgroup": true,
        "systemd": true,
        "cpus": true,
        "memoryBytes": true,
        "runnerImage": true
    },
    "node": {
        "runtime": {
            "handler": true,
            "program": true,
            "monitor": true
        },
        "crioDropIns": {
            "name": true,
            "sha256": true
        },
        "kubeletConfigSha256": true
    },
    "randomSeed": true,
    "request": {
        "crio": {
            "kind": true,
            "asked": true
        },
        "kubernetes": {
            "kind": true,
            "asked": true
        },
        "components": {
            "name": true,
            "asked": true
        },
        "architecture": true,
        "selection": {
            "scenario": true,
            "lane": true,
            "focus": true,
            "skip": true,
            "labelFilter": true,
            "trackedSkips": {
                "text": true,
                "reason": true,
                "link": true
            }
        },
        "procs": true,
        "timeoutSeconds": true,
        "runtime": true,
        "monitor": true,
        "crioLogLevel": true,
        "registryMirrors": {
            "prefix": true,
            "location": true,
            "insecure": true
        },
        "crioDropIns": {
            "name": true,
            "toml": true
        },
        "pullImages": true,
        "imageRepositories": true,
        "ignition": true,
        "ignitionStrict": true,
        "kubeletConfig": true,
        "kubeletFlags": true,
        "featureGates": true,
        "testArgs": true,
        "failOn": true,
        "reportDirectory": true,
        "requireSignature": true,
        "ownTrustedRoot": true,
        "restore": true,
        "mirrors": {
            "crio": true,
            "kubernetes": true,
            "kubernetesListing": true,
            "gitHub": true
        }
    }
};

;// CONCATENATED MODULE: ./build/schemas/generated/report.js
/** The keys in the order in which they are written. */
const REPORT_SHAPE = {
    "schemaVersion": true,
    "generator": {
        "name": true,
        "version": true
    },
    "generatedAt": true,
    "run": {
        "id": true,
        "attempt": true,
        "repository": true,
        "url": true
    },
    "verdict": {
        "result": true,
        "reason": true,
        "headline": true
    },
    "findings": {
        "id": true,
        "reason": true,
        "title": true,
        "detail": true,
        "audience": true,
        "remedy": true,
        "evidence": true,
        "specs": true
    },
    "counts": {
        "total": true,
        "planned": true,
        "ran": true,
        "passed": true,
        "failed": true,
        "interrupted": true,
        "flaky": true,
        "skipped": true,
        "notRun": true
    },
    "builds": {
        "project": true,
        "asked": true,
        "version": true,
        "commit": true,
        "date": true,
        "parts": {
            "name": true,
            "source": true,
            "sha256": true,
            "trust": true,
            "version": true,
            "commit": true,
            "date": true
        },
        "notes": true
    },
    "host": {
        "architecture": true,
        "kernel": true,
        "os": true,
        "cgroup": true,
        "systemd": true,
        "cpus": true,
        "memoryBytes": true,
        "runnerImage": true
    },
    "node": {
        "runtime": {
            "handler": true,
            "program": true,
            "monitor": true
        },
        "crioDropIns": {
            "name": true,
            "sha256": true
        },
        "kubeletConfigSha256": true
    },
    "ignition": {
        "field": true,
        "subject": true,
        "outcome": true,
        "reason": true
    },
    "selection": {
        "scenario": true,
        "lane": true,
        "focus": true,
        "skip": true,
        "labelFilter": true,
        "trackedSkips": {
            "text": true,
            "reason": true,
            "link": true
        }
    },
    "suite": {
        "startedAt": true,
        "endedAt": true,
        "seconds": true,
        "procs": true,
        "randomSeed": true,
        "exitCode": true,
        "source": true
    },
    "specs": {
        "id": true,
        "outcome": true,
        "labels": true,
        "location": {
            "file": true,
            "line": true
        },
        "seconds": true,
        "startedAt": true,
        "endedAt": true,
        "process": true,
        "attempts": true,
        "failure": {
            "message": true,
            "location": {
                "file": true,
                "line": true
            },
            "stackTrace": true,
            "at": true
        },
        "additionalFailures": {
            "message": true,
            "location": {
                "file": true,
                "line": true
            },
            "stackTrace": true,
            "at": true
        },
        "skipReason": true,
        "logs": {
            "log": true,
            "lines": true
        },
        "finding": true
    },
    "running": {
        "id": true,
        "location": {
            "file": true,
            "line": true
        }
    },
    "skipped": {
        "reason": true,
        "link": true,
        "specs": true
    },
    "serviceEvents": {
        "service": true,
        "kind": true,
        "at": true,
        "detail": true
    },
    "warnings": true,
    "reproduce": true
};

;// CONCATENATED MODULE: ./build/src/domain/views/json.js


/** A comparison of two runs as one JSON object; ends with a newline. */
function comparisonJson(comparison) {
    return `${JSON.stringify(comparison, null, 2)}\n`;
}
/** The value with only the keys of the shape, in their order. */
function ordered(value, shape) {
    if (Array.isArray(value))
        return value.map((element) => ordered(element, shape));
    if (shape === true || typeof value !== 'object' || value === null)
        return value;
    const properties = new Map(Object.entries(value));
    return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, ordered(properties.get(key), inner)]));
}
/** `report.json`: the report with the keys of the schema in their order; ends with a newline. */
function toJson(report) {
    return `${JSON.stringify(ordered(report, REPORT_SHAPE), null, 2)}\n`;
}
/** `provenance.json`; ends with a newline. */
function provenanceJson(provenance) {
    return `${JSON.stringify(ordered(provenance, PROVENANCE_SHAPE), null, 2)}\n`;
}


/***/ }),

/***/ 9769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ suiteCgroups)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const CGROUP_ROOT = '/sys/fs/cgroup';
/** Names of cgroups that the kubelet creates for pods and for its own accounting, with both cgroup drivers. */
const FILLED_NAMES = ['kubepods*', 'kubelet', 'kubelet.service', 'system'];
/** Parents that it creates for a controller of cgroup v1; others may use them as well. */
const PARENT_NAMES = ['system.slice'];
/** The names are at most this deep, below a controller (cgroup v1) and a slice. */
const CGROUP_DEPTH = 3;
/** Cgroup directories that the suite may have made: pods' and kubelet's. */
async function suiteCgroups(deps) {
    const names = named([...FILLED_NAMES, ...PARENT_NAMES]);
    const found = await find(deps, [CGROUP_ROOT], ['-maxdepth', String(CGROUP_DEPTH), ...names]);
    const parents = found.filter((path) => PARENT_NAMES.includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)));
    const filled = found.filter((path) => !parents.includes(path));
    const below = filled.length === 0 ? [] : await find(deps, filled, []);
    return [...new Set([...parents, ...below])];
}
function named(names) {
    const tests = names.flatMap((name, index) => [...(index === 0 ? [] : ['-o']), '-name', name]);
    return ['(', ...tests, ')'];
}
async function find(deps, roots, tests) {
    const { stdout } = await deps.commands.run('find', [...roots, ...tests, '-type', 'd', '-print0']);
    return stdout.split('\0').filter((path) => path !== '');
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _domain_by_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6292);

/** A short description of a change, for logs and errors. */
function describeChange(change) {
    return (0,_domain_by_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .byKind */ .S)(change, {
        files: ({ files }) => `files ${files.map((file) => file.path).join(', ')}`,
        tree: ({ path }) => `directory ${path}`,
        module: ({ name }) => `kernel module ${name}`,
        sysctls: ({ before }) => `kernel parameters ${Object.keys(before).join(', ')}`,
        swap: ({ device }) => `swap on ${device}`,
        firewall: ({ family }) => `${family} rules`,
        link: ({ name }) => `network link ${name}`,
        'unit-files': () => 'unit files known to systemd',
        service: ({ unit }) => `service ${unit}`,
        cgroups: () => 'cgroups of pods and kubelet',
        attributes: ({ path }) => `mode and owner of ${path}`,
        moved: ({ path }) => `directory ${path}, moved aside`,
        account: ({ database, name }) => `${database === 'passwd' ? 'user' : 'group'} ${name}`,
        'swap-file': ({ path }) => `swap file ${path}`,
        mount: ({ path }) => `mount at ${path}`,
        'kernel-setting': ({ path }) => `setting ${path}`,
        stopped: ({ unit }) => `stopped unit ${unit}`,
        units: ({ units }) => `units ${units.join(', ')}`,
        suite: ({ unit }) => `suite ${unit}`,
    });
}


/***/ }),

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commandError)
/* harmony export */ });
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4857);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1987);



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

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ undoRules),
/* harmony export */   XL: () => (/* binding */ ACCEPT_RULES),
/* harmony export */   ei: () => (/* binding */ POD_BRIDGE)
/* harmony export */ });
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);

/** Comment of the run's rules, to identify them. */
const RULE_COMMENT = 'crio-node-e2e';
/** Chains of kubelet and CNI (kubernetes pkg/kubelet/kubelet_network_linux.go, containernetworking/plugins). */
const FOREIGN_CHAIN = /^(KUBE|CNI|CNI-HOSTPORT)-/;
/** The bridge of CRI-O's CNI configuration (cri-o/packaging, 10-crio-bridge.conflist). */
const POD_BRIDGE = 'cni0';
const OURS = `-m comment --comment ${RULE_COMMENT}`;
/**
 * Rules that accept the packets of pods only. Policies of others (docker's FORWARD DROP, ufw) stay as they are, these
 * rules come first. The last one lets a pod respond to packets from the node's loopback address. Text for
 * iptables-restore.
 */
const ACCEPT_RULES = tablesText([
    { table: 'filter', line: `-I INPUT 1 -i ${POD_BRIDGE} ${OURS} -j ACCEPT` },
    { table: 'filter', line: `-I FORWARD 1 -i ${POD_BRIDGE} ${OURS} -j ACCEPT` },
    { table: 'filter', line: `-I FORWARD 1 -o ${POD_BRIDGE} ${OURS} -j ACCEPT` },
    {
        table: 'nat',
        line: `-I POSTROUTING 1 -s 127.0.0.0/8 ! -d 127.0.0.0/8 ${OURS} -j MASQUERADE`,
    },
]);
/**
 * Text for iptables-restore that deletes the rules of the run, the kubelet and CNI that were added between two outputs
 * of iptables-save; empty where there are none. Changes of others stay.
 */
function undoRules(before, after) {
    const old = new Set(tableLines(before).map(({ table, line }) => `${table} ${line}`));
    const added = tableLines(after).filter(({ table, line }) => !old.has(`${table} ${line}`));
    const chains = added.flatMap(({ table, line }) => {
        const name = /^:(\S+)/.exec(line)?.[1];
        return name !== undefined && FOREIGN_CHAIN.test(name) ? [{ table, name }] : [];
    });
    const rules = added.filter(({ line }) => line.startsWith('-A ') && isOurs(splitWords(line)));
    return tablesText([
        ...rules.map(({ table, line }) => ({ table, line: line.replace('-A', '-D') })),
        ...chains.map(({ table, name }) => ({ table, line: `-F ${name}` })),
        ...chains.map(({ table, name }) => ({ table, line: `-X ${name}` })),
    ]);
}
/** iptables-restore changes each table as a whole or not at all. */
function tablesText(lines) {
    const tables = [...(0,_domain_group_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(lines, ({ table }) => table)];
    return tables
        .map(([table, group]) => `*${table}\n${group.map(({ line }) => `${line}\n`).join('')}COMMIT\n`)
        .join('');
}
function isOurs(words) {
    if (words.includes(RULE_COMMENT))
        return true;
    const chain = words[1] ?? '';
    const target = words[words.indexOf('-j') + 1] ?? '';
    // Rules in such a chain are deleted with it; rules elsewhere that jump to it have to be deleted first.
    return !FOREIGN_CHAIN.test(chain) && words.includes('-j') && FOREIGN_CHAIN.test(target);
}
function tableLines(saved) {
    let table = 'filter';
    return saved.split('\n').flatMap((raw) => {
        // Counters differ each time: `:INPUT ACCEPT [12:34]`.
        const line = raw.replace(/ \[\d+:\d+\]$/, '').trim();
        if (line.startsWith('*'))
            table = line.slice(1);
        return line.startsWith(':') || line.startsWith('-A') ? [{ table, line }] : [];
    });
}
/** Words of a rule as iptables-save writes it: double quotes, and backslash before a quote or a backslash. */
function splitWords(line) {
    return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) => quoted === undefined ? (bare ?? '') : quoted.replace(/\\(["\\])/g, '$1'));
}


/***/ }),

/***/ 9680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ installFiles),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   OK: () => (/* binding */ watchedUnits),
/* harmony export */   Oq: () => (/* binding */ recordPaths),
/* harmony export */   UV: () => (/* binding */ existingPaths),
/* harmony export */   WZ: () => (/* binding */ watchedTrees),
/* harmony export */   d_: () => (/* binding */ existingWithParents),
/* harmony export */   gB: () => (/* binding */ changeRules),
/* harmony export */   j: () => (/* binding */ writeSysctls),
/* harmony export */   kp: () => (/* binding */ readSysctls),
/* harmony export */   tE: () => (/* binding */ asRoot),
/* harmony export */   vY: () => (/* binding */ savedRules),
/* harmony export */   vu: () => (/* binding */ recordDirectories)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4857);
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1495);
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6813);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5878);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);







const STAGING = 'staged';
const BACKUPS = 'backup-';
/** Runs a command as root.
 * @throws RunError (environment, host-setup) for any exit code but 0 */
async function asRoot(deps, program, args, deadlineSeconds) {
    const output = await deps.commands.run(program, args, {
        root: true,
        ...(deadlineSeconds === undefined ? {} : { deadlineSeconds }),
    });
    if (output.exitCode !== 0)
        throw (0,_command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .commandError */ .y)(program, args, output);
    return output.stdout;
}
/** Those of the paths that exist, and of the directories above them. */
function existingWithParents(deps, paths) {
    return existingPaths(deps, [...parentsOf(paths), ...paths]);
}
/**
 * Records paths in the journal before they are written: missing parent directories as created by the run, and copies of
 * existing files. None of the paths may be a directory. Returns the missing directories, outermost first.
 * @param seen the result of `existingWithParents`, where it is known already
 */
async function recordPaths(deps, paths, seen = null) {
    const directories = parentsOf(paths);
    const existing = seen ?? (await existingWithParents(deps, paths));
    const made = directories.filter((path) => !existing.has(path));
    deps.journal.record(...made.map((path) => ({ kind: 'tree', path, kept: null })), {
        kind: 'files',
        files: await backUp(deps, paths, existing),
    });
    return made;
}
/** Records directories in the journal before they are created: all that are missing, with their parents. */
async function recordDirectories(deps, directories) {
    const all = [...new Set(directories.flatMap(ancestors))].toSorted();
    const existing = await existingPaths(deps, all);
    const missing = all.filter((path) => !existing.has(path));
    deps.journal.record(...missing.map((path) => ({ kind: 'tree', path, kept: null })));
}
const OWNED_BY_ROOT = ['-o', 'root', '-g', 'root'];
/**
 * Installs files, and records them in the journal. Missing directories are created first, so that the files of all
 * directories can be installed in parallel.
 * @param seen the result of `existingWithParents` for their paths, where it is known already
 */
async function installFiles(deps, files, seen = null) {
    const paths = files.map((file) => file.path);
    const missing = await recordPaths(deps, paths, seen);
    if (missing.length > 0) {
        await asRoot(deps, 'install', ['-d', '-m', '0755', ...OWNED_BY_ROOT, '--', ...missing]);
    }
    await (0,_domain_at_once_js__WEBPACK_IMPORTED_MODULE_5__/* .atOnce */ .z)(groupByTarget(files, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.scratch, STAGING)).map(({ mode, directory, sources }) => asRoot(deps, 'install', ['-m', mode, ...OWNED_BY_ROOT, '-t', directory, '--', ...sources])));
}
/** Copies the files that will be replaced. Returns them with their copies, for the journal. */
async function backUp(deps, paths, existing) {
    // A new directory for each call: a file that is replaced twice has two backups.
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.scratch, BACKUPS));
    const changed = [];
    for (const [index, path] of paths.entries()) {
        const backup = existing.has(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, String(index)) : null;
        if (backup !== null)
            await asRoot(deps, 'cp', ['-a', '--', path, backup]);
        changed.push({ path, backup });
    }
    return changed;
}
/** The entries of directories, for the journal, so that what services add can be removed later. */
async function watchedTrees(deps, paths) {
    const existing = await existingPaths(deps, paths);
    const entries = await entriesOf(deps, [...existing]);
    return paths.map((path) => ({ kind: 'tree', path, kept: entries.get(path) ?? null }));
}
/** The units that are not active, for the journal, so that they can be stopped later. */
async function watchedUnits(deps, units) {
    const states = await (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitStates */ .$1)(deps, units);
    const inactive = units.filter((_, index) => states[index]?.activeState !== 'active');
    return inactive.length === 0 ? [] : [{ kind: 'units', units: inactive }];
}
/**
 * Names in directories, by directory, as root sees them.
 * @throws RunError (environment, host-setup) when one of them cannot be read
 */
async function entriesOf(deps, directories) {
    const entries = new Map(directories.map((directory) => [directory, []]));
    if (directories.length === 0)
        return entries;
    const depth = ['-mindepth', '1', '-maxdepth', '1'];
    const found = await asRoot(deps, 'find', [...directories, ...depth, '-printf', '%p\\0']);
    for (const path of found.split('\0').filter((text) => text !== '')) {
        entries.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))?.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    return entries;
}
/** Values of kernel parameters, by key, without those that this kernel does not have. */
async function readSysctls(deps, keys) {
    // As root, because an ordinary user's PATH may lack /usr/sbin.
    const { stdout } = await deps.commands.run('sysctl', ['-e', ...keys], { root: true });
    return Object.fromEntries(stdout.split('\n').flatMap((line) => {
        const [key, value] = line.split(' = ', 2);
        return key && value !== undefined ? [[key.trim(), value.trim()]] : [];
    }));
}
/** Sets kernel parameters, given as key and value. */
async function writeSysctls(deps, parameters) {
    if (parameters.length === 0)
        return;
    await asRoot(deps, 'sysctl', ['-w', ...parameters.map(([key, value]) => `${key}=${value}`)]);
}
/**
 * The rules of a family in iptables-save's format, or null where the host has no such command.
 * @throws RunError (environment, host-setup) when the command is there and fails
 */
async function savedRules(deps, family) {
    const save = `${family}-save`;
    const output = await deps.commands.run(save, [], { root: true });
    if (output.exitCode === _adapters_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_NOT_FOUND */ .ek)
        return null;
    if (output.exitCode !== 0)
        throw (0,_command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .commandError */ .y)(save, [], output);
    return output.stdout;
}
/**
 * Changes rules of a family; all others stay as they are.
 * @param rules text for iptables-restore
 */
async function changeRules(deps, family, rules) {
    if (rules === '')
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(deps.scratch, { recursive: true });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.scratch, `${family}.rules`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, rules);
    await asRoot(deps, `${family}-restore`, ['-w', '--noflush', file]);
}
/**
 * Those of the paths that exist, links not followed.
 * @throws RunError (environment, host-setup) when find fails: a path that seems absent would be removed later
 */
async function existingPaths(deps, paths) {
    if (paths.length === 0)
        return new Set();
    // find reports paths that do not exist as errors, and lists the others; `/` proves that it ran.
    const args = ['/', ...paths, '-maxdepth', '0', '-printf', '%p\\0'];
    const output = await deps.commands.run('find', args, { root: true });
    const found = new Set(output.stdout.split('\0').filter((path) => path !== ''));
    if (!found.delete('/'))
        throw (0,_command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .commandError */ .y)('find', args, output);
    return found;
}
function parentsOf(paths) {
    return [...new Set(paths.flatMap((path) => ancestors((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))].toSorted();
}
/** The directories above a file without the top-level one: a run never creates that. */
function ancestors(directory) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return parent === '/' || parent === directory ? [] : [...ancestors(parent), directory];
}
/** One target for all files that go into one directory with one mode. */
function groupByTarget(files, staging) {
    const groups = (0,_domain_group_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(files, (file) => `${file.mode} ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.path)}`);
    return [...groups.values()].flatMap((group) => group.slice(0, 1).map(({ mode, path }) => ({
        mode,
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),
        sources: group.map((file) => stage(file, staging)),
    })));
}
function stage(file, staging) {
    if ('source' in file && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file.source) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file.path))
        return file.source;
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, file.path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(staged), { recursive: true });
    if ('source' in file)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(file.source, staged);
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(staged, file.text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(staged, 0o644);
    return staged;
}


/***/ }),

/***/ 1353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ restoreTrees),
/* harmony export */   l: () => (/* binding */ mountPoints)
/* harmony export */ });
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1495);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9680);


/**
 * Removes what was added to directories, and directories that did not exist before. The result is the same for one call
 * with all directories as for one call each.
 * @throws Error for a top-level directory, before anything is removed
 * @throws RunError (environment, host-setup) for what cannot be read, unmounted or removed
 */
async function restoreTrees(deps, trees) {
    if (trees.some(({ path }) => isTopLevel(path))) {
        throw new Error('a top-level directory is never removed');
    }
    if (trees.length === 0)
        return;
    const [removed, mounts] = await (0,_domain_at_once_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .z)([addedPaths(deps, trees), mountPoints(deps)]);
    if (removed.length === 0)
        return;
    await unmountBelow(deps, removed, mounts);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRoot */ .tE)(deps, 'rm', ['-rf', '--one-file-system', '--', ...removed]);
}
/** The directories and entries that did not exist before. */
async function addedPaths(deps, trees) {
    const existing = await (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .existingPaths */ .UV)(deps, trees.map(({ path }) => path));
    const present = trees.filter(({ path }) => existing.has(path));
    const entries = await (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(deps, present.flatMap(({ path, kept }) => (kept === null ? [] : [path])));
    return present.flatMap(({ path, kept }) => {
        if (kept === null)
            return [path];
        const added = (entries.get(path) ?? []).filter((name) => !kept.includes(name));
        return added.map((name) => `${path}/${name}`);
    });
}
/** `/` or a directory right below it: no run creates one, so removing one would be a mistake. */
function isTopLevel(path) {
    return path.split('/').filter((part) => part !== '').length < 2;
}
/** Unmounts what is mounted at or below the paths, innermost first: pods' volumes and containers' root filesystems. */
async function unmountBelow(deps, paths, mounts) {
    const points = mounts.filter((point) => paths.some((path) => point === path || point.startsWith(`${path}/`)));
    for (const point of points.toReversed()) {
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRoot */ .tE)(deps, 'umount', ['-l', '--', point]);
    }
}
/** Mount points, in the order in which they were mounted. */
async function mountPoints(deps) {
    const mounts = await (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRoot */ .tE)(deps, 'cat', ['/proc/self/mounts']);
    return mounts.split('\n').map((line) => unescapeMount(line.split(' ')[1] ?? ''));
}
/** /proc/self/mounts writes white space and backslashes in octal (proc(5)). */
function unescapeMount(point) {
    return point.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}


/***/ }),

/***/ 2714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ moveBack),
/* harmony export */   Qp: () => (/* binding */ accountExists),
/* harmony export */   WG: () => (/* binding */ removeSwapFile),
/* harmony export */   f4: () => (/* binding */ writeKernelSetting),
/* harmony export */   lw: () => (/* binding */ deleteAccount),
/* harmony export */   y1: () => (/* binding */ removeMount),
/* harmony export */   yO: () => (/* binding */ restoreAttributes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9680);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1353);




/** getent(1): the key is not in the database. */
const EXIT_NO_ENTRY = 2;
const SETTING = 'kernel-setting';
/** Restores mode and owner of a path, if it still exists. */
async function restoreAttributes(deps, { path, mode, owner }) {
    const existing = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .existingPaths */ .UV)(deps, [path]);
    if (!existing.has(path))
        return;
    // In this order, because chown clears special bits.
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'chown', ['-h', '--', owner, path]);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'chmod', ['--', mode, path]);
}
/** Moves a directory back that was moved aside, in place of what is there now. */
async function moveBack(deps, { path, kept }) {
    const existing = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .existingPaths */ .UV)(deps, [kept]);
    if (!existing.has(kept))
        return;
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'rm', ['-rf', '--one-file-system', '--', path]);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'mv', ['-T', '--', kept, path]);
}
/** Whether there is a user or group of that name, from any source of the machine's databases. */
async function accountExists(deps, { database, name }) {
    const { exitCode } = await deps.commands.run('getent', [database, name], { root: true });
    if (exitCode === 0)
        return true;
    if (exitCode === EXIT_NO_ENTRY)
        return false;
    throw new Error(`getent ${database} ${name} ended with ${exitCode}`);
}
/** Deletes a user or group that the run created. */
async function deleteAccount(deps, { database, name }) {
    if (!(await accountExists(deps, { database, name })))
        return;
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, database === 'passwd' ? 'userdel' : 'groupdel', [name]);
}
/** Disables and removes a swap file of the run. */
async function removeSwapFile(deps, path) {
    const swaps = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'cat', ['/proc/swaps']);
    const isOn = swaps.split('\n').some((line) => line.split(/\s+/)[0] === path);
    if (isOn)
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'swapoff', [path]);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'rm', ['-f', '--', path]);
}
/** Unmounts an image file in place of a disk, and removes it; the kernel releases the loop device. */
async function removeMount(deps, { path, image }) {
    for (const point of await (0,_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .mountPoints */ .l)(deps)) {
        if (point === path)
            await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'umount', ['-l', '--', point]);
    }
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'rm', ['-f', '--', image]);
}
/** Writes a value into a file of the kernel. */
async function writeKernelSetting(deps, path, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(deps.scratch, { recursive: true });
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.scratch, SETTING);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(staged, `${value}\n`);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'dd', [`if=${staged}`, `of=${path}`, 'conv=notrunc', 'status=none']);
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ unitStates),
/* harmony export */   __: () => (/* binding */ unitState)
/* harmony export */ });
/* unused harmony export parseUnitState */
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5878);

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


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles),
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


/** The machine that this process runs on. */
function thisMachine() {
    return {
        cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(),
        nodeArchitecture: process.arch,
        platform: process.platform,
        cwd: process.cwd(),
        homeDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(),
        temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    };
}
function attempt(read, otherwise) {
    try {
        return read();
    }
    catch {
        return otherwise;
    }
}
/** The files of this machine; a path without permission counts as absent. */
const localFiles = {
    read: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), null),
    isDirectory: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory(), false),
    isFile: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile(), false),
    list: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path), []),
};


/***/ }),

/***/ 322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ filterArguments),
/* harmony export */   F2: () => (/* binding */ GRACE_SECONDS),
/* harmony export */   Nt: () => (/* binding */ escapeRegExp),
/* harmony export */   m0: () => (/* binding */ suiteCommand)
/* harmony export */ });
/* unused harmony export testArguments */
/* harmony import */ var _crio_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1727);

/** Time for reports after Ginkgo's own limit, before the suite is ended from outside. */
const GRACE_SECONDS = 180;
/** The kubelet flags of every Prow CRI-O job (kubernetes/test-infra config/jobs/kubernetes/sig-node/crio.yaml). */
const KUBELET_FLAGS = [
    '--cluster-domain=cluster.local',
    '--cgroup-driver=systemd',
    '--cgroups-per-qos=true',
    '--cgroup-root=/',
    '--runtime-cgroups=/system.slice/crio.service',
    '--kubelet-cgroups=/system.slice/kubelet.service',
];
/** The suite collects containerd's log by default, but not CRI-O's. */
function extraLog(since) {
    const from = since === null ? [] : [`--since=@${Math.floor(since.getTime() / 1000)}`];
    return JSON.stringify({ name: 'crio.log', journalctl: ['-u', 'crio', ...from] });
}
/** Ginkgo's filter flags, with the given prefix (`--` for the ginkgo command, `--ginkgo.` for the binary). */
function filterArguments(prefix, selection) {
    const skips = [
        ...(selection.skip === '' ? [] : [selection.skip]),
        ...selection.trackedSkips.map((skip) => escapeRegExp(skip.text)),
    ];
    const filters = [
        ...(selection.focus === '' ? [] : [`${prefix}focus=${selection.focus}`]),
        ...skips.map((skip) => `${prefix}skip=${skip}`),
        ...(selection.labelFilter === '' ? [] : [`${prefix}label-filter=${selection.labelFilter}`]),
    ];
    // Without any filter the framework adds its own, which leaves out a third of the specs
    // (kubernetes test/e2e/framework/test_context.go, CreateGinkgoConfig).
    return filters.length === 0 ? [`${prefix}focus=.*`] : filters;
}
/** The whole command line of the suite: the ginkgo command, its flags, the binary and the binary's own flags. */
function suiteCommand(request, paths, nodeName) {
    return [
        `${paths.suite}/ginkgo`,
        `--procs=${request.procs}`,
        '-v',
        '--no-color',
        '--fail-on-empty',
        `--timeout=${request.timeoutSeconds}s`,
        ...filterArguments('--', request.selection),
        `${paths.suite}/e2e_node.test`,
        '--',
        ...testArguments(request, paths, nodeName),
    ];
}
/** Flags of e2e_node.test (kubernetes test/e2e_node and test/e2e/framework). */
function testArguments(request, paths, nodeName) {
    return [
        '--v=4',
        `--node-name=${nodeName}`,
        `--report-dir=${paths.report}`,
        '--report-complete-ginkgo',
        `--k8s-bin-dir=${paths.suite}`,
        // These are twenty images, most of which no lane needs, and a failed pull would end the run.
        '--prepull-images=false',
        '--dns-domain=cluster.local',
        `--container-runtime-endpoint=${_crio_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .CRIO_ENDPOINT */ .Y9}`,
        `--container-runtime-process-name=${_crio_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .CRIO_BINARY */ ._E}`,
        '--container-runtime-pid-file=',
        `--kubelet-flags=${[...KUBELET_FLAGS, ...request.kubeletFlags].join(' ')}`,
        `--extra-log=${extraLog(paths.logsSince)}`,
        ...(paths.kubeletConfig === null ? [] : [`--kubelet-config-file=${paths.kubeletConfig}`]),
        ...gateArguments(request.featureGates),
        ...request.testArgs,
    ];
}
/** Flags for the feature gates of kubelet and API server; none without gates. */
function gateArguments(featureGates) {
    const gates = Object.entries(featureGates).map(([gate, enabled]) => `${gate}=${enabled}`);
    if (gates.length === 0)
        return [];
    return [`--feature-gates=${gates.join(',')}`, `--service-feature-gates=${gates.join(',')}`];
}
/** A literal text as a regular expression in Go's syntax. */
function escapeRegExp(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}


/***/ }),

/***/ 8569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ exitCodeOf),
  hY: () => (/* binding */ hasEnded),
  Fz: () => (/* binding */ superviseSuite)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/src/domain/results/console.js + 4 modules
var console = __webpack_require__(125);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/host/units.js
var units = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(322);
;// CONCATENATED MODULE: ./build/src/suite/progress.js

/** Below these, there is no estimate. */
const LEAST_SPECS = 5;
const LEAST_SECONDS = 20;
/** Estimated minutes left, rounded up, or null when there is no estimate yet. */
function minutesLeft({ done, total, skipped, elapsedSeconds }) {
    // Skipped specs take no time, so they do not count.
    const worked = done - skipped;
    if (worked < LEAST_SPECS || elapsedSeconds < LEAST_SECONDS || done >= total)
        return null;
    return Math.ceil(((elapsedSeconds / worked) * (total - done)) / 60);
}
function duration(minutes) {
    return minutes < 60 ? `${minutes}m` : (0,domain_text/* formatDuration */.a3)(minutes * 60);
}
/** One line for the log, such as `[ 57/427] 1 failed · 3m20s elapsed · about 21m left`. */
function progressLine(progress) {
    const { done, total, failed, skipped, elapsedSeconds } = progress;
    const all = String(total);
    const place = total > 0 ? `[${String(done).padStart(all.length)}/${all}]` : `[${done}]`;
    const left = minutesLeft(progress);
    return [
        `${place} ${failed} failed`,
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        `${(0,domain_text/* formatDuration */.a3)(elapsedSeconds)} elapsed`,
        ...(left === null ? [] : [`about ${duration(left)} left`]),
    ].join(' · ');
}

// EXTERNAL MODULE: ./build/src/domain/logs/crio.js
var logs_crio = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(681);
;// CONCATENATED MODULE: ./build/src/suite/service-watch.js




/** A debug log has some hundred lines a second. */
const JOURNAL_LINES = 5000;
const JOURNAL_SECONDS = 10;
const NAME_LENGTH = 160;
const WORDS_LENGTH = 300;
/**
 * Watches CRI-O and the kubelet. The time of an event of CRI-O is from its journal where possible, else the time at
 * which it was noticed.
 * @param restartsCrio whether specs stop CRI-O on purpose
 */
function createServiceWatch(deps, restartsCrio) {
    // CRI-O was started for this run, so systemd has not restarted it yet.
    let restarts = 0;
    let crioDown = false;
    let kubeletDown = false;
    let lastLook = deps.now();
    const report = (service, kind, words, life = null) => {
        const at = life?.at ?? new Date(deps.now()).toISOString();
        const spec = deps.runningSpec();
        const detail = spec === null ? words : `${words}; during ${(0,domain_text/* truncate */.xv)(spec, NAME_LENGTH)}`;
        deps.log.warning(`${service} ${kind} at ${at}: ${detail}`);
        deps.onServiceEvent({ service, kind, at, detail });
    };
    const lookAtCrio = async (crio) => {
        const stopped = crio.activeState === 'inactive' && !restartsCrio;
        const down = stopped || crio.activeState === 'failed' || crio.subState === 'auto-restart';
        if (down && !crioDown) {
            const end = await inJournal(deps, lastLook, logs_crio/* crioEnds */.I);
            const words = end === null ? '' : `; ${lastWords(end.detail)}`;
            report('crio', 'died', `systemd reports ${crio.result || crio.subState}${words}`, end);
        }
        crioDown = down;
        // systemd counts failed restarts as well; only one after which CRI-O is active is reported.
        if (crio.activeState !== 'active' || crio.restarts === restarts)
            return;
        const start = await inJournal(deps, lastLook, logs_crio/* crioStarts */.J);
        report('crio', 'restarted', `systemd restarted it, restart ${crio.restarts}`, start);
        restarts = crio.restarts;
    };
    const lookAtKubelet = (kubelet) => {
        if (kubelet.loadState === 'not-found')
            return;
        // A kubelet that was stopped, as by the suite at its time limit, is not failed.
        const down = kubelet.activeState === 'failed';
        if (down && !kubeletDown) {
            report('kubelet', 'died', `systemd reports ${kubelet.result}, exit status ${kubelet.exitStatus}`);
        }
        kubeletDown = down;
    };
    return {
        async look(crio, kubelet) {
            const now = deps.now();
            if (crio !== undefined)
                await lookAtCrio(crio);
            if (kubelet !== undefined)
                lookAtKubelet(kubelet);
            lastLook = now;
        },
    };
}
/** The first such event in CRI-O's journal since a time; null when there is none, or journalctl times out. */
async function inJournal({ commands }, since, read) {
    const reference = new Date(since).toISOString();
    const { stdout } = await commands.run('journalctl', [
        '-u',
        paths/* CRIO_UNIT */.lT,
        `--since=@${Math.floor(since / 1000)}`,
        '--no-pager',
        '-o',
        'short-iso-precise',
        '-n',
        String(JOURNAL_LINES),
    ], { root: true, deadlineSeconds: JOURNAL_SECONDS });
    for (const line of stdout.split('\n')) {
        const life = read(line, reference);
        if (life !== null && Date.parse(life.at ?? '') >= since)
            return life;
    }
    return null;
}
/** A line of the journal without its prefix. */
function lastWords(line) {
    return (0,domain_text/* truncate */.xv)((0,log_line/* messageIn */.v)(line.replace(/^\S+ \S+ (?:\S+\[\d+\]: )?/, '')), WORDS_LENGTH);
}

// EXTERNAL MODULE: ./build/src/suite/transient-unit.js
var transient_unit = __webpack_require__(1055);
;// CONCATENATED MODULE: ./build/src/suite/supervise.js









/** Between two queries to systemd. */
const POLL_MILLISECONDS = 1000;
/** Between two checks whether the suite's process exists, which are cheap. */
const GLANCE_MILLISECONDS = 20;
const MOST_SILENT_POLLS = 60;
const PROGRESS_SECONDS = 30;
/** From SIGINT to SIGKILL when the suite exceeds its limit and the grace period. */
const LAST_GRACE_SECONDS = 60;
const SIGNAL_SECONDS = 10;
const CHUNK_BYTES = 1 << 20;
const supervise_NAME_LENGTH = 160;
/** Follows a suite to its end: shows progress, watches CRI-O and the kubelet, enforces the time limit. */
async function superviseSuite(deps, suite) {
    const startedAt = deps.now();
    const elapsed = () => (deps.now() - startedAt) / 1000;
    const tail = followFile(suite.console);
    const progress = createProgress(deps.log, suite.plannedSpecs);
    const watch = createServiceWatch({ ...deps, runningSpec: () => progress.runningSpec() }, suite.restartsCrio);
    let deadlinePassed = false;
    for (;;) {
        const [state, crio, kubelet] = await withRetries(deps, () => (0,units/* unitStates */.$1)(deps, [suite.suiteUnit, paths/* CRIO_UNIT */.lT, suite.kubeletUnit]));
        progress.show(tail.read(), elapsed());
        const over = state === undefined || hasEnded(state);
        // When all specs are done the suite stops the kubelet itself.
        await watch.look(crio, progress.allDone() ? undefined : kubelet);
        if (over) {
            progress.show(tail.read(), elapsed());
            tail.close();
            return { exitCode: exitCodeOf(state), deadlinePassed };
        }
        const overtime = elapsed() - suite.timeoutSeconds - suite_arguments/* GRACE_SECONDS */.F2;
        if (overtime > 0) {
            const signal = overtime > LAST_GRACE_SECONDS ? 'SIGKILL' : 'SIGINT';
            if (!deadlinePassed || signal === 'SIGKILL') {
                deps.log.warning(`The suite is ${(0,domain_text/* formatDuration */.a3)(overtime)} past its limit: ${signal}`);
                await (0,transient_unit/* signalUnit */.vo)(deps, suite.suiteUnit, signal, SIGNAL_SECONDS);
            }
            deadlinePassed = true;
        }
        await untilNextPoll(deps, state.mainPid);
    }
}
/** Waits until the next poll, or until the suite's main process has ended. */
async function untilNextPoll(deps, pid) {
    for (let waited = 0; waited < POLL_MILLISECONDS; waited += GLANCE_MILLISECONDS) {
        await deps.sleep(GLANCE_MILLISECONDS);
        if (!deps.processRuns(pid))
            return;
    }
}
/** Retries for a while: systemd may not respond on a host under load, while the suite goes on. */
async function withRetries(deps, ask) {
    for (let attempt = 1;; attempt++) {
        try {
            return await ask();
        }
        catch (error) {
            if (attempt === MOST_SILENT_POLLS)
                throw error;
            await deps.sleep(POLL_MILLISECONDS);
        }
    }
}
/** Whether the process of a transient unit with RemainAfterExit has ended. */
function hasEnded(state) {
    return state.activeState !== 'activating' && state.mainPid === 0;
}
/** The ginkgo command's exit code, or null when a signal ended it, or it is unknown. */
function exitCodeOf(state) {
    if (state === undefined || state.loadState === 'not-found' || state.killed)
        return null;
    return state.exitStatus;
}
/** Logs progress from the console: every half minute (always where lines are replaced), and each failure. */
function createProgress(log, planned) {
    const reader = (0,console/* createConsoleReader */.d)();
    const counts = { done: 0, failed: 0, skipped: 0 };
    let running = null;
    let lastShown = 0;
    const pause = log.live ? 0 : PROGRESS_SECONDS;
    const count = (event) => {
        if (event.kind === 'suite-node-failed') {
            log.relay([`${event.node} failed`]);
        }
        if (event.kind === 'spec-started')
            running = event.spec.id;
        if (event.kind !== 'spec-finished')
            return;
        running = null;
        counts.done += 1;
        if (event.outcome === 'skipped')
            counts.skipped += 1;
        if (event.outcome === 'passed' || event.outcome === 'skipped')
            return;
        counts.failed += 1;
        const name = (0,domain_text/* truncate */.xv)(event.id, supervise_NAME_LENGTH);
        log.relay([`✗ ${event.outcome} after ${(0,domain_text/* formatDuration */.a3)(event.seconds)}: ${name}`]);
    };
    return {
        show(chunk, elapsedSeconds) {
            const before = counts.done;
            for (const event of reader.push(chunk))
                count(event);
            // The first finished spec shows that the node is up, the last one that all are done.
            const first = before === 0 && counts.done > 0;
            const last = before < planned && counts.done >= planned;
            if (!first && !last && elapsedSeconds - lastShown < pause)
                return;
            log.progress(progressLine({ ...counts, total: planned, elapsedSeconds }));
            lastShown = elapsedSeconds;
        },
        allDone: () => counts.done >= planned,
        runningSpec: () => running,
    };
}
/** Reads what is appended to a file. An incomplete character at the end is kept for the next read. */
function followFile(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    const decoder = new TextDecoder('utf-8');
    const buffer = Buffer.alloc(CHUNK_BYTES);
    return {
        read() {
            let text = '';
            for (;;) {
                const bytes = (0,external_node_fs_.readSync)(file, buffer, 0, CHUNK_BYTES, null);
                if (bytes === 0)
                    return text;
                text += decoder.decode(buffer.subarray(0, bytes), { stream: true });
            }
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}


/***/ }),

/***/ 1055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bb: () => (/* binding */ startUnit),
/* harmony export */   vo: () => (/* binding */ signalUnit)
/* harmony export */ });
/* unused harmony export escapeForExec */
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9680);

/** Seconds between SIGTERM and SIGKILL when the unit is stopped: Ginkgo needs about eight to write its reports. */
const STOP_SECONDS = 45;
/** Starts a transient unit and returns when its process is running. */
async function startUnit(deps, unit) {
    const properties = {
        StandardOutput: `append:${unit.output}`,
        StandardError: `append:${unit.output}`,
        WorkingDirectory: unit.workingDirectory,
        Environment: `TMPDIR=${unit.temporaryDirectory}`,
        // systemd keeps the unit, and its exit code, after it has ended.
        RemainAfterExit: 'yes',
        RuntimeMaxSec: String(unit.maxSeconds),
        TimeoutStopSec: String(STOP_SECONDS),
    };
    await (0,_host_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRoot */ .tE)(deps, 'systemd-run', [
        '--quiet',
        `--unit=${unit.name}`,
        `--description=${unit.description}`,
        ...Object.entries(properties).map(([key, value]) => `--property=${key}=${value}`),
        ...Object.entries(unit.environment ?? {}).map(([name, value]) => `--setenv=${name}=${value}`),
        '--',
        ...unit.command.map(escapeForExec),
    ]);
}
/** Sends a signal to every process of a unit. Returns false when the unit has ended. */
async function signalUnit(deps, unit, signal, deadlineSeconds) {
    const { exitCode } = await deps.commands.run('systemctl', ['kill', `--signal=${signal}`, unit], {
        root: true,
        deadlineSeconds,
    });
    return exitCode === 0;
}
/** Escapes `$`, which systemd replaces in arguments (systemd.service(5), "Command lines"). */
function escapeForExec(argument) {
    return argument.replaceAll('$', '$$$$');
}


/***/ }),

/***/ 8797:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};
