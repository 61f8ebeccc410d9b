export const id = 227;
export const ids = [227];
export const modules = {

/***/ 292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fileRecord)
/* harmony export */ });
/* unused harmony export fold */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8986);


const NOTHING_YET = {
    plan: null,
    context: null,
    stage: '',
    host: null,
    privilege: null,
    builds: [],
    node: null,
    ignition: [],
    totalSpecs: null,
    leftOut: [],
    warnings: [],
    reportDirectory: null,
    suiteStartedAt: null,
    suiteSignalled: false,
    suiteEnd: null,
    serviceEvents: [],
    trouble: null,
    bug: null,
    cancelled: false,
    abandoned: false,
    reported: false,
};
/** A record in a file. A line that a crash cut short is left out. */
function fileRecord(path) {
    return {
        append(event) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `\n${JSON.stringify(event)}`);
        },
        state() {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? fold(parseEvents((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'))) : NOTHING_YET;
        },
    };
}
/** What a run has come to after these events. */
function fold(events) {
    return events.reduce(after, NOTHING_YET);
}
function after(state, event) {
    switch (event.event) {
        case 'plan':
            return { ...state, plan: event.plan, context: event.context };
        case 'stage':
            return { ...state, stage: event.name };
        case 'host':
            return { ...state, host: event.facts, privilege: event.privilege };
        case 'builds':
            return { ...state, builds: event.builds };
        case 'node':
            return { ...state, node: event.facts };
        case 'ignition':
            return { ...state, ignition: event.items };
        case 'specs':
            return { ...state, totalSpecs: event.total, leftOut: event.leftOut };
        case 'warning':
            return { ...state, warnings: [...state.warnings, event.text] };
        case 'report-directory':
            return { ...state, reportDirectory: event.path };
        case 'suite-signalled':
            return { ...state, suiteSignalled: true };
        case 'suite-started':
            return { ...state, suiteStartedAt: event.at };
        case 'suite-ended':
            return { ...state, suiteEnd: event };
        case 'service':
            return { ...state, serviceEvents: [...state.serviceEvents, event.change] };
        case 'trouble':
            return { ...state, trouble: event.details };
        case 'bug':
            return { ...state, bug: { message: event.message, stack: event.stack } };
        case 'cancelled':
            return { ...state, cancelled: true };
        case 'abandoned':
            return { ...state, abandoned: true };
        case 'reported':
            return { ...state, reported: true };
    }
}
/** Our own file, in a directory of ours: the form of a line is enough to know it by. */
function parseEvents(text) {
    return text.split('\n').map(_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q).filter(isRunEvent);
}
function isRunEvent(value) {
    return typeof value === 'object' && value !== null && 'event' in value;
}


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ mayRemove),
/* harmony export */   T3: () => (/* binding */ isThrownAway),
/* harmony export */   WE: () => (/* binding */ remainingChanges),
/* harmony export */   Ww: () => (/* binding */ WORKSPACE_STATE),
/* harmony export */   r6: () => (/* binding */ whyIdle),
/* harmony export */   u3: () => (/* binding */ REPORTED)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(292);




/** The one thing that post needs: the path of the run's workspace. */
const WORKSPACE_STATE = 'workspace';
/** What runs on: all that has to be taken back on a machine that is thrown away. */
const RUNNING = ['suite', 'service'];
/** Whether nobody uses the machine after the job, so that only what runs on it is stopped. */
function isThrownAway({ context, plan }) {
    return context?.kind === 'hosted' && plan?.restore === 'auto';
}
/** The journal of a run with those changes that are to be taken back on this machine. */
function remainingChanges(workspace, state) {
    const journal = (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .fileJournal */ .ab)(workspace.journal);
    if (!isThrownAway(state))
        return journal;
    return {
        ...journal,
        pending: () => journal.pending().filter(({ change }) => RUNNING.includes(change.kind)),
    };
}
/**
 * Whether the directory of a run may go when all is done. A hosted runner throws it away; elsewhere nobody else would
 * remove it. A machine that could not be given back keeps its journal, and a report that could not go elsewhere its place.
 */
function mayRemove({ root, record, journal }) {
    const { context, reportDirectory, reported } = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileRecord */ .c)(record).state();
    if (context === null || context.kind === 'hosted' || !reported)
        return false;
    if (reportDirectory === null || reportDirectory.startsWith(root))
        return false;
    return (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .fileJournal */ .ab)(journal).pending().length === 0;
}
/**
 * Why post has nothing to do, or null where it has. Mostly main has done it all: so this takes few modules, and post loads
 * the others only where they are needed.
 */
function whyIdle(workspaceDirectory) {
    if (workspaceDirectory === '' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workspaceDirectory)) {
        return 'There is nothing to clean up: no run began.';
    }
    const workspace = (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceAt */ .xJ)(workspaceDirectory);
    const state = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileRecord */ .c)(workspace.record).state();
    const isOver = state.reported && remainingChanges(workspace, state).pending().length === 0;
    return isOver && !mayRemove(workspace) ? REPORTED : null;
}
/** What post says where main, or an earlier post, has reported. */
const REPORTED = 'The run has been reported.';


/***/ }),

/***/ 8986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text, or null when it is none: a line that a crash cut short, an answer that is no answer. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L9: () => (/* binding */ DEFAULT_LANE),
  Ci: () => (/* binding */ LANES),
  _p: () => (/* binding */ TRACKED_SKIPS),
  Wy: () => (/* binding */ findLane)
});

;// CONCATENATED MODULE: ./build/lanes/lanes.json
const lanes_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"conformance","description":"NodeConformance without flaky, slow, serial and disruptive specs: what the release-blocking CRI-O job runs","skip":"","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive)"},{"name":"smoke","description":"The part of the conformance lane that is also cluster conformance: a third of its specs, for pull requests","skip":"","labelFilter":"NodeConformance && Conformance && !(Flaky || Slow || Serial || Disruptive)"},{"name":"features","description":"Specs of single features that a stock runner can give","skip":"\\\\[Feature:InPlacePodVerticalScaling\\\\]|\\\\[Feature:UserNamespacesSupport\\\\]|\\\\[Feature:UserNamespacesPodSecurityStandards\\\\]|\\\\[Feature:KubeletCredentialProviders\\\\]|\\\\[Feature:LockContention\\\\]|\\\\[Feature:SCTPConnectivity\\\\]|\\\\[Feature:PodLevelResources\\\\]|\\\\[Alpha\\\\]","labelFilter":"!(Feature: isEmpty) && !(Flaky || Slow || Serial || Disruptive)"},{"name":"serial","description":"NodeConformance specs that must run alone","skip":"","labelFilter":"NodeConformance && Serial && !(Flaky || Slow)"},{"name":"slow","description":"NodeConformance specs that take more than five minutes each","skip":"","labelFilter":"NodeConformance && Slow && !Flaky"},{"name":"userns","description":"Specs on pods with user namespaces of their own","skip":"","labelFilter":"Feature: containsAny { UserNamespacesSupport, ProcMountType } && !(Flaky || Slow || Disruptive)"},{"name":"swap","description":"The conformance lane, and the specs on swap but for those that fill the memory of the machine","skip":"with swap stress","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive) || Feature: containsAny { NodeSwap } && !Flaky"},{"name":"hugepages","description":"Specs on huge pages","skip":"","labelFilter":"Feature: containsAny { HugePages } && !Flaky"},{"name":"all","description":"No filter of its own: only focus, skip and label-filter choose","skip":"","labelFilter":""}]');
;// CONCATENATED MODULE: ./build/lanes/skips.json
const skips_namespaceObject = /*#__PURE__*/JSON.parse('[{"text":"Summary API [NodeConformance] when querying /stats/summary should report resource usage through the stats api","reason":"asserts cgroup containers of the runtime and the kubelet that CRI-O nodes do not report; CRI-O skips it as well","link":"https://github.com/cri-o/cri-o/issues/8668"}]');
;// CONCATENATED MODULE: ./build/src/domain/plan/lanes.js


const DEFAULT_LANE = 'conformance';
const LANES = lanes_namespaceObject;
const TRACKED_SKIPS = skips_namespaceObject;
/** The lane of that name, or undefined. */
function findLane(name) {
    return LANES.find((lane) => lane.name === name);
}


/***/ }),

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ OCI_RUNTIMES),
/* harmony export */   Fk: () => (/* binding */ PULL_CHOICES),
/* harmony export */   _H: () => (/* binding */ MONITORS),
/* harmony export */   bX: () => (/* binding */ CRIO_LOG_LEVELS)
/* harmony export */ });
/** OCI runtimes that a bundle of CRI-O brings. */
const OCI_RUNTIMES = ['crun', 'runc'];
/** Programs that watch over containers; a bundle of CRI-O brings both. */
const MONITORS = ['conmon', 'conmon-rs'];
/** CRI-O's levels of logging (cri-o/cri-o docs/crio.conf.5.md, log_level). */
const CRIO_LOG_LEVELS = [
    'fatal',
    'panic',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
];
/** Which images are pulled before the suite. */
const PULL_CHOICES = ['auto', 'none', 'all'];


/***/ }),

/***/ 2112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ SCENARIOS),
  Cc: () => (/* binding */ findScenario)
});

// UNUSED EXPORTS: NEEDS

;// CONCATENATED MODULE: ./build/lanes/scenarios.json
const scenarios_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"drop-infra-container","description":"CRI-O drops the infra container of pods that do not share a PID namespace","lane":"conformance","crioConfig":["[crio.runtime]","drop_infra_ctr = true"]},{"name":"evented-pleg","description":"The kubelet hears of containers by CRI-O\'s events, and not only by asking again and again","lane":"conformance","crioConfig":["[crio.runtime]","enable_pod_events = true"],"featureGates":{"EventedPLEG":true}},{"name":"userns","description":"Pods with user namespaces, whose IDs the kubelet takes from those of its own user","lane":"userns","needs":["user namespaces","accounts"],"ignition":{"ignition":{"version":"3.3.0"},"passwd":{"users":[{"name":"kubelet","system":true,"noCreateHome":true,"homeDir":"/nonexistent","shell":"/usr/sbin/nologin"}]},"storage":{"files":[{"path":"/etc/subuid","append":[{"source":"data:,kubelet%3A67108864%3A7208960%0A"}]},{"path":"/etc/subgid","append":[{"source":"data:,kubelet%3A67108864%3A7208960%0A"}]}]}}},{"name":"swap","description":"1 GiB of swap, and a kubelet that starts with it; specs choose how pods may use it","lane":"swap","needs":["cgroup v2","swap"],"kubeletConfig":{"failSwapOn":false},"ignition":{"ignition":{"version":"3.3.0"},"systemd":{"units":[{"name":"crio-node-e2e-swap.service","enabled":true,"contents":"[Unit]\\nDescription=Swap for pods\\n\\n[Service]\\nType=oneshot\\nExecStart=/bin/sh -c \\"dd if=/dev/zero of=/var/crio-node-e2e.swap bs=1MiB count=1024 && chmod 600 /var/crio-node-e2e.swap && mkswap /var/crio-node-e2e.swap && swapon /var/crio-node-e2e.swap\\"\\n\\n[Install]\\nWantedBy=multi-user.target\\n"},{"name":"crio-node-e2e-no-swap.service","enabled":true,"contents":"[Unit]\\nDescription=No swap for services and users\\n\\n[Service]\\nType=oneshot\\nExecStart=systemctl set-property system.slice MemorySwapMax=0\\nExecStart=systemctl set-property user.slice MemorySwapMax=0\\n\\n[Install]\\nWantedBy=multi-user.target\\n"}]}}},{"name":"imagefs","description":"CRI-O keeps images and containers on a file system of their own","lane":"conformance","needs":["loop devices","disk"],"ignition":{"ignition":{"version":"3.3.0"},"storage":{"filesystems":[{"device":"/dev/disk/by-partlabel/imagefs","path":"/var/lib/imagefs","format":"ext4"}],"files":[{"path":"/etc/containers/storage.conf","contents":{"source":"data:,%5Bstorage%5D%0Adriver%20%3D%20%22overlay%22%0Arunroot%20%3D%20%22/run/containers/imagefs%22%0Agraphroot%20%3D%20%22/var/lib/imagefs%22%0A"}}]}}},{"name":"splitfs","description":"CRI-O keeps images on a file system of their own, and containers on that of the kubelet","lane":"conformance","needs":["loop devices","disk"],"ignition":{"ignition":{"version":"3.3.0"},"storage":{"filesystems":[{"device":"/dev/disk/by-partlabel/images","path":"/var/lib/images","format":"ext4"}],"files":[{"path":"/etc/containers/storage.conf","contents":{"source":"data:,%5Bstorage%5D%0Adriver%20%3D%20%22overlay%22%0Aimagestore%20%3D%20%22/var/lib/images%22%0A"}}]}}},{"name":"hugepages","description":"A huge page of 1 GiB is set aside, and specs set smaller ones aside","lane":"hugepages","needs":["huge pages"],"ignition":{"ignition":{"version":"3.3.0"},"systemd":{"units":[{"name":"crio-node-e2e-hugepages.service","enabled":true,"contents":"[Unit]\\nDescription=Huge pages\\n\\n[Service]\\nType=oneshot\\nExecStart=/bin/sh -c \'echo 1 > /sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages\'\\n\\n[Install]\\nWantedBy=multi-user.target\\n"}]}}},{"name":"runc","description":"runc starts pods, in place of crun","lane":"conformance","runtime":"runc"},{"name":"conmon-rs","description":"conmon-rs watches over containers, in place of conmon","lane":"conformance","monitor":"conmon-rs"}]');
// EXTERNAL MODULE: ./build/src/domain/ignition/parse.js
var parse = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/src/domain/plan/plan.js
var plan = __webpack_require__(4785);
;// CONCATENATED MODULE: ./build/src/domain/plan/scenarios.js



/** What a scenario may need of a machine; preflight knows how to tell (src/host/needs.ts). */
const NEEDS = [
    'cgroup v2',
    'swap',
    'user namespaces',
    'accounts',
    'loop devices',
    'disk',
    'huge pages',
];
const ROWS = scenarios_namespaceObject;
/** Every scenario, in the order in which it is told. */
const SCENARIOS = ROWS.map(scenarioOf);
/** The scenario of that name, or undefined. */
function findScenario(name) {
    return SCENARIOS.find((scenario) => scenario.name === name);
}
function scenarioOf(row) {
    const { name, description, lane, needs = [], crioConfig = [], featureGates = {} } = row;
    return {
        name,
        description,
        lane,
        needs: needs.map((need) => known(row, 'needs', NEEDS, need)),
        runtime: row.runtime === undefined ? null : known(row, 'runtime', plan/* OCI_RUNTIMES */.AK, row.runtime),
        monitor: row.monitor === undefined ? null : known(row, 'monitor', plan/* MONITORS */._H, row.monitor),
        crioConfig: crioConfig.map((line) => `${line}\n`).join(''),
        kubeletConfig: { ...row.kubeletConfig },
        featureGates: Object.fromEntries(Object.entries(featureGates).flatMap(([gate, on]) => (on === undefined ? [] : [[gate, on]]))),
        // Parsed when it is asked for: most runs have no scenario, and would start later.
        get ignition() {
            return row.ignition === undefined ? null : configOf(row, row.ignition);
        },
    };
}
/** The table is part of this action: a word that it does not know is a bug of its own. */
function known({ name }, field, words, given) {
    const word = words.find((one) => one === given);
    if (word === undefined)
        throw new Error(`scenario ${name}: ${field}: ${given} is not known`);
    return word;
}
function configOf({ name }, ignition) {
    const parsed = (0,parse/* parseIgnition */.p)(JSON.stringify(ignition));
    if (parsed.ok)
        return parsed.config;
    const [problem] = parsed.problems;
    throw new Error(`scenario ${name}: ignition: ${problem?.path} ${problem?.why}`);
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ek: () => (/* binding */ isRunIdentity),
/* harmony export */   hY: () => (/* binding */ ownIdentity),
/* harmony export */   o6: () => (/* binding */ currentBoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Who this process is. */
function ownIdentity() {
    return {
        bootId: currentBoot(),
        uid: process.getuid?.() ?? 0,
        pid: process.pid,
        startTime: startTimeOf(process.pid),
    };
}
/** Whether this very process still runs. */
function isAlive({ bootId, pid, startTime }) {
    return startTime !== '' && bootId === currentBoot() && startTimeOf(pid) === startTime;
}
/** The machine's present boot. */
function currentBoot() {
    return read('/proc/sys/kernel/random/boot_id').trim();
}
/** Start of a process, or an empty text when there is none of that number. */
function startTimeOf(pid) {
    const stat = read(`/proc/${pid}/stat`);
    // The name, in parentheses, may hold anything; fields are counted from behind it, where the third one stands.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[22 - 3] ?? '';
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** Whether something that was read is an identity. */
function isRunIdentity(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'bootId' in value &&
        typeof value.bootId === 'string' &&
        'uid' in value &&
        typeof value.uid === 'number' &&
        'pid' in value &&
        typeof value.pid === 'number' &&
        'startTime' in value &&
        typeof value.startTime === 'string');
}


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ signJournal),
/* harmony export */   Vn: () => (/* binding */ journalOwner),
/* harmony export */   ab: () => (/* binding */ fileJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8986);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(596);



/** Writes down which process writes the journal of a run from now on. */
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
 * The journal in a file, made when it is first written to. A line that a crash cut short is ignored: its change was
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
/** Our own file, in a directory of ours: the form of a line is enough to know it by. */
function parseLine(line) {
    const value = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(line);
    return isJournalLine(value) ? [value] : [];
}
function isJournalLine(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return 'undone' in value || 'change' in value || ('run' in value && (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunIdentity */ .ek)(value.run));
}


/***/ }),

/***/ 6728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ readAround),
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
/* harmony export */   WL: () => (/* binding */ runsDirectory),
/* harmony export */   ei: () => (/* binding */ readableColumns),
/* harmony export */   pQ: () => (/* binding */ stateIn),
/* harmony export */   rZ: () => (/* binding */ wantsColours),
/* harmony export */   tq: () => (/* binding */ withOptions),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function runnerKind(read) {
    if (read('GITHUB_ACTIONS') !== 'true')
        return 'terminal';
    // Only a runner that is thrown away may be treated as one, so that an unknown word means the careful kind.
    return read('RUNNER_ENVIRONMENT') === 'github-hosted' ? 'hosted' : 'self-hosted';
}
/**
 * Reads the runner's variables (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * Outside of GitHub Actions the machine's own directories are taken, and the run has no link.
 */
function readContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    const kind = runnerKind(read);
    const runId = read('GITHUB_RUN_ID');
    const repository = read('GITHUB_REPOSITORY');
    const runAttempt = Number.parseInt(read('GITHUB_RUN_ATTEMPT'), 10) || 1;
    const server = read('GITHUB_SERVER_URL') || 'https://github.com';
    const isRun = kind !== 'terminal' && runId !== '' && repository !== '';
    return {
        temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('RUNNER_TEMP') || machine.temporaryDirectory),
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('GITHUB_WORKSPACE') || machine.cwd),
        kind,
        runId: runId || 'local',
        runAttempt,
        repository,
        runUrl: isRun ? `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}` : null,
        apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
    };
}
/** A value that main kept for post; empty when it kept none (@actions/core, getState). */
function stateIn(environment, name) {
    return environment[`STATE_${name}`] ?? '';
}
/** Reads what is known of the surroundings without any input. */
function readAround(environment, machine) {
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
/** Widths between which lines can be read, and the one where nobody knows. */
const LEAST_COLUMNS = 60;
const MOST_COLUMNS = 120;
const USUAL_COLUMNS = 80;
/** How wide a text may be on a stream with so many columns; undefined for a file or a pipe. */
function readableColumns(columns) {
    return Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, columns || USUAL_COLUMNS));
}
/**
 * Where runs have their directories. On a machine that stays it outlives the job, because the next run has to find the
 * journal of one that was killed, and a runner empties RUNNER_TEMP before each job
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
 * Where downloads are kept: RUNNER_TOOL_CACHE, or on a terminal below the user's cache directory
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
 * Whether colours are wanted on a stream: FORCE_COLOR decides first, as in Node, then NO_COLOR (https://no-color.org),
 * then whether somebody looks at it.
 */
function wantsColours(environment, isTerminal) {
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
    if (force !== undefined)
        return !['0', 'false'].includes(force);
    return isTerminal && !no && terminal !== 'dumb';
}
/** The environment with options of the command in place of inputs; what a shell happens to hold under their names is none. */
function withOptions(environment, options) {
    const others = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_'));
    const inputs = Object.entries(options).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
    ]);
    return Object.fromEntries([...others, ...inputs]);
}


/***/ }),

/***/ 1831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/plan/components.js
var components = __webpack_require__(670);
// EXTERNAL MODULE: ./build/src/inputs/context.js
var inputs_context = __webpack_require__(6728);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/src/domain/results/shape.js
var shape = __webpack_require__(2066);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
;// CONCATENATED MODULE: ./build/src/inputs/forks.js




/**
 * Refuses to run somebody else's pull request on a machine that stays.
 * @throws Trouble (input, invalid-input)
 */
function refuseForks(kind, environment, files) {
    if (kind !== 'self-hosted')
        return;
    const fork = forkIn(environment, files);
    if (fork === null)
        return;
    throw new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: `A pull request of ${fork} is not run on a self-hosted runner`,
        cause: 'its code would run as root on a machine that stays after the job',
        remedy: 'use a hosted runner for pull requests from forks; allow-fork-pull-requests: true runs them here all the same. Nothing was fetched, and nothing on the machine was changed',
    });
}
/**
 * The repository that a pull request's code comes from when it is not the one that it goes to, or null. The event's file
 * decides (https://docs.github.com/webhooks/webhook-events-and-payloads, pull_request, workflow_run); one that cannot be
 * read proves nothing, and so counts as a fork's.
 */
function forkIn(environment, files) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const event = (0,shape/* fieldsOf */.Pf)((0,json/* parseJson */.q)(files.read(environment['GITHUB_EVENT_PATH'] ?? '') ?? ''));
    const request = (0,shape/* fieldsOf */.Pf)(event['pull_request']);
    const run = (0,shape/* fieldsOf */.Pf)(event['workflow_run']);
    if ('head' in request || name.startsWith('pull_request')) {
        return other((0,shape/* fieldsOf */.Pf)(request['head'])['repo'], (0,shape/* fieldsOf */.Pf)(request['base'])['repo']);
    }
    if ('head_repository' in run || name === 'workflow_run') {
        return other(run['head_repository'], event['repository']);
    }
    return null;
}
/** A repository that was deleted is not named. */
function other(head, base) {
    const from = (0,shape/* textOf */.b6)((0,shape/* fieldsOf */.Pf)(head)['full_name']);
    const to = (0,shape/* textOf */.b6)((0,shape/* fieldsOf */.Pf)(base)['full_name']);
    if (from !== '' && from.toLowerCase() === to.toLowerCase())
        return null;
    return from === '' ? 'an unknown repository' : `the fork ${(0,domain_text/* plainLine */.h0)(from)}`;
}

// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/src/inputs/scenario.js
var scenario = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/src/inputs/selection.js
var selection = __webpack_require__(2897);
// EXTERNAL MODULE: ./build/src/inputs/table.js + 9 modules
var table = __webpack_require__(8160);
;// CONCATENATED MODULE: ./build/src/inputs/inputs.js








const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
function describeProblem({ input, given, why, nearest, allowed }) {
    const guess = nearest === undefined ? '' : ` Did you mean ${(0,parsed/* quoted */.TL)(nearest)}?`;
    return `${input}: ${(0,parsed/* quoted */.TL)(given)} ${why}.${guess} Allowed: ${allowed}.`;
}
function invalidInput(problems) {
    const inputs = [...new Set(problems.map(({ input }) => input))];
    return new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: `Invalid ${inputs.length === 1 ? 'input' : 'inputs'}: ${inputs.join(', ')}`,
        remedy: 'correct the "with:" part of the step; nothing on the machine has been changed',
        evidence: problems.map(describeProblem),
    });
}
function isComplete(values) {
    return Object.keys(table/* INPUTS */.m).every((name) => Object.hasOwn(values, name));
}
/** What the inputs in `environment` mean; throws one `Trouble` that tells all problems. */
function readInputs(environment, around) {
    const problems = [];
    const parsedInputs = new Map();
    for (const [name, input] of Object.entries(table/* INPUTS */.m)) {
        const text = environment[`INPUT_${name.toUpperCase()}`]?.trim() || input.fallback;
        const parsed = input.parse(text, around);
        if (parsed.ok)
            parsedInputs.set(name, parsed.value);
        else {
            const { allowed } = input;
            problems.push(...parsed.problems.map((problem) => ({ ...problem, input: name, allowed })));
        }
    }
    const values = Object.fromEntries(parsedInputs);
    if (isComplete(values))
        problems.push(...contradictions(values));
    if (problems.length === 0 && isComplete(values))
        return values;
    throw invalidInput(problems);
}
/** What is wrong with inputs together that are right each by itself. */
function contradictions(values) {
    const { crio, ignition } = values;
    const lacking = crio.kind === 'ignition' && ignition.length === 0
        ? [{ input: 'crio', given: crio.asked, why: 'needs the input ignition' }]
        : [];
    return [...lacking, ...(0,scenario/* scenarioConflicts */.U4)(values)].map((problem) => ({
        ...problem,
        allowed: table/* INPUTS */.m[problem.input].allowed,
    }));
}
function readArchitecture({ platform, nodeArchitecture }) {
    const architecture = ARCHITECTURES[nodeArchitecture];
    if (platform === 'linux' && architecture !== undefined)
        return architecture;
    throw new errors/* Trouble */.qm({
        kind: 'environment',
        reason: 'preflight',
        message: `This machine runs ${platform} on ${nodeArchitecture}`,
        cause: 'CRI-O and the node e2e suite are built for Linux on amd64 and arm64 here',
        remedy: 'Choose a runner such as ubuntu-24.04 or ubuntu-24.04-arm',
    });
}
/**
 * Reads all that a job says: inputs (`INPUT_*`) and the runner's own variables (`GITHUB_*`, `RUNNER_*`).
 * Nothing is changed. Throws a `Trouble` of kind `input` whose evidence tells all problems of all inputs, one in a line,
 * or of kind `environment` on a machine that no build is made for.
 * Unknown inputs are not looked for: the runner warns of them itself.
 */
function readPlan(environment, machine, files) {
    const context = (0,inputs_context/* readContext */.yI)(environment, machine);
    const given = readInputs(environment, { workspace: context.workspace, cpus: machine.cpus, files });
    if (!given['allow-fork-pull-requests'])
        refuseForks(context.kind, environment, files);
    const { lane, crioSettings, featureGates, ignition } = (0,scenario/* underScenario */.R$)(given);
    const plan = {
        crio: given.crio,
        kubernetes: given.kubernetes,
        components: components/* COMPONENT_NAMES */.NL.flatMap((name) => given[name] ?? []),
        architecture: readArchitecture(machine),
        scenario: given.scenario,
        selection: {
            scenario: given.scenario?.name ?? null,
            lane: lane.name,
            focus: given.focus,
            skip: (0,selection/* eitherExpression */.MQ)(lane.skip, given.skip),
            labelFilter: given['label-filter'] || lane.labelFilter,
            trackedSkips: given['skip-list'],
        },
        procs: given.procs,
        timeoutSeconds: given.timeout,
        crioSettings: {
            ...crioSettings,
            logLevel: given['crio-log-level'],
            mirrors: given['registry-mirrors'],
        },
        crioDropIns: given['crio-config'],
        images: { pull: given['pull-images'], repositories: given['image-repositories'] },
        ignition,
        ignitionStrict: given['ignition-strict'],
        kubeletConfig: given['kubelet-config'],
        kubeletFlags: given['kubelet-flags'],
        featureGates,
        testArgs: given['test-args'],
        failOn: given['fail-on'],
        reportDirectory: given['report-dir'],
        requireSignature: given['require-signature'],
        trustedRoot: given['trusted-root'],
        restore: given.restore,
        mirrors: {
            crio: given['mirror-crio'],
            kubernetes: given['mirror-kubernetes'],
            kubernetesListing: given['mirror-kubernetes-listing'],
            gitHub: given['mirror-github'],
        },
    };
    return { plan, context: { ...context, token: given.token } };
}


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   lc: () => (/* binding */ parseEach),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1987);


const SHOWN_CHARACTERS = 80;
const NEAR_ENOUGH = 2;
/** The text means `value`. */
function accept(value) {
    return { ok: true, value };
}
/** The text means nothing; see `Problem` for the words. */
function refuse(given, why, nearest) {
    return { ok: false, problems: [{ given, why, nearest }] };
}
/** Every element parsed; the problems of all of them, or all values in their order. */
function parseEach(sources, parse) {
    const values = [];
    const problems = [];
    for (const source of sources) {
        const parsed = parse(source);
        if (parsed.ok)
            values.push(parsed.value);
        else
            problems.push(...parsed.problems);
    }
    return problems.length === 0 ? accept(values) : { ok: false, problems };
}
/** The word that `text` is most likely a misspelling of, or undefined when none is near. */
function nearestWord(text, words) {
    const typed = text.toLowerCase();
    const limit = Math.max(NEAR_ENOUGH, Math.floor(text.length / 3));
    return words
        .map((word) => ({ word, changes: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, word.toLowerCase()) }))
        .filter(({ changes }) => changes <= limit && changes < text.length)
        .toSorted((one, other) => one.changes - other.changes)[0]?.word;
}
/** A value from outside as messages show it: one line without control characters, cut, in quotes. */
function quoted(text) {
    return `"${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text), SHOWN_CHARACTERS)}"`;
}


/***/ }),

/***/ 6437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ parseScenario),
/* harmony export */   R$: () => (/* binding */ underScenario),
/* harmony export */   U4: () => (/* binding */ scenarioConflicts),
/* harmony export */   g5: () => (/* binding */ readScenarios)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_plan_lanes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9797);
/* harmony import */ var _domain_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2112);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5274);




/** Between the action's own drop-in and those of the user. */
const DROP_IN_NUMBER = '30';
/** Reads the `scenario` input. */
function parseScenario(text) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(null);
    const scenario = (0,_domain_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .findScenario */ .Cc)(text);
    if (scenario !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(scenario);
    const names = _domain_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .SCENARIOS */ .U9.map(({ name }) => name);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, 'is not a scenario', (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .zZ)(text, names));
}
/** Inputs that take away what makes the scenario, by their names: such a run would be called what it is not. */
function scenarioConflicts(given) {
    const { scenario } = given;
    if (scenario === null)
        return [];
    const words = ['runtime', 'monitor'].flatMap((input) => {
        const [ours, theirs] = [scenario[input], given[input]];
        if (ours === null || theirs === null || ours === theirs)
            return [];
        return [
            { input, given: theirs, why: `contradicts the scenario ${scenario.name}`, nearest: ours },
        ];
    });
    const gates = Object.entries(scenario.featureGates).flatMap(([gate, ours]) => {
        const theirs = given['feature-gates'][gate];
        if (theirs === undefined || theirs === ours)
            return [];
        return [
            {
                input: 'feature-gates',
                given: `${gate}=${theirs}`,
                why: `contradicts the scenario ${scenario.name}`,
                nearest: `${gate}=${ours}`,
            },
        ];
    });
    return [...words, ...gates];
}
/** What the inputs and the scenario together come to. */
function underScenario(given) {
    const { scenario } = given;
    const config = scenario?.ignition ?? null;
    return {
        lane: given.lane ?? laneNamed(scenario?.lane ?? _domain_plan_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LANE */ .L9),
        crioSettings: {
            runtime: given.runtime ?? scenario?.runtime ?? 'crun',
            monitor: given.monitor ?? scenario?.monitor ?? 'conmon',
            scenario: scenario === null || scenario.crioConfig === ''
                ? null
                : { name: `${DROP_IN_NUMBER}-${scenario.name}.conf`, toml: scenario.crioConfig },
        },
        featureGates: { ...scenario?.featureGates, ...given['feature-gates'] },
        ignition: config === null
            ? given.ignition
            : [{ asked: `scenario ${scenario?.name}`, config, warnings: [] }, ...given.ignition],
    };
}
function laneNamed(name) {
    const lane = (0,_domain_plan_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .findLane */ .Wy)(name);
    if (lane === undefined)
        throw new Error(`lanes/scenarios.json names the lane ${name}, which is none`);
    return lane;
}
const ALL = 'all';
/**
 * The scenarios that the plan action is asked about: its input `scenarios`.
 * @throws Trouble (input, invalid-input) that tells every name which is none
 */
function readScenarios(environment) {
    const text = environment['INPUT_SCENARIOS']?.trim() || ALL;
    if (text === ALL)
        return _domain_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .SCENARIOS */ .U9;
    const names = [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))];
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEach */ .lc)(names, parseScenario);
    if (parsed.ok)
        return parsed.value.filter((scenario) => scenario !== null);
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Trouble */ .qm({
        kind: 'input',
        reason: 'invalid-input',
        message: 'Invalid input: scenarios',
        remedy: `correct the "with:" part of the step; the scenarios are ${_domain_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .SCENARIOS */ .U9.map(({ name }) => name).join(', ')}`,
        evidence: parsed.problems.map(({ given, why, nearest }) => `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(given)} ${why}.${nearest === undefined ? '' : ` Did you mean ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(nearest)}?`}`),
    });
}


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseLane),
/* harmony export */   MQ: () => (/* binding */ eitherExpression),
/* harmony export */   aN: () => (/* binding */ parseFilter),
/* harmony export */   bq: () => (/* binding */ parseSkipList)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_plan_lanes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9797);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1987);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5274);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(828);





const TRACKED = 'default';
const NO_SKIPS = 'none';
/** Reads the `lane` input; null leaves it to the scenario. */
function parseLane(text) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(null);
    const lane = (0,_domain_plan_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .findLane */ .Wy)(text);
    if (lane !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(lane);
    const names = _domain_plan_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .LANES */ .Ci.map(({ name }) => name);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'is not a lane', (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .zZ)(text, names));
}
/**
 * Reads a filter for Ginkgo. Go's regular expressions differ from ours, so that only the test binary can judge them;
 * here only what cannot be handed over in one line is refused.
 */
function parseFilter(text) {
    if (text.includes('\0') || text.includes('\n')) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'spans several lines', text.replace(/[\0\s]+/g, ' '));
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(text);
}
/** One regular expression that matches where either does; an empty one matches nothing. */
function eitherExpression(one, other) {
    if (one === '' || other === '')
        return one || other;
    return `(?:${one})|(?:${other})`;
}
function isText(value) {
    return typeof value === 'string' && value.trim() !== '';
}
function parseTrackedSkip(row, where) {
    const { text, reason, link } = (row ?? {});
    if (!isText(text) || text.includes('\n'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(where, 'has no "text" on one line');
    if (!isText(reason))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(where, 'has no "reason"');
    if (!isText(link) || !/^https?:\/\/\S+$/.test(link)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(where, 'has no "link" that starts with https://');
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ text, reason, link });
}
/** Reads the `skip-list` input: the list of this action, none, or a JSON file. */
function parseSkipList(text, around) {
    if (text === TRACKED)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(_domain_plan_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACKED_SKIPS */ ._p);
    if (text === NO_SKIPS)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)([]);
    const json = around.files.read((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(text, around));
    if (json === null) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'is not a file that can be read', (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .zZ)(text, [TRACKED, NO_SKIPS]));
    }
    let rows;
    try {
        rows = JSON.parse(json);
    }
    catch (error) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, `is not JSON: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`);
    }
    if (!Array.isArray(rows))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'holds no JSON list');
    const numbered = rows.map((row, index) => ({
        row,
        where: `${text}, entry ${index + 1}`,
    }));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEach */ .lc)(numbered, ({ row, where }) => parseTrackedSkip(row, where));
}


/***/ }),

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ looksLikePath),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** True for a text that can only be a path, because it starts with `/`, `./` or `../`. */
function looksLikePath(text) {
    return /^(\/|\.{1,2}(\/|$))/.test(text);
}
/** The absolute form of a path, which is relative to the workspace. */
function locate(path, { workspace }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
}


/***/ }),

/***/ 8160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS)
});

// EXTERNAL MODULE: ./build/src/domain/plan/lanes.js + 2 modules
var lanes = __webpack_require__(9797);
// EXTERNAL MODULE: ./build/src/domain/plan/places.js
var places = __webpack_require__(3082);
// EXTERNAL MODULE: ./build/src/domain/plan/plan.js
var plan = __webpack_require__(4785);
// EXTERNAL MODULE: ./build/src/domain/plan/scenarios.js + 1 modules
var scenarios = __webpack_require__(2112);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var inputs_parsed = __webpack_require__(5274);
;// CONCATENATED MODULE: ./build/src/inputs/arguments.js

const GATE = /^([A-Za-z][A-Za-z0-9]*)=(true|false)$/;
/**
 * Flags of e2e_node.test that this action sets or that would make it blind, each with where to turn instead.
 * Names are those of kubernetes/kubernetes, test/e2e_node and test/e2e/framework, and of onsi/ginkgo.
 */
const RESERVED = {
    'ginkgo.focus': 'use the input focus',
    'ginkgo.focus-file': 'use the input focus',
    'ginkgo.skip': 'use the input skip',
    'ginkgo.skip-file': 'use the input skip',
    'ginkgo.label-filter': 'use the input label-filter',
    'ginkgo.timeout': 'use the input timeout',
    'ginkgo.procs': 'use the input procs',
    'ginkgo.nodes': 'use the input procs',
    'ginkgo.parallel.total': 'use the input procs',
    'ginkgo.parallel.process': 'the action sets it',
    'ginkgo.parallel.host': 'the action sets it',
    'ginkgo.dry-run': 'no spec would run',
    'ginkgo.output-dir': 'use the input report-dir',
    'ginkgo.json-report': 'reports are written to report-dir',
    'ginkgo.junit-report': 'reports are written to report-dir',
    'report-dir': 'use the input report-dir',
    'report-prefix': 'reports are written to report-dir',
    'report-complete-ginkgo': 'reports are written to report-dir',
    'report-complete-junit': 'reports are written to report-dir',
    'container-runtime-endpoint': 'the suite runs on the CRI-O of the input crio',
    'container-runtime-pid-file': 'the suite runs on the CRI-O of the input crio',
    'container-runtime-process-name': 'the suite runs on the CRI-O of the input crio',
    'image-service-endpoint': 'the suite runs on the CRI-O of the input crio',
    'node-name': 'the action sets it',
    'k8s-bin-dir': 'use the input kubernetes',
    'kubelet-config-file': 'use the input kubelet-config',
    'kubelet-flags': 'use the input kubelet-flags',
    'feature-gates': 'use the input feature-gates',
    'service-feature-gates': 'use the input feature-gates',
    'kube-test-repo-list': 'use the input image-repositories',
    'extra-log': 'the log of CRI-O is kept in report-dir',
    conformance: 'the suite would start no kubelet',
    'start-services': 'the suite would start no kubelet',
    'stop-services': 'the kubelet would stay, and its log would be lost',
    'run-services-mode': 'no spec would run',
    'run-kubelet-mode': 'no spec would run',
    'system-validate-mode': 'no spec would run',
    'list-images': 'no spec would run',
    'list-tests': 'no spec would run',
    'list-labels': 'no spec would run',
};
/** Reads lists that are separated by commas or white space; empty elements do not count. */
function listed(text) {
    return text.split(/[\s,]+/).filter((item) => item !== '');
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function parseGate(text) {
    const [, name, value] = GATE.exec(text) ?? [];
    if (name !== undefined)
        return (0,inputs_parsed/* accept */.Ju)([name, value === 'true']);
    const nearest = [text.toLowerCase().endsWith('=false') ? 'false' : 'true']
        .map((word) => `${text.split('=', 1)[0]}=${word}`)
        .find((candidate) => GATE.test(candidate));
    return (0,inputs_parsed/* refuse */.TR)(text, 'is not a name with `=true` or `=false`', nearest);
}
/** Reads the `feature-gates` input. */
function parseFeatureGates(text) {
    const gates = (0,inputs_parsed/* parseEach */.lc)(listed(text), parseGate);
    if (!gates.ok)
        return gates;
    const names = gates.value.map(([name]) => name);
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated !== undefined)
        return (0,inputs_parsed/* refuse */.TR)(repeated, 'is given more than once');
    return (0,inputs_parsed/* accept */.Ju)(Object.fromEntries(gates.value));
}
function parseFlag(text) {
    if (/^--?[A-Za-z]/.test(text))
        return (0,inputs_parsed/* accept */.Ju)(text);
    return (0,inputs_parsed/* refuse */.TR)(text, 'is not a flag; a value follows its flag after `=`');
}
/** Reads the `kubelet-flags` input. */
function parseKubeletFlags(text) {
    return (0,inputs_parsed/* parseEach */.lc)(text.split(/\s+/).filter((flag) => flag !== ''), parseFlag);
}
function parseTestArgument(line) {
    const [, name, rest = ''] = /^--?([A-Za-z][\w.-]*)(.*)$/.exec(line) ?? [];
    if (name === undefined)
        return (0,inputs_parsed/* refuse */.TR)(line, 'is not a flag');
    const instead = Object.hasOwn(RESERVED, name) ? RESERVED[name] : undefined;
    if (instead !== undefined)
        return (0,inputs_parsed/* refuse */.TR)(line, `cannot be given here: ${instead}`);
    if (rest === '' || rest.startsWith('='))
        return (0,inputs_parsed/* accept */.Ju)(line);
    return (0,inputs_parsed/* refuse */.TR)(line, 'separates flag and value by something else than `=`', `--${name}=${rest.trim()}`);
}
/** Reads the `test-args` input. */
function parseTestArguments(text) {
    return (0,inputs_parsed/* parseEach */.lc)(lines(text), parseTestArgument);
}
/** Parser for one word out of `words`. */
function wordOf(words) {
    return (text) => {
        const word = words.find((known) => known === text);
        if (word !== undefined)
            return (0,inputs_parsed/* accept */.Ju)(word);
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not one of the words', (0,inputs_parsed/* nearestWord */.zZ)(text, words));
    };
}
/** Parser for one word out of `words`, or null for an empty text. */
function optionalWordOf(words) {
    const parseKnown = wordOf(words);
    return (text) => (text === '' ? (0,inputs_parsed/* accept */.Ju)(null) : parseKnown(text));
}
/** Parser for a list of words out of `words`, or `none` alone for the empty list. Repeated words count once. */
function wordsOf(words) {
    const parseKnown = wordOf(words);
    const parseWord = (text) => text === 'none' ? (0,inputs_parsed/* refuse */.TR)(text, 'does not go with other words') : parseKnown(text);
    return (text) => {
        if (text === 'none')
            return (0,inputs_parsed/* accept */.Ju)([]);
        return (0,inputs_parsed/* parseEach */.lc)([...new Set(listed(text))], parseWord);
    };
}

// EXTERNAL MODULE: ./build/src/domain/plan/names.js
var names = __webpack_require__(7656);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/src/inputs/surroundings.js
var surroundings = __webpack_require__(828);
;// CONCATENATED MODULE: ./build/src/inputs/builds.js





const CRIO_WORDS = ['main', 'main-bundle', 'latest', 'ignition'];
const KUBERNETES_WORDS = ['main', 'main-fast', 'latest', 'last-good'];
const PULL_REQUEST = /^(?:pr|pull)[/-](\d+)$/;
const WORKFLOW_RUN = /^run[/-](\d+)$/;
const MINOR = /^v?(1\.\d+)$/;
const HTTP = /^https?:\/\//i;
/** Pages on GitHub that name a build, as they stand in a browser's address line. */
const PULL_REQUEST_PAGE = page('pull/(?<number>\\d+)');
const WORKFLOW_RUN_PAGE = page('actions/runs/(?<number>\\d+)');
const ARTIFACT_PAGE = page('actions/runs/\\d+/artifacts/(?<number>\\d+)');
const COMMIT_PAGE = page('commit/(?<commit>[0-9a-f]{7,40})');
const CRIO_FORMS = [
    builds_form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
    builds_form(/^main-bundle$/, ({ input }) => ({ kind: 'newest-bundle', asked: input, branch: 'main' })),
    builds_form(names/* RELEASE_BRANCH */.lr, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
    builds_form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
    builds_form(names/* CRIO_TAG */.RJ, ({ input }) => ({ kind: 'release', asked: input, tag: input })),
    builds_form(/^ignition$/, ({ input }) => ({ kind: 'ignition', asked: input })),
    builds_form(names/* COMMIT */.cJ, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
    builds_form(PULL_REQUEST, ({ input, 1: number }) => ({
        kind: 'pull-request',
        asked: input,
        repository: places/* CRIO_REPOSITORY */.ZC,
        number: Number(number),
    })),
    builds_form(WORKFLOW_RUN, ({ input, 1: run }) => ({
        kind: 'workflow-run',
        asked: input,
        repository: places/* CRIO_REPOSITORY */.ZC,
        run: Number(run),
    })),
    builds_form(PULL_REQUEST_PAGE, ({ input, groups }) => ({
        kind: 'pull-request',
        asked: (0,urls/* publicUrl */.x6)(input),
        repository: groups?.['repository'] ?? '',
        number: Number(groups?.['number']),
    })),
    builds_form(WORKFLOW_RUN_PAGE, ({ input, groups }) => ({
        kind: 'workflow-run',
        asked: (0,urls/* publicUrl */.x6)(input),
        repository: groups?.['repository'] ?? '',
        run: Number(groups?.['number']),
    })),
    builds_form(COMMIT_PAGE, ({ input, groups }) => ({
        kind: 'commit',
        asked: (0,urls/* publicUrl */.x6)(input),
        commit: groups?.['commit'] ?? '',
    })),
    { pattern: HTTP, read: ({ input }) => readBundleUrl(input) },
];
const KUBERNETES_FORMS = [
    builds_form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
    builds_form(/^main-fast$/, ({ input }) => ({ kind: 'main-fast', asked: input })),
    builds_form(names/* RELEASE_BRANCH */.lr, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
    builds_form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
    {
        pattern: /^last-good$/,
        read: ({ input }) => (0,inputs_parsed/* refuse */.TR)(input, 'needs a history of earlier runs, and there is none'),
    },
    builds_form(names/* KUBERNETES_RELEASE */.HI, ({ input }) => ({ kind: 'release', asked: input, version: input })),
    builds_form(names/* KUBERNETES_CI */.US, ({ input }) => ({ kind: 'ci', asked: input, version: input })),
    builds_form(names/* COMMIT */.cJ, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
    builds_form(ARTIFACT_PAGE, ({ input, groups }) => ({
        kind: 'artifact',
        asked: (0,urls/* publicUrl */.x6)(input),
        repository: groups?.['repository'] ?? '',
        artifact: Number(groups?.['number']),
    })),
    builds_form(COMMIT_PAGE, ({ input, groups }) => ({
        kind: 'commit',
        asked: (0,urls/* publicUrl */.x6)(input),
        commit: groups?.['commit'] ?? '',
    })),
    { pattern: HTTP, read: ({ input }) => readBuildUrl(input) },
];
/** Reads the `crio` input: see action.yml for its forms. */
function parseCrio(asked, around) {
    if ((0,surroundings/* looksLikePath */.j)(asked))
        return readCrioPath(asked, around);
    return (readForm(CRIO_FORMS, asked, around) ??
        (0,inputs_parsed/* refuse */.TR)(asked, 'names no CRI-O build', nearestBuild(asked, CRIO_WORDS, (text) => names/* CRIO_TAG */.RJ.test(text), around)));
}
/** Reads the `kubernetes` input: see action.yml for its forms. */
function parseKubernetes(asked, around) {
    if ((0,surroundings/* looksLikePath */.j)(asked))
        return readDirectory(asked, around);
    return (readForm(KUBERNETES_FORMS, asked, around) ??
        (0,inputs_parsed/* refuse */.TR)(asked, 'names no Kubernetes build', nearestBuild(asked, KUBERNETES_WORDS, (text) => names/* KUBERNETES_RELEASE */.HI.test(text) || names/* KUBERNETES_CI */.US.test(text), around)));
}
function builds_form(pattern, meaning) {
    return { pattern, read: (match) => (0,inputs_parsed/* accept */.Ju)(meaning(match)) };
}
function page(path) {
    return new RegExp(`^https://github\\.com/(?<repository>[\\w.-]+/[\\w.-]+)/${path}(?:[/?#].*)?$`, 'i');
}
function readForm(forms, asked, around) {
    for (const { pattern, read } of forms) {
        const match = pattern.exec(asked);
        if (match !== null)
            return read(match, around);
    }
    return null;
}
function readDirectory(asked, around) {
    const path = (0,surroundings/* locate */.x)(asked, around);
    if (around.files.isDirectory(path))
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'directory', asked, path });
    return (0,inputs_parsed/* refuse */.TR)(asked, `is not a directory (looked for ${path})`);
}
function readCrioPath(asked, around) {
    const path = (0,surroundings/* locate */.x)(asked, around);
    if (!around.files.isFile(path))
        return readDirectory(asked, around);
    if (isBundleName(path))
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'bundle-file', asked, path });
    return (0,inputs_parsed/* refuse */.TR)(asked, 'is a file, but no bundle: the name of a bundle ends in .tar.gz');
}
function readBundleUrl(asked) {
    return readUrl(asked, (url) => {
        if (isBundleName(url.pathname)) {
            return (0,inputs_parsed/* accept */.Ju)({ kind: 'bundle-url', asked: (0,urls/* publicUrl */.x6)(asked), url: url.href });
        }
        return (0,inputs_parsed/* refuse */.TR)((0,urls/* publicUrl */.x6)(asked), 'is no URL of a bundle: its path does not end in .tar.gz');
    });
}
function readBuildUrl(asked) {
    return readUrl(asked, (url) => (0,inputs_parsed/* accept */.Ju)({ kind: 'url', asked: (0,urls/* publicUrl */.x6)(asked), url: url.href.replace(/\/+$/, '') }));
}
/** A login would end in logs; a query may be a signature, which is not shown. */
function readUrl(asked, read) {
    const url = URL.parse(asked);
    if (url === null)
        return (0,inputs_parsed/* refuse */.TR)(asked, 'is not a URL');
    if (url.username === '' && url.password === '')
        return read(url);
    return (0,inputs_parsed/* refuse */.TR)((0,urls/* publicUrl */.x6)(asked), 'is given with credentials, which would end in logs and reports');
}
function isBundleName(path) {
    return /\.(tar\.gz|tgz)$/.test(path);
}
function nearestBuild(text, words, isVersion, around) {
    if (isVersion(`v${text}`))
        return `v${text}`;
    const minor = MINOR.exec(text)?.[1];
    if (minor !== undefined)
        return `release-${minor}`;
    const path = (0,surroundings/* locate */.x)(text, around);
    if (around.files.isDirectory(path) || around.files.isFile(path))
        return `./${text}`;
    return (0,inputs_parsed/* nearestWord */.zZ)(text, words);
}

// EXTERNAL MODULE: ./build/src/domain/plan/components.js
var components = __webpack_require__(670);
;// CONCATENATED MODULE: ./build/src/inputs/components.js



/**
 * A reader of the input of that name: a version or a path; null for what the CRI-O build brings.
 */
function componentReader(name) {
    return (asked, around) => {
        if (asked === '')
            return (0,inputs_parsed/* accept */.Ju)(null);
        if ((0,surroundings/* looksLikePath */.j)(asked))
            return readPath(name, asked, around);
        const version = asked.replace(/^v/, '');
        if (components/* COMPONENTS */.$j[name].version.test(version)) {
            return (0,inputs_parsed/* accept */.Ju)({ kind: 'release', name, asked, version });
        }
        return (0,inputs_parsed/* refuse */.TR)(asked, `names no version of ${name}`, nearest(name, asked, around));
    };
}
function readPath(name, asked, around) {
    const path = (0,surroundings/* locate */.x)(asked, around);
    const { files } = around;
    const takesDirectory = name === 'cni-plugins';
    const isThere = takesDirectory ? files.isDirectory(path) : files.isFile(path);
    if (isThere)
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'path', name, asked, path });
    const kind = takesDirectory ? 'directory' : 'executable file';
    return (0,inputs_parsed/* refuse */.TR)(asked, `is no ${kind} (looked for ${path})`);
}
function nearest(name, asked, around) {
    const path = (0,surroundings/* locate */.x)(asked, around);
    if (around.files.isFile(path) || around.files.isDirectory(path))
        return `./${asked}`;
    const patched = `${asked.replace(/^v/, '')}.0`;
    return components/* COMPONENTS */.$j[name].version.test(patched) ? `v${patched}` : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/inputs/configuration.js





const DROP_IN_SUFFIX = '.conf';
const INLINE_NAME = 'inline.conf';
const KUBELET_KIND = 'KubeletConfiguration';
function tomlSources(text, around) {
    if (!(0,surroundings/* looksLikePath */.j)(text))
        return [{ where: 'the text', name: INLINE_NAME, text }];
    const path = (0,surroundings/* locate */.x)(text, around);
    if (!around.files.isDirectory(path)) {
        return [{ where: text, name: (0,external_node_path_.basename)(path), text: around.files.read(path) }];
    }
    return around.files
        .list(path)
        .filter((name) => name.endsWith(DROP_IN_SUFFIX))
        .toSorted()
        .map((name) => ({ where: (0,external_node_path_.join)(text, name), name, text: around.files.read((0,external_node_path_.join)(path, name)) }));
}
/** A parser's complaint without the excerpt below it, and without what is told already: format and place. */
function complaint(message) {
    const [first = ''] = message.split(/\n| at line \d/, 1);
    return first.replace(/^Invalid TOML document: /, '');
}
function checkToml({ where, text }) {
    if (text === null)
        return (0,inputs_parsed/* refuse */.TR)(where, 'is not a file that can be read');
    try {
        (0,dist/* parse */.qg)(text, { integersAsBigInt: true });
        return (0,inputs_parsed/* accept */.Ju)(text);
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const { line, column, message } = error;
        return (0,inputs_parsed/* refuse */.TR)(`${where}:${line}:${column}`, `is not TOML: ${complaint(message)}`);
    }
}
/** CRI-O reads drop-ins by name, so the number keeps their order and puts them behind ours. */
function dropInName(name, index) {
    const plain = name.replace(/[^A-Za-z0-9._-]/g, '-');
    const number = String(index + 1).padStart(2, '0');
    return `90-${number}-${plain.endsWith(DROP_IN_SUFFIX) ? plain : plain + DROP_IN_SUFFIX}`;
}
/** Reads the `crio-config` input: a TOML file, a directory of `*.conf` files, or TOML itself. */
function parseCrioConfig(text, around) {
    if (text === '')
        return (0,inputs_parsed/* accept */.Ju)([]);
    const sources = tomlSources(text, around);
    if (sources.length === 0)
        return (0,inputs_parsed/* refuse */.TR)(text, `is a directory without a *${DROP_IN_SUFFIX} file`);
    const tomls = (0,inputs_parsed/* parseEach */.lc)(sources, checkToml);
    if (tomls.ok) {
        return (0,inputs_parsed/* accept */.Ju)(tomls.value.map((toml, index) => ({
            name: dropInName(sources[index]?.name ?? INLINE_NAME, index),
            toml,
        })));
    }
    if ((0,surroundings/* looksLikePath */.j)(text) || around.files.read((0,surroundings/* locate */.x)(text, around)) === null)
        return tomls;
    return (0,inputs_parsed/* refuse */.TR)(text, 'is read as TOML text, because a path starts with `/`, `./` or `../`', `./${text}`);
}
/** Reads the `kubelet-config` input: gives the text of the file, or null for none. */
function parseKubeletConfig(path, around) {
    if (path === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    const text = around.files.read((0,surroundings/* locate */.x)(path, around));
    if (text === null)
        return (0,inputs_parsed/* refuse */.TR)(path, 'is not a file that can be read');
    const document = (0,yaml_dist/* parseDocument */.Tp)(text);
    const [error] = document.errors;
    if (error !== undefined) {
        const [start] = error.linePos ?? [];
        const place = start === undefined ? path : `${path}:${start.line}:${start.col}`;
        return (0,inputs_parsed/* refuse */.TR)(place, `is not YAML: ${complaint(error.message)}`);
    }
    if (!(0,yaml_dist/* isMap */.jh)(document.contents))
        return (0,inputs_parsed/* refuse */.TR)(path, 'holds no mapping');
    if (document.get('kind') !== KUBELET_KIND)
        return (0,inputs_parsed/* refuse */.TR)(path, `is not of the kind ${KUBELET_KIND}`);
    return (0,inputs_parsed/* accept */.Ju)(text);
}

// EXTERNAL MODULE: ./build/src/domain/ignition/parse.js
var parse = __webpack_require__(8199);
;// CONCATENATED MODULE: ./build/src/inputs/ignition.js




const ignition_HTTP = /^https?:\/\//i;
/** Reads the `ignition` input: files, which are read and checked now, and URLs, one per line. */
function parseIgnitionFiles(text, around) {
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return (0,inputs_parsed/* parseEach */.lc)(lines, (line) => ignition_HTTP.test(line) ? parseSourceUrl(line) : parseSourceFile(line, around));
}
function parseSourceUrl(asked) {
    const url = URL.parse(asked);
    if (url === null)
        return (0,inputs_parsed/* refuse */.TR)(asked, 'is not a URL');
    if (url.username === '' && url.password === '') {
        return (0,inputs_parsed/* accept */.Ju)({ asked: (0,urls/* publicUrl */.x6)(asked), url: url.href });
    }
    return (0,inputs_parsed/* refuse */.TR)((0,urls/* publicUrl */.x6)(asked), 'is given with credentials, which would end in logs and reports');
}
function parseSourceFile(asked, around) {
    const path = (0,surroundings/* locate */.x)(asked, around);
    const text = around.files.read(path);
    if (text === null)
        return (0,inputs_parsed/* refuse */.TR)(asked, `is not a file that can be read (looked for ${path})`);
    const parsed = (0,parse/* parseIgnition */.p)(text);
    if (parsed.ok)
        return (0,inputs_parsed/* accept */.Ju)({ asked, config: parsed.config, warnings: parsed.warnings });
    return {
        ok: false,
        problems: parsed.problems.map((problem) => ({
            given: problem.path === '' ? asked : `${asked}: ${problem.path}`,
            why: problem.why,
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/inputs/limits.js

const PROCS = { fewest: 1, most: 32, autoFewest: 2, autoMost: 8 };
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const TIMEOUT = {
    shortest: { text: '1m', seconds: MINUTE },
    longest: { text: '24h', seconds: 24 * HOUR },
};
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
/** Reads the `procs` input: a number of processes, or `auto`. */
function parseProcs(text, { cpus }) {
    if (text === 'auto')
        return (0,inputs_parsed/* accept */.Ju)(Math.min(PROCS.autoMost, Math.max(PROCS.autoFewest, cpus)));
    if (!/^\d+$/.test(text))
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not a whole number');
    const procs = Number(text);
    if (procs < PROCS.fewest)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too few', String(PROCS.fewest));
    if (procs > PROCS.most)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too many', String(PROCS.most));
    return (0,inputs_parsed/* accept */.Ju)(procs);
}
/** Seconds of a duration in Go's notation with whole hours, minutes and seconds, or null. */
function durationSeconds(text) {
    const match = DURATION.exec(text);
    if (match === null || text === '')
        return null;
    const [hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0));
    return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0);
}
function nearestDuration(text) {
    if (/^\d+$/.test(text))
        return `${text}m`;
    const compact = text
        .toLowerCase()
        .replace(/\s+/g, '')
        .replace(/(\d[hms])[a-z]+/g, '$1');
    return durationSeconds(compact) === null ? undefined : compact;
}
/** Reads the `timeout` input, such as `90s` or `1h30m`; gives seconds. */
function parseTimeout(text) {
    const seconds = durationSeconds(text);
    if (seconds === null)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not a duration', nearestDuration(text));
    const { shortest, longest } = TIMEOUT;
    if (seconds < shortest.seconds)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too short', shortest.text);
    if (seconds > longest.seconds)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too long', longest.text);
    return (0,inputs_parsed/* accept */.Ju)(seconds);
}

;// CONCATENATED MODULE: ./build/src/inputs/places.js




const REPORT_DIRECTORY = 'crio-node-e2e-report';
/** Reads a mirror: the base URL of a bucket; gives it without a trailing slash. */
function parseMirror(text) {
    const url = URL.parse(text);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        const nearest = URL.canParse(`https://${text}`) && !text.includes('://') ? `https://${text}` : undefined;
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not an http or https URL', nearest);
    }
    if (url.username !== '' || url.password !== '') {
        // The credentials must not be repeated here.
        return (0,inputs_parsed/* refuse */.TR)((0,urls/* publicUrl */.x6)(text), 'is given with credentials, which would end in logs and reports');
    }
    if (url.search !== '' || url.hash !== '') {
        return (0,inputs_parsed/* refuse */.TR)(text, 'has a query or a fragment', `${url.origin}${url.pathname}`);
    }
    return (0,inputs_parsed/* accept */.Ju)(url.href.replace(/\/+$/, ''));
}
/** Reads the `report-dir` input; gives an absolute path. */
function parseReportDirectory(text, around) {
    if (text.includes('\n'))
        return (0,inputs_parsed/* refuse */.TR)(text, 'spans several lines');
    const path = (0,surroundings/* locate */.x)(text || REPORT_DIRECTORY, around);
    const fromThere = (0,external_node_path_.relative)(path, around.workspace);
    const holdsWorkspace = !(0,external_node_path_.isAbsolute)(fromThere) && !fromThere.startsWith('..');
    if (holdsWorkspace)
        return (0,inputs_parsed/* refuse */.TR)(text, 'holds the whole workspace', `./${REPORT_DIRECTORY}`);
    return (0,inputs_parsed/* accept */.Ju)(path);
}

;// CONCATENATED MODULE: ./build/src/inputs/registries.js




/** A host with or without port, and any path: what names of images begin with. */
const PREFIX = /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[a-z0-9._-]+)*$/i;
/** The suite's own registries by its names of them (kubernetes/kubernetes test/utils/image/manifest.go, RegistryList). */
const REPOSITORIES = [
    'promoterE2eRegistry',
    'buildImageRegistry',
    'invalidRegistry',
    'gcEtcdRegistry',
    'gcRegistry',
    'sigStorageRegistry',
    'privateRegistry',
    'dockerLibraryRegistry',
    'cloudProviderGcpRegistry',
];
/** Reads the `registry-mirrors` input. Several mirrors of one registry are asked in their order. */
function parseRegistryMirrors(text) {
    const lines = text.split(/\s+/).filter((line) => line !== '');
    return (0,inputs_parsed/* parseEach */.lc)(lines, parseMirrorLine);
}
function parseMirrorLine(line) {
    const separator = line.indexOf('=');
    const prefix = line.slice(0, Math.max(0, separator));
    const mirror = line.slice(separator + 1);
    if (!PREFIX.test(prefix)) {
        return (0,inputs_parsed/* refuse */.TR)(withoutLogin(line), 'does not begin with a registry and `=`');
    }
    const url = URL.parse(mirror);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        return (0,inputs_parsed/* refuse */.TR)(withoutLogin(line), 'names no http or https URL after `=`');
    }
    if (url.username !== '' || url.password !== '') {
        return (0,inputs_parsed/* refuse */.TR)(`${prefix}=${(0,urls/* publicUrl */.x6)(mirror)}`, 'is given with credentials');
    }
    if (url.search !== '' || url.hash !== '') {
        return (0,inputs_parsed/* refuse */.TR)(`${prefix}=${(0,urls/* publicUrl */.x6)(mirror)}`, 'has more than a path after the host');
    }
    const location = `${url.host}${url.pathname}`.replace(/\/+$/, '');
    return (0,inputs_parsed/* accept */.Ju)({ prefix, location, insecure: url.protocol === 'http:' });
}
/** A text as it may be shown. */
function withoutLogin(text) {
    return text.replace(/[^/=@]*@/, '');
}
/** Reads the `image-repositories` input: the text of the file, or null for none. */
function parseImageRepositories(path, around) {
    if (path === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    const text = around.files.read((0,surroundings/* locate */.x)(path, around));
    if (text === null)
        return (0,inputs_parsed/* refuse */.TR)(path, 'is not a file that can be read');
    const document = (0,yaml_dist/* parseDocument */.Tp)(text);
    if (document.errors.length > 0 || !(0,yaml_dist/* isMap */.jh)(document.contents)) {
        return (0,inputs_parsed/* refuse */.TR)(path, 'is not YAML that maps names to registries');
    }
    const problems = (0,inputs_parsed/* parseEach */.lc)(document.contents.items, ({ key, value }) => parseRepository(path, String(key), (0,yaml_dist/* isScalar */.jn)(value) ? value.value : null));
    return problems.ok ? (0,inputs_parsed/* accept */.Ju)(text) : problems;
}
function parseRepository(path, name, registry) {
    if (!REPOSITORIES.includes(name)) {
        return (0,inputs_parsed/* refuse */.TR)(`${path}: ${name}`, 'is no registry of the suite', (0,inputs_parsed/* nearestWord */.zZ)(name, REPOSITORIES));
    }
    if (typeof registry === 'string' && PREFIX.test(registry))
        return (0,inputs_parsed/* accept */.Ju)(registry);
    return (0,inputs_parsed/* refuse */.TR)(`${path}: ${name}`, 'is not the name of a registry, with any path');
}

// EXTERNAL MODULE: ./build/src/inputs/scenario.js
var scenario = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/src/inputs/selection.js
var selection = __webpack_require__(2897);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
;// CONCATENATED MODULE: ./build/src/inputs/trust.js



const SWITCH = { true: true, false: false };
/** Reads what is on or off. */
function parseSwitch(text) {
    const value = SWITCH[text];
    if (value !== undefined)
        return (0,inputs_parsed/* accept */.Ju)(value);
    return (0,inputs_parsed/* refuse */.TR)(text, 'is neither true nor false', (0,inputs_parsed/* nearestWord */.zZ)(text, Object.keys(SWITCH)));
}
/** Reads the `trusted-root` input: the content of a JSON file, or null for the action's own. */
function parseTrustedRoot(text, around) {
    if (text === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    const path = (0,surroundings/* locate */.x)(text, around);
    const content = around.files.read(path);
    if (content === null)
        return (0,inputs_parsed/* refuse */.TR)(text, `is not a file that can be read (looked for ${path})`);
    const value = (0,json/* parseJson */.q)(content);
    if (typeof value === 'object' && value !== null && 'certificateAuthorities' in value) {
        return (0,inputs_parsed/* accept */.Ju)(value);
    }
    return (0,inputs_parsed/* refuse */.TR)(text, 'holds no trusted root of Sigstore');
}

;// CONCATENATED MODULE: ./build/src/inputs/table.js
















const RESTORE = ['auto', 'always'];
const FAIL_ON = ['failed', 'environment', 'incomplete'];
function choices(words) {
    return words.map((word) => `\`${word}\``).join(', ');
}
/** Every input by its name in action.yml, in the same order. */
const INPUTS = {
    crio: {
        brief: 'CRI-O: main, a tag, a commit, pr/N or a directory',
        fallback: 'main',
        example: 'v1.36.1',
        allowed: '`main`, `main-bundle`, `release-1.N`, `latest`, a tag such as `v1.36.1`, a commit, `pr/N` or `run/N`, the URL of one of these on GitHub, the URL of a bundle, a directory or bundle (`.tar.gz`) that starts with `/`, `./` or `../`, or `ignition`',
        parse: parseCrio,
    },
    kubernetes: {
        brief: 'Kubernetes: main, a version, commit or directory',
        fallback: 'main',
        example: 'v1.37.0-alpha.0.123+abcdef0123456',
        allowed: '`main`, `main-fast`, `release-1.N`, `latest`, a release such as `v1.36.2`, a CI version such as `v1.37.0-alpha.0.123+abcdef0123456`, a commit, the URL of a build or of an artifact on GitHub, or a directory that starts with `/`, `./` or `../`',
        parse: parseKubernetes,
    },
    crun: {
        brief: 'crun: a version or a path',
        fallback: '',
        example: '1.26',
        allowed: 'a version such as `1.26`, or an executable that starts with `/`, `./` or `../`',
        parse: componentReader('crun'),
    },
    runc: {
        brief: 'runc: a version or a path',
        fallback: '',
        example: 'v1.4.2',
        allowed: 'a version such as `v1.4.2`, or an executable that starts with `/`, `./` or `../`',
        parse: componentReader('runc'),
    },
    conmon: {
        brief: 'conmon: a version or a path',
        fallback: '',
        example: 'v2.2.1',
        allowed: 'a version such as `v2.2.1`, or an executable that starts with `/`, `./` or `../`',
        parse: componentReader('conmon'),
    },
    'conmon-rs': {
        brief: 'conmon-rs: a version or a path',
        fallback: '',
        example: 'v1.0.1',
        allowed: 'a version such as `v1.0.1`, or an executable that starts with `/`, `./` or `../`',
        parse: componentReader('conmon-rs'),
    },
    'cni-plugins': {
        brief: 'CNI plugins: a version or a directory',
        fallback: '',
        example: 'v1.9.1',
        allowed: 'a version such as `v1.9.1`, or a directory of plugins that starts with `/`, `./` or `../`',
        parse: componentReader('cni-plugins'),
    },
    scenario: {
        brief: 'named special set-up of the node',
        fallback: '',
        example: 'evented-pleg',
        allowed: choices(scenarios/* SCENARIOS */.U9.map(({ name }) => name)),
        parse: scenario/* parseScenario */.Mo,
    },
    lane: {
        brief: 'named choice of specs (conformance)',
        fallback: '',
        example: 'smoke',
        allowed: lanes/* LANES */.Ci.map(({ name }) => `\`${name}\``).join(', '),
        parse: selection/* parseLane */.GJ,
    },
    focus: {
        brief: 'run only specs that match this expression',
        fallback: '',
        example: 'Pods should .* be updated',
        allowed: 'one line',
        parse: selection/* parseFilter */.aN,
    },
    skip: {
        brief: 'leave out specs that match this expression',
        fallback: '',
        example: 'Summary API|MirrorPod',
        allowed: 'one line',
        parse: selection/* parseFilter */.aN,
    },
    'label-filter': {
        brief: "Ginkgo label filter in place of the lane's",
        fallback: '',
        example: 'NodeConformance && !Slow',
        allowed: 'one line',
        parse: selection/* parseFilter */.aN,
    },
    'skip-list': {
        brief: 'tracked skips: default, none or a JSON file',
        fallback: 'default',
        example: './skips.json',
        allowed: '`default`, `none`, or a JSON file with a list of `{"text", "reason", "link"}`',
        parse: selection/* parseSkipList */.bq,
    },
    procs: {
        brief: 'parallel processes, 1 to 32, or auto',
        fallback: 'auto',
        example: '4',
        allowed: '`auto`, or a number from 1 to 32',
        parse: parseProcs,
    },
    timeout: {
        brief: 'time limit of the suite',
        fallback: '60m',
        example: '1h30m',
        allowed: 'a duration from `1m` to `24h`, such as `90s`, `60m` or `1h30m`',
        parse: parseTimeout,
    },
    'crio-config': {
        brief: 'CRI-O configuration: TOML, a file or a directory',
        fallback: '',
        example: './crio.conf.d',
        allowed: 'TOML, or a file or directory with it that starts with `/`, `./` or `../`',
        parse: parseCrioConfig,
    },
    runtime: {
        brief: 'default OCI runtime: crun or runc',
        fallback: '',
        example: 'runc',
        allowed: choices(plan/* OCI_RUNTIMES */.AK),
        parse: optionalWordOf(plan/* OCI_RUNTIMES */.AK),
    },
    monitor: {
        brief: 'monitor of containers: conmon or conmon-rs',
        fallback: '',
        example: 'conmon-rs',
        allowed: choices(plan/* MONITORS */._H),
        parse: optionalWordOf(plan/* MONITORS */._H),
    },
    'crio-log-level': {
        brief: "level of CRI-O's log",
        fallback: 'debug',
        example: 'info',
        allowed: choices(plan/* CRIO_LOG_LEVELS */.bX),
        parse: wordOf(plan/* CRIO_LOG_LEVELS */.bX),
    },
    'registry-mirrors': {
        brief: 'mirrors of registries: PREFIX=URL, one per line',
        fallback: '',
        example: 'registry.k8s.io=https://mirror.example.com/k8s',
        allowed: 'lines with what names of images begin with, `=`, and an http or https URL without credentials and query',
        parse: parseRegistryMirrors,
    },
    'image-repositories': {
        brief: "YAML file with the suite's own registries",
        fallback: '',
        example: './repositories.yaml',
        allowed: "a YAML file with registries by the suite's names of them",
        parse: parseImageRepositories,
    },
    'pull-images': {
        brief: 'images pulled before the suite: auto, none or all',
        fallback: 'auto',
        example: 'none',
        allowed: choices(plan/* PULL_CHOICES */.Fk),
        parse: wordOf(plan/* PULL_CHOICES */.Fk),
    },
    ignition: {
        brief: 'Ignition 3.x files or URLs, one per line',
        fallback: '',
        example: './crio_swap1g.ign',
        allowed: 'Ignition files of the specification 3.x in JSON, or http or https URLs, one per line',
        parse: parseIgnitionFiles,
    },
    'ignition-strict': {
        brief: 'refuse what of Ignition cannot be applied',
        fallback: 'false',
        example: 'true',
        allowed: '`true` or `false`',
        parse: parseSwitch,
    },
    'kubelet-config': {
        brief: 'KubeletConfiguration file',
        fallback: '',
        example: './kubelet.yaml',
        allowed: 'a file that holds one KubeletConfiguration',
        parse: parseKubeletConfig,
    },
    'kubelet-flags': {
        brief: 'flags for the kubelet, after ours',
        fallback: '',
        example: '--fail-swap-on=false --max-pods=64',
        allowed: 'flags that start with `-`, separated by white space',
        parse: parseKubeletFlags,
    },
    'feature-gates': {
        brief: 'gates of kubelet and API server: NAME=true,…',
        fallback: '',
        example: 'NodeSwap=true,EventedPLEG=false',
        allowed: 'names with `=true` or `=false`, separated by commas',
        parse: parseFeatureGates,
    },
    'test-args': {
        brief: 'more arguments for e2e_node.test, one per line',
        fallback: '',
        example: '--delete-namespace-on-failure=false',
        allowed: 'flags that start with `-`, one per line',
        parse: parseTestArguments,
    },
    'fail-on': {
        brief: 'results that make it fail, or none',
        fallback: FAIL_ON.join(','),
        example: 'failed,incomplete',
        allowed: `${FAIL_ON.map((word) => `\`${word}\``).join(', ')}, separated by commas; or \`none\``,
        parse: wordsOf(FAIL_ON),
    },
    'report-dir': {
        brief: 'directory for reports and logs',
        fallback: '',
        example: './node-e2e-report',
        allowed: 'a directory below the workspace, or anywhere else',
        parse: parseReportDirectory,
    },
    'require-signature': {
        brief: 'refuse a CRI-O that is not signed: true or false',
        fallback: 'false',
        example: 'true',
        allowed: '`true` or `false`',
        parse: parseSwitch,
    },
    'trusted-root': {
        brief: "Sigstore's trusted root in place of our own",
        fallback: '',
        example: './trusted_root.json',
        allowed: 'a JSON file',
        parse: parseTrustedRoot,
    },
    restore: {
        brief: 'give back all of the machine: auto or always',
        fallback: 'auto',
        example: 'always',
        allowed: RESTORE.map((word) => `\`${word}\``).join(', '),
        parse: wordOf(RESTORE),
    },
    'allow-fork-pull-requests': {
        brief: "run forks' pull requests on own runners",
        fallback: 'false',
        example: 'true',
        allowed: '`true` or `false`',
        parse: parseSwitch,
    },
    'mirror-crio': {
        brief: "base URL of CRI-O's builds",
        fallback: places/* PLACES */.ls.crio,
        example: 'https://mirror.example.com/cri-o',
        allowed: 'an http or https URL without credentials and query',
        parse: parseMirror,
    },
    'mirror-kubernetes': {
        brief: "base URL of Kubernetes' builds",
        fallback: places/* PLACES */.ls.kubernetes,
        example: 'https://mirror.example.com/k8s',
        allowed: 'an http or https URL without credentials and query',
        parse: parseMirror,
    },
    'mirror-kubernetes-listing': {
        brief: "URL that lists Kubernetes' CI builds",
        fallback: places/* PLACES */.ls.kubernetesListing,
        example: 'https://mirror.example.com/storage/v1/b/k8s/o',
        allowed: 'an http or https URL without credentials and query',
        parse: parseMirror,
    },
    'mirror-github': {
        brief: 'base URL in place of https://github.com',
        fallback: places/* PLACES */.ls.gitHub,
        example: 'https://mirror.example.com/github',
        allowed: 'an http or https URL without credentials and query',
        parse: parseMirror,
    },
    token: {
        brief: "token for reading GitHub's API",
        fallback: '',
        example: `\${{ github.token }}`,
        allowed: 'a token',
        parse: (text) => (0,inputs_parsed/* accept */.Ju)(text === '' ? null : text),
    },
};


/***/ }),

/***/ 2639:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * The workspace below a run's root directory, whose name ends in the run's stamp.
 * The suite takes the kubelet unit's name from a working directory called node-e2e-YYYYMMDDTHHMMSS
 * (kubernetes test/e2e_node/services/kubelet.go), which is how we know it and no other run has it.
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
        console: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'console.log'),
        plannedSpecs: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'planned-specs.json'),
        repositories: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'repositories.yaml'),
        // Without "kubelet" in its name: specs take every such unit for the kubelet's.
        suiteUnit: `node-e2e-suite-${stamp}.service`,
        kubeletUnit: `kubelet-${stamp}.service`,
    };
}
/** Names of runs' root directories, and where their journal is. */
const RUN_LAYOUT = {
    name: /^crio-node-e2e-\d{8}T\d{6}$/,
    journalOf: (root) => workspaceAt(root).journal,
};
/** The root directory of a run that starts now. */
function workspaceRoot(runsDirectory, now) {
    const stamp = now.toISOString().replace(/[-:]/g, '').slice(0, 15);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runsDirectory, `crio-node-e2e-${stamp}`);
}
/** Makes the directories, and the console file: the suite appends to it as root, we read it as ourselves. */
function createWorkspace(workspace) {
    const { scratch, suite, suiteReport, suiteTemporary } = workspace;
    for (const directory of [scratch, suite, suiteReport, suiteTemporary]) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(workspace.console, '');
}
/** Copies the suite's programs into its working directory: what was verified is what runs. */
async function placePrograms(workspace, programs) {
    await Promise.all(programs.map(async (program) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(program, target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(target, 0o755);
    }));
}
/** Writes the user's KubeletConfiguration beside the binaries; gives its path, or null when there is none. */
function placeKubeletConfig(workspace, text) {
    if (text === null)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, 'kubeletconfig.yaml');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    return path;
}
/** Where the suite makes the kubelet look for drop-ins (kubernetes test/e2e_node/services/kubelet.go). */
const KUBELET_DROP_INS = 'kubelet.conf.d';
/** Writes fields of a KubeletConfiguration as a drop-in, which wins over the whole configuration; none for no fields. */
function placeKubeletDropIn(workspace, name, fields) {
    if (Object.keys(fields).length === 0)
        return;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, KUBELET_DROP_INS);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const config = {
        apiVersion: 'kubelet.config.k8s.io/v1beta1',
        kind: 'KubeletConfiguration',
        ...fields,
    };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `10-${name}.conf`), `${JSON.stringify(config, null, 2)}\n`);
}
/**
 * Writes the suite's own list of registries; gives the variables with which the test binary finds it. A flag would come
 * too late for images that it names before it reads flags (kubernetes test/utils/image/manifest.go,
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
