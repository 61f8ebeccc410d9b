export const id = 917;
export const ids = [917];
export const modules = {

/***/ 59422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JD: () => (/* binding */ exitCodeIn),
  iT: () => (/* binding */ jobContradictions),
  Dk: () => (/* binding */ problemIn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/job/prow.js
var prow = __webpack_require__(57879);
;// CONCATENATED MODULE: ./build/src/domain/results/exit-code.js
/** A number, also as Go and shells describe it: `1`, `exit status 1`, `exit code: 137`. */
const EXIT_CODE = /^(?:exit (?:status|code):? )?(-?\d{1,10})$/;
/** The exit code of a suite, from the text of the file that a job wrote it to; null if there is no number. */
function readExitCode(text) {
    const code = EXIT_CODE.exec(text.trim())?.[1];
    return code === undefined ? null : Number(code);
}

// EXTERNAL MODULE: ./build/src/app/report/text-file.js + 2 modules
var text_file = __webpack_require__(94783);
;// CONCATENATED MODULE: ./build/src/app/report/job-contradictions.js





/**
 * What the files of a job say against a success, besides the reports and `finished.json`: an exit code that cannot be read,
 * and a ProwJob that failed.
 */
function jobContradictions({ exitCode, job }) {
    return [
        ...problemIn(exitCode, (text) => (readExitCode(text) === null ? 'it has no exit code' : null)),
        ...problemIn(job.prowjob, prow/* readProwJobFailure */.UY),
    ];
}
/** The exit code of the suite; null if no file has one. */
function exitCodeIn({ exitCode }) {
    if (exitCode === null)
        return null;
    try {
        return readExitCode((0,text_file/* textOf */.b6)(exitCode));
    }
    catch {
        return null;
    }
}
/**
 * What a file says against a success, with its name; empty without the file. A file that cannot be read proves no success.
 * @param read gives the problem, or null if there is none
 */
function problemIn(path, read) {
    if (path === null)
        return [];
    try {
        const problem = read((0,text_file/* textOf */.b6)(path));
        return problem === null ? [] : [`${(0,external_node_path_.basename)(path)}: ${problem}`];
    }
    catch (error) {
        return [`${(0,external_node_path_.basename)(path)} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`];
    }
}


/***/ }),

/***/ 48612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(72072);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(87603);
// EXTERNAL MODULE: ./build/src/domain/results/reconcile.js
var reconcile = __webpack_require__(77822);
// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(16400);
// EXTERNAL MODULE: ./build/src/domain/logs/timestamp.js
var timestamp = __webpack_require__(75459);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
;// CONCATENATED MODULE: ./build/src/domain/judgement/finder.js
/** A finding with empty texts and lists for what is not given; its id is the reason unless another one is given. */
function finding(given) {
    return {
        id: given.reason,
        detail: '',
        remedy: '',
        certainty: 'known',
        evidence: [],
        specs: [],
        ...given,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/death.js
/** Causes that are never part of an orderly end. */
const SURE_CAUSES = ['crashed', 'out-of-memory', 'watchdog'];
/** Signs of one end can be so far from each other: CRI-O's unit restarts after ten seconds (cri-o/packaging, crio.service). */
const SAME_END = 15_000;

// EXTERNAL MODULE: ./build/src/domain/judgement/interruptions.js + 1 modules
var interruptions = __webpack_require__(65664);
;// CONCATENATED MODULE: ./build/src/domain/judgement/deliberate.js

/** Times of syslog have whole seconds. */
const EARLY = 2_000;
/** CRI-O's unit restarts after ten seconds (cri-o/packaging, crio.service, RestartSec), which can be after the spec. */
const LATE = 15_000;
/** When specs of a run end services on purpose. Without times of a spec it can be at any time of the run. */
function interruptionsIn(specs, running) {
    const ran = specs.filter(({ outcome }) => outcome !== 'skipped' && outcome !== 'not-run');
    return ['crio', 'kubelet'].flatMap((service) => [
        ...ran.flatMap((spec) => {
            const deed = (0,interruptions/* deedTo */.K)(service, spec);
            if (deed === null)
                return [];
            const from = timeOr(spec.startedAt, Number.NEGATIVE_INFINITY) - EARLY;
            return [{ service, deed, from, to: timeOr(spec.endedAt, Number.POSITIVE_INFINITY) + LATE }];
        }),
        ...running.flatMap((spec) => {
            const deed = (0,interruptions/* deedTo */.K)(service, spec);
            return deed === null
                ? []
                : [{ service, deed, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
        }),
    ]);
}
/**
 * Whether a spec ended the service on purpose. Nothing crashes on purpose, and a service that stays down longer than the
 * spec is no part of it.
 */
function isDeliberate(death, interruptions, traces) {
    const { at } = death;
    if (at === null)
        return false;
    return interruptions.some(({ service, deed, from, to }) => service === death.service &&
        from <= at &&
        at <= to &&
        canBe(deed, death) &&
        cameBack(death, to, traces));
}
/** Kinds of events that only together are part of an interruption: a service that answers again, and before did not. */
const PAIRS = {
    unresponsive: 'recovered',
    recovered: 'unresponsive',
};
/** Whether an event of the live watch other than a death is part of what a spec does on purpose. */
function isPartOf({ service, kind, at }, events, interruptions) {
    return interruptions.some((interruption) => {
        const isIn = (time) => Date.parse(time ?? '') >= interruption.from && Date.parse(time ?? '') <= interruption.to;
        if (interruption.service !== service || !isIn(at))
            return false;
        const other = PAIRS[kind];
        return (other === undefined ||
            events.some((event) => event.service === service && event.kind === other && isIn(event.at)));
    });
}
/** Whether this can be the work of such a spec. */
function canBe(deed, { cause, words, service, ends }) {
    switch (cause) {
        case 'stopped':
        case 'unreachable':
        case 'unknown':
            return true;
        case 'killed':
            // `systemctl kill` sends SIGTERM.
            return deed === 'kill' || words === 'SIGTERM';
        case 'exited':
            // A CRI-O that says itself why it ends was not stopped.
            return service === 'kubelet' || !ends.some(({ source }) => source === 'service');
        case 'crashed':
        case 'out-of-memory':
        case 'watchdog':
            return false;
    }
}
/** Whether the service ran again before the end of the interruption. No log of the service cannot show it. */
function cameBack(death, to, traces) {
    const { service, cause, at, restartedAt } = death;
    if (restartedAt !== null)
        return restartedAt <= to;
    if (cause === 'unreachable')
        return false;
    const life = traces.lives[service];
    return life === undefined || life.lastAt > (at ?? 0) + LATE;
}
function timeOr(text, otherwise) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? otherwise : time;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/service-ends.js

/** A service that ends so soon after a start has not started. */
const FAILED_START = 5_000;
/** systemd-coredump reports a core dump when it is compressed, often after the restart. */
const LATE_COREDUMP = 120_000;
/** Such signs are about a process that ran until then. */
const OF_PROCESS = ['crashed', 'exited', 'killed', 'out-of-memory', 'watchdog'];
/** A stop that somebody asked systemd for ends with SIGKILL after 90 s (systemd.service(5), TimeoutStopSec). */
const STOP_TAKES = 100_000;
function newEnd(signs, asked = false) {
    return { ends: [], failedStarts: [], starts: [], asked, ...signs };
}
/** Whether such a sign shows that a service runs. */
function isStart(kind) {
    return kind === 'started' || kind === 'up';
}
/** Whether such a sign shows that somebody stops a service. */
function isStop(kind) {
    return kind === 'asked-to-stop' || kind === 'stopped';
}
/** Groups signs, which are in order of time, into ends. */
function endsIn(signs) {
    const found = [];
    let askedAt = Number.NEGATIVE_INFINITY;
    for (const sign of signs) {
        const asked = (sign.at ?? 0) - askedAt <= STOP_TAKES;
        if (sign.kind === 'asked-to-stop') {
            askedAt = sign.at ?? askedAt;
        }
        else if (isStart(sign.kind)) {
            noteStart(found, sign, asked);
            askedAt = Number.NEGATIVE_INFINITY;
        }
        else {
            noteEnd(found, sign, asked);
        }
    }
    return found;
}
function noteEnd(found, sign, asked) {
    const last = found.at(-1);
    if (last !== undefined && isSameEnd(last, sign)) {
        const signs = last.failedStarts.length === 0 ? last.ends : last.failedStarts;
        signs.push(sign);
    }
    else if (last !== undefined && isFailedStart(last, sign)) {
        last.failedStarts.push(...last.starts.splice(0), sign);
    }
    else {
        found.push(newEnd({ ends: [sign] }, asked));
    }
}
/** A start after an end belongs to it. Another start shows that there was an end before it. */
function noteStart(found, sign, asked) {
    const last = found.at(-1);
    const [first] = last?.starts ?? [];
    const isAgain = first !== undefined && sign.source === first.source && sign.kind === first.kind;
    const isNew = asked || isAgain || timeBetween(first, sign) > SAME_END;
    if (last !== undefined && (first === undefined || !isNew)) {
        last.starts.push(sign);
    }
    else if (sign.kind === 'started') {
        found.push(newEnd({ starts: [sign] }, asked));
    }
}
function timeBetween(first, second) {
    return first?.at == null || second.at === null ? Number.POSITIVE_INFINITY : second.at - first.at;
}
/** Whether a sign is about the last end, and not about a new one. */
function isSameEnd({ ends, failedStarts, starts: [start] }, sign) {
    if (start === undefined)
        return !isOfLaterProcess([...ends, ...failedStarts].at(-1), sign);
    if (ends.length === 0)
        return false;
    if (sign.words === 'dumped core')
        return timeBetween(start, sign) <= LATE_COREDUMP;
    const isLate = ['ended', 'restart-scheduled'].includes(sign.kind) || sign.source === 'watch';
    return isLate && timeBetween(start, sign) <= SAME_END;
}
/**
 * Whether a sign shows that the service ran again after an end, although no log has the start: the log of the kernel goes
 * back to the boot of the machine, and other logs begin with the suite.
 */
function isOfLaterProcess(last, sign) {
    const isOfProcess = OF_PROCESS.includes(sign.kind) || sign.source === 'watch';
    return isOfProcess && sign.words !== 'dumped core' && timeBetween(last, sign) > LATE_COREDUMP;
}
/** Whether a new end shows that the service did not come back after the last one. */
function isFailedStart({ ends, starts: [start] }, sign) {
    return ends.length > 0 && timeBetween(start, sign) <= FAILED_START;
}
/** Signs without a time, such as those of a serial console, are about the first end that they can explain. */
function withUntimed(found, untimed) {
    if (untimed.length === 0)
        return found;
    const explained = found.find(({ ends, asked }) => ends.length > 0 && !asked);
    if (explained === undefined)
        return [...found, newEnd({ ends: [...untimed] })];
    explained.ends.push(...untimed);
    return found;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/service-outages.js

/** Shorter outages are those of a restart. */
const LONG_OUTAGE = 30_000;
const FEW_ATTEMPTS = 3;
/** A log that ends so much earlier than that of the kubelet has stopped. */
const SILENCE = 120_000;
/** Adds outages that no known end explains, and to known ends the outage that followed. */
function withOutages(deaths, traces) {
    const { outages } = traces;
    if (outages.length === 0)
        return deaths;
    const alone = outages.filter((outage) => (isLong(outage) || stayedSilent(outage, traces)) &&
        !deaths.some((death) => isFollowedBy(death, outage)));
    return [
        ...deaths.map((death) => withOutage(death, outages.find((candidate) => isFollowedBy(death, candidate)))),
        ...alone.map((outage) => deathOfOutage(outage, traces)),
    ].toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
}
function isLong({ from, to, attempts }) {
    return to - from >= LONG_OUTAGE && attempts >= FEW_ATTEMPTS;
}
/** Whether CRI-O's log stops at an outage, and the kubelet's goes on. */
function stayedSilent({ from }, { lives: { crio, kubelet } }) {
    if (crio === undefined || kubelet === undefined)
        return false;
    return crio.lastAt <= from + SAME_END && kubelet.lastAt - crio.lastAt >= SILENCE;
}
/** The outage shows when an end was that nothing but a new start shows. */
function withOutage(death, outage) {
    if (outage === undefined)
        return death;
    const at = death.ends.length === 0 ? outage.from : death.at;
    return { ...death, at, ends: [...death.ends, signOf(outage)] };
}
function isFollowedBy({ at, restartedAt }, { from, to }) {
    return at !== null && from >= at - SAME_END && from <= (restartedAt ?? to) + SAME_END;
}
function deathOfOutage(outage, traces) {
    const isBack = outage.recovered && !stayedSilent(outage, traces);
    return {
        service: 'crio',
        at: outage.from,
        cause: 'unreachable',
        words: '',
        frame: null,
        noticed: true,
        restartedAt: isBack ? outage.to : null,
        ends: [signOf(outage)],
        failedStarts: [],
        starts: [],
    };
}
function signOf({ from, evidence }) {
    return {
        service: 'crio',
        kind: 'ended',
        source: 'service',
        at: from,
        words: '',
        frame: null,
        evidence,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/service-deaths.js


/** Causes, those first that say most when signs of one end differ. */
const RANKS = [
    'out-of-memory',
    'watchdog',
    'crashed',
    'exited',
    'killed',
    'stopped',
    'unreachable',
    'unknown',
];
/** Who tells most about an end. The live watch tells it in sentences. */
const TELLING = ['service', 'systemd', 'kernel'];
/** Ends of a service in order of time, also those that were on purpose or before the suite. */
function deathsOf(service, traces, watched) {
    const signs = [...traces.signs, ...watched.flatMap(signOfEvent)].filter((sign) => sign.service === service);
    const timed = signs
        .filter(({ at }) => at !== null)
        .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
    // A stop without a time can be part of the set-up, or of the end of the machine.
    const untimed = signs.filter(({ at, kind }) => at === null && !isStart(kind) && !isStop(kind));
    const deaths = withUntimed(endsIn(timed), untimed).map((end) => deathOf(service, end));
    return service === 'crio' ? withOutages(deaths, traces) : deaths;
}
/** Events of the live watch about an end or an automatic restart. */
function signOfEvent({ service, kind, at, detail }) {
    if (service !== 'crio' && service !== 'kubelet')
        return [];
    if (kind !== 'died' && kind !== 'restarted')
        return [];
    return [
        {
            service,
            kind: kindOfWatched(kind, detail),
            source: 'watch',
            at: at === null ? null : Date.parse(at),
            words: detail,
            frame: null,
            evidence: `${at ?? ''} ${service} ${kind}: ${detail}`.trim(),
        },
    ];
}
/** systemd's result for a service that the kernel's OOM killer ended (systemd, systemd.service.xml, Result). */
const OOM_KILL = /\boom-kill\b/;
function kindOfWatched(kind, detail) {
    if (kind === 'restarted')
        return 'started';
    return OOM_KILL.test(detail) ? 'out-of-memory' : 'ended';
}
function deathOf(service, { ends, failedStarts, starts, asked }) {
    // Before systemd restarts a unit that ended by itself, some versions say that they stopped it.
    const isAutomatic = !asked && ends.some(({ kind }) => kind === 'restart-scheduled');
    const causes = ends.map(({ kind }) => isAutomatic && kind === 'stopped' ? 'unknown' : causeOf(kind, asked));
    const cause = RANKS.find((rank) => causes.includes(rank)) ?? (asked ? 'stopped' : 'unknown');
    const telling = ends.filter((_, index) => causes[index] === cause);
    const seen = ends.find(({ at, source }) => at !== null && source !== 'watch');
    const [start] = starts;
    return {
        service,
        at: (seen ?? ends[0] ?? start)?.at ?? null,
        cause,
        words: TELLING.flatMap((source) => telling.filter((sign) => sign.source === source))[0]?.words ?? '',
        frame: ends.find(({ frame }) => frame !== null)?.frame ?? null,
        noticed: seen === undefined,
        restartedAt: start?.at ?? null,
        ends,
        failedStarts,
        starts,
    };
}
function causeOf(kind, asked) {
    switch (kind) {
        case 'killed':
            return asked ? 'stopped' : 'killed';
        case 'started':
        case 'up':
        case 'asked-to-stop':
        case 'ended':
        case 'restart-scheduled':
            return asked ? 'stopped' : 'unknown';
        case 'stopped':
        case 'crashed':
        case 'exited':
        case 'out-of-memory':
        case 'watchdog':
            return kind;
    }
}

// EXTERNAL MODULE: ./build/src/domain/judgement/job-ends.js + 1 modules
var job_ends = __webpack_require__(82541);
;// CONCATENATED MODULE: ./build/src/domain/judgement/shutdown.js



/** Services can end a little before the first line about the shutdown. */
const shutdown_EARLY = 5_000;
/** A unit that does not stop delays a shutdown (systemd-system.conf(5), DefaultTimeoutStopSec; units can have more). */
const SHUTDOWN_TAKES = 600_000;
/** Causes of which a shutdown without a time can be the reason. */
const ORDERLY = ['stopped', 'unreachable'];
/**
 * Whether the service ended because the machine was shut down, according to the system logs. Nothing crashes by that, and a
 * service that started again did not end by it.
 */
function isPartOfShutdown(death, facts) {
    const { at, cause, restartedAt } = death;
    if (SURE_CAUSES.includes(cause) || restartedAt !== null)
        return false;
    const lines = (0,job_ends/* shutdownLines */.Yq)(facts);
    if (at === null)
        return lines.length > 0;
    const reference = facts.suite?.startedAt ?? new Date(at).toISOString();
    return lines.some((line) => {
        const shutdown = (0,timestamp/* timestampOf */.U)(line, reference);
        if (shutdown === null)
            return ORDERLY.includes(cause);
        return at >= shutdown - shutdown_EARLY && at <= shutdown + SHUTDOWN_TAKES;
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/service-story.js






/** Times of syslog have whole seconds. */
const SECOND = 1_000;
const INEXACT = 2 * SECOND;
/** The kubelet logs its flags before its version. */
const FIRST_LINES = 5_000;
/**
 * Tells what happened to the services, from the logs, from the events of the live watch, or from both: a live run and
 * a report of its artifacts come to the same judgement.
 * @param specs planned and reported specs together
 */
function tellServices(facts, specs) {
    const { serviceEvents, serviceTraces } = facts;
    const circumstances = circumstancesOf(facts, specs);
    const ends = ['crio', 'kubelet']
        .flatMap((service) => deathsOf(service, serviceTraces, serviceEvents))
        .filter((death) => !isFirstStart(death, facts) && happenedInSuite(death, circumstances))
        .filter((death) => !isDeliberate(death, circumstances.interruptions, serviceTraces))
        .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
    const requested = ends.filter(isRestartOnRequest);
    const mattering = ends.filter((end) => !requested.includes(end) && matters(end, circumstances));
    const shutdowns = mattering.filter((end) => isPartOfShutdown(end, facts));
    const deaths = mattering.filter((end) => !shutdowns.includes(end));
    const others = serviceEvents
        .filter(({ kind }) => kind !== 'died' && kind !== 'restarted')
        .filter((event) => !isPartOf(event, serviceEvents, circumstances.interruptions));
    const requests = requested.map(requestOf).filter((event) => !isKnown(event, others));
    return {
        deaths,
        shutdowns,
        events: [...deaths.flatMap(eventsOf), ...requests, ...others].toSorted((one, other) => timeOf(one) - timeOf(other)),
    };
}
/** Whether the live watch has told the same. */
function isKnown(event, watched) {
    return watched.some((other) => other.service === event.service &&
        other.kind === event.kind &&
        Math.abs(timeOf(other) - timeOf(event)) <= SAME_END);
}
function circumstancesOf(facts, specs) {
    const { suite, serviceTraces, suiteStartedAt } = facts;
    const started = timeIn(suite?.startedAt ?? suiteStartedAt);
    const failures = specs.filter(results/* hasFailed */.WN).map(endOf);
    return {
        facts,
        specs,
        interruptions: interruptionsIn(specs, suite?.running ?? []),
        // The suite starts the kubelet, and its log begins then.
        suiteStart: started ?? serviceTraces.lives.kubelet?.firstAt ?? null,
        suiteEnd: timeIn(suite?.endedAt ?? null) ?? Number.POSITIVE_INFINITY,
        lastStart: lastOf(specs.map(({ startedAt }) => startedAt ?? '')),
        lastFailure: lastOf(failures),
        failedAtUnknownTime: failures.includes(''),
    };
}
function happenedInSuite(death, circumstances) {
    const { facts, specs, suiteStart, suiteEnd } = circumstances;
    const { service, at } = death;
    if (death.ends.some(isWatched) || death.starts.some(isWatched))
        return true;
    if (at === null)
        return specs.some(results/* hasFailed */.WN) || facts.suite?.succeeded !== true;
    if (setUpFailed(facts) && !wasUpBefore(service, at, facts))
        return false;
    // A new start has the exact time of CRI-O, and the first one can be just before the suite.
    const latest = death.ends.length === 0 ? at : at + SECOND;
    if (suiteStart !== null)
        return latest > suiteStart && at < suiteEnd;
    // What comes before the first work is the set-up of the machine.
    const workedAt = facts.serviceTraces.lives[service]?.workedAt ?? null;
    if (workedAt !== null)
        return workedAt < at;
    return death.ends.length > 0 && specs.some(results/* hasFailed */.WN);
}
/** The suite starts the kubelet. */
function isFirstStart({ service, at, ends }, { serviceTraces }) {
    const firstAt = serviceTraces.lives.kubelet?.firstAt ?? Number.POSITIVE_INFINITY;
    return service === 'kubelet' && ends.length === 0 && at !== null && at - firstAt <= FIRST_LINES;
}
function isWatched({ source }) {
    return source === 'watch';
}
function setUpFailed({ suite }) {
    return (suite?.suiteNodes.some((node) => node.node.endsWith('BeforeSuite') && (0,results/* hasFailed */.WN)(node)) ?? false);
}
/** Whether something shows that the service ran before: its work, or systemd's word. */
function wasUpBefore(service, at, { serviceTraces }) {
    const workedAt = serviceTraces.lives[service]?.workedAt ?? Number.POSITIVE_INFINITY;
    const isUp = serviceTraces.signs.some((sign) => sign.service === service && sign.kind === 'up' && (sign.at ?? at) < at);
    return workedAt < at || isUp;
}
/**
 * Whether somebody restarted the service. The kubelet's unit never restarts by itself (kubernetes/kubernetes,
 * test/e2e_node/services/kubelet.go), unless it is one that systemd says it restarts.
 */
function isRestartOnRequest({ service, cause, restartedAt, ends, starts }) {
    if (restartedAt === null || [...ends, ...starts].some(isWatched))
        return false;
    if (cause === 'stopped')
        return true;
    const isAutomatic = ends.some(({ kind }) => kind === 'restart-scheduled');
    const hasReason = SURE_CAUSES.includes(cause) || ends.some(({ source }) => source === 'service');
    return service === 'kubelet' && !isAutomatic && !hasReason;
}
/**
 * Whether the death says something about the specs. At its end the suite itself stops the kubelet, and afterwards the
 * machine stops all: only a crash, or specs that go on or fail, show that it was no orderly end.
 */
function matters(death, { lastStart, lastFailure, failedAtUnknownTime }) {
    const { service, cause, at, ends, words } = death;
    if (SURE_CAUSES.includes(cause) || ends.some(isWatched) || at === null)
        return true;
    // The suite stops the kubelet with systemctl kill, which sends SIGTERM
    // (kubernetes/kubernetes, test/e2e_node/services/server.go).
    if (cause === 'killed' && words !== 'SIGTERM')
        return true;
    const later = at + INEXACT;
    const isOrderly = cause === 'stopped' || cause === 'unreachable';
    if (service === 'crio' && !isOrderly)
        return true;
    if (lastStart > later)
        return true;
    if (service === 'kubelet' && isOrderly)
        return false;
    // Only what a service says itself is enough if nobody knows when specs failed.
    const isSaid = service === 'crio' || ends.some(({ source }) => source === 'service');
    return lastFailure >= later || (isSaid && failedAtUnknownTime);
}
/** Whether a spec ended after a time; a spec without times may have. */
function endedAfter(spec, time) {
    return !(Date.parse(endOf(spec)) < time);
}
function endOf({ endedAt, failure }) {
    return endedAt ?? failure?.at ?? '';
}
function eventsOf(death) {
    const { service, at, restartedAt, ends, starts } = death;
    const died = ends.length === 0 ? [] : [{ service, kind: 'died', at: isoOf(at), detail: wordsOf(ends) }];
    if (restartedAt === null)
        return died;
    return [...died, { service, kind: 'restarted', at: isoOf(restartedAt), detail: wordsOf(starts) }];
}
function requestOf({ service, restartedAt, starts }) {
    return {
        service,
        kind: 'restarted-on-request',
        at: isoOf(restartedAt),
        detail: wordsOf(starts),
    };
}
/** The words of the live watch, which say most, else the first line. */
function wordsOf(signs) {
    const watched = signs.find(isWatched);
    return (0,domain_text/* plainLine */.h0)(watched?.words ?? signs[0]?.evidence ?? '');
}
function isoOf(time) {
    return time === null ? null : new Date(time).toISOString();
}
/** The last time that is one; negative infinity without any. */
function lastOf(times) {
    return times.reduce((last, time) => Math.max(last, timeIn(time) ?? last), Number.NEGATIVE_INFINITY);
}
function timeIn(text) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? null : time;
}
function timeOf({ at }) {
    return timeIn(at) ?? 0;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/api-server.js





/**
 * Processes without which the API server does not answer. The suite runs it and etcd in a process of its own
 * (kubernetes/kubernetes, test/e2e_node/services/internal_services.go), other set-ups in two.
 */
const KILLED = /\b(?:Memory cgroup out|Out) of memory(?: \([^)]{1,40}\))?: Kill(?:ed)? process \d{1,10},?(?: UID \d{1,10},)? \((?<process>etcd|kube-apiserver|e2e_node\.test)\)/;
const OF_SERVER = String.raw `(?:127\.0\.0\.1|localhost|\[::1\]):(?:6443|8080)`;
/** How a client says that the API server, or its etcd, does not answer (go, net/http, and etcd-io/etcd, api/v3rpc). */
const NO_ANSWER = new RegExp([
    String.raw `\bdial tcp (?:127\.0\.0\.1|localhost|\[::1\]):(?:6443|8080|2379): connect: connection refused`,
    String.raw `https?://${OF_SERVER}/[^"]{0,1000}?\\?": .{0,300}?(?:connection reset by peer|\bEOF\b|client connection lost|TLS handshake timeout)`,
    String.raw `\bThe connection to the server ${OF_SERVER} was refused`,
    String.raw `\betcdserver: (?:request timed out|no leader|leader changed)`,
].join('|'));
/** Times of syslog have whole seconds. */
const api_server_INEXACT = 2_000;
const MESSAGE_LIMIT = 64 * 1024;
const LINE_LIMIT = 4_000;
const LINE_LENGTH = 400;
const LISTED_ERRORS = 3;
/** The API server of the suite stopped answering: specs that failed since then say nothing about CRI-O. */
function apiServerFindings({ facts, failed }) {
    const without = failed.filter((spec) => answerOf(spec) !== null);
    const kill = without.length === 0 ? null : killIn(facts);
    const since = kill === null ? Number.POSITIVE_INFINITY : kill.at - api_server_INEXACT;
    const after = without.filter((spec) => endedAfter(spec, since));
    const others = without.filter((spec) => !endedAfter(spec, since));
    return [
        ...(kill === null || after.length === 0 ? [] : [killedFinding(kill, after)]),
        ...(others.length === 0 ? [] : [silentFinding(facts, others)]),
    ];
}
/** The first of these processes that the kernel killed during the suite. */
function killIn({ suite, suiteStartedAt, logs, jobEvidence }) {
    const startedAt = suite?.startedAt ?? suiteStartedAt;
    const started = Date.parse(startedAt ?? '');
    const others = (jobEvidence.system ?? []).map(({ text }) => text);
    for (const line of [...(logs.kernel ?? []), ...(logs.system ?? []), ...others]) {
        const process = KILLED.exec(line)?.groups?.['process'];
        if (process === undefined)
            continue;
        const at = startedAt === null ? null : (0,timestamp/* timestampOf */.U)(line, startedAt);
        if (at !== null && at < started)
            continue;
        return { at: at ?? Number.NEGATIVE_INFINITY, process, line };
    }
    return null;
}
function killedFinding({ process, line }, specs) {
    return finding({
        id: 'api-server-out-of-memory',
        reason: 'host-setup',
        title: `The kernel killed ${process} (out of memory), and the API server of the suite did not answer any more`,
        detail: `seen in ${(0,domain_text/* plural */.LS)(specs.length, 'failing spec')}`,
        audience: 'environment',
        remedy: 'use a runner with more memory, or set procs to a lower number',
        evidence: [clean(line), ...answersOf(specs)],
        specs: specs.map(({ id }) => id),
    });
}
function silentFinding({ logs }, specs) {
    const errors = (logs.services ?? []).filter((line) => ['error', 'fatal'].includes((0,log_line/* levelOf */.I)(line) ?? ''));
    return finding({
        id: 'api-server-silent',
        reason: 'specs-failed',
        title: 'The API server of the suite did not answer',
        detail: `seen in ${(0,domain_text/* plural */.LS)(specs.length, 'failing spec')}`,
        audience: 'kubernetes',
        remedy: 'read logs/services.log, and the kernel log for an OOM kill',
        evidence: [
            ...answersOf(specs),
            ...errors.slice(-LISTED_ERRORS).map((line) => `services.log: ${clean(line)}`),
        ],
        specs: specs.map(({ id }) => id),
    });
}
function answersOf(specs) {
    return [...new Set(specs.flatMap((spec) => answerOf(spec) ?? []))].slice(0, LISTED_ERRORS);
}
/** The line in which a failing spec says so, or null. */
function answerOf({ failure, additionalFailures }) {
    const messages = [failure, ...additionalFailures].map((one) => one?.message ?? '');
    const lines = messages.flatMap((message) => message.slice(0, MESSAGE_LIMIT).split('\n'));
    const line = lines.find((text) => NO_ANSWER.test(text.slice(0, LINE_LIMIT)));
    return line === undefined ? null : clean(line);
}
function clean(line) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(line), LINE_LENGTH);
}

// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(86236);
;// CONCATENATED MODULE: ./build/src/domain/judgement/decide.js


/**
 * The result of a run. If the run itself failed (CRI-O died, for instance), failing specs do not make it `failed`,
 * because they may be consequences. Otherwise a finding only excuses the specs that it explains, and only if its own
 * result is not `failed`.
 */
function decide(findings, runFailed, failed) {
    const excused = new Set(findings
        .filter(({ reason }) => verdict/* RESULT_OF */.O[reason] !== 'failed')
        .flatMap((finding) => finding.specs));
    const specsFailed = failed.some((spec) => !excused.has(spec.id));
    if (specsFailed && !runFailed)
        return { result: 'failed', reason: 'specs-failed' };
    // If something else excuses all specs, a cause of their failures does not decide.
    const deciding = findings.find(({ reason }) => reason !== 'specs-failed');
    const reason = deciding?.reason ?? 'all-passed';
    return { result: verdict/* RESULT_OF */.O[reason], reason };
}
/** The verdict in one line. */
function headline(result, findings, counts) {
    const cause = findings[0]?.title ?? '';
    const failed = counts.failed === 0 ? '' : `; ${counts.failed} of ${counts.ran} specs failed`;
    switch (result) {
        case 'passed':
            return `${(0,domain_text/* plural */.LS)(counts.passed, 'spec')} passed${counts.skipped === 0 ? '' : `, ${counts.skipped} skipped ${counts.skipped === 1 ? 'itself' : 'themselves'}`}${counts.flaky === 0 ? '' : `, ${counts.flaky} only after a retry`}`;
        case 'failed':
            return counts.failed === 0 ? cause : `${counts.failed} of ${counts.ran} specs failed`;
        case 'environment':
            return `Environment: ${cause}${failed}`;
        case 'incomplete':
            return `Incomplete: ${cause}${failed}`;
        case 'cancelled':
            return counts.planned === 0
                ? cause
                : `${cause} after ${counts.ran} of ${(0,domain_text/* plural */.LS)(counts.planned, 'planned spec')}${failed}`;
        case 'nothing-selected':
        case 'not-applicable':
        case 'invalid-input':
        case 'error':
            return cause;
    }
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/green.js



const PROBLEM_LENGTH = 300;
/** A whole report has a result for all planned specs. */
function specConditions({ facts, counts }) {
    const { suite, suiteStarted } = facts;
    const unfinished = counts.notRun + counts.interrupted;
    return [
        [suiteStarted, 'the suite did not start'],
        [suite !== null && suite.source !== 'console', 'the suite did not write a report'],
        [counts.passed > 0, 'no spec passed'],
        [unfinished === 0, `${unfinished} of ${counts.planned} planned specs did not finish`],
        ...(suite?.damage ?? []).map((problem) => [false, (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(problem), PROBLEM_LENGTH)]),
    ];
}
/** The suite reports success in every way that it has, and no file of the run says otherwise. */
function suiteConditions({ facts }) {
    const { suite, exitCode, endedBySignal } = facts;
    return [
        ...(suite?.suiteNodes ?? []).map(({ node, outcome }) => [
            outcome === 'passed',
            `the outcome of ${(0,domain_text/* plainLine */.h0)(node)} is ${outcome}`,
        ]),
        ...(suite?.specialFailureReasons ?? []).map((reason) => [false, `the suite reports: ${(0,domain_text/* plainLine */.h0)(reason)}`]),
        [!endedBySignal, 'a signal ended the suite'],
        [exitCode === null || exitCode === 0, `the exit code of the suite is ${exitCode}`],
        [suite?.succeeded !== false, 'the suite reports that it failed'],
        ...(suite?.contradictions ?? []).map((problem) => [false, (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(problem), PROBLEM_LENGTH)]),
    ];
}
/**
 * The final check before a run is green, made if no spec failed and there is no other finding. Null means green;
 * otherwise the finding lists all conditions that do not hold.
 */
function notGreenFinding(input) {
    const specProblems = problemsIn(specConditions(input));
    const suiteProblems = problemsIn(suiteConditions(input));
    const [first, ...others] = [...specProblems, ...suiteProblems];
    if (first === undefined)
        return null;
    const incomplete = specProblems.length > 0;
    const reason = incomplete ? 'specs-missing' : 'suite-node-failed';
    return finding({
        reason,
        title: incomplete ? `The results are not complete: ${first}` : `All specs passed, but ${first}`,
        detail: others.join('; '),
        audience: 'unknown',
        remedy: "read the end of the suite's console, and check that the files of the run are whole",
        evidence: (0,job_ends/* jobEndLines */.ox)(input.facts),
    });
}
function problemsIn(conditions) {
    return conditions.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}

// EXTERNAL MODULE: ./build/src/domain/service-incidents.js
var service_incidents = __webpack_require__(54014);
// EXTERNAL MODULE: ./build/src/domain/judgement/interrupted.js
var interrupted = __webpack_require__(85649);
;// CONCATENATED MODULE: ./build/src/domain/judgement/progress.js

/** How far a suite came that has no end, as the end of a title; empty if nothing is known of its specs. */
function progress({ ran, planned }) {
    if (planned === 0)
        return '';
    return `: ${ran} of ${(0,domain_text/* plural */.LS)(planned, 'planned spec')} ${planned === 1 ? 'has' : 'have'} a result`;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/suite-end.js






const MESSAGE_LENGTH = 300;
/** Ginkgo's message for a spec that was running when the suite's time limit expired (onsi/ginkgo types/errors.go). */
const TIMED_OUT_MESSAGE = /^A suite timeout occurred/;
/** How Go describes a process that a signal ended (go, os/exec_posix.go, ProcessState.String). */
const BY_SIGNAL = /^signal: /;
/** Whether a time limit ended the suite: its own, or that of this action. */
function timedOut({ suite, deadlinePassed }) {
    return deadlinePassed || (suite?.specialFailureReasons.includes('Suite Timeout Elapsed') ?? false);
}
/** The time limit of the suite or of this action ended the run. */
function timeoutFinding({ facts, counts, failed }) {
    if (!timedOut(facts))
        return null;
    const { suite } = facts;
    const stopped = failed
        .filter((spec) => TIMED_OUT_MESSAGE.test(spec.failure?.message ?? ''))
        .map((spec) => spec.id);
    const limit = suite?.timeoutSeconds == null ? '' : ` of ${(0,domain_text/* formatDuration */.a3)(suite.timeoutSeconds)}`;
    const missed = counts.notRun === 0 ? '' : `: ${(0,domain_text/* plural */.LS)(counts.notRun, 'planned spec')} did not run`;
    return finding({
        reason: 'suite-timeout',
        title: `The suite's time limit${limit} ended the run${missed}`,
        detail: stopped.length === 0 ? '' : `${(0,domain_text/* plural */.LS)(stopped.length, 'spec')} still running at the limit`,
        audience: 'unknown',
        remedy: 'increase timeout or select fewer specs; if a spec hangs, investigate it as a failure of its own',
        evidence: stopped,
        specs: stopped,
    });
}
/** Whether the console has Ginkgo's final line. Then nothing killed the suite, even if it has no report. */
function consoleIsComplete({ suite }) {
    return suite !== null && suite.succeeded !== null;
}
/** The suite did not write a report, although nobody and nothing known ended the run. */
function hasNoReport(facts) {
    const { suite, cancelled, abandonedIn } = facts;
    const wasEnded = cancelled || abandonedIn !== null || (0,job_ends/* endOfJob */.ou)(facts) !== null;
    return !wasEnded && (suite === null || suite.source === 'console');
}
function sourceOfCounts({ suite }) {
    return suite === null ? 'there is no console either' : 'the counts are from the console';
}
function endsOf(ends) {
    return ends.map(({ process, end }) => `process ${process}: ${(0,domain_text/* plainLine */.h0)(end)}`);
}
function runningSpecs({ suite }) {
    return (suite?.running ?? []).map(({ id }) => `still running: ${id}`);
}
const CHECK_OOM = "check the kernel log for an OOM kill, and the end of the suite's console";
/** The suite, or some of its processes, was killed before it wrote a report. */
function suite_end_killedFinding({ facts, counts }) {
    if (!hasNoReport(facts))
        return null;
    const { suite, exitCode, endedBySignal } = facts;
    const ends = (suite?.processEnds ?? []).filter(({ end }) => BY_SIGNAL.test(end));
    const cause = (0,job_ends/* outOfMemory */.v7)(facts);
    const bySignal = endedBySignal || (exitCode !== null && exitCode > 128);
    const allKilled = bySignal || (exitCode === null && !consoleIsComplete(facts));
    if (!allKilled && ends.length === 0 && cause === null)
        return null;
    const source = sourceOfCounts(facts);
    return finding({
        id: cause?.signature.id ?? 'suite-killed',
        reason: 'suite-killed',
        title: `${killed(allKilled ? [] : ends, suite?.parallelTotal ?? null)}${progress(counts)}`,
        detail: cause === null ? source : `${cause.signature.title}; ${source}`,
        audience: cause?.signature.audience ?? 'environment',
        remedy: cause?.signature.remedy ?? CHECK_OOM,
        evidence: [...(cause?.lines ?? []), ...endsOf(ends), ...runningSpecs(facts)],
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
/** The suite exited by itself and did not write a report. */
function noReportFinding(input) {
    const { facts } = input;
    if (!hasNoReport(facts) || suite_end_killedFinding(input) !== null)
        return null;
    if (consoleIsComplete(facts))
        return consoleOnlyFinding(input);
    return finding({
        reason: 'no-report',
        title: 'The suite ended without a report',
        detail: sourceOfCounts(facts),
        audience: 'environment',
        remedy: CHECK_OOM,
        evidence: [...endsOf(facts.suite?.processEnds ?? []), ...runningSpecs(facts)],
    });
}
/** A complete console is enough to explain a failed run, but not enough to prove that a run passed. */
function consoleOnlyFinding(input) {
    const { failed, facts } = input;
    const isRed = failed.length > 0 ||
        facts.suite?.succeeded === false ||
        input.setUp !== null ||
        nothingSelectedFinding(input) !== null;
    if (isRed)
        return null;
    return finding({
        reason: 'no-report',
        title: 'The suite has a console but no report',
        detail: 'a console does not prove that specs passed, because specs can print the same lines',
        audience: 'unknown',
        remedy: "add the Ginkgo or JUnit report, or read the end of the suite's console for why it is missing",
    });
}
/** There was nothing to run. */
function nothingSelectedFinding({ facts: { suite, planned } }) {
    const selected = planned?.length ?? suite?.selectedSpecs ?? null;
    if (selected !== 0)
        return null;
    return finding({
        reason: 'nothing-selected',
        title: 'The filters select no spec',
        detail: 'Ginkgo reports a run without specs as a success',
        audience: 'workflow',
        remedy: 'fix focus, skip or label-filter',
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
        remedy: 'select specs that this machine supports; the reasons for the skips are listed below',
    });
}
/** Whether something stopped the suite: suite nodes that fail at its end are then a consequence. */
function wasStopped(input) {
    const { facts } = input;
    const stopped = facts.cancelled || facts.abandonedIn !== null || (0,interrupted/* wasInterrupted */.W)(facts);
    const ended = timedOut(facts) || (0,job_ends/* endOfJob */.ou)(facts) !== null;
    return stopped || ended || suite_end_killedFinding(input) !== null;
}
/** A suite node failed that is not part of the set-up, and there is no other cause. */
function suiteNodeFinding(input) {
    if (wasStopped(input))
        return null;
    const broken = input.facts.suite?.suiteNodes.find((node) => !node.node.endsWith('BeforeSuite') &&
        node.outcome !== 'passed' &&
        ((0,results/* hasFailed */.WN)(node) || node.failure !== null));
    if (broken === undefined)
        return null;
    return finding({
        reason: 'suite-node-failed',
        title: `${broken.node} failed`,
        detail: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(broken.failure?.message ?? ''), MESSAGE_LENGTH),
        audience: 'kubernetes',
        remedy: "read the end of the suite's console",
    });
}
/** Planned specs have no result, and no other finding says why. */
function missingFinding(input) {
    const { facts, counts } = input;
    const { suite, cancelled } = facts;
    const explained = cancelled ||
        suite === null ||
        suite.source === 'console' ||
        (0,interrupted/* wasInterrupted */.W)(facts) ||
        timedOut(facts) ||
        (0,job_ends/* endOfJob */.ou)(facts) !== null ||
        input.setUp !== null;
    const unfinished = counts.notRun + counts.interrupted;
    if (explained || unfinished === 0)
        return null;
    return finding({
        reason: 'specs-missing',
        title: `${unfinished} of ${counts.planned} planned specs did not finish`,
        detail: suite.specialFailureReasons
            .map((reason) => `the suite reports: ${(0,domain_text/* plainLine */.h0)(reason)}`)
            .join('; '),
        audience: 'unknown',
        remedy: "read the end of the suite's console",
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/hangs.js





/** Before the first question without an answer, the service was asked this long ago (src/suite/answer-watch.ts). */
const UNNOTICED_MILLISECONDS = 5000;
/** From the stop of CRI-O to its new start, whose time is that of the event. */
const RESTART_MILLISECONDS = 15_000;
const LISTED_INCIDENTS = 5;
const CRIO_HANG = {
    service: 'crio',
    kind: 'unresponsive',
    reason: 'crio-hung',
    audience: 'cri-o',
    before: UNNOTICED_MILLISECONDS,
};
const KUBELET_HANG = {
    service: 'kubelet',
    kind: 'unresponsive',
    reason: 'kubelet-hung',
    audience: 'kubernetes',
    before: UNNOTICED_MILLISECONDS,
};
const CRIO_RESTART = {
    service: 'crio',
    kind: 'restarted-on-request',
    reason: 'crio-restarted',
    audience: 'environment',
    before: RESTART_MILLISECONDS,
};
/** CRI-O did not answer while specs failed, while the node was set up, or until something ended the suite. */
function crioHangFinding(input) {
    return hangFinding(CRIO_HANG, input);
}
/** The same for the kubelet. */
function kubeletHangFinding(input) {
    return hangFinding(KUBELET_HANG, input);
}
function hangFinding(kind, input) {
    const { facts } = input;
    const hangs = incidentsOfKind(kind, facts);
    const specs = explained(kind, hangs, input.failed);
    const lasts = hangs.some(({ until }) => until === null);
    const wasEnded = timedOut(facts) || facts.cancelled || facts.abandonedIn !== null;
    const stuck = lasts && wasEnded;
    // A known cause of a failed set-up says more than a hang.
    const noSetUp = input.setUp?.reason === 'node-not-up';
    const [first] = hangs;
    if (first === undefined || !(specs.length > 0 || stuck || noSetUp))
        return null;
    const since = first.at === null ? null : wholeSeconds(first.at);
    const stopped = hangs.some(({ detail }) => detail.startsWith(service_incidents/* STOPPED_PROCESS */.ms));
    const consequences = [
        ...(specs.length === 0 ? [] : [`${(0,domain_text/* plural */.LS)(specs.length, 'spec')} failed in this time`]),
        ...(stuck ? ['the suite waited for it until it was ended'] : []),
    ];
    return finding({
        reason: kind.reason,
        title: `${service_incidents/* SERVICE_NAMES */.Z1[kind.service]} did not answer ${lasts ? 'until the end of the suite' : `for ${total(hangs)}`}`,
        detail: [
            ...(since === null ? [] : [`from ${since}`]),
            stopped ? service_incidents/* STOPPED_PROCESS */.ms : 'its process runs',
            ...consequences,
        ].join('; '),
        audience: stopped ? 'environment' : kind.audience,
        remedy: stopped
            ? 'find out what stopped the process: something else than this run sent the signal'
            : `read logs/${kind.service}.log before ${since ?? 'that time'}: a deadlock, or a disk or network that does not respond, are the usual causes`,
        evidence: lines(hangs),
        specs,
    });
}
/** Somebody restarted CRI-O while specs failed. */
function crioRestartFinding({ facts, failed }) {
    const restarts = incidentsOfKind(CRIO_RESTART, facts);
    const specs = explained(CRIO_RESTART, restarts, failed);
    if (specs.length === 0)
        return null;
    return finding({
        reason: CRIO_RESTART.reason,
        title: 'CRI-O was restarted on request during the run',
        detail: `${(0,domain_text/* plural */.LS)(specs.length, 'spec')} failed in this time; it did not crash, and no spec is known to restart it`,
        audience: CRIO_RESTART.audience,
        remedy: 'find out what restarts crio.service on the machine, such as updates of packages or another job',
        evidence: lines(restarts),
        specs,
    });
}
/** Warnings about hangs and restarts that explain no failure. */
function incidentWarnings(facts, findings) {
    return [CRIO_HANG, KUBELET_HANG, CRIO_RESTART]
        .filter(({ reason }) => !findings.some((known) => known.reason === reason))
        .flatMap((kind) => incidentsOfKind(kind, facts))
        .map(sentence);
}
function incidentsOfKind({ service, kind }, facts) {
    const deliberate = (facts.suite?.specs ?? []).filter((spec) => (0,interruptions/* deedTo */.K)(service, spec) !== null);
    return (0,service_incidents/* incidentsOf */.D3)(facts.serviceEvents).filter((incident) => {
        const at = Date.parse(incident.at ?? '');
        const matches = incident.service === service && incident.kind === kind;
        return matches && !deliberate.some((spec) => isAt(spec, at));
    });
}
/** Failing specs that ran during an incident. Nothing is known about one without times. */
function explained({ before }, incidents, failed) {
    const times = incidents.map(({ kind, at, until }) => {
        const start = Date.parse(at ?? '');
        const lasts = kind === 'unresponsive' ? Number.POSITIVE_INFINITY : start;
        return { from: start - before, to: until === null ? lasts : Date.parse(until) };
    });
    if (times.length === 0)
        return [];
    return failed
        .filter((spec) => {
        const { from: start, to: end } = timesOf(spec);
        return times.some(({ from, to }) => start <= to && end >= from);
    })
        .map(({ id }) => id);
}
function timesOf({ startedAt, endedAt }) {
    return { from: Date.parse(startedAt ?? ''), to: Date.parse(endedAt ?? '') };
}
function isAt(spec, at) {
    const { from, to } = timesOf(spec);
    return from <= at && at <= to;
}
function total(hangs) {
    const milliseconds = hangs.reduce((sum, { at, until }) => sum + (Date.parse(until ?? '') - Date.parse(at ?? '')), 0);
    return (0,domain_text/* formatDuration */.a3)(milliseconds / 1000);
}
function lines(incidents) {
    return incidents.slice(0, LISTED_INCIDENTS).map(sentence);
}
function sentence(incident) {
    const detail = (0,domain_text/* plainLine */.h0)(incident.detail);
    const text = (0,service_incidents/* incidentText */.Kc)(incident, wholeSeconds);
    return detail === '' ? text : `${text}: ${detail}`;
}
function wholeSeconds(iso) {
    return iso.replace(/\.\d+Z$/, 'Z');
}

// EXTERNAL MODULE: ./build/src/domain/logs/crio.js
var crio = __webpack_require__(89994);
// EXTERNAL MODULE: ./build/src/domain/judgement/signatures.js + 1 modules
var signatures = __webpack_require__(20969);
;// CONCATENATED MODULE: ./build/src/domain/judgement/set-up.js






const set_up_MESSAGE_LENGTH = 300;
/** Read characters of the message, and of the output, which has the reason at its end. */
const TEXT_LIMIT = 256 * 1024;
const set_up_LINE_LIMIT = 4_000;
const set_up_LINE_LENGTH = 400;
const ERRORS_OF_EACH = 2;
/** Failed processes that are read: the set-up runs in one of them, or in all alike. */
const READ_PROCESSES = 16;
/** Ginkgo's message in the other parallel processes (onsi/ginkgo, types/errors.go, SynchronizedBeforeSuiteFailedOnProc1). */
const OF_OTHER_PROCESS = /failed on Ginkgo parallel process #1/;
/** How the suite says that CRI-O does not answer (kubernetes/kubernetes, staging/src/k8s.io/cri-client/pkg/remote_runtime.go). */
const NO_ENDPOINT = /validate CRI v1 (?:runtime|image) API for endpoint/;
/** What journalctl prints if a unit wrote nothing (systemd, src/journal/journalctl-show.c). */
const NO_ENTRIES = '-- No entries --';
/** The suite could not set up the node. The cause is mostly in a log or in the output of the suite node. */
function setUpFinding(facts) {
    const failed = failedSetUps(facts);
    if (failed.length === 0 || facts.runError !== null)
        return null;
    const texts = searchedTexts(facts, failed);
    const match = (0,signatures/* findSignature */.s)(texts);
    if (match === null) {
        return finding({
            reason: 'node-not-up',
            title: 'The suite could not set up the node',
            detail: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(messageOf(failed)), set_up_MESSAGE_LENGTH),
            audience: 'unknown',
            remedy: 'read logs/kubelet.log, logs/services.log and logs/crio.log',
            evidence: lastErrors(texts),
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
/** The suite nodes that failed to set up the node, of the parallel processes; those first that say why. */
function failedSetUps({ suite }) {
    const failed = (suite?.suiteNodes ?? []).filter((node) => node.node.endsWith('BeforeSuite') && (0,results/* hasFailed */.WN)(node));
    return failed
        .toSorted((one, other) => Number(isOfOther(one)) - Number(isOfOther(other)))
        .slice(0, READ_PROCESSES);
}
/** Whether the process only says that another one failed. */
function isOfOther({ failure }) {
    return OF_OTHER_PROCESS.test(failure?.message ?? '');
}
/** The message of the first process that has one. */
function messageOf(failed) {
    return failed.find(({ failure }) => failure !== null)?.failure?.message ?? '';
}
/** The last errors in each text, for a cause that nobody knows. */
function lastErrors(texts) {
    return [texts.failure, texts.services, texts.kubelet, texts.crio].flatMap((lines = []) => lines
        .filter((line) => ['error', 'fatal'].includes((0,log_line/* levelOf */.I)(line) ?? ''))
        .slice(-ERRORS_OF_EACH)
        .map((line) => (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(line), set_up_LINE_LENGTH)));
}
/**
 * The texts that can have the cause. The kernel log may have lines from before the run. What other units of the machine did
 * matters only if CRI-O does not answer.
 */
function searchedTexts({ logs }, failed) {
    const messages = failed.map(({ failure }) => failure?.message.slice(0, TEXT_LIMIT) ?? '');
    const outputs = failed.map(({ output }) => output.slice(-TEXT_LIMIT));
    const { kernel: _, system = [], crio, ...others } = logs;
    const withoutCrio = messages.some((message) => NO_ENDPOINT.test(message));
    return {
        ...others,
        failure: linesOf([...messages, ...outputs].join('\n')),
        crio: crio === undefined ? [] : crioLines(crio, withoutCrio),
        system: withoutCrio ? system : [],
    };
}
/** The known cause for a CRI-O that does not answer, from its own log and what other units of the machine did; or null. */
function causeWithoutCrio({ logs }) {
    const { crio, system = [] } = logs;
    return (0,signatures/* findSignature */.s)({ crio: crio === undefined ? [] : crioLines(crio, true), system });
}
/** The lines of CRI-O since it was last ready. An empty log tells something only if CRI-O does not answer. */
function crioLines(lines, withoutCrio) {
    const written = lines.filter((line) => line.trim() !== '' && line.trim() !== NO_ENTRIES);
    if (written.length === 0)
        return withoutCrio ? [NO_ENTRIES] : [];
    return (0,crio/* sinceLastReady */.mk)(written);
}
function linesOf(text) {
    return text
        .replaceAll('\\n', '\n')
        .replaceAll('\\"', '"')
        .split('\n')
        .map((line) => line.slice(0, set_up_LINE_LIMIT));
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/job-end.js






const LISTED_SPECS = 8;
/** Something outside of the suite ended the job: a time limit, a person, or the loss of a machine. */
function jobEndFinding({ facts, counts }) {
    const end = (0,job_ends/* endOfJob */.ou)(facts);
    if (end === null)
        return null;
    const isCancelled = end.reason === 'cancelled';
    // cancelFinding describes a suite that was interrupted because somebody ended the job.
    if (isCancelled && (0,interrupted/* wasInterrupted */.W)(facts))
        return null;
    const cause = end.isOfNode ? causeWithoutCrio(facts) : null;
    if (cause !== null)
        return causeFinding(cause, end);
    return finding({
        id: end.id,
        reason: end.reason,
        title: isCancelled ? end.title : `${end.title}${progress(counts)}`,
        detail: [end.cause, job_end_sourceOfCounts(facts, end)].filter((part) => part !== '').join('; '),
        audience: end.audience,
        remedy: end.remedy,
        evidence: [...end.lines, ...lastSeen(facts)],
    });
}
/** The job says what it could not do, and the node why. */
function causeFinding({ signature, detail, lines }, end) {
    const { id, reason, title, audience, remedy } = signature;
    const why = [detail, end.title].filter((part) => part !== '').join('; ');
    return finding({
        id,
        reason,
        title,
        detail: why,
        audience,
        remedy,
        evidence: [...lines, ...end.lines],
    });
}
function job_end_sourceOfCounts({ suite }, { reason }) {
    if (suite === null)
        return reason === 'no-report' ? '' : 'there are no results of a suite';
    return suite.source === 'console' ? 'the counts are from the console' : '';
}
/** What the suite did at its end. */
function lastSeen({ suite }) {
    const running = new Set((suite?.running ?? []).map(({ id }) => (0,domain_text/* plainLine */.h0)(id)));
    const last = suite?.specs.findLast(({ outcome }) => outcome !== 'skipped' && outcome !== 'not-run' && outcome !== 'interrupted');
    return [
        ...[...running].slice(0, LISTED_SPECS).map((id) => `still running: ${id}`),
        ...(suite?.source === 'console' && last !== undefined
            ? [`last finished: ${(0,domain_text/* plainLine */.h0)(last.id)}`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/domain/logs/object-names.js


const MAX_NAMES = 20;
const MIN_NAME_LENGTH = 4;
/** Lines in which the framework names the namespaces of a spec (kubernetes/kubernetes, test/e2e/framework). */
const NAMESPACES = [
    /Destroying namespace "([a-z0-9-]+)" for this suite/g,
    /Collecting events from namespace "([a-z0-9-]+)"/g,
    /^ +namespace: ([a-z0-9-]+)$/gm,
];
/** Lines in which it names the pods of a spec: events, messages, requests for logs. */
const PODS = [
    /\bevent for ([a-z0-9.-]+): \{/g,
    /\bpod "([a-z0-9.-]+)"/g,
    /\bTrying to get logs from node \S+ pod ([a-z0-9.-]+) container/g,
];
const BASENAME = /Building a namespace api object, basename ([a-z0-9-]+)/g;
/** Names as tokens; a pod's name can be several of them with dots between. */
const TOKEN = /[a-z0-9-]+/gi;
/** A namespace: base name and number (test/e2e/framework/util.go, CreateTestingNS). */
const NUMBERED = /[a-z0-9-]+/g;
const NUMBER = /^\d{1,6}$/;
/**
 * Names of the namespaces and pods of a spec, namespaces first. They identify log lines about the spec. Empty for a spec
 * without output. The output is untrusted, so only names that Kubernetes allows are taken.
 */
function objectNamesOf(spec) {
    const failures = [spec.failure, ...spec.additionalFailures];
    const text = [spec.output, ...failures.map((failure) => failure?.message ?? '')].join('\n');
    const namespaces = findNames(text, NAMESPACES);
    const names = new Set([
        ...(namespaces.length > 0 ? namespaces : findByBasename(text)),
        ...findNames(text, PODS),
    ]);
    return [...names].slice(0, MAX_NAMES);
}
/**
 * Finds which of the names are in a line, and not only as a part of a longer name. It looks up the words of the line, so
 * that its time does not depend on the number of names.
 */
function createNameIndex(names) {
    const byFirstWord = (0,group/* groupBy */.$)([...new Set(names)], (name) => name.match(TOKEN)?.[0] ?? '');
    return (line) => {
        const found = new Set();
        if (byFirstWord.size === 0)
            return found;
        for (const word of new Set(line.match(TOKEN))) {
            for (const name of byFirstWord.get(word) ?? []) {
                if (word === name || mentions(line, name))
                    found.add(name);
            }
        }
        return found;
    };
}
/** Whether the line has the name, not only as a part of a longer name. */
function mentions(line, name) {
    if (name === '')
        return false;
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
        const before = line[at - 1] ?? ' ';
        const after = line[at + name.length] ?? ' ';
        if (!/[a-z0-9-]/i.test(before) && !/[a-z0-9-]/i.test(after))
            return true;
    }
    return false;
}
/** Namespaces of a spec that was interrupted: its output may only have the base name, to which a number is added. */
function findByBasename(text) {
    const bases = new Set(findNames(text, [BASENAME]));
    if (bases.size === 0)
        return [];
    return firstDistinct(text, NUMBERED, ([name]) => {
        const dash = name.lastIndexOf('-');
        return bases.has(name.slice(0, dash)) && NUMBER.test(name.slice(dash + 1)) ? name : '';
    });
}
function findNames(text, patterns) {
    return patterns.flatMap((pattern) => firstDistinct(text, pattern, ([, name = '']) => name));
}
/** So many distinct names are enough. A text can repeat them without end. */
function firstDistinct(text, pattern, nameIn) {
    const names = new Set();
    for (const match of text.matchAll(pattern)) {
        const name = nameIn(match);
        if (name.length >= MIN_NAME_LENGTH)
            names.add((0,domain_text/* detached */.ht)(name));
        if (names.size === MAX_NAMES)
            break;
    }
    return [...names];
}

;// CONCATENATED MODULE: ./build/src/domain/logs/container-states.js

/** Lines of a state in YAML: six keys, and a message that YAML breaks into lines. */
const STATE_LINES = 40;
/** A pod that starts, and a container that did its work. */
const NORMAL = /^(?:ContainerCreating|PodInitializing|Completed|)$/;
const STATE_START = /^(?<indent>[ \t-]{0,200})(?<kind>waiting|terminated):\s*$/;
const KEY = /^\s*(?<key>[A-Za-z]{1,40}):(?: (?<value>.*))?$/;
/**
 * The String method that gogo/protobuf generates (kubernetes/kubernetes, staging/src/k8s.io/api/core/v1/generated.pb.go). A
 * message ends before the next struct, so that a line with many starts is read once.
 */
const STRUCT = /&ContainerState(?<kind>Waiting|Terminated)\{(?:ExitCode:(?<code>-?\d{1,10}),Signal:-?\d{1,10},)?Reason:(?<reason>\w{0,100}),Message:(?<message>(?:[^&]|&(?!ContainerState)){0,2000}?),(?:\}|StartedAt:)/;
/**
 * The states of containers that a failure message or an output shows, as YAML or as Go prints the struct, each once. States
 * of containers that start or have done their work are left out.
 * @param lines a text with a quoted message of YAML on one line
 */
function containerStates(lines) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        const state = readYaml(lines, index) ?? readStruct(line);
        if (state === null || (NORMAL.test(state.reason) && state.message === ''))
            continue;
        found.set(JSON.stringify(state), state);
    }
    return [...found.values()];
}
function readYaml(lines, start) {
    const { indent = '', kind } = STATE_START.exec(lines[start] ?? '')?.groups ?? {};
    if (kind !== 'waiting' && kind !== 'terminated')
        return null;
    const fields = new Map();
    let keyIndent = -1;
    let current = '';
    for (const line of lines.slice(start + 1, start + 1 + STATE_LINES)) {
        const depth = line.length - line.trimStart().length;
        if (line.trim() === '' || depth <= indent.length)
            break;
        if (keyIndent < 0)
            keyIndent = depth;
        const { key, value = '' } = KEY.exec(line)?.groups ?? {};
        if (depth === keyIndent && key !== undefined) {
            current = key;
            fields.set(key, value);
        }
        else {
            fields.set(current, `${fields.get(current) ?? ''} ${line.trim()}`);
        }
    }
    return stateOf(kind, fields.get('reason'), fields.get('message'), fields.get('exitCode'));
}
function readStruct(line) {
    if (!line.includes('&ContainerState'))
        return null;
    const { kind, reason, message, code } = STRUCT.exec(line)?.groups ?? {};
    if (kind === undefined)
        return null;
    return stateOf(kind === 'Waiting' ? 'waiting' : 'terminated', reason, message, code);
}
function stateOf(kind, reason = '', message = '', exitCode = '') {
    const code = Number.parseInt(exitCode, 10);
    return {
        kind,
        reason: (0,domain_text/* plainLine */.h0)(reason),
        message: unquoted((0,domain_text/* plainLine */.h0)(message)),
        exitCode: Number.isNaN(code) ? null : code,
    };
}
/** A scalar of YAML without its quotes or the sign of a block. */
function unquoted(text) {
    const [first = ''] = text;
    if (/^[|>][+-]? /.test(text))
        return text.replace(/^[|>][+-]? /, '');
    if (text.length > 1 && (first === "'" || first === '"') && text.endsWith(first)) {
        return text.slice(1, -1).replaceAll("''", "'");
    }
    return text;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/observations.js



const observations_RANKS = {
    event: 0,
    container: 1,
    message: 2,
    log: 3,
    weakEvent: 4,
    weakContainer: 5,
    atTheSameTime: 6,
};
/** Programs by their logs, and by their lines in a log of the whole machine. */
const WRITERS = [
    { by: 'crio', log: 'crio.log', line: /^.{0,300}? crio\[\d{1,9}\]: / },
    { by: 'kubelet', log: 'kubelet.log', line: /^.{0,300}? kubelet\[\d{1,9}\]: / },
    { by: 'kernel', log: 'kern.log', line: /^.{0,300}? (?:kernel|audit\[\d{1,9}\]): / },
];
const MACHINE_LOG = 'system.log';
const MOST_OBSERVATIONS = 8;
const TEXT_LENGTH = 400;
/**
 * Events that the kubelet writes as warnings (kubernetes/kubernetes, pkg/kubelet/events/event.go; the dump does not show the
 * type). The first ones say why a pod did not start.
 */
const TELLING_EVENTS = new Set([
    'Failed',
    'FailedCreatePodSandBox',
    'FailedCreatePodContainer',
    'FailedPodSandBoxStatus',
    'FailedAttachVolume',
    'FailedMount',
    'FailedMapVolume',
    'FailedPrepareDynamicResources',
    'NetworkNotReady',
    'InspectFailed',
    'ErrImageNeverPull',
    'OOMKilling',
    'SystemOOM',
    'Evicted',
]);
const WEAK_EVENTS = new Set([
    'BackOff',
    'Unhealthy',
    'ProbeWarning',
    'Preempting',
    'ExceededGracePeriod',
    'FailedKillPod',
    'FailedSync',
    'FailedValidation',
    'FailedPostStartHook',
    'FailedPreStopHook',
    'FailedScheduling',
    'ResizeError',
    'NodeNotReady',
]);
/** Messages of events that say only that something failed. */
const BARE_MESSAGE = /^(?:Error: )?(?:context deadline exceeded|ErrImagePull|ImagePullBackOff|CrashLoopBackOff|CreateContainerError|CreateContainerConfigError|RunContainerError|Back-off .*)$/;
/**
 * Errors that passing runs have too (seen in recordings): about pods that are just deleted or a node that just starts, closed
 * connections, and cgroups that not every machine has.
 */
const HARMLESS = new RegExp([
    'code = NotFound',
    'pod has been deleted',
    'container not running',
    'use of closed network connection',
    'Failed to get system container stats',
    'Failed to create existing container',
    'failed to read memory cgroup',
    'Unable to register mirror pod',
    'Error getting the current node from lister',
    'Hostname for pod was too long',
    'Missing actuated pod level resource',
    'Server rejected event',
    'checkpoint is not found',
    'OCI runtime features failed',
    'not found in CNI cache',
].join('|'));
/** The head of a line in syslog or the journal. White space is already single. */
const SYSLOG_HEAD = /^(?:[A-Z][a-z]{2} \d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT[\d:.,]{8,18}(?:Z|[+-]\d\d:?\d\d)?) \S{1,253} [\w.-]{1,100}(?:\[\d{1,9}\])?: /;
/** What an excerpt adds to a line that it combines with others. */
const REPETITIONS = / \(×\d+\)$/;
/** An error of the runtime that a spec quotes in its message or output. */
const RUNTIME_ERROR = /(?:container create failed: |[Ff]ailed to create pod sandbox: |failed to create pod network sandbox |rpc error: code = (?!NotFound)\w{1,40} desc = ).{1,1000}/;
/**
 * What was seen of a failing spec: warning events, states of containers, errors of the runtime, and errors in logs, the most
 * telling first. Of equally telling ones the first in time comes first, because it is closest to the cause.
 */
function observationsOf(testimony) {
    const { events, said, logs } = testimony;
    const all = [
        ...events.flatMap((event) => ofEvent(event) ?? []),
        ...ofContainers(said),
        ...ofMessage(said),
        ...logs.flatMap((line) => ofLog(line) ?? []),
    ];
    const distinct = new Map(all.toReversed().map((one) => [`${one.by} ${one.error}`, one]));
    return [...distinct.values()]
        .toReversed()
        .toSorted((one, other) => one.rank - other.rank)
        .slice(0, MOST_OBSERVATIONS);
}
/**
 * The first error that is certainly about the spec and says why its pods did not run; null if there is none. A probe that
 * fails, or a container that is started again, is no such error: many specs want it.
 */
function tellingError(observations) {
    return observations.find(({ isOwn, rank }) => isOwn && rank <= observations_RANKS.log) ?? null;
}
function ofEvent({ pod, reason, message }) {
    const isTelling = TELLING_EVENTS.has(reason);
    if (!isTelling && !WEAK_EVENTS.has(reason))
        return null;
    return {
        by: 'event',
        text: (0,domain_text/* truncate */.xv)(`${pod}: ${reason}: ${message}`, TEXT_LENGTH),
        error: message,
        rank: isTelling && !BARE_MESSAGE.test(message) ? observations_RANKS.event : observations_RANKS.weakEvent,
        isOwn: true,
    };
}
function ofContainers(said) {
    return containerStates(said).map(({ kind, reason, message, exitCode }) => {
        const code = exitCode === null ? '' : `exit code ${exitCode}`;
        const words = [reason, code, message].filter((word) => word !== '').join(': ');
        return {
            by: 'container',
            text: (0,domain_text/* truncate */.xv)(`${kind}: ${words}`, TEXT_LENGTH),
            error: message || words,
            rank: message === '' || BARE_MESSAGE.test(message) ? observations_RANKS.weakContainer : observations_RANKS.container,
            isOwn: true,
        };
    });
}
function ofMessage(said) {
    for (const line of said) {
        const error = RUNTIME_ERROR.exec(line)?.[0];
        if (error === undefined)
            continue;
        const text = (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(error), TEXT_LENGTH);
        return [{ by: 'message', text, error: text, rank: observations_RANKS.message, isOwn: true }];
    }
    return [];
}
function ofLog({ log, line, named, isError }) {
    if (!isError || HARMLESS.test(line))
        return null;
    const writer = WRITERS.find((one) => one.log === log || (log === MACHINE_LOG && one.line.test(line)));
    if (writer === undefined)
        return null;
    const { by } = writer;
    const text = (0,domain_text/* truncate */.xv)(textOf(line), TEXT_LENGTH);
    return {
        by,
        text,
        error: text.replace(REPETITIONS, ''),
        rank: named ? observations_RANKS.log : observations_RANKS.atTheSameTime,
        // The kubelet logs an error for much that is no cause, such as each pod that is not ready.
        isOwn: named && (by !== 'kubelet' || RUNTIME_ERROR.test(line)),
    };
}
/** The message of a line: of logrus, or without the head of klog or syslog. */
function textOf(line) {
    return (0,log_line/* messageIn */.v)(line)
        .replace(/^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} +\d{1,9} [\w.-]{1,80}:\d{1,6}\] /, '')
        .replace(SYSLOG_HEAD, '');
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/known-causes.js







const LISTED_SUBJECTS = 3;
const LISTED_CAUSES = 3;
/** Shown lines of the second witness, in addition to those of the match. */
const WITNESS_LINES = 3;
const known_causes_LINE_LENGTH = 400;
const UNCONFIRMED = 'no second witness (an event of the kubelet or a log that names the pods) confirms it, so the specs count as failed';
/** How the action reports an image that it could not pull before the suite (src/crio/images.ts). */
const NOT_PREPULLED = /^CRI-O cannot pull (\S+): /;
/**
 * Creates a matcher. A cause that excuses specs needs a second witness; without one it is only likely, and its specs count
 * as failed.
 */
function createCauseMatcher({ warnings, found }) {
    const notPulled = new Map(warnings.flatMap((warning) => {
        const image = NOT_PREPULLED.exec(warning)?.[1];
        return image === undefined ? [] : [[image, warning]];
    }));
    return (testimony, observations) => {
        const match = matchOf(testimony);
        if (match === null)
            return null;
        const excuses = verdict/* RESULT_OF */.O[match.signature.reason] !== 'failed';
        const witnesses = secondWitnesses(match, testimony, notPulled);
        const certain = witnesses.length > 0 || found.has(match.signature.id) || (!excuses && match.place !== 'node');
        // What may be about other specs is less likely than what was seen of this one.
        if (!certain && match.place === 'node' && tellingError(observations) !== null)
            return null;
        return {
            id: testimony.spec.id,
            match,
            witnesses: witnesses.slice(0, WITNESS_LINES).map((line) => (0,domain_text/* truncate */.xv)(line, known_causes_LINE_LENGTH)),
            certain,
        };
    };
}
/** Known causes of failing specs: one finding for each cause, in the order of lanes/signatures.json. */
function knownCauses(matched) {
    const groups = (0,group/* groupBy */.$)(matched, ({ match, certain }) => match.signature.rank * 2 + Number(!certain));
    return [...groups]
        .toSorted(([one], [other]) => one - other)
        .flatMap(([, group]) => known_causes_causeFinding(group) ?? []);
}
/** What the spec and its events say comes before what the logs say, which may be about other specs. */
function matchOf({ spec, said, events, logs }) {
    const printed = [...said, ...events.map(sentenceOf)];
    return ((0,signatures/* findSignature */.s)({ spec: printed }, spec.id) ??
        (0,signatures/* findSignature */.s)({ log: logs.filter(({ named }) => named).map(known_causes_textOf) }, spec.id) ??
        (0,signatures/* findSignature */.s)({ node: logs.map(known_causes_textOf) }, spec.id));
}
/** An event without what the framework puts before it, so that the reason is in what is shown of the line. */
function sentenceOf({ at, pod, reason, message }) {
    const time = Number.isNaN(at) ? '' : ` at ${new Date(at).toISOString().slice(0, 19)}Z`;
    return `event for ${pod}${time}: ${reason}: ${message}`;
}
function known_causes_textOf({ line }) {
    return line;
}
/** What the kubelet's events, the logs, and pulls before the suite say that is the same as the match. */
function secondWitnesses({ signature, place, subjects }, { events, logs }, notPulled) {
    const says = ({ line }) => signature.witness.test(line);
    // A line that names neither the pods nor the subject confirms only what the spec says and what concerns the whole node.
    const isAbout = ({ line, named }) => named ||
        subjects.some((subject) => mentions(line, subject)) ||
        (place === 'spec' && !signature.hasSubject);
    const pulls = signature.reason === 'image-pull' ? subjects : [];
    return [
        ...logs.filter((logged) => says(logged) && isAbout(logged)).map(({ line }) => line),
        ...events.map(sentenceOf).filter((line) => says({ line })),
        ...pulls.flatMap((image) => notPulled.get(image) ?? []),
    ];
}
function known_causes_causeFinding(group) {
    const [first] = group;
    if (first === undefined)
        return null;
    const { certain } = first;
    const { signature } = first.match;
    const subjects = new Set(group.flatMap(({ match }) => match.subjects));
    const causes = new Set(group.map(({ match }) => match.detail).filter((cause) => cause !== ''));
    const title = subjects.size === 0
        ? signature.title
        : `${signature.title}: ${listed([...subjects], LISTED_SUBJECTS)}`;
    const words = [
        ...(causes.size === 0 ? [] : [listed([...causes], LISTED_CAUSES)]),
        ...(certain ? [] : [UNCONFIRMED]),
        `seen in ${(0,domain_text/* plural */.LS)(group.length, 'failing spec')}`,
    ];
    return finding({
        id: certain ? signature.id : `${signature.id}-unconfirmed`,
        reason: certain ? signature.reason : 'specs-failed',
        title: certain ? title : `Likely: ${title}`,
        detail: words.join('; '),
        audience: signature.audience,
        remedy: signature.remedy,
        certainty: certain ? 'known' : 'likely',
        evidence: [...new Set([...first.match.lines, ...first.witnesses])],
        specs: group.map(({ id }) => id),
    });
}
function listed(names, maximum) {
    const more = names.length - maximum;
    const named = names.slice(0, maximum).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/run-failures.js



/** A bug of this action. */
function bugFinding({ facts: { bug } }) {
    if (bug === null)
        return null;
    return finding({
        reason: 'internal-error',
        title: 'This action has a bug',
        detail: bug.message,
        audience: 'crio-node-e2e',
        remedy: 'report the bug, with the lines below',
        evidence: bug.stack,
    });
}
const AUDIENCE_OF_RUN_ERROR = {
    'crio-not-up': 'cri-o',
    'wrong-crio': 'workflow',
    preflight: 'workflow',
    'not-applicable': 'workflow',
};
/** The error that stopped the run before or during the suite. */
function runErrorFinding({ facts: { runError } }) {
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
/** Somebody ended the run. If the job has another end, such as its time limit, jobEndFinding has the cause. */
function cancelFinding({ facts }) {
    const { cancelled, abandonedIn } = facts;
    if (cancelled)
        return cancelledBecause('The run was cancelled', null);
    if (abandonedIn !== null || !(0,interrupted/* wasInterrupted */.W)(facts))
        return null;
    const end = (0,job_ends/* endOfJob */.ou)(facts);
    if (end !== null && end.reason !== 'cancelled')
        return null;
    return cancelledBecause(end?.title ?? 'The suite was interrupted by a signal', end);
}
function cancelledBecause(title, end) {
    const { cause: detail, remedy, lines: evidence } = end ?? { cause: '', remedy: '', lines: [] };
    return finding({ reason: 'cancelled', title, detail, audience: 'workflow', remedy, evidence });
}
/** The process of this action disappeared. */
function abandonedFinding({ facts }) {
    const { cancelled, abandonedIn } = facts;
    if (cancelled || abandonedIn === null)
        return null;
    return finding({
        reason: 'step-killed',
        title: `The step was killed in the stage "${abandonedIn}"; the report has the results until then`,
        detail: 'the process of the action ended without a signal that it can handle',
        audience: 'environment',
        remedy: 'check the runner for an OOM kill, and the job for a time limit',
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/cause-key.js

/** Read characters of a text, and characters of a key. */
const cause_key_TEXT_LIMIT = 1_000;
const KEY_LIMIT = 300;
/** An error that an OCI runtime wrote as a line of its log (sirupsen/logrus, text_formatter.go). */
const LOGGED = /^time="[^"]{1,60}" level=\w{1,10} msg="/;
/**
 * What CRI-O, the kubelet and the OCI runtimes put around the error that another program returned: the start of a text that
 * is removed, as often as one matches (cri-o/cri-o, internal/oci/runtime_oci.go and server/sandbox_network.go;
 * kubernetes/kubernetes, pkg/kubelet/kuberuntime; grpc/grpc-go, internal/status/status.go).
 */
const WRAPPERS = [
    /^(?:Error|Failed): /,
    /^rpc error: code = \w{1,40} desc = /,
    /^[Ff]ailed to create pod sandbox: /,
    /^failed to create pod network sandbox [^ ]{1,400}: /,
    /^error adding pod [^ ]{1,400} to CNI network "?[\w.-]{1,100}"?: /,
    /^[Cc]ontainer (?:create failed|creation error): /,
    /^Error adding network: /,
    LOGGED,
];
const MOST_WRAPPERS = 10;
/** Parts of a text that differ in each spec and each run, and what stands for them in a key. */
const VARIABLES = [
    // The name that CRI-O gives a sandbox or container.
    [/\bk8s_[^ "]+/g, '*'],
    [/\b(?:sha256:)?[0-9a-f]{12,}\b/g, '#'],
];
/** Times, durations, addresses, numbers and generated names all have digits. */
const WORD = /[0-9A-Za-z]+/g;
const ADJACENT = /#(?:[-_.:/+%]*#)+/g;
/**
 * The normalised form of an error: two failures with the same key have the same cause. The key has no times, numbers,
 * digests, addresses and names of objects, and nothing of what programs put around the error.
 * @param text untrusted, any length
 * @param names names of the objects of the spec that it is about
 */
function causeKey(text, names) {
    let key = innerError(text);
    for (const name of names.toSorted((one, other) => other.length - one.length)) {
        key = key.replaceAll(name, '*');
    }
    for (const [pattern, sign] of VARIABLES)
        key = key.replace(pattern, sign);
    key = key.replace(WORD, (word) => (/\d/.test(word) ? '#' : word)).replace(ADJACENT, '#');
    return key
        .toLowerCase()
        .replace(/["'\s]+$/, '')
        .slice(0, KEY_LIMIT);
}
/** The start of an error on one line, without what CRI-O, the kubelet and OCI runtimes put around it. Untrusted. */
function innerError(text) {
    let error = (0,domain_text/* plainLine */.h0)(text.slice(0, cause_key_TEXT_LIMIT));
    for (let count = 0; count < MOST_WRAPPERS; count++) {
        const wrapper = WRAPPERS.find((pattern) => pattern.test(error));
        if (wrapper === undefined)
            break;
        error = error.replace(wrapper, '');
        if (wrapper === LOGGED)
            error = error.replace(/"$/, '');
    }
    return error;
}
/**
 * The identifier of an unknown cause. It depends only on the key, so the same error has the same identifier in every run:
 * `seen-` and 16 hexadecimal digits, two FNV-1a hashes (http://www.isthe.com/chongo/tech/comp/fnv/) with different seeds.
 */
function causeId(key) {
    const hashes = [0x811c9dc5, 0x9747b28c].map((seed) => fnv1a(key, seed));
    return `seen-${hashes.map((hash) => hash.toString(16).padStart(8, '0')).join('')}`;
}
function fnv1a(text, seed) {
    let hash = seed;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/seen-causes.js






const TITLE_LENGTH = 250;
const EVIDENCE_LINES = 5;
/** Read characters of a message. */
const seen_causes_MESSAGE_LENGTH = 2_000;
/** Groups that are findings. In a run with more, the specs still have what was seen. */
const MOST_GROUPS = 20;
/** Errors that CRI-O or an OCI runtime returned. */
const OF_RUNTIME = /container create failed|pod (?:network )?sandbox|rpc error: code = |\b(?:conmon|runc|crun|crio|cri-o)\b/i;
/**
 * Failing specs that no known cause explains, grouped by what was seen of them: one finding for each group, the largest
 * first. They excuse nothing. Specs of which no error was seen are grouped if several fail with the same message.
 */
function seenCauses(specs) {
    const groups = (0,group/* groupBy */.$)(specs.map(markOf), ({ key }) => key);
    return [...groups.values()]
        .filter(([first, ...others]) => first !== undefined &&
        (others.length > 0 || tellingError(first.seen.observations) !== null))
        .toSorted((one, other) => other.length - one.length)
        .slice(0, MOST_GROUPS)
        .flatMap((group) => seenFinding(group) ?? []);
}
function markOf(seen) {
    const { spec, names, observations } = seen;
    const own = tellingError(observations);
    if (own === null) {
        const message = (0,domain_text/* plainLine */.h0)(spec.failure?.message.slice(0, seen_causes_MESSAGE_LENGTH) ?? '');
        const key = message === '' ? `no message ${spec.id}` : causeKey(message, names);
        return { key: `message ${key}`, seen, title: 'The same failure', error: message };
    }
    const { by, error } = own;
    return { key: causeKey(error, names), seen, title: results/* OBSERVER_NAMES */.UV[by], error };
}
function seenFinding(group) {
    const [first] = group;
    if (first === undefined)
        return null;
    return finding({
        id: causeId(first.key),
        reason: 'specs-failed',
        title: (0,domain_text/* truncate */.xv)(`${first.title}: ${innerError(first.error)}`, TITLE_LENGTH),
        detail: `no known cause matches; seen in ${(0,domain_text/* plural */.LS)(group.length, 'failing spec')}`,
        ...adviceFor(group.map(({ error }) => error)),
        certainty: 'seen',
        evidence: first.seen.observations.slice(0, EVIDENCE_LINES).map(seen_causes_sentenceOf),
        specs: group.map(({ seen }) => seen.spec.id),
    });
}
function adviceFor(errors) {
    return errors.some((error) => OF_RUNTIME.test(error))
        ? { audience: 'cri-o', remedy: 'read logs/crio.log at the time of the failures' }
        : {
            audience: 'unknown',
            remedy: 'read the message of each spec, and the logs at the time of its failure',
        };
}
function seen_causes_sentenceOf({ by, text }) {
    return `${results/* OBSERVER_NAMES */.UV[by]}: ${text}`;
}

;// CONCATENATED MODULE: ./build/src/domain/logs/pod-events.js

/**
 * The form in which the framework lists the kubelet's events (kubernetes/kubernetes, test/e2e/framework/debug/dump.go),
 * after the head of klog or that of older versions. The line has nothing before it, so that a text that quotes an event is
 * none.
 */
const EVENT = new RegExp([
    String.raw `^ {0,16}(?:[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,9}\d{1,9} dump\.go:\d{1,6}\] |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d{1,9}: INFO: )`,
    String.raw `At (?<day>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d) (?<offset>[+-]\d\d)(?<minutes>\d\d) [A-Z+-]\S{0,9} `,
    String.raw `- event for (?<pod>[^\s:]{1,253}): \{kubelet [^{}]{0,253}\} (?<reason>\w{1,100}): (?<message>.*)`,
].join(''));
/** Reads a line as an event of the kubelet; null for any other line, also for one that contains such a text. */
function readPodEvent(line) {
    const groups = EVENT.exec(line)?.groups;
    if (groups === undefined)
        return null;
    const { day, time, offset, minutes, pod = '', reason = '', message = '' } = groups;
    return {
        pod,
        at: Date.parse(`${day}T${time}${offset}:${minutes}`),
        reason,
        message: (0,domain_text/* plainLine */.h0)(message),
    };
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/recovered-pulls.js
/** The kubelet's messages for a pull (kubernetes/kubernetes, pkg/kubelet/images/image_manager.go). */
const PULLED = /^(?:Successfully pulled image "(?<fetched>[^"]+)"|Container image "(?<present>[^"]+)" already present on machine)/;
const NOT_PULLED = /^(?:(?:Failed to pull|Back-off pulling) image "(?<image>[^"]+)"|Error: (?:ErrImagePull|ImagePullBackOff)\b)/;
/**
 * The events of a spec without the failed pulls that succeeded before the spec failed: these were not the cause. An event that
 * does not name its image can be about any image of its pod.
 * @param failedAt when the spec failed, ISO 8601, or null if that is not known
 */
function withoutRecoveredPulls(events, failedAt) {
    const lastPulls = lastPullsOf(events, failedAt);
    const failures = events.flatMap(readFailedPull);
    const hasRecovered = ({ event, image }) => (lastPulls.get(keyOf(event.pod, image)) ?? Number.NEGATIVE_INFINITY) > event.at;
    const stuck = new Set(failures
        .filter((pull) => pull.image !== '' && !hasRecovered(pull))
        .map(({ event }) => event.pod));
    const recovered = new Set(failures
        .filter((pull) => hasRecovered(pull) && !(pull.image === '' && stuck.has(pull.event.pod)))
        .map(({ event }) => event));
    return events.filter((event) => !recovered.has(event));
}
/** When each pod last got an image before the spec failed, by pod and image, and by pod alone. */
function lastPullsOf(events, failedAt) {
    const end = failedAt === null ? Number.POSITIVE_INFINITY : Date.parse(failedAt);
    const last = new Map();
    for (const { pod, at, message } of events) {
        const { fetched, present } = PULLED.exec(message)?.groups ?? {};
        const image = fetched ?? present;
        if (image === undefined || at > end)
            continue;
        for (const key of [keyOf(pod, image), keyOf(pod, '')]) {
            last.set(key, Math.max(at, last.get(key) ?? at));
        }
    }
    return last;
}
function readFailedPull(event) {
    const match = NOT_PULLED.exec(event.message);
    return match === null ? [] : [{ event, image: match.groups?.['image'] ?? '' }];
}
function keyOf(pod, image) {
    return `${pod} ${image}`;
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/testimony.js





/** Read characters of each message, and of the output, which has the events at its end. */
const testimony_MESSAGE_LIMIT = 256 * 1024;
const OUTPUT_LIMIT = 1024 * 1024;
/** Read characters of a line. Dumps of objects are much longer, events are not. */
const testimony_LINE_LIMIT = 4_000;
/** A message in a dump of a pod. YAML breaks it into lines. */
const QUOTED_MESSAGE = /message: '(?:[^']|''){0,4000}'/g;
/**
 * Collects what is known of a failing spec.
 * @param excerpts lines of the logs in its time
 */
function testimonyOf(spec, excerpts) {
    const lines = testimony_linesOf(spec);
    const printed = lines.flatMap((line) => eventIn(line) ?? []);
    const events = withoutRecoveredPulls(printed, spec.failure?.at ?? null);
    const said = new Set(wordsIn(lines.filter((line) => eventIn(line) === null)));
    const names = objectNamesOf(spec);
    const logs = excerpts.flatMap(({ log, lines: logged }) => logged.map((line) => ({
        log,
        line: (0,domain_text/* plainLine */.h0)(unescaped(line)),
        named: names.some((name) => mentions(line, name)),
        isError: ['error', 'fatal'].includes((0,log_line/* levelOf */.I)(line) ?? ''),
    })));
    return { spec, names, said: [...said], events, logs };
}
/** The lines of a spec's failure messages and output. */
function testimony_linesOf(spec) {
    const failures = [spec.failure, ...spec.additionalFailures];
    const messages = failures.map((failure) => failure?.message.slice(0, testimony_MESSAGE_LIMIT));
    return [...messages, spec.output.slice(-OUTPUT_LIMIT)].join('\n').split('\n');
}
/** An event that fills the line. One inside of a quoted text, such as the output of a container, is none. */
function eventIn(line) {
    return readPodEvent(line.slice(0, testimony_LINE_LIMIT).replaceAll('\\n', ' ').replaceAll('\\"', '"'));
}
/** What other lines say. Texts in dumps are unescaped, so that a cause is on one line. */
function wordsIn(lines) {
    return unescaped(lines.join('\n'))
        .replace(QUOTED_MESSAGE, (message) => message.replace(/\s+/g, ' '))
        .split('\n')
        .map((line) => line.slice(0, testimony_LINE_LIMIT));
}
function unescaped(text) {
    return text.replaceAll('\\n', '\n').replaceAll('\\"', '"');
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/seen-specs.js


/**
 * Looks at the failing specs, one after the other. Of all that is known of a spec only the result is kept: together the
 * texts of many specs are much larger.
 * @param excerpts lines of the logs in the time of each failing spec, by its id
 */
function seeSpecs(failed, excerpts, matchCause) {
    return failed.map((spec) => {
        const testimony = testimonyOf(spec, excerpts.get(spec.id) ?? []);
        const observations = observationsOf(testimony);
        const cause = matchCause(testimony, observations);
        return { spec, names: testimony.names, observations, cause };
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/services.js




const SERVICES = {
    crio: { name: 'CRI-O', reason: 'crio-died', audience: 'cri-o' },
    kubelet: { name: 'The kubelet', reason: 'kubelet-died', audience: 'kubernetes' },
};
/** How a service ended, for the title. */
const ENDS = {
    crashed: 'crashed during the run',
    exited: 'exited during the run',
    killed: 'was killed during the run',
    'out-of-memory': 'was killed by the kernel during the run',
    watchdog: 'was killed by systemd during the run because it hung',
    stopped: 'was stopped during the run',
    unreachable: 'did not answer on its socket during the run',
    unknown: 'died during the run',
};
const OUT_OF_MEMORY = 'out of memory';
/**
 * A death without a line of its own is known from when it was noticed: at the next poll, or when a log shows the next
 * start, which the unit delays by ten seconds (cri-o/packaging, crio.service, RestartSec). A failure shortly before may be
 * a consequence.
 */
const NOTICED_LATE_MILLISECONDS = 15_000;
/** Times of syslog have whole seconds. */
const INEXACT_MILLISECONDS = 2_000;
const SILENCE_MILLISECONDS = 60_000;
const LISTED_SIGNS = 5;
const LISTED_DEATHS = 5;
const services_LISTED_SPECS = 8;
const WORDS_LENGTH = 200;
/** CRI-O or the kubelet died during the suite: one finding for each, the first death first. */
function serviceFindings(input) {
    const { deaths } = input.services;
    const first = new Set(deaths.map(({ service }) => service));
    return ([...first]
        // If the kubelet did not even start, the set-up has the cause.
        .filter((service) => service !== 'kubelet' || input.setUp === null)
        .flatMap((service) => serviceFinding(service, deaths.filter((death) => death.service === service), input)));
}
function serviceFinding(service, deaths, { facts, failed }) {
    const [first, ...later] = deaths;
    if (first === undefined)
        return [];
    const { reason, audience } = SERVICES[service];
    const { at } = first;
    const outOfMemory = deaths.some(({ cause }) => cause === 'out-of-memory');
    const since = at === null ? Number.NEGATIVE_INFINITY : at - toleranceOf(first);
    const time = at === null ? null : timeText(at);
    return [
        finding({
            reason,
            title: titleOf(first, deaths.at(-1) ?? first, facts),
            detail: [
                ...(time === null ? [] : [`at ${time}`]),
                ...(later.length === 0 ? [] : [`${(0,domain_text/* plural */.LS)(later.length, 'more time')} after that`]),
                'specs may have failed or been slow because of it, and passed specs do not prove that the build works',
            ].join('; '),
            audience: outOfMemory ? 'environment' : audience,
            remedy: outOfMemory
                ? 'use a runner with more memory, or set procs to a lower number; if only this build runs out of memory, check it for a memory leak'
                : `read logs/${service}.log around ${time ?? 'that time'}`,
            evidence: [
                ...signsOf(first).slice(0, LISTED_SIGNS + 2),
                ...silenceOf(first, facts),
                ...later.slice(0, LISTED_DEATHS).flatMap((death) => signsOf(death).slice(0, 1)),
                ...runningAt(facts, at).map((id) => `running at ${time}: ${id}`),
            ],
            specs: failed.filter((spec) => endedAfter(spec, since)).map(({ id }) => id),
        }),
    ];
}
function toleranceOf({ noticed }) {
    return noticed ? NOTICED_LATE_MILLISECONDS : INEXACT_MILLISECONDS;
}
function titleOf(first, last, facts) {
    const { service, cause, words, frame } = first;
    const how = [
        ...(cause === 'out-of-memory' ? [OUT_OF_MEMORY] : [words]),
        ...(frame === null ? [] : [`in ${frame}`]),
    ]
        .filter((text) => text !== '')
        .join(', ');
    const why = how === '' ? '' : ` (${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(how), WORDS_LENGTH)})`;
    return `${SERVICES[service].name} ${ENDS[cause]}${why}${afterwards(last, facts)}`;
}
function afterwards(death, { serviceTraces }) {
    const { service, cause, at, restartedAt, failedStarts } = death;
    if (restartedAt !== null)
        return ' and restarted';
    if (failedStarts.length > 0)
        return ' and could not start again';
    const lastAt = serviceTraces.lives[service]?.lastAt ?? Number.POSITIVE_INFINITY;
    const isSilent = at !== null && lastAt <= at + SAME_END;
    // If there is no log of the service, it may have come back.
    return isSilent || cause === 'unreachable' ? ' and did not come back' : '';
}
function signsOf({ ends, failedStarts, starts }) {
    const again = failedStarts.filter(({ kind }) => kind !== 'started').slice(0, 1);
    return [...ends.slice(0, LISTED_SIGNS), ...again, ...starts].map(({ evidence }) => evidence);
}
/** That the log of a service ends earlier than the other one: it stayed down. */
function silenceOf({ service, restartedAt }, { serviceTraces }) {
    const { crio, kubelet } = serviceTraces.lives;
    const [own, other, name] = service === 'crio' ? [crio, kubelet, 'kubelet'] : [kubelet, crio, 'crio'];
    if (restartedAt !== null || own === undefined || other === undefined)
        return [];
    if (other.lastAt - own.lastAt < SILENCE_MILLISECONDS)
        return [];
    return [
        `${service}.log ends at ${timeText(own.lastAt)}, ${name}.log at ${timeText(other.lastAt)}`,
    ];
}
function timeText(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
/** Some of the specs that ran at a time, according to their start and end in the report. */
function runningAt({ suite }, at) {
    if (at === null)
        return [];
    const specs = suite?.specs ?? [];
    return specs
        .filter(({ startedAt, endedAt }) => Date.parse(startedAt ?? '') <= at && at <= Date.parse(endedAt ?? ''))
        .slice(0, services_LISTED_SPECS)
        .map(({ id }) => (0,domain_text/* plainLine */.h0)(id));
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/shutdown-finding.js




/** Times of syslog have whole seconds. */
const shutdown_finding_INEXACT = 2_000;
/**
 * The machine was shut down while specs ran: those that failed since a service ended by it say nothing about CRI-O. Even if
 * none failed, the run proves nothing.
 */
function shutdownFinding({ facts, failed, services }) {
    const end = (0,job_ends/* machineShutdown */.Wi)(facts);
    const since = services.shutdowns.find(({ at }) => at !== null)?.at ?? null;
    if (end === null || since === null)
        return null;
    const specs = failed.filter((spec) => endedAfter(spec, since - shutdown_finding_INEXACT));
    const { id, reason, title, audience, remedy, lines } = end;
    return finding({
        id,
        reason,
        title,
        detail: specs.length === 0 ? '' : `seen in ${(0,domain_text/* plural */.LS)(specs.length, 'failing spec')}`,
        audience,
        remedy,
        evidence: lines,
        specs: specs.map((spec) => spec.id),
    });
}

;// CONCATENATED MODULE: ./build/src/domain/judgement/judge.js

















/** Causes outside of the specs. They affect all specs and come first. */
const RUN_FAILURES = [
    bugFinding,
    runErrorFinding,
    cancelFinding,
    abandonedFinding,
    serviceFindings,
];
/**
 * Times in which a service of the node or of the suite did not work. They explain the specs that failed in these times, and
 * come next.
 */
const INCIDENTS = [
    crioHangFinding,
    kubeletHangFinding,
    crioRestartFinding,
    apiServerFindings,
    shutdownFinding,
];
/** Problems with the end of the suite. They are only checked if the suite started and no error stopped the run. */
const SUITE_END = [
    timeoutFinding,
    jobEndFinding,
    suite_end_killedFinding,
    noReportFinding,
    nothingSelectedFinding,
    allSkippedFinding,
    suiteNodeFinding,
    missingFinding,
];
/**
 * Judges a run. Failures of the run itself are separate from failing specs and come first. A run is green if no spec
 * failed, there is no finding, and all conditions in green.ts hold.
 * @param excerpts lines of the logs in the time of each failing spec, by its id
 */
function judge(facts, excerpts = new Map()) {
    const { specs, counts } = (0,reconcile/* reconcile */.L)(facts.planned, facts.suite);
    const services = tellServices(facts, specs);
    const input = {
        facts: { ...facts, serviceEvents: services.events },
        counts,
        failed: specs.filter(results/* hasFailed */.WN),
        services,
        setUp: setUpFinding(facts),
    };
    const runFailures = find(RUN_FAILURES, input);
    const setUp = input.setUp === null ? [] : [input.setUp];
    const found = new Set([...runFailures, ...setUp].map(({ id }) => id));
    const outside = [...runFailures, ...find(INCIDENTS, input), ...setUp];
    const matchCause = createCauseMatcher({ warnings: facts.warnings, found });
    const seenSpecs = seeSpecs(input.failed, excerpts, matchCause);
    const suiteEnded = facts.suiteStarted && facts.runError === null;
    const known = withUniqueIds([
        ...outside,
        ...knownCauses(seenSpecs.flatMap(({ cause }) => cause ?? [])).filter((cause) => cause.certainty === 'known' || !areExplained(cause.specs, outside)),
        ...(suiteEnded ? find(SUITE_END, input) : []),
    ]);
    const causes = [...known, ...seenCauses(unexplained(seenSpecs, known))];
    const nothingFound = causes.length === 0 && input.failed.length === 0;
    const all = nothingFound ? find([notGreenFinding], input) : causes;
    const decision = decide(all, runFailures.length + setUp.length > 0, input.failed);
    const findings = decidingFirst(all, decision.reason);
    return {
        verdict: { ...decision, headline: headline(decision.result, findings, counts) },
        findings,
        counts,
        specs,
        warnings: incidentWarnings(input.facts, findings),
        serviceEvents: services.events,
        seen: new Map(seenSpecs.map(({ spec, observations }) => [
            spec.id,
            observations.map(({ by, text }) => ({ by, text })),
        ])),
    };
}
/** The finding that decides comes first, before those that only excuse or explain some specs. */
function decidingFirst(findings, reason) {
    const deciding = findings.find((finding) => finding.reason === reason);
    return deciding === undefined
        ? findings
        : [deciding, ...findings.filter((finding) => finding !== deciding)];
}
/** Whether these findings explain all of the specs, so that a cause that is only likely adds nothing. */
function areExplained(specs, findings) {
    const explained = new Set(findings.flatMap((finding) => finding.specs));
    return specs.every((id) => explained.has(id));
}
function unexplained(specs, findings) {
    const explained = new Set(findings.flatMap((finding) => finding.specs));
    return specs.filter(({ spec }) => !explained.has(spec.id));
}
function find(finders, input) {
    return finders.flatMap((finder) => finder(input) ?? []);
}
/** One finding for each cause, which explains what all findings of that cause explain; the first one describes it. */
function withUniqueIds(findings) {
    return [...(0,group/* groupBy */.$)(findings, ({ id }) => id).values()].flatMap((same) => {
        const specs = new Set(same.flatMap((finding) => finding.specs));
        return same.slice(0, 1).map((first) => ({ ...first, specs: [...specs] }));
    });
}

// EXTERNAL MODULE: ./build/src/domain/report/build.js
var build = __webpack_require__(67214);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var request_components = __webpack_require__(60812);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(34889);
;// CONCATENATED MODULE: ./build/src/suite/reproduce.js



/** The most specs in the focus; more would make the command too long. */
const FOCUSED_SPECS = 5;
/** Parts that are needed to set up the node again. */
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
/** A word for a POSIX shell; only the node name is expanded. */
function shellWord(word) {
    if (/^[\w./=:,@%+-]+$/.test(word) || word === '--node-name=$(hostname)')
        return word;
    return `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/domain/logs/time-index.js
/**
 * Finds the ranges that cover a time. It is made once for all times between two neighbouring ends of ranges, so that a
 * search does not depend on the number of ranges, and times may come in any order.
 */
function createTimeIndex(ranges) {
    // Times are whole milliseconds, so that a range is over one after its end.
    const ends = new Set(ranges.flatMap(({ from, to }) => [from, to + 1]));
    const borders = [...ends].toSorted((one, other) => one - other);
    const later = ranges.toSorted((one, other) => one.from - other.from);
    let next = 0;
    let open = [];
    const covers = borders.map((border) => {
        const begun = next;
        while ((later[next]?.from ?? Number.POSITIVE_INFINITY) <= border)
            next++;
        open = [...open, ...later.slice(begun, next)].filter(({ to }) => to >= border);
        return open;
    });
    return (time) => covers[lastAtMost(borders, time)] ?? [];
}
/** The index of the last number that is not larger; -1 if there is none. */
function lastAtMost(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./build/src/domain/logs/excerpt.js





const MAX_LINES = 15;
const excerpt_LINE_LENGTH = 400;
/** Characters of an entry that are read, including its continuation lines. */
const ENTRY_LIMIT = 4_000;
/** Maximum number of candidates of a window; at this number only the better half is kept. */
const MAX_CANDIDATES = 200;
/**
 * Collects log lines around failures. It takes the log line by line, so the log can have any size. It selects lines that
 * name the namespaces or pods of the spec, and lines of level warning or worse. If there are too many, lines that are both
 * come first, then errors, then other lines that name the spec, then warnings; of equal ones those nearest to the failure.
 * Lines that differ only in times and ids are combined. For `reference` see timestampOf.
 */
function createExcerptCollector(windows, reference, maxLines = MAX_LINES) {
    const collectors = windows.map(collectWindow);
    const collectorsAt = createTimeIndex(collectors);
    const namedIn = createNameIndex(windows.flatMap(({ names }) => names));
    let entry = '';
    let time = null;
    function addEntry() {
        const writtenAt = time;
        if (writtenAt === null)
            return;
        const open = collectorsAt(writtenAt);
        if (open.length === 0)
            return;
        const level = (0,log_line/* levelOf */.I)(entry);
        const named = namedIn(entry);
        if (level === null && named.size === 0)
            return;
        const line = (0,domain_text/* detached */.ht)(entry);
        const pattern = patternOf(line);
        for (const collector of open) {
            const rank = rankOf(level, named.size > 0 && collector.names.some((name) => named.has(name)));
            if (rank !== null)
                collector.add({ line, time: writtenAt, rank, pattern });
        }
    }
    return {
        push(line) {
            const written = (0,timestamp/* timestampOf */.U)(line, reference);
            // A line without a time continues the previous entry: a message of several lines, a stack trace.
            if (written === null && (0,log_line/* levelOf */.I)(line) === null) {
                if (entry.length < ENTRY_LIMIT)
                    entry += `\n${line.slice(0, ENTRY_LIMIT)}`;
                return;
            }
            addEntry();
            entry = line.slice(0, ENTRY_LIMIT);
            time = written ?? time;
        },
        excerpts() {
            addEntry();
            entry = '';
            time = null;
            return new Map(collectors.map((collector) => [collector.specId, collector.best(maxLines)]));
        },
    };
}
function collectWindow(window) {
    const failureAt = Date.parse(window.failureAt);
    let candidates = new Map();
    let added = 0;
    return {
        specId: window.specId,
        names: window.names,
        from: Date.parse(window.from),
        to: Date.parse(window.to),
        add({ line, time, rank, pattern }) {
            const known = candidates.get(pattern);
            const distance = Math.abs(time - failureAt);
            added += 1;
            const nearest = known === undefined || distance <= known.distance
                ? { line, time, distance, order: added }
                : known;
            candidates.set(pattern, { ...nearest, rank, count: (known?.count ?? 0) + 1 });
            if (candidates.size > MAX_CANDIDATES)
                candidates = new Map(ranked(candidates).slice(0, MAX_CANDIDATES / 2));
        },
        best: (count) => ranked(candidates)
            .slice(0, count)
            .map(([, candidate]) => candidate)
            .toSorted((one, other) => one.time - other.time || one.order - other.order)
            .map(show),
    };
}
/** The relevance of an entry: 0 is best, null is not relevant. */
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
/** A line without times, numbers and ids, which all have digits. Lines with the same result are combined. */
function patternOf(line) {
    return line
        .replace(/[0-9a-z]+/gi, (word) => (/\d/.test(word) ? '#' : word))
        .replace(/#(?:[-_.:]#)+/g, '#');
}
function show({ line, count }) {
    const times = count > 1 ? ` (×${count})` : '';
    return `${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(line), excerpt_LINE_LENGTH - times.length)}${times}`;
}

;// CONCATENATED MODULE: ./build/src/domain/logs/excerpt-windows.js

/** Lines that are later than this after the failure are about the clean-up of the spec. */
const CLEANUP_SECONDS = 2;
const LONGEST_SPEC_SECONDS = 86_400;
/** Windows of a run. Each line of a log is compared with all windows that are open at its time. */
const MOST_WINDOWS = 500;
/** Windows that are open at the same time. A suite has fewer processes. */
const MOST_OPEN = 64;
/**
 * The windows of failed specs, from their times or, if the report has none, from the time of the failure. They are limited
 * in number, the first ones count.
 */
function excerptWindows(failed) {
    const timed = failed.flatMap((spec) => excerpt_windows_timesOf(spec) ?? []);
    const taken = withinLimits(timed);
    return {
        windows: taken.map(({ spec, ...times }) => ({
            specId: spec.id,
            ...times,
            names: objectNamesOf(spec),
        })),
        left: timed.length - taken.length,
    };
}
function excerpt_windows_timesOf(spec) {
    const failureAt = spec.failure?.at ?? spec.endedAt;
    if (failureAt === null)
        return null;
    const failedAt = Date.parse(failureAt);
    const from = spec.startedAt ?? excerpt_windows_isoOf(failedAt - Math.min(spec.seconds, LONGEST_SPEC_SECONDS) * 1000);
    return { spec, from, to: excerpt_windows_isoOf(failedAt + CLEANUP_SECONDS * 1000), failureAt };
}
/** The windows that may be open, in the given order. */
function withinLimits(timed) {
    const taken = new Set();
    let open = [];
    for (const one of timed.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))) {
        if (taken.size === MOST_WINDOWS)
            break;
        open = open.filter(({ to }) => Date.parse(to) >= Date.parse(one.from));
        if (open.length === MOST_OPEN)
            continue;
        open.push(one);
        taken.add(one);
    }
    return timed.filter((one) => taken.has(one));
}
function excerpt_windows_isoOf(time) {
    return new Date(time).toISOString();
}

// EXTERNAL MODULE: ./build/src/domain/logs/journal-line.js
var journal_line = __webpack_require__(175);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js + 2 modules
var text_file = __webpack_require__(94783);
;// CONCATENATED MODULE: ./build/src/app/report/logs.js






const TAIL_BYTES = 256 * 1024;
const LOG_FILES = [
    ['kubelet', 'kubelet.log'],
    ['services', 'services.log'],
    ['crio', 'crio.log'],
    ['system', 'system.log'],
    ['kernel', 'kern.log'],
];
/** Logs with lines about failing specs. */
const EXCERPTED = ['crio.log', 'kubelet.log', 'kern.log', 'system.log'];
/** The last lines of the logs. */
async function logTails(logs, onProblem) {
    const tails = {};
    for (const [place, name] of LOG_FILES) {
        const path = logs[name];
        if (path === undefined)
            continue;
        const tail = await (0,text_file/* tailOf */.Cj)(path, TAIL_BYTES, about(path, onProblem));
        tails[place] = (0,journal_line/* journalLines */.n)(tail.split('\n'));
    }
    return tails;
}
/**
 * Log lines around each failure, by spec id. Each log is read once, line by line.
 * @param startedAt when the suite started, ISO 8601: times of klog have neither year nor zone
 */
async function excerptsFor(failed, startedAt, logs, onProblem) {
    const excerpts = new Map();
    const present = EXCERPTED.filter((log) => logs[log] !== undefined);
    if (startedAt === null || present.length === 0)
        return excerpts;
    const { windows, left } = excerptWindows(failed);
    if (left > 0) {
        onProblem(`lines of logs are shown for ${(0,domain_text/* plural */.LS)(windows.length, 'failing spec')}, and not for ${left} more`);
    }
    if (windows.length === 0)
        return excerpts;
    for (const log of present) {
        const path = logs[log] ?? '';
        const collector = createExcerptCollector(windows, startedAt);
        await (0,text_file/* eachLine */.IM)(path, (line) => collector.push(line), about(path, onProblem));
        for (const [specId, lines] of collector.excerpts()) {
            if (lines.length > 0)
                excerpts.set(specId, [...(excerpts.get(specId) ?? []), { log, lines }]);
        }
    }
    return excerpts;
}
function about(path, onProblem) {
    return (problem) => onProblem(`${(0,external_node_path_.basename)(path)}: ${problem}`);
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
            const lines = seen.get(line.service) ?? { first: line, last: line, work: null };
            seen.set(line.service, lines);
            lines.last = line;
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
    return [[service, { firstAt, lastAt, workedAt: lines.work?.at() ?? null }]];
}

;// CONCATENATED MODULE: ./build/src/domain/logs/outages.js
/** What the kubelet logs when it cannot connect to CRI-O (google.golang.org/grpc, with the error of the system). */
const REFUSED = /\bdial unix [^"\s]{0,200}crio\.sock: connect: (?:connection refused|no such file or directory)/;
/** The kubelet lists containers every second (kubernetes, pkg/kubelet/pleg), so an outage has no longer gaps. */
const LONGEST_GAP = 60_000;
/** So many other lines show that a gap is one: logs with few lines are excerpts, or have a low level. */
const LINES_OF_A_GAP = 20;
const MOST_OUTAGES = 200;
/** Creates an empty collector. */
function createOutageCollector() {
    const found = [];
    let lastLine = null;
    let othersSince = 0;
    function isOver(since) {
        return since > LONGEST_GAP && othersSince >= LINES_OF_A_GAP;
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

;// CONCATENATED MODULE: ./build/src/domain/logs/service-signs.js


/** The log of each service; lines without a prefix in it are from the service. */
const OWN_LOGS = {
    'crio.log': 'crio',
    'kubelet.log': 'kubelet',
};
/** Logs in which lines without a prefix are from the kernel, or from systemd on a serial console. */
const SYSTEM_LOGS = ['kern.log', 'system.log'];
const service_signs_WORDS_LENGTH = 160;
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
const JOB = new RegExp(String.raw `^(Started|Stopping|Stopped) (?:${UNIT}\b|Container Runtime Interface for OCI)`);
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
function kindOfJob(verb) {
    if (verb === 'Started')
        return 'up';
    return verb === 'Stopping' ? 'asked-to-stop' : 'stopped';
}
function systemd(unit, kind, words) {
    const service = unit.startsWith('kubelet') ? 'kubelet' : 'crio';
    return { service, kind, source: 'systemd', words, pid: null };
}
/** A kill by the OOM killer (linux, mm/oom_kill.c, __oom_kill_process), old kernels included. */
const service_signs_OOM_KILL = /^(?:Memory cgroup out|Out) of memory(?: \([^)]{1,40}\))?: Kill(?:ed)? process (\d{1,10}) \((crio|kubelet)\)/;
/** A signal that the program does not handle (linux, arch/x86/mm/fault.c and kernel/traps.c). */
const FAULT = /^(?:traps: )?(crio|kubelet)\[(\d{1,10})\]:? (segfault|general protection|trap [a-z ]{1,30})/;
function kernelSign(message) {
    const [, killed, victim] = service_signs_OOM_KILL.exec(message) ?? [];
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
        return own('exited', (0,log_line/* messageIn */.v)(message));
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
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), service_signs_WORDS_LENGTH);
}

;// CONCATENATED MODULE: ./build/src/domain/logs/source-line.js
/** The formats `short`, `short-precise` and `short-iso` of journalctl, and rsyslog's (systemd, journalctl(1), --output). */
const PREFIX = /^([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT[\d:.,]{8,18}(?:Z|[+-]\d\d:?\d\d)?) \S{1,255} ([^\s:[\]]{1,100})(?:\[(\d{1,10})\])?: /;
/** The time in front of a message of the kernel (dmesg(1)), also on a serial console: since boot, or with -T. */
const KERNEL_TIME = /^\[(?: {0,10}\d{1,10}\.\d{1,9}|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})\](?:\[ {0,6}[TC]\d{1,10}\])? /;
/** Longer lines are dumps of objects. What a line says about a service is at its start. */
const SEARCHED_LENGTH = 2_000;
/** Splits a line of a log into its writer and its message. */
function sourceLine(line) {
    const searched = line.slice(0, SEARCHED_LENGTH);
    const prefix = PREFIX.exec(searched);
    const message = searched.slice(prefix?.[0].length ?? 0).replace(KERNEL_TIME, '');
    const [, time = '', writer = null, pid] = prefix ?? [];
    return { time, writer, pid: pid === undefined ? null : Number(pid), message };
}

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
        const source = sourceLine(line);
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
const sign_collector_SECOND = 1_000;
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
    const isEarlier = own !== null && before !== null && own < before && before - own < sign_collector_SECOND;
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
    const lives = createLifeCollector();
    return {
        push(text) {
            const line = read(text);
            signs.push(line);
            outages.push(line);
            lives.push(line);
        },
        traces: () => ({ signs: signs.signs(), outages: outages.outages(), lives: lives.lives() }),
    };
}

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
        const path = logs[log];
        if (path === undefined)
            continue;
        const reader = createServiceReader(log, reference);
        await (0,text_file/* eachLine */.IM)(path, (line) => reader.push(line));
        found.push(reader.traces());
    }
    return {
        signs: found.flatMap(({ signs }) => signs),
        outages: found.flatMap(({ outages }) => outages),
        // A log of a service comes before the log of the system, which may have its lines, too.
        lives: Object.assign({}, ...found.map(({ lives }) => lives).toReversed()),
    };
}

;// CONCATENATED MODULE: ./build/src/app/report/make-report.js







/**
 * Judges a run and makes its report, for a live run and for artifacts.
 * @param paths the existing logs
 */
async function makeReport(generator, facts, paths) {
    const { suite, request, builds } = facts;
    const failed = (0,reconcile/* reconcile */.L)(facts.planned, suite).specs.filter(results/* hasFailed */.WN);
    const startedAt = timeNear(facts, failed);
    const cuts = new Set(suite?.cuts ?? []);
    const onProblem = (problem) => cuts.add(problem);
    const known = {
        ...facts,
        logs: await logTails(paths, onProblem),
        serviceTraces: await serviceTracesIn(paths, startedAt ?? generator.now.toISOString()),
    };
    const excerpts = await excerptsFor(failed, startedAt, paths, onProblem);
    const judgement = judge(known, excerpts);
    const reproduce = request === null
        ? ''
        : reproduceCommand({
            request,
            builds,
            failed: failed.map(({ id }) => id),
            randomSeed: suite?.randomSeed ?? null,
        });
    const warnings = [...facts.warnings, ...[...cuts].map((cut) => `Not everything was read: ${cut}`)];
    return (0,build/* buildReport */.F)(generator, { ...known, warnings }, judgement, excerpts, reproduce);
}
/** A time near those in the logs. A report without the start of the suite has the times of failures. */
function timeNear({ suite, suiteStartedAt }, failed) {
    const failedAt = failed.find(({ failure }) => failure?.at != null)?.failure?.at;
    return suite?.startedAt ?? suiteStartedAt ?? failedAt ?? null;
}


/***/ }),

/***/ 29180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readResults),
  s: () => (/* binding */ sourcesIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(72072);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(86413);
// EXTERNAL MODULE: ./build/src/domain/results/console.js + 5 modules
var results_console = __webpack_require__(29588);
// EXTERNAL MODULE: ./build/src/domain/results/finished.js
var finished = __webpack_require__(60198);
// EXTERNAL MODULE: ./build/src/domain/results/ginkgo-json.js + 4 modules
var ginkgo_json = __webpack_require__(10868);
// EXTERNAL MODULE: ./build/src/domain/results/junit.js + 6 modules
var results_junit = __webpack_require__(10247);
// EXTERNAL MODULE: ./build/src/domain/results/merge.js
var merge = __webpack_require__(77642);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(11130);
;// CONCATENATED MODULE: ./build/src/domain/results/plausible.js

/**
 * The results without times and durations that no run can have, whatever their source: the zero time of Go in any zone, a
 * year before 1970 or far ahead, an infinite duration. They count as not known.
 */
function withPlausibleTimes(suite) {
    return {
        ...suite,
        specs: suite.specs.map(plausibleSpec),
        suiteNodes: suite.suiteNodes.map(plausibleNode),
        startedAt: (0,time/* plausibleTime */.v)(suite.startedAt),
        endedAt: (0,time/* plausibleTime */.v)(suite.endedAt),
        seconds: plausibleSeconds(suite.seconds),
    };
}
function plausibleSpec(spec) {
    return {
        ...spec,
        seconds: plausibleSeconds(spec.seconds) ?? 0,
        startedAt: (0,time/* plausibleTime */.v)(spec.startedAt),
        endedAt: (0,time/* plausibleTime */.v)(spec.endedAt),
        failure: spec.failure && plausibleFailure(spec.failure),
        additionalFailures: spec.additionalFailures.map(plausibleFailure),
    };
}
function plausibleNode(node) {
    return { ...node, failure: node.failure && plausibleFailure(node.failure) };
}
function plausibleFailure(failure) {
    return { ...failure, at: (0,time/* plausibleTime */.v)(failure.at) };
}
function plausibleSeconds(seconds) {
    return seconds !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

// EXTERNAL MODULE: ./build/src/domain/results/console-lines.js
var console_lines = __webpack_require__(71045);
// EXTERNAL MODULE: ./build/src/domain/results/line-prefix.js
var line_prefix = __webpack_require__(56055);
// EXTERNAL MODULE: ./build/src/domain/results/suite-head.js
var suite_head = __webpack_require__(33893);
;// CONCATENATED MODULE: ./build/src/domain/results/prefix-filter.js



/** Characters of a line that are read. */
const LINE_LIMIT = 65_536;
const LATE_SECONDS = 30;
const LATE_PART = 0.1;
const TIME = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,](\d{1,3})\d*)?(Z|[+-]\d\d:?\d\d)/;
/**
 * A filter at the start of a text. The first title of a suite decides whether lines have a prefix, and which. A suite with
 * another prefix can follow, but none in lines that have the prefix or in a console without one: there, a title with
 * something in front of it is what a spec wrote.
 */
function createPrefixFilter() {
    let isPlain = false;
    let prefix = null;
    /** A title with something in front of it, and the lines after it that can confirm that it is a prefix. */
    let waiting = [];
    let unread = '';
    let startedAt = null;
    let endedAt = null;
    function readLine(line) {
        if (waiting.length > 0)
            return confirm([...waiting, line]);
        const text = prefix === null ? null : (0,line_prefix/* withoutPrefix */.Z7)(line, prefix);
        if (text !== null) {
            if ((0,console_lines/* readTotals */.gC)(text) !== null)
                endedAt = timeIn(line);
            return [text];
        }
        if ((0,suite_head/* isSuiteTitle */.Tm)(line))
            isPlain = prefix === null;
        else if (line.includes(suite_head/* SUITE_TITLE */._D))
            waiting = [line];
        return waiting.length > 0 ? [] : [line];
    }
    function confirm(lines) {
        const [title = '', ...below] = lines;
        const found = (0,line_prefix/* readPrefix */.fr)(title, below);
        if (found === null && below.length < line_prefix/* TITLE_LINES */.J8) {
            waiting = lines;
            return [];
        }
        waiting = [];
        if (found === null)
            return [title, ...below.flatMap(readLine)];
        prefix = found;
        startedAt ??= timeIn(title);
        return lines.map((line) => (0,line_prefix/* withoutPrefix */.Z7)(line, found) ?? line);
    }
    function append(text) {
        if (unread.length < LINE_LIMIT)
            unread += text.slice(0, LINE_LIMIT - unread.length);
    }
    function takeUnread() {
        const text = unread;
        unread = '';
        return text;
    }
    return {
        push(chunk) {
            if (isPlain)
                return chunk;
            const [first = '', ...others] = chunk.split('\n');
            const lines = [];
            append(first);
            for (const next of others) {
                lines.push(...(isPlain ? [unread] : readLine((0,line_prefix/* shownLine */.QN)(unread))));
                unread = '';
                append(next);
            }
            return joined(lines) + (isPlain ? takeUnread() : '');
        },
        end() {
            const lines = waiting;
            waiting = [];
            return joined(lines) + takeUnread();
        },
        times: () => ({ startedAt, endedAt }),
    };
}
function joined(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
/**
 * The results with the times of their lines, if these are the times at which they were written: as far apart as the suite
 * took. Some loggers write the output of a suite when it has ended.
 */
function withTimes(result, times) {
    const { startedAt, endedAt } = times;
    const { seconds } = result;
    if (startedAt === null || endedAt === null || seconds === null)
        return result;
    const apart = (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
    const differs = Math.abs(apart - seconds) > Math.max(LATE_SECONDS, seconds * LATE_PART);
    return differs ? result : { ...result, startedAt, endedAt };
}
function timeIn(line) {
    const [, time, fraction = '0', zone] = TIME.exec(line) ?? [];
    if (time === undefined)
        return null;
    const iso = `${time}.${fraction.padEnd(3, '0')}${zone}`;
    return Number.isNaN(Date.parse(iso)) ? null : new Date(iso).toISOString();
}

// EXTERNAL MODULE: ./build/src/domain/results/reconcile.js
var reconcile = __webpack_require__(77822);
// EXTERNAL MODULE: ./build/src/domain/results/witnesses.js
var results_witnesses = __webpack_require__(51041);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/app/report/job-contradictions.js + 1 modules
var job_contradictions = __webpack_require__(59422);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js + 2 modules
var text_file = __webpack_require__(94783);
;// CONCATENATED MODULE: ./build/src/app/report/results.js

















const LISTED_PROBLEMS = 5;
const PROBLEM_LENGTH = 300;
/** The paths in a report directory. */
function sourcesIn(directory) {
    return {
        ginkgo: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.ginkgo),
        junit: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.junit),
        console: (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.console),
        besides: { ginkgo: [], junit: [], console: [] },
        others: [],
        lost: [],
        steps: [],
        finished: null,
    };
}
/**
 * The results of a suite from the most detailed report: Ginkgo's JSON, else JUnit, else the console; null without any. All
 * sources are read: the others can speak against a success. The log names what is damaged and what does not agree.
 * @param listenTo who else reads a console
 */
async function readResults(sources, log, listenTo = () => null) {
    const unreadable = sources.lost.map(({ path, reason }) => `${(0,external_node_path_.basename)(path)} is not used: ${reason}`);
    async function readAll(paths, read) {
        const found = [];
        for (const path of paths) {
            if (path === null || !(0,external_node_fs_.existsSync)(path))
                continue;
            try {
                found.push({ name: (0,external_node_path_.basename)(path), result: await read(path) });
            }
            catch (error) {
                log.warning(`${path} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
                unreadable.push(`${(0,external_node_path_.basename)(path)} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        }
        return found.filter(({ result }) => !result.dryRun);
    }
    const { ginkgo, junit, besides, steps } = sources;
    const reports = [
        ...(await readAll([ginkgo, ...besides.ginkgo], (path) => readWith((0,ginkgo_json/* createGinkgoReader */.HM)(), path))),
        ...asOne('JUnit', withoutCopies(await readAll([junit, ...besides.junit], (path) => readWith((0,results_junit/* createJUnitReader */.c)(), path)))),
    ];
    const consoles = await readAll([sources.console, ...besides.console], (path) => readConsole(path, listenTo(path)));
    const witnesses = reports.length > 0 ? [...reports, ...consoles] : asOne('console', withoutCopies(consoles));
    const jobSteps = await readAll(steps, async (path) => (0,results_witnesses/* readSteps */.I$)(await readWith((0,results_junit/* createJUnitReader */.c)(), path)));
    const chosen = (0,reconcile/* pickResult */.j)(witnesses.map(({ result }) => result));
    if (chosen === null)
        return null;
    const elsewhere = [];
    for (const { kind, path } of sources.others) {
        const found = await readAll([path], () => readOther(kind, path));
        elsewhere.push(...found.map(({ result }) => ({ name: path, result })));
    }
    const others = [...witnesses.filter(({ result }) => result !== chosen), ...elsewhere, ...jobSteps];
    const heard = (0,results_witnesses/* hearWitnesses */.CI)(chosen, others);
    const contradictions = [...heard.contradictions, ...(0,job_contradictions/* problemIn */.Dk)(sources.finished, finished/* readFinished */.p)];
    warnOfProblems({ ...heard, contradictions }, log);
    return { ...heard, contradictions, damage: [...unreadable, ...heard.damage] };
}
/** A report in another directory. A console there can be a part of one, so that its numbers do not count. */
async function readOther(kind, path) {
    if (kind === 'console')
        return { ...(await readConsole(path, null)), stated: null };
    return readWith(kind === 'ginkgo' ? (0,ginkgo_json/* createGinkgoReader */.HM)() : (0,results_junit/* createJUnitReader */.c)(), path);
}
/** The files of a format as one source. */
function asOne(format, files) {
    const [first, ...more] = files;
    if (first === undefined || more.length === 0)
        return files;
    const named = files.map(({ name, result }) => ({
        ...result,
        damage: result.damage.map((problem) => `${name}: ${problem}`),
        contradictions: result.contradictions.map((problem) => `${name}: ${problem}`),
    }));
    return [{ name: format, result: (0,merge/* mergeShards */.O)(named) }];
}
function contentOf({ result }) {
    return JSON.stringify({ ...result, startedAt: null, endedAt: null });
}
/** A job can have the same results twice: as a file, and in its own output or in another directory. */
function withoutCopies(files) {
    return [...(0,group/* groupBy */.$)(files, contentOf).values()].flatMap((same) => same.slice(0, 1));
}
function warnOfProblems({ source, damage, contradictions }, log) {
    // A console never proves a success, and its end is missing whenever a suite was killed.
    if (source === 'console')
        return;
    const problems = [...damage, ...contradictions];
    if (problems.length === 0)
        return;
    const listed = problems
        .slice(0, LISTED_PROBLEMS)
        .map((problem) => (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(problem), PROBLEM_LENGTH));
    const more = problems.length - listed.length;
    const rest = more > 0 ? [`and ${(0,domain_text/* plural */.LS)(more, 'more problem')}`] : [];
    log.warning(`The reports of the suite do not agree, or are not complete: ${[...listed, ...rest].join('; ')}`);
}
async function readConsole(path, listener) {
    const filter = createPrefixFilter();
    const console = (0,results_console/* createConsoleReader */.d)();
    const reader = {
        push(chunk) {
            listener?.(chunk);
            console.push(filter.push(chunk));
        },
        result: () => {
            console.push(filter.end());
            console.end();
            return withTimes(console.result(), filter.times());
        },
    };
    return readWith(reader, path);
}
/**
 * The results of a file, which is read in chunks. What of the file cannot be read is damage.
 * @throws UnreadableReport if nothing of it can be used
 */
async function readWith(reader, path) {
    const problems = [];
    for await (const chunk of (0,text_file/* chunksOf */.U_)(path, (problem) => problems.push(problem)))
        reader.push(chunk);
    try {
        const result = withPlausibleTimes(reader.result());
        return { ...result, damage: [...problems, ...result.damage] };
    }
    catch (error) {
        // What could not be read of the file explains why its text is no report.
        throw new errors/* UnreadableReport */.sx([...problems, (0,errors/* messageOf */.bD)(error)].join('; '));
    }
}


/***/ }),

/***/ 94783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U_: () => (/* binding */ chunksOf),
  IM: () => (/* binding */ eachLine),
  Uo: () => (/* binding */ headOf),
  Cj: () => (/* binding */ tailOf),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/logs/journal-line.js
var journal_line = __webpack_require__(175);
// EXTERNAL MODULE: ./build/src/domain/results/kept-text.js
var kept_text = __webpack_require__(84410);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
;// CONCATENATED MODULE: ./build/src/app/report/decode.js
const PROBED_BYTES = 256;
/** The encoding of a text that starts with these bytes: UTF-16 by its byte order mark or its zeros, else UTF-8. */
function encodingOf(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    // Without a mark: every second byte of Latin letters in UTF-16 is zero, and no byte of a text in UTF-8 is.
    const probed = bytes.subarray(0, PROBED_BYTES);
    const zeros = (parity) => probed.filter((byte, index) => byte === 0 && index % 2 === parity).length;
    const [even, odd] = [zeros(0), zeros(1)];
    const most = probed.length / 4;
    if (odd > most && even === 0)
        return 'utf-16le';
    return even > most && odd === 0 ? 'utf-16be' : 'utf-8';
}
/** Whether such a text is in UTF-8, so that it can be read from any byte on. */
function isUtf8(bytes) {
    return encodingOf(bytes) === 'utf-8';
}
/** A decoder for a text that starts with these bytes. It removes the byte order mark and replaces what is invalid. */
function decoderFor(bytes) {
    return new TextDecoder(encodingOf(bytes));
}

;// CONCATENATED MODULE: ./build/src/app/report/unpack.js



/** At most about 1000 times as many bytes are unpacked at once (zlib's manual, "Maximum Compression Factor"). */
const PACKED_BYTES = 16 * 1024;
/** Unpacked bytes for which the process waits once. */
const UNPACKED_BYTES = 256 * 1024;
/** The error for a file of which nothing can be unpacked. */
class PackedError extends Error {
}
/** Whether a file that starts with these bytes is compressed with gzip (RFC 1952, 2.3.1). */
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/**
 * The bytes of a file that is compressed with gzip, of all its members. If the file is damaged, the bytes before the
 * damage, which is a problem.
 * @throws PackedError if nothing can be unpacked
 */
async function* unpack(path, onProblem) {
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: UNPACKED_BYTES });
    const parts = [];
    let error = null;
    let isEmpty = true;
    // A flowing stream gives everything before it fails. An iterator would lose what it has not yet asked for.
    gunzip.on('data', (part) => {
        isEmpty = false;
        parts.push(part);
    });
    gunzip.on('error', (failure) => {
        error = failure;
    });
    const closed = new Promise((done) => gunzip.once('close', done));
    for await (const bytes of (0,external_node_fs_.createReadStream)(path, { highWaterMark: PACKED_BYTES })) {
        await Promise.race([closed, new Promise((done) => gunzip.write(bytes, done))]);
        yield* parts.splice(0);
        if (gunzip.destroyed)
            break;
    }
    gunzip.end();
    await closed;
    yield* parts;
    if (error === null)
        return;
    if (isEmpty)
        throw new PackedError(`it cannot be unpacked: ${(0,errors/* messageOf */.bD)(error)}`);
    onProblem(`the compressed file is damaged, and only its start is read: ${(0,errors/* messageOf */.bD)(error)}`);
}

;// CONCATENATED MODULE: ./build/src/app/report/text-file.js









/** Bytes that are read of a file, unpacked. Reports and consoles of real runs have up to 20 MB. */
const MAX_BYTES = 768 * 1024 * 1024;
/** Bytes of a file that is read at once, unpacked. */
const MAX_SMALL_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
/** Compressed bytes that are read for the start of a file. */
const PACKED_HEAD_BYTES = 16 * 1024;
/** Characters of a line that are read. */
const LINE_LIMIT = 64 * 1024;
/**
 * All functions of this module read text in UTF-8 or UTF-16, with or without a byte order mark, also if it is compressed
 * with gzip, whatever the name of the file is.
 */
/**
 * The text of a small file.
 * @throws Error if it cannot be read or unpacked, or is larger than 16 MiB
 */
function textOf(path) {
    const bytes = bytesAt(path, 0, MAX_SMALL_BYTES + 1);
    if (bytes.length > MAX_SMALL_BYTES) {
        throw new Error(`it is larger than ${(0,domain_text/* formatBytes */.z3)(MAX_SMALL_BYTES)}`);
    }
    const unpacked = isGzip(bytes) ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_SMALL_BYTES }) : bytes;
    return decoderFor(unpacked).decode(unpacked);
}
/**
 * The text of a file of any size in chunks, at most its first 800 MB.
 * @throws Error if it cannot be read, or nothing of it can be unpacked
 */
async function* chunksOf(path, onProblem = () => { }) {
    let decoder = null;
    let left = MAX_BYTES;
    for await (const bytes of bytesOf(path, onProblem)) {
        decoder ??= decoderFor(bytes);
        const text = decoder.decode(bytes.subarray(0, left), { stream: true });
        if (text !== '')
            yield text;
        left -= bytes.length;
        if (left >= 0)
            continue;
        onProblem(`only its first ${(0,domain_text/* formatBytes */.z3)(MAX_BYTES)} are read`);
        return;
    }
    const rest = decoder?.decode() ?? '';
    if (rest !== '')
        yield rest;
}
/**
 * Reads the lines of a log of any size, without their ends; of very long ones the start. A log that cannot be unpacked has
 * none. It is no iterator, because to wait once for each line of a large log takes longer than to read it.
 * Lines of the journal are in its short format, whatever format the log has.
 * @throws Error if it cannot be read
 */
async function eachLine(path, onLine, onProblem = () => { }) {
    const journal = (0,journal_line/* createJournalReader */.b)();
    const push = (line) => {
        for (const read of journal.push(line))
            onLine(read);
    };
    let unread = '';
    try {
        for await (const chunk of chunksOf(path, onProblem)) {
            const [first = '', ...others] = chunk.split('\n');
            unread = (unread + first).slice(0, LINE_LIMIT);
            for (const next of others) {
                push(withoutReturn(unread));
                unread = next.slice(0, LINE_LIMIT);
            }
        }
    }
    catch (error) {
        if (!(error instanceof PackedError))
            throw error;
        onProblem((0,errors/* messageOf */.bD)(error));
    }
    if (unread !== '')
        push(withoutReturn(unread));
    for (const read of journal.end())
        onLine(read);
}
/**
 * The end of a file, about so many bytes; of a file that is not plain UTF-8 about so many characters.
 * @throws Error if it cannot be read
 */
async function tailOf(path, count, onProblem) {
    const head = bytesAt(path, 0, CHUNK_BYTES);
    if (isGzip(head) || !isUtf8(head)) {
        const end = (0,kept_text/* keepEnd */.zf)(count);
        await eachLine(path, (line) => end.push(line), onProblem);
        return end.read();
    }
    return new TextDecoder().decode(bytesAt(path, -count, count));
}
/** The start of a file's text, from this number of bytes; empty if it cannot be read. */
function headOf(path, count) {
    try {
        const bytes = bytesAt(path, 0, count);
        // With Z_SYNC_FLUSH, zlib accepts truncated data (zlib's manual).
        const unpacked = isGzip(bytes)
            ? (0,external_node_zlib_.gunzipSync)(bytes.subarray(0, PACKED_HEAD_BYTES), { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH })
            : bytes;
        return decoderFor(unpacked).decode(unpacked);
    }
    catch {
        return '';
    }
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
function bytesOf(path, onProblem) {
    return isGzip(bytesAt(path, 0, 2)) ? unpack(path, onProblem) : plainBytesOf(path);
}
/** The bytes of a file. All parts are in the same memory, so that a part is only valid until the next one. */
async function* plainBytesOf(path) {
    const file = await (0,promises_.open)(path);
    try {
        const buffer = new Uint8Array(CHUNK_BYTES);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}
/** Bytes from an offset on; a negative one counts from the end of the file. */
function bytesAt(path, offset, count) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const start = offset < 0 ? Math.max(0, size + offset) : offset;
        const buffer = new Uint8Array(Math.min(count, size));
        return buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, start));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}


/***/ }),

/***/ 16917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(86413);
// EXTERNAL MODULE: ./build/src/domain/report/provenance.js
var report_provenance = __webpack_require__(81147);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(87603);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(86236);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var report_causes = __webpack_require__(88356);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(64687);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(84954);
;// CONCATENATED MODULE: ./build/src/domain/views/annotations.js






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
function annotation(level, title, lines) {
    const message = lines.filter((line) => line !== '').join('\n');
    return {
        level,
        title: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(title), TITLE_CHARACTERS).toWellFormed(),
        message: truncateEscaped((0,domain_text/* plainText */.wh)(message || title).toWellFormed(), MESSAGE_CHARACTERS),
    };
}
function capped(lines, maximum) {
    const left = lines.length - maximum;
    return [
        ...lines.slice(0, maximum).map((line) => (0,domain_text/* truncate */.xv)(line, LINE_CHARACTERS)),
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
        ...capped(finding.evidence, EVIDENCE_LINES),
    ];
}
function findingAnnotation(level, finding) {
    return annotation(level, finding.title, findingLines(finding));
}
/** One annotation for the verdict and its cause. */
function verdictAnnotation(level, report) {
    const { main } = (0,report_causes/* causesOf */.cZ)(report);
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
        ...spec.seen.slice(0, 1).map(({ by, text }) => `${results/* OBSERVER_NAMES */.UV[by]}: ${text}`),
        ...capped((0,domain_text/* plainText */.wh)(spec.failure?.message ?? '').split('\n'), MESSAGE_LINES),
        logs === '' ? '' : `The job summary has the lines of ${logs} around the failure.`,
    ]);
}
/** One annotation for each item. If there are more than `most`, the last one counts those that are left out. */
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
    const title = `${(0,domain_text/* plural */.LS)(flaky.length, 'spec')} passed only after a retry`;
    return [annotation('warning', title, capped(names, MESSAGE_LINES))];
}
function warningAnnotation(warnings) {
    const [first] = warnings;
    if (first === undefined)
        return [];
    if (warnings.length === 1) {
        return [annotation('warning', (0,domain_text/* truncate */.xv)(first, WARNING_TITLE_CHARACTERS), [first])];
    }
    const lines = warnings.map((warning) => `- ${(0,domain_text/* plainLine */.h0)(warning)}`);
    return [annotation('warning', (0,domain_text/* plural */.LS)(warnings.length, 'warning'), capped(lines, MESSAGE_LINES))];
}
/** Verdict, findings, and failing specs that no known cause explains; empty for a green run. */
function problems(report) {
    const verdictLevel = VERDICT_LEVELS[report.verdict.result];
    const { main, others } = (0,report_causes/* causesOf */.cZ)(report);
    const level = verdictLevel ?? 'warning';
    const verdict = verdictLevel === null ? [] : [verdictAnnotation(verdictLevel, report)];
    const findings = atMost(MAX_FINDINGS, verdictLevel === null && main !== null ? [main, ...others] : others, { level, noun: 'finding', annotate: (finding) => findingAnnotation(level, finding) });
    const causes = [...verdict, ...findings];
    const specs = atMost(Math.min(MAX_SPECS + 1, MAX_PER_LEVEL - countOf('error', causes)), report.specs.filter((spec) => (0,results/* hasFailed */.WN)(spec) && !(0,report_causes/* isExplained */.zT)(report, spec)), { level: 'error', noun: 'failing spec', annotate: (spec) => specAnnotation(report, spec) });
    return [...causes, ...specs];
}
function countOf(level, annotations) {
    return annotations.filter((candidate) => candidate.level === level).length;
}
/**
 * The annotations of a run, most important first, at most ten per level. The cause comes before its consequences, and specs
 * that a known cause explains have no annotation of their own.
 */
function annotationsOf(report) {
    const important = [...problems(report), ...flakyAnnotation(report.specs.filter(wording/* isFlaky */.s8))];
    return [...important, ...warningAnnotation(report.warnings)];
}

// EXTERNAL MODULE: ./build/src/domain/views/json.js + 1 modules
var json = __webpack_require__(46235);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/summary.js + 10 modules
var markdown_summary = __webpack_require__(88172);
;// CONCATENATED MODULE: ./build/src/domain/views/outputs.js
/** The outputs of the step by their names in action.yml; an unknown value is an empty string. */
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

// EXTERNAL MODULE: ./build/src/publish/report-directory.js
var report_directory = __webpack_require__(69444);
;// CONCATENATED MODULE: ./build/src/publish/publish.js









/**
 * Publishes a report as annotations, outputs, summary and files, in this order: the first three need no space on the disk of
 * the report directory. A failure of one does not stop the others.
 */
async function publish(deps, { report, provenance }, { directory, journal, collected }) {
    const reportJson = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.report);
    const provenanceFile = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.provenance);
    const summary = (0,markdown_summary/* renderSummary */.B)(report);
    const put = (files) => {
        for (const failure of (0,report_directory/* putFiles */.po)(directory, files))
            deps.log.warning(failure);
    };
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
        "the step's summary": () => deps.show === null ? deps.step.writeSummary(summary) : deps.show(report),
        'the report': () => put([
            { name: report_files/* REPORT_FILES */.J.report, text: (0,json/* toJson */.aB)(report) },
            { name: report_files/* REPORT_FILES */.J.summary, text: summary },
            { name: report_files/* REPORT_FILES */.J.provenance, text: (0,json/* provenanceJson */.WU)(provenance) },
            ...((0,external_node_fs_.existsSync)(journal) ? [{ name: report_files/* REPORT_FILES */.J.journal, from: journal }] : []),
        ]),
        'what the suite left': () => put((0,report_directory/* listFiles */.CS)(collected).map((name) => ({ name, from: (0,external_node_path_.join)(collected, name) }))),
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
var paths = __webpack_require__(81982);
// EXTERNAL MODULE: ./build/src/domain/group.js
var domain_group = __webpack_require__(72072);
// EXTERNAL MODULE: ./build/src/host/command-error.js
var command_error = __webpack_require__(49735);
// EXTERNAL MODULE: ./build/src/host/host.js
var host = __webpack_require__(80535);
;// CONCATENATED MODULE: ./build/src/suite/copy-files.js






const COPY_SECONDS = 300;
/** Names of files that a sentence shows. */
const SHOWN = 10;
/** The limits of a run. */
const COLLECT_LIMITS = {
    fileBytes: 512 * 1024 * 1024,
    totalBytes: 2 * 1024 * 1024 * 1024,
    files: 5000,
};
/** Types of files that are not copied, as `find` prints them. */
const KINDS = {
    l: 'link',
    p: 'FIFO',
    s: 'socket',
    b: 'block device',
    c: 'character device',
};
/**
 * Copies the regular files of trees that only root may read. Links are not followed, nor are other file systems that are
 * mounted there; special files are left out. The copies belong to this user. Trees that do not exist are skipped.
 * @param first paths that are copied before all others, whatever their size; then come the small ones
 * @returns a sentence for everything that was not copied completely
 * @throws RunError (environment, host-setup) when commands cannot run as root
 */
async function copyTrees(deps, trees, first, limits) {
    const { entries, unlisted } = await listEntries(deps, trees);
    const files = entries
        .filter(({ type }) => type === 'f')
        .toSorted((one, other) => rank(one, first) - rank(other, first) || one.bytes - other.bytes);
    const { taken, dropped } = withinLimits(files, limits);
    const failures = [
        ...(await copyWhole(deps, taken.filter(({ bytes }) => bytes <= limits.fileBytes))),
        ...(await copyBeginnings(deps, taken.filter(({ bytes }) => bytes > limits.fileBytes), limits.fileBytes)),
    ];
    return [...unlisted, ...leftOut(entries), ...tooMany(dropped, limits), ...failures];
}
/** Everything in the trees but directories, and what find could not list. */
async function listEntries(deps, trees) {
    const existing = await (0,host/* existingPaths */.UV)(deps, trees.map(({ source }) => source));
    const roots = trees.filter(({ source }) => existing.has(source));
    if (roots.length === 0)
        return { entries: [], unlisted: [] };
    // Without -L and -H, find follows no link, not even one that it is given.
    const tests = ['-xdev', '!', '-type', 'd', '-printf', '%y\\t%s\\t%p\\0'];
    const args = [...roots.map(({ source }) => source), ...tests];
    const output = await deps.commands.run('find', args, {
        root: true,
        deadlineSeconds: COPY_SECONDS,
    });
    const entries = output.stdout.split('\0').flatMap((line) => {
        const [, type = '', size = '', path = ''] = /^(.)\t(\d+)\t(.+)$/s.exec(line) ?? [];
        const tree = roots.find(({ source }) => path === source || path.startsWith(`${source}/`));
        if (tree === undefined)
            return [];
        const bytes = Number(size);
        const name = (0,external_node_path_.relative)(tree.source, path);
        if (type === 'f' && tree.skip?.(name, bytes))
            return [];
        return [{ type, bytes, path, target: (0,external_node_path_.join)(tree.target, name) }];
    });
    const unlisted = output.exitCode === 0 ? [] : [(0,command_error/* commandError */.y)('find', args, output).message];
    return { entries, unlisted };
}
function rank({ path }, first) {
    return first.includes(path) ? 0 : 1;
}
function withinLimits(files, { fileBytes, totalBytes, files: count }) {
    const taken = [];
    const dropped = [];
    let total = 0;
    for (const file of files) {
        const bytes = Math.min(file.bytes, fileBytes);
        const fits = taken.length < count && total + bytes <= totalBytes;
        if (fits)
            total += bytes;
        (fits ? taken : dropped).push(file);
    }
    return { taken, dropped };
}
/** One command for each directory. With -P, a path that has become a link is copied as a link, which is then removed. */
async function copyWhole(deps, files) {
    const failures = [];
    for (const [directory, group] of (0,domain_group/* groupBy */.$)(files, ({ target }) => (0,external_node_path_.dirname)(target))) {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        const args = [
            '-P',
            '--no-preserve=all',
            '-t',
            directory,
            '--',
            ...group.map(({ path }) => path),
        ];
        const options = { root: true, deadlineSeconds: COPY_SECONDS };
        const output = await deps.commands.run('cp', args, options);
        if (output.exitCode !== 0)
            failures.push((0,command_error/* commandError */.y)('cp', args, output).message);
        // Also after a failed copy: other files may have been copied.
        const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
        await deps.commands.run('chown', ['-R', '-h', owner, '--', directory], options);
        for (const name of (0,external_node_fs_.readdirSync)(directory)) {
            const status = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, name));
            if (!status.isFile() && !status.isDirectory())
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, name));
        }
    }
    return failures;
}
/** dd opens no link with nofollow, and its output goes through this process, into a file of this user. */
async function copyBeginnings(deps, files, bytes) {
    const sentences = [];
    for (const file of files) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file.target), { recursive: true });
        const flags = ['iflag=nofollow,nonblock,count_bytes,fullblock', 'bs=1M', `count=${bytes}`];
        const args = [`if=${file.path}`, ...flags, 'status=none'];
        const { exitCode } = await deps.commands.run('dd', args, {
            root: true,
            deadlineSeconds: COPY_SECONDS,
            stdoutFile: file.target,
        });
        const name = (0,domain_text/* plainLine */.h0)((0,external_node_path_.basename)(file.path));
        const kept = exitCode === 0 ? `only its first ${(0,domain_text/* formatBytes */.z3)(bytes)} were copied` : 'it could not be copied';
        sentences.push(`${name} is larger than the limit (${(0,domain_text/* formatBytes */.z3)(file.bytes)}); ${kept}`);
    }
    return sentences;
}
function leftOut(entries) {
    const special = entries.filter(({ type }) => type !== 'f');
    return [...(0,domain_group/* groupBy */.$)(special, ({ type }) => KINDS[type] ?? 'special file')].map(([kind, group]) => `${(0,domain_text/* plural */.LS)(group.length, kind)} ${group.length === 1 ? 'was' : 'were'} left out: ${namesOf(group)}`);
}
function tooMany(dropped, { files, totalBytes }) {
    if (dropped.length === 0)
        return [];
    const limit = `${(0,domain_text/* plural */.LS)(files, 'file')} or ${(0,domain_text/* formatBytes */.z3)(totalBytes)}`;
    return [
        `${(0,domain_text/* plural */.LS)(dropped.length, 'file')} beyond the limit of ${limit} ${dropped.length === 1 ? 'was' : 'were'} left out: ${namesOf(dropped)}`,
    ];
}
function namesOf(entries) {
    const names = entries.slice(0, SHOWN).map(({ path }) => (0,domain_text/* plainLine */.h0)(path));
    const more = entries.length > SHOWN ? ` and ${entries.length - SHOWN} more` : '';
    return names.join(', ') + more;
}

;// CONCATENATED MODULE: ./build/src/suite/collect.js







const JOURNAL_SECONDS = 300;
/** Bytes of a log from the journal. With debug messages, a long lane writes a tenth of it. */
const JOURNAL_BYTES = 64 * 1024 * 1024;
/**
 * Logs from the journal. The suite itself collects the first two when it ends; a killed suite does not. The kubelet's unit
 * writes to a file of its own, so that the journal only has what systemd says about it.
 */
function journalsOf({ kubeletUnit }) {
    return [
        { what: "CRI-O's log", name: 'crio.log', select: ['-u', paths/* CRIO_UNIT */.lT] },
        { what: "the kernel's log", name: 'kern.log', select: ['-k'] },
        {
            what: "systemd's log of the kubelet",
            name: 'system.log',
            select: ['-u', kubeletUnit, '-o', 'short-iso-precise'],
        },
    ];
}
/** Files in the suite's report directory, and their place in the report. */
const MOVED = [
    { from: 'ginkgo/report.json', to: report_files/* REPORT_FILES */.J.ginkgo },
    { from: 'junit_01.xml', to: report_files/* REPORT_FILES */.J.junit },
];
/** The framework can write all specs to a second JUnit report (kubernetes, test/e2e/framework/test_context.go). */
const SECOND_JUNIT = 'ginkgo/report.xml';
/** Files with the kubelet's configuration, in the suite's working directory. */
const CONFIGURATION = ['kubelet-config', 'kubelet.conf.d'];
/** The suite creates an empty log for every runtime that it supports. */
const EMPTY_LOG_BYTES = 100;
/**
 * Copies the logs and results of the suite, CRI-O and the kubelet into the workspace, complete or not, in the layout of the
 * report directory. The copies are regular files that belong to the user of the runner. Missing files are skipped; returns
 * what was not copied, and why.
 */
async function collect(deps, workspace, suiteStartedAt, limits = COLLECT_LIMITS) {
    const { collected } = workspace;
    const logs = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.J.logs);
    const config = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.J.config);
    const configuration = CONFIGURATION.map((name) => (0,external_node_path_.join)(workspace.suite, name));
    const copied = await lostOf('reports, logs and configuration', async () => {
        (0,external_node_fs_.rmSync)(collected, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(logs, { recursive: true });
        const trees = [
            { source: workspace.console, target: (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.J.console) },
            ...[paths/* DROP_IN_DIRECTORY */.s4, ...configuration].map((source) => ({
                source,
                target: (0,external_node_path_.join)(config, (0,external_node_path_.basename)(source)),
            })),
            { source: workspace.suiteReport, target: logs, skip: isEmptyLog },
        ];
        const first = MOVED.map(({ from }) => (0,external_node_path_.join)(workspace.suiteReport, from));
        const lost = await copyTrees(deps, trees, first, limits);
        placeReports(collected);
        return lost;
    });
    const journals = await Promise.all(journalsOf(workspace).map((journal) => lostOf(journal.what, () => takeJournal(deps, journal, logs, suiteStartedAt))));
    return [...copied, ...journals.flat()];
}
/** Does a part of the work. Returns what it lost, or one sentence if it failed. */
async function lostOf(what, take) {
    try {
        return await take();
    }
    catch (error) {
        return [`${what}: ${(0,errors/* messageOf */.bD)(error)}`];
    }
}
function isEmptyLog(name, bytes) {
    return name.startsWith('containerd') && bytes < EMPTY_LOG_BYTES;
}
/** Moves the suite's reports from its logs to their own places, and removes the one that says the same again. */
function placeReports(collected) {
    const logs = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.J.logs);
    for (const { from, to } of MOVED) {
        const source = (0,external_node_path_.join)(logs, from);
        if ((0,external_node_fs_.existsSync)(source))
            (0,external_node_fs_.renameSync)(source, (0,external_node_path_.join)(collected, to));
    }
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.J.junit)))
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(logs, SECOND_JUNIT), { force: true });
}
async function takeJournal(deps, { name, select }, logs, since) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(logs, name)))
        return [];
    const epoch = Math.floor(Date.parse(since) / 1000);
    const { leftOut = 0 } = await deps.commands.run('journalctl', [...select, `--since=@${epoch}`, '--no-pager'], {
        root: true,
        deadlineSeconds: JOURNAL_SECONDS,
        stdoutFile: (0,external_node_path_.join)(logs, name),
        stdoutLimit: JOURNAL_BYTES,
    });
    return leftOut === 0
        ? []
        : [`${(0,domain_text/* formatBytes */.z3)(leftOut)} in the middle of ${name}, which is larger than the limit`];
}

// EXTERNAL MODULE: ./build/src/app/report/make-report.js + 44 modules
var make_report = __webpack_require__(48612);
// EXTERNAL MODULE: ./build/src/app/report/results.js + 2 modules
var report_results = __webpack_require__(29180);
// EXTERNAL MODULE: ./build/src/app/run/facts.js
var run_facts = __webpack_require__(96591);
// EXTERNAL MODULE: ./build/src/app/run/report-directory.js + 1 modules
var run_report_directory = __webpack_require__(12283);
;// CONCATENATED MODULE: ./build/src/app/run/finish.js










/**
 * Finishes a run, also after an error: collects the results, judges them, and publishes the report. Main calls it, or post
 * if main could not. A view that fails does not affect the others, and results do not depend on the report directory.
 */
async function finish(deps, commands, workspace, record) {
    const { suiteStartedAt } = record.state();
    if (suiteStartedAt !== null) {
        const lost = await collect({ commands }, workspace, suiteStartedAt);
        for (const text of lost)
            record.append({ warnings: [`Not collected: ${text}`] });
    }
    const { directory, warning } = (0,run_report_directory/* reportDirectoryFor */.tu)(record.state(), workspace);
    record.append({ reportDirectory: directory, warnings: warning === null ? [] : [warning] });
    const { collected } = workspace;
    const suite = suiteStartedAt === null ? null : await (0,report_results/* readResults */.x)((0,report_results/* sourcesIn */.s)(collected), deps.log);
    const facts = (0,run_facts/* recordedFacts */.w)(record, suite);
    const generator = { version: deps.version, now: deps.now() };
    const report = await (0,make_report/* makeReport */.d)(generator, facts, logsIn((0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.J.logs)));
    const provenance = (0,report_provenance/* buildProvenance */.S)(generator, facts, true);
    await publish(deps, { report, provenance }, { directory, journal: workspace.journal, collected });
    (0,external_node_fs_.rmSync)(collected, { recursive: true, force: true });
    record.append({ reported: true });
    return report;
}
function logsIn(directory) {
    const names = (0,external_node_fs_.existsSync)(directory) ? (0,external_node_fs_.readdirSync)(directory) : [];
    return Object.fromEntries(names.map((name) => [name, (0,external_node_path_.join)(directory, name)]));
}


/***/ }),

/***/ 32779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDuration)
/* harmony export */ });
/** Seconds of each unit, as Go and CI systems write them. */
const UNITS = { h: 3600, m: 60, s: 1 };
/** Seconds of a duration such as `4h0m0s`, `2700.000000s`, `360 minutes` or `1 hour`; null for any other text. */
function readDuration(text) {
    const parts = [...text.matchAll(/(\d{1,9}(?:\.\d{1,9})?) ?(h|m(?!s)|s)/g)];
    if (parts.length === 0)
        return null;
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0);
}


/***/ }),

/***/ 57879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ readPodInfo),
/* harmony export */   UY: () => (/* binding */ readProwJobFailure),
/* harmony export */   qI: () => (/* binding */ readProwJob),
/* harmony export */   y7: () => (/* binding */ readStarted)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94398);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3237);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88940);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32779);




/**
 * What a ProwJob says about its end, from `prowjob.json` (kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go): its state
 * with the description, and whether the job took as long as its time limit allows.
 * @param started,finished the text of `started.json` and `finished.json`, or null
 */
function readProwJob(text, started, finished) {
    const { spec, status } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text));
    const { state, description } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(status);
    const { decoration_config: decoration } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(spec);
    const { timeout } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(decoration);
    const limit = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readDuration */ .$)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(timeout));
    const took = between(started, finished);
    const isOver = limit !== null && took !== null && took >= limit;
    return [
        `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(state)}: ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(description)}`,
        ...(isOver
            ? [`the job took ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(took)}, and its time limit is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(timeout)}`]
            : []),
    ];
}
/** States of a ProwJob that ended without success (kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go). */
const FAILURES = ['failure', 'aborted', 'error'];
/** What `prowjob.json` says against a success; null if the job succeeded or has not ended. */
function readProwJobFailure(text) {
    const { status } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text));
    const { state, description } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(status);
    if (!FAILURES.includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(state)))
        return null;
    const why = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(description);
    return `the state of the job is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(state)}${why === '' ? '' : ` (${why})`}`;
}
/** When a job of Prow started, from `started.json`, ISO 8601; null if that is not known. */
function readStarted(text) {
    const seconds = timestampIn(text);
    const date = new Date((seconds ?? Number.NaN) * 1000);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
/** Seconds since 1970 (GoogleCloudPlatform/testgrid, metadata/job.go). */
function timestampIn(text) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text ?? '')).timestamp);
}
function between(started, finished) {
    const from = timestampIn(started);
    const to = timestampIn(finished);
    return from === null || to === null ? null : to - from;
}
/**
 * What `podinfo.json` says about the end of the pod that ran a job (kubernetes-sigs/prow, pkg/crier/reporters/gcs): the
 * pod itself, its conditions, its containers that ended, and its events.
 */
function readPodInfo(text) {
    const { pod, events } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text));
    const { status } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(pod);
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(status);
    return [
        ...describe(`pod ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields.phase)}`, fields),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(fields.conditions).flatMap((condition) => {
            const { type, ...about } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(condition);
            return describe(`condition ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(type)}`, about);
        }),
        ...[fields.initContainerStatuses, fields.containerStatuses]
            .flatMap(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)
            .flatMap(describeContainer),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(events).flatMap((event) => describe('event', (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(event))),
    ];
}
function describe(what, about) {
    const reason = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(about.reason);
    return reason === '' ? [] : [`${what} ${reason}: ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(about.message)}`];
}
function describeContainer(container) {
    const { name, state, lastState } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(container);
    return [state, lastState].flatMap((one) => {
        const ended = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(one).terminated);
        const code = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(ended.exitCode);
        return code === null
            ? []
            : [`container ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(name)} ended: ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(ended.reason)}, exit code ${code}`];
    });
}


/***/ }),

/***/ 85649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ wasInterrupted)
/* harmony export */ });
/** Whether a signal interrupted the suite that this action did not send for its own time limit. */
function wasInterrupted({ suite, deadlinePassed }) {
    const interrupted = suite?.specialFailureReasons.includes('Interrupted by User') ?? false;
    return interrupted && !deadlinePassed;
}


/***/ }),

/***/ 82541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ou: () => (/* binding */ endOfJob),
  ox: () => (/* binding */ jobEndLines),
  Wi: () => (/* binding */ machineShutdown),
  v7: () => (/* binding */ outOfMemory),
  Yq: () => (/* binding */ shutdownLines),
  $h: () => (/* binding */ tellingLines)
});

;// CONCATENATED MODULE: ./build/lanes/job-ends.json
const job_ends_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"machine-panicked","where":["system"],"pattern":"Kernel panic - not syncing:? ?(?<cause>.{0,300})","reason":"suite-killed","audience":"environment","title":"The kernel of the machine crashed","remedy":"read the system log and the serial console of the machine before the crash; it is a bug of the kernel or of its image","source":"torvalds/linux, kernel/panic.c"},{"id":"machine-preempted","where":["log","system"],"pattern":["(?<cause>\\\\bcompute\\\\.instances\\\\.preempted\\\\b.{0,200}|\\\\b[Ii]nstance (?:\\\\S{1,200} )?(?:was|has been|is being) preempted\\\\b.{0,200}|","\\\\b[Ss]pot [Ii]nstance (?:[Ii]nterruption|[Tt]ermination)\\\\b.{0,200}|\\\\bServer\\\\.SpotInstance(?:Termination|Shutdown)\\\\b.{0,200}|instance-termination-no-capacity.{0,200})"],"reason":"suite-killed","audience":"environment","title":"The cloud took the machine of the suite back (preemption)","remedy":"run the job again; use a machine that cannot be preempted if it happens often","source":"Google Cloud, compute.instances.preempted in the audit log; AWS, state reasons of instances"},{"id":"job-out-of-memory","where":["pod"],"pattern":"^container \\\\S+ ended: OOMKilled, exit code 137","reason":"suite-killed","audience":"environment","title":"A container of the job was killed (out of memory)","remedy":"give the job more memory, or run fewer processes at the same time","source":"kubernetes/kubernetes, pkg/kubelet/kuberuntime: the reason OOMKilled; with exit code 143 a drained node"},{"id":"job-superseded","where":["prowjob"],"pattern":"^aborted: (?<cause>.*\\\\bnewer version\\\\b.*)","reason":"cancelled","audience":"workflow","title":"A newer run of the job replaced this one","remedy":"read the newer run","source":"kubernetes-sigs/prow, pkg/pjutil/abort.go"},{"id":"job-time-limit-of-pod","where":["prowjob","pod"],"pattern":"Pod running timeout|\\\\bDeadlineExceeded: ","reason":"suite-timeout","audience":"unknown","title":"The time limit of the job\'s pod ended the run","remedy":"increase the time limit or select fewer specs; if a spec hangs, investigate it as a failure of its own","source":"kubernetes-sigs/prow, pkg/plank/reconciler.go; kubernetes/kubernetes, pkg/kubelet/active_deadline.go"},{"id":"job-not-started","where":["prowjob"],"pattern":"(?<cause>Pod (?:pending|scheduling) timeout|Pod can not be created.{0,300})","reason":"node-not-up","audience":"environment","title":"The pod of the job did not start","remedy":"check the build cluster, and what the job requests of it; run the job again","source":"kubernetes-sigs/prow, pkg/plank/reconciler.go"},{"id":"job-pod-removed","where":["prowjob","pod"],"pattern":"^(?:error|failure|aborted): (?<cause>.*(?:[Pp]od got deleted|[Ee]victed).*)|^(?:pod \\\\w*|condition DisruptionTarget|event) (?:Evicted|Preempt\\\\w*|EvictionByEvictionAPI|DeletionBy\\\\w+|TerminationByKubelet|NodeLost|NodeShutdown|NodeNotReady|Shutdown|Terminated|TaintManagerEviction(?!: Cancelling)):","reason":"step-killed","audience":"environment","title":"The pod of the job was removed while it ran","remedy":"run the job again; if it happens often, check what the job requests and uses, and the nodes of the build cluster","source":"kubernetes-sigs/prow, pkg/plank/reconciler.go; kubernetes/api, core/v1/types.go, PodReason"},{"id":"job-error","where":["prowjob"],"pattern":"^error: (?<cause>.*)","reason":"step-killed","audience":"environment","title":"The CI system could not run the job to its end","remedy":"run the job again; if it happens again, ask the operator of the CI system","source":"kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go, ErrorState"},{"id":"runner-lost","where":["log"],"pattern":["^(?:(?:##\\\\[error\\\\]|Error: )?The .{0,200}lost communication with the server|","(?:##\\\\[error\\\\]|Error: )?We stopped hearing from agent |","Cannot contact \\\\S+: |(?:Agent|Slave) went offline during the build|\\\\S+ was marked offline: |","ERROR: Job failed \\\\(system failure\\\\): )"],"reason":"step-killed","audience":"environment","title":"The CI system lost the machine that ran the job","remedy":"check this machine: a crash, no memory, or a lost network; run the job again","source":"actions/runner; microsoft/azure-pipelines-agent; jenkinsci/workflow-durable-task-step-plugin, DurableTaskStep.java; gitlab-org/gitlab-runner, common/build.go"},{"id":"job-time-limit","where":["log"],"pattern":["^(?:Process did not finish before |","(?:##\\\\[error\\\\]|Error: )?The job (?:running on (?:runner|agent) .{1,200}? )?(?:has exceeded the maximum execution time|ran longer than the maximum time) of |","(?:##\\\\[error\\\\]|Error: )?The action \'.{1,200}?\' has timed out after |","Build timed out \\\\(after |","ERROR: Job failed: execution took longer than |","(?:TaskRun|PipelineRun) \\"[^\\"]{1,200}\\" failed to finish within \\"?|","Too long with no output \\\\(exceeded |No output has been received in the last |Maximum test time \'(?=\\\\S{1,40} exceeded)|","(?:Abort|Interrupt|Kill|Terminate)\\\\w* after (?=\\\\S{1,40} timeout during ))","(?<limit>\\\\d[\\\\d.hms]*(?: (?:seconds|minutes|hours)\\\\b)?)"],"reason":"suite-timeout","audience":"unknown","title":"The job\'s time limit{limit} ended the run","remedy":"increase the time limit of the job or select fewer specs; if a spec hangs, investigate it as a failure of its own","source":"kubernetes-sigs/prow, pkg/entrypoint/run.go; actions/runner; jenkinsci/build-timeout-plugin; gitlab-org/gitlab-runner, common/build.go; tektoncd/pipeline; CircleCI; Travis CI; teemtee/tmt; kubernetes/test-infra, kubetest/process"},{"id":"runner-time-limit","where":["log"],"pattern":["^(?=.{0,8000}? failed with error: exit status 124\\\\b)","\\\\[?[Cc]ommand \\\\[ssh .{0,4000}?\\\\btimeout (?:-k \\\\S{1,20} )?(?<limit>\\\\d[\\\\d.hms]*) "],"reason":"suite-timeout","audience":"unknown","title":"The remote runner\'s time limit{limit} for the suite ended the run","remedy":"increase --test-timeout (TIMEOUT of make test-e2e-node) or select fewer specs; if a spec hangs, investigate it as a failure of its own","source":"kubernetes/kubernetes, test/e2e_node/remote/node_e2e.go; 124 is the exit code of timeout (coreutils)"},{"id":"job-time-limit-unnamed","where":["log","steps"],"pattern":["^(?:.{0,100}: process timed out$|Cancelling nested steps due to timeout|Timeout has been exceeded|","The job exceeded the maximum time limit for jobs|",".{0,1000}?\\\\bthe pod \\\\S{1,200} failed after .{0,200}?: DeadlineExceeded Pod was active on the node longer than the specified deadline|","WARNING: \\\\w{1,40} could not run to completion because the timeout was exceeded|","(?:##\\\\[error\\\\]|Error: )?Process completed with exit code 124\\\\b|","ERROR: (?:script returned exit code|Job failed: (?:command terminated with )?exit code) 124\\\\b|","make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* .{0,300} Error 124$|","Timeout: kubetest --timeout triggered)"],"reason":"suite-timeout","audience":"unknown","title":"A time limit of the job ended the run","remedy":"increase the time limit of the job or select fewer specs; if a spec hangs, investigate it as a failure of its own","source":"kubernetes-sigs/prow, pkg/entrypoint/run.go; jenkinsci/workflow-basic-steps-plugin, TimeoutStepExecution.java; gitlab-org/gitlab-runner, common/build.go; openshift/ci-tools, pkg/util/pods.go; kubernetes/test-infra, kubetest/process/process.go; 124 is the exit code of timeout (coreutils)"},{"id":"runner-shut-down","where":["log"],"pattern":"^(?:##\\\\[error\\\\]|Error: )?The runner has received a shutdown signal","reason":"step-killed","audience":"environment","title":"The machine that ran the job was shut down","remedy":"check why: no memory or disk space, a preempted machine, or a stopped runner; run the job again","source":"actions/runner, src/Runner.Worker/JobRunner.cs"},{"id":"runner-disk-full","where":["log"],"pattern":"^(?:##\\\\[error\\\\]|##\\\\[warning\\\\]|Error: )(?:No space left on device|You are running out of disk space)","reason":"step-killed","audience":"environment","title":"The disk of the machine that ran the job was full","remedy":"free disk space before the suite, or use a larger disk","source":"actions/runner, src/Runner.Worker"},{"id":"cloud-no-capacity","where":["log","steps"],"pattern":["^.{0,4000}?(?<cause>\\\\b(?:ZONE_)?RESOURCE_POOL_EXHAUSTED|\\\\bQUOTA_EXCEEDED|\\\\bGCE_STOCKOUT|","\\\\bdoes not have enough resources available|(?<!\\\\b[Dd]isk )\\\\b[Qq]uota (?:\'\\\\w{1,80}\' )?(?:has been )?exceeded|\\\\bfailed to acquire lease|","\\\\b(?:InsufficientInstanceCapacity|(?:Instance|Vcpu)LimitExceeded|SkuNotAvailable|ZonalAllocationFailed|OverconstrainedAllocationRequest)\\\\b)"],"reason":"node-not-up","audience":"environment","title":"The cloud had no capacity or quota for the machine","remedy":"run the job again later, or in another zone or project","source":"kubernetes/test-infra#19155; kubernetes/kubernetes, test/e2e_node/runner/remote; errors of the APIs of Google Cloud, AWS and Azure"},{"id":"machine-not-created","where":["log"],"logs":"node","pattern":"^\\\\[?(?:unable to create (?:gce|ec2|aws) instance|could not create instance)\\\\b(?:.{0,200}? for image \\\\S{1,200} +)?(?<cause>.{0,2000})","reason":"node-not-up","audience":"environment","title":"The machine for the suite did not come up","remedy":"check the image and its set-up, and the account that creates machines; read the serial console of the machine if there is one","source":"kubernetes/kubernetes, test/e2e_node/remote/gce/gce_runner.go"},{"id":"machine-unreachable","where":["log","steps"],"suite":"none","pattern":["^(?!failed to run SSH command: ).{0,4000}?(?<cause>\\\\bssh: connect to host \\\\S{1,200} port \\\\d+: .{0,100}|\\\\bssh: Could not resolve hostname .{0,200}|","\\\\bPermission denied \\\\(publickey[^)]{0,200}\\\\)|\\\\bHost key verification failed|","\\\\bkex_exchange_identification: .{0,100}|\\\\bConnection timed out during banner exchange)"],"reason":"node-not-up","audience":"environment","title":"The machine for the suite could not be reached","remedy":"check that the machine is up, its network, and the key that connects to it; read its serial console if there is one","source":"openssh/openssh-portable; kubernetes/kubernetes, test/e2e_node/remote/ssh.go"},{"id":"machine-shut-down","where":["system"],"pattern":["Power key pressed|\\\\b[Ss]ystem (?:is (?:powering down|going down|rebooting|halting)|will (?:power off|reboot|halt) now)|systemd-logind\\\\[\\\\d+\\\\]: (?:Powering off|Rebooting)|systemd-shutdown\\\\[\\\\d+\\\\]: |","(?:systemd\\\\[1\\\\]: |\\\\[ *OK *\\\\] )Reached target .{0,60}\\\\b(?:[Pp]ower-?[Oo]ff|[Rr]eboot|[Ss]hutdown)\\\\b|\\\\breboot: (?:Power down|Restarting system)"],"reason":"suite-killed","audience":"environment","title":"The machine of the suite was shut down","remedy":"check who or what stopped the machine, such as a preemption or a clean-up of old machines; run the job again","source":"systemd, src/login/logind-button.c, src/shutdown/shutdown.c; torvalds/linux, kernel/reboot.c"},{"id":"machine-connection-lost","where":["log"],"pattern":["^(?:client_loop: send disconnect|Write failed: Broken pipe|packet_write_(?:wait|poll): |","Connection to \\\\S{1,200} (?:closed by remote host|timed out)|Connection (?:reset|closed) by \\\\S{1,200}(?: port \\\\d+)?$|","Timeout, server \\\\S{1,200} not responding|ssh: connect to host \\\\S{1,200} port \\\\d+: |kex_exchange_identification: |","\\\\[?[Cc]ommand \\\\[ssh .{0,6000}? failed with error: exit status 255\\\\b)"],"reason":"suite-killed","audience":"environment","title":"The connection to the machine of the suite was lost","remedy":"read the system log and the serial console of this machine: it may have crashed, restarted or run out of memory","source":"openssh/openssh-portable, clientloop.c, packet.c; kubernetes/kubernetes, test/e2e_node/remote/ssh.go; kubernetes/kubernetes#35935"},{"id":"job-aborted","where":["prowjob"],"pattern":"^aborted: (?<cause>.*)","reason":"cancelled","audience":"workflow","title":"The job was aborted","remedy":"","source":"kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go, AbortedState"},{"id":"job-cancelled","where":["log"],"pattern":["^(?:(?:##\\\\[error\\\\]|Error: )?The operation was cancell?ed|(?:##\\\\[error\\\\]|Error: )?The strategy configuration was cancell?ed because |","Build was aborted$|Aborted by \\\\S|Finished: ABORTED$|","ERROR: Job failed: cancell?ed|(?:TaskRun|PipelineRun) \\"[^\\"]{1,200}\\" was cancelled)"],"reason":"cancelled","audience":"workflow","title":"The job was cancelled","remedy":"if nobody cancelled it, look for a time limit: GitHub names it only in the annotations of the job","source":"actions/runner; jenkinsci/jenkins, core, CauseOfInterruption; gitlab-org/gitlab-runner, common/build.go; tektoncd/pipeline"},{"id":"job-interrupted","where":["log"],"pattern":"^(?:.{0,100}: process aborted$|Entrypoint received (?:interrupt|signal)|Received an interrupt: |Process interrupted with signal )","reason":"cancelled","audience":"workflow","title":"The job was stopped from outside","remedy":"if nobody aborted it, check whether its pod was evicted or its node drained","source":"kubernetes-sigs/prow, pkg/entrypoint/run.go, pkg/sidecar/run.go; openshift/ci-tools, pkg/interrupt"},{"id":"job-aborted-in-the-end","where":["finished"],"pattern":"^the job ended with ABORTED","reason":"cancelled","audience":"workflow","title":"The job was aborted","remedy":"","source":"kubernetes-sigs/prow, pkg/sidecar/run.go"},{"id":"step-killed-by-signal","where":["log"],"pattern":["^(?:(?:##\\\\[error\\\\]|Error: )?Process completed with exit code 137\\\\b|","ERROR: (?:script returned exit code|Job failed: (?:command terminated with )?exit code) 137\\\\b|","make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* .{0,300} (?:Error 137|Killed)$|","(?:Test failed: )?(?:exit status 137|signal: killed)$|","\\\\[?[Cc]ommand \\\\[ssh .{0,6000}? failed with error: exit status 137\\\\b)"],"reason":"suite-killed","audience":"environment","title":"The suite was killed","remedy":"check the kernel log for an OOM kill","source":"128 + 9 is the exit code for SIGKILL (bash(1)); actions/runner; jenkinsci/workflow-durable-task-step-plugin; gitlab-org/gitlab-runner"},{"id":"step-pod-removed","where":["log"],"pattern":"^(?:.{0,1000}?\\\\bthe pod \\\\S{1,200} was deleted without completing|Pod \\\\S{1,200} is being unexpectedly deleted)","reason":"step-killed","audience":"environment","title":"The pod of the step was removed while it ran","remedy":"run the job again; if it happens often, check what the step requests and uses, and the nodes of the build cluster","source":"openshift/ci-tools, pkg/util/pods.go"},{"id":"machine-restarted","where":["system"],"pattern":"\\\\bLinux version \\\\d","reason":"suite-killed","audience":"environment","title":"The machine of the suite restarted","remedy":"read its system log and its serial console before the restart","source":"torvalds/linux, init/version.c"},{"id":"job-took-its-time-limit","where":["prowjob"],"pattern":"^the job took \\\\S+, and its time limit is (?<limit>\\\\S+)","reason":"suite-timeout","audience":"unknown","title":"The job\'s time limit{limit} ended the run","remedy":"increase the time limit of the job or select fewer specs; if a spec hangs, investigate it as a failure of its own","source":"kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go, DecorationConfig.Timeout"},{"id":"step-terminated-by-signal","where":["log"],"pattern":["^(?:(?:##\\\\[error\\\\]|Error: )?Process completed with exit code 143\\\\b|","ERROR: (?:script returned exit code|Job failed: (?:command terminated with )?exit code) 143\\\\b|","make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* .{0,300} (?:Error 143|Terminated)$)"],"reason":"step-killed","audience":"environment","title":"The step was terminated from outside","remedy":"check who or what sent the signal: a cancelled job, a machine that was shut down, or a lack of memory","source":"128 + 15 is the exit code for SIGTERM (bash(1))"},{"id":"build-failed","where":["steps"],"suite":"none","pattern":["^(?:Build|Extract|Download|Stage|(?:Build image|Find the input image|Import the release payload|Clone the correct source code|","Store build results|Create the release image) .{1,300}?): (?<cause>.*)"],"reason":"build-unavailable","audience":"unknown","title":"The job could not build or fetch what the suite tests","remedy":"read the output of this step in the log of the job","source":"kubernetes-sigs/kubetest2, pkg/app/app.go; kubernetes/test-infra, kubetest; openshift/ci-tools, pkg/steps"},{"id":"machine-set-up-failed","where":["steps"],"suite":"none","logs":"node","pattern":["^(?:Up|IsUp|Prepare|Acquire|TearDown Previous|Check \\\\w+|install should succeed: .{1,100}?|Run multi-stage test (?:pre phase|","(?<test>\\\\S{1,100}) - \\\\k<test>-\\\\S{0,100}?(?:install|provision|setup|create|launch|lease)\\\\S{0,100} container \\\\S{1,100})): (?<cause>.*)"],"reason":"node-not-up","audience":"environment","title":"The job could not set up the machine for the suite","remedy":"read the output of this step in the log of the job","source":"kubernetes-sigs/kubetest2, pkg/app/app.go; kubernetes/test-infra, kubetest; openshift/ci-tools, pkg/steps"},{"id":"test-step-failed","where":["steps"],"suite":"none","pattern":"^(?:\\\\w*(?:Tests?|Node Tests)|Run multi-stage test (?!post phase).{1,300}?): (?<cause>.*)","reason":"no-report","audience":"unknown","title":"The job\'s step for the suite failed and left no results","remedy":"read the end of the log of the job; a lost connection to the machine looks like this, too","source":"kubernetes-sigs/kubetest2, pkg/app/app.go; kubernetes/kubernetes#139979; openshift/ci-tools, pkg/steps"},{"id":"step-failed","where":["steps"],"suite":"none","pattern":"^(?!all steps passed$)(?<cause>.*)","reason":"no-report","audience":"unknown","title":"A step of the job failed, and there are no results of a suite","remedy":"read the output of this step in the log of the job","source":"any other step"},{"id":"no-results","where":["finished","steps"],"suite":"none","pattern":"^(?:the job ended with (?!ABORTED)|all steps passed$)","reason":"no-report","audience":"unknown","title":"The job left no results of a suite","remedy":"read the end of the log of the job, and check which files it keeps","source":"GoogleCloudPlatform/testgrid, metadata/job.go"},{"id":"no-end","where":["finished"],"pattern":"^the job has no end$","reason":"step-killed","audience":"unknown","title":"The job did not end, or what ran it disappeared","remedy":"wait if it still runs; otherwise check its pod and its machine","source":"kubernetes-sigs/prow: the sidecar uploads finished.json when the job ends"}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/src/domain/job/duration.js
var duration = __webpack_require__(32779);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(86236);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/domain/judgement/interrupted.js
var interrupted = __webpack_require__(85649);
// EXTERNAL MODULE: ./build/src/domain/judgement/signatures.js + 1 modules
var signatures = __webpack_require__(20969);
;// CONCATENATED MODULE: ./build/src/domain/judgement/job-ends.js







const WITNESSES = [
    'log',
    'steps',
    'prowjob',
    'finished',
    'pod',
    'system',
];
const SUITES = ['any', 'none'];
const LOGS = ['none', 'node'];
const LISTED_LINES = 3;
const LINE_LENGTH = 300;
const JOB_ENDS = job_ends_namespaceObject.map((row) => {
    const place = `lanes/job-ends.json, ${row.id}`;
    return {
        ...row,
        where: row.where.map((witness) => (0,fields/* oneOf */.yL)(WITNESSES, witness, place)),
        suite: (0,fields/* oneOf */.yL)(SUITES, row.suite ?? 'any', place),
        logs: (0,fields/* oneOf */.yL)(LOGS, row.logs ?? 'none', place),
        reason: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* RESULT_OF */.O), row.reason, place),
        audience: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* AUDIENCE_NAMES */.K), row.audience, place),
        // The table splits a long pattern into parts.
        pattern: new RegExp([row.pattern].flat().join('')),
    };
});
/** The row about a machine that was shut down. */
const SHUTDOWN = JOB_ENDS.find(({ id }) => id === 'machine-shut-down');
/**
 * How the job ended, if something outside of the suite ended it. Null if the suite has an end of its own: then the job's end
 * is a consequence.
 */
function endOfJob(facts) {
    const hasNoReport = facts.suite === null || facts.suite.source === 'console';
    if (suiteHasEnd(facts) || (hasNoReport && outOfMemory(facts) !== null))
        return null;
    return findJobEnd(facts.jobEvidence, facts.suite !== null);
}
/** The lines of a job's witnesses about an end from outside, also if the suite has an end of its own. */
function jobEndLines({ jobEvidence, suite }) {
    return findJobEnd(jobEvidence, suite !== null)?.lines ?? [];
}
/** What system logs say about a shutdown of the machine, or null. */
function machineShutdown({ jobEvidence }) {
    return SHUTDOWN === undefined ? null : readEnd(SHUTDOWN, jobEvidence.system ?? []);
}
/** All lines of system logs that say that the machine was shut down. */
function shutdownLines({ jobEvidence }) {
    const lines = (jobEvidence.system ?? []).map(({ text }) => text);
    return lines.filter((line) => SHUTDOWN?.pattern.test(line));
}
/** The lines of witnesses that say something about the end of a job. */
function tellingLines(evidence) {
    return Object.fromEntries(WITNESSES.map((witness) => {
        const rows = JOB_ENDS.filter(({ where }) => where.includes(witness));
        const isTelling = ({ text }) => rows.some(({ pattern }) => pattern.test(text));
        // The kernel's lines about killed processes are signatures (outOfMemory).
        return [
            witness,
            (evidence[witness] ?? []).filter(witness === 'system' ? () => true : isTelling),
        ];
    }));
}
/** The kernel's line about a process of the suite that it killed, or null. */
function outOfMemory({ logs, jobEvidence }) {
    const system = (jobEvidence.system ?? []).map(({ text }) => text);
    return (0,signatures/* findSignature */.s)({ kernel: [...(logs.kernel ?? []), ...system] });
}
/** A console has Ginkgo's final line, and a report is whole. Neither is an end if a signal interrupted the suite. */
function suiteHasEnd(facts) {
    const { suite } = facts;
    if (suite === null || (0,interrupted/* wasInterrupted */.W)(facts))
        return false;
    return suite.source === 'console' ? suite.succeeded !== null : suite.damage.length === 0;
}
function findJobEnd(evidence, hasSuite) {
    for (const row of JOB_ENDS) {
        if (row.suite === 'none' && hasSuite)
            continue;
        for (const witness of row.where) {
            const found = readEnd(row, evidence[witness] ?? []);
            if (found !== null)
                return found;
        }
    }
    return null;
}
function readEnd(row, lines) {
    const matches = lines.flatMap((line) => {
        const groups = row.pattern.exec(line.text);
        return groups === null ? [] : [{ line, groups: groups.groups ?? {} }];
    });
    const [first] = matches;
    if (first === undefined)
        return null;
    const { id, reason, audience, remedy, logs } = row;
    return {
        id,
        reason,
        audience,
        title: row.title.replace('{limit}', limitOf(first.groups['limit'])),
        cause: clean(first.groups['cause'] ?? ''),
        remedy,
        isOfNode: logs === 'node',
        lines: matches
            .slice(0, LISTED_LINES)
            .map(({ line }) => clean(`${(0,domain_text/* plainLine */.h0)(line.file)}: ${line.text}`)),
    };
}
function limitOf(text) {
    const seconds = (0,duration/* readDuration */.$)(text ?? '');
    return seconds === null ? '' : ` of ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
}
function clean(text) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), LINE_LENGTH);
}


/***/ }),

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createJournalReader),
/* harmony export */   n: () => (/* binding */ journalLines)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94398);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3237);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11130);



/** What `json-seq` and `json-sse` put in front of an object. */
const BEFORE_OBJECT = /^(?:\p{Cc}|data: )?(?=\{")/u;
/** `short-unix`: seconds since 1970. */
const UNIX_TIME = /^(\d{9,10}\.\d{1,9}) (?=\S{1,255} [^\s:[\]]{1,100}(?:\[\d{1,10}\])?: )/;
/** `short-full`: with the day of the week, and a time zone of which only UTC has a known offset. */
const SHORT_FULL = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?) (?:UTC|GMT) /;
/** The first lines of entries that have several lines, and their last ones. */
const PRETTY = { first: /^\{$/, last: /^\}$/, read: _json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q };
const EXPORT = { first: /^__CURSOR=/, last: /^$/, read: readExport };
/** An entry with more is none. */
const MOST_LINES = 500;
/**
 * Creates a reader that gives lines of the journal in the format `short-iso-precise`, whatever format journalctl wrote them
 * in: `json`, `json-pretty`, `json-sse`, `json-seq`, `export`, `short-unix` or `short-full` (systemd, journalctl(1),
 * --output; docs/JOURNAL_EXPORT_FORMATS.md). All other lines remain as they are. A message of several lines becomes several
 * lines.
 */
function createJournalReader() {
    let format = null;
    let entry = [];
    function take() {
        const read = readEntry(format?.read(entry.join('\n')));
        const lines = read === null ? entry : linesOf(read);
        format = null;
        entry = [];
        return lines;
    }
    return {
        push(line) {
            format ??= [PRETTY, EXPORT].find(({ first }) => first.test(line)) ?? null;
            if (format === null)
                return readLine(line);
            entry.push(line);
            return format.last.test(line) || entry.length === MOST_LINES ? take() : [];
        },
        end: take,
    };
}
/** The lines of a text as such a reader gives them. */
function journalLines(lines) {
    const reader = createJournalReader();
    return [...lines.flatMap((line) => reader.push(line)), ...reader.end()];
}
function readLine(line) {
    const first = line[0] ?? '';
    if (first === '{' || first === '\u001E' || first === 'd')
        return jsonLines(line);
    return [first >= '0' && first <= '9' ? line.replace(UNIX_TIME, unixTime) : shortFull(line)];
}
/** The fields of an entry, one on each line. Fields with other bytes than text have no such line. */
function readExport(text) {
    const fields = text.split('\n').map((line) => /^([A-Z_\d]{1,64})=(.*)$/.exec(line));
    return Object.fromEntries(fields.map((field) => [field?.[1] ?? '', field?.[2] ?? '']));
}
function jsonLines(line) {
    const start = BEFORE_OBJECT.exec(line)?.[0].length;
    const entry = start === undefined ? null : readEntry((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(line.slice(start)));
    return entry === null ? [line] : linesOf(entry);
}
function linesOf({ at, host, writer, message }) {
    return message.split('\n').map((text) => `${at} ${host} ${writer}: ${text}`);
}
function readEntry(value) {
    const { __REALTIME_TIMESTAMP: microseconds, MESSAGE: message, SYSLOG_IDENTIFIER: identifier, _COMM: command, _PID: pid, SYSLOG_PID: ownPid, _HOSTNAME: host, } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value);
    const at = isoOf(Number((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(microseconds)) / 1000);
    if (at === null || message === undefined)
        return null;
    const name = firstOf(identifier) || firstOf(command) || 'unknown';
    const process = firstOf(pid) || firstOf(ownPid);
    return {
        at,
        host: firstOf(host) || 'localhost',
        writer: /^\d{1,10}$/.test(process) ? `${name}[${process}]` : name,
        message: messageOf(message),
    };
}
/** A field that an entry has several times is a list. */
function firstOf(value) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(Array.isArray(value) ? value[0] : value).replace(/\s/g, '_');
}
/** A message that is not plain text is a list of its bytes; one that is too long is null. */
function messageOf(value) {
    if (typeof value === 'string')
        return value;
    const bytes = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value).filter((byte) => typeof byte === 'number');
    return bytes.length > 0
        ? new TextDecoder().decode(Uint8Array.from(bytes))
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value)[0]);
}
function shortFull(line) {
    return line.replace(SHORT_FULL, (_, day, time) => `${day}T${time}Z `);
}
function unixTime(prefix, seconds) {
    const at = isoOf(Number(seconds) * 1000);
    return at === null ? prefix : `${at} `;
}
function isoOf(time) {
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausible */ .g)(time) ? new Date(time).toISOString() : null;
}


/***/ }),

/***/ 88356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ failureGroups),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   zT: () => (/* binding */ isExplained)
/* harmony export */ });
/* unused harmony export explanationOf */
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72072);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87603);


const EVIDENCE_LINES = 5;
/** The main cause if failing specs decide the verdict and no known cause explains them. */
const NO_KNOWN_CAUSE = {
    id: 'specs-failed',
    reason: 'specs-failed',
    title: 'No known cause explains the failing specs',
    detail: '',
    audience: 'unknown',
    certainty: 'seen',
    remedy: 'read the message of each spec, and the lines of the CRI-O and kubelet logs around its failure',
    evidence: [],
    specs: [],
};
/** The main cause if nothing that was seen is certainly about the failing specs. */
function noKnownCause(report) {
    const [first, ...others] = report.specs.filter(_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN).flatMap(({ seen }) => seen);
    if (first === undefined)
        return NO_KNOWN_CAUSE;
    return {
        ...NO_KNOWN_CAUSE,
        title: `${NO_KNOWN_CAUSE.title}. At that time: ${_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .OBSERVER_NAMES */ .UV[first.by]}: ${first.text}`,
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
/** The finding that explains why the spec failed, or null. */
function explanationOf({ findings }, { finding }) {
    // Older reports have the index of the finding.
    if (typeof finding === 'number')
        return findings[finding] ?? null;
    return findings.find(({ id }) => id === finding) ?? null;
}
/** Whether a known cause explains the failure, so that its message says nothing more. */
function isExplained(report, spec) {
    const finding = explanationOf(report, spec);
    return finding !== null && isKnown(finding);
}
function isKnown({ certainty }) {
    return certainty === 'known';
}
/** The failing specs by their finding: those without one first, then those that no known cause explains. */
function failureGroups(report) {
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(report.specs.filter(_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN), (spec) => explanationOf(report, spec));
    const others = report.findings.filter((finding) => !isKnown(finding));
    return [null, ...others, ...report.findings.filter(isKnown)].flatMap((finding) => {
        const specs = groups.get(finding);
        return specs === undefined ? [] : [{ finding, specs }];
    });
}


/***/ }),

/***/ 64687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Hx: () => (/* binding */ sourceUrl),
/* harmony export */   en: () => (/* binding */ sourceLabel),
/* harmony export */   k8: () => (/* binding */ suiteCommit),
/* harmony export */   w4: () => (/* binding */ partCommitUrl),
/* harmony export */   xN: () => (/* binding */ rangeUrl)
/* harmony export */ });
/* harmony import */ var _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40744);
/* harmony import */ var _request_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60812);


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

/***/ 60198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readFinished)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94398);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3237);


/**
 * How a job ended that did not succeed, from Prow's `finished.json` (GoogleCloudPlatform/testgrid, metadata/job.go,
 * Finished); null for a success. A damaged file has no success.
 */
function readFinished(text) {
    const { passed, result } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text));
    const word = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(result);
    const succeeded = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanOf */ .SF)(passed) ?? word === 'SUCCESS';
    if (succeeded && (word === '' || word === 'SUCCESS'))
        return null;
    return `the job ended with ${word || 'an unknown result'}`;
}


/***/ }),

/***/ 10247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createJUnitReader),
  d: () => (/* binding */ readJUnit)
});

// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(87603);
// EXTERNAL MODULE: ./build/src/domain/results/failure-text.js
var failure_text = __webpack_require__(86130);
// EXTERNAL MODULE: ./build/src/domain/results/outcomes.js
var outcomes = __webpack_require__(99497);
;// CONCATENATED MODULE: ./build/src/domain/results/junit-case.js



const FAILED_ENDS = new Set(['failure', 'error']);
const ENDS = new Set([...FAILED_ENDS, 'skipped']);
/** Failed attempts of a case that passed later (Maven Surefire, rerunFailingTestsCount). */
const FLAKES = new Set(['flakyFailure', 'flakyError']);
/** Further failed attempts of a case that failed. */
const RERUNS = new Set(['rerunFailure', 'rerunError']);
/** States of other reporters. GoogleTest writes `run` also for cases that failed or skipped themselves. */
const STATES = new Map([
    ...outcomes/* OUTCOMES */.i,
    ...['run', 'completed', 'success', 'pass', 'ok'].map((word) => [word, 'passed']),
    ...['notrun', 'disabled', 'suppressed', 'ignored'].map((word) => [word, 'skipped']),
]);
/** Ginkgo's message for a spec that never started. A skip at run time has `skipped - reason`. */
const NEVER_STARTED = new Set(['', 'skipped', 'pending']);
const REASON_PREFIX = 'skipped - ';
/** True for an element that says how a case ended. */
function isCaseEnd(element) {
    return ENDS.has(element) || isAttempt(element);
}
/** True for a failure or an error. */
function isFailedEnd({ element }) {
    return FAILED_ENDS.has(element);
}
/** True for an element with a failed attempt, which has output and stack of its own. */
function isAttempt(element) {
    return FLAKES.has(element) || RERUNS.has(element);
}
/** The case, which had failed attempts before it passed. */
function withFlakes(entry, failed) {
    return withAttempts(entry, failed, 'flakyFailure');
}
/** The case, which failed again in later attempts. */
function withReruns(entry, failed) {
    return withAttempts(entry, failed, 'rerunFailure');
}
function withAttempts(entry, others, element) {
    const attempts = others.map(({ ends }) => ({ attributes: {}, body: '', ...ends[0], element }));
    return { ...entry, ends: [...entry.ends, ...attempts] };
}
/**
 * The outcome of a case. Files of old Ginkgo versions have no status, only the element. An unknown state is a failure, and
 * so is a failure in a case that passed or was skipped by its status.
 */
function outcomeOf(entry) {
    const end = endOf(entry);
    const status = entry.attributes.status ?? end?.attributes.type;
    const outcome = status === undefined ? undefined : STATES.get(status.toLowerCase());
    if (entry.ends.some((item) => isFailedEnd(item) || RERUNS.has(item.element))) {
        return outcome === undefined || outcome === 'passed' || outcome === 'skipped'
            ? 'failed'
            : outcome;
    }
    if (end?.element === 'skipped' && (outcome === undefined || outcome === 'passed')) {
        return 'skipped';
    }
    if (outcome !== undefined)
        return outcome;
    return end === undefined && status === undefined ? 'passed' : 'failed';
}
/** False for a case that did not start. */
function hasResult(entry) {
    if (outcomeOf(entry) !== 'skipped')
        return true;
    const end = endOf(entry);
    return end !== undefined && !NEVER_STARTED.has(messageOf(end));
}
/** The result of a spec. */
function readSpec(id, entry, zone) {
    const outcome = outcomeOf(entry);
    const [failure = null, ...additionalFailures] = readFailures(entry, outcome, zone);
    const attempts = entry.ends.filter(({ element }) => isAttempt(element)).length;
    return {
        ...results/* NO_DETAILS */.pH,
        id,
        outcome,
        seconds: decimal(entry.attributes.time) ?? 0,
        attempts: Math.max(1 + attempts, (0,failure_text/* readAttempts */.jY)(entry.timeline)),
        failure,
        additionalFailures,
        skipReason: outcome === 'skipped' ? readSkipReason(entry) : null,
        output: outputOf(entry),
    };
}
/** The result of a suite node. */
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
/** A number as reporters write it; null for anything else. */
function decimal(text) {
    return text !== undefined && /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
function endOf({ ends }) {
    return ends.find(({ element }) => ENDS.has(element));
}
/** Failures, then those of further attempts. */
function readFailures(entry, outcome, zone) {
    if (outcome === 'passed' || outcome === 'skipped')
        return [];
    return entry.ends
        .filter(({ element }) => element !== 'skipped')
        .flatMap((end) => {
        const read = (0,failure_text/* readFailureText */.mV)(end.body, zone);
        return read === null ? [readOtherFailure(end)] : [read.failure, ...read.additional];
    });
}
/** A failure of another framework: its text is a stack that repeats the message, or the rest of the message. */
function readOtherFailure({ attributes, body }) {
    const { message = '' } = attributes;
    const text = body.trim();
    const isStack = message !== '' && text.includes(message);
    return {
        message: isStack ? message : [message, text].filter((part) => part !== '').join('\n'),
        location: null,
        stackTrace: isStack ? text : '',
        at: null,
    };
}
function messageOf({ attributes, body }) {
    return attributes.message || body.trim();
}
function readSkipReason(entry) {
    const end = endOf(entry);
    const message = end === undefined ? '' : messageOf(end);
    return message.startsWith(REASON_PREFIX) ? message.slice(REASON_PREFIX.length) : message;
}
function outputOf(entry) {
    return [entry.timeline, entry.standardOutput].filter((text) => text !== '').join('\n');
}

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(72072);
;// CONCATENATED MODULE: ./build/src/domain/results/junit-dialects.js


/**
 * The cases of a file, each with a name of its own.
 * @param suites the attributes of its suites
 */
function readDialect(suites, properties, cases) {
    const named = withClasses(cases);
    return retriesUnderOneName(suites, properties)
        ? mergeRetries(named)
        : { cases: named, forgiven: 0 };
}
/**
 * openshift-tests writes a case for every attempt of a test, under one name, and succeeds if one of them passed
 * (openshift/origin, pkg/test/ginkgo/junit.go). Everywhere else, a failure under the name of a case that passed is a failure.
 */
function retriesUnderOneName(suites, properties) {
    const names = suites.map(({ name }) => name ?? '');
    return (names.some((name) => name.startsWith('openshift-tests')) ||
        (properties.has('TestVersion') && names.some((name) => name.includes('openshift'))));
}
function mergeRetries(cases) {
    let forgiven = 0;
    const merged = [...(0,group/* groupBy */.$)(cases, ({ attributes }) => attributes.name ?? '').values()].flatMap((attempts) => {
        const failed = attempts.filter((entry) => isFailed(entry));
        const passed = attempts.find((entry) => outcomeOf(entry) === 'passed');
        const [first, ...more] = failed;
        if (first === undefined)
            return [passed ?? attempts[0] ?? []].flat();
        if (passed === undefined)
            return [withReruns(first, more)];
        forgiven += failed.length;
        return [withFlakes(passed, failed)];
    });
    return { cases: merged, forgiven };
}
/** Reporters of other test frameworks give equal names to tests of different files or classes. */
function withClasses(cases) {
    const classes = new Map([...(0,group/* groupBy */.$)(cases, ({ attributes }) => attributes.name ?? '')].map(([name, same]) => [
        name,
        new Set(same.map(({ attributes }) => attributes.classname ?? '')).size,
    ]));
    return cases.map((entry) => {
        const { name, classname } = entry.attributes;
        if (!name || !classname || (classes.get(name) ?? 1) < 2)
            return entry;
        return { ...entry, attributes: { ...entry.attributes, name: `${classname} ${name}` } };
    });
}
function isFailed(entry) {
    const outcome = outcomeOf(entry);
    return outcome !== 'passed' && outcome !== 'skipped';
}

// EXTERNAL MODULE: ../../main/node_modules/saxes/saxes.js
var saxes = __webpack_require__(67518);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var domain_errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
;// CONCATENATED MODULE: ./build/src/domain/results/junit-counts.js

const NUMBERS = ['tests', 'failures', 'errors', 'skipped', 'disabled'];
const NONE = { all: 0, names: 0, skipped: 0, notPassed: 0, failures: 0 };
/** A counter without cases. */
function createCaseCounter() {
    const names = new Set();
    const damage = [];
    const contradictions = [];
    const open = [];
    let total = NONE;
    function close() {
        const last = open.pop();
        if (last === undefined)
            return;
        const { name: element, attributes, before, direct } = last;
        const read = difference(total, before);
        damage.push(...NUMBERS.filter((name) => !isReadable(attributes[name])).map((name) => `${element}: ${name} is not a number`));
        // Reporters of nested suites count all cases in a suite, or those that are in no inner one.
        const counts = element === 'testsuite' ? [read, direct] : [read];
        const counted = counts.find((some) => testsAgree(attributes, some));
        if (counted === undefined) {
            damage.push(`the head counts ${attributes.tests} tests, ${read.all} were read, ${read.skipped} of them skipped`);
        }
        const failures = sumOf(attributes.failures, attributes.errors);
        const { notPassed, failures: elements } = counted ?? read;
        if (failures !== null && failures !== notPassed && failures !== Math.max(elements, notPassed)) {
            contradictions.push(`the head counts ${failures} failures and errors, and ${notPassed} were read`);
        }
    }
    return {
        open(name, attributes) {
            open.push({ name, attributes, before: total, direct: NONE });
        },
        add(entry) {
            names.add(entry.attributes.name ?? '');
            const one = countsOf(entry);
            total = { ...plus(total, one), names: names.size };
            const inner = open.at(-1);
            if (inner !== undefined)
                inner.direct = { ...plus(inner.direct, one), names: -1 };
        },
        close,
        end() {
            while (open.length > 0)
                close();
            // The elements around a suite repeat its numbers.
            return { damage: [...new Set(damage)], contradictions: [...new Set(contradictions)] };
        },
    };
}
function countsOf(entry) {
    const outcome = outcomeOf(entry);
    const isSkipped = outcome === 'skipped';
    return {
        all: 1,
        names: 1,
        skipped: isSkipped ? 1 : 0,
        notPassed: isSkipped || outcome === 'passed' ? 0 : 1,
        failures: entry.ends.filter(isFailedEnd).length,
    };
}
function plus(one, other) {
    return {
        all: one.all + other.all,
        names: one.names + other.names,
        skipped: one.skipped + other.skipped,
        notPassed: one.notPassed + other.notPassed,
        failures: one.failures + other.failures,
    };
}
function difference(all, before) {
    return {
        all: all.all - before.all,
        names: all.names - before.names,
        skipped: all.skipped - before.skipped,
        notPassed: all.notPassed - before.notPassed,
        failures: all.failures - before.failures,
    };
}
/**
 * Whether the number of tests agrees with the cases. Reporters differ in what they count: all cases, or those that are not
 * skipped (Ginkgo 1). A report can leave out cases that did not run and still count them as tests and as skipped.
 */
function testsAgree(attributes, read) {
    const tests = numberOf(attributes.tests);
    if (tests === null)
        return true;
    const ran = read.all - read.skipped;
    const skipped = sumOf(attributes.skipped, attributes.disabled);
    if (tests === read.all || tests === read.names)
        return true;
    return skipped === null ? tests >= ran && tests < read.all : tests - skipped === ran;
}
function isReadable(text) {
    return text === undefined || text === '' || numberOf(text) !== null;
}
function numberOf(text) {
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
function sumOf(one, other) {
    const numbers = [numberOf(one), numberOf(other)];
    return numbers.every((value) => value === null)
        ? null
        : numbers.reduce((sum, value) => sum + (value ?? 0), 0);
}

// EXTERNAL MODULE: ./build/src/domain/results/kept-text.js
var kept_text = __webpack_require__(84410);
// EXTERNAL MODULE: ./build/src/domain/results/text-room.js
var text_room = __webpack_require__(66011);
;// CONCATENATED MODULE: ./build/src/domain/results/junit-limits.js



/** Characters between two tags. Nothing of them can be left out before the parser has read them all. */
const ELEMENT_LIMIT = 33_554_432;
/** Limits for one file. */
function createJUnitLimits() {
    const room = (0,text_room/* createTextRoom */.bP)();
    let text = (0,kept_text/* keepEnds */.m7)(text_room/* TEXT_LIMIT */.W$);
    let cuts = 0;
    let unread = 0;
    return {
        open() {
            unread = 0;
            text = (0,kept_text/* keepEnds */.m7)(text_room/* TEXT_LIMIT */.W$);
        },
        push(part) {
            unread = 0;
            text.push(part);
        },
        read() {
            const { head, left, tail } = text.read();
            if (left === 0)
                return head;
            cuts++;
            return `${head}\n${(0,kept_text/* gapLine */.Bc)(left)}\n${tail}`;
        },
        take(characters) {
            unread += characters;
            return unread <= ELEMENT_LIMIT
                ? null
                : `an element has more than ${ELEMENT_LIMIT} characters, and nothing after that is read`;
        },
        keep(entry, outcome) {
            const passed = outcome === 'passed' || outcome === 'skipped';
            room.addCuts(cuts, passed);
            cuts = 0;
            return room.addResult() ? limitCase(entry, room, passed) : null;
        },
        cuts: () => room.cuts(),
        missing: () => room.missing(),
    };
}
function limitCase({ attributes, ends, timeline, standardOutput }, room, passed) {
    return {
        attributes: limitAttributes(attributes, room, passed),
        ends: ends.map((end) => ({
            ...end,
            attributes: limitAttributes(end.attributes, room, passed),
            body: room.message(end.body, passed),
        })),
        timeline: room.output(timeline, passed),
        standardOutput: room.output(standardOutput, passed),
    };
}
/** All are copied, because those of the parser keep the memory of the chunk that they are from. */
function limitAttributes(attributes, room, passed) {
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [
        name,
        name === 'message' ? room.message(value, passed) : (0,domain_text/* detached */.ht)(value),
    ]));
}

;// CONCATENATED MODULE: ./build/src/domain/results/junit-document.js






const SUITES = new Set(['testsuites', 'testsuite']);
/** A parser in bounded memory: of long texts it keeps both ends. After an error in the XML it reads on. */
function createJUnitParser() {
    const limits = createJUnitLimits();
    const parser = new saxes/* SaxesParser */.wT();
    const counter = createCaseCounter();
    const errors = [];
    const cases = [];
    const properties = new Map();
    const suites = [];
    const outside = [];
    let level = 0;
    let current = null;
    /** The stack of an attempt, which is an element of its own. Its output is left out. */
    let attempt = null;
    let isStopped = false;
    function closeCase(entry) {
        const kept = limits.keep(entry, outcomeOf(entry));
        if (kept !== null)
            cases.push(kept);
        const name = (0,domain_text/* detached */.ht)(entry.attributes.name ?? '');
        counter.add({ ...entry, attributes: { ...entry.attributes, name } });
    }
    parser.on('doctype', () => {
        throw new domain_errors/* UnreadableReport */.sx('The JUnit file has a document type declaration, which is not supported');
    });
    parser.on('opentag', ({ name, attributes }) => {
        limits.open();
        if (name === 'testsuite' && level++ === 0)
            suites.push(attributes);
        if (SUITES.has(name))
            counter.open(name, attributes);
        if (name === 'property' && current === null)
            addProperty(properties, attributes);
        if (isAttempt(name))
            attempt = { stack: '' };
        if (name === 'testcase')
            current = { attributes, ends: [], timeline: '', standardOutput: '' };
    });
    parser.on('text', (part) => limits.push(part));
    parser.on('cdata', (part) => limits.push(part));
    parser.on('closetag', ({ name, attributes }) => {
        if (name === 'testsuite')
            level--;
        if (SUITES.has(name))
            counter.close();
        if (current === null) {
            const message = attributes.message || limits.read().trim();
            if (isCaseEnd(name))
                outside.push(`${name} outside of a case: ${message}`);
            return;
        }
        if (attempt !== null && !isAttempt(name) && name !== 'testcase') {
            if (name === 'stackTrace')
                attempt.stack = limits.read();
            return;
        }
        if (isCaseEnd(name)) {
            current.ends.push({ element: name, attributes, body: attempt?.stack || limits.read() });
            attempt = null;
        }
        if (name === 'system-err')
            current.timeline = limits.read();
        if (name === 'system-out')
            current.standardOutput = limits.read();
        if (name === 'testcase') {
            closeCase(current);
            current = null;
            attempt = null;
        }
    });
    // Without a handler the parser throws, and the cases after an error are lost.
    parser.on('error', ({ message }) => {
        // The first one explains the others, of which a large file can have many.
        if (errors.length === 0)
            errors.push(message);
    });
    return {
        push(chunk) {
            if (isStopped)
                return;
            parser.write(chunk);
            const problem = limits.take(chunk.length);
            if (problem === null)
                return;
            isStopped = true;
            errors.push(problem);
        },
        document() {
            if (!isStopped)
                parser.close();
            if (suites.length === 0 && cases.length === 0) {
                throw new domain_errors/* UnreadableReport */.sx(`This is not a JUnit file: ${errors[0] ?? 'it has no test suite'}`);
            }
            const counts = counter.end();
            const nameless = cases.filter(({ attributes }) => !attributes.name).length;
            return {
                suites,
                properties,
                cases,
                damage: [
                    ...errors.map((message) => `the XML is damaged: ${withPlace(message)}`),
                    ...(nameless === 0 ? [] : [`${(0,domain_text/* plural */.LS)(nameless, 'case')} without a name`]),
                    ...limits.missing(),
                    ...counts.damage,
                ],
                contradictions: [...counts.contradictions, ...outside],
                cuts: limits.cuts(),
            };
        },
    };
}
/** The parser's message, `25:387: disallowed character.`, in words. */
function withPlace(message) {
    return message.replace(/^(\d+):(\d+): (.*?)\.?$/, '$3 in line $1, column $2');
}
/** Of several suites, none may have failed, and the reasons of all count. */
function addProperty(properties, { name = '', value = '' }) {
    const before = properties.get(name);
    if (name === 'SuiteSucceeded' && before !== undefined && before !== 'true')
        return;
    const isList = name === 'SpecialSuiteFailureReason' && before !== undefined;
    properties.set(name, isList ? `${before},${value}` : value);
}

;// CONCATENATED MODULE: ./build/src/domain/results/junit-times.js

const TIMESTAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:\d\d)?$/;
/**
 * From the start of the first suite to the end of the last one.
 * @param zone the zone of times that have none
 */
function timesOf(suites, zone) {
    const starts = suites.flatMap(({ timestamp }) => instant(timestamp, zone) ?? []);
    const ends = suites.flatMap(({ timestamp, time }) => {
        const start = instant(timestamp, zone);
        const seconds = decimal(time);
        return start === null || seconds === null ? [] : (later(start, seconds) ?? []);
    });
    const seconds = suites.flatMap(({ time }) => decimal(time) ?? []);
    return {
        startedAt: starts.toSorted(byTime)[0] ?? null,
        endedAt: ends.toSorted(byTime).at(-1) ?? null,
        seconds: seconds.length === 0 ? null : seconds.reduce((sum, value) => sum + value, 0),
    };
}
function instant(timestamp, zone) {
    const [, time, own] = TIMESTAMP.exec(timestamp ?? '') ?? [];
    if (time === undefined)
        return null;
    const iso = `${time}${own ?? zone}`;
    return Number.isNaN(Date.parse(iso)) ? null : iso;
}
function later(iso, seconds) {
    const end = new Date(Date.parse(iso) + seconds * 1000);
    return Number.isNaN(end.getTime()) ? null : end.toISOString();
}
function byTime(one, other) {
    return Date.parse(one) - Date.parse(other);
}

// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(70590);
;// CONCATENATED MODULE: ./build/src/domain/results/junit.js





/**
 * A reader of a JUnit file of the suite: the framework's `junit_<process>.xml` (kubernetes/kubernetes,
 * test/e2e/framework/internal/junit/junit.go), Ginkgo's own, or that of another reporter. If the file is damaged, the
 * complete cases count, `damage` says what is wrong, and `succeeded` is null. Its memory is limited: of long texts it keeps
 * both ends.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the file have none
 */
function createJUnitReader(zone = 'Z') {
    const parser = createJUnitParser();
    return { push: (chunk) => parser.push(chunk), result: () => resultOf(parser.document(), zone) };
}
/**
 * Reads a JUnit file at once.
 * @param zone see createJUnitReader
 * @throws UnreadableReport for text without a test suite, and for a document type declaration
 */
function readJUnit(text, zone = 'Z') {
    const reader = createJUnitReader(zone);
    reader.push(text);
    return reader.result();
}
function resultOf(document, zone) {
    const { suites, properties, damage, contradictions, cuts } = document;
    const { cases, forgiven } = readDialect(suites, properties, document.cases);
    const complete = damage.length === 0;
    const named = cases.map((entry) => ({
        entry,
        name: (0,spec_identity/* readEntryName */.cb)(entry.attributes.name ?? ''),
    }));
    const specs = named.filter(({ name }) => name.kind === 'spec').length;
    return {
        source: 'junit',
        totalSpecs: complete && specs > 0 ? specs : null,
        selectedSpecs: null,
        specs: named.flatMap(({ entry, name }) => name.kind === 'spec' && hasResult(entry) ? [readSpec(name.id, entry, zone)] : []),
        suiteNodes: named.flatMap(({ entry, name }) => name.kind === 'suite-node' ? [readSuiteNode(name.node, entry, zone)] : []),
        running: [],
        processEnds: [],
        succeeded: complete ? readSuccess(suites, properties, forgiven) : null,
        specialFailureReasons: split(properties.get('SpecialSuiteFailureReason')),
        ...timesOf(suites, zone),
        randomSeed: decimal(properties.get('RandomSeed')),
        parallelTotal: decimal(properties.get('ParallelTotal')),
        timeoutSeconds: null,
        dryRun: properties.get('DryRun') === 'true',
        stated: null,
        damage,
        contradictions,
        cuts,
    };
}
/**
 * Whether the suites succeeded by their own account.
 * @param forgiven failures that the heads count, and that are none for the reporter
 */
function readSuccess(suites, properties, forgiven) {
    const succeeded = properties.get('SuiteSucceeded');
    if (succeeded !== undefined)
        return succeeded === 'true';
    const counts = suites.flatMap(({ failures, errors }) => [decimal(failures), decimal(errors)]);
    const sum = counts.reduce((total, count) => (total === null || count === null ? null : total + count), 0);
    return sum === null || suites.length === 0 ? null : sum - forgiven === 0;
}
function split(list) {
    return (list ?? '').split(',').filter((item) => item !== '');
}


/***/ }),

/***/ 56055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ TITLE_LINES),
/* harmony export */   QN: () => (/* binding */ shownLine),
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   fr: () => (/* binding */ readPrefix)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88940);
/* harmony import */ var _suite_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33893);


/** Longer ones are texts. */
const PREFIX_LIMIT = 300;
/** All digits that follow each other: with fewer, the next part could match the rest. */
const DIGITS = `\\d{1,${PREFIX_LIMIT}}`;
/** What differs from line to line in a prefix. Everything else is the same in every line. */
const VARIABLE = [
    `\\d{2}:\\d{2}:\\d{2}(?:[.,]${DIGITS})?`,
    // Level and date of klog and of bootstrap.py (kubernetes/test-infra): `I0820 `, `W0820 `.
    '[IWEF]\\d{4}(?= )',
    DIGITS,
    '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b',
    '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b',
    '[AP]M\\b',
    // The stream of the line, and whether it goes on in the next one: logs of containers and of GitLab.
    'std(?:out|err)\\b',
    '(?<= )[FP](?= |$)',
    '(?<=\\d)[OE](?= |$)',
];
/** Characters with a meaning in expressions. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;
/** Between a title and the line of `=` can be lines with labels. */
const TITLE_LINES = 4;
/** A line as a terminal shows it: without colors, and without what was erased after a carriage return. */
function shownLine(line) {
    const erased = line.lastIndexOf('\r\u001B[');
    const rest = erased < 0 ? '' : line.slice(erased + 3);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(/^[0-2]?K/.test(rest) ? rest.slice(rest.indexOf('K') + 1) : line)
        .replaceAll('\n', ' ')
        .trimEnd();
}
/**
 * The prefix of the lines of a console, from the title of its suite and the lines after it. It counts if the title and the
 * line of `=` below it have it, so that a mention of a suite is not taken for one. Null if there is none.
 */
function readPrefix(title, below) {
    const end = title.indexOf(_suite_head_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_TITLE */ ._D);
    const text = title.slice(0, end);
    if (end <= 0 || end > PREFIX_LIMIT || text.trim() === '')
        return null;
    const prefix = prefixLike(text);
    const underline = below.slice(0, TITLE_LINES).map((line) => withoutPrefix(line, prefix));
    return underline.some((line) => line !== null && (0,_suite_head_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderline */ .bc)(line)) ? prefix : null;
}
/** The line without its prefix, or null if it has none. */
function withoutPrefix(line, prefix) {
    const length = prefix.exec(line)?.[0].length;
    return length === undefined ? null : line.slice(length);
}
/**
 * An expression for prefixes with the same form. No part of it can match what the next part matches, so that it cannot
 * backtrack. The spaces at its end are exact, because those after it are indentation; loggers leave them out in empty lines.
 */
function prefixLike(text) {
    const core = text.trimEnd();
    const parts = [];
    let isAfterVariable = false;
    for (let at = 0; at < core.length;) {
        const spaces = /^\s+/.exec(core.slice(at))?.[0];
        const variable = variableAt(core, at);
        const [character = ''] = core.slice(at);
        // A number can be padded after a bracket; after a number, a space is what ends it.
        if (spaces !== undefined)
            parts.push(isAfterVariable ? '\\s{1,40}' : '\\s{0,40}');
        else
            parts.push(variable?.source ?? escaped(character));
        isAfterVariable = spaces === undefined && variable !== null;
        at += spaces?.length ?? variable?.length ?? character.length;
    }
    return new RegExp(`^${parts.join('')}(?:${escaped(text.slice(core.length))}|$)`);
}
function variableAt(text, at) {
    for (const source of VARIABLE) {
        const pattern = new RegExp(source, 'y');
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
            return { source, length: found.length };
    }
    return null;
}
function escaped(text) {
    return text.replace(SPECIAL, '\\$&');
}


/***/ }),

/***/ 77822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile),
/* harmony export */   j: () => (/* binding */ pickResult)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72072);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87603);


/** From best to worst. The worse ones of several results with the same id count. */
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
/** The most detailed source first: only the JSON report has labels, times and attempts. */
const SOURCES = ['ginkgo-json', 'junit', 'console'];
/** The most detailed result of a suite, or null. Dry runs do not count. */
function pickResult(results) {
    const [best = null] = results
        .filter((result) => !result.dryRun)
        .toSorted((one, other) => SOURCES.indexOf(one.source) - SOURCES.indexOf(other.source));
    return best;
}
/**
 * Compares planned specs with results. Lists every planned spec, in planned order, then results of specs that were not
 * planned. Different specs can have the same text: each planned one takes a result, the worse ones first, and more results
 * than planned specs of a text are attempts. A planned spec without a result is `not-run`, even if it started. If the
 * planned specs are not known, the suite's number of selected specs is used.
 */
function reconcile(planned, suite) {
    const results = suite?.specs ?? [];
    const left = new Map([...(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(results, ({ id }) => id)].map(([id, group]) => [id, worstFirst(group)]));
    const listedPlan = (planned ?? []).map((spec) => withPlan(spec, left.get(spec.id)?.shift()));
    const ids = new Set((planned ?? []).map(({ id }) => id));
    // A report that has no more results than selected specs has one result for each spec.
    const areAllSpecs = results.length <= (suite?.selectedSpecs ?? 0);
    const others = [...left.values()].flatMap(([first, ...more]) => {
        if (first === undefined || ids.has(first.id))
            return [];
        return areAllSpecs ? [first, ...more] : [first];
    });
    const specs = [...listedPlan, ...others];
    const expected = planned === null ? (suite?.selectedSpecs ?? specs.length) : planned.length;
    const listed = planned === null ? specs.length : planned.length - count(specs, 'not-run');
    const nameless = planned === null ? namelessPasses(suite, specs) : 0;
    return {
        specs,
        counts: {
            total: suite?.totalSpecs ?? null,
            planned: expected,
            ran: nameless +
                specs.filter(({ outcome }) => outcome !== 'not-run' && outcome !== 'skipped').length,
            passed: nameless + count(specs, 'passed'),
            failed: specs.filter(_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN).length,
            interrupted: count(specs, 'interrupted'),
            flaky: specs.filter(({ outcome, attempts }) => outcome === 'passed' && attempts > 1).length,
            skipped: count(specs, 'skipped'),
            notRun: Math.max(0, expected - listed - nameless),
        },
    };
}
/** Specs that a console counts as passed, and that have no name there: it has them only if Ginkgo writes every detail. */
function namelessPasses(suite, specs) {
    if (suite === null || suite.stated === null)
        return 0;
    return Math.max(0, suite.stated.passed - count(specs, 'passed'));
}
function worstFirst(results) {
    return results.toSorted((one, other) => severity(other) - severity(one));
}
function severity({ outcome }) {
    return SEVERITY.indexOf(outcome);
}
function count(specs, outcome) {
    return specs.filter((spec) => spec.outcome === outcome).length;
}
/** Adds labels and location from the plan if the report does not have them, as in JUnit and the console. */
function withPlan(planned, result) {
    if (result === undefined)
        return { ..._model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_DETAILS */ .pH, ...planned, outcome: 'not-run' };
    return {
        ...result,
        labels: result.labels.length > 0 ? result.labels : planned.labels,
        location: result.location ?? planned.location,
    };
}


/***/ }),

/***/ 51041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ hearWitnesses),
/* harmony export */   I$: () => (/* binding */ readSteps),
/* harmony export */   wC: () => (/* binding */ readStepLines)
/* harmony export */ });
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87603);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88940);


const LISTED_SPECS = 3;
/**
 * The chosen results, with what the other files of the same run say against them. Names of specs differ a little between
 * formats, so that numbers are compared where that is enough.
 * @param chosen the most detailed results
 * @param others the results of other files
 */
function hearWitnesses(chosen, others) {
    return {
        ...chosen,
        damage: [
            ...chosen.damage,
            ...others.flatMap(({ name, result }) => [...result.damage, ...missingSpecs(chosen, result)].map((problem) => `${name}: ${problem}`)),
        ],
        contradictions: [
            ...chosen.contradictions,
            ...others.flatMap(({ name, result }) => [...result.contradictions, ...failuresOf(chosen, result)].map((problem) => `${name}: ${problem}`)),
        ],
    };
}
/** What the steps of a job say about a suite: only whether they failed. Their cases are not specs. */
function readSteps(steps) {
    return {
        ...steps,
        totalSpecs: null,
        specs: [],
        succeeded: null,
        contradictions: steps.specs
            .filter(isUnsuccessful)
            .map(({ id, failure }) => `the step ${id} of the job failed: ${failure?.message ?? ''}`),
    };
}
/** The failed steps of a job with their messages, one on each line. */
function readStepLines({ specs }) {
    const failed = specs.filter(isUnsuccessful);
    if (specs.length > 0 && failed.length === 0)
        return ['all steps passed'];
    return failed.map(({ id, failure }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${id}: ${failure?.message ?? ''}`));
}
/** Failures that only the other file has. */
function failuresOf(chosen, other) {
    const known = new Set(chosen.specs.filter(isUnsuccessful).map(({ id }) => id));
    const failed = new Set(other.specs.filter((spec) => isUnsuccessful(spec) && !known.has(spec.id)).map(({ id }) => id));
    const names = [...failed].slice(0, LISTED_SPECS).join(', ');
    const more = failed.size > LISTED_SPECS ? ` and ${failed.size - LISTED_SPECS} more` : '';
    return [
        ...(failed.size === 0 ? [] : [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(failed.size, 'failure')} there: ${names}${more}`]),
        ...(other.succeeded === false && chosen.succeeded !== false ? ['the suite failed there'] : []),
    ];
}
/** Specs that ran and are missing in the chosen results, or in the numbers at the end of a console. */
function missingSpecs(chosen, other) {
    const ran = chosen.specs.filter(hasRun);
    const least = new Set(ran.map(({ id }) => id)).size;
    if (other.stated === null) {
        const there = new Set(other.specs.filter(hasRun).map(({ id }) => id)).size;
        return there > ran.length ? [differ(there, ran.length)] : [];
    }
    const there = other.stated.passed + other.stated.failed;
    return there < least || there > ran.length ? [differ(there, ran.length)] : [];
}
function differ(there, here) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(there, 'spec')} ran according to it, and the report has ${here}`;
}
function hasRun({ outcome }) {
    return outcome !== 'skipped' && outcome !== 'not-run';
}
function isUnsuccessful(spec) {
    return (0,_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(spec) || spec.outcome === 'interrupted';
}


/***/ }),

/***/ 52368:
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88940);

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
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
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
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text).toWellFormed();
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
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).toWellFormed();
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
/** Escapes pipes, which are only left in code spans. Tables remove the backslash before they parse the span. */
function tableRow(cells) {
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
/** Markdown table. Cells are Markdown on one line. */
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map(tableRow).join('\n');
}
/** Folded text. `summary` is HTML, `body` is Markdown. */
function folded(summary, body, state = 'closed') {
    const tag = state === 'open' ? '<details open>' : '<details>';
    return `${tag}<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 88172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_LIMIT_BYTES

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/budget.js
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
/** A list of at most `room` bytes: the parts that fit, and the number of others; empty for an empty list. */
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

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(72072);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(64687);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(60812);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(84954);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(52368);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/builds.js







const CELL_CHARACTERS = 200;
const NOTE_CHARACTERS = 500;
const MAX_NOTES = 20;
const DAY_CHARACTERS = '2026-11-22'.length;
const MAX_PARTS = 60;
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
    return `${(0,markup/* link */.nf)((0,markup/* codeSpan */.SS)((0,domain_text/* shortHash */.BC)(commit)), (0,links/* commitUrl */.Bg)(project, commit))}${day}`;
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
/** The scenario, if there is one. */
function scenarioRows({ selection }) {
    const scenario = selection?.scenario ?? null;
    return scenario === null ? [] : [['Scenario', (0,markup/* codeSpan */.SS)(scenario), '', '', '']];
}
/** The OCI runtime and the monitor in use. */
function runtimeRows({ node, ...report }) {
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
            return [[title, '', 'not known', '', 'from the machine']];
        return [[title, '', versionOf(part), partCommit(part), wording/* TRUST_NAMES */.yH[part.trust]]];
    });
}
function versionOf({ version }) {
    return version === null ? 'not known' : (0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(version, CELL_CHARACTERS));
}
function partCommit({ name, commit }) {
    if (commit === null)
        return '';
    return (0,markup/* link */.nf)((0,markup/* codeSpan */.SS)((0,domain_text/* shortHash */.BC)(commit)), (0,links/* partCommitUrl */.w4)(name, commit));
}
function allParts(report) {
    const parts = report.builds.flatMap((build) => build.parts);
    if (parts.length === 0)
        return '';
    const rows = parts
        .slice(0, MAX_PARTS)
        .map((part) => [
        (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(part.name, CELL_CHARACTERS)),
        versionOf(part),
        partCommit(part),
        dayOf(part.date),
        wording/* TRUST_NAMES */.yH[part.trust],
        (0,markup/* codeSpan */.SS)((0,domain_text/* shortHash */.BC)(part.sha256)),
    ]);
    const header = ['Part', 'Version', 'Commit', 'Date', 'Trust', 'SHA-256'];
    const left = parts.length - rows.length;
    const more = left > 0 ? `\n\nand ${left} more` : '';
    return (0,markup/* folded */.TM)(`Parts (${parts.length})`, `${(0,markup/* table */.tp)(header, rows)}${more}`);
}
/** The tested builds: versions, commits, trust, and notes. */
function builds(report, room) {
    if (report.builds.length === 0)
        return '';
    const notes = report.builds
        .flatMap((build) => build.notes.map((note) => `- ${wording/* PROJECT_NAMES */.NY[build.project]}: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(note, NOTE_CHARACTERS))}`))
        .slice(0, MAX_NOTES)
        .join('\n');
    const header = ['Component', 'Input', 'Version', 'Commit', 'Trust'];
    const rows = [...report.builds.map(rowOf), ...scenarioRows(report), ...runtimeRows(report)];
    const text = (0,markup/* table */.tp)(header, rows);
    return (ifFits(joined(text, notes, allParts(report)), room) ||
        ifFits(joined(text, notes), room) ||
        ifFits(text, room));
}
function joined(...blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}

// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var causes = __webpack_require__(88356);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(87603);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/spec-line.js




/** The longest real name has 511 characters. */
const NAME_CHARACTERS = 600;
const LABEL_CHARACTERS = 200;
const MARKDOWN = { text: markup/* inline */.mG, link: markup/* link */.nf };
const HTML = { text: markup/* inlineHtml */.l0, link: markup/* linkHtml */.eq };
function sourceIn(markup, report, location) {
    const label = markup.text((0,domain_text/* truncate */.xv)((0,links/* sourceLabel */.en)(location), LABEL_CHARACTERS));
    return markup.link(label, (0,links/* sourceUrl */.Hx)(location, (0,links/* suiteCommit */.k8)(report.builds)));
}
function nameIn(markup, id) {
    return markup.text((0,domain_text/* truncate */.xv)(id, NAME_CHARACTERS));
}
function endIn(markup, report, spec) {
    return [
        ...(spec.location === null ? [] : [sourceIn(markup, report, spec.location)]),
        `${wording/* OUTCOME_NAMES */._m[spec.outcome]} after ${(0,domain_text/* formatDuration */.a3)(spec.seconds)}`,
    ].join(' · ');
}
/** A source location as Markdown, with a link if the commit of the suite is known. */
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
const PREVIEW_LENGTH = 160;
/** Lines of a message that are not folded. */
const VISIBLE_LINES = 20;
/** So few further lines are not folded either. */
const SLACK_LINES = 4;
const MAX_SEEN = 5;
const MAX_ADDITIONAL = 3;
const MAX_LOGS = 4;
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
/** What was seen on the node, the most telling first. */
function seenOnNode({ seen }) {
    return seen
        .slice(0, MAX_SEEN)
        .map(({ by, text }) => `- ${results/* OBSERVER_NAMES */.UV[by]}: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(text, LINE_CHARACTERS))}`)
        .join('\n');
}
/**
 * A failing spec with its messages and log lines, folded unless `open`. It takes about `room` bytes, and always shows the
 * title and a few lines.
 */
function failureDetails(report, spec, room, open) {
    const others = spec.additionalFailures.slice(0, MAX_ADDITIONAL);
    const failures = [
        circumstances(report, spec),
        seenOnNode(spec),
        ...(spec.failure === null ? [] : message(spec.failure, room / 3)),
        ...others.map((failure) => additional(failure, room / 6 / others.length)),
    ];
    const logs = spec.logs.filter((excerpt) => excerpt.lines.length > 0).slice(0, MAX_LOGS);
    const roomForLogs = room - byteLength(failures.join(''));
    const body = [...failures, ...logs.map((excerpt) => log(excerpt, roomForLogs / logs.length))];
    const cause = (0,wording/* firstLine */.TM)(spec.failure?.message ?? '');
    const preview = open || cause === '' ? '' : `<br><code>${(0,markup/* inlineHtml */.l0)((0,domain_text/* truncate */.xv)(cause, PREVIEW_LENGTH))}</code>`;
    return (0,markup/* folded */.TM)(`❌ ${specTitleHtml(report, spec)}${preview}`, body.filter((part) => part !== '').join('\n\n'), open ? 'open' : 'closed');
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/failing.js







const failing_TITLE_CHARACTERS = 200;
/** Details of up to this number of failing specs are unfolded. */
const MAX_OPEN = 5;
/** Bytes for the details of one spec. */
const MIN_DETAIL = 4_000;
const MAX_DETAIL = 60_000;
function noDetails(count) {
    return `_The details of ${(0,domain_text/* plural */.LS)(count, 'spec')} do not fit here; the JSON report has them._`;
}
function groupText(group, entries) {
    const detailed = entries.flatMap((entry) => entry.details ?? []);
    const rest = entries.filter((entry) => entry.details === undefined);
    const list = rest.map((entry) => entry.line).join('\n');
    const body = [...detailed, ...(rest.length === 0 ? [] : [noDetails(rest.length), list])].join('\n\n');
    if (group.finding === null)
        return body;
    const { title, certainty } = group.finding;
    const shown = (0,domain_text/* truncate */.xv)(title, failing_TITLE_CHARACTERS);
    const count = (0,domain_text/* plural */.LS)(group.specs.length, 'failing spec');
    return certainty === 'known'
        ? (0,markup/* folded */.TM)(`${count} explained by: ${(0,markup/* inlineHtml */.l0)(shown)}`, body)
        : `#### ${count}: ${(0,markup/* inline */.mG)(shown)}\n\n${body}`;
}
function isOpen(group) {
    return group.finding?.certainty !== 'known' && group.specs.length <= MAX_OPEN;
}
function* detailsOfEach(report, members, room) {
    for (const { group, spec } of members)
        yield failureDetails(report, spec, room, isOpen(group));
}
/** All members get their line first; the details share the remaining room. */
function entriesOf(report, members, room) {
    const lines = takeFitting(members.map(({ spec }) => `- ❌ ${specLine(report, spec)}`), room);
    const listed = members.slice(0, lines.length);
    const left = room - byteLength(lines.join('\n'));
    const share = Math.min(MAX_DETAIL, Math.max(MIN_DETAIL, left / lines.length));
    const detailed = takeFitting(detailsOfEach(report, listed, share), left, 2);
    return listed.map(({ group }, index) => ({
        group,
        line: lines[index] ?? '',
        details: detailed[index],
    }));
}
/**
 * All failing specs, those without an explanation first: a line for each, and the details that fit into `room` bytes. The
 * room is shared evenly, so that a long message does not displace the others.
 */
function failingSpecs(report, room) {
    const groups = (0,causes/* failureGroups */.HZ)(report);
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
var verdict = __webpack_require__(86236);
// EXTERNAL MODULE: ./build/src/domain/service-incidents.js
var service_incidents = __webpack_require__(54014);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/findings.js







const findings_TITLE_CHARACTERS = 300;
const TEXT_CHARACTERS = 2000;
const EVIDENCE_LINES = 40;
const EVIDENCE_CHARACTERS = 500;
/** Evidence up to this length is not folded. */
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
/** Why it happened, who should look, and what to do. */
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
/** The cause that decides the verdict, with its evidence. */
function mainCause(report, room) {
    const { main } = (0,causes/* causesOf */.cZ)(report);
    if (main === null)
        return '';
    const title = report.verdict.headline.includes(main.title) ? '' : titleOf(main);
    return (ifFits(findings_joined(title, advice(main), evidence(main)), room) ||
        ifFits(findings_joined(title, advice(main)), room) ||
        ifFits(titleOf(main), room));
}
/** All other findings, with their evidence. */
function otherFindings(report, room) {
    const parts = (0,causes/* causesOf */.cZ)(report).others.map((finding) => `${findings_joined(titleOf(finding), advice(finding), evidence(finding))}\n`);
    return fitList({ parts, noun: 'finding', frame: (text) => `### Other findings\n\n${text.trimEnd()}` }, room);
}
/** Deaths, restarts and hangs of CRI-O and the kubelet during the suite. */
function serviceEvents(report, room) {
    const parts = (0,service_incidents/* incidentsOf */.D3)(report.serviceEvents).map((incident) => {
        const { detail } = incident;
        const why = detail === '' ? '' : `: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(detail, EVIDENCE_CHARACTERS))}`;
        return `- ${(0,service_incidents/* incidentText */.Kc)(incident, (iso) => (0,markup/* inline */.mG)((0,wording/* pointInTime */.XS)(iso)))}${why}`;
    });
    const title = `### ${(0,domain_text/* plural */.LS)(parts.length, 'service event')} during the suite`;
    return fitList({ parts, noun: 'event', frame: (text) => `${title}\n\n${text}` }, room);
}
/** Warnings that do not affect the verdict. */
function warnings(report, room) {
    const parts = report.warnings.map((warning) => `- ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(warning, TEXT_CHARACTERS))}`);
    return fitList({ parts, noun: 'warning', frame: (text) => `### Warnings\n\n${text}` }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/ignition.js



const SUBJECT_CHARACTERS = 200;
const REASON_CHARACTERS = 400;
/** In display order: parts that are not applied come first. */
const OUTCOMES = [
    ['not-applied', 'not applied'],
    ['superseded', 'superseded'],
    ['applied', 'applied'],
];
/** The outcome of each part of the Ignition configs; empty without configs. */
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
function cell(text) {
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
        ['Runner image', cell(host.runnerImage)],
        ['Operating system', cell(host.os)],
        ['Kernel', cell(`${host.kernel} (${host.architecture})`)],
        ['cgroup', host.cgroup],
        ['systemd', cell(host.systemd)],
        ['CPUs', String(host.cpus)],
        ['Memory', `${(host.memoryBytes / GIBIBYTE).toFixed(1)} GiB`],
    ];
}
const SOURCES = {
    'ginkgo-json': "Ginkgo's JSON report",
    junit: 'the JUnit report',
    console: 'the console, because there is no report',
    none: 'none: there is neither a report nor a console',
};
function suiteRows(suite) {
    return [
        ['Started', cell((0,wording/* pointInTime */.XS)(suite.startedAt ?? ''))],
        ['Time', suite.seconds === null ? '' : (0,domain_text/* formatDuration */.a3)(suite.seconds)],
        ['Parallel processes', number(suite.procs)],
        ['Random seed', number(suite.randomSeed)],
        ["Ginkgo's exit code", number(suite.exitCode)],
        ['Results read from', SOURCES[suite.source]],
    ];
}
function selectionRows(selection) {
    return [
        ['Scenario', cell(selection.scenario ?? '')],
        ['Lane', cell(selection.lane)],
        ['Focus', code(selection.focus)],
        ['Skip', code(selection.skip)],
        ['Label filter', code(selection.labelFilter)],
        ['Tracked skips', number(selection.trackedSkips.length || null)],
    ];
}
/** The conditions of the run: selection, suite and machine. */
function conditions(report, room) {
    const rows = [
        ...(report.selection === null ? [] : selectionRows(report.selection)),
        ...suiteRows(report.suite),
        ...(report.host === null ? [] : hostRows(report.host)),
    ].filter(([, value]) => value !== '');
    return ifFits((0,markup/* folded */.TM)('Selection, suite and machine', (0,markup/* table */.tp)(['What', 'Value'], rows)), room);
}
/** The command that runs the failing specs again. It is never truncated. */
function reproduce(report, room) {
    if (report.reproduce.trim() === '')
        return '';
    const title = '### How to reproduce';
    const text = `${title}\n\n${(0,markup/* fencedBlock */.zW)(report.reproduce, 'sh')}`;
    if (byteLength(text) <= room)
        return text;
    return ifFits(`${title}\n\nThe command is too long to show; the JSON report has it.`, room);
}
/** Links to the run, the report directory, and the version that made the summary. A report on artifacts has no run. */
function footer({ run, generator, generatedAt }, room) {
    const made = `crio-node-e2e ${cell(generator.version)} · ${cell((0,wording/* pointInTime */.XS)(generatedAt))}`;
    if (run.id === '')
        return ifFits(made, room);
    const name = cell(`${run.repository} run ${run.id}, attempt ${run.attempt}`);
    return ifFits([
        'All files are in the report directory (output `report-dir`): `report.json`, the reports of Ginkgo, and `logs/`.',
        `${(0,markup/* link */.nf)(name, run.url)} · ${made}`,
    ].join('<br>'), room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/spec-lists.js





const MESSAGE_CHARACTERS = 200;
const MAX_NAMED = 50;
const MAX_SLOWEST = 10;
const MAX_NAMED_IN_GROUP = 5;
/** Specs that did not end: they were running when the suite was killed, or a signal interrupted them. */
function stoppedSpecs(report, room) {
    const interrupted = report.specs.filter((spec) => spec.outcome === 'interrupted');
    const parts = [...report.running, ...interrupted].map(({ id, location }) => {
        const where = location === null ? '' : ` · ${source(report, location)}`;
        return `- ⏹️ ${specName(id)}${where}`;
    });
    const title = `### ${(0,domain_text/* plural */.LS)(parts.length, 'spec')} running when the suite was stopped`;
    return fitList({ parts, noun: 'spec', frame: (text) => `${title}\n\n${text}` }, room);
}
/** Specs that passed only after a retry, with the message of the failed attempt. */
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
/** The number of planned specs that did not run, and the names of the first ones. */
function notRunSpecs(report, room) {
    const names = report.specs.filter((spec) => spec.outcome === 'not-run').map((spec) => spec.id);
    const count = Math.max(report.counts.notRun, names.length);
    const parts = names.slice(0, MAX_NAMED).map((id) => `- ${specName(id)}`);
    const title = `${(0,domain_text/* plural */.LS)(count, 'planned spec')} did not run`;
    return fitList({
        parts,
        noun: 'spec',
        beyond: count - parts.length,
        frame: (text) => (0,markup/* folded */.TM)(title, text),
    }, room);
}
/** The slowest specs. */
function slowestSpecs(report, room) {
    const slowest = report.specs
        .filter((spec) => spec.seconds > 0)
        .toSorted((one, other) => other.seconds - one.seconds)
        .slice(0, MAX_SLOWEST);
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
/** `cri-o/cri-o#8668` for an issue on GitHub, else the URL. */
function trackerLabel(url) {
    const issue = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)$/.exec(url);
    return issue === null ? url : `${issue[1]}#${issue[2]}`;
}
function skippedGroup(group) {
    const reason = (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(group.reason, MESSAGE_CHARACTERS * 2));
    const tracker = group.link === null
        ? ''
        : ` (${(0,markup/* link */.nf)((0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(trackerLabel(group.link), MESSAGE_CHARACTERS)), group.link)})`;
    const names = group.specs.slice(0, MAX_NAMED_IN_GROUP).map((id) => `\n  - ${specName(id)}`);
    const left = group.specs.length - names.length;
    const more = left === 0 ? '' : `\n  - … and ${left} more`;
    return `- **${(0,domain_text/* plural */.LS)(group.specs.length, 'spec')}:** ${reason}${tracker}${names.join('')}${more}`;
}
/** Specs that tracked skips exclude, and specs that skipped themselves, by reason. */
function skippedSpecs(report, room) {
    const parts = report.skipped.map(skippedGroup);
    const count = report.skipped.reduce((sum, group) => sum + group.specs.length, 0);
    const title = `${(0,domain_text/* plural */.LS)(count, 'spec')} excluded by tracked skips or skipped at run time`;
    return fitList({ parts, noun: 'reason', frame: (text) => (0,markup/* folded */.TM)(title, text) }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/verdict.js




const HEADLINE_CHARACTERS = 300;
/** The first line: symbol and headline, shortened until it fits, or only the result. */
function heading(report, room) {
    const { result, headline } = report.verdict;
    const sign = wording/* RESULT_SIGNS */.PJ[result];
    for (let length = HEADLINE_CHARACTERS; length > 20; length = Math.floor(length / 2)) {
        // Without control characters, the headline may be empty.
        const shown = (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(headline, length)).trim();
        const line = `## ${sign} ${shown}`;
        if (shown !== '' && byteLength(line) <= room)
            return line;
    }
    return `## ${sign} ${result}`;
}
/** The numbers of specs and the duration of the suite. */
function counts(report, room) {
    const { seconds } = report.suite;
    const time = seconds === null ? '' : ` · took ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
    return ifFits(`**Specs:** ${(0,wording/* countsText */.WN)(report, (words) => `**${words}**`)}${time}`, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/summary.js








/**
 * GitHub rejects a step summary above 1 MiB (actions/runner, src/Runner.Worker/FileCommandManager.cs). The limit leaves room
 * for other output of the step.
 */
const SUMMARY_LIMIT_BYTES = 1_000_000;
/** The order in which sections are shown. */
const READING_ORDER = [
    heading,
    mainCause,
    counts,
    builds,
    otherFindings,
    serviceEvents,
    failingSpecs,
    stoppedSpecs,
    reproduce,
    flakySpecs,
    warnings,
    ignition,
    notRunSpecs,
    skippedSpecs,
    slowestSpecs,
    conditions,
    footer,
];
/**
 * The order in which sections get room, with the maximum share of each. Failing specs come twice: first for their lines, at
 * the end for the details that still fit.
 */
const FILLING_ORDER = [
    [heading, 1],
    [mainCause, 0.1],
    [counts, 0.1],
    [failingSpecs, 0.5],
    [stoppedSpecs, 0.1],
    [footer, 0.1],
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
 * The step summary: GitHub-flavoured Markdown of at most `limitBytes` bytes (at least 200) in UTF-8, never empty. Sections
 * and items that do not fit are left out, least important first, and counted.
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

/***/ 84954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ PROJECT_NAMES),
/* harmony export */   PJ: () => (/* binding */ RESULT_SIGNS),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   XS: () => (/* binding */ pointInTime),
/* harmony export */   _m: () => (/* binding */ OUTCOME_NAMES),
/* harmony export */   s8: () => (/* binding */ isFlaky),
/* harmony export */   yH: () => (/* binding */ TRUST_NAMES)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88940);

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


/***/ })

};
