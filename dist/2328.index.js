export const id = 2328;
export const ids = [2328];
export const modules = {

/***/ 72075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ blameNight)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/blame/record.js
var record = __webpack_require__(60041);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/inputs/bisect.js
var bisect = __webpack_require__(49341);
// EXTERNAL MODULE: ./build/src/inputs/machine.js
var machine = __webpack_require__(73078);
// EXTERNAL MODULE: ./build/src/publish/report-directory.js
var report_directory = __webpack_require__(63105);
// EXTERNAL MODULE: ./build/src/app/bisect/bisect.js + 22 modules
var bisect_bisect = __webpack_require__(57892);
// EXTERNAL MODULE: ./build/src/app/night/newest-night.js
var newest_night = __webpack_require__(25991);
// EXTERNAL MODULE: ./build/src/publish/github-patience.js
var github_patience = __webpack_require__(74188);
// EXTERNAL MODULE: ./build/src/app/night/artifact-limits.js
var artifact_limits = __webpack_require__(80133);
// EXTERNAL MODULE: ./build/src/app/night/checked-directory.js
var checked_directory = __webpack_require__(82543);
// EXTERNAL MODULE: ./build/src/app/night/fetch-artifacts.js
var fetch_artifacts = __webpack_require__(80174);
;// CONCATENATED MODULE: ./build/src/app/blame/find-artifacts.js





const FOLDER = 'crio-node-e2e-artifacts';
/** @throws RunError, when it is called, if artifacts cannot be listed or read */
function artifactFinder({ directory, token, context }, { app: { http, log, sleep }, gitHub }) {
    if (directory !== null) {
        return async () => (await (0,checked_directory/* checkedDirectory */.x)(directory, artifact_limits/* ARTIFACT_LIMITS */.W)).artifacts;
    }
    const patience = (0,github_patience/* createPatience */.s)({ sleep, log });
    const repeat = (work) => patience.repeat(work);
    const github = gitHub({ token, baseUrl: context.apiUrl }, repeat);
    return async (pattern) => {
        const { artifacts } = await (0,fetch_artifacts/* fetchArtifacts */.a)({
            github,
            http,
            repeat,
            repository: context.repository,
            run: Number(context.runId),
            pattern,
            directory: (0,external_node_path_.join)(context.temporaryDirectory, FOLDER),
            limits: artifact_limits/* ARTIFACT_LIMITS */.W,
            log,
        });
        return artifacts;
    };
}

// EXTERNAL MODULE: ./build/src/domain/blame/blame.js
var blame_blame = __webpack_require__(48577);
// EXTERNAL MODULE: ./build/src/domain/report/build.js
var build = __webpack_require__(38417);
// EXTERNAL MODULE: ./build/src/domain/views/annotations.js
var annotations = __webpack_require__(19717);
;// CONCATENATED MODULE: ./build/src/domain/views/blame-annotations.js


/** GitHub keeps ten annotations of a level for a step. */
const MOST = 8;
const TITLES = {
    culprit: 'Found',
    environment: 'Environment',
    flake: 'Flake',
    undecided: 'Undecided',
    'not-searched': 'Not searched',
};
/** One annotation for each search: the answer first, and where to look. An answer is no error of its job. */
function blameAnnotations(searches) {
    const shown = searches.slice(0, MOST).map((search) => {
        const { result, text, title, spec, culprits, trials } = search;
        const level = result === 'culprit' || result === 'environment' ? 'warning' : 'notice';
        return (0,annotations/* annotation */.w7)(level, `${TITLES[result] ?? result}: ${(0,domain_text/* plainLine */.h0)(text)}`, [
            title,
            title === spec ? '' : spec,
            ...culprits.map(({ url }) => url ?? ''),
            trials.length === 0 ? '' : 'The job summary has the trials.',
        ]);
    });
    const left = searches.length - shown.length;
    return left > 0
        ? [
            ...shown,
            (0,annotations/* annotation */.w7)('notice', `… and ${(0,domain_text/* plural */.LS)(left, 'more answer')}`, [
                'The job summary has all of them.',
            ]),
        ]
        : shown;
}

// EXTERNAL MODULE: ./build/src/domain/views/json.js + 3 modules
var json = __webpack_require__(47203);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/searches.js
var searches = __webpack_require__(23853);
// EXTERNAL MODULE: ./build/src/domain/views/search-wording.js
var search_wording = __webpack_require__(43898);
;// CONCATENATED MODULE: ./build/src/app/blame/publish-searches.js









const SUMMARY = 'summary.md';
/** Writes what is known into the report directory. What cannot be written is told, and never an error. */
function putSearches(answers, request, deps) {
    const { runId, runAttempt, repository, runUrl } = request.context;
    const blame = {
        schemaVersion: blame_blame/* BLAME_SCHEMA_VERSION */.V,
        ...(0,build/* generatedBy */.BH)({ version: deps.version, now: deps.now() }),
        run: { id: runId, attempt: runAttempt, repository, url: runUrl },
        ...answers,
    };
    const failures = (0,report_directory/* putFiles */.po)(request.reportDirectory, [
        { name: blame_blame/* BLAME_FILE */.v, text: (0,json/* blameJson */.Gl)(blame) },
        { name: SUMMARY, text: (0,searches/* renderBlame */.yc)(blame) },
    ]);
    for (const failure of failures)
        deps.log.warning(failure);
    return blame;
}
/** Publishes the answers as files, annotations, outputs and summary. */
async function publishSearches(answers, request, deps) {
    const { step, log } = deps;
    const blame = putSearches(answers, request, deps);
    const headline = (0,search_wording/* searchesHeadline */.LP)(blame.searches);
    log.info(headline);
    log.relay(blame.notes);
    for (const annotation of blameAnnotations(blame.searches))
        step.annotate(annotation);
    const outputs = {
        headline,
        searches: String(blame.searches.length),
        culprits: String(blame.searches.filter(({ result }) => result === 'culprit').length),
        'report-dir': request.reportDirectory,
        'blame-json': (0,external_node_path_.join)(request.reportDirectory, blame_blame/* BLAME_FILE */.v),
    };
    try {
        for (const [name, value] of Object.entries(outputs))
            step.setOutput(name, value);
        await step.writeSummary((0,searches/* renderBlame */.yc)(blame));
    }
    catch (error) {
        log.warning(`outputs or summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function unexplained(error) {
    return error instanceof errors/* Stopped */.C9
        ? 'Nothing was searched, and nothing was changed.'
        : 'This is a bug in crio-node-e2e: please report it';
}
/** An error that ended the step before it could search. */
function publishFailure(error, { step, log }) {
    const { cause = '', evidence = [], remedy = '' } = error instanceof errors/* RunError */.e4 ? error.details : {};
    const lines = [cause, ...evidence, remedy].filter((line) => line !== '');
    step.annotate({
        level: 'error',
        title: (0,errors/* messageOf */.bD)(error),
        message: lines.join('\n') || unexplained(error),
    });
    if (!(error instanceof errors/* RunError */.e4) && error instanceof Error)
        log.debug(error.stack ?? '');
}

// EXTERNAL MODULE: ./build/src/domain/blame/known-rates.js
var known_rates = __webpack_require__(47527);
// EXTERNAL MODULE: ./build/src/domain/blame/resume.js
var resume = __webpack_require__(38203);
// EXTERNAL MODULE: ./build/src/domain/blame/specs-to-try.js
var specs_to_try = __webpack_require__(26818);
// EXTERNAL MODULE: ./build/src/domain/json.js
var domain_json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/night/suspects.js + 1 modules
var night_suspects = __webpack_require__(21532);
// EXTERNAL MODULE: ./build/src/domain/night/wanted-searches.js
var wanted_searches = __webpack_require__(73733);
// EXTERNAL MODULE: ./build/src/domain/report/read.js
var read = __webpack_require__(88977);
// EXTERNAL MODULE: ./build/src/domain/request/exact-focus.js
var exact_focus = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/src/inputs/repeat.js + 2 modules
var repeat = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js
var text_file = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/src/app/blame/tasks.js
















/** Inputs that are not taken from a report. */
const NOT_OF_REPORT = /^(?:mirror-|require-signature$|trusted-root$|history$)/;
/** The spec may be of any lane, and one that others skip. */
const ANY_SPEC = { lane: 'all', 'skip-list': 'none' };
/** The search between builds that somebody names. */
function namedTask({ inputs }, { good = '', bad = '' }, architecture) {
    const given = { ...ANY_SPEC, ...inputs };
    return {
        name: `${good} to ${bad}`,
        about: {
            cause: null,
            title: '',
            lane: inputs['lane'] ?? '',
            scenario: inputs['scenario'] ?? '',
            architecture,
            lastGood: null,
            firstBad: null,
        },
        good,
        bad,
        inputs: given,
        untried: [],
        specs: [{ id: '', inputs: {}, past: null, journal: '' }],
        problem: '',
    };
}
/** The searches for the new failures of a night, and what is not searched, one sentence each. */
async function tasksOf(night, { find, most, architecture, inputs, }) {
    const { wanted, notes } = (0,wanted_searches/* wantedSearches */.Y)(night, architecture);
    const tasks = [];
    let possible = 0;
    for (const one of wanted) {
        if (possible === most)
            break;
        const task = await taskOf(one, find, inputs);
        tasks.push(task);
        // What cannot begin takes no time from others.
        if (task.problem === '')
            possible += 1;
    }
    const left = wanted.length - tasks.length;
    const more = left > 0
        ? [`Not searched, because the input most-causes is ${most}: ${(0,domain_text/* plural */.LS)(left, 'more cause')}.`]
        : [];
    return { tasks, notes: [...notes, ...more] };
}
async function taskOf({ specs, lane, suspects, title, earlier }, find, set) {
    const task = {
        name: title,
        about: {
            cause: specs[0]?.cause ?? null,
            title,
            lane: lane.lane,
            scenario: lane.scenario,
            architecture: lane.architecture,
            lastGood: suspects.lastGood,
            firstBad: suspects.firstBad,
        },
        good: suspects.ranges.map(({ input, good }) => `${input}=${good}`).join(' '),
        bad: suspects.ranges.map(({ input, bad }) => `${input}=${bad}`).join(' '),
        untried: (0,night_suspects/* untriedIn */.d_)(suspects),
    };
    const report = await reportOf(lane, specs, find);
    if (typeof report === 'string')
        return { ...task, specs: [], inputs: {}, problem: report };
    const known = new Map(specs.map((spec) => [spec.id, pastOf(spec)]));
    const ids = specs.length > 0 ? [...known.keys()] : (0,specs_to_try/* specsToTry */.H)(report);
    const { inputs, gaps } = (0,repeat/* repeatOf */.T)(report);
    const given = [
        ...suspects.ranges.map(({ input }) => input),
        'focus',
        ...Object.keys(set),
    ];
    const missing = gaps.filter(({ input }) => input === null || !given.includes(input));
    const problem = missing.map(({ why }) => why).join(' ');
    const tried = ids.map((id) => ({
        id,
        inputs: { focus: (0,exact_focus/* exactPattern */.gc)(id) },
        past: known.get(id) ?? NO_PAST,
        journal: earlier?.spec === id ? (0,resume/* journalOf */.P)(earlier) : '',
    }));
    return { ...task, specs: tried, inputs: ownInputs(inputs), problem: problem.replace(/\.$/, '') };
}
/** Where builds come from, and how they are verified, is for this job to say: a report is made by tested code. */
function ownInputs(inputs) {
    return Object.fromEntries(Object.entries(inputs).flatMap(([name, value]) => value === undefined || NOT_OF_REPORT.test(name) ? [] : [[name, value]]));
}
/** Of a spec that only is the first to try: whether it ever failed does not matter. */
const NO_PAST = { known: (0,known_rates/* knownRates */.X)([]), seconds: null };
function pastOf({ rate, streak, seconds }) {
    const bad = Math.max(1, streak);
    return {
        known: {
            good: { trials: rate?.results ?? 0, failures: rate?.failed ?? 0 },
            bad: { trials: bad, failures: bad },
        },
        seconds,
    };
}
/** The report of a lane in which a spec failed, or which is red as the lane is, or why it is not known. */
async function reportOf({ artifacts, result }, specs, find) {
    const ids = new Set(specs.map(({ id }) => id));
    try {
        for (const name of artifacts) {
            const found = await find(name);
            for (const { directory } of found.filter((one) => one.name === name)) {
                const report = reportsIn(directory).find((one) => ids.size === 0
                    ? one.verdict.result === result
                    : one.specs.some((spec) => ids.has(spec.id) && (0,results/* hasFailed */.WN)(spec)));
                if (report !== undefined)
                    return report;
            }
        }
    }
    catch (error) {
        return `the report of its run cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
    }
    return 'the report of its run is not among the artifacts';
}
function reportsIn(directory) {
    return (0,report_directory/* listFiles */.CS)(directory)
        .filter((file) => (0,external_node_path_.basename)(file) === report_files/* REPORT_FILES */.JL.report)
        .flatMap((file) => {
        const run = (0,read/* readRun */.c)((0,domain_json/* parseJson */.q)((0,text_file/* reportTextOf */.np)((0,external_node_path_.join)(directory, file))));
        return 'report' in run ? [run.report] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/app/blame/time-share.js
/** A share in which hardly a trial ends finds nothing, so that the first searches, which matter most, get at least so much. */
const LEAST_SHARE = 180;
/** With less time, not even the first trial ends. Below the least time for all searches, of which some moments are always gone. */
const LEAST_SECONDS = 30;
/**
 * An equal share of the seconds that are left, for the first of these searches. One that cannot begin needs none.
 * @returns 0 if there is no time for it
 */
function timeShare(left, tasks) {
    const share = left / Math.max(1, tasks.filter(({ problem }) => problem === '').length);
    const seconds = Math.min(left, Math.max(share, LEAST_SHARE));
    return isTimeForTrial(seconds) ? seconds : 0;
}
/** Whether a trial can end in so many seconds. */
function isTimeForTrial(seconds) {
    return seconds >= LEAST_SECONDS;
}

;// CONCATENATED MODULE: ./build/src/app/blame/blame-night.js














/** A slow spec must be able to end. */
const LEAST_TIMEOUT_MINUTES = 15;
/** A spec that only looks like the regression is no reason to stop: the next one of the same cause is tried. */
const MOST_SPECS = 2;
/**
 * The bisect action: searches for what is behind the new failures of a night, or between builds that somebody names. It
 * changes nothing on GitHub: its answers are files for an artifact, a summary and annotations. Returns the exit code of the
 * step, which does not fail because of an answer.
 * @param read parses the inputs
 */
async function blameNight(deps, read) {
    const { app } = deps;
    try {
        const request = read();
        if (request.token !== null)
            app.step.mask(request.token);
        (0,report_directory/* clearReportDirectory */.LY)(request.reportDirectory);
        const { tasks, notes } = await Promise.race([tasksFor(request, deps), deps.signals.stopped]);
        const { searches, wasCancelled } = await searchAll(tasks, notes, request, deps);
        await publishSearches({ searches, notes }, request, app);
        return wasCancelled ? 1 : 0;
    }
    catch (error) {
        publishFailure(error, app);
        return 1;
    }
}
async function tasksFor(request, deps) {
    if (request.ends !== null) {
        return { tasks: [namedTask(request, request.ends, deps.architecture)], notes: [] };
    }
    const find = artifactFinder(request, deps);
    const { runId, runAttempt, repository, runUrl, serverUrl } = request.context;
    const night = await deps.app.log.group('Read the night', async () => (0,newest_night/* newestNight */.D)(await find(request.night), {
        run: { id: runId, attempt: runAttempt, repository, url: runUrl },
        serverUrl,
    }));
    const { most, inputs } = request;
    return tasksOf(night, { find, most, architecture: deps.architecture, inputs });
}
/** One after another, because they need the same machine. Each gets an equal share of the time that is left. */
async function searchAll(tasks, notes, request, deps) {
    const { log, now } = deps.app;
    const startedAt = now().getTime();
    const ended = [];
    for (const [index, task] of tasks.entries()) {
        const left = request.budgetSeconds - (now().getTime() - startedAt) / 1000;
        const budgetSeconds = timeShare(left, tasks.slice(index));
        const keep = (search) => putSearches({ searches: [...ended, search], notes }, request, deps.app);
        log.info(`Search ${index + 1} of ${tasks.length}, up to ${(0,domain_text/* formatDuration */.a3)(budgetSeconds)}: ${(0,domain_text/* plainLine */.h0)(task.name)}`);
        const { search, wasCancelled } = await searchTask(task, index + 1, budgetSeconds, request, {
            ...deps,
            keep,
        });
        ended.push(search);
        keep(search);
        log.info((0,domain_text/* plainLine */.h0)(search.text));
        if (wasCancelled)
            return { searches: ended, wasCancelled };
    }
    return { searches: ended, wasCancelled: false };
}
async function searchTask(task, number, budgetSeconds, request, deps) {
    const { now } = deps.app;
    const { about, problem } = task;
    const [first = ''] = task.specs.map(({ id }) => id);
    const failed = (why) => ({
        search: (0,record/* unsearched */.DY)(first, about, why, now()),
        wasCancelled: false,
    });
    if (problem !== '')
        return failed(problem);
    if (budgetSeconds === 0)
        return failed('no time was left');
    const startedAt = now().getTime();
    let last = null;
    for (const [index, spec] of task.specs.slice(0, MOST_SPECS).entries()) {
        const left = budgetSeconds - (now().getTime() - startedAt) / 1000;
        if (last !== null && (last.result !== 'flake' || !isTimeForTrial(left)))
            break;
        try {
            const directory = (0,external_node_path_.join)(request.reportDirectory, `search-${number}-${index + 1}`);
            const found = await searchSpec(task, spec, directory, left, request, deps);
            last = (0,record/* recordedSearch */.B0)({ ...found, untried: task.untried }, about, now());
            if (found.wasCancelled)
                return { search: last, wasCancelled: true };
        }
        catch (error) {
            if (error instanceof errors/* Stopped */.C9) {
                return { search: last ?? failed(error.message).search, wasCancelled: true };
            }
            if (!(error instanceof errors/* RunError */.e4))
                deps.app.log.debug(stackOf(error));
            // Whoever named the builds is told what is wrong with them.
            if (request.ends !== null)
                throw error;
            if (last === null)
                last = failed(reasonOf(error)).search;
        }
    }
    return { search: last ?? failed('it has no spec').search, wasCancelled: false };
}
async function searchSpec(task, spec, directory, budgetSeconds, request, deps) {
    const { app, signals, children, runsDirectory, trial } = deps;
    const { workspace } = request.context;
    const inputs = {
        ...task.inputs,
        // What is set here is meant for this machine, such as its mirrors.
        ...request.inputs,
        ...spec.inputs,
        // The next trial needs the machine as it was.
        restore: 'always',
        // No trial may take much more than the time of the search.
        timeout: `${Math.max(LEAST_TIMEOUT_MINUTES, Math.ceil(budgetSeconds / 60))}m`,
        // A single spec needs no choice.
        'time-budget': '',
        'changed-files': '',
        'report-dir': directory,
    };
    const journal = (0,external_node_path_.join)(directory, 'journal.jsonl');
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    if (spec.journal !== '')
        (0,external_node_fs_.writeFileSync)(journal, spec.journal);
    const asked = (0,bisect/* readBisect */.f)({ good: task.good, bad: task.bad }, { workspace, cpus: 1, files: machine/* localFiles */.J }, 'input');
    return (0,bisect_bisect/* bisect */.h)({
        app: trial,
        step: app.step,
        signals,
        children,
        runsDirectory,
        past: spec.past,
        onTrial: (found) => deps.keep((0,record/* recordedSearch */.B0)({ ...found, untried: task.untried }, task.about, app.now())),
        read: (builds) => deps.readRun({ ...inputs, ...builds }),
    }, { ...asked, budgetSeconds, journal });
}
/** The reason as the rest of a sentence. */
function reasonOf(error) {
    const text = (0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error));
    const cause = error instanceof errors/* RunError */.e4 ? (error.details.cause ?? '') : '';
    return cause === '' ? text : `${text} (${(0,domain_text/* plainLine */.h0)(cause)})`;
}
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? '') : '';
}


/***/ }),

/***/ 25991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ newestNight)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6822);
/* harmony import */ var _domain_night_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65508);
/* harmony import */ var _domain_night_repeat_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6370);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31987);
/* harmony import */ var _publish_report_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63105);








/** Properties of a night that are links (schemas/night.v1.schema.json). */
const LINKS = ['url', 'link'];
/**
 * The newest night of a workflow run in artifacts. Whoever can upload one can make it look newer, but not of another run.
 * @throws RunError (input, invalid-input) if there is none that can be read
 */
function newestNight(artifacts, { run, serverUrl }) {
    const problems = [];
    const nights = artifacts.flatMap(({ name, directory }) => (0,_publish_report_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(directory)
        .filter((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) === _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .NIGHT_FILES */ ["do"].night)
        .flatMap((file) => {
        const read = (0,_domain_night_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readNight */ .p)(withKnownLinks((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file), 'utf8'), serverUrl));
        const why = 'night' in read ? whyNot(read.night, run) : read.problem;
        if ('night' in read && why === '')
            return [read.night];
        problems.push(`${name}: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(why)}`);
        return [];
    }));
    const [newest] = nights.toSorted((one, other) => other.run.attempt - one.run.attempt);
    if (newest !== undefined) {
        const isOutside = run.id === 'local';
        const known = isOutside ? newest.run : { ...run, attempt: newest.run.attempt };
        return (0,_domain_night_repeat_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .withOwnLines */ ._5)({ ...newest, run: known });
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: 'There is no night',
        cause: problems.length > 0
            ? 'No night.json of the artifacts can be read'
            : 'No artifact has a night.json, which the report action writes',
        remedy: 'Upload the report directory of the report action before this job, and name it (input night)',
        evidence: problems,
    });
}
/** Why a night cannot be that of a workflow run; empty if it can. Outside of one, each can be. */
function whyNot({ run }, { id, attempt }) {
    if (id === 'local')
        return '';
    if (run.id !== id)
        return `it is of workflow run ${run.id}, not of ${id}`;
    return run.attempt > attempt ? `it is of attempt ${run.attempt}, which is still to come` : '';
}
/** The value of a file without links to anywhere but GitHub: they end up in summaries and in issues. Null if it is no JSON. */
function withKnownLinks(text, serverUrl) {
    const known = [`${serverUrl}/`, 'https://github.com/'];
    try {
        return JSON.parse(text, (key, value) => {
            const isLink = LINKS.includes(key) && typeof value === 'string';
            return isLink && !known.some((start) => value.startsWith(start)) ? null : value;
        });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 39567:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1241);
/* harmony import */ var _adapters_children_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36539);
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13468);
/* harmony import */ var _adapters_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76304);
/* harmony import */ var _app_bisect_signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26593);
/* harmony import */ var _app_blame_blame_night_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72075);
/* harmony import */ var _app_real_deps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84447);
/* harmony import */ var _inputs_blame_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90396);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59882);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73078);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91880);











/** Architectures as Go names them. */
const ARCHITECTURES = { x64: 'amd64' };
const machine = (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_9__/* .thisMachine */ .g)();
const context = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .readProcessContext */ .R2)(process.env, machine);
const step = (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsStep */ .w)(context.hasSummary);
const exitCode = await (0,_app_blame_blame_night_js__WEBPACK_IMPORTED_MODULE_5__/* .blameNight */ .g)({
    app: (0,_app_real_deps_js__WEBPACK_IMPORTED_MODULE_6__/* .realDeps */ .b)(context, { step }),
    gitHub: _adapters_github_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHub */ .g,
    trial: (own, log = _adapters_log_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsLog */ ._) => (0,_app_real_deps_js__WEBPACK_IMPORTED_MODULE_6__/* .realDeps */ .b)(context, { log, step: withState(own) }),
    children: (0,_adapters_children_js__WEBPACK_IMPORTED_MODULE_1__/* .childPrograms */ .W)(process.env),
    signals: (0,_app_bisect_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .searchSignals */ ._)((handler) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.on(signal, () => handler(signal));
    }),
    runsDirectory: context.runsDirectory,
    architecture: ARCHITECTURES[machine.nodeArchitecture] ?? machine.nodeArchitecture,
    readRun: (inputs) => (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_10__/* .readRequest */ .i)((0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .withOptions */ .tq)(process.env, inputs), machine, _inputs_machine_js__WEBPACK_IMPORTED_MODULE_9__/* .localFiles */ .J),
}, () => (0,_inputs_blame_js__WEBPACK_IMPORTED_MODULE_7__/* .readBlameRequest */ .V)(process.env, machine, _inputs_machine_js__WEBPACK_IMPORTED_MODULE_9__/* .localFiles */ .J));
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode);
/** The step of a trial, whose state is that of the action as well, so that post can finish a trial that was killed. */
function withState(own) {
    return {
        ...own,
        saveState(name, value) {
            own.saveState(name, value);
            step.saveState(name, value);
        },
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 47120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ specsById)
/* harmony export */ });
/** The specs of a history by identifier, also by those that they had before they were renamed. */
function specsById(history) {
    const specs = history?.specs ?? [];
    return new Map([
        ...specs.flatMap((spec) => (spec.formerIds ?? []).map((id) => [id, spec])),
        ...specs.map((spec) => [spec.id, spec]),
    ]);
}


/***/ }),

/***/ 73733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wantedSearches),
/* harmony export */   c: () => (/* binding */ architecturesToSearch)
/* harmony export */ });
/* harmony import */ var _blame_resume_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38203);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56813);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25070);
/* harmony import */ var _searches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53451);




/** More than a night has specs. */
const LATER = 1_000_000;
/**
 * The regressions of a night to search on a machine of an architecture, one for each cause. A spec that is new in a night has
 * failed again in the rerun of its run, else it would be flaky; so it is confirmed. Lanes that are red as a whole come first, then
 * what stands out most.
 */
function wantedSearches(night, architecture) {
    if (night.pullRequest !== null) {
        return { wanted: [], notes: ['A pull request is compared with main, and not searched.'] };
    }
    const open = night.specs.flatMap((spec) => {
        const lane = night.lanes[spec.lane];
        const suspects = night.suspects[spec.suspects ?? -1];
        const earlier = night.searches[spec.search ?? -1] ?? null;
        const isOpen = spec.outcome === 'failed' &&
            (spec.state === 'new' || spec.state === 'still-failing') &&
            (earlier === null || !(0,_blame_resume_js__WEBPACK_IMPORTED_MODULE_0__/* .isDecided */ .d)(earlier));
        return isOpen && lane !== undefined && suspects !== undefined
            ? [{ spec, lane, suspects, earlier, title: titleOf(night, spec) }]
            : [];
    });
    const ofSpecs = wantedSpecs(open, architecture);
    const ofLanes = wantedLanes(night, architecture);
    return {
        wanted: [...ofLanes.wanted, ...ofSpecs.wanted].toSorted((one, other) => rank(other) - rank(one)),
        notes: [...ofLanes.notes, ...ofSpecs.notes],
    };
}
/** Specs, those that fail for the same cause together. */
function wantedSpecs(open, architecture) {
    const notes = [];
    const byCause = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(open, ({ spec }) => spec.cause ?? spec.id);
    const wanted = [...byCause.values()].flatMap((all) => {
        const { possible, note } = possibleOn(architecture, all);
        notes.push(...note);
        const [main] = possible;
        if (main === undefined)
            return [];
        const { lane, suspects, earlier } = main;
        const telling = possible
            .filter((one) => one.lane === lane && one.suspects === suspects)
            .toSorted(({ spec: one }, { spec: other }) => failuresBefore(one) - failuresBefore(other) ||
            (one.seconds ?? Number.MAX_VALUE) - (other.seconds ?? Number.MAX_VALUE));
        const title = telling[0]?.title ?? main.title;
        return [{ specs: telling.map(({ spec }) => spec), lane, suspects, earlier, title }];
    });
    return { wanted, notes };
}
/** Lanes that are red as a whole, those for the same reason together. */
function wantedLanes(night, architecture) {
    const notes = [];
    const open = night.lanes.flatMap((lane) => {
        const suspects = night.suspects[lane.suspects ?? -1];
        const earlier = night.searches[lane.search ?? -1] ?? null;
        const isOpen = (0,_detail_js__WEBPACK_IMPORTED_MODULE_2__/* .isRedAsAWhole */ .uV)(lane) &&
            lane.result !== 'cancelled' &&
            (earlier === null || !(0,_blame_resume_js__WEBPACK_IMPORTED_MODULE_0__/* .isDecided */ .d)(earlier));
        return isOpen && suspects !== undefined
            ? [{ lane, suspects, earlier, title: (0,_searches_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOfLane */ .y)(lane) }]
            : [];
    });
    const wanted = [...(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(open, ({ title }) => title).values()].flatMap((all) => {
        const { possible, note } = possibleOn(architecture, all);
        notes.push(...note);
        return possible.slice(0, 1).map((one) => ({ ...one, specs: [] }));
    });
    return { wanted, notes };
}
/** What of the same regression can be searched on a machine of an architecture, and why none can. */
function possibleOn(architecture, all) {
    const here = all.filter(({ lane }) => lane.architecture === architecture);
    const possible = here.filter(({ suspects }) => suspects.ranges.some(({ good, bad }) => good !== bad));
    const [first] = all;
    if (possible.length > 0 || first === undefined)
        return { possible, note: [] };
    const why = here.length > 0
        ? 'no published build changed since its last good run'
        : `it fails on ${first.lane.architecture || 'an architecture that is not known'}`;
    return { possible, note: [`${first.title} is not searched: ${why}.`] };
}
/** The architectures on which something is to be searched. */
function architecturesToSearch(night) {
    return [...new Set(night.lanes.map(({ architecture }) => architecture))]
        .filter((one) => one !== '' && wantedSearches(night, one).wanted.length > 0)
        .toSorted();
}
/** How often it failed before it broke: a flaky spec tells less. */
function failuresBefore({ rate }) {
    return rate === null || rate.results === 0 ? 0 : rate.failed / rate.results;
}
/** What was never searched comes first, then lanes, then what is no doubt, then what many specs have. */
function rank({ specs, earlier }) {
    const isDoubtful = specs.length > 0 && specs.every(({ doubt }) => doubt !== '');
    const weight = specs.length === 0 ? LATER : specs.length - (isDoubtful ? LATER : 0);
    return weight - (earlier === null ? 0 : 4 * LATER);
}
function titleOf({ causes }, { cause, message, id }) {
    return causes.find((one) => one.id === cause)?.title || message || id;
}


/***/ }),

/***/ 23386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ historyFor)
/* harmony export */ });
/* harmony import */ var _history_by_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47120);

/** From this share of known specs on, the history of the lane itself counts, whatever others know. */
const ENOUGH = 0.5;
/**
 * The history that says most about the specs of a lane: its own, or else the one that knows most of them, such as that of a
 * larger lane, of the same architecture and scenario if there are several. Null if none knows any.
 */
function historyFor(histories, specs, series) {
    const ranked = [...histories]
        .map((history) => {
        const byId = (0,_history_by_id_js__WEBPACK_IMPORTED_MODULE_0__/* .specsById */ .N)(history);
        const known = specs.filter(({ id }) => byId.has(id)).length;
        const isOwn = ['lane', 'scenario', 'architecture'].every((key) => history.series[key] === series[key]);
        const rank = isOwn && known >= specs.length * ENOUGH ? specs.length + 1 : known;
        const alike = [
            history.series.architecture === series.architecture,
            history.series.scenario === series.scenario,
            history.series.lane === series.lane,
        ].filter(Boolean).length;
        return { history, rank, alike };
    })
        .filter(({ rank }) => rank > 0)
        .toSorted((one, other) => other.rank - one.rank || other.alike - one.alike);
    return ranked[0]?.history ?? null;
}


/***/ }),

/***/ 90396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readBlameRequest)
/* harmony export */ });
/* unused harmony export BLAME_INPUTS */
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59882);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55607);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25811);
/* harmony import */ var _night_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(965);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35274);
/* harmony import */ var _planned_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2331);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27467);







const REPORT_DIRECTORY = 'crio-node-e2e-blame';
const MOST_CAUSES = 20;
/** Inputs of the main action that a search sets itself. */
const OF_SEARCH = ['crio', 'kubernetes', 'plan', 'report-dir', 'history'];
/** The inputs of the bisect action by name, without those of the main action; bisect/action.yml has the full descriptions. */
const BLAME_INPUTS = {
    night: {
        brief: 'names of the artifacts with the night of the report action',
        fallback: _night_js__WEBPACK_IMPORTED_MODULE_3__/* .NIGHT_ARTIFACTS */ .fX,
        example: 'report-of-the-night',
        allowed: 'a name; `*` stands for any text and `?` for any character',
        parse: _night_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePattern */ .EY,
    },
    directory: _night_js__WEBPACK_IMPORTED_MODULE_3__/* .NIGHT_INPUTS */ .Tm.directory,
    good: {
        brief: 'the last good builds, in place of those of a night',
        fallback: '',
        example: 'crio=v1.36.1',
        allowed: 'PART=BUILD pairs, separated by white space',
        parse: (text) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)(text),
    },
    bad: {
        brief: 'the first bad builds, in place of those of a night',
        fallback: '',
        example: 'crio=main',
        allowed: 'PART=BUILD pairs, separated by white space',
        parse: (text) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)(text),
    },
    'blame-budget': {
        brief: 'time for trials',
        fallback: '60m',
        example: '30m',
        allowed: 'a duration such as `45m`',
        parse: (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .withValidSuggestions */ .qv)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTimeLimit */ .Er),
    },
    'most-causes': {
        brief: 'causes that are searched in a night',
        fallback: '3',
        example: '1',
        allowed: `a number from 1 to ${MOST_CAUSES}`,
        parse: parseMost,
    },
    'report-dir': {
        brief: `directory for the answers (default: ${REPORT_DIRECTORY})`,
        fallback: '',
        example: './blame',
        allowed: _table_js__WEBPACK_IMPORTED_MODULE_6__/* .INPUTS */ .m['report-dir'].allowed,
        parse: (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .reportDirectoryParser */ .r5)(REPORT_DIRECTORY),
    },
    token: _table_js__WEBPACK_IMPORTED_MODULE_6__/* .INPUTS */ .m.token,
};
/**
 * Reads the inputs of the bisect action and the runner's variables. Changes nothing.
 * @throws RunError (input, invalid-input) whose evidence lists all problems, one per line
 */
function readBlameRequest(environment, machine, files) {
    const context = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readContext */ .yI)(environment, machine);
    const { workspace } = context;
    const given = readValues(environment, { workspace, cpus: machine.cpus, files });
    const { good, bad } = given;
    const inputs = Object.keys(_table_js__WEBPACK_IMPORTED_MODULE_6__/* .INPUTS */ .m).flatMap((name) => {
        const text = (0,_planned_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputText */ .A)(environment, name);
        return text === '' || OF_SEARCH.includes(name) ? [] : [[name, text]];
    });
    return {
        ends: good === '' && bad === '' ? null : { good, bad },
        night: given.night,
        directory: given.directory,
        budgetSeconds: given['blame-budget'],
        most: given['most-causes'],
        reportDirectory: given['report-dir'],
        token: given.token,
        inputs: Object.fromEntries(inputs),
        context,
    };
}
function readValues(environment, context) {
    const problems = [];
    const values = {};
    for (const [input, { parse, fallback, allowed }] of Object.entries(BLAME_INPUTS)) {
        const parsed = parse((0,_planned_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputText */ .A)(environment, input) || fallback, context);
        if (parsed.ok)
            values[input] = parsed.value;
        else
            problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })));
    }
    if (problems.length > 0 || !isWhole(values))
        throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(problems);
    return values;
}
function isWhole(values) {
    return Object.keys(BLAME_INPUTS).every((name) => Object.hasOwn(values, name));
}
function parseMost(text) {
    const number = Number(text);
    const isPossible = /^\d{1,3}$/.test(text) && number >= 1 && number <= MOST_CAUSES;
    return isPossible ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)(number) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(text, `is not a number from 1 to ${MOST_CAUSES}`);
}


/***/ })

};
