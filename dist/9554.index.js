export const id = 9554;
export const ids = [9554];
export const modules = {

/***/ 52961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jx: () => (/* binding */ exportedEnd),
  AT: () => (/* binding */ filesOfJob),
  Tj: () => (/* binding */ readJobEvidence),
  H6: () => (/* binding */ readStart),
  me: () => (/* binding */ readSystem),
  a1: () => (/* binding */ startLines)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(55825);
;// CONCATENATED MODULE: ./build/src/domain/job/exported-run.js



const GENERATOR = /^crio-node-e2e /;
/** Verdicts that follow from the results of specs, which are in the JUnit file beside it. */
const FROM_RESULTS = ['passed', 'failed'];
/**
 * What ended a run of this action besides its specs, from the `finished.json` that it wrote for other tools: its logs are
 * not there to show it again. Null for all others. It can only say what is behind a run that is not green.
 */
function readExportedEnd(text) {
    const { metadata } = (0,fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(text));
    const { generator, reason, cause } = (0,fields/* fieldsOf */.Pf)(metadata);
    if (!GENERATOR.test((0,fields/* textOf */.b6)(generator)))
        return null;
    const code = (0,fields/* keysOf */.YD)(verdict/* RESULT_OF */.Oo).find((known) => known === reason);
    if (code === undefined || FROM_RESULTS.includes(verdict/* RESULT_OF */.Oo[code]))
        return null;
    const kind = verdict/* RESULT_OF */.Oo[code] === 'invalid-input' ? 'input' : 'environment';
    return { kind, reason: code, message: (0,fields/* textOf */.b6)(cause) || code };
}

// EXTERNAL MODULE: ./build/src/domain/job/prow.js
var prow = __webpack_require__(82360);
// EXTERNAL MODULE: ./build/src/domain/lines.js
var domain_lines = __webpack_require__(85353);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/job/line-prefix.js
var line_prefix = __webpack_require__(99755);
;// CONCATENATED MODULE: ./build/src/domain/job/start-log.js



const LINE_LIMIT = 4_000;
const KEPT_LENGTH = 600;
const KEPT_LINES = 50;
/** Lines that belong to a heading: Ginkgo says what is wrong below it. */
const FOLLOWING = 2;
const HEADING = /(?::|\bfailed|\bFilter|\bsuite|\bPanicked|\bstructure|\bconstruction)$/;
const TAGS = /<[^<>]{0,2000}>/g;
const ENTITIES = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#34;': '"',
    '&apos;': "'",
    '&#39;': "'",
    '&amp;': '&',
};
const LINE_ENDS = /&#(?:xA|10);/gi;
/**
 * Selects the lines of an output that say why a suite did not start, with what is written below them if they are headings.
 * Indentation and prefixes of the CI system are left out. Memory is bounded, the first lines count.
 * @param isTelling whether a line says so
 * @param isXml whether the output is inside of the elements of a report
 */
function createStartLogReader(isTelling, isXml = false) {
    const kept = [];
    let heading = '';
    let expected = 0;
    const lines = (0,domain_lines/* splitLines */.u)(LINE_LIMIT, (written) => {
        for (const line of isXml ? textOf(written) : [written])
            take((0,line_prefix/* withoutPrefix */.Z)(line).trim());
    });
    function take(line) {
        if (line === '')
            return;
        if (expected > 0) {
            heading = `${heading} ${line}`;
            expected -= 1;
            if (expected === 0)
                keepHeading();
        }
        else if (kept.length < KEPT_LINES && isTelling(line)) {
            if (HEADING.test(line)) {
                heading = line;
                expected = FOLLOWING;
            }
            else
                kept.push((0,domain_text/* truncate */.xv)(line, KEPT_LENGTH));
        }
    }
    function keepHeading() {
        kept.push((0,domain_text/* truncate */.xv)(heading, KEPT_LENGTH));
        heading = '';
        expected = 0;
    }
    return {
        push: (chunk) => lines.push(chunk),
        end() {
            lines.end();
            if (expected > 0)
                keepHeading();
            return [...new Set(kept)];
        },
    };
}
/** The lines of the text in a line of XML. */
function textOf(line) {
    return line
        .replace('<![CDATA[', '\n')
        .replace(']]>', '\n')
        .replace(TAGS, '\n')
        .replace(LINE_ENDS, '\n')
        .replace(/&(?:lt|gt|quot|apos|amp|#3[49]);/g, (entity) => ENTITIES[entity] ?? entity)
        .split('\n');
}

// EXTERNAL MODULE: ./build/src/domain/logs/journal-line.js + 1 modules
var journal_line = __webpack_require__(96255);
// EXTERNAL MODULE: ./build/src/domain/logs/timestamp.js
var timestamp = __webpack_require__(85912);
;// CONCATENATED MODULE: ./build/src/domain/job/system-log.js




/** An entry of the journal in JSON has some 1,000 characters besides its message. */
const system_log_LINE_LIMIT = 8_000;
const system_log_KEPT_LINES = 1_000;
/** Lines of the kernel about the end of processes, and of itself. */
const PROCESS_ENDS = /\b[Kk]ill(?:ed)? process|oom-kill|oom_reaper|Kernel panic/;
/** Lines about the end of the machine. */
const MACHINE_ENDS = /Power key|[Pp]ower(?:ing)?[ -]?(?:[Oo]ff|down)|systemd-shutdown|going down|[Rr]eboot|(?:systemd\[1\]:|OK .{0,12}\]) Reached target .{0,60}[Ss]hutdown|preempt|[Ss]pot[ I]/;
/** Enough to see whether a line has a time. */
const ANY_TIME = '2020-01-01T00:00:00Z';
/** The first line of a boot (torvalds/linux, init/version.c). */
const BOOT = /\bLinux version \d/;
/**
 * Selects the lines that can say why a machine or process ended, from a system log. Memory is bounded.
 * @param since when the run started, ISO 8601, or null: earlier lines are left out. Each log begins with a boot, and
 *   machines restart while they are set up, so that a boot counts only if its line has a later time. A boot without a
 *   time shows that the machine came up after an end before it.
 */
function createSystemLogReader(since) {
    let kept = [];
    const journal = (0,journal_line/* createJournalReader */.b)();
    const lines = (0,domain_lines/* splitLines */.u)(system_log_LINE_LIMIT, (line) => {
        journal.push(line).forEach(take);
    });
    function take(line) {
        const isBoot = BOOT.test(line);
        if (!isBoot && !PROCESS_ENDS.test(line) && !MACHINE_ENDS.test(line))
            return;
        const at = (0,timestamp/* timestampOf */.U)(line, since ?? ANY_TIME);
        if (at === null && isBoot)
            kept = kept.filter((earlier) => PROCESS_ENDS.test(earlier));
        if (isRelevant(at, isBoot))
            kept.push((0,domain_text/* plainLine */.h0)(line));
        if (kept.length > system_log_KEPT_LINES)
            kept.shift();
    }
    function isRelevant(at, isBoot) {
        return at === null || since === null ? !isBoot : at >= Date.parse(since);
    }
    return {
        push: (chunk) => lines.push(chunk),
        end() {
            lines.end();
            journal.end().forEach(take);
            return kept;
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/judgement/job-ends.js + 1 modules
var job_ends = __webpack_require__(65340);
// EXTERNAL MODULE: ./build/src/domain/judgement/suite-start.js + 1 modules
var suite_start = __webpack_require__(10947);
// EXTERNAL MODULE: ./build/src/domain/results/finished.js
var finished = __webpack_require__(82901);
// EXTERNAL MODULE: ./build/src/domain/results/junit.js + 9 modules
var junit = __webpack_require__(75964);
// EXTERNAL MODULE: ./build/src/domain/results/witnesses.js
var witnesses = __webpack_require__(71260);
// EXTERNAL MODULE: ./build/src/app/report/job-files.js
var job_files = __webpack_require__(91677);
// EXTERNAL MODULE: ./build/src/app/report/job-outputs.js + 1 modules
var job_outputs = __webpack_require__(33570);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js
var text_file = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/src/app/report/job-evidence.js













const MOST_STARTS = 50;
/**
 * Reads what files say about the end of the job that ran a suite. A file that cannot be read says nothing.
 * @param outputs its outputs, of which others may have read some
 * @param startedAt when the suite started, ISO 8601, or null
 */
async function readJobEvidence(files, outputs, startedAt) {
    const { job, steps } = files;
    return (0,job_ends/* tellingLines */.$h)({
        log: await outputs.lines(),
        steps: steps.flatMap((path) => read(path, (text) => (0,witnesses/* readStepLines */.wC)((0,junit/* readJUnit */.d)(text)))),
        prowjob: job.prowjobs.flatMap((path) => read(path, (text) => (0,prow/* readProwJob */.qI)(text, textIn(beside(path, job.started)), textIn(beside(path, job.finished))))),
        finished: [
            ...job.finished.flatMap((path) => read(path, (text) => [(0,finished/* readFinished */.p)(text) ?? 'the job ended with SUCCESS'])),
            ...(job.finished.length > 0
                ? []
                : job.started.flatMap((path) => read(path, () => ['the job has no end']))),
        ],
        pod: job.podinfos.flatMap((path) => read(path, prow/* readPodInfo */.K6)),
        system: await readSystem(files.nodes[0], job, startedAt),
    });
}
/**
 * What outputs say about a suite that did not start. They can be in any file that is a text, and in reports of steps.
 * @param suite what is known of the suite: if it has results, nothing is read
 */
async function readStart(files, suite) {
    if (!(0,suite_start/* hasNothing */.I3)({ suite }))
        return [];
    const reports = [...files.steps, ...(files.junit === null ? [] : [files.junit])];
    const texts = files.unused.flatMap(({ path, isKnown }) => (isKnown && (0,job_files/* isOutput */.Mz)(path) ? path : []));
    const paths = [...new Set([...files.job.outputs, ...texts, ...reports])].slice(0, MOST_STARTS);
    const lines = [];
    for (const path of paths)
        lines.push(...(await startLines(path, reports.includes(path))));
    return lines;
}
/** What one file says about a suite that did not start; nothing if it cannot be read. */
async function startLines(path, isXml = false) {
    return (0,job_outputs/* jobLines */.TK)(path, await (0,job_outputs/* readAll */.yw)(path, createStartLogReader(suite_start/* saysWhyNotStarted */.tD, isXml)));
}
/** The files that say something about the job or its machine. An output that says nothing of its end does not count. */
function filesOfJob({ job }, { log = [], start = [] }) {
    const { outputs, ...files } = job;
    const said = [...log, ...start];
    const telling = outputs.filter((path) => said.some(({ file }) => file === (0,external_node_path_.basename)(path)));
    return [...telling, ...Object.values(files).flat()];
}
/** What ended a run of this action of which only the files for other tools are there; null for all other jobs. */
function exportedEnd({ finished: [path], }) {
    const text = textIn(path);
    return text === null ? null : readExportedEnd(text);
}
/** The file of the same job: in the same directory, else the first one. */
function beside(path, files) {
    return files.find((file) => (0,external_node_path_.dirname)(file) === (0,external_node_path_.dirname)(path)) ?? files[0];
}
/** What the system logs of a node say about its end, or that of its processes, since the suite or the job started. */
async function readSystem({ systemLogs }, job, startedAt) {
    const started = textIn(job.started[0]);
    const since = startedAt ?? (started === null ? null : (0,prow/* readStarted */.y7)(started));
    const lines = [];
    for (const path of systemLogs) {
        lines.push(...(0,job_outputs/* jobLines */.TK)(path, await (0,job_outputs/* readAll */.yw)(path, createSystemLogReader(since))));
    }
    return lines;
}
function read(path, readLines) {
    const text = textIn(path);
    if (text === null)
        return [];
    return readLines(text).map((line) => ({ file: (0,external_node_path_.basename)(path), text: line }));
}
function textIn(path) {
    if (path === undefined)
        return null;
    try {
        return (0,text_file/* textOf */.b6)(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 33570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qi: () => (/* binding */ createJobOutputs),
  TK: () => (/* binding */ jobLines),
  yw: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/lines.js
var domain_lines = __webpack_require__(85353);
// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(80681);
// EXTERNAL MODULE: ./build/src/domain/job/line-prefix.js
var line_prefix = __webpack_require__(99755);
;// CONCATENATED MODULE: ./build/src/domain/job/job-log.js





const LINE_LIMIT = 4_000;
/** A job can write many lines after its end: GitHub cleans up, Jenkins archives. */
const LAST_LINES = 400;
const MARKED_LINES = 100;
/**
 * Lines of the CI system itself, also if much follows, because a suite that is interrupted prints stacks for minutes: the
 * components of Prow (kubernetes-sigs/prow, pkg/logrusutil) and GitHub's errors.
 */
const MARKED = /"component":"|\bcomponent=\w|##\[error\]/;
/**
 * The remote runner prints these lines around the output of a suite (kubernetes/kubernetes,
 * test/e2e_node/runner/remote/run_remote.go). What precedes is the set-up, with failed attempts to connect to a machine that
 * is not up yet. What follows is the error, in some versions with all output once more.
 */
const RUNNER = 'Test Suite on Host';
const RUNNER_STARTS = /^.{0,100}?Start Test Suite on Host\b/;
const RUNNER_FAILED = /^.{0,100}?Failure Finished Test Suite on Host\b/;
const RUNNER_LINES = 3;
/**
 * Selects the lines that can say how a job ended, from its output. Memory is bounded. Specs indent their output, so that indented lines cannot be of the CI system; only a spec
 * in a serial run that writes to standard output directly can imitate it.
 */
function createJobLogReader() {
    const marked = [];
    let last = [];
    let expected = 0;
    const lines = (0,domain_lines/* splitLines */.u)(LINE_LIMIT, (line) => {
        if (expected > 0 || MARKED.test(line))
            keep(line);
        // Most lines are of neither kind, and a search for a text is faster than two expressions.
        const isOfRunner = line.includes(RUNNER);
        expected = isOfRunner && RUNNER_FAILED.test(line) ? RUNNER_LINES : Math.max(0, expected - 1);
        if (isOfRunner && RUNNER_STARTS.test(line))
            last = [];
        if (line.trim() === '')
            return;
        last.push(line);
        if (last.length > 2 * LAST_LINES)
            last = last.slice(-LAST_LINES);
    });
    function keep(line) {
        marked.push(line);
        if (marked.length > MARKED_LINES)
            marked.shift();
    }
    return {
        push: (chunk) => lines.push(chunk),
        end() {
            lines.end();
            const all = [...marked, ...last.slice(-LAST_LINES)].map(readLine);
            return [...new Set(all)].filter((line) => /^\S/.test(line));
        },
    };
}
/** The message of a component of Prow with its error, else the line without its prefix. */
function readLine(line) {
    const text = (0,line_prefix/* withoutPrefix */.Z)(line);
    if (text.startsWith('{')) {
        const { component, msg, error } = (0,fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(text));
        const message = [msg, error].map(fields/* textOf */.b6).filter((part) => part !== '');
        return (0,fields/* textOf */.b6)(component) === '' ? text : message.join(': ');
    }
    return /\bcomponent=/.test(text) ? (0,log_line/* messageIn */.v6)(text) : text;
}

// EXTERNAL MODULE: ./build/src/app/report/text-file.js
var text_file = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/src/app/report/job-outputs.js



/** Creates readers for these files, of which none is read yet. */
function createJobOutputs(paths) {
    const heard = new Map();
    return {
        listenTo(path) {
            if (!paths.includes(path))
                return null;
            const reader = createJobLogReader();
            heard.set(path, reader);
            return (chunk) => reader.push(chunk);
        },
        async lines() {
            const found = [];
            for (const path of paths) {
                const reader = heard.get(path) ?? (await readAll(path, createJobLogReader()));
                found.push(...jobLines(path, reader));
            }
            return found;
        },
    };
}
/** The reader after all of the file, or what of it can be read. */
async function readAll(path, reader) {
    try {
        for await (const chunk of (0,text_file/* chunksOf */.U_)(path))
            reader.push(chunk);
    }
    catch {
        // The lines until here count.
    }
    return reader;
}
/** What a reader selected of a file. */
function jobLines(path, reader) {
    return reader.end().map((text) => ({ file: (0,external_node_path_.basename)(path), text }));
}


/***/ }),

/***/ 17842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/judgement/judge.js + 42 modules
var judge = __webpack_require__(89747);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var model_verdict = __webpack_require__(55825);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/judgement/decide.js
var decide = __webpack_require__(90672);
;// CONCATENATED MODULE: ./build/src/domain/judgement/judge-nodes.js





/** Results from worst to best. A spec that failed on one node is no consequence of what happened to another one. */
const WORST_FIRST = [
    'error',
    'cancelled',
    'failed',
    'environment',
    'incomplete',
];
/** What the logs of a node can say. Everything else is a matter of the whole run. */
const OF_NODES = ['failed', 'environment'];
/**
 * Judges a run on several nodes: what failed on a node is explained by its own logs alone, and everything else by the run as
 * a whole.
 * @param facts of the run, without the logs of its nodes
 */
function judgeNodes(facts, nodes) {
    const whole = (0,judge/* judge */.S)(facts);
    const judgements = nodes.map((node, index) => ({
        node,
        judgement: (0,judge/* judge */.S)(factsOf(node, facts, index === 0), node.excerpts),
    }));
    const verdict = worstOf(judgements
        .map(({ judgement }) => judgement.verdict)
        .filter(({ result }) => OF_NODES.includes(result)), whole.verdict);
    const found = judgements.flatMap(({ node, judgement }) => judgement.findings
        .filter(({ reason }) => OF_NODES.includes(model_verdict/* RESULT_OF */.Oo[reason]))
        .map((finding) => named(finding, node)));
    const others = whole.findings.filter(({ reason }) => reason !== 'specs-failed');
    const findings = decidingFirst(joined([...found, ...others]), verdict);
    return {
        ...whole,
        verdict: {
            ...verdict,
            headline: (0,decide/* headline */.P)(verdict.result, findings, whole.counts, facts),
        },
        findings,
        warnings: unique([whole, ...judgements.map(({ judgement }) => judgement)].flatMap(({ warnings }) => warnings)),
        serviceEvents: judgements.flatMap(({ judgement }) => judgement.serviceEvents),
        seen: new Map(judgements.flatMap(({ judgement }) => [...judgement.seen])),
        classes: new Map([whole, ...judgements.map(({ judgement }) => judgement)].flatMap(({ classes }) => [
            ...classes,
        ])),
    };
}
/** @param isFirst whether results without a host belong to it */
function factsOf({ host, logs, serviceTraces, system }, facts, isFirst) {
    return {
        ...facts,
        planned: null,
        exitCode: null,
        endedBySignal: false,
        suite: facts.suite && resultsOn(host, facts.suite, isFirst),
        logs,
        serviceTraces,
        jobEvidence: { ...facts.jobEvidence, system: system ?? [] },
    };
}
function resultsOn(host, suite, isFirst) {
    const isHere = (result) => result.host === undefined ? isFirst : result.host === host;
    const specs = suite.specs.filter(isHere);
    return {
        ...suite,
        specs,
        suiteNodes: suite.suiteNodes.filter(isHere),
        running: isFirst ? suite.running : [],
        // What files state is about all nodes together, and a matter of the whole run.
        totalSpecs: null,
        selectedSpecs: null,
        stated: null,
        succeeded: null,
        specialFailureReasons: [],
        damage: [],
        contradictions: [],
    };
}
function worstOf(verdicts, whole) {
    // That specs failed is judged with the logs of their nodes.
    const isOfSpecs = whole.reason === 'specs-failed' && verdicts.length > 0;
    const all = isOfSpecs ? verdicts : [whole, ...verdicts];
    return all.toSorted((one, other) => rankOf(one) - rankOf(other))[0] ?? whole;
}
/** Results that are not in the list are best. */
function rankOf({ result }) {
    const rank = WORST_FIRST.indexOf(result);
    return rank < 0 ? WORST_FIRST.length : rank;
}
/** What happened to a node has its name; the names of failing specs are enough for the others. */
function named(finding, { name }) {
    if (model_verdict/* RESULT_OF */.Oo[finding.reason] === 'failed')
        return finding;
    return { ...finding, title: `${(0,domain_text/* plainLine */.h0)(name)}: ${finding.title}` };
}
/** One finding for each cause: the first one describes it, with the specs of all nodes. */
function joined(findings) {
    return [...(0,group/* groupBy */.$)(findings, ({ id }) => id).values()].flatMap((same) => same.slice(0, 1).map((first) => ({
        ...first,
        evidence: unique(same.flatMap(({ evidence }) => evidence)),
        specs: unique(same.flatMap(({ specs }) => specs)),
    })));
}
function decidingFirst(findings, { reason }) {
    return findings.toSorted((one, other) => Number(other.reason === reason) - Number(one.reason === reason));
}
function unique(texts) {
    return [...new Set(texts)];
}

// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/report/build.js
var build = __webpack_require__(38417);
// EXTERNAL MODULE: ./build/src/domain/results/reconcile.js
var reconcile = __webpack_require__(47319);
// EXTERNAL MODULE: ./build/src/domain/results/rerun.js
var rerun = __webpack_require__(861);
// EXTERNAL MODULE: ./build/src/suite/reproduce.js
var suite_reproduce = __webpack_require__(62545);
// EXTERNAL MODULE: ./build/src/app/report/logs.js + 5 modules
var report_logs = __webpack_require__(89214);
;// CONCATENATED MODULE: ./build/src/domain/logs/hangs.js
/**
 * What the kubelet logs of a request that only asks CRI-O and does not return within its timeout of two minutes
 * (kubernetes/kubernetes, staging/src/k8s.io/cri-client/pkg/remote_runtime.go and remote_image.go). Requests that create
 * something can take as long on a slow machine.
 */
const NO_RETURN = /^E.{0,200}?"(?:List(?:PodSandbox|Containers|Images|ContainerStats|PodSandboxStats)|Status|Version|ContainerStatus|PodSandboxStatus|ImageStatus|ImageFsInfo)(?: with filter)? from (?:runtime|image) service failed" err="rpc error: code = DeadlineExceeded\b/;
const REQUEST_TIMEOUT = 120_000;
/** The kubelet lists all containers every second; this is when it last could (kubernetes/kubernetes, pkg/kubelet/pleg). */
const LAST_SEEN = /\bPLEG is not healthy: pleg was last seen active (?:(\d{1,3})h)?(?:(\d{1,3})m)?(\d{1,3}(?:\.\d{1,12})?)s ago/;
/** Requests without an answer that are so far apart belong to different hangs. */
const LONGEST_GAP = 300_000;
/** What CRI-O logs at the end of a request (cri-o/cri-o, server, and internal/log/interceptors at the level debug). */
const ANSWER = / msg="(?:Response: |Ran pod sandbox |(?:Created|Started|Stopped|Removed) container|(?:Stopped|Removed) pod sandbox|Pulled image: )/;
const ANSWERS_EVERY = 10_000;
const MOST_ANSWERS = 20_000;
const MOST_HANGS = 200;
/** Creates an empty collector. */
function createHangCollector() {
    const found = [];
    const answers = [];
    let lastLine = null;
    function add(line, at, since, isRequest) {
        const last = found.at(-1);
        if (last === undefined || at - last.to > LONGEST_GAP) {
            if (found.length === MOST_HANGS)
                return;
            found.push({
                from: since,
                to: at,
                requests: Number(isRequest),
                evidence: line.evidence(),
                logEndsAt: at,
            });
            return;
        }
        last.from = Math.min(last.from, since);
        last.to = at;
        last.requests += Number(isRequest);
    }
    function pushKubelet(line) {
        lastLine = line;
        const { message } = line;
        const seen = LAST_SEEN.exec(message);
        const isRequest = seen === null && NO_RETURN.test(message);
        if (seen === null && !isRequest)
            return;
        const at = line.at();
        if (at === null)
            return;
        add(line, at, at - (seen === null ? REQUEST_TIMEOUT : agoOf(seen)), isRequest);
    }
    function pushCrio(line) {
        if (!ANSWER.test(line.message) || answers.length === MOST_ANSWERS)
            return;
        const at = line.at();
        if (at !== null && at - (answers.at(-1) ?? 0) >= ANSWERS_EVERY)
            answers.push(at);
    }
    return {
        push(line) {
            if (line.service === 'kubelet')
                pushKubelet(line);
            else if (line.service === 'crio')
                pushCrio(line);
        },
        hangs: () => found.map((hang) => ({ ...hang, logEndsAt: lastLine?.at() ?? hang.to })),
        answers: () => answers,
    };
}
function agoOf([, hours = '0', minutes = '0', seconds = '0']) {
    return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

;// CONCATENATED MODULE: ./build/src/domain/logs/lives.js
/** A call of a client (cri-o/cri-o, internal/log: each line of a call has the name of its method). */
const CRIO_WORK = / name="?\/runtime\.v1/;
/** Creates an empty collector. */
function createLifeCollector() {
    const seen = new Map();
    return {
        push(line) {
            if (line.service === null || !line.timed)
                return;
            const lines = seen.get(line.service) ?? { first: line, last: line, work: null, count: 0 };
            seen.set(line.service, lines);
            lines.last = line;
            lines.count += 1;
            if (lines.work === null && CRIO_WORK.test(line.message))
                lines.work = line;
        },
        lives: () => Object.fromEntries([...seen].flatMap(([service, lines]) => lifeOf(service, lines))),
    };
}
function lifeOf(service, lines) {
    const firstAt = lines.first.at();
    const lastAt = lines.last.at();
    if (firstAt === null || lastAt === null)
        return [];
    const workedAt = lines.work?.at() ?? null;
    return [[service, { firstAt, lastAt, workedAt, lines: lines.count }]];
}

;// CONCATENATED MODULE: ./build/src/domain/logs/outages.js
/** What the kubelet logs when it cannot connect to CRI-O (google.golang.org/grpc, with the error of the system). */
const REFUSED = /\bdial unix [^"\s]{0,200}crio\.sock: connect: (?:connection refused|no such file or directory)/;
/** The kubelet lists containers every second (kubernetes, pkg/kubelet/pleg), so an outage has no longer gaps. */
const outages_LONGEST_GAP = 60_000;
/** So many other lines show that a gap is one: logs with few lines are excerpts, or have a low level. */
const LINES_OF_A_GAP = 20;
const MOST_OUTAGES = 200;
/** Creates an empty collector. */
function createOutageCollector() {
    const found = [];
    let lastLine = null;
    let othersSince = 0;
    function isOver(since) {
        return since > outages_LONGEST_GAP && othersSince >= LINES_OF_A_GAP;
    }
    function add(line, at) {
        const last = found.at(-1);
        if (last !== undefined && !isOver(at - last.to)) {
            last.to = at;
            last.attempts += 1;
        }
        else if (found.length < MOST_OUTAGES) {
            found.push({ from: at, to: at, attempts: 1, evidence: line.evidence() });
        }
        othersSince = 0;
    }
    return {
        push(line) {
            if (line.service !== 'kubelet')
                return;
            lastLine = line;
            othersSince += 1;
            if (!REFUSED.test(line.message))
                return;
            const at = line.at();
            if (at !== null)
                add(line, at);
        },
        outages() {
            const end = lastLine?.at() ?? 0;
            const last = found.at(-1);
            return found.map((outage) => ({
                ...outage,
                recovered: outage !== last || isOver(end - outage.to),
            }));
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(80681);
;// CONCATENATED MODULE: ./build/src/domain/logs/service-signs.js


/** The log of each service; lines without a prefix in it are from the service. */
const OWN_LOGS = {
    'crio.log': 'crio',
    'kubelet.log': 'kubelet',
};
/** Logs in which lines without a prefix are from the kernel, or from systemd on a serial console. */
const SYSTEM_LOGS = ['kern.log', 'system.log'];
const WORDS_LENGTH = 160;
/** Signals that the kernel sends to a program for its own error, or that a program sends to itself (signal(7)). */
const ERROR_SIGNALS = ['SEGV', 'ABRT', 'BUS', 'ILL', 'FPE', 'SYS', 'TRAP'];
/** Go's runtime exits with it after a panic or a fatal error (go, src/runtime/panic.go). */
const PANIC_STATUS = '2';
/**
 * What a line of a log says about CRI-O or the kubelet, or null. Only who writes a line decides what it can say: texts in
 * the messages of other programs are not signs.
 * @param log the name of the log, for instance `crio.log`
 */
function signIn(line, log) {
    const { writer, message } = line;
    if (writer === 'systemd')
        return systemdSign(message);
    if (writer === 'kernel')
        return kernelSign(message);
    if (writer === 'systemd-coredump')
        return coredumpSign(message);
    const service = serviceOf(line, log);
    if (service !== null)
        return ownSign(service, line);
    if (writer !== null || !SYSTEM_LOGS.includes(log))
        return null;
    return kernelSign(message) ?? systemdSign(message.replace(/^systemd\[1\]: /, ''));
}
/** The service that wrote the line, or null. */
function serviceOf({ writer }, log) {
    if (writer === null)
        return OWN_LOGS[log] ?? null;
    if (writer === 'crio')
        return 'crio';
    return writer === 'kubelet' || writer.startsWith('kubelet-') ? 'kubelet' : null;
}
/** `crio.service`, its alias, and `kubelet.service` or the transient unit of the suite (kubernetes, test/e2e_node/services). */
const UNIT = String.raw `(cri-?o|kubelet(?:-[\w-]{1,40})?)\.service`;
const ABOUT_UNIT = new RegExp(`^${UNIT}: (.+)`);
const JOB = new RegExp(String.raw `^(Started|Failed to start|Stopping|Stopped) (?:${UNIT}\b|Container Runtime Interface for OCI)`);
const MAIN_EXIT = /^[Mm]ain process exited, code=(exited|killed|dumped), status=(\d{1,3})\/(\w+)/;
/** Messages of systemd about the end of a unit (systemd, src/core/service.c and unit.c). */
const UNIT_ENDS = [
    [/^Failed with result 'oom-kill'/, 'out-of-memory', ''],
    [/^Failed with result 'core-dump'/, 'crashed', 'core dump'],
    [/^Failed with result 'watchdog'|^Watchdog timeout/, 'watchdog', ''],
    [/^Failed with result '(?:signal|exit-code|timeout|protocol|resources)'/, 'ended', ''],
    [/^Scheduled restart job|^Service (?:RestartSec|hold-off time over)/, 'restart-scheduled', ''],
    [/^Deactivated successfully|^Succeeded\./, 'stopped', ''],
];
function systemdSign(message) {
    const [, verb, jobUnit = 'crio'] = JOB.exec(message) ?? [];
    if (verb !== undefined)
        return systemd(jobUnit, kindOfJob(verb), '');
    const [, unit = '', text = ''] = ABOUT_UNIT.exec(message) ?? [];
    const [, code, status = '', name = ''] = MAIN_EXIT.exec(text) ?? [];
    if (code === 'exited') {
        return systemd(unit, status === PANIC_STATUS ? 'crashed' : 'exited', `exit status ${status}`);
    }
    if (code !== undefined) {
        const isError = code === 'dumped' || ERROR_SIGNALS.includes(name);
        return systemd(unit, isError ? 'crashed' : 'killed', `SIG${name}`);
    }
    const end = UNIT_ENDS.find(([pattern]) => pattern.test(text));
    return end === undefined ? null : systemd(unit, end[1], end[2]);
}
/** What systemd says when it begins or ends a job (systemd, src/core/service.c and unit.c). */
const JOBS = {
    Started: 'up',
    'Failed to start': 'start-failed',
    Stopping: 'asked-to-stop',
};
function kindOfJob(verb) {
    return JOBS[verb] ?? 'stopped';
}
function systemd(unit, kind, words) {
    const service = unit.startsWith('kubelet') ? 'kubelet' : 'crio';
    return { service, kind, source: 'systemd', words, pid: null };
}
/** A kill by the OOM killer (linux, mm/oom_kill.c, __oom_kill_process), old kernels included. */
const OOM_KILL = /^(?:Memory cgroup out|Out) of memory(?: \([^)]{1,40}\))?: Kill(?:ed)? process (\d{1,10}) \((crio|kubelet)\)/;
/** A signal that the program does not handle (linux, arch/x86/mm/fault.c and kernel/traps.c). */
const FAULT = /^(?:traps: )?(crio|kubelet)\[(\d{1,10})\]:? (segfault|general protection|trap [a-z ]{1,30})/;
function kernelSign(message) {
    const [, killed, victim] = OOM_KILL.exec(message) ?? [];
    if (victim !== undefined)
        return kernel(victim, 'out-of-memory', '', Number(killed));
    const [, name, thread, fault = ''] = FAULT.exec(message) ?? [];
    return name === undefined ? null : kernel(name, 'crashed', fault, Number(thread));
}
function kernel(name, kind, words, pid) {
    return { service: name === 'crio' ? 'crio' : 'kubelet', kind, source: 'kernel', words, pid };
}
/** systemd, src/coredump/coredump.c, submit_coredump. */
const COREDUMP = /^(?:\[[^\]]{1,4}\] )?Process (\d{1,10}) \((crio|kubelet)\) of user \d{1,10} (dumped core|terminated abnormally)/;
function coredumpSign(message) {
    const [, pid, name, words = ''] = COREDUMP.exec(message) ?? [];
    return name === undefined ? null : kernel(name, 'crashed', words, Number(pid));
}
/** The end of a Go program in its own words (go, src/runtime/panic.go and signal_unix.go). */
const GO_END = /^(?:panic: |fatal error: |unexpected fault address |SIG[A-Z]{2,6}: )/;
const LOGRUS_FATAL = /^time="[^"]{1,64}" level=(?:fatal|panic) /;
/** klog, severity F, and the last error of a command (kubernetes, component-base/cli/run.go). */
const KLOG_END = /^(?:F\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ [^\]]{1,200}\] (.*)|E\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ run\.go:\d+\] (?="command failed")(.*))/;
/** kubernetes, apimachinery/pkg/util/runtime/runtime.go, logPanic: the program panics again after it. */
const OBSERVED_PANIC = /^E\d{4} \d\d:\d\d:\d\d\.\d+ +(\d+) [^\]]{1,200}\] "?Observed a panic"?:? ?(?:panic=)?(.*)/;
/** First lines of a process: cri-o, cmd/crio/main.go; kubernetes, cmd/kubelet/app/server.go. */
const STARTS = {
    crio: / msg="Starting CRI-O, version: ([^",]{1,60})/,
    kubelet: /^I\d{4} [^\]]{1,200}\] "Kubelet version" kubeletVersion="([^"]{1,60})/,
};
function ownSign(service, { message, pid }) {
    const own = (kind, words, process = pid) => ({
        service,
        kind,
        source: 'service',
        words: shortened(words),
        pid: process,
    });
    if (GO_END.test(message))
        return own('crashed', message.replace(/ \[recovered\].*$/, ''));
    if (LOGRUS_FATAL.test(message))
        return own('exited', (0,log_line/* messageIn */.v6)(message));
    const start = STARTS[service].exec(message)?.[1];
    if (start !== undefined)
        return own('started', `version ${start}`);
    if (service === 'crio')
        return null;
    const [, process, panic] = OBSERVED_PANIC.exec(message) ?? [];
    if (panic !== undefined)
        return own('crashed', `panic: ${panicIn(panic)}`, Number(process));
    const [, fatal, failed] = KLOG_END.exec(message) ?? [];
    const last = fatal ?? failed;
    return last === undefined ? null : own('exited', last);
}
/** Whether the line is a panic that the kubelet caught: it only ends the process if the panic is raised again. */
function isObservedPanic({ message }) {
    return OBSERVED_PANIC.test(message);
}
/** The value of a panic. The old format has it twice: quoted, and in parentheses as an error. */
function panicIn(text) {
    return /^"((?:[^"\\]|\\.){1,300})"/.exec(text)?.[1] ?? text;
}
function shortened(text) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), WORDS_LENGTH);
}

// EXTERNAL MODULE: ./build/src/domain/logs/source-line.js
var source_line = __webpack_require__(30046);
// EXTERNAL MODULE: ./build/src/domain/logs/timestamp.js
var timestamp = __webpack_require__(85912);
;// CONCATENATED MODULE: ./build/src/domain/logs/read-line.js




const EVIDENCE_LENGTH = 400;
/** The start of a line that has a time: klog, syslog, the journal's ISO format, logrus, dmesg -T. */
const TIMED = /^(?:[IWEF]\d{4} |[A-Z][a-z]{2} [ \d]\d \d\d:|\d{4}-\d\d-\d\dT|time="|\[[A-Z][a-z]{2} [A-Z])/;
/**
 * Creates a function that reads the lines of a log, in their order.
 * @param log the name of the log: it says who wrote lines without a prefix
 * @param reference a time near the log, ISO 8601; see timestampOf
 */
function createLineReader(log, reference) {
    let lastTimed = null;
    return (line) => {
        const timed = TIMED.test(line);
        if (timed)
            lastTimed = line;
        const timeLine = lastTimed;
        const source = (0,source_line/* sourceLine */._)(line);
        return {
            ...source,
            service: serviceOf(source, log),
            timed,
            at: () => (timeLine === null ? null : (0,timestamp/* timestampOf */.U)(timeLine, reference)),
            evidence: () => (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(`${log}: ${withoutHost(source)}`), EVIDENCE_LENGTH),
        };
    };
}
function withoutHost({ time, writer, pid, message }) {
    if (writer === null)
        return message;
    return `${time} ${writer}${pid === null ? '' : `[${pid}]`}: ${message}`;
}

;// CONCATENATED MODULE: ./build/src/domain/logs/go-trace.js
/** Packages that panics and signals pass through; their functions are never the cause. */
const PASSED_THROUGH = /^(?:(?:runtime|internal|sync|syscall|testing|reflect|os|net|time|io|fmt|log|encoding|strings|bytes)[./]|(?:k8s\.io\/apimachinery\/pkg\/util\/runtime|k8s\.io\/klog|github\.com\/sirupsen\/logrus|created by )\b)/;
/** A function with its package, without arguments, for instance `example.com/a/b.(*T).Method`. */
const FUNCTION = /^[\w./~%()*[\]-]{3,300}$/;
/** A frame of systemd-coredump, `#0  0x0000000000401000 name (binary + 0x1000)`. */
const COREDUMP_FRAME = /^#\d{1,4} {1,3}0x[0-9a-f]{1,16} (\S{1,300}) \(/;
/**
 * The function in a line of a stack trace of Go or of systemd-coredump, without the directories of its package; null for
 * other lines, and for functions of the runtime, which every trace has.
 */
function functionIn(line) {
    const text = line.trim();
    const name = COREDUMP_FRAME.exec(text)?.[1] ?? calledIn(text);
    if (name === null || !name.includes('.') || PASSED_THROUGH.test(name))
        return null;
    return name.slice(name.lastIndexOf('/') + 1);
}
function calledIn(text) {
    if (!text.endsWith(')'))
        return null;
    const name = text.slice(0, text.lastIndexOf('('));
    return FUNCTION.test(name) ? name : null;
}

;// CONCATENATED MODULE: ./build/src/domain/logs/sign-collector.js


/** A crash loop for hours has some thousand lines; the first ones tell all. */
const MOST_SIGNS = 2_000;
/** Lines after a crash in which its stack trace is searched. */
const TRACE_LINES = 200;
/** A process that logs so long after a panic has caught it. */
const SURVIVED_MILLISECONDS = 5_000;
/** Each of these lines ends a stack trace: the next message of klog or logrus. */
const LOG_MESSAGE = /^(?:[IWEF]\d{4} \d\d:|time=")/;
/** Times of syslog have whole seconds, so that they can be before the time of an earlier line with a time of its own. */
const SECOND = 1_000;
const KLOG_PROCESS = /^[IWEF]\d{4} \S{1,20} +(\d{1,10}) /;
/** What comes before the line about a kill (linux, mm/oom_kill.c, dump_oom_victim). */
const MEMORY_LIMIT = 'oom-kill:constraint=CONSTRAINT_MEMCG';
const VICTIM_CGROUP = /\btask_memcg=([^,]{1,500})/;
const VICTIM = /\bpid=(\d{1,10})/;
/**
 * Creates an empty collector.
 * @param log the name of the log, for instance `crio.log`
 */
function createSignCollector(log) {
    const drafts = [];
    const podKills = new Set();
    return {
        push(line) {
            const killed = killedInPod(line);
            if (killed !== null)
                podKills.add(killed);
            const last = drafts.at(-1);
            if (last !== undefined && hasSurvived(last, line))
                drafts.pop();
            const found = signIn(line, log);
            if (found === null) {
                if (last !== undefined)
                    readTrace(last, line);
            }
            else if (drafts.length < MOST_SIGNS && !isOfPod(found, podKills)) {
                drafts.push(draftOf(found, line, last?.sign.at ?? null));
            }
        },
        signs: () => drafts.map(({ sign }) => sign),
    };
}
/** The process that exceeds the limit of its pod: that is a limit of a test, whatever the process is called. */
function killedInPod({ message }) {
    if (!message.startsWith(MEMORY_LIMIT))
        return null;
    const isInPod = VICTIM_CGROUP.exec(message)?.[1]?.includes('kubepods') ?? false;
    const pid = VICTIM.exec(message)?.[1];
    return isInPod && pid !== undefined ? Number(pid) : null;
}
function isOfPod({ kind, pid }, podKills) {
    return kind === 'out-of-memory' && pid !== null && podKills.has(pid);
}
function draftOf({ pid, ...sign }, line, before) {
    const own = line.at();
    const isEarlier = own !== null && before !== null && own < before && before - own < SECOND;
    return {
        sign: { ...sign, at: isEarlier ? before : own, frame: null, evidence: line.evidence() },
        pid,
        writer: line.writer,
        observedPanic: isObservedPanic(line),
        traceLines: sign.kind === 'crashed' ? TRACE_LINES : 0,
    };
}
/** Whether the line shows that the process of an observed panic goes on. */
function hasSurvived({ observedPanic, sign, pid }, line) {
    if (!observedPanic || line.service !== sign.service)
        return false;
    if (Number(KLOG_PROCESS.exec(line.message)?.[1]) !== pid)
        return false;
    return (line.at() ?? 0) - (sign.at ?? Number.POSITIVE_INFINITY) > SURVIVED_MILLISECONDS;
}
/** Takes the first function of a stack trace. Lines of other programs can be among its lines. */
function readTrace(draft, { writer, message }) {
    if (draft.traceLines === 0 || (writer !== null && writer !== draft.writer))
        return;
    draft.traceLines = LOG_MESSAGE.test(message) ? 0 : draft.traceLines - 1;
    const frame = draft.traceLines === 0 ? null : functionIn(message);
    if (frame === null)
        return;
    draft.sign = { ...draft.sign, frame };
    draft.traceLines = 0;
}

;// CONCATENATED MODULE: ./build/src/domain/logs/service-reader.js





/**
 * Creates a reader.
 * @param log the name of the log, for instance `crio.log`: it says who wrote lines without a prefix
 * @param reference a time near the log, ISO 8601; see timestampOf
 */
function createServiceReader(log, reference) {
    const read = createLineReader(log, reference);
    const signs = createSignCollector(log);
    const outages = createOutageCollector();
    const hangs = createHangCollector();
    const lives = createLifeCollector();
    return {
        push(text) {
            const line = read(text);
            signs.push(line);
            outages.push(line);
            hangs.push(line);
            lives.push(line);
        },
        traces: () => ({
            signs: signs.signs(),
            outages: outages.outages(),
            hangs: hangs.hangs(),
            answers: hangs.answers(),
            lives: lives.lives(),
        }),
    };
}
/** The traces of several logs of a node, those first that say most: logs of a service before those of the system. */
function mergeTraces(found) {
    return {
        signs: found.flatMap(({ signs }) => signs),
        outages: found.flatMap(({ outages }) => outages),
        // A log of the system may have the lines of a service, too.
        hangs: found.find(({ hangs }) => hangs.length > 0)?.hangs ?? [],
        answers: found.find(({ answers }) => answers.length > 0)?.answers ?? [],
        lives: Object.assign({}, ...found.map(({ lives }) => lives).toReversed()),
    };
}

// EXTERNAL MODULE: ./build/src/app/report/text-file.js
var text_file = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/src/app/report/service-logs.js


/** Logs that show the life of services: their own, and those of the suite's services, the kernel and the system. */
const READ = ['crio.log', 'kubelet.log', 'services.log', 'kern.log', 'system.log'];
/**
 * What the logs show of CRI-O and the kubelet. Each log is read once, line by line.
 * @param reference a time near the run, ISO 8601: some logs have neither year nor zone
 */
async function serviceTracesIn(logs, reference) {
    const found = [];
    for (const log of READ) {
        const parts = logs[log];
        if (parts === undefined)
            continue;
        const reader = createServiceReader(log, reference);
        for (const path of parts)
            await (0,text_file/* eachLine */.IM)(path, (line) => reader.push(line));
        found.push(reader.traces());
    }
    return mergeTraces(found);
}

;// CONCATENATED MODULE: ./build/src/app/report/make-report.js











/**
 * Judges a run and makes its report, for a live run and for artifacts.
 * @param nodes the node of the run, or several ones that the results name
 */
async function makeReport(generator, facts, nodes) {
    const { suite, request, builds } = facts;
    const { specs } = (0,reconcile/* reconcile */.L)(facts.planned, suite);
    const failed = specs.filter(results/* hasFailed */.WN);
    const startedAt = timeNear(facts, failed);
    const cuts = new Set(suite?.cuts ?? []);
    const around = {
        startedAt,
        now: generator.now.toISOString(),
        onProblem: (problem) => cuts.add(problem),
    };
    const shown = [...failed, ...specs.filter(rerun/* passedInRerun */.od).map(rerun/* firstResult */.yS)];
    const [first, ...others] = nodes;
    const isHere = ({ host }) => host === undefined || host === first.root;
    // A spec that failed on several nodes is one spec of the run, and has lines of each node.
    const onNodes = (suite?.specs ?? []).filter(results/* hasFailed */.WN);
    const here = others.length === 0 ? shown : onNodes.filter(isHere);
    const read = [await readNode(first, here, around)];
    for (const node of others) {
        const there = onNodes.filter(({ host }) => host === node.root);
        read.push(await readNode(node, there, around));
    }
    const [{ logs, serviceTraces }] = read;
    const known = others.length === 0 ? { ...facts, logs, serviceTraces } : facts;
    const judgement = others.length === 0 ? (0,judge/* judge */.S)(known, read[0].excerpts) : judgeNodes(facts, read);
    const excerpts = excerptsOf(read);
    const reproduce = request === null
        ? ''
        : (0,suite_reproduce/* reproduceCommand */.n)({
            request,
            builds,
            failed: failed.map(({ id }) => id),
            randomSeed: suite?.randomSeed ?? null,
        });
    const warnings = [...facts.warnings, ...[...cuts].map((cut) => `Not everything was read: ${cut}`)];
    return (0,build/* buildReport */.FK)(generator, { ...known, warnings }, judgement, excerpts, reproduce);
}
/** A spec can fail on several nodes. */
function excerptsOf(nodes) {
    const found = (0,group/* groupBy */.$)(nodes.flatMap((node) => [...node.excerpts]), ([id]) => id);
    return new Map([...found].map(([id, same]) => [id, same.flatMap(([, lines]) => lines)]));
}
/** @param failed specs that failed on the node */
async function readNode({ root, logs, system }, failed, { startedAt, now, onProblem }) {
    return {
        host: root,
        name: (0,external_node_path_.basename)(root),
        system,
        logs: await (0,report_logs/* logTails */._)(logs, onProblem),
        serviceTraces: await serviceTracesIn(logs, startedAt ?? now),
        excerpts: await (0,report_logs/* excerptsFor */.Y)(failed, startedAt, logs, onProblem),
    };
}
/** A time near those in the logs. A report without the start of the suite has the times of failures. */
function timeNear({ suite, suiteStartedAt }, failed) {
    const failedAt = failed.find(({ failure }) => failure?.at != null)?.failure?.at;
    return suite?.startedAt ?? suiteStartedAt ?? failedAt ?? null;
}


/***/ }),

/***/ 99755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withoutPrefix)
/* harmony export */ });
/* harmony import */ var _results_console_prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27523);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


/** What CI systems write in front of each line, outermost first. One space at most is theirs: more is indentation. */
const PREFIXES = [
    // gh run view --log: job and step, with a byte order mark (cli/cli, pkg/cmd/run/view)
    /^\uFEFF?[^\t]{1,200}\t[^\t]{1,200}\t(?=\uFEFF?\d{4}-)/,
    // GitHub's raw logs, Jenkins (timestamper plugin), and GitLab with the number of its stream
    /^\uFEFF?\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?: \d\d[OE][ +]?)? ?/,
    // Jenkins (timestamper plugin): the time of the day and two spaces
    /^\d\d:\d\d:\d\d(?:[.,]\d{1,6})? {1,2}/,
    // bootstrap.py (kubernetes/test-infra, jenkins/bootstrap.py)
    /^[IWEF]\d{4} \d\d:\d\d:\d\d(?:\.\d{1,6})?\] ?/,
    // klog, as the programs around the suite write it
    /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} +\d+ [\w.-]{1,100}:\d+\] ?/,
    // Go's log
    /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d (?:[\w.-]{1,100}:\d+: )?/,
    // ci-operator on a terminal (sirupsen/logrus)
    /^(?:DEBU|INFO|WARN|ERRO|FATA)\[[^\]]{1,40}\] /,
    // the list of errors at its end (openshift/ci-tools, cmd/ci-operator)
    /^ {1,2}\* (?=could not )/,
];
/** A line of a job's output on one line, without colors and without what the CI system wrote in front of it. */
function withoutPrefix(line) {
    const text = PREFIXES.reduce((rest, prefix) => rest.replace(prefix, ''), (0,_results_console_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(line));
    const isIndented = /^\s/.test(text);
    return `${isIndented ? ' ' : ''}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text)}`;
}


/***/ }),

/***/ 85353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/**
 * A splitter with bounded memory.
 * @param limit characters of a line that are kept
 * @param onLine gets each line without its line feed
 */
function splitLines(limit, onLine) {
    let unread = '';
    function append(text) {
        if (unread.length < limit)
            unread += text.slice(0, limit - unread.length);
    }
    function take() {
        onLine(unread.endsWith('\r') ? unread.slice(0, -1) : unread);
        unread = '';
    }
    return {
        push(chunk) {
            const [first = '', ...others] = chunk.split('\n');
            append(first);
            for (const next of others) {
                take();
                append(next);
            }
        },
        end() {
            if (unread !== '')
                take();
        },
    };
}


/***/ }),

/***/ 95569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ areaCounts)
/* harmony export */ });
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62486);
/* harmony import */ var _request_areas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30186);


/** The numbers of specs of each area in which any ran, in the order of the areas (lanes/areas.json). */
function areaCounts(specs) {
    const counts = new Map(_request_areas_js__WEBPACK_IMPORTED_MODULE_1__/* .AREAS */ .xS.map(({ name }) => [name, { ran: 0, failed: 0, flaky: 0 }]));
    for (const spec of specs) {
        const count = counts.get((0,_request_areas_js__WEBPACK_IMPORTED_MODULE_1__/* .areaOfSpec */ .aN)(spec.location));
        if (count === undefined || spec.outcome === 'skipped' || spec.outcome === 'not-run')
            continue;
        count.ran++;
        if ((0,_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(spec))
            count.failed++;
        else if (spec.outcome === 'passed' && spec.attempts > 1)
            count.flaky++;
    }
    return [...counts].flatMap(([name, count]) => (count.ran > 0 ? [{ name, ...count }] : []));
}


/***/ }),

/***/ 56997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ failureGroups),
/* harmony export */   _$: () => (/* binding */ explanationsIn),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   pg: () => (/* binding */ explanationOf),
/* harmony export */   zT: () => (/* binding */ isExplained)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56813);
/* harmony import */ var _judgement_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59932);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62486);



const EVIDENCE_LINES = 5;
/** The main cause if failing specs decide the verdict and no known cause explains them. */
const NO_KNOWN_CAUSE = {
    id: 'specs-failed',
    reason: 'specs-failed',
    title: 'No known cause explains the failing specs',
    detail: '',
    audience: 'unknown',
    certainty: 'seen',
    representative: null,
    remedy: 'read the message of each spec, and the lines of the CRI-O and kubelet logs around its failure',
    evidence: [],
    specs: [],
    class: 'unknown',
    kind: '',
    confidence: 'unknown: nothing that was seen tells who is behind it',
    owner: null,
    readFirst: [],
};
/** The class of failing specs if they all have the same, who should look, and what to read first. */
function classShared(failed) {
    const [first, ...others] = failed;
    if (first === undefined || first.class === null)
        return {};
    const { class: name, kind, confidence } = first;
    const isShared = others.every((spec) => spec.class === name && spec.kind === kind);
    if (!isShared)
        return {};
    const audience = (0,_judgement_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .audienceOf */ .Ox)(name) ?? NO_KNOWN_CAUSE.audience;
    return { class: name, kind, confidence, audience, ...(0,_judgement_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOf */ .wr)(name, kind) };
}
/**
 * The main cause if nothing that was seen is certainly about the failing specs: what the first one of them says, and what
 * was seen at that time.
 */
function noKnownCause(report) {
    const explanation = explanationsIn(report);
    const isOpen = (spec) => explanation(spec)?.certainty !== 'known';
    const failed = report.specs.filter((spec) => (0,_model_results_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailed */ .WN)(spec) && isOpen(spec));
    const [first] = failed;
    const line = first?.failure?.summary.text ?? '';
    const [seen, ...others] = failed.flatMap((spec) => spec.seen);
    const which = failed.length === 1 ? '' : 'The first failure: ';
    return {
        ...NO_KNOWN_CAUSE,
        ...classShared(failed.filter(({ finding }) => finding === null)),
        title: line === '' ? NO_KNOWN_CAUSE.title : `${which}${line}`,
        detail: [
            ...(line === '' ? [] : [NO_KNOWN_CAUSE.title]),
            ...(seen === undefined ? [] : [`at that time: ${_model_results_js__WEBPACK_IMPORTED_MODULE_1__/* .OBSERVER_NAMES */ .UV[seen.by]}: ${seen.text}`]),
        ].join('; '),
        evidence: [...new Set(others.map(({ text }) => text))].slice(0, EVIDENCE_LINES),
    };
}
/** The cause that decides the verdict, null if there is none, and the other findings. */
function causesOf(report) {
    if (report.verdict.reason === 'specs-failed') {
        const ofSpecs = report.findings.filter(({ reason }) => reason === 'specs-failed');
        const main = ofSpecs[0] ?? noKnownCause(report);
        return { main, others: report.findings.filter((finding) => finding !== main) };
    }
    const [main = null, ...others] = report.findings;
    return { main, others };
}
/** The finding that explains why the spec failed, or null. For many specs of one report, use `explanationsIn`. */
function explanationOf(report, spec) {
    return explanationsIn(report)(spec);
}
/** The finding that explains why a spec of the report failed, or null. */
function explanationsIn({ findings, }) {
    // Of findings with the same identifier, the first one counts.
    const byId = new Map(findings.toReversed().map((finding) => [finding.id, finding]));
    return ({ finding }) => {
        if (finding === null)
            return null;
        // Older reports have the index of the finding.
        return (typeof finding === 'number' ? findings[finding] : byId.get(finding)) ?? null;
    };
}
/** Whether a known cause explains the failure, so that its message says nothing more. */
function isExplained(report, spec) {
    const finding = explanationOf(report, spec);
    return finding !== null && isKnown(finding);
}
function isKnown({ certainty }) {
    return certainty === 'known';
}
/** The failing specs by their finding: first those of the main cause, those without one, and last those of known causes. */
function failureGroups(report) {
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(report.specs.filter(_model_results_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailed */ .WN), explanationsIn(report));
    const others = report.findings.filter((finding) => !isKnown(finding));
    return [...others, null, ...report.findings.filter(isKnown)].flatMap((finding) => {
        const specs = groups.get(finding);
        return specs === undefined ? [] : [{ finding, specs }];
    });
}


/***/ }),

/***/ 57425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ foldedMessage)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/results/gomega-message.js + 1 modules
var gomega_message = __webpack_require__(45733);
// EXTERNAL MODULE: ./build/src/domain/results/gomega-value.js
var gomega_value = __webpack_require__(33431);
;// CONCATENATED MODULE: ./build/src/domain/results/folded-message.js



/** Longer values are shown in one line; of texts, so many lines are shown. */
const SHOWN_LINES = 8;
/** An error can hold a message. */
const MOST_NESTED = 4;
/**
 * The lines of a message without what the framework adds, and with one line for each dump of an object.
 * @param lines cleaned; untrusted, of any length
 */
function foldMessage(lines, depth = 0) {
    const folded = [];
    let index = 0;
    while (index < lines.length) {
        const line = lines[index] ?? '';
        const value = (0,gomega_value/* valueAt */.fK)(lines, index);
        if (value !== null)
            folded.push(...foldValue(value, indentOf(line), depth));
        else if (!(0,gomega_message/* isNoise */.ty)(line))
            folded.push(line);
        index = value?.end ?? index + 1;
    }
    return folded;
}
function foldValue(value, indent, depth) {
    const { type, lines, isInline } = value;
    if ((0,gomega_value/* isError */.bJ)(value) && depth < MOST_NESTED) {
        return [`<${type}>:`, ...foldMessage((0,gomega_value/* errorTextOf */.Jj)(value), depth + 1)].map((line) => `${indent}${line}`);
    }
    const [first, rest] = isInline ? [` ${lines[0] ?? ''}`, lines.slice(1)] : ['', lines];
    if (lines.length <= SHOWN_LINES) {
        return [`${indent}<${type}>:${first}`, ...rest.map((line) => `${indent}${line}`)];
    }
    if (type !== 'string') {
        return [`${indent}<${type}>: ${(0,gomega_value/* describeValue */.bp)(value)} [${(0,domain_text/* plural */.LS)(lines.length, 'line')}]`];
    }
    const left = lines.length - SHOWN_LINES;
    return [
        `${indent}<${type}>:${first}`,
        ...rest.slice(0, SHOWN_LINES - Number(isInline)).map((line) => `${indent}${line}`),
        `${indent}[… ${(0,domain_text/* plural */.LS)(left, 'more line')}]`,
    ];
}
function indentOf(line) {
    return line.slice(0, line.length - line.trimStart().length);
}

;// CONCATENATED MODULE: ./build/src/domain/report/failure-message.js


/** The lines of a failure's message for views: dumps of objects in one line each, without what the framework adds. */
function foldedMessage(failure) {
    const lines = (0,domain_text/* plainText */.wh)(failure?.message ?? '')
        .trimEnd()
        .split('\n');
    return foldMessage(lines);
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

/***/ 19717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   uo: () => (/* binding */ capped),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _cri_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26281);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62486);
/* harmony import */ var _report_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56997);
/* harmony import */ var _report_failure_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57425);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22580);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31987);
/* harmony import */ var _class_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12758);
/* harmony import */ var _rerun_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22252);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4999);









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
/** An annotation of untrusted texts: what does not fit is cut, and empty lines are left out. */
function annotation(level, title, lines) {
    const message = lines.filter((line) => line !== '').join('\n');
    return {
        level,
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .truncate */ .xv)((0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(title), TITLE_CHARACTERS).toWellFormed(),
        message: truncateEscaped((0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .wh)(message || title).toWellFormed(), MESSAGE_CHARACTERS),
    };
}
/** At most `maximum` lines, with the number of others. */
function capped(lines, maximum) {
    const left = lines.length - maximum;
    return [
        ...lines.slice(0, maximum).map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .ml)(line, LINE_CHARACTERS)),
        ...(left > 0 ? [`… and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(left, 'more line')}`] : []),
    ];
}
function labelled(label, text) {
    return text === '' ? '' : `${label}: ${text}`;
}
function findingLines(finding) {
    return [
        labelled('Why', finding.detail),
        labelled('Class', (0,_class_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .classOfFinding */ .pJ)(finding)),
        labelled('Who should look', (0,_class_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .whoText */ .UF)(finding)),
        labelled('What to do', finding.remedy),
        labelled('Read first', (0,_class_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .readFirstText */ .M)(finding)),
        ...capped(finding.evidence, EVIDENCE_LINES),
    ];
}
function findingAnnotation(level, report, finding) {
    return annotation(level, finding.title, [
        ...findingLines(finding),
        ...groupLines(report, finding),
    ]);
}
/** The specs of a cause, and what the first one says if the cause is not a known one. */
function groupLines(report, finding) {
    const [first, ...others] = report.specs.filter((spec) => (0,_model_results_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailed */ .WN)(spec) && (0,_report_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .explanationOf */ .pg)(report, spec) === finding);
    if (first === undefined)
        return [];
    const message = (0,_report_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .isExplained */ .zT)(report, first) ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .wh)(first.failure?.message ?? '');
    return [
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(others.length + 1, 'spec')}:`,
        ...capped([first, ...others].map(({ id }) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(id)}`), MAX_SPECS),
        ...capped(message.split('\n'), EVIDENCE_LINES),
        ...reproduceLines(report, first),
    ];
}
/** One annotation for the verdict and its cause. */
function verdictAnnotation(level, report) {
    const { main } = (0,_report_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causesOf */ .cZ)(report);
    const { headline, result } = report.verdict;
    return annotation(level, (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(headline).trim() || result, [
        ...(main === null ? [] : [main.title, ...findingLines(main), ...groupLines(report, main)]),
        'The job summary has the details.',
    ]);
}
function specAnnotation(report, spec) {
    const location = spec.location;
    const where = location
        ? ((0,_report_links_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceUrl */ .Hx)(location, (0,_report_links_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteCommit */ .k8)(report.builds)) ?? (0,_report_links_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceLabel */ .en)(location))
        : '';
    const logs = spec.logs.map((excerpt) => excerpt.log).join(' and ');
    const message = (0,_report_failure_message_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedMessage */ .O)(spec.failure);
    const title = `${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .OUTCOME_NAMES */ ._m[spec.outcome]}: ${spec.id}`;
    return annotation('error', title, [
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .failureLine */ .Pu)(spec.failure),
        // The title is shortened.
        title.length > TITLE_CHARACTERS ? spec.id : '',
        labelled('Where', where),
        labelled('Class', (0,_class_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .classOfSpec */ .rn)(spec)),
        labelled('Rerun', (0,_rerun_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .howItEndedAgain */ .iq)(report, spec)),
        ...spec.seen.slice(0, 1).map(({ by, text }) => `${_model_results_js__WEBPACK_IMPORTED_MODULE_1__/* .OBSERVER_NAMES */ .UV[by]}: ${text}`),
        ...spec.requests.slice(0, 1).map((request) => `Request to CRI-O: ${(0,_cri_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .requestLine */ .u)(request)}`),
        ...(message.length < 2 ? [] : capped(message, MESSAGE_LINES)),
        logs === '' ? '' : `The job summary has the lines of ${logs} around the failure.`,
        ...reproduceLines(report, spec),
    ]);
}
/** How the spec is run again; the report is downloaded first. */
function reproduceLines({ repeat }, { reproduce }) {
    return reproduce === '' ? [] : ['Reproduce:', repeat.download, reproduce];
}
/** One annotation for each item. If there are more than `most`, the last one counts those that are left out. */
function atMost(most, items, { level, noun, annotate }) {
    if (items.length <= most)
        return items.map(annotate);
    const shown = items.slice(0, Math.max(0, most - 1));
    const more = `… and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(items.length - shown.length, `more ${noun}`)}`;
    return [
        ...shown.map(annotate),
        annotation(level, more, ['The job summary and report.json have all of them.']),
    ];
}
function flakyAnnotation(report) {
    const flaky = report.specs.filter(_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .isFlaky */ .s8);
    if (flaky.length === 0)
        return [];
    const names = flaky.map((spec) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(spec.id)}: ${(0,_rerun_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .howItPassed */ .eE)(report, spec)}`);
    const title = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(flaky.length, 'spec')} passed only after a retry`;
    return [annotation('warning', title, capped(names, MESSAGE_LINES))];
}
function warningAnnotation(warnings) {
    const [first] = warnings;
    if (first === undefined)
        return [];
    if (warnings.length === 1) {
        return [annotation('warning', (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .truncate */ .xv)(first, WARNING_TITLE_CHARACTERS), [first])];
    }
    const lines = warnings.map((warning) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(warning)}`);
    return [annotation('warning', (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(warnings.length, 'warning'), capped(lines, MESSAGE_LINES))];
}
/** Verdict, findings, and failing specs without a finding; empty for a green run. */
function problems(report) {
    const verdictLevel = VERDICT_LEVELS[report.verdict.result];
    const { main, others } = (0,_report_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causesOf */ .cZ)(report);
    const level = verdictLevel ?? 'warning';
    const verdict = verdictLevel === null ? [] : [verdictAnnotation(verdictLevel, report)];
    const findings = atMost(MAX_FINDINGS, verdictLevel === null && main !== null ? [main, ...others] : others, { level, noun: 'finding', annotate: (finding) => findingAnnotation(level, report, finding) });
    const causes = [...verdict, ...findings];
    const specs = atMost(Math.min(MAX_SPECS + 1, MAX_PER_LEVEL - countOf('error', causes)), report.specs.filter((spec) => (0,_model_results_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailed */ .WN)(spec) && (0,_report_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .explanationOf */ .pg)(report, spec) === null), { level: 'error', noun: 'failing spec', annotate: (spec) => specAnnotation(report, spec) });
    return [...causes, ...specs];
}
function countOf(level, annotations) {
    return annotations.filter((candidate) => candidate.level === level).length;
}
/**
 * The annotations of a run, most important first, at most ten per level. The cause comes before its consequences. Each
 * cause has one annotation with its specs in it; only specs without a cause have their own.
 */
function annotationsOf(report) {
    const important = [...problems(report), ...flakyAnnotation(report)];
    return [...important, ...warningAnnotation(report.warnings)];
}


/***/ }),

/***/ 92579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ areasText)
/* harmony export */ });
/** The areas in which specs failed or were flaky, the worst first, for instance `networking 3 of 45 failed`; may be empty. */
function areasText(areas) {
    return areas
        .filter(({ failed, flaky }) => failed + flaky > 0)
        .toSorted((one, other) => other.failed - one.failed || other.flaky - one.flaky)
        .map(({ name, ran, failed, flaky }) => {
        const bad = [
            ...(failed > 0 ? [`${failed} of ${ran} failed`] : []),
            ...(flaky > 0 ? [`${flaky} flaky`] : []),
        ];
        return `${name} ${bad.join(', ')}`;
    })
        .join(' · ');
}


/***/ }),

/***/ 12758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ classOfNightSpec),
/* harmony export */   M: () => (/* binding */ readFirstText),
/* harmony export */   UF: () => (/* binding */ whoText),
/* harmony export */   a4: () => (/* binding */ classesText),
/* harmony export */   pJ: () => (/* binding */ classOfFinding),
/* harmony export */   rn: () => (/* binding */ classOfSpec),
/* harmony export */   up: () => (/* binding */ whoInNight)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55825);

/** The name of a class in its kind, for instance `environment (disk)`. */
function className({ class: name, kind }) {
    const shown = nameIn(_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_NAMES */ .mU, name);
    return kind === '' ? shown : `${shown} (${nameIn(_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_NAMES */ .kd, kind)})`;
}
/** A report that was read can have a word of a later version, which is shown as it is. */
function nameIn(names, word) {
    return Object.hasOwn(names, word) ? names[word] : word;
}
/** The class of a finding or a spec, and how sure it is; empty in reports that are older than classes. Untrusted text. */
function classText(classified) {
    const { class: name, confidence } = classified;
    if (confidence === '' || name === 'unknown')
        return confidence;
    return `${className(classified)} · ${confidence}`;
}
/** Reasons that say all that there is to say: nothing failed, and the finding itself names what to change. */
const SELF_EVIDENT = [
    'invalid-input',
    'nothing-selected',
    'not-applicable',
    'all-skipped',
    'preflight',
    'cancelled',
    'internal-error',
];
/** The class of a finding, and how sure it is; empty if the reason says all. Untrusted text. */
function classOfFinding(finding) {
    return SELF_EVIDENT.includes(finding.reason) ? '' : classText(finding);
}
/** The class of a failing spec that no finding explains; empty for others. Untrusted text. */
function classOfSpec({ class: name, kind, confidence, finding }) {
    return name === null || finding !== null ? '' : classText({ class: name, kind, confidence });
}
/** Programs that none of the audiences is responsible for. */
const OTHER_PROGRAMS = ['oci-runtime', 'conmon', 'cni'];
/** Who should look first, and where it is reported. Untrusted text. */
function whoText(finding) {
    const { audience, owner, class: name } = finding;
    const who = OTHER_PROGRAMS.includes(name) ? className(finding) : nameIn(_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE_NAMES */ .K8, audience);
    if (owner === null)
        return who;
    const label = owner.label === '' ? '' : `, label ${owner.label}`;
    const where = `${owner.repository}${label}`;
    return who === _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE_NAMES */ .K8.unknown ? where : `${who}: ${where}`;
}
/** The class of a failing spec of a night, and how sure it is; empty for others. Untrusted text. */
function classOfNightSpec(spec) {
    const { class: name, kind, confidence } = spec;
    if (name === null)
        return '';
    return hasKnownWords(spec) ? classText({ class: name, kind, confidence }) : confidence;
}
/**
 * Who should look at a failing spec of a night, or at a lane that is red as a whole, and where it is reported; empty if that is
 * not known. Untrusted text.
 */
function whoInNight(spec) {
    const { class: name, kind, owner, audience } = spec;
    if (name === null || (audience === 'unknown' && owner === null))
        return '';
    return hasKnownWords(spec)
        ? whoText({ class: name, kind, owner, audience })
        : (owner?.repository ?? '');
}
/** A night that was read can have words of a later version. */
function hasKnownWords({ class: name, kind, audience }) {
    return (Object.hasOwn(_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_NAMES */ .mU, name ?? '') &&
        Object.hasOwn(_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_NAMES */ .kd, kind) &&
        Object.hasOwn(_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE_NAMES */ .K8, audience));
}
/** What to read first; empty if the reason says all, or the remedy what to read. Untrusted text. */
function readFirstText({ reason, readFirst, remedy }) {
    const saysIt = SELF_EVIDENT.includes(reason) || /\bread\b/.test(remedy);
    return saysIt ? '' : readFirst.join('; ');
}
/** The classes of the failing and flaky specs with their numbers, and the share of those that are not known; may be empty. */
function classesText({ classes }) {
    if (classes.length === 0)
        return '';
    const all = classes.reduce((sum, { specs }) => sum + specs, 0);
    const unknown = classes.find((one) => one.class === 'unknown')?.specs ?? 0;
    const share = unknown === 0 ? '' : ` (${Math.round((100 * unknown) / all)} % not known)`;
    const counts = classes.map((one) => `${one.specs} ${_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_NAMES */ .mU[one.class]}`);
    return `${counts.join(' · ')}${share}`;
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

/***/ 34083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ areas),
/* harmony export */   q: () => (/* binding */ areaTable)
/* harmony export */ });
/* harmony import */ var _report_area_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95569);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31987);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57824);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61497);




/** How many specs of each area ran and failed, folded. */
function areas({ specs }, room) {
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .ifFits */ .yP)(areaTable((0,_report_area_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .areaCounts */ ._)(specs)), room);
}
/** A folded table of areas, also of a later version; empty without areas. */
function areaTable(all) {
    if (all.length === 0)
        return '';
    const rows = all.map(({ name, ran, failed, flaky }) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(name),
        String(ran),
        failed > 0 ? `**${failed}**` : '0',
        String(flaky),
    ]);
    const ran = all.reduce((sum, area) => sum + area.ran, 0);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(ran, 'spec')} by area`, (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Area', 'Ran', 'Failed', 'Flaky'], rows, ['left', 'right', 'right', 'right']));
}


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

/***/ 82909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderSections),
/* harmony export */   J: () => (/* binding */ SUMMARY_LIMIT_BYTES)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57824);

/**
 * GitHub rejects a step summary above 1 MiB (actions/runner, src/Runner.Worker/FileCommandManager.cs). The limit leaves room
 * for other output of the step.
 */
const SUMMARY_LIMIT_BYTES = 1_000_000;
const GAP = '\n\n';
const LEFT_OUT = '_Some sections do not fit here; the JSON report has all of them._';
/**
 * The sections as one document of at most `limitBytes` bytes (at least 200) in UTF-8, never empty if the first section is
 * not. Sections that do not fit are left out, least important first, and a line says so.
 */
function renderSections(subject, { reading, filling }, limitBytes) {
    const texts = new Map();
    let left = limitBytes - (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(`${GAP}${LEFT_OUT}\n`);
    for (const [section, share] of filling) {
        const before = texts.get(section);
        if (before)
            left += (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(before) + GAP.length;
        const text = section(subject, Math.min(left - GAP.length, limitBytes * share));
        texts.set(section, text);
        if (text !== '')
            left -= (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(text) + GAP.length;
    }
    const isLeftOut = (section) => !texts.get(section) && section(subject, Infinity) !== '';
    const shown = reading.flatMap((section) => texts.get(section) || []);
    const note = reading.some(isLeftOut) ? [LEFT_OUT] : [];
    return `${[...shown, ...note].join(GAP)}\n`;
}


/***/ }),

/***/ 22252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eE: () => (/* binding */ howItPassed),
/* harmony export */   iq: () => (/* binding */ howItEndedAgain),
/* harmony export */   o6: () => (/* binding */ rerunText)
/* harmony export */ });
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62486);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4999);



/** Label of specs that never run beside others (kubernetes/kubernetes, test/e2e/framework/labels.go). */
const ALONE = 'Serial';
/** What became of the failed specs in the rerun, or why there was none; empty if there is nothing to say. Untrusted text. */
function rerunText({ rerun, specs }) {
    if (rerun === null)
        return '';
    const reason = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(rerun.reason);
    if (rerun.startedAt === null)
        return `none: ${reason}`;
    const { length } = rerun.specs;
    const time = rerun.seconds === null ? '' : ` in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(rerun.seconds)}`;
    const ran = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(length, 'failed spec')} ran once more, ${length === 1 ? 'alone' : 'one after the other'}${time}`;
    const ends = `${rerun.passed} passed, ${rerun.failed} failed again`;
    const left = specs.filter((spec) => (0,_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(spec) && !rerun.specs.includes(spec.id)).length;
    const others = left === 0 ? '' : `; ${left} more ${left === 1 ? 'is' : 'are'} over the budget`;
    const all = rerun.done ? `${ran}: ${ends}` : `${ran}, but it does not count: ${reason} (${ends})`;
    return `${all}${others}`;
}
/** How the spec passed that did not pass at once. */
function howItPassed(report, spec) {
    return spec.invocations.length > 0
        ? `passed ${whenAgain(report, spec)}`
        : `passed at attempt ${spec.attempts}`;
}
/** What became of a failing spec in the rerun; empty if it did not run in it. */
function howItEndedAgain(report, spec) {
    const [, again] = spec.invocations;
    if (again === undefined)
        return '';
    const words = (0,_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(again)
        ? 'failed again'
        : `${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_NAMES */ ._m[again.outcome] ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(again.outcome)}, which does not count,`;
    return `${words} ${whenAgain(report, spec)}`;
}
/** A spec that ran beside others may fail only in their company. */
function whenAgain({ suite }, { labels }) {
    const hadCompany = (suite.procs ?? 1) > 1 && !labels.includes(ALONE);
    return hadCompany ? 'when run alone' : 'when run once more';
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

/***/ 62545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reproduceCommand),
/* harmony export */   q: () => (/* binding */ commandByHand)
/* harmony export */ });
/* harmony import */ var _domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58117);
/* harmony import */ var _domain_request_exact_focus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2146);
/* harmony import */ var _domain_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77476);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31987);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70322);





/** The most specs in the focus; more would make the command too long. */
const FOCUSED_SPECS = 5;
/** Parts that are needed to set up the node again. */
const NEEDED_PARTS = ['bundle', 'crio', 'pinns', 'kubelet', 'e2e_node.test', 'ginkgo'];
const NODE_NAME = '--node-name=$(hostname)';
/** The command that runs failed specs again by hand on a node with this CRI-O; empty when none failed. */
function reproduceCommand({ request, builds, failed, randomSeed }) {
    if (failed.length === 0)
        return '';
    const [ginkgo = '', ...rest] = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteCommand */ .m0)({ ...request, procs: 1 }, {
        suite: '.',
        report: '/tmp/node-e2e',
        kubeletConfig: request.kubeletConfig === null ? null : './kubeletconfig.yaml',
        logsSince: null,
    }, '$(hostname)', (0,_domain_request_exact_focus_js__WEBPACK_IMPORTED_MODULE_2__/* .exactFocus */ .sJ)(failed.slice(0, FOCUSED_SPECS)));
    const seed = randomSeed === null ? [] : [`--seed=${randomSeed}`];
    return [
        '# as root, on a machine with systemd and this CRI-O, beside e2e_node.test, ginkgo and kubelet:',
        ...builds.flatMap((build) => sourcesOf(build, request)),
        ...request.crioDropIns.map(({ name }) => `# CRI-O drop-in: config/crio.conf.d/${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(name)}`),
        ...(request.imageRepositories === null
            ? []
            : ['export KUBE_TEST_REPO_LIST=./repositories.yaml # the file of image-repositories']),
        ...(failed.length > FOCUSED_SPECS
            ? [`# the first ${FOCUSED_SPECS} of ${failed.length} failing specs:`]
            : []),
        'mkdir -p /tmp/node-e2e',
        [ginkgo, ...seed, ...rest].map(wordOf).join(' \\\n  '),
    ].join('\n');
}
/**
 * The same for one failing spec of a report; empty if the inputs of its run are not known. All words are quoted, because a
 * report can be made by tested code.
 */
function commandByHand({ request, builds, suite: { randomSeed } }, spec) {
    return request === null ? '' : reproduceCommand({ request, builds, failed: [spec], randomSeed });
}
function sourcesOf({ parts }, { components }) {
    // A report that was read can have components of a later version.
    const known = components.filter(({ name }) => Object.hasOwn(_domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPONENTS */ .$j, name));
    const apart = new Set(known.map(({ name }) => _domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPONENTS */ .$j[name].repository));
    const sources = parts
        .filter(({ name }) => NEEDED_PARTS.includes(name) || apart.has((0,_domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(name) ?? ''))
        .map(({ name, source }) => `# ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)((0,_domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(name))}: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(source)}`);
    return [...new Set(sources)];
}
/** A word for a POSIX shell; only the node name is expanded. */
function wordOf(word) {
    return word === NODE_NAME ? word : (0,_domain_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(word);
}


/***/ })

};
