export const id = 8989;
export const ids = [8989];
export const modules = {

/***/ 21264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ANSWER_SECONDS),
/* harmony export */   Q: () => (/* binding */ createAnswerWatch)
/* harmony export */ });
/** Between the starts of two questions; a question waits for the one before. A process that starts is asked more often. */
const ASK_EVERY_MILLISECONDS = 5000;
/** How long one answer may take. */
const ANSWER_SECONDS = 10;
/**
 * Without any answer for this long, a service hangs. The kubelet calls a runtime down after 30 seconds (kubernetes
 * pkg/kubelet/kubelet.go, maxWaitForContainerRuntime); on a busy machine, an answer takes a second or two.
 */
const HANG_MILLISECONDS = 20_000;
/** One missing answer proves nothing: this process may have been stopped, together with the machine. */
const HANG_QUESTIONS = 2;
/** Watches the answers of one service. A process that has never answered is starting, and is not judged. */
function createAnswerWatch(deps) {
    let pid = 0;
    let asking = false;
    let askedAt = Number.NEGATIVE_INFINITY;
    let closed = false;
    let state = { ...NEW_PROCESS, hasAnswered: deps.hasAnswered };
    const take = (answer, asked) => {
        if (answer === 'answered') {
            if (state.silentSince !== null && state.reported)
                deps.onAnswer(state.silentSince);
            state = { ...NEW_PROCESS, hasAnswered: true };
        }
        if (answer !== 'silent' || !state.hasAnswered)
            return;
        const silentSince = state.silentSince ?? asked;
        const missing = state.missing + 1;
        const hangs = missing >= HANG_QUESTIONS && deps.now() - silentSince >= HANG_MILLISECONDS;
        if (hangs && !state.reported)
            deps.onSilence(pid, silentSince);
        state = { ...state, silentSince, missing, reported: state.reported || hangs };
    };
    const ask = async () => {
        const [asked, process] = [deps.now(), pid];
        askedAt = asked;
        asking = true;
        // A question that cannot be asked is no sign of a hang.
        const answer = await deps.ask().catch(() => 'unknown');
        asking = false;
        if (!closed && process === pid)
            take(answer, asked);
    };
    return {
        look(running) {
            if (running !== pid && pid !== 0)
                state = NEW_PROCESS;
            pid = running;
            const isEarly = state.hasAnswered && deps.now() - askedAt < ASK_EVERY_MILLISECONDS;
            if (pid !== 0 && !asking && !isEarly)
                void ask();
        },
        close() {
            closed = true;
        },
    };
}
const NEW_PROCESS = {
    hasAnswered: false,
    silentSince: null,
    missing: 0,
    reported: false,
};


/***/ }),

/***/ 15455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createDiskWatch),
/* harmony export */   d: () => (/* binding */ roomOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



/** Where CRI-O, the kubelet and the suite write. */
const WRITTEN_BY_NODE = [
    '/var/lib/containers/storage',
    '/var/lib/kubelet',
    '/var/log/pods',
    '/run',
    '/tmp',
];
const LOOK_MILLISECONDS = 2000;
/** Less free space than this is none: the next image layer, log or write does not fit. Small file systems have a share. */
const FULL_BYTES = 8 * 1024 * 1024;
const FULL_SHARE = 0.02;
const FULL_INODES = 16;
/** Watches the file systems of these directories; one that holds several of them goes by the first. */
function createDiskWatch({ log, now, roomOf: askRoom, onFullDisk }, directories = WRITTEN_BY_NODE) {
    const full = new Map();
    let asking = false;
    let looked = Number.NEGATIVE_INFINITY;
    const notice = (directory, room) => {
        const what = usedUp(room);
        const known = full.get(directory);
        if ((what === null) === (known === undefined))
            return;
        const time = new Date(now()).toISOString();
        if (what !== null) {
            const disk = { directory, what, from: time, until: null };
            full.set(directory, disk);
            log.warning(`The disk with ${directory} is full: no ${what} left at ${time}`);
            onFullDisk(disk);
        }
        else if (known !== undefined) {
            full.delete(directory);
            log.info(`The disk with ${directory} has room again`);
            onFullDisk({ ...known, until: time });
        }
    };
    const ask = async () => {
        const rooms = await Promise.all(directories.map(async (directory) => ({ directory, room: await askRoom(directory) })));
        const devices = new Set();
        for (const { directory, room } of rooms) {
            if (room === null || devices.has(room.device))
                continue;
            devices.add(room.device);
            notice(directory, room);
        }
    };
    return {
        look() {
            if (asking || now() - looked < LOOK_MILLISECONDS)
                return;
            looked = now();
            asking = true;
            void ask().finally(() => {
                asking = false;
            });
        },
    };
}
function usedUp({ bytes, freeBytes, inodes, freeInodes }) {
    if (freeBytes < Math.min(FULL_BYTES, bytes * FULL_SHARE))
        return 'space';
    return inodes > 0 && freeInodes < Math.min(FULL_INODES, inodes * FULL_SHARE) ? 'inodes' : null;
}
/** The room for users without privileges where a directory is or will be; null if the file system does not say. */
async function roomOf(directory) {
    try {
        const [{ dev }, { bsize, blocks, bavail, files, ffree }] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(directory),
        ]);
        if (blocks === 0)
            return null;
        return {
            device: dev,
            bytes: blocks * bsize,
            freeBytes: bavail * bsize,
            inodes: files,
            freeInodes: ffree,
        };
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
        const isHidden = ['ENOENT', 'EACCES'].includes((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error));
        return isHidden && parent !== directory ? roomOf(parent) : null;
    }
}


/***/ }),

/***/ 28989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ exitCodeOf),
  hY: () => (/* binding */ hasEnded),
  Fz: () => (/* binding */ superviseSuite)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(81727);
// EXTERNAL MODULE: ./build/src/domain/results/console.js + 5 modules
var console = __webpack_require__(1532);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/host/units.js
var units = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(70322);
// EXTERNAL MODULE: ./build/src/suite/disk-watch.js
var disk_watch = __webpack_require__(15455);
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

// EXTERNAL MODULE: ./build/src/domain/service-incidents.js
var service_incidents = __webpack_require__(9287);
// EXTERNAL MODULE: ./build/src/suite/answer-watch.js
var answer_watch = __webpack_require__(21264);
// EXTERNAL MODULE: ./build/src/domain/logs/crio.js
var logs_crio = __webpack_require__(17707);
// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(80681);
;// CONCATENATED MODULE: ./build/src/suite/crio-journal.js

/** A debug log has some hundred lines a second. */
const JOURNAL_LINES = 5000;
const JOURNAL_SECONDS = 10;
/**
 * The first event of a kind in CRI-O's journal since a time; null if there is none, or journalctl times out.
 * @param since milliseconds since the epoch
 * @param read recognises the event in a line
 */
async function firstInJournal({ commands }, since, read) {
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

;// CONCATENATED MODULE: ./build/src/suite/crio-unit-watch.js




const WORDS_LENGTH = 300;
/** A CRI-O that ended without an error and runs again within this time was restarted. */
const RESTART_MILLISECONDS = 10_000;
/**
 * Records deaths and restarts of CRI-O by the state of its unit. Times are from CRI-O's journal where possible, else the
 * time at which they were noticed.
 * @param restartsCrio whether specs stop CRI-O on purpose
 * @param before how often systemd has restarted CRI-O before
 */
function createCrioUnitWatch(deps, report, restartsCrio, before) {
    let restarts = before;
    let pid = 0;
    let down = false;
    let stoppedAt = null;
    let starting = null;
    let lastLook = deps.now();
    const reportStop = () => {
        if (stoppedAt === null)
            return;
        const words = 'systemd reports no error: it was stopped, or ended by itself';
        report('died', words, new Date(stoppedAt).toISOString());
        down = true;
        stoppedAt = null;
    };
    const reportStart = () => {
        if (starting === null || down)
            return;
        report('died', `systemd restarted it, restart ${starting}, and it was not up when the suite ended`);
        down = true;
    };
    const lookAtDeath = async ({ result, subState }) => {
        if (down)
            return;
        const end = await firstInJournal(deps, lastLook, logs_crio/* crioEnds */.IO);
        const words = end === null ? '' : `; ${lastWords(end.detail)}`;
        report('died', `systemd reports ${result || subState}${words}`, end?.at);
        down = true;
        stoppedAt = null;
    };
    const lookAtStop = () => {
        if (down || restartsCrio)
            return;
        stoppedAt ??= deps.now();
        if (deps.now() - stoppedAt >= RESTART_MILLISECONDS)
            reportStop();
    };
    const lookAtProcess = async (crio) => {
        // systemd counts failed restarts as well; only one after which CRI-O is active is reported.
        const crashed = crio.restarts > restarts;
        if (crashed || (pid !== 0 && crio.mainPid !== pid)) {
            const start = await firstInJournal(deps, lastLook, logs_crio/* crioStarts */.Ju);
            if (crashed)
                report('restarted', `systemd restarted it, restart ${crio.restarts}`, start?.at);
            else
                report('restarted-on-request', 'systemd did not restart it by itself', start?.at);
        }
        // systemd counts from 0 again after a restart on request.
        restarts = crio.restarts;
        pid = crio.mainPid;
        down = false;
        stoppedAt = null;
        starting = null;
    };
    return {
        async look(crio) {
            const now = deps.now();
            if (crio.activeState === 'failed' || crio.subState === 'auto-restart')
                await lookAtDeath(crio);
            else if (crio.activeState === 'inactive')
                lookAtStop();
            else if (crio.activeState === 'active')
                await lookAtProcess(crio);
            else if (crio.restarts > restarts)
                starting = crio.restarts;
            lastLook = now;
        },
        close() {
            reportStop();
            reportStart();
        },
    };
}
/** A line of the journal without its prefix. */
function lastWords(line) {
    return (0,domain_text/* truncate */.xv)((0,log_line/* messageIn */.v6)(line.replace(/^\S+ \S+ (?:\S+\[\d+\]: )?/, '')), WORDS_LENGTH);
}

;// CONCATENATED MODULE: ./build/src/suite/service-watch.js




const NAME_LENGTH = 160;
/**
 * Watches CRI-O and the kubelet: their units, and whether they answer. Restarts of the kubelet are not recorded, because
 * specs restart it with systemctl, and nobody else knows its unit.
 * @param crioUnderTest whether specs stop CRI-O on purpose, and how often systemd has restarted it before
 */
function createServiceWatch(deps, crioUnderTest) {
    const { isStopped, restarts } = crioUnderTest;
    let crashedInSpec = false;
    const onCrash = () => {
        crashedInSpec ||= deps.runningSpec() !== null;
    };
    const reportCrio = reporterOf(deps, 'crio', onCrash);
    const reportKubelet = reporterOf(deps, 'kubelet', onCrash);
    const crioUnit = createCrioUnitWatch(deps, reportCrio, isStopped, restarts);
    const crioAnswers = watchAnswers(deps, deps.questions.crio, reportCrio);
    const kubeletAnswers = watchAnswers(deps, deps.questions.kubelet, reportKubelet);
    let kubeletDown = false;
    const lookAtKubelet = ({ loadState, activeState, result, exitStatus }) => {
        if (loadState === 'not-found')
            return;
        // A kubelet that was stopped, as by the suite at its time limit, is not failed.
        const down = activeState === 'failed';
        const words = `systemd reports ${result}, exit status ${exitStatus}`;
        if (down && !kubeletDown)
            reportKubelet('died', words);
        kubeletDown = down;
    };
    return {
        async look(crio, kubelet) {
            if (crio !== undefined)
                await crioUnit.look(crio);
            if (kubelet !== undefined)
                lookAtKubelet(kubelet);
            crioAnswers?.look(runningProcess(crio));
            kubeletAnswers?.look(runningProcess(kubelet));
        },
        crashedInSpec: () => crashedInSpec,
        close() {
            crioUnit.close();
            crioAnswers?.close();
            kubeletAnswers?.close();
        },
    };
}
function reporterOf(deps, service, onCrash) {
    return (kind, words, time) => {
        if (kind === 'died' || kind === 'restarted')
            onCrash();
        const at = time ?? new Date(deps.now()).toISOString();
        const spec = deps.runningSpec();
        const detail = spec === null ? words : `${words}; during ${(0,domain_text/* truncate */.xv)(spec, NAME_LENGTH)}`;
        deps.log.warning(`${service_incidents/* SERVICE_NAMES */.Z1[service]} ${service_incidents/* EVENT_WORDS */.TT[kind]} at ${at}: ${detail}`);
        deps.onServiceEvent({ service, kind, at, detail });
    };
}
/** The main process of a unit that has started and does not stop; else 0. */
function runningProcess(state) {
    return state?.activeState === 'active' && state.subState === 'running' ? state.mainPid : 0;
}
function watchAnswers({ now, isStopped }, question, report) {
    if (question === null)
        return null;
    return (0,answer_watch/* createAnswerWatch */.Q)({
        now,
        ask: question.ask,
        hasAnswered: question.hasAnswered,
        onSilence: (pid, since) => {
            const stopped = isStopped(pid) ? `${service_incidents/* STOPPED_PROCESS */.ms}; ` : '';
            const words = `${stopped}no answer to ${question.words}`;
            report('unresponsive', words, new Date(since).toISOString());
        },
        onAnswer: (silentSince) => {
            const words = `it did not answer for ${(0,domain_text/* formatDuration */.a3)((now() - silentSince) / 1000)}`;
            report('recovered', words);
        },
    });
}

// EXTERNAL MODULE: ./build/src/suite/transient-unit.js
var transient_unit = __webpack_require__(71055);
;// CONCATENATED MODULE: ./build/src/suite/supervise.js










/** Between two queries to systemd. */
const POLL_MILLISECONDS = 1000;
/** Between two checks whether the suite's process exists, which are cheap. */
const GLANCE_MILLISECONDS = 20;
const MOST_SILENT_POLLS = 60;
const PROGRESS_SECONDS = 30;
/** From SIGINT to SIGKILL when the suite must end. */
const LAST_GRACE_SECONDS = 60;
const SIGNAL_SECONDS = 10;
const CHUNK_BYTES = 1 << 20;
const supervise_NAME_LENGTH = 160;
/** Follows a suite to its end: shows progress, watches CRI-O and the kubelet, enforces the time limit. */
async function superviseSuite(deps, suite) {
    const progress = createProgress(deps.log, suite.plannedSpecs);
    const watch = createServiceWatch({ ...deps, runningSpec: () => progress.runningSpec() }, { isStopped: suite.restartsCrio, restarts: suite.crioRestarts });
    const tail = followFile(suite.console);
    try {
        return await untilItEnds(deps, suite, { progress, watch, disks: (0,disk_watch/* createDiskWatch */.P)(deps), tail });
    }
    finally {
        watch.close();
        tail.close();
    }
}
async function untilItEnds(deps, suite, { progress, watch, disks, tail }) {
    const startedAt = deps.now();
    const elapsed = () => (deps.now() - startedAt) / 1000;
    let stop = null;
    for (;;) {
        const [state, crio, kubelet] = await withRetries(deps, () => (0,units/* unitStates */.$1)(deps, [suite.suiteUnit, paths/* CRIO_UNIT */.lT, suite.kubeletUnit]));
        progress.show(tail.read(), elapsed());
        const over = state === undefined || hasEnded(state);
        disks.look();
        // When all specs are done the suite stops the kubelet itself.
        await watch.look(crio, progress.allDone() ? undefined : kubelet);
        if (over) {
            progress.show(tail.read(), elapsed());
            return {
                exitCode: exitCodeOf(state),
                deadlinePassed: stop?.why === 'deadline',
                stoppedAtCrash: stop?.why === 'crash',
            };
        }
        const due = stop ?? stopIfDue(suite, watch.crashedInSpec(), elapsed());
        if (due !== null) {
            const overtime = elapsed() - due.at;
            const signal = overtime > LAST_GRACE_SECONDS ? 'SIGKILL' : 'SIGINT';
            if (stop === null || signal === 'SIGKILL') {
                deps.log.warning(`${STOP_WORDS[due.why](overtime)}: ${signal}`);
                await (0,transient_unit/* signalUnit */.vo)(deps, suite.suiteUnit, signal, SIGNAL_SECONDS);
            }
            stop = due;
        }
        await untilNextPoll(deps, state.mainPid);
    }
}
const STOP_WORDS = {
    deadline: (overtime) => `The suite is ${(0,domain_text/* formatDuration */.a3)(overtime)} past its limit`,
    crash: () => 'A service crashed in a spec, which decides this run',
};
function stopIfDue(suite, crashed, elapsed) {
    const limit = suite.timeoutSeconds + suite_arguments/* GRACE_SECONDS */.F2;
    if (elapsed > limit)
        return { why: 'deadline', at: limit };
    return suite.stopsAtCrash && crashed ? { why: 'crash', at: elapsed } : null;
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
