export const id = 3258;
export const ids = [3258];
export const modules = {

/***/ 48204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createCommandGate)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

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
            await Promise.race([Promise.allSettled(running), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, null, { ref: false })]);
        },
    };
}


/***/ }),

/***/ 23258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iW: () => (/* binding */ main)
/* harmony export */ });
/* unused harmony exports jobOf, exitCodeFor */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_request_public_request_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98683);
/* harmony import */ var _host_earlier_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40707);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84667);
/* harmony import */ var _host_run_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36244);
/* harmony import */ var _suite_storage_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58259);
/* harmony import */ var _suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71055);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52639);
/* harmony import */ var _command_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48204);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72338);
/* harmony import */ var _remaining_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97199);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40785);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44770);
/* harmony import */ var _running_suite_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(22545);















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
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRecord */ .c2)(workspace.record);
    const gate = (0,_command_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .createCommandGate */ .V)(deps.commandsFor);
    process.onSignal((signal) => void cancel(deps, { workspace, record, gate }, signal, process));
    const gated = { ...deps, commandsFor: gate.commandsFor };
    const failOn = await attempt(gated, read, workspace, record, failure);
    const commands = gated.commandsFor(await (0,_run_js__WEBPACK_IMPORTED_MODULE_12__/* .privilegeOf */ .L)(gated, record));
    try {
        // Loaded only now, so that main starts earlier.
        const { finish } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(4748), __webpack_require__.e(607), __webpack_require__.e(4925), __webpack_require__.e(9747), __webpack_require__.e(4044), __webpack_require__.e(9554), __webpack_require__.e(9945), __webpack_require__.e(3672), __webpack_require__.e(9995)]).then(__webpack_require__.bind(__webpack_require__, 3672));
        const report = await deps.log.group('Report', () => finish(gated, commands, workspace, record));
        deps.log.info(report.verdict.headline);
        await (0,_restore_js__WEBPACK_IMPORTED_MODULE_11__/* .restore */ .P)(gated, commands, workspace);
        return exitCodeFor(report, failOn);
    }
    catch (error) {
        // Post tries again and restores the host.
        (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .recordFailure */ .C5)(record, error);
        deps.step.annotate({
            level: 'error',
            title: 'The report could not be written',
            message: `${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}\nThe post step tries again.`,
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
        record.append({ request: (0,_domain_request_public_request_js__WEBPACK_IMPORTED_MODULE_13__/* .publicRequest */ .x)(request), context: recorded, job: jobOf(context) });
        if (failure !== null)
            throw failure;
        // Loaded when the inputs are read: whoever gave wrong ones hears so sooner.
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(4925), __webpack_require__.e(4044), __webpack_require__.e(9945), __webpack_require__.e(3006), __webpack_require__.e(8989), __webpack_require__.e(3918), __webpack_require__.e(8499), __webpack_require__.e(5941)]).then(__webpack_require__.bind(__webpack_require__, 72511));
        await run({ deps, request, context, workspace, record });
    }
    catch (thrown) {
        const error = (0,_suite_storage_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .explainStorage */ .bT)(thrown, workspace.root);
        const evidence = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4 ? (error.details.evidence ?? []) : [];
        deps.log.relay([(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), ...evidence]);
        (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .recordFailure */ .C5)(record, error);
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
            workspace: (0,_suite_storage_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .inDirectory */ .zX)(runsDirectory, () => makeWorkspace(deps, runsDirectory)),
            failure: null,
        };
    }
    catch (failure) {
        return { workspace: (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceAt */ .xJ)((0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceRoot */ .oS)(runsDirectory, deps.now())), failure };
    }
}
/** A new workspace. An existing one with its name belongs to a run that started in the same second. */
function makeWorkspace(deps, runsDirectory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(runsDirectory, { recursive: true });
    for (const root of (0,_host_earlier_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .finishedRuns */ .h)(runsDirectory, _suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_LAYOUT */ .$$, deps.now())) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(root, { recursive: true, force: true });
    }
    for (let later = 0;; later++) {
        const moment = new Date(deps.now().getTime() + later * 1000);
        const workspace = (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceAt */ .xJ)((0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceRoot */ .oS)(runsDirectory, moment));
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(workspace.root);
            (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .reserveRoom */ .C0)(workspace.record);
            (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .signJournal */ .DA)(workspace.journal, (0,_host_run_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .ownIdentity */ .hY)());
            deps.step.saveState(_remaining_js__WEBPACK_IMPORTED_MODULE_10__/* .WORKSPACE_STATE */ .Ww, workspace.root);
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
    const running = (0,_running_suite_js__WEBPACK_IMPORTED_MODULE_14__/* .runningSuite */ .e)(state, workspace);
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
        const commands = deps.commandsFor(await (0,_run_js__WEBPACK_IMPORTED_MODULE_12__/* .privilegeOf */ .L)(deps, record));
        const signalled = await (0,_suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__/* .signalUnit */ .vo)({ commands }, running.unit, 'SIGINT', SIGNAL_SECONDS);
        if (signalled)
            record.append({ suiteSignalled: true });
    }
    await idle;
    process.exit(1);
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

/***/ 98683:
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
        timeBudgetSeconds: request.timeBudgetSeconds,
        attempts: request.attempts,
        changedFiles: request.changedFiles,
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

/***/ 40707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ earlierRuns),
/* harmony export */   h: () => (/* binding */ finishedRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32459);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84667);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36244);





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
