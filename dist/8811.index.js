export const id = 8811;
export const ids = [8811];
export const modules = {

/***/ 61780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ comparedRun),
/* harmony export */   kh: () => (/* binding */ TIME_BUDGET),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _schemas_generated_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79754);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94398);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88940);



/** Reads the compared properties of a run; a provenance has no results. */
function comparedRun(run) {
    if ('report' in run) {
        const { report } = run;
        const { selection, suite } = report;
        return runWith(report, selection, suite.procs, suite.randomSeed, resultsOf(report));
    }
    const { request, randomSeed } = run.provenance;
    return runWith(run.provenance, request?.selection ?? null, request?.procs ?? null, randomSeed, null);
}
function runWith({ generatedAt, run, builds, host, node }, selection, procs, randomSeed, results) {
    const conditions = [
        ...hostConditions(host),
        ...nodeConditions(node),
        ['Scenario', selection?.scenario],
        ['Lane', selection?.lane],
        ['Focus', selection?.focus],
        ['Skip', selection?.skip],
        ['Label filter', selection?.labelFilter],
        ['Shard', selection?.shard && `${selection.shard.index} of ${selection.shard.total}`],
        [TIME_BUDGET, selection && budgetOf(selection)],
        ['Source files', selection?.focusFiles.join(' ')],
        ['Source files left out', selection?.skipFiles.join(' ')],
        ['Parallel processes', procs],
        ['Random seed', randomSeed],
    ];
    return {
        at: generatedAt,
        url: run.url,
        builds: new Map(builds.map(({ project, version, commit }) => [project, { version, commit }])),
        parts: new Map(builds.flatMap(({ parts }) => parts.map(({ name, version, commit, sha256, trust }) => [
            name,
            { version, commit, sha256, trust },
        ]))),
        conditions: new Map(conditions
            .map(([name, value]) => [name, String(value ?? '')])
            .filter(([, text]) => text !== '')),
        results,
    };
}
/** The condition of a run that left specs of its lane out. */
const TIME_BUDGET = 'Time budget';
function hostConditions(host) {
    return [
        ['Runner image', host?.runnerImage],
        ['Operating system', host?.os],
        ['Kernel', host?.kernel],
        ['Architecture', host?.architecture],
        ['cgroup', host?.cgroup],
        ['systemd', host?.systemd],
        ['CPUs', host?.cpus],
    ];
}
function nodeConditions(node) {
    if (node === null)
        return [];
    const { runtime, crioDropIns, kubeletConfigSha256 } = node;
    return [
        ['Runtime handler', runtime.handler],
        ['Runtime', programText(runtime.program, runtime.programSha256)],
        ['Monitor', programText(runtime.monitor, runtime.monitorSha256)],
        [
            'CRI-O drop-ins',
            crioDropIns.map(({ name, sha256 }) => `${name} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .BC)(sha256)}`).join(', '),
        ],
        [
            'Kubelet configuration',
            kubeletConfigSha256 === null ? "the suite's own" : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .BC)(kubeletConfigSha256),
        ],
        ['Kubelet flags', listText(node.kubeletFlags)],
        ['Feature gates', listText(node.featureGates)],
        ['Test arguments', listText(node.testArgs)],
    ];
}
/** So that a list with something is compared with an empty one. */
const NONE = 'none';
function budgetOf({ budget }) {
    return budget === null || budget.leftOut.length === 0 ? NONE : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(budget.seconds);
}
function listText(items) {
    return items.join(', ') || NONE;
}
/** A program of the machine can be replaced under the same path. Parts of a build are compared themselves. */
function programText(program, sha256) {
    return program === null || sha256 === null ? program : `${program} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .BC)(sha256)}`;
}
function resultsOf({ verdict, counts, specs }) {
    // Only what is known: a later version may count what this one cannot name.
    const numbers = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(_schemas_generated_report_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_SHAPE */ .b.counts).map((name) => [name, counts[name]]);
    return {
        result: verdict.result,
        headline: verdict.headline,
        counts: new Map(numbers.flatMap(([name, count]) => (count === null ? [] : [[name, count]]))),
        outcomes: new Map(specs.map(({ id, outcome }) => [id, outcome])),
    };
}


/***/ }),

/***/ 2940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   qT: () => (/* binding */ sequenceLikelihood)
/* harmony export */ });
/* unused harmony export shareBelow */
/** Jeffreys' prior for a rate of which nothing is known (H. Jeffreys, 1946). */
const JEFFREYS = { failures: 0.5, passes: 0.5 };
/** An interval of 90 % leaves this much on each side. */
const TAIL = 0.05;
/** Enough steps for some thousand trials: it takes about the square root of their number. */
const FRACTION_STEPS = 100;
const HALVINGS = 40;
/** The rate of failures with its 90 % interval. Of no trials, the interval says that nothing is known. */
function rateOf({ trials, failures }) {
    const beta = {
        failures: JEFFREYS.failures + failures,
        passes: JEFFREYS.passes + trials - failures,
    };
    return {
        mean: beta.failures / (beta.failures + beta.passes),
        // At the edges, the interval has the edge itself.
        low: failures === 0 ? 0 : quantile(beta, TAIL),
        high: failures === trials ? 1 : quantile(beta, 1 - TAIL),
    };
}
/**
 * Gives the function that says how likely one sequence with so many failures is, as a logarithm, if the rate of failures
 * stays the same and comes from `prior`. The order of the sequence makes no difference.
 */
function sequenceLikelihood(prior) {
    const ofFailures = risingLogs(prior.failures);
    const ofPasses = risingLogs(prior.passes);
    const ofTrials = risingLogs(prior.failures + prior.passes);
    return ({ trials, failures }) => ofFailures(failures) + ofPasses(trials - failures) - ofTrials(trials);
}
/** The logarithm of start · (start + 1) · … of so many factors. The sums are kept, because they are asked for again. */
function risingLogs(start) {
    const sums = [0];
    return (count) => {
        for (let size = sums.length; size <= count; size++) {
            sums.push((sums[size - 1] ?? 0) + Math.log(start + size - 1));
        }
        return sums[count] ?? 0;
    };
}
/** The rate below which a share of the distribution is, by halving. */
function quantile(beta, share) {
    let [low, high] = [0, 1];
    for (let step = 0; step < HALVINGS; step++) {
        const middle = (low + high) / 2;
        if (shareBelow(beta, middle) < share)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** The regularized incomplete beta function, which is the share of the distribution below a rate. */
function shareBelow({ failures, passes }, rate) {
    if (rate <= 0)
        return 0;
    if (rate >= 1)
        return 1;
    // The fraction converges fast only on this side of the mean.
    if (rate > (failures + 1) / (failures + passes + 2)) {
        return 1 - shareBelow({ failures: passes, passes: failures }, 1 - rate);
    }
    const front = failures * Math.log(rate) +
        passes * Math.log1p(-rate) -
        (lnGamma(failures) + lnGamma(passes) - lnGamma(failures + passes));
    return (Math.exp(front) / failures) * continuedFraction(failures, passes, rate);
}
/** The continued fraction of the incomplete beta function (NIST DLMF 8.17.22), from its end. */
function continuedFraction(a, b, x) {
    let value = 1;
    for (let step = FRACTION_STEPS; step > 0; step--) {
        const half = Math.floor(step / 2);
        const factor = step % 2 === 0 ? half * (b - half) : -(a + half) * (a + b + half);
        value = 1 + (factor * x) / ((a + step - 1) * (a + step)) / value;
    }
    return 1 / value;
}
/** The logarithm of the gamma function: Stirling's series (NIST DLMF 5.11.1), from where it is exact enough. */
function lnGamma(x) {
    if (x < 10)
        return lnGamma(x + 1) - Math.log(x);
    const inverse = 1 / (x * x);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
    return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series;
}


/***/ }),

/***/ 5861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ hasLikelyRise),
/* harmony export */   Av: () => (/* binding */ stretchLikelihood),
/* harmony export */   Sk: () => (/* binding */ changeForWorse),
/* harmony export */   dJ: () => (/* binding */ rangeOfChange),
/* harmony export */   ge: () => (/* binding */ changeForBetter)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2940);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85335);


/**
 * The rate of failures in a stretch of time, before anything is known of it: most specs pass always or fail always
 * (luci/luci-go, analysis/internal/changepoints/analyzer).
 */
const STRETCH = { failures: 0.3, passes: 0.5 };
/** So much more likely than no change must a change be. LUCI's own tests have 100, its service has 10,000. */
const ODDS = 300;
/** With fewer attempts before it, the rate before a change is hardly known. */
const FEW = 20;
const ODDS_IF_FEW = 3 * ODDS;
/** If it is known that something changed, the most likely position will do. */
const EVEN_ODDS = 1;
/** A spec that fails in less than one of twenty attempts, and then twice in a row, is not the same any more. */
const RARELY = 0.05;
/** Rates of few attempts are drawn to 5 %, as if these had been seen as well. */
const DRAWN = { trials: 10.5, failures: 0.5 };
/** The true position is outside of the interval with this chance on each side. */
const TAIL = 0.005;
/** The same for a spec that is broken: it fails, with few exceptions. */
const BROKEN = { failures: 5, passes: 0.5 };
/** How likely a stretch with so many failures is, as a logarithm. */
const stretchLikelihood = (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .sequenceLikelihood */ .qT)(STRETCH);
const brokenLikelihood = (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .sequenceLikelihood */ .qT)(BROKEN);
/**
 * Where a spec began to fail more often than before; null if nothing says so. The last attempt has failed.
 * @returns the position of the first attempt after the change
 */
function changeForWorse(attempts) {
    const start = attempts.length - (0,_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .failingAtEnd */ .v_)(attempts);
    const before = (0,_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .countAttempts */ .cs)(attempts.slice(0, start));
    const rate = (before.failures + DRAWN.failures) / (before.trials + DRAWN.trials);
    if (attempts.length - start > 1 && before.trials >= FEW && rate < RARELY) {
        return likelyChange(attempts, 'worse', EVEN_ODDS) ?? start;
    }
    return likelyChange(attempts, 'worse', before.trials < FEW ? ODDS_IF_FEW : ODDS);
}
/** Whether the rate of failures likely rose within these attempts, as far as the present tells. */
function hasLikelyRise(attempts) {
    return likelyChange(attempts, 'worse', ODDS) !== null;
}
/** Where a spec began to fail less often than before; null if nothing says so. */
function changeForBetter(attempts) {
    return likelyChange(attempts, 'better', ODDS);
}
/**
 * Between which positions a change for the worse happened, with a chance of 99 %, if there was one.
 * @param isBroken whether the spec fails always since then
 * @returns null if there is no position between two trials
 */
function rangeOfChange(attempts, isBroken) {
    const changes = [];
    eachChange(attempts, 'all', (position, likelihood) => changes.push({ position, likelihood }), isBroken ? brokenLikelihood : undefined);
    const best = changes.reduce((most, { likelihood }) => Math.max(most, likelihood), -Infinity);
    const weights = changes.map(({ likelihood }) => Math.exp(likelihood - best));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    let below = 0;
    const inside = changes.filter((_, index) => {
        const from = below;
        below += (weights[index] ?? 0) / all;
        return below > TAIL && from < 1 - TAIL;
    });
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    return { first: first.position, last: last.position };
}
function likelyChange(attempts, direction, odds) {
    let most = stretchLikelihood((0,_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .countAttempts */ .cs)(attempts)) + Math.log(odds);
    let best = null;
    eachChange(attempts, 'turns', (position, likelihood, rise) => {
        if (likelihood <= most || (direction === 'worse' ? rise <= 0 : rise >= 0))
            return;
        best = position;
        most = likelihood;
    });
    return best;
}
/**
 * Calls for each position between two trials, with the likelihood of the attempts if the rate of failures changed there, as
 * a logarithm, and by how much it rises.
 * @param where `turns`: only positions at which passing turns to failing or back; others are never the most likely ones
 */
function eachChange(attempts, where, visit, likelihoodAfter = stretchLikelihood) {
    const before = { trials: 0, failures: 0 };
    const after = { ...(0,_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .countAttempts */ .cs)(attempts) };
    // The first attempt of the trial before: it says whether that failed at first.
    let [last] = attempts;
    for (const attempt of attempts) {
        if (attempt.trial !== last?.trial) {
            if (where === 'all' || attempt.failed !== last?.failed) {
                visit(before.trials, stretchLikelihood(before) + likelihoodAfter(after), after.failures / after.trials - before.failures / before.trials);
            }
            last = attempt;
        }
        before.trials++;
        after.trials--;
        if (!attempt.failed)
            continue;
        before.failures++;
        after.failures--;
    }
}


/***/ }),

/***/ 10065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isSameImage),
/* harmony export */   v: () => (/* binding */ comparableRuns)
/* harmony export */ });
/* harmony import */ var _run_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84707);

/** The beginning of a version with its minor version: `1.36`, `v1.37.0-alpha.1`. */
const MINOR = /^v?(\d{1,4})\.(\d{1,6})(?!\d)/;
/** The name of the condition that names the image of a runner (comparison/compared-run.ts). */
const RUNNER_IMAGE = 'Runner image';
const PROJECTS = ['cri-o', 'kubernetes'];
/**
 * The runs of a history that are the past of a run, as positions, oldest first: of the same line of runner images, of CRI-O
 * and of Kubernetes. Two lines in one lane, such as in a matrix of versions, do not mix: runs of an earlier minor version
 * are the past of a later one only until the first run of that, and those on another kind of image only until the first run
 * on its own. What a run does not say is not compared.
 * @param run the run itself need not be in the history; what follows it there is not its past
 */
function comparableRuns({ runs }, run) {
    const own = runs.findIndex((one) => (0,_run_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runKey */ .r7)(one) === (0,_run_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runKey */ .r7)(run));
    const past = own < 0 ? runs : runs.slice(0, own);
    const lines = PROJECTS.map((project) => lineOf(past, project, minorOf(run, project)));
    const isNamed = familyOf(run) !== '';
    const firstOnImage = past.findIndex((one) => isNamed && familyOf(one) === familyOf(run));
    const isOnImage = (one, index) => isSameImage(one, run) || firstOnImage < 0 || index < firstOnImage;
    return [...past.entries()].flatMap(([index, one]) => isOnImage(one, index) && lines.every((isInLine) => isInLine(index)) ? [index] : []);
}
/** Whether two runs were on the same kind of runner image, as far as that is known. */
function isSameImage(one, other) {
    const [family, otherFamily] = [familyOf(one), familyOf(other)];
    return family === '' || otherFamily === '' || family === otherFamily;
}
/** The family of an image such as `ubuntu24 20260816.1` is its name without the version. */
function familyOf({ conditions }) {
    return conditions.get(RUNNER_IMAGE)?.trim().split(/\s/, 1)[0] ?? '';
}
/** Whether the run at a position belongs to the line that led to a minor version of a project. */
function lineOf(runs, project, minor) {
    if (minor === null)
        return () => true;
    const minors = runs.map((run) => minorOf(run, project));
    const ends = new Map();
    let end = runs.length;
    for (let version = minor; version[1] >= 0; version = [version[0], version[1] - 1]) {
        const first = minors.findIndex((one) => one !== null && String(one) === String(version));
        // A minor version that was never tested ends the line, except the one of the run itself.
        if (first < 0 && version !== minor)
            break;
        ends.set(String(version), end);
        if (first >= 0)
            end = Math.min(end, first);
    }
    return (index) => {
        const version = minors[index] ?? null;
        return version === null || index < (ends.get(String(version)) ?? 0);
    };
}
function minorOf({ builds }, project) {
    const [, major, minor] = MINOR.exec(builds.get(project)?.version ?? '') ?? [];
    return major === undefined || minor === undefined ? null : [Number(major), Number(minor)];
}


/***/ }),

/***/ 60317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ populationOf),
/* harmony export */   V: () => (/* binding */ USUAL)
/* harmony export */ });
/* harmony import */ var _regimes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42320);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85335);


/** What is taken as usual where nothing is known. */
const USUAL = {
    rates: { failures: 0.5, passes: 5 },
    nightsBetweenChanges: 100,
};
/** Rates of specs differ much: what others do counts as much as so many attempts of a spec itself. */
const WEIGHT = USUAL.rates.failures + USUAL.rates.passes;
/** What is usual counts as much as so many nights of a lane. */
const KNOWN_NIGHTS = 10 * USUAL.nightsBetweenChanges;
/**
 * What is usual in a lane, by all of its specs. A failure in a lane whose specs never fail says more than one in a lane
 * that is often red.
 * @param sequences the trials of each spec, oldest first, without tonight
 */
function populationOf(sequences) {
    const known = sequences.map((trials) => {
        let attempts = [];
        let changes = 0;
        (0,_regimes_js__WEBPACK_IMPORTED_MODULE_0__/* .eachRegime */ .Zr)(trials, (regime, position) => {
            attempts = regime.change?.before ?? regime.attempts;
            if (regime.change?.proven === position)
                changes++;
        });
        return { nights: trials.length, changes, usual: (0,_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .countAttempts */ .cs)(attempts) };
    });
    const total = (read) => known.reduce((sum, one) => sum + read(one), 0);
    const failures = total(({ usual }) => usual.failures) + USUAL.rates.failures;
    const attempts = total(({ usual }) => usual.trials) + WEIGHT;
    const changes = total((one) => one.changes) + KNOWN_NIGHTS / USUAL.nightsBetweenChanges;
    return {
        rates: {
            failures: (WEIGHT * failures) / attempts,
            passes: WEIGHT * (1 - failures / attempts),
        },
        nightsBetweenChanges: (total(({ nights }) => nights) + KNOWN_NIGHTS) / changes,
    };
}


/***/ }),

/***/ 42320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ isTotal),
/* harmony export */   Xo: () => (/* binding */ presentRegime),
/* harmony export */   Zr: () => (/* binding */ eachRegime)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2940);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5861);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85335);



/** So many passes, that the spec as it was would give them with less than this chance, are a recovery. */
const BY_LUCK = 0.01;
/** A time in which a spec was broken has at least so many failing attempts, and hardly a passing one. */
const BROKEN = { failures: 3, share: 0.9 };
/** If what was before explains it with more than this chance, it was no such time. */
const EXPLAINED = 0.001;
const likelihoodOfFew = (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .sequenceLikelihood */ .qT)({ failures: 0.5, passes: 10 });
/** A sequence without trials. */
const NO_REGIME = { attempts: [], change: null, recovered: null };
/** The regime at the end of a sequence of trials, oldest first. It depends only on what was known on each night. */
function presentRegime(trials) {
    let regime = NO_REGIME;
    eachRegime(trials, (next) => {
        regime = next;
    });
    return regime;
}
/** Calls with the regime after each trial, from the first one on that did not pass: until then, nothing happens. */
function eachRegime(trials, visit) {
    const first = trials.findIndex((trial) => trial !== 'pass');
    const passes = first < 0 ? trials : trials.slice(0, first);
    let regime = { ...NO_REGIME, attempts: passes.flatMap(_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptsOf */ .Or) };
    visit(regime, passes.length - 1);
    for (let position = passes.length; position < trials.length; position++) {
        regime = withTrial(regime, trials[position] ?? 'pass', position);
        visit(regime, position);
    }
}
/** The regime after one more trial. */
function withTrial(regime, trial, position) {
    const known = { ...regime, attempts: [...regime.attempts, ...(0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptsOf */ .Or)(trial, position)] };
    if (!(0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailing */ .DI)(trial))
        return afterPass(known, position);
    if (position > 0)
        return afterFailure(known, position);
    return { ...known, change: { before: [], start: 0, proven: null } };
}
function afterFailure(regime, position) {
    const at = (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changeForWorse */ .Sk)(regime.attempts);
    const start = at === null ? undefined : regime.attempts[at]?.trial;
    if (at === null || start === undefined)
        return regime;
    return {
        attempts: regime.attempts.slice(at),
        change: { before: regime.attempts.slice(0, at), start, proven: position },
        recovered: null,
    };
}
/** After a pass, a time in which the spec failed more often can be over. What was before it counts again. */
function afterPass(regime, position) {
    const { change } = regime;
    const since = change === null ? regime : afterPassSince(change, regime, position);
    const { attempts } = since;
    const better = attempts.some(({ failed }) => failed) ? (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changeForBetter */ .ge)(attempts) : null;
    if (better === null)
        return since;
    const before = since.change?.before ?? [];
    return { ...since, attempts: [...before, ...attempts.slice(better)], change: null };
}
/** Passes after a change for the worse: the spec has recovered, is as it was before, or is flaky since the change. */
function afterPassSince(change, regime, position) {
    const { attempts } = regime;
    const firstPass = (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfFailures */ .sj)(attempts);
    const failing = attempts.slice(0, firstPass);
    const passing = attempts.slice(firstPass);
    if (!isEnough(passing.length, failing))
        return regime;
    const start = passing[0]?.trial ?? position;
    const recovered = isTotal(failing) ? { start, proven: position } : null;
    if (wasBroken(failing, change.before)) {
        return { attempts: [...change.before, ...passing], change: null, recovered };
    }
    const all = [...change.before, ...attempts];
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLikelyRise */ .AY)(all) ? regime : { attempts: all, change: null, recovered };
}
/** Whether so many passes in a row prove that a spec is no longer as it was in these attempts. */
function isEnough(passes, failing) {
    const { trials, failures } = (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .countAttempts */ .cs)(failing);
    const rate = (failures + 0.5) / (trials + 1);
    return passes * Math.log(1 - rate) <= Math.log(BY_LUCK);
}
/** Whether a spec failed in these attempts with hardly an exception. */
function isTotal(attempts) {
    const { trials, failures } = (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .countAttempts */ .cs)(attempts);
    return failures >= BROKEN.share * trials;
}
/** Whether a spec was broken in these attempts, and not only flaky as it was before. */
function wasBroken(failing, before) {
    const { trials, failures } = (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .countAttempts */ .cs)(failing);
    if (failures < BROKEN.failures || !isTotal(failing))
        return false;
    const known = (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .countAttempts */ .cs)(before);
    const both = { trials: known.trials + trials, failures: known.failures + failures };
    return likelihoodOfFew(both) - likelihoodOfFew(known) < Math.log(EXPLAINED);
}


/***/ }),

/***/ 52983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeSequence),
/* harmony export */   u: () => (/* binding */ likelihoodOf)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2940);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5861);
/* harmony import */ var _population_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60317);
/* harmony import */ var _regimes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42320);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85335);





/** With fewer nights, a rate is hardly known: of 30, the upper end of a rate of zero is 6 %. */
const ENOUGH_NIGHTS = 30;
/** Of flakes, this share is one that lasts: it fails again on each of the next nights with the second chance. */
const LASTING = { share: 0.05, again: 0.7 };
/** With less than this chance, the failures at the end are no longer those of a flaky spec. */
const UNUSUAL = 0.1;
/**
 * A spec that fails on a larger share of nights since a change is broken, with passes now and then. One that fails every
 * other night is flaky, and has a share of that or less on most nights.
 */
const MOSTLY = 0.6;
/** How often a spec must have failed, if it passes tonight, so that it is flaky. */
const FLAKY_FAILURES = 2;
/**
 * Says what a sequence of trials of one spec means.
 * @param trials oldest first, not empty; nights that say nothing about the spec are left out
 * @param population what is usual among the specs of its lane
 */
function judgeSequence(trials, population = _population_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL */ .V) {
    const regime = (0,_regimes_js__WEBPACK_IMPORTED_MODULE_3__/* .presentRegime */ .Xo)(trials);
    const { before, after } = parts(regime);
    const nights = (0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .countNights */ .Ft)(before);
    const streak = trials.length - 1 - trials.findLastIndex((trial) => !(0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailing */ .DI)(trial));
    const surprise = streak === 0 ? 1 : likelihoodOf(after, before, population);
    const state = stateOf(trials, regime, streak);
    return {
        state,
        since: sinceOf(state, regime),
        rate: (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK)(nights),
        nights: nights.trials,
        failedNights: nights.failures,
        present: (0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .countNights */ .Ft)(regime.attempts),
        few: nights.trials < ENOUGH_NIGHTS,
        rateSince: regime.change === null ? null : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK)((0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .countNights */ .Ft)(after)),
        streak,
        proven: regime.change?.proven ?? null,
        chance: streak === 0 || before.length === 0 ? null : chanceOf(surprise, after, population),
        surprise,
    };
}
/** What was before the present change or streak of failures, and what has been since. */
function parts({ attempts, change }) {
    if (change !== null)
        return { before: change.before, after: attempts };
    const start = attempts.length - (0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .failingAtEnd */ .v_)(attempts);
    return { before: attempts.slice(0, start), after: attempts.slice(start) };
}
/** How likely attempts are if nothing has changed since the attempts before: flakes, or one that lasts. */
function likelihoodOf(after, before, { rates }) {
    const likelihood = (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .sequenceLikelihood */ .qT)(rates);
    const [known, added] = [(0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .countAttempts */ .cs)(before), (0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .countAttempts */ .cs)(after)];
    const likelihoodWith = (trials, failures) => Math.exp(likelihood({ trials: known.trials + trials, failures: known.failures + failures }) -
        likelihood(known));
    const single = likelihoodWith(added.trials, added.failures);
    if (added.failures < added.trials)
        return single;
    const lasting = likelihoodWith(1, 1) * LASTING.again ** (added.failures - 1);
    return (1 - LASTING.share) * single + LASTING.share * lasting;
}
/** Bayes' rule: either nothing has changed, or something did right before these attempts. */
function chanceOf(ifUnchanged, after, { nightsBetweenChanges }) {
    const ifChanged = Math.exp((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .stretchLikelihood */ .Av)((0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .countAttempts */ .cs)(after))) / nightsBetweenChanges;
    return ifUnchanged / (ifUnchanged + ifChanged);
}
function stateOf(trials, regime, streak) {
    if (trials.length === 1)
        return 'first-seen';
    return streak > 0
        ? stateOfFailing(trials.length - 1, regime, streak)
        : stateOfPassing(trials, regime);
}
function stateOfFailing(tonight, regime, streak) {
    const { change } = regime;
    const { before, after } = parts(regime);
    const neverBefore = (0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .countAttempts */ .cs)(before).failures === 0;
    if (change === null) {
        if (!neverBefore)
            return 'flaky';
        return streak === 1 ? 'new' : 'still-failing';
    }
    const always = after.every(({ failed }) => failed);
    if (change.proven !== tonight)
        return always || failsMostly(after) || failsByNow(after) ? 'still-failing' : 'flaky';
    // If it had never failed, the first night of the streak has said so.
    return always && neverBefore && streak > 1 ? 'still-failing' : 'new';
}
/** Whether a spec has failed since a change on so many nights that it is broken rather than flaky. */
function failsMostly(after) {
    const nights = new Set(after.map(({ trial }) => trial)).size;
    const passed = new Set(after.filter(({ failed }) => !failed).map(({ trial }) => trial)).size;
    return nights - passed > MOSTLY * nights;
}
/** Whether a spec that passed now and then since a change has failed too often in a row since. */
function failsByNow(after) {
    const failing = (0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .failingAtEnd */ .v_)(after);
    const { trials, failures } = (0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .countAttempts */ .cs)(after.slice(0, after.length - failing));
    return ((failures + 0.5) / (trials + 1)) ** failing < UNUSUAL;
}
function stateOfPassing(trials, regime) {
    const { attempts, change, recovered } = regime;
    if (change !== null) {
        const failing = attempts.slice(0, (0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .endOfFailures */ .sj)(attempts));
        return (0,_regimes_js__WEBPACK_IMPORTED_MODULE_3__/* .isTotal */ .LJ)(failing) ? 'recovering' : 'flaky';
    }
    if (recovered?.proven === trials.length - 1)
        return 'recovered';
    const isFlaky = (0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .countAttempts */ .cs)(attempts).failures >= FLAKY_FAILURES;
    return isFlaky || trials.at(-1) === 'flake' ? 'flaky' : 'passing';
}
function sinceOf(state, regime) {
    const { attempts, change, recovered } = regime;
    const firstPass = attempts[(0,_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .endOfFailures */ .sj)(attempts)]?.trial;
    if (state === 'recovering' && firstPass !== undefined)
        return exactly(firstPass);
    const { before, after } = parts(regime);
    if (change !== null || state === 'new' || state === 'still-failing')
        return beginning(before, after);
    return recovered === null ? null : exactly(recovered.start);
}
function exactly(trial) {
    return { trial, first: trial, last: trial };
}
/** When the attempts after a change began. */
function beginning(before, after) {
    const trial = after[0]?.trial;
    if (trial === undefined || before.length === 0)
        return null;
    const attempts = [...before, ...after];
    const range = (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOfChange */ .dJ)(attempts, after.every(({ failed }) => failed));
    const trialAt = (position = -1) => attempts[position]?.trial ?? trial;
    return {
        trial,
        first: Math.min(trial, trialAt(range?.first)),
        last: Math.max(trial, trialAt(range?.last)),
    };
}


/***/ }),

/***/ 12300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pastOf)
/* harmony export */ });
/* harmony import */ var _history_comparable_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10065);
/* harmony import */ var _history_run_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84707);


/**
 * The positions of the earlier runs of a history that a run is compared with, oldest first: comparable ones of the same
 * variant, without those of jobs that run beside its own in a matrix. A job whose variant is new, because the workflow or a
 * build moved on to another release of a component, goes on from its runs before that.
 * @param position of the run
 */
function pastOf(history, position) {
    const run = history.runs[position];
    if (run === undefined)
        return [];
    const beside = jobsBeside(history, run.job);
    const past = (0,_history_comparable_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .comparableRuns */ .v)(history, run)
        .flatMap((index) => {
        const other = history.runs[index];
        return other === undefined ? [] : [{ index, other }];
    })
        .filter(({ index, other }) => index < position && !beside.has(other.job));
    const first = past.find(({ other }) => other.variant === run.variant)?.index ?? position;
    return past
        .filter(({ index, other }) => other.variant === run.variant || (index < first && isOfJob(other, run)))
        .map(({ index }) => index);
}
function isOfJob(one, other) {
    return one.job !== '' && one.job === other.job;
}
/** Jobs that ran in one workflow run with a job: they are not the past of each other. */
function jobsBeside({ runs }, job) {
    const ids = new Set(runs.flatMap((run) => (run.job === job && (0,_history_run_key_js__WEBPACK_IMPORTED_MODULE_1__/* .identifies */ .HR)(run.id) ? [run.id] : [])));
    return new Set(runs.flatMap((run) => (run.job !== job && ids.has(run.id) ? [run.job] : [])));
}


/***/ })

};
