export const id = 970;
export const ids = [970];
export const modules = {

/***/ 55879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isUtf8),
/* harmony export */   o: () => (/* binding */ decoderFor)
/* harmony export */ });
const PROBED_BYTES = 256;
/** The encoding of a text that starts with these bytes: UTF-16 by its byte order mark or its zeros, else UTF-8. */
function encodingOf(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    // Without a mark: every second byte of Latin letters in UTF-16 is zero, and no byte of a text in UTF-8 is.
    const probed = bytes.subarray(0, PROBED_BYTES);
    const zeros = (parity) => probed.filter((byte, index) => byte === 0 && index % 2 === parity).length;
    const [even, odd] = [zeros(0), zeros(1)];
    const most = probed.length / 4;
    if (odd > most && even === 0)
        return 'utf-16le';
    return even > most && odd === 0 ? 'utf-16be' : 'utf-8';
}
/** Whether such a text is in UTF-8, so that it can be read from any byte on. */
function isUtf8(bytes) {
    return encodingOf(bytes) === 'utf-8';
}
/** A decoder for a text that starts with these bytes. It removes the byte order mark and replaces what is invalid. */
function decoderFor(bytes) {
    return new TextDecoder(encodingOf(bytes));
}


/***/ }),

/***/ 93279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ PackedError),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   l1: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68364);



/** At most about 1000 times as many bytes are unpacked at once (zlib's manual, "Maximum Compression Factor"). */
const PACKED_BYTES = 16 * 1024;
/** Unpacked bytes for which the process waits once. */
const UNPACKED_BYTES = 64 * 1024;
/** The error for a file of which nothing can be unpacked. */
class PackedError extends Error {
}
/** Whether a file that starts with these bytes is compressed with gzip (RFC 1952, 2.3.1). */
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/**
 * The bytes of a file that is compressed with gzip, of all its members. If the file is damaged, the bytes before the
 * damage, which is a problem.
 * @throws PackedError if nothing can be unpacked
 */
async function* unpack(path, onProblem) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: UNPACKED_BYTES });
    const parts = [];
    let error = null;
    let isEmpty = true;
    // A flowing stream gives everything before it fails. An iterator would lose what it has not yet asked for.
    gunzip.on('data', (part) => {
        isEmpty = false;
        parts.push(part);
    });
    gunzip.on('error', (failure) => {
        error = failure;
    });
    const closed = new Promise((done) => gunzip.once('close', done));
    for await (const bytes of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: PACKED_BYTES })) {
        await Promise.race([closed, new Promise((done) => gunzip.write(bytes, done))]);
        yield* parts.splice(0);
        if (gunzip.destroyed)
            break;
    }
    gunzip.end();
    await closed;
    yield* parts;
    if (error === null)
        return;
    if (isEmpty)
        throw new PackedError(`it cannot be unpacked: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    onProblem(`the compressed file is damaged, and only its start is read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
}


/***/ }),

/***/ 47656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findLastGood: () => (/* binding */ findLastGood)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(40744);
// EXTERNAL MODULE: ./build/src/domain/night/judge-lane.js
var judge_lane = __webpack_require__(24144);
// EXTERNAL MODULE: ./build/src/domain/night/past.js
var past = __webpack_require__(12300);
;// CONCATENATED MODULE: ./build/src/domain/night/last-good.js


/** Runs that are looked at, the newest first. */
const MOST_TRIED = 60;
/** States of failing specs that are known, so that they are no reason to avoid a build. */
const KNOWN_STATES = ['flaky', 'still-failing', 'known'];
/**
 * The newest run of main that passed, or whose failures were all known on its night; null if there is none. Runs of other
 * variants, such as releases in a matrix, do not count.
 */
function lastGoodRun(history) {
    const { runs } = history;
    const newest = [...runs.keys()].toReversed().slice(0, MOST_TRIED);
    const position = newest.find((candidate) => isGood(history, candidate));
    return position === undefined ? null : (runs[position] ?? null);
}
function isGood(history, position) {
    const run = history.runs[position];
    if (run === undefined || run.variant !== '' || !run.builds.has('kubernetes'))
        return false;
    if (run.result === 'passed')
        return true;
    if (run.result !== 'failed')
        return false;
    const judged = (0,judge_lane/* judgeLane */.o)(history, position, (0,past/* pastOf */.C)(history, position), new Map(), false);
    const failed = judged.filter(({ spec }) => spec.outcome === 'failed');
    return failed.length > 0 && failed.every(({ spec }) => KNOWN_STATES.includes(spec.state));
}

// EXTERNAL MODULE: ./build/src/domain/night/night.js
var night = __webpack_require__(26136);
// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(2800);
;// CONCATENATED MODULE: ./build/src/app/run/last-good.js





const ASKED = 'last-good';
/**
 * Finds the newest build of Kubernetes whose nightly run passed or had only known failures. The history of the same lane and
 * scenario counts, or that with the most specs if there is none.
 * @throws RunError (input) if there is no history, or no good run in it; (environment) if it cannot be read
 */
async function findLastGood({ deps, request, context }) {
    const { http, now } = deps;
    const { history: source } = request;
    const { histories, problems } = await (0,read_histories/* readHistories */.X)(source, {
        http,
        now,
        serverUrl: context.serverUrl,
    });
    const { lane, scenario } = request.selection;
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
    return {
        request: found,
        note: `last-good: the run of ${name} of ${run.startedAt.slice(0, 10)} ${how}${isOf(chosen, lane) ? '' : `; there is no history of the lane ${lane}`}`,
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

/***/ 64687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Hx: () => (/* binding */ sourceUrl),
/* harmony export */   en: () => (/* binding */ sourceLabel),
/* harmony export */   k8: () => (/* binding */ suiteCommit),
/* harmony export */   w4: () => (/* binding */ partCommitUrl),
/* harmony export */   xN: () => (/* binding */ rangeUrl)
/* harmony export */ });
/* harmony import */ var _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40744);
/* harmony import */ var _request_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60812);


const REPOSITORIES = {
    'cri-o': 'https://github.com/cri-o/cri-o',
    kubernetes: 'https://github.com/kubernetes/kubernetes',
};
const GITHUB = 'https://github.com';
/** A version with a tag. Versions of builds between releases have a longer suffix. */
const TAG_VERSION = /^v?\d+(?:\.\d+){1,2}(?:-[a-z]+[.]?\d*)?$/;
/** A path can have the build directory before the import path. Files below vendor/ belong to other modules. */
const TEST_FILE = /^(?:(?!.*\/?vendor\/).*(?:^|\/)k8s\.io\/kubernetes\/|(?:\.\/)?)(test\/[\w+./-]+)$/;
/** Path in the Kubernetes repository of a file that a report names, or null if it is not one of its tests. */
function sourcePath(file) {
    const path = TEST_FILE.exec(file)?.[1];
    if (path === undefined)
        return null;
    const segments = path.split('/');
    return segments.some((segment) => segment === '' || /^\.+$/.test(segment)) ? null : path;
}
/** URL of a line in the Kubernetes sources at a commit (7 to 40 hexadecimal digits), or null. */
function sourceUrl(location, commit) {
    const path = sourcePath(location.file);
    if (path === null || commit === null || !_model_build_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ.test(commit))
        return null;
    const line = Number.isInteger(location.line) && location.line > 0 ? `#L${location.line}` : '';
    return `${REPOSITORIES.kubernetes}/blob/${commit}/${path}${line}`;
}
/** A location such as `test/e2e_node/x_test.go:12`. Untrusted text. */
function sourceLabel(location) {
    return `${sourcePath(location.file) ?? location.file}:${location.line}`;
}
/** URL of a commit of CRI-O or Kubernetes, or null if it is not a commit. */
function commitUrl(project, commit) {
    return commit !== null && _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ.test(commit) ? `${REPOSITORIES[project]}/commit/${commit}` : null;
}
/** URL of a commit of a part by the name of the part, or null if the repository is not known or it is not a commit. */
function partCommitUrl(part, commit) {
    const repository = (0,_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(part);
    return repository !== null && _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ.test(commit)
        ? `${GITHUB}/${repository}/commit/${commit}`
        : null;
}
/** URL of the changes between two revisions of a part: by commits if both are known, else by tags, else null. */
function rangeUrl(part, from, to) {
    const repository = (0,_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(part);
    const [start, end] = [commitIn(from), commitIn(to)];
    const range = start !== null && end !== null ? [start, end] : [tagIn(part, from), tagIn(part, to)];
    if (repository === null || range.includes(null) || range[0] === range[1])
        return null;
    return `${GITHUB}/${repository}/compare/${range.join('...')}`;
}
function commitIn({ commit }) {
    return commit !== null && _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ.test(commit) ? commit : null;
}
function tagIn(part, { version }) {
    return version !== null && TAG_VERSION.test(version) ? (0,_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(part, version) : null;
}
/** The Kubernetes commit from which the suite was built, or null if it is not known. */
function suiteCommit(builds) {
    return builds.find((build) => build.project === 'kubernetes')?.commit ?? null;
}


/***/ })

};
