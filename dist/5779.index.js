export const id = 5779;
export const ids = [5779];
export const modules = {

/***/ 32459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ processRuns),
/* harmony export */   P2: () => (/* binding */ startTimeOf),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   o6: () => (/* binding */ currentBoot),
/* harmony export */   p4: () => (/* binding */ processesOfSession)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


/** Whether there is a process with this number, also one of another user. 0 is no process. */
function processRuns(pid) {
    if (pid === 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: the process exists and belongs to another user (kill(2)).
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'EPERM';
    }
}
/** The identifier of the machine's present boot, another one after each start; empty where the kernel gives none. */
function currentBoot() {
    return readIfPresent('/proc/sys/kernel/random/boot_id').trim();
}
/** When a process started, in clock ticks since boot (proc_pid_stat(5), field 22); empty without a process. */
function startTimeOf(pid) {
    return statField(pid, 22);
}
/** Whether a process is stopped, by a signal such as SIGSTOP or by a debugger (proc_pid_stat(5), field 3). */
function isStopped(pid) {
    return ['T', 't'].includes(statField(pid, 3));
}
/** The processes of a session that still do something (proc_pid_stat(5), fields 3 and 6): setsid(2) makes a session. */
function processesOfSession(session) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .filter((pid) => statField(pid, 6) === String(session) && !hasEnded(pid));
}
/** Whether a process has ended and only its parent has not noticed. */
function hasEnded(pid) {
    return ['Z', 'X', ''].includes(statField(pid, 3));
}
function statField(pid, number) {
    const stat = readIfPresent(`/proc/${pid}/stat`);
    // The name, in parentheses, may hold anything; fields are counted from behind it, where the third one stands.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[number - 3] ?? '';
}
function readIfPresent(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 72338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ reserveRoom),
/* harmony export */   C5: () => (/* binding */ recordFailure),
/* harmony export */   c2: () => (/* binding */ fileRecord)
/* harmony export */ });
/* unused harmony export fold */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92701);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88986);
/* harmony import */ var _domain_model_run_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77268);





const NOTHING_YET = {
    ..._domain_model_run_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FACTS */ .K,
    context: null,
    stage: '',
    privilege: null,
    reportDirectory: null,
    suiteSignalled: false,
    suiteEnded: false,
    firstSuite: null,
    rerunForbidden: false,
    rerunEnded: false,
    reported: false,
};
/**
 * A record in a file, one change per line. Damaged lines, for instance one that a crash truncated, are ignored. The file is
 * read once: the state of this process does not depend on what happens to the file later. A change that cannot be written
 * is written with the next one. If the disk is full, the reserve makes room, so that post knows what main has done.
 */
function fileRecord(path) {
    const changes = [...readChanges(path)];
    let unwritten = [];
    return {
        append(change) {
            changes.push(change);
            unwritten = [...unwritten, change];
            for (const makeRoom of [() => { }, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(reserveOf(path), { force: true })]) {
                try {
                    makeRoom();
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, unwritten.map((line) => `\n${JSON.stringify(line)}`).join(''));
                    unwritten = [];
                    return;
                }
                catch {
                    // The run fails where it needs the disk.
                }
            }
        },
        state: () => fold(changes),
        isIntact: () => JSON.stringify(fold([...readChanges(path), ...unwritten])) === JSON.stringify(fold(changes)),
    };
}
/** The changes in the file; none if it cannot be read. */
function readChanges(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').split('\n').map(_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q).filter(isChange);
    }
    catch {
        return [];
    }
}
/** More than a record needs. */
const RESERVE_BYTES = 256 * 1024;
/** Reserves space for the record of a run, for when the disk is full. */
function reserveRoom(path) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(reserveOf(path), Buffer.alloc(RESERVE_BYTES, '-'));
}
function reserveOf(path) {
    return `${path}.reserve`;
}
/** The state of a run after these changes. */
function fold(changes) {
    const last = Object.assign({ ...NOTHING_YET }, ...changes);
    return {
        ...last,
        warnings: changes.flatMap(({ warnings }) => warnings ?? []),
        serviceEvents: changes.flatMap(({ serviceEvents }) => serviceEvents ?? []),
        fullDisks: lastStates(changes.flatMap(({ fullDisks }) => fullDisks ?? []), ({ from, directory }) => `${from} ${directory}`),
        stages: lastStates(changes.flatMap(({ stages }) => stages ?? []), ({ startedAt, name }) => `${startedAt} ${name}`),
    };
}
/** The end of a shortage or a stage is recorded under the same key as its start. */
function lastStates(items, keyOf) {
    return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
/** Fields that can be null, with the type that they have otherwise: a missing one does not compile. */
const NULLABLE = {
    request: 'object',
    context: 'object',
    host: 'object',
    node: 'object',
    suite: 'object',
    firstSuite: 'object',
    selection: 'object',
    rerun: 'object',
    runError: 'object',
    bug: 'object',
    planned: 'list',
    privilege: 'string',
    reportDirectory: 'string',
    suiteStartedAt: 'string',
    abandonedIn: 'string',
    totalSpecs: 'number',
    exitCode: 'number',
};
/** The type of each field; the content of objects and lists is not checked, because only this action writes them. */
const TYPES = new Map([
    ...Object.entries(NOTHING_YET).map(([key, value]) => [key, typeOf(value)]),
    ...Object.entries(NULLABLE),
]);
function typeOf(value) {
    return Array.isArray(value) ? 'list' : typeof value;
}
function isChange(value) {
    return ((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) &&
        Object.entries(value).every(([key, field]) => TYPES.get(key) === typeOf(field) || (field === null && Object.hasOwn(NULLABLE, key))));
}
/** Records the error that stopped a run. */
function recordFailure(record, error) {
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4) {
        record.append({ runError: error.details });
        return;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    record.append({ bug: { message, stack: (stack ?? '').split('\n') } });
}


/***/ }),

/***/ 97199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ nothingToDo),
/* harmony export */   WE: () => (/* binding */ remainingChanges),
/* harmony export */   Ww: () => (/* binding */ WORKSPACE_STATE),
/* harmony export */   aw: () => (/* binding */ isEphemeral),
/* harmony export */   be: () => (/* binding */ ALREADY_REPORTED),
/* harmony export */   mT: () => (/* binding */ canRemoveWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84667);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52639);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72338);




/** The name of the state that main saves for post: the path of the workspace. */
const WORKSPACE_STATE = 'workspace';
/** Changes that keep running. On an ephemeral machine only these are undone. */
const RUNNING_KINDS = ['suite', 'service'];
/** Whether the machine is discarded after the job, so that the run only stops services. */
function isEphemeral({ context, request }) {
    return context?.kind === 'hosted' && request?.restore === 'auto';
}
/** The journal of a run, reduced to the changes that have to be undone on this machine. */
function remainingChanges(workspace, state) {
    const journal = (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .fileJournal */ .ab)(workspace.journal);
    if (!isEphemeral(state))
        return journal;
    return {
        ...journal,
        pending: () => journal.pending().filter(({ change }) => RUNNING_KINDS.includes(change.kind)),
    };
}
/**
 * Whether the workspace of a finished run can be removed. A machine that is discarded needs no removal. It is kept if changes could
 * not be undone, because it has the journal, and if it contains the report.
 */
function canRemoveWorkspace({ root, record, journal }) {
    const { context, request, reportDirectory, reported } = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileRecord */ .c2)(record).state();
    if (context === null || !reported)
        return false;
    if (context.kind === 'hosted' && request?.restore !== 'always')
        return false;
    if (reportDirectory === null || reportDirectory.startsWith(root))
        return false;
    return (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .fileJournal */ .ab)(journal).pending().length === 0;
}
/**
 * The reason why post has nothing to do, or null if it has work. It imports few modules, so that post starts fast in the
 * usual case that main has done everything.
 */
function nothingToDo(workspaceDirectory) {
    if (workspaceDirectory === '' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workspaceDirectory)) {
        return 'There is nothing to clean up: no run was started.';
    }
    const workspace = (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceAt */ .xJ)(workspaceDirectory);
    const state = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileRecord */ .c2)(workspace.record).state();
    const isOver = state.reported && remainingChanges(workspace, state).pending().length === 0;
    return isOver && !canRemoveWorkspace(workspace) ? ALREADY_REPORTED : null;
}
/** The message of post if main or an earlier post has written the report. */
const ALREADY_REPORTED = 'The report is already written.';


/***/ }),

/***/ 33047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   C9: () => (/* binding */ Stopped),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ RunError),
/* harmony export */   sx: () => (/* binding */ UnreadableReport)
/* harmony export */ });
/** An expected error. It is reported in an annotation, without a stack trace. */
class RunError extends Error {
    name = 'RunError';
    details;
    constructor(details, options) {
        super(details.message, options);
        this.details = details;
    }
}
/** A report of the suite that cannot be read at all: it has another format, is truncated, or has an unexpected structure. */
class UnreadableReport extends Error {
    name = 'UnreadableReport';
}
/** A signal ended work that leaves no report; the message is the name of the signal. */
class Stopped extends Error {
    name = 'Stopped';
}
/** The message of a thrown value. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of an error of Node or a library, for instance `ENOSPC`; empty if there is none. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 92701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
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
/** The keys of a table that has exactly these keys. */
function keysOf(table) {
    return Object.keys(table).filter((key) => Object.hasOwn(table, key));
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


/***/ }),

/***/ 88986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text, or null for text that is not JSON, such as a truncated line. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 77268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ NO_FACTS)
});

;// CONCATENATED MODULE: ./build/src/domain/model/service-traces.js
/** The traces in no logs. */
const NO_TRACES = {
    signs: [],
    outages: [],
    hangs: [],
    answers: [],
    lives: {},
};

;// CONCATENATED MODULE: ./build/src/domain/model/run-facts.js

/** The facts of a run about which nothing is known. */
const NO_FACTS = {
    job: { id: '', attempt: 1, repository: '', url: null },
    request: null,
    builds: [],
    host: null,
    node: null,
    ignition: [],
    selection: null,
    totalSpecs: null,
    planned: null,
    leftOut: [],
    suite: null,
    rerun: null,
    suiteStarted: false,
    suiteStartedAt: null,
    exitCode: null,
    endedBySignal: false,
    deadlinePassed: false,
    stoppedAtCrash: false,
    runError: null,
    bug: null,
    cancelled: false,
    abandonedIn: null,
    serviceEvents: [],
    fullDisks: [],
    stages: [],
    serviceTraces: NO_TRACES,
    warnings: [],
    jobEvidence: {},
    logs: {},
};


/***/ }),

/***/ 19538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ kubeletSetting),
/* harmony export */   Dt: () => (/* binding */ KUBELET_CONFIG_TYPE),
/* harmony export */   QP: () => (/* binding */ kubeletHealthUrl),
/* harmony export */   mM: () => (/* binding */ kubeletTakesSwap)
/* harmony export */ });
/** The type of kubelet configuration files (kubernetes staging/src/k8s.io/kubelet/config/v1beta1/types.go). */
const KUBELET_CONFIG_TYPE = {
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
};
/**
 * The value of a setting in a request, or undefined where it is not set: the text of a flag, or the JSON value of a
 * field. Flags win over the scenario's drop-in, which wins over the file
 * (https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file, "Kubelet configuration merging order").
 */
function kubeletSetting({ kubeletFlags, scenario, kubeletConfig }, flag, field) {
    const configured = scenario?.kubeletConfig[field] ?? kubeletConfig?.fields[field];
    return flagValue(kubeletFlags, flag) ?? configured ?? undefined;
}
/**
 * Whether the kubelet starts on a machine with swap: specs about swap skip themselves on a machine without. Flags have
 * several texts for false (https://pkg.go.dev/strconv#ParseBool).
 */
function kubeletTakesSwap(choices) {
    const value = kubeletSetting(choices, 'fail-swap-on', 'failSwapOn');
    return value === false || (typeof value === 'string' && /^(0|[fF]|FALSE|[fF]alse)$/.test(value));
}
/** The kubelet's default address for health checks (kubernetes pkg/kubelet/apis/config/v1beta1/defaults.go). */
const HEALTH_ADDRESS = '127.0.0.1';
const HEALTH_PORT = 10248;
const ALL_ADDRESSES = ['0.0.0.0', '::'];
/** Where the kubelet answers health checks; null if it does not, or the address is not of the loopback interface. */
function kubeletHealthUrl(choices) {
    const given = kubeletSetting(choices, 'healthz-bind-address', 'healthzBindAddress') ?? HEALTH_ADDRESS;
    const port = Number(kubeletSetting(choices, 'healthz-port', 'healthzPort') ?? HEALTH_PORT);
    const isLocal = typeof given === 'string' && [HEALTH_ADDRESS, ...ALL_ADDRESSES].includes(given);
    if (!isLocal || !Number.isInteger(port) || port < 1 || port > 65_535)
        return null;
    return `http://${HEALTH_ADDRESS}:${port}/healthz`;
}
/**
 * The value of a flag, or undefined without the flag. The last one counts, a flag without a value is a switch, and `_`
 * is the same as `-` (https://pkg.go.dev/k8s.io/component-base/cli/flag#WordSepNormalizeFunc).
 */
function flagValue(flags, name) {
    const values = flags.flatMap((flag) => {
        const [, given = '', value = 'true'] = /^--([^=]+)(?:=(.*))?$/s.exec(flag) ?? [];
        return given.replaceAll('_', '-') === name ? [value] : [];
    });
    return values.at(-1);
}


/***/ }),

/***/ 84667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ signJournal),
/* harmony export */   Vn: () => (/* binding */ journalOwner),
/* harmony export */   ab: () => (/* binding */ fileJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88986);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36244);



/** Records in the journal of a run which process writes it from now on. */
function signJournal(path, run) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `\n${JSON.stringify({ run })}`, { flush: true });
}
/** The process that wrote a journal last, or null where none is named. */
function journalOwner(path) {
    return (readLines(path)
        .flatMap((line) => ('run' in line ? [line.run] : []))
        .at(-1) ?? null);
}
/**
 * The journal in a file, which is created with its first line. A line that a crash cut short is ignored: its change was
 * never made, because a change waits for its line.
 */
function fileJournal(path) {
    const lines = () => readLines(path);
    function append(added) {
        // A leading newline ends a line that a crash may have cut short; flush puts it on disk before the change is made.
        const text = added.map((line) => `\n${JSON.stringify(line)}`).join('');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text, { flush: true });
    }
    return {
        record(...changes) {
            const first = lines().length;
            append(changes.map((change, index) => ({ change, id: first + index })));
        },
        markUndone(ids) {
            append(ids.map((undone) => ({ undone })));
        },
        pending() {
            const known = lines();
            const undone = new Set(known.flatMap((line) => ('undone' in line ? [line.undone] : [])));
            return known
                .flatMap((line) => ('change' in line && !undone.has(line.id) ? [line] : []))
                .toReversed();
        },
    };
}
function readLines(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').split('\n').flatMap(parseLine);
}
/** The file is the run's own, in its own directory: the form of a line is enough. */
function parseLine(line) {
    const value = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(line);
    return isJournalLine(value) ? [value] : [];
}
function isJournalLine(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return 'undone' in value || 'change' in value || ('run' in value && (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunIdentity */ .ek)(value.run));
}


/***/ }),

/***/ 36244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ek: () => (/* binding */ isRunIdentity),
/* harmony export */   hY: () => (/* binding */ ownIdentity)
/* harmony export */ });
/* harmony import */ var _adapters_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32459);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92701);


/** The identity of this process. */
function ownIdentity() {
    return {
        bootId: (0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .currentBoot */ .o6)(),
        uid: process.getuid?.() ?? 0,
        pid: process.pid,
        startTime: (0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .startTimeOf */ .P2)(process.pid),
    };
}
/** Whether this very process still runs. */
function isAlive({ bootId, pid, startTime }) {
    return startTime !== '' && bootId === (0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .currentBoot */ .o6)() && (0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .startTimeOf */ .P2)(pid) === startTime;
}
/** Whether a value, read from a file, is an identity. */
function isRunIdentity(value) {
    return ((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) &&
        typeof value.bootId === 'string' &&
        typeof value.uid === 'number' &&
        typeof value.pid === 'number' &&
        typeof value.startTime === 'string');
}


/***/ }),

/***/ 59882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ wantsColors),
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
/* harmony export */   R2: () => (/* binding */ readProcessContext),
/* harmony export */   Vd: () => (/* binding */ serverUrl),
/* harmony export */   WL: () => (/* binding */ runsDirectory),
/* harmony export */   ei: () => (/* binding */ readableColumns),
/* harmony export */   pQ: () => (/* binding */ stateIn),
/* harmony export */   tq: () => (/* binding */ withOptions),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function runnerKind(read) {
    if (read('GITHUB_ACTIONS') !== 'true')
        return 'terminal';
    // Only a machine that GitHub discards after the job may be left changed, so an unknown word counts as self-hosted.
    return read('RUNNER_ENVIRONMENT') === 'github-hosted' ? 'hosted' : 'self-hosted';
}
/**
 * Reads the runner's variables (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * Outside of GitHub Actions the machine's own directories are used, and the run has no link.
 */
function readContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    const kind = runnerKind(read);
    const runId = read('GITHUB_RUN_ID');
    const repository = read('GITHUB_REPOSITORY');
    const runAttempt = Number.parseInt(read('GITHUB_RUN_ATTEMPT'), 10) || 1;
    const server = serverUrl(environment);
    const isRun = kind !== 'terminal' && runId !== '' && repository !== '';
    return {
        temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('RUNNER_TEMP') || machine.temporaryDirectory),
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('GITHUB_WORKSPACE') || machine.cwd),
        kind,
        runId: runId || 'local',
        runAttempt,
        repository,
        runUrl: isRun ? `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}` : null,
        // With two slashes in a path, GitHub knows nothing.
        apiUrl: read('GITHUB_API_URL').replace(/\/+$/, '') || 'https://api.github.com',
        serverUrl: server,
    };
}
/** The GitHub server, for instance `https://github.com`; a runner of GitHub Enterprise Server names its own. */
function serverUrl(environment) {
    return environment['GITHUB_SERVER_URL']?.trim() || 'https://github.com';
}
/** A value that main saved for post; empty when it saved none (@actions/core, getState). */
function stateIn(environment, name) {
    return environment[`STATE_${name}`] ?? '';
}
/** Reads what the environment says about this process. */
function readProcessContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    return {
        runsDirectory: runsDirectory(environment, machine),
        runnerImage: [read('ImageOS'), read('ImageVersion')].filter((word) => word !== '').join(' '),
        searchPath: read('PATH'),
        toolCache: environment['RUNNER_TOOL_CACHE'] || null,
        hasSummary: read('GITHUB_STEP_SUMMARY') !== '',
        environment,
    };
}
/** A readable width of text on a stream with so many columns; undefined for a file or a pipe. */
function readableColumns(columns) {
    return Math.min(120, Math.max(60, columns || 80));
}
/**
 * The directory that holds the directories of runs. On a self-hosted machine it outlives the job, because the next run has
 * to find the journal of a run that was killed, and a runner empties RUNNER_TEMP before each job
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_STATE_HOME does not count).
 */
function runsDirectory(environment, machine) {
    const { kind, temporaryDirectory } = readContext(environment, machine);
    if (kind === 'hosted')
        return temporaryDirectory;
    const base = environment['XDG_STATE_HOME'] ?? '';
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(machine.homeDirectory, '.local', 'state');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'crio-node-e2e');
}
/**
 * The directory for downloads: RUNNER_TOOL_CACHE, or on a terminal below the user's cache directory
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_CACHE_HOME does not count).
 */
function toolCacheDirectory(environment, { homeDirectory }) {
    const given = environment['RUNNER_TOOL_CACHE']?.trim() ?? '';
    if (given !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given);
    const base = environment['XDG_CACHE_HOME'] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeDirectory, '.cache'), 'crio-node-e2e');
}
/**
 * Whether to use colors on a stream: FORCE_COLOR decides first, as in Node, then NO_COLOR (https://no-color.org),
 * then whether the stream is a terminal.
 */
function wantsColors(environment, isTerminal) {
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
    if (force !== undefined)
        return !['0', 'false'].includes(force);
    return isTerminal && !no && terminal !== 'dumb';
}
/** The environment with options of the command as inputs. Variables of the shell with such names are removed. */
function withOptions(environment, options) {
    const others = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_'));
    const inputs = Object.entries(options).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
    ]);
    return Object.fromEntries([...others, ...inputs]);
}


/***/ }),

/***/ 85779:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_run_remaining_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97199);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59882);


const workspace = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .stateIn */ .pQ)(process.env, _app_run_remaining_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKSPACE_STATE */ .Ww);
const idle = (0,_app_run_remaining_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToDo */ .KN)(workspace);
if (idle === null) {
    const { finishPost } = await Promise.all(/* import() */[__webpack_require__.e(6058), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(4748), __webpack_require__.e(607), __webpack_require__.e(4925), __webpack_require__.e(6078), __webpack_require__.e(9747), __webpack_require__.e(4044), __webpack_require__.e(4013), __webpack_require__.e(9554), __webpack_require__.e(9945), __webpack_require__.e(9942), __webpack_require__.e(3672), __webpack_require__.e(9238), __webpack_require__.e(8989), __webpack_require__.e(6535)]).then(__webpack_require__.bind(__webpack_require__, 2181));
    await finishPost(workspace);
}
else {
    // Without the module of the log, which would take longer to load than to print this.
    console.log(idle);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 58259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ storageError),
/* harmony export */   bT: () => (/* binding */ explainStorage),
/* harmony export */   zX: () => (/* binding */ inDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


/** No space, no quota, a file system that is or became read-only, and one that fails (errno(3)). */
const FULL_OR_GONE = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);
/** An error for a directory of the run that cannot be written: no bug of this action. */
function storageError(directory, error) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'host-setup',
        message: `The run cannot write its files into ${directory}`,
        cause: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error),
        remedy: 'free disk space there and check that the user of this job can write to it; on a hosted runner this is RUNNER_TEMP, elsewhere XDG_STATE_HOME chooses the disk',
    }, { cause: error });
}
/**
 * Does work that only creates files of the run.
 * @throws RunError (environment, host-setup) for any error of the file system
 */
function inDirectory(directory, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === '' ? error : storageError(directory, error);
    }
}
/**
 * An error of a disk that is full or cannot be written as a `RunError`; any other error as it is.
 * @param directory where the run writes, for errors that do not name a path: those of a write do not
 */
function explainStorage(error, directory) {
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4 || !FULL_OR_GONE.has((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)))
        return error;
    const path = error instanceof Error && 'path' in error ? error.path : null;
    return storageError(typeof path === 'string' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) : directory, error);
}


/***/ }),

/***/ 52639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ RUN_LAYOUT),
/* harmony export */   EJ: () => (/* binding */ placeKubeletDropIn),
/* harmony export */   IP: () => (/* binding */ placeKubeletConfig),
/* harmony export */   JO: () => (/* binding */ placePrograms),
/* harmony export */   KS: () => (/* binding */ placeRepositories),
/* harmony export */   oS: () => (/* binding */ workspaceRoot),
/* harmony export */   sK: () => (/* binding */ createWorkspace),
/* harmony export */   xJ: () => (/* binding */ workspaceAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_request_kubelet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19538);
/* harmony import */ var _storage_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58259);





/**
 * The workspace below a run's root directory, whose name ends in the run's stamp.
 * The suite takes the kubelet unit's name from a working directory called node-e2e-YYYYMMDDTHHMMSS
 * (kubernetes test/e2e_node/services/kubelet.go), so its name is known, and no other run has it.
 */
function workspaceAt(root) {
    const stamp = root.slice(root.lastIndexOf('-') + 1);
    return {
        root,
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'journal.jsonl'),
        record: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'record.jsonl'),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'scratch'),
        suite: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `node-e2e-${stamp}`),
        suiteReport: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'suite-report'),
        suiteTemporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'tmp'),
        collected: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'scratch', 'collected'),
        console: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'console.log'),
        first: invocationFiles(root, 'first', stamp),
        rerun: invocationFiles(root, 'rerun', stamp),
        repositories: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'repositories.yaml'),
        // Without "kubelet" in its name: specs treat every such unit as the kubelet.
        suiteUnit: `node-e2e-suite-${stamp}.service`,
        kubeletUnit: `kubelet-${stamp}.service`,
    };
}
function invocationFiles(root, name, stamp) {
    return {
        unit: `node-e2e-${name}-${stamp}.service`,
        console: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name, 'console.log'),
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name, 'report'),
    };
}
/** Names of runs' root directories, and where their journal is. */
const RUN_LAYOUT = {
    name: /^crio-node-e2e-\d{8}T\d{6}$/,
    journalOf: (root) => workspaceAt(root).journal,
};
/** The root directory of a new run. */
function workspaceRoot(runsDirectory, now) {
    const stamp = now.toISOString().replace(/[-:]/g, '').slice(0, 15);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runsDirectory, `crio-node-e2e-${stamp}`);
}
/**
 * Creates the directories, and the console files: the suite appends to them as root, and this user reads them.
 * @throws RunError (environment, host-setup) if they cannot be created
 */
function createWorkspace(workspace) {
    const { scratch, suite, suiteReport, suiteTemporary, first, rerun } = workspace;
    (0,_storage_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inDirectory */ .zX)(workspace.root, () => {
        const reports = [suiteReport, first.report, rerun.report];
        for (const directory of [scratch, suite, suiteTemporary, ...reports]) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
        }
        const consoles = [workspace.console, first.console, rerun.console];
        for (const console of consoles)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(console, '');
    });
}
/** Copies the suite's verified programs into its working directory. */
async function placePrograms(workspace, programs) {
    await Promise.all(programs.map(async (program) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(program, target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(target, 0o755);
    }));
}
/** Writes the user's KubeletConfiguration beside the binaries; returns its path, or null when there is none. */
function placeKubeletConfig(workspace, text) {
    if (text === null)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, 'kubeletconfig.yaml');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    return path;
}
/** Where the suite makes the kubelet look for drop-ins (kubernetes test/e2e_node/services/kubelet.go). */
const KUBELET_DROP_INS = 'kubelet.conf.d';
/** Writes fields of a KubeletConfiguration as a drop-in, which overrides the configuration; none without fields. */
function placeKubeletDropIn(workspace, name, fields) {
    if (Object.keys(fields).length === 0)
        return;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, KUBELET_DROP_INS);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const config = { ..._domain_request_kubelet_js__WEBPACK_IMPORTED_MODULE_3__/* .KUBELET_CONFIG_TYPE */ .Dt, ...fields };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `10-${name}.conf`), `${JSON.stringify(config, null, 2)}\n`);
}
/**
 * Writes the suite's own list of registries; returns the variables with which the test binary finds it. A flag would be
 * too late for images that the binary names before it reads flags (kubernetes test/utils/image/manifest.go,
 * test/e2e_node/image_list.go).
 */
function placeRepositories({ repositories }, text) {
    if (text === null)
        return {};
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(repositories, text);
    return { KUBE_TEST_REPO_LIST: repositories };
}


/***/ })

};
