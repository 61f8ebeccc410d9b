export const id = 607;
export const ids = [607];
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
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .JL.first);
    return (0,_domain_results_first_suite_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeFirstSuite */ .X9)(await (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .readResults */ .x)((0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcesIn */ .s)(place), log), main);
}
/** Logs of a run with those of its first suite before them: each suite has its own kubelet. */
function withFirstLogs(logs, directory) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .JL.first, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .JL.logs);
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
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .JL.rerun);
    const second = await (0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readResults */ .x)((0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .sourcesIn */ .s)(place), log);
    const failed = (second?.specs ?? []).filter(_domain_model_results_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN);
    const problems = [];
    const logs = await (0,_logs_js__WEBPACK_IMPORTED_MODULE_5__/* .excerptsFor */ .Y)(failed, second?.startedAt ?? rerun.startedAt, logsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .JL.logs)), (problem) => problems.push(problem));
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
        ginkgo: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.ginkgo),
        junit: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.junit),
        console: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.console),
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


/***/ })

};
