export const id = 761;
export const ids = [761];
export const modules = {

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ actionsStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);

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

/***/ 66682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g_: () => (/* binding */ EXIT_DEADLINE),
  ek: () => (/* binding */ EXIT_NOT_FOUND),
  UK: () => (/* binding */ systemCommands)
});

// UNUSED EXPORTS: commandWords

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/adapters/bounded-file.js


/**
 * Opens a file for an output of any length. Of more than `limit` bytes, both ends remain, with a line between them that
 * says how much is missing. The second half is kept in memory.
 * @throws Error of node:fs if the file cannot be opened or written
 */
function openBounded(path, limit) {
    const file = (0,external_node_fs_.openSync)(path, 'w');
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
                (0,external_node_fs_.writeSync)(file, start);
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
                    (0,external_node_fs_.writeSync)(file, `\n[… ${(0,domain_text/* formatBytes */.z3)(left)} left out here …]\n`);
                for (const part of ends)
                    (0,external_node_fs_.writeSync)(file, part);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
            return left;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/exec.js





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
                return await (0,exec/* getExecOutput */.H)(first, rest, common);
            }
            catch (error) {
                return { exitCode: EXIT_NOT_FOUND, stdout: '', stderr: (0,errors/* messageOf */.bD)(error) };
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
    const directories = searchPath.split(':').filter((directory) => (0,external_node_path_.isAbsolute)(directory));
    return directories.map((directory) => (0,external_node_path_.join)(directory, name)).find(isProgram) ?? name;
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
async function toFile(path, limit, program, args, common) {
    const file = openBounded(path, limit ?? Number.POSITIVE_INFINITY);
    const errors = [];
    let leftOut = 0;
    let exitCode;
    try {
        exitCode = await (0,exec/* exec */.m)(program, [...args], {
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

/***/ 76304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46058);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);



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

/***/ 57619:
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
var actions = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/src/adapters/exec.js + 1 modules
var exec = __webpack_require__(66682);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
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
        const { GitHub: Octokit, getOctokitOptions } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 61845));
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
var adapters_log = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/src/adapters/processes.js
var processes = __webpack_require__(32459);
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
            const { find } = await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 59805));
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
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(32806);
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

/***/ 40785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ restore),
/* harmony export */   z: () => (/* binding */ restoreEarlier)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6822);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31987);
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29680);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84667);
/* harmony import */ var _host_undo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73968);
/* harmony import */ var _publish_report_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63105);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52639);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72338);
/* harmony import */ var _remaining_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97199);










/**
 * Restores the host: undoes the changes in the journal, and lists those that could not be undone in one warning. Main calls
 * it at its end, and post for the changes that remain.
 */
async function restore(deps, commands, workspace) {
    const state = (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .fileRecord */ .c2)(workspace.record).state();
    const onlyServices = (0,_remaining_js__WEBPACK_IMPORTED_MODULE_8__/* .isEphemeral */ .aw)(state);
    const journal = (0,_remaining_js__WEBPACK_IMPORTED_MODULE_8__/* .remainingChanges */ .WE)(workspace, state);
    const pending = journal.pending().length;
    if (pending === 0)
        return;
    const title = onlyServices
        ? 'Stop services; GitHub discards the machine after the job'
        : `Restore the host: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(pending, 'change')}`;
    const failures = await deps.log.group(title, () => (0,_host_undo_js__WEBPACK_IMPORTED_MODULE_4__/* .undoAll */ .w)({ commands, log: deps.log, scratch: workspace.scratch }, journal));
    keepJournal(deps, workspace, state);
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
    const workspace = (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceAt */ .xJ)(root);
    const failures = await (0,_host_undo_js__WEBPACK_IMPORTED_MODULE_4__/* .undoAll */ .w)({ commands, log: deps.log, scratch: workspace.scratch }, (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .fileJournal */ .ab)(workspace.journal));
    if (failures.length === 0) {
        await (0,_host_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)({ commands }, 'rm', ['-rf', '--one-file-system', '--', root]);
    }
    return failures;
}
/** Directories in which the suite writes files as root, which the runner could not remove. */
function workFiles({ suite, suiteReport, suiteTemporary, scratch, rerun }) {
    return [suite, suiteReport, suiteTemporary, scratch, rerun.report];
}
/** Call it after everything is restored, because it also removes the backups. */
async function removeWorkFiles(commands, workspace) {
    await (0,_host_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)({ commands }, 'rm', ['-rf', '--one-file-system', '--', ...workFiles(workspace)]);
}
async function handOverWorkFiles(commands, workspace) {
    const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    await commands.run('chown', ['-R', '-h', owner, '--', ...workFiles(workspace)], { root: true });
}
/** Copies the journal into the report directory. A failure is a warning: the host is restored. */
function keepJournal(deps, workspace, { reportDirectory }) {
    if (reportDirectory === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reportDirectory))
        return;
    const file = { name: _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FILES */ .J.journal, from: workspace.journal };
    for (const text of (0,_publish_report_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .putFiles */ .po)(reportDirectory, [file]))
        deps.log.warning(text);
}


/***/ }),

/***/ 44770:
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

/***/ 22545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runningSuite)
/* harmony export */ });
/** The invocation of the suite that runs according to the record: the suite, its rerun, or none (null). */
function runningSuite(state, workspace) {
    const { suiteStarted, suiteEnded, rerun, rerunEnded } = state;
    if (suiteStarted && !suiteEnded) {
        return {
            unit: workspace.suiteUnit,
            ended: (exitCode) => ({ suiteEnded: true, exitCode, endedBySignal: exitCode === null }),
        };
    }
    if (rerun === null || rerun.startedAt === null || rerunEnded)
        return null;
    return {
        unit: workspace.rerun.unit,
        ended: (exitCode) => ({
            rerunEnded: true,
            rerun: { ...rerun, exitCode, reason: 'the run ended before it did' },
        }),
    };
}


/***/ }),

/***/ 31495:
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

/***/ 36292:
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

/***/ 56813:
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

/***/ 13017:
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
/* harmony export */   E: () => (/* binding */ REPORT_MARKER),
/* harmony export */   J: () => (/* binding */ REPORT_FILES)
/* harmony export */ });
/** Names of the files and folders in the report directory. */
const REPORT_FILES = {
    report: 'report.json',
    summary: 'summary.md',
    ginkgo: 'ginkgo.json',
    junit: 'junit.xml',
    console: 'console.log',
    /** The rerun of failed specs, in the same layout. */
    rerun: 'rerun',
    logs: 'logs',
    config: 'config',
    provenance: 'provenance.json',
    journal: 'journal.jsonl',
};
/** The file in the report directory that lists what runs wrote there. Nothing else in it is ever replaced. */
const REPORT_MARKER = '.crio-node-e2e.json';


/***/ }),

/***/ 58117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sm: () => (/* binding */ CNI_FOLDER),
  $j: () => (/* binding */ COMPONENTS),
  NL: () => (/* binding */ COMPONENT_NAMES),
  F8: () => (/* binding */ groupOf),
  _M: () => (/* binding */ repositoryOf),
  cO: () => (/* binding */ tagOf)
});

;// CONCATENATED MODULE: ./build/lanes/components.json
const components_namespaceObject = /*#__PURE__*/JSON.parse('{"d":{"crun":{"repository":"containers/crun","tagPrefix":"","version":"^\\\\d+\\\\.\\\\d+(?:\\\\.\\\\d+)?(?:-[a-z]+[.]?\\\\d*)?$"},"runc":{"repository":"opencontainers/runc","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"},"conmon":{"repository":"containers/conmon","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"},"conmon-rs":{"repository":"containers/conmon-rs","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"},"cni-plugins":{"repository":"containernetworking/plugins","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"}},"r":{"bundle":{"repository":"cri-o/cri-o","tagPrefix":"v"},"crio":{"repository":"cri-o/cri-o","tagPrefix":"v"},"pinns":{"repository":"cri-o/cri-o","tagPrefix":"v"},"crun":{"repository":"containers/crun","tagPrefix":""},"runc":{"repository":"opencontainers/runc","tagPrefix":"v"},"conmon":{"repository":"containers/conmon","tagPrefix":"v"},"conmonrs":{"repository":"containers/conmon-rs","tagPrefix":"v"},"crictl":{"repository":"kubernetes-sigs/cri-tools","tagPrefix":"v"},"crio-credential-provider":{"repository":"cri-o/crio-credential-provider","tagPrefix":"v"},"kubelet":{"repository":"kubernetes/kubernetes","tagPrefix":"v"},"e2e_node.test":{"repository":"kubernetes/kubernetes","tagPrefix":"v"},"ginkgo":{"repository":"onsi/ginkgo","tagPrefix":"v"}}}');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
;// CONCATENATED MODULE: ./build/src/domain/request/components.js


/**
 * Components that have an input of their own, by its name: their sources, and what a version looks like without the v of
 * tags (as cri-o/packaging, templates/latest/cri-o/bundle/versions has them).
 */
const COMPONENTS = components_namespaceObject.d;
const COMPONENT_NAMES = (0,fields/* keysOf */.YD)(COMPONENTS);
/** The folder of CNI plugins, and so the beginning of their names as parts. */
const CNI_FOLDER = 'cni-plugins';
/** The sources of parts by the name of the part, which is the name of its file. */
const SOURCES = components_namespaceObject.r;
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

/***/ 78269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L9: () => (/* binding */ DEFAULT_LANE),
  Ci: () => (/* binding */ LANES),
  _p: () => (/* binding */ TRACKED_SKIPS),
  Wy: () => (/* binding */ findLane)
});

;// CONCATENATED MODULE: ./build/lanes/lanes.json
const lanes_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"conformance","description":"NodeConformance specs that are not flaky, slow, serial or disruptive: the selection of the release-blocking CRI-O job","skip":"","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive)"},{"name":"smoke","description":"The specs of the conformance lane that are also cluster conformance specs: a third of them, for pull requests","skip":"","labelFilter":"NodeConformance && Conformance && !(Flaky || Slow || Serial || Disruptive)"},{"name":"features","description":"Specs of optional features that a standard runner supports","skip":"\\\\[Feature:InPlacePodVerticalScaling\\\\]|\\\\[Feature:UserNamespacesSupport\\\\]|\\\\[Feature:UserNamespacesPodSecurityStandards\\\\]|\\\\[Feature:KubeletCredentialProviders\\\\]|\\\\[Feature:LockContention\\\\]|\\\\[Feature:SCTPConnectivity\\\\]|\\\\[Feature:PodLevelResources\\\\]|\\\\[Alpha\\\\]","labelFilter":"!(Feature: isEmpty) && !(Flaky || Slow || Serial || Disruptive)"},{"name":"serial","description":"NodeConformance specs that cannot run in parallel with others","skip":"","labelFilter":"NodeConformance && Serial && !(Flaky || Slow)"},{"name":"slow","description":"NodeConformance specs that take more than five minutes each","skip":"","labelFilter":"NodeConformance && Slow && !Flaky"},{"name":"userns","description":"Specs for pods with user namespaces","skip":"","labelFilter":"Feature: containsAny { UserNamespacesSupport, ProcMountType } && !(Flaky || Slow || Disruptive)"},{"name":"swap","description":"The conformance lane and the swap specs, except those that fill the memory of the machine","skip":"with swap stress","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive) || Feature: containsAny { NodeSwap } && !Flaky"},{"name":"hugepages","description":"Specs for huge pages","skip":"","labelFilter":"Feature: containsAny { HugePages } && !Flaky"},{"name":"all","description":"No filter: only focus, skip and label-filter select specs","skip":"","labelFilter":""}]');
;// CONCATENATED MODULE: ./build/lanes/skips.json
const skips_namespaceObject = /*#__PURE__*/JSON.parse('[{"text":"Summary API [NodeConformance] when querying /stats/summary should report resource usage through the stats api","reason":"asserts cgroup containers of the runtime and the kubelet that CRI-O nodes do not report; CRI-O skips it as well","link":"https://github.com/cri-o/cri-o/issues/8668"}]');
;// CONCATENATED MODULE: ./build/src/domain/request/lanes.js


const DEFAULT_LANE = 'conformance';
const LANES = lanes_namespaceObject;
const TRACKED_SKIPS = skips_namespaceObject;
/** The lane of that name, or undefined. */
function findLane(name) {
    return LANES.find((lane) => lane.name === name);
}


/***/ }),

/***/ 31987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** ESC or CSI and what follows; Ginkgo's parallel reports carry ESC as U+FFFD. */
const ANSI_SEQUENCE = /(?:[[\p{Cc}\uFFFD]--[\t\n\r]]\[|\u009B)[0-9;]*[A-Za-z]/gv;
/** Control characters, line breaks of Unicode, and characters that change the text direction. */
const CONTROL_CHARACTERS = /[[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]--[\t\n]]/gv;
/** Anything else needs no cleaning: most lines have nothing of it, and a search is faster than three replacements. */
const UNUSUAL_CHARACTER = /[^\t\n\x20-\x7e]/;
/** Untrusted text without terminal colors, control characters and bidirectional overrides. Tabs and newlines remain. */
function plainText(text) {
    if (!UNUSUAL_CHARACTER.test(text))
        return text;
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
/** Characters at the start of a shortened text: who says it and about what. */
const HEAD_SHARE = 0.4;
/**
 * At most `limit` characters of a text with an ellipsis in its middle if it is longer: programs put what they were doing at the
 * start of an error, and the reason at its end.
 */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const head = truncate(text, Math.ceil(limit * HEAD_SHARE));
    const tail = text.slice(text.length - (limit - head.length));
    // A lone half of a surrogate pair is removed.
    return `${head}${tail.replace(/^[\uDC00-\uDFFF]/, '')}`;
}
/** V8 copies shorter parts of a text (v8, src/objects/string.h, SlicedString::kMinLength). */
const SHORTEST_SLICE = 13;
/** The same text in memory of its own: a part of a longer text keeps all of that in memory (V8, SlicedString). */
function detached(text) {
    // To cut the joined text, V8 copies it into one place first (v8, src/heap/factory.cc, NewProperSubString).
    return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
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

/***/ 32806:
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

/***/ 49769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ suiteCgroups)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

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

/***/ 71937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _domain_by_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36292);

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
    }, (kind) => `change of the unknown kind ${kind}`);
}


/***/ }),

/***/ 75878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commandError)
/* harmony export */ });
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66682);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);



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

/***/ 32254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ undoRules),
/* harmony export */   XL: () => (/* binding */ ACCEPT_RULES),
/* harmony export */   ei: () => (/* binding */ POD_BRIDGE)
/* harmony export */ });
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56813);

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

/***/ 29680:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66682);
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31495);
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56813);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75878);
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

/***/ 41353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ restoreTrees),
/* harmony export */   l: () => (/* binding */ mountPoints)
/* harmony export */ });
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31495);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29680);


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

/***/ 82714:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29680);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41353);




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

/***/ 73968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stopSuite),
/* harmony export */   w: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var _domain_by_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36292);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31987);
/* harmony import */ var _cgroups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49769);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71937);
/* harmony import */ var _firewall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32254);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29680);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41353);
/* harmony import */ var _undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82714);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7191);










/** Longer than the 90 s after which systemd kills what does not stop (systemd-system.conf(5), DefaultTimeoutStopSec). */
const SERVICE_STOP_SECONDS = 120;
/** Scopes of containers and their monitors (cri-o, internal/config/cgmgr). */
const CONTAINER_SCOPES = 'crio-*.scope';
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
    const cause = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 ? (error.details.cause ?? '') : '';
    return `${(0,_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .describeChange */ .u)(change)}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${cause && ` (${cause})`}`;
}
async function undo(deps, changes) {
    await (0,_trees_js__WEBPACK_IMPORTED_MODULE_4__/* .restoreTrees */ .O)(deps, changes.filter((change) => change.kind === 'tree'));
    for (const change of changes) {
        if (change.kind !== 'tree')
            await undoOne(deps, change);
    }
}
function undoOne(deps, change) {
    return (0,_domain_by_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .byKind */ .S)(change, {
        files: (one) => restoreFiles(deps, one),
        module: ({ name }) => unloadModule(deps, name),
        sysctls: ({ before }) => restoreSysctls(deps, before),
        swap: (one) => swapOn(deps, one),
        firewall: (one) => restoreFirewall(deps, one),
        link: ({ name }) => deleteLink(deps, name),
        'unit-files': () => (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'systemctl', ['daemon-reload']),
        service: ({ unit }) => stopService(deps, unit),
        cgroups: ({ before }) => removeCgroups(deps, before),
        attributes: (one) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .restoreAttributes */ .yO)(deps, one),
        moved: (one) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .moveBack */ .Jx)(deps, one),
        account: (one) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteAccount */ .lw)(deps, one),
        'swap-file': ({ path }) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .removeSwapFile */ .WG)(deps, path),
        mount: (one) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .removeMount */ .y1)(deps, one),
        'kernel-setting': ({ before, path }) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .writeKernelSetting */ .f4)(deps, path, before),
        stopped: ({ unit }) => (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'systemctl', ['start', unit], SERVICE_STOP_SECONDS),
        units: ({ units }) => stopUnits(deps, units, SERVICE_STOP_SECONDS),
        suite: (one) => stopSuite(deps, one),
    }, refuseUnknown);
}
/** A journal may be of a newer version: what it alone can undo stays in the journal. */
function refuseUnknown() {
    return Promise.reject(new Error('this version of crio-node-e2e does not know how to undo it'));
}
async function restoreFiles(deps, { files }) {
    const added = files.filter((file) => file.backup === null).map((file) => file.path);
    if (added.length > 0)
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'rm', ['-f', '--', ...added]);
    for (const { path, backup } of files) {
        // -T: the path may be a link to a directory now, and the copy must not go into that directory.
        if (backup !== null)
            await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'cp', ['-aT', '--remove-destination', '--', backup, path]);
    }
}
async function unloadModule(deps, name) {
    const { stdout: loaded } = await deps.commands.run('cat', ['/proc/modules']);
    // A module that is built into the kernel is not listed and cannot be unloaded.
    if (!loaded.split('\n').some((line) => line.startsWith(`${name} `)))
        return;
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'modprobe', ['-r', name]);
}
async function restoreSysctls(deps, before) {
    const now = await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .readSysctls */ .kp)(deps, Object.keys(before));
    const changed = Object.entries(before).filter(([key, value]) => key in now && now[key] !== value);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSysctls */ .j)(deps, changed);
}
async function swapOn(deps, { device, priority }) {
    const swaps = await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'cat', ['/proc/swaps']);
    if (swaps.split('\n').some((line) => line.split(/\s+/)[0] === device))
        return;
    // A negative priority is chosen by the kernel and cannot be set (swapon(2)).
    const choice = priority >= 0 ? ['-p', String(priority)] : [];
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'swapon', [...choice, device]);
}
async function restoreFirewall(deps, { family, before }) {
    const after = await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .savedRules */ .vY)(deps, family);
    if (after === null)
        return;
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .changeRules */ .gB)(deps, family, (0,_firewall_js__WEBPACK_IMPORTED_MODULE_2__/* .undoRules */ .IW)(before, after));
}
async function deleteLink(deps, name) {
    const { exitCode } = await deps.commands.run('ip', ['link', 'show', 'dev', name], { root: true });
    if (exitCode === 0)
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'ip', ['link', 'delete', name]);
}
async function removeCgroups(deps, before) {
    const known = new Set(before);
    const made = (await (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteCgroups */ .c)(deps)).filter((path) => !known.has(path));
    // Innermost first: a cgroup can only be removed when it has no children and no processes.
    for (const path of made.toSorted((a, b) => b.length - a.length)) {
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'rmdir', ['--ignore-fail-on-non-empty', '--', path]);
    }
}
/** Ends an invocation of the suite with all that it left running: its kubelet and the pods. */
async function stopSuite(deps, { unit, kubeletUnit, podSlice, removePods }) {
    // The kubelet first, because it would restart the pods that are removed next.
    await stopUnits(deps, [kubeletUnit, unit], SUITE_STOP_SECONDS);
    // CRI-O would wait for the grace period of each container, one after the other.
    await deps.commands.run('systemctl', ['kill', '--signal=SIGKILL', podSlice], { root: true });
    await removeAllPods(deps, removePods);
}
/** Stops a service. One that had to be killed can leave failed scopes, which stay loaded until they are reset. */
async function stopService(deps, unit) {
    await stopUnits(deps, [unit], SERVICE_STOP_SECONDS);
    await deps.commands.run('systemctl', ['reset-failed', CONTAINER_SCOPES], { root: true });
}
async function stopUnits(deps, units, deadlineSeconds) {
    const states = await (0,_units_js__WEBPACK_IMPORTED_MODULE_6__/* .unitStates */ .$1)(deps, units);
    for (const unit of units.filter((_, index) => states[index]?.loadState !== 'not-found')) {
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'systemctl', ['stop', unit], deadlineSeconds);
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
        deps.log.info(`Pods could not be removed through CRI-O: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plainLine */ .h0)(stderr)}`);
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ unitStates),
/* harmony export */   __: () => (/* binding */ unitState)
/* harmony export */ });
/* unused harmony export parseUnitState */
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75878);

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

/***/ 73078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles),
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


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

/***/ 30470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yn: () => (/* binding */ foreignIn),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   go: () => (/* binding */ isOwned),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92701);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88986);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6822);







const NAMES = Object.values(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .J);
/** Distinguishes the marker from a file of the user with the same name. */
const WRITER = 'crio-node-e2e';
/** The marker while it is written. */
const DRAFT = `${_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E}.new`;
const CHUNK_BYTES = 1 << 20;
/** The files that a report directory's marker lists; none without a marker. A marker that is a link is not read. */
function readMarker(directory) {
    const { files } = markerIn(directory);
    return new Map(Object.entries((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(files)).flatMap(([name, identity]) => isOurName(name) && isIdentity(identity) ? [[name, identity]] : []));
}
/**
 * Writes the marker with one rename, so that it is never incomplete.
 * @throws Error if it cannot be written, or if something else than a file has its name
 */
function writeMarker(directory, files) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E);
    const existing = statusOf(path);
    if (existing !== null && !existing.isFile())
        throw new Error(`${path} is not a file`);
    const text = `${JSON.stringify({ writtenBy: WRITER, files: Object.fromEntries(files) })}\n`;
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, DRAFT);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
}
/** What identifies a file now. */
function identityOf(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const chunk = Buffer.alloc(CHUNK_BYTES);
        let size = 0;
        let count = 0;
        do {
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk);
            hash.update(chunk.subarray(0, count));
            size += count;
        } while (count > 0);
        return { size, sha256: hash.digest('hex') };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** Whether a path is still the file that the marker lists under this name. Links and special files never are. */
function isOwned(directory, name, owned) {
    const identity = owned.get(name);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
    const status = statusOf(path);
    if (identity === undefined || !status?.isFile() || !hasRealParents(directory, name))
        return false;
    if (identity === null)
        return true;
    return status.size === identity.size && identityOf(path)?.sha256 === identity.sha256;
}
/**
 * Relative paths below a report directory that have a name of a report and are not of an earlier run. A directory is not
 * content, but the files in it are; a link is not followed.
 */
function foreignIn(directory) {
    const owned = readMarker(directory);
    const markers = [_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E, DRAFT].filter((name) => {
        const status = statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
        return status !== null && !status.isFile();
    });
    const isMarkerForeign = statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E))?.isFile() === true &&
        markerIn(directory).writtenBy !== WRITER;
    if (isMarkerForeign)
        markers.push(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E);
    const foreign = NAMES.flatMap((name) => filesBelow(directory, name)).filter((name) => !isOwned(directory, name, owned));
    return [...markers, ...foreign];
}
/** Whether a directory is absent, or has only what an earlier run wrote. */
function isFree(directory) {
    const status = statusOf(directory);
    if (status === null)
        return true;
    if (!status.isDirectory())
        return false;
    const known = [...NAMES, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E, DRAFT];
    const others = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory).filter((name) => !known.includes(name));
    return others.length === 0 && foreignIn(directory).length === 0;
}
/** What a path is, without following a link; null if there is nothing. */
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
            return null;
        throw error;
    }
}
/** Relative paths of everything but directories at and below a name. */
function filesBelow(directory, name) {
    const status = statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
    if (status === null)
        return [];
    if (!status.isDirectory())
        return [name];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name)).flatMap((child) => filesBelow(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(name, child)));
}
/** Whether no directory between the report directory and the file is a link. */
function hasRealParents(directory, name) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name);
    if (parent === '.')
        return true;
    return (statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, parent))?.isDirectory() === true && hasRealParents(directory, parent));
}
function markerIn(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E);
    if (!statusOf(path)?.isFile())
        return {};
    return (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')));
}
/** A marker may come from anywhere: only names that a run writes count. */
function isOurName(name) {
    const parts = name.split('/');
    return NAMES.includes(parts[0] ?? '') && parts.every((part) => !['', '.', '..'].includes(part));
}
function isIdentity(value) {
    const { size, sha256 } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(value);
    return value === null || (typeof size === 'number' && typeof sha256 === 'string');
}


/***/ }),

/***/ 63105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   II: () => (/* binding */ whyUnusable),
/* harmony export */   LY: () => (/* binding */ clearReportDirectory),
/* harmony export */   po: () => (/* binding */ putFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _owned_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30470);




/**
 * Removes what an earlier run wrote into a report directory, creates the directory, and checks that it is writable. Files
 * that no run wrote, or that were changed since, stay.
 * @throws Error if the directory cannot be written
 */
function clearReportDirectory(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const owned = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readMarker */ .t7)(directory);
    // First, because it shows that the directory is writable before anything is removed.
    (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, owned);
    const removed = [...owned.keys()].filter((name) => (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwned */ .go)(directory, name, owned));
    for (const name of removed)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
    for (const name of removed)
        removeEmptyParents(directory, name);
    (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, new Map());
}
/**
 * Whether a run can write its report into a directory, which is created if it is missing. Returns the reason why it cannot,
 * or null.
 */
function whyUnusable(directory) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
        const [foreign] = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignIn */ .Yn)(directory);
        if (foreign !== undefined)
            return `${foreign} in it was not written by this run`;
        (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readMarker */ .t7)(directory));
        return null;
    }
    catch (error) {
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    }
}
/**
 * Writes files into a report directory and lists them in its marker: before they are written, so that a crash leaves no
 * file that nobody owns, and afterwards with what identifies them. Only files that the marker lists are replaced, and no
 * link is followed. Each file can fail alone; returns one sentence for each that did.
 */
function putFiles(directory, files) {
    const failures = [];
    const attempt = (what, work) => {
        try {
            work();
            return true;
        }
        catch (error) {
            failures.push(`${what} could not be written: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
            return false;
        }
    };
    let owned = new Map();
    const usable = attempt(directory, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
        owned = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readMarker */ .t7)(directory);
    });
    if (!usable)
        return failures;
    const free = files.filter((file) => attempt(file.name, () => makeWay(directory, file, owned)));
    const listed = new Map(owned);
    for (const { name } of free)
        listed.set(name, null);
    const list = () => attempt("the report directory's list of files", () => (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, listed));
    list();
    for (const file of free) {
        listed.delete(file.name);
        attempt(file.name, () => {
            write(directory, file);
            listed.set(file.name, (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.name)));
        });
    }
    list();
    return [...new Set(failures)];
}
/** Relative paths of all files below a directory; none if it is missing. Links are not followed. */
function listFiles(directory) {
    if (!(0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(directory)?.isDirectory())
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name).slice(directory.length + 1));
}
function makeWay(directory, { name }, owned) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
    makeDirectories(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name));
    if ((0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(path) === null)
        return;
    if (!(0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwned */ .go)(directory, name, owned))
        throw new Error('what is there is not of this run');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
}
/** Creates a directory below another one. What is no directory, for instance a link to one, is an error. */
function makeDirectories(directory, name) {
    if (name === '.')
        return;
    makeDirectories(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
    const status = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(path);
    if (status === null)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    else if (!status.isDirectory())
        throw new Error(`${path} is not a directory`);
}
/** Both ways to write fail if anything has the name by now, also a link. No part of a file stays behind. */
function write(directory, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.name);
    try {
        if ('from' in file)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(file.from, path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, file.text, { flag: 'wx' });
    }
    catch (error) {
        if ((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        throw error;
    }
}
function removeEmptyParents(directory, name) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name);
    if (parent === '.')
        return;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, parent);
    if (!(0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(path)?.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).length > 0)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
    removeEmptyParents(directory, parent);
}


/***/ }),

/***/ 71055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bb: () => (/* binding */ startUnit),
/* harmony export */   vo: () => (/* binding */ signalUnit)
/* harmony export */ });
/* unused harmony export escapeForExec */
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29680);

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

/***/ 78797:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};
