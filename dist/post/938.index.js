export const id = 938;
export const ids = [938];
export const modules = {

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ processRuns),
/* harmony export */   UK: () => (/* binding */ systemCommands),
/* harmony export */   ek: () => (/* binding */ EXIT_NOT_FOUND),
/* harmony export */   g_: () => (/* binding */ EXIT_DEADLINE)
/* harmony export */ });
/* unused harmony export commandWords */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1955);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);




const DEFAULT_DEADLINE_SECONDS = 60;
const KILL_AFTER_SECONDS = 5;
const EXIT_DEADLINE = 124;
const EXIT_NOT_FOUND = 127;
/**
 * Commands on this machine, with the variables of `environment`. A deadline is kept by coreutils' `timeout`, because an
 * unprivileged process cannot end one of root's. An exit code is data, not an error.
 */
function systemCommands(environment, privilege) {
    // Read and found once: reading the variables of a process is slow, and the toolkit looks into all of PATH each time.
    const inherited = { ...environment };
    const starters = new Map();
    const pathOf = (name) => {
        const path = starters.get(name) ?? findProgram(name, inherited['PATH'] ?? '');
        starters.set(name, path);
        return path;
    };
    return {
        async run(program, args, options = {}) {
            const [starter = '', ...rest] = commandWords([program, ...args], options, privilege);
            const first = pathOf(starter);
            const common = {
                silent: true,
                ignoreReturnCode: true,
                ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
                env: variables(inherited, options),
            };
            try {
                if (options.stdoutFile !== undefined) {
                    return await toFile(options.stdoutFile, first, rest, common);
                }
                return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .getExecOutput */ .H)(first, rest, common);
            }
            catch (error) {
                return { exitCode: EXIT_NOT_FOUND, stdout: '', stderr: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) };
            }
        },
    };
}
/** A command with its deadline, and with what makes it root's where that is wanted: the words that are really run. */
function commandWords(command, { root, deadlineSeconds = DEFAULT_DEADLINE_SECONDS }, privilege) {
    const limited = ['timeout', '-k', String(KILL_AFTER_SECONDS), String(deadlineSeconds), ...command];
    return root && privilege === 'sudo' ? ['sudo', '-n', ...limited] : limited;
}
/**
 * Variables that may hold a secret. Code that runs as root can read those of the runner all the same; this keeps them from
 * programs that run before anybody was told.
 */
const SECRET_VARIABLE = /^(INPUT|ACTIONS|STATE)_|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;
function variables(inherited, { environment, untrusted }) {
    const kept = Object.entries(inherited).flatMap(([name, value]) => value === undefined || (untrusted && SECRET_VARIABLE.test(name)) ? [] : [[name, value]]);
    return { ...Object.fromEntries(kept), ...environment };
}
/** The path of a program in a search path, or its name where it is not there: the toolkit says so then. */
function findProgram(name, searchPath) {
    const directories = searchPath.split(':').filter((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory));
    return directories.map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).find(isProgram) ?? name;
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** Whether a process is there, also one of another user's. A number that nobody has, or 0, is no process. */
function processRuns(pid) {
    if (pid === 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // The only other answer of kill(2) to signal 0 is EPERM: it is there, and not ours.
        return !(typeof error === 'object' &&
            error !== null &&
            'code' in error &&
            error.code === 'ESRCH');
    }
}
async function toFile(path, program, args, common) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    const errors = [];
    try {
        const exitCode = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m)(program, [...args], {
            ...common,
            listeners: {
                stdout: (data) => {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, data);
                },
                stderr: (data) => {
                    errors.push(data);
                },
            },
        });
        return { exitCode, stdout: '', stderr: Buffer.concat(errors).toString() };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/host/identity.js
var identity = __webpack_require__(596);
// EXTERNAL MODULE: ./build/src/host/journal.js
var host_journal = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/src/adapters/exec.js
var exec = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
;// CONCATENATED MODULE: ./build/src/host/command-error.js



const SHOWN_COMMAND = 200;
/** A failed command as an environment trouble: what was run, how it ended, its last words. */
function commandError(program, args, output) {
    const lastWords = (0,domain_text/* plainLine */.h0)(output.stderr.trim().split('\n').at(-1) ?? '');
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'host-setup',
        message: `"${(0,domain_text/* truncate */.xv)([program, ...args].join(' '), SHOWN_COMMAND)}" failed on the host with exit code ${output.exitCode}`,
        cause: lastWords || (output.exitCode === exec/* EXIT_DEADLINE */.g_ ? 'it did not end in time' : ''),
        remedy: 'see its last lines; root must be able to do this, as on a hosted runner or a virtual machine',
        evidence: output.stderr.trim().split('\n').slice(-10),
    });
}

;// CONCATENATED MODULE: ./build/src/host/units.js

const PROPERTIES = [
    'LoadState',
    'ActiveState',
    'SubState',
    'Result',
    'MainPID',
    'NRestarts',
    'ExecMainStatus',
    'ExecMainCode',
];
/** SIGCHLD codes that mean a signal: CLD_KILLED and CLD_DUMPED (sigaction(2)). */
const KILLED_CODES = ['2', '3'];
/**
 * Asks systemd for the states of units, in their order; an unknown unit is `not-found` and inactive.
 * @throws RunError (environment, host-setup) when systemd does not answer: silence must not pass for "has ended"
 */
async function units_unitStates(deps, units) {
    const args = ['show', ...units, '-p', PROPERTIES.join(',')];
    const output = await deps.commands.run('systemctl', args);
    const blocks = output.stdout.split(/\n\n+/).filter((block) => block.includes('LoadState='));
    if (blocks.length !== units.length)
        throw commandError('systemctl', args, output);
    return units.map((_, index) => parseUnitState(blocks[index] ?? ''));
}
/** Asks systemd for the state of one unit. */
async function unitState(deps, unit) {
    const [state] = await units_unitStates(deps, [unit]);
    return state ?? parseUnitState('');
}
/** One block of `systemctl show`. */
function parseUnitState(block) {
    const values = new Map(block.split('\n').map((line) => {
        const separator = line.indexOf('=');
        return [line.slice(0, separator), line.slice(separator + 1)];
    }));
    const word = (name) => values.get(name) ?? '';
    return {
        loadState: word('LoadState') || 'not-found',
        activeState: word('ActiveState') || 'inactive',
        subState: word('SubState') || 'dead',
        result: word('Result'),
        mainPid: Number(word('MainPID') || 0),
        restarts: Number(word('NRestarts') || 0),
        exitStatus: Number(word('ExecMainStatus') || 0),
        killed: KILLED_CODES.includes(word('ExecMainCode')),
    };
}

;// CONCATENATED MODULE: ./build/src/domain/results/spec-identity.js

/** Characters of an id. The console's reader cuts lines, and one spec must have the same id in every dialect. */
const ID_LIMIT = 8_192;
/** Node types that belong to the suite and not to a spec (onsi/ginkgo, types/types.go). */
const SUITE_NODES = new Set([
    'BeforeSuite',
    'SynchronizedBeforeSuite',
    'AfterSuite',
    'SynchronizedAfterSuite',
    'ReportBeforeSuite',
    'ReportAfterSuite',
    'DeferCleanup (Suite)',
]);
/**
 * What the console writes into the name of a spec that did not pass: the node that failed (`[It] ` before the leaf,
 * ` [BeforeEach]` after its container) or `TOP-LEVEL [BeforeEach] ` before all (onsi/ginkgo, codeLocationBlock).
 */
const FAILED_NODE = /^TOP-LEVEL \[[^\]]+\] | \[(?:It|BeforeEach|JustBeforeEach|AfterEach|JustAfterEach|BeforeAll|AfterAll|ReportBeforeEach|ReportAfterEach|DeferCleanup(?: \((?:Each|All)\))?)\](?= )|^\[It\] (?=.)/;
/** True for `SynchronizedBeforeSuite` and its like. */
function isSuiteNode(nodeType) {
    return SUITE_NODES.has(nodeType);
}
/**
 * The id of a spec from its parts: their texts joined by single spaces, as Ginkgo matches them against a focus, at most
 * ID_LIMIT characters.
 */
function specId(hierarchyTexts, leafText) {
    return limited((0,domain_text/* plainLine */.h0)([...hierarchyTexts, leafText].join(' ')));
}
/**
 * Who a JUnit case or a console line of a passed spec is about, in any dialect: `[It] text`, `[It] text [label, label]`,
 * `text [label, label]`, `text`, or `[SynchronizedBeforeSuite]`.
 */
function readEntryName(name) {
    const line = (0,domain_text/* plainLine */.h0)(name);
    const node = suiteNodeOf(line);
    if (node !== null)
        return { kind: 'suite-node', node };
    return { kind: 'spec', id: limited(withoutLabels(line.replace(/^\[It\] /, ''))) };
}
function limited(id) {
    // Half of a character above U+FFFF is none.
    return id.length <= ID_LIMIT
        ? id
        : id
            .slice(0, ID_LIMIT)
            .replace(/[\uD800-\uDBFF]$/, '')
            .trimEnd();
}
/** `readEntryName` for the name of a spec that did not pass, as the console writes it. */
function readFailedEntryName(name) {
    return readEntryName((0,domain_text/* plainLine */.h0)(name).replace(FAILED_NODE, ''));
}
function suiteNodeOf(line) {
    const node = /^\[([^\]]+)\](?: |$)/.exec(line)?.[1];
    return node !== undefined && isSuiteNode(node) ? node : null;
}
/**
 * Ginkgo appends all labels as one group. A name may end in a group of its own, such as `[Conformance]`: a group of
 * several is the labels, because tags never hold commas; a group of one is it only when it repeats the name's first
 * tag, since the framework writes labels into the names too, first of all the sig
 * (kubernetes/kubernetes, test/e2e/framework/ginkgowrapper.go).
 */
function withoutLabels(name) {
    const start = name.lastIndexOf(' [');
    if (start < 0 || !name.endsWith(']'))
        return name;
    const text = name.slice(0, start);
    const labels = name.slice(start + 2, -1).split(', ');
    const firstTag = /\[([^[\]]+)\]/.exec(text)?.[1];
    return labels.length > 1 || labels[0] === firstTag ? text : name;
}

;// CONCATENATED MODULE: ./build/src/domain/results/console-lines.js

/** The words that Ginkgo prints for its states (onsi/ginkgo, reporters/default_reporter.go). */
const OUTCOMES = new Map([
    ['FAIL', 'failed'],
    ['FAILED', 'failed'],
    ['TIMEDOUT', 'timedout'],
    ['PANICKED', 'panicked'],
    ['INTERRUPTED', 'interrupted'],
    ['ABORTED', 'aborted'],
    ['SKIPPED', 'skipped'],
]);
const ENDING = /^(?:[•↺S]|\[([^\]]+)\])(?: PASSED)?(?: \[([A-Z]+)!?\])?(?: \[FLAKEY TEST - TOOK (\d+) ATTEMPTS TO PASS\])?(?: DURING REPETITION #\d+)? \[(\d+\.\d{3}) seconds\]$/;
/** Reads `• [2.041 seconds]`, `• [FAILED] [2.097 seconds]`, `[SynchronizedBeforeSuite] PASSED [3.722 seconds]` and so on. */
function readEnding(line) {
    const [, node, state, attempts, seconds] = ENDING.exec(line) ?? [];
    const outcome = state === undefined ? 'passed' : OUTCOMES.get(state);
    if (seconds === undefined || outcome === undefined)
        return null;
    if (node !== undefined && !isSuiteNode(node))
        return null;
    return { node: node ?? null, outcome, seconds: Number(seconds), attempts: Number(attempts ?? 1) };
}
/** True for the line after which the ginkgo command tells how each parallel process ended (onsi/ginkgo, internal/run.go). */
function isProcessReport(line) {
    return line === 'Ginkgo timed out waiting for all parallel procs to report back';
}
/** Reads `Exit result of proc 2:`; the line below it is the process's end. */
function readProcess(line) {
    const number = /^Exit result of proc (\d{1,4}):$/.exec(line)?.[1];
    return number === undefined ? null : Number(number);
}
/** Reads `  [FAIL] name` of the failures that are listed at the end. */
function readSummaryEntry(line) {
    const [, state = '', name] = /^ {2}\[([A-Z]+)!?\] (\S.*)$/.exec(line) ?? [];
    const outcome = OUTCOMES.get(state);
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
    return {
        succeeded: word === 'SUCCESS',
        specialFailureReasons: reasons.split(', ').filter((reason) => reason !== ''),
    };
}
/** True for `Summarizing 2 Failures:`. */
function isSummary(line) {
    return /^Summarizing \d+ Failures?:$/.test(line);
}
/** Reads the line below a name, `k8s.io/kubernetes/test/e2e/common/node/pods.go:208`, also as `  [It] pods.go:208`. */
function readNameLocation(line) {
    const [, file, number] = /^(?: {2}\[It\] )?(\S+\.go):(\d{1,9})$/.exec(line) ?? [];
    return file === undefined ? null : { file, line: Number(number) };
}
/** True for the line of dashes before and after whatever Ginkgo prints at length. */
function isDelimiter(line) {
    return /^-{30}$/.test(line);
}
/** True for what stands for specs without anything to tell: `SSSSSS`, `P [PENDING]`. */
function isPlaceholder(line) {
    return /^(?:[SP•↺]+|P \[PENDING\])$/.test(line);
}

;// CONCATENATED MODULE: ./build/src/domain/results/failure-text.js
/** `[FAILED] message`, the first line of a failure (onsi/ginkgo, reporters/default_reporter.go, emitFailure). */
const HEADING = /^\[(?:FAILED|TIMEDOUT|PANICKED|INTERRUPTED|ABORTED|SKIPPED)!?\] (.*)$/;
const PLACE = /^In \[[^\]]+\] at: (.*) @ (\S+ \S+)$/;
const STACK = 'Full Stack Trace';
/** Pointers to other places, which say nothing here. */
const POINTER = /^There were additional failures detected/;
/**
 * Reads failures as Ginkgo prints them for people: in the body of JUnit's `<failure>` and on the console (there without
 * its indentation). `zone` is the node's offset from UTC, such as `+02:00` or `Z`, because the print has none.
 * Gives null for text of another form.
 */
function readFailureText(text, zone) {
    const blocks = [];
    // A heading begins another failure only when the one before has its place; else it is a word of the message.
    let placed = true;
    for (const line of text.split('\n')) {
        if (placed && HEADING.test(line)) {
            blocks.push([line]);
            placed = false;
        }
        else {
            blocks.at(-1)?.push(line);
            placed ||= PLACE.test(line);
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
/** How often a spec was tried, from what Ginkgo writes between attempts; 1 where nothing is written. */
function readAttempts(timeline) {
    return (1 +
        (timeline.match(/^ *Attempt #\d+ (?:Failed|Passed)\. {2}Re(?:try|peat)ing \S+ @ /gm)?.length ??
            0));
}
function readBlock(lines, zone) {
    const at = lines.findIndex((line) => PLACE.test(line));
    const end = at < 0 ? lines.length : at;
    const [, location = '', time = ''] = PLACE.exec(lines[end] ?? '') ?? [];
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
/** `11/22/26 11:34:04.926` (month first) with a zone, as ISO 8601. */
function readGinkgoTime(text, zone) {
    const [, month, day, year, time] = /^(\d\d)\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/.exec(text) ?? [];
    if (month === undefined)
        return null;
    const iso = `20${year}-${month}-${day}T${time}${zone}`;
    return Number.isNaN(Date.parse(iso)) ? null : iso;
}

;// CONCATENATED MODULE: ./build/src/domain/results/kept-text.js
/** Keeps the last `limit` characters, from the start of a line on. */
function keepEnd(limit) {
    let text = '';
    const cut = () => {
        const start = text.indexOf('\n', text.length - limit - 1) + 1;
        text = start === 0 || start === text.length ? text.slice(-limit) : text.slice(start);
    };
    return {
        push(line) {
            text += `${line}\n`;
            // Cutting only now and then keeps the cost of a line constant.
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

;// CONCATENATED MODULE: ./build/src/domain/results/console-block.js




/** Characters kept of a failure, from its start. */
const FAILURE_LIMIT = 131_072;
/** Characters kept of what a spec wrote, to its end. */
const OUTPUT_LIMIT = 65_536;
const TITLE_LINES = 20;
/** A block that begins with this ending; times in it are of the zone, such as `+02:00`. */
function openBlock(ending, zone) {
    const title = [];
    const failure = keepStart(FAILURE_LIMIT);
    const output = keepEnd(OUTPUT_LIMIT);
    let complete = false;
    let location = null;
    let section = null;
    function readTitle(line) {
        location = readNameLocation(line);
        // Between name and location stands the place of a failed BeforeEach and its like.
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
        return ending.outcome === 'passed' ? readEntryName(text) : readFailedEntryName(text);
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
        subject() {
            const found = complete ? name() : null;
            return found && { name: found, location };
        },
        details(streamed) {
            const read = readFailureText(failure.read(), zone);
            const written = streamed + output.read();
            return {
                failures: read === null ? [] : [read.failure, ...read.additional],
                output: written,
                attempts: Math.max(ending.attempts, readAttempts(written)),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/domain/results/console-ledger.js
/** Characters kept of all results together: a suite whose specs all fail at length must not fill the memory. */
const TEXT_LIMIT = 16_777_216;
const SHORT_MESSAGE = 2_000;
/** No suite has as many; a spec that forges endings must not fill the memory. */
const MOST_RESULTS = 50_000;
const MOST_RUNNING = 100;
const MOST_PROCESSES = 1_000;
/** An empty ledger. */
function createLedger() {
    const specs = [];
    const suiteNodes = [];
    const failed = new Set();
    let started = [];
    const processEnds = [];
    let events = [];
    let space = TEXT_LIMIT;
    let facts = {
        totalSpecs: null,
        selectedSpecs: null,
        succeeded: null,
        specialFailureReasons: [],
        seconds: null,
        randomSeed: null,
        parallelTotal: null,
    };
    /** The details as they are, or short once those of others have used up the space. */
    function afford(details) {
        const size = JSON.stringify(details).length;
        if (size > space)
            return shorten(details);
        space -= size;
        return details;
    }
    return {
        facts: () => facts,
        note(more) {
            facts = { ...facts, ...more };
        },
        announce(selected, total) {
            facts = { ...facts, selectedSpecs: selected, totalSpecs: total, parallelTotal: 1 };
            events.push({ kind: 'suite-announced', selected, total });
        },
        start(spec) {
            started = [...started, spec].slice(-MOST_RUNNING);
            events.push({ kind: 'spec-started', spec });
        },
        running: () => started.at(-1) ?? null,
        finish({ name }, { outcome, seconds }) {
            if (isFailure(outcome))
                failed.add(keyOf(name));
            if (name.kind === 'spec') {
                started = started.filter(({ id }) => id !== name.id);
                events.push({ kind: 'spec-finished', id: name.id, outcome, seconds });
            }
            else if (isFailure(outcome)) {
                events.push({ kind: 'suite-node-failed', node: name.node, outcome });
            }
        },
        keep({ name, location }, { outcome, seconds }, details) {
            if (specs.length + suiteNodes.length >= MOST_RESULTS)
                return;
            const { failures, output, attempts } = afford(outcome === 'passed' ? { ...details, output: '' } : details);
            const skipped = outcome === 'skipped';
            const [failure = null, ...additionalFailures] = skipped ? [] : failures;
            if (name.kind === 'suite-node') {
                suiteNodes.push({ node: name.node, outcome, process: null, failure, output });
                return;
            }
            specs.push({
                id: name.id,
                outcome,
                labels: [],
                location,
                seconds,
                startedAt: null,
                endedAt: null,
                process: null,
                attempts,
                failure,
                additionalFailures,
                skipReason: skipped ? (failures[0]?.message ?? '') : null,
                output,
            });
        },
        hasFailed: (name) => failed.has(keyOf(name)),
        endProcess(end) {
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
            specs: [...specs],
            suiteNodes: [...suiteNodes],
            running: started,
            processEnds: [...processEnds],
            startedAt: null,
            endedAt: null,
            timeoutSeconds: null,
            dryRun: false,
        }),
    };
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

;// CONCATENATED MODULE: ./build/src/domain/results/console.js







/**
 * Characters of a line that are looked at: a spec's id with what is printed around it. Streams of `S` and dumps of
 * objects are much longer.
 */
const LINE_LIMIT = 2 * ID_LIMIT;
const console_TITLE_LINES = 20;
const STREAM = { at: 'stream' };
/**
 * Reads what `ginkgo -v` or the test binary itself prints, serial or parallel (onsi/ginkgo,
 * reporters/default_reporter.go). `zone` is the node's offset from UTC, such as `+02:00`, because the print names none.
 * Its memory is bounded, however long the stream.
 *
 * A line is Ginkgo's by its form at the start of the line; what specs write is indented. Only what a spec of a serial
 * run prints past Ginkgo, straight to standard output, can pass for Ginkgo's own. It cannot hide a failure: the true
 * ending is printed with the spec's name and is listed as well.
 */
function console_createConsoleReader(zone = 'Z') {
    const ledger = createLedger();
    let place = { at: 'head' };
    let stream = keepEnd(OUTPUT_LIMIT);
    let unread = '';
    const isParallel = () => (ledger.facts().parallelTotal ?? 1) > 1;
    function readLine(line) {
        if (place.at === 'process-ends') {
            place = readProcessEnd(place.process, line);
            return;
        }
        const ending = readEnding(line);
        if (isParallel() && isProcessReport(line)) {
            closeBlock();
            place = { at: 'process-ends', process: null };
        }
        else if (isDelimiter(line)) {
            closeBlock();
            place = { at: 'title', lines: [] };
        }
        else if (ending !== null && isCredible(ending)) {
            closeBlock();
            place = readEndingLine(ending);
        }
        else {
            place = readOther(line);
        }
    }
    /** In parallel runs an ending follows dashes; in serial ones a pass is that of the spec that runs. */
    function isCredible({ node, outcome }) {
        if (isParallel())
            return place.at === 'title' && place.lines.length === 0;
        return node !== null || outcome !== 'passed' || ledger.running() !== null;
    }
    function readEndingLine(ending) {
        const started = isParallel() ? null : ledger.running();
        const passed = ending.outcome === 'passed' ? passedSubject(ending, started) : null;
        if (passed === null)
            return { at: 'block', block: openBlock(ending, zone), started };
        ledger.finish(passed, ending);
        const attempts = Math.max(ending.attempts, readAttempts(stream.read()));
        ledger.keep(passed, ending, { failures: [], output: '', attempts });
        return STREAM;
    }
    function closeBlock() {
        if (place.at !== 'block')
            return;
        const { block, started } = place;
        const subject = endedSubject(block, started);
        if (subject === null)
            return;
        if (!block.isTitleComplete())
            ledger.finish(subject, block.ending);
        ledger.keep(subject, block.ending, block.details(isParallel() ? '' : stream.read()));
    }
    function readOther(line) {
        if (place.at === 'head')
            return readHeadLine(line);
        if (place.at === 'stream')
            return readStream(line);
        if (place.at === 'title')
            return readTitle([...place.lines, line]);
        if (place.at === 'summary')
            return readSummary(place.entry, line);
        if (place.at === 'block') {
            const subject = place.block.read(line) ? endedSubject(place.block, place.started) : null;
            if (subject !== null)
                ledger.finish(subject, place.block.ending);
            return place;
        }
        ledger.note(readVerdict(line) ?? {});
        return STREAM;
    }
    function readHeadLine(line) {
        const announcement = ledger.facts().selectedSpecs === null ? readAnnouncement(line) : null;
        if (announcement !== null)
            ledger.announce(announcement.selected, announcement.total);
        ledger.note(readHead(line));
        return readFoot(line) ?? { at: 'head' };
    }
    function readStream(line) {
        stream.push(line.replace(/^ {2}/, ''));
        // While a spec of a serial run is under way, only the spec can have printed totals.
        return (ledger.running() === null ? readFoot(line) : null) ?? STREAM;
    }
    function readFoot(line) {
        if (isSummary(line))
            return { at: 'summary', entry: null };
        const totals = readTotals(line);
        if (totals === null)
            return null;
        ledger.note(totals);
        return { at: 'verdict' };
    }
    function readTitle(lines) {
        const line = lines.at(-1) ?? '';
        const location = readNameLocation(line);
        if (location !== null && lines.length > 1) {
            startSpec(readEntryName(lines.slice(0, -1).join(' ')), location);
        }
        else if (/^\S/.test(line) && !isPlaceholder(line) && lines.length < console_TITLE_LINES) {
            return { at: 'title', lines };
        }
        stream = keepEnd(OUTPUT_LIMIT);
        return STREAM;
    }
    function startSpec(name, location) {
        if (name.kind === 'spec' && !isParallel())
            ledger.start({ id: name.id, location });
    }
    /** Failures that are listed at the end although their own print was lost. */
    function readSummary(entry, line) {
        if (line.trim() === '')
            return STREAM;
        const location = readNameLocation(line.trim());
        const name = entry && readFailedEntryName(entry.name);
        if (entry !== null && name !== null && location !== null && !ledger.hasFailed(name)) {
            const ending = { node: null, outcome: entry.outcome, seconds: 0, attempts: 1 };
            ledger.finish({ name, location: null }, ending);
            ledger.keep({ name, location: null }, ending, { failures: [], output: '', attempts: 1 });
        }
        return { at: 'summary', entry: readSummaryEntry(line) };
    }
    /** What processes wrote stands there as well, but indented. */
    function readProcessEnd(process, line) {
        if (process !== null)
            ledger.endProcess({ process, end: line.trim() });
        return { at: 'process-ends', process: readProcess(line) };
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
                readLine((0,domain_text/* plainText */.wh)(unread).replace(/\n/g, ' ').trimEnd());
                unread = '';
                append(next);
            }
            return ledger.takeEvents();
        },
        end() {
            closeBlock();
            place = STREAM;
            unread = '';
            return ledger.takeEvents();
        },
        result: () => ledger.result(),
    };
}
function passedSubject({ node }, started) {
    if (node !== null)
        return { name: { kind: 'suite-node', node }, location: null };
    return started && subjectOf(started);
}
/** The spec that ran, unless the block is about another: an ordered container's later specs are skipped unseen. */
function endedSubject(block, started) {
    const printed = block.subject();
    if (started === null || block.ending.node !== null)
        return printed;
    const other = block.ending.outcome === 'skipped' &&
        printed?.name.kind === 'spec' &&
        printed.name.id !== started.id;
    return other ? printed : subjectOf(started);
}
function subjectOf({ id, location }) {
    return { name: { kind: 'spec', id }, location };
}

;// CONCATENATED MODULE: ./build/src/domain/logs/level.js
/** Levels by the form of a line, worst first: a Go panic, systemd on a service, logrus (CRI-O), klog (kubelet). */
const FORMS = [
    {
        level: 'fatal',
        pattern: /^(?:.{0,200}?\bcrio\[\d+\]: )?(?:panic: |fatal error: |SIG[A-Z]+: )/,
    },
    { level: 'fatal', pattern: /^.{0,300}?\blevel=(?:fatal|panic)\b/ },
    { level: 'fatal', pattern: /^\s*F\d{4} \d\d:/ },
    {
        level: 'fatal',
        pattern: /\bsystemd\[1\]: \S+\.service: (?:Main process exited|Failed with result|Watchdog timeout)/,
    },
    { level: 'error', pattern: /^.{0,300}?\blevel=error\b/ },
    { level: 'error', pattern: /^\s*E\d{4} \d\d:/ },
    { level: 'warning', pattern: /^.{0,300}?\blevel=warn(?:ing)?\b/ },
    { level: 'warning', pattern: /^\s*W\d{4} \d\d:/ },
];
/** The level of a line in CRI-O's, the kubelet's or the services' log; null for what is not worse than usual. */
function level_levelOf(line) {
    return FORMS.find(({ pattern }) => pattern.test(line))?.level ?? null;
}

;// CONCATENATED MODULE: ./build/src/domain/logs/timestamp.js
const RFC3339 = String.raw `\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)`;
/** CRI-O's own time in a journal line or a plain log (logrus), else the journal's (`-o short-iso-precise`). */
const FULL = [new RegExp(`^.{0,200}?\\btime="(${RFC3339})"`), new RegExp(`^(${RFC3339}) `)];
/** klog, `I1122 11:32:42.557754    2406 file.go:64] …`: month and day, no year, local time. */
const KLOG = /^\s*[IWEF](\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{1,9}) /;
/** The journal's usual head, `Nov 22 11:16:47 host crio[119]: …`: no year, local time. */
const SYSLOG = /^([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) /;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/**
 * When a line of CRI-O's, the kubelet's or the services' log was written, in milliseconds since 1970; null for lines
 * without a time. `reference` is a time in ISO 8601 near it, on the same node: it gives the year and the offset from
 * UTC where the line has none.
 */
function timestamp_timestampOf(line, reference) {
    const [, month, day, time] = KLOG.exec(line) ?? [];
    if (month !== undefined)
        return nearestYear(`${month}-${day}T${time}`, reference);
    for (const pattern of FULL) {
        const full = pattern.exec(line)?.[1];
        if (full !== undefined)
            return validTime(Date.parse(full));
    }
    const [, name = '', date = '', clock] = SYSLOG.exec(line) ?? [];
    const index = MONTHS.indexOf(name);
    if (index < 0)
        return null;
    const dayOfYear = `${String(index + 1).padStart(2, '0')}-${date.replace(' ', '0')}`;
    return nearestYear(`${dayOfYear}T${clock}`, reference);
}
/** A run may cross New Year, so the year is the one that comes nearest to the reference. */
function nearestYear(dayAndTime, reference) {
    const near = Date.parse(reference);
    const zone = /(?:Z|[+-]\d\d:?\d\d)$/.exec(reference)?.[0] ?? 'Z';
    const year = Number(/^\d{4}/.exec(reference)?.[0] ?? Number.NaN);
    const times = [year - 1, year, year + 1]
        .map((candidate) => Date.parse(`${candidate}-${dayAndTime}${zone}`))
        .filter((time) => !Number.isNaN(time))
        .toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near));
    return times[0] ?? null;
}
function validTime(time) {
    return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./build/src/domain/logs/crio.js


/**
 * Recognises the start of a CRI-O process (cri-o/cri-o, cmd/crio/main.go). A start while the suite runs means that
 * CRI-O had died and came back. For `reference` see timestampOf.
 */
function crio_crioStarts(line, reference) {
    const version = / msg="Starting CRI-O, version: ([^",]+)/.exec(line)?.[1];
    return version === undefined ? null : lifeOf(line, reference, version);
}
/** Recognises a line with which CRI-O ends: a panic, a fatal error, systemd's word on a dead process. */
function crio_crioEnds(line, reference) {
    return levelOf(line) === 'fatal' ? lifeOf(line, reference, line) : null;
}
function lifeOf(line, reference, detail) {
    const pid = /^.{0,200}?\bcrio\[(\d+)\]: /.exec(line)?.[1];
    const time = timestampOf(line, reference);
    return {
        pid: pid === undefined ? null : Number(pid),
        at: time === null ? null : new Date(time).toISOString(),
        detail,
    };
}

;// CONCATENATED MODULE: ./build/src/suite/service-watch.js




/** A debug log has some hundred lines a second. */
const JOURNAL_LINES = 5000;
const JOURNAL_SECONDS = 10;
const NAME_LENGTH = 160;
const WORDS_LENGTH = 300;
/**
 * Watches CRI-O and the kubelet. What befell CRI-O is dated by its own journal where that tells, else by the look that
 * saw it.
 * @param restartsCrio whether specs stop CRI-O on purpose
 */
function service_watch_createServiceWatch(deps, restartsCrio) {
    // CRI-O was started for this run, so systemd has not restarted it yet.
    let restarts = 0;
    let crioDown = false;
    let kubeletDown = false;
    let lastLook = deps.now();
    const tell = (service, kind, words, life = null) => {
        const at = life?.at ?? new Date(deps.now()).toISOString();
        const spec = deps.runningSpec();
        const detail = spec === null ? words : `${words}; during ${truncate(spec, NAME_LENGTH)}`;
        deps.log.warning(`${service} ${kind} at ${at}: ${detail}`);
        deps.onServiceEvent({ service, kind, at, detail });
    };
    const lookAtCrio = async (crio) => {
        const stopped = crio.activeState === 'inactive' && !restartsCrio;
        const down = stopped || crio.activeState === 'failed' || crio.subState === 'auto-restart';
        if (down && !crioDown) {
            const end = await inJournal(deps, lastLook, crioEnds);
            const words = end === null ? '' : `; ${lastWords(end.detail)}`;
            tell('crio', 'died', `systemd says ${crio.result || crio.subState}${words}`, end);
        }
        crioDown = down;
        // A restart that fails counts as well, so only one that CRI-O came up from is told.
        if (crio.activeState !== 'active' || crio.restarts === restarts)
            return;
        const start = await inJournal(deps, lastLook, crioStarts);
        tell('crio', 'restarted', `systemd restarted it, restart ${crio.restarts}`, start);
        restarts = crio.restarts;
    };
    const lookAtKubelet = (kubelet) => {
        if (kubelet.loadState === 'not-found')
            return;
        // One that was told to stop, as by the suite at its time limit, has exited and not failed.
        const down = kubelet.activeState === 'failed';
        if (down && !kubeletDown) {
            tell('kubelet', 'died', `systemd says ${kubelet.result}, exit status ${kubelet.exitStatus}`);
        }
        kubeletDown = down;
    };
    return {
        async look(crio, kubelet) {
            const now = deps.now();
            if (crio !== undefined)
                await lookAtCrio(crio);
            if (kubelet !== undefined)
                lookAtKubelet(kubelet);
            lastLook = now;
        },
    };
}
/** The first line since a time in which CRI-O's journal tells of such an event; null when it does not, or not in time. */
async function inJournal({ commands }, since, read) {
    const reference = new Date(since).toISOString();
    const { stdout } = await commands.run('journalctl', [
        '-u',
        CRIO_UNIT,
        `--since=@${Math.floor(since / 1000)}`,
        '--no-pager',
        '-o',
        'short-iso-precise',
        '-n',
        String(JOURNAL_LINES),
    ], { root: true, deadlineSeconds: JOURNAL_SECONDS });
    for (const line of stdout.split('\n')) {
        const life = read(line, reference);
        if (life !== null && Date.parse(life.at ?? '') >= since)
            return life;
    }
    return null;
}
/** A line of the journal without its head. */
function lastWords(line) {
    return truncate(messageIn(line.replace(/^\S+ \S+ (?:\S+\[\d+\]: )?/, '')), WORDS_LENGTH);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/host/host.js







const STAGING = 'staged';
const BACKUPS = 'backup-';
/** Runs a command as root; anything but exit code 0 is a host-setup trouble that names it. */
async function host_asRoot(deps, program, args, deadlineSeconds) {
    const output = await deps.commands.run(program, args, {
        root: true,
        ...(deadlineSeconds === undefined ? {} : { deadlineSeconds }),
    });
    if (output.exitCode !== 0)
        throw commandError(program, args, output);
    return output.stdout;
}
/** Those of the paths that exist, and of the directories above them. */
function existingWithParents(deps, paths) {
    return existingPaths(deps, [...parentsOf(paths), ...paths]);
}
/**
 * Journals paths that are about to be written: the directories above them that are missing, as ours, and copies of what
 * stands there, which must be no directories. Gives the missing directories, outermost first.
 * @param seen what `existingWithParents` says of them, where that was asked already
 */
async function recordPaths(deps, paths, seen = null) {
    const directories = parentsOf(paths);
    const existing = seen ?? (await existingWithParents(deps, paths));
    const made = directories.filter((path) => !existing.has(path));
    deps.journal.record(...made.map((path) => ({ kind: 'tree', path, kept: null })), {
        kind: 'files',
        files: await backUp(deps, paths, existing),
    });
    return made;
}
/** Journals directories that are about to be made, and those above them, as ours as far as they are missing. */
async function recordDirectories(deps, directories) {
    const all = [...new Set(directories.flatMap(ancestors))].toSorted();
    const existing = await existingPaths(deps, all);
    const missing = all.filter((path) => !existing.has(path));
    deps.journal.record(...missing.map((path) => ({ kind: 'tree', path, kept: null })));
}
const OWNED_BY_ROOT = (/* unused pure expression or super */ null && (['-o', 'root', '-g', 'root']));
/**
 * Puts files in place. Directories that are missing are made, and journalled as ours: first of all, so that the files of
 * each directory can come at the same time.
 * @param seen what `existingWithParents` says of their paths, where that was asked already
 */
async function installFiles(deps, files, seen = null) {
    const paths = files.map((file) => file.path);
    const missing = await recordPaths(deps, paths, seen);
    if (missing.length > 0) {
        await host_asRoot(deps, 'install', ['-d', '-m', '0755', ...OWNED_BY_ROOT, '--', ...missing]);
    }
    await atOnce(groupByTarget(files, join(deps.scratch, STAGING)).map(({ mode, directory, sources }) => host_asRoot(deps, 'install', ['-m', mode, ...OWNED_BY_ROOT, '-t', directory, '--', ...sources])));
}
/** Copies the files that will be replaced, so that the journal can name the copies. */
async function backUp(deps, paths, existing) {
    // A directory of its own for each call: a file that is replaced twice has two backups.
    const directory = mkdtempSync(join(deps.scratch, BACKUPS));
    const changed = [];
    for (const [index, path] of paths.entries()) {
        const backup = existing.has(path) ? join(directory, String(index)) : null;
        if (backup !== null)
            await host_asRoot(deps, 'cp', ['-a', '--', path, backup]);
        changed.push({ path, backup });
    }
    return changed;
}
/** What directories hold, to be journalled, so that what services put into them can be taken away again. */
async function watchedTrees(deps, paths) {
    const existing = await existingPaths(deps, paths);
    const entries = await entriesOf(deps, [...existing]);
    return paths.map((path) => ({ kind: 'tree', path, kept: entries.get(path) ?? null }));
}
/** Which of the units are not active, to be journalled, so that they can be stopped again. */
async function watchedUnits(deps, units) {
    const states = await unitStates(deps, units);
    const inactive = units.filter((_, index) => states[index]?.activeState !== 'active');
    return inactive.length === 0 ? [] : [{ kind: 'units', units: inactive }];
}
/**
 * Names in directories, by directory, as root sees them.
 * @throws RunError (environment, host-setup) when one of them cannot be read
 */
async function entriesOf(deps, directories) {
    const entries = new Map(directories.map((directory) => [directory, []]));
    if (directories.length === 0)
        return entries;
    const depth = ['-mindepth', '1', '-maxdepth', '1'];
    const found = await host_asRoot(deps, 'find', [...directories, ...depth, '-printf', '%p\\0']);
    for (const path of found.split('\0').filter((text) => text !== '')) {
        entries.get((0,external_node_path_.dirname)(path))?.push((0,external_node_path_.basename)(path));
    }
    return entries;
}
/** Values of kernel parameters, by key; what this kernel does not have is left out. */
async function readSysctls(deps, keys) {
    // As root, because an ordinary user's PATH may lack /usr/sbin.
    const { stdout } = await deps.commands.run('sysctl', ['-e', ...keys], { root: true });
    return Object.fromEntries(stdout.split('\n').flatMap((line) => {
        const [key, value] = line.split(' = ', 2);
        return key && value !== undefined ? [[key.trim(), value.trim()]] : [];
    }));
}
/** Sets kernel parameters, given as key and value. */
async function writeSysctls(deps, parameters) {
    if (parameters.length === 0)
        return;
    await host_asRoot(deps, 'sysctl', ['-w', ...parameters.map(([key, value]) => `${key}=${value}`)]);
}
/**
 * The rules of a family in iptables-save's format, or null where the host has no such command.
 * @throws RunError (environment, host-setup) when the command is there and fails
 */
async function savedRules(deps, family) {
    const save = `${family}-save`;
    const output = await deps.commands.run(save, [], { root: true });
    if (output.exitCode === exec/* EXIT_NOT_FOUND */.ek)
        return null;
    if (output.exitCode !== 0)
        throw commandError(save, [], output);
    return output.stdout;
}
/**
 * Changes the rules of a family; all others stay as they are.
 * @param rules text for iptables-restore
 */
async function changeRules(deps, family, rules) {
    if (rules === '')
        return;
    (0,external_node_fs_.mkdirSync)(deps.scratch, { recursive: true });
    const file = (0,external_node_path_.join)(deps.scratch, `${family}.rules`);
    (0,external_node_fs_.writeFileSync)(file, rules);
    await host_asRoot(deps, `${family}-restore`, ['-w', '--noflush', file]);
}
/**
 * Those of the paths that exist, links not followed.
 * @throws RunError (environment, host-setup) when that cannot be told: a path taken for absent would be removed later
 */
async function existingPaths(deps, paths) {
    if (paths.length === 0)
        return new Set();
    // find complains about paths that are not there and lists the others all the same; `/` proves that it ran.
    const args = ['/', ...paths, '-maxdepth', '0', '-printf', '%p\\0'];
    const output = await deps.commands.run('find', args, { root: true });
    const found = new Set(output.stdout.split('\0').filter((path) => path !== ''));
    if (!found.delete('/'))
        throw commandError('find', args, output);
    return found;
}
function parentsOf(paths) {
    return [...new Set(paths.flatMap((path) => ancestors(dirname(path))))].toSorted();
}
/** The directories above a file but for the top-level ones: those are never ours. */
function ancestors(directory) {
    const parent = dirname(directory);
    return parent === '/' || parent === directory ? [] : [...ancestors(parent), directory];
}
/** One target for all files that go into one directory with one mode. */
function groupByTarget(files, staging) {
    const groups = groupBy(files, (file) => `${file.mode} ${dirname(file.path)}`);
    return [...groups.values()].flatMap((group) => group.slice(0, 1).map(({ mode, path }) => ({
        mode,
        directory: dirname(path),
        sources: group.map((file) => stage(file, staging)),
    })));
}
function stage(file, staging) {
    if ('source' in file && basename(file.source) === basename(file.path))
        return file.source;
    const staged = join(staging, file.path);
    mkdirSync(dirname(staged), { recursive: true });
    if ('source' in file)
        copyFileSync(file.source, staged);
    else
        writeFileSync(staged, file.text);
    chmodSync(staged, 0o644);
    return staged;
}

;// CONCATENATED MODULE: ./build/src/suite/unit.js

/** Seconds between SIGTERM and SIGKILL when the unit is stopped: Ginkgo needs about eight to write its reports. */
const STOP_SECONDS = 45;
/** Starts a transient unit and returns when its process is running. */
async function startUnit(deps, unit) {
    const properties = {
        StandardOutput: `append:${unit.output}`,
        StandardError: `append:${unit.output}`,
        WorkingDirectory: unit.workingDirectory,
        Environment: `TMPDIR=${unit.temporaryDirectory}`,
        // The unit stays known after its end, and with it the exit code.
        RemainAfterExit: 'yes',
        RuntimeMaxSec: String(unit.maxSeconds),
        TimeoutStopSec: String(STOP_SECONDS),
    };
    await asRoot(deps, 'systemd-run', [
        '--quiet',
        `--unit=${unit.name}`,
        `--description=${unit.description}`,
        ...Object.entries(properties).map(([key, value]) => `--property=${key}=${value}`),
        ...Object.entries(unit.environment ?? {}).map(([name, value]) => `--setenv=${name}=${value}`),
        '--',
        ...unit.command.map(escapeForExec),
    ]);
}
/** Sends a signal to every process of a unit. Returns whether it was sent: a unit that has ended takes none. */
async function unit_signalUnit(deps, unit, signal, deadlineSeconds) {
    const { exitCode } = await deps.commands.run('systemctl', ['kill', `--signal=${signal}`, unit], {
        root: true,
        deadlineSeconds,
    });
    return exitCode === 0;
}
/** systemd replaces $VARIABLE in a service's arguments (systemd.service(5), "Command lines"); regular expressions use $. */
function escapeForExec(argument) {
    return argument.replaceAll('$', '$$$$');
}

;// CONCATENATED MODULE: ./build/src/suite/supervise.js









/** From one question to systemd to the next. */
const POLL_MILLISECONDS = 1000;
/** How often it is looked whether the suite's process is gone, which costs next to nothing. */
const GLANCE_MILLISECONDS = 20;
const MOST_SILENT_POLLS = 60;
const PROGRESS_SECONDS = 30;
/** From SIGINT to SIGKILL when the suite goes past its limit and the grace. */
const LAST_GRACE_SECONDS = 60;
const SIGNAL_SECONDS = 10;
const CHUNK_BYTES = (/* unused pure expression or super */ null && (1 << 20));
const supervise_NAME_LENGTH = 160;
/** Follows a suite to its end: shows progress, watches CRI-O and the kubelet, keeps the deadline. */
async function superviseSuite(deps, suite) {
    const startedAt = deps.now();
    const elapsed = () => (deps.now() - startedAt) / 1000;
    const tail = followFile(suite.console);
    const progress = createProgress(deps.log, suite.plannedSpecs);
    const watch = createServiceWatch({ ...deps, runningSpec: () => progress.runningSpec() }, suite.restartsCrio);
    let deadlinePassed = false;
    for (;;) {
        const [state, crio, kubelet] = await patiently(deps, () => unitStates(deps, [suite.suiteUnit, CRIO_UNIT, suite.kubeletUnit]));
        progress.show(tail.read(), elapsed());
        const over = state === undefined || hasEnded(state);
        // When all specs are done the suite stops the kubelet itself.
        await watch.look(crio, progress.allDone() ? undefined : kubelet);
        if (over) {
            progress.show(tail.read(), elapsed());
            tail.close();
            return { exitCode: exitCodeOf(state), deadlinePassed };
        }
        const overtime = elapsed() - suite.timeoutSeconds - GRACE_SECONDS;
        if (overtime > 0) {
            const signal = overtime > LAST_GRACE_SECONDS ? 'SIGKILL' : 'SIGINT';
            if (!deadlinePassed || signal === 'SIGKILL') {
                deps.log.warning(`The suite is ${formatDuration(overtime)} past its limit: ${signal}`);
                await signalUnit(deps, suite.suiteUnit, signal, SIGNAL_SECONDS);
            }
            deadlinePassed = true;
        }
        await untilNextPoll(deps, state.mainPid);
    }
}
/** Waits for the time of the next poll, which has come when the suite's main process is gone. */
async function untilNextPoll(deps, pid) {
    for (let waited = 0; waited < POLL_MILLISECONDS; waited += GLANCE_MILLISECONDS) {
        await deps.sleep(GLANCE_MILLISECONDS);
        if (!deps.processRuns(pid))
            return;
    }
}
/** Asks again for a while: a host under load may leave systemd without an answer, and the suite goes on all the same. */
async function patiently(deps, ask) {
    for (let attempt = 1;; attempt++) {
        try {
            return await ask();
        }
        catch (error) {
            if (attempt === MOST_SILENT_POLLS)
                throw error;
            await deps.sleep(POLL_MILLISECONDS);
        }
    }
}
/** Whether a transient unit with RemainAfterExit has done its work. */
function hasEnded(state) {
    return state.activeState !== 'activating' && state.mainPid === 0;
}
/** The ginkgo command's exit code, or null when a signal or nobody knows what ended it. */
function exitCodeOf(state) {
    if (state === undefined || state.loadState === 'not-found' || state.killed)
        return null;
    return state.exitStatus;
}
/** Turns the console into progress lines: one every half minute (each time where they are replaced), and one for each failure. */
function createProgress(log, planned) {
    const reader = createConsoleReader();
    const counts = { done: 0, failed: 0, skipped: 0 };
    let running = null;
    let lastShown = 0;
    const pause = log.live ? 0 : PROGRESS_SECONDS;
    const count = (event) => {
        if (event.kind === 'suite-node-failed') {
            log.relay([`${event.node} failed`]);
        }
        if (event.kind === 'spec-started')
            running = event.spec.id;
        if (event.kind !== 'spec-finished')
            return;
        running = null;
        counts.done += 1;
        if (event.outcome === 'skipped')
            counts.skipped += 1;
        if (event.outcome === 'passed' || event.outcome === 'skipped')
            return;
        counts.failed += 1;
        const name = truncate(event.id, supervise_NAME_LENGTH);
        log.relay([`✗ ${event.outcome} after ${formatDuration(event.seconds)}: ${name}`]);
    };
    return {
        show(chunk, elapsedSeconds) {
            const before = counts.done;
            for (const event of reader.push(chunk))
                count(event);
            // The first spec that ends proves that the node is up; the last one that all are done.
            const first = before === 0 && counts.done > 0;
            const last = before < planned && counts.done >= planned;
            if (!first && !last && elapsedSeconds - lastShown < pause)
                return;
            log.progress(progressLine({ ...counts, total: planned, elapsedSeconds }));
            lastShown = elapsedSeconds;
        },
        allDone: () => counts.done >= planned,
        runningSpec: () => running,
    };
}
/** Reads what is added to a file. Bytes that end in the middle of a character wait for the rest. */
function followFile(path) {
    const file = openSync(path, 'r');
    const decoder = new TextDecoder('utf-8');
    const buffer = Buffer.alloc(CHUNK_BYTES);
    return {
        read() {
            let text = '';
            for (;;) {
                const bytes = readSync(file, buffer, 0, CHUNK_BYTES, null);
                if (bytes === 0)
                    return text;
                text += decoder.decode(buffer.subarray(0, bytes), { stream: true });
            }
        },
        close: () => closeSync(file),
    };
}

// EXTERNAL MODULE: ./build/src/suite/workspace.js + 1 modules
var suite_workspace = __webpack_require__(5548);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
;// CONCATENATED MODULE: ./build/src/domain/model/results.js
/**
 * The one result model: every report dialect is read into it and every view is made from it.
 * Times are ISO 8601 strings, durations are seconds.
 */
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

;// CONCATENATED MODULE: ./build/src/domain/results/reconcile.js

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
            failed: specs.filter(hasFailed).length,
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

;// CONCATENATED MODULE: ./build/src/domain/model/verdict.js
/** Words for the causes that this action tells apart; stable, because outputs and `report.json` carry them. */
const REASON_CODES = [
    'all-passed',
    'specs-failed',
    'suite-node-failed',
    'invalid-input',
    'nothing-selected',
    'not-applicable',
    'all-skipped',
    'build-unavailable',
    'preflight',
    'host-setup',
    'wrong-crio',
    'crio-not-up',
    'crio-died',
    'kubelet-died',
    'node-not-up',
    'image-pull',
    'suite-timeout',
    'suite-killed',
    'no-report',
    'step-killed',
    'specs-missing',
    'cancelled',
    'internal-error',
];
/** Which result a cause leads to, when it is the one that decides. */
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
    'kubelet-died': 'environment',
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
/** Who should look first. */
const AUDIENCES = [
    'cri-o',
    'kubernetes',
    'environment',
    'workflow',
    'crio-node-e2e',
    'unknown',
];

;// CONCATENATED MODULE: ./build/src/domain/judgement/decide.js


/**
 * What the findings, in their order, and the failing specs amount to. Broken surroundings make every failure doubtful;
 * any other finding only excuses the specs that it explains, and only where its own result is not `failed`.
 */
function decide(findings, surroundingsBroke, failed) {
    const excused = new Set(findings
        .filter(({ reason }) => RESULT_OF[reason] !== 'failed')
        .flatMap((finding) => finding.specs));
    const guilty = failed.some((spec) => !excused.has(spec.id));
    if (guilty && !surroundingsBroke)
        return { result: 'failed', reason: 'specs-failed' };
    const reason = findings[0]?.reason ?? 'all-passed';
    return { result: RESULT_OF[reason], reason };
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
/** A finding that says nothing but what is given. */
function finding(told) {
    return { detail: '', remedy: '', evidence: [], specs: [], ...told };
}

;// CONCATENATED MODULE: ./build/lanes/signatures.json
const signatures_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"swap-on","where":["kubelet"],"pattern":"running with swap on is not supported","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: swap is on","remedy":"let the run switch swap off, or set kubelet-flags to --fail-swap-on=false"},{"id":"cgroup-v1","where":["kubelet"],"pattern":"kubelet is configured to not run on a host using cgroup v1","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: this machine has cgroup v1","remedy":"use a runner with cgroup v2, or a kubelet-config with failCgroupV1: false"},{"id":"port-taken","where":["failure","services","kubelet"],"pattern":"listen tcp \\\\S+: bind: address already in use","reason":"node-not-up","audience":"workflow","title":"A port that API server or kubelet need is taken","remedy":"stop what listens there, such as a cluster or an earlier run"},{"id":"no-cni-configuration","where":["kubelet","crio","failure"],"pattern":"no CNI configuration file in \\\\S+","reason":"node-not-up","audience":"workflow","title":"CRI-O found no CNI configuration","remedy":"check the build\'s CNI configuration and crio-config"},{"id":"no-space","where":["failure","services","kubelet","crio","spec"],"pattern":"[Nn]o space left on device","notFor":"evict|pressure|quota|ephemeral-storage|EphemeralStorage|LocalStorage|DiskGC","reason":"host-setup","audience":"environment","title":"The machine ran out of space on a device","remedy":"free space on the disk of the runner; where it is not full, look at its inodes, inotify watches and cgroups"},{"id":"crio-socket-missing","where":["failure"],"pattern":"validate CRI v1 (?:runtime|image) API for endpoint .*(?<cause>no such file or directory|connection refused)","reason":"crio-died","audience":"cri-o","title":"CRI-O does not answer on its socket","remedy":"read logs/crio.log"},{"id":"kubelet-container-manager","where":["kubelet"],"pattern":"\\"Failed to start ContainerManager\\" err=(?<cause>.+)","reason":"kubelet-died","audience":"environment","title":"The kubelet ended: it could not start its container manager","remedy":"read logs/kubelet.log; cgroups of the machine are the usual cause"},{"id":"kubelet-failed","where":["kubelet"],"pattern":"(?:failed to run Kubelet: |\\"command failed\\" err=)(?<cause>.+)","reason":"kubelet-died","audience":"kubernetes","title":"The kubelet ended while it started","remedy":"read logs/kubelet.log; a wrong flag, gate or kubelet-config is the usual cause"},{"id":"bad-feature-gate","where":["failure","services"],"pattern":"(?:unrecognized feature gate: |the feature gate \\"(?=\\\\S+\\" is unknown))(?<subject>[^\\\\s\\"]+)","reason":"node-not-up","audience":"workflow","title":"A feature gate is not known to this Kubernetes","remedy":"mend feature-gates, or choose another Kubernetes build"},{"id":"kubelet-start","where":["failure"],"pattern":"failed to start kubelet: .*|e2e service \\"kubelet\\" readiness check timeout|node is not ready: .*","reason":"node-not-up","audience":"unknown","title":"The kubelet did not come up","remedy":"read logs/kubelet.log"},{"id":"services-start","where":["failure"],"pattern":"failed to start internal services: .*|e2e service \\"services\\" readiness check timeout|Failed to run e2e services","reason":"node-not-up","audience":"kubernetes","title":"The suite\'s API server did not come up","remedy":"read logs/services.log"},{"id":"stale-kubelet","where":["failure"],"pattern":"empty node list","reason":"node-not-up","audience":"environment","title":"No node registered: another kubelet answered in place of this run\'s","remedy":"look for a kubelet that an earlier run left behind"},{"id":"system-validation","where":["failure"],"pattern":"system validation failed: .*|missing required cgroups: .*","reason":"node-not-up","audience":"environment","title":"The machine does not pass the suite\'s system validation","remedy":"use a runner image that the README lists"},{"id":"suite-out-of-memory","where":["kernel"],"pattern":"[Oo]ut of memory: Killed process \\\\d+ \\\\((?<subject>e2e_node\\\\.test|ginkgo)\\\\)","reason":"suite-killed","audience":"environment","title":"The kernel killed it for want of memory","remedy":"use a runner with more memory, or fewer processes; if it always happens at the same spec, look at that one"},{"id":"veth-address","where":["spec"],"pattern":"Interface veth\\\\S+ [Mm]ac doesn\'t match","reason":"host-setup","audience":"environment","title":"Sandboxes failed because udev changed the MAC addresses of their veth interfaces","remedy":"add /etc/systemd/network/50-veth.link, which matches veth* and sets MACAddressPolicy=none, and run again"},{"id":"image-pull-crio","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","(?:(?!artifact err).){0,1000}?","(?<cause>(?:","creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|","panic|error reading from server|transport is closing|crio\\\\.sock|","(?:writing blob: storing|invalid argument|reading blob [^;]*layer)","(?![^;]*(?:during read|\\\\btcp\\\\b|https?:|TLS|EOF|timeout|deadline|[Ss]tatus))",").{0,200})"],"reason":"specs-failed","audience":"cri-o","title":"CRI-O itself failed to pull or store images","remedy":"read logs/crio.log around the pull; the registry is not the cause"},{"id":"image-pull","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","(?:(?!artifact err).){0,1000}?","(?<cause>","\\\\b(?:manifest|repository|image|tag|name)\\\\b[^:;]{0,100} (?:unknown|not found)|","toomanyrequests|[Tt]oo [Mm]any [Rr]equests|rate limit|","[Ss]tatus[^0-9;]{0,40}(?:404|429|5\\\\d\\\\d)\\\\b[^:;]{0,40}|RegistryUnavailable|","[Uu]nauthorized|UNAUTHORIZED|authentication required|(?<!permission )denied|DENIED|","no such host|server misbehaving|i/o timeout|connection refused|connection reset|no route to host|network is unreachable|","TLS handshake timeout|tls: [^;]{0,100}|x509: [^;]{0,100}|\\\\bEOF\\\\b|context deadline exceeded|Client\\\\.Timeout",")"],"notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled","remedy":"check the registry, its rate limits and the network; run again"},{"id":"image-pull-other","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)",":\\\\s+(?!\\\\s|\\"?(?:Back-off|ErrImagePull|ImagePullBackOff))(?<cause>\\\\S.*)"],"notFor":"pull|registry|image ?volume","reason":"specs-failed","audience":"unknown","title":"Images could not be pulled, for a cause that is not known here","remedy":"read the cause in the lines below, and logs/crio.log around the pull"},{"id":"image-pull-bare","where":["spec"],"pattern":"(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled, and no cause is shown","remedy":"check the registry, its rate limits and the network; run again"},{"id":"runtime-handler-missing","where":["spec"],"pattern":"failed to find runtime handler (?<subject>\\\\S+)","notFor":"RuntimeClass","reason":"host-setup","audience":"workflow","title":"CRI-O is not configured with a runtime handler that pods ask for","remedy":"add it to crio-config below crio.runtime.runtimes"}]');
;// CONCATENATED MODULE: ./build/src/domain/fields.js
/** The value as an object with these fields, else an object without any. */
function fieldsOf(value) {
    return isObject(value) ? value : fieldsOf({});
}
/** True for an object that is not a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as a list, else an empty one. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The strings of a list. */
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === 'string');
}
/** The value as a string, else an empty one. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** The value as a finite number, else null. */
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** The value as a boolean, else null. */
function booleanOf(value) {
    return typeof value === 'boolean' ? value : null;
}
/**
 * The one of `words` that is given in a table of this action.
 * @param where the row, for the message
 * @throws Error for an unknown word: a mistake in the table is a bug
 */
function oneOf(words, given, where) {
    const word = words.find((candidate) => candidate === given);
    if (word === undefined)
        throw new Error(`${where}: unknown word ${given}`);
    return word;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/signatures.js




const SEARCHED_TEXTS = ['failure', 'spec', 'kubelet', 'services', 'crio', 'kernel'];
const MATCH_LINES = 5;
const LINE_LENGTH = 400;
/** All known causes; a row that stands higher explains more and is tried first. */
const SIGNATURES = signatures_namespaceObject.map((row, rank) => ({
    ...row,
    rank,
    where: row.where.map((place) => oneOf(SEARCHED_TEXTS, place, `lanes/signatures.json, ${row.id}`)),
    reason: oneOf(REASON_CODES, row.reason, `lanes/signatures.json, ${row.id}`),
    audience: oneOf(AUDIENCES, row.audience, `lanes/signatures.json, ${row.id}`),
    // A long pattern stands in the table in parts.
    pattern: new RegExp([row.pattern].flat().join('')),
    notFor: row.notFor === undefined ? null : new RegExp(row.notFor, 'i'),
}));
/** The first known cause that shows in the texts, or null. Texts are lines by place; `spec` is the id of whose they are. */
function findSignature(texts, spec = '') {
    for (const signature of SIGNATURES) {
        if (signature.notFor?.test(spec))
            continue;
        for (const place of signature.where) {
            const match = matchLines(signature, texts[place] ?? []);
            if (match !== null)
                return match;
        }
    }
    return null;
}
function matchLines(signature, lines) {
    const found = lines.flatMap((line) => {
        const match = signature.pattern.exec(line);
        if (match === null)
            return [];
        return [
            { line, subject: match.groups?.['subject'] ?? '', cause: match.groups?.['cause'] ?? '' },
        ];
    });
    if (found.length === 0)
        return null;
    // A line that names something says more than one that only has the word.
    const telling = found.filter(({ subject, cause }) => subject !== '' || cause !== '');
    const shown = telling.length > 0 ? telling : found;
    const subjects = shown.map(({ subject }) => clean(subject)).filter((subject) => subject !== '');
    return {
        signature,
        subjects: [...new Set(subjects)],
        detail: clean(shown.find(({ cause }) => cause !== '')?.cause ?? ''),
        lines: shown.slice(0, MATCH_LINES).map(({ line }) => clean(line)),
    };
}
function clean(text) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), LINE_LENGTH);
}

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
    const broken = suite?.suiteNodes.filter((node) => node.node.endsWith('BeforeSuite') && hasFailed(node)) ?? [];
    return broken.find((node) => node.failure !== null) ?? broken[0] ?? null;
}
/** The suite could not set up the node; the cause is mostly in a log. */
function setUpFinding({ evidence }) {
    const broken = brokenSetUp(evidence);
    if (broken === null || evidence.runError !== null)
        return null;
    const message = broken.failure?.message ?? '';
    // The kernel's log may be older than the run.
    const match = findSignature({ ...evidence.logs, kernel: [], failure: message.split('\n') });
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
    const cause = findSignature({ kernel: logs.kernel ?? [] });
    const seen = endedBySignal || (exitCode !== null && exitCode > 128);
    const whole = seen || (exitCode === null && !saidItsEnd(evidence));
    if (!whole && ends.length === 0 && cause === null)
        return null;
    const told = suite === null ? 'it left no console either' : 'counts are read from its console';
    return finding({
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
        (hasFailed(node) || node.failure !== null));
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

;// CONCATENATED MODULE: ./build/src/domain/group.js
/**
 * Items by what `keyOf` says of them, in the order of their first appearance. As Map.groupBy, which Node 20 lacks: the
 * command on a terminal runs there as well.
 */
function group_groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

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
const specs_LINE_LIMIT = 4_000;
/** A text in a dump of a pod: YAML breaks it into lines. */
const QUOTED_MESSAGE = /message: '(?:[^']|''){0,4000}'/g;
/** Known causes that show in failing specs, one finding for each cause, in the order of lanes/signatures.json. */
function knownCauses({ failed }) {
    const explained = failed.flatMap((spec) => {
        const match = findSignature({ spec: linesOf(spec) }, spec.id);
        return match === null ? [] : [{ spec, match }];
    });
    const groups = group_groupBy(explained, ({ match }) => match.signature.rank);
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
        .map((line) => line.slice(0, specs_LINE_LIMIT));
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
const judge_ENDING = [
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
    const { specs, counts } = reconcile(evidence.planned, evidence.suite);
    const reading = { evidence, counts, failed: specs.filter(hasFailed) };
    const surroundings = find(SURROUNDINGS, reading);
    const ended = evidence.suiteStarted && evidence.runError === null;
    const causes = [
        ...surroundings,
        ...find([knownCauses], reading),
        ...(ended ? find(judge_ENDING, reading) : []),
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

;// CONCATENATED MODULE: ./build/src/domain/report/report.js
/**
 * The report: all views are made of it, and `report.json` is its serialisation.
 * The published schema is schemas/report.v1.schema.json; a change that breaks a reader raises `schemaVersion`.
 */
const REPORT_SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./build/src/domain/report/build.js


/** Puts a report together; decides nothing. */
function buildReport(input) {
    const { judgement, suite } = input;
    return {
        schemaVersion: REPORT_SCHEMA_VERSION,
        generator: { name: 'crio-node-e2e', version: input.generatorVersion },
        generatedAt: input.generatedAt,
        run: input.run,
        verdict: judgement.verdict,
        findings: judgement.findings,
        counts: { ...judgement.counts, total: input.totalSpecs ?? suite?.totalSpecs ?? null },
        builds: input.builds,
        host: input.host,
        node: input.node,
        ignition: input.ignition,
        selection: input.selection,
        suite: {
            startedAt: suite?.startedAt ?? null,
            endedAt: suite?.endedAt ?? null,
            seconds: suite?.seconds ?? null,
            procs: suite?.parallelTotal ?? null,
            randomSeed: suite?.randomSeed ?? null,
            exitCode: input.exitCode,
            source: suite?.source ?? 'none',
        },
        specs: judgement.specs.map((spec) => reportedSpec(spec, input)),
        running: suite?.running ?? [],
        skipped: [...input.leftOut, ...skippedAtRunTime(judgement.specs)],
        serviceEvents: input.serviceEvents,
        warnings: input.warnings,
        reproduce: input.reproduce,
    };
}
function reportedSpec(spec, { judgement, excerpts }) {
    const { output: _, ...kept } = spec;
    const finding = judgement.findings.findIndex(({ specs }) => specs.includes(spec.id));
    return {
        ...kept,
        logs: excerpts.get(spec.id) ?? [],
        finding: finding === -1 ? null : finding,
    };
}
function skippedAtRunTime(specs) {
    const skipped = specs.filter((spec) => spec.outcome === 'skipped');
    const groups = group_groupBy(skipped, (spec) => spec.skipReason ?? 'no reason given');
    return [...groups].map(([reason, group]) => ({
        reason,
        link: null,
        specs: group.map((spec) => spec.id),
    }));
}

;// CONCATENATED MODULE: ./build/src/domain/report/provenance.js
/** A change that breaks a reader raises it. */
const PROVENANCE_SCHEMA_VERSION = 1;
/** The provenance of a run that has ended. */
function provenanceOf(report) {
    const { generator, generatedAt, run, builds, host, node, suite } = report;
    return {
        schemaVersion: PROVENANCE_SCHEMA_VERSION,
        generator,
        generatedAt,
        run,
        complete: true,
        builds,
        host,
        node,
        randomSeed: suite.randomSeed,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/report/causes.js
/** Stands in when failing specs decide the verdict and no cause of theirs is known: that is an answer, too. */
const NOTHING_EXPLAINS = {
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
function explanationOf(report, spec) {
    return spec.finding === null ? null : (report.findings[spec.finding] ?? null);
}

;// CONCATENATED MODULE: ./build/src/domain/request/components.js
/** Components that have an input of their own; otherwise those of the CRI-O build are used. */
const COMPONENT_NAMES = (/* unused pure expression or super */ null && (['crun', 'runc', 'conmon', 'conmon-rs', 'cni-plugins']));
const PRE_RELEASE = '(?:-[a-z]+[.]?\\d*)?';
const THREE_NUMBERS = new RegExp(`^\\d+\\.\\d+\\.\\d+${PRE_RELEASE}$`);
/** crun has releases such as 1.26 and 1.29.1. */
const TWO_OR_THREE_NUMBERS = new RegExp(`^\\d+\\.\\d+(?:\\.\\d+)?${PRE_RELEASE}$`);
/** The components by the names of their inputs (tags as cri-o/packaging, templates/latest/cri-o/bundle/versions has them). */
const COMPONENTS = {
    crun: { repository: 'containers/crun', tagPrefix: '', version: TWO_OR_THREE_NUMBERS },
    runc: { repository: 'opencontainers/runc', tagPrefix: 'v', version: THREE_NUMBERS },
    conmon: { repository: 'containers/conmon', tagPrefix: 'v', version: THREE_NUMBERS },
    'conmon-rs': { repository: 'containers/conmon-rs', tagPrefix: 'v', version: THREE_NUMBERS },
    'cni-plugins': {
        repository: 'containernetworking/plugins',
        tagPrefix: 'v',
        version: THREE_NUMBERS,
    },
};
/** The folder of CNI plugins, and so the beginning of their names as parts. */
const CNI_FOLDER = 'cni-plugins';
const components_CRIO = { repository: 'cri-o/cri-o', tagPrefix: 'v' };
const KUBERNETES = { repository: 'kubernetes/kubernetes', tagPrefix: 'v' };
/** The sources of parts by the name of the part, which is the name of its file. */
const components_SOURCES = {
    bundle: components_CRIO,
    crio: components_CRIO,
    pinns: components_CRIO,
    crun: COMPONENTS.crun,
    runc: COMPONENTS.runc,
    conmon: COMPONENTS.conmon,
    conmonrs: COMPONENTS['conmon-rs'],
    crictl: { repository: 'kubernetes-sigs/cri-tools', tagPrefix: 'v' },
    'crio-credential-provider': { repository: 'cri-o/crio-credential-provider', tagPrefix: 'v' },
    kubelet: KUBERNETES,
    'e2e_node.test': KUBERNETES,
    ginkgo: { repository: 'onsi/ginkgo', tagPrefix: 'v' },
};
/** The name of a part where parts are listed in groups: all CNI plugins are one group. */
function groupOf(part) {
    return part.startsWith(`${CNI_FOLDER}/`) ? CNI_FOLDER : part;
}
/** The repository of a part, owner/name, or null for an unknown part. */
function components_repositoryOf(part) {
    return sourceOf(part)?.repository ?? null;
}
/** The tag of a part's release, or null for an unknown part. */
function components_tagOf(part, version) {
    const source = sourceOf(part);
    return source === null ? null : `${source.tagPrefix}${version.replace(/^v/, '')}`;
}
function sourceOf(part) {
    if (part.startsWith(`${CNI_FOLDER}/`))
        return COMPONENTS['cni-plugins'];
    return Object.hasOwn(components_SOURCES, part) ? (components_SOURCES[part] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/src/domain/report/links.js

const REPOSITORIES = {
    'cri-o': 'https://github.com/cri-o/cri-o',
    kubernetes: 'https://github.com/kubernetes/kubernetes',
};
const GITHUB = 'https://github.com';
/** A version that stands in a tag; builds between releases have more in it. */
const TAG_VERSION = /^v?\d+(?:\.\d+){1,2}(?:-[a-z]+[.]?\d*)?$/;
const COMMIT = /^[0-9a-f]{7,40}$/i;
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
    if (path === null || commit === null || !COMMIT.test(commit))
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
    return commit !== null && COMMIT.test(commit) ? `${REPOSITORIES[project]}/commit/${commit}` : null;
}
/** Address of a commit of a part by the part's name, or null when one of them is not known. */
function partCommitUrl(part, commit) {
    const repository = components_repositoryOf(part);
    return repository !== null && COMMIT.test(commit)
        ? `${GITHUB}/${repository}/commit/${commit}`
        : null;
}
/**
 * Address of all that lies between two points of a part's history: by commits where both are known, else by tags; null when
 * neither is.
 */
function rangeUrl(part, from, to) {
    const repository = repositoryOf(part);
    const [start, end] = [commitIn(from), commitIn(to)];
    const range = start !== null && end !== null ? [start, end] : [tagIn(part, from), tagIn(part, to)];
    if (repository === null || range.includes(null) || range[0] === range[1])
        return null;
    return `${GITHUB}/${repository}/compare/${range.join('...')}`;
}
function commitIn({ commit }) {
    return commit !== null && COMMIT.test(commit) ? commit : null;
}
function tagIn(part, { version }) {
    return version !== null && TAG_VERSION.test(version) ? tagOf(part, version) : null;
}
/** The commit whose sources the suite was built from, or null when the build does not know it. */
function suiteCommit(builds) {
    return builds.find((build) => build.project === 'kubernetes')?.commit ?? null;
}

;// CONCATENATED MODULE: ./build/src/domain/views/wording.js
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
/** Who should look first, in words. */
const AUDIENCE_NAMES = {
    'cri-o': 'CRI-O',
    kubernetes: 'Kubernetes (SIG Node)',
    environment: 'whoever runs the runner, its network or the registry',
    workflow: 'whoever started the run: its workflow or its options',
    'crio-node-e2e': 'crio-node-e2e: this is a bug of the action',
    unknown: 'not clear from what is known',
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
        labelled('Who should look', AUDIENCE_NAMES[finding.audience]),
        labelled('What to do', finding.remedy),
        ...fewLines(finding.evidence, EVIDENCE_LINES),
    ];
}
function findingAnnotation(level, finding) {
    return annotation(level, finding.title, findingLines(finding));
}
/** The verdict and the main cause in one: together they answer what and why. */
function verdictAnnotation(level, report) {
    const { main } = causesOf(report);
    const { headline, result } = report.verdict;
    return annotation(level, (0,domain_text/* plainLine */.h0)(headline).trim() || result, [
        ...(main === null ? [] : [main.title, ...findingLines(main)]),
        'The job summary has the details.',
    ]);
}
function specAnnotation(report, spec) {
    const location = spec.location;
    const where = location
        ? (sourceUrl(location, suiteCommit(report.builds)) ?? sourceLabel(location))
        : '';
    const logs = spec.logs.map((excerpt) => excerpt.log).join(' and ');
    return annotation('error', `${OUTCOME_NAMES[spec.outcome]}: ${spec.id}`, [
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
    const { main, others } = causesOf(report);
    const level = verdictLevel ?? 'warning';
    const verdict = verdictLevel === null ? [] : [verdictAnnotation(verdictLevel, report)];
    const findings = atMost(MOST_FINDINGS, verdictLevel === null && main !== null ? [main, ...others] : others, { level, noun: 'finding', annotate: (finding) => findingAnnotation(level, finding) });
    const causes = [...verdict, ...findings];
    const specs = atMost(Math.min(MOST_SPECS + 1, MOST_OF_A_LEVEL - countOf('error', causes)), report.specs.filter((spec) => hasFailed(spec) && explanationOf(report, spec) === null), { level: 'error', noun: 'failing spec', annotate: (spec) => specAnnotation(report, spec) });
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
    const important = [...problems(report), ...flakyAnnotation(report.specs.filter(isFlaky))];
    return [...important, ...warningAnnotation(report.warnings)];
}

;// CONCATENATED MODULE: ./build/src/domain/views/json.js
const LOCATION = { file: true, line: true };
const FAILURE = { message: true, location: LOCATION, stackTrace: true, at: true };
/** What stands in the report and in the provenance alike. */
const SETUP = {
    builds: {
        project: true,
        asked: true,
        version: true,
        commit: true,
        date: true,
        parts: {
            name: true,
            source: true,
            sha256: true,
            trust: true,
            version: true,
            commit: true,
            date: true,
        },
        notes: true,
    },
    host: {
        architecture: true,
        kernel: true,
        os: true,
        cgroup: true,
        systemd: true,
        cpus: true,
        memoryBytes: true,
        runnerImage: true,
    },
    node: {
        runtime: { handler: true, program: true, monitor: true },
        crioDropIns: { name: true, sha256: true },
        kubeletConfigSha256: true,
    },
};
const RUN = { id: true, attempt: true, repository: true, url: true };
const GENERATOR = { name: true, version: true };
/** The report's keys; schemas/report.v1.schema.json describes each. */
const REPORT_SHAPE = {
    schemaVersion: true,
    generator: GENERATOR,
    generatedAt: true,
    run: RUN,
    verdict: { result: true, reason: true, headline: true },
    findings: {
        reason: true,
        title: true,
        detail: true,
        audience: true,
        remedy: true,
        evidence: true,
        specs: true,
    },
    counts: {
        total: true,
        planned: true,
        ran: true,
        passed: true,
        failed: true,
        interrupted: true,
        flaky: true,
        skipped: true,
        notRun: true,
    },
    ...SETUP,
    ignition: { field: true, subject: true, outcome: true, reason: true },
    selection: {
        scenario: true,
        lane: true,
        focus: true,
        skip: true,
        labelFilter: true,
        trackedSkips: { text: true, reason: true, link: true },
    },
    suite: {
        startedAt: true,
        endedAt: true,
        seconds: true,
        procs: true,
        randomSeed: true,
        exitCode: true,
        source: true,
    },
    specs: {
        id: true,
        outcome: true,
        labels: true,
        location: LOCATION,
        seconds: true,
        startedAt: true,
        endedAt: true,
        process: true,
        attempts: true,
        failure: FAILURE,
        additionalFailures: FAILURE,
        skipReason: true,
        logs: { log: true, lines: true },
        finding: true,
    },
    running: { id: true, location: LOCATION },
    skipped: { reason: true, link: true, specs: true },
    serviceEvents: { service: true, kind: true, at: true, detail: true },
    warnings: true,
    reproduce: true,
};
/** The provenance's keys; schemas/provenance.v1.schema.json describes each. */
const PROVENANCE_SHAPE = {
    schemaVersion: true,
    generator: GENERATOR,
    generatedAt: true,
    run: RUN,
    complete: true,
    ...SETUP,
    randomSeed: true,
};
/** A comparison of two runs as one JSON object; ends with a newline. */
function comparisonJson(comparison) {
    return `${JSON.stringify(comparison, null, 2)}\n`;
}
/** The value with just the shape's keys, in the shape's order. */
function ordered(value, shape) {
    if (Array.isArray(value))
        return value.map((element) => ordered(element, shape));
    if (shape === true || typeof value !== 'object' || value === null)
        return value;
    const properties = new Map(Object.entries(value));
    return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, ordered(properties.get(key), inner)]));
}
/** `report.json`: the whole report with the keys in the model's order, and nothing else; ends with a newline. */
function toJson(report) {
    return `${JSON.stringify(ordered(report, REPORT_SHAPE), null, 2)}\n`;
}
/** `provenance.json`; ends with a newline. */
function provenanceJson(provenance) {
    return `${JSON.stringify(ordered(provenance, PROVENANCE_SHAPE), null, 2)}\n`;
}

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
    return `_… and ${left} more ${noun}${left === 1 ? '' : 's'}; \`report.json\` has all of them._`;
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

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/markup.js

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
    return (0,domain_text/* plainLine */.h0)(text).toWellFormed();
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
    const body = (0,domain_text/* plainText */.wh)(text).toWellFormed();
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
function markup_link(label, url) {
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

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/builds.js







const CELL_CHARACTERS = 200;
const NOTE_CHARACTERS = 500;
const MOST_NOTES = 20;
const SHORT_COMMIT = 12;
const DAY_CHARACTERS = '2026-11-22'.length;
const MOST_PARTS = 60;
/** How far bits can be trusted, in words. */
const TRUST_NAMES = {
    signed: 'signature checked',
    checksum: 'checksum checked',
    'tls-only': 'TLS only',
    local: 'local files',
};
function trustOf(parts) {
    const groups = group_groupBy(parts, (part) => part.trust);
    if (groups.size <= 1)
        return parts[0] === undefined ? '' : TRUST_NAMES[parts[0].trust];
    return [...groups]
        .map(([trust, members]) => {
        const names = (0,domain_text/* truncate */.xv)([...new Set(members.map(({ name }) => groupOf(name)))].join(', '), CELL_CHARACTERS);
        return `${inline(names)}: ${TRUST_NAMES[trust]}`;
    })
        .join('<br>');
}
function commitOf(build) {
    const { project, commit, date } = build;
    const day = date === null ? '' : `<br>${dayOf(date)}`;
    if (commit === null)
        return `not known${day}`;
    return `${markup_link(codeSpan(commit.slice(0, SHORT_COMMIT)), commitUrl(project, commit))}${day}`;
}
function dayOf(date) {
    return inline((date ?? '').slice(0, DAY_CHARACTERS));
}
function rowOf(build) {
    return [
        PROJECT_NAMES[build.project],
        codeSpan((0,domain_text/* truncate */.xv)(build.asked, CELL_CHARACTERS)),
        codeSpan((0,domain_text/* truncate */.xv)(build.version, CELL_CHARACTERS)),
        commitOf(build),
        trustOf(build.parts),
    ];
}
/** How the node is set up in a special way. */
function scenarioRows({ selection }) {
    const scenario = selection?.scenario ?? null;
    return scenario === null ? [] : [['Scenario', codeSpan(scenario), '', '', '']];
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
        const title = `${role}: ${inline((0,domain_text/* truncate */.xv)(name, CELL_CHARACTERS))}`;
        if (part === undefined)
            return [[title, '', 'not known', '', "the machine's own"]];
        return [[title, '', versionOf(part), partCommit(part), TRUST_NAMES[part.trust]]];
    });
}
function versionOf({ version }) {
    return version === null ? 'not known' : codeSpan((0,domain_text/* truncate */.xv)(version, CELL_CHARACTERS));
}
function partCommit({ name, commit }) {
    if (commit === null)
        return '';
    return markup_link(codeSpan(commit.slice(0, SHORT_COMMIT)), partCommitUrl(name, commit));
}
function allParts(report) {
    const parts = report.builds.flatMap((build) => build.parts);
    if (parts.length === 0)
        return '';
    const rows = parts
        .slice(0, MOST_PARTS)
        .map((part) => [
        inline((0,domain_text/* truncate */.xv)(part.name, CELL_CHARACTERS)),
        versionOf(part),
        partCommit(part),
        dayOf(part.date),
        TRUST_NAMES[part.trust],
        codeSpan(part.sha256.slice(0, SHORT_COMMIT)),
    ]);
    const header = ['Part', 'Version', 'Commit', 'Date', 'Trust', 'SHA-256'];
    const left = parts.length - rows.length;
    const more = left > 0 ? `\n\nand ${left} more` : '';
    return folded(`${(0,domain_text/* plural */.LS)(parts.length, 'part')}, each by itself`, `${table(header, rows)}${more}`);
}
/** What was tested, exactly: versions, commits, trust, and the remarks that belong to them. */
function builds(report, room) {
    if (report.builds.length === 0)
        return '';
    const notes = report.builds
        .flatMap((build) => build.notes.map((note) => `- ${PROJECT_NAMES[build.project]}: ${inline((0,domain_text/* truncate */.xv)(note, NOTE_CHARACTERS))}`))
        .slice(0, MOST_NOTES)
        .join('\n');
    const header = ['Component', 'Input', 'Version', 'Commit', 'Trust'];
    const rows = [...report.builds.map(rowOf), ...scenarioRows(report), ...starterRows(report)];
    const text = table(header, rows);
    return (whole(joined(text, notes, allParts(report)), room) ||
        whole(joined(text, notes), room) ||
        whole(text, room));
}
function joined(...blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/spec-line.js




/** The longest real name has 511 characters. */
const NAME_CHARACTERS = 600;
const LABEL_CHARACTERS = 200;
const MARKDOWN = { text: inline, link: markup_link };
const HTML = { text: inlineHtml, link: linkHtml };
function sourceIn(dialect, report, location) {
    const label = dialect.text((0,domain_text/* truncate */.xv)(sourceLabel(location), LABEL_CHARACTERS));
    return dialect.link(label, sourceUrl(location, suiteCommit(report.builds)));
}
function nameIn(dialect, id) {
    return dialect.text((0,domain_text/* truncate */.xv)(id, NAME_CHARACTERS));
}
function endIn(dialect, report, spec) {
    return [
        ...(spec.location === null ? [] : [sourceIn(dialect, report, spec.location)]),
        `${OUTCOME_NAMES[spec.outcome]} after ${(0,domain_text/* formatDuration */.a3)(spec.seconds)}`,
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
/** What Ginkgo puts before the message of an attempt that it repeats (onsi/ginkgo internal/suite.go). */
const ATTEMPT_HEADING = /^Failure recorded during attempt \d+:$/;
/** The first line of a message that says something; empty when none does. Untrusted text. */
function firstLine(message) {
    return ((0,domain_text/* plainText */.wh)(message)
        .split('\n')
        .map((line) => line.trim())
        .find((line) => line !== '' && !ATTEMPT_HEADING.test(line)) ?? '');
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/failure-details.js





const failure_details_LINE_CHARACTERS = 600;
const failure_details_TITLE_CHARACTERS = 200;
const TEASER_CHARACTERS = 160;
/** Lines of a message that are seen without unfolding. */
const VISIBLE_LINES = 20;
/** A fold that hides no more than this costs more than it saves. */
const SLACK_LINES = 4;
const MOST_ADDITIONAL = 3;
const MOST_LOGS = 4;
function failure_details_linesOf(text) {
    return (0,domain_text/* plainText */.wh)(text)
        .trimEnd()
        .split('\n')
        .map((line) => (0,domain_text/* truncate */.xv)(line, failure_details_LINE_CHARACTERS));
}
function message(failure, room) {
    const all = fitLines(failure_details_linesOf(failure.message), room);
    if (all.length <= VISIBLE_LINES + SLACK_LINES)
        return [fencedBlock(all.join('\n'))];
    const rest = all.slice(VISIBLE_LINES);
    return [
        fencedBlock(all.slice(0, VISIBLE_LINES).join('\n')),
        folded(`The other ${rest.length} lines of the message`, fencedBlock(rest.join('\n'))),
    ];
}
function additional(failure, room) {
    const title = inlineHtml((0,domain_text/* truncate */.xv)(firstLine(failure.message), failure_details_TITLE_CHARACTERS));
    const all = fitLines(failure_details_linesOf(failure.message), room);
    return folded(`Also: ${title}`, fencedBlock(all.join('\n')));
}
function log(excerpt, room) {
    const shown = fitLastLines(excerpt.lines.map((line) => (0,domain_text/* truncate */.xv)((0,domain_text/* plainText */.wh)(line), failure_details_LINE_CHARACTERS)), room);
    const all = excerpt.lines.length;
    if (shown.length === 0)
        return `${codeSpan((0,domain_text/* truncate */.xv)(excerpt.log, failure_details_TITLE_CHARACTERS))}: ${(0,domain_text/* plural */.LS)(all, 'line')}, only in \`report.json\``;
    const count = shown.length < all ? `last ${shown.length} of ${all} lines` : (0,domain_text/* plural */.LS)(all, 'line');
    const name = inlineHtml((0,domain_text/* truncate */.xv)(excerpt.log, failure_details_TITLE_CHARACTERS));
    return folded(`<code>${name}</code> around the failure (${count})`, fencedBlock(shown.join('\n')));
}
function circumstances(report, spec) {
    const failedAt = spec.failure?.location;
    return [
        ...(failedAt ? [`Failed at ${source(report, failedAt)}`] : []),
        ...(spec.attempts > 1 ? [`${spec.attempts} attempts`] : []),
        ...(spec.process === null ? [] : [`Ginkgo process ${spec.process}`]),
        ...(spec.startedAt === null ? [] : [`started ${inline(pointInTime(spec.startedAt))}`]),
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
    const cause = firstLine(spec.failure?.message ?? '');
    const teaser = open || cause === '' ? '' : `<br><code>${inlineHtml((0,domain_text/* truncate */.xv)(cause, TEASER_CHARACTERS))}</code>`;
    return folded(`❌ ${specTitleHtml(report, spec)}${teaser}`, body.filter((part) => part !== '').join('\n\n'), open ? 'open' : 'closed');
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
    const groups = group_groupBy(report.specs.filter(hasFailed), (spec) => explanationOf(report, spec));
    return [null, ...report.findings].flatMap((finding) => {
        const specs = groups.get(finding);
        return specs === undefined ? [] : [{ finding, specs }];
    });
}
function noDetails(count) {
    return `_No room for the details of ${(0,domain_text/* plural */.LS)(count, 'spec')}; \`report.json\` has them._`;
}
function groupText(group, entries) {
    const detailed = entries.flatMap((entry) => entry.details ?? []);
    const rest = entries.filter((entry) => entry.details === undefined);
    const list = rest.map((entry) => entry.line).join('\n');
    const body = [...detailed, ...(rest.length === 0 ? [] : [noDetails(rest.length), list])].join('\n\n');
    if (group.finding === null)
        return body;
    const title = inlineHtml((0,domain_text/* truncate */.xv)(group.finding.title, failing_TITLE_CHARACTERS));
    return folded(`${(0,domain_text/* plural */.LS)(group.specs.length, 'failing spec')} explained by: ${title}`, body);
}
function isOpen(group) {
    return group.finding === null && group.specs.length <= MOST_OPEN;
}
function* detailsOfEach(report, members, room) {
    for (const { group, spec } of members)
        yield failureDetails(report, spec, room, isOpen(group));
}
/** Each member gets its line before any gets details; these share what room the lines leave. */
function failing_entriesOf(report, members, room) {
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
    const entries = failing_entriesOf(report, members, room - byteLength(frames));
    if (entries.length === 0)
        return '';
    const byGroup = group_groupBy(entries, (entry) => entry.group);
    const left = members.length - entries.length;
    return [
        title,
        ...[...byGroup].map(([group, own]) => groupText(group, own)),
        ...(left === 0 ? [] : [moreLine(left, 'failing spec')]),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/findings.js





const findings_TITLE_CHARACTERS = 300;
const TEXT_CHARACTERS = 2000;
const findings_EVIDENCE_LINES = 40;
const EVIDENCE_CHARACTERS = 500;
/** Evidence up to this length need not be unfolded. */
const EVIDENCE_OPEN_LINES = 8;
function evidence(finding) {
    const lines = finding.evidence
        .slice(0, findings_EVIDENCE_LINES)
        .map((line) => (0,domain_text/* truncate */.xv)(line, EVIDENCE_CHARACTERS));
    if (lines.length === 0)
        return '';
    const block = fencedBlock(lines.join('\n'));
    const count = finding.evidence.length;
    if (count <= EVIDENCE_OPEN_LINES)
        return block;
    const shown = count > lines.length ? `the first ${lines.length} of ${count} lines` : `${count} lines`;
    return folded(`Evidence (${shown})`, block);
}
function item(label, text) {
    return text.trim() === '' ? [] : [`- **${label}:** ${inline((0,domain_text/* truncate */.xv)(text, TEXT_CHARACTERS))}`];
}
/** Why, who and what to do: what a reader needs to act. */
function advice({ detail, audience, remedy }) {
    return [
        ...item('Why', detail),
        ...item('Who should look', AUDIENCE_NAMES[audience]),
        ...item('What to do', remedy),
    ].join('\n');
}
function titleOf(finding) {
    return `**${inline((0,domain_text/* truncate */.xv)(finding.title, findings_TITLE_CHARACTERS)) || finding.reason}**`;
}
function findings_joined(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
/** The cause that decides the verdict: what, why, who, what to do, and its proof. */
function mainCause(report, room) {
    const { main } = causesOf(report);
    if (main === null)
        return '';
    const title = report.verdict.headline.includes(main.title) ? '' : titleOf(main);
    return (whole(findings_joined(title, advice(main), evidence(main)), room) ||
        whole(findings_joined(title, advice(main)), room) ||
        whole(titleOf(main), room));
}
/** Every other cause that was found, with its proof. */
function otherFindings(report, room) {
    const parts = causesOf(report).others.map((finding) => `${findings_joined(titleOf(finding), advice(finding), evidence(finding))}\n`);
    return fitList({ parts, noun: 'finding', frame: (text) => `### Also found\n\n${text.trimEnd()}` }, room);
}
const SERVICE_NAMES = {
    crio: 'CRI-O',
    kubelet: 'The kubelet',
};
/** Restarts and deaths of CRI-O and the kubelet during the suite. */
function serviceEvents(report, room) {
    const parts = report.serviceEvents.map(({ service, kind, at, detail }) => {
        const when = at === null ? '' : ` at ${inline(pointInTime(at))}`;
        const why = detail === '' ? '' : `: ${inline((0,domain_text/* truncate */.xv)(detail, EVIDENCE_CHARACTERS))}`;
        return `- ${SERVICE_NAMES[service]} ${kind}${when}${why}`;
    });
    const title = `### ${(0,domain_text/* plural */.LS)(parts.length, 'service event')} during the suite`;
    return fitList({ parts, noun: 'event', frame: (text) => `${title}\n\n${text}` }, room);
}
/** What did not change the verdict, but should be known. */
function warnings(report, room) {
    const parts = report.warnings.map((warning) => `- ${inline((0,domain_text/* truncate */.xv)(warning, TEXT_CHARACTERS))}`);
    return fitList({ parts, noun: 'warning', frame: (text) => `### Warnings\n\n${text}` }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/ignition.js



const SUBJECT_CHARACTERS = 200;
const REASON_CHARACTERS = 400;
/** In the order in which they are told: what is missing first. */
const ignition_OUTCOMES = [
    ['not-applied', 'not applied'],
    ['superseded', 'superseded'],
    ['applied', 'applied'],
];
/** What became of each part of the Ignition files; empty without any. */
function ignition(report, room) {
    const items = ignition_OUTCOMES.flatMap(([outcome, words]) => report.ignition
        .filter((item) => item.outcome === outcome)
        .map(({ field, subject, reason }) => {
        const what = subject === '' ? '' : ` ${codeSpan((0,domain_text/* truncate */.xv)(subject, SUBJECT_CHARACTERS))}`;
        return `- **${words}**: ${inline(field)}${what}: ${inline((0,domain_text/* truncate */.xv)(reason, REASON_CHARACTERS))}`;
    }));
    const counts = ignition_OUTCOMES.flatMap(([outcome, words]) => {
        const count = report.ignition.filter((item) => item.outcome === outcome).length;
        return count === 0 ? [] : [`${count} ${words}`];
    });
    const title = `Ignition: ${(0,domain_text/* plural */.LS)(items.length, 'part')}, ${counts.join(', ')}`;
    return fitList({ parts: items, noun: 'part', frame: (body) => folded(title, body) }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/run.js




const run_CELL_CHARACTERS = 500;
const GIBIBYTE = 2 ** 30;
function run_words(text) {
    return inline((0,domain_text/* truncate */.xv)(text, run_CELL_CHARACTERS));
}
function code(text) {
    return codeSpan((0,domain_text/* truncate */.xv)(text, run_CELL_CHARACTERS));
}
function number(value) {
    return value === null ? '' : String(value);
}
function hostRows(host) {
    return [
        ['Runner image', run_words(host.runnerImage)],
        ['Operating system', run_words(host.os)],
        ['Kernel', run_words(`${host.kernel} (${host.architecture})`)],
        ['cgroup', host.cgroup],
        ['systemd', run_words(host.systemd)],
        ['CPUs', String(host.cpus)],
        ['Memory', `${(host.memoryBytes / GIBIBYTE).toFixed(1)} GiB`],
    ];
}
const run_SOURCES = {
    'ginkgo-json': "Ginkgo's JSON report",
    junit: 'the JUnit report',
    console: 'the console: the suite left no report',
    none: 'nothing: the suite left neither report nor console',
};
function suiteRows(suite) {
    return [
        ['Started', run_words(pointInTime(suite.startedAt ?? ''))],
        ['Time', suite.seconds === null ? '' : (0,domain_text/* formatDuration */.a3)(suite.seconds)],
        ['Parallel processes', number(suite.procs)],
        ['Random seed', number(suite.randomSeed)],
        ["Ginkgo's exit code", number(suite.exitCode)],
        ['Results read from', run_SOURCES[suite.source]],
    ];
}
function selectionRows(selection) {
    return [
        ['Scenario', run_words(selection.scenario ?? '')],
        ['Lane', run_words(selection.lane)],
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
    return whole(folded('Selection, suite and machine', table(['What', 'Value'], rows)), room);
}
/** The command that repeats the failing specs; never in part. */
function reproduce(report, room) {
    if (report.reproduce.trim() === '')
        return '';
    const title = '### How to reproduce';
    const text = `${title}\n\n${fencedBlock(report.reproduce, 'sh')}`;
    if (byteLength(text) <= room)
        return text;
    return whole(`${title}\n\nThe command is too long to show; \`report.json\` has it.`, room);
}
/** Where everything is, and what made this summary. */
function whereabouts(report, room) {
    const { id, attempt, repository, url } = report.run;
    const name = run_words(`${repository} run ${id}, attempt ${attempt}`);
    return whole([
        'Everything is in the report directory (output `report-dir`): `report.json`, the reports of Ginkgo, and `logs/`.',
        `${markup_link(name, url)} · crio-node-e2e ${run_words(report.generator.version)} · ${run_words(pointInTime(report.generatedAt))}`,
    ].join('<br>'), room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/spec-lists.js





const spec_lists_MESSAGE_CHARACTERS = 200;
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
    const parts = report.specs.filter(isFlaky).map((spec) => {
        const where = spec.location === null ? '' : ` · ${source(report, spec.location)}`;
        const [earlier] = spec.additionalFailures;
        const why = earlier === undefined
            ? ''
            : `<br>${inline((0,domain_text/* truncate */.xv)(firstLine(earlier.message), spec_lists_MESSAGE_CHARACTERS))}`;
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
        frame: (text) => folded(title, text),
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
    const text = table(['Time', 'Spec', 'Source'], parts).split('\n');
    const [head, rule, ...rows] = text;
    return fitList({
        parts: rows,
        noun: 'spec',
        frame: (body) => folded('Slowest specs', [head, rule, body].join('\n')),
    }, room);
}
/** `cri-o/cri-o#8668` for an issue on GitHub, else the address itself. */
function trackerLabel(url) {
    const issue = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)$/.exec(url);
    return issue === null ? url : `${issue[1]}#${issue[2]}`;
}
function skippedGroup(group) {
    const reason = inline((0,domain_text/* truncate */.xv)(group.reason, spec_lists_MESSAGE_CHARACTERS * 2));
    const tracker = group.link === null
        ? ''
        : ` (${markup_link(inline((0,domain_text/* truncate */.xv)(trackerLabel(group.link), spec_lists_MESSAGE_CHARACTERS)), group.link)})`;
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
    return fitList({ parts, noun: 'reason', frame: (text) => folded(title, text) }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/verdict.js




const HEADLINE_CHARACTERS = 300;
/** The first line: sign and headline, shortened until it fits; the result alone when nothing else does. */
function heading(report, room) {
    const { result, headline } = report.verdict;
    const sign = RESULT_SIGNS[result];
    for (let length = HEADLINE_CHARACTERS; length > 20; length = Math.floor(length / 2)) {
        // Control characters are not shown, and there may be nothing else.
        const shown = inline((0,domain_text/* truncate */.xv)(headline, length)).trim();
        const line = `## ${sign} ${shown}`;
        if (shown !== '' && byteLength(line) <= room)
            return line;
    }
    return `## ${sign} ${result}`;
}
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
/** One line with the numbers of specs and the time that the suite took. */
function counts(report, room) {
    const { seconds } = report.suite;
    const time = seconds === null ? '' : ` · took ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
    return whole(`**Specs:** ${countedWords(report, (words) => `**${words}**`)}${time}`, room);
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
const LEFT_OUT = '_Sections are left out here for want of room; `report.json` has all._';
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

;// CONCATENATED MODULE: ./build/src/crio/paths.js
/**
 * Where the bundle's own installer puts things (cri-o/packaging templates/latest/cri-o/bundle/install, defaults), and
 * where CRI-O keeps its state (cri-o/cri-o pkg/config/config.go).
 */
const CRIO_BINARY = '/usr/local/bin/crio';
const PINNS_BINARY = '/usr/local/bin/pinns';
const CRICTL_BINARY = '/usr/local/bin/crictl';
const LIBEXEC_DIRECTORY = '/usr/libexec/crio';
const CNI_PLUGIN_DIRECTORY = '/opt/cni/bin';
const CNI_CONFIG_DIRECTORY = '/etc/cni/net.d';
const UNIT_FILE = '/usr/local/lib/systemd/system/crio.service';
const DROP_IN_DIRECTORY = '/etc/crio/crio.conf.d';
const POLICY_FILE = '/etc/crio/policy.json';
const CRICTL_CONFIG = '/etc/crictl.yaml';
const REGISTRIES_DIRECTORY = '/etc/containers/registries.conf.d';
/** Where it listens (cri-o/cri-o pkg/config/config.go, CrioSocketPath). */
const CRIO_ENDPOINT = 'unix:///var/run/crio/crio.sock';
const paths_CRIO_UNIT = 'crio.service';
/** Settings of the service for this run; below /run, so that a reboot takes them away as well. */
const UNIT_DROP_IN = '/run/systemd/system/crio.service.d/20-crio-node-e2e.conf';
/** Images and containers of a run stand apart from those of other tools, so a run starts empty and leaves nothing. */
const STORAGE_ROOT = '/var/lib/crio-node-e2e/storage';
const STORAGE_RUN_ROOT = '/run/crio-node-e2e/storage';
/** Directories that CRI-O, CNI plugins, kubelet and suite fill. */
const STATE_DIRECTORIES = (/* unused pure expression or super */ null && ([
    '/var/lib/crio-node-e2e',
    '/run/crio-node-e2e',
    '/etc/crio',
    '/var/lib/crio',
    '/run/crio',
    '/run/crun',
    '/run/runc',
    '/run/containers',
    '/run/netns',
    '/run/utsns',
    '/run/ipcns',
    '/run/userns',
    '/run/pidns',
    '/run/nri',
    '/var/lib/containers',
    '/var/log/crio',
    '/var/lib/cni',
    '/var/lib/kubelet',
    '/var/log/pods',
    '/var/log/containers',
    '/run/kubernetes',
    '/etc/cni/net.d',
    '/etc/kubernetes',
    '/usr/libexec/kubernetes',
]));
/** Units that the bundle's unit wants, and that nobody else may have started. */
const WANTED_UNITS = (/* unused pure expression or super */ null && (['network-online.target']));

;// CONCATENATED MODULE: ./build/src/suite/collect.js






/** Names in the report directory; the artifact's layout. */
const REPORT_FILES = {
    report: 'report.json',
    summary: 'summary.md',
    ginkgo: 'ginkgo.json',
    junit: 'junit.xml',
    console: 'console.log',
    logs: 'logs',
    config: 'config',
    provenance: 'provenance.json',
    journal: 'journal.jsonl',
};
const COPY_SECONDS = 300;
/** Logs that the suite asks the journal for at its very end, as journalctl selects them; a killed suite never does. */
const JOURNALS = [
    { what: "CRI-O's log", name: 'crio.log', select: ['-u', paths_CRIO_UNIT] },
    { what: "the kernel's log", name: 'kern.log', select: ['-k'] },
];
/** What the suite writes below its report directory, and where it goes. */
const MOVED = [
    { from: 'ginkgo/report.json', to: REPORT_FILES.ginkgo },
    { from: 'junit_01.xml', to: REPORT_FILES.junit },
];
/** Files of the suite's working directory that say how the kubelet was configured. */
const CONFIGURATION = ['kubelet-config', 'kubelet.conf.d'];
/**
 * Takes everything that the suite, CRI-O and the kubelet left, complete or not, into the report directory.
 * Everything there belongs to the user that the runner runs as. What is missing is passed over; returns what could not
 * be taken.
 */
async function collect(deps, workspace, reportDirectory, suiteStartedAt) {
    const logs = (0,external_node_path_.join)(reportDirectory, REPORT_FILES.logs);
    const config = (0,external_node_path_.join)(reportDirectory, REPORT_FILES.config);
    for (const directory of [logs, config])
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const configuration = CONFIGURATION.map((name) => (0,external_node_path_.join)(workspace.suite, name));
    const lost = await Promise.all([
        takeLogs(deps, workspace, reportDirectory, suiteStartedAt),
        lostOf('the console', async () => (0,external_node_fs_.cpSync)(workspace.console, (0,external_node_path_.join)(reportDirectory, REPORT_FILES.console))),
        lostOf('the configuration of CRI-O and the kubelet', () => takeAsOurs(deps, [DROP_IN_DIRECTORY, ...configuration], config)),
    ]);
    return lost.flat();
}
/** The journals after the suite's report: it may hold them already. */
async function takeLogs(deps, workspace, reportDirectory, since) {
    const logs = (0,external_node_path_.join)(reportDirectory, REPORT_FILES.logs);
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
        (0,external_node_fs_.cpSync)(source, (0,external_node_path_.join)(reportDirectory, REPORT_FILES.logs, name), { recursive: true });
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
    const found = [...(await existingPaths(deps, sources))];
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
            failures.push(commandError(program, args, output));
    }
    for (const failure of failures)
        throw failure;
}

;// CONCATENATED MODULE: ./build/src/publish/publish.js









/** Tells a report in every view: annotations, outputs, files, the step's summary. Each can fail alone. */
async function publish(deps, report, { directory, journal }) {
    const reportJson = (0,external_node_path_.join)(directory, REPORT_FILES.report);
    const provenance = (0,external_node_path_.join)(directory, REPORT_FILES.provenance);
    const summary = renderSummary(report);
    const views = {
        annotations() {
            if (deps.show !== null)
                return;
            for (const annotation of annotationsOf(report))
                deps.step.annotate(annotation);
        },
        outputs() {
            const outputs = outputsOf(report, { reportDirectory: directory, reportJson, provenance });
            for (const [name, value] of Object.entries(outputs))
                deps.step.setOutput(name, value);
        },
        [REPORT_FILES.report]: () => (0,external_node_fs_.writeFileSync)(reportJson, toJson(report)),
        [REPORT_FILES.summary]: () => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, REPORT_FILES.summary), summary),
        [REPORT_FILES.provenance]: () => (0,external_node_fs_.writeFileSync)(provenance, provenanceJson(provenanceOf(report))),
        [REPORT_FILES.journal]() {
            if ((0,external_node_fs_.existsSync)(journal))
                (0,external_node_fs_.copyFileSync)(journal, (0,external_node_path_.join)(directory, REPORT_FILES.journal));
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

;// CONCATENATED MODULE: ./build/src/suite/arguments.js

/** Time for reports after Ginkgo's own limit, before the suite is ended from outside. */
const arguments_GRACE_SECONDS = 180;
/** The kubelet flags of every Prow CRI-O job (kubernetes/test-infra config/jobs/kubernetes/sig-node/crio.yaml). */
const KUBELET_FLAGS = [
    '--cluster-domain=cluster.local',
    '--cgroup-driver=systemd',
    '--cgroups-per-qos=true',
    '--cgroup-root=/',
    '--runtime-cgroups=/system.slice/crio.service',
    '--kubelet-cgroups=/system.slice/kubelet.service',
];
/** The suite collects containerd's log by itself, but not CRI-O's. */
function extraLog(since) {
    const from = since === null ? [] : [`--since=@${Math.floor(since.getTime() / 1000)}`];
    return JSON.stringify({ name: 'crio.log', journalctl: ['-u', 'crio', ...from] });
}
/** Ginkgo's filter flags, with the given prefix (`--` for the ginkgo command, `--ginkgo.` for the binary). */
function filterArguments(prefix, selection) {
    const skips = [
        ...(selection.skip === '' ? [] : [selection.skip]),
        ...selection.trackedSkips.map((skip) => escapeRegExp(skip.text)),
    ];
    const filters = [
        ...(selection.focus === '' ? [] : [`${prefix}focus=${selection.focus}`]),
        ...skips.map((skip) => `${prefix}skip=${skip}`),
        ...(selection.labelFilter === '' ? [] : [`${prefix}label-filter=${selection.labelFilter}`]),
    ];
    // Without any filter the framework puts in its own, which leaves out a third of the specs
    // (kubernetes test/e2e/framework/test_context.go, CreateGinkgoConfig).
    return filters.length === 0 ? [`${prefix}focus=.*`] : filters;
}
/** The whole command line of the suite: the ginkgo command, its flags, the binary and the binary's own flags. */
function suiteCommand(request, paths, nodeName) {
    return [
        `${paths.suite}/ginkgo`,
        `--procs=${request.procs}`,
        '-v',
        '--no-color',
        '--fail-on-empty',
        `--timeout=${request.timeoutSeconds}s`,
        ...filterArguments('--', request.selection),
        `${paths.suite}/e2e_node.test`,
        '--',
        ...testArguments(request, paths, nodeName),
    ];
}
/** Flags of e2e_node.test (kubernetes test/e2e_node and test/e2e/framework). */
function testArguments(request, paths, nodeName) {
    return [
        '--v=4',
        `--node-name=${nodeName}`,
        `--report-dir=${paths.report}`,
        '--report-complete-ginkgo',
        `--k8s-bin-dir=${paths.suite}`,
        // Twenty images, most of which no lane needs: each that cannot be pulled would end the run.
        '--prepull-images=false',
        '--dns-domain=cluster.local',
        `--container-runtime-endpoint=${CRIO_ENDPOINT}`,
        `--container-runtime-process-name=${CRIO_BINARY}`,
        '--container-runtime-pid-file=',
        `--kubelet-flags=${[...KUBELET_FLAGS, ...request.kubeletFlags].join(' ')}`,
        `--extra-log=${extraLog(paths.logsSince)}`,
        ...(paths.kubeletConfig === null ? [] : [`--kubelet-config-file=${paths.kubeletConfig}`]),
        ...gateArguments(request.featureGates),
        ...request.testArgs,
    ];
}
/** Flags for the gates of kubelet and API server; none for none. */
function gateArguments(featureGates) {
    const gates = Object.entries(featureGates).map(([gate, enabled]) => `${gate}=${enabled}`);
    if (gates.length === 0)
        return [];
    return [`--feature-gates=${gates.join(',')}`, `--service-feature-gates=${gates.join(',')}`];
}
/** A literal text as a regular expression in Go's syntax. */
function escapeRegExp(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/src/suite/reproduce.js



/** A focus of more specs than this is longer than it is useful. */
const FOCUSED_SPECS = 5;
/** Parts that somebody needs to make the node again. */
const NEEDED_PARTS = ['bundle', 'crio', 'pinns', 'kubelet', 'e2e_node.test', 'ginkgo'];
/** The command that runs failed specs again by hand on a node with this CRI-O; empty when none failed. */
function reproduceCommand({ request, builds, failed, randomSeed }) {
    if (failed.length === 0)
        return '';
    const [ginkgo = '', ...rest] = suiteCommand({
        ...request,
        procs: 1,
        selection: {
            ...request.selection,
            focus: failed.slice(0, FOCUSED_SPECS).map(escapeRegExp).join('|'),
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
        ...(request.images.repositories === null
            ? []
            : ['export KUBE_TEST_REPO_LIST=./repositories.yaml # the file of image-repositories']),
        'mkdir -p /tmp/node-e2e',
        [ginkgo, ...seed, ...rest].map((word) => shellWord(word)).join(' \\\n  '),
    ].join('\n');
}
function sourcesOf({ parts }, { components }) {
    const apart = new Set(components.map(({ name }) => COMPONENTS[name].repository));
    const sources = parts
        .filter(({ name }) => NEEDED_PARTS.includes(name) || apart.has(components_repositoryOf(name) ?? ''))
        .map(({ name, source }) => `# ${(0,domain_text/* plainLine */.h0)(groupOf(name))}: ${(0,domain_text/* plainLine */.h0)(source)}`);
    return [...new Set(sources)];
}
/** A word for a POSIX shell; only the node name is left to be expanded. */
function shellWord(word) {
    if (/^[\w./=:,@%+-]+$/.test(word) || word === '--node-name=$(hostname)')
        return word;
    return `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
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

;// CONCATENATED MODULE: ./build/src/domain/logs/excerpt.js




const MAX_LINES = 15;
const excerpt_LINE_LENGTH = 400;
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
        const level = level_levelOf(entry);
        for (const pile of open)
            pile.offer(entry, moment, level);
    }
    return {
        push(line) {
            const written = timestamp_timestampOf(line, reference);
            // A line without a time goes on with the entry before it: a message of several lines, a stack trace.
            if (written === null && level_levelOf(line) === null) {
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
    return `${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(line), excerpt_LINE_LENGTH - times.length)}${times}`;
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
        for await (const line of logs_linesOf(path))
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
    for await (const line of logs_linesOf(path)) {
        const start = crioStarts(line, suite.startedAt);
        if (start !== null)
            starts.push(start);
    }
    return starts
        .filter(({ at }) => at !== null && Date.parse(at) > from && Date.parse(at) < to)
        .map(({ at, pid, detail }) => ({
        service: 'crio',
        kind: 'restarted',
        at,
        detail: `${basename(path)} shows a new start${pid === null ? '' : ` as process ${pid}`}, version ${detail}`,
    }));
}
function logs_linesOf(path) {
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

;// CONCATENATED MODULE: ./build/src/domain/results/timeline.js
const NEWLINE = 0x0a;
/**
 * An output with lines put in where they were written. Offsets count bytes of the output as Go had it; where bytes
 * were replaced since (invalid UTF-8) they are off by a few, so a line goes before the output's line that they point to.
 */
function writeTimeline(written, entries) {
    if (entries.length === 0)
        return written;
    const bytes = new TextEncoder().encode(written);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const parts = [];
    let cursor = 0;
    for (const { offset, line } of entries) {
        const end = Math.max(cursor, startOfLine(bytes, offset));
        const before = decoder.decode(bytes.subarray(cursor, end));
        parts.push(before, before === '' || before.endsWith('\n') ? '' : '\n', line, '\n');
        cursor = end;
    }
    parts.push(decoder.decode(bytes.subarray(cursor)));
    return parts.join('');
}
function startOfLine(bytes, offset) {
    if (offset >= bytes.length)
        return bytes.length;
    return offset <= 0 ? 0 : bytes.lastIndexOf(NEWLINE, offset - 1) + 1;
}

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo-entry.js



const NANOSECONDS = 1e9;
/** How Go writes a time that was never set. */
const ZERO_TIME = '0001-01-01T00:00:00Z';
const ginkgo_entry_OUTCOMES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['timedout', 'timedout'],
    ['panicked', 'panicked'],
    ['interrupted', 'interrupted'],
    ['aborted', 'aborted'],
    ['skipped', 'skipped'],
]);
/** True for a spec, also one that the filters leave out. */
function ginkgo_entry_isSpecEntry(entry) {
    return entry.LeafNodeType === 'It';
}
/** True for a suite node such as SynchronizedBeforeSuite. */
function isSuiteNodeEntry(entry) {
    return isSuiteNode(textOf(entry.LeafNodeType));
}
/** False for what never started: filtered specs are `skipped` without reason or attempt, others are `pending`. */
function hasResult(entry) {
    if (entry.State === 'pending')
        return false;
    const started = (numberOf(entry.NumAttempts) ?? 0) > 0;
    return entry.State !== 'skipped' || started || skipReasonOf(entry) !== '';
}
/** Who a spec is. */
function ginkgo_entry_readPlannedSpec(entry) {
    const labels = [...listOf(entry.ContainerHierarchyLabels), entry.LeafNodeLabels];
    return {
        id: specId(textsOf(entry.ContainerHierarchyTexts), textOf(entry.LeafNodeText)),
        labels: [...new Set(labels.flatMap(textsOf))],
        location: locationOf(entry.LeafNodeLocation),
    };
}
/** A spec that has a result. */
function readSpec(entry) {
    const outcome = outcomeOf(entry);
    const skipped = outcome === 'skipped';
    const [failure = null, ...nested] = skipped ? [] : readFailures(entry.Failure);
    const later = listOf(entry.AdditionalFailures).flatMap((item) => readFailures(fieldsOf(item).Failure));
    return {
        ...ginkgo_entry_readPlannedSpec(entry),
        outcome,
        seconds: secondsOf(entry.RunTime) ?? 0,
        startedAt: timeOf(entry.StartTime),
        endedAt: timeOf(entry.EndTime),
        process: numberOf(entry.ParallelProcess),
        attempts: Math.max(1, numberOf(entry.NumAttempts) ?? 1),
        failure,
        additionalFailures: [...nested, ...later],
        skipReason: skipped ? skipReasonOf(entry) : null,
        output: outputOf(entry),
    };
}
/** A suite node; runs with several processes have one of each for every process. */
function readSuiteNode(entry) {
    const outcome = outcomeOf(entry);
    return {
        node: textOf(entry.LeafNodeType),
        outcome,
        process: numberOf(entry.ParallelProcess),
        failure: outcome === 'skipped' ? null : (readFailures(entry.Failure)[0] ?? null),
        output: outputOf(entry),
    };
}
/** A point in time as it stands in the report, or null where it was never set. */
function timeOf(value) {
    const time = textOf(value);
    return time === ZERO_TIME || Number.isNaN(Date.parse(time)) ? null : time;
}
/** Go's durations count nanoseconds. */
function secondsOf(nanoseconds) {
    const value = numberOf(nanoseconds);
    return value === null ? null : value / NANOSECONDS;
}
/** A state that we do not know is a failure: it must never make a run green. */
function outcomeOf(entry) {
    return ginkgo_entry_OUTCOMES.get(textOf(entry.State)) ?? 'failed';
}
function skipReasonOf(entry) {
    return textOf(fieldsOf(entry.Failure).Message);
}
/** The failure, then those that the failed node still recorded before it ended, after a time-out or an interrupt. */
function readFailures(value) {
    const failures = [];
    let next = value;
    while (isObject(next)) {
        const fields = next;
        const failure = readFailure(fields);
        if (failure.message !== '' || failure.location !== null)
            failures.push(failure);
        next = fieldsOf(fields.AdditionalFailure).Failure;
    }
    return failures;
}
function readFailure(failure) {
    const texts = [textOf(failure.Message), textOf(failure.ForwardedPanic)];
    const stackTrace = textOf(fieldsOf(failure.Location).FullStackTrace);
    return {
        message: texts.filter((text) => text !== '').join('\n'),
        location: locationOf(failure.Location),
        stackTrace: stackTrace || stackOfSpec(failure.ProgressReport),
        at: timeOf(fieldsOf(failure.TimelineLocation).Time),
    };
}
/** Where the spec stood when it was stopped from outside (types.ProgressReport). */
function stackOfSpec(progress) {
    const goroutines = listOf(fieldsOf(progress).Goroutines)
        .map((item) => fieldsOf(item))
        .filter((goroutine) => goroutine.IsSpecGoroutine === true);
    return listOf(goroutines[0]?.Stack)
        .map((item) => fieldsOf(item))
        .map((call) => `${textOf(call.Function)}\n\t${textOf(call.Filename)}:${numberOf(call.Line) ?? 0}`)
        .join('\n');
}
function locationOf(value) {
    const location = fieldsOf(value);
    const file = textOf(location.FileName);
    return file === '' ? null : { file, line: numberOf(location.LineNumber) ?? 0 };
}
/** What the spec wrote, its steps among it as on the console. */
function outputOf(entry) {
    const steps = listOf(entry.SpecEvents)
        .map((item) => fieldsOf(item))
        .filter((event) => event.SpecEventType === 'By')
        .map((event) => {
        const { Offset, Time } = fieldsOf(event.TimelineLocation);
        return {
            offset: numberOf(Offset) ?? 0,
            line: `STEP: ${textOf(event.Message)} @ ${textOf(Time)}`,
        };
    });
    const written = writeTimeline(textOf(entry.CapturedGinkgoWriterOutput), steps);
    return [written, textOf(entry.CapturedStdOutErr)].filter((text) => text !== '').join('\n');
}

;// CONCATENATED MODULE: ./build/src/domain/results/unreadable.js
/** A report file that cannot be read at all: no report of that kind, cut short, or of an unexpected shape. */
class unreadable_UnreadableReport extends Error {
    name = 'UnreadableReport';
}

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo-json.js




/**
 * Reads the report of `--ginkgo.json-report`. Several suites in one report are merged.
 * Throws UnreadableReport for text that is no such report.
 */
function readGinkgoJson(text) {
    return parseSuites(text).map(readSuite).reduce(merge);
}
/** Reads the report of a dry run. Throws UnreadableReport for text that is no report of a dry run. */
function readDryRun(text) {
    const suites = parseSuites(text);
    if (!suites.every(isDryRun))
        throw new UnreadableReport('The Ginkgo report is not of a dry run');
    const specs = suites.flatMap((suite) => ginkgo_json_entriesOf(suite).filter(isSpecEntry));
    return {
        total: suites.map(countsOf).reduce((total, counts) => total + (counts.total ?? 0), 0),
        selected: specs.filter((entry) => entry.State === 'passed').map(readPlannedSpec),
    };
}
/** At least one suite. */
function parseSuites(text) {
    const suites = parseJson(text);
    if (!Array.isArray(suites) || suites.length === 0) {
        throw new unreadable_UnreadableReport('This is not a Ginkgo report: it is no list of suites');
    }
    return suites.map((suite) => {
        if (isObject(suite) && 'SpecReports' in suite && 'SuiteConfig' in suite)
            return suite;
        throw new unreadable_UnreadableReport('This is not a Ginkgo report: a suite in it has no SpecReports or no SuiteConfig');
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new unreadable_UnreadableReport(`The Ginkgo report is cut short or no JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function ginkgo_json_entriesOf(suite) {
    return listOf(suite.SpecReports).filter(isObject);
}
function isDryRun(suite) {
    return booleanOf(fieldsOf(suite.SuiteConfig).DryRun) ?? false;
}
function countsOf(suite) {
    const stats = fieldsOf(suite.PreRunStats);
    return { total: numberOf(stats.TotalSpecs), selected: numberOf(stats.SpecsThatWillRun) };
}
function readSuite(suite) {
    const config = fieldsOf(suite.SuiteConfig);
    const counts = countsOf(suite);
    const entries = ginkgo_json_entriesOf(suite);
    return {
        source: 'ginkgo-json',
        totalSpecs: counts.total,
        selectedSpecs: counts.selected,
        specs: entries.filter(ginkgo_entry_isSpecEntry).filter(hasResult).map(readSpec),
        suiteNodes: entries.filter(isSuiteNodeEntry).map(readSuiteNode),
        running: [],
        processEnds: [],
        succeeded: booleanOf(suite.SuiteSucceeded),
        specialFailureReasons: textsOf(suite.SpecialSuiteFailureReasons),
        startedAt: timeOf(suite.StartTime),
        endedAt: timeOf(suite.EndTime),
        seconds: secondsOf(suite.RunTime),
        randomSeed: numberOf(config.RandomSeed),
        parallelTotal: numberOf(config.ParallelTotal),
        timeoutSeconds: secondsOf(config.Timeout),
        dryRun: isDryRun(suite),
    };
}
/** Two suites that ran one after the other. */
function merge(first, second) {
    const successes = [first.succeeded, second.succeeded];
    const reasons = new Set([...first.specialFailureReasons, ...second.specialFailureReasons]);
    return {
        ...first,
        totalSpecs: add(first.totalSpecs, second.totalSpecs),
        selectedSpecs: add(first.selectedSpecs, second.selectedSpecs),
        specs: [...first.specs, ...second.specs],
        suiteNodes: [...first.suiteNodes, ...second.suiteNodes],
        succeeded: successes.includes(false) ? false : successes.includes(null) ? null : true,
        specialFailureReasons: [...reasons],
        endedAt: second.endedAt,
        seconds: add(first.seconds, second.seconds),
        dryRun: first.dryRun || second.dryRun,
    };
}
function add(one, other) {
    return one === null || other === null ? null : one + other;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/src/domain/results/junit.js





const ENDS = new Set(['failure', 'error', 'skipped']);
/** Types of `<failure>` and `<error>`, and states (onsi/ginkgo, reporters/junit_report.go). */
const junit_OUTCOMES = new Map([
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
        name: readEntryName(entry.attributes.name ?? ''),
    }));
    const specs = named.filter(({ name }) => name.kind === 'spec').length;
    const startedAt = instant(suite.timestamp, zone);
    const seconds = decimal(suite.time);
    return {
        source: 'junit',
        totalSpecs: complete && specs > 0 ? specs : null,
        selectedSpecs: null,
        specs: named.flatMap(({ entry, name }) => name.kind === 'spec' && junit_hasResult(entry) ? [junit_readSpec(name.id, entry, zone)] : []),
        suiteNodes: named.flatMap(({ entry, name }) => name.kind === 'suite-node' ? [junit_readSuiteNode(name.node, entry, zone)] : []),
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
        throw new unreadable_UnreadableReport('The JUnit file has a document type declaration, which is refused');
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
        throw new unreadable_UnreadableReport(`This is not a JUnit file: ${damage ?? 'it holds no test suite'}`);
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
        if (error instanceof unreadable_UnreadableReport)
            throw error;
        return (0,errors/* messageOf */.bD)(error);
    }
}
function junit_hasResult(entry) {
    const end = entry.ends[0];
    if (end?.element !== 'skipped')
        return true;
    return !NEVER_STARTED.has(end.attributes.message ?? '');
}
function junit_readSpec(id, entry, zone) {
    const outcome = junit_outcomeOf(entry);
    const [failure = null, ...additionalFailures] = junit_readFailures(entry, outcome, zone);
    return {
        id,
        outcome,
        labels: [],
        location: null,
        seconds: decimal(entry.attributes.time) ?? 0,
        startedAt: null,
        endedAt: null,
        process: null,
        attempts: readAttempts(entry.timeline),
        failure,
        additionalFailures,
        skipReason: outcome === 'skipped' ? readSkipReason(entry) : null,
        output: junit_outputOf(entry),
    };
}
function junit_readSuiteNode(node, entry, zone) {
    const outcome = junit_outcomeOf(entry);
    return {
        node,
        outcome,
        process: null,
        failure: junit_readFailures(entry, outcome, zone)[0] ?? null,
        output: junit_outputOf(entry),
    };
}
/** Old files have no status; then the element says it. A state that we do not know is a failure. */
function junit_outcomeOf(entry) {
    const end = entry.ends[0];
    const status = entry.attributes.status ?? end?.attributes.type;
    const outcome = status === undefined ? undefined : junit_OUTCOMES.get(status);
    if (outcome !== undefined)
        return outcome;
    if (end?.element === 'skipped')
        return 'skipped';
    return end === undefined && status === undefined ? 'passed' : 'failed';
}
function junit_readFailures(entry, outcome, zone) {
    if (outcome === 'passed' || outcome === 'skipped')
        return [];
    return entry.ends.flatMap(({ attributes, body }) => {
        const read = readFailureText(body, zone);
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
function junit_outputOf(entry) {
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/app/report/gzip.js


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
function gzip_textOf(path) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    return (isPacked(bytes) ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES }) : bytes).toString();
}
/** The text of a file, packed by gzip or not, as it is read. */
function chunksOf(path) {
    const file = (0,external_node_fs_.createReadStream)(path);
    if (!isPacked(firstBytes(path, 2)))
        return file.setEncoding('utf8');
    const unpacked = (0,external_node_zlib_.createGunzip)().setEncoding('utf8');
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
        return gunzipSync(bytes, {
            finishFlush: constants.Z_SYNC_FLUSH,
            maxOutputLength: MOST_BYTES,
        }).toString();
    }
    catch {
        return '';
    }
}
function firstBytes(path, count) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const buffer = Buffer.alloc(count);
        return buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer, 0, count, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

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
        [sources.ginkgo, async (path) => readGinkgoJson(gzip_textOf(path))],
        [sources.junit, async (path) => readJUnit(gzip_textOf(path))],
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
    return choose(results);
}
async function readConsole(path) {
    const reader = console_createConsoleReader();
    for await (const chunk of chunksOf(path))
        reader.push(String(chunk));
    reader.end();
    return reader.result();
}

;// CONCATENATED MODULE: ./build/src/app/run/job.js
/** The job as reports tell it; one that is not known is none. */
function jobOf(context) {
    return {
        id: context?.runId ?? '',
        attempt: context?.runAttempt ?? 1,
        repository: context?.repository ?? '',
        url: context?.runUrl ?? null,
    };
}

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
    const suite = suiteStartedAt === null ? null : await readResults(sourcesIn(directory), deps.log);
    const report = await makeReport(deps, workspace, record.state(), suite, directory);
    await publish(deps, report, { directory, journal: workspace.journal });
    record.append({ event: 'reported' });
    return report;
}
async function makeReport(deps, workspace, state, suite, directory) {
    const logs = logsIn((0,external_node_path_.join)(directory, REPORT_FILES.logs));
    const evidence = {
        planned: readPlanned(workspace.plannedSpecs),
        suite,
        exitCode: state.suiteEnd?.exitCode ?? null,
        endedBySignal: state.suiteEnd !== null && state.suiteEnd.exitCode === null,
        suiteStarted: state.suiteStartedAt !== null,
        deadlinePassed: state.suiteEnd?.deadlinePassed ?? false,
        runError: state.runError,
        bug: state.bug,
        cancelled: state.cancelled,
        abandonedIn: state.abandoned ? state.stage : null,
        serviceEvents: state.serviceEvents,
        logs: logTails(logs),
    };
    const judgement = judge(evidence);
    const failed = judgement.specs.filter(hasFailed);
    return buildReport({
        generatorVersion: deps.version,
        generatedAt: deps.now().toISOString(),
        run: jobOf(state.context),
        judgement,
        builds: state.builds,
        host: state.host,
        node: state.node,
        ignition: state.ignition,
        selection: state.request?.selection ?? null,
        suite,
        exitCode: evidence.exitCode,
        totalSpecs: state.totalSpecs,
        leftOut: state.leftOut,
        serviceEvents: state.serviceEvents,
        warnings: state.warnings,
        excerpts: await excerptsFor(failed, suite?.startedAt ?? state.suiteStartedAt, logs),
        reproduce: state.request === null
            ? ''
            : reproduceCommand({
                request: state.request,
                builds: state.builds,
                failed: failed.map((spec) => spec.id),
                randomSeed: suite?.randomSeed ?? null,
            }),
    });
}
/** The planned directory, or one of ours where that is not known or cannot be used. */
function reportDirectoryOf({ reportDirectory }, workspace) {
    return reportDirectory ?? (0,external_node_path_.join)(workspace.root, 'report');
}
function logsIn(directory) {
    const names = (0,external_node_fs_.existsSync)(directory) ? (0,external_node_fs_.readdirSync)(directory) : [];
    return Object.fromEntries(names.map((name) => [name, (0,external_node_path_.join)(directory, name)]));
}
function readPlanned(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    const planned = (0,json/* parseJson */.q)((0,external_node_fs_.readFileSync)(path, 'utf8'));
    return Array.isArray(planned) ? planned.filter(isPlannedSpec) : null;
}
function isPlannedSpec(value) {
    return typeof value === 'object' && value !== null && 'id' in value && 'labels' in value;
}

;// CONCATENATED MODULE: ./build/src/app/run/privilege.js
/**
 * How commands run as root on this machine, for what follows a pipeline that may have ended anywhere.
 * @param record of the run, which knows it once the machine has been looked at
 */
async function privilegeOf(deps, record) {
    const known = record?.state().privilege ?? null;
    if (known !== null)
        return known;
    const { exitCode } = await deps.commandsFor('sudo').run('true', [], { root: true });
    return exitCode === 0 ? 'sudo' : 'direct';
}

// EXTERNAL MODULE: ./build/src/app/run/record.js
var run_record = __webpack_require__(2338);
// EXTERNAL MODULE: ./build/src/app/run/remaining.js
var remaining = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/src/host/changes.js
/** A change in few words, for logs and for what could not be restored. */
function describeChange(change) {
    switch (change.kind) {
        case 'files':
            return `files ${change.files.map((file) => file.path).join(', ')}`;
        case 'tree':
            return `directory ${change.path}`;
        case 'module':
            return `kernel module ${change.name}`;
        case 'sysctls':
            return `kernel parameters ${Object.keys(change.before).join(', ')}`;
        case 'swap':
            return `swap on ${change.device}`;
        case 'firewall':
            return `${change.family} rules`;
        case 'link':
            return `network link ${change.name}`;
        case 'unit-files':
            return 'unit files known to systemd';
        case 'service':
            return `service ${change.unit}`;
        case 'cgroups':
            return 'cgroups of pods and kubelet';
        case 'attributes':
            return `mode and owner of ${change.path}`;
        case 'moved':
            return `directory ${change.path}, moved aside`;
        case 'account':
            return `${change.database === 'passwd' ? 'user' : 'group'} ${change.name}`;
        case 'swap-file':
            return `swap file ${change.path}`;
        case 'mount':
            return `mount at ${change.path}`;
        case 'kernel-setting':
            return `setting ${change.path}`;
        case 'stopped':
            return `stopped unit ${change.unit}`;
        case 'units':
            return `units ${change.units.join(', ')}`;
        case 'suite':
            return `suite ${change.unit}`;
    }
}

;// CONCATENATED MODULE: ./build/src/host/firewall.js

/** Marks our own rules, so that they can be told from others'. */
const RULE_COMMENT = 'crio-node-e2e';
/** Chains that kubelet, portmap and bridge plugins make (kubernetes pkg/kubelet/kubelet_network_linux.go, containernetworking/plugins). */
const FOREIGN_CHAIN = /^(KUBE|CNI|CNI-HOSTPORT)-/;
/** The bridge of CRI-O's CNI configuration (cri-o/packaging, 10-crio-bridge.conflist). */
const POD_BRIDGE = 'cni0';
const OURS = `-m comment --comment ${RULE_COMMENT}`;
/**
 * Rules that let pods talk, and nobody else: others' policies (docker's FORWARD DROP, ufw) stay as they are, ours come
 * first. The last one lets a pod answer what the node sends it from its loopback address. Text for iptables-restore.
 */
const ACCEPT_RULES = tablesText([
    { table: 'filter', line: `-I INPUT 1 -i ${POD_BRIDGE} ${OURS} -j ACCEPT` },
    { table: 'filter', line: `-I FORWARD 1 -i ${POD_BRIDGE} ${OURS} -j ACCEPT` },
    { table: 'filter', line: `-I FORWARD 1 -o ${POD_BRIDGE} ${OURS} -j ACCEPT` },
    {
        table: 'nat',
        line: `-I POSTROUTING 1 -s 127.0.0.0/8 ! -d 127.0.0.0/8 ${OURS} -j MASQUERADE`,
    },
]);
/**
 * Text for iptables-restore that takes away what came between two outputs of iptables-save and is ours, the kubelet's or
 * CNI's; empty where nothing did. What others added or removed meanwhile is left alone.
 */
function undoRules(before, after) {
    const old = new Set(tableLines(before).map(({ table, line }) => `${table} ${line}`));
    const added = tableLines(after).filter(({ table, line }) => !old.has(`${table} ${line}`));
    const chains = added.flatMap(({ table, line }) => {
        const name = /^:(\S+)/.exec(line)?.[1];
        return name !== undefined && FOREIGN_CHAIN.test(name) ? [{ table, name }] : [];
    });
    const rules = added.filter(({ line }) => line.startsWith('-A ') && isOurs(splitWords(line)));
    return tablesText([
        ...rules.map(({ table, line }) => ({ table, line: line.replace('-A', '-D') })),
        ...chains.map(({ table, name }) => ({ table, line: `-F ${name}` })),
        ...chains.map(({ table, name }) => ({ table, line: `-X ${name}` })),
    ]);
}
/** Each table is changed as a whole or not at all. */
function tablesText(lines) {
    const tables = [...group_groupBy(lines, ({ table }) => table)];
    return tables
        .map(([table, group]) => `*${table}\n${group.map(({ line }) => `${line}\n`).join('')}COMMIT\n`)
        .join('');
}
function isOurs(words) {
    if (words.includes(RULE_COMMENT))
        return true;
    const chain = words[1] ?? '';
    const target = words[words.indexOf('-j') + 1] ?? '';
    // Rules inside such a chain go with the chain; rules elsewhere that jump to one have to be deleted first.
    return !FOREIGN_CHAIN.test(chain) && words.includes('-j') && FOREIGN_CHAIN.test(target);
}
function tableLines(saved) {
    let table = 'filter';
    return saved.split('\n').flatMap((raw) => {
        // Counters differ each time: `:INPUT ACCEPT [12:34]`.
        const line = raw.replace(/ \[\d+:\d+\]$/, '').trim();
        if (line.startsWith('*'))
            table = line.slice(1);
        return line.startsWith(':') || line.startsWith('-A') ? [{ table, line }] : [];
    });
}
/** Words of a rule as iptables-save writes it: double quotes, and backslash before a quote or a backslash. */
function splitWords(line) {
    return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) => quoted === undefined ? (bare ?? '') : quoted.replace(/\\(["\\])/g, '$1'));
}

;// CONCATENATED MODULE: ./build/src/host/leftovers.js

const CGROUP_ROOT = '/sys/fs/cgroup';
/** Names of cgroups that the kubelet fills for pods and for its own accounting, in both drivers' spellings. */
const FILLED_NAMES = ['kubepods*', 'kubelet', 'kubelet.service', 'system'];
/** What it makes on the way there, where a controller of cgroup v1 has none; others may use it as well. */
const PARENT_NAMES = ['system.slice'];
/** The names stand at most this deep, below a controller (cgroup v1) and a slice. */
const CGROUP_DEPTH = 3;
/** Cgroup directories that the suite may have made: pods' and kubelet's. */
async function suiteCgroups(deps) {
    const names = named([...FILLED_NAMES, ...PARENT_NAMES]);
    const found = await leftovers_find(deps, [CGROUP_ROOT], ['-maxdepth', String(CGROUP_DEPTH), ...names]);
    const parents = found.filter((path) => PARENT_NAMES.includes((0,external_node_path_.basename)(path)));
    const filled = found.filter((path) => !parents.includes(path));
    const below = filled.length === 0 ? [] : await leftovers_find(deps, filled, []);
    return [...new Set([...parents, ...below])];
}
function named(names) {
    const tests = names.flatMap((name, index) => [...(index === 0 ? [] : ['-o']), '-name', name]);
    return ['(', ...tests, ')'];
}
async function leftovers_find(deps, roots, tests) {
    const { stdout } = await deps.commands.run('find', [...roots, ...tests, '-type', 'd', '-print0']);
    return stdout.split('\0').filter((path) => path !== '');
}

;// CONCATENATED MODULE: ./build/src/domain/at-once.js
/**
 * The results of work that goes on at the same time, or the first error in its order, but not before all has ended: nothing
 * goes on behind an error's back, and above all no command that still changes the machine while it is being given back.
 */
async function at_once_atOnce(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}

;// CONCATENATED MODULE: ./build/src/host/trees.js


/**
 * Takes away what came into directories, and directories that were not there before. It is the same whether they are
 * given together or one after the other.
 * @throws Error for a top-level directory, before anything is removed
 * @throws RunError (environment, host-setup) for what cannot be looked at, unmounted or removed
 */
async function restoreTrees(deps, trees) {
    if (trees.some(({ path }) => isTopLevel(path))) {
        throw new Error('a top-level directory is never removed');
    }
    if (trees.length === 0)
        return;
    const [removed, mounts] = await at_once_atOnce([addedPaths(deps, trees), mountPoints(deps)]);
    if (removed.length === 0)
        return;
    await unmountBelow(deps, removed, mounts);
    await host_asRoot(deps, 'rm', ['-rf', '--one-file-system', '--', ...removed]);
}
/** What of the directories, or in them, was not there before. */
async function addedPaths(deps, trees) {
    const existing = await existingPaths(deps, trees.map(({ path }) => path));
    const present = trees.filter(({ path }) => existing.has(path));
    const entries = await entriesOf(deps, present.flatMap(({ path, kept }) => (kept === null ? [] : [path])));
    return present.flatMap(({ path, kept }) => {
        if (kept === null)
            return [path];
        const added = (entries.get(path) ?? []).filter((name) => !kept.includes(name));
        return added.map((name) => `${path}/${name}`);
    });
}
/** `/` or a directory right below it: no run makes one, so removing one can only be a mistake. */
function isTopLevel(path) {
    return path.split('/').filter((part) => part !== '').length < 2;
}
/** Unmounts what is mounted at or below the paths, innermost first: pods' volumes and containers' root filesystems. */
async function unmountBelow(deps, paths, mounts) {
    const points = mounts.filter((point) => paths.some((path) => point === path || point.startsWith(`${path}/`)));
    for (const point of points.toReversed()) {
        await host_asRoot(deps, 'umount', ['-l', '--', point]);
    }
}
/** Where something is mounted, in the order in which it was. */
async function mountPoints(deps) {
    const mounts = await host_asRoot(deps, 'cat', ['/proc/self/mounts']);
    return mounts.split('\n').map((line) => unescapeMount(line.split(' ')[1] ?? ''));
}
/** /proc/self/mounts writes white space and backslashes in octal (proc(5)). */
function unescapeMount(point) {
    return point.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}

;// CONCATENATED MODULE: ./build/src/host/undo-ignition.js




/** getent(1): the key is not in the database. */
const EXIT_NO_ENTRY = 2;
const SETTING = 'kernel-setting';
/** Gives a path its mode and owner back; what is not there any more has none. */
async function restoreAttributes(deps, { path, mode, owner }) {
    const existing = await existingPaths(deps, [path]);
    if (!existing.has(path))
        return;
    // In this order: chown takes special bits away.
    await host_asRoot(deps, 'chown', ['-h', '--', owner, path]);
    await host_asRoot(deps, 'chmod', ['--', mode, path]);
}
/** Puts a directory back that was moved aside, in place of whatever stands there now. */
async function moveBack(deps, { path, kept }) {
    const existing = await existingPaths(deps, [kept]);
    if (!existing.has(kept))
        return;
    await host_asRoot(deps, 'rm', ['-rf', '--one-file-system', '--', path]);
    await host_asRoot(deps, 'mv', ['-T', '--', kept, path]);
}
/** Whether there is a user or group of that name, wherever the machine knows it from. */
async function accountExists(deps, { database, name }) {
    const { exitCode } = await deps.commands.run('getent', [database, name], { root: true });
    if (exitCode === 0)
        return true;
    if (exitCode === EXIT_NO_ENTRY)
        return false;
    throw new Error(`getent ${database} ${name} ended with ${exitCode}`);
}
/** Deletes a user or group that we made. */
async function deleteAccount(deps, { database, name }) {
    if (!(await accountExists(deps, { database, name })))
        return;
    await host_asRoot(deps, database === 'passwd' ? 'userdel' : 'groupdel', [name]);
}
/** Swaps off a file of ours, and removes it. */
async function removeSwapFile(deps, path) {
    const swaps = await host_asRoot(deps, 'cat', ['/proc/swaps']);
    const isOn = swaps.split('\n').some((line) => line.split(/\s+/)[0] === path);
    if (isOn)
        await host_asRoot(deps, 'swapoff', [path]);
    await host_asRoot(deps, 'rm', ['-f', '--', path]);
}
/** Unmounts a stand-in for a disk, and removes its file; the kernel gives the loop device back. */
async function removeMount(deps, { path, image }) {
    for (const point of await mountPoints(deps)) {
        if (point === path)
            await host_asRoot(deps, 'umount', ['-l', '--', point]);
    }
    await host_asRoot(deps, 'rm', ['-f', '--', image]);
}
/** Writes a value into a file of the kernel. */
async function writeKernelSetting(deps, path, value) {
    (0,external_node_fs_.mkdirSync)(deps.scratch, { recursive: true });
    const staged = (0,external_node_path_.join)(deps.scratch, SETTING);
    (0,external_node_fs_.writeFileSync)(staged, `${value}\n`);
    await host_asRoot(deps, 'dd', [`if=${staged}`, `of=${path}`, 'conv=notrunc', 'status=none']);
}

;// CONCATENATED MODULE: ./build/src/host/undo.js









const SERVICE_STOP_SECONDS = 90;
const SUITE_STOP_SECONDS = 120;
/** What runs, or makes something run: it may use files and the kernel's state in ways that are not known. */
const RUNNING = ['suite', 'cgroups', 'service', 'units', 'stopped'];
/** What has nothing to do with each other, nor with files, once nothing runs: the network's state, and the kernel's. */
const APART = [
    ['link', 'firewall'],
    ['sysctls', 'swap'],
];
/** Mounts and parameters may need them. */
const LAST = ['module'];
/**
 * Plays the journal back, newest change first, and goes on past what fails. Once nothing runs any more, network, kernel and
 * files are given back at the same time, and modules at the end.
 * Returns one sentence for each change that could not be taken back; those stay pending, so a second call tries again.
 */
async function undo_undoAll(deps, journal) {
    const pending = journal.pending();
    const idle = pending.findLastIndex(({ change }) => RUNNING.includes(change.kind)) + 1;
    const rest = pending.slice(idle);
    const of = (kinds) => rest.filter(({ change }) => kinds.includes(change.kind));
    const others = [...APART.flat(), ...LAST];
    const files = rest.filter(({ change }) => !others.includes(change.kind));
    const failures = await playBack(deps, journal, pending.slice(0, idle));
    const apart = await Promise.all([files, ...APART.map(of)].map((part) => playBack(deps, journal, part)));
    return [...failures, ...apart.flat(), ...(await playBack(deps, journal, of(LAST)))];
}
async function playBack(deps, journal, pending) {
    const failures = [];
    for (const together of neighbours(pending)) {
        failures.push(...(await undoTogether(deps, journal, together)));
    }
    return failures;
}
/** Directories that follow each other are taken back with the same few commands, all else alone. */
function neighbours(pending) {
    const groups = [];
    for (const one of pending) {
        const group = groups.at(-1);
        if (one.change.kind === 'tree' && group?.[0]?.change.kind === 'tree')
            group.push(one);
        else
            groups.push([one]);
    }
    return groups;
}
/** Where neighbours fail together, each is tried alone: so the others succeed, and the failure has a name. */
async function undoTogether(deps, journal, together) {
    try {
        await undo(deps, together.map(({ change }) => change));
        journal.markUndone(together.map(({ id }) => id));
        return [];
    }
    catch (error) {
        if (together.length === 1)
            return together.map(({ change }) => failureOf(change, error));
        const failures = [];
        for (const one of together)
            failures.push(...(await undoTogether(deps, journal, [one])));
        return failures;
    }
}
function failureOf(change, error) {
    const cause = error instanceof errors/* RunError */.e4 ? (error.details.cause ?? '') : '';
    return `${describeChange(change)}: ${(0,errors/* messageOf */.bD)(error)}${cause && ` (${cause})`}`;
}
async function undo(deps, changes) {
    await restoreTrees(deps, changes.filter((change) => change.kind === 'tree'));
    for (const change of changes) {
        if (change.kind !== 'tree')
            await undoOne(deps, change);
    }
}
async function undoOne(deps, change) {
    switch (change.kind) {
        case 'files':
            return restoreFiles(deps, change);
        case 'module':
            return unloadModule(deps, change.name);
        case 'sysctls':
            return restoreSysctls(deps, change.before);
        case 'swap':
            return swapOn(deps, change);
        case 'firewall':
            return restoreFirewall(deps, change);
        case 'link':
            return deleteLink(deps, change.name);
        case 'unit-files':
            await host_asRoot(deps, 'systemctl', ['daemon-reload']);
            return;
        case 'service':
            return stopUnits(deps, [change.unit], SERVICE_STOP_SECONDS);
        case 'cgroups':
            return removeCgroups(deps, change.before);
        case 'attributes':
            return restoreAttributes(deps, change);
        case 'moved':
            return moveBack(deps, change);
        case 'account':
            return deleteAccount(deps, change);
        case 'swap-file':
            return removeSwapFile(deps, change.path);
        case 'mount':
            return removeMount(deps, change);
        case 'kernel-setting':
            return writeKernelSetting(deps, change.path, change.before);
        case 'stopped':
            await host_asRoot(deps, 'systemctl', ['start', change.unit], SERVICE_STOP_SECONDS);
            return;
        case 'units':
            return stopUnits(deps, change.units, SERVICE_STOP_SECONDS);
        case 'suite':
            return stopSuite(deps, change);
    }
}
async function restoreFiles(deps, { files }) {
    const added = files.filter((file) => file.backup === null).map((file) => file.path);
    if (added.length > 0)
        await host_asRoot(deps, 'rm', ['-f', '--', ...added]);
    for (const { path, backup } of files) {
        // -T: a link to a directory may stand there now, and the copy must not go into that directory.
        if (backup !== null)
            await host_asRoot(deps, 'cp', ['-aT', '--remove-destination', '--', backup, path]);
    }
}
async function unloadModule(deps, name) {
    const { stdout: loaded } = await deps.commands.run('cat', ['/proc/modules']);
    // A module that is built into the kernel is not listed and cannot be unloaded.
    if (!loaded.split('\n').some((line) => line.startsWith(`${name} `)))
        return;
    await host_asRoot(deps, 'modprobe', ['-r', name]);
}
async function restoreSysctls(deps, before) {
    const now = await readSysctls(deps, Object.keys(before));
    const changed = Object.entries(before).filter(([key, value]) => key in now && now[key] !== value);
    await writeSysctls(deps, changed);
}
async function swapOn(deps, { device, priority }) {
    const swaps = await host_asRoot(deps, 'cat', ['/proc/swaps']);
    if (swaps.split('\n').some((line) => line.split(/\s+/)[0] === device))
        return;
    // A negative priority is the kernel's own choice and cannot be asked for (swapon(2)).
    const choice = priority >= 0 ? ['-p', String(priority)] : [];
    await host_asRoot(deps, 'swapon', [...choice, device]);
}
async function restoreFirewall(deps, { family, before }) {
    const after = await savedRules(deps, family);
    if (after === null)
        return;
    await changeRules(deps, family, undoRules(before, after));
}
async function deleteLink(deps, name) {
    const { exitCode } = await deps.commands.run('ip', ['link', 'show', 'dev', name], { root: true });
    if (exitCode === 0)
        await host_asRoot(deps, 'ip', ['link', 'delete', name]);
}
async function removeCgroups(deps, before) {
    const known = new Set(before);
    const made = (await suiteCgroups(deps)).filter((path) => !known.has(path));
    // Innermost first: a cgroup can only be removed when it has no children and no processes.
    for (const path of made.toSorted((a, b) => b.length - a.length)) {
        await host_asRoot(deps, 'rmdir', ['--ignore-fail-on-non-empty', '--', path]);
    }
}
async function stopSuite(deps, { unit, kubeletUnit, podSlice, removePods }) {
    // The kubelet first, or it would start the pods again that are removed next.
    await stopUnits(deps, [kubeletUnit, unit], SUITE_STOP_SECONDS);
    // CRI-O would give each container its grace period, one after the other.
    await deps.commands.run('systemctl', ['kill', '--signal=SIGKILL', podSlice], { root: true });
    await removeAllPods(deps, removePods);
}
async function stopUnits(deps, units, deadlineSeconds) {
    const states = await units_unitStates(deps, units);
    for (const unit of units.filter((_, index) => states[index]?.loadState !== 'not-found')) {
        await host_asRoot(deps, 'systemctl', ['stop', unit], deadlineSeconds);
        // A failed transient unit stays loaded until it is reset; for others this changes nothing.
        await deps.commands.run('systemctl', ['reset-failed', unit], { root: true });
    }
}
/** Pods that specs left behind. CRI-O may be dead: then the clean-up of its directories and cgroups takes them. */
async function removeAllPods(deps, command) {
    const [program = '', ...args] = command;
    const { exitCode, stderr } = await deps.commands.run(program, args, {
        root: true,
        deadlineSeconds: SERVICE_STOP_SECONDS,
    });
    if (exitCode !== 0)
        deps.log.info(`Pods could not be removed through CRI-O: ${(0,domain_text/* plainLine */.h0)(stderr)}`);
}

;// CONCATENATED MODULE: ./build/src/app/run/restore.js










/**
 * Gives the machine back: plays the journal back, and says in one warning what could not be restored. Main does it at
 * its end, and post whatever main left; a journal that was played back is not played again.
 */
async function restore(deps, commands, workspace) {
    const state = (0,run_record/* fileRecord */.c)(workspace.record).state();
    const onlyServices = (0,remaining/* isThrownAway */.T3)(state);
    const journal = (0,remaining/* remainingChanges */.WE)(workspace, state);
    const pending = journal.pending().length;
    if (pending === 0)
        return;
    const title = onlyServices
        ? 'Stop services; the rest is thrown away with the machine'
        : `Give the machine back: ${(0,domain_text/* plural */.LS)(pending, 'change')}`;
    const failures = await deps.log.group(title, () => undo_undoAll({ commands, log: deps.log, scratch: workspace.scratch }, journal));
    keepJournal(workspace, state);
    if (failures.length === 0) {
        // Backups are still needed where the next run in this job has to give the machine back.
        if (onlyServices)
            return;
        await removeWorkFiles(commands, workspace);
        deps.log.info('The machine is as it was before.');
        return;
    }
    await handOverWorkFiles(commands, workspace);
    deps.step.annotate({
        level: 'warning',
        title: 'The machine could not be restored completely',
        message: failures.join('\n'),
    });
}
/**
 * Gives the machine back that a run has left which is gone, and removes its directory, wherever all could be restored.
 * Returns one sentence for each change that could not be taken back.
 */
async function restoreEarlier(deps, commands, root) {
    const workspace = workspaceAt(root);
    const failures = await undoAll({ commands, log: deps.log, scratch: workspace.scratch }, fileJournal(workspace.journal));
    if (failures.length === 0) {
        await asRoot({ commands }, 'rm', ['-rf', '--one-file-system', '--', root]);
    }
    return failures;
}
/** The suite writes into these as root; left there, they would keep a runner from emptying its temporary directory. */
function workFiles({ suite, suiteReport, suiteTemporary, scratch }) {
    return [suite, suiteReport, suiteTemporary, scratch];
}
/** Backups are among them, so this comes after everything was restored. */
async function removeWorkFiles(commands, workspace) {
    await host_asRoot({ commands }, 'rm', ['-rf', '--one-file-system', '--', ...workFiles(workspace)]);
}
async function handOverWorkFiles(commands, workspace) {
    const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    await commands.run('chown', ['-R', '-h', owner, '--', ...workFiles(workspace)], { root: true });
}
function keepJournal(workspace, { reportDirectory }) {
    if (reportDirectory !== null && (0,external_node_fs_.existsSync)(reportDirectory)) {
        (0,external_node_fs_.copyFileSync)(workspace.journal, (0,external_node_path_.join)(reportDirectory, REPORT_FILES.journal));
    }
}

;// CONCATENATED MODULE: ./build/src/app/run/post.js













/** From SIGINT until the suite is killed: Ginkgo needs some ten seconds for its clean-up and reports. */
const SUITE_END_SECONDS = 60;
/** From SIGKILL until the kernel has taken all processes away. */
const KILL_SECONDS = 10;
const post_SIGNAL_SECONDS = 10;
const post_POLL_MILLISECONDS = 500;
/**
 * Ends a run: finishes what a cancel or a crash cut short, then gives the machine back. Never throws, and may be called
 * again: what is done stays done.
 */
async function post(deps, workspaceDirectory) {
    const idle = (0,remaining/* whyIdle */.r6)(workspaceDirectory);
    if (idle !== null) {
        deps.log.info(idle);
        return;
    }
    const workspace = (0,suite_workspace/* workspaceAt */.xJ)(workspaceDirectory);
    if (hasWork(workspace))
        (0,host_journal/* signJournal */.DA)(workspace.journal, (0,identity/* ownIdentity */.hY)());
    const commands = deps.commandsFor(await privilegeOf(deps, (0,run_record/* fileRecord */.c)(workspace.record)));
    await attempt(deps, 'finish the report', () => finishReport(deps, commands, workspace));
    await attempt(deps, 'give the machine back', () => restore(deps, commands, workspace));
    await attempt(deps, 'remove what the run kept', async () => {
        if ((0,remaining/* mayRemove */.O1)(workspace))
            (0,external_node_fs_.rmSync)(workspace.root, { recursive: true, force: true });
    });
}
/** While there is some, no other run may take the machine for one that was left. */
function hasWork({ record, journal }) {
    return !(0,run_record/* fileRecord */.c)(record).state().reported || (0,host_journal/* fileJournal */.ab)(journal).pending().length > 0;
}
async function finishReport(deps, commands, workspace) {
    const record = (0,run_record/* fileRecord */.c)(workspace.record);
    const state = record.state();
    if (state.reported) {
        deps.log.info(remaining/* REPORTED */.u3);
        return;
    }
    if (!state.cancelled && state.bug === null)
        record.append({ event: 'abandoned' });
    if (state.suiteStartedAt !== null && state.suiteEnd === null) {
        await deps.log.group('Wait for the suite to end', () => endSuite(deps, commands, workspace, record));
    }
    const report = await deps.log.group('Report', () => finish(deps, commands, workspace, record));
    deps.log.info(report.verdict.headline);
}
/** Waits for a suite that was told to stop, and makes it stop where it does not listen. */
async function endSuite(deps, commands, workspace, record) {
    const unit = workspace.suiteUnit;
    // A second SIGINT would make Ginkgo leave without its reports.
    if (!record.state().suiteSignalled) {
        await unit_signalUnit({ commands }, unit, 'SIGINT', post_SIGNAL_SECONDS);
    }
    if (!(await endsWithin(deps, commands, unit, SUITE_END_SECONDS))) {
        deps.log.info('The suite does not end by itself: SIGKILL');
        await unit_signalUnit({ commands }, unit, 'SIGKILL', post_SIGNAL_SECONDS);
        await endsWithin(deps, commands, unit, KILL_SECONDS);
    }
    record.append({
        event: 'suite-ended',
        at: deps.now().toISOString(),
        exitCode: exitCodeOf(await unitState({ commands }, unit)),
        deadlinePassed: false,
    });
}
async function endsWithin(deps, commands, unit, seconds) {
    const startedAt = deps.now().getTime();
    while (!hasEnded(await unitState({ commands }, unit))) {
        if (deps.now().getTime() - startedAt > seconds * 1000)
            return false;
        await deps.sleep(post_POLL_MILLISECONDS);
    }
    return true;
}
async function attempt(deps, what, work) {
    try {
        await work();
    }
    catch (error) {
        deps.step.annotate({
            level: 'warning',
            title: `Post could not ${what}`,
            message: (0,errors/* messageOf */.bD)(error),
        });
    }
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ RunError)
/* harmony export */ });
/** An expected error: reported in one annotation, without a stack trace. */
class RunError extends Error {
    name = 'RunError';
    details;
    constructor(details, options) {
        super(details.message, options);
        this.details = details;
    }
}
/** The text of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The code that Node and libraries give to errors, for instance `ENOSPC`; empty when there is none. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** ESC or CSI and what follows; Ginkgo's parallel reports carry ESC as U+FFFD. */
const ANSI_SEQUENCE = /(?:[[\p{Cc}\uFFFD]--[\t\n\r]]\[|\u009B)[0-9;]*[A-Za-z]/gv;
/** Control characters, Unicode's own line breaks, and what turns the reading direction around. */
const CONTROL_CHARACTERS = /[[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]--[\t\n]]/gv;
/** Untrusted text without terminal colours, control characters and bidirectional overrides; tabs and newlines stay. */
function plainText(text) {
    return text.replace(/\r\n?/g, '\n').replace(ANSI_SEQUENCE, '').replace(CONTROL_CHARACTERS, '');
}
/** `plainText` on one line: runs of white space become one space. */
function plainLine(text) {
    return plainText(text).replace(/\s+/g, ' ').trim();
}
/** At most `limit` characters; what is cut is marked by an ellipsis. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    // Half of a character above U+FFFF is none.
    return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
/** `1 spec`, `2 specs`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Seconds as people read them: `0.4s`, `12s`, `3m05s`, `1h02m`. */
function formatDuration(seconds) {
    if (seconds < 10)
        return `${Math.round(seconds * 10) / 10}s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole}s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes}m${String(whole % 60).padStart(2, '0')}s`;
    return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}m`;
}
/** Bytes as people read them, in megabytes (1000 × 1000): `0.4 MB`, `400.0 MB`. */
function formatBytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ })

};
