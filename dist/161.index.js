export const id = 161;
export const ids = [161];
export const modules = {

/***/ 3742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


/** The largest report of a real run has some 20 MB; a text beyond this is none. */
const MOST_BYTES = 512 * 1024 * 1024;
function isPacked(bytes) {
    // RFC 1952, 2.3.1
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/**
 * The text of a file, packed by gzip or not.
 * @throws Error when it cannot be read or unpacked, or is larger than half a gigabyte
 */
function textOf(path) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    return (isPacked(bytes) ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES }) : bytes).toString();
}
/** The text of a file, packed by gzip or not, as it is read. */
function chunksOf(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
    if (!isPacked(firstBytes(path, 2)))
        return file.setEncoding('utf8');
    const unpacked = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)().setEncoding('utf8');
    file.on('error', (error) => unpacked.destroy(error));
    return file.pipe(unpacked);
}
/** The beginning of a file's text, from so many bytes of it; empty when it cannot be read. */
function headOf(path, count) {
    try {
        const bytes = firstBytes(path, count);
        if (!isPacked(bytes))
            return bytes.toString();
        // What was read ends in the middle; that is no error then (zlib's manual, Z_SYNC_FLUSH).
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, {
            finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH,
            maxOutputLength: MOST_BYTES,
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

/***/ 893:
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
var crio = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/domain/logs/level.js
var logs_level = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/domain/logs/needles.js
const MOST_NEEDLES = 20;
const SHORTEST_NEEDLE = 4;
/** Where the framework names a spec's own namespaces (kubernetes/kubernetes, test/e2e/framework). */
const NAMESPACES = [
    /Destroying namespace "([a-z0-9-]+)" for this suite/g,
    /Collecting events from namespace "([a-z0-9-]+)"/g,
    /^ +namespace: ([a-z0-9-]+)$/gm,
];
/** Where it names the spec's pods: events, messages, look-ups of logs. */
const PODS = [
    /\bevent for ([a-z0-9.-]+): \{/g,
    /\bpod "([a-z0-9.-]+)"/g,
    /\bTrying to get logs from node \S+ pod ([a-z0-9.-]+) container/g,
];
const BASENAME = /Building a namespace api object, basename ([a-z0-9-]+)/g;
/**
 * Words by which log lines about a spec are found: its namespaces first, then its pods. Empty for a spec that left no
 * output. What a spec wrote is untrusted, so only names that Kubernetes itself allows are taken.
 */
function needlesOf(spec) {
    const failures = [spec.failure, ...spec.additionalFailures];
    const text = [spec.output, ...failures.map((failure) => failure?.message ?? '')].join('\n');
    const namespaces = findNames(text, NAMESPACES);
    const needles = new Set([
        ...(namespaces.length > 0 ? namespaces : findByBasename(text)),
        ...findNames(text, PODS),
    ]);
    return [...needles].filter((name) => name.length >= SHORTEST_NEEDLE).slice(0, MOST_NEEDLES);
}
/** True where the needle stands as a name of its own, not as a part of a longer one. */
function mentions(line, needle) {
    if (needle === '')
        return false;
    for (let at = line.indexOf(needle); at >= 0; at = line.indexOf(needle, at + 1)) {
        const before = line[at - 1] ?? ' ';
        const after = line[at + needle.length] ?? ' ';
        if (!/[a-z0-9-]/i.test(before) && !/[a-z0-9-]/i.test(after))
            return true;
    }
    return false;
}
/** A spec that was cut short may name its namespace nowhere in full: it is the base name and a random number. */
function findByBasename(text) {
    return findNames(text, [BASENAME]).flatMap((base) => [...text.matchAll(new RegExp(`(?<![a-z0-9-])${base}-\\d{1,6}(?![a-z0-9-])`, 'g'))].map(([name]) => name));
}
function findNames(text, patterns) {
    return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}

// EXTERNAL MODULE: ./build/src/domain/logs/timestamp.js
var timestamp = __webpack_require__(5912);
;// CONCATENATED MODULE: ./build/src/domain/logs/excerpt.js




const MAX_LINES = 15;
const LINE_LENGTH = 400;
/** Characters of one entry that are looked at; its lines after the first belong to it. */
const ENTRY_LIMIT = 4_000;
/** Candidates of a window that are weighed; then only the best go on. */
const CROWD = 400;
/** After a failure the spec is cleaned up; what the node says of that late explains nothing. */
const AFTERMATH_SECONDS = 2;
const LONGEST_SPEC_SECONDS = 86_400;
/** The windows of specs that failed, by their times or, where the report has none, by the failure's time. */
function excerptWindows(failed) {
    return failed.flatMap((spec) => {
        const failureAt = spec.failure?.at ?? spec.endedAt;
        if (failureAt === null)
            return [];
        const moment = Date.parse(failureAt);
        const from = spec.startedAt ?? isoOf(moment - Math.min(spec.seconds, LONGEST_SPEC_SECONDS) * 1000);
        const to = isoOf(moment + AFTERMATH_SECONDS * 1000);
        return [{ specId: spec.id, from, to, failureAt, needles: needlesOf(spec) }];
    });
}
/**
 * Collects lines around failures from a log that is read line by line, so that its size does not matter. Taken are
 * lines that name the spec's namespaces or pods, and lines of level warning or worse. Where there are too many, those
 * that are both come first, then errors, then what else names the spec, then warnings; among equals the nearest to the
 * failure. Lines that differ only in times and ids count as one. For `reference` see timestampOf.
 */
function createExcerptCollector(windows, reference, maxLines = MAX_LINES) {
    const piles = windows.map((window) => createPile(window));
    let entry = '';
    let time = null;
    function settle() {
        const moment = time;
        if (moment === null)
            return;
        const open = piles.filter((pile) => pile.covers(moment));
        if (open.length === 0)
            return;
        const level = (0,logs_level/* levelOf */.I)(entry);
        for (const pile of open)
            pile.offer(entry, moment, level);
    }
    return {
        push(line) {
            const written = (0,timestamp/* timestampOf */.U)(line, reference);
            // A line without a time goes on with the entry before it: a message of several lines, a stack trace.
            if (written === null && (0,logs_level/* levelOf */.I)(line) === null) {
                if (entry.length < ENTRY_LIMIT)
                    entry += `\n${line.slice(0, ENTRY_LIMIT)}`;
                return;
            }
            settle();
            entry = line.slice(0, ENTRY_LIMIT);
            time = written ?? time;
        },
        excerpts() {
            settle();
            entry = '';
            time = null;
            return new Map(piles.map((pile) => [pile.specId, pile.best(maxLines)]));
        },
    };
}
function createPile(window) {
    const from = Date.parse(window.from);
    const to = Date.parse(window.to);
    const failureAt = Date.parse(window.failureAt);
    let candidates = new Map();
    let offered = 0;
    return {
        specId: window.specId,
        covers: (time) => time >= from && time <= to,
        offer(entry, time, level) {
            const rank = rankOf(level, window.needles.some((needle) => mentions(entry, needle)));
            if (rank === null)
                return;
            const shape = shapeOf(entry);
            const known = candidates.get(shape);
            const distance = Math.abs(time - failureAt);
            offered += 1;
            const nearest = known === undefined || distance <= known.distance
                ? { line: entry, time, distance, order: offered }
                : known;
            candidates.set(shape, { ...nearest, rank, count: (known?.count ?? 0) + 1 });
            if (candidates.size > CROWD)
                candidates = new Map(ranked(candidates).slice(0, CROWD / 2));
        },
        best: (count) => ranked(candidates)
            .slice(0, count)
            .map(([, candidate]) => candidate)
            .toSorted((one, other) => one.time - other.time || one.order - other.order)
            .map(show),
    };
}
/** 0 tells most; null tells nothing. */
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
/** A line without what differs between two of its kind: times, numbers, and ids, which all hold digits. */
function shapeOf(line) {
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
const PLACES = [
    ['kubelet', 'kubelet.log'],
    ['services', 'services.log'],
    ['crio', 'crio.log'],
    ['kernel', 'kern.log'],
];
/** Logs in which a failing spec shows. */
const EXCERPTED = ['crio.log', 'kubelet.log'];
/** The last lines of the logs, by place. */
function logTails(logs) {
    return Object.fromEntries(PLACES.flatMap(([place, name]) => {
        const path = logs[name];
        return path === undefined ? [] : [[place, tailOf(path)]];
    }));
}
/**
 * Lines around each failure, by spec id; logs are read once, line by line, whatever their size.
 * @param startedAt when the suite began, ISO 8601: klog's times have neither year nor zone
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
 * What CRI-O's log alone tells of its life during a suite that nobody watched: each start in that time means that it
 * had died before.
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

/***/ 4671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(2486);
// EXTERNAL MODULE: ./build/src/domain/results/reconcile.js
var reconcile = __webpack_require__(7319);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
;// CONCATENATED MODULE: ./build/src/domain/judgement/decide.js


/**
 * What the findings, in their order, and the failing specs amount to. Broken surroundings make every failure doubtful;
 * any other finding only excuses the specs that it explains, and only where its own result is not `failed`.
 */
function decide(findings, surroundingsBroke, failed) {
    const excused = new Set(findings
        .filter(({ reason }) => verdict/* RESULT_OF */.O[reason] !== 'failed')
        .flatMap((finding) => finding.specs));
    const guilty = failed.some((spec) => !excused.has(spec.id));
    if (guilty && !surroundingsBroke)
        return { result: 'failed', reason: 'specs-failed' };
    const reason = findings[0]?.reason ?? 'all-passed';
    return { result: verdict/* RESULT_OF */.O[reason], reason };
}
/** The first line that a reader sees. */
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

;// CONCATENATED MODULE: ./build/src/domain/judgement/evidence.js
/** A finding that says nothing but what is given; its cause is identified by the reason where nothing says more. */
function finding(given) {
    return { id: given.reason, detail: '', remedy: '', evidence: [], specs: [], ...given };
}

// EXTERNAL MODULE: ./build/src/domain/judgement/signatures.js + 1 modules
var signatures = __webpack_require__(3979);
;// CONCATENATED MODULE: ./build/src/domain/judgement/surroundings.js




/**
 * An event is dated when it was noticed: at the next look, or by a log that shows only the next start, which the unit
 * delays by ten seconds (cri-o/packaging, crio.service, RestartSec). What failed in between may be a consequence.
 */
const NOTICED_LATE_MILLISECONDS = 15_000;
const LISTED_EVENTS = 5;
const LISTED_SPECS = 8;
const MESSAGE_LENGTH = 300;
/** How systemd calls the end of a service by the kernel for want of memory (systemd, systemd.service.xml, Result). */
const OUT_OF_MEMORY = /\boom-kill\b/;
/** A bug of this action. */
function bugFinding({ evidence: { bug } }) {
    if (bug === null)
        return null;
    return finding({
        reason: 'internal-error',
        title: 'This action has a bug',
        detail: bug.message,
        audience: 'crio-node-e2e',
        remedy: 'please report it, with the lines below',
        evidence: bug.stack,
    });
}
const AUDIENCE_OF_RUN_ERROR = {
    'crio-not-up': 'cri-o',
    'wrong-crio': 'workflow',
    preflight: 'workflow',
    'not-applicable': 'workflow',
};
/** What stopped the run before or beside the suite. */
function runErrorFinding({ evidence: { runError } }) {
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
/** Whether the suite answered a signal that this action did not send for its own limit. */
function wasInterrupted({ suite, deadlinePassed }) {
    const interrupted = suite?.specialFailureReasons.includes('Interrupted by User') ?? false;
    return interrupted && !deadlinePassed;
}
/** Somebody ended the run. */
function cancelFinding({ evidence }) {
    const { cancelled, abandonedIn } = evidence;
    if (!cancelled && (abandonedIn !== null || !wasInterrupted(evidence)))
        return null;
    return finding({
        reason: 'cancelled',
        title: cancelled ? 'The run was cancelled' : 'The suite was interrupted by a signal',
        audience: 'workflow',
    });
}
/** This action's own process vanished. */
function abandonedFinding({ evidence }) {
    const { cancelled, abandonedIn } = evidence;
    if (cancelled || abandonedIn === null)
        return null;
    return finding({
        reason: 'step-killed',
        title: `The step was killed (stage: ${abandonedIn}); what follows is what it left`,
        detail: 'its process ended without a signal that it could answer',
        audience: 'environment',
        remedy: 'look for the end of memory on the runner, and for a time limit of the job',
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
/** CRI-O died under the specs. */
function crioFinding(reading) {
    return serviceFinding(CRIO, reading);
}
/** The kubelet died under the specs; one that did not even start has its cause in the finding about the set-up. */
function kubeletFinding(reading) {
    return setUpFinding(reading) === null ? serviceFinding(KUBELET, reading) : null;
}
function serviceFinding({ name, service, reason, audience }, { evidence, failed }) {
    const events = evidence.serviceEvents.filter((event) => event.service === service);
    const [first] = events;
    if (first === undefined)
        return null;
    const died = `${name} died during the run`;
    const since = Date.parse(first.at ?? '') - NOTICED_LATE_MILLISECONDS;
    const outOfMemory = events.some(({ detail }) => OUT_OF_MEMORY.test(detail));
    return finding({
        reason,
        title: events.at(-1)?.kind === 'restarted' ? `${died} and came back` : died,
        detail: `${outOfMemory ? 'the kernel killed it for want of memory; ' : ''}specs that failed or were slow meanwhile may be consequences, and a spec that passed may have been lucky`,
        audience: outOfMemory ? 'environment' : audience,
        remedy: outOfMemory
            ? 'use a runner with more memory, or fewer processes; a build that alone dies so may leak'
            : `read logs/${service}.log around ${first.at ?? 'that time'}`,
        evidence: [
            ...events
                .slice(0, LISTED_EVENTS)
                .map((event) => `${event.at ?? ''} ${event.service} ${event.kind}: ${event.detail}`.trim()),
            ...runningAt(evidence, first.at).map((id) => `ran at ${first.at}: ${id}`),
        ],
        // What was over before the service died is not its consequence.
        specs: failed
            .filter((spec) => !(Date.parse(spec.endedAt ?? '') < since))
            .map((spec) => spec.id),
    });
}
/** Some of the specs that ran at a time, by what the reports say of their begin and end. */
function runningAt({ suite }, at) {
    const time = Date.parse(at ?? '');
    const specs = suite?.specs ?? [];
    return specs
        .filter(({ startedAt, endedAt }) => Date.parse(startedAt ?? '') <= time && time <= Date.parse(endedAt ?? ''))
        .slice(0, LISTED_SPECS)
        .map(({ id }) => (0,domain_text/* plainLine */.h0)(id));
}
/** Where the suite failed to set up the node; of several processes the one that says why. */
function brokenSetUp({ suite }) {
    const broken = suite?.suiteNodes.filter((node) => node.node.endsWith('BeforeSuite') && (0,results/* hasFailed */.W)(node)) ?? [];
    return broken.find((node) => node.failure !== null) ?? broken[0] ?? null;
}
/** The suite could not set up the node; the cause is mostly in a log. */
function setUpFinding({ evidence }) {
    const broken = brokenSetUp(evidence);
    if (broken === null || evidence.runError !== null)
        return null;
    const message = broken.failure?.message ?? '';
    // The kernel's log may be older than the run.
    const match = (0,signatures/* findSignature */.s)({ ...evidence.logs, kernel: [], failure: message.split('\n') });
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

;// CONCATENATED MODULE: ./build/src/domain/judgement/ending.js





const ending_MESSAGE_LENGTH = 300;
/** Ginkgo's message for a spec that was running when the suite's limit came (onsi/ginkgo types/errors.go). */
const CUT_OFF = /^A suite timeout occurred/;
/** How Go calls the end of a process by a signal (go, os/exec_posix.go, ProcessState.String). */
const BY_SIGNAL = /^signal: /;
function timedOut({ suite, deadlinePassed }) {
    return deadlinePassed || (suite?.specialFailureReasons.includes('Suite Timeout Elapsed') ?? false);
}
/** The suite's limit or this action's own ended the run. */
function timeoutFinding({ evidence, counts, failed }) {
    if (!timedOut(evidence))
        return null;
    const { suite } = evidence;
    const cutOff = failed
        .filter((spec) => CUT_OFF.test(spec.failure?.message ?? ''))
        .map((spec) => spec.id);
    const limit = suite?.timeoutSeconds == null ? '' : ` of ${(0,domain_text/* formatDuration */.a3)(suite.timeoutSeconds)}`;
    const missed = counts.notRun === 0 ? '' : `: ${(0,domain_text/* plural */.LS)(counts.notRun, 'planned spec')} did not run`;
    return finding({
        reason: 'suite-timeout',
        title: `The suite's time limit${limit} ended the run${missed}`,
        detail: cutOff.length === 0 ? '' : `${(0,domain_text/* plural */.LS)(cutOff.length, 'spec')} cut off while running`,
        audience: 'unknown',
        remedy: 'raise timeout or narrow the lane; a spec that hangs is a failure of its own',
        evidence: cutOff,
        specs: cutOff,
    });
}
/** Whether the console goes on to Ginkgo's last word: then the suite was not killed, whatever became of its report. */
function saidItsEnd({ suite }) {
    return suite !== null && suite.succeeded !== null;
}
/** The suite wrote no report, and nobody ended the run. */
function hasNoReport({ suite, cancelled, abandonedIn }) {
    return !cancelled && abandonedIn === null && (suite === null || suite.source === 'console');
}
/** Something killed the suite, or some of its processes, before it could report. */
function killedFinding({ evidence, counts }) {
    if (!hasNoReport(evidence))
        return null;
    const { suite, exitCode, endedBySignal, logs } = evidence;
    const ends = (suite?.processEnds ?? []).filter(({ end }) => BY_SIGNAL.test(end));
    const cause = (0,signatures/* findSignature */.s)({ kernel: logs.kernel ?? [] });
    const seen = endedBySignal || (exitCode !== null && exitCode > 128);
    const whole = seen || (exitCode === null && !saidItsEnd(evidence));
    if (!whole && ends.length === 0 && cause === null)
        return null;
    const told = suite === null ? 'it left no console either' : 'counts are read from its console';
    return finding({
        id: cause?.signature.id ?? 'suite-killed',
        reason: 'suite-killed',
        title: `${killed(whole ? [] : ends, suite?.parallelTotal ?? null)}: ${counts.ran} of ${counts.planned} planned specs are known to have ended`,
        detail: cause === null ? told : `${cause.signature.title}; ${told}`,
        audience: cause?.signature.audience ?? 'environment',
        remedy: cause?.signature.remedy ??
            'look for the end of memory in the kernel log, and at the end of console.log',
        evidence: [
            ...(cause?.lines ?? []),
            ...ends.map(({ process, end }) => `process ${process}: ${(0,domain_text/* plainLine */.h0)(end)}`),
            ...(suite?.running.map(({ id }) => `still running: ${id}`) ?? []),
        ],
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
/** The suite ended by itself and wrote no report. */
function noReportFinding(reading) {
    const { evidence } = reading;
    if (!hasNoReport(evidence) || killedFinding(reading) !== null)
        return null;
    if (saidItsEnd(evidence))
        return consoleAlone(reading);
    const { suite } = evidence;
    return finding({
        reason: 'no-report',
        title: 'The suite ended without a report',
        detail: suite === null ? 'it left no console either' : 'counts are read from its console',
        audience: 'environment',
        remedy: 'look for the end of memory in the kernel log, and at the end of console.log',
        evidence: [
            ...(suite?.processEnds ?? []).map(({ process, end }) => `process ${process}: ${(0,domain_text/* plainLine */.h0)(end)}`),
            ...(suite?.running ?? []).map(({ id }) => `still running: ${id}`),
        ],
    });
}
/** A console that tells of the whole suite is enough to say why it is red, and too little to call it green. */
function consoleAlone(reading) {
    const { failed, evidence } = reading;
    const isRed = failed.length > 0 ||
        evidence.suite?.succeeded === false ||
        setUpFinding(reading) !== null ||
        nothingSelectedFinding(reading) !== null;
    if (isRed)
        return null;
    return finding({
        reason: 'no-report',
        title: 'There is no report of the suite, only its console',
        detail: 'a console proves no success: what specs print can look like it',
        audience: 'unknown',
        remedy: 'give the report beside the console, or read at its end why none was written',
    });
}
/** There was nothing to run. */
function nothingSelectedFinding({ evidence: { suite, planned } }) {
    const selected = planned?.length ?? suite?.selectedSpecs ?? null;
    if (selected !== 0)
        return null;
    return finding({
        reason: 'nothing-selected',
        title: 'The filters select no spec',
        detail: 'the suite calls this a success',
        audience: 'workflow',
        remedy: 'mend focus, skip or label-filter',
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
        remedy: 'choose specs that fit this machine; the reasons are listed below',
    });
}
/** Whether the suite was kept from ending as it should: nodes that fail at its end are then a consequence. */
function wasCutShort(reading) {
    const { evidence } = reading;
    const stopped = evidence.cancelled || evidence.abandonedIn !== null || wasInterrupted(evidence);
    return stopped || timedOut(evidence) || killedFinding(reading) !== null;
}
/** A suite node failed that is not part of the set-up, and nothing else says why. */
function suiteNodeFinding(reading) {
    if (wasCutShort(reading))
        return null;
    const { suite } = reading.evidence;
    const broken = suite?.suiteNodes.find((node) => !node.node.endsWith('BeforeSuite') &&
        node.outcome !== 'passed' &&
        ((0,results/* hasFailed */.W)(node) || node.failure !== null));
    if (broken === undefined)
        return null;
    return finding({
        reason: 'suite-node-failed',
        title: `${broken.node} failed`,
        detail: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(broken.failure?.message ?? ''), ending_MESSAGE_LENGTH),
        audience: 'kubernetes',
        remedy: 'read the end of console.log',
    });
}
/** Planned specs have no result, and no other finding says why. */
function missingFinding(reading) {
    const { evidence, counts } = reading;
    const { suite, cancelled } = evidence;
    const explained = cancelled ||
        suite === null ||
        suite.source === 'console' ||
        wasInterrupted(evidence) ||
        timedOut(evidence) ||
        setUpFinding(reading) !== null;
    const unfinished = counts.notRun + counts.interrupted;
    if (explained || unfinished === 0)
        return null;
    return finding({
        reason: 'specs-missing',
        title: `${unfinished} of ${counts.planned} planned specs did not come to an end`,
        detail: suite.specialFailureReasons
            .map((reason) => `the suite says: ${(0,domain_text/* plainLine */.h0)(reason)}`)
            .join('; '),
        audience: 'unknown',
        remedy: 'read the end of console.log',
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/green.js


/** All planned specs have a result that a report tells of. */
function conditionsOfSpecs({ evidence, counts }) {
    const { suite, suiteStarted } = evidence;
    const unfinished = counts.notRun + counts.interrupted;
    return [
        [suiteStarted, 'the suite did not start'],
        [suite !== null && suite.source !== 'console', 'the suite left no report'],
        [counts.passed > 0, 'no spec passed'],
        [unfinished === 0, `${unfinished} of ${counts.planned} planned specs did not come to an end`],
    ];
}
/** The suite itself says that all is well. */
function conditionsOfSuite({ evidence }) {
    const { suite, exitCode, endedBySignal } = evidence;
    return [
        ...(suite?.suiteNodes ?? []).map(({ node, outcome }) => [
            outcome === 'passed',
            `${(0,domain_text/* plainLine */.h0)(node)} ended as ${outcome}`,
        ]),
        ...(suite?.specialFailureReasons ?? []).map((reason) => [false, `the suite says: ${(0,domain_text/* plainLine */.h0)(reason)}`]),
        [!endedBySignal, 'the suite ended with a signal'],
        [exitCode === null || exitCode === 0, `the suite ended with exit code ${exitCode}`],
        [suite?.succeeded !== false, 'the suite calls itself failed'],
    ];
}
/**
 * The last guard of green, asked where no spec failed and nothing else was found. Null is the one way to a green run;
 * otherwise it names all that speaks against it.
 */
function notGreenFinding(reading) {
    const missing = objectionsIn(conditionsOfSpecs(reading));
    const claims = objectionsIn(conditionsOfSuite(reading));
    const [first, ...others] = [...missing, ...claims];
    if (first === undefined)
        return null;
    const reason = missing.length > 0 ? 'specs-missing' : 'suite-node-failed';
    return finding({
        reason,
        title: missing.length > 0 ? `The run proves nothing: ${first}` : `All specs passed, but ${first}`,
        detail: others.join('; '),
        audience: 'unknown',
        remedy: 'read the end of console.log',
    });
}
function objectionsIn(conditions) {
    return conditions.flatMap(([holds, objection]) => (holds ? [] : [objection]));
}

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(6813);
;// CONCATENATED MODULE: ./build/src/domain/judgement/pulls.js
/** As the framework lists them after a failure, in UTC (kubernetes/kubernetes, test/e2e/framework/debug/dump.go). */
const EVENT = /\bAt (?<day>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d) \+0000 UTC - event for (?<pod>[^\s:]+): \{[^}]*\} \w+: (?<text>.*)/;
/** The kubelet's words for a pull (kubernetes/kubernetes, pkg/kubelet/images/image_manager.go). */
const PULLED = /^(?:Successfully pulled image "(?<fetched>[^"]+)"|Container image "(?<present>[^"]+)" already present on machine)/;
const NOT_PULLED = /^(?:(?:Failed to pull|Back-off pulling) image "(?<image>[^"]+)"|Error: (?:ErrImagePull|ImagePullBackOff)\b)/;
/**
 * The lines of a spec's output without the failed pulls that came right before the spec failed: these cannot have been
 * its cause. An event that does not name its image is about any of its pod's.
 * @param failedAt when the spec failed, ISO 8601, or null where nobody knows
 */
function withoutHealedPulls(lines, failedAt) {
    const events = lines.flatMap((line) => readEvent(line) ?? []);
    const end = failedAt === null ? Number.POSITIVE_INFINITY : Date.parse(failedAt);
    const inTime = events.filter(({ pulled, at }) => pulled !== null && at <= end);
    const isHealed = ({ pod, at, failed }) => inTime.some((other) => other.pod === pod && other.at > at && (failed === '' || other.pulled === failed));
    const failures = events.filter(({ failed }) => failed !== null);
    const stuck = new Set(failures.filter((event) => event.failed !== '' && !isHealed(event)).map(({ pod }) => pod));
    const healed = new Set(failures
        .filter((event) => isHealed(event) && !(event.failed === '' && stuck.has(event.pod)))
        .map(({ line }) => line));
    return lines.filter((line) => !healed.has(line));
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

;// CONCATENATED MODULE: ./build/src/domain/judgement/specs.js





const LISTED_SUBJECTS = 3;
const LISTED_CAUSES = 3;
/** Characters of a line that are looked at; dumps of objects are much longer, events are not. */
const LINE_LIMIT = 4_000;
/** A text in a dump of a pod: YAML breaks it into lines. */
const QUOTED_MESSAGE = /message: '(?:[^']|''){0,4000}'/g;
/** Known causes that show in failing specs, one finding for each cause, in the order of lanes/signatures.json. */
function knownCauses({ failed }) {
    const explained = failed.flatMap((spec) => {
        const match = (0,signatures/* findSignature */.s)({ spec: linesOf(spec) }, spec.id);
        return match === null ? [] : [{ spec, match }];
    });
    const groups = (0,group/* groupBy */.$)(explained, ({ match }) => match.signature.rank);
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
    const shown = `it shows in ${(0,domain_text/* plural */.LS)(group.length, 'failing spec')}`;
    return finding({
        id: signature.id,
        reason: signature.reason,
        title: subjects.size === 0
            ? signature.title
            : `${signature.title}: ${listed([...subjects], LISTED_SUBJECTS)}`,
        detail: causes.size === 0 ? shown : `${listed([...causes], LISTED_CAUSES)}; ${shown}`,
        audience: signature.audience,
        remedy: signature.remedy,
        evidence: lines,
        specs: group.map(({ spec }) => spec.id),
    });
}
function listed(names, most) {
    const more = names.length - most;
    const named = names.slice(0, most).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
}
/**
 * What a spec said, with the escaped texts in dumps as they were before, so that a cause stands in one line, and without
 * what came right before it failed.
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
    return withoutHealedPulls(lines, spec.failure?.at ?? null);
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/judge.js







/** Causes outside of the specs: they touch all of them and come first. */
const SURROUNDINGS = [
    bugFinding,
    runErrorFinding,
    cancelFinding,
    abandonedFinding,
    crioFinding,
    kubeletFinding,
    setUpFinding,
];
/** How the suite ended, where that is not as it should be; asked only of a suite that nothing stopped beforehand. */
const ENDING = [
    timeoutFinding,
    killedFinding,
    noReportFinding,
    nothingSelectedFinding,
    allSkippedFinding,
    suiteNodeFinding,
    missingFinding,
];
/**
 * The first reading of a run: broken surroundings are told apart from failing specs and come first. Green is what
 * nothing speaks against: no failing spec, no finding, and none of the conditions in green.ts.
 */
function judge(evidence) {
    const { specs, counts } = (0,reconcile/* reconcile */.L)(evidence.planned, evidence.suite);
    const reading = { evidence, counts, failed: specs.filter(results/* hasFailed */.W) };
    const surroundings = find(SURROUNDINGS, reading);
    const ended = evidence.suiteStarted && evidence.runError === null;
    const causes = [
        ...surroundings,
        ...find([knownCauses], reading),
        ...(ended ? find(ENDING, reading) : []),
    ];
    const unclear = causes.length === 0 && reading.failed.length === 0;
    const findings = unclear ? find([notGreenFinding], reading) : causes;
    const decision = decide(findings, surroundings.length > 0, reading.failed);
    return {
        verdict: { ...decision, headline: headline(decision.result, findings, counts) },
        findings,
        counts,
        specs,
    };
}
function find(finders, reading) {
    return finders.flatMap((finder) => finder(reading) ?? []);
}

// EXTERNAL MODULE: ./build/src/domain/report/build.js
var build = __webpack_require__(8417);
// EXTERNAL MODULE: ./build/src/domain/request/components.js
var request_components = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(322);
;// CONCATENATED MODULE: ./build/src/suite/reproduce.js



/** A focus of more specs than this is longer than it is useful. */
const FOCUSED_SPECS = 5;
/** Parts that somebody needs to make the node again. */
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
/** A word for a POSIX shell; only the node name is left to be expanded. */
function shellWord(word) {
    if (/^[\w./=:,@%+-]+$/.test(word) || word === '--node-name=$(hostname)')
        return word;
    return `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/src/app/report/logs.js + 2 modules
var logs = __webpack_require__(893);
;// CONCATENATED MODULE: ./build/src/app/report/make-report.js





/**
 * Judges a run and makes its report: the same for a live run and for a directory of artifacts.
 * @param paths the logs that there are
 */
async function makeReport(written, facts, paths) {
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
    return (0,build/* buildReport */.F)(written, known, judgement, excerpts, reproduce);
}


/***/ }),

/***/ 5760:
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
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/results/console.js + 4 modules
var console = __webpack_require__(1472);
// EXTERNAL MODULE: ./build/src/domain/results/ginkgo-json.js + 2 modules
var ginkgo_json = __webpack_require__(8685);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
// EXTERNAL MODULE: ./build/src/domain/results/failure-text.js
var failure_text = __webpack_require__(1677);
// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(2723);
// EXTERNAL MODULE: ./build/src/domain/results/unreadable.js
var unreadable = __webpack_require__(6772);
;// CONCATENATED MODULE: ./build/src/domain/results/junit.js





const ENDS = new Set(['failure', 'error', 'skipped']);
/** Types of `<failure>` and `<error>`, and states (onsi/ginkgo, reporters/junit_report.go). */
const OUTCOMES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['timedout', 'timedout'],
    ['panicked', 'panicked'],
    ['interrupted', 'interrupted'],
    ['aborted', 'aborted'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
]);
/** What Ginkgo writes for a spec that never started; a skip at run time reads `skipped - reason`. */
const NEVER_STARTED = new Set(['', 'skipped', 'pending']);
const REASON_PREFIX = 'skipped - ';
/**
 * Reads a JUnit file of the suite: the framework's `junit_<process>.xml` (kubernetes/kubernetes,
 * test/e2e/framework/internal/junit/junit.go) or Ginkgo's own. Of a file that is cut short, the complete cases count
 * and `succeeded` is null. `zone` is the node's offset from UTC, such as `+02:00`, because the file names none.
 * Throws UnreadableReport for text that holds no test suite, and for a document type declaration.
 */
function readJUnit(text, zone = 'Z') {
    const { suite, properties, cases, complete } = parse(text);
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
    };
}
function parse(text) {
    const parser = new saxes/* SaxesParser */.wT();
    const cases = [];
    const properties = new Map();
    let suite = null;
    let current = null;
    let body = [];
    parser.on('doctype', () => {
        throw new unreadable/* UnreadableReport */.s('The JUnit file has a document type declaration, which is refused');
    });
    parser.on('opentag', ({ name, attributes }) => {
        body = [];
        if (name === 'testsuite')
            suite ??= attributes;
        if (name === 'property')
            properties.set(attributes.name ?? '', attributes.value ?? '');
        if (name === 'testcase')
            current = { attributes, ends: [], timeline: '', standardOutput: '' };
    });
    parser.on('text', (part) => body.push(part));
    parser.on('cdata', (part) => body.push(part));
    parser.on('closetag', ({ name, attributes }) => {
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
            current = null;
        }
    });
    const damage = parseError(() => parser.write(text).close());
    if (suite === null) {
        throw new unreadable/* UnreadableReport */.s(`This is not a JUnit file: ${damage ?? 'it holds no test suite'}`);
    }
    return { suite, properties, cases, complete: damage === null };
}
/** Runs the parser: gives what it found wrong, or null. Its own refusals pass through. */
function parseError(run) {
    try {
        run();
        return null;
    }
    catch (error) {
        if (error instanceof unreadable/* UnreadableReport */.s)
            throw error;
        return (0,errors/* messageOf */.bD)(error);
    }
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
        id,
        outcome,
        labels: [],
        location: null,
        seconds: decimal(entry.attributes.time) ?? 0,
        startedAt: null,
        endedAt: null,
        process: null,
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
/** Old files have no status; then the element says it. A state that we do not know is a failure. */
function outcomeOf(entry) {
    const end = entry.ends[0];
    const status = entry.attributes.status ?? end?.attributes.type;
    const outcome = status === undefined ? undefined : OUTCOMES.get(status);
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
    const told = properties.get('SuiteSucceeded');
    if (told !== undefined)
        return told === 'true';
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

// EXTERNAL MODULE: ./build/src/domain/results/reconcile.js
var reconcile = __webpack_require__(7319);
// EXTERNAL MODULE: ./build/src/app/report/gzip.js
var gzip = __webpack_require__(3742);
;// CONCATENATED MODULE: ./build/src/app/report/results.js








/** The sources in a directory with the artifact's layout. */
function sourcesIn(directory) {
    return {
        ginkgo: (0,external_node_path_.join)(directory, 'ginkgo.json'),
        junit: (0,external_node_path_.join)(directory, 'junit.xml'),
        console: (0,external_node_path_.join)(directory, 'console.log'),
    };
}
/** The best account of a suite that its files give: Ginkgo's JSON, else JUnit, else the console; null without any. */
async function readResults(sources, log) {
    const readers = [
        [sources.ginkgo, async (path) => (0,ginkgo_json/* readGinkgoJson */.W)((0,gzip/* textOf */.b6)(path))],
        [sources.junit, async (path) => readJUnit((0,gzip/* textOf */.b6)(path))],
        [sources.console, readConsole],
    ];
    const results = [];
    for (const [path, read] of readers) {
        if (path === null || !(0,external_node_fs_.existsSync)(path))
            continue;
        try {
            results.push(await read(path));
        }
        catch (error) {
            log.warning(`${path} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return (0,reconcile/* choose */.S)(results);
}
async function readConsole(path) {
    const reader = (0,console/* createConsoleReader */.d)();
    for await (const chunk of (0,gzip/* chunksOf */.U_)(path))
        reader.push(String(chunk));
    reader.end();
    return reader.result();
}


/***/ }),

/***/ 9161:
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
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/report/provenance.js
var report_provenance = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(2486);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var report_causes = __webpack_require__(6997);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(2580);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4999);
;// CONCATENATED MODULE: ./build/src/domain/views/annotations.js






/** GitHub keeps that many annotations of each level of a step. */
const MOST_OF_A_LEVEL = 10;
/** The runner cuts longer messages (actions/runner, src/Runner.Worker/ExecutionContext.cs). */
const MESSAGE_CHARACTERS = 4096;
const TITLE_CHARACTERS = 200;
const MOST_FINDINGS = 7;
const MOST_SPECS = 8;
const WARNING_TITLE_CHARACTERS = 80;
const EVIDENCE_LINES = 10;
const MESSAGE_LINES = 20;
const LINE_CHARACTERS = 400;
/** Whether a run that ended so is told as an error, a warning, or not at all. */
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
/** Length that a character takes in a workflow command (actions/toolkit, core/src/command.ts). */
function escapedLength(character) {
    return character === '%' || character === '\r' || character === '\n' ? 3 : character.length;
}
function cutEscaped(text, limit) {
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
        message: cutEscaped((0,domain_text/* plainText */.wh)(message || title).toWellFormed(), MESSAGE_CHARACTERS),
    };
}
function fewLines(lines, most) {
    const left = lines.length - most;
    return [
        ...lines.slice(0, most).map((line) => (0,domain_text/* truncate */.xv)(line, LINE_CHARACTERS)),
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
        ...fewLines(finding.evidence, EVIDENCE_LINES),
    ];
}
function findingAnnotation(level, finding) {
    return annotation(level, finding.title, findingLines(finding));
}
/** The verdict and the main cause in one: together they answer what and why. */
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
        ...fewLines((0,domain_text/* plainText */.wh)(spec.failure?.message ?? '').split('\n'), MESSAGE_LINES),
        logs === '' ? '' : `The job summary has the lines of ${logs} around it.`,
    ]);
}
/** One annotation for each of the items, at most `most` of a level, where the last counts those left out. */
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
    const title = `${(0,domain_text/* plural */.LS)(flaky.length, 'spec')} passed, but not at the first attempt`;
    return [annotation('warning', title, fewLines(names, MESSAGE_LINES))];
}
function warningAnnotation(warnings) {
    const [first] = warnings;
    if (first === undefined)
        return [];
    if (warnings.length === 1) {
        return [annotation('warning', (0,domain_text/* truncate */.xv)(first, WARNING_TITLE_CHARACTERS), [first])];
    }
    const lines = warnings.map((warning) => `- ${(0,domain_text/* plainLine */.h0)(warning)}`);
    return [annotation('warning', (0,domain_text/* plural */.LS)(warnings.length, 'warning'), fewLines(lines, MESSAGE_LINES))];
}
/** Verdict, findings, and failing specs that no finding explains; none for a run where all is well. */
function problems(report) {
    const verdictLevel = VERDICT_LEVELS[report.verdict.result];
    const { main, others } = (0,report_causes/* causesOf */.c)(report);
    const level = verdictLevel ?? 'warning';
    const verdict = verdictLevel === null ? [] : [verdictAnnotation(verdictLevel, report)];
    const findings = atMost(MOST_FINDINGS, verdictLevel === null && main !== null ? [main, ...others] : others, { level, noun: 'finding', annotate: (finding) => findingAnnotation(level, finding) });
    const causes = [...verdict, ...findings];
    const specs = atMost(Math.min(MOST_SPECS + 1, MOST_OF_A_LEVEL - countOf('error', causes)), report.specs.filter((spec) => (0,results/* hasFailed */.W)(spec) && (0,report_causes/* explanationOf */.p)(report, spec) === null), { level: 'error', noun: 'failing spec', annotate: (spec) => specAnnotation(report, spec) });
    return [...causes, ...specs];
}
function countOf(level, annotations) {
    return annotations.filter((candidate) => candidate.level === level).length;
}
/**
 * What GitHub shows beside the run: few annotations, the most important first, at most ten of a level. The cause
 * stands before its consequences; specs that a finding explains get none of their own.
 */
function annotationsOf(report) {
    const important = [...problems(report), ...flakyAnnotation(report.specs.filter(wording/* isFlaky */.s8))];
    return [...important, ...warningAnnotation(report.warnings)];
}

// EXTERNAL MODULE: ./build/src/domain/views/json.js + 2 modules
var json = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/summary.js + 10 modules
var markdown_summary = __webpack_require__(3638);
;// CONCATENATED MODULE: ./build/src/domain/views/outputs.js
/** The step's outputs by their names in action.yml; what is not known is an empty string. */
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

;// CONCATENATED MODULE: ./build/src/publish/publish.js








/** Tells a report in every view: annotations, outputs, files, the step's summary. Each can fail alone. */
async function publish(deps, { report, provenance }, { directory, journal }) {
    const reportJson = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.report);
    const provenanceFile = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.provenance);
    const summary = (0,markdown_summary/* renderSummary */.B)(report);
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
        [report_files/* REPORT_FILES */.J.report]: () => (0,external_node_fs_.writeFileSync)(reportJson, (0,json/* toJson */.aB)(report)),
        [report_files/* REPORT_FILES */.J.summary]: () => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.summary), summary),
        [report_files/* REPORT_FILES */.J.provenance]: () => (0,external_node_fs_.writeFileSync)(provenanceFile, (0,json/* provenanceJson */.WU)(provenance)),
        [report_files/* REPORT_FILES */.J.journal]() {
            if ((0,external_node_fs_.existsSync)(journal))
                (0,external_node_fs_.copyFileSync)(journal, (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.journal));
        },
        "the step's summary": () => deps.show === null ? deps.step.writeSummary(summary) : deps.show(report),
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
var paths = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/src/host/command-error.js
var command_error = __webpack_require__(5878);
// EXTERNAL MODULE: ./build/src/host/host.js
var host = __webpack_require__(9680);
;// CONCATENATED MODULE: ./build/src/suite/collect.js







const COPY_SECONDS = 300;
/** Logs that the suite asks the journal for at its very end, as journalctl selects them; a killed suite never does. */
const JOURNALS = [
    { what: "CRI-O's log", name: 'crio.log', select: ['-u', paths/* CRIO_UNIT */.lT] },
    { what: "the kernel's log", name: 'kern.log', select: ['-k'] },
];
/** What the suite writes below its report directory, and where it goes. */
const MOVED = [
    { from: 'ginkgo/report.json', to: report_files/* REPORT_FILES */.J.ginkgo },
    { from: 'junit_01.xml', to: report_files/* REPORT_FILES */.J.junit },
];
/** Files of the suite's working directory that say how the kubelet was configured. */
const CONFIGURATION = ['kubelet-config', 'kubelet.conf.d'];
/**
 * Takes everything that the suite, CRI-O and the kubelet left, complete or not, into the report directory.
 * Everything there belongs to the user that the runner runs as. What is missing is passed over; returns what could not
 * be taken.
 */
async function collect(deps, workspace, reportDirectory, suiteStartedAt) {
    const logs = (0,external_node_path_.join)(reportDirectory, report_files/* REPORT_FILES */.J.logs);
    const config = (0,external_node_path_.join)(reportDirectory, report_files/* REPORT_FILES */.J.config);
    for (const directory of [logs, config])
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const configuration = CONFIGURATION.map((name) => (0,external_node_path_.join)(workspace.suite, name));
    const lost = await Promise.all([
        takeLogs(deps, workspace, reportDirectory, suiteStartedAt),
        lostOf('the console', async () => (0,external_node_fs_.cpSync)(workspace.console, (0,external_node_path_.join)(reportDirectory, report_files/* REPORT_FILES */.J.console))),
        lostOf('the configuration of CRI-O and the kubelet', () => takeAsOurs(deps, [paths/* DROP_IN_DIRECTORY */.s4, ...configuration], config)),
    ]);
    return lost.flat();
}
/** The journals after the suite's report: it may hold them already. */
async function takeLogs(deps, workspace, reportDirectory, since) {
    const logs = (0,external_node_path_.join)(reportDirectory, report_files/* REPORT_FILES */.J.logs);
    const reports = await lostOf('reports and logs of the suite', () => takeSuiteReport(deps, workspace, reportDirectory));
    const journals = await Promise.all(JOURNALS.map((journal) => lostOf(journal.what, () => takeJournal(deps, journal, logs, since))));
    return [...reports, ...journals.flat()];
}
/** Takes a part; gives what was lost of it, in one sentence, or nothing. */
async function lostOf(what, take) {
    try {
        await take();
        return [];
    }
    catch (error) {
        return [`${what}: ${(0,errors/* messageOf */.bD)(error)}`];
    }
}
async function takeSuiteReport(deps, workspace, reportDirectory) {
    const copy = (0,external_node_path_.join)(workspace.scratch, (0,external_node_path_.basename)(workspace.suiteReport));
    await takeAsOurs(deps, [workspace.suiteReport], workspace.scratch);
    for (const { from, to } of MOVED) {
        const source = (0,external_node_path_.join)(copy, from);
        if (!(0,external_node_fs_.existsSync)(source))
            continue;
        (0,external_node_fs_.cpSync)(source, (0,external_node_path_.join)(reportDirectory, to));
        (0,external_node_fs_.rmSync)(source);
    }
    for (const name of (0,external_node_fs_.readdirSync)(copy)) {
        const source = (0,external_node_path_.join)(copy, name);
        if (name === 'ginkgo' && (0,external_node_fs_.readdirSync)(source).length === 0)
            continue;
        // The suite makes an empty log for every runtime that it knows.
        if (name.startsWith('containerd') && (0,external_node_fs_.statSync)(source).size < 100)
            continue;
        (0,external_node_fs_.cpSync)(source, (0,external_node_path_.join)(reportDirectory, report_files/* REPORT_FILES */.J.logs, name), { recursive: true });
    }
}
async function takeJournal(deps, { name, select }, logs, since) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(logs, name)))
        return;
    const epoch = Math.floor(Date.parse(since) / 1000);
    await deps.commands.run('journalctl', [...select, `--since=@${epoch}`, '--no-pager'], {
        root: true,
        deadlineSeconds: COPY_SECONDS,
        stdoutFile: (0,external_node_path_.join)(logs, name),
    });
}
/** Copies those of the sources that are there into a directory, under their own names. */
async function takeAsOurs(deps, sources, directory) {
    const found = [...(await (0,host/* existingPaths */.UV)(deps, sources))];
    if (found.length === 0)
        return;
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const copies = found.map((path) => (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(path)));
    for (const copy of copies)
        (0,external_node_fs_.rmSync)(copy, { recursive: true, force: true });
    const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    const commands = [
        ['cp', ['-r', '--no-preserve=all', '-t', directory, '--', ...found]],
        // Also after a copy that failed: the rest came.
        ['chown', ['-R', owner, '--', ...copies]],
    ];
    const failures = [];
    for (const [program, args] of commands) {
        const options = { root: true, deadlineSeconds: COPY_SECONDS };
        const output = await deps.commands.run(program, args, options);
        if (output.exitCode !== 0)
            failures.push((0,command_error/* commandError */.y)(program, args, output));
    }
    for (const failure of failures)
        throw failure;
}

// EXTERNAL MODULE: ./build/src/app/report/make-report.js + 9 modules
var make_report = __webpack_require__(4671);
// EXTERNAL MODULE: ./build/src/app/report/results.js + 1 modules
var report_results = __webpack_require__(5760);
// EXTERNAL MODULE: ./build/src/app/run/facts.js
var run_facts = __webpack_require__(4704);
;// CONCATENATED MODULE: ./build/src/app/run/finish.js









/**
 * The end of every run, whatever came before: collects what there is, judges it, and tells it in every view.
 * Main calls it, or post where main could not. Each view can fail alone.
 */
async function finish(deps, commands, workspace, record) {
    const directory = reportDirectoryOf(record.state(), workspace);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const { suiteStartedAt } = record.state();
    if (suiteStartedAt !== null) {
        const lost = await collect({ commands }, workspace, directory, suiteStartedAt);
        for (const text of lost)
            record.append({ event: 'warning', text: `Not collected: ${text}` });
    }
    const suite = suiteStartedAt === null ? null : await (0,report_results/* readResults */.x)((0,report_results/* sourcesIn */.s)(directory), deps.log);
    const facts = (0,run_facts/* recordedFacts */.w)(record.state(), workspace, suite);
    const written = { version: deps.version, now: deps.now() };
    const report = await (0,make_report/* makeReport */.d)(written, facts, logsIn((0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.logs)));
    const provenance = (0,report_provenance/* buildProvenance */.S)(written, facts, true);
    await publish(deps, { report, provenance }, { directory, journal: workspace.journal });
    record.append({ event: 'reported' });
    return report;
}
/** The planned directory, or one of ours where that is not known or cannot be used. */
function reportDirectoryOf({ reportDirectory }, workspace) {
    return reportDirectory ?? (0,external_node_path_.join)(workspace.root, 'report');
}
function logsIn(directory) {
    const names = (0,external_node_fs_.existsSync)(directory) ? (0,external_node_fs_.readdirSync)(directory) : [];
    return Object.fromEntries(names.map((name) => [name, (0,external_node_path_.join)(directory, name)]));
}


/***/ }),

/***/ 2486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hasFailed)
/* harmony export */ });
const FAILED_OUTCOMES = new Set([
    'failed',
    'timedout',
    'panicked',
    'aborted',
]);
/** Whether a spec or a suite node failed, as Ginkgo counts; one that a signal from outside cut short did not. */
function hasFailed({ outcome }) {
    return FAILED_OUTCOMES.has(outcome);
}


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ causesOf),
/* harmony export */   p: () => (/* binding */ explanationOf)
/* harmony export */ });
/** Stands in when failing specs decide the verdict and no cause of theirs is known: that is an answer, too. */
const NOTHING_EXPLAINS = {
    id: 'specs-failed',
    reason: 'specs-failed',
    title: 'Nothing that was seen on the node explains the failing specs',
    detail: '',
    audience: 'unknown',
    remedy: "read each message together with the lines of CRI-O's and the kubelet's log around it",
    evidence: [],
    specs: [],
};
/** The cause that decides the verdict, or null when all is well, and the other findings. */
function causesOf(report) {
    if (report.verdict.reason === 'specs-failed') {
        const main = report.findings.find(({ reason }) => reason === 'specs-failed') ?? NOTHING_EXPLAINS;
        return { main, others: report.findings.filter((finding) => finding !== main) };
    }
    const [main = null, ...others] = report.findings;
    return { main, others };
}
/** The finding that explains why the spec failed, or null. */
function explanationOf({ findings }, { finding }) {
    // Reports that are older than identifiers have positions.
    if (typeof finding === 'number')
        return findings[finding] ?? null;
    return findings.find(({ id }) => id === finding) ?? null;
}


/***/ }),

/***/ 2580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Hx: () => (/* binding */ sourceUrl),
/* harmony export */   en: () => (/* binding */ sourceLabel),
/* harmony export */   k8: () => (/* binding */ suiteCommit),
/* harmony export */   w4: () => (/* binding */ partCommitUrl),
/* harmony export */   xN: () => (/* binding */ rangeUrl)
/* harmony export */ });
/* harmony import */ var _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3017);
/* harmony import */ var _request_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9926);


const REPOSITORIES = {
    'cri-o': 'https://github.com/cri-o/cri-o',
    kubernetes: 'https://github.com/kubernetes/kubernetes',
};
const GITHUB = 'https://github.com';
/** A version that stands in a tag; builds between releases have more in it. */
const TAG_VERSION = /^v?\d+(?:\.\d+){1,2}(?:-[a-z]+[.]?\d*)?$/;
/** The import path may stand behind the place where it was built; a copy below vendor/ is another module's. */
const TEST_FILE = /^(?:(?!.*\/?vendor\/).*(?:^|\/)k8s\.io\/kubernetes\/|(?:\.\/)?)(test\/[\w+./-]+)$/;
/** Path within the Kubernetes repository of a file as reports name it, or null when it is not one of its tests. */
function sourcePath(file) {
    const path = TEST_FILE.exec(file)?.[1];
    if (path === undefined)
        return null;
    const segments = path.split('/');
    return segments.some((segment) => segment === '' || /^\.+$/.test(segment)) ? null : path;
}
/** Address of a line in Kubernetes' sources at exactly that commit (7 to 40 hexadecimal digits), or null. */
function sourceUrl(location, commit) {
    const path = sourcePath(location.file);
    if (path === null || commit === null || !_model_build_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ.test(commit))
        return null;
    const line = Number.isInteger(location.line) && location.line > 0 ? `#L${location.line}` : '';
    return `${REPOSITORIES.kubernetes}/blob/${commit}/${path}${line}`;
}
/** `test/e2e_node/x_test.go:12`: a location as readers know it. Untrusted text. */
function sourceLabel(location) {
    return `${sourcePath(location.file) ?? location.file}:${location.line}`;
}
/** Address of a commit of CRI-O or Kubernetes, or null when it does not look like one. */
function commitUrl(project, commit) {
    return commit !== null && _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ.test(commit) ? `${REPOSITORIES[project]}/commit/${commit}` : null;
}
/** Address of a commit of a part by the part's name, or null when one of them is not known. */
function partCommitUrl(part, commit) {
    const repository = (0,_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(part);
    return repository !== null && _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ.test(commit)
        ? `${GITHUB}/${repository}/commit/${commit}`
        : null;
}
/**
 * Address of all that lies between two points of a part's history: by commits where both are known, else by tags; null when
 * neither is.
 */
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
/** The commit whose sources the suite was built from, or null when the build does not know it. */
function suiteCommit(builds) {
    return builds.find((build) => build.project === 'kubernetes')?.commit ?? null;
}


/***/ }),

/***/ 7319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile),
/* harmony export */   S: () => (/* binding */ choose)
/* harmony export */ });
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2486);

/** From best to worst. Of two results with one id the worse counts. */
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
/** Which source says most: the JSON report alone has labels, times and attempts. */
const SOURCES = ['ginkgo-json', 'junit', 'console'];
/** The most telling account of a suite, or null. A dry run is none. */
function choose(results) {
    const [best = null] = results
        .filter((result) => !result.dryRun)
        .toSorted((one, other) => SOURCES.indexOf(one.source) - SOURCES.indexOf(other.source));
    return best;
}
/**
 * Sets what was planned against what happened: each planned spec once, in the order of the plan, `not-run` where no
 * result is known (a spec of which only the start is known is among them), then results that nobody planned.
 * Without a plan the suite's own number of selected specs stands for it.
 */
function reconcile(planned, suite) {
    const results = new Map();
    for (const result of suite?.specs ?? []) {
        const known = results.get(result.id);
        if (known === undefined || severity(result) > severity(known))
            results.set(result.id, result);
    }
    const byId = new Map((planned ?? []).map((spec) => [spec.id, spec]));
    const specs = [
        ...[...byId.values()].map((spec) => withPlan(spec, results.get(spec.id))),
        ...[...results.values()].filter(({ id }) => !byId.has(id)),
    ];
    const expected = planned === null ? (suite?.selectedSpecs ?? specs.length) : byId.size;
    const listed = planned === null ? specs.length : byId.size - count(specs, 'not-run');
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
function severity({ outcome }) {
    return SEVERITY.indexOf(outcome);
}
function count(specs, outcome) {
    return specs.filter((spec) => spec.outcome === outcome).length;
}
/** JUnit and the console know neither labels nor, some of them, locations; the plan does. */
function withPlan(planned, result) {
    if (result === undefined)
        return notRun(planned);
    return {
        ...result,
        labels: result.labels.length > 0 ? result.labels : planned.labels,
        location: result.location ?? planned.location,
    };
}
function notRun(planned) {
    return {
        id: planned.id,
        outcome: 'not-run',
        labels: planned.labels,
        location: planned.location,
        seconds: 0,
        startedAt: null,
        endedAt: null,
        process: null,
        attempts: 0,
        failure: null,
        additionalFailures: [],
        skipReason: null,
        output: '',
    };
}


/***/ }),

/***/ 1497:
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1987);

/**
 * GitHub-flavoured Markdown from untrusted text. Every function here gives markup that shows exactly the text that it
 * was given: no tag, link, mention, emphasis or table border can come out of it.
 */
/**
 * Words of which GitHub makes something after Markdown is rendered, where no escape reaches: mentions, issue numbers,
 * emoji codes, addresses, formulas. It leaves code alone, so such words are shown as code.
 * Bare addresses: github/cmark-gfm, extensions/autolink.c. Two digits between colons are a time of day, no emoji; half
 * an emoji code at the end counts, because a colon may follow.
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
/** What would begin a list, an underlined heading or a table at the start of a line. */
const BLOCK_START = /^(?=[-+=:])|^(\d+)(?=[.)](?: |$))/;
/** Longest run of backticks in a text. */
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
/** Untrusted text as HTML on one line, for places where Markdown is not read, such as `<summary>`. */
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
/** Untrusted lines as a fenced block, whose fence is longer than any run of backticks in them. */
function fencedBlock(text, language = 'text') {
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).toWellFormed();
    const fence = '`'.repeat(Math.max(3, longestBacktickRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** What a URL may hold in Markdown's `(…)` and in an HTML attribute alike. */
const URL_UNSAFE = /[^\w\-.~:/?#%=+,;&]/g;
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** An absolute web address without credentials, encoded for Markdown and HTML; null for anything else. */
function safeUrl(url) {
    const parsed = URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol))
        return null;
    if (parsed.username !== '' || parsed.password !== '')
        return null;
    return parsed.href.replace(URL_UNSAFE, percentEncoded).replaceAll('&', '&amp;');
}
/** Markdown link. `label` is Markdown already; without a usable address only the label is given. */
function link(label, url) {
    const target = url === null ? null : safeUrl(url);
    return target === null ? label : `[${label}](${target})`;
}
/** `link` for places where Markdown is not read; `label` is HTML already. */
function linkHtml(label, url) {
    const target = url === null ? null : safeUrl(url);
    return target === null ? label : `<a href="${target}">${label}</a>`;
}
/** Only code spans still hold a raw pipe; a table takes its backslash away before it reads the span. */
function tableRow(cells) {
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
/** Markdown table. Cells are Markdown already, each on one line. */
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map(tableRow).join('\n');
}
/** Text that a reader unfolds. `summary` is HTML already, `body` is Markdown. */
function folded(summary, body, state = 'closed') {
    const tag = state === 'open' ? '<details open>' : '<details>';
    return `${tag}<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_LIMIT_BYTES

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/budget.js
const encoder = new TextEncoder();
/** Bytes of a text in UTF-8, as it will stand in a file. */
function byteLength(text) {
    return encoder.encode(text).length;
}
/** The text when it fits into `room` bytes, else nothing: markup is never cut. */
function whole(text, room) {
    return byteLength(text) <= room ? text : '';
}
/**
 * The parts, from the first, that fit into `room` bytes with `gap` bytes after each. A later, smaller part never takes
 * the place of one that does not fit, and no more parts are asked for than needed.
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
/** Says how many things were left out, and where they are; `noun` is in the singular. */
function moreLine(left, noun) {
    return `_… and ${left} more ${noun}${left === 1 ? '' : 's'}; the JSON report has all of them._`;
}
/** A list of at most `room` bytes: as many parts as fit, and how many more there are; empty for an empty list. */
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
    return whole(frame(taken.length === 0 ? more : `${taken.join('\n')}\n\n${more}`), room);
}
/** Bytes kept for the line that tells what was left out. */
const GAP_LINE = 60;
/** Lines from the start and the end that fit into `room` bytes: assertions have their point in either. */
function fitLines(lines, room) {
    if (takeFitting(lines, room).length === lines.length)
        return lines;
    const tail = takeFitting(lines.toReversed(), room / 3).toReversed();
    const head = takeFitting(lines, (room * 2) / 3 - GAP_LINE);
    return [...head, `[… ${lines.length - head.length - tail.length} lines left out here …]`, ...tail];
}
/** The last lines that fit into `room` bytes: a log tells most at its end. */
function fitLastLines(lines, room) {
    return takeFitting(lines.toReversed(), room).toReversed();
}

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(2580);
// EXTERNAL MODULE: ./build/src/domain/request/components.js
var components = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4999);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(1497);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/builds.js







const CELL_CHARACTERS = 200;
const NOTE_CHARACTERS = 500;
const MOST_NOTES = 20;
const SHORT_COMMIT = 12;
const DAY_CHARACTERS = '2026-11-22'.length;
const MOST_PARTS = 60;
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
    return `${(0,markup/* link */.nf)((0,markup/* codeSpan */.SS)(commit.slice(0, SHORT_COMMIT)), (0,links/* commitUrl */.Bg)(project, commit))}${day}`;
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
/** How the node is set up in a special way. */
function scenarioRows({ selection }) {
    const scenario = selection?.scenario ?? null;
    return scenario === null ? [] : [['Scenario', (0,markup/* codeSpan */.SS)(scenario), '', '', '']];
}
/** What pods are started with, which decides most results beside the two builds. */
function starterRows({ node, ...report }) {
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
            return [[title, '', 'not known', '', "the machine's own"]];
        return [[title, '', versionOf(part), partCommit(part), wording/* TRUST_NAMES */.yH[part.trust]]];
    });
}
function versionOf({ version }) {
    return version === null ? 'not known' : (0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(version, CELL_CHARACTERS));
}
function partCommit({ name, commit }) {
    if (commit === null)
        return '';
    return (0,markup/* link */.nf)((0,markup/* codeSpan */.SS)(commit.slice(0, SHORT_COMMIT)), (0,links/* partCommitUrl */.w4)(name, commit));
}
function allParts(report) {
    const parts = report.builds.flatMap((build) => build.parts);
    if (parts.length === 0)
        return '';
    const rows = parts
        .slice(0, MOST_PARTS)
        .map((part) => [
        (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(part.name, CELL_CHARACTERS)),
        versionOf(part),
        partCommit(part),
        dayOf(part.date),
        wording/* TRUST_NAMES */.yH[part.trust],
        (0,markup/* codeSpan */.SS)(part.sha256.slice(0, SHORT_COMMIT)),
    ]);
    const header = ['Part', 'Version', 'Commit', 'Date', 'Trust', 'SHA-256'];
    const left = parts.length - rows.length;
    const more = left > 0 ? `\n\nand ${left} more` : '';
    return (0,markup/* folded */.TM)(`${(0,domain_text/* plural */.LS)(parts.length, 'part')}, each by itself`, `${(0,markup/* table */.tp)(header, rows)}${more}`);
}
/** What was tested, exactly: versions, commits, trust, and the remarks that belong to them. */
function builds(report, room) {
    if (report.builds.length === 0)
        return '';
    const notes = report.builds
        .flatMap((build) => build.notes.map((note) => `- ${wording/* PROJECT_NAMES */.NY[build.project]}: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(note, NOTE_CHARACTERS))}`))
        .slice(0, MOST_NOTES)
        .join('\n');
    const header = ['Component', 'Input', 'Version', 'Commit', 'Trust'];
    const rows = [...report.builds.map(rowOf), ...scenarioRows(report), ...starterRows(report)];
    const text = (0,markup/* table */.tp)(header, rows);
    return (whole(joined(text, notes, allParts(report)), room) ||
        whole(joined(text, notes), room) ||
        whole(text, room));
}
function joined(...blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}

// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(2486);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var causes = __webpack_require__(6997);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/spec-line.js




/** The longest real name has 511 characters. */
const NAME_CHARACTERS = 600;
const LABEL_CHARACTERS = 200;
const MARKDOWN = { text: markup/* inline */.mG, link: markup/* link */.nf };
const HTML = { text: markup/* inlineHtml */.l0, link: markup/* linkHtml */.eq };
function sourceIn(dialect, report, location) {
    const label = dialect.text((0,domain_text/* truncate */.xv)((0,links/* sourceLabel */.en)(location), LABEL_CHARACTERS));
    return dialect.link(label, (0,links/* sourceUrl */.Hx)(location, (0,links/* suiteCommit */.k8)(report.builds)));
}
function nameIn(dialect, id) {
    return dialect.text((0,domain_text/* truncate */.xv)(id, NAME_CHARACTERS));
}
function endIn(dialect, report, spec) {
    return [
        ...(spec.location === null ? [] : [sourceIn(dialect, report, spec.location)]),
        `${wording/* OUTCOME_NAMES */._m[spec.outcome]} after ${(0,domain_text/* formatDuration */.a3)(spec.seconds)}`,
    ].join(' · ');
}
/** A place in the sources as Markdown, linked at the suite's commit where that is known. */
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
const TEASER_CHARACTERS = 160;
/** Lines of a message that are seen without unfolding. */
const VISIBLE_LINES = 20;
/** A fold that hides no more than this costs more than it saves. */
const SLACK_LINES = 4;
const MOST_ADDITIONAL = 3;
const MOST_LOGS = 4;
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
 * A failing spec with everything that helps to understand it, to be unfolded unless `open`. Takes about `room` bytes;
 * a title and a few lines are shown however little that is.
 */
function failureDetails(report, spec, room, open) {
    const others = spec.additionalFailures.slice(0, MOST_ADDITIONAL);
    const failures = [
        circumstances(report, spec),
        ...(spec.failure === null ? [] : message(spec.failure, room / 3)),
        ...others.map((failure) => additional(failure, room / 6 / others.length)),
    ];
    const logs = spec.logs.filter((excerpt) => excerpt.lines.length > 0).slice(0, MOST_LOGS);
    const roomForLogs = room - byteLength(failures.join(''));
    const body = [...failures, ...logs.map((excerpt) => log(excerpt, roomForLogs / logs.length))];
    const cause = (0,wording/* firstLine */.TM)(spec.failure?.message ?? '');
    const teaser = open || cause === '' ? '' : `<br><code>${(0,markup/* inlineHtml */.l0)((0,domain_text/* truncate */.xv)(cause, TEASER_CHARACTERS))}</code>`;
    return (0,markup/* folded */.TM)(`❌ ${specTitleHtml(report, spec)}${teaser}`, body.filter((part) => part !== '').join('\n\n'), open ? 'open' : 'closed');
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/failing.js








const failing_TITLE_CHARACTERS = 200;
/** A few failures are read from top to bottom; more are a list to choose from. */
const MOST_OPEN = 5;
/** Bytes for the details of one spec, so that neither one nor many use up all room. */
const LEAST_DETAIL = 4_000;
const MOST_DETAIL = 60_000;
/** Unexplained failures first: they are the news. */
function groupsOf(report) {
    const groups = (0,group/* groupBy */.$)(report.specs.filter(results/* hasFailed */.W), (spec) => (0,causes/* explanationOf */.p)(report, spec));
    return [null, ...report.findings].flatMap((finding) => {
        const specs = groups.get(finding);
        return specs === undefined ? [] : [{ finding, specs }];
    });
}
function noDetails(count) {
    return `_No room for the details of ${(0,domain_text/* plural */.LS)(count, 'spec')}; the JSON report has them._`;
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
    return group.finding === null && group.specs.length <= MOST_OPEN;
}
function* detailsOfEach(report, members, room) {
    for (const { group, spec } of members)
        yield failureDetails(report, spec, room, isOpen(group));
}
/** Each member gets its line before any gets details; these share what room the lines leave. */
function entriesOf(report, members, room) {
    const lines = takeFitting(members.map(({ spec }) => `- ❌ ${specLine(report, spec)}`), room);
    const listed = members.slice(0, lines.length);
    const left = room - byteLength(lines.join('\n'));
    const share = Math.min(MOST_DETAIL, Math.max(LEAST_DETAIL, left / lines.length));
    const detailed = takeFitting(detailsOfEach(report, listed, share), left, 2);
    return listed.map(({ group }, index) => ({
        group,
        line: lines[index] ?? '',
        details: detailed[index],
    }));
}
/**
 * All failing specs, unexplained ones first: a line each, then details of as many as `room` bytes hold. The room is
 * shared out evenly, so that one endless message does not push out the others.
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
var verdict = __webpack_require__(5825);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/findings.js






const findings_TITLE_CHARACTERS = 300;
const TEXT_CHARACTERS = 2000;
const EVIDENCE_LINES = 40;
const EVIDENCE_CHARACTERS = 500;
/** Evidence up to this length need not be unfolded. */
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
/** Why, who and what to do: what a reader needs to act. */
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
/** The cause that decides the verdict: what, why, who, what to do, and its proof. */
function mainCause(report, room) {
    const { main } = (0,causes/* causesOf */.c)(report);
    if (main === null)
        return '';
    const title = report.verdict.headline.includes(main.title) ? '' : titleOf(main);
    return (whole(findings_joined(title, advice(main), evidence(main)), room) ||
        whole(findings_joined(title, advice(main)), room) ||
        whole(titleOf(main), room));
}
/** Every other cause that was found, with its proof. */
function otherFindings(report, room) {
    const parts = (0,causes/* causesOf */.c)(report).others.map((finding) => `${findings_joined(titleOf(finding), advice(finding), evidence(finding))}\n`);
    return fitList({ parts, noun: 'finding', frame: (text) => `### Also found\n\n${text.trimEnd()}` }, room);
}
const SERVICE_NAMES = {
    crio: 'CRI-O',
    kubelet: 'The kubelet',
};
/** Restarts and deaths of CRI-O and the kubelet during the suite. */
function serviceEvents(report, room) {
    const parts = report.serviceEvents.map(({ service, kind, at, detail }) => {
        const when = at === null ? '' : ` at ${(0,markup/* inline */.mG)((0,wording/* pointInTime */.XS)(at))}`;
        const why = detail === '' ? '' : `: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(detail, EVIDENCE_CHARACTERS))}`;
        return `- ${SERVICE_NAMES[service]} ${kind}${when}${why}`;
    });
    const title = `### ${(0,domain_text/* plural */.LS)(parts.length, 'service event')} during the suite`;
    return fitList({ parts, noun: 'event', frame: (text) => `${title}\n\n${text}` }, room);
}
/** What did not change the verdict, but should be known. */
function warnings(report, room) {
    const parts = report.warnings.map((warning) => `- ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(warning, TEXT_CHARACTERS))}`);
    return fitList({ parts, noun: 'warning', frame: (text) => `### Warnings\n\n${text}` }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/ignition.js



const SUBJECT_CHARACTERS = 200;
const REASON_CHARACTERS = 400;
/** In the order in which they are told: what is missing first. */
const OUTCOMES = [
    ['not-applied', 'not applied'],
    ['superseded', 'superseded'],
    ['applied', 'applied'],
];
/** What became of each part of the Ignition files; empty without any. */
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
function words(text) {
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
        ['Runner image', words(host.runnerImage)],
        ['Operating system', words(host.os)],
        ['Kernel', words(`${host.kernel} (${host.architecture})`)],
        ['cgroup', host.cgroup],
        ['systemd', words(host.systemd)],
        ['CPUs', String(host.cpus)],
        ['Memory', `${(host.memoryBytes / GIBIBYTE).toFixed(1)} GiB`],
    ];
}
const SOURCES = {
    'ginkgo-json': "Ginkgo's JSON report",
    junit: 'the JUnit report',
    console: 'the console: the suite left no report',
    none: 'nothing: the suite left neither report nor console',
};
function suiteRows(suite) {
    return [
        ['Started', words((0,wording/* pointInTime */.XS)(suite.startedAt ?? ''))],
        ['Time', suite.seconds === null ? '' : (0,domain_text/* formatDuration */.a3)(suite.seconds)],
        ['Parallel processes', number(suite.procs)],
        ['Random seed', number(suite.randomSeed)],
        ["Ginkgo's exit code", number(suite.exitCode)],
        ['Results read from', SOURCES[suite.source]],
    ];
}
function selectionRows(selection) {
    return [
        ['Scenario', words(selection.scenario ?? '')],
        ['Lane', words(selection.lane)],
        ['Focus', code(selection.focus)],
        ['Skip', code(selection.skip)],
        ['Label filter', code(selection.labelFilter)],
        ['Tracked skips', number(selection.trackedSkips.length || null)],
    ];
}
/** What another run has to be compared with: selection, suite and machine. */
function conditions(report, room) {
    const rows = [
        ...(report.selection === null ? [] : selectionRows(report.selection)),
        ...suiteRows(report.suite),
        ...(report.host === null ? [] : hostRows(report.host)),
    ].filter(([, value]) => value !== '');
    return whole((0,markup/* folded */.TM)('Selection, suite and machine', (0,markup/* table */.tp)(['What', 'Value'], rows)), room);
}
/** The command that repeats the failing specs; never in part. */
function reproduce(report, room) {
    if (report.reproduce.trim() === '')
        return '';
    const title = '### How to reproduce';
    const text = `${title}\n\n${(0,markup/* fencedBlock */.zW)(report.reproduce, 'sh')}`;
    if (byteLength(text) <= room)
        return text;
    return whole(`${title}\n\nThe command is too long to show; the JSON report has it.`, room);
}
/** Where everything is, and what made this summary; a report on somebody's files belongs to no run. */
function whereabouts({ run, generator, generatedAt }, room) {
    const made = `crio-node-e2e ${words(generator.version)} · ${words((0,wording/* pointInTime */.XS)(generatedAt))}`;
    if (run.id === '')
        return whole(made, room);
    const name = words(`${run.repository} run ${run.id}, attempt ${run.attempt}`);
    return whole([
        'The report directory (output `report-dir`) has all files: `report.json`, the reports of Ginkgo, and `logs/`.',
        `${(0,markup/* link */.nf)(name, run.url)} · ${made}`,
    ].join('<br>'), room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/spec-lists.js





const MESSAGE_CHARACTERS = 200;
const MOST_NAMED = 50;
const MOST_SLOWEST = 10;
const MOST_NAMED_IN_GROUP = 5;
/** Specs that nobody saw the end of: running when the suite was killed, or cut short by a signal. */
function cutShort(report, room) {
    const interrupted = report.specs.filter((spec) => spec.outcome === 'interrupted');
    const parts = [...report.running, ...interrupted].map(({ id, location }) => {
        const where = location === null ? '' : ` · ${source(report, location)}`;
        return `- ⏹️ ${specName(id)}${where}`;
    });
    const title = `### ${(0,domain_text/* plural */.LS)(parts.length, 'spec')} running when the suite was stopped`;
    return fitList({ parts, noun: 'spec', frame: (text) => `${title}\n\n${text}` }, room);
}
/** Specs that passed, but not at the first attempt, with the message of the attempt that failed. */
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
/** Specs that were planned and never started: how many, and the first of them by name. */
function notRunSpecs(report, room) {
    const names = report.specs.filter((spec) => spec.outcome === 'not-run').map((spec) => spec.id);
    const count = Math.max(report.counts.notRun, names.length);
    const parts = names.slice(0, MOST_NAMED).map((id) => `- ${specName(id)}`);
    const title = `${(0,domain_text/* plural */.LS)(count, 'planned spec')} did not run`;
    return fitList({
        parts,
        noun: 'spec',
        beyond: count - parts.length,
        frame: (text) => (0,markup/* folded */.TM)(title, text),
    }, room);
}
/** The specs that took longest. */
function slowestSpecs(report, room) {
    const slowest = report.specs
        .filter((spec) => spec.seconds > 0)
        .toSorted((one, other) => other.seconds - one.seconds)
        .slice(0, MOST_SLOWEST);
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
/** `cri-o/cri-o#8668` for an issue on GitHub, else the address itself. */
function trackerLabel(url) {
    const issue = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)$/.exec(url);
    return issue === null ? url : `${issue[1]}#${issue[2]}`;
}
function skippedGroup(group) {
    const reason = (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(group.reason, MESSAGE_CHARACTERS * 2));
    const tracker = group.link === null
        ? ''
        : ` (${(0,markup/* link */.nf)((0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(trackerLabel(group.link), MESSAGE_CHARACTERS)), group.link)})`;
    const names = group.specs.slice(0, MOST_NAMED_IN_GROUP).map((id) => `\n  - ${specName(id)}`);
    const left = group.specs.length - names.length;
    const more = left === 0 ? '' : `\n  - … and ${left} more`;
    return `- **${(0,domain_text/* plural */.LS)(group.specs.length, 'spec')}:** ${reason}${tracker}${names.join('')}${more}`;
}
/** What was left out on purpose and what skipped itself, by reason. */
function skippedSpecs(report, room) {
    const parts = report.skipped.map(skippedGroup);
    const count = report.skipped.reduce((sum, group) => sum + group.specs.length, 0);
    const title = `${(0,domain_text/* plural */.LS)(count, 'spec')} left out on purpose or skipped at run time, and why`;
    return fitList({ parts, noun: 'reason', frame: (text) => (0,markup/* folded */.TM)(title, text) }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/verdict.js




const HEADLINE_CHARACTERS = 300;
/** The first line: sign and headline, shortened until it fits; the result alone when nothing else does. */
function heading(report, room) {
    const { result, headline } = report.verdict;
    const sign = wording/* RESULT_SIGNS */.PJ[result];
    for (let length = HEADLINE_CHARACTERS; length > 20; length = Math.floor(length / 2)) {
        // Control characters are not shown, and there may be nothing else.
        const shown = (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(headline, length)).trim();
        const line = `## ${sign} ${shown}`;
        if (shown !== '' && byteLength(line) <= room)
            return line;
    }
    return `## ${sign} ${result}`;
}
/** One line with the numbers of specs and the time that the suite took. */
function counts(report, room) {
    const { seconds } = report.suite;
    const time = seconds === null ? '' : ` · took ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
    return whole(`**Specs:** ${(0,wording/* countedWords */.gS)(report, (words) => `**${words}**`)}${time}`, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/summary.js








/**
 * GitHub drops a step summary above 1 MiB wholly (actions/runner,
 * src/Runner.Worker/FileCommandManager.cs); this leaves room for what
 * else the step writes.
 */
const SUMMARY_LIMIT_BYTES = 1_000_000;
/** In the order in which they are read. */
const READING_ORDER = [
    heading,
    mainCause,
    counts,
    builds,
    otherFindings,
    serviceEvents,
    failingSpecs,
    cutShort,
    reproduce,
    flakySpecs,
    warnings,
    ignition,
    notRunSpecs,
    skippedSpecs,
    slowestSpecs,
    conditions,
    whereabouts,
];
/**
 * In the order in which they are given room, with the largest part of the whole that each may use. Failing specs come
 * twice: first for their lines, at the end for the details that still fit.
 */
const FILLING_ORDER = [
    [heading, 1],
    [mainCause, 0.1],
    [counts, 0.1],
    [failingSpecs, 0.5],
    [cutShort, 0.1],
    [whereabouts, 0.1],
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
 * The step summary: GitHub-flavoured Markdown of at most `limitBytes` bytes (at least 200) in UTF-8, never empty.
 * What does not fit is left out in whole pieces, least important first, and the number of what is missing is told.
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

/***/ 4999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ PROJECT_NAMES),
/* harmony export */   PJ: () => (/* binding */ RESULT_SIGNS),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   XS: () => (/* binding */ pointInTime),
/* harmony export */   _m: () => (/* binding */ OUTCOME_NAMES),
/* harmony export */   gS: () => (/* binding */ countedWords),
/* harmony export */   s8: () => (/* binding */ isFlaky),
/* harmony export */   yH: () => (/* binding */ TRUST_NAMES)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1987);

/** A sign that readers see before they read. */
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
/** `2026-11-22 11:34:26 UTC` for an ISO 8601 time, whose fractions help nobody; other text as it is. Untrusted text. */
function pointInTime(iso) {
    const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(iso);
    if (parts === null)
        return iso;
    const [, day, time, zone = 'Z'] = parts;
    return `${day} ${time} ${zone === 'Z' || zone === '+00:00' ? 'UTC' : zone}`;
}
/** Outcomes in words. */
const OUTCOME_NAMES = {
    passed: 'passed',
    failed: 'failed',
    timedout: 'timed out',
    panicked: 'panicked',
    interrupted: 'cut short',
    aborted: 'aborted',
    skipped: 'skipped itself',
    'not-run': 'not run',
};
/** Project names as their authors write them. */
const PROJECT_NAMES = { 'cri-o': 'CRI-O', kubernetes: 'Kubernetes' };
/** Whether the spec passed, but not at its first attempt. */
function isFlaky(spec) {
    return spec.outcome === 'passed' && spec.attempts > 1;
}
/** How far a part can be trusted, in words. */
const TRUST_NAMES = {
    signed: 'signature checked',
    checksum: 'checksum checked',
    'tls-only': 'TLS only',
    local: 'local files',
};
const COUNTED = [
    { count: 'ran', words: 'ran', quiet: false },
    { count: 'passed', words: 'passed', quiet: false },
    { count: 'flaky', words: 'flaky', quiet: true },
    { count: 'failed', words: 'failed', quiet: false },
    { count: 'skipped', words: 'skipped themselves', quiet: true },
    { count: 'interrupted', words: 'cut short', quiet: true },
    { count: 'notRun', words: 'not run', quiet: true },
];
/** The numbers of specs in words; `strong` marks the number of failures, where there are any. */
function countedWords(report, strong) {
    const numbers = COUNTED.flatMap(({ count, words, quiet }) => {
        const value = report.counts[count] ?? 0;
        if (quiet && value === 0)
            return [];
        return [count === 'failed' && value > 0 ? strong(`${value} ${words}`) : `${value} ${words}`];
    });
    const { total, planned } = report.counts;
    const plan = total === null ? `${planned} planned` : `${planned} of ${total} planned`;
    return [plan, ...numbers].join(' · ');
}
/** What Ginkgo puts before the message of an attempt that it repeats (onsi/ginkgo internal/suite.go). */
const ATTEMPT_HEADING = /^Failure recorded during attempt \d+:$/;
/** The first line of a message that says something; empty when none does. Untrusted text. */
function firstLine(message) {
    return ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)
        .split('\n')
        .map((line) => line.trim())
        .find((line) => line !== '' && !ATTEMPT_HEADING.test(line)) ?? '');
}


/***/ })

};
