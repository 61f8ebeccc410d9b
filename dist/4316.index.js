export const id = 4316;
export const ids = [4316];
export const modules = {

/***/ 38266:
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
// EXTERNAL MODULE: ./build/src/domain/plan/history-for.js
var history_for = __webpack_require__(72473);
// EXTERNAL MODULE: ./build/src/domain/request/areas.js + 1 modules
var request_areas = __webpack_require__(1566);
// EXTERNAL MODULE: ./build/src/domain/plan/budget.js + 1 modules
var plan_budget = __webpack_require__(26225);
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
        .slice(-NAME_LENGTH)
        .replace(/-{2,}/g, '-')
        .replace(/^[-.]+/, '');
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

// EXTERNAL MODULE: ./build/src/domain/plan/job-specs.js
var job_specs = __webpack_require__(90089);
// EXTERNAL MODULE: ./build/src/domain/plan/shards.js
var plan_shards = __webpack_require__(64262);
// EXTERNAL MODULE: ./build/src/domain/plan/spec-key.js
var spec_key = __webpack_require__(22078);
// EXTERNAL MODULE: ./build/src/domain/plan/suite-time.js
var suite_time = __webpack_require__(36609);
// EXTERNAL MODULE: ./build/src/domain/plan/valued-units.js + 4 modules
var valued_units = __webpack_require__(84324);
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
    return sharesOf(listed, common.plan, options.shards).map(({ shard, budget, specs, seconds }) => ({
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
function sharesOf({ specs, history, request }, seed, wanted) {
    if (specs === null)
        return [{ shard: null, budget: null, specs: null, seconds: null }];
    requireDistinctKeys(specs);
    const outlook = (0,valued_units/* outlookOf */.j)(specs, history, ({ location }) => (0,request_areas/* areaOfSpec */.aN)(location));
    const { units } = outlook;
    const { procs, timeBudgetSeconds: budgetSeconds } = request;
    const count = wanted === 'auto' ? (0,plan_shards/* shardCount */.o4)(units, procs) : wanted;
    const shards = (0,plan_shards/* divide */.Qr)(units, count, procs);
    const parts = (0,plan_shards/* shardParts */.DO)(shards);
    const urgent = urgentSpecs(specs, request.changedFiles);
    return shards.map(({ ids, seconds }, index) => {
        const shard = parts[index] ?? null;
        if (budgetSeconds === null) {
            const expected = Math.round(suite_time/* SERVICE_SECONDS */.mv + seconds);
            return { shard, budget: null, specs: ids.length, seconds: expected };
        }
        const own = new Set(ids);
        const choice = (0,plan_budget/* chooseWithin */.l)({ ...outlook, units: units.filter((unit) => unit.ids.some((id) => own.has(id))) }, { seconds: budgetSeconds, procs, seed, isUrgent: (id) => urgent.has(id) });
        const budget = (0,job_specs/* budgetPart */.zT)(choice, outlook, budgetSeconds);
        const expected = Math.round(choice.expectedSeconds);
        return { shard, budget, specs: choice.chosen.length, seconds: expected };
    });
}
/** Specs of the areas that a change touches. */
function urgentSpecs(specs, changedFiles) {
    const areas = (0,request_areas/* areasOfChangedFiles */.jC)(changedFiles);
    const urgent = specs.filter(({ location }) => areas.includes((0,request_areas/* areaOfSpec */.aN)(location)));
    return new Set(urgent.map(({ id }) => id));
}
/** The time limit of the job, with room for all that is not the suite. */
function minutesOf(timeoutSeconds, budget) {
    const seconds = budget === null ? timeoutSeconds : Math.min(timeoutSeconds, budget.seconds);
    return Math.ceil(seconds / 60) + MINUTES_AROUND_SUITE;
}
function requireDistinctKeys(specs) {
    const ids = new Set(specs.map(({ id }) => id));
    const keys = new Set([...ids].map(spec_key/* specKey */.X));
    if (keys.size < ids.size)
        throw new Error('two specs of a lane have the same key');
}

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/builds/kubernetes.js
var builds_kubernetes = __webpack_require__(37044);
// EXTERNAL MODULE: ./build/src/suite/enumerate.js + 1 modules
var enumerate = __webpack_require__(4749);
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
 * Lists the specs of a lane with dry runs, as a run does before it changes anything. It is left out if the kubelet does not know
 * a feature gate of the scenario, or if it selects nothing. The latter is a gap: a lane that lost its specs must not go
 * unnoticed.
 */
async function listLane({ log, nodeName }, place, { kubelet, e2eNodeTest }, { selection, scenario }) {
    try {
        await (0,gates/* checkGates */.P)(place, kubelet, scenario?.featureGates ?? {});
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

// EXTERNAL MODULE: ./build/src/app/plan/plan-builds.js
var plan_builds = __webpack_require__(51547);
// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(2800);
;// CONCATENATED MODULE: ./build/src/app/plan/plan-history.js



const NONE = { histories: new Map(), searches: [], problems: [], unread: [] };
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
    const missing = new Map(await Promise.all(architectures.map(async (architecture) => [architecture, await (0,plan_builds/* missingBuild */.BI)(builds, options, architecture)])));
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
    const options = (0,plan_builds/* planOptions */.Su)(deps, request, deps.commandsFor('direct'), root);
    const histories = historyReader(deps, request);
    // Read beside the downloads.
    const known = knownHistories(histories);
    const builds = await log.group('Look up the builds', async () => {
        const found = await (0,plan_builds/* resolveBuilds */.wM)(request, options, histories);
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
    const jobs = listed.remaining.flatMap((one) => {
        const listing = listings.get(one.request);
        const specs = listing !== undefined && 'specs' in listing ? listing.specs : null;
        const history = (0,history_for/* historyFor */.C)(past.histories.values(), specs ?? [], seriesOf(one));
        return jobsOf({ ...one, specs, history }, common, request);
    });
    return {
        id: common.plan,
        madeAt,
        builds: builds.shown,
        jobs,
        leftOut: [...supported.leftOut, ...built.leftOut, ...listed.leftOut],
        scenarios: [...new Set(jobs.map(({ scenario }) => scenario))].filter((name) => name !== ''),
        notes: [...builds.notes, ...past.problems, ...lateJobs(listed.remaining, jobs)],
    };
}
function seriesOf({ architecture, request: { selection } }) {
    return { lane: selection.lane, scenario: selection.scenario ?? '', architecture };
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
    return `${run}-${context.runAttempt}-${(0,spec_key/* specKey */.X)(content)}`;
}
/** Jobs that are expected to run into the time limit of their suite. */
function lateJobs(listed, jobs) {
    return listed.flatMap(({ name, request: { timeoutSeconds } }) => jobs
        .filter((job) => job.name === name || job.name.startsWith(`${name}-`))
        .filter(({ seconds }) => seconds !== null && seconds > timeoutSeconds)
        .map((job) => `${job.name} should take ${(0,domain_text/* formatDuration */.a3)(job.seconds ?? 0)}, and its suite ends after ${(0,domain_text/* formatDuration */.a3)(timeoutSeconds)}: use more shards, or a lane with a longer timeout`));
}
/** Without its specs, a lane can only be run as a whole. */
function requireWholeLanes({ shards, candidates: [{ request }] }) {
    if (shards === 1 && request.timeBudgetSeconds === null)
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

/***/ 64262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ shardParts),
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   o4: () => (/* binding */ shardCount)
/* harmony export */ });
/* harmony import */ var _spec_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22078);
/* harmony import */ var _suite_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36609);


/** What one job of a lane should take without the start of the suite: long enough that preparing the node is the smaller part. */
const TARGET_SECONDS = 15 * 60;
/** Each shard is a machine. */
const MOST_SHARDS = 16;
/**
 * How many shards a lane needs, so that each takes about as long as a job should. All serial specs are in one shard, so that
 * more shards than those that end before it are of no use.
 */
function shardCount(units, procs) {
    const { serialSeconds } = (0,_suite_time_js__WEBPACK_IMPORTED_MODULE_1__/* .loadOf */ .M9)(units);
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
        seconds: (0,_suite_time_js__WEBPACK_IMPORTED_MODULE_1__/* .specSeconds */ .hV)((0,_suite_time_js__WEBPACK_IMPORTED_MODULE_1__/* .loadOf */ .M9)([...shard.units]), procs),
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
    const keys = shards.map(({ ids }) => ids.map(_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X));
    return keys.map((own, index) => ({
        index: index + 1,
        total: shards.length,
        keys: index + 1 < shards.length ? own : keys.slice(0, -1).flat(),
    }));
}


/***/ }),

/***/ 63664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ planOutputs)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
;// CONCATENATED MODULE: ./build/src/domain/plan/plan-limits.js


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
        throw tooLarge(`The plan has ${(0,domain_text/* plural */.LS)(parts.length, 'job')}`, `GitHub permits at most ${MOST_JOBS} in a matrix`);
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
    return new errors/* RunError */.e4({ kind: 'input', reason: 'invalid-input', message, cause, remedy: REMEDY });
}

;// CONCATENATED MODULE: ./build/src/domain/views/plan-outputs.js

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
    requireLimits(outputs, include.map(({ part }) => part));
    return outputs;
}


/***/ }),

/***/ 7050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ jobSpecs),
/* harmony export */   MM: () => (/* binding */ planHeadline),
/* harmony export */   Rs: () => (/* binding */ jobTime),
/* harmony export */   VD: () => (/* binding */ leftOutLines),
/* harmony export */   ci: () => (/* binding */ jobLane),
/* harmony export */   yQ: () => (/* binding */ runnerText),
/* harmony export */   yY: () => (/* binding */ leftOutGroups)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72072);
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
/** Lanes that are left out for the same reason, in one line: many can lack a build. */
function leftOutLines(leftOut) {
    return leftOutGroups(leftOut).map(({ names, why }) => `${names.join(', ')}: ${why}`);
}
/** The names of lanes that are left out, by their reason. */
function leftOutGroups(leftOut) {
    return [...(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(leftOut, ({ why }) => why)].map(([why, group]) => ({
        why,
        names: group.map(({ name }) => name),
    }));
}


/***/ }),

/***/ 28235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PLAN_INPUTS),
/* harmony export */   V: () => (/* binding */ readPlanRequest)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3237);
/* harmony import */ var _domain_plan_shards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64262);
/* harmony import */ var _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92298);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73433);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41931);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4668);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68281);
/* harmony import */ var _planned_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38920);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53957);
/* harmony import */ var _scenario_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49762);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3588);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42163);












const ARCHITECTURES = ['amd64', 'arm64'];
const NONE = 'none';
const ALL = 'all';
/** A label of a runner. */
const LABEL = /^[\w.:@/-]{1,100}$/;
/** The inputs of the plan action by name; plan/action.yml has the full descriptions. */
const PLAN_INPUTS = {
    lanes: {
        brief: 'lanes of the jobs (default: that of the scenario)',
        fallback: '',
        example: 'conformance serial',
        allowed: `values of the input \`lane\`, separated by commas or white space: ${_table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m.lane.allowed}`,
        parse: parseLanes,
    },
    scenarios: {
        brief: 'scenarios of the jobs; none: without one; all: each one',
        fallback: NONE,
        example: 'none runc',
        allowed: `\`none\`, \`all\`, or names, separated by commas or white space: ${_table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m.scenario.allowed}`,
        parse: parseScenarios,
    },
    architectures: {
        brief: 'architectures of the jobs (default: that of this machine)',
        fallback: '',
        example: 'amd64 arm64',
        allowed: '`amd64`, `arm64`, separated by commas or white space',
        parse: (text) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEach */ .lc)(distinct((0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .listItems */ .Dw)(text)), (0,_words_js__WEBPACK_IMPORTED_MODULE_10__/* .wordParser */ .IM)(ARCHITECTURES)),
    },
    shards: {
        brief: 'jobs that share each lane: a number, or auto',
        fallback: '1',
        example: 'auto',
        allowed: `\`auto\`, or a number from 1 to ${_domain_plan_shards_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y}`,
        parse: parseShards,
    },
    'time-budget': _table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m['time-budget'],
    'changed-files': _table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m['changed-files'],
    crio: { ..._table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m.crio, parse: orLater(_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCrio */ .b) },
    kubernetes: { ..._table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m.kubernetes, parse: orLater(_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKubernetes */ .K) },
    history: _table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m.history,
    'skip-list': _table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m['skip-list'],
    runners: {
        brief: 'runners of the jobs: ARCHITECTURE=LABEL[,LABEL...]',
        fallback: '',
        example: 'arm64=ubuntu-24.04-arm',
        allowed: 'lines of the form `ARCHITECTURE=LABEL`, with several labels separated by commas, such as `amd64=self-hosted,linux`',
        parse: parseRunners,
    },
    'allow-fork-pull-requests': _table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m['allow-fork-pull-requests'],
    'mirror-crio': _table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m['mirror-crio'],
    'mirror-kubernetes': _table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m['mirror-kubernetes'],
    'mirror-kubernetes-listing': _table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m['mirror-kubernetes-listing'],
    'mirror-github': _table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m['mirror-github'],
    token: _table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m.token,
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
        const { request, context } = (0,_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readRequest */ .i)(withInputs(environment, inputs), machine, files, term);
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
        runners: given.runners,
        context: first.context,
    };
}
/** Of lanes that a scenario brings along and that are named as well, one is enough. */
function distinctCandidates(candidates) {
    const keys = candidates.map(({ lane, request: { selection } }) => JSON.stringify([lane, selection.scenario]));
    return candidates.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
function readValues(environment, context, term) {
    const problems = [];
    const values = {};
    for (const [input, one] of Object.entries(PLAN_INPUTS)) {
        const parsed = one.parse((0,_planned_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .inputText */ .A)(environment, input) || one.fallback, context);
        if (parsed.ok)
            values[input] = parsed.value;
        else {
            const { allowed } = one;
            problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })));
        }
    }
    if (problems.length > 0 || !isWhole(values))
        throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidInput */ .aY)(problems, term);
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
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)({ kind: 'directory', asked: text, path: (0,_input_context_js__WEBPACK_IMPORTED_MODULE_4__/* .absolutePath */ .Hi)(text, context) })
        : parse(text, context);
}
/** The value of the main action's input. The main action would miss a directory that does not exist yet. */
function namedBuild(request) {
    return request.kind === 'directory' || request.kind === 'bundle-file' ? '' : request.asked;
}
function parseLanes(text, context) {
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEach */ .lc)(namesIn(text), (name) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .andThen */ .hg)(_table_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUTS */ .m.lane.parse(name, context), (lane) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)({ name, lane })));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .andThen */ .hg)(parsed, (lanes) => {
        // Jobs and histories are told apart by the names of lanes.
        const twice = lanes.find(({ lane }, index) => lanes.findIndex((one) => one.lane?.name === lane?.name) !== index);
        return twice === undefined
            ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)(lanes.map(({ name }) => name))
            : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(twice.name, 'is a lane whose name another one of these lanes has as well');
    });
}
/** Names of scenarios; empty for a run without one. */
function parseScenarios(text) {
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEach */ .lc)(namesIn(text), (name) => {
        if (name === NONE)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)(['']);
        if (name === ALL)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)(_domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.map((scenario) => scenario.name));
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .andThen */ .hg)((0,_scenario_js__WEBPACK_IMPORTED_MODULE_8__/* .parseScenario */ .Mo)(name), () => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)([name]));
    });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .andThen */ .hg)(parsed, (lists) => lists.length === 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(text, 'names no scenario', NONE) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)(distinct(lists.flat())));
}
function parseShards(text) {
    if (text === 'auto')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)('auto');
    if (!/^\d{1,6}$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(text, 'is neither a whole number nor auto', 'auto');
    const shards = Number(text);
    if (shards < 1)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(text, 'is too few', '1');
    return shards > _domain_plan_shards_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(text, 'is too many', 'auto') : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)(shards);
}
function parseRunners(text) {
    const lines = text.split(/\s+/).filter((line) => line !== '');
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEach */ .lc)(lines, (line) => {
        const [name = '', list = '', ...more] = line.split('=');
        const architecture = ARCHITECTURES.find((one) => one === name);
        if (architecture === undefined)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(line, 'does not begin with an architecture and =');
        const [label = '', ...labels] = list.split(',');
        const isValid = more.length === 0 && [label, ...labels].every((one) => LABEL.test(one));
        if (!isValid)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(line, 'has no valid labels after the =');
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)([architecture, labels.length === 0 ? label : [label, ...labels]]);
    });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .andThen */ .hg)(parsed, (pairs) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)(new Map(pairs)));
}
/** Names separated by commas or white space, or a JSON list of them. */
function namesIn(text) {
    const value = text.startsWith('[') ? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_11__/* .parseJson */ .q)(text) : null;
    const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
    return distinct(isList ? value : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .listItems */ .Dw)(text));
}
function distinct(names) {
    return [...new Set(names)];
}


/***/ })

};
