export const id = 88;
export const ids = [88];
export const modules = {

/***/ 78041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The name of a file, without what packing with gzip, and keeping a log as a text, add to it. */
function nameOf(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)
        .replace(/\.gz$/, '')
        .replace(/(?<=\.log)\.txt$/, '');
}


/***/ }),

/***/ 607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withFirstSuite),
/* harmony export */   q: () => (/* binding */ withFirstLogs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6822);
/* harmony import */ var _domain_results_first_suite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24724);
/* harmony import */ var _rerun_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73158);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48968);






/**
 * The results of a run whose likeliest specs ran before the others, in a suite of their own.
 * @param main the results of the suite with the other specs; null if it left none, or did not start
 * @param directory the report directory, or one with its layout
 */
async function withFirstSuite(main, directory, log) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .J.first);
    return (0,_domain_results_first_suite_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeFirstSuite */ .X9)(await (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .readResults */ .x)((0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcesIn */ .s)(place), log), main);
}
/** Logs of a run with those of its first suite before them: each suite has its own kubelet. */
function withFirstLogs(logs, directory) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .J.first, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .J.logs);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place))
        return logs;
    const first = (0,_rerun_js__WEBPACK_IMPORTED_MODULE_3__/* .logsIn */ .X)(place);
    const names = new Set([...Object.keys(first), ...Object.keys(logs)]);
    return Object.fromEntries([...names].map((name) => [name, [...(first[name] ?? []), ...(logs[name] ?? [])]]));
}


/***/ }),

/***/ 94554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ exitCodeIn),
  i: () => (/* binding */ jobContradictions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/job/prow.js
var prow = __webpack_require__(82360);
;// CONCATENATED MODULE: ./build/src/domain/results/exit-code.js
/** A number, also as Go and shells describe it: `1`, `exit status 1`, `exit code: 137`. */
const EXIT_CODE = /^(?:exit (?:status|code):? )?(-?\d{1,10})$/;
/** The exit code of a suite, from the text of the file that a job wrote it to; null if there is no number. */
function readExitCode(text) {
    const code = EXIT_CODE.exec(text.trim())?.[1];
    return code === undefined ? null : Number(code);
}

// EXTERNAL MODULE: ./build/src/domain/results/finished.js
var results_finished = __webpack_require__(82901);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js
var text_file = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/src/app/report/job-contradictions.js






/**
 * What the files of a job say against a success, besides the reports: an exit code that cannot be read, that of another
 * directory, and an end of the job or of a step that failed.
 */
function jobContradictions({ exitCodes, finished, prowjobs }) {
    const [exitCode, ...otherCodes] = exitCodes;
    return [
        ...problemsIn(exitCode === undefined ? [] : [exitCode], whyNoExitCode),
        ...otherCodes.flatMap((path) => problemIn(path, path, failureOfExitCode)),
        ...problemsIn(finished, results_finished/* readFinished */.p),
        ...problemsIn(prowjobs, prow/* readProwJobFailure */.UY),
    ];
}
/** The exit code of the suite; null if no file has one. */
function exitCodeIn({ exitCodes: [exitCode] }) {
    if (exitCode === undefined)
        return null;
    try {
        return readExitCode((0,text_file/* textOf */.b6)(exitCode));
    }
    catch {
        return null;
    }
}
function whyNoExitCode(text) {
    return readExitCode(text) === null ? 'it has no exit code' : null;
}
function failureOfExitCode(text) {
    const code = readExitCode(text);
    return code === null || code === 0 ? whyNoExitCode(text) : `the exit code is ${code}`;
}
/** What files of one name say: the first one by its name, and those of other directories by their paths. */
function problemsIn(paths, read) {
    return paths.flatMap((path, index) => problemIn(path, index === 0 ? (0,external_node_path_.basename)(path) : path, read));
}
/**
 * What a file says against a success. A file that cannot be read proves no success.
 * @param read gives the problem, or null if there is none
 */
function problemIn(path, name, read) {
    try {
        const problem = read((0,text_file/* textOf */.b6)(path));
        return problem === null ? [] : [`${name}: ${problem}`];
    }
    catch (error) {
        return [`${name} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`];
    }
}


/***/ }),

/***/ 91677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ NO_JOB_FILES),
/* harmony export */   Mz: () => (/* binding */ isOutput),
/* harmony export */   eU: () => (/* binding */ findJobFiles),
/* harmony export */   w8: () => (/* binding */ isJobFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78041);
/* harmony import */ var _node_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90217);



/** No files of a job. */
const NO_JOB_FILES = {
    outputs: [],
    exitCodes: [],
    started: [],
    finished: [],
    prowjobs: [],
    podinfos: [],
};
/** Names of Prow's files. */
const PROW_NAMES = {
    started: 'started.json',
    finished: 'finished.json',
    prowjobs: 'prowjob.json',
    podinfos: 'podinfo.json',
};
/** Files with the exit code of a suite. */
const EXIT_CODE = /^(?:[\w.-]{1,60}[-_.])?exit[-_]?(?:code|status)(?:\.txt|\.log)?$/i;
const OUTPUT = /\.(?:log|txt|out|err|std(?:out|err))(?:\.gz)?$|^(?:console|consoleText|log|output|trace|std(?:out|err)|nohup\.out)(?:\.gz)?$/;
/** The output of a job of Prow. */
const BUILD_LOG = /^build-log\.txt/;
/** Outputs of other steps of the job. */
const OTHER_OUTPUT = /^clone-log/;
const MOST_OUTPUTS = 20;
/**
 * Finds the files of a job. An output can have any name, so that all texts beside the console or Prow's files and directly
 * in the given directories, and texts given by name, are candidates.
 * @param files in the order of preference
 * @param given files and directories that the user named
 * @param console the console of the suite, or null
 */
function findJobFiles(files, given, console) {
    const named = (name) => files.filter((path) => (0,_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(path) === name);
    const [finished, prowjobs] = [named(PROW_NAMES.finished), named(PROW_NAMES.prowjobs)];
    const ends = [console, prowjobs[0], finished[0]];
    const beside = ends.filter((path) => typeof path === 'string').map(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname);
    const places = new Set([...given, ...beside].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)));
    const isOfJob = (path) => BUILD_LOG.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) ||
        (isOutput(path) && (given.includes(path) || places.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)))));
    const outputs = files.filter((path) => path === console || (isOfJob(path) && !(0,_node_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .isNodeLog */ .VA)(path) && !OTHER_OUTPUT.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))));
    return {
        outputs: outputs.slice(0, MOST_OUTPUTS),
        exitCodes: files.filter(isExitCode),
        started: named(PROW_NAMES.started),
        finished,
        prowjobs,
        podinfos: named(PROW_NAMES.podinfos),
    };
}
/** True for a name that the output of a job can have. */
function isOutput(path) {
    return OUTPUT.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}
/** True for the name of a file of a job that is known by its name alone. */
function isJobFile(path) {
    const name = (0,_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(path);
    return isExitCode(path) || Object.values(PROW_NAMES).some((known) => known === name);
}
/** True for the name of a file with the exit code of a suite. */
function isExitCode(path) {
    return EXIT_CODE.test((0,_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(path));
}


/***/ }),

/***/ 89214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ excerptsFor),
  _: () => (/* binding */ logTails)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/logs/harmless.js
var harmless = __webpack_require__(7125);
// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(80681);
// EXTERNAL MODULE: ./build/src/domain/logs/object-names.js
var object_names = __webpack_require__(82836);
;// CONCATENATED MODULE: ./build/src/domain/logs/name-tracker.js


const UUID = '[0-9a-f]{8}(?:[-_][0-9a-f]{4}){3}[-_][0-9a-f]{12}';
const ID = `[0-9a-f]{64}|${UUID}`;
const IDS = new RegExp(`(?:${ID})(?![0-9a-f])`, 'g');
/**
 * Where a line that names a pod has an identifier of it: of the request (cri-o/cri-o, internal/log), of the sandbox or
 * container that CRI-O created, and in fields of CRI-O and the kubelet.
 */
const LEARNED = new RegExp([
    ' id="?',
    String.raw `\b(?:Created|Stopped|Removed) container `,
    String.raw `\bRan pod sandbox `,
    String.raw `\b(?:containerID|sandboxID|podSandboxID|podUID|"ID"|"Data")[=:]\\?"?(?:cri-o:\/\/)?`,
]
    .map((before) => `${before}(?:${ID})`)
    .join('|'), 'g');
/**
 * How CRI-O, the kubelet and CNI write a pod with its namespace: in fields, in messages, in names of containers, in paths and
 * in objects of Go.
 */
const WITH_NAMESPACE = new RegExp([
    String.raw `\b(?:pods?|object)="?\[?"?[a-z0-9-]{1,63}\/[a-z0-9.-]{1,253}`,
    String.raw `\b(?:sandbox|container)(?: [0-9a-f]{64})?(?: with infra container)?: [a-z0-9-]{1,63}\/[a-z0-9.-]{1,253}\/`,
    String.raw `\bdescription=[a-z0-9-]{1,63}\/`,
    String.raw `\bk8s_[^\s_]{1,253}_[^\s_]{1,253}_`,
    String.raw `\bpod [a-z0-9-]{1,63}_[a-z0-9.-]{1,253}`,
    String.raw `\/pods\/[a-z0-9-]{1,63}_[a-z0-9.-]{1,253}_`,
    String.raw `\/containerLogs\/[a-z0-9-]{1,63}\/`,
    String.raw `\bNamespace:[a-z0-9-]`,
].join('|'));
/** Lines that say which identifiers a pod of another spec has: most others need not be read. */
const CREATION = /\bmsg="(?:Running pod sandbox|Ran pod sandbox|Creating container|Created container|Request: )/;
/** Longer lines are dumps of many objects. What they are about is at their start, and their fields are at their end. */
const LEARNED_LENGTH = 1_500;
const HEAD_LENGTH = 400;
const MOST_IDS = 50_000;
const NO_SUBJECT = { names: new Set(), hasNamespace: false };
/** Creates a tracker for these specs. One tracker serves all logs of a node. */
function createNameTracker(specs) {
    const namesIn = (0,object_names/* createNameIndex */._Z)(specs.flatMap(({ names }) => names));
    const known = new Map();
    function learn(line, subject) {
        const fields = line.length > LEARNED_LENGTH ? line.slice(-HEAD_LENGTH) : line;
        for (const found of fields.match(LEARNED) ?? []) {
            for (const id of idsIn(found)) {
                if (known.size < MOST_IDS || known.has(id))
                    known.set((0,domain_text/* detached */.ht)(id), subject);
            }
        }
    }
    return {
        subjectOf(line, isImportant) {
            const names = namesIn(line);
            const mayBeOfOthers = isImportant || CREATION.test(line.slice(0, HEAD_LENGTH));
            const hasNamespace = (names.size > 0 || mayBeOfOthers) && WITH_NAMESPACE.test(line);
            if (names.size > 0 || hasNamespace) {
                const subject = { names, hasNamespace };
                learn(line, subject);
                return subject;
            }
            if (known.size === 0)
                return NO_SUBJECT;
            const text = line.length > LEARNED_LENGTH ? line.slice(0, HEAD_LENGTH) : line;
            const owners = idsIn(text).flatMap((id) => known.get(id) ?? []);
            return owners.find((one) => one.names.size > 0) ?? owners[0] ?? NO_SUBJECT;
        },
    };
}
/** Whether a line is about a spec, about pods of others, or does not say. */
function ownership(subject, { names, namespaces }) {
    if (namespaces.some((name) => subject.names.has(name)))
        return true;
    if (subject.hasNamespace && namespaces.length > 0)
        return false;
    if (names.some((name) => subject.names.has(name)))
        return true;
    return (subject.names.size > 0 || subject.hasNamespace) && names.length > 0 ? false : null;
}
/** Identifiers in a text. The kernel writes those of pods with underscores in names of cgroups. */
function idsIn(text) {
    return (text.match(IDS) ?? []).map((id) => id.replaceAll('_', '-'));
}

;// CONCATENATED MODULE: ./build/src/domain/logs/requests.js

/** No requests yet. */
function noCalls() {
    return { all: new Set(), hasGaps: false };
}
/** What CRI-O adds to all lines of a request (cri-o/cri-o, internal/log and internal/log/interceptors). */
const REQUEST = / id="?([0-9a-f-]{36})"? name="?\/runtime\.v1\w{0,10}\.\w{1,40}\/(\w{1,60})/;
/** How requests begin and end at the level debug, and at info (cri-o/cri-o, server). */
const STARTS = /^(?:Request: |(?:Running|Stopping|Removing) pod sandbox: |(?:Creating|Starting|Stopping|Removing) container: |Pulling image: )/;
const ENDS = /^(?:Response: |(?:Ran|Stopped|Removed) pod sandbox |(?:Created|Started|Stopped|Removed) container|Pulled image: )/;
const TRACED = /^Request: /;
const RESPONSE_ERROR = /^Response error: /;
/** What CRI-O undoes of a container or sandbox that it could not create. */
const ROLLBACK = /^(?:createCtr|runSandbox): /;
/** The object of a request at the level info. */
const SUBJECT = /^\w+ (?:pod sandbox|container|image): ([^\s"]{1,300})/;
/** A container of a sandbox, in messages and in a field. */
const CONTAINER = /\b(?:Creat(?:ing|ed) container(?: [0-9a-f]{64})?: |description=)([a-z0-9-]{1,63}\/[a-z0-9.-]{1,253})(\/[^\s"]{1,253})/;
const TEXT_LENGTH = 2_000;
const ERROR_LENGTH = 300;
/** Requests that only ask: one that failed is asked again. */
const QUESTION = /^(?:List\w{1,40}$|Version$|Status$|.*Stats$|ImageFsInfo$|RuntimeConfig$|GetContainerEvents$|ImageStatus$)/;
/** Requests whose failure the log shows at every level, so that one without an end still runs. The kubelet repeats them. */
const requests_CREATION = /^(?:RunPodSandbox|CreateContainer)$/;
const IS_ERROR = /^.{0,300}? level=(?:error|fatal) /;
/** What gRPC and CRI-O put in front of an error (grpc/grpc-go, internal/status; cri-o/cri-o, internal/oci). */
const WRAPPERS = /^(?:rpc error: code = (?!NotFound)\w{1,40} desc = |Container creation error: )/;
/** About objects that are just gone, which is normal while a pod is deleted. */
const HARMLESS = /code = NotFound|no such (?:container|id)|could not find (?:container|pod)/i;
const MOST_OPEN = 2_000;
const MOST_OF_SPEC = 500;
const MOST_SHOWN = 10;
/** A request that takes so long is shown although it succeeded. */
const SLOW = 30_000;
/** A request that began so shortly before the failure may just not have ended. */
const UNDER_WAY = 10_000;
/** Whether a line is about a request that only asks. Most lines of the level debug are: the kubelet asks every second. */
function isQuestion(tail) {
    const method = REQUEST.exec(tail)?.[2];
    return method !== undefined && QUESTION.test(method);
}
/** Creates a collector for the log of CRI-O. */
function createRequestCollector() {
    const open = new Map();
    const creations = new Map();
    function start(id, call) {
        if (call.owners.length === 0 || open.size >= MOST_OPEN)
            return;
        open.set((0,domain_text/* detached */.ht)(id), call);
        if (requests_CREATION.test(call.method))
            creations.set(call.subject, (0,domain_text/* detached */.ht)(id));
        for (const calls of call.owners) {
            for (const earlier of calls.all)
                if (isReplaced(earlier, call))
                    calls.all.delete(earlier);
            calls.all.add(call);
        }
    }
    function end(id, call) {
        open.delete(id);
        if (call.state === 'failed' || isSlow(call))
            return;
        for (const { all } of call.owners)
            all.delete(call);
    }
    /** What exists was created, although a log with gaps does not show it. */
    function noteExisting(subject) {
        const id = creations.get(subject) ?? '';
        const call = open.get(id);
        if (call?.state !== 'running')
            return;
        call.state = 'done';
        end(id, call);
    }
    return {
        isWaiting: () => open.size > 0,
        push(entry, tail, at, ownersOf) {
            const [, id = '', method = ''] = REQUEST.exec(tail) ?? [];
            if (id === '' || QUESTION.test(method))
                return;
            const text = messageOf(entry);
            if (open.size > 0)
                existingIn(entry).forEach(noteExisting);
            const call = open.get(id);
            if (call !== undefined) {
                if (progress(call, text, at, IS_ERROR.test(entry)))
                    end(id, call);
            }
            else if (STARTS.test(text)) {
                start(id, newCall(method, text, at, ownersOf()));
            }
            else if (requests_CREATION.test(method) && ENDS.test(text)) {
                for (const { calls } of ownersOf())
                    calls.hasGaps = true;
            }
        },
    };
}
/** The objects that a line shows to exist: a container that started, and the sandbox of any container. */
function existingIn(entry) {
    const [, pod, container = ''] = CONTAINER.exec(entry) ?? [];
    if (pod === undefined)
        return [];
    return entry.includes('msg="Started container') ? [pod, `${pod}${container}`] : [pod];
}
function newCall(method, text, at, owners) {
    return {
        method: (0,domain_text/* detached */.ht)(method),
        subject: (0,domain_text/* plainLine */.h0)((0,domain_text/* detached */.ht)(SUBJECT.exec(text)?.[1]?.replace(/\/POD$/, '') ?? owners[0]?.subject ?? '')),
        startedAt: at,
        isTraced: TRACED.test(text) || requests_CREATION.test(method),
        owners: owners.map(({ calls }) => calls).filter(({ all }) => all.size < MOST_OF_SPEC),
        state: 'running',
        lastAt: at,
        error: '',
    };
}
/** Notes what a line says about a request; true if it ended. */
function progress(call, text, at, isError) {
    call.lastAt = at;
    if (ENDS.test(text)) {
        call.state = 'done';
        return true;
    }
    const hasFailed = RESPONSE_ERROR.test(text);
    if (hasFailed)
        call.error = errorIn(text.replace(RESPONSE_ERROR, ''));
    else if (isError)
        call.error ||= errorIn(text);
    if (hasFailed || isError || ROLLBACK.test(text))
        call.state = 'failed';
    return hasFailed;
}
/** Whether the kubelet asks again for the same, so that the earlier request ended although the log does not show it. */
function isReplaced(earlier, { method, subject }) {
    const isSame = earlier.method === method && earlier.subject === subject;
    return isSame && earlier.state === 'running' && !earlier.isTraced;
}
function isSlow({ startedAt, lastAt }) {
    return lastAt - startedAt >= SLOW;
}
/**
 * The requests of a spec that failed, were slow, or did not return before it failed, in order of time. Equal failures are
 * one.
 */
function requestsOf(calls, failureAt) {
    const shown = new Map();
    for (const call of calls.all) {
        const isRunning = call.state === 'running';
        if (isRunning && (calls.hasGaps || !call.isTraced || failureAt - call.startedAt < UNDER_WAY))
            continue;
        if (HARMLESS.test(call.error))
            continue;
        const key = `${call.method} ${call.state} ${call.error.replace(/\w*\d\w*/g, '#')}`;
        const first = shown.get(key);
        shown.set(key, first === undefined ? requestOf(call) : { ...first, count: first.count + 1 });
    }
    return [...shown.values()].slice(0, MOST_SHOWN);
}
function requestOf({ method, subject, startedAt, lastAt, state, error }) {
    return {
        method,
        subject,
        startedAt: new Date(startedAt).toISOString(),
        seconds: state === 'running' ? null : (lastAt - startedAt) / 1000,
        result: state === 'done' ? 'succeeded' : state === 'failed' ? 'failed' : 'no-answer',
        error,
        count: 1,
    };
}
/** The message of an entry, which may be cut. */
function messageOf(entry) {
    const start = entry.indexOf('msg="');
    if (start < 0)
        return '';
    const text = entry.slice(start + 5, start + 5 + TEXT_LENGTH);
    return /^(?:[^"\\]|\\.)*/.exec(text)?.[0] ?? '';
}
/** The first line of an error: after it CRI-O writes the stack. */
function errorIn(text) {
    const [first = ''] = text.replaceAll('\\"', '"').split('\\n');
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(first).replace(WRAPPERS, ''), ERROR_LENGTH);
}

;// CONCATENATED MODULE: ./build/src/domain/logs/time-index.js
/**
 * Finds the ranges that cover a time. It is made once for all times between two neighbouring ends of ranges, so that a
 * search does not depend on the number of ranges, and times may come in any order.
 */
function createTimeIndex(ranges) {
    // Times are whole milliseconds, so that a range is over one after its end.
    const ends = new Set(ranges.flatMap(({ from, to }) => [from, to + 1]));
    const borders = [...ends].toSorted((one, other) => one - other);
    const later = ranges.toSorted((one, other) => one.from - other.from);
    let next = 0;
    let open = [];
    const covers = borders.map((border) => {
        const begun = next;
        while ((later[next]?.from ?? Number.POSITIVE_INFINITY) <= border)
            next++;
        open = [...open, ...later.slice(begun, next)].filter(({ to }) => to >= border);
        return open;
    });
    return (time) => covers[lastAtMost(borders, time)] ?? [];
}
/** The index of the last number that is not larger; -1 if there is none. */
function lastAtMost(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

// EXTERNAL MODULE: ./build/src/domain/logs/timestamp.js
var timestamp = __webpack_require__(85912);
;// CONCATENATED MODULE: ./build/src/domain/logs/excerpt.js








const MAX_LINES = 15;
/** Errors that CRI-O returned through the kubelet repeat the names of the pod three times. */
const LINE_LENGTH = 1_000;
/** Characters of an entry that are read, including its continuation lines. */
const ENTRY_LIMIT = 4_000;
/** What is said of an image that other specs may use too: only pulls are of interest. */
const PULL = /pull/i;
/** Most other words of identifiers have a digit. */
const excerpt_UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Characters at the end of a line: the fields of logrus, and what a long request is about. */
const TAIL = 2_000;
/** Maximum number of candidates of a window; at this number only the better half is kept. */
const MAX_CANDIDATES = 200;
/**
 * Collects log lines around failures. It takes the log line by line, so the log can have any size. It selects lines that
 * are about the namespaces, pods, containers or images of the spec, and lines of level warning or worse that are not about
 * other pods. If there are too many, lines that are both come first, then errors, then other lines about the spec, then
 * warnings; of equal ones those nearest to the failure. Lines that differ only in times and ids are combined.
 * @param reference see timestampOf
 * @param tracker knows the pods from the other logs of the node
 */
function createExcerptCollector(windows, reference, maxLines = MAX_LINES, tracker = createNameTracker(windows)) {
    const collectors = windows.map(collectWindow);
    const collectorsAt = createTimeIndex(collectors);
    const imagesIn = (0,object_names/* createNameIndex */._Z)(windows.flatMap(({ images }) => images));
    const requests = createRequestCollector();
    let entry = '';
    let tail = '';
    let isCut = false;
    let time = null;
    function addEntry() {
        const writtenAt = time;
        if (writtenAt === null)
            return;
        const open = collectorsAt(writtenAt);
        if (open.length === 0) {
            if (requests.isWaiting())
                requests.push(entry, tail, writtenAt, () => []);
            return;
        }
        const level = (0,log_line/* levelOf */.In)(entry);
        if (level === null && isQuestion(tail))
            return;
        const subject = tracker.subjectOf(isCut ? `${entry} ${tail}` : entry, level !== null);
        const images = imagesIn(entry);
        requests.push(entry, tail, writtenAt, () => open.flatMap((collector) => collector.ownerOf(subject, images) ?? []));
        if (level === null && subject.names.size === 0 && images.size === 0)
            return;
        const line = (0,domain_text/* detached */.ht)(entry);
        const pattern = patternOf(line);
        for (const collector of open) {
            collector.add({ line, time: writtenAt, pattern }, level, subject, images);
        }
    }
    return {
        push(line) {
            const written = (0,timestamp/* timestampOf */.U)(line, reference);
            // A line without a time continues the previous entry: a message of several lines, a stack trace.
            if (written === null && (0,log_line/* levelOf */.In)(line) === null) {
                if (entry.length < ENTRY_LIMIT)
                    entry += `\n${line.slice(0, ENTRY_LIMIT)}`;
                return;
            }
            addEntry();
            entry = line.slice(0, ENTRY_LIMIT);
            tail = line.slice(-TAIL);
            isCut = line.length > ENTRY_LIMIT;
            time = written ?? time;
        },
        excerpts() {
            addEntry();
            entry = '';
            time = null;
            return new Map(collectors.map((collector) => [
                collector.specId,
                { ...collector.best(maxLines), requests: collector.requests() },
            ]));
        },
    };
}
function collectWindow(window) {
    const failureAt = Date.parse(window.failureAt);
    const calls = noCalls();
    let candidates = new Map();
    let added = 0;
    return {
        specId: window.specId,
        from: Date.parse(window.from),
        to: Date.parse(window.to),
        ownerOf(subject, images) {
            if (ownership(subject, window) === true) {
                return { calls, subject: window.names.filter((name) => subject.names.has(name)).join('/') };
            }
            const image = window.images.find((name) => images.has(name));
            return image === undefined ? null : { calls, subject: image };
        },
        add({ line, time, pattern }, level, subject, images) {
            const own = ownership(subject, window);
            // The end of a program concerns all specs.
            if (own === false && level !== 'fatal')
                return;
            const pulled = window.images.some((image) => images.has(image)) && PULL.test(line);
            const rank = rankOf(level, own === true || pulled, line);
            if (rank === null)
                return;
            const known = candidates.get(pattern);
            const distance = Math.abs(time - failureAt);
            added += 1;
            const nearest = known === undefined || distance <= known.distance
                ? { line, time, distance, own: own === true, order: added }
                : known;
            candidates.set(pattern, { ...nearest, rank, count: (known?.count ?? 0) + 1 });
            if (candidates.size > MAX_CANDIDATES)
                candidates = new Map(ranked(candidates).slice(0, MAX_CANDIDATES / 2));
        },
        best(count) {
            const shown = ranked(candidates)
                .slice(0, count)
                .map(([, candidate]) => candidate)
                .toSorted((one, other) => one.time - other.time || one.order - other.order);
            return {
                lines: shown.map(show),
                own: new Set(shown.filter(({ own }) => own).map(show)),
            };
        },
        requests: () => requestsOf(calls, failureAt),
    };
}
/** The relevance of an entry: 0 is best, null is not relevant. */
function rankOf(level, named, line) {
    if (level !== null && level !== 'fatal' && (0,harmless/* isHarmless */.E)(line))
        return 4;
    if (level === 'fatal' || (level !== null && named))
        return 0;
    if (level === 'error')
        return 1;
    if (named)
        return 2;
    return level === null ? null : 3;
}
function ranked(candidates) {
    return [...candidates].toSorted(([, one], [, other]) => one.rank - other.rank || one.distance - other.distance);
}
/** A line without times, numbers and ids. Lines with the same result are combined. */
function patternOf(line) {
    return line
        .replace(excerpt_UUID, '#')
        .replace(/[0-9a-z]+/gi, (word) => (/\d/.test(word) ? '#' : word))
        .replace(/#(?:[-_.:]#)+/g, '#');
}
function show({ line, count }) {
    const times = count > 1 ? ` (×${count})` : '';
    return `${(0,domain_text/* shorten */.ml)((0,domain_text/* plainLine */.h0)(line), LINE_LENGTH - times.length)}${times}`;
}

;// CONCATENATED MODULE: ./build/src/domain/logs/excerpt-windows.js

/** Lines that are later than this after the failure are about the clean-up of the spec. */
const CLEANUP_SECONDS = 2;
const LONGEST_SPEC_SECONDS = 86_400;
/** Windows of a run. Each line of a log is compared with all windows that are open at its time. */
const MOST_WINDOWS = 500;
/** Windows that are open at the same time. A suite has fewer processes. */
const excerpt_windows_MOST_OPEN = 64;
/**
 * The windows of failed specs, from their times or, if the report has none, from the time of the failure. They are limited
 * in number, the first ones count.
 */
function excerptWindows(failed) {
    const timed = failed.flatMap((spec) => timesOf(spec) ?? []);
    const taken = withinLimits(timed);
    return {
        windows: taken.map(({ spec, ...times }) => ({
            specId: spec.id,
            ...times,
            names: (0,object_names/* objectNamesOf */.N1)(spec),
            namespaces: (0,object_names/* namespacesOf */.Gw)(spec),
            images: (0,object_names/* imagesOf */.IC)(spec),
        })),
        left: timed.length - taken.length,
    };
}
function timesOf(spec) {
    const failureAt = spec.failure?.at ?? spec.endedAt;
    if (failureAt === null)
        return null;
    const failedAt = Date.parse(failureAt);
    const from = spec.startedAt ?? isoOf(failedAt - Math.min(spec.seconds, LONGEST_SPEC_SECONDS) * 1000);
    return { spec, from, to: isoOf(failedAt + CLEANUP_SECONDS * 1000), failureAt };
}
/** The windows that may be open, in the given order. */
function withinLimits(timed) {
    const taken = new Set();
    let open = [];
    for (const one of timed.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))) {
        if (taken.size === MOST_WINDOWS)
            break;
        open = open.filter(({ to }) => Date.parse(to) >= Date.parse(one.from));
        if (open.length === excerpt_windows_MOST_OPEN)
            continue;
        open.push(one);
        taken.add(one);
    }
    return timed.filter((one) => taken.has(one));
}
function isoOf(time) {
    return new Date(time).toISOString();
}

// EXTERNAL MODULE: ./build/src/domain/logs/journal-line.js + 1 modules
var journal_line = __webpack_require__(96255);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js
var text_file = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/src/app/report/logs.js







const TAIL_BYTES = 256 * 1024;
const LOG_FILES = [
    ['kubelet', 'kubelet.log'],
    ['services', 'services.log'],
    ['crio', 'crio.log'],
    ['system', 'system.log'],
    ['kernel', 'kern.log'],
];
/** Logs with lines about failing specs. */
const EXCERPTED = ['crio.log', 'kubelet.log', 'kern.log', 'system.log'];
/** The last lines of the logs. */
async function logTails(logs, onProblem) {
    const tails = {};
    for (const [place, name] of LOG_FILES) {
        const parts = logs[name];
        if (parts === undefined)
            continue;
        tails[place] = (0,journal_line/* journalLines */.n)((await tailOfParts(parts, onProblem)).split('\n'));
    }
    return tails;
}
/** The end of a rotated log: of its last part, and of those before it if that is short. */
async function tailOfParts(parts, onProblem) {
    let tail = '';
    for (const path of parts.toReversed()) {
        const left = TAIL_BYTES - tail.length;
        if (left <= 0)
            break;
        const text = await (0,text_file/* tailOf */.Cj)(path, left, about(path, onProblem));
        tail = text === '' || text.endsWith('\n') || tail === '' ? text + tail : `${text}\n${tail}`;
    }
    return tail;
}
/**
 * Log lines around each failure, by spec id. Each log is read once, line by line.
 * @param startedAt when the suite started, ISO 8601: times of klog have neither year nor zone
 */
async function excerptsFor(failed, startedAt, logs, onProblem) {
    const excerpts = new Map();
    const present = EXCERPTED.filter((log) => logs[log] !== undefined);
    if (startedAt === null || present.length === 0)
        return excerpts;
    const { windows, left } = excerptWindows(failed);
    if (left > 0) {
        onProblem(`lines of logs are shown for ${(0,domain_text/* plural */.LS)(windows.length, 'failing spec')}, and not for ${left} more`);
    }
    if (windows.length === 0)
        return excerpts;
    const tracker = createNameTracker(windows);
    for (const log of present) {
        const collector = createExcerptCollector(windows, startedAt, undefined, tracker);
        for (const path of logs[log] ?? []) {
            await (0,text_file/* eachLine */.IM)(path, (line) => collector.push(line), about(path, onProblem));
        }
        for (const [specId, found] of collector.excerpts()) {
            if (found.lines.length === 0 && found.requests.length === 0)
                continue;
            excerpts.set(specId, [...(excerpts.get(specId) ?? []), { log, ...found }]);
        }
    }
    return excerpts;
}
function about(path, onProblem) {
    return (problem) => onProblem(`${(0,external_node_path_.basename)(path)}: ${problem}`);
}


/***/ }),

/***/ 90217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lB: () => (/* binding */ NO_NODE),
  t2: () => (/* binding */ findNodeLogs),
  w4: () => (/* binding */ hostOf),
  VA: () => (/* binding */ isNodeLog)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/logs/log-kind.js
var log_kind = __webpack_require__(80529);
// EXTERNAL MODULE: ./build/src/app/report/file-names.js
var file_names = __webpack_require__(78041);
;// CONCATENATED MODULE: ./build/src/app/report/node-roots.js


/**
 * Directories of different nodes: those in which the ways to files of the same kind part. `a/n1/logs` and `a/n2/logs` are of
 * the nodes `a/n1` and `a/n2`. Empty if all files are of one node.
 * @param directories of files of one kind, each once
 */
function nodeRoots(directories) {
    const places = [...new Set(directories)];
    if (places.length < 2)
        return [];
    const paths = places.map((place) => place.split(external_node_path_.sep));
    const shared = sharedLength(paths);
    const branches = (0,group/* groupBy */.$)(paths, (path) => path.slice(0, shared + 1).join(external_node_path_.sep));
    return [...branches].flatMap(([branch, below]) => {
        const roots = nodeRoots(below.map((path) => path.join(external_node_path_.sep)));
        return roots.length > 0 ? roots : [branch];
    });
}
/** How many parts at their start all paths share. */
function sharedLength([first = [], ...others]) {
    const end = first.findIndex((part, index) => others.some((other) => other[index] !== part));
    return end < 0 ? first.length : end;
}

;// CONCATENATED MODULE: ./build/src/app/report/rotated-names.js

/** The current part of a log. */
const NEWEST = '9';
const DATE = String.raw `\d{8}(?:[-T]?\d{4,6})?|\d{4}-\d\d-\d\d(?:[-T_][\d:-]{1,12})?`;
/** logrotate(8): `crio.log.1`, `messages-20261101`, `kubelet.log.old`. */
const AT_END = new RegExp(`^(.{1,200}?)[.-](?:(\\d{1,3})|(${DATE})|(old|prev(?:ious)?|bak))$`);
/** With the option `extension`: `crio-20261101.log`. */
const BEFORE_EXTENSION = new RegExp(`^(.{1,200}?)[.-](${DATE})(\\.(?:log|txt))$`);
/** Takes the name of a file apart. Names of other files can look like rotated ones, so that both have to be tried. */
function rotatedName(path) {
    const name = (0,file_names/* nameOf */.V)(path);
    const [, base, number, date, word] = AT_END.exec(name) ?? [];
    if (base !== undefined) {
        if (number !== undefined)
            return { name: base, age: `2-${1000 - Number(number)}` };
        return { name: base, age: date === undefined ? `3-${word}` : `1-${date}` };
    }
    const [, stem, day, extension] = BEFORE_EXTENSION.exec(name) ?? [];
    if (stem !== undefined)
        return { name: `${stem}${extension}`, age: `1-${day}` };
    return { name, age: NEWEST };
}
/** Whether a file is the current part of its log. */
function isCurrent({ age }) {
    return age === NEWEST;
}

;// CONCATENATED MODULE: ./build/src/app/report/node-logs.js







/** A node without logs. */
const NO_NODE = { root: '', logs: {}, systemLogs: [] };
const LAST_RANK = 1_000;
const SERVICES = ['crio.log', 'kubelet.log'];
/** What of the name of a log is not the name of a host. */
const EXTENSION = /\.(?:log|txt|out|jsonl?|export)$/;
const NOT_HOST = /(?:^|[-_.])(?:crio|cri-o|kubelet|journal(?:ctl)?|service|logs?|unit)(?=$|[-_.])/g;
/** Whether a file is a log of the node by its name, and not the output of a suite or job. */
function isNodeLog(path) {
    return namedLog(path) !== null;
}
/**
 * Finds the logs of the nodes that a report is about. Jobs with several nodes keep a directory for each, or files with the
 * names of the hosts.
 * @param files in the order of preference
 * @param report the report of the suite, or null
 * @param found logs with other names
 * @param sizeOf the size of a file
 */
function findNodeLogs(files, report, found = [], sizeOf = size) {
    const logs = [
        ...files.flatMap((path) => namedLog(path) ?? []),
        ...found.map(({ path, log }) => contentLog(path, log)),
    ];
    const roots = rootsOf(logs);
    const rootOf = ({ place }) => roots.filter((root) => isIn(place, root)).toSorted((a, b) => b.length - a.length)[0] ?? '';
    const byRoot = (0,group/* groupBy */.$)(logs, rootOf);
    const shared = byRoot.get('') ?? [];
    const names = [...byRoot.keys()].filter((root) => root !== '');
    const own = names.find((root) => belongsTo(root, report)) ?? names[0] ?? '';
    const others = names.filter((root) => root !== own);
    const nodeAt = (root) => nodeOf(root, [...(root === '' ? [] : (byRoot.get(root) ?? [])), ...shared], sizeOf);
    const nodes = [nodeAt(own), ...others.map(nodeAt)];
    const used = new Set(nodes.flatMap((node) => [...Object.values(node.logs).flat(), ...node.systemLogs]));
    return { nodes, repeated: logs.map(({ path }) => path).filter((path) => !used.has(path)) };
}
/** Whether a report is in the directory of a node, or has its name, which may be abbreviated: `junit_fedora01.xml`. */
function belongsTo(root, report) {
    if (report === null || root === '')
        return false;
    const short = /^junit[_-]?([a-z-]{3,})/.exec((0,external_node_path_.basename)(report))?.[1];
    const isShortName = short !== undefined && (0,external_node_path_.basename)(root).includes(short.replace(/-+$/, ''));
    return isIn((0,external_node_path_.dirname)(report), root) || isShortName;
}
/** The root of the only node to which a report belongs, if there are several nodes. */
function hostOf({ nodes }, report) {
    if (nodes.length < 2)
        return undefined;
    const hosts = nodes.filter(({ root }) => belongsTo(root, report));
    return hosts.length === 1 ? hosts[0]?.root : undefined;
}
function namedLog(path) {
    const rotated = rotatedName(path);
    const name = (0,file_names/* nameOf */.V)(path);
    const named = (0,log_kind/* logOfName */.P2)(name);
    const found = named ?? (0,log_kind/* logOfName */.P2)(rotated.name);
    if (found === null)
        return null;
    const place = found.host === '' ? (0,external_node_path_.dirname)(path) : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), found.host);
    const { age } = named === null ? rotated : rotatedName('current');
    return { path, place, log: found.log, rank: found.rank, name: named ? name : rotated.name, age };
}
function contentLog(path, log) {
    const { name, age } = rotatedName(path);
    const words = name.replace(EXTENSION, '');
    const rest = words.replaceAll(NOT_HOST, '');
    const host = rest === words ? '' : rest.replace(/^[-_.]+/, '');
    return { path, place: (0,external_node_path_.join)((0,external_node_path_.dirname)(path), host), log, rank: LAST_RANK, name, age };
}
/** The directories of the nodes, from the logs of the services, or from journals if there are none. */
function rootsOf(logs) {
    const ofServices = SERVICES.flatMap((log) => nodeRoots(logs.filter((file) => file.log === log).map(({ place }) => place)));
    if (logs.some(({ log }) => SERVICES.includes(log)))
        return apart(ofServices);
    const journals = (0,group/* groupBy */.$)(logs.filter(({ log }) => log === 'system.log'), ({ name, place }) => name.replace(`${(0,external_node_path_.basename)(place)}-`, ''));
    return apart([...journals.values()].flatMap((same) => nodeRoots(same.map((log) => log.place))));
}
/**
 * Roots that are not inside of each other: one directory below a root is a part of its node, and several ones are nodes of a
 * job whose own logs are above them. Empty without two nodes.
 */
function apart(found) {
    const roots = [...new Set(found)];
    const below = (root) => roots.filter((other) => other !== root && isIn(other, root));
    const isPart = (root) => roots.some((outer) => below(outer).length === 1 && below(outer)[0] === root);
    const nodes = roots.filter((root) => below(root).length < 2 && !isPart(root));
    return nodes.length < 2 ? [] : nodes;
}
function nodeOf(root, files, sizeOf) {
    const logs = log_kind/* LOG_NAMES */.IW.flatMap((log) => {
        const parts = partsOf(files.filter((file) => file.log === log), sizeOf);
        return parts.length === 0 ? [] : [[log, parts]];
    });
    const system = files
        .filter(({ log }) => log === 'system.log' || log === 'kern.log')
        .toSorted((one, other) => orderOf(one) - orderOf(other));
    return {
        root,
        logs: Object.fromEntries(logs),
        systemLogs: system.map(({ path }) => path),
    };
}
/** Journals come before what only the kernel says. */
function orderOf({ log, rank }) {
    return log === 'kern.log' ? LAST_RANK + 1 : rank;
}
/** The parts of the first log of a kind that is not empty, oldest first. */
function partsOf(files, sizeOf) {
    const ranked = files.toSorted((one, other) => one.rank - other.rank);
    const chosen = ranked.find(({ path }) => sizeOf(path) > 0) ?? ranked[0];
    if (chosen === undefined)
        return [];
    const parts = files.filter((file) => file.name === chosen.name && (0,external_node_path_.dirname)(file.path) === (0,external_node_path_.dirname)(chosen.path));
    // The ring buffers of earlier starts of the machine have the same times.
    const usable = chosen.name.includes('dmesg') ? parts.filter(isCurrent) : parts;
    const isOnce = (file, index) => usable.findIndex(({ age }) => age === file.age) === index;
    return (usable.length > 0 ? usable : [chosen])
        .filter(isOnce)
        .toSorted((one, other) => (one.age < other.age ? -1 : 1))
        .map(({ path }) => path);
}
function isIn(path, root) {
    return path === root || root === '.' || path.startsWith(`${root}${external_node_path_.sep}`);
}
function size(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size;
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 73158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ logsIn),
/* harmony export */   r: () => (/* binding */ withRerun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6822);
/* harmony import */ var _domain_model_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62486);
/* harmony import */ var _domain_results_rerun_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(861);
/* harmony import */ var _logs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89214);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48968);







/**
 * The results of a suite with those of the rerun of its failed specs.
 * @param rerun what the run knows of the rerun, or null
 * @param directory the report directory, or one with its layout
 */
async function withRerun(suite, rerun, directory, log) {
    if (suite === null || rerun === null || rerun.startedAt === null)
        return { suite, rerun };
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .J.rerun);
    const second = await (0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readResults */ .x)((0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .sourcesIn */ .s)(place), log);
    const failed = (second?.specs ?? []).filter(_domain_model_results_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN);
    const problems = [];
    const logs = await (0,_logs_js__WEBPACK_IMPORTED_MODULE_5__/* .excerptsFor */ .Y)(failed, second?.startedAt ?? rerun.startedAt, logsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .J.logs)), (problem) => problems.push(problem));
    for (const problem of problems)
        log.warning(`Not everything of the rerun was read: ${problem}`);
    return (0,_domain_results_rerun_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeRerun */ .$O)(suite, second, rerun, logs);
}
/** The files in a directory of logs by name; none if it is missing. */
function logsIn(directory) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory) : [];
    return Object.fromEntries(names.map((name) => [name, [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)]]));
}


/***/ }),

/***/ 48968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readResults),
  s: () => (/* binding */ sourcesIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/results/console.js + 5 modules
var results_console = __webpack_require__(1532);
// EXTERNAL MODULE: ./build/src/domain/results/ginkgo-json.js + 4 modules
var ginkgo_json = __webpack_require__(87904);
// EXTERNAL MODULE: ./build/src/domain/results/junit.js + 9 modules
var results_junit = __webpack_require__(75964);
// EXTERNAL MODULE: ./build/src/domain/results/merge.js
var merge = __webpack_require__(61311);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
;// CONCATENATED MODULE: ./build/src/domain/results/plausible.js

/**
 * The results without times and durations that no run can have, whatever their source: the zero time of Go in any zone, a
 * year before 1970 or far ahead, an infinite duration. They count as not known.
 */
function withPlausibleTimes(suite) {
    return {
        ...suite,
        specs: suite.specs.map(plausibleSpec),
        suiteNodes: suite.suiteNodes.map(plausibleNode),
        startedAt: (0,time/* plausibleTime */.vl)(suite.startedAt),
        endedAt: (0,time/* plausibleTime */.vl)(suite.endedAt),
        seconds: plausibleSeconds(suite.seconds),
    };
}
function plausibleSpec(spec) {
    return {
        ...spec,
        seconds: plausibleSeconds(spec.seconds) ?? 0,
        startedAt: (0,time/* plausibleTime */.vl)(spec.startedAt),
        endedAt: (0,time/* plausibleTime */.vl)(spec.endedAt),
        failure: spec.failure && plausibleFailure(spec.failure),
        additionalFailures: spec.additionalFailures.map(plausibleFailure),
    };
}
function plausibleNode(node) {
    return { ...node, failure: node.failure && plausibleFailure(node.failure) };
}
function plausibleFailure(failure) {
    return { ...failure, at: (0,time/* plausibleTime */.vl)(failure.at) };
}
function plausibleSeconds(seconds) {
    return seconds !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

// EXTERNAL MODULE: ./build/src/domain/results/console-lines.js
var console_lines = __webpack_require__(19024);
// EXTERNAL MODULE: ./build/src/domain/results/console-prefix.js
var console_prefix = __webpack_require__(27523);
// EXTERNAL MODULE: ./build/src/domain/results/suite-head.js
var suite_head = __webpack_require__(37734);
;// CONCATENATED MODULE: ./build/src/domain/results/prefix-filter.js



/** Characters of a line that are read. */
const LINE_LIMIT = 65_536;
const LATE_SECONDS = 30;
const LATE_PART = 0.1;
const TIME = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,](\d{1,3})\d*)?(Z|[+-]\d\d:?\d\d)/;
/**
 * A filter at the start of a text. The first title of a suite decides whether lines have a prefix, and which. A suite with
 * another prefix can follow, but none in lines that have the prefix or in a console without one: there, a title with
 * something in front of it is what a spec wrote.
 */
function createPrefixFilter() {
    let isPlain = false;
    let prefix = null;
    /** A title with something in front of it, and the lines after it that can confirm that it is a prefix. */
    let waiting = [];
    let unread = '';
    let startedAt = null;
    let endedAt = null;
    function readLine(line) {
        if (waiting.length > 0)
            return confirm([...waiting, line]);
        const text = prefix === null ? null : (0,console_prefix/* withoutPrefix */.Z7)(line, prefix);
        if (text !== null) {
            if ((0,console_lines/* readTotals */.gC)(text) !== null)
                endedAt = timeIn(line);
            return [text];
        }
        if ((0,suite_head/* isSuiteTitle */.Tm)(line))
            isPlain = prefix === null;
        else if (line.includes(suite_head/* SUITE_TITLE */._D))
            waiting = [line];
        return waiting.length > 0 ? [] : [line];
    }
    function confirm(lines) {
        const [title = '', ...below] = lines;
        const found = (0,console_prefix/* readPrefix */.fr)(title, below);
        if (found === null && below.length < console_prefix/* TITLE_LINES */.J8) {
            waiting = lines;
            return [];
        }
        waiting = [];
        if (found === null)
            return [title, ...below.flatMap(readLine)];
        prefix = found;
        startedAt ??= timeIn(title);
        return lines.map((line) => (0,console_prefix/* withoutPrefix */.Z7)(line, found) ?? line);
    }
    function append(text) {
        if (unread.length < LINE_LIMIT)
            unread += text.slice(0, LINE_LIMIT - unread.length);
    }
    function takeUnread() {
        const text = unread;
        unread = '';
        return text;
    }
    return {
        push(chunk) {
            if (isPlain)
                return chunk;
            const [first = '', ...others] = chunk.split('\n');
            const lines = [];
            append(first);
            for (const next of others) {
                lines.push(...(isPlain ? [unread] : readLine((0,console_prefix/* shownLine */.QN)(unread))));
                unread = '';
                append(next);
            }
            return joined(lines) + (isPlain ? takeUnread() : '');
        },
        end() {
            const lines = waiting;
            waiting = [];
            return joined(lines) + takeUnread();
        },
        times: () => ({ startedAt, endedAt }),
    };
}
function joined(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
/**
 * The results with the times of their lines, if these are the times at which they were written: as far apart as the suite
 * took. Some loggers write the output of a suite when it has ended.
 */
function withTimes(result, times) {
    const { startedAt, endedAt } = times;
    const { seconds } = result;
    if (startedAt === null || endedAt === null || seconds === null)
        return result;
    const apart = (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
    const differs = Math.abs(apart - seconds) > Math.max(LATE_SECONDS, seconds * LATE_PART);
    return differs ? result : { ...result, startedAt, endedAt };
}
function timeIn(line) {
    const [, time, fraction = '0', zone] = TIME.exec(line) ?? [];
    if (time === undefined)
        return null;
    const iso = `${time}.${fraction.padEnd(3, '0')}${zone}`;
    return Number.isNaN(Date.parse(iso)) ? null : new Date(iso).toISOString();
}

// EXTERNAL MODULE: ./build/src/domain/results/reconcile.js
var reconcile = __webpack_require__(47319);
// EXTERNAL MODULE: ./build/src/domain/results/witnesses.js
var results_witnesses = __webpack_require__(71260);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/app/report/job-contradictions.js + 1 modules
var job_contradictions = __webpack_require__(94554);
// EXTERNAL MODULE: ./build/src/app/report/job-files.js
var job_files = __webpack_require__(91677);
// EXTERNAL MODULE: ./build/src/app/report/node-logs.js + 2 modules
var node_logs = __webpack_require__(90217);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js
var text_file = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/src/app/report/results.js


















const LISTED_PROBLEMS = 5;
const PROBLEM_LENGTH = 300;
/** The paths in a report directory. */
function sourcesIn(directory) {
    return {
        ginkgo: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.ginkgo),
        junit: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.junit),
        console: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.console),
        besides: { ginkgo: [], junit: [], console: [] },
        others: [],
        lost: [],
        steps: [],
        job: job_files/* NO_JOB_FILES */.Ac,
        nodes: [node_logs/* NO_NODE */.lB],
    };
}
/**
 * The results of a suite from the most detailed report: Ginkgo's JSON, else JUnit, else the console; null without any. All
 * sources are read: the others can speak against a success. The log names what is damaged and what does not agree.
 * @param listenTo who else reads a console
 */
async function readResults(sources, log, listenTo = () => null) {
    const isBeside = (path) => [sources.ginkgo, sources.junit].some((one) => one !== null && (0,external_node_path_.dirname)(one) === (0,external_node_path_.dirname)(path));
    const unreadable = sources.lost.map(({ path, reason }) => `${isBeside(path) ? (0,external_node_path_.basename)(path) : path} is not used: ${reason}`);
    async function readAll(paths, read) {
        const found = [];
        for (const path of paths) {
            if (path === null || !(0,external_node_fs_.existsSync)(path))
                continue;
            try {
                found.push({ path, name: (0,external_node_path_.basename)(path), result: await read(path) });
            }
            catch (error) {
                log.warning(`${path} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
                unreadable.push(`${(0,external_node_path_.basename)(path)} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        }
        return found.filter(({ result }) => !result.dryRun);
    }
    const { ginkgo, junit, besides, steps } = sources;
    const partsOf = async (format, paths, createReader) => {
        const files = withoutCopies(await readAll(paths, (path) => readWith(createReader(), path)));
        return asOne(format, files.map((file) => ({ ...file, result: onHost(file.result, (0,node_logs/* hostOf */.w4)(sources, file.path)) })));
    };
    const reports = [
        ...(await partsOf('Ginkgo', [ginkgo, ...besides.ginkgo], ginkgo_json/* createGinkgoReader */.HM)),
        ...(await partsOf('JUnit', [junit, ...besides.junit], results_junit/* createJUnitReader */.c)),
    ];
    const consoles = await readAll([sources.console, ...besides.console], (path) => readConsole(path, listenTo(path)));
    const witnesses = reports.length > 0 ? [...reports, ...consoles] : asOne('console', withoutCopies(consoles));
    const jobSteps = await readAll(steps, async (path) => (0,results_witnesses/* readSteps */.I$)(await readWith((0,results_junit/* createJUnitReader */.c)(), path)));
    const chosen = (0,reconcile/* pickResult */.j)(witnesses.map(({ result }) => result));
    if (chosen === null)
        return null;
    const elsewhere = [];
    for (const other of sources.others) {
        const found = await readAll([other.path], () => readOther(other));
        elsewhere.push(...found.map(({ result }) => ({ name: other.path, result })));
    }
    const others = [...witnesses.filter(({ result }) => result !== chosen), ...elsewhere, ...jobSteps];
    const heard = (0,results_witnesses/* hearWitnesses */.CI)(chosen, others);
    const contradictions = [...heard.contradictions, ...(0,job_contradictions/* jobContradictions */.i)(sources.job)];
    warnOfProblems({ ...heard, contradictions }, log);
    return { ...heard, contradictions, damage: [...unreadable, ...heard.damage] };
}
/** A report in another directory. A console there can be a part of one, so that its numbers do not count. */
async function readOther({ kind, path }) {
    if (kind === 'console')
        return { ...(await readConsole(path, null)), stated: null };
    return readWith(kind === 'ginkgo' ? (0,ginkgo_json/* createGinkgoReader */.HM)() : (0,results_junit/* createJUnitReader */.c)(), path);
}
/** The files of a format as one source. */
function asOne(format, files) {
    const [first, ...more] = files;
    if (first === undefined || more.length === 0)
        return files;
    const named = files.map(({ name, result }) => ({
        ...result,
        damage: result.damage.map((problem) => `${name}: ${problem}`),
        contradictions: result.contradictions.map((problem) => `${name}: ${problem}`),
    }));
    return [{ name: format, result: (0,merge/* mergeShards */.O)(named) }];
}
/** The results with the node on which they were made. */
function onHost(result, host) {
    if (host === undefined)
        return result;
    const { specs, suiteNodes } = result;
    return {
        ...result,
        specs: specs.map((spec) => ({ ...spec, host })),
        suiteNodes: suiteNodes.map((node) => ({ ...node, host })),
    };
}
function contentOf({ result }) {
    return JSON.stringify({ ...result, startedAt: null, endedAt: null });
}
/** A job can have the same results twice: as a file, and in its own output or in another directory. */
function withoutCopies(files) {
    return [...(0,group/* groupBy */.$)(files, contentOf).values()].flatMap((same) => same.slice(0, 1));
}
function warnOfProblems({ source, damage, contradictions }, log) {
    // A console never proves a success, and its end is missing whenever a suite was killed.
    if (source === 'console')
        return;
    const problems = [...damage, ...contradictions];
    if (problems.length === 0)
        return;
    const listed = problems
        .slice(0, LISTED_PROBLEMS)
        .map((problem) => (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(problem), PROBLEM_LENGTH));
    const more = problems.length - listed.length;
    const rest = more > 0 ? [`and ${(0,domain_text/* plural */.LS)(more, 'more problem')}`] : [];
    log.warning(`The reports of the suite do not agree, or are not complete: ${[...listed, ...rest].join('; ')}`);
}
async function readConsole(path, listener) {
    const filter = createPrefixFilter();
    const console = (0,results_console/* createConsoleReader */.d)();
    const reader = {
        push(chunk) {
            listener?.(chunk);
            console.push(filter.push(chunk));
        },
        result: () => {
            console.push(filter.end());
            console.end();
            return withTimes(console.result(), filter.times());
        },
    };
    return readWith(reader, path);
}
/**
 * The results of a file, which is read in chunks. What of the file cannot be read is damage.
 * @throws UnreadableReport if nothing of it can be used
 */
async function readWith(reader, path) {
    const problems = [];
    for await (const chunk of (0,text_file/* chunksOf */.U_)(path, (problem) => problems.push(problem)))
        reader.push(chunk);
    try {
        const result = withPlausibleTimes(reader.result());
        return { ...result, damage: [...problems, ...result.damage] };
    }
    catch (error) {
        // What could not be read of the file explains why its text is no report.
        throw new errors/* UnreadableReport */.sx([...problems, (0,errors/* messageOf */.bD)(error)].join('; '));
    }
}


/***/ }),

/***/ 4748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _domain_logs_journal_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96255);
/* harmony import */ var _domain_results_kept_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95627);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31987);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3956);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21496);









/** Bytes that are read of a file, unpacked. Reports and consoles of real runs have up to 20 MB. */
const MAX_BYTES = 768 * 1024 * 1024;
/** Bytes of a file that is read at once, unpacked. */
const MAX_SMALL_BYTES = 16 * 1024 * 1024;
/** V8 gives a text of more than 128 KiB a page of its own, which takes longer and more memory (v8, src/common/globals.h). */
const CHUNK_BYTES = 64 * 1024;
/** Bytes for which the process waits once. */
const READ_BYTES = 16 * CHUNK_BYTES;
/** Compressed bytes that are read for the start of a file. */
const PACKED_HEAD_BYTES = 16 * 1024;
/** Characters of a line that are read. */
const LINE_LIMIT = 64 * 1024;
/**
 * All functions of this module read text in UTF-8 or UTF-16, with or without a byte order mark, also if it is compressed
 * with gzip, whatever the name of the file is.
 */
/**
 * The text of a small file.
 * @throws Error if it cannot be read or unpacked, or is larger than 16 MiB
 */
function textOf(path) {
    const bytes = bytesAt(path, 0, MAX_SMALL_BYTES + 1);
    if (bytes.length > MAX_SMALL_BYTES) {
        throw new Error(`it is larger than ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(MAX_SMALL_BYTES)}`);
    }
    const unpacked = (0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(bytes) ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes, { maxOutputLength: MAX_SMALL_BYTES }) : bytes;
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decoderFor */ .o)(unpacked).decode(unpacked);
}
/**
 * The text of a file of any size in chunks, at most its first 800 MB.
 * @throws Error if it cannot be read, or nothing of it can be unpacked
 */
async function* chunksOf(path, onProblem = () => { }) {
    let decoder = null;
    let left = MAX_BYTES;
    for await (const bytes of bytesOf(path, onProblem)) {
        decoder ??= (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decoderFor */ .o)(bytes);
        const text = decoder.decode(bytes.subarray(0, left), { stream: true });
        if (text !== '')
            yield text;
        left -= bytes.length;
        if (left >= 0)
            continue;
        onProblem(`only its first ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(MAX_BYTES)} are read`);
        return;
    }
    const rest = decoder?.decode() ?? '';
    if (rest !== '')
        yield rest;
}
/**
 * Reads the lines of a log of any size, without their ends; of very long ones the start. A log that cannot be unpacked has
 * none. It is no iterator, because to wait once for each line of a large log takes longer than to read it.
 * Lines of the journal are in its short format, whatever format the log has.
 * @throws Error if it cannot be read
 */
async function eachLine(path, onLine, onProblem = () => { }) {
    const journal = (0,_domain_logs_journal_line_js__WEBPACK_IMPORTED_MODULE_4__/* .createJournalReader */ .b)();
    const push = (line) => {
        for (const read of journal.push(line))
            onLine(read);
    };
    let unread = '';
    try {
        for await (const chunk of chunksOf(path, onProblem)) {
            const [first = '', ...others] = chunk.split('\n');
            unread = (unread + first).slice(0, LINE_LIMIT);
            for (const next of others) {
                push(withoutReturn(unread));
                unread = next.slice(0, LINE_LIMIT);
            }
        }
    }
    catch (error) {
        if (!(error instanceof _unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .PackedError */ .Tt))
            throw error;
        onProblem((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
    }
    if (unread !== '')
        push(withoutReturn(unread));
    for (const read of journal.end())
        onLine(read);
}
/**
 * The end of a file, about so many bytes; of a file that is not plain UTF-8 about so many characters.
 * @throws Error if it cannot be read
 */
async function tailOf(path, count, onProblem) {
    const head = bytesAt(path, 0, CHUNK_BYTES);
    if ((0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(head) || !(0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .isUtf8 */ .c)(head)) {
        const end = (0,_domain_results_kept_text_js__WEBPACK_IMPORTED_MODULE_8__/* .keepEnd */ .zf)(count);
        await eachLine(path, (line) => end.push(line), onProblem);
        return end.read();
    }
    return new TextDecoder().decode(bytesAt(path, -count, count));
}
/** The start of a file's text, from this number of bytes; empty if it cannot be read. */
function headOf(path, count) {
    try {
        const bytes = bytesAt(path, 0, count);
        // With Z_SYNC_FLUSH, zlib accepts truncated data (zlib's manual).
        const unpacked = (0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(bytes)
            ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes.subarray(0, PACKED_HEAD_BYTES), { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.Z_SYNC_FLUSH })
            : bytes;
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decoderFor */ .o)(unpacked).decode(unpacked);
    }
    catch {
        return '';
    }
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
function bytesOf(path, onProblem) {
    return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(bytesAt(path, 0, 2)) ? (0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .unpack */ .l1)(path, onProblem) : plainBytesOf(path);
}
/**
 * The bytes of a file; the next ones are read while these are used. Parts share their memory, so that a part is only valid
 * until the next one.
 */
async function* plainBytesOf(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    const read = (buffer) => file.read(buffer, 0, buffer.length, null);
    let next = read(new Uint8Array(READ_BYTES));
    let free = new Uint8Array(READ_BYTES);
    try {
        for (;;) {
            const { bytesRead, buffer } = await next;
            if (bytesRead === 0)
                return;
            next = read(free);
            free = buffer;
            for (let start = 0; start < bytesRead; start += CHUNK_BYTES) {
                yield buffer.subarray(start, Math.min(start + CHUNK_BYTES, bytesRead));
            }
        }
    }
    finally {
        await next.catch(() => { });
        await file.close();
    }
}
/** Bytes from an offset on; a negative one counts from the end of the file. */
function bytesAt(path, offset, count) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const start = offset < 0 ? Math.max(0, size + offset) : offset;
        const buffer = new Uint8Array(Math.min(count, size));
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, start));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 94568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDuration)
/* harmony export */ });
/** Seconds of each unit, as Go and CI systems write them. */
const UNITS = { h: 3600, m: 60, s: 1 };
/** Seconds of a duration such as `4h0m0s`, `2700.000000s`, `360 minutes` or `1 hour`; null for any other text. */
function readDuration(text) {
    const parts = [...text.matchAll(/(\d{1,9}(?:\.\d{1,9})?) ?(h|m(?!s)|s)/g)];
    if (parts.length === 0)
        return null;
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0);
}


/***/ }),

/***/ 82360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ readPodInfo),
/* harmony export */   UY: () => (/* binding */ readProwJobFailure),
/* harmony export */   qI: () => (/* binding */ readProwJob),
/* harmony export */   y7: () => (/* binding */ readStarted)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92701);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88986);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31987);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94568);




/**
 * What a ProwJob says about its end, from `prowjob.json` (kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go): its state
 * with the description, and whether the job took as long as its time limit allows.
 * @param started,finished the text of `started.json` and `finished.json`, or null
 */
function readProwJob(text, started, finished) {
    const { spec, status } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text));
    const { state, description } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(status);
    const { decoration_config: decoration } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(spec);
    const { timeout } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(decoration);
    const limit = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readDuration */ .$)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(timeout));
    const took = between(started, finished);
    const isOver = limit !== null && took !== null && took >= limit;
    return [
        `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(state)}: ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(description)}`,
        ...(isOver
            ? [`the job took ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(took)}, and its time limit is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(timeout)}`]
            : []),
    ];
}
/** States of a ProwJob that ended without success (kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go). */
const FAILURES = ['failure', 'aborted', 'error'];
/** What `prowjob.json` says against a success; null if the job succeeded or has not ended. */
function readProwJobFailure(text) {
    const { status } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text));
    const { state, description } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(status);
    if (!FAILURES.includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(state)))
        return null;
    const why = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(description);
    return `the state of the job is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(state)}${why === '' ? '' : ` (${why})`}`;
}
/** When a job of Prow started, from `started.json`, ISO 8601; null if that is not known. */
function readStarted(text) {
    const seconds = timestampIn(text);
    const date = new Date((seconds ?? Number.NaN) * 1000);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
/** Seconds since 1970 (GoogleCloudPlatform/testgrid, metadata/job.go). */
function timestampIn(text) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text ?? '')).timestamp);
}
function between(started, finished) {
    const from = timestampIn(started);
    const to = timestampIn(finished);
    return from === null || to === null ? null : to - from;
}
/**
 * What `podinfo.json` says about the end of the pod that ran a job (kubernetes-sigs/prow, pkg/crier/reporters/gcs): the
 * pod itself, its conditions, its containers that ended, and its events.
 */
function readPodInfo(text) {
    const { pod, events } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text));
    const { status } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(pod);
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(status);
    return [
        ...describe(`pod ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields.phase)}`, fields),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(fields.conditions).flatMap((condition) => {
            const { type, ...about } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(condition);
            return describe(`condition ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(type)}`, about);
        }),
        ...[fields.initContainerStatuses, fields.containerStatuses]
            .flatMap(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)
            .flatMap(describeContainer),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(events).flatMap((event) => describe('event', (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(event))),
    ];
}
function describe(what, about) {
    const reason = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(about.reason);
    return reason === '' ? [] : [`${what} ${reason}: ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(about.message)}`];
}
function describeContainer(container) {
    const { name, state, lastState } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(container);
    return [state, lastState].flatMap((one) => {
        const ended = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(one).terminated);
        const code = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(ended.exitCode);
        return code === null
            ? []
            : [`container ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(name)} ended: ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(ended.reason)}, exit code ${code}`];
    });
}


/***/ }),

/***/ 19564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ deedTo)
});

;// CONCATENATED MODULE: ./build/lanes/interruptions.json
const interruptions_namespaceObject = /*#__PURE__*/JSON.parse('[{"service":"crio","file":"test/e2e_node/restart_test.go","does":"kill","some":["Container Runtime Network should recover from ip leak"]},{"service":"crio","file":"test/e2e_node/mirror_pod_grace_period_test.go","does":"stop","some":["the container runtime is temporarily down during pod termination"]},{"service":"kubelet","file":"test/e2e_node/restart_test.go","does":"stop","some":["should correctly account for terminated pods after restart","should delete pods which are marked as terminal and have a deletion timestamp set after restart","should force-delete non-admissible pods"]},{"service":"kubelet","file":"test/e2e_node/container_lifecycle_test.go","does":"stop","some":["Containers Lifecycle when A node reboots","Containers Lifecycle when A node running restartable init containers reboots","Containers Lifecycle when The kubelet restarts","] Not Change Container Status ["]},{"service":"kubelet","file":"test/e2e_node/dra_test.go","does":"stop","some":["must register after Kubelet restart","must recover and register after","must process pod created when kubelet is not running","after Kubelet restart","when Kubelet restarts","must be removed on kubelet startup"]},{"service":"kubelet","file":"test/e2e_node/mirror_pod_test.go","does":"stop","some":["MirrorPod [Serial] when kubelet restarts"]},{"service":"kubelet","file":"test/e2e_node/standalone_test.go","does":"stop","some":["should be ready after init container is removed and kubelet restarts","when creating a static pod and restarting kubelet"]},{"service":"kubelet","file":"test/e2e_node/criproxy_test.go","does":"stop","some":["should fall back to unary RPC when streaming returns Unimplemented"]},{"service":"kubelet","file":"test/e2e_node/endpoints_test.go","does":"stop","some":["when config is updated should be reflected in /configz"]},{"service":"kubelet","file":"test/e2e_node/lock_contention_linux_test.go","does":"stop","all":["] Lock contention ["]},{"service":"kubelet","file":"test/e2e_node/cgroup_driver_from_cri_test.go","does":"stop","all":["] Cgroup Driver From CRI "]},{"service":"kubelet","file":"test/e2e_node/container_log_rotation_test.go","does":"stop","all":["] ContainerLogRotation ","] ContainerLogRotationWithMultipleWorkers "]},{"service":"kubelet","file":"test/e2e_node/container_restart_test.go","does":"stop","all":["] Container Restart [Feature:CriProxy]"]},{"service":"kubelet","file":"test/e2e_node/cpu_manager_test.go","does":"stop","all":["] CPU Manager [","] CPU Manager Pod Level Resources ["]},{"service":"kubelet","file":"test/e2e_node/cpu_manager_metrics_test.go","does":"stop","all":["] CPU Manager Metrics ["]},{"service":"kubelet","file":"test/e2e_node/density_test.go","does":"stop","all":["] Density ["]},{"service":"kubelet","file":"test/e2e_node/device_manager_test.go","does":"stop","all":["] Device Manager "]},{"service":"kubelet","file":"test/e2e_node/device_plugin_test.go","does":"stop","all":["] Device Plugin ["]},{"service":"kubelet","file":"test/e2e_node/eviction_test.go","does":"stop","all":["Eviction [","EvictionOrdering [","EvictionPodLevelResources [","EvictionOrderingPodLevelResources [","] LocalStorageSoftEvictionNotOverwriteTerminationGracePeriodSeconds [","] ImageGCTerminatedPodsContainersCleanup [","] LocalStorageCapacityIsolationFSQuotaMonitoring [","] KubeletSeparateDiskGC ["]},{"service":"kubelet","file":"test/e2e_node/hugepages_test.go","does":"stop","all":["] HugePages [","] Pod Level HugePages Resources ["]},{"service":"kubelet","file":"test/e2e_node/image_credential_pulls.go","does":"stop","all":["] Ensure Credential Pulled Images "]},{"service":"kubelet","file":"test/e2e_node/image_gc_test.go","does":"stop","all":["] ImageGarbageCollect ["]},{"service":"kubelet","file":"test/e2e_node/image_pull_test.go","does":"stop","all":["] Pull Image "]},{"service":"kubelet","file":"test/e2e_node/kubelet_config_dir_test.go","does":"stop","all":["] Kubelet Config ["]},{"service":"kubelet","file":"test/e2e_node/kubelet_server_tls_test.go","does":"stop","all":["] ReloadKubeletClientCAFileTest "]},{"service":"kubelet","file":"test/e2e_node/kubelet_tls_test.go","does":"stop","all":["] KubletTLS "]},{"service":"kubelet","file":"test/e2e_node/memory_manager_test.go","does":"stop","all":["] Memory Manager [","] Memory Manager Pod Level Resources ["]},{"service":"kubelet","file":"test/e2e_node/memory_manager_metrics_test.go","does":"stop","all":["] Memory Manager Metrics ["]},{"service":"kubelet","file":"test/e2e_node/memory_qos_test.go","does":"stop","all":["] MemoryQoS ["]},{"service":"kubelet","file":"test/e2e_node/node_container_manager_test.go","does":"stop","all":["] Node Container Manager ["]},{"service":"kubelet","file":"test/e2e_node/node_perf_test.go","does":"stop","all":["] Node Performance Testing ["]},{"service":"kubelet","file":"test/e2e_node/node_shutdown_linux_test.go","does":"stop","all":["] GracefulNodeShutdown ["]},{"service":"kubelet","file":"test/e2e_node/oomkiller_linux_test.go","does":"stop","all":["] OOMKiller "]},{"service":"kubelet","file":"test/e2e_node/os_label_rename_test.go","does":"stop","all":["] OSArchLabelReconciliation ["]},{"service":"kubelet","file":"test/e2e_node/pids_test.go","does":"stop","all":["] PodPidsLimit ["]},{"service":"kubelet","file":"test/e2e_node/pod_conditions_criproxy_linux_test.go","does":"stop","all":["] Pod conditions managed by Kubelet "]},{"service":"kubelet","file":"test/e2e_node/pod_conditions_test.go","does":"stop","all":["] Pod conditions managed by Kubelet "]},{"service":"kubelet","file":"test/e2e_node/pod_status_test.go","does":"stop","all":["] Pods status phase "]},{"service":"kubelet","file":"test/e2e_node/podresources_test.go","does":"stop","all":["] POD Resources API ["]},{"service":"kubelet","file":"test/e2e_node/pods_api_test.go","does":"stop","all":["] Kubelet Pods API ["]},{"service":"kubelet","file":"test/e2e_node/restart_all_containers_test.go","does":"stop","all":["] RestartAllContainersWithKubeletRestarts "]},{"service":"kubelet","file":"test/e2e_node/runtime_conformance_test.go","does":"stop","all":["should be able to pull from private registry with credential provider"]},{"service":"kubelet","file":"test/e2e_node/seccompdefault_test.go","does":"stop","all":["] SeccompDefault ["]},{"service":"kubelet","file":"test/e2e_node/split_disk_test.go","does":"stop","all":["] KubeletSeparateDiskGC ["]},{"service":"kubelet","file":"test/e2e_node/static_pod_test.go","does":"stop","all":["] StaticPod ["]},{"service":"kubelet","file":"test/e2e_node/swap_test.go","does":"stop","all":["] Swap ["]},{"service":"kubelet","file":"test/e2e_node/system_node_critical_test.go","does":"stop","all":["] SystemNodeCriticalPod ["]},{"service":"kubelet","file":"test/e2e_node/topology_manager_test.go","does":"stop","all":["] Topology Manager ["]},{"service":"kubelet","file":"test/e2e_node/topology_manager_metrics_test.go","does":"stop","all":["] Topology Manager Metrics ["]},{"service":"kubelet","file":"test/e2e_node/unknown_pods_test.go","does":"stop","all":["] Unknown Pods ["]},{"service":"kubelet","file":"test/e2e_node/user_namespaces_test.go","does":"stop","all":["] user namespaces kubeconfig tests "]}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
;// CONCATENATED MODULE: ./build/src/domain/judgement/interruptions.js


/** What a spec does to a service on purpose: it stops and starts the unit, or kills the process. */
const DEEDS = ['stop', 'kill'];
/**
 * Specs that end a service on purpose, from Kubernetes 1.36 (kubernetes/kubernetes, test/e2e_node): they call
 * stopContainerRuntime, kill the process, or call restartKubelet, mustStopKubelet or one of the functions that change the
 * kubelet's configuration. Specs of a shared function, such as runEvictionTest, have the file of that function.
 *
 * `all`: every spec of the file does it, and the names of its specs contain one of these texts. `some`: only specs with one
 * of these texts do it.
 */
const INTERRUPTIONS = interruptions_namespaceObject.map(({ service, file, does, ...names }) => ({
    file,
    service: (0,fields/* oneOf */.yL)(['crio', 'kubelet'], service, `lanes/interruptions.json, ${file}`),
    does: (0,fields/* oneOf */.yL)(DEEDS, does, `lanes/interruptions.json, ${file}`),
    all: 'all' in names ? (names.all ?? []) : [],
    some: 'some' in names ? (names.some ?? []) : [],
}));
/** What the spec does to the service on purpose, or null. */
function deedTo(service, spec) {
    return INTERRUPTIONS.find((row) => row.service === service && describes(row, spec))?.does ?? null;
}
function describes({ file, all, some }, { id, location }) {
    const isNamed = [...all, ...some].some((name) => id.includes(name));
    if (location === null)
        return isNamed;
    return location.file.endsWith(file) && (isNamed || some.length === 0);
}


/***/ }),

/***/ 83979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ SIGNATURES),
  s: () => (/* binding */ findSignature)
});

;// CONCATENATED MODULE: ./build/lanes/signatures.json
const signatures_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"crio-profile","where":["crio"],"pattern":"level=fatal .{0,300}?(?<cause>unable to load (?:AppArmor|(?:default )?seccomp) profile(?:[^\\"\\\\\\\\]|\\\\\\\\.){0,300})","reason":"crio-not-up","audience":"environment","title":"CRI-O did not start: it could not load a security profile","remedy":"check AppArmor and seccomp on the machine, and apparmor_profile and seccomp_profile in the CRI-O configuration","class":"environment","kind":"host","source":"cri-o/cri-o, pkg/config/config.go","matches":["time=\\"2026-11-22T10:59:01Z\\" level=fatal msg=\\"validating runtime config: unable to load AppArmor profile: failed to load profile crio-default\\""],"nearMisses":["time=\\"2026-11-22T10:59:01Z\\" level=info msg=\\"AppArmor is disabled, cannot load AppArmor profile\\""]},{"id":"crio-configuration","where":["crio"],"pattern":"level=fatal msg=\\"(?:[^\\"\\\\\\\\]|\\\\\\\\.){0,300}?(?<cause>(?:invalid runtime_path for runtime|get conmon-rs version: |unable to decode configuration )(?:[^\\"\\\\\\\\]|\\\\\\\\.){0,300})","reason":"crio-not-up","audience":"workflow","title":"CRI-O did not start: its configuration does not fit this machine or build","remedy":"check the paths and programs that the message names, and crio-config","class":"environment","kind":"configuration","source":"cri-o/cri-o, pkg/config/config.go","reads":["the end of logs/crio.log","the CRI-O configuration of the run"],"matches":["time=\\"2026-11-22T10:59:01Z\\" level=fatal msg=\\"validating runtime config: runtime validation: invalid runtime_path for runtime \'runc\': stat /opt/none: no such file or directory\\"","time=\\"2026-11-22T10:59:01Z\\" level=fatal msg=\\"validating runtime config: get conmon-rs version: exit status 1\\""],"nearMisses":["time=\\"2026-11-22T10:59:01Z\\" level=info msg=\\"Using runtime handler runc\\""]},{"id":"crio-port-taken","where":["crio"],"pattern":"level=fatal msg=\\"(?<cause>(?:Failed to listen: |Failed to start streaming server: )(?:[^\\"\\\\\\\\]|\\\\\\\\.){0,300})","reason":"crio-not-up","audience":"workflow","title":"CRI-O did not start: its socket or port is in use","remedy":"stop the other CRI-O, or the process that listens on the port","class":"environment","kind":"host","source":"cri-o/cri-o, cmd/crio/main.go and server/server.go","reads":["ss -tlnp on the machine"],"matches":["time=\\"2026-11-22T10:59:01Z\\" level=fatal msg=\\"Failed to start streaming server: listen tcp 127.0.0.1:10010: bind: address already in use\\""],"nearMisses":["time=\\"2026-11-22T10:59:01Z\\" level=info msg=\\"Starting the streaming server\\""]},{"id":"crio-fatal","where":["crio"],"pattern":"level=fatal msg=\\"(?<cause>(?:[^\\"\\\\\\\\]|\\\\\\\\.){1,400})","reason":"crio-not-up","audience":"cri-o","title":"CRI-O did not start","remedy":"read the end of logs/crio.log, and check the CRI-O configuration","class":"cri-o","kind":"error","source":"cri-o/cri-o, cmd/crio/main.go","reads":["the end of logs/crio.log"],"matches":["time=\\"2026-11-22T10:59:01Z\\" level=fatal msg=\\"validating root config: unable to make directory\\""],"nearMisses":["time=\\"2026-11-22T10:59:01Z\\" level=error msg=\\"level=fatal\\""]},{"id":"swap-on","where":["kubelet"],"pattern":"running with swap on is not supported","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: swap is on","remedy":"let the run turn off swap, or set kubelet-flags to --fail-swap-on=false","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, pkg/kubelet/cm/container_manager_linux.go","matches":["E1122 11:00:11.1 1 run.go:72] \\"command failed\\" err=\\"failed to run Kubelet: running with swap on is not supported, please disable swap or set --fail-swap-on flag to false\\""],"nearMisses":["I1122 11:00:11.1 1 a.go:9] \\"Running with swap on\\" swap=\\"LimitedSwap\\""]},{"id":"cgroup-v1","where":["kubelet"],"pattern":"kubelet is configured to not run on a host using cgroup v1","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: this machine has cgroup v1","remedy":"use a runner with cgroup v2, or a kubelet-config with failCgroupV1: false","class":"environment","kind":"host","source":"kubernetes/kubernetes, pkg/kubelet/kubelet.go","matches":["E1122 11:00:11.1 1 run.go:72] \\"command failed\\" err=\\"failed to run Kubelet: kubelet is configured to not run on a host using cgroup v1\\""],"nearMisses":["W1122 11:00:11.1 1 kubelet.go:9] cgroup v1 support is in maintenance mode"]},{"id":"port-taken","where":["failure","services","kubelet"],"pattern":"listen tcp \\\\S+: bind: address already in use","reason":"node-not-up","audience":"workflow","title":"A port of the API server or the kubelet is already in use","remedy":"stop the process that listens on the port, such as a cluster or an earlier run","class":"environment","kind":"host","source":"Go, net; kubernetes/kubernetes, test/e2e_node/services/apiserver.go","reads":["ss -tlnp on the machine"],"matches":["failed to listen on 0.0.0.0:10250: listen tcp 0.0.0.0:10250: bind: address already in use"],"nearMisses":["failed to listen on 0.0.0.0:10250: listen tcp 0.0.0.0:10250: bind: permission denied"]},{"id":"no-cni-configuration","where":["kubelet","crio","failure"],"pattern":"no CNI configuration file in \\\\S+","reason":"node-not-up","audience":"workflow","title":"CRI-O found no CNI configuration","remedy":"check the CNI configuration of the build, and crio-config","class":"environment","kind":"configuration","source":"cri-o/ocicni, pkg/ocicni/ocicni.go","matches":["Network plugin returns error: no CNI configuration file in /etc/cni/net.d/. Has your network provider started?"],"nearMisses":["Found CNI network crio (type=bridge) at /etc/cni/net.d/11-crio.conflist"]},{"id":"no-space","where":["failure","services","kubelet","crio","spec","log"],"pattern":"[Nn]o space left on device|[Dd]isk quota exceeded","notFor":"evict|pressure|quota|ephemeral-storage|EphemeralStorage|LocalStorage|DiskGC","reason":"host-setup","audience":"environment","title":"No space is left on a device of the machine","remedy":"free disk space on the runner; if the disk is not full, check quotas, inodes, inotify watches and cgroups","class":"environment","kind":"disk","source":"errno texts of the kernel (ENOSPC, EDQUOT)","matches":["event for pod-1: Failed: Error: container create failed: mkdir /run/x: no space left on device","event for pod-1: Failed: Error: adding layer with blob \\"sha256:0a\\": processing tar file(open /usr/lib/x: disk quota exceeded): exit status 1"],"nearMisses":["event for pod-1: Evicted: The node had condition: [DiskPressure]."]},{"id":"disk-broken","where":["failure","services","kubelet","crio","spec","log"],"pattern":["(?<cause>/(?:var/lib/(?:containers|kubelet|crio|cni)|(?:var/)?run/(?:crio|containers|netns)|var/log/(?:pods|crio)|var/tmp/container_images)","(?:(?!/merged/)[^\\\\s:\\"]){0,300}: (?:read-only file system|input/output error|structure needs cleaning))"],"notFor":"read-?only","reason":"host-setup","audience":"environment","title":"A disk of the machine is broken or became read-only","remedy":"read the kernel log for errors of the disk or the file system, and replace the machine or its disk","class":"environment","kind":"disk","source":"errno texts of Go (EROFS, EIO, EUCLEAN) after a path of the node: go, src/syscall/zerrors_linux_amd64.go","reads":["the kernel log: I/O errors, Remounting filesystem read-only"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = mkdir /var/lib/containers/storage/overlay/0a: read-only file system"],"nearMisses":["event for pod-1: Failed: Error: container create failed: mkdir /var/lib/containers/storage/overlay/0a/merged/run/secrets: read-only file system","mkdir /var/run/data: read-only file system"]},{"id":"crio-install-failed","where":["system"],"pattern":["(?:\\\\b(?:cri-?o\\\\S{0,20}install|install\\\\S{0,20}-cri-?o)\\\\S{0,20}\\\\.service: (?:Main process exited|Failed with result).{0,200}|","(?<cause>\\\\bcurl: \\\\((?:22|56)\\\\) .{0,200}\\\\b404\\\\b.{0,100}|\\\\bERROR 404: Not Found\\\\b|\\\\bserver returned error: HTTP/\\\\S{1,8} 404\\\\b.{0,100}|","\\\\bignition\\\\[\\\\d{1,10}\\\\]: .{0,300}?\\\\bGET result: Not Found\\\\b|","\\\\bUnable to (?:find a match: |locate package )cri-?o\\\\S{0,100}|\\\\bNo package cri-?o\\\\S{0,100} available))"],"reason":"build-unavailable","audience":"environment","title":"The installation of CRI-O on the machine failed","remedy":"check that the requested CRI-O build exists, and the log of the unit that installs it","class":"environment","source":"systemd, src/core/service.c; curl, src/tool_operate.c; coreos/ignition, internal/resource/http.go; apt and dnf","reads":["the log of the unit that installs CRI-O"],"matches":["Nov 22 10:49:00 node bash[7]: curl: (22) The requested URL returned error: 404","Nov 22 10:49:01 node systemd[1]: crio-install.service: Main process exited, code=exited, status=22/n/a"],"nearMisses":["Nov 22 10:49:00 node bash[7]: curl: (7) Failed to connect to example.org port 443","Nov 22 10:49:01 node systemd[1]: crio.service: Main process exited, code=exited, status=1/FAILURE"]},{"id":"crio-log-empty","where":["crio"],"pattern":"^-- No entries --","reason":"build-unavailable","audience":"environment","title":"CRI-O did not run: its log is empty","remedy":"check that CRI-O was installed and started on the machine","class":"environment","source":"systemd, src/journal/journalctl-show.c","matches":["-- No entries --"],"nearMisses":["-- Journal begins at Sun 2026-11-22 --"]},{"id":"crio-socket-missing","where":["failure"],"pattern":"validate CRI v1 (?:runtime|image) API for endpoint .*(?<cause>no such file or directory|connection refused)","reason":"crio-died","audience":"cri-o","title":"CRI-O does not answer on its socket","remedy":"read logs/crio.log","class":"cri-o","kind":"crash","source":"kubernetes/kubernetes, staging/src/k8s.io/cri-client/pkg/remote_runtime.go","matches":["validate service connection: validate CRI v1 runtime API for endpoint \\"unix:///var/run/crio/crio.sock\\": rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: no such file or directory\\""],"nearMisses":["validate service connection: validate CRI v1 runtime API for endpoint \\"unix:///var/run/crio/crio.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"]},{"id":"kubelet-user-mappings","where":["kubelet"],"pattern":"(?<cause>kubelet mappings: .{1,300}|mismatched subuids and subgids for user .{1,100})","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: the user IDs for user namespaces are not set up","remedy":"fix the lines of the user kubelet in /etc/subuid and /etc/subgid","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, pkg/kubelet/kubelet_pods.go and pkg/kubelet/userns/userns_manager.go","reads":["/etc/subuid and /etc/subgid on the machine"],"matches":["E1122 11:00:11.1 1 run.go:72] \\"command failed\\" err=\\"failed to run Kubelet: create user namespace manager: kubelet mappings: mismatched subuids and subgids for user \\\\\\"kubelet\\\\\\"\\""],"nearMisses":["I1122 11:00:11.1 1 userns.go:1] \\"Using the mappings of the kubelet\\""]},{"id":"kubelet-container-manager","where":["kubelet"],"pattern":"\\"Failed to start ContainerManager\\" err=(?<cause>.+)","reason":"kubelet-died","audience":"environment","title":"The kubelet exited: it could not start its container manager","remedy":"read logs/kubelet.log; the usual cause is the cgroup setup of the machine","class":"environment","kind":"host","source":"kubernetes/kubernetes, pkg/kubelet/kubelet.go","reads":["logs/kubelet.log"],"matches":["E1122 11:00:11.1 1 kubelet.go:1703] \\"Failed to start ContainerManager\\" err=\\"system validation failed - cgroup mount is missing\\""],"nearMisses":["I1122 11:00:11.1 1 container_manager_linux.go:1] \\"Creating Container Manager object based on Node Config\\""]},{"id":"kubelet-failed","where":["kubelet"],"pattern":"(?:failed to run Kubelet: |\\"command failed\\" err=)(?<cause>.+)","reason":"kubelet-died","audience":"kubernetes","title":"The kubelet exited during its start","remedy":"read logs/kubelet.log; the usual cause is a wrong kubelet flag, feature gate or kubelet-config","class":"kubelet","kind":"crash","source":"kubernetes/kubernetes, cmd/kubelet/app/server.go and staging/src/k8s.io/component-base/cli/run.go","reads":["the end of logs/kubelet.log"],"matches":["E1122 11:00:11.1 1 run.go:72] \\"command failed\\" err=\\"failed to load kubelet config file, path: /x: open /x: no such file or directory\\""],"nearMisses":["I1122 11:00:11.1 1 server.go:1] \\"Command ended\\""]},{"id":"bad-feature-gate","where":["failure","services"],"pattern":"(?:unrecognized feature gate: |the feature gate \\"(?=\\\\S+\\" is unknown))(?<subject>[^\\\\s\\"]+)","reason":"node-not-up","audience":"workflow","title":"This Kubernetes build does not know a feature gate","remedy":"fix feature-gates, or choose another Kubernetes build","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, staging/src/k8s.io/component-base/featuregate/feature_gate.go and test/e2e/framework/ginkgowrapper.go","reads":["the input feature-gates"],"matches":["ERROR: initialize feature gates: unrecognized feature gate: NoSuchGate"],"nearMisses":["the feature gate \\"NoSuchGate\\" is enabled"]},{"id":"image-pre-pull-crio","where":["failure"],"pattern":["(?:Could not pre-pull image (?<subject>\\\\S+) |unable to pull image or OCI artifact: ).{0,1000}?","(?<cause>(?:creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|panic|error reading from server|transport is closing|crio\\\\.sock).{0,200})"],"reason":"image-pull","audience":"cri-o","title":"CRI-O failed to pull or store images before the specs","remedy":"read logs/crio.log around the time of the pull; the registry is not the cause","class":"cri-o","kind":"storage","source":"kubernetes/kubernetes, test/e2e_node/image_list.go; containers/storage, layers.go","matches":["Could not pre-pull image registry.k8s.io/e2e-test-images/agnhost:2.53 rpc error: code = Unknown desc = unable to pull image or OCI artifact: pull image err: committing the finished image: layer not known"],"nearMisses":["rpc error: code = Unknown desc = committing the finished image: layer not known"]},{"id":"image-pre-pull","where":["failure"],"pattern":"(?:Could not pre-pull image (?<subject>\\\\S+) |unable to pull image or OCI artifact: )(?<cause>.{1,400})","reason":"image-pull","audience":"environment","title":"Images could not be pulled before the specs","remedy":"check the registry, its rate limits and the network; run again","class":"environment","kind":"pull","source":"kubernetes/kubernetes, test/e2e_node/image_list.go","matches":["Could not pre-pull image registry.k8s.io/e2e-test-images/agnhost:2.53 rpc error: code = Unknown desc = pinging container registry registry.k8s.io: i/o timeout"],"nearMisses":["Pre-pulling images with CRI: registry.k8s.io/e2e-test-images/agnhost:2.53"]},{"id":"apiserver-failed","where":["failure","services"],"pattern":"(?<cause>(?:run apiserver error|failed to validate ServerRunOptions): .{1,300})","reason":"node-not-up","audience":"kubernetes","title":"The API server of the suite exited","remedy":"read logs/services.log; the usual cause is a feature gate or a port that is in use","class":"kubernetes-test","source":"kubernetes/kubernetes, test/e2e_node/services/apiserver.go","reads":["logs/services.log"],"matches":["F1122 11:00:11.1 1 services.go:9] run apiserver error: error creating self-signed certificates"],"nearMisses":["I1122 11:00:11.1 1 services.go:9] Starting API server"]},{"id":"kubelet-start","where":["failure"],"pattern":"failed to start kubelet: .*|e2e service \\"kubelet\\" readiness check timeout|node is not ready: .*|Restart loop readinessCheck failed for server \\\\\\\\?\\"kubelet\\\\\\\\?\\"","reason":"node-not-up","audience":"unknown","title":"The kubelet did not start","remedy":"read logs/kubelet.log","class":"unknown","source":"kubernetes/kubernetes, test/e2e_node/services/services.go and util.go","reads":["logs/kubelet.log"],"matches":["failed to start kubelet: e2e service \\"kubelet\\" readiness check timeout 2m0s","Restart loop readinessCheck failed for server \\"kubelet\\" start-command: `/usr/bin/systemd-run`"],"nearMisses":["the kubelet started, and its readiness check passed"]},{"id":"services-start","where":["failure"],"pattern":"failed to start internal services: .*|e2e service \\"services\\" readiness check timeout|Failed to run e2e services","reason":"node-not-up","audience":"kubernetes","title":"The API server of the suite did not start","remedy":"read logs/services.log","class":"kubernetes-test","source":"kubernetes/kubernetes, test/e2e_node/services/services.go","reads":["logs/services.log"],"matches":["failed to start internal services: e2e service \\"services\\" readiness check timeout 2m0s"],"nearMisses":["Starting internal services"]},{"id":"stale-kubelet","where":["failure"],"pattern":"empty node list","reason":"node-not-up","audience":"environment","title":"No node registered: another kubelet answered instead of the kubelet of this run","remedy":"check for a kubelet that an earlier run left behind","class":"environment","kind":"host","source":"kubernetes/kubernetes, test/e2e_node/e2e_node_suite_test.go","reads":["ps on the machine: other processes named kubelet"],"matches":["empty node list: &NodeList{ListMeta:ListMeta{},Items:[]Node{},}"],"nearMisses":["the node list is nil"]},{"id":"system-validation","where":["failure"],"pattern":"system validation failed: .*|missing required cgroups: .*|(?<cause>unsupported docker version.{0,200}|kernel release \\\\S{1,100} is unsupported|no config path in .{1,200} is available)","reason":"node-not-up","audience":"environment","title":"The machine fails the system validation of the suite","remedy":"use a runner image that README.md lists","class":"environment","kind":"host","source":"kubernetes/system-validators, validators/; kubernetes/kubernetes, test/e2e_node/e2e_node_suite_test.go","matches":["system validation failed: kernel release 3.10.0 is unsupported"],"nearMisses":["system validation passed"]},{"id":"suite-out-of-memory","where":["kernel"],"pattern":["(?:\\\\bKill(?:ed)? process \\\\d+,?(?: UID \\\\d+,)? \\\\(|\\\\boom_reaper: reaped process \\\\d+ \\\\(|\\\\boom-kill:.{0,400}\\\\btask=)","(?<subject>e2e_node\\\\.test|ginkgo)[),]"],"reason":"suite-killed","audience":"environment","title":"The kernel killed a process of the suite (out of memory)","remedy":"use a runner with more memory, or set procs to a lower number; if it always happens in the same spec, check that spec","class":"environment","kind":"memory","source":"Linux, mm/oom_kill.c","matches":["Nov 22 12:00:00 node kernel: Out of memory: Killed process 81 (e2e_node.test) total-vm:1kB"],"nearMisses":["Nov 22 12:00:00 node kernel: Out of memory: Killed process 81 (stress) total-vm:1kB"]},{"id":"runtime-process-name","where":["spec"],"pattern":"Unexpected number of container runtime pids\\\\. Expected 1 but got (?<cause>\\\\d{1,6})","reason":"specs-failed","audience":"workflow","title":"The suite did not find one process of CRI-O","remedy":"set --container-runtime-process-name to the path of crio","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, test/e2e_node/util.go","reads":["the flags of the suite"],"matches":["Unexpected number of container runtime pids. Expected 1 but got 0"],"nearMisses":["Unexpected number of containers. Expected 1 but got 0"]},{"id":"kubelet-unit-name","where":["spec"],"pattern":"Found more than one kubelet service running: (?<cause>.{0,200})","reason":"specs-failed","audience":"workflow","title":"The suite did not find the unit of the kubelet","remedy":"use a unit with a name that starts with kubelet-, and only one","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, test/e2e_node/util.go","reads":["systemctl list-units \\"*kubelet*\\" on the machine"],"matches":["Found more than one kubelet service running: \\"\\""],"nearMisses":["Get kubelet service running: \\"kubelet-20261122.service\\""]},{"id":"oom-reason","where":["spec"],"pattern":"has unexpected reason: \\\\\\\\?\\"(?<cause>Error)\\\\\\\\?\\"","onlyFor":"OOMKiller","exampleSpec":"[sig-node] OOMKiller for pod using more memory than node allocatable","reason":"specs-failed","audience":"kubernetes","title":"A container that ran out of memory ended with the reason Error","remedy":"compare with the issues: the event of the kernel can reach the runtime too late","class":"known","source":"kubernetes/kubernetes, test/e2e_node/oomkiller_linux_test.go; kubernetes/kubernetes#119600; cri-o/cri-o#6580","reads":["kubernetes/kubernetes#119600 and cri-o/cri-o#6580"],"matches":["pod: \\"oomkill-target-pod\\", container: \\"oomkill-single-target-container\\" has unexpected reason: \\"Error\\""],"nearMisses":["pod: \\"oomkill-target-pod\\", container: \\"oomkill-single-target-container\\" has unexpected reason: \\"Completed\\""]},{"id":"eviction-order","where":["spec"],"pattern":"priority \\\\d{1,6} pod: (?<subject>\\\\S{1,253}) failed","onlyFor":"Eviction","exampleSpec":"[sig-node] PriorityPidEvictionOrdering should eventually evict all of the correct pods","reason":"specs-failed","audience":"kubernetes","title":"The eviction spec lost a pod that it expected to survive","remedy":"compare with the issue, and with earlier runs","class":"known","source":"kubernetes/kubernetes, test/e2e_node/eviction_test.go; kubernetes/kubernetes#130370","reads":["kubernetes/kubernetes#130370","logs/kubelet.log: lines with eviction"],"matches":["priority 0 pod: emptydir-innocent failed"],"nearMisses":["the pod with priority 0 passed"]},{"id":"latency-limit","where":["spec"],"pattern":"too high (?<subject>[^:]{1,100}) latency \\\\d{1,2}th percentile: (?<cause>\\\\S{1,40})","reason":"specs-failed","audience":"kubernetes","title":"A performance spec exceeded its limit","remedy":"run it on a machine with the size that the spec expects, or leave it out","class":"known","source":"kubernetes/kubernetes, test/e2e_node/density_test.go; kubernetes/kubernetes#108774","reads":["kubernetes/kubernetes#108774","the size of the machine"],"matches":["too high pod startup latency 99th percentile: 21.3s"],"nearMisses":["pod startup latency 99th percentile: 2.3s"]},{"id":"eviction-no-pressure","where":["spec"],"pattern":"NodeCondition: (?<subject>\\\\w{1,40}Pressure) not encountered","reason":"specs-failed","audience":"kubernetes","title":"The eviction spec did not bring the node under pressure","remedy":"compare with earlier runs, because these specs are known to be flaky; check the size of the disk and of the memory","class":"known","source":"kubernetes/kubernetes, test/e2e_node/eviction_test.go; kubernetes/kubernetes#131923, #142091","reads":["kubernetes/kubernetes#131923 and #142091","logs/kubelet.log: lines with eviction"],"matches":["NodeCondition: DiskPressure not encountered"],"nearMisses":["NodeCondition: DiskPressure encountered"]},{"id":"cni-bridge-address","where":["spec","log","node"],"pattern":"(?<cause>(?:failed to set bridge addr: |could not add IP address to ).{1,200})","reason":"host-setup","audience":"environment","title":"Pod sandboxes failed because the machine has a bridge of another CNI configuration","remedy":"delete the bridge, for instance with \\"ip link delete cni0\\", and run again on a clean machine","class":"environment","kind":"host","source":"containernetworking/plugins, plugins/main/bridge/bridge.go","reads":["ip addr show cni0 on the machine"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_pod-1: error adding pod ns_pod-1 to CNI network \\"crio\\": plugin type=\\"bridge\\" failed (add): failed to set bridge addr: \\"cni0\\" already has an IP address different from 10.85.0.1/16","event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type=\\"bridge\\" failed (add): failed to add IP addr {V:4} to \\"cni0\\": could not add IP address to \\"cni0\\": file exists"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type=\\"bridge\\" failed (add): failed to create bridge \\"cni0\\": operation not supported"]},{"id":"cni-no-addresses","where":["spec","log","node"],"pattern":"(?<cause>no IP addresses available in range set.{0,100})","reason":"host-setup","audience":"environment","title":"Pod sandboxes failed because all IP addresses of the CNI network are reserved","remedy":"remove leftover pods and the files below /var/lib/cni/networks, and run again","class":"environment","kind":"host","source":"containernetworking/plugins, plugins/ipam/host-local/backend/allocator/allocator.go","reads":["/var/lib/cni/networks on the machine"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type=\\"bridge\\" failed (add): failed to allocate for range 0: no IP addresses available in range set: 10.85.0.1-10.85.255.254"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type=\\"bridge\\" failed (add): 10.86.0.1 not in range set 10.85.0.1-10.85.255.254"]},{"id":"runtime-sysctl-denied","where":["spec","log"],"pattern":"(?<cause>ip_unprivileged_port_start.{0,200}permission denied)","reason":"host-setup","audience":"environment","title":"The machine denies the OCI runtime access to a sysctl of the container","remedy":"check AppArmor and the kernel log; the runtime and the AppArmor profiles of the machine may not fit together","class":"environment","kind":"host","source":"cri-o/cri-o#9584; opencontainers/runc#4968","reads":["the kernel log: lines with apparmor=\\"DENIED\\""],"matches":["event for pod-1: Failed: Error: container create failed: runc create failed: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied"],"nearMisses":["event for pod-1: Failed: Error: container create failed: runc create failed: open sysctl net.ipv4.ip_unprivileged_port_start file: no such file or directory"]},{"id":"apparmor-denied","where":["node"],"pattern":"(?<cause>apparmor=\\"DENIED\\".{0,400}(?:comm|profile)=\\"(?:/[^\\"]{0,100}/)?(?:runc|crun|crio(?!-default)|conmon|pinns)\\\\b.{0,200})","witness":"[Pp]ermission denied|[Oo]peration not permitted","notFor":"AppArmor","reason":"host-setup","audience":"environment","title":"AppArmor denied CRI-O or the OCI runtime an operation","remedy":"check the AppArmor profiles of the machine","class":"environment","kind":"host","source":"Linux, security/apparmor/audit.c","reads":["the kernel log: lines with apparmor=\\"DENIED\\""],"matches":["Nov 22 12:09:43 host kernel: audit: type=1400 audit(1.1:7): apparmor=\\"DENIED\\" operation=\\"mount\\" class=\\"mount\\" profile=\\"runc\\" name=\\"/proc/\\" pid=7 comm=\\"runc:[2:INIT]\\""],"nearMisses":["Nov 22 12:09:43 host kernel: audit: type=1400 audit(1.1:7): apparmor=\\"DENIED\\" operation=\\"open\\" profile=\\"crio-default\\" name=\\"/x\\" pid=7 comm=\\"sh\\""]},{"id":"selinux-denied","where":["node"],"pattern":"(?<cause>avc: {1,4}denied .{0,300}(?:comm=\\"(?:runc|crun|crio|conmon|pinns)\\\\b|scontext=\\\\S{1,60}:(?:container_t|container_runtime_t|kubelet_t|spc_t):).{0,200})","witness":"[Pp]ermission denied|[Oo]peration not permitted","notFor":"SELinux","reason":"host-setup","audience":"environment","title":"SELinux denied CRI-O, the kubelet or a container an operation","remedy":"check the SELinux policy and labels of the machine; container-selinux has them for CRI-O","kind":"host","class":"environment","source":"Linux, security/selinux/avc.c","reads":["the kernel log or ausearch -m avc: lines with avc: denied"],"matches":["Nov 22 12:09:43 host kernel: audit: type=1400 audit(1.1:7): avc:  denied  { write } for  pid=7 comm=\\"agnhost\\" name=\\"v\\" scontext=system_u:system_r:container_t:s0:c1,c2 tcontext=system_u:object_r:var_lib_t:s0 tclass=dir permissive=0"],"nearMisses":["Nov 22 12:09:43 host kernel: audit: type=1400 audit(1.1:7): avc:  denied  { read } for  pid=7 comm=\\"chronyd\\" name=\\"x\\" scontext=system_u:system_r:chronyd_t:s0 tcontext=system_u:object_r:var_t:s0 tclass=file permissive=0"]},{"id":"container-init-oom","where":["spec","log"],"pattern":"(?<cause>container init was OOM-killed(?: \\\\([^)]{0,100}\\\\))?)","reason":"specs-failed","audience":"kubernetes","title":"The memory limit of a container is too low for the OCI runtime to start it","remedy":"check the memory limit in the spec; neither the machine nor CRI-O ran out of memory","class":"kubernetes-test","source":"opencontainers/runc, libcontainer/process_linux.go; kubernetes/kubernetes#135680","reads":["the memory limit in the source of the spec"],"matches":["event for pod-1: Failed: Error: container create failed: runc create failed: unable to start container process: container init was OOM-killed (memory limit too low?)"],"nearMisses":["event for pod-1: OOMKilling: Memory cgroup out of memory: Killed process 7 (stress)"]},{"id":"cgroup-managers-differ","where":["spec","log"],"pattern":"(?<cause>cri-o configured with (?:systemd|cgroupfs) cgroup manager, but (?:did not receive slice as parent|received systemd slice as parent))","reason":"specs-failed","audience":"workflow","title":"The kubelet and CRI-O use different cgroup drivers","remedy":"set the same cgroup driver in kubelet-config or kubelet-flags and in crio-config","class":"environment","kind":"configuration","source":"cri-o/cri-o, internal/config/cgmgr/systemd_linux.go and cgroupfs_linux.go; cri-o/cri-o#4393","reads":["kubelet-config and crio-config"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = cri-o configured with systemd cgroup manager, but did not receive slice as parent: /kubepods/besteffort/pod0a1b"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = cri-o configured with systemd cgroup manager"]},{"id":"systemd-not-supported","where":["spec","log"],"pattern":"(?<cause>systemd not supported: Not supported)","reason":"specs-failed","audience":"workflow","title":"The OCI runtime is built without systemd","remedy":"use the crun of the bundle: remove another one from PATH, or set runtime_path","class":"environment","kind":"configuration","source":"containers/crun, src/libcrun/cgroup-systemd.c; cri-o/cri-o#10242","reads":["crun --version on the machine"],"matches":["event for pod-1: Failed: Error: container create failed: systemd not supported: Not supported"],"nearMisses":["event for pod-1: Failed: Error: container create failed: systemd did not answer"]},{"id":"systemd-silent","where":["spec","log"],"pattern":"(?<cause>Failed to activate service \'org\\\\.freedesktop\\\\.systemd1\': timed out)","reason":"specs-failed","audience":"environment","title":"systemd did not answer the OCI runtime in time","remedy":"use a larger machine, or set procs to a lower number","class":"environment","kind":"host","source":"dbus, bus/activation.c; cri-o/cri-o#3808","reads":["the log of systemd at that time"],"matches":["event for pod-1: Failed: Error: container create failed: sd-bus call: Failed to activate service \'org.freedesktop.systemd1\': timed out (service_start_timeout=25000ms): Connection timed out"],"nearMisses":["event for pod-1: Failed: Error: container create failed: sd-bus call: Invalid argument"]},{"id":"cni-plugin-missing","where":["spec","log"],"pattern":"failed to find plugin \\\\\\\\?\\"(?<subject>[^\\"\\\\\\\\]{1,100})\\\\\\\\?\\" in path","reason":"specs-failed","audience":"workflow","title":"A CNI plugin is not installed","remedy":"install the CNI plugins where CRI-O looks for them (plugin_dirs)","class":"environment","kind":"configuration","source":"containernetworking/cni, pkg/invoke/find.go","reads":["plugin_dirs in the CRI-O configuration"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_a(0a1b): error adding pod ns_pod-1 to CNI network \\"crio\\": failed to find plugin \\"bridge\\" in path [/opt/cni/bin]"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type=\\"bridge\\" failed (add): the path is empty"]},{"id":"conmon-gone","where":["spec","log"],"pattern":"(?<cause>error reading container \\\\(probably exited\\\\) json message: .{1,100})","reason":"specs-failed","audience":"cri-o","title":"conmon ended before the container was created","remedy":"read the journal for conmon at that time: it was killed, or it crashed","class":"conmon","source":"cri-o/cri-o, internal/oci/runtime_oci.go; cri-o/cri-o#4505","reads":["the journal and the kernel log: lines with conmon","logs/crio.log at that time"],"matches":["event for pod-1: Failed: Error: error reading container (probably exited) json message: EOF"],"nearMisses":["event for pod-1: Failed: Error: error reading container status: EOF"]},{"id":"conmon-process","where":["spec","log"],"pattern":"(?<cause>failed to (?:read conmon pid|get conmon(?:rs)? pid start time): .{1,200}|Conmon for container \\\\S{1,100} is stopped, although the container is running)","reason":"specs-failed","audience":"cri-o","title":"CRI-O lost the conmon of a container","remedy":"read the journal for conmon at that time: it was killed, or it crashed","class":"conmon","source":"cri-o/cri-o, internal/oci/runtime_oci.go and runtime_pod.go","reads":["the journal and the kernel log: lines with conmon","logs/crio.log at that time"],"matches":["event for pod-1: Failed: Error: failed to read conmon pid: open /run/containers/storage/overlay-containers/0a1b/userdata/conmon-pidfile: no such file or directory"],"nearMisses":["time=\\"2026-11-22T12:09:43Z\\" level=debug msg=\\"running conmon: /usr/libexec/crio/conmon\\""]},{"id":"oci-pids-limit","where":["spec","log"],"pattern":"(?<cause>(?:writing file (?:(?!writing file ).){0,200}|write to `[^`]{1,300})pids\\\\.max.{0,100})","reason":"specs-failed","audience":"cri-o","title":"The OCI runtime could not set the limit of processes of a container","remedy":"check the OCI runtime and its version, and the pids cgroup of the machine","class":"oci-runtime","kind":"crun","source":"containers/crun, src/libcrun/cgroup-resources.c","matches":["event for pod-1: Failed: Error: container create failed: writing file `/sys/fs/cgroup/x.slice/pids.max`: Invalid argument","event for pod-1: Failed: Error: container create failed: write to `/sys/fs/cgroup/x.slice/pids.max`: Invalid argument"],"nearMisses":["event for pod-1: Failed: Error: container create failed: writing file `/sys/fs/cgroup/x.slice/cpu.max`: Invalid argument"]},{"id":"oci-sync-socket","where":["spec","log"],"pattern":"(?<cause>read from (?:the )?sync socket.{0,100})","reason":"specs-failed","audience":"cri-o","title":"The OCI runtime lost its child process while it created a container","remedy":"check the OCI runtime and its version; read logs/crio.log and the kernel log at that time","class":"oci-runtime","kind":"crun","source":"containers/crun, src/libcrun/linux.c","reads":["the kernel log: lines about crun","logs/crio.log: the line with the error of crun"],"matches":["event for pod-1: Failed: Error: container create failed: read from sync socket"],"nearMisses":["event for pod-1: Failed: Error: container create failed: open the sync socket"]},{"id":"oci-version","where":["spec","log"],"pattern":"(?<cause>unknown version specified.{0,100})","reason":"specs-failed","audience":"cri-o","title":"The OCI runtime does not know the version of the container configuration","remedy":"use an OCI runtime that is new enough for this CRI-O","class":"oci-runtime","kind":"crun","source":"containers/crun, src/libcrun/container.c","matches":["event for pod-1: Failed: Error: container create failed: unknown version specified"],"nearMisses":["event for pod-1: Failed: Error: container create failed: unknown version of the image"]},{"id":"creation-slow","where":["spec","log"],"pattern":"[Cc]urrently at stage (?<subject>[^.:]{1,100})","reason":"specs-failed","audience":"cri-o","title":"CRI-O did not finish the creation of a container or sandbox in time, at the stage","remedy":"read what CRI-O did at this stage in logs/crio.log; \\"name is reserved\\" is only a symptom, and the reason may be a slow machine","class":"time-out","source":"cri-o/cri-o, server/utils.go","reads":["logs/crio.log: the stage, and what CRI-O did before it"],"matches":["event for pod-1: Failed: Error: Kubelet may be retrying requests that are timing out in CRI-O due to system load. Currently at stage container storage creation: context deadline exceeded"],"nearMisses":["time=\\"2026-11-22T12:09:43Z\\" level=debug msg=\\"Setting stage for resource k8s_a\\""]},{"id":"name-reserved","where":["spec","log"],"pattern":"error reserving (?:pod|ctr) name (?:(?!error reserving ).){1,400}?: name is reserved","reason":"specs-failed","audience":"unknown","title":"CRI-O was still creating a container or sandbox when the kubelet asked again (name is reserved)","remedy":"this is a symptom: read in logs/crio.log what the first request waited for; the reason may be a slow machine","class":"time-out","source":"cri-o/cri-o, internal/lib/container_server.go; cri-o/cri-o#7010","reads":["logs/crio.log: the first request for this name"],"matches":["event for pod-1: Failed: Error: error reserving ctr name k8s_a_pod-1_ns-1_1_0 for id 0a1b: name is reserved"],"nearMisses":["time=\\"2026-11-22T12:09:43Z\\" level=debug msg=\\"Reserved name k8s_a\\""]},{"id":"veth-address","where":["spec"],"pattern":"Interface veth\\\\S+ [Mm]ac doesn\'t match","reason":"host-setup","audience":"environment","title":"Pod sandboxes failed because udev changed the MAC addresses of their veth interfaces","remedy":"add /etc/systemd/network/50-veth.link that matches veth* and sets MACAddressPolicy=none, and run again","class":"environment","kind":"host","source":"containernetworking/plugins, plugins/main/bridge/bridge.go","matches":["event for pod-1: FailedCreatePodSandBox: error checking pod ns_pod-1 for CNI network \\"crio\\": Interface vethe09c95bd Mac doesn\'t match: 86:39:98:f3:83:77 not found"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: error checking pod ns_pod-1 for CNI network \\"crio\\": Interface eth0 Mac doesn\'t match: 86:39:98:f3:83:77 not found"]},{"id":"pull-panicked","where":["spec","log"],"pattern":"(?<cause>pullImage was aborted by a Go panic)","reason":"specs-failed","audience":"cri-o","title":"CRI-O panicked while it pulled an image","remedy":"read the stack in logs/crio.log and report it","class":"cri-o","kind":"crash","source":"cri-o/cri-o, server/image_pull.go","reads":["logs/crio.log: panic, goroutine"],"matches":["event for pod-1: Failed: Failed to pull image \\"r/x:1\\": pullImage was aborted by a Go panic"],"nearMisses":["event for pod-1: Failed: Failed to pull image \\"r/x:1\\": the pull was aborted"]},{"id":"short-name","where":["spec"],"pattern":"short name mode is enforcing, but image name (?<subject>\\\\S{1,300}) returns ambiguous list","reason":"specs-failed","audience":"workflow","title":"An image name without a registry is ambiguous","remedy":"set unqualified-search-registries or aliases in registries.conf, or use full names","class":"environment","kind":"configuration","source":"cri-o/cri-o, internal/storage/image.go; cri-o/cri-o#9401","reads":["/etc/containers/registries.conf on the machine"],"matches":["event for pod-1: Failed: Failed to pull image \\"busybox\\": short name mode is enforcing, but image name busybox returns ambiguous list"],"nearMisses":["event for pod-1: Failed: Failed to pull image \\"busybox\\": the name is ambiguous"]},{"id":"image-signature","where":["spec"],"pattern":"SignatureValidationFailed: (?<cause>.{1,300})","notFor":"signature","reason":"specs-failed","audience":"workflow","title":"The signature of an image is not valid","remedy":"check policy.json and the configuration of the registry","class":"environment","kind":"configuration","source":"kubernetes/kubernetes, staging/src/k8s.io/cri-api/pkg/errors/errors.go; cri-o/cri-o, server/image_pull.go","reads":["/etc/containers/policy.json on the machine"],"matches":["event for pod-1: Failed: Failed to pull image \\"r/x:1\\": SignatureValidationFailed: Source image rejected: A signature was required, but no signature exists"],"nearMisses":["event for pod-1: Failed: Failed to pull image \\"r/x:1\\": no signature exists"]},{"id":"image-pull-crio","where":["spec","log"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|(?<!(?:ErrImagePull|ImagePullBackOff).{0,200})(?:ErrImagePull|ImagePullBackOff))","(?:(?!artifact err|(?:Failed to pull|Back-off pulling) image \\").){0,1000}?","(?<cause>(?:","creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|","panic|error reading from server|transport is closing|crio\\\\.sock|","(?:writing blob: storing|invalid argument|reading blob [^;]{0,400}layer)","(?![^;]{0,400}(?:during read|\\\\btcp\\\\b|https?:|TLS|EOF|timeout|deadline|[Ss]tatus))",").{0,200})"],"reason":"specs-failed","audience":"cri-o","title":"CRI-O failed to pull or store images","remedy":"read logs/crio.log around the time of the pull; the registry is not the cause","class":"cri-o","kind":"storage","source":"kubernetes/kubernetes, pkg/kubelet/images/image_manager.go; containers/storage, layers.go","reads":["logs/crio.log: lines of the image"],"matches":["event for pod-1: Failed: Failed to pull image \\"r/x:1\\": rpc error: code = Unknown desc = creating read-write layer with ID \\"0a1b\\": file exists"],"nearMisses":["event for pod-1: Failed: rpc error: code = Unknown desc = creating read-write layer with ID \\"0a1b\\": file exists"]},{"id":"image-pull-sandbox","where":["spec","log"],"pattern":["creating pod sandbox with name .{0,600}?: unable to pull image(?: or OCI artifact)?: (?:.{0,200}?docker://(?<subject>\\\\S{1,300}): )?",".{0,600}?","(?<cause>","\\\\b(?:manifest|repository|image|tag|name)\\\\b[^:;]{0,100} (?:unknown|not found)|","no image found in (?:image index|manifest list) for architecture[^;]{0,100}|server gave HTTP response to HTTPS client|stream error: [^:;]{0,80}(?:; [A-Z_]{1,40})?|[Dd]igest did not match[^:;]{0,40}|schema1 is not supported|pull progress timeout|no progress in |","toomanyrequests|[Tt]oo [Mm]any [Rr]equests|rate limit|","(?:unexpected HTTP |invalid )?[Ss]tatus[^0-9;]{0,40}(?:404|429|5\\\\d\\\\d)\\\\b[^:;]{0,40}|RegistryUnavailable|","[Uu]nauthorized|UNAUTHORIZED|authentication required|(?<!permission )denied|DENIED|","no such host|server misbehaving|i/o timeout|connection refused|connection reset|no route to host|network is unreachable|","TLS handshake timeout|tls: [^;]{0,100}|x509: [^;]{0,100}|\\\\bEOF\\\\b|context deadline exceeded|Client\\\\.Timeout",")"],"witness":["creating pod sandbox with name .{0,600}?: unable to pull image","(?!.{0,1000}(?:creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|panic|crio\\\\.sock))"],"reason":"image-pull","audience":"environment","title":"The image of pod sandboxes could not be pulled","remedy":"check the registry, its rate limits and the network; run again","class":"environment","kind":"pull","source":"cri-o/cri-o, server/sandbox_run_linux.go","matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = creating pod sandbox with name \\"k8s_pod-1_ns-1_1a_0\\": unable to pull image: initializing source docker://registry.k8s.io/pause:3.10.1: pinging container registry registry.k8s.io: Get \\"https://registry.k8s.io/v2/\\": dial tcp 10.0.0.1:443: connect: connection refused"],"nearMisses":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = creating pod sandbox with name \\"k8s_pod-1_ns-1_1a_0\\": unable to pull image: committing the finished image: layer not known"]},{"id":"image-pull","where":["spec","log"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|(?<!(?:ErrImagePull|ImagePullBackOff).{0,200})(?:ErrImagePull|ImagePullBackOff))","(?:(?!artifact err|(?:Failed to pull|Back-off pulling) image \\").){0,1000}?","(?<cause>","\\\\b(?:manifest|repository|image|tag|name)\\\\b[^:;]{0,100} (?:unknown|not found)|","no image found in (?:image index|manifest list) for architecture[^;]{0,100}|server gave HTTP response to HTTPS client|stream error: [^:;]{0,80}(?:; [A-Z_]{1,40})?|[Dd]igest did not match[^:;]{0,40}|schema1 is not supported|pull progress timeout|no progress in |","toomanyrequests|[Tt]oo [Mm]any [Rr]equests|rate limit|","(?:unexpected HTTP |invalid )?[Ss]tatus[^0-9;]{0,40}(?:404|429|5\\\\d\\\\d)\\\\b[^:;]{0,40}|RegistryUnavailable|","[Uu]nauthorized|UNAUTHORIZED|authentication required|(?<!permission )denied|DENIED|","no such host|server misbehaving|i/o timeout|connection refused|connection reset|no route to host|network is unreachable|","TLS handshake timeout|tls: [^;]{0,100}|x509: [^;]{0,100}|\\\\bEOF\\\\b|context deadline exceeded|Client\\\\.Timeout",")"],"witness":["(?:(?:[Ff]ailed|[Uu]nable) to pull image|Back-off pulling|PullImage from image service failed|Response error: .{0,1000}?ImageService/PullImage|ErrImagePull|ImagePullBackOff)","(?!.{0,1000}(?:creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|panic|crio\\\\.sock))"],"notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled","remedy":"check the registry, its rate limits and the network; run again","class":"environment","kind":"pull","source":"kubernetes/kubernetes, pkg/kubelet/images/image_manager.go; containers/image, docker/docker_client.go","matches":["event for pod-1: Failed: Failed to pull image \\"docker.io/x:1\\": rpc error: code = Unknown desc = reading manifest 1 in docker.io/x: toomanyrequests: You have reached your pull rate limit.","event for pod-1: Failed: Failed to pull image \\"registry.k8s.io/x:1\\": choosing an image from manifest list docker://registry.k8s.io/x:1: no image found in image index for architecture \\"arm64\\", variant \\"v8\\", OS \\"linux\\""],"nearMisses":["event for pod-1: Pulled: Successfully pulled image \\"docker.io/x:1\\" in 2s"]},{"id":"image-pull-other","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)",":\\\\s+(?!\\\\s|\\"?(?:Back-off|ErrImagePull|ImagePullBackOff))(?<cause>\\\\S.*)"],"notFor":"pull|registry|image ?volume","reason":"specs-failed","audience":"unknown","title":"Images could not be pulled for an unknown reason","remedy":"read the lines below, and logs/crio.log around the time of the pull","class":"unknown","source":"kubernetes/kubernetes, pkg/kubelet/images/image_manager.go","reads":["logs/crio.log: lines of the image"],"matches":["event for pod-1: Failed: Failed to pull image \\"docker.io/x:1\\": something else"],"nearMisses":["event for pod-1: Pulling: Pulling image \\"docker.io/x:1\\""]},{"id":"image-pull-bare","where":["spec"],"pattern":"(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","witness":["(?:(?:[Ff]ailed|[Uu]nable) to pull image|Back-off pulling|PullImage from image service failed|Response error: .{0,1000}?ImageService/PullImage|ErrImagePull|ImagePullBackOff)","(?!.{0,1000}(?:creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|panic|crio\\\\.sock))"],"notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled, and no reason is shown","remedy":"check the registry, its rate limits and the network; run again","class":"environment","kind":"pull","source":"kubernetes/kubernetes, pkg/kubelet/images/types.go","matches":["event for pod-1: Failed: Error: ImagePullBackOff"],"nearMisses":["event for pod-1: Failed: Error: CrashLoopBackOff"]},{"id":"crio-died","where":["spec"],"pattern":"dial unix \\\\S{0,200}crio\\\\.sock: connect: (?<cause>connection refused|no such file or directory)","notFor":"container runtime is temporarily down|should recover from ip leak","reason":"crio-died","audience":"cri-o","title":"CRI-O did not answer on its socket while specs ran","remedy":"read logs/crio.log and the log of systemd at that time","class":"cri-o","kind":"crash","source":"Go, net","reads":["logs/crio.log and the log of systemd at that time"],"matches":["rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: connection refused\\""],"nearMisses":["rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /run/other.sock: connect: connection refused\\""]},{"id":"runtime-handler-missing","where":["spec"],"pattern":"failed to find runtime handler (?<subject>\\\\S+)","notFor":"RuntimeClass","reason":"host-setup","audience":"workflow","title":"CRI-O has no runtime handler that pods request","remedy":"add it to crio.runtime.runtimes in crio-config","class":"environment","kind":"configuration","source":"cri-o/cri-o, pkg/config/config.go","reads":["the CRI-O configuration of the run"],"matches":["event for pod-1: FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = failed to find runtime handler test-handler from runtime list map[crun:0x3f]"],"nearMisses":["event for pod-1: FailedScheduling: RuntimeClass \\"test-handler\\" not found"]},{"id":"evicted","where":["spec"],"pattern":"(?:Evicted: |reason: \\\\\\\\?\\"?Evicted\\\\\\\\?\\"?.{0,200})The node was low on resource: (?<subject>[\\\\w-]{1,60})","notFor":"evict|pressure|priority|LocalStorage|DiskGC|ImageGC|OOMKiller","reason":"specs-failed","audience":"environment","title":"A pod was evicted because the node was short of a resource","remedy":"use a machine with more of this resource, or set procs to a lower number","class":"resource-pressure","source":"kubernetes/kubernetes, pkg/kubelet/eviction/helpers.go","matches":["event for pod-1: Evicted: The node was low on resource: ephemeral-storage. Threshold quantity: 2Gi, available: 1Gi."],"nearMisses":["event for pod-1: EvictionThresholdMet: Attempting to reclaim ephemeral-storage"]},{"id":"crun-segfault","where":["node"],"pattern":"kernel: .{0,100}?\\\\b(?<cause>crun(?::\\\\[[^\\\\]]{1,20}\\\\])?\\\\[\\\\d{1,10}\\\\]: segfault at .{0,200})","reason":"specs-failed","audience":"cri-o","title":"crun crashed","remedy":"report it with the core dump (coredumpctl)","class":"oci-runtime","kind":"crun","source":"Linux, arch/x86/mm/fault.c","reads":["coredumpctl list on the machine, and the kernel log"],"matches":["Nov 22 12:09:43 host kernel: crun[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4 in crun[400000+10000]"],"nearMisses":["Nov 22 12:09:43 host kernel: mycrun-test[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4"]},{"id":"runc-segfault","where":["node"],"pattern":"kernel: .{0,100}?\\\\b(?<cause>runc(?::\\\\[[^\\\\]]{1,20}\\\\])?\\\\[\\\\d{1,10}\\\\]: segfault at .{0,200})","reason":"specs-failed","audience":"cri-o","title":"runc crashed","remedy":"report it with the core dump (coredumpctl)","class":"oci-runtime","kind":"runc","source":"Linux, arch/x86/mm/fault.c","reads":["coredumpctl list on the machine, and the kernel log"],"matches":["Nov 22 12:09:43 host kernel: runc[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4 in runc[400000+10000]"],"nearMisses":["Nov 22 12:09:43 host kernel: myrunc-test[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4"]},{"id":"conmon-segfault","where":["node"],"pattern":"kernel: .{0,100}?\\\\b(?<cause>conmon(?::\\\\[[^\\\\]]{1,20}\\\\])?\\\\[\\\\d{1,10}\\\\]: segfault at .{0,200})","reason":"specs-failed","audience":"cri-o","title":"conmon crashed","remedy":"report it with the core dump (coredumpctl)","class":"conmon","source":"Linux, arch/x86/mm/fault.c","reads":["coredumpctl list on the machine, and the kernel log"],"matches":["Nov 22 12:09:43 host kernel: conmon[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4 in conmon[400000+10000]"],"nearMisses":["Nov 22 12:09:43 host kernel: myconmon-test[4711]: segfault at 0 ip 00007f0000000000 sp 00007ffc00000000 error 4"]},{"id":"conmon-out-of-memory","where":["node"],"pattern":"(?<cause>\\\\bKill(?:ed)? process \\\\d{1,10},?(?: UID \\\\d{1,10},)? \\\\(conmon\\\\).{0,100})","reason":"specs-failed","audience":"environment","title":"The kernel killed conmon (out of memory)","remedy":"use a machine with more memory, or set procs to a lower number","class":"environment","kind":"memory","source":"Linux, mm/oom_kill.c","matches":["Nov 22 12:09:43 host kernel: Out of memory: Killed process 4711 (conmon) total-vm:1kB, anon-rss:1kB"],"nearMisses":["Nov 22 12:09:43 host kernel: Memory cgroup out of memory: Killed process 4711 (stress) total-vm:1kB"]},{"id":"container-out-of-memory","where":["node"],"pattern":"(?<cause>(?<!cgroup )[Oo]ut of memory: Kill(?:ed)? process \\\\d{1,10},?(?: UID \\\\d{1,10},)? \\\\([^)]{1,16}\\\\))","notFor":"evict|oom|memory|swap|pressure","reason":"specs-failed","audience":"environment","title":"The kernel killed a process because the machine had no memory left","remedy":"use a machine with more memory, or set procs to a lower number","kind":"memory","class":"environment","source":"Linux, mm/oom_kill.c","matches":["Nov 22 12:09:43 host kernel: Out of memory: Killed process 4711 (agnhost) total-vm:1kB, anon-rss:1kB"],"nearMisses":["Nov 22 12:09:43 host kernel: Memory cgroup out of memory: Killed process 4711 (stress) total-vm:1kB"]},{"id":"container-runtime-down","where":["spec","log","node"],"pattern":"\\\\b(?:container runtime is down|Container runtime (?:sanity check failed|not ready))(?:\\" err=\\"|[\\":, ]{0,4})(?<cause>[^\\"]{0,200})","notFor":"restart|runtime is temporarily down","reason":"specs-failed","audience":"cri-o","title":"The kubelet could not reach CRI-O","remedy":"read logs/crio.log at that time","class":"cri-o","kind":"hang","source":"kubernetes/kubernetes, pkg/kubelet/runtime.go and kubelet.go","matches":["E1122 12:09:43.3 871 kubelet.go:2412] \\"Skipping pod synchronization\\" err=\\"container runtime is down\\""],"nearMisses":["I1122 12:09:43.3 871 kubelet.go:2412] \\"Container runtime initialized\\" containerRuntime=\\"cri-o\\""]},{"id":"pleg-unhealthy","where":["node"],"pattern":"PLEG is not healthy: (?<cause>pleg was last seen .{1,100})","notFor":"restart|runtime is temporarily down","reason":"specs-failed","audience":"unknown","title":"The kubelet got no list of pods from CRI-O in time (PLEG is not healthy)","remedy":"read logs/crio.log at that time; the reason may be a slow machine","class":"unknown","source":"kubernetes/kubernetes, pkg/kubelet/pleg/generic.go","reads":["logs/crio.log: requests that did not end"],"matches":["E1122 12:09:43.3 871 kubelet.go:2412] \\"Skipping pod synchronization\\" err=\\"PLEG is not healthy: pleg was last seen active 3m9.1s ago; threshold is 3m0s\\""],"nearMisses":["I1122 12:09:43.3 871 generic.go:10] \\"PLEG: Relist succeeded\\""]}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(55825);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/domain/judgement/signatures.js




const SEARCHED_TEXTS = [
    'failure',
    'spec',
    'log',
    'node',
    'kubelet',
    'services',
    'crio',
    'system',
    'kernel',
];
const MATCH_LINES = 5;
const LINE_LENGTH = 400;
/** Characters of a line that are searched: a pattern may need the square of it in time. Events and messages are shorter. */
const SEARCHED_LENGTH = 4_000;
const ROWS = signatures_namespaceObject;
/** All known causes. Rows are tried in their order; earlier rows are more specific. */
const SIGNATURES = ROWS.map((row, rank) => ({
    ...row,
    rank,
    where: row.where.map((place) => (0,fields/* oneOf */.yL)(SEARCHED_TEXTS, place, `lanes/signatures.json, ${row.id}`)),
    reason: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* RESULT_OF */.Oo), row.reason, `lanes/signatures.json, ${row.id}`),
    audience: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* AUDIENCE_NAMES */.K8), row.audience, `lanes/signatures.json, ${row.id}`),
    class: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* CLASS_NAMES */.mU), row.class, `lanes/signatures.json, ${row.id}`),
    kind: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* KIND_NAMES */.kd), row.kind ?? '', `lanes/signatures.json, ${row.id}`),
    owner: row.owner,
    reads: row.reads ?? [],
    pattern: expressionOf(row.pattern),
    hasSubject: [row.pattern].flat().join('').includes('(?<subject>'),
    witness: expressionOf(row.witness ?? row.pattern),
    notFor: idsLike(row.notFor),
    onlyFor: idsLike(row.onlyFor),
}));
function idsLike(pattern) {
    return pattern === undefined ? null : new RegExp(pattern, 'i');
}
/** The table splits a long expression into parts. */
function expressionOf(parts) {
    return new RegExp([parts].flat().join(''));
}
/**
 * The first known cause that matches, or null.
 * @param texts lines by the text that they are from
 * @param spec the id of the spec that the lines are about, or empty
 */
function findSignature(texts, spec = '') {
    for (const signature of SIGNATURES) {
        if (!concerns(signature, spec))
            continue;
        for (const place of signature.where) {
            const match = matchLines(signature, place, texts[place] ?? []);
            if (match !== null)
                return match;
        }
    }
    return null;
}
/** Whether a spec, or the set-up for an empty id, can have the cause. */
function concerns({ notFor, onlyFor }, spec) {
    return notFor?.test(spec) !== true && onlyFor?.test(spec) !== false;
}
function matchLines(signature, place, lines) {
    const found = lines.flatMap((line) => {
        const match = signature.pattern.exec(line.slice(0, SEARCHED_LENGTH));
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
        place,
        subjects: [...new Set(subjects)],
        detail: clean(trimmed(shown.find(({ cause }) => cause !== '')?.cause ?? '')),
        lines: [...new Set(shown.map(({ line }) => clean(line)))].slice(0, MATCH_LINES),
    };
}
/** A part of a line, without the quotes and the punctuation that belong to what is around it. */
function trimmed(text) {
    const inner = text.replace(/^[\s:;,]{1,20}/, '').trimEnd();
    const [quote = ''] = /["']$/.exec(inner) ?? [];
    const isOpen = quote !== '' && inner.split(quote).length % 2 === 0;
    return isOpen ? inner.slice(0, -1).replace(/\\$/, '') : inner;
}
function clean(text) {
    return (0,domain_text/* shorten */.ml)((0,domain_text/* plainLine */.h0)(text), LINE_LENGTH);
}


/***/ }),

/***/ 17707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ crioEnds),
/* harmony export */   Ju: () => (/* binding */ crioStarts),
/* harmony export */   mk: () => (/* binding */ sinceLastReady)
/* harmony export */ });
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80681);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85912);


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
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(line) === 'fatal' ? eventOf(line, reference, line) : null;
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
/** systemd's line when CRI-O is ready, since the unit has Type=notify (cri-o/packaging, crio.service). */
const READY = /\bsystemd\[\d+\]: Started (?:crio\.service\b|CRI-O|Container Runtime Interface for OCI)/;
/**
 * The lines after CRI-O was last ready, so that an error of an earlier start is left out. If the log has no lines of
 * systemd, a start that did not end is taken for a success; otherwise nothing is left out.
 */
function sinceLastReady(lines) {
    const ready = lines.findLastIndex((line) => READY.test(line));
    if (ready >= 0)
        return lines.slice(ready + 1);
    const started = lines.findLastIndex((line) => line.includes('msg="Starting CRI-O, version: '));
    const since = lines.slice(started + 1);
    return since.length === 0 || since.some((line) => (0,_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(line) === 'fatal') ? lines : since;
}


/***/ }),

/***/ 7125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isHarmless)
/* harmony export */ });
/**
 * Errors that passing runs have too (seen in recordings): about pods that are just deleted or a node that just starts, closed
 * connections, and cgroups that not every machine has.
 */
const HARMLESS = new RegExp([
    'code = NotFound',
    'pod has been deleted',
    'container not running',
    'use of closed network connection',
    'Failed to get system container stats',
    'Failed to create existing container',
    'failed to read memory cgroup',
    'Unable to register mirror pod',
    'Error getting the current node from lister',
    'Hostname for pod was too long',
    'Missing actuated pod level resource',
    'Server rejected event',
    'checkpoint is not found',
    'OCI runtime features failed',
    'not found in CNI cache',
].join('|'));
/** Whether a line is an error that says nothing. */
function isHarmless(line) {
    return HARMLESS.test(line);
}


/***/ }),

/***/ 96255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createJournalReader),
  n: () => (/* binding */ journalLines)
});

// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/time.js
var domain_time = __webpack_require__(64341);
;// CONCATENATED MODULE: ./build/src/domain/logs/json-line.js


/** Seconds since 1970 have fewer digits than milliseconds until the year 5138. */
const LEAST_MILLISECONDS = 1e11;
const KUBERNETES_FIELDS = ['ts', 'caller', 'msg', 'v', 'logger'];
const LOGRUS_FIELDS = ['time', 'level', 'msg'];
/**
 * A line that a service of the node writes in JSON, in the format that it uses otherwise: the kubelet with
 * `--logging-format=json` (kubernetes/kubernetes, staging/src/k8s.io/component-base/logs/json), and CRI-O with
 * `--log-format=json` (sirupsen/logrus, json_formatter.go). Null for anything else.
 * @param prefix what is in front of the object, such as that of the journal; empty if there is nothing
 */
function serviceLine(value, prefix) {
    return kubernetesLine(value, prefix) ?? logrusLine(value, prefix);
}
/** As klog writes it. An entry without verbosity is an error. */
function kubernetesLine(value, prefix) {
    const { ts, caller, msg, v } = (0,fields/* fieldsOf */.Pf)(value);
    const written = (0,fields/* numberOf */.rl)(ts);
    if (written === null || typeof msg !== 'string')
        return null;
    const time = written < LEAST_MILLISECONDS ? written * 1000 : written;
    if (!(0,domain_time/* isPlausible */.gn)(time))
        return null;
    const iso = new Date(time).toISOString();
    const severity = (0,fields/* numberOf */.rl)(v) === null ? 'E' : 'I';
    const at = `${iso.slice(5, 7)}${iso.slice(8, 10)} ${iso.slice(11, 23)}000`;
    const place = (0,fields/* textOf */.b6)(caller).split('/').at(-1) || 'unknown.go:0';
    const head = prefix === '' ? `${iso} localhost kubelet: ` : prefix;
    return `${head}${severity}${at}       0 ${place}] ${quoted(msg)}${rest(value, KUBERNETES_FIELDS)}`;
}
function logrusLine(value, prefix) {
    const { time, level, msg } = (0,fields/* fieldsOf */.Pf)(value);
    if (typeof time !== 'string' || typeof level !== 'string' || typeof msg !== 'string')
        return null;
    return `${prefix}time=${quoted(time)} level=${level} msg=${quoted(msg)}${rest(value, LOGRUS_FIELDS)}`;
}
function rest(value, known) {
    if (typeof value !== 'object' || value === null)
        return '';
    return Object.entries(value)
        .filter(([name]) => !known.includes(name))
        .map(([name, field]) => ` ${name}=${typeof field === 'string' ? quoted(field) : JSON.stringify(field)}`)
        .join('');
}
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/src/domain/logs/journal-line.js




/** What `json-seq` and `json-sse` put in front of an object. */
const BEFORE_OBJECT = /^(?:\p{Cc}|data: )?(?=\{")/u;
/** `short-unix`: seconds since 1970. */
const UNIX_TIME = /^(\d{9,10}\.\d{1,9}) (?=\S{1,255} [^\s:[\]]{1,100}(?:\[\d{1,10}\])?: )/;
/** `short-full` and `with-unit`: with the day of the week, and a time zone of which only UTC has a known offset. */
const SHORT_FULL = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{4})-(\d\d)-(\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?) ([A-Z]{3,5}|[+-]\d{2,4}) /;
/** The writer of a line of `with-unit`. */
const UNIT_WRITER = /^(\S{1,40} \S{1,255} |[A-Z][a-z]{2} \d\d \S{1,20} \S{1,255} )([^\s:[\]]{1,100})\.(?:service|scope)(?=(?:\[\d{1,10}\])?: )/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** A message in JSON behind the prefix of a line. */
const JSON_MESSAGE = ': {"';
/** The time of an entry as text, where there is no number. */
const WRITTEN_AT = 'written at';
/** The first lines of entries that have several lines, and their last ones. */
const PRETTY = { first: /^\{$/, last: /^\}$/, read: json/* parseJson */.q };
const EXPORT = { first: /^__CURSOR=/, last: /^$/, read: readExport };
/** An entry of `verbose` ends where the next one starts. */
const VERBOSE = {
    first: /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6} \S{1,6} \[s=/,
    last: /^$/,
    read: readVerbose,
};
/** An entry with more is none. */
const MOST_LINES = 500;
/**
 * Creates a reader that gives lines of the journal in the format `short-iso-precise`, whatever format journalctl wrote them
 * in: `json`, `json-pretty`, `json-sse`, `json-seq`, `export`, `verbose`, `short-unix`, `short-full` or `with-unit` (systemd,
 * journalctl(1), --output; docs/JOURNAL_EXPORT_FORMATS.md). What the kubelet or CRI-O write in JSON becomes their usual
 * format. All other lines remain as they are. A message of several lines becomes several lines.
 */
function createJournalReader() {
    let format = null;
    let entry = [];
    function take() {
        const read = readEntry(format?.read(entry.join('\n')));
        const lines = read === null ? entry : linesOf(read);
        format = null;
        entry = [];
        return lines;
    }
    return {
        push(line) {
            const before = format === VERBOSE && VERBOSE.first.test(line) ? take() : [];
            if (before.length > 0)
                return [...before, ...start(line)];
            return start(line);
        },
        end: take,
    };
    function start(line) {
        format ??= formatFrom(line);
        if (format === null)
            return readLine(line);
        entry.push(line);
        return format.last.test(line) || entry.length === MOST_LINES ? take() : [];
    }
}
/** The format of an entry that starts with this line, or null. All lines of logs are tested, and most of them by one letter. */
function formatFrom(line) {
    const [letter = ''] = line;
    if (letter === '{')
        return PRETTY.first.test(line) ? PRETTY : null;
    if (letter === '_')
        return EXPORT.first.test(line) ? EXPORT : null;
    return 'MTWFS'.includes(letter) && VERBOSE.first.test(line) ? VERBOSE : null;
}
/** The lines of a text as such a reader gives them. */
function journalLines(lines) {
    const reader = createJournalReader();
    return [...lines.flatMap((line) => reader.push(line)), ...reader.end()];
}
function readLine(line) {
    const first = line[0] ?? '';
    if (first === '{' || first === '\u001E' || first === 'd')
        return jsonLines(line);
    const read = first >= '0' && first <= '9' ? line.replace(UNIX_TIME, unixTime) : shortFull(line);
    return [withTextMessage(read)];
}
/** A line of the journal with a message in JSON that a service wrote. */
function withTextMessage(line) {
    const at = line.indexOf(JSON_MESSAGE);
    if (at < 0 || !line.endsWith('}'))
        return line;
    const start = at + JSON_MESSAGE.length - 2;
    return serviceLine((0,json/* parseJson */.q)(line.slice(start)), line.slice(0, start)) ?? line;
}
/** The fields of an entry, which are indented, with the time of its first line. */
function readVerbose(text) {
    const [head = '', ...lines] = text.split('\n');
    const fields = [];
    for (const line of lines) {
        const [, name, value = ''] = /^ {4}([A-Z_\d]{1,64})=(.*)$/.exec(line) ?? [];
        const last = fields.at(-1);
        if (name !== undefined)
            fields.push([name, value]);
        else if (last !== undefined)
            last[1] += `\n${line.trim()}`;
    }
    const { at } = /^(?<at>.{1,60}?) \[s=/.exec(head)?.groups ?? {};
    const time = shortFull(`${at ?? ''} `).trim();
    return { ...Object.fromEntries(fields), [WRITTEN_AT]: time };
}
/** The fields of an entry, one on each line. Fields with other bytes than text have no such line. */
function readExport(text) {
    const fields = text.split('\n').map((line) => /^([A-Z_\d]{1,64})=(.*)$/.exec(line));
    return Object.fromEntries(fields.map((field) => [field?.[1] ?? '', field?.[2] ?? '']));
}
function jsonLines(line) {
    const start = BEFORE_OBJECT.exec(line)?.[0].length;
    const value = start === undefined ? null : (0,json/* parseJson */.q)(line.slice(start));
    const entry = readEntry(value);
    return entry === null ? [serviceLine(value, '') ?? line] : linesOf(entry);
}
function linesOf({ at, host, writer, message }) {
    return message.split('\n').map((text) => withTextMessage(`${at} ${host} ${writer}: ${text}`));
}
function readEntry(value) {
    const { __REALTIME_TIMESTAMP: microseconds, MESSAGE: message, SYSLOG_IDENTIFIER: identifier, _COMM: command, _PID: pid, SYSLOG_PID: ownPid, _HOSTNAME: host, [WRITTEN_AT]: written, } = (0,fields/* fieldsOf */.Pf)(value);
    const at = (0,fields/* textOf */.b6)(written) || isoOf(Number((0,fields/* textOf */.b6)(microseconds)) / 1000);
    if (at === null || message === undefined)
        return null;
    const name = firstOf(identifier) || firstOf(command) || 'unknown';
    const process = firstOf(pid) || firstOf(ownPid);
    return {
        at,
        host: firstOf(host) || 'localhost',
        writer: /^\d{1,10}$/.test(process) ? `${name}[${process}]` : name,
        message: messageOf(message),
    };
}
/** A field that an entry has several times is a list. */
function firstOf(value) {
    return (0,fields/* textOf */.b6)(Array.isArray(value) ? value[0] : value).replace(/\s/g, '_');
}
/** A message that is not plain text is a list of its bytes; one that is too long is null. */
function messageOf(value) {
    if (typeof value === 'string')
        return value;
    const bytes = (0,fields/* listOf */.c3)(value).filter((byte) => typeof byte === 'number');
    return bytes.length > 0
        ? new TextDecoder().decode(Uint8Array.from(bytes))
        : (0,fields/* textOf */.b6)((0,fields/* listOf */.c3)(value)[0]);
}
/** Without a known zone, the format `short`, which has none. */
function shortFull(line) {
    const [head, year, month, day, time, zone = ''] = SHORT_FULL.exec(line) ?? [];
    if (head === undefined)
        return line;
    const isUtc = zone === 'UTC' || zone === 'GMT';
    const name = MONTHS[Number(month) - 1] ?? '';
    const at = isUtc ? `${year}-${month}-${day}T${time}Z` : `${name} ${day} ${time}`;
    return `${at} ${line.slice(head.length)}`.replace(UNIT_WRITER, writerOfUnit);
}
/** The scope of the first process is that of systemd itself. */
function writerOfUnit(_, before, unit) {
    return `${before}${unit === 'init' ? 'systemd' : unit}`;
}
function unixTime(prefix, seconds) {
    const at = isoOf(Number(seconds) * 1000);
    return at === null ? prefix : `${at} `;
}
function isoOf(time) {
    return (0,domain_time/* isPlausible */.gn)(time) ? new Date(time).toISOString() : null;
}


/***/ }),

/***/ 80529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ LOG_NAMES),
/* harmony export */   P2: () => (/* binding */ logOfName),
/* harmony export */   po: () => (/* binding */ logOfContent)
/* harmony export */ });
/* harmony import */ var _journal_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96255);
/* harmony import */ var _source_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30046);


/** Logs of a node, by the names that they have in a report. `system.log` is a journal or a log of the whole machine. */
const LOG_NAMES = [
    'crio.log',
    'kubelet.log',
    'services.log',
    'kern.log',
    'system.log',
];
const TEXT = String.raw `\.(?:log|txt|out|jsonl|export)`;
const WORDS = '(?:service|journal(?:ctl)?|logs?|unit|daemon)';
function ofService(names) {
    return new RegExp(`^(?<host>)(?:(?:journal(?:ctl)?|systemd|service|unit|log)[-_.])?(?:${names})(?:[-_.]${WORDS})*${TEXT}$`);
}
/**
 * Names of logs, those of the most complete system log first: journals, as the remote runner of Kubernetes saves them for
 * each host (kubernetes/kubernetes, test/e2e_node/remote/remote.go), files in /var/log, serial consoles and the kernel's
 * ring buffer. must-gather writes `crio_service.log` (openshift/must-gather, collection-scripts/gather_service_logs).
 */
const NAMES = [
    ['crio.log', /^(?<host>)crio\.log$/],
    ['crio.log', ofService('crio|cri-o')],
    ['kubelet.log', /^(?<host>)kubelet\.log$/],
    ['kubelet.log', ofService('kubelet')],
    ['services.log', /^(?<host>)services\.(?:log|txt)$/],
    ['kern.log', /^(?<host>)kern\.log$/],
    ['system.log', /^(?:(?<host>.{1,200})-)?system\.log$/],
    [
        'system.log',
        /^(?:(?<host>.{1,200})-)?(?:systemd-)?journal(?:ctl)?(?:\.(?:log|txt|jsonl?|export))?$/,
    ],
    ['system.log', /^(?<host>)(?:messages|syslog)(?:\.log|\.txt)?$/],
    [
        'system.log',
        /^(?:(?<host>.{1,200})-)?serial(?:[-_]?(?:port|console|output))*(?:[-_]?\d+)?\.(?:log|txt)$/,
    ],
    ['kern.log', /^(?:(?<host>.{1,200})-)?(?:dmesg|kern|kernel)(?:\.log|\.txt)?$/],
];
/** The log that a file is by its name, without the endings of packed and rotated files; null if the name does not say. */
function logOfName(name) {
    for (const [rank, [log, pattern]] of NAMES.entries()) {
        const found = pattern.exec(name);
        if (found !== null)
            return { log, host: found.groups?.['host'] ?? '', rank };
    }
    return null;
}
/** Lines of a text that are looked at. */
const PROBED_LINES = 400;
/** The part of lines that must be of a kind, because other texts quote logs. */
const MOST = 0.8;
const LOGRUS = /^time="[^"]{10,40}" level=[a-z]{4,7} msg=/;
const KLOG = /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ [\w.-]{1,100}:\d+\]/;
const KERNEL = /^(?:<\d{1,3}>)?\[ {0,6}\d{1,7}\.\d{6}\]/;
/** What only CRI-O writes (cri-o/cri-o, server and internal/log). */
const OF_CRIO = /\bCRI-O\b|\/runtime\.v1\.(?:Runtime|Image)Service\/|\b(?:Ran|Running|Stopped|Removed) pod sandbox|msg="(?:Created|Creating|Started|Stopped|Removed) container|msg="Checking image status|Got pod network/;
/** Files of the kubelet's sources (kubernetes/kubernetes, pkg/kubelet). */
const OF_KUBELET = / (?:kubelet(?:_\w{1,60})?|kuberuntime_\w{1,60}|pod_workers|pod_startup_latency_tracker|eviction_manager|status_manager|pod_container_manager_linux|container_manager_linux|reconciler_common)\.go:\d+\]|"Kubelet version"|"SyncLoop /;
const SYSTEM_WRITERS = new Set([
    'systemd',
    'systemd-coredump',
    'kernel',
    'crio',
    'kubelet',
]);
/** The log that a text is by its first lines; null if most of them are something else. */
function logOfContent(head) {
    const lines = (0,_journal_line_js__WEBPACK_IMPORTED_MODULE_0__/* .journalLines */ .n)(head.split('\n', PROBED_LINES)).filter((line) => /^\S/.test(line));
    const isMost = (count) => count > 0 && count >= lines.length * MOST;
    const count = (pattern) => lines.filter((line) => pattern.test(line)).length;
    const writers = lines.flatMap((line) => writerOf(line) ?? []);
    if (isMost(writers.length))
        return logOfWriters(writers);
    if (isMost(count(LOGRUS)))
        return count(OF_CRIO) > 0 ? 'crio.log' : null;
    if (isMost(count(KLOG)))
        return count(OF_KUBELET) > 0 ? 'kubelet.log' : null;
    return isMost(count(KERNEL)) ? 'kern.log' : null;
}
function logOfWriters(writers) {
    const isMostly = (own) => writers.filter((writer) => writer === own).length >= writers.length * MOST;
    if (isMostly('crio'))
        return 'crio.log';
    if (isMostly('kubelet'))
        return 'kubelet.log';
    if (isMostly('kernel'))
        return 'kern.log';
    return writers.some((writer) => SYSTEM_WRITERS.has(writer)) ? 'system.log' : null;
}
/** Who wrote a line of a journal; the suite's own unit of the kubelet is the kubelet. */
function writerOf(line) {
    const { writer } = (0,_source_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLine */ ._)(line);
    return writer?.startsWith('kubelet-') ? 'kubelet' : writer;
}


/***/ }),

/***/ 80681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ klogError),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   v6: () => (/* binding */ messageIn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88986);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);


/**
 * Levels by line format, worst first: a Go panic, systemd about a service, logrus (CRI-O), klog (kubelet). The kernel has no
 * levels in its log, and the kubelet reports a runtime that does not answer as information. The group `head` and the
 * reference to it let only the first such text of a line be the writer's name: a line can repeat it. In the same way, only
 * the first level of a line of logrus is its own: it can quote a line of another program.
 */
const FORMS = [
    {
        level: 'fatal',
        pattern: /^(?:.{0,200}?\bcrio\[\d+\]: )?(?:panic: |fatal error: |SIG[A-Z]+: )/,
    },
    { level: 'fatal', pattern: /^(?:(?!\blevel=).){0,300}\blevel=(?:fatal|panic)\b/ },
    {
        level: 'fatal',
        pattern: /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*F\d{4} \d\d:/,
    },
    {
        level: 'fatal',
        pattern: /\bsystemd\[1\]: \S+\.service: (?:Main process exited|Failed with result|Watchdog timeout)/,
    },
    { level: 'error', pattern: /^(?:(?!\blevel=).){0,300}\blevel=error\b/ },
    {
        level: 'error',
        pattern: /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*E\d{4} \d\d:/,
    },
    {
        level: 'error',
        pattern: /^(?=(?<head>.{0,300}?\b(?:kernel|audit\[\d{1,9}\]): ))\k<head>.{0,200}?(?:\bapparmor="DENIED"|\bavc: {1,2}denied\b(?!.{0,1000}\bpermissive=1)|\bsegfault at \d|\btraps: |[Oo]ut of memory: Killed process|\boom-kill:|\bBUG: soft lockup|\bblocked for more than \d{1,6} seconds|\bI\/O error\b|\b[Rr]emounting filesystem read-only)/,
    },
    {
        level: 'error',
        pattern: /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*I\d{4} \d\d:.{0,200}?\b(?:container runtime is down|PLEG is not healthy: pleg was last seen)/,
    },
    // containers/conmon, src/utils.h
    { level: 'error', pattern: /^.{0,300}?\bconmon(?:\[\d{1,10}\])?: conmon \w{1,64} <error>: / },
    { level: 'warning', pattern: /^(?:(?!\blevel=).){0,300}\blevel=warn(?:ing)?\b/ },
    {
        level: 'warning',
        pattern: /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*W\d{4} \d\d:/,
    },
];
/** The level of a line in the log of CRI-O, the kubelet or the services; null for a level below warning. */
function levelOf(line) {
    return FORMS.find(({ pattern }) => pattern.test(line))?.level ?? null;
}
/**
 * The error of a line in the format of klog, which the kubelet writes, also if the line is cut; null if it has none. Cleaned.
 */
function klogError(line) {
    const body = /^(?:(?!\blevel=).){0,300}?\] "(?:[^"\\]|\\.){1,300}" err="((?:[^"\\]|\\.)*)/.exec(line)?.[1];
    return body === undefined ? null : unquoted(body);
}
/**
 * The message of a line in logrus format, as CRI-O and crictl write it, also if the line is cut; any other line unchanged.
 * Cleaned.
 */
function messageIn(line) {
    const body = /\bmsg="((?:[^"\\]|\\.)*)/.exec(line)?.[1];
    return body === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(line) : unquoted(body);
}
/** The text in quotes of Go. */
function unquoted(body) {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(`"${body}"`);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(typeof text === 'string' ? text : body);
}


/***/ }),

/***/ 82836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ namespacesOf),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   N1: () => (/* binding */ objectNamesOf),
/* harmony export */   _Z: () => (/* binding */ createNameIndex),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56813);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


const MAX_NAMES = 20;
const MIN_NAME_LENGTH = 4;
/** Lines in which the framework names the namespaces of a spec (kubernetes/kubernetes, test/e2e/framework). */
const NAMESPACES = [
    /Destroying namespace "([a-z0-9-]+)" for this suite/g,
    /Collecting events from namespace "([a-z0-9-]+)"/g,
    /^ +namespace: ([a-z0-9-]+)$/gm,
];
/** Lines in which it names the pods of a spec: events, messages, requests for logs. */
const PODS = [
    /\bevent for ([a-z0-9.-]+): \{/g,
    /\bpod "([a-z0-9.-]+)"/g,
    /\bTrying to get logs from node \S+ pod ([a-z0-9.-]+) container/g,
];
/** Images in events of the kubelet and in dumps of pods. */
const IMAGES = [
    /\bimage \\?"([\w.-]{1,100}(?::\d{1,5})?\/[\w./:@-]{1,200})\\?"/g,
    /^[ \t-]{0,200}image: ([\w./:@-]{4,300})$/gm,
];
const BASENAME = /Building a namespace api object, basename ([a-z0-9-]+)/g;
/** Names as tokens; a pod's name can be several of them with dots between. */
const TOKEN = /[a-z0-9-]+/gi;
/** A namespace: base name and number (test/e2e/framework/util.go, CreateTestingNS). */
const NUMBERED = /[a-z0-9-]+/g;
const NUMBER = /^\d{1,6}$/;
/**
 * Names of the namespaces and pods of a spec, namespaces first. They identify log lines about the spec. Empty for a spec
 * without output. The output is untrusted, so only names that Kubernetes allows are taken.
 */
function objectNamesOf(spec) {
    const text = textOf(spec);
    const names = new Set([...namespacesIn(text), ...findNames(text, PODS)]);
    return [...names].slice(0, MAX_NAMES);
}
/** Names of the namespaces of a spec alone. */
function namespacesOf(spec) {
    return namespacesIn(textOf(spec)).slice(0, MAX_NAMES);
}
function namespacesIn(text) {
    const named = findNames(text, NAMESPACES);
    return named.length > 0 ? named : findByBasename(text);
}
/** Images of a spec's containers, as far as its output and its failures name them. */
function imagesOf(spec) {
    return findNames(textOf(spec), IMAGES).slice(0, MAX_NAMES);
}
function textOf({ output, failure, additionalFailures }) {
    const failures = [failure, ...additionalFailures];
    return [output, ...failures.map((one) => one?.message ?? '')].join('\n');
}
/**
 * Finds which of the names are in a line, and not only as a part of a longer name. It looks up the words of the line, so
 * that its time does not depend on the number of names.
 */
function createNameIndex(names) {
    const byFirstWord = (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)([...new Set(names)], (name) => name.match(TOKEN)?.[0] ?? '');
    return (line) => {
        const found = new Set();
        if (byFirstWord.size === 0)
            return found;
        for (const word of new Set(line.match(TOKEN))) {
            for (const name of byFirstWord.get(word) ?? []) {
                if (word === name || mentions(line, name))
                    found.add(name);
            }
        }
        return found;
    };
}
/** Whether the line has the name, not only as a part of a longer name. */
function mentions(line, name) {
    if (name === '')
        return false;
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
        const before = line[at - 1] ?? ' ';
        const after = line[at + name.length] ?? ' ';
        if (!/[a-z0-9-]/i.test(before) && !/[a-z0-9-]/i.test(after))
            return true;
    }
    return false;
}
/** Namespaces of a spec that was interrupted: its output may only have the base name, to which a number is added. */
function findByBasename(text) {
    const bases = new Set(findNames(text, [BASENAME]));
    if (bases.size === 0)
        return [];
    return firstDistinct(text, NUMBERED, ([name]) => {
        const dash = name.lastIndexOf('-');
        return bases.has(name.slice(0, dash)) && NUMBER.test(name.slice(dash + 1)) ? name : '';
    });
}
function findNames(text, patterns) {
    return patterns.flatMap((pattern) => firstDistinct(text, pattern, ([, name = '']) => name));
}
/** So many distinct names are enough. A text can repeat them without end. */
function firstDistinct(text, pattern, nameIn) {
    const names = new Set();
    for (const match of text.matchAll(pattern)) {
        const name = nameIn(match);
        if (name.length >= MIN_NAME_LENGTH)
            names.add((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .detached */ .ht)(name));
        if (names.size === MAX_NAMES)
            break;
    }
    return [...names];
}


/***/ }),

/***/ 30046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sourceLine)
/* harmony export */ });
/** The formats `short`, `short-precise` and `short-iso` of journalctl, and rsyslog's (systemd, journalctl(1), --output). */
const PREFIX = /^([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT[\d:.,]{8,18}(?:Z|[+-]\d\d:?\d\d)?) \S{1,255} ([^\s:[\]]{1,100})(?:\[(\d{1,10})\])?: /;
/** The time in front of a message of the kernel (dmesg(1)), also on a serial console: since boot, or with -T. */
const KERNEL_TIME = /^\[(?: {0,10}\d{1,10}\.\d{1,9}|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})\](?:\[ {0,6}[TC]\d{1,10}\])? /;
/** Longer lines are dumps of objects. What a line says about a service is at its start. */
const SEARCHED_LENGTH = 2_000;
/** Splits a line of a log into its writer and its message. */
function sourceLine(line) {
    const searched = line.slice(0, SEARCHED_LENGTH);
    const prefix = PREFIX.exec(searched);
    const message = searched.slice(prefix?.[0].length ?? 0).replace(KERNEL_TIME, '');
    const [, time = '', writer = null, pid] = prefix ?? [];
    return { time, writer, pid: pid === undefined ? null : Number(pid), message };
}


/***/ }),

/***/ 85912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ timestampOf)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64341);

const RFC3339 = String.raw `\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)`;
/** CRI-O's own time in a journal line or a plain log (logrus), else the time of the journal (`-o short-iso-precise`). */
const FULL = [new RegExp(`^.{0,200}?\\btime="(${RFC3339})"`), new RegExp(`^(${RFC3339}) `)];
/** klog, `I1122 11:32:42.557754    2406 file.go:64] …`: month and day, no year, local time. */
const KLOG = /^\s*[IWEF](\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{1,9}) /;
/**
 * The formats `short` and `short-precise` of the journal, `Nov 22 11:16:47 host crio[119]: …`: no year, local time. The day
 * has a space in front of one digit, unless the line was cleaned.
 */
const SYSLOG = /^([A-Z][a-z]{2}) ([ \d]?\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?) /;
/** The kernel's log with `dmesg -T`, `[Sun Nov 22 11:16:47 2026] …`: local time. */
const DMESG = /^\[[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]?\d) (\d\d:\d\d:\d\d) (\d{4})\]/;
/** A time that is so near is the nearest one of all years. */
const HALF_A_YEAR = 182 * 86_400_000;
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
        if (full === undefined)
            continue;
        const written = Date.parse(full);
        return (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(written) ? written : null;
    }
    const [, name = '', date = '', clock, year] = SYSLOG.exec(line) ?? DMESG.exec(line) ?? [];
    const index = MONTHS.indexOf(name);
    if (index < 0)
        return null;
    const dayAndTime = `${String(index + 1).padStart(2, '0')}-${date.trim().padStart(2, '0')}T${clock}`;
    if (year === undefined)
        return nearestYear(dayAndTime, reference);
    const written = Date.parse(`${year}-${dayAndTime}${zoneOf(reference)}`);
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)(written) ? written : null;
}
/** The offset from UTC of a time. */
function zoneOf(time) {
    return /(?:Z|[+-]\d\d:?\d\d)$/.exec(time)?.[0] ?? 'Z';
}
/** The time in the year that is nearest to the reference, because a run may cross New Year. */
function nearestYear(dayAndTime, reference) {
    const near = Date.parse(reference);
    const zone = zoneOf(reference);
    const year = Number(/^\d{4}/.exec(reference)?.[0] ?? Number.NaN);
    const inYear = (candidate) => Date.parse(`${candidate}-${dayAndTime}${zone}`);
    const same = inYear(year);
    if (Math.abs(same - near) < HALF_A_YEAR)
        return same;
    const times = [inYear(year - 1), same, inYear(year + 1)]
        .filter(_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .gn)
        .toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near));
    return times[0] ?? null;
}


/***/ }),

/***/ 62486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ OBSERVER_NAMES),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   pH: () => (/* binding */ NO_DETAILS)
/* harmony export */ });
const FAILED = ['failed', 'timedout', 'panicked', 'aborted'];
/** Whether a spec or suite node failed, as Ginkgo counts. One that a signal interrupted did not fail. */
function hasFailed({ outcome }) {
    return FAILED.some((failed) => failed === outcome);
}
/** How views name who or what says what was seen. */
const OBSERVER_NAMES = {
    event: 'Event of the kubelet',
    container: 'State of a container',
    message: 'Error that the spec shows',
    crio: 'CRI-O reported',
    kubelet: 'The kubelet reported',
    kernel: 'The kernel reported',
};
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
    invocations: [],
    skipReason: null,
    output: '',
};


/***/ }),

/***/ 55825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ AUDIENCE_NAMES),
/* harmony export */   Oo: () => (/* binding */ RESULT_OF),
/* harmony export */   kd: () => (/* binding */ KIND_NAMES),
/* harmony export */   mU: () => (/* binding */ CLASS_NAMES)
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
    'crio-hung': 'environment',
    'crio-restarted': 'environment',
    'kubelet-died': 'environment',
    'kubelet-hung': 'environment',
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
/** Display names of classes. */
const CLASS_NAMES = {
    environment: 'environment',
    'cri-o': 'CRI-O',
    'oci-runtime': 'OCI runtime',
    conmon: 'conmon',
    cni: 'CNI plugins',
    kubelet: 'kubelet',
    'kubernetes-test': 'test of Kubernetes',
    'time-out': 'time-out',
    'resource-pressure': 'resource pressure',
    flake: 'flake',
    known: 'known issue',
    unknown: 'unknown',
};
/** Display names of kinds. */
const KIND_NAMES = {
    '': '',
    pull: 'pull of an image',
    network: 'network',
    disk: 'disk',
    memory: 'memory',
    host: 'the machine',
    configuration: 'configuration of the run',
    job: 'end of the job',
    crash: 'crash',
    hang: 'hang',
    error: 'error',
    storage: 'storage of images and containers',
    crun: 'crun',
    runc: 'runc',
};


/***/ }),

/***/ 82996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildReport),
  B: () => (/* binding */ generatedBy)
});

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/results/gomega-message.js + 1 modules
var gomega_message = __webpack_require__(45733);
;// CONCATENATED MODULE: ./build/src/domain/results/test-frame.js
/** A line of a stack that has a file: Go's own form, with an offset, and Ginkgo's. */
const FRAME = /^\s{0,100}(\S{1,500}\.go):(\d{1,9})(?: \+0x[0-9a-f]{1,16})?$/;
/** Specs of Kubernetes, but not the framework that they call (kubernetes/kubernetes, test/e2e*). */
const SPEC = /(?:^|\/)test\/e2e(?:_\w{1,40})?\//;
const FRAMEWORK = /(?:^|\/)test\/e2e\/framework\/|(?:^|\/)vendor\//;
const MOST_LINES = 2_000;
/** What a progress report of Ginkgo has before it are containers and steps (onsi/ginkgo, reporters/default_reporter.go). */
const GOROUTINE = /^\s{0,100}Spec Goroutine$/;
/** The first frame of a stack that is in a spec of Kubernetes; null if there is none. Untrusted. */
function testFrame(stack) {
    const lines = stack.split('\n', MOST_LINES);
    const start = lines.findIndex((line) => GOROUTINE.test(line));
    for (const line of lines.slice(start + 1)) {
        const [, file = '', number] = FRAME.exec(line) ?? [];
        if (SPEC.test(file) && !FRAMEWORK.test(file))
            return { file, line: Number(number) };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/domain/results/failure-summary.js



const TEXT_LENGTH = 400;
const VALUE_LENGTH = 300;
/** Characters of a message that are read. Dumps of objects are much longer. */
const MESSAGE_LENGTH = 65_536;
const STACK_LINES = 500;
/** Lines of plain text in front of which nothing is known. */
const PLAIN_LINES = 3;
/** Values that say nothing without a word about them. */
const BARE = /^(?:to be (?:true|false|nil|empty)|not to be (?:nil|empty)|true|false|nil|)$/;
/** The end of a spec by a time limit or a signal (onsi/ginkgo, internal/suite.go). What it waited for is in what follows. */
const STOPPED = /^(?:A (?:suite|spec|node) timeout occurred|Interrupted by )/;
/**
 * Says in one line what a failure was: what was expected and what was there, or the error, without dumps of objects.
 * @param failure untrusted, of any length
 * @param additional failures that Ginkgo recorded after it, which say what a spec waited for when it was stopped
 */
function summarizeFailure(failure, additional = []) {
    const parts = partsOf(failure);
    const at = testFrame(failure.stackTrace) ?? parts.at ?? failure.location;
    const text = textOf(parts);
    if (!STOPPED.test(text))
        return limited(text, parts, at);
    // Ginkgo puts the progress report after the location, where other failures have their stack.
    const step = (0,gomega_message/* stepIn */.eC)(failure.stackTrace.split('\n', STACK_LINES));
    const [next] = additional;
    const waited = next === undefined ? parts : partsOf(next);
    const words = next === undefined ? step : textOf(waited) || step;
    return limited(words === '' || text.includes(words) ? text : `${text}: ${words}`, waited, testFrame(next?.stackTrace ?? '') ?? at);
}
function partsOf({ message }) {
    return (0,gomega_message/* readMessage */._8)((0,domain_text/* plainText */.wh)(message.slice(0, MESSAGE_LENGTH)).split('\n'));
}
function limited(text, { expected, actual }, at) {
    return {
        text: (0,domain_text/* truncate */.xv)(text, TEXT_LENGTH),
        expected: (0,domain_text/* truncate */.xv)(expected, VALUE_LENGTH),
        actual: (0,domain_text/* truncate */.xv)(actual, VALUE_LENGTH),
        at,
    };
}
function textOf(parts) {
    const about = [...new Set(parts.about)].slice(0, PLAIN_LINES).join(', ');
    const { seconds } = parts;
    const core = coreOf(parts);
    if (core === '')
        return seconds === null ? about : waitedFor(about, seconds);
    if (about === '')
        return core;
    return isBare(parts) ? `${about}: ${core}` : `${core} (${about})`;
}
function coreOf({ expected, actual, error, seconds }) {
    const time = seconds === null || seconds < 1 ? '' : `after ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
    if (error !== '')
        return time === '' ? error : `${error}, ${time}`;
    if (expected !== '' && actual !== '') {
        return `expected ${expected}, ${time === '' ? '' : `${time} `}was ${actual}`;
    }
    if (expected !== '')
        return `expected ${expected}`;
    return actual === '' ? '' : `was ${actual}`;
}
function waitedFor(about, seconds) {
    const time = (0,domain_text/* formatDuration */.a3)(seconds);
    return about === '' ? `timed out after ${time}` : `${about}, after ${time}`;
}
/** Whether the author's words say more than the values. */
function isBare({ expected, actual, error }) {
    return error === '' && (BARE.test(expected) || BARE.test(actual) || actual.startsWith('map['));
}

// EXTERNAL MODULE: ./build/src/domain/report/report.js
var report = __webpack_require__(40923);
;// CONCATENATED MODULE: ./build/src/domain/report/build.js



/** What a report says of a spec that did not fail. */
const NO_CLASS = { class: null, kind: '', confidence: '' };
/** Fields of `report.json` and `provenance.json` that say what generated them. */
function generatedBy({ version, now, }) {
    return { generator: { name: 'crio-node-e2e', version }, generatedAt: now.toISOString() };
}
/**
 * Builds the report from the facts and the judgement.
 * @param excerpts what logs show of failing specs, by spec id
 * @param reproduce the command that repeats the failing specs, or an empty string
 */
function buildReport(by, facts, judgement, excerpts, reproduce) {
    const { suite } = facts;
    const explanations = explanationsIn(judgement);
    return {
        schemaVersion: report/* REPORT_SCHEMA_VERSION */.W,
        ...generatedBy(by),
        run: facts.job,
        verdict: judgement.verdict,
        findings: judgement.findings,
        counts: { ...judgement.counts, total: facts.totalSpecs ?? suite?.totalSpecs ?? null },
        classes: classCounts([...judgement.classes.values()]),
        builds: facts.builds,
        host: facts.host,
        node: facts.node,
        ignition: facts.ignition,
        selection: facts.selection ?? facts.request?.selection ?? null,
        suite: {
            startedAt: suite?.startedAt ?? facts.suiteStartedAt,
            endedAt: suite?.endedAt ?? null,
            seconds: suite?.seconds ?? null,
            procs: suite?.parallelTotal ?? null,
            randomSeed: suite?.randomSeed ?? null,
            exitCode: facts.exitCode,
            source: suite?.source ?? 'none',
        },
        end: endOf(facts),
        rerun: facts.rerun,
        specs: judgement.specs.map((spec) => ({
            ...withoutOutput(spec),
            ...failuresOf(spec),
            ...logsOf(excerpts.get(spec.id) ?? []),
            seen: judgement.seen.get(spec.id) ?? [],
            finding: explanations.get(spec.id) ?? null,
            ...(judgement.classes.get(spec.id) ?? NO_CLASS),
        })),
        running: suite?.running ?? [],
        skipped: [...facts.leftOut, ...skippedAtRunTime(judgement.specs)],
        serviceEvents: judgement.serviceEvents,
        fullDisks: facts.fullDisks,
        // What happened to services comes before what the machine is. A report of a run's directory has both already.
        warnings: [...new Set([...judgement.warnings, ...facts.warnings])],
        reproduce,
    };
}
/** Number of specs of each class, the most frequent first. */
function classCounts(classes) {
    return [...(0,group/* groupBy */.$)(classes, (one) => one.class)]
        .map(([name, specs]) => ({ class: name, specs: specs.length }))
        .toSorted((one, other) => other.specs - one.specs);
}
function endOf(facts) {
    const { cancelled, abandonedIn, deadlinePassed, endedBySignal, bug } = facts;
    const runError = facts.runError === null ? null : { cause: '', remedy: '', evidence: [], ...facts.runError };
    return { cancelled, abandonedIn, deadlinePassed, endedBySignal, runError, bug };
}
/** The identifier of the first finding that explains a spec, by the spec's id. */
function explanationsIn({ findings }) {
    return new Map(findings.toReversed().flatMap(({ id, specs }) => specs.map((spec) => [spec, id])));
}
function withoutOutput({ output: _output, host: _host, ...spec }) {
    return spec;
}
/** The failures with what they say in one line. */
function failuresOf({ failure, additionalFailures, invocations, }) {
    return {
        failure: failure && summarized(failure, additionalFailures),
        additionalFailures: additionalFailures.map((one) => summarized(one, [])),
        invocations: invocations.map((one) => ({
            ...one,
            failure: one.failure && summarized(one.failure, []),
        })),
    };
}
function summarized(failure, later) {
    return { ...failure, summary: summarizeFailure(failure, later) };
}
function logsOf(excerpts) {
    return {
        logs: excerpts
            .filter(({ lines }) => lines.length > 0)
            .map(({ log, lines }) => ({ log, lines })),
        requests: excerpts.flatMap(({ requests = [] }) => requests),
    };
}
function skippedAtRunTime(specs) {
    const skipped = specs.filter((spec) => spec.outcome === 'skipped');
    const groups = (0,group/* groupBy */.$)(skipped, (spec) => spec.skipReason ?? 'no reason given');
    return [...groups].map(([reason, group]) => ({
        reason,
        link: null,
        specs: group.map((spec) => spec.id),
    }));
}


/***/ }),

/***/ 40923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ REPORT_SCHEMA_VERSION)
/* harmony export */ });
const REPORT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 19024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ readNameLocation),
/* harmony export */   EJ: () => (/* binding */ isProcessReport),
/* harmony export */   O$: () => (/* binding */ readEnding),
/* harmony export */   PT: () => (/* binding */ readSummaryEntry),
/* harmony export */   RT: () => (/* binding */ isSummary),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   gC: () => (/* binding */ readTotals),
/* harmony export */   gu: () => (/* binding */ readAnnouncement),
/* harmony export */   kg: () => (/* binding */ isDelimiter),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   wk: () => (/* binding */ readVerdict),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67890);
/* harmony import */ var _spec_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62723);


const ENDING = /^(?:[•↺S]|\[([^\]]+)\])(?: PASSED)?(?: \[([A-Z]+)!?\])?(?: \[FLAKEY TEST - TOOK (\d+) ATTEMPTS TO PASS\])?(?: DURING REPETITION #\d+)? \[(\d+\.\d{3}) seconds\]$/;
/** Reads `• [2.041 seconds]`, `• [FAILED] [2.097 seconds]`, `[SynchronizedBeforeSuite] PASSED [3.722 seconds]` and so on. */
function readEnding(line) {
    const [, node, state, attempts, seconds] = ENDING.exec(line) ?? [];
    const outcome = state === undefined ? 'passed' : _outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .PRINTED_OUTCOMES */ .N.get(state);
    if (seconds === undefined || outcome === undefined)
        return null;
    if (node !== undefined && !(0,_spec_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuiteNode */ .Di)(node))
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
    const outcome = _outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .PRINTED_OUTCOMES */ .N.get(state);
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
    const [, passed, failed] = / -- (\d{1,9}) Passed \| (\d{1,9}) Failed \| /.exec(line) ?? [];
    return {
        succeeded: word === 'SUCCESS',
        specialFailureReasons: reasons.split(', ').filter((reason) => reason !== ''),
        stated: passed === undefined ? null : { passed: Number(passed), failed: Number(failed) },
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


/***/ }),

/***/ 27523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ TITLE_LINES),
/* harmony export */   QN: () => (/* binding */ shownLine),
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   fr: () => (/* binding */ readPrefix)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);
/* harmony import */ var _suite_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37734);


/** Longer ones are texts. */
const PREFIX_LIMIT = 300;
/** All digits that follow each other: with fewer, the next part could match the rest. */
const DIGITS = `\\d{1,${PREFIX_LIMIT}}`;
/** What differs from line to line in a prefix. Everything else is the same in every line. */
const VARIABLE = [
    `\\d{2}:\\d{2}:\\d{2}(?:[.,]${DIGITS})?`,
    // Level and date of klog and of bootstrap.py (kubernetes/test-infra): `I0820 `, `W0820 `.
    '[IWEF]\\d{4}(?= )',
    DIGITS,
    '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b',
    '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b',
    '[AP]M\\b',
    // The stream of the line, and whether it goes on in the next one: logs of containers and of GitLab.
    'std(?:out|err)\\b',
    '(?<= )[FP](?= |$)',
    '(?<=\\d)[OE](?= |$)',
];
/** Characters with a meaning in expressions. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;
/** Between a title and the line of `=` can be lines with labels. */
const TITLE_LINES = 4;
/** A line as a terminal shows it: without colors, and without what was erased after a carriage return. */
function shownLine(line) {
    const erased = line.lastIndexOf('\r\u001B[');
    const rest = erased < 0 ? '' : line.slice(erased + 3);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(/^[0-2]?K/.test(rest) ? rest.slice(rest.indexOf('K') + 1) : line)
        .replaceAll('\n', ' ')
        .trimEnd();
}
/**
 * The prefix of the lines of a console, from the title of its suite and the lines after it. It counts if the title and the
 * line of `=` below it have it, so that a mention of a suite is not taken for one. Null if there is none.
 */
function readPrefix(title, below) {
    const end = title.indexOf(_suite_head_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_TITLE */ ._D);
    const text = title.slice(0, end);
    if (end <= 0 || end > PREFIX_LIMIT || text.trim() === '')
        return null;
    const prefix = prefixLike(text);
    const underline = below.slice(0, TITLE_LINES).map((line) => withoutPrefix(line, prefix));
    return underline.some((line) => line !== null && (0,_suite_head_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderline */ .bc)(line)) ? prefix : null;
}
/** The line without its prefix, or null if it has none. */
function withoutPrefix(line, prefix) {
    const length = prefix.exec(line)?.[0].length;
    return length === undefined ? null : line.slice(length);
}
/**
 * An expression for prefixes with the same form. No part of it can match what the next part matches, so that it cannot
 * backtrack. The spaces at its end are exact, because those after it are indentation; loggers leave them out in empty lines.
 */
function prefixLike(text) {
    const core = text.trimEnd();
    const parts = [];
    let isAfterVariable = false;
    for (let at = 0; at < core.length;) {
        const spaces = /^\s+/.exec(core.slice(at))?.[0];
        const variable = variableAt(core, at);
        const [character = ''] = core.slice(at);
        // A number can be padded after a bracket; after a number, a space is what ends it.
        if (spaces !== undefined)
            parts.push(isAfterVariable ? '\\s{1,40}' : '\\s{0,40}');
        else
            parts.push(variable?.source ?? escaped(character));
        isAfterVariable = spaces === undefined && variable !== null;
        at += spaces?.length ?? variable?.length ?? character.length;
    }
    return new RegExp(`^${parts.join('')}(?:${escaped(text.slice(core.length))}|$)`);
}
function variableAt(text, at) {
    for (const source of VARIABLE) {
        const pattern = new RegExp(source, 'y');
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
            return { source, length: found.length };
    }
    return null;
}
function escaped(text) {
    return text.replace(SPECIAL, '\\$&');
}


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createConsoleReader)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/results/console-lines.js
var console_lines = __webpack_require__(19024);
// EXTERNAL MODULE: ./build/src/domain/results/failure-text.js
var failure_text = __webpack_require__(14058);
// EXTERNAL MODULE: ./build/src/domain/results/kept-text.js
var kept_text = __webpack_require__(95627);
// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(62723);
;// CONCATENATED MODULE: ./build/src/domain/results/console-block.js




/** Characters that are kept from the start of a failure. */
const FAILURE_LIMIT = 131_072;
/** Characters that are kept from the end of a spec's output. */
const OUTPUT_LIMIT = 65_536;
const TITLE_LINES = 20;
/** A block for this ending. Its times are in the zone, such as `+02:00`. */
function openResultBlock(ending, zone) {
    const title = [];
    const failure = (0,kept_text/* keepStart */.Og)(FAILURE_LIMIT);
    const output = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
    let complete = false;
    let location = null;
    let section = null;
    function readTitle(line) {
        location = (0,console_lines/* readNameLocation */.$B)(line);
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

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
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
    /** Specs of suites without an end. */
    let lost = [];
    let started = [];
    let suites = 0;
    let ends = 0;
    let ended = 0;
    /** Index of the first result of the last suite. */
    let suiteStart = 0;
    const processEnds = [];
    let events = [];
    let space = TEXT_LIMIT;
    let shortened = 0;
    let dropped = 0;
    let facts = {
        totalSpecs: null,
        selectedSpecs: null,
        succeeded: null,
        specialFailureReasons: [],
        seconds: null,
        randomSeed: null,
        parallelTotal: null,
        stated: null,
    };
    /** The details, shortened if the others have used up the space. */
    function limited(details) {
        const size = JSON.stringify(details).length;
        if (size > space) {
            shortened++;
            return shorten(details);
        }
        space -= size;
        return details;
    }
    return {
        facts: () => facts,
        addFacts(more) {
            facts = { ...facts, ...more };
        },
        addTotals({ totalSpecs, seconds }) {
            facts = {
                ...facts,
                totalSpecs: facts.totalSpecs ?? totalSpecs,
                seconds: (facts.seconds ?? 0) + (seconds ?? 0),
            };
        },
        endSuite({ succeeded, specialFailureReasons, stated }) {
            ends++;
            facts = {
                ...facts,
                succeeded: succeeded === true && facts.succeeded !== false,
                specialFailureReasons: [...facts.specialFailureReasons, ...specialFailureReasons],
                stated: stated && {
                    passed: stated.passed + (facts.stated?.passed ?? 0),
                    failed: stated.failed + (facts.stated?.failed ?? 0),
                },
            };
        },
        announceSuite(selected, total) {
            const isFirst = suites === 0;
            suites++;
            suiteStart = specs.length;
            lost = [...lost, ...started].slice(-MOST_RUNNING);
            started = [];
            facts = {
                ...facts,
                selectedSpecs: isFirst ? selected : add(facts.selectedSpecs, selected),
                totalSpecs: isFirst ? total : add(facts.totalSpecs, total),
                parallelTotal: 1,
            };
            if (selected !== null && total !== null) {
                events.push({ kind: 'suite-announced', selected, total });
            }
        },
        isSuiteOpen: () => ends < suites,
        startSpec(spec) {
            started = [...started, spec].slice(-MOST_RUNNING);
            events.push({ kind: 'spec-started', spec });
        },
        runningSpec: () => started.at(-1) ?? null,
        endEntry({ name }, { outcome, seconds }) {
            ended++;
            if (isFailure(outcome) && failed.size < MOST_RESULTS)
                failed.add((0,domain_text/* detached */.ht)(keyOf(name)));
            if (name.kind === 'spec') {
                started = started.filter(({ id }) => id !== name.id);
                events.push({ kind: 'spec-finished', id: name.id, outcome, seconds });
            }
            else if (isFailure(outcome)) {
                events.push({ kind: 'suite-node-failed', node: name.node, outcome });
            }
        },
        addResult({ name, location }, { outcome, seconds }, details) {
            if (specs.length + suiteNodes.length >= MOST_RESULTS) {
                dropped++;
                return;
            }
            const { failures, output, attempts } = limited(outcome === 'passed' ? { ...details, output: '' } : details);
            const skipped = outcome === 'skipped';
            const [failure = null, ...additionalFailures] = skipped ? [] : failures;
            if (name.kind === 'suite-node') {
                const node = { node: name.node, outcome, process: null, failure, output };
                suiteNodes.push(structuredClone(node));
                return;
            }
            const spec = {
                ...results/* NO_DETAILS */.pH,
                id: name.id,
                outcome,
                location,
                seconds,
                attempts,
                failure,
                additionalFailures,
                skipReason: skipped ? (failures[0]?.message ?? '') : null,
                output,
            };
            // A copy: parts of the console's text would keep the memory of the chunks that they are from.
            specs.push(structuredClone(spec));
        },
        forgetRunning() {
            started = [];
        },
        mergeAttempts() {
            const attempts = (0,group/* groupBy */.$)(specs.splice(suiteStart), ({ id }) => id);
            specs.push(...[...attempts.values()].flatMap((group) => group.slice(-1).map((last) => ({ ...last, attempts: group.length }))));
        },
        hasEnded: () => ended > 0,
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
            // A suite without an end can have failed.
            succeeded: facts.succeeded === true && ends < suites ? null : facts.succeeded,
            specs: [...specs],
            suiteNodes: [...suiteNodes],
            running: [...lost, ...started],
            processEnds: [...processEnds],
            startedAt: null,
            endedAt: null,
            timeoutSeconds: null,
            dryRun: false,
            damage: [
                ...(facts.succeeded === null || ends < suites ? ['the end of the suite is missing'] : []),
                ...(dropped === 0 ? [] : [`${(0,domain_text/* plural */.LS)(dropped, 'result')} beyond the first ${MOST_RESULTS}`]),
            ],
            contradictions: contradictionsOf(facts),
            cuts: shortened === 0
                ? []
                : [`the texts of ${(0,domain_text/* plural */.LS)(shortened, 'result')}: those of the console are too long`],
        }),
    };
}
function contradictionsOf({ succeeded, stated }) {
    const failed = stated?.failed ?? 0;
    return succeeded === true && failed > 0
        ? [`the suite succeeded, and ${(0,domain_text/* plural */.LS)(failed, 'spec')} failed`]
        : [];
}
function add(one, other) {
    return one === null || other === null ? null : one + other;
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

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo1-block.js


/** The node that failed, after the text of a container or spec. */
const NODE = / \[(?:It|BeforeEach|JustBeforeEach|AfterEach|JustAfterEach|Measurement|BeforeSuite|AfterSuite)\]$/;
const STACK = 'Full Stack Trace';
/**
 * Reads the lines between an ending of Ginkgo 1 and the line of dashes: containers and spec, each with its location, then an
 * empty line, the message and its location. Null if there is no name.
 */
function readOldBlock(lines) {
    const end = lines.findIndex((line) => line.trim() === '');
    const title = end < 0 ? lines : lines.slice(0, end);
    const texts = title.filter((line) => (0,console_lines/* readNameLocation */.$B)(line.trim()) === null);
    const name = texts.map((line) => line.trim().replace(NODE, '')).join(' ');
    if (name.trim() === '')
        return null;
    // A setup node is printed as "[BeforeSuite] BeforeSuite".
    const node = (0,spec_identity/* readEntryName */.cb)(name);
    return {
        entry: {
            name: node.kind === 'suite-node' ? node : (0,spec_identity/* readFailedEntryName */.TM)(name),
            location: (0,console_lines/* readNameLocation */.$B)(title.at(-1)?.trim() ?? ''),
        },
        failure: end < 0 ? null : readFailure(lines.slice(end + 1)),
    };
}
function readFailure(indented) {
    const lines = withoutIndent(indented);
    const stack = lines.indexOf(STACK);
    const body = (stack < 0 ? lines : lines.slice(0, stack)).join('\n').trimEnd().split('\n');
    const location = (0,console_lines/* readNameLocation */.$B)(body.at(-1) ?? '');
    const message = (location === null ? body : body.slice(0, -1)).join('\n').trim();
    if (message === '' && location === null)
        return null;
    return {
        message,
        location,
        stackTrace: stack < 0
            ? ''
            : lines
                .slice(stack + 1)
                .join('\n')
                .trim(),
        at: null,
    };
}
/** The lines without the indentation of the first one. */
function withoutIndent(lines) {
    const first = lines.find((line) => line.trim() !== '') ?? '';
    const indent = first.length - first.trimStart().length;
    return lines.map((line) => (line.slice(0, indent).trim() === '' ? line.slice(indent) : line));
}

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo1-lines.js
/** Lines of Ginkgo 1 (onsi/ginkgo v1, reporters/stenographer/stenographer.go). */
/** Outcomes by the word in an ending. */
const ENDINGS = new Map([
    ['Failure', 'failed'],
    ['Panic', 'panicked'],
    ['Timeout', 'timedout'],
    ['[SKIPPING]', 'skipped'],
]);
/** Outcomes by the word in the summary. */
const SUMMARY = new Map([
    ['Fail', 'failed'],
    ['Panic!', 'panicked'],
    ['Timeout...', 'timedout'],
]);
const BULLET = '•';
/** Specs that passed, were skipped and are pending. */
const MARKS = new Set([BULLET, 'S', 'P']);
const ENDING = /^(?:•[!.]{0,3} |S )?(Failure|Panic|Timeout|\[SKIPPING\])(?: in (?:Spec|Suite) (?:Setup|Teardown) \([A-Za-z]+\))? \[(\d{1,9}\.\d{3}) seconds\]$/;
const SLOW = /^• \[SLOW TEST:(\d{1,9}\.\d{3}) seconds\]$/;
/**
 * Reads `• Failure [0.151 seconds]`, `S [SKIPPING] in Spec Setup (BeforeEach) [0.001 seconds]`,
 * `• [SLOW TEST:6.000 seconds]` and so on. Suite nodes have no bullet; the next line has their name.
 */
function readOldEnding(line) {
    if (/^• \[MEASUREMENT\]$/.test(line))
        return endingOf('passed', '0');
    const slow = SLOW.exec(line)?.[1];
    if (slow !== undefined)
        return endingOf('passed', slow);
    const [, word = '', seconds] = ENDING.exec(line) ?? [];
    const outcome = ENDINGS.get(word);
    return seconds === undefined || outcome === undefined ? null : endingOf(outcome, seconds);
}
/** Reads `[Fail] name` in the summary. */
function readOldSummaryEntry(line) {
    const [, word = '', name] = /^\[(Fail|Panic!|Timeout\.\.\.)\] (\S.*)$/.exec(line) ?? [];
    const outcome = SUMMARY.get(word);
    return name === undefined || outcome === undefined ? null : { outcome, name };
}
/** Reads `Running in parallel across 8 nodes` and `Parallel test node 1/8.`. */
function readOldParallel(line) {
    const [, all, of] = /^(?:Running in parallel across (\d{1,5}) nodes|Parallel test node \d{1,5}\/(\d{1,5})\.)$/.exec(line) ?? [];
    const processes = all ?? of;
    return processes === undefined ? null : Number(processes);
}
/** True for the line before the name of a spec that is not to run. */
function isOldPending(line) {
    return line === 'P [PENDING]';
}
/** True if specs had several attempts, from the line `FAIL! -- 4 Passed | 6 Failed | 1 Flaked | 1 Pending | 1 Skipped`. */
function hasAttempts(verdict) {
    return /^(?:SUCCESS|FAIL)! -- .* \| \d{1,9} Flaked \| /.test(verdict);
}
/** True for the message of a process that only says that another one failed. */
function isFailureElsewhere(message) {
    return /^BeforeSuite on Node \d{1,5} failed$/.test(message);
}
/**
 * True for the line of a spec that passed and is not slow: a bullet after its output, then letters of specs that did not
 * run, and in Kubernetes before 1.25 the progress (kubernetes/kubernetes, test/e2e/reporters/progress.go).
 */
function isOldPass(line) {
    const progress = line.indexOf('{"msg":"PASSED ');
    const end = progress < 0 ? line.length : progress;
    let start = end;
    while (start > 0 && MARKS.has(line.charAt(start - 1)))
        start--;
    return line.slice(start, end).includes(BULLET);
}
function endingOf(outcome, seconds) {
    return { node: null, outcome, seconds: Number(seconds), attempts: 1 };
}

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo1.js






const ginkgo1_TITLE_LINES = 20;
const BLOCK_LINES = 4_000;
const STREAM = { kind: 'stream' };
/**
 * Reads a suite of Ginkgo 1, serial or parallel, after its title (onsi/ginkgo v1, reporters/stenographer/stenographer.go).
 * Specs that passed have a name only in verbose output (`-v`). Ginkgo 1 does not indent what specs write, so that a spec can
 * imitate an ending; it cannot hide a failure, which has its name and is listed in the summary.
 */
function createGinkgo1Reader(results) {
    let section = STREAM;
    /** Lines after a line of dashes, while they can be the name of a spec. Null in its output. */
    let title = [];
    let titled = null;
    let output = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
    let last = '';
    function readLine(line) {
        if (section.kind === 'block')
            readBlockLine(section.ending, section.lines, line);
        else if (section.kind === 'summary')
            section = readSummary(section.entry, line);
        else if (section.kind === 'verdict')
            readVerdictLine(line);
        else if (section.kind === 'pending')
            section = (0,console_lines/* isDelimiter */.kg)(line) ? STREAM : section;
        else
            readStream(line);
    }
    function readBlockLine(ending, lines, line) {
        if ((0,console_lines/* isDelimiter */.kg)(line)) {
            closeBlock(ending, lines);
            section = STREAM;
        }
        else if (lines.length < BLOCK_LINES)
            lines.push(line);
    }
    function closeBlock(ending, lines) {
        const block = readOldBlock(lines);
        if (block === null)
            return;
        const { entry, failure } = block;
        endEntry(entry, ending, failure === null || isFailureElsewhere(failure.message) ? [] : [failure]);
    }
    function endEntry(entry, ending, failures) {
        results.endEntry(entry, ending);
        results.addResult(entry, ending, { failures, output: output.read(), attempts: 1 });
        startTitle();
    }
    function startTitle() {
        title = [];
        titled = null;
        output = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
    }
    function readStream(line) {
        const ending = readOldEnding(line);
        if (ending !== null)
            section = { kind: 'block', ending, lines: [] };
        else if (isOldPending(line))
            section = { kind: 'pending' };
        else if ((0,console_lines/* isDelimiter */.kg)(line)) {
            endPassed();
            title = [];
        }
        else if ((0,console_lines/* isSummary */.RT)(line)) {
            endPassed();
            section = { kind: 'summary', entry: null };
        }
        else if (!readTotalsLine(line))
            readOutput(line);
        if (line !== '')
            last = line;
    }
    function readTotalsLine(line) {
        const totals = (0,console_lines/* readTotals */.gC)(line);
        if (totals === null)
            return false;
        endPassed();
        results.addTotals(totals);
        section = { kind: 'verdict' };
        return true;
    }
    /** Ginkgo 1 writes a bullet for a spec that passed, and starts the next line only if there is something to write. */
    function endPassed() {
        if (titled === null || !isOldPass(last))
            return;
        const { id, location } = titled;
        const ending = { node: null, outcome: 'passed', seconds: 0, attempts: 1 };
        endEntry({ name: { kind: 'spec', id }, location }, ending, []);
    }
    function readOutput(line) {
        const parallelTotal = titled === null ? readOldParallel(line) : null;
        if (parallelTotal !== null) {
            results.addFacts({ parallelTotal });
            return;
        }
        output.push(line);
        if (title === null || (line === '' && title.length === 0))
            return;
        const location = (0,console_lines/* readNameLocation */.$B)(line.trim());
        if (location !== null && title.length > 0) {
            startSpec(title, location);
            title = null;
        }
        else
            title = title.length < ginkgo1_TITLE_LINES && line !== '' ? [...title, line.trim()] : null;
    }
    function startSpec(lines, location) {
        const name = (0,spec_identity/* readEntryName */.cb)(lines.join(' '));
        if (name.kind !== 'spec')
            return;
        titled = { id: name.id, location };
        output = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
        // In a parallel run, the name comes when the spec has ended.
        if ((results.facts().parallelTotal ?? 1) === 1)
            results.startSpec(titled);
    }
    function readSummary(entry, line) {
        if (readTotalsLine(line))
            return section;
        const name = entry && (0,spec_identity/* readFailedEntryName */.TM)(entry.name);
        if (entry !== null && name !== null && (0,console_lines/* readNameLocation */.$B)(line.trim()) !== null) {
            const ending = { node: null, outcome: entry.outcome, seconds: 0, attempts: 1 };
            if (!results.hasFailed(name))
                endEntry({ name, location: null }, ending, []);
        }
        return { kind: 'summary', entry: readOldSummaryEntry(line) };
    }
    function readVerdictLine(line) {
        const end = (0,console_lines/* readVerdict */.wk)(line);
        if (end !== null)
            results.endSuite(end);
        if (hasAttempts(line))
            results.mergeAttempts();
        results.forgetRunning();
        section = STREAM;
        startTitle();
    }
    return {
        readLine,
        end() {
            if (section.kind === 'block')
                closeBlock(section.ending, section.lines);
            else
                endPassed();
            section = STREAM;
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/results/suite-head.js
var suite_head = __webpack_require__(37734);
;// CONCATENATED MODULE: ./build/src/domain/results/console.js










/** Characters of a line that are read: enough for the id of a spec. Streams of `S` and dumps of objects are much longer. */
const LINE_LIMIT = 2 * spec_identity/* ID_LIMIT */.ao;
const console_TITLE_LINES = 20;
const console_STREAM = { kind: 'stream' };
const SHORT_SUCCESS = { succeeded: true, specialFailureReasons: [], stated: null };
/**
 * Reads the output of `ginkgo -v` or of the test binary, serial or parallel (onsi/ginkgo,
 * reporters/default_reporter.go), also of several suites, one after the other. Its memory is limited, even for an endless
 * stream. A suite of Ginkgo 1 has a reader of its own.
 *
 * Ginkgo indents the output of specs, so its own lines are recognised by their start. Only a spec in a serial run that
 * writes to standard output directly can imitate them. It cannot hide a failure, because Ginkgo prints the real ending
 * with the name of the spec, and lists it in the summary.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the output have none
 */
function createConsoleReader(zone = 'Z') {
    const results = createResultCollector();
    const findHead = (0,suite_head/* createHeadSearch */.dX)();
    /** The reader of a suite of Ginkgo 1. */
    let old = null;
    let isShort = false;
    /** True if the head is missing, and what follows is from a parallel run. */
    let looksParallel = false;
    let section = { kind: 'head' };
    let stream = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
    let unread = '';
    const isParallel = () => (results.facts().parallelTotal ?? (looksParallel ? 2 : 1)) > 1;
    function readLine(line) {
        const head = findHead(line);
        if (head !== null && (!head.isShort || !results.isSuiteOpen()))
            startSuite(head);
        if (isShort && (0,suite_head/* isShortSuccess */.s1)(line))
            results.endSuite(SHORT_SUCCESS);
        else if (head !== null)
            return;
        else if (old === null)
            readNewLine(line);
        else
            old.readLine(line);
    }
    function startSuite({ version, selected, total, isShort: hasShortHead }) {
        closeSuite();
        results.announceSuite(selected, total);
        old = version === 1 ? createGinkgo1Reader(results) : null;
        isShort = hasShortHead;
        section = { kind: 'head' };
        stream = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
    }
    function closeSuite() {
        old?.end();
        closeBlock();
        section = console_STREAM;
    }
    function readNewLine(line) {
        if (section.kind === 'process-ends') {
            section = readProcessEnd(section.process, line);
            return;
        }
        const ending = (0,console_lines/* readEnding */.O$)(line);
        if (isFirst() && readOldEnding(line) !== null) {
            old = createGinkgo1Reader(results);
            old.readLine(line);
            return;
        }
        looksParallel ||= ending !== null && isParallelEnding(ending);
        if (isParallel() && (0,console_lines/* isProcessReport */.EJ)(line)) {
            closeBlock();
            section = { kind: 'process-ends', process: null };
        }
        else if ((0,console_lines/* isDelimiter */.kg)(line)) {
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
    /** True until something ends. A short head, or one that is cut off, does not show the version of Ginkgo. */
    function isFirst() {
        return section.kind === 'head' || (section.kind === 'title' && !results.hasEnded());
    }
    /** Without a head, the first ending shows how the suite ran: in a serial run, its name is before it. */
    function isParallelEnding({ node, outcome }) {
        const isFresh = section.kind === 'title' && section.lines.length === 0;
        return isFresh && node === null && outcome !== 'skipped' && results.runningSpec() === null;
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
        return console_STREAM;
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
        const end = (0,console_lines/* readVerdict */.wk)(line);
        if (end !== null)
            results.endSuite(end);
        return console_STREAM;
    }
    function readHeadLine(line) {
        const announcement = results.facts().selectedSpecs === null ? (0,console_lines/* readAnnouncement */.gu)(line) : null;
        if (announcement !== null)
            results.announceSuite(announcement.selected, announcement.total);
        results.addFacts((0,console_lines/* readHead */.zy)(line));
        return readFoot(line) ?? { kind: 'head' };
    }
    function readStream(line) {
        stream.push(line.replace(/^ {2}/, ''));
        // While a spec of a serial run is running, totals can only be its own output.
        return (results.runningSpec() === null ? readFoot(line) : null) ?? console_STREAM;
    }
    function readFoot(line) {
        if ((0,console_lines/* isSummary */.RT)(line))
            return { kind: 'summary', entry: null };
        const totals = (0,console_lines/* readTotals */.gC)(line);
        if (totals === null)
            return null;
        results.addTotals(totals);
        return { kind: 'verdict' };
    }
    function readTitle(lines) {
        const line = lines.at(-1) ?? '';
        const location = (0,console_lines/* readNameLocation */.$B)(line);
        if (location !== null && lines.length > 1) {
            startSpec((0,spec_identity/* readEntryName */.cb)(lines.slice(0, -1).join(' ')), location);
        }
        else if (/^\S/.test(line) && !(0,console_lines/* isPlaceholder */.wK)(line) && lines.length < console_TITLE_LINES) {
            return { kind: 'title', lines };
        }
        stream = (0,kept_text/* keepEnd */.zf)(OUTPUT_LIMIT);
        return console_STREAM;
    }
    function startSpec(name, location) {
        if (name.kind === 'spec' && !isParallel())
            results.startSpec({ id: name.id, location });
    }
    /** Adds failures of the summary whose details are missing in the output. */
    function readSummary(entry, line) {
        if (line.trim() === '')
            return console_STREAM;
        const location = (0,console_lines/* readNameLocation */.$B)(line.trim());
        const name = entry && (0,spec_identity/* readFailedEntryName */.TM)(entry.name);
        if (entry !== null && name !== null && location !== null && !results.hasFailed(name)) {
            const ending = { node: null, outcome: entry.outcome, seconds: 0, attempts: 1 };
            results.endEntry({ name, location: null }, ending);
            results.addResult({ name, location: null }, ending, { failures: [], output: '', attempts: 1 });
        }
        return { kind: 'summary', entry: (0,console_lines/* readSummaryEntry */.PT)(line) };
    }
    /** The section also has the output of the processes, but that is indented. */
    function readProcessEnd(process, line) {
        if (process !== null)
            results.addProcessEnd({ process, end: line.trim() });
        return { kind: 'process-ends', process: (0,console_lines/* readProcess */.Wv)(line) };
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
                readLine((0,domain_text/* plainText */.wh)(unread).replaceAll('\n', ' ').trimEnd());
                unread = '';
                append(next);
            }
            return results.takeEvents();
        },
        end() {
            closeSuite();
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

/***/ 6683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ containerStates)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** Lines of a state in YAML: six keys, and a message that YAML breaks into lines. */
const STATE_LINES = 40;
/** A pod that starts, and a container that did its work. */
const NORMAL = /^(?:ContainerCreating|PodInitializing|Completed|)$/;
const STATE_START = /^(?<indent>[ \t-]{0,200})(?<kind>waiting|terminated):\s*$/;
const KEY = /^\s*(?<key>[A-Za-z]{1,40}):(?: (?<value>.*))?$/;
/**
 * The String method that gogo/protobuf generates (kubernetes/kubernetes, staging/src/k8s.io/api/core/v1/generated.pb.go). A
 * message ends before the next struct, so that a line with many starts is read once.
 */
const STRUCT = /&ContainerState(?<kind>Waiting|Terminated)\{(?:ExitCode:(?<code>-?\d{1,10}),Signal:-?\d{1,10},)?Reason:(?<reason>\w{0,100}),Message:(?<message>(?:[^&]|&(?!ContainerState)){0,2000}?),(?:\}|StartedAt:)/;
/**
 * The states of containers that a failure message or an output shows, as YAML or as Go prints the struct, each once. States
 * of containers that start or have done their work are left out.
 * @param lines a text with a quoted message of YAML on one line
 */
function containerStates(lines) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        const state = readYaml(lines, index) ?? readStruct(line);
        if (state === null || (NORMAL.test(state.reason) && state.message === ''))
            continue;
        found.set(JSON.stringify(state), state);
    }
    return [...found.values()];
}
function readYaml(lines, start) {
    const { indent = '', kind } = STATE_START.exec(lines[start] ?? '')?.groups ?? {};
    if (kind !== 'waiting' && kind !== 'terminated')
        return null;
    const fields = new Map();
    let keyIndent = -1;
    let current = '';
    for (const line of lines.slice(start + 1, start + 1 + STATE_LINES)) {
        const depth = line.length - line.trimStart().length;
        if (line.trim() === '' || depth <= indent.length)
            break;
        if (keyIndent < 0)
            keyIndent = depth;
        const { key, value = '' } = KEY.exec(line)?.groups ?? {};
        if (depth === keyIndent && key !== undefined) {
            current = key;
            fields.set(key, value);
        }
        else {
            fields.set(current, `${fields.get(current) ?? ''} ${line.trim()}`);
        }
    }
    return stateOf(kind, fields.get('reason'), fields.get('message'), fields.get('exitCode'));
}
function readStruct(line) {
    if (!line.includes('&ContainerState'))
        return null;
    const { kind, reason, message, code } = STRUCT.exec(line)?.groups ?? {};
    if (kind === undefined)
        return null;
    return stateOf(kind === 'Waiting' ? 'waiting' : 'terminated', reason, message, code);
}
function stateOf(kind, reason = '', message = '', exitCode = '') {
    const code = Number.parseInt(exitCode, 10);
    return {
        kind,
        reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(reason),
        message: unquoted((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(message)),
        exitCode: Number.isNaN(code) ? null : code,
    };
}
/** A scalar of YAML without its quotes or the sign of a block. */
function unquoted(text) {
    const [first = ''] = text;
    if (/^[|>][+-]? /.test(text))
        return text.replace(/^[|>][+-]? /, '');
    if (text.length > 1 && (first === "'" || first === '"') && text.endsWith(first)) {
        return text.slice(1, -1).replaceAll("''", "'");
    }
    return text;
}


/***/ }),

/***/ 14058:
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

/***/ 82901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readFinished)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92701);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88986);


/**
 * How a job ended that did not succeed, from Prow's `finished.json` (GoogleCloudPlatform/testgrid, metadata/job.go,
 * Finished); null for a success. A damaged file has no success.
 */
function readFinished(text) {
    const { passed, result } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text));
    const word = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(result);
    const succeeded = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanOf */ .SF)(passed) ?? word === 'SUCCESS';
    if (succeeded && (word === '' || word === 'SUCCESS'))
        return null;
    return `the job ended with ${word || 'an unknown result'}`;
}


/***/ }),

/***/ 24724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ whyNotContinued),
/* harmony export */   X9: () => (/* binding */ mergeFirstSuite),
/* harmony export */   ar: () => (/* binding */ exitCodeOfBoth)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61311);

/** Exit codes of a ginkgo command whose specs ran: all passed, or some failed. */
const RAN = [0, 1];
/**
 * Two suites of one run, which ran one after the other with different specs, as one: both must be whole for the run to be
 * whole. The number of specs in the binary is the same for both.
 * @param first with the specs that come before the others; null if it left nothing
 * @param second null if it left nothing, or did not start
 */
function mergeFirstSuite(first, second) {
    if (first === null) {
        if (second === null)
            return null;
        const damage = [...second.damage, 'the suite with the first specs left no results'];
        return { ...second, damage };
    }
    if (second === null)
        return first;
    const merged = (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeResults */ .n)([first, second]);
    const pause = pauseBetween(first, second);
    return {
        ...merged,
        ...(pause === null ? {} : { pause }),
        // A console proves nothing, whatever the other suite left.
        source: [first, second].find(({ source }) => source === 'console')?.source ?? first.source,
        totalSpecs: second.totalSpecs ?? first.totalSpecs,
        timeoutSeconds: second.timeoutSeconds,
    };
}
/** From the last spec of the first suite to the first one of the second; null if the reports have no times. */
function pauseBetween(first, second) {
    const ends = first.specs.map(({ endedAt }) => endedAt);
    const starts = second.specs.map(({ startedAt }) => startedAt);
    const from = Math.max(...timesIn(ends), ...(ends.length === 0 ? timesIn([first.endedAt]) : []));
    const to = Math.min(...timesIn(starts), ...(starts.length === 0 ? timesIn([second.endedAt]) : []));
    return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null;
}
function timesIn(texts) {
    return texts.map((text) => Date.parse(text ?? '')).filter((time) => !Number.isNaN(time));
}
/**
 * Why the others do not run after the first specs; null if they do. Only specs may have failed: a suite that could not set up
 * the node, or was stopped, would not fare better again.
 */
function whyNotContinued(first, exitCode) {
    if (first === null || first.source === 'console')
        return 'it has no report';
    const [special] = first.specialFailureReasons;
    if (special !== undefined)
        return `the suite reports: ${special}`;
    const node = first.suiteNodes.find(({ outcome }) => outcome !== 'passed');
    if (node !== undefined)
        return `the outcome of ${node.node} is ${node.outcome}`;
    return RAN.includes(exitCode) ? null : `its exit code is ${exitCode ?? 'not known'}`;
}
/** The exit code of two suites: null if one has none, or else the first one that is no success. */
function exitCodeOfBoth(first, second) {
    return first === null || second === null ? null : first || second;
}


/***/ }),

/***/ 45733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ty: () => (/* binding */ isNoise),
  _8: () => (/* binding */ readMessage),
  eC: () => (/* binding */ stepIn)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/domain/results/gomega-structure.js

/** The matcher of a structure (onsi/gomega, gstruct/fields.go, keys.go and elements.go). What differs follows. */
const OF_STRUCTURE = /^to match (?:fields|keys|elements): \{$/;
/** The place of a difference (onsi/gomega, gstruct/errors/nested_types.go): a field, an element or a key, in lists or not. */
const PLACE = /^(?<indent>\s*)(?:\S*, )?\[*(?<path>[.[]\S.{0,300}):$/;
const EXPECTED = /^\s*Expected$/;
/** Lines from `Expected` to the matcher. */
const VALUE_LINES = 3;
const LINE_LENGTH = 500;
const MOST_DIFFERENCES = 1_000;
/** The parts of a structure that differ, in the order of the message. */
function differencesIn(lines, start) {
    const open = [];
    const found = [];
    for (let index = start; index < lines.length && found.length < MOST_DIFFERENCES; index++) {
        const line = (lines[index] ?? '').slice(0, LINE_LENGTH);
        const place = PLACE.exec(line)?.groups;
        if (place !== undefined) {
            const indent = (place['indent'] ?? '').length;
            while ((open.at(-1)?.indent ?? -1) >= indent)
                open.pop();
            open.push({ indent, path: place['path'] ?? '' });
        }
        else if (open.length > 0 && EXPECTED.test(line) && !isNested(lines, index)) {
            found.push({ path: (0,domain_text/* plainLine */.h0)(open.map(({ path }) => path).join('')), at: index + 1 });
        }
    }
    return found;
}
function isNested(lines, index) {
    return lines
        .slice(index + 1, index + 1 + VALUE_LINES)
        .some((line) => OF_STRUCTURE.test(line.slice(0, LINE_LENGTH).trim()));
}

// EXTERNAL MODULE: ./build/src/domain/results/gomega-value.js
var gomega_value = __webpack_require__(33431);
;// CONCATENATED MODULE: ./build/src/domain/results/gomega-message.js



/** Characters of a line that are read: what follows is a dump. */
const gomega_message_LINE_LENGTH = 2_000;
/** An error can hold a message. */
const MOST_NESTED = 4;
/** What says nothing about the failure (onsi/gomega, format/format.go; onsi/ginkgo, internal/suite.go; e2e framework's log). */
const NOISE = new RegExp([
    String.raw `^\s*$`,
    '^Gomega truncated this representation',
    '^Consider having the object provide a custom',
    "^or adjust the parameters in Gomega's",
    String.raw `^Learn more here: https://onsi\.github\.io/gomega`,
    String.raw `^Failure recorded during attempt \d{1,9}:$`,
    '^A (?:suite|spec|node) timeout occurred and then the following failure was recorded',
    '^occurred$',
    String.raw `^(?:STEP: |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d{1,9}: INFO: |I\d{4} \d\d:\d\d:\d\d\.\d{1,9} )`,
    String.raw `^\S{1,500}\.go:\d{1,9}$`,
].join('|'));
/** What older versions of the framework and other suites put in front of a message. */
const PREFIX = /^(?:fail \[[^\]]{1,500}\]: |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d{1,9}: FAIL: |\[FAILED\] )/;
/** onsi/ginkgo, internal/suite.go: what follows is the state of all goroutines. */
const PROGRESS_REPORT = /^This is the Progress Report generated when/;
/** onsi/ginkgo, types/types.go: what follows the text of a panic. */
const PANIC_STACK = /^Full Stack Trace$/;
const STEP = /^\s*At \[By Step\] (.{1,500}?) \(Step Runtime: ([\w.]{1,40})\)$/;
/** onsi/gomega, internal/async_assertion.go. */
const WAITED = /^(?<about>.*?)(?:: )?(?:Timed out|Failed|Told to stop trying|Context was cancelled(?: \([^)]*\))?) after (?<seconds>\d{1,9}(?:\.\d{1,9})?)s\.\s*(?<rest>.*)$/;
const FAILED_AT = /^The function passed to (?:Eventually|Consistently) failed at (?<file>\S+):(?<line>\d{1,9}) with:$/;
const RETURNED_ERROR = /^The (?:function|matcher|value)\b.{0,100} returned the following (?:unexpected )?error:$/;
/** onsi/gomega, matchers; kubernetes/kubernetes, test/e2e/framework/expect.go. */
const ASSERTION = /^(?:(?<about>.*?):? )?Expected$/;
const UNEXPECTED_ERROR = /^(?:(?<about>.*?):? )?(?:Unexpected error:|Expected success, but got an error:)\s*(?<text>.*)$/;
const NO_ERROR = /^Expected an error to have occurred\.\s+Got:$/;
/** kubernetes/kubernetes, test/e2e/framework/pod/wait.go and get.go. */
const GOT = /^[Ee]xpected (?<expected>.{1,400}?),? (?:but )?(?:got|found) (?:instead|(?<actual>.{1,400}?)(?: instead)?)?:?$/;
/** kubernetes/kubernetes, test/e2e/framework/network/utils.go. */
const NAMED_VALUE = /^(?<name>retrieved|expected) (?<value>map\[.{0,400})$/;
/** Comparisons of an error with nothing: only the error says something. */
const NO_ERROR_EXPECTED = /^(?:to be nil|not to have occurred|to succeed|to be empty)$/;
/** An object as Go prints it on one line (kubernetes/kubernetes, staging/src/k8s.io/api/core/v1/generated.pb.go, String). */
const DUMP = /&?(?:v1\.)?([A-Z][A-Za-z]{1,40}|)\{(?:ObjectMeta|TypeMeta|ListMeta|ObservedGeneration|Phase|Conditions):.*$/;
/**
 * Takes a message apart.
 * @param lines untrusted, of any length
 */
function readMessage(lines, depth = 0) {
    const draft = { about: [], expected: '', actual: '', error: '', seconds: null, at: null };
    let index = 0;
    while (index < lines.length) {
        const line = (lines[index] ?? '').slice(0, gomega_message_LINE_LENGTH).trimEnd().replace(PREFIX, '');
        if (PANIC_STACK.test(line))
            break;
        if (PROGRESS_REPORT.test(line)) {
            addAbout(draft, stepIn(lines.slice(index)));
            break;
        }
        index = NOISE.test(line) ? index + 1 : readLine(draft, line, lines, index, depth);
    }
    return draft;
}
/** Whether a line of a message says nothing about the failure. */
function isNoise(line) {
    return NOISE.test(line.slice(0, gomega_message_LINE_LENGTH).trimEnd());
}
/** Reads what begins in a line; the index of the line after it. */
function readLine(draft, line, lines, index, depth) {
    const waited = WAITED.exec(line)?.groups;
    if (waited !== undefined) {
        draft.seconds = Number(waited['seconds']);
        addAbout(draft, waited['about']);
        const rest = waited['rest'] ?? '';
        return rest === '' ? index + 1 : readLine(draft, rest, lines, index, depth);
    }
    const failed = FAILED_AT.exec(line)?.groups;
    if (failed !== undefined) {
        draft.at = { file: failed['file'] ?? '', line: Number(failed['line']) };
        return index + 1;
    }
    const assertion = ASSERTION.exec(line);
    if (assertion !== null) {
        addAbout(draft, assertion.groups?.['about']);
        return readAssertion(draft, lines, index + 1, depth);
    }
    const unexpected = UNEXPECTED_ERROR.exec(line)?.groups;
    if (unexpected !== undefined || RETURNED_ERROR.test(line)) {
        addAbout(draft, unexpected?.['about']);
        return readError(draft, unexpected?.['text'] ?? '', lines, index + 1, depth);
    }
    if (NO_ERROR.test(line)) {
        draft.expected = 'an error';
        draft.actual = 'none';
        return (0,gomega_value/* valueAt */.fK)(lines, index + 1)?.end ?? index + 1;
    }
    return readWords(draft, line, lines, index);
}
/** A text of the framework that has both, or any other text. */
function readWords(draft, line, lines, index) {
    const got = GOT.exec(line)?.groups;
    const given = NAMED_VALUE.exec(line)?.groups;
    const shown = (0,gomega_value/* valueAt */.fK)(lines, index + 1);
    if (got !== undefined && (got['actual'] !== undefined || shown !== null)) {
        const named = (0,domain_text/* plainLine */.h0)(got['actual'] ?? '');
        const described = shown === null ? '' : (0,gomega_value/* describeValue */.bp)(shown);
        draft.expected = (0,domain_text/* plainLine */.h0)(got['expected'] ?? '');
        draft.actual = [named, ...(named.includes(described) ? [] : [described])]
            .filter((word) => word !== '')
            .join(', ');
        return shown?.end ?? index + 1;
    }
    if (given !== undefined) {
        if (given['name'] === 'expected')
            draft.expected = (0,domain_text/* plainLine */.h0)(given['value'] ?? '');
        else
            draft.actual = (0,domain_text/* plainLine */.h0)(given['value'] ?? '');
        return index + 1;
    }
    const alone = (0,gomega_value/* valueAt */.fK)(lines, index);
    if (alone === null) {
        addAbout(draft, line);
        return index + 1;
    }
    if (draft.actual === '')
        draft.actual = (0,gomega_value/* describeValue */.bp)(alone);
    return alone.end;
}
/** `Expected <value> to equal <value>`. */
function readAssertion(draft, lines, start, depth) {
    const actual = (0,gomega_value/* valueAt */.fK)(lines, start);
    const matcherAt = nextText(lines, actual?.end ?? start);
    // A bar points to the first difference of two long texts.
    const matcher = (0,domain_text/* plainLine */.h0)((lines[matcherAt] ?? '').slice(0, gomega_message_LINE_LENGTH)).replace(/ \|$/, '');
    if (OF_STRUCTURE.test(matcher))
        return readStructure(draft, lines, matcherAt + 1, depth);
    const expected = (0,gomega_value/* valueAt */.fK)(lines, matcherAt + 1);
    const words = expected === null ? '' : (0,gomega_value/* describeValue */.bp)(expected);
    if (actual !== null && (0,gomega_value/* isError */.bJ)(actual) && NO_ERROR_EXPECTED.test(matcher)) {
        takeError(draft, actual, depth);
    }
    else {
        draft.actual = actual === null ? '' : (0,gomega_value/* describeValue */.bp)(actual);
        draft.expected =
            matcher === 'to equal' || matcher === 'to be identical to'
                ? words
                : `${matcher} ${words}`.trim();
    }
    return expected?.end ?? matcherAt + 1;
}
/** Of a structure, the first part that differs. */
function readStructure(draft, lines, start, depth) {
    const [first, ...others] = differencesIn(lines, start);
    if (first === undefined)
        return lines.length;
    readAssertion(draft, lines, first.at, depth);
    addAbout(draft, first.path);
    if (others.length > 0)
        addAbout(draft, (0,domain_text/* plural */.LS)(others.length, 'more difference'));
    return lines.length;
}
function readError(draft, text, lines, start, depth) {
    const value = (0,gomega_value/* valueAt */.fK)(lines, nextText(lines, start));
    if (value === null || text !== '') {
        draft.error = text === '' ? draft.error : (0,domain_text/* plainLine */.h0)(text);
        return start;
    }
    takeError(draft, value, depth);
    return value.end;
}
/** The text of an error can be a message itself. */
function takeError(draft, value, depth) {
    const text = (0,gomega_value/* errorTextOf */.Jj)(value);
    const inner = depth < MOST_NESTED ? readMessage(text, depth + 1) : null;
    if (inner === null || (inner.expected === '' && inner.error === '')) {
        draft.error = (0,domain_text/* plainLine */.h0)(text.join(' '));
        draft.seconds ??= inner?.seconds ?? null;
        return;
    }
    draft.about.push(...inner.about);
    draft.expected = inner.expected;
    draft.actual = inner.actual;
    draft.error = inner.error;
    draft.seconds ??= inner.seconds;
    draft.at ??= inner.at;
}
/** The step of the spec that a progress report of Ginkgo shows, or an empty text. */
function stepIn(lines) {
    for (const line of lines) {
        const [, step, time] = STEP.exec(line.slice(0, gomega_message_LINE_LENGTH)) ?? [];
        if (step !== undefined)
            return `in the step "${(0,domain_text/* plainLine */.h0)(step)}" for ${time}`;
    }
    return '';
}
function addAbout(draft, text) {
    const words = (0,domain_text/* plainLine */.h0)(text ?? '')
        .replace(DUMP, dumpWords)
        .replace(/[.:,]$/, '');
    if (words !== '')
        draft.about.push(words);
}
function dumpWords(dump, type) {
    const phase = /\bPhase:(\w{1,20})/.exec(dump)?.[1];
    return phase === undefined ? `${type}{…}` : `${type}{Phase: ${phase}, …}`;
}
function nextText(lines, start) {
    const found = lines.findIndex((line, index) => index >= start && line.trim() !== '');
    return found < 0 ? lines.length : found;
}


/***/ }),

/***/ 33431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ errorTextOf),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);
/* harmony import */ var _container_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6683);


/** `<*v1.Pod | 0xc0012f8488>: text` and `<[]v1.Pod | len:2, cap:2>: [` (onsi/gomega, format/format.go, Object). */
const HEAD = /^(?<indent>\s{0,200})<(?<type>[^<>|\n]{1,200}?)(?: \| [^<>\n]{1,80})?>: ?(?<rest>.*)$/;
/** The framework shows objects as YAML, Go shows them as a struct (kubernetes/kubernetes, test/e2e/framework/internal/output). */
const PHASE = /^\s*(?:phase: |Phase: ?)"?(?<phase>Pending|Running|Succeeded|Failed|Unknown)"?,?$/;
const VALUE_LENGTH = 200;
const SHORT_STRUCT = 100;
/** The value that begins in a line, or null. It ends before the next line that is not indented as deep. */
function valueAt(lines, index) {
    const { indent, type = '', rest = '' } = HEAD.exec(lines[index] ?? '')?.groups ?? {};
    if (indent === undefined)
        return null;
    let end = index + 1;
    while (end < lines.length && isInside(lines[end] ?? '', indent.length))
        end++;
    const body = lines.slice(index + 1, end).map((line) => line.slice(indent.length));
    return { type, lines: rest === '' ? body : [rest, ...body], isInline: rest !== '', end };
}
/** Whether the value is an error: its text says more than what it was compared with. */
function isError({ type }) {
    return /error|failure/i.test(type);
}
/** The text of an error, without the dump of its fields. Old versions of Gomega show the dump first. */
function errorTextOf({ lines }) {
    const [first = ''] = lines;
    const dump = first.startsWith('{') ? 0 : lines.findIndex((line) => line.startsWith('{'));
    if (dump < 0)
        return lines;
    if (dump > 0)
        return lines.slice(0, dump);
    const close = lines.findIndex((line) => line.startsWith('}'));
    const after = close < 0 ? [] : lines.slice(close + 1).filter((line) => line.trim() !== '');
    if (after.length > 0)
        return after;
    const field = lines.find((line) => /^\W{0,20}(?:s|msg|message|ErrStatus|Err|Message): /i.test(line));
    return [/"(.{1,2000})"/.exec(field ?? '')?.[1]?.replaceAll('\\"', '"') ?? first];
}
/** The value in a few words: of a pod, its phase and why it is in it; of a text, its first line. */
function describeValue({ type, lines }) {
    if (/^\*?(?:v1|api)\.Pod$/.test(type))
        return describePod(lines);
    const text = lines.filter((line) => line.trim() !== '');
    const [first = ''] = text;
    if (type === 'string')
        return describeText(text);
    if (text.length === 1 && first.length <= VALUE_LENGTH)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first);
    const short = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text.slice(0, 20).join(' '));
    if (text.length <= 20 && short.length <= SHORT_STRUCT)
        return short;
    return `${/^[[{]/.test(first) ? '' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first), VALUE_LENGTH)} … `}a ${type} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(lines.length, 'line')}`;
}
/** The phase of a pod, and the state of a container that explains it. */
function describePod(lines) {
    const phase = lines.map((line) => PHASE.exec(line)?.groups?.['phase']).find((found) => found);
    const [state] = (0,_container_states_js__WEBPACK_IMPORTED_MODULE_1__/* .containerStates */ .w)(lines).toSorted((one, other) => weight(other) - weight(one));
    const known = phase ?? 'not shown';
    return state === undefined ? known : `${known}: ${describeState(state)}`;
}
/** A container that cannot start, or ended with an error, says why its pod is not ready. */
function weight({ message, exitCode }) {
    return (message === '' ? 0 : 2) + (exitCode === null || exitCode === 0 ? 0 : 1);
}
function describeState({ kind, reason, message, exitCode }) {
    const code = exitCode === null ? '' : `exit code ${exitCode}`;
    const words = [reason, code, message].filter((word) => word !== '');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(`container ${kind}, ${words.join(': ')}`, VALUE_LENGTH);
}
function describeText(lines) {
    const [first = ''] = lines;
    const more = lines.length > 1 ? ` … (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(lines.length, 'line')})` : '';
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first), VALUE_LENGTH);
    return `${text.startsWith('"') ? text : `"${text}"`}${more}`;
}
function isInside(line, indent) {
    return line.trim() === '' || line.length - line.trimStart().length >= Math.max(indent, 1);
}


/***/ }),

/***/ 75964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createJUnitReader),
  d: () => (/* binding */ readJUnit)
});

// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/results/failure-text.js
var failure_text = __webpack_require__(14058);
// EXTERNAL MODULE: ./build/src/domain/results/outcomes.js
var outcomes = __webpack_require__(67890);
;// CONCATENATED MODULE: ./build/src/domain/results/junit-case.js



const FAILED_ENDS = new Set(['failure', 'error']);
const ENDS = new Set([...FAILED_ENDS, 'skipped']);
/** Failed attempts of a case that passed later (Maven Surefire, rerunFailingTestsCount). */
const FLAKES = new Set(['flakyFailure', 'flakyError']);
/** Further failed attempts of a case that failed. */
const RERUNS = new Set(['rerunFailure', 'rerunError']);
/** States of other reporters. GoogleTest writes `run` also for cases that failed or skipped themselves. */
const STATES = new Map([
    ...outcomes/* OUTCOMES */.i,
    ...['run', 'completed', 'success', 'pass', 'ok'].map((word) => [word, 'passed']),
    ...['notrun', 'disabled', 'suppressed', 'ignored'].map((word) => [word, 'skipped']),
]);
/** Ginkgo's message for a spec that never started. A skip at run time has `skipped - reason`. */
const NEVER_STARTED = new Set(['', 'skipped', 'pending']);
const REASON_PREFIX = 'skipped - ';
/** True for an element that says how a case ended. */
function isCaseEnd(element) {
    return ENDS.has(element) || isAttempt(element);
}
/** True for a failure or an error. */
function isFailedEnd({ element }) {
    return FAILED_ENDS.has(element);
}
/** True for an element with a failed attempt, which has output and stack of its own. */
function isAttempt(element) {
    return FLAKES.has(element) || RERUNS.has(element);
}
/** The case, which had failed attempts before it passed. */
function withFlakes(entry, failed) {
    return withAttempts(entry, failed, 'flakyFailure');
}
/** The case, which failed again in later attempts. */
function withReruns(entry, failed) {
    return withAttempts(entry, failed, 'rerunFailure');
}
function withAttempts(entry, others, element) {
    const attempts = others.map(({ ends }) => ({ attributes: {}, body: '', ...ends[0], element }));
    return { ...entry, ends: [...entry.ends, ...attempts] };
}
/**
 * The outcome of a case. Files of old Ginkgo versions have no status, only the element. An unknown state is a failure, and
 * so is a failure in a case that passed or was skipped by its status.
 */
function outcomeOf(entry) {
    const end = endOf(entry);
    const status = entry.attributes.status ?? end?.attributes.type;
    const outcome = status === undefined ? undefined : STATES.get(status.toLowerCase());
    if (entry.ends.some((item) => isFailedEnd(item) || RERUNS.has(item.element))) {
        return outcome === undefined || outcome === 'passed' || outcome === 'skipped'
            ? 'failed'
            : outcome;
    }
    if (end?.element === 'skipped' && (outcome === undefined || outcome === 'passed')) {
        return 'skipped';
    }
    if (outcome !== undefined)
        return outcome;
    return end === undefined && status === undefined ? 'passed' : 'failed';
}
/** False for a case that did not start. */
function hasResult(entry) {
    if (outcomeOf(entry) !== 'skipped')
        return true;
    const end = endOf(entry);
    return end !== undefined && !NEVER_STARTED.has(messageOf(end));
}
/** The result of a spec. */
function readSpec(id, entry, zone) {
    const outcome = outcomeOf(entry);
    const [failure = null, ...additionalFailures] = readFailures(entry, outcome, zone);
    const attempts = entry.ends.filter(({ element }) => isAttempt(element)).length;
    return {
        ...results/* NO_DETAILS */.pH,
        id,
        outcome,
        seconds: decimal(entry.attributes.time) ?? 0,
        attempts: Math.max(1 + attempts, (0,failure_text/* readAttempts */.jY)(entry.timeline)),
        failure,
        additionalFailures,
        skipReason: outcome === 'skipped' ? readSkipReason(entry) : null,
        output: outputOf(entry),
    };
}
/** The result of a suite node. */
function readSuiteNode(node, entry, zone) {
    const outcome = outcomeOf(entry);
    return {
        node,
        outcome,
        process: null,
        failure: readFailures(entry, outcome, zone)[0] ?? null,
        output: outputOf(entry),
    };
}
/** A number as reporters write it; null for anything else. */
function decimal(text) {
    return text !== undefined && /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
function endOf({ ends }) {
    return ends.find(({ element }) => ENDS.has(element));
}
/** Failures, then those of further attempts. */
function readFailures(entry, outcome, zone) {
    if (outcome === 'passed' || outcome === 'skipped')
        return [];
    return entry.ends
        .filter(({ element }) => element !== 'skipped')
        .flatMap((end) => {
        const read = (0,failure_text/* readFailureText */.mV)(end.body, zone);
        return read === null ? [readOtherFailure(end)] : [read.failure, ...read.additional];
    });
}
/** A failure of another framework: its text is a stack that repeats the message, or the rest of the message. */
function readOtherFailure({ attributes, body }) {
    const { message = '' } = attributes;
    const text = body.trim();
    const isStack = message !== '' && text.includes(message);
    return {
        message: isStack ? message : [message, text].filter((part) => part !== '').join('\n'),
        location: null,
        stackTrace: isStack ? text : '',
        at: null,
    };
}
function messageOf({ attributes, body }) {
    return attributes.message || body.trim();
}
function readSkipReason(entry) {
    const end = endOf(entry);
    const message = end === undefined ? '' : messageOf(end);
    return message.startsWith(REASON_PREFIX) ? message.slice(REASON_PREFIX.length) : message;
}
function outputOf(entry) {
    return [entry.timeline, entry.standardOutput].filter((text) => text !== '').join('\n');
}

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
;// CONCATENATED MODULE: ./build/src/domain/results/junit-dialects.js


/**
 * The cases of a file, each with a name of its own.
 * @param suites the attributes of its suites
 */
function readDialect(suites, properties, cases) {
    const named = withClasses(cases);
    return retriesUnderOneName(suites, properties)
        ? mergeRetries(named)
        : { cases: named, forgiven: 0 };
}
/**
 * openshift-tests writes a case for every attempt of a test, under one name, and succeeds if one of them passed
 * (openshift/origin, pkg/test/ginkgo/junit.go). Everywhere else, a failure under the name of a case that passed is a failure.
 */
function retriesUnderOneName(suites, properties) {
    const names = suites.map(({ name }) => name ?? '');
    return (names.some((name) => name.startsWith('openshift-tests')) ||
        (properties.has('TestVersion') && names.some((name) => name.includes('openshift'))));
}
function mergeRetries(cases) {
    let forgiven = 0;
    const merged = [...(0,group/* groupBy */.$)(cases, ({ attributes }) => attributes.name ?? '').values()].flatMap((attempts) => {
        const failed = attempts.filter((entry) => isFailed(entry));
        const passed = attempts.find((entry) => outcomeOf(entry) === 'passed');
        const [first, ...more] = failed;
        if (first === undefined)
            return [passed ?? attempts[0] ?? []].flat();
        if (passed === undefined)
            return [withReruns(first, more)];
        forgiven += failed.length;
        return [withFlakes(passed, failed)];
    });
    return { cases: merged, forgiven };
}
/** Reporters of other test frameworks give equal names to tests of different files or classes. */
function withClasses(cases) {
    const classes = new Map([...(0,group/* groupBy */.$)(cases, ({ attributes }) => attributes.name ?? '')].map(([name, same]) => [
        name,
        new Set(same.map(({ attributes }) => attributes.classname ?? '')).size,
    ]));
    return cases.map((entry) => {
        const { name, classname } = entry.attributes;
        if (!name || !classname || (classes.get(name) ?? 1) < 2)
            return entry;
        return { ...entry, attributes: { ...entry.attributes, name: `${classname} ${name}` } };
    });
}
function isFailed(entry) {
    const outcome = outcomeOf(entry);
    return outcome !== 'passed' && outcome !== 'skipped';
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var domain_errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/domain/results/junit-counts.js

const NUMBERS = ['tests', 'failures', 'errors', 'skipped', 'disabled'];
const NONE = { all: 0, names: 0, skipped: 0, notPassed: 0, failures: 0 };
/** No suite has as many names. A file with more is damaged anyway. */
const MOST_NAMES = 100_000;
/** A counter without cases. */
function createCaseCounter() {
    const names = new Set();
    const damage = [];
    const contradictions = [];
    const open = [];
    const total = { ...NONE };
    function close() {
        const last = open.pop();
        if (last === undefined)
            return;
        const { name: element, attributes, before, direct } = last;
        const read = difference(total, before);
        damage.push(...NUMBERS.filter((name) => !isReadable(attributes[name])).map((name) => `${element}: ${name} is not a number`));
        // Reporters of nested suites count all cases in a suite, or those that are in no inner one.
        const counts = element === 'testsuite' ? [read, direct] : [read];
        const counted = counts.find((some) => testsAgree(attributes, some));
        if (counted === undefined) {
            damage.push(`the head counts ${attributes.tests} tests, ${read.all} were read, ${read.skipped} of them skipped`);
        }
        const failures = sumOf(attributes.failures, attributes.errors);
        const { notPassed, failures: elements } = counted ?? read;
        if (failures !== null && failures !== notPassed && failures !== Math.max(elements, notPassed)) {
            contradictions.push(`the head counts ${failures} failures and errors, and ${notPassed} were read`);
        }
    }
    return {
        open(name, attributes) {
            open.push({ name, attributes, before: { ...total }, direct: { ...NONE, names: -1 } });
        },
        add(entry, name) {
            if (names.size < MOST_NAMES)
                names.add(name);
            total.names = names.size;
            count(entry, [total, ...open.slice(-1).map(({ direct }) => direct)]);
        },
        close,
        end() {
            while (open.length > 0)
                close();
            // The elements around a suite repeat its numbers.
            return { damage: [...new Set(damage)], contradictions: [...new Set(contradictions)] };
        },
    };
}
/** Adds a case to counts. */
function count(entry, counts) {
    const outcome = outcomeOf(entry);
    const isSkipped = outcome === 'skipped';
    for (const some of counts) {
        some.all++;
        if (isSkipped)
            some.skipped++;
        else if (outcome !== 'passed')
            some.notPassed++;
        some.failures += entry.ends.filter(isFailedEnd).length;
    }
}
function difference(all, before) {
    return {
        all: all.all - before.all,
        names: all.names - before.names,
        skipped: all.skipped - before.skipped,
        notPassed: all.notPassed - before.notPassed,
        failures: all.failures - before.failures,
    };
}
/**
 * Whether the number of tests agrees with the cases. Reporters differ in what they count: all cases, or those that are not
 * skipped (Ginkgo 1). A report can leave out cases that did not run and still count them as tests and as skipped.
 */
function testsAgree(attributes, read) {
    const tests = numberOf(attributes.tests);
    if (tests === null)
        return true;
    const ran = read.all - read.skipped;
    const skipped = sumOf(attributes.skipped, attributes.disabled);
    if (tests === read.all || tests === read.names)
        return true;
    return skipped === null ? tests >= ran && tests < read.all : tests - skipped === ran;
}
function isReadable(text) {
    return text === undefined || text === '' || numberOf(text) !== null;
}
function numberOf(text) {
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
function sumOf(one, other) {
    const numbers = [numberOf(one), numberOf(other)];
    return numbers.every((value) => value === null)
        ? null
        : numbers.reduce((sum, value) => sum + (value ?? 0), 0);
}

// EXTERNAL MODULE: ./build/src/domain/results/kept-text.js
var kept_text = __webpack_require__(95627);
// EXTERNAL MODULE: ./build/src/domain/results/text-room.js
var text_room = __webpack_require__(97666);
;// CONCATENATED MODULE: ./build/src/domain/results/xml-text.js
/** The characters of the entities of XML itself (XML 1.0, 4.6). Others need a document type declaration. */
const ENTITIES = [
    ['lt;', 0x3c],
    ['gt;', 0x3e],
    ['amp;', 0x26],
    ['quot;', 0x22],
    ['apos;', 0x27],
];
/** The references that encoding/xml of Go writes (go, src/encoding/xml/xml.go, escapeText), and the entities. Others follow. */
const UNCOMMON = /&(?!(?:#34|#39|#x9|#xA|#xD|lt|gt|amp|quot|apos);)/;
/** Characters between `&` and `;`. */
const LONGEST_NAME = 8;
const LONGEST_REFERENCE = LONGEST_NAME + 2;
/** Shorter references are never to a character of two units. */
const SHORTEST_OF_TWO_UNITS = '&#65536;'.length;
const LAST_OF_ONE_UNIT = 0xffff;
const NUMBER_SIGN = 0x23;
const LETTER_X = 0x78;
/** A shorter part is joined with the one before it. */
const SHORT_PART = 4_096;
/** A text of no characters. */
const NO_TEXT = lateText([]);
/** A text without references. */
function textPart(text) {
    return { raw: text, hasReferences: false };
}
/** A text with references; null if one of them is wrong. */
function rawPart(raw) {
    if (!raw.includes('&'))
        return textPart(raw);
    const isRight = !UNCOMMON.test(raw) || hasOnlyReferences(raw);
    return isRight ? { raw, hasReferences: true } : null;
}
function hasOnlyReferences(raw) {
    for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) {
        if (codeIn(raw, at, raw.indexOf(';', at)) < 0)
            return false;
    }
    return true;
}
/** Characters of what a part means. */
function lengthOf({ raw, hasReferences }) {
    let { length } = raw;
    if (!hasReferences)
        return length;
    for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) {
        const end = raw.indexOf(';', at);
        length -= end - at;
        if (end + 1 - at < SHORTEST_OF_TWO_UNITS)
            continue;
        if (codeIn(raw, at, end) > LAST_OF_ONE_UNIT)
            length++;
    }
    return length;
}
/** What a part means, or at least as many characters of it. */
function meaningOf({ raw, hasReferences }, atLeast = Number.POSITIVE_INFINITY) {
    if (!hasReferences)
        return raw;
    let text = '';
    let from = 0;
    for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
        const end = raw.indexOf(';', at);
        text += raw.slice(from, at) + String.fromCodePoint(codeIn(raw, at, end));
        from = end + 1;
        if (text.length >= atLeast)
            return text;
    }
    return text + raw.slice(from);
}
/** The position up to which a text has no reference that may go on after its end. */
function endOfReferences(raw) {
    const at = raw.lastIndexOf('&');
    const isOpen = at >= 0 && raw.length - at <= LONGEST_NAME + 1 && !raw.includes(';', at);
    return isOpen ? at : raw.length;
}
/** The character of the reference between two positions, or -1. Large reports have millions of references. */
function codeIn(raw, at, end) {
    const start = at + 1;
    if (end < 0 || end - start > LONGEST_NAME)
        return -1;
    if (raw.charCodeAt(start) !== NUMBER_SIGN)
        return entityAt(raw, start);
    const isHex = raw.charCodeAt(start + 1) === LETTER_X;
    const code = isHex ? numberIn(raw, start + 2, end, 16) : numberIn(raw, start + 1, end, 10);
    return isAllowed(code) ? code : -1;
}
function entityAt(raw, start) {
    for (const [name, code] of ENTITIES)
        if (raw.startsWith(name, start))
            return code;
    return -1;
}
/** Whether XML allows a character (XML 1.0, 2.2). */
function isAllowed(code) {
    if (code < 0x20)
        return code === 0x9 || code === 0xa || code === 0xd;
    return (code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff));
}
/** The number between two positions, or -1. */
function numberIn(raw, start, end, base) {
    let value = start === end ? -1 : 0;
    for (let at = start; at < end; at++) {
        const digit = digitOf(raw.charCodeAt(at));
        if (digit < 0 || digit >= base)
            return -1;
        value = value * base + digit;
    }
    return value;
}
function digitOf(code) {
    if (code >= 0x30 && code <= 0x39)
        return code - 0x30;
    const letter = code | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}
/** Keeps a text of at most `limit` characters, and both ends of a longer one, each with half of the limit. */
function keepXmlEnds(limit) {
    const parts = [];
    let rawLength = 0;
    /** Only for a text that may be longer than the limit. */
    let ends = null;
    return {
        push(part) {
            rawLength += part.raw.length;
            if (ends !== null) {
                ends.push(part);
                return;
            }
            addTo(parts, part);
            if (rawLength <= limit)
                return;
            ends = countedEnds(limit);
            for (const before of parts.splice(0))
                ends.push(before);
        },
        read: (gap) => ends?.read(gap) ?? { text: lateText(parts), isCut: false },
    };
}
/** Knows the length of each part. */
function countedEnds(limit) {
    const half = Math.floor(limit / 2);
    const first = [];
    let last = [];
    let firstLength = 0;
    let lastLength = 0;
    let total = 0;
    function dropMiddle() {
        let dropped = 0;
        for (const { length } of last) {
            if (lastLength - length < limit)
                break;
            lastLength -= length;
            dropped++;
        }
        if (dropped > 0)
            last = last.slice(dropped);
    }
    return {
        push(part) {
            const length = lengthOf(part);
            total += length;
            if (firstLength < half) {
                first.push(part);
                firstLength += length;
            }
            last.push({ part, length });
            lastLength += length;
            dropMiddle();
        },
        read(gap) {
            const end = last.map(({ part }) => part);
            if (total <= limit)
                return { text: lateText(end), isCut: false };
            const middle = gap(total - 2 * half);
            const length = 2 * half + middle.length;
            const text = {
                isLongerThan: (count) => length > count,
                length: () => length,
                start: (count) => startOf(first, Math.min(half, count)),
                read: () => startOf(first, half) + middle + joined(end).slice(-half),
            };
            return { text, isCut: true };
        },
    };
}
function lateText(parts) {
    const rawLength = parts.reduce((sum, { raw }) => sum + raw.length, 0);
    const length = () => parts.reduce((sum, part) => sum + lengthOf(part), 0);
    return {
        isLongerThan(count) {
            if (rawLength <= count)
                return false;
            return rawLength > count * LONGEST_REFERENCE || length() > count;
        },
        length,
        start: (count) => startOf(parts, count),
        read: () => joined(parts),
    };
}
function startOf(parts, count) {
    let text = '';
    for (const part of parts) {
        if (text.length >= count)
            break;
        text += meaningOf(part, count - text.length);
    }
    return text.slice(0, count);
}
function joined(parts) {
    return parts.map((part) => meaningOf(part)).join('');
}
/** Short parts are joined, because a text can have a very large number of them. */
function addTo(parts, part) {
    const last = parts.at(-1);
    const isShort = last !== undefined && last.raw.length < SHORT_PART && part.raw.length < SHORT_PART;
    if (!isShort || last.hasReferences !== part.hasReferences) {
        parts.push(part);
        return;
    }
    parts[parts.length - 1] = { ...last, raw: last.raw + part.raw };
}

;// CONCATENATED MODULE: ./build/src/domain/results/junit-limits.js




/** Characters between two tags. Nothing of them can be left out before the parser has read them all. */
const ELEMENT_LIMIT = 33_554_432;
/** Limits for one file. */
function createJUnitLimits() {
    const room = (0,text_room/* createTextRoom */.bP)();
    let text = keepXmlEnds(text_room/* TEXT_LIMIT */.W$);
    let cuts = 0;
    let unread = 0;
    return {
        open() {
            unread = 0;
            text = keepXmlEnds(text_room/* TEXT_LIMIT */.W$);
        },
        push(part) {
            unread = 0;
            text.push(part);
        },
        read() {
            const read = text.read((left) => `\n${(0,kept_text/* gapLine */.Bc)(left)}\n`);
            if (read.isCut)
                cuts++;
            return read.text;
        },
        take(characters) {
            unread += characters;
            return unread <= ELEMENT_LIMIT
                ? null
                : `an element has more than ${ELEMENT_LIMIT} characters, and nothing after that is read`;
        },
        keep(entry, outcome) {
            const passed = outcome === 'passed' || outcome === 'skipped';
            room.addCuts(cuts, passed);
            cuts = 0;
            return room.addResult() ? limitCase(entry, room, passed) : null;
        },
        cuts: () => room.cuts(),
        missing: () => room.missing(),
    };
}
function limitCase({ attributes, ends, timeline, standardOutput }, room, passed) {
    return {
        attributes: limitAttributes(attributes, room, passed),
        ends: ends.map((end) => ({
            ...end,
            attributes: limitAttributes(end.attributes, room, passed),
            body: room.message(end.body, passed),
        })),
        timeline: room.output(timeline, passed),
        standardOutput: room.output(standardOutput, passed),
    };
}
/** All are copied, because those of the parser keep the memory of the chunk that they are from. */
function limitAttributes(attributes, room, passed) {
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [
        name,
        name === 'message' ? room.message(value, passed) : (0,domain_text/* detached */.ht)(value),
    ]));
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./build/src/domain/results/xml-scanner.js

const DECLARATION = /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]{0,40}\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>/;
const LONGEST_DECLARATION = 120;
/** Characters of an unfinished tag. */
const TAG_LIMIT = 262_144;
const NAME = /<([A-Za-z_][\w.-]*)/y;
const ATTRIBUTE = /[ \n\t]+([A-Za-z_][\w.-]*)="([^"<]*)"/y;
const TAG_END = /[ \n\t]*(\/?)>/y;
const WHITE_SPACE = /^[ \n\t]*$/;
/**
 * Characters that XML does not allow, and carriage returns, which it replaces; then the end of a CDATA section. V8 finds a
 * range of sixteen characters more than ten times faster than larger sets.
 */
const UNUSUAL = [
    anyOf(0x0, 0x8),
    anyOf(0xb, 0xf),
    anyOf(0x10, 0x1f),
    anyOf(0xfffe, 0xffff),
    /\]\]>/,
];
const HIGH_SURROGATE = /[\ud800-\udbff]/g;
const SLASH = 0x2f;
/** A scanner at the start of a text. */
function createXmlScanner(events) {
    const open = [];
    let declaration = '';
    let isStarted = false;
    let hasRoot = false;
    let rest = '';
    let line = 1;
    let column = 0;
    /** Counts the lines of what was read. */
    function count(read) {
        let lineStart = 0;
        for (let feed = read.indexOf('\n'); feed >= 0; feed = read.indexOf('\n', lineStart)) {
            line++;
            lineStart = feed + 1;
            column = 0;
        }
        const lastLine = read.slice(lineStart);
        column += lastLine.length - (lastLine.match(HIGH_SURROGATE)?.length ?? 0);
    }
    /** Whether a text was taken: inside of elements all that is right, elsewhere white space. */
    function takeText(raw) {
        if (open.length === 0)
            return WHITE_SPACE.test(raw);
        const part = rawPart(raw);
        if (part !== null)
            events.text(part);
        return part !== null;
    }
    /** The position after an end tag, or -1 if it is not that of the open element. */
    function takeEndTag(text, at, end) {
        const last = open.at(-1);
        if (last === undefined || text.slice(at + 2, end) !== last.name)
            return -1;
        open.pop();
        events.close(last.name, last.attributes);
        return end + 1;
    }
    /** The position after a start tag, or -1 if it is not plain. */
    function takeStartTag(text, at) {
        const tag = open.length === 0 && hasRoot ? null : readTag(text, at);
        if (tag === null)
            return -1;
        hasRoot = true;
        events.open(tag.name, tag.attributes);
        if (tag.isEmpty)
            events.close(tag.name, tag.attributes);
        else
            open.push(tag);
        return tag.end;
    }
    /** Reads as much as it can. Returns the position up to which it came, and whether it stopped there. */
    function scan(text, from) {
        let at = from;
        while (at < text.length) {
            const start = text.indexOf('<', at);
            const end = start < 0 ? endOfText(text, at) : start;
            if (end > at && !takeText(text.slice(at, end)))
                return { at, stopped: true };
            at = end;
            if (start < 0)
                break;
            const close = text.indexOf('>', at);
            if (close < 0)
                break;
            const isEndTag = text.charCodeAt(at + 1) === SLASH;
            const next = isEndTag ? takeEndTag(text, at, close) : takeStartTag(text, at);
            if (next < 0)
                return { at, stopped: true };
            at = next;
        }
        return { at, stopped: false };
    }
    /** The position after the declaration; null if it may not be there as a whole. */
    function takeDeclaration(text) {
        if (text.length < LONGEST_DECLARATION && !text.includes('>'))
            return null;
        declaration = DECLARATION.exec(text)?.[0] ?? '';
        return declaration.length;
    }
    return {
        push(chunk) {
            const text = rest + chunk;
            if (!isPlain(text))
                return text;
            const from = isStarted ? 0 : takeDeclaration(text);
            const { at, stopped } = from === null ? { at: 0, stopped: false } : scan(text, from);
            // What is before the first tag is read again, because what may follow depends on it.
            isStarted = hasRoot;
            const read = hasRoot ? at : 0;
            count(text.slice(0, read));
            rest = text.slice(read);
            return stopped || rest.length > TAG_LIMIT ? rest : null;
        },
        end: () => (rest === '' && hasRoot && open.length === 0 ? null : rest),
        place: () => ({ context: hasRoot ? declaration + contextOf(open) : '', line, column }),
    };
}
/** An expression for the characters between two codes. */
function anyOf(first, last) {
    const [from, to] = [first, last].map((code) => `\\u${code.toString(16).padStart(4, '0')}`);
    return new RegExp(`[${from}-${to}]`);
}
function isPlain(text) {
    return text.isWellFormed() && !UNUSUAL.some((pattern) => pattern.test(text));
}
/** Where the text ends of which the next part may have more: a reference or the end of a CDATA section may go on there. */
function endOfText(text, start) {
    const end = start + endOfReferences(text.slice(start));
    const brackets = /\]{1,2}$/.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0;
    return end - brackets;
}
function readTag(text, at) {
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[1];
    if (name === undefined)
        return null;
    const attributes = {};
    let end = NAME.lastIndex;
    for (;;) {
        ATTRIBUTE.lastIndex = end;
        const found = ATTRIBUTE.exec(text);
        if (found === null)
            break;
        const [, key = '', raw = ''] = found;
        const value = rawPart(raw.replace(/[\n\t]/g, ' '));
        if (value === null || Object.hasOwn(attributes, key) || key === '__proto__')
            return null;
        attributes[key] = meaningOf(value);
        end = ATTRIBUTE.lastIndex;
    }
    TAG_END.lastIndex = end;
    const close = TAG_END.exec(text)?.[1];
    if (close === undefined)
        return null;
    const isEmpty = close !== '';
    return {
        name,
        attributes,
        tag: text.slice(at, TAG_END.lastIndex),
        end: TAG_END.lastIndex,
        isEmpty,
    };
}
function contextOf(open) {
    return open.length === 0 ? '<closed/>' : open.map(({ tag }) => tag).join('');
}

;// CONCATENATED MODULE: ./build/src/domain/results/xml-parser.js



/**
 * A parser of XML. Plain XML is only scanned, which is ten times faster. From the first place that is not plain on, or that
 * may be an error, a parser of all of XML reads the rest. The events are the same, but for the parts of texts.
 */
function createXmlParser(events) {
    const scanner = createXmlScanner(events);
    let full = null;
    function goOn(rest) {
        full = parserAt(scanner.place(), events);
        full.write(rest);
        return full;
    }
    return {
        write(chunk) {
            if (full !== null) {
                full.write(chunk);
                return;
            }
            const rest = scanner.push(chunk);
            if (rest !== null)
                goOn(rest);
        },
        close() {
            const rest = full === null ? scanner.end() : null;
            if (rest !== null)
                goOn(rest);
            full?.close();
        },
    };
}
/** A parser that is at a place in a document. */
function parserAt({ context, line, column }, events) {
    const parser = new saxes/* SaxesParser */.wT();
    if (context !== '')
        parser.write(context);
    parser.line = line;
    parser.column = column;
    parser.on('doctype', () => events.doctype());
    parser.on('opentag', ({ name, attributes }) => events.open(name, attributes));
    parser.on('text', (text) => events.text(textPart(text)));
    parser.on('cdata', (text) => events.text(textPart(text)));
    parser.on('closetag', ({ name, attributes }) => events.close(name, attributes));
    // Without a handler the parser throws, and the cases after an error are lost.
    parser.on('error', ({ message }) => events.error(message));
    return parser;
}

;// CONCATENATED MODULE: ./build/src/domain/results/junit-document.js







const SUITES = new Set(['testsuites', 'testsuite']);
/** A parser in bounded memory: of long texts it keeps both ends. After an error in the XML it reads on. */
function createJUnitParser() {
    const limits = createJUnitLimits();
    const counter = createCaseCounter();
    const errors = [];
    const cases = [];
    const properties = new Map();
    const suites = [];
    const outside = [];
    let level = 0;
    let current = null;
    /** The stack of an attempt, which is an element of its own. Its output is left out. */
    let attempt = null;
    let isStopped = false;
    function closeCase(entry) {
        const kept = limits.keep(entry, outcomeOf(entry));
        if (kept !== null)
            cases.push(kept);
        const name = kept?.attributes.name ?? (0,domain_text/* detached */.ht)(entry.attributes.name ?? '');
        counter.add(entry, name);
    }
    function open(name, attributes) {
        limits.open();
        if (name === 'testsuite' && level++ === 0)
            suites.push(attributes);
        if (SUITES.has(name))
            counter.open(name, attributes);
        if (name === 'property' && current === null)
            addProperty(properties, attributes);
        if (isAttempt(name))
            attempt = { stack: NO_TEXT };
        if (name === 'testcase') {
            current = { attributes, ends: [], timeline: NO_TEXT, standardOutput: NO_TEXT };
        }
    }
    function close(name, attributes) {
        if (name === 'testsuite')
            level--;
        if (SUITES.has(name))
            counter.close();
        if (current === null) {
            if (!isCaseEnd(name))
                return;
            const message = attributes.message || limits.read().read().trim();
            outside.push(`${name} outside of a case: ${message}`);
            return;
        }
        if (attempt !== null && !isAttempt(name) && name !== 'testcase') {
            if (name === 'stackTrace')
                attempt.stack = limits.read();
            return;
        }
        if (isCaseEnd(name)) {
            const stack = attempt?.stack ?? NO_TEXT;
            const body = stack.isLongerThan(0) ? stack : limits.read();
            current.ends.push({ element: name, attributes, body });
            attempt = null;
        }
        if (name === 'system-err')
            current.timeline = limits.read();
        if (name === 'system-out')
            current.standardOutput = limits.read();
        if (name === 'testcase') {
            closeCase(current);
            current = null;
            attempt = null;
        }
    }
    const parser = createXmlParser({
        doctype() {
            throw new domain_errors/* UnreadableReport */.sx('The JUnit file has a document type declaration, which is not supported');
        },
        open,
        text: (part) => limits.push(part),
        close,
        error(message) {
            // The first one explains the others, of which a large file can have many.
            if (errors.length === 0)
                errors.push(message);
        },
    });
    return {
        push(chunk) {
            if (isStopped)
                return;
            parser.write(chunk);
            const problem = limits.take(chunk.length);
            if (problem === null)
                return;
            isStopped = true;
            errors.push(problem);
        },
        document() {
            if (!isStopped)
                parser.close();
            if (suites.length === 0 && cases.length === 0) {
                throw new domain_errors/* UnreadableReport */.sx(`This is not a JUnit file: ${errors[0] ?? 'it has no test suite'}`);
            }
            const counts = counter.end();
            const nameless = cases.filter(({ attributes }) => !attributes.name).length;
            return {
                suites,
                properties,
                cases,
                damage: [
                    ...errors.map((message) => `the XML is damaged: ${withPlace(message)}`),
                    ...(nameless === 0 ? [] : [`${(0,domain_text/* plural */.LS)(nameless, 'case')} without a name`]),
                    ...limits.missing(),
                    ...counts.damage,
                ],
                contradictions: [...counts.contradictions, ...outside],
                cuts: limits.cuts(),
            };
        },
    };
}
/** The parser's message, `25:387: disallowed character.`, in words. */
function withPlace(message) {
    return message.replace(/^(\d+):(\d+): (.*?)\.?$/, '$3 in line $1, column $2');
}
/** Of several suites, none may have failed, and the reasons of all count. */
function addProperty(properties, { name = '', value = '' }) {
    const before = properties.get(name);
    if (name === 'SuiteSucceeded' && before !== undefined && before !== 'true')
        return;
    const isList = name === 'SpecialSuiteFailureReason' && before !== undefined;
    properties.set(name, isList ? `${before},${value}` : value);
}

;// CONCATENATED MODULE: ./build/src/domain/results/junit-times.js

const TIMESTAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:\d\d)?$/;
/**
 * From the start of the first suite to the end of the last one.
 * @param zone the zone of times that have none
 */
function timesOf(suites, zone) {
    const starts = suites.flatMap(({ timestamp }) => instant(timestamp, zone) ?? []);
    const ends = suites.flatMap(({ timestamp, time }) => {
        const start = instant(timestamp, zone);
        const seconds = decimal(time);
        return start === null || seconds === null ? [] : (later(start, seconds) ?? []);
    });
    const seconds = suites.flatMap(({ time }) => decimal(time) ?? []);
    return {
        startedAt: starts.toSorted(byTime)[0] ?? null,
        endedAt: ends.toSorted(byTime).at(-1) ?? null,
        seconds: seconds.length === 0 ? null : seconds.reduce((sum, value) => sum + value, 0),
    };
}
function instant(timestamp, zone) {
    const [, time, own] = TIMESTAMP.exec(timestamp ?? '') ?? [];
    if (time === undefined)
        return null;
    const iso = `${time}${own ?? zone}`;
    return Number.isNaN(Date.parse(iso)) ? null : iso;
}
function later(iso, seconds) {
    const end = new Date(Date.parse(iso) + seconds * 1000);
    return Number.isNaN(end.getTime()) ? null : end.toISOString();
}
function byTime(one, other) {
    return Date.parse(one) - Date.parse(other);
}

// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(62723);
;// CONCATENATED MODULE: ./build/src/domain/results/junit.js





/**
 * A reader of a JUnit file of the suite: the framework's `junit_<process>.xml` (kubernetes/kubernetes,
 * test/e2e/framework/internal/junit/junit.go), Ginkgo's own, or that of another reporter. If the file is damaged, the
 * complete cases count, `damage` says what is wrong, and `succeeded` is null. Its memory is limited: of long texts it keeps
 * both ends.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the file have none
 */
function createJUnitReader(zone = 'Z') {
    const parser = createJUnitParser();
    return { push: (chunk) => parser.push(chunk), result: () => resultOf(parser.document(), zone) };
}
/**
 * Reads a JUnit file at once.
 * @param zone see createJUnitReader
 * @throws UnreadableReport for text without a test suite, and for a document type declaration
 */
function readJUnit(text, zone = 'Z') {
    const reader = createJUnitReader(zone);
    reader.push(text);
    return reader.result();
}
function resultOf(document, zone) {
    const { suites, properties, damage, contradictions, cuts } = document;
    const { cases, forgiven } = readDialect(suites, properties, document.cases);
    const complete = damage.length === 0;
    const named = cases.map((entry) => ({
        entry,
        name: (0,spec_identity/* readEntryName */.cb)(entry.attributes.name ?? ''),
    }));
    const specs = named.filter(({ name }) => name.kind === 'spec').length;
    return {
        source: 'junit',
        totalSpecs: complete && specs > 0 ? specs : null,
        selectedSpecs: null,
        specs: named.flatMap(({ entry, name }) => name.kind === 'spec' && hasResult(entry) ? [readSpec(name.id, entry, zone)] : []),
        suiteNodes: named.flatMap(({ entry, name }) => name.kind === 'suite-node' ? [readSuiteNode(name.node, entry, zone)] : []),
        running: [],
        processEnds: [],
        succeeded: complete ? readSuccess(suites, properties, forgiven) : null,
        specialFailureReasons: split(properties.get('SpecialSuiteFailureReason')),
        ...timesOf(suites, zone),
        randomSeed: decimal(properties.get('RandomSeed')),
        parallelTotal: decimal(properties.get('ParallelTotal')),
        timeoutSeconds: null,
        dryRun: properties.get('DryRun') === 'true',
        stated: null,
        damage,
        contradictions,
        cuts,
    };
}
/**
 * Whether the suites succeeded by their own account.
 * @param forgiven failures that the heads count, and that are none for the reporter
 */
function readSuccess(suites, properties, forgiven) {
    const succeeded = properties.get('SuiteSucceeded');
    if (succeeded !== undefined)
        return succeeded === 'true';
    const counts = suites.flatMap(({ failures, errors }) => [decimal(failures), decimal(errors)]);
    const sum = counts.reduce((total, count) => (total === null || count === null ? null : total + count), 0);
    return sum === null || suites.length === 0 ? null : sum - forgiven === 0;
}
function split(list) {
    return (list ?? '').split(',').filter((item) => item !== '');
}


/***/ }),

/***/ 47319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile),
/* harmony export */   j: () => (/* binding */ pickResult)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56813);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62486);


/** From best to worst. The worse ones of several results with the same id count. */
const SEVERITY = [
    'passed',
    'skipped',
    'not-run',
    'interrupted',
    'aborted',
    'timedout',
    'panicked',
    'failed',
];
/** The most detailed source first: only the JSON report has labels, times and attempts. */
const SOURCES = ['ginkgo-json', 'junit', 'console'];
/** The most detailed result of a suite, or null. Dry runs do not count. */
function pickResult(results) {
    const [best = null] = results
        .filter((result) => !result.dryRun)
        .toSorted((one, other) => SOURCES.indexOf(one.source) - SOURCES.indexOf(other.source));
    return best;
}
/**
 * Compares planned specs with results. Lists every planned spec, in planned order, then results of specs that were not
 * planned. Different specs can have the same text: each planned one takes a result, the worse ones first, and more results
 * than planned specs of a text are attempts. A planned spec without a result is `not-run`, even if it started. If the
 * planned specs are not known, the suite's number of selected specs is used.
 */
function reconcile(planned, suite) {
    const results = suite?.specs ?? [];
    const left = new Map([...(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(results, ({ id }) => id)].map(([id, group]) => [id, worstFirst(group)]));
    const listedPlan = (planned ?? []).map((spec) => withPlan(spec, left.get(spec.id)?.shift()));
    const ids = new Set((planned ?? []).map(({ id }) => id));
    // A report that has no more results than selected specs has one result for each spec.
    const areAllSpecs = results.length <= (suite?.selectedSpecs ?? 0);
    const others = [...left.values()].flatMap(([first, ...more]) => {
        if (first === undefined || ids.has(first.id))
            return [];
        return areAllSpecs ? [first, ...more] : [first];
    });
    const specs = [...listedPlan, ...others];
    const expected = planned === null ? (suite?.selectedSpecs ?? specs.length) : planned.length;
    const listed = planned === null ? specs.length : planned.length - count(specs, 'not-run');
    const nameless = planned === null ? namelessPasses(suite, specs) : 0;
    return {
        specs,
        counts: {
            total: suite?.totalSpecs ?? null,
            planned: expected,
            ran: nameless +
                specs.filter(({ outcome }) => outcome !== 'not-run' && outcome !== 'skipped').length,
            passed: nameless + count(specs, 'passed'),
            failed: specs.filter(_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN).length,
            interrupted: count(specs, 'interrupted'),
            flaky: specs.filter(({ outcome, attempts }) => outcome === 'passed' && attempts > 1).length,
            skipped: count(specs, 'skipped'),
            notRun: Math.max(0, expected - listed - nameless),
        },
    };
}
/** Specs that a console counts as passed, and that have no name there: it has them only if Ginkgo writes every detail. */
function namelessPasses(suite, specs) {
    if (suite === null || suite.stated === null)
        return 0;
    return Math.max(0, suite.stated.passed - count(specs, 'passed'));
}
function worstFirst(results) {
    return results.toSorted((one, other) => severity(other) - severity(one));
}
function severity({ outcome }) {
    return SEVERITY.indexOf(outcome);
}
function count(specs, outcome) {
    return specs.filter((spec) => spec.outcome === outcome).length;
}
/** Adds labels and location from the plan if the report does not have them, as in JUnit and the console. */
function withPlan(planned, result) {
    if (result === undefined) {
        const { id, labels, location } = planned;
        return { ..._model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_DETAILS */ .pH, id, labels, location, outcome: 'not-run' };
    }
    return {
        ...result,
        labels: result.labels.length > 0 ? result.labels : planned.labels,
        location: result.location ?? planned.location,
    };
}


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ mergeRerun),
/* harmony export */   Ks: () => (/* binding */ noRerun),
/* harmony export */   od: () => (/* binding */ passedInRerun),
/* harmony export */   qC: () => (/* binding */ hasRecovered),
/* harmony export */   yS: () => (/* binding */ firstResult)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56813);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62486);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);



const PROBLEM_LENGTH = 300;
/** Exit codes of a ginkgo command whose specs ran: all passed, or some failed. */
const RAN = [0, 1];
/** The rerun that did not take place, because of this reason. */
function noRerun(reason) {
    return {
        done: false,
        reason,
        specs: [],
        passed: 0,
        failed: 0,
        startedAt: null,
        seconds: null,
        exitCode: null,
    };
}
/** Whether all failed specs passed when they were run once more. */
function hasRecovered(rerun) {
    if (rerun === null || !rerun.done)
        return false;
    return rerun.passed > 0 && rerun.passed === countOf(rerun);
}
/**
 * The suite with the results of its rerun. A spec that passed in the rerun has passed, with more than one attempt; for all
 * others the first result counts, and so it does for every spec if the rerun is not whole. Merging again with the returned
 * rerun gives the same.
 * @param second the results of the rerun; null if it left none
 * @param rerun what the run knows of it
 * @param logs lines around failures in the rerun, by spec id
 */
function mergeRerun(first, second, rerun, logs) {
    if (rerun.startedAt === null)
        return { suite: first, rerun };
    const again = resultsOf(first, second, rerun);
    const reason = rerun.reason || problemOf(second, again, rerun);
    const merged = {
        ...rerun,
        done: reason === '',
        reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason), PROBLEM_LENGTH),
        passed: [...again.values()].filter(({ outcome }) => outcome === 'passed').length,
        failed: [...again.values()].filter(_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN).length,
        seconds: second?.seconds ?? rerun.seconds,
    };
    const specs = first.specs.map((spec) => {
        const result = (0,_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(spec) ? again.get(spec.id) : undefined;
        return result === undefined
            ? spec
            : withResult(spec, result, merged.done, logs.get(spec.id) ?? []);
    });
    return {
        rerun: merged,
        suite: {
            ...first,
            specs,
            succeeded: hasRecovered(merged) && !specs.some(_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN) ? true : first.succeeded,
            contradictions: [...first.contradictions, ...otherFailures(first, second)],
            cuts: [...first.cuts, ...(second?.cuts ?? [])],
        },
    };
}
/** A spec as it was before the rerun. */
function firstResult(spec) {
    const [first] = spec.invocations;
    return first === undefined
        ? spec
        : { ...spec, outcome: first.outcome, failure: first.failure ?? spec.failure };
}
/** Whether a spec passed only in the rerun. */
function passedInRerun(spec) {
    return spec.outcome === 'passed' && spec.invocations.length > 0;
}
/** Different specs can have the same text, and each id is there once. */
function countOf({ specs }) {
    return new Set(specs).size;
}
/** The result of each spec that was to run again and ended, by its id: the worst one if several specs have the text. */
function resultsOf(first, second, { specs }) {
    const before = (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(first.specs, ({ id }) => id);
    const results = (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(second?.specs ?? [], ({ id }) => id);
    return new Map([...new Set(specs)].flatMap((id) => {
        const found = results.get(id) ?? [];
        const worst = found.find(({ outcome }) => outcome !== 'passed') ?? found[0];
        const isWhole = found.length >= (before.get(id)?.length ?? 0);
        const ended = worst !== undefined && worst.outcome !== 'interrupted';
        return ended && (isWhole || worst.outcome !== 'passed') ? [[id, worst]] : [];
    }));
}
/** Why the rerun proves nothing; empty if it is whole. */
function problemOf(second, again, rerun) {
    if (second === null || second.source === 'console')
        return 'it has no report';
    const [reason] = second.specialFailureReasons;
    if (reason !== undefined)
        return `the suite reports: ${reason}`;
    const node = second.suiteNodes.find(({ outcome }) => outcome !== 'passed');
    if (node !== undefined)
        return `the outcome of ${node.node} is ${node.outcome}`;
    const [problem] = [...second.damage, ...second.contradictions];
    if (problem !== undefined)
        return `its report is not whole: ${problem}`;
    const missing = countOf(rerun) - again.size;
    if (missing > 0)
        return `it has no result of ${missing} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(countOf(rerun), 'spec')}`;
    if (!RAN.includes(rerun.exitCode))
        return `its exit code is ${rerun.exitCode ?? 'not known'}`;
    const allPassed = [...again.values()].every(({ outcome }) => outcome === 'passed');
    if (allPassed && (rerun.exitCode !== 0 || second.succeeded === false)) {
        return 'its specs passed, and the suite says that it failed';
    }
    return '';
}
function withResult(spec, result, counts, logs) {
    const merged = {
        ...spec,
        attempts: Math.max(1, spec.attempts) + Math.max(1, result.attempts),
        invocations: [invocation(spec, []), invocation(result, logs)],
    };
    if (!counts || result.outcome !== 'passed')
        return merged;
    const failures = spec.failure === null ? [] : [spec.failure];
    return {
        ...merged,
        outcome: 'passed',
        failure: null,
        additionalFailures: [...failures, ...spec.additionalFailures],
    };
}
function invocation({ outcome, seconds, startedAt, endedAt, failure }, logs) {
    return { outcome, seconds, startedAt, endedAt, failure, logs };
}
/** A rerun runs only specs that failed, so that other failures in it are of another suite. */
function otherFailures(first, second) {
    const failed = new Set(first.specs.filter(_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN).map(({ id }) => id));
    const others = (second?.specs ?? []).filter((spec) => (0,_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(spec) && !failed.has(spec.id));
    return others.length === 0
        ? []
        : [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(others.length, 'spec')} failed in the rerun and not in the suite`];
}


/***/ }),

/***/ 37734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ isShortHead),
/* harmony export */   Tm: () => (/* binding */ isSuiteTitle),
/* harmony export */   _D: () => (/* binding */ SUITE_TITLE),
/* harmony export */   bc: () => (/* binding */ isUnderline),
/* harmony export */   dX: () => (/* binding */ createHeadSearch),
/* harmony export */   s1: () => (/* binding */ isShortSuccess)
/* harmony export */ });
/** How Ginkgo starts the output of a suite (onsi/ginkgo, reporters/default_reporter.go, SuiteWillBegin). */
const SUITE_TITLE = 'Running Suite: ';
/** Between the title and the numbers of specs are a line of `=`, labels, the seed and an empty line. */
const HEAD_LINES = 10;
const UNDERLINE = /^={10,}$/;
const SEED = /^Random Seed: \d+(?: - [Ww]ill randomize all specs)?$/;
const OLD_SEED = /^Random Seed: \d+ - Will randomize all specs$/;
const NUMBERS = /^Will run (?:(\d{1,9}) of )?(\d{1,9}) specs$/;
const OLD_PROCESS = /^Parallel test node \d{1,5}\/\d{1,5}\.$/;
const SHORT = /^\[\d{1,20}\] .{1,300}? - (?:(\d{1,9})\/)?(\d{1,9}) specs(?: |$)/;
/** The end of a suite that succeeded, in the short form. */
const SHORT_SUCCESS = / SUCCESS! (?:\d{1,9}(?:\.\d{1,9})?(?:h|m|s|ms|µs|ns)){1,3}(?: PASS)?$/;
/** True for a head of one line: `[1594279385] E2eNode Suite - 5/88 specs `. */
function isShortHead(line) {
    return SHORT.test(line);
}
/** True for the end of a suite that succeeded, in the short form: `•••S SUCCESS! 2m1.5s PASS`. */
function isShortSuccess(line) {
    return SHORT_SUCCESS.test(line);
}
/** True for the line of a title. */
function isSuiteTitle(line) {
    return line.startsWith(SUITE_TITLE);
}
/** True for the line below a title. */
function isUnderline(line) {
    return UNDERLINE.test(line);
}
/**
 * Looks for heads of suites in the lines of a console; the result takes one line after the other. A head counts as a whole:
 * title, line of `=`, seed and number of specs, so that a spec that quotes one of them does not start a suite.
 */
function createHeadSearch() {
    const recent = [];
    return (line) => {
        const head = readShortHead(line) ?? readHead(recent, line);
        recent.push(line);
        if (recent.length > HEAD_LINES)
            recent.shift();
        return head;
    };
}
function readShortHead(line) {
    const [, selected, total] = SHORT.exec(line) ?? [];
    if (total === undefined)
        return null;
    return {
        version: 2,
        isShort: true,
        selected: selected === undefined ? null : Number(selected),
        total: Number(total),
    };
}
function readHead(before, line) {
    const [, selected, total] = NUMBERS.exec(line) ?? [];
    const isProcess = OLD_PROCESS.test(line);
    if (total === undefined && !isProcess)
        return null;
    const title = before.findLastIndex(isSuiteTitle);
    const head = title < 0 ? [] : before.slice(title);
    if (!head.some(isUnderline))
        return null;
    // Ginkgo 2 prints an empty line after the seed, and another word.
    const isOld = isProcess || SEED.test(head.at(-1) ?? '') || head.some((seed) => OLD_SEED.test(seed));
    return {
        version: isOld ? 1 : 2,
        isShort: false,
        selected: selected === undefined ? null : Number(selected),
        total: total === undefined ? null : Number(total),
    };
}


/***/ }),

/***/ 71260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ hearWitnesses),
/* harmony export */   I$: () => (/* binding */ readSteps),
/* harmony export */   wC: () => (/* binding */ readStepLines)
/* harmony export */ });
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62486);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


const LISTED_SPECS = 3;
/**
 * The chosen results, with what the other files of the same run say against them. Names of specs differ a little between
 * formats, so that numbers are compared where that is enough.
 * @param chosen the most detailed results
 * @param others the results of other files
 */
function hearWitnesses(chosen, others) {
    return {
        ...chosen,
        damage: [
            ...chosen.damage,
            ...others.flatMap(({ name, result }) => [...result.damage, ...missingSpecs(chosen, result)].map((problem) => `${name}: ${problem}`)),
        ],
        contradictions: [
            ...chosen.contradictions,
            ...others.flatMap(({ name, result }) => [...result.contradictions, ...failuresOf(chosen, result)].map((problem) => `${name}: ${problem}`)),
        ],
    };
}
/** What the steps of a job say about a suite: only whether they failed. Their cases are not specs. */
function readSteps(steps) {
    return {
        ...steps,
        totalSpecs: null,
        specs: [],
        succeeded: null,
        contradictions: steps.specs
            .filter(isUnsuccessful)
            .map(({ id, failure }) => `the step ${id} of the job failed: ${failure?.message ?? ''}`),
    };
}
/** The failed steps of a job with their messages, one on each line. */
function readStepLines({ specs }) {
    const failed = specs.filter(isUnsuccessful);
    if (specs.length > 0 && failed.length === 0)
        return ['all steps passed'];
    return failed.map(({ id, failure }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${id}: ${failure?.message ?? ''}`));
}
/** Failures that only the other file has. */
function failuresOf(chosen, other) {
    const known = new Set(chosen.specs.filter(isUnsuccessful).map(({ id }) => id));
    const failed = new Set(other.specs.filter((spec) => isUnsuccessful(spec) && !known.has(spec.id)).map(({ id }) => id));
    const names = [...failed].slice(0, LISTED_SPECS).join(', ');
    const more = failed.size > LISTED_SPECS ? ` and ${failed.size - LISTED_SPECS} more` : '';
    return [
        ...(failed.size === 0 ? [] : [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(failed.size, 'failure')} there: ${names}${more}`]),
        ...(other.succeeded === false && chosen.succeeded !== false ? ['the suite failed there'] : []),
    ];
}
/** Specs that ran and are missing in the chosen results, or in the numbers at the end of a console. */
function missingSpecs(chosen, other) {
    const ran = chosen.specs.filter(hasRun);
    const least = new Set(ran.map(({ id }) => id)).size;
    if (other.stated === null) {
        const there = new Set(other.specs.filter(hasRun).map(({ id }) => id)).size;
        return there > ran.length ? [differ(there, ran.length)] : [];
    }
    const there = other.stated.passed + other.stated.failed;
    return there < least || there > ran.length ? [differ(there, ran.length)] : [];
}
function differ(there, here) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(there, 'spec')} ran according to it, and the report has ${here}`;
}
function hasRun({ outcome }) {
    return outcome !== 'skipped' && outcome !== 'not-run';
}
function isUnsuccessful(spec) {
    return (0,_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(spec) || spec.outcome === 'interrupted';
}


/***/ }),

/***/ 9287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ incidentsOf),
/* harmony export */   Kc: () => (/* binding */ incidentText),
/* harmony export */   TT: () => (/* binding */ EVENT_WORDS),
/* harmony export */   Z1: () => (/* binding */ SERVICE_NAMES),
/* harmony export */   Zw: () => (/* binding */ NO_RETURN),
/* harmony export */   ms: () => (/* binding */ STOPPED_PROCESS),
/* harmony export */   xW: () => (/* binding */ SILENT_LOG)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** Display names of the services, as the subject of a sentence. */
const SERVICE_NAMES = {
    crio: 'CRI-O',
    kubelet: 'The kubelet',
};
/** What happened, as the predicate of a sentence. */
const EVENT_WORDS = {
    died: 'died',
    restarted: 'restarted',
    'restarted-on-request': 'was restarted on request',
    unresponsive: 'stopped answering',
    recovered: 'answered again',
};
/** How the detail of an event begins if the process of a service that does not answer was stopped. */
const STOPPED_PROCESS = 'its process was stopped, as by SIGSTOP or a debugger';
/** How the detail of an event begins if only logs show that a service does not answer. */
const NO_RETURN = 'requests did not return';
/** How the detail of an event begins if only the end of its log shows that a service does not answer. */
const SILENT_LOG = 'it wrote nothing more';
/** The incidents of a run, in the order of its events. The next event of a service ends its silence. */
function incidentsOf(events) {
    const incidents = [];
    const silent = new Map();
    for (const event of events) {
        const index = silent.get(event.service) ?? -1;
        const silence = incidents[index];
        silent.delete(event.service);
        if (silence !== undefined)
            incidents[index] = { ...silence, until: event.at };
        if (silence !== undefined && event.kind === 'recovered')
            continue;
        if (event.kind === 'unresponsive')
            silent.set(event.service, incidents.length);
        incidents.push({ ...event, until: null });
    }
    return incidents;
}
/**
 * An incident in words, without its detail.
 * @param timeOf how a point in time is written
 */
function incidentText({ service, kind, at, until }, timeOf) {
    const name = SERVICE_NAMES[service];
    if (kind !== 'unresponsive' || at === null) {
        return `${name} ${EVENT_WORDS[kind]}${at === null ? '' : ` at ${timeOf(at)}`}`;
    }
    const seconds = (Date.parse(until ?? '') - Date.parse(at)) / 1000;
    const how = seconds >= 0 ? `for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)}` : 'until the suite ended';
    return `${name} did not answer from ${timeOf(at)} ${how}`;
}


/***/ }),

/***/ 27488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ comparisonJson),
  Dq: () => (/* binding */ nightJson),
  WU: () => (/* binding */ provenanceJson),
  aB: () => (/* binding */ toJson)
});

;// CONCATENATED MODULE: ./build/schemas/generated/night.js
/** The keys in the order in which they are written. */
const NIGHT_SHAPE = {
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
        "headline": true,
        "detail": true
    },
    "pullRequest": {
        "number": true,
        "base": true
    },
    "freshness": {
        "last": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "hours": true,
        "usualHours": true,
        "overdue": true
    },
    "lanes": {
        "name": true,
        "lane": true,
        "scenario": true,
        "architecture": true,
        "variant": true,
        "artifacts": true,
        "attempt": true,
        "result": true,
        "headline": true,
        "startedAt": true,
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
            "commit": true
        },
        "contradictions": true,
        "saysNothing": true,
        "compared": true,
        "since": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "drift": {
            "since": {
                "id": true,
                "startedAt": true,
                "url": true,
                "result": true
            },
            "from": true,
            "to": true,
            "before": true,
            "now": true,
            "gained": true,
            "lost": true,
            "renamed": true,
            "lists": {
                "gained": true,
                "lost": true,
                "renamed": true
            }
        },
        "cause": true,
        "suspects": true
    },
    "missing": {
        "name": true,
        "why": true,
        "url": true
    },
    "rejected": {
        "name": true,
        "why": true
    },
    "specs": {
        "id": true,
        "lane": true,
        "state": true,
        "outcome": true,
        "since": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "streak": true,
        "rate": {
            "mean": true,
            "low": true,
            "high": true,
            "failed": true,
            "results": true
        },
        "chance": true,
        "doubt": true,
        "reason": true,
        "message": true,
        "cause": true,
        "suspects": true,
        "link": true,
        "location": {
            "file": true,
            "line": true
        }
    },
    "causes": {
        "id": true,
        "title": true,
        "state": true,
        "since": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "seen": true,
        "class": true,
        "specs": true,
        "suspects": true
    },
    "suspects": {
        "lane": true,
        "lastGood": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "firstBad": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "builds": {
            "project": true,
            "change": true,
            "from": true,
            "to": true,
            "url": true
        },
        "changed": {
            "name": true,
            "from": true,
            "to": true,
            "url": true
        },
        "unchanged": true,
        "unknown": true,
        "text": true
    },
    "warnings": {
        "kind": true,
        "lane": true,
        "subject": true,
        "text": true,
        "since": {
            "id": true,
            "startedAt": true,
            "url": true,
            "result": true
        },
        "size": true,
        "chance": true
    },
    "history": {
        "source": true,
        "recorded": true,
        "commit": true,
        "problems": true
    },
    "notes": true
};

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
            "monitor": true,
            "programSha256": true,
            "monitorSha256": true
        },
        "crioDropIns": {
            "name": true,
            "sha256": true
        },
        "kubeletConfigSha256": true,
        "kubeletFlags": true,
        "featureGates": true,
        "testArgs": true
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
        "history": true,
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
            "focusFiles": true,
            "skipFiles": true,
            "trackedSkips": {
                "text": true,
                "pattern": true,
                "reason": true,
                "link": true,
                "owner": true,
                "review": true,
                "lanes": true
            },
            "shard": {
                "plan": true,
                "index": true,
                "total": true,
                "specs": true,
                "digest": true
            },
            "budget": {
                "seconds": true,
                "specs": true,
                "chosen": true,
                "first": true,
                "basis": true,
                "expectedSeconds": true,
                "expectedMisses": true,
                "missChance": true,
                "leftOut": {
                    "id": true,
                    "failureRate": true
                }
            }
        },
        "procs": true,
        "timeoutSeconds": true,
        "timeBudgetSeconds": true,
        "changedFiles": true,
        "rerunFailures": {
            "specs": true,
            "seconds": true
        },
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

// EXTERNAL MODULE: ./build/schemas/generated/report.js
var generated_report = __webpack_require__(33663);
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
    return `${JSON.stringify(ordered(report, generated_report/* REPORT_SHAPE */.b), null, 2)}\n`;
}
/** `provenance.json`; ends with a newline. */
function provenanceJson(provenance) {
    return `${JSON.stringify(ordered(provenance, PROVENANCE_SHAPE), null, 2)}\n`;
}
/** `night.json`; ends with a newline. */
function nightJson(night) {
    return `${JSON.stringify(ordered(night, NIGHT_SHAPE), null, 2)}\n`;
}


/***/ })

};
