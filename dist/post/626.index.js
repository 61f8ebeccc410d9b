export const id = 626;
export const ids = [626];
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

/***/ 4626:
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
;// CONCATENATED MODULE: ./build/src/host/trouble.js



const SHOWN_COMMAND = 200;
/** A failed command as an environment trouble: what was run, how it ended, its last words. */
function trouble_commandTrouble(program, args, output) {
    const lastWords = (0,domain_text/* plainLine */.h0)(output.stderr.trim().split('\n').at(-1) ?? '');
    return new errors/* Trouble */.qm({
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
 * @throws Trouble (environment, host-setup) when systemd does not answer: silence must not pass for "has ended"
 */
async function units_unitStates(deps, units) {
    const args = ['show', ...units, '-p', PROPERTIES.join(',')];
    const output = await deps.commands.run('systemctl', args);
    const blocks = output.stdout.split(/\n\n+/).filter((block) => block.includes('LoadState='));
    if (blocks.length !== units.length)
        throw trouble_commandTrouble('systemctl', args, output);
    return units.map((_, index) => parseUnitState(blocks[index] ?? ''));
}
/** Asks systemd for the state of one unit. */
async function units_unitState(deps, unit) {
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
        throw trouble_commandTrouble(program, args, output);
    return output.stdout;
}
/** Those of the paths that exist, and of the directories above them. */
function host_existingWithParents(deps, paths) {
    return host_existingPaths(deps, [...parentsOf(paths), ...paths]);
}
/**
 * Journals paths that are about to be written: the directories above them that are missing, as ours, and copies of what
 * stands there, which must be no directories. Gives the missing directories, outermost first.
 * @param seen what `existingWithParents` says of them, where that was asked already
 */
async function host_recordPaths(deps, paths, seen = null) {
    const directories = parentsOf(paths);
    const existing = seen ?? (await host_existingWithParents(deps, paths));
    const made = directories.filter((path) => !existing.has(path));
    deps.journal.record(...made.map((path) => ({ kind: 'tree', path, kept: null })), {
        kind: 'files',
        files: await backUp(deps, paths, existing),
    });
    return made;
}
/** Journals directories that are about to be made, and those above them, as ours as far as they are missing. */
async function host_recordDirectories(deps, directories) {
    const all = [...new Set(directories.flatMap(ancestors))].toSorted();
    const existing = await host_existingPaths(deps, all);
    const missing = all.filter((path) => !existing.has(path));
    deps.journal.record(...missing.map((path) => ({ kind: 'tree', path, kept: null })));
}
const OWNED_BY_ROOT = (/* unused pure expression or super */ null && (['-o', 'root', '-g', 'root']));
/**
 * Puts files in place. Directories that are missing are made, and journalled as ours: first of all, so that the files of
 * each directory can come at the same time.
 * @param seen what `existingWithParents` says of their paths, where that was asked already
 */
async function host_installFiles(deps, files, seen = null) {
    const paths = files.map((file) => file.path);
    const missing = await host_recordPaths(deps, paths, seen);
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
async function host_watchedTrees(deps, paths) {
    const existing = await host_existingPaths(deps, paths);
    const entries = await host_entriesOf(deps, [...existing]);
    return paths.map((path) => ({ kind: 'tree', path, kept: entries.get(path) ?? null }));
}
/** Which of the units are not active, to be journalled, so that they can be stopped again. */
async function host_watchedUnits(deps, units) {
    const states = await unitStates(deps, units);
    const inactive = units.filter((_, index) => states[index]?.activeState !== 'active');
    return inactive.length === 0 ? [] : [{ kind: 'units', units: inactive }];
}
/**
 * Names in directories, by directory, as root sees them.
 * @throws Trouble (environment, host-setup) when one of them cannot be read
 */
async function host_entriesOf(deps, directories) {
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
async function host_readSysctls(deps, keys) {
    // As root, because an ordinary user's PATH may lack /usr/sbin.
    const { stdout } = await deps.commands.run('sysctl', ['-e', ...keys], { root: true });
    return Object.fromEntries(stdout.split('\n').flatMap((line) => {
        const [key, value] = line.split(' = ', 2);
        return key && value !== undefined ? [[key.trim(), value.trim()]] : [];
    }));
}
/** Sets kernel parameters, given as key and value. */
async function host_writeSysctls(deps, parameters) {
    if (parameters.length === 0)
        return;
    await host_asRoot(deps, 'sysctl', ['-w', ...parameters.map(([key, value]) => `${key}=${value}`)]);
}
/**
 * The rules of a family in iptables-save's format, or null where the host has no such command.
 * @throws Trouble (environment, host-setup) when the command is there and fails
 */
async function savedRules(deps, family) {
    const save = `${family}-save`;
    const output = await deps.commands.run(save, [], { root: true });
    if (output.exitCode === exec/* EXIT_NOT_FOUND */.ek)
        return null;
    if (output.exitCode !== 0)
        throw trouble_commandTrouble(save, [], output);
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
 * @throws Trouble (environment, host-setup) when that cannot be told: a path taken for absent would be removed later
 */
async function host_existingPaths(deps, paths) {
    if (paths.length === 0)
        return new Set();
    // find complains about paths that are not there and lists the others all the same; `/` proves that it ran.
    const args = ['/', ...paths, '-maxdepth', '0', '-printf', '%p\\0'];
    const output = await deps.commands.run('find', args, { root: true });
    const found = new Set(output.stdout.split('\0').filter((path) => path !== ''));
    if (!found.delete('/'))
        throw trouble_commandTrouble('find', args, output);
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
async function unit_startUnit(deps, unit) {
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
async function supervise_superviseSuite(deps, suite) {
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

// EXTERNAL MODULE: ./build/src/suite/workspace.js
var suite_workspace = __webpack_require__(2639);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
;// CONCATENATED MODULE: ./build/src/domain/results/model.js
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
/** Whether an outcome counts as failed, as Ginkgo counts; one that a signal from outside cut short does not. */
function isFailedOutcome(outcome) {
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
    const plan = new Map((planned ?? []).map((spec) => [spec.id, spec]));
    const specs = [
        ...[...plan.values()].map((spec) => withPlan(spec, results.get(spec.id))),
        ...[...results.values()].filter(({ id }) => !plan.has(id)),
    ];
    const expected = planned === null ? (suite?.selectedSpecs ?? specs.length) : plan.size;
    const listed = planned === null ? specs.length : plan.size - count(specs, 'not-run');
    return {
        specs,
        counts: {
            total: suite?.totalSpecs ?? null,
            planned: expected,
            ran: specs.filter(({ outcome }) => outcome !== 'not-run' && outcome !== 'skipped').length,
            passed: count(specs, 'passed'),
            failed: specs.filter(({ outcome }) => isFailedOutcome(outcome)).length,
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

;// CONCATENATED MODULE: ./build/src/domain/judgement/decide.js

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
;// CONCATENATED MODULE: ./build/src/domain/report/model.js
/**
 * The report: all views are made of it, and `report.json` is its serialisation.
 * The published schema is schemas/report.v1.schema.json; a change that breaks a reader raises `schemaVersion`.
 */
const REPORT_SCHEMA_VERSION = 1;
/** Who should look first. */
const AUDIENCES = [
    'cri-o',
    'kubernetes',
    'environment',
    'workflow',
    'crio-node-e2e',
    'unknown',
];

;// CONCATENATED MODULE: ./build/src/domain/judgement/signatures.js




const PLACES = ['failure', 'spec', 'kubelet', 'services', 'crio', 'kernel'];
const MATCH_LINES = 5;
const LINE_LENGTH = 400;
/** All known causes; a row that stands higher explains more and is tried first. */
const SIGNATURES = signatures_namespaceObject.map((row, rank) => ({
    ...row,
    rank,
    where: row.where.map((place) => oneOf(PLACES, place, row.id)),
    reason: oneOf(errors/* REASON_CODES */.OE, row.reason, row.id),
    audience: oneOf(AUDIENCES, row.audience, row.id),
    // A long pattern stands in the table in parts.
    pattern: new RegExp([row.pattern].flat().join('')),
    notFor: row.notFor === undefined ? null : new RegExp(row.notFor, 'i'),
}));
/** The first known cause that shows in the texts, or null. Texts are lines by place; `spec` is the id of whose they are. */
function signatures_findSignature(texts, spec = '') {
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
function oneOf(words, text, id) {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined)
        throw new Error(`lanes/signatures.json, ${id}: unknown word ${text}`);
    return word;
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
const AUDIENCE_OF_TROUBLE = {
    'crio-not-up': 'cri-o',
    'wrong-crio': 'workflow',
    preflight: 'workflow',
    'not-applicable': 'workflow',
};
/** What stopped the run before or beside the suite. */
function troubleFinding({ evidence: { trouble } }) {
    if (trouble === null)
        return null;
    const audience = AUDIENCE_OF_TROUBLE[trouble.reason] ?? 'environment';
    return finding({
        reason: trouble.reason,
        title: trouble.message,
        detail: trouble.cause ?? '',
        audience: trouble.kind === 'input' ? 'workflow' : audience,
        remedy: trouble.remedy ?? '',
        evidence: trouble.evidence ?? [],
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
    const broken = suite?.suiteNodes.filter(({ node, outcome }) => node.endsWith('BeforeSuite') && isFailedOutcome(outcome)) ?? [];
    return broken.find((node) => node.failure !== null) ?? broken[0] ?? null;
}
/** The suite could not set up the node; the cause is mostly in a log. */
function setUpFinding({ evidence }) {
    const broken = brokenSetUp(evidence);
    if (broken === null || evidence.trouble !== null)
        return null;
    const message = broken.failure?.message ?? '';
    // The kernel's log may be older than the run.
    const match = signatures_findSignature({ ...evidence.logs, kernel: [], failure: message.split('\n') });
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
    const cause = signatures_findSignature({ kernel: logs.kernel ?? [] });
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
    const broken = suite?.suiteNodes.find(({ node, outcome, failure }) => !node.endsWith('BeforeSuite') &&
        outcome !== 'passed' &&
        (isFailedOutcome(outcome) || failure !== null));
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
        const match = signatures_findSignature({ spec: linesOf(spec) }, spec.id);
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
    troubleFinding,
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
/** Whether the spec counts as failed. */
function isFailed(spec) {
    return isFailedOutcome(spec.outcome);
}
/**
 * The first reading of a run: broken surroundings are told apart from failing specs and come first. Green is what
 * nothing speaks against: no failing spec, no finding, and none of the conditions in green.ts.
 */
function judge(evidence) {
    const { specs, counts } = reconcile(evidence.planned, evidence.suite);
    const reading = { evidence, counts, failed: specs.filter(isFailed) };
    const surroundings = find(SURROUNDINGS, reading);
    const ended = evidence.suiteStarted && evidence.trouble === null;
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

;// CONCATENATED MODULE: ./build/src/domain/plan/components.js
/** Components that can be chosen apart from the CRI-O build that usually brings them, by the names of their inputs. */
const COMPONENT_NAMES = (/* unused pure expression or super */ null && (['crun', 'runc', 'conmon', 'conmon-rs', 'cni-plugins']));
const PRE_RELEASE = '(?:-[a-z]+[.]?\\d*)?';
const THREE_NUMBERS = new RegExp(`^\\d+\\.\\d+\\.\\d+${PRE_RELEASE}$`);
/** crun has releases such as 1.26 and 1.29.1. */
const TWO_OR_THREE_NUMBERS = new RegExp(`^\\d+\\.\\d+(?:\\.\\d+)?${PRE_RELEASE}$`);
/** The components by the names of their inputs (tags as cri-o/packaging, templates/latest/cri-o/bundle/versions has them). */
const components_COMPONENTS = {
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
/** The folder in which CNI plugins lie, and so the beginning of their names as parts. */
const components_CNI_FOLDER = 'cni-plugins';
const components_CRIO = { repository: 'cri-o/cri-o', tagPrefix: 'v' };
const KUBERNETES = { repository: 'kubernetes/kubernetes', tagPrefix: 'v' };
/** Where a part's sources are, by the name of the part. */
const components_SOURCES = {
    bundle: components_CRIO,
    crio: components_CRIO,
    pinns: components_CRIO,
    crun: components_COMPONENTS.crun,
    runc: components_COMPONENTS.runc,
    conmon: components_COMPONENTS.conmon,
    conmonrs: components_COMPONENTS['conmon-rs'],
    crictl: { repository: 'kubernetes-sigs/cri-tools', tagPrefix: 'v' },
    'crio-credential-provider': { repository: 'cri-o/crio-credential-provider', tagPrefix: 'v' },
    kubelet: KUBERNETES,
    'e2e_node.test': KUBERNETES,
    ginkgo: { repository: 'onsi/ginkgo', tagPrefix: 'v' },
};
/** What a part is told as where parts are told together: plugins are one. */
function groupOf(part) {
    return part.startsWith(`${components_CNI_FOLDER}/`) ? components_CNI_FOLDER : part;
}
/** The repository of a part, owner/name, or null for a part that is not known. */
function components_repositoryOf(part) {
    return sourceOf(part)?.repository ?? null;
}
/** The tag of a part's release, or null for a part that is not known. */
function components_tagOf(part, version) {
    const source = sourceOf(part);
    return source === null ? null : `${source.tagPrefix}${version.replace(/^v/, '')}`;
}
function sourceOf(part) {
    if (part.startsWith(`${components_CNI_FOLDER}/`))
        return components_COMPONENTS['cni-plugins'];
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
const links_COMMIT = /^[0-9a-f]{7,40}$/i;
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
    if (path === null || commit === null || !links_COMMIT.test(commit))
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
    return commit !== null && links_COMMIT.test(commit) ? `${REPOSITORIES[project]}/commit/${commit}` : null;
}
/** Address of a commit of a part by the part's name, or null when one of them is not known. */
function partCommitUrl(part, commit) {
    const repository = components_repositoryOf(part);
    return repository !== null && links_COMMIT.test(commit)
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
    return commit !== null && links_COMMIT.test(commit) ? commit : null;
}
function tagIn(part, { version }) {
    return version !== null && TAG_VERSION.test(version) ? tagOf(part, version) : null;
}
/** The commit whose sources the suite was built from, or null when the build does not know it. */
function suiteCommit(builds) {
    return builds.find((build) => build.project === 'kubernetes')?.commit ?? null;
}

;// CONCATENATED MODULE: ./build/src/domain/report/wording.js

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
/** Whether the spec counts as failed; one that a signal cut short does not. */
function hasFailed(spec) {
    return isFailedOutcome(spec.outcome);
}
/** Whether the spec passed, but not at its first attempt. */
function isFlaky(spec) {
    return spec.outcome === 'passed' && spec.attempts > 1;
}

;// CONCATENATED MODULE: ./build/src/domain/report/annotations.js




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

;// CONCATENATED MODULE: ./build/src/domain/report/json.js
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
function json_provenanceJson(provenance) {
    return `${JSON.stringify(ordered(provenance, PROVENANCE_SHAPE), null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/domain/report/outputs.js
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

;// CONCATENATED MODULE: ./build/src/domain/report/provenance.js
/** A change that breaks a reader raises it. */
const provenance_PROVENANCE_SCHEMA_VERSION = 1;
/** The provenance of a run that has ended. */
function provenanceOf(report) {
    const { generator, generatedAt, run, builds, host, node, suite } = report;
    return {
        schemaVersion: provenance_PROVENANCE_SCHEMA_VERSION,
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

;// CONCATENATED MODULE: ./build/src/domain/report/budget.js
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

;// CONCATENATED MODULE: ./build/src/domain/report/markup.js

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
function markup_table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map(tableRow).join('\n');
}
/** Text that a reader unfolds. `summary` is HTML already, `body` is Markdown. */
function folded(summary, body, state = 'closed') {
    const tag = state === 'open' ? '<details open>' : '<details>';
    return `${tag}<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/src/domain/report/sections/builds.js







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
    return folded(`${(0,domain_text/* plural */.LS)(parts.length, 'part')}, each by itself`, `${markup_table(header, rows)}${more}`);
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
    const text = markup_table(header, rows);
    return (whole(joined(text, notes, allParts(report)), room) ||
        whole(joined(text, notes), room) ||
        whole(text, room));
}
function joined(...blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/domain/report/sections/spec-line.js




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

;// CONCATENATED MODULE: ./build/src/domain/report/sections/failure-details.js





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

;// CONCATENATED MODULE: ./build/src/domain/report/sections/failing.js








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

;// CONCATENATED MODULE: ./build/src/domain/report/sections/findings.js





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

;// CONCATENATED MODULE: ./build/src/domain/report/sections/ignition.js



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

;// CONCATENATED MODULE: ./build/src/domain/report/sections/run.js




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
    return whole(folded('Selection, suite and machine', markup_table(['What', 'Value'], rows)), room);
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

;// CONCATENATED MODULE: ./build/src/domain/report/sections/spec-lists.js





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
    const text = markup_table(['Time', 'Spec', 'Source'], parts).split('\n');
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

;// CONCATENATED MODULE: ./build/src/domain/report/sections/verdict.js




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

;// CONCATENATED MODULE: ./build/src/domain/report/summary.js








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

;// CONCATENATED MODULE: ./build/src/crio/paths.js
/**
 * Where the bundle's own installer puts things (cri-o/packaging templates/latest/cri-o/bundle/install, defaults), and
 * where CRI-O keeps its state (cri-o/cri-o pkg/config/config.go).
 */
const paths_CRIO_BINARY = '/usr/local/bin/crio';
const paths_PINNS_BINARY = '/usr/local/bin/pinns';
const paths_CRICTL_BINARY = '/usr/local/bin/crictl';
const paths_LIBEXEC_DIRECTORY = '/usr/libexec/crio';
const paths_CNI_PLUGIN_DIRECTORY = '/opt/cni/bin';
const paths_CNI_CONFIG_DIRECTORY = '/etc/cni/net.d';
const paths_UNIT_FILE = '/usr/local/lib/systemd/system/crio.service';
const paths_DROP_IN_DIRECTORY = '/etc/crio/crio.conf.d';
const paths_POLICY_FILE = '/etc/crio/policy.json';
const paths_CRICTL_CONFIG = '/etc/crictl.yaml';
const paths_REGISTRIES_DIRECTORY = '/etc/containers/registries.conf.d';
/** Where it listens (cri-o/cri-o pkg/config/config.go, CrioSocketPath). */
const paths_CRIO_ENDPOINT = 'unix:///var/run/crio/crio.sock';
const paths_CRIO_UNIT = 'crio.service';
/** Settings of the service for this run; below /run, so that a reboot takes them away as well. */
const paths_UNIT_DROP_IN = '/run/systemd/system/crio.service.d/20-crio-node-e2e.conf';
/** Images and containers of a run stand apart from those of other tools, so a run starts empty and leaves nothing. */
const paths_STORAGE_ROOT = '/var/lib/crio-node-e2e/storage';
const paths_STORAGE_RUN_ROOT = '/run/crio-node-e2e/storage';
/** Directories that CRI-O, CNI plugins, kubelet and suite fill. */
const paths_STATE_DIRECTORIES = (/* unused pure expression or super */ null && ([
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
const paths_WANTED_UNITS = (/* unused pure expression or super */ null && (['network-online.target']));

;// CONCATENATED MODULE: ./build/src/suite/collect.js






/** Names in the report directory; the artifact's layout. */
const collect_REPORT_FILES = {
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
    { from: 'ginkgo/report.json', to: collect_REPORT_FILES.ginkgo },
    { from: 'junit_01.xml', to: collect_REPORT_FILES.junit },
];
/** Files of the suite's working directory that say how the kubelet was configured. */
const CONFIGURATION = ['kubelet-config', 'kubelet.conf.d'];
/**
 * Takes everything that the suite, CRI-O and the kubelet left, complete or not, into the report directory.
 * Everything there belongs to the user that the runner runs as. What is missing is passed over; returns what could not
 * be taken.
 */
async function collect(deps, workspace, reportDirectory, suiteStartedAt) {
    const logs = (0,external_node_path_.join)(reportDirectory, collect_REPORT_FILES.logs);
    const config = (0,external_node_path_.join)(reportDirectory, collect_REPORT_FILES.config);
    for (const directory of [logs, config])
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const configuration = CONFIGURATION.map((name) => (0,external_node_path_.join)(workspace.suite, name));
    const lost = await Promise.all([
        takeLogs(deps, workspace, reportDirectory, suiteStartedAt),
        lostOf('the console', async () => (0,external_node_fs_.cpSync)(workspace.console, (0,external_node_path_.join)(reportDirectory, collect_REPORT_FILES.console))),
        lostOf('the configuration of CRI-O and the kubelet', () => takeAsOurs(deps, [paths_DROP_IN_DIRECTORY, ...configuration], config)),
    ]);
    return lost.flat();
}
/** The journals after the suite's report: it may hold them already. */
async function takeLogs(deps, workspace, reportDirectory, since) {
    const logs = (0,external_node_path_.join)(reportDirectory, collect_REPORT_FILES.logs);
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
        (0,external_node_fs_.cpSync)(source, (0,external_node_path_.join)(reportDirectory, collect_REPORT_FILES.logs, name), { recursive: true });
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
    const found = [...(await host_existingPaths(deps, sources))];
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
            failures.push(trouble_commandTrouble(program, args, output));
    }
    for (const failure of failures)
        throw failure;
}

;// CONCATENATED MODULE: ./build/src/publish/publish.js









/** Tells a report in every view: annotations, outputs, files, the step's summary. Each can fail alone. */
async function publish(deps, report, { directory, journal }) {
    const reportJson = (0,external_node_path_.join)(directory, collect_REPORT_FILES.report);
    const provenance = (0,external_node_path_.join)(directory, collect_REPORT_FILES.provenance);
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
        [collect_REPORT_FILES.report]: () => (0,external_node_fs_.writeFileSync)(reportJson, toJson(report)),
        [collect_REPORT_FILES.summary]: () => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, collect_REPORT_FILES.summary), summary),
        [collect_REPORT_FILES.provenance]: () => (0,external_node_fs_.writeFileSync)(provenance, json_provenanceJson(provenanceOf(report))),
        [collect_REPORT_FILES.journal]() {
            if ((0,external_node_fs_.existsSync)(journal))
                (0,external_node_fs_.copyFileSync)(journal, (0,external_node_path_.join)(directory, collect_REPORT_FILES.journal));
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
function arguments_filterArguments(prefix, selection) {
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
function arguments_suiteCommand(plan, paths, nodeName) {
    return [
        `${paths.suite}/ginkgo`,
        `--procs=${plan.procs}`,
        '-v',
        '--no-color',
        '--fail-on-empty',
        `--timeout=${plan.timeoutSeconds}s`,
        ...arguments_filterArguments('--', plan.selection),
        `${paths.suite}/e2e_node.test`,
        '--',
        ...testArguments(plan, paths, nodeName),
    ];
}
/** Flags of e2e_node.test (kubernetes test/e2e_node and test/e2e/framework). */
function testArguments(plan, paths, nodeName) {
    return [
        '--v=4',
        `--node-name=${nodeName}`,
        `--report-dir=${paths.report}`,
        '--report-complete-ginkgo',
        `--k8s-bin-dir=${paths.suite}`,
        // Twenty images, most of which no lane needs: each that cannot be pulled would end the run.
        '--prepull-images=false',
        '--dns-domain=cluster.local',
        `--container-runtime-endpoint=${paths_CRIO_ENDPOINT}`,
        `--container-runtime-process-name=${paths_CRIO_BINARY}`,
        '--container-runtime-pid-file=',
        `--kubelet-flags=${[...KUBELET_FLAGS, ...plan.kubeletFlags].join(' ')}`,
        `--extra-log=${extraLog(paths.logsSince)}`,
        ...(paths.kubeletConfig === null ? [] : [`--kubelet-config-file=${paths.kubeletConfig}`]),
        ...gateArguments(plan.featureGates),
        ...plan.testArgs,
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
function reproduceCommand({ plan, builds, failed, randomSeed }) {
    if (failed.length === 0)
        return '';
    const [ginkgo = '', ...rest] = arguments_suiteCommand({
        ...plan,
        procs: 1,
        selection: {
            ...plan.selection,
            focus: failed.slice(0, FOCUSED_SPECS).map(escapeRegExp).join('|'),
            skip: '',
            labelFilter: '',
            trackedSkips: [],
        },
    }, {
        suite: '.',
        report: '/tmp/node-e2e',
        kubeletConfig: plan.kubeletConfig === null ? null : './kubeletconfig.yaml',
        logsSince: null,
    }, '$(hostname)');
    const seed = randomSeed === null ? [] : [`--seed=${randomSeed}`];
    return [
        '# as root, on a machine with systemd and this CRI-O, beside e2e_node.test, ginkgo and kubelet:',
        ...builds.flatMap((build) => sourcesOf(build, plan)),
        ...plan.crioDropIns.map(({ name }) => `# CRI-O drop-in: config/crio.conf.d/${(0,domain_text/* plainLine */.h0)(name)}`),
        ...(plan.images.repositories === null
            ? []
            : ['export KUBE_TEST_REPO_LIST=./repositories.yaml # the file of image-repositories']),
        'mkdir -p /tmp/node-e2e',
        [ginkgo, ...seed, ...rest].map((word) => shellWord(word)).join(' \\\n  '),
    ].join('\n');
}
function sourcesOf({ parts }, { components }) {
    const apart = new Set(components.map(({ name }) => components_COMPONENTS[name].repository));
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

;// CONCATENATED MODULE: ./build/src/app/job.js
/** The job as reports tell it; one that is not known is none. */
function job_jobOf(context) {
    return {
        id: context?.runId ?? '',
        attempt: context?.runAttempt ?? 1,
        repository: context?.repository ?? '',
        url: context?.runUrl ?? null,
    };
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

;// CONCATENATED MODULE: ./build/src/app/logs.js





const TAIL_BYTES = 256 * 1024;
const logs_PLACES = [
    ['kubelet', 'kubelet.log'],
    ['services', 'services.log'],
    ['crio', 'crio.log'],
    ['kernel', 'kern.log'],
];
/** Logs in which a failing spec shows. */
const EXCERPTED = ['crio.log', 'kubelet.log'];
/** The last lines of the logs, by place. */
function logTails(logs) {
    return Object.fromEntries(logs_PLACES.flatMap(([place, name]) => {
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

;// CONCATENATED MODULE: ./build/src/domain/results/shape.js
/** The value as an object with these fields, else an object without any. */
function shape_fieldsOf(value) {
    return shape_isObject(value) ? value : shape_fieldsOf({});
}
/** True for an object that is not a list. */
function shape_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as a list, else an empty one. */
function shape_listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The strings of a list. */
function textsOf(value) {
    return shape_listOf(value).filter((item) => typeof item === 'string');
}
/** The value as a string, else an empty one. */
function shape_textOf(value) {
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
    return isSuiteNode(shape_textOf(entry.LeafNodeType));
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
    const labels = [...shape_listOf(entry.ContainerHierarchyLabels), entry.LeafNodeLabels];
    return {
        id: specId(textsOf(entry.ContainerHierarchyTexts), shape_textOf(entry.LeafNodeText)),
        labels: [...new Set(labels.flatMap(textsOf))],
        location: locationOf(entry.LeafNodeLocation),
    };
}
/** A spec that has a result. */
function readSpec(entry) {
    const outcome = outcomeOf(entry);
    const skipped = outcome === 'skipped';
    const [failure = null, ...nested] = skipped ? [] : readFailures(entry.Failure);
    const later = shape_listOf(entry.AdditionalFailures).flatMap((item) => readFailures(shape_fieldsOf(item).Failure));
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
        node: shape_textOf(entry.LeafNodeType),
        outcome,
        process: numberOf(entry.ParallelProcess),
        failure: outcome === 'skipped' ? null : (readFailures(entry.Failure)[0] ?? null),
        output: outputOf(entry),
    };
}
/** A point in time as it stands in the report, or null where it was never set. */
function timeOf(value) {
    const time = shape_textOf(value);
    return time === ZERO_TIME || Number.isNaN(Date.parse(time)) ? null : time;
}
/** Go's durations count nanoseconds. */
function secondsOf(nanoseconds) {
    const value = numberOf(nanoseconds);
    return value === null ? null : value / NANOSECONDS;
}
/** A state that we do not know is a failure: it must never make a run green. */
function outcomeOf(entry) {
    return ginkgo_entry_OUTCOMES.get(shape_textOf(entry.State)) ?? 'failed';
}
function skipReasonOf(entry) {
    return shape_textOf(shape_fieldsOf(entry.Failure).Message);
}
/** The failure, then those that the failed node still recorded before it ended, after a time-out or an interrupt. */
function readFailures(value) {
    const failures = [];
    let next = value;
    while (shape_isObject(next)) {
        const fields = next;
        const failure = readFailure(fields);
        if (failure.message !== '' || failure.location !== null)
            failures.push(failure);
        next = shape_fieldsOf(fields.AdditionalFailure).Failure;
    }
    return failures;
}
function readFailure(failure) {
    const texts = [shape_textOf(failure.Message), shape_textOf(failure.ForwardedPanic)];
    const stackTrace = shape_textOf(shape_fieldsOf(failure.Location).FullStackTrace);
    return {
        message: texts.filter((text) => text !== '').join('\n'),
        location: locationOf(failure.Location),
        stackTrace: stackTrace || stackOfSpec(failure.ProgressReport),
        at: timeOf(shape_fieldsOf(failure.TimelineLocation).Time),
    };
}
/** Where the spec stood when it was stopped from outside (types.ProgressReport). */
function stackOfSpec(progress) {
    const goroutines = shape_listOf(shape_fieldsOf(progress).Goroutines)
        .map((item) => shape_fieldsOf(item))
        .filter((goroutine) => goroutine.IsSpecGoroutine === true);
    return shape_listOf(goroutines[0]?.Stack)
        .map((item) => shape_fieldsOf(item))
        .map((call) => `${shape_textOf(call.Function)}\n\t${shape_textOf(call.Filename)}:${numberOf(call.Line) ?? 0}`)
        .join('\n');
}
function locationOf(value) {
    const location = shape_fieldsOf(value);
    const file = shape_textOf(location.FileName);
    return file === '' ? null : { file, line: numberOf(location.LineNumber) ?? 0 };
}
/** What the spec wrote, its steps among it as on the console. */
function outputOf(entry) {
    const steps = shape_listOf(entry.SpecEvents)
        .map((item) => shape_fieldsOf(item))
        .filter((event) => event.SpecEventType === 'By')
        .map((event) => {
        const { Offset, Time } = shape_fieldsOf(event.TimelineLocation);
        return {
            offset: numberOf(Offset) ?? 0,
            line: `STEP: ${shape_textOf(event.Message)} @ ${shape_textOf(Time)}`,
        };
    });
    const written = writeTimeline(shape_textOf(entry.CapturedGinkgoWriterOutput), steps);
    return [written, shape_textOf(entry.CapturedStdOutErr)].filter((text) => text !== '').join('\n');
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
function ginkgo_json_readDryRun(text) {
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
    const suites = ginkgo_json_parseJson(text);
    if (!Array.isArray(suites) || suites.length === 0) {
        throw new unreadable_UnreadableReport('This is not a Ginkgo report: it is no list of suites');
    }
    return suites.map((suite) => {
        if (shape_isObject(suite) && 'SpecReports' in suite && 'SuiteConfig' in suite)
            return suite;
        throw new unreadable_UnreadableReport('This is not a Ginkgo report: a suite in it has no SpecReports or no SuiteConfig');
    });
}
function ginkgo_json_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new unreadable_UnreadableReport(`The Ginkgo report is cut short or no JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function ginkgo_json_entriesOf(suite) {
    return shape_listOf(suite.SpecReports).filter(shape_isObject);
}
function isDryRun(suite) {
    return booleanOf(shape_fieldsOf(suite.SuiteConfig).DryRun) ?? false;
}
function countsOf(suite) {
    const stats = shape_fieldsOf(suite.PreRunStats);
    return { total: numberOf(stats.TotalSpecs), selected: numberOf(stats.SpecsThatWillRun) };
}
function readSuite(suite) {
    const config = shape_fieldsOf(suite.SuiteConfig);
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
    const { suite, properties, cases, complete } = junit_parse(text);
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
function junit_parse(text) {
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
;// CONCATENATED MODULE: ./build/src/app/packed.js


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
function packed_textOf(path) {
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

;// CONCATENATED MODULE: ./build/src/app/results.js








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
        [sources.ginkgo, async (path) => readGinkgoJson(packed_textOf(path))],
        [sources.junit, async (path) => readJUnit(packed_textOf(path))],
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

;// CONCATENATED MODULE: ./build/src/app/finish.js











/**
 * The end of every run, whatever came before: collects what there is, judges it, and tells it in every view.
 * Main calls it, or post where main could not. Each view can fail alone.
 */
async function finish_finish(deps, commands, workspace, record) {
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
    const logs = logsIn((0,external_node_path_.join)(directory, collect_REPORT_FILES.logs));
    const evidence = {
        planned: readPlanned(workspace.plannedSpecs),
        suite,
        exitCode: state.suiteEnd?.exitCode ?? null,
        endedBySignal: state.suiteEnd !== null && state.suiteEnd.exitCode === null,
        suiteStarted: state.suiteStartedAt !== null,
        deadlinePassed: state.suiteEnd?.deadlinePassed ?? false,
        trouble: state.trouble,
        bug: state.bug,
        cancelled: state.cancelled,
        abandonedIn: state.abandoned ? state.stage : null,
        serviceEvents: state.serviceEvents,
        logs: logTails(logs),
    };
    const judgement = judge(evidence);
    const failed = judgement.specs.filter(isFailed);
    return buildReport({
        generatorVersion: deps.version,
        generatedAt: deps.now().toISOString(),
        run: job_jobOf(state.context),
        judgement,
        builds: state.builds,
        host: state.host,
        node: state.node,
        ignition: state.ignition,
        selection: state.plan?.selection ?? null,
        suite,
        exitCode: evidence.exitCode,
        totalSpecs: state.totalSpecs,
        leftOut: state.leftOut,
        serviceEvents: state.serviceEvents,
        warnings: state.warnings,
        excerpts: await excerptsFor(failed, suite?.startedAt ?? state.suiteStartedAt, logs),
        reproduce: state.plan === null
            ? ''
            : reproduceCommand({
                plan: state.plan,
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

;// CONCATENATED MODULE: ./build/src/host/earlier.js




/** Bits of a mode that let strangers write. */
const WRITABLE_BY_OTHERS = 0o002;
/**
 * Runs, oldest first, that have something to take back or are still going on. Identity decides: the owner of
 * directory and journal, the journal's own lines, boot and start time of the process that wrote it.
 * @param except the directory of the run that asks
 */
function earlier_earlierRuns(directory, { name, journalOf }, except) {
    return earlier_listed(directory)
        .filter((entry) => name.test(entry))
        .toSorted()
        .map((entry) => join(directory, entry))
        .filter((root) => root !== except)
        .flatMap((root) => {
        const journal = journalOf(root);
        const owner = ownerOf(root, journal);
        const standing = standingOf(owner);
        if (standing === 'doubtful' && statusOf(journal) === null)
            return [];
        // What strangers may have written is not even read.
        const changes = owner === null ? [] : pendingIn(journal);
        if (changes.length === 0 && standing !== 'running' && standing !== 'doubtful')
            return [];
        return [{ root, standing, pid: owner?.pid ?? 0, changes }];
    });
}
/** How long the directory of a run that has given the machine back is kept: its report may still be wanted. */
const KEPT_MILLISECONDS = (/* unused pure expression or super */ null && (24 * 60 * 60 * 1000));
/** Directories of runs of this user that ended long ago and have nothing to take back. */
function earlier_finishedRuns(directory, { name, journalOf }, now) {
    return earlier_listed(directory)
        .filter((entry) => name.test(entry))
        .map((entry) => join(directory, entry))
        .filter((root) => {
        const journal = journalOf(root);
        const standing = standingOf(ownerOf(root, journal));
        const age = now.getTime() - (statusOf(journal)?.mtimeMs ?? now.getTime());
        const gone = standing === 'ended' || standing === 'rebooted';
        return gone && age > KEPT_MILLISECONDS && pendingIn(journal).length === 0;
    });
}
/** Who wrote a journal, or null where that is not proven: it is another user's, or strangers may have written it. */
function ownerOf(root, journal) {
    return isOurs(root, 'isDirectory') && isOurs(journal, 'isFile') ? journalOwner(journal) : null;
}
function standingOf(owner) {
    if (owner === null)
        return 'doubtful';
    if (isAlive(owner))
        return 'running';
    return owner.bootId === currentBoot() ? 'ended' : 'rebooted';
}
/** Whether this user has it, and no stranger may have written it; a link is not followed. */
function isOurs(path, type) {
    const stats = statusOf(path);
    if (stats === null)
        return false;
    return (stats[type]() && stats.uid === process.getuid?.() && (stats.mode & WRITABLE_BY_OTHERS) === 0);
}
function pendingIn(journal) {
    return fileJournal(journal)
        .pending()
        .map(({ change }) => change);
}
function statusOf(path) {
    try {
        return lstatSync(path);
    }
    catch {
        return null;
    }
}
function earlier_listed(directory) {
    try {
        return readdirSync(directory);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/app/gate.js

/** A gate before commands. */
function gate_createGate(commandsFor) {
    const running = new Set();
    let closed = false;
    return {
        commandsFor: (privilege) => {
            const commands = commandsFor(privilege);
            return {
                run(program, args, options) {
                    if (closed)
                        return new Promise(() => { });
                    const output = commands.run(program, args, options);
                    const ended = output.finally(() => running.delete(ended));
                    running.add(ended);
                    return output;
                },
            };
        },
        async close(milliseconds) {
            closed = true;
            await Promise.race([Promise.allSettled(running), sleep(milliseconds, null, { ref: false })]);
        },
    };
}

// EXTERNAL MODULE: ./build/src/app/record.js
var app_record = __webpack_require__(292);
// EXTERNAL MODULE: ./build/src/app/remaining.js
var remaining = __webpack_require__(3485);
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
const firewall_POD_BRIDGE = 'cni0';
const OURS = `-m comment --comment ${RULE_COMMENT}`;
/**
 * Rules that let pods talk, and nobody else: others' policies (docker's FORWARD DROP, ufw) stay as they are, ours come
 * first. The last one lets a pod answer what the node sends it from its loopback address. Text for iptables-restore.
 */
const ACCEPT_RULES = tablesText([
    { table: 'filter', line: `-I INPUT 1 -i ${firewall_POD_BRIDGE} ${OURS} -j ACCEPT` },
    { table: 'filter', line: `-I FORWARD 1 -i ${firewall_POD_BRIDGE} ${OURS} -j ACCEPT` },
    { table: 'filter', line: `-I FORWARD 1 -o ${firewall_POD_BRIDGE} ${OURS} -j ACCEPT` },
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
    const rules = added.filter(({ line }) => line.startsWith('-A ') && firewall_isOurs(splitWords(line)));
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
function firewall_isOurs(words) {
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
async function leftovers_suiteCgroups(deps) {
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
 * @throws Trouble (environment, host-setup) for what cannot be looked at, unmounted or removed
 */
async function restoreTrees(deps, trees) {
    if (trees.some(({ path }) => isTopLevel(path))) {
        throw new Error('a top-level directory is never removed');
    }
    if (trees.length === 0)
        return;
    const [removed, mounts] = await at_once_atOnce([addedPaths(deps, trees), trees_mountPoints(deps)]);
    if (removed.length === 0)
        return;
    await unmountBelow(deps, removed, mounts);
    await host_asRoot(deps, 'rm', ['-rf', '--one-file-system', '--', ...removed]);
}
/** What of the directories, or in them, was not there before. */
async function addedPaths(deps, trees) {
    const existing = await host_existingPaths(deps, trees.map(({ path }) => path));
    const present = trees.filter(({ path }) => existing.has(path));
    const entries = await host_entriesOf(deps, present.flatMap(({ path, kept }) => (kept === null ? [] : [path])));
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
async function trees_mountPoints(deps) {
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
    const existing = await host_existingPaths(deps, [path]);
    if (!existing.has(path))
        return;
    // In this order: chown takes special bits away.
    await host_asRoot(deps, 'chown', ['-h', '--', owner, path]);
    await host_asRoot(deps, 'chmod', ['--', mode, path]);
}
/** Puts a directory back that was moved aside, in place of whatever stands there now. */
async function moveBack(deps, { path, kept }) {
    const existing = await host_existingPaths(deps, [kept]);
    if (!existing.has(kept))
        return;
    await host_asRoot(deps, 'rm', ['-rf', '--one-file-system', '--', path]);
    await host_asRoot(deps, 'mv', ['-T', '--', kept, path]);
}
/** Whether there is a user or group of that name, wherever the machine knows it from. */
async function undo_ignition_accountExists(deps, { database, name }) {
    const { exitCode } = await deps.commands.run('getent', [database, name], { root: true });
    if (exitCode === 0)
        return true;
    if (exitCode === EXIT_NO_ENTRY)
        return false;
    throw new Error(`getent ${database} ${name} ended with ${exitCode}`);
}
/** Deletes a user or group that we made. */
async function deleteAccount(deps, { database, name }) {
    if (!(await undo_ignition_accountExists(deps, { database, name })))
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
    for (const point of await trees_mountPoints(deps)) {
        if (point === path)
            await host_asRoot(deps, 'umount', ['-l', '--', point]);
    }
    await host_asRoot(deps, 'rm', ['-f', '--', image]);
}
/** Writes a value into a file of the kernel. */
async function undo_ignition_writeKernelSetting(deps, path, value) {
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
    const cause = error instanceof errors/* Trouble */.qm ? (error.details.cause ?? '') : '';
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
            return undo_ignition_writeKernelSetting(deps, change.path, change.before);
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
    const now = await host_readSysctls(deps, Object.keys(before));
    const changed = Object.entries(before).filter(([key, value]) => key in now && now[key] !== value);
    await host_writeSysctls(deps, changed);
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
    const made = (await leftovers_suiteCgroups(deps)).filter((path) => !known.has(path));
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

;// CONCATENATED MODULE: ./build/src/app/restore.js










/**
 * Gives the machine back: plays the journal back, and says in one warning what could not be restored. Main does it at
 * its end, and post whatever main left; a journal that was played back is not played again.
 */
async function restore_restore(deps, commands, workspace) {
    const state = (0,app_record/* fileRecord */.c)(workspace.record).state();
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
async function restore_restoreEarlier(deps, commands, root) {
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
        (0,external_node_fs_.copyFileSync)(workspace.journal, (0,external_node_path_.join)(reportDirectory, collect_REPORT_FILES.journal));
    }
}

;// CONCATENATED MODULE: ./build/src/host/aside.js


/** What a directory is called that gives its place to something else. */
const MOVED_SUFFIX = '.crio-node-e2e-kept';
/**
 * What the kubelet keeps, on a machine that was a node before: a kubelet removes pods and logs that it does not know, and
 * refuses to start with the state of one that was configured otherwise (kubernetes pkg/kubelet/kubelet_volumes.go,
 * pkg/kubelet/kuberuntime/kuberuntime_gc.go, pkg/kubelet/cm/cpumanager/state).
 */
const KUBELET_DIRECTORIES = (/* unused pure expression or super */ null && (['/var/lib/kubelet', '/var/log/pods', '/var/log/containers']));
/**
 * Moves a directory aside, to a name beside it, so that something else can stand at its path; it is moved back as it is.
 * @throws Error when an earlier run has not moved it back
 */
async function aside_moveAside(deps, path) {
    const kept = `${path}${MOVED_SUFFIX}`;
    if ((await existingPaths(deps, [kept])).size > 0) {
        throw new Error(`${kept} is there already: an earlier run did not give ${path} back`);
    }
    deps.journal.record({ kind: 'moved', path, kept });
    await asRoot(deps, 'mv', ['-T', '--', path, kept]);
}
/** Lets the kubelet begin without what an earlier one has left. A directory that is mounted cannot be moved, and stays. */
async function aside_clearKubelet(deps) {
    const existing = await existingPaths(deps, KUBELET_DIRECTORIES);
    if (existing.size === 0)
        return;
    const mounted = await mountPoints(deps);
    for (const path of existing)
        if (!mounted.includes(path))
            await aside_moveAside(deps, path);
}

;// CONCATENATED MODULE: ./build/src/host/ignition/accounts.js


/** Copies that shadow's programs make of what they change (shadow-utils, lib/commonio.c). */
const BACKUP_FILES = ['passwd', 'shadow', 'group', 'gshadow', 'subuid', 'subgid'].map((name) => `/etc/${name}-`);
/** Makes groups, then users, that are not there; accounts of the machine stay as they are. */
async function accounts_makeAccounts(deps, { groups, users }) {
    if (groups.length + users.length === 0)
        return;
    await recordPaths(deps, BACKUP_FILES);
    for (const group of groups)
        await makeGroup(deps, group);
    for (const user of users)
        await makeUser(deps, user);
}
async function makeGroup(deps, { name, gid, system }) {
    const account = { database: 'group', name };
    if (await accountExists(deps, account))
        return;
    deps.journal.record({ kind: 'account', ...account });
    await asRoot(deps, 'groupadd', [...given('--gid', gid), ...only('--system', system), name]);
}
async function makeUser(deps, user) {
    const { name } = user;
    const account = { database: 'passwd', name };
    if (await accountExists(deps, account))
        return;
    const home = user.homeDir ?? `/home/${name}`;
    const makesHome = user.noCreateHome !== true && (await existingPaths(deps, [home])).size === 0;
    if (makesHome)
        await recordDirectories(deps, [home]);
    await recordPaths(deps, [`/var/mail/${name}`]);
    deps.journal.record({ kind: 'account', ...account });
    const groups = user.groups.filter((group) => group !== null).join(',');
    await asRoot(deps, 'useradd', [
        '--home-dir',
        home,
        makesHome ? '--create-home' : '--no-create-home',
        '--no-log-init',
        ...given('--uid', user.uid),
        ...given('--comment', user.gecos),
        ...given('--shell', user.shell),
        ...given('--gid', user.primaryGroup),
        ...given('--groups', groups || null),
        ...only('--no-user-group', user.noUserGroup),
        ...only('--system', user.system),
        name,
    ]);
}
function given(option, value) {
    return value === null ? [] : [option, String(value)];
}
function only(option, wanted) {
    return wanted === true ? [option] : [];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/domain/ignition/crio-settings.js


const crio_settings_DROP_IN_DIRECTORY = '/etc/crio/crio.conf.d/';
/** Between the number of the action's own drop-in and that of the input crio-config. */
const NUMBER = '80';
const MAIN_FILE = '/etc/crio/crio.conf';
const crio_settings_STORAGE_FILE = '/etc/containers/storage.conf';
/** Keys of storage.conf (containers/storage, docs/containers-storage.conf.5.md), as CRI-O calls them below `[crio]`. */
const STORAGE_KEYS = {
    driver: 'storage_driver',
    graphroot: 'root',
    runroot: 'runroot',
    imagestore: 'imagestore',
};
/** Whether CRI-O reads the file as configuration. */
function crio_settings_isCrioConfig(path) {
    return path === MAIN_FILE || path.startsWith(crio_settings_DROP_IN_DIRECTORY) || path === crio_settings_STORAGE_FILE;
}
/**
 * The drop-ins that stand for CRI-O's configuration in a config, in the order in which CRI-O would read the files, with
 * names that come after the action's own drop-in and before those of the input crio-config.
 * @throws TomlError for a text that is no TOML
 */
function crio_settings_crioDropIns(files) {
    return files
        .filter(({ path }) => crio_settings_isCrioConfig(path))
        .toSorted((a, b) => orderOf(a.path) - orderOf(b.path) || (a.path < b.path ? -1 : 1))
        .map(({ path, text }, index) => ({
        path,
        text,
        name: dropInName(path, index),
        toml: path === crio_settings_STORAGE_FILE ? storageSettings(text) : validated(text),
    }));
}
/** Storage first, then the main file, then drop-ins: CRI-O's own order. */
function orderOf(path) {
    return [crio_settings_STORAGE_FILE, MAIN_FILE].indexOf(path) + 1 || 3;
}
function dropInName(path, index) {
    const base = (path.split('/').at(-1) ?? '').replace(/[^A-Za-z0-9._-]/g, '-');
    const name = base.endsWith('.conf') ? base : `${base}.conf`;
    return `${NUMBER}-${String(index + 1).padStart(2, '0')}-${name}`;
}
/** The input that a drop-in of the user's comes from, by its name. */
function crio_settings_inputOf({ name }) {
    return name.startsWith(`${NUMBER}-`) ? 'ignition' : 'crio-config';
}
function validated(text) {
    parse(text, { integersAsBigInt: true });
    return text;
}
function storageSettings(text) {
    const storage = parse(text, { integersAsBigInt: true })['storage'];
    const settings = {};
    for (const [key, value] of Object.entries(isTable(storage) ? storage : {})) {
        const name = Object.hasOwn(STORAGE_KEYS, key) ? STORAGE_KEYS[key] : undefined;
        if (name !== undefined && typeof value === 'string')
            settings[name] = value;
    }
    return stringify({ crio: settings });
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Directories that CRI-O keeps its storage in by these drop-ins, absolute. */
function crio_settings_storageDirectories(dropIns) {
    const found = dropIns.flatMap(({ toml }) => {
        const { crio } = parse(toml, { integersAsBigInt: true });
        const table = isTable(crio) ? crio : {};
        return [table['root'], table['runroot'], table['imagestore']];
    });
    return [
        ...new Set(found.filter((path) => typeof path === 'string').filter((path) => path.startsWith('/'))),
    ];
}
/**
 * The CRI-O that a config pins for CRI-O's get script: a commit or a tag in a variable CRIO_COMMIT or after `get … -t`;
 * null where there is none (kubernetes/test-infra, jobs/e2e_node/crio: 10-env.conf, crio-install.service).
 */
function crio_settings_pinnedCrio(texts) {
    const candidates = texts.flatMap((text) => [
        /\bCRIO_COMMIT="?([\w.-]+)/.exec(text)?.[1] ?? [],
        /cri-o\/packaging\/[^|]*\|[^|]*? -t ([\w.-]+)/.exec(text.replace(/\\\n\s*/g, ' '))?.[1] ?? [],
    ]);
    return candidates.flat().find((word) => COMMIT.test(word) || CRIO_TAG.test(word)) ?? null;
}
/** Parameters in a file for sysctl (sysctl.d(5)); patterns are left out. */
function crio_settings_sysctlsIn(text) {
    return Object.fromEntries(text.split('\n').flatMap((line) => {
        const [, key, value] = /^\s*-?([a-z][\w./-]*)\s*=\s*(.+?)\s*$/i.exec(line) ?? [];
        return key === undefined || value === undefined ? [] : [[key.replaceAll('/', '.'), value]];
    }));
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/rules.js
const REBOOT = 'needs a reboot, and a runner cannot be rebooted';
const NO_LOGIN = 'nobody logs in during a run';
const OWN_FETCHES = "is for Ignition's own downloads; those of the action have limits of their own";
/** Every field of the specification, in its order; docs/ignition.md shows them. */
const FIELD_RULES = [
    rule('ignition.config.merge', 'not-applied', 'name the files in the input `ignition`, which merges them'),
    rule('ignition.config.replace', 'not-applied', 'name the other file in the input `ignition`'),
    rule('ignition.timeouts', 'not-applied', OWN_FETCHES),
    rule('ignition.security', 'not-applied', 'certificates come from the machine and NODE_EXTRA_CA_CERTS'),
    rule('ignition.proxy', 'not-applied', 'proxies come from https_proxy, http_proxy and no_proxy'),
    rule('kernelArguments', 'not-applied', REBOOT),
    rule('passwd.groups', 'applied', 'made when there is none of that name, and deleted again'),
    rule('passwd.users', 'applied', 'made when there is none of that name, and deleted again'),
    rule('passwd.users.shouldExist', 'not-applied', 'accounts of the machine are not deleted'),
    rule('passwd.users.passwordHash', 'not-applied', NO_LOGIN),
    rule('passwd.users.sshAuthorizedKeys', 'not-applied', NO_LOGIN),
    rule('passwd.groups.passwordHash', 'not-applied', NO_LOGIN),
    rule('passwd.groups.shouldExist', 'not-applied', 'groups of the machine are not deleted'),
    rule('storage.directories', 'applied', 'made with mode and owner; one that is there is only set, or replaced with `overwrite`'),
    rule('storage.files', 'applied', 'written with mode and owner; one that is there needs `overwrite`, unless it is the same'),
    rule('storage.links', 'applied', 'made; what is there needs `overwrite`'),
    rule('storage.disks', 'not-applied', 'disks of the machine are never partitioned; their filesystems get stand-ins'),
    rule('storage.filesystems', 'applied', 'a file as loop device stands in for the device, mounted at the path'),
    rule('storage.raid', 'not-applied', 'disks of the machine are never changed'),
    rule('storage.luks', 'not-applied', 'disks of the machine are never changed'),
    rule('systemd.units', 'applied', 'written to /etc/systemd/system; started when enabled, stopped when masked or disabled'),
    rule('systemd.units.dropins', 'applied', 'written to /etc/systemd/system'),
];
/** What becomes of a field that no other rule is about. */
function rules_fateOf(field) {
    const { outcome, reason } = FIELD_RULES.find((one) => one.field === field) ?? {
        outcome: 'not-applied',
        reason: 'is not known',
    };
    return { outcome, reason };
}
function rule(field, outcome, reason) {
    return { field, outcome, reason };
}
/** The first that fits counts. */
const rules_PATH_RULES = [
    {
        paths: /^\/[^/]+$/,
        what: 'right below `/`',
        outcome: 'not-applied',
        reason: 'the top of the file system belongs to the machine',
    },
    {
        paths: /^\/(proc|sys|dev)\//,
        what: '`/proc`, `/sys`, `/dev`',
        outcome: 'not-applied',
        reason: 'no file system that keeps files',
    },
    {
        paths: /^\/boot\/|^\/efi\/|^\/etc\/(fstab|crypttab|mdadm\.conf)$|^\/etc\/(modules-load\.d|dracut\.conf\.d)\//,
        what: '`/boot`, `/etc/fstab`, `/etc/modules-load.d`',
        outcome: 'not-applied',
        reason: REBOOT,
    },
    {
        paths: /^\/etc\/(sudoers$|sudoers\.d\/|sudo\.conf$|pam\.d\/|security\/|nsswitch\.conf$|ld\.so\.)/,
        what: '`/etc/sudoers`, `/etc/pam.d`',
        outcome: 'not-applied',
        reason: 'could take from the action the way to give the machine back',
    },
    {
        paths: /^\/etc\/(passwd|shadow|group|gshadow)-?$/,
        what: '`/etc/passwd`, `/etc/group`',
        outcome: 'not-applied',
        reason: 'name users and groups under `passwd`',
    },
    {
        paths: /^\/etc\/zincati\/|^\/etc\/(ostree|rpm-ostreed\.conf$)/,
        what: '`/etc/zincati`, `/etc/ostree`',
        outcome: 'not-applied',
        reason: 'is for updates of Fedora CoreOS, and the machine has none',
    },
    {
        paths: /^\/etc\/selinux\/|\.(te|pp|cil)$/,
        what: 'SELinux policies',
        outcome: 'not-applied',
        reason: 'is for SELinux, which the machine does not use',
    },
    {
        paths: /\/\.ssh\/|^\/etc\/ssh|authorized_keys/,
        what: 'keys and settings of SSH',
        outcome: 'not-applied',
        reason: NO_LOGIN,
    },
    {
        paths: /^\/etc\/systemd\/(system|user)\.conf(\.d\/|$)/,
        what: "systemd's own configuration",
        outcome: 'not-applied',
        reason: 'systemd would have to be executed again; units have drop-ins',
    },
];
/** Rules that need no more than the unit; those that fit are told together, and the first decides. */
const rules_UNIT_RULES = [
    {
        what: 'install or start CRI-O',
        fits: runs(/cri-o\/packaging|\bCRIO_(SCRIPT_)?COMMIT\b|systemctl .*\b(enable|start|restart)\b.*\bcrio\b/),
        outcome: 'superseded',
        reason: 'the action installs and starts CRI-O by itself',
    },
    {
        what: "load the kernel's parameters (`systemd-sysctl`, `sysctl --system`)",
        fits: runsOnly(/^(\S*\/)?(systemd-sysctl|sysctl (--system|-p))( |$)/),
        outcome: 'superseded',
        reason: 'the action sets the parameters of the written files, and gives the old values back',
    },
    {
        what: 'are of CRI-O itself (`crio.service`)',
        fits: ({ name }) => name === 'crio.service',
        outcome: 'superseded',
        reason: "CRI-O's unit comes with the build; drop-ins for it are applied",
    },
    {
        what: 'run `rpm-ostree` or `bootc`',
        fits: runs(/\b(rpm-ostree|bootc|ostree)\b/),
        outcome: 'not-applied',
        reason: 'rpm-ostree changes an image of Fedora CoreOS, and the machine has none',
    },
    {
        what: 'change SELinux',
        fits: runs(/\b(setenforce|semodule|semodule_package|checkmodule|semanage|chcon|restorecon|setsebool)\b/),
        outcome: 'not-applied',
        reason: 'is for SELinux, which the machine does not use',
    },
    {
        what: 'install keys for SSH',
        fits: runs(/authorized_keys|\.ssh\//),
        outcome: 'not-applied',
        reason: NO_LOGIN,
    },
    {
        what: 'reboot the machine',
        fits: runs(/\b(reboot|poweroff|kexec|shutdown)\b|\bgrubby\b/),
        outcome: 'not-applied',
        reason: REBOOT,
    },
    {
        what: 'have "kubelet" in their name',
        fits: ({ name }) => name.includes('kubelet'),
        outcome: 'not-applied',
        reason: 'the suite starts the kubelet, and would take this unit for it',
    },
    {
        what: 'mount or swap on a real device',
        fits: ({ name, contents }) => /\.(mount|swap)$/.test(name) && /^What=\s*(\/dev\/|LABEL=|UUID=|PARTLABEL=)/m.test(contents),
        outcome: 'not-applied',
        reason: 'the device is not there, and no filesystem of the config stands in for it',
    },
];
function runs(pattern) {
    return ({ commands }) => commands.some((command) => pattern.test(command));
}
function runsOnly(pattern) {
    return ({ commands }) => commands.length > 0 && commands.every((command) => pattern.test(command));
}
/** Rules for units of which the action does what they are for, in a way that can be taken back; for the documentation. */
const TRANSLATED_UNITS = [
    {
        what: 'make and switch on a swap file',
        outcome: 'applied',
        reason: 'the action makes the file, and takes it away again; not applied unless the kubelet lives with swap (`--fail-swap-on=false`)',
    },
    {
        what: 'set properties of units (`systemctl set-property`)',
        outcome: 'applied',
        reason: 'as drop-ins below /run/systemd/system, which are taken away again',
    },
    {
        what: 'allocate huge pages',
        outcome: 'applied',
        reason: 'the action writes the number, and gives the old one back',
    },
    {
        what: 'mount a filesystem of the config',
        outcome: 'superseded',
        reason: 'the stand-in is mounted there already',
    },
];

;// CONCATENATED MODULE: ./build/src/domain/ignition/stand-ins.js

/** Size of what would take the rest of a disk; the file is sparse, so that only what is written counts. */
const REST_MEBIBYTES = 8192;
const LARGEST_MEBIBYTES = 16_384;
const FORMATS = (/* unused pure expression or super */ null && (['ext4', 'xfs', 'btrfs']));
/** The file that stands in for the device of a filesystem, or why none does. */
function stand_ins_standInOf({ path, format, device, mountOptions }, disks) {
    const mebibytes = sizeOf(device, disks);
    const known = FORMATS.find((one) => one === format);
    if (format === 'swap')
        return none('swap on a device; a unit that makes a swap file is applied');
    if (path === null)
        return none('it is mounted nowhere');
    if (known === undefined)
        return none(`only ${FORMATS.join(', ')} are made here`);
    if (mebibytes > LARGEST_MEBIBYTES) {
        return none(`it is larger than ${LARGEST_MEBIBYTES} MiB, for which a runner has no room`);
    }
    const refused = PATH_RULES.find(({ paths }) => paths.test(path));
    if (refused !== undefined)
        return { standIn: null, fate: refused };
    const options = mountOptions.filter((option) => option !== null);
    return {
        standIn: { path, format: known, mebibytes, mountOptions: options },
        fate: fateOf('storage.filesystems'),
    };
}
function none(reason) {
    return { standIn: null, fate: { outcome: 'not-applied', reason } };
}
/** The size of the partition that the device is, by its label; 0 means the rest of the disk. */
function sizeOf(device, disks) {
    const label = /^\/dev\/disk\/by-partlabel\/(.+)$/.exec(device)?.[1];
    const partition = disks
        .flatMap(({ partitions }) => partitions)
        .find((one) => label !== undefined && one.label === label);
    return partition?.sizeMiB || REST_MEBIBYTES;
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/data-url.js
/**
 * The bytes in a `data:` URL (RFC 2397), plain or in base64; null for any other text.
 */
function data_url_decodeDataUrl(url) {
    const [, head, body] = /^data:([^,]*),([\s\S]*)$/i.exec(url) ?? [];
    if (head === undefined || body === undefined)
        return null;
    const bytes = percentDecode(body);
    if (bytes === null || !/;\s*base64$/i.test(head))
        return bytes;
    try {
        return Uint8Array.from(atob(new TextDecoder().decode(bytes)), (one) => one.charCodeAt(0));
    }
    catch {
        return null;
    }
}
/** Each `%XX` is a byte, all else stands for itself in UTF-8; null where a `%` has no two digits. */
function percentDecode(text) {
    if (/%(?![0-9a-f]{2})/i.test(text))
        return null;
    const encoder = new TextEncoder();
    const pieces = text
        .split(/((?:%[0-9a-f]{2})+)/i)
        .map((piece, index) => (index % 2 === 1 ? hexBytes(piece) : encoder.encode(piece)));
    const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let offset = 0;
    for (const piece of pieces) {
        bytes.set(piece, offset);
        offset += piece.length;
    }
    return bytes;
}
function hexBytes(encoded) {
    return Uint8Array.from(encoded.slice(1).split('%'), (digits) => Number.parseInt(digits, 16));
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/reader.js

/** Reads a whole document. */
function reader_readWhole(reader, value) {
    const place = { path: '', problems: [], warnings: [] };
    return { value: reader(value, place), problems: place.problems, warnings: place.warnings };
}
/** A string, or null where there is none. */
const reader_text = optional((value) => (typeof value === 'string' ? value : null), 'a string');
/** True or false, or null where there is none. */
const flag = optional((value) => (typeof value === 'boolean' ? value : null), 'true or false');
/** A whole number from 0 on, or null where there is none. */
const reader_count = optional((value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null, 'a whole number from 0 on');
/** Whether anything is there: for sections of which only that matters. Reads what it gave as well. */
const presence = (value) => value === true || (typeof value === 'object' && value !== null && Object.keys(value).length > 0);
/** A string that has to be there. */
const needed = (value, place) => {
    const read = reader_text(value, place);
    if (value === undefined || value === null || read === '') {
        place.problems.push({ path: place.path, why: 'is missing' });
    }
    return read ?? '';
};
/** A value that is looked at once more; `flawOf` says what is wrong with it, or null. */
function checked(reader, flawOf) {
    return (value, place) => {
        const read = reader(value, place);
        const why = read === null || read === '' ? null : flawOf(read);
        if (why !== null)
            place.problems.push({ path: place.path, why });
        return read;
    };
}
/** A list; empty where there is none. */
function list(item) {
    return (value, place) => {
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value)) {
            place.problems.push({ path: place.path, why: 'is not a list' });
            return [];
        }
        return value.map((element, index) => item(element, { ...place, path: `${place.path}[${index}]` }));
    };
}
/** An object with these fields, each of which its own reader reads; keys that are not known are warned of. */
function record(fields) {
    return (value, place) => {
        const given = value ?? {};
        if (!shape_isObject(given))
            place.problems.push({ path: place.path, why: 'is not an object' });
        const values = new Map(shape_isObject(given) ? Object.entries(given) : []);
        for (const key of values.keys()) {
            if (!Object.hasOwn(fields, key)) {
                place.warnings.push({ path: below(place, key), why: 'is not known and has no effect' });
            }
        }
        const read = Object.fromEntries(Object.entries(fields).map(([name, reader]) => [
            name,
            reader(values.get(name), { ...place, path: below(place, name) }),
        ]));
        if (isRead(read, fields))
            return read;
        throw new Error('a reader has lost a field');
    };
}
function isRead(read, fields) {
    return shape_isObject(read) && Object.keys(fields).every((name) => Object.hasOwn(read, name));
}
function below({ path }, name) {
    return path === '' ? name : `${path}.${name}`;
}
function optional(read, what) {
    return (value, place) => {
        if (value === undefined || value === null)
            return null;
        const result = read(value);
        if (result === null)
            place.problems.push({ path: place.path, why: `is not ${what}` });
        return result;
    };
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/config.js


const LONGEST_PATH = 4095;
const LARGEST_MODE = 0o7777;
const CONTROL = /\p{Cc}/u;
const ACCOUNT_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,30}\$?$/;
const UNIT_NAME = /^[A-Za-z0-9:_.\\@-]{1,240}\.(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)$/;
const HASH_DIGITS = { sha256: 64, sha512: 128 };
/** Schemes that the specification knows; of those only `data`, `http` and `https` can be read here. */
const SCHEME = /^(data|https?|s3|gs|tftp|arn):/;
/** What is wrong with the path of a file, directory or link, or null. */
function config_pathFlaw(path) {
    if (!path.startsWith('/'))
        return 'is not an absolute path';
    if (CONTROL.test(path))
        return 'is a path with control characters';
    if (path.length > LONGEST_PATH)
        return 'is a path that no system takes';
    const parts = path.slice(1).split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
        return 'is not a plain path: it has empty parts, `.` or `..`, or ends in a slash';
    }
    return null;
}
function sourceFlaw(source) {
    if (!SCHEME.test(source))
        return 'is not a URL of data:, https: or http:';
    if (source.startsWith('data:')) {
        return data_url_decodeDataUrl(source) === null ? 'is not a data URL that can be decoded' : null;
    }
    return URL.canParse(source) ? null : 'is not a URL';
}
function hashFlaw(hash) {
    const [kind = '', digits = ''] = hash.split('-', 2);
    const length = Object.hasOwn(HASH_DIGITS, kind) ? HASH_DIGITS[kind] : undefined;
    if (length === undefined)
        return 'is not of the form sha256-… or sha512-…';
    const fits = digits.length === length && /^[0-9a-f]+$/.test(digits);
    return fits ? null : `has not ${length} hexadecimal digits`;
}
function compressionFlaw(compression) {
    return compression === 'gzip' ? null : 'is a compression that is not known (gzip is)';
}
function accountFlaw(name) {
    return ACCOUNT_NAME.test(name) ? null : 'is not a name of a user or group';
}
function unitFlaw(name) {
    return UNIT_NAME.test(name) ? null : 'is not the name of a systemd unit';
}
function dropInFlaw(name) {
    const plain = name.endsWith('.conf') && !name.includes('/') && !CONTROL.test(name);
    return plain && name.length < 250 ? null : 'is not a file name that ends in .conf';
}
function modeFlaw(mode) {
    return mode <= LARGEST_MODE
        ? null
        : 'is no mode: it is a decimal number, 420 stands for octal 0644';
}
function lineFlaw(line) {
    return CONTROL.test(line) || line.includes(':') ? 'has control characters or a colon' : null;
}
/** What is wrong with the target of a link, or null. A soft link may be relative. */
function targetFlaw(target) {
    return CONTROL.test(target) || target.length > LONGEST_PATH ? 'is no target of a link' : null;
}
const path = checked(needed, config_pathFlaw);
const mode = checked(reader_count, modeFlaw);
const account = checked(reader_text, accountFlaw);
const resource = record({
    source: checked(reader_text, sourceFlaw),
    compression: checked(reader_text, compressionFlaw),
    httpHeaders: list(record({ name: needed, value: reader_text })),
    verification: record({ hash: checked(reader_text, hashFlaw) }),
});
const owner = record({ id: reader_count, name: account });
const node = { path, overwrite: flag, user: owner, group: owner };
/** An Ignition config by the specification 3.0 to 3.6 (coreos/ignition, config/v3_6/types/schema.go). */
const config_ignitionConfig = record({
    ignition: record({
        version: needed,
        config: record({ merge: list(resource), replace: resource }),
        timeouts: presence,
        security: presence,
        proxy: presence,
    }),
    kernelArguments: record({ shouldExist: list(reader_text), shouldNotExist: list(reader_text) }),
    passwd: record({
        users: list(record({
            name: checked(needed, accountFlaw),
            uid: reader_count,
            gecos: checked(reader_text, lineFlaw),
            homeDir: checked(reader_text, (home) => config_pathFlaw(home) ?? lineFlaw(home)),
            shell: checked(reader_text, (shell) => config_pathFlaw(shell) ?? lineFlaw(shell)),
            primaryGroup: account,
            groups: list(account),
            noCreateHome: flag,
            noUserGroup: flag,
            noLogInit: flag,
            system: flag,
            shouldExist: flag,
            passwordHash: reader_text,
            sshAuthorizedKeys: list(reader_text),
        })),
        groups: list(record({
            name: checked(needed, accountFlaw),
            gid: reader_count,
            passwordHash: reader_text,
            shouldExist: flag,
            system: flag,
        })),
    }),
    storage: record({
        directories: list(record({ ...node, mode })),
        files: list(record({ ...node, mode, contents: resource, append: list(resource) })),
        links: list(record({ ...node, target: checked(needed, targetFlaw), hard: flag })),
        disks: list(record({
            device: path,
            wipeTable: flag,
            partitions: list(record({
                label: reader_text,
                number: reader_count,
                sizeMiB: reader_count,
                startMiB: reader_count,
                resize: flag,
                shouldExist: flag,
                guid: reader_text,
                typeGuid: reader_text,
                wipePartitionEntry: flag,
            })),
        })),
        filesystems: list(record({
            device: path,
            path: checked(reader_text, config_pathFlaw),
            format: reader_text,
            label: reader_text,
            uuid: reader_text,
            options: list(reader_text),
            mountOptions: list(reader_text),
            wipeFilesystem: flag,
        })),
        raid: presence,
        luks: presence,
    }),
    systemd: record({
        units: list(record({
            name: checked(needed, unitFlaw),
            contents: reader_text,
            enabled: flag,
            mask: flag,
            dropins: list(record({ name: checked(needed, dropInFlaw), contents: reader_text })),
        })),
    }),
});

;// CONCATENATED MODULE: ./build/src/domain/ignition/units.js

const MEBIBYTE = 2 ** 20;
const LARGEST_SWAP_MEBIBYTES = 8192;
const UNITS_OF_SIZE = {
    '': 1,
    K: 2 ** 10,
    M: MEBIBYTE,
    G: 2 ** 30,
};
/** The commands of a unit and what else its rules look at. */
function units_viewOf({ name, contents }) {
    const text = contents ?? '';
    return { name, contents: text, commands: commandsOf(text) };
}
/** Values of Exec…= lines (systemd.service(5)), continued lines joined, prefixes and sudo taken off. */
function commandsOf(contents) {
    return contents
        .replace(/\\\n\s*/g, ' ')
        .split('\n')
        .flatMap((line) => /^\s*Exec\w+=\s*[-@:+!|]*(.+)$/.exec(line)?.[1] ?? [])
        .map((command) => command.replaceAll(/\bsudo /g, '').trim());
}
/** The swap file that the unit's only command makes and switches on, or null for any other unit. */
function units_swapFileOf({ commands }) {
    const script = commands.join(' && ');
    const path = /\bswapon (\/[^\s"';&|]+)/.exec(script)?.[1];
    const size = units_sizeOf(script);
    if (path === undefined || size === null || pathFlaw(path) !== null)
        return null;
    const mebibytes = Math.floor(size / MEBIBYTE);
    return mebibytes >= 1 && mebibytes <= LARGEST_SWAP_MEBIBYTES ? { path, mebibytes } : null;
}
/** Bytes that dd or fallocate would write (dd(1), fallocate(1)). */
function units_sizeOf(script) {
    const length = /\bfallocate\b.*?(?:-l|--length)[ =]?(\d{1,12})([KMG]?)/.exec(script);
    if (length !== null)
        return Number(length[1]) * (UNITS_OF_SIZE[length[2] ?? ''] ?? 1);
    const blocks = /\bdd\b.*\bcount=(\d{1,9})/.exec(script)?.[1];
    const block = /\bbs=(\d{1,9})([KMG]?)/.exec(script);
    if (blocks === undefined || block === null)
        return null;
    return Number(blocks) * Number(block[1]) * (UNITS_OF_SIZE[block[2] ?? ''] ?? 1);
}
/** What the unit sets of other units, or null when it does anything else. */
function units_propertiesOf({ commands }) {
    const set = commands.map((command) => /^(?:\/bin\/sh -c ["']?)?(?:\/(?:usr\/)?bin\/)?systemctl set-property (?:--runtime )?([\w@.-]+\.(?:slice|service|scope)) (\w+=[\w%.:/-]*)["']?$/.exec(command) ?? []);
    const properties = set.flatMap(([, unit, assignment]) => unit === undefined || assignment === undefined ? [] : [{ unit, assignment }]);
    return properties.length > 0 && properties.length === commands.length ? properties : null;
}
/** The number of huge pages that the unit's only command writes, or null for any other unit. */
function units_hugePagesOf({ commands: [command = '', ...more] }) {
    const [, value, path] = /^(?:\/bin\/sh -c ["'])?(?:\/usr\/bin\/)?echo (\d{1,6})\s*>\s*(\/sys\/kernel\/mm\/hugepages\/hugepages-\d+kB\/nr_hugepages)["']?$/.exec(command) ?? [];
    if (value === undefined || path === undefined || more.length > 0)
        return null;
    return { path, value };
}
/** Where a mount unit mounts, or null for any other unit. */
function units_mountPointOf({ name, contents }) {
    if (!name.endsWith('.mount'))
        return null;
    return /^Where=(\S+)$/m.exec(contents)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/unit-work.js


const UNIT_DIRECTORY = '/etc/systemd/system';
const RUNTIME_DIRECTORY = '/run/systemd/system';
const PROPERTY_DROP_IN = '50-crio-node-e2e-ignition.conf';
const UNIT_MODE = 0o644;
/** What is to be done for units. */
function unit_work_planUnits(units, context) {
    const planned = units.map((unit) => ({ unit, plan: planUnit(unit, context) }));
    const written = planned.filter(({ plan }) => plan.fate === WRITTEN).map(({ unit }) => unit);
    return {
        items: planned.flatMap(({ unit, plan }) => itemsOf(unit, plan)),
        files: [
            ...written.flatMap(({ name, contents }) => contents ? [unit_work_unitFile(`${UNIT_DIRECTORY}/${name}`, contents)] : []),
            ...units.flatMap(dropInFiles),
            ...propertyFiles(planned.flatMap(({ plan }) => plan.properties ?? [])),
        ],
        links: written.flatMap(({ name, mask }) => (mask === true ? [maskLink(name)] : [])),
        kernelSettings: planned.flatMap(({ plan }) => plan.setting ?? []),
        swapFiles: planned.flatMap(({ plan }) => plan.swapFile ?? []),
        starts: written.flatMap(({ name, enabled, mask }) => enabled === true && mask !== true ? [name] : []),
        stops: written.flatMap(({ name, enabled, mask }) => mask === true || enabled === false ? [name] : []),
    };
}
const WRITTEN = rules_fateOf('systemd.units');
function planUnit(unit, context) {
    const view = viewOf(unit);
    const fitting = UNIT_RULES.filter(({ fits }) => fits(view));
    const [first] = fitting;
    const mountPoint = mountPointOf(view);
    if (mountPoint !== null && context.mountPoints.includes(mountPoint)) {
        return {
            fate: { outcome: 'superseded', reason: `a stand-in is mounted at ${mountPoint} already` },
        };
    }
    if (first !== undefined) {
        const reasons = fitting.filter(({ outcome }) => outcome === first.outcome);
        return {
            fate: { outcome: first.outcome, reason: reasons.map(({ reason }) => reason).join('; ') },
        };
    }
    return unit.enabled === true
        ? (translated(view, context) ?? { fate: WRITTEN })
        : { fate: WRITTEN };
}
/** The plan for a unit that the action does the work of, or null. */
function translated(view, { kubeletTakesSwap }) {
    const properties = propertiesOf(view);
    if (properties !== null) {
        const names = [...new Set(properties.map(({ unit }) => unit))].join(', ');
        return { properties, fate: applied(`as drop-ins for ${names}, which are taken away again`) };
    }
    const setting = hugePagesOf(view);
    if (setting !== null) {
        return { setting, fate: applied(`${setting.value} is written, and the old number given back`) };
    }
    if (!view.commands.some((command) => /\bswapon\b/.test(command)))
        return null;
    const swapFile = swapFileOf(view);
    if (swapFile === null || PATH_RULES.some(({ paths }) => paths.test(swapFile.path))) {
        return unit_work_refused('the swap file and its size cannot be told from the commands');
    }
    if (!kubeletTakesSwap) {
        return unit_work_refused('the kubelet would not start with swap; `kubelet-flags: --fail-swap-on=false` lets it');
    }
    return {
        swapFile,
        fate: applied(`the action makes ${swapFile.path} (${swapFile.mebibytes} MiB), and takes it away again`),
    };
}
function applied(reason) {
    return { outcome: 'applied', reason };
}
function unit_work_refused(reason) {
    return { fate: { outcome: 'not-applied', reason } };
}
function itemsOf({ name, dropins }, { fate }) {
    const { outcome, reason } = fateOf('systemd.units.dropins');
    return [
        { field: 'systemd.units', subject: name, outcome: fate.outcome, reason: fate.reason },
        ...dropins.map((dropIn) => ({
            field: 'systemd.units.dropins',
            subject: `${name} ${dropIn.name}`,
            outcome,
            reason,
        })),
    ];
}
function dropInFiles({ name, dropins }) {
    return dropins.map((dropIn) => unit_work_unitFile(`${UNIT_DIRECTORY}/${name}.d/${dropIn.name}`, dropIn.contents ?? ''));
}
/** One drop-in for each unit, with all of its properties. */
function propertyFiles(properties) {
    return [...new Set(properties.map(({ unit }) => unit))].map((unit) => {
        const type = unit.split('.').at(-1) ?? '';
        const section = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
        const lines = properties.filter((one) => one.unit === unit).map((one) => one.assignment);
        return unit_work_unitFile(`${RUNTIME_DIRECTORY}/${unit}.d/${PROPERTY_DROP_IN}`, `[${section}]\n${lines.join('\n')}\n`);
    });
}
/** Units win over what is there, as Ignition writes them. */
function unit_work_unitFile(path, contents) {
    return {
        path,
        bytes: new TextEncoder().encode(contents),
        append: [],
        mode: UNIT_MODE,
        overwrite: true,
        user: null,
        group: null,
    };
}
function maskLink(name) {
    return {
        path: `${UNIT_DIRECTORY}/${name}`,
        target: '/dev/null',
        hard: false,
        overwrite: true,
        user: null,
        group: null,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/work.js




/** Nothing to do. */
const work_NO_WORK = {
    items: [],
    standIns: [],
    groups: [],
    users: [],
    directories: [],
    files: [],
    links: [],
    sysctls: {},
    kernelSettings: [],
    swapFiles: [],
    starts: [],
    stops: [],
    crioDropIns: [],
    storageDirectories: [],
    pin: null,
};
/**
 * Explains a config and says what is to be done for it: every part of the config has an item.
 * @param bytes of the files, by path
 * @throws TomlError when configuration of CRI-O is no TOML
 */
function work_planIgnition(config, bytes, context) {
    const decoder = new TextDecoder();
    const texts = config.storage.files.map(({ path }) => {
        const { contents, append } = bytes.get(path) ?? NO_BYTES;
        return {
            path,
            text: [contents ?? new Uint8Array(), ...append].map((part) => decoder.decode(part)).join(''),
        };
    });
    const pin = pinnedCrio([
        ...texts.map(({ text }) => text),
        ...config.systemd.units.flatMap(({ contents, dropins }) => [
            contents ?? '',
            ...dropins.map((dropIn) => dropIn.contents ?? ''),
        ]),
    ]);
    const nodes = planNodes(config, bytes, texts, context);
    const standIns = config.storage.filesystems.map((one) => standInOf(one, config.storage.disks));
    const units = planUnits(config.systemd.units, {
        kubeletTakesSwap: context.kubeletTakesSwap,
        mountPoints: standIns.flatMap(({ standIn }) => standIn?.path ?? []),
    });
    return {
        ...nodes,
        ...units,
        files: [...nodes.files, ...units.files],
        links: [...nodes.links, ...units.links],
        standIns: standIns.flatMap(({ standIn }) => standIn ?? []),
        groups: config.passwd.groups.filter(({ shouldExist }) => shouldExist !== false),
        users: config.passwd.users.filter(({ shouldExist }) => shouldExist !== false),
        storageDirectories: storageDirectories(nodes.crioDropIns),
        pin,
        items: [
            ...sectionItems(config),
            ...accountItems(config),
            ...standIns.map(({ fate }, index) => work_item('storage.filesystems', mountPoint(config.storage.filesystems[index]), fate)),
            ...nodes.items,
            ...units.items,
        ],
    };
}
const NO_BYTES = { contents: null, append: [], lacking: null };
function work_item(field, subject, fate = fateOf(field)) {
    return { field, subject, outcome: fate.outcome, reason: fate.reason };
}
function mountPoint(filesystem) {
    return filesystem?.path ?? filesystem?.device ?? '';
}
/** Parts that are never applied, or always in the same way. */
function sectionItems({ ignition, kernelArguments, storage }) {
    const { config, timeouts, security, proxy } = ignition;
    return [
        ...config.merge.map(({ source }) => work_item('ignition.config.merge', shownSource(source))),
        ...(config.replace.source === null
            ? []
            : [work_item('ignition.config.replace', shownSource(config.replace.source))]),
        ...(timeouts ? [work_item('ignition.timeouts', '')] : []),
        ...(security ? [work_item('ignition.security', '')] : []),
        ...(proxy ? [work_item('ignition.proxy', '')] : []),
        ...kernelArguments.shouldExist.map((word) => work_item('kernelArguments', word ?? '')),
        ...kernelArguments.shouldNotExist.map((word) => work_item('kernelArguments', `not ${word}`)),
        ...storage.disks.map(({ device }) => work_item('storage.disks', device)),
        ...(storage.raid ? [work_item('storage.raid', '')] : []),
        ...(storage.luks ? [work_item('storage.luks', '')] : []),
    ];
}
/** Without login and query, where secrets stand, and without the bytes of a data URL. */
function shownSource(source) {
    return (source ?? '')
        .replace(/^data:[\s\S]*/, 'data:')
        .replace(/\/\/[^/@]*@|[?#].*$/g, (part) => (part.startsWith('//') ? '//' : ''));
}
function accountItems({ passwd }) {
    return [
        ...passwd.groups.flatMap((group) => [
            group.shouldExist === false
                ? work_item('passwd.groups.shouldExist', group.name)
                : work_item('passwd.groups', group.name),
            ...(group.passwordHash === null ? [] : [work_item('passwd.groups.passwordHash', group.name)]),
        ]),
        ...passwd.users.flatMap((user) => [
            user.shouldExist === false
                ? work_item('passwd.users.shouldExist', user.name)
                : work_item('passwd.users', user.name),
            ...(user.passwordHash === null ? [] : [work_item('passwd.users.passwordHash', user.name)]),
            ...(user.sshAuthorizedKeys.length === 0
                ? []
                : [work_item('passwd.users.sshAuthorizedKeys', user.name)]),
        ]),
    ];
}
/** What keeps a path from being written, or null. */
function work_fateOfPath(path) {
    return PATH_RULES.find(({ paths }) => paths.test(path)) ?? null;
}
function planNodes({ storage }, bytes, texts, { usesPin }) {
    const dropIns = crioDropIns(texts);
    const fileFate = (path) => {
        const { lacking } = bytes.get(path) ?? NO_BYTES;
        const text = texts.find((file) => file.path === path)?.text ?? '';
        const dropIn = dropIns.find((one) => one.path === path);
        if (lacking !== null)
            return { outcome: 'not-applied', reason: lacking };
        if (dropIn !== undefined)
            return dropInFate(path, dropIn.name);
        if (pinnedCrio([text]) !== null)
            return usesPin ? PIN_TAKEN : PIN_SUPERSEDED;
        return work_fateOfPath(path) ?? (isSysctlFile(path) ? SYSCTLS_SET : fateOf('storage.files'));
    };
    const written = storage.files.filter(({ path }) => fileFate(path).outcome === 'applied' &&
        !isCrioConfig(path) &&
        pinnedCrio([work_textOf(texts, path)]) === null);
    const directories = storage.directories.filter(({ path }) => work_fateOfPath(path) === null);
    const links = storage.links.filter(({ path }) => work_fateOfPath(path) === null);
    return {
        crioDropIns: dropIns.map(({ name, toml }) => ({ name, toml })),
        sysctls: Object.assign({}, ...written
            .map(({ path }) => path)
            .filter(isSysctlFile)
            .toSorted()
            .map((path) => sysctlsIn(work_textOf(texts, path)))),
        directories: directories.map((one) => ({ ...nodeOf(one), mode: one.mode })),
        files: written.map((one) => {
            const { contents, append } = bytes.get(one.path) ?? NO_BYTES;
            return { ...nodeOf(one), mode: one.mode, bytes: contents, append };
        }),
        links: links.map((one) => ({ ...nodeOf(one), target: one.target, hard: one.hard === true })),
        items: [
            ...storage.directories.map(({ path }) => work_item('storage.directories', path, work_fateOfPath(path) ?? undefined)),
            ...storage.files.map(({ path }) => work_item('storage.files', path, fileFate(path))),
            ...storage.links.map(({ path }) => work_item('storage.links', path, work_fateOfPath(path) ?? undefined)),
        ],
    };
}
function work_textOf(texts, path) {
    return texts.find((file) => file.path === path)?.text ?? '';
}
const PIN_SUPERSEDED = {
    outcome: 'superseded',
    reason: 'the input `crio` says which CRI-O is tested; `crio: ignition` takes the one that is pinned here',
};
const PIN_TAKEN = {
    outcome: 'applied',
    reason: 'the CRI-O that is pinned here is tested, because of `crio: ignition`',
};
const SYSCTLS_SET = {
    outcome: 'applied',
    reason: 'written, and the parameters set until the end of the run',
};
function dropInFate(path, name) {
    return {
        outcome: 'applied',
        reason: path === STORAGE_FILE
            ? `as CRI-O's drop-in ${name}; the storage of other tools stays where it is`
            : `as CRI-O's drop-in ${name}, after the action's own`,
    };
}
function isSysctlFile(path) {
    return /^\/etc\/sysctl\.(d\/.+\.conf|conf)$/.test(path);
}
function nodeOf({ path, overwrite, user, group }) {
    return {
        path,
        overwrite: overwrite === true,
        user: user.id === null ? user.name : String(user.id),
        group: group.id === null ? group.name : String(group.id),
    };
}

;// CONCATENATED MODULE: ./build/src/host/ignition/conflicts.js






/**
 * The work with every path as it is below links of the machine: a path through `/var/run` is one in `/run`, as Ignition
 * resolves it. The last part is not followed.
 */
async function conflicts_resolvePaths(deps, work) {
    const paths = nodesOf(work).map(({ path }) => path);
    if (paths.length === 0)
        return work;
    const parents = [...new Set(paths.map((path) => dirname(path)))];
    const args = ['-mz', '--', ...parents];
    const output = await asRoot(deps, 'realpath', args);
    const resolved = output.split('\0').slice(0, -1);
    if (resolved.length !== parents.length) {
        throw commandTrouble('realpath', args, { exitCode: 0, stdout: output, stderr: '' });
    }
    const real = new Map(parents.map((parent, index) => [parent, resolved[index] ?? parent]));
    const move = (node) => ({
        ...node,
        path: join(real.get(dirname(node.path)) ?? '/', basename(node.path)),
    });
    return {
        ...work,
        directories: work.directories.map(move),
        files: work.files.map(move),
        links: work.links.map(move),
        standIns: work.standIns.map(move),
        swapFiles: work.swapFiles.map(move),
    };
}
/**
 * Refuses a config that would overwrite what it may not, all reasons at once; nothing has been changed by then.
 * @param kept directories of the run itself, which nothing may be written to
 * @returns what stands at the paths
 * @throws Trouble (input, invalid-input)
 */
async function conflicts_checkConflicts(deps, work, kept) {
    const standing = withoutReplaced(work, await standingAt(deps, nodesOf(work).map(({ path }) => path)));
    const problems = [
        ...nodesOf(work).flatMap(({ path }) => misplaced(path, kept)),
        ...(await fileConflicts(deps, work, standing)),
        ...work.directories.flatMap(({ path, overwrite }) => overwrite || [undefined, 'd'].includes(standing.get(path)) ? [] : [taken(path)]),
        ...work.links.flatMap(({ path, overwrite }) => overwrite || !standing.has(path) ? [] : [taken(path)]),
        ...work.swapFiles.flatMap(({ path }) => (standing.has(path) ? [used(path)] : [])),
        ...(await mountConflicts(deps, work, standing)),
        ...odd(work, standing),
    ];
    if (problems.length === 0)
        return standing;
    const lines = problems.map(({ path, why }) => `${path} ${why}`);
    throw new Trouble({
        kind: 'input',
        reason: 'invalid-input',
        message: 'The Ignition files cannot be applied to this machine',
        cause: lines[0] ?? '',
        remedy: 'set `overwrite: true` where a file may be replaced; nothing on the machine was changed',
        evidence: lines,
    });
}
function nodesOf(work) {
    return [...work.directories, ...work.files, ...work.links, ...work.standIns, ...work.swapFiles];
}
async function standingAt(deps, paths) {
    // find complains about paths that are not there and lists the others all the same; `/` proves that it ran.
    const args = ['/', ...paths, '-maxdepth', '0', '-printf', '%y%p\\0'];
    const output = await deps.commands.run('find', args, { root: true });
    const found = new Map(output.stdout
        .split('\0')
        .filter((text) => text !== '')
        .map((text) => [text.slice(1), text.charAt(0)]));
    if (!found.delete('/'))
        throw commandTrouble('find', args, output);
    return found;
}
/** What stands below a directory that is replaced is moved aside with it. */
function withoutReplaced({ directories }, standing) {
    const replaced = directories.flatMap(({ path, overwrite }) => (overwrite ? [`${path}/`] : []));
    return new Map([...standing].filter(([path]) => !replaced.some((directory) => path.startsWith(directory))));
}
/** Paths that a link of the machine leads to a place where the config would not be applied, or into the run itself. */
function misplaced(path, kept) {
    const within = kept.find((directory) => path === directory || path.startsWith(`${directory}/`));
    if (within !== undefined)
        return [{ path, why: 'is in a directory of the run itself' }];
    const fate = fateOfPath(path);
    return fate === null ? [] : [{ path, why: `is where a link leads: ${fate.reason}` }];
}
async function fileConflicts(deps, { files }, standing) {
    const problems = [];
    for (const file of files) {
        const type = standing.get(file.path);
        if (type === undefined || file.overwrite)
            continue;
        const fine = type === 'f' && (file.bytes === null || (await conflicts_isSame(deps, file)));
        if (!fine)
            problems.push(taken(file.path));
    }
    return problems;
}
/** Whether the file has the content already. */
async function conflicts_isSame(deps, { path, bytes }) {
    if (bytes === null)
        return false;
    const expected = createHash('sha256').update(bytes).digest('hex');
    return (await asRoot(deps, 'sha256sum', ['--', path])).startsWith(expected);
}
async function mountConflicts(deps, { standIns }, standing) {
    const directories = standIns.filter(({ path }) => standing.get(path) === 'd');
    const entries = await entriesOf(deps, directories.map(({ path }) => path));
    return standIns.flatMap(({ path }) => !standing.has(path) || entries.get(path)?.length === 0
        ? []
        : [{ path, why: 'is no empty directory, so that nothing can be mounted there' }]);
}
/** Devices, sockets and pipes of the machine are never replaced. */
function odd(work, standing) {
    return nodesOf(work).flatMap(({ path }) => ['f', 'd', 'l', undefined].includes(standing.get(path))
        ? []
        : [{ path, why: 'is no file, directory or link' }]);
}
function taken(path) {
    return { path, why: 'is there already with something else, and overwrite is not true' };
}
function used(path) {
    return { path, why: 'is there already, so that no swap file can be made' };
}

;// CONCATENATED MODULE: ./build/src/host/ignition/kernel.js


/**
 * Sets parameters and settings of the kernel.
 * @param warn told of what this kernel has not, or does not take
 */
async function kernel_setKernel(deps, { sysctls, kernelSettings }, warn) {
    const wanted = Object.entries(sysctls);
    if (wanted.length > 0) {
        const before = await readSysctls(deps, wanted.map(([key]) => key));
        const absent = wanted.map(([key]) => key).filter((key) => !Object.hasOwn(before, key));
        if (absent.length > 0)
            warn(`Ignition: this kernel has no ${absent.join(', ')}`);
        deps.journal.record({ kind: 'sysctls', before });
        const differs = ([key, value]) => Object.hasOwn(before, key) && before[key] !== value;
        await writeSysctls(deps, wanted.filter(differs));
    }
    for (const { path, value } of kernelSettings)
        await setOne(deps, path, value, warn);
}
async function setOne(deps, path, value, warn) {
    const existing = await existingPaths(deps, [path]);
    if (!existing.has(path)) {
        warn(`Ignition: this kernel has no ${path}`);
        return;
    }
    const before = (await asRoot(deps, 'cat', ['--', path])).trim();
    deps.journal.record({ kind: 'kernel-setting', path, before });
    await writeKernelSetting(deps, path, value);
    const after = (await asRoot(deps, 'cat', ['--', path])).trim();
    if (after !== value)
        warn(`Ignition: ${path} is ${after}, and not ${value}: the kernel gave no more`);
}

;// CONCATENATED MODULE: ./build/src/host/ignition/nodes.js





const FILE_MODE = 0o644;
const DIRECTORY_MODE = 0o755;
const STAGED = 'ignition-';
/** Makes directories, files and links; what stands at their paths has been looked at. */
async function nodes_makeNodes(deps, { directories, files, links }, standing) {
    const staging = mkdtempSync(join(deps.scratch, STAGED));
    for (const directory of directories.toSorted(byDepth)) {
        await makeDirectory(deps, directory, standing);
    }
    for (const [index, file] of files.entries()) {
        await makeFile(deps, file, standing, join(staging, String(index)));
    }
    for (const link of links)
        await makeLink(deps, link, standing);
}
function byDepth(one, other) {
    return one.path.split('/').length - other.path.split('/').length;
}
async function makeDirectory(deps, directory, standing) {
    const { path, mode, user, group, overwrite } = directory;
    // One that came in the meantime, as the parent of another, is ours already.
    const existing = await existingPaths(deps, [path]);
    if (existing.has(path) && !overwrite) {
        await setAttributes(deps, directory);
        return;
    }
    await giveWay(deps, path, standing);
    await recordDirectories(deps, [path]);
    await asRoot(deps, 'install', [
        '-d',
        ...owned(user, group),
        '-m',
        octal(mode ?? DIRECTORY_MODE),
        '--',
        path,
    ]);
}
async function makeFile(deps, file, standing, staged) {
    const { path, bytes, append, mode, user, group, overwrite } = file;
    const exists = standing.has(path);
    if (exists && !overwrite && (bytes === null || (await isSame(deps, file)))) {
        await appendTo(deps, file, staged);
        await setAttributes(deps, file);
        return;
    }
    await giveWay(deps, path, standing);
    await recordPaths(deps, [path]);
    writeFileSync(staged, Buffer.concat([bytes ?? new Uint8Array(), ...append]), { mode: 0o600 });
    await asRoot(deps, 'install', [
        '-D',
        '-T',
        ...owned(user, group),
        '-m',
        octal(mode ?? FILE_MODE),
        '--',
        staged,
        path,
    ]);
}
/** Adds to a file of the machine, of which a copy is kept. */
async function appendTo(deps, { path, append }, staged) {
    if (append.length === 0)
        return;
    await recordPaths(deps, [path]);
    writeFileSync(staged, Buffer.concat(append), { mode: 0o600 });
    await asRoot(deps, 'dd', [
        `if=${staged}`,
        `of=${path}`,
        'oflag=append',
        'conv=notrunc',
        'status=none',
    ]);
}
async function makeLink(deps, { path, target, hard, user, group }, standing) {
    await giveWay(deps, path, standing);
    await recordPaths(deps, [path]);
    await asRoot(deps, 'mkdir', ['-p', '--', dirname(path)]);
    await asRoot(deps, 'ln', [hard ? '-fT' : '-sfT', '--', target, path]);
    if (!hard && (user !== null || group !== null)) {
        await asRoot(deps, 'chown', ['-h', '--', `${user ?? 'root'}:${group ?? 'root'}`, path]);
    }
}
/** A directory that stands in the way is moved aside. */
async function giveWay(deps, path, standing) {
    if (standing.get(path) === 'd')
        await moveAside(deps, path);
}
/** Sets what the config says of mode and owner; the rest stays. */
async function setAttributes(deps, { path, mode, user, group }) {
    if (mode === null && user === null && group === null)
        return;
    const [before = '', owner = ''] = (await asRoot(deps, 'stat', ['-c', '%a %u:%g', '--', path]))
        .trim()
        .split(' ');
    deps.journal.record({ kind: 'attributes', path, mode: before, owner });
    if (user !== null || group !== null) {
        await asRoot(deps, 'chown', [
            '-h',
            '--',
            `${user ?? ''}${group === null ? '' : `:${group}`}`,
            path,
        ]);
    }
    await asRoot(deps, 'chmod', ['--', mode === null ? before : octal(mode), path]);
}
function owned(user, group) {
    return ['-o', user ?? 'root', '-g', group ?? 'root'];
}
function octal(mode) {
    return mode.toString(8).padStart(4, '0');
}

;// CONCATENATED MODULE: ./build/src/host/ignition/storage.js


const IMAGE_DIRECTORY = '/var/lib/crio-node-e2e-ignition';
const WRITE_SECONDS = 300;
/** Options of mkfs that keep it from asking and from talking. */
const MKFS_OPTIONS = {
    ext4: ['-F', '-q'],
    xfs: ['-f', '-q'],
    btrfs: ['-f', '-q'],
};
/** Mounts files in place of disks. They are sparse: only what is written takes room. */
async function storage_mountStandIns(deps, { standIns }) {
    for (const [index, standIn] of standIns.entries()) {
        await mountStandIn(deps, standIn, `${IMAGE_DIRECTORY}/${index}.img`);
    }
}
async function mountStandIn(deps, { path, format, mebibytes, mountOptions }, image) {
    await recordDirectories(deps, [IMAGE_DIRECTORY, path]);
    deps.journal.record({ kind: 'mount', path, image });
    await asRoot(deps, 'mkdir', ['-p', '--', IMAGE_DIRECTORY, path]);
    await asRoot(deps, 'truncate', ['-s', `${mebibytes}M`, '--', image]);
    await asRoot(deps, `mkfs.${format}`, [...MKFS_OPTIONS[format], image], WRITE_SECONDS);
    const options = ['loop', ...mountOptions].join(',');
    await asRoot(deps, 'mount', ['-t', format, '-o', options, '--', image, path]);
}
/** Makes swap files, and swaps on them. */
async function storage_makeSwap(deps, { swapFiles }) {
    for (const swapFile of swapFiles)
        await makeSwapFile(deps, swapFile);
}
async function makeSwapFile(deps, { path, mebibytes }) {
    await recordDirectories(deps, [dirname(path)]);
    deps.journal.record({ kind: 'swap-file', path });
    await asRoot(deps, 'install', ['-D', '-T', '-m', '0600', '--', '/dev/null', path]);
    // A file with holes cannot be swapped to (swapon(8)).
    const blocks = ['bs=1M', `count=${mebibytes}`, 'status=none'];
    await asRoot(deps, 'dd', ['if=/dev/zero', `of=${path}`, ...blocks], WRITE_SECONDS);
    await asRoot(deps, 'mkswap', [path]);
    await asRoot(deps, 'swapon', [path]);
}

;// CONCATENATED MODULE: ./build/src/host/ignition/apply.js








/** What a config calls CRI-O's storage is only emptied where no other data is to be expected. */
const MAY_HOLD_STORAGE = /^\/(var|run|mnt|srv|opt)\/[^/]/;
const START_SECONDS = 300;
const apply_STOP_SECONDS = 90;
/** Where systemd reads units and their drop-ins (systemd.unit(5)). */
const UNIT_FILES = /^\/(etc|run|usr\/lib|usr\/local\/lib|lib)\/systemd\/system\//;
/**
 * Looks at the machine, and refuses a config that would overwrite what it may not. Nothing has been changed by then.
 * @param kept directories of the run itself
 * @returns what applies the config
 * @throws Trouble (input, invalid-input)
 */
async function apply_prepareIgnition(deps, work, kept) {
    if (work.items.length === 0)
        return { apply: async () => { } };
    const resolved = await resolvePaths(deps, work);
    const standing = await checkConflicts(deps, resolved, kept);
    return { apply: (warn) => applyIgnition(deps, resolved, standing, warn) };
}
/**
 * Applies what an Ignition config asks for, in Ignition's own order: storage, accounts, files, units. Every change is
 * journalled before it is made.
 * @param standing what `checkConflicts` found at the paths
 * @param warn told of what the kernel does not give
 * @throws Trouble (environment, host-setup) for what the machine refuses
 */
async function applyIgnition(deps, work, standing, warn) {
    const stopped = await watchStopped(deps, work.stops);
    await mountStandIns(deps, work);
    // After the mounts: what CRI-O writes into one goes before it is unmounted.
    await watchStorage(deps, work.storageDirectories);
    await makeAccounts(deps, work);
    const written = [...work.files, ...work.links].some(({ path }) => UNIT_FILES.test(path));
    if (written)
        deps.journal.record({ kind: 'unit-files' });
    await makeNodes(deps, work, standing);
    await setKernel(deps, work, warn);
    await makeSwap(deps, work);
    if (written)
        await asRoot(deps, 'systemctl', ['daemon-reload']);
    if (stopped.length > 0)
        await asRoot(deps, 'systemctl', ['stop', ...stopped], apply_STOP_SECONDS);
    await startUnits(deps, work.starts);
}
async function watchStorage(deps, directories) {
    const watched = directories.filter((path) => MAY_HOLD_STORAGE.test(path));
    if (watched.length === 0)
        return;
    await recordDirectories(deps, watched.map((path) => dirname(path)));
    deps.journal.record(...(await watchedTrees(deps, watched)));
}
/** All at once, so that systemd keeps the order that they ask for. */
async function startUnits(deps, units) {
    if (units.length === 0)
        return;
    deps.journal.record(...(await watchedUnits(deps, units)));
    await asRoot(deps, 'systemctl', ['start', ...units], START_SECONDS);
}
/**
 * Keeps in mind which of the units are active, before all other changes: they can only be started again when nothing masks
 * them any more and what they use is as it was.
 */
async function watchStopped(deps, units) {
    if (units.length === 0)
        return [];
    const states = await unitStates(deps, units);
    const active = units.filter((_, index) => states[index]?.activeState === 'active');
    deps.journal.record(...active.map((unit) => ({ kind: 'stopped', unit })));
    return active;
}

;// CONCATENATED MODULE: ./build/src/host/steps.js





const everySpec = () => true;
const noSpec = () => false;
const networkSpecs = (spec) => spec.labels.includes('sig-network') || spec.id.startsWith('[sig-network]');
/** Packet filter rules see packets of the bridge; the parameter comes with br_netfilter. */
const BRIDGED_PACKETS = { 'net.bridge.bridge-nf-call-iptables': '1' };
const FORWARDING = { 'net.ipv4.ip_forward': '1', 'net.ipv4.conf.all.route_localnet': '1' };
/** At least these, for specs that start many processes (kubernetes/test-infra jobs/e2e_node/crio, 99-e2e-sysctl.conf). */
const PROCESS_LIMITS = { 'kernel.pid_max': 4194304, 'kernel.threads-max': 4194304 };
/**
 * Written by the kubelet when it starts (kubernetes pkg/kubelet/cm/container_manager_linux.go, setupKernelTunables) and by
 * the bridge plugin for each family of its addresses (containernetworking/plugins, plugins/main/bridge).
 */
const WRITTEN_BY_OTHERS = [
    'vm.overcommit_memory',
    'vm.panic_on_oom',
    'kernel.panic',
    'kernel.panic_on_oops',
    'kernel.keys.root_maxkeys',
    'kernel.keys.root_maxbytes',
    'net.ipv4.ip_forward',
    'net.ipv6.conf.all.forwarding',
];
/** All that a run changes, so that one look at them tells what to restore. */
const PARAMETERS = [
    ...new Set([
        ...WRITTEN_BY_OTHERS,
        ...Object.keys({ ...FORWARDING, ...BRIDGED_PACKETS, ...PROCESS_LIMITS }),
    ]),
];
/** What parameters must be, or at least be where it is a limit; preflight shows the same. */
const steps_NEEDED_PARAMETERS = {
    ...FORWARDING,
    ...BRIDGED_PACKETS,
    ...PROCESS_LIMITS,
};
/** Container storage, and packet filter rules for bridges. */
const NEEDED_MODULES = ['overlay', 'br_netfilter'];
/** They come first: br_netfilter brings parameters with it. */
const MODULES = NEEDED_MODULES.map((name) => ({
    name: `module ${name}`,
    neededBy: noSpec,
    apply: (deps, present) => loadModule(deps, present, name),
}));
const STEPS = [
    {
        name: 'forward packets of pods',
        neededBy: networkSpecs,
        apply: (deps, { parameters }) => setSysctls(deps, parameters, FORWARDING),
    },
    {
        name: 'let packet filter rules see bridged packets',
        neededBy: noSpec,
        apply: (deps, { parameters }) => setSysctls(deps, parameters, BRIDGED_PACKETS),
    },
    { name: 'process limits', neededBy: noSpec, apply: raiseProcessLimits },
    { name: 'accept packets of pods', neededBy: networkSpecs, apply: acceptPackets },
    { name: 'swap off', neededBy: everySpec, apply: swapOff, unless: steps_kubeletTakesSwap },
];
/**
 * Prepares kernel and network for the planned specs.
 * @throws Trouble (environment, host-setup) for a step that is refused and needed
 */
async function steps_prepareKernel(deps, probe, preparation) {
    await take(MODULES, await presentModules(deps), deps, preparation);
    const parameters = await readSysctls(deps, PARAMETERS);
    deps.journal.record({ kind: 'sysctls', before: parameters });
    await take(STEPS, { swaps: probe.swaps, parameters }, deps, preparation);
}
/** Takes steps at the same time: none needs another one's. */
async function take(steps, before, deps, { plan, specs, warn }) {
    const taken = steps.filter((step) => !step.unless?.(plan));
    const causes = await Promise.all(taken.map((step) => step.apply(deps, before).then(() => null, causeOf)));
    for (const [index, step] of taken.entries()) {
        const cause = causes[index] ?? null;
        if (cause === null) {
            deps.log.debug(`${step.name}: done`);
            continue;
        }
        const needing = specs.filter(step.neededBy).length;
        if (needing > 0)
            throw steps_refused(step, needing, cause);
        warn(`The host refuses "${step.name}" (${cause}); no planned spec needs it`);
    }
}
function causeOf(error) {
    return (error instanceof Trouble && error.details.cause) || messageOf(error);
}
function steps_refused(step, needing, cause) {
    return new Trouble({
        kind: 'environment',
        reason: 'host-setup',
        message: `The host refuses "${step.name}", which ${plural(needing, 'planned spec')} need`,
        cause,
        remedy: 'use a hosted runner or a virtual machine, or leave these specs out with skip',
    });
}
/** A kubelet that is told to live with swap must find it: specs on swap skip themselves without. */
function steps_kubeletTakesSwap({ kubeletFlags, kubeletConfig, scenario, }) {
    return (scenario?.kubeletConfig['failSwapOn'] === false ||
        kubeletFlags.some((flag) => /^--fail-swap-on=(false|0|f)$/i.test(flag)) ||
        /^\s*"?failSwapOn"?:\s*false\b/m.test(kubeletConfig ?? ''));
}
/** Words of /proc/modules and /proc/filesystems: names of modules, loaded or built in, are among them. */
async function presentModules(deps) {
    const { stdout } = await deps.commands.run('cat', ['/proc/modules', '/proc/filesystems']);
    return new Set(stdout.split(/\s+/));
}
async function loadModule(deps, present, name) {
    if (present.has(name))
        return;
    deps.journal.record({ kind: 'module', name });
    await host_asRoot(deps, 'modprobe', [name]);
}
function setSysctls(deps, before, wanted) {
    const changed = Object.entries(wanted).filter(([key, value]) => before[key] !== value);
    return host_writeSysctls(deps, changed);
}
function raiseProcessLimits(deps, { parameters }) {
    const low = Object.entries(PROCESS_LIMITS).filter(([key, least]) => Number(parameters[key]) < least);
    return host_writeSysctls(deps, low.map(([key, least]) => [key, String(least)]));
}
async function acceptPackets(deps) {
    // The kubelet writes chains of both families; we add rules to one only.
    const [before, before6] = await at_once_atOnce([
        host_asRoot(deps, 'iptables-save', []),
        savedRules(deps, 'ip6tables'),
    ]);
    deps.journal.record({ kind: 'firewall', family: 'iptables', before });
    if (before6 !== null)
        deps.journal.record({ kind: 'firewall', family: 'ip6tables', before: before6 });
    await changeRules(deps, 'iptables', ACCEPT_RULES);
}
async function swapOff(deps, { swaps }) {
    for (const { device, priority } of swaps) {
        deps.journal.record({ kind: 'swap', device, priority });
        await host_asRoot(deps, 'swapoff', [device]);
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/describe.js


function describeCrio(request) {
    switch (request.kind) {
        case 'branch':
            return `newest commit of ${request.branch}`;
        case 'newest-bundle':
            return `newest bundle of ${request.branch}`;
        case 'latest':
            return 'newest release';
        case 'release':
            return `release ${request.tag}`;
        case 'commit':
            return `commit ${request.commit}`;
        case 'directory':
            return `directory ${request.path}`;
        case 'bundle-file':
            return `bundle ${request.path}`;
        case 'bundle-url':
            return `bundle ${publicUrl(request.url)}`;
        case 'workflow-run':
            return `static build of workflow run ${request.run} of ${request.repository}`;
        case 'pull-request':
            return `static build of pull request ${request.number} of ${request.repository}`;
        case 'ignition':
            return 'the build that the Ignition files pin';
    }
}
function describeKubernetes(request) {
    switch (request.kind) {
        case 'branch':
            return `newest CI build of ${request.branch}`;
        case 'main-fast':
            return 'newest fast CI build of main';
        case 'latest':
            return 'newest stable release';
        case 'ci':
            return `CI build ${request.version}`;
        case 'release':
            return `release ${request.version}`;
        case 'commit':
            return `newest CI build at or before commit ${request.commit}`;
        case 'directory':
            return `directory ${request.path}`;
        case 'url':
            return `build at ${publicUrl(request.url)}`;
        case 'artifact':
            return `artifact ${request.artifact} of ${request.repository}`;
    }
}
const RESTORES = {
    auto: 'given back, unless it is thrown away',
    always: 'given back',
};
function describeComponents(components) {
    return describe_words(components.map((request) => request.kind === 'release'
        ? `${request.name} ${request.version}`
        : `${request.name} from ${request.path}`), "the CRI-O build's own", ', ');
}
function describe_words(list, none, separator = ' ') {
    return list.length === 0 ? none : list.join(separator);
}
/**
 * The plan for people, one line for each of its parts, to be printed before anything changes.
 * Lines hold text of the user's and belong into `Logger.relay`.
 */
function describe_describePlan(plan) {
    const { selection, mirrors } = plan;
    const gates = Object.entries(plan.featureGates).map(([name, on]) => `${name}=${on}`);
    const rows = [
        ['CRI-O', `${describeCrio(plan.crio)}, ${plan.architecture}`],
        ['Kubernetes', `${describeKubernetes(plan.kubernetes)}, ${plan.architecture}`],
        ['Components apart', describeComponents(plan.components)],
        ['Scenario', selection.scenario ?? 'none'],
        ['Lane', selection.lane],
        ['Label filter', selection.labelFilter || 'none'],
        ['Focus', selection.focus || 'none'],
        ['Skip', selection.skip || 'none'],
        ['Tracked skips', String(selection.trackedSkips.length)],
        ['Processes', String(plan.procs)],
        ['Time limit', formatDuration(plan.timeoutSeconds)],
        [
            'CRI-O drop-ins',
            describe_words(plan.crioDropIns.map(({ name }) => name), 'only our own'),
        ],
        [
            'Runtime',
            `${plan.crioSettings.runtime} with ${plan.crioSettings.monitor}, CRI-O logs at ${plan.crioSettings.logLevel}`,
        ],
        [
            'Registry mirrors',
            describe_words(plan.crioSettings.mirrors.map(({ prefix, location }) => `${prefix}=${location}`), 'none'),
        ],
        [
            'Images',
            `pulled before the suite: ${plan.images.pull}, ${plan.images.repositories === null ? "from the suite's own registries" : 'from registries in a file'}`,
        ],
        [
            'Ignition',
            describe_words(plan.ignition.map(({ asked }) => asked), 'none'),
        ],
        ['Kubelet configuration', plan.kubeletConfig === null ? "the suite's own" : 'from a file'],
        ['Kubelet flags', describe_words(plan.kubeletFlags, 'only our own')],
        ['Feature gates', describe_words(gates, 'defaults')],
        ['Test arguments', describe_words(plan.testArgs, 'only our own')],
        ['Fails on', describe_words(plan.failOn, 'nothing but invalid input and an empty selection')],
        ['Signatures', plan.requireSignature ? 'required of CRI-O' : 'checked where they are'],
        ['Machine', RESTORES[plan.restore]],
        ['Report', plan.reportDirectory],
        ['Mirrors', `${mirrors.crio} ${mirrors.kubernetes} ${mirrors.gitHub}`],
    ];
    return rows.map(([title, text]) => `${`${title}:`.padEnd(24)}${plainLine(text)}`);
}

;// CONCATENATED MODULE: ./build/src/crio/blame.js







/** How CRI-O calls a configuration that it refuses as a service (cri-o/cri-o pkg/config/config.go, Validate). */
const REFUSED = /\bvalidating [\w /]+ config: /;
/** Shorter values stand in any text. */
const SHORTEST_VALUE = 2;
/**
 * What kept CRI-O from starting, as the user's mistake where its last words are about a value of the user's drop-ins: what
 * it checks only as a service (programs, cgroups) shows no earlier. Any other error stays as it is.
 */
function blame_blameDropIns(error, dropIns) {
    if (!(error instanceof Trouble) || error.details.reason !== 'crio-not-up')
        return error;
    const line = error.details.evidence?.findLast((candidate) => levelOf(candidate) === 'fatal');
    const words = messageIn(line ?? '');
    const culprit = REFUSED.test(words) ? findValue(words, dropIns) : undefined;
    if (culprit === undefined)
        return error;
    return new Trouble({
        ...error.details,
        kind: 'input',
        message: `CRI-O does not start with ${culprit.input}: ${culprit.place}`,
        cause: words,
        remedy: `correct ${culprit.input}`,
    });
}
function findValue(words, dropIns) {
    for (const dropIn of dropIns) {
        const config = parse(dropIn.toml, { integersAsBigInt: true });
        const path = leafPaths(config).find((candidate) => {
            const value = valueAt(config, candidate);
            return typeof value === 'string' && isNamed(words, value);
        });
        if (path !== undefined)
            return { input: inputOf(dropIn), place: plainLine(`${path.join('.')} in ${dropIn.name}`) };
    }
    return undefined;
}
/** Whether the words have the value by itself, in quotes or between spaces. */
function isNamed(words, value) {
    return (value.length >= SHORTEST_VALUE && words.split(/[\s"',:]+/).includes(value.replace(/:+$/, '')));
}

;// CONCATENATED MODULE: ./build/src/crio/check.js










/** `crio config` takes a twentieth of a second; a slow disk may need more. */
const CHECK_SECONDS = 60;
/** As many keys are tried one after the other, to find the one that CRI-O refuses without naming it. */
const MOST_TRIED_KEYS = 100;
const LINES = 15;
/**
 * Lets CRI-O itself read and check the drop-ins before anything on the machine is changed: `crio config` checks all
 * that needs neither root nor the programs in their places (cri-o/cri-o internal/criocli/config.go).
 * @throws Trouble (input, invalid-input) that names file and key where the user's drop-ins are refused, and
 *   (environment, host-setup) where the build refuses its own or ours
 */
async function check_checkDropIns(deps, { crio, dropIns, users }) {
    const refusal = (files) => refusalOf(deps, crio, files);
    const words = await refusal(dropIns);
    if (words === null)
        return;
    const given = dropIns.filter(({ name }) => users.has(name));
    const base = dropIns.filter(({ name }) => !users.has(name));
    const baseWords = await refusal(base);
    if (baseWords !== null)
        throw notOurs(baseWords);
    const guilty = await findGuilty(given, async (count) => refusal([...base, ...given.slice(0, count)]));
    const file = given[guilty];
    if (file === undefined)
        throw notOurs(words);
    const before = [...base, ...given.slice(0, guilty)];
    const key = await findKey(file, async (toml) => refusal([...before, { ...file, toml }]));
    throw new Trouble({
        kind: 'input',
        reason: 'invalid-input',
        message: `CRI-O refuses ${inputOf(file)}: ${key === null ? '' : `${key} in `}${plainLine(file.name)}`,
        cause: shortly(words),
        remedy: `correct ${inputOf(file)}; nothing on the machine has been changed`,
        evidence: words,
    });
}
/**
 * Lets the installed CRI-O check what it finds in its own places, with files of the machine that are not ours.
 * @throws Trouble (environment, host-setup)
 */
async function check_checkInstalled(deps) {
    const words = await check_refused(deps, CRIO_BINARY, [], { root: true });
    if (words === null)
        return;
    throw new Trouble({
        kind: 'environment',
        reason: 'host-setup',
        message: 'CRI-O refuses the configuration that it finds on this machine',
        cause: shortly(words),
        remedy: 'look at /etc/crio/crio.conf and /etc/crio/crio.conf.d for files of an earlier CRI-O',
        evidence: words,
    });
}
/** The last lines of what CRI-O says against these drop-ins alone; null when it takes them. */
async function refusalOf(deps, crio, dropIns) {
    const root = join(deps.scratch, 'crio-check');
    const directory = join(root, 'crio.conf.d');
    rmSync(root, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    const main = join(root, 'crio.conf');
    writeFileSync(main, '');
    for (const { name, toml } of dropIns)
        writeFileSync(join(directory, name), toml);
    // Without root, CRI-O's storage looks for places of the user's, and makes them (containers/storage pkg/homedir).
    const places = { HOME: root, TMPDIR: root, XDG_RUNTIME_DIR: root };
    return check_refused(deps, crio, ['--config', main, '--config-dir', directory], { environment: places });
}
async function check_refused(deps, crio, places, options) {
    const output = await deps.commands.run(crio, [...places, 'config'], {
        ...options,
        deadlineSeconds: CHECK_SECONDS,
        untrusted: true,
    });
    if (output.exitCode === 0)
        return null;
    const lines = output.stderr.trim().split('\n');
    return lines.slice(-LINES);
}
/** The index of the first file with which the files before it are refused. */
async function findGuilty(given, refusedWith) {
    for (const index of given.keys()) {
        if ((await refusedWith(index + 1)) !== null)
            return index;
    }
    return -1;
}
/** The key without which CRI-O takes the file, for instance `crio.runtime.log_size_max`; null when no single one is it. */
async function findKey(file, refusedAs) {
    const config = parse(file.toml, { integersAsBigInt: true });
    for (const path of leafPaths(config).slice(0, MOST_TRIED_KEYS)) {
        if ((await refusedAs(stringify(without(config, path)))) === null)
            return path.join('.');
    }
    return null;
}
/** Its last word: CRI-O ends with a fatal line (cri-o/cri-o cmd/crio/main.go). */
function shortly(lines) {
    return messageIn(lines.findLast((line) => levelOf(line) === 'fatal') ?? lines.at(-1) ?? '');
}
function notOurs(words) {
    return new Trouble({
        kind: 'environment',
        reason: 'host-setup',
        message: "CRI-O refuses its bundle's or this action's own configuration",
        cause: shortly(words),
        remedy: 'choose another CRI-O build, or report it to crio-node-e2e with the lines below',
        evidence: words,
    });
}

;// CONCATENATED MODULE: ./build/lanes/images.json
const images_namespaceObject = /*#__PURE__*/JSON.parse('[{"image":"agnhost","versions":"newest","files":["test/e2e/common/node/container_probe.go","test/e2e/common/node/containers.go","test/e2e/common/node/ephemeral_containers.go","test/e2e/common/node/image_credential_provider.go","test/e2e/common/node/kubelet.go","test/e2e/common/node/kubelet_etc_hosts.go","test/e2e/common/node/lifecycle_hook.go","test/e2e/common/node/pods.go","test/e2e/common/node/podtemplates.go","test/e2e/common/node/runtime.go","test/e2e/common/node/security_context.go","test/e2e/common/storage/configmap_volume.go","test/e2e/common/storage/downwardapi_volume.go","test/e2e/common/storage/empty_dir.go","test/e2e/common/storage/host_path.go","test/e2e/common/storage/projected_configmap.go","test/e2e/common/storage/projected_downwardapi.go","test/e2e/common/storage/projected_secret.go","test/e2e/common/storage/secrets_volume.go","test/e2e_node/container_manager_test.go","test/e2e_node/eviction_test.go","test/e2e_node/image_pull_test.go","test/e2e_node/pod_conditions_test.go","test/e2e_node/pod_host_ips.go","test/e2e_node/probe_stress_test.go","test/e2e_node/summary_test.go","test/e2e_node/swap_test.go"]},{"image":"busybox","versions":"newest","files":["test/e2e/common/node/configmap.go","test/e2e/common/node/container_probe.go","test/e2e/common/node/container_restart_policy.go","test/e2e/common/node/downwardapi.go","test/e2e/common/node/ephemeral_containers.go","test/e2e/common/node/expansion.go","test/e2e/common/node/file_key.go","test/e2e/common/node/image_volume.go","test/e2e/common/node/init_container.go","test/e2e/common/node/kubelet.go","test/e2e/common/node/lifecycle_hook.go","test/e2e/common/node/pod_level_resources.go","test/e2e/common/node/pods.go","test/e2e/common/node/privileged.go","test/e2e/common/node/runtime.go","test/e2e/common/node/secrets.go","test/e2e/common/node/security_context.go","test/e2e/common/node/sysctl.go","test/e2e/common/storage/configmap_volume.go","test/e2e/common/storage/downwardapi.go","test/e2e/common/storage/empty_dir.go","test/e2e/common/storage/projected_combined.go","test/e2e_node/apparmor_test.go","test/e2e_node/checkpoint_container.go","test/e2e_node/container_lifecycle_test.go","test/e2e_node/container_log_rotation_test.go","test/e2e_node/container_restart_test.go","test/e2e_node/cpu_manager_metrics_test.go","test/e2e_node/cpu_manager_test.go","test/e2e_node/deleted_pods_test.go","test/e2e_node/device_manager_test.go","test/e2e_node/device_plugin_failures_pod_status_test.go","test/e2e_node/device_plugin_failures_test.go","test/e2e_node/device_plugin_test.go","test/e2e_node/dra_test.go","test/e2e_node/eviction_test.go","test/e2e_node/garbage_collector_test.go","test/e2e_node/hugepages_test.go","test/e2e_node/image_volume.go","test/e2e_node/log_path_test.go","test/e2e_node/memory_manager_test.go","test/e2e_node/mirror_pod_grace_period_test.go","test/e2e_node/mirror_pod_test.go","test/e2e_node/mount_rro_linux_test.go","test/e2e_node/node_shutdown_linux_test.go","test/e2e_node/oomkiller_linux_test.go","test/e2e_node/pids_test.go","test/e2e_node/pod_conditions_criproxy_linux_test.go","test/e2e_node/pod_conditions_test.go","test/e2e_node/pod_ips.go","test/e2e_node/pod_status_test.go","test/e2e_node/podresources_test.go","test/e2e_node/pods_container_manager_test.go","test/e2e_node/pods_lifecycle_termination_test.go","test/e2e_node/proc_mount_test.go","test/e2e_node/restart_all_containers_test.go","test/e2e_node/restart_test.go","test/e2e_node/runtimeclass_test.go","test/e2e_node/seccompdefault_test.go","test/e2e_node/security_context_test.go","test/e2e_node/standalone_test.go","test/e2e_node/static_pod_test.go","test/e2e_node/summary_test.go","test/e2e_node/swap_test.go","test/e2e_node/system_node_critical_test.go","test/e2e_node/terminate_pods_test.go","test/e2e_node/topology_manager_test.go","test/e2e_node/user_namespaces_test.go","test/e2e_node/volume_manager_test.go"]},{"image":"glibc-dns-testing","versions":"newest","files":["test/e2e/common/node/pod_hostnameoverride.go","test/e2e_node/pod_hostnamefqdn_test.go"]},{"image":"ipc-utils","versions":"newest","files":["test/e2e_node/security_context_test.go"]},{"image":"kitten","versions":"newest","files":["test/e2e/common/node/image_volume.go","test/e2e_node/image_volume.go"]},{"image":"nginx","versions":"all","files":["test/e2e/common/node/pods.go","test/e2e/common/node/podtemplates.go","test/e2e_node/container_manager_test.go","test/e2e_node/mirror_pod_test.go","test/e2e_node/security_context_test.go"]},{"image":"nonewprivs","versions":"newest","files":["test/e2e/common/node/security_context.go"]},{"image":"nonroot","versions":"newest","files":["test/e2e/common/node/security_context.go"]},{"image":"pause","versions":"newest","files":["test/e2e/common/node/init_container.go","test/e2e/common/node/lifecycle_hook.go","test/e2e/common/node/pod_admission.go","test/e2e/common/node/pods.go","test/e2e_node/container_lifecycle_test.go","test/e2e_node/criproxy_test.go","test/e2e_node/critical_pod_test.go","test/e2e_node/density_test.go","test/e2e_node/eviction_test.go","test/e2e_node/mirror_pod_grace_period_test.go","test/e2e_node/mirror_pod_test.go","test/e2e_node/pids_test.go","test/e2e_node/pod_conditions_criproxy_linux_test.go","test/e2e_node/pods_container_manager_test.go","test/e2e_node/resource_usage_test.go","test/e2e_node/restart_test.go","test/e2e_node/runtimeclass_test.go","test/e2e_node/split_disk_test.go","test/e2e_node/standalone_test.go","test/e2e_node/static_pod_test.go","test/e2e_node/unknown_pods_test.go"]},{"image":"perl","versions":"newest","files":["test/e2e_node/quota_lsci_test.go"]}]');
;// CONCATENATED MODULE: ./build/src/domain/images.js


const IMAGES = images_namespaceObject.map(({ versions, ...row }) => ({
    ...row,
    versions: versions === 'all' ? 'all' : 'newest',
}));
/**
 * From as many specs on whose source files use one image alone, that image is surely needed: a few of them may be about
 * objects of the API and start no pod.
 */
const SURE_SPECS = 10;
/** What nobody can pull: one registry does not exist, the other wants a login. Specs about just that use them. */
const NEVER = /^(?:invalid\.registry\.k8s\.io|gcr\.io\/k8s-authenticated-test)\//;
/**
 * The images to pull before the suite.
 * @param listed all that the suite may use, as `e2e_node.test --list-images` prints them
 * @param pauseImage CRI-O's own, which every pod needs; null where it has none
 */
function images_wantedImages(choice, listed, planned, pauseImage) {
    if (choice === 'none')
        return [];
    const wanted = new Map();
    const add = (name, needed) => wanted.set(name, { name, needed: needed || wanted.get(name)?.needed === true });
    if (pauseImage !== null)
        add(pauseImage, true);
    const files = planned.map((spec) => sourceFile(spec));
    for (const row of IMAGES) {
        const uses = files.filter((file) => row.files.includes(file));
        if (uses.length === 0)
            continue;
        const alone = uses.filter((file) => isOnlyImageOf(row, file));
        for (const name of versionsOf(row, listed))
            add(name, alone.length >= SURE_SPECS);
    }
    if (choice === 'all') {
        for (const name of listed.filter((image) => !NEVER.test(image)))
            add(name, false);
    }
    return [...wanted.values()];
}
/** The names of images in the output of `e2e_node.test --list-images`, one per line. */
function images_readImageList(output) {
    return output
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)+[:@]\S+$/.test(line));
}
/** The host that an image comes from. */
function images_registryOf(image) {
    return image.slice(0, Math.max(0, image.indexOf('/')));
}
const images_REFUSED = /unknown|not found|denied|unauthorized|authentication required|\b404\b/i;
const AWAY = /no such host|server misbehaving|i\/o timeout|connection refused|connection reset|no route to host|network is unreachable|TLS|x509|deadline exceeded|Client\.Timeout/i;
/** Reads what crictl says of a pull that failed. What counts as the registry's fault is what failing specs are excused by. */
function images_readPullFailure(image, words) {
    const match = findSignature({ spec: [`Failed to pull image "${image}": ${words}`] });
    if (match?.signature.reason !== 'image-pull')
        return { words, kind: 'node' };
    if (images_REFUSED.test(match.detail))
        return { words, kind: 'refused' };
    return { words, kind: AWAY.test(match.detail) ? 'away' : 'unsteady' };
}
/** The path inside of Kubernetes' repository; empty where the suite does not say. */
function sourceFile(spec) {
    return spec.location?.file.replace(/^.*?(?=\btest\/e2e)/, '') ?? '';
}
function isOnlyImageOf(row, file) {
    return IMAGES.every((other) => other === row || !other.files.includes(file));
}
function versionsOf({ image, versions }, listed) {
    const found = listed
        .filter((name) => name.includes(`/${image}:`) || name.includes(`/${image}@`))
        .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    return versions === 'all' ? found : found.slice(-1);
}

;// CONCATENATED MODULE: ./build/src/crio/images.js








/** Pulls at a time; more would only share the same line. */
const PARALLEL_PULLS = 3;
/** One pull. */
const PULL_SECONDS = 180;
/** All pulls together; afterwards specs pull what is left, as they would without this stage. */
const ALL_PULLS_SECONDS = 600;
/** Before the second and the third try. */
const PAUSES_MILLISECONDS = (/* unused pure expression or super */ null && ([1000, 4000]));
/** A registry that answers for none of so many images is away. */
const IMAGES_UNTIL_AWAY = 2;
const CRICTL_SECONDS = 20;
const SHOWN_WORDS = 400;
/** The image that CRI-O starts every pod with, or null when it does not say (cri-o/cri-o server/runtime_status.go). */
async function images_pauseImage(deps, crictl) {
    const { stdout } = await deps.commands.run(crictl, ['--runtime-endpoint', CRIO_ENDPOINT, 'info'], { root: true, deadlineSeconds: CRICTL_SECONDS });
    const config = fieldsOf(fieldsOf(parseJson(stdout)).config);
    return textOf(config.sandboxImage) || null;
}
/**
 * Lets CRI-O pull images, each once, some at a time. What comes to nothing for a cause on the node is only a warning:
 * pulling is CRI-O's own business there, and specs will show it as such.
 * @throws Trouble (environment, image-pull) when the registry does not give an image that is surely needed, or does not
 *   answer for several; all that failed are in it
 */
async function images_pullImages(deps, crictl, images) {
    const startedAt = deps.now().getTime();
    const secondsLeft = () => ALL_PULLS_SECONDS - (deps.now().getTime() - startedAt) / 1000;
    const waiting = images.toSorted((one, other) => Number(other.needed) - Number(one.needed));
    const failed = [];
    const answered = new Set();
    let pulled = 0;
    const isOver = () => secondsLeft() <= 0 || awayRegistry(failed, answered) !== null;
    const worker = async () => {
        for (let image = waiting.shift(); image !== undefined; image = waiting.shift()) {
            const failure = await pullPatiently(deps, image.name, { crictl, isOver, secondsLeft });
            if (failure === null)
                pulled += 1;
            else
                failed.push({ ...failure, image });
            if (failure?.kind !== 'away')
                answered.add(registryOf(image.name));
            deps.log.progress(`${pulled} of ${plural(images.length, 'image')} pulled`);
            if (isOver())
                return;
        }
    };
    await Promise.all(Array.from({ length: PARALLEL_PULLS }, worker));
    judgePulls(deps, failed, answered);
    if (waiting.length > 0) {
        deps.warn(`${plural(waiting.length, 'image')} not pulled within ${formatDuration(ALL_PULLS_SECONDS)}; specs pull them when they need them`);
    }
}
/** What the failures come to: nothing, warnings, or the end of the run. */
function judgePulls({ warn }, failed, answered) {
    const away = awayRegistry(failed, answered);
    const decisive = failed.filter(({ image, kind }) => kind !== 'node' && (image.needed || (kind === 'away' && registryOf(image.name) === away)));
    if (decisive.length > 0)
        throw cannotPull(decisive, away);
    for (const { image, words } of failed) {
        warn(`CRI-O cannot pull ${plainLine(image.name)}: ${shown(words)}. Specs that need it will try again, and may fail`);
    }
}
/** A registry that did not answer for several images, and never did. */
function awayRegistry(failed, answered) {
    const silent = failed
        .filter(({ kind }) => kind === 'away')
        .map(({ image }) => registryOf(image.name));
    return (silent.find((registry) => !answered.has(registry) &&
        silent.filter((other) => other === registry).length >= IMAGES_UNTIL_AWAY) ?? null);
}
function cannotPull(failed, away) {
    const [first] = failed;
    const name = plainLine(first?.image.name ?? '');
    const registries = [...new Set(failed.map(({ image }) => registryOf(image.name)))].join(', ');
    const more = failed.length > 1 ? ` and ${plural(failed.length - 1, 'more image')}` : '';
    return new Trouble({
        kind: 'environment',
        reason: 'image-pull',
        message: away === null
            ? `CRI-O cannot pull ${name}${more}, which the selected specs need`
            : `The registry ${away} does not answer: CRI-O cannot pull ${name}${more}`,
        cause: shown(first?.words ?? ''),
        remedy: `check ${registries}, its rate limits and the network, or name a mirror in registry-mirrors; pull-images: none leaves pulling to the specs`,
        evidence: failed.map(({ image, words }) => `${plainLine(image.name)}: ${shown(words)}`),
    });
}
/** Pulls one image, with pauses between tries where another one may help; gives the last failure. */
async function pullPatiently(deps, image, { crictl, isOver, secondsLeft }) {
    for (let attempt = 0;; attempt++) {
        const seconds = Math.ceil(Math.max(1, Math.min(PULL_SECONDS, secondsLeft())));
        const failure = await pull(deps, crictl, image, seconds);
        const pause = PAUSES_MILLISECONDS[attempt];
        if (failure === null || failure.kind === 'refused' || pause === undefined || isOver()) {
            return failure;
        }
        deps.log.info(`Pull of ${image} failed, again in ${formatDuration(pause / 1000)}: ${shown(failure.words)}`);
        await deps.sleep(pause);
    }
}
async function pull(deps, crictl, image, deadlineSeconds) {
    const { exitCode, stderr } = await deps.commands.run(crictl, ['--runtime-endpoint', CRIO_ENDPOINT, 'pull', image], { root: true, deadlineSeconds });
    if (exitCode === 0)
        return null;
    if (exitCode === EXIT_DEADLINE) {
        return readPullFailure(image, `context deadline exceeded after ${formatDuration(deadlineSeconds)}`);
    }
    return readPullFailure(image, messageIn(stderr));
}
function shown(words) {
    return truncate(words, SHOWN_WORDS);
}

;// CONCATENATED MODULE: ./build/src/crio/runtimes.js

/** CRI-O's built-in choice (cri-o/cri-o pkg/config/config.go, DefaultRuntime). */
const BUILT_IN_RUNTIME = 'crun';
/**
 * Merges configuration texts as CRI-O does: later files win, and a runtime's table is replaced as a whole.
 * The texts must be valid TOML.
 */
function runtimes_effectiveRuntimes(tomls) {
    const configs = tomls.map((toml) => parse(toml, { integersAsBigInt: true }));
    const runtimeTables = configs.map((config) => runtimes_table(runtimes_table(config['crio'])['runtime']));
    const networkTables = configs.map((config) => runtimes_table(runtimes_table(config['crio'])['network']));
    return {
        defaultRuntime: last(runtimeTables.map((runtime) => runtimes_text(runtime['default_runtime']))) ?? BUILT_IN_RUNTIME,
        handlers: Object.fromEntries(runtimeTables.flatMap((runtime) => Object.entries(runtimes_table(runtime['runtimes'])).map(([name, value]) => [name, runtimes_table(value)]))),
        pluginDirectories: last(networkTables.map((network) => texts(network['plugin_dirs']))) ?? [],
        pinnsPath: last(runtimeTables.map((runtime) => runtimes_text(runtime['pinns_path']))) ?? null,
    };
}
/** Paths of the programs that a handler names: the runtime itself and its monitor (conmon). */
function runtimes_handlerPrograms(handler) {
    return {
        runtime: runtimes_text(handler?.['runtime_path']) ?? null,
        monitor: runtimes_text(handler?.['monitor_path']) ?? null,
    };
}
function last(values) {
    return values.findLast((value) => value !== undefined);
}
function runtimes_table(value) {
    return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date) ? value : {};
}
function runtimes_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

;// CONCATENATED MODULE: ./build/src/crio/configuration.js



/** The handler that specs on RuntimeClass start pods with (kubernetes test/e2e/framework/node/runtimeclass). */
const TEST_HANDLER = 'test-handler';
/** The bundle's own configuration. */
const configuration_BUNDLE_DROP_IN = '10-crio.conf';
/** Comes after the bundle's and before the user's drop-ins. */
const configuration_OUR_DROP_IN = '20-crio-node-e2e.conf';
/**
 * crun's extra cgroup below a container breaks the kubelet's statistics, so the Prow jobs switch it off as well
 * (kubernetes/test-infra jobs/e2e_node/crio, 20-crio.conf).
 */
const NO_SUBGROUP = { 'run.oci.systemd.subgroup': '' };
/**
 * Our drop-in: what every node e2e run with CRI-O needs, as the Prow jobs configure it, plus the test handler as a
 * second name for the default runtime that the user's drop-ins leave.
 * @param programs the runtimes that the build brings; CRI-O refuses a handler whose program is not there
 * @param settings what inputs choose
 * @param networkName the network of the build's own CNI configuration, so that no other one on the machine is taken; null
 *   where the build has none
 */
function configuration_ourDropIn(programs, userTomls, settings, networkName = null) {
    const base = {
        crio: {
            root: STORAGE_ROOT,
            runroot: STORAGE_RUN_ROOT,
            image: { signature_policy: POLICY_FILE },
            network: {
                network_dir: CNI_CONFIG_DIRECTORY,
                plugin_dirs: [CNI_PLUGIN_DIRECTORY],
                ...(networkName === null ? {} : { cni_default_network: networkName }),
            },
            runtime: {
                cgroup_manager: 'systemd',
                default_runtime: settings.runtime,
                drop_infra_ctr: false,
                log_level: settings.logLevel,
                runtimes: {
                    ...(programs.crun === undefined ? {} : { crun: crunHandler(settings.monitor) }),
                    ...(programs.runc === undefined ? {} : { runc: handler('runc', settings.monitor) }),
                },
            },
        },
    };
    const { defaultRuntime, handlers } = effectiveRuntimes([stringify(base), ...userTomls]);
    const testHandler = handlers[defaultRuntime];
    if (testHandler === undefined || TEST_HANDLER in handlers)
        return stringify(base);
    return `${stringify(base)}\n${stringify({ crio: { runtime: { runtimes: { [TEST_HANDLER]: testHandler } } } })}`;
}
function crunHandler(monitor) {
    return {
        ...handler('crun', monitor),
        allowed_annotations: ['io.containers.trace-syscall'],
        default_annotations: NO_SUBGROUP,
    };
}
function handler(name, monitor) {
    return {
        runtime_path: `${LIBEXEC_DIRECTORY}/${name}`,
        runtime_root: `/run/${name}`,
        ...MONITOR_KEYS[monitor],
    };
}
/** How a handler names its monitor (kubernetes-sigs/cri-tools .github/workflows/crio.yml for conmon-rs). */
const MONITOR_KEYS = {
    conmon: { monitor_path: `${paths_LIBEXEC_DIRECTORY}/conmon` },
    'conmon-rs': { monitor_path: `${paths_LIBEXEC_DIRECTORY}/conmonrs`, runtime_type: 'pod' },
};
/** For builds that bring no policy of their own: every image may be run, as the bundle's policy says. */
const configuration_PERMISSIVE_POLICY = (/* unused pure expression or super */ null && (`${JSON.stringify({ default: [{ type: 'insecureAcceptAnything' }] }, null, 2)}\n`));
/** Specs with a registry of their own serve it without TLS on this address (kubernetes/test-infra jobs/e2e_node/crio). */
const configuration_LOCAL_REGISTRY = '[[registry]]\nlocation = "localhost:5000"\ninsecure = true\n';
/** crictl's configuration for builds that bring none. */
const configuration_CRICTL_YAML = 'runtime-endpoint: unix:///var/run/crio/crio.sock\n';
/** The unit for builds that bring none: what the bundle's unit does, without its environment file. */
function configuration_unitFile(binary) {
    return `[Unit]
Description=CRI-O under test
Before=kubelet.service

[Service]
Type=notify
Environment=GOTRACEBACK=crash
ExecStart=${binary}
ExecReload=/bin/kill -s HUP $MAINPID
TasksMax=infinity
LimitNOFILE=1048576
LimitNPROC=1048576
LimitCORE=infinity
OOMScoreAdjust=-999
TimeoutStartSec=0
Restart=on-failure
RestartSec=10
`;
}
/**
 * Settings of the service for this run: nothing of a debug log is dropped by the journal's rate limit, and where root
 * may not raise limits (inside a namespace) the unit asks for those that init has.
 */
function configuration_unitDropIn(limits) {
    const lines = ['[Service]', 'LogRateLimitIntervalSec=0'];
    if (limits !== null) {
        lines.push('OOMScoreAdjust=0', `LimitNOFILE=${limits.openFiles}`, `LimitNPROC=${limits.processes}`, `LimitCORE=${limits.coreSize}`);
    }
    return `${lines.join('\n')}\n`;
}
/** Hard limits in the text of /proc/PID/limits. */
function configuration_parseLimits(text) {
    const hard = (name) => {
        const words = text
            .split('\n')
            .find((line) => line.startsWith(name))
            ?.slice(name.length)
            .trim()
            .split(/\s+/);
        return words?.[1] === undefined || words[1] === 'unlimited' ? 'infinity' : words[1];
    };
    return {
        openFiles: hard('Max open files'),
        processes: hard('Max processes'),
        coreSize: hard('Max core file size'),
    };
}

;// CONCATENATED MODULE: ./build/src/crio/registries.js


/** A file of its own beside that of the local registry. */
const registries_MIRRORS_FILE = '99-crio-node-e2e-mirrors.conf';
/**
 * A drop-in for registries.conf(5): each prefix with its mirrors in their order. The registry itself is asked last.
 */
function registries_mirrorsFile(mirrors) {
    const registry = [...groupBy(mirrors, ({ prefix }) => prefix)].map(([prefix, group]) => ({
        prefix,
        location: prefix,
        mirror: group.map(({ location, insecure }) => ({ location, ...(insecure && { insecure }) })),
    }));
    return stringify({ registry });
}

;// CONCATENATED MODULE: ./build/src/crio/install.js











/**
 * Puts CRI-O, its helpers and its configuration where the bundle's installer puts them; starts nothing. The installed
 * CRI-O then checks what it finds there, while systemd reads the units.
 * @throws Trouble (environment, host-setup)
 */
async function install_installCrio(deps, request) {
    const files = [...programs(request.files), ...configuration(request), ...service(request)];
    const paths = files.map(({ path }) => path);
    const [bridge, units, trees, seen] = await atOnce([
        watchedBridge(deps),
        watchedUnits(deps, WANTED_UNITS),
        watchedTrees(deps, STATE_DIRECTORIES),
        existingWithParents(deps, paths),
    ]);
    // Played back, neighbours go together, and what runs goes before all else: so directories come right before those that
    // are made for the files, and units after the files.
    deps.journal.record(...bridge, { kind: 'unit-files' }, ...trees);
    await installFiles(deps, files, seen);
    deps.journal.record(...units);
    await atOnce([checkInstalled(deps), asRoot(deps, 'systemctl', ['daemon-reload'])]);
}
function programs(files) {
    const helpers = [files.conmon, files.conmonrs, files.crun, files.runc, files.credentialProvider];
    return [
        executable(files.crio, CRIO_BINARY),
        executable(files.pinns, PINNS_BINARY),
        ...(files.crictl === undefined ? [] : [executable(files.crictl, CRICTL_BINARY)]),
        ...helpers.flatMap((helper) => helper === undefined ? [] : [executable(helper, `${LIBEXEC_DIRECTORY}/${basename(helper)}`)]),
        ...files.cniPlugins.map((plugin) => executable(plugin, `${CNI_PLUGIN_DIRECTORY}/${basename(plugin)}`)),
    ];
}
/** The drop-ins that the service will read, by name in the order in which it reads them. */
function install_dropInsOf({ files, dropIns, settings, }) {
    const tomls = dropIns.map(({ toml }) => toml);
    const bundle = files.bundleConfig === undefined
        ? []
        : [{ name: BUNDLE_DROP_IN, toml: readFileSync(files.bundleConfig, 'utf8') }];
    const ours = ourDropIn(files, tomls, settings, networkName(files.cniConfig));
    const scenario = settings.scenario === null ? [] : [settings.scenario];
    return [...bundle, { name: OUR_DROP_IN, toml: ours }, ...scenario, ...dropIns];
}
function configuration(request) {
    const { files, settings } = request;
    return [
        install_optional(files.registries, `${REGISTRIES_DIRECTORY}/registries.conf`),
        // The bundle ships it disabled, under a name that CRI-O does not read.
        install_optional(files.cniConfig, `${CNI_CONFIG_DIRECTORY}/10-crio-bridge.conflist`),
        [install_given(files.policy, POLICY_FILE, PERMISSIVE_POLICY)],
        [install_given(files.crictlConfig, CRICTL_CONFIG, CRICTL_YAML)],
        [install_text(`${REGISTRIES_DIRECTORY}/99-crio-node-e2e.conf`, LOCAL_REGISTRY)],
        settings.mirrors.length === 0
            ? []
            : [install_text(`${REGISTRIES_DIRECTORY}/${MIRRORS_FILE}`, mirrorsFile(settings.mirrors))],
        install_dropInsOf(request).map(({ name, toml }) => install_text(`${DROP_IN_DIRECTORY}/${name}`, toml)),
    ].flat();
}
function service({ files, mayRaiseLimits }) {
    const limits = mayRaiseLimits ? null : parseLimits(readFileSync('/proc/1/limits', 'utf8'));
    return [
        install_given(files.unit, UNIT_FILE, unitFile(CRIO_BINARY)),
        install_text(UNIT_DROP_IN, unitDropIn(limits)),
    ];
}
/** The name in a CNI configuration list (containernetworking/cni SPEC.md), or null. */
function networkName(path) {
    if (path === undefined)
        return null;
    return textOf(fieldsOf(parseJson(readFileSync(path, 'utf8'))).name) || null;
}
async function watchedBridge(deps) {
    const existing = await existingPaths(deps, [`/sys/class/net/${POD_BRIDGE}`]);
    return existing.size === 0 ? [{ kind: 'link', name: POD_BRIDGE }] : [];
}
function executable(source, path) {
    return { path, mode: '0755', source };
}
function install_text(path, content) {
    return { path, mode: '0644', text: content };
}
function install_given(source, path, fallback) {
    return source === undefined ? install_text(path, fallback) : { path, mode: '0644', source };
}
function install_optional(source, path) {
    return source === undefined ? [] : [{ path, mode: '0644', source }];
}

;// CONCATENATED MODULE: ./build/src/crio/scenario.js





/**
 * Refuses drop-ins of the user, which come after the scenario's and win, where they take away what makes the scenario: such a
 * run would be called what it is not.
 * @param dropIns valid TOML, in the order in which CRI-O reads them
 * @throws Trouble (input, invalid-input) that names file and key
 */
function scenario_refuseUndone(scenario, dropIns) {
    const configs = dropIns.map((dropIn) => ({ dropIn, config: read(dropIn.toml) }));
    for (const { path, value } of settingsOf(scenario)) {
        const last = configs.findLast(({ config }) => valueAt(config, path) !== undefined);
        if (last === undefined || valueAt(last.config, path) === value)
            continue;
        const input = inputOf(last.dropIn);
        const key = path.join('.');
        const said = valueAt(last.config, path) ?? '';
        throw new Trouble({
            kind: 'input',
            reason: 'invalid-input',
            message: `${input} takes away what makes the scenario ${scenario.name}`,
            cause: plainLine(`${last.dropIn.name} says ${line(key, said)}, and the scenario ${line(key, value)}`),
            remedy: `take ${key} out of ${input}, or the scenario out of the inputs; nothing on the machine has been changed`,
        });
    }
}
/** What CRI-O must be told for the scenario to be one. */
function settingsOf({ crioConfig, runtime, }) {
    const config = read(crioConfig);
    return [
        ...leafPaths(config).map((path) => ({ path, value: valueAt(config, path) ?? '' })),
        ...(runtime === null ? [] : [{ path: ['crio', 'runtime', 'default_runtime'], value: runtime }]),
    ];
}
function read(toml) {
    return parse(toml, { integersAsBigInt: true });
}
/** A line of TOML with the whole path of its key. */
function line(key, value) {
    return `${key}${stringify({ '': value }).trim().slice(2)}`;
}

;// CONCATENATED MODULE: ./build/src/crio/service.js







const service_START_SECONDS = 180;
const READY_SECONDS = 60;
const READY_STEP_MILLISECONDS = 250;
const service_CRICTL_SECONDS = 20;
const service_JOURNAL_LINES = 25;
/**
 * Starts the service and waits until runtime and network are ready; meanwhile the running binary is compared with the
 * planned one.
 * @param sha256 digest of the planned binary, hexadecimal
 * @throws Trouble (environment, crio-not-up) with the end of CRI-O's journal, or (environment, wrong-crio)
 */
async function service_startCrio(deps, crictl, sha256) {
    deps.journal.record({ kind: 'service', unit: CRIO_UNIT });
    const { exitCode, stderr } = await deps.commands.run('systemctl', ['start', CRIO_UNIT], {
        root: true,
        deadlineSeconds: service_START_SECONDS,
    });
    if (exitCode !== 0)
        throw await notUp(deps, 'CRI-O does not start', plainLine(stderr));
    await atOnce([waitUntilReady(deps, crictl), verifyRunningCrio(deps, sha256)]);
}
/**
 * Makes sure that the running CRI-O is the planned one, by its very bits.
 * @param sha256 digest of the planned binary, hexadecimal
 * @throws Trouble (environment, wrong-crio)
 */
async function verifyRunningCrio(deps, sha256) {
    const { mainPid } = await unitState(deps, CRIO_UNIT);
    const { stdout } = await deps.commands.run('sha256sum', [`/proc/${mainPid}/exe`], { root: true });
    const running = stdout.split(' ')[0] ?? '';
    if (running === sha256)
        return;
    throw new Trouble({
        kind: 'environment',
        reason: 'wrong-crio',
        message: 'The CRI-O that runs is not the one that was planned',
        cause: `the running binary has SHA-256 ${running || 'unknown'}, the planned one ${sha256}`,
        remedy: 'look for a unit or drop-in of crio.service on the runner that starts another binary',
    });
}
function conditionsIn(crictlInfo) {
    const status = fieldsOf(fieldsOf(parseJson(crictlInfo))['status']);
    return listOf(status['conditions']).map((entry) => {
        const fields = fieldsOf(entry);
        return {
            type: textOf(fields['type']),
            status: fields['status'] === true,
            reason: textOf(fields['reason']),
            message: textOf(fields['message']),
        };
    });
}
async function waitUntilReady(deps, crictl) {
    let missing = 'no answer';
    for (let waited = 0; waited < READY_SECONDS * 1000; waited += READY_STEP_MILLISECONDS) {
        missing = await missingConditions(deps, crictl);
        if (missing === '')
            return;
        await deps.sleep(READY_STEP_MILLISECONDS);
    }
    throw await notUp(deps, `CRI-O is not ready after ${READY_SECONDS}s`, missing);
}
async function missingConditions(deps, crictl) {
    const { exitCode, stdout, stderr } = await deps.commands.run(crictl, ['--runtime-endpoint', CRIO_ENDPOINT, 'info'], { root: true, deadlineSeconds: service_CRICTL_SECONDS });
    if (exitCode !== 0)
        return plainLine(stderr) || `crictl info: exit code ${exitCode}`;
    const conditions = conditionsIn(stdout);
    return ['RuntimeReady', 'NetworkReady']
        .filter((type) => !conditions.some((condition) => condition.type === type && condition.status))
        .map((type) => {
        const condition = conditions.find((candidate) => candidate.type === type);
        return plainLine(`${type}: ${condition?.message || condition?.reason || 'not reported'}`);
    })
        .join('; ');
}
async function notUp(deps, message, cause) {
    const { stdout } = await deps.commands.run('journalctl', ['-u', CRIO_UNIT, '--no-pager', '-o', 'cat', '-n', String(service_JOURNAL_LINES)], { root: true });
    return new Trouble({
        kind: 'environment',
        reason: 'crio-not-up',
        message,
        cause,
        remedy: 'read the end of its journal below; a bad crio-config or a broken build are the usual causes',
        evidence: stdout.trim().split('\n'),
    });
}

;// CONCATENATED MODULE: ./build/src/suite/images.js



/** As a dry run: under a second. */
const LIST_SECONDS = 120;
/**
 * Asks the test binary for the images that its specs may use, without starting anything and without root.
 * @param environment variables that the suite will have as well
 * @returns their full names; empty when the binary does not say
 */
async function images_listImages({ commands, scratch }, binary, environment) {
    const cwd = join(scratch, 'list-images');
    mkdirSync(cwd, { recursive: true });
    const { exitCode, stdout } = await commands.run(binary, ['--list-images'], {
        cwd,
        environment,
        deadlineSeconds: LIST_SECONDS,
        untrusted: true,
    });
    return exitCode === 0 ? readImageList(stdout) : [];
}

;// CONCATENATED MODULE: ./build/src/app/crio.js












/** The stage in which the build reads its configuration, before anything on the machine is changed. */
async function crio_checkCrio({ deps, plan, workspace }, commands, files) {
    if (plan.scenario !== null)
        refuseUndone(plan.scenario, plan.crioDropIns);
    const dropIns = dropInsOf({ files, dropIns: plan.crioDropIns, settings: plan.crioSettings });
    const users = new Set(plan.crioDropIns.map(({ name }) => name));
    await checkDropIns({ commands, scratch: workspace.scratch }, { crio: files.crio, dropIns, users });
    deps.log.info(`CRI-O takes ${plural(dropIns.length, 'drop-in')}`);
}
/** The stage that puts CRI-O in place, and lets it check what it finds there. */
async function crio_placeCrio({ plan }, host, files, mayRaiseLimits) {
    await installCrio(host, {
        files,
        settings: plan.crioSettings,
        dropIns: plan.crioDropIns,
        mayRaiseLimits,
    });
}
/** The stage that starts CRI-O, and makes sure that it is the planned one. */
async function crio_bringUpCrio({ deps, plan }, host, build, crictl) {
    const binary = build.parts.find((part) => basename(part.name) === 'crio');
    if (binary === undefined)
        throw new Error('the CRI-O build has no part crio');
    try {
        await startCrio({ ...host, sleep: deps.sleep }, crictl, binary.sha256);
    }
    catch (error) {
        throw blameDropIns(error, plan.crioDropIns);
    }
    deps.log.info(`CRI-O ${build.version} is up and is the planned build`);
}
/** The stage that pulls what the selected specs need. */
async function crio_pullNeeded(run, host, { planned, e2eNodeTest, crictl }) {
    const { deps, plan, workspace } = run;
    const { pull, repositories } = plan.images;
    if (pull === 'none') {
        deps.log.info('Specs pull their images themselves');
        return;
    }
    const startedAt = deps.now().getTime();
    const pullDeps = {
        ...host,
        sleep: deps.sleep,
        now: deps.now,
        warn: (text) => warn(run, text),
    };
    const [listed, pause] = await Promise.all([
        listImages(host, e2eNodeTest, placeRepositories(workspace, repositories)),
        pauseImage(pullDeps, crictl),
    ]);
    const images = wantedImages(pull, listed, planned, pause);
    deps.log.relay(images.map(({ name }) => name));
    await pullImages(pullDeps, crictl, images);
    const seconds = (deps.now().getTime() - startedAt) / 1000;
    deps.log.info(`${plural(images.length, 'image')} asked for in ${formatDuration(seconds)}`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/domain/plan/places.js
/** Where builds live when nobody names a mirror. */
const places_PLACES = {
    /** The bucket of CRI-O's builds (cri-o/cri-o, scripts/upload-artifacts). */
    crio: 'https://storage.googleapis.com/cri-o',
    /** Kubernetes' CI builds and releases (kubernetes/community, kubernetes-versions.md). */
    kubernetes: 'https://dl.k8s.io',
    /** The bucket behind dl.k8s.io, which alone can list what it has (kubernetes/release, pkg/release/release.go). */
    kubernetesListing: 'https://storage.googleapis.com/storage/v1/b/k8s-release-dev/o',
    /** Releases of components. */
    gitHub: 'https://github.com',
};
/** Repositories whose builds are used. */
const places_CRIO_REPOSITORY = 'cri-o/cri-o';
const places_KUBERNETES_REPOSITORY = 'kubernetes/kubernetes';
const places_CONMONRS_REPOSITORY = 'containers/conmon-rs';
/**
 * Who signs CRI-O's bundles: the workflow that makes them, as Fulcio certifies it (cri-o/packaging, get and
 * scripts/sign-artifacts). Both are compared exactly.
 */
const places_CRIO_SIGNER = {
    identity: 'https://github.com/cri-o/packaging/.github/workflows/obs.yml@refs/heads/main',
    issuer: 'https://token.actions.githubusercontent.com',
};
const CONMONRS_WORKFLOW = (/* unused pure expression or super */ null && (`https://github.com/${places_CONMONRS_REPOSITORY}/.github/workflows/ci.yml`));
/**
 * Who signs conmon-rs: its workflow on main. Before v1.0.0 the workflow of the tag signed the same file too, and whoever was
 * last is there (containers/conmon-rs, .github/workflows/ci.yml and scripts/get, commit b3a8e442).
 *
 * @param tag for instance v1.0.1
 */
function places_conmonrsSigner(tag) {
    return {
        identity: `${CONMONRS_WORKFLOW}@refs/heads/main`,
        also: tag.startsWith('v0.') ? [`${CONMONRS_WORKFLOW}@refs/tags/${tag}`] : [],
        issuer: places_CRIO_SIGNER.issuer,
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/src/builds/digest.js




const HEX_LENGTH = { sha256: 64, sha512: 128 };
/** Large, because the time goes into system calls otherwise. */
const READ_BYTES = (/* unused pure expression or super */ null && (1 << 20));
/** The sha256 of a file, hexadecimal in small letters. */
async function digest_digestOf(file) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(file, { highWaterMark: READ_BYTES }), hash);
    return hash.digest('hex');
}
/** Pieces are written together: each write costs a turn of the event loop, and a piece of the network's is small. */
const WRITE_BYTES = (/* unused pure expression or super */ null && (1 << 20));
/**
 * Writes a new file.
 * @param mode rights of the file
 * @param see gets each piece before it is written
 * @throws Error when there is such a file already
 */
async function digest_saveFile(pieces, path, mode = 0o644, see = () => { }) {
    const file = await open(path, 'wx', mode);
    try {
        let waiting = [];
        let bytes = 0;
        for await (const piece of pieces) {
            see(piece);
            waiting.push(piece);
            bytes += piece.length;
            if (bytes < WRITE_BYTES)
                continue;
            await writeAll(file, waiting, bytes);
            waiting = [];
            bytes = 0;
        }
        await writeAll(file, waiting, bytes);
    }
    finally {
        await file.close();
    }
}
/** Writes a new file as `saveFile` does, and gives its sha256. */
async function digest_saveWithDigest(pieces, path, mode) {
    const hash = createHash('sha256');
    await digest_saveFile(pieces, path, mode, (piece) => hash.update(piece));
    return hash.digest('hex');
}
/** A write may take less than it is given, as on a disk that is nearly full: the rest comes as one piece then. */
async function writeAll(file, pieces, bytes) {
    if (pieces.length === 0)
        return;
    const { bytesWritten } = await file.writev(pieces);
    if (bytesWritten < bytes)
        await file.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
}
/** A line of sha256sum's: the digits, in binary mode a star, the name of the file. */
const DIGEST_LINE = /^([0-9a-f]+)(?:\s+\*?(\S+))?\s*$/i;
/**
 * The digest in a checksum file, in small letters: only the digits (Kubernetes), a line of sha256sum's (CRI-O), or of many
 * lines the one that names the file, which a clear-signed text may surround (runc). Null when there is none of the right
 * length.
 *
 * @param fileName without a folder; a single line may name another file, as mirrors rename
 */
function digest_parseDigest(text, algorithm, fileName) {
    const digests = text.split('\n').flatMap((line) => {
        const [, hex = '', name = ''] = DIGEST_LINE.exec(line.trim()) ?? [];
        const file = name.slice(name.lastIndexOf('/') + 1);
        return hex.length === HEX_LENGTH[algorithm] ? [{ hex: hex.toLowerCase(), file }] : [];
    });
    const [first, ...more] = digests;
    const own = more.length === 0 ? first : digests.find(({ file }) => file === fileName);
    return own?.hex ?? null;
}

;// CONCATENATED MODULE: ./build/src/builds/disk.js



/** Left alone for everything else on the machine. */
const SPARE_BYTES = (/* unused pure expression or super */ null && (64 << 20));
/** No space, no quota, and a file that is larger than a limit allows. */
const disk_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/**
 * Looks whether a directory's file system has room before anything is written.
 * @throws Trouble (environment, build-unavailable) when it has not
 */
async function disk_expectRoom(what, directory, bytes) {
    const { bavail, bsize } = await statfs(directory);
    const free = bavail * bsize;
    if (free >= bytes + SPARE_BYTES)
        return;
    throw noRoom(what, directory, `It takes about ${formatBytes(bytes)}, and ${formatBytes(free)} are free`);
}
/**
 * Does `work`, which writes below a directory, and tells a full disk in the reader's words.
 * @throws Trouble (environment, build-unavailable) when the disk is full, else what `work` throws
 */
async function disk_withDiskTrouble(what, directory, work) {
    try {
        return await work();
    }
    catch (error) {
        const code = codeOf(error);
        if (!disk_FULL.has(code))
            throw error;
        throw noRoom(what, directory, `The disk is full (${code})`);
    }
}
function noRoom(what, directory, cause) {
    return new Trouble({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${what} does not fit on the disk of ${directory}`,
        cause,
        remedy: 'Make room there, or use a runner with a larger disk',
    });
}

;// CONCATENATED MODULE: ./build/src/builds/member.js





/** Something about an archive that is not accepted: hostile, broken, or larger than anything real. */
class member_BadArchive extends (/* unused pure expression or super */ null && (Error)) {
}
/** A path at which there is a file already, or below one. */
const OCCUPIED = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);
const MAX_FILES = 20_000;
/** Far more than any build has: a bundle unpacks to about 120 MB, a test archive to 1 GB. */
const member_MAX_BYTES = (/* unused pure expression or super */ null && (8 * 2 ** 30));
/**
 * A path of an archive without `./` in front and without `/` at the end.
 * @throws BadArchive when it leads out of the archive, or cannot be a path
 */
function member_safePath(name) {
    const parts = name.split('/').filter((part) => part !== '.' && part !== '');
    if (name.startsWith('/') || parts.includes('..') || /[\0\\]/.test(name)) {
        throw new member_BadArchive(`It holds a path that leads out of it: ${name}`);
    }
    return parts.join('/');
}
/** Whether the operating system failed, and not the archive. */
function member_isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}
/** Whether a member is to be unpacked. */
function member_isWanted(path, { members }) {
    return members.length === 0 || members.includes(path);
}
/** Counts what an archive says that it holds. The function throws BadArchive when that is too much. */
function member_countMembers() {
    let files = 0;
    let bytes = 0;
    return (size) => {
        files += 1;
        bytes += size;
        if (files > MAX_FILES)
            throw new member_BadArchive(`It holds more than ${MAX_FILES} files`);
        if (bytes > member_MAX_BYTES)
            throw new member_BadArchive(`It holds more than ${member_MAX_BYTES} bytes`);
    };
}
/**
 * Writes a member, and gives its sha256. Of its rights only the executable bit counts.
 * @throws BadArchive when another member has been there, Trouble when there is no room for it
 */
async function member_writeMember({ path, size, isExecutable, content }, { what, directory }) {
    await expectRoom(what, directory, size);
    const file = join(directory, path);
    try {
        await mkdir(dirname(file), { recursive: true });
        return await saveWithDigest(content, file, isExecutable ? 0o755 : 0o644);
    }
    catch (error) {
        if (!OCCUPIED.has(codeOf(error)))
            throw error;
        throw new member_BadArchive(`It holds ${path} twice`);
    }
}
/** @throws BadArchive when a wanted member was not among the files */
function member_confirmMembers(files, { members }) {
    const missing = members.filter((member) => files[member] === undefined);
    if (missing.length > 0)
        throw new member_BadArchive(`It holds no ${missing.join(' and no ')}`);
}
/** The files in the order of their names, whatever the order in the archive was. */
function member_byName(files) {
    return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/src/builds/unavailable.js

/** A build that cannot be had, or not in a state in which it may be used. */
function unavailable_unavailable(message, cause, remedy, evidence = []) {
    return new Trouble({
        kind: 'environment',
        reason: 'build-unavailable',
        message,
        cause,
        remedy,
        evidence,
    });
}

;// CONCATENATED MODULE: ./build/src/builds/archive.js






/** Pieces that zlib gives: large ones, because each costs a turn of the event loop. */
const PIECE_BYTES = (/* unused pure expression or super */ null && (128 * 1024));
/** Types of the headers of regular files (tar-stream, headers.js). */
const REGULAR = new Set(['file', 'contiguous-file']);
/** Real archives have 3 to 5 (deflate's limit is 1032); counts when there is enough to tell. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = (/* unused pure expression or super */ null && (64 << 20));
/**
 * Unpacks a gzipped tar while it arrives: regular files only, links and special files are passed over. Unpacking stops
 * with the last wanted member; what follows is read all the same, because digests are taken on the way.
 *
 * @returns path below the directory and sha256 of each file
 * @throws Trouble (environment, build-unavailable) when the archive is broken, hostile or lacks a wanted member; what
 *   writing and reading throw
 */
async function archive_unpackTarGz(archive, place) {
    const pieces = archive[Symbol.asyncIterator]();
    try {
        const files = await unpackMembers(pieces, place);
        await readOn(pieces);
        confirmMembers(files, place);
        return byName(files);
    }
    catch (error) {
        if (!isAboutArchive(error))
            throw error;
        await readOn(pieces);
        throw unavailable(`${place.what} cannot be unpacked`, messageOf(error), 'Run again, or name another build; if it stays so, the mirror or a proxy on the way serves something else');
    }
    finally {
        await pieces.return?.();
    }
}
async function unpackMembers(pieces, place) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const tar = extract();
    const missing = new Set(place.members);
    const files = {};
    const count = countMembers();
    const amounts = { packed: 0, unpacked: 0 };
    const outcome = pipeline(
    // Without `return`, so that the rest can be read after this has stopped.
    Readable.from(tapped({ next: () => pieces.next() }, (bytes) => {
        amounts.packed += bytes;
    })), createGunzip({ chunkSize: PIECE_BYTES }), (unpacked) => tapped(unpacked[Symbol.asyncIterator](), (bytes) => {
        amounts.unpacked += bytes;
        confirmAmounts(amounts);
    }), tar).then(() => null, (error) => error);
    try {
        for await (const entry of tar) {
            const { name, type, size, mode } = entry.header;
            count(size);
            const path = safePath(name);
            if (!REGULAR.has(type) || !isWanted(path, place)) {
                entry.resume();
                continue;
            }
            const isExecutable = (mode & 0o111) !== 0;
            files[path] = await writeMember({ path, size, isExecutable, content: piecesOf(entry) }, place);
            missing.delete(path);
            if (place.members.length > 0 && missing.size === 0)
                break;
        }
    }
    catch (error) {
        // What broke first stands at the beginning of the pipeline, and may look like a mere end from here.
        const first = await outcome;
        throw first instanceof Trouble || isZlibError(first) ? first : error;
    }
    return files;
}
/** The content of a member; the parser gives nothing but buffers. */
async function* piecesOf(entry) {
    for await (const piece of entry)
        if (piece instanceof Uint8Array)
            yield piece;
}
async function* tapped(pieces, tap) {
    for await (const piece of { [Symbol.asyncIterator]: () => pieces }) {
        tap(piece.length);
        yield piece;
    }
}
function confirmAmounts({ packed, unpacked, }) {
    if (unpacked > MAX_BYTES)
        throw new BadArchive(`It unpacks to more than ${MAX_BYTES} bytes`);
    if (unpacked > RATIO_FROM_BYTES && unpacked > packed * MAX_RATIO) {
        throw new BadArchive(`It unpacks to more than ${MAX_RATIO} times its size`);
    }
}
/** Reads what is left: digests are taken of the whole. */
async function readOn(pieces) {
    for (;;) {
        const { done } = await pieces.next();
        if (done === true)
            return;
    }
}
/** Whether the archive's content is to blame, and not the way to it or the disk. */
function isAboutArchive(error) {
    return !(error instanceof Trouble) && !isSystemError(error);
}
function isZlibError(error) {
    return codeOf(error).startsWith('Z_');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/builds/tree.js



/** Every regular file below a directory with its sha256; links and special files are left out. */
async function tree_inventory(directory) {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted();
    const files = {};
    for (const path of paths)
        files[relative(directory, path)] = await digestOf(path);
    return files;
}
/** One file of a tree, which must hold it. */
function tree_located(tree, path) {
    const sha256 = tree.files[path];
    if (sha256 === undefined)
        throw new Error(`${tree.directory} has no ${path}`);
    return {
        path: join(tree.directory, path),
        part: {
            name: basename(path),
            source: tree.trust === 'local' ? join(tree.source, path) : tree.source,
            sha256,
            trust: tree.trust,
            version: null,
            commit: null,
            date: tree.date,
        },
    };
}
/** For every role the first of its paths that a tree holds; a later tree lies over the earlier ones. */
function tree_locate(trees, places) {
    const found = {};
    for (const { role, paths } of places) {
        for (const tree of trees) {
            const path = paths.find((candidate) => tree.files[candidate] !== undefined);
            if (path !== undefined)
                found[role] = tree_located(tree, path);
        }
    }
    return found;
}
/** Gives the executable bit to files that lost it: artifacts do not keep it. */
async function tree_makeExecutable(paths) {
    for (const path of paths) {
        const { mode } = await stat(path);
        if ((mode & 0o111) !== 0o111)
            await chmod(path, 0o755);
    }
}

;// CONCATENATED MODULE: ./build/src/builds/trust.js
/** The more, the higher. */
const RANKS = { 'tls-only': 0, checksum: 1, signed: 2 };
/** Whether something is trusted as far as it has to be. */
function trust_isEnough(trust, least) {
    return RANKS[trust] >= RANKS[least];
}
/** Whether a value, of a file for instance, is one of the words for trust in a download. */
function trust_isDownloadTrust(value) {
    return typeof value === 'string' && Object.hasOwn(RANKS, value);
}

;// CONCATENATED MODULE: ./build/src/builds/cache.js






const RECORD_FILE = 'record.json';
const FILES_DIRECTORY = 'files';
const PLACING_ATTEMPTS = 3;
/** Where the payload of a cache entry lies. */
function cache_payloadDirectory(directory) {
    return join(directory, FILES_DIRECTORY);
}
/**
 * The name of a download in the tool cache.
 *
 * @param part for instance crio-bundle
 * @param id a full commit, a release tag or a CI version
 */
function cache_toolName(part, id, architecture) {
    return { tool: `crio-node-e2e-${part}`, version: toolVersion(id), architecture };
}
/** Semver that the cache can find: a commit is no version, and what stands after `+` is dropped by semver. */
function toolVersion(id) {
    if (!id.startsWith('v'))
        return `0.0.0-g${id}`;
    return id.slice(1).replace('+', id.includes('-') ? '.g' : '-g');
}
/**
 * What the cache holds under that name, if it is as wished and, byte for byte, what was put there. Anything else is
 * thrown away. Null also where there is no tool cache.
 */
async function cache_findCached(name, wish, { cache, log }) {
    const directory = await cache.find(name);
    if (directory === null)
        return null;
    const record = await readRecord(directory);
    const flaw = await flawOf(directory, record, wish);
    if (record !== null && flaw === null)
        return { directory, record };
    log.warning(`${directory} is thrown away: ${flaw}`);
    await cache_discard(directory, { cache, log });
    return null;
}
/**
 * A new, empty directory for an entry: in the tool cache, or below `workDirectory` where there is no cache that can be
 * written.
 */
async function cache_openStaging(part, { cache, log, workDirectory }) {
    try {
        const directory = await cache.stage();
        if (directory !== null)
            return directory;
    }
    catch (error) {
        log.info(`The tool cache cannot be written: ${messageOf(error)}`);
    }
    return cache_stageApart(part, { workDirectory });
}
/** A new, empty directory below `workDirectory`, for what is not kept. */
async function cache_stageApart(part, { workDirectory }) {
    await mkdir(workDirectory, { recursive: true });
    return mkdtemp(join(workDirectory, `${part}-`));
}
/**
 * Moves an entry out of its staging directory into the cache and gives it as it lies there. Where another process was
 * faster, its entry is given, if it holds what it should. Where the cache cannot be written, the entry stays where it is:
 * that is no reason to fail.
 */
async function cache_keep(name, entry, wish, { cache, log }) {
    try {
        await writeFile(join(entry.directory, RECORD_FILE), JSON.stringify(entry.record, null, 2));
        for (let attempt = 1; attempt <= PLACING_ATTEMPTS; attempt++) {
            const { directory, isTaken } = await cache.place(entry.directory, name);
            if (!isTaken)
                return { directory, record: entry.record };
            const record = await readRecord(directory);
            const flaw = await flawOf(directory, record, wish);
            if (record !== null && flaw === null) {
                // Its process may have been killed before it could do that.
                await cache.complete(name);
                return { directory, record };
            }
            log.warning(`${directory} is thrown away: ${flaw}`);
            await cache.discard(directory);
        }
        throw new Error('others put something else there all the time');
    }
    catch (error) {
        log.info(`${name.tool} ${name.version} is not kept in the tool cache: ${messageOf(error)}`);
        return entry;
    }
}
/** Removes what the cache holds; one that cannot be written is no reason to fail. */
async function cache_discard(directory, { cache, log }) {
    try {
        await cache.discard(directory);
    }
    catch (error) {
        log.warning(`${directory} cannot be removed: ${messageOf(error)}`);
    }
}
/** Why what the cache holds cannot be used, or null. */
async function flawOf(directory, record, { source, leastTrust }) {
    if (record === null)
        return 'it has no readable record';
    if (record.source !== source)
        return `it came from ${record.source}`;
    if (!isEnough(record.trust, leastTrust))
        return `it is only trusted as \`${record.trust}\``;
    try {
        const found = await inventory(cache_payloadDirectory(directory));
        return isDeepStrictEqual(found, record.files)
            ? null
            : 'its files are not those that were put there';
    }
    catch (error) {
        return messageOf(error);
    }
}
async function readRecord(directory) {
    try {
        const value = JSON.parse(await readFile(join(directory, RECORD_FILE), 'utf8'));
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'source' in value &&
        typeof value.source === 'string' &&
        'sha256' in value &&
        typeof value.sha256 === 'string' &&
        'trust' in value &&
        isDownloadTrust(value.trust) &&
        'date' in value &&
        (value.date === null || typeof value.date === 'string') &&
        'files' in value &&
        typeof value.files === 'object' &&
        value.files !== null);
}

;// CONCATENATED MODULE: ./build/src/builds/proof.js







const SHOWN_CHARACTERS = 80;
/**
 * Gets what is published about a download: signature and checksum. A file that is not there is no proof; one that is
 * there and not understood is no reason to do without.
 *
 * @throws Trouble (environment), also when the download would be trusted less than `leastTrust`
 */
async function proof_openProof(download, options) {
    const [signature, expected] = await Promise.all([
        openPublishedSignature(download, options),
        expectedDigest(download, options),
    ]);
    const trust = signature !== null ? 'signed' : expected !== null ? 'checksum' : 'tls-only';
    if (!isEnough(trust, options.leastTrust))
        throw tooLittle(download, trust, options.leastTrust);
    return proofOf(download, { trust, signature, expected });
}
function proofOf({ what }, published) {
    const { trust, signature, expected } = published;
    const sha256 = createHash('sha256');
    const other = expected?.algorithm === 'sha512' ? createHash('sha512') : null;
    return {
        trust,
        update: (piece) => {
            sha256.update(piece);
            other?.update(piece);
            signature?.update(piece);
        },
        confirm: () => {
            const own = sha256.digest('hex');
            const actual = other?.digest('hex') ?? own;
            if (expected !== null && actual !== expected.hex)
                throw mismatch(what, expected, actual);
            signature?.confirm();
            return own;
        },
    };
}
async function openPublishedSignature({ what, signature }, { http, signal, trustedRoot }) {
    if (signature === null)
        return null;
    const { url, signer } = signature;
    const bundle = await http.textIfPresent({ what: `The signature of ${what}`, url }, signal);
    return bundle === null ? null : openSignature(bundle, { what, url, signer, trustedRoot });
}
async function expectedDigest({ what, url: downloadUrl, checksums, digest, lookUpDigest }, { http, signal }) {
    if (digest)
        return { ...digest, source: 'known beforehand' };
    for (const { algorithm, url } of checksums) {
        const text = await http.textIfPresent({ what: `The checksum of ${what}`, url }, signal);
        if (text === null)
            continue;
        const hex = parseDigest(text, algorithm, fileNameOf(downloadUrl));
        if (hex !== null)
            return { algorithm, hex, source: publicUrl(url) };
        throw unavailable(`${publicUrl(url)} holds no ${algorithm} checksum`, `It says: ${truncate(plainLine(text), SHOWN_CHARACTERS) || 'nothing'}`, 'Check that the mirror is laid out as the original bucket, and that no proxy answers in its place');
    }
    const found = (await lookUpDigest?.()) ?? null;
    return found && { ...found, source: 'told by the API of its server' };
}
/** The last part of a URL's path. */
function fileNameOf(url) {
    const { pathname } = new URL(url);
    return pathname.slice(pathname.lastIndexOf('/') + 1);
}
function mismatch(what, { algorithm, hex, source }, actual) {
    return unavailable(`${what} is not what its publisher made: the ${algorithm} checksum does not match`, `Expected ${hex} (${source}), got ${actual}`, 'Run again; if it stays so, the mirror or a proxy on the way serves something else');
}
function tooLittle({ what, url }, trust, least) {
    return unavailable(`${what} is trusted as \`${trust}\`, and has to be \`${least}\``, `What proves more is not published beside ${publicUrl(url)}`, 'Name a build that is published with it, or do without require-signature');
}

;// CONCATENATED MODULE: ./build/src/builds/zip.js



/** File type in the upper half of the external attributes, as Unix writes them: none, or a regular file (stat.h). */
const TYPE_MASK = 0o170_000;
const zip_REGULAR = new Set([0, 0o100_000]);
/**
 * Unpacks a zip: regular files only. GitHub's artifacts do not keep the executable bit.
 *
 * @returns path below the directory and sha256 of each file
 * @throws Trouble (environment, build-unavailable) when the zip is broken, hostile or lacks a wanted member; what writing
 *   throws
 */
async function zip_unpackZip(file, place) {
    try {
        const files = await zip_unpackMembers(file, place);
        confirmMembers(files, place);
        return byName(files);
    }
    catch (error) {
        if (error instanceof Trouble || isSystemError(error))
            throw error;
        throw unavailable(`${place.what} cannot be unpacked`, messageOf(error), 'Run again, or name another build');
    }
}
async function zip_unpackMembers(file, place) {
    // Only builds of a pull request are zips.
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const zip = await openPromise(file);
    const files = {};
    const count = countMembers();
    try {
        for await (const entry of zip.eachEntry()) {
            count(entry.uncompressedSize);
            const path = safePath(entry.fileName);
            const mode = entry.externalFileAttributes >>> 16;
            const isFile = zip_REGULAR.has(mode & TYPE_MASK) && !entry.fileName.endsWith('/');
            if (!isFile || !isWanted(path, place))
                continue;
            const content = await zip.openReadStreamPromise(entry);
            const member = {
                path,
                size: entry.uncompressedSize,
                isExecutable: (mode & 0o111) !== 0,
                content,
            };
            files[path] = await writeMember(member, place);
        }
    }
    finally {
        zip.close();
    }
    return files;
}

;// CONCATENATED MODULE: ./build/src/builds/fetch.js











const SHOWN_MARKER_CHARACTERS = 80;
/** Bundles unpack to less than three times their size (40 MB to 110 MB in 2026). */
const ARCHIVE_GROWTH = 3;
/**
 * Gets one object: out of the tool cache, or fetched, verified and put there. It is read once: digests, signature and
 * unpacking see it as it arrives, in a staging directory that nobody else looks at. Only what is complete and proven
 * leaves that. An object without a published digest is accepted with trust `tls-only`.
 *
 * @throws Trouble (environment)
 */
async function fetch_fetchDownload(download, options) {
    return download.id === null
        ? fetchOnce(download, options)
        : fetchKept({ ...download, id: download.id }, options);
}
/** What may change on its server is fetched each time, and lies in the work directory. */
async function fetchOnce(download, options) {
    const proof = await openProof(download, options);
    const directory = await stageApart(download.part, options);
    return fetched(download, await fill(directory, download, proof, options));
}
async function fetchKept(download, options) {
    const source = publicUrl(download.url);
    const name = toolName(download.part, download.id, options.architecture);
    const expected = { source, leastTrust: options.leastTrust };
    const cached = await findCached(name, expected, options);
    if (cached !== null) {
        options.log.info(`${download.what}: from the tool cache, verified; it came from ${source}`);
        return fetched(download, cached);
    }
    const proof = await openProof(download, options);
    const directory = await openStaging(download.part, options);
    let entry;
    try {
        entry = await keep(name, await fill(directory, download, proof, options), expected, options);
        return fetched(download, entry);
    }
    finally {
        if (entry?.directory !== directory)
            await rm(directory, { recursive: true, force: true });
    }
}
/**
 * Does `inspect` on what was fetched. When that throws, the tool cache forgets it all: a bad build under a good name must
 * not come back with the next run.
 */
async function fetch_forgetUnless(downloads, { cache, log }, inspect) {
    try {
        return await inspect();
    }
    catch (error) {
        for (const { directory } of downloads)
            await discard(dirname(directory), { cache, log });
        throw error;
    }
}
/**
 * The content of a marker, an object of the bucket that holds the name of another one.
 *
 * @throws Trouble (environment, build-unavailable), also when the content does not match `pattern`
 */
async function fetch_readMarker(object, pattern, options) {
    const marker = markerAt(object, options);
    return fetch_named(await options.http.text(marker, options.signal), pattern, marker.url);
}
/** The same, but null when the bucket has no such marker. */
async function fetch_readMarkerIfPresent(object, pattern, options) {
    const marker = markerAt(object, options);
    const text = await options.http.textIfPresent(marker, options.signal);
    return text === null ? null : fetch_named(text, pattern, marker.url);
}
/** Whether the tool cache seems to have something: whether it may be used is seen when it is. */
async function fetch_isKept({ part, id }, { cache, architecture }) {
    return id !== null && (await cache.find(toolName(part, id, architecture))) !== null;
}
/** Whether something is there, by its checksums, which are small. */
async function fetch_isPublished({ what, checksums }, { http, signal }) {
    for (const { url } of checksums) {
        const text = await http.textIfPresent({ what: `The checksum of ${what}`, url }, signal);
        if (text !== null)
            return true;
    }
    return false;
}
function markerAt(object, { mirror }) {
    return { what: `The marker ${object}`, url: joinUrl(mirror, object) };
}
function fetch_named(text, pattern, url) {
    if (pattern.test(text))
        return text;
    throw unavailable(`${publicUrl(url)} does not name a build`, `It says: ${truncate(plainLine(text), SHOWN_MARKER_CHARACTERS) || 'nothing'}`, 'Check that the mirror is laid out as the original bucket, and that no proxy answers in its place');
}
/** Fills `directory` as the cache wants it. */
async function fill(directory, download, proof, { log, http, signal }) {
    const { what, url, authorization } = download;
    const left = new AbortController();
    try {
        log.info(`${what}: fetching ${publicUrl(url)}`);
        const start = performance.now();
        const body = await http.open({ what, url, ...(authorization === undefined ? {} : { authorization }) }, signal === undefined ? left.signal : AbortSignal.any([left.signal, signal]));
        confirmFraming(body, download, proof);
        const arrival = observe(body, proof);
        const received = await withDiskTrouble(what, directory, () => receive(arrival, { download, directory, proof, length: body.length }));
        const seconds = (performance.now() - start) / 1000;
        log.info(`${what}: ${formatBytes(arrival.bytes())} in ${formatDuration(seconds)}`);
        const { trust } = proof;
        const record = { source: publicUrl(url), trust, date: body.lastModified, ...received };
        return { directory, record };
    }
    finally {
        // Closes the connection of a body that was not read to its end.
        left.abort();
    }
}
function observe(body, proof) {
    let bytes = 0;
    let isComplete = false;
    async function* pieces() {
        for await (const piece of body) {
            proof.update(piece);
            bytes += piece.length;
            yield piece;
        }
        isComplete = true;
    }
    return { bytes: () => bytes, isComplete: () => isComplete, [Symbol.asyncIterator]: pieces };
}
/** Writes the files of a download, and gives them when the download is proven. */
async function receive(arrival, { download: { what, content }, directory, proof, length }) {
    const payload = payloadDirectory(directory);
    await mkdir(payload);
    await expectRoom(what, directory, (length ?? 0) * growthOf(content));
    if (content.kind === 'file') {
        await saveFile(arrival, join(payload, content.name));
        const sha256 = proof.confirm();
        return { sha256, files: { [content.name]: sha256 } };
    }
    const place = { what, directory: payload, members: content.members };
    if (content.kind === 'zip') {
        const file = join(directory, 'download.zip');
        await saveFile(arrival, file);
        const sha256 = proof.confirm();
        const files = await unpackZip(file, place);
        await rm(file);
        return { sha256, files };
    }
    const files = await unpackTarGz(arrival, place).catch((error) => {
        // Where the bytes are wrong, that is what there is to tell.
        if (arrival.isComplete())
            proof.confirm();
        throw error;
    });
    return { sha256: proof.confirm(), files };
}
/** Disk space as a multiple of the download; of an archive with wanted members, each is looked at when it comes. */
function growthOf(content) {
    return content.kind === 'archive' && content.members.length === 0 ? ARCHIVE_GROWTH : 1;
}
/** A body of which nobody can tell whether it is complete is no body. */
function confirmFraming({ framed }, { what, url }, { trust }) {
    if (framed || trust !== 'tls-only')
        return;
    throw unavailable(`${what} cannot be fetched from ${publicUrl(url)} in a way that shows whether it is complete`, 'The answer has neither a length nor chunks, and no checksum is published', 'Publish a checksum beside it, or use a server that sends Content-Length');
}
function fetched(download, { directory, record }) {
    const { files, source, trust, sha256, date } = record;
    const unchecked = download.checksums.length > 0 && trust === 'tls-only';
    return {
        directory: payloadDirectory(directory),
        id: download.id,
        files,
        source,
        trust,
        sha256,
        date,
        notes: unchecked
            ? [`${download.what} has no published checksum: it is trusted as far as the connection`]
            : [],
    };
}

;// CONCATENATED MODULE: ./build/src/builds/given.js






const SHOWN_NAMES = 12;
/**
 * Copies what is wanted out of a given directory into a new one below `workDirectory`: what the user gave is never
 * changed, and what we test cannot change under our hands. Links are followed, as builds are often given by links.
 *
 * @throws Trouble (input, invalid-input) when the directory or a file in it cannot be read
 */
async function given_copyGiven(given, wanted, workDirectory) {
    await namesIn(given);
    await mkdir(workDirectory, { recursive: true });
    const directory = await mkdtemp(join(workDirectory, `${given.input}-`));
    const paths = [...wanted.files];
    for (const folder of wanted.folders)
        paths.push(...(await pathsIn(given, folder)));
    for (const path of paths) {
        if (await isFile(join(given.path, path)))
            await copy(given, path, join(directory, path));
    }
    return {
        directory,
        files: await inventory(directory),
        source: given.path,
        trust: 'local',
        date: null,
        notes: [],
    };
}
/** The complaint about a given directory in which something is missing; says what is there instead. */
async function given_incomplete(given, missing, remedy) {
    const names = await namesIn(given);
    const shown = names.slice(0, SHOWN_NAMES).map(plainLine);
    if (names.length > shown.length)
        shown.push(`and ${names.length - shown.length} more`);
    return given_refused(given, `holds no ${missing.join(' and no ')}`, names.length === 0 ? 'It is empty' : `Found there: ${shown.join(', ')}`, remedy);
}
/**
 * A directory is trusted because the user gave it, which proves nothing.
 *
 * @throws Trouble input/invalid-input where proof is needed
 */
function given_refuseIfProofIsNeeded(given, { leastTrust }) {
    if (leastTrust === 'tls-only')
        return;
    throw given_refused(given, 'proves nothing about what it holds', `The input require-signature wants \`${leastTrust}\` of it`, 'Name a published build, or do without require-signature');
}
/** A complaint about the build in a given directory. */
function given_refused(given, complaint, cause, remedy, evidence = []) {
    return new Trouble({
        kind: 'input',
        reason: 'invalid-input',
        message: `The ${given.kind ?? 'directory'} ${given.asked} (input ${given.input}) ${complaint}`,
        cause,
        remedy,
        evidence,
    });
}
async function namesIn(given) {
    try {
        return (await readdir(given.path)).toSorted();
    }
    catch (error) {
        throw given_refused(given, 'cannot be read', messageOf(error), 'Give a directory that exists');
    }
}
async function pathsIn(given, folder) {
    try {
        return (await readdir(join(given.path, folder))).map((name) => join(folder, name));
    }
    catch {
        return [];
    }
}
async function isFile(path) {
    try {
        return (await stat(path)).isFile();
    }
    catch {
        return false;
    }
}
async function copy(given, path, to) {
    try {
        await mkdir(dirname(to), { recursive: true });
        await copyFile(join(given.path, path), to, constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw given_refused(given, `holds ${path}, which cannot be copied`, messageOf(error), 'Check its rights');
    }
}

;// CONCATENATED MODULE: ./build/src/builds/layout.js
/**
 * Names of objects in the two buckets, relative to the base URLs (`mirrors` of the plan).
 * CRI-O: cri-o/cri-o, .github/workflows/test.yml and scripts/upload-artifacts; cri-o/packaging,
 * .github/workflows/obs.yml and scripts/bundle/build.
 * Kubernetes: kubernetes-sigs/release-sdk, object/gcs.go; kubernetes/release, pkg/release/publish.go.
 */
/** Holds the newest commit of a branch of CRI-O, `main` or `release-1.N`: `crio` and `pinns` are published for it. */
function layout_crioBranchMarker(branch) {
    return `latest-${branch}.txt`;
}
/** Holds the commit of a branch's newest bundle; bundles are made about once a day, so mostly another commit. */
function layout_crioBundleMarker(branch) {
    return `latest-bundle-${branch}.txt`;
}
/** Holds the newest release tag of a minor version of CRI-O. */
function layout_crioReleaseMarker(minor) {
    return `latest-1.${minor}.txt`;
}
/** CI builds for all platforms. */
const layout_KUBERNETES_BUILDS = 'ci';
/** CI builds for amd64 alone, made every few minutes (kubernetes/kubernetes, hack/lib/golang.sh, KUBE_FASTBUILD). */
const layout_KUBERNETES_FAST = 'ci/fast';
const layout_KUBERNETES_RELEASES = 'release';
/** The newest fast build of main; what the community's page calls ci/latest-fast.txt is not there any more. */
const layout_FAST_LINE = {
    marker: 'ci/fast/latest-fast.txt',
    root: layout_KUBERNETES_FAST,
};
/** The newest stable release. */
const layout_STABLE_LINE = {
    marker: 'release/stable.txt',
    root: layout_KUBERNETES_RELEASES,
};
/** The newest CI build of `main` or of `release-1.N`. */
function layout_kubernetesBranchLine(branch) {
    const suffix = branch.replace(/^(main|release)/, '');
    return { marker: `ci/latest${suffix}.txt`, root: layout_KUBERNETES_BUILDS };
}
/** The static binaries that CRI-O's own CI publishes for every commit, without checksums. */
function layout_crioBinary(commit, architecture, name) {
    return `artifacts/${commit}/${architecture}/${name}`;
}
/** The bundle of a release tag or of a commit. */
function layout_crioBundle(id, architecture) {
    return `artifacts/cri-o.${architecture}.${id}.tar.gz`;
}
/** Beside a bundle lies its checksum, one line as sha256sum writes it. */
const layout_CRIO_CHECKSUM_SUFFIX = '.sha256sum';
/** Beside a bundle lies its Sigstore signature. */
const layout_CRIO_SIGNATURE_SUFFIX = '.bundle';
/** The static conmonrs of a commit (containers/conmon-rs, .github/workflows/ci.yml). */
function layout_conmonrsBinary(commit, architecture) {
    return `conmon-rs/${commit}/conmonrs.${architecture}`;
}
/** Beside conmonrs lies its Sigstore signature. */
const layout_CONMONRS_SIGNATURE_SUFFIX = '.bundle';
/** The artifact of CRI-O's workflow with the static crio and pinns (cri-o/cri-o, .github/workflows/test.yml). */
function layout_crioArtifact(architecture) {
    return `build-static-${architecture}`;
}
/** The archive with `e2e_node.test` and `ginkgo`, below the folder of a version. */
function layout_kubernetesTests(architecture) {
    return `kubernetes-test-linux-${architecture}.tar.gz`;
}
/** The loose kubelet, below the folder of a version. */
function layout_kubernetesKubelet(architecture) {
    return `bin/linux/${architecture}/kubelet`;
}
/** Checksum files lie beside every Kubernetes object, the better first: only the digits (kubernetes/release, writeSHAFile). */
const layout_KUBERNETES_CHECKSUMS = (/* unused pure expression or super */ null && (['sha512', 'sha256']));

;// CONCATENATED MODULE: ./build/src/builds/components.js












/** The components by name, as cri-o/packaging gets them (scripts/bundle/build). */
const ROWS = {
    crun: {
        executable: { role: 'crun', name: 'crun' },
        release: (version, architecture) => ({
            name: `crun-${version}-linux-${architecture}`,
            checksums: null,
        }),
    },
    runc: {
        executable: { role: 'runc', name: 'runc' },
        release: (_, architecture) => ({ name: `runc.${architecture}`, checksums: 'runc.sha256sum' }),
    },
    conmon: {
        executable: { role: 'conmon', name: 'conmon' },
        release: (_, architecture) => ({ name: `conmon.${architecture}`, checksums: null }),
    },
    'conmon-rs': { executable: { role: 'conmonrs', name: 'conmonrs' }, release: null },
    'cni-plugins': {
        executable: null,
        release: (version, architecture) => {
            const name = `cni-plugins-linux-${architecture}-v${version}.tgz`;
            return { name, checksums: `${name}.sha256` };
        },
    },
};
/** Names of plugins; the folder holds a licence and a readme as well. */
const CNI_PLUGIN = /^[a-z][a-z0-9-]*$/;
/**
 * Gets the components that were asked for, all at the same time.
 *
 * @throws Trouble environment/build-unavailable when one cannot be had, input/invalid-input when a given one cannot be used
 */
async function components_fetchComponents(requests, options) {
    const found = await Promise.all(requests.map((request) => fetchComponent(request, options)));
    return {
        parts: found.map(({ parts }) => parts).reduce(components_overlaid, { roles: {}, cniPlugins: [] }),
        executables: found.flatMap(({ executables }) => executables),
        doubted: found.flatMap(({ doubted }) => doubted),
        notes: found.flatMap(({ notes }) => notes),
    };
}
/** A build with the components over it: a role's file replaces the build's, a CNI plugin the one of its name. */
function components_overlaid(build, over) {
    const names = new Set(over.cniPlugins.map(({ part }) => part.name));
    const kept = build.cniPlugins.filter(({ part }) => !names.has(part.name));
    return {
        roles: { ...build.roles, ...over.roles },
        cniPlugins: [...kept, ...over.cniPlugins].toSorted((one, other) => one.part.name.localeCompare(other.part.name)),
    };
}
/** Remarks where a component says another version than the one under whose name it was published. */
function components_versionNotes(requests, parts) {
    return requests.flatMap((request) => {
        if (request.kind !== 'release')
            return [];
        const name = ROWS[request.name].executable?.name;
        const part = parts.find((candidate) => candidate.name === name);
        const said = part?.version?.replace(/^v/, '') ?? null;
        if (said === null || said === request.version)
            return [];
        return [`${request.name} ${request.version} says that it is ${said}`];
    });
}
function fetchComponent(request, options) {
    return request.kind === 'release' ? fetchRelease(request, options) : takeGiven(request, options);
}
async function fetchRelease(request, options) {
    const download = await downloadOf(request, options);
    const tree = await fetchDownload(download, options);
    const { parts, paths } = partsOf(request.name, tree);
    if (paths.length === 0) {
        throw unavailable(`${download.what} holds no plugin`, 'It is laid out in a way that is not known here', `Name another version (input ${request.name})`);
    }
    const unchecked = tree.trust === 'tls-only' && tree.notes.length === 0;
    return {
        parts,
        executables: [{ paths, build: `${request.name} ${request.version}`, given: null }],
        doubted: [tree],
        notes: [
            `${request.name} ${request.version} lies over the CRI-O build`,
            ...tree.notes,
            ...(unchecked
                ? [`${download.what} has no digest that is known: it is trusted as far as the connection`]
                : []),
        ],
    };
}
async function downloadOf(request, options) {
    const { release, executable } = ROWS[request.name];
    if (release === null)
        return conmonrsDownload(request, options);
    const { repository, tagPrefix } = COMPONENTS[request.name];
    const tag = `${tagPrefix}${request.version}`;
    const file = release(request.version, options.architecture);
    const urlOf = (name) => joinUrl(options.gitHubMirror, `${repository}/releases/download/${tag}/${name}`);
    const { checksums } = file;
    return {
        what: `${request.name} ${request.version} (${options.architecture})`,
        part: request.name,
        id: tag,
        url: urlOf(file.name),
        checksums: checksums === null ? [] : [{ algorithm: 'sha256', url: urlOf(checksums) }],
        lookUpDigest: () => digestOnGitHub({ repository, tag, file: file.name }, options),
        signature: null,
        content: executable === null
            ? { kind: 'archive', members: [] }
            : { kind: 'file', name: executable.name },
    };
}
/** GitHub knows the digests of newer releases. What it does not tell is no reason to fail. */
async function digestOnGitHub({ repository, tag, file, }, { github, log }) {
    try {
        const hex = (await github.releaseDigests(repository, tag))?.[file] ?? null;
        return hex === null ? null : { algorithm: 'sha256', hex };
    }
    catch (error) {
        log.info(`The digest of ${file} is not known: ${messageOf(error)}`);
        return null;
    }
}
/** conmon-rs is in a folder of CRI-O's bucket, by the commit of its tag (containers/conmon-rs, scripts/get). */
async function conmonrsDownload(request, options) {
    const tag = `v${request.version}`;
    const commit = (await options.github.commit(CONMONRS_REPOSITORY, tag))?.sha;
    if (commit === undefined) {
        throw unavailable(`There is no conmon-rs ${request.version}`, `${CONMONRS_REPOSITORY} has no tag ${tag}`, 'Name another version (input conmon-rs)');
    }
    const url = joinUrl(options.mirror, conmonrsBinary(commit, options.architecture));
    return {
        what: `conmon-rs ${request.version} (${options.architecture})`,
        part: 'conmon-rs',
        id: commit,
        url,
        checksums: [],
        signature: {
            url: withSuffix(url, CONMONRS_SIGNATURE_SUFFIX),
            signer: conmonrsSigner(tag),
        },
        content: { kind: 'file', name: 'conmonrs' },
    };
}
async function takeGiven(request, options) {
    const { executable } = ROWS[request.name];
    const given = {
        input: request.name,
        asked: request.asked,
        path: request.path,
        kind: executable === null ? 'directory' : 'file',
    };
    refuseIfProofIsNeeded(given, options);
    const tree = executable === null
        ? await copyGiven(given, { files: [], folders: [''] }, options.workDirectory)
        : await copyFileGiven(given, executable.name, options.workDirectory);
    const { parts, paths } = partsOf(request.name, tree);
    if (paths.length === 0) {
        throw refused(given, 'holds no CNI plugin', 'No file in it has the name of a plugin', 'Give a directory with plugins');
    }
    return {
        parts,
        executables: [{ paths, build: request.name, given }],
        doubted: [],
        notes: [`${request.name} of ${request.asked} lies over the CRI-O build`],
    };
}
/** Under the name that it has on the node, whatever it was called. */
async function copyFileGiven(given, name, workDirectory) {
    await mkdir(workDirectory, { recursive: true });
    const directory = await mkdtemp(join(workDirectory, `${given.input}-`));
    try {
        await copyFile(given.path, join(directory, name), constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw refused(given, 'cannot be copied', messageOf(error), 'Check its rights');
    }
    const files = await inventory(directory);
    return { directory, files, source: given.path, trust: 'local', date: null, notes: [] };
}
function partsOf(name, tree) {
    const { executable } = ROWS[name];
    if (executable !== null) {
        const file = located(tree, executable.name);
        const own = tree.trust === 'local' ? { ...file, part: { ...file.part, source: tree.source } } : file;
        return { parts: { roles: { [executable.role]: own }, cniPlugins: [] }, paths: [file.path] };
    }
    const plugins = Object.keys(tree.files)
        .filter((path) => CNI_PLUGIN.test(path))
        .map((path) => cniPlugin(tree, path));
    return { parts: { roles: {}, cniPlugins: plugins }, paths: plugins.map(({ path }) => path) };
}
function cniPlugin(tree, path) {
    const file = located(tree, path);
    return { ...file, part: { ...file.part, name: `${CNI_FOLDER}/${file.part.name}` } };
}

;// CONCATENATED MODULE: ./build/src/builds/crio-files.js


/** The bundle's own root folder; a given directory may have it or be it. */
const ROOTS = ['', 'cri-o/'];
/** Names of plugins; the folder holds a licence and a readme as well. */
const crio_files_CNI_PLUGIN = /^(?:cri-o\/)?cni-plugins\/[a-z][a-z0-9-]*$/;
/** Where the files are (cri-o/packaging, scripts/bundle/build and templates/latest/cri-o/bundle). */
const crio_files_PLACES = [
    crio_files_executable('crio', 'crio'),
    crio_files_executable('pinns', 'pinns'),
    crio_files_executable('crictl', 'crictl'),
    crio_files_executable('conmon', 'conmon'),
    crio_files_executable('conmonrs', 'conmonrs'),
    crio_files_executable('crun', 'crun'),
    crio_files_executable('runc', 'runc'),
    crio_files_executable('credentialProvider', 'crio-credential-provider'),
    bundled('unit', 'contrib/crio.service'),
    bundled('policy', 'contrib/policy.json'),
    bundled('registries', 'contrib/registries.conf'),
    bundled('cniConfig', 'contrib/10-crio-bridge.conflist.disabled'),
    bundled('crictlConfig', 'etc/crictl.yaml'),
    bundled('bundleConfig', 'etc/10-crio.conf'),
];
/** What is taken out of a directory that the user gave. */
const crio_files_WANTED_OF_CRIO = {
    files: crio_files_PLACES.flatMap(({ paths }) => paths),
    folders: ROOTS.map((root) => `${root}${components_CNI_FOLDER}`),
};
/** The files of a CRI-O build that trees hold; a later tree lies over the earlier ones. */
function crio_files_crioPartsIn(trees) {
    return {
        roles: locate(trees, crio_files_PLACES),
        cniPlugins: trees.map(cniPluginsIn).findLast((plugins) => plugins.length > 0) ?? [],
    };
}
/** The executables of a build with their origin, crio and pinns first. */
function crio_files_executablesIn(parts) {
    return crio_files_PLACES.flatMap((place) => (place.executable && parts.roles[place.role]) || []);
}
/** The paths by role; null when crio or pinns is missing. */
function crio_files_crioFiles({ roles, cniPlugins }) {
    const { crio, pinns } = roles;
    if (crio === undefined || pinns === undefined)
        return null;
    const paths = {};
    for (const { role } of crio_files_PLACES) {
        const file = roles[role];
        if (file !== undefined)
            paths[role] = file.path;
    }
    return {
        ...paths,
        crio: crio.path,
        pinns: pinns.path,
        cniPlugins: cniPlugins.map((plugin) => plugin.path),
    };
}
function cniPluginsIn(tree) {
    const paths = Object.keys(tree.files).filter((path) => crio_files_CNI_PLUGIN.test(path));
    return paths.map((path) => {
        const file = located(tree, path);
        return { ...file, part: { ...file.part, name: `${CNI_FOLDER}/${file.part.name}` } };
    });
}
/** In bin/ of a bundle; loose ones are taken from the directory itself too. */
function crio_files_executable(role, name) {
    const paths = ROOTS.flatMap((root) => [`${root}${name}`, `${root}bin/${name}`]);
    return { role, paths, executable: true };
}
function bundled(role, path) {
    return { role, paths: ROOTS.map((root) => `${root}${path}`), executable: false };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/src/builds/artifact.js

/** An artifact as a download; it never changes, and GitHub tells its digest. */
function artifact_artifactDownload(artifact, { github }) {
    if (github.authorization === null) {
        throw new Trouble({
            kind: 'input',
            reason: 'invalid-input',
            message: `The artifact ${artifact.name} needs a token`,
            cause: 'GitHub gives artifacts only to who is logged in',
            remedy: 'Give a token that may read actions (input token)',
        });
    }
    return {
        what: `artifact ${artifact.name} (${artifact.id})`,
        part: 'artifact',
        id: `artifact-${artifact.id}`,
        url: artifact.downloadUrl,
        authorization: github.authorization,
        checksums: [],
        digest: artifact.sha256 === null ? null : { algorithm: 'sha256', hex: artifact.sha256 },
        signature: null,
        content: { kind: 'zip', members: [] },
    };
}

;// CONCATENATED MODULE: ./build/src/builds/crio-artifact.js




const EXPIRED = 'GitHub keeps artifacts for a limited time: start its workflow again';
/**
 * Finds the artifact `build-static-<arch>` of a workflow run, or of the newest run for a pull request's head.
 *
 * @throws Trouble (input, invalid-input) when there is no such run or pull request; (environment, build-unavailable)
 *   when it has no artifact, or without a token
 */
async function crio_artifact_findCrioArtifact(request, options) {
    const { headCommit, branch, runs } = request.kind === 'workflow-run'
        ? await ofWorkflowRun(request, options)
        : await ofPullRequest(request, options);
    const name = crioArtifact(options.architecture);
    let expired = false;
    for (const run of runs) {
        const found = await options.github.artifacts(request.repository, run, name);
        const artifact = found.findLast((candidate) => !candidate.expired);
        if (artifact !== undefined) {
            return { download: artifactDownload(artifact, options), headCommit, branch };
        }
        expired ||= found.length > 0;
    }
    throw unavailable(`CRI-O ${request.asked} has no artifact ${name}`, expired
        ? `The artifact of ${headCommit} has expired`
        : `None of its ${runs.length} workflow runs for commit ${headCommit} has one: it is still being built, or the build failed`, expired ? EXPIRED : 'Look at its checks on GitHub, and run again when the static build is done');
}
async function ofWorkflowRun({ repository, run, asked }, { github }) {
    const found = await github.workflowRun(repository, run);
    if (found === null)
        throw missing(asked, `${repository} has no workflow run ${run}`);
    return { headCommit: found.headCommit, branch: bundleBranch(found.headBranch), runs: [run] };
}
async function ofPullRequest({ repository, number, asked }, { github }) {
    const found = await github.pullRequest(repository, number);
    if (found === null)
        throw missing(asked, `${repository} has no pull request ${number}`);
    const runs = await github.workflowRunsFor(repository, found.headCommit);
    return { headCommit: found.headCommit, branch: bundleBranch(found.baseBranch), runs };
}
/** Bundles are made of main and of release branches. */
function bundleBranch(branch) {
    return branch?.startsWith('release-') === true ? branch : 'main';
}
function missing(asked, cause) {
    return new Trouble({
        kind: 'input',
        reason: 'invalid-input',
        message: `CRI-O ${asked} is not there`,
        cause,
        remedy: 'Check the number and the repository (input crio)',
    });
}

;// CONCATENATED MODULE: ./build/src/builds/crio-downloads.js



/** The published bundle of a commit or of a release tag. */
function crio_downloads_bundleOf(id, { mirror, architecture }) {
    return {
        what: `CRI-O bundle ${id} (${architecture})`,
        id,
        ...bundleAt(joinUrl(mirror, crioBundle(id, architecture))),
    };
}
/** A bundle anywhere; what lies there may change, so that it is not kept. */
function crio_downloads_bundleFrom(url, asked) {
    return { what: `CRI-O bundle ${asked}`, id: null, ...bundleAt(url) };
}
/** `crio` or `pinns` as CRI-O's own CI publishes them: for every commit, without checksum and signature. */
function crio_downloads_binaryOf(commit, name, { mirror, architecture }) {
    return {
        what: `${name} of CRI-O commit ${commit} (${architecture})`,
        part: `crio-${name}`,
        id: commit,
        url: joinUrl(mirror, crioBinary(commit, architecture, name)),
        checksums: [],
        signature: null,
        content: { kind: 'file', name },
    };
}
function bundleAt(url) {
    return {
        part: 'crio-bundle',
        url,
        checksums: [{ algorithm: 'sha256', url: withSuffix(url, CRIO_CHECKSUM_SUFFIX) }],
        signature: { url: withSuffix(url, CRIO_SIGNATURE_SUFFIX), signer: CRIO_SIGNER },
        content: { kind: 'archive', members: [] },
    };
}

;// CONCATENATED MODULE: ./build/src/builds/nearest-bundle.js






/** Bundles are made about once a day: two pages of history are several weeks. */
const PAGES = 2;
/** Questions to the bucket at the same time. */
const AT_ONCE = 20;
/**
 * The bundle for a commit: its own, else that of the nearest commit before it, else the newest of main. Bundles exist
 * only for the commits that were newest when the daily job ran (cri-o/packaging, .github/workflows/schedule.yml).
 *
 * @param commit full
 * @throws Trouble (environment, build-unavailable) when there is no bundle at all
 */
async function nearest_bundle_nearestBundle(commit, options) {
    if (await hasBundle(commit, options))
        return { id: commit, note: null };
    const before = await bundleBefore(commit, options);
    if (before.id !== null)
        return { id: before.id, note: null };
    const newest = await readMarker(crioBundleMarker('main'), FULL_COMMIT, options);
    return { id: newest, note: `the newest bundle of main is used with it, because ${before.why}` };
}
async function bundleBefore(commit, options) {
    try {
        for (let page = 1; page <= PAGES; page++) {
            const commits = await options.github.history(CRIO_REPOSITORY, commit, page);
            for (let first = 0; first < commits.length; first += AT_ONCE) {
                const some = commits.slice(first, first + AT_ONCE);
                const published = await Promise.all(some.map((id) => hasBundle(id, options)));
                const id = some[published.indexOf(true)];
                if (id !== undefined)
                    return { id };
            }
        }
        return { id: null, why: 'none of the commits shortly before it has a bundle' };
    }
    catch (error) {
        return { id: null, why: `the commits before it cannot be looked up: ${messageOf(error)}` };
    }
}
async function hasBundle(id, options) {
    const bundle = bundleOf(id, options);
    return (await isKept(bundle, options)) || isPublished(bundle, options);
}

;// CONCATENATED MODULE: ./build/src/builds/crio-gather.js













/** The oldest minor version that is looked for; the newest is at most as many later as there are markers. */
const FIRST_MINOR = 34;
/** Markers that are looked at together. */
const MINORS_AT_ONCE = 4;
const NOTHING_MORE = { doubted: [], notes: [], expected: null, headCommit: null, given: null };
/**
 * Gets the files of the CRI-O that was asked for.
 *
 * @param over components that will lie over the build: a given directory may do without a bundle because of them
 * @throws Trouble environment/build-unavailable when they cannot be had, input/invalid-input when the name means nothing
 */
function crio_gather_gatherCrio(request, options, over) {
    switch (request.kind) {
        case 'branch':
            return gatherBranch(request.branch, options);
        case 'newest-bundle':
            return gatherNewestBundle(request.branch, options);
        case 'latest':
            return gatherLatest(options);
        case 'release':
            return gatherRelease(request.tag, options);
        case 'commit':
            return gatherCommit(request.commit, options);
        case 'directory':
            return gatherDirectory(request, options, over);
        case 'bundle-file':
            return gatherForeignBundle(pathToFileURL(request.path).href, request.asked, options);
        case 'bundle-url':
            return gatherForeignBundle(request.url, request.asked, options);
        case 'workflow-run':
        case 'pull-request':
            return gatherArtifact(request, options);
    }
}
/** The newest commit has binaries at once, but a bundle only when it was the newest at the time of the daily build. */
async function gatherBranch(branch, options) {
    const [commit, bundleCommit] = await Promise.all([
        readMarker(crioBranchMarker(branch), FULL_COMMIT, options),
        readMarker(crioBundleMarker(branch), FULL_COMMIT, options),
    ]);
    return gatherOver(commit, { id: bundleCommit, note: null }, options);
}
async function gatherNewestBundle(branch, options) {
    const commit = await readMarker(crioBundleMarker(branch), FULL_COMMIT, options);
    return ofBundle(await fetchDownload(bundleOf(commit, options), options), { commit });
}
/** The highest minor version that has a release: GitHub's latest release may be a patch of an older one. */
async function gatherLatest(options) {
    let newest = null;
    for (let first = FIRST_MINOR;; first += MINORS_AT_ONCE) {
        const minors = Array.from({ length: MINORS_AT_ONCE }, (_, index) => first + index);
        const tags = await Promise.all(minors.map((minor) => readMarkerIfPresent(crioReleaseMarker(minor), CRIO_TAG, options)));
        const found = tags.findLast((tag) => tag !== null) ?? null;
        newest = found ?? newest;
        if (tags.at(-1) === null)
            break;
    }
    if (newest !== null)
        return gatherRelease(newest, options);
    throw unavailable('The newest release of CRI-O is not known', `${options.mirror} has no marker of a minor version from 1.${FIRST_MINOR} on`, 'Name the release, for instance v1.36.1');
}
async function gatherRelease(tag, options) {
    const bundle = await fetchDownload(bundleOf(tag, options), options);
    return ofBundle(bundle, { version: tag.replace(/^v/, '') });
}
async function gatherCommit(name, options) {
    const commit = await fullCommit(name, options);
    return gatherOver(commit, await nearestBundle(commit, options), options);
}
/** The raw binaries of a commit over a bundle, unless the bundle is of the same commit. */
async function gatherOver(commit, chosen, options) {
    const expected = { commit };
    if (commit === chosen.id) {
        return ofBundle(await fetchDownload(bundleOf(commit, options), options), expected);
    }
    const [bundle, crio, pinns] = await Promise.all([
        fetchDownload(bundleOf(chosen.id, options), options),
        fetchDownload(binaryOf(commit, 'crio', options), options),
        fetchDownload(binaryOf(commit, 'pinns', options), options),
    ]);
    const note = `crio and pinns of commit ${commit} lie over the bundle of commit ${chosen.id}`;
    return {
        ...NOTHING_MORE,
        parts: crioPartsIn([bundle, crio, pinns]),
        bundle,
        doubted: [crio, pinns],
        notes: chosen.note === null ? [note] : [note, chosen.note],
        expected,
    };
}
async function gatherForeignBundle(url, asked, options) {
    const bundle = await fetchDownload(bundleFrom(url, asked), options);
    const isUnproven = url.startsWith('file:') && bundle.trust === 'tls-only';
    return ofBundle(isUnproven ? { ...bundle, trust: 'local', notes: [] } : bundle, null);
}
function ofBundle(bundle, expected) {
    return { ...NOTHING_MORE, parts: crioPartsIn([bundle]), bundle, doubted: [bundle], expected };
}
async function gatherDirectory(request, options, over) {
    const given = { input: 'crio', ...request };
    refuseIfProofIsNeeded(given, options);
    const tree = await copyGiven(given, WANTED_OF_CRIO, options.workDirectory);
    const parts = crioPartsIn([tree]);
    const files = crioFiles(overlaid(parts, await over()));
    if (files === null || !options.needsBundle(files)) {
        return { ...NOTHING_MORE, parts, bundle: null, given };
    }
    const commit = await readMarker(crioBundleMarker('main'), FULL_COMMIT, options);
    const bundle = await fetchDownload(bundleOf(commit, options), options);
    const own = executablesIn(parts).map((file) => file.part.name);
    return {
        ...NOTHING_MORE,
        parts: crioPartsIn([bundle, tree]),
        bundle,
        notes: [`${own.join(', ')} of the given directory lie over the bundle of commit ${commit}`],
        given,
    };
}
async function gatherArtifact(request, options) {
    const { download, headCommit, branch } = await findCrioArtifact(request, options);
    const commit = await readMarker(crioBundleMarker(branch), FULL_COMMIT, options);
    const [bundle, artifact] = await Promise.all([
        fetchDownload(bundleOf(commit, options), options),
        fetchDownload(download, options),
    ]);
    return {
        ...NOTHING_MORE,
        parts: crioPartsIn([bundle, artifact]),
        bundle,
        doubted: [artifact],
        notes: [`${download.what} for commit ${headCommit} lies over the bundle of commit ${commit}`],
        headCommit,
    };
}
async function fullCommit(name, { github }) {
    if (FULL_COMMIT.test(name))
        return name;
    const found = await github.commit(CRIO_REPOSITORY, name);
    if (found?.sha.startsWith(name) === true)
        return found.sha;
    throw new Trouble({
        kind: 'input',
        reason: 'invalid-input',
        message: `CRI-O has no commit ${name}`,
        cause: `GitHub knows none of ${CRIO_REPOSITORY} that begins so, or more than one`,
        remedy: 'Give the full commit (input crio)',
    });
}

;// CONCATENATED MODULE: ./build/src/builds/identity.js





/** A part that has told what it is; the server's date stays where it tells none. */
function identity_identified(part, { version, commit, date }) {
    return { ...part, version, commit, date: date ?? part.date };
}
const identity_COMMIT = /^[0-9a-f]{7,40}$/;
const identity_SHOWN_CHARACTERS = 300;
const DATE = /^\d{4}-\d{2}-\d{2}/;
/** What `crio version -j` says, null when it is not understood. A build from sources without git says `unknown`. */
function identity_parseCrioVersion(stdout) {
    const { version, gitCommit, gitCommitDate } = parseFields(stdout);
    if (typeof version !== 'string' || version === '')
        return null;
    return {
        version: plainLine(version),
        commit: typeof gitCommit === 'string' && identity_COMMIT.test(gitCommit) ? gitCommit : null,
        date: identity_isoDate(gitCommitDate),
    };
}
/** What `kubelet --version` says, for instance `Kubernetes v1.37.0-alpha.0.123+abcdef0123456`; null when it is not understood. */
function identity_parseKubeletVersion(stdout) {
    const version = /^Kubernetes (v\S+)$/m.exec(stdout)?.[1];
    if (version === undefined)
        return null;
    return {
        version: plainLine(version),
        commit: /\+([0-9a-f]{5,40})$/.exec(version)?.[1] ?? null,
        date: null,
    };
}
/**
 * Asks a build what it is. Without root, because a version needs none.
 *
 * @throws Trouble input/invalid-input (a given directory) or environment/build-unavailable (a download) when it does not
 *   answer, as a build for another machine does
 */
async function identity_identify(question, { commands, workDirectory }) {
    await mkdir(workDirectory, { recursive: true });
    const output = await commands.run(question.program, question.args, {
        // Without root, crio makes a directory for containers there, or else in /tmp (containers/storage, rootless runroot).
        environment: { XDG_RUNTIME_DIR: workDirectory },
        untrusted: true,
    });
    const identity = output.exitCode === 0 ? question.parse(output.stdout) : null;
    if (identity !== null)
        return identity;
    const name = basename(question.program);
    const cause = identity_causeOf(output);
    if (question.given !== null) {
        const complaint = `holds a ${name} that cannot tell its version`;
        throw refused(question.given, complaint, cause, `Give a ${name} that is built for this machine`);
    }
    throw unavailable(`The ${name} of ${question.build} cannot tell its version`, cause, 'Run again; if it stays so, name another build');
}
function identity_causeOf(output) {
    return output.exitCode === 0
        ? `What it says is not understood: ${identity_shown(output.stdout)}`
        : `It ends with exit code ${output.exitCode} and says: ${identity_shown(output.stderr)}`;
}
function identity_shown(text) {
    return truncate(plainLine(text), identity_SHOWN_CHARACTERS) || 'nothing';
}
function parseFields(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' ? { ...value } : {};
    }
    catch {
        return {};
    }
}
/** A date that a program says, ISO 8601; null for what is none. */
function identity_isoDate(value) {
    if (typeof value !== 'string' || !DATE.test(value))
        return null;
    const date = new Date(value);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

;// CONCATENATED MODULE: ./build/src/builds/elf.js

/** e_machine of the architectures that are published (System V ABI, gABI chapter 4; EM_X86_64 and EM_AARCH64). */
const MACHINES = { amd64: 62, arm64: 183 };
const MAGIC = '\u007fELF';
const SCRIPT = '#!';
/** Offsets in the header. */
const CLASS = 4;
const DATA = 5;
const MACHINE = 18;
const HEADER_BYTES = 20;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
/**
 * Why a file cannot be run on an architecture, in a few words, or null. Scripts are for all of them; what is neither
 * script nor ELF runs nowhere.
 */
async function elf_flawOfExecutable(path, architecture) {
    const header = await headerOf(path);
    if (header.toString('latin1', 0, SCRIPT.length) === SCRIPT)
        return null;
    if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
        return 'is no executable';
    }
    const isLittle = header[DATA] === LITTLE_ENDIAN;
    const machine = isLittle ? header.readUInt16LE(MACHINE) : header.readUInt16BE(MACHINE);
    if (header[CLASS] === CLASS_64 && isLittle && machine === MACHINES[architecture])
        return null;
    return `is built for ${nameOf(machine)}, and not for ${architecture}`;
}
function nameOf(machine) {
    const known = Object.entries(MACHINES).find(([, number]) => number === machine);
    return known?.[0] ?? `another machine (ELF machine ${machine})`;
}
async function headerOf(path) {
    const file = await open(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/src/builds/runnable.js




/**
 * Makes sure that executables can be run: they get their executable bit, and are for this architecture. Nothing of a
 * build is run before all of it was looked at.
 *
 * @throws Trouble input/invalid-input (a given directory) or environment/build-unavailable (a download) when one is for
 *   another architecture
 */
async function runnable_makeRunnable({ paths, build, given }, architecture) {
    const flaws = await Promise.all(paths.map((path) => flawOfExecutable(path, architecture)));
    for (const [index, path] of paths.entries()) {
        const flaw = flaws[index] ?? null;
        if (flaw !== null)
            throw unfit(path, flaw);
    }
    await makeExecutable(paths);
    function unfit(path, flaw) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const remedy = `Give a build for ${architecture}, or use another runner`;
        return given === null
            ? unavailable(`The ${name} of ${build} cannot run here`, `It ${flaw}`, remedy)
            : refused(given, `holds a ${name} that cannot run here`, `It ${flaw}`, remedy);
    }
}

;// CONCATENATED MODULE: ./build/src/builds/versions.js




/** The answers are short, and nothing depends on them. */
const DEADLINE_SECONDS = 5;
/** Processes at the same time. */
const versions_AT_ONCE = 8;
const VERSION_CHARACTERS = 100;
/** Programs that are asked, by their names. */
const QUESTIONS = {
    // containers/crun, src/crun.c
    crun: { args: ['--version'], version: /^crun version (\S+)/m },
    // opencontainers/runc, main.go
    runc: { args: ['--version'], version: /^runc version (\S+)/m },
    // containers/conmon, src/cli.c
    conmon: { args: ['--version'], version: /^conmon version (\S+)/m },
    // containers/conmon-rs, conmon-rs/server/src/version.rs
    conmonrs: { args: ['-v'], version: /^version: (\S+)/m },
    // kubernetes-sigs/cri-tools, cmd/crictl
    crictl: { args: ['--version'], version: /^crictl version (\S+)/m },
    // cri-o/crio-credential-provider, cmd/crio-credential-provider
    'crio-credential-provider': { args: ['--version-json'], version: /"version": ?"([^"]+)"/ },
    // onsi/ginkgo, ginkgo/main.go
    ginkgo: { args: ['version'], version: /^Ginkgo Version (\S+)/m },
};
/** Plugins tell what they are when nothing says what to do (containernetworking/cni, pkg/skel). */
const CNI_QUESTION = { args: [], version: /^CNI (?:\S+ )?plugin (v?\d\S*)/m };
/** runc names its commit as git describe does, for instance v1.4.2-0-gabcdef0. */
const versions_COMMIT = /^commit: (?:\S+-g)?([0-9a-f]{7,40})(?:-dirty)?\s*$/m;
/** Only conmon-rs tells, in UTC (conmon-rs/server/build.rs). */
const versions_DATE = /^build: (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\s*$/m;
/**
 * The parts with what they say about themselves, without root, in the order of the files. Whoever does not answer in time
 * or not as expected keeps what is known: no run fails for that. To be called only after `makeRunnable`.
 */
async function versions_partsWithVersions(files, options) {
    await mkdir(options.workDirectory, { recursive: true });
    const parts = [];
    for (let first = 0; first < files.length; first += versions_AT_ONCE) {
        const some = files.slice(first, first + versions_AT_ONCE);
        parts.push(...(await Promise.all(some.map((file) => partWithVersion(file, options)))));
    }
    return parts;
}
async function partWithVersion({ path, part }, { commands, workDirectory }) {
    const question = questionFor(part.name);
    if (question === null)
        return part;
    const output = await commands.run(path, question.args, {
        deadlineSeconds: DEADLINE_SECONDS,
        // A runtime that looks for its directory shall find one of ours; a plugin shall not find a command.
        environment: { XDG_RUNTIME_DIR: workDirectory, CNI_COMMAND: '' },
        untrusted: true,
    });
    const said = readVersion(question, output);
    return said === null ? part : { ...part, ...said, date: said.date ?? part.date };
}
function questionFor(name) {
    if (name.startsWith(`${CNI_FOLDER}/`))
        return CNI_QUESTION;
    return Object.hasOwn(QUESTIONS, name) ? (QUESTIONS[name] ?? null) : null;
}
/** Plugins answer on standard error. */
function readVersion(question, { exitCode, stdout, stderr }) {
    const text = `${stdout}\n${stderr}`;
    const version = question.version.exec(text)?.[1];
    if (exitCode !== 0 || version === undefined)
        return null;
    return {
        version: truncate(plainLine(version), VERSION_CHARACTERS),
        commit: versions_COMMIT.exec(text)?.[1] ?? null,
        date: isoDate(versions_DATE.exec(text)?.slice(1).join('T').concat('Z')),
    };
}

;// CONCATENATED MODULE: ./build/src/builds/crio.js












const LOOSE_REMEDY = 'Give a directory that holds crio and pinns (such as an unpacked build-static artifact of CRI-O), or an unpacked bundle';
/**
 * Gets the CRI-O that was asked for. Nothing on the host changes but `workDirectory` and the tool cache.
 *
 * @throws Trouble environment/build-unavailable when it cannot be had, environment/wrong-crio when crio says that it is
 *   another build, input/invalid-input when a given directory is no build
 */
async function crio_fetchCrio(request, options) {
    const wanted = fetchComponents(options.components, options);
    const [gathered, components] = await Promise.all([
        gatherCrio(request, options, async () => (await wanted).parts),
        wanted,
    ]);
    const parts = overlaid(gathered.parts, components.parts);
    const files = crioFiles(parts);
    if (files === null)
        throw await lacking(request, parts, gathered.given);
    const executables = [...executablesIn(parts), ...parts.cniPlugins];
    const [identity, told] = await forgetUnless(components.doubted, options, async () => {
        for (const own of components.executables)
            await makeRunnable(own, options.architecture);
        return forgetUnless(gathered.doubted, options, () => askBuild(request, { files, executables, components, gathered }, options));
    });
    const { bundle } = gathered;
    return {
        build: {
            project: 'cri-o',
            asked: request.asked,
            ...identity,
            parts: [
                ...bundlePart(bundle),
                ...told.map((part) => (part.name === 'crio' ? identified(part, identity) : part)),
            ],
            notes: [
                ...gathered.notes,
                ...(bundle?.notes ?? []),
                ...commitNotes(identity, gathered),
                ...components.notes,
                ...versionNotes(options.components, told),
            ],
        },
        files,
    };
}
/** Looks at what the build itself brings, and then asks it what it is, and its parts. */
async function askBuild(request, { files, executables, components, gathered, }, options) {
    const seen = new Set(components.executables.flatMap(({ paths }) => paths));
    const paths = executables.map(({ path }) => path).filter((path) => !seen.has(path));
    const { given } = gathered;
    const build = `CRI-O ${request.asked}`;
    await makeRunnable({ paths, build, given }, options.architecture);
    const args = ['version', '-j'];
    const said = await atOnce([
        identify({ program: files.crio, args, parse: parseCrioVersion, build, given }, options),
        partsWithVersions(executables, options),
    ]);
    crio_confirm(request, said[0], gathered);
    return said;
}
function bundlePart(bundle) {
    if (bundle === null)
        return [];
    const { source, sha256, trust, date, id } = bundle;
    const commit = id !== null && FULL_COMMIT.test(id) ? id : null;
    const version = commit === null ? id : null;
    return [{ name: 'bundle', source, sha256, trust, version, commit, date }];
}
async function lacking(request, { roles }, given) {
    const missing = ['crio', 'pinns'].filter((role) => roles[role] === undefined);
    if (given !== null)
        return incomplete(given, missing, LOOSE_REMEDY);
    return unavailable(`The bundle of CRI-O ${request.asked} holds no ${missing.join(' and no ')}`, 'It is laid out in a way that is not known here', 'Name another build');
}
function crio_confirm(request, identity, { expected, parts }) {
    if (expected === null)
        return;
    const flaw = 'commit' in expected
        ? flawOfCommit(expected.commit, identity.commit)
        : flawOfVersion(expected.version, identity.version);
    if (flaw === null)
        return;
    throw new Trouble({
        kind: 'environment',
        reason: 'wrong-crio',
        message: `CRI-O ${request.asked} is not what its name says: ${flaw}`,
        cause: `${parts.roles.crio?.part.source ?? 'The bucket'} holds another build`,
        remedy: 'Run again later, or name another build; if it stays so, the bucket or the mirror is wrong',
    });
}
/** GitHub builds a pull request as it would be merged, so that crio may name a commit that nobody has. */
function commitNotes({ commit }, { headCommit }) {
    if (commit === null)
        return ['the build of CRI-O does not know its commit'];
    if (headCommit === null || headCommit.startsWith(commit))
        return [];
    return [
        `crio says commit ${commit}: ${headCommit} as GitHub merged it into its branch to build it`,
    ];
}
/** A build that does not know its commit says nothing against it. */
function flawOfCommit(expected, actual) {
    if (actual === null || expected.startsWith(actual))
        return null;
    return `expected commit ${expected}, but crio says ${actual}`;
}
/** Builds may add to the version what they are, for instance 1.36.1-dev or 1.36.1+git. */
function flawOfVersion(expected, actual) {
    const [number] = actual.split(/[-+]/, 1);
    if (actual === expected || number === expected)
        return null;
    return `expected version ${expected}, but crio says ${actual}`;
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes-downloads.js


/** Of the test archive, all that is unpacked (kubernetes/kubernetes, build/lib/release.sh). */
const TEST_MEMBERS = (/* unused pure expression or super */ null && ([
    'kubernetes/test/bin/e2e_node.test',
    'kubernetes/test/bin/ginkgo',
]));
/** The archive with the suite and the ginkgo that fits it. */
function kubernetes_downloads_testsIn(folder, options) {
    const archive = kubernetesTests(options.architecture);
    return {
        ...downloadIn(folder, { name: 'Kubernetes test archive', part: 'kubernetes-test' }, options),
        ...withChecksums(joinUrl(folder.url, archive)),
        content: { kind: 'archive', members: TEST_MEMBERS },
    };
}
/** The kubelet alone, which is the smallest download of it. */
function kubernetes_downloads_kubeletIn(folder, options) {
    const kubelet = kubernetesKubelet(options.architecture);
    return {
        ...downloadIn(folder, { name: 'kubelet', part: 'kubelet' }, options),
        ...withChecksums(joinUrl(folder.url, kubelet)),
        content: { kind: 'file', name: 'kubelet' },
    };
}
function downloadIn({ version, isFast }, { name, part }, { architecture }) {
    const words = version === null ? [name] : [name, version];
    return {
        what: [...words, `(${architecture})`].join(' '),
        part: isFast ? `${part}-fast` : part,
        id: version,
    };
}
function withChecksums(url) {
    return {
        url,
        checksums: KUBERNETES_CHECKSUMS.map((algorithm) => ({
            algorithm,
            url: withSuffix(url, `.${algorithm}`),
        })),
        signature: null,
    };
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes-commits.js






/** The commits before one that are looked at: a hundred a page, several days of Kubernetes. */
const HISTORY_PAGES = 3;
/** Names in one answer of the listing, and the answers that are read: many times what the bucket keeps. */
const NAMES_PER_PAGE = 500;
const LISTING_PAGES = 60;
/**
 * The newest CI build at or before a commit. A version holds only an abbreviated commit, and there is no index by commit:
 * the bucket's list of builds and the history on GitHub are laid side by side.
 *
 * @param commit full or abbreviated
 * @throws Trouble environment/build-unavailable when there is none or a list cannot be had, input/invalid-input when
 *   GitHub knows no such commit
 */
async function kubernetes_commits_findBuildAtCommit(commit, options) {
    const builds = await listBuilds(options);
    const own = builds.find((build) => kubernetes_commits_isSame(build.commit, commit));
    if (own !== undefined)
        return { root: own.root, version: own.version, note: null };
    const { github } = options;
    const full = (await github.commit(KUBERNETES_REPOSITORY, commit))?.sha;
    if (full === undefined || !full.startsWith(commit))
        throw unknownCommit(commit);
    for (let page = 1; page <= HISTORY_PAGES; page++) {
        for (const earlier of await github.history(KUBERNETES_REPOSITORY, full, page)) {
            const build = builds.find((candidate) => kubernetes_commits_isSame(candidate.commit, earlier));
            if (build !== undefined) {
                return {
                    root: build.root,
                    version: build.version,
                    note: `commit ${full} has no CI build: ${build.version} is the newest before it`,
                };
            }
        }
    }
    throw unavailable(`Kubernetes commit ${commit} has no CI build, and none shortly before it`, `The bucket lists ${builds.length} builds; CI builds are kept for a limited time`, 'Name a CI version or a release');
}
/** Two names of one commit, each of which may be abbreviated. */
function kubernetes_commits_isSame(one, other) {
    return one.startsWith(other) || other.startsWith(one);
}
/** All CI builds for this architecture; those for all platforms first. */
async function listBuilds(options) {
    const roots = options.architecture === 'amd64' ? [KUBERNETES_BUILDS, KUBERNETES_FAST] : [KUBERNETES_BUILDS];
    const lists = await Promise.all(roots.map((root) => listFolder(root, options)));
    return lists.flat();
}
/** https://cloud.google.com/storage/docs/json_api/v1/objects/list */
async function listFolder(root, options) {
    const found = [];
    let pageToken = null;
    for (let page = 1; page <= LISTING_PAGES; page++) {
        const url = new URL(options.listing);
        url.searchParams.set('prefix', `${root}/v`);
        url.searchParams.set('delimiter', '/');
        url.searchParams.set('maxResults', String(NAMES_PER_PAGE));
        url.searchParams.set('fields', 'prefixes,nextPageToken');
        if (pageToken !== null)
            url.searchParams.set('pageToken', pageToken);
        const what = `The list of Kubernetes' CI builds (${root})`;
        const answer = parseAnswer(await options.http.text({ what, url: url.href }));
        if (answer === null) {
            throw unavailable(`${what} is not understood`, `${url.origin} does not answer as Google's storage does`, 'Run again later, or name a CI version');
        }
        found.push(...answer.prefixes.flatMap((name) => readBuild(root, name)));
        if (answer.nextPageToken === null)
            return found;
        pageToken = answer.nextPageToken;
    }
    return found;
}
/** An empty folder has no prefixes, and the last page no token. */
function parseAnswer(text) {
    const answer = parseJson(text);
    if (typeof answer !== 'object' || answer === null)
        return null;
    const prefixes = 'prefixes' in answer ? answer.prefixes : [];
    const token = 'nextPageToken' in answer ? answer.nextPageToken : '';
    if (!Array.isArray(prefixes) || typeof token !== 'string')
        return null;
    return {
        prefixes: prefixes.filter((name) => typeof name === 'string'),
        nextPageToken: token === '' ? null : token,
    };
}
function readBuild(root, name) {
    if (!name.startsWith(`${root}/`))
        return [];
    const version = name.slice(root.length + 1).replace(/\/$/, '');
    const commit = version.split('+')[1];
    return commit !== undefined && KUBERNETES_CI.test(version) ? [{ root, version, commit }] : [];
}
function unknownCommit(commit) {
    return new Trouble({
        kind: 'input',
        reason: 'invalid-input',
        message: `Kubernetes has no commit ${commit}`,
        cause: `GitHub knows none of ${KUBERNETES_REPOSITORY} that begins so, or more than one`,
        remedy: 'Give the full commit (input kubernetes)',
    });
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes-resolve.js







/**
 * Where the Kubernetes that was asked for is.
 *
 * @throws Trouble environment/build-unavailable when it is not there, input/invalid-input when it is not made for this
 *   architecture
 */
async function kubernetes_resolve_resolveKubernetes(request, options) {
    switch (request.kind) {
        case 'branch':
            return newestOf(kubernetesBranchLine(request.branch), KUBERNETES_CI, options);
        case 'main-fast':
            refuseUnlessFast(request.asked, options);
            return newestOf(FAST_LINE, KUBERNETES_CI, options);
        case 'latest':
            return newestOf(STABLE_LINE, KUBERNETES_RELEASE, options);
        case 'release':
            return versionIn(KUBERNETES_RELEASES, request.version, options);
        case 'ci':
            return findCi(request.version, options);
        case 'commit':
            return atCommit(request.commit, options);
        case 'url':
            return { version: null, url: request.url, isFast: false, notes: [] };
    }
}
async function newestOf(line, pattern, options) {
    return versionIn(line.root, await readMarker(line.marker, pattern, options), options);
}
function versionIn(root, version, { mirror }) {
    const url = joinUrl(mirror, `${root}/${version}`);
    return { version, url, isFast: root === KUBERNETES_FAST, notes: [] };
}
/** Builds for all platforms and fast builds lie apart, under names that look alike. */
async function findCi(version, options) {
    const usual = versionIn(KUBERNETES_BUILDS, version, options);
    if (options.architecture !== 'amd64')
        return usual;
    const fast = versionIn(KUBERNETES_FAST, version, options);
    for (const place of [usual, fast])
        if (await isKept(kubeletIn(place, options), options))
            return place;
    if (await isPublished(kubeletIn(usual, options), options))
        return usual;
    return (await isPublished(kubeletIn(fast, options), options)) ? fast : usual;
}
async function atCommit(commit, options) {
    const { root, version, note } = await findBuildAtCommit(commit, options);
    return { ...versionIn(root, version, options), notes: note === null ? [] : [note] };
}
function refuseUnlessFast(asked, { architecture }) {
    if (architecture === 'amd64')
        return;
    throw new Trouble({
        kind: 'input',
        reason: 'invalid-input',
        message: `Kubernetes ${asked} is not made for ${architecture}`,
        cause: 'The fast builds are for amd64 alone',
        remedy: 'Take main (input kubernetes), or a runner with amd64',
    });
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes.js











/** Where the files are: in a flat directory, or in unpacked archives (kubernetes/kubernetes, build/lib/release.sh). */
const kubernetes_PLACES = [
    place('e2eNodeTest', 'e2e_node.test', ['test']),
    place('ginkgo', 'ginkgo', ['test']),
    place('kubelet', 'kubelet', ['node', 'server']),
];
/**
 * Gets the Kubernetes that was asked for: the suite, the ginkgo that fits it, and the kubelet. Nothing on the host
 * changes but `workDirectory` and the tool cache.
 *
 * @throws Trouble environment/build-unavailable when it cannot be had or is another version, input/invalid-input when a
 *   given directory is no build
 */
async function kubernetes_fetchKubernetes(request, options) {
    const { trees, doubted, expected, given, notes } = await gather(request, options);
    const located = locate(trees, kubernetes_PLACES);
    const { e2eNodeTest, ginkgo, kubelet } = located;
    if (e2eNodeTest === undefined || ginkgo === undefined || kubelet === undefined) {
        throw await kubernetes_lacking(request, located, given);
    }
    const files = [e2eNodeTest, ginkgo, kubelet];
    const paths = files.map((file) => file.path);
    const name = `Kubernetes ${request.asked}`;
    const question = {
        program: kubelet.path,
        args: ['--version'],
        parse: parseKubeletVersion,
        build: name,
        given,
    };
    const [identity, told] = await forgetUnless(doubted, options, async () => {
        await makeRunnable({ paths, build: name, given }, options.architecture);
        const said = await atOnce([identify(question, options), partsWithVersions(files, options)]);
        kubernetes_confirm(request, said[0], kubelet, expected);
        return said;
    });
    const unknown = identity.commit === null ? ['the build of Kubernetes does not know its commit'] : [];
    return {
        build: {
            project: 'kubernetes',
            asked: request.asked,
            ...identity,
            date: identity.date ?? kubelet.part.date,
            parts: told.map((part) => (part.name === 'kubelet' ? identified(part, identity) : part)),
            notes: [...notes, ...trees.flatMap((tree) => tree.notes), ...unknown],
        },
        e2eNodeTest: e2eNodeTest.path,
        ginkgo: ginkgo.path,
        kubelet: kubelet.path,
    };
}
function gather(request, options) {
    if (request.kind === 'directory')
        return kubernetes_gatherDirectory(request, options);
    if (request.kind === 'artifact')
        return kubernetes_gatherArtifact(request, options);
    return gatherPublished(request, options);
}
async function kubernetes_gatherDirectory(request, options) {
    const given = { input: 'kubernetes', ...request };
    refuseIfProofIsNeeded(given, options);
    const wanted = { files: kubernetes_PLACES.flatMap(({ paths }) => paths), folders: [] };
    const tree = await copyGiven(given, wanted, options.workDirectory);
    return { trees: [tree], doubted: [], expected: null, given, notes: [] };
}
async function kubernetes_gatherArtifact(request, options) {
    const { repository, artifact: id, asked } = request;
    const artifact = await options.github.artifact(repository, id);
    if (artifact === null || artifact.expired) {
        throw unavailable(`Kubernetes ${asked} cannot be had`, artifact === null ? `${repository} has no artifact ${id}` : 'The artifact has expired', 'Check the number; artifacts are kept for a limited time');
    }
    const tree = await fetchDownload(artifactDownload(artifact, options), options);
    return { trees: [tree], doubted: [tree], expected: null, given: null, notes: [] };
}
/** The kubelet alone is the smallest download of it; the suite is only in the archive. */
async function gatherPublished(request, options) {
    const found = await resolveKubernetes(request, options);
    const trees = await Promise.all([
        fetchDownload(testsIn(found, options), options),
        fetchDownload(kubeletIn(found, options), options),
    ]);
    return { trees, doubted: trees, expected: found.version, given: null, notes: found.notes };
}
async function kubernetes_lacking(request, located, given) {
    const missing = kubernetes_PLACES.filter(({ role }) => located[role] === undefined).map(({ name }) => name);
    if (given !== null) {
        const remedy = 'Give a directory that holds e2e_node.test, ginkgo and kubelet, or an unpacked kubernetes/ tree with them';
        return incomplete(given, missing, remedy);
    }
    return unavailable(`Kubernetes ${request.asked} holds no ${missing.join(' and no ')}`, 'It is laid out in a way that is not known here', 'Name another build');
}
function kubernetes_confirm(request, { version }, kubelet, expected) {
    if (expected === null || version === expected)
        return;
    throw unavailable(`Kubernetes ${request.asked} is not what its name says: expected ${expected}, but kubelet says ${version}`, `${kubelet.part.source} holds another build`, 'Run again later, or name another build; if it stays so, the bucket or the mirror is wrong');
}
function place(role, name, archives) {
    const inArchives = archives.map((archive) => `${archive}/bin/${name}`);
    return {
        role,
        name,
        paths: [name, ...inArchives.map((path) => `kubernetes/${path}`), ...inArchives],
    };
}

;// CONCATENATED MODULE: ./build/src/crio/completeness.js





/** The CNI plugin without which no CRI-O node has a network. */
const NEEDED_PLUGIN = 'bridge';
/**
 * What a directory of loose binaries lacks to be a node: everything else must come from a bundle.
 * A part is there when the build brings it or the user's configuration names one that exists.
 * @param searchPath the PATH, for a crictl of the host
 */
function completeness_missingParts(files, userTomls, settings, searchPath) {
    const { defaultRuntime, handlers, pluginDirectories } = effectiveRuntimes([
        ourDropIn(files, userTomls, settings),
        ...userTomls,
    ]);
    const { runtime, monitor } = handlerPrograms(handlers[defaultRuntime]);
    const broughtRuntime = defaultRuntime === 'runc' ? files.runc : files.crun;
    const broughtMonitor = settings.monitor === 'conmon' ? files.conmon : files.conmonrs;
    const parts = [
        [`OCI runtime ${defaultRuntime}`, broughtRuntime !== undefined || exists(runtime)],
        [settings.monitor, broughtMonitor !== undefined || exists(monitor)],
        [
            'CNI plugins',
            files.cniPlugins.length > 0 || hasPlugin([...pluginDirectories, CNI_PLUGIN_DIRECTORY]),
        ],
        ['CNI configuration', files.cniConfig !== undefined || hasCniConfiguration()],
        ['crictl', files.crictl !== undefined || onPath('crictl', searchPath)],
    ];
    return parts.filter(([, present]) => !present).map(([name]) => name);
}
function exists(path) {
    return path !== null && existsSync(path);
}
function hasPlugin(directories) {
    return directories.some((directory) => existsSync(join(directory, NEEDED_PLUGIN)));
}
function hasCniConfiguration() {
    try {
        return readdirSync(CNI_CONFIG_DIRECTORY).some((name) => /\.(conf|conflist|json)$/.test(name));
    }
    catch {
        // Not there, or closed to us: then nobody can say, and the bundle's own is put there.
        return false;
    }
}
function onPath(program, searchPath) {
    return searchPath.split(delimiter).some((directory) => existsSync(join(directory, program)));
}

;// CONCATENATED MODULE: ./build/src/domain/plan/skew.js
/** Names of builds that are at the tip of main. */
const TIPS = new Set(['branch main', 'newest-bundle main', 'main-fast']);
const MINOR = /^v?(\d+\.\d+)(?:\.|$)/;
/**
 * What there is to say about the versions of CRI-O and Kubernetes; null when they belong together, or when one of them is
 * not known. A minor version of CRI-O is made for the same minor version of Kubernetes, and main for main (cri-o/cri-o,
 * README.md, "Compatibility matrix: CRI-O ⬄ Kubernetes").
 */
function skew_versionSkew(plan, builds) {
    const crio = minorOf('cri-o', builds);
    const kubernetes = minorOf('kubernetes', builds);
    if (crio === null || kubernetes === null || crio === kubernetes)
        return null;
    const differ = `CRI-O is ${crio} and Kubernetes is ${kubernetes}`;
    if (isTip(plan.crio) && isTip(plan.kubernetes)) {
        return {
            level: 'note',
            text: `${differ}: both are of main, whose version rises at different times around a release`,
        };
    }
    return {
        level: 'warning',
        text: `${differ}: a minor version of CRI-O is made for the same minor version of Kubernetes (compatibility matrix in CRI-O's README), so that failures may come from this pair alone. For a pair that belongs together take kubernetes ${branch(crio)}, or crio ${branch(kubernetes)}`,
    };
}
function minorOf(project, builds) {
    const version = builds.find((build) => build.project === project)?.version ?? '';
    return MINOR.exec(version)?.[1] ?? null;
}
function isTip(request) {
    return TIPS.has('branch' in request ? `${request.kind} ${request.branch}` : request.kind);
}
function branch(minor) {
    return `release-${minor} (or main, if that is ${minor})`;
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/merge.js



/**
 * What tells the elements of a list apart, by the list's name; lists of plain values are told apart by the values
 * (coreos/ignition, config/v3_6/types: the methods Key).
 */
const KEYS = {
    directories: ['path'],
    files: ['path'],
    links: ['path'],
    units: ['name'],
    dropins: ['name'],
    users: ['name'],
    groups: ['name'],
    disks: ['device'],
    filesystems: ['device'],
    partitions: ['number', 'label'],
    httpHeaders: ['name'],
    merge: ['source'],
};
/** Lists that are put one after the other (IgnoreDuplicates). */
const APPENDED = (/* unused pure expression or super */ null && (['append', 'options']));
/** Lists that exclude each other: what one of them has in a later config goes from the others (MergedKeys). */
const SHARED = (/* unused pure expression or super */ null && ([
    ['directories', 'files', 'links'],
    ['shouldExist', 'shouldNotExist'],
]));
/**
 * Merges configs in their order, as Ignition merges a child into its parent: what a later one says wins, what it does not
 * say stays, and lists are merged by what names their elements.
 */
function merge_mergeConfigs(first, ...later) {
    const whole = later.reduce((parent, child) => merged('', parent, child), first);
    return readWhole(ignitionConfig, whole).value;
}
function merged(name, parent, child) {
    if (Array.isArray(parent) && Array.isArray(child))
        return mergedList(name, parent, child);
    if (isObject(parent) && isObject(child))
        return mergedObject(parent, child);
    // Sections of which only the presence is known: one is enough.
    if (typeof parent === 'boolean' && child === false && PRESENCES.includes(name))
        return parent;
    return child ?? parent;
}
const PRESENCES = (/* unused pure expression or super */ null && (['timeouts', 'security', 'proxy', 'raid', 'luks']));
function mergedObject(parent, child) {
    const ours = new Map(Object.entries(parent));
    const theirs = new Map(Object.entries(child));
    return Object.fromEntries([...ours].map(([name, value]) => [
        name,
        merged(name, withoutRivals(name, value, theirs), theirs.get(name)),
    ]));
}
/** A list without the elements that the later config has in a list that excludes this one. */
function withoutRivals(name, value, child) {
    const rivals = (SHARED.find((names) => names.includes(name)) ?? []).filter((one) => one !== name);
    if (!Array.isArray(value) || rivals.length === 0)
        return value;
    const taken = new Set(rivals.flatMap((rival) => {
        const list = child.get(rival);
        return Array.isArray(list) ? list.map((item) => merge_keyOf(rival, item)) : [];
    }));
    return value.filter((item) => !taken.has(merge_keyOf(name, item)));
}
function mergedList(name, parent, child) {
    if (APPENDED.includes(name))
        return [...parent, ...child];
    const byKey = new Map(child.map((item) => [merge_keyOf(name, item), item]));
    const known = new Set(parent.map((item) => merge_keyOf(name, item)));
    const removes = (item) => name === 'httpHeaders' && isRemoval(item);
    return [
        ...parent
            .filter((item) => !removes(byKey.get(merge_keyOf(name, item))))
            .map((item) => merged('', item, byKey.get(merge_keyOf(name, item)))),
        ...child.filter((item) => !known.has(merge_keyOf(name, item)) && !removes(item)),
    ];
}
/** A header without a value takes away the one of the earlier config. */
function isRemoval(header) {
    return isObject(header) && header.value === null;
}
function merge_keyOf(name, item) {
    if (!isObject(item))
        return String(item);
    const fields = new Map(Object.entries(item));
    const keys = (KEYS[name] ?? []).map((key) => fields.get(key));
    return JSON.stringify(keys.find((key) => key !== null && key !== 0) ?? '');
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/parse.js





/** The newest minor version of the specification 3 that is stable (coreos/ignition, docs/specs.md). */
const NEWEST_MINOR = 6;
/** Reads an Ignition config of the specification 3.x in JSON: all of its problems at once, each with its field. */
function parse_parseIgnition(text) {
    const document = parseJson(text);
    if (!isObject(document))
        return refuse('', notJson(text));
    const version = versionFlaw(textOf(fieldsOf(fieldsOf(document).ignition).version));
    if (version !== null)
        return refuse('ignition.version', version);
    const { value, problems, warnings } = readWhole(ignitionConfig, document);
    // The whole makes sense only when its fields do.
    const all = problems.length > 0 ? problems : inconsistencies(value);
    return all.length > 0 ? { ok: false, problems: all } : { ok: true, config: value, warnings };
}
function refuse(path, why) {
    return { ok: false, problems: [{ path, why }] };
}
function notJson(text) {
    return /^\s*variant:/m.test(text)
        ? 'is a Butane config, and none of Ignition: translate it with `butane --strict FILE.bu > FILE.ign`'
        : 'is no JSON object';
}
function versionFlaw(version) {
    const supported = `3.0.0 to 3.${NEWEST_MINOR}.0 are read here`;
    if (version === '')
        return `is missing: ${supported}`;
    if (/^[12]\./.test(version)) {
        return `is of an old specification: translate the file with ign-converter, or write it as Butane; ${supported}`;
    }
    const minor = /^3\.(\d{1,3})\.0$/.exec(version)?.[1];
    if (minor !== undefined && Number(minor) <= NEWEST_MINOR)
        return null;
    return `is not a version that is known: ${supported}`;
}

;// CONCATENATED MODULE: ./build/src/builds/ignition.js








/** Bytes of a config, and of a file of a config, that are taken at most. */
const CONFIG_LIMIT = (/* unused pure expression or super */ null && (8 * 2 ** 20));
const FILE_LIMIT = (/* unused pure expression or super */ null && (64 * 2 ** 20));
/** Of all files together. */
const WHOLE_LIMIT = (/* unused pure expression or super */ null && (256 * 2 ** 20));
/**
 * Fetches the configs that are named by URL, merges all of them in their order, and gets the content of their files.
 * Nothing on the machine changes. Null where there are no sources.
 *
 * @throws Trouble input/invalid-input for a config or a content that is not as it should be, environment/build-unavailable
 *   for what cannot be downloaded
 */
async function ignition_gatherIgnition(sources, deps) {
    const warnings = [];
    const configs = [];
    for (const source of sources) {
        const read = 'config' in source ? source : await fetchConfig(source, deps);
        configs.push(read.config);
        warnings.push(...read.warnings.map((note) => `Ignition file ${source.asked}: ${told(note)}`));
    }
    const [first, ...later] = configs;
    if (first === undefined)
        return null;
    const config = mergeConfigs(first, ...later);
    const problems = inconsistencies(config);
    if (problems.length > 0)
        throw invalid('The Ignition files do not go together', problems);
    return { config, bytes: await contentsOf(config, deps), warnings };
}
async function fetchConfig({ asked, url }, deps) {
    const bytes = await download({ what: `Ignition file ${asked}`, url }, CONFIG_LIMIT, deps);
    const parsed = parseIgnition(new TextDecoder().decode(bytes));
    if (parsed.ok)
        return parsed;
    throw invalid(`${asked} is no Ignition file that can be used`, parsed.problems);
}
/** The bytes of all files; what is wrong with them is told together. */
async function contentsOf({ storage }, deps) {
    const problems = [];
    const bytes = new Map();
    let left = WHOLE_LIMIT;
    for (const { path, contents, append } of storage.files) {
        const resources = [contents, ...append];
        const lacking = resources.map(lackingIn).find((why) => why !== null) ?? null;
        const got = [];
        for (const resource of lacking === null ? resources : []) {
            try {
                const content = await contentOf(resource, path, Math.min(left, FILE_LIMIT), deps);
                left -= content?.length ?? 0;
                got.push(content);
            }
            catch (error) {
                if (error instanceof Trouble)
                    throw error;
                problems.push({ path, why: messageOf(error) });
            }
        }
        const [whole = null, ...appended] = got;
        bytes.set(path, { contents: whole, append: appended.filter((one) => one !== null), lacking });
    }
    if (problems.length > 0) {
        throw invalid('Contents in the Ignition files cannot be used', problems);
    }
    return bytes;
}
/** Why a content cannot be had here although it is valid, or null. */
function lackingIn({ source, httpHeaders }) {
    if (source === null || source.startsWith('data:'))
        return null;
    if (!/^https?:/.test(source)) {
        return `contents of ${source.split(':', 1)[0]}: are not read here; give an https: or data: URL`;
    }
    const other = httpHeaders.find(({ name }) => name.toLowerCase() !== 'authorization');
    return other === undefined ? null : `the HTTP header ${other.name} cannot be sent`;
}
/**
 * One content, verified. The digest is of what is left after decompression, as in Ignition (internal/resource/url.go).
 * @throws Error that says what is wrong with it
 */
async function contentOf({ source, compression, verification, httpHeaders }, path, limit, deps) {
    if (source === null)
        return null;
    const authorization = httpHeaders.find(({ value }) => value !== null)?.value;
    const raw = decodeDataUrl(source) ??
        (await download({
            what: `contents of ${path}`,
            url: source,
            ...(typeof authorization === 'string' ? { authorization } : {}),
        }, limit, deps));
    const content = compression === 'gzip' ? unpacked(raw, limit) : raw;
    if (content.length > limit)
        throw new Error(`is larger than ${limit} bytes`);
    verify(content, verification.hash);
    return content;
}
function unpacked(raw, limit) {
    try {
        return gunzipSync(raw, { maxOutputLength: Math.max(1, limit) });
    }
    catch (error) {
        throw new Error(`cannot be unpacked: ${messageOf(error)}`, { cause: error });
    }
}
function verify(content, hash) {
    if (hash === null)
        return;
    const [kind = '', expected = ''] = hash.split('-', 2);
    const actual = createHash(kind).update(content).digest('hex');
    if (actual !== expected)
        throw new Error(`has the ${kind} ${actual}, and not ${expected}`);
}
async function download(from, limit, { http, signal }) {
    const body = await http.open(from, signal);
    const pieces = [];
    let length = 0;
    for await (const piece of body) {
        length += piece.length;
        if (length > limit) {
            throw invalid(`${from.what}: more than ${limit} bytes`, [
                { path: publicUrl(from.url), why: 'is larger than Ignition files are taken here' },
            ]);
        }
        pieces.push(piece);
    }
    if (!body.framed) {
        throw invalid(`${from.what}: nothing tells whether it is complete`, [
            { path: publicUrl(from.url), why: 'comes with neither a length nor chunks' },
        ]);
    }
    return Buffer.concat(pieces);
}
function told({ path, why }) {
    return path === '' ? `it ${why}` : `${path} ${why}`;
}
function invalid(message, problems) {
    return new Trouble({
        kind: 'input',
        reason: 'invalid-input',
        message,
        cause: problems[0] === undefined ? '' : told(problems[0]),
        remedy: 'correct the Ignition file; nothing on the machine has been changed',
        evidence: problems.map(told),
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/host/facts.js






/** API server, kubelet's health check, kubelet (kubernetes test/e2e_node/services). */
const SUITE_PORTS = [6443, 10248, 10250];
/** Services that share a machine with a run, or stand in its way. */
const SERVICES = (/* unused pure expression or super */ null && (['crio.service', 'docker.service', 'containerd.service', 'firewalld.service']));
/** Images, containers and volumes of pods lie below it. */
const STATE_DIRECTORY = '/var/lib';
const FILES = {
    controllers: '/sys/fs/cgroup/cgroup.controllers',
    cgroups: '/proc/cgroups',
    memory: '/proc/meminfo',
    swaps: '/proc/swaps',
    userNamespaces: '/proc/sys/user/max_user_namespaces',
    hugePages: '/sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages',
    modules: '/proc/modules',
    filesystems: '/proc/filesystems',
    tcp: '/proc/net/tcp',
    tcp6: '/proc/net/tcp6',
    init: '/proc/1/status',
    osRelease: '/etc/os-release',
    appArmor: '/sys/module/apparmor/parameters/enabled',
    seLinux: '/sys/fs/selinux/enforce',
    ufw: '/etc/ufw/ufw.conf',
    containerd: '/etc/containerd/config.toml',
};
/** Bits of capabilities (linux/capability.h). */
const CAP_SYS_ADMIN = 21n;
const CAP_SYS_RESOURCE = 24n;
/** What makes loop devices (Linux, Documentation/admin-guide/devices.txt). */
const LOOP_CONTROL = '/dev/loop-control';
/** Programs that steps of some scenarios call, and where root finds them. */
const PROGRAMS = (/* unused pure expression or super */ null && (['mkswap', 'swapon', 'mkfs.ext4', 'losetup', 'useradd', 'userdel', 'getsubids']));
const PROGRAM_DIRECTORIES = (/* unused pure expression or super */ null && ([
    '/usr/local/sbin',
    '/usr/local/bin',
    '/usr/sbin',
    '/usr/bin',
    '/sbin',
    '/bin',
]));
/** Looks at the machine with a handful of commands at once; changes nothing. */
async function facts_probeHost(commandsFor, runnerImage, earlier = []) {
    const commands = commandsFor('direct');
    const paths = [...Object.values(FILES), ...Object.keys(NEEDED_PARAMETERS).map(parameterFile)];
    const [rights, state, version, units, services, disk, readings, present] = await Promise.all([
        rightsOf(commandsFor),
        commands.run('systemctl', ['is-system-running']),
        commands.run('systemctl', ['--version']),
        commands.run('systemctl', [
            'list-units',
            '--all',
            '--plain',
            '--no-legend',
            '--no-pager',
            '--type=service',
            '*kubelet*',
            'node-e2e-suite-*',
        ]),
        serviceStates(commands),
        commands.run('df', ['--block-size=1', '--output=size,avail', STATE_DIRECTORY]),
        readFiles({ commands }, paths),
        presentPrograms(commands),
    ]);
    const file = (name) => readings.get(FILES[name]) ?? '';
    const controllers = cgroupControllers(readings.get(FILES.controllers), file('cgroups'));
    return {
        facts: {
            architecture: arch(),
            kernel: release(),
            os: osName(file('osRelease')),
            cgroup: cgroupVersion(readings, controllers),
            systemd: /^systemd (\S+)/.exec(version.stdout)?.[1] ?? '',
            cpus: cpus().length,
            memoryBytes: totalmem(),
            runnerImage,
        },
        privilege: rights.privilege,
        systemState: state.stdout.trim(),
        container: existsSync('/.dockerenv') || existsSync('/run/.containerenv'),
        swaps: parseSwaps(file('swaps')),
        suiteUnits: loadedUnits(units.stdout),
        services,
        busyPorts: await busyPorts(readings, commandsFor, rights.privilege),
        mayRaiseLimits: hasCapability(file('init'), CAP_SYS_RESOURCE),
        mayMount: hasCapability(file('init'), CAP_SYS_ADMIN),
        present,
        swapping: readings.has(FILES.swaps),
        userNamespaces: Number(file('userNamespaces') || 0),
        hugePages: readings.has(FILES.hugePages),
        controllers,
        availableMemory: memoryIn(file('memory'), 'MemAvailable'),
        disk: parseDiskSpace(disk.stdout),
        modules: new Set(`${file('modules')}\n${file('filesystems')}`.split(/\s+/)),
        parameters: parametersIn(readings),
        appArmor: file('appArmor').trim() === 'Y',
        seLinux: seLinuxMode(readings.get(FILES.seLinux)),
        policies: rights.rules === null ? null : chainPolicies(rights.rules),
        ufw: /^ENABLED=["']?yes/im.test(file('ufw')),
        criPlugin: !/^\s*disabled_plugins\s*=\s*\[[^\]]*"cri"/m.test(file('containerd')),
        earlier,
    };
}
async function presentPrograms(commands) {
    const places = PROGRAM_DIRECTORIES.flatMap((directory) => PROGRAMS.map((name) => `${directory}/${name}`));
    // It complains about what is not there, and lists the others.
    const args = [LOOP_CONTROL, ...places, '-maxdepth', '0', '-print'];
    const { stdout } = await commands.run('find', args);
    const found = stdout.split('\n').filter((path) => path !== '');
    return new Set(found.map((path) => (path === LOOP_CONTROL ? path : basename(path))));
}
/** How root can be had, and what only root can look at: the packet filter's rules, or null. */
async function rightsOf(commandsFor) {
    const privilege = await findPrivilege(commandsFor);
    if (privilege === null)
        return { privilege, rules: null };
    const saved = await commandsFor(privilege).run('iptables-save', ['-t', 'filter'], { root: true });
    return { privilege, rules: saved.exitCode === 0 ? saved.stdout : null };
}
async function serviceStates(commands) {
    // A machine without systemd has no services; that is told by its own check.
    const states = await unitStates({ commands }, SERVICES).catch(() => []);
    return Object.fromEntries(SERVICES.map((unit, index) => [unit, states[index]?.activeState ?? 'inactive']));
}
async function busyPorts(readings, commandsFor, privilege) {
    const texts = [FILES.tcp, FILES.tcp6].map((path) => readings.get(path) ?? '');
    const sockets = texts.flatMap(listeningSockets).filter(({ port }) => SUITE_PORTS.includes(port));
    const ports = [...new Set(sockets.map(({ port }) => port))].toSorted((a, b) => a - b);
    const commands = commandsFor(privilege ?? 'direct');
    return Promise.all(ports.map(async (port) => {
        const inodes = sockets.filter((socket) => socket.port === port).map(({ inode }) => inode);
        return { port, owners: await socketOwners(commands, inodes) };
    }));
}
/** The processes that have sockets, such as `kubelet (pid 812)`. */
async function socketOwners(commands, inodes) {
    const tests = inodes.flatMap((inode, index) => [
        ...(index === 0 ? [] : ['-o']),
        '-lname',
        `socket:\\[${inode}\\]`,
    ]);
    const depth = ['-mindepth', '3', '-maxdepth', '3'];
    const found = await commands.run('find', ['/proc', ...depth, '(', ...tests, ')', '-print'], {
        root: true,
    });
    const pids = [...found.stdout.matchAll(/^\/proc\/(\d+)\/fd\//gm)].map(([, pid = '']) => pid);
    const files = [...new Set(pids)].map((pid) => `/proc/${pid}/comm`);
    if (files.length === 0)
        return [];
    const names = await readFiles({ commands }, files);
    return [...names].map(([path, name]) => `${name} (pid ${path.split('/')[2] ?? ''})`);
}
function parametersIn(readings) {
    return Object.fromEntries(Object.keys(NEEDED_PARAMETERS).flatMap((key) => {
        const value = readings.get(parameterFile(key));
        return value === undefined ? [] : [[key, value.trim()]];
    }));
}
function seLinuxMode(enforce) {
    if (enforce === undefined)
        return 'off';
    return enforce.trim() === '1' ? 'enforcing' : 'permissive';
}
/** sudo where it works without a password, also for root, so that there is one way; root itself where there is none. */
async function findPrivilege(commandsFor) {
    const { exitCode } = await commandsFor('sudo').run('true', [], { root: true });
    if (exitCode === 0)
        return 'sudo';
    return process.getuid?.() === 0 ? 'direct' : null;
}
/** Units in the output of list-units; a name that others merely refer to is not loaded (crio.service names the kubelet's). */
function loadedUnits(listed) {
    return listed.split('\n').flatMap((line) => {
        const [unit, load] = line.trim().split(/\s+/);
        return unit && load === 'loaded' ? [unit] : [];
    });
}
/** PRETTY_NAME of os-release(5). */
function osName(osRelease) {
    return /^PRETTY_NAME=["']?([^"'\n]*)["']?$/m.exec(osRelease)?.[1] ?? 'unknown';
}
/** The devices of /proc/swaps. */
function parseSwaps(text) {
    return text
        .split('\n')
        .slice(1)
        .flatMap((line) => {
        const [device, , , , priority] = line.split(/\s+/);
        return device ? [{ device, priority: Number(priority ?? -1) }] : [];
    });
}
/** Whether a process may ever hold a capability, by the text of its /proc/PID/status. */
function hasCapability(status, bit) {
    const bounding = /^CapBnd:\s*([0-9a-f]+)$/m.exec(status)?.[1];
    return bounding === undefined || ((BigInt(`0x${bounding}`) >> bit) & 1n) === 1n;
}
function cgroupVersion(readings, controllers) {
    if (readings.has(FILES.controllers))
        return 'v2';
    return controllers.includes('memory') ? 'v1' : 'unknown';
}

;// CONCATENATED MODULE: ./build/src/host/checks.js



const FINE = { kind: 'fine' };
const step = (name) => ({ kind: 'step', step: name });
const checks_refuse = (what, remedy) => ({ kind: 'refuse', what, remedy });
const checks_warn = (what, remedy) => ({ kind: 'warn', what, remedy });
/** systemd's own words for a manager that takes jobs (systemctl(1), is-system-running). */
const RUNNING_STATES = ['running', 'degraded', 'starting', 'initializing', 'maintenance'];
/** The suite refuses older kernels when it starts (kubernetes/system-validators, validators/types_unix.go). */
const OLDEST_KERNEL = [4, 19];
const ARCHITECTURES = ['x64', 'arm64'];
/** Those that the suite asks for on every version of cgroups (kubernetes/system-validators, validators/types_unix.go). */
const CONTROLLERS = ['cpu', 'cpuset', 'memory', 'pids'];
const GB = 1e9;
const gigabytes = (bytes) => `${(bytes / GB).toFixed(1)} GB`;
/** Room for the API server, kubelet, CRI-O and a few pods; below the second, parallel specs starve each other. */
const MEMORY = { refuseBelow: GB, warnBelow: 4 * GB };
/** Builds and the images of a lane need some three; pods are evicted when one is left. A hosted runner has 14 free. */
const DISK = { refuseBelow: 4 * GB, warnBelow: 8 * GB };
const GIVE_BACK = 'give the machine back from an earlier run';
/** What `doctor` and errors tell people to call. */
const RESTORE = 'crio-node-e2e restore';
/** Changes that runs have left which can be taken back before this one begins. */
function leftBehind({ earlier }) {
    return earlier.filter(({ standing }) => standing === 'ended').flatMap(({ changes }) => changes);
}
function leftUnits(probe) {
    return leftBehind(probe).flatMap((change) => {
        if (change.kind === 'suite')
            return [change.unit, change.kubeletUnit];
        return change.kind === 'service' ? [change.unit] : [];
    });
}
/** Whether a kernel's release is this version or a newer one. */
function newerThan(kernel, [major = 0, minor = 0]) {
    const [ours = 0, least = 0] = kernel.split('.').map((part) => Number.parseInt(part, 10));
    return ours > major || (ours === major && least >= minor);
}
function unmet({ parameters }) {
    return Object.entries(steps_NEEDED_PARAMETERS)
        .filter(([key, needed]) => {
        const value = parameters[key];
        return typeof needed === 'number' ? Number(value ?? needed) < needed : value !== needed;
    })
        .map(([key]) => key);
}
/** `none` for nothing. */
const checks_list = (words) => words.join(', ') || 'none';
/** Preflight: every check, in the order in which they are told. */
const checks_CHECKS = [
    {
        name: 'systemd',
        needed: 'runs the machine',
        found: ({ container, systemState }) => `${systemState || 'nothing'}${container ? ', in a container' : ''}`,
        judge({ container, systemState }) {
            if (RUNNING_STATES.includes(systemState))
                return FINE;
            return container
                ? checks_refuse('it is a container', 'use a machine that systemd booted; a job in a workflow must not have "container:"')
                : checks_refuse(`systemd does not run this machine (systemctl says "${systemState || 'nothing'}")`, 'use a hosted Ubuntu runner or a virtual machine that systemd booted');
        },
    },
    {
        name: 'root',
        needed: 'sudo without a password, or root',
        found: ({ privilege }) => (privilege === 'direct' ? 'root' : (privilege ?? 'none')),
        judge: ({ privilege }) => privilege === null
            ? checks_refuse('root cannot be had: "sudo -n true" fails', 'let the runner user use sudo without a password')
            : FINE,
    },
    {
        name: 'architecture',
        needed: 'x64 or arm64',
        found: ({ facts }) => facts.architecture,
        judge: ({ facts }) => ARCHITECTURES.includes(facts.architecture)
            ? FINE
            : checks_refuse(`nothing is built for the architecture ${facts.architecture}`, 'use a runner such as ubuntu-24.04 or ubuntu-24.04-arm'),
    },
    {
        name: 'kernel',
        needed: `${OLDEST_KERNEL.join('.')} or newer`,
        found: ({ facts }) => facts.kernel,
        judge: ({ facts }) => newerThan(facts.kernel, OLDEST_KERNEL)
            ? FINE
            : checks_refuse(`the kernel ${facts.kernel} is too old for the suite`, `use a machine with Linux ${OLDEST_KERNEL.join('.')} or newer`),
    },
    {
        name: 'cgroups',
        needed: 'v2',
        found: ({ facts }) => facts.cgroup,
        judge({ facts }) {
            if (facts.cgroup === 'v2')
                return FINE;
            return facts.cgroup === 'v1'
                ? checks_warn('this machine has cgroup v1', 'its kubelet starts only where kubelet-config sets failCgroupV1: false')
                : checks_refuse('there is no cgroup hierarchy', 'use a machine with cgroup v2');
        },
    },
    {
        name: 'controllers',
        needed: CONTROLLERS.join(', '),
        found: ({ controllers }) => checks_list(CONTROLLERS.filter((controller) => controllers.includes(controller))),
        judge({ controllers }) {
            const missing = CONTROLLERS.filter((controller) => !controllers.includes(controller));
            return missing.length === 0
                ? FINE
                : checks_refuse(`the kernel lacks cgroup controllers: ${missing.join(', ')}`, 'look for cgroup_disable= on the kernel command line, or use another machine');
        },
    },
    {
        name: 'memory',
        needed: `${gigabytes(MEMORY.warnBelow)} available`,
        found: ({ availableMemory, facts }) => availableMemory === null
            ? 'unknown'
            : `${gigabytes(availableMemory)} of ${gigabytes(facts.memoryBytes)}`,
        judge({ availableMemory }) {
            if (availableMemory === null || availableMemory >= MEMORY.warnBelow)
                return FINE;
            const what = `only ${gigabytes(availableMemory)} of memory are available`;
            return availableMemory < MEMORY.refuseBelow
                ? checks_refuse(what, 'stop what takes it, or use a larger machine')
                : checks_warn(what, 'specs may be slow or be killed; lower procs, or use a larger machine');
        },
    },
    {
        name: 'disk',
        needed: `${gigabytes(DISK.warnBelow)} free in ${STATE_DIRECTORY}`,
        found: ({ disk }) => disk === null ? 'unknown' : `${gigabytes(disk.free)} of ${gigabytes(disk.size)}`,
        judge({ disk }) {
            if (disk === null || disk.free >= DISK.warnBelow)
                return FINE;
            const what = `only ${gigabytes(disk.free)} are free in ${STATE_DIRECTORY}`;
            return disk.free < DISK.refuseBelow
                ? checks_refuse(what, `free disk space; a run needs ${gigabytes(DISK.refuseBelow)} or more`)
                : checks_warn(what, 'the images of a large lane may not fit; free disk space');
        },
    },
    {
        name: 'swap',
        needed: 'off, unless the kubelet takes it',
        found: ({ swaps }) => checks_list(swaps.map(({ device }) => device)),
        judge: ({ swaps }) => (swaps.length === 0 ? FINE : step('swap off')),
    },
    {
        name: 'modules',
        needed: NEEDED_MODULES.join(', '),
        found: ({ modules }) => checks_list(NEEDED_MODULES.filter((name) => modules.has(name))),
        judge({ modules }) {
            const missing = NEEDED_MODULES.filter((name) => !modules.has(name));
            return missing.length === 0 ? FINE : step(`load ${missing.join(', ')}`);
        },
    },
    {
        name: 'parameters',
        needed: 'forwarding for pods, process limits',
        found(probe) {
            const keys = unmet(probe);
            return keys.length === 0 ? 'as needed' : (0,domain_text/* plural */.LS)(keys.length, 'other value');
        },
        judge(probe) {
            const keys = unmet(probe);
            return keys.length === 0 ? FINE : step(`set ${keys.join(', ')}`);
        },
    },
    {
        name: 'AppArmor',
        needed: 'either',
        found: ({ appArmor }) => (appArmor ? 'on' : 'off'),
        judge: () => FINE,
    },
    {
        name: 'SELinux',
        needed: 'off or permissive',
        found: ({ seLinux }) => seLinux,
        judge: ({ seLinux }) => seLinux === 'enforcing'
            ? checks_warn('SELinux is enforcing', 'containers start only with the policy of container-selinux; set it to permissive otherwise')
            : FINE,
    },
    {
        name: 'firewall',
        needed: 'lets packets of pods pass',
        found({ policies, ufw, services }) {
            const managers = [
                ...(ufw ? ['ufw'] : []),
                ...(services['firewalld.service'] === 'active' ? ['firewalld'] : []),
            ];
            const chains = Object.entries(policies ?? {}).map(([chain, policy]) => `${chain} ${policy}`);
            return checks_list([...managers, ...chains.filter((words) => !words.startsWith('OUTPUT'))]);
        },
        judge: ({ services }) => services['firewalld.service'] === 'active'
            ? checks_warn('firewalld has rules of its own', 'specs on the network may fail; stop it, or put cni0 into its trusted zone')
            : step('accept packets of pods'),
    },
    {
        name: 'other run',
        needed: 'none',
        found: ({ earlier }) => checks_list(earlier.map(({ root, standing }) => `${standing}: ${root.slice(root.lastIndexOf('/') + 1)}`)),
        judge({ earlier }) {
            const inTheWay = earlier.filter(({ standing }) => standing !== 'ended');
            const [first] = inTheWay;
            if (first === undefined)
                return earlier.length === 0 ? FINE : step(GIVE_BACK);
            return checks_refuse(inTheWay.map((run) => EARLIER_WHAT[run.standing](run)).join('; '), EARLIER_REMEDY[first.standing](first));
        },
    },
    {
        name: 'kubelet',
        needed: 'no other',
        found: ({ suiteUnits }) => checks_list(suiteUnits),
        judge(probe) {
            const known = leftUnits(probe);
            const others = probe.suiteUnits.filter((unit) => !known.includes(unit));
            if (others.length > 0) {
                return checks_refuse(`another kubelet or suite is known to systemd: ${others.join(', ')}`, 'stop it and remove its unit (systemctl stop UNIT; systemctl reset-failed UNIT): the suite finds its kubelet by that name');
            }
            return probe.suiteUnits.length === 0 ? FINE : step(GIVE_BACK);
        },
    },
    {
        name: 'CRI-O',
        needed: 'not running',
        found: ({ services }) => services['crio.service'] ?? 'inactive',
        judge(probe) {
            const state = probe.services['crio.service'] ?? 'inactive';
            if (['inactive', 'failed'].includes(state))
                return FINE;
            return leftUnits(probe).includes('crio.service')
                ? step(GIVE_BACK)
                : checks_refuse(`a CRI-O is on this machine already (crio.service is ${state})`, 'stop it, or use a machine that is not a node');
        },
    },
    {
        name: 'runtimes',
        needed: 'others may stay',
        found: ({ services, criPlugin }) => checks_list([
            ...(services['docker.service'] === 'active' ? ['docker'] : []),
            ...(services['containerd.service'] === 'active'
                ? [`containerd${criPlugin ? ' with CRI' : ''}`]
                : []),
        ]),
        judge: () => FINE,
    },
    {
        name: 'ports',
        needed: `${SUITE_PORTS.join(', ')} free`,
        found: ({ busyPorts }) => (busyPorts.length === 0 ? 'free' : listeners({ busyPorts })),
        judge(probe) {
            if (probe.busyPorts.length === 0)
                return FINE;
            return leftBehind(probe).some(({ kind }) => kind === 'suite')
                ? step(GIVE_BACK)
                : checks_refuse(`somebody listens on ${listeners(probe)}; API server and kubelet need ${SUITE_PORTS.join(', ')}`, 'stop what listens there, such as a cluster or an earlier run');
        },
    },
    {
        name: 'runner image',
        needed: 'any',
        found: ({ facts }) => facts.runnerImage || 'none',
        judge: () => FINE,
    },
];
function listeners({ busyPorts }) {
    return busyPorts
        .map(({ port, owners }) => `port ${port}${owners.length === 0 ? '' : ` (${owners.join(', ')})`}`)
        .join(', ');
}
const EARLIER_WHAT = {
    ended: ({ root }) => `an earlier run has not given the machine back (${root})`,
    running: ({ pid }) => `another run is going on (process ${pid})`,
    rebooted: ({ root }) => `a run of before the last boot has not given the machine back (${root})`,
    doubtful: ({ root }) => `${root} holds the journal of a run that cannot be proven to be ours`,
};
const EARLIER_REMEDY = {
    ended: () => `call ${RESTORE} as the user of that run`,
    running: () => 'wait for its end',
    rebooted: () => `call ${RESTORE} as the user of that run`,
    doubtful: ({ root }) => `look at ${root}/journal.jsonl, take back what it lists, and remove it`,
};

;// CONCATENATED MODULE: ./build/src/host/needs.js



/** Pods' volumes with mapped IDs need it (Kubernetes documentation, concepts/workloads/pods/user-namespaces). */
const IDMAPPED_TMPFS_KERNEL = [6, 3];
const needs_GB = 1e9;
/** The swap file, and what every run needs besides. */
const SWAP_DISK = 6 * needs_GB;
/** The images of a lane in a file system of their own. */
const FILESYSTEM_DISK = 8 * needs_GB;
/** A page of 1 GiB, and what every run needs besides. */
const HUGE_PAGES_MEMORY = 4 * needs_GB;
const JUDGES = {
    'cgroup v2': ({ facts }) => (facts.cgroup === 'v2' ? null : `it has cgroup ${facts.cgroup}`),
    swap: (probe) => (probe.swapping ? null : 'its kernel cannot swap') ??
        mounting(probe) ??
        needs_programs(probe, ['mkswap', 'swapon']) ??
        disk(probe, SWAP_DISK),
    'user namespaces': ({ facts, userNamespaces }) => (newerThan(facts.kernel, IDMAPPED_TMPFS_KERNEL)
        ? null
        : `its kernel ${facts.kernel} is older than ${IDMAPPED_TMPFS_KERNEL.join('.')}`) ??
        (userNamespaces > 0 ? null : 'its kernel allows no user namespaces'),
    // A kubelet with a user of its own does not start without getsubids (kubernetes pkg/kubelet/kubelet_pods.go).
    accounts: (probe) => needs_programs(probe, ['useradd', 'userdel', 'getsubids']),
    'loop devices': (probe) => (probe.present.has(LOOP_CONTROL) ? null : `it has no ${LOOP_CONTROL}`) ??
        mounting(probe) ??
        needs_programs(probe, ['mkfs.ext4', 'losetup']),
    disk: (probe) => disk(probe, FILESYSTEM_DISK),
    'huge pages': ({ hugePages, controllers, availableMemory }) => (hugePages ? null : 'its kernel has no huge pages of 1 GiB') ??
        (controllers.includes('hugetlb') ? null : 'it lacks the cgroup controller hugetlb') ??
        (availableMemory === null || availableMemory >= HUGE_PAGES_MEMORY
            ? null
            : `only ${gigabytes(availableMemory)} of memory are available, and ${gigabytes(HUGE_PAGES_MEMORY)} are needed`),
};
function mounting({ mayMount }) {
    return mayMount ? null : 'its root may neither mount nor swap';
}
function needs_programs({ present }, wanted) {
    const missing = wanted.filter((name) => !present.has(name));
    return missing.length === 0 ? null : `it has no ${missing.join(' and no ')}`;
}
function disk({ disk: space }, needed) {
    if (space === null || space.free >= needed)
        return null;
    return `only ${gigabytes(space.free)} of disk space are free, and ${gigabytes(needed)} are needed`;
}
/** All that keeps a machine from giving a scenario, in words that begin with "it" or "its"; empty where it can. */
function unmetNeeds({ needs }, probe) {
    return needs.map((need) => JUDGES[need](probe)).filter((why) => why !== null);
}
/**
 * Refuses a machine that cannot give the scenario, all reasons at once. Nothing has been changed by then.
 * @throws Trouble (environment, not-applicable)
 */
function needs_requireScenario(scenario, probe) {
    const unmet = unmetNeeds(scenario, probe);
    if (unmet.length > 0)
        throw needs_notApplicable(scenario, `This machine cannot give it: ${unmet.join('; ')}`);
}
/** What stops a run whose scenario cannot be had. */
function needs_notApplicable({ name }, cause) {
    return new Trouble({
        kind: 'environment',
        reason: 'not-applicable',
        message: `The scenario ${name} cannot be had here`,
        cause,
        remedy: 'take another runner or build, or leave the scenario out; crio-node-e2e doctor tells what a machine can give. The machine is left as it was',
    });
}

;// CONCATENATED MODULE: ./build/src/app/ignition.js









/**
 * Gets the Ignition files, says what becomes of them, and writes it down. Nothing on the machine changes.
 * @throws Trouble for files that cannot be used, and for parts that cannot be applied where that is asked for
 */
async function ignition_readIgnition({ deps, plan, record }) {
    const gathered = await gatherIgnition(plan.ignition, deps);
    if (gathered === null)
        return NO_WORK;
    for (const text of gathered.warnings)
        warn({ deps, record }, text);
    const work = planned(gathered, plan);
    record.append({ event: 'ignition', items: work.items });
    const refused = work.items.filter(({ outcome }) => outcome === 'not-applied');
    deps.log.info(`Ignition: ${plural(work.items.length, 'part')}, ${refused.length} of them not applied`);
    deps.log.relay(work.items.map((item) => `${item.outcome}: ${item.field} ${item.subject}: ${item.reason}`));
    if (plan.ignitionStrict && refused.length > 0)
        throw notApplied(refused);
    return work;
}
function planned({ config, bytes }, plan) {
    try {
        return planIgnition(config, bytes, {
            kubeletTakesSwap: kubeletTakesSwap(plan),
            usesPin: plan.crio.kind === 'ignition',
        });
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        throw ignition_invalid("CRI-O's configuration in the Ignition files is no TOML", [error.message]);
    }
}
function notApplied(refused) {
    return ignition_invalid(`${plural(refused.length, 'part')} of the Ignition files cannot be applied, and ignition-strict is true`, refused.map(({ field, subject, reason }) => `${field} ${subject}: ${reason}`));
}
function ignition_invalid(message, evidence) {
    return new Trouble({
        kind: 'input',
        reason: 'invalid-input',
        message,
        cause: evidence[0] ?? '',
        remedy: 'correct the Ignition files or the inputs; nothing on the machine has been changed',
        evidence,
    });
}
/** What keeps the machine from taking a scenario's own config is about the scenario, and no mistake of the user's. */
function ignition_asScenarios(error, plan) {
    const scenario = scenarioAlone(plan);
    if (scenario === null || !(error instanceof Trouble) || error.details.kind !== 'input')
        return error;
    return notApplicable(scenario, error.details.cause ?? error.message);
}
/**
 * Who is told of what the kernel does not give of a config: where it is the scenario's own, the run ends.
 * @param tell is told of it otherwise
 */
function ignition_scenarioTeller(plan, tell) {
    const scenario = scenarioAlone(plan);
    if (scenario === null)
        return tell;
    return (text) => {
        throw notApplicable(scenario, text);
    };
}
/** The scenario, where nothing but its own config is applied. */
function scenarioAlone({ scenario, ignition }) {
    return scenario?.ignition != null && ignition.length === 1 ? scenario : null;
}
/**
 * The CRI-O of a run: what the input says, or what the Ignition files pin.
 * @throws Trouble (input, invalid-input) when they pin none
 */
function ignition_crioRequest({ crio }, { pin }) {
    if (crio.kind !== 'ignition')
        return crio;
    const { asked } = crio;
    if (pin === null) {
        throw ignition_invalid('The Ignition files pin no CRI-O', [
            'crio: "ignition" needs a CRIO_COMMIT in them, a commit or a tag',
        ]);
    }
    if (COMMIT.test(pin))
        return { kind: 'commit', asked, commit: pin };
    return { kind: 'release', asked, tag: pin };
}
/** The run with the CRI-O configuration of the Ignition files as the user's, before that of the input crio-config. */
function ignition_withDropIns(run, { crioDropIns }) {
    const { plan } = run;
    return { ...run, plan: { ...plan, crioDropIns: [...crioDropIns, ...plan.crioDropIns] } };
}

;// CONCATENATED MODULE: ./build/src/app/fetch-builds.js










/** The stage that gets Ignition files, then both builds, at the same time, and records exactly which they are. */
async function fetch_builds_fetchBuilds(run, commands) {
    // First, because Ignition files may say which CRI-O it is, and how it is configured.
    const ignition = await readIgnition(run);
    const { deps, plan, context, workspace, record } = withDropIns(run, ignition);
    const github = deps.gitHub({ token: context.token, baseUrl: context.apiUrl });
    const giveUp = new AbortController();
    const common = {
        architecture: plan.architecture,
        trustedRoot: plan.trustedRoot,
        signal: giveUp.signal,
        http: deps.http,
        cache: deps.cache,
        github,
        commands,
        log: deps.log,
    };
    const userTomls = plan.crioDropIns.map(({ toml }) => toml);
    const [crio, kubernetes] = await together(giveUp, [
        fetchCrio(crioRequest(plan, ignition), {
            ...common,
            leastTrust: plan.requireSignature ? 'signed' : 'tls-only',
            mirror: plan.mirrors.crio,
            components: plan.components,
            gitHubMirror: plan.mirrors.gitHub,
            workDirectory: join(workspace.scratch, 'cri-o'),
            needsBundle: (files) => {
                const missing = missingParts(files, userTomls, plan.crioSettings, deps.searchPath);
                if (missing.length > 0)
                    deps.log.info(`The directory lacks ${missing.join(', ')}`);
                return missing.length > 0;
            },
        }),
        fetchKubernetes(plan.kubernetes, {
            ...common,
            leastTrust: plan.requireSignature ? 'checksum' : 'tls-only',
            mirror: plan.mirrors.kubernetes,
            listing: plan.mirrors.kubernetesListing,
            workDirectory: join(workspace.scratch, 'kubernetes'),
        }),
    ]);
    const resolved = await Promise.all([
        withFullCommit(github, CRIO_REPOSITORY, crio.build),
        withFullCommit(github, KUBERNETES_REPOSITORY, kubernetes.build),
    ]);
    const skew = versionSkew(plan, resolved);
    const builds = skew?.level === 'note' ? withNote(resolved, skew.text) : resolved;
    record.append({ event: 'builds', builds });
    if (skew?.level === 'warning')
        warn(run, skew.text);
    const age = oldBundle(plan.crio, crio.build, deps.now());
    if (age !== null)
        warn(run, age);
    for (const { project, version, commit } of builds) {
        deps.log.info(`${project} ${version}, commit ${commit ?? 'unknown'}`);
    }
    return { crio, kubernetes, ignition };
}
function withNote(builds, note) {
    return builds.map((build, index) => index === 0 ? { ...build, notes: [...build.notes, note] } : build);
}
/**
 * The results of both, or the first error. Nothing goes on behind its back: the rest is told to give up, and has cleaned up
 * when this ends.
 */
async function together(giveUp, work) {
    try {
        return await Promise.all(work);
    }
    catch (error) {
        giveUp.abort(new Error('Another download has failed'));
        await Promise.allSettled(work);
        throw error;
    }
}
/** Links work with an abbreviated commit as well, so that nothing depends on the answer; nor is it worth one of the few
 * that GitHub gives without a token. */
async function withFullCommit(github, repository, build) {
    const { commit } = build;
    if (commit === null || FULL_COMMIT.test(commit) || github.authorization === null)
        return build;
    try {
        const full = (await github.commit(repository, commit))?.sha;
        return full?.startsWith(commit) === true ? { ...build, commit: full } : build;
    }
    catch {
        return build;
    }
}

;// CONCATENATED MODULE: ./build/src/suite/enumerate.js






/** A dry run takes under a second; a slow disk may need more. */
const DRY_RUN_SECONDS = 120;
const SHOWN_FILTER = 200;
/**
 * Asks the test binary which specs the filters select, without starting anything and without root.
 * The set depends on the host (AppArmor, cgroups) and on the node name, so it is asked for on the node itself.
 * @throws Trouble (input) when a filter cannot be read or nothing is selected: the message says which filter is to blame
 */
async function enumerate_enumerateSpecs(deps, binary, selection, nodeName) {
    const ask = (name, part) => dryRun(deps, binary, part, nodeName, name);
    const [selected, candidates] = await Promise.all([
        ask('selected', selection),
        ask('candidates', { ...selection, trackedSkips: [] }),
    ]);
    if (selected.selected.length === 0) {
        throw await nothingSelected(ask, selection, candidates);
    }
    return {
        total: selected.total,
        planned: selected.selected,
        leftOut: leftOutSpecs(selection.trackedSkips, selected, candidates),
    };
}
function leftOutSpecs(skips, selected, candidates) {
    const kept = new Set(selected.selected.map((spec) => spec.id));
    const lost = candidates.selected.map((spec) => spec.id).filter((id) => !kept.has(id));
    return skips
        .map((skip) => ({ skip, specs: lost.filter((id) => id.includes(skip.text)) }))
        .filter(({ specs }) => specs.length > 0);
}
async function dryRun(deps, binary, selection, nodeName, name) {
    const directory = join(deps.scratch, `dry-run-${name}`);
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    const report = join(directory, 'report.json');
    const output = await deps.commands.run(binary, [
        '--ginkgo.dry-run',
        '--ginkgo.no-color',
        `--ginkgo.json-report=${report}`,
        ...filterArguments('--ginkgo.', selection),
        `--node-name=${nodeName}`,
    ], { cwd: directory, deadlineSeconds: DRY_RUN_SECONDS, untrusted: true });
    if (output.exitCode !== 0)
        throw unreadableFilter(selection, output);
    try {
        return readDryRun(readFileSync(report, 'utf8'));
    }
    catch (error) {
        throw cannotList(messageOf(error), output);
    }
}
/** What the binary prints for filters that it cannot read. */
const FILTER_COMPLAINTS = [
    { pattern: /Syntax Error Parsing Label Filter[^\n]*\n?[^\n]*/, inputs: 'label-filter' },
    { pattern: /regexp: Compile\([^\n]*/, inputs: 'focus or skip' },
];
function unreadableFilter(selection, output) {
    const text = `${output.stdout}\n${output.stderr}`;
    const complaint = FILTER_COMPLAINTS.find(({ pattern }) => pattern.test(text));
    if (complaint !== undefined) {
        return new Trouble({
            kind: 'input',
            reason: 'invalid-input',
            message: `The suite cannot read ${complaint.inputs}`,
            cause: plainLine(complaint.pattern.exec(text)?.[0] ?? ''),
            remedy: `focus and skip are Go regular expressions (RE2: no look-ahead), label-filter is Ginkgo's, such as "NodeConformance && !Slow". They are: ${describeSelection(selection)}`,
        });
    }
    return cannotList(plainLine(text.trim().split('\n').at(-1) ?? ''), output);
}
function cannotList(cause, output) {
    return new Trouble({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `e2e_node.test cannot list its specs: exit code ${output.exitCode}`,
        cause,
        remedy: 'check that the Kubernetes build is complete and fits this machine',
        evidence: `${output.stdout}\n${output.stderr}`.trim().split('\n').slice(-15),
    });
}
async function nothingSelected(ask, selection, candidates) {
    const none = { ...selection, focus: '', skip: '', labelFilter: '', trackedSkips: [] };
    const parts = [
        {
            name: 'focus',
            text: selection.focus,
            alone: { ...none, focus: selection.focus },
            keeps: 'matches',
        },
        {
            name: 'skip',
            text: selection.skip,
            alone: { ...none, skip: selection.skip },
            keeps: 'leaves',
        },
        {
            name: 'label-filter',
            text: selection.labelFilter,
            alone: { ...none, labelFilter: selection.labelFilter },
            keeps: 'selects',
        },
    ];
    const used = parts.filter((part) => part.text !== '');
    const counts = await Promise.all(used.map((part) => ask(part.name, part.alone)));
    const lines = used.map((part, index) => `${part.name} "${truncate(plainLine(part.text), SHOWN_FILTER)}" alone ${part.keeps} ${counts[index]?.selected.length ?? 0} of ${candidates.total} specs`);
    const skipList = candidates.selected.length === 0
        ? []
        : [
            `the skip list leaves out all ${plural(candidates.selected.length, 'spec')} that the other filters select`,
        ];
    const blamed = used.find((_, index) => counts[index]?.selected.length === 0);
    return new Trouble({
        kind: 'input',
        reason: 'nothing-selected',
        message: `The filters select no spec (lane ${selection.lane})`,
        cause: blamed === undefined
            ? (skipList[0] ?? 'each filter selects specs, but no spec passes all of them')
            : `${blamed.name} "${truncate(plainLine(blamed.text), SHOWN_FILTER)}" selects nothing by itself`,
        remedy: 'mend the filter; the lane all has none of its own. Nothing on the machine was changed',
        evidence: [...lines, ...skipList],
    });
}
function describeSelection(selection) {
    const parts = [
        ['focus', selection.focus],
        ['skip', selection.skip],
        ['label-filter', selection.labelFilter],
    ].filter(([, text]) => text !== '');
    return parts
        .map(([name, text]) => `${name} "${truncate(plainLine(text ?? ''), SHOWN_FILTER)}"`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/suite/gates.js



/** The kubelet answers in a twentieth of a second; a slow disk may need more. */
const ASK_SECONDS = 60;
/** What it says of a gate that it does not know: an error upstream, a warning in OpenShift's (component-base, featuregate). */
const UNKNOWN = /unrecognized feature gate: (\w+)/g;
/** What it says of a gate that cannot be changed any more. */
const LOCKED = /cannot set feature gate (\w+) to \w+, feature is locked to \w+/;
/** A gate that the kubelet does not take. */
class gates_GateRefused extends errors/* Trouble */.qm {
    gate;
    constructor(gate, why) {
        super({
            kind: 'input',
            reason: 'invalid-input',
            message: `This Kubernetes does not take the feature gate ${gate}`,
            cause: why,
            remedy: `take ${gate} out of feature-gates, or choose a Kubernetes that has it; nothing on the machine was changed`,
        });
        this.gate = gate;
    }
}
/**
 * Asks the kubelet whether it takes the gates; it starts nothing. It sets them before it reads its configuration, and is
 * given one that is not there (kubernetes cmd/kubelet/app/server.go). The suite's dry run would not tell.
 * @throws GateRefused for the first gate that is unknown or locked: one that is only ignored would be a run that does not
 *   test what it says
 */
async function gates_checkGates(deps, kubelet, featureGates) {
    const gates = Object.entries(featureGates).map(([gate, on]) => `${gate}=${on}`);
    if (gates.length === 0)
        return;
    const { stdout, stderr } = await deps.commands.run(kubelet, [`--feature-gates=${gates.join(',')}`, `--config=${join(deps.scratch, 'no-kubelet-config')}`], { cwd: deps.scratch, deadlineSeconds: ASK_SECONDS, untrusted: true });
    const words = `${stdout}\n${stderr}`;
    const [unknown] = [...words.matchAll(UNKNOWN)].map(([, gate = '']) => gate);
    if (unknown !== undefined)
        throw new gates_GateRefused(unknown, 'it does not know it');
    const [sentence, locked] = LOCKED.exec(words) ?? [];
    if (locked !== undefined)
        throw new gates_GateRefused(locked, plainLine(sentence ?? ''));
}

;// CONCATENATED MODULE: ./build/src/app/list-specs.js





/** The stage that asks the test binary which specs are planned, and records them with what is left out and why. */
async function list_specs_listSpecs({ deps, plan, workspace, record }, commands, binary) {
    const specs = await enumerateSpecs({ commands, scratch: workspace.scratch }, binary, plan.selection, deps.nodeName);
    writeFileSync(workspace.plannedSpecs, JSON.stringify(specs.planned));
    const leftOut = specs.leftOut.map(({ skip, specs: ids }) => ({
        reason: skip.reason,
        link: skip.link,
        specs: ids,
    }));
    record.append({ event: 'specs', total: specs.total, leftOut });
    deps.log.info(`${specs.planned.length} of ${plural(specs.total, 'spec')} are selected`);
    for (const { reason, specs: ids } of leftOut) {
        deps.log.info(`${plural(ids.length, 'more spec')} left out by the skip list: ${reason}`);
    }
    return specs.planned;
}
/**
 * Makes sure that Kubernetes has the gates of the plan.
 * @throws Trouble (environment, not-applicable) for a gate of the scenario, and (input, invalid-input) for the user's
 */
async function list_specs_requireGates({ plan: { scenario, featureGates }, workspace }, commands, kubelet) {
    try {
        await checkGates({ commands, scratch: workspace.scratch }, kubelet, featureGates);
    }
    catch (error) {
        if (!(error instanceof GateRefused) || scenario === null)
            throw error;
        if (!Object.hasOwn(scenario.featureGates, error.gate))
            throw error;
        throw notApplicable(scenario, `${error.message}: ${error.details.cause ?? ''}`);
    }
}

;// CONCATENATED MODULE: ./build/src/host/preflight.js


/** Every check with what was found and what will be done, in the order in which preflight tells them. */
function preflight_checksOf(probe) {
    return CHECKS.map(({ name, needed, found, judge }) => {
        const outcome = judge(probe);
        return {
            name,
            found: found(probe),
            needed,
            ok: outcome.kind !== 'refuse',
            action: actionOf(outcome),
            remedy: 'remedy' in outcome ? outcome.remedy : '',
        };
    });
}
function actionOf(outcome) {
    switch (outcome.kind) {
        case 'fine':
            return 'nothing';
        case 'step':
            return `step: ${outcome.step}`;
        case 'warn':
            return 'warning';
        case 'refuse':
            return 'refuse';
    }
}
/** What is worth a warning on a machine that is taken all the same, one sentence each. */
function preflight_preflightWarnings(probe) {
    return CHECKS.map(({ judge }) => judge(probe)).flatMap((outcome) => outcome.kind === 'warn' ? [`${outcome.what}: ${outcome.remedy}`] : []);
}
/**
 * Refuses a machine on which a run could not work, all reasons at once. Nothing has been changed by then.
 * @throws Trouble (environment, preflight)
 */
function preflight_preflight(probe) {
    const refused = CHECKS.map(({ judge }) => judge(probe)).filter((outcome) => outcome.kind === 'refuse');
    if (refused.length === 0)
        return;
    throw new Trouble({
        kind: 'environment',
        reason: 'preflight',
        message: `This machine cannot run node e2e tests: ${refused.map(({ what }) => what).join('; ')}`,
        remedy: `${refused.map(({ remedy }) => remedy).join('; ')}. Nothing on the machine was changed`,
    });
}

;// CONCATENATED MODULE: ./build/src/app/look.js









/**
 * The stage that looks at the machine and refuses it where a run cannot work. What an earlier run has left that is gone
 * is given back first, and the machine looked at again.
 * @throws Trouble (environment, preflight or not-applicable) before anything is changed
 */
async function look_lookAtMachine(run, warn) {
    const { deps, record, workspace } = run;
    const earlier = earlierRuns(dirname(workspace.root), RUN_LAYOUT, workspace.root);
    const probe = await probeHost(deps.commandsFor, deps.runnerImage, earlier);
    record.append({ event: 'host', facts: probe.facts, privilege: probe.privilege });
    tell(run, probe);
    preflight(probe);
    if (run.plan.scenario !== null)
        requireScenario(run.plan.scenario, probe);
    const left = earlier.filter(({ standing }) => standing === 'ended');
    if (left.length === 0) {
        for (const text of preflightWarnings(probe))
            warn(text);
        return probe;
    }
    for (const one of left)
        await giveBack(run, probe, one, warn);
    const again = await probeHost(deps.commandsFor, deps.runnerImage);
    preflight(again);
    for (const text of preflightWarnings(again))
        warn(text);
    return again;
}
/** Preflight's table, one line for each check. */
function checkTable(probe) {
    const rows = checksOf(probe).map(({ name, found, needed, action }) => [name, found, needed, action].map(plainLine));
    return table([['', 'found', 'needed', 'done about it'], ...rows]);
}
function tell({ deps }, probe) {
    const { facts } = probe;
    deps.log.info(`${facts.os}, kernel ${facts.kernel}, systemd ${facts.systemd}, cgroup ${facts.cgroup}, ${plural(facts.cpus, 'CPU')}`);
    deps.log.relay(checkTable(probe));
}
async function giveBack({ deps }, { privilege }, { root, changes }, warn) {
    deps.log.info(`${root} has not given the machine back: ${plural(changes.length, 'change')}`);
    const failures = await restoreEarlier(deps, deps.commandsFor(privilege ?? 'direct'), root);
    for (const failure of failures)
        warn(`What an earlier run changed could not be restored: ${failure}`);
}

;// CONCATENATED MODULE: ./build/src/app/report-place.js




/**
 * Makes the report directory ready: it can be written to, and nothing in it is an earlier run's, which could pass for
 * this one's. Only our own names are removed.
 * @throws Trouble (input, invalid-input) when it cannot be written to
 */
function report_place_prepareReportDirectory(directory) {
    try {
        mkdirSync(directory, { recursive: true });
        for (const name of Object.values(REPORT_FILES)) {
            rmSync(join(directory, name), { recursive: true, force: true });
        }
        const probe = join(directory, '.crio-node-e2e');
        writeFileSync(probe, '');
        rmSync(probe);
    }
    catch (error) {
        throw new Trouble({
            kind: 'input',
            reason: 'invalid-input',
            message: `The report directory ${directory} cannot be used`,
            cause: messageOf(error),
            remedy: 'give report-dir a directory that the user of this job may write to',
        });
    }
}

;// CONCATENATED MODULE: ./build/src/app/run-suite.js










/** Seconds after our own deadline until systemd ends the suite, should this process be gone. */
const UNIT_MARGIN_SECONDS = 120;
/** Slices that the kubelet makes; one that is there already is somebody else's. */
const POD_SLICE = 'kubepods.slice';
const KUBELET_SLICES = [POD_SLICE, 'runtime.slice'];
/** For each call; crictl's own two seconds are short for a busy node. */
const CRICTL_TIMEOUT = '10s';
/** The stage that starts the suite and follows it to its end. */
async function run_suite_runSuite(run, host, needs) {
    const { deps, plan, workspace, record } = run;
    const { e2eNodeTest, ginkgo, kubelet } = needs.kubernetes;
    if (plan.scenario !== null) {
        placeKubeletDropIn(workspace, plan.scenario.name, plan.scenario.kubeletConfig);
    }
    const startedAt = deps.now();
    const kubeletFlags = [...diskFlags(plan, needs.planned), ...plan.kubeletFlags];
    const command = suiteCommand({ ...plan, kubeletFlags }, {
        suite: workspace.suite,
        report: workspace.suiteReport,
        kubeletConfig: placeKubeletConfig(workspace, plan.kubeletConfig),
        logsSince: startedAt,
    }, deps.nodeName);
    deps.log.info(`${plan.procs} processes, time limit ${formatDuration(plan.timeoutSeconds)}`);
    const [cgroups, slices] = await atOnce([
        suiteCgroups(host),
        watchedUnits(host, KUBELET_SLICES),
        placePrograms(workspace, [e2eNodeTest, ginkgo, kubelet]),
    ]);
    const pods = ['--runtime-endpoint', CRIO_ENDPOINT, '--timeout', CRICTL_TIMEOUT, 'rmp', '-f', '-a'];
    host.journal.record({ kind: 'cgroups', before: cgroups }, ...slices, {
        kind: 'suite',
        unit: workspace.suiteUnit,
        kubeletUnit: workspace.kubeletUnit,
        podSlice: POD_SLICE,
        removePods: [needs.crictl, ...pods],
    });
    record.append({ event: 'suite-started', at: startedAt.toISOString() });
    await startUnit(host, {
        name: workspace.suiteUnit,
        description: 'Kubernetes node e2e suite',
        command,
        workingDirectory: workspace.suite,
        temporaryDirectory: workspace.suiteTemporary,
        environment: placeRepositories(workspace, plan.images.repositories),
        output: workspace.console,
        maxSeconds: plan.timeoutSeconds + GRACE_SECONDS + UNIT_MARGIN_SECONDS,
    });
    const end = await superviseSuite({
        commands: host.commands,
        log: deps.log,
        now: () => deps.now().getTime(),
        sleep: deps.sleep,
        processRuns: deps.processRuns,
        onServiceEvent: (change) => record.append({ event: 'service', change }),
    }, {
        suiteUnit: workspace.suiteUnit,
        kubeletUnit: workspace.kubeletUnit,
        console: workspace.console,
        plannedSpecs: needs.planned.length,
        restartsCrio: needs.planned.some(mayRestartCrio),
        timeoutSeconds: plan.timeoutSeconds,
    });
    record.append({ event: 'suite-ended', at: deps.now().toISOString(), ...end });
    deps.log.info(`The suite ended with exit code ${end.exitCode ?? 'unknown'}`);
}
/** Specs that stop services on purpose carry this label (kubernetes/community, e2e-tests.md). */
function mayRestartCrio(spec) {
    return spec.labels.includes('Disruptive');
}

;// CONCATENATED MODULE: ./build/src/crio/node-facts.js





/** How a node with these files will be set up; reads the bundle's drop-in. */
function node_facts_nodeFacts({ crioDropIns, crioSettings, kubeletConfig, }, files) {
    const dropIns = dropInsOf({ files, dropIns: crioDropIns, settings: crioSettings });
    const { defaultRuntime, handlers } = effectiveRuntimes(dropIns.map(({ toml }) => toml).filter(isToml));
    const { runtime, monitor } = handlerPrograms(handlers[defaultRuntime]);
    return {
        runtime: {
            handler: defaultRuntime,
            program: partOrPath(runtime),
            monitor: partOrPath(monitor),
        },
        crioDropIns: dropIns.map(({ name, toml }) => ({ name, sha256: sha256Of(toml) })),
        kubeletConfigSha256: kubeletConfig === null ? null : sha256Of(kubeletConfig),
    };
}
/** Programs that pods are started with, by the component that brings them. */
const STARTERS = {
    crun: 'crun',
    runc: 'runc',
    conmon: 'conmon',
    'conmon-rs': 'conmonrs',
};
/** What to say of components that were asked for and that no pod is started with by default. */
function node_facts_unusedComponents(components, { runtime: { handler, program, monitor } }) {
    return components.flatMap(({ name }) => {
        const starter = STARTERS[name];
        if (starter === undefined || starter === program || starter === monitor)
            return [];
        return [
            `${name} is installed, but CRI-O starts pods with the handler ${handler} (${program ?? 'no runtime_path'}, ${monitor ?? 'no monitor_path'}): choose it by runtime, monitor or crio-config if it shall be tested`,
        ];
    });
}
/** A bundle's drop-in is somebody's file; CRI-O says itself what is wrong with it. */
function isToml(text) {
    try {
        effectiveRuntimes([text]);
        return true;
    }
    catch {
        return false;
    }
}
function partOrPath(path) {
    return path !== null && dirname(path) === LIBEXEC_DIRECTORY ? basename(path) : path;
}
function sha256Of(text) {
    return createHash('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/app/setup.js








/** Writes down what will be tested on what as soon as that is known: the run may end anywhere after this. */
function setup_recordSetup(current, files) {
    const { deps, plan, record } = current;
    const facts = nodeFacts(plan, files);
    record.append({ event: 'node', facts });
    for (const text of unusedComponents(plan.components, facts))
        warn(current, text);
    const { builds, host, node, context } = record.state();
    const provenance = provenanceJson({
        schemaVersion: PROVENANCE_SCHEMA_VERSION,
        generator: { name: 'crio-node-e2e', version: deps.version },
        generatedAt: deps.now().toISOString(),
        run: jobOf(context),
        complete: false,
        builds,
        host,
        node,
        randomSeed: null,
    });
    writeFileSync(join(plan.reportDirectory, REPORT_FILES.provenance), provenance);
}

;// CONCATENATED MODULE: ./build/src/app/run.js


















/**
 * The pipeline of a run, from the plan to the end of the suite. What it learns goes into the record, what it changes
 * on the host into the journal; the report is made of these afterwards. Nothing on the machine has changed before
 * "Prepare the machine".
 * @throws Trouble for everything that stops a run and is no bug
 */
async function run_run(current) {
    const { deps, plan, workspace, record } = current;
    const stage = (name, work) => {
        record.append({ event: 'stage', name });
        return deps.log.group(name, work);
    };
    const tell = (text) => warn(current, text);
    createWorkspace(workspace);
    await stage('Plan', async () => {
        deps.log.relay(describePlan(plan));
        prepareReportDirectory(plan.reportDirectory);
        record.append({ event: 'report-directory', path: plan.reportDirectory });
    });
    const probe = await stage('Look at the machine', () => lookAtMachine(current, tell));
    const commands = deps.commandsFor(probe.privilege ?? 'direct');
    const { crio, kubernetes, ignition } = await stage('Fetch CRI-O and Kubernetes', async () => {
        const fetched = await fetchBuilds(current, commands);
        recordSetup(withDropIns(current, fetched.ignition), fetched.crio.files);
        return fetched;
    });
    const configured = withDropIns(current, ignition);
    const planned = await stage('List the specs', async () => {
        await requireGates(current, commands, kubernetes.kubelet);
        return listSpecs(current, commands, kubernetes.e2eNodeTest);
    });
    await stage("Check CRI-O's configuration", () => checkCrio(configured, commands, crio.files));
    const host = {
        commands,
        journal: fileJournal(workspace.journal),
        log: deps.log,
        scratch: workspace.scratch,
    };
    await stage('Prepare the machine', async () => {
        const kept = [workspace.root, plan.reportDirectory];
        const prepared = await prepareIgnition(host, ignition, kept).catch((error) => {
            throw asScenarios(error, plan);
        });
        await prepareKernel(host, probe, { plan, specs: planned, warn: tell });
        await prepared.apply(scenarioTeller(plan, tell));
        await clearKubelet(host);
    });
    const crictl = crio.files.crictl === undefined ? 'crictl' : CRICTL_BINARY;
    const { mayRaiseLimits } = probe;
    await stage('Install CRI-O', () => placeCrio(configured, host, crio.files, mayRaiseLimits));
    await stage('Start CRI-O', () => bringUpCrio(configured, host, crio.build, crictl));
    const { e2eNodeTest } = kubernetes;
    await stage('Pull images', () => pullNeeded(current, host, { planned, e2eNodeTest, crictl }));
    await stage(`Run ${plural(planned.length, 'spec')}`, () => runSuite(current, host, { planned, kubernetes, crictl }));
}
/** Writes down what stopped a run. */
function run_recordFailure(record, error) {
    if (error instanceof Trouble) {
        record.append({ event: 'trouble', details: error.details });
        return;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    record.append({ event: 'bug', message, stack: (stack ?? '').split('\n') });
}

;// CONCATENATED MODULE: ./build/src/app/main.js














/**
 * The parts of a cancelled step's time: the runner sends SIGTERM after 7.5 s and SIGKILL after 10 s
 * (actions/runner src/Runner.Sdk/ProcessInvoker.cs).
 */
const main_SIGNAL_SECONDS = 3;
const LAST_COMMAND_MILLISECONDS = 3000;
/**
 * A run from inputs to report, with the machine given back. Returns the exit code of the step.
 * @param read parses the inputs; its troubles are reported like all others
 */
async function main(deps, read, runsDirectory, process) {
    const workspace = makeWorkspace(deps, runsDirectory);
    const record = fileRecord(workspace.record);
    const gate = createGate(deps.commandsFor);
    process.onSignal((signal) => void cancel(deps, { workspace, record, gate }, signal, process));
    const gated = { ...deps, commandsFor: gate.commandsFor };
    const failOn = await attempt(gated, read, workspace, record);
    const commands = gated.commandsFor(await privilegeOf(gated, record));
    try {
        const report = await deps.log.group('Report', () => finish(gated, commands, workspace, record));
        deps.log.info(report.verdict.headline);
        await restore(gated, commands, workspace);
        return exitCodeFor(report, failOn);
    }
    catch (error) {
        // Post tries once more, and gives the machine back.
        recordFailure(record, error);
        deps.step.annotate({
            level: 'error',
            title: 'The run could not be finished',
            message: `${messageOf(error)}\nIt is tried once more.`,
        });
        return 1;
    }
}
/** Runs the pipeline; what stops it goes into the record. Returns the results that shall fail the step. */
async function attempt(deps, read, workspace, record) {
    let failOn = [];
    try {
        const { plan, context } = read();
        failOn = plan.failOn;
        const { token, ...recorded } = context;
        if (token !== null)
            deps.step.mask(token);
        record.append({ event: 'plan', plan: publicPlan(plan), context: recorded });
        await run({ deps, plan, context, workspace, record });
    }
    catch (error) {
        const evidence = error instanceof Trouble ? (error.details.evidence ?? []) : [];
        deps.log.relay([messageOf(error), ...evidence]);
        recordFailure(record, error);
    }
    return failOn;
}
/** A workspace of this run alone: one that is there already belongs to a run that began in the same second. */
function makeWorkspace(deps, runsDirectory) {
    mkdirSync(runsDirectory, { recursive: true });
    for (const root of finishedRuns(runsDirectory, RUN_LAYOUT, deps.now())) {
        rmSync(root, { recursive: true, force: true });
    }
    for (let later = 0;; later++) {
        const moment = new Date(deps.now().getTime() + later * 1000);
        const workspace = workspaceAt(workspaceRoot(runsDirectory, moment));
        try {
            mkdirSync(workspace.root);
            signJournal(workspace.journal, ownIdentity());
            deps.step.saveState(WORKSPACE_STATE, workspace.root);
            return workspace;
        }
        catch (error) {
            const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
            if (!taken)
                throw error;
        }
    }
}
/** Results that never let a step pass, whatever `fail-on` says. */
const ALWAYS_FAILING = (/* unused pure expression or super */ null && ([
    'invalid-input',
    'nothing-selected',
    'not-applicable',
    'cancelled',
    'error',
]));
/** 1 when the step shall fail, else 0. */
function exitCodeFor({ verdict }, failOn) {
    const failing = [...ALWAYS_FAILING, ...failOn];
    return failing.includes(verdict.result) ? 1 : 0;
}
/**
 * Answers the runner's signal in time: the suite is told to stop, and what happened is written down. Post waits for
 * the suite's end and reports. A suite that has ended is reported as it ended: that takes no longer.
 */
async function cancel(deps, { workspace, record, gate }, signal, process) {
    const { cancelled, suiteStartedAt, suiteEnd } = record.state();
    if (cancelled || suiteEnd !== null)
        return;
    record.append({ event: 'cancelled', signal });
    deps.log.info(`${signal}: the run is cancelled; what it did is reported, and the machine given back`);
    const idle = gate.close(LAST_COMMAND_MILLISECONDS);
    if (suiteStartedAt !== null) {
        const commands = deps.commandsFor(await privilegeOf(deps, record));
        const told = await signalUnit({ commands }, workspace.suiteUnit, 'SIGINT', main_SIGNAL_SECONDS);
        if (told)
            record.append({ event: 'suite-signalled' });
    }
    await idle;
    process.exit(1);
}
/**
 * How root is had on this machine, for what follows a pipeline that may have ended anywhere.
 * @param record of the run, which knows it once the machine has been looked at
 */
async function privilegeOf(deps, record) {
    const known = record?.state().privilege ?? null;
    if (known !== null)
        return known;
    const { exitCode } = await deps.commandsFor('sudo').run('true', [], { root: true });
    return exitCode === 0 ? 'sudo' : 'direct';
}

;// CONCATENATED MODULE: ./build/src/app/post.js













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
    const commands = deps.commandsFor(await privilegeOf(deps, (0,app_record/* fileRecord */.c)(workspace.record)));
    await post_attempt(deps, 'finish the report', () => finishReport(deps, commands, workspace));
    await post_attempt(deps, 'give the machine back', () => restore_restore(deps, commands, workspace));
    await post_attempt(deps, 'remove what the run kept', async () => {
        if ((0,remaining/* mayRemove */.O1)(workspace))
            (0,external_node_fs_.rmSync)(workspace.root, { recursive: true, force: true });
    });
}
/** While there is some, no other run may take the machine for one that was left. */
function hasWork({ record, journal }) {
    return !(0,app_record/* fileRecord */.c)(record).state().reported || (0,host_journal/* fileJournal */.ab)(journal).pending().length > 0;
}
async function finishReport(deps, commands, workspace) {
    const record = (0,app_record/* fileRecord */.c)(workspace.record);
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
    const report = await deps.log.group('Report', () => finish_finish(deps, commands, workspace, record));
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
        exitCode: exitCodeOf(await units_unitState({ commands }, unit)),
        deadlinePassed: false,
    });
}
async function endsWithin(deps, commands, unit, seconds) {
    const startedAt = deps.now().getTime();
    while (!hasEnded(await units_unitState({ commands }, unit))) {
        if (deps.now().getTime() - startedAt > seconds * 1000)
            return false;
        await deps.sleep(post_POLL_MILLISECONDS);
    }
    return true;
}
async function post_attempt(deps, what, work) {
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
/* harmony export */   OE: () => (/* binding */ REASON_CODES),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   qm: () => (/* binding */ Trouble)
/* harmony export */ });
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
/** A failure with a known kind, told to the user in one annotation and without a stack trace. */
class Trouble extends Error {
    name = 'Trouble';
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
