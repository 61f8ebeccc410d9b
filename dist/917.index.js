export const id = 917;
export const ids = [917];
export const modules = {

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


/** Reports of real runs have up to 20 MB. */
const MAX_BYTES = 512 * 1024 * 1024;
function isGzip(bytes) {
    // RFC 1952, 2.3.1
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/**
 * The text of a file, also if it is compressed with gzip.
 * @throws Error if it cannot be read or decompressed, or is larger than half a gigabyte
 */
function textOf(path) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    return (isGzip(bytes) ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: MAX_BYTES }) : bytes).toString();
}
/** The text of a file in chunks, also if it is compressed with gzip. */
function chunksOf(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
    if (!isGzip(firstBytes(path, 2)))
        return file.setEncoding('utf8');
    const unpacked = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)().setEncoding('utf8');
    file.on('error', (error) => unpacked.destroy(error));
    return file.pipe(unpacked);
}
/** The start of a file's text, from this number of bytes, also if it is compressed; empty if it cannot be read. */
function headOf(path, count) {
    try {
        const bytes = firstBytes(path, count);
        if (!isGzip(bytes))
            return bytes.toString();
        // With Z_SYNC_FLUSH, zlib accepts truncated data (zlib's manual).
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, {
            finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH,
            maxOutputLength: MAX_BYTES,
        }).toString();
    }
    catch {
        return '';
    }
}
function firstBytes(path, count) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const buffer = Buffer.alloc(count);
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, count, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 8225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DJ: () => (/* binding */ crioEvents),
  YU: () => (/* binding */ excerptsFor),
  _m: () => (/* binding */ logTails)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/src/domain/logs/crio.js
var crio = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(6400);
;// CONCATENATED MODULE: ./build/src/domain/logs/object-names.js
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
const BASENAME = /Building a namespace api object, basename ([a-z0-9-]+)/g;
/**
 * Names of the namespaces and pods of a spec, namespaces first. They identify log lines about the spec. Empty for a spec
 * without output. The output is untrusted, so only names that Kubernetes allows are taken.
 */
function objectNamesOf(spec) {
    const failures = [spec.failure, ...spec.additionalFailures];
    const text = [spec.output, ...failures.map((failure) => failure?.message ?? '')].join('\n');
    const namespaces = findNames(text, NAMESPACES);
    const names = new Set([
        ...(namespaces.length > 0 ? namespaces : findByBasename(text)),
        ...findNames(text, PODS),
    ]);
    return [...names].filter((name) => name.length >= MIN_NAME_LENGTH).slice(0, MAX_NAMES);
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
    return findNames(text, [BASENAME]).flatMap((base) => [...text.matchAll(new RegExp(`(?<![a-z0-9-])${base}-\\d{1,6}(?![a-z0-9-])`, 'g'))].map(([name]) => name));
}
function findNames(text, patterns) {
    return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}

// EXTERNAL MODULE: ./build/src/domain/logs/timestamp.js
var timestamp = __webpack_require__(5459);
;// CONCATENATED MODULE: ./build/src/domain/logs/excerpt.js




const MAX_LINES = 15;
const LINE_LENGTH = 400;
/** Characters of an entry that are read, including its continuation lines. */
const ENTRY_LIMIT = 4_000;
/** Maximum number of candidates of a window; at this number only the better half is kept. */
const MAX_CANDIDATES = 400;
/** Lines that are later than this after the failure are about the clean-up of the spec. */
const CLEANUP_SECONDS = 2;
const LONGEST_SPEC_SECONDS = 86_400;
/** The windows of failed specs, from their times or, if the report has none, from the time of the failure. */
function excerptWindows(failed) {
    return failed.flatMap((spec) => {
        const failureAt = spec.failure?.at ?? spec.endedAt;
        if (failureAt === null)
            return [];
        const failedAt = Date.parse(failureAt);
        const from = spec.startedAt ?? isoOf(failedAt - Math.min(spec.seconds, LONGEST_SPEC_SECONDS) * 1000);
        const to = isoOf(failedAt + CLEANUP_SECONDS * 1000);
        return [{ specId: spec.id, from, to, failureAt, names: objectNamesOf(spec) }];
    });
}
/**
 * Collects log lines around failures. It takes the log line by line, so the log can have any size. It selects lines that
 * name the namespaces or pods of the spec, and lines of level warning or worse. If there are too many, lines that are both
 * come first, then errors, then other lines that name the spec, then warnings; of equal ones those nearest to the failure.
 * Lines that differ only in times and ids are combined. For `reference` see timestampOf.
 */
function createExcerptCollector(windows, reference, maxLines = MAX_LINES) {
    const collectors = windows.map((window) => collectWindow(window));
    let entry = '';
    let time = null;
    function addEntry() {
        const writtenAt = time;
        if (writtenAt === null)
            return;
        const open = collectors.filter((collector) => collector.covers(writtenAt));
        if (open.length === 0)
            return;
        const level = (0,log_line/* levelOf */.I)(entry);
        for (const collector of open)
            collector.add(entry, writtenAt, level);
    }
    return {
        push(line) {
            const written = (0,timestamp/* timestampOf */.U)(line, reference);
            // A line without a time continues the previous entry: a message of several lines, a stack trace.
            if (written === null && (0,log_line/* levelOf */.I)(line) === null) {
                if (entry.length < ENTRY_LIMIT)
                    entry += `\n${line.slice(0, ENTRY_LIMIT)}`;
                return;
            }
            addEntry();
            entry = line.slice(0, ENTRY_LIMIT);
            time = written ?? time;
        },
        excerpts() {
            addEntry();
            entry = '';
            time = null;
            return new Map(collectors.map((collector) => [collector.specId, collector.best(maxLines)]));
        },
    };
}
function collectWindow(window) {
    const from = Date.parse(window.from);
    const to = Date.parse(window.to);
    const failureAt = Date.parse(window.failureAt);
    let candidates = new Map();
    let added = 0;
    return {
        specId: window.specId,
        covers: (time) => time >= from && time <= to,
        add(entry, time, level) {
            const rank = rankOf(level, window.names.some((name) => mentions(entry, name)));
            if (rank === null)
                return;
            const pattern = patternOf(entry);
            const known = candidates.get(pattern);
            const distance = Math.abs(time - failureAt);
            added += 1;
            const nearest = known === undefined || distance <= known.distance
                ? { line: entry, time, distance, order: added }
                : known;
            candidates.set(pattern, { ...nearest, rank, count: (known?.count ?? 0) + 1 });
            if (candidates.size > MAX_CANDIDATES)
                candidates = new Map(ranked(candidates).slice(0, MAX_CANDIDATES / 2));
        },
        best: (count) => ranked(candidates)
            .slice(0, count)
            .map(([, candidate]) => candidate)
            .toSorted((one, other) => one.time - other.time || one.order - other.order)
            .map(show),
    };
}
/** The relevance of an entry: 0 is best, null is not relevant. */
function rankOf(level, named) {
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
/** A line without times, numbers and ids, which all have digits. Lines with the same result are combined. */
function patternOf(line) {
    return line
        .replace(/[0-9a-z]+/gi, (word) => (/\d/.test(word) ? '#' : word))
        .replace(/#(?:[-_.:]#)+/g, '#');
}
function show({ line, count }) {
    const times = count > 1 ? ` (×${count})` : '';
    return `${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(line), LINE_LENGTH - times.length)}${times}`;
}
function isoOf(time) {
    return new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./build/src/app/report/logs.js





const TAIL_BYTES = 256 * 1024;
const LOG_FILES = [
    ['kubelet', 'kubelet.log'],
    ['services', 'services.log'],
    ['crio', 'crio.log'],
    ['kernel', 'kern.log'],
];
/** Logs with lines about failing specs. */
const EXCERPTED = ['crio.log', 'kubelet.log'];
/** The last lines of the logs. */
function logTails(logs) {
    return Object.fromEntries(LOG_FILES.flatMap(([place, name]) => {
        const path = logs[name];
        return path === undefined ? [] : [[place, tailOf(path)]];
    }));
}
/**
 * Log lines around each failure, by spec id. Each log is read once, line by line.
 * @param startedAt when the suite started, ISO 8601: times of klog have neither year nor zone
 */
async function excerptsFor(failed, startedAt, logs) {
    const excerpts = new Map();
    const windows = excerptWindows(failed);
    if (windows.length === 0 || startedAt === null)
        return excerpts;
    for (const log of EXCERPTED) {
        const path = logs[log];
        if (path === undefined)
            continue;
        const collector = createExcerptCollector(windows, startedAt);
        for await (const line of linesOf(path))
            collector.push(line);
        for (const [specId, lines] of collector.excerpts()) {
            if (lines.length > 0)
                excerpts.set(specId, [...(excerpts.get(specId) ?? []), { log, lines }]);
        }
    }
    return excerpts;
}
/**
 * Restarts of CRI-O during a suite, according to its log alone: each start in that time means that it died before. For
 * artifacts of other jobs, where the services were not watched.
 */
async function crioEvents(path, suite) {
    if (path === undefined || suite?.startedAt == null)
        return [];
    const from = Date.parse(suite.startedAt);
    const to = suite.endedAt === null ? Number.POSITIVE_INFINITY : Date.parse(suite.endedAt);
    const starts = [];
    for await (const line of linesOf(path)) {
        const start = (0,crio/* crioStarts */.J)(line, suite.startedAt);
        if (start !== null)
            starts.push(start);
    }
    return starts
        .filter(({ at }) => at !== null && Date.parse(at) > from && Date.parse(at) < to)
        .map(({ at, pid, detail }) => ({
        service: 'crio',
        kind: 'restarted',
        at,
        detail: `${(0,external_node_path_.basename)(path)} shows a new start${pid === null ? '' : ` as process ${pid}`}, version ${detail}`,
    }));
}
function linesOf(path) {
    return (0,external_node_readline_.createInterface)({
        input: (0,external_node_fs_.createReadStream)(path, 'utf8'),
        crlfDelay: Number.POSITIVE_INFINITY,
    });
}
function tailOf(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const length = Math.min(size, TAIL_BYTES);
        const buffer = Buffer.alloc(length);
        (0,external_node_fs_.readSync)(file, buffer, 0, length, size - length);
        return buffer.toString('utf8').split('\n');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(2072);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(7603);
// EXTERNAL MODULE: ./build/src/domain/results/reconcile.js
var reconcile = __webpack_require__(7822);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(6236);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(8940);
;// CONCATENATED MODULE: ./build/src/domain/judgement/decide.js


/**
 * The result of a run. If the run itself failed (CRI-O died, for instance), failing specs do not make it `failed`,
 * because they may be consequences. Otherwise a finding only excuses the specs that it explains, and only if its own
 * result is not `failed`.
 */
function decide(findings, runFailed, failed) {
    const excused = new Set(findings
        .filter(({ reason }) => verdict/* RESULT_OF */.O[reason] !== 'failed')
        .flatMap((finding) => finding.specs));
    const specsFailed = failed.some((spec) => !excused.has(spec.id));
    if (specsFailed && !runFailed)
        return { result: 'failed', reason: 'specs-failed' };
    const reason = findings[0]?.reason ?? 'all-passed';
    return { result: verdict/* RESULT_OF */.O[reason], reason };
}
/** The verdict in one line. */
function headline(result, findings, counts) {
    const cause = findings[0]?.title ?? '';
    const failed = counts.failed === 0 ? '' : `; ${counts.failed} of ${counts.ran} specs failed`;
    switch (result) {
        case 'passed':
            return `${(0,domain_text/* plural */.LS)(counts.passed, 'spec')} passed${counts.skipped === 0 ? '' : `, ${counts.skipped} skipped themselves`}${counts.flaky === 0 ? '' : `, ${counts.flaky} only after a retry`}`;
        case 'failed':
            return counts.failed === 0 ? cause : `${counts.failed} of ${counts.ran} specs failed`;
        case 'environment':
            return `Environment: ${cause}${failed}`;
        case 'incomplete':
            return `Incomplete: ${cause}${failed}`;
        case 'cancelled':
            return `${cause} after ${counts.ran} of ${(0,domain_text/* plural */.LS)(counts.planned, 'planned spec')}${failed}`;
        case 'nothing-selected':
        case 'not-applicable':
        case 'invalid-input':
        case 'error':
            return cause;
    }
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/finder.js
/** A finding with empty texts and lists for what is not given; its id is the reason unless another one is given. */
function finding(given) {
    return { id: given.reason, detail: '', remedy: '', evidence: [], specs: [], ...given };
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/green.js


const PROBLEM_LENGTH = 300;
/** A whole report has a result for all planned specs. */
function specConditions({ facts, counts }) {
    const { suite, suiteStarted } = facts;
    const unfinished = counts.notRun + counts.interrupted;
    return [
        [suiteStarted, 'the suite did not start'],
        [suite !== null && suite.source !== 'console', 'the suite did not write a report'],
        [counts.passed > 0, 'no spec passed'],
        [unfinished === 0, `${unfinished} of ${counts.planned} planned specs did not finish`],
        ...(suite?.damage ?? []).map((problem) => [false, (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(problem), PROBLEM_LENGTH)]),
    ];
}
/** The suite reports success in every way that it has, and no file of the run says otherwise. */
function suiteConditions({ facts }) {
    const { suite, exitCode, endedBySignal } = facts;
    return [
        ...(suite?.suiteNodes ?? []).map(({ node, outcome }) => [
            outcome === 'passed',
            `the outcome of ${(0,domain_text/* plainLine */.h0)(node)} is ${outcome}`,
        ]),
        ...(suite?.specialFailureReasons ?? []).map((reason) => [false, `the suite reports: ${(0,domain_text/* plainLine */.h0)(reason)}`]),
        [!endedBySignal, 'a signal ended the suite'],
        [exitCode === null || exitCode === 0, `the exit code of the suite is ${exitCode}`],
        [suite?.succeeded !== false, 'the suite reports that it failed'],
        ...(suite?.contradictions ?? []).map((problem) => [false, (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(problem), PROBLEM_LENGTH)]),
    ];
}
/**
 * The final check before a run is green, made if no spec failed and there is no other finding. Null means green;
 * otherwise the finding lists all conditions that do not hold.
 */
function notGreenFinding(input) {
    const specProblems = problemsIn(specConditions(input));
    const suiteProblems = problemsIn(suiteConditions(input));
    const [first, ...others] = [...specProblems, ...suiteProblems];
    if (first === undefined)
        return null;
    const incomplete = specProblems.length > 0;
    const reason = incomplete ? 'specs-missing' : 'suite-node-failed';
    return finding({
        reason,
        title: incomplete ? `The results are not complete: ${first}` : `All specs passed, but ${first}`,
        detail: others.join('; '),
        audience: 'unknown',
        remedy: 'read the end of console.log, and check that the files of the run are whole',
    });
}
function problemsIn(conditions) {
    return conditions.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}

// EXTERNAL MODULE: ./build/src/domain/service-incidents.js
var service_incidents = __webpack_require__(4014);
// EXTERNAL MODULE: ./build/src/domain/judgement/signatures.js + 1 modules
var signatures = __webpack_require__(969);
;// CONCATENATED MODULE: ./build/src/domain/judgement/run-failures.js




/**
 * The time of an event is when it was noticed: at the next poll, or when a log shows the next start, which the unit
 * delays by ten seconds (cri-o/packaging, crio.service, RestartSec). A failure shortly before may be a consequence.
 */
const NOTICED_LATE_MILLISECONDS = 15_000;
const DEATHS = ['died', 'restarted'];
const LISTED_EVENTS = 5;
const LISTED_SPECS = 8;
const MESSAGE_LENGTH = 300;
/** systemd's result for a service that the kernel's OOM killer ended (systemd, systemd.service.xml, Result). */
const OOM_KILL = /\boom-kill\b/;
/** A bug of this action. */
function bugFinding({ facts: { bug } }) {
    if (bug === null)
        return null;
    return finding({
        reason: 'internal-error',
        title: 'This action has a bug',
        detail: bug.message,
        audience: 'crio-node-e2e',
        remedy: 'report the bug, with the lines below',
        evidence: bug.stack,
    });
}
const AUDIENCE_OF_RUN_ERROR = {
    'crio-not-up': 'cri-o',
    'wrong-crio': 'workflow',
    preflight: 'workflow',
    'not-applicable': 'workflow',
};
/** The error that stopped the run before or during the suite. */
function runErrorFinding({ facts: { runError } }) {
    if (runError === null)
        return null;
    const audience = AUDIENCE_OF_RUN_ERROR[runError.reason] ?? 'environment';
    return finding({
        reason: runError.reason,
        title: runError.message,
        detail: runError.cause ?? '',
        audience: runError.kind === 'input' ? 'workflow' : audience,
        remedy: runError.remedy ?? '',
        evidence: runError.evidence ?? [],
    });
}
/** Whether a signal interrupted the suite that this action did not send for its own time limit. */
function wasInterrupted({ suite, deadlinePassed }) {
    const interrupted = suite?.specialFailureReasons.includes('Interrupted by User') ?? false;
    return interrupted && !deadlinePassed;
}
/** Somebody ended the run. */
function cancelFinding({ facts }) {
    const { cancelled, abandonedIn } = facts;
    if (!cancelled && (abandonedIn !== null || !wasInterrupted(facts)))
        return null;
    return finding({
        reason: 'cancelled',
        title: cancelled ? 'The run was cancelled' : 'The suite was interrupted by a signal',
        audience: 'workflow',
    });
}
/** The process of this action disappeared. */
function abandonedFinding({ facts }) {
    const { cancelled, abandonedIn } = facts;
    if (cancelled || abandonedIn === null)
        return null;
    return finding({
        reason: 'step-killed',
        title: `The step was killed in the stage "${abandonedIn}"; the report has the results until then`,
        detail: 'the process of the action ended without a signal that it can handle',
        audience: 'environment',
        remedy: 'check the runner for an OOM kill, and the job for a time limit',
    });
}
const CRIO = {
    name: 'CRI-O',
    service: 'crio',
    reason: 'crio-died',
    audience: 'cri-o',
};
const KUBELET = {
    name: 'The kubelet',
    service: 'kubelet',
    reason: 'kubelet-died',
    audience: 'kubernetes',
};
/** CRI-O died while specs ran. */
function crioFinding(input) {
    return serviceFinding(CRIO, input);
}
/** The kubelet died while specs ran. If it did not even start, setUpFinding has the cause. */
function kubeletFinding(input) {
    return setUpFinding(input) === null ? serviceFinding(KUBELET, input) : null;
}
function serviceFinding({ name, service, reason, audience }, { facts, failed }) {
    const events = facts.serviceEvents.filter((event) => event.service === service && DEATHS.includes(event.kind));
    const [first] = events;
    if (first === undefined)
        return null;
    const died = `${name} died during the run`;
    const since = Date.parse(first.at ?? '') - NOTICED_LATE_MILLISECONDS;
    const outOfMemory = events.some(({ detail }) => OOM_KILL.test(detail));
    return finding({
        reason,
        title: events.at(-1)?.kind === 'restarted' ? `${died} and restarted` : died,
        detail: `${outOfMemory ? 'the kernel killed it (out of memory); ' : ''}specs may have failed or been slow because of it, and passed specs do not prove that the build works`,
        audience: outOfMemory ? 'environment' : audience,
        remedy: outOfMemory
            ? 'use a runner with more memory, or set procs to a lower number; if only this build runs out of memory, check it for a memory leak'
            : `read logs/${service}.log around ${first.at ?? 'that time'}`,
        evidence: [
            ...events
                .slice(0, LISTED_EVENTS)
                .map((event) => `${event.at ?? ''} ${event.service} ${event.kind}: ${event.detail}`.trim()),
            ...runningAt(facts, first.at).map((id) => `running at ${first.at}: ${id}`),
        ],
        // A spec that ended before the service died is not affected.
        specs: failed
            .filter((spec) => !(Date.parse(spec.endedAt ?? '') < since))
            .map((spec) => spec.id),
    });
}
/** Some of the specs that ran at a time, according to their start and end in the report. */
function runningAt({ suite }, at) {
    const time = Date.parse(at ?? '');
    const specs = suite?.specs ?? [];
    return specs
        .filter(({ startedAt, endedAt }) => Date.parse(startedAt ?? '') <= time && time <= Date.parse(endedAt ?? ''))
        .slice(0, LISTED_SPECS)
        .map(({ id }) => (0,domain_text/* plainLine */.h0)(id));
}
/** The suite node that failed to set up the node; of several processes one with a message. */
function failedSetUp({ suite }) {
    const failed = suite?.suiteNodes.filter((node) => node.node.endsWith('BeforeSuite') && (0,results/* hasFailed */.W)(node)) ?? [];
    return failed.find((node) => node.failure !== null) ?? failed[0] ?? null;
}
/** The suite could not set up the node. The cause is mostly in a log. */
function setUpFinding({ facts }) {
    const failed = failedSetUp(facts);
    if (failed === null || facts.runError !== null)
        return null;
    const message = failed.failure?.message ?? '';
    // The kernel log may have lines from before the run.
    const match = (0,signatures/* findSignature */.s)({ ...facts.logs, kernel: [], failure: message.split('\n') });
    if (match === null) {
        return finding({
            reason: 'node-not-up',
            title: 'The suite could not set up the node',
            detail: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(message), MESSAGE_LENGTH),
            audience: 'unknown',
            remedy: 'read logs/kubelet.log, logs/services.log and logs/crio.log',
        });
    }
    const { signature, subjects, detail, lines } = match;
    return finding({
        id: signature.id,
        reason: signature.reason,
        title: [signature.title, ...subjects.slice(0, 1)].join(': '),
        detail,
        audience: signature.audience,
        remedy: signature.remedy,
        evidence: lines,
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/suite-end.js





const suite_end_MESSAGE_LENGTH = 300;
/** Ginkgo's message for a spec that was running when the suite's time limit expired (onsi/ginkgo types/errors.go). */
const TIMED_OUT_MESSAGE = /^A suite timeout occurred/;
/** How Go describes a process that a signal ended (go, os/exec_posix.go, ProcessState.String). */
const BY_SIGNAL = /^signal: /;
/** Whether a time limit ended the suite: its own, or that of this action. */
function timedOut({ suite, deadlinePassed }) {
    return deadlinePassed || (suite?.specialFailureReasons.includes('Suite Timeout Elapsed') ?? false);
}
/** The time limit of the suite or of this action ended the run. */
function timeoutFinding({ facts, counts, failed }) {
    if (!timedOut(facts))
        return null;
    const { suite } = facts;
    const stopped = failed
        .filter((spec) => TIMED_OUT_MESSAGE.test(spec.failure?.message ?? ''))
        .map((spec) => spec.id);
    const limit = suite?.timeoutSeconds == null ? '' : ` of ${(0,domain_text/* formatDuration */.a3)(suite.timeoutSeconds)}`;
    const missed = counts.notRun === 0 ? '' : `: ${(0,domain_text/* plural */.LS)(counts.notRun, 'planned spec')} did not run`;
    return finding({
        reason: 'suite-timeout',
        title: `The suite's time limit${limit} ended the run${missed}`,
        detail: stopped.length === 0 ? '' : `${(0,domain_text/* plural */.LS)(stopped.length, 'spec')} still running at the limit`,
        audience: 'unknown',
        remedy: 'increase timeout or select fewer specs; if a spec hangs, investigate it as a failure of its own',
        evidence: stopped,
        specs: stopped,
    });
}
/** Whether the console has Ginkgo's final line. Then nothing killed the suite, even if it has no report. */
function consoleIsComplete({ suite }) {
    return suite !== null && suite.succeeded !== null;
}
/** The suite did not write a report, although nobody ended the run. */
function hasNoReport({ suite, cancelled, abandonedIn }) {
    return !cancelled && abandonedIn === null && (suite === null || suite.source === 'console');
}
function sourceOfCounts({ suite }) {
    return suite === null ? 'there is no console either' : 'the counts are from the console';
}
function endsOf(ends) {
    return ends.map(({ process, end }) => `process ${process}: ${(0,domain_text/* plainLine */.h0)(end)}`);
}
function runningSpecs({ suite }) {
    return (suite?.running ?? []).map(({ id }) => `still running: ${id}`);
}
const CHECK_OOM = 'check the kernel log for an OOM kill, and the end of console.log';
/** The suite, or some of its processes, was killed before it wrote a report. */
function killedFinding({ facts, counts }) {
    if (!hasNoReport(facts))
        return null;
    const { suite, exitCode, endedBySignal, logs } = facts;
    const ends = (suite?.processEnds ?? []).filter(({ end }) => BY_SIGNAL.test(end));
    const cause = (0,signatures/* findSignature */.s)({ kernel: logs.kernel ?? [] });
    const bySignal = endedBySignal || (exitCode !== null && exitCode > 128);
    const allKilled = bySignal || (exitCode === null && !consoleIsComplete(facts));
    if (!allKilled && ends.length === 0 && cause === null)
        return null;
    const source = sourceOfCounts(facts);
    return finding({
        id: cause?.signature.id ?? 'suite-killed',
        reason: 'suite-killed',
        title: `${killed(allKilled ? [] : ends, suite?.parallelTotal ?? null)}: ${counts.ran} of ${counts.planned} planned specs have a result`,
        detail: cause === null ? source : `${cause.signature.title}; ${source}`,
        audience: cause?.signature.audience ?? 'environment',
        remedy: cause?.signature.remedy ?? CHECK_OOM,
        evidence: [...(cause?.lines ?? []), ...endsOf(ends), ...runningSpecs(facts)],
    });
}
function killed(ends, total) {
    const [first] = ends;
    if (first === undefined || ends.length === total)
        return 'The suite was killed';
    const of = total === null ? '' : ` of ${total}`;
    const numbers = ends.map(({ process }) => process).join(', ');
    return ends.length === 1
        ? `Process ${first.process}${of} of the suite was killed`
        : `Processes ${numbers}${of} of the suite were killed`;
}
/** The suite exited by itself and did not write a report. */
function noReportFinding(input) {
    const { facts } = input;
    if (!hasNoReport(facts) || killedFinding(input) !== null)
        return null;
    if (consoleIsComplete(facts))
        return consoleOnlyFinding(input);
    return finding({
        reason: 'no-report',
        title: 'The suite ended without a report',
        detail: sourceOfCounts(facts),
        audience: 'environment',
        remedy: CHECK_OOM,
        evidence: [...endsOf(facts.suite?.processEnds ?? []), ...runningSpecs(facts)],
    });
}
/** A complete console is enough to explain a failed run, but not enough to prove that a run passed. */
function consoleOnlyFinding(input) {
    const { failed, facts } = input;
    const isRed = failed.length > 0 ||
        facts.suite?.succeeded === false ||
        setUpFinding(input) !== null ||
        nothingSelectedFinding(input) !== null;
    if (isRed)
        return null;
    return finding({
        reason: 'no-report',
        title: 'The suite has a console but no report',
        detail: 'a console does not prove that specs passed, because specs can print the same lines',
        audience: 'unknown',
        remedy: 'add the Ginkgo or JUnit report, or read the end of console.log for why it is missing',
    });
}
/** There was nothing to run. */
function nothingSelectedFinding({ facts: { suite, planned } }) {
    const selected = planned?.length ?? suite?.selectedSpecs ?? null;
    if (selected !== 0)
        return null;
    return finding({
        reason: 'nothing-selected',
        title: 'The filters select no spec',
        detail: 'Ginkgo reports a run without specs as a success',
        audience: 'workflow',
        remedy: 'fix focus, skip or label-filter',
    });
}
/** Every spec skipped itself. */
function allSkippedFinding({ counts }) {
    if (counts.skipped === 0 || counts.ran + counts.notRun > 0)
        return null;
    return finding({
        reason: 'all-skipped',
        title: `All ${counts.skipped} planned specs skipped themselves: nothing was tested`,
        audience: 'workflow',
        remedy: 'select specs that this machine supports; the reasons for the skips are listed below',
    });
}
/** Whether something stopped the suite: suite nodes that fail at its end are then a consequence. */
function wasStopped(input) {
    const { facts } = input;
    const stopped = facts.cancelled || facts.abandonedIn !== null || wasInterrupted(facts);
    return stopped || timedOut(facts) || killedFinding(input) !== null;
}
/** A suite node failed that is not part of the set-up, and there is no other cause. */
function suiteNodeFinding(input) {
    if (wasStopped(input))
        return null;
    const broken = input.facts.suite?.suiteNodes.find((node) => !node.node.endsWith('BeforeSuite') &&
        node.outcome !== 'passed' &&
        ((0,results/* hasFailed */.W)(node) || node.failure !== null));
    if (broken === undefined)
        return null;
    return finding({
        reason: 'suite-node-failed',
        title: `${broken.node} failed`,
        detail: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(broken.failure?.message ?? ''), suite_end_MESSAGE_LENGTH),
        audience: 'kubernetes',
        remedy: 'read the end of console.log',
    });
}
/** Planned specs have no result, and no other finding says why. */
function missingFinding(input) {
    const { facts, counts } = input;
    const { suite, cancelled } = facts;
    const explained = cancelled ||
        suite === null ||
        suite.source === 'console' ||
        wasInterrupted(facts) ||
        timedOut(facts) ||
        setUpFinding(input) !== null;
    const unfinished = counts.notRun + counts.interrupted;
    if (explained || unfinished === 0)
        return null;
    return finding({
        reason: 'specs-missing',
        title: `${unfinished} of ${counts.planned} planned specs did not finish`,
        detail: suite.specialFailureReasons
            .map((reason) => `the suite reports: ${(0,domain_text/* plainLine */.h0)(reason)}`)
            .join('; '),
        audience: 'unknown',
        remedy: 'read the end of console.log',
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/hangs.js





/** Before the first question without an answer, the service was asked this long ago (src/suite/answer-watch.ts). */
const UNNOTICED_MILLISECONDS = 5000;
/** From the stop of CRI-O to its new start, whose time is that of the event. */
const RESTART_MILLISECONDS = 15_000;
const LISTED_INCIDENTS = 5;
const CRIO_HANG = {
    service: 'crio',
    kind: 'unresponsive',
    reason: 'crio-hung',
    audience: 'cri-o',
    before: UNNOTICED_MILLISECONDS,
};
const KUBELET_HANG = {
    service: 'kubelet',
    kind: 'unresponsive',
    reason: 'kubelet-hung',
    audience: 'kubernetes',
    before: UNNOTICED_MILLISECONDS,
};
const CRIO_RESTART = {
    service: 'crio',
    kind: 'restarted-on-request',
    reason: 'crio-restarted',
    audience: 'environment',
    before: RESTART_MILLISECONDS,
};
/** CRI-O did not answer while specs failed, while the node was set up, or until something ended the suite. */
function crioHangFinding(input) {
    return hangFinding(CRIO_HANG, input);
}
/** The same for the kubelet. */
function kubeletHangFinding(input) {
    return hangFinding(KUBELET_HANG, input);
}
function hangFinding(kind, input) {
    const { facts } = input;
    const hangs = incidentsOfKind(kind, facts);
    const specs = explained(kind, hangs, input.failed);
    const lasts = hangs.some(({ until }) => until === null);
    const wasEnded = timedOut(facts) || facts.cancelled || facts.abandonedIn !== null;
    const stuck = lasts && wasEnded;
    const [first] = hangs;
    if (first === undefined)
        return null;
    if (specs.length === 0 && !stuck && setUpFinding(input) === null)
        return null;
    const stopped = hangs.some(({ detail }) => detail.startsWith(service_incidents/* STOPPED_PROCESS */.ms));
    const consequences = [
        ...(specs.length === 0 ? [] : [`${(0,domain_text/* plural */.LS)(specs.length, 'spec')} failed in this time`]),
        ...(stuck ? ['the suite waited for it until it was ended'] : []),
    ];
    return finding({
        reason: kind.reason,
        title: `${service_incidents/* SERVICE_NAMES */.Z1[kind.service]} did not answer ${lasts ? 'until the end of the suite' : `for ${total(hangs)}`}`,
        detail: [...(stopped ? [service_incidents/* STOPPED_PROCESS */.ms] : ['its process runs']), ...consequences].join('; '),
        audience: stopped ? 'environment' : kind.audience,
        remedy: stopped
            ? 'find out what stopped the process: something else than this run sent the signal'
            : `read logs/${kind.service}.log before ${first.at ?? 'that time'}: a deadlock, or a disk or network that does not respond, are the usual causes`,
        evidence: lines(hangs),
        specs,
    });
}
/** Somebody restarted CRI-O while specs failed. */
function crioRestartFinding({ facts, failed }) {
    const restarts = incidentsOfKind(CRIO_RESTART, facts);
    const specs = explained(CRIO_RESTART, restarts, failed);
    if (specs.length === 0)
        return null;
    return finding({
        reason: CRIO_RESTART.reason,
        title: 'CRI-O was restarted on request during the run',
        detail: `${(0,domain_text/* plural */.LS)(specs.length, 'spec')} failed in this time; it did not crash, and no spec is known to restart it`,
        audience: CRIO_RESTART.audience,
        remedy: 'find out what restarts crio.service on the machine, such as updates of packages or another job',
        evidence: lines(restarts),
        specs,
    });
}
/** Warnings about hangs and restarts that explain no failure. */
function incidentWarnings(facts, findings) {
    return [CRIO_HANG, KUBELET_HANG, CRIO_RESTART]
        .filter(({ reason }) => !findings.some((known) => known.reason === reason))
        .flatMap((kind) => incidentsOfKind(kind, facts))
        .map((incident) => `${sentence(incident)}; no spec failed in this time`);
}
function incidentsOfKind({ service, kind }, facts) {
    return (0,service_incidents/* incidentsOf */.D3)(facts.serviceEvents).filter((incident) => incident.service === service && incident.kind === kind && !isDeliberate(incident, facts));
}
/** Whether a spec was running that interrupts services on purpose (kubernetes/community, e2e-tests.md, Disruptive). */
function isDeliberate({ at }, { suite }) {
    const time = Date.parse(at ?? '');
    return (suite?.specs ?? []).some((spec) => spec.labels.includes('Disruptive') && overlaps(spec, time, time));
}
/** Failing specs that ran during an incident. Nothing is known about one without times. */
function explained({ before }, incidents, failed) {
    const times = incidents.map(({ kind, at, until }) => {
        const start = Date.parse(at ?? '');
        const lasts = kind === 'unresponsive' ? Number.POSITIVE_INFINITY : start;
        return { from: start - before, to: until === null ? lasts : Date.parse(until) };
    });
    return failed
        .filter((spec) => times.some(({ from, to }) => overlaps(spec, from, to)))
        .map(({ id }) => id);
}
function overlaps({ startedAt, endedAt }, from, to) {
    return Date.parse(startedAt ?? '') <= to && Date.parse(endedAt ?? '') >= from;
}
function total(hangs) {
    const milliseconds = hangs.reduce((sum, { at, until }) => sum + (Date.parse(until ?? '') - Date.parse(at ?? '')), 0);
    return (0,domain_text/* formatDuration */.a3)(milliseconds / 1000);
}
function lines(incidents) {
    return incidents.slice(0, LISTED_INCIDENTS).map(sentence);
}
function sentence(incident) {
    const detail = (0,domain_text/* plainLine */.h0)(incident.detail);
    const text = (0,service_incidents/* incidentText */.Kc)(incident, (iso) => iso);
    return detail === '' ? text : `${text}: ${detail}`;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/recovered-pulls.js
/** The format in which the framework lists events after a failure, in UTC (kubernetes/kubernetes, test/e2e/framework/debug/dump.go). */
const EVENT = /\bAt (?<day>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d) \+0000 UTC - event for (?<pod>[^\s:]+): \{[^}]*\} \w+: (?<text>.*)/;
/** The kubelet's messages for a pull (kubernetes/kubernetes, pkg/kubelet/images/image_manager.go). */
const PULLED = /^(?:Successfully pulled image "(?<fetched>[^"]+)"|Container image "(?<present>[^"]+)" already present on machine)/;
const NOT_PULLED = /^(?:(?:Failed to pull|Back-off pulling) image "(?<image>[^"]+)"|Error: (?:ErrImagePull|ImagePullBackOff)\b)/;
/**
 * The lines of a spec's output without the failed pulls that succeeded before the spec failed: these were not the cause.
 * An event that does not name its image can be about any image of its pod.
 * @param failedAt when the spec failed, ISO 8601, or null if that is not known
 */
function withoutRecoveredPulls(lines, failedAt) {
    const events = lines.flatMap((line) => readEvent(line) ?? []);
    const end = failedAt === null ? Number.POSITIVE_INFINITY : Date.parse(failedAt);
    const inTime = events.filter(({ pulled, at }) => pulled !== null && at <= end);
    const hasRecovered = ({ pod, at, failed }) => inTime.some((other) => other.pod === pod && other.at > at && (failed === '' || other.pulled === failed));
    const failures = events.filter(({ failed }) => failed !== null);
    const stuck = new Set(failures.filter((event) => event.failed !== '' && !hasRecovered(event)).map(({ pod }) => pod));
    const recovered = new Set(failures
        .filter((event) => hasRecovered(event) && !(event.failed === '' && stuck.has(event.pod)))
        .map(({ line }) => line));
    return lines.filter((line) => !recovered.has(line));
}
function readEvent(line) {
    const { day, time, pod, text = '' } = EVENT.exec(line)?.groups ?? {};
    if (pod === undefined)
        return null;
    const success = PULLED.exec(text)?.groups;
    const failure = NOT_PULLED.exec(text);
    return {
        line,
        pod,
        at: Date.parse(`${day}T${time}Z`),
        pulled: success?.['fetched'] ?? success?.['present'] ?? null,
        failed: failure === null ? null : (failure.groups?.['image'] ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/known-causes.js





const LISTED_SUBJECTS = 3;
const LISTED_CAUSES = 3;
/** Searched characters of a line. Dumps of objects are much longer, events are not. */
const LINE_LIMIT = 4_000;
/** A message in a dump of a pod. YAML breaks it into lines. */
const QUOTED_MESSAGE = /message: '(?:[^']|''){0,4000}'/g;
/** Known causes that failing specs match: one finding for each cause, in the order of lanes/signatures.json. */
function knownCauses({ failed }) {
    const matched = failed.flatMap((spec) => {
        const match = (0,signatures/* findSignature */.s)({ spec: linesOf(spec) }, spec.id);
        return match === null ? [] : [{ spec, match }];
    });
    const groups = (0,group/* groupBy */.$)(matched, ({ match }) => match.signature.rank);
    return [...groups]
        .toSorted(([one], [other]) => one - other)
        .flatMap(([, group]) => causeFinding(group) ?? []);
}
function causeFinding(group) {
    const [first] = group;
    if (first === undefined)
        return null;
    const { signature, lines } = first.match;
    const subjects = new Set(group.flatMap(({ match }) => match.subjects));
    const causes = new Set(group.map(({ match }) => match.detail).filter((cause) => cause !== ''));
    const seenIn = `seen in ${(0,domain_text/* plural */.LS)(group.length, 'failing spec')}`;
    return finding({
        id: signature.id,
        reason: signature.reason,
        title: subjects.size === 0
            ? signature.title
            : `${signature.title}: ${listed([...subjects], LISTED_SUBJECTS)}`,
        detail: causes.size === 0 ? seenIn : `${listed([...causes], LISTED_CAUSES)}; ${seenIn}`,
        audience: signature.audience,
        remedy: signature.remedy,
        evidence: lines,
        specs: group.map(({ spec }) => spec.id),
    });
}
function listed(names, maximum) {
    const more = names.length - maximum;
    const named = names.slice(0, maximum).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
}
/**
 * Failure messages and output of a spec. Texts in dumps are unescaped, so that a cause is on one line. Failed pulls that
 * succeeded later are left out.
 */
function linesOf(spec) {
    const failures = [spec.failure, ...spec.additionalFailures].map((failure) => failure?.message);
    const lines = [...failures, spec.output]
        .join('\n')
        .replaceAll('\\n', '\n')
        .replaceAll('\\"', '"')
        .replace(QUOTED_MESSAGE, (message) => message.replace(/\s+/g, ' '))
        .split('\n')
        .map((line) => line.slice(0, LINE_LIMIT));
    return withoutRecoveredPulls(lines, spec.failure?.at ?? null);
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/judge.js









/** Causes outside of the specs. They affect all specs and come first. */
const RUN_FAILURES = [
    bugFinding,
    runErrorFinding,
    cancelFinding,
    abandonedFinding,
    crioFinding,
    kubeletFinding,
];
/** Times in which a service did not work. They explain the specs that failed in these times, and come next. */
const INCIDENTS = [crioHangFinding, kubeletHangFinding, crioRestartFinding];
/** Problems with the end of the suite. They are only checked if the suite started and no error stopped the run. */
const SUITE_END = [
    timeoutFinding,
    killedFinding,
    noReportFinding,
    nothingSelectedFinding,
    allSkippedFinding,
    suiteNodeFinding,
    missingFinding,
];
/**
 * Judges a run. Failures of the run itself are separate from failing specs and come first. A run is green if no spec
 * failed, there is no finding, and all conditions in green.ts hold.
 */
function judge(facts) {
    const { specs, counts } = (0,reconcile/* reconcile */.L)(facts.planned, facts.suite);
    const input = { facts, counts, failed: specs.filter(results/* hasFailed */.W) };
    const runFailures = find(RUN_FAILURES, input);
    const setUp = find([setUpFinding], input);
    const suiteEnded = facts.suiteStarted && facts.runError === null;
    const causes = withUniqueIds([
        ...runFailures,
        ...find(INCIDENTS, input),
        ...setUp,
        ...find([knownCauses], input),
        ...(suiteEnded ? find(SUITE_END, input) : []),
    ]);
    const nothingFound = causes.length === 0 && input.failed.length === 0;
    const findings = nothingFound ? find([notGreenFinding], input) : causes;
    const decision = decide(findings, runFailures.length + setUp.length > 0, input.failed);
    return {
        verdict: { ...decision, headline: headline(decision.result, findings, counts) },
        findings,
        counts,
        specs,
        warnings: incidentWarnings(facts, findings),
    };
}
function find(finders, input) {
    return finders.flatMap((finder) => finder(input) ?? []);
}
/** One finding for each cause, which explains what all findings of that cause explain; the first one describes it. */
function withUniqueIds(findings) {
    return [...(0,group/* groupBy */.$)(findings, ({ id }) => id).values()].flatMap((same) => {
        const specs = new Set(same.flatMap((finding) => finding.specs));
        return same.slice(0, 1).map((first) => ({ ...first, specs: [...specs] }));
    });
}

// EXTERNAL MODULE: ./build/src/domain/report/build.js
var build = __webpack_require__(7214);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var request_components = __webpack_require__(812);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(4889);
;// CONCATENATED MODULE: ./build/src/suite/reproduce.js



/** The most specs in the focus; more would make the command too long. */
const FOCUSED_SPECS = 5;
/** Parts that are needed to set up the node again. */
const NEEDED_PARTS = ['bundle', 'crio', 'pinns', 'kubelet', 'e2e_node.test', 'ginkgo'];
/** The command that runs failed specs again by hand on a node with this CRI-O; empty when none failed. */
function reproduceCommand({ request, builds, failed, randomSeed }) {
    if (failed.length === 0)
        return '';
    const [ginkgo = '', ...rest] = (0,suite_arguments/* suiteCommand */.m0)({
        ...request,
        procs: 1,
        selection: {
            ...request.selection,
            focus: failed.slice(0, FOCUSED_SPECS).map(suite_arguments/* escapeRegExp */.Nt).join('|'),
            skip: '',
            labelFilter: '',
            trackedSkips: [],
        },
    }, {
        suite: '.',
        report: '/tmp/node-e2e',
        kubeletConfig: request.kubeletConfig === null ? null : './kubeletconfig.yaml',
        logsSince: null,
    }, '$(hostname)');
    const seed = randomSeed === null ? [] : [`--seed=${randomSeed}`];
    return [
        '# as root, on a machine with systemd and this CRI-O, beside e2e_node.test, ginkgo and kubelet:',
        ...builds.flatMap((build) => sourcesOf(build, request)),
        ...request.crioDropIns.map(({ name }) => `# CRI-O drop-in: config/crio.conf.d/${(0,domain_text/* plainLine */.h0)(name)}`),
        ...(request.imageRepositories === null
            ? []
            : ['export KUBE_TEST_REPO_LIST=./repositories.yaml # the file of image-repositories']),
        'mkdir -p /tmp/node-e2e',
        [ginkgo, ...seed, ...rest].map((word) => shellWord(word)).join(' \\\n  '),
    ].join('\n');
}
function sourcesOf({ parts }, { components }) {
    const apart = new Set(components.map(({ name }) => request_components/* COMPONENTS */.$j[name].repository));
    const sources = parts
        .filter(({ name }) => NEEDED_PARTS.includes(name) || apart.has((0,request_components/* repositoryOf */._M)(name) ?? ''))
        .map(({ name, source }) => `# ${(0,domain_text/* plainLine */.h0)((0,request_components/* groupOf */.F8)(name))}: ${(0,domain_text/* plainLine */.h0)(source)}`);
    return [...new Set(sources)];
}
/** A word for a POSIX shell; only the node name is expanded. */
function shellWord(word) {
    if (/^[\w./=:,@%+-]+$/.test(word) || word === '--node-name=$(hostname)')
        return word;
    return `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/src/app/report/logs.js + 2 modules
var logs = __webpack_require__(8225);
;// CONCATENATED MODULE: ./build/src/app/report/make-report.js





/**
 * Judges a run and makes its report, for a live run and for artifacts.
 * @param paths the existing logs
 */
async function makeReport(generator, facts, paths) {
    const { suite, request, builds } = facts;
    const known = { ...facts, logs: (0,logs/* logTails */._m)(paths) };
    const judgement = judge(known);
    const failed = judgement.specs.filter(results/* hasFailed */.W);
    const excerpts = await (0,logs/* excerptsFor */.YU)(failed, suite?.startedAt ?? facts.suiteStartedAt, paths);
    const reproduce = request === null
        ? ''
        : reproduceCommand({
            request,
            builds,
            failed: failed.map(({ id }) => id),
            randomSeed: suite?.randomSeed ?? null,
        });
    return (0,build/* buildReport */.F)(generator, known, judgement, excerpts, reproduce);
}


/***/ }),

/***/ 5769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readResults),
  s: () => (/* binding */ sourcesIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var domain_errors = __webpack_require__(8364);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6413);
// EXTERNAL MODULE: ./build/src/domain/results/console.js + 4 modules
var console = __webpack_require__(2939);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(4398);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(3237);
;// CONCATENATED MODULE: ./build/src/domain/results/finished.js


/**
 * How a job ended that did not succeed, from Prow's `finished.json` (GoogleCloudPlatform/testgrid, metadata/job.go,
 * Finished); null for a success. A damaged file has no success.
 */
function readFinished(text) {
    const { passed, result } = (0,fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(text));
    const word = (0,fields/* textOf */.b6)(result);
    const succeeded = (0,fields/* booleanOf */.SF)(passed) ?? word === 'SUCCESS';
    if (succeeded && (word === '' || word === 'SUCCESS'))
        return null;
    return `the job ended with ${word || 'an unknown result'}`;
}

// EXTERNAL MODULE: ./build/src/domain/results/ginkgo-json.js + 2 modules
var ginkgo_json = __webpack_require__(5128);
// EXTERNAL MODULE: ../../main/node_modules/saxes/saxes.js
var saxes = __webpack_require__(7518);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(7603);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./build/src/domain/results/failure-text.js
var failure_text = __webpack_require__(6130);
;// CONCATENATED MODULE: ./build/src/domain/results/junit-counts.js
const NUMBERS = ['tests', 'failures', 'errors', 'skipped', 'disabled'];
/** A counter without cases. */
function createCaseCounter() {
    const names = new Set();
    const damage = [];
    const contradictions = [];
    const open = [];
    let all = 0;
    let skipped = 0;
    let notPassed = 0;
    const counts = () => ({ all, names: names.size, skipped, notPassed });
    function close() {
        const last = open.pop();
        if (last === undefined)
            return;
        const { element, attributes, before } = last;
        const now = counts();
        const read = {
            all: now.all - before.all,
            names: now.names - before.names,
            skipped: now.skipped - before.skipped,
            notPassed: now.notPassed - before.notPassed,
        };
        damage.push(...NUMBERS.filter((name) => !isReadable(attributes[name])).map((name) => `${element}: ${name} is not a number`));
        if (!testsAgree(attributes, read)) {
            damage.push(`the head counts ${attributes.tests} tests, ${read.all} were read, ${read.skipped} of them skipped`);
        }
        const failures = sumOf(attributes.failures, attributes.errors);
        if (failures !== null && failures !== read.notPassed) {
            contradictions.push(`the head counts ${failures} failures and errors, and ${read.notPassed} were read`);
        }
    }
    return {
        open(element, attributes) {
            open.push({ element, attributes, before: counts() });
        },
        add(name, outcome) {
            names.add(name);
            all++;
            if (outcome === 'skipped')
                skipped++;
            else if (outcome !== 'passed')
                notPassed++;
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

// EXTERNAL MODULE: ./build/src/domain/results/outcomes.js
var outcomes = __webpack_require__(9497);
// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(8209);
;// CONCATENATED MODULE: ./build/src/domain/results/junit.js








const SUITES = new Set(['testsuites', 'testsuite']);
const ENDS = new Set(['failure', 'error', 'skipped']);
const FAILED_ENDS = new Set(['failure', 'error']);
/** Ginkgo's message for a spec that never started. A skip at run time has `skipped - reason`. */
const NEVER_STARTED = new Set(['', 'skipped', 'pending']);
const REASON_PREFIX = 'skipped - ';
/**
 * Reads a JUnit file of the suite: the framework's `junit_<process>.xml` (kubernetes/kubernetes,
 * test/e2e/framework/internal/junit/junit.go) or Ginkgo's own. If the file is damaged, the complete cases count, `damage`
 * says what is wrong, and `succeeded` is null.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the file have none
 * @throws UnreadableReport for text without a test suite, and for a document type declaration
 */
function readJUnit(text, zone = 'Z') {
    const { suite, properties, cases, damage, contradictions } = parse(text);
    const complete = damage.length === 0;
    const named = cases.map((entry) => ({
        entry,
        name: (0,spec_identity/* readEntryName */.cb)(entry.attributes.name ?? ''),
    }));
    const specs = named.filter(({ name }) => name.kind === 'spec').length;
    const startedAt = instant(suite.timestamp, zone);
    const seconds = decimal(suite.time);
    return {
        source: 'junit',
        totalSpecs: complete && specs > 0 ? specs : null,
        selectedSpecs: null,
        specs: named.flatMap(({ entry, name }) => name.kind === 'spec' && hasResult(entry) ? [readSpec(name.id, entry, zone)] : []),
        suiteNodes: named.flatMap(({ entry, name }) => name.kind === 'suite-node' ? [readSuiteNode(name.node, entry, zone)] : []),
        running: [],
        processEnds: [],
        succeeded: complete ? readSuccess(suite, properties) : null,
        specialFailureReasons: split(properties.get('SpecialSuiteFailureReason')),
        startedAt,
        endedAt: startedAt === null || seconds === null ? null : later(startedAt, seconds),
        seconds,
        randomSeed: decimal(properties.get('RandomSeed')),
        parallelTotal: decimal(properties.get('ParallelTotal')),
        timeoutSeconds: null,
        dryRun: properties.get('DryRun') === 'true',
        stated: null,
        damage,
        contradictions,
    };
}
function parse(text) {
    const parser = new saxes/* SaxesParser */.wT();
    const counter = createCaseCounter();
    const errors = [];
    const cases = [];
    const properties = new Map();
    let suite = null;
    let current = null;
    let body = [];
    parser.on('doctype', () => {
        throw new domain_errors/* UnreadableReport */.sx('The JUnit file has a document type declaration, which is not supported');
    });
    parser.on('opentag', ({ name, attributes }) => {
        body = [];
        if (name === 'testsuite')
            suite ??= attributes;
        if (SUITES.has(name))
            counter.open(name, attributes);
        if (name === 'property')
            properties.set(attributes.name ?? '', attributes.value ?? '');
        if (name === 'testcase')
            current = { attributes, ends: [], timeline: '', standardOutput: '' };
    });
    parser.on('text', (part) => body.push(part));
    parser.on('cdata', (part) => body.push(part));
    parser.on('closetag', ({ name, attributes }) => {
        if (SUITES.has(name))
            counter.close();
        if (current === null)
            return;
        if (ENDS.has(name))
            current.ends.push({ element: name, attributes, body: body.join('') });
        if (name === 'system-err')
            current.timeline = body.join('');
        if (name === 'system-out')
            current.standardOutput = body.join('');
        if (name === 'testcase') {
            cases.push(current);
            counter.add(current.attributes.name ?? '', outcomeOf(current));
            current = null;
        }
    });
    // Without a handler the parser throws, and the cases after an error are lost.
    parser.on('error', ({ message }) => {
        // The first one explains the others, of which a large file can have many.
        if (errors.length === 0)
            errors.push(message);
    });
    parser.write(text).close();
    if (suite === null) {
        throw new domain_errors/* UnreadableReport */.sx(`This is not a JUnit file: ${errors[0] ?? 'it has no test suite'}`);
    }
    const counts = counter.end();
    const nameless = cases.filter(({ attributes }) => !attributes.name).length;
    return {
        suite,
        properties,
        cases,
        damage: [
            ...errors.map((message) => `the XML is damaged: ${message}`),
            ...(nameless === 0 ? [] : [`${(0,domain_text/* plural */.LS)(nameless, 'case')} without a name`]),
            ...counts.damage,
        ],
        contradictions: counts.contradictions,
    };
}
function hasResult(entry) {
    const end = entry.ends[0];
    if (end?.element !== 'skipped')
        return true;
    return !NEVER_STARTED.has(end.attributes.message ?? '');
}
function readSpec(id, entry, zone) {
    const outcome = outcomeOf(entry);
    const [failure = null, ...additionalFailures] = readFailures(entry, outcome, zone);
    return {
        ...results/* NO_DETAILS */.p,
        id,
        outcome,
        seconds: decimal(entry.attributes.time) ?? 0,
        attempts: (0,failure_text/* readAttempts */.jY)(entry.timeline),
        failure,
        additionalFailures,
        skipReason: outcome === 'skipped' ? readSkipReason(entry) : null,
        output: outputOf(entry),
    };
}
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
/**
 * Files of old Ginkgo versions have no status, only the element. An unknown state is a failure, and so is a failure in a
 * case that passed or was skipped by its status.
 */
function outcomeOf(entry) {
    const end = entry.ends[0];
    const status = entry.attributes.status ?? end?.attributes.type;
    const outcome = status === undefined ? undefined : outcomes/* OUTCOMES */.i.get(status);
    const fails = entry.ends.some(({ element }) => FAILED_ENDS.has(element));
    if (fails && (outcome === 'passed' || outcome === 'skipped'))
        return 'failed';
    if (outcome !== undefined)
        return outcome;
    if (end?.element === 'skipped')
        return 'skipped';
    return end === undefined && status === undefined ? 'passed' : 'failed';
}
function readFailures(entry, outcome, zone) {
    if (outcome === 'passed' || outcome === 'skipped')
        return [];
    return entry.ends.flatMap(({ attributes, body }) => {
        const read = (0,failure_text/* readFailureText */.mV)(body, zone);
        if (read !== null)
            return [read.failure, ...read.additional];
        const message = attributes.message || body.trim();
        return [{ message, location: null, stackTrace: '', at: null }];
    });
}
function readSkipReason(entry) {
    const message = entry.ends[0]?.attributes.message ?? '';
    return message.startsWith(REASON_PREFIX) ? message.slice(REASON_PREFIX.length) : message;
}
function outputOf(entry) {
    return [entry.timeline, entry.standardOutput].filter((text) => text !== '').join('\n');
}
function readSuccess(suite, properties) {
    const succeeded = properties.get('SuiteSucceeded');
    if (succeeded !== undefined)
        return succeeded === 'true';
    const failures = decimal(suite.failures);
    const errors = decimal(suite.errors);
    return failures === null || errors === null ? null : failures + errors === 0;
}
function split(list) {
    return (list ?? '').split(',').filter((item) => item !== '');
}
function decimal(text) {
    return text !== undefined && /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
function instant(timestamp, zone) {
    if (timestamp === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(timestamp))
        return null;
    const iso = `${timestamp}${zone}`;
    return Number.isNaN(Date.parse(iso)) ? null : iso;
}
function later(iso, seconds) {
    const end = new Date(Date.parse(iso) + seconds * 1000);
    return Number.isNaN(end.getTime()) ? null : end.toISOString();
}

// EXTERNAL MODULE: ./build/src/domain/results/merge.js
var merge = __webpack_require__(7642);
// EXTERNAL MODULE: ./build/src/domain/results/reconcile.js
var reconcile = __webpack_require__(7822);
;// CONCATENATED MODULE: ./build/src/domain/results/witnesses.js


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
/** Failures that only the other file has. */
function failuresOf(chosen, other) {
    const known = new Set(chosen.specs.filter(isUnsuccessful).map(({ id }) => id));
    const failed = new Set(other.specs.filter((spec) => isUnsuccessful(spec) && !known.has(spec.id)).map(({ id }) => id));
    const names = [...failed].slice(0, LISTED_SPECS).join(', ');
    const more = failed.size > LISTED_SPECS ? ` and ${failed.size - LISTED_SPECS} more` : '';
    return [
        ...(failed.size === 0 ? [] : [`${(0,domain_text/* plural */.LS)(failed.size, 'failure')} there: ${names}${more}`]),
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
    return `${(0,domain_text/* plural */.LS)(there, 'spec')} ran according to it, and the report has ${here}`;
}
function hasRun({ outcome }) {
    return outcome !== 'skipped' && outcome !== 'not-run';
}
function isUnsuccessful(spec) {
    return (0,results/* hasFailed */.W)(spec) || spec.outcome === 'interrupted';
}

// EXTERNAL MODULE: ./build/src/app/report/gzip.js
var gzip = __webpack_require__(2333);
;// CONCATENATED MODULE: ./build/src/app/report/results.js












/** The paths in a report directory. */
function sourcesIn(directory) {
    return {
        ginkgo: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.ginkgo),
        junit: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.junit),
        console: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.console),
        besides: { ginkgo: [], junit: [] },
        steps: [],
        finished: null,
    };
}
/**
 * The results of a suite from the most detailed report: Ginkgo's JSON, else JUnit, else the console; null without any. All
 * sources are read: the others can speak against a success. The log names what is damaged and what does not agree.
 */
async function readResults(sources, log) {
    const unreadable = [];
    async function readAll(paths, read) {
        const found = [];
        for (const path of paths) {
            if (path === null || !(0,external_node_fs_.existsSync)(path))
                continue;
            try {
                found.push({ name: (0,external_node_path_.basename)(path), result: await read(path) });
            }
            catch (error) {
                log.warning(`${path} cannot be read: ${(0,domain_errors/* messageOf */.bD)(error)}`);
                unreadable.push(`${(0,external_node_path_.basename)(path)} cannot be read: ${(0,domain_errors/* messageOf */.bD)(error)}`);
            }
        }
        return found.filter(({ result }) => !result.dryRun);
    }
    const { ginkgo, junit, besides, steps } = sources;
    const witnesses = [
        ...(await readAll([ginkgo, ...besides.ginkgo], (path) => (0,ginkgo_json/* readGinkgoJson */.W)((0,gzip/* textOf */.b6)(path)))),
        ...asOne(await readAll([junit, ...besides.junit], (path) => readJUnit((0,gzip/* textOf */.b6)(path)))),
        ...(await readAll([sources.console], readConsole)),
    ];
    const jobSteps = await readAll(steps, (path) => readSteps(readJUnit((0,gzip/* textOf */.b6)(path))));
    const chosen = (0,reconcile/* pickResult */.j)(witnesses.map(({ result }) => result)) ?? withoutSpecs(jobSteps[0]?.result);
    if (chosen === null)
        return null;
    const others = [...witnesses.filter(({ result }) => result !== chosen), ...jobSteps];
    const heard = hearWitnesses(chosen, others);
    const contradictions = [...heard.contradictions, ...endOfJob(sources.finished)];
    warnOfProblems({ ...heard, contradictions }, log);
    return { ...heard, contradictions, damage: [...unreadable, ...heard.damage] };
}
/** What the end of the job says against a success. */
function endOfJob(path) {
    if (path === null)
        return [];
    try {
        const problem = readFinished((0,gzip/* textOf */.b6)(path));
        return problem === null ? [] : [`${(0,external_node_path_.basename)(path)}: ${problem}`];
    }
    catch (error) {
        return [`${(0,external_node_path_.basename)(path)} cannot be read: ${(0,domain_errors/* messageOf */.bD)(error)}`];
    }
}
/** A job whose steps are known and whose suite left nothing. */
function withoutSpecs(steps) {
    return steps === undefined ? null : { ...steps, damage: [], contradictions: [] };
}
/** The JUnit files of a run as one source. */
function asOne(files) {
    const [first, ...more] = files;
    if (first === undefined || more.length === 0)
        return files;
    const named = files.map(({ name, result }) => ({
        ...result,
        damage: result.damage.map((problem) => `${name}: ${problem}`),
        contradictions: result.contradictions.map((problem) => `${name}: ${problem}`),
    }));
    return [{ name: 'JUnit', result: (0,merge/* mergeShards */.O)(named) }];
}
function warnOfProblems({ source, damage, contradictions }, log) {
    // A console never proves a success, and its end is missing whenever a suite was killed.
    if (source === 'console')
        return;
    const problems = [...damage, ...contradictions].join('; ');
    if (problems === '')
        return;
    log.warning(`The reports of the suite do not agree, or are not complete: ${problems}`);
}
async function readConsole(path) {
    const reader = (0,console/* createConsoleReader */.d)();
    for await (const chunk of (0,gzip/* chunksOf */.U_)(path))
        reader.push(String(chunk));
    reader.end();
    return reader.result();
}


/***/ }),

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6413);
// EXTERNAL MODULE: ./build/src/domain/report/provenance.js
var report_provenance = __webpack_require__(1147);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(8364);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(7603);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(6236);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var report_causes = __webpack_require__(8356);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4954);
;// CONCATENATED MODULE: ./build/src/domain/views/annotations.js






/** GitHub keeps this number of annotations of each level for a step. */
const MAX_PER_LEVEL = 10;
/** The runner truncates longer messages (actions/runner, src/Runner.Worker/ExecutionContext.cs). */
const MESSAGE_CHARACTERS = 4096;
const TITLE_CHARACTERS = 200;
const MAX_FINDINGS = 7;
const MAX_SPECS = 8;
const WARNING_TITLE_CHARACTERS = 80;
const EVIDENCE_LINES = 10;
const MESSAGE_LINES = 20;
const LINE_CHARACTERS = 400;
/** The level of the annotation for each result; null for none. */
const VERDICT_LEVELS = {
    passed: null,
    failed: 'error',
    environment: 'error',
    incomplete: 'error',
    cancelled: 'warning',
    'nothing-selected': 'error',
    'not-applicable': 'error',
    'invalid-input': 'error',
    error: 'error',
};
/** Length of a character in a workflow command (actions/toolkit, core/src/command.ts). */
function escapedLength(character) {
    return character === '%' || character === '\r' || character === '\n' ? 3 : character.length;
}
function truncateEscaped(text, limit) {
    let length = 0;
    let kept = '';
    for (const character of text) {
        length += escapedLength(character);
        if (length > limit - 1)
            return `${kept}…`;
        kept += character;
    }
    return text;
}
function annotation(level, title, lines) {
    const message = lines.filter((line) => line !== '').join('\n');
    return {
        level,
        title: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(title), TITLE_CHARACTERS).toWellFormed(),
        message: truncateEscaped((0,domain_text/* plainText */.wh)(message || title).toWellFormed(), MESSAGE_CHARACTERS),
    };
}
function capped(lines, maximum) {
    const left = lines.length - maximum;
    return [
        ...lines.slice(0, maximum).map((line) => (0,domain_text/* truncate */.xv)(line, LINE_CHARACTERS)),
        ...(left > 0 ? [`… and ${(0,domain_text/* plural */.LS)(left, 'more line')}`] : []),
    ];
}
function labelled(label, text) {
    return text === '' ? '' : `${label}: ${text}`;
}
function findingLines(finding) {
    return [
        labelled('Why', finding.detail),
        labelled('Who should look', verdict/* AUDIENCE_NAMES */.K[finding.audience]),
        labelled('What to do', finding.remedy),
        ...capped(finding.evidence, EVIDENCE_LINES),
    ];
}
function findingAnnotation(level, finding) {
    return annotation(level, finding.title, findingLines(finding));
}
/** One annotation for the verdict and its cause. */
function verdictAnnotation(level, report) {
    const { main } = (0,report_causes/* causesOf */.c)(report);
    const { headline, result } = report.verdict;
    return annotation(level, (0,domain_text/* plainLine */.h0)(headline).trim() || result, [
        ...(main === null ? [] : [main.title, ...findingLines(main)]),
        'The job summary has the details.',
    ]);
}
function specAnnotation(report, spec) {
    const location = spec.location;
    const where = location
        ? ((0,links/* sourceUrl */.Hx)(location, (0,links/* suiteCommit */.k8)(report.builds)) ?? (0,links/* sourceLabel */.en)(location))
        : '';
    const logs = spec.logs.map((excerpt) => excerpt.log).join(' and ');
    return annotation('error', `${wording/* OUTCOME_NAMES */._m[spec.outcome]}: ${spec.id}`, [
        spec.id,
        labelled('Where', where),
        ...capped((0,domain_text/* plainText */.wh)(spec.failure?.message ?? '').split('\n'), MESSAGE_LINES),
        logs === '' ? '' : `The job summary has the lines of ${logs} around the failure.`,
    ]);
}
/** One annotation for each item. If there are more than `most`, the last one counts those that are left out. */
function atMost(most, items, { level, noun, annotate }) {
    if (items.length <= most)
        return items.map(annotate);
    const shown = items.slice(0, Math.max(0, most - 1));
    const more = `… and ${(0,domain_text/* plural */.LS)(items.length - shown.length, `more ${noun}`)}`;
    return [
        ...shown.map(annotate),
        annotation(level, more, ['The job summary and report.json have all of them.']),
    ];
}
function flakyAnnotation(flaky) {
    if (flaky.length === 0)
        return [];
    const names = flaky.map((spec) => `- ${(0,domain_text/* plainLine */.h0)(spec.id)}`);
    const title = `${(0,domain_text/* plural */.LS)(flaky.length, 'spec')} passed only after a retry`;
    return [annotation('warning', title, capped(names, MESSAGE_LINES))];
}
function warningAnnotation(warnings) {
    const [first] = warnings;
    if (first === undefined)
        return [];
    if (warnings.length === 1) {
        return [annotation('warning', (0,domain_text/* truncate */.xv)(first, WARNING_TITLE_CHARACTERS), [first])];
    }
    const lines = warnings.map((warning) => `- ${(0,domain_text/* plainLine */.h0)(warning)}`);
    return [annotation('warning', (0,domain_text/* plural */.LS)(warnings.length, 'warning'), capped(lines, MESSAGE_LINES))];
}
/** Verdict, findings, and failing specs that no finding explains; empty for a green run. */
function problems(report) {
    const verdictLevel = VERDICT_LEVELS[report.verdict.result];
    const { main, others } = (0,report_causes/* causesOf */.c)(report);
    const level = verdictLevel ?? 'warning';
    const verdict = verdictLevel === null ? [] : [verdictAnnotation(verdictLevel, report)];
    const findings = atMost(MAX_FINDINGS, verdictLevel === null && main !== null ? [main, ...others] : others, { level, noun: 'finding', annotate: (finding) => findingAnnotation(level, finding) });
    const causes = [...verdict, ...findings];
    const specs = atMost(Math.min(MAX_SPECS + 1, MAX_PER_LEVEL - countOf('error', causes)), report.specs.filter((spec) => (0,results/* hasFailed */.W)(spec) && (0,report_causes/* explanationOf */.p)(report, spec) === null), { level: 'error', noun: 'failing spec', annotate: (spec) => specAnnotation(report, spec) });
    return [...causes, ...specs];
}
function countOf(level, annotations) {
    return annotations.filter((candidate) => candidate.level === level).length;
}
/**
 * The annotations of a run, most important first, at most ten per level. The cause comes before its consequences, and specs
 * that a finding explains have no annotation of their own.
 */
function annotationsOf(report) {
    const important = [...problems(report), ...flakyAnnotation(report.specs.filter(wording/* isFlaky */.s8))];
    return [...important, ...warningAnnotation(report.warnings)];
}

// EXTERNAL MODULE: ./build/src/domain/views/json.js + 1 modules
var json = __webpack_require__(6235);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/summary.js + 10 modules
var markdown_summary = __webpack_require__(8172);
;// CONCATENATED MODULE: ./build/src/domain/views/outputs.js
/** The outputs of the step by their names in action.yml; an unknown value is an empty string. */
function outputsOf(report, paths) {
    const build = (project) => report.builds.find((candidate) => candidate.project === project);
    const { counts, verdict } = report;
    return {
        result: verdict.result,
        reason: verdict.reason,
        planned: String(counts.planned),
        ran: String(counts.ran),
        passed: String(counts.passed),
        failed: String(counts.failed),
        flaky: String(counts.flaky),
        skipped: String(counts.skipped),
        'crio-version': build('cri-o')?.version ?? '',
        'crio-commit': build('cri-o')?.commit ?? '',
        'kubernetes-version': build('kubernetes')?.version ?? '',
        'report-dir': paths.reportDirectory,
        'report-json': paths.reportJson,
        provenance: paths.provenance,
    };
}

// EXTERNAL MODULE: ./build/src/publish/report-directory.js
var report_directory = __webpack_require__(9444);
;// CONCATENATED MODULE: ./build/src/publish/publish.js









/**
 * Publishes a report as annotations, outputs, summary and files, in this order: the first three need no space on the disk of
 * the report directory. A failure of one does not stop the others.
 */
async function publish(deps, { report, provenance }, { directory, journal, collected }) {
    const reportJson = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.report);
    const provenanceFile = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.provenance);
    const summary = (0,markdown_summary/* renderSummary */.B)(report);
    const put = (files) => {
        for (const failure of (0,report_directory/* putFiles */.po)(directory, files))
            deps.log.warning(failure);
    };
    const views = {
        annotations() {
            if (deps.show !== null)
                return;
            for (const annotation of annotationsOf(report))
                deps.step.annotate(annotation);
        },
        outputs() {
            const outputs = outputsOf(report, {
                reportDirectory: directory,
                reportJson,
                provenance: provenanceFile,
            });
            for (const [name, value] of Object.entries(outputs))
                deps.step.setOutput(name, value);
        },
        "the step's summary": () => deps.show === null ? deps.step.writeSummary(summary) : deps.show(report),
        'the report': () => put([
            { name: report_files/* REPORT_FILES */.J.report, text: (0,json/* toJson */.aB)(report) },
            { name: report_files/* REPORT_FILES */.J.summary, text: summary },
            { name: report_files/* REPORT_FILES */.J.provenance, text: (0,json/* provenanceJson */.WU)(provenance) },
            ...((0,external_node_fs_.existsSync)(journal) ? [{ name: report_files/* REPORT_FILES */.J.journal, from: journal }] : []),
        ]),
        'what the suite left': () => put((0,report_directory/* listFiles */.CS)(collected).map((name) => ({ name, from: (0,external_node_path_.join)(collected, name) }))),
    };
    for (const [name, write] of Object.entries(views)) {
        try {
            await write();
        }
        catch (error) {
            deps.log.warning(`${name} could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
}

// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(1982);
// EXTERNAL MODULE: ./build/src/domain/group.js
var domain_group = __webpack_require__(2072);
// EXTERNAL MODULE: ./build/src/host/command-error.js
var command_error = __webpack_require__(9735);
// EXTERNAL MODULE: ./build/src/host/host.js
var host = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/src/suite/copy-files.js






const COPY_SECONDS = 300;
/** Names of files that a sentence shows. */
const SHOWN = 10;
/** The limits of a run. */
const COLLECT_LIMITS = {
    fileBytes: 512 * 1024 * 1024,
    totalBytes: 2 * 1024 * 1024 * 1024,
    files: 5000,
};
/** Types of files that are not copied, as `find` prints them. */
const KINDS = {
    l: 'link',
    p: 'FIFO',
    s: 'socket',
    b: 'block device',
    c: 'character device',
};
/**
 * Copies the regular files of trees that only root may read. Links are not followed, nor are other file systems that are
 * mounted there; special files are left out. The copies belong to this user. Trees that do not exist are skipped.
 * @param first paths that are copied before all others, whatever their size; then come the small ones
 * @returns a sentence for everything that was not copied completely
 * @throws RunError (environment, host-setup) when commands cannot run as root
 */
async function copyTrees(deps, trees, first, limits) {
    const { entries, unlisted } = await listEntries(deps, trees);
    const files = entries
        .filter(({ type }) => type === 'f')
        .toSorted((one, other) => rank(one, first) - rank(other, first) || one.bytes - other.bytes);
    const { taken, dropped } = withinLimits(files, limits);
    const failures = [
        ...(await copyWhole(deps, taken.filter(({ bytes }) => bytes <= limits.fileBytes))),
        ...(await copyBeginnings(deps, taken.filter(({ bytes }) => bytes > limits.fileBytes), limits.fileBytes)),
    ];
    return [...unlisted, ...leftOut(entries), ...tooMany(dropped, limits), ...failures];
}
/** Everything in the trees but directories, and what find could not list. */
async function listEntries(deps, trees) {
    const existing = await (0,host/* existingPaths */.UV)(deps, trees.map(({ source }) => source));
    const roots = trees.filter(({ source }) => existing.has(source));
    if (roots.length === 0)
        return { entries: [], unlisted: [] };
    // Without -L and -H, find follows no link, not even one that it is given.
    const tests = ['-xdev', '!', '-type', 'd', '-printf', '%y\\t%s\\t%p\\0'];
    const args = [...roots.map(({ source }) => source), ...tests];
    const output = await deps.commands.run('find', args, {
        root: true,
        deadlineSeconds: COPY_SECONDS,
    });
    const entries = output.stdout.split('\0').flatMap((line) => {
        const [, type = '', size = '', path = ''] = /^(.)\t(\d+)\t(.+)$/s.exec(line) ?? [];
        const tree = roots.find(({ source }) => path === source || path.startsWith(`${source}/`));
        if (tree === undefined)
            return [];
        const bytes = Number(size);
        const name = (0,external_node_path_.relative)(tree.source, path);
        if (type === 'f' && tree.skip?.(name, bytes))
            return [];
        return [{ type, bytes, path, target: (0,external_node_path_.join)(tree.target, name) }];
    });
    const unlisted = output.exitCode === 0 ? [] : [(0,command_error/* commandError */.y)('find', args, output).message];
    return { entries, unlisted };
}
function rank({ path }, first) {
    return first.includes(path) ? 0 : 1;
}
function withinLimits(files, { fileBytes, totalBytes, files: count }) {
    const taken = [];
    const dropped = [];
    let total = 0;
    for (const file of files) {
        const bytes = Math.min(file.bytes, fileBytes);
        const fits = taken.length < count && total + bytes <= totalBytes;
        if (fits)
            total += bytes;
        (fits ? taken : dropped).push(file);
    }
    return { taken, dropped };
}
/** One command for each directory. With -P, a path that has become a link is copied as a link, which is then removed. */
async function copyWhole(deps, files) {
    const failures = [];
    for (const [directory, group] of (0,domain_group/* groupBy */.$)(files, ({ target }) => (0,external_node_path_.dirname)(target))) {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        const args = [
            '-P',
            '--no-preserve=all',
            '-t',
            directory,
            '--',
            ...group.map(({ path }) => path),
        ];
        const options = { root: true, deadlineSeconds: COPY_SECONDS };
        const output = await deps.commands.run('cp', args, options);
        if (output.exitCode !== 0)
            failures.push((0,command_error/* commandError */.y)('cp', args, output).message);
        // Also after a failed copy: other files may have been copied.
        const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
        await deps.commands.run('chown', ['-R', '-h', owner, '--', directory], options);
        for (const name of (0,external_node_fs_.readdirSync)(directory)) {
            const status = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, name));
            if (!status.isFile() && !status.isDirectory())
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, name));
        }
    }
    return failures;
}
/** dd opens no link with nofollow, and its output goes through this process, into a file of this user. */
async function copyBeginnings(deps, files, bytes) {
    const sentences = [];
    for (const file of files) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file.target), { recursive: true });
        const flags = ['iflag=nofollow,nonblock,count_bytes,fullblock', 'bs=1M', `count=${bytes}`];
        const args = [`if=${file.path}`, ...flags, 'status=none'];
        const { exitCode } = await deps.commands.run('dd', args, {
            root: true,
            deadlineSeconds: COPY_SECONDS,
            stdoutFile: file.target,
        });
        const name = (0,domain_text/* plainLine */.h0)((0,external_node_path_.basename)(file.path));
        const kept = exitCode === 0 ? `only its first ${(0,domain_text/* formatBytes */.z3)(bytes)} were copied` : 'it could not be copied';
        sentences.push(`${name} is larger than the limit (${(0,domain_text/* formatBytes */.z3)(file.bytes)}); ${kept}`);
    }
    return sentences;
}
function leftOut(entries) {
    const special = entries.filter(({ type }) => type !== 'f');
    return [...(0,domain_group/* groupBy */.$)(special, ({ type }) => KINDS[type] ?? 'special file')].map(([kind, group]) => `${(0,domain_text/* plural */.LS)(group.length, kind)} ${group.length === 1 ? 'was' : 'were'} left out: ${namesOf(group)}`);
}
function tooMany(dropped, { files, totalBytes }) {
    if (dropped.length === 0)
        return [];
    const limit = `${(0,domain_text/* plural */.LS)(files, 'file')} or ${(0,domain_text/* formatBytes */.z3)(totalBytes)}`;
    return [
        `${(0,domain_text/* plural */.LS)(dropped.length, 'file')} beyond the limit of ${limit} ${dropped.length === 1 ? 'was' : 'were'} left out: ${namesOf(dropped)}`,
    ];
}
function namesOf(entries) {
    const names = entries.slice(0, SHOWN).map(({ path }) => (0,domain_text/* plainLine */.h0)(path));
    const more = entries.length > SHOWN ? ` and ${entries.length - SHOWN} more` : '';
    return names.join(', ') + more;
}

;// CONCATENATED MODULE: ./build/src/suite/collect.js






const JOURNAL_SECONDS = 300;
/** Logs that the suite collects from the journal when it ends, with journalctl's options; a killed suite does not. */
const JOURNALS = [
    { what: "CRI-O's log", name: 'crio.log', select: ['-u', paths/* CRIO_UNIT */.lT] },
    { what: "the kernel's log", name: 'kern.log', select: ['-k'] },
];
/** Files in the suite's report directory, and their place in the report. */
const MOVED = [
    { from: 'ginkgo/report.json', to: report_files/* REPORT_FILES */.J.ginkgo },
    { from: 'junit_01.xml', to: report_files/* REPORT_FILES */.J.junit },
];
/** Files with the kubelet's configuration, in the suite's working directory. */
const CONFIGURATION = ['kubelet-config', 'kubelet.conf.d'];
/** The suite creates an empty log for every runtime that it supports. */
const EMPTY_LOG_BYTES = 100;
/**
 * Copies the logs and results of the suite, CRI-O and the kubelet into the workspace, complete or not, in the layout of the
 * report directory. The copies are regular files that belong to the user of the runner. Missing files are skipped; returns
 * what was not copied, and why.
 */
async function collect(deps, workspace, suiteStartedAt, limits = COLLECT_LIMITS) {
    const { collected } = workspace;
    const logs = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.J.logs);
    const config = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.J.config);
    const configuration = CONFIGURATION.map((name) => (0,external_node_path_.join)(workspace.suite, name));
    const copied = await lostOf('reports, logs and configuration', async () => {
        (0,external_node_fs_.rmSync)(collected, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(logs, { recursive: true });
        const trees = [
            { source: workspace.console, target: (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.J.console) },
            ...[paths/* DROP_IN_DIRECTORY */.s4, ...configuration].map((source) => ({
                source,
                target: (0,external_node_path_.join)(config, (0,external_node_path_.basename)(source)),
            })),
            { source: workspace.suiteReport, target: logs, skip: isEmptyLog },
        ];
        const first = MOVED.map(({ from }) => (0,external_node_path_.join)(workspace.suiteReport, from));
        const lost = await copyTrees(deps, trees, first, limits);
        placeReports(collected);
        return lost;
    });
    const journals = await Promise.all(JOURNALS.map((journal) => lostOf(journal.what, () => takeJournal(deps, journal, logs, suiteStartedAt))));
    return [...copied, ...journals.flat()];
}
/** Does a part of the work. Returns what it lost, or one sentence if it failed. */
async function lostOf(what, take) {
    try {
        return await take();
    }
    catch (error) {
        return [`${what}: ${(0,errors/* messageOf */.bD)(error)}`];
    }
}
function isEmptyLog(name, bytes) {
    return name.startsWith('containerd') && bytes < EMPTY_LOG_BYTES;
}
/** Moves the suite's reports from its logs to their own places. */
function placeReports(collected) {
    for (const { from, to } of MOVED) {
        const source = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.J.logs, from);
        if ((0,external_node_fs_.existsSync)(source))
            (0,external_node_fs_.renameSync)(source, (0,external_node_path_.join)(collected, to));
    }
}
async function takeJournal(deps, { name, select }, logs, since) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(logs, name)))
        return [];
    const epoch = Math.floor(Date.parse(since) / 1000);
    await deps.commands.run('journalctl', [...select, `--since=@${epoch}`, '--no-pager'], {
        root: true,
        deadlineSeconds: JOURNAL_SECONDS,
        stdoutFile: (0,external_node_path_.join)(logs, name),
    });
    return [];
}

// EXTERNAL MODULE: ./build/src/app/report/make-report.js + 10 modules
var make_report = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/src/app/report/results.js + 4 modules
var report_results = __webpack_require__(5769);
// EXTERNAL MODULE: ./build/src/app/run/facts.js
var run_facts = __webpack_require__(6591);
// EXTERNAL MODULE: ./build/src/app/run/report-directory.js + 1 modules
var run_report_directory = __webpack_require__(2283);
;// CONCATENATED MODULE: ./build/src/app/run/finish.js










/**
 * Finishes a run, also after an error: collects the results, judges them, and publishes the report. Main calls it, or post
 * if main could not. A view that fails does not affect the others, and results do not depend on the report directory.
 */
async function finish(deps, commands, workspace, record) {
    const { suiteStartedAt } = record.state();
    if (suiteStartedAt !== null) {
        const lost = await collect({ commands }, workspace, suiteStartedAt);
        for (const text of lost)
            record.append({ warnings: [`Not collected: ${text}`] });
    }
    const { directory, warning } = (0,run_report_directory/* reportDirectoryFor */.tu)(record.state(), workspace);
    record.append({ reportDirectory: directory, warnings: warning === null ? [] : [warning] });
    const { collected } = workspace;
    const suite = suiteStartedAt === null ? null : await (0,report_results/* readResults */.x)((0,report_results/* sourcesIn */.s)(collected), deps.log);
    const facts = (0,run_facts/* recordedFacts */.w)(record.state(), workspace, suite);
    const generator = { version: deps.version, now: deps.now() };
    const report = await (0,make_report/* makeReport */.d)(generator, facts, logsIn((0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.J.logs)));
    const provenance = (0,report_provenance/* buildProvenance */.S)(generator, facts, true);
    await publish(deps, { report, provenance }, { directory, journal: workspace.journal, collected });
    (0,external_node_fs_.rmSync)(collected, { recursive: true, force: true });
    record.append({ reported: true });
    return report;
}
function logsIn(directory) {
    const names = (0,external_node_fs_.existsSync)(directory) ? (0,external_node_fs_.readdirSync)(directory) : [];
    return Object.fromEntries(names.map((name) => [name, (0,external_node_path_.join)(directory, name)]));
}


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ causesOf),
/* harmony export */   p: () => (/* binding */ explanationOf)
/* harmony export */ });
/** The main cause if failing specs decide the verdict and no known cause explains them. */
const NO_KNOWN_CAUSE = {
    id: 'specs-failed',
    reason: 'specs-failed',
    title: 'No known cause explains the failing specs',
    detail: '',
    audience: 'unknown',
    remedy: 'read the message of each spec, and the lines of the CRI-O and kubelet logs around its failure',
    evidence: [],
    specs: [],
};
/** The cause that decides the verdict, null if there is none, and the other findings. */
function causesOf(report) {
    if (report.verdict.reason === 'specs-failed') {
        const main = report.findings.find(({ reason }) => reason === 'specs-failed') ?? NO_KNOWN_CAUSE;
        return { main, others: report.findings.filter((finding) => finding !== main) };
    }
    const [main = null, ...others] = report.findings;
    return { main, others };
}
/** The finding that explains why the spec failed, or null. */
function explanationOf({ findings }, { finding }) {
    // Older reports have the index of the finding.
    if (typeof finding === 'number')
        return findings[finding] ?? null;
    return findings.find(({ id }) => id === finding) ?? null;
}


/***/ }),

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Hx: () => (/* binding */ sourceUrl),
/* harmony export */   en: () => (/* binding */ sourceLabel),
/* harmony export */   k8: () => (/* binding */ suiteCommit),
/* harmony export */   w4: () => (/* binding */ partCommitUrl),
/* harmony export */   xN: () => (/* binding */ rangeUrl)
/* harmony export */ });
/* harmony import */ var _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _request_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(812);


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


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile),
/* harmony export */   j: () => (/* binding */ pickResult)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2072);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7603);


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
    return {
        specs,
        counts: {
            total: suite?.totalSpecs ?? null,
            planned: expected,
            ran: specs.filter(({ outcome }) => outcome !== 'not-run' && outcome !== 'skipped').length,
            passed: count(specs, 'passed'),
            failed: specs.filter(_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .W).length,
            interrupted: count(specs, 'interrupted'),
            flaky: specs.filter(({ outcome, attempts }) => outcome === 'passed' && attempts > 1).length,
            skipped: count(specs, 'skipped'),
            notRun: Math.max(0, expected - listed),
        },
    };
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
    if (result === undefined)
        return { ..._model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_DETAILS */ .p, ...planned, outcome: 'not-run' };
    return {
        ...result,
        labels: result.labels.length > 0 ? result.labels : planned.labels,
        location: result.location ?? planned.location,
    };
}


/***/ }),

/***/ 2368:
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8940);

/**
 * GitHub-flavoured Markdown from untrusted text. All functions return markup that shows the given text literally: it cannot
 * create tags, links, mentions, emphasis or table borders.
 */
/**
 * Words that GitHub replaces after rendering Markdown, so that escapes have no effect: mentions, issue numbers, emoji codes,
 * URLs, formulas. GitHub does not change code, so such words are shown as code.
 * Bare URLs: github/cmark-gfm, extensions/autolink.c. Two digits between colons are a time, not an emoji. The start of an
 * emoji code at the end of the word counts, because a colon may follow.
 */
const ACTIVE_WORD = /@|#\d|\bGH-\d|:(?!\d\d:)[\w+-]+:|:[\w+-]*[a-z][\w+-]*$|:\/\/|www\.|\$/i;
const MARKDOWN_SPECIAL = /[\\`*_{}[\]<>&|~#]/g;
const HTML_SPECIAL = /[<>&"']/g;
const ENTITIES = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
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
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text).toWellFormed();
}
function words(text) {
    return cleanLine(text).split(' ');
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
        .map((word) => (ACTIVE_WORD.test(word) ? spanOf(word) : escapeWord(word)))
        .join(' ')
        .replace(BLOCK_START, '$1\\');
}
/** Untrusted text as HTML on one line, for places where Markdown is not rendered, such as `<summary>`. */
function inlineHtml(text) {
    return words(text)
        .map((word) => (ACTIVE_WORD.test(word) ? `<code>${escapeHtml(word)}</code>` : escapeHtml(word)))
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
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).toWellFormed();
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
/** Escapes pipes, which are only left in code spans. Tables remove the backslash before they parse the span. */
function tableRow(cells) {
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
/** Markdown table. Cells are Markdown on one line. */
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map(tableRow).join('\n');
}
/** Folded text. `summary` is HTML, `body` is Markdown. */
function folded(summary, body, state = 'closed') {
    const tag = state === 'open' ? '<details open>' : '<details>';
    return `${tag}<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_LIMIT_BYTES

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/budget.js
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
/** A list of at most `room` bytes: the parts that fit, and the number of others; empty for an empty list. */
function fitList(list, room) {
    const { parts, noun, beyond = 0, frame } = list;
    const total = parts.length + beyond;
    if (total === 0)
        return '';
    const all = frame(parts.join('\n'));
    if (beyond === 0 && byteLength(all) <= room)
        return all;
    const taken = takeFitting(parts, room - byteLength(frame(`\n\n${moreLine(total, noun)}`)));
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

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(2072);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(812);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4954);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(2368);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/builds.js







const CELL_CHARACTERS = 200;
const NOTE_CHARACTERS = 500;
const MAX_NOTES = 20;
const DAY_CHARACTERS = '2026-11-22'.length;
const MAX_PARTS = 60;
function trustOf(parts) {
    const groups = (0,group/* groupBy */.$)(parts, (part) => part.trust);
    if (groups.size <= 1)
        return parts[0] === undefined ? '' : wording/* TRUST_NAMES */.yH[parts[0].trust];
    return [...groups]
        .map(([trust, members]) => {
        const names = (0,domain_text/* truncate */.xv)([...new Set(members.map(({ name }) => (0,components/* groupOf */.F8)(name)))].join(', '), CELL_CHARACTERS);
        return `${(0,markup/* inline */.mG)(names)}: ${wording/* TRUST_NAMES */.yH[trust]}`;
    })
        .join('<br>');
}
function commitOf(build) {
    const { project, commit, date } = build;
    const day = date === null ? '' : `<br>${dayOf(date)}`;
    if (commit === null)
        return `not known${day}`;
    return `${(0,markup/* link */.nf)((0,markup/* codeSpan */.SS)((0,domain_text/* shortHash */.BC)(commit)), (0,links/* commitUrl */.Bg)(project, commit))}${day}`;
}
function dayOf(date) {
    return (0,markup/* inline */.mG)((date ?? '').slice(0, DAY_CHARACTERS));
}
function rowOf(build) {
    return [
        wording/* PROJECT_NAMES */.NY[build.project],
        (0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(build.asked, CELL_CHARACTERS)),
        (0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(build.version, CELL_CHARACTERS)),
        commitOf(build),
        trustOf(build.parts),
    ];
}
/** The scenario, if there is one. */
function scenarioRows({ selection }) {
    const scenario = selection?.scenario ?? null;
    return scenario === null ? [] : [['Scenario', (0,markup/* codeSpan */.SS)(scenario), '', '', '']];
}
/** The OCI runtime and the monitor in use. */
function runtimeRows({ node, ...report }) {
    if (node === null)
        return [];
    const parts = report.builds.flatMap((build) => build.parts);
    const { program, monitor } = node.runtime;
    return [['Runtime', program], ['Monitor', monitor]].flatMap(([role, name]) => {
        if (name === null)
            return [];
        const part = parts.find((candidate) => candidate.name === name);
        const title = `${role}: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(name, CELL_CHARACTERS))}`;
        if (part === undefined)
            return [[title, '', 'not known', '', 'from the machine']];
        return [[title, '', versionOf(part), partCommit(part), wording/* TRUST_NAMES */.yH[part.trust]]];
    });
}
function versionOf({ version }) {
    return version === null ? 'not known' : (0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(version, CELL_CHARACTERS));
}
function partCommit({ name, commit }) {
    if (commit === null)
        return '';
    return (0,markup/* link */.nf)((0,markup/* codeSpan */.SS)((0,domain_text/* shortHash */.BC)(commit)), (0,links/* partCommitUrl */.w4)(name, commit));
}
function allParts(report) {
    const parts = report.builds.flatMap((build) => build.parts);
    if (parts.length === 0)
        return '';
    const rows = parts
        .slice(0, MAX_PARTS)
        .map((part) => [
        (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(part.name, CELL_CHARACTERS)),
        versionOf(part),
        partCommit(part),
        dayOf(part.date),
        wording/* TRUST_NAMES */.yH[part.trust],
        (0,markup/* codeSpan */.SS)((0,domain_text/* shortHash */.BC)(part.sha256)),
    ]);
    const header = ['Part', 'Version', 'Commit', 'Date', 'Trust', 'SHA-256'];
    const left = parts.length - rows.length;
    const more = left > 0 ? `\n\nand ${left} more` : '';
    return (0,markup/* folded */.TM)(`Parts (${parts.length})`, `${(0,markup/* table */.tp)(header, rows)}${more}`);
}
/** The tested builds: versions, commits, trust, and notes. */
function builds(report, room) {
    if (report.builds.length === 0)
        return '';
    const notes = report.builds
        .flatMap((build) => build.notes.map((note) => `- ${wording/* PROJECT_NAMES */.NY[build.project]}: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(note, NOTE_CHARACTERS))}`))
        .slice(0, MAX_NOTES)
        .join('\n');
    const header = ['Component', 'Input', 'Version', 'Commit', 'Trust'];
    const rows = [...report.builds.map(rowOf), ...scenarioRows(report), ...runtimeRows(report)];
    const text = (0,markup/* table */.tp)(header, rows);
    return (ifFits(joined(text, notes, allParts(report)), room) ||
        ifFits(joined(text, notes), room) ||
        ifFits(text, room));
}
function joined(...blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}

// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(7603);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var causes = __webpack_require__(8356);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/spec-line.js




/** The longest real name has 511 characters. */
const NAME_CHARACTERS = 600;
const LABEL_CHARACTERS = 200;
const MARKDOWN = { text: markup/* inline */.mG, link: markup/* link */.nf };
const HTML = { text: markup/* inlineHtml */.l0, link: markup/* linkHtml */.eq };
function sourceIn(markup, report, location) {
    const label = markup.text((0,domain_text/* truncate */.xv)((0,links/* sourceLabel */.en)(location), LABEL_CHARACTERS));
    return markup.link(label, (0,links/* sourceUrl */.Hx)(location, (0,links/* suiteCommit */.k8)(report.builds)));
}
function nameIn(markup, id) {
    return markup.text((0,domain_text/* truncate */.xv)(id, NAME_CHARACTERS));
}
function endIn(markup, report, spec) {
    return [
        ...(spec.location === null ? [] : [sourceIn(markup, report, spec.location)]),
        `${wording/* OUTCOME_NAMES */._m[spec.outcome]} after ${(0,domain_text/* formatDuration */.a3)(spec.seconds)}`,
    ].join(' · ');
}
/** A source location as Markdown, with a link if the commit of the suite is known. */
function source(report, location) {
    return sourceIn(MARKDOWN, report, location);
}
/** A spec's name as Markdown. */
function specName(id) {
    return nameIn(MARKDOWN, id);
}
/** Name, source and outcome of a spec as one line of Markdown. */
function specLine(report, spec) {
    return `${specName(spec.id)} · ${endIn(MARKDOWN, report, spec)}`;
}
/** A spec's name as HTML, and below it source and outcome. */
function specTitleHtml(report, spec) {
    return `<b>${nameIn(HTML, spec.id)}</b><br>${endIn(HTML, report, spec)}`;
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/failure-details.js





const LINE_CHARACTERS = 600;
const TITLE_CHARACTERS = 200;
const PREVIEW_LENGTH = 160;
/** Lines of a message that are not folded. */
const VISIBLE_LINES = 20;
/** So few further lines are not folded either. */
const SLACK_LINES = 4;
const MAX_ADDITIONAL = 3;
const MAX_LOGS = 4;
function linesOf(text) {
    return (0,domain_text/* plainText */.wh)(text)
        .trimEnd()
        .split('\n')
        .map((line) => (0,domain_text/* truncate */.xv)(line, LINE_CHARACTERS));
}
function message(failure, room) {
    const all = fitLines(linesOf(failure.message), room);
    if (all.length <= VISIBLE_LINES + SLACK_LINES)
        return [(0,markup/* fencedBlock */.zW)(all.join('\n'))];
    const rest = all.slice(VISIBLE_LINES);
    return [
        (0,markup/* fencedBlock */.zW)(all.slice(0, VISIBLE_LINES).join('\n')),
        (0,markup/* folded */.TM)(`The other ${rest.length} lines of the message`, (0,markup/* fencedBlock */.zW)(rest.join('\n'))),
    ];
}
function additional(failure, room) {
    const title = (0,markup/* inlineHtml */.l0)((0,domain_text/* truncate */.xv)((0,wording/* firstLine */.TM)(failure.message), TITLE_CHARACTERS));
    const all = fitLines(linesOf(failure.message), room);
    return (0,markup/* folded */.TM)(`Also: ${title}`, (0,markup/* fencedBlock */.zW)(all.join('\n')));
}
function log(excerpt, room) {
    const shown = fitLastLines(excerpt.lines.map((line) => (0,domain_text/* truncate */.xv)((0,domain_text/* plainText */.wh)(line), LINE_CHARACTERS)), room);
    const all = excerpt.lines.length;
    if (shown.length === 0)
        return `${(0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(excerpt.log, TITLE_CHARACTERS))}: ${(0,domain_text/* plural */.LS)(all, 'line')}, only in the JSON report`;
    const count = shown.length < all ? `last ${shown.length} of ${all} lines` : (0,domain_text/* plural */.LS)(all, 'line');
    const name = (0,markup/* inlineHtml */.l0)((0,domain_text/* truncate */.xv)(excerpt.log, TITLE_CHARACTERS));
    return (0,markup/* folded */.TM)(`<code>${name}</code> around the failure (${count})`, (0,markup/* fencedBlock */.zW)(shown.join('\n')));
}
function circumstances(report, spec) {
    const failedAt = spec.failure?.location;
    return [
        ...(failedAt ? [`Failed at ${source(report, failedAt)}`] : []),
        ...(spec.attempts > 1 ? [`${spec.attempts} attempts`] : []),
        ...(spec.process === null ? [] : [`Ginkgo process ${spec.process}`]),
        ...(spec.startedAt === null ? [] : [`started ${(0,markup/* inline */.mG)((0,wording/* pointInTime */.XS)(spec.startedAt))}`]),
    ].join(' · ');
}
/**
 * A failing spec with its messages and log lines, folded unless `open`. It takes about `room` bytes, and always shows the
 * title and a few lines.
 */
function failureDetails(report, spec, room, open) {
    const others = spec.additionalFailures.slice(0, MAX_ADDITIONAL);
    const failures = [
        circumstances(report, spec),
        ...(spec.failure === null ? [] : message(spec.failure, room / 3)),
        ...others.map((failure) => additional(failure, room / 6 / others.length)),
    ];
    const logs = spec.logs.filter((excerpt) => excerpt.lines.length > 0).slice(0, MAX_LOGS);
    const roomForLogs = room - byteLength(failures.join(''));
    const body = [...failures, ...logs.map((excerpt) => log(excerpt, roomForLogs / logs.length))];
    const cause = (0,wording/* firstLine */.TM)(spec.failure?.message ?? '');
    const preview = open || cause === '' ? '' : `<br><code>${(0,markup/* inlineHtml */.l0)((0,domain_text/* truncate */.xv)(cause, PREVIEW_LENGTH))}</code>`;
    return (0,markup/* folded */.TM)(`❌ ${specTitleHtml(report, spec)}${preview}`, body.filter((part) => part !== '').join('\n\n'), open ? 'open' : 'closed');
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/failing.js








const failing_TITLE_CHARACTERS = 200;
/** Details of up to this number of failing specs are unfolded. */
const MAX_OPEN = 5;
/** Bytes for the details of one spec. */
const MIN_DETAIL = 4_000;
const MAX_DETAIL = 60_000;
/** Groups of failing specs, those without an explanation first. */
function groupsOf(report) {
    const groups = (0,group/* groupBy */.$)(report.specs.filter(results/* hasFailed */.W), (spec) => (0,causes/* explanationOf */.p)(report, spec));
    return [null, ...report.findings].flatMap((finding) => {
        const specs = groups.get(finding);
        return specs === undefined ? [] : [{ finding, specs }];
    });
}
function noDetails(count) {
    return `_The details of ${(0,domain_text/* plural */.LS)(count, 'spec')} do not fit here; the JSON report has them._`;
}
function groupText(group, entries) {
    const detailed = entries.flatMap((entry) => entry.details ?? []);
    const rest = entries.filter((entry) => entry.details === undefined);
    const list = rest.map((entry) => entry.line).join('\n');
    const body = [...detailed, ...(rest.length === 0 ? [] : [noDetails(rest.length), list])].join('\n\n');
    if (group.finding === null)
        return body;
    const title = (0,markup/* inlineHtml */.l0)((0,domain_text/* truncate */.xv)(group.finding.title, failing_TITLE_CHARACTERS));
    return (0,markup/* folded */.TM)(`${(0,domain_text/* plural */.LS)(group.specs.length, 'failing spec')} explained by: ${title}`, body);
}
function isOpen(group) {
    return group.finding === null && group.specs.length <= MAX_OPEN;
}
function* detailsOfEach(report, members, room) {
    for (const { group, spec } of members)
        yield failureDetails(report, spec, room, isOpen(group));
}
/** All members get their line first; the details share the remaining room. */
function entriesOf(report, members, room) {
    const lines = takeFitting(members.map(({ spec }) => `- ❌ ${specLine(report, spec)}`), room);
    const listed = members.slice(0, lines.length);
    const left = room - byteLength(lines.join('\n'));
    const share = Math.min(MAX_DETAIL, Math.max(MIN_DETAIL, left / lines.length));
    const detailed = takeFitting(detailsOfEach(report, listed, share), left, 2);
    return listed.map(({ group }, index) => ({
        group,
        line: lines[index] ?? '',
        details: detailed[index],
    }));
}
/**
 * All failing specs, those without an explanation first: a line for each, and the details that fit into `room` bytes. The
 * room is shared evenly, so that a long message does not displace the others.
 */
function failingSpecs(report, room) {
    const groups = groupsOf(report);
    const members = groups.flatMap((group) => group.specs.map((spec) => ({ group, spec })));
    if (members.length === 0)
        return '';
    const title = `### ${(0,domain_text/* plural */.LS)(members.length, 'failing spec')}`;
    const frames = [
        title,
        ...groups.map((group) => `${groupText(group, [])}\n\n${noDetails(members.length)}\n`),
        moreLine(members.length, 'failing spec'),
    ].join('\n\n');
    const entries = entriesOf(report, members, room - byteLength(frames));
    if (entries.length === 0)
        return '';
    const byGroup = (0,group/* groupBy */.$)(entries, (entry) => entry.group);
    const left = members.length - entries.length;
    return [
        title,
        ...[...byGroup].map(([group, own]) => groupText(group, own)),
        ...(left === 0 ? [] : [moreLine(left, 'failing spec')]),
    ].join('\n\n');
}

// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(6236);
// EXTERNAL MODULE: ./build/src/domain/service-incidents.js
var service_incidents = __webpack_require__(4014);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/findings.js







const findings_TITLE_CHARACTERS = 300;
const TEXT_CHARACTERS = 2000;
const EVIDENCE_LINES = 40;
const EVIDENCE_CHARACTERS = 500;
/** Evidence up to this length is not folded. */
const EVIDENCE_OPEN_LINES = 8;
function evidence(finding) {
    const lines = finding.evidence
        .slice(0, EVIDENCE_LINES)
        .map((line) => (0,domain_text/* truncate */.xv)(line, EVIDENCE_CHARACTERS));
    if (lines.length === 0)
        return '';
    const block = (0,markup/* fencedBlock */.zW)(lines.join('\n'));
    const count = finding.evidence.length;
    if (count <= EVIDENCE_OPEN_LINES)
        return block;
    const shown = count > lines.length ? `the first ${lines.length} of ${count} lines` : `${count} lines`;
    return (0,markup/* folded */.TM)(`Evidence (${shown})`, block);
}
function item(label, text) {
    return text.trim() === '' ? [] : [`- **${label}:** ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(text, TEXT_CHARACTERS))}`];
}
/** Why it happened, who should look, and what to do. */
function advice({ detail, audience, remedy }) {
    return [
        ...item('Why', detail),
        ...item('Who should look', verdict/* AUDIENCE_NAMES */.K[audience]),
        ...item('What to do', remedy),
    ].join('\n');
}
function titleOf(finding) {
    return `**${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(finding.title, findings_TITLE_CHARACTERS)) || finding.reason}**`;
}
function findings_joined(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
/** The cause that decides the verdict, with its evidence. */
function mainCause(report, room) {
    const { main } = (0,causes/* causesOf */.c)(report);
    if (main === null)
        return '';
    const title = report.verdict.headline.includes(main.title) ? '' : titleOf(main);
    return (ifFits(findings_joined(title, advice(main), evidence(main)), room) ||
        ifFits(findings_joined(title, advice(main)), room) ||
        ifFits(titleOf(main), room));
}
/** All other findings, with their evidence. */
function otherFindings(report, room) {
    const parts = (0,causes/* causesOf */.c)(report).others.map((finding) => `${findings_joined(titleOf(finding), advice(finding), evidence(finding))}\n`);
    return fitList({ parts, noun: 'finding', frame: (text) => `### Other findings\n\n${text.trimEnd()}` }, room);
}
/** Deaths, restarts and hangs of CRI-O and the kubelet during the suite. */
function serviceEvents(report, room) {
    const parts = (0,service_incidents/* incidentsOf */.D3)(report.serviceEvents).map((incident) => {
        const { detail } = incident;
        const why = detail === '' ? '' : `: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(detail, EVIDENCE_CHARACTERS))}`;
        return `- ${(0,service_incidents/* incidentText */.Kc)(incident, (iso) => (0,markup/* inline */.mG)((0,wording/* pointInTime */.XS)(iso)))}${why}`;
    });
    const title = `### ${(0,domain_text/* plural */.LS)(parts.length, 'service event')} during the suite`;
    return fitList({ parts, noun: 'event', frame: (text) => `${title}\n\n${text}` }, room);
}
/** Warnings that do not affect the verdict. */
function warnings(report, room) {
    const parts = report.warnings.map((warning) => `- ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(warning, TEXT_CHARACTERS))}`);
    return fitList({ parts, noun: 'warning', frame: (text) => `### Warnings\n\n${text}` }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/ignition.js



const SUBJECT_CHARACTERS = 200;
const REASON_CHARACTERS = 400;
/** In display order: parts that are not applied come first. */
const OUTCOMES = [
    ['not-applied', 'not applied'],
    ['superseded', 'superseded'],
    ['applied', 'applied'],
];
/** The outcome of each part of the Ignition configs; empty without configs. */
function ignition(report, room) {
    const items = OUTCOMES.flatMap(([outcome, words]) => report.ignition
        .filter((item) => item.outcome === outcome)
        .map(({ field, subject, reason }) => {
        const what = subject === '' ? '' : ` ${(0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(subject, SUBJECT_CHARACTERS))}`;
        return `- **${words}**: ${(0,markup/* inline */.mG)(field)}${what}: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(reason, REASON_CHARACTERS))}`;
    }));
    const counts = OUTCOMES.flatMap(([outcome, words]) => {
        const count = report.ignition.filter((item) => item.outcome === outcome).length;
        return count === 0 ? [] : [`${count} ${words}`];
    });
    const title = `Ignition: ${(0,domain_text/* plural */.LS)(items.length, 'part')}, ${counts.join(', ')}`;
    return fitList({ parts: items, noun: 'part', frame: (body) => (0,markup/* folded */.TM)(title, body) }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/run.js




const run_CELL_CHARACTERS = 500;
const GIBIBYTE = 2 ** 30;
function cell(text) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(text, run_CELL_CHARACTERS));
}
function code(text) {
    return (0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(text, run_CELL_CHARACTERS));
}
function number(value) {
    return value === null ? '' : String(value);
}
function hostRows(host) {
    return [
        ['Runner image', cell(host.runnerImage)],
        ['Operating system', cell(host.os)],
        ['Kernel', cell(`${host.kernel} (${host.architecture})`)],
        ['cgroup', host.cgroup],
        ['systemd', cell(host.systemd)],
        ['CPUs', String(host.cpus)],
        ['Memory', `${(host.memoryBytes / GIBIBYTE).toFixed(1)} GiB`],
    ];
}
const SOURCES = {
    'ginkgo-json': "Ginkgo's JSON report",
    junit: 'the JUnit report',
    console: 'the console, because there is no report',
    none: 'none: there is neither a report nor a console',
};
function suiteRows(suite) {
    return [
        ['Started', cell((0,wording/* pointInTime */.XS)(suite.startedAt ?? ''))],
        ['Time', suite.seconds === null ? '' : (0,domain_text/* formatDuration */.a3)(suite.seconds)],
        ['Parallel processes', number(suite.procs)],
        ['Random seed', number(suite.randomSeed)],
        ["Ginkgo's exit code", number(suite.exitCode)],
        ['Results read from', SOURCES[suite.source]],
    ];
}
function selectionRows(selection) {
    return [
        ['Scenario', cell(selection.scenario ?? '')],
        ['Lane', cell(selection.lane)],
        ['Focus', code(selection.focus)],
        ['Skip', code(selection.skip)],
        ['Label filter', code(selection.labelFilter)],
        ['Tracked skips', number(selection.trackedSkips.length || null)],
    ];
}
/** The conditions of the run: selection, suite and machine. */
function conditions(report, room) {
    const rows = [
        ...(report.selection === null ? [] : selectionRows(report.selection)),
        ...suiteRows(report.suite),
        ...(report.host === null ? [] : hostRows(report.host)),
    ].filter(([, value]) => value !== '');
    return ifFits((0,markup/* folded */.TM)('Selection, suite and machine', (0,markup/* table */.tp)(['What', 'Value'], rows)), room);
}
/** The command that runs the failing specs again. It is never truncated. */
function reproduce(report, room) {
    if (report.reproduce.trim() === '')
        return '';
    const title = '### How to reproduce';
    const text = `${title}\n\n${(0,markup/* fencedBlock */.zW)(report.reproduce, 'sh')}`;
    if (byteLength(text) <= room)
        return text;
    return ifFits(`${title}\n\nThe command is too long to show; the JSON report has it.`, room);
}
/** Links to the run, the report directory, and the version that made the summary. A report on artifacts has no run. */
function footer({ run, generator, generatedAt }, room) {
    const made = `crio-node-e2e ${cell(generator.version)} · ${cell((0,wording/* pointInTime */.XS)(generatedAt))}`;
    if (run.id === '')
        return ifFits(made, room);
    const name = cell(`${run.repository} run ${run.id}, attempt ${run.attempt}`);
    return ifFits([
        'All files are in the report directory (output `report-dir`): `report.json`, the reports of Ginkgo, and `logs/`.',
        `${(0,markup/* link */.nf)(name, run.url)} · ${made}`,
    ].join('<br>'), room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/spec-lists.js





const MESSAGE_CHARACTERS = 200;
const MAX_NAMED = 50;
const MAX_SLOWEST = 10;
const MAX_NAMED_IN_GROUP = 5;
/** Specs that did not end: they were running when the suite was killed, or a signal interrupted them. */
function stoppedSpecs(report, room) {
    const interrupted = report.specs.filter((spec) => spec.outcome === 'interrupted');
    const parts = [...report.running, ...interrupted].map(({ id, location }) => {
        const where = location === null ? '' : ` · ${source(report, location)}`;
        return `- ⏹️ ${specName(id)}${where}`;
    });
    const title = `### ${(0,domain_text/* plural */.LS)(parts.length, 'spec')} running when the suite was stopped`;
    return fitList({ parts, noun: 'spec', frame: (text) => `${title}\n\n${text}` }, room);
}
/** Specs that passed only after a retry, with the message of the failed attempt. */
function flakySpecs(report, room) {
    const parts = report.specs.filter(wording/* isFlaky */.s8).map((spec) => {
        const where = spec.location === null ? '' : ` · ${source(report, spec.location)}`;
        const [earlier] = spec.additionalFailures;
        const why = earlier === undefined
            ? ''
            : `<br>${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)((0,wording/* firstLine */.TM)(earlier.message), MESSAGE_CHARACTERS))}`;
        return `- 🎲 ${specName(spec.id)}${where} · passed at attempt ${spec.attempts}${why}`;
    });
    const title = `### ${(0,domain_text/* plural */.LS)(parts.length, 'flaky spec')}`;
    return fitList({ parts, noun: 'flaky spec', frame: (text) => `${title}\n\n${text}` }, room);
}
/** The number of planned specs that did not run, and the names of the first ones. */
function notRunSpecs(report, room) {
    const names = report.specs.filter((spec) => spec.outcome === 'not-run').map((spec) => spec.id);
    const count = Math.max(report.counts.notRun, names.length);
    const parts = names.slice(0, MAX_NAMED).map((id) => `- ${specName(id)}`);
    const title = `${(0,domain_text/* plural */.LS)(count, 'planned spec')} did not run`;
    return fitList({
        parts,
        noun: 'spec',
        beyond: count - parts.length,
        frame: (text) => (0,markup/* folded */.TM)(title, text),
    }, room);
}
/** The slowest specs. */
function slowestSpecs(report, room) {
    const slowest = report.specs
        .filter((spec) => spec.seconds > 0)
        .toSorted((one, other) => other.seconds - one.seconds)
        .slice(0, MAX_SLOWEST);
    const parts = slowest.map((spec) => {
        const where = spec.location === null ? '' : source(report, spec.location);
        return [(0,domain_text/* formatDuration */.a3)(spec.seconds), specName(spec.id), where];
    });
    const text = (0,markup/* table */.tp)(['Time', 'Spec', 'Source'], parts).split('\n');
    const [head, rule, ...rows] = text;
    return fitList({
        parts: rows,
        noun: 'spec',
        frame: (body) => (0,markup/* folded */.TM)('Slowest specs', [head, rule, body].join('\n')),
    }, room);
}
/** `cri-o/cri-o#8668` for an issue on GitHub, else the URL. */
function trackerLabel(url) {
    const issue = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)$/.exec(url);
    return issue === null ? url : `${issue[1]}#${issue[2]}`;
}
function skippedGroup(group) {
    const reason = (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(group.reason, MESSAGE_CHARACTERS * 2));
    const tracker = group.link === null
        ? ''
        : ` (${(0,markup/* link */.nf)((0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(trackerLabel(group.link), MESSAGE_CHARACTERS)), group.link)})`;
    const names = group.specs.slice(0, MAX_NAMED_IN_GROUP).map((id) => `\n  - ${specName(id)}`);
    const left = group.specs.length - names.length;
    const more = left === 0 ? '' : `\n  - … and ${left} more`;
    return `- **${(0,domain_text/* plural */.LS)(group.specs.length, 'spec')}:** ${reason}${tracker}${names.join('')}${more}`;
}
/** Specs that tracked skips exclude, and specs that skipped themselves, by reason. */
function skippedSpecs(report, room) {
    const parts = report.skipped.map(skippedGroup);
    const count = report.skipped.reduce((sum, group) => sum + group.specs.length, 0);
    const title = `${(0,domain_text/* plural */.LS)(count, 'spec')} excluded by tracked skips or skipped at run time`;
    return fitList({ parts, noun: 'reason', frame: (text) => (0,markup/* folded */.TM)(title, text) }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/verdict.js




const HEADLINE_CHARACTERS = 300;
/** The first line: symbol and headline, shortened until it fits, or only the result. */
function heading(report, room) {
    const { result, headline } = report.verdict;
    const sign = wording/* RESULT_SIGNS */.PJ[result];
    for (let length = HEADLINE_CHARACTERS; length > 20; length = Math.floor(length / 2)) {
        // Without control characters, the headline may be empty.
        const shown = (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(headline, length)).trim();
        const line = `## ${sign} ${shown}`;
        if (shown !== '' && byteLength(line) <= room)
            return line;
    }
    return `## ${sign} ${result}`;
}
/** The numbers of specs and the duration of the suite. */
function counts(report, room) {
    const { seconds } = report.suite;
    const time = seconds === null ? '' : ` · took ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
    return ifFits(`**Specs:** ${(0,wording/* countsText */.WN)(report, (words) => `**${words}**`)}${time}`, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/summary.js








/**
 * GitHub rejects a step summary above 1 MiB (actions/runner, src/Runner.Worker/FileCommandManager.cs). The limit leaves room
 * for other output of the step.
 */
const SUMMARY_LIMIT_BYTES = 1_000_000;
/** The order in which sections are shown. */
const READING_ORDER = [
    heading,
    mainCause,
    counts,
    builds,
    otherFindings,
    serviceEvents,
    failingSpecs,
    stoppedSpecs,
    reproduce,
    flakySpecs,
    warnings,
    ignition,
    notRunSpecs,
    skippedSpecs,
    slowestSpecs,
    conditions,
    footer,
];
/**
 * The order in which sections get room, with the maximum share of each. Failing specs come twice: first for their lines, at
 * the end for the details that still fit.
 */
const FILLING_ORDER = [
    [heading, 1],
    [mainCause, 0.1],
    [counts, 0.1],
    [failingSpecs, 0.5],
    [stoppedSpecs, 0.1],
    [footer, 0.1],
    [builds, 0.1],
    [reproduce, 0.1],
    [otherFindings, 0.2],
    [flakySpecs, 0.1],
    [notRunSpecs, 0.05],
    [warnings, 0.05],
    [serviceEvents, 0.05],
    [skippedSpecs, 0.1],
    [ignition, 0.05],
    [conditions, 0.05],
    [slowestSpecs, 0.05],
    [failingSpecs, 1],
];
const GAP = '\n\n';
const LEFT_OUT = '_Some sections do not fit here; the JSON report has all of them._';
/**
 * The step summary: GitHub-flavoured Markdown of at most `limitBytes` bytes (at least 200) in UTF-8, never empty. Sections
 * and items that do not fit are left out, least important first, and counted.
 */
function renderSummary(report, limitBytes = SUMMARY_LIMIT_BYTES) {
    const texts = new Map();
    let left = limitBytes - byteLength(`${GAP}${LEFT_OUT}\n`);
    for (const [section, share] of FILLING_ORDER) {
        const before = texts.get(section);
        if (before)
            left += byteLength(before) + GAP.length;
        const text = section(report, Math.min(left - GAP.length, limitBytes * share));
        texts.set(section, text);
        if (text !== '')
            left -= byteLength(text) + GAP.length;
    }
    const isLeftOut = (section) => !texts.get(section) && section(report, Infinity) !== '';
    const shown = READING_ORDER.flatMap((section) => texts.get(section) || []);
    const note = READING_ORDER.some(isLeftOut) ? [LEFT_OUT] : [];
    return `${[...shown, ...note].join(GAP)}\n`;
}


/***/ }),

/***/ 4954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ PROJECT_NAMES),
/* harmony export */   PJ: () => (/* binding */ RESULT_SIGNS),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   XS: () => (/* binding */ pointInTime),
/* harmony export */   _m: () => (/* binding */ OUTCOME_NAMES),
/* harmony export */   s8: () => (/* binding */ isFlaky),
/* harmony export */   yH: () => (/* binding */ TRUST_NAMES)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8940);

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
    { count: 'skipped', words: 'skipped themselves', optional: true },
    { count: 'interrupted', words: 'interrupted', optional: true },
    { count: 'notRun', words: 'not run', optional: true },
];
/** The numbers of specs; `strong` emphasises the number of failures if there are any. */
function countsText(report, strong) {
    const numbers = COUNTED.flatMap(({ count, words, optional }) => {
        const value = report.counts[count] ?? 0;
        if (optional && value === 0)
            return [];
        return [count === 'failed' && value > 0 ? strong(`${value} ${words}`) : `${value} ${words}`];
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


/***/ })

};
