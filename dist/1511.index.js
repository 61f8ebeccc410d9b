export const id = 1511;
export const ids = [1511,1323];
export const modules = {

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

/***/ 58005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ planAction)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/views/plan-wording.js
var plan_wording = __webpack_require__(28565);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4999);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(61497);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/plan.js




const CELL_CHARACTERS = 300;
const MOST_NOTES = 20;
/** The summary of a plan: its jobs, its builds, and what is left out and why. */
function planMarkdown(plan) {
    const { jobs, builds, leftOut, notes } = plan;
    return [
        `### Plan: ${(0,plan_wording/* planHeadline */.MM)(plan)}`,
        ...(jobs.length === 0
            ? []
            : [(0,markup/* table */.tp)(['Job', 'Lane', 'Specs', 'Suite', 'Limit', 'Runner'], jobs.map(jobRow))]),
        ...(builds === null ? [] : [(0,markup/* table */.tp)(['Build', 'Asked for', 'Exact'], builds.map(buildRow))]),
        ...(leftOut.length === 0
            ? []
            : [
                (0,markup/* table */.tp)(['Left out', 'Why'], (0,plan_wording/* leftOutGroups */.yY)(leftOut).map(({ names, why }) => [
                    names.map(markup/* codeSpan */.SS).join('<br>'),
                    plan_text(why),
                ])),
            ]),
        ...notes.slice(0, MOST_NOTES).map((note) => `- ${plan_text(note)}`),
    ].join('\n\n');
}
function jobRow(job) {
    return [
        (0,markup/* codeSpan */.SS)(job.name),
        plan_text((0,plan_wording/* jobLane */.ci)(job)),
        (0,plan_wording/* jobSpecs */.AB)(job),
        (0,plan_wording/* jobTime */.Rs)(job),
        (0,domain_text/* plural */.LS)(job.minutes, 'minute'),
        plan_text((0,plan_wording/* runnerText */.yQ)(job.runner)),
    ];
}
function buildRow({ project, asked, value, url }) {
    return [wording/* PROJECT_NAMES */.NY[project], (0,markup/* codeSpan */.SS)(asked), (0,markup/* link */.nf)((0,markup/* codeSpan */.SS)(value), url)];
}
function plan_text(untrusted) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(untrusted, CELL_CHARACTERS));
}

// EXTERNAL MODULE: ./build/src/domain/views/plan-outputs.js + 1 modules
var plan_outputs = __webpack_require__(670);
// EXTERNAL MODULE: ./build/src/app/plan/make-plan.js + 5 modules
var make_plan = __webpack_require__(77557);
;// CONCATENATED MODULE: ./build/src/app/plan/plan-action.js





/**
 * The plan action: makes a plan and hands it on as outputs, for the matrix of the jobs that follow. Changes nothing on the
 * machine. Returns the exit code of the step, which fails without any job: a matrix without jobs would succeed.
 * @param read parses the inputs; its errors are reported like others
 */
async function planAction(deps, read) {
    const { step, log } = deps;
    try {
        const request = read();
        const { token } = request.context;
        if (token !== null)
            step.mask(token);
        const plan = await (0,make_plan/* makePlan */.C)(deps, request);
        const outputs = (0,plan_outputs/* planOutputs */.i)(plan);
        for (const [name, value] of Object.entries(outputs))
            step.setOutput(name, value);
        log.info((0,plan_wording/* planHeadline */.MM)(plan));
        log.relay((0,plan_wording/* leftOutLines */.VD)(plan.leftOut));
        await step.writeSummary(`${planMarkdown(plan)}\n`);
        return annotate(plan, step);
    }
    catch (error) {
        const { cause = '', evidence = [], remedy = '', } = error instanceof errors/* RunError */.e4 ? error.details : {};
        const lines = [cause, ...evidence, remedy].filter((line) => line !== '');
        step.annotate({
            level: 'error',
            title: (0,errors/* messageOf */.bD)(error),
            message: lines.join('\n') || 'This is a bug in crio-node-e2e: please report it',
        });
        return 1;
    }
}
function annotate({ jobs, leftOut }, { annotate: show }) {
    if (jobs.length === 0) {
        const lines = [
            ...(0,plan_wording/* leftOutLines */.VD)(leftOut),
            'Use another runner or other builds, or name other lanes',
        ];
        show({ level: 'error', title: 'The plan has no job', message: lines.join('\n') });
        return 1;
    }
    const gaps = leftOut.filter(({ isGap }) => isGap);
    const others = leftOut.filter(({ isGap }) => !isGap);
    if (gaps.length > 0) {
        const title = 'Lanes are left out that should run';
        show({ level: 'warning', title, message: (0,plan_wording/* leftOutLines */.VD)(gaps).join('\n') });
    }
    if (others.length > 0) {
        const title = 'Lanes are left out';
        show({ level: 'notice', title, message: (0,plan_wording/* leftOutLines */.VD)(others).join('\n') });
    }
    return 0;
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

/***/ 3956:
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

/***/ 21496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ PackedError),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   l1: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



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

/***/ 22580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   ET: () => (/* binding */ pullRequestUrl),
/* harmony export */   Hx: () => (/* binding */ sourceUrl),
/* harmony export */   en: () => (/* binding */ sourceLabel),
/* harmony export */   k8: () => (/* binding */ suiteCommit),
/* harmony export */   w4: () => (/* binding */ partCommitUrl),
/* harmony export */   xN: () => (/* binding */ rangeUrl)
/* harmony export */ });
/* harmony import */ var _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13017);
/* harmony import */ var _request_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58117);


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
/** URL of a pull request of a part by the name of the part, or null if the repository is not known. */
function pullRequestUrl(part, number) {
    const repository = (0,_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(part);
    return repository === null ? null : `${GITHUB}/${repository}/pull/${number}`;
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


/***/ }),

/***/ 9720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ HTML_ENTITIES)
/* harmony export */ });
/** Characters that are special to HTML, and what stands for them. */
const HTML_ENTITIES = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
};


/***/ }),

/***/ 61497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   eq: () => (/* binding */ linkHtml),
/* harmony export */   l0: () => (/* binding */ inlineHtml),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);
/* harmony import */ var _html_entities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9720);


/**
 * GitHub-flavoured Markdown from untrusted text. All functions return markup that shows the given text literally: it cannot
 * create tags, links, mentions, emphasis or table borders.
 */
/**
 * Words that GitHub replaces after rendering Markdown, so that escapes have no effect: mentions, issue numbers, emoji codes,
 * URLs, formulas. GitHub does not change code, so such words are shown as code.
 * Bare URLs: github/cmark-gfm, extensions/autolink.c. Two digits between colons are a time, not an emoji.
 */
const ACTIVE_WORD = /@|#\d|\bGH-\d|:(?!\d\d:)[\w+-]+:|:\/\/|www\.|\$/i;
const MARKDOWN_SPECIAL = /[\\`*_{}[\]<>&|~#]/g;
const HTML_SPECIAL = /[<>&"']/g;
const ENTITIES = {
    ..._html_entities_js__WEBPACK_IMPORTED_MODULE_0__/* .HTML_ENTITIES */ .G,
    '|': '&#124;',
    '`': '&#96;',
};
/** What starts a list, an underlined heading or a table at the start of a line. */
const BLOCK_START = /^(?=[-+=:])|^(\d+)(?=[.)](?: |$))/;
/** Length of the longest run of backticks in a text. */
function longestBacktickRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function cleanLine(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text).toWellFormed();
}
function words(text) {
    return cleanLine(text).split(' ');
}
function isActive(word) {
    return ACTIVE_WORD.test(word) || endsLikeEmoji(word);
}
/**
 * The start of an emoji code at the end of a word counts as one, because a colon may follow. One expression for this would
 * try every letter of a long word.
 */
function endsLikeEmoji(word) {
    const colon = word.lastIndexOf(':');
    const code = word.slice(colon + 1);
    return colon >= 0 && /[a-z]/i.test(code) && /^[\w+-]+$/.test(code);
}
function escapeWord(word) {
    return word.replace(MARKDOWN_SPECIAL, (character) => ENTITIES[character] ?? `\\${character}`);
}
function escapeHtml(text) {
    return text.replace(HTML_SPECIAL, (character) => ENTITIES[character] ?? character);
}
/** Untrusted text as Markdown on one line, for paragraphs, headings, list items, link texts and table cells. */
function inline(text) {
    return words(text)
        .map((word) => (isActive(word) ? spanOf(word) : escapeWord(word)))
        .join(' ')
        .replace(BLOCK_START, '$1\\');
}
/** Untrusted text as HTML on one line, for places where Markdown is not rendered, such as `<summary>`. */
function inlineHtml(text) {
    return words(text)
        .map((word) => (isActive(word) ? `<code>${escapeHtml(word)}</code>` : escapeHtml(word)))
        .join(' ');
}
function spanOf(line) {
    const fence = '`'.repeat(longestBacktickRun(line) + 1);
    const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** Untrusted text as a code span on one line; empty for empty text. */
function codeSpan(text) {
    const line = cleanLine(text);
    return line === '' ? '' : spanOf(line);
}
/** Untrusted lines as a fenced block. The fence is longer than any run of backticks in the text. */
function fencedBlock(text, language = 'text') {
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text).toWellFormed();
    const fence = '`'.repeat(Math.max(3, longestBacktickRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** Characters that are not safe in a URL in Markdown's `(…)` or in an HTML attribute. */
const URL_UNSAFE = /[^\w\-.~:/?#%=+,;&]/g;
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** An absolute http or https URL without credentials, encoded for Markdown and HTML; null for anything else. */
function safeUrl(url) {
    const parsed = URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol))
        return null;
    if (parsed.username !== '' || parsed.password !== '')
        return null;
    return parsed.href.replace(URL_UNSAFE, percentEncoded).replaceAll('&', '&amp;');
}
/** Markdown link. `label` is Markdown; without a safe URL it returns only the label. */
function link(label, url) {
    const target = url === null ? null : safeUrl(url);
    return target === null ? label : `[${label}](${target})`;
}
/** `link` as HTML, for places where Markdown is not rendered; `label` is HTML. */
function linkHtml(label, url) {
    const target = url === null ? null : safeUrl(url);
    return target === null ? label : `<a href="${target}">${label}</a>`;
}
/** A code span of this module. Text has no other backticks. */
const CODE_SPAN = /(`+)(?!`)(.*?[^`])\1(?!`)/g;
/** Escapes pipes, which are only left in code spans. Tables remove the backslash before they parse the span. */
function tableRow(cells) {
    return `| ${cells.map((cell) => splitAtPipes(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}
/**
 * In a table, no code span can hold a backslash before a pipe: with one more backslash, the pipe ends the cell (github/cmark-gfm,
 * extensions/ext_scanners.re, table_cell). So there the span is divided.
 */
function splitAtPipes(cell) {
    if (!cell.includes('\\|'))
        return cell;
    return cell.replace(CODE_SPAN, (_, _fence, content) => content
        .trim()
        .split(/(?<=\\)(?=\|)/)
        .map(spanOf)
        .join('<wbr>'));
}
const RULES = { left: '---', right: '---:' };
/** Markdown table. Cells are Markdown on one line. Columns are aligned to the left unless `alignment` says more. */
function table(header, rows, alignment = []) {
    const rules = header.map((_, column) => RULES[alignment[column] ?? 'left']);
    return [header, rules, ...rows].map(tableRow).join('\n');
}
/** Folded text. `summary` is HTML, `body` is Markdown. */
function folded(summary, body, state = 'closed') {
    const tag = state === 'open' ? '<details open>' : '<details>';
    return `${tag}<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 4999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ PROJECT_NAMES),
/* harmony export */   PJ: () => (/* binding */ RESULT_SIGNS),
/* harmony export */   Pu: () => (/* binding */ failureLine),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   XS: () => (/* binding */ pointInTime),
/* harmony export */   _m: () => (/* binding */ OUTCOME_NAMES),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   s8: () => (/* binding */ isFlaky),
/* harmony export */   yH: () => (/* binding */ TRUST_NAMES)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** A symbol for each result. */
const RESULT_SIGNS = {
    passed: '✅',
    failed: '❌',
    environment: '⚠️',
    incomplete: '⚠️',
    cancelled: '⏹️',
    'nothing-selected': '⚠️',
    'not-applicable': '🚫',
    'invalid-input': '✏️',
    error: '💥',
};
/** `2026-11-22 11:34:26 UTC` for an ISO 8601 time, without fractions; any other text unchanged. Untrusted text. */
function pointInTime(iso) {
    const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(iso);
    if (parts === null)
        return iso;
    const [, day, time, zone = 'Z'] = parts;
    return `${day} ${time} ${zone === 'Z' || zone === '+00:00' ? 'UTC' : zone}`;
}
/** Display names of outcomes. */
const OUTCOME_NAMES = {
    passed: 'passed',
    failed: 'failed',
    timedout: 'timed out',
    panicked: 'panicked',
    interrupted: 'interrupted',
    aborted: 'aborted',
    skipped: 'skipped itself',
    'not-run': 'not run',
};
/** Display names of the projects. */
const PROJECT_NAMES = { 'cri-o': 'CRI-O', kubernetes: 'Kubernetes' };
/** Whether the spec passed only after a retry. */
function isFlaky(spec) {
    return spec.outcome === 'passed' && spec.attempts > 1;
}
/** Display names of trust levels. */
const TRUST_NAMES = {
    signed: 'signature checked',
    checksum: 'checksum checked',
    'tls-only': 'TLS only',
    local: 'local files',
};
const COUNTED = [
    { count: 'ran', words: 'ran', optional: false },
    { count: 'passed', words: 'passed', optional: false },
    { count: 'flaky', words: 'flaky', optional: true },
    { count: 'failed', words: 'failed', optional: false },
    { count: 'skipped', words: 'skipped themselves', one: 'skipped itself', optional: true },
    { count: 'interrupted', words: 'interrupted', optional: true },
    { count: 'notRun', words: 'not run', optional: true },
];
/** The numbers of specs; `strong` emphasises the number of failures if there are any. */
function countsText(report, strong) {
    const numbers = COUNTED.flatMap(({ count, words, one, optional }) => {
        const value = report.counts[count] ?? 0;
        if (optional && value === 0)
            return [];
        const text = `${value} ${value === 1 ? (one ?? words) : words}`;
        return [count === 'failed' && value > 0 ? strong(text) : text];
    });
    const { total, planned } = report.counts;
    const plan = total === null ? `${planned} planned` : `${planned} of ${total} planned`;
    return [plan, ...numbers].join(' · ');
}
/** Ginkgo's heading for the message of an attempt that it repeats (onsi/ginkgo internal/suite.go). */
const ATTEMPT_HEADING = /^Failure recorded during attempt \d+:$/;
/** The first line of a message that is not empty or a heading; empty if there is none. Untrusted text. */
function firstLine(message) {
    return ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)
        .split('\n')
        .map((line) => line.trim())
        .find((line) => line !== '' && !ATTEMPT_HEADING.test(line)) ?? '');
}
/** A failure in one line; empty if it has no message. Untrusted text. */
function failureLine(failure) {
    if (failure === null)
        return '';
    // Older reports have no summary.
    return failure.summary.text || firstLine(failure.message);
}
/** Where a failure was: the line of the spec, then that of the helper that it called. */
function placesOf(failure) {
    const [at, helper] = [failure?.summary.at ?? null, failure?.location ?? null];
    const isSame = at !== null && at.file === helper?.file && at.line === helper.line;
    return [at, isSame ? null : helper].filter((place) => place !== null);
}


/***/ }),

/***/ 682:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_plan_plan_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58005);
/* harmony import */ var _app_real_deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84447);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59882);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73078);
/* harmony import */ var _inputs_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9752);





const machine = (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g)();
process.exitCode = await (0,_app_plan_plan_action_js__WEBPACK_IMPORTED_MODULE_0__/* .planAction */ .y)((0,_app_real_deps_js__WEBPACK_IMPORTED_MODULE_1__/* .realDeps */ .b)((0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcessContext */ .R2)(process.env, machine)), () => (0,_inputs_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlanRequest */ .V)(process.env, machine, _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .localFiles */ .J));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
