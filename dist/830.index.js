export const id = 830;
export const ids = [830];
export const modules = {

/***/ 25340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ terminalStep),
/* harmony export */   Hy: () => (/* binding */ paintWith),
/* harmony export */   dg: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


/** A paint with or without colors. */
function paintWith(colors) {
    // The caller has decided about colors already.
    return (style, text) => (colors ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text);
}
/** For lines of a group. */
const INDENT = '  ';
/** Returns to the start of the line and clears it (ECMA-48, EL). */
const CLEAR_LINE = '\r\u001b[K';
/** The log on a terminal. It goes to standard error, because results go to standard output. */
function terminalLog({ write, paint, columns }) {
    const live = columns() !== null;
    let isProgressShown = false;
    let isInGroup = false;
    const lines = (text) => {
        const indented = isInGroup ? text.replaceAll(/^(?=.)/gm, INDENT) : text;
        write(`${isProgressShown ? CLEAR_LINE : ''}${indented}\n`);
        isProgressShown = false;
    };
    return {
        info: (line) => lines((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line)),
        warning: (line) => lines(paint('yellow', `Warning: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line)}`)),
        debug: () => { },
        async group(title, work) {
            // Groups do not nest, and a cancelled one never ends.
            isInGroup = false;
            lines(paint('bold', (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(title)));
            isInGroup = true;
            try {
                return await work();
            }
            finally {
                isInGroup = false;
            }
        },
        relay: (texts) => lines(texts.map(_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n')),
        progress(line) {
            const width = columns();
            if (width === null)
                return lines(line);
            write(`${CLEAR_LINE}${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(`${isInGroup ? INDENT : ''}${line}`, width - 1)}`);
            isProgressShown = true;
        },
        live,
    };
}
const ANNOTATION_STYLES = { error: 'red', warning: 'yellow', notice: 'bold' };
/** Prints annotations, and keeps outputs and state. A terminal has no summary and masks nothing. */
function terminalStep({ write, paint }) {
    const outputs = new Map();
    const state = new Map();
    return {
        outputs,
        state,
        setOutput: (name, value) => void outputs.set(name, value),
        saveState: (name, value) => void state.set(name, value),
        annotate({ level, title, message }) {
            write(`${paint(ANNOTATION_STYLES[level], `${level}: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(title)}`)}\n`);
            write(`${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message).replaceAll(/^/gm, '  ')}\n`);
        },
        async writeSummary() { },
        mask() { },
    };
}


/***/ }),

/***/ 25615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ bisect)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/builds/kubernetes.js
var builds_kubernetes = __webpack_require__(64895);
;// CONCATENATED MODULE: ./build/src/domain/blame/known-rates.js
/** Without a history: the spec is red, and nothing else is known. */
const SEEN_RED = { trials: 1, failures: 1 };
/**
 * How often a spec failed before it was red, and since. A pass in a rerun, or after a failed attempt, counts as both.
 * @param results oldest first
 */
function knownRates(results) {
    const telling = results.filter(({ outcome }) => ['passed', 'flaky', 'failed'].includes(outcome));
    const red = telling.length - telling.findLastIndex(({ outcome }) => outcome !== 'failed') - 1;
    const before = telling.slice(0, telling.length - red);
    const since = telling.slice(telling.length - red);
    return { good: countsOf(before), bad: red === 0 ? SEEN_RED : countsOf(since) };
}
function countsOf(results) {
    const failing = results.filter(({ outcome }) => outcome !== 'passed').length;
    const flaky = results.filter(({ outcome }) => outcome === 'flaky').length;
    return { trials: results.length + flaky, failures: failing };
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/history/by-id.js
var by_id = __webpack_require__(47120);
// EXTERNAL MODULE: ./build/src/domain/plan/history-for.js
var history_for = __webpack_require__(23386);
// EXTERNAL MODULE: ./build/src/domain/request/public-request.js
var public_request = __webpack_require__(98683);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/suite/enumerate.js + 1 modules
var enumerate = __webpack_require__(21292);
// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(78853);
// EXTERNAL MODULE: ./build/src/app/plan/plan-builds.js
var plan_builds = __webpack_require__(73342);
// EXTERNAL MODULE: ./build/src/adapters/github.js + 2 modules
var adapters_github = __webpack_require__(13468);
;// CONCATENATED MODULE: ./build/src/domain/blame/commits.js
/** GitHub's own message of a merge. */
const MERGE = /^Merge pull request #(\d{1,9}) from [^\s/]+\/\S+$/;
/** GitHub's own addition to the title of a squashed pull request. */
const SQUASHED = /^(.*\S) \(#(\d{1,9})\)$/;
/**
 * The commits of a branch after `good` up to `bad`, the oldest first: the line of first parents, because builds are made of
 * what a branch had, not of the commits of a pull request. Null if `good` is not on that line.
 */
function branchCommits(listed, good, bad) {
    const bySha = new Map(listed.map((commit) => [commit.sha, commit]));
    const line = [];
    let sha = bad;
    while (sha !== undefined && sha !== good && line.length <= listed.length) {
        const commit = bySha.get(sha);
        if (commit === undefined)
            return null;
        line.push(branchCommit(commit));
        sha = commit.parents[0];
    }
    return sha === good ? line.toReversed() : null;
}
function branchCommit({ sha, message, author }) {
    const [first = '', ...rest] = message.split(/\r?\n/).map((line) => line.trim());
    const merge = MERGE.exec(first);
    if (merge !== null) {
        const title = rest.find((line) => line !== '') ?? first;
        return { sha, title, pullRequest: Number(merge[1]), author };
    }
    const [, title = first, number] = SQUASHED.exec(first) ?? [];
    return { sha, title, pullRequest: number === undefined ? null : Number(number), author };
}

// EXTERNAL MODULE: ./build/src/domain/request/build-locations.js
var build_locations = __webpack_require__(12749);
// EXTERNAL MODULE: ./build/src/builds/kubernetes-commits.js
var kubernetes_commits = __webpack_require__(31644);
;// CONCATENATED MODULE: ./build/src/builds/chain.js




/** A hundred commits each: months of either project. */
const MOST_PAGES = 20;
/**
 * The commits of CRI-O between two builds. Its CI publishes static binaries for every commit of a branch, so each position has
 * a build; one that was removed meanwhile is found when it is fetched.
 * @returns null if the good commit is not on the line of first parents of the bad one, or there are too many commits
 * @throws RunError (environment, build-unavailable) if GitHub does not answer
 */
async function crioChain(good, bad, github) {
    const commits = await commitsBetween(build_locations/* CRIO_REPOSITORY */.ZC, good.commit, bad.commit, github);
    return (commits && {
        commits,
        builds: new Map([
            [0, good.build],
            ...commits.map(({ sha }, index) => [index + 1, sha]),
            [commits.length, bad.build],
        ]),
    });
}
/**
 * The commits of Kubernetes between two builds, and the CI builds of them that the bucket still has.
 * @returns null as for CRI-O
 * @throws RunError (environment, build-unavailable) if GitHub or the bucket does not answer
 */
async function kubernetesChain(good, bad, options) {
    const [commits, listed] = await Promise.all([
        commitsBetween(build_locations/* KUBERNETES_REPOSITORY */.ef, good.commit, bad.commit, options.github),
        (0,kubernetes_commits/* listBuilds */.YF)(options),
    ]);
    if (commits === null)
        return null;
    const inside = commits.flatMap(({ sha }, index) => {
        const build = listed.find(({ commit }) => (0,kubernetes_commits/* isSameCommit */.sw)(commit, sha));
        return build === undefined ? [] : [[index + 1, build.version]];
    });
    return {
        commits,
        builds: new Map([[0, good.build], ...inside, [commits.length, bad.build]]),
    };
}
async function commitsBetween(repository, good, bad, github) {
    const listed = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const some = await github.comparedCommits(repository, good, bad, page);
        if (some === null)
            return null;
        listed.push(...some);
        if (some.length < adapters_github/* PAGE_SIZE */.m)
            return branchCommits(listed, good, bad);
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/builds/commits.js
var commits = __webpack_require__(28193);
// EXTERNAL MODULE: ./build/src/builds/crio-resolve.js
var crio_resolve = __webpack_require__(98383);
// EXTERNAL MODULE: ./build/src/builds/kubernetes-resolve.js
var kubernetes_resolve = __webpack_require__(77610);
;// CONCATENATED MODULE: ./build/src/app/bisect/parts.js








const NAMES = { crio: 'CRI-O', kubernetes: 'Kubernetes' };
function partName(input) {
    return NAMES[input] ?? input;
}
/**
 * The commits and builds between both ends of a part. Of a component, of directories and of builds whose commits are not on
 * one line, only both ends are known.
 * @throws RunError if a build does not exist or a list cannot be read
 */
async function searchedPart(range, { crio, kubernetes }) {
    const { input, requests } = range;
    const named = { input, name: partName(input) };
    switch (requests.kind) {
        case 'crio': {
            const [good, bad] = await Promise.all([requests.good, requests.bad].map(async (request) => {
                const exact = await (0,crio_resolve/* resolveCrio */.uL)(request, crio);
                return { build: exact.asked, commit: await crioCommit(exact, crio) };
            }));
            return {
                ...named,
                ...(await chainOf(good, bad, (...ends) => crioChain(...ends, crio.github))),
            };
        }
        case 'kubernetes': {
            const [good, bad] = await Promise.all([requests.good, requests.bad].map(async (request) => {
                const { request: exact } = await (0,kubernetes_resolve/* exactKubernetes */.mA)(request, kubernetes);
                return { build: exact.asked, commit: await kubernetesCommit(exact, kubernetes) };
            }));
            return {
                ...named,
                ...(await chainOf(good, bad, (...ends) => kubernetesChain(...ends, kubernetes))),
            };
        }
        case 'component':
            return { ...named, ...twoBuilds(range) };
    }
}
async function chainOf(good, bad, find) {
    if (good === undefined || bad === undefined)
        throw new Error('a range has two ends');
    const found = good.commit === null || bad.commit === null
        ? null
        : await find({ ...good, commit: good.commit }, { ...bad, commit: bad.commit });
    return found ?? twoBuilds({ good: good.build, bad: bad.build });
}
/** Builds in the directories of a directory, in the order of their names, as people number them. */
function localBuilds(directory, { good, bad }) {
    const names = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    const [first, last] = [names.indexOf(good), names.indexOf(bad)];
    if (first === -1 || last === -1 || first >= last) {
        throw new errors/* RunError */.e4({
            kind: 'input',
            reason: 'invalid-input',
            message: `${directory} has no directories from ${good} to ${bad}`,
            cause: `it has, in this order: ${names.join(', ') || 'none'}`,
            remedy: 'name the directories of the good and the bad build in --good and --bad, such as --good crio=01-abc --bad crio=08-def',
        });
    }
    const inside = names.slice(first, last + 1);
    return {
        commits: inside
            .slice(1)
            .map((name) => ({ sha: name, title: '', pullRequest: null, author: '' })),
        builds: new Map(inside.map((name, position) => [position, (0,external_node_path_.join)(directory, name)])),
    };
}
function twoBuilds({ good, bad }) {
    const commit = { sha: bad, title: '', pullRequest: null, author: '' };
    return {
        commits: [commit],
        builds: new Map([
            [0, good],
            [1, bad],
        ]),
    };
}
async function crioCommit(request, { github }) {
    if (request.kind === 'commit')
        return request.commit;
    if (request.kind !== 'release')
        return null;
    return (await github.commit(build_locations/* CRIO_REPOSITORY */.ZC, request.tag))?.sha ?? null;
}
async function kubernetesCommit(request, { github }) {
    if (request.kind === 'release') {
        return (await github.commit(build_locations/* KUBERNETES_REPOSITORY */.ef, request.version))?.sha ?? null;
    }
    const abbreviated = request.kind === 'ci' ? request.version.split('+')[1] : undefined;
    return abbreviated === undefined ? null : (0,commits/* lookUpCommit */.a)('kubernetes', abbreviated, github);
}

// EXTERNAL MODULE: ./build/src/domain/blame/journal.js
var blame_journal = __webpack_require__(97753);
// EXTERNAL MODULE: ./build/src/domain/blame/limits.js
var limits = __webpack_require__(12920);
;// CONCATENATED MODULE: ./build/src/domain/blame/chances.js
/** How likely an ordered sequence with so many failures is at a rate, as a logarithm. */
function logLikelihood(rate, { trials, failures }) {
    return failures * Math.log(rate) + (trials - failures) * Math.log1p(-rate);
}
/**
 * How often a spec is tried at most in one invocation of the suite. Ginkgo repeats it until it passes (`--flake-attempts`), so
 * one that fails is tried often at little cost.
 */
const ATTEMPTS = [1, 2, 3, 5];
const KNOWN_CHANCES = new Map();
/**
 * How likely each number of failures is, from none to `most`, if a spec is tried until it passes, but at most so often. The
 * results are kept, because few rates are asked for very often.
 */
function failureChances(rate, most) {
    const ofRate = KNOWN_CHANCES.get(rate) ?? new Map(ATTEMPTS.map((n) => [n, chancesOf(rate, n)]));
    KNOWN_CHANCES.set(rate, ofRate);
    return ofRate.get(most) ?? chancesOf(rate, most);
}
function chancesOf(rate, most) {
    const passing = Array.from({ length: most }, (_, failures) => rate ** failures * (1 - rate));
    return [...passing, rate ** most];
}
/** The same if the rate is one of several, each as likely as its weight says. */
function mixedChances(rates, most) {
    const mixed = Array.from({ length: most + 1 }, () => 0);
    for (const { rate, weight } of rates) {
        for (const [failures, chance] of failureChances(rate, most).entries()) {
            mixed[failures] = (mixed[failures] ?? 0) + weight * chance;
        }
    }
    return mixed;
}
/** Weights from their logarithms; they add up to 1. */
function fromLogs(logs) {
    const highest = Math.max(...logs);
    const weights = logs.map((log) => Math.exp(log - highest));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
/** How much a trial is expected to tell in the time that it is expected to take, in bits for a second. */
function worthOf(possibilities, { invocationSeconds, specSeconds }) {
    const size = possibilities[0]?.outcomes.length ?? 0;
    const totals = Array.from({ length: size }, (_, failures) => possibilities.reduce((sum, { chance, outcomes }) => sum + chance * (outcomes[failures] ?? 0), 0));
    const attempts = totals.reduce((sum, chance, failures) => sum + chance * Math.min(failures + 1, size - 1), 0);
    return information(possibilities, totals) / (invocationSeconds + attempts * specSeconds);
}
/** The mutual information of what is the case and what is seen, in bits. */
function information(possibilities, totals) {
    let bits = 0;
    for (const { chance, outcomes } of possibilities) {
        for (const [failures, likely] of outcomes.entries()) {
            if (chance > 0 && likely > 0) {
                bits += chance * likely * Math.log2(likely / (totals[failures] ?? 1));
            }
        }
    }
    return bits;
}

;// CONCATENATED MODULE: ./build/src/domain/blame/rates.js
/** As many rates as make no difference to the answers; evaluated with `npm run eval`. */
const GOOD_RATES = [0.002, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6];
const BAD_RATES = [0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 0.998];
/** What fails less often with all builds is a flake. */
const BROKEN_RATES = [0.8, 0.9, 0.97, 0.998];
const FLAKY_RATES = [...GOOD_RATES, 0.7];
/** A cause that fails a spec hardly more often than before cannot be told from flakiness. */
const LEAST_DIFFERENCE = 0.2;
/** Most specs never fail, and most regressions always do. As if these trials had been seen. */
const MOST_ARE_STABLE = { failures: 0.3, passes: 3 };
const MOST_ALWAYS_FAIL = { failures: 1.5, passes: 0.3 };
/** How likely it is that a flaky spec fails now as often as it did before, and not more often. */
const STILL_AS_FLAKY = 0.5;
/** The pairs of rates that are possible, with weights that add up to 1. */
function ratePairs({ good, bad }) {
    const goods = weighted(GOOD_RATES, good, MOST_ARE_STABLE);
    const bads = weighted(BAD_RATES, bad, MOST_ALWAYS_FAIL);
    return scaled(goods.flatMap((one) => bads
        .filter(({ rate }) => rate >= one.rate + LEAST_DIFFERENCE)
        .map(({ rate, weight }) => ({ good: one.rate, bad: rate, weight: one.weight * weight }))));
}
/** Rates of a spec that only is flaky: as before, or more than before, because it is red just now. */
function flakyRates({ good }) {
    const before = weighted(FLAKY_RATES, good, MOST_ARE_STABLE);
    return scaled(before.map(({ rate, weight }) => ({
        rate,
        weight: STILL_AS_FLAKY * weight + (1 - STILL_AS_FLAKY) / FLAKY_RATES.length,
    })));
}
/** Rates of a spec that fails with everything. */
function brokenRates({ bad }) {
    return weighted(BROKEN_RATES, bad, MOST_ALWAYS_FAIL);
}
/** The Beta distribution of a rate after trials, at some points. Each stands for the rates that are nearest to it. */
function weighted(rates, { trials, failures }, prior) {
    const logs = rates.map((rate, index) => {
        const below = index === 0 ? 0 : (rate + (rates[index - 1] ?? 0)) / 2;
        const above = index === rates.length - 1 ? 1 : (rate + (rates[index + 1] ?? 1)) / 2;
        return (Math.log(above - below) +
            (prior.failures - 1 + failures) * Math.log(rate) +
            (prior.passes - 1 + trials - failures) * Math.log1p(-rate));
    });
    const highest = Math.max(...logs);
    return scaled(rates.map((rate, index) => ({
        rate,
        weight: Math.exp((logs[index] ?? Number.NEGATIVE_INFINITY) - highest),
    })));
}
function scaled(items) {
    const total = items.reduce((sum, { weight }) => sum + weight, 0);
    return items.map((item) => ({ ...item, weight: item.weight / total }));
}

;// CONCATENATED MODULE: ./build/src/domain/blame/matrix.js


/** Shares of the kinds before any trial. They matter little, because each trial outweighs them. */
const KIND_WEIGHTS = {
    factor: 0.66,
    together: 0.06,
    each: 0.01,
    environment: 0.12,
    flake: 0.15,
};
/** With more factors, only the cells that tell most are considered. */
const MOST_FACTORS_FOR_ALL_CELLS = 5;
/** How likely each explanation is after the trials, the likeliest first. */
function explain(matrix) {
    const models = modelsOf(matrix);
    return models
        .map(({ explanation, chance }) => ({ explanation, chance }))
        .toSorted((one, other) => other.chance - one.chance);
}
/**
 * The cell and the number of attempts that are expected to tell most in the time that they take. Null if no cell can be tried.
 * @param current what is on the node: null for nothing, or for another version of one factor
 */
function nextTrial(matrix, costs, current, canBeTried = () => true) {
    const models = modelsOf(matrix);
    const cells = cellsOf(matrix.factors.length).filter(canBeTried);
    const options = ATTEMPTS.flatMap((attempts) => {
        const expected = models.map((model) => {
            const ofRates = (side) => mixedChances(model.pairs.map((pair) => ({ rate: pair[side], weight: pair.weight })), attempts);
            return { model, red: ofRates('bad'), green: ofRates('good') };
        });
        return cells.map((cell) => {
            const swaps = matrix.factors
                .filter((_, index) => current === null || current[index] !== cell[index])
                .reduce((sum, { swapSeconds }) => sum + swapSeconds, costs.invocationSeconds);
            const possibilities = expected.map(({ model, red, green }) => ({
                chance: model.chance,
                outcomes: model.isBad(cell) ? red : green,
            }));
            const worth = worthOf(possibilities, { ...costs, invocationSeconds: swaps });
            return { cell, attempts, worth };
        });
    });
    const [best] = options.toSorted((one, other) => other.worth - one.worth);
    return best === undefined ? null : { cell: best.cell, attempts: best.attempts };
}
function modelsOf({ factors, known, trials }) {
    const pairs = ratePairs(known);
    const flaky = flakyRates(known).map(({ rate, weight }) => ({ good: rate, bad: rate, weight }));
    const broken = brokenRates(known).map(({ rate, weight }) => ({ good: rate, bad: rate, weight }));
    const models = explanationsOf(factors).map(({ explanation, weight }) => {
        const ofKind = explanation.kind === 'flake' ? flaky : explanation.kind === 'environment' ? broken : pairs;
        const isBad = (cell) => isRed(explanation, cell);
        const logs = ofKind.map((pair) => trials.reduce((sum, one) => sum + logLikelihood(isBad(one.cell) ? pair.bad : pair.good, one), Math.log(pair.weight)));
        const highest = Math.max(...logs);
        const weights = fromLogs(logs);
        const total = logs.reduce((sum, log) => sum + Math.exp(log - highest), 0);
        return {
            explanation,
            isBad,
            log: Math.log(weight) + highest + Math.log(total),
            pairs: ofKind.map((pair, index) => ({ ...pair, weight: weights[index] ?? 0 })),
        };
    });
    const chances = fromLogs(models.map(({ log }) => log));
    return models.map(({ explanation, isBad, pairs: after }, index) => ({
        explanation,
        isBad,
        pairs: after,
        chance: chances[index] ?? 0,
    }));
}
function isRed(explanation, cell) {
    switch (explanation.kind) {
        case 'factor':
            return cell[explanation.factor] === true;
        case 'together':
            return explanation.factors.every((factor) => cell[factor]);
        case 'each':
            return explanation.factors.some((factor) => cell[factor]);
        case 'environment':
        case 'flake':
            return true;
    }
}
function explanationsOf(factors) {
    const total = factors.reduce((sum, { weight }) => sum + weight, 0);
    const share = (factor) => (factors[factor]?.weight ?? 0) / total;
    const twos = factors.flatMap((_, one) => factors.slice(one + 1).map((__, offset) => [one, one + 1 + offset]));
    const ofTwos = twos.reduce((sum, [one, other]) => sum + share(one) * share(other), 0);
    return [
        ...factors.map((_, factor) => ({
            explanation: { kind: 'factor', factor },
            weight: KIND_WEIGHTS.factor * share(factor),
        })),
        ...['together', 'each'].flatMap((kind) => twos.map((both) => ({
            explanation: { kind, factors: both },
            weight: (KIND_WEIGHTS[kind] * share(both[0]) * share(both[1])) / ofTwos,
        }))),
        ...['environment', 'flake'].map((kind) => ({
            explanation: { kind },
            weight: KIND_WEIGHTS[kind],
        })),
    ];
}
/** The cells that are worth a trial: all of few factors, else those in which one factor or the first two stand apart. */
function cellsOf(factors) {
    const numbers = Array.from({ length: factors }, (_, index) => index);
    if (factors <= MOST_FACTORS_FOR_ALL_CELLS) {
        return Array.from({ length: 2 ** factors }, (_, bits) => numbers.map((index) => (bits & (1 << index)) !== 0));
    }
    const cells = [
        numbers.map(() => false),
        numbers.map(() => true),
        numbers.map((index) => index < 2),
        numbers.map((index) => index >= 2),
        ...numbers.flatMap((one) => [
            numbers.map((index) => index === one),
            numbers.map((index) => index !== one),
        ]),
    ];
    // With many factors, half of the others at once halves the candidates.
    const halves = [0, 1, 2, 3, 4].map((bit) => numbers.map((index) => (index & (1 << bit)) !== 0));
    return [...cells, ...halves];
}

;// CONCATENATED MODULE: ./build/src/domain/blame/search.js


/** The trials before the search say that the ends differ. This is left for the case that they do not. */
const ENDS_ARE_WRONG = 0.01;
/** Only builds near these parts of what is likely are considered: the best one is always between them. */
const QUANTILES = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98];
/** The likeliest place of the change. */
function locate(search) {
    const { builds, chances } = stateOf(search);
    const best = chances.reduce((most, chance, index) => (chance > (chances[most] ?? 0) ? index : most), 0);
    return {
        good: best === 0 ? null : (builds[best - 1] ?? null),
        bad: builds[best] ?? null,
        chance: chances[best] ?? 0,
    };
}
/** The build and the number of attempts that are expected to tell most in the time that they take. */
function nextPosition(search, costs, current) {
    const { builds, chances, masses } = stateOf(search);
    const options = candidates(chances).flatMap((index) => ATTEMPTS.map((attempts) => {
        const position = builds[index] ?? 0;
        const swap = position === current ? 0 : costs.swapSeconds;
        const invocationSeconds = costs.invocationSeconds + swap;
        const worth = worthOf(sidesOf(masses, index, attempts), { ...costs, invocationSeconds });
        return { position, attempts, worth };
    }));
    const [best] = options.toSorted((one, other) => other.worth - one.worth);
    if (best === undefined)
        throw new Error('a search has no build');
    return { position: best.position, attempts: best.attempts };
}
function stateOf({ weights, builds: given, known, trials }) {
    const builds = [...new Set(given)].toSorted((one, other) => one - other);
    const prior = priorOf(weights, builds);
    const counts = builds.map((position) => {
        const own = trials.filter((one) => one.position === position);
        return {
            trials: own.reduce((sum, one) => sum + one.trials, 0),
            failures: own.reduce((sum, one) => sum + one.failures, 0),
        };
    });
    const logs = ratePairs(known).map((pair) => {
        // All builds are bad, then one after the other is good.
        let log = counts.reduce((sum, one) => sum + logLikelihood(pair.bad, one), Math.log(pair.weight));
        const first = prior.map((weight, index) => {
            const own = log + Math.log(weight);
            const here = counts[index];
            if (here !== undefined)
                log += logLikelihood(pair.good, here) - logLikelihood(pair.bad, here);
            return own;
        });
        return { pair, first };
    });
    const highest = Math.max(...logs.map(({ first }) => Math.max(...first)));
    const raw = logs.map(({ pair, first }) => ({
        pair,
        first: first.map((log) => Math.exp(log - highest)),
    }));
    const total = raw.reduce((sum, { first }) => sum + first.reduce((all, one) => all + one, 0), 0);
    const chances = prior.map((_, index) => raw.reduce((sum, { first }) => sum + (first[index] ?? 0), 0) / total);
    const masses = raw.map(({ pair, first }) => {
        let sum = 0;
        return { ...pair, upTo: first.map((mass) => (sum += mass / total)) };
    });
    return { builds, chances, masses };
}
/** Commits without a build count for the next build after them. */
function priorOf(weights, builds) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const inside = builds.map((position, index) => {
        const before = index === 0 ? position : (builds[index - 1] ?? 0);
        const own = weights.slice(before, position).reduce((sum, weight) => sum + weight, 0);
        return index === 0 ? ENDS_ARE_WRONG : ((1 - 2 * ENDS_ARE_WRONG) * own) / total;
    });
    return [...inside, ENDS_ARE_WRONG];
}
function candidates(chances) {
    const found = new Set([0, chances.length - 2]);
    let sum = 0;
    let quantile = 0;
    for (const [index, chance] of chances.entries()) {
        sum += chance;
        while (quantile < QUANTILES.length && sum >= (QUANTILES[quantile] ?? 1)) {
            // The build before says whether it broke earlier, the build itself whether it broke at all.
            found.add(index).add(index - 1);
            quantile++;
        }
    }
    return [...found].filter((index) => index >= 0 && index <= chances.length - 2);
}
/** That one build is bad, and that it is not. */
function sidesOf(masses, index, attempts) {
    return ['bad', 'good'].map((side) => {
        const rates = masses.map(({ upTo, [side]: rate }) => {
            const isBad = upTo[index] ?? 0;
            return { rate, weight: side === 'bad' ? isBad : (upTo.at(-1) ?? 0) - isBad };
        });
        const chance = rates.reduce((sum, { weight }) => sum + weight, 0);
        const outcomes = mixedChances(rates, attempts);
        return { chance, outcomes: outcomes.map((one) => (chance === 0 ? 0 : one / chance)) };
    });
}

;// CONCATENATED MODULE: ./build/src/domain/blame/procedure.js



/**
 * The next step from what was tried so far: first the parts with their new and their last good builds, then the commits of
 * the guilty one. It only depends on its arguments, so a search goes on where it stopped.
 * @param mayGoOn false if there is no time for another trial
 */
function nextStep(problem, trials, mayGoOn) {
    const explained = explain(matrixOf(problem, trials));
    const [best] = explained;
    const stop = whyStop(trials, mayGoOn);
    const hasSearched = trials.some(({ setup }) => cellOf(problem, setup) === null);
    const enough = stop !== '' || hasSearched ? limits/* LIKELY */.$V : limits/* CERTAIN */.PR;
    const isSure = best !== undefined && best.chance >= enough && trials.some(isCounted);
    const explanation = isSure ? best.explanation : null;
    const done = (culprits, stopped = '') => ({
        kind: 'done',
        answer: { explanation, explained, culprits, stopped },
    });
    if (explanation === null) {
        if (stop !== '')
            return done([], stop);
        return nextOfMatrix(problem, trials) ?? done([], 'no other builds can be tried');
    }
    const culprits = [];
    for (const part of guiltyParts(explanation)) {
        const background = backgroundOf(problem, explanation, part);
        const search = searchOf(problem, trials, part, background);
        const found = locate(search);
        culprits.push({ ...found, part, background });
        if (found.chance >= limits/* CERTAIN */.PR)
            continue;
        if (stop !== '')
            return done(culprits, stop);
        return nextOfSearch(problem, trials, search, { part, background });
    }
    return done(culprits);
}
function isCounted({ outcome }) {
    return outcome.kind === 'counted';
}
function whyStop(trials, mayGoOn) {
    if (!mayGoOn)
        return 'the time is used up';
    const last = trials.slice(-limits/* MOST_BROKEN_TRIALS */.ub);
    const areBroken = last.every(({ outcome }) => outcome.kind === 'broken');
    const [reason] = last.map(({ outcome }) => (outcome.kind === 'broken' ? outcome.why : ''));
    return areBroken && last.length === limits/* MOST_BROKEN_TRIALS */.ub
        ? `${limits/* MOST_BROKEN_TRIALS */.ub} trials in a row were broken from outside: ${reason}`
        : '';
}
function matrixOf(problem, trials) {
    return {
        factors: problem.parts,
        known: problem.known,
        trials: trials.flatMap(({ setup, outcome }) => {
            const cell = cellOf(problem, setup);
            return outcome.kind === 'counted' && cell !== null
                ? [{ cell, trials: outcome.trials, failures: outcome.failures }]
                : [];
        }),
    };
}
/** Which parts are new; null if one is between the last good and the new build. */
function cellOf({ parts }, setup) {
    const cell = setup.map((position, part) => isEnd(parts[part]?.commits.length, position));
    return cell.every((one) => one !== null) ? cell : null;
}
/** Whether a position is the new build of a part; null if it is between the new one and the last good one. */
function isEnd(commits = 0, position) {
    if (position === commits)
        return true;
    return position === 0 ? false : null;
}
function nextOfMatrix(problem, trials) {
    const { parts, invocationSeconds, specSeconds } = problem;
    const current = trials.at(-1)?.setup ?? null;
    const setupOf = (cell) => cell.map((isNew, part) => (isNew ? (parts[part]?.commits.length ?? 0) : 0));
    const next = nextTrial(matrixOf(problem, trials), { invocationSeconds, specSeconds }, current?.map((position, part) => isEnd(parts[part]?.commits.length, position)) ?? null, (cell) => setupOf(cell).every((position, part) => isUsable(trials, part, position)));
    return next && { kind: 'try', setup: setupOf(next.cell), attempts: next.attempts };
}
function nextOfSearch({ parts, invocationSeconds, specSeconds }, trials, search, { part, background }) {
    const swapSeconds = parts[part]?.swapSeconds ?? 0;
    const current = trials.at(-1)?.setup[part] ?? null;
    const next = nextPosition(search, { invocationSeconds, specSeconds, swapSeconds }, current);
    const setup = background.map((position, index) => (index === part ? next.position : position));
    return { kind: 'try', setup, attempts: next.attempts };
}
function searchOf({ parts, known }, trials, part, background) {
    const { commits = [], builds = [] } = parts[part] ?? {};
    return {
        weights: commits,
        builds: builds.filter((position) => isUsable(trials, part, position)),
        known,
        trials: trials.flatMap(({ setup, outcome }) => outcome.kind === 'counted' &&
            setup.every((position, index) => index === part || position === background[index])
            ? [{ position: setup[part] ?? 0, trials: outcome.trials, failures: outcome.failures }]
            : []),
    };
}
function isUsable(trials, part, position) {
    return !trials.some(({ setup, outcome }) => outcome.kind === 'unusable' && outcome.part === part && setup[part] === position);
}
function guiltyParts(explanation) {
    switch (explanation.kind) {
        case 'factor':
            return [explanation.factor];
        case 'together':
        case 'each':
            return explanation.factors;
        case 'environment':
        case 'flake':
            return [];
    }
}
/** The other parts are the last good ones, but for one that the culprit needs to show. */
function backgroundOf({ parts }, explanation, part) {
    const needed = explanation.kind === 'together' ? explanation.factors : [];
    return parts.map(({ commits }, index) => index !== part && needed.includes(index) ? commits.length : 0);
}

;// CONCATENATED MODULE: ./build/src/app/bisect/search.js





/**
 * Searches until there is an answer or the time is used up. Each trial is written to the journal when it is done, so that the
 * next search goes on there.
 * @param journal path; it is replaced if it is about something else
 * @param budgetSeconds for this search, without the trials in the journal
 */
async function search({ log, now, tryOut, onTrial, describe }, problem, subject, journal, budgetSeconds) {
    const trials = [...openJournal(journal, subject, log)];
    const startedAt = now().getTime();
    for (;;) {
        const left = budgetSeconds - (now().getTime() - startedAt) / 1000;
        const step = nextStep(problem, trials, left > expectedSeconds(trials));
        if (step.kind === 'done')
            return { answer: step.answer, trials, wasCancelled: false };
        const { setup, attempts } = step;
        const began = now().getTime();
        const title = `Trial ${trials.length + 1}: ${describe(setup)}, up to ${(0,domain_text/* plural */.LS)(attempts, 'attempt')}`;
        const outcome = await log.group(title, () => tryOut(setup, attempts, trials));
        if (outcome === null) {
            const { answer } = lastAnswer(problem, trials);
            return { answer, trials, wasCancelled: true };
        }
        const trial = { setup, seconds: (now().getTime() - began) / 1000, outcome };
        (0,external_node_fs_.appendFileSync)(journal, (0,blame_journal/* trialLine */.Xh)(trial), { flush: true });
        trials.push(trial);
        onTrial({ ...lastAnswer(problem, trials), trials, wasCancelled: false });
        log.info(`${describeOutcome(outcome)}, after ${(0,domain_text/* formatDuration */.a3)(trial.seconds)}`);
    }
}
function openJournal(path, subject, log) {
    const known = (0,external_node_fs_.existsSync)(path) ? (0,blame_journal/* readJournal */.a0)((0,external_node_fs_.readFileSync)(path, 'utf8'), subject) : [];
    if (known === null)
        log.info('The journal is about another spec or other builds: it begins anew');
    // What was broken, or could not be downloaded, may work now.
    const trials = (known ?? []).filter(({ outcome }) => outcome.kind === 'counted');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    // Written again as a whole, because a crash may have cut its last line short.
    (0,external_node_fs_.writeFileSync)(path, [(0,blame_journal/* headerLine */.iH)(subject), ...trials.map(blame_journal/* trialLine */.Xh)].join(''), { flush: true });
    if (trials.length > 0)
        log.info(`${(0,domain_text/* plural */.LS)(trials.length, 'trial')} of the journal count`);
    return trials;
}
function lastAnswer(problem, trials) {
    const step = nextStep(problem, trials, false);
    if (step.kind === 'try')
        throw new Error('a search goes on without time');
    return step;
}
/** The next trial takes about as long as the longest of the last ones. */
function expectedSeconds(trials) {
    return Math.max(0, ...trials.slice(-3).map(({ seconds }) => seconds));
}
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case 'counted':
            return outcome.failures === outcome.trials
                ? `Red: failed in ${(0,domain_text/* plural */.LS)(outcome.trials, 'attempt')}`
                : `Green: passed after ${(0,domain_text/* plural */.LS)(outcome.failures, 'failed attempt')}`;
        case 'broken':
            return `Does not count: ${(0,domain_text/* plainLine */.h0)(outcome.why)}`;
        case 'unusable':
            return `Cannot be tried: ${(0,domain_text/* plainLine */.h0)(outcome.why)}`;
    }
}

// EXTERNAL MODULE: ./build/src/adapters/terminal.js
var terminal = __webpack_require__(25340);
// EXTERNAL MODULE: ./build/src/domain/history/record-outcome.js
var record_outcome = __webpack_require__(17489);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
;// CONCATENATED MODULE: ./build/src/domain/blame/trial-outcome.js


/** Why a node with certain builds cannot run a spec at all. */
const NO_NODE = [
    'build-unavailable',
    'wrong-crio',
    'crio-not-up',
    'node-not-up',
    'nothing-selected',
];
/**
 * What the run of a trial says about the builds. A failing spec says something also if CRI-O died meanwhile; a spec that fails
 * for a reason that is certainly in the environment, or that did not run, says nothing.
 * @param id the spec
 * @param before earlier trials: of builds that are not in them, it is not known whether they work
 */
function trialOutcome(report, id, setup, before) {
    const { verdict } = report;
    const spec = report.specs.find((one) => one.id === id);
    const broken = { kind: 'broken', why: verdict.headline };
    if (NO_NODE.includes(verdict.reason)) {
        const part = onlyUnproven(setup, before);
        return part === null ? broken : { kind: 'unusable', part, why: verdict.headline };
    }
    if (spec === undefined || (0,record_outcome/* isOfEnvironment */.P)(report, spec))
        return broken;
    const attempts = Math.max(1, spec.attempts);
    if ((0,results/* hasFailed */.WN)(spec))
        return { kind: 'counted', trials: attempts, failures: attempts };
    if (spec.outcome !== 'passed' || verdict.result !== 'passed')
        return broken;
    return { kind: 'counted', trials: attempts, failures: attempts - 1 };
}
/** The part whose build no trial had so far that counted; null if there are none or several. */
function onlyUnproven(setup, before) {
    const unproven = setup.flatMap((position, part) => before.some(({ setup: other, outcome }) => outcome.kind === 'counted' && other[part] === position)
        ? []
        : [part]);
    const [only = null] = unproven;
    return unproven.length === 1 ? only : null;
}

// EXTERNAL MODULE: ./build/src/domain/request/exact-focus.js
var exact_focus = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/src/app/run/remaining.js
var remaining = __webpack_require__(97199);
// EXTERNAL MODULE: ./build/src/app/run/whole-run.js
var whole_run = __webpack_require__(45860);
;// CONCATENATED MODULE: ./build/src/app/bisect/trial.js






/**
 * One trial: a whole run of the spec alone with these builds, from the checks of the host to its restoration, so that nothing of
 * it can leak into the next one. The running builds are verified as in every run.
 * @returns null if a signal stopped it
 */
async function runTrial(deps, setup, attempts, before) {
    const { onSignal, runsDirectory, spec } = deps;
    const step = (0,terminal/* terminalStep */.D_)(deps.terminal);
    const { report, wasCancelled } = await (0,whole_run/* wholeRun */.f)({
        app: deps.app(step),
        onSignal,
        runsDirectory,
        workspace: () => step.state.get(remaining/* WORKSPACE_STATE */.Ww) ?? '',
    }, () => {
        const { request, context } = deps.read(trialInputs(deps, setup, before.length + 1));
        return { request: { ...request, attempts }, context };
    });
    if (wasCancelled)
        return null;
    if (report === null)
        return { kind: 'broken', why: 'the run left no report' };
    return trialOutcome(report, spec, setup, before);
}
function trialInputs({ parts, spec, directory }, setup, number) {
    const builds = parts.map(({ input, builds: known }, part) => [
        input,
        known.get(setup[part] ?? 0) ?? '',
    ]);
    return {
        ...Object.fromEntries(builds),
        focus: (0,exact_focus/* exactPattern */.gc)(spec),
        'rerun-failures': 'false',
        procs: '1',
        'report-dir': (0,external_node_path_.join)(directory, `trial-${String(number).padStart(2, '0')}`),
    };
}

;// CONCATENATED MODULE: ./build/src/app/bisect/bisect.js















/** How likely each part is to be the cause, beside the others. Components change seldom. */
const WEIGHTS = { crio: 0.45, kubernetes: 0.35 };
const OTHER_WEIGHT = 0.1;
/** All parts are put in place in each trial, whether they changed or not. */
const SWAP_SECONDS = 1;
/** A run with one spec on a node with real binaries, without the spec. */
const INVOCATION_SECONDS = 40;
/** Of a spec whose duration is not recorded. */
const SPEC_SECONDS = 30;
const SHOWN_SPECS = 10;
/**
 * Finds out what is behind a spec that is newly red: which part, and which commit. Each trial is a whole run.
 * @throws RunError if the builds are not known, or not exactly one spec is selected
 */
async function bisect(deps, asked) {
    const app = deps.app(deps.step);
    const first = deps.read(endInputs(asked, 'bad'));
    const { temporaryDirectory } = first.context;
    (0,external_node_fs_.mkdirSync)(temporaryDirectory, { recursive: true });
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryDirectory, 'crio-node-e2e-bisect-'));
    try {
        const commands = app.commandsFor('direct');
        const options = (0,plan_builds/* planOptions */.Su)(app, { candidates: [{ lane: '', request: first.request }], context: first.context }, commands, scratch);
        const { architecture } = first.request;
        const places = {
            crio: options.crio(architecture),
            kubernetes: options.kubernetes(architecture),
        };
        const parts = await app.log.group('Look up the builds', () => Promise.all(rangesOf(deps, asked).map((range) => partOf(range, asked, places))));
        for (const { name, commits, builds } of parts) {
            app.log.info(`${name}: ${(0,domain_text/* plural */.LS)(commits.length, 'commit')}, ${(0,domain_text/* plural */.LS)(builds.size, 'build')}`);
        }
        const spec = await app.log.group('Find the spec', () => onlySpec(app, first.request, places.kubernetes, scratch));
        app.log.info(spec.id);
        const { reportDirectory } = first.request;
        const past = deps.past ?? (await pastOf(app, first.request, first.context, spec));
        const problem = problemOf(parts, past);
        const subject = subjectOf(first.request, spec.id, parts);
        const whole = (searched) => ({
            ...searched,
            spec: spec.id,
            subject,
            parts,
            directory: reportDirectory,
        });
        const signals = relay(deps.onSignal);
        const found = await search({
            log: app.log,
            now: app.now,
            onTrial: (searched) => deps.onTrial(whole(searched)),
            describe: (setup) => describeSetup(parts, setup),
            tryOut: (setup, attempts, trials) => runTrial({
                app: deps.app,
                terminal: deps.terminal,
                read: deps.read,
                onSignal: signals,
                runsDirectory: deps.runsDirectory,
                parts,
                spec: spec.id,
                directory: reportDirectory,
            }, setup, attempts, trials),
        }, problem, subject, asked.journal ?? (0,external_node_path_.join)(reportDirectory, 'journal.jsonl'), asked.budgetSeconds);
        return whole(found);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
/** Values of the inputs for one end. */
function endInputs({ ranges, crioBuilds }, end) {
    return Object.fromEntries(ranges.map((range) => [
        range.input,
        range.input === 'crio' && crioBuilds !== null ? (0,external_node_path_.join)(crioBuilds, range[end]) : range[end],
    ]));
}
/** Both ends are parsed as a run would parse them, so that a mistake is told before anything is looked up. */
function rangesOf({ read }, asked) {
    if (asked.ranges.length === 0) {
        throw invalid('The good and the bad build are the same', 'name two builds that differ');
    }
    const good = read(endInputs(asked, 'good')).request;
    const bad = read(endInputs(asked, 'bad')).request;
    return asked.ranges.map((range) => {
        if (range.input === 'crio') {
            return { ...range, requests: { kind: 'crio', good: good.crio, bad: bad.crio } };
        }
        if (range.input !== 'kubernetes')
            return { ...range, requests: { kind: 'component' } };
        const [from, to] = [good.kubernetes, bad.kubernetes];
        if (from.kind === 'last-good' || to.kind === 'last-good') {
            throw invalid('last-good is not an end of a search', 'name the builds themselves');
        }
        return { ...range, requests: { kind: 'kubernetes', good: from, bad: to } };
    });
}
async function partOf(range, { crioBuilds }, places) {
    if (range.input !== 'crio' || crioBuilds === null)
        return searchedPart(range, places);
    return { input: 'crio', name: partName('crio'), ...localBuilds(crioBuilds, range) };
}
/** The spec that the filters select in the bad build of Kubernetes. */
async function onlySpec({ commandsFor, nodeName }, { kubernetes, selection }, options, scratch) {
    if (kubernetes.kind === 'last-good')
        throw invalid('last-good cannot be searched', 'name a build');
    const { e2eNodeTest } = await (0,builds_kubernetes/* fetchKubernetes */.J)(kubernetes, options);
    const { planned } = await (0,enumerate/* enumerateSpecs */.h)({ commands: commandsFor('direct'), scratch }, e2eNodeTest, selection, nodeName);
    const [only] = planned;
    if (only === undefined || planned.length > 1) {
        throw new errors/* RunError */.e4({
            kind: 'input',
            reason: 'invalid-input',
            message: `A search needs one spec, and the filters select ${planned.length}`,
            remedy: 'name the one that tells most with the option focus',
            evidence: planned.slice(0, SHOWN_SPECS).map(({ id }) => (0,domain_text/* plainLine */.h0)(id)),
        });
    }
    return only;
}
function problemOf(parts, { known, seconds }) {
    return {
        parts: parts.map(({ input, name, commits, builds }) => ({
            name,
            weight: WEIGHTS[input] ?? OTHER_WEIGHT,
            swapSeconds: SWAP_SECONDS,
            commits: commits.map(() => 1),
            builds: [...builds.keys()],
        })),
        known,
        invocationSeconds: INVOCATION_SECONDS,
        specSeconds: seconds ?? SPEC_SECONDS,
    };
}
/** What a history says of the spec. Without one, it is a stable spec that is red. */
async function pastOf(app, request, context, spec) {
    const results = await resultsOf(app, request, context, spec).catch((error) => {
        app.log.warning(`The search knows no history: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    });
    const seconds = results.findLast((one) => one.seconds !== null)?.seconds ?? null;
    return { known: knownRates(results), seconds };
}
async function resultsOf({ http, now, log }, { history: source, selection, architecture }, { serverUrl }, spec) {
    if (source === '')
        return [];
    const { histories, problems } = await (0,read_histories/* readHistories */.X_)(source, { http, now, serverUrl });
    for (const problem of problems)
        log.warning((0,domain_text/* plainLine */.h0)(problem));
    const { lane, scenario } = selection;
    const series = { lane, scenario: scenario ?? '', architecture };
    const history = (0,history_for/* historyFor */.C)(histories.values(), [spec], series);
    const results = (0,by_id/* specsById */.N)(history).get(spec.id)?.results ?? [];
    log.info(`The history has ${(0,domain_text/* plural */.LS)(results.length, 'result')} of the spec`);
    return results;
}
/** Fields of a request that make no difference to a spec. */
const NO_CONDITIONS = ['reportDirectory', 'history'];
function subjectOf(request, spec, parts) {
    const searched = new Set(parts.map(({ input }) => input));
    const asked = (0,public_request/* publicRequest */.x)(request);
    const components = asked.components.filter(({ name }) => !searched.has(name));
    const conditions = Object.entries({ ...asked, components }).filter(([name]) => !searched.has(name) && !NO_CONDITIONS.includes(name));
    return {
        spec,
        parts: parts.map(({ input, commits, builds }) => ({
            name: input,
            good: builds.get(0) ?? '',
            bad: builds.get(commits.length) ?? '',
            commits: commits.length,
        })),
        conditions: JSON.stringify(Object.fromEntries(conditions)),
    };
}
function describeSetup(parts, setup) {
    return parts
        .map(({ name, builds, commits }, part) => {
        const position = setup[part] ?? 0;
        const end = position === 0 ? ' (good)' : position === commits.length ? ' (bad)' : '';
        return `${name} ${(0,domain_text/* plainLine */.h0)(builds.get(position) ?? '?')}${end}`;
    })
        .join(', ');
}
/** Signals for the run that goes on, and not for those that have ended. */
function relay(onSignal) {
    const handlers = [];
    onSignal((signal) => handlers.at(-1)?.(signal));
    return (handler) => void handlers.push(handler);
}
function invalid(message, remedy) {
    return new errors/* RunError */.e4({ kind: 'input', reason: 'invalid-input', message, remedy });
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findLastGood: () => (/* binding */ findLastGood),
  R: () => (/* binding */ lastGoodIn)
});

// EXTERNAL MODULE: ./build/src/domain/comparison/compared-run.js
var compared_run = __webpack_require__(66401);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(13017);
// EXTERNAL MODULE: ./build/src/domain/history/sequence.js
var sequence = __webpack_require__(15284);
// EXTERNAL MODULE: ./build/src/domain/history/spec-trials.js
var spec_trials = __webpack_require__(97514);
// EXTERNAL MODULE: ./build/src/domain/history/telling-runs.js
var telling_runs = __webpack_require__(54819);
// EXTERNAL MODULE: ./build/src/domain/night/past.js
var past = __webpack_require__(37799);
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
var night = __webpack_require__(19653);
// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(78853);
;// CONCATENATED MODULE: ./build/src/app/history/last-good.js






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
    const budget = run.conditions.get(compared_run/* TIME_BUDGET */.kh);
    const part = budget === undefined ? '' : `, in a time budget of ${budget}, which left specs out`;
    return {
        request: found,
        note: `last-good: the run of ${name} of ${run.startedAt.slice(0, 10)} ${how}${part}${isOf(chosen, lane) ? '' : `; there is no history of the lane ${lane}`}`,
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

/***/ 73342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ missingBuild),
/* harmony export */   Su: () => (/* binding */ planOptions),
/* harmony export */   wM: () => (/* binding */ resolveBuilds)
/* harmony export */ });
/* harmony import */ var _builds_crio_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98383);
/* harmony import */ var _builds_kubernetes_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77610);
/* harmony import */ var _domain_report_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22580);
/* harmony import */ var _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12749);
/* harmony import */ var _history_last_good_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1413);





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
        (0,_builds_crio_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCrio */ .uL)(request.crio, options.crio(architecture)),
        (0,_builds_kubernetes_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .exactKubernetes */ .mA)(wanted.request, options.kubernetes(architecture)),
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
        (0,_builds_kubernetes_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .missingKubernetes */ .p7)(kubernetes, options.kubernetes(architecture)),
        (0,_builds_crio_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .missingCrio */ .S3)(crio, options.crio(architecture)),
    ]);
    if (ofKubernetes !== null)
        return ofKubernetes;
    return ofCrio === null ? null : { why: ofCrio, isGap: true };
}
async function kubernetesRequest(request, histories) {
    const { kubernetes } = request;
    if (kubernetes.kind !== 'last-good')
        return { request: kubernetes, notes: [] };
    const good = (0,_history_last_good_js__WEBPACK_IMPORTED_MODULE_4__/* .lastGoodIn */ .R)(await histories(), request);
    return { request: good.request, notes: [good.note] };
}
/** The page of a build; null if there is none. */
function crioUrl(request) {
    if (request.kind === 'commit')
        return (0,_domain_report_links_js__WEBPACK_IMPORTED_MODULE_2__/* .commitUrl */ .Bg)('cri-o', request.commit);
    if (request.kind === 'release')
        return releaseUrl(_domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .CRIO_REPOSITORY */ .ZC, request.tag);
    if (request.kind === 'bundle-url')
        return request.url;
    return request.kind === 'workflow-run'
        ? `https://github.com/${request.repository}/actions/runs/${request.run}`
        : null;
}
function kubernetesUrl(request) {
    if (request.kind === 'ci')
        return (0,_domain_report_links_js__WEBPACK_IMPORTED_MODULE_2__/* .commitUrl */ .Bg)('kubernetes', request.version.split('+')[1] ?? null);
    if (request.kind === 'release')
        return releaseUrl(_domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .KUBERNETES_REPOSITORY */ .ef, request.version);
    return request.kind === 'url' ? request.url : null;
}
function releaseUrl(repository, tag) {
    return `https://github.com/${repository}/releases/tag/${tag}`;
}


/***/ }),

/***/ 20889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84667);
/* harmony import */ var _host_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36244);
/* harmony import */ var _host_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
/* harmony import */ var _suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28989);
/* harmony import */ var _suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71055);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52639);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3672);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72338);
/* harmony import */ var _remaining_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97199);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40785);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44770);
/* harmony import */ var _running_suite_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22545);














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
    const running = (0,_running_suite_js__WEBPACK_IMPORTED_MODULE_13__/* .runningSuite */ .e)(state, workspace);
    if (running !== null) {
        await deps.log.group('Wait for the suite to end', () => endSuite(deps, commands, running, record));
    }
    const report = await deps.log.group('Report', () => (0,_finish_js__WEBPACK_IMPORTED_MODULE_8__.finish)(deps, commands, workspace, record));
    deps.log.info(report.verdict.headline);
}
/** Waits for an interrupted suite to end, and kills it after a time limit. */
async function endSuite(deps, commands, { unit, ended }, record) {
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
    record.append(ended(exitCode));
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

/***/ 45860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wholeRun)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33362);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20889);


/** A run in this process: main of the action, then post, however main ended. */
async function wholeRun({ app, onSignal, runsDirectory, workspace }, read) {
    const reports = [];
    const deps = { ...app, show: (report) => void reports.push(report) };
    let signals = 0;
    const exitCode = await new Promise((resolve, reject) => {
        const process = {
            onSignal: (handler) => onSignal((signal) => {
                signals += 1;
                if (signals > 1)
                    app.log.warning('The run is stopping; the host is restored first');
                handler(signal);
            }),
            exit: resolve,
        };
        (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .iW)(deps, read, runsDirectory, process).then(resolve, reject);
    });
    await (0,_post_js__WEBPACK_IMPORTED_MODULE_1__/* .post */ .b)(deps, workspace());
    return { exitCode, report: reports.at(-1) ?? null, wasCancelled: signals > 0 };
}


/***/ }),

/***/ 94794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q7: () => (/* binding */ answerSentence),
  bu: () => (/* binding */ explanationName),
  tN: () => (/* binding */ phraseText),
  Gx: () => (/* binding */ plainSentence)
});

// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(13017);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/domain/blame/evidence.js
/** The attempts of trials with and without the change, as far as the other parts are as the culprit needs them. */
function evidenceFor(culprit, trials) {
    const { part, good, bad, background } = culprit;
    const needed = background.map((position) => position > 0);
    const relevant = trials.filter(({ setup }) => setup.every((position, index) => index === part || !needed[index] || position === background[index]));
    const isWith = ({ setup }) => bad !== null && (setup[part] ?? 0) >= bad;
    const isWithout = ({ setup }) => good !== null && (setup[part] ?? 0) <= good;
    const others = background.flatMap((_, index) => (index === part || needed[index] ? [] : [index]));
    return {
        with: seenIn(relevant.filter(isWith)),
        without: seenIn(relevant.filter(isWithout)),
        noDifference: others.filter((other) => wasVaried(other, part, relevant)),
    };
}
function seenIn(trials) {
    let [failed, passed] = [0, 0];
    for (const { outcome } of trials) {
        if (outcome.kind !== 'counted')
            continue;
        failed += outcome.failures;
        passed += outcome.trials - outcome.failures;
    }
    return { failed, passed };
}
/** Whether two trials differ in one part only, and both ended in the same way. */
function wasVaried(other, part, trials) {
    const counted = trials.filter(({ outcome }) => outcome.kind === 'counted');
    return counted.some((one) => counted.some((two) => one.setup[part] === two.setup[part] &&
        one.setup[other] !== two.setup[other] &&
        hasEnded(one) === hasEnded(two)));
}
function hasEnded({ outcome }) {
    return outcome.kind === 'counted' && outcome.failures < outcome.trials;
}

// EXTERNAL MODULE: ./build/src/domain/blame/limits.js
var limits = __webpack_require__(12920);
;// CONCATENATED MODULE: ./build/src/domain/blame/sentence.js




const TITLE_LENGTH = 120;
const SHORT_COMMIT = 10;
/** The answer as people want to hear it: what broke the spec, how that was seen, and what it took. */
function answerSentence({ explanation, explained, culprits, stopped }, parts, trials) {
    const effort = sentence_text(` ${effortOf(trials)}.`);
    const end = stopped === '' ? [effort] : [sentence_text(` Stopped, because ${stopped}.`), effort];
    if (explanation === null) {
        const [best] = explained;
        const guess = best === undefined
            ? ''
            : `; most likely: ${explanationName(best.explanation, parts)} (${percent(best.chance)})`;
        return [sentence_text(`It is undecided what is behind it${guess}.`), ...end];
    }
    if (explanation.kind === 'environment') {
        const { failed, passed } = seenIn(trials);
        return [
            sentence_text(`The environment is behind it: red today with all builds, also with those that were green (${failed} of ${failed + passed} attempts).`),
            ...end,
        ];
    }
    if (explanation.kind === 'flake') {
        const { failed, passed } = seenIn(trials);
        return [
            sentence_text(`It is a flake: red in ${failed} of ${failed + passed} attempts, and no build makes a difference.`),
            ...end,
        ];
    }
    const found = culprits.flatMap((culprit, index) => [
        ...(index === 0 ? [] : [sentence_text(' ')]),
        ...culpritPhrases(culprit, explanation, parts, trials),
    ]);
    const whole = culprits.length > 0 ? found : [sentence_text(`${explanationName(explanation, parts)} broke it.`)];
    return [...whole, ...end];
}
function culpritPhrases(culprit, explanation, parts, trials) {
    const part = parts[culprit.part];
    if (part === undefined)
        return [];
    const { good, bad, chance } = culprit;
    if (good === null || bad === null) {
        return [
            sentence_text(`${part.name} broke it, but its ${good === null ? 'last good build is red' : 'bad build is green'} now.`),
        ];
    }
    const commits = part.commits.slice(good, bad);
    const [only] = commits;
    const others = explanation.kind === 'together'
        ? ` together with the new ${namesOf(explanation.factors.filter((one) => one !== culprit.part), parts)}`
        : '';
    const evidence = sentence_text(`${others}: ${evidenceText(evidenceFor(culprit, trials), parts)}.`);
    if (chance < limits/* CERTAIN */.PR || only === undefined) {
        const range = commits.length > 1 ? `One of ${(0,domain_text/* plural */.LS)(commits.length, 'commit')} of ` : '';
        return [sentence_text(`${range}${part.name} broke it (${percent(chance)})`), evidence];
    }
    if (commits.length > 1) {
        return [
            sentence_text(`One of ${(0,domain_text/* plural */.LS)(commits.length, 'commit')} of ${part.name}, of which no build can be tried, broke it: after `),
            ...(good === 0 ? [sentence_text('the last good build')] : commitPhrases(part, part.commits[good - 1])),
            sentence_text(', at the latest '),
            ...commitPhrases(part, commits.at(-1)),
            evidence,
        ];
    }
    return [...commitPhrases(part, only), sentence_text(' broke it'), evidence];
}
function commitPhrases(part, commit) {
    if (commit === undefined)
        return [sentence_text(part.name)];
    const { sha, title, pullRequest } = commit;
    return [
        { kind: 'commit', part: part.name, sha },
        ...(title === ''
            ? []
            : [sentence_text(' '), { kind: 'title', text: (0,domain_text/* truncate */.xv)(title, TITLE_LENGTH) }]),
        ...(pullRequest === null
            ? []
            : [
                sentence_text(' ('),
                { kind: 'pull-request', part: part.name, number: pullRequest },
                sentence_text(')'),
            ]),
    ];
}
function evidenceText(evidence, parts) {
    const { with: withIt, without, noDifference } = evidence;
    const seen = [
        ...(attemptsOf(withIt) === 0
            ? []
            : [`red in ${withIt.failed} of ${attemptsOf(withIt)} attempts with it`]),
        ...(attemptsOf(without) === 0
            ? []
            : [`green in ${without.passed} of ${attemptsOf(without)} without`]),
        ...(noDifference.length === 0
            ? []
            : [
                `${namesOf(noDifference, parts)} ${noDifference.length === 1 ? 'makes' : 'make'} no difference`,
            ]),
    ];
    return seen.join(', ');
}
/** For instance `CRI-O`, or `CRI-O and Kubernetes together`. */
function explanationName(explanation, parts) {
    switch (explanation.kind) {
        case 'factor':
            return namesOf([explanation.factor], parts);
        case 'together':
            return `${namesOf(explanation.factors, parts)}, only both together`;
        case 'each':
            return `${namesOf(explanation.factors, parts)}, each of them`;
        case 'environment':
            return 'the environment';
        case 'flake':
            return 'a flake';
    }
}
function namesOf(positions, parts) {
    const names = positions.map((position) => parts[position]?.name ?? 'a part');
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
function effortOf(trials) {
    const seconds = trials.reduce((sum, one) => sum + one.seconds, 0);
    return `${(0,domain_text/* plural */.LS)(trials.length, 'trial')}, ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
}
function attemptsOf({ failed, passed }) {
    return failed + passed;
}
/** Never 100 %: trials prove nothing for certain. */
function percent(chance) {
    return `${Math.min(99, Math.round(chance * 100))} %`;
}
function sentence_text(value) {
    return { kind: 'text', text: value };
}
/** A sentence as plain text, for a terminal, an annotation or a log. Still untrusted. */
function plainSentence(phrases) {
    return phrases.map(phraseText).join('');
}
/** A phrase as plain text. Still untrusted. */
function phraseText(phrase) {
    switch (phrase.kind) {
        case 'commit':
            return build_names/* FULL_COMMIT */.eI.test(phrase.sha) ? phrase.sha.slice(0, SHORT_COMMIT) : phrase.sha;
        case 'pull-request':
            return `#${phrase.number}`;
        case 'text':
        case 'title':
            return phrase.text;
    }
}


/***/ }),

/***/ 49341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readBisect)
/* harmony export */ });
/* harmony import */ var _domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58117);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63877);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55607);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35274);




/** Inputs that name a build of a part of the node. */
const PART_INPUTS = ['crio', 'kubernetes', ..._domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPONENT_NAMES */ .NL];
const DEFAULT_BUDGET = '60m';
const ENDS = 'PART=BUILD pairs, separated by white space, such as `crio=v1.36.1 kubernetes=v1.36.2`';
/**
 * Reads the options of a search.
 * @throws RunError (input, invalid-input) whose evidence lists all problems
 */
function readBisect(options, context) {
    const good = parseEnd(options.good ?? '');
    const bad = parseEnd(options.bad ?? '');
    const budget = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimeLimit */ .Er)(options.budget ?? DEFAULT_BUDGET);
    const builds = parseBuilds(options['crio-builds'] ?? '', context);
    const problems = [
        ...named('good', ENDS, good),
        ...named('bad', ENDS, bad),
        ...named('budget', 'a duration such as `45m`', budget),
        ...named('crio-builds', 'a directory', builds),
    ];
    if (!good.ok || !bad.ok || !budget.ok || !builds.ok)
        throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidInput */ .aY)(problems, 'option');
    const inputs = PART_INPUTS.filter((input) => good.value.has(input) || bad.value.has(input));
    const incomplete = inputs.flatMap((input) => missingEnd(input, good.value, bad.value));
    if (incomplete.length > 0)
        throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidInput */ .aY)(incomplete, 'option');
    const journal = options.journal ?? '';
    return {
        ranges: inputs
            .map((input) => ({
            input,
            good: good.value.get(input) ?? '',
            bad: bad.value.get(input) ?? '',
        }))
            .filter((range) => range.good !== range.bad),
        budgetSeconds: budget.value,
        journal: journal === '' ? null : (0,_input_context_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(journal, context),
        crioBuilds: builds.value,
    };
}
function named(input, allowed, parsed) {
    return parsed.ok ? [] : parsed.problems.map((problem) => ({ ...problem, input, allowed }));
}
/** A value without a part is one of CRI-O. */
function parseEnd(text) {
    const items = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .listItems */ .Dw)(text);
    if (items.length === 0)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, 'names no build');
    const pairs = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEach */ .lc)(items, parsePair);
    if (!pairs.ok)
        return pairs;
    const values = new Map(pairs.value);
    return values.size === pairs.value.length
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(values)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, 'names a part more than once');
}
function parsePair(item) {
    const at = item.indexOf('=');
    if (at === -1)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(['crio', item]);
    const [name, value] = [item.slice(0, at), item.slice(at + 1)];
    const input = PART_INPUTS.find((one) => one === name);
    if (input === undefined) {
        const nearest = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .zZ)(name, PART_INPUTS);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(item, `has no part of the node before "=" (${PART_INPUTS.join(', ')})`, nearest && `${nearest}=${value}`);
    }
    return value === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(item, 'has no build after "="') : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)([input, value]);
}
function missingEnd(input, good, bad) {
    const [end, other] = good.has(input) ? ['bad', good] : ['good', bad];
    if (good.has(input) && bad.has(input))
        return [];
    const value = other.get(input) ?? '';
    const why = `has no ${input}, which the other end has: name both, or the same build twice`;
    return [{ input: end, given: `${input}=`, why, nearest: `${input}=${value}`, allowed: ENDS }];
}
function parseBuilds(text, context) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(null);
    const path = (0,_input_context_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(text, context);
    return context.files.isDirectory(path) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(path) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, 'is not a directory');
}


/***/ })

};
