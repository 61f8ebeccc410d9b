export const id = 734;
export const ids = [734];
export const modules = {

/***/ 51490:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 50630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ realNightDeps)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/package.json
var build_package = __webpack_require__(78797);
// EXTERNAL MODULE: ./build/src/adapters/actions.js
var actions = __webpack_require__(87028);
// EXTERNAL MODULE: ./build/src/adapters/github.js
var github = __webpack_require__(97072);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/src/adapters/github-failure.js
var github_failure = __webpack_require__(37927);
// EXTERNAL MODULE: ./build/src/adapters/octokit.js
var adapters_octokit = __webpack_require__(52958);
;// CONCATENATED MODULE: ./build/src/adapters/github-writer.js



/** For requests of some megabytes. */
const DEADLINE_MILLISECONDS = 60_000;
const NOT_FOUND = 404;
const REGULAR_MODES = ['100644', '100755'];
const FILE = { mode: '100644', type: 'blob' };
/** Statuses of a comparison (https://docs.github.com/rest/commits/commits#compare-two-commits). */
const CONTAINED = ['identical', 'ahead'];
const OBJECT_NAME = /^[0-9a-f]{40,64}$/;
/** GitHub's REST API (https://docs.github.com/rest/git) as far as something is changed with it. */
function gitHubWriter(access) {
    const octokit = (0,adapters_octokit/* octokitFor */.d)(access, DEADLINE_MILLISECONDS);
    async function ask(question, put) {
        try {
            const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS);
            return (await put((await octokit()).rest, { request: { signal } })).data;
        }
        catch (error) {
            throw (0,github_failure/* failureOf */.g)(question, error);
        }
    }
    return {
        async newestCommit(repository, branch) {
            const own = split(repository);
            const question = `newest commit of branch ${branch} of ${repository}`;
            const reference = await unlessAbsent(ask(question, (rest, options) => rest.git.getRef({ ...own, ref: `heads/${branch}`, ...options })));
            if (reference === null)
                return null;
            const sha = objectName(question, reference.object);
            const { tree } = await ask(question, (rest, options) => rest.git.getCommit({ ...own, commit_sha: sha, ...options }));
            const treeSha = objectName(question, tree);
            const listing = await ask(question, (rest, options) => rest.git.getTree({ ...own, tree_sha: treeSha, recursive: '1', ...options }));
            return { sha, tree: treeSha, files: filesOf(question, listing) };
        },
        async readText(repository, blob) {
            const question = `blob ${blob} of ${repository}`;
            const { content, encoding } = await ask(question, (rest, options) => rest.git.getBlob({ ...split(repository), file_sha: blob, ...options }));
            if (encoding !== 'base64')
                throw cutOff(question);
            return Buffer.from(content, 'base64').toString('utf8');
        },
        async contains(repository, head, commit) {
            const question = `commits ${commit} and ${head} of ${repository}`;
            const comparison = await unlessAbsent(ask(question, (rest, options) => rest.repos.compareCommitsWithBasehead({
                ...split(repository),
                basehead: `${commit}...${head}`,
                per_page: 1,
                ...options,
            })));
            if (comparison === null)
                return false;
            const status = (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(comparison).status);
            if (status === '')
                throw cutOff(question);
            return CONTAINED.includes(status);
        },
        async createBlob(repository, text) {
            const question = `new blob of ${repository}`;
            const data = await ask(question, (rest, options) => rest.git.createBlob({ ...split(repository), content: text, encoding: 'utf-8', ...options }));
            return objectName(question, data);
        },
        async createTree(repository, base, blobs) {
            const question = `new tree of ${repository}`;
            const tree = [...blobs].map(([path, sha]) => ({ path, sha, ...FILE }));
            const data = await ask(question, (rest, options) => rest.git.createTree({
                ...split(repository),
                tree,
                ...(base === null ? {} : { base_tree: base }),
                ...options,
            }));
            return objectName(question, data);
        },
        async createCommit(repository, { message, tree, parent }) {
            const question = `new commit of ${repository}`;
            const parents = parent === null ? [] : [parent];
            const data = await ask(question, (rest, options) => rest.git.createCommit({ ...split(repository), message, tree, parents, ...options }));
            return objectName(question, data);
        },
        async createBranch(repository, branch, commit) {
            const question = `new branch ${branch} of ${repository}`;
            const ref = `refs/heads/${branch}`;
            const data = await ask(question, (rest, options) => rest.git.createRef({ ...split(repository), ref, sha: commit, ...options }));
            objectName(question, data.object);
        },
        async moveBranch(repository, branch, commit) {
            const question = `branch ${branch} of ${repository}`;
            const ref = `heads/${branch}`;
            const data = await ask(question, (rest, options) => rest.git.updateRef({ ...split(repository), ref, sha: commit, force: false, ...options }));
            objectName(question, data.object);
        },
    };
}
async function unlessAbsent(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof github_failure/* GitHubFailure */.i && error.status === NOT_FOUND)
            return null;
        throw error;
    }
}
/** Octokit returns a body that ends too early as a text, or as an empty one. */
function objectName(question, data) {
    const sha = (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(data).sha);
    if (!OBJECT_NAME.test(sha))
        throw cutOff(question);
    return sha;
}
function cutOff(question) {
    const details = { question, status: null, waitSeconds: null };
    return new github_failure/* GitHubFailure */.i('The response is not complete', details);
}
function filesOf(question, listing) {
    const { tree, truncated } = (0,domain_fields/* fieldsOf */.Pf)(listing);
    if (!Array.isArray(tree))
        throw cutOff(question);
    if (truncated === true)
        return new Map();
    return new Map((0,domain_fields/* listOf */.c3)(tree).flatMap((entry) => {
        const fields = (0,domain_fields/* fieldsOf */.Pf)(entry);
        const file = { sha: (0,domain_fields/* textOf */.b6)(fields.sha), bytes: (0,domain_fields/* numberOf */.rl)(fields.size) ?? 0 };
        return REGULAR_MODES.includes((0,domain_fields/* textOf */.b6)(fields.mode)) ? [[(0,domain_fields/* textOf */.b6)(fields.path), file]] : [];
    }));
}
function split(repository) {
    const [owner = '', repo = ''] = repository.split('/', 2);
    return { owner, repo };
}

// EXTERNAL MODULE: ./build/src/adapters/log.js
var log = __webpack_require__(75529);
// EXTERNAL MODULE: ./build/src/adapters/undici-http.js + 3 modules
var undici_http = __webpack_require__(82692);
;// CONCATENATED MODULE: ./build/src/app/night/real-night-deps.js







/**
 * The real dependencies of the report action.
 * @param hasSummary false outside of a runner, where there is no summary
 */
function realNightDeps(hasSummary) {
    return {
        log: log/* actionsLog */._,
        step: (0,actions/* actionsStep */.w)(hasSummary),
        http: (0,undici_http/* undiciHttp */.n)({ log: log/* actionsLog */._ }),
        gitHub: github/* gitHub */.g,
        gitHubWriter: gitHubWriter,
        now: () => new Date(),
        sleep: promises_.setTimeout,
        version: build_package/* version */.rE,
        cancelled: cancellation(),
    };
}
/** Runners send SIGINT, and SIGTERM 7.5 seconds later (https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation). */
function cancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => controller.abort());
    return controller.signal;
}


/***/ }),

/***/ 49439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ reportNight)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/history/run-key.js
var run_key = __webpack_require__(84707);
// EXTERNAL MODULE: ./build/src/domain/night/build-night.js + 29 modules
var build_night = __webpack_require__(54633);
;// CONCATENATED MODULE: ./build/src/domain/night/experiments.js
/** Builds of CRI-O that say nothing about a branch: a commit, a pull request, a workflow run (src/inputs/builds.ts). */
const SINGLE = /^(?:[0-9a-f]{7,40}|(?:pr|pull|run)[/:#-]?\d+)$|\/pull\/\d+|\/actions\/runs\/\d+|#\d+$/i;
/** Whether a run tested a build that somebody chose once, so that it is not a part of the past of a branch. */
function isExperiment({ builds }) {
    return SINGLE.test(builds.get('cri-o')?.asked.trim() ?? '');
}

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/domain/views/annotations.js
var annotations = __webpack_require__(88528);
// EXTERNAL MODULE: ./build/src/adapters/github-failure.js
var github_failure = __webpack_require__(37927);
;// CONCATENATED MODULE: ./build/src/publish/github-patience.js


/** Attempts in a row without a usable response. */
const MOST_ATTEMPTS = 5;
/** Seconds for which rate limits may hold up a job, all waits together. */
const LONGEST_WAIT_SECONDS = 10 * 60;
/** The first pause, and the longest; each one is twice as long as the one before. */
const PAUSE_SECONDS = { first: 1, longest: 15 };
/** Pauses are shortened at random, at most to this part, so that jobs do not repeat at the same time. */
const SHORTEST_PART = 0.3;
/** Patience for one task: rate limits share one bound. */
function createPatience({ log, sleep }) {
    let waitedSeconds = 0;
    /** GitHub asks for longer waits each time; a `retry-after` of nothing must not become a loop. */
    let leastSeconds = 1;
    async function wait(seconds, why) {
        log.info(`${why}; again in ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
        await sleep(seconds * 1000);
    }
    async function attempt(work, attempts) {
        for (let failures = 1;;) {
            try {
                return await work();
            }
            catch (error) {
                if (!(error instanceof github_failure/* GitHubFailure */.i))
                    throw error;
                const why = `GitHub: ${error.question}: ${error.message}`;
                if (error.waitSeconds !== null) {
                    const seconds = Math.max(error.waitSeconds, leastSeconds);
                    if (waitedSeconds + seconds > LONGEST_WAIT_SECONDS)
                        throw error;
                    waitedSeconds += seconds;
                    leastSeconds *= 2;
                    await wait(seconds, why);
                }
                else {
                    if (!isUnanswered(error) || failures >= attempts)
                        throw error;
                    await wait(pauseSeconds(failures), why);
                    failures += 1;
                }
            }
        }
    }
    return {
        repeat: (work) => attempt(work, MOST_ATTEMPTS),
        once: (work) => attempt(work, 1),
        pause: async (number) => {
            await sleep(pauseSeconds(number) * 1000);
        },
    };
}
/** Whether it is not known what became of a request: there was no response, or one of a broken server or gateway. */
function isUnanswered({ status }) {
    return status === null || status >= 500 || status === 408;
}
function pauseSeconds(attempt) {
    const grown = Math.min(PAUSE_SECONDS.first * 2 ** (attempt - 1), PAUSE_SECONDS.longest);
    return grown * (SHORTEST_PART + Math.random() * (1 - SHORTEST_PART));
}

// EXTERNAL MODULE: ./build/src/app/night/artifact-limits.js
var artifact_limits = __webpack_require__(6602);
// EXTERNAL MODULE: ./build/src/app/night/checked-directory.js
var checked_directory = __webpack_require__(15456);
// EXTERNAL MODULE: ./build/src/adapters/github.js
var adapters_github = __webpack_require__(97072);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
;// CONCATENATED MODULE: ./build/src/app/night/name-pattern.js
/**
 * Whether a pattern stands for a whole name: `*` in it stands for any text, also an empty one, and `?` for one character. It
 * takes at most as many steps as the product of both lengths, whatever they are.
 */
function matchesPattern(name, pattern) {
    let at = 0;
    let next = 0;
    /** Where to go on if what follows the last star does not match: one character later. */
    let star = -1;
    let resume = 0;
    while (at < name.length) {
        if (pattern[next] === '*') {
            star = next;
            resume = at;
            next += 1;
        }
        else if (next < pattern.length && (pattern[next] === '?' || pattern[next] === name[at])) {
            at += 1;
            next += 1;
        }
        else if (star >= 0) {
            resume += 1;
            at = resume;
            next = star + 1;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(next));
}

// EXTERNAL MODULE: ./build/src/app/night/night-artifacts.js
var night_artifacts = __webpack_require__(2175);
// EXTERNAL MODULE: ./build/src/app/night/plain-names.js
var plain_names = __webpack_require__(51966);
;// CONCATENATED MODULE: ./build/src/app/night/choose-artifacts.js




/**
 * The newest artifact of each name that matches a pattern, by name. Those that match and cannot be used are rejected.
 *
 * @param listed of a workflow run, in any order; the same one may be listed twice
 */
function chooseArtifacts(listed, { run, pattern, limits }) {
    const newest = new Map();
    // Identifiers grow.
    for (const artifact of listed.toSorted((one, other) => one.id - other.id)) {
        if (matchesPattern(artifact.name, pattern))
            newest.set(artifact.name, artifact);
    }
    const chosen = [];
    const rejected = [];
    for (const artifact of [...newest.values()].toSorted(night_artifacts/* byName */.n)) {
        const why = chosen.length < limits.artifacts ? whyNot(artifact, run, limits) : tooMany(limits);
        if (why === null)
            chosen.push(artifact);
        else
            rejected.push({ name: (0,plain_names/* shownName */.HD)(artifact.name), why });
    }
    return { chosen, rejected };
}
function whyNot(artifact, run, limits) {
    if (!(0,plain_names/* isPlainName */.sh)(artifact.name))
        return plain_names/* ODD_NAME */.An;
    if (artifact.run !== null && artifact.run !== run) {
        return `It is of another workflow run (${artifact.run})`;
    }
    if (artifact.expired)
        return 'It has expired: GitHub keeps artifacts for a limited time';
    if (artifact.bytes > limits.archiveBytes)
        return tooLarge(artifact.bytes, limits);
    return null;
}
function tooMany({ artifacts }) {
    return `It comes after the first ${artifacts} artifacts`;
}
/** The reason for an archive above the limit. */
function tooLarge(bytes, { archiveBytes }) {
    return `Its archive has ${(0,domain_text/* formatBytes */.z3)(bytes)}; the limit is ${(0,domain_text/* formatBytes */.z3)(archiveBytes)}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/builds/digest.js
var digest = __webpack_require__(34072);
// EXTERNAL MODULE: ./build/src/builds/archive-member.js
var archive_member = __webpack_require__(43643);
// EXTERNAL MODULE: ./build/src/builds/zip.js
var zip = __webpack_require__(83613);
;// CONCATENATED MODULE: ./build/src/app/night/unpack-artifact.js



/** Longer and deeper than any path of a report. */
const MOST_PATH_CHARACTERS = 1024;
const MOST_LEVELS = 32;
/** As file systems have it. */
const MOST_NAME_BYTES = 255;
/**
 * Unpacks the archive of an artifact. It must have nothing but regular files and directories with plain names:
 * `actions/upload-artifact` makes no others (actions/toolkit, packages/artifact/src/internal/upload).
 *
 * @param directory absolute and empty; on an error, a part of the archive can be in it
 * @throws Error with the reason
 */
async function unpackArtifact(archive, directory, { limits, room }) {
    let own = 0;
    try {
        const files = await (0,zip/* unpackZip */.Y)(archive, {
            what: 'The artifact',
            directory,
            members: [],
            limits: limits.unpacked,
            onEntry: requirePlain,
            onBytes(bytes) {
                room.take(bytes);
                own += bytes;
                if (own > limits.unpacked.bytes)
                    throw new archive_member/* BadArchive */.aB('It unpacks to more than it states');
            },
        });
        if (Object.keys(files).length === 0)
            throw new archive_member/* BadArchive */.aB('It contains no files');
    }
    catch (error) {
        room.giveBack(own);
        throw error;
    }
}
function requirePlain(path, kind) {
    if (kind === 'other')
        throw new archive_member/* BadArchive */.aB(`It contains a link or a special file: ${path}`);
    if (!(0,plain_names/* isPlainPath */.qW)(path)) {
        throw new archive_member/* BadArchive */.aB(`It contains a name with control characters: ${path}`);
    }
    const parts = path.split('/');
    const isTooLong = path.length > MOST_PATH_CHARACTERS ||
        parts.length > MOST_LEVELS ||
        parts.some((part) => Buffer.byteLength(part) > MOST_NAME_BYTES);
    if (isTooLong)
        throw new archive_member/* BadArchive */.aB(`It contains a path that is too long: ${path}`);
}

;// CONCATENATED MODULE: ./build/src/app/night/fetch-artifact.js







/** A reason for which an artifact is rejected: one sentence without a full stop. */
class Rejection extends Error {
}
const MOST_WORDS = 200;
/**
 * Downloads an artifact, compares it with the digest that GitHub states, and unpacks it.
 *
 * @returns its directory
 * @throws Rejection with the reason; then nothing of it is left
 */
async function fetchArtifact(artifact, source) {
    // A name of its own, so that only what this call made is ever removed.
    const directory = await newDirectory(source.directory, artifact.id);
    const archive = `${directory}.zip`;
    try {
        await download(artifact, archive, source);
        await unpackArtifact(archive, directory, source);
        return directory;
    }
    catch (error) {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        throw rejection(error);
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
async function newDirectory(parent, id) {
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${id}-`));
    }
    catch (error) {
        throw rejection(error);
    }
}
async function download(artifact, archive, { github, http, limits }) {
    const abort = new AbortController();
    try {
        const body = await http.open({
            what: `artifact ${artifact.id}`,
            url: artifact.downloadUrl,
            ...(github.authorization === null ? {} : { authorization: github.authorization }),
        }, abort.signal);
        if ((body.length ?? 0) > limits.archiveBytes) {
            throw new Rejection(tooLarge(body.length ?? 0, limits));
        }
        const sha256 = await (0,digest/* saveWithDigest */.Ij)(bounded(body, limits), archive, 0o600);
        if (artifact.sha256 !== null && sha256 !== artifact.sha256) {
            throw new Rejection(`Its sha256 is ${sha256}; GitHub states ${artifact.sha256}`);
        }
    }
    finally {
        // Closes the connection of a body that was not read to its end.
        abort.abort();
    }
}
async function* bounded(body, limits) {
    let bytes = 0;
    for await (const piece of body) {
        bytes += piece.length;
        if (bytes > limits.archiveBytes) {
            throw new Rejection(`Its archive has more than ${(0,domain_text/* formatBytes */.z3)(limits.archiveBytes)}`);
        }
        yield piece;
    }
}
/** The reason of an error, in plain text: archives and servers are untrusted. */
function rejection(error) {
    if (error instanceof Rejection)
        return error;
    const words = error instanceof errors/* RunError */.e4 ? (error.details.cause ?? error.details.message) : (0,errors/* messageOf */.bD)(error);
    return new Rejection((0,domain_text/* shorten */.ml)((0,domain_text/* plainLine */.h0)(words), MOST_WORDS));
}

;// CONCATENATED MODULE: ./build/src/app/night/forbidden.js
/** Whether GitHub refused a request for want of a permission; a rate limit has the same status. */
function isForbidden({ details }) {
    return /^Status 403: (?!.*rate limit)/i.test(details.cause ?? '');
}

;// CONCATENATED MODULE: ./build/src/app/night/fetch-artifacts.js








/** Downloads at the same time: more are not faster, and each needs disk space for its archive. */
const AT_ONCE = 4;
/** A run with more artifacts is not one of node e2e lanes alone. */
const MOST_PAGES = 50;
/**
 * Downloads and unpacks the artifacts of a workflow run whose names match a pattern. They are untrusted: whoever can start a
 * workflow can upload one. One that cannot be used does not stop the others, and is told.
 *
 * @throws RunError (input, invalid-input) without a token, a workflow run or the permission to list artifacts; (environment,
 *   build-unavailable) if GitHub does not respond
 */
async function fetchArtifacts(request) {
    const { github, http, repository, run, pattern, directory, limits, log } = request;
    if (github.authorization === null)
        throw withoutToken();
    if (!Number.isSafeInteger(run) || repository === '')
        throw outsideOfRun();
    const listed = await listArtifacts(request);
    const { chosen, rejected: unfit } = chooseArtifacts(listed.artifacts, { run, pattern, limits });
    log.info(`Workflow run ${run} of ${repository}: ${(0,domain_text/* plural */.LS)(listed.artifacts.length, 'artifact')}, ${chosen.length + unfit.length} with a name like ${pattern}`);
    const source = { github, http, directory, limits, room: (0,artifact_limits/* createRoom */.a)(limits.totalBytes) };
    const artifacts = [];
    const rejected = [...listed.rejected, ...unfit];
    await eachOf(chosen, AT_ONCE, async (artifact) => {
        const { name, id } = artifact;
        try {
            artifacts.push({ name, id, directory: await fetchArtifact(artifact, source) });
        }
        catch (error) {
            if (!(error instanceof Rejection))
                throw error;
            rejected.push({ name, why: error.message });
        }
    });
    for (const { name, why } of rejected.toSorted(night_artifacts/* byName */.n)) {
        log.warning(`The artifact ${name} is not used: ${why}`);
    }
    return { artifacts: artifacts.toSorted(night_artifacts/* byName */.n), rejected: rejected.toSorted(night_artifacts/* byName */.n) };
}
async function listArtifacts({ github, repository, run, pattern }) {
    const artifacts = new Map();
    for (let page = 1; page <= MOST_PAGES; page++) {
        const found = await permitted(() => github.runArtifacts(repository, run, page));
        if (found === null)
            throw unknownRun(repository, run);
        for (const artifact of found)
            artifacts.set(artifact.id, artifact);
        if (found.length < adapters_github/* PAGE_SIZE */.m)
            return { artifacts: [...artifacts.values()], rejected: [] };
    }
    const why = `The run has more than ${MOST_PAGES * adapters_github/* PAGE_SIZE */.m} artifacts, of which the others were not looked at`;
    return { artifacts: [...artifacts.values()], rejected: [{ name: pattern, why }] };
}
/** Names the permission if GitHub forbids to list artifacts. */
async function permitted(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* RunError */.e4) || !isForbidden(error))
            throw error;
        throw new errors/* RunError */.e4({
            ...error.details,
            kind: 'input',
            reason: 'invalid-input',
            message: 'The job may not list the artifacts of its workflow run',
            remedy: 'Add actions: read to the permissions of the job with the report action, or download the artifacts before it with actions/download-artifact (input directory)',
        }, { cause: error });
    }
}
function withoutToken() {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: 'The artifacts of a workflow run need a token',
        cause: 'GitHub serves artifacts only to authenticated users',
        remedy: 'Give a token with read access to actions (input token), or download the artifacts before it (input directory)',
    });
}
function outsideOfRun() {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: 'There is no workflow run whose artifacts could be downloaded',
        cause: 'GITHUB_RUN_ID or GITHUB_REPOSITORY is not set, or is no identifier of a run',
        remedy: 'Run this in a job of a workflow, or name a directory with artifacts (input directory)',
    });
}
function unknownRun(repository, run) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `GitHub does not know the workflow run ${run} of ${repository}`,
        cause: 'It does not exist, or the token may not see it',
        remedy: 'Give a token of this repository (input token) with the permission actions: read, or download the artifacts before this step (input directory)',
    });
}
/** Works on some items at the same time, in their order. */
async function eachOf(items, atOnce, work) {
    const waiting = items.values();
    const worker = async () => {
        for (const item of waiting)
            await work(item);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
}

// EXTERNAL MODULE: ./build/src/domain/history/series-name.js
var series_name = __webpack_require__(52379);
;// CONCATENATED MODULE: ./build/src/publish/branch-refusals.js



const OTHER_STORE = 'choose history: artifact, which writes nothing to the repository';
/**
 * The first row that matches counts. Sources of the words: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 * (permissions), github/rest-api-description#637 (empty repositories), dependabot/dependabot-core, common/lib/dependabot/pull_request_updater/github.rb
 * (protected branches), googleapis/repo-automation-bots#5551 and dmf-mxl/mxl#356 (rules).
 */
const REFUSALS = [
    {
        statuses: [401],
        words: /^/,
        kind: 'input',
        why: () => 'GitHub does not accept the token',
        remedy: () => 'Give a token that is still valid (input token)',
    },
    {
        statuses: [403],
        words: /not accessible by personal access token|must have (?:push|write|admin)|write access .{0,40}not granted/i,
        kind: 'input',
        why: ({ repository, access = 'write' }) => `the token has no permission to ${toDo(access)} ${repository}`,
        remedy: ({ repository, access = 'write' }) => `Give the token the permission Contents: ${access === 'read' ? 'read' : 'read and write'} for ${repository} (input token)`,
    },
    {
        statuses: [403],
        words: /not accessible by integration/i,
        kind: 'input',
        why: ({ access = 'write' }) => `the job has no permission to ${toDo(access)} the repository`,
        remedy: ({ access = 'write' }) => access === 'read'
            ? 'Add contents: read to the permissions of the job with the report action'
            : 'Add contents: write to the permissions of the job with the report action (permissions: {contents: write, actions: read}). ' +
                'Workflows of pull requests from forks never have it: let a nightly write the history, and only read it there',
    },
    {
        statuses: [403],
        words: /archived/i,
        kind: 'input',
        why: ({ repository }) => `${repository} is archived`,
        remedy: () => `Unarchive the repository, or ${OTHER_STORE}`,
    },
    {
        statuses: [409],
        words: /repository is empty/i,
        kind: 'input',
        why: ({ repository }) => `${repository} is empty`,
        remedy: () => 'Push a first commit to its default branch: before that, GitHub makes no branch',
    },
    {
        statuses: [403, 409, 422],
        words: /rule violations|protected (?:branch|ref)|branch protection|being restricted|must be made through|must be signed|verified signatures|required status check|status checks? (?:is|are) expected|approving review|not authorized to (?:push|create|update)|linear history|merge queue|locked branch/i,
        kind: 'input',
        why: () => 'a rule of the repository forbids it',
        remedy: ({ branch }) => `Exclude ${branch} from the ruleset (repository settings, Rules) or the branch protection (Branches) that has this rule, or ${OTHER_STORE}`,
    },
    {
        statuses: [403, 409, 422],
        words: /reference update failed|reference cannot be (?:created|updated)/i,
        isVague: true,
        kind: 'input',
        // GitHub says no more for a rule that restricts new branches (release-plz/action#518), and for a name that cannot
        // stand beside another one (microsoft/vscode-remote-repositories-github#122).
        why: () => 'a rule of the repository forbids it, or its name collides with another branch',
        remedy: ({ branch }) => `Exclude ${branch} from rulesets that restrict branches (repository settings, Rules), choose another name (history-branch) if a branch has the same beginning, such as ${branch}/x, or ${OTHER_STORE}`,
    },
    {
        statuses: [413, 422],
        words: /too large|too big|exceeds/i,
        kind: 'input',
        why: () => 'its files are too large for GitHub',
        remedy: () => 'Shorten the history: crio-node-e2e history prune',
    },
    {
        statuses: [404],
        words: /^/,
        kind: 'input',
        why: ({ repository }) => `${repository} does not exist, or the token has no access to it`,
        remedy: () => 'Check the repository, and the access of the token to it (input token)',
    },
    {
        statuses: [403, 451],
        words: /^/,
        kind: 'input',
        why: () => 'GitHub forbids it',
        remedy: () => `Check the token and the settings of the repository, or ${OTHER_STORE}`,
    },
];
/** Whether GitHub says clearly why it refuses, so that another attempt changes nothing. */
function isClearRefusal(failure) {
    const refusal = refusalOf(failure);
    return refusal !== undefined && refusal.isVague !== true;
}
/** A failure as an error with what to do about it. */
function branchFailure(failure, target) {
    const { kind, why, remedy } = refusalOf(failure) ?? otherOf(failure);
    return branchError(target, {
        kind,
        why: why(target),
        cause: [
            failure.status === null ? 'No usable response from GitHub:' : `GitHub: ${failure.status}`,
            failure.message || 'without a reason',
            `(${failure.question})`,
        ].join(' '),
        remedy: remedy(target),
    }, failure);
}
/** An error for a branch that is not read or not written. */
function branchError({ repository, branch, access = 'write' }, { kind, why, cause, remedy, }, error) {
    return new errors/* RunError */.e4({
        kind,
        reason: kind === 'input' ? 'invalid-input' : 'build-unavailable',
        message: `The branch ${branch} of ${repository} cannot be ${access === 'read' ? 'read' : 'written'}: ${why}`,
        cause,
        remedy,
    }, { cause: error });
}
function toDo(access) {
    return access === 'read' ? 'read' : 'write to';
}
function refusalOf({ status, message, waitSeconds }) {
    if (waitSeconds !== null)
        return undefined;
    return REFUSALS.find(({ statuses, words }) => status !== null && statuses.includes(status) && words.test(message));
}
function otherOf(failure) {
    const { waitSeconds } = failure;
    if (waitSeconds !== null) {
        return {
            kind: 'environment',
            why: () => `the rate limit of GitHub is exceeded for ${(0,domain_text/* formatDuration */.a3)(waitSeconds)}`,
            remedy: () => 'Run the job again later, or give a token of its own (input token)',
        };
    }
    return {
        kind: 'environment',
        why: () => isUnanswered(failure) ? 'GitHub does not respond as it should' : 'GitHub refuses it',
        remedy: () => 'Run the job again later (https://www.githubstatus.com)',
    };
}

;// CONCATENATED MODULE: ./build/src/publish/history-readme.js
/** The file of a history branch that says what the branch is. */
const README = 'README.md';
/** The first line of it. A branch without this line is not of this action, and is never written. */
const MARKER = '<!-- crio-node-e2e: history branch -->';
const TEXT = `${MARKER}
# History of node e2e runs

The report action of crio-node-e2e writes the results of runs to this branch, and compares later runs with them.
The branch has no code and no history in common with other branches.

- Do not merge it, and do not edit its files by hand: \`crio-node-e2e history\` shows, imports, repairs and shortens them.
- To begin anew, delete the branch. The next recorded run makes it again.
- The first line of this file shows that crio-node-e2e may write here.
`;
/** The files with which a history branch begins, by path. */
const FIRST_FILES = new Map([[README, TEXT]]);
/** Whether a branch with this README is a history branch. */
function isOwnBranch(readme) {
    return (readme
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 1)[0]
        ?.trimEnd() === MARKER);
}

;// CONCATENATED MODULE: ./build/src/publish/safe-names.js
/** Parts of paths and branches: no hidden files, no options, nothing that leads elsewhere. */
const PART = /^\w[\w.+=-]*$/;
/** As file systems have it. */
const MOST_CHARACTERS = 255;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
/** Whether a text is owner/name. */
function isSafeRepository(repository) {
    return REPOSITORY.test(repository) && !repository.split('/').some((part) => /^\.+$/.test(part));
}
/** Whether a path can be a file of a history branch. */
function isSafePath(path) {
    return path.length <= MOST_CHARACTERS && path.split('/').every((part) => PART.test(part));
}
/** Whether a text can be the name of a branch (https://git-scm.com/docs/git-check-ref-format). */
function isSafeBranch(branch) {
    return isSafePath(branch) && !/\.\.|\.(?:lock)?(?:\/|$)/.test(branch);
}
const MOST_MESSAGE_CHARACTERS = 200;
/** What a message keeps: nothing that mentions somebody, refers to an issue, or means something to CI systems. */
const NOT_PLAIN = /[^A-Za-z0-9 .,:;()/_+-]+/g;
/** A commit message of one line in which nobody is mentioned. */
function commitMessage(message) {
    const plain = message.replace(NOT_PLAIN, ' ').replace(/ +/g, ' ').trim();
    return plain.slice(0, MOST_MESSAGE_CHARACTERS) || 'Update';
}

;// CONCATENATED MODULE: ./build/src/publish/branch-limits.js




/** Far more than a history of 200 runs has. */
const MOST_FILE_BYTES = 16 << 20;
/** @throws RunError (input, invalid-input) if repository or branch have no possible name; Error for a path */
function requireSafeNames(target, paths) {
    const { repository, branch } = target;
    const unsafe = paths.find((path) => !isSafePath(path));
    if (unsafe !== undefined)
        throw new Error(`${unsafe} cannot be a file of a history`);
    if (!isSafeRepository(repository)) {
        throw branchError(target, {
            kind: 'input',
            why: 'the name of the repository is not valid',
            cause: 'It must be OWNER/NAME',
            remedy: 'Check the repository',
        });
    }
    if (isSafeBranch(branch))
        return;
    throw branchError(target, {
        kind: 'input',
        why: 'its name is not valid',
        cause: 'Parts of its name must begin with a letter or digit and have only letters, digits and ._+=-',
        remedy: 'Choose another name (input history-branch)',
    });
}
/** @throws RunError (input, invalid-input) if a file is too large to be written; Error for its path */
function requireWritable(path, text, target) {
    if (!isSafePath(path) || path === README)
        throw new Error(`${path} cannot be written`);
    requireReadable(path, Buffer.byteLength(text), target);
}
/** @throws RunError (input, invalid-input) if a file is too large to be read */
function requireReadable(path, bytes, target) {
    if (bytes <= MOST_FILE_BYTES)
        return;
    throw branchError(target, {
        kind: 'input',
        why: `${path} is too large`,
        cause: `It has ${(0,domain_text/* formatBytes */.z3)(bytes)}; the limit is ${(0,domain_text/* formatBytes */.z3)(MOST_FILE_BYTES)}`,
        remedy: 'Shorten the history: crio-node-e2e history prune',
    });
}

;// CONCATENATED MODULE: ./build/src/publish/read-branch.js






/** Far more than there are lanes and scenarios. */
const MOST_FILES = 500;
/**
 * Reads files of a history branch with the token of the job, so that private repositories and what was written a moment ago
 * are read as well.
 *
 * @returns null if there is no such branch
 * @throws RunError (input, invalid-input) if GitHub does not permit it or the branch has other content; (environment,
 *   build-unavailable) if GitHub does not respond or a rate limit lasts too long
 */
async function readBranch(writer, request) {
    const { repository, branch, isWanted } = request;
    const target = { repository, branch, access: 'read' };
    requireSafeNames(target, []);
    const reading = { writer, target, patience: createPatience(request), texts: new Map() };
    try {
        const commit = await ownCommit(reading);
        if (commit === null)
            return null;
        const paths = [...commit.files.keys()].filter(isWanted);
        const files = new Map();
        const problems = [];
        for (const path of paths.slice(0, MOST_FILES)) {
            try {
                files.set(path, await readText(path, commit, reading));
            }
            catch (error) {
                if (!(error instanceof errors/* RunError */.e4))
                    throw error;
                problems.push(error.message);
            }
        }
        if (paths.length > MOST_FILES) {
            problems.push(`Only ${MOST_FILES} of ${paths.length} files of the branch ${branch} are read`);
        }
        return { files, problems };
    }
    catch (error) {
        throw error instanceof github_failure/* GitHubFailure */.i ? branchFailure(error, target) : error;
    }
}
/**
 * The newest commit of the branch; null if there is no branch.
 * @throws RunError (input, invalid-input) if the branch has other content than a history
 */
async function ownCommit(reading) {
    const { writer, target, patience } = reading;
    const { repository, branch } = target;
    const found = await patience.repeat(() => writer.newestCommit(repository, branch));
    if (found === null)
        return null;
    const readme = found.files.has(README) ? await readText(README, found, reading) : '';
    if (isOwnBranch(readme))
        return found;
    throw branchError(target, {
        kind: 'input',
        why: 'it has content of somebody else',
        cause: `Its ${README} does not begin with the line that marks a history of crio-node-e2e`,
        remedy: `Choose another name (input history-branch). If it is the history, restore its ${README} from an earlier commit`,
    });
}
/**
 * The content of a file of a commit.
 * @throws RunError (input, invalid-input) if it is too large
 */
async function readText(path, { files }, reading) {
    const { writer, target, patience, texts } = reading;
    const { sha = '', bytes = 0 } = files.get(path) ?? {};
    requireReadable(path, bytes, target);
    const known = texts.get(sha);
    if (known !== undefined)
        return known;
    const text = await patience.repeat(() => writer.readText(target.repository, sha));
    texts.set(sha, text);
    return text;
}

// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(2800);
// EXTERNAL MODULE: ./build/src/app/night/error-words.js
var error_words = __webpack_require__(11693);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/app/night/history-artifact.js





/** The folder of histories in the report directory, which is uploaded as an artifact. */
const HISTORY_FOLDER = 'history';
/** Artifacts that are looked into: runs that record nothing, such as of pull requests, can upload one without histories. */
const MOST_TRIED = 30;
/**
 * Downloads the histories of the newest artifact that an earlier run of the same repository uploaded, and that has some.
 * Those of forks are not believed.
 * @returns the directory with the histories; null if there is no artifact yet
 * @throws RunError if there is one that cannot be used
 */
async function fetchHistoryArtifact({ run: { repository }, temporaryDirectory }, name, github, { http }) {
    const found = await github.namedArtifacts(repository, name);
    const usable = found.filter(({ expired, isOfFork }) => !expired && !isOfFork);
    const directory = (0,external_node_path_.join)(temporaryDirectory, 'crio-node-e2e-history');
    const limits = artifact_limits/* ARTIFACT_LIMITS */.W;
    for (const artifact of usable.slice(0, MOST_TRIED)) {
        const room = (0,artifact_limits/* createRoom */.a)(limits.totalBytes);
        const source = { github, http, directory, limits, room };
        const histories = (0,external_node_path_.join)(await downloaded(name, artifact, source), HISTORY_FOLDER);
        if ((0,external_node_fs_.existsSync)(histories))
            return histories;
    }
    if (usable.length <= MOST_TRIED)
        return null;
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `None of the newest ${MOST_TRIED} artifacts ${name} has a history`,
        remedy: 'Upload the report directory under this name only in runs that record their results',
    });
}
async function downloaded(name, artifact, source) {
    try {
        return await fetchArtifact(artifact, source);
    }
    catch (error) {
        if (!(error instanceof Rejection))
            throw error;
        throw new errors/* RunError */.e4({
            kind: 'environment',
            reason: 'build-unavailable',
            message: `The artifact ${name} cannot be used`,
            cause: error.message,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/app/night/history-place.js





/** Reads the histories of a night. What cannot be read is a problem, and never an error. */
async function readPlace(request, github, deps) {
    const { history, run, token, serverUrl } = request;
    const readFrom = async (source, branch) => {
        const { http, now } = deps;
        const of = { http, now, serverUrl, ...(branch === undefined ? {} : { branch }) };
        return {
            ...(await (0,read_histories/* readHistories */.X_)(source, of)),
            source: branch === undefined ? source : `branch ${branch} of ${source}`,
            isUnknown: false,
        };
    };
    try {
        switch (history.kind) {
            case 'none':
                return NOTHING;
            case 'source':
                return await readFrom(history.source);
            case 'branch':
                return token === null
                    ? await readFrom(run.repository, history.branch)
                    : await readByApi(request, history.branch, deps);
            case 'artifact': {
                const directory = await fetchHistoryArtifact(request, history.name, github, deps);
                if (directory === null)
                    return { ...NOTHING, source: `artifact ${history.name} (there is none yet)` };
                return { ...(await readFrom(directory)), source: `artifact ${history.name}` };
            }
        }
    }
    catch (error) {
        return {
            ...NOTHING,
            problems: [`The history cannot be read: ${(0,error_words/* withRemedy */.v)(error)}`],
            isUnknown: true,
        };
    }
}
const NOTHING = {
    histories: new Map(),
    problems: [],
    unread: [],
    source: '',
    isUnknown: false,
};
/** The branch by the API: it also has what was written a moment ago, and private repositories. */
async function readByApi({ run: { repository }, apiUrl, token }, branch, { gitHubWriter, log, sleep, now }) {
    const writer = gitHubWriter({ token, baseUrl: apiUrl });
    const found = await readBranch(writer, { repository, branch, isWanted: isHistory, log, sleep });
    const source = `branch ${branch} of ${repository}`;
    if (found === null)
        return { ...NOTHING, source: `${source} (it does not exist yet)` };
    const texts = [...found.files].map(([name, text]) => ({ name, text }));
    const read = (0,read_histories/* historiesIn */.wL)(texts, now());
    return { ...read, problems: [...found.problems, ...read.problems], source, isUnknown: false };
}
function isHistory(path) {
    return path.endsWith(series_name/* HISTORY_EXTENSION */.pK);
}

;// CONCATENATED MODULE: ./build/src/app/night/own-reports.js
/**
 * Leaves out reports that say that they are of another repository or of an attempt that is still to come: such a one would
 * replace the real report of its job. Whoever can start a workflow can upload one.
 */
function ownReports(reports, run) {
    const judged = reports.map((one) => ({ one, why: own_reports_whyNot(one, run) }));
    return {
        reports: judged.filter(({ why }) => why === '').map(({ one }) => one),
        rejected: judged
            .filter(({ why }) => why !== '')
            .map(({ one, why }) => ({ name: one.artifact, why })),
    };
}
function own_reports_whyNot({ report }, { id, attempt, repository }) {
    const { run } = report;
    const isOfOther = (name) => name !== '' && repository !== '' && name.toLowerCase() !== repository.toLowerCase();
    if (isOfOther(run.repository))
        return `its report is of ${run.repository}, not of ${repository}`;
    // A job that had no result of this action has no attempt either; outside of a workflow, there is none.
    if (id !== 'local' && run.attempt > attempt) {
        return `its report is of attempt ${run.attempt}, and the workflow run is in attempt ${attempt}`;
    }
    return '';
}

;// CONCATENATED MODULE: ./build/src/app/night/phases.js
/** A step that was cancelled in the middle of some work. */
class Cancelled extends Error {
    name = 'Cancelled';
    /** @param work what was not finished: the rest of a sentence that begins with "while" */
    constructor(work) {
        super(`The step was cancelled while ${work}`);
    }
}
/**
 * Does some work until it is done or the step is cancelled. The work itself is not stopped: the process ends soon after.
 * @param name of the work: the rest of a sentence that begins with "while"
 * @throws Cancelled; else what the work throws
 */
async function untilCancelled(cancelled, name, work) {
    if (cancelled.aborted)
        throw new Cancelled(name);
    const { promise, reject } = Promise.withResolvers();
    const stop = () => reject(new Cancelled(name));
    cancelled.addEventListener('abort', stop, { once: true });
    try {
        return await Promise.race([work(), promise]);
    }
    finally {
        cancelled.removeEventListener('abort', stop);
    }
}

// EXTERNAL MODULE: ./build/src/domain/views/json.js + 2 modules
var views_json = __webpack_require__(42747);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/night.js
var markdown_night = __webpack_require__(66640);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(72072);
// EXTERNAL MODULE: ./build/src/domain/night/detail.js
var detail = __webpack_require__(64221);
// EXTERNAL MODULE: ./build/src/domain/night/spec-words.js
var spec_words = __webpack_require__(24579);
// EXTERNAL MODULE: ./build/src/domain/views/night-wording.js
var night_wording = __webpack_require__(70629);
;// CONCATENATED MODULE: ./build/src/domain/views/night-annotations.js






const LEVELS = {
    passed: null,
    flaky: 'warning',
    known: 'warning',
    failed: 'error',
    environment: 'error',
    incomplete: 'error',
    error: 'error',
};
/** GitHub keeps ten annotations of a level for a step; the verdict is one of them. */
const MOST_CAUSES = 5;
const MOST_LANES = 3;
const MOST_SPECS = 8;
/**
 * The annotations of a night: one for the verdict, one for each new cause and each lane that is red as a whole with its suspects, and one
 * for all early warnings.
 */
function nightAnnotations(night) {
    const { verdict, missing, rejected } = night;
    const level = LEVELS[verdict.result];
    const absent = [...missing, ...rejected]
        .map(({ name, why }) => `${name}: ${why}`)
        .filter((line) => line !== verdict.detail);
    const verdictLines = [
        verdict.detail,
        ...(0,annotations/* capped */.uo)(absent, MOST_SPECS),
        'The job summary has the details.',
    ];
    return [
        ...(level === null
            ? []
            : [(0,annotations/* annotation */.w7)(level, verdict.headline || verdict.result, verdictLines)]),
        ...newCauses(night),
        ...redLanes(night),
        ...early(night),
    ];
}
/** Failures that are new, by cause; a spec without a cause stands alone. */
function newCauses(night) {
    const news = [...(0,night_wording/* specsIn */.Se)(night.specs, 'new'), ...(0,night_wording/* specsIn */.Se)(night.specs, 'not-seen-before')].filter(({ outcome }) => outcome === 'failed');
    const groups = [...(0,group/* groupBy */.$)(news, ({ cause, id }) => cause ?? id).values()].toSorted((one, other) => other.length - one.length);
    const shown = groups.slice(0, MOST_CAUSES).map((specs) => causeAnnotation(night, specs));
    const left = groups.length - shown.length;
    return left > 0
        ? [
            ...shown,
            (0,annotations/* annotation */.w7)('error', `… and ${(0,domain_text/* plural */.LS)(left, 'more new cause')}`, [
                'The job summary has all of them.',
            ]),
        ]
        : shown;
}
function causeAnnotation(night, specs) {
    const [first] = specs;
    if (first === undefined)
        return (0,annotations/* annotation */.w7)('error', 'No spec', []);
    const cause = night.causes.find(({ id }) => id === first.cause);
    const suspects = first.suspects === null ? undefined : night.suspects[first.suspects];
    const title = `New: ${cause?.title ?? (first.message || first.id)}`;
    return (0,annotations/* annotation */.w7)('error', title, [
        ...(0,annotations/* capped */.uo)(specs.map(({ id, reason }) => `- ${(0,domain_text/* plainLine */.h0)(id)}: ${(0,domain_text/* plainLine */.h0)(reason)}`), MOST_SPECS),
        ...suspectLines(suspects),
    ]);
}
/** Lanes that are red as a whole, those that fit; the verdict is about the first of them if nothing is new. */
function redLanes(night) {
    const red = night.lanes.filter(detail/* isRedAsAWhole */.u);
    const isTold = night.specs.every(({ state }) => state !== 'new') && night.missing.length === 0;
    return red
        .slice(isTold ? 1 : 0)
        .slice(0, MOST_LANES)
        .map(({ name, headline, since, cause, suspects: position }) => {
        const suspects = position === null ? undefined : night.suspects[position];
        const when = since === null ? '' : `, red since ${(0,spec_words/* dayOf */.kb)(since)}`;
        return (0,annotations/* annotation */.w7)('error', `${name}: ${headline}${when}`, [cause, ...suspectLines(suspects)]);
    });
}
function suspectLines(suspects) {
    if (suspects === undefined)
        return [];
    return [suspects.text, ...suspects.builds.map(({ url }) => url ?? '')];
}
function early({ warnings }) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.map(({ text, chance }) => `- ${(0,domain_text/* plainLine */.h0)(text)} (chance that it is noise: ${(0,spec_words/* percent */.KN)(chance)})`);
    return [(0,annotations/* annotation */.w7)('notice', (0,domain_text/* plural */.LS)(warnings.length, 'early warning'), lines)];
}

;// CONCATENATED MODULE: ./build/src/domain/views/night-outputs.js
/** The outputs of the report action by their names in report/action.yml. */
function nightOutputs({ verdict, specs, missing, history }, paths) {
    const failing = (...states) => String(specs.filter(({ state, outcome }) => states.includes(state) && outcome === 'failed').length);
    return {
        result: verdict.result,
        headline: verdict.headline,
        'new-failures': failing('new', 'not-seen-before'),
        'still-failing': failing('still-failing'),
        flaky: String(specs.filter(({ state }) => state === 'flaky').length),
        known: failing('known'),
        recovered: String(specs.filter(({ state }) => state === 'recovered').length),
        missing: JSON.stringify(missing.map(({ name }) => name)),
        'history-commit': history.commit ?? '',
        'report-dir': paths.directory,
        'report-json': paths.json,
    };
}

// EXTERNAL MODULE: ./build/src/publish/report-directory.js
var report_directory = __webpack_require__(69444);
// EXTERNAL MODULE: ./build/src/app/night/night-files.js
var night_files = __webpack_require__(92399);
;// CONCATENATED MODULE: ./build/src/app/night/publish-night.js








/**
 * Publishes a night as annotations, outputs, summary and files. A failure of one does not stop the others.
 * @param files more files for the report directory, by path
 */
async function publishNight(night, files, directory, { step, log }) {
    const summary = (0,markdown_night/* renderNight */.n)(night);
    const json = (0,external_node_path_.join)(directory, night_files/* NIGHT_FILES */.d.night);
    const views = {
        annotations() {
            for (const annotation of nightAnnotations(night))
                step.annotate(annotation);
        },
        outputs() {
            for (const [name, value] of Object.entries(nightOutputs(night, { directory, json }))) {
                step.setOutput(name, value);
            }
        },
        "the step's summary": () => step.writeSummary(summary),
        'the report': () => {
            (0,report_directory/* clearReportDirectory */.LY)(directory);
            const failures = (0,report_directory/* putFiles */.po)(directory, [
                { name: night_files/* NIGHT_FILES */.d.night, text: (0,views_json/* nightJson */.Dq)(night) },
                { name: night_files/* NIGHT_FILES */.d.summary, text: summary },
                ...[...files].map(([name, text]) => ({ name, text })),
            ]);
            for (const failure of failures)
                log.warning(failure);
        },
    };
    log.info(`${night.verdict.headline}. ${night.verdict.detail}`);
    for (const [name, write] of Object.entries(views)) {
        try {
            await write();
        }
        catch (error) {
            log.warning(`${name} could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
}

// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(52368);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/unjudged-night.js



const CHARACTERS = 2_000;
const MOST_LINES = 50;
/** The summary of a night that could not be judged: GitHub-flavoured Markdown. */
function renderUnjudgedNight({ result, headline, lines }) {
    const shown = lines.slice(0, MOST_LINES).map((line) => (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(line, CHARACTERS)));
    return `${[`## ${night_wording/* NIGHT_SIGNS */._i[result]} ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(headline, CHARACTERS))}`, ...shown].join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/app/night/publish-unjudged.js



/** Publishes why a night could not be judged: an annotation, the outputs `result` and `headline`, and the summary. */
async function publishUnjudged(error, { step, log }) {
    const night = unjudgedBy(error);
    const { result, headline, lines } = night;
    step.annotate({ level: 'error', title: headline, message: lines.join('\n') || headline });
    try {
        step.setOutput('result', result);
        step.setOutput('headline', headline);
        await step.writeSummary(renderUnjudgedNight(night));
    }
    catch (failure) {
        log.warning(`outputs or summary could not be written: ${(0,errors/* messageOf */.bD)(failure)}`);
    }
    if (!(error instanceof errors/* RunError */.e4 || error instanceof Cancelled) && error instanceof Error) {
        log.debug(error.stack ?? '');
    }
}
function unjudgedBy(error) {
    const headline = (0,errors/* messageOf */.bD)(error);
    if (error instanceof Cancelled) {
        const lines = ['Nothing was judged, and the history was not changed', 'Run the job again'];
        return { result: 'incomplete', headline, lines };
    }
    if (error instanceof errors/* RunError */.e4) {
        const { kind, cause = '', evidence = [], remedy = '' } = error.details;
        const lines = [cause, ...evidence, remedy].filter((line) => line !== '');
        return { result: kind === 'environment' ? 'environment' : 'error', headline, lines };
    }
    return {
        result: 'error',
        headline,
        lines: ['This is a bug in crio-node-e2e: please report it'],
    };
}

// EXTERNAL MODULE: ./build/src/app/night/read-reports.js
var read_reports = __webpack_require__(96865);
// EXTERNAL MODULE: ./build/src/domain/history/add-run.js + 3 modules
var add_run = __webpack_require__(59472);
// EXTERNAL MODULE: ./build/src/domain/history/file/format.js + 1 modules
var format = __webpack_require__(640);
// EXTERNAL MODULE: ./build/src/domain/history/file/parse.js + 4 modules
var parse = __webpack_require__(12103);
;// CONCATENATED MODULE: ./build/src/publish/history-branch.js








/** In a race, one writer always wins: this is enough for ten at the same time. */
const history_branch_MOST_ATTEMPTS = 12;
/** How often a refusal without a known reason is tried again: GitHub's servers do not all know a new commit at once. */
const MOST_DOUBTS = 3;
/** How often the branch is moved again if there is no response and it stays where it is. */
const MOST_SILENCES = 5;
/** GitHub's words if the branch is no longer what it was (https://docs.github.com/rest/git/refs). */
const RACE = /fast.?forward|already exists|does not exist/i;
/** Statuses of a race, and of much else. */
const DOUBTFUL_STATUS = [409, 422];
/**
 * Changes files of a branch in one commit, and makes the branch without any history if it does not exist. If somebody else
 * writes at the same time, it reads and changes again, so that nothing is lost.
 *
 * @throws RunError (input, invalid-input) if GitHub does not permit it or the branch has other content; (environment,
 *   build-unavailable) if GitHub does not respond or a rate limit lasts too long
 */
async function updateBranch(writer, request) {
    requireSafeNames(request, request.paths);
    try {
        const patience = createPatience(request);
        return await update({ writer, target: request, request, patience, texts: new Map() });
    }
    catch (error) {
        throw error instanceof github_failure/* GitHubFailure */.i ? branchFailure(error, request) : error;
    }
}
async function update(work) {
    const { request, patience } = work;
    let doubts = 0;
    for (let attempt = 1; attempt <= history_branch_MOST_ATTEMPTS; attempt++) {
        const base = await ownCommit(work);
        const { changes, skipped } = await changesOn(base, work);
        const done = { isNewBranch: base === null, changed: [...changes.keys()], skipped };
        const before = base?.sha ?? null;
        if (changes.size === 0)
            return { ...done, isNewBranch: false, commit: null, base: before };
        const commit = await writeCommit(base, changes, work);
        const outcome = await place(base, commit, work);
        if (outcome === 'placed')
            return { ...done, commit, base: before };
        if (outcome instanceof github_failure/* GitHubFailure */.i) {
            doubts += 1;
            if (doubts >= (isUnanswered(outcome) ? MOST_SILENCES : MOST_DOUBTS))
                throw outcome;
        }
        const why = outcome === 'raced' ? `The branch ${request.branch} changed meanwhile` : outcome.message;
        request.log.info(`${why}: attempt ${attempt} of ${history_branch_MOST_ATTEMPTS}`);
        await patience.pause(attempt);
    }
    throw branchError(request, {
        kind: 'environment',
        why: 'others write to it all the time',
        cause: `It changed during each of ${history_branch_MOST_ATTEMPTS} attempts`,
        remedy: 'Run the job again; let the jobs that write the history run one after another (concurrency)',
    });
}
/** What `change` makes of the files of a commit, without what stays the same. One that is too large stays as it is. */
async function changesOn(base, work) {
    const { paths, change } = work.request;
    const before = new Map();
    const skipped = new Map();
    for (const path of paths) {
        if (!base?.files.has(path))
            continue;
        try {
            before.set(path, await readText(path, base, work));
        }
        catch (error) {
            if (!(error instanceof errors/* RunError */.e4))
                throw error;
            const { message, cause = '', remedy = '' } = error.details;
            skipped.set(path, `${message}: ${cause}. ${remedy}`);
        }
    }
    const after = [...change(before)]
        .filter(([path]) => !skipped.has(path))
        .map(([path, text]) => [path, text.toWellFormed()]);
    for (const [path, text] of after)
        requireWritable(path, text, work.request);
    return {
        changes: new Map(after.filter(([path, text]) => before.get(path) !== text)),
        skipped: [...skipped.values()],
    };
}
/** Makes a commit that no branch has yet. The names of git's objects are digests, so all of this can be repeated. */
async function writeCommit(base, changes, { writer, request, patience }) {
    const { repository, message } = request;
    const files = base === null ? [...FIRST_FILES, ...changes] : changes;
    const blobs = new Map();
    for (const [path, text] of files) {
        blobs.set(path, await patience.repeat(() => writer.createBlob(repository, text)));
    }
    const tree = await patience.repeat(() => writer.createTree(repository, base?.tree ?? null, blobs));
    const commit = { message: commitMessage(message), tree, parent: base?.sha ?? null };
    return patience.repeat(() => writer.createCommit(repository, commit));
}
/**
 * Makes a commit the newest one of the branch.
 * @returns `raced` if somebody else was faster; the failure if that may be the reason
 * @throws GitHubFailure if there is a known reason
 */
async function place(base, commit, { writer, request, patience }) {
    const { repository, branch } = request;
    try {
        await patience.once(() => base === null
            ? writer.createBranch(repository, branch, commit)
            : writer.moveBranch(repository, branch, commit));
        return 'placed';
    }
    catch (error) {
        if (!(error instanceof github_failure/* GitHubFailure */.i) || error.waitSeconds !== null)
            throw error;
        const isDoubtful = DOUBTFUL_STATUS.includes(error.status);
        if (!isUnanswered(error) && !isDoubtful)
            throw error;
        // Only the branch itself shows whether a request with a lost response was carried out, and whether it lost a race.
        const now = await patience.repeat(() => writer.newestCommit(repository, branch));
        const hasCommit = now !== null &&
            (now.sha === commit ||
                (await patience.repeat(() => writer.contains(repository, now.sha, commit))));
        if (hasCommit)
            return 'placed';
        if (RACE.test(error.message) || now?.sha !== base?.sha)
            return 'raced';
        if (isClearRefusal(error))
            throw error;
        return error;
    }
}

;// CONCATENATED MODULE: ./build/src/app/night/record-runs.js











/** If nothing was to be written. */
const NOT_RECORDED = {
    recorded: false,
    commit: null,
    problem: '',
    notes: [],
    files: new Map(),
};
/** A matrix has no more jobs (https://docs.github.com/actions/reference/limits), so a night has no more honest lanes. */
const MOST_RUNS = 256;
/** Adds runs to their histories, where the request says. Failing to write is a problem that is told, and never an error. */
async function recordRuns(request, all, place, deps) {
    const { history } = request;
    const named = all.filter(({ series }) => (0,series_name/* historyFileName */.cI)(series) !== null);
    const records = named.slice(0, MOST_RUNS);
    const unnamed = all.length - named.length;
    const notes = [
        ...(unnamed > 0
            ? [
                `${(0,domain_text/* plural */.LS)(unnamed, 'run')} ${unnamed === 1 ? 'is' : 'are'} not added to the history: the names of lane, scenario and architecture are too long for a file`,
            ]
            : []),
        ...(named.length > MOST_RUNS
            ? [`Only ${MOST_RUNS} of ${named.length} runs are added to the history: no night has more`]
            : []),
    ];
    switch (history.kind) {
        case 'artifact':
            return withNotes(recordInFiles(place, records), notes);
        case 'branch':
            return withNotes(records.length === 0
                ? NOT_RECORDED
                : await recordOnBranch(request, history.branch, records, deps), notes);
        case 'none':
        case 'source':
            return NOT_RECORDED;
    }
}
function withNotes(recorded, notes) {
    return { ...recorded, notes: [...recorded.notes, ...notes] };
}
async function recordOnBranch({ apiUrl, token, run }, branch, records, deps) {
    if (token === null) {
        return { ...NOT_RECORDED, problem: 'without a token nothing can be written (input token)' };
    }
    // Of the last call: after a race, the files are changed again.
    let made = { files: new Map(), damaged: [], refused: [] };
    try {
        const writer = deps.gitHubWriter({ token, baseUrl: apiUrl });
        const request = {
            repository: run.repository,
            branch,
            paths: records.flatMap(({ series }) => (0,series_name/* historyFileName */.cI)(series) ?? []),
            change(files) {
                made = changed(files, records, deps.now());
                return made.files;
            },
            message: `Add ${(0,domain_text/* plural */.LS)(records.length, 'run')} of workflow run ${run.id}, attempt ${run.attempt}`,
            log: deps.log,
            sleep: deps.sleep,
        };
        const { commit, base, skipped } = await untilCancelled(deps.cancelled, 'the history was written, so that only the branch shows whether the results are in it', () => updateBranch(writer, request));
        return {
            recorded: made.files.size > skipped.length,
            commit,
            problem: [...skipped, ...made.refused].join('; '),
            notes: base === null || commit === null
                ? []
                : made.damaged.map((path) => `${path} was damaged, and has what could be read of it; commit ${(0,domain_text/* shortHash */.BC)(base)} has it as it was`),
            files: new Map(),
        };
    }
    catch (error) {
        return { ...NOT_RECORDED, problem: (0,error_words/* withRemedy */.v)(error) };
    }
}
/** The files with the runs added; it merges into whatever another writer has left. */
function changed(files, records, now) {
    const added = new Map();
    const damaged = new Set();
    const refused = new Map();
    for (const record of records) {
        const { series } = record;
        const path = (0,series_name/* historyFileName */.cI)(series);
        if (path === null || refused.has(path))
            continue;
        let before = added.get(path);
        if (before === undefined) {
            const text = files.get(path) ?? '';
            const { history, problems } = (0,parse/* parseHistory */.i)(text, { now, series });
            if (text.trim() === '')
                before = (0,add_run/* emptyHistory */.s)(series);
            else if (history === null || (problems.length > 0 && (0,read_histories/* isNothing */.qv)(history))) {
                refused.set(path, refusal(path, problems));
                continue;
            }
            else {
                before = history;
                if (problems.length > 0)
                    damaged.add(path);
            }
        }
        added.set(path, (0,add_run/* addRun */.Z)(before, record));
    }
    return {
        files: new Map([...added].map(([path, history]) => [path, (0,format/* formatHistory */.A)(history)])),
        damaged: [...damaged],
        refused: [...refused.values()],
    };
}
function refusal(path, problems) {
    const why = problems.length === 0 ? '' : ` (${problems.slice(0, 3).join('; ')})`;
    return `${path} is not written, because nothing of it can be read${why}. Restore it from an earlier commit, or remove it to begin anew`;
}
/** Without all that was there, the next artifact would hide it: then there is none. */
function recordInFiles(place, records) {
    if (place.isUnknown) {
        return {
            ...NOT_RECORDED,
            problem: 'Earlier results could not be read, and a new artifact without them would hide them. Run the job again; if the artifact with the history stays unreadable, delete it',
        };
    }
    const unread = new Map(place.unread.map(({ name, text }) => [name, text]));
    const all = new Map(place.histories);
    const refused = new Set();
    let added = 0;
    for (const record of records) {
        const file = (0,series_name/* historyFileName */.cI)(record.series);
        if (file === null)
            continue;
        if (unread.has(file)) {
            refused.add(refusal(file, []));
            continue;
        }
        const name = file.slice(0, -series_name/* HISTORY_EXTENSION */.pK.length);
        all.set(name, (0,add_run/* addRun */.Z)(all.get(name) ?? (0,add_run/* emptyHistory */.s)(record.series), record));
        added += 1;
    }
    const texts = [...all].map(([name, history]) => [`${name}${series_name/* HISTORY_EXTENSION */.pK}`, (0,format/* formatHistory */.A)(history)]);
    const files = [...unread, ...texts].map(([name, text]) => [(0,external_node_path_.join)(HISTORY_FOLDER, name), text]);
    return {
        ...NOT_RECORDED,
        recorded: added > 0,
        problem: [...refused].join('; '),
        files: new Map(files),
    };
}

;// CONCATENATED MODULE: ./build/src/app/night/run-jobs.js



/** A matrix has at most 256 jobs (https://docs.github.com/actions/reference/limits), and a run at most 50 attempts. */
const run_jobs_MOST_PAGES = 50;
/** The jobs of a workflow run, so that one that left no artifact can be named. Without them a run can be judged as well. */
async function jobsOf(github, repository, run) {
    const all = [];
    try {
        for (let page = 1; page <= run_jobs_MOST_PAGES; page++) {
            const found = await github.runJobs(repository, run, page);
            all.push(...found);
            if (found.length < adapters_github/* PAGE_SIZE */.m) {
                const missing = all.length === 0 ? `GitHub lists no jobs of workflow run ${run}` : null;
                return { jobs: newestOf(all), missing };
            }
        }
    }
    catch (error) {
        if (!(error instanceof errors/* RunError */.e4))
            throw error;
        const remedy = isForbidden(error) ? ': the job needs the permission actions: read' : '';
        const { cause = '' } = error.details;
        return {
            jobs: [],
            missing: `The jobs of workflow run ${run} are not known (${cause})${remedy}`,
        };
    }
    return { jobs: newestOf(all), missing: `Workflow run ${run} has more jobs than are listed` };
}
/** Of jobs with the same name, those of the newest attempt: a re-run of failed jobs leaves the others as they were. */
function newestOf(jobs) {
    const attempts = new Map();
    for (const { name, attempt } of jobs) {
        attempts.set(name, Math.max(attempt, attempts.get(name) ?? 0));
    }
    const newest = jobs.filter(({ name, attempt }) => attempts.get(name) === attempt);
    // A page can repeat jobs while others come in.
    return [...new Map(newest.map((job) => [job.id, job])).values()];
}

;// CONCATENATED MODULE: ./build/src/app/night/report-night.js


















/** Problems of the history in an annotation. */
const MOST_PROBLEMS = 5;
const ARTIFACTS_FOLDER = 'crio-node-e2e-artifacts';
/**
 * The report action: reads the reports of all jobs of a workflow run, judges them together by their history, adds them to
 * it, and publishes the result. It runs none of the tested code, and trusts none of what that code left.
 * @param read parses the inputs
 * @returns the exit code of the step
 */
async function reportNight(deps, read) {
    try {
        const request = read();
        if (request.token !== null)
            deps.step.mask(request.token);
        const { night, recorded } = await judgeNight(request, deps);
        await publishNight(night, recorded.files, request.reportDirectory, deps);
        if (deps.cancelled.aborted)
            return 1;
        return request.failOn.includes(night.verdict.result) ? 1 : 0;
    }
    catch (error) {
        await publishUnjudged(error, deps);
        return 1;
    }
}
async function judgeNight(request, deps) {
    const { cancelled } = deps;
    const access = { token: request.token, baseUrl: request.apiUrl };
    const patience = createPatience(deps);
    const github = deps.gitHub(access, (work) => patience.repeat(work));
    const { artifacts, rejected } = await untilCancelled(cancelled, 'the artifacts were read', () => artifactsOf(request, github, deps));
    deps.log.info(`Reports are read from ${(0,domain_text/* plural */.LS)(artifacts.length, 'artifact')}`);
    const { version, log } = deps;
    const read = await untilCancelled(cancelled, 'the reports were read', () => (0,read_reports/* readReports */.o)(artifacts, { version, now: deps.now(), log }));
    const jobs = await untilCancelled(cancelled, 'the jobs were read', () => listedJobs(request, github));
    const place = await untilCancelled(cancelled, 'the history was read', () => readPlace(request, github, deps));
    annotateProblems(place, deps);
    const own = ownReports(read.reports, request.run);
    const built = (0,build_night/* buildNight */.z)({ version: deps.version, now: deps.now() }, {
        run: request.run,
        reports: own.reports,
        rejected: [...rejected, ...read.rejected, ...own.rejected],
        expected: { names: request.expect, needs: request.needs, jobs: jobs.jobs },
        isScheduled: request.isScheduled,
        pullRequest: request.pullRequest,
        histories: place.histories,
        source: place.source,
        problems: place.problems,
        notes: [...read.notes, ...(jobs.missing === null ? [] : [jobs.missing])],
    });
    return record(request, built, place, deps);
}
/** Without the whole history, failures can look new: that is said where the failures are. */
function annotateProblems({ problems }, { step }) {
    if (problems.length === 0)
        return;
    const lines = (0,annotations/* capped */.uo)([...problems], MOST_PROBLEMS);
    const message = [...lines, 'The results are judged by what could be read.'].join('\n');
    step.annotate({ level: 'warning', title: 'The history could not be read as a whole', message });
}
function artifactsOf({ directory, artifacts, run, temporaryDirectory }, github, { http, log }) {
    const limits = artifact_limits/* ARTIFACT_LIMITS */.W;
    if (directory !== null)
        return (0,checked_directory/* checkedDirectory */.x)(directory, limits);
    return fetchArtifacts({
        github,
        http,
        repository: run.repository,
        run: Number(run.id),
        pattern: artifacts,
        directory: (0,external_node_path_.join)(temporaryDirectory, ARTIFACTS_FOLDER),
        limits,
        log,
    });
}
async function listedJobs({ run, token }, github) {
    const id = Number(run.id);
    if (token === null || !Number.isSafeInteger(id))
        return { jobs: [], missing: null };
    return jobsOf(github, run.repository, id);
}
async function record(request, { night, lanes }, place, deps) {
    const all = lanes.map((lane) => lane.record);
    const records = all.filter(({ run }) => isPossible(run, deps.now()));
    const wanted = request.recordAll ? records : records.filter(({ run }) => !isExperiment(run));
    const notes = notRecordedNotes(request, {
        undated: all.length - records.length,
        experiments: records.length - wanted.length,
    });
    const recorded = request.whyNotRecorded === '' ? await recordRuns(request, wanted, place, deps) : NOT_RECORDED;
    if (recorded.problem !== '') {
        const title = 'The history could not be written';
        deps.step.annotate({ level: 'error', title, message: recorded.problem });
    }
    const problems = [
        ...night.history.problems,
        ...(recorded.problem === '' ? [] : [`it could not be written: ${recorded.problem}`]),
    ];
    const { recorded: isRecorded, commit } = recorded;
    return {
        recorded,
        night: {
            ...night,
            history: { ...night.history, recorded: isRecorded, commit, problems },
            notes: [...night.notes, ...notes, ...recorded.notes],
        },
    };
}
/** Why the history does not get some of the runs, one sentence each. */
function notRecordedNotes({ history, whyNotRecorded }, { undated, experiments }) {
    if (history.kind === 'none')
        return [];
    if (whyNotRecorded !== '')
        return [`The results are not added to the history: ${whyNotRecorded}`];
    const clock = `Not added to the history: ${(0,domain_text/* plural */.LS)(undated, 'run')} without a possible time. Is the clock of the machine wrong?`;
    const single = `Not added to the history: ${(0,domain_text/* plural */.LS)(experiments, 'run')} of a single commit or pull request. The input record: true adds them`;
    return [...(undated > 0 ? [clock] : []), ...(experiments > 0 ? [single] : [])];
}
/** Whether a history can have a run: one without a time has that of the beginning of time. */
function isPossible(run, now) {
    return Date.parse(run.startedAt) > 0 && !(0,run_key/* isFuture */.GJ)(run, now);
}


/***/ }),

/***/ 43643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ confirmMembers),
/* harmony export */   G3: () => (/* binding */ safePath),
/* harmony export */   G7: () => (/* binding */ confirmCount),
/* harmony export */   Kr: () => (/* binding */ writeMember),
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   aB: () => (/* binding */ BadArchive),
/* harmony export */   bI: () => (/* binding */ countMembers),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68364);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34072);
/* harmony import */ var _disk_space_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48958);





/** An archive that is malicious, broken or too large. */
class BadArchive extends Error {
}
/** Error codes for a path that exists already, or is below a file. */
const OCCUPIED = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);
/** Far more than any build needs: a bundle unpacks to about 120 MB, a test archive to 1 GB. */
const MAX_BYTES = 8 * 2 ** 30;
const BUILD_LIMITS = { files: 20_000, fileBytes: MAX_BYTES, bytes: MAX_BYTES };
/**
 * A path of an archive without `./` in front and without `/` at the end.
 * @throws BadArchive when it leads out of the archive, or cannot be a path
 */
function safePath(name) {
    const parts = name.split('/').filter((part) => part !== '.' && part !== '');
    if (name.startsWith('/') || parts.includes('..') || /[\0\\]/.test(name)) {
        throw new BadArchive(`It contains a path that leads out of it: ${name}`);
    }
    return parts.join('/');
}
/** Whether an error comes from the operating system, and not from the archive. */
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}
/** Whether a member is to be unpacked. */
function isWanted(path, { members }) {
    return members.length === 0 || members.includes(path);
}
/** Counts the members of an archive and their sizes. The function throws BadArchive above the limits. */
function countMembers(destination) {
    const { limits = BUILD_LIMITS } = destination;
    let files = 0;
    let bytes = 0;
    return (size) => {
        files += 1;
        bytes += size;
        confirmCount(files, destination);
        if (size > limits.fileBytes) {
            throw new BadArchive(`It contains a file of more than ${limits.fileBytes} bytes`);
        }
        if (bytes > limits.bytes)
            throw new BadArchive(`It contains more than ${limits.bytes} bytes`);
    };
}
/** @throws BadArchive for more members than the limit */
function confirmCount(files, { limits = BUILD_LIMITS }) {
    if (files > limits.files)
        throw new BadArchive(`It contains more than ${limits.files} files`);
}
/**
 * Writes a member, and returns its sha256. Of its mode only the executable bit is kept.
 * @throws BadArchive when another member has the same path, RunError when the disk has not enough space
 */
async function writeMember({ path, size, isExecutable, content }, { what, directory }) {
    await (0,_disk_space_js__WEBPACK_IMPORTED_MODULE_4__/* .requireDiskSpace */ .T)(what, directory, size);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return await (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .saveWithDigest */ .Ij)(content, file, isExecutable ? 0o755 : 0o644);
    }
    catch (error) {
        if (!OCCUPIED.has((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)))
            throw error;
        throw new BadArchive(`It contains ${path} twice`);
    }
}
/** @throws BadArchive when a wanted member was not among the files */
function confirmMembers(files, { members }) {
    const missing = members.filter((member) => files[member] === undefined);
    if (missing.length > 0)
        throw new BadArchive(`It contains no ${missing.join(' and no ')}`);
}
/** The files sorted by name. */
function byName(files) {
    return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 34072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ saveWithDigest),
/* harmony export */   OJ: () => (/* binding */ saveFile),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




const HEX_LENGTH = { sha256: 64, sha512: 128 };
/** Large, for fewer system calls. */
const READ_BYTES = 1 << 20;
/** The sha256 of a file, lower-case hexadecimal. */
async function digestOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: READ_BYTES }), hash);
    return hash.digest('hex');
}
/** Pieces from the network are small: several are written together. */
const WRITE_BYTES = 1 << 20;
/**
 * Writes a new file.
 * @param mode permissions of the file
 * @param onPiece called with each piece before it is written
 * @throws Error when the file exists
 */
async function saveFile(pieces, path, mode = 0o644, see = () => { }) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', mode);
    try {
        let waiting = [];
        let bytes = 0;
        for await (const piece of pieces) {
            see(piece);
            waiting.push(piece);
            bytes += piece.length;
            if (bytes < WRITE_BYTES)
                continue;
            await writeAll(file, waiting, bytes);
            waiting = [];
            bytes = 0;
        }
        await writeAll(file, waiting, bytes);
    }
    finally {
        await file.close();
    }
}
/** Writes a new file as `saveFile` does, and returns its sha256. */
async function saveWithDigest(pieces, path, mode) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await saveFile(pieces, path, mode, (piece) => hash.update(piece));
    return hash.digest('hex');
}
/** A write may be short, as on a disk that is nearly full: then the rest follows in one piece. */
async function writeAll(file, pieces, bytes) {
    if (pieces.length === 0)
        return;
    const { bytesWritten } = await file.writev(pieces);
    if (bytesWritten < bytes)
        await file.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
}
/** A line of sha256sum: the digest, in binary mode a star, the file name. */
const DIGEST_LINE = /^([0-9a-f]+)(?:\s+\*?(\S+))?\s*$/i;
/**
 * Reads the digest from a checksum file, in lower case. The file has only the digest (Kubernetes), one line of
 * sha256sum (CRI-O), or several such lines, possibly inside a clear-signed text (runc). Null when no digest has the
 * right length.
 *
 * @param fileName without a folder; a single line may name another file, as mirrors rename
 */
function parseDigest(text, algorithm, fileName) {
    const digests = text.split('\n').flatMap((line) => {
        const [, hex = '', name = ''] = DIGEST_LINE.exec(line.trim()) ?? [];
        const file = name.slice(name.lastIndexOf('/') + 1);
        return hex.length === HEX_LENGTH[algorithm] ? [{ hex: hex.toLowerCase(), file }] : [];
    });
    const [first, ...more] = digests;
    const own = more.length === 0 ? first : digests.find(({ file }) => file === fileName);
    return own?.hex ?? null;
}


/***/ }),

/***/ 48958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ explainFullDisk),
/* harmony export */   T: () => (/* binding */ requireDiskSpace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88940);



/** Kept free for everything else on the machine. */
const SPARE_BYTES = 64 << 20;
/** No space, no quota, and a file that is larger than a limit allows. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/**
 * Checks that the file system of a directory has enough free space, before anything is written.
 * @throws RunError (environment, build-unavailable) when it has not
 */
async function requireDiskSpace(what, directory, bytes) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(directory);
    const free = bavail * bsize;
    if (free >= bytes + SPARE_BYTES)
        return;
    throw noRoom(what, directory, `It needs about ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)}, and ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(free)} are free`);
}
/**
 * Runs `work`, which writes below a directory, and turns a full disk into a clear error.
 * @throws RunError (environment, build-unavailable) when the disk is full, else what `work` throws
 */
async function explainFullDisk(what, directory, work) {
    try {
        return await work();
    }
    catch (error) {
        const code = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
        if (!FULL.has(code))
            throw error;
        throw noRoom(what, directory, `The disk is full (${code})`);
    }
}
function noRoom(what, directory, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${what} does not fit on the disk of ${directory}`,
        cause,
        remedy: 'Free disk space there, or use a runner with a larger disk',
    });
}


/***/ }),

/***/ 599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   pP: () => (/* binding */ buildUnavailable)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88940);


const EXCERPT_CHARACTERS = 300;
/** An error for a build that cannot be downloaded, or must not be used as it is. */
function buildUnavailable(message, cause, remedy) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message,
        cause,
        remedy,
    });
}
/** An error that the user can fix in an input, or in a file that an input names. */
function invalidInput(message, cause, remedy, evidence = []) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({ kind: 'input', reason: 'invalid-input', message, cause, remedy, evidence });
}
/** The beginning of a text from outside, on one line, for an error message. */
function excerpt(text) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text), EXCERPT_CHARACTERS) || 'nothing';
}


/***/ }),

/***/ 83613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unpackZip)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _archive_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43643);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(599);



/** File type in the upper half of the external attributes, as Unix writes them (stat.h); programs can leave it out. */
const TYPE_MASK = 0o170_000;
const REGULAR = new Set([0, 0o100_000]);
/** Some programs give directories the type of files. */
const DIRECTORY = new Set([...REGULAR, 0o040_000]);
/**
 * Unpacks a zip: regular files only. GitHub's artifacts do not keep the executable bit.
 *
 * @returns path below the directory and sha256 of each file
 * @throws RunError (environment, build-unavailable) when the zip is broken, malicious or lacks a wanted member; what
 *   writing throws
 */
async function unpackZip(file, destination) {
    try {
        const files = await unpackMembers(file, destination);
        (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmMembers */ .Cd)(files, destination);
        return (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .nG)(files);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 || (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemError */ .Or)(error))
            throw error;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .buildUnavailable */ .pP)(`${destination.what} cannot be unpacked`, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), 'Run again, or name another build');
    }
}
async function unpackMembers(file, destination) {
    // Only builds of a pull request are zips.
    const { openPromise } = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.t.bind(__webpack_require__, 39949, 19));
    const zip = await openPromise(file);
    const files = {};
    const count = (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .countMembers */ .bI)(destination);
    try {
        (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmCount */ .G7)(zip.entryCount, destination);
        for await (const entry of zip.eachEntry()) {
            count(entry.uncompressedSize);
            const path = (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .safePath */ .G3)(entry.fileName);
            const mode = entry.externalFileAttributes >>> 16;
            const kind = kindOf(entry.fileName, mode & TYPE_MASK);
            destination.onEntry?.(path, kind);
            if (kind !== 'file' || !(0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isWanted */ .Yu)(path, destination))
                continue;
            const stream = await zip.openReadStreamPromise(entry);
            // It can fail before it is read. The reader gets the error all the same.
            stream.on('error', () => { });
            const member = {
                path,
                size: entry.uncompressedSize,
                isExecutable: (mode & 0o111) !== 0,
                content: seen(stream, destination),
            };
            try {
                files[path] = await (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMember */ .Kr)(member, destination);
            }
            finally {
                // A stream that was not read to its end keeps the archive open.
                stream.destroy();
            }
        }
    }
    finally {
        zip.close();
    }
    return files;
}
function kindOf(name, type) {
    if (name.endsWith('/'))
        return DIRECTORY.has(type) ? 'directory' : 'other';
    return REGULAR.has(type) ? 'file' : 'other';
}
async function* seen(content, { onBytes }) {
    for await (const piece of content) {
        onBytes?.(piece.length);
        yield piece;
    }
}


/***/ }),

/***/ 68364:
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

/***/ 94398:
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

/***/ 3237:
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

/***/ 86413:
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

/***/ 41931:
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

/***/ 89867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readNightRequest)
});

// UNUSED EXPORTS: NIGHT_INPUTS

// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/src/domain/history/location.js
var history_location = __webpack_require__(63105);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(3237);
;// CONCATENATED MODULE: ./build/src/domain/night/request.js
/** Results of a night, the best one first. */
const NIGHT_RESULTS = [
    'passed',
    'known',
    'flaky',
    'failed',
    'environment',
    'incomplete',
    'error',
];

// EXTERNAL MODULE: ./build/src/inputs/environment.js
var inputs_environment = __webpack_require__(41931);
// EXTERNAL MODULE: ./build/src/inputs/input-context.js
var input_context = __webpack_require__(4668);
// EXTERNAL MODULE: ./build/src/inputs/locations.js
var locations = __webpack_require__(39182);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(68281);
// EXTERNAL MODULE: ./build/src/inputs/words.js
var words = __webpack_require__(42163);
;// CONCATENATED MODULE: ./build/src/inputs/night.js









const REPORT_DIRECTORY = 'crio-node-e2e-night';
const ARTIFACTS = 'crio-node-e2e-*';
const HISTORY_ARTIFACT = 'crio-node-e2e-history';
const PLACES = ['branch', 'artifact', 'none'];
/** https://docs.github.com/actions/reference/workflows-and-actions/contexts, needs.<job_id>.result */
const NEEDED_RESULTS = ['success', 'failure', 'cancelled', 'skipped'];
const RECORD = ['auto', 'true', 'false'];
const FAIL_ON = ['failed', 'environment', 'incomplete', 'error'];
/** Events of workflow runs whose code is not that of the default branch. */
const PULL_REQUEST_EVENTS = [
    'pull_request',
    'pull_request_target',
    'merge_group',
];
const RECORDED_EVENTS = [
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'push',
];
/** A name of a branch that is safe in a URL (git-check-ref-format(1) permits more). */
const BRANCH = /^(?![/.-])(?!.*(?:\.\.|\/\/|\.lock$|[/.]$))[\w./-]{1,200}$/;
/** The inputs of the report action by name; report/action.yml has the full descriptions. */
const NIGHT_INPUTS = {
    artifacts: {
        brief: 'names of the artifacts with reports; * stands for any text',
        fallback: ARTIFACTS,
        example: 'node-e2e-*',
        allowed: 'a name; `*` stands for any text and `?` for any character',
        parse: parsePattern,
    },
    directory: {
        brief: 'directory with artifacts that are already downloaded',
        fallback: '',
        example: './artifacts',
        allowed: 'an existing directory',
        parse: (text, context) => {
            if (text === '')
                return (0,parsed/* accept */.Ju)(null);
            const path = (0,input_context/* absolutePath */.Hi)(text, context);
            return context.files.isDirectory(path) ? (0,parsed/* accept */.Ju)(path) : (0,parsed/* refuse */.TR)(text, 'is not a directory');
        },
    },
    expect: {
        brief: 'names of artifacts or lanes that must be there',
        fallback: '',
        example: 'conformance serial',
        allowed: 'names, separated by commas or white space, or a JSON list of names',
        parse: parseNames,
    },
    needs: {
        brief: 'results of the jobs that ran the lanes',
        fallback: '',
        example: `\${{ toJSON(needs) }}`,
        allowed: 'the value of `toJSON(needs)`',
        parse: parseNeeds,
    },
    history: {
        brief: 'where the history is',
        fallback: 'branch',
        example: 'artifact',
        allowed: '`branch`, `artifact`, `none`, or, to read only, a file, a directory, a URL or owner/name',
        parse: parseHistoryPlace,
    },
    'history-branch': {
        brief: 'branch of the repository that keeps the history',
        fallback: history_location/* HISTORY_BRANCH */.gx,
        example: 'node-e2e-history',
        allowed: 'the name of a branch',
        parse: (text) => (BRANCH.test(text) ? (0,parsed/* accept */.Ju)(text) : (0,parsed/* refuse */.TR)(text, 'is not a name of a branch')),
    },
    record: {
        brief: 'whether to add the results to the history: auto, true or false',
        fallback: 'auto',
        example: 'false',
        allowed: '`auto`, `true` or `false`',
        parse: (0,words/* wordParser */.IM)(RECORD),
    },
    'fail-on': {
        brief: 'results that fail the step, or none',
        fallback: FAIL_ON.join(','),
        example: 'failed,incomplete,flaky',
        allowed: `${NIGHT_RESULTS.map((word) => `\`${word}\``).join(', ')}, separated by commas; or \`none\``,
        parse: (0,words/* wordListParser */.ku)(NIGHT_RESULTS),
    },
    'report-dir': {
        brief: `directory for the report of the night (default: ${REPORT_DIRECTORY})`,
        fallback: '',
        example: './night',
        allowed: 'a directory that does not contain the workspace and is not inside of a .git directory',
        parse: (0,locations/* reportDirectoryParser */.r5)(REPORT_DIRECTORY),
    },
    token: {
        brief: 'token for artifacts, jobs and the history',
        fallback: '',
        example: `\${{ github.token }}`,
        allowed: 'a token',
        parse: (text) => {
            if (text === '')
                return (0,parsed/* accept */.Ju)(null);
            return /^[\x21-\x7e]+$/.test(text)
                ? (0,parsed/* accept */.Ju)(text)
                : (0,parsed/* refuse */.TR)('(not shown)', 'has characters that no token has');
        },
    },
};
/**
 * Reads the inputs of the report action, the runner's variables and the event. Changes nothing.
 * @throws RunError (input, invalid-input) whose evidence lists all problems, one per line
 */
function readNightRequest(environment, machine, files) {
    const context = (0,inputs_environment/* readContext */.yI)(environment, machine);
    const { workspace, temporaryDirectory, apiUrl, runId, runAttempt, repository, runUrl } = context;
    const given = readValues(environment, { workspace, cpus: machine.cpus, files });
    const event = eventOf(environment, files);
    const pullRequest = event.isPullRequest ? { number: event.number } : null;
    return {
        token: given.token,
        apiUrl,
        serverUrl: (0,inputs_environment/* serverUrl */.Vd)(environment),
        run: { id: runId, attempt: runAttempt, repository, url: runUrl },
        artifacts: given.artifacts,
        directory: given.directory,
        expect: given.expect,
        needs: given.needs,
        history: placeOf(given.history, given['history-branch']),
        whyNotRecorded: whyNotRecorded(given.record, event),
        recordAll: given.record === 'true',
        isScheduled: event.name === 'schedule',
        pullRequest,
        reportDirectory: given['report-dir'],
        temporaryDirectory,
        failOn: given['fail-on'],
    };
}
function readValues(environment, context) {
    const problems = [];
    const values = {};
    for (const [input, one] of Object.entries(NIGHT_INPUTS)) {
        const text = environment[`INPUT_${input.toUpperCase()}`]?.trim() || one.fallback;
        const parsed = one.parse(text, context);
        if (parsed.ok)
            values[input] = parsed.value;
        else {
            const { allowed } = one;
            problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })));
        }
    }
    if (problems.length > 0 || !isWhole(values))
        throw (0,parsed/* invalidInput */.aY)(problems);
    return values;
}
function isWhole(values) {
    return Object.keys(NIGHT_INPUTS).every((name) => Object.hasOwn(values, name));
}
function parsePattern(text) {
    return /["<>|\r\n/\\]/.test(text)
        ? (0,parsed/* refuse */.TR)(text, 'has characters that no artifact has in its name')
        : (0,parsed/* accept */.Ju)(text);
}
/** Names, also with spaces if they are a JSON list. */
function parseNames(text) {
    if (!text.startsWith('['))
        return (0,parsed/* accept */.Ju)([...new Set((0,parsed/* listItems */.Dw)(text))]);
    const value = (0,json/* parseJson */.q)(text);
    const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
    return isList
        ? (0,parsed/* accept */.Ju)([...new Set(value.map((one) => one.trim()).filter((one) => one !== ''))])
        : (0,parsed/* refuse */.TR)(text, 'is not a JSON list of names');
}
/** A word that is none of those that are known and nothing that exists is a slip of the pen: a path has a dot or a slash. */
function parseHistoryPlace(text, context) {
    if (PLACES.includes(text) || /[./\\]/.test(text))
        return (0,parsed/* accept */.Ju)(text);
    const path = (0,input_context/* absolutePath */.Hi)(text, context);
    if (context.files.isFile(path) || context.files.isDirectory(path))
        return (0,parsed/* accept */.Ju)(text);
    return (0,parsed/* refuse */.TR)(text, 'is no word that is known here, and no existing file or directory', (0,parsed/* nearestWord */.zZ)(text, PLACES));
}
/** https://docs.github.com/actions/reference/workflows-and-actions/contexts, needs context */
function parseNeeds(text) {
    if (text === '')
        return (0,parsed/* accept */.Ju)([]);
    const value = (0,json/* parseJson */.q)(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return (0,parsed/* refuse */.TR)(text, 'is not the value of toJSON(needs)');
    }
    return (0,parsed/* parseEach */.lc)(Object.entries(value), ([job, fields]) => {
        const result = (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(fields).result);
        return NEEDED_RESULTS.includes(result)
            ? (0,parsed/* accept */.Ju)({ job, result })
            : (0,parsed/* refuse */.TR)(job, `has the result ${(0,parsed/* quoted */.TL)(result)}, which no job has`);
    });
}
function placeOf(text, branch) {
    switch (text) {
        case 'branch':
            return { kind: 'branch', branch };
        case 'artifact':
            return { kind: 'artifact', name: HISTORY_ARTIFACT };
        case 'none':
            return { kind: 'none' };
        default:
            return { kind: 'source', source: text };
    }
}
/** https://docs.github.com/webhooks/webhook-events-and-payloads, pull_request */
function eventOf(environment, files) {
    const name = environment['GITHUB_EVENT_NAME']?.trim() ?? '';
    const path = environment['GITHUB_EVENT_PATH']?.trim() ?? '';
    const payload = (0,domain_fields/* fieldsOf */.Pf)(path === '' ? null : (0,json/* parseJson */.q)(files.read(path) ?? ''));
    const branch = (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(payload.repository).default_branch);
    const { number } = (0,domain_fields/* fieldsOf */.Pf)(payload.pull_request);
    const ref = environment['GITHUB_REF']?.trim() ?? '';
    return {
        name,
        isPullRequest: PULL_REQUEST_EVENTS.includes(name),
        number: typeof number === 'number' && Number.isSafeInteger(number) ? number : null,
        isDefaultBranch: branch === '' || ref === '' ? null : ref === `refs/heads/${branch}`,
    };
}
function whyNotRecorded(record, event) {
    if (record === 'false')
        return 'the input record is false';
    if (record === 'true')
        return '';
    if (event.isPullRequest)
        return `the event ${event.name} tests what is not merged`;
    if (!RECORDED_EVENTS.includes(event.name)) {
        return `the event ${event.name || '(none)'} is not a nightly or manual run; record: true records it`;
    }
    return event.isDefaultBranch === false
        ? 'the workflow did not run for the default branch; record: true records it'
        : '';
}


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

/***/ 49113:
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
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68364);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94398);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3237);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86413);







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

/***/ 69444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   II: () => (/* binding */ whyUnusable),
/* harmony export */   LY: () => (/* binding */ clearReportDirectory),
/* harmony export */   po: () => (/* binding */ putFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68364);
/* harmony import */ var _owned_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49113);




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

/***/ 88734:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_night_real_night_deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50630);
/* harmony import */ var _app_night_report_night_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49439);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41931);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95079);
/* harmony import */ var _inputs_night_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89867);





const machine = (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g)();
const { hasSummary } = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcessContext */ .R2)(process.env, machine);
const exitCode = await (0,_app_night_report_night_js__WEBPACK_IMPORTED_MODULE_1__/* .reportNight */ .p)((0,_app_night_real_night_deps_js__WEBPACK_IMPORTED_MODULE_0__/* .realNightDeps */ .n)(hasSummary), () => (0,_inputs_night_js__WEBPACK_IMPORTED_MODULE_4__/* .readNightRequest */ .O)(process.env, machine, _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .localFiles */ .J));
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
