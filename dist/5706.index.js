export const id = 5706;
export const ids = [5706];
export const modules = {

/***/ 93147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ saveMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/**
 * V8 lets garbage fill memory while the machine has some: its space for new objects grows to about 100 MB, and that for old
 * ones to four times of what is in use. A reader of large files makes much garbage and keeps little.
 *
 * V8 reads both flags whenever it resizes a space (v8, src/heap/new-spaces.cc and src/heap/heap-controller.cc), so that they
 * work in a running process. Others, such as --max-semi-space-size, do not.
 */
const FLAGS = [
    // The space for new objects keeps its size.
    '--semi-space-growth-factor=1',
    // Old garbage is collected when the objects in use have doubled.
    '--heap-growing-percent=100',
];
/** Lets this process use less memory, and about a tenth more time on processors. Call it first. */
function saveMemory() {
    for (const flag of FLAGS)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
}


/***/ }),

/***/ 55297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/children.js
var children = __webpack_require__(36539);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js
var terminal = __webpack_require__(25340);
// EXTERNAL MODULE: ./build/src/domain/blame/record.js
var record = __webpack_require__(60041);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/inputs/bisect.js
var bisect = __webpack_require__(49341);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(58117);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(35274);
;// CONCATENATED MODULE: ./build/src/inputs/bisect-differences.js





/** Inputs that name a build. */
const PARTS = ['crio', 'kubernetes', ...components/* COMPONENT_NAMES */.NL];
/** Inputs that make no difference to a spec, or that each trial sets itself. Those of the bad end are used. */
const NEUTRAL = [
    'procs',
    'timeout',
    'time-budget',
    'changed-files',
    'rerun-failures',
    'pull-images',
    'fail-on',
    'history',
    'restore',
    'require-signature',
    'mirror-crio',
    'mirror-kubernetes',
    'mirror-kubernetes-listing',
    'mirror-github',
];
/** A value that can be shown as it is, beside others in the name of a configuration. */
const SHORT_VALUE = /^[\w.:+-]{1,24}$/;
const DIGEST_LENGTH = 8;
/**
 * The parts that differ as pairs, and all other differences as one part, the configuration.
 * @throws RunError (input, invalid-input) if nothing differs, or a build has a name that a pair cannot have
 */
function differences({ good, bad }, given) {
    const names = differing({ good, bad }).filter((name) => !NEUTRAL.includes(name) && given[name] === undefined);
    // A component of a bundle has no name, so that it goes with the configuration.
    const parts = names.filter((name) => PARTS.includes(name) && good[name] !== undefined && bad[name] !== undefined);
    const others = names.filter((name) => !parts.includes(name));
    const configurations = new Map([
        [nameOf(others, good), valuesOf(others, good)],
        [nameOf(others, bad), valuesOf(others, bad)],
    ]);
    const pairs = (values) => [
        ...parts.map((part) => pairOf(part, values[part] ?? '')),
        ...(others.length === 0 ? [] : [`${bisect/* CONFIGURATION */.j}=${nameOf(others, values)}`]),
    ].join(' ');
    if (names.length === 0) {
        throw new errors/* RunError */.e4({
            kind: 'input',
            reason: 'invalid-input',
            message: 'Both ends have the same builds and the same configuration',
            remedy: 'give reports or builds that differ. The machine was not changed.',
        });
    }
    return {
        good: pairs(good),
        bad: pairs(bad),
        expand: ({ [bisect/* CONFIGURATION */.j]: name = '', ...values }) => ({
            ...values,
            ...configurations.get(name),
        }),
    };
}
function differing({ good, bad }) {
    return [...new Set([...Object.keys(good), ...Object.keys(bad)])].filter((name) => (good[name] ?? '') !== (bad[name] ?? ''));
}
/** What is the same at both ends, and the neutral inputs of the bad end. */
function sameIn(both) {
    const others = differing(both);
    return Object.fromEntries(Object.entries(both.bad).filter(([name]) => !others.includes(name) || NEUTRAL.includes(name)));
}
function valuesOf(names, values) {
    return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
}
/** The configuration of an end in a few words without white space: short values, and digests of others. */
function nameOf(names, values) {
    return names
        .map((name) => {
        const value = values[name] ?? '';
        if (value === '')
            return `no-${name}`;
        const digest = (0,external_node_crypto_.createHash)('sha256').update(value).digest('hex').slice(0, DIGEST_LENGTH);
        return `${name}=${SHORT_VALUE.test(value) ? value : `#${digest}`}`;
    })
        .join(';');
}
function pairOf(part, build) {
    if (!/[\s,]/.test(build))
        return `${part}=${build}`;
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `The build ${(0,parsed/* quoted */.TL)(build)} of ${part} cannot be searched`,
        cause: 'its name has white space or a comma',
        remedy: `give another build in the option ${part}, for both ends`,
    });
}

// EXTERNAL MODULE: ./build/src/domain/blame/specs-to-try.js
var specs_to_try = __webpack_require__(26818);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/request/exact-focus.js
var exact_focus = __webpack_require__(2146);
;// CONCATENATED MODULE: ./build/src/inputs/bisect-focus.js





const SHOWN_SPECS = 10;
/**
 * The spec that is newly red in a run, if it is only one or if all of them have one cause: the fastest of those that failed at their
 * first attempt, as it tells most in the time. If no spec ran, any shows whether the node comes up.
 * @param good an earlier run; null if it is not known
 * @throws RunError (input, invalid-input) if there is none, or if they have several causes
 */
function focusOfSearch(bad, good) {
    const before = new Set((good?.specs ?? []).filter(results/* hasFailed */.WN).map(({ id }) => id));
    const failing = bad.specs.filter(results/* hasFailed */.WN);
    const hasRun = bad.specs.some(({ outcome }) => outcome !== 'not-run');
    const toStart = hasRun ? null : (0,specs_to_try/* quickSpec */.P)(bad.specs);
    if (toStart !== null) {
        return {
            focus: (0,exact_focus/* exactPattern */.gc)(toStart),
            told: `No spec ran in the bad run, so the search is about the start of the node, with ${(0,domain_text/* plainLine */.h0)(toStart)}`,
        };
    }
    const failed = failing.filter(({ id }) => !before.has(id));
    const causes = new Set(failed.map(({ finding }) => finding));
    const [only] = failed.toSorted((one, other) => one.attempts - other.attempts || one.seconds - other.seconds);
    if (only === undefined) {
        const why = failing.length === 0
            ? 'no spec failed in it'
            : 'all specs that failed in it failed in the good run as well';
        throw unclear(`The bad run does not say which spec to search for: ${why}`, []);
    }
    if (failed.length > 1 && (causes.size > 1 || causes.has(null))) {
        throw unclear(`${failed.length} specs of several causes failed in the bad run`, failed);
    }
    const of = failed.length === 1
        ? 'the only spec that newly failed'
        : `the fastest of ${failed.length} specs that failed for one cause`;
    return { focus: (0,exact_focus/* exactPattern */.gc)(only.id), told: `The search is about ${of}: ${(0,domain_text/* plainLine */.h0)(only.id)}` };
}
function unclear(message, specs) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message,
        remedy: 'name the spec in the option focus. The machine was not changed.',
        evidence: specs.slice(0, SHOWN_SPECS).map(({ id }) => (0,domain_text/* plainLine */.h0)(id)),
    });
}

// EXTERNAL MODULE: ./build/src/inputs/builds.js
var builds = __webpack_require__(26218);
// EXTERNAL MODULE: ./build/src/domain/request/build-locations.js
var build_locations = __webpack_require__(12749);
// EXTERNAL MODULE: ./build/src/inputs/input-context.js
var input_context = __webpack_require__(63877);
// EXTERNAL MODULE: ./build/src/inputs/repeat.js + 2 modules
var repeat = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/report/read.js
var read = __webpack_require__(88977);
;// CONCATENATED MODULE: ./build/src/inputs/reported-run.js









const FORMS = 'a report directory of crio-node-e2e, its report.json or its provenance.json';
const SHOWN_DIRECTORIES = 20;
/** The run that a path names. Of several in a directory, the one in which the spec of an exact focus failed. */
function runAt(path, focus, context) {
    const absolute = (0,input_context/* absolutePath */.Hi)(path, context);
    const { files } = context;
    if (!files.isDirectory(absolute))
        return readFiles([absolute], path, context);
    const own = reportFiles(absolute, context);
    if (own.length > 0)
        return readFiles(own, path, context);
    // As `gh run download` leaves them: a directory for each artifact.
    const inner = files
        .list(absolute)
        .toSorted()
        .map((name) => (0,external_node_path_.join)(absolute, name))
        .filter((one) => reportFiles(one, context).length > 0);
    const runs = inner.flatMap((directory) => {
        const read = readFiles(reportFiles(directory, context), directory, context);
        return read.ok ? [read.value] : [];
    });
    const failing = runs.filter(({ specs }) => specs.some((spec) => (0,results/* hasFailed */.WN)(spec) && (0,exact_focus/* exactPattern */.gc)(spec.id) === focus));
    const [only, ...more] = failing.length > 0 ? failing : runs;
    if (only === undefined)
        return (0,parsed/* refuse */.TR)(path, `has no report: give ${FORMS}`);
    if (more.length === 0)
        return (0,parsed/* accept */.Ju)(only);
    const names = [only, ...more].slice(0, SHOWN_DIRECTORIES).map((run) => (0,parsed/* quoted */.TL)(run.path));
    return (0,parsed/* refuse */.TR)(path, `has the reports of several runs: give one of ${names.join(', ')}`);
}
/** The files that may describe a run, the one that says most first. */
function reportFiles(directory, { files }) {
    return [report_files/* REPORT_FILES */.JL.report, report_files/* REPORT_FILES */.JL.provenance]
        .map((name) => (0,external_node_path_.join)(directory, name))
        .filter((file) => files.isFile(file));
}
/** The first file that can be read. A report of before reports had inputs gets them of the provenance beside it. */
function readFiles(paths, shown, { files }) {
    const read = paths.map((path) => readFile(path, shown, files.read(path)));
    const runs = read.flatMap((one) => (one.ok ? [one.value] : []));
    const [first] = runs;
    if (first === undefined)
        return read[0] ?? (0,parsed/* refuse */.TR)(shown, `has no report: give ${FORMS}`);
    return (0,parsed/* accept */.Ju)({
        ...first,
        request: runs.find(({ request }) => request !== null)?.request ?? null,
    });
}
function readFile(path, shown, text) {
    if (text === null)
        return (0,parsed/* refuse */.TR)(path, `is not a file that can be read: give ${FORMS}`);
    const run = (0,read/* readRun */.c)((0,json/* parseJson */.q)(text));
    if ('problem' in run) {
        const hint = /\.zip$/i.test(path)
            ? 'unpack the archive, and give the directory'
            : `give ${FORMS}`;
        return (0,parsed/* refuse */.TR)(path, `is no report (${(0,domain_text/* plainLine */.h0)(run.problem)}): ${hint}`);
    }
    if ('report' in run)
        return (0,parsed/* accept */.Ju)({ ...run.report, path: shown });
    return (0,parsed/* accept */.Ju)({ ...run.provenance, specs: [], path: shown });
}

// EXTERNAL MODULE: ./build/src/inputs/scenario.js
var scenario = __webpack_require__(56437);
;// CONCATENATED MODULE: ./build/src/inputs/from.js








/** Inputs that choose what a build consists of. */
const BUILD_INPUTS = {
    'cri-o': ['crio', ...components/* COMPONENT_NAMES */.NL],
    kubernetes: ['kubernetes'],
};
/** The report directory unless one is given: the usual one may have the report that is repeated. */
const REPORT_DIRECTORY = 'crio-node-e2e-repeat';
/** Inputs that say which specs of a lane run: those of another lane mean something else. */
const OF_LANE = ['focus', 'skip', 'label-filter', 'skip-list', 'time-budget'];
/**
 * Reads what repeats the run of a report, with given inputs in place of those of the report. A report is untrusted: its values
 * are read like any other, and none of them says where to write.
 * @param path a report directory, its report.json or its provenance.json, or a directory with report directories
 * @throws RunError (input, invalid-input) if it is no report, if it lacks what the run needs, or if it is of another
 * architecture
 */
function readFrom(path, given, architecture, context) {
    const parsed = runAt(path, given['focus'] ?? '', context);
    if (!parsed.ok) {
        throw unusable(path, parsed.problems.map((problem) => `${(0,domain_text/* plainLine */.h0)(problem.given)} ${problem.why}`));
    }
    const run = parsed.value;
    const { inputs, gaps } = (0,repeat/* repeatOf */.T)(run);
    if (run.request === null)
        throw unusable(path, gaps.map(({ why }) => why));
    const { open, told } = gapsBeside(gaps, given, context);
    const other = run.request.architecture;
    const directory = given['report-dir'] || REPORT_DIRECTORY;
    const isOther = architecture !== null && other !== architecture;
    const problems = [
        ...open,
        ...(isOther
            ? [
                `The run was on ${(0,domain_text/* plainLine */.h0)(other)}, and this machine is ${architecture}: use a machine of that architecture`,
            ]
            : []),
    ];
    if (isInside(run.path, directory, context)) {
        problems.push(`Its report is in ${(0,domain_text/* plainLine */.h0)(directory)}, which the run would replace: give another directory in the option report-dir`);
    }
    if (problems.length > 0)
        throw unusable(path, problems);
    return {
        inputs: { ...kept(inputs, given), ...given, 'report-dir': directory },
        told: [...told, ...foreignServers({ ...inputs, ...given })],
        builds: run.builds.filter(({ project }) => BUILD_INPUTS[project].every((input) => given[input] === undefined)),
    };
}
function isInside(path, directory, context) {
    const [one, other] = [(0,input_context/* absolutePath */.Hi)(path, context), (0,input_context/* absolutePath */.Hi)(directory, context)];
    return one === other || one.startsWith(`${other}/`);
}
/** Gaps that nothing closes, and what is to be told of the others. */
function gapsBeside(gaps, given, context) {
    const left = gaps.filter(({ input }) => input === null || given[input] === undefined);
    const isHere = ({ paths }) => paths.length > 0 && paths.every((path) => (0,input_context/* isPath */.uf)(path, context));
    return {
        open: left.filter((gap) => gap.input !== null && !isHere(gap)).map(({ why }) => why),
        told: left.flatMap((gap) => {
            if (gap.input === null)
                return [gap.why];
            const paths = gap.paths.map(domain_text/* plainLine */.h0).join(', ');
            return isHere(gap)
                ? [`${gap.input} is ${paths} of this machine, which may differ from that of the report`]
                : [];
        }),
    };
}
/** The inputs of the report that stay beside the given ones. */
function kept(inputs, given) {
    const dropped = [
        ...(given['lane'] === undefined ? [] : OF_LANE),
        // A lane can bring a scenario.
        ...(given['lane'] !== undefined && inputs.scenario === scenario/* NO_SCENARIO */.b5 ? ['scenario'] : []),
        // A chosen spec needs no time budget, which would leave it out or not.
        ...(given['focus'] === undefined ? [] : ['time-budget']),
    ];
    return Object.fromEntries(Object.entries(inputs).filter(([name]) => !dropped.includes(name)));
}
/** Servers from which the report lets this machine run programs as root. */
function foreignServers(inputs) {
    const usual = new Map([
        ['mirror-crio', build_locations/* DEFAULT_MIRRORS */.hU.crio],
        ['mirror-kubernetes', build_locations/* DEFAULT_MIRRORS */.hU.kubernetes],
        ['mirror-kubernetes-listing', build_locations/* DEFAULT_MIRRORS */.hU.kubernetesListing],
        ['mirror-github', build_locations/* DEFAULT_MIRRORS */.hU.gitHub],
    ]);
    const places = [...usual].flatMap(([name, server]) => {
        const value = inputs[name] ?? '';
        return value === '' || value === server ? [] : [`${name}=${(0,domain_text/* plainLine */.h0)(value)}`];
    });
    const builds = ['crio', 'kubernetes'].flatMap((name) => {
        const value = inputs[name] ?? '';
        return /^https?:/i.test(value) ? [`${name}=${(0,domain_text/* plainLine */.h0)(value)}`] : [];
    });
    const registries = (inputs['registry-mirrors'] ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map(domain_text/* plainLine */.h0);
    const servers = [...builds, ...places, ...registries];
    return servers.length === 0
        ? []
        : [`The report names servers whose programs run here as root: ${servers.join(', ')}`];
}
function unusable(path, problems) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `The run of ${(0,domain_text/* plainLine */.h0)(path)} cannot be repeated`,
        remedy: 'see above for what to give. The machine was not changed.',
        evidence: problems,
    });
}

;// CONCATENATED MODULE: ./build/src/inputs/bisect-ends.js











/** A spec may be of any lane, and one that others skip. What a lane adds to the arguments of the suite is kept. */
const ANY_SPEC = {
    lane: 'all',
    focus: '',
    skip: '',
    labelFilter: '',
    focusFiles: [],
    skipFiles: [],
    trackedSkips: [],
    shard: null,
    budget: null,
};
/**
 * Reads both ends of a search. Of reports, the exact builds and all inputs are taken: what differs between both is searched, the
 * builds of each project and component as a part, and all else together as the configuration. What is the same is the same in
 * each trial. Ends without a report stay as they are.
 * @param given other options, which come first
 * @throws RunError (input, invalid-input) if a report cannot be read, or lacks what a trial needs
 */
function readEnds({ good, bad }, given, architecture, context) {
    const ends = { good: givenEnd('good', good, context), bad: givenEnd('bad', bad, context) };
    const { run: goodRun } = ends.good;
    const { run: badRun } = ends.bad;
    const [first, last] = [goodRun ?? badRun, badRun ?? goodRun];
    if (first === null || last === null) {
        return { good, bad, conditions: {}, expand: (values) => values, told: [] };
    }
    for (const [end, { pairs }] of [
        ['good', ends.good],
        ['bad', ends.bad],
    ]) {
        const unknown = Object.keys(pairs).find((part) => !PARTS.includes(part));
        if (unknown !== undefined)
            throw wrong(end, unknown, `is no part of the node (${PARTS.join(', ')})`);
    }
    const told = [];
    const inputsOf = (run, pairs) => {
        const own = inputsOfRun(run, { ...given, ...pairs }, architecture, context);
        told.push(...own.told);
        return { ...own.inputs, ...pairs, ...given };
    };
    const values = {
        good: inputsOf(first, ends.good.pairs),
        bad: inputsOf(last, ends.bad.pairs),
    };
    const focus = badRun === null || given['focus'] !== undefined ? null : focusOfSearch(badRun, goodRun);
    if (focus !== null)
        told.push(focus.told);
    const found = differences(values, given);
    return {
        ...found,
        told: [...new Set([...told, `Good: ${found.good}`, `Bad: ${found.bad}`])],
        conditions: {
            ...sameIn(values),
            ...(focus === null ? {} : { focus: focus.focus }),
        },
    };
}
function givenEnd(end, text, context) {
    const whole = reportAt(text.trim(), context);
    if (whole !== null)
        return { run: runOf(end, whole), pairs: {} };
    const items = (0,parsed/* listItems */.Dw)(text);
    const reports = items.flatMap((item) => reportAt(item, context) ?? []);
    const others = items.filter((item) => reportAt(item, context) === null);
    const [only, more] = reports;
    if (more !== undefined)
        throw wrong(end, text, 'names more than one report');
    const pairs = others.map((item) => {
        const at = item.indexOf('=');
        return at === -1 ? ['crio', item] : [item.slice(0, at), item.slice(at + 1)];
    });
    if (pairs.some(([part]) => part === bisect/* CONFIGURATION */.j)) {
        throw wrong(end, text, 'names a configuration, which only reports have');
    }
    return { run: only === undefined ? null : runOf(end, only), pairs: Object.fromEntries(pairs) };
}
/** The run that a path names; null for what is no path of a report, such as the name or the directory of a build. */
function reportAt(item, context) {
    // A directory can have the name of a branch.
    if (!(0,input_context/* looksLikePath */.j8)(item) && (0,builds/* parseCrio */.b)(item, context).ok)
        return null;
    const path = (0,input_context/* absolutePath */.Hi)(item, context);
    const isDirectory = item !== '' && context.files.isDirectory(path);
    const isReport = item.endsWith('.json') || (isDirectory && reportFiles(path, context).length > 0);
    if (!isReport && !isDirectory)
        return null;
    const run = runAt(item, '', context);
    return run.ok || isReport ? run : null;
}
function runOf(end, parsed) {
    if (parsed.ok)
        return parsed.value;
    const [problem] = parsed.problems;
    throw wrong(end, problem?.given ?? '', problem?.why ?? 'is no report');
}
function inputsOfRun(run, given, architecture, context) {
    const { request } = run;
    const selection = request === null ? null : { ...request.selection, ...ANY_SPEC };
    const { inputs, gaps } = (0,repeat/* repeatOf */.T)({
        ...run,
        request: request === null || selection === null ? null : { ...request, selection },
    });
    const { open, told } = gapsBeside(gaps, given, context);
    const other = request?.architecture ?? architecture;
    const problems = [
        ...(request === null ? gaps.map(({ why }) => why) : open),
        ...(architecture !== null && other !== architecture
            ? [`The run was on ${(0,domain_text/* plainLine */.h0)(other ?? '')}, and this machine is ${architecture}`]
            : []),
    ];
    const [problem] = problems;
    if (problem !== undefined)
        throw bisect_ends_unusable(run.path, problems);
    // Their order makes no difference.
    const gates = (inputs['feature-gates'] ?? '').split(',').toSorted().join(',');
    return {
        inputs: { ...inputs, 'feature-gates': gates },
        told: told.map((sentence) => `${(0,domain_text/* plainLine */.h0)(run.path)}: ${sentence}`),
    };
}
function wrong(end, given, why) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `Invalid option: ${end}`,
        remedy: 'correct this option. The machine was not changed.',
        evidence: [`${end}: ${(0,parsed/* quoted */.TL)(given)} ${why}`],
    });
}
function bisect_ends_unusable(path, problems) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `The run of ${(0,domain_text/* plainLine */.h0)(path)} cannot be repeated in a search`,
        remedy: 'see above for what to give. The machine was not changed.',
        evidence: problems,
    });
}

// EXTERNAL MODULE: ./build/src/inputs/environment.js
var inputs_environment = __webpack_require__(59882);
// EXTERNAL MODULE: ./build/src/inputs/machine.js
var inputs_machine = __webpack_require__(73078);
// EXTERNAL MODULE: ./build/src/inputs/read.js + 1 modules
var inputs_read = __webpack_require__(91880);
// EXTERNAL MODULE: ./build/src/app/bisect/bisect.js + 22 modules
var bisect_bisect = __webpack_require__(57892);
// EXTERNAL MODULE: ./build/src/app/bisect/signals.js
var bisect_signals = __webpack_require__(26593);
// EXTERNAL MODULE: ./build/src/domain/shell.js
var shell = __webpack_require__(77476);
// EXTERNAL MODULE: ./build/src/inputs/bisect-builds.js
var bisect_builds = __webpack_require__(30311);
;// CONCATENATED MODULE: ./build/src/app/cli/commands.js
/** The name of the program. */
const PROGRAM = 'crio-node-e2e';
/** Switches of single commands. */
const MORE_SWITCHES = {
    markdown: "print the job's summary in Markdown",
    compare: 'print the differences between two runs, earlier first',
    'pull-request': 'judge a pull request by runs of main (--history)',
    csv: 'print CSV instead of JSON (export)',
};
/** Options with a value of single commands, besides inputs: the value and what it is for. */
const MORE_VALUES = {
    from: ['PATH', 'repeat the run of a report; other options come first'],
    history: ['SOURCE', 'judge by earlier runs: a file, directory, URL or OWNER/REPO'],
    lane: ['NAME', 'only this lane (show, export); for runs without one (import)'],
    spec: ['TEXT', 'only specs with this text, in full (show, export)'],
    branch: ['NAME', 'the branch of OWNER/REPO with the histories'],
    days: ['N', 'drop runs that are older than N days (prune)'],
    runs: ['N', 'drop specs that the last N runs did not have (prune)'],
    run: ['ID', 'drop the run with this identifier (prune)'],
    lanes: ['NAMES', 'lanes of the jobs, separated by commas'],
    scenarios: ['NAMES', 'scenarios of the jobs; none: without one; all: each'],
    architectures: ['NAMES', 'amd64, arm64 or both (default: of this machine)'],
    shards: ['N', 'jobs that share each lane, or auto'],
    runners: ['LIST', 'ARCHITECTURE=LABEL[,LABEL...], separated by spaces'],
    good: ['BUILDS', 'when it was green: PART=BUILD ..., a report, or both'],
    bad: ['BUILDS', 'when it is red, in the same way'],
    budget: ['TIME', 'time for the trials (default: 60m)'],
    journal: ['FILE', 'trials so far (default: journal.jsonl in report-dir)'],
    export: ['DIR', 'write JUnit, CTRF and files of a Prow build as well (report)'],
    html: ['FILE', 'write a page for a browser as well (report, history show)'],
    'crio-builds': ['DIR', 'directories with builds of CRI-O, by name'],
    'kubernetes-builds': ['DIR', 'the same with builds of Kubernetes'],
    checkout: ['DIR', 'git checkout of CRI-O or Kubernetes to build'],
    build: ['COMMAND', 'builds a commit of the checkout; no shell'],
    'build-output': ['FOLDER', 'where it leaves programs (default: bin, _output)'],
};
/** The options of `bisect` that are no inputs. */
const BISECT_VALUES = [
    'good',
    'bad',
    'budget',
    'journal',
    'crio-builds',
    'kubernetes-builds',
    'checkout',
    'build',
    'build-output',
];
/** The commands by name. */
const COMMANDS = {
    run: {
        brief: 'run specs on this machine, judge the results, restore the host',
        more: [
            'Does what the action does: downloads the builds, sets up the machine as a node,',
            'runs the suite and prints the summary. Ctrl-C stops the suite, reports and',
            'restores the host. The exit code is 0 if fail-on does not list the result.',
            '--from repeats the run of a report directory, with exactly its builds, specs and',
            'configuration. What the report does not have is told before anything is changed.',
        ],
        takesInputs: true,
        values: ['from'],
        switches: ['markdown'],
        operands: '',
        json: 'the report',
        examples: [
            "run --lane smoke --focus 'Pods should'",
            'run --crio ./bundle --kubernetes ./kubernetes --report-dir ./out',
            "run --from ./crio-node-e2e-report --focus 'Pods should'",
        ],
    },
    plan: {
        brief: 'download the builds and list the specs that run would run',
        more: [
            'Changes nothing on the machine and needs no root. With --lanes, --scenarios,',
            '--architectures, --shards or --runners, it prints the jobs of a whole workflow',
            'run, as the plan action plans them; a part is for the option --plan of run.',
        ],
        takesInputs: true,
        values: ['from', 'lanes', 'scenarios', 'architectures', 'shards', 'runners'],
        switches: [],
        operands: '',
        json: 'plan, builds and specs, or jobs',
        examples: [
            "plan --crio v1.36.1 --focus 'Pods should'",
            'plan --lane serial --json',
            'plan --lanes conformance,serial --shards auto',
        ],
    },
    bisect: {
        brief: 'find the part and the commit that broke a spec',
        more: [
            'Runs one spec again and again with builds between a good and a bad one, and says',
            'what is behind it: CRI-O, Kubernetes, both together, a component, the',
            'environment or a flake, and which commit. Each trial is a whole run. Stopped or',
            'killed, it goes on with the trials in its journal. Of two reports, all is tried',
            'that differs: builds, components, and the other inputs together.',
        ],
        takesInputs: true,
        values: [...BISECT_VALUES],
        switches: [],
        operands: '',
        json: 'answer, parts and trials',
        examples: [
            "bisect --good v1.36.1 --bad main --focus 'should be updated'",
            "bisect --good 'crio=1f0c2b6 kubernetes=v1.36.1' \\\n    --bad 'crio=main kubernetes=main' --focus PreStop",
            'bisect --good ./yesterday --bad ./today',
            'bisect --crio-builds ./builds --good 01 --bad 08 --focus PreStop',
            "bisect --checkout ./cri-o --build 'make binaries' \\\n    --good main --bad HEAD --focus PreStop",
        ],
    },
    report: {
        brief: 'judge existing results, such as those of a Prow job',
        more: [
            'Reads Ginkgo reports in JSON, JUnit, the console and the logs of CRI-O and the',
            'kubelet. Finds them in directories by their content. --compare takes two report',
            'directories of crio-node-e2e, or their report.json or provenance.json.',
            '--history judges as the report action does: what is new, since when, what else',
            'changed, and what fails at times. PATH can have the reports of many jobs.',
        ],
        takesInputs: false,
        values: ['history', 'branch', 'html', 'export'],
        switches: ['markdown', 'compare', 'pull-request'],
        operands: 'PATH...',
        json: 'the report, or the night',
        examples: [
            'report ./artifacts',
            'report junit_01.xml build-log.txt --json',
            'report --compare ./yesterday ./today',
            'report ./artifacts --history cri-o/cri-o --html report.html',
        ],
    },
    history: {
        brief: 'show and keep the results of specs over many runs',
        more: [
            'show SOURCE            runs, and specs that fail or are flaky, worst first',
            'import SOURCE PATH...  adds runs: report directories of crio-node-e2e,',
            '                       artifacts of Prow jobs, or directories with many',
            'export SOURCE          one object per result, for other tools',
            'repair SOURCE          writes what can be read of damaged files, keeps these',
            'prune SOURCE           drops runs and specs',
            '',
            'SOURCE is a file, a directory with a file for each lane, a URL, or OWNER/REPO:',
            'the branch crio-node-e2e-history of a public repository, without a token, on the',
            'server GITHUB_SERVER_URL. import, repair and prune write: local files only.',
        ],
        takesInputs: false,
        values: ['lane', 'spec', 'branch', 'html', 'days', 'runs', 'run'],
        switches: ['csv'],
        operands: 'ACTION SOURCE [PATH...]',
        json: 'the results, or what was done',
        examples: [
            'history show cri-o/cri-o --lane conformance',
            'history import ./history ./artifacts/*',
            'history export ./history --csv',
        ],
    },
    restore: {
        brief: 'restore the host after a killed run',
        more: [
            'Undoes what runs of this user have changed and not restored. Every run does so',
            'when it begins, except for changes from before the last boot.',
        ],
        takesInputs: false,
        values: [],
        switches: [],
        operands: '',
        json: 'runs with changes and failures',
        examples: ['restore'],
    },
    doctor: {
        brief: 'check whether this machine can run node e2e tests',
        more: ['Lists what a run would find, need and do. Changes nothing on the machine.'],
        takesInputs: false,
        values: [],
        switches: [],
        operands: '',
        json: 'facts and checks',
        examples: ['doctor', 'doctor --json'],
    },
};
/** Options of every command. */
const COMMON_OPTIONS = {
    json: 'print one JSON object',
    help: 'print what the command does, and its options',
    version: 'print the version',
};
/** Whether a word is the name of a command. */
function isCommandName(word) {
    return Object.hasOwn(COMMANDS, word);
}

;// CONCATENATED MODULE: ./build/src/app/cli/bisect-again.js





/** Its value is a secret; the environment has it as well. */
const SECRET = 'token';
/**
 * The command that goes on with a search: the same with the builds by their exact names, because `main`, `latest` and `HEAD` are
 * others tomorrow.
 * @param options as they were given
 */
function againCommand(options, { ranges, own }, parts) {
    const exact = (end) => {
        const names = new Map(ranges.flatMap((range) => {
            const part = parts.find(({ input }) => input === range.input);
            const place = part?.builds.get(end === 'good' ? 0 : part.commits.length) ?? '';
            // The directory of a build that was made has the name of its commit.
            const build = range.input === own.checkout?.project ? (0,external_node_path_.basename)(place) : place;
            // Another path is exact, and a directory of builds has names of its own.
            return build === '' || build.startsWith('/')
                ? []
                : [[`${range.input}=${range[end]}`, `${range.input}=${build}`]];
        }));
        return (0,parsed/* listItems */.Dw)(options[end] ?? '')
            .map((item) => names.get(item.includes('=') ? item : `${(0,bisect_builds/* defaultPart */.DC)(own)}=${item}`) ?? item)
            .join(' ');
    };
    const words = Object.entries({ ...options, good: exact('good'), bad: exact('bad') })
        .filter(([name]) => name !== SECRET)
        .map(([name, value]) => `--${name}=${value}`);
    return (0,shell/* shellLine */.T)([PROGRAM, 'bisect', ...words]);
}

// EXTERNAL MODULE: ./build/src/domain/blame/culprit-link.js
var culprit_link = __webpack_require__(40250);
// EXTERNAL MODULE: ./build/src/domain/blame/phrases.js
var phrases = __webpack_require__(53672);
// EXTERNAL MODULE: ./build/src/domain/blame/sentence.js + 2 modules
var sentence = __webpack_require__(81604);
// EXTERNAL MODULE: ./build/src/app/bisect/parts.js + 2 modules
var bisect_parts = __webpack_require__(39247);
;// CONCATENATED MODULE: ./build/src/app/cli/bisect-text.js





/** Less likely explanations are not shown. */
const LEAST_CHANCE = 0.01;
const WHY_LENGTH = 160;
/** The answer in one line. */
function sentenceOf({ answer, parts, trials }) {
    return (0,domain_text/* plainLine */.h0)((0,phrases/* plainSentence */.Gx)((0,sentence/* answerSentence */.q7)(answer, parts, trials)));
}
/**
 * What was found, for a terminal: the answer, where to look, and the trials.
 * @param again the command that goes on
 */
function bisectText(found, again) {
    const { spec, answer, parts, trials, wasCancelled } = found;
    const links = answer.culprits.flatMap((culprit) => (0,culprit_link/* culpritLink */.I)(culprit, parts) ?? []);
    const blocks = [
        [sentenceOf(found), (0,domain_text/* plainLine */.h0)(spec)],
        links.map((link) => `Look at: ${link}`),
        answer.explanation === null ? possible(answer.explained, parts, trials) : [],
        trialTable(found),
        wasCancelled || answer.stopped !== '' ? ['To go on:', `  ${again}`] : [],
    ];
    const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
    return `${shown.join('\n\n')}\n`;
}
/** What is possible with its chance, after trials that did not decide it. */
function possible(explained, parts, trials) {
    if (!trials.some(({ outcome }) => outcome.kind === 'counted' || outcome.kind === 'down'))
        return [];
    const likely = explained.filter(({ chance }) => chance >= LEAST_CHANCE);
    return [
        'What is possible:',
        ...likely.map(({ explanation, chance }) => `  ${String(Math.round(chance * 100)).padStart(2)} %  ${(0,sentence/* explanationName */.bu)(explanation, parts)}`),
    ];
}
/** All trials, and below them why some do not count. */
function trialTable({ parts, trials }) {
    if (trials.length === 0)
        return [];
    const head = ['Trial', ...parts.map(({ name }) => name), 'Result', 'Time'];
    const rows = trials.map(({ setup, outcome, seconds }, index) => [
        String(index + 1),
        ...parts.map((part, at) => (0,bisect_parts/* buildName */.AL)(part, setup[at] ?? 0)),
        resultOf(outcome),
        (0,domain_text/* formatDuration */.a3)(seconds),
    ]);
    const notes = trials.flatMap(({ outcome }, index) => outcome.kind === 'counted'
        ? []
        : [
            `Trial ${index + 1} ${WHY[outcome.kind]}: ${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(outcome.why), WHY_LENGTH)}`,
        ]);
    return [...(0,domain_text/* alignColumns */.RM)([head, ...rows]), ...notes];
}
const WHY = {
    down: 'did not come up',
    broken: 'does not count',
    unusable: 'cannot be tried',
};
function resultOf(outcome) {
    if (outcome.kind !== 'counted')
        return WHY[outcome.kind];
    const { failures, trials } = outcome;
    if (failures === trials)
        return trials === 1 ? 'red' : `red, ${trials} times`;
    return failures === 0 ? 'green' : `green after ${failures} red`;
}

;// CONCATENATED MODULE: ./build/src/app/cli/exit.js


/** Exit codes by kind, so that scripts can distinguish a failed run from a mistake on the command line. */
const EXIT = {
    passed: 0,
    red: 1,
    mistake: 2,
    environment: 3,
    bug: 70,
    cancelled: 130,
};
/** What the exit codes mean, for --help. */
const EXIT_MEANINGS = {
    passed: 'success',
    red: 'specs failed or are missing',
    mistake: 'a mistake on the command line, or nothing is selected',
    environment: 'the machine, network or build failed, or the scenario is not supported',
    bug: 'a bug in crio-node-e2e',
    cancelled: 'stopped by a signal; the host was restored',
};
/** The exit code for each result of a run. */
const EXIT_OF = {
    passed: EXIT.passed,
    failed: EXIT.red,
    incomplete: EXIT.red,
    environment: EXIT.environment,
    'nothing-selected': EXIT.mistake,
    'not-applicable': EXIT.environment,
    'invalid-input': EXIT.mistake,
    cancelled: EXIT.cancelled,
    error: EXIT.bug,
};
/** Rejects with `Stopped` when a signal comes. */
function stoppedBySignal({ onSignal }) {
    return new Promise((_, reject) => onSignal((signal) => reject(new errors/* Stopped */.C9(signal))));
}
function describeError(error) {
    if (error instanceof errors/* RunError */.e4) {
        const { kind, reason, message, cause = '', remedy = '', evidence = [] } = error.details;
        const stopped = reason === 'cancelled' ? EXIT.cancelled : EXIT.environment;
        const exitCode = kind === 'input' ? EXIT.mistake : stopped;
        return { exitCode, code: reason, what: message, why: cause, remedy, evidence };
    }
    const why = (0,errors/* messageOf */.bD)(error);
    if (error instanceof errors/* Stopped */.C9) {
        const what = 'Stopped by a signal';
        return { exitCode: EXIT.cancelled, code: 'cancelled', what, why, remedy: '', evidence: [] };
    }
    return {
        exitCode: EXIT.bug,
        code: 'internal-error',
        what: 'This is a bug in crio-node-e2e',
        why,
        remedy: 'Please report it, with the lines above',
        evidence: error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : [],
    };
}
/** Prints an error on the terminal: what, why and what to do, or the stack of a bug. Returns the exit code. */
function printError(error, deps) {
    const { paint, write } = deps.terminal;
    const { exitCode, what, why, remedy, evidence } = describeError(error);
    const isCancel = exitCode === EXIT.cancelled;
    const head = isCancel ? paint('yellow', 'cancelled:') : paint('red', 'error:');
    write(`${head} ${(0,domain_text/* plainText */.wh)(sentences([what, why]))}\n`);
    deps.log.relay([
        ...evidence.map((line) => `  ${line.trim()}`),
        ...(remedy ? [sentences([remedy])] : []),
    ]);
    return exitCode;
}
/**
 * An error as the one JSON object that `--json` prints.
 * @param where the command that failed
 */
function errorJson(error, where) {
    const { code, what, why, remedy, evidence } = describeError(error);
    const object = { code, what, where, why, do: remedy, evidence };
    return `${JSON.stringify({ error: object }, null, 2)}\n`;
}
function sentences(parts) {
    return parts
        .filter((part) => part !== '')
        .map((part) => part.replace(/^[a-z]/, (letter) => letter.toUpperCase()))
        .join('. ');
}

;// CONCATENATED MODULE: ./build/src/app/cli/bisect.js

















/** The spec may be of any lane, and one that others skip. */
const bisect_ANY_SPEC = { lane: 'all', 'skip-list': 'none' };
const FILE = 'bisect.json';
/**
 * The command `bisect`: finds the part and the commit that broke a spec, by runs with builds between a good and a bad one.
 * Returns the exit code.
 * @throws RunError if the builds are not known, or not exactly one spec is selected
 * @throws Stopped if a signal came before the first trial
 */
async function bisectCommand(options, json, deps) {
    const { environment, machine } = deps;
    const signals = (0,bisect_signals/* searchSignals */._)(deps.onSignal);
    const own = BISECT_VALUES;
    const given = Object.fromEntries(Object.entries(options).filter(([name]) => !own.includes(name)));
    const { workspace } = (0,inputs_environment/* readContext */.yI)(environment, machine);
    const context = { workspace, cpus: machine.cpus, files: inputs_machine/* localFiles */.J };
    const { good = '', bad = '' } = options;
    const ends = readEnds({ good, bad }, given, (0,inputs_read/* architectureOf */.N)(machine), context);
    for (const sentence of ends.told)
        deps.log.info(sentence);
    const inputs = { ...bisect_ANY_SPEC, ...ends.conditions, ...given };
    const asked = (0,bisect/* readBisect */.f)({ ...options, good: ends.good, bad: ends.bad }, context);
    const found = await (0,bisect_bisect/* bisect */.h)({
        app: deps.runDeps,
        step: (0,terminal/* terminalStep */.D_)(deps.terminal),
        signals,
        children: (0,children/* childPrograms */.W)(environment),
        runsDirectory: (0,inputs_environment/* runsDirectory */.WL)(environment, machine),
        past: null,
        onTrial() { },
        read: (builds) => (0,inputs_read/* readRequest */.i)((0,inputs_environment/* withOptions */.tq)(environment, { ...inputs, ...ends.expand(builds) }), machine, inputs_machine/* localFiles */.J, 'option'),
    }, asked);
    const result = `${JSON.stringify(asObject(found), null, 2)}\n`;
    (0,external_node_fs_.mkdirSync)(found.directory, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(found.directory, FILE), result);
    deps.log.info('');
    deps.print(json ? result : bisectText(found, againCommand(options, asked, found.parts)));
    deps.log.info(`Journal, reports and logs of the trials: ${(0,domain_text/* plainLine */.h0)(found.directory)}`);
    if (found.wasCancelled)
        return EXIT.cancelled;
    return (0,record/* resultOf */.Bg)(found.answer) === 'undecided' ? EXIT.red : EXIT.passed;
}
function asObject(found) {
    const { spec, answer, parts, trials, wasCancelled } = found;
    return {
        spec,
        text: sentenceOf(found),
        ...answer,
        wasCancelled,
        parts: parts.map(({ input, name, commits, builds }) => ({
            input,
            name,
            commits,
            builds: [...builds].map(([position, build]) => ({ position, build })),
        })),
        trials,
    };
}

// EXTERNAL MODULE: ./build/src/domain/comparison/compare.js + 1 modules
var compare = __webpack_require__(17274);
// EXTERNAL MODULE: ./build/src/domain/comparison/compared-run.js
var compared_run = __webpack_require__(66401);
// EXTERNAL MODULE: ./build/src/domain/views/json.js + 3 modules
var views_json = __webpack_require__(47203);
// EXTERNAL MODULE: ./build/src/domain/comparison/change-text.js
var change_text = __webpack_require__(21898);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4999);
;// CONCATENATED MODULE: ./build/src/domain/views/comparison-wording.js



/** A change of a build, for instance `CRI-O changed: abc → def`. Untrusted. */
function buildText({ project, change, from, to }) {
    const name = wording/* PROJECT_NAMES */.NY[project];
    if (change === 'stayed')
        return `${name} unchanged`;
    if (from === null || to === null)
        return `${name} is not known for at least one run`;
    if (change === 'unknown')
        return `${name} is of the same version, but its files differ`;
    const versions = (0,change_text/* versionChangeText */.g)(from, to);
    return `${name} changed: ${versions.from} → ${versions.to}`;
}
/** A change of the trust of a part; empty if it is the same. Untrusted. */
function trustText({ from, to }) {
    if (from === null || to === null || from.trust === to.trust)
        return '';
    return `trust ${from.trust} → ${to.trust}`;
}
/** Changes of verdict and specs in one sentence. Untrusted. */
function resultText(results) {
    const { from, to, newlyFailing, newlyPassing, stillFailing } = results;
    const verdict = from.result === to.result ? `still ${to.result}` : `${from.result} → ${to.result}`;
    return `Result ${verdict}: ${(0,domain_text/* plural */.LS)(newlyFailing.length, 'spec')} newly failing, ${newlyPassing.length} newly passing, ${stillFailing} failing in both`;
}
/** Numbers of changed and unchanged parts. */
function partCounts({ parts, partsStayed }) {
    return `${(0,domain_text/* plural */.LS)(parts.length, 'part')} changed, ${partsStayed} unchanged`;
}

// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(61497);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/comparison.js





const CELL_CHARACTERS = 300;
const MAX_PARTS = 60;
const MAX_SPECS = 200;
/** A comparison as GitHub-flavoured Markdown. Long lists are shortened. */
function renderComparisonAsMarkdown(comparison) {
    const { builds, results, conditions } = comparison;
    const parts = (0,compare/* groupedParts */.ft)(comparison.parts);
    const blocks = [
        `## ${builds.map((build) => (0,markup/* link */.nf)(cell(buildText(build)), build.url)).join('; ')}`,
        results === null ? 'The results of at least one run are not known.' : cell(resultText(results)),
        titled(partCounts(comparison), rows(['Part', 'From', 'To', 'Note'], parts.slice(0, MAX_PARTS).map(({ change, name }) => {
            const { from, to } = (0,change_text/* partText */.R)(change);
            return [(0,markup/* link */.nf)(cell(name), change.url), cell(from), cell(to), cell(trustText(change))];
        }), parts.length)),
        titled('Machine, node and selection', rows(['What', 'From', 'To'], conditions.map(({ name, from, to }) => [cell(name), cell(from), cell(to)]), conditions.length)),
        ...(results === null
            ? []
            : [
                titled('Numbers of specs', rows(['What', 'From', 'To'], results.counts.map(({ name, from, to }) => [
                    cell(name),
                    cell(String(from)),
                    cell(String(to)),
                ]), results.counts.length)),
                specs('newly failing', results.newlyFailing),
                specs('newly passing', results.newlyPassing),
            ]),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function cell(text) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(text, CELL_CHARACTERS));
}
function titled(title, body) {
    return body === '' ? '' : `### ${cell(title)}\n\n${body}`;
}
function rows(header, body, all) {
    return body.length === 0 ? '' : `${(0,markup/* table */.tp)(header, body)}${more(all - body.length)}`;
}
function specs(what, changes) {
    const shown = changes.slice(0, MAX_SPECS);
    const lines = shown.map(({ id, from, to }) => `- ${cell(id)} (${cell(from ?? 'not in the run')} → ${cell(to)})`);
    const title = `${(0,domain_text/* plural */.LS)(changes.length, 'spec')} ${what}`;
    return titled(title, lines.length === 0 ? '' : `${lines.join('\n')}${more(changes.length - shown.length)}`);
}
function more(left) {
    return left > 0 ? `\n\n_… and ${left} more; \`--json\` has all of them._` : '';
}

// EXTERNAL MODULE: ./build/src/domain/views/terminal/page.js
var terminal_page = __webpack_require__(94121);
;// CONCATENATED MODULE: ./build/src/domain/views/terminal/comparison.js





const comparison_MAX_PARTS = 40;
const comparison_MAX_SPECS = 30;
/** A comparison as text for a terminal: builds, parts, conditions and specs. Long lists are shortened. */
function renderComparisonForTerminal(comparison, page) {
    const { builds, results } = comparison;
    const headline = builds
        .map((build) => `${buildText(build)}${build.url === null ? '' : ` (${build.url})`}`)
        .join('; ');
    const parts = (0,compare/* groupedParts */.ft)(comparison.parts);
    return `${[
        ...(0,terminal_page/* wrap */.LV)(headline, page.columns).map((line) => page.paint('bold', line)),
        ...(0,terminal_page/* wrap */.LV)(results === null ? 'The results of at least one run are not known' : resultText(results), page.columns),
        ...(0,terminal_page/* section */.uW)(page, partCounts(comparison), [
            ...parts.slice(0, comparison_MAX_PARTS).flatMap(({ change, name }) => {
                const { from, to } = (0,change_text/* partText */.R)(change);
                return [
                    ...(0,terminal_page/* item */.AS)(page, '~', `${name}: ${from} → ${to}`),
                    ...(0,terminal_page/* field */.ZZ)(page, '', trustText(change)),
                    ...(0,terminal_page/* field */.ZZ)(page, '', change.url ?? ''),
                ];
            }),
            ...(0,terminal_page/* more */.OS)(page, parts.length, comparison_MAX_PARTS),
        ]),
        ...(0,terminal_page/* section */.uW)(page, 'Machine, node and selection', comparison.conditions.flatMap(({ name, from, to }) => (0,terminal_page/* item */.AS)(page, '~', `${name}: ${from} → ${to}`))),
        ...(results === null
            ? []
            : [
                ...(0,terminal_page/* section */.uW)(page, 'Numbers of specs', results.counts.flatMap(({ name, from, to }) => (0,terminal_page/* item */.AS)(page, '~', `${name}: ${from} → ${to}`))),
                ...comparison_specs(page, 'newly failing', '✗', results.newlyFailing),
                ...comparison_specs(page, 'newly passing', '✓', results.newlyPassing),
            ]),
    ].join('\n')}\n`;
}
function comparison_specs(page, what, mark, changes) {
    return (0,terminal_page/* section */.uW)(page, `${(0,domain_text/* plural */.LS)(changes.length, 'spec')} ${what}`, [
        ...changes
            .slice(0, comparison_MAX_SPECS)
            .flatMap(({ id, from, to }) => [
            ...(0,terminal_page/* item */.AS)(page, mark, id),
            ...(0,terminal_page/* field */.ZZ)(page, '  before', `${from ?? 'not in the run'}, now ${to}`),
        ]),
        ...(0,terminal_page/* more */.OS)(page, changes.length, comparison_MAX_SPECS),
    ]);
}

// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/night/merge.js + 2 modules
var merge = __webpack_require__(10189);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/summary.js + 12 modules
var summary = __webpack_require__(48315);
// EXTERNAL MODULE: ./build/src/domain/views/terminal/summary.js + 1 modules
var terminal_summary = __webpack_require__(71665);
// EXTERNAL MODULE: ./build/src/app/report/artifacts.js + 6 modules
var artifacts = __webpack_require__(37356);
// EXTERNAL MODULE: ./build/src/publish/export-files.js + 10 modules
var export_files = __webpack_require__(64022);
// EXTERNAL MODULE: ./build/src/publish/owned-files.js
var owned_files = __webpack_require__(30470);
;// CONCATENATED MODULE: ./build/src/app/cli/export.js






/**
 * Checks that a directory has none of the files that `--export` writes: they could be those of a job of Prow itself.
 * @param directory relative to the working directory
 * @throws RunError (input, invalid-input) if it has one of them
 */
function checkExport(directory, { machine }) {
    const root = (0,external_node_path_.resolve)(machine.cwd, directory);
    const there = Object.values(report_files/* EXPORT_FILES */.Jb).find((name) => (0,owned_files/* statusOf */.c2)((0,external_node_path_.join)(root, name)) !== null);
    if (there !== undefined)
        throw notWritten(root, `there is already a file ${there}`);
}
/**
 * The option `--export`: writes the files for other tools, and replaces none.
 * @param directory relative to the working directory
 * @throws RunError (input, invalid-input) if they cannot be written
 */
function writeExport(directory, report, { machine, log }) {
    const root = (0,external_node_path_.resolve)(machine.cwd, directory);
    try {
        for (const { name, text } of (0,export_files/* exportFiles */.S)(report)) {
            const path = (0,external_node_path_.join)(root, name);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
        }
    }
    catch (error) {
        throw notWritten(root, (0,errors/* messageOf */.bD)(error));
    }
    log.info(`${root} has the files of a build of Prow`);
}
function notWritten(root, cause) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `The files for other tools cannot be written to ${root}`,
        cause,
        remedy: 'name a new or empty directory that you may write to (--export)',
    });
}

// EXTERNAL MODULE: ./build/src/publish/html-report.js + 14 modules
var html_report = __webpack_require__(71741);
// EXTERNAL MODULE: ./build/src/publish/page-assets.js
var page_assets = __webpack_require__(28726);
;// CONCATENATED MODULE: ./build/src/app/cli/html.js





/**
 * The option `--html`: writes the HTML report to a file, and replaces what it has.
 * @param file relative to the working directory
 * @throws RunError (environment) if it cannot be written
 */
function writeHtml(file, facts, { version, now, machine, log }) {
    const path = (0,external_node_path_.resolve)(machine.cwd, file);
    const text = (0,html_report/* boundedHtmlReport */.Z)({ version, now: now() }, facts, (0,page_assets/* readPageAssets */.B)());
    try {
        (0,external_node_fs_.writeFileSync)(path, text);
    }
    catch (error) {
        throw new errors/* RunError */.e4({
            kind: 'environment',
            reason: 'host-setup',
            message: `${path} cannot be written`,
            cause: (0,errors/* messageOf */.bD)(error),
            remedy: 'name a file in a directory that exists and that you may write',
        });
    }
    log.info(`Open ${path} in a browser`);
}

;// CONCATENATED MODULE: ./build/src/app/cli/report.js











/**
 * The command `report`: judges the files of a finished suite. Returns the exit code.
 * @throws RunError if a path cannot be read, or the file of `--html` or the directory of `--export` not be written
 */
async function reportCommand(paths, { format, html, exportTo }, deps) {
    if (exportTo !== undefined)
        checkExport(exportTo, deps);
    const report = await reportOn(paths, deps);
    deps.print(REPORT_VIEWS[format](report, deps.page));
    if (html !== undefined) {
        const artifact = (0,external_node_path_.basename)((0,external_node_path_.resolve)(deps.machine.cwd, paths[0] ?? ''));
        const { lanes } = (0,merge/* mergeReports */.C)([{ artifact, report }], '');
        writeHtml(html, { night: null, lanes, histories: new Map() }, deps);
    }
    if (exportTo !== undefined)
        writeExport(exportTo, report, deps);
    return EXIT_OF[report.verdict.result];
}
/** A report for standard output, by format; it ends in a newline. */
const REPORT_VIEWS = {
    json: views_json/* toJson */.aB,
    markdown: (report) => (0,summary/* renderSummary */.B)(report),
    text: terminal_summary/* renderForTerminal */.c,
};
async function reportOn(paths, deps) {
    const { version, log, now } = deps;
    try {
        return await (0,artifacts/* reportArtifacts */.O)(paths, { version, log, now: now() });
    }
    catch (error) {
        const { code, path } = (0,fields/* fieldsOf */.Pf)(error);
        const isUnreadable = code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES';
        throw isUnreadable ? unreadable((0,fields/* textOf */.b6)(path), error) : error;
    }
}
/** The error for a path that does not exist or may not be read. */
function unreadable(path, error) {
    const { code } = (0,fields/* fieldsOf */.Pf)(error);
    const details = code === 'ENOENT' || code === 'ENOTDIR'
        ? { message: `${path} does not exist` }
        : { message: `${path} cannot be read`, cause: (0,errors/* messageOf */.bD)(error) };
    const remedy = 'name existing directories or files that you may read';
    return new errors/* RunError */.e4({ kind: 'input', reason: 'invalid-input', ...details, remedy });
}

;// CONCATENATED MODULE: ./build/src/app/cli/compare.js













/** The report holds more than the provenance, which is written earlier. */
const FILES = [report_files/* REPORT_FILES */.JL.report, report_files/* REPORT_FILES */.JL.provenance];
const VIEWS = {
    json: views_json/* comparisonJson */.s,
    markdown: renderComparisonAsMarkdown,
    text: renderComparisonForTerminal,
};
/**
 * The command `report --compare`: prints the differences between two runs, the earlier one first. Returns the exit code: a
 * difference is not a failure.
 * @param paths two report directories, or their report.json or provenance.json
 * @throws RunError (input) when a path does not exist or holds no report of crio-node-e2e
 */
function compareCommand(paths, format, deps) {
    const [from = '', to = ''] = paths;
    deps.print(VIEWS[format]((0,compare/* compareRuns */.qB)(compare_runAt(from), compare_runAt(to)), deps.page));
    return EXIT.passed;
}
function compare_runAt(path) {
    const problems = [];
    for (const file of filesAt(path)) {
        const run = (0,read/* readRun */.c)((0,json/* parseJson */.q)(reading(file, () => (0,external_node_fs_.readFileSync)(file, 'utf8'))));
        if (!('problem' in run))
            return (0,compared_run/* comparedRun */.D7)(run);
        problems.push(`${file}: ${run.problem}`);
    }
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `${path} cannot be compared`,
        cause: problems[0] ?? `it contains no ${FILES.join(' and no ')}`,
        remedy: 'name two report directories of crio-node-e2e, or their report.json or provenance.json',
    });
}
/** The files that may describe a run, the one that says most first. */
function filesAt(path) {
    if (!reading(path, () => (0,external_node_fs_.statSync)(path).isDirectory()))
        return [path];
    return FILES.map((name) => (0,external_node_path_.join)(path, name)).filter((file) => (0,external_node_fs_.existsSync)(file));
}
function reading(path, read) {
    try {
        return read();
    }
    catch (error) {
        throw unreadable(path, error);
    }
}

// EXTERNAL MODULE: ./build/src/domain/request/lanes.js + 2 modules
var request_lanes = __webpack_require__(78269);
// EXTERNAL MODULE: ./build/src/domain/request/scenarios.js + 1 modules
var request_scenarios = __webpack_require__(55992);
// EXTERNAL MODULE: ./build/src/host/earlier-runs.js
var earlier_runs = __webpack_require__(40707);
// EXTERNAL MODULE: ./build/src/host/facts.js + 1 modules
var host_facts = __webpack_require__(34016);
// EXTERNAL MODULE: ./build/src/host/needs.js
var needs = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/src/host/preflight.js + 2 modules
var preflight = __webpack_require__(38177);
// EXTERNAL MODULE: ./build/src/inputs/locations.js
var locations = __webpack_require__(25811);
// EXTERNAL MODULE: ./build/src/suite/required-room.js
var required_room = __webpack_require__(48545);
// EXTERNAL MODULE: ./build/src/suite/workspace.js
var suite_workspace = __webpack_require__(52639);
// EXTERNAL MODULE: ./build/src/app/run/check-machine.js
var check_machine = __webpack_require__(47631);
;// CONCATENATED MODULE: ./build/src/app/cli/doctor.js















/** Colors of actions; all others are green. */
const COLORS = { warning: 'yellow', refuse: 'red' };
/** The command `doctor`: checks with preflight whether this machine can be a node. Returns the exit code. */
async function doctorCommand(json, deps) {
    const { commandsFor, runnerImage } = deps.runDeps((0,terminal/* terminalStep */.D_)(deps.terminal));
    const runs = (0,inputs_environment/* runsDirectory */.WL)(deps.environment, deps.machine);
    const earlier = (0,earlier_runs/* earlierRuns */.J)(runs, suite_workspace/* RUN_LAYOUT */.$$, null);
    const probe = await (0,host_facts/* probeHost */.zm)(commandsFor, runnerImage, earlier);
    const { facts } = probe;
    const { workspace } = (0,inputs_environment/* readContext */.yI)(deps.environment, deps.machine);
    const directories = (0,required_room/* writtenDirectories */.V3)(runs, (0,locations/* defaultReportDirectory */.Te)(workspace));
    const checks = [...(0,preflight/* checksOf */.tg)(probe), ...(0,required_room/* roomChecks */.N$)(directories)];
    const supported = (items) => items.map((item) => {
        const unmet = (0,needs/* unmetNeeds */.Jm)(item, probe);
        return { name: item.name, ok: unmet.length === 0, unmet };
    });
    const scenarios = supported(request_scenarios/* SCENARIOS */.U9);
    const lanes = supported(request_lanes/* LANES */.Ci);
    const ok = checks.every((check) => check.ok);
    const machine = `${facts.os}, kernel ${facts.kernel}, ${facts.architecture}, cgroup ${facts.cgroup}, ${(0,domain_text/* plural */.LS)(facts.cpus, 'CPU')}`;
    deps.print(json
        ? `${JSON.stringify({ ok, facts, checks, scenarios, lanes }, null, 2)}\n`
        : `${[...conclusion(checks, deps), '', ...checkLines(checks, deps), '', ...supportLines('Scenarios', scenarios, deps), ...supportLines('Lanes', lanes, deps), '', machine].join('\n')}\n`);
    return ok ? EXIT.passed : EXIT.environment;
}
function checkLines(checks, { page: { paint } }) {
    const [first = '', ...lines] = (0,check_machine/* checkTable */.D)(checks);
    return [
        paint('bold', first),
        ...lines.map((line, index) => {
            // Color codes would count as width, so they are added after the columns are aligned.
            const action = checks[index]?.action ?? '';
            const color = COLORS[action] ?? 'green';
            return line.slice(0, line.length - action.length) + paint(color, action);
        }),
    ];
}
function conclusion(checks, { page }) {
    const failed = checks.filter((check) => !check.ok);
    const warned = checks.filter((check) => check.ok && check.remedy !== '');
    const notes = warned.flatMap(({ name, remedy }) => (0,terminal_page/* field */.ZZ)(page, name, remedy));
    const head = failed.length === 0
        ? page.paint('green', 'This machine can run node e2e tests.')
        : page.paint('red', 'This machine cannot run node e2e tests:');
    return [head, ...failed.flatMap(({ name, remedy }) => (0,terminal_page/* field */.ZZ)(page, name, remedy)), ...notes];
}
/** Scenarios or lanes that the machine supports, then each other one with what is missing. */
function supportLines(title, items, { page }) {
    const supported = items.filter(({ unmet }) => unmet.length === 0).map(({ name }) => name);
    const others = items.filter(({ unmet }) => unmet.length > 0);
    return [
        ...(0,terminal_page/* field */.ZZ)(page, title, supported.join(', ') || 'none'),
        ...others.flatMap(({ name, unmet }) => (0,terminal_page/* field */.ZZ)(page, '', `not ${name}: ${unmet.join('; ')}`)),
    ];
}

// EXTERNAL MODULE: ./build/src/inputs/table.js + 15 modules
var table = __webpack_require__(27467);
;// CONCATENATED MODULE: ./build/src/app/cli/help.js






const COLUMNS = 80;
const help_FILES = `Results go to standard output, log messages to standard error. With --json,
standard output holds one JSON object: the result, or {"error": ...} with code,
what, where, why, do and evidence. NO_COLOR and FORCE_COLOR control colors.

Downloads are cached in RUNNER_TOOL_CACHE, or $XDG_CACHE_HOME/crio-node-e2e, or
~/.cache/crio-node-e2e. run stores its journal and files in
$XDG_STATE_HOME/crio-node-e2e, or ~/.local/state/crio-node-e2e.`;
/** The help of the program, or of one of its commands; at most 80 columns wide. */
function helpText(command) {
    return command === null ? programHelp() : commandHelp(command, COMMANDS[command]);
}
function programHelp() {
    return sections([
        `Usage: ${PROGRAM} COMMAND [OPTIONS]\n\nRuns Kubernetes node e2e tests against a chosen CRI-O build.`,
        section('Commands', Object.entries(COMMANDS).map(([name, { brief }]) => [name, brief])),
        section('Options', commonRows('')),
        examples(Object.values(COMMANDS).map(({ examples: [first] }) => first)),
        exits(null),
        help_FILES,
        `Help of a command: ${PROGRAM} run --help`,
    ]);
}
function commandHelp(name, { brief, more, ...command }) {
    const words = [PROGRAM, name, '[OPTIONS]', command.operands].filter((word) => word !== '');
    return sections([
        [`Usage: ${words.join(' ')}`, '', `${name}: ${brief}.`, ...more].join('\n'),
        ...(command.takesInputs ? [inputs()] : []),
        section('Options', [
            ...command.values.map((word) => {
                const [value, about] = MORE_VALUES[word];
                return [`--${word} ${value}`, about];
            }),
            ...command.switches.map((word) => [`--${word}`, MORE_SWITCHES[word]]),
            ...commonRows(command.json),
        ]),
        examples(command.examples),
        exits(name),
    ]);
}
/** The inputs as options, each with its description and its default below. */
function inputs() {
    const lines = Object.entries(table/* INPUTS */.m).flatMap(([name, { brief, fallback }]) => {
        const text = fallback === '' ? brief : `${brief} (default: ${fallback})`;
        return [`  --${name} VALUE`, ...(0,terminal_page/* wrap */.LV)(text, COLUMNS - 6).map((line) => `      ${line}`)];
    });
    return ['Inputs of the action:', ...lines].join('\n');
}
function commonRows(json) {
    return Object.entries(COMMON_OPTIONS).map(([name, brief]) => [
        `--${name}`,
        name === 'json' && json !== '' ? `${brief}: ${json}` : brief,
    ]);
}
function examples(lines) {
    return ['Examples:', ...lines.map((line) => `  ${PROGRAM} ${line}`)].join('\n');
}
/** Exit codes that only some commands have. */
const EXITS_OF_SOME = {
    red: ['run', 'report'],
    cancelled: ['run', 'plan'],
};
function exits(command) {
    const kinds = (0,fields/* keysOf */.YD)(EXIT).filter((kind) => EXITS_OF_SOME[kind]?.includes(command ?? 'run') ?? true);
    const rows = kinds.map((kind) => [String(EXIT[kind]), EXIT_MEANINGS[kind]]);
    return section('Exit codes', rows);
}
function section(title, rows) {
    return [`${title}:`, ...(0,domain_text/* alignColumns */.RM)(rows).map((line) => `  ${line}`)].join('\n');
}
function sections(parts) {
    return `${parts.join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/domain/history/filter.js
/** The histories of the lane with the specs that have the text. */
function filterHistories(histories, { lane = '', spec = '' }) {
    return histories
        .filter(({ series }) => lane === '' || series.lane === lane)
        .map((history) => ({
        ...history,
        specs: spec === '' ? history.specs : history.specs.filter((one) => hasText(one, spec)),
    }));
}
/** Whether the identifier of a spec, or an earlier one, has the text. */
function hasText({ id, formerIds = [] }, text) {
    const wanted = text.toLowerCase();
    return [id, ...formerIds].some((name) => name.toLowerCase().includes(wanted));
}

// EXTERNAL MODULE: ./build/src/domain/history/series-name.js
var series_name = __webpack_require__(50697);
;// CONCATENATED MODULE: ./build/src/domain/views/history-export.js
const history_export_COLUMNS = [
    'lane',
    'scenario',
    'architecture',
    'run',
    'attempt',
    'repository',
    'startedAt',
    'url',
    'result',
    'crio',
    'kubernetes',
    'spec',
    'file',
    'line',
    'outcome',
    'seconds',
    'attempts',
    'cause',
];
/** Start of a cell that a spreadsheet takes for a formula (owasp.org, CSV Injection). */
const FORMULA = /^[=+\-@\t\r]/;
/** Every result, in the order of series, specs and runs. */
function* exportedResults(histories) {
    for (const history of histories) {
        for (const spec of history.specs) {
            for (const result of spec.results) {
                const run = history.runs[result.run];
                if (run !== undefined)
                    yield exported(history, spec, result, run);
            }
        }
    }
}
function exported({ series }, { id, location }, { outcome, seconds, attempts, cause }, run) {
    const { repository, startedAt, url, result, builds } = run;
    const build = (project) => builds.get(project)?.commit ?? builds.get(project)?.version ?? '';
    return {
        ...series,
        run: run.id,
        attempt: run.attempt,
        repository,
        startedAt,
        url: url ?? '',
        result,
        crio: build('cri-o'),
        kubernetes: build('kubernetes'),
        spec: id,
        file: location?.file ?? '',
        line: location?.line ?? 0,
        outcome,
        seconds,
        attempts,
        cause,
    };
}
/** The parts of one JSON object with the list `results`, an object on each line; ends with a newline. */
function* resultsAsJson(histories) {
    yield '{"results":[';
    let separator = '\n';
    for (const result of exportedResults(histories)) {
        yield separator + JSON.stringify(result);
        separator = ',\n';
    }
    yield '\n]}\n';
}
/** The lines of a table with a head (RFC 4180). No cell is a formula. */
function* resultsAsCsv(histories) {
    yield `${history_export_COLUMNS.join(',')}\r\n`;
    for (const result of exportedResults(histories)) {
        yield `${history_export_COLUMNS.map((column) => history_export_cell(result[column])).join(',')}\r\n`;
    }
}
function history_export_cell(value) {
    if (value === null || typeof value === 'number')
        return String(value ?? '');
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/night/recent.js
var recent = __webpack_require__(40388);
;// CONCATENATED MODULE: ./build/src/domain/views/terminal/history.js






/** Nights of the grid, which leaves half of a narrow page to the names of specs. */
const MOST_NIGHTS = 30;
const MOST_RUNS = 10;
const MOST_SPECS = 20;
const MOST_CAUSES = 3;
const NAME_LENGTH = 60;
const ABSENT = '·';
const LEGEND = 'F failed, ~ failed and then passed, p passed, i interrupted, s skipped itself, - did not run, · not there; newest run first';
/**
 * Histories as text for a terminal, like a grid of a dashboard: the newest runs, and the specs that did not only pass in
 * them, the worst first.
 * @param text if it is not empty, all specs with this text are shown instead, with their whole names
 */
function renderHistories(histories, text, page) {
    const parts = histories.map((history) => historyLines(history, text, page).join('\n'));
    return `${parts.join('\n\n')}\n`;
}
function historyLines(history, text, page) {
    const first = Math.max(0, history.runs.length - MOST_NIGHTS);
    const isFull = text !== '';
    const wanted = isFull ? history.specs.filter((spec) => hasText(spec, text)) : history.specs;
    const scored = wanted
        .map((spec) => ({ spec, badness: badnessOf(spec, first) }))
        .filter(({ badness }) => isFull || badness > 0)
        .toSorted((one, other) => other.badness - one.badness);
    const good = wanted.length - scored.length;
    const rows = scored
        .slice(0, MOST_SPECS)
        .flatMap(({ spec }) => specRows(spec, history, first, isFull, page));
    const more = scored.length - MOST_SPECS;
    return [
        ...(0,terminal_page/* wrap */.LV)(headline(history), page.columns).map((line) => page.paint('bold', line)),
        ...causeLines(history, page),
        ...(0,terminal_page/* section */.uW)(page, 'Runs, newest first', runRows(history, page)),
        ...(0,terminal_page/* section */.uW)(page, 'Specs, worst first', [
            ...(rows.length === 0 ? [] : (0,terminal_page/* item */.AS)(page, ' ', LEGEND)),
            ...rows,
            ...(more > 0 ? (0,terminal_page/* item */.AS)(page, '…', `and ${more} more; --json has all of them`) : []),
            ...(wanted.length === 0
                ? (0,terminal_page/* item */.AS)(page, ' ', isFull ? 'No spec has this text' : 'No specs')
                : []),
            ...(good > 0 ? (0,terminal_page/* item */.AS)(page, ' ', `${(0,domain_text/* plural */.LS)(good, 'spec')} did not fail in these runs`) : []),
        ]),
    ];
}
/** How the last run ended comes first. */
function headline({ series, runs, specs }) {
    const { lane, scenario, architecture } = series;
    const name = [lane === '' ? 'unknown lane' : lane, scenario, architecture]
        .map(shortName)
        .filter((word) => word !== '')
        .join(' · ');
    const [first, last] = [runs[0], runs.at(-1)];
    if (first === undefined || last === undefined)
        return `${name}: no runs`;
    const failed = lastFailures({ runs, specs }).length;
    const what = failed === 0 ? '' : ` (${(0,domain_text/* plural */.LS)(failed, 'failing spec')})`;
    return `${name}: last run ${shortName(last.result)}${what}; ${(0,domain_text/* plural */.LS)(runs.length, 'run')} since ${dayOf(first)}, ${(0,domain_text/* plural */.LS)(specs.length, 'spec')}`;
}
function lastFailures({ runs, specs }) {
    return specs.flatMap(({ results }) => {
        const last = results.at(-1);
        return last?.run === runs.length - 1 && last.outcome === 'failed' ? [last] : [];
    });
}
/** Why specs failed in the last run. */
function causeLines(history, page) {
    const titles = new Map(history.causes.map(({ id, title }) => [id, title]));
    const groups = (0,group/* groupBy */.$)(lastFailures(history), ({ cause }) => cause);
    return [...groups]
        .toSorted(([, one], [, other]) => other.length - one.length)
        .slice(0, MOST_CAUSES)
        .flatMap(([cause, failed]) => (0,terminal_page/* item */.AS)(page, page.paint('red', '✗'), `${(0,domain_text/* plural */.LS)(failed.length, 'spec')}: ${titles.get(cause ?? '') || 'no known cause'}`));
}
function shortName(text) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), NAME_LENGTH);
}
function dayOf({ startedAt }) {
    return startedAt.slice(0, 10);
}
function runRows({ runs, specs }, page) {
    const first = Math.max(0, runs.length - MOST_RUNS);
    const counts = runs.map(() => ({ passed: 0, failed: 0, flaky: 0 }));
    for (const { results } of specs) {
        for (const { run, outcome } of results) {
            const count = counts[run];
            if (count === undefined)
                continue;
            if (outcome === 'failed')
                count.failed++;
            if (outcome === 'flaky')
                count.flaky++;
            if (outcome === 'passed' || outcome === 'flaky')
                count.passed++;
        }
    }
    const rows = runs
        .map((run, position) => {
        const { passed = 0, failed = 0, flaky = 0 } = counts[position] ?? {};
        return [
            (0,wording/* pointInTime */.XS)(run.startedAt).replace(/:\d\d UTC$/, ''),
            (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(run.result), 16),
            `${failed} F`,
            `${flaky} ~`,
            `${passed} p`,
            revisionOf(run, 'cri-o'),
            revisionOf(run, 'kubernetes'),
        ];
    })
        .slice(first)
        .toReversed();
    if (rows.length === 0)
        return [];
    const head = ['Start (UTC)', 'Result', '', '', '', 'CRI-O', 'Kubernetes'];
    return (0,domain_text/* alignColumns */.RM)([head, ...rows]).map((line) => `  ${(0,domain_text/* truncate */.xv)(line, page.columns - 2)}`);
}
function revisionOf({ builds }, project) {
    const { commit = null, version = null } = builds.get(project) ?? {};
    return (0,domain_text/* shortHash */.BC)((0,domain_text/* plainLine */.h0)(commit ?? version ?? ''));
}
/** How bad the shown results of a spec are: a failure counts more the newer it is, and more than a flake. */
function badnessOf({ results }, first) {
    return results.reduce((sum, { run, outcome }) => {
        if (run < first)
            return sum;
        const weight = outcome === 'failed' ? 2 : outcome === 'flaky' || outcome === 'interrupted' ? 1 : 0;
        return sum + weight * (1 + run - first);
    }, 0);
}
function specRows(spec, { runs }, first, isFull, page) {
    const marks = Array.from({ length: runs.length - first }, () => ABSENT);
    for (const { run, outcome } of spec.results) {
        if (run >= first)
            marks[runs.length - 1 - run] = recent/* OUTCOME_MARKS */.U[outcome];
    }
    const grid = marks.join('');
    if (isFull)
        return ['', ...(0,terminal_page/* item */.AS)(page, grid, ''), ...(0,terminal_page/* item */.AS)(page, ' ', spec.id)];
    const room = page.columns - grid.length - 4;
    return [`  ${grid}  ${(0,domain_text/* shorten */.ml)((0,domain_text/* plainLine */.h0)(spec.id), room)}`];
}

// EXTERNAL MODULE: ./build/src/domain/history/add-run.js + 2 modules
var add_run = __webpack_require__(96344);
// EXTERNAL MODULE: ./build/src/domain/history/bounded.js
var bounded = __webpack_require__(78508);
// EXTERNAL MODULE: ./build/src/domain/history/file/format.js + 1 modules
var format = __webpack_require__(59348);
// EXTERNAL MODULE: ./build/src/domain/history/run-key.js
var run_key = __webpack_require__(36206);
;// CONCATENATED MODULE: ./build/src/app/history/find-runs.js



/** Directories below a given one that are looked into. */
const MOST_LEVELS = 8;
const MOST_DIRECTORIES = 20_000;
/**
 * Names of files in the directory of a run: our own report, files of Prow's jobs (kubernetes-sigs/prow,
 * pkg/gcsupload/run.go), and reports and consoles of suites.
 */
const OF_RUN = /^(?:(?:started|finished|prowjob)\.json|build-log\.txt|(?:junit|ginkgo).*\.(?:xml|json)(?:\.gz)?|console\.log)$/i;
/**
 * Finds the runs in a directory with any layout. The directory of a run is not searched for more: the nodes of one job have
 * directories of their own.
 * @throws Error of node:fs if the path does not exist
 */
function findRuns(named) {
    const path = (0,external_node_path_.normalize)(named).replace(/(?<=.)\/+$/, '');
    if (!(0,external_node_fs_.statSync)(path).isDirectory()) {
        return { runs: [{ path, directory: (0,external_node_path_.dirname)(path) }], problems: [] };
    }
    const runs = [];
    const problems = [];
    let left = MOST_DIRECTORIES;
    const queue = [{ directory: path, level: 1 }];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { directory, level } = next;
        if (left-- === 0) {
            problems.push(`only ${MOST_DIRECTORIES} directories of ${path} are searched`);
            break;
        }
        const entries = entriesOf(directory, problems);
        if (entries.some((entry) => entry.isFile() && isOfRun(entry.name)))
            runs.push(directory);
        else if (level < MOST_LEVELS) {
            for (const entry of entries) {
                if (entry.isDirectory()) {
                    queue.push({ directory: (0,external_node_path_.join)(directory, entry.name), level: level + 1 });
                }
            }
        }
    }
    if (runs.length === 0)
        return { runs: [{ path, directory: path }], problems };
    return {
        runs: runs.toSorted().map((run) => ({ path: roomOf(run, path, runs), directory: run })),
        problems,
    };
}
function roomOf(run, root, runs) {
    let room = run;
    while (room !== root) {
        const above = (0,external_node_path_.dirname)(room);
        if (runs.some((other) => other !== run && other.startsWith(`${above}${external_node_path_.sep}`)))
            return room;
        room = above;
    }
    return room;
}
function isOfRun(name) {
    return name === report_files/* REPORT_FILES */.JL.report || OF_RUN.test(name);
}
function entriesOf(directory, problems) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        problems.push(`${directory} cannot be read`);
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/app/history/history-files.js
var history_files = __webpack_require__(57080);
// EXTERNAL MODULE: ./build/src/domain/history/record.js + 1 modules
var history_record = __webpack_require__(77248);
// EXTERNAL MODULE: ./build/src/domain/job/prow.js
var prow = __webpack_require__(82360);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js
var text_file = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/src/app/history/imported-run.js












/** Says nothing: of many runs only what was not taken is of interest. */
const QUIET = {
    info: () => undefined,
    warning: () => undefined,
    debug: () => undefined,
    relay: () => undefined,
    progress: () => undefined,
    group: (_, work) => work(),
    live: false,
};
/** Names of the directories of Prow's jobs: an identifier that is a number (kubernetes-sigs/prow, pkg/gcsupload). */
const PROW_BUILD = /^\d{10,25}$/;
/**
 * Judges the artifacts of a run and makes the record of it. What artifacts of other jobs do not have, such as the identifier
 * of the run, is read from files of Prow.
 */
async function importedRun({ path, directory }, { version, now }) {
    try {
        const report = await (0,artifacts/* reportArtifacts */.O)([path], { version, now, log: QUIET });
        const own = ownReport((0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.report));
        const known = own === null ? ofOtherJob(report, directory) : ofOwnRun(report, own);
        if (known === null)
            return { path, problem: 'nothing says when it ran' };
        const record = (0,history_record/* recordOf */.z)(known);
        // A history with such a run would count as damaged.
        if ((0,run_key/* isFuture */.GJ)(record.run, now))
            return { path, problem: `it is of the future: ${record.run.startedAt}` };
        return { path, record, job: own === null ? prowRun(directory).job : '' };
    }
    catch (error) {
        return { path, problem: (0,errors/* messageOf */.bD)(error) };
    }
}
function ownReport(path) {
    const text = textIn(path, text_file/* reportTextOf */.np);
    const run = text === null ? null : (0,read/* readRun */.c)((0,json/* parseJson */.q)(text));
    return run !== null && 'report' in run ? run.report : null;
}
/** What a run of this action says about itself counts, and the new judgement of its results. */
function ofOwnRun(report, own) {
    const { run, selection, generatedAt, host, node, builds } = own;
    const suite = { ...report.suite, startedAt: own.suite.startedAt ?? report.suite.startedAt };
    return { ...report, run, selection, generatedAt, host, node, builds, suite };
}
function ofOtherJob(report, directory) {
    const { id, url } = prowRun(directory);
    const started = (0,prow/* readStarted */.y7)(textIn((0,external_node_path_.join)(directory, 'started.json')) ?? '');
    const startedAt = report.suite.startedAt ?? started;
    if (startedAt === null)
        return null;
    return {
        ...report,
        run: { id, attempt: 1, repository: '', url },
        suite: { ...report.suite, startedAt },
    };
}
/**
 * Identifier, link and name of a job of Prow, from `prowjob.json` (kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go) or
 * from the path, which is JOB/ID; empty for another job.
 */
function prowRun(directory) {
    const { status, spec } = (0,fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(textIn((0,external_node_path_.join)(directory, 'prowjob.json')) ?? ''));
    const { build_id: build, url } = (0,fields/* fieldsOf */.Pf)(status);
    const { job } = (0,fields/* fieldsOf */.Pf)(spec);
    const path = (0,external_node_path_.resolve)(directory);
    const isBuild = PROW_BUILD.test((0,external_node_path_.basename)(path));
    return {
        id: (0,fields/* textOf */.b6)(build) || (isBuild ? (0,external_node_path_.basename)(path) : ''),
        url: (0,fields/* textOf */.b6)(url) || null,
        job: (0,fields/* textOf */.b6)(job) || (isBuild ? (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)) : ''),
    };
}
function textIn(path, read = text_file/* textOf */.b6) {
    try {
        return (0,external_node_fs_.existsSync)(path) ? read(path) : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/domain/history/file/parse.js + 4 modules
var parse = __webpack_require__(17961);
;// CONCATENATED MODULE: ./build/src/app/history/local-histories.js






/**
 * The histories of a local file or directory, to change them.
 * @throws RunError (input) if it does not exist or cannot be read
 */
function localHistories(path, now) {
    return textsAt(path).map(([file, text]) => localHistory(file, text, now));
}
function textsAt(path) {
    try {
        if (!(0,external_node_fs_.statSync)(path).isDirectory())
            return [[path, (0,history_files/* textOfFile */.nj)(path)]];
        const { texts, problems } = (0,history_files/* textsInDirectory */.Vj)(path);
        const [problem] = problems;
        if (problem !== undefined)
            throw new Error(problem);
        return texts
            .filter(({ name }) => (0,history_files/* isSeriesFile */.k8)(name))
            .map(({ name, text }) => [(0,external_node_path_.join)(path, name), text]);
    }
    catch (error) {
        throw new errors/* RunError */.e4({
            kind: 'input',
            reason: 'invalid-input',
            message: `The history at ${path} cannot be read`,
            cause: (0,errors/* messageOf */.bD)(error),
            remedy: 'name the file of a history on this machine, or a directory with such files',
        });
    }
}
function localHistory(path, text, now) {
    const name = (0,external_node_path_.basename)(path);
    const series = name.endsWith(series_name/* HISTORY_EXTENSION */.pK)
        ? (0,series_name/* seriesOfName */.ux)(name.slice(0, -series_name/* HISTORY_EXTENSION */.pK.length))
        : null;
    return { path, text, ...(0,parse/* parseHistory */.i)(text, { now, series }) };
}
/**
 * The history of a file, to write it again.
 * @throws RunError (input) if a part of it would be lost
 */
function wholeHistory({ path, history, problems }) {
    if (history !== null && problems.length === 0)
        return history;
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `${path} ${history === null ? 'is of a later version' : 'is damaged'}, and was not changed`,
        cause: problems[0] ?? '',
        remedy: history === null
            ? 'use a later version of crio-node-e2e'
            : `repair it first: crio-node-e2e history repair ${path}`,
        evidence: problems.slice(1),
    });
}

;// CONCATENATED MODULE: ./build/src/app/history/import.js













/**
 * Adds the runs in files and directories to the histories of a directory, or to the one of a file, oldest first. Runs that
 * are there already do not change anything.
 * @throws RunError (input) if a history is damaged, or a path does not exist; then nothing is changed
 */
async function importRuns(destination, paths, options) {
    const target = openTarget(destination, options.now);
    const found = paths.map(runsAt);
    const records = [];
    const notTaken = [];
    const byPath = new Map(found.flatMap((one) => one.runs).map((run) => [run.path, run]));
    for (const run of byPath.values()) {
        const imported = await importedRun(run, options);
        if ('problem' in imported)
            notTaken.push({ path: run.path, reason: imported.problem });
        else {
            const record = inLane(imported.record, options.lane || imported.job);
            records.push({ path: run.path, record });
        }
    }
    const taken = [];
    const known = [];
    const changed = new Map();
    const texts = new Map();
    for (const { path, record } of records.toSorted((one, other) => (0,run_key/* byStart */.oV)(one.record.run, other.record.run))) {
        const place = target.fileOf(record.series);
        if ('reason' in place) {
            notTaken.push({ path, reason: place.reason });
            continue;
        }
        const before = target.histories.get(place.file) ?? (0,add_run/* emptyHistory */.s)(record.series);
        const after = (0,add_run/* addRun */.Z)(before, record);
        const text = (0,format/* formatHistory */.A)(after);
        if (text === (texts.get(place.file) ?? (0,format/* formatHistory */.A)(before))) {
            known.push(path);
            continue;
        }
        target.histories.set(place.file, after);
        texts.set(place.file, text);
        changed.set(place.file, (changed.get(place.file) ?? 0) + 1);
        taken.push(path);
    }
    for (const [file, text] of texts)
        (0,history_files/* writeWhole */.f8)(file, text);
    return {
        files: [...changed].map(([file, runs]) => ({ file, runs })),
        taken,
        known,
        notTaken,
        problems: found.flatMap(({ problems }) => problems),
    };
}
function runsAt(path) {
    if ((0,external_node_fs_.existsSync)(path))
        return findRuns(path);
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `${path} does not exist`,
        remedy: 'name report directories of crio-node-e2e, artifacts of Prow jobs, or directories with many of these',
    });
}
function inLane(record, lane) {
    const { series } = record;
    return series.lane === ''
        ? { ...record, series: { ...series, lane: (0,bounded/* bounded */.Mm)(lane, 'name') } }
        : record;
}
/** A path with the extension of histories is a file, which need not exist; any other one is a directory. */
function openTarget(destination, now) {
    const stats = (0,external_node_fs_.statSync)(destination, { throwIfNoEntry: false });
    const isFile = stats === undefined ? destination.endsWith(series_name/* HISTORY_EXTENSION */.pK) : stats.isFile();
    if (stats === undefined && !isFile)
        (0,external_node_fs_.mkdirSync)(destination, { recursive: true });
    const files = stats === undefined ? [] : localHistories(destination, now);
    const histories = new Map(files.map((file) => [file.path, wholeHistory(file)]));
    return {
        histories,
        fileOf: isFile ? oneFile(destination, histories) : filesIn(destination, histories),
    };
}
function filesIn(directory, histories) {
    return (series) => {
        const known = [...histories].find(([, history]) => (0,series_name/* seriesName */.f_)(history.series) === (0,series_name/* seriesName */.f_)(series));
        const name = (0,series_name/* historyFileName */.cI)(series);
        if (name === null)
            return { reason: 'the name of its lane, scenario or architecture is too long' };
        return { file: known?.[0] ?? (0,external_node_path_.join)(directory, name) };
    };
}
/** A file takes the runs of its series, and those that do not say their own. The first run of a new file decides. */
function oneFile(file, histories) {
    return (series) => {
        const own = histories.get(file)?.series ?? series;
        const keys = ['lane', 'scenario', 'architecture'];
        const other = keys.find((key) => series[key] !== '' && series[key] !== own[key]);
        return other === undefined
            ? { file }
            : {
                reason: `its ${other} is ${(0,domain_text/* plainLine */.h0)(series[other])}, and the history is of ${(0,domain_text/* plainLine */.h0)(own[other]) || 'none'}`,
            };
    };
}

// EXTERNAL MODULE: ./build/src/domain/history/tidy.js
var tidy = __webpack_require__(14281);
;// CONCATENATED MODULE: ./build/src/domain/history/prune.js

const DAY_MILLISECONDS = 24 * 60 * 60 * 1_000;
/** A history without what is too old, and within its limits. */
function pruneHistory(history, { days, runs, run }, now) {
    const oldest = days === undefined ? Number.NEGATIVE_INFINITY : now.getTime() - days * DAY_MILLISECONDS;
    const left = (0,tidy/* dropRuns */.A)(history, (one) => Date.parse(one.startedAt) < oldest || (run !== undefined && one.id === run));
    const first = runs === undefined ? 0 : left.runs.length - runs;
    const specs = left.specs.filter(({ results }) => (results.at(-1)?.run ?? -1) >= first);
    return (0,tidy/* tidy */.D)({ ...left, specs });
}

;// CONCATENATED MODULE: ./build/src/app/history/prune.js




/**
 * Drops runs and specs from local histories.
 * @throws RunError (input) if a file cannot be read or is damaged; then none is changed
 */
function pruneHistories(path, pruning, now) {
    const files = localHistories(path, now).map((file) => ({ ...file, history: wholeHistory(file) }));
    return files.map(({ path: file, text, history }) => {
        const pruned = pruneHistory(history, pruning, now);
        const written = (0,format/* formatHistory */.A)(pruned);
        if (written !== text)
            (0,history_files/* writeWhole */.f8)(file, written);
        return {
            file,
            droppedRuns: history.runs.length - pruned.runs.length,
            droppedSpecs: history.specs.length - pruned.specs.length,
            runs: pruned.runs.length,
            specs: pruned.specs.length,
        };
    });
}

// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(78853);
;// CONCATENATED MODULE: ./build/src/app/history/repair.js






/**
 * Writes what can be read of damaged histories. The damaged file is kept beside it.
 * @throws RunError (input) if a file cannot be read, is of a later version, or nothing of it can be read
 */
function repairHistories(path, now) {
    const found = localHistories(path, now);
    if (found.length > 0)
        return found.map(repair);
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `${path} has no history`,
        cause: `it has no file with the extension ${series_name/* HISTORY_EXTENSION */.pK}`,
        remedy: 'name the file of a history, or a directory with such files',
    });
}
function repair({ path, history, problems }) {
    if (history === null)
        throw notRepaired(path, 'is of a later version', problems);
    const { runs, specs } = history;
    const result = { file: path, problems, runs: runs.length, specs: specs.length };
    if (problems.length === 0)
        return { ...result, original: null };
    if (runs.length === 0)
        throw notRepaired(path, 'has no run that can be read', problems);
    const original = freeName(`${path}.damaged`);
    (0,external_node_fs_.copyFileSync)(path, original, external_node_fs_.constants.COPYFILE_EXCL);
    (0,history_files/* writeWhole */.f8)(path, (0,format/* formatHistory */.A)(history));
    return { ...result, original };
}
function freeName(name) {
    for (let number = 1;; number++) {
        const candidate = number === 1 ? name : `${name}.${number}`;
        if (!(0,external_node_fs_.existsSync)(candidate))
            return candidate;
    }
}
function notRepaired(path, why, problems) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `${path} ${why}, and was not changed`,
        cause: problems[0] ?? '',
        remedy: 'use a later version of crio-node-e2e, or name another file',
        evidence: problems.slice(1),
    });
}

// EXTERNAL MODULE: ./build/src/app/history/source.js
var history_source = __webpack_require__(84781);
;// CONCATENATED MODULE: ./build/src/app/cli/history-text.js


/** What was imported, for a terminal. */
function importText({ files, taken, known, notTaken, problems }, page) {
    const others = [
        ...(known.length === 0 ? [] : [`${known.length} already there`]),
        ...(notTaken.length === 0 ? [] : [`${notTaken.length} not taken`]),
    ];
    return lines([
        page.paint('bold', [`${(0,domain_text/* plural */.LS)(taken.length, 'run')} added`, ...others].join(', ')),
        ...files.map(({ file, runs }) => `  ${(0,domain_text/* plainLine */.h0)(file)}: ${(0,domain_text/* plural */.LS)(runs, 'run')}`),
        ...notTaken.flatMap(({ path, reason }) => (0,terminal_page/* item */.AS)(page, '✗', `${path}: ${reason}`)),
        ...problems.flatMap((problem) => (0,terminal_page/* item */.AS)(page, '!', problem)),
    ]);
}
/** What was repaired in a file, and what was lost. */
function repairText({ file, problems, original, runs, specs }, page) {
    const name = (0,domain_text/* plainLine */.h0)(file);
    if (original === null)
        return [`${name} is whole: ${(0,domain_text/* plural */.LS)(runs, 'run')}, ${(0,domain_text/* plural */.LS)(specs, 'spec')}`];
    return [
        page.paint('bold', `${name} is repaired: ${(0,domain_text/* plural */.LS)(runs, 'run')} and ${(0,domain_text/* plural */.LS)(specs, 'spec')} are kept`),
        ...problems.flatMap((problem) => (0,terminal_page/* item */.AS)(page, '✗', problem)),
        `  The damaged file is ${(0,domain_text/* plainLine */.h0)(original)}`,
    ];
}
function pruneText({ file, droppedRuns, droppedSpecs, runs, specs }) {
    const dropped = `${(0,domain_text/* plural */.LS)(droppedRuns, 'run')} and ${(0,domain_text/* plural */.LS)(droppedSpecs, 'spec')} dropped`;
    return `${(0,domain_text/* plainLine */.h0)(file)}: ${dropped}, ${(0,domain_text/* plural */.LS)(runs, 'run')} and ${(0,domain_text/* plural */.LS)(specs, 'spec')} kept`;
}
function lines(texts) {
    return texts.map((text) => `${text}\n`).join('');
}
/** What was repaired, for a terminal. */
function repairsText(repairs, page) {
    return lines(repairs.flatMap((one) => repairText(one, page)));
}
/** What was pruned, for a terminal. */
function prunedText(pruned) {
    return lines(pruned.map(pruneText));
}

;// CONCATENATED MODULE: ./build/src/app/cli/history.js
















const ACTIONS = {
    show: { options: ['lane', 'spec', 'branch', 'html'], run: show },
    import: { options: ['lane'], run: importAction },
    export: { options: ['lane', 'spec', 'branch', 'csv'], run: exportAction },
    repair: { options: [], run: history_repair },
    prune: { options: ['days', 'runs', 'run'], run: prune },
};
/** Printed at once: a history has up to a few hundred thousand results. */
const LINES_AT_ONCE = 2_000;
/**
 * The command `history`. Returns the exit code.
 * @throws RunError (input) for a mistake in the call or a source that cannot be read, (environment) if a server cannot be
 *   reached
 */
async function historyCommand(call, deps) {
    const [name = '', source, ...paths] = call.operands;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (action === undefined)
        throw mistake(unknownAction(name));
    if (source === undefined)
        throw mistake(`history ${name} needs a SOURCE`);
    const given = [...Object.keys(call.values), ...(call.csv ? ['csv'] : [])];
    const other = given.find((option) => !action.options.includes(option));
    if (other !== undefined)
        throw mistake(`history ${name} takes no --${other}`);
    const [first] = paths;
    if (name === 'import' && first === undefined)
        throw mistake('history import needs a PATH');
    if (name !== 'import' && first !== undefined)
        throw mistake(`Unexpected argument ${(0,parsed/* quoted */.TL)(first)}`);
    if (call.csv && call.json)
        throw mistake('--json and --csv cannot be used together');
    return action.run(source, call, deps);
}
function unknownAction(name) {
    const names = Object.keys(ACTIONS);
    const nearest = (0,parsed/* nearestWord */.zZ)(name, names);
    const guess = nearest === undefined ? `Actions: ${names.join(', ')}` : `Did you mean ${nearest}?`;
    return `There is no action ${(0,parsed/* quoted */.TL)(name)} of history. ${guess}`;
}
async function show(source, call, deps) {
    const { spec = '', html } = call.values;
    const { histories, newest } = await historiesAt(source, call, deps);
    if (call.json)
        printAll(resultsAsJson(filterHistories(histories, { spec })), deps);
    else
        deps.print(renderHistories(histories, spec, deps.page));
    if (html !== undefined) {
        const shown = filterHistories(histories, { spec });
        const named = new Map(shown.map((one, index) => [(0,series_name/* seriesName */.f_)(one.series) ?? String(index), one]));
        // A night is more than one of its lanes or specs.
        const isWhole = spec === '' && call.values['lane'] === undefined;
        const facts = { night: null, lanes: [], histories: named, newest: isWhole ? newest : null };
        writeHtml(html, facts, deps);
    }
    return EXIT.passed;
}
async function exportAction(source, call, deps) {
    const { spec = '' } = call.values;
    const { histories: all } = await historiesAt(source, call, deps);
    const histories = filterHistories(all, { spec });
    printAll(call.csv ? resultsAsCsv(histories) : resultsAsJson(histories), deps);
    return EXIT.passed;
}
/** The histories of the wanted lane, at least one, and the verdict of the newest night if it is kept. */
async function historiesAt(source, { values }, deps) {
    const { branch, lane = '' } = values;
    const { http } = deps.runDeps((0,terminal/* terminalStep */.D_)(deps.terminal));
    const { histories, newest, problems } = await (0,read_histories/* readHistories */.X_)(source, {
        http,
        now: deps.now,
        serverUrl: (0,inputs_environment/* serverUrl */.Vd)(deps.environment),
        ...(branch === undefined ? {} : { branch }),
    });
    const found = [...histories.values()];
    if (found.length === 0) {
        throw new errors/* RunError */.e4({
            kind: 'input',
            reason: 'invalid-input',
            message: `There is no history at ${(0,history_source/* sourceName */.V)(source)}`,
            cause: problems[0] ?? 'it has no file with the extension .jsonl',
            evidence: problems.slice(1),
            remedy: 'name the file of a history, a directory with such files, a URL, or a repository on GitHub',
        });
    }
    for (const problem of problems)
        deps.log.warning(problem);
    const wanted = filterHistories(found, { lane });
    if (wanted.length > 0)
        return { histories: wanted, newest };
    const lanes = [...new Set(found.map(({ series }) => series.lane))];
    const nearest = (0,parsed/* nearestWord */.zZ)(lane, lanes);
    throw mistake(`There is no history of the lane ${(0,parsed/* quoted */.TL)(lane)}. ${nearest === undefined ? `Lanes: ${lanes.map((one) => (0,parsed/* quoted */.TL)(one)).join(', ')}` : `Did you mean ${(0,parsed/* quoted */.TL)(nearest)}?`}`);
}
function printAll(parts, { print }) {
    let some = [];
    for (const part of parts) {
        some.push(part);
        if (some.length < LINES_AT_ONCE)
            continue;
        print(some.join(''));
        some = [];
    }
    print(some.join(''));
}
async function importAction(source, call, deps) {
    const { version, now, page } = deps;
    const [, , ...paths] = call.operands;
    const lane = call.values['lane'] ?? '';
    const result = await importRuns(source, paths, { version, now: now(), lane });
    deps.print(call.json ? asJson(result) : importText(result, page));
    return result.taken.length + result.known.length > 0 ? EXIT.passed : EXIT.mistake;
}
async function history_repair(source, { json }, deps) {
    const repairs = repairHistories(source, deps.now());
    deps.print(json ? asJson({ files: repairs }) : repairsText(repairs, deps.page));
    return EXIT.passed;
}
async function prune(source, { json, values }, deps) {
    const pruned = pruneHistories(source, pruningOf(values), deps.now());
    deps.print(json ? asJson({ files: pruned }) : prunedText(pruned));
    return EXIT.passed;
}
function pruningOf(values) {
    const { days, runs, run } = values;
    return {
        ...(days === undefined ? {} : { days: wholeNumber('days', days) }),
        ...(runs === undefined ? {} : { runs: wholeNumber('runs', runs) }),
        ...(run === undefined ? {} : { run }),
    };
}
function wholeNumber(option, text) {
    if (/^[1-9]\d{0,5}$/.test(text))
        return Number(text);
    throw mistake(`--${option} needs a number from 1 on, and not ${(0,parsed/* quoted */.TL)(text)}`);
}
function asJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function mistake(message) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message,
        remedy: 'See crio-node-e2e history --help',
    });
}

// EXTERNAL MODULE: ./build/src/domain/night/build-night.js + 23 modules
var build_night = __webpack_require__(52796);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/night.js + 5 modules
var markdown_night = __webpack_require__(45289);
// EXTERNAL MODULE: ./build/src/domain/night/detail.js
var detail = __webpack_require__(25070);
// EXTERNAL MODULE: ./build/src/domain/night/drift.js
var night_drift = __webpack_require__(94196);
// EXTERNAL MODULE: ./build/src/domain/night/spec-words.js
var spec_words = __webpack_require__(57136);
// EXTERNAL MODULE: ./build/src/domain/views/drift-wording.js
var drift_wording = __webpack_require__(31453);
// EXTERNAL MODULE: ./build/src/domain/views/night-wording.js
var night_wording = __webpack_require__(88300);
// EXTERNAL MODULE: ./build/src/domain/views/recent-wording.js
var recent_wording = __webpack_require__(5757);
// EXTERNAL MODULE: ./build/src/domain/views/search-wording.js
var search_wording = __webpack_require__(43898);
// EXTERNAL MODULE: ./build/src/domain/views/who-wording.js
var who_wording = __webpack_require__(21870);
;// CONCATENATED MODULE: ./build/src/domain/views/terminal/night.js











const MOST = 30;
const MARKS = {
    new: '✗',
    'not-seen-before': '✗',
    'still-failing': '✗',
    environment: '!',
    flaky: '~',
    known: '~',
    stopped: '?',
    recovered: '✓',
};
/** A night as text for a terminal: the verdict, what is new and since when, the lanes. Long lists are shortened. */
function renderNightForTerminal(night, page) {
    const { verdict, missing, rejected, warnings, history, notes } = night;
    const titles = night.pullRequest === null ? night_wording/* STATE_TITLES */.Gm : night_wording/* PULL_REQUEST_TITLES */.gy;
    const absent = [...missing, ...rejected];
    return `${[
        ...(0,terminal_page/* wrap */.LV)(`${night_wording/* NIGHT_SIGNS */._i[verdict.result]} ${verdict.headline}`, page.columns).map((line) => page.paint('bold', line)),
        ...(0,terminal_page/* wrap */.LV)(verdict.detail, page.columns),
        ...(night.freshness === null ? [] : (0,terminal_page/* wrap */.LV)((0,night_wording/* freshnessText */.pj)(night.freshness), page.columns)),
        ...(0,terminal_page/* section */.uW)(page, 'Missing or not usable', absent.flatMap(({ name, why }) => (0,terminal_page/* item */.AS)(page, '✗', `${name}: ${why}`))),
        ...(0,fields/* keysOf */.YD)(night_wording/* STATE_TITLES */.Gm).flatMap((state) => {
            const specs = (0,night_wording/* specsIn */.Se)(night.specs, state);
            return (0,terminal_page/* section */.uW)(page, `${titles[state]} (${specs.length})`, [
                ...specs
                    .slice(0, MOST)
                    .flatMap((spec, index) => specLines(night, spec, specs[index - 1] ?? null, page)),
                ...(0,terminal_page/* more */.OS)(page, specs.length, MOST),
            ]).filter(() => specs.length > 0);
        }),
        ...(0,terminal_page/* section */.uW)(page, 'Early warnings', warnings.flatMap(({ text, chance }) => [
            ...(0,terminal_page/* item */.AS)(page, '!', text),
            ...(0,terminal_page/* field */.ZZ)(page, '', `chance that it is noise: ${(0,spec_words/* percent */.KN)(chance)}`),
        ])),
        ...(0,terminal_page/* section */.uW)(page, 'Specs of lanes that changed', (0,drift_wording/* driftingLanes */.f4)(night).flatMap(({ name, drift }) => [
            ...(0,terminal_page/* item */.AS)(page, (0,night_drift/* isHalved */.X)(drift) ? '!' : '-', `${name}: ${(0,drift_wording/* driftText */.LU)(drift)}`),
            ...(0,drift_wording/* driftNames */.Ix)(drift)
                .slice(0, MOST)
                .flatMap((one) => (0,terminal_page/* field */.ZZ)(page, '', one)),
            ...(0,terminal_page/* more */.OS)(page, (0,drift_wording/* driftNames */.Ix)(drift).length, MOST),
        ])),
        ...(0,terminal_page/* section */.uW)(page, 'Lanes', night.lanes.flatMap((lane) => [
            ...(0,terminal_page/* item */.AS)(page, lane.result === 'passed' ? '✓' : '✗', `${lane.name}: ${lane.headline}`),
            ...(0,terminal_page/* field */.ZZ)(page, 'Specs', (0,night_wording/* laneCounts */.tp)(lane)),
            ...(0,terminal_page/* field */.ZZ)(page, 'Builds', lane.builds
                .map(({ project, version, commit }) => `${project} ${version ?? ''} ${(0,domain_text/* shortHash */.BC)(commit ?? '')}`.trim())
                .join(', ')),
            ...(0,terminal_page/* field */.ZZ)(page, 'Compared', `with ${(0,domain_text/* plural */.LS)(lane.compared, 'earlier run')}`),
            ...(0,terminal_page/* field */.ZZ)(page, 'Red since', lane.since === null ? '' : (0,spec_words/* dayOf */.kb)(lane.since)),
            ...(0,terminal_page/* field */.ZZ)(page, 'Cause', lane.cause),
            ...(0,terminal_page/* field */.ZZ)(page, 'Who', (0,detail/* isRedAsAWhole */.uV)(lane) ? (0,who_wording/* whoOf */.O)(night, lane) : ''),
            ...(0,terminal_page/* field */.ZZ)(page, 'Broke it', (0,search_wording/* searchAt */.k7)(night, lane.search)?.text ?? ''),
            ...suspectsLines(night, lane.suspects, page),
            ...(0,terminal_page/* field */.ZZ)(page, 'Note', lane.saysNothing),
            ...lane.contradictions.flatMap((one) => (0,terminal_page/* field */.ZZ)(page, 'Note', one)),
        ])),
        ...(0,terminal_page/* section */.uW)(page, 'History', [
            ...(0,terminal_page/* item */.AS)(page, '-', history.source === '' ? 'no history was read' : history.source),
            ...[...history.problems, ...notes].flatMap((one) => (0,terminal_page/* item */.AS)(page, '!', one)),
        ]),
    ].join('\n')}\n`;
}
function specLines(night, spec, before, page) {
    const lane = night.lanes[spec.lane];
    return [
        ...(0,terminal_page/* item */.AS)(page, MARKS[spec.state], spec.id),
        ...(0,terminal_page/* field */.ZZ)(page, 'Lane', night.lanes.length > 1 ? (lane?.name ?? '') : ''),
        ...(0,terminal_page/* field */.ZZ)(page, 'State', spec.reason),
        ...(0,terminal_page/* field */.ZZ)(page, 'Last runs', (0,recent_wording/* recentPicture */.g)(spec.recent)),
        ...(0,terminal_page/* field */.ZZ)(page, 'Message', spec.message),
        ...(0,terminal_page/* field */.ZZ)(page, 'Doubt', spec.doubt),
        ...(0,terminal_page/* field */.ZZ)(page, 'Who', night_wording/* TO_LOOK_AT */.q1.includes(spec.state) ? (0,who_wording/* whoOf */.O)(night, spec) : ''),
        ...(0,terminal_page/* field */.ZZ)(page, 'Broke it', (0,search_wording/* searchAt */.k7)(night, spec.search)?.text ?? ''),
        ...((0,night_wording/* hasSameSuspects */.zM)(spec, before)
            ? (0,terminal_page/* field */.ZZ)(page, 'Suspects', night_wording/* SAME_SUSPECTS */.wi)
            : suspectsLines(night, spec.suspects, page)),
        ...(0,terminal_page/* field */.ZZ)(page, 'Issue', spec.link ?? ''),
    ];
}
function suspectsLines(night, position, page) {
    const suspects = position === null ? undefined : night.suspects[position];
    if (suspects === undefined)
        return [];
    return [
        ...(0,terminal_page/* field */.ZZ)(page, 'Suspects', suspects.text),
        ...suspects.builds.flatMap(({ url }) => (0,terminal_page/* field */.ZZ)(page, '', url ?? '')),
    ];
}

// EXTERNAL MODULE: ./build/src/publish/report-directory.js
var report_directory = __webpack_require__(63105);
// EXTERNAL MODULE: ./build/src/app/night/artifact-limits.js
var artifact_limits = __webpack_require__(80133);
// EXTERNAL MODULE: ./build/src/app/night/checked-directory.js
var checked_directory = __webpack_require__(82543);
// EXTERNAL MODULE: ./build/src/app/night/read-reports.js
var read_reports = __webpack_require__(45364);
;// CONCATENATED MODULE: ./build/src/app/cli/night.js



















const night_VIEWS = {
    json: views_json/* nightJson */.Dq,
    markdown: (night) => (0,markdown_night/* renderNight */.n)(night),
    text: renderNightForTerminal,
};
const EXITS = {
    passed: EXIT.passed,
    flaky: EXIT.passed,
    known: EXIT.passed,
    failed: EXIT.red,
    incomplete: EXIT.red,
    environment: EXIT.environment,
    error: EXIT.bug,
};
/**
 * The command `report --history`: judges results by earlier ones, as the report action does. Returns the exit code.
 * @throws RunError (input) if a path or the history cannot be read
 */
async function nightCommand(paths, { history, branch, pullRequest, html }, format, deps) {
    const { http } = deps.runDeps((0,terminal/* terminalStep */.D_)(deps.terminal));
    const { reports, rejected, notes } = await reportsAt(paths, deps);
    const { histories, searches, problems } = await (0,read_histories/* readHistories */.X_)(history, {
        http,
        now: deps.now,
        serverUrl: (0,inputs_environment/* serverUrl */.Vd)(deps.environment),
        ...(branch === undefined ? {} : { branch }),
    });
    const run = reports[0]?.report.run ?? { id: '', attempt: 1, repository: '', url: null };
    const { night, lanes } = (0,build_night/* buildNight */.z)({ version: deps.version, now: deps.now() }, {
        run: { ...run, id: '' },
        reports,
        rejected,
        expected: { names: [], needs: [], jobs: [] },
        isScheduled: false,
        pullRequest: pullRequest ? { number: null } : null,
        histories,
        source: (0,domain_text/* plainLine */.h0)(history),
        problems,
        searches,
        notes,
    });
    deps.print(night_VIEWS[format](night, deps.page));
    if (html !== undefined)
        writeHtml(html, { night, lanes, histories }, deps);
    return EXITS[night.verdict.result] ?? EXIT.red;
}
/** The reports of this action below directories, or else the results of any other job in all of the paths. */
async function reportsAt(paths, deps) {
    const { version, log, now } = deps;
    const by = { version, log, now: now() };
    if (!paths.every(hasReport)) {
        const report = await (0,artifacts/* reportArtifacts */.O)(paths, by);
        return {
            reports: [{ artifact: (0,external_node_path_.basename)((0,external_node_path_.resolve)(paths[0] ?? '')), report }],
            rejected: [],
            notes: [],
        };
    }
    const read = [];
    const refused = [];
    for (const path of paths) {
        const { artifacts, rejected } = await (0,checked_directory/* checkedDirectory */.x)((0,external_node_path_.resolve)(path), artifact_limits/* ARTIFACT_LIMITS */.W);
        read.push(await (0,read_reports/* readReports */.o)(artifacts, by));
        refused.push(...rejected);
    }
    return {
        reports: read.flatMap(({ reports }) => reports),
        rejected: [...refused, ...read.flatMap(({ rejected }) => rejected)],
        notes: read.flatMap(({ notes }) => notes),
    };
}
function hasReport(path) {
    try {
        return ((0,external_node_fs_.statSync)(path).isDirectory() &&
            (0,report_directory/* listFiles */.CS)((0,external_node_path_.resolve)(path)).some((file) => (0,external_node_path_.basename)(file) === report_files/* REPORT_FILES */.JL.report));
    }
    catch (error) {
        throw unreadable(path, error);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/app/cli/parse.js





const INPUT_NAMES = Object.keys(table/* INPUTS */.m);
const COMMON_SWITCHES = Object.keys(COMMON_OPTIONS);
const SWITCHES = [...COMMON_SWITCHES, ...Object.keys(MORE_SWITCHES)];
/** At most one of these is accepted. */
const FORMATS = ['json', 'markdown'];
const OPTIONS = Object.fromEntries([
    ...[...INPUT_NAMES, ...Object.keys(MORE_VALUES)].map((name) => [
        name,
        { type: 'string' },
    ]),
    ...SWITCHES.map((name) => [
        name,
        { type: 'boolean', ...(name === 'help' ? { short: 'h' } : {}) },
    ]),
]);
/** Whether a command line asks for JSON, even when it is not valid otherwise. */
function wantsJson(args) {
    return args.includes('--json');
}
/**
 * Parses the command line.
 * @throws RunError (input, invalid-input) that lists all mistakes, each with what was probably meant
 */
function readCall(args) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: OPTIONS,
        // Our own messages suggest what was meant, and list all mistakes.
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const options = tokens.filter((token) => token.kind === 'option');
    const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
    const [word, ...operands] = words;
    const has = (name) => options.some((option) => option.name === name);
    const command = word !== undefined && isCommandName(word) ? word : null;
    const isUnknown = command === null && word !== undefined;
    if (has('help') && !isUnknown)
        return { kind: 'help', command };
    if (has('version') && !isUnknown)
        return { kind: 'version' };
    if (command === null)
        throw parse_mistake([unknownCommand(word)], null);
    const mistaken = [
        ...options.flatMap((option) => mistakesIn(option, command, options)),
        ...(has('pull-request') && !has('history') ? ['--pull-request needs --history'] : []),
        ...(has('compare') && has('history')
            ? ['--compare and --history cannot be used together']
            : []),
        ...(has('compare') && has('html') ? ['--compare and --html cannot be used together'] : []),
        ...['compare', 'history'].flatMap((name) => has('export') && has(name) ? [`--${name} and --export cannot be used together`] : []),
        ...(has('json') && has('markdown') ? ['--json and --markdown cannot be used together'] : []),
        ...repeated(options.map(({ name }) => name)),
    ];
    // The value of an unknown option looks like an operand.
    const mistakes = mistaken.length > 0 ? mistaken : mistakesOf(operands, COMMANDS[command], has('compare'));
    if (mistakes.length > 0)
        throw parse_mistake(mistakes, command);
    const inputs = options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]));
    return {
        kind: 'command',
        command,
        inputs: Object.fromEntries(inputs),
        compare: has('compare'),
        csv: has('csv'),
        pullRequest: has('pull-request'),
        format: has('json') ? 'json' : has('markdown') ? 'markdown' : 'text',
        operands,
    };
}
function mistakesIn(option, command, given) {
    const { name, rawName, value, inlineValue } = option;
    const { takesInputs, values, switches } = COMMANDS[command];
    const inputs = [...(takesInputs ? INPUT_NAMES : []), ...values];
    const known = [...inputs, ...switches, ...COMMON_SWITCHES];
    if (!known.includes(name)) {
        const accepted = (inlineValue ? inputs : known).filter((word) => !excluded(word, given));
        return [`There is no option ${(0,parsed/* quoted */.TL)(rawName)} for ${command}.${guess(name, accepted, '--')}`];
    }
    if (SWITCHES.includes(name))
        return inlineValue ? [`--${name} takes no value`] : [];
    if (value === undefined)
        return [`--${name} needs a value`];
    if (inlineValue || !value.startsWith('-'))
        return [];
    return [`--${name} needs a value; one that begins with - is written --${name}=${value}`];
}
/** Whether an option is not accepted beside those that are given. */
function excluded(word, given) {
    const rivals = FORMATS.includes(word) ? FORMATS : [word];
    return given.some(({ name }) => rivals.includes(name));
}
function repeated(names) {
    const twice = names.filter((name, index) => names.indexOf(name) < index);
    return [...new Set(twice)].map((name) => `--${name} is given more than once`);
}
function mistakesOf(operands, { operands: expected }, compare) {
    if (compare) {
        return operands.length === 2 ? [] : ['--compare needs two runs: the earlier and the later'];
    }
    if (expected === '')
        return operands.map((word) => `Unexpected argument ${(0,parsed/* quoted */.TL)(word)}`);
    if (operands.length > 0)
        return [];
    return [expected.startsWith('ACTION') ? 'An action is missing' : 'A path is missing'];
}
function unknownCommand(word) {
    const names = Object.keys(COMMANDS);
    if (word === undefined)
        return `A command is missing. Commands: ${names.join(', ')}`;
    return `There is no command ${(0,parsed/* quoted */.TL)(word)}.${guess(word, names, '')}`;
}
function guess(word, words, prefix) {
    const nearest = (0,parsed/* nearestWord */.zZ)(word, words);
    return nearest === undefined ? '' : ` Did you mean ${prefix}${nearest}?`;
}
function parse_mistake(mistakes, command) {
    const [first = '', ...others] = mistakes;
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: first,
        evidence: others,
        remedy: `See crio-node-e2e ${command === null ? '' : `${command} `}--help`,
    });
}

// EXTERNAL MODULE: ./build/src/domain/request/public-request.js
var public_request = __webpack_require__(98683);
// EXTERNAL MODULE: ./build/src/inputs/describe.js
var describe = __webpack_require__(20954);
// EXTERNAL MODULE: ./build/src/app/run/fetch-builds.js + 5 modules
var fetch_builds = __webpack_require__(32400);
// EXTERNAL MODULE: ./build/src/app/run/list-specs.js + 2 modules
var list_specs = __webpack_require__(12719);
// EXTERNAL MODULE: ./build/src/app/run/record.js
var run_record = __webpack_require__(72338);
;// CONCATENATED MODULE: ./build/src/domain/report/same-builds.js
/**
 * The parts that are other files than in the same projects of an earlier run: exact names say which CRI-O and Kubernetes run, but
 * not which bundle has the rest.
 */
function otherParts(before, now) {
    return before.flatMap((build) => {
        const again = now.find(({ project }) => project === build.project);
        if (again === undefined)
            return [];
        const names = [...new Set([...build.parts, ...again.parts].map(({ name }) => name))];
        return names
            .map((name) => ({ name, before: partIn(build, name), now: partIn(again, name) }))
            .filter((part) => part.before?.sha256 !== part.now?.sha256);
    });
}
function partIn({ parts }, wanted) {
    return parts.find(({ name }) => name === wanted) ?? null;
}

;// CONCATENATED MODULE: ./build/src/app/cli/from.js






const SHOWN_PARTS = 10;
/**
 * The inputs that options of a command make with the report that the option `from` names; without it, the options themselves. Tells what
 * the user should know of them.
 * @throws RunError (input, invalid-input) if the run cannot be repeated
 */
function withReport({ from, ...options }, deps) {
    if (from === undefined)
        return { inputs: options, tellBuilds: () => undefined };
    const { environment, machine, log } = deps;
    const { workspace } = (0,inputs_environment/* readContext */.yI)(environment, machine);
    const context = { workspace, cpus: machine.cpus, files: inputs_machine/* localFiles */.J };
    const { inputs, told, builds } = readFrom(from, options, (0,inputs_read/* architectureOf */.N)(machine), context);
    for (const sentence of told)
        log.warning(sentence);
    return {
        inputs,
        tellBuilds: (now) => {
            const others = otherParts(builds, now);
            if (others.length > 0) {
                const verb = others.length === 1 ? 'differs' : 'differ';
                log.warning(`${(0,domain_text/* plural */.LS)(others.length, 'file')} of the builds ${verb} from the report:`);
                log.relay(others.slice(0, SHOWN_PARTS).map(partLine));
            }
            else if (builds.length > 0) {
                log.info('All files of the builds are those of the report');
            }
        },
    };
}
function partLine({ name, before, now }) {
    return (0,domain_text/* plainLine */.h0)(`${name}: ${described(before)}, now ${described(now)}`);
}
function described(part) {
    if (part === null)
        return 'none';
    const version = part.version === null ? '' : `${part.version} `;
    return `${version}(${(0,domain_text/* shortHash */.BC)(part.sha256)})`;
}

// EXTERNAL MODULE: ./build/src/domain/views/plan-outputs.js + 1 modules
var plan_outputs = __webpack_require__(670);
// EXTERNAL MODULE: ./build/src/domain/views/plan-wording.js
var plan_wording = __webpack_require__(28565);
;// CONCATENATED MODULE: ./build/src/domain/views/terminal/plan.js




/** A plan as text: its jobs, its builds, and what is left out and why. */
function planText(plan, page) {
    const { jobs, builds, leftOut, notes } = plan;
    const rows = jobs.map((job) => [
        job.name,
        (0,plan_wording/* jobLane */.ci)(job),
        `${(0,plan_wording/* jobSpecs */.AB)(job)} specs`,
        (0,plan_wording/* jobTime */.Rs)(job),
        `limit ${job.minutes}m`,
        (0,plan_wording/* runnerText */.yQ)(job.runner),
    ].map(domain_text/* plainLine */.h0));
    const ofBuilds = (builds ?? []).map(({ project, asked, value }) => [
        wording/* PROJECT_NAMES */.NY[project],
        (0,domain_text/* plainLine */.h0)(value),
        (0,domain_text/* plainLine */.h0)(`for ${asked}`),
    ]);
    return [
        page.paint('bold', (0,plan_wording/* planHeadline */.MM)(plan)),
        ...(0,terminal_page/* section */.uW)(page, 'Jobs', (0,domain_text/* alignColumns */.RM)(rows).map((line) => `  ${line}`)),
        ...(0,terminal_page/* section */.uW)(page, 'Builds', (0,domain_text/* alignColumns */.RM)(ofBuilds).map((line) => `  ${line}`)),
        ...(0,terminal_page/* section */.uW)(page, 'Left out', (0,plan_wording/* leftOutLines */.VD)(leftOut).flatMap((line) => (0,terminal_page/* item */.AS)(page, '-', line))),
        ...(0,terminal_page/* section */.uW)(page, 'Notes', notes.flatMap((note) => (0,terminal_page/* item */.AS)(page, '-', note))),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/inputs/plan.js
var inputs_plan = __webpack_require__(9752);
// EXTERNAL MODULE: ./build/src/app/plan/make-plan.js + 5 modules
var make_plan = __webpack_require__(77557);
;// CONCATENATED MODULE: ./build/src/app/cli/plan-jobs.js












/** An option of one job, and the one of several jobs. */
const ONE_AND_SEVERAL = [
    ['lane', 'lanes'],
    ['scenario', 'scenarios'],
];
/** Options that are about the jobs of a workflow run. */
const OF_JOBS = COMMANDS.plan.values.filter((name) => name !== 'from');
/** What the plan action takes, and the options of one job that stand for one of several. */
const JOB_OPTIONS = new Set([
    ...Object.keys(inputs_plan/* PLAN_INPUTS */.K),
    ...OF_JOBS,
    ...ONE_AND_SEVERAL.map(([one]) => one),
    'plan',
]);
/** Whether options are about the jobs of a workflow run, and not about a single run. */
function hasJobOptions(options) {
    return OF_JOBS.some((name) => options[name] !== undefined);
}
/**
 * Prints the jobs of a workflow run, as the plan action plans them. Changes nothing. Returns the exit code.
 * @throws RunError if the plan cannot be made, Stopped when a signal came first
 */
async function planJobs(options, json, deps) {
    const environment = (0,inputs_environment/* withOptions */.tq)(deps.environment, asJobOptions(options));
    const request = (0,inputs_plan/* readPlanRequest */.V)(environment, deps.machine, inputs_machine/* localFiles */.J, 'option');
    const runDeps = deps.runDeps((0,terminal/* terminalStep */.D_)(deps.terminal));
    const plan = await inOwnDirectory(request, (own) => Promise.race([(0,make_plan/* makePlan */.C)(runDeps, own), stoppedBySignal(deps)]));
    // What the action would refuse is refused here as well.
    (0,plan_outputs/* planOutputs */.i)(plan);
    deps.print(json ? plan_jobs_asJson(plan) : planText(plan, deps.page));
    return plan.jobs.length === 0 ? EXIT.environment : EXIT.passed;
}
/** Makes a plan in a temporary directory that is also removed if a signal comes first. */
async function inOwnDirectory(request, make) {
    const { context } = request;
    (0,external_node_fs_.mkdirSync)(context.temporaryDirectory, { recursive: true });
    const temporaryDirectory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temporaryDirectory, 'crio-node-e2e-plan-'));
    try {
        return await make({ ...request, context: { ...context, temporaryDirectory } });
    }
    finally {
        (0,external_node_fs_.rmSync)(temporaryDirectory, { recursive: true, force: true });
    }
}
/** The options of one job as those of several. */
function asJobOptions(options) {
    const mistakes = ONE_AND_SEVERAL.filter(([one, several]) => options[one] !== undefined && options[several] !== undefined).map(([one, several]) => `--${one} and --${several} cannot be used together`);
    const planned = options['plan'] === undefined ? [] : ['--plan is a part of a plan that is made'];
    const foreign = Object.keys(options)
        .filter((name) => !JOB_OPTIONS.has(name))
        .map((name) => `--${name} is not part of a plan: give it to the jobs, or put it into a lane of your own`);
    const [message, ...evidence] = [...mistakes, ...planned, ...foreign];
    if (message !== undefined) {
        const remedy = 'See crio-node-e2e plan --help';
        throw new errors/* RunError */.e4({ kind: 'input', reason: 'invalid-input', message, evidence, remedy });
    }
    const renamed = ONE_AND_SEVERAL.flatMap(([one, several]) => options[one] === undefined ? [] : [[several, options[one]]]);
    return { ...options, ...Object.fromEntries(renamed) };
}
function plan_jobs_asJson(plan) {
    return `${JSON.stringify(plan, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/app/cli/plan.js


















/**
 * The command `plan`: prints what a run with these options would run, or the jobs of a workflow run. Changes nothing. Returns
 * the exit code.
 * @throws Stopped when a signal came first
 */
function planCommand(inputs, json, deps) {
    return hasJobOptions(inputs) ? planJobs(inputs, json, deps) : planRun(inputs, json, deps);
}
async function planRun(options, json, deps) {
    const { inputs } = withReport(options, deps);
    const environment = (0,inputs_environment/* withOptions */.tq)(deps.environment, inputs);
    const { request, context } = (0,inputs_read/* readRequest */.i)(environment, deps.machine, inputs_machine/* localFiles */.J, 'option');
    (0,external_node_fs_.mkdirSync)(context.temporaryDirectory, { recursive: true });
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temporaryDirectory, 'crio-node-e2e-plan-'));
    const workspace = (0,suite_workspace/* workspaceAt */.xJ)(root);
    const run = {
        deps: deps.runDeps((0,terminal/* terminalStep */.D_)(deps.terminal)),
        request,
        context,
        workspace,
        record: (0,run_record/* fileRecord */.c2)(workspace.record),
    };
    const stopped = stoppedBySignal(deps);
    try {
        (0,suite_workspace/* createWorkspace */.sK)(workspace);
        await warnOfNeeds(run);
        const specs = await Promise.race([specsOf(run), stopped]);
        deps.print(json ? plan_asJson(run, specs) : asText(run, specs, deps.page));
        return EXIT.passed;
    }
    finally {
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    }
}
/** The run may use another machine, so unmet needs of the scenario are only a warning. */
async function warnOfNeeds({ request: { scenario }, deps }) {
    if (scenario === null || scenario.needs.length === 0)
        return;
    const unmet = (0,needs/* unmetNeeds */.Jm)(scenario, await (0,host_facts/* probeHost */.zm)(deps.commandsFor, deps.runnerImage));
    if (unmet.length === 0)
        return;
    deps.log.warning(`This machine does not support the scenario ${scenario.name}, so a run on it would end as not-applicable: ${unmet.join('; ')}`);
}
async function specsOf(run) {
    const { log, commandsFor } = run.deps;
    const commands = commandsFor('direct');
    const { kubernetes } = await log.group('Fetch CRI-O and Kubernetes', () => (0,fetch_builds/* fetchBuilds */.K)(run, commands));
    return log.group('List the specs', async () => {
        const accepted = await (0,list_specs/* requireGates */.G)(run, commands, kubernetes.kubelet);
        return (await (0,list_specs/* listSpecs */.v)(accepted, commands, kubernetes.e2eNodeTest)).planned;
    });
}
function asText({ request, record }, specs, page) {
    const { builds, totalSpecs, leftOut } = record.state();
    return [
        page.paint('bold', `${specs.length} of ${(0,domain_text/* plural */.LS)(totalSpecs ?? specs.length, 'spec')} are selected`),
        ...builds.map(({ project, version, commit }) => `${(0,domain_text/* plainLine */.h0)(project)} ${(0,domain_text/* plainLine */.h0)(version)}, commit ${(0,domain_text/* plainLine */.h0)(commit ?? 'unknown')}`),
        ...leftOut.map(({ reason, specs: ids }) => `${(0,domain_text/* plural */.LS)(ids.length, 'spec')} left out by the skip list: ${(0,domain_text/* plainLine */.h0)(reason)}`),
        '',
        ...(0,describe/* describeRequest */.N)(request),
        '',
        ...specs.map(({ id }) => (0,domain_text/* plainLine */.h0)(id)),
        '',
    ].join('\n');
}
function plan_asJson({ request, record }, specs) {
    const { builds, totalSpecs, leftOut } = record.state();
    return `${JSON.stringify({ plan: (0,public_request/* publicRequest */.x)(request), builds, totalSpecs, leftOut, specs }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/src/host/changes.js
var host_changes = __webpack_require__(71937);
// EXTERNAL MODULE: ./build/src/app/run/restore.js
var restore = __webpack_require__(40785);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run = __webpack_require__(44770);
;// CONCATENATED MODULE: ./build/src/app/cli/restore.js









/** The command `restore`: undoes what killed runs of this user have changed. Returns the exit code. */
async function restoreCommand(json, deps) {
    const directory = (0,inputs_environment/* runsDirectory */.WL)(deps.environment, deps.machine);
    const runs = [];
    for (const run of (0,earlier_runs/* earlierRuns */.J)(directory, suite_workspace/* RUN_LAYOUT */.$$, null)) {
        runs.push(await restored(run, deps));
    }
    const ok = runs.every(({ failures }) => failures.length === 0);
    const text = runs.map(restore_asText).join('\n') || 'There is nothing to restore.';
    deps.print(`${json ? JSON.stringify({ ok, runs }, null, 2) : text}\n`);
    return ok ? EXIT.passed : EXIT.environment;
}
async function restored({ root, standing, changes, pid }, deps) {
    const result = { directory: root, standing, changes: changes.map(host_changes/* describeChange */.u) };
    if (standing === 'running') {
        return { ...result, failures: [`the run is still active (process ${pid})`] };
    }
    if (standing === 'doubtful') {
        return { ...result, failures: ['its journal may have been written by another user'] };
    }
    const runDeps = deps.runDeps((0,terminal/* terminalStep */.D_)(deps.terminal));
    const commands = runDeps.commandsFor(await (0,run/* privilegeOf */.L)(runDeps, null));
    return { ...result, failures: await (0,restore/* restoreEarlier */.z)(runDeps, commands, root) };
}
function restore_asText({ directory, changes, failures }) {
    if (failures.length === 0)
        return `${directory}: ${(0,domain_text/* plural */.LS)(changes.length, 'change')} undone`;
    return [`${directory}: not restored`, ...failures.map((text) => `  ${text}`)].join('\n');
}

// EXTERNAL MODULE: ./build/src/app/run/remaining.js
var remaining = __webpack_require__(97199);
// EXTERNAL MODULE: ./build/src/app/run/whole-run.js
var whole_run = __webpack_require__(45860);
;// CONCATENATED MODULE: ./build/src/app/cli/run.js









/**
 * The command `run`: main of the action, then post, however main ended. Returns the exit code.
 * @throws Error when no report could be made
 */
async function runCommand(options, format, deps) {
    const { inputs, tellBuilds } = withReport(options, deps);
    const environment = (0,inputs_environment/* withOptions */.tq)(deps.environment, inputs);
    const request = (0,inputs_read/* readRequest */.i)(environment, deps.machine, inputs_machine/* localFiles */.J, 'option');
    const step = (0,terminal/* terminalStep */.D_)(deps.terminal);
    const workspace = () => step.state.get(remaining/* WORKSPACE_STATE */.Ww) ?? '';
    const { exitCode, report } = await (0,whole_run/* wholeRun */.f)({
        app: deps.runDeps(step),
        onSignal: deps.onSignal,
        runsDirectory: (0,inputs_environment/* runsDirectory */.WL)(deps.environment, deps.machine),
        workspace,
    }, () => request);
    const directory = step.outputs.get('report-dir') ?? '';
    if (report === null) {
        throw new Error(`there is no report; files of the run are in ${workspace()}`);
    }
    if (report.builds.length > 0)
        tellBuilds(report.builds);
    // An empty line separates the log from the result.
    if (format === 'text')
        deps.log.info('');
    deps.print(REPORT_VIEWS[format](report, deps.page));
    deps.log.info(`Report and logs: ${directory}`);
    return exitCode === 0 ? EXIT.passed : EXIT_OF[report.verdict.result] || EXIT.bug;
}

;// CONCATENATED MODULE: ./build/src/app/cli/cli.js













/** Runs a command line. Returns the exit code (`EXIT`); never throws. */
async function runCli(args, deps) {
    try {
        const call = readCall(args);
        switch (call.kind) {
            case 'help':
                deps.print(helpText(call.command));
                return EXIT.passed;
            case 'version':
                deps.print(`${deps.version}\n`);
                return EXIT.passed;
            case 'command': {
                const { inputs, format, operands, compare, pullRequest } = call;
                const json = format === 'json';
                switch (call.command) {
                    case 'run':
                        return await runCommand(inputs, format, deps);
                    case 'plan':
                        return await planCommand(inputs, json, deps);
                    case 'bisect':
                        return await bisectCommand(inputs, json, deps);
                    case 'report':
                        if (compare)
                            return compareCommand(operands, format, deps);
                        return inputs['history'] === undefined
                            ? await reportCommand(operands, { format, html: inputs['html'], exportTo: inputs['export'] }, deps)
                            : await nightCommand(operands, {
                                history: inputs['history'],
                                branch: inputs['branch'],
                                html: inputs['html'],
                                pullRequest,
                            }, format, deps);
                    case 'history':
                        return await historyCommand({ operands, values: inputs, csv: call.csv, json }, deps);
                    case 'restore':
                        return await restoreCommand(json, deps);
                    case 'doctor':
                        return await doctorCommand(json, deps);
                }
            }
        }
    }
    catch (error) {
        if (wantsJson(args))
            deps.print(errorJson(error, whereOf(args)));
        return printError(error, deps);
    }
}
/** The command without its options, which may hold secrets. */
function whereOf(args) {
    return [PROGRAM, ...args.filter(isCommandName).slice(0, 1)].join(' ');
}


/***/ }),

/***/ 80133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ARTIFACT_LIMITS),
/* harmony export */   a: () => (/* binding */ createRoom)
/* harmony export */ });
/* harmony import */ var _builds_archive_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35080);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


/**
 * More than a run collects (suite/collect.ts), which is mostly some hundred files with a few hundred megabytes. Runners have
 * 14 GB of disk (https://docs.github.com/actions/reference/runners/github-hosted-runners).
 */
const ARTIFACT_LIMITS = {
    artifacts: 1000,
    archiveBytes: 2 ** 29,
    unpacked: { files: 10_000, fileBytes: 2 ** 30, bytes: 3 * 2 ** 30 },
    totalBytes: 2 ** 33,
};
/** An empty room of this size. */
function createRoom(totalBytes) {
    let taken = 0;
    return {
        take(bytes) {
            if (taken + bytes > totalBytes) {
                throw new _builds_archive_member_js__WEBPACK_IMPORTED_MODULE_0__/* .BadArchive */ .aB(`All artifacts together have more than ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(totalBytes)}`);
            }
            taken += bytes;
        },
        giveBack(bytes) {
            taken -= bytes;
        },
    };
}


/***/ }),

/***/ 52000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
/** The order of artifacts. */
function byName(one, other) {
    return one.name === other.name ? 0 : one.name < other.name ? -1 : 1;
}


/***/ }),

/***/ 65385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ ODD_NAME),
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   qW: () => (/* binding */ isPlainPath),
/* harmony export */   sh: () => (/* binding */ isPlainName)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** Why the name of an artifact is rejected. */
const ODD_NAME = 'Its name has invisible characters, or is too long';
/** As many as GitHub and file systems allow. */
const MOST_NAME_CHARACTERS = 256;
/** A name from outside, as it can be shown. */
function shownName(name) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(name), MOST_NAME_CHARACTERS) || 'without a name';
}
/** Whether a name is shown as it is, without anything invisible: another one could look like a name that it is not. */
function isPlainName(name) {
    return shownName(name) === name && !/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(name);
}
/** Whether a path has no control characters, which could make one line of a log into two. */
function isPlainPath(path) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(path) === path && !/[\t\n]/.test(path);
}


/***/ }),

/***/ 45035:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);
/* harmony import */ var _adapters_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93147);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25340);
/* harmony import */ var _app_cli_cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55297);
/* harmony import */ var _app_real_deps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84447);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59882);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73078);







(0,_adapters_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .saveMemory */ .z)();
const { stdout, stderr, env } = process;
const machine = (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .thisMachine */ .g)();
const print = stdout.write.bind(stdout);
// The toolkit writes the runner's commands to standard output (@actions/core, src/command.ts); a terminal has no runner.
stdout.write = () => true;
// The toolkit reads this variable, which is usually not set on a terminal (@actions/tool-cache, src/tool-cache.ts).
env['RUNNER_TOOL_CACHE'] = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .toolCacheDirectory */ .Eq)(env, machine);
// A reader that has ended, such as head or a closed terminal, must not prevent the host from being restored.
for (const stream of [stdout, stderr])
    stream.on('error', () => { });
const terminal = {
    write: (text) => void stderr.write(text),
    paint: (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paintWith */ .Hy)((0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .wantsColors */ .Eh)(env, stderr.isTTY)),
    columns: () => (stderr.isTTY && env['TERM'] !== 'dumb' ? stderr.columns || 80 : null),
};
const log = (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLog */ .dg)(terminal);
const exitCode = await (0,_app_cli_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .runCli */ .a)(process.argv.slice(2), {
    version: _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE,
    environment: env,
    machine,
    now: () => new Date(),
    log,
    terminal,
    print: (text) => void print(text),
    page: {
        columns: (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .readableColumns */ .ei)(stdout.columns),
        paint: (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paintWith */ .Hy)((0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .wantsColors */ .Eh)(env, stdout.isTTY)),
    },
    runDeps: (step, own = log) => (0,_app_real_deps_js__WEBPACK_IMPORTED_MODULE_4__/* .realDeps */ .b)((0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .readProcessContext */ .R2)(env, machine), { log: own, step }),
    onSignal: (handler) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
            process.on(signal, () => handler(signal));
    },
});
// Wait until a pipe has taken all output, or its reader has ended.
await new Promise((done) => print('', done));
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
