export const id = 599;
export const ids = [599];
export const modules = {

/***/ 92659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iW: () => (/* binding */ main)
});

// UNUSED EXPORTS: exitCodeFor, jobOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/request/public-request.js
var public_request = __webpack_require__(39652);
// EXTERNAL MODULE: ./build/src/host/earlier-runs.js
var earlier_runs = __webpack_require__(14900);
// EXTERNAL MODULE: ./build/src/host/journal.js
var journal = __webpack_require__(5626);
// EXTERNAL MODULE: ./build/src/host/run-identity.js
var run_identity = __webpack_require__(30547);
// EXTERNAL MODULE: ./build/src/suite/storage-errors.js
var storage_errors = __webpack_require__(37910);
// EXTERNAL MODULE: ./build/src/suite/transient-unit.js
var transient_unit = __webpack_require__(57774);
// EXTERNAL MODULE: ./build/src/suite/workspace.js
var suite_workspace = __webpack_require__(37844);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/app/run/command-gate.js

/** Wraps commands in a gate. */
function createCommandGate(commandsFor) {
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
            await Promise.race([Promise.allSettled(running), (0,promises_.setTimeout)(milliseconds, null, { ref: false })]);
        },
    };
}

// EXTERNAL MODULE: ./build/src/app/run/record.js
var run_record = __webpack_require__(29527);
// EXTERNAL MODULE: ./build/src/app/run/remaining.js
var remaining = __webpack_require__(27500);
// EXTERNAL MODULE: ./build/src/app/run/restore.js
var restore = __webpack_require__(4830);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run = __webpack_require__(70913);
// EXTERNAL MODULE: ./build/src/app/run/running-suite.js
var running_suite = __webpack_require__(47386);
;// CONCATENATED MODULE: ./build/src/app/run/main.js















/**
 * Time limits when the step is cancelled: the runner sends SIGTERM after 7.5 s and SIGKILL after 10 s
 * (actions/runner src/Runner.Sdk/ProcessInvoker.cs).
 */
const SIGNAL_SECONDS = 3;
const LAST_COMMAND_MILLISECONDS = 3000;
/**
 * A whole run, from inputs to report, and the restoration of the host. Returns the exit code of the step.
 * @param read parses the inputs; its errors are reported like others
 */
async function main(deps, read, runsDirectory, process) {
    const { workspace, failure } = openWorkspace(deps, runsDirectory);
    const record = (0,run_record/* fileRecord */.c2)(workspace.record);
    const gate = createCommandGate(deps.commandsFor);
    process.onSignal((signal) => void cancel(deps, { workspace, record, gate }, signal, process));
    const gated = { ...deps, commandsFor: gate.commandsFor };
    const failOn = await attempt(gated, read, workspace, record, failure);
    const commands = gated.commandsFor(await (0,run/* privilegeOf */.L)(gated, record));
    try {
        // Loaded only now, so that main starts earlier.
        const { finish } = await Promise.all(/* import() */[__webpack_require__.e(518), __webpack_require__.e(104), __webpack_require__.e(939), __webpack_require__.e(372), __webpack_require__.e(283), __webpack_require__.e(491)]).then(__webpack_require__.bind(__webpack_require__, 53491));
        const report = await deps.log.group('Report', () => finish(gated, commands, workspace, record));
        deps.log.info(report.verdict.headline);
        await (0,restore/* restore */.P)(gated, commands, workspace);
        return exitCodeFor(report, failOn);
    }
    catch (error) {
        // Post tries again and restores the host.
        (0,run_record/* recordFailure */.C5)(record, error);
        deps.step.annotate({
            level: 'error',
            title: 'The report could not be written',
            message: `${(0,errors/* messageOf */.bD)(error)}\nThe post step tries again.`,
        });
        return 1;
    }
}
/**
 * Runs the pipeline and records an error that stops it. Returns the results that fail the step.
 * @param failure why there is no workspace to run in, or null
 */
async function attempt(deps, read, workspace, record, failure) {
    let failOn = [];
    try {
        const { request, context } = read();
        failOn = request.failOn;
        const { token, ...recorded } = context;
        if (token !== null)
            deps.step.mask(token);
        record.append({ request: (0,public_request/* publicRequest */.x)(request), context: recorded, job: jobOf(context) });
        if (failure !== null)
            throw failure;
        // Loaded when the inputs are read: whoever gave wrong ones hears so sooner.
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(939), __webpack_require__.e(283), __webpack_require__.e(924), __webpack_require__.e(836), __webpack_require__.e(84)]).then(__webpack_require__.bind(__webpack_require__, 82084));
        await run({ deps, request, context, workspace, record });
    }
    catch (thrown) {
        const error = (0,storage_errors/* explainStorage */.bT)(thrown, workspace.root);
        const evidence = error instanceof errors/* RunError */.e4 ? (error.details.evidence ?? []) : [];
        deps.log.relay([(0,errors/* messageOf */.bD)(error), ...evidence]);
        (0,run_record/* recordFailure */.C5)(record, error);
    }
    return failOn;
}
/** The workflow run, as reports name it. */
function jobOf({ runId, runAttempt, repository, runUrl }) {
    return { id: runId, attempt: runAttempt, repository, url: runUrl };
}
/** A new workspace, or the path that it would have and the reason why it cannot be created. */
function openWorkspace(deps, runsDirectory) {
    try {
        return {
            workspace: (0,storage_errors/* inDirectory */.zX)(runsDirectory, () => makeWorkspace(deps, runsDirectory)),
            failure: null,
        };
    }
    catch (failure) {
        return { workspace: (0,suite_workspace/* workspaceAt */.xJ)((0,suite_workspace/* workspaceRoot */.oS)(runsDirectory, deps.now())), failure };
    }
}
/** A new workspace. An existing one with its name belongs to a run that started in the same second. */
function makeWorkspace(deps, runsDirectory) {
    (0,external_node_fs_.mkdirSync)(runsDirectory, { recursive: true });
    for (const root of (0,earlier_runs/* finishedRuns */.h)(runsDirectory, suite_workspace/* RUN_LAYOUT */.$$, deps.now())) {
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    }
    for (let later = 0;; later++) {
        const moment = new Date(deps.now().getTime() + later * 1000);
        const workspace = (0,suite_workspace/* workspaceAt */.xJ)((0,suite_workspace/* workspaceRoot */.oS)(runsDirectory, moment));
        try {
            (0,external_node_fs_.mkdirSync)(workspace.root);
            (0,run_record/* reserveRoom */.C0)(workspace.record);
            (0,journal/* signJournal */.DA)(workspace.journal, (0,run_identity/* ownIdentity */.hY)());
            deps.step.saveState(remaining/* WORKSPACE_STATE */.Ww, workspace.root);
            return workspace;
        }
        catch (error) {
            const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
            if (!taken)
                throw error;
        }
    }
}
/** Results that fail the step with every value of `fail-on`. */
const ALWAYS_FAILING = [
    'invalid-input',
    'nothing-selected',
    'not-applicable',
    'cancelled',
    'error',
];
/** 1 if the step fails, else 0. */
function exitCodeFor({ verdict }, failOn) {
    const failing = [...ALWAYS_FAILING, ...failOn];
    return failing.includes(verdict.result) ? 1 : 0;
}
/**
 * Handles the runner's signal within its time limit: it interrupts the suite and records the cancellation. Post waits for
 * the end of the suite and writes the report. If the suite has already ended, the run finishes as usual, without a rerun.
 */
async function cancel(deps, { workspace, record, gate }, signal, process) {
    const state = record.state();
    const running = (0,running_suite/* runningSuite */.e)(state, workspace);
    if (state.cancelled)
        return;
    if (state.suiteEnded && running === null) {
        record.append({ rerunForbidden: true });
        return;
    }
    record.append({ cancelled: true });
    deps.log.info(`${signal}: the run is cancelled; the post step writes the report and restores the host`);
    const idle = gate.close(LAST_COMMAND_MILLISECONDS);
    if (running !== null) {
        const commands = deps.commandsFor(await (0,run/* privilegeOf */.L)(deps, record));
        const signalled = await (0,transient_unit/* signalUnit */.vo)({ commands }, running.unit, 'SIGINT', SIGNAL_SECONDS);
        if (signalled)
            record.append({ suiteSignalled: true });
    }
    await idle;
    process.exit(1);
}


/***/ }),

/***/ 97996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ CRIO_SIGNER),
/* harmony export */   ZC: () => (/* binding */ CRIO_REPOSITORY),
/* harmony export */   ef: () => (/* binding */ KUBERNETES_REPOSITORY),
/* harmony export */   hU: () => (/* binding */ DEFAULT_MIRRORS),
/* harmony export */   pi: () => (/* binding */ CONMONRS_REPOSITORY),
/* harmony export */   yD: () => (/* binding */ conmonrsSigner)
/* harmony export */ });
/** The locations of builds when the user names no mirror. */
const DEFAULT_MIRRORS = {
    /** The bucket of CRI-O's builds (cri-o/cri-o, scripts/upload-artifacts). */
    crio: 'https://storage.googleapis.com/cri-o',
    /** Kubernetes' CI builds and releases (kubernetes/community, kubernetes-versions.md). */
    kubernetes: 'https://dl.k8s.io',
    /** The bucket behind dl.k8s.io, which is the only one that can list its objects (kubernetes/release, pkg/release/release.go). */
    kubernetesListing: 'https://storage.googleapis.com/storage/v1/b/k8s-release-dev/o',
    /** Releases of components. */
    gitHub: 'https://github.com',
};
/** Repositories whose builds are used. */
const CRIO_REPOSITORY = 'cri-o/cri-o';
const KUBERNETES_REPOSITORY = 'kubernetes/kubernetes';
const CONMONRS_REPOSITORY = 'containers/conmon-rs';
/**
 * The signer of CRI-O's bundles: the workflow that builds them, as Fulcio certifies it (cri-o/packaging, get and
 * scripts/sign-artifacts). Both are compared exactly.
 */
const CRIO_SIGNER = {
    identity: 'https://github.com/cri-o/packaging/.github/workflows/obs.yml@refs/heads/main',
    issuer: 'https://token.actions.githubusercontent.com',
};
const CONMONRS_WORKFLOW = `https://github.com/${CONMONRS_REPOSITORY}/.github/workflows/ci.yml`;
/**
 * The signer of conmon-rs: its workflow on main. Before v1.0.0 the workflow of the tag signed the same file as well, and the
 * last signature remained (containers/conmon-rs, .github/workflows/ci.yml and scripts/get, commit b3a8e442).
 *
 * @param tag for instance v1.0.1
 */
function conmonrsSigner(tag) {
    return {
        identity: `${CONMONRS_WORKFLOW}@refs/heads/main`,
        also: tag.startsWith('v0.') ? [`${CONMONRS_WORKFLOW}@refs/tags/${tag}`] : [],
        issuer: CRIO_SIGNER.issuer,
    };
}


/***/ }),

/***/ 39652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ publicRequest)
/* harmony export */ });
/**
 * A request as it may be kept and shown, with all that repeats the run: without the token, without what signs a URL, and
 * without the contents of a trusted root and of Ignition files, which may hold secrets.
 */
function publicRequest(request) {
    const { crio, kubernetes, components, crioSettings, images, ignition, trustedRoot } = request;
    return {
        crio: named(crio),
        kubernetes: named(kubernetes),
        history: request.history,
        components: components.map(({ name, asked }) => ({ name, asked })),
        architecture: request.architecture,
        selection: request.selection,
        procs: request.procs,
        timeoutSeconds: request.timeoutSeconds,
        rerunFailures: request.rerunFailures,
        runtime: crioSettings.runtime,
        monitor: crioSettings.monitor,
        crioLogLevel: crioSettings.logLevel,
        registryMirrors: crioSettings.mirrors,
        crioDropIns: request.crioDropIns,
        pullImages: images.pull,
        imageRepositories: images.repositories,
        ignition: ignition.slice(request.scenario?.ignition == null ? 0 : 1).map(({ asked }) => asked),
        ignitionStrict: request.ignitionStrict,
        kubeletConfig: request.kubeletConfig?.text ?? null,
        kubeletFlags: request.kubeletFlags,
        featureGates: request.featureGates,
        testArgs: request.testArgs,
        failOn: request.failOn,
        reportDirectory: request.reportDirectory,
        requireSignature: request.requireSignature,
        ownTrustedRoot: trustedRoot !== null,
        restore: request.restore,
        mirrors: request.mirrors,
    };
}
/** `asked` holds nothing secret (inputs/builds.ts). */
function named({ kind, asked }) {
    return { kind, asked };
}


/***/ }),

/***/ 14900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ earlierRuns),
/* harmony export */   h: () => (/* binding */ finishedRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29742);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5626);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30547);





/** Bits of a mode that let other users write. */
const WRITABLE_BY_OTHERS = 0o002;
/**
 * Runs, oldest first, that have changes to undo or are still in progress. A run is identified by the owner of its
 * directory and journal, and by the boot and the start time of the process in its journal.
 * @param except the directory of the run that calls
 */
function earlierRuns(directory, { name, journalOf }, except) {
    return listed(directory)
        .filter((entry) => name.test(entry))
        .toSorted()
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry))
        .filter((root) => root !== except)
        .flatMap((root) => {
        const journal = journalOf(root);
        const owner = ownerOf(root, journal);
        const standing = stateOf(owner);
        if (standing === 'doubtful' && statusOf(journal) === null)
            return [];
        // A journal that other users may have written is not read.
        const changes = owner === null ? [] : pendingIn(journal);
        if (changes.length === 0 && standing !== 'running' && standing !== 'doubtful')
            return [];
        return [{ root, standing, pid: owner?.pid ?? 0, changes }];
    });
}
/** How long the directory of a finished run is kept: its report may still be needed. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Directories of runs of this user that ended long ago and have no changes to undo. */
function finishedRuns(directory, { name, journalOf }, now) {
    return listed(directory)
        .filter((entry) => name.test(entry))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry))
        .filter((root) => {
        const journal = journalOf(root);
        const standing = stateOf(ownerOf(root, journal));
        const age = now.getTime() - (statusOf(journal)?.mtimeMs ?? now.getTime());
        const gone = standing === 'ended' || standing === 'rebooted';
        return gone && age > KEPT_MILLISECONDS && pendingIn(journal).length === 0;
    });
}
/** Who wrote a journal; null where it is of another user, or other users may have written it. */
function ownerOf(root, journal) {
    return isOurs(root, 'isDirectory') && isOurs(journal, 'isFile') ? (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .journalOwner */ .Vn)(journal) : null;
}
function stateOf(owner) {
    if (owner === null)
        return 'doubtful';
    if ((0,_run_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(owner))
        return 'running';
    return owner.bootId === (0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .currentBoot */ .o6)() ? 'ended' : 'rebooted';
}
/** Whether a path belongs to this user, and no other user may write it; links are not followed. */
function isOurs(path, type) {
    const stats = statusOf(path);
    if (stats === null)
        return false;
    return (stats[type]() && stats.uid === process.getuid?.() && (stats.mode & WRITABLE_BY_OTHERS) === 0);
}
function pendingIn(journal) {
    return (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .fileJournal */ .ab)(journal)
        .pending()
        .map(({ change }) => change);
}
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function listed(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 60948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ parseTimeLimit),
/* harmony export */   KU: () => (/* binding */ DEFAULT_TIMEOUT_SECONDS),
/* harmony export */   TZ: () => (/* binding */ automaticProcs),
/* harmony export */   ZZ: () => (/* binding */ parseTimeout),
/* harmony export */   d2: () => (/* binding */ parseProcs)
/* harmony export */ });
/* harmony import */ var _domain_request_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89041);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68281);


const MOST_PROCS = 32;
/** The time limit of the suite if neither the user nor the lane names one. */
const DEFAULT_TIMEOUT_SECONDS = 3600;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** The number of processes where none is named: one per CPU, within limits. */
function automaticProcs({ cpus }) {
    return Math.min(8, Math.max(2, cpus));
}
/** Parses the `procs` input: a number of processes, or `auto`; empty leaves it to the lane. */
function parseProcs(text, context) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(null);
    if (text === 'auto')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(automaticProcs(context));
    if (!/^\d+$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is not a whole number');
    const procs = Number(text);
    if (procs < 1)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is too few', '1');
    if (procs > MOST_PROCS)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is too many', String(MOST_PROCS));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(procs);
}
function nearestDuration(text) {
    if (/^\d+$/.test(text))
        return `${text}m`;
    return text
        .toLowerCase()
        .replace(/\s+/g, '')
        .replace(/(\d[hms])[a-z]+/g, '$1');
}
/** Parses a time limit, such as `90s` or `1h30m`; gives seconds. */
function parseTimeLimit(text) {
    const seconds = (0,_domain_request_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSeconds */ .o)(text);
    if (seconds === null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is not a duration', nearestDuration(text));
    if (seconds < MINUTE)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is too short', '1m');
    if (seconds > 24 * HOUR)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is too long', '24h');
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(seconds);
}
/** Parses the `timeout` input; empty leaves it to the lane. */
function parseTimeout(text) {
    return text === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(null) : parseTimeLimit(text);
}


/***/ }),

/***/ 53957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readRequest)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(60812);
// EXTERNAL MODULE: ./build/src/domain/request/lanes.js + 2 modules
var lanes = __webpack_require__(55596);
// EXTERNAL MODULE: ./build/src/inputs/environment.js
var inputs_environment = __webpack_require__(41931);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
;// CONCATENATED MODULE: ./build/src/inputs/forks.js




/**
 * Refuses to run a pull request of a fork on a self-hosted runner.
 * @throws RunError (input, invalid-input)
 */
function refuseForks(kind, environment, files) {
    if (kind !== 'self-hosted')
        return;
    const fork = forkIn(environment, files);
    if (fork === null)
        return;
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `A pull request of ${fork} is not run on a self-hosted runner`,
        cause: 'its code would run as root on a machine that is used after the job',
        remedy: 'use a hosted runner for pull requests from forks, or set allow-fork-pull-requests: true to run them here. Nothing was downloaded, and nothing on the machine was changed',
    });
}
/**
 * The head repository of a pull request when it is not the base repository, else null. The event's file
 * decides (https://docs.github.com/webhooks/webhook-events-and-payloads, pull_request, workflow_run); a file that cannot
 * be read counts as a pull request of a fork.
 */
function forkIn(environment, files) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const event = (0,fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(files.read(environment['GITHUB_EVENT_PATH'] ?? '') ?? ''));
    const request = (0,fields/* fieldsOf */.Pf)(event['pull_request']);
    const run = (0,fields/* fieldsOf */.Pf)(event['workflow_run']);
    if ('head' in request || name.startsWith('pull_request')) {
        return other((0,fields/* fieldsOf */.Pf)(request['head'])['repo'], (0,fields/* fieldsOf */.Pf)(request['base'])['repo']);
    }
    if ('head_repository' in run || name === 'workflow_run') {
        return other(run['head_repository'], event['repository']);
    }
    return null;
}
/** The event does not name a deleted repository. */
function other(head, base) {
    const from = (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(head)['full_name']);
    const to = (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(base)['full_name']);
    if (from !== '' && from.toLowerCase() === to.toLowerCase())
        return null;
    return from === '' ? 'an unknown repository' : `the fork ${(0,domain_text/* plainLine */.h0)(from)}`;
}

// EXTERNAL MODULE: ./build/src/inputs/limits.js
var limits = __webpack_require__(60948);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(68281);
// EXTERNAL MODULE: ./build/src/inputs/scenario.js
var inputs_scenario = __webpack_require__(49762);
// EXTERNAL MODULE: ./build/src/inputs/selection.js
var selection = __webpack_require__(87796);
// EXTERNAL MODULE: ./build/src/inputs/table.js + 15 modules
var table = __webpack_require__(35873);
;// CONCATENATED MODULE: ./build/src/inputs/read.js










const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
function isComplete(values) {
    return Object.keys(table/* INPUTS */.m).every((name) => Object.hasOwn(values, name));
}
/** Parses the inputs in `environment`; throws one `RunError` that lists all problems. */
function readInputs(environment, context, repository, term) {
    const problems = [];
    const values = {};
    for (const [input, { parse, fallback, allowed }] of Object.entries(table/* INPUTS */.m)) {
        const parsed = parse(environment[`INPUT_${input.toUpperCase()}`]?.trim() || fallback, context);
        if (parsed.ok)
            values[input] = parsed.value;
        else
            problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })));
    }
    if (isComplete(values))
        problems.push(...contradictions(values, repository));
    if (problems.length === 0 && isComplete(values))
        return values;
    throw (0,parsed/* invalidInput */.aY)(problems, term);
}
/** Problems of inputs that are each valid alone, but not together. */
function contradictions(values, repository) {
    const { crio, kubernetes, ignition, history } = values;
    const needsHistory = kubernetes.kind === 'last-good' && history === '' && repository === '';
    const missing = crio.kind === 'ignition' && ignition.length === 0
        ? [{ input: 'crio', given: crio.asked, why: 'needs the input ignition' }]
        : [];
    const unknown = needsHistory
        ? [{ input: 'kubernetes', given: kubernetes.asked, why: 'needs the input history' }]
        : [];
    return [...missing, ...unknown, ...(0,inputs_scenario/* scenarioConflicts */.U4)(values), ...argumentConflicts(values)].map((problem) => ({
        ...problem,
        allowed: table/* INPUTS */.m[problem.input].allowed,
    }));
}
/** Test arguments that another input contradicts. */
function argumentConflicts(values) {
    const { featureGates, timeoutSeconds } = values['test-args'];
    const gates = Object.entries(featureGates)
        .filter(([gate, on]) => (values['feature-gates'][gate] ?? on) !== on)
        .map(([gate, on]) => ({ given: `${gate}=${on}`, why: 'contradicts the input feature-gates' }));
    const limit = timeoutSeconds !== null && (values.timeout ?? timeoutSeconds) !== timeoutSeconds;
    const limits = limit
        ? [{ given: `--ginkgo.timeout=${timeoutSeconds}s`, why: 'contradicts the input timeout' }]
        : [];
    return [...gates, ...limits].map((problem) => ({ ...problem, input: 'test-args' }));
}
function readArchitecture({ platform, nodeArchitecture }) {
    const architecture = ARCHITECTURES[nodeArchitecture];
    if (platform === 'linux' && architecture !== undefined)
        return architecture;
    throw new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'preflight',
        message: `This machine runs ${platform} on ${nodeArchitecture}`,
        cause: 'this action has builds of CRI-O and the node e2e suite for Linux on amd64 and arm64',
        remedy: 'choose a runner such as ubuntu-24.04 or ubuntu-24.04-arm',
    });
}
/**
 * Reads the inputs (`INPUT_*`) and the runner's own variables (`GITHUB_*`, `RUNNER_*`). Changes nothing.
 * Unknown inputs are ignored: the runner warns about them itself. `term` is what the user calls an input.
 * @throws RunError of kind `input` whose evidence lists all problems of all inputs, one per line, or of kind
 * `environment` on a machine for which there are no builds
 */
function readRequest(environment, machine, files, term = 'input') {
    const context = (0,inputs_environment/* readContext */.yI)(environment, machine);
    const { workspace } = context;
    const given = readInputs(environment, { workspace, cpus: machine.cpus, files }, context.repository, term);
    if (!given['allow-fork-pull-requests'])
        refuseForks(context.kind, environment, files);
    const { lane, scenario, crioSettings, featureGates, ignition } = (0,inputs_scenario/* underScenario */.R$)(given);
    const { testArgs, kubeletFlags, timeoutSeconds } = given['test-args'];
    const request = {
        crio: given.crio,
        kubernetes: given.kubernetes,
        history: given.history || context.repository,
        part: null,
        components: components/* COMPONENT_NAMES */.NL.flatMap((name) => given[name] ?? []),
        architecture: readArchitecture(machine),
        lane,
        scenario,
        selection: {
            scenario: scenario?.name ?? null,
            lane: lane.name,
            focus: given.focus,
            skip: (0,selection/* eitherExpression */.M)(lane.skip, given.skip),
            labelFilter: given['label-filter'] || lane.labelFilter,
            focusFiles: lane.focusFiles,
            skipFiles: lane.skipFiles,
            trackedSkips: (0,lanes/* skipsOfLane */.A7)(given['skip-list'], lane.name),
        },
        procs: given.procs ?? lane.procs ?? (0,limits/* automaticProcs */.TZ)(machine),
        timeoutSeconds: given.timeout ?? timeoutSeconds ?? lane.timeoutSeconds ?? limits/* DEFAULT_TIMEOUT_SECONDS */.KU,
        rerunFailures: given['rerun-failures'],
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
        kubeletFlags: [...lane.kubeletFlags, ...kubeletFlags, ...given['kubelet-flags']],
        featureGates,
        testArgs: [...lane.testArgs, ...testArgs],
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
    return { request, context: { ...context, token: given.token } };
}


/***/ }),

/***/ 49762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ parseScenario),
/* harmony export */   R$: () => (/* binding */ underScenario),
/* harmony export */   U4: () => (/* binding */ scenarioConflicts),
/* harmony export */   b5: () => (/* binding */ NO_SCENARIO),
/* harmony export */   g5: () => (/* binding */ readScenarios)
/* harmony export */ });
/* harmony import */ var _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55596);
/* harmony import */ var _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92298);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68281);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42163);




/** Between the action's own drop-in and those of the user. */
const DROP_IN_NUMBER = '30';
/** No special setup of the node, also if the lane implies one. */
const NO_SCENARIO = 'none';
const parseName = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .nameParser */ .xQ)(_domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9, 'is not a scenario');
/** Parses the `scenario` input; null leaves it to the lane. */
function parseScenario(text) {
    return text === NO_SCENARIO ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(NO_SCENARIO) : parseName(text);
}
/** The scenario that the user names, or the lane that the user names. */
function scenarioOf({ scenario, lane, }) {
    if (scenario === NO_SCENARIO)
        return null;
    return scenario ?? (0,_domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .findScenario */ .Cc)(lane?.scenario ?? '') ?? null;
}
/** Inputs that contradict the scenario: such a run would not be a run of the scenario that it names. */
function scenarioConflicts(given) {
    const scenario = scenarioOf(given);
    if (scenario === null)
        return [];
    const { featureGates: argued } = given['test-args'];
    const settings = [
        { input: 'runtime', name: '', ours: scenario.runtime, theirs: given.runtime },
        { input: 'monitor', name: '', ours: scenario.monitor, theirs: given.monitor },
        ...Object.entries(scenario.featureGates).flatMap(([gate, ours]) => [
            {
                input: 'feature-gates',
                name: `${gate}=`,
                ours,
                theirs: given['feature-gates'][gate] ?? null,
            },
            { input: 'test-args', name: `${gate}=`, ours, theirs: argued[gate] ?? null },
        ]),
    ];
    return settings
        .filter(({ ours, theirs }) => ours !== null && theirs !== null && ours !== theirs)
        .map(({ input, name, ours, theirs }) => ({
        input,
        given: `${name}${theirs}`,
        why: `contradicts the scenario ${scenario.name}`,
        nearest: `${name}${ours}`,
    }));
}
/** The result of the inputs, the scenario and the lane together. */
function underScenario(given) {
    const scenario = scenarioOf(given);
    const config = scenario?.ignition ?? null;
    const lane = given.lane ?? laneNamed(scenario?.lane ?? _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LANE */ .L9);
    return {
        lane,
        scenario,
        crioSettings: {
            runtime: given.runtime ?? scenario?.runtime ?? 'crun',
            monitor: given.monitor ?? scenario?.monitor ?? 'conmon',
            scenario: scenario === null || scenario.crioConfig === ''
                ? null
                : { name: `${DROP_IN_NUMBER}-${scenario.name}.conf`, toml: scenario.crioConfig },
        },
        featureGates: {
            ...lane.featureGates,
            ...scenario?.featureGates,
            ...given['test-args'].featureGates,
            ...given['feature-gates'],
        },
        ignition: config === null
            ? given.ignition
            : [{ asked: `scenario ${scenario?.name}`, config, warnings: [] }, ...given.ignition],
    };
}
function laneNamed(name) {
    const lane = (0,_domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .findLane */ .Wy)(name);
    if (lane === undefined)
        throw new Error(`lanes/scenarios.json: there is no lane ${name}`);
    return lane;
}
const ALL = 'all';
/**
 * Parses the input `scenarios` of the plan action.
 * @throws RunError (input, invalid-input) that lists every unknown name
 */
function readScenarios(environment) {
    const text = environment['INPUT_SCENARIOS']?.trim() || ALL;
    if (text === ALL)
        return _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9;
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEach */ .lc)([...new Set((0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .Dw)(text))], parseName);
    if (parsed.ok)
        return parsed.value.filter((scenario) => scenario !== null);
    const allowed = _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.map(({ name }) => name).join(', ');
    throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)(parsed.problems.map((problem) => ({ ...problem, input: 'scenarios', allowed })));
}


/***/ }),

/***/ 87796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ eitherExpression),
/* harmony export */   a: () => (/* binding */ parseFilter)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68281);

/**
 * Parses a filter for Ginkgo. Go's regular expressions differ from those of JavaScript, so only the test binary can
 * check them; a filter that does not fit on one line is refused here.
 */
function parseFilter(text) {
    if (text.includes('\0') || text.includes('\n')) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(text, 'spans several lines', text.replace(/[\0\s]+/g, ' '));
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(text);
}
/** One regular expression that matches where either does; an empty one matches nothing. */
function eitherExpression(one, other) {
    if (one === '' || other === '')
        return one || other;
    return `(?:${one})|(?:${other})`;
}


/***/ }),

/***/ 35873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS)
});

// EXTERNAL MODULE: ./build/src/domain/request/build-locations.js
var build_locations = __webpack_require__(97996);
// EXTERNAL MODULE: ./build/src/domain/request/crio-settings.js
var crio_settings = __webpack_require__(81212);
// EXTERNAL MODULE: ./build/src/domain/request/lanes.js + 2 modules
var lanes = __webpack_require__(55596);
;// CONCATENATED MODULE: ./build/src/domain/request/request.js
/** Which images are pulled before the suite. */
const PULL_CHOICES = ['auto', 'none', 'all'];

// EXTERNAL MODULE: ./build/src/domain/request/scenarios.js + 1 modules
var scenarios = __webpack_require__(92298);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var inputs_parsed = __webpack_require__(68281);
;// CONCATENATED MODULE: ./build/src/inputs/arguments.js

const GATE = /^([A-Za-z][A-Za-z0-9]*)=(true|false)$/;
function parseGate(text) {
    const [, name, value] = GATE.exec(text) ?? [];
    if (name !== undefined)
        return (0,inputs_parsed/* accept */.Ju)([name, value === 'true']);
    const word = text.toLowerCase().endsWith('=false') ? 'false' : 'true';
    return (0,inputs_parsed/* refuse */.TR)(text, 'is not a name with `=true` or `=false`', `${text.split('=', 1)[0]}=${word}`);
}
/** Reads the `feature-gates` input. */
function parseFeatureGates(text) {
    const gates = (0,inputs_parsed/* parseEach */.lc)((0,inputs_parsed/* listItems */.Dw)(text), parseGate);
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
    return (0,inputs_parsed/* refuse */.TR)(text, 'is not a flag; write a value after its flag and `=`');
}
/** Reads the `kubelet-flags` input. */
function parseKubeletFlags(text) {
    return (0,inputs_parsed/* parseEach */.lc)(text.split(/\s+/).filter(Boolean), parseFlag);
}

// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(40744);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(4209);
// EXTERNAL MODULE: ./build/src/inputs/input-context.js
var input_context = __webpack_require__(4668);
// EXTERNAL MODULE: ./build/src/inputs/locations.js
var locations = __webpack_require__(39182);
;// CONCATENATED MODULE: ./build/src/inputs/builds.js






/** Words to suggest. `ignition` is not one: it is only valid together with the input of that name. */
const CRIO_WORDS = ['main', 'main-bundle', 'latest'];
const KUBERNETES_WORDS = ['main', 'main-fast', 'latest', 'last-good'];
const PULL_REQUEST = /^(?:pr|pull)[/-](?<number>\d+)$/;
const WORKFLOW_RUN = /^run[/-](?<number>\d+)$/;
const VERSION = /^\d+\.\d+\.\d/;
const MINOR = /^v?(1\.\d+)$/;
const HTTP = /^https?:\/\//i;
/** Addresses of pages on GitHub that name a build. */
const PULL_REQUEST_PAGE = page('pull/(?<number>\\d+)');
const WORKFLOW_RUN_PAGE = page('actions/runs/(?<number>\\d+)');
const ARTIFACT_PAGE = page('actions/runs/\\d+/artifacts/(?<number>\\d+)');
const COMMIT_PAGE = page('commit/(?<commit>[0-9a-f]{7,40})');
const CRIO_FORMS = [
    builds_form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
    builds_form(/^main-bundle$/, ({ input }) => ({ kind: 'newest-bundle', asked: input, branch: 'main' })),
    builds_form(build_names/* RELEASE_BRANCH */.lr, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
    builds_form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
    builds_form(build_names/* CRIO_TAG */.RJ, ({ input }) => ({ kind: 'release', asked: input, tag: input })),
    builds_form(/^ignition$/, ({ input }) => ({ kind: 'ignition', asked: input })),
    builds_form(build_names/* COMMIT */.cJ, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
    builds_form(COMMIT_PAGE, commitOfPage),
    ...[PULL_REQUEST, PULL_REQUEST_PAGE].map((pattern) => builds_form(pattern, (match) => ({
        kind: 'pull-request',
        ...gitHubSource(match),
        number: numberIn(match),
    }))),
    ...[WORKFLOW_RUN, WORKFLOW_RUN_PAGE].map((pattern) => builds_form(pattern, (match) => ({
        kind: 'workflow-run',
        ...gitHubSource(match),
        run: numberIn(match),
    }))),
    { pattern: HTTP, read: ({ input }) => parseBundleUrl(input) },
];
const KUBERNETES_FORMS = [
    builds_form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
    builds_form(/^main-fast$/, ({ input }) => ({ kind: 'main-fast', asked: input })),
    builds_form(build_names/* RELEASE_BRANCH */.lr, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
    builds_form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
    builds_form(/^last-good$/, ({ input }) => ({ kind: 'last-good', asked: input })),
    builds_form(build_names/* KUBERNETES_RELEASE */.HI, ({ input }) => ({ kind: 'release', asked: input, version: input })),
    builds_form(build_names/* KUBERNETES_CI */.US, ({ input }) => ({ kind: 'ci', asked: input, version: input })),
    builds_form(build_names/* COMMIT */.cJ, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
    builds_form(COMMIT_PAGE, commitOfPage),
    builds_form(ARTIFACT_PAGE, (match) => ({
        kind: 'artifact',
        ...gitHubSource(match),
        artifact: numberIn(match),
    })),
    { pattern: HTTP, read: ({ input }) => parseBuildUrl(input) },
];
/** Parses the `crio` input; action.yml describes its forms. */
function parseCrio(asked, context) {
    if ((0,input_context/* looksLikePath */.j8)(asked))
        return parseCrioPath(asked, context);
    const nearest = nearestBuild(asked, CRIO_WORDS, context);
    return parseForm(CRIO_FORMS, asked) ?? (0,inputs_parsed/* refuse */.TR)(asked, 'is not a valid CRI-O build', nearest);
}
/** Parses the `kubernetes` input; action.yml describes its forms. */
function parseKubernetes(asked, context) {
    if ((0,input_context/* looksLikePath */.j8)(asked))
        return parseDirectory(asked, context);
    const nearest = nearestBuild(asked, KUBERNETES_WORDS, context);
    return (parseForm(KUBERNETES_FORMS, asked) ?? (0,inputs_parsed/* refuse */.TR)(asked, 'is not a valid Kubernetes build', nearest));
}
function builds_form(pattern, meaning) {
    return { pattern, read: (match) => (0,inputs_parsed/* accept */.Ju)(meaning(match)) };
}
function commitOfPage({ input, groups }) {
    return { kind: 'commit', asked: (0,urls/* publicUrl */.x6)(input), commit: groups?.['commit'] ?? '' };
}
/** The repository of a page on GitHub, or CRI-O's own for a number. */
function gitHubSource({ input, groups }) {
    const asked = HTTP.test(input) ? (0,urls/* publicUrl */.x6)(input) : input;
    return { asked, repository: groups?.['repository'] ?? build_locations/* CRIO_REPOSITORY */.ZC };
}
function numberIn({ groups }) {
    return Number(groups?.['number']);
}
function page(path) {
    const repository = '(?<repository>[\\w.-]+/[\\w.-]+)';
    return new RegExp(`^https://github\\.com/${repository}/${path}(?:[/?#].*)?$`, 'i');
}
function parseForm(forms, asked) {
    for (const { pattern, read } of forms) {
        const match = pattern.exec(asked);
        if (match !== null)
            return read(match);
    }
    return null;
}
function parseDirectory(asked, context) {
    const path = (0,input_context/* absolutePath */.Hi)(asked, context);
    if (context.files.isDirectory(path))
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'directory', asked, path });
    return (0,inputs_parsed/* refuse */.TR)(asked, `is not a directory (looked for ${path})`);
}
function parseCrioPath(asked, context) {
    const path = (0,input_context/* absolutePath */.Hi)(asked, context);
    if (!context.files.isFile(path))
        return parseDirectory(asked, context);
    if (isBundleName(path))
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'bundle-file', asked, path });
    return (0,inputs_parsed/* refuse */.TR)(asked, 'is a file, but not a bundle: the name of a bundle ends in .tar.gz');
}
function parseBundleUrl(asked) {
    return (0,inputs_parsed/* andThen */.hg)((0,locations/* parseHttpUrl */.f$)(asked), (url) => {
        if (isBundleName(url.pathname)) {
            return (0,inputs_parsed/* accept */.Ju)({ kind: 'bundle-url', asked: (0,urls/* publicUrl */.x6)(asked), url: url.href });
        }
        return (0,inputs_parsed/* refuse */.TR)((0,urls/* publicUrl */.x6)(asked), 'is not the URL of a bundle: its path does not end in .tar.gz');
    });
}
function parseBuildUrl(asked) {
    return (0,inputs_parsed/* andThen */.hg)((0,locations/* parseHttpUrl */.f$)(asked), ({ href }) => (0,inputs_parsed/* accept */.Ju)({ kind: 'url', asked: (0,urls/* publicUrl */.x6)(asked), url: href.replace(/\/+$/, '') }));
}
function isBundleName(path) {
    return /\.(tar\.gz|tgz)$/.test(path);
}
function nearestBuild(text, words, context) {
    if (VERSION.test(text))
        return `v${text}`;
    const minor = MINOR.exec(text)?.[1];
    if (minor !== undefined)
        return `release-${minor}`;
    return (0,input_context/* isPath */.uf)(text, context) ? `./${text}` : (0,inputs_parsed/* nearestWord */.zZ)(text, words);
}

// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(60812);
;// CONCATENATED MODULE: ./build/src/inputs/components.js



/** Parser for the input of a component: a version or a path, or null for what the CRI-O build contains. */
function componentParser(name) {
    return (asked, context) => {
        if (asked === '')
            return (0,inputs_parsed/* accept */.Ju)(null);
        if ((0,input_context/* looksLikePath */.j8)(asked))
            return parsePath(name, asked, context);
        const version = asked.replace(/^v/, '');
        if (new RegExp(components/* COMPONENTS */.$j[name].version).test(version)) {
            return (0,inputs_parsed/* accept */.Ju)({ kind: 'release', name, asked, version });
        }
        const nearest = (0,input_context/* isPath */.uf)(asked, context) ? `./${asked}` : `v${version}.0`;
        return (0,inputs_parsed/* refuse */.TR)(asked, `is not a version of ${name}`, nearest);
    };
}
function parsePath(name, asked, context) {
    const path = (0,input_context/* absolutePath */.Hi)(asked, context);
    const { files } = context;
    const takesDirectory = name === 'cni-plugins';
    const exists = takesDirectory ? files.isDirectory(path) : files.isFile(path);
    if (exists)
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'path', name, asked, path });
    const kind = takesDirectory ? 'a directory' : 'an executable file';
    return (0,inputs_parsed/* refuse */.TR)(asked, `is not ${kind} (looked for ${path})`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../main/node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(44410);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(3237);
// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(53645);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var domain_errors = __webpack_require__(68364);
;// CONCATENATED MODULE: ./build/src/inputs/yaml.js





/**
 * Kubernetes reads YAML with a parser for YAML 1.1, where `off` is false and `<<` merges, and turns it into JSON
 * (https://pkg.go.dev/sigs.k8s.io/yaml).
 */
const OPTIONS = { version: '1.1', logLevel: 'error' };
/** Parses the file at a path, which must hold one mapping in YAML, of which JSON is a part. */
function parseYamlFile(path, context) {
    return (0,inputs_parsed/* andThen */.hg)((0,input_context/* readInputFile */.jH)(path, context), (text) => parseMapping(text, path));
}
function parseMapping(text, path) {
    const lineCounter = new yaml_dist/* LineCounter */.HN();
    const at = (offset) => {
        if (offset === undefined)
            return path;
        const { line, col } = lineCounter.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const [document, ...others] = [...(0,yaml_dist/* parseAllDocuments */.hR)(text, { ...OPTIONS, lineCounter })];
    if (document === undefined)
        return (0,inputs_parsed/* refuse */.TR)(path, 'is empty');
    const { contents, errors } = document;
    const [error] = errors;
    if (error !== undefined) {
        return (0,inputs_parsed/* refuse */.TR)(at(error.pos[0]), `is not YAML: ${withoutPosition(error.message)}`);
    }
    const second = others.find((other) => !(0,yaml_dist/* isScalar */.jn)(other.contents) || other.contents.value !== null);
    if (second !== undefined) {
        return (0,inputs_parsed/* refuse */.TR)(at(second.contents?.range[0]), 'is in a second document; only one is allowed');
    }
    if (!(0,yaml_dist/* isMap */.jh)(contents))
        return (0,inputs_parsed/* refuse */.TR)(at(contents?.range[0]), 'holds no mapping');
    const [alias] = badAliases(document);
    if (alias !== undefined)
        return (0,inputs_parsed/* refuse */.TR)(at(alias.range?.[0]), 'is an alias without an anchor before it');
    try {
        const fields = JSON.parse(JSON.stringify(document.toJS()));
        const where = (field) => {
            const pair = contents.items.find(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && key.value === field);
            return at(pair?.key.range?.[0]);
        };
        return (0,inputs_parsed/* accept */.Ju)({ text, fields: (0,domain_fields/* fieldsOf */.Pf)(fields), where });
    }
    catch (failure) {
        return (0,inputs_parsed/* refuse */.TR)(path, `is not YAML: ${(0,domain_errors/* messageOf */.bD)(failure)}`);
    }
}
/** The aliases whose anchors are missing or contain the alias. */
function badAliases(document) {
    const bad = [];
    (0,yaml_dist/* visit */.YR)(document, {
        Alias: (_, alias, ancestors) => {
            const target = alias.resolve(document);
            if (target === undefined || ancestors.includes(target))
                bad.push(alias);
        },
    });
    return bad;
}
/** A parser's message without the position, and without the excerpt below it. */
function withoutPosition(message) {
    return message.split(/\n| at line \d/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/src/inputs/configuration.js







const DROP_IN_SUFFIX = '.conf';
const INLINE_NAME = 'inline.conf';
function tomlSources(text, context) {
    if (!(0,input_context/* looksLikePath */.j8)(text))
        return [{ where: text, name: INLINE_NAME, text }];
    const path = (0,input_context/* absolutePath */.Hi)(text, context);
    if (!context.files.isDirectory(path)) {
        return [{ where: text, name: (0,external_node_path_.basename)(path), text: context.files.read(path) }];
    }
    return context.files
        .list(path)
        .filter((name) => name.endsWith(DROP_IN_SUFFIX))
        .toSorted()
        .map((name) => ({ where: (0,external_node_path_.join)(text, name), name, text: context.files.read((0,external_node_path_.join)(path, name)) }));
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
        const why = withoutPosition(message).replace(/^Invalid TOML document: /, '');
        return (0,inputs_parsed/* refuse */.TR)(where, `is not valid TOML at line ${line}, column ${column}: ${why}`);
    }
}
/** CRI-O reads drop-ins in the order of their names, so the number keeps that order and puts them after those of the action. */
function dropInName(name, index) {
    const plain = name.replace(/[^A-Za-z0-9._-]/g, '-');
    const number = String(index + 1).padStart(2, '0');
    return `90-${number}-${plain.endsWith(DROP_IN_SUFFIX) ? plain : plain + DROP_IN_SUFFIX}`;
}
/** Parses the `crio-config` input: a TOML file, a directory of `*.conf` files, or TOML itself. */
function parseCrioConfig(text, context) {
    if (text === '')
        return (0,inputs_parsed/* accept */.Ju)([]);
    const sources = tomlSources(text, context);
    if (sources.length === 0)
        return (0,inputs_parsed/* refuse */.TR)(text, `is a directory without a *${DROP_IN_SUFFIX} file`);
    const tomls = (0,inputs_parsed/* parseEach */.lc)(sources, checkToml);
    if (tomls.ok) {
        return (0,inputs_parsed/* accept */.Ju)(tomls.value.map((toml, index) => ({
            name: dropInName(sources[index]?.name ?? INLINE_NAME, index),
            toml,
        })));
    }
    if ((0,input_context/* looksLikePath */.j8)(text) || (/[\s=]/.test(text) && !(0,input_context/* isPath */.uf)(text, context)))
        return tomls;
    const why = 'is not valid TOML. A path must start with `/`, `./` or `../`';
    return (0,inputs_parsed/* refuse */.TR)(text, why, `./${text}`);
}
/** Parses the `trusted-root` input: the content of a JSON file, or null for the action's own trusted root. */
function parseTrustedRoot(path, context) {
    if (path === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    return (0,inputs_parsed/* andThen */.hg)((0,input_context/* readInputFile */.jH)(path, context), (text) => {
        const root = (0,json/* parseJson */.q)(text);
        if ((0,domain_fields/* isObject */.Gv)(root) && 'certificateAuthorities' in root)
            return (0,inputs_parsed/* accept */.Ju)(root);
        return (0,inputs_parsed/* refuse */.TR)(path, 'holds no trusted root of Sigstore');
    });
}

// EXTERNAL MODULE: ./build/src/domain/ignition/parse.js
var parse = __webpack_require__(53884);
;// CONCATENATED MODULE: ./build/src/inputs/ignition.js





const ignition_HTTP = /^https?:\/\//i;
/** Parses the `ignition` input: files, which are read and checked now, and URLs, one per line. */
function parseIgnitionFiles(text, context) {
    return (0,inputs_parsed/* parseEach */.lc)((0,inputs_parsed/* textLines */.Fy)(text), (line) => ignition_HTTP.test(line) ? parseSourceUrl(line) : parseSourceFile(line, context));
}
function parseSourceUrl(asked) {
    return (0,inputs_parsed/* andThen */.hg)((0,locations/* parseHttpUrl */.f$)(asked), ({ href }) => (0,inputs_parsed/* accept */.Ju)({ asked: (0,urls/* publicUrl */.x6)(asked), url: href }));
}
function parseSourceFile(asked, context) {
    return (0,inputs_parsed/* andThen */.hg)((0,input_context/* readInputFile */.jH)(asked, context), (text) => {
        const parsed = (0,parse/* parseIgnition */.p)(text);
        if (parsed.ok)
            return (0,inputs_parsed/* accept */.Ju)({ asked, config: parsed.config, warnings: parsed.warnings });
        return {
            ok: false,
            problems: parsed.problems.map(({ path, why }) => ({
                given: path === '' ? asked : `${asked}: ${path}`,
                why,
            })),
        };
    });
}

// EXTERNAL MODULE: ./build/src/domain/request/kubelet.js
var kubelet = __webpack_require__(16775);
;// CONCATENATED MODULE: ./build/src/inputs/kubelet-config.js



/** Parses the `kubelet-config` input: a file that holds one KubeletConfiguration, or null for none. */
function parseKubeletConfig(path, context) {
    if (path === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    return (0,inputs_parsed/* andThen */.hg)(parseYamlFile(path, context), ({ text, fields, where }) => {
        const { kind, apiVersion } = kubelet/* KUBELET_CONFIG_TYPE */.Dt;
        // There is only one version, so a file may leave it out; the kubelet insists on it.
        const typed = { apiVersion, ...fields };
        const problems = [];
        const refuseField = (field, why) => problems.push({ given: `${where(field)}: ${field}`, why });
        if (fields['kind'] !== kind)
            refuseField('kind', `is not ${kind}`);
        if (typed.apiVersion !== apiVersion)
            refuseField('apiVersion', `is not ${apiVersion}`);
        if (typeof (fields['failSwapOn'] ?? true) !== 'boolean') {
            refuseField('failSwapOn', 'is neither true nor false');
        }
        if (problems.length > 0)
            return { ok: false, problems };
        return (0,inputs_parsed/* accept */.Ju)({ text: 'apiVersion' in fields ? text : JSON.stringify(typed), fields });
    });
}

// EXTERNAL MODULE: ./build/src/domain/request/lane.js
var lane = __webpack_require__(77455);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/domain/request/areas.js + 1 modules
var areas = __webpack_require__(1566);
// EXTERNAL MODULE: ./build/src/inputs/limits.js
var limits = __webpack_require__(60948);
;// CONCATENATED MODULE: ./build/src/inputs/shell-words.js

/** What a backslash escapes between double quotes (POSIX.1-2024, Shell Command Language, 2.2.3). */
const ESCAPED_IN_QUOTES = '$`"\\\n';
const SPACE = /\s/;
/** What a shell would replace; a dollar before anything else is a dollar. */
const REPLACED = /^(?:`|\$[\w({])/;
const NOT_CLOSED = 'without a closing one';
/** Whether the text ends inside of quotes, so that a shell would read on. */
function endsInQuotes(text) {
    const words = shellWords(text);
    return !words.ok && words.problems.some(({ why }) => why.endsWith(NOT_CLOSED));
}
/**
 * The words of a command line as a shell reads them, with its quotes and backslashes. Nothing is replaced: what a shell would
 * replace, such as `$HOME`, is refused.
 */
function shellWords(text) {
    const words = [];
    let word = null;
    let quote = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (quote !== "'" && REPLACED.test(text.slice(at, at + 2))) {
            return (0,inputs_parsed/* refuse */.TR)(text.slice(at), 'is something that only a shell can replace');
        }
        if (quote === '' && SPACE.test(character)) {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else if (character === quote) {
            quote = '';
        }
        else if (quote === '' && (character === '"' || character === "'")) {
            quote = character;
            word ??= '';
        }
        else if (isEscape(character, quote, text.charAt(at + 1))) {
            at += 1;
            word = `${word ?? ''}${text.charAt(at)}`;
        }
        else {
            word = `${word ?? ''}${character}`;
        }
    }
    if (quote !== '')
        return (0,inputs_parsed/* refuse */.TR)(text, `has an opening ${quote} ${NOT_CLOSED}`);
    return (0,inputs_parsed/* accept */.Ju)(word === null ? words : [...words, word]);
}
function isEscape(character, quote, next) {
    if (character !== '\\' || quote === "'" || next === '')
        return false;
    return quote === '' || ESCAPED_IN_QUOTES.includes(next);
}

;// CONCATENATED MODULE: ./build/src/inputs/test-arguments.js






const NO_TEST_ARGUMENTS = {
    testArgs: [],
    kubeletFlags: [],
    featureGates: {},
    timeoutSeconds: null,
};
/**
 * Flags of e2e_node.test that this action sets or that would hide the results from it, each with what to do instead.
 * Names are those of kubernetes/kubernetes, test/e2e_node and test/e2e/framework, and of onsi/ginkgo.
 */
const RESERVED = {
    'ginkgo.focus': 'use the input focus',
    'ginkgo.focus-file': 'use focusFiles in a lane of your own',
    'ginkgo.skip': 'use the input skip',
    'ginkgo.skip-file': 'use skipFiles in a lane of your own',
    'ginkgo.label-filter': 'use the input label-filter',
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
    'node-name': 'the action sets it',
    'k8s-bin-dir': 'use the input kubernetes',
    'kubelet-config-file': 'use the input kubelet-config',
    'kube-test-repo-list': 'use the input image-repositories',
    conformance: 'the suite would start no kubelet',
    'start-services': 'the suite would start no kubelet',
    'stop-services': 'the kubelet would keep running, and its log would be lost',
    'run-services-mode': 'no spec would run',
    'run-kubelet-mode': 'no spec would run',
    'system-validate-mode': 'no spec would run',
    'list-images': 'no spec would run',
    'list-tests': 'no spec would run',
    'list-labels': 'no spec would run',
};
/** Where CRI-O listens (cri-o/cri-o pkg/config/config.go, CrioSocketPath); /var/run is /run. */
const ENDPOINT = /^(?:unix:\/\/)?(?:\/var)?\/run\/crio\/crio\.sock$/;
const OTHER_RUNTIME = 'is not of CRI-O, on which the suite runs';
const NOTHING = (0,inputs_parsed/* accept */.Ju)({});
function only(pattern) {
    return (value) => (pattern.test(value) ? NOTHING : (0,inputs_parsed/* refuse */.TR)(value, OTHER_RUNTIME));
}
const gates = (value) => (0,inputs_parsed/* andThen */.hg)(parseFeatureGates(value), (featureGates) => (0,inputs_parsed/* accept */.Ju)({ featureGates }));
/** Flags that have an input, or that the Prow jobs of CRI-O set to what the action sets. */
const MEANINGS = {
    'container-runtime-endpoint': only(ENDPOINT),
    'image-service-endpoint': only(ENDPOINT),
    'container-runtime-process-name': only(/^(?:\/[^\0]*\/)?crio$/),
    'container-runtime-pid-file': only(/^$/),
    'kubelet-flags': (value) => (0,inputs_parsed/* andThen */.hg)(parseKubeletFlags(value), (kubeletFlags) => (0,inputs_parsed/* accept */.Ju)({ kubeletFlags })),
    'feature-gates': gates,
    'service-feature-gates': gates,
    'ginkgo.timeout': (value) => (0,inputs_parsed/* andThen */.hg)((0,limits/* parseTimeLimit */.Er)(value), (timeoutSeconds) => (0,inputs_parsed/* accept */.Ju)({ timeoutSeconds })),
    'extra-log': extraLog,
};
/** A log that the suite collects; that of CRI-O is kept anyway. */
function extraLog(value) {
    const name = (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(value)).name);
    if (name === 'crio.log')
        return NOTHING;
    if (/^\w[\w.-]*$/.test(name))
        return (0,inputs_parsed/* accept */.Ju)({ testArgs: [`--extra-log=${value}`] });
    return (0,inputs_parsed/* refuse */.TR)(value, 'is not a JSON object whose "name" is the name of a file');
}
/** Reads the `test-args` input: arguments one per line, or as a Prow job or a shell has them. */
function parseTestArguments(text) {
    const words = (0,inputs_parsed/* parseEach */.lc)(commandLines(text), wordsOfLine);
    return (0,inputs_parsed/* andThen */.hg)(words, (found) => (0,inputs_parsed/* andThen */.hg)((0,inputs_parsed/* parseEach */.lc)(found.flat(), parseArgument), (parts) => merged(parts)));
}
/** The names by which Prow jobs and Kubernetes' Makefile pass these arguments on. */
const PASSED_ON = /^(?:--(?:node-)?test[-_]args|TEST_ARGS)=/;
/** A line on which quotes are those of a shell, and not part of a value such as JSON. */
const QUOTED = /(?:^|=)["']|\s["']-/;
/** The lines of the text; one that ends in quotes or with a backslash goes on. */
function commandLines(text) {
    const lines = [];
    let open = '';
    for (const line of (0,inputs_parsed/* textLines */.Fy)(text.replace(/\\\r?\n/g, ' '))) {
        open = open === '' ? line : `${open} ${line}`;
        if (QUOTED.test(open) && endsInQuotes(open))
            continue;
        lines.push(open);
        open = '';
    }
    return open === '' ? lines : [...lines, open];
}
function wordsOfLine(line) {
    const plain = line.replace(/^- (?=["'-])/, '');
    const whole = onlyWord(plain);
    const rest = PASSED_ON.test(whole) ? whole : plain;
    const passed = rest.replace(PASSED_ON, '');
    const text = passed === rest ? rest : onlyWord(passed);
    const words = shellWords(text);
    const isQuoted = QUOTED.test(text);
    if (!words.ok)
        return isQuoted ? words : (0,inputs_parsed/* accept */.Ju)([text]);
    const areFlags = words.value.every((word) => word.startsWith('-'));
    return isQuoted || areFlags ? words : (0,inputs_parsed/* accept */.Ju)([text]);
}
/** The text without the quotes that are around all of it. */
function onlyWord(text) {
    if (!/^["']/.test(text))
        return text;
    const words = shellWords(text);
    return words.ok && words.value.length === 1 ? (words.value[0] ?? text) : text;
}
function parseArgument(argument) {
    const [, name, rest = ''] = /^--?([A-Za-z][\w.-]*)(.*)$/s.exec(argument) ?? [];
    if (name === undefined)
        return (0,inputs_parsed/* refuse */.TR)(argument, 'is not a flag');
    const instead = Object.hasOwn(RESERVED, name) ? RESERVED[name] : undefined;
    if (instead !== undefined)
        return (0,inputs_parsed/* refuse */.TR)(argument, `cannot be given here: ${instead}`);
    if (rest !== '' && !rest.startsWith('=')) {
        const nearest = `--${name}=${rest.trim()}`;
        return (0,inputs_parsed/* refuse */.TR)(argument, 'separates flag and value with something other than `=`', nearest);
    }
    const meaning = Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : undefined;
    if (meaning === undefined)
        return (0,inputs_parsed/* accept */.Ju)({ testArgs: [argument] });
    if (rest === '')
        return (0,inputs_parsed/* refuse */.TR)(argument, 'has no value after `=`');
    const parsed = meaning(rest.slice(1));
    if (parsed.ok)
        return parsed;
    const problems = parsed.problems.map(({ given, why }) => ({
        given: argument,
        why: `has the value ${(0,inputs_parsed/* quoted */.TL)(given)}, which ${why}`,
    }));
    return { ok: false, problems };
}
function merged(parts) {
    const named = parts.flatMap((part) => Object.entries(part.featureGates ?? {}));
    const featureGates = Object.fromEntries(named);
    const contradiction = named.find(([gate, on]) => featureGates[gate] !== on);
    if (contradiction !== undefined) {
        return (0,inputs_parsed/* refuse */.TR)(contradiction[0], 'is both true and false; kubelet and API server get the same');
    }
    const limits = parts.flatMap(({ timeoutSeconds }) => timeoutSeconds ?? []);
    return (0,inputs_parsed/* accept */.Ju)({
        testArgs: parts.flatMap((part) => part.testArgs ?? []),
        kubeletFlags: parts.flatMap((part) => part.kubeletFlags ?? []),
        featureGates,
        timeoutSeconds: limits.at(-1) ?? null,
    });
}

;// CONCATENATED MODULE: ./build/src/inputs/lane-keys.js







/** Names become parts of names of artifacts and of histories. */
const LANE_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
const lane_keys_GATE = /^[A-Za-z][A-Za-z0-9]*$/;
const line = (value) => typeof value === 'string' && value.trim() !== '' && !/[\n\0]/.test(value)
    ? null
    : 'is not a text on one line';
const CHECKS = {
    name: (value) => {
        if (typeof value !== 'string' || !LANE_NAME.test(value)) {
            return 'is not a name of up to 40 lower-case letters, digits and hyphens';
        }
        return (0,lanes/* findLane */.Wy)(value) === undefined ? null : 'is the name of a lane of the action';
    },
    description: line,
    labelFilter: line,
    skip: line,
    focusFiles: listOf(file),
    skipFiles: listOf(file),
    area: oneOf(areas/* AREAS */.xS.map(({ name }) => name)),
    procs: (value, context) => typeof value === 'number'
        ? firstProblem((0,limits/* parseProcs */.d2)(String(value), context))
        : 'is not a number from 1 to 32',
    timeout: (value) => typeof value === 'string' ? firstProblem((0,limits/* parseTimeLimit */.Er)(value)) : 'is not a duration',
    needs: listOf(oneOf(scenarios/* NEEDS */.Qo)),
    scenario: oneOf(scenarios/* SCENARIOS */.U9.map(({ name }) => name)),
    testArgs: listOf((value) => line(value, NO_CONTEXT) ?? firstProblem(parseTestArguments(String(value)))),
    kubeletFlags: listOf((value) => typeof value === 'string' && /^--?[A-Za-z]\S*$/.test(value) ? null : 'is not a flag'),
    featureGates: (value) => (0,domain_fields/* isObject */.Gv)(value) &&
        Object.entries(value).every(([gate, on]) => lane_keys_GATE.test(gate) && typeof on === 'boolean')
        ? null
        : 'is not an object of names with true or false',
    mayLack: listOf(line),
    mirrors: line,
    differs: listOf((value) => ((0,domain_fields/* isObject */.Gv)(value) ? null : 'is not an object')),
};
const KEYS = Object.keys(CHECKS);
const CHECK_OF = new Map(Object.entries(CHECKS));
/**
 * What is wrong with the keys of a lane in a file, each the rest of a sentence that begins with the lane. Nothing, if the object
 * is a row of a table of lanes.
 */
function laneProblems(row, context) {
    const missing = Object.hasOwn(row, 'name') ? [] : ['has no "name"'];
    const wrong = Object.entries(row).flatMap(([key, value]) => {
        const check = CHECK_OF.get(key);
        if (check === undefined)
            return [`has the unknown key ${(0,inputs_parsed/* quoted */.TL)(key)}${guess(key, KEYS)}`];
        const why = check(value, context);
        return why === null ? [] : [`has a "${key}" that ${why}`];
    });
    const both = Object.hasOwn(row, 'area') && Object.hasOwn(row, 'focusFiles');
    const more = both ? ['has both "area" and "focusFiles"'] : [];
    return [...missing, ...wrong, ...more];
}
const NO_CONTEXT = {
    workspace: '/',
    cpus: 1,
    files: { read: () => null, isFile: () => false, isDirectory: () => false, list: () => [] },
};
function listOf(check) {
    return (value, context) => {
        if (!Array.isArray(value))
            return 'is not a list';
        for (const item of value) {
            const why = check(item, context);
            if (why !== null)
                return `has ${(0,inputs_parsed/* quoted */.TL)(shown(item))}, which ${why}`;
        }
        return null;
    };
}
function oneOf(words) {
    return (value) => {
        if (typeof value === 'string' && words.includes(value))
            return null;
        return `is not one of ${words.join(', ')}${guess(shown(value), words)}`;
    };
}
/** Ginkgo takes what follows a colon as line numbers (onsi/ginkgo types/file_filter.go). */
function file(value) {
    const why = line(value, NO_CONTEXT);
    if (why !== null)
        return why;
    return String(value).includes(':') ? 'has a colon, after which Ginkgo expects line numbers' : null;
}
/** An addition to a sentence: the word that was probably meant. */
function guess(given, words) {
    const nearest = (0,inputs_parsed/* nearestWord */.zZ)(given, words);
    if (nearest !== undefined)
        return `: did you mean ${(0,inputs_parsed/* quoted */.TL)(nearest)}?`;
    return words === KEYS ? `. Keys are ${KEYS.join(', ')}` : '';
}
function firstProblem(parsed) {
    if (parsed.ok)
        return null;
    const [problem] = parsed.problems;
    return problem?.why ?? 'is not valid';
}
function shown(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/src/inputs/lane-file.js









/**
 * Parses the `lane` input: the name of a lane of the action, or a lane in a JSON file, `FILE` or `FILE#NAME`. Null for an empty
 * text. A file has one lane or a list of them, each as in lanes/lanes.json; all of them are checked.
 */
function parseLane(text, context) {
    if (text === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    const own = (0,lanes/* findLane */.Wy)(text);
    if (own !== undefined)
        return (0,inputs_parsed/* accept */.Ju)(own);
    const [path = '', name = ''] = splitName(text);
    if (!(0,input_context/* looksLikePath */.j8)(path) && !path.endsWith('.json')) {
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not a lane', (0,inputs_parsed/* nearestWord */.zZ)(text, lanes/* LANES */.Ci.map((lane) => lane.name)));
    }
    return (0,inputs_parsed/* andThen */.hg)((0,input_context/* readInputFile */.jH)(path, context), (json) => (0,inputs_parsed/* andThen */.hg)(parseLaneFile(json, path, context), (rows) => choose(rows, path, name)));
}
function splitName(text) {
    const at = text.lastIndexOf('#');
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function parseLaneFile(json, path, context) {
    let content;
    try {
        content = JSON.parse(json);
    }
    catch (error) {
        return (0,inputs_parsed/* refuse */.TR)(path, `is not JSON: ${(0,domain_text/* plainLine */.h0)((0,domain_errors/* messageOf */.bD)(error))}`);
    }
    const rows = Array.isArray(content) ? content : [content];
    if (rows.length === 0)
        return (0,inputs_parsed/* refuse */.TR)(path, 'has no lane');
    const parsed = (0,inputs_parsed/* parseEach */.lc)(rows.map((row, index) => ({ row, index })), ({ row, index }) => parseRow(row, `${path}, ${rowName(row, index)}`, context));
    return (0,inputs_parsed/* andThen */.hg)(parsed, (lanes) => {
        const names = lanes.map(({ name }) => name);
        const repeated = names.find((name, index) => names.indexOf(name) !== index);
        return repeated === undefined
            ? (0,inputs_parsed/* accept */.Ju)(lanes)
            : (0,inputs_parsed/* refuse */.TR)(path, `has more than one lane ${(0,inputs_parsed/* quoted */.TL)(repeated)}`);
    });
}
function rowName(row, index) {
    const name = (0,domain_fields/* isObject */.Gv)(row) ? row.name : null;
    return typeof name === 'string' && LANE_NAME.test(name) ? `lane ${name}` : `lane ${index + 1}`;
}
function parseRow(row, where, context) {
    if (!(0,domain_fields/* isObject */.Gv)(row))
        return (0,inputs_parsed/* refuse */.TR)(where, 'is not a JSON object');
    const problems = laneProblems(row, context).map((why) => ({ given: where, why }));
    if (problems.length > 0 || !isRow(row))
        return { ok: false, problems };
    return (0,inputs_parsed/* accept */.Ju)(row);
}
/** Narrows what `laneProblems` has checked. */
function isRow(row) {
    return Object.hasOwn(row, 'name');
}
function choose(rows, path, name) {
    const names = rows.map((row) => row.name);
    if (name === '' && rows.length > 1) {
        return (0,inputs_parsed/* refuse */.TR)(path, `has several lanes: write ${names.map((one) => `${path}#${one}`).join(', ')}`);
    }
    const row = name === '' ? rows[0] : rows.find((candidate) => candidate.name === name);
    if (row === undefined) {
        return (0,inputs_parsed/* refuse */.TR)(`${path}#${name}`, `is not a lane of this file${guess(name, names)}`);
    }
    return withPastedArguments((0,lane/* laneOf */.k)({ ...row, description: row.description ?? '' }, path));
}
/** Arguments that have a key of their own are given as its value. */
function withPastedArguments(lane) {
    return (0,inputs_parsed/* andThen */.hg)(parseTestArguments(lane.testArgs.join('\n')), (given) => (0,inputs_parsed/* accept */.Ju)({
        ...lane,
        testArgs: given.testArgs,
        kubeletFlags: [...given.kubeletFlags, ...lane.kubeletFlags],
        featureGates: { ...given.featureGates, ...lane.featureGates },
        timeoutSeconds: lane.timeoutSeconds ?? given.timeoutSeconds,
    }));
}

;// CONCATENATED MODULE: ./build/src/inputs/registries.js



/** The beginning of image names: a host with or without port, and any path. */
const PREFIX = /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[a-z0-9._-]+)*$/i;
/** Names of the suite's own registries (kubernetes/kubernetes test/utils/image/manifest.go, RegistryList). */
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
/** Parses the `registry-mirrors` input. CRI-O tries several mirrors of one registry in their order. */
function parseRegistryMirrors(text) {
    return (0,inputs_parsed/* parseEach */.lc)(text.split(/\s+/).filter(Boolean), parseMirrorLine);
}
function parseMirrorLine(line) {
    const [, prefix = '', mirror = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
    if (!PREFIX.test(prefix)) {
        return (0,inputs_parsed/* refuse */.TR)((0,locations/* withoutLogin */.Gq)(line), 'does not begin with a registry and `=`');
    }
    const parsed = (0,locations/* parseMirror */.v0)(mirror);
    if (!parsed.ok) {
        const problems = parsed.problems.map(({ given, why, nearest }) => ({
            given: `${prefix}=${given}`,
            why,
            nearest: nearest && `${prefix}=${nearest}`,
        }));
        return { ok: false, problems };
    }
    const { host, pathname, protocol } = new URL(parsed.value);
    const location = `${host}${pathname}`.replace(/\/+$/, '');
    return (0,inputs_parsed/* accept */.Ju)({ prefix, location, insecure: protocol === 'http:' });
}
/** Parses the `image-repositories` input: the text of the file, or null for none. */
function parseImageRepositories(path, context) {
    if (path === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    return (0,inputs_parsed/* andThen */.hg)(parseYamlFile(path, context), ({ text, fields, where }) => {
        const registries = (0,inputs_parsed/* parseEach */.lc)(Object.entries(fields), ([name, registry]) => parseRepository(`${where(name)}: ${name}`, name, registry));
        return registries.ok ? (0,inputs_parsed/* accept */.Ju)(text) : registries;
    });
}
function parseRepository(given, name, registry) {
    if (!REPOSITORIES.includes(name)) {
        const nearest = (0,inputs_parsed/* nearestWord */.zZ)(name, REPOSITORIES);
        const hint = nearest === undefined ? '' : `; the most similar one is ${nearest}`;
        return (0,inputs_parsed/* refuse */.TR)(given, `is not a registry of the suite${hint}`);
    }
    if (typeof registry === 'string' && PREFIX.test(registry))
        return (0,inputs_parsed/* accept */.Ju)(registry);
    return (0,inputs_parsed/* refuse */.TR)(given, 'is not set to the name of a registry, which may have a path');
}

;// CONCATENATED MODULE: ./build/src/inputs/rerun-failures.js


/** The budget of `true`, and of what the input leaves out. */
const DEFAULT_RERUN = '20 specs, 10m';
const DEFAULT_BUDGET = { specs: 20, seconds: 600 };
/** The names of more specs may be too long for a command line. */
const MOST_SPECS = 200;
/**
 * Parses the `rerun-failures` input: `false`, `true`, or a budget of specs, of time, or of both, separated by a comma, such
 * as `20 specs, 10m`. Gives null for no rerun.
 */
function parseRerunFailures(text) {
    const words = text.toLowerCase().trim();
    if (words === 'false' || words === 'none')
        return (0,inputs_parsed/* accept */.Ju)(null);
    if (words === 'true')
        return (0,inputs_parsed/* accept */.Ju)(DEFAULT_BUDGET);
    const parts = words.split(',').map((part) => part.trim());
    if (parts.length > 2)
        return (0,inputs_parsed/* refuse */.TR)(text, 'has more than a number of specs and a duration');
    const kinds = new Set(parts.map((part) => isCount(part)));
    if (kinds.size < parts.length)
        return (0,inputs_parsed/* refuse */.TR)(text, 'has two parts of one kind', DEFAULT_RERUN);
    return parts.reduce((parsed, part) => (0,inputs_parsed/* andThen */.hg)(parsed, (budget) => withPart(budget, part)), (0,inputs_parsed/* accept */.Ju)(DEFAULT_BUDGET));
}
function isCount(part) {
    return /^\d+(?: ?specs?)?$/.test(part);
}
function withPart(budget, part) {
    if (!isCount(part)) {
        return (0,inputs_parsed/* andThen */.hg)((0,limits/* parseTimeLimit */.Er)(part), (seconds) => (0,inputs_parsed/* accept */.Ju)({ ...budget, seconds }));
    }
    const specs = Number.parseInt(part, 10);
    if (specs < 1)
        return (0,inputs_parsed/* refuse */.TR)(part, 'is no rerun', 'false');
    if (specs > MOST_SPECS)
        return (0,inputs_parsed/* refuse */.TR)(part, 'is too many', `${MOST_SPECS} specs`);
    return (0,inputs_parsed/* accept */.Ju)({ ...budget, specs });
}

// EXTERNAL MODULE: ./build/src/inputs/scenario.js
var scenario = __webpack_require__(49762);
// EXTERNAL MODULE: ./build/src/inputs/selection.js
var selection = __webpack_require__(87796);
;// CONCATENATED MODULE: ./build/src/inputs/skip-list.js






const TRACKED = 'default';
const NO_SKIPS = 'none';
function isText(value) {
    return typeof value === 'string' && value.trim() !== '';
}
const SKIP_KEYS = ['text', 'pattern', 'reason', 'link', 'owner', 'review', 'lanes'];
/** Either empty, or a text on one line that is not only white space. */
function isLine(value) {
    return value === '' || (isText(value) && !/[\n\0]/.test(value));
}
function parseTrackedSkip(row, where) {
    const fields = (0,domain_fields/* fieldsOf */.Pf)(row);
    const { text = '', pattern = '', reason, link, owner = '', review = null, lanes = [] } = fields;
    const unknown = Object.keys(fields).find((key) => !SKIP_KEYS.includes(key));
    if (unknown !== undefined) {
        const nearest = (0,inputs_parsed/* nearestWord */.zZ)(unknown, SKIP_KEYS);
        const keys = `Keys are ${SKIP_KEYS.join(', ')}`;
        const hint = nearest === undefined ? `. ${keys}` : `: did you mean ${(0,inputs_parsed/* quoted */.TL)(nearest)}?`;
        return (0,inputs_parsed/* refuse */.TR)(where, `has the unknown key ${(0,inputs_parsed/* quoted */.TL)(unknown)}${hint}`);
    }
    if (!isLine(text) || !isLine(pattern) || (text === '' && pattern === '')) {
        return (0,inputs_parsed/* refuse */.TR)(where, 'has no "text" or "pattern" on one line');
    }
    if (text !== '' && pattern !== '')
        return (0,inputs_parsed/* refuse */.TR)(where, 'has both a "text" and a "pattern"');
    if (!isText(reason))
        return (0,inputs_parsed/* refuse */.TR)(where, 'has no "reason"');
    if (!isText(link) || !/^https?:\/\/\S+$/.test(link)) {
        return (0,inputs_parsed/* refuse */.TR)(where, 'has no "link" that starts with https://');
    }
    if (typeof owner !== 'string')
        return (0,inputs_parsed/* refuse */.TR)(where, 'has an "owner" that is not a text');
    if (review !== null && !isDate(review)) {
        return (0,inputs_parsed/* refuse */.TR)(where, 'has a "review" that is not a date such as 2027-03-31');
    }
    if (!Array.isArray(lanes) || !lanes.every(isText)) {
        return (0,inputs_parsed/* refuse */.TR)(where, 'has "lanes" that are not a list of names');
    }
    return (0,inputs_parsed/* accept */.Ju)({ text, pattern, reason, link, owner, review, lanes });
}
function isDate(value) {
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value);
}
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Parses the `skip-list` input: the list of this action, none, or a JSON file. */
function parseSkipList(text, context) {
    if (text === TRACKED)
        return (0,inputs_parsed/* accept */.Ju)(lanes/* TRACKED_SKIPS */._p);
    if (text === NO_SKIPS)
        return (0,inputs_parsed/* accept */.Ju)([]);
    const json = (0,input_context/* readInputFile */.jH)(text, context, (0,inputs_parsed/* nearestWord */.zZ)(text, [TRACKED, NO_SKIPS]));
    return (0,inputs_parsed/* andThen */.hg)(json, (content) => parseSkips(content, text));
}
function parseSkips(json, path) {
    let rows;
    try {
        rows = JSON.parse(json);
    }
    catch (error) {
        return (0,inputs_parsed/* refuse */.TR)(path, `is not JSON: ${(0,domain_text/* plainLine */.h0)((0,domain_errors/* messageOf */.bD)(error))}`);
    }
    if (!Array.isArray(rows))
        return (0,inputs_parsed/* refuse */.TR)(path, 'holds no JSON list');
    const numbered = rows.map((row, index) => ({ row, entry: index + 1 }));
    return (0,inputs_parsed/* parseEach */.lc)(numbered, ({ row, entry }) => parseTrackedSkip(row, `${path}, entry ${entry}`));
}

// EXTERNAL MODULE: ./build/src/inputs/words.js
var words = __webpack_require__(42163);
;// CONCATENATED MODULE: ./build/src/inputs/table.js






















const RESTORE = ['auto', 'always'];
const FAIL_ON = ['failed', 'environment', 'incomplete'];
/** The inputs, each of which suggests only values that it accepts. */
function withParsers(inputs) {
    for (const input of Object.values(inputs)) {
        Object.assign(input, { parse: (0,inputs_parsed/* withValidSuggestions */.qv)(input.parse) });
    }
    return inputs;
}
function choices(words) {
    return words.map((word) => `\`${word}\``).join(', ');
}
/** Every input by its name in action.yml, in the same order. */
const INPUTS = withParsers({
    crio: {
        brief: 'CRI-O: main, a tag, a commit, pr/N or a path',
        fallback: 'main',
        example: 'v1.36.1',
        allowed: '`main`, `main-bundle`, `release-1.N`, `latest`, a tag such as `v1.36.1`, a commit, `pr/N` or `run/N`, the URL of one of these on GitHub, the URL of a bundle, a directory or bundle (`.tar.gz`) that starts with `/`, `./` or `../`, or `ignition`',
        parse: parseCrio,
    },
    kubernetes: {
        brief: 'Kubernetes: main, a version, commit or path',
        fallback: 'main',
        example: 'v1.37.0-alpha.0.123+abcdef0123456',
        allowed: '`main`, `main-fast`, `release-1.N`, `latest`, `last-good`, a release such as `v1.36.2`, a CI version such as `v1.37.0-alpha.0.123+abcdef0123456`, a commit, the URL of a build or of an artifact on GitHub, or a directory that starts with `/`, `./` or `../`',
        parse: parseKubernetes,
    },
    crun: {
        brief: 'crun: a version or a path',
        fallback: '',
        example: '1.26',
        allowed: 'a version such as `1.26`, or an executable that starts with `/`, `./` or `../`',
        parse: componentParser('crun'),
    },
    runc: {
        brief: 'runc: a version or a path',
        fallback: '',
        example: 'v1.4.2',
        allowed: 'a version such as `v1.4.2`, or an executable that starts with `/`, `./` or `../`',
        parse: componentParser('runc'),
    },
    conmon: {
        brief: 'conmon: a version or a path',
        fallback: '',
        example: 'v2.2.1',
        allowed: 'a version such as `v2.2.1`, or an executable that starts with `/`, `./` or `../`',
        parse: componentParser('conmon'),
    },
    'conmon-rs': {
        brief: 'conmon-rs: a version or a path',
        fallback: '',
        example: 'v1.0.1',
        allowed: 'a version such as `v1.0.1`, or an executable that starts with `/`, `./` or `../`',
        parse: componentParser('conmon-rs'),
    },
    'cni-plugins': {
        brief: 'CNI plugins: a version or a directory',
        fallback: '',
        example: 'v1.9.1',
        allowed: 'a version such as `v1.9.1`, or a directory of plugins that starts with `/`, `./` or `../`',
        parse: componentParser('cni-plugins'),
    },
    scenario: {
        brief: 'named node setup',
        fallback: '',
        example: 'evented-pleg',
        allowed: choices([...scenarios/* SCENARIOS */.U9.map(({ name }) => name), scenario/* NO_SCENARIO */.b5]),
        parse: scenario/* parseScenario */.Mo,
    },
    lane: {
        brief: 'named selection of specs (default: conformance)',
        fallback: '',
        example: 'smoke',
        allowed: `${choices(lanes/* LANES */.Ci.map(({ name }) => name))}, or a lane in a JSON file, such as \`./lanes.json#name\``,
        parse: parseLane,
    },
    focus: {
        brief: 'run only specs that match this expression',
        fallback: '',
        example: 'Pods should .* be updated',
        allowed: 'one line',
        parse: selection/* parseFilter */.a,
    },
    skip: {
        brief: 'do not run specs that match this expression',
        fallback: '',
        example: 'Summary API|MirrorPod',
        allowed: 'one line',
        parse: selection/* parseFilter */.a,
    },
    'label-filter': {
        brief: 'Ginkgo label filter; replaces that of the lane',
        fallback: '',
        example: 'NodeConformance && !Slow',
        allowed: 'one line',
        parse: selection/* parseFilter */.a,
    },
    'skip-list': {
        brief: 'tracked skips: default, none or a JSON file',
        fallback: 'default',
        example: './skips.json',
        allowed: '`default`, `none`, or a JSON file with a list of skips (docs/lanes.md)',
        parse: parseSkipList,
    },
    procs: {
        brief: 'parallel processes, 1 to 32, or auto (default: of the lane)',
        fallback: '',
        example: '4',
        allowed: '`auto`, or a number from 1 to 32',
        parse: limits/* parseProcs */.d2,
    },
    timeout: {
        brief: 'time limit of the suite (default: of the lane)',
        fallback: '',
        example: '1h30m',
        allowed: 'a duration from `1m` to `24h`, such as `90s`, `60m` or `1h30m`',
        parse: limits/* parseTimeout */.ZZ,
    },
    'rerun-failures': {
        brief: 'run failed specs once more: a budget, or false',
        fallback: DEFAULT_RERUN,
        example: '50 specs, 30m',
        allowed: 'a number of specs from 1 to 200, a duration from `1m` to `24h`, or both, such as `20 specs, 10m`; `true`; or `false`',
        parse: parseRerunFailures,
    },
    'crio-config': {
        brief: 'CRI-O configuration: TOML, a file or a directory',
        fallback: '',
        example: './crio.conf.d',
        allowed: 'TOML, or a file or directory with it that starts with `/`, `./` or `../`',
        parse: parseCrioConfig,
    },
    runtime: {
        brief: 'OCI runtime: crun or runc (default: crun)',
        fallback: '',
        example: 'runc',
        allowed: choices(crio_settings/* OCI_RUNTIMES */.AK),
        parse: (0,words/* optionalWordParser */._D)(crio_settings/* OCI_RUNTIMES */.AK),
    },
    monitor: {
        brief: 'container monitor: conmon or conmon-rs (default: conmon)',
        fallback: '',
        example: 'conmon-rs',
        allowed: choices(crio_settings/* MONITORS */._H),
        parse: (0,words/* optionalWordParser */._D)(crio_settings/* MONITORS */._H),
    },
    'crio-log-level': {
        brief: 'log level of CRI-O',
        fallback: 'debug',
        example: 'info',
        allowed: choices(crio_settings/* LOG_LEVELS */.p_),
        parse: (0,words/* wordParser */.IM)(crio_settings/* LOG_LEVELS */.p_),
    },
    'registry-mirrors': {
        brief: 'registry mirrors: PREFIX=URL, one per line',
        fallback: '',
        example: 'registry.k8s.io=https://mirror.example.com/k8s',
        allowed: 'lines of the form `PREFIX=URL`: the start of image names, and an http or https URL without credentials and query',
        parse: parseRegistryMirrors,
    },
    'image-repositories': {
        brief: 'YAML file with registries for the test images',
        fallback: '',
        example: './repositories.yaml',
        allowed: 'a YAML file that maps the registry names of the suite to registries',
        parse: parseImageRepositories,
    },
    'pull-images': {
        brief: 'images pulled before the suite: auto, none or all',
        fallback: 'auto',
        example: 'none',
        allowed: choices(PULL_CHOICES),
        parse: (0,words/* wordParser */.IM)(PULL_CHOICES),
    },
    ignition: {
        brief: 'Ignition 3.x configs: paths or URLs, one per line',
        fallback: '',
        example: './crio_swap1g.ign',
        allowed: 'Ignition configs (spec 3.x, JSON): paths or http or https URLs, one per line',
        parse: parseIgnitionFiles,
    },
    'ignition-strict': {
        brief: 'fail if a part of Ignition cannot be applied',
        fallback: 'false',
        example: 'true',
        allowed: '`true` or `false`',
        parse: words/* parseBoolean */.yG,
    },
    'kubelet-config': {
        brief: 'KubeletConfiguration file',
        fallback: '',
        example: './kubelet.yaml',
        allowed: 'a file with one KubeletConfiguration',
        parse: parseKubeletConfig,
    },
    'kubelet-flags': {
        brief: 'additional kubelet flags',
        fallback: '',
        example: '--fail-swap-on=false --max-pods=64',
        allowed: 'flags that start with `-`, separated by white space',
        parse: parseKubeletFlags,
    },
    'feature-gates': {
        brief: 'feature gates: NAME=true,…',
        fallback: '',
        example: 'NodeSwap=true,EventedPLEG=false',
        allowed: 'names with `=true` or `=false`, separated by commas',
        parse: parseFeatureGates,
    },
    'test-args': {
        brief: 'e2e_node.test arguments, as in a Prow job',
        fallback: '',
        example: '--delete-namespace-on-failure=false',
        allowed: 'flags that start with `-`, one per line or quoted as for a shell',
        parse: parseTestArguments,
    },
    'fail-on': {
        brief: 'results that fail the run, or none',
        fallback: FAIL_ON.join(','),
        example: 'failed,incomplete',
        allowed: `${choices(FAIL_ON)}, separated by commas; or \`none\``,
        parse: (0,words/* wordListParser */.ku)(FAIL_ON),
    },
    history: {
        brief: 'history of earlier runs, for kubernetes: last-good',
        fallback: '',
        example: 'cri-o/cri-o',
        allowed: 'a file, a directory, a URL or `owner/name`',
        parse: (text) => (0,inputs_parsed/* accept */.Ju)(text),
    },
    'report-dir': {
        brief: 'directory for reports and logs (default: crio-node-e2e-report)',
        fallback: '',
        example: './node-e2e-report',
        allowed: 'a directory that does not contain the workspace and is not inside of a .git directory',
        parse: locations/* parseReportDirectory */.RM,
    },
    'require-signature': {
        brief: 'reject unsigned CRI-O builds: true or false',
        fallback: 'false',
        example: 'true',
        allowed: '`true` or `false`',
        parse: words/* parseBoolean */.yG,
    },
    'trusted-root': {
        brief: 'file with a Sigstore trusted root',
        fallback: '',
        example: './trusted_root.json',
        allowed: 'a JSON file',
        parse: parseTrustedRoot,
    },
    restore: {
        brief: 'undo all changes at the end: auto or always',
        fallback: 'auto',
        example: 'always',
        allowed: choices(RESTORE),
        parse: (0,words/* wordParser */.IM)(RESTORE),
    },
    'allow-fork-pull-requests': {
        brief: 'run fork pull requests on self-hosted runners',
        fallback: 'false',
        example: 'true',
        allowed: '`true` or `false`',
        parse: words/* parseBoolean */.yG,
    },
    'mirror-crio': {
        brief: 'base URL of the CRI-O builds',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.crio,
        example: 'https://mirror.example.com/cri-o',
        allowed: 'an http or https URL without credentials and query',
        parse: locations/* parseMirror */.v0,
    },
    'mirror-kubernetes': {
        brief: 'base URL of the Kubernetes builds',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.kubernetes,
        example: 'https://mirror.example.com/k8s',
        allowed: 'an http or https URL without credentials and query',
        parse: locations/* parseMirror */.v0,
    },
    'mirror-kubernetes-listing': {
        brief: 'URL that lists the Kubernetes CI builds',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.kubernetesListing,
        example: 'https://mirror.example.com/storage/v1/b/k8s/o',
        allowed: 'an http or https URL without credentials and query',
        parse: locations/* parseMirror */.v0,
    },
    'mirror-github': {
        brief: 'base URL in place of https://github.com',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.gitHub,
        example: 'https://mirror.example.com/github',
        allowed: 'an http or https URL without credentials and query',
        parse: locations/* parseMirror */.v0,
    },
    token: {
        brief: 'token for reading the GitHub API',
        fallback: '',
        example: `\${{ github.token }}`,
        allowed: 'a token',
        parse: (text) => (0,inputs_parsed/* accept */.Ju)(text === '' ? null : text),
    },
});


/***/ })

};
