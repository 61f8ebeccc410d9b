export const id = 181;
export const ids = [181];
export const modules = {

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4667);
/* harmony import */ var _host_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6244);
/* harmony import */ var _host_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
/* harmony import */ var _suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8569);
/* harmony import */ var _suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1055);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2639);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5302);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2338);
/* harmony import */ var _remaining_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7199);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5462);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4770);













/** Time from SIGINT to SIGKILL of the suite. Ginkgo needs about ten seconds to clean up and write its reports. */
const SUITE_END_SECONDS = 60;
/** Time from SIGKILL until all processes are gone. */
const KILL_SECONDS = 10;
const SIGNAL_SECONDS = 10;
const POLL_MILLISECONDS = 500;
/**
 * The post step: finishes a run that was cancelled or crashed, and restores the host. It never throws, and can be called
 * again: it skips what is already done.
 */
async function post(deps, workspaceDirectory) {
    const idle = (0,_remaining_js__WEBPACK_IMPORTED_MODULE_10__/* .nothingToDo */ .KN)(workspaceDirectory);
    if (idle !== null) {
        deps.log.info(idle);
        return;
    }
    const workspace = (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceAt */ .xJ)(workspaceDirectory);
    if (hasWork(workspace))
        (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .signJournal */ .DA)(workspace.journal, (0,_host_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .ownIdentity */ .hY)());
    const commands = deps.commandsFor(await (0,_run_js__WEBPACK_IMPORTED_MODULE_12__/* .privilegeOf */ .L)(deps, (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRecord */ .c2)(workspace.record)));
    await attempt(deps, 'write the report', () => finishReport(deps, commands, workspace));
    await attempt(deps, 'restore the host', () => (0,_restore_js__WEBPACK_IMPORTED_MODULE_11__/* .restore */ .P)(deps, commands, workspace));
    await attempt(deps, 'remove the workspace of the run', async () => {
        if ((0,_remaining_js__WEBPACK_IMPORTED_MODULE_10__/* .canRemoveWorkspace */ .mT)(workspace))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(workspace.root, { recursive: true, force: true });
    });
}
/** Whether post has work. Meanwhile no other run may treat this one as abandoned. */
function hasWork({ record, journal }) {
    return !(0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRecord */ .c2)(record).state().reported || (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .fileJournal */ .ab)(journal).pending().length > 0;
}
async function finishReport(deps, commands, workspace) {
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRecord */ .c2)(workspace.record);
    const state = record.state();
    if (state.reported) {
        deps.log.info(_remaining_js__WEBPACK_IMPORTED_MODULE_10__/* .ALREADY_REPORTED */ .be);
        return;
    }
    if (!state.cancelled && state.bug === null)
        record.append({ abandonedIn: state.stage });
    if (state.suiteStarted && !state.suiteEnded) {
        await deps.log.group('Wait for the suite to end', () => endSuite(deps, commands, workspace, record));
    }
    const report = await deps.log.group('Report', () => (0,_finish_js__WEBPACK_IMPORTED_MODULE_8__.finish)(deps, commands, workspace, record));
    deps.log.info(report.verdict.headline);
}
/** Waits for an interrupted suite to end, and kills it after a time limit. */
async function endSuite(deps, commands, workspace, record) {
    const unit = workspace.suiteUnit;
    // After a second SIGINT, Ginkgo exits without writing its reports.
    if (!record.state().suiteSignalled) {
        await (0,_suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__/* .signalUnit */ .vo)({ commands }, unit, 'SIGINT', SIGNAL_SECONDS);
    }
    if (!(await endsWithin(deps, commands, unit, SUITE_END_SECONDS))) {
        deps.log.info('The suite did not end after SIGINT; sending SIGKILL');
        await (0,_suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__/* .signalUnit */ .vo)({ commands }, unit, 'SIGKILL', SIGNAL_SECONDS);
        await endsWithin(deps, commands, unit, KILL_SECONDS);
    }
    const exitCode = (0,_suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOf */ .FO)(await (0,_host_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitState */ .__)({ commands }, unit));
    record.append({ suiteEnded: true, exitCode, endedBySignal: exitCode === null });
}
async function endsWithin(deps, commands, unit, seconds) {
    const startedAt = deps.now().getTime();
    while (!(0,_suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__/* .hasEnded */ .hY)(await (0,_host_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitState */ .__)({ commands }, unit))) {
        if (deps.now().getTime() - startedAt > seconds * 1000)
            return false;
        await deps.sleep(POLL_MILLISECONDS);
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
            title: `The post step could not ${what}`,
            message: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error),
        });
    }
}


/***/ }),

/***/ 2181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishPost: () => (/* binding */ finishPost)
/* harmony export */ });
/* harmony import */ var _app_real_deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3841);
/* harmony import */ var _app_run_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(889);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9882);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3078);




/**
 * What post does if main has not finished. A module of its own, so that one `import()` loads it: two would split the shared
 * code of `dist/` into more files, and main would start later.
 * @param workspace directory of the run
 */
function finishPost(workspace) {
    return (0,_app_run_post_js__WEBPACK_IMPORTED_MODULE_1__/* .post */ .b)((0,_app_real_deps_js__WEBPACK_IMPORTED_MODULE_0__/* .realDeps */ .b)((0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcessContext */ .R2)(process.env, (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g)())), workspace);
}


/***/ }),

/***/ 8569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ exitCodeOf),
  hY: () => (/* binding */ hasEnded),
  Fz: () => (/* binding */ superviseSuite)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/src/domain/results/console.js + 4 modules
var console = __webpack_require__(125);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/host/units.js
var units = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(322);
;// CONCATENATED MODULE: ./build/src/suite/progress.js

/** Below these, there is no estimate. */
const LEAST_SPECS = 5;
const LEAST_SECONDS = 20;
/** Estimated minutes left, rounded up, or null when there is no estimate yet. */
function minutesLeft({ done, total, skipped, elapsedSeconds }) {
    // Skipped specs take no time, so they do not count.
    const worked = done - skipped;
    if (worked < LEAST_SPECS || elapsedSeconds < LEAST_SECONDS || done >= total)
        return null;
    return Math.ceil(((elapsedSeconds / worked) * (total - done)) / 60);
}
function duration(minutes) {
    return minutes < 60 ? `${minutes}m` : (0,domain_text/* formatDuration */.a3)(minutes * 60);
}
/** One line for the log, such as `[ 57/427] 1 failed · 3m20s elapsed · about 21m left`. */
function progressLine(progress) {
    const { done, total, failed, skipped, elapsedSeconds } = progress;
    const all = String(total);
    const place = total > 0 ? `[${String(done).padStart(all.length)}/${all}]` : `[${done}]`;
    const left = minutesLeft(progress);
    return [
        `${place} ${failed} failed`,
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        `${(0,domain_text/* formatDuration */.a3)(elapsedSeconds)} elapsed`,
        ...(left === null ? [] : [`about ${duration(left)} left`]),
    ].join(' · ');
}

// EXTERNAL MODULE: ./build/src/domain/logs/crio.js
var logs_crio = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(681);
;// CONCATENATED MODULE: ./build/src/suite/service-watch.js




/** A debug log has some hundred lines a second. */
const JOURNAL_LINES = 5000;
const JOURNAL_SECONDS = 10;
const NAME_LENGTH = 160;
const WORDS_LENGTH = 300;
/**
 * Watches CRI-O and the kubelet. The time of an event of CRI-O is from its journal where possible, else the time at
 * which it was noticed.
 * @param restartsCrio whether specs stop CRI-O on purpose
 */
function createServiceWatch(deps, restartsCrio) {
    // CRI-O was started for this run, so systemd has not restarted it yet.
    let restarts = 0;
    let crioDown = false;
    let kubeletDown = false;
    let lastLook = deps.now();
    const report = (service, kind, words, life = null) => {
        const at = life?.at ?? new Date(deps.now()).toISOString();
        const spec = deps.runningSpec();
        const detail = spec === null ? words : `${words}; during ${(0,domain_text/* truncate */.xv)(spec, NAME_LENGTH)}`;
        deps.log.warning(`${service} ${kind} at ${at}: ${detail}`);
        deps.onServiceEvent({ service, kind, at, detail });
    };
    const lookAtCrio = async (crio) => {
        const stopped = crio.activeState === 'inactive' && !restartsCrio;
        const down = stopped || crio.activeState === 'failed' || crio.subState === 'auto-restart';
        if (down && !crioDown) {
            const end = await inJournal(deps, lastLook, logs_crio/* crioEnds */.I);
            const words = end === null ? '' : `; ${lastWords(end.detail)}`;
            report('crio', 'died', `systemd reports ${crio.result || crio.subState}${words}`, end);
        }
        crioDown = down;
        // systemd counts failed restarts as well; only one after which CRI-O is active is reported.
        if (crio.activeState !== 'active' || crio.restarts === restarts)
            return;
        const start = await inJournal(deps, lastLook, logs_crio/* crioStarts */.J);
        report('crio', 'restarted', `systemd restarted it, restart ${crio.restarts}`, start);
        restarts = crio.restarts;
    };
    const lookAtKubelet = (kubelet) => {
        if (kubelet.loadState === 'not-found')
            return;
        // A kubelet that was stopped, as by the suite at its time limit, is not failed.
        const down = kubelet.activeState === 'failed';
        if (down && !kubeletDown) {
            report('kubelet', 'died', `systemd reports ${kubelet.result}, exit status ${kubelet.exitStatus}`);
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
/** The first such event in CRI-O's journal since a time; null when there is none, or journalctl times out. */
async function inJournal({ commands }, since, read) {
    const reference = new Date(since).toISOString();
    const { stdout } = await commands.run('journalctl', [
        '-u',
        paths/* CRIO_UNIT */.lT,
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
/** A line of the journal without its prefix. */
function lastWords(line) {
    return (0,domain_text/* truncate */.xv)((0,log_line/* messageIn */.v)(line.replace(/^\S+ \S+ (?:\S+\[\d+\]: )?/, '')), WORDS_LENGTH);
}

// EXTERNAL MODULE: ./build/src/suite/transient-unit.js
var transient_unit = __webpack_require__(1055);
;// CONCATENATED MODULE: ./build/src/suite/supervise.js









/** Between two queries to systemd. */
const POLL_MILLISECONDS = 1000;
/** Between two checks whether the suite's process exists, which are cheap. */
const GLANCE_MILLISECONDS = 20;
const MOST_SILENT_POLLS = 60;
const PROGRESS_SECONDS = 30;
/** From SIGINT to SIGKILL when the suite exceeds its limit and the grace period. */
const LAST_GRACE_SECONDS = 60;
const SIGNAL_SECONDS = 10;
const CHUNK_BYTES = 1 << 20;
const supervise_NAME_LENGTH = 160;
/** Follows a suite to its end: shows progress, watches CRI-O and the kubelet, enforces the time limit. */
async function superviseSuite(deps, suite) {
    const startedAt = deps.now();
    const elapsed = () => (deps.now() - startedAt) / 1000;
    const tail = followFile(suite.console);
    const progress = createProgress(deps.log, suite.plannedSpecs);
    const watch = createServiceWatch({ ...deps, runningSpec: () => progress.runningSpec() }, suite.restartsCrio);
    let deadlinePassed = false;
    for (;;) {
        const [state, crio, kubelet] = await withRetries(deps, () => (0,units/* unitStates */.$1)(deps, [suite.suiteUnit, paths/* CRIO_UNIT */.lT, suite.kubeletUnit]));
        progress.show(tail.read(), elapsed());
        const over = state === undefined || hasEnded(state);
        // When all specs are done the suite stops the kubelet itself.
        await watch.look(crio, progress.allDone() ? undefined : kubelet);
        if (over) {
            progress.show(tail.read(), elapsed());
            tail.close();
            return { exitCode: exitCodeOf(state), deadlinePassed };
        }
        const overtime = elapsed() - suite.timeoutSeconds - suite_arguments/* GRACE_SECONDS */.F2;
        if (overtime > 0) {
            const signal = overtime > LAST_GRACE_SECONDS ? 'SIGKILL' : 'SIGINT';
            if (!deadlinePassed || signal === 'SIGKILL') {
                deps.log.warning(`The suite is ${(0,domain_text/* formatDuration */.a3)(overtime)} past its limit: ${signal}`);
                await (0,transient_unit/* signalUnit */.vo)(deps, suite.suiteUnit, signal, SIGNAL_SECONDS);
            }
            deadlinePassed = true;
        }
        await untilNextPoll(deps, state.mainPid);
    }
}
/** Waits until the next poll, or until the suite's main process has ended. */
async function untilNextPoll(deps, pid) {
    for (let waited = 0; waited < POLL_MILLISECONDS; waited += GLANCE_MILLISECONDS) {
        await deps.sleep(GLANCE_MILLISECONDS);
        if (!deps.processRuns(pid))
            return;
    }
}
/** Retries for a while: systemd may not respond on a host under load, while the suite goes on. */
async function withRetries(deps, ask) {
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
/** Whether the process of a transient unit with RemainAfterExit has ended. */
function hasEnded(state) {
    return state.activeState !== 'activating' && state.mainPid === 0;
}
/** The ginkgo command's exit code, or null when a signal ended it, or it is unknown. */
function exitCodeOf(state) {
    if (state === undefined || state.loadState === 'not-found' || state.killed)
        return null;
    return state.exitStatus;
}
/** Logs progress from the console: every half minute (always where lines are replaced), and each failure. */
function createProgress(log, planned) {
    const reader = (0,console/* createConsoleReader */.d)();
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
        const name = (0,domain_text/* truncate */.xv)(event.id, supervise_NAME_LENGTH);
        log.relay([`✗ ${event.outcome} after ${(0,domain_text/* formatDuration */.a3)(event.seconds)}: ${name}`]);
    };
    return {
        show(chunk, elapsedSeconds) {
            const before = counts.done;
            for (const event of reader.push(chunk))
                count(event);
            // The first finished spec shows that the node is up, the last one that all are done.
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
/** Reads what is appended to a file. An incomplete character at the end is kept for the next read. */
function followFile(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    const decoder = new TextDecoder('utf-8');
    const buffer = Buffer.alloc(CHUNK_BYTES);
    return {
        read() {
            let text = '';
            for (;;) {
                const bytes = (0,external_node_fs_.readSync)(file, buffer, 0, CHUNK_BYTES, null);
                if (bytes === 0)
                    return text;
                text += decoder.decode(buffer.subarray(0, bytes), { stream: true });
            }
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}


/***/ })

};
