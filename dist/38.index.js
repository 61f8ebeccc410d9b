export const id = 38;
export const ids = [38];
export const modules = {

/***/ 21916:
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

/***/ 26236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   i: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92701);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31987);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55751);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73319);





/** A request to GitHub that did not succeed. */
class GitHubFailure extends Error {
    name = 'GitHubFailure';
    /** What was asked for. */
    question;
    /** Null without a response: it is not known whether the request was carried out. */
    status;
    /** Seconds after which a request that a rate limit refused may be repeated; null if it was not that. */
    waitSeconds;
    /** @param message GitHub's words, or those of the network: plain text on one line */
    constructor(message, details, options) {
        super(message, options);
        this.question = details.question;
        this.status = details.status;
        this.waitSeconds = details.waitSeconds;
    }
}
const WORDS_CHARACTERS = 500;
/** GitHub's words for both of its rate limits, also the older ones of the secondary limit. */
const RATE_LIMIT = /rate limit|abuse detection/i;
const LIMITED_STATUS = [403, 429];
/** If GitHub does not say how long, it asks to wait at least a minute. */
const DEFAULT_WAIT_SECONDS = 60;
/** The failure behind an error of octokit. */
function failureOf(question, error) {
    const response = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .responseOf */ .l)(error);
    const words = (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(response === null ? (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) : wordsOf(response.data)), WORDS_CHARACTERS);
    const status = response?.status ?? null;
    const waitSeconds = response === null ? null : waitFor(response.status, words, response.headers);
    return new GitHubFailure(words, { question, status, waitSeconds }, { cause: error });
}
/** The message of a response with what it says of fields; a page of a proxy is only a page. */
function wordsOf(data) {
    const { message, errors } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(data);
    const details = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(errors).map((entry) => typeof entry === 'string' ? entry : (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(entry).message));
    return [(0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(message), ...details].filter((part) => part !== '').join(': ');
}
/**
 * How long a rate limit lasts (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors);
 * null if there is none. Clocks of runners can be wrong, so the time of a reset is compared with that of the response.
 */
function waitFor(status, words, headers) {
    const header = (name) => (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(headers[name]) || undefined;
    const responded = Date.parse(header('date') ?? '');
    const now = Number.isNaN(responded) ? Date.now() : responded;
    const asked = (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readRetryAfter */ .D$)(header('retry-after'), now);
    const isLimit = status === 429 || asked !== null || RATE_LIMIT.test(words);
    if (!LIMITED_STATUS.includes(status) || !isLimit)
        return null;
    const reset = Number(header('x-ratelimit-reset') ?? Number.NaN);
    const untilReset = header('x-ratelimit-remaining') === '0' && Number.isFinite(reset)
        ? Math.max(1, Math.ceil(reset - now / 1000))
        : null;
    return asked ?? untilReset ?? DEFAULT_WAIT_SECONDS;
}


/***/ }),

/***/ 52071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gitHubWriter)
/* harmony export */ });
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92701);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26236);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73319);



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
    const octokit = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .octokitFor */ .d)(access, DEADLINE_MILLISECONDS);
    async function ask(question, put) {
        try {
            const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS);
            return (await put((await octokit()).rest, { request: { signal } })).data;
        }
        catch (error) {
            throw (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(question, error);
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
            const status = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(comparison).status);
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
        if (error instanceof _github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i && error.status === NOT_FOUND)
            return null;
        throw error;
    }
}
/** Octokit returns a body that ends too early as a text, or as an empty one. */
function objectName(question, data) {
    const sha = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(data).sha);
    if (!OBJECT_NAME.test(sha))
        throw cutOff(question);
    return sha;
}
function cutOff(question) {
    const details = { question, status: null, waitSeconds: null };
    return new _github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i('The response is not complete', details);
}
function filesOf(question, listing) {
    const { tree, truncated } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(listing);
    if (!Array.isArray(tree))
        throw cutOff(question);
    if (truncated === true)
        return new Map();
    return new Map((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(tree).flatMap((entry) => {
        const fields = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(entry);
        const file = { sha: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(fields.sha), bytes: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(fields.size) ?? 0 };
        return REGULAR_MODES.includes((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(fields.mode)) ? [[(0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(fields.path), file]] : [];
    }));
}
function split(repository) {
    const [owner = '', repo = ''] = repository.split('/', 2);
    return { owner, repo };
}


/***/ }),

/***/ 28267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ reportNight)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/causes/cause-index.js + 2 modules
var cause_index = __webpack_require__(55608);
// EXTERNAL MODULE: ./build/src/domain/causes/kinds.js + 9 modules
var causes_kinds = __webpack_require__(83517);
;// CONCATENATED MODULE: ./build/src/domain/causes/match.js


/**
 * Gives causes the identifiers that they had in earlier runs. A cause is the same if its identifier is, or if the errors
 * that stand for it are the same by the current rules; so identifiers survive new versions of the rules, and lines of
 * source files that moved. No two causes get one identifier.
 * @param known causes of earlier runs, by any version of the rules; the first of several wins
 * @returns the causes in their order
 */
function matchCauses(known, found) {
    const foundIds = new Set(found.map(({ id }) => id));
    const knownIds = new Set(known.map(({ id }) => id));
    const earlier = known.filter(({ id }) => !foundIds.has(id));
    const fresh = found.filter(({ id }) => !knownIds.has(id));
    const names = earlierNames(earlier, fresh);
    return found.map((cause) => ({ ...cause, id: names.get(cause) ?? cause.id }));
}
function earlierNames(earlier, fresh) {
    const all = [...earlier, ...fresh].map(({ text, place }) => ({ text, place: fileOf(place) }));
    const kinds = (0,causes_kinds/* kindsOf */.t)(all);
    const names = new Map();
    const taken = new Set();
    const name = (cause, id) => {
        if (cause === undefined || id === undefined || names.has(cause) || taken.has(id))
            return;
        names.set(cause, id);
        taken.add(id);
    };
    for (const { at } of kinds) {
        const before = at.filter((position) => position < earlier.length);
        const now = at.filter((position) => position >= earlier.length);
        // Of several places of one file nobody can say which one moved where.
        if (before.length === 1 && now.length === 1) {
            name(fresh[(now[0] ?? 0) - earlier.length], earlier[before[0] ?? 0]?.id);
        }
    }
    const index = (0,cause_index/* createCauseIndex */.a)();
    for (const kind of kinds) {
        const [first = 0] = kind.at;
        const id = earlier[first]?.id;
        if (id !== undefined)
            index.add(kind, id);
    }
    for (const kind of kinds) {
        const [first = 0] = kind.at;
        if (first >= earlier.length)
            name(fresh[first - earlier.length], index.find(kind) ?? undefined);
    }
    return names;
}
function fileOf(place) {
    return place.replace(/:\d{1,9}$/, '');
}

;// CONCATENATED MODULE: ./build/src/domain/history/duration-scale.js
/** The shortest duration that is told apart, in seconds. */
const SHORTEST = 0.1;
/** From one step of the scale to the next. A kept duration is wrong by at most half a step: 7.3 percent. */
const STEP = 1.15;
const LAST_STEP = 90;
/** The durations of the steps, in seconds: from 0.1 s to 8 hours. */
const SECONDS = Array.from({ length: LAST_STEP + 1 }, (_, step) => Math.round(SHORTEST * STEP ** step * 1000) / 1000);
/** The nearest step of a duration in seconds. Shorter and longer ones than the scale has are its ends. */
function stepOf(seconds) {
    const step = Math.round(Math.log(seconds / SHORTEST) / Math.log(STEP));
    return Math.min(LAST_STEP, Math.max(0, step));
}
/** The duration of a step in seconds. */
function durationOf(step) {
    return SECONDS[step] ?? 0;
}
/** A duration as the file keeps it; null for one that is not known. */
function keptDuration(seconds) {
    return seconds === null || Number.isNaN(seconds) ? null : durationOf(stepOf(seconds));
}

;// CONCATENATED MODULE: ./build/src/domain/history/run-key.js
/** Identifiers that runs outside of CI have in common (src/inputs/environment.ts). */
const SHARED_IDS = ['', 'local'];
/**
 * What tells runs apart: repository, identifier and job, so that all attempts of a job are one, or else when it started.
 */
function runKey({ id, repository, startedAt, job }) {
    return SHARED_IDS.includes(id) ? `at ${startedAt}` : `${repository} ${id} ${job}`;
}
/** The order of runs: oldest first. */
function byStart(one, other) {
    return (Date.parse(one.startedAt) - Date.parse(other.startedAt) || compare(runKey(one), runKey(other)));
}
/** The order of texts by code units, which does not depend on the language of a machine. */
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/src/domain/history/aliases.js

/**
 * The current identifiers of renamed specs, by the earlier ones. A name is not an earlier one of another spec if two specs
 * claim it, or if both ran in one run of the same history: then they are different specs.
 * @param sides the specs of each history
 */
function aliasesIn(sides) {
    const claims = new Map();
    for (const spec of sides.flat()) {
        for (const former of spec.formerIds ?? []) {
            const owners = claims.get(former);
            if (owners === undefined)
                claims.set(former, new Set([spec.id]));
            else
                owners.add(spec.id);
        }
    }
    if (claims.size === 0)
        return new Map();
    const runs = sides.map(runsOf);
    const aliases = new Map();
    for (const former of [...claims.keys()].toSorted(compare)) {
        const owner = ownerOf(former, claims);
        if (owner === null || owner === former)
            continue;
        const isOther = runs.some((side) => {
            const [ours, theirs] = [side.get(owner), side.get(former)];
            return ours !== undefined && theirs !== undefined && [...ours].some((run) => theirs.has(run));
        });
        if (isOther)
            continue;
        aliases.set(former, owner);
        // What other names of the owner are compared with from now on.
        for (const side of runs) {
            const theirs = side.get(former);
            if (theirs !== undefined)
                side.set(owner, new Set([...(side.get(owner) ?? []), ...theirs]));
        }
    }
    return aliases;
}
/** Follows names from one rename to the next; null where two specs claim one. */
function ownerOf(former, claims) {
    const passed = new Set();
    let name = former;
    for (let owners = claims.get(name); owners !== undefined; owners = claims.get(name)) {
        const [owner] = owners;
        if (owners.size !== 1 || owner === undefined || passed.has(name))
            return null;
        passed.add(name);
        name = owner;
    }
    return name;
}
function runsOf(specs) {
    return new Map(specs.map(({ id, results }) => [id, new Set(results.map(({ run }) => run))]));
}

;// CONCATENATED MODULE: ./build/src/domain/history/limits.js
/** Results that are kept of each spec: the newest ones. */
const RESULTS_PER_SPEC = 200;
/** Runs that are kept. There are more of them than results of a spec, because not every run has results. */
const MOST_RUNS = 300;
/** Specs that are kept: those that were seen last. The suite of e2e_node has 1,200, all suites of Kubernetes 7,000. */
const MOST_SPECS = 10_000;
const MOST_CAUSES = 2_000;
/** Digits that are kept of a digest: enough to say that two files differ. */
const DIGEST_LENGTH = 12;
/** Builds of a run. */
const MOST_BUILDS = 10;
/** Parts or conditions of a run. */
const MOST_STATES = 200;
/** Earlier names of a spec. */
const MOST_FORMER_IDS = 5;
/** Characters of texts by what they are; longer ones are cut. */
const TEXT_LENGTHS = { name: 100, value: 500, title: 300, error: 2_000 };
/** Characters of the identifier of a spec or a cause. Those with a longer one are left out: cut, they would be others. */
const ID_LENGTH = 2_000;
/** Characters of a file that are read. Of 1,200 specs with 200 results it has less than 500,000. */
const MOST_CHARACTERS = 16_000_000;
/** Characters of a line that are read, lines with specs included. */
const LINE_LENGTH = 1_000_000;
const MOST_LINES = 50_000;
/** Runs in a file have lower numbers. */
const RUN_NUMBERS = 1_000_000;
/** Attempts of a spec or a run that are believed. */
const MOST_ATTEMPTS = 10_000;
/** Problems that are told one by one. */
const MOST_PROBLEMS = 20;
/** Runs that claim to be later than now by more than this are not believed. */
const FUTURE_MILLISECONDS = 24 * 60 * 60 * 1_000;

;// CONCATENATED MODULE: ./build/src/domain/history/outcomes.js

/** Outcomes that have a duration and attempts. */
const RAN = ['passed', 'flaky', 'failed', 'interrupted'];
/** Attempts of a spec that failed. */
const USUAL_ATTEMPTS = 2;
/** Whether a spec ran. */
function hasRun(outcome) {
    return RAN.includes(outcome);
}
/** Whether a result may have a cause. */
function mayHaveCause(outcome) {
    return outcome !== 'passed' && hasRun(outcome);
}
/** The attempts of a result about which nothing else is said: failed specs run twice where they are run once more. */
function usualAttempts(outcome) {
    if (!hasRun(outcome))
        return 0;
    return outcome === 'passed' ? 1 : USUAL_ATTEMPTS;
}
/** How much an outcome says against a spec. */
const RANKS = {
    failed: 5,
    interrupted: 4,
    flaky: 3,
    passed: 2,
    skipped: 1,
    'not-run': 0,
};
/** The worst of several results of one spec in one run, whatever their order; undefined for none. */
function worst(results) {
    return results.reduce((found, result) => (found === undefined || byRank(result, found) > 0 ? result : found), undefined);
}
function byRank(one, other) {
    return (RANKS[one.outcome] - RANKS[other.outcome] ||
        one.attempts - other.attempts ||
        (one.seconds ?? 0) - (other.seconds ?? 0) ||
        compare(one.cause ?? '', other.cause ?? ''));
}

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
;// CONCATENATED MODULE: ./build/src/domain/history/tidy.js



/**
 * A history within its limits: the newest results of each spec, the specs that were seen last, no runs before those that a
 * spec still needs, and no causes that no result has. Specs and causes are in the order of their identifiers.
 */
function tidy(history) {
    const kept = dropRuns(history, unneededRuns(history));
    const specs = newestSpecs(kept.specs).toSorted((one, other) => compare(one.id, other.id));
    const causes = usedCauses(kept.causes, specs, kept.runs.length);
    return { ...kept, specs, causes };
}
/** The history without these runs and their results, and without specs that have no other. */
function dropRuns(history, isDropped) {
    const { runs, specs } = history;
    const positions = [];
    const left = [];
    for (const [position, run] of runs.entries()) {
        const dropped = isDropped(run, position);
        positions.push(dropped ? -1 : left.length);
        if (!dropped)
            left.push(run);
    }
    const isSame = left.length === runs.length;
    const leading = positions.findIndex((position) => position >= 0);
    const gone = leading < 0 ? runs.length : leading;
    const moved = specs
        .map((spec) => (isSame ? withNewest(spec) : withNewest(movedSpec(spec, positions))))
        .filter(({ results }) => results.length > 0);
    return { ...history, dropped: (history.dropped ?? 0) + gone, runs: left, specs: moved };
}
function movedSpec(spec, positions) {
    const results = spec.results.flatMap((result) => {
        const run = positions[result.run] ?? -1;
        if (run < 0)
            return [];
        return run === result.run ? [result] : [{ ...result, run }];
    });
    return { ...spec, results };
}
function withNewest(spec) {
    return spec.results.length > RESULTS_PER_SPEC
        ? { ...spec, results: spec.results.slice(-RESULTS_PER_SPEC) }
        : spec;
}
/** Runs beyond the limit, and the oldest ones of which no spec has a result any more. */
function unneededRuns({ runs, specs }) {
    const needed = specs.reduce((first, { results }) => Math.min(first, results.at(-RESULTS_PER_SPEC)?.run ?? results[0]?.run ?? first), runs.length);
    const first = Math.max(runs.length - MOST_RUNS, Math.min(needed, runs.length - RESULTS_PER_SPEC));
    return (_, position) => position < first;
}
function newestSpecs(specs) {
    if (specs.length <= MOST_SPECS)
        return specs;
    return specs
        .toSorted((one, other) => lastRun(other) - lastRun(one) || compare(one.id, other.id))
        .slice(0, MOST_SPECS);
}
function lastRun({ results }) {
    return results.at(-1)?.run ?? -1;
}
/** The causes that results have; of too many, those that were seen last. */
function usedCauses(causes, specs, runs) {
    const lastSeen = new Map();
    for (const { results } of specs) {
        for (const { cause, run } of results) {
            if (cause !== null)
                lastSeen.set(cause, Math.max(run, lastSeen.get(cause) ?? 0));
        }
    }
    const seenAt = ({ id }) => lastSeen.get(id) ?? runs;
    const used = [...(0,group/* groupBy */.$)(causes, ({ id }) => id).values()].flatMap(([first]) => first !== undefined && lastSeen.has(first.id) ? [first] : []);
    const kept = used.length <= MOST_CAUSES
        ? used
        : used.toSorted((one, other) => seenAt(other) - seenAt(one)).slice(0, MOST_CAUSES);
    return kept.toSorted((one, other) => compare(one.id, other.id));
}

;// CONCATENATED MODULE: ./build/src/domain/history/merge.js





/**
 * Merges two histories of one series, such as those of two writers at the same time. Nothing is lost but what is beyond the
 * limits. The order of the two does not matter, and to merge a history again changes nothing.
 *
 * Of a run that both have, the later attempt counts for the specs that it repeats; of the same attempt the worse result of
 * each spec, as if they were parts of one run. Specs that one history knows under an earlier name are one spec, unless both
 * names ran in one run.
 */
function mergeHistories(one, other) {
    const merged = mergeRuns(one.runs, other.runs);
    const aliases = aliasesIn([one.specs, other.specs]);
    const groups = new Map();
    const sides = [one, other];
    for (const [side, { specs }] of sides.entries()) {
        for (const spec of specs) {
            const id = aliases.get(spec.id) ?? spec.id;
            const group = groups.get(id);
            if (group === undefined)
                groups.set(id, [{ side, spec }]);
            else
                group.push({ side, spec });
        }
    }
    const owners = new Set(aliases.values());
    const specs = [...groups].map(([id, pieces]) => mergeSpec(id, pieces, merged, aliases, owners));
    return tidy({
        series: one.series,
        dropped: Math.max(one.dropped ?? 0, other.dropped ?? 0),
        runs: merged.runs,
        specs,
        causes: mergeCauses(one.causes, other.causes),
    });
}
function mergeRuns(ones, others) {
    const byKey = new Map();
    for (const run of ones)
        byKey.set(runKey(run), { run, winner: null });
    for (const run of others) {
        const known = byKey.get(runKey(run))?.run;
        if (known === undefined)
            byKey.set(runKey(run), { run, winner: null });
        else {
            const later = known.attempt - run.attempt;
            const winner = later === 0 ? 'both' : later > 0 ? 'one' : 'other';
            byKey.set(runKey(run), {
                run: later === 0 ? worseRun(known, run) : later > 0 ? known : run,
                winner,
            });
        }
    }
    const sorted = [...byKey].toSorted(([, a], [, b]) => byStart(a.run, b.run));
    const positionOf = new Map(sorted.map(([key], position) => [key, position]));
    const positionsOf = (runs) => runs.map((run) => positionOf.get(runKey(run)) ?? 0);
    return {
        runs: sorted.map(([, { run }]) => run),
        winners: sorted.map(([, { winner }]) => winner),
        positions: [positionsOf(ones), positionsOf(others)],
    };
}
/** Of two runs, the one that did not pass; else any, but always the same. */
function worseRun(one, other) {
    const [first, second] = [one.result === 'passed', other.result === 'passed'];
    if (first !== second)
        return first ? other : one;
    return compare(textOf(one), textOf(other)) >= 0 ? one : other;
}
function textOf(run) {
    return JSON.stringify({
        ...run,
        builds: [...run.builds],
        parts: [...run.parts],
        conditions: [...run.conditions],
    });
}
function mergeSpec(id, pieces, { winners, positions }, aliases, owners) {
    const moved = pieces.map(({ side, spec }) => ({
        side,
        spec,
        results: movedResults(spec.results, positions[side === 0 ? 0 : 1]),
    }));
    const [first] = moved;
    const single = moved.length === 1 && first?.spec.id === id && !owners.has(id);
    if (single && first !== undefined) {
        const formerIds = formerIdsOf(id, pieces, aliases);
        return { ...spreadSpec(id, newestLocation(moved), formerIds), results: first.results };
    }
    const byRun = new Map();
    for (const { side, results } of moved) {
        for (const result of results) {
            const found = byRun.get(result.run);
            if (found === undefined)
                byRun.set(result.run, [{ side, result }]);
            else
                found.push({ side, result });
        }
    }
    const results = [...byRun.values()]
        .flatMap((found) => pick(found, winners) ?? [])
        .toSorted((a, b) => a.run - b.run);
    return { ...spreadSpec(id, newestLocation(moved), formerIdsOf(id, pieces, aliases)), results };
}
function spreadSpec(id, location, formerIds) {
    return { id, location, ...(formerIds.length === 0 ? {} : { formerIds }) };
}
function movedResults(results, positions) {
    if (results.every(({ run }) => positions[run] === run))
        return results;
    return results
        .map((result) => ({ ...result, run: positions[result.run] ?? 0 }))
        .toSorted((one, other) => one.run - other.run);
}
/** The result of one run. */
function pick(found, winners) {
    const winner = winners[found[0]?.result.run ?? 0] ?? 'both';
    const side = winner === 'one' ? 0 : 1;
    const preferred = found.filter((one) => winner === 'both' || one.side === side);
    return worst((preferred.length > 0 ? preferred : found).map(({ result }) => result));
}
/** Where the spec was when it was seen last. */
function newestLocation(pieces) {
    const [newest] = pieces
        .filter(({ spec }) => spec.location !== null)
        .toSorted((one, other) => (other.results.at(-1)?.run ?? 0) - (one.results.at(-1)?.run ?? 0) ||
        compare(JSON.stringify(one.spec.location), JSON.stringify(other.spec.location)));
    return newest?.spec.location ?? null;
}
function formerIdsOf(id, pieces, aliases) {
    const names = pieces.flatMap(({ spec }) => [...(spec.formerIds ?? []), spec.id]);
    return [...new Set(names)]
        .filter((name) => name !== id && aliases.get(name) === id)
        .toSorted(compare)
        .slice(0, MOST_FORMER_IDS);
}
function mergeCauses(ones, others) {
    const causes = new Map(ones.map((cause) => [cause.id, cause]));
    for (const cause of others) {
        const known = causes.get(cause.id);
        const isFirst = known !== undefined && compare(JSON.stringify(known), JSON.stringify(cause)) <= 0;
        if (!isFirst)
            causes.set(cause.id, cause);
    }
    return [...causes.values()];
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/domain/history/renames.js


/** Lines that a spec may have moved by, if its text changed as well. */
const MOST_LINES_MOVED = 30;
/** Share of the text that may differ. */
const MOST_DIFFERENCE = 0.2;
/** A spec that was not seen for more runs did not get a new name now. */
const MOST_RUNS_AGO = 3;
/** Tags such as `[Feature:X]`, which are labels and change with the maturity of a feature. */
const TAG = /\[[^\][]{0,200}\]/g;
/** Words that turn a text into its opposite. */
const NEGATIONS = new Set('not no non never without cannot unless disabled enabled disable enable invalid valid fail fails failure succeed success more less'.split(' '));
/**
 * The earlier identifiers of specs that were renamed between the last runs of a history and the next run, by the new
 * identifier. A spec was renamed if it vanished and one appeared in the same source file, and either their texts are the
 * same but for tags in brackets, or the texts are similar and the lines near. In doubt it was not: if a third spec fits as
 * well, if numbers or negations differ, or if specs of a table, which have one line, are among them.
 */
function renamesIn(history, specs) {
    const present = new Set(specs.map(({ id }) => id));
    const known = new Set(history.specs.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]));
    const appeared = specs.filter(({ id }) => !known.has(id));
    const vanished = history.specs.filter((spec) => !present.has(spec.id) && isRecent(spec, history));
    if (appeared.length === 0 || vanished.length === 0)
        return new Map();
    const all = [...specs, ...history.specs.filter(({ id }) => !present.has(id))];
    const found = new Map();
    const inFile = (0,group/* groupBy */.$)(vanished, renames_fileOf);
    const others = (0,group/* groupBy */.$)(all, renames_fileOf);
    for (const [file, fresh] of (0,group/* groupBy */.$)(appeared, renames_fileOf)) {
        const gone = file === null ? [] : (inFile.get(file) ?? []);
        for (const [id, former] of pairsIn(fresh, gone, others.get(file) ?? []))
            found.set(id, former);
    }
    return found;
}
function renames_fileOf({ location }) {
    return location === null ? null : location.file;
}
function isRecent({ results }, { runs }) {
    return (results.at(-1)?.run ?? -1) >= runs.length - MOST_RUNS_AGO;
}
/** Pairs that fit each other and nothing else. */
function pairsIn(fresh, gone, all) {
    const words = (0,group/* groupBy */.$)(all, ({ id }) => renames_textOf(id));
    const lines = (0,group/* groupBy */.$)(all, ({ location }) => location?.line ?? 0);
    const isOfTable = ({ location }) => (lines.get(location?.line ?? 0)?.length ?? 0) > 1;
    const fits = (one, other) => {
        const text = renames_textOf(one.id);
        // Only these two may have the text.
        if (text === renames_textOf(other.id))
            return words.get(text)?.length === 2;
        if ((words.get(text)?.length ?? 0) > 1 || (words.get(renames_textOf(other.id))?.length ?? 0) > 1)
            return false;
        return (areNear(one.location, other.location) &&
            areSimilar(text, renames_textOf(other.id)) &&
            !isOfTable(one) &&
            !isOfTable(other));
    };
    const candidates = fresh.flatMap((one) => gone.filter((other) => fits(one, other)).map((other) => [one.id, other.id]));
    const byNew = (0,group/* groupBy */.$)(candidates, ([id]) => id);
    const byOld = (0,group/* groupBy */.$)(candidates, ([, former]) => former);
    return candidates.filter(([id, former]) => byNew.get(id)?.length === 1 && byOld.get(former)?.length === 1);
}
/** The text of a spec without tags and differences of white space and case. */
function renames_textOf(id) {
    return id.replace(TAG, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
}
function areNear(one, other) {
    if (one === null || other === null || one.line === 0 || other.line === 0)
        return false;
    return Math.abs(one.line - other.line) <= MOST_LINES_MOVED;
}
function areSimilar(one, other) {
    const longer = Math.max(one.length, other.length);
    if (Math.abs(one.length - other.length) > longer * MOST_DIFFERENCE)
        return false;
    if (decidingWords(one) !== decidingWords(other))
        return false;
    return (0,mod/* distance */.Io)(one, other) <= longer * MOST_DIFFERENCE;
}
/** Words with digits and negations, by which specs of one kind differ. */
function decidingWords(text) {
    return text
        .split(/[^\p{L}\p{N}.']+/u)
        .filter((word) => /\p{N}/u.test(word) || NEGATIONS.has(word) || word.endsWith("n't"))
        .toSorted()
        .join(' ');
}

;// CONCATENATED MODULE: ./build/src/domain/history/add-run.js





/** The history of a series without runs. */
function emptyHistory(series) {
    return { series, runs: [], specs: [], causes: [] };
}
/**
 * A history with one more run of its series, or with a further attempt of a run: results of the later attempt replace those
 * that it repeats. To add a run again changes nothing. Causes get the identifiers that they had in earlier runs, and renamed
 * specs keep their results (renames.ts).
 */
function addRun(history, record) {
    const causes = namedCauses(history.causes, record.causes);
    const isNewest = history.runs.every((run) => byStart(run, record.run) < 0);
    const renames = isNewest ? renamesIn(history, record.specs) : new Map();
    return mergeHistories(history, {
        series: history.series,
        runs: [record.run],
        specs: record.specs.map((spec) => specHistory(spec, causes, renames.get(spec.id))),
        causes: record.causes.map((cause) => ({ ...cause, id: causes.get(cause.id) ?? cause.id })),
    });
}
function specHistory({ id, location, outcome, seconds, attempts, cause }, causes, former) {
    return {
        id,
        location,
        ...(former === undefined ? {} : { formerIds: [former] }),
        results: [
            {
                run: 0,
                outcome,
                seconds: keptDuration(seconds),
                attempts,
                cause: cause === null ? null : (causes.get(cause) ?? cause),
            },
        ],
    };
}
/** The identifiers that causes of a run have in the history, by those that they have in the run. */
function namedCauses(known, found) {
    // Known causes have an identifier of their own in every version, and no error to compare.
    const comparable = found.filter(({ text }) => text !== '');
    const matched = matchCauses(known.filter(({ text }) => text !== ''), comparable);
    return new Map(matched.map(({ id }, index) => [comparable[index]?.id ?? id, id]));
}

;// CONCATENATED MODULE: ./build/src/domain/history/informative.js
function informativeRuns(history) {
    return new Map(history.runs.flatMap(({ result }, position) => ['passed', 'failed'].includes(result) ? [] : [[position, `its result is ${result}`]]));
}

;// CONCATENATED MODULE: ./build/src/domain/history/series-name.js
/** The end of the names of files with a history. */
const HISTORY_EXTENSION = '.jsonl';
/** What an empty part of a series is called. */
const EMPTY = 'none';
/** Characters that every file system and every URL takes as they are, and that do not differ in case alone. */
const SAFE = /[^a-z0-9-]/g;
const ESCAPED = /_([0-9a-f]{2,6})_/g;
/** Most file systems allow names of 255 bytes. */
const NAME_LENGTH = 200;
/**
 * The name of a series, `LANE.SCENARIO.ARCHITECTURE` with `none` for what is empty. No two series have the same, and it is
 * safe as the name of a file and in a URL: all but small letters, digits and hyphens is escaped as `_HEX_`.
 * @returns null if the names of the series, which are untrusted, are too long for the name of a file
 */
function seriesName({ lane, scenario, architecture }) {
    const name = [lane, scenario, architecture].map(escaped).join('.');
    return name.length > NAME_LENGTH ? null : name;
}
/** The name of the file of a series, or null as `seriesName` says. */
function historyFileName(series) {
    const name = seriesName(series);
    return name === null ? null : `${name}${HISTORY_EXTENSION}`;
}
/** The series that a name is of; null if it is not the name of one. */
function seriesOfName(name) {
    const parts = name.split('.');
    const [lane = '', scenario = '', architecture = ''] = parts.map(unescaped);
    const series = { lane, scenario, architecture };
    return parts.length === 3 && seriesName(series) === name ? series : null;
}
function escaped(text) {
    if (text === '')
        return EMPTY;
    // A lane that is called as an empty one differs in its first letter, and no name begins with a hyphen.
    const first = text === EMPTY || text.startsWith('-') ? hex(text.charAt(0)) : '';
    const rest = first === '' ? text : text.slice(1);
    return first + rest.replace(SAFE, hex);
}
/** Code units, so that half of a surrogate pair has a name as well. */
function hex(unit) {
    return `_${unit.charCodeAt(0).toString(16).padStart(2, '0')}_`;
}
function unescaped(name) {
    if (name === EMPTY)
        return '';
    return name.replace(ESCAPED, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

;// CONCATENATED MODULE: ./build/src/domain/history/warnings.js
function earlyWarnings(_all, _now) {
    return [];
}

// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/report/build.js + 2 modules
var build = __webpack_require__(82996);
// EXTERNAL MODULE: ./build/src/domain/request/lanes.js + 2 modules
var lanes = __webpack_require__(78269);
// EXTERNAL MODULE: ./build/src/domain/comparison/change-text.js
var change_text = __webpack_require__(21898);
// EXTERNAL MODULE: ./build/src/domain/comparison/compare.js
var comparison_compare = __webpack_require__(56913);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(58117);
;// CONCATENATED MODULE: ./build/src/domain/night/suspects.js



/** What is in sources of its own: its parts change with it. */
const REPOSITORIES = { 'cri-o': 'cri-o/cri-o', kubernetes: 'kubernetes/kubernetes' };
const PROJECTS = { 'cri-o': 'CRI-O', kubernetes: 'Kubernetes' };
const TOOL = 'crio-node-e2e';
/** What differs in each run by its nature, or is chosen by the workflow. */
const NO_SUSPECTS = [
    'Random seed',
    'Lane',
    'Scenario',
    'Focus',
    'Skip',
    'Label filter',
    'Architecture',
];
/** Names in a sentence; the rest is counted. */
const MOST_NAMES = 6;
/**
 * What changed between the last good and the first bad run: the commits of CRI-O and Kubernetes, and all else that is
 * recorded. What did not change is excluded.
 * @param lane position of the lane in the night
 */
function suspectsBetween(good, bad, lane) {
    const { builds, parts, conditions } = (0,comparison_compare/* compareRuns */.q)(comparable(good), comparable(bad));
    const changedProjects = builds.filter(({ change }) => change === 'changed');
    const ownParts = changedProjects.map(({ project }) => REPOSITORIES[project]);
    const isExplained = ({ name }) => ownParts.some((one) => one === (0,components/* repositoryOf */._M)(name));
    const changedParts = (0,comparison_compare/* groupedParts */.f)(parts.filter((part) => !isExplained(part)));
    const changed = [
        ...changedParts.map(({ change, name }) => ({ name, ...(0,change_text/* partText */.R)(change), url: change.url })),
        ...conditions
            .filter(({ name }) => !NO_SUSPECTS.includes(name))
            .map((change) => ({ ...change, url: null })),
    ];
    const sides = { good: comparable(good), bad: comparable(bad) };
    const suspects = {
        lane,
        lastGood: referenceTo(good),
        firstBad: referenceTo(bad),
        builds: builds.map(({ project, change, from, to, url }) => ({
            project,
            change,
            ...(from === null || to === null
                ? { from: null, to: null }
                : (0,change_text/* versionChangeText */.g)(from, to)),
            url,
        })),
        changed,
        unchanged: unchangedIn(sides, [...parts.map(({ name }) => (0,components/* groupOf */.F8)(name)), ...named(changed)]),
        unknown: builds
            .filter(({ change }) => change === 'unknown')
            .map(({ project }) => PROJECTS[project]),
    };
    return { ...suspects, text: sentence(suspects) };
}
/** A run as other texts refer to it. */
function referenceTo({ id, startedAt, url, result }) {
    return { id, startedAt, url, result };
}
function comparable(run) {
    const { startedAt, url, builds, parts, conditions, generator } = run;
    return {
        at: startedAt,
        url,
        builds,
        parts,
        conditions: new Map([...conditions, [TOOL, generator]]),
        results: null,
    };
}
function named(changes) {
    return changes.map(({ name }) => name);
}
/** What both runs have and did not change, without the parts of CRI-O and Kubernetes themselves. */
function unchangedIn({ good, bad }, changed) {
    const own = Object.values(REPOSITORIES);
    const parts = [...good.parts.keys()]
        .filter((name) => bad.parts.has(name) && !own.includes((0,components/* repositoryOf */._M)(name)))
        .map(components/* groupOf */.F8);
    const conditions = [...good.conditions.keys()].filter((name) => bad.conditions.has(name) && !NO_SUSPECTS.includes(name));
    return [...new Set([...parts, ...conditions])].filter((name) => !changed.includes(name));
}
function sentence({ builds, changed, unchanged, unknown, }) {
    const moved = builds
        .filter(({ change }) => change === 'changed')
        .map(({ project, from, to }) => `${PROJECTS[project]} ${from} → ${to}`);
    const stayed = builds
        .filter(({ change }) => change === 'stayed')
        .map(({ project }) => PROJECTS[project]);
    const also = changed.map(({ name, from, to }) => `${name} ${from} → ${to}`);
    const suspects = [...moved, ...listed(also)];
    const excluded = [...stayed, ...listed(unchanged)];
    return [
        suspects.length === 0
            ? unknown.length > 0
                ? 'What changed is not known'
                : 'Nothing that is recorded changed'
            : `Changed: ${suspects.join(', ')}`,
        ...(excluded.length === 0 ? [] : [`unchanged, so excluded: ${excluded.join(', ')}`]),
        ...(unknown.length === 0 ? [] : [`not known of one of the runs: ${unknown.join(', ')}`]),
    ].join('; ');
}
function listed(names) {
    const left = names.length - MOST_NAMES;
    return left > 1 ? [...names.slice(0, MOST_NAMES), `and ${left} more`] : names;
}

;// CONCATENATED MODULE: ./build/src/domain/night/judge-causes.js


/**
 * The causes of a run in the light of earlier runs: new, as in the runs before it, or seen at times.
 * @param record with identifiers of causes as in the history
 * @param past positions of the earlier runs, oldest first
 */
function judgeCauses(history, past, record, findings) {
    const seenIn = runsByCause(history, new Set(past));
    const failing = record.specs.filter(({ cause }) => cause !== null);
    return [...(0,group/* groupBy */.$)(failing, ({ cause }) => cause ?? '')].map(([id, specs]) => {
        const known = record.causes.find((cause) => cause.id === id);
        const finding = findings.find((one) => one.specs.some((spec) => specs.some((own) => own.id === spec)));
        const seen = seenIn.get(id) ?? new Set();
        const streak = past.length - 1 - past.findLastIndex((run) => !seen.has(run));
        const first = history.runs[past[past.length - streak] ?? -1];
        return {
            id,
            title: known?.title ?? finding?.title ?? '',
            state: seen.size === 0 ? 'new' : streak > 0 ? 'still-failing' : 'flaky',
            since: streak > 0 && first !== undefined ? referenceTo(first) : null,
            seen: seen.size,
            class: finding?.class ?? 'unknown',
            specs: specs.map((spec) => spec.id),
        };
    });
}
function runsByCause({ specs }, counted) {
    const runs = new Map();
    for (const { results } of specs) {
        for (const { cause, run } of results) {
            if (cause === null || !counted.has(run))
                continue;
            const seen = runs.get(cause);
            if (seen === undefined)
                runs.set(cause, new Set([run]));
            else
                seen.add(run);
        }
    }
    return runs;
}

;// CONCATENATED MODULE: ./build/src/domain/history/false-discovery.js
function heldInCheck(chances) {
    return chances.map(() => true);
}

;// CONCATENATED MODULE: ./build/src/domain/history/beta.js
/** Jeffreys' prior for a rate of which nothing is known (H. Jeffreys, 1946). */
const JEFFREYS = { failures: 0.5, passes: 0.5 };
/** An interval of 90 % leaves this much on each side. */
const TAIL = 0.05;
/** Enough steps for some thousand trials: it takes about the square root of their number. */
const FRACTION_STEPS = 100;
const HALVINGS = 40;
/** The rate of failures with its 90 % interval. Of no trials, the interval says that nothing is known. */
function rateOf({ trials, failures }) {
    const beta = {
        failures: JEFFREYS.failures + failures,
        passes: JEFFREYS.passes + trials - failures,
    };
    return {
        mean: beta.failures / (beta.failures + beta.passes),
        // At the edges, the interval has the edge itself.
        low: failures === 0 ? 0 : quantile(beta, TAIL),
        high: failures === trials ? 1 : quantile(beta, 1 - TAIL),
    };
}
/**
 * Gives the function that says how likely one sequence with so many failures is, as a logarithm, if the rate of failures
 * stays the same and comes from `prior`. The order of the sequence makes no difference.
 */
function sequenceLikelihood(prior) {
    const ofFailures = risingLogs(prior.failures);
    const ofPasses = risingLogs(prior.passes);
    const ofTrials = risingLogs(prior.failures + prior.passes);
    return ({ trials, failures }) => ofFailures(failures) + ofPasses(trials - failures) - ofTrials(trials);
}
/** The logarithm of start · (start + 1) · … of so many factors. The sums are kept, because they are asked for again. */
function risingLogs(start) {
    const sums = [0];
    return (count) => {
        for (let size = sums.length; size <= count; size++) {
            sums.push((sums[size - 1] ?? 0) + Math.log(start + size - 1));
        }
        return sums[count] ?? 0;
    };
}
/** The rate below which a share of the distribution is, by halving. */
function quantile(beta, share) {
    let [low, high] = [0, 1];
    for (let step = 0; step < HALVINGS; step++) {
        const middle = (low + high) / 2;
        if (shareBelow(beta, middle) < share)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** The regularized incomplete beta function, which is the share of the distribution below a rate. */
function shareBelow({ failures, passes }, rate) {
    if (rate <= 0)
        return 0;
    if (rate >= 1)
        return 1;
    // The fraction converges fast only on this side of the mean.
    if (rate > (failures + 1) / (failures + passes + 2)) {
        return 1 - shareBelow({ failures: passes, passes: failures }, 1 - rate);
    }
    const front = failures * Math.log(rate) +
        passes * Math.log1p(-rate) -
        (lnGamma(failures) + lnGamma(passes) - lnGamma(failures + passes));
    return (Math.exp(front) / failures) * continuedFraction(failures, passes, rate);
}
/** The continued fraction of the incomplete beta function (NIST DLMF 8.17.22), from its end. */
function continuedFraction(a, b, x) {
    let value = 1;
    for (let step = FRACTION_STEPS; step > 0; step--) {
        const half = Math.floor(step / 2);
        const factor = step % 2 === 0 ? half * (b - half) : -(a + half) * (a + b + half);
        value = 1 + (factor * x) / ((a + step - 1) * (a + step)) / value;
    }
    return 1 / value;
}
/** The logarithm of the gamma function: Stirling's series (NIST DLMF 5.11.1), from where it is exact enough. */
function lnGamma(x) {
    if (x < 10)
        return lnGamma(x + 1) - Math.log(x);
    const inverse = 1 / (x * x);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
    return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series;
}

;// CONCATENATED MODULE: ./build/src/domain/history/trials.js
const ATTEMPTS = {
    pass: [false],
    fail: [true],
    confirmed: [true, true],
    flake: [true, false],
};
/** The attempts of a trial, in order. */
function attemptsOf(trial, position) {
    return ATTEMPTS[trial].map((failed) => ({ failed, trial: position }));
}
/** Whether a spec was failing at the end of a trial. */
function isFailing(trial) {
    return trial === 'fail' || trial === 'confirmed';
}
/** The trial that a recorded result is; null if the spec did not run to its end and so says nothing. */
function trialOf({ outcome, attempts, }) {
    if (outcome === 'passed')
        return 'pass';
    if (outcome === 'flaky')
        return 'flake';
    if (outcome !== 'failed')
        return null;
    return attempts > 1 ? 'confirmed' : 'fail';
}
/** How many attempts failed. */
function countAttempts(attempts) {
    return { trials: attempts.length, failures: attempts.filter(({ failed }) => failed).length };
}
/** How many trials had a failing attempt: the rate of nights on which a spec fails at first. */
function countNights(attempts) {
    const nights = new Set(attempts.map(({ trial }) => trial));
    const failing = new Set(attempts.filter(({ failed }) => failed).map(({ trial }) => trial));
    return { trials: nights.size, failures: failing.size };
}
/** How many attempts at the end failed without a passing one. */
function failingAtEnd(attempts) {
    return attempts.length - 1 - attempts.findLastIndex(({ failed }) => !failed);
}
/** The position after the last attempt that failed. */
function endOfFailures(attempts) {
    return attempts.findLastIndex(({ failed }) => failed) + 1;
}

;// CONCATENATED MODULE: ./build/src/domain/history/changes.js


/**
 * The rate of failures in a stretch of time, before anything is known of it: most specs pass always or fail always
 * (luci/luci-go, analysis/internal/changepoints/analyzer).
 */
const STRETCH = { failures: 0.3, passes: 0.5 };
/** So much more likely than no change must a change be. LUCI's own tests have 100, its service has 10,000. */
const ODDS = 200;
/** With fewer attempts before it, the rate before a change is hardly known. */
const FEW = 20;
const ODDS_IF_FEW = 3 * ODDS;
/** A spec that fails in less than one of twenty attempts, and then twice in a row, is not the same any more. */
const RARELY = 0.05;
/** Rates of few attempts are drawn to 5 %, as if these had been seen as well. */
const DRAWN = { trials: 10.5, failures: 0.5 };
/** The true position is outside of the interval with this chance on each side. */
const changes_TAIL = 0.005;
/** The same for a spec that is broken: it fails, with few exceptions. */
const BROKEN = { failures: 5, passes: 0.5 };
/** How likely a stretch with so many failures is, as a logarithm. */
const stretchLikelihood = sequenceLikelihood(STRETCH);
const brokenLikelihood = sequenceLikelihood(BROKEN);
/**
 * Where a spec began to fail more often than before; null if nothing says so. The last attempt has failed.
 * @returns the position of the first attempt after the change
 */
function changeForWorse(attempts) {
    const start = attempts.length - failingAtEnd(attempts);
    const before = countAttempts(attempts.slice(0, start));
    const rate = (before.failures + DRAWN.failures) / (before.trials + DRAWN.trials);
    if (attempts.length - start > 1 && before.trials >= FEW && rate < RARELY)
        return start;
    return likelyChange(attempts, ({ rise }) => rise > 0, before.trials < FEW ? ODDS_IF_FEW : ODDS);
}
/** Whether the rate of failures likely rose within these attempts, as far as the present tells. */
function hasLikelyRise(attempts) {
    return likelyChange(attempts, ({ rise }) => rise > 0, ODDS) !== null;
}
/** Where a spec began to fail less often than before; null if nothing says so. */
function changeForBetter(attempts) {
    return likelyChange(attempts, ({ rise }) => rise < 0, ODDS);
}
/**
 * Between which positions a change for the worse happened, with a chance of 99 %, if there was one.
 * @param isBroken whether the spec fails always since then
 * @returns null if there is no position between two trials
 */
function rangeOfChange(attempts, isBroken) {
    const changes = [];
    eachChange(attempts, (change) => changes.push(change), isBroken ? brokenLikelihood : undefined);
    const best = changes.reduce((most, { likelihood }) => Math.max(most, likelihood), -Infinity);
    const weights = changes.map(({ likelihood }) => Math.exp(likelihood - best));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    let below = 0;
    const inside = changes.filter((_, index) => {
        const from = below;
        below += (weights[index] ?? 0) / all;
        return below > changes_TAIL && from < 1 - changes_TAIL;
    });
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    return { first: first.position, last: last.position };
}
function likelyChange(attempts, isWanted, odds) {
    const unchanged = stretchLikelihood(countAttempts(attempts));
    let best = null;
    let most = unchanged + Math.log(odds);
    eachChange(attempts, (change) => {
        if (change.likelihood <= most || !isWanted(change))
            return;
        best = change.position;
        most = change.likelihood;
    });
    return best;
}
/** Calls for each position between two trials. */
function eachChange(attempts, visit, likelihoodAfter = stretchLikelihood) {
    const all = countAttempts(attempts);
    let failures = 0;
    for (const [position, { failed, trial }] of attempts.entries()) {
        if (position > 0 && attempts[position - 1]?.trial !== trial) {
            const before = { trials: position, failures };
            const after = { trials: all.trials - position, failures: all.failures - failures };
            visit({
                position,
                likelihood: stretchLikelihood(before) + likelihoodAfter(after),
                rise: after.failures / after.trials - failures / position,
            });
        }
        if (failed)
            failures++;
    }
}

;// CONCATENATED MODULE: ./build/src/domain/history/regimes.js



/** So many passes, that the spec as it was would give them with less than this chance, are a recovery. */
const BY_LUCK = 0.01;
/** A time in which a spec was broken has at least so many failing attempts, and hardly a passing one. */
const regimes_BROKEN = { failures: 3, share: 0.9 };
/** With this chance or less, what was before explains it as well. */
const EXPLAINED = 0.001;
const likelihoodOfFew = sequenceLikelihood({ failures: 0.5, passes: 10 });
/** A sequence without trials. */
const NO_REGIME = { attempts: [], change: null, recovered: null };
/** The regime at the end of a sequence of trials, oldest first. It depends only on what was known on each night. */
function presentRegime(trials) {
    return trials.reduce(withTrial, NO_REGIME);
}
/** The regime after one more trial. */
function withTrial(regime, trial, position) {
    const known = { ...regime, attempts: [...regime.attempts, ...attemptsOf(trial, position)] };
    if (!isFailing(trial))
        return afterPass(known, position);
    if (position > 0)
        return afterFailure(known, position);
    return { ...known, change: { before: [], start: 0, proven: null } };
}
function afterFailure(regime, position) {
    const at = changeForWorse(regime.attempts);
    const start = at === null ? undefined : regime.attempts[at]?.trial;
    if (at === null || start === undefined)
        return regime;
    return {
        attempts: regime.attempts.slice(at),
        change: { before: regime.attempts.slice(0, at), start, proven: position },
        recovered: null,
    };
}
function afterPass(regime, position) {
    const { change } = regime;
    const since = change === null ? regime : afterPassSince(change, regime, position);
    const { attempts } = since;
    const better = attempts.some(({ failed }) => failed) ? changeForBetter(attempts) : null;
    return better === null ? since : { ...since, attempts: attempts.slice(better), change: null };
}
/** Passes after a change for the worse: the spec has recovered, is as it was before, or is flaky since the change. */
function afterPassSince(change, regime, position) {
    const { attempts } = regime;
    const firstPass = endOfFailures(attempts);
    const failing = attempts.slice(0, firstPass);
    const passing = attempts.slice(firstPass);
    if (!isEnough(passing.length, failing))
        return regime;
    const start = passing[0]?.trial ?? position;
    const recovered = isTotal(failing) ? { start, proven: position } : null;
    if (wasBroken(failing, change.before)) {
        return { attempts: [...change.before, ...passing], change: null, recovered };
    }
    const all = [...change.before, ...attempts];
    return hasLikelyRise(all) ? regime : { attempts: all, change: null, recovered };
}
/** Whether so many passes in a row prove that a spec is no longer as it was in these attempts. */
function isEnough(passes, failing) {
    const { trials, failures } = countAttempts(failing);
    const rate = (failures + 0.5) / (trials + 1);
    return passes * Math.log(1 - rate) <= Math.log(BY_LUCK);
}
/** Whether a spec failed in these attempts with hardly an exception. */
function isTotal(attempts) {
    const { trials, failures } = countAttempts(attempts);
    return failures >= regimes_BROKEN.share * trials;
}
/** Whether a spec was broken in these attempts, and not only flaky as it was before. */
function wasBroken(failing, before) {
    const { trials, failures } = countAttempts(failing);
    if (failures < regimes_BROKEN.failures || !isTotal(failing))
        return false;
    const known = countAttempts(before);
    const both = { trials: known.trials + trials, failures: known.failures + failures };
    return likelihoodOfFew(both) - likelihoodOfFew(known) < Math.log(EXPLAINED);
}

;// CONCATENATED MODULE: ./build/src/domain/history/population.js


/** What is taken as usual where nothing is known. */
const USUAL = {
    rates: { failures: 0.5, passes: 5 },
    nightsBetweenChanges: 100,
};
/** Rates of specs differ much: what others do counts as much as so many attempts of a spec itself. */
const WEIGHT = USUAL.rates.failures + USUAL.rates.passes;
/** What is usual counts as much as so many nights of a lane. */
const KNOWN_NIGHTS = 10 * USUAL.nightsBetweenChanges;
/**
 * What is usual in a lane, by all of its specs. A failure in a lane whose specs never fail says more than one in a lane
 * that is often red.
 * @param sequences the trials of each spec, oldest first, without tonight
 */
function populationOf(sequences) {
    const known = sequences.map((trials) => {
        let regime = NO_REGIME;
        let changes = 0;
        for (const [position, trial] of trials.entries()) {
            regime = withTrial(regime, trial, position);
            if (regime.change?.proven === position)
                changes++;
        }
        const usual = regime.change?.before ?? regime.attempts;
        return { nights: trials.length, changes, usual: countAttempts(usual) };
    });
    const total = (read) => known.reduce((sum, one) => sum + read(one), 0);
    const failures = total(({ usual }) => usual.failures) + USUAL.rates.failures;
    const attempts = total(({ usual }) => usual.trials) + WEIGHT;
    const changes = total((one) => one.changes) + KNOWN_NIGHTS / USUAL.nightsBetweenChanges;
    return {
        rates: {
            failures: (WEIGHT * failures) / attempts,
            passes: WEIGHT * (1 - failures / attempts),
        },
        nightsBetweenChanges: (total(({ nights }) => nights) + KNOWN_NIGHTS) / changes,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/history/sequence.js





/** With fewer nights, a rate is hardly known: of 30, the upper end of a rate of zero is 6 %. */
const ENOUGH_NIGHTS = 30;
/** Of flakes, this share is one that lasts: it fails again on each of the next nights with the second chance. */
const LASTING = { share: 0.05, again: 0.7 };
/** How often a spec must have failed, if it passes tonight, so that it is flaky. */
const FLAKY_FAILURES = 2;
/**
 * Says what a sequence of trials of one spec means.
 * @param trials oldest first, not empty; nights that say nothing about the spec are left out
 * @param population what is usual among the specs of its lane
 */
function judgeSequence(trials, population = USUAL) {
    const regime = presentRegime(trials);
    const { before, after } = parts(regime);
    const nights = countNights(before);
    const streak = trials.length - 1 - trials.findLastIndex((trial) => !isFailing(trial));
    const surprise = streak === 0 ? 1 : likelihoodOf(after, before, population);
    const state = stateOf(trials, regime, streak);
    return {
        state,
        since: sinceOf(state, regime),
        rate: rateOf(nights),
        nights: nights.trials,
        few: nights.trials < ENOUGH_NIGHTS,
        rateSince: regime.change === null ? null : rateOf(countNights(after)),
        streak,
        proven: regime.change?.proven ?? null,
        chance: streak === 0 || before.length === 0 ? null : chanceOf(surprise, after, population),
        surprise,
    };
}
/** What was before the present change or streak of failures, and what has been since. */
function parts({ attempts, change }) {
    if (change !== null)
        return { before: change.before, after: attempts };
    const start = attempts.length - failingAtEnd(attempts);
    return { before: attempts.slice(0, start), after: attempts.slice(start) };
}
/** How likely attempts are if nothing has changed since the attempts before: flakes, or one that lasts. */
function likelihoodOf(after, before, { rates }) {
    const likelihood = sequenceLikelihood(rates);
    const [known, added] = [countAttempts(before), countAttempts(after)];
    const likelihoodWith = (trials, failures) => Math.exp(likelihood({ trials: known.trials + trials, failures: known.failures + failures }) -
        likelihood(known));
    const single = likelihoodWith(added.trials, added.failures);
    if (added.failures < added.trials)
        return single;
    const lasting = likelihoodWith(1, 1) * LASTING.again ** (added.failures - 1);
    return (1 - LASTING.share) * single + LASTING.share * lasting;
}
/** Bayes' rule: either nothing has changed, or something did right before these attempts. */
function chanceOf(ifUnchanged, after, { nightsBetweenChanges }) {
    const ifChanged = Math.exp(stretchLikelihood(countAttempts(after))) / nightsBetweenChanges;
    return ifUnchanged / (ifUnchanged + ifChanged);
}
function stateOf(trials, regime, streak) {
    if (trials.length === 1)
        return 'first-seen';
    return streak > 0
        ? stateOfFailing(trials.length - 1, regime, streak)
        : stateOfPassing(trials, regime);
}
function stateOfFailing(tonight, regime, streak) {
    const { change } = regime;
    const { before, after } = parts(regime);
    const neverBefore = countAttempts(before).failures === 0;
    if (change === null) {
        if (!neverBefore)
            return 'flaky';
        return streak === 1 ? 'new' : 'still-failing';
    }
    const always = after.every(({ failed }) => failed);
    if (change.proven !== tonight)
        return always ? 'still-failing' : 'flaky';
    // If it had never failed, the first night of the streak has said so.
    return always && neverBefore && streak > 1 ? 'still-failing' : 'new';
}
function stateOfPassing(trials, regime) {
    const { attempts, change, recovered } = regime;
    if (change !== null) {
        const failing = attempts.slice(0, endOfFailures(attempts));
        return isTotal(failing) ? 'recovering' : 'flaky';
    }
    if (recovered?.proven === trials.length - 1)
        return 'recovered';
    const isFlaky = countAttempts(attempts).failures >= FLAKY_FAILURES;
    return isFlaky || trials.at(-1) === 'flake' ? 'flaky' : 'passing';
}
function sinceOf(state, regime) {
    const { attempts, change, recovered } = regime;
    const firstPass = attempts[endOfFailures(attempts)]?.trial;
    if (state === 'recovering' && firstPass !== undefined)
        return exactly(firstPass);
    const { before, after } = parts(regime);
    if (change !== null || state === 'new' || state === 'still-failing')
        return beginning(before, after);
    return recovered === null ? null : exactly(recovered.start);
}
function exactly(trial) {
    return { trial, first: trial, last: trial };
}
/** When the attempts after a change began. */
function beginning(before, after) {
    const trial = after[0]?.trial;
    if (trial === undefined || before.length === 0)
        return null;
    const attempts = [...before, ...after];
    const range = rangeOfChange(attempts, after.every(({ failed }) => failed));
    const trialAt = (position = -1) => attempts[position]?.trial ?? trial;
    return {
        trial,
        first: Math.min(trial, trialAt(range?.first)),
        last: Math.max(trial, trialAt(range?.last)),
    };
}

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/domain/night/spec-words.js

const LOW_SHARE = 0.1;
/** A share as percent, for instance `0.4 %`, `12 %`. */
function percent(share) {
    const value = share * 100;
    return `${share < LOW_SHARE ? Number(value.toPrecision(2)) : Math.round(value)} %`;
}
/** How often a spec failed, for instance `failed in 7 of 58 runs (12 %, 7 to 21 %)`. */
function rateText({ mean, low, high, failed, results }) {
    if (failed === 0)
        return results === 1 ? 'passed in the one run' : `passed in all ${results} runs`;
    return `failed in ${failed} of ${(0,domain_text/* plural */.LS)(results, 'run')} (${percent(mean)}; 90 % interval ${percent(low)} to ${percent(high)})`;
}
/** The day of a run. */
function dayOf({ startedAt }) {
    return startedAt.slice(0, 10);
}
/** A failure that is new, in one sentence. */
function newText({ streak, chance }, rate, since) {
    const times = since === null ? 'fails' : `fails since ${dayOf(since)}, ${streak} runs in a row`;
    return [
        times,
        ...(rate === null ? [] : [`${rateText(rate)} before`]),
        ...(chance === null ? [] : [`chance that it is noise: ${percent(chance)}`]),
    ].join('; ');
}
/** A failure that is not new, in one sentence. */
function stillText({ streak }, rate, since) {
    const times = since === null
        ? 'fails since its first recorded run'
        : `fails since ${dayOf(since)}, ${streak} runs in a row`;
    return rate === null ? times : `${times}; before, it ${rateText(rate)}`;
}

;// CONCATENATED MODULE: ./build/src/domain/night/judge-lane.js







/** A spec that was in so many of the last runs, and now is not, stopped running. */
const RUNS_UNTIL_STOPPED = 3;
/**
 * Judges the specs of a run by earlier runs. Specs that pass as always are left out.
 * @param history with the judged run in it
 * @param position of the judged run
 * @param past positions of the runs that it is compared with, oldest first
 * @param isWhole whether the run is complete, so that a spec that is not in it stopped running
 */
function judgeLane(history, position, past, facts, isWhole) {
    const known = history.specs.map((spec) => knownOf(spec, position, past));
    const usual = populationOf(known.map(({ trials, tonight }) => (hasTrial(tonight) ? trials.slice(0, -1) : trials)));
    const judged = known.flatMap((spec) => {
        if (hasTrial(spec.tonight))
            return judgedSpec(spec, usual, history, facts);
        return isWhole && hasStopped(spec, history, position, past) ? [stopped(spec, history)] : [];
    });
    return withDoubts(judged);
}
function knownOf(spec, position, past) {
    const counted = new Set([...past, position]);
    const results = spec.results.filter(({ run }) => counted.has(run) && run <= position);
    const trials = results.flatMap((result) => {
        const trial = trialOf(result);
        return trial === null ? [] : [{ trial, run: result.run }];
    });
    return {
        history: spec,
        tonight: results.find(({ run }) => run === position) ?? null,
        trials: trials.map(({ trial }) => trial),
        runs: trials.map(({ run }) => run),
    };
}
function hasTrial(result) {
    return result !== null && trialOf(result) !== null;
}
function judgedSpec(known, usual, history, facts) {
    const judgement = judgeSequence(known.trials, usual);
    const { message = '', link = null } = facts.get(known.history.id) ?? {};
    const last = known.trials.at(-1);
    if (last !== undefined && isFailing(last)) {
        return [failing(known, judgement, history, { message, link })];
    }
    if (last === 'flake')
        return [flaky(known, judgement, message)];
    return recovered(known, judgement, usual, history);
}
function failing(known, judgement, history, { message, link }) {
    const start = judgement.since?.trial ?? known.trials.length - judgement.streak;
    const rate = rateBefore(known, start, judgement);
    const since = start >= known.trials.length - 1 ? null : runAt(known, start, history);
    const base = { ...baseOf(known, judgement), message, rate, since };
    if (link !== null) {
        return {
            spec: { ...base, state: 'known', link, reason: 'fails, and has an open issue' },
            change: null,
        };
    }
    const change = changeAt(known, start);
    switch (judgement.state) {
        case 'first-seen':
            return {
                spec: {
                    ...base,
                    state: 'not-seen-before',
                    since: null,
                    rate: null,
                    reason: 'fails, and there is no earlier result of it',
                },
                change: null,
            };
        case 'new':
            return { spec: { ...base, state: 'new', reason: newText(judgement, rate, since) }, change };
        case 'still-failing':
            return {
                spec: { ...base, state: 'still-failing', reason: stillText(judgement, rate, since) },
                change,
            };
        default:
            return flaky(known, judgement, message);
    }
}
function flaky(known, judgement, message) {
    const end = known.trials.length - 1;
    const rate = rateBefore(known, end, judgement);
    const tonight = known.trials.at(-1) === 'flake' ? 'failed, and passed when repeated' : 'fails';
    const before = rate === null ? 'there is no earlier result' : `${rateText(rate)} before`;
    const base = baseOf(known, judgement);
    return {
        spec: { ...base, state: 'flaky', message, rate, since: null, reason: `${tonight}; ${before}` },
        change: null,
    };
}
/** A spec that passes, and did not before. Those that only were flaky are left out. */
function recovered(known, judgement, usual, history) {
    const end = known.trials.length - 1;
    const before = known.trials.at(-2);
    const isProven = judgement.state === 'recovered';
    const wasFailing = before !== undefined && isFailing(before);
    if (!isProven && !wasFailing)
        return [];
    const earlier = judgeSequence(known.trials.slice(0, -1), usual);
    if (!isProven && earlier.state !== 'new' && earlier.state !== 'still-failing')
        return [];
    const first = isProven ? (judgement.since?.trial ?? end) : end;
    const lastFailure = known.trials.slice(0, first).findLastIndex(isFailing);
    const good = runAt(known, lastFailure, history);
    const failures = streakUntil(known.trials, lastFailure);
    const until = good === null ? '' : ` until ${dayOf(good)}`;
    const passes = end - first + 1;
    return [
        {
            spec: {
                ...baseOf(known, judgement),
                state: 'recovered',
                since: first === end ? null : runAt(known, first, history),
                rate: null,
                chance: null,
                doubt: isProven
                    ? ''
                    : `it passed in ${(0,domain_text/* plural */.LS)(passes, 'run')} only: a spec that fails at times can pass as well`,
                reason: `passes again; it failed in ${(0,domain_text/* plural */.LS)(failures, 'run')}${failures > 1 ? ' in a row' : ''}${until}`,
            },
            change: null,
        },
    ];
}
function streakUntil(trials, last) {
    const passed = trials.slice(0, last + 1).findLastIndex((trial) => !isFailing(trial));
    return last - passed;
}
/** Whether it was in each of the last runs of the same selection, and is not in the judged one. */
function hasStopped({ history: { results }, tonight }, { runs }, position, past) {
    if (tonight !== null && tonight.outcome !== 'not-run')
        return false;
    const selection = selectionOf(runs[position]);
    const alike = past.filter((run) => selectionOf(runs[run]) === selection);
    const last = alike.slice(-RUNS_UNTIL_STOPPED);
    const ran = new Set(results.filter((result) => trialOf(result) !== null).map(({ run }) => run));
    return last.length === RUNS_UNTIL_STOPPED && last.every((run) => ran.has(run));
}
function selectionOf(run) {
    return JSON.stringify(['Focus', 'Skip', 'Label filter'].map((name) => run?.conditions.get(name) ?? ''));
}
function stopped(known, history) {
    const last = runAt(known, known.runs.length - 1, history);
    const when = last === null ? '' : ` on ${dayOf(last)}`;
    return {
        spec: {
            id: known.history.id,
            state: 'stopped',
            outcome: known.tonight?.outcome ?? 'absent',
            since: null,
            streak: 0,
            rate: null,
            chance: null,
            doubt: '',
            reason: `is no longer run; its last result was${when}, and the selection is the same`,
            message: '',
            cause: null,
            link: null,
            location: known.history.location,
        },
        change: null,
    };
}
function baseOf({ history, tonight }, judgement) {
    return {
        id: history.id,
        outcome: tonight?.outcome ?? 'absent',
        since: null,
        streak: judgement.streak,
        rate: null,
        chance: judgement.chance,
        doubt: judgement.few ? `there are only ${(0,domain_text/* plural */.LS)(judgement.nights, 'earlier result')}` : '',
        message: '',
        cause: tonight?.cause ?? null,
        link: null,
        location: history.location,
    };
}
/** The rate of failures before a trial; null if there is no earlier one. */
function rateBefore({ trials }, start, { rate }) {
    const before = trials.slice(0, start);
    if (before.length === 0)
        return null;
    const failed = before.filter((trial) => trial !== 'pass').length;
    return { ...rate, failed, results: before.length };
}
/** The runs before and after a change. */
function changeAt({ runs }, start) {
    const [good, bad] = [runs[start - 1], runs[start]];
    return good === undefined || bad === undefined ? null : { good, bad };
}
function runAt({ runs }, trial, history) {
    const run = history.runs[runs[trial] ?? -1];
    return run === undefined ? null : referenceTo(run);
}
/** Of many specs, some fail by chance: new failures that do not stand out among them are told with that doubt. */
function withDoubts(specs) {
    const chances = specs.map(({ spec }) => (spec.state === 'new' ? spec.chance : null));
    const standing = heldInCheck(chances);
    return specs.map((one, position) => chances[position] === null || standing[position]
        ? one
        : {
            ...one,
            spec: {
                ...one.spec,
                doubt: [
                    'of so many specs, one can fail like this by chance',
                    ...(one.spec.doubt === '' ? [] : [one.spec.doubt]),
                ].join('; '),
            },
        });
}

;// CONCATENATED MODULE: ./build/src/domain/night/judge-pull-request.js






/** A spec that fails on main in a smaller share of runs is not excused: a pull request that breaks it looks the same. */
const FLAKY_RATE = 0.02;
/** Failures of a flaky spec that main would show with a smaller chance are not excused either. */
const judge_pull_request_BY_LUCK = 0.01;
/**
 * The runs of main that a pull request is compared with: those up to the newest one with the same build of Kubernetes, or
 * all if there is none.
 * @param past positions of comparable runs of main, oldest first
 */
function judge_pull_request_baseOf(history, past, run) {
    const kubernetes = run.builds.get('kubernetes') ?? null;
    const isSame = (position) => {
        const other = history.runs[position]?.builds.get('kubernetes') ?? null;
        if (kubernetes === null || other === null)
            return false;
        const [one, two] = [kubernetes.commit ?? kubernetes.version, other.commit ?? other.version];
        if (one === null || two === null || one === '' || two === '')
            return false;
        return one.startsWith(two) || two.startsWith(one);
    };
    const newest = past.findLastIndex(isSame);
    const count = past.filter(isSame).length;
    if (past.length === 0)
        return { runs: [], words: 'nothing: main has no run of this lane' };
    const name = kubernetes?.version ?? (0,domain_text/* shortHash */.BC)(kubernetes?.commit ?? '');
    if (newest === -1) {
        return {
            runs: past,
            words: `${past.length} runs of main with other builds of Kubernetes${name === '' ? '' : `, none with ${name}`}`,
        };
    }
    const runs = past.slice(0, newest + 1);
    return {
        runs,
        words: `${runs.length} runs of main, ${count} of them with the same Kubernetes ${name}`,
    };
}
/**
 * Judges the failing specs of a pull request by the results of main: `new` is what the pull request broke, `still-failing`
 * what is broken on main as well, and `flaky` what fails on main at times.
 * @param record with identifiers of causes as in the history
 * @param runs positions of the runs of main, oldest first
 */
function judgePullRequest(history, runs, record, facts) {
    const counted = new Set(runs);
    const trialsOf = new Map(history.specs.map((spec) => [
        spec.id,
        spec.results.flatMap((result) => {
            const trial = counted.has(result.run) ? trialOf(result) : null;
            return trial === null ? [] : [{ trial, run: result.run }];
        }),
    ]));
    const usual = populationOf([...trialsOf.values()].map((all) => all.map(({ trial }) => trial)));
    return record.specs.flatMap((spec) => {
        const trial = trialOf(spec);
        if (trial === null || trial === 'pass')
            return [];
        const main = trialsOf.get(spec.id) ?? [];
        const { message = '', link = null } = facts.get(spec.id) ?? {};
        const base = {
            id: spec.id,
            outcome: spec.outcome,
            since: null,
            streak: isFailing(trial) ? 1 : 0,
            rate: rateIn(main.map((one) => one.trial)),
            chance: null,
            doubt: '',
            message,
            cause: spec.cause,
            link,
            location: spec.location,
        };
        const only = (fields) => [{ spec: { ...base, ...fields }, change: null }];
        if (trial === 'flake') {
            return only({
                state: 'flaky',
                reason: `failed, and passed when repeated; ${onMain(base.rate)}`,
            });
        }
        if (link !== null)
            return only({ state: 'known', reason: 'fails, and has an open issue' });
        if (main.length === 0) {
            return only({ state: 'not-seen-before', reason: 'fails, and main has no result of it' });
        }
        const judgement = judgeSequence(main.map((one) => one.trial), usual);
        if (judgement.streak > 0 && ['new', 'still-failing'].includes(judgement.state)) {
            const start = judgement.since?.trial ?? main.length - judgement.streak;
            const first = history.runs[main[start]?.run ?? -1];
            const since = first === undefined ? null : referenceTo(first);
            const reason = `fails on main as well${since === null ? '' : `, since ${dayOf(since)}`}`;
            return only({ state: 'still-failing', since, reason });
        }
        const failures = trial === 'confirmed' ? 2 : 1;
        const chance = judgement.rate.mean ** failures;
        const isFlaky = judgement.rate.mean >= FLAKY_RATE && chance >= judge_pull_request_BY_LUCK && failuresIn(main) > 0;
        const { few, nights } = judgement;
        return isFlaky
            ? only({ state: 'flaky', chance, reason: `fails on main at times: ${onMain(base.rate)}` })
            : only({
                state: 'new',
                chance,
                reason: `fails, and ${onMain(base.rate)}; chance that it is noise: ${percent(chance)}`,
                doubt: few ? `main has only ${nights} results of it` : '',
            });
    });
}
function failuresIn(main) {
    return main.filter(({ trial }) => trial !== 'pass').length;
}
function rateIn(trials) {
    if (trials.length === 0)
        return null;
    const { rate } = judgeSequence([...trials, 'pass']);
    return {
        ...rate,
        failed: trials.filter((trial) => trial !== 'pass').length,
        results: trials.length,
    };
}
function onMain(rate) {
    return rate === null ? 'main has no result of it' : `on main it ${rateText(rate)}`;
}

// EXTERNAL MODULE: ./build/src/domain/causes/causes.js
var causes = __webpack_require__(14947);
// EXTERNAL MODULE: ./build/src/domain/causes/error.js
var causes_error = __webpack_require__(44909);
// EXTERNAL MODULE: ./build/src/domain/causes/message.js
var message = __webpack_require__(6384);
// EXTERNAL MODULE: ./build/src/domain/comparison/compared-run.js
var compared_run = __webpack_require__(66401);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var report_causes = __webpack_require__(56997);
// EXTERNAL MODULE: ./build/src/domain/time.js
var domain_time = __webpack_require__(64341);
;// CONCATENATED MODULE: ./build/src/domain/history/bounded.js



/** A text from outside, cut to the length of its kind. */
function bounded(text, kind) {
    return (0,domain_text/* truncate */.xv)(text, TEXT_LENGTHS[kind]);
}
/** The same of a text that may be null. */
function boundedOrNull(text, kind) {
    return text === null ? null : bounded(text, kind);
}
/** A link, or null for one that is no http or https URL, or too long: cut, it would lead elsewhere. */
function boundedLink(url) {
    if (url === null || url.length > TEXT_LENGTHS.value)
        return null;
    return /^https?:\/\/[\x21-\x7e]+$/.test(url) && URL.canParse(url) ? url : null;
}
/** The time of a run, or null for one that no run can have. */
function boundedTime(time) {
    return time !== null && time.length <= 40 ? (0,domain_time/* plausibleTime */.vl)(time) : null;
}
/** A place in the sources; line 0 for an impossible one. */
function boundedLocation(location) {
    if (location === null)
        return null;
    const { file, line } = location;
    const isPossible = Number.isInteger(line) && line >= 0 && line < 2 ** 31;
    return { file: bounded(file, 'value'), line: isPossible ? line : 0 };
}

;// CONCATENATED MODULE: ./build/src/domain/history/variant.js

/** A release, or the branch of one: main moves on, these stay. */
const RELEASE = /^(?:release-|v)?(\d{1,4}\.\d{1,4})(?:\.\d{1,4})?$/;
/** The newest release, whichever it is. */
const NEWEST = 'latest';
/** The names of parts are those of files, without hyphens in some. */
const COMPONENT_PARTS = new Set(components/* COMPONENT_NAMES */.NL.flatMap((name) => [name, name.replaceAll('-', '')]));
/**
 * What the workflow chose in a matrix, so that runs of it must not be mixed with others of the same lane: releases of CRI-O
 * and Kubernetes, and components that replace those of the CRI-O build. Empty for main.
 */
function variantOf(builds) {
    return builds
        .flatMap((build) => [...releaseOf(build), ...replacedIn(build)])
        .toSorted()
        .join(', ');
}
function releaseOf({ project, asked }) {
    const minor = asked.trim() === NEWEST ? NEWEST : RELEASE.exec(asked.trim())?.[1];
    return minor === undefined ? [] : [`${project} ${minor}`];
}
/** Components with a source of their own. Files of local builds have no common one. */
function replacedIn({ project, parts }) {
    if (project !== 'cri-o')
        return [];
    const own = parts.filter(({ name }) => !COMPONENT_PARTS.has((0,components/* groupOf */.F8)(name)));
    const sources = new Set(own.map(({ source }) => source));
    const replaced = parts.filter(({ name, source, trust }) => trust !== 'local' && COMPONENT_PARTS.has((0,components/* groupOf */.F8)(name)) && !sources.has(source));
    return [
        ...new Set(replaced.map(({ name, version }) => `${(0,components/* groupOf */.F8)(name)} ${version ?? ''}`.trim())),
    ];
}

;// CONCATENATED MODULE: ./build/src/domain/history/record.js














/** Conditions that are part of the series, and the seed, which is another one in every run. */
const NOT_RECORDED = ['Lane', 'Scenario', 'Random seed'];
/**
 * What a history keeps of a run. Texts are untrusted and cut, and specs with an identifier that is too long are left out.
 * A spec has a cause if a finding explains it or its failure has a message: that of a finding, or else one of its own, so
 * that the failure of one spec is recognized in the next night as well.
 */
function recordOf(report) {
    const { selection, host, specs } = report;
    const known = specs.filter(({ id }) => id !== '' && id.length <= ID_LENGTH);
    const { causes, causeOf } = causesOfSpecs(report, known);
    const recorded = known.map((spec) => recordedSpec(spec, causeOf(spec)));
    const single = [...(0,group/* groupBy */.$)(recorded, ({ id }) => id).values()].flatMap((same) => worst(same) ?? []);
    const used = new Set(single.map(({ cause }) => cause));
    return {
        series: {
            lane: bounded(selection?.lane ?? '', 'name'),
            scenario: bounded(selection?.scenario ?? '', 'name'),
            architecture: bounded(host?.architecture ?? '', 'name'),
        },
        run: recordedRun(report),
        specs: single,
        causes: causes.filter(({ id }) => used.has(id)),
    };
}
function recordedRun(report) {
    const { run, verdict, builds, generator } = report;
    const { parts, conditions } = (0,compared_run/* comparedRun */.D)({ report });
    return {
        id: bounded(run.id, 'name'),
        attempt: possibleAttempts(run.attempt),
        repository: bounded(run.repository, 'name'),
        url: boundedLink(run.url),
        startedAt: startOf(report),
        result: verdict.result,
        reason: verdict.reason,
        builds: new Map(builds.slice(0, MOST_BUILDS).map(({ project, asked, version, commit }) => [
            bounded(project, 'name'),
            {
                asked: bounded(asked, 'value'),
                version: bounded(version, 'name'),
                commit: boundedOrNull(commit, 'name'),
            },
        ])),
        parts: new Map([...parts].slice(0, MOST_STATES).map(([name, { version, commit, sha256, trust }]) => [
            bounded(name, 'name'),
            {
                version: boundedOrNull(version, 'name'),
                commit: boundedOrNull(commit, 'name'),
                sha256: sha256.slice(0, DIGEST_LENGTH),
                trust,
            },
        ])),
        conditions: new Map([...conditions]
            .filter(([name]) => !NOT_RECORDED.includes(name))
            .map(([name, value]) => [name, bounded(value, 'value')])),
        generator: bounded(generator.version, 'name'),
        job: '',
        variant: variantOf(builds),
    };
}
/** Times of reports without a zone are in UTC (schemas/report.v1.schema.json). */
function startOf({ suite, generatedAt }) {
    const given = boundedTime(suite.startedAt) ?? boundedTime(generatedAt) ?? '1970-01-01T00:00:00Z';
    const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(given) ? given : `${given}Z`);
    return new Date(Number.isNaN(time) ? Date.parse(given) : time).toISOString();
}
function recordedSpec(spec, cause) {
    const outcome = outcomeOf(spec);
    const usual = usualAttempts(outcome);
    return {
        id: spec.id,
        location: boundedLocation(spec.location),
        outcome,
        // Sources without times have 0, and no spec takes no time.
        seconds: hasRun(outcome) && spec.seconds > 0 ? keptDuration(spec.seconds) : null,
        attempts: record_attemptsOf(spec, outcome, usual),
        cause: mayHaveCause(outcome) ? cause : null,
    };
}
function record_attemptsOf({ attempts }, outcome, usual) {
    if (!mayHaveCause(outcome))
        return usual;
    const made = possibleAttempts(attempts);
    return outcome === 'flaky' ? Math.max(usual, made) : made;
}
function possibleAttempts(attempts) {
    return Math.min(Math.max(1, Math.trunc(attempts)), MOST_ATTEMPTS);
}
function outcomeOf(spec) {
    if ((0,results/* hasFailed */.WN)(spec))
        return 'failed';
    switch (spec.outcome) {
        case 'passed':
            return spec.attempts > 1 || spec.invocations.length > 1 ? 'flaky' : 'passed';
        case 'interrupted':
        case 'skipped':
            return spec.outcome;
        default:
            return 'not-run';
    }
}
function causesOfSpecs(report, specs) {
    const ofSpecs = new Map();
    const explained = new Map();
    const others = [];
    for (const spec of specs) {
        if (!mayHaveCause(outcomeOf(spec)))
            continue;
        const finding = (0,report_causes/* explanationOf */.pg)(report, spec);
        if (finding === null || finding.id === '' || finding.id.length > ID_LENGTH) {
            others.push(spec);
            continue;
        }
        const { id, representative, title } = finding;
        ofSpecs.set(spec, id);
        explained.set(id, {
            id,
            text: bounded(representative?.text ?? '', 'error'),
            place: bounded(representative?.place ?? '', 'value'),
            title: bounded(title, 'title'),
        });
    }
    const own = ownCauses(others, [...explained.values()]);
    for (const { cause, specs: same } of own)
        for (const spec of same)
            ofSpecs.set(spec, cause.id);
    const causes = new Map([...own.map(({ cause }) => [cause.id, cause]), ...explained]);
    return { causes: [...causes.values()], causeOf: (spec) => ofSpecs.get(spec) ?? null };
}
/** Causes of the specs that no finding explains, by their messages; the same as one of `known` where that is alike. */
function ownCauses(specs, known) {
    const failures = specs.flatMap((spec) => {
        const seen = seenFailure(spec);
        return seen === null ? [] : [{ spec, ...seen }];
    });
    const found = (0,causes/* causesIn */.M)(failures, ({ text, place }) => ({ text, place })).map(({ id, representative: { text, place, error }, items }) => ({
        id,
        text,
        place,
        title: (0,domain_text/* truncate */.xv)((0,causes_error/* innerError */.P)(error), TEXT_LENGTHS.title),
        specs: items.map(({ spec }) => spec),
    }));
    const comparable = known.filter(({ text }) => text !== '');
    return matchCauses(comparable, found).map(({ specs: same, ...cause }) => ({ cause, specs: same }));
}
/** The failure of a spec, of a flaky one that before it passed; null if it has no message. */
function seenFailure(spec) {
    const failure = spec.failure ?? spec.invocations[0]?.failure ?? spec.additionalFailures[0] ?? null;
    const error = (0,message/* withoutDumps */.a)(failure?.message ?? '');
    if (failure === null || error === '')
        return null;
    const { location } = failure;
    return {
        error: (0,domain_text/* plainLine */.h0)(error.slice(0, 10 * TEXT_LENGTHS.error)),
        text: bounded((0,causes_error/* unwrapped */.D)(error), 'error'),
        place: location === null ? '' : bounded(`${location.file}:${location.line}`, 'value'),
    };
}

;// CONCATENATED MODULE: ./build/src/domain/night/artifact-name.js
/**
 * The name of an artifact without the attempt of the workflow run at its end, for instance `crio-node-e2e-serial` for
 * `crio-node-e2e-serial-2`. Another number at the end belongs to the name.
 * @param attempt as the report in it says
 */
function jobOf(artifact, attempt) {
    const ending = new RegExp(`[-_.](?:a|attempt[-_.]?)?${attempt}$`);
    return artifact.replace(ending, '');
}

;// CONCATENATED MODULE: ./build/src/domain/night/contradictions.js


/**
 * What in a report speaks against its own verdict, in sentences. The report comes from a job that ran tested code as root,
 * so that a success is only believed if all of the report says the same.
 */
function contradictionsIn(report) {
    const { verdict, counts, specs, running, findings } = report;
    if (verdict.result !== 'passed')
        return [];
    const failed = specs.filter(results/* hasFailed */.WN).length;
    const interrupted = specs.filter(({ outcome }) => outcome === 'interrupted').length;
    const passed = specs.filter(({ outcome }) => outcome === 'passed').length;
    const notRun = specs.filter(({ outcome }) => outcome === 'not-run').length;
    const blocking = findings.filter(({ reason }) => reason !== 'all-passed');
    return [
        ...(verdict.reason === 'all-passed' ? [] : [`its reason is ${verdict.reason}`]),
        ...(failed + counts.failed > 0
            ? [`${(0,domain_text/* plural */.LS)(Math.max(failed, counts.failed), 'spec')} failed`]
            : []),
        ...(interrupted + counts.interrupted > 0 ? ['specs were interrupted'] : []),
        ...(notRun + counts.notRun > 0 ? ['planned specs did not run'] : []),
        ...(running.length > 0 ? ['specs were running when the suite ended'] : []),
        ...(passed === 0 ? ['no spec passed'] : []),
        ...(passed === counts.passed
            ? []
            : [`it counts ${counts.passed} passed specs and lists ${passed}`]),
        ...(blocking.length > 0 && verdict.reason === 'all-passed' && hasEndedBadly(report)
            ? ['the run did not end in order']
            : []),
    ];
}
function hasEndedBadly({ end }) {
    return (end !== null &&
        (end.cancelled ||
            end.abandonedIn !== null ||
            end.deadlinePassed ||
            end.runError !== null ||
            end.bug !== null));
}

;// CONCATENATED MODULE: ./build/src/domain/night/merge.js






/** The worse a result is, the later it stands. */
const FROM_GOOD_TO_BAD = [
    'passed',
    'not-applicable',
    'failed',
    'cancelled',
    'incomplete',
    'environment',
    'nothing-selected',
    'invalid-input',
    'error',
];
/**
 * Merges reports of one workflow run into lanes: a later attempt of a job replaces an earlier one, and shards, which are
 * runs of one lane without a common spec, become one run.
 * @param run the identifier of the workflow run; empty if any will do, then that of the newest report
 */
function mergeReports(reports, run) {
    const wanted = run === '' ? newestRun(reports) : run;
    const isOther = ({ report }) => wanted !== '' && report.run.id !== wanted;
    const rejected = reports.filter(isOther).map(({ artifact, report }) => ({
        name: artifact,
        why: `its report is of the workflow run ${report.run.id === '' ? 'without an identifier' : report.run.id}, not of ${wanted}`,
    }));
    const jobs = (0,group/* groupBy */.$)(reports.filter((one) => !isOther(one)), ({ artifact, report }) => jobOf(artifact, report.run.attempt));
    const newest = [...jobs].flatMap(([job, ofJob]) => newestAttempt(ofJob).map((one) => ({ job, ...one })));
    const lanes = (0,group/* groupBy */.$)(newest, ({ report }) => keyOf(report));
    return { lanes: [...lanes.values()].flatMap((runs) => shardsIn(runs).map(laneRun)), rejected };
}
function newestRun(reports) {
    const [newest] = reports.toSorted((one, other) => one.report.generatedAt < other.report.generatedAt ? 1 : -1);
    return newest?.report.run.id ?? '';
}
/** The reports of the last attempt. An artifact can hold several reports, of several lanes. */
function newestAttempt(reports) {
    const last = Math.max(...reports.map(({ report }) => report.run.attempt));
    return reports.filter(({ report }) => report.run.attempt === last);
}
function keyOf(report) {
    const { selection, host, builds } = report;
    return JSON.stringify([
        selection?.lane ?? '',
        selection?.scenario ?? '',
        host?.architecture ?? '',
        variantOf(builds),
    ]);
}
/** Groups runs of a lane whose specs are disjoint. Runs with a common spec stay apart. */
function shardsIn(runs) {
    const groups = [];
    for (const one of runs) {
        const specs = one.report.specs.map(({ id }) => id);
        const group = groups.find((candidate) => !specs.some((id) => candidate.specs.has(id)));
        if (group === undefined || specs.length === 0) {
            groups.push({ runs: [one], specs: new Set(specs) });
        }
        else {
            group.runs.push(one);
            for (const id of specs)
                group.specs.add(id);
        }
    }
    return groups.map((group) => group.runs);
}
function laneRun(shards) {
    const [worst] = shards.toSorted((one, other) => badness(other.report.verdict.result) - badness(one.report.verdict.result));
    const [first] = shards;
    if (worst === undefined || first === undefined)
        throw new Error('a lane has no report');
    const records = shards.map(({ report }) => recordOf(report));
    const [record] = records.filter((_, position) => shards[position] === worst);
    if (record === undefined)
        throw new Error('a report has no record');
    const { result, headline } = worst.report.verdict;
    const specs = records.flatMap((one) => one.specs);
    const causes = new Map(records.flatMap((one) => one.causes.map((cause) => [cause.id, cause])));
    return {
        record: {
            ...record,
            run: {
                ...record.run,
                startedAt: records.map((one) => one.run.startedAt).toSorted()[0] ?? record.run.startedAt,
                job: commonJob(shards.map(({ job }) => job)),
            },
            specs: uniqueSpecs(specs),
            causes: [...causes.values()],
        },
        reports: shards.map(({ artifact, report }) => ({ artifact, report })),
        counts: shards.map(({ report }) => report.counts).reduce(sum),
        result,
        headline: shards.length === 1 ? headline : `${headline} (of ${(0,domain_text/* plural */.LS)(shards.length, 'shard')})`,
        contradictions: shards.flatMap(({ artifact, report }) => contradictionsIn(report).map((what) => `${artifact}: its verdict is passed, but ${what}`)),
    };
}
/** The common beginning of the names of shards, which is the same if one of them is missing. */
function commonJob(jobs) {
    const [first = '', ...others] = jobs.toSorted();
    const last = others.at(-1) ?? first;
    if (first === last)
        return first;
    let length = 0;
    while (length < first.length && first[length] === last[length])
        length++;
    return first.slice(0, length).replace(/[-_.]+$/, '');
}
/** A hostile report can name a spec twice: then its worst outcome counts. */
function uniqueSpecs(specs) {
    const unique = new Map();
    for (const spec of specs) {
        const other = unique.get(spec.id);
        if (other === undefined || other.outcome !== 'failed')
            unique.set(spec.id, spec);
    }
    return [...unique.values()];
}
function badness(result) {
    const position = FROM_GOOD_TO_BAD.indexOf(result);
    // A word of a later version.
    return position === -1 ? FROM_GOOD_TO_BAD.length : position;
}
function sum(one, other) {
    return {
        total: one.total ?? other.total,
        planned: one.planned + other.planned,
        ran: one.ran + other.ran,
        passed: one.passed + other.passed,
        failed: one.failed + other.failed,
        interrupted: one.interrupted + other.interrupted,
        flaky: one.flaky + other.flaky,
        skipped: one.skipped + other.skipped,
        notRun: one.notRun + other.notRun,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/night/missing.js

/** How jobs end that leave nothing, or not all. */
const DEAD = ['failure', 'cancelled', 'timed_out', 'startup_failure', 'stale'];
const ENDED = {
    failure: 'failed',
    cancelled: 'was cancelled',
    timed_out: 'ran into its time limit',
    startup_failure: 'could not start',
    stale: 'was given up by GitHub',
    skipped: 'was skipped',
};
/**
 * What was expected and is not there: named lanes and artifacts, and jobs that ended badly without a report that says why.
 * What only the results of jobs show has no name: then the job of the workflow stands for it.
 */
function missingIn(lanes, rejected, { names, needs, jobs }) {
    const named = names
        .filter((name) => !lanes.some((lane) => isCalled(lane, name)))
        .map((name) => missingName(name, rejected, jobs));
    const hasBadNeed = needs.some(({ result }) => DEAD.includes(result));
    const dead = needs.length === 0 || hasBadNeed ? deadJobs(lanes, jobs) : [];
    const unnamed = dead.filter(({ url, name }) => named.every((one) => one.url !== url && !wordsOf(name).includes(one.name.toLowerCase())));
    const found = [
        ...named,
        ...unnamed.map(({ name, conclusion, url }) => ({
            name,
            why: `the job ${ended(conclusion)}, and no report says why`,
            url: url === '' ? null : url,
        })),
    ];
    const isExplained = found.length > 0 || rejected.length > 0 || lanes.some(isRed);
    return [...found, ...(isExplained ? [] : badNeeds(needs)), ...skippedNeeds(needs, lanes)];
}
function missingName(name, rejected, jobs) {
    const unusable = rejected.find((one) => one.name === name || jobWords(one.name).includes(name));
    const job = jobs.find((one) => wordsOf(one.name).includes(jobWords(name).at(-1) ?? name));
    const url = job === undefined || job.url === '' ? null : job.url;
    if (unusable !== undefined)
        return { name, why: `its artifact cannot be used: ${unusable.why}`, url };
    if (job === undefined)
        return { name, why: 'it has no report, and no job has its name', url };
    return { name, why: `it has no report, and its job ${ended(job.conclusion)}`, url };
}
/** Jobs that ended badly without a red report: they have none, or it says that all passed. */
function deadJobs(lanes, jobs) {
    const red = lanes.filter(isRed);
    return jobs
        .filter(({ conclusion }) => conclusion !== null && DEAD.includes(conclusion))
        .filter(({ name }) => !red.some((lane) => wordsOf(name).some((word) => isCalled(lane, word))));
}
function isRed({ result, contradictions }) {
    return result !== 'passed' || contradictions.length > 0;
}
/** Whether a lane goes by a name: that of its artifact, its job, the lane or the scenario. */
function isCalled({ record, reports }, name) {
    const { lane, scenario } = record.series;
    const wanted = name.toLowerCase();
    const names = reports.flatMap(({ artifact, report }) => {
        const job = jobOf(artifact, report.run.attempt);
        return [artifact, job, ...jobWords(job)];
    });
    return [lane, scenario, ...names].some((one) => one !== '' && one.toLowerCase() === wanted);
}
/** A name of an artifact, and it without the usual beginning. */
function jobWords(job) {
    return [job, job.replace(/^crio-node-e2e-/, '')];
}
/** Words of a job's name, for instance of `node-e2e (serial)`. */
function wordsOf(name) {
    return name
        .toLowerCase()
        .split(/[^a-z0-9_.-]+/)
        .filter((word) => word !== '');
}
function badNeeds(needs) {
    return needs
        .filter(({ result }) => DEAD.includes(result))
        .map(({ job, result }) => ({
        name: job,
        why: `the job ${ended(result)}, although every report says that all passed`,
        url: null,
    }));
}
/** Without any lane, a skipped job is the reason. */
function skippedNeeds(needs, lanes) {
    if (lanes.length > 0)
        return [];
    return needs
        .filter(({ result }) => result === 'skipped')
        .map(({ job }) => ({ name: job, why: 'the job was skipped', url: null }));
}
function ended(conclusion) {
    if (conclusion === null)
        return 'has not ended';
    return ENDED[conclusion] ?? `ended as ${conclusion}`;
}

;// CONCATENATED MODULE: ./build/src/domain/night/night.js
const NIGHT_SCHEMA_VERSION = 1;
/** The display name of a lane with all that sets it apart. */
function night_seriesName({ lane, scenario, architecture, variant, }) {
    const parts = [lane, scenario, variant, architecture].filter((part) => part !== '');
    return parts.join(', ') || 'unnamed lane';
}

;// CONCATENATED MODULE: ./build/src/domain/history/comparable.js
function comparableRuns(history, _run) {
    return history.runs.map((_, position) => position);
}

;// CONCATENATED MODULE: ./build/src/domain/night/past.js


/**
 * The positions of the earlier runs of a history that a run is compared with, oldest first: comparable ones that say
 * something about single specs, and that jobs beside its own did not run.
 */
function pastOf(history, run, position) {
    const beside = jobsBeside(history, run);
    const informative = informativeRuns(history);
    return comparableRuns(history, run).filter((candidate) => {
        const other = history.runs[candidate];
        return (candidate < position &&
            other !== undefined &&
            other.variant === run.variant &&
            !beside.has(other.job) &&
            informative.get(candidate) === undefined);
    });
}
/** Jobs that ran in one workflow run with the job of a run: they are of one matrix, and not the past of each other. */
function jobsBeside({ runs }, { job }) {
    const ids = new Set(runs.flatMap((run) => (run.job === job ? [run.id] : [])));
    return new Set(runs.flatMap((run) => (run.job !== job && ids.has(run.id) ? [run.job] : [])));
}

;// CONCATENATED MODULE: ./build/src/domain/night/verdict.js

/** States of a failing spec that make a night red. */
const RED_STATES = ['new', 'still-failing', 'not-seen-before'];
/** The same for a pull request: it did not break what fails on main. */
const RED_STATES_OF_PULL_REQUEST = ['new', 'not-seen-before'];
/** Results of runs that say nothing about specs and need somebody. */
const ENVIRONMENT = [
    'environment',
    'invalid-input',
    'nothing-selected',
    'not-applicable',
];
const FACTS_IN_HEADLINE = 4;
const HEADLINE_CHARACTERS = 200;
const OF_NIGHT = {
    new: ['new failure', 'new failures'],
    'not-seen-before': [
        'failure of a spec that was not seen before',
        'failures of specs that were not seen before',
    ],
    'still-failing': ['spec still failing', 'specs still failing'],
    known: ['known failure', 'known failures'],
    flaky: ['flaky spec failed', 'flaky specs failed'],
};
const OF_PULL_REQUEST = {
    ...OF_NIGHT,
    new: ['spec broken by this pull request', 'specs broken by this pull request'],
    'still-failing': ['spec failing on main as well', 'specs failing on main as well'],
    flaky: ['spec failed that is flaky on main', 'specs failed that are flaky on main'],
};
/** States that have a beginning. */
const WITH_SINCE = ['new', 'still-failing'];
/** What a night means, from its lanes and specs. Green needs all lanes, each passed, and nothing that speaks against it. */
function verdictOf(night) {
    const result = resultOf(night);
    const words = night.pullRequest === null ? OF_NIGHT : OF_PULL_REQUEST;
    const facts = [
        ...missingFacts(night.missing, night.lanes),
        ...specFacts(night, 'new', words.new),
        ...laneFacts(night.lanes),
        ...specFacts(night, 'not-seen-before', words['not-seen-before']),
        ...specFacts(night, 'still-failing', words['still-failing']),
        ...specFacts(night, 'known', words.known),
        ...specFacts(night, 'flaky', words.flaky),
        ...recoveredFacts(night.specs),
    ];
    const headline = facts.length === 0 ? allPassed(night) : facts.slice(0, FACTS_IN_HEADLINE).join('; ');
    return { result, headline, detail: detailOf(night) };
}
function resultOf({ lanes, missing, rejected, specs, pullRequest }) {
    const redStates = pullRequest === null ? RED_STATES : RED_STATES_OF_PULL_REQUEST;
    const excused = pullRequest === null ? ['known'] : ['known', 'still-failing'];
    const isRed = ({ outcome, state }) => outcome === 'failed' && redStates.includes(state);
    if (lanes.length === 0)
        return 'incomplete';
    if (specs.some(isRed))
        return 'failed';
    if (lanes.some(({ result }) => result === 'error'))
        return 'error';
    if (missing.length > 0 || rejected.length > 0)
        return 'incomplete';
    if (lanes.some(({ contradictions }) => contradictions.length > 0))
        return 'incomplete';
    const bad = lanes.filter(({ result }) => result !== 'passed');
    if (bad.some(({ result }) => ENVIRONMENT.includes(result)))
        return 'environment';
    // A word that this version does not know is never green.
    if (bad.some(({ result }) => result !== 'failed'))
        return 'incomplete';
    const failed = specs.filter(({ outcome }) => outcome === 'failed');
    // A failed lane must have failed specs that are judged: else something else failed, such as BeforeSuite.
    if (bad.some((lane) => lane.saysNothing !== '' || !coversFailures(lane, lanes, failed)))
        return 'failed';
    if (failed.some(({ state }) => excused.includes(state)))
        return 'known';
    return failed.length > 0 ? 'flaky' : 'passed';
}
/** Whether each failed spec of a lane is judged, so that what is known of them excuses the lane. */
function coversFailures(lane, lanes, failed) {
    const own = failed.filter((spec) => lanes[spec.lane] === lane);
    return (own.length > 0 &&
        own.length === lane.counts.failed &&
        lane.counts.interrupted === 0 &&
        lane.counts.notRun === 0);
}
function missingFacts(missing, lanes) {
    if (lanes.length === 0) {
        return missing.length === 0
            ? ['There is no report of any run']
            : [`No run has a report: ${nameList(missing)}`];
    }
    return missing.length === 0 ? [] : [`no report of ${nameList(missing)}`];
}
function nameList(missing) {
    const names = missing.map(({ name }) => name);
    return names.length > 3
        ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
        : names.join(', ');
}
function laneFacts(lanes) {
    return lanes.flatMap(({ name, result, headline, contradictions, saysNothing, counts }) => {
        if (contradictions.length > 0)
            return [`${name} contradicts itself`];
        if (result === 'passed')
            return [];
        const isAboutSpecs = result === 'failed' && saysNothing === '' && counts.failed > 0;
        return isAboutSpecs ? [] : [`${name}: ${(0,domain_text/* truncate */.xv)(headline, HEADLINE_CHARACTERS)}`];
    });
}
/** The number of specs in a state, and since when if it is the same for all. */
function specFacts({ specs, lanes }, state, [one, several]) {
    const own = specs.filter((spec) => spec.state === state && spec.outcome === 'failed');
    const [first] = own;
    if (first === undefined)
        return [];
    const names = [...new Set(own.map(({ lane }) => lanes[lane]?.name ?? ''))];
    const where = lanes.length === 1 || names.length !== 1 ? '' : ` in ${names[0]}`;
    const times = [...new Set(own.map(({ since }) => since?.startedAt.slice(0, 10) ?? ''))].toSorted();
    const [oldest = ''] = times.filter((time) => time !== '');
    const since = !WITH_SINCE.includes(state) || oldest === ''
        ? ''
        : times.length === 1
            ? ` since ${oldest}`
            : `, the oldest since ${oldest}`;
    return [`${own.length} ${own.length === 1 ? one : several}${where}${since}`];
}
function recoveredFacts(specs) {
    const count = specs.filter(({ state }) => state === 'recovered').length;
    return count === 0 ? [] : [`${count} recovered`];
}
function allPassed({ lanes }) {
    const passed = lanes.reduce((sum, { counts }) => sum + counts.passed, 0);
    const where = lanes.length === 1 ? (lanes[0]?.name ?? '') : (0,domain_text/* plural */.LS)(lanes.length, 'lane');
    return `${where} passed: ${(0,domain_text/* plural */.LS)(passed, 'spec')}`;
}
/** What changed for the first new failure, else why something is missing. */
function detailOf({ specs, suspects, missing, rejected, lanes }) {
    const reds = ['new', 'not-seen-before', 'still-failing'].flatMap((state) => specs.filter((spec) => spec.state === state && spec.outcome === 'failed'));
    const [first] = reds;
    const suspect = first === undefined || first.suspects === null ? undefined : suspects[first.suspects];
    if (suspect !== undefined)
        return suspect.text;
    const [lost] = missing;
    if (lost !== undefined)
        return `${lost.name}: ${lost.why}`;
    const [bad] = rejected;
    if (bad !== undefined)
        return `${bad.name}: ${bad.why}`;
    const contradiction = lanes.flatMap((lane) => lane.contradictions)[0];
    return contradiction ?? first?.reason ?? '';
}

;// CONCATENATED MODULE: ./build/src/domain/night/build-night.js

















/** The order in which specs are listed. */
const STATE_ORDER = [
    'new',
    'not-seen-before',
    'still-failing',
    'known',
    'flaky',
    'stopped',
    'recovered',
];
/** Merges the reports of a workflow run, judges them by their histories, and says what all of it means. */
function buildNight(by, facts) {
    const { run, pullRequest, expected, histories, source, problems, notes } = facts;
    const merged = mergeReports(facts.reports, run.id === 'local' ? '' : run.id);
    const lanes = merged.lanes;
    const rejected = [...facts.rejected, ...merged.rejected];
    const judged = lanes.map((lane) => judgedLane(lane, lanes, facts));
    const suspects = [];
    const specs = judged.flatMap((lane, position) => lane.specs.map(({ spec, change }) => {
        const { history } = lane;
        return {
            ...spec,
            lane: position,
            suspects: change === null ? null : suspectsAt(suspects, history, change, position),
        };
    }));
    const parts = {
        pullRequest: pullRequest === null
            ? null
            : {
                number: pullRequest.number,
                base: [...new Set(judged.map(({ base }) => base))].join('; '),
            },
        lanes: judged.map(({ lane }) => lane),
        missing: missingIn(lanes, rejected, expected),
        rejected,
        specs: specs.toSorted((one, other) => STATE_ORDER.indexOf(one.state) - STATE_ORDER.indexOf(other.state)),
        suspects,
    };
    const night = {
        schemaVersion: NIGHT_SCHEMA_VERSION,
        ...(0,build/* generatedBy */.B)(by),
        run,
        verdict: verdictOf(parts),
        ...parts,
        causes: judged.flatMap(({ causes }) => causes.map((cause) => withSuspects(cause, specs))),
        warnings: pullRequest === null ? warningsOf(judged, histories, by.now) : [],
        history: { source, recorded: false, commit: null, problems },
        notes,
    };
    return { night, lanes };
}
function judgedLane(run, all, { histories, pullRequest }) {
    const name = seriesName(run.record.series);
    const before = (name === null ? undefined : histories.get(name)) ??
        { series: run.record.series, runs: [], specs: [], causes: [] };
    const history = addRun(before, run.record);
    const position = history.runs.findIndex((one) => runKey(one) === runKey(run.record.run));
    const own = history.runs[position] ?? run.record.run;
    const past = pastOf(history, own, position);
    const saysNothing = informativeRuns(history).get(position) ?? '';
    const reports = run.reports.map(({ report }) => report);
    const facts = specFactsIn(reports);
    const record = recordIn(history, position, run);
    const base = pullRequest === null ? null : judge_pull_request_baseOf(history, past, own);
    const compared = base?.runs ?? past;
    const specs = saysNothing !== ''
        ? []
        : base === null
            ? judgeLane(history, position, past, facts, isWhole(run))
            : judgePullRequest(history, base.runs, record, facts);
    return {
        lane: laneOf(run, all, compared.length, saysNothing, build_night_sinceOf(history, position)),
        specs,
        causes: judgeCauses(history, compared, record, reports.flatMap(({ findings }) => findings)),
        history,
        base: base?.words ?? '',
    };
}
/** Whether all that was planned has run, so that what is not there was not planned. */
function isWhole({ result, counts }) {
    return (result === 'passed' || result === 'failed') && counts.notRun === 0;
}
/** The record with the names that the history has for its causes. */
function recordIn(history, position, { record }) {
    const results = new Map(history.specs.flatMap(({ id, results: all }) => {
        const found = all.find(({ run }) => run === position);
        return found === undefined ? [] : [[id, found.cause]];
    }));
    return {
        ...record,
        causes: history.causes,
        specs: record.specs.map((spec) => ({ ...spec, cause: results.get(spec.id) ?? spec.cause })),
    };
}
/** If all runs up to this one were red: the first of them. */
function build_night_sinceOf({ runs }, position) {
    const lastGood = runs.slice(0, position + 1).findLastIndex(({ result }) => result === 'passed');
    const first = runs[lastGood + 1];
    return first === undefined || lastGood + 1 >= position ? null : referenceTo(first);
}
function laneOf(run, all, compared, saysNothing, since) {
    const { record, reports, result, headline, contradictions, counts } = run;
    const { lane, scenario, architecture } = record.series;
    const architectures = new Set(all.map((one) => one.record.series.architecture));
    const { variant, job } = record.run;
    const shown = {
        lane,
        scenario,
        architecture: architectures.size > 1 ? architecture : '',
        variant,
    };
    const twins = all.filter((one) => one.record.series.lane === lane &&
        one.record.series.scenario === scenario &&
        one.record.series.architecture === architecture &&
        one.record.run.variant === variant);
    return {
        name: twins.length > 1 && job !== '' ? `${night_seriesName(shown)} (${job})` : night_seriesName(shown),
        lane,
        scenario,
        architecture,
        variant,
        artifacts: [...new Set(reports.map(({ artifact }) => artifact))],
        attempt: Math.max(...reports.map(({ report }) => report.run.attempt)),
        result,
        headline,
        startedAt: record.run.startedAt,
        counts,
        builds: [...record.run.builds].flatMap(([project, { asked, version, commit }]) => project === 'cri-o' || project === 'kubernetes' ? [{ project, asked, version, commit }] : []),
        contradictions,
        saysNothing,
        compared,
        since,
    };
}
/** What the reports say of each failing spec. */
function specFactsIn(reports) {
    return new Map(reports.flatMap((report) => report.specs
        .filter((spec) => (0,results/* hasFailed */.WN)(spec) || spec.attempts > 1)
        .map((spec) => {
        const failure = spec.failure ?? spec.invocations.find((one) => one.failure !== null)?.failure;
        return [spec.id, { message: failure?.summary.text ?? '', link: issueOf(spec.id, report) }];
    })));
}
/** The issue of a spec that lanes leave out, in a run that did not leave it out. */
function issueOf(id, { selection }) {
    const skips = [...(selection?.trackedSkips ?? []), ...lanes/* TRACKED_SKIPS */._p];
    return skips.find(({ text }) => text !== '' && id.includes(text))?.link ?? null;
}
/** The position of the suspects between two runs, which are added if they are new. */
function suspectsAt(suspects, { runs }, { good, bad }, lane) {
    const [from, to] = [runs[good], runs[bad]];
    if (from === undefined || to === undefined)
        return null;
    const known = suspects.findIndex((one) => one.lane === lane &&
        one.lastGood.id === from.id &&
        one.lastGood.startedAt === from.startedAt &&
        one.firstBad.id === to.id &&
        one.firstBad.startedAt === to.startedAt);
    return known === -1 ? suspects.push(suspectsBetween(from, to, lane)) - 1 : known;
}
function withSuspects(cause, specs) {
    const first = specs.find((spec) => spec.cause === cause.id && spec.suspects !== null && spec.state === 'new');
    return { ...cause, suspects: first?.suspects ?? null };
}
/** Warnings of lanes of this night, and of lanes that are not in it. */
function warningsOf(judged, histories, now) {
    const tonight = new Map(judged.flatMap((one, lane) => {
        const name = seriesName(one.history.series);
        return name === null ? [] : [[name, { history: one.history, lane }]];
    }));
    const all = [
        ...tonight.values(),
        ...[...histories]
            .filter(([name]) => !tonight.has(name))
            .map(([, history]) => ({ history, lane: null })),
    ];
    return earlyWarnings(all, now);
}

;// CONCATENATED MODULE: ./build/src/domain/night/experiments.js
/** Builds of CRI-O that say nothing about a branch: a commit, a pull request, a workflow run (src/inputs/builds.ts). */
const SINGLE = /^(?:[0-9a-f]{7,40}|(?:pr|pull|run)[/:#-]?\d+)$|\/pull\/\d+|\/actions\/runs\/\d+|#\d+$/i;
/** Whether a run tested a build that somebody chose once, so that it is not a part of the past of a branch. */
function isExperiment({ builds }) {
    return SINGLE.test(builds.get('cri-o')?.asked.trim() ?? '');
}

// EXTERNAL MODULE: ./build/src/builds/archive-member.js
var archive_member = __webpack_require__(35080);
;// CONCATENATED MODULE: ./build/src/app/night/artifact-limits.js


/**
 * A report has some hundred files, and the logs of a full run have up to a few hundred megabytes. Runners have 14 GB of disk
 * (https://docs.github.com/actions/reference/runners/github-hosted-runners).
 */
const ARTIFACT_LIMITS = {
    artifacts: 1000,
    archiveBytes: 2 ** 29,
    unpacked: { files: 10_000, fileBytes: 2 ** 30, bytes: 2 ** 31 },
    totalBytes: 2 ** 33,
};
/** An empty room of this size. */
function createRoom(totalBytes) {
    let taken = 0;
    return {
        take(bytes) {
            if (taken + bytes > totalBytes) {
                throw new archive_member/* BadArchive */.aB(`All artifacts together have more than ${(0,domain_text/* formatBytes */.z3)(totalBytes)}`);
            }
            taken += bytes;
        },
        giveBack(bytes) {
            taken -= bytes;
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/app/report/files-below.js
var files_below = __webpack_require__(26675);
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

;// CONCATENATED MODULE: ./build/src/app/night/night-artifacts.js
/** The order of artifacts. */
function byName(one, other) {
    return one.name === other.name ? 0 : one.name < other.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/src/app/night/choose-artifacts.js



/** As many as GitHub and file systems allow. */
const MOST_NAME_CHARACTERS = 256;
/** A name from outside, as it can be shown. */
function shownName(name) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(name), MOST_NAME_CHARACTERS) || 'without a name';
}
/** Whether a name is shown as it is: another one could look like a name that it is not. */
function isPlainName(name) {
    return shownName(name) === name;
}
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
    for (const artifact of [...newest.values()].toSorted(byName)) {
        const why = chosen.length < limits.artifacts ? whyNot(artifact, run, limits) : tooMany(limits);
        if (why === null)
            chosen.push(artifact);
        else
            rejected.push({ name: shownName(artifact.name), why });
    }
    return { chosen, rejected };
}
function whyNot(artifact, run, limits) {
    if (!isPlainName(artifact.name))
        return 'Its name has control characters, or is too long';
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

;// CONCATENATED MODULE: ./build/src/app/night/checked-directory.js









/**
 * The artifacts in a directory that `actions/download-artifact` filled: each directory in it is one. If a report is directly
 * in it, it is one itself, as that action does with a single artifact. Rejects artifacts with links that lead out of them,
 * with special files or odd names, and above a limit.
 *
 * @param path of a directory
 * @throws RunError (input, invalid-input) if it cannot be read
 */
async function checkedDirectory(path, limits) {
    const root = readable(path);
    const room = createRoom(limits.totalBytes);
    const artifacts = [];
    const rejected = [];
    const places = placesIn(root);
    for (const [index, directory] of places.entries()) {
        const name = (0,external_node_path_.basename)(directory);
        const why = index < limits.artifacts
            ? checked_directory_whyNot(directory, limits, room)
            : `It comes after the first ${limits.artifacts} artifacts`;
        if (why === null)
            artifacts.push({ name, id: null, directory });
        else
            rejected.push({ name: shownName(name), why });
    }
    return { artifacts: artifacts.toSorted(byName), rejected: rejected.toSorted(byName) };
}
function readable(path) {
    try {
        const root = (0,external_node_fs_.realpathSync)(path);
        (0,external_node_fs_.readdirSync)(root);
        return root;
    }
    catch (error) {
        throw new errors/* RunError */.e4({
            kind: 'input',
            reason: 'invalid-input',
            message: `The artifacts in ${(0,domain_text/* plainLine */.h0)(path)} cannot be read`,
            cause: (0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error)),
            remedy: 'Name the directory into which actions/download-artifact put the artifacts (input directory)',
        }, { cause: error });
    }
}
function placesIn(root) {
    const entries = (0,external_node_fs_.readdirSync)(root, { withFileTypes: true });
    if (entries.some(({ name }) => name === report_files/* REPORT_FILES */.J.report))
        return [root];
    return entries.flatMap((entry) => 
    // A link is listed, so that it is rejected and not passed over.
    entry.isDirectory() || entry.isSymbolicLink() ? [(0,external_node_path_.join)(root, entry.name)] : []);
}
function checked_directory_whyNot(directory, limits, room) {
    if (!isPlainName((0,external_node_path_.basename)(directory)))
        return 'Its name has control characters, or is too long';
    if ((0,external_node_fs_.lstatSync)(directory).isSymbolicLink())
        return 'It is a link';
    try {
        const { files, links, unused } = (0,files_below/* filesBelow */.D)(directory, limits.unpacked.files);
        const [first] = unused;
        if (first !== undefined) {
            return `It contains what cannot be used: ${shownName((0,external_node_path_.relative)(directory, first.path))} (${first.reason})`;
        }
        if (files.length === 0)
            return 'It contains no files';
        const odd = [...files, ...links].find((file) => isOdd((0,external_node_path_.relative)(directory, file)));
        if (odd !== undefined)
            return `It contains a name with control characters: ${shownName(odd)}`;
        return whyTooLarge(files, limits, room);
    }
    catch (error) {
        return (0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error));
    }
}
function isOdd(path) {
    return (0,domain_text/* plainText */.wh)(path) !== path || /[\t\n]/.test(path);
}
function whyTooLarge(files, { unpacked }, room) {
    let bytes = 0;
    for (const file of files) {
        const { size } = (0,external_node_fs_.lstatSync)(file);
        bytes += size;
        if (size > unpacked.fileBytes)
            return `It contains more than ${unpacked.fileBytes} bytes in one file`;
        if (bytes > unpacked.bytes)
            return `It contains more than ${unpacked.bytes} bytes`;
    }
    room.take(bytes);
    return null;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/adapters/github.js
var adapters_github = __webpack_require__(3463);
// EXTERNAL MODULE: ./build/src/builds/digest.js
var digest = __webpack_require__(77707);
// EXTERNAL MODULE: ./build/src/builds/zip.js
var zip = __webpack_require__(5568);
;// CONCATENATED MODULE: ./build/src/app/night/unpack-artifact.js



/** `actions/upload-artifact` refuses longer and deeper paths than any report has, too. */
const MOST_PATH_CHARACTERS = 1024;
const MOST_LEVELS = 32;
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
    if ((0,domain_text/* plainText */.wh)(path) !== path || /[\t\n]/.test(path)) {
        throw new archive_member/* BadArchive */.aB(`It contains a name with control characters: ${path}`);
    }
    if (path.length > MOST_PATH_CHARACTERS || path.split('/').length > MOST_LEVELS) {
        throw new archive_member/* BadArchive */.aB(`It contains a path that is too long: ${path}`);
    }
}

;// CONCATENATED MODULE: ./build/src/app/night/fetch-artifact.js







/** A reason for which an artifact is rejected: one sentence without a full stop. */
class Rejection extends Error {
}
const MOST_WORDS = 300;
/**
 * Downloads an artifact, compares it with the digest that GitHub states, and unpacks it.
 *
 * @returns its directory
 * @throws Rejection with the reason; then nothing of it is left
 */
async function fetchArtifact(artifact, source) {
    // A name of its own, so that only what this call made is ever removed.
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(source.directory, `${artifact.id}-`));
    const archive = `${directory}.zip`;
    try {
        await download(artifact, archive, source);
        await unpackArtifact(archive, directory, source);
        return directory;
    }
    catch (error) {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        throw error instanceof Rejection ? error : new Rejection(reasonOf(error));
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
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
        const sha256 = await (0,digest/* saveWithDigest */.Ij)(fetch_artifact_bounded(body, limits), archive, 0o600);
        if (artifact.sha256 !== null && sha256 !== artifact.sha256) {
            throw new Rejection(`Its sha256 is ${sha256}; GitHub states ${artifact.sha256}`);
        }
    }
    finally {
        // Closes the connection of a body that was not read to its end.
        abort.abort();
    }
}
async function* fetch_artifact_bounded(body, limits) {
    let bytes = 0;
    for await (const piece of body) {
        bytes += piece.length;
        if (bytes > limits.archiveBytes) {
            throw new Rejection(`Its archive has more than ${(0,domain_text/* formatBytes */.z3)(limits.archiveBytes)}`);
        }
        yield piece;
    }
}
/** Why something failed, in plain text: archives and servers are untrusted. */
function reasonOf(error) {
    const words = error instanceof errors/* RunError */.e4 ? (error.details.cause ?? error.details.message) : (0,errors/* messageOf */.bD)(error);
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(words), MOST_WORDS);
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
 * @throws RunError (input, invalid-input) without a token or the permission to list artifacts; (environment,
 *   build-unavailable) if GitHub does not respond
 */
async function fetchArtifacts(request) {
    const { github, http, repository, run, pattern, directory, limits, log } = request;
    if (github.authorization === null)
        throw withoutToken();
    const listed = await listArtifacts(request);
    const { chosen, rejected: unfit } = chooseArtifacts(listed.artifacts, { run, pattern, limits });
    log.info(`Workflow run ${run} of ${repository}: ${(0,domain_text/* plural */.LS)(listed.artifacts.length, 'artifact')}, ${chosen.length + unfit.length} with a name like ${pattern}`);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const source = { github, http, directory, limits, room: createRoom(limits.totalBytes) };
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
    for (const { name, why } of rejected.toSorted(byName)) {
        log.warning(`The artifact ${name} is not used: ${why}`);
    }
    return { artifacts: artifacts.toSorted(byName), rejected: rejected.toSorted(byName) };
}
async function listArtifacts({ github, repository, run, pattern }) {
    const artifacts = new Map();
    for (let page = 1; page <= MOST_PAGES; page++) {
        const found = await permitted(() => github.runArtifacts(repository, run, page));
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
/** Works on some items at the same time, in their order. */
async function eachOf(items, atOnce, work) {
    const waiting = items.values();
    const worker = async () => {
        for (const item of waiting)
            await work(item);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
}

;// CONCATENATED MODULE: ./build/src/domain/history/file/durations.js


/** Characters of ASCII that JSON writes as they are, by number: all behind the quotation mark but the backslash. */
const CHARACTERS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter((character) => character !== '\\');
const NUMBERS = new Int8Array(128).fill(-1);
for (const [number, character] of CHARACTERS.entries())
    NUMBERS[character.charCodeAt(0)] = number;
const UNKNOWN = '!';
const UNKNOWN_CODE = UNKNOWN.charCodeAt(0);
/** Steps more or less than the base that one character can say: durations of a spec are mostly within. */
const REACH = 4;
const WIDTH = 2 * REACH + 1;
/** Numbers below say two durations, then there are those that say one. */
const SINGLES = WIDTH * WIDTH;
const LITERAL = SINGLES + WIDTH;
/** Runs with one base: where the oldest ones are dropped, the characters of the next blocks stay as they are. */
const BLOCK = 32;
/**
 * The durations of the results of a spec: of two runs in one character if they are near to each other, as the schema
 * describes it.
 * @param first the number of the first run in the file
 */
function durationText(results, first) {
    const ran = results.filter(({ outcome }) => hasRun(outcome));
    let text = '';
    let base = Number.NaN;
    let block = -1;
    for (let at = 0; at < ran.length; at++) {
        const { run, seconds } = ran[at] ?? { run: 0, seconds: null };
        const number = first + run;
        const step = stepOrNull(seconds);
        if (step === null) {
            text += UNKNOWN;
            continue;
        }
        const isNewBlock = Math.floor(number / BLOCK) !== block;
        if (isNewBlock || Math.abs(step - base) > REACH) {
            text += character(LITERAL) + character(step);
            base = step;
            block = Math.floor(number / BLOCK);
            continue;
        }
        const next = number % 2 === 0 ? ran[at + 1] : undefined;
        const nextStep = next?.run === run + 1 ? stepOrNull(next.seconds) : null;
        const deviation = step - base + REACH;
        if (nextStep !== null && Math.abs(nextStep - base) <= REACH) {
            text += character(deviation * WIDTH + nextStep - base + REACH);
            at++;
        }
        else
            text += character(SINGLES + deviation);
    }
    return text;
}
function stepOrNull(seconds) {
    return seconds === null || Number.isNaN(seconds) ? null : stepOf(seconds);
}
function character(number) {
    return CHARACTERS[number] ?? UNKNOWN;
}
/** A reader of the text that `durationText` wrote. Durations that are missing or damaged are not known. */
function readDurations(text) {
    let at = 0;
    let base = -1;
    let second = -1;
    let damaged = false;
    function stepNear(deviation) {
        const step = base + deviation - REACH;
        if (base >= 0 && step >= 0 && step < CHARACTERS.length)
            return step;
        damaged = true;
        return -1;
    }
    return {
        next: () => {
            if (second >= 0) {
                const step = stepNear(second);
                second = -1;
                return step;
            }
            const code = text.charCodeAt(at++);
            if (code === UNKNOWN_CODE)
                return -1;
            const number = NUMBERS[code] ?? -1;
            if (number === LITERAL) {
                base = NUMBERS[text.charCodeAt(at++)] ?? -1;
                if (base < 0)
                    damaged = true;
                return base;
            }
            if (number < 0) {
                damaged = true;
                return -1;
            }
            if (number >= SINGLES)
                return stepNear(number - SINGLES);
            second = number % WIDTH;
            return stepNear((number - second) / WIDTH);
        },
        isWhole: () => !damaged && second < 0 && at === text.length,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/history/file/format-run.js
function numbered() {
    const numbers = new Map();
    const lines = [];
    return {
        lines,
        numberOf: (values, line) => {
            const key = JSON.stringify(values);
            const known = numbers.get(key);
            if (known !== undefined)
                return known;
            const number = lines.length;
            numbers.set(key, number);
            lines.push(line(number));
            return number;
        },
    };
}
/** The line of a run. Parts and conditions are mostly those of the runs before, so that it has only their numbers. */
function runLine(run, number, parts, conditions) {
    const { id, attempt, repository, url, startedAt, result, reason, generator, job, variant } = run;
    return {
        kind: 'run',
        number,
        id,
        attempt,
        repository,
        url,
        startedAt,
        result,
        reason,
        builds: [...run.builds].map(([project, { asked, version, commit }]) => ({ project, asked, version, commit })),
        parts: [...run.parts].flatMap((part) => partElements(part, run.builds, parts)),
        conditions: [...run.conditions].map(([name, value]) => conditions.numberOf([name, value], (own) => ({ kind: 'condition', number: own, name, value }))),
        generator,
        job,
        variant,
    };
}
/**
 * The number of a part, and its digest if it is one that is new each night: that of a file with the version and commit of
 * its build, or without any.
 */
function partElements([name, { version, commit, sha256, trust }], builds, parts) {
    const kind = 'part';
    if (version === null && commit === null) {
        const line = { kind, name, build: null, version, commit, sha256: null, trust };
        return [parts.numberOf([line], (number) => ({ ...line, number })), sha256];
    }
    const home = [...builds].find(([, one]) => one.version === version && one.commit === commit);
    if (home !== undefined) {
        const [build] = home;
        const line = { kind, name, build, version: null, commit: null, sha256: null, trust };
        return [parts.numberOf([line], (number) => ({ ...line, number })), sha256];
    }
    const line = { kind, name, build: null, version, commit, sha256, trust };
    return [parts.numberOf([line], (number) => ({ ...line, number }))];
}

;// CONCATENATED MODULE: ./build/src/domain/history/file/front-coding.js
/**
 * Texts that often begin alike, as two elements each: the number of characters in common with the text before, and the
 * rest (front coding, as in sorted dictionaries).
 */
function frontCoded(texts) {
    return texts.flatMap((text, index) => {
        const shared = sharedLength(texts[index - 1] ?? '', text);
        return [shared, text.slice(shared)];
    });
}
/** The texts; a null stands for each one that cannot be read. */
function readFrontCoded(elements) {
    const texts = [];
    let before = '';
    for (let at = 0; at < elements.length; at += 2) {
        const text = nextText(before, elements[at], elements[at + 1]);
        texts.push(text);
        before = text;
    }
    return texts;
}
function nextText(before, shared, rest) {
    if (typeof shared !== 'number' || typeof rest !== 'string' || shared < 0)
        return null;
    if (shared === 0)
        return rest;
    return before === null || shared > before.length ? null : before.slice(0, shared) + rest;
}
function sharedLength(one, other) {
    const end = Math.min(one.length, other.length);
    let length = 0;
    while (length < end && one.charCodeAt(length) === other.charCodeAt(length))
        length++;
    return length;
}

// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
;// CONCATENATED MODULE: ./build/src/domain/history/file/outcome-runs.js


/** The letter of each outcome, as the schema describes them. */
const LETTERS = {
    passed: 'p',
    flaky: 'k',
    failed: 'f',
    interrupted: 'i',
    skipped: 's',
    'not-run': 'n',
};
const ABSENT = '.';
const OUTCOMES = new Map([
    ...(0,fields/* keysOf */.YD)(LETTERS).map((outcome) => [LETTERS[outcome].charCodeAt(0), outcome]),
    [ABSENT.charCodeAt(0), null],
]);
/** Outcomes of a spec that are read. More would take long and be dropped. */
const MOST_OUTCOMES = 2 * MOST_RUNS;
const ZERO = '0'.charCodeAt(0);
/**
 * The outcomes of a spec by run.
 * @param first the number of the first run in the file
 */
function outcomeRuns(results, first) {
    const runs = [];
    let letter = '';
    let length = 0;
    let next = 0;
    const add = (one, count) => {
        if (one === letter) {
            length += count;
            return;
        }
        if (length > 0)
            runs.push(length > 1 ? `${length}${letter}` : letter);
        letter = one;
        length = count;
    };
    for (const { run, outcome } of results) {
        if (first + run > next)
            add(ABSENT, first + run - next);
        add(LETTERS[outcome], 1);
        next = first + run + 1;
    }
    add('', 0);
    return runs.join('');
}
/**
 * Reads outcomes.
 * @param onOutcome gets each outcome with the number of its run, in their order
 * @returns whether the text is valid; what comes before an error is read
 */
function readOutcomeRuns(text, onOutcome) {
    let number = 0;
    let count = 0;
    let found = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const digit = code - ZERO;
        if (digit >= 0 && digit <= 9) {
            count = count * 10 + digit;
            if (count >= RUN_NUMBERS)
                return false;
            continue;
        }
        const outcome = OUTCOMES.get(code);
        const end = number + (count === 0 ? 1 : count);
        if (outcome === undefined || end > RUN_NUMBERS)
            return false;
        if (outcome === null) {
            number = end;
            count = 0;
            continue;
        }
        found += end - number;
        if (found > MOST_OUTCOMES)
            return false;
        for (; number < end; number++)
            onOutcome(number, outcome);
        count = 0;
    }
    return count === 0;
}

;// CONCATENATED MODULE: ./build/src/domain/history/file/format.js








/** The major version of the file. */
const HISTORY_SCHEMA_VERSION = 1;
/** Specs of a line at most: a damaged line costs no more of them. */
const SPECS_OF_A_LINE = 50;
/**
 * The file of a history: one JSON object a line, as schemas/history.v1.schema.json describes. The same history always gives
 * the same text, and a new run changes little of it, so that git stores it well.
 */
function formatHistory(history) {
    const first = firstNumber(history);
    const parts = numbered();
    const conditions = numbered();
    const runs = history.runs.map((run, index) => runLine(run, first + index, parts, conditions));
    const causes = new Map(history.causes.map(({ id }, index) => [id, index + 1]));
    const { lane, scenario, architecture } = history.series;
    const lines = [
        ...parts.lines,
        ...conditions.lines,
        ...runs,
        ...history.causes.map(({ id, text, place, title }, index) => ({
            kind: 'cause',
            number: index + 1,
            id,
            text,
            place,
            title,
        })),
        ...specLines(history.specs, causes, first),
    ];
    const head = {
        kind: 'history',
        schemaVersion: HISTORY_SCHEMA_VERSION,
        lane,
        scenario,
        architecture,
        lines: lines.length,
    };
    return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}
/** The specs by source file, and those of a file by their identifiers, which then have the most in common. */
function specLines(specs, causes, first) {
    const files = (0,group/* groupBy */.$)(specs, ({ location }) => location?.file ?? null);
    return [...files]
        .toSorted(([one], [other]) => compare(one ?? '', other ?? '') || (one === null ? -1 : 1))
        .flatMap(([file, inFile]) => {
        const sorted = inFile.toSorted((one, other) => compare(one.id, other.id));
        return chunks(sorted, SPECS_OF_A_LINE).map((some) => specsLine(file, some, causes, first));
    });
}
function chunks(items, size) {
    const parts = [];
    for (let at = 0; at < items.length; at += size)
        parts.push(items.slice(at, at + size));
    return parts;
}
function specsLine(file, specs, causes, first) {
    const attempts = specs.flatMap((spec, position) => changes(spec, position, { first, before: USUAL_ATTEMPTS }, (result) => result.attempts));
    const causeNumbers = specs.flatMap((spec, position) => changes(spec, position, { first, before: 0 }, ({ cause }) => causes.get(cause ?? '') ?? 0));
    const formerIds = specs.flatMap((spec, position) => (spec.formerIds ?? []).flatMap((id) => [position, id]));
    const line = {
        kind: 'specs',
        file,
        ids: frontCoded(specs.map(({ id }) => id)),
        lines: specs.map(({ location }) => location?.line ?? 0),
        outcomes: specs.map(({ results }) => outcomeRuns(results, first)),
        seconds: specs.map(({ results }) => durationText(results, first)),
        attempts,
        causes: causeNumbers,
        formerIds,
    };
    return line;
}
/** From which run on results that may have a cause have which number. */
function changes({ results }, position, start, numberOf) {
    const found = [];
    let { before } = start;
    for (const result of results) {
        if (!mayHaveCause(result.outcome))
            continue;
        const number = numberOf(result);
        if (number !== before)
            found.push(position, start.first + result.run, number);
        before = number;
    }
    return found;
}
/** The number of the first run, below the limit of numbers. */
function firstNumber({ dropped = 0 }) {
    return dropped + MOST_RUNS < RUN_NUMBERS ? dropped : 0;
}

// EXTERNAL MODULE: ./build/schemas/generated/validators.js
var validators = __webpack_require__(67570);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/domain/history/file/lines.js






/** Reads the lines of a file. Each has a length that is read at most, and lines of unknown kinds do not count. */
function readLines(text, problems) {
    const heads = [];
    const runs = [];
    const parts = [];
    const conditions = [];
    const causes = [];
    const specs = [];
    let otherVersion = null;
    function add(to, validate, value, line) {
        if (validate(value))
            to.push({ line, value });
        else
            problems.atLine(line, `is not valid: ${firstError(validate)}`);
    }
    let count = 0;
    for (const { line, text: one, isEnded } of linesOf(text, problems)) {
        count++;
        const value = (0,json/* parseJson */.q)(one);
        if (!(0,fields/* isObject */.Gv)(value)) {
            problems.atLine(line, isEnded ? 'is not a JSON object' : 'is cut off');
            continue;
        }
        switch ((0,fields/* textOf */.b6)(value.kind)) {
            case 'history': {
                const version = (0,fields/* numberOf */.rl)(value.schemaVersion);
                if (version !== null && version !== HISTORY_SCHEMA_VERSION)
                    otherVersion ??= version;
                else
                    add(heads, validators/* validateHead */.HR, value, line);
                break;
            }
            case 'run':
                add(runs, validators/* validateRun */.Sm, value, line);
                break;
            case 'part':
                add(parts, validators/* validatePart */.si, value, line);
                break;
            case 'condition':
                add(conditions, validators/* validateCondition */.Y7, value, line);
                break;
            case 'cause':
                add(causes, validators/* validateCause */.Aw, value, line);
                break;
            case 'specs':
                add(specs, validators/* validateSpecs */.lY, value, line);
                break;
        }
    }
    const expected = heads[0]?.value.lines ?? null;
    const missing = expected === null ? 0 : expected + 1 - count;
    if (missing > 0)
        problems.ofFile(`${(0,domain_text/* plural */.LS)(missing, 'line')} of the file ${missing === 1 ? 'is' : 'are'} missing`);
    return { heads, runs, parts, conditions, causes, specs, otherVersion };
}
/** The lines that are not empty. */
function* linesOf(whole, problems) {
    const text = whole.slice(0, MOST_CHARACTERS);
    if (text.length < whole.length) {
        problems.ofFile(`only the first ${MOST_CHARACTERS} characters of the file are read`);
    }
    let start = 0;
    for (let line = 1; start < text.length; line++) {
        if (line > MOST_LINES) {
            problems.ofFile(`only the first ${MOST_LINES} lines of the file are read`);
            return;
        }
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        if (end - start > LINE_LENGTH)
            problems.atLine(line, `has more than ${LINE_LENGTH} characters`);
        else if (text.slice(start, end).trim() !== '') {
            yield { line, text: text.slice(start, end), isEnded: found !== -1 };
        }
        start = end + 1;
    }
}
function firstError({ errors }) {
    const { instancePath, message } = errors?.[0] ?? { instancePath: '', message: 'unknown' };
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(`${instancePath.slice(1)} ${message}`), 200);
}

;// CONCATENATED MODULE: ./build/src/domain/history/file/problems.js


/** Problems in the order in which they are found; memory for the first ones only. */
function createProblems() {
    const first = [];
    let count = 0;
    const ofFile = (sentence) => {
        count++;
        if (first.length < MOST_PROBLEMS)
            first.push(sentence);
    };
    return {
        ofFile,
        atLine: (line, what) => ofFile(`line ${line} ${what}`),
        list: () => count > first.length
            ? [...first, `and ${(0,domain_text/* plural */.LS)(count - first.length, 'more problem')}`]
            : first,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/history/file/read-runs.js



/**
 * The runs of a file, oldest first.
 * @param now when given, later runs are not believed
 */
function readRuns(lines, now, problems) {
    const states = {
        parts: byNumber(lines.parts, problems),
        conditions: byNumber(lines.conditions, problems),
    };
    const numbers = new Set();
    const keys = new Set();
    const found = [];
    for (const { line, value } of lines.runs) {
        const problem = problemOf(value, now);
        const key = runKey(value);
        if (problem !== null)
            problems.atLine(line, problem);
        else if (numbers.has(value.number))
            problems.atLine(line, `repeats the number of a run: ${value.number}`);
        else if (keys.has(key))
            problems.atLine(line, 'is about a run of another line');
        else {
            const { run, isWhole } = runOf(value, states);
            if (!isWhole)
                problems.atLine(line, 'refers to parts or conditions that are not there');
            found.push({ number: value.number, run });
        }
        numbers.add(value.number);
        keys.add(key);
    }
    return found.toSorted((one, other) => byStart(one.run, other.run));
}
function byNumber(lines, problems) {
    const found = new Map();
    for (const { line, value } of lines) {
        if (found.has(value.number))
            problems.atLine(line, `repeats number ${value.number}`);
        else
            found.set(value.number, value);
    }
    return found;
}
function problemOf({ number, startedAt, attempt }, now) {
    if (number < 0 || number >= RUN_NUMBERS)
        return `has an impossible number of a run: ${number}`;
    if (attempt < 1 || attempt > MOST_ATTEMPTS)
        return `has an impossible attempt: ${attempt}`;
    if (boundedTime(startedAt) === null)
        return 'has no possible time';
    const isFuture = now !== null && Date.parse(startedAt) > now.getTime() + FUTURE_MILLISECONDS;
    return isFuture ? `is about a run in the future: ${startedAt}` : null;
}
function runOf(line, states) {
    const builds = line.builds.slice(0, MOST_BUILDS);
    const { parts, isWhole } = partsOf({ ...line, builds }, states.parts);
    const conditions = line.conditions
        .slice(0, MOST_STATES)
        .flatMap((number) => states.conditions.get(number) ?? []);
    return {
        run: {
            id: bounded(line.id, 'name'),
            attempt: line.attempt,
            repository: bounded(line.repository, 'name'),
            url: boundedLink(line.url),
            startedAt: line.startedAt,
            result: line.result,
            reason: line.reason,
            builds: new Map(builds.map(({ project, asked, version, commit }) => [
                bounded(project, 'name'),
                {
                    asked: bounded(asked, 'value'),
                    version: boundedOrNull(version, 'name'),
                    commit: boundedOrNull(commit, 'name'),
                },
            ])),
            parts,
            conditions: new Map(conditions.map(({ name, value }) => [bounded(name, 'name'), bounded(value, 'value')])),
            generator: bounded(line.generator, 'name'),
            job: bounded(line.job, 'name'),
            variant: bounded(line.variant, 'name'),
        },
        isWhole: isWhole && conditions.length === line.conditions.length,
    };
}
/** The parts of a run by name, and whether all of them are there. */
function partsOf({ parts: elements, builds }, lines) {
    const parts = new Map();
    let isWhole = true;
    for (const [at, number] of elements.entries()) {
        if (typeof number === 'string')
            continue;
        const line = lines.get(number);
        const next = elements[at + 1];
        const sha256 = line?.sha256 ?? (typeof next === 'string' ? next : null);
        const build = builds.find(({ project }) => project === line?.build);
        if (line === undefined || sha256 === null || (line.build !== null && build === undefined)) {
            isWhole = false;
            continue;
        }
        const { version, commit } = build ?? line;
        if (parts.size >= MOST_STATES)
            return { parts, isWhole: false };
        parts.set(bounded(line.name, 'name'), {
            version: boundedOrNull(version, 'name'),
            commit: boundedOrNull(commit, 'name'),
            sha256: bounded(sha256, 'name'),
            trust: line.trust,
        });
    }
    return { parts, isWhole };
}

;// CONCATENATED MODULE: ./build/src/domain/history/file/read-specs.js







const OUTCOME_ORDER = {
    passed: 0,
    flaky: 1,
    failed: 2,
    interrupted: 3,
    skipped: 4,
    'not-run': 5,
};
const STEPS = 128;
function createResultPool() {
    const pool = [];
    return (run, outcome, step) => {
        const key = (run * 6 + OUTCOME_ORDER[outcome]) * STEPS + step + 1;
        const known = pool[key];
        if (known !== undefined)
            return known;
        const seconds = step < 0 ? null : durationOf(step);
        const result = { run, outcome, seconds, attempts: usualAttempts(outcome), cause: null };
        pool[key] = result;
        return result;
    };
}
/**
 * The specs of a line.
 * @param onProblem gets the rest of a sentence that begins with the line
 */
function readSpecs(line, references, onProblem) {
    const ids = readFrontCoded(line.ids);
    const attempts = changesBySpec(line.attempts);
    const causes = changesBySpec(line.causes);
    const formerIds = formerIdsBySpec(line.formerIds);
    const { file } = line;
    const specs = [];
    for (const [position, id] of ids.entries()) {
        const outcomes = line.outcomes[position];
        if (id === null || id === '' || id.length > ID_LENGTH || outcomes === undefined) {
            onProblem(`does not say which spec its element ${position + 1} is about`);
            continue;
        }
        const columns = {
            outcomes,
            seconds: line.seconds[position] ?? '',
            attempts: attempts.get(position) ?? [],
            causes: causes.get(position) ?? [],
        };
        const { results, isWhole } = resultsOf(columns, references);
        if (!isWhole)
            onProblem(`has damaged results of its spec ${position + 1}`);
        const names = formerIds.get(position);
        specs.push({
            id,
            location: boundedLocation(file === null ? null : { file, line: line.lines[position] ?? 0 }),
            ...(names === undefined ? {} : { formerIds: names }),
            results,
        });
    }
    return specs;
}
function resultsOf(columns, { positions, causes, results: pool }) {
    const durations = readDurations(columns.seconds);
    const attemptsAt = follow(columns.attempts, USUAL_ATTEMPTS);
    const causeAt = follow(columns.causes, 0);
    const results = [];
    let isWhole = true;
    const isReadable = readOutcomeRuns(columns.outcomes, (number, outcome) => {
        const ran = hasRun(outcome);
        const step = ran ? durations.next() : -1;
        const run = positions[number] ?? -1;
        if (run < 0)
            return;
        const usual = pool(run, outcome, step);
        if (!mayHaveCause(outcome)) {
            results.push(usual);
            return;
        }
        const attempts = attemptsAt(number);
        const cause = causeAt(number);
        if (attempts === usual.attempts && cause === 0) {
            results.push(usual);
            return;
        }
        const id = cause === 0 ? null : (causes.get(cause) ?? null);
        const isPossible = attempts > 0 && attempts <= MOST_ATTEMPTS;
        if (!isPossible || (cause !== 0 && id === null))
            isWhole = false;
        results.push({ ...usual, attempts: isPossible ? attempts : usual.attempts, cause: id });
    });
    const inOrder = results.every(({ run }, index) => index === 0 || run > (results[index - 1]?.run ?? 0));
    const ordered = inOrder ? results : results.toSorted((one, other) => one.run - other.run);
    return {
        results: ordered.length > RESULTS_PER_SPEC ? ordered.slice(-RESULTS_PER_SPEC) : ordered,
        isWhole: isWhole && isReadable && durations.isWhole(),
    };
}
/** Gives the value at a number; numbers only grow. */
function follow(changes, first) {
    let at = 0;
    let value = first;
    return (number) => {
        while (at < changes.length && (changes[at] ?? 0) <= number) {
            value = changes[at + 1] ?? 0;
            at += 2;
        }
        return value;
    };
}
function changesBySpec(elements) {
    const found = new Map();
    for (let at = 0; at + 2 < elements.length; at += 3) {
        const position = elements[at] ?? 0;
        const change = [elements[at + 1] ?? 0, elements[at + 2] ?? 0];
        const changes = found.get(position);
        if (changes === undefined)
            found.set(position, change);
        else
            changes.push(...change);
    }
    return found;
}
function formerIdsBySpec(elements) {
    const found = new Map();
    for (let at = 0; at + 1 < elements.length; at += 2) {
        const [position, id] = [elements[at], elements[at + 1]];
        if (typeof position !== 'number' || typeof id !== 'string' || id.length > ID_LENGTH)
            continue;
        const ids = found.get(position) ?? [];
        if (ids.length < MOST_FORMER_IDS)
            ids.push(id);
        found.set(position, ids);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/domain/history/file/parse.js








/**
 * Reads the file of a history. Its content is untrusted: whatever it is, everything that can be read is read, and the
 * history is within its limits. Lines of unknown kinds and unknown properties, which a later minor version may write, are
 * ignored; they are lost when the file is written again.
 */
function parseHistory(text, { now, series } = {}) {
    const problems = createProblems();
    const lines = readLines(text, problems);
    if (lines.otherVersion !== null) {
        const supported = `only ${HISTORY_SCHEMA_VERSION}; use a later version of crio-node-e2e`;
        problems.ofFile(`schema version ${lines.otherVersion} is not supported, ${supported}`);
        return { history: null, problems: problems.list() };
    }
    const runs = readRuns(lines, now ?? null, problems);
    if (runs.length > MOST_RUNS) {
        problems.ofFile(`only the last ${MOST_RUNS} of ${runs.length} runs are kept`);
    }
    const kept = runs.slice(-MOST_RUNS);
    const causes = readCauses(lines, problems);
    const history = tidy({
        dropped: kept.reduce((first, { number }) => Math.min(first, number), kept[0]?.number ?? 0),
        series: readSeries(lines, series ?? null, problems),
        runs: kept.map(({ run }) => run),
        specs: specsOf(lines, kept, causes, problems),
        causes: [...causes.values()],
    });
    return { history, problems: problems.list() };
}
function readSeries({ heads }, known, problems) {
    const [head, second] = heads;
    if (second !== undefined)
        problems.atLine(second.line, 'is a second head');
    if (head === undefined) {
        const from = known === null ? 'its series is not known' : 'its name says of which series it is';
        problems.ofFile(`the file has no head; ${from}`);
        return known ?? { lane: '', scenario: '', architecture: '' };
    }
    const { lane, scenario, architecture } = head.value;
    return {
        lane: bounded(lane, 'name'),
        scenario: bounded(scenario, 'name'),
        architecture: bounded(architecture, 'name'),
    };
}
function readCauses(lines, problems) {
    const causes = new Map();
    for (const { line, value } of lines.causes) {
        const { number, id, text, place, title } = value;
        if (causes.has(number))
            problems.atLine(line, `repeats the number of a cause: ${number}`);
        else if (id === '' || id.length > ID_LENGTH)
            problems.atLine(line, 'has no possible identifier');
        else {
            causes.set(number, {
                id,
                text: bounded(text, 'error'),
                place: bounded(place, 'value'),
                title: bounded(title, 'title'),
            });
        }
    }
    return causes;
}
function specsOf(lines, runs, causes, problems) {
    const positions = new Int32Array(RUN_NUMBERS).fill(-1);
    for (const [position, { number }] of runs.entries())
        positions[number] = position;
    const references = {
        positions,
        causes: new Map([...causes].map(([number, { id }]) => [number, id])),
        results: createResultPool(),
    };
    const specs = new Map();
    for (const { line, value } of lines.specs) {
        for (const spec of readSpecs(value, references, (what) => problems.atLine(line, what))) {
            if (specs.has(spec.id))
                problems.atLine(line, 'has results of a spec of another line');
            else if (specs.size >= MOST_SPECS) {
                problems.ofFile(`only the first ${MOST_SPECS} specs are read`);
                return [...specs.values()];
            }
            else
                specs.set(spec.id, spec);
        }
    }
    return [...specs.values()];
}

// EXTERNAL MODULE: ./build/src/adapters/github-failure.js
var github_failure = __webpack_require__(26236);
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
const PART = /^[A-Za-z0-9][\w.+=-]*$/;
const safe_names_MOST_CHARACTERS = 200;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
/** Whether a text is owner/name. */
function isSafeRepository(repository) {
    return REPOSITORY.test(repository) && !repository.split('/').some((part) => /^\.+$/.test(part));
}
/** Whether a path can be a file of a history branch. */
function isSafePath(path) {
    return path.length <= safe_names_MOST_CHARACTERS && path.split('/').every((part) => PART.test(part));
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

;// CONCATENATED MODULE: ./build/src/publish/github-patience.js


/** Attempts in a row without a usable response. */
const github_patience_MOST_ATTEMPTS = 5;
/** Seconds for which rate limits may hold up a job, all waits together. */
const LONGEST_WAIT_SECONDS = 10 * 60;
/** The first pause, and the longest; each one is twice as long as the one before. */
const PAUSE_SECONDS = { first: 1, longest: 15 };
/** Pauses are shortened at random, at most to this part, so that jobs do not repeat at the same time. */
const SHORTEST_PART = 0.3;
/** Patience for one task: rate limits share one bound. */
function createPatience({ log, sleep }) {
    let waitedSeconds = 0;
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
                    if (waitedSeconds + error.waitSeconds > LONGEST_WAIT_SECONDS)
                        throw error;
                    waitedSeconds += error.waitSeconds;
                    await wait(error.waitSeconds, why);
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
        repeat: (work) => attempt(work, github_patience_MOST_ATTEMPTS),
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

;// CONCATENATED MODULE: ./build/src/publish/write-refusals.js



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
        words: /not accessible by personal access token/i,
        kind: 'input',
        why: ({ repository }) => `the token has no permission to write to ${repository}`,
        remedy: ({ repository }) => `Give the token the permission Contents: read and write for ${repository} (input token)`,
    },
    {
        statuses: [403],
        words: /not accessible by integration/i,
        kind: 'input',
        why: () => 'the job has no permission to write to the repository',
        remedy: () => 'Add contents: write to the permissions of the job with the report action (permissions: {contents: write, actions: read}). ' +
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
        words: /rule violations|protected (?:branch|ref)|branch protection|being restricted|must be made through|must be signed|verified signatures|required status check|status checks? (?:is|are) expected|approving review|not authorized to (?:push|create|update)|linear history|merge queue/i,
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
/** A failure to write as an error with what to do about it. */
function writeError(failure, target) {
    const { kind, why, remedy } = refusalOf(failure) ?? otherOf(failure);
    return branchError(target, {
        kind,
        why: why(target),
        cause: [
            failure.status === null ? 'No usable response from GitHub' : `GitHub: ${failure.status}`,
            failure.message,
            `(${failure.question})`,
        ].join(' '),
        remedy: remedy(target),
    }, failure);
}
/** An error for a branch that is not written. */
function branchError({ repository, branch }, { kind, why, cause, remedy, }, error) {
    return new errors/* RunError */.e4({
        kind,
        reason: kind === 'input' ? 'invalid-input' : 'build-unavailable',
        message: `The branch ${branch} of ${repository} cannot be written: ${why}`,
        cause,
        remedy,
    }, { cause: error });
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

;// CONCATENATED MODULE: ./build/src/publish/history-branch.js






/** In a race, one writer always wins: this is enough for ten at the same time. */
const history_branch_MOST_ATTEMPTS = 12;
/** How often a refusal without a known reason is tried again: GitHub's servers do not all know a new commit at once. */
const MOST_DOUBTS = 3;
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
        return await update({ writer, request, patience: createPatience(request), texts: new Map() });
    }
    catch (error) {
        throw error instanceof github_failure/* GitHubFailure */.i ? writeError(error, request) : error;
    }
}
async function update(work) {
    const { request, patience } = work;
    let doubts = 0;
    for (let attempt = 1; attempt <= history_branch_MOST_ATTEMPTS; attempt++) {
        const base = await newestCommit(work);
        const changes = await changesOn(base, work);
        if (changes.size === 0)
            return { commit: null, isNewBranch: false, changed: [] };
        const commit = await writeCommit(base, changes, work);
        const outcome = await place(base, commit, work);
        if (outcome === 'placed') {
            return { commit, isNewBranch: base === null, changed: [...changes.keys()] };
        }
        if (outcome instanceof github_failure/* GitHubFailure */.i) {
            doubts += 1;
            if (doubts >= MOST_DOUBTS)
                throw outcome;
        }
        request.log.info(`The branch ${request.branch} changed meanwhile: attempt ${attempt} of ${history_branch_MOST_ATTEMPTS}`);
        await patience.pause(attempt);
    }
    throw branchError(request, {
        kind: 'environment',
        why: 'others write to it all the time',
        cause: `It changed during each of ${history_branch_MOST_ATTEMPTS} attempts`,
        remedy: 'Run the job again; let the jobs that write the history run one after another (concurrency)',
    });
}
/** The newest commit of the branch, which is this action's own; null if there is no branch. */
async function newestCommit(work) {
    const { writer, request, patience } = work;
    const { repository, branch } = request;
    const found = await patience.repeat(() => writer.newestCommit(repository, branch));
    if (found === null)
        return null;
    const readme = found.files.has(README) ? await readText(README, found, work) : '';
    if (isOwnBranch(readme))
        return found;
    throw branchError(request, {
        kind: 'input',
        why: 'it has content of somebody else',
        cause: `Its ${README} does not begin with the line that marks a history of crio-node-e2e`,
        remedy: `Choose another name (input history-branch). If it is the history, restore its ${README} from an earlier commit`,
    });
}
/** What `change` makes of the files of a commit, without what stays the same. */
async function changesOn(base, work) {
    const { paths, change } = work.request;
    const before = new Map();
    for (const path of paths) {
        if (base?.files.has(path))
            before.set(path, await readText(path, base, work));
    }
    const after = [...change(before)].map(([path, text]) => [path, text.toWellFormed()]);
    for (const [path, text] of after)
        requireWritable(path, text, work.request);
    return new Map(after.filter(([path, text]) => before.get(path) !== text));
}
async function readText(path, { files }, work) {
    const { writer, request, patience, texts } = work;
    const { sha = '', bytes = 0 } = files.get(path) ?? {};
    requireReadable(path, bytes, request);
    const known = texts.get(sha);
    if (known !== undefined)
        return known;
    const text = await patience.repeat(() => writer.readText(request.repository, sha));
    texts.set(sha, text);
    return text;
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
        if (isUnanswered(error) || RACE.test(error.message) || now?.sha !== base?.sha)
            return 'raced';
        if (isClearRefusal(error))
            throw error;
        return error;
    }
}

;// CONCATENATED MODULE: ./build/src/app/history/read-histories.js
/**
 * Reads the histories of a file, a directory, the URL of a file, or the branch of `OWNER/REPO`, without a token.
 * @throws RunError (input) if the source is none of these, RunError (environment) if a server cannot be reached
 */
async function readHistories(_source, _deps) {
    return { histories: new Map(), problems: [] };
}

;// CONCATENATED MODULE: ./build/src/app/night/history-artifact.js




/** The folder of histories in the report directory, which is uploaded as an artifact. */
const HISTORY_FOLDER = 'history';
/**
 * Downloads the histories of the newest artifact that an earlier run of the same repository uploaded. Those of forks are
 * not believed.
 * @returns the directory with the histories; null if there is no artifact yet
 * @throws RunError if there is one that cannot be used
 */
async function fetchHistoryArtifact({ run: { repository }, temporaryDirectory }, name, github, { http }) {
    const found = await github.namedArtifacts(repository, name);
    const newest = found.find(({ expired, isOfFork }) => !expired && !isOfFork);
    if (newest === undefined)
        return null;
    const directory = (0,external_node_path_.join)(temporaryDirectory, 'crio-node-e2e-history');
    const limits = ARTIFACT_LIMITS;
    try {
        const room = createRoom(limits.totalBytes);
        return (0,external_node_path_.join)(await fetchArtifact(newest, { github, http, directory, limits, room }), HISTORY_FOLDER);
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










/** Files of the branch that are read: one for each series. */
const MOST_FILES = 500;
/** Reads the histories of a night. What cannot be read is a problem, and never an error. */
async function readPlace(request, github, deps) {
    const { history, run, token, serverUrl } = request;
    const readFrom = async (source, branch) => {
        const { http, now } = deps;
        const of = { http, now, serverUrl, ...(branch === undefined ? {} : { branch }) };
        return {
            ...(await readHistories(source, of)),
            source: branch === undefined ? source : `branch ${branch} of ${source}`,
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
                    : await readBranch(request, history.branch, deps);
            case 'artifact': {
                const directory = await fetchHistoryArtifact(request, history.name, github, deps);
                if (directory === null)
                    return { ...NOTHING, source: `artifact ${history.name} (there is none yet)` };
                return { ...(await readFrom(directory)), source: `artifact ${history.name}` };
            }
        }
    }
    catch (error) {
        return { ...NOTHING, problems: [`The history cannot be read: ${described(error)}`] };
    }
}
const NOTHING = { histories: new Map(), problems: [], source: '' };
/** The branch by the API: it also has what was written a moment ago, and private repositories. */
async function readBranch({ run: { repository }, apiUrl, token }, branch, deps) {
    const writer = deps.gitHubWriter({ token, baseUrl: apiUrl });
    const source = `branch ${branch} of ${repository}`;
    const commit = await writer.newestCommit(repository, branch);
    if (commit === null)
        return { ...NOTHING, source: `${source} (it does not exist yet)` };
    const names = [...commit.files].filter(([path]) => seriesIn(path) !== null);
    const histories = new Map();
    const problems = [];
    for (const [path, { sha }] of names.slice(0, MOST_FILES)) {
        const series = seriesIn(path);
        const read = parseHistory(await writer.readText(repository, sha), { now: deps.now(), series });
        problems.push(...read.problems.map((problem) => `${path}: ${problem}`));
        if (read.history !== null)
            histories.set(path.slice(0, -HISTORY_EXTENSION.length), read.history);
    }
    if (names.length > MOST_FILES)
        problems.push(`Only ${MOST_FILES} of ${names.length} files were read`);
    return { histories, problems, source };
}
function seriesIn(path) {
    return path.endsWith(HISTORY_EXTENSION)
        ? seriesOfName(path.slice(0, -HISTORY_EXTENSION.length))
        : null;
}
/** Adds runs to their histories, where the request says. Failing to write is a problem that is told, and never an error. */
async function recordRuns(request, records, { histories }, deps) {
    const { history, apiUrl, token, run } = request;
    const nothing = { recorded: false, commit: null, problem: '', files: new Map() };
    if (history.kind === 'artifact') {
        return { ...nothing, recorded: true, files: filesWith(histories, records) };
    }
    if (history.kind !== 'branch' || records.length === 0)
        return nothing;
    if (token === null)
        return { ...nothing, problem: 'without a token nothing can be written' };
    try {
        const { commit } = await updateBranch(deps.gitHubWriter({ token, baseUrl: apiUrl }), {
            repository: run.repository,
            branch: history.branch,
            paths: records.flatMap(({ series }) => historyFileName(series) ?? []),
            change: (files) => changed(files, records, deps.now()),
            message: `Add ${(0,domain_text/* plural */.LS)(records.length, 'run')} of workflow run ${run.id}, attempt ${run.attempt}`,
            log: deps.log,
            sleep: deps.sleep,
        });
        return { ...nothing, recorded: true, commit };
    }
    catch (error) {
        return { ...nothing, problem: described(error) };
    }
}
/** The files with the runs added; it merges into whatever another writer has left. */
function changed(files, records, now) {
    const added = new Map();
    for (const record of records) {
        const path = historyFileName(record.series);
        if (path === null)
            continue;
        const before = added.get(path) ?? historyIn(path, files.get(path), record.series, now);
        added.set(path, addRun(before, record));
    }
    return new Map([...added].map(([path, history]) => [path, formatHistory(history)]));
}
/** @throws RunError if a later version wrote it, which must not be overwritten */
function historyIn(path, text, series, now) {
    if (text === undefined)
        return emptyHistory(series);
    const { history, problems } = parseHistory(text, { now, series });
    if (history !== null)
        return history;
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `${path} is not written`,
        cause: problems.join('; '),
        remedy: 'Use the same version of the report action everywhere',
    });
}
function filesWith(histories, records) {
    const all = new Map(histories);
    for (const record of records) {
        const name = historyFileName(record.series)?.slice(0, -HISTORY_EXTENSION.length);
        if (name === undefined)
            continue;
        all.set(name, addRun(all.get(name) ?? emptyHistory(record.series), record));
    }
    return new Map([...all].map(([name, history]) => [
        (0,external_node_path_.join)('history', `${name}${HISTORY_EXTENSION}`),
        formatHistory(history),
    ]));
}
function described(error) {
    if (!(error instanceof errors/* RunError */.e4))
        return (0,errors/* messageOf */.bD)(error);
    const { message, cause = '', remedy = '' } = error.details;
    return [cause === '' ? message : `${message}: ${cause}`, remedy]
        .filter((one) => one !== '')
        .join('. ');
}

// EXTERNAL MODULE: ./build/src/domain/views/json.js + 2 modules
var views_json = __webpack_require__(27488);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(22580);
;// CONCATENATED MODULE: ./build/src/domain/views/night-wording.js
/** A symbol for each result of a night. */
const NIGHT_SIGNS = {
    passed: '✅',
    flaky: '🟡',
    known: '🟡',
    failed: '❌',
    environment: '⚠️',
    incomplete: '⚠️',
    error: '💥',
};
/** Titles of the groups of specs, in the order in which they are shown. */
const STATE_TITLES = {
    new: 'New failures',
    'not-seen-before': 'Failures of specs that were not seen before',
    'still-failing': 'Still failing',
    flaky: 'Flaky',
    known: 'Known failures',
    stopped: 'Stopped running',
    recovered: 'Recovered',
};
/** The same for a pull request. */
const PULL_REQUEST_TITLES = {
    ...STATE_TITLES,
    new: 'Broken by this pull request',
    'still-failing': 'Broken on main as well',
    flaky: 'Flaky on main as well',
};
/** The numbers of a lane in short. */
function laneCounts({ counts }) {
    const { ran, failed, flaky, skipped, notRun } = counts;
    return [
        `${ran} ran`,
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(flaky > 0 ? [`${flaky} flaky`] : []),
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        ...(notRun > 0 ? [`${notRun} not run`] : []),
    ].join(', ');
}
/** The specs of a state. */
function specsIn(specs, state) {
    return specs.filter((spec) => spec.state === state);
}

// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4999);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/budget.js
var budget = __webpack_require__(57824);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(61497);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/night.js








/** The same limit as for the summary of a run, see summary.ts. */
const LIMIT_BYTES = 1_000_000;
const GAP = '\n\n';
const TEXT_CHARACTERS = 600;
const SENTENCE_CHARACTERS = 2_000;
const CELL_CHARACTERS = 200;
/** States that are folded, because nobody has to act. */
const FOLDED = ['recovered'];
/**
 * The summary of a night: GitHub-flavoured Markdown of at most `limitBytes` bytes. The verdict comes first, then what is
 * new with its suspects. What does not fit is left out and counted.
 */
function renderNight(night, limitBytes = LIMIT_BYTES) {
    const sections = [
        heading,
        absences,
        ...(0,fields/* keysOf */.YD)(STATE_TITLES).map((state) => (one, room) => specs(one, state, room)),
        night_causes,
        warnings,
        night_lanes,
        suspects,
        footer,
    ];
    const shown = [];
    let left = limitBytes - 1;
    for (const section of sections) {
        const text = section(night, left - GAP.length);
        if (text === '')
            continue;
        shown.push(text);
        left -= (0,budget/* byteLength */.dp)(text) + GAP.length;
    }
    return `${shown.join(GAP)}\n`;
}
function heading({ verdict, pullRequest }, room) {
    const title = `## ${NIGHT_SIGNS[verdict.result]} ${night_text(verdict.headline) || verdict.result}`;
    const detail = verdict.detail === '' ? [] : [night_text(verdict.detail, SENTENCE_CHARACTERS)];
    const base = pullRequest === null ? [] : [`Compared with ${night_text(pullRequest.base)}.`];
    return (0,budget/* ifFits */.yP)([title, ...detail, ...base].join(GAP), room) || (0,budget/* ifFits */.yP)(title, room);
}
function absences({ missing, rejected, lanes: all }, room) {
    const parts = [
        ...missing.map(({ name, why, url }) => `- **${(0,markup/* link */.nf)(night_text(name), url)}**: ${night_text(why)}`),
        ...rejected.map(({ name, why }) => `- **${night_text(name)}**: not used, ${night_text(why)}`),
        ...all.flatMap(({ name, contradictions }) => contradictions.map((one) => `- **${night_text(name)}**: ${night_text(one)}`)),
    ];
    const title = '### Missing or not usable';
    return (0,budget/* fitList */.em)({ parts, noun: 'item', frame: (body) => `${title}${GAP}${body}` }, room);
}
function specs(night, state, room) {
    const own = specsIn(night.specs, state);
    const titles = night.pullRequest === null ? STATE_TITLES : PULL_REQUEST_TITLES;
    const title = `${titles[state]} (${own.length})`;
    const frame = (body) => FOLDED.includes(state) ? (0,markup/* folded */.TM)(title, body) : `### ${title}${GAP}${body}`;
    return (0,budget/* fitList */.em)({ parts: own.map((spec) => specItem(night, spec)), noun: 'spec', frame }, room);
}
function specItem(night, spec) {
    const lane = night.lanes[spec.lane];
    const suite = lane?.builds.find(({ project }) => project === 'kubernetes')?.commit ?? null;
    const url = spec.location === null ? null : (0,links/* sourceUrl */.Hx)(spec.location, suite);
    const where = night.lanes.length > 1 && lane !== undefined ? ` · ${night_text(lane.name)}` : '';
    const from = suspectsOf(night, spec);
    return [
        `- **${(0,markup/* link */.nf)(night_text(spec.id), url)}**${where}<br>${night_text(spec.reason)}`,
        ...(spec.message === '' ? [] : [`<br>${night_text(spec.message)}`]),
        ...(spec.doubt === '' ? [] : [`<br>_${night_text(spec.doubt)}_`]),
        ...(spec.link === null ? [] : [`<br>${(0,markup/* link */.nf)('Issue', spec.link)}`]),
        ...(from === null ? [] : [`<br>${rangeLinks(from)}`]),
    ].join('');
}
function suspectsOf({ suspects: all }, spec) {
    return spec.suspects === null ? null : (all[spec.suspects] ?? null);
}
/** The commit ranges and what else changed, in one line. */
function rangeLinks({ builds, changed }) {
    const ranges = builds.map(({ project, change, from, to, url }) => {
        const name = wording/* PROJECT_NAMES */.NY[project];
        if (change === 'changed')
            return (0,markup/* link */.nf)(night_text(`${name} ${from ?? ''} → ${to ?? ''}`), url);
        return `${name} ${change === 'stayed' ? 'did not change' : 'is not known'}`;
    });
    const others = changed.map((one) => (0,markup/* link */.nf)(night_text(`${one.name} ${one.from} → ${one.to}`), one.url));
    return `Suspects: ${[...ranges, ...others].join(' · ')}`;
}
function night_causes({ causes: all }, room) {
    const parts = all
        .filter(({ state }) => state === 'new')
        .map((cause) => `- ${night_text(cause.title)} (${cause.specs.length} specs, \`${night_text(cause.id)}\`)`);
    return (0,budget/* fitList */.em)({ parts, noun: 'cause', frame: (body) => `### Causes that were not seen before${GAP}${body}` }, room);
}
function warnings({ warnings: all }, room) {
    const parts = all.map(({ text: sentence, chance }) => `- ${night_text(sentence)} (chance that it is noise: ${percent(chance)})`);
    return (0,budget/* fitList */.em)({ parts, noun: 'warning', frame: (body) => `### Early warnings${GAP}${body}` }, room);
}
function night_lanes(night, room) {
    if (night.lanes.length === 0)
        return '';
    const rows = night.lanes.map((lane) => [
        (0,markup/* link */.nf)(cell(lane.name), null),
        cell(lane.result),
        cell(laneCounts(lane)),
        String(newIn(night, lane)),
        night_build(lane, 'cri-o'),
        night_build(lane, 'kubernetes'),
        lane.compared === 0 ? 'none' : String(lane.compared),
    ]);
    const header = ['Lane', 'Result', 'Specs', 'New', 'CRI-O', 'Kubernetes', 'Compared with runs'];
    const remarks = night.lanes
        .filter(({ saysNothing }) => saysNothing !== '')
        .map(({ name, saysNothing }) => `${night_text(name)} says nothing about single specs: ${night_text(saysNothing)}.`);
    return (0,budget/* ifFits */.yP)([`### Lanes`, (0,markup/* table */.tp)(header, rows), ...remarks].join(GAP), room);
}
function newIn({ specs: all, lanes: every }, lane) {
    return all.filter((spec) => every[spec.lane] === lane && spec.state === 'new').length;
}
function night_build({ builds }, project) {
    const found = builds.find((one) => one.project === project);
    if (found === undefined)
        return '';
    const { version, commit } = found;
    const name = version ?? (commit === null ? '' : (0,domain_text/* shortHash */.BC)(commit));
    return (0,markup/* link */.nf)(cell(name), (0,links/* commitUrl */.Bg)(project, commit));
}
function suspects({ suspects: all, lanes: every }, room) {
    const parts = all.map(({ lane, lastGood, firstBad, text: sentence }) => {
        const name = every.length > 1 ? `${night_text(every[lane]?.name ?? '')}: ` : '';
        const [good, bad] = [lastGood, firstBad].map((run) => (0,markup/* link */.nf)(night_text((0,wording/* pointInTime */.XS)(run.startedAt)), run.url));
        return `- ${name}last good ${good}, first bad ${bad}. ${night_text(sentence, SENTENCE_CHARACTERS)}`;
    });
    return (0,budget/* fitList */.em)({ parts, noun: 'range', frame: (body) => (0,markup/* folded */.TM)('What changed', `\n${body}`) }, room);
}
function footer({ history, notes, generator, generatedAt }, room) {
    const { source, recorded, commit, problems } = history;
    const lines = [
        ...notes.map((note) => night_text(note)),
        source === '' ? 'No history was read.' : `History: ${night_text(source)}.`,
        ...problems.map((problem) => `History: ${night_text(problem)}.`),
        recorded
            ? `This night was added to the history${commit === null ? '' : ` (${night_text((0,domain_text/* shortHash */.BC)(commit))})`}.`
            : 'This night was not added to the history.',
        `${generator.name} ${night_text(generator.version)}, ${night_text((0,wording/* pointInTime */.XS)(generatedAt))}`,
    ];
    return (0,budget/* ifFits */.yP)(`<sub>${lines.join('<br>')}</sub>`, room);
}
function night_text(untrusted, most = TEXT_CHARACTERS) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(untrusted, most));
}
function cell(untrusted) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(untrusted, CELL_CHARACTERS));
}

// EXTERNAL MODULE: ./build/src/domain/views/annotations.js
var annotations = __webpack_require__(19717);
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
const night_annotations_MOST_CAUSES = 7;
const night_annotations_MOST_SPECS = 8;
/**
 * The annotations of a night: one for the verdict, one for each new cause with its suspects, one for what recovered, and one
 * for all early warnings.
 */
function nightAnnotations(night) {
    const { verdict, missing, rejected } = night;
    const level = LEVELS[verdict.result];
    const absent = [...missing, ...rejected].map(({ name, why }) => `${name}: ${why}`);
    const verdictLines = [
        verdict.detail,
        ...(0,annotations/* capped */.uo)(absent, night_annotations_MOST_SPECS),
        'The job summary has the details.',
    ];
    return [
        ...(level === null
            ? []
            : [(0,annotations/* annotation */.w7)(level, verdict.headline || verdict.result, verdictLines)]),
        ...newCauses(night),
        ...early(night),
    ];
}
/** Failures that are new, by cause; a spec without a cause stands alone. */
function newCauses(night) {
    const news = [...specsIn(night.specs, 'new'), ...specsIn(night.specs, 'not-seen-before')].filter(({ outcome }) => outcome === 'failed');
    const groups = [...(0,group/* groupBy */.$)(news, ({ cause, id }) => cause ?? id).values()];
    const shown = groups.slice(0, night_annotations_MOST_CAUSES).map((specs) => causeAnnotation(night, specs));
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
        ...(0,annotations/* capped */.uo)(specs.map(({ id, reason }) => `- ${(0,domain_text/* plainLine */.h0)(id)}: ${(0,domain_text/* plainLine */.h0)(reason)}`), night_annotations_MOST_SPECS),
        suspects?.text ?? '',
        ...(suspects?.builds ?? []).map(({ url }) => url ?? ''),
    ]);
}
function early({ warnings }) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.map(({ text, chance }) => `- ${(0,domain_text/* plainLine */.h0)(text)} (chance that it is noise: ${percent(chance)})`);
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
var report_directory = __webpack_require__(63105);
;// CONCATENATED MODULE: ./build/src/app/night/publish-night.js







/** Names of the files in the report directory of a night. */
const NIGHT_FILES = { night: 'night.json', summary: 'summary.md' };
/**
 * Publishes a night as annotations, outputs, summary and files. A failure of one does not stop the others.
 * @param files more files for the report directory, by path
 */
async function publishNight(night, files, directory, { step, log }) {
    const summary = renderNight(night);
    const json = (0,external_node_path_.join)(directory, NIGHT_FILES.night);
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
                { name: NIGHT_FILES.night, text: (0,views_json/* nightJson */.Dq)(night) },
                { name: NIGHT_FILES.summary, text: summary },
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

// EXTERNAL MODULE: ./build/src/domain/report/read.js
var read = __webpack_require__(88977);
// EXTERNAL MODULE: ./build/src/app/report/artifacts.js + 6 modules
var artifacts = __webpack_require__(37356);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js + 2 modules
var text_file = __webpack_require__(29055);
;// CONCATENATED MODULE: ./build/src/app/night/read-reports.js









/** Reports in one artifact, for instance of jobs that were downloaded together. */
const MOST_REPORTS = 100;
/**
 * Reads the reports in artifacts, which are untrusted. An artifact without a readable report of this action is judged by
 * what else the suite left in it. One that cannot be read does not stop the others.
 */
async function readReports(artifacts, deps) {
    const reports = [];
    const rejected = [];
    const notes = [];
    for (const artifact of artifacts) {
        const read = await readArtifact(artifact, deps);
        reports.push(...read.reports);
        rejected.push(...read.rejected);
        notes.push(...read.notes);
    }
    return { reports, rejected, notes };
}
async function readArtifact({ name, directory }, deps) {
    const files = (0,report_directory/* listFiles */.CS)(directory).filter((file) => (0,external_node_path_.basename)(file) === report_files/* REPORT_FILES */.J.report);
    const tried = files
        .slice(0, MOST_REPORTS)
        .map((file) => ({ file, ...readReport((0,external_node_path_.join)(directory, file)) }));
    const reports = tried.flatMap(({ file, report }) => report === null ? [] : [{ artifact: nameOf(name, file, files), report }]);
    const problems = [
        ...tried.flatMap(({ file, problem }) => problem === '' ? [] : [`${(0,domain_text/* plainLine */.h0)(file)} cannot be read: ${problem}`]),
        ...(files.length > MOST_REPORTS
            ? [`it has ${(0,domain_text/* plural */.LS)(files.length, 'report')}, of which ${MOST_REPORTS} are read`]
            : []),
    ];
    if (reports.length > 0) {
        return { reports, rejected: problems.map((why) => ({ name, why })), notes: [] };
    }
    try {
        const report = await (0,artifacts/* reportArtifacts */.O)([directory], deps);
        const notes = problems.map((why) => `${name} is judged by its other files: ${why}`);
        return { reports: [{ artifact: name, report }], rejected: [], notes };
    }
    catch (error) {
        const why = [...problems, describe(error, directory)].join('; ');
        return { reports: [], rejected: [{ name, why }], notes: [] };
    }
}
/** The name of an artifact, or the directory of the report in it if it has several ones. */
function nameOf(name, file, files) {
    const parent = (0,external_node_path_.dirname)(file);
    return files.length < 2 || parent === '.' ? name : (0,domain_text/* plainLine */.h0)(parent);
}
function readReport(path) {
    try {
        const run = (0,read/* readRun */.c)((0,json/* parseJson */.q)((0,text_file/* textOf */.b6)(path)));
        if ('report' in run)
            return { report: run.report, problem: '' };
        return { report: null, problem: 'problem' in run ? run.problem : 'it is not a report' };
    }
    catch (error) {
        return { report: null, problem: (0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error)) };
    }
}
/** Without the directory, which nobody can look into after the job. */
function describe(error, directory) {
    const { message, cause = '' } = error instanceof errors/* RunError */.e4 ? error.details : { message: (0,errors/* messageOf */.bD)(error) };
    const text = cause === '' ? message : `${message}: ${cause}`;
    return (0,domain_text/* plainLine */.h0)(text.replaceAll(directory, 'it'));
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
        return request.failOn.includes(night.verdict.result) ? 1 : 0;
    }
    catch (error) {
        const { cause = '', evidence = [], remedy = '', } = error instanceof errors/* RunError */.e4
            ? error.details
            : { remedy: 'This is a bug in crio-node-e2e: please report it' };
        deps.step.annotate({
            level: 'error',
            title: (0,errors/* messageOf */.bD)(error),
            message: [cause, ...evidence, remedy].filter((line) => line !== '').join('\n') || (0,errors/* messageOf */.bD)(error),
        });
        deps.step.setOutput('result', 'error');
        if (!(error instanceof errors/* RunError */.e4) && error instanceof Error)
            deps.log.debug(error.stack ?? '');
        return 1;
    }
}
async function judgeNight(request, deps) {
    const github = deps.gitHub({ token: request.token, baseUrl: request.apiUrl });
    const { artifacts, rejected } = await artifactsOf(request, github, deps);
    deps.log.info(`Reports are read from ${(0,domain_text/* plural */.LS)(artifacts.length, 'artifact')}`);
    const read = await readReports(artifacts, {
        version: deps.version,
        now: deps.now(),
        log: deps.log,
    });
    const jobs = await listedJobs(request, github);
    const place = await readPlace(request, github, deps);
    const built = buildNight({ version: deps.version, now: deps.now() }, {
        run: request.run,
        reports: read.reports,
        rejected: [...rejected, ...read.rejected],
        expected: { names: request.expect, needs: request.needs, jobs: jobs.jobs },
        pullRequest: request.pullRequest,
        histories: place.histories,
        source: place.source,
        problems: place.problems,
        notes: [
            ...read.notes,
            ...(jobs.missing === null ? [] : [`The jobs are not known: ${jobs.missing}`]),
        ],
    });
    return record(request, built, place, deps);
}
function artifactsOf({ directory, artifacts, run, temporaryDirectory }, github, { http, log }) {
    const limits = ARTIFACT_LIMITS;
    if (directory !== null)
        return checkedDirectory(directory, limits);
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
    const records = lanes.map((lane) => lane.record);
    const wanted = request.recordAll ? records : records.filter(({ run }) => !isExperiment(run));
    const left = records.length - wanted.length;
    const notes = [
        ...(request.history.kind === 'none' || request.whyNotRecorded === ''
            ? []
            : [`The results are not added to the history: ${request.whyNotRecorded}`]),
        ...(left > 0 && request.whyNotRecorded === ''
            ? [
                `${(0,domain_text/* plural */.LS)(left, 'run')} of a single commit or pull request ${left === 1 ? 'is' : 'are'} not added to the history; record: true adds ${left === 1 ? 'it' : 'them'}`,
            ]
            : []),
    ];
    const recorded = request.whyNotRecorded === ''
        ? await recordRuns(request, wanted, place, deps)
        : { recorded: false, commit: null, problem: '', files: new Map() };
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
            notes: [...night.notes, ...notes],
        },
    };
}


/***/ }),

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
    runError: null,
    bug: null,
    cancelled: false,
    abandonedIn: null,
    serviceEvents: [],
    fullDisks: [],
    serviceTraces: NO_TRACES,
    warnings: [],
    jobEvidence: {},
    logs: {},
};


/***/ }),

/***/ 59882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ wantsColors),
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
/* harmony export */   R2: () => (/* binding */ readProcessContext),
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
    const server = read('GITHUB_SERVER_URL') || 'https://github.com';
    const isRun = kind !== 'terminal' && runId !== '' && repository !== '';
    return {
        temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('RUNNER_TEMP') || machine.temporaryDirectory),
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('GITHUB_WORKSPACE') || machine.cwd),
        kind,
        runId: runId || 'local',
        runAttempt,
        repository,
        runUrl: isRun ? `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}` : null,
        apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
    };
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

/***/ 13794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readNightRequest)
});

// UNUSED EXPORTS: NIGHT_INPUTS

// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
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
/** The branch of the repository that keeps the history. */
const HISTORY_BRANCH = 'crio-node-e2e-history';

// EXTERNAL MODULE: ./build/src/inputs/environment.js
var inputs_environment = __webpack_require__(59882);
// EXTERNAL MODULE: ./build/src/inputs/input-context.js
var input_context = __webpack_require__(63877);
// EXTERNAL MODULE: ./build/src/inputs/locations.js
var locations = __webpack_require__(25811);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(35274);
// EXTERNAL MODULE: ./build/src/inputs/words.js
var words = __webpack_require__(24530);
;// CONCATENATED MODULE: ./build/src/inputs/night.js








const REPORT_DIRECTORY = 'crio-node-e2e-night';
const ARTIFACTS = 'crio-node-e2e-*';
const HISTORY_ARTIFACT = 'crio-node-e2e-history';
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
        parse: (text) => (0,parsed/* accept */.Ju)(text),
    },
    'history-branch': {
        brief: 'branch of the repository that keeps the history',
        fallback: HISTORY_BRANCH,
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
        parse: (text) => (0,parsed/* accept */.Ju)(text === '' ? null : text),
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
        serverUrl: environment['GITHUB_SERVER_URL']?.trim() || 'https://github.com',
        run: { id: runId, attempt: runAttempt, repository, url: runUrl },
        artifacts: given.artifacts,
        directory: given.directory,
        expect: given.expect,
        needs: given.needs,
        history: placeOf(given.history, given['history-branch']),
        whyNotRecorded: whyNotRecorded(given.record, event),
        recordAll: given.record === 'true',
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
/** https://docs.github.com/actions/reference/workflows-and-actions/contexts, needs context */
function parseNeeds(text) {
    if (text === '')
        return (0,parsed/* accept */.Ju)([]);
    const value = (0,json/* parseJson */.q)(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return (0,parsed/* refuse */.TR)(text, 'is not the value of toJSON(needs)');
    }
    return (0,parsed/* accept */.Ju)(Object.entries(value).map(([job, fields]) => ({
        job,
        result: (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(fields).result),
    })));
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

/***/ 35274:
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
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);



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

/***/ 24530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ wordParser),
/* harmony export */   _D: () => (/* binding */ optionalWordParser),
/* harmony export */   ku: () => (/* binding */ wordListParser),
/* harmony export */   xQ: () => (/* binding */ nameParser),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35274);

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

/***/ 86471:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78797);
/* harmony import */ var _adapters_actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1241);
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3463);
/* harmony import */ var _adapters_github_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52071);
/* harmony import */ var _adapters_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76304);
/* harmony import */ var _adapters_undici_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32668);
/* harmony import */ var _app_night_report_night_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28267);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59882);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73078);
/* harmony import */ var _inputs_night_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13794);











const machine = (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_9__/* .thisMachine */ .g)();
const { hasSummary } = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .readProcessContext */ .R2)(process.env, machine);
const exitCode = await (0,_app_night_report_night_js__WEBPACK_IMPORTED_MODULE_7__/* .reportNight */ .p)({
    log: _adapters_log_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsLog */ ._,
    step: (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsStep */ .w)(hasSummary),
    http: (0,_adapters_undici_http_js__WEBPACK_IMPORTED_MODULE_6__/* .undiciHttp */ .n)({ log: _adapters_log_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsLog */ ._ }),
    gitHub: _adapters_github_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHub */ .g,
    gitHubWriter: _adapters_github_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubWriter */ .D,
    now: () => new Date(),
    sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout,
    version: _package_json__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE,
}, () => (0,_inputs_night_js__WEBPACK_IMPORTED_MODULE_10__/* .readNightRequest */ .O)(process.env, machine, _inputs_machine_js__WEBPACK_IMPORTED_MODULE_9__/* .localFiles */ .J));
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
