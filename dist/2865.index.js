export const id = 2865;
export const ids = [2865];
export const modules = {

/***/ 53521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ specsById)
/* harmony export */ });
/** The specs of a history by identifier, also by those that they had before they were renamed. */
function specsById(history) {
    const specs = history?.specs ?? [];
    return new Map([
        ...specs.flatMap((spec) => (spec.formerIds ?? []).map((id) => [id, spec])),
        ...specs.map((spec) => [spec.id, spec]),
    ]);
}


/***/ }),

/***/ 26225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ chooseWithin)
});

// EXTERNAL MODULE: ./build/src/domain/causes/hash.js
var hash = __webpack_require__(95210);
;// CONCATENATED MODULE: ./build/src/domain/plan/random.js

/** Items in an order that looks random, is the same for one seed, and does not depend on the order in which they are given. */
function shuffledBySeed(items, seed, textOf) {
    return items
        .map((item) => ({ item, text: textOf(item) }))
        .map((one) => ({ ...one, rank: mixed((0,hash/* fnv1a */.PS)(`${seed}\n${one.text}`)) }))
        .toSorted((one, other) => one.rank - other.rank || (one.text < other.text ? -1 : 1))
        .map(({ item }) => item);
}
/** FNV-1a alone gives similar texts similar numbers (finalizer of MurmurHash3, A. Appleby). */
function mixed(hash) {
    const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
    return (second ^ (second >>> 16)) >>> 0;
}

// EXTERNAL MODULE: ./build/src/domain/plan/suite-time.js
var suite_time = __webpack_require__(36609);
// EXTERNAL MODULE: ./build/src/domain/plan/valued-units.js + 4 modules
var valued_units = __webpack_require__(84324);
;// CONCATENATED MODULE: ./build/src/domain/plan/budget.js



/** Share of the time that is kept free: medians of durations are shorter than their means, and machines differ. */
const RESERVE = 0.1;
/** Share of the time of specs that goes to any specs, so that none is left out for ever. */
const EXPLORATION = 0.05;
/**
 * Share of the budget that the first suite may take, and the share that starting a second suite may cost. With this one, budgets
 * from twenty minutes on have a first suite; in shorter ones the first failure does not come earlier (docs/decisions.md).
 */
const FIRST_SHARE = 0.25;
const MOST_START_SHARE = 0.04;
/** A first suite with fewer expected failures has nothing to tell. */
const LEAST_FAILURES = 0.25;
/**
 * Chooses the specs that fit into a time: urgent ones, then those with the most expected failures in the least time, and for
 * a small share of the time any others. At least one unit is chosen, even if it does not fit.
 */
function chooseWithin(outlook, task) {
    const { units, bySpec } = outlook;
    const chosen = chosenUnits(units, task);
    const isKnown = [...bySpec.values()].some(({ recordedRate }) => recordedRate !== null);
    const first = isKnown ? firstUnits(chosen, task) : new Set();
    const idsOf = (some) => units.filter((unit) => some.has(unit)).flatMap(({ ids }) => ids);
    const leftOut = units.filter((unit) => !chosen.has(unit)).flatMap(({ ids }) => ids);
    const chances = leftOut.map((id) => bySpec.get(id)?.chance ?? 0);
    return {
        chosen: idsOf(chosen),
        first: idsOf(first),
        leftOut,
        expectedSeconds: expectedSeconds(chosen, first, task.procs),
        expectedMisses: chances.reduce((sum, chance) => sum + chance, 0),
        missChance: 1 - chances.reduce((product, chance) => product * (1 - chance), 1),
    };
}
function chosenUnits(units, task) {
    const { procs, seed, isUrgent } = task;
    const room = task.seconds * (1 - RESERVE) - suite_time/* SERVICE_SECONDS */.mv;
    if ((0,suite_time/* specSeconds */.hV)((0,suite_time/* loadOf */.M9)(units), procs) <= room)
        return new Set(units);
    const ordered = (0,valued_units/* byWorth */.U)(units, procs);
    const isUrgentUnit = ({ ids }) => ids.some(isUrgent);
    const wanted = [...ordered.filter(isUrgentUnit), ...ordered.filter((unit) => !isUrgentUnit(unit))];
    const chosen = new Set();
    const load = fill(chosen, wanted, { load: suite_time/* NO_LOAD */.ND, room: room * (1 - EXPLORATION), procs });
    const rest = units.filter((unit) => !chosen.has(unit));
    const explored = shuffledBySeed(rest, seed, ({ ids }) => ids[0] ?? '');
    fill(chosen, explored, { load, room, procs });
    return chosen.size > 0 ? chosen : new Set(wanted.slice(0, 1));
}
/** Adds the units that fit, in their order. Returns the load of all that are chosen. */
function fill(chosen, wanted, { load, room, procs }) {
    let filled = load;
    for (const unit of wanted) {
        const more = (0,suite_time/* withUnit */.$o)(filled, unit);
        if ((0,suite_time/* specSeconds */.hV)(more, procs) > room)
            continue;
        chosen.add(unit);
        filled = more;
    }
    return filled;
}
/**
 * The likeliest units to fail, for a short suite of their own: the suite runs specs in random order, so that otherwise they
 * can come last. It costs one more start of API server and kubelet, so that only long budgets have one.
 */
function firstUnits(chosen, { seconds, procs }) {
    const first = new Set();
    if (suite_time/* SERVICE_SECONDS */.mv > seconds * MOST_START_SHARE)
        return first;
    const room = seconds * FIRST_SHARE - suite_time/* SERVICE_SECONDS */.mv;
    fill(first, (0,valued_units/* byWorth */.U)([...chosen], procs), { load: suite_time/* NO_LOAD */.ND, room, procs });
    const failures = [...first].reduce((sum, unit) => sum + unit.failures, 0);
    const isAll = first.size === chosen.size;
    const fits = expectedSeconds(chosen, first, procs) <= seconds * (1 - RESERVE / 2);
    return isAll || failures < LEAST_FAILURES || !fits ? new Set() : first;
}
function expectedSeconds(chosen, first, procs) {
    const rest = [...chosen].filter((unit) => !first.has(unit));
    return [[...first], rest]
        .filter((units) => units.length > 0)
        .reduce((sum, units) => sum + suite_time/* SERVICE_SECONDS */.mv + (0,suite_time/* specSeconds */.hV)((0,suite_time/* loadOf */.M9)(units), procs), 0);
}


/***/ }),

/***/ 72473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ historyFor)
/* harmony export */ });
/* harmony import */ var _history_by_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53521);

/** From this share of known specs on, the history of the lane itself counts, whatever others know. */
const ENOUGH = 0.5;
/**
 * The history that says most about the specs of a lane: its own, or else the one that knows most of them, such as that of a
 * larger lane, of the same architecture and scenario if there are several. Null if none knows any.
 */
function historyFor(histories, specs, series) {
    const ranked = [...histories]
        .map((history) => {
        const byId = (0,_history_by_id_js__WEBPACK_IMPORTED_MODULE_0__/* .specsById */ .N)(history);
        const known = specs.filter(({ id }) => byId.has(id)).length;
        const isOwn = ['lane', 'scenario', 'architecture'].every((key) => history.series[key] === series[key]);
        const rank = isOwn && known >= specs.length * ENOUGH ? specs.length + 1 : known;
        const alike = [
            history.series.architecture === series.architecture,
            history.series.scenario === series.scenario,
            history.series.lane === series.lane,
        ].filter(Boolean).length;
        return { history, rank, alike };
    })
        .filter(({ rank }) => rank > 0)
        .toSorted((one, other) => other.rank - one.rank || other.alike - one.alike);
    return ranked[0]?.history ?? null;
}


/***/ }),

/***/ 90089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ budgetOfRun),
/* harmony export */   OB: () => (/* binding */ reportedShard),
/* harmony export */   cW: () => (/* binding */ budgetOfPlan),
/* harmony export */   go: () => (/* binding */ specsOfShard),
/* harmony export */   zT: () => (/* binding */ budgetPart),
/* harmony export */   z_: () => (/* binding */ laneDigest)
/* harmony export */ });
/* harmony import */ var _spec_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22078);

/** The specs of a lane that are in a shard, in the order of the lane: with all shards, each spec is in exactly one. */
function specsOfShard(lane, { index, total, keys }) {
    const named = new Set(keys);
    const isRest = index === total;
    return lane.filter(({ id }) => named.has((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id)) !== isRest);
}
/** How a report names a shard. */
function reportedShard(lane, plan, { index, total }) {
    return { plan, index, total, specs: lane.length, digest: laneDigest(lane) };
}
/** The same for two lists of the same specs, in any order. */
function laneDigest(lane) {
    return (0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(lane
        .map(({ id }) => id)
        .toSorted()
        .join('\n'));
}
/** A choice that a plan made. Specs that it did not know run. */
function budgetOfPlan(specs, { seconds, first, leftOut }) {
    const rates = new Map(leftOut.map(({ key, failureRate }) => [key, failureRate]));
    const firstKeys = new Set(first);
    const isLeftOut = ({ id }) => rates.has((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id));
    const chosen = specs.filter((spec) => !isLeftOut(spec));
    const early = chosen.filter(({ id }) => firstKeys.has((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id)));
    return budgetSpecs(specs, chosen, early.length < chosen.length ? early : [], {
        seconds,
        rateOf: (id) => rates.get((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id)) ?? null,
    });
}
/**
 * A choice of this run.
 * @param basis what durations and likelihoods are from, in words
 */
function budgetOfRun(specs, choice, { bySpec }, { seconds, basis }) {
    const leftOut = new Set(choice.leftOut);
    const first = new Set(choice.first);
    const chosen = specs.filter(({ id }) => !leftOut.has(id));
    const made = budgetSpecs(specs, chosen, chosen.filter(({ id }) => first.has(id)), { seconds, rateOf: (id) => bySpec.get(id)?.recordedRate ?? null });
    const isKnown = choice.leftOut.some((id) => bySpec.get(id)?.recordedRate != null);
    const { expectedSeconds, expectedMisses, missChance } = choice;
    const risk = isKnown ? { expectedMisses, missChance } : {};
    return { ...made, budget: { ...made.budget, basis, expectedSeconds, ...risk } };
}
function budgetSpecs(specs, chosen, first, { seconds, rateOf }) {
    const kept = new Set(chosen.map(({ id }) => id));
    const leftOut = specs
        .filter(({ id }) => !kept.has(id))
        .map(({ id }) => ({ id, failureRate: rateOf(id) }))
        .toSorted((one, other) => (other.failureRate ?? -1) - (one.failureRate ?? -1));
    return {
        chosen,
        first: [...new Set(first.map(({ id }) => id))],
        budget: {
            seconds,
            specs: specs.length,
            chosen: chosen.length,
            first: first.length,
            basis: '',
            expectedSeconds: null,
            expectedMisses: null,
            missChance: null,
            leftOut,
        },
    };
}
/** A choice as a plan hands it on. */
function budgetPart(choice, { bySpec }, seconds) {
    return {
        seconds,
        first: choice.first.map(_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X),
        leftOut: choice.leftOut.map((id) => ({
            key: (0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id),
            failureRate: bySpec.get(id)?.recordedRate ?? null,
        })),
    };
}


/***/ }),

/***/ 22078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ specKey)
/* harmony export */ });
/* harmony import */ var _causes_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95210);

/** A second start value, so that both hashes of a text differ. */
const OTHER_START = (0,_causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .PS)('spec', _causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .FNV_START */ .YA);
/**
 * A short key for the identifier of a spec: 64 bits in hexadecimal. Two of a thousand specs have the same one with a chance of
 * about one in ten million million; a plan checks that none do.
 */
function specKey(id) {
    return [(0,_causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .PS)(id), (0,_causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .PS)(id, OTHER_START)]
        .map((hash) => hash.toString(16).padStart(8, '0'))
        .join('');
}


/***/ }),

/***/ 36609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   M9: () => (/* binding */ loadOf),
/* harmony export */   ND: () => (/* binding */ NO_LOAD),
/* harmony export */   hV: () => (/* binding */ specSeconds),
/* harmony export */   mv: () => (/* binding */ SERVICE_SECONDS)
/* harmony export */ });
/**
 * From the start of the ginkgo command to the first spec, and from the last one to its end: etcd, API server and kubelet start
 * and stop. Seen: 12 s on a fast machine, 25 s on a usual one, 45 s in a small virtual machine.
 */
const SERVICE_SECONDS = 45;
/** Between two specs of a process: reports, namespaces. */
const SPEC_SECONDS = 0.2;
const NO_LOAD = { specs: 0, parallelSeconds: 0, longestSeconds: 0, serialSeconds: 0 };
/** The load with one more unit. */
function withUnit(load, { ids, isSerial, seconds }) {
    const specs = load.specs + ids.length;
    if (isSerial)
        return { ...load, specs, serialSeconds: load.serialSeconds + seconds };
    return {
        ...load,
        specs,
        parallelSeconds: load.parallelSeconds + seconds,
        longestSeconds: Math.max(load.longestSeconds, seconds),
    };
}
/** The load of all units. */
function loadOf(units) {
    return units.reduce(withUnit, NO_LOAD);
}
/**
 * The time that specs take at most, without the start and the end of the suite: R. L. Graham's bound for work that is given to
 * processes in any order (Bounds on Multiprocessing Timing Anomalies, 1969), and then the serial specs.
 */
function specSeconds(load, procs) {
    const { specs, parallelSeconds, longestSeconds, serialSeconds } = load;
    const parallel = parallelSeconds / procs + longestSeconds * (1 - 1 / procs);
    return parallel + serialSeconds + (specs * SPEC_SECONDS) / procs;
}


/***/ }),

/***/ 84324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ byWorth),
  j: () => (/* binding */ outlookOf)
});

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(72072);
// EXTERNAL MODULE: ./build/src/domain/history/by-id.js
var by_id = __webpack_require__(53521);
;// CONCATENATED MODULE: ./build/src/domain/plan/durations.js


/** Passing runs of a spec that count, the newest ones. Their median does not follow a single slow night. */
const LAST_RUNS = 5;
/** No spec takes less: it creates a namespace at least. */
const LEAST_SECONDS = 0.1;
/** Of the known durations of similar specs: a spec that nobody knows is more often long than short. */
const SHARE_BELOW = 0.75;
/**
 * What specs without any record take, by label, the first that fits; seen on nodes with two processors with Kubernetes 1.36.
 * Serial specs restart the kubelet, and slow ones wait for minutes on purpose.
 */
const GUESSES = [
    { label: 'Slow', seconds: 180 },
    { label: 'Disruptive', seconds: 120 },
    { label: 'Serial', seconds: 45 },
];
const USUAL_GUESS = 15;
/**
 * The expected duration of each spec, by its identifier: the median of its last passing runs. A spec without such runs takes
 * as long as most specs of its source file whose duration is known, else of its area, else of the lane; without any record, a guess
 * by its labels.
 * @param areaOf a name for what a spec is about; specs of one area take similar times
 */
function expectedDurations(specs, history, areaOf = () => '') {
    const recorded = (0,by_id/* specsById */.N)(history);
    const own = new Map(specs.map(({ id }) => [id, medianOfLast(recorded.get(id)?.results ?? [])]));
    const known = specs.flatMap((spec) => {
        const seconds = own.get(spec.id) ?? null;
        return seconds === null ? [] : [{ spec, seconds }];
    });
    const levels = [fileOf, areaOf, () => ''].map((keyOf) => ({
        keyOf,
        usual: usualBy(known, keyOf),
    }));
    const expected = (spec) => {
        const seconds = own.get(spec.id) ?? null;
        if (seconds !== null)
            return { seconds, isKnown: true };
        const similar = levels.flatMap(({ keyOf, usual }) => usual.get(keyOf(spec)) ?? []);
        return { seconds: similar[0] ?? guessFor(spec), isKnown: false };
    };
    return new Map(specs.map((spec) => [spec.id, expected(spec)]));
}
function fileOf({ location }) {
    return location?.file ?? '';
}
function medianOfLast(results) {
    const seconds = results
        .flatMap((result) => (result.outcome === 'passed' ? (result.seconds ?? []) : []))
        .slice(-LAST_RUNS)
        .toSorted((one, other) => one - other);
    const middle = seconds[Math.floor(seconds.length / 2)];
    return middle === undefined ? null : Math.max(LEAST_SECONDS, middle);
}
function usualBy(known, keyOf) {
    const groups = (0,group/* groupBy */.$)(known, ({ spec }) => keyOf(spec));
    return new Map([...groups].flatMap(([key, group]) => {
        const sorted = group.map(({ seconds }) => seconds).toSorted((one, other) => one - other);
        const usual = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * SHARE_BELOW))];
        return usual === undefined ? [] : [[key, usual]];
    }));
}
function guessFor({ labels }) {
    return GUESSES.find(({ label }) => labels.includes(label))?.seconds ?? USUAL_GUESS;
}

// EXTERNAL MODULE: ./build/src/domain/history/spec-trials.js
var spec_trials = __webpack_require__(55643);
// EXTERNAL MODULE: ./build/src/domain/history/telling-runs.js
var telling_runs = __webpack_require__(95884);
;// CONCATENATED MODULE: ./build/src/domain/plan/failure-chances.js



/** A failure counts so much for each run of the spec since. Chosen on the first half of a public history (bench/budget.ts). */
const FADING = 0.7;
/** What is assumed before anything is known, as runs and failures in them. */
const BEFORE_ANY = { stable: { runs: 500, failures: 1 }, new: { runs: 10, failures: 2 } };
/** A spec that never failed is no longer new after about so many runs. */
const NEW_RUNS = 3;
/** A spec that fails each night can pass the next one. */
const MOST_CHANCE = 0.99;
/**
 * How likely specs are to fail, by their results so far: the last ones count most. What a failure of a spec without
 * failures, and of a new spec, is worth is learned from the history itself: how often such specs failed. So new specs of a
 * lane in which these often fail come early.
 * @param history null if there is none
 */
function failureChances(history) {
    const telling = history === null ? [] : (0,telling_runs/* tellingRuns */.O)(history);
    const recorded = new Map((history?.specs ?? []).map((spec) => {
        const { trials, runs } = (0,spec_trials/* trialsOfSpec */.c)(spec, telling);
        return [spec, { failed: trials.map(failedAtFirst), runs }];
    }));
    const rates = learnedRates([...recorded.values()]);
    const byId = (0,by_id/* specsById */.N)(history);
    return (id) => {
        const spec = byId.get(id);
        const failed = (spec && recorded.get(spec)?.failed) ?? [];
        return {
            chance: chanceAfter(failed, rates),
            recordedRate: failed.length === 0 ? null : failed.filter(Boolean).length / failed.length,
        };
    };
}
function failedAtFirst(trial) {
    return trial !== 'pass';
}
/** The first run of a history has only specs without a past, which are not new ones. */
function learnedRates(specs) {
    const { stable, new: fresh } = BEFORE_ANY;
    const counts = { stable: { ...stable }, new: { ...fresh } };
    const count = (kind, failed) => {
        counts[kind].runs += 1;
        counts[kind].failures += failed ? 1 : 0;
    };
    const begin = Math.min(...specs.flatMap(({ runs }) => runs.slice(0, 1)));
    for (const { failed, runs } of specs) {
        const [first, ...later] = failed;
        if (first === undefined)
            continue;
        if (runs[0] !== begin)
            count('new', first);
        if (first)
            continue;
        const end = later.indexOf(true);
        for (const one of end < 0 ? later : later.slice(0, end + 1))
            count('stable', one);
    }
    return {
        stable: counts.stable.failures / counts.stable.runs,
        new: counts.new.failures / counts.new.runs,
    };
}
function chanceAfter(failed, rates) {
    if (failed.length === 0)
        return rates.new;
    let failures = 0;
    let weight = 0;
    for (const one of failed) {
        failures = failures * FADING + (one ? 1 : 0);
        weight = weight * FADING + 1;
    }
    const surprise = rates.stable * (1 + NEW_RUNS / failed.length);
    return Math.min(MOST_CHANCE, failures / (weight + 1) + surprise);
}

;// CONCATENATED MODULE: ./build/lanes/together.json
const together_namespaceObject = /*#__PURE__*/JSON.parse('[{"file":"test/e2e_node/container_lifecycle_test.go","container":"when ","why":"most of its contexts are ordered containers: one spec runs a pod and the next ones look at what it did","source":"kubernetes/kubernetes test/e2e_node/container_lifecycle_test.go (ginkgo.When with ginkgo.Ordered)"},{"file":"test/e2e_node/swap_test.go","container":"[sig-node] Swap","why":"it is an ordered container","source":"kubernetes/kubernetes test/e2e_node/swap_test.go (SIGDescribe with ginkgo.Ordered)"}]');
;// CONCATENATED MODULE: ./build/src/domain/plan/units.js


const TOGETHER = together_namespaceObject;
/** Kubernetes marks serial specs with a label (kubernetes test/e2e/framework/ginkgowrapper.go, WithSerial). */
const SERIAL = 'Serial';
/**
 * The specs of a lane in units that must not be divided: specs of one ordered container, because the later ones look at what the
 * earlier ones did, and specs with the same text, because filters cannot tell them apart.
 */
function unitsOf(specs) {
    const containers = new Map(specs.map((spec) => [spec.id, containerOf(spec) ?? spec.id]));
    return [...(0,group/* groupBy */.$)(specs, ({ id }) => containers.get(id) ?? id).values()].map((group) => ({
        ids: [...new Set(group.map(({ id }) => id))],
        isSerial: group.some(({ labels }) => labels.includes(SERIAL)),
    }));
}
/** The ordered container of a spec as one text; null if it is in none. */
function containerOf({ location, containers = [] }) {
    const file = location?.file ?? '';
    for (const row of TOGETHER) {
        if (!file.endsWith(row.file))
            continue;
        const level = containers.findIndex((text) => text.startsWith(row.container));
        if (level >= 0)
            return JSON.stringify([file, ...containers.slice(0, level + 1)]);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/domain/plan/valued-units.js



/**
 * What is expected of the specs of a lane.
 * @param history of the lane, or null
 * @param areaOf as in `expectedDurations`
 */
function outlookOf(specs, history, areaOf) {
    const durations = expectedDurations(specs, history, areaOf);
    const chanceOf = failureChances(history);
    const bySpec = new Map([...durations].map(([id, duration]) => [id, { ...duration, ...chanceOf(id) }]));
    const sum = (ids, of) => ids.flatMap((id) => bySpec.get(id) ?? []).reduce((total, one) => total + of(one), 0);
    return {
        bySpec,
        units: unitsOf(specs).map((unit) => ({
            ...unit,
            seconds: sum(unit.ids, ({ seconds }) => seconds),
            failures: sum(unit.ids, ({ chance }) => chance),
        })),
    };
}
/**
 * Units in the order in which they are worth their time: the most expected failures in the least time first. Of equal ones,
 * the order does not depend on that of the lane.
 * @param procs over how many processes units that are not serial are spread
 */
function byWorth(units, procs) {
    const worth = ({ failures, seconds, isSerial }) => failures / (isSerial ? seconds : seconds / procs);
    return units
        .map((unit) => ({ unit, worth: worth(unit), name: unit.ids[0] ?? '' }))
        .toSorted((one, other) => other.worth - one.worth || (one.name < other.name ? -1 : 1))
        .map(({ unit }) => unit);
}


/***/ })

};
