export const id = 478;
export const ids = [478];
export const modules = {

/***/ 50478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFailures: () => (/* binding */ planFailures),
  rerunFailures: () => (/* binding */ rerunFailures)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/judgement/judge.js + 58 modules
var judge = __webpack_require__(69690);
;// CONCATENATED MODULE: ./build/src/domain/judgement/rerun-plan.js



/** Causes of failure that can be gone in a second run on the same node. */
const RERUN_REASONS = ['specs-failed', 'image-pull'];
/** If a larger part of the specs failed, it was not chance. */
const MOST_FAILED = 1 / 5;
/** So few failures are run again whatever their part is. */
const FEW = 2;
const LEAST_SECONDS = 60;
/** The suite takes up to half a minute to start and to end its services. */
const SERVICE_SECONDS = 30;
/** Of all names together: a command line has room for about two million (execve(2)). */
const MOST_CHARACTERS = 200_000;
/**
 * Decides whether the failed specs of a suite are run once more. Null if none failed, or there is no budget. They are not
 * if the node or the suite broke, because then their failures say nothing about them, and a second run on the same node
 * would not either.
 * @param facts the facts at the end of the suite
 * @param secondsLeft of the time limit of the suite
 */
function planRerun(facts, budget, secondsLeft) {
    const { findings, specs, counts } = (0,judge/* judge */.S)(facts);
    const failed = [...new Set(specs.filter(results/* hasFailed */.WN).map(({ id }) => id))];
    if (budget === null || failed.length === 0)
        return null;
    const other = findings.find(isAboutNode);
    if (other !== undefined)
        return { reason: other.title };
    const [problem] = [...(facts.suite?.damage ?? []), ...(facts.suite?.contradictions ?? [])];
    if (problem !== undefined)
        return { reason: `the reports of the suite do not agree: ${problem}` };
    if (failed.length > FEW && failed.length > counts.ran * MOST_FAILED) {
        return { reason: `${failed.length} of ${counts.ran} specs failed, which is more than a fifth` };
    }
    const seconds = Math.floor(Math.min(budget.seconds, secondsLeft));
    if (seconds < LEAST_SECONDS) {
        return {
            reason: `the time limit of the suite has ${(0,domain_text/* formatDuration */.a3)(Math.max(0, secondsLeft))} left`,
        };
    }
    const took = new Map(specs.map((spec) => [spec.id, spec.seconds]));
    const named = withinLength(failed.slice(0, budget.specs));
    const chosen = withinTime(named, took, seconds);
    // One can still pass in time, because a spec that waits in vain takes longest.
    return { specs: chosen.length > 0 ? chosen : named.slice(0, 1), seconds };
}
/** Those that can fail as late as before: a rerun that its time limit ends proves nothing. */
function withinTime(ids, took, seconds) {
    let needed = SERVICE_SECONDS;
    return ids.filter((id) => {
        const more = took.get(id) ?? 0;
        if (needed + more > seconds)
            return false;
        needed += more;
        return true;
    });
}
function withinLength(names) {
    let characters = 0;
    return names.filter((name) => {
        characters += name.length;
        return characters <= MOST_CHARACTERS;
    });
}
/** Whether a cause is outside of the specs. One that is only likely counts as well, if it is one of the machine. */
function isAboutNode({ id, reason, certainty, audience }) {
    if (!RERUN_REASONS.includes(reason))
        return true;
    return certainty === 'likely' && audience === 'environment' && !id.startsWith('image-pull');
}

// EXTERNAL MODULE: ./build/src/domain/results/rerun.js
var results_rerun = __webpack_require__(861);
// EXTERNAL MODULE: ./build/src/host/undo.js
var undo = __webpack_require__(73968);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(70322);
// EXTERNAL MODULE: ./build/src/suite/collect.js + 1 modules
var collect = __webpack_require__(49115);
// EXTERNAL MODULE: ./build/src/app/report/results.js + 2 modules
var report_results = __webpack_require__(48968);
// EXTERNAL MODULE: ./build/src/app/run/facts.js
var facts = __webpack_require__(64704);
// EXTERNAL MODULE: ./build/src/app/run/invoke-suite.js + 3 modules
var invoke_suite = __webpack_require__(79266);
;// CONCATENATED MODULE: ./build/src/app/run/rerun-failures.js










/**
 * Decides which failed specs are run once more. Null if there is no rerun; if specs failed, the record has the reason. It
 * never throws: the results of the suite do not depend on a rerun.
 */
async function planFailures(run, host, planned, budget) {
    const { deps, request, workspace, record } = run;
    const { suiteStartedAt } = record.state();
    try {
        await (0,collect/* collectReports */.M)(host, workspace);
        const suite = await (0,report_results/* readResults */.x)((0,report_results/* sourcesIn */.s)(workspace.collected), SILENT);
        const elapsed = deps.now().getTime() - Date.parse(suiteStartedAt ?? '');
        const plan = planRerun((0,facts/* recordedFacts */.w)(record, suite), budget, request.timeoutSeconds - elapsed / 1000);
        if (plan === null)
            return null;
        if ('reason' in plan)
            return refuse(run, plan.reason);
        const ids = new Set(plan.specs);
        return { specs: planned.filter(({ id }) => ids.has(id)), seconds: plan.seconds };
    }
    catch (error) {
        return refuse(run, (0,errors/* messageOf */.bD)(error));
    }
}
/** The results are read again at the end of the run, which then names what is wrong with them. */
const SILENT = { warning() { } };
function refuse({ deps, record }, reason) {
    const shown = (0,domain_text/* plainLine */.h0)(reason);
    deps.log.info(`The failed specs are not run once more: ${shown}`);
    record.append({ rerun: (0,results_rerun/* noRerun */.Ks)(shown) });
    return null;
}
/**
 * The stage that runs failed specs once more, one after the other, and waits for their end. An error in it is the reason why
 * the rerun does not count, and nothing else.
 */
async function rerunFailures(run, host, needs, { specs, seconds }) {
    const { deps, workspace, record } = run;
    const { unit, console, report } = workspace.rerun;
    try {
        // The suite's pods, and its kubelet, whose unit has the same name.
        await (0,undo/* stopSuite */.L)(host, (0,invoke_suite/* suiteChange */.h$)(workspace, workspace.suiteUnit, needs.crictl));
        if (record.state().rerunForbidden) {
            refuse(run, 'the run was cancelled');
            return;
        }
        host.journal.record((0,invoke_suite/* suiteChange */.h$)(workspace, unit, needs.crictl));
        const startedAt = deps.now();
        const ids = specs.map(({ id }) => id);
        const started = { ...(0,results_rerun/* noRerun */.Ks)(''), specs: ids, startedAt: startedAt.toISOString() };
        record.append({ rerun: started });
        deps.log.info(`One after the other, time limit ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
        const end = await (0,invoke_suite/* invokeSuite */.FX)(run, host, needs, {
            unit,
            console,
            report,
            specs,
            filters: (0,suite_arguments/* exactFocus */.sJ)([...new Set(ids)]),
            procs: 1,
            timeoutSeconds: seconds,
            startedAt,
        });
        const elapsed = (deps.now().getTime() - startedAt.getTime()) / 1000;
        const reason = end.deadlinePassed ? 'it did not end within its time limit' : '';
        record.append({
            rerunEnded: true,
            rerun: { ...started, exitCode: end.exitCode, seconds: elapsed, reason },
        });
        deps.log.info(`The rerun ended with exit code ${end.exitCode ?? 'unknown'}`);
    }
    catch (error) {
        const { rerun } = record.state();
        record.append({ rerun: { ...(rerun ?? (0,results_rerun/* noRerun */.Ks)('')), reason: (0,errors/* messageOf */.bD)(error) } });
        deps.log.warning(`The failed specs could not be run once more: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ })

};
