export const id = 9172;
export const ids = [9172];
export const modules = {

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

/***/ 45364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88986);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6822);
/* harmony import */ var _domain_report_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88977);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31987);
/* harmony import */ var _publish_report_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63105);
/* harmony import */ var _report_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37356);
/* harmony import */ var _report_text_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4748);
/* harmony import */ var _error_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41146);










const NOTHING = { reports: [], rejected: [], notes: [] };
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
    const all = (0,_publish_report_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)(directory);
    const files = all.filter((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) === _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .JL.report);
    // After a re-run, artifacts of the report job itself are among those of the workflow run.
    if (files.length === 0 && all.some((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) === _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .NIGHT_FILES */ ["do"].night))
        return NOTHING;
    // Reports of trials say nothing about the night.
    if (!all.includes(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .JL.report) && all.includes(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .NIGHT_FILES */ ["do"].blame))
        return NOTHING;
    const tried = files
        .slice(0, MOST_REPORTS)
        .map((file) => ({ file, ...readReport((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file)) }));
    const reports = tried.flatMap(({ file, report }) => report === null ? [] : [{ artifact: nameOf(name, file, files), report }]);
    const problems = [
        ...tried.flatMap(({ file, problem }) => problem === '' ? [] : [`${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(file)} cannot be read: ${problem}`]),
        ...(files.length > MOST_REPORTS
            ? [`it has ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(files.length, 'report')}, of which ${MOST_REPORTS} are read`]
            : []),
    ];
    if (reports.length > 0) {
        return { reports, rejected: problems.map((why) => ({ name, why })), notes: [] };
    }
    try {
        const report = await (0,_report_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .reportArtifacts */ .O)([directory], deps);
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
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
    return files.length < 2 || parent === '.' ? name : (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(parent);
}
function readReport(path) {
    try {
        const value = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .q)((0,_report_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .reportTextOf */ .np)(path));
        // The suite of Kubernetes gives Ginkgo's report, which is a list, the same name (kubernetes/kubernetes, test/e2e/framework/test_context.go).
        if (Array.isArray(value))
            return { report: null, problem: '' };
        const run = (0,_domain_report_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .c)(value);
        if ('report' in run)
            return { report: run.report, problem: '' };
        return { report: null, problem: 'problem' in run ? run.problem : 'it is not a report' };
    }
    catch (error) {
        return { report: null, problem: (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)) };
    }
}
/** Without the directory, which nobody can look into after the job. */
function describe(error, directory) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)((0,_error_words_js__WEBPACK_IMPORTED_MODULE_7__/* .whatAndWhy */ .K)(error).replaceAll(directory, 'it'));
}


/***/ }),

/***/ 37356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ reportArtifacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/model/run-facts.js + 1 modules
var run_facts = __webpack_require__(77268);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/app/report/files-below.js
var files_below = __webpack_require__(26675);
// EXTERNAL MODULE: ./build/src/app/report/job-files.js
var job_files = __webpack_require__(91677);
// EXTERNAL MODULE: ./build/src/domain/logs/log-kind.js
var log_kind = __webpack_require__(80529);
;// CONCATENATED MODULE: ./build/src/domain/results/step-report.js
/**
 * Marks of JUnit files whose cases are steps of a job, and not specs: names of their suites, names of classes, and how the
 * names of their cases begin.
 */
const SUITES = [
    // kubernetes-sigs/kubetest2, pkg/metadata, and its predecessor in kubernetes/test-infra
    'kubetest2?',
    // openshift/ci-tools, pkg/steps/run.go, and steps of openshift/release about the machines (openshift/sippy, pkg/db/suites.go)
    'step graph',
    'prowjob-junit',
    'cluster install',
    'cluster nodes(?: ready)?',
    'metal infra',
    'gather core dump',
    'Symptom Detection',
    'Operator results',
    'Log Metrics',
];
const CLASSES = ['kubetest2?', 'e2e\\.go'];
const CASES = [
    // openshift/ci-tools, pkg/steps, Description of each step
    'Run multi-stage test ',
    'Find the input image ',
    'Build image ',
    'Import the release payload ',
    // openshift/release, ci-operator/step-registry/ipi/install
    'install should succeed: ',
];
const MARK = new RegExp([
    `<testsuite\\b[^>]*\\sname="(?:${SUITES.join('|')})"`,
    `<testcase\\b[^>]*\\sclassname="(?:${CLASSES.join('|')})"`,
    `<testcase\\b[^>]*\\sname="(?:${CASES.join('|')})`,
].join('|'));
/** Whether a JUnit file that starts so has steps of a job. */
function hasSteps(head) {
    return MARK.test(head);
}

// EXTERNAL MODULE: ./build/src/domain/results/console-lines.js
var console_lines = __webpack_require__(19024);
// EXTERNAL MODULE: ./build/src/domain/results/console-prefix.js
var console_prefix = __webpack_require__(27523);
// EXTERNAL MODULE: ./build/src/domain/results/suite-head.js
var suite_head = __webpack_require__(37734);
;// CONCATENATED MODULE: ./build/src/domain/results/suite-search.js



/** Characters that are looked at again with the next part: a title and the lines below it. */
const OVERLAP = 4_096;
/** How the ginkgo command ends after a failure (onsi/ginkgo, ginkgo/run/run_command.go). */
const FAILED = 'Test Suite Failed';
/** In one part. Texts that name so many suites are not the output of one. */
const MOST_PLACES = 100;
/** A search at the start of a text. It is fast where there is nothing to find. */
function createSuiteSearch() {
    let found = false;
    let rest = '';
    return {
        push(chunk) {
            if (found)
                return true;
            const text = rest + chunk;
            found =
                hasTitle(text) ||
                    hasLine(' specs ', suite_head/* isShortHead */.Lg, text) ||
                    hasLine(' Specs in ', isTotals, text) ||
                    hasLine(FAILED, isFailedEnd, text);
            rest = lastLines(text);
            return found;
        },
    };
}
function hasTitle(text) {
    return placesOf(suite_head/* SUITE_TITLE */._D, text).some((at) => {
        const [line = '', ...below] = linesAt(text, at);
        return (0,suite_head/* isSuiteTitle */.Tm)(line) || (0,console_prefix/* readPrefix */.fr)(line, below) !== null;
    });
}
function hasLine(mark, isIt, text) {
    return placesOf(mark, text).some((at) => isIt(linesAt(text, at)[0] ?? ''));
}
/** The start of a suite is missing where somebody kept the end of a log. */
function isTotals(line) {
    return (0,console_lines/* readTotals */.gC)(line) !== null;
}
/** The end of a suite whose start and totals are missing. It speaks against a success. */
function isFailedEnd(line) {
    const before = line.slice(0, -FAILED.length);
    return line.endsWith(FAILED) && /^(?:\S{1,60} ?)?$/.test(before);
}
function placesOf(mark, text) {
    const places = [];
    for (let at = text.indexOf(mark); at >= 0 && places.length < MOST_PLACES;) {
        places.push(at);
        at = text.indexOf(mark, at + mark.length);
    }
    return places;
}
/** The line around a place, or the part of it that can be one of a suite, and those that can belong to its title. */
function linesAt(text, at) {
    const before = text.slice(Math.max(0, at - OVERLAP), at);
    const end = before.lastIndexOf('\n');
    if (end < 0 && before.length === OVERLAP)
        return [];
    const start = at - before.length + end + 1;
    return text
        .slice(start, start + OVERLAP)
        .split('\n')
        .slice(0, console_prefix/* TITLE_LINES */.J8 + 1)
        .map(console_prefix/* shownLine */.QN);
}
/** The end of a text, from the start of a line. */
function lastLines(text) {
    if (text.length <= OVERLAP)
        return text;
    const start = text.indexOf('\n', text.length - OVERLAP);
    // The end of a long line starts no suite.
    return start < 0 ? '' : text.slice(start);
}

// EXTERNAL MODULE: ./build/src/app/report/node-logs.js + 2 modules
var node_logs = __webpack_require__(90217);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js
var text_file = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/src/app/report/kinds.js









/** Characters that are enough to recognise a report. */
const HEAD_BYTES = 64 * 1024;
const JSON_FORMAT = { name: /\.json(?:\.gz)?$/, start: /^\s*\[\s*\{/ };
const XML_FORMAT = { name: /\.xml(?:\.gz)?$/, start: /^\s*</ };
/** How to recognise a report: by its name or its first character, and by the content of its head. The first row counts. */
const REPORTS = [
    { kind: 'ginkgo', format: JSON_FORMAT, isOf: (head) => /"SuitePath"|"SpecReports"/.test(head) },
    { kind: 'steps', format: XML_FORMAT, isOf: hasSteps },
    { kind: 'junit', format: XML_FORMAT, isOf: (head) => /<test(?:suites?|case)[\s>/]/.test(head) },
];
/** How Ginkgo's reports say that they are of a dry run (onsi/ginkgo, types/config.go, reporters/junit_report.go). */
const DRY_GINKGO = /"DryRun"\s*:\s*true/;
const DRY_JUNIT = /<property\s+name="DryRun"\s+value="true"/;
const REAL_GINKGO = /[^\\]"DryRun"\s{0,9}:\s{0,9}false/;
const REAL_JUNIT = /<property\s{1,9}name="DryRun"\s{1,9}value="false"/;
/** Formats that hold files, by their first bytes as text. */
const ARCHIVES = [
    ['a zip archive', /^PK\p{Cc}\p{Cc}/u],
    ['a tar archive', /^.{257}ustar/s],
    ['an xz archive', /^\uFFFD7zXZ/],
    ['a zstd archive', /^\(\uFFFD\/\uFFFD/],
    ['a bzip2 archive', /^BZh\d/],
    ['a 7z archive', /^7z\uFFFD/],
];
/** What Jenkins keeps of JUnit files, in a form of its own (jenkinsci/junit-plugin, TestResult), and a failure in it. */
const JENKINS = /^(?:<\?xml[^>]{0,200}>)?\s*<result\b[^>]{0,500}>\s*<suites\b/;
const JENKINS_FAILURE = /<errorStackTrace\b|<failedSince>[1-9]/;
/** Characters of such texts, and of those about dry runs. */
const SHORT = 80;
/** Outputs of a job. Logs of the node can be printed there. */
const JOB_OUTPUT = /^(?:build-log|console|consoleText|std(?:out|err)|output|trace|job|nohup)\b/i;
/** No console has as much. It bounds the time for a directory with something else. */
const MOST_CHARACTERS = 1024 ** 3;
/** A file with such a name that is no report is what a run left of one, or is packed. */
const REPORT_NAME = /^(?:junit(?!Result\.xml).*\.xml|ginkgo(?:[-_.]?(?:report|results?|\d+))*\.json)(?:\.(?:gz|xz|zstd?|bz2|br|lz4|lzma|zip|7z))?$/i;
/** Words in the names of reports. */
const REPORT_WORD = /(?:^|[-_. ])(?:junit(?:Result)?|ginkgo|reports?|results?|e2e(?:[-_]?node)?|suite|tests?)(?:[-_. \d]|$)/i;
/** True for a file that is known by its name alone. */
function isKnownByName(path) {
    return (0,job_files/* isJobFile */.w8)(path) || (0,node_logs/* isNodeLog */.VA)(path);
}
/**
 * Whether a file that is not used can be a report of the run, so that nobody knows all results.
 * @param isBeside whether it is named, or in the directory of a report
 */
function isLostReport({ path, isKnown, isDirectory }, isBeside) {
    if (isDirectory || REPORT_NAME.test((0,external_node_path_.basename)(path)))
        return true;
    return !isKnown && isPossibleReportName(path) && (isBeside || REPORT_WORD.test((0,external_node_path_.basename)(path)));
}
/** True for a name that a report can have. */
function isPossibleReportName(path) {
    return JSON_FORMAT.name.test(path) || XML_FORMAT.name.test(path);
}
/**
 * What a file is, by its content: reports by their start, consoles by a suite that starts anywhere in it. Both may be
 * compressed.
 */
async function recognise(path) {
    const head = (0,text_file/* headOf */.Uo)(path, HEAD_BYTES);
    const report = REPORTS.find(({ format: { name, start }, isOf }) => (name.test(path) || start.test(head)) && isOf(head));
    if (report !== undefined) {
        const isPlan = report.kind !== 'steps' && (await isOfDryRun(report.kind, path, head));
        return { kind: isPlan ? 'dry-run' : report.kind };
    }
    if (JENKINS.test(head))
        return recogniseJenkins(path);
    const archive = ARCHIVES.find(([, start]) => start.test(head));
    if (archive !== undefined)
        return unused(`${archive[0]}, to be unpacked first`, false);
    if (head.includes('\0'))
        return unused('not a text');
    const { size } = (0,external_node_fs_.statSync)(path);
    const isWhole = head !== '' && size <= HEAD_BYTES && head.length <= size;
    const text = await recogniseText(path, isWhole ? [head] : (0,text_file/* chunksOf */.U_)(path));
    if (text.kind !== null || !text.isKnown || JOB_OUTPUT.test((0,external_node_path_.basename)(path)))
        return text;
    const log = (0,log_kind/* logOfContent */.po)(head);
    return log === null ? text : { kind: 'log', log };
}
/**
 * Whether a report is of a dry run, which has no results. Only what is written in front of the specs, or behind them, counts:
 * a spec can quote everything.
 */
async function isOfDryRun(kind, path, head) {
    try {
        const isDry = kind === 'junit'
            ? DRY_JUNIT.test(before('<testcase', head))
            : await isDryByGinkgo(path, before('"SpecReports"', head));
        // A report can have several suites.
        return isDry && !(await contains(path, kind === 'junit' ? REAL_JUNIT : REAL_GINKGO));
    }
    catch {
        return false;
    }
}
async function isDryByGinkgo(path, about) {
    if (about.includes('"SuiteConfig"'))
        return DRY_GINKGO.test(about);
    // Tools that sort the keys write the configuration at the end.
    const end = await (0,text_file/* tailOf */.Cj)(path, HEAD_BYTES, () => { });
    const at = end.lastIndexOf('"SuiteConfig"');
    return at >= 0 && DRY_GINKGO.test(end.slice(at));
}
/** Whether a text of this form, which is short, is anywhere in a file. */
async function contains(path, pattern) {
    let rest = '';
    for await (const chunk of (0,text_file/* chunksOf */.U_)(path)) {
        if (pattern.test(rest + chunk))
            return true;
        rest = chunk.slice(-SHORT);
    }
    return false;
}
function before(mark, text) {
    const at = text.indexOf(mark);
    return at < 0 ? text : text.slice(0, at);
}
/** The JUnit files themselves have the results, so that only a failure matters: it may be in none of them. */
async function recogniseJenkins(path) {
    try {
        return (await contains(path, JENKINS_FAILURE))
            ? unused('results of Jenkins with failures', false)
            : unused('results of Jenkins, which has them from JUnit files');
    }
    catch (error) {
        return unused(`not readable: ${(0,errors/* messageOf */.bD)(error)}`, false);
    }
}
async function recogniseText(path, chunks) {
    const search = createSuiteSearch();
    let read = 0;
    try {
        for await (const chunk of chunks) {
            const text = String(chunk);
            if (search.push(text))
                return { kind: 'console' };
            read += text.length;
            if (read > MOST_CHARACTERS)
                return unused('without the start of a suite in its first gigabyte');
        }
    }
    catch (error) {
        return unused(`not readable: ${(0,errors/* messageOf */.bD)(error)}`, false);
    }
    return read === 0 ? unused('empty', !isPossibleReportName(path)) : unused(whatIsMissing(path));
}
function whatIsMissing(path) {
    if (JSON_FORMAT.name.test(path))
        return 'not a report of Ginkgo';
    if (XML_FORMAT.name.test(path))
        return 'without a test suite of JUnit';
    return 'without the start of a suite';
}
function unused(reason, isKnown = true) {
    return { kind: null, reason, isKnown };
}

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/report/read.js
var read = __webpack_require__(88977);
;// CONCATENATED MODULE: ./build/src/app/report/own-report.js







/**
 * What a run of this action knew and the files of its suite do not show, for instance that it was cancelled, or a service
 * that did not answer for a while. It is in `report.json`, in one of the given directories or beside one of the files.
 * Null for files of other jobs.
 */
function factsOfRun(directories, files) {
    const beside = files.flatMap((file) => (file === null ? [] : (0,external_node_path_.dirname)(file)));
    for (const directory of new Set([...beside, ...directories])) {
        const report = reportIn(directory);
        if (report !== null)
            return { facts: factsIn(report), directory };
    }
    return null;
}
/**
 * Directories in that of a run of this action with other suites of it, the one with its first specs and its rerun, and with
 * files for other tools, which only repeat the report: none of them is about another run.
 * @param files paths of all files
 */
function ownSuitesIn(files) {
    return files
        .filter((path) => (0,external_node_path_.basename)(path) === report_files/* REPORT_FILES */.JL.report)
        .map(external_node_path_.dirname)
        .flatMap((directory) => {
        const report = reportIn(directory);
        const hasFirst = (report?.selection?.budget?.first ?? 0) > 0;
        const hasRerun = (report?.rerun?.startedAt ?? null) !== null;
        return [
            ...(report === null ? [] : [(0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.export)]),
            ...(hasFirst ? [(0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.first)] : []),
            ...(hasRerun ? [(0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.rerun)] : []),
        ];
    });
}
/** The report in a directory; null if there is none that can be read, because it is only one more witness. */
function reportIn(directory) {
    const path = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.report);
    try {
        const run = (0,external_node_fs_.existsSync)(path) ? (0,read/* readRun */.c)((0,json/* parseJson */.q)((0,text_file/* reportTextOf */.np)(path))) : null;
        return run !== null && 'report' in run ? run.report : null;
    }
    catch {
        return null;
    }
}
/** The facts that a report is made of. A report without `end` says nothing about the run itself. */
function factsIn({ end, suite, ...report }) {
    const { serviceEvents, fullDisks } = report;
    const { exitCode } = suite;
    const watched = { ...run_facts/* NO_FACTS */.K, suiteStarted: true, serviceEvents, fullDisks, exitCode };
    if (end === null)
        return watched;
    return {
        ...watched,
        ...end,
        rerun: report.rerun,
        suiteStarted: suite.startedAt !== null,
        suiteStartedAt: suite.startedAt,
        planned: plannedIn(report),
        totalSpecs: report.counts.total,
        selection: report.selection,
        stages: report.stages,
        warnings: report.warnings,
        job: report.run,
        builds: report.builds,
        host: report.host,
        node: report.node,
        ignition: report.ignition,
    };
}
/** The planned specs, which come first; null if the report does not have all of them. */
function plannedIn({ specs, counts: { planned }, }) {
    if (specs.length < planned)
        return null;
    return specs.slice(0, planned).map(({ id, labels, location }) => ({ id, labels, location }));
}

;// CONCATENATED MODULE: ./build/src/app/report/discover.js







const DRY_RUN = 'the report of a dry run, which has no results';
const REPEATED = 'another file with the same log is used';
/** Kinds of which a run can have several files. */
const SOURCES = ['ginkgo', 'junit', 'console'];
/**
 * Finds reports and logs of a suite in files and directories with any layout, by content where the name says nothing. Of
 * several files of a kind, a named file comes first, then the one at the lowest depth.
 * @throws Error of node:fs for a path that does not exist
 */
async function discover(...paths) {
    const named = new Set(paths.filter((path) => !(0,external_node_fs_.statSync)(path).isDirectory()));
    const listings = paths.filter((path) => !named.has(path)).map((path) => (0,files_below/* filesBelow */.D)(path));
    // A link has its own name, and the content of a file that is found itself.
    const links = listings.flatMap((listing) => listing.links).filter(isKnownByName);
    const listed = unique([...named, ...listings.flatMap((listing) => listing.files)]);
    const suites = ownSuitesIn(listed);
    const files = listed.filter((path) => named.has(path) || !suites.some((suite) => path.startsWith(`${suite}${external_node_path_.sep}`)));
    const { found, logs, unused: others, } = await sort(files.filter((path) => named.has(path) || !isKnownByName(path)));
    const first = {
        ginkgo: found.ginkgo[0] ?? null,
        junit: found.junit[0] ?? null,
        console: found.console[0] ?? null,
    };
    const placeOf = (kind) => first[kind] && (0,external_node_path_.dirname)(first[kind]);
    const reports = [placeOf('ginkgo'), placeOf('junit')];
    const all = [...files, ...links];
    const nodeLogs = (0,node_logs/* findNodeLogs */.t2)(all, first.ginkgo ?? first.junit, logs);
    const firstHost = (0,node_logs/* hostOf */.w4)(nodeLogs, first.ginkgo);
    const isOfOtherHost = (path) => {
        const host = (0,node_logs/* hostOf */.w4)(nodeLogs, path);
        return firstHost !== undefined && host !== undefined && host !== firstHost;
    };
    // Without a report of Ginkgo, which knows its suite, all JUnit files are parts of one run. So are reports of other nodes.
    const isPart = (kind, path) => (kind === 'junit' && first.ginkgo === null) || (kind === 'ginkgo' && isOfOtherHost(path));
    const more = SOURCES.flatMap((kind) => found[kind].slice(1).map((path) => {
        const places = kind === 'console' ? [placeOf(kind)] : reports;
        const isBeside = named.has(path) || isPart(kind, path) || places.includes((0,external_node_path_.dirname)(path));
        return { kind, path, isBeside };
    }));
    const besides = (kind) => more.filter((file) => file.kind === kind && file.isBeside).map(({ path }) => path);
    const isLog = new Set(logs.map(({ path }) => path));
    const unused = [...listings.flatMap((listing) => listing.unused), ...others];
    return {
        ...first,
        besides: {
            ginkgo: besides('ginkgo'),
            junit: besides('junit'),
            console: besides('console'),
        },
        steps: found.steps,
        others: more.flatMap(({ kind, path, isBeside }) => (isBeside ? [] : [{ kind, path }])),
        job: (0,job_files/* findJobFiles */.eU)(all.filter((path) => !isLog.has(path)), paths, first.console),
        ...nodeLogs,
        unused: [
            ...unused,
            ...found['dry-run'].map((path) => leave(path, DRY_RUN)),
            ...nodeLogs.repeated.map((path) => leave(path, REPEATED)),
        ],
        lost: unused.filter((file) => isLostReport(file, named.has(file.path) || reports.includes((0,external_node_path_.dirname)(file.path)))),
    };
}
function leave(path, reason) {
    return { path, reason, isKnown: true };
}
/** The files by kind, in their order. */
async function sort(files) {
    const found = {
        ginkgo: [],
        junit: [],
        'dry-run': [],
        steps: [],
        console: [],
    };
    const logs = [];
    const unused = [];
    for (const path of files) {
        const recognised = await recognise(path);
        if (recognised.kind === 'log')
            logs.push({ path, log: recognised.log });
        else if (recognised.kind !== null)
            found[recognised.kind].push(path);
        else if (!isKnownByName(path))
            unused.push({ path, ...recognised });
    }
    return { found, logs, unused };
}
/** The paths of different files: the first name of each. */
function unique(paths) {
    const places = new Set();
    return paths.filter((path) => {
        const place = (0,external_node_fs_.realpathSync)(path);
        const isNew = !places.has(place);
        places.add(place);
        return isNew;
    });
}

// EXTERNAL MODULE: ./build/src/app/report/first-suite.js
var first_suite = __webpack_require__(607);
// EXTERNAL MODULE: ./build/src/app/report/job-contradictions.js + 1 modules
var job_contradictions = __webpack_require__(94554);
// EXTERNAL MODULE: ./build/src/app/report/job-evidence.js + 3 modules
var job_evidence = __webpack_require__(52961);
// EXTERNAL MODULE: ./build/src/app/report/job-outputs.js + 1 modules
var job_outputs = __webpack_require__(33570);
// EXTERNAL MODULE: ./build/src/app/report/make-report.js + 10 modules
var make_report = __webpack_require__(17842);
// EXTERNAL MODULE: ./build/src/app/report/rerun.js
var report_rerun = __webpack_require__(73158);
// EXTERNAL MODULE: ./build/src/app/report/results.js + 2 modules
var results = __webpack_require__(48968);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
;// CONCATENATED MODULE: ./build/src/app/report/unused-files.js



const LISTED_NAMES = 3;
const LISTED_GROUPS = 20;
/**
 * What was found and is not used, the same reason and kind of file in one line: `12 .log files: without the start
 * of a suite (a.log, b.log, c.log and 9 more)`.
 */
function describeUnused(files) {
    const groups = [...(0,group/* groupBy */.$)(files, ({ path, reason }) => `${kindOf(path)}\n${reason}`).values()];
    const lines = groups.slice(0, LISTED_GROUPS).map(describeGroup);
    const rest = groups.length - LISTED_GROUPS;
    return rest > 0 ? [...lines, `and ${(0,domain_text/* plural */.LS)(rest, 'more kind')} of files`] : lines;
}
function describeGroup(files) {
    const [first] = files;
    if (first === undefined)
        return '';
    const { path, reason } = first;
    if (files.length === 1)
        return `${(0,external_node_path_.basename)(path)}: ${reason}`;
    const names = files.slice(0, LISTED_NAMES).map((file) => (0,external_node_path_.basename)(file.path));
    const rest = files.length - LISTED_NAMES;
    const list = `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    return `${files.length} ${kindOf(path)}: ${reason} (${list})`;
}
function kindOf(path) {
    return `${(0,external_node_path_.extname)(path)} files`.trim();
}

;// CONCATENATED MODULE: ./build/src/app/report/artifacts.js














/**
 * Reads the artifacts of a suite in directories or files, from this action or any other job, and judges them. The log
 * names each given file that is not used.
 * @throws RunError (input) if there is no report, console or log of a suite
 */
async function reportArtifacts(paths, deps) {
    const files = await discover(...paths);
    const outputs = (0,job_outputs/* createJobOutputs */.Qi)(files.job.outputs);
    const main = await (0,results/* readResults */.x)(files, deps.log, (path) => outputs.listenTo(path));
    const jobEvidence = {
        ...(await (0,job_evidence/* readJobEvidence */.Tj)(files, outputs, main?.startedAt ?? null)),
        start: await (0,job_evidence/* readStart */.H6)(files, main),
    };
    const run = factsOfRun(paths.filter((path) => (0,external_node_fs_.statSync)(path).isDirectory()), [files.ginkgo, files.junit, files.console]);
    const own = run?.facts ?? null;
    const hasFirst = (own?.selection?.budget?.first ?? 0) > 0;
    const ran = hasFirst ? await (0,first_suite/* withFirstSuite */.L)(main, run?.directory ?? '', deps.log) : main;
    const { suite, rerun } = await (0,report_rerun/* withRerun */.r)(ran, own?.rerun ?? null, run?.directory ?? '', deps.log);
    if (suite === null && !isAboutSuite(files, jobEvidence) && !hasEnded(own)) {
        throw nothingFound(paths, files.unused);
    }
    const nodes = usedNodes(files, suite);
    const used = filesOf(files, nodes, jobEvidence);
    deps.log.relay(['Read:', ...used.map((file) => `  ${file}`)]);
    warnOfUnused(paths, used, files, deps.log);
    warnOfNodes(files.nodes.filter((node) => !nodes.includes(node)), deps.log);
    if (suite === null && files.unused.length > 0) {
        deps.log.warning(`No results of a suite were found: ${describeUnused(files.unused).join('; ')}`);
    }
    const facts = {
        ...(own ?? { ...run_facts/* NO_FACTS */.K, suiteStarted: true }),
        planned: planOf(own, suite),
        rerun,
        suite,
        exitCode: (0,job_contradictions/* exitCodeIn */.J)(files.job) ?? own?.exitCode ?? null,
        ...(own === null ? { runError: (0,job_evidence/* exportedEnd */.Jx)(files.job) } : {}),
        jobEvidence,
    };
    const [node, ...others] = await readNodes(nodes, files, facts);
    const logs = hasFirst ? (0,first_suite/* withFirstLogs */.q)(node.logs, run?.directory ?? '') : node.logs;
    return (0,make_report/* makeReport */.d)(deps, facts, [{ ...node, logs }, ...others]);
}
/** Whether there is something of a node or job, even if the suite left nothing. Every machine has system logs. */
function isAboutSuite({ nodes }, { system: _system, ...evidence }) {
    const hasLogs = nodes.some(({ logs }) => Object.keys(logs).some((name) => name !== 'system.log'));
    return hasLogs || Object.values(evidence).some((lines) => lines.length > 0);
}
/** Whether a run of this action says itself why it ended, so that there need not be files of a suite. */
function hasEnded(own) {
    if (own === null)
        return false;
    const { runError, bug, cancelled, abandonedIn } = own;
    return cancelled || runError !== null || bug !== null || abandonedIn !== null;
}
/** The plan of the run, unless the suite itself says that it selected more: a shorter plan would hide what did not run. */
function planOf(own, suite) {
    const planned = own?.planned ?? null;
    return planned !== null && planned.length < (suite?.selectedSpecs ?? 0) ? null : planned;
}
/** The nodes whose results are known, if there are several ones, else the first one. */
function usedNodes({ nodes }, suite) {
    const hosts = new Set((suite?.specs ?? []).flatMap(({ host }) => host ?? []));
    const [first, ...others] = nodes;
    return hosts.size < 2 ? [first] : [first, ...others.filter(({ root }) => hosts.has(root))];
}
async function readNodes([first, ...others], { job }, { suite, jobEvidence }) {
    const read = [{ ...first, system: jobEvidence.system ?? [] }];
    for (const node of others) {
        read.push({ ...node, system: await (0,job_evidence/* readSystem */.me)(node, job, suite?.startedAt ?? null) });
    }
    return read;
}
function filesOf(found, nodes, evidence) {
    const { ginkgo, junit, besides, steps, console } = found;
    const reports = [ginkgo, ...besides.ginkgo, junit, ...besides.junit, ...steps];
    const consoles = [console, ...besides.console];
    const others = found.others.map(({ path }) => path);
    const logs = nodes.flatMap((node) => [...Object.values(node.logs).flat(), ...node.systemLogs]);
    const files = [...reports, ...consoles, ...others, ...logs];
    const all = [...files.filter((file) => file !== null), ...(0,job_evidence/* filesOfJob */.AT)(found, evidence)];
    return [...new Set(all)];
}
function warnOfUnused(paths, used, files, log) {
    for (const path of paths.filter((named) => !(0,external_node_fs_.statSync)(named).isDirectory())) {
        if (used.includes(path))
            continue;
        const reason = files.unused.find((file) => file.path === path)?.reason;
        log.warning(`${path} is not used: ${reason ?? 'another file of the same kind is used'}`);
    }
    const unknown = files.unused.filter(({ path, isKnown }) => !isKnown && !paths.includes(path) && !used.includes(path));
    if (unknown.length > 0)
        log.warning(`Not read: ${describeUnused(unknown).join('; ')}`);
    const known = files.unused.filter(({ path, isKnown }) => isKnown && !paths.includes(path) && !used.includes(path));
    if (known.length > 0)
        log.relay(['Not used:', ...describeUnused(known).map((line) => `  ${line}`)]);
    const [other, ...more] = files.others;
    if (other === undefined)
        return;
    const rest = more.length === 0 ? 'is' : `and ${(0,domain_text/* plural */.LS)(more.length, 'more report')} are`;
    log.warning(`${other.path} ${rest} in another directory, so that only what speaks against a success counts: the report covers one run; name its file or directory to report another run`);
}
function warnOfNodes([node, ...nodes], log) {
    if (node === undefined)
        return;
    const rest = nodes.length === 0 ? '' : ` and of ${(0,domain_text/* plural */.LS)(nodes.length, 'more node')}`;
    log.warning(`The logs in ${node.root}${rest} are not used: no results are known to be of that node`);
}
function nothingFound(paths, unused) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `No files of a suite were found in ${paths.join(', ')}`,
        cause: 'there is no Ginkgo or JUnit report, no console and no log of CRI-O or the kubelet',
        remedy: 'name junit*.xml, a JSON report of Ginkgo or the console, or the directory with these files; unpack an archive first',
        evidence: unused.length === 0 ? ['there are no files'] : describeUnused(unused),
    });
}


/***/ }),

/***/ 42422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ matchCauses)
/* harmony export */ });
/* harmony import */ var _cause_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55608);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36965);


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
    const kinds = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsOf */ .t)(all);
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
    const index = (0,_cause_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createCauseIndex */ .a)();
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


/***/ }),

/***/ 96344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ addRun),
  s: () => (/* binding */ emptyHistory)
});

// EXTERNAL MODULE: ./build/src/domain/causes/match.js
var match = __webpack_require__(42422);
// EXTERNAL MODULE: ./build/src/domain/comparison/compared-run.js
var compared_run = __webpack_require__(66401);
// EXTERNAL MODULE: ./build/src/domain/history/duration-scale.js
var duration_scale = __webpack_require__(88402);
// EXTERNAL MODULE: ./build/src/domain/history/run-key.js
var run_key = __webpack_require__(36206);
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
    for (const former of [...claims.keys()].toSorted(run_key/* compare */.UD)) {
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

// EXTERNAL MODULE: ./build/src/domain/history/limits.js
var limits = __webpack_require__(32325);
// EXTERNAL MODULE: ./build/src/domain/history/outcomes.js
var outcomes = __webpack_require__(48304);
// EXTERNAL MODULE: ./build/src/domain/history/tidy.js
var tidy = __webpack_require__(14281);
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
    return (0,tidy/* tidy */.D)({
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
        byKey.set((0,run_key/* runKey */.r7)(run), { run, winner: null });
    for (const run of others) {
        const known = byKey.get((0,run_key/* runKey */.r7)(run))?.run;
        if (known === undefined)
            byKey.set((0,run_key/* runKey */.r7)(run), { run, winner: null });
        else {
            const later = known.attempt - run.attempt;
            const winner = later === 0 ? 'both' : later > 0 ? 'one' : 'other';
            byKey.set((0,run_key/* runKey */.r7)(run), {
                run: later === 0 ? worseRun(known, run) : later > 0 ? known : run,
                winner,
            });
        }
    }
    const sorted = [...byKey].toSorted(([, a], [, b]) => (0,run_key/* byStart */.oV)(a.run, b.run));
    const positionOf = new Map(sorted.map(([key], position) => [key, position]));
    const positionsOf = (runs) => runs.map((run) => positionOf.get((0,run_key/* runKey */.r7)(run)) ?? 0);
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
    return (0,run_key/* compare */.UD)(textOf(one), textOf(other)) >= 0 ? one : other;
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
    return (0,outcomes/* worst */.QZ)((preferred.length > 0 ? preferred : found).map(({ result }) => result));
}
/** Where the spec was when it was seen last. */
function newestLocation(pieces) {
    const [newest] = pieces
        .filter(({ spec }) => spec.location !== null)
        .toSorted((one, other) => (other.results.at(-1)?.run ?? 0) - (one.results.at(-1)?.run ?? 0) ||
        (0,run_key/* compare */.UD)(JSON.stringify(one.spec.location), JSON.stringify(other.spec.location)));
    return newest?.spec.location ?? null;
}
function formerIdsOf(id, pieces, aliases) {
    const names = pieces.flatMap(({ spec }) => [...(spec.formerIds ?? []), spec.id]);
    return [...new Set(names)]
        .filter((name) => name !== id && aliases.get(name) === id)
        .toSorted(run_key/* compare */.UD)
        .slice(0, limits/* MOST_FORMER_IDS */.rM);
}
function mergeCauses(ones, others) {
    const causes = new Map(ones.map((cause) => [cause.id, cause]));
    for (const cause of others) {
        const known = causes.get(cause.id);
        const isFirst = known !== undefined && (0,run_key/* compare */.UD)(JSON.stringify(known), JSON.stringify(cause)) <= 0;
        if (!isFirst)
            causes.set(cause.id, cause);
    }
    return [...causes.values()];
}

// EXTERNAL MODULE: ./build/src/domain/history/renames.js
var history_renames = __webpack_require__(17922);
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
    const isNewest = history.runs.every((run) => (0,run_key/* byStart */.oV)(run, record.run) < 0);
    // What a time budget left out did not vanish.
    const isWhole = !record.run.conditions.has(compared_run/* TIME_BUDGET */.kh);
    const renames = isNewest && isWhole ? (0,history_renames/* renamesIn */.B)(history, record.specs) : new Map();
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
                seconds: (0,duration_scale/* keptDuration */.dm)(seconds),
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
    const matched = (0,match/* matchCauses */.U)(known.filter(({ text }) => text !== ''), comparable);
    return new Map(matched.map(({ id }, index) => [comparable[index]?.id ?? id, id]));
}


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

/***/ 53210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ riseIn),
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3043);

/** So many of the last numbers are compared with all before them. More than one is tried, which is accounted for. */
const LAST = [3, 5, 7, 10, 14, 20, 28, 40];
const FEWEST_BEFORE = 10;
/** A rise that is more likely than this is none. */
const WORTH_A_LOOK = 0.05;
/**
 * A rise towards the end of a list, by the ranks of its numbers, so that single outliers do not matter
 * (H. Mann, D. Whitney, On a test of whether one of two random variables is stochastically larger, 1947). Null if the
 * list is too short, or if nothing rises clearly.
 * @param fewest how many numbers after the rise there must be
 */
function riseIn(numbers, fewest) {
    const lasts = LAST.filter((last) => last >= fewest && numbers.length - last >= FEWEST_BEFORE);
    if (lasts.length === 0)
        return null;
    const ranks = ranksOf(numbers);
    const surprises = lasts.map((last) => rankSurprise(ranks, last));
    const surprise = Math.min(1, lasts.length * Math.min(...surprises));
    if (surprise > WORTH_A_LOOK)
        return null;
    const start = clearestSplit(numbers, fewest);
    const [before, after] = split(numbers, start).map(medianOf);
    if (before === undefined || after === undefined || after <= before)
        return null;
    return { start, before, after, surprise };
}
/** The position at which the numbers before and after are the closest to their medians. */
function clearestSplit(numbers, fewest) {
    let clearest = numbers.length - fewest;
    let least = Number.POSITIVE_INFINITY;
    for (let start = FEWEST_BEFORE; start <= numbers.length - fewest; start++) {
        const distance = split(numbers, start)
            .map(distanceFromMedian)
            .reduce((one, other) => one + other);
        if (distance >= least)
            continue;
        clearest = start;
        least = distance;
    }
    return clearest;
}
function distanceFromMedian(numbers) {
    const median = medianOf(numbers);
    return numbers.reduce((sum, number) => sum + Math.abs(number - median), 0);
}
function split(numbers, start) {
    return [numbers.slice(0, start), numbers.slice(start)];
}
/** The middle of some numbers; of two middle ones their mean. Not a number for none. */
function medianOf(numbers) {
    // Without a function that compares, which takes most of the time of early warnings.
    const sorted = Float64Array.from(numbers).toSorted();
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
/** The rank of each number, from 1. Equal numbers share the mean of their ranks. */
function ranksOf(numbers) {
    const sorted = [...numbers.entries()].toSorted(([, one], [, other]) => one - other);
    const ranks = numbers.map(() => 0);
    for (let first = 0; first < sorted.length;) {
        let end = first + 1;
        while (end < sorted.length && sorted[end]?.[1] === sorted[first]?.[1])
            end++;
        for (const [position] of sorted.slice(first, end))
            ranks[position] = (first + 1 + end) / 2;
        first = end;
    }
    return ranks;
}
/** How likely it is that the last numbers are as large as they are beside the earlier ones. */
function rankSurprise(ranks, last) {
    const before = ranks.length - last;
    const won = wins(ranks, last);
    // Of all ways to order them, this is one, which a normal distribution does not show.
    if (won === before * last)
        return Math.exp(-logChoose(ranks.length, last));
    const spread = Math.sqrt((before * last * (ranks.length + 1)) / 12);
    return shareAbove((won - (before * last) / 2) / spread);
}
/** In how many pairs of an earlier and a late number the late one is larger. Equal ones count half. */
function wins(ranks, last) {
    const sum = ranks.slice(-last).reduce((total, rank) => total + rank, 0);
    return sum - (last * (last + 1)) / 2;
}
const uniform = (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .sequenceLikelihood */ .qT)({ failures: 1, passes: 1 });
/** The logarithm of the number of ways to choose some of many. */
function logChoose(many, some) {
    return -Math.log(many + 1) - uniform({ trials: many, failures: some });
}
/** The share of the normal distribution above a value (M. Abramowitz, I. Stegun, 26.2.17). */
function shareAbove(value) {
    if (value < 0)
        return 1 - shareAbove(-value);
    const t = 1 / (1 + 0.2316419 * value);
    const factors = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
    const sum = factors.reduceRight((total, factor) => (total + factor) * t, 0);
    return (Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}


/***/ }),

/***/ 77248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ recordOf)
});

// EXTERNAL MODULE: ./build/src/domain/comparison/compared-run.js
var compared_run = __webpack_require__(66401);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/history/bounded.js
var bounded = __webpack_require__(78508);
// EXTERNAL MODULE: ./build/src/domain/history/duration-scale.js
var duration_scale = __webpack_require__(88402);
// EXTERNAL MODULE: ./build/src/domain/history/limits.js
var limits = __webpack_require__(32325);
// EXTERNAL MODULE: ./build/src/domain/history/outcomes.js
var outcomes = __webpack_require__(48304);
// EXTERNAL MODULE: ./build/src/domain/causes/causes.js
var causes = __webpack_require__(14947);
// EXTERNAL MODULE: ./build/src/domain/causes/error.js
var causes_error = __webpack_require__(44909);
// EXTERNAL MODULE: ./build/src/domain/causes/match.js
var match = __webpack_require__(42422);
// EXTERNAL MODULE: ./build/src/domain/causes/message.js
var message = __webpack_require__(6384);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var report_causes = __webpack_require__(56997);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/history/record-outcome.js
var record_outcome = __webpack_require__(17489);
;// CONCATENATED MODULE: ./build/src/domain/history/record-causes.js










/**
 * The causes of failed, flaky and interrupted specs: the finding that explains a spec, or else, if it was not interrupted, a
 * cause of its own if its failure has a message.
 */
function causesOfSpecs(report, specs) {
    const ofSpecs = new Map();
    const explained = new Map();
    const others = [];
    for (const spec of specs) {
        if (!(0,outcomes/* mayHaveCause */.vk)((0,record_outcome/* outcomeOf */.s)(spec)))
            continue;
        const finding = (0,report_causes/* explanationOf */.pg)(report, spec);
        if (finding === null || finding.id === '' || finding.id.length > limits/* ID_LENGTH */.hq) {
            // Who cancelled the run or how it ended is not why a spec fails.
            if ((0,record_outcome/* outcomeOf */.s)(spec) !== 'interrupted')
                others.push(spec);
            continue;
        }
        const { id, representative, title } = finding;
        ofSpecs.set(spec, id);
        explained.set(id, {
            id,
            text: (0,bounded/* bounded */.Mm)(representative?.text ?? '', 'error'),
            place: (0,bounded/* bounded */.Mm)(representative?.place ?? '', 'value'),
            title: (0,bounded/* bounded */.Mm)(title, 'title'),
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
    const found = (0,causes/* causesIn */.M)(failures, ({ text, place }) => ({ text, place })).map(({ id, representative: { text, place, line }, items }) => ({
        id,
        text,
        place,
        title: (0,domain_text/* truncate */.xv)(line, limits/* TEXT_LENGTHS */.A9.title),
        specs: items.map(({ spec }) => spec),
    }));
    const comparable = known.filter(({ text }) => text !== '');
    return (0,match/* matchCauses */.U)(comparable, found).map(({ specs: same, ...cause }) => ({ cause, specs: same }));
}
/** The failure of a spec, of a flaky one that before it passed; null if it has no message. */
function seenFailure(spec) {
    const failure = spec.failure ?? spec.invocations[0]?.failure ?? spec.additionalFailures[0] ?? null;
    const error = (0,message/* withoutDumps */.a)(failure?.message ?? '');
    if (failure === null || error === '')
        return null;
    const { location, summary } = failure;
    return {
        // Older reports have no summary.
        line: (0,domain_text/* plainLine */.h0)(summary.text) || (0,causes_error/* innerError */.P)((0,domain_text/* plainLine */.h0)(error.slice(0, 10 * limits/* TEXT_LENGTHS */.A9.error))),
        text: (0,bounded/* bounded */.Mm)((0,causes_error/* unwrapped */.D)(error), 'error'),
        place: location === null ? '' : (0,bounded/* bounded */.Mm)(`${location.file}:${location.line}`, 'value'),
    };
}

// EXTERNAL MODULE: ./build/src/domain/history/variant.js
var variant = __webpack_require__(26956);
;// CONCATENATED MODULE: ./build/src/domain/history/record.js









/** Conditions that are part of the series, and those that differ between the jobs of one night. */
const NOT_RECORDED = ['Lane', 'Scenario', 'Random seed', 'Shard'];
/** Architectures as Go names them, by the names of Node, which are those of reports. */
const ARCHITECTURES = new Map([['x64', 'amd64']]);
/**
 * What a history keeps of a run. Texts are untrusted and cut, and specs with an identifier that is too long are left out.
 * A spec has a cause if a finding explains it or its failure has a message: that of a finding, or else one of its own, so
 * that the failure of one spec is recognized in the next night as well.
 */
function recordOf(report) {
    const { selection, host, specs } = report;
    const known = specs.filter(({ id }) => id !== '' && id.length <= limits/* ID_LENGTH */.hq);
    const { causes, causeOf } = causesOfSpecs(report, known);
    const recorded = known.map((spec) => recordedSpec(report, spec, causeOf(spec)));
    const single = [...(0,group/* groupBy */.$)(recorded, ({ id }) => id).values()].flatMap((same) => (0,outcomes/* worst */.QZ)(same) ?? []);
    const used = new Set(single.map(({ cause }) => cause));
    return {
        series: {
            lane: (0,bounded/* bounded */.Mm)(selection?.lane ?? '', 'name'),
            scenario: (0,bounded/* bounded */.Mm)(selection?.scenario ?? '', 'name'),
            architecture: (0,bounded/* bounded */.Mm)(architectureOf(host), 'name'),
        },
        run: recordedRun(report),
        specs: single,
        causes: causes.filter(({ id }) => used.has(id)),
    };
}
function architectureOf(host) {
    const name = host?.architecture ?? '';
    return ARCHITECTURES.get(name) ?? name;
}
function recordedRun(report) {
    const { run, verdict, builds, generator } = report;
    const { parts, conditions } = (0,compared_run/* comparedRun */.D7)({ report });
    return {
        id: (0,bounded/* bounded */.Mm)(run.id, 'name'),
        attempt: possibleAttempts(run.attempt),
        repository: (0,bounded/* bounded */.Mm)(run.repository, 'name'),
        url: (0,bounded/* boundedLink */.gO)(run.url),
        startedAt: startOf(report),
        result: verdict.result,
        reason: verdict.reason,
        builds: new Map(builds.slice(0, limits/* MOST_BUILDS */.o).map(({ project, asked, version, commit }) => [
            (0,bounded/* bounded */.Mm)(project, 'name'),
            {
                asked: (0,bounded/* bounded */.Mm)(asked, 'value'),
                version: (0,bounded/* bounded */.Mm)(version, 'name'),
                commit: (0,bounded/* boundedOrNull */.QU)(commit, 'name'),
            },
        ])),
        parts: new Map([...parts].slice(0, limits/* MOST_PARTS */.pZ).map(([name, { version, commit, sha256, trust }]) => [
            (0,bounded/* bounded */.Mm)(name, 'name'),
            {
                version: (0,bounded/* boundedOrNull */.QU)(version, 'name'),
                commit: (0,bounded/* boundedOrNull */.QU)(commit, 'name'),
                sha256: sha256.slice(0, limits/* DIGEST_LENGTH */.On),
                trust,
            },
        ])),
        conditions: new Map([...conditions]
            .filter(([name, value]) => !NOT_RECORDED.includes(name) && !isNoBudget(name, value))
            .map(([name, value]) => [name, (0,bounded/* boundedCondition */.HA)(value)])),
        generator: (0,bounded/* bounded */.Mm)(generator.version, 'name'),
        job: '',
        variant: (0,variant/* variantOf */.B)(builds),
    };
}
/** Most runs have none: only those that left specs out are told apart. */
function isNoBudget(name, value) {
    return name === compared_run/* TIME_BUDGET */.kh && value === compared_run/* NONE */.x3;
}
/** Times of reports without a zone are in UTC (schemas/report.v1.schema.json). */
function startOf({ suite, generatedAt }) {
    const given = (0,bounded/* boundedTime */.D2)(suite.startedAt) ?? (0,bounded/* boundedTime */.D2)(generatedAt) ?? '1970-01-01T00:00:00Z';
    const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(given) ? given : `${given}Z`);
    return new Date(Number.isNaN(time) ? Date.parse(given) : time).toISOString();
}
function recordedSpec(report, spec, cause) {
    const outcome = (0,record_outcome/* isOfEnvironment */.P)(report, spec) ? 'interrupted' : (0,record_outcome/* outcomeOf */.s)(spec);
    const usual = (0,outcomes/* usualAttempts */.T6)(outcome);
    return {
        id: spec.id,
        location: (0,bounded/* boundedLocation */.Xx)(spec.location),
        outcome,
        // Sources without times have 0, and no spec takes no time.
        seconds: (0,outcomes/* hasRun */.gb)(outcome) && spec.seconds > 0 ? (0,duration_scale/* keptDuration */.dm)(spec.seconds) : null,
        attempts: attemptsOf(spec, outcome, usual),
        cause: (0,outcomes/* mayHaveCause */.vk)(outcome) ? cause : null,
    };
}
function attemptsOf({ attempts }, outcome, usual) {
    if (!(0,outcomes/* mayHaveCause */.vk)(outcome))
        return usual;
    const made = possibleAttempts(attempts);
    return outcome === 'flaky' ? Math.max(usual, made) : made;
}
function possibleAttempts(attempts) {
    return Math.min(Math.max(1, Math.trunc(attempts)), limits/* MOST_ATTEMPTS */.py);
}


/***/ }),

/***/ 17922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renamesIn)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56813);


/**
 * Lines that a spec may have moved by beside those that its neighbours moved by: if only its tags changed, and if its text
 * changed. Specs that are alike mostly stand beside each other, so that similar texts alone prove nothing.
 */
const MOST_LINES_MOVED = { tags: 20, text: 2 };
/** Share of the text that may differ. */
const MOST_DIFFERENCE = 0.2;
/** Specs of a file that appeared or vanished at once, if their texts changed. */
const MOST_CHANGED = 50;
/** A spec that was not seen for more runs did not get a new name now. */
const MOST_RUNS_AGO = 3;
/** Tags such as `[Feature:X]`, which are labels and change with the maturity of a feature. */
const TAG = /\[[^\][]{0,200}\]/g;
/** Words that turn a text into its opposite. */
const NEGATIONS = new Set('not no non never without cannot unless disabled enabled disable enable invalid valid fail fails failure succeed success more less'.split(' '));
/**
 * The earlier identifiers of specs that were renamed between the last runs of a history and the next run, by the new
 * identifier. A spec was renamed if it vanished and one appeared in the same source file, and either their texts are the
 * same but for tags in brackets, or similar, and it stands where the old one stood among its neighbours. In doubt it was not: if a third spec fits as
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
    const inFile = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(vanished, fileOf);
    const others = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(all, fileOf);
    for (const [file, fresh] of (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(appeared, fileOf)) {
        const gone = file === null ? [] : (inFile.get(file) ?? []);
        const place = placeOf(file, history, specs);
        for (const [id, former] of pairsIn(fresh, gone, others.get(file) ?? [], place)) {
            found.set(id, former);
        }
    }
    return found;
}
function fileOf({ location }) {
    return location === null ? null : location.file;
}
function isRecent({ results }, { runs }) {
    return (results.at(-1)?.run ?? -1) >= runs.length - MOST_RUNS_AGO;
}
/** Pairs that fit each other and nothing else. */
function pairsIn(fresh, gone, all, { neighbours, linesBefore, linesNow }) {
    if (gone.length === 0)
        return [];
    const compared = new Map(all.map((spec) => [spec.id, comparedSpec(spec)]));
    const ofText = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)([...compared.values()], ({ text }) => text);
    const specsOf = (named) => named.flatMap(({ id }) => compared.get(id) ?? []);
    const goneSpecs = specsOf(gone);
    const goneByText = new Map(goneSpecs.map((spec) => [spec.text, spec]));
    // Only the two may have the text.
    const equal = specsOf(fresh).flatMap(({ id, text, line }) => {
        const former = goneByText.get(text);
        const areOnly = former !== undefined && ofText.get(text)?.length === 2;
        return areOnly && hasStayed(line, former.line, neighbours, MOST_LINES_MOVED.tags)
            ? [[id, former.id]]
            : [];
    });
    // Where half of a file is new, similar texts say nothing.
    if (fresh.length > MOST_CHANGED || gone.length > MOST_CHANGED)
        return equal;
    const isOnly = ({ text }) => ofText.get(text)?.length === 1;
    const singles = goneSpecs.filter((spec) => isOnly(spec) && standsAlone(spec, linesBefore));
    const similar = specsOf(fresh)
        .filter((spec) => isOnly(spec) && standsAlone(spec, linesNow))
        .flatMap((one) => singles
        .filter((other) => hasStayed(one.line, other.line, neighbours, MOST_LINES_MOVED.text) &&
        areSimilar(one.text, other.text))
        .map((other) => [one.id, other.id]));
    const byNew = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(similar, ([id]) => id);
    const byOld = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(similar, ([, former]) => former);
    return [
        ...equal,
        ...similar.filter(([id, former]) => byNew.get(id)?.length === 1 && byOld.get(former)?.length === 1),
    ];
}
function comparedSpec({ id, location }) {
    return { id, text: textOf(id), line: location?.line ?? 0 };
}
/** The text of a spec without tags and differences of white space and case. */
function textOf(id) {
    return id.replace(TAG, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
}
function placeOf(file, history, specs) {
    const before = history.specs.filter((spec) => fileOf(spec) === file);
    const now = new Map(specs
        .filter((spec) => fileOf(spec) === file)
        .map(({ id, location }) => [id, location?.line ?? 0]));
    const neighbours = before.flatMap(({ id, location }) => {
        const [line, lineNow] = [location?.line ?? 0, now.get(id) ?? 0];
        return line > 0 && lineNow > 0 ? [{ line, moved: lineNow - line }] : [];
    });
    return {
        neighbours: neighbours.toSorted((one, other) => one.line - other.line),
        linesBefore: before.map(({ location }) => location?.line ?? 0),
        linesNow: [...now.values()],
    };
}
/** Whether no other spec is within a few lines, as there is in a table. */
function standsAlone({ line }, lines) {
    const near = lines.filter((other) => Math.abs(other - line) <= MOST_LINES_MOVED.text);
    return line > 0 && near.length === 1;
}
/** Whether a spec moved as one of its neighbours did, but for a few lines. Without neighbours, it may not have moved. */
function hasStayed(line, before, neighbours, most) {
    if (line === 0 || before === 0)
        return false;
    const above = neighbours.findLast((neighbour) => neighbour.line <= before)?.moved;
    const below = neighbours.find((neighbour) => neighbour.line > before)?.moved;
    return [above ?? below ?? 0, below ?? above ?? 0].some((moved) => Math.abs(line - before - moved) <= most);
}
function areSimilar(one, other) {
    const longer = Math.max(one.length, other.length);
    if (Math.abs(one.length - other.length) > longer * MOST_DIFFERENCE)
        return false;
    if (decidingWords(one) !== decidingWords(other))
        return false;
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, other) <= longer * MOST_DIFFERENCE;
}
/** Words with digits and negations, by which specs of one kind differ. */
function decidingWords(text) {
    return text
        .split(/[^\p{L}\p{N}.']+/u)
        .filter((word) => /\p{N}/u.test(word) || NEGATIONS.has(word) || word.endsWith("n't"))
        .toSorted()
        .join(' ');
}


/***/ }),

/***/ 26956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ variantOf)
/* harmony export */ });
/* harmony import */ var _request_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58117);

/** A release, or the branch of one: main moves on, these stay. */
const RELEASE = /^(?:release-|v)?(\d{1,4}\.\d{1,4})(?:\.\d{1,4})?$/;
/** The newest release, whichever it is. */
const NEWEST = 'latest';
/** The names of parts are those of files, without hyphens in some. */
const COMPONENT_PARTS = new Set(_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPONENT_NAMES */ .NL.flatMap((name) => [name, name.replaceAll('-', '')]));
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
    const own = parts.filter(({ name }) => !COMPONENT_PARTS.has((0,_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(name)));
    const sources = new Set(own.map(({ source }) => source));
    const replaced = parts.filter(({ name, source, trust }) => trust !== 'local' && COMPONENT_PARTS.has((0,_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(name)) && !sources.has(source));
    return [
        ...new Set(replaced.map(({ name, version }) => `${(0,_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(name)} ${version ?? ''}`.trim())),
    ];
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

/***/ 52796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ buildNight)
});

// EXTERNAL MODULE: ./build/src/domain/history/series-name.js
var series_name = __webpack_require__(50697);
// EXTERNAL MODULE: ./build/src/domain/report/build.js
var build = __webpack_require__(38417);
// EXTERNAL MODULE: ./build/src/domain/night/freshness.js
var freshness = __webpack_require__(10816);
// EXTERNAL MODULE: ./build/src/domain/history/add-run.js + 2 modules
var add_run = __webpack_require__(96344);
// EXTERNAL MODULE: ./build/src/domain/history/run-key.js
var run_key = __webpack_require__(36206);
// EXTERNAL MODULE: ./build/src/domain/history/telling-runs.js
var telling_runs = __webpack_require__(54819);
// EXTERNAL MODULE: ./build/src/domain/night/drift.js
var drift = __webpack_require__(94196);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/night/suspects.js + 1 modules
var night_suspects = __webpack_require__(21532);
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
            since: streak > 0 && first !== undefined ? (0,night_suspects/* referenceTo */.Po)(first) : null,
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
/** Of ten specs that are called new, one may be noise: fewer would hide breaks, more would not be believed. */
const FALSE_DISCOVERY_RATE = 0.1;
/**
 * Which surprises stand, if each of many specs had its chance to be surprised by noise.
 * @param surprises of the specs in question (`SequenceJudgement.surprise`)
 * @param tested the number of all specs that ran, at least as many; those without a surprise passed
 * @param rate the share of noise among those that stand
 * @returns for each of the surprises, in the given order, whether it stands
 */
function heldInCheck(surprises, tested, rate = FALSE_DISCOVERY_RATE) {
    return falseDiscoveryRates(surprises, tested).map((noise) => noise <= rate);
}
/**
 * For each surprise, the share of noise that is expected among it and all that are at least as great (Y. Benjamini,
 * Y. Hochberg, Controlling the false discovery rate, 1995).
 * @param tested as for `heldInCheck`
 */
function falseDiscoveryRates(surprises, tested) {
    const all = Math.max(tested, surprises.length);
    const least = [...surprises.entries()].toSorted(([, one], [, other]) => other - one);
    const rates = surprises.map(() => 1);
    let rate = 1;
    for (const [index, [position, surprise]] of least.entries()) {
        rate = Math.min(rate, (surprise * all) / (least.length - index));
        rates[position] = rate;
    }
    return rates;
}

// EXTERNAL MODULE: ./build/src/domain/history/population.js
var history_population = __webpack_require__(89154);
// EXTERNAL MODULE: ./build/src/domain/history/sequence.js
var sequence = __webpack_require__(15284);
// EXTERNAL MODULE: ./build/src/domain/history/spec-trials.js
var spec_trials = __webpack_require__(97514);
// EXTERNAL MODULE: ./build/src/domain/history/trials.js
var history_trials = __webpack_require__(77680);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/history/beta.js
var beta = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/src/domain/night/lane-spec.js
var lane_spec = __webpack_require__(53477);
// EXTERNAL MODULE: ./build/src/domain/night/spec-words.js
var spec_words = __webpack_require__(57136);
;// CONCATENATED MODULE: ./build/src/domain/night/failing-spec.js





/** A spec that fails: new, still failing, flaky, known, or not seen before. */
function failing(known, judgement, history, { message, link }) {
    // Without an earlier pass, it fails since the first of its runs.
    const start = judgement.since?.trial ?? (judgement.nights === 0 ? 0 : known.trials.length - judgement.streak);
    const sinceThen = known.trials.slice(start);
    const rate = rateBefore(judgement);
    const since = start >= known.trials.length - 1 ? null : (0,lane_spec/* runAt */.D)(known, start, history);
    const base = { ...(0,lane_spec/* baseOf */.bx)(known, judgement), message, rate, since };
    if (link !== null) {
        return {
            spec: {
                ...base,
                state: 'known',
                doubt: '',
                link,
                reason: 'fails, and has an open issue',
            },
            ...lane_spec/* UNCHANGED */.ST,
        };
    }
    const change = changeAt(known, start);
    const { state, surprise } = judgement;
    if (state === 'first-seen') {
        const reason = 'fails, and there is no earlier result of it';
        const spec = { ...base, since: null, rate: null, reason };
        return { spec: { ...spec, state: 'not-seen-before' }, ...lane_spec/* UNCHANGED */.ST };
    }
    if (state === 'new') {
        const reason = (0,spec_words/* newText */.SF)(judgement, sinceThen, rateWords(rate, start), since);
        return { spec: { ...base, state, reason }, change, surprise };
    }
    if (state === 'still-failing') {
        const other = hasOtherCause(known, start) ? '; for another reason than before' : '';
        const reason = `${(0,spec_words/* stillText */.Kl)(sinceThen, rateWords(rate, start), since)}${other}`;
        return { spec: { ...base, state, reason }, change, surprise: 1 };
    }
    return flaky(known, judgement, history, message);
}
/** Says which runs were left out. */
function withRepaired(one, repaired, { runs }) {
    const last = runs[repaired.at(-1) ?? -1];
    if (last === undefined)
        return one;
    const reason = `${one.spec.reason}; not counting ${(0,domain_text/* plural */.LS)(repaired.length, 'run')} until ${(0,spec_words/* dayOf */.kb)((0,night_suspects/* referenceTo */.Po)(last))}, when it was broken and repaired`;
    return { ...one, spec: { ...one.spec, reason } };
}
/** Whether the cause of tonight is none of those since a trial. */
function hasOtherCause({ history, tonight, runs }, start) {
    const cause = tonight?.cause ?? null;
    const since = new Set(runs.slice(start, -1));
    const before = history.results.flatMap((result) => since.has(result.run) && result.cause !== null ? [result.cause] : []);
    return cause !== null && before.length > 0 && !before.includes(cause);
}
/** A spec that fails at times, or passed only when it was repeated. */
function flaky(known, judgement, history, message) {
    const rate = presentRate(judgement);
    const changed = judgement.proven === null ? null : (0,lane_spec/* runAt */.D)(known, judgement.since?.trial ?? -1, history);
    const tonight = known.trials.at(-1) === 'flake' ? 'failed, and passed when repeated' : 'fails';
    const when = changed === null ? 'before' : `since ${(0,spec_words/* dayOf */.kb)(changed)}`;
    const before = rate === null ? 'there is no earlier result' : `${(0,spec_words/* rateText */.cf)(rate)} ${when}`;
    const other = hasOtherCause(known, 0) ? '; for a reason that was not seen before' : '';
    const reason = `${tonight}; ${before}${other}`;
    return {
        spec: { ...(0,lane_spec/* baseOf */.bx)(known, judgement), state: 'flaky', message, rate, since: null, reason },
        ...lane_spec/* UNCHANGED */.ST,
    };
}
/** The rate of failures before the present streak or change; null if there is no earlier result. */
function rateBefore({ rate, nights, failedNights }) {
    return nights === 0 ? null : { ...rate, failed: failedNights, results: nights };
}
/** The rate of failures on the nights before tonight that tell how the spec is now; null if there is none. */
function presentRate({ present }) {
    // Tonight failed at first.
    const before = { trials: present.trials - 1, failures: present.failures - 1 };
    if (before.trials <= 0)
        return null;
    return { ...(0,beta/* rateOf */.MK)(before), failed: before.failures, results: before.trials };
}
/** A rate in words; of the trials before the present state, those in which the spec was broken are not in it. */
function rateWords(rate, start) {
    if (rate === null)
        return '';
    const broken = start - rate.results;
    const apart = broken > 0 ? `, apart from ${(0,domain_text/* plural */.LS)(broken, 'run')} in which it was broken` : '';
    return `${(0,spec_words/* rateText */.cf)(rate)}${apart}`;
}
/** The runs before and after a change. */
function changeAt({ runs }, start) {
    const [good, bad] = [runs[start - 1], runs[start]];
    return good === undefined || bad === undefined ? null : { good, bad };
}

;// CONCATENATED MODULE: ./build/src/domain/night/recovered-spec.js





/** A spec that passes, and did not before. Those that only were flaky are left out. */
function recovered(known, judgement, usual, history) {
    const end = known.trials.length - 1;
    const before = known.trials.at(-2);
    const isProven = judgement.state === 'recovered';
    const wasFailing = before !== undefined && (0,history_trials/* isFailing */.DI)(before);
    if (!isProven && !wasFailing)
        return [];
    const earlier = (0,sequence/* judgeSequence */.f)(known.trials.slice(0, -1), usual);
    if (!isProven && earlier.state !== 'new' && earlier.state !== 'still-failing')
        return [];
    const first = isProven ? (judgement.since?.trial ?? end) : end;
    const lastFailure = known.trials.slice(0, first).findLastIndex(history_trials/* isFailing */.DI);
    const good = (0,lane_spec/* runAt */.D)(known, lastFailure, history);
    const failures = streakUntil(known.trials, lastFailure);
    const until = good === null ? '' : ` until ${(0,spec_words/* dayOf */.kb)(good)}`;
    const passes = end - first + 1;
    return [
        {
            spec: {
                ...(0,lane_spec/* baseOf */.bx)(known, judgement),
                state: 'recovered',
                since: first === end ? null : (0,lane_spec/* runAt */.D)(known, first, history),
                rate: null,
                chance: null,
                doubt: isProven
                    ? ''
                    : `it passed in ${(0,domain_text/* plural */.LS)(passes, 'run')} only: a spec that fails at times can pass as well`,
                reason: `passes again; ${failures > 1 ? `it failed in ${failures} runs in a row${until}` : failedOnce(good)}`,
            },
            ...lane_spec/* UNCHANGED */.ST,
        },
    ];
}
function failedOnce(run) {
    return run === null ? 'it failed in one run' : `it failed on ${(0,spec_words/* dayOf */.kb)(run)}`;
}
function streakUntil(trials, last) {
    const passed = trials.slice(0, last + 1).findLastIndex((trial) => !(0,history_trials/* isFailing */.DI)(trial));
    return last - passed;
}

;// CONCATENATED MODULE: ./build/src/domain/night/repaired.js
/** So many nights in a row, each with a rerun that failed as well, are no coincidence. */
const BROKEN_NIGHTS = 2;
/** After so many passes in a row, it was repaired. */
const REPAIRED_NIGHTS = 3;
/**
 * Leaves out the times in which a spec was broken and then repaired, if it failed at no other time and is confirmed to fail
 * now: it never failed without failing in the rerun, so it does not fail at times, and breaks again. Else nothing is left
 * out: a single failure, or a pass in a rerun, says that it is flaky.
 */
function withoutRepaired({ trials, runs }) {
    const all = { trials, runs, repaired: [] };
    if (trials.at(-1) !== 'confirmed')
        return all;
    const streaks = streaksOf(trials);
    const ofRepaired = new Set();
    for (const [index, { trial, start, length }] of streaks.entries()) {
        if (trial === 'pass' || index === streaks.length - 1)
            continue;
        const next = streaks[index + 1];
        const isRepaired = next?.trial === 'pass' && next.length >= REPAIRED_NIGHTS;
        if (trial !== 'confirmed' || length < BROKEN_NIGHTS || !isRepaired)
            return all;
        for (let position = start; position < start + length; position++)
            ofRepaired.add(position);
    }
    return {
        trials: trials.filter((_, position) => !ofRepaired.has(position)),
        runs: runs.filter((_, position) => !ofRepaired.has(position)),
        repaired: runs.filter((_, position) => ofRepaired.has(position)),
    };
}
function streaksOf(trials) {
    const starts = [...trials.keys()].filter((position) => trials[position] !== trials[position - 1]);
    return starts.flatMap((start, index) => {
        const trial = trials[start];
        const end = starts[index + 1] ?? trials.length;
        return trial === undefined ? [] : [{ trial, start, length: end - start }];
    });
}

// EXTERNAL MODULE: ./build/src/domain/night/stopped-spec.js
var stopped_spec = __webpack_require__(9920);
;// CONCATENATED MODULE: ./build/src/domain/night/judge-lane.js












/**
 * Judges the specs of a run by earlier runs. Specs that pass as always are left out, and those of which the run says nothing.
 * @param history with the judged run in it
 * @param position of the judged run
 * @param past positions of the runs that it is compared with, oldest first
 * @param isWhole whether the run is complete, so that a spec that is not in it stopped running
 */
function judgeLane(history, position, past, facts, isWhole) {
    const telling = (0,telling_runs/* tellingRuns */.O)(history);
    const counted = new Set([...past, position]);
    const known = history.specs.map((spec) => knownOf(spec, position, telling, counted));
    const usual = (0,history_population/* populationOf */.J)(known.map((spec) => (isTriedAt(spec, position) ? spec.trials.slice(0, -1) : spec.trials)));
    const judged = known.flatMap((spec) => {
        const environment = facts.get(spec.history.id)?.environment ?? '';
        if (spec.tonight !== null && environment !== '')
            return [ofEnvironment(spec, environment, facts)];
        if (isTriedAt(spec, position))
            return judgedSpec(spec, usual, history, facts);
        return isWhole && (0,stopped_spec/* hasStopped */.Ex)(spec, history, position, past) ? [(0,stopped_spec/* stopped */.ce)(spec, history)] : [];
    });
    return withDoubts(judged, known.filter((spec) => isTriedAt(spec, position)).length);
}
function knownOf(spec, position, telling, counted) {
    return {
        ...(0,spec_trials/* trialsOfSpec */.c)(spec, telling, counted),
        history: spec,
        tonight: spec.results.find(({ run }) => run === position) ?? null,
    };
}
/** Whether a run says something about a spec. */
function isTriedAt({ runs }, position) {
    return runs.at(-1) === position;
}
function judgedSpec(all, usual, history, facts) {
    const { repaired, ...trials } = withoutRepaired(all);
    const known = { ...all, ...trials };
    const judgement = (0,sequence/* judgeSequence */.f)(known.trials, usual);
    const { message = '', link = null } = facts.get(known.history.id) ?? {};
    const last = known.trials.at(-1);
    if (last !== undefined && (0,history_trials/* isFailing */.DI)(last)) {
        const one = failing(known, judgement, history, { message, link, environment: '' });
        return [withRepaired(one, repaired, history)];
    }
    if (last === 'flake')
        return [flaky(known, judgement, history, message)];
    return recovered(known, judgement, usual, history);
}
/** A failure that says nothing about the spec. */
function ofEnvironment(known, environment, facts) {
    return {
        spec: {
            ...(0,lane_spec/* withoutJudgement */.Y4)(known),
            state: 'environment',
            outcome: 'failed',
            message: facts.get(known.history.id)?.message ?? '',
            reason: `fails because of the environment: ${environment}`,
        },
        ...lane_spec/* UNCHANGED */.ST,
    };
}
/** Of many specs, some fail by chance: new failures that do not stand out among them are told with that doubt. */
function withDoubts(specs, tested) {
    const news = specs.filter(({ spec }) => spec.state === 'new');
    const standing = heldInCheck(news.map(({ surprise }) => surprise), tested);
    const doubtful = new Set(news.filter((_, position) => standing[position] !== true));
    return specs.map((one) => {
        if (!doubtful.has(one))
            return one;
        const { doubt } = one.spec;
        const words = [`of ${(0,domain_text/* plural */.LS)(tested, 'spec')}, one can fail like this by chance`, doubt];
        return { ...one, spec: { ...one.spec, doubt: words.filter((word) => word !== '').join('; ') } };
    });
}

// EXTERNAL MODULE: ./build/src/domain/history/comparable-runs.js
var comparable_runs = __webpack_require__(81364);
;// CONCATENATED MODULE: ./build/src/domain/night/judge-pull-request.js










/** A spec that fails on main in a smaller share of runs is not excused: a pull request that breaks it looks the same. */
const FLAKY_RATE = 0.02;
/** Failures of a flaky spec that main would show with a smaller chance are not excused either. */
const BY_LUCK = 0.01;
/** With fewer results, the rate on main is hardly known (history/sequence.ts). */
const FEW_RESULTS = 30;
const NO_FACTS = { message: '', link: null, environment: '' };
/**
 * The runs of main that a pull request is compared with, all on the same kind of runner image: those up to the newest one with the same build of Kubernetes, or
 * all if there is none.
 * @param past positions of comparable runs of main, oldest first
 */
function baseOf(history, past, run) {
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
    if (past.length === 0)
        return { runs: [], words: 'nothing: main has no run of this lane' };
    const onImage = past.filter((position) => {
        const other = history.runs[position];
        return other !== undefined && (0,comparable_runs/* isSameImage */.m)(other, run);
    });
    if (onImage.length === 0) {
        return { runs: [], words: 'nothing: main has no run of this lane on this kind of runner image' };
    }
    const newest = onImage.findLastIndex(isSame);
    const count = onImage.filter(isSame).length;
    const name = kubernetes?.version ?? (0,domain_text/* shortHash */.BC)(kubernetes?.commit ?? '');
    if (newest === -1) {
        return {
            runs: onImage,
            words: `${(0,domain_text/* plural */.LS)(onImage.length, 'run')} of main with other builds of Kubernetes${name === '' ? '' : `, none with ${name}`}`,
        };
    }
    const runs = onImage.slice(0, newest + 1);
    return {
        runs,
        words: `${(0,domain_text/* plural */.LS)(runs.length, 'run')} of main, ${count} of them with the same Kubernetes ${name}`,
    };
}
/**
 * Judges the specs of a pull request by the results of main: `new` is what the pull request broke, `still-failing` what is
 * broken on main as well, `flaky` what fails on main at times, and `recovered` what passes and is broken on main.
 * @param runs positions of the runs of main that count (`baseOf`), oldest first
 * @param past positions of all comparable runs of main
 * @param record with identifiers of causes as in the history
 */
function judgePullRequest(history, runs, past, record, facts) {
    const telling = (0,telling_runs/* tellingRuns */.O)(history);
    const [counted, all] = [new Set(runs), new Set(past)];
    const onMain = new Map(history.specs.map((spec) => {
        const known = (0,spec_trials/* trialsOfSpec */.c)(spec, telling, counted);
        return [spec.id, () => mainOf(history, spec, known, (0,spec_trials/* trialsOfSpec */.c)(spec, telling, all))];
    }));
    return record.specs.flatMap((spec) => {
        const trial = (0,history_trials/* trialOf */.Qm)(spec);
        const own = facts.get(spec.id) ?? NO_FACTS;
        if (trial === null && own.environment === '')
            return [];
        const main = onMain.get(spec.id)?.() ?? null;
        const judgement = judgementOf(spec, trial, own, main);
        if (judgement === null)
            return [];
        const base = {
            id: spec.id,
            outcome: spec.outcome,
            since: null,
            streak: trial !== null && (0,history_trials/* isFailing */.DI)(trial) ? 1 : 0,
            rate: main?.rate ?? null,
            chance: null,
            doubt: '',
            message: trial === 'pass' ? '' : own.message,
            cause: spec.cause,
            link: own.link,
            location: spec.location,
            seconds: spec.seconds,
        };
        return [{ spec: { ...base, ...judgement }, ...lane_spec/* UNCHANGED */.ST }];
    });
}
/** Null if nothing is to be said: it passes, and on main as well. */
function judgementOf(spec, trial, { link, environment }, main) {
    if (environment !== '') {
        const reason = `fails because of the environment: ${environment}`;
        return { state: 'environment', outcome: 'failed', reason };
    }
    if (trial === 'pass')
        return fixed(main);
    const rate = main?.rate ?? null;
    if (trial === 'flake') {
        return { state: 'flaky', reason: `failed, and passed when repeated; ${onMainText(rate)}` };
    }
    if (link !== null)
        return { state: 'known', reason: 'fails, and has an open issue' };
    if (main === null)
        return { state: 'not-seen-before', reason: 'fails, and main has no result of it' };
    const isOther = spec.cause !== null && main.causes.size > 0 && !main.causes.has(spec.cause);
    const other = isOther ? '; here, for another reason than on main' : '';
    if (main.brokenSince !== null) {
        const since = main.brokenSince;
        const reason = `fails on main as well, since ${(0,spec_words/* dayOf */.kb)(since)}${other}`;
        return { state: 'still-failing', since, reason };
    }
    return flakyOrBroken(trial === 'confirmed' ? 2 : 1, main, other);
}
/** A spec that fails, and on main at most at times. */
function flakyOrBroken(failures, main, other) {
    const { rate, rateOfEvents, brokenLater } = main;
    const chance = rateOfEvents ** failures;
    if (rate.failed > 0 && rateOfEvents >= FLAKY_RATE && chance >= BY_LUCK) {
        const reason = `fails on main at times: ${onMainText(rate)}${other}`;
        return { state: 'flaky', chance, reason };
    }
    const doubts = [
        ...(rate.results < FEW_RESULTS
            ? [`main has only ${(0,domain_text/* plural */.LS)(rate.results, 'result')} of it`]
            : []),
        ...(brokenLater === null
            ? []
            : [
                `main fails it since ${(0,spec_words/* dayOf */.kb)(brokenLater)}, with a later build of Kubernetes: a commit of CRI-O that this pull request has as well can be the reason`,
            ]),
    ];
    const reason = `fails, and ${onMainText(rate)}${other}; chance that it is noise: ${(0,spec_words/* percent */.KN)(chance)}`;
    return { state: 'new', chance, reason, doubt: doubts.join('; ') };
}
/** A spec that passes, and is broken on main. */
function fixed(main) {
    const since = main?.brokenSince ?? null;
    if (since === null)
        return null;
    return {
        state: 'recovered',
        since,
        reason: `passes here, and fails on main since ${(0,spec_words/* dayOf */.kb)(since)}`,
    };
}
function mainOf(history, { results }, known, all) {
    const { trials, runs } = known;
    if (trials.length === 0)
        return null;
    const { present } = (0,sequence/* judgeSequence */.f)(trials);
    const counted = new Set(runs);
    return {
        rate: { ...(0,beta/* rateOf */.MK)(present), failed: present.failures, results: present.trials },
        rateOfEvents: (0,beta/* rateOf */.MK)((0,sequence/* judgeSequence */.f)(withoutRepeats(trials)).present).mean,
        brokenSince: brokenSince(history, known),
        brokenLater: brokenSince(history, all),
        causes: new Set(results.flatMap(({ run, cause }) => (cause !== null && counted.has(run) ? [cause] : []))),
    };
}
/**
 * Trials with one of failures in a row. Main can have been broken for some nights, and was repaired: that is one event, and
 * does not make the spec so flaky that it excuses a pull request which breaks it again.
 */
function withoutRepeats(trials) {
    return trials.filter((trial, position) => {
        const next = trials[position + 1];
        return !(0,history_trials/* isFailing */.DI)(trial) || next === undefined || !(0,history_trials/* isFailing */.DI)(next);
    });
}
function brokenSince(history, { trials, runs }) {
    const { state, streak, since } = (0,sequence/* judgeSequence */.f)(trials);
    if (streak === 0 || (state !== 'new' && state !== 'still-failing' && state !== 'first-seen'))
        return null;
    const first = history.runs[runs[since?.trial ?? trials.length - streak] ?? -1];
    return first === undefined ? null : (0,night_suspects/* referenceTo */.Po)(first);
}
function onMainText(rate) {
    return rate === null ? 'main has no result of it' : `on main it ${(0,spec_words/* rateText */.cf)(rate)}`;
}

// EXTERNAL MODULE: ./build/src/domain/report/area-counts.js
var area_counts = __webpack_require__(95569);
// EXTERNAL MODULE: ./build/src/domain/night/night.js
var night_night = __webpack_require__(19653);
;// CONCATENATED MODULE: ./build/src/domain/night/lane-of.js


const MOST_SLOW = 5;
/**
 * A lane as the night shows it, without what is known of earlier runs.
 * @param all the lanes of the night: a name has only what sets a lane apart from them
 */
function laneOf(run, all, compared, saysNothing) {
    const told = run.reports.map(({ report }) => report);
    const specs = told.flatMap((report) => report.specs);
    const { record, reports, result, headline, contradictions, counts } = run;
    const { lane, scenario, architecture } = record.series;
    const { variant } = record.run;
    return {
        name: shownName(run, all),
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
        seconds: longest(told.map(({ suite }) => suite.seconds)),
        slowest: slowestOf(specs),
        areas: (0,area_counts/* areaCounts */._)(specs),
        download: told.find(({ repeat }) => repeat.download !== '')?.repeat.download ?? '',
    };
}
/**
 * The name of a lane in its night.
 * @param all the lanes of the night: a name has only what sets a lane apart from them
 */
function shownName({ record }, all) {
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
    return twins.length > 1 && job !== '' ? `${(0,night_night/* seriesName */.f)(shown)} (${job})` : (0,night_night/* seriesName */.f)(shown);
}
/** Null if no time is known. */
function longest(times) {
    const known = times.filter((time) => time !== null);
    return known.length === 0 ? null : Math.max(...known);
}
function slowestOf(specs) {
    return specs
        .filter(({ seconds }) => seconds > 0)
        .toSorted((one, other) => other.seconds - one.seconds)
        .slice(0, MOST_SLOW)
        .map(({ id, seconds, location }) => ({ id, seconds, location }));
}

// EXTERNAL MODULE: ./build/src/domain/night/past.js
var night_past = __webpack_require__(37799);
// EXTERNAL MODULE: ./build/src/domain/night/recent.js
var recent = __webpack_require__(40388);
// EXTERNAL MODULE: ./build/src/domain/night/red-lane.js
var red_lane = __webpack_require__(98087);
// EXTERNAL MODULE: ./build/src/domain/history/record-outcome.js
var record_outcome = __webpack_require__(17489);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var causes = __webpack_require__(56997);
// EXTERNAL MODULE: ./build/src/domain/request/lanes.js + 2 modules
var lanes = __webpack_require__(78269);
;// CONCATENATED MODULE: ./build/src/domain/night/spec-facts.js




/** What the reports say of each failing spec. */
function specFactsIn(reports) {
    return new Map(reports.flatMap((report) => report.specs
        .filter((spec) => (0,results/* hasFailed */.WN)(spec) || spec.attempts > 1)
        .map((spec) => {
        const failure = spec.failure ?? spec.invocations.find((one) => one.failure !== null)?.failure;
        return [
            spec.id,
            {
                message: failure?.summary.text ?? '',
                link: issueOf(spec.id, report),
                environment: environmentOf(report, spec),
            },
        ];
    })));
}
function environmentOf(report, spec) {
    return (0,record_outcome/* isOfEnvironment */.P)(report, spec) ? ((0,causes/* explanationOf */.pg)(report, spec)?.title ?? '') : '';
}
/** The issue of a spec that lanes leave out, in a run that did not leave it out. */
function issueOf(id, { selection }) {
    return (0,lanes/* trackedSkipOf */.Hi)(id, selection?.trackedSkips)?.link ?? null;
}

// EXTERNAL MODULE: ./build/src/domain/night/told-specs.js
var told_specs = __webpack_require__(19543);
;// CONCATENATED MODULE: ./build/src/domain/night/judged-lane.js















/** Judges a lane and its specs by earlier runs, or those of a pull request by runs of main. */
function judgedLane(run, { all, histories, isPullRequest, isWholeNight }) {
    const name = (0,series_name/* seriesName */.f_)(run.record.series);
    const before = name === null ? undefined : histories.get(name);
    const history = (0,add_run/* addRun */.Z)(before ?? (0,add_run/* emptyHistory */.s)(run.record.series), run.record);
    const position = history.runs.findIndex((one) => (0,run_key/* runKey */.r7)(one) === (0,run_key/* runKey */.r7)(run.record.run));
    const own = history.runs[position] ?? run.record.run;
    const past = (0,night_past/* pastOf */.C)(history, position);
    const telling = (0,telling_runs/* tellingRuns */.O)(history);
    const saysNothing = telling[position]?.why ?? '';
    const reports = run.reports.map(({ report }) => report);
    const facts = specFactsIn(reports);
    const record = recordIn(history, position, run);
    const base = isPullRequest ? baseOf(history, past, own) : null;
    const compared = base?.runs ?? past;
    const red = (0,red_lane/* redLane */.ip)(history, position, compared, telling);
    const specs = base === null
        ? judgeLane(history, position, past, facts, isWholeNight && red === null && isWhole(run))
        : judgePullRequest(history, base.runs, past, record, facts);
    const findings = reports.flatMap((report) => report.findings);
    const causes = judgeCauses(history, compared, record, findings);
    const first = red === null ? undefined : history.runs[red.first];
    return {
        lane: {
            ...laneOf(run, all, compared.length, saysNothing),
            since: first === undefined || red?.first === position ? null : (0,night_suspects/* referenceTo */.Po)(first),
            cause: red === null ? '' : (0,red_lane/* causeOfLane */.xZ)(run, causes),
            ...(red === null ? red_lane/* NOTHING_TOLD_OF_LANE */.BU : (0,red_lane/* toldOfLane */.BR)(run)),
            drift: base === null && isWholeNight
                ? (0,drift/* driftOf */.$)(run, before ?? (0,add_run/* emptyHistory */.s)(run.record.series), history, position, past)
                : null,
        },
        change: base === null ? changeOf(red, own) : null,
        // What passes although the node broke has recovered; the next night has no reason to say so.
        specs: saysNothing === '' ? specs : specs.filter(({ spec }) => spec.state === 'recovered'),
        causes,
        history,
        position,
        recent: recentIn(history, specs, (0,recent/* recentResults */.a)(telling, compared, position)),
        told: (0,told_specs/* toldSpecsIn */.R)(reports),
        base: base?.words ?? '',
    };
}
function changeOf(red, own) {
    if (red === null || red.good === null || !(0,red_lane/* hasSuspects */.$3)(own))
        return null;
    return { good: red.good, bad: red.first };
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
/** The recent results of specs, by their identifiers. */
function recentIn(history, specs, recent) {
    const wanted = new Set(specs.map(({ spec }) => spec.id));
    return new Map(history.specs.flatMap((spec) => (wanted.has(spec.id) ? [[spec.id, recent(spec)]] : [])));
}

;// CONCATENATED MODULE: ./build/src/domain/night/lanes-before.js


/** The lanes that were in the last workflow run of a lane of this night. */
function lanesBefore(lanes, histories) {
    const tonight = new Set(lanes.map(({ record }) => record.run.id));
    const lastOf = ({ runs }) => runs.findLast(({ id }) => !tonight.has(id));
    const own = new Set(lanes.map(({ record }) => (0,series_name/* seriesName */.f_)(record.series)));
    const last = new Set([...histories].flatMap(([name, history]) => {
        const run = own.has(name) ? lastOf(history) : undefined;
        return run !== undefined && (0,run_key/* identifies */.HR)(run.id) ? [run.id] : [];
    }));
    return [...histories.values()].flatMap((history) => {
        const run = lastOf(history);
        return run !== undefined && last.has(run.id)
            ? [{ series: history.series, startedAt: run.startedAt }]
            : [];
    });
}

// EXTERNAL MODULE: ./build/src/domain/night/merge.js + 2 modules
var merge = __webpack_require__(10189);
// EXTERNAL MODULE: ./build/src/domain/night/artifact-name.js
var artifact_name = __webpack_require__(35293);
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
function missingIn(lanes, rejected, { names, needs, jobs, before }) {
    const gaps = lanes.flatMap((lane) => gapsOf(lane, lanes, rejected, jobs));
    const named = names
        .filter((name) => !lanes.some((lane) => isCalled(lane, name) || isGap(lane, name)))
        .map((name) => missingName(name, rejected, jobs));
    const hasBadNeed = needs.some(({ result }) => DEAD.includes(result));
    const dead = needs.length === 0 || hasBadNeed ? deadJobs(lanes, jobs) : [];
    const unnamed = dead.filter(({ url, name }) => [...gaps, ...named].every((one) => one.url !== url && !wordsOf(name).includes(one.name.toLowerCase())));
    const gone = before.filter(({ series }) => !lanes.some(({ record }) => isSameSeries(record.series, series)) &&
        [...named, ...unnamed].every(({ name }) => !wordsOf(name).includes(series.lane)));
    const found = [
        ...gaps,
        ...named,
        ...gone.map(({ series, startedAt }) => ({
            name: (0,night_night/* seriesName */.f)({ ...series, variant: '' }),
            why: `it was in the run before, of ${startedAt.slice(0, 10)}, and has no report`,
            url: null,
        })),
        ...unnamed.map(({ name, conclusion, url }) => ({
            name,
            why: `the job ${ended(conclusion)}, and no report says why`,
            url: url === '' ? null : url,
        })),
    ];
    const isExplained = found.length > 0 || rejected.length > 0 || lanes.some(isRed);
    return [...found, ...(isExplained ? [] : badNeeds(needs)), ...skippedNeeds(needs, lanes)];
}
/** What is missing of a lane, with the job that should have brought it. */
function gapsOf(lane, all, rejected, jobs) {
    return lane.gaps.map(({ what, why, job }) => {
        const name = `${shownName(lane, all)}, ${what}`;
        const isListed = jobs.some((one) => wordsOf(one.name).includes(jobWords(job).at(-1) ?? job));
        const isRejected = rejected.some((one) => isOfJob(one.name, job));
        if (job === '' || (!isListed && !isRejected))
            return { name, why, url: null };
        return { ...missingName(job, rejected, jobs), name };
    });
}
/** Whether a name is that of a job that a lane lacks. */
function isGap({ gaps }, name) {
    const wanted = name.toLowerCase();
    return gaps.some(({ job }) => jobWords(job).some((word) => word.toLowerCase() === wanted));
}
function isSameSeries(one, other) {
    return (one.lane === other.lane &&
        one.scenario === other.scenario &&
        one.architecture === other.architecture);
}
function missingName(name, rejected, jobs) {
    const unusable = rejected.find((one) => isOfJob(one.name, name));
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
        const job = (0,artifact_name/* jobOf */.q)(artifact, report.run.attempt);
        return [artifact, job, ...jobWords(job)];
    });
    return [lane, scenario, ...names].some((one) => one !== '' && one.toLowerCase() === wanted);
}
/** A name of an artifact, and it without the usual beginning. */
function jobWords(job) {
    return [job, job.replace(/^crio-node-e2e-/, '')];
}
/** The attempt at the end of the name of an artifact. */
const ATTEMPT = /^[-_.](?:a|attempt[-_.]?)?\d{1,4}$/;
/** Whether an artifact is that of a job, in any of its attempts. */
function isOfJob(artifact, job) {
    return jobWords(artifact).some((word) => word === job || (word.startsWith(job) && ATTEMPT.test(word.slice(job.length))));
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

;// CONCATENATED MODULE: ./build/src/domain/night/night-suspects.js

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
    return known === -1 ? suspects.push((0,night_suspects/* suspectsBetween */.lG)(from, to, lane)) - 1 : known;
}
/** A cause with the suspects of its first new spec, not searched yet. */
function withSuspects(cause, specs) {
    const first = specs.find((spec) => spec.cause === cause.id && spec.suspects !== null && spec.state === 'new');
    return { ...cause, suspects: first?.suspects ?? null, search: null };
}

// EXTERNAL MODULE: ./build/src/domain/history/ranks.js
var ranks = __webpack_require__(53210);
;// CONCATENATED MODULE: ./build/src/domain/history/warnings/durations.js


/** A duration is worth a word if it grows by this factor, and by so many seconds. */
const FACTOR = 1.3;
const SECONDS = 1;
/** With so many specs, a slow night can be told from a slow spec. */
const FEWEST_SPECS = 5;
/** After so many nights, slower is more than a slow machine of a few nights. */
const FEWEST_NIGHTS = 5;
/**
 * Specs that take longer than before, and the lane, if all of its specs do. A night on a slow machine makes all specs
 * slower, so that each spec is compared with the others of its night.
 */
function slowerSpecs(watched) {
    const durations = watched.specs.map((spec) => durationsOf(spec, watched));
    const nights = slownessOfNights(durations);
    const ofSpecs = durations.map(({ id, runs, logs }) => {
        const own = logs.map((log, index) => log - (nights.get(runs[index] ?? -1) ?? 0));
        return { id, runs, rise: (0,ranks/* riseIn */.F)(own, FEWEST_NIGHTS), usual: (0,ranks/* medianOf */.u)(logs) };
    });
    const slower = ofSpecs.flatMap(({ id, runs, rise, usual }) => rise === null || !isWorthAWord(rise, usual) ? [] : [{ id, runs, rise }]);
    const chances = falseDiscoveryRates(slower.map(({ rise }) => rise.surprise), ofSpecs.length);
    return [
        ...slowerLane(nights),
        ...slower.map(({ id, runs, rise }, index) => warning(id, rise, runs[rise.start] ?? null, chances[index] ?? 1)),
    ];
}
function durationsOf({ spec, byRun }, { runs }) {
    const passed = runs.flatMap((run) => {
        const result = byRun.get(run);
        const seconds = result?.outcome === 'passed' ? (result.seconds ?? 0) : 0;
        return seconds > 0 ? [{ run, log: Math.log(seconds) }] : [];
    });
    return { id: spec.id, runs: passed.map(({ run }) => run), logs: passed.map(({ log }) => log) };
}
/** By how much the specs of each night were slower than usual, as a logarithm, in the order of the nights. */
function slownessOfNights(durations) {
    const byRun = new Map();
    for (const { runs, logs } of durations) {
        const usual = (0,ranks/* medianOf */.u)(logs);
        for (const [index, run] of runs.entries()) {
            const difference = (logs[index] ?? usual) - usual;
            const others = byRun.get(run);
            if (others === undefined)
                byRun.set(run, [difference]);
            else
                others.push(difference);
        }
    }
    return new Map([...byRun]
        .filter(([, differences]) => differences.length >= FEWEST_SPECS)
        .map(([run, differences]) => [run, (0,ranks/* medianOf */.u)(differences)])
        .toSorted(([one], [other]) => one - other));
}
function slowerLane(nights) {
    const rise = (0,ranks/* riseIn */.F)([...nights.values()], FEWEST_NIGHTS);
    if (rise === null || factorOf(rise) < FACTOR)
        return [];
    return [warning(null, rise, [...nights.keys()][rise.start] ?? null, rise.surprise)];
}
function isWorthAWord(rise, usual) {
    return factorOf(rise) >= FACTOR && Math.exp(usual) * (factorOf(rise) - 1) >= SECONDS;
}
function factorOf({ before, after }) {
    return Math.exp(after - before);
}
function warning(spec, rise, since, chance) {
    const more = Math.round(100 * (factorOf(rise) - 1));
    const text = spec === null
        ? `its specs take ${more} % longer than before`
        : `takes ${more} % longer than before`;
    return { kind: 'slower', spec, size: factorOf(rise), text, since, chance };
}

// EXTERNAL MODULE: ./build/src/domain/history/regimes.js
var regimes = __webpack_require__(4961);
;// CONCATENATED MODULE: ./build/src/domain/history/warnings/flake-rate.js







/**
 * Specs that fail more often than before, but not always. Reruns hide this from the results of the runs. Specs that are
 * new, still failing, or not yet recovered are told elsewhere.
 */
function risingFlakes({ history, isCompared, telling }) {
    const sequences = history.specs.map((spec) => ({
        spec,
        ...(0,spec_trials/* trialsOfSpec */.c)(spec, telling, isCompared),
    }));
    const firstAttempts = sequences.map(({ trials }) => trials.map(withoutRerun));
    const population = (0,history_population/* populationOf */.J)(firstAttempts);
    const rising = sequences.flatMap(({ spec, trials, runs }, index) => {
        const rise = riseOf(trials, firstAttempts[index] ?? [], population);
        return rise === null ? [] : { id: spec.id, since: runs[rise.start] ?? null, ...rise };
    });
    const chances = falseDiscoveryRates(rising.map(({ surprise }) => surprise), sequences.length);
    return rising.map(({ id, since, before, now }, index) => ({
        kind: 'flake-rate',
        spec: id,
        size: now,
        text: `fails at first on ${percent(now)} of nights, before on ${percent(before)}`,
        since,
        chance: chances[index] ?? 1,
    }));
}
function riseOf(trials, firstAttempts, population) {
    if (firstAttempts.every((trial) => trial === 'pass'))
        return null;
    const { attempts, change } = (0,regimes/* presentRegime */.Xo)(firstAttempts);
    if (change === null || change.before.length === 0)
        return null;
    const { state } = (0,sequence/* judgeSequence */.f)(trials, population);
    if (state !== 'flaky' && state !== 'passing')
        return null;
    return {
        start: change.start,
        before: (0,beta/* rateOf */.MK)((0,history_trials/* countNights */.Ft)(change.before)).mean,
        now: (0,beta/* rateOf */.MK)((0,history_trials/* countNights */.Ft)(attempts)).mean,
        surprise: (0,sequence/* likelihoodOf */.u)(attempts, change.before, population),
    };
}
function withoutRerun(trial) {
    return trial === 'pass' ? 'pass' : 'fail';
}
function percent(rate) {
    return `${Math.round(100 * rate)} %`;
}

// EXTERNAL MODULE: ./build/src/domain/history/gaps.js
var history_gaps = __webpack_require__(62488);
;// CONCATENATED MODULE: ./build/src/domain/history/warnings/lane.js


/** A lane is silent after so many of its usual periods, if that is as rare as this. */
const PERIODS = 2;
const RARE = 0.1;
/** Of the times between runs, so many are not long. */
const LONG = 0.9;
/** With fewer runs, there is no usual period. */
const FEWEST_GAPS = 3;
/** Skips are worth a word if they grow by so many, and by this factor, in so many runs in a row. */
const MORE_SKIPS = 2;
const SKIPS_FACTOR = 1.05;
const RUNS_WITH_MORE = 3;
/**
 * A lane that has not run for twice its usual period. A pause that is usual, such as a weekend, is none.
 * @param now milliseconds since 1970
 */
function silentLane({ history, runs }, now) {
    const times = runs
        .map((run) => Date.parse(history.runs[run]?.startedAt ?? ''))
        .filter(Number.isFinite)
        .toSorted((one, other) => one - other);
    const last = times.at(-1);
    const gaps = (0,history_gaps/* gapsBetween */.O6)(times, LONG);
    const period = (0,ranks/* medianOf */.u)(gaps);
    if (last === undefined || gaps.length < FEWEST_GAPS)
        return [];
    const pause = now - last;
    const asLong = gaps.filter((gap) => gap >= pause).length;
    const chance = (asLong + 1) / (gaps.length + 2);
    if (pause <= PERIODS * period || (asLong > 0 && chance > RARE))
        return [];
    return [
        {
            kind: 'lane-silent',
            spec: null,
            size: pause / period,
            text: `has not run for ${(0,history_gaps/* spanText */.Cp)(pause)}, and usually runs every ${(0,history_gaps/* spanText */.Cp)(period)}`,
            since: runs.at(-1) ?? null,
            chance,
        },
    ];
}
/** More specs are skipped than before: what is not tested is not green. */
function grownSkips({ specs, complete }) {
    const skips = complete.map((run) => specs.filter(({ byRun }) => byRun.get(run)?.outcome === 'skipped').length);
    const rise = (0,ranks/* riseIn */.F)(skips, RUNS_WITH_MORE);
    if (rise === null)
        return [];
    const more = rise.after - rise.before;
    if (more < MORE_SKIPS || rise.after < SKIPS_FACTOR * rise.before)
        return [];
    return [
        {
            kind: 'skips-grew',
            spec: null,
            size: more,
            text: `skips ${Math.round(rise.after)} specs, before ${Math.round(rise.before)}`,
            since: complete[rise.start] ?? null,
            chance: rise.surprise,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/domain/history/warnings/stopped-running.js

const RAN = ['passed', 'flaky', 'failed', 'interrupted'];
/** A spec that is missing in so many complete runs in a row has stopped, if it ran in most of so many before. */
const MISSING = 3;
const BEFORE = { runs: 10, share: 0.8 };
/** So many specs that stop at the same time are one warning. */
const MANY = 3;
/** Specs that ran in most runs and then did not any more: skipped, filtered out, or gone from the suite. */
function stoppedSpecs({ specs, complete }) {
    const stopped = specs.flatMap((spec) => stopOf(spec, complete));
    return [...(0,group/* groupBy */.$)(stopped, ({ since }) => since).values()].flatMap((together) => {
        const [first] = together;
        if (first === undefined || together.length < MANY)
            return together;
        const chance = Math.min(...together.map((one) => one.chance));
        const text = `${together.length} specs have not run in the last ${first.missing} complete runs`;
        return [{ ...first, spec: null, size: together.length, text, chance }];
    });
}
function stopOf({ spec, byRun }, complete) {
    const ran = complete.map((run) => RAN.includes(byRun.get(run)?.outcome ?? 'not-run'));
    const last = ran.lastIndexOf(true);
    const missing = ran.length - 1 - last;
    const since = complete[last + 1];
    const first = ran.indexOf(true);
    const before = ran.slice(first, last + 1);
    const share = before.filter(Boolean).length / before.length;
    if (last < 0 || since === undefined || missing < MISSING)
        return [];
    if (before.length < BEFORE.runs || share < BEFORE.share)
        return [];
    const outcome = byRun.get(since)?.outcome;
    const how = outcome === 'skipped' ? 'was skipped' : 'has not run';
    return [
        {
            kind: 'stopped-running',
            spec: spec.id,
            size: 1,
            text: `${how} in the last ${missing} complete runs`,
            since,
            chance: (1 - (before.length * share + 0.5) / (before.length + 1)) ** missing,
            missing,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/domain/history/warnings/watched.js


/**
 * Prepares a history for early warnings.
 * @param runs the positions to look at, oldest first
 */
function watch(history, runs = lineOfLast(history)) {
    const isCompared = new Set(runs);
    const telling = (0,telling_runs/* tellingRuns */.O)(history);
    const complete = runs.filter((run) => {
        const result = history.runs[run]?.result;
        return telling[run]?.says === 'all' && (result === 'passed' || result === 'failed');
    });
    const specs = history.specs.map((spec) => ({
        spec,
        byRun: new Map(spec.results.filter(({ run }) => isCompared.has(run)).map((result) => [result.run, result])),
    }));
    return { history, runs, isCompared, complete, telling, specs };
}
function lineOfLast(history) {
    const last = history.runs.at(-1);
    return last === undefined ? [] : [...(0,comparable_runs/* comparableRuns */.v)(history, last), history.runs.length - 1];
}

;// CONCATENATED MODULE: ./build/src/domain/history/warnings/early-warnings.js





/** More are not read. */
const MOST_WARNINGS = 5;
const MOST_OF_A_KIND = 2;
/** What is more likely noise than this is not told. */
const MOST_NOISE = 0.05;
/** The most telling kinds first: without runs, nothing else is known; slower specs still pass. */
const ORDER = [
    'lane-silent',
    'stopped-running',
    'flake-rate',
    'skips-grew',
    'slower',
];
/**
 * What a history shows that is no failure yet.
 * @param now milliseconds since 1970
 * @param runs the positions of the runs to look at, oldest first; those that are the past of the last one, if it is left out
 */
function earlyWarnings(history, now, runs) {
    const watched = watch(history, runs);
    const found = [
        ...silentLane(watched, now),
        ...[stoppedSpecs, risingFlakes, grownSkips, slowerSpecs]
            .flatMap((finder) => finder(watched))
            .filter(({ chance }) => chance <= MOST_NOISE),
    ];
    const ranked = ORDER.flatMap((kind) => found
        .filter((warning) => warning.kind === kind)
        .toSorted((one, other) => one.chance - other.chance || other.size - one.size)
        .slice(0, MOST_OF_A_KIND));
    const warnings = ranked.slice(0, MOST_WARNINGS);
    return { warnings, more: found.length - warnings.length };
}

;// CONCATENATED MODULE: ./build/src/domain/night/night-warnings.js





/** The early warnings of all lanes, a handful, the most telling of each lane first. */
function nightWarnings(lanes, now) {
    const time = timeOfNight(lanes, now);
    const found = lanes.map(({ history, lane, position }) => ({
        history,
        lane,
        warnings: earlyWarnings(history, time, [...(0,night_past/* pastOf */.C)(history, position), position]).warnings,
    }));
    const ranks = Array.from({ length: MOST_WARNINGS }, (_, rank) => rank);
    return ranks
        .flatMap((rank) => found
        .flatMap(({ history, lane, warnings }) => {
        const warning = warnings[rank];
        return warning === undefined ? [] : [{ history, lane, warning }];
    })
        .toSorted((one, other) => one.warning.chance - other.warning.chance))
        .slice(0, MOST_WARNINGS)
        .map(({ history, lane, warning: { kind, spec, size, text, since, chance } }) => {
        const name = (0,night_night/* seriesName */.f)({ ...history.series, variant: '' });
        const run = since === null ? undefined : history.runs[since];
        const first = run === undefined ? null : (0,night_suspects/* referenceTo */.Po)(run);
        const subject = spec ?? name;
        const where = spec === null ? '' : ` (${name})`;
        const when = first === null ? '' : `, since ${(0,spec_words/* dayOf */.kb)(first)}`;
        return {
            kind,
            lane,
            subject,
            text: `${subject}${where} ${text}${when}`,
            since: first,
            size,
            chance,
        };
    });
}
/** When the newest run of the night began, in milliseconds: reports can be old, and are read with their lanes. */
function timeOfNight(lanes, now) {
    const times = lanes
        .filter(({ lane }) => lane !== null)
        .map(({ history, position }) => Date.parse(history.runs[position]?.startedAt ?? ''))
        .filter(Number.isFinite);
    return times.length === 0 ? now.getTime() : Math.min(now.getTime(), Math.max(...times));
}

// EXTERNAL MODULE: ./build/src/domain/night/repeat-lines.js
var repeat_lines = __webpack_require__(6370);
// EXTERNAL MODULE: ./build/src/domain/night/searches.js
var searches = __webpack_require__(53451);
;// CONCATENATED MODULE: ./build/src/domain/night/spec-order.js
/** The order in which specs are listed. */
const STATES = [
    'new',
    'not-seen-before',
    'still-failing',
    'environment',
    'known',
    'flaky',
    'stopped',
    'recovered',
];
/** Specs in the order in which somebody should read them: by state, the surest first, and the likeliest noise last. */
function inReadingOrder(specs) {
    return specs.toSorted((one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
        Number(one.doubt !== '') - Number(other.doubt !== '') ||
        (one.chance ?? 0) - (other.chance ?? 0));
}

// EXTERNAL MODULE: ./build/src/domain/history/limits.js
var limits = __webpack_require__(32325);
;// CONCATENATED MODULE: ./build/src/domain/night/unjudged-specs.js



const NAME_CHARACTERS = 120;
/**
 * The failing specs of a lane that its history does not have: without a name, with one that is too long, or too many.
 * @param history with the run in it
 */
function unjudgedSpecs({ reports }, history, lane) {
    const known = new Set(history.specs.map(({ id }) => id));
    const ids = reports
        .flatMap(({ report }) => report.specs)
        .flatMap((spec) => ((0,results/* hasFailed */.WN)(spec) && !known.has(spec.id) ? [spec.id] : []));
    const [first] = ids;
    if (first === undefined)
        return [];
    const begin = (0,domain_text/* plainLine */.h0)(first.slice(0, limits/* ID_LENGTH */.hq));
    return [{ lane, count: ids.length, first: (0,domain_text/* truncate */.xv)(begin, NAME_CHARACTERS) }];
}
/** Where these specs are, and why not here. */
function unjudgedNote({ lane, count, first }) {
    const are = count === 1 ? 'is' : 'are';
    const why = `a history has at most ${limits/* MOST_SPECS */.DT} specs, with names of up to ${limits/* ID_LENGTH */.hq} characters`;
    const name = first === '' ? 'one without a name' : first;
    return `${(0,domain_text/* plural */.LS)(count, 'failing spec')} of ${lane} ${are} only in the report of the lane, because ${why}: ${name}`;
}

// EXTERNAL MODULE: ./build/src/domain/night/detail.js
var detail = __webpack_require__(25070);
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
    environment: ['failure of the environment', 'failures of the environment'],
    flaky: ['flaky spec failed', 'flaky specs failed'],
};
const OF_PULL_REQUEST = {
    ...OF_NIGHT,
    new: ['spec broken by this pull request', 'specs broken by this pull request'],
    'still-failing': ['spec failing on main as well', 'specs failing on main as well'],
    flaky: ['spec failed that is flaky on main', 'specs failed that are flaky on main'],
};
const WITHOUT_PAST = [
    'spec failed, and there are no earlier results to compare with',
    'specs failed, and there are no earlier results to compare with',
];
/** States that have a beginning. What a pull request broke has none. */
const WITH_SINCE = ['new', 'still-failing'];
/**
 * What a night means, from its lanes and specs. Green needs all lanes, each passed, and nothing that speaks against it.
 * @param unjudged failing specs that are not among those of the night
 */
function verdictOf(night, unjudged) {
    const result = resultOf(night);
    const words = night.pullRequest === null ? OF_NIGHT : OF_PULL_REQUEST;
    const failures = [
        ...specFacts(night, 'new', words.new),
        ...specFacts(night, 'not-seen-before', isWithoutPast(night) ? WITHOUT_PAST : words['not-seen-before']),
        ...specFacts(night, 'still-failing', words['still-failing']),
        ...unjudged.map(({ lane, count }) => `${(0,domain_text/* plural */.LS)(count, 'failing spec')} of ${lane} that ${count === 1 ? 'is' : 'are'} not judged`),
    ];
    const gaps = [
        ...missingFacts(night.missing, night.lanes),
        ...rejectedFacts(night.rejected, night.lanes),
        ...laneFacts(night, result),
    ];
    const facts = [
        // What decides the result comes first.
        ...(result === 'failed' ? [...failures, ...gaps] : [...gaps, ...failures]),
        ...specFacts(night, 'environment', words.environment),
        ...specFacts(night, 'known', words.known),
        ...specFacts(night, 'flaky', words.flaky),
        ...recoveredFacts(night),
    ];
    const told = result === 'passed' ? [allPassed(night), ...facts] : facts;
    const headline = told.slice(0, FACTS_IN_HEADLINE).join('; ').replace(/^no /, 'No ');
    return { result, headline: headline || result, detail: (0,detail/* detailOf */.Rw)(night) };
}
function resultOf({ lanes, missing, rejected, specs, pullRequest }) {
    const excused = pullRequest === null ? ['known'] : ['known', 'still-failing'];
    if (lanes.length === 0)
        return 'incomplete';
    if (specs.some((spec) => verdict_isRed(spec, pullRequest)))
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
    if (failed.some(({ state }) => state === 'environment'))
        return 'environment';
    if (failed.some(({ state }) => excused.includes(state)))
        return 'known';
    return failed.length > 0 ? 'flaky' : 'passed';
}
function verdict_isRed({ outcome, state }, pullRequest) {
    const states = pullRequest === null ? RED_STATES : RED_STATES_OF_PULL_REQUEST;
    return outcome === 'failed' && states.includes(state);
}
/** Whether each failed spec of a lane is judged, so that what is known of them excuses the lane. */
function coversFailures(lane, lanes, failed) {
    const own = failed.filter((spec) => lanes[spec.lane] === lane);
    return (own.length > 0 &&
        own.length === lane.counts.failed &&
        lane.counts.interrupted === 0 &&
        lane.counts.notRun === 0);
}
function isWithoutPast({ lanes }) {
    return lanes.every(({ compared }) => compared === 0);
}
function missingFacts(missing, lanes) {
    if (lanes.length === 0) {
        return missing.length === 0
            ? ['There is no report of any run']
            : [`No run has a report: ${nameList(missing)}`];
    }
    return missing.length === 0 ? [] : [`no report of ${nameList(missing)}`];
}
/** Without any lane, the missing ones are told. */
function rejectedFacts(rejected, lanes) {
    return rejected.length === 0 || lanes.length === 0
        ? []
        : [`${(0,domain_text/* plural */.LS)(rejected.length, 'artifact')} cannot be used`];
}
function nameList(missing) {
    const names = missing.map(({ name }) => name);
    return names.length > 3
        ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
        : names.join(', ');
}
function laneFacts(night, result) {
    const { lanes, specs, pullRequest } = night;
    const failed = specs.filter(({ outcome }) => outcome === 'failed');
    // Flaky specs must not stand alone in a headline that is red for something else.
    const isUnexplained = result === 'failed' && !specs.some((spec) => verdict_isRed(spec, pullRequest));
    return lanes.flatMap((lane) => {
        const { name, headline, contradictions } = lane;
        if (contradictions.length > 0)
            return [`${name} contradicts itself`];
        if (isOnlyMissing(lane, night.missing))
            return [];
        if (!(0,detail/* isRedAsAWhole */.uV)(lane)) {
            const isCovered = lane.result === 'passed' || coversFailures(lane, lanes, failed);
            return isUnexplained && !isCovered ? [laneText(name, headline)] : [];
        }
        return [`${laneText(name, headline)}${sinceText(lane, pullRequest)}`];
    });
}
/** The end of the name of what is missing of a lane (shards.ts). */
const PART_OF_LANE = /, (?:shard \d+ of \d+|\d+ specs?)$/;
/** Whether all that is wrong with a lane is that a part of it is missing, which is told already. */
function isOnlyMissing({ name, result, counts }, missing) {
    return (result === 'incomplete' &&
        counts.failed + counts.interrupted + counts.notRun === 0 &&
        missing.some((one) => one.name.startsWith(`${name}, `) && PART_OF_LANE.test(one.name)));
}
function laneText(name, headline) {
    return `${name}: ${(0,domain_text/* truncate */.xv)(headline, HEADLINE_CHARACTERS)}`;
}
/** Since when a lane is red as a whole; of a pull request, whether main is. */
function sinceText({ since, result, compared }, pullRequest) {
    if (pullRequest === null)
        return since === null ? '' : `, red since ${dayOf(since)}`;
    if (since !== null)
        return `, as on main since ${dayOf(since)}`;
    return result === 'failed' && compared > 0 ? ', unlike on main' : '';
}
/** The number of specs in a state, and since when if it is the same for all. */
function specFacts({ specs, lanes, pullRequest }, state, [one, several]) {
    const own = specs.filter((spec) => spec.state === state && spec.outcome === 'failed');
    const [first] = own;
    if (first === undefined)
        return [];
    const names = [...new Set(own.map(({ lane }) => lanes[lane]?.name ?? ''))];
    const where = lanes.length === 1 || names.length !== 1 ? '' : ` in ${names[0]}`;
    const times = [...new Set(own.map(({ since, lane }) => dayOf(since ?? lanes[lane])))].toSorted();
    const [oldest = ''] = times.filter((time) => time !== '');
    const since = !WITH_SINCE.includes(state) || oldest === '' || (pullRequest !== null && state === 'new')
        ? ''
        : times.length === 1
            ? ` since ${oldest}`
            : `, the oldest since ${oldest}`;
    return [`${own.length} ${own.length === 1 ? one : several}${where}${since}`];
}
/** The day of a run; empty if there is none. */
function dayOf(run) {
    return run?.startedAt.slice(0, 10) ?? '';
}
function recoveredFacts({ specs, pullRequest }) {
    const count = specs.filter(({ state }) => state === 'recovered').length;
    if (count === 0)
        return [];
    if (pullRequest === null)
        return [`${count} recovered`];
    return [
        count === 1 ? '1 spec passes that fails on main' : `${count} specs pass that fail on main`,
    ];
}
function allPassed({ lanes }) {
    const passed = lanes.reduce((sum, { counts }) => sum + counts.passed, 0);
    const where = lanes.length === 1 ? (lanes[0]?.name ?? '') : (0,domain_text/* plural */.LS)(lanes.length, 'lane');
    const repeated = lanes.reduce((sum, { counts }) => sum + counts.flaky, 0);
    const only = repeated === 0 ? '' : `, ${repeated} only when repeated`;
    return `${where} passed: ${(0,domain_text/* plural */.LS)(passed, 'spec')}${only}`;
}

;// CONCATENATED MODULE: ./build/src/domain/night/build-night.js
















/** Merges the reports of a workflow run, judges them by their histories, and says what all of it means. */
function buildNight(by, facts) {
    const { run, pullRequest, expected, histories, source, problems, notes } = facts;
    const merged = (0,merge/* mergeReports */.C)(facts.reports, run.id === 'local' ? '' : run.id);
    const lanes = merged.lanes;
    const rejected = [...facts.rejected, ...merged.rejected];
    const missing = missingIn(lanes, rejected, {
        ...expected,
        before: facts.isScheduled ? lanesBefore(lanes, histories) : [],
    });
    const isWholeNight = missing.length === 0 && rejected.length === 0;
    const context = { all: lanes, histories, isPullRequest: pullRequest !== null, isWholeNight };
    const judged = lanes.map((lane) => judgedLane(lane, context));
    const suspects = [];
    const lanesWithSuspects = judged.map(({ lane, history, change }, position) => ({
        ...lane,
        download: lane.download === '' ? '' : (0,repeat_lines/* downloadLine */.DY)(run, lane.artifacts),
        suspects: change === null ? null : suspectsAt(suspects, history, change, position),
        search: null,
    }));
    const specs = judged.flatMap((lane, position) => lane.specs.map(({ spec, change }) => {
        const { history } = lane;
        const told = lane.told.get(spec.id) ?? told_specs/* NOTHING_TOLD */.E;
        return {
            ...spec,
            ...told,
            reproduce: told.reproduce === '' ? '' : (0,repeat_lines/* reproduceLine */.SD)(run, lane.lane.artifacts, spec.id),
            recent: lane.recent.get(spec.id) ?? '',
            lane: position,
            suspects: change === null ? null : suspectsAt(suspects, history, change, position),
            search: null,
        };
    }));
    const parts = {
        pullRequest: pullRequest === null
            ? null
            : {
                number: pullRequest.number,
                base: [...new Set(judged.map(({ base }) => base))].join('; '),
            },
        lanes: lanesWithSuspects,
        missing,
        rejected,
        specs: inReadingOrder(specs),
        causes: judged.flatMap(({ causes }) => causes.map((cause) => withSuspects(cause, specs))),
        suspects,
        searches: [],
    };
    const unjudged = judged.flatMap(({ lane, history }, position) => {
        const reported = lanes[position];
        const isListed = reported !== undefined && lane.saysNothing === '';
        return isListed ? unjudgedSpecs(reported, history, lane.name) : [];
    });
    const night = {
        schemaVersion: night_night/* NIGHT_SCHEMA_VERSION */.Y,
        ...(0,build/* generatedBy */.BH)(by),
        run,
        verdict: verdictOf(parts, unjudged),
        ...parts,
        freshness: pullRequest === null ? null : (0,freshness/* freshnessOf */.T)(ofMain(lanes, histories), by.now),
        warnings: pullRequest === null
            ? nightWarnings(allHistories(judged, histories), timeOf(lanes, by.now))
            : [],
        history: { source, recorded: false, commit: null, problems },
        notes: [...unjudged.map(unjudgedNote), ...notes],
    };
    return { night: (0,searches/* withSearches */.X)(night, facts.searches), lanes };
}
/** The histories of main that say when it was tested: those of the lanes, or all if main has none of them. */
function ofMain(lanes, histories) {
    const names = new Set(lanes.map(({ record }) => (0,series_name/* seriesName */.f_)(record.series)));
    const own = [...histories].flatMap(([name, history]) => (names.has(name) ? [history] : []));
    return own.length > 0 ? own : [...histories.values()];
}
/** The histories with this night in them, and those of lanes that are not in it. */
function allHistories(judged, histories) {
    // Of several jobs of one series, the last one stands for all.
    const tonight = new Map(judged.map(({ history, position }, lane) => [
        (0,series_name/* seriesName */.f_)(history.series),
        { history, lane, position },
    ]));
    const others = [...histories].filter(([name]) => !tonight.has(name));
    return [
        ...tonight.values(),
        ...others.map(([, history]) => ({ history, lane: null, position: history.runs.length - 1 })),
    ];
}
/** When the last lane of the night started, but not later than now: a night can be judged long after it. */
function timeOf(lanes, now) {
    const starts = lanes.map(({ record }) => Date.parse(record.run.startedAt));
    const newest = Math.max(...starts.filter(Number.isFinite));
    return Number.isFinite(newest) ? new Date(Math.min(newest, now.getTime())) : now;
}


/***/ }),

/***/ 94196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftOf),
/* harmony export */   X: () => (/* binding */ isHalved)
/* harmony export */ });
/* harmony import */ var _comparison_compared_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66401);
/* harmony import */ var _history_renames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17922);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31987);
/* harmony import */ var _stopped_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9920);
/* harmony import */ var _suspects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21532);





/** More names of a kind are only counted. */
const MOST_NAMES = 200;
/** The condition of a run that left specs of its lane out, so that its specs do not tell what the lane has. */
/**
 * How the specs of a lane differ from those of the last run that it is compared with, if that tested another build of
 * Kubernetes with the same filters. Null if nothing differs, or if one of the two runs may not have all specs of the lane.
 * @param before the history without this run
 * @param history the history with this run, at this position
 * @param past positions of the runs that it is compared with, oldest first
 */
function driftOf(lane, before, history, position, past) {
    const run = history.runs[position];
    const last = past.findLast((one) => isComplete(history.runs[one]));
    const earlier = last === undefined ? undefined : history.runs[last];
    if (run === undefined || earlier === undefined || !isComplete(run))
        return null;
    const builds = buildsOf(earlier, run);
    if (builds === null)
        return null;
    if ((0,_stopped_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .selectionOf */ .Wm)(run) !== (0,_stopped_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .selectionOf */ .Wm)(earlier))
        return null;
    const skipped = trackedSkipsIn(lane);
    const specs = history.specs.map(({ id, results }) => ({
        id,
        was: results.some((result) => result.run === last),
        is: results.some((result) => result.run === position),
    }));
    const gained = specs.filter(({ was, is }) => is && !was);
    const lost = specs.filter(({ id, was, is }) => was && !is && !skipped.has(id));
    const renames = (0,_history_renames_js__WEBPACK_IMPORTED_MODULE_1__/* .renamesIn */ .B)(before, lane.record.specs);
    const renamed = specs.flatMap(({ id, was, is }) => {
        const former = renames.get(id);
        return was && is && former !== undefined ? [{ from: former, to: id }] : [];
    });
    if (gained.length + lost.length + renamed.length === 0)
        return null;
    return {
        since: (0,_suspects_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceTo */ .Po)(earlier),
        ...builds,
        before: specs.filter(({ was }) => was).length,
        now: specs.filter(({ is }) => is).length,
        gained: gained.length,
        lost: lost.length,
        renamed: renamed.length,
        lists: {
            gained: namesOf(gained),
            lost: namesOf(lost),
            renamed: renamed.toSorted((one, other) => (one.to < other.to ? -1 : 1)).slice(0, MOST_NAMES),
        },
    };
}
/** Whether a lane lost half of its specs, so that something is wrong with it or with its filter. */
function isHalved({ before, lost }) {
    return lost > 0 && lost * 2 >= before;
}
/** Whether a run planned all specs of its lane, and its report names them. */
function isComplete(run) {
    if (run === undefined || run.conditions.has(_comparison_compared_run_js__WEBPACK_IMPORTED_MODULE_0__/* .TIME_BUDGET */ .kh))
        return false;
    return run.result === 'passed' || run.result === 'failed';
}
/** The builds of Kubernetes of two runs in words; null if they are the same, or not known. */
function buildsOf(earlier, run) {
    const [one, other] = [earlier, run].map(({ builds }) => builds.get('kubernetes'));
    if (one === undefined || other === undefined)
        return null;
    if (one.version !== null && other.version !== null && one.version !== other.version) {
        return { from: one.version, to: other.version };
    }
    if (one.commit === null || other.commit === null || one.commit === other.commit)
        return null;
    return { from: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shortHash */ .BC)(one.commit), to: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shortHash */ .BC)(other.commit) };
}
/** Specs that are left out on purpose, and so not lost. */
function trackedSkipsIn({ reports }) {
    const groups = reports.flatMap(({ report }) => report.skipped);
    return new Set(groups.flatMap(({ link, specs }) => (link === null ? [] : specs)));
}
function namesOf(specs) {
    return specs
        .map(({ id }) => id)
        .toSorted()
        .slice(0, MOST_NAMES);
}


/***/ }),

/***/ 10816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ freshnessOf)
/* harmony export */ });
/* harmony import */ var _history_gaps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62488);
/* harmony import */ var _history_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53210);
/* harmony import */ var _history_run_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36206);
/* harmony import */ var _suspects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);




const HOUR = 3_600_000;
/** Main is tested every night, and a run can be late or take its time. */
const LEAST_HOURS = 36;
/** A pause is too long from so many times the usual one. */
const FACTOR = 1.5;
/** So many of the times between runs are not long: an outage early in a history is not usual. */
const LONG = 0.75;
/** With so many pauses, the long ones among them are usual as well, such as weekends. */
const MANY_PAUSES = 10;
const USUAL = 0.9;
/**
 * When main was tested last, and whether that is overdue: after 36 hours, or one and a half times the usual pause between
 * its runs if that is longer. Null if no run of main is known.
 * @param histories those that count; runs of other versions in them do not
 */
function freshnessOf(histories, now) {
    const runs = histories
        .flatMap((history) => history.runs.filter(({ variant }) => variant === ''))
        .map((run) => ({ run, time: Date.parse(run.startedAt) }))
        .filter(({ time }) => Number.isFinite(time))
        .toSorted((one, other) => one.time - other.time);
    const last = runs.at(-1);
    if (last === undefined)
        return null;
    // Of the lanes of a workflow run, one counts.
    const starts = new Map(runs.map(({ run, time }) => [runOf(run), time]));
    const usual = usualPause([...starts.values()].toSorted((one, other) => one - other));
    const hours = Math.max(0, (now.getTime() - last.time) / HOUR);
    const limit = Math.max(LEAST_HOURS, (FACTOR * (usual ?? 0)) / HOUR);
    return {
        last: (0,_suspects_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceTo */ .Po)(last.run),
        hours: rounded(hours),
        usualHours: usual === null ? null : rounded(usual / HOUR),
        overdue: hours > limit,
    };
}
/** The pause between runs that is not unusual yet, in milliseconds; null with a single run. */
function usualPause(times) {
    const pauses = (0,_history_gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .gapsBetween */ .O6)(times, LONG);
    if (pauses.length === 0)
        return null;
    return pauses.length < MANY_PAUSES ? (0,_history_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .u)(pauses) : ((0,_history_gaps_js__WEBPACK_IMPORTED_MODULE_3__/* .quantileOf */ .Xf)(pauses, USUAL) ?? null);
}
function runOf({ id, startedAt }) {
    return (0,_history_run_key_js__WEBPACK_IMPORTED_MODULE_1__/* .identifies */ .HR)(id) ? id : startedAt;
}
function rounded(hours) {
    return Math.round(10 * hours) / 10;
}


/***/ }),

/***/ 53477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runAt),
/* harmony export */   ST: () => (/* binding */ UNCHANGED),
/* harmony export */   Y4: () => (/* binding */ withoutJudgement),
/* harmony export */   bx: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);
/* harmony import */ var _suspects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21532);


/** What is said of a spec that did not change. */
const UNCHANGED = { change: null, surprise: 1 };
/** Of a spec whose results are not judged. */
function withoutJudgement({ history, tonight }) {
    return {
        id: history.id,
        outcome: tonight?.outcome ?? 'absent',
        since: null,
        streak: 0,
        rate: null,
        chance: null,
        doubt: '',
        message: '',
        cause: tonight?.cause ?? null,
        link: null,
        location: history.location,
        seconds: history.results.findLast(({ seconds }) => seconds !== null)?.seconds ?? null,
    };
}
/** Of a spec whose results are judged. */
function baseOf(known, { streak, chance, few, nights }) {
    return {
        ...withoutJudgement(known),
        streak,
        chance,
        doubt: few && nights > 0
            ? `there ${nights === 1 ? 'is' : 'are'} only ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(nights, 'earlier result')}`
            : '',
    };
}
/** The run of a trial; null if there is no such trial. */
function runAt({ runs }, trial, history) {
    const run = history.runs[runs[trial] ?? -1];
    return run === undefined ? null : (0,_suspects_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceTo */ .Po)(run);
}


/***/ }),

/***/ 10189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/history/record.js + 1 modules
var history_record = __webpack_require__(77248);
// EXTERNAL MODULE: ./build/src/domain/history/variant.js
var variant = __webpack_require__(26956);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/night/artifact-name.js
var artifact_name = __webpack_require__(35293);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
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
            end.stoppedAtCrash ||
            end.runError !== null ||
            end.bug !== null));
}

// EXTERNAL MODULE: ./build/src/domain/plan/job-specs.js
var job_specs = __webpack_require__(71282);
;// CONCATENATED MODULE: ./build/src/domain/night/shards.js




/**
 * The runs of one series in groups, each of which is one run of the lane: the shards of a plan that tested the same builds, or
 * runs of no plan without a common spec. If a plan was made again, its runs replace those of the plan before.
 * @param jobs the names of all jobs of the night, also of those whose report does not say which lane they ran
 */
function shardGroups(runs, jobs) {
    const planned = currentPlans(runs.filter(({ report }) => shardOf(report) !== null));
    const groups = [...(0,group/* groupBy */.$)(planned, groupKey).values()];
    const others = runs.filter(({ report }) => shardOf(report) === null);
    // A job that ended before it listed its specs does not say which shard it is, but its name does.
    const homes = others.map((one) => groups.find((group) => group.some((two) => isShardOf(one, two))));
    const whole = others.filter((_, index) => homes[index] === undefined);
    return [
        ...groups.map((group) => plannedGroup(group, others.filter((_, index) => homes[index] === group), jobs)),
        ...disjoint(whole).map((group) => ({ runs: group, gaps: [], contradictions: [] })),
    ];
}
function shardOf({ selection }) {
    return selection?.shard ?? null;
}
/** Shards of another plan or of other builds have other specs, or results that say something else. */
function groupKey({ report }) {
    const shard = shardOf(report);
    const builds = report.builds
        .map(({ project, version, commit }) => JSON.stringify([project, version, commit]))
        .toSorted();
    return JSON.stringify([shard?.plan, shard?.total, builds]);
}
/** Without the runs of plans that were made again: then all jobs of the new plan ran in later attempts. */
function currentPlans(runs) {
    const plans = [...(0,group/* groupBy */.$)(runs, ({ report }) => shardOf(report)?.plan ?? '').values()];
    const attempts = plans.map((plan) => plan.map(({ report }) => report.run.attempt));
    const isReplaced = (index) => attempts.some((other, position) => position !== index && Math.min(...other) > Math.max(...(attempts[index] ?? [])));
    return plans.filter((_, index) => !isReplaced(index)).flat();
}
function isShardOf(one, planned) {
    const [own, other] = [one, planned].map(({ job }) => artifact_name/* SHARD_NAME */.Z.exec(job));
    if (own == null || other == null)
        return false;
    return own[2] === other[2] && stemOf(one.job) === stemOf(planned.job);
}
/** The name of a job without its shard. */
function stemOf(job) {
    return job.replace(artifact_name/* SHARD_NAME */.Z, '');
}
function plannedGroup(shards, unlisted, jobs) {
    const newest = newestOfEach(shards);
    const gone = missingShards(newest, unlisted, jobs);
    const isWhole = gone.length === 0 && unlisted.length === 0;
    const union = isWhole ? unionOf(newest) : { gaps: [], contradictions: [] };
    return {
        runs: [...newest, ...unlisted],
        gaps: [...gone, ...union.gaps],
        contradictions: [...twins(newest), ...commonSpecs(newest), ...union.contradictions],
    };
}
/** Of each shard, the runs of the last attempt. */
function newestOfEach(shards) {
    return [...(0,group/* groupBy */.$)(shards, ({ report }) => shardOf(report)?.index ?? 0).values()].flatMap((same) => {
        const last = Math.max(...same.map(({ report }) => report.run.attempt));
        return same.filter(({ report }) => report.run.attempt === last);
    });
}
function missingShards(shards, unlisted, jobs) {
    const total = totalOf(shards);
    const there = new Set([
        ...shards.map(({ report }) => shardOf(report)?.index),
        ...unlisted.map(({ job }) => Number(artifact_name/* SHARD_NAME */.Z.exec(job)?.[1])),
    ]);
    const stem = shards.map(({ job }) => (artifact_name/* SHARD_NAME */.Z.test(job) ? stemOf(job) : '')).find(Boolean) ?? '';
    return Array.from({ length: total }, (_, position) => position + 1)
        .filter((index) => !there.has(index))
        .map((index) => {
        const job = stem === '' ? '' : `${stem}-${index}-of-${total}`;
        const why = jobs.has(job)
            ? 'its report does not say what it ran'
            : 'it has no report, although other shards of its plan have one';
        return { what: `shard ${index} of ${total}`, why, job };
    });
}
/** A hostile report can name any number of shards. */
const MOST_SHARDS = 256;
function totalOf([first]) {
    return Math.min(MOST_SHARDS, (first && shardOf(first.report)?.total) ?? 0);
}
function twins(shards) {
    return [...(0,group/* groupBy */.$)(shards, ({ report }) => shardOf(report)?.index ?? 0)]
        .filter(([, same]) => same.length > 1)
        .map(([index, same]) => `shard ${index} has ${same.length} reports`);
}
function commonSpecs(shards) {
    const ids = shards.flatMap(({ report }) => [...new Set(report.specs.map(({ id }) => id))]);
    const common = ids.length - new Set(ids).size;
    return common === 0
        ? []
        : [`${common === 1 ? '1 spec is' : `${common} specs are`} in more than one shard`];
}
/** Whether all shards together are the lane: the specs that they ran, and those that a time budget left out. */
function unionOf(shards) {
    const told = shards.flatMap(({ report }) => shardOf(report) ?? []);
    const [lane] = told;
    if (lane === undefined)
        return { gaps: [], contradictions: [] };
    if (told.some(({ specs, digest }) => specs !== lane.specs || digest !== lane.digest)) {
        const sizes = told.map(({ index, specs }) => `${specs} in shard ${index}`).join(', ');
        const words = `the lane has other specs on the machine of one shard than on that of another (${sizes})`;
        return { gaps: [], contradictions: [words] };
    }
    const ids = new Set(shards.flatMap(({ report: { specs, selection } }) => [
        ...specs.map(({ id }) => id),
        ...(selection?.budget?.leftOut ?? []).map(({ id }) => id),
    ]));
    const lost = lane.specs - ids.size;
    if (lost > 0) {
        const why = `no shard ran them: the lane has ${lane.specs} specs, and its ${told.length} shards have ${ids.size}`;
        return { gaps: [{ what: (0,domain_text/* plural */.LS)(lost, 'spec'), why, job: '' }], contradictions: [] };
    }
    return (0,job_specs/* laneDigest */.z_)([...ids].map((id) => ({ id }))) === lane.digest
        ? { gaps: [], contradictions: [] }
        : { gaps: [], contradictions: ['its shards together have other specs than the lane'] };
}
/** Groups runs of a lane whose specs are disjoint. Runs with a common spec stay apart. */
function disjoint(runs) {
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
 * Merges reports of one workflow run into lanes: a later attempt of a job replaces an earlier one, and shards become one run
 * (shards.ts). The worst lane comes first.
 * @param run the identifier of the workflow run; empty if any will do, then that of the newest report
 */
function mergeReports(reports, run) {
    const wanted = run === '' ? newestRun(reports) : run;
    const isOther = ({ report }) => wanted !== '' && report.run.id !== wanted;
    const rejected = reports.filter(isOther).map(({ artifact, report }) => ({
        name: artifact,
        why: `its report is of the workflow run ${report.run.id === '' ? 'without an identifier' : report.run.id}, not of ${wanted}`,
    }));
    const jobs = (0,group/* groupBy */.$)(reports.filter((one) => !isOther(one)), ({ artifact, report }) => (0,artifact_name/* jobOf */.q)(artifact, report.run.attempt));
    const newest = [...jobs].flatMap(([job, ofJob]) => newestAttempt(ofJob).map((one) => ({ job, ...one })));
    const lanes = (0,group/* groupBy */.$)(newest, ({ report }) => keyOf(report));
    const names = new Set(jobs.keys());
    const merged = [...lanes.values()].flatMap((runs) => shardGroups(runs, names).map(laneRun));
    return {
        lanes: merged.toSorted((one, other) => badness(other.result) - badness(one.result)),
        rejected,
    };
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
        (0,variant/* variantOf */.B)(builds),
    ]);
}
function laneRun({ runs: shards, gaps, contradictions }) {
    const [worst] = shards.toSorted((one, other) => badness(other.report.verdict.result) - badness(one.report.verdict.result));
    const [first] = shards;
    if (worst === undefined || first === undefined)
        throw new Error('a lane has no report');
    const records = shards.map(({ report }) => (0,history_record/* recordOf */.z)(report));
    const [record] = records.filter((_, position) => shards[position] === worst);
    if (record === undefined)
        throw new Error('a report has no record');
    const { verdict } = worst.report;
    const told = shards.length === 1
        ? verdict.headline
        : `${verdict.headline} (of ${(0,domain_text/* plural */.LS)(shards.length, 'shard')})`;
    const { result, headline } = verdictWith(gaps, verdict.result, told);
    const specs = records.flatMap((one) => one.specs);
    const causes = new Map(records.flatMap((one) => one.causes.map((cause) => [cause.id, cause])));
    return {
        record: {
            ...record,
            run: {
                ...record.run,
                // A lane with a hole is no good run, whatever its other shards say.
                ...(gaps.length === 0 ? {} : { result, reason: REASON_OF_GAP }),
                startedAt: records.map((one) => one.run.startedAt).toSorted()[0] ?? record.run.startedAt,
                job: commonJob(shards.map(({ job }) => stemOf(job))),
            },
            specs: uniqueSpecs(specs),
            causes: [...causes.values()],
        },
        reports: shards.map(({ artifact, report }) => ({ artifact, report })),
        counts: shards.map(({ report }) => report.counts).reduce(sum),
        result,
        headline,
        gaps,
        contradictions: [
            ...contradictions,
            ...shards.flatMap(({ artifact, report }) => contradictionsIn(report).map((what) => `${artifact}: its verdict is passed, but ${what}`)),
        ],
    };
}
/** What a record says of a lane of which a part is not there. */
const REASON_OF_GAP = 'specs-missing';
/**
 * The verdict of the worst shard, which is at least incomplete if something of the lane is not there.
 * @param headline of the shards that are there
 */
function verdictWith(gaps, result, headline) {
    const [gap] = gaps;
    if (gap === undefined)
        return { result, headline };
    const missing = gaps.length === 1 ? gap.what : `${gap.what} and ${gaps.length - 1} more`;
    return {
        result: badness(result) < badness('incomplete') ? 'incomplete' : result,
        headline: `${headline}; missing: ${missing}`,
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


/***/ }),

/***/ 40388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ OUTCOME_MARKS),
/* harmony export */   a: () => (/* binding */ recentResults)
/* harmony export */ });
/* harmony import */ var _history_telling_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54819);

/** Two weeks of nights. */
const MOST_RUNS = 14;
/** The character of each outcome, as schemas/night.v1.schema.json describes them. */
const OUTCOME_MARKS = {
    passed: 'p',
    flaky: '~',
    failed: 'F',
    interrupted: 'i',
    skipped: 's',
    'not-run': '-',
};
const SAYS_NOTHING = 'i';
const ABSENT = '.';
/**
 * The results of specs in the last runs, oldest first, one character for each run.
 * @param telling what each run of the history says about specs (`tellingRuns`)
 * @param past positions of the runs that the judged one is compared with, oldest first
 * @param position of the judged run, which comes last
 */
function recentResults(telling, past, position) {
    const shown = [...past.filter((run) => run !== position).slice(1 - MOST_RUNS), position];
    const places = new Map(shown.map((run, place) => [run, place]));
    // In a run in which everything was red, a failure says nothing about the spec.
    const markOf = ({ run, outcome }) => {
        const said = telling[run];
        const saysNothing = outcome === 'failed' && said !== undefined && !(0,_history_telling_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .isTelling */ .c)(said, outcome);
        return saysNothing ? SAYS_NOTHING : OUTCOME_MARKS[outcome];
    };
    return ({ results }) => {
        const marks = shown.map(() => ABSENT);
        for (const result of results) {
            const place = places.get(result.run);
            if (place !== undefined)
                marks[place] = markOf(result);
        }
        return marks.join('');
    };
}


/***/ }),

/***/ 98087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ hasSuspects),
/* harmony export */   BR: () => (/* binding */ toldOfLane),
/* harmony export */   BU: () => (/* binding */ NOTHING_TOLD_OF_LANE),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   ip: () => (/* binding */ redLane),
/* harmony export */   xZ: () => (/* binding */ causeOfLane)
/* harmony export */ });
/* harmony import */ var _report_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56997);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


/** Reasons that have nothing to do with what changed in builds, machine and configuration. */
const NO_SUSPECTS = [
    'cancelled',
    'build-unavailable',
    'image-pull',
    'invalid-input',
    'step-killed',
    'internal-error',
];
/**
 * Since when a lane is red as a whole; null if its run tested its specs. Runs that were red for another reason say nothing:
 * an outage on the night before does not make a broken build older.
 * @param position of the run
 * @param past positions of the runs that it is compared with, oldest first
 */
function redLane({ runs }, position, past, telling) {
    const kinds = runs.map((run, index) => kindOf(run, telling[index]));
    const kind = kinds[position] ?? null;
    if (kind === null)
        return null;
    const good = past.findLast((run) => kinds[run] === null) ?? null;
    const first = past.find((run) => run > (good ?? -1) && kinds[run] === kind) ?? position;
    return { first, good };
}
/** Whether what changed before a run can be behind its reason. */
function hasSuspects({ reason, builds }) {
    // A run that ended before it had builds cannot have been broken by one.
    return builds.size > 0 && !NO_SUSPECTS.includes(reason);
}
/** In which way a run was red as a whole; null if it was not. */
function kindOf({ result, reason }, telling) {
    const testedSpecs = result === 'passed' || (result === 'failed' && reason === 'specs-failed');
    return testedSpecs && telling?.says === 'all' ? null : `${result} ${reason}`;
}
/** Of a lane that is not red as a whole, or of which no report says anything. */
const NOTHING_TOLD_OF_LANE = {
    class: null,
    kind: '',
    audience: 'unknown',
    owner: null,
};
/** What the reports of a lane that is red as a whole say of its main cause. */
function toldOfLane(run) {
    const main = mainCause(run);
    if (main === null)
        return NOTHING_TOLD_OF_LANE;
    const { class: name, kind, audience, owner } = main;
    return { class: name, kind, audience, owner };
}
function mainCause({ result, reports }) {
    const mains = reports
        .filter(({ report }) => report.verdict.result === result)
        .map(({ report }) => (0,_report_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(report).main);
    return mains.find((one) => one !== null) ?? null;
}
/** What is behind a red lane in one line: the cause of most of its failures, or that of its run. */
function causeOfLane({ result, reports, headline }, causes) {
    const [most] = causes.toSorted((one, other) => other.specs.length - one.specs.length);
    if (result === 'failed' && most !== undefined && most.title !== '') {
        return `${most.title} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(most.specs.length, 'spec')})`;
    }
    const main = mainCause({ result, reports });
    const words = [main?.title ?? '', main?.detail ?? ''];
    return words.filter((text) => text !== '' && !headline.includes(text)).join(': ');
}


/***/ }),

/***/ 44487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ startOfNight)
/* harmony export */ });
/* harmony import */ var _history_run_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36206);

/**
 * When the first lane of a night started; when the night was judged if no lane has a possible time. ISO 8601; the beginning of
 * time if nothing of it is a time.
 */
function startOfNight({ lanes, generatedAt }) {
    const judged = new Date(generatedAt);
    const starts = lanes
        .filter((lane) => Date.parse(lane.startedAt) > 0 && !(0,_history_run_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isFuture */ .GJ)(lane, judged))
        .map(({ startedAt }) => Date.parse(startedAt));
    const start = starts.length === 0 ? judged.getTime() : Math.min(...starts);
    return new Date(Number.isFinite(start) ? start : 0).toISOString();
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ hasStopped),
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   ce: () => (/* binding */ stopped)
/* harmony export */ });
/* harmony import */ var _comparison_compared_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66401);
/* harmony import */ var _history_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77680);
/* harmony import */ var _lane_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53477);
/* harmony import */ var _spec_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57136);




/** A spec that ran in so many of the last runs, and now does not, stopped running. */
const RUNS_UNTIL_STOPPED = 3;
const NO_LONGER = ['not-run', 'skipped'];
/** Whether it was in each of the last runs of the same selection, and is not in the judged one. */
function hasStopped({ history: { results }, tonight }, { runs }, position, past) {
    if (tonight !== null && !NO_LONGER.includes(tonight.outcome))
        return false;
    // What a time budget left out did not stop.
    if (runs[position]?.conditions.has(_comparison_compared_run_js__WEBPACK_IMPORTED_MODULE_0__/* .TIME_BUDGET */ .kh) ?? false)
        return false;
    const selection = selectionOf(runs[position]);
    const alike = past.filter((run) => selectionOf(runs[run]) === selection);
    const last = alike.slice(-RUNS_UNTIL_STOPPED);
    const ran = new Set(results.filter((result) => (0,_history_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .trialOf */ .Qm)(result) !== null).map(({ run }) => run));
    return last.length === RUNS_UNTIL_STOPPED && last.every((run) => ran.has(run));
}
/** What chose the specs of a run, to compare it with that of others. */
function selectionOf(run) {
    return JSON.stringify(['Focus', 'Skip', 'Label filter', 'Source files', 'Source files left out', _comparison_compared_run_js__WEBPACK_IMPORTED_MODULE_0__/* .TIME_BUDGET */ .kh].map((name) => run?.conditions.get(name) ?? ''));
}
/** A spec that no longer runs. */
function stopped(known, history) {
    const last = (0,_lane_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .runAt */ .D)(known, known.runs.length - 1, history);
    const when = last === null ? '' : ` on ${(0,_spec_words_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(last)}`;
    const how = known.tonight?.outcome === 'skipped' ? 'skips itself' : 'is no longer run';
    return {
        spec: {
            ...(0,_lane_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutJudgement */ .Y4)(known),
            state: 'stopped',
            reason: `${how}; its last result was${when}, and the selection is the same`,
        },
        ..._lane_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .UNCHANGED */ .ST,
    };
}


/***/ }),

/***/ 19543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ NOTHING_TOLD),
/* harmony export */   R: () => (/* binding */ toldSpecsIn)
/* harmony export */ });
/* harmony import */ var _judgement_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59932);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62486);
/* harmony import */ var _report_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56997);



/** Of a spec that did not fail, or of which no report says anything. */
const NOTHING_TOLD = {
    class: null,
    kind: '',
    confidence: '',
    audience: 'unknown',
    owner: null,
    reproduce: '',
};
/** What reports say of each spec that failed, at once or at first. */
function toldSpecsIn(reports) {
    return new Map(reports.flatMap(toldSpecsOf));
}
function toldSpecsOf(report) {
    const explanationOf = (0,_report_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .explanationsIn */ ._$)(report);
    return report.specs
        .filter((spec) => (0,_model_results_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailed */ .WN)(spec) || spec.class !== null)
        .map((spec) => [spec.id, toldOf(spec, explanationOf(spec))]);
}
/** A finding can know better than its class who should look. */
function toldOf(spec, finding) {
    const { class: name, kind, confidence, reproduce } = spec;
    const ofClass = name === null ? null : (0,_judgement_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOf */ .wr)(name, kind).owner;
    const audience = finding?.audience ?? (name === null ? null : (0,_judgement_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .audienceOf */ .Ox)(name)) ?? 'unknown';
    return { class: name, kind, confidence, audience, owner: finding?.owner ?? ofClass, reproduce };
}


/***/ }),

/***/ 31453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ driftNames),
/* harmony export */   LU: () => (/* binding */ driftText),
/* harmony export */   f4: () => (/* binding */ driftingLanes)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** What changed in a lane, in one line. */
function driftText({ from, to, before, now, gained, lost, renamed }) {
    const changes = [
        gained === 0 ? '' : `${gained} gained`,
        lost === 0 ? '' : `${lost} lost`,
        renamed === 0 ? '' : `${renamed} renamed`,
    ].filter((part) => part !== '');
    return `${changes.join(', ')} (${before} before, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(now, 'spec')} now), Kubernetes ${from} → ${to}`;
}
/** The names of a drift, each with a sign for what happened to it. */
function driftNames({ gained, lost, renamed, lists }) {
    return [
        ...lists.lost.map((id) => `- ${id}`),
        ...more(lost, lists.lost, '-'),
        ...lists.renamed.map((one) => `${one.from} → ${one.to}`),
        ...more(renamed, lists.renamed, '→'),
        ...lists.gained.map((id) => `+ ${id}`),
        ...more(gained, lists.gained, '+'),
    ];
}
function more(count, all, sign) {
    return count > all.length ? [`${sign} and ${count - all.length} more`] : [];
}
/** The lanes of a night whose specs changed. */
function driftingLanes({ lanes, }) {
    return lanes.flatMap(({ name, drift }) => (drift === null ? [] : [{ name, drift }]));
}


/***/ }),

/***/ 45289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ renderAnsweredNight),
  n: () => (/* binding */ renderNight)
});

// EXTERNAL MODULE: ./build/src/domain/night/detail.js
var detail = __webpack_require__(25070);
// EXTERNAL MODULE: ./build/src/domain/night/spec-words.js
var spec_words = __webpack_require__(57136);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/views/night-wording.js
var night_wording = __webpack_require__(88300);
// EXTERNAL MODULE: ./build/src/domain/views/search-wording.js
var search_wording = __webpack_require__(43898);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4999);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/budget.js
var budget = __webpack_require__(57824);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(61497);
// EXTERNAL MODULE: ./build/src/domain/night/drift.js
var night_drift = __webpack_require__(94196);
// EXTERNAL MODULE: ./build/src/domain/views/drift-wording.js
var drift_wording = __webpack_require__(31453);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/night-drift.js





const GAP = '\n\n';
const NAME_CHARACTERS = 600;
/** Room for the names of one lane. */
const NAMES_BYTES = 20_000;
/** Specs that lanes gained and lost, for the summary of a night; the names are folded. Empty if there are none. */
function drifts(night, room) {
    const parts = (0,drift_wording/* driftingLanes */.f4)(night).map(({ name, drift }) => {
        const sign = (0,night_drift/* isHalved */.X)(drift) ? '⚠️ ' : '';
        const warning = (0,night_drift/* isHalved */.X)(drift) ? ' <br>It lost half of its specs or more.' : '';
        const names = (0,drift_wording/* driftNames */.Ix)(drift).map((one) => `${night_drift_text(one)}<br>`);
        const shown = (0,budget/* fitList */.em)({ parts: names, noun: 'name', frame: (body) => (0,markup/* folded */.TM)('Names', `\n${body}`) }, Math.min(room, NAMES_BYTES));
        return `${sign}**${night_drift_text(name)}**: ${night_drift_text((0,drift_wording/* driftText */.LU)(drift))}.${warning}${GAP}${shown}`;
    });
    const title = '### Specs of lanes that changed';
    return (0,budget/* fitList */.em)({ parts, noun: 'lane', frame: (body) => `${title}${GAP}${body}` }, room);
}
function night_drift_text(untrusted) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(untrusted, NAME_CHARACTERS));
}

// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(22580);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/areas.js
var areas = __webpack_require__(34083);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/night-lanes.js






const CELL_CHARACTERS = 200;
const night_lanes_NAME_CHARACTERS = 600;
const MOST_SLOW = 10;
const HEADER = [
    'Lane',
    'Result',
    'Specs',
    'New',
    'Time',
    'CRI-O',
    'Kubernetes',
    'Compared with runs',
];
/** What each lane ran, how it ended, and what was tested. */
function lanes(night, room) {
    const rows = night.lanes.map((lane) => [
        cell(lane.name),
        cell(lane.result),
        cell((0,night_wording/* laneCounts */.tp)(lane)),
        String(newIn(night, lane)),
        lane.seconds === null ? '' : (0,domain_text/* formatDuration */.a3)(lane.seconds),
        build(lane, 'cri-o'),
        build(lane, 'kubernetes'),
        lane.compared === 0 ? 'none' : String(lane.compared),
    ]);
    const [head = '', rule = '', ...lines] = (0,markup/* table */.tp)(HEADER, rows).split('\n');
    const frame = (body) => ['### Lanes', [head, rule, body].join('\n')].join('\n\n');
    return (0,budget/* fitList */.em)({ parts: lines, noun: 'lane', frame }, room);
}
/** How many specs of each area ran and failed, in all lanes. */
function night_lanes_areas(night, room) {
    return (0,budget/* ifFits */.yP)((0,areas/* areaTable */.q)((0,night_wording/* areasOfNight */.MM)(night)), room);
}
/** The slowest specs of all lanes. */
function slowest({ lanes: all }, room) {
    const rows = all
        .flatMap((lane) => lane.slowest.map((spec) => ({ ...spec, lane })))
        .toSorted((one, other) => other.seconds - one.seconds)
        .slice(0, MOST_SLOW)
        .map(({ id, seconds, location, lane }) => {
        const suite = lane.builds.find(({ project }) => project === 'kubernetes')?.commit ?? null;
        const url = location === null ? null : (0,links/* sourceUrl */.Hx)(location, suite);
        return [
            (0,domain_text/* formatDuration */.a3)(seconds),
            (0,markup/* link */.nf)((0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(id, night_lanes_NAME_CHARACTERS)), url),
            cell(lane.name),
        ];
    });
    if (rows.length === 0)
        return '';
    return (0,budget/* ifFits */.yP)((0,markup/* folded */.TM)('Slowest specs', (0,markup/* table */.tp)(['Time', 'Spec', 'Lane'], rows, ['right'])), room);
}
function newIn({ specs: all, lanes: every }, lane) {
    return all.filter((spec) => every[spec.lane] === lane && spec.state === 'new').length;
}
function build({ builds }, project) {
    const found = builds.find((one) => one.project === project);
    if (found === undefined)
        return '';
    const { version, commit } = found;
    const name = version ?? (commit === null ? '' : (0,domain_text/* shortHash */.BC)(commit));
    return (0,markup/* link */.nf)(cell(name), (0,links/* commitUrl */.Bg)(project, commit));
}
function cell(untrusted) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(untrusted, CELL_CHARACTERS));
}

// EXTERNAL MODULE: ./build/src/domain/night/repeat-lines.js
var repeat_lines = __webpack_require__(6370);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/night-reproduce.js





const night_reproduce_GAP = '\n\n';
const TITLE = '### How to reproduce';
const WHERE = 'On a machine that may be changed, with exactly these builds and this configuration:';
const night_reproduce_NAME_CHARACTERS = 300;
/** Bytes for the tags and titles around commands. */
const FRAME_BYTES = 600;
/**
 * The commands that repeat failing specs: that of the first one, and folded those of the others; without one, that of a lane that
 * is red as a whole. They are never cut.
 */
function reproduceSpecs(night, room) {
    const [first, ...others] = night_wording/* TO_LOOK_AT */.q1.flatMap((state) => (0,night_wording/* specsIn */.Se)(night.specs, state)).filter(({ reproduce }) => reproduce !== '');
    if (first === undefined)
        return reproduceLane(night, room);
    const { download = '' } = night.lanes[first.lane] ?? {};
    const own = (0,markup/* fencedBlock */.zW)([download, commandOf(first)].filter((line) => line !== '').join('\n'), 'sh');
    const start = [TITLE, WHERE, own].join(night_reproduce_GAP);
    const commands = (0,budget/* takeFitting */.hW)(others.map((spec) => (spec.lane === first.lane ? '' : downloadOf(night, spec)) + commandOf(spec)), Math.max(0, room - (0,budget/* byteLength */.dp)(start) - FRAME_BYTES));
    const left = others.length - commands.length;
    const more = left === 0
        ? ''
        : `${night_reproduce_GAP}_… and ${(0,domain_text/* plural */.LS)(left, 'more command')}; the JSON report has all of them._`;
    const rest = commands.length === 0
        ? more.trim()
        : (0,markup/* folded */.TM)(`The commands of ${(0,domain_text/* plural */.LS)(commands.length, 'other spec')}`, `${(0,markup/* fencedBlock */.zW)(commands.join('\n'), 'sh')}${more}`);
    return (0,budget/* ifFits */.yP)([start, rest].filter((part) => part !== '').join(night_reproduce_GAP), room);
}
/** The command that repeats a lane that is red as a whole. */
function reproduceLane(night, room) {
    const found = (0,repeat_lines/* laneToRepeat */.P5)(night);
    if (found === null)
        return '';
    const { lane, command } = found;
    const name = `# all of ${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(lane.name), night_reproduce_NAME_CHARACTERS)}`;
    const own = (0,markup/* fencedBlock */.zW)([lane.download, name, command].join('\n'), 'sh');
    return (0,budget/* ifFits */.yP)([TITLE, WHERE, own].join(night_reproduce_GAP), room);
}
/** The command that gets the reports of another lane, with the end of its line. */
function downloadOf({ lanes }, { lane }) {
    const download = lanes[lane]?.download ?? '';
    return download === '' ? '' : `${download}\n`;
}
/** The name as a comment of the shell, and below it the command. */
function commandOf({ id, reproduce }) {
    return `# ${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(id), night_reproduce_NAME_CHARACTERS)}\n${reproduce}`;
}

// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/views/class-wording.js
var class_wording = __webpack_require__(12758);
// EXTERNAL MODULE: ./build/src/domain/views/recent-wording.js
var recent_wording = __webpack_require__(5757);
// EXTERNAL MODULE: ./build/src/domain/views/who-wording.js
var who_wording = __webpack_require__(21870);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/night-specs.js











const night_specs_GAP = '\n\n';
const TEXT_CHARACTERS = 600;
const MESSAGE_CHARACTERS = 400;
/** So many specs of a state have all that is known; of the others, one line has to do. */
const MOST_WHOLE = 50;
/** States that are folded, because nobody has to act: all of them, or only those below specs that somebody has to look at. */
const FOLDED = ['recovered'];
const FOLDED_BELOW_OTHERS = ['flaky', 'known', ...FOLDED];
/** The specs of a state: those of one cause together, as many of them as fit. */
function specsOfState(night, state, room) {
    const own = (0,night_wording/* byCause */.zs)((0,night_wording/* specsIn */.Se)(night.specs, state));
    const titles = night.pullRequest === null ? night_wording/* STATE_TITLES */.Gm : night_wording/* PULL_REQUEST_TITLES */.gy;
    const title = `${titles[state]} (${own.length})`;
    const legend = isFirst(night, state) ? legendOf(night) : '';
    const frame = (body) => {
        const whole = legend === '' ? body : `${body}${night_specs_GAP}${legend}`;
        return isFolded(night, state) ? (0,markup/* folded */.TM)(title, whole) : `### ${title}${night_specs_GAP}${whole}`;
    };
    const parts = (0,budget/* partsOf */.CI)(own, (spec, index) => index < MOST_WHOLE
        ? wholeItem(night, spec, own[index - 1] ?? null)
        : `${headOf(night, spec)}<br>${stateOf(spec)}`);
    return (0,budget/* fitList */.em)({ parts, noun: 'spec', frame }, room);
}
function isFolded({ specs }, state) {
    const hasOthers = specs.some((spec) => night_wording/* TO_LOOK_AT */.q1.includes(spec.state));
    return (hasOthers ? FOLDED_BELOW_OTHERS : FOLDED).includes(state);
}
/** Whether a state is the first one that any spec is in, so that the signs are explained there. */
function isFirst({ specs }, state) {
    const states = new Set(specs.map((spec) => spec.state));
    return (0,fields/* keysOf */.YD)(night_wording/* STATE_TITLES */.Gm).find((one) => states.has(one)) === state;
}
/** What the signs of all specs mean. */
function legendOf({ pullRequest, specs }) {
    const pictures = specs.map(({ recent }) => (0,recent_wording/* recentPicture */.g)(recent));
    const legend = (0,recent_wording/* recentLegend */.h)(pictures, pullRequest !== null);
    return legend === '' ? '' : `<sub>${legend}</sub>`;
}
/** Name and lane. */
function headOf({ lanes }, spec) {
    const lane = lanes[spec.lane];
    const suite = lane?.builds.find(({ project }) => project === 'kubernetes')?.commit ?? null;
    const url = spec.location === null ? null : (0,links/* sourceUrl */.Hx)(spec.location, suite);
    const where = lanes.length > 1 && lane !== undefined ? ` · ${night_specs_text(lane.name)}` : '';
    return `- **${(0,markup/* link */.nf)(night_specs_text(spec.id), url)}**${where}`;
}
/** The last results as a picture, and the state in one sentence. */
function stateOf({ recent, reason }) {
    return [(0,markup/* codeSpan */.SS)((0,recent_wording/* recentPicture */.g)(recent)), night_specs_text(reason)].filter((part) => part !== '').join(' ');
}
function wholeItem(night, spec, before) {
    const from = suspectsOf(night, spec);
    const search = (0,search_wording/* searchAt */.k7)(night, spec.search);
    const isSameCause = spec.cause !== null && spec.cause === before?.cause;
    const isSameRange = (0,night_wording/* hasSameSuspects */.zM)(spec, before);
    const range = from === null ? [] : [isSameRange ? `Suspects: ${night_wording/* SAME_SUSPECTS */.wi}` : rangeLinks(from)];
    const lines = [
        headOf(night, spec),
        stateOf(spec),
        ...(spec.doubt === '' ? [] : [`_${night_specs_text(spec.doubt)}_`]),
        ...(isSameCause ? [] : why(night, spec)),
        ...(spec.link === null ? [] : [(0,markup/* link */.nf)('Issue', spec.link)]),
        ...(search === null ? [] : [searchMark(search, spec)]),
        ...(isSameCause && isSameRange ? [] : range),
        ...(isSameCause ? [`The same cause ${isSameRange ? 'and suspects ' : ''}as above`] : []),
    ];
    return lines.join('<br>');
}
/** What the spec says, who or what is behind it, and who should look. */
function why(night, spec) {
    const isOpen = night_wording/* TO_LOOK_AT */.q1.includes(spec.state);
    const [name, who] = isOpen ? [(0,class_wording/* classOfNightSpec */.Fb)(spec), (0,who_wording/* whoOf */.O)(night, spec)] : ['', ''];
    return [
        ...(spec.message === '' ? [] : [night_specs_text(spec.message, MESSAGE_CHARACTERS)]),
        ...(name === '' ? [] : [`Class: ${night_specs_text(name)}`]),
        ...(who === '' ? [] : [`Who should look: ${night_specs_text(who)}`]),
    ];
}
/** The whole answer is told once; here, a culprit in short. */
function searchMark({ spec, result, culprits, text: answer }, { id }) {
    const [culprit, other] = culprits;
    const isOne = result === 'culprit' && other === undefined && culprit?.commits === 1;
    const found = isOne
        ? `What broke it: ${(0,markup/* link */.nf)((0,markup/* codeSpan */.SS)((0,search_wording/* buildName */.AL)(culprit.to)), culprit.url)} ${night_specs_text(culprit.title)}`
        : `Found by trials: ${night_specs_text(answer)}`;
    return spec === id ? found : `${found} (found with another spec that has the same cause)`;
}
function suspectsOf({ suspects: all }, spec) {
    return spec.suspects === null ? null : (all[spec.suspects] ?? null);
}
/** The commit ranges and what else changed, in one line. */
function rangeLinks({ builds, changed }) {
    const ranges = builds.map(({ project, change, from, to, url }) => {
        const name = wording/* PROJECT_NAMES */.NY[project];
        if (change === 'changed')
            return (0,markup/* link */.nf)(night_specs_text(`${name} ${from ?? ''} → ${to ?? ''}`), url);
        return change === 'stayed' ? `${name} did not change` : `whether ${name} changed is not known`;
    });
    const others = changed.map((one) => (0,markup/* link */.nf)(night_specs_text(`${one.name} ${one.from} → ${one.to}`), one.url));
    return `Suspects: ${[...ranges, ...others].join(' · ')}`;
}
function night_specs_text(untrusted, most = TEXT_CHARACTERS) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(untrusted, most));
}

// EXTERNAL MODULE: ./build/src/domain/views/area-wording.js
var area_wording = __webpack_require__(92579);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/night-who.js






const night_who_TEXT_CHARACTERS = 300;
/** Who should look at how many failing specs, and the areas of the failures, in two lines. */
function whoShouldLook(night, room) {
    const who = (0,who_wording/* whoOfNight */.s)(night, night_who_text);
    const areas = night_who_text((0,area_wording/* areasText */.g)((0,night_wording/* areasOfNight */.MM)(night)));
    const lines = [
        ...(who === '' ? [] : [`**Who should look:** ${who}`]),
        ...(areas === '' ? [] : [`**Areas:** ${areas}`]),
    ];
    return (0,budget/* ifFits */.yP)(lines.join('<br>'), room);
}
function night_who_text(untrusted) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(untrusted, night_who_TEXT_CHARACTERS));
}

// EXTERNAL MODULE: ./build/src/domain/views/markdown/searches.js
var markdown_searches = __webpack_require__(23853);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/sections.js
var sections = __webpack_require__(82909);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/night.js















const night_GAP = '\n\n';
const night_TEXT_CHARACTERS = 600;
const SENTENCE_CHARACTERS = 2_000;
const OF_STATES = {
    new: ofState('new'),
    'not-seen-before': ofState('not-seen-before'),
    'still-failing': ofState('still-failing'),
    environment: ofState('environment'),
    flaky: ofState('flaky'),
    known: ofState('known'),
    stopped: ofState('stopped'),
    recovered: ofState('recovered'),
};
/** Whether it is good, who should look, at what, since when, how sure that is, and how to reproduce it; then the rest. */
const LAYOUT = {
    reading: [
        heading,
        whoShouldLook,
        absences,
        redLanes,
        culprits,
        OF_STATES.new,
        OF_STATES['not-seen-before'],
        OF_STATES['still-failing'],
        reproduceSpecs,
        OF_STATES.environment,
        OF_STATES.flaky,
        OF_STATES.known,
        OF_STATES.stopped,
        OF_STATES.recovered,
        causes,
        warnings,
        drifts,
        lanes,
        night_lanes_areas,
        suspects,
        slowest,
        footer,
    ],
    filling: [
        [heading, 1],
        [whoShouldLook, 0.1],
        [absences, 0.1],
        [redLanes, 0.1],
        [culprits, 0.1],
        [OF_STATES.new, 0.3],
        [OF_STATES['not-seen-before'], 0.1],
        [OF_STATES['still-failing'], 0.1],
        [footer, 0.1],
        [lanes, 0.1],
        [warnings, 0.05],
        [reproduceSpecs, 0.1],
        [OF_STATES.environment, 0.05],
        [OF_STATES.flaky, 0.05],
        [OF_STATES.known, 0.05],
        [OF_STATES.stopped, 0.05],
        [OF_STATES.recovered, 0.05],
        [causes, 0.05],
        [drifts, 0.05],
        [night_lanes_areas, 0.05],
        [suspects, 0.05],
        [slowest, 0.05],
        [OF_STATES.new, 1],
        [OF_STATES['not-seen-before'], 1],
        [OF_STATES['still-failing'], 1],
        [OF_STATES.flaky, 1],
        [culprits, 1],
    ],
};
/**
 * The summary of a night: GitHub-flavoured Markdown of at most `limitBytes` bytes (at least 200). The verdict comes first,
 * then what is new with its suspects. What does not fit is left out, the least important first, and counted.
 */
function renderNight(night, limitBytes = sections/* SUMMARY_LIMIT_BYTES */.J) {
    return (0,sections/* renderSections */.H)(night, LAYOUT, limitBytes);
}
/** The summary of a step that adds answers to a night: the verdict and the answers. */
function renderAnsweredNight(night, limitBytes = sections/* SUMMARY_LIMIT_BYTES */.J) {
    const reading = [heading, culprits, footer];
    const filling = [
        [heading, 1],
        [footer, 0.2],
        [culprits, 1],
    ];
    return (0,sections/* renderSections */.H)(night, { reading, filling }, limitBytes);
}
function ofState(state) {
    return (night, room) => specsOfState(night, state, room);
}
function heading({ verdict, pullRequest, freshness }, room) {
    const title = `## ${night_wording/* NIGHT_SIGNS */._i[verdict.result]} ${night_text(verdict.headline) || verdict.result}`;
    const detail = verdict.detail === '' ? [] : [night_text(verdict.detail, SENTENCE_CHARACTERS)];
    const sign = freshness?.overdue === true ? '⚠️ ' : '';
    const fresh = freshness === null ? '' : ` ${sign}${night_text((0,night_wording/* freshnessText */.pj)(freshness))}`;
    const base = pullRequest === null ? [] : [`Compared with ${night_text(pullRequest.base)}.${fresh}`];
    return ((0,budget/* ifFits */.yP)([title, ...detail, ...base].join(night_GAP), room) ||
        (0,budget/* ifFits */.yP)(title, room) ||
        `## ${night_wording/* NIGHT_SIGNS */._i[verdict.result]} ${verdict.result}`);
}
function absences({ missing, rejected, lanes: all }, room) {
    const parts = [
        ...missing.map(({ name, why, url }) => `- **${(0,markup/* link */.nf)(night_text(name), url)}**: ${night_text(why)}`),
        ...rejected.map(({ name, why }) => `- **${night_text(name)}**: not used, ${night_text(why)}`),
        ...all.flatMap(({ name, contradictions }) => contradictions.map((one) => `- **${night_text(name)}**: ${night_text(one)}`)),
    ];
    const title = '### Missing or not usable';
    return (0,budget/* fitList */.em)({ parts, noun: 'item', frame: (body) => `${title}${night_GAP}${body}` }, room);
}
/** Lanes in which something else is wrong than a spec. */
function redLanes(night, room) {
    const parts = night.lanes.filter(detail/* isRedAsAWhole */.uV).map((lane) => {
        const { name, headline, since, cause, suspects: position, saysNothing } = lane;
        const search = (0,search_wording/* searchAt */.k7)(night, lane.search);
        const from = position === null ? undefined : night.suspects[position];
        const when = since === null ? '' : `, red since ${(0,markup/* link */.nf)(night_text(since.startedAt.slice(0, 10)), since.url)}`;
        return [
            `- **${night_text(name)}**: ${night_text(headline)}${when}`,
            ...(cause === '' ? [] : [`<br>${night_text(cause)}`]),
            ...(saysNothing === ''
                ? []
                : [`<br>It says nothing about single specs: ${night_text(saysNothing)}.`]),
            ...(search === null ? [] : [`<br>🔎 ${(0,markdown_searches/* sentenceMarkdown */.xG)(search.sentence)}`]),
            ...(from === undefined ? [] : [`<br>${rangeLinks(from)}`]),
        ].join('');
    });
    const title = '### Lanes that are red as a whole';
    return (0,budget/* fitList */.em)({ parts, noun: 'lane', frame: (body) => `${title}${night_GAP}${body}` }, room);
}
/** What trials found, for failures of this night. */
function culprits({ searches }, room) {
    return (0,markdown_searches/* searchList */.dA)(searches, room, (body) => `### What broke it${night_GAP}${body}`);
}
function causes({ causes: all }, room) {
    const parts = all
        .filter(({ state }) => state === 'new')
        .map((cause) => `- ${night_text(cause.title)} (${(0,domain_text/* plural */.LS)(cause.specs.length, 'spec')}, \`${night_text(cause.id)}\`)`);
    return (0,budget/* fitList */.em)({ parts, noun: 'cause', frame: (body) => `### Causes that were not seen before${night_GAP}${body}` }, room);
}
function warnings({ warnings: all }, room) {
    const parts = all.map(({ text: sentence, chance }) => `- ${night_text(sentence)} (chance that it is noise: ${(0,spec_words/* percent */.KN)(chance)})`);
    return (0,budget/* fitList */.em)({ parts, noun: 'warning', frame: (body) => `### Early warnings${night_GAP}${body}` }, room);
}
function suspects({ suspects: all, lanes: every }, room) {
    const parts = (0,budget/* partsOf */.CI)(all, ({ lane, lastGood, firstBad, text: sentence }) => {
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
function night_text(untrusted, most = night_TEXT_CHARACTERS) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(untrusted, most));
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

/***/ 5757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ recentPicture),
/* harmony export */   h: () => (/* binding */ recentLegend)
/* harmony export */ });
/** What is shown for each character of `recent` in a night (schemas/night.v1.schema.json). */
const SIGNS = {
    p: '✓',
    F: '✗',
    '~': '~',
    i: '!',
    s: '-',
    '-': '-',
    '.': '·',
};
const MEANINGS = [
    ['✓', 'passed'],
    ['✗', 'failed'],
    ['~', 'failed, then passed'],
    ['!', 'something else was wrong'],
    ['-', 'did not run'],
    ['·', 'not there'],
];
/** More than a night has. */
const MOST = 60;
/** The last results of a spec as a picture, for instance `✓✓✓✗✗`; empty if they are not known. */
function recentPicture(recent) {
    return recent
        .slice(-MOST)
        .split('')
        .map((mark) => SIGNS[mark] ?? '?')
        .join('');
}
/** What the signs in these pictures mean; empty if there is no picture. */
function recentLegend(pictures, isPullRequest) {
    const seen = new Set(pictures.flatMap((picture) => picture.split('')));
    if (seen.size === 0)
        return '';
    const meanings = MEANINGS.flatMap(([sign, meaning]) => seen.has(sign) ? [`${sign} ${meaning}`] : []);
    const order = isPullRequest ? 'runs of main, then this run' : 'oldest run first, this one last';
    return `${meanings.join(', ')}; ${order}`;
}


/***/ }),

/***/ 21870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whoOf),
/* harmony export */   s: () => (/* binding */ whoOfNight)
/* harmony export */ });
/* harmony import */ var _blame_resume_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38203);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56813);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55825);
/* harmony import */ var _night_detail_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25070);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31987);
/* harmony import */ var _class_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12758);
/* harmony import */ var _night_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88300);
/* harmony import */ var _search_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43898);








const MOST_AUDIENCES = 8;
/** Who should look at it; empty if that is not known. Untrusted text. */
function whoOf(night, look) {
    return culpritsOf(night, look) || (0,_class_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .whoInNight */ .up)(look);
}
/** What somebody has to look at, for the numbers. */
const NOUNS = ['lane', 'spec', 'missing report', 'artifact'];
/**
 * Who should look at how many red lanes, specs and gaps of a night, those with most of them first; empty if nobody has to.
 * @param shown how the name of somebody, which is untrusted text, is shown
 */
function whoOfNight(night, shown) {
    const looks = [
        ...openLanes(night).map((lane) => ({ who: whoOf(night, lane), at: 'lane' })),
        ...openSpecs(night).map((spec) => ({ who: whoOf(night, spec), at: 'spec' })),
        // What is not there has no class: its job is where to look.
        ...night.missing.map(() => ({ who: _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE_NAMES */ .K8.workflow, at: 'missing report' })),
        ...night.rejected.map(() => ({ who: _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE_NAMES */ .K8.workflow, at: 'artifact' })),
    ];
    const groups = [...(0,_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(looks, ({ who }) => who)].toSorted(([, one], [, other]) => other.length - one.length);
    const told = groups
        .slice(0, MOST_AUDIENCES)
        .map(([who, own]) => `${shown(who) || 'not known'} (${countsOf(own)})`);
    const left = groups.length - told.length;
    return [...told, ...(left === 0 ? [] : [`and ${left} more`])].join(' · ');
}
/** What fails on main as well is not for those who look at a pull request. */
function openSpecs({ specs, pullRequest }) {
    return specs.filter(({ state }) => _night_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .TO_LOOK_AT */ .q1.includes(state) && (pullRequest === null || state !== 'still-failing'));
}
function openLanes({ lanes, pullRequest }) {
    return lanes
        .filter((lane) => (0,_night_detail_js__WEBPACK_IMPORTED_MODULE_5__/* .isRedAsAWhole */ .uV)(lane) && lane.result !== 'cancelled')
        .filter(({ since }) => pullRequest === null || since === null);
}
function countsOf(looks) {
    return NOUNS.map((noun) => ({ noun, count: looks.filter(({ at }) => at === noun).length }))
        .filter(({ count }) => count > 0)
        .map(({ noun, count }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(count, noun))
        .join(', ');
}
/** Whoever trials found knows better than a class; only what is decided counts. Empty if there is none. */
function culpritsOf(night, { search: position }) {
    const search = (0,_search_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .searchAt */ .k7)(night, position);
    if (search === null || !(0,_blame_resume_js__WEBPACK_IMPORTED_MODULE_7__/* .isDecided */ .d)(search))
        return '';
    return [...new Set(search.culprits.map(({ part }) => part))].join(' and ');
}


/***/ }),

/***/ 71741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ boundedHtmlReport)
});

// UNUSED EXPORTS: htmlReport

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/domain/views/html-entities.js
var html_entities = __webpack_require__(9720);
;// CONCATENATED MODULE: ./build/src/domain/views/html/escape.js

const SPECIAL = /[<>&"']/g;
/** Untrusted text for an element or a quoted attribute of HTML. */
function escapeHtml(text) {
    return text.replace(SPECIAL, (character) => html_entities/* HTML_ENTITIES */.G[character] ?? '');
}

;// CONCATENATED MODULE: ./build/src/domain/views/html/page-data.js
/** The identifier of the element with the data. */
const DATA_ELEMENT = 'data';

;// CONCATENATED MODULE: ./build/src/domain/views/html/document.js


/** What has a meaning within a script element (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements). */
const ENDS_SCRIPT = /<(?:!--|\/?script)/i;
/**
 * The HTML report: one document that loads nothing. Its policy allows only its own script and style, and no markup made of
 * text (Trusted Types). Without scripts it shows the verdict, and says where to read the rest.
 * @throws Error if our own script or style cannot be in an element: a bug of the build
 */
function htmlDocument({ data, encoded, script, style }) {
    const { headline, detail, who } = data.verdict;
    if (ENDS_SCRIPT.test(script.text) || style.text.includes('</')) {
        throw new Error('The script or the style of the page would end its element');
    }
    const policy = [
        "default-src 'none'",
        `script-src '${script.hash}'`,
        `style-src '${style.hash}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeHtml(data.generator)}">
<link rel="icon" href="data:,">
<title>${escapeHtml(headline)}</title>
<style>${style.text}</style>
</head>
<body>
<main id="main" tabindex="-1">
<h1>${escapeHtml(headline)}</h1>
<p>${escapeHtml(detail)}</p>${who === '' ? '' : `\n<p>Who should look: ${escapeHtml(who)}</p>`}
<noscript><p>The rest of this page needs scripts. It loads nothing from elsewhere. summary.md beside it says the same in short.</p></noscript>
</main>
<script type="application/octet-stream" id="${DATA_ELEMENT}">${encoded}</script>
<script type="module">${script.text}</script>
</body>
</html>
`;
}

// EXTERNAL MODULE: ./build/src/domain/report/build.js
var build = __webpack_require__(38417);
// EXTERNAL MODULE: ./build/src/domain/request/areas.js + 1 modules
var request_areas = __webpack_require__(30186);
// EXTERNAL MODULE: ./build/src/domain/views/class-wording.js
var class_wording = __webpack_require__(12758);
// EXTERNAL MODULE: ./build/src/domain/views/who-wording.js
var who_wording = __webpack_require__(21870);
// EXTERNAL MODULE: ./build/src/domain/history/add-run.js + 2 modules
var add_run = __webpack_require__(96344);
// EXTERNAL MODULE: ./build/src/domain/history/run-key.js
var run_key = __webpack_require__(36206);
// EXTERNAL MODULE: ./build/src/domain/history/series-name.js
var series_name = __webpack_require__(50697);
// EXTERNAL MODULE: ./build/src/domain/night/night.js
var night = __webpack_require__(19653);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
;// CONCATENATED MODULE: ./build/src/domain/views/html/page-limits.js

/**
 * So much opens at once, whatever a night or a history has. What is cut is said in the page. 1,200 specs over 200 runs are
 * 240,000 cells.
 */
const PAGE_LIMITS = {
    lanes: 100,
    runs: 200,
    cells: 1_500_000,
    specs: 5_000,
    names: 4_000_000,
    failures: 300,
    characters: 4_000_000,
    findings: 200,
    specsOfFinding: 200,
    nightSpecs: 1_000,
    driftNames: 50,
    events: 500,
    warnings: 100,
};
/** Limits that are smaller by a factor, but let something of everything through. */
function smallerLimits(limits, factor) {
    const scaled = (0,fields/* keysOf */.YD)(limits).map((name) => [
        name,
        Math.ceil(limits[name] / factor),
    ]);
    return { ...limits, ...Object.fromEntries(scaled) };
}
/** Characters of a text by what it is; longer ones are shortened in their middle, because their ends say most. */
const TEXT_LIMITS = {
    id: 1_000,
    line: 1_000,
    message: 12_000,
    stack: 8_000,
};

;// CONCATENATED MODULE: ./build/src/domain/views/html/page-text.js


/** Cleaning makes a text shorter; of a longer one only the ends are read. */
const READ = 4;
/** Untrusted text on one line, cleaned and shortened; half of a surrogate pair becomes U+FFFD, so that it can be in a URL. */
function shownLine(text, limit = TEXT_LIMITS.line) {
    return (0,domain_text/* shorten */.ml)((0,domain_text/* plainLine */.h0)((0,domain_text/* shorten */.ml)(text, limit * READ)), limit).toWellFormed();
}
/** Untrusted text of several lines, cleaned and shortened. */
function shownText(text, limit = TEXT_LIMITS.message) {
    return (0,domain_text/* shorten */.ml)((0,domain_text/* plainText */.wh)((0,domain_text/* shorten */.ml)(text, limit * READ)).trimEnd(), limit).toWellFormed();
}
/** A command that people copy, if it can be shown whole and as it is; else empty, because half of one does something else. */
function shownCommand(command) {
    return shownText(command) === command ? command : '';
}
/** The display name of a word; a word that is not in the table, such as one of a later version, as it is. */
function nameOf(names, word) {
    return shownLine(Object.hasOwn(names, word) ? (names[word] ?? word) : word);
}
/** An untrusted link, or null if it is none that a browser may open. */
function shownLink(url) {
    if (url === null || !URL.canParse(url))
        return null;
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
}

// EXTERNAL MODULE: ./build/src/domain/cri-requests.js
var cri_requests = __webpack_require__(26281);
// EXTERNAL MODULE: ./build/src/domain/history/record-outcome.js
var record_outcome = __webpack_require__(17489);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/night/told-specs.js
var told_specs = __webpack_require__(19543);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var causes = __webpack_require__(56997);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(22580);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4999);
// EXTERNAL MODULE: ./build/src/domain/history/duration-scale.js
var duration_scale = __webpack_require__(88402);
// EXTERNAL MODULE: ./build/src/domain/history/file/outcome-runs.js
var outcome_runs = __webpack_require__(94295);
;// CONCATENATED MODULE: ./build/src/domain/views/html/cells.js


/** A spec that was not in the run. */
const ABSENT = '.';
const NO_DURATION = ' ';
/** Behind the quotation mark, which JSON would escape. */
const FIRST_STEP = '#'.charCodeAt(0);
/** A step would have the backslash as its letter, so that it and all behind it are one further. */
const BACKSLASH = '\\'.charCodeAt(0);
/** The letter of an outcome. */
function outcomeLetter(outcome) {
    return outcome_runs/* OUTCOME_LETTERS */.HH[outcome];
}
/** A duration as one character: a step of the scale of histories; null for one that is not known. */
function durationLetter(seconds) {
    if (seconds === null || Number.isNaN(seconds))
        return NO_DURATION;
    const code = FIRST_STEP + (0,duration_scale/* stepOf */.cg)(seconds);
    return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}
/** The duration at a position of such a text in seconds; null if it is not known. */
function durationAt(letters, position) {
    const code = letters.charCodeAt(position);
    if (!(code >= FIRST_STEP))
        return null;
    return durationOf((code > BACKSLASH ? code - 1 : code) - FIRST_STEP);
}
/** The letters of a text such as `SpecRow.outcomes`, which has only ASCII. */
function lettersOf(text) {
    return text.split('');
}
/** Whether the outcome of a letter is a failure of the spec. */
function isFailure(letter) {
    return letter === 'f';
}
/** Whether a letter says something about the spec: it passed, failed, or both. */
function isTelling(letter) {
    return letter === 'p' || letter === 'k' || letter === 'f';
}

// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(80681);
// EXTERNAL MODULE: ./build/src/domain/logs/timestamp.js
var timestamp = __webpack_require__(85912);
;// CONCATENATED MODULE: ./build/src/domain/report/log-marks.js


/** Seconds around the time of a spec that still belong to it: logs and suites round differently. */
const TOLERANCE = 1_000;
/**
 * Two characters for each line of an excerpt: where it is in relation to the time of the spec, and `!` if it is an error,
 * `?` if it is a warning, else a space.
 */
function logMarks(lines, { from, until }) {
    const reference = from ?? until;
    const [start, end] = [Date.parse(from ?? ''), Date.parse(until ?? '')];
    let place = ' ';
    return lines
        .map((line) => {
        const time = reference === null ? null : (0,timestamp/* timestampOf */.U)(line, reference);
        if (time !== null)
            place = placeOf(time, start, end);
        const level = (0,log_line/* levelOf */.In)(line);
        return `${place}${level === null ? ' ' : level === 'warning' ? '?' : '!'}`;
    })
        .join('');
}
function placeOf(time, start, end) {
    if (time < start - TOLERANCE)
        return '<';
    return time > end + TOLERANCE ? '>' : ' ';
}

;// CONCATENATED MODULE: ./build/src/domain/views/html/tries.js






/** Ginkgo's heading for the message of an attempt that it repeats (onsi/ginkgo internal/suite.go). */
const ATTEMPT = /^Failure recorded during attempt (\d{1,4}):/;
/** Further failures of one attempt, such as of cleaning up. */
const MOST_FURTHER = 5;
const MOST_LOGS = 6;
/**
 * The attempts of a spec that failed, in their order: those of the suite and of the rerun. Further failures of an attempt, such
 * as of cleaning up, stand beside them.
 * @param commit of Kubernetes, from which the suite was built; null if unknown
 */
function triesOf(spec, commit) {
    return attemptsOf(spec).map(({ title, outcome, seconds, startedAt, endedAt, failure, logs }) => {
        const window = { from: startedAt, until: failure?.at ?? endedAt };
        return {
            title,
            outcome: nameOf(wording/* OUTCOME_NAMES */._m, outcome),
            time: [
                ...(startedAt === null ? [] : [`started ${(0,wording/* pointInTime */.XS)(startedAt)}`]),
                ...(seconds === null || seconds === 0 ? [] : [`took ${(0,domain_text/* formatDuration */.a3)(seconds)}`]),
            ].join(', '),
            expected: shownLine(failure?.summary.expected ?? ''),
            actual: shownLine(failure?.summary.actual ?? ''),
            message: shownText(failure?.message ?? ''),
            stackTrace: shownText(failure?.stackTrace ?? '', TEXT_LIMITS.stack),
            places: (0,wording/* placesOf */.ek)(failure).map((place) => ({
                label: shownLine((0,links/* sourceLabel */.en)(place)),
                url: (0,links/* sourceUrl */.Hx)(place, commit),
            })),
            logs: logs
                .filter(({ lines }) => lines.length > 0)
                .slice(0, MOST_LOGS)
                .map(({ log, lines }) => {
                const shown = lines.map((line) => shownLine(line));
                return { log: shownLine(log), lines: shown, marks: logMarks(shown, window) };
            }),
        };
    });
}
function attemptsOf(spec) {
    const { invocations, additionalFailures, failure, logs } = spec;
    const further = additionalFailures.slice(0, MOST_FURTHER).map((one) => {
        const attempt = ATTEMPT.exec(one.message)?.[1];
        return {
            title: attempt === undefined ? 'Further failure' : `Attempt ${attempt}`,
            outcome: 'failed',
            seconds: null,
            startedAt: attempt === undefined ? spec.startedAt : null,
            endedAt: null,
            failure: one,
            logs: [],
        };
    });
    if (invocations.length > 1) {
        return [
            ...invocations.map((one, index) => ({
                ...one,
                title: index === 0 ? 'Suite' : 'Rerun',
                logs: index === 0 ? logs : one.logs,
            })),
            ...further,
        ];
    }
    const { outcome, seconds, startedAt, endedAt, attempts } = spec;
    const title = attempts > 1 ? `Last of ${attempts} attempts` : 'Suite';
    const own = { title, outcome, seconds, startedAt, endedAt, failure, logs };
    const isEarlier = ({ title: name }) => name.startsWith('Attempt');
    return [...further.filter(isEarlier), own, ...further.filter((one) => !isEarlier(one))];
}

;// CONCATENATED MODULE: ./build/src/domain/views/html/run-page.js












/**
 * A report as the page shows it.
 * @param room decides which failures are shown with all that is known of them; the first ones count
 */
function runPage({ artifact, report }, room, ways) {
    const { verdict, suite, counts, findings, warnings } = report;
    const { limits } = room;
    return {
        artifact: shownLine(artifact),
        result: verdict.result,
        headline: shownLine(verdict.headline),
        startedAt: suite.startedAt,
        seconds: suite.seconds,
        download: ways.isOwn ? shownCommand(report.repeat.download) : '',
        counts,
        findings: findings.slice(0, limits.findings).map((finding) => findingPage(finding, room)),
        bars: barsOf(report, room),
        failures: failuresOf(report, room, ways),
        events: eventsOf(report).slice(0, limits.events),
        warnings: warnings.slice(0, limits.warnings).map((text) => shownLine(text)),
    };
}
function findingPage(finding, room) {
    const { id, title, detail, certainty, remedy, evidence, specs } = finding;
    return {
        id: shownLine(id),
        title: shownLine(title),
        detail: shownLine(detail),
        class: shownLine((0,class_wording/* classOfFinding */.pJ)(finding)),
        certainty,
        who: shownLine((0,class_wording/* whoText */.UF)(finding)),
        remedy: shownLine(remedy),
        evidence: evidence.map((line) => shownLine(line)),
        readFirst: shownLine((0,class_wording/* readFirstText */.M)(finding)),
        specs: specs
            .slice(0, room.limits.specsOfFinding)
            .map((spec) => shownLine(spec, TEXT_LIMITS.id))
            .filter((spec) => room.hasName(spec)),
        specCount: specs.length,
    };
}
function letterOf(report, spec) {
    return outcomeLetter((0,record_outcome/* isOfEnvironment */.P)(report, spec) ? 'interrupted' : (0,record_outcome/* outcomeOf */.s)(spec));
}
function barsOf(report, room) {
    const start = Date.parse(report.suite.startedAt ?? '');
    const bars = report.specs
        .map((spec) => ({ spec, at: (Date.parse(spec.startedAt ?? '') - start) / 1_000 }))
        .filter(({ at, spec }) => Number.isFinite(at) && at >= 0 && spec.outcome !== 'skipped')
        .toSorted((one, other) => one.at - other.at)
        .slice(0, room.limits.specs)
        .filter(({ spec }) => room.hasName(shownLine(spec.id, TEXT_LIMITS.id)));
    return {
        ids: bars.map(({ spec }) => shownLine(spec.id, TEXT_LIMITS.id)),
        outcomes: bars.map(({ spec }) => letterOf(report, spec)).join(''),
        processes: bars.map(({ spec }) => spec.process ?? 0),
        starts: bars.map(({ at }) => tenths(at)),
        seconds: bars.map(({ spec }) => tenths(spec.seconds)),
    };
}
function tenths(seconds) {
    return Math.round(seconds * 10) / 10;
}
function failuresOf(report, room, ways) {
    const about = {
        report,
        ways,
        commit: (0,links/* suiteCommit */.k8)(report.builds),
        told: (0,told_specs/* toldSpecsIn */.R)([report]),
        explanationOf: (0,causes/* explanationsIn */._$)(report),
    };
    const failures = [];
    // Those that decide the verdict come first.
    const failed = (0,causes/* failureGroups */.HZ)(report).flatMap(({ specs }) => specs);
    for (const spec of [...failed, ...report.specs.filter(hasFailedOtherwise)]) {
        const failure = failurePage(spec, about);
        if (!room.hasFailure(failure))
            break;
        failures.push(failure);
    }
    return failures;
}
/** Whether a spec passed when it was repeated, or was interrupted. */
function hasFailedOtherwise(spec) {
    return !(0,results/* hasFailed */.WN)(spec) && ((0,record_outcome/* outcomeOf */.s)(spec) === 'flaky' || spec.outcome === 'interrupted');
}
function failurePage(spec, about) {
    const { report, ways, commit, told, explanationOf } = about;
    const { id, class: name, seen, requests } = spec;
    const own = told.get(id) ?? told_specs/* NOTHING_TOLD */.E;
    const first = spec.failure ?? spec.invocations[0]?.failure ?? spec.additionalFailures[0] ?? null;
    return {
        id: shownLine(id, TEXT_LIMITS.id),
        outcome: letterOf(report, spec),
        class: name ?? '',
        classText: shownLine((0,class_wording/* classOfNightSpec */.Fb)(own)),
        who: shownLine((0,class_wording/* whoInNight */.up)(own)),
        summary: shownLine((0,wording/* failureLine */.Pu)(first)),
        finding: shownLine(explanationOf(spec)?.id ?? ''),
        reproduce: ways.isOwn ? shownCommand(spec.reproduce) : '',
        byHand: (0,results/* hasFailed */.WN)(spec) ? shownCommand(ways.byHand(report, id)) : '',
        tries: triesOf(spec, commit),
        seen: seen.map(({ by, text }) => [nameOf(results/* OBSERVER_NAMES */.UV, by), shownLine(text)]),
        requests: requests.map((request) => ({
            what: shownLine((0,cri_requests/* requestLine */.u)(request)),
            at: (0,wording/* pointInTime */.XS)(request.startedAt),
            result: request.result,
            error: shownLine(request.error),
        })),
    };
}
/** What happened to services and disks, in order of time. */
function eventsOf({ suite, serviceEvents, fullDisks }) {
    const start = Date.parse(suite.startedAt ?? '');
    const offset = (at) => {
        const seconds = (Date.parse(at ?? '') - start) / 1_000;
        return Number.isFinite(seconds) ? tenths(seconds) : null;
    };
    const services = serviceEvents.map(({ service, kind, at, detail }) => ({
        what: service === 'crio' ? 'CRI-O' : service,
        kind,
        start: offset(at),
        at: at === null ? '' : (0,wording/* pointInTime */.XS)(at),
        detail: shownLine(detail),
    }));
    const disks = fullDisks.map(({ directory, what, from, until }) => ({
        what: 'Disk',
        kind: what === 'space' ? 'full' : 'no inodes left',
        start: offset(from),
        at: (0,wording/* pointInTime */.XS)(from),
        detail: shownLine(`${directory}${until === null ? '' : `, until ${(0,wording/* pointInTime */.XS)(until)}`}`),
    }));
    return [...services, ...disks].toSorted((one, other) => (one.start ?? 0) - (other.start ?? 0));
}

;// CONCATENATED MODULE: ./build/src/domain/views/html/series-data.js





/**
 * The runs of a history at the given positions, with the results of the specs in them.
 * @param areas names of areas, in their order
 */
function seriesData(history, positions, areas, room) {
    const parts = createTable();
    const conditions = createTable();
    const causes = new Map(history.causes.map(({ id }, index) => [id, index]));
    const columns = new Map(positions.map((position, column) => [position, column]));
    const runs = positions.flatMap((position) => {
        const run = history.runs[position];
        if (run === undefined)
            return [];
        return [
            {
                ...shownRun(run),
                parts: [...run.parts].map(([name, { version, commit, sha256, trust }]) => parts.add([shownLine(name), version, commit, sha256, trust])),
                conditions: [...run.conditions].map(([name, value]) => conditions.add([shownLine(name), shownLine(value)])),
            },
        ];
    });
    return {
        runs,
        parts: parts.rows,
        conditions: conditions.rows,
        causes: history.causes.map(({ id, title }) => [shownLine(id), shownLine(title)]),
        specs: history.specs
            .map((spec) => specRow(spec, columns, causes, areas))
            .filter(({ outcomes }) => outcomes !== ABSENT.repeat(columns.size))
            .slice(0, room.limits.specs)
            .filter(({ id, file }) => room.hasName(id) && room.hasName(file)),
    };
}
function shownRun(run) {
    const { id, repository, startedAt, url, result, builds } = run;
    return {
        key: (0,run_key/* identifies */.HR)(id) ? `${repository} ${id}` : `at ${startedAt}`,
        id: shownLine(id),
        url: shownLink(url),
        startedAt,
        result,
        builds: [...builds].map(([project, { version, commit }]) => [
            shownLine(project),
            version === null ? null : shownLine(version),
            commit === null ? null : shownLine(commit),
        ]),
    };
}
function specRow({ id, location, results }, columns, causes, areas) {
    const outcomes = Array.from(columns.values(), () => ABSENT);
    const seconds = Array.from(columns.values(), () => durationLetter(null));
    const caused = [];
    for (const result of results) {
        const column = columns.get(result.run);
        if (column === undefined)
            continue;
        outcomes[column] = outcomeLetter(result.outcome);
        seconds[column] = durationLetter(result.seconds);
        const cause = causes.get(result.cause ?? '');
        if (cause !== undefined)
            caused.push(column, cause);
    }
    return {
        id: shownLine(id, TEXT_LIMITS.id),
        file: shownLine(location?.file ?? ''),
        line: location?.line ?? 0,
        area: areas.indexOf((0,request_areas/* areaOfSpec */.aN)(location)),
        outcomes: outcomes.join(''),
        seconds: seconds.join(''),
        causes: caused,
    };
}
/** Rows that are kept once, with their positions. */
function createTable() {
    const rows = [];
    const known = new Map();
    return {
        rows,
        add(row) {
            const key = JSON.stringify(row);
            const position = known.get(key) ?? rows.push(row) - 1;
            known.set(key, position);
            return position;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/domain/views/html/lane-pages.js







/**
 * The lanes of the page: first those of the night, in its order, then those that only histories have. What a workflow varies,
 * such as versions of CRI-O, are lanes of their own.
 * @param cut gets a sentence for each kind of thing that is left out
 */
function lanePages({ lanes, histories, areas, ways, isOfIt }, room, cut) {
    const own = lanes.map((lane, index) => ownLane(lane, index, histories));
    const known = new Set(own.map(({ name }) => name));
    const others = [...histories.values()]
        .flatMap((history) => lanesOf(history, lanes.length === 0 ? isOfIt : () => false))
        .filter(({ name }) => !known.has(name));
    const all = [...own, ...others];
    const { limits } = room;
    if (all.length > limits.lanes)
        cut.push(`Only ${limits.lanes} of ${all.length} lanes.`);
    let cells = 0;
    const older = new Set();
    const pages = all.slice(0, limits.lanes).map((lane) => {
        const { history, nightLane } = lane;
        const wanted = lane.positions.slice(-limits.runs);
        const fits = cells + wanted.length * history.specs.length <= limits.cells;
        const positions = fits ? wanted : wanted.slice(-1);
        if (positions.length < lane.positions.length)
            older.add(lane.name);
        cells += positions.length * history.specs.length;
        const tonight = lane.tonight === null ? -1 : positions.indexOf(lane.tonight);
        return {
            name: shownLine(lane.name),
            nightLane,
            tonight: tonight < 0 ? null : tonight,
            series: seriesData(history, positions, areas, room),
            runs: nightLane === null
                ? []
                : (lanes[nightLane]?.reports ?? []).map((report) => runPage(report, room, ways)),
        };
    });
    if (older.size > 0)
        cut.push(`Older runs of ${[...older].slice(0, 5).join('; ')}.`);
    return pages;
}
function ownLane({ record }, nightLane, histories) {
    const before = histories.get((0,series_name/* seriesName */.f_)(record.series) ?? '') ?? (0,add_run/* emptyHistory */.s)(record.series);
    const history = (0,add_run/* addRun */.Z)(before, record);
    const tonight = history.runs.findIndex((run) => (0,run_key/* runKey */.r7)(run) === (0,run_key/* runKey */.r7)(record.run));
    return {
        name: (0,night/* seriesName */.f)({ ...record.series, variant: record.run.variant }),
        history,
        positions: positionsOf(history, record.run.variant),
        nightLane,
        tonight: tonight < 0 ? null : tonight,
    };
}
/** The lanes of a history alone, by what its workflow varied. */
function lanesOf(history, isTonight) {
    const variants = [...new Set(history.runs.map(({ variant }) => variant))];
    return variants.map((variant) => {
        const positions = positionsOf(history, variant);
        const last = positions.at(-1);
        const run = last === undefined ? undefined : history.runs[last];
        return {
            name: (0,night/* seriesName */.f)({ ...history.series, variant }),
            history,
            positions,
            nightLane: null,
            tonight: last !== undefined && run !== undefined && isTonight(run) ? last : null,
        };
    });
}
function positionsOf({ runs }, variant) {
    return [...runs.keys()].filter((position) => runs[position]?.variant === variant);
}

// EXTERNAL MODULE: ./build/src/domain/history/newest.js
var history_newest = __webpack_require__(51855);
// EXTERNAL MODULE: ./build/src/domain/night/start.js
var start = __webpack_require__(44487);
// EXTERNAL MODULE: ./build/src/domain/report/area-counts.js
var area_counts = __webpack_require__(95569);
// EXTERNAL MODULE: ./build/src/domain/views/area-wording.js
var area_wording = __webpack_require__(92579);
// EXTERNAL MODULE: ./build/src/domain/views/night-wording.js
var night_wording = __webpack_require__(88300);
;// CONCATENATED MODULE: ./build/src/domain/views/html/page-verdict.js










/** Lanes of histories whose newest runs are further apart than this are not of one night. */
const NIGHT_MILLISECONDS = 24 * 60 * 60 * 1_000;
/** Lanes that are named in the verdict of histories. */
const MOST_LANES = 5;
/** Results that nobody has to look at. */
const GOOD = ['passed', 'not-applicable'];
/** The verdict of a night. */
function aboutNight(night) {
    const { verdict, run } = night;
    const who = (0,who_wording/* whoOfNight */.s)(night, shownLine);
    return {
        verdict: shownVerdict({ ...verdict, who, areas: (0,area_wording/* areasText */.g)((0,night_wording/* areasOfNight */.MM)(night)) }),
        url: shownLink(run.url),
        startedAt: (0,start/* startOfNight */.E)(night),
    };
}
/** The verdict of runs without a history: that of the worst lane, with its main cause. */
function aboutRun({ record, reports, result, headline }) {
    const all = reports.map(({ report }) => report);
    const main = all.map((report) => (0,causes/* causesOf */.cZ)(report).main).find((one) => one !== null);
    const title = main === undefined || headline.includes(main.title) ? '' : main.title;
    const { startedAt, url } = record.run;
    return {
        verdict: shownVerdict({
            result,
            headline,
            detail: [title, main?.detail ?? ''].filter(Boolean).join('; '),
            who: main === undefined ? '' : (0,class_wording/* whoText */.UF)(main),
            areas: (0,area_wording/* areasText */.g)((0,area_counts/* areaCounts */._)(all.flatMap(({ specs }) => specs))),
        }),
        url: shownLink(url),
        startedAt: Date.parse(startedAt) > 0 ? startedAt : null,
    };
}
/**
 * What is known of the newest night. A verdict that was kept counts only if no other run started later, for instance one that
 * was imported.
 */
function newestIn(histories, newest) {
    const last = (0,history_newest/* newestRunIn */.NJ)(histories.values());
    if (newest !== null) {
        const { run, startedAt } = newest;
        const own = { ...run, startedAt };
        const isCurrent = last === undefined ||
            (0,history_newest/* isSameWorkflowRun */.zW)(own, last) ||
            !(Date.parse(last.startedAt) > Date.parse(startedAt));
        if (isCurrent)
            return { kept: newest, isOfIt: (one) => (0,history_newest/* isSameWorkflowRun */.zW)(own, one) };
    }
    const from = Date.parse(last?.startedAt ?? '') - NIGHT_MILLISECONDS;
    return { kept: null, isOfIt: (one) => Date.parse(one.startedAt) > from };
}
/** The verdict of a page of histories alone. */
function aboutHistories({ kept }, lanes) {
    if (kept === null)
        return aboutNewestRuns(lanes);
    return {
        verdict: shownVerdict({ ...kept, areas: '' }),
        url: shownLink(kept.run.url),
        startedAt: kept.startedAt,
    };
}
const NO_RUNS = {
    verdict: { result: '', headline: 'The history has no runs', detail: '', who: '', areas: '' },
    url: null,
    startedAt: null,
};
/** What runs say for themselves. It is never green: whether lanes are missing, and what is flaky, only a night knows. */
function aboutNewestRuns(lanes) {
    const runs = lanes.flatMap(({ name, tonight, series }) => {
        const run = tonight === null ? undefined : series.runs[tonight];
        return run === undefined ? [] : [{ ...run, name }];
    });
    if (runs.length === 0)
        return NO_RUNS;
    const bad = runs.filter(({ result }) => !GOOD.includes(result));
    const [first] = runs.toSorted((one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt));
    const isOne = runs.every(({ url }) => url === first?.url);
    const told = bad.slice(0, MOST_LANES).map(({ name, result }) => `${name}: ${result}`);
    const left = bad.length - told.length;
    return {
        verdict: shownVerdict({
            result: bad.find(({ result }) => result === 'failed')?.result ?? bad[0]?.result ?? '',
            headline: bad.length === 0
                ? `${(0,domain_text/* plural */.LS)(runs.length, 'lane')} passed in the newest runs`
                : `${bad.length} of ${(0,domain_text/* plural */.LS)(runs.length, 'lane')} did not pass in the newest runs`,
            detail: [...told, ...(left === 0 ? [] : [`and ${left} more`])].join('; '),
            who: '',
            areas: '',
        }),
        url: isOne ? (first?.url ?? null) : null,
        startedAt: first?.startedAt ?? null,
    };
}
/** Without control characters, and with all lengths bounded. */
function shownVerdict({ result, headline, detail, who, areas }) {
    return {
        result: shownLine(result),
        headline: shownLine(headline),
        detail: shownLine(detail),
        who: shownLine(who),
        areas: shownLine(areas),
    };
}

;// CONCATENATED MODULE: ./build/src/domain/views/html/room.js
/** An empty room. */
function createRoom(limits) {
    let { failures, characters, names } = limits;
    let [isFull, isNameless] = [false, false];
    return {
        limits,
        hasFailure(failure) {
            const size = JSON.stringify(failure).length;
            if (failures === 0 || characters < size) {
                isFull = true;
                return false;
            }
            failures -= 1;
            characters -= size;
            return true;
        },
        hasName(name) {
            if (names < name.length) {
                isNameless = true;
                return false;
            }
            names -= name.length;
            return true;
        },
        refused: () => [
            ...(isFull
                ? [
                    'What is known of further failing specs: the artifacts of the lanes have it in report.json.',
                ]
                : []),
            ...(isNameless ? ['Specs, because there are too many or their names are too long.'] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/domain/views/html/page.js









/** The data of the HTML report, within its limits. */
function pageData(by, { night, lanes, histories, newest = null, byHand = () => '' }, limits = PAGE_LIMITS) {
    const { generator, generatedAt } = (0,build/* generatedBy */.BH)(by);
    const cut = [];
    const areas = request_areas/* AREAS */.xS.map(({ name }) => name);
    const room = createRoom(limits);
    const ways = { isOwn: night === null, byHand };
    const latest = newestIn(histories, newest);
    const { isOfIt } = latest;
    const pages = lanePages({ lanes, histories, areas, ways, isOfIt }, room, cut);
    cut.push(...room.refused());
    if (limits.runs < PAGE_LIMITS.runs)
        cut.push('Most of the rest: the page would be too large.');
    return {
        generator: shownLine(`${generator.name} ${generator.version}`),
        generatedAt,
        ...aboutOf({ night, lanes }, latest, pages),
        night: night === null ? null : shownNight(night, limits, cut),
        lanes: pages,
        areas,
        cut,
    };
}
function aboutOf({ night, lanes: [worst] }, latest, pages) {
    if (night !== null)
        return aboutNight(night);
    return worst === undefined ? aboutHistories(latest, pages) : aboutRun(worst);
}
/** The night without what would make the page large. Its texts are cleaned where they are shown. */
function shownNight(night, limits, cut) {
    const { specs, warnings } = night;
    if (specs.length > limits.nightSpecs) {
        cut.push(`Only ${limits.nightSpecs} of ${specs.length} specs that need attention.`);
    }
    return {
        ...night,
        specs: specs.slice(0, limits.nightSpecs).map((spec) => ({
            ...spec,
            id: shownLine(spec.id),
            message: shownLine(spec.message),
            classText: shownLine((0,class_wording/* classOfNightSpec */.Fb)(spec)),
            who: shownLine((0,who_wording/* whoOf */.O)(night, spec)),
            reproduce: shownCommand(spec.reproduce),
        })),
        causes: night.causes.slice(0, limits.findings).map((cause) => ({ ...cause, specs: [] })),
        suspects: night.suspects.slice(0, limits.nightSpecs),
        warnings: warnings.slice(0, limits.warnings),
        lanes: night.lanes.map((lane) => ({
            ...lane,
            download: shownCommand(lane.download),
            drift: lane.drift === null
                ? null
                : { ...lane.drift, lists: shownDrift(lane.drift.lists, limits.driftNames) },
        })),
    };
}
function shownDrift({ gained, lost, renamed }, most) {
    return {
        gained: gained.slice(0, most),
        lost: lost.slice(0, most),
        renamed: renamed.slice(0, most),
    };
}

// EXTERNAL MODULE: ./build/src/suite/reproduce.js
var reproduce = __webpack_require__(62545);
;// CONCATENATED MODULE: ./build/src/publish/html-report.js





/**
 * Characters of a page. Texts that do not pack well can make it larger than its limits mean; who downloads a night (comment
 * action) takes files of 8 MB.
 */
const MOST_CHARACTERS = 6_000_000;
const FACTORS = [1, 10, 100];
/** The HTML report of facts as one document. If it would be too large, it has less, and says so. */
function boundedHtmlReport(by, facts, assets) {
    let text = '';
    for (const factor of FACTORS) {
        const data = pageData(by, { byHand: reproduce/* commandByHand */.q, ...facts }, smallerLimits(PAGE_LIMITS, factor));
        text = htmlReport(data, assets);
        if (text.length <= MOST_CHARACTERS)
            break;
    }
    return text;
}
/** Data as one document, packed. */
function htmlReport(data, assets) {
    const encoded = (0,external_node_zlib_.gzipSync)(JSON.stringify(data)).toString('base64');
    return htmlDocument({ data, encoded, ...assets });
}


/***/ }),

/***/ 28726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPageAssets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Where the build puts them (scripts/page.ts), beside the file that has this code in it. */
const DIRECTORY = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, 'page');
/**
 * Reads what the HTML report is made with.
 * @param directory with `page.js` and `page.css`
 * @throws Error if one of them cannot be read
 */
function readPageAssets(directory = DIRECTORY) {
    return {
        script: hashed((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'page.js'), 'utf8')),
        style: hashed((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'page.css'), 'utf8')),
    };
}
/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashed(text) {
    return { text, hash: `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}` };
}


/***/ })

};
