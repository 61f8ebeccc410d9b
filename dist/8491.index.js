export const id = 8491;
export const ids = [8491];
export const modules = {

/***/ 14300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ commentOnPullRequest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/adapters/github-failure.js
var github_failure = __webpack_require__(26236);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/night/artifact-name.js
var artifact_name = __webpack_require__(35293);
;// CONCATENATED MODULE: ./build/src/domain/night/comment.js

const GREEN = ['passed', 'flaky', 'known'];
/** Specs that a pull request broke, as far as is known. */
function brokenSpecs({ specs }) {
    return specs.filter(({ state, outcome }) => outcome === 'failed' && (state === 'new' || state === 'not-seen-before'));
}
/** Whether somebody has to look at a night. A word that this version does not know is never green. */
function isRedNight(night) {
    return !GREEN.includes(night.verdict.result) || brokenSpecs(night).length > 0;
}
/** The newest night of each job, by the names of the artifacts. */
function newestNights(nights) {
    const newest = new Map();
    for (const one of nights) {
        const { attempt } = one.night.run;
        const job = (0,artifact_name/* jobOf */.q)(one.artifact, attempt);
        const other = newest.get(job);
        if (other === undefined || other.night.run.attempt < attempt)
            newest.set(job, one);
    }
    return [...newest.values()];
}

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/views/night-wording.js
var night_wording = __webpack_require__(88300);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/budget.js
var budget = __webpack_require__(57824);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(61497);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/comment.js





/** GitHub keeps 65,536 characters (https://github.com/orgs/community/discussions/27190); a comment should be short. */
const LIMIT_BYTES = 24_000;
const GAP = '\n\n';
const MOST_NIGHTS = 10;
const MOST_ITEMS = 10;
const MOST_LANES = 3;
const NAME_CHARACTERS = 250;
const TEXT_CHARACTERS = 400;
/** What is said of a night without broken specs, by its result. */
const TITLES = {
    passed: 'nothing is broken by this pull request',
    flaky: 'nothing is broken by this pull request',
    known: 'nothing is broken by this pull request',
    failed: 'the tests failed as a whole',
    environment: 'the machine, the network or a registry failed',
    incomplete: 'results are missing',
    error: 'the results could not be judged',
};
/** What is said of classes of what is tested, the likeliest to be changed by a pull request first. */
const OF_TESTED = [
    ['cri-o', 'CRI-O did not work'],
    ['oci-runtime', 'the OCI runtime did not work'],
    ['conmon', 'conmon did not work'],
    ['cni', 'the CNI plugins did not work'],
    ['kubelet', 'the kubelet did not work'],
    ['unknown', 'the node did not work'],
];
/** States that are only counted. */
const COUNTED = [
    ['still-failing', 'spec fails on main as well', 'specs fail on main as well'],
    ['flaky', 'spec is flaky on main', 'specs are flaky on main'],
    ['known', 'known failure', 'known failures'],
    [
        'environment',
        'spec failed because of the environment',
        'specs failed because of the environment',
    ],
    ['recovered', 'spec passes that fails on main', 'specs pass that fail on main'],
];
/**
 * The first line of the comments for a workflow, which is not shown: by it the comment is found again.
 * @param key hexadecimal digits that stand for the workflow
 */
function commentMarker(key) {
    return `<!-- crio-node-e2e comment ${key.replace(/[^0-9a-f]/g, '')} -->`;
}
/**
 * The comment on a pull request. Nights are untrusted: whoever opens a pull request can upload one. So each text of theirs
 * is shown as code, in which GitHub sees no markup, mention, reference or link, and all links and titles are made here.
 */
function renderComment(facts) {
    const { marker, nights, unusable } = facts;
    const shown = nights.toSorted((one, other) => rankOf(other) - rankOf(one)).slice(0, MOST_NIGHTS);
    const parts = [
        marker,
        headline(nights),
        ...shown.map((one) => section(one, shown.length > 1)),
        ...(nights.length > shown.length
            ? [`And ${(0,domain_text/* plural */.LS)(nights.length - shown.length, 'job')} more.`]
            : []),
        ...(unusable > 0 ? [`${(0,domain_text/* plural */.LS)(unusable, 'artifact')} with results could not be used.`] : []),
        footer(facts),
    ].filter((part) => part !== '');
    const text = parts.join(GAP);
    const isShort = (0,budget/* byteLength */.dp)(text) <= LIMIT_BYTES;
    return `${isShort ? text : [marker, headline(nights), footer(facts)].join(GAP)}\n`;
}
function rankOf({ night }) {
    return isRedNight(night) ? 1 + brokenSpecs(night).length : 0;
}
/** The worst of all nights in one line. */
function headline(nights) {
    const broken = nights.flatMap(({ night }) => brokenSpecs(night));
    if (broken.length > 0) {
        return `### ${night_wording/* NIGHT_SIGNS */._i.failed} Node e2e: ${(0,domain_text/* plural */.LS)(broken.length, 'spec')} broken by this pull request`;
    }
    const [worst] = nights.toSorted((one, other) => rankOf(other) - rankOf(one));
    if (worst === undefined)
        return '### Node e2e: there are no results of the newest commit';
    return `### ${night_wording/* NIGHT_SIGNS */._i[wordOf(worst.night)]} Node e2e: ${resultOf(worst.night)}`;
}
/** What is said of a night without broken specs. A pull request can be what keeps CRI-O down, so the machine is not blamed for that. */
function resultOf(night) {
    const word = wordOf(night);
    const classes = night.lanes.flatMap(({ result, class: name }) => result === 'environment' ? [name] : []);
    const [, words] = OF_TESTED.find(([one]) => classes.includes(one)) ?? [];
    return word === 'environment' && words !== undefined ? words : TITLES[word];
}
/** The result of a night, as a word that is known. */
function wordOf({ verdict: { result } }) {
    return Object.hasOwn(TITLES, result) ? result : 'error';
}
function section({ artifact, night }, isNamed) {
    const broken = brokenSpecs(night);
    const items = broken.length > 0 ? broken.map(specItem) : reasons(night);
    const shown = items.slice(0, MOST_ITEMS);
    const more = items.length > shown.length ? [`- and ${items.length - shown.length} more`] : [];
    return [
        isNamed ? title(artifact, night, broken.length) : '',
        [...shown, ...more].join('\n'),
        counted(night),
    ]
        .filter((part) => part !== '')
        .join(GAP);
}
function title(artifact, night, broken) {
    const lanes = night.lanes.map(({ name }) => name).slice(0, MOST_LANES);
    const name = code(lanes.join(', '), NAME_CHARACTERS) || code(artifact, NAME_CHARACTERS);
    return `${name}: ${broken > 0 ? `${(0,domain_text/* plural */.LS)(broken, 'spec')} broken` : resultOf(night)}`;
}
function specItem({ id, message }) {
    const why = code(message, TEXT_CHARACTERS);
    const name = code(id, NAME_CHARACTERS) || 'a spec without a name';
    return `- ${name}${why === '' ? '' : `<br>${why}`}`;
}
/** Why a night is red without a broken spec. */
function reasons(night) {
    if (!isRedNight(night))
        return [];
    const { lanes, missing, rejected } = night;
    return [
        ...lanes
            .filter(({ result }) => result !== 'passed')
            .map(({ name, headline: why }) => ({ name, why })),
        ...missing,
        ...rejected,
    ].map(({ name, why }) => [`- ${code(name, NAME_CHARACTERS) || 'unnamed'}`, code(why, TEXT_CHARACTERS)]
        .filter((part) => part !== '')
        .join(': '));
}
/** The numbers of specs that this pull request did not break. */
function counted({ specs }) {
    const counts = COUNTED.flatMap(([state, one, several]) => {
        const count = specs.filter((spec) => spec.state === state).length;
        return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
    });
    return counts.length === 0 ? '' : `Also: ${counts.join(', ')}.`;
}
function footer({ headCommit, runUrl, nights }) {
    const lines = [
        `Commit ${(0,domain_text/* shortHash */.BC)(headCommit)}. The ${(0,markup/* link */.nf)('workflow run', runUrl)} has the whole report.`,
        ...nights.map(({ night }) => freshness(night)).filter((words) => words !== ''),
    ];
    return `<sub>${[...new Set(lines)].slice(0, 2).join('<br>')}</sub>`;
}
/** A time in a night can be any text. */
function freshness({ freshness: fresh }) {
    const time = Date.parse(fresh?.last.startedAt ?? '');
    if (fresh === null || !Number.isFinite(time))
        return '';
    const startedAt = new Date(time).toISOString();
    return (0,night_wording/* freshnessText */.pj)({ ...fresh, last: { ...fresh.last, startedAt } });
}
/** Untrusted text as code, of at most so many characters; empty for empty text. */
function code(untrusted, most) {
    return (0,markup/* codeSpan */.SS)((0,domain_text/* shorten */.ml)((0,domain_text/* plainLine */.h0)(untrusted), most));
}

// EXTERNAL MODULE: ./build/src/publish/github-patience.js
var github_patience = __webpack_require__(74188);
// EXTERNAL MODULE: ./build/src/app/night/error-words.js
var error_words = __webpack_require__(41146);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/night/read.js + 1 modules
var night_read = __webpack_require__(65508);
// EXTERNAL MODULE: ./build/src/publish/report-directory.js
var report_directory = __webpack_require__(63105);
// EXTERNAL MODULE: ./build/src/app/night/fetch-artifacts.js
var fetch_artifacts = __webpack_require__(80174);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js
var text_file = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/src/app/comment/fetch-nights.js










/** More than the report action writes, and little enough for whoever uploads what they like: all nights are in memory at once. */
const LIMITS = {
    artifacts: 50,
    archiveBytes: 2 ** 23,
    unpacked: { files: 1000, fileBytes: 2 ** 23, bytes: 2 ** 25 },
    totalBytes: 2 ** 26,
};
const FOLDER = 'crio-node-e2e-nights';
/**
 * Fetches the nights that a run left. They are untrusted: one that says that it is of another run, of a later attempt or not
 * of a pull request is not used.
 * @throws RunError as `fetchArtifacts` does
 */
async function fetchNights(request, github, repeat, { http, log }) {
    const { repository, run, artifacts: pattern, temporaryDirectory } = request;
    const { artifacts, rejected } = await (0,fetch_artifacts/* fetchArtifacts */.a)({
        github,
        http,
        repeat,
        repository,
        pattern,
        log,
        run: run.id,
        directory: (0,external_node_path_.join)(temporaryDirectory, FOLDER),
        limits: LIMITS,
    });
    const nights = [];
    let unusable = rejected.length;
    for (const artifact of artifacts) {
        const read = nightIn(artifact, request);
        if ('night' in read)
            nights.push(read);
        else {
            unusable += 1;
            log.warning(`The artifact ${artifact.name} is not used: ${(0,domain_text/* plainLine */.h0)(read.problem)}`);
        }
    }
    return { nights: newestNights(nights), unusable };
}
function nightIn({ name, directory }, { repository, run }) {
    const files = (0,report_directory/* listFiles */.CS)(directory).filter((file) => (0,external_node_path_.basename)(file) === report_files/* NIGHT_FILES */["do"].night);
    const [file] = files;
    if (file === undefined || files.length > 1) {
        return { problem: `it has ${files.length} files ${report_files/* NIGHT_FILES */["do"].night}` };
    }
    try {
        const read = (0,night_read/* readNight */.p)((0,json/* parseJson */.q)((0,text_file/* textOf */.b6)((0,external_node_path_.join)(directory, file))));
        if ('problem' in read)
            return read;
        const { night } = read;
        const isOwn = night.run.id === String(run.id) && night.run.repository === repository;
        if (!isOwn)
            return { problem: 'it says that it is of another workflow run' };
        if (night.run.attempt > run.attempt)
            return { problem: 'it says that it is of a later attempt' };
        if (night.pullRequest === null)
            return { problem: 'it was not judged as a pull request' };
        return { artifact: name, night };
    }
    catch (error) {
        return { problem: (0,errors/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ./build/src/app/comment/find-pull-request.js
const WORKFLOWS = '.github/workflows/';
/** Why a run is none that is commented on; empty if it is. */
function whyNotCommented({ run, workflow }) {
    if (run.event !== 'pull_request')
        return `the run was started by ${run.event || 'something else'}`;
    if (workflow !== '' && run.workflow !== `${WORKFLOWS}${workflow}`) {
        return 'the run is of another workflow';
    }
    return '';
}
/**
 * Finds the open pull request whose newest commit a run tested, by branch and commit: GitHub names none for forks
 * (github/docs#22501), and what the run says itself cannot be believed. One whose head moved on is not found any more.
 */
async function findPullRequest(comments, patience, { repository, run }) {
    const { headRepository, headBranch } = run;
    const [owner = ''] = headRepository.split('/');
    if (owner === '' || headBranch === '')
        return { why: 'the branch of the run was deleted' };
    const open = await patience.repeat(() => comments.openPullRequests(repository, owner, headBranch));
    const own = open.filter((pull) => isOf(run, pull));
    const named = own.filter(({ number }) => run.pullRequests.includes(number));
    const [found, ...others] = named.length > 0 ? named : own;
    if (found === undefined)
        return { why: 'no open pull request has the commit as its newest one' };
    if (others.length > 0)
        return { why: 'several open pull requests have the commit' };
    return { number: found.number };
}
function isOf(run, { number, headCommit, headRepository }) {
    return (number > 0 &&
        headCommit === run.headCommit &&
        headRepository.toLowerCase() === run.headRepository.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/app/comment/put-comment.js


const PAGE_SIZE = 100;
/** More comments than a pull request gets. */
const MOST_PAGES = 30;
const MOST_ATTEMPTS = 3;
/**
 * Makes the comment of a workflow on a pull request, or changes the one that is there: there is never a second one. Only
 * comments of apps count, because everybody can write the marker.
 * @throws GitHubFailure if GitHub does not permit it or does not answer
 */
async function putComment(comments, patience, wanted) {
    const { repository, number, body, isNeeded } = wanted;
    for (let attempt = 1;; attempt++) {
        const own = await ownComment(comments, patience, wanted);
        if (own !== null) {
            if (own.body.trim() === body.trim())
                return attempt === 1 ? 'unchanged' : 'created';
            await patience.repeat(() => comments.updateComment(repository, own.id, body));
            return 'updated';
        }
        if (!isNeeded)
            return 'none';
        try {
            await patience.once(() => comments.createComment(repository, number, body));
            return 'created';
        }
        catch (error) {
            // Without an answer, only the list shows whether there is one now.
            const isOpen = error instanceof github_failure/* GitHubFailure */.iK && (0,github_patience/* isUnanswered */.N)(error);
            if (!isOpen || attempt >= MOST_ATTEMPTS)
                throw error;
            await patience.pause(attempt);
        }
    }
}
async function ownComment(comments, patience, { repository, number, marker }) {
    for (let page = 1; page <= MOST_PAGES; page++) {
        const found = await patience.repeat(() => comments.comments(repository, number, page));
        const own = found.find(({ body, isByApp }) => isByApp && body.startsWith(marker));
        if (own !== undefined)
            return own;
        if (found.length < PAGE_SIZE)
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/app/comment/comment-on-pull-request.js










/** Hexadecimal digits that stand for a workflow. */
const KEY_DIGITS = 12;
/**
 * The comment action: comments on the pull request whose workflow run has ended, if somebody has to look at its results, and
 * keeps this one comment current. It runs none of the tested code, and shows nothing of the run's artifacts as it is.
 * @param read parses inputs and event
 * @returns the exit code of the step
 */
async function commentOnPullRequest(deps, read) {
    const { step, log } = deps;
    try {
        const request = read();
        if (request.token !== null)
            step.mask(request.token);
        const { outcome, why, number } = await comment(request, deps);
        log.info(why === '' ? `The comment was ${outcome}` : `No comment: ${why}`);
        step.setOutput('outcome', outcome);
        step.setOutput('pull-request', number === null ? '' : String(number));
        return 0;
    }
    catch (error) {
        const told = error instanceof github_failure/* GitHubFailure */.iK ? refused(error) : error;
        step.annotate({
            level: 'error',
            title: 'The pull request could not be commented on',
            message: (0,error_words/* withRemedy */.v)(told),
        });
        if (!(told instanceof errors/* RunError */.e4) && told instanceof Error)
            log.debug(told.stack ?? '');
        return 1;
    }
}
async function comment(request, deps) {
    const { token, apiUrl, serverUrl, repository, run } = request;
    const why = whyNotCommented(request);
    if (why !== '')
        return nothing(why);
    const access = { token, baseUrl: apiUrl };
    const patience = (0,github_patience/* createPatience */.s)(deps);
    const github = deps.gitHub(access, (work) => patience.repeat(work));
    const { nights, unusable } = await fetchNights(request, github, (work) => patience.repeat(work), deps);
    const comments = deps.gitHubComments(access);
    // As late as possible: the head can move on meanwhile.
    const found = await findPullRequest(comments, patience, request);
    if ('why' in found)
        return nothing(found.why);
    const marker = commentMarker(keyOf(run.workflow));
    const body = renderComment({
        marker,
        headCommit: run.headCommit,
        runUrl: `${serverUrl}/${repository}/actions/runs/${run.id}`,
        nights,
        unusable,
    });
    const outcome = await putComment(comments, patience, {
        repository,
        number: found.number,
        marker,
        body,
        isNeeded: nights.some(({ night }) => isRedNight(night)),
    });
    const silent = outcome === 'none' ? 'nothing has to be said' : '';
    return { outcome, why: silent, number: found.number };
}
function nothing(why) {
    return { outcome: 'none', why, number: null };
}
function keyOf(workflow) {
    return (0,external_node_crypto_.createHash)('sha256').update(workflow).digest('hex').slice(0, KEY_DIGITS);
}
function refused(failure) {
    const { status, question } = failure;
    const isPermission = status === 403 || status === 404;
    return new errors/* RunError */.e4({
        kind: isPermission ? 'input' : 'environment',
        reason: isPermission ? 'invalid-input' : 'build-unavailable',
        message: `GitHub did not answer: ${question}`,
        cause: `${status === null ? '' : `Status ${status}: `}${(0,errors/* messageOf */.bD)(failure)}`,
        remedy: isPermission
            ? 'Give the job the permission pull-requests: write; a conversation that is locked takes no comments'
            : 'Run the job again later',
    }, { cause: failure });
}


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ realCommentDeps)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _adapters_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1241);
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13468);
/* harmony import */ var _adapters_github_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52071);
/* harmony import */ var _adapters_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76304);
/* harmony import */ var _adapters_undici_http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32668);






/** The real dependencies of the comment action. */
function realCommentDeps() {
    return {
        log: _adapters_log_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsLog */ ._,
        step: (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsStep */ .w)(false),
        http: (0,_adapters_undici_http_js__WEBPACK_IMPORTED_MODULE_5__/* .undiciHttp */ .n)({ log: _adapters_log_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsLog */ ._ }),
        gitHub: _adapters_github_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHub */ .g,
        gitHubComments: _adapters_github_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHubComments */ .m,
        sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout,
    };
}


/***/ }),

/***/ 41146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ whatAndWhy),
/* harmony export */   v: () => (/* binding */ withRemedy)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** What happened, and why if that is known. */
function whatAndWhy(error) {
    if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4))
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const { message, cause = '' } = error.details;
    return cause === '' ? message : `${message}: ${cause}`;
}
/** The same, and what to do. */
function withRemedy(error) {
    const remedy = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 ? (error.details.remedy ?? '') : '';
    return remedy === '' ? whatAndWhy(error) : `${whatAndWhy(error)}. ${remedy}`;
}


/***/ }),

/***/ 58460:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_comment_comment_on_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14300);
/* harmony import */ var _app_comment_real_comment_deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(434);
/* harmony import */ var _inputs_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87614);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73078);




const exitCode = await (0,_app_comment_comment_on_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .commentOnPullRequest */ .r)((0,_app_comment_real_comment_deps_js__WEBPACK_IMPORTED_MODULE_1__/* .realCommentDeps */ .C)(), () => (0,_inputs_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommentRequest */ .z)(process.env, (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g)(), _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .localFiles */ .J));
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 62488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   O6: () => (/* binding */ gapsBetween),
/* harmony export */   Xf: () => (/* binding */ quantileOf)
/* harmony export */ });
/** Runs are close to each other if the time between them is this part of a long one. */
const CLOSE = 0.25;
const HOUR = 3_600_000;
/**
 * The times between nights. Runs that are close to each other, such as jobs of one night and repeated ones, are one.
 * @param times in milliseconds, the earliest first
 * @param share of the times between runs, so many are not longer than a long one
 */
function gapsBetween(times, share) {
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
    const long = quantileOf(gaps, share) ?? 0;
    return gaps.filter((gap) => gap > 0 && gap >= CLOSE * long);
}
/** The smallest value that this share of the values does not exceed; undefined without values. */
function quantileOf(values, share) {
    return values.toSorted((one, other) => one - other)[Math.ceil(share * values.length) - 1];
}
/** A span of time in words: minutes, hours or days. */
function spanText(milliseconds) {
    const hours = Math.round(milliseconds / HOUR);
    if (hours < 1)
        return inWords(Math.max(1, Math.round((60 * milliseconds) / HOUR)), 'minute');
    return hours < 48 ? inWords(hours, 'hour') : inWords(Math.round(hours / 24), 'day');
}
function inWords(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 30958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   gx: () => (/* binding */ HISTORY_BRANCH),
/* harmony export */   qx: () => (/* binding */ branchArchiveUrl)
/* harmony export */ });
/** The branch with the histories of a repository. Each file in its root is the history of one series. */
const HISTORY_BRANCH = 'crio-node-e2e-history';
/** The names of a repository on GitHub: letters, digits, hyphens, dots and underscores. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/;
/** Whether a text is `OWNER/REPO`. */
function isRepository(text) {
    return REPOSITORY.test(text) && !/\/\.{1,2}$/.test(text);
}
/**
 * The URL of all files of a branch in one archive. It needs no token for a public repository, and does not count against
 * the limits of the API (https://docs.github.com/en/repositories/working-with-files/using-files/downloading-source-code-archives).
 * @param serverUrl for instance `https://github.com`
 */
function branchArchiveUrl(serverUrl, repository, branch) {
    const path = branch.split('/').map(encodeURIComponent).join('/');
    return `${serverUrl.replace(/\/+$/, '')}/${repository}/archive/refs/heads/${path}.tar.gz`;
}


/***/ }),

/***/ 35293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SHARD_NAME),
/* harmony export */   q: () => (/* binding */ jobOf)
/* harmony export */ });
/** The end of the name of a shard, such as `-1-of-3` (domain/plan/job-name.ts). */
const SHARD_NAME = /-(\d{1,4})-of-(\d{1,4})$/;
/**
 * The name of an artifact without the attempt of the workflow run at its end, for instance `crio-node-e2e-serial` for
 * `crio-node-e2e-serial-2`. Another number at the end belongs to the name.
 * @param attempt as the report in it says
 */
function jobOf(artifact, attempt) {
    // The number at the end is that of the shards, not of an attempt.
    if (SHARD_NAME.test(artifact))
        return artifact;
    const ending = new RegExp(`[-_.](?:a|attempt[-_.]?)?${attempt}$`);
    return artifact.replace(ending, '');
}


/***/ }),

/***/ 19653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ NIGHT_SCHEMA_VERSION),
/* harmony export */   f: () => (/* binding */ seriesName)
/* harmony export */ });
const NIGHT_SCHEMA_VERSION = 1;
/** The display name of a lane with all that sets it apart. */
function seriesName({ lane, scenario, architecture, variant, }) {
    const parts = [lane, scenario, variant, architecture].filter((part) => part !== '');
    return parts.join(', ') || 'unnamed lane';
}


/***/ }),

/***/ 95627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ gapLine),
/* harmony export */   Og: () => (/* binding */ keepStart),
/* harmony export */   m7: () => (/* binding */ keepEnds),
/* harmony export */   zf: () => (/* binding */ keepEnd)
/* harmony export */ });
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
/** Keeps a text of at most `limit` characters, and both ends of a longer one, each with half of the limit. */
function keepEnds(limit) {
    const half = Math.floor(limit / 2);
    let head = '';
    let tail = '';
    let total = 0;
    return {
        push(part) {
            const taken = Math.max(0, half - head.length);
            head += part.slice(0, taken);
            tail += part.slice(taken);
            total += part.length;
            if (tail.length > 2 * limit)
                tail = tail.slice(-limit);
        },
        read() {
            if (total <= limit)
                return { head: head + tail, left: 0, tail: '' };
            const end = tail.slice(-half);
            return { head, left: total - head.length - end.length, tail: end };
        },
    };
}
/** What stands in a text for the characters that are left out of it. */
function gapLine(left) {
    return `[… ${left} characters left out here …]`;
}


/***/ }),

/***/ 64341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   gn: () => (/* binding */ isPlausible),
/* harmony export */   vl: () => (/* binding */ plausibleTime)
/* harmony export */ });
/** No run of a suite was earlier, even on a machine that lost its clock, and none is later. */
const FIRST_TIME = 0;
const LAST_TIME = Date.UTC(2200, 0);
/** Whether a run can have a time, in milliseconds since 1970. Such a time has a date, and so have all times near it. */
function isPlausible(time) {
    return time >= FIRST_TIME && time < LAST_TIME;
}
/** The time, or null for one that no run can have, and for text that is no time in ISO 8601 with a date of four digits. */
function plausibleTime(time) {
    if (time === null || !/^\d{4}-\d\d-\d\dT/.test(time))
        return null;
    return isPlausible(Date.parse(time)) ? time : null;
}
/** A time in ISO 8601 without fractions of its seconds, for people. */
function wholeSeconds(iso) {
    return iso.replace(/\.\d+Z$/, 'Z');
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

/***/ 57824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   L: () => (/* binding */ fitLastLines),
/* harmony export */   RV: () => (/* binding */ fitLines),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   em: () => (/* binding */ fitList),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   hW: () => (/* binding */ takeFitting),
/* harmony export */   yP: () => (/* binding */ ifFits)
/* harmony export */ });
const encoder = new TextEncoder();
/** Length of a text in bytes of UTF-8. */
function byteLength(text) {
    return encoder.encode(text).length;
}
/** The text if it fits into `room` bytes, else an empty text: markup cannot be truncated. */
function ifFits(text, room) {
    return byteLength(text) <= room ? text : '';
}
/**
 * The first parts that fit into `room` bytes with `gap` bytes after each. It stops at the first part that does not fit, and
 * does not request more parts than needed.
 */
function takeFitting(parts, room, gap = 1) {
    const taken = [];
    let left = room;
    for (const part of parts) {
        left -= byteLength(part) + gap;
        if (left < 0)
            break;
        taken.push(part);
    }
    return taken;
}
/** A line with the number of items that are left out; `noun` is in the singular. */
function moreLine(left, noun) {
    return `_… and ${left} more ${noun}${left === 1 ? '' : 's'}; the JSON report has all of them._`;
}
/** One part for each item, made only if there may be room for it. */
function partsOf(items, partOf) {
    return {
        length: items.length,
        *[Symbol.iterator]() {
            for (const [index, item] of items.entries())
                yield partOf(item, index);
        },
    };
}
/** A list of at most `room` bytes: the parts that fit, and the number of others; empty for an empty list. */
function fitList(list, room) {
    const { parts, noun, beyond = 0, frame } = list;
    const total = parts.length + beyond;
    if (total === 0)
        return '';
    // The last part has no gap after it.
    const fitting = takeFitting(parts, room - byteLength(frame('')) + 1);
    if (fitting.length === total)
        return frame(fitting.join('\n'));
    const taken = takeFitting(fitting, room - byteLength(frame(`\n\n${moreLine(total, noun)}`)));
    const more = moreLine(total - taken.length, noun);
    return ifFits(frame(taken.length === 0 ? more : `${taken.join('\n')}\n\n${more}`), room);
}
/** Bytes for the line with the number of lines that are left out. */
const GAP_LINE = 60;
/** Lines from the start and the end that fit into `room` bytes. Messages of assertions are informative at both. */
function fitLines(lines, room) {
    if (takeFitting(lines, room).length === lines.length)
        return lines;
    const tail = takeFitting(lines.toReversed(), room / 3).toReversed();
    const head = takeFitting(lines, (room * 2) / 3 - GAP_LINE);
    return [...head, `[… ${lines.length - head.length - tail.length} lines left out here …]`, ...tail];
}
/** The last lines that fit into `room` bytes. */
function fitLastLines(lines, room) {
    return takeFitting(lines.toReversed(), room).toReversed();
}


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

/***/ 88300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ STATE_TITLES),
/* harmony export */   MM: () => (/* binding */ areasOfNight),
/* harmony export */   Se: () => (/* binding */ specsIn),
/* harmony export */   _i: () => (/* binding */ NIGHT_SIGNS),
/* harmony export */   gy: () => (/* binding */ PULL_REQUEST_TITLES),
/* harmony export */   pj: () => (/* binding */ freshnessText),
/* harmony export */   q1: () => (/* binding */ TO_LOOK_AT),
/* harmony export */   tp: () => (/* binding */ laneCounts),
/* harmony export */   wi: () => (/* binding */ SAME_SUSPECTS),
/* harmony export */   zM: () => (/* binding */ hasSameSuspects),
/* harmony export */   zs: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56813);
/* harmony import */ var _history_gaps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62488);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4999);



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
    environment: 'Failed because of the environment',
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
    recovered: 'Pass here, and fail on main',
};
/** Failures that somebody has to look at, those first that nobody has seen yet. */
const TO_LOOK_AT = ['new', 'not-seen-before', 'still-failing'];
/** How many specs of each area ran and failed in all lanes. */
function areasOfNight({ lanes }) {
    return [
        ...(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(lanes.flatMap(({ areas }) => areas), ({ name }) => name),
    ].map(([name, same]) => ({
        name,
        ran: sumOf(same.map(({ ran }) => ran)),
        failed: sumOf(same.map(({ failed }) => failed)),
        flaky: sumOf(same.map(({ flaky }) => flaky)),
    }));
}
function sumOf(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
}
const HOUR = 3_600_000;
/** When main was tested last, in one sentence; empty if that is not known. Its time is untrusted. */
function freshnessText(freshness) {
    if (freshness === null)
        return '';
    const { last, hours, usualHours, overdue } = freshness;
    const when = `Main was tested last at ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .pointInTime */ .XS)(last.startedAt)}, ${(0,_history_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .spanText */ .Cp)(hours * HOUR)} ago`;
    if (!overdue)
        return `${when}.`;
    const usual = usualHours === null ? '' : `: its runs are usually ${(0,_history_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .spanText */ .Cp)(usualHours * HOUR)} apart`;
    return `${when}. The next run is overdue${usual}. Look whether its schedule is still enabled.`;
}
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
/** Specs with the same cause follow each other. */
function byCause(specs) {
    return [...(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(specs, (spec) => spec.cause ?? spec).values()].flat();
}
/** What stands for suspects that the spec before it in a list has as well. */
const SAME_SUSPECTS = 'the same';
/** Whether the suspects of a spec are those of the spec before it in a list. */
function hasSameSuspects(spec, before) {
    return spec.suspects !== null && spec.suspects === before?.suspects;
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

/***/ 87614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readCommentRequest)
/* harmony export */ });
/* unused harmony export COMMENT_INPUTS */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92701);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88986);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59882);
/* harmony import */ var _night_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(965);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35274);






const EVENT = 'workflow_run';
const ARTIFACTS = 'night-*';
const COMMIT = /^[0-9a-f]{40,64}$/;
/** The inputs of the comment action by name; comment/action.yml has the full descriptions. */
const COMMENT_INPUTS = {
    artifacts: {
        brief: 'names of the artifacts with nights; * stands for any text',
        fallback: ARTIFACTS,
        example: 'night-build-static-*',
        allowed: 'a name; `*` stands for any text and `?` for any character',
        parse: _night_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY,
    },
    workflow: {
        brief: 'file of the workflow that is commented on',
        fallback: '',
        example: 'test.yml',
        allowed: 'the name of a file in .github/workflows',
        parse: (text) => text === '' || /^(?:\.github\/workflows\/)?[\w.-]+\.ya?ml$/.test(text)
            ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(text.replace(/^\.github\/workflows\//, ''))
            : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, 'is no file of a workflow'),
    },
    token: _night_js__WEBPACK_IMPORTED_MODULE_2__/* .NIGHT_INPUTS */ .Tm.token,
};
/**
 * Reads the inputs of the comment action, the runner's variables and the event. Changes nothing.
 * @throws RunError (input, invalid-input) if an input is not valid, or the event is not the end of a workflow run
 */
function readCommentRequest(environment, machine, files) {
    const { apiUrl, repository, temporaryDirectory } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .yI)(environment, machine);
    const problems = [];
    const read = (name, parse) => {
        const { fallback, allowed } = COMMENT_INPUTS[name];
        const parsed = parse(environment[`INPUT_${name.toUpperCase()}`]?.trim() || fallback);
        if (parsed.ok)
            return parsed.value;
        problems.push(...parsed.problems.map((problem) => ({ ...problem, input: name, allowed })));
        return null;
    };
    const artifacts = read('artifacts', COMMENT_INPUTS.artifacts.parse) ?? ARTIFACTS;
    const workflow = read('workflow', COMMENT_INPUTS.workflow.parse) ?? '';
    const token = read('token', (text) => COMMENT_INPUTS.token.parse(text));
    if (problems.length > 0)
        throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidInput */ .aY)(problems);
    return {
        token,
        apiUrl,
        serverUrl: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .serverUrl */ .Vd)(environment),
        repository,
        artifacts,
        workflow,
        run: endedRun(environment, files),
        temporaryDirectory,
    };
}
/** https://docs.github.com/webhooks/webhook-events-and-payloads, workflow_run */
function endedRun(environment, files) {
    const name = environment['GITHUB_EVENT_NAME']?.trim() ?? '';
    const path = environment['GITHUB_EVENT_PATH']?.trim() ?? '';
    const payload = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(path === '' ? null : (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(files.read(path) ?? ''));
    const run = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(payload.workflow_run);
    const id = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(run.id);
    const headCommit = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run.head_sha);
    if (name !== EVENT || id === null || !Number.isSafeInteger(id) || !COMMIT.test(headCommit)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
            kind: 'input',
            reason: 'invalid-input',
            message: 'There is no workflow run that ended',
            cause: `The event is ${name || '(none)'}, and not ${EVENT}`,
            remedy: `Use this action in a workflow that is started by ${EVENT}, as in .github/workflows/pull-request-comment.yml`,
        });
    }
    return {
        id,
        attempt: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(run.run_attempt) ?? 1,
        event: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run.event),
        // GitHub adds the branch to the path of some workflows.
        workflow: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run.path).split('@')[0] ?? '',
        headCommit,
        headBranch: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run.head_branch),
        headRepository: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(run.head_repository).full_name),
        pullRequests: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(run.pull_requests).flatMap((pull) => (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(pull).number) ?? []),
    };
}


/***/ })

};
