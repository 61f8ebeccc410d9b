export const id = 904;
export const ids = [904];
export const modules = {

/***/ 36284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
;// CONCATENATED MODULE: ./build/lanes/areas.json
const areas_namespaceObject = /*#__PURE__*/JSON.parse('{"b":[{"name":"resource-isolation","description":"Security contexts, namespaces, sysctls, cgroups, limits, devices, and what is measured of them","specFiles":["test/e2e(_node|/common/[a-z]+)/[^/]*(security|apparmor|seccomp|selinux|capabilit|sysctl|privileged|runtimeclass|runtime_class)","test/e2e(_node|/common/[a-z]+)/[^/]*(user_namespace|userns|proc_mount|cgroup|container_manager|qos|oom|pids)","test/e2e(_node|/common/[a-z]+)/[^/]*(resource|resize|cpu|memory|swap|hugepage|topology|numa|eviction|critical)","test/e2e(_node|/common/[a-z]+)/[^/]*(device|dra_|metrics|summary|stats|density|perf)"],"crioFiles":["^internal/config/(apparmor|blockio|capabilities|cgmgr|device|node|nsmgr|nri|rdt|seccomp|ulimits)/","^internal/(annotations|dbusmgr|nri|runtimehandlerhooks)/","^internal/lib/(stats|statsserver|namespace)/","^pinns/","^pkg/annotations/","^server/(container_create|container_update_resources|sandbox_run|sandbox_update_resources|masked_paths|rootless)","(^|[/_-])(apparmor|seccomp|selinux|label|capabilit|cgroup|cpu|memory|hugetlb|swap|device|devices|cdi|sysctl|userns|idmappings|namespaces|nri|rdt|stats|metric|metrics|workloads|infra)[^/]*$"]},{"name":"storage-volumes","description":"Volumes, mounts and the file systems of images and containers","specFiles":["test/e2e/common/storage/","test/e2e(_node|/common/[a-z]+)/[^/]*(volume|mount|empty_dir|host_path|projected|subpath|quota|disk|storage|imagefs)"],"crioFiles":["^internal/(storage|ociartifact)/","^server/(container_create|container_remove|image_|safemount)","(^|[/_-])(storage|volume|volumes|mount|mounts|safemount|disk|filesystem|imagefs|wipe)[^/]*$"]},{"name":"networking","description":"Networks, addresses, ports and names of pods","specFiles":["test/e2e/common/network/","test/e2e(_node|/common/[a-z]+)/[^/]*(network|hostname|etc_hosts|host_ip|pod_ip|hostport|portforward|port_forward|dns|cni|sctp)"],"crioFiles":["^internal/(hostport|iptables)/","^internal/config/(cnimgr|nsmgr)/","^contrib/cni/","^pinns/","^server/(sandbox_run|sandbox_stop)","(^|[/_-])(network|networks|cni|hostport|portforward|iptables|nftables|dns)[^/]*$"]},{"name":"container-lifecycle","description":"How pods and containers start, run, are probed, log and end, and the images that they start from","specFiles":["test/e2e/common/node/kubelet\\\\.go","test/e2e(_node|/common/[a-z]+)/[^/]*(container|pods|pod_|lifecycle|probe|init|ephemeral|restart|runtime|terminat|shutdown|garbage)","test/e2e(_node|/common/[a-z]+)/[^/]*(image|checkpoint|exec|attach|log_|standalone|criproxy)"],"crioFiles":["^server/(container_|sandbox_|image_|health|inspect|naming)","^internal/(oci|factory|linklogs|memorystore|process|registrar|resourcestore|signals|watchdog)/","^internal/lib/(sandbox/|checkpoint|container|restore)","^internal/config/conmonmgr/","^internal/(storage|ociartifact)/"]},{"name":"other","description":"Environment variables, leases, and what belongs to no other area","specFiles":[],"crioFiles":[]}],"X":["(^|/)[^/]*\\\\.md$","_test\\\\.go$","_test_inject\\\\.go$","_(unsupported|freebsd|freebsd_nocgo|windows)\\\\.go$","^(docs|test|tutorials|logo|releases|completions|security|hack|scripts|\\\\.github|\\\\.muse)/","^contrib/(custom-node-e2e|kube-local|metrics-exporter|test)/","(^|/)(testing|testdata|fixtures)/","^(OWNERS|OWNERS_ALIASES|LICENSE|SECURITY_CONTACTS|Vagrantfile|\\\\.[^/]*)$","\\\\.(jpg|png|svg|txt)$"]}');
;// CONCATENATED MODULE: ./build/src/domain/request/areas.js

const ROWS = areas_namespaceObject.b;
/** Every area, the one for the rest last. */
const AREAS = (/* unused pure expression or super */ null && (ROWS));
const REST = ROWS.at(-1)?.name ?? '';
const SPEC_PATTERNS = ROWS.map(({ name, specFiles }) => ({ name, patterns: compiled(specFiles) }));
const CRIO_PATTERNS = ROWS.map(({ name, crioFiles }) => ({ name, patterns: compiled(crioFiles) }));
/** Paths in cri-o/cri-o that no spec can notice: documents, tests, and files for other systems than Linux. */
const UNTESTED = compiled(areas_namespaceObject.X);
/** The area of a spec by the source file of its leaf; that for the rest if the file is unknown. */
function areaOfSpec(location) {
    if (location === null)
        return REST;
    return SPEC_PATTERNS.find(({ patterns }) => anyMatches(patterns, location.file))?.name ?? REST;
}
/**
 * The areas whose specs can notice a change of these files of cri-o/cri-o, in the order of the table. A file that is in no
 * pattern, such as go.mod or one of `vendor`, can touch every area.
 * @param paths relative to the root of the repository
 */
function areasOfChangedFiles(paths) {
    const touched = new Set(paths.flatMap((path) => areasOfChangedFile(path.replace(/^\.\//, ''))));
    return ROWS.map(({ name }) => name).filter((name) => touched.has(name));
}
/**
 * Ginkgo's filters on source files for the specs of an area. Ginkgo compares them with the files of all containers of a spec,
 * so that a spec could match two areas: hence each area leaves out those before it in the table.
 */
function filesOfArea(name) {
    const index = ROWS.findIndex((row) => row.name === name);
    return {
        focusFiles: ROWS[index]?.specFiles ?? [],
        skipFiles: ROWS.slice(0, Math.max(0, index)).flatMap(({ specFiles }) => specFiles),
    };
}
function areasOfChangedFile(path) {
    if (anyMatches(UNTESTED, path))
        return [];
    const areas = CRIO_PATTERNS.filter(({ patterns }) => anyMatches(patterns, path));
    return (areas.length === 0 ? ROWS : areas).map(({ name }) => name);
}
function compiled(patterns) {
    return patterns.map((pattern) => new RegExp(pattern));
}
function anyMatches(patterns, text) {
    return patterns.some((pattern) => pattern.test(text));
}

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

;// CONCATENATED MODULE: ./build/src/domain/plan/suite-time.js
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

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(72072);
;// CONCATENATED MODULE: ./build/src/domain/history/by-id.js
/** The specs of a history by identifier, also by those that they had before they were renamed. */
function specsById(history) {
    const specs = history?.specs ?? [];
    return new Map([
        ...specs.flatMap((spec) => (spec.formerIds ?? []).map((id) => [id, spec])),
        ...specs.map((spec) => [spec.id, spec]),
    ]);
}

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
    const recorded = specsById(history);
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
    const byId = specsById(history);
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

;// CONCATENATED MODULE: ./build/src/domain/plan/budget.js



/** Share of the time that is kept free: medians of durations are shorter than their means, and machines differ. */
const RESERVE = 0.1;
/** Share of the time of specs that goes to any specs, so that none is left out for ever. */
const EXPLORATION = 0.05;
/** Share of the budget that the first suite may take, and the share that starting a second suite may cost. */
const FIRST_SHARE = 0.25;
const MOST_START_SHARE = 0.05;
/** A first suite with fewer expected failures has nothing to tell. */
const LEAST_FAILURES = 0.25;
/**
 * Chooses the specs that fit into a time: urgent ones, then those with the most expected failures in the least time, and for
 * a small share of the time any others. At least one unit is chosen, even if it does not fit.
 */
function chooseWithin(outlook, task) {
    const { units, bySpec } = outlook;
    const chosen = chosenUnits(units, task);
    const first = firstUnits(chosen, task);
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
    const room = task.seconds * (1 - RESERVE) - SERVICE_SECONDS;
    if (specSeconds(loadOf(units), procs) <= room)
        return new Set(units);
    const ordered = byWorth(units, procs);
    const isUrgentUnit = ({ ids }) => ids.some(isUrgent);
    const wanted = [...ordered.filter(isUrgentUnit), ...ordered.filter((unit) => !isUrgentUnit(unit))];
    const chosen = new Set();
    const load = fill(chosen, wanted, { load: NO_LOAD, room: room * (1 - EXPLORATION), procs });
    const rest = units.filter((unit) => !chosen.has(unit));
    const explored = shuffledBySeed(rest, seed, ({ ids }) => ids[0] ?? '');
    fill(chosen, explored, { load, room, procs });
    return chosen.size > 0 ? chosen : new Set(wanted.slice(0, 1));
}
/** Adds the units that fit, in their order. Returns the load of all that are chosen. */
function fill(chosen, wanted, { load, room, procs }) {
    let filled = load;
    for (const unit of wanted) {
        const more = withUnit(filled, unit);
        if (specSeconds(more, procs) > room)
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
    if (SERVICE_SECONDS > seconds * MOST_START_SHARE)
        return first;
    const room = seconds * FIRST_SHARE - SERVICE_SECONDS;
    fill(first, byWorth([...chosen], procs), { load: NO_LOAD, room, procs });
    const failures = [...first].reduce((sum, unit) => sum + unit.failures, 0);
    const isAll = first.size === chosen.size;
    const fits = expectedSeconds(chosen, first, procs) <= seconds * (1 - RESERVE / 2);
    return isAll || failures < LEAST_FAILURES || !fits ? new Set() : first;
}
function expectedSeconds(chosen, first, procs) {
    const rest = [...chosen].filter((unit) => !first.has(unit));
    return [[...first], rest]
        .filter((units) => units.length > 0)
        .reduce((sum, units) => sum + SERVICE_SECONDS + specSeconds(loadOf(units), procs), 0);
}

;// CONCATENATED MODULE: ./build/src/domain/plan/job-name.js
/** Names of artifacts can be much longer; names of jobs are shown in full. */
const NAME_LENGTH = 100;
/**
 * The name of a job, such as `conformance-runc-amd64`: small letters, digits, dots and hyphens. A scenario with a lane of the
 * same name is not named twice.
 */
function jobName({ lane, scenario, architecture }) {
    const words = [lane, ...(scenario === '' || scenario === lane ? [] : [scenario]), architecture];
    return words
        .map((word) => word.toLowerCase().replace(/[^a-z0-9.]+/g, '-'))
        .join('-')
        .replace(/^[-.]+/, '')
        .slice(-NAME_LENGTH);
}
/** The end of the name of a shard, such as `-1-of-3`; empty for a whole lane. */
function shardSuffix(shard) {
    return shard === null ? '' : `-${shard.index}-of-${shard.total}`;
}
/** Names of which no two are the same: a later one gets a number. */
function distinctNames(names) {
    const taken = new Set();
    return names.map((name) => {
        let distinct = name;
        for (let number = 2; taken.has(distinct); number++)
            distinct = `${name}-${number}`;
        taken.add(distinct);
        return distinct;
    });
}

;// CONCATENATED MODULE: ./build/src/domain/plan/spec-key.js

/** A second start value, so that both hashes of a text differ. */
const OTHER_START = (0,hash/* fnv1a */.PS)('spec', hash/* FNV_START */.YA);
/**
 * A short key for the identifier of a spec: 64 bits in hexadecimal. Two of a thousand specs have the same one with a chance of
 * about one in ten million million; a plan checks that none do.
 */
function specKey(id) {
    return [(0,hash/* fnv1a */.PS)(id), (0,hash/* fnv1a */.PS)(id, OTHER_START)]
        .map((hash) => hash.toString(16).padStart(8, '0'))
        .join('');
}

;// CONCATENATED MODULE: ./build/src/domain/plan/shards.js


/** What one job of a lane should take without the start of the suite: long enough that preparing the node is the smaller part. */
const TARGET_SECONDS = 15 * 60;
/** Each shard is a machine. */
const MOST_SHARDS = 16;
/**
 * How many shards a lane needs, so that each takes about as long as a job should. All serial specs are in one shard, so that
 * more shards than those that end before it are of no use.
 */
function shardCount(units, procs) {
    const { serialSeconds } = loadOf(units);
    const all = units.reduce((sum, unit) => sum + jobSeconds(unit, procs), 0);
    const target = Math.max(TARGET_SECONDS, serialSeconds);
    return Math.max(1, Math.min(mostShards(units), Math.ceil(all / target)));
}
/** No shard is empty, because a job without specs tests nothing. */
function mostShards(units) {
    const parallel = units.filter(({ isSerial }) => !isSerial).length;
    return Math.min(MOST_SHARDS, parallel + (parallel < units.length ? 1 : 0));
}
/**
 * Divides a lane into shards that take about the same time: the longest unit first, each into the shard with the least work
 * (R. L. Graham's LPT rule, 1969). All serial units are in the last shard, which also gets what a plan does not know. The
 * result does not depend on the order of the units. There may be fewer shards, so that none is empty.
 */
function divide(units, count, procs) {
    const shards = Array.from({ length: Math.max(1, Math.min(count, mostShards(units))) }, () => ({
        units: new Set(),
        work: 0,
    }));
    const put = (unit, shard) => {
        shard?.units.add(unit);
        if (shard !== undefined)
            shard.work += jobSeconds(unit, procs);
    };
    for (const unit of units)
        if (unit.isSerial)
            put(unit, shards.at(-1));
    for (const unit of byLength(units.filter(({ isSerial }) => !isSerial))) {
        put(unit, shards.reduce((least, shard) => (shard.work < least.work ? shard : least)));
    }
    return shards.map((shard) => ({
        ids: units.filter((unit) => shard.units.has(unit)).flatMap(({ ids }) => ids),
        seconds: specSeconds(loadOf([...shard.units]), procs),
    }));
}
function jobSeconds({ isSerial, seconds }, procs) {
    return isSerial ? seconds : seconds / procs;
}
function byLength(units) {
    return units.toSorted((one, other) => other.seconds - one.seconds || ((one.ids[0] ?? '') < (other.ids[0] ?? '') ? -1 : 1));
}
/** Shards as a plan hands them on: the last one as all that the others do not have. Null for a lane in one piece. */
function shardParts(shards) {
    if (shards.length < 2)
        return shards.map(() => null);
    const keys = shards.map(({ ids }) => ids.map(specKey));
    return keys.map((own, index) => ({
        index: index + 1,
        total: shards.length,
        keys: index + 1 < shards.length ? own : keys.slice(0, -1).flat(),
    }));
}

;// CONCATENATED MODULE: ./build/src/domain/plan/plan-jobs.js







/** Downloads, the set-up of the node, pulls of images, and the report, beside the suite. */
const MINUTES_AROUND_SUITE = 30;
/** Runners of GitHub with a fixed version of their image. */
const HOSTED_RUNNERS = {
    amd64: 'ubuntu-24.04',
    arm64: 'ubuntu-24.04-arm',
};
/** The jobs of a lane: one for each of its shards. */
function jobsOf(listed, common, options) {
    const { name, lane, request, architecture } = listed;
    const { selection, timeoutSeconds } = request;
    const scenario = selection.scenario ?? '';
    return sharesOf(listed, common.plan, options).map(({ shard, budget, specs, seconds }) => ({
        name: `${name}${shardSuffix(shard)}`,
        lane: selection.lane,
        scenario,
        architecture,
        runner: options.runners.get(architecture) ?? HOSTED_RUNNERS[architecture],
        minutes: minutesOf(timeoutSeconds, budget),
        specs,
        seconds,
        part: { ...common, lane, scenario, architecture, shard, budget },
    }));
}
/** @param seed the same for all jobs of a plan */
function sharesOf({ specs, history, request: { procs } }, seed, options) {
    if (specs === null)
        return [{ shard: null, budget: null, specs: null, seconds: null }];
    requireDistinctKeys(specs);
    const outlook = outlookOf(specs, history, ({ location }) => areaOfSpec(location));
    const { units } = outlook;
    const count = options.shards === 'auto' ? shardCount(units, procs) : options.shards;
    const shards = divide(units, count, procs);
    const parts = shardParts(shards);
    const urgent = urgentSpecs(specs, options.urgentAreas);
    return shards.map(({ ids, seconds }, index) => {
        const shard = parts[index] ?? null;
        if (options.budgetSeconds === null) {
            const expected = Math.round(SERVICE_SECONDS + seconds);
            return { shard, budget: null, specs: ids.length, seconds: expected };
        }
        const own = new Set(ids);
        const choice = chooseWithin({ ...outlook, units: units.filter((unit) => unit.ids.some((id) => own.has(id))) }, { seconds: options.budgetSeconds, procs, seed, isUrgent: (id) => urgent.has(id) });
        const budget = budgetPart(choice, outlook, options.budgetSeconds);
        const expected = Math.round(choice.expectedSeconds);
        return { shard, budget, specs: choice.chosen.length, seconds: expected };
    });
}
function urgentSpecs(specs, areas) {
    const urgent = specs.filter(({ location }) => areas.includes(areaOfSpec(location)));
    return new Set(urgent.map(({ id }) => id));
}
function budgetPart({ first, leftOut }, { bySpec }, seconds) {
    return {
        seconds,
        first: first.map(specKey),
        leftOut: leftOut.map((id) => ({
            key: specKey(id),
            failureRate: rounded(bySpec.get(id)?.recordedRate ?? null),
        })),
    };
}
/** Outputs are limited, and more digits say nothing. */
function rounded(rate) {
    return rate === null ? null : Math.round(rate * 1000) / 1000;
}
/** The time limit of the job, with room for all that is not the suite. */
function minutesOf(timeoutSeconds, budget) {
    const seconds = budget === null ? timeoutSeconds : Math.min(timeoutSeconds, budget.seconds);
    return Math.ceil(seconds / 60) + MINUTES_AROUND_SUITE;
}
function requireDistinctKeys(specs) {
    const ids = new Set(specs.map(({ id }) => id));
    const keys = new Set([...ids].map(specKey));
    if (keys.size < ids.size)
        throw new Error('two specs of a lane have the same key');
}

// EXTERNAL MODULE: ./build/src/builds/kubernetes.js
var builds_kubernetes = __webpack_require__(37044);
// EXTERNAL MODULE: ./build/src/suite/enumerate.js
var enumerate = __webpack_require__(15963);
// EXTERNAL MODULE: ./build/src/suite/gates.js
var gates = __webpack_require__(55017);
;// CONCATENATED MODULE: ./build/src/app/plan/list-lanes.js






/**
 * Downloads Kubernetes once for this machine and lists the specs of each lane. Without a directory of Kubernetes, which a
 * later job may make, nothing is listed.
 * @throws RunError (environment) if the build cannot be downloaded or cannot list its specs
 */
async function listLanes(deps, kubernetes, options, requests) {
    if (kubernetes.kind === 'directory' && !(0,external_node_fs_.existsSync)(kubernetes.path)) {
        deps.log.info(`${kubernetes.path} is not here, so the specs are not listed`);
        return new Map();
    }
    const build = await (0,builds_kubernetes/* fetchKubernetes */.J)(kubernetes, options);
    // The binary writes into its working directory.
    const scratch = (0,external_node_path_.join)(options.workDirectory, 'dry-runs');
    (0,external_node_fs_.mkdirSync)(scratch, { recursive: true });
    const listings = new Map();
    for (const request of requests) {
        listings.set(request, await listLane(deps, { commands: options.commands, scratch }, build, request));
    }
    return listings;
}
/**
 * Lists the specs of a lane with dry runs, as a run does before it changes anything. A feature gate that the kubelet does not
 * know, and a lane that selects nothing, are reasons to leave it out; the second is a gap, because a lane that lost its specs
 * must not go unnoticed.
 */
async function listLane({ log, nodeName }, place, { kubelet, e2eNodeTest }, { selection, featureGates }) {
    try {
        await (0,gates/* checkGates */.P)(place, kubelet, featureGates);
        const { planned, total } = await (0,enumerate/* enumerateSpecs */.h)(place, e2eNodeTest, selection, nodeName);
        log.info(`${selection.lane}: ${planned.length} of ${total} specs`);
        return { specs: planned };
    }
    catch (error) {
        if (!(error instanceof errors/* RunError */.e4) || error.details.kind !== 'input')
            throw error;
        const { message, cause = '' } = error.details;
        return {
            why: cause === '' ? message : `${message}: ${cause}`,
            isGap: !(error instanceof gates/* GateRefused */.c),
        };
    }
}

// EXTERNAL MODULE: ./build/src/builds/crio-resolve.js
var crio_resolve = __webpack_require__(29684);
// EXTERNAL MODULE: ./build/src/builds/kubernetes-resolve.js + 1 modules
var kubernetes_resolve = __webpack_require__(20113);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(64687);
// EXTERNAL MODULE: ./build/src/app/run/last-good.js + 1 modules
var last_good = __webpack_require__(47656);
;// CONCATENATED MODULE: ./build/src/app/plan/plan-builds.js




/** The options with which the main action would fetch the builds of this request. */
function planOptions(deps, { candidates: [{ request }], context }, commands, workDirectory) {
    const common = {
        trustedRoot: request.trustedRoot,
        minimumTrust: 'tls-only',
        http: deps.http,
        cache: deps.cache,
        github: deps.gitHub({ token: context.token, baseUrl: context.apiUrl }),
        commands,
        log: deps.log,
        workDirectory,
    };
    const { crio, kubernetes, kubernetesListing } = request.mirrors;
    return {
        crio: (architecture) => ({ ...common, architecture, mirror: crio }),
        kubernetes: (architecture) => ({
            ...common,
            architecture,
            mirror: kubernetes,
            listing: kubernetesListing,
        }),
    };
}
/**
 * Finds the exact builds of a plan. Nothing but names is downloaded.
 * @param histories reads the histories of earlier runs, which `last-good` needs
 * @throws RunError if a build does not exist, or is not known
 */
async function resolveBuilds({ candidates: [{ request }] }, options, histories) {
    const { architecture } = request;
    const wanted = await kubernetesRequest(request, histories);
    const [crio, kubernetes] = await Promise.all([
        (0,crio_resolve/* resolveCrio */.uL)(request.crio, options.crio(architecture)),
        (0,kubernetes_resolve/* exactKubernetes */.mA)(wanted.request, options.kubernetes(architecture)),
    ]);
    return {
        crio,
        kubernetes,
        shown: [
            { project: 'cri-o', asked: request.crio.asked, value: crio.asked, url: crioUrl(crio) },
            {
                project: 'kubernetes',
                asked: request.kubernetes.asked,
                value: kubernetes.request.asked,
                url: kubernetesUrl(kubernetes.request),
            },
        ],
        notes: [...wanted.notes, ...(kubernetes.location?.notes ?? [])],
    };
}
/** Why the builds cannot be used on an architecture; null if they can, as far as that can be seen. */
async function missingBuild({ crio, kubernetes }, options, architecture) {
    const [ofKubernetes, ofCrio] = await Promise.all([
        (0,kubernetes_resolve/* missingKubernetes */.p7)(kubernetes, options.kubernetes(architecture)),
        (0,crio_resolve/* missingCrio */.S3)(crio, options.crio(architecture)),
    ]);
    if (ofKubernetes !== null)
        return ofKubernetes;
    return ofCrio === null ? null : { why: ofCrio, isGap: true };
}
async function kubernetesRequest(request, histories) {
    const { kubernetes } = request;
    if (kubernetes.kind !== 'last-good')
        return { request: kubernetes, notes: [] };
    const good = (0,last_good/* lastGoodIn */.R)(await histories(), request);
    return { request: good.request, notes: [good.note] };
}
function crioUrl(request) {
    switch (request.kind) {
        case 'commit':
            return (0,links/* commitUrl */.Bg)('cri-o', request.commit);
        case 'release':
            return `https://github.com/cri-o/cri-o/releases/tag/${request.tag}`;
        case 'workflow-run':
            return `https://github.com/${request.repository}/actions/runs/${request.run}`;
        case 'bundle-url':
            return request.url;
        default:
            return null;
    }
}
function kubernetesUrl(request) {
    switch (request.kind) {
        case 'ci':
            return (0,links/* commitUrl */.Bg)('kubernetes', request.version.split('+')[1] ?? null);
        case 'release':
            return `https://github.com/kubernetes/kubernetes/releases/tag/${request.version}`;
        case 'url':
            return request.url;
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(2800);
;// CONCATENATED MODULE: ./build/src/app/plan/plan-history.js



const NONE = { histories: new Map(), problems: [], unread: [] };
/** Reads the histories of earlier runs once, however often it is called; none if no place is known. */
function historyReader({ http, now }, { candidates: [{ request }], context }) {
    const { serverUrl } = context;
    let read;
    return () => {
        read ??=
            request.history === ''
                ? Promise.resolve(NONE)
                : (0,read_histories/* readHistories */.X_)(request.history, { http, now, serverUrl });
        return read;
    };
}
/** The histories, or none with the reason: a plan can be made without, with durations that are guessed. */
async function knownHistories(read) {
    try {
        return await read();
    }
    catch (error) {
        const problem = `The history cannot be read, so that durations are guessed: ${(0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error))}`;
        return { ...NONE, problems: [problem] };
    }
}
/** The history of a lane: of its series, else of the same lane and scenario on another architecture, else of the lane. */
function historyFor({ architecture, request: { selection } }, { histories }) {
    const ofLane = [...histories.values()].filter(({ series }) => series.lane === selection.lane);
    const ofScenario = ofLane.filter(({ series }) => series.scenario === (selection.scenario ?? ''));
    return (ofScenario.find(({ series }) => series.architecture === architecture) ??
        ofScenario[0] ??
        ofLane[0] ??
        null);
}

// EXTERNAL MODULE: ./build/src/host/facts.js + 1 modules
var facts = __webpack_require__(86292);
// EXTERNAL MODULE: ./build/src/host/needs.js
var needs = __webpack_require__(63820);
;// CONCATENATED MODULE: ./build/src/app/plan/possible-jobs.js




/** Each lane on each architecture. */
function possibleJobs({ candidates, architectures }) {
    const possible = candidates.flatMap((candidate) => architectures.map((architecture) => {
        const { lane, scenario } = candidate.request.selection;
        const name = jobName({ lane, scenario: scenario ?? '', architecture });
        return { ...candidate, architecture, name };
    }));
    const names = distinctNames(possible.map(({ name }) => name));
    return possible.map((one, index) => ({ ...one, name: names[index] ?? one.name }));
}
/**
 * Sorts lanes.
 * @param judge why a lane is left out; null if it is not
 */
function sorted(possible, judge) {
    const judged = possible.map((one) => ({ one, verdict: judge(one) }));
    return {
        remaining: judged.filter(({ verdict }) => verdict === null).map(({ one }) => one),
        leftOut: judged.flatMap(({ one: { name }, verdict }) => verdict === null ? [] : [{ name, why: verdict.why, isGap: verdict.isGap }]),
    };
}
/**
 * Leaves out scenarios whose needs this machine does not meet. Jobs of another architecture, and of a runner that the user
 * names, run on other machines, so that this one says nothing about them.
 */
async function sortByNeeds({ commandsFor, runnerImage }, { runners, candidates }, possible) {
    const own = candidates[0].request.architecture;
    const needsOf = ({ architecture, request: { scenario } }) => architecture === own && !runners.has(own) ? (scenario?.needs ?? []) : [];
    if (possible.every((one) => needsOf(one).length === 0))
        return { remaining: possible, leftOut: [] };
    const probe = await (0,facts/* probeHost */.zm)(commandsFor, runnerImage);
    return sorted(possible, (one) => {
        const unmet = (0,needs/* unmetNeeds */.Jm)({ needs: needsOf(one) }, probe);
        return unmet.length === 0
            ? null
            : { why: `This machine does not support it: ${unmet.join('; ')}`, isGap: false };
    });
}
/** Leaves out architectures for which a build is missing. */
async function sortByBuilds(builds, options, possible) {
    const architectures = [...new Set(possible.map(({ architecture }) => architecture))];
    const missing = new Map(await Promise.all(architectures.map(async (architecture) => [architecture, await missingBuild(builds, options, architecture)])));
    return sorted(possible, ({ architecture }) => missing.get(architecture) ?? null);
}

;// CONCATENATED MODULE: ./build/src/app/plan/make-plan.js










/**
 * Makes a plan: looks up the builds once, reads the history once, lists the specs of each lane, and says which lanes do not
 * apply and why. Changes nothing but a temporary directory and the tool cache.
 * @throws RunError if the builds are not known or cannot list their specs
 */
async function makePlan(deps, request) {
    const { temporaryDirectory } = request.context;
    (0,external_node_fs_.mkdirSync)(temporaryDirectory, { recursive: true });
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryDirectory, 'crio-node-e2e-plan-'));
    try {
        return await planIn(root, deps, request);
    }
    finally {
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    }
}
async function planIn(root, deps, request) {
    const { log } = deps;
    const madeAt = deps.now().toISOString();
    const supported = await sortByNeeds(deps, request, possibleJobs(request));
    if (supported.remaining.length === 0) {
        const { leftOut } = supported;
        const id = planId(request, madeAt, null);
        return { id, madeAt, builds: null, jobs: [], leftOut, scenarios: [], notes: [] };
    }
    const options = planOptions(deps, request, deps.commandsFor('direct'), root);
    const histories = historyReader(deps, request);
    // Read beside the downloads.
    const known = knownHistories(histories);
    const builds = await log.group('Look up the builds', async () => {
        const found = await resolveBuilds(request, options, histories);
        log.relay(found.shown.map(({ project, asked, value }) => `${project} ${asked}: ${value}`));
        return found;
    });
    const built = await sortByBuilds(builds, options, supported.remaining);
    const listings = await log.group('List the specs', () => listLanes(deps, builds.kubernetes.request, options.kubernetes(request.candidates[0].request.architecture), [...new Set(built.remaining.map((one) => one.request))]));
    if (listings.size === 0 && built.remaining.length > 0)
        requireWholeLanes(request);
    const listed = sorted(built.remaining, (one) => {
        const listing = listings.get(one.request);
        return listing === undefined || 'specs' in listing ? null : listing;
    });
    const past = await known;
    const common = commonPart(request, builds, madeAt);
    const jobOptions = {
        ...request,
        urgentAreas: areasOfChangedFiles(request.changedFiles ?? []),
    };
    const jobs = listed.remaining.flatMap((one) => {
        const listing = listings.get(one.request);
        const specs = listing !== undefined && 'specs' in listing ? listing.specs : null;
        return jobsOf({ ...one, specs, history: historyFor(one, past) }, common, jobOptions);
    });
    return {
        id: common.plan,
        madeAt,
        builds: builds.shown,
        jobs,
        leftOut: [...supported.leftOut, ...built.leftOut, ...listed.leftOut],
        scenarios: [...new Set(jobs.map(({ scenario }) => scenario))].filter((name) => name !== ''),
        notes: [...builds.notes, ...past.problems],
    };
}
function commonPart(request, builds, madeAt) {
    const { crio, kubernetes } = request.candidates[0].request;
    return {
        version: 1,
        plan: planId(request, madeAt, builds),
        madeAt,
        crio: builds.crio.asked,
        kubernetes: builds.kubernetes.request.asked,
        asked: { crio: crio.asked, kubernetes: kubernetes.asked },
    };
}
/** No two plans have the same: not those of attempts, and not those of two steps of a job. */
function planId({ context, candidates }, madeAt, builds) {
    const content = JSON.stringify([
        madeAt,
        builds?.shown.map(({ value }) => value),
        candidates.map(({ request: { selection } }) => [selection.lane, selection.scenario]),
    ]);
    const run = context.runId.replace(/\W/g, '').slice(0, 30);
    return `${run}-${context.runAttempt}-${specKey(content)}`;
}
/** Without its specs, a lane can only be run as a whole. */
function requireWholeLanes({ shards, budgetSeconds }) {
    if (shards === 1 && budgetSeconds === null)
        return;
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: 'Shards and a time budget need the specs of the lanes, which cannot be listed',
        cause: 'the directory that the input kubernetes names is not here',
        remedy: 'make the directory before the plan, or leave out the inputs shards and time-budget',
    });
}


/***/ }),

/***/ 47656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findLastGood: () => (/* binding */ findLastGood),
  R: () => (/* binding */ lastGoodIn)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(40744);
// EXTERNAL MODULE: ./build/src/domain/history/sequence.js
var sequence = __webpack_require__(52983);
// EXTERNAL MODULE: ./build/src/domain/history/spec-trials.js
var spec_trials = __webpack_require__(55643);
// EXTERNAL MODULE: ./build/src/domain/history/telling-runs.js
var telling_runs = __webpack_require__(95884);
// EXTERNAL MODULE: ./build/src/domain/night/past.js
var past = __webpack_require__(12300);
;// CONCATENATED MODULE: ./build/src/domain/night/last-good.js




/** Runs that are looked at, the newest first. */
const MOST_TRIED = 60;
/** What failing specs are that were known before, so that they are no reason to avoid a build. */
const KNOWN = ['flaky', 'still-failing'];
/**
 * The newest run of main that passed, or whose failures were all known on its night; null if there is none. Runs of other
 * variants, such as releases in a matrix, do not count.
 */
function lastGoodRun(history) {
    const { runs } = history;
    const telling = (0,telling_runs/* tellingRuns */.O)(history);
    const newest = [...runs.keys()].toReversed().slice(0, MOST_TRIED);
    const position = newest.find((candidate) => isGood(history, candidate, telling));
    return position === undefined ? null : (runs[position] ?? null);
}
function isGood(history, position, telling) {
    const run = history.runs[position];
    if (run === undefined || run.variant !== '' || !run.builds.has('kubernetes'))
        return false;
    if (run.result === 'passed')
        return true;
    if (run.result !== 'failed' || telling[position]?.says !== 'all')
        return false;
    const counted = new Set([...(0,past/* pastOf */.C)(history, position), position]);
    const failed = history.specs.filter(({ results }) => results.some((result) => result.run === position && result.outcome === 'failed'));
    return (failed.length > 0 &&
        failed.every((spec) => KNOWN.includes((0,sequence/* judgeSequence */.f)((0,spec_trials/* trialsOfSpec */.c)(spec, telling, counted).trials).state)));
}

// EXTERNAL MODULE: ./build/src/domain/night/night.js
var night = __webpack_require__(26136);
// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(2800);
;// CONCATENATED MODULE: ./build/src/app/run/last-good.js





const ASKED = 'last-good';
/**
 * Finds the newest build of Kubernetes whose nightly run passed or had only known failures. The history of the same lane and
 * scenario counts, or that with the most specs if there is none.
 * @throws RunError (input) if there is no history, or no good run in it; (environment) if it cannot be read
 */
async function findLastGood({ deps, request, context }) {
    const { http, now } = deps;
    const { history: source } = request;
    const read = await (0,read_histories/* readHistories */.X_)(source, { http, now, serverUrl: context.serverUrl });
    return lastGoodIn(read, request);
}
/**
 * The same, in histories that are already read.
 * @throws RunError (input) if there is no history, or no good run in it
 */
function lastGoodIn({ histories, problems }, { history: source, selection }) {
    const { lane, scenario } = selection;
    const all = [...histories.values()].filter(({ runs }) => runs.length > 0);
    const own = all.filter(({ series }) => series.lane === lane && series.scenario === (scenario ?? ''));
    const [chosen] = (own.length > 0 ? own : all).toSorted((one, other) => other.specs.length - one.specs.length);
    if (chosen === undefined) {
        throw notFound(`${source} has no history of earlier runs`, problems);
    }
    const run = lastGoodRun(chosen);
    const name = (0,night/* seriesName */.f)({ ...chosen.series, variant: '' });
    const build = run?.builds.get('kubernetes');
    if (run === null || build === undefined) {
        throw notFound(`no run of ${name} at ${source} passed or had only known failures`, problems);
    }
    const found = requestFor(build.version ?? '', build.commit ?? '');
    if (found === null)
        throw notFound(`the run of ${run.startedAt} has no version of Kubernetes`, problems);
    const how = run.result === 'passed' ? 'passed' : 'had only known failures';
    return {
        request: found,
        note: `last-good: the run of ${name} of ${run.startedAt.slice(0, 10)} ${how}${isOf(chosen, lane) ? '' : `; there is no history of the lane ${lane}`}`,
    };
}
function isOf({ series }, lane) {
    return series.lane === lane;
}
function requestFor(version, commit) {
    const asked = ASKED;
    if (build_names/* KUBERNETES_CI */.US.test(version))
        return { kind: 'ci', asked, version };
    if (build_names/* KUBERNETES_RELEASE */.HI.test(version))
        return { kind: 'release', asked, version };
    return build_names/* COMMIT */.cJ.test(commit) ? { kind: 'commit', asked, commit } : null;
}
function notFound(cause, evidence) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `Kubernetes ${ASKED} is not known`,
        cause,
        evidence,
        remedy: 'Record nightly runs with the report action, name their history with the input history, or name another build with the input kubernetes',
    });
}


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ requireLimits),
/* harmony export */   r: () => (/* binding */ MOST_JOBS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88940);


/** https://docs.github.com/actions/reference/limits, jobs of a matrix for each workflow run. */
const MOST_JOBS = 256;
/** All outputs of a job. GitHub estimates their size in UTF-16 (github/docs, data/reusables/actions/output-limitations.md). */
const MOST_OUTPUT_BYTES = 1024 * 1024;
const BYTES_PER_UNIT = 2;
/** An input is a variable of the environment, of which Linux takes 128 KiB each (linux, include/uapi/linux/binfmts.h). */
const MOST_PART_BYTES = 120 * 1024;
const REMEDY = 'Name fewer lanes, scenarios or architectures, or use fewer shards';
/**
 * Refuses a plan that GitHub or the system would refuse.
 * @param outputs of the plan by name
 * @param parts the JSON texts of all parts
 * @throws RunError (input, invalid-input) that names the limit
 */
function requireLimits(outputs, parts) {
    if (parts.length > MOST_JOBS) {
        throw tooLarge(`The plan has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(parts.length, 'job')}`, `GitHub permits at most ${MOST_JOBS} in a matrix`);
    }
    const largest = Math.max(0, ...parts.map((part) => Buffer.byteLength(part)));
    if (largest > MOST_PART_BYTES) {
        throw tooLarge(`A part of the plan has ${kilobytes(largest)}`, `an input of an action can have at most ${kilobytes(MOST_PART_BYTES)}`);
    }
    const texts = Object.values(outputs);
    const size = texts.reduce((sum, text) => sum + text.length * BYTES_PER_UNIT, 0);
    if (size > MOST_OUTPUT_BYTES) {
        throw tooLarge(`The outputs of the plan have ${kilobytes(size)}`, `GitHub permits at most ${kilobytes(MOST_OUTPUT_BYTES)} for each job, in UTF-16`);
    }
}
function kilobytes(bytes) {
    return `${Math.ceil(bytes / 1024)} KiB`;
}
function tooLarge(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({ kind: 'input', reason: 'invalid-input', message, cause, remedy: REMEDY });
}


/***/ }),

/***/ 79852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planOutputs)
/* harmony export */ });
/* unused harmony export matrixOf */
/* harmony import */ var _plan_plan_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2837);

/** The entries of a matrix, one for each job. */
function matrixOf({ jobs }) {
    return jobs.map(({ name, lane, scenario, architecture, runner, minutes, part }) => ({
        name,
        lane,
        scenario,
        architecture,
        shard: part.shard === null ? '' : `${part.shard.index} of ${part.shard.total}`,
        runner,
        minutes,
        part: JSON.stringify(part),
    }));
}
/**
 * The outputs of the plan action by name; plan/action.yml describes them.
 * @throws RunError (input, invalid-input) if they are larger than GitHub permits
 */
function planOutputs(plan) {
    const include = matrixOf(plan);
    const gaps = plan.leftOut.filter(({ isGap }) => isGap);
    const value = (project) => plan.builds?.find((build) => build.project === project)?.value ?? '';
    const outputs = {
        matrix: JSON.stringify({ include }),
        expect: JSON.stringify([...include, ...gaps].map(({ name }) => name)),
        'left-out': JSON.stringify(plan.leftOut.map(({ name, why }) => ({ name, why }))),
        crio: value('cri-o'),
        kubernetes: value('kubernetes'),
        plan: plan.id,
        scenarios: JSON.stringify(plan.scenarios),
    };
    (0,_plan_plan_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .requireLimits */ .q)(outputs, include.map(({ part }) => part));
    return outputs;
}


/***/ }),

/***/ 7050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ jobSpecs),
/* harmony export */   MM: () => (/* binding */ planHeadline),
/* harmony export */   Rs: () => (/* binding */ jobTime),
/* harmony export */   ci: () => (/* binding */ jobLane),
/* harmony export */   uv: () => (/* binding */ leftOutLine),
/* harmony export */   yQ: () => (/* binding */ runnerText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88940);

/** What a plan is, in one line. */
function planHeadline({ jobs, leftOut }) {
    const left = leftOut.length === 0 ? '' : `, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(leftOut.length, 'lane')} left out`;
    return `${jobs.length === 0 ? 'No job' : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(jobs.length, 'job')}${left}`;
}
/** The lane of a job with its scenario and shard. */
function jobLane({ lane, scenario, part: { shard } }) {
    return [
        lane,
        ...(scenario === '' || scenario === lane ? [] : [scenario]),
        ...(shard === null ? [] : [`shard ${shard.index} of ${shard.total}`]),
    ].join(', ');
}
/** How many specs a job runs; those that do not fit into its time are told as well. */
function jobSpecs({ specs, part: { budget } }) {
    if (specs === null)
        return 'not listed';
    const left = budget?.leftOut.length ?? 0;
    return left === 0 ? String(specs) : `${specs} of ${specs + left}`;
}
/** How long the suite of a job is expected to take. */
function jobTime({ seconds }) {
    return seconds === null ? 'not known' : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds);
}
/** The runner of a job as one text. */
function runnerText(runner) {
    return typeof runner === 'string' ? runner : runner.join(', ');
}
/** The name of a lane that is left out, with the reason, in one line. */
function leftOutLine({ name, why }) {
    return `${name}: ${why}`;
}


/***/ }),

/***/ 28235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readPlanRequest)
/* harmony export */ });
/* unused harmony export PLAN_INPUTS */
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3237);
/* harmony import */ var _domain_plan_plan_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2837);
/* harmony import */ var _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92298);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73433);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41931);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4668);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60948);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68281);
/* harmony import */ var _planned_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38920);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53957);
/* harmony import */ var _scenario_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49762);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96807);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42163);













const ARCHITECTURES = ['amd64', 'arm64'];
const NONE = 'none';
const ALL = 'all';
/** Its parser may read files. */
const LANE = _table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m.lane;
/** A label of a runner. */
const LABEL = /^[\w.:@/-]{1,100}$/;
const MOST_CHANGED_FILES = 5000;
/** The inputs of the plan action by name; plan/action.yml has the full descriptions. */
const PLAN_INPUTS = {
    lanes: {
        brief: 'lanes of the jobs (default: that of the scenario)',
        fallback: '',
        example: 'conformance serial',
        allowed: `values of the input \`lane\`, separated by commas or white space: ${_table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m.lane.allowed}`,
        parse: parseLanes,
    },
    scenarios: {
        brief: 'scenarios of the jobs; none: without one; all: each one',
        fallback: NONE,
        example: 'none runc',
        allowed: `\`none\`, \`all\`, or names, separated by commas or white space: ${_table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m.scenario.allowed}`,
        parse: parseScenarios,
    },
    architectures: {
        brief: 'architectures of the jobs (default: that of this machine)',
        fallback: '',
        example: 'amd64 arm64',
        allowed: '`amd64`, `arm64`, separated by commas or white space',
        parse: (text) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parseEach */ .lc)(distinct((0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .listItems */ .Dw)(text)), (0,_words_js__WEBPACK_IMPORTED_MODULE_11__/* .wordParser */ .IM)(ARCHITECTURES)),
    },
    shards: {
        brief: 'jobs that share each lane: a number, or auto',
        fallback: '1',
        example: 'auto',
        allowed: `\`auto\`, or a number from 1 to ${_domain_plan_plan_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_JOBS */ .r}`,
        parse: parseShards,
    },
    'time-budget': {
        brief: 'time of the suite in each job; specs that do not fit are left out',
        fallback: '',
        example: '20m',
        allowed: 'a duration from `1m` to `24h`, such as `20m`',
        parse: (text) => (text === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)(null) : (0,_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimeout */ .Z)(text)),
    },
    'changed-files': {
        brief: 'files that a pull request changes; their areas come first',
        fallback: '',
        example: 'server/container_create.go',
        allowed: 'paths in cri-o/cri-o, one per line or separated by white space, a JSON list of them, or a file with them that starts with `/`, `./` or `../`',
        parse: parseChangedFiles,
    },
    crio: { ..._table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m.crio, parse: orLater(_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCrio */ .b) },
    kubernetes: { ..._table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m.kubernetes, parse: orLater(_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKubernetes */ .K) },
    history: _table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m.history,
    'skip-list': _table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m['skip-list'],
    runners: {
        brief: 'runners of the jobs: ARCHITECTURE=LABEL[,LABEL...]',
        fallback: '',
        example: 'arm64=ubuntu-24.04-arm',
        allowed: 'lines of the form `ARCHITECTURE=LABEL`, with several labels separated by commas, such as `amd64=self-hosted,linux`',
        parse: parseRunners,
    },
    'allow-fork-pull-requests': _table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m['allow-fork-pull-requests'],
    'mirror-crio': _table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m['mirror-crio'],
    'mirror-kubernetes': _table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m['mirror-kubernetes'],
    'mirror-kubernetes-listing': _table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m['mirror-kubernetes-listing'],
    'mirror-github': _table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m['mirror-github'],
    token: _table_js__WEBPACK_IMPORTED_MODULE_10__/* .INPUTS */ .m.token,
};
/**
 * Reads the inputs of the plan action and the runner's variables. Changes nothing.
 * @param term what the user calls an input
 * @throws RunError (input, invalid-input) whose evidence lists all problems, one per line
 */
function readPlanRequest(environment, machine, files, term = 'input') {
    const { workspace } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .yI)(environment, machine);
    const given = readValues(environment, { workspace, cpus: machine.cpus, files }, term);
    const wanted = given.lanes.length === 0 ? [''] : given.lanes;
    const read = wanted.flatMap((lane) => given.scenarios.map((scenario) => {
        const inputs = {
            lane,
            scenario,
            crio: namedBuild(given.crio),
            kubernetes: namedBuild(given.kubernetes),
            plan: '',
        };
        const { request, context } = (0,_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readRequest */ .i)(withInputs(environment, inputs), machine, files, term);
        const candidate = {
            lane: lane || request.selection.lane,
            request: { ...request, crio: given.crio, kubernetes: given.kubernetes },
        };
        return { candidate, context };
    }));
    const [first] = read;
    if (first === undefined)
        throw new Error('no lane and scenario');
    const [candidate, ...others] = distinctCandidates(read.map((one) => one.candidate));
    const { architecture } = first.candidate.request;
    return {
        candidates: [candidate ?? first.candidate, ...others],
        architectures: given.architectures.length === 0 ? [architecture] : given.architectures,
        shards: given.shards,
        budgetSeconds: given['time-budget'],
        changedFiles: given['changed-files'],
        runners: given.runners,
        context: first.context,
    };
}
/** Of lanes that a scenario brings along and that are named as well, one is enough. */
function distinctCandidates(candidates) {
    const keys = candidates.map(({ request: { selection } }) => JSON.stringify([selection.lane, selection.scenario]));
    return candidates.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
function readValues(environment, context, term) {
    const problems = [];
    const values = {};
    for (const [input, one] of Object.entries(PLAN_INPUTS)) {
        const parsed = one.parse((0,_planned_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .inputText */ .A)(environment, input) || one.fallback, context);
        if (parsed.ok)
            values[input] = parsed.value;
        else {
            const { allowed } = one;
            problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })));
        }
    }
    if (problems.length > 0 || !isWhole(values))
        throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .invalidInput */ .aY)(problems, term);
    return values;
}
function isWhole(values) {
    return Object.keys(PLAN_INPUTS).every((name) => Object.hasOwn(values, name));
}
function withInputs(environment, inputs) {
    const variables = Object.entries(inputs).map(([name, text]) => [
        `INPUT_${name.toUpperCase()}`,
        text,
    ]);
    return { ...environment, ...Object.fromEntries(variables) };
}
/** A path need not exist where the plan is made: another job may build what is there. */
function orLater(parse) {
    return (text, context) => (0,_input_context_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikePath */ .j8)(text) && !(0,_input_context_js__WEBPACK_IMPORTED_MODULE_4__/* .isPath */ .uf)(text, context)
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)({ kind: 'directory', asked: text, path: (0,_input_context_js__WEBPACK_IMPORTED_MODULE_4__/* .absolutePath */ .Hi)(text, context) })
        : parse(text, context);
}
/** The value of the main action's input. The main action would miss a directory that does not exist yet. */
function namedBuild(request) {
    return request.kind === 'directory' || request.kind === 'bundle-file' ? '' : request.asked;
}
function parseLanes(text, context) {
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parseEach */ .lc)(namesIn(text), (name) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .andThen */ .hg)(LANE.parse(name, context), () => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)(name)));
}
/** Names of scenarios; empty for a run without one. */
function parseScenarios(text) {
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parseEach */ .lc)(namesIn(text), (name) => {
        if (name === NONE)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)(['']);
        if (name === ALL)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)(_domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.map((scenario) => scenario.name));
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .andThen */ .hg)((0,_scenario_js__WEBPACK_IMPORTED_MODULE_9__/* .parseScenario */ .Mo)(name), () => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)([name]));
    });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .andThen */ .hg)(parsed, (lists) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)(distinct(lists.flat())));
}
function parseShards(text) {
    if (text === 'auto')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)('auto');
    if (!/^\d{1,6}$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(text, 'is neither a whole number nor auto', 'auto');
    const shards = Number(text);
    if (shards < 1)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(text, 'is too few', '1');
    return shards > _domain_plan_plan_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_JOBS */ .r ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(text, 'is too many', 'auto') : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)(shards);
}
function parseChangedFiles(text, context) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)(null);
    const list = (0,_input_context_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikePath */ .j8)(text) ? (0,_input_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputFile */ .jH)(text, context) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)(text);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .andThen */ .hg)(list, (content) => {
        const names = content.includes('\n') ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .textLines */ .Fy)(content) : namesIn(content);
        return names.length > MOST_CHANGED_FILES
            ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(`${names.length} files`, `are more than ${MOST_CHANGED_FILES}`)
            : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)(names);
    });
}
function parseRunners(text) {
    const lines = text.split(/\s+/).filter((line) => line !== '');
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parseEach */ .lc)(lines, (line) => {
        const [name = '', list = '', ...more] = line.split('=');
        const architecture = ARCHITECTURES.find((one) => one === name);
        if (architecture === undefined)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(line, 'does not begin with an architecture and =');
        const [label = '', ...labels] = list.split(',');
        const isValid = more.length === 0 && [label, ...labels].every((one) => LABEL.test(one));
        if (!isValid)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(line, 'has no valid labels after the =');
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)([architecture, labels.length === 0 ? label : [label, ...labels]]);
    });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .andThen */ .hg)(parsed, (pairs) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .accept */ .Ju)(new Map(pairs)));
}
/** Names separated by commas or white space, or a JSON list of them. */
function namesIn(text) {
    const value = text.startsWith('[') ? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_12__/* .parseJson */ .q)(text) : null;
    const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
    return distinct(isList ? value : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .listItems */ .Dw)(text));
}
function distinct(names) {
    return [...new Set(names)];
}


/***/ })

};
