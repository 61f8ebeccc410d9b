export const id = 35;
export const ids = [35];
export const modules = {

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ terminalStep),
/* harmony export */   Hy: () => (/* binding */ paintWith),
/* harmony export */   dg: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1987);


/** A paint with or without colours. */
function paintWith(colours) {
    // The stream was looked at already; Node before 22 looks at none.
    return (style, text) => (colours ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text);
}
/** For what belongs to a group. */
const INDENT = '  ';
/** Goes to the beginning of the line and removes it (ECMA-48, EL). */
const CLEAR_LINE = '\r\u001b[K';
/** A terminal's log: results go to standard output, so all talk goes to standard error. */
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
/** Annotations are talk, outputs and state are kept; a terminal has no summary and hides nothing. */
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

/***/ 1885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/src/inputs/table.js + 9 modules
var table = __webpack_require__(8160);
;// CONCATENATED MODULE: ./build/src/app/cli/commands.js
/** What the command is called. */
const PROGRAM = 'crio-node-e2e';
/** Switches of single commands. */
const MORE_SWITCHES = {
    markdown: "print the job's summary in Markdown",
    compare: 'say what differs between two runs, the earlier one first',
};
/** The commands by name. */
const COMMANDS = {
    run: {
        brief: 'run specs on this machine, judge them, and give the machine back',
        more: [
            'Does what the action does: fetches the builds, sets the machine up as a node,',
            'runs the suite and prints the summary. Ctrl-C stops the suite, reports and gives',
            'the machine back. doctor says whether a machine fits.',
        ],
        takesInputs: true,
        switches: ['markdown'],
        operands: '',
        json: 'the report',
        examples: [
            "run --lane smoke --focus 'Pods should'",
            'run --crio ./bundle --kubernetes ./kubernetes --report-dir ./out',
        ],
    },
    plan: {
        brief: 'fetch the builds and list the specs that run would run',
        more: ['Changes nothing on the machine and needs no root.'],
        takesInputs: true,
        switches: [],
        operands: '',
        json: 'plan, builds and specs',
        examples: ["plan --crio v1.36.1 --focus 'Pods should'", 'plan --lane serial --json'],
    },
    report: {
        brief: 'judge what a suite left: directories or files, ours or of Prow',
        more: [
            'Reads Ginkgo reports in JSON, JUnit, the console and the logs of CRI-O and the',
            'kubelet. Finds them in directories by what they hold. --compare takes two report',
            'directories of crio-node-e2e, or a report.json or provenance.json of them.',
        ],
        takesInputs: false,
        switches: ['markdown', 'compare'],
        operands: 'PATH...',
        json: 'the report',
        examples: [
            'report ./artifacts',
            'report junit_01.xml build-log.txt --json',
            'report --compare ./yesterday ./today',
        ],
    },
    restore: {
        brief: 'give the machine back that a killed run has left',
        more: [
            'Takes back what runs of this user have changed and not restored. Every run does',
            'so when it begins, except for what is left from before the last boot.',
        ],
        takesInputs: false,
        switches: [],
        operands: '',
        json: 'runs with changes and failures',
        examples: ['restore'],
    },
    doctor: {
        brief: 'say whether this machine can run node e2e tests',
        more: ['Tells what a run would find, need and do. Changes nothing on the machine.'],
        takesInputs: false,
        switches: [],
        operands: '',
        json: 'facts and checks',
        examples: ['doctor', 'doctor --json'],
    },
};
/** Options of every command. */
const COMMON_OPTIONS = {
    json: 'print one JSON object',
    help: 'say what the command does, and its options',
    version: 'print the version',
};
/** Whether a word is the name of a command. */
function isCommandName(word) {
    return Object.hasOwn(COMMANDS, word);
}

;// CONCATENATED MODULE: ./build/src/app/cli/call.js





const INPUT_NAMES = Object.keys(table/* INPUTS */.m);
const COMMON_SWITCHES = Object.keys(COMMON_OPTIONS);
const SWITCHES = [...COMMON_SWITCHES, ...Object.keys(MORE_SWITCHES)];
const OPTIONS = Object.fromEntries([
    ...INPUT_NAMES.map((name) => [name, { type: 'string' }]),
    ...SWITCHES.map((name) => [
        name,
        { type: 'boolean', ...(name === 'help' ? { short: 'h' } : {}) },
    ]),
]);
/** Whether a call asks for JSON, also where it cannot be read otherwise. */
function wantsJson(args) {
    return args.includes('--json');
}
/**
 * Reads the words of a call.
 * @throws Trouble (input, invalid-input) that tells all mistakes, each with what was probably meant
 */
function readCall(args) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: OPTIONS,
        // Our own messages name what was meant, and all mistakes at once.
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const options = tokens.filter((token) => token.kind === 'option');
    const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
    const [word, ...operands] = words;
    const has = (name) => options.some((option) => option.name === name);
    const command = word !== undefined && isCommandName(word) ? word : null;
    if (has('help') && (command !== null || word === undefined))
        return { kind: 'help', command };
    if (has('version') && word === undefined)
        return { kind: 'version' };
    if (command === null)
        throw mistake([unknownCommand(word)], null);
    const mistaken = [
        ...options.flatMap((option) => mistakesIn(option, command)),
        ...(has('json') && has('markdown') ? ['--json and --markdown exclude each other'] : []),
        ...repeated(options.map(({ name }) => name)),
    ];
    // The value of an option that nobody knows looks like an operand.
    const mistakes = mistaken.length > 0 ? mistaken : mistakesOf(operands, COMMANDS[command], has('compare'));
    if (mistakes.length > 0)
        throw mistake(mistakes, command);
    const inputs = options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]));
    return {
        kind: 'command',
        command,
        inputs: Object.fromEntries(inputs),
        compare: has('compare'),
        format: has('json') ? 'json' : has('markdown') ? 'markdown' : 'text',
        operands,
    };
}
function mistakesIn(option, command) {
    const { name, rawName, value, inlineValue } = option;
    const { takesInputs, switches } = COMMANDS[command];
    const known = [
        ...(takesInputs ? INPUT_NAMES : []),
        ...switches,
        ...COMMON_SWITCHES,
    ];
    if (!known.includes(name)) {
        return [`There is no option ${(0,parsed/* quoted */.TL)(rawName)} for ${command}.${guess(name, known, '--')}`];
    }
    if (SWITCHES.includes(name))
        return inlineValue ? [`--${name} takes no value`] : [];
    if (value === undefined)
        return [`--${name} needs a value`];
    if (inlineValue || !value.startsWith('-'))
        return [];
    return [`--${name} needs a value; one that begins with - is written --${name}=${value}`];
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
        return operands.map((word) => `${(0,parsed/* quoted */.TL)(word)} belongs to no option`);
    return operands.length === 0 ? [`${expected} is missing`] : [];
}
function unknownCommand(word) {
    const names = Object.keys(COMMANDS);
    if (word === undefined)
        return `No command is given: ${names.join(', ')}`;
    return `There is no command ${(0,parsed/* quoted */.TL)(word)}.${guess(word, names, '')}`;
}
function guess(word, words, prefix) {
    const nearest = (0,parsed/* nearestWord */.zZ)(word, words);
    return nearest === undefined ? '' : ` Did you mean ${prefix}${nearest}?`;
}
function mistake(mistakes, command) {
    const [first = '', ...others] = mistakes;
    return new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: first,
        evidence: others,
        remedy: `See crio-node-e2e ${command === null ? '' : `${command} `}--help`,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/src/domain/plan/components.js
var components = __webpack_require__(670);
// EXTERNAL MODULE: ./build/src/domain/results/model.js
var model = __webpack_require__(1274);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(2580);
;// CONCATENATED MODULE: ./build/src/domain/report/comparison/compare.js



/** The part by which a project's commits are named. */
const MAIN_PARTS = { 'cri-o': 'crio', kubernetes: 'kubelet' };
/** Compares two runs, the earlier one first. */
function compareRuns(from, to) {
    const names = [...new Set([...from.parts.keys(), ...to.parts.keys()])];
    const parts = names.flatMap((name) => partChange(name, from.parts.get(name), to.parts.get(name)));
    return {
        from: { at: from.at, url: from.url },
        to: { at: to.at, url: to.url },
        builds: ['cri-o', 'kubernetes'].map((project) => buildChange(project, from.builds.get(project), to.builds.get(project))),
        parts,
        partsStayed: names.length - parts.length,
        conditions: [...from.conditions].flatMap(([name, before]) => {
            const after = to.conditions.get(name);
            return after === undefined || after === before ? [] : [{ name, from: before, to: after }];
        }),
        results: from.results === null || to.results === null ? null : resultsChange(from.results, to.results),
    };
}
/** Changes of parts that are told in one line: plugins that went the same way. The first stands for all. */
function groupedParts(parts) {
    const groups = new Map();
    for (const change of parts) {
        const group = (0,components/* groupOf */.F8)(change.name);
        const key = group === change.name ? group : `${group} ${wayOf(change)}`;
        groups.set(key, [...(groups.get(key) ?? []), change]);
    }
    return [...groups.values()].flatMap(([change, ...more]) => change === undefined
        ? []
        : [
            {
                change,
                name: more.length === 0 ? change.name : `${(0,components/* groupOf */.F8)(change.name)} (${more.length + 1})`,
            },
        ]);
}
function wayOf({ from, to }) {
    return JSON.stringify([from, to].map((point) => point && { ...point, sha256: '' }));
}
function buildChange(project, from = null, to = null) {
    if (from === null || to === null)
        return { project, change: 'unknown', from, to, url: null };
    if (isSame(from, to))
        return { project, change: 'stayed', from, to, url: null };
    return { project, change: 'changed', from, to, url: (0,links/* rangeUrl */.xN)(MAIN_PARTS[project], from, to) };
}
/** The same commit may be abbreviated in one of them. */
function isSame(one, other) {
    if (one.commit === null || other.commit === null)
        return one.version === other.version;
    return one.commit.startsWith(other.commit) || other.commit.startsWith(one.commit);
}
function partChange(name, from, to) {
    if (from === undefined || to === undefined) {
        return [{ name, from: from ?? null, to: to ?? null, url: null }];
    }
    if (from.sha256 === to.sha256 && from.trust === to.trust)
        return [];
    return [{ name, from, to, url: isSame(from, to) ? null : (0,links/* rangeUrl */.xN)(name, from, to) }];
}
function resultsChange(from, to) {
    const specs = [...to.outcomes].map(([id, outcome]) => ({
        id,
        from: from.outcomes.get(id) ?? null,
        to: outcome,
    }));
    return {
        from: { result: from.result, headline: from.headline },
        to: { result: to.result, headline: to.headline },
        counts: [...to.counts].flatMap(([name, after]) => {
            const before = from.counts.get(name);
            return before === undefined || before === after ? [] : [{ name, from: before, to: after }];
        }),
        newlyFailing: specs.filter((spec) => failed(spec.to) && !failed(spec.from)),
        newlyPassing: specs.filter((spec) => spec.to === 'passed' && failed(spec.from)),
        stillFailing: specs.filter((spec) => failed(spec.to) && failed(spec.from)).length,
    };
}
function failed(outcome) {
    return outcome !== null && (0,model/* isFailedOutcome */.a)(outcome);
}

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/domain/report/markup.js
var markup = __webpack_require__(9949);
// EXTERNAL MODULE: ./build/src/domain/report/wording.js
var wording = __webpack_require__(8145);
;// CONCATENATED MODULE: ./build/src/domain/report/comparison/words.js


const SHORT_COMMIT = 12;
/** A change of a build in a few words, for instance `CRI-O changed: abc → def`. Untrusted. */
function buildWords({ project, change, from, to }) {
    const name = wording/* PROJECT_NAMES */.NY[project];
    if (change === 'stayed')
        return `${name} stayed`;
    if (from === null || to === null)
        return `${name} is not known of both`;
    const way = wayBetween(from, to);
    return `${name} changed: ${way.from} → ${way.to}`;
}
/** How a part went; a part of which only the digest differs is told by that. Untrusted. */
function partWay({ from, to }) {
    if (from === null || to === null) {
        return {
            from: from === null ? 'none' : pointWords(from),
            to: to === null ? 'none' : pointWords(to),
        };
    }
    const way = wayBetween(from, to);
    if (way.from !== way.to)
        return way;
    if (from.sha256 === to.sha256)
        return { from: from.trust, to: to.trust };
    return { from: digestWords(from), to: digestWords(to) };
}
/** What else of a part changed, besides how it is named; empty for nothing. Untrusted. */
function trustWords({ from, to }) {
    if (from === null || to === null || from.trust === to.trust)
        return '';
    return `trust ${from.trust} → ${to.trust}`;
}
/** How verdict and specs changed, one sentence. Untrusted. */
function resultWords(results) {
    const { from, to, newlyFailing, newlyPassing, stillFailing } = results;
    const verdict = from.result === to.result ? `still ${to.result}` : `${from.result} → ${to.result}`;
    return `Result ${verdict}: ${(0,domain_text/* plural */.LS)(newlyFailing.length, 'spec')} newly failing, ${newlyPassing.length} newly passing, ${stillFailing} failing in both`;
}
/** How many parts changed and stayed. */
function partWords({ parts, partsStayed }) {
    return `${(0,domain_text/* plural */.LS)(parts.length, 'part')} changed, ${partsStayed} stayed`;
}
/** By what differs: versions say more, commits are exact. */
function wayBetween(from, to) {
    const hasVersions = from.version !== null && to.version !== null && from.version !== to.version;
    const hasCommits = from.commit !== null && to.commit !== null;
    const words = ({ version, commit }) => [
        ...(hasVersions || !hasCommits ? [version ?? ''] : []),
        ...(hasCommits ? [(commit ?? '').slice(0, SHORT_COMMIT)] : []),
    ].join(' ') || 'not known';
    return { from: words(from), to: words(to) };
}
function pointWords(point) {
    return point.version ?? point.commit?.slice(0, SHORT_COMMIT) ?? digestWords(point);
}
function digestWords({ sha256 }) {
    return sha256 === '' ? 'not known' : `sha256 ${sha256.slice(0, SHORT_COMMIT)}`;
}

;// CONCATENATED MODULE: ./build/src/domain/report/comparison/markdown.js




const CELL_CHARACTERS = 300;
const MOST_PARTS = 60;
const MOST_SPECS = 200;
/** A comparison as GitHub-flavoured Markdown. Long lists are cut. */
function renderComparisonAsMarkdown(comparison) {
    const { builds, results, conditions } = comparison;
    const parts = groupedParts(comparison.parts);
    const blocks = [
        `## ${builds.map((build) => (0,markup/* link */.nf)(words(buildWords(build)), build.url)).join('; ')}`,
        results === null ? 'The results of both are not known.' : words(resultWords(results)),
        titled(partWords(comparison), rows(['Part', 'From', 'To', 'Remark'], parts.slice(0, MOST_PARTS).map(({ change, name }) => {
            const { from, to } = partWay(change);
            return [(0,markup/* link */.nf)(words(name), change.url), words(from), words(to), words(trustWords(change))];
        }), parts.length)),
        titled('Machine, node and selection', rows(['What', 'From', 'To'], conditions.map(({ name, from, to }) => [words(name), words(from), words(to)]), conditions.length)),
        ...(results === null
            ? []
            : [
                titled('Numbers of specs', rows(['What', 'From', 'To'], results.counts.map(({ name, from, to }) => [words(name), String(from), String(to)]), results.counts.length)),
                specs('newly failing', results.newlyFailing),
                specs('newly passing', results.newlyPassing),
            ]),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function words(text) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(text, CELL_CHARACTERS));
}
function titled(title, body) {
    return body === '' ? '' : `### ${words(title)}\n\n${body}`;
}
function rows(header, body, all) {
    return body.length === 0 ? '' : `${(0,markup/* table */.tp)(header, body)}${more(all - body.length)}`;
}
function specs(what, changes) {
    const shown = changes.slice(0, MOST_SPECS);
    const lines = shown.map(({ id, from, to }) => `- ${words(id)} (${words(from ?? 'not there')} → ${words(to)})`);
    const title = `${(0,domain_text/* plural */.LS)(changes.length, 'spec')} ${what}`;
    return titled(title, lines.length === 0 ? '' : `${lines.join('\n')}${more(changes.length - shown.length)}`);
}
function more(left) {
    return left > 0 ? `\n\n_… and ${left} more; \`--json\` has all of them._` : '';
}

// EXTERNAL MODULE: ./build/src/domain/results/shape.js
var shape = __webpack_require__(2066);
;// CONCATENATED MODULE: ./build/src/domain/report/comparison/side.js

/**
 * Reads `report.json` or `provenance.json` of any version: what is not there or not as expected is unknown. Null when it is
 * neither.
 */
function readSide(value) {
    if (!(0,shape/* isObject */.Gv)(value) || !Array.isArray(value.builds))
        return null;
    const builds = value.builds.map((build) => (0,shape/* fieldsOf */.Pf)(build));
    return {
        at: (0,shape/* textOf */.b6)(value.generatedAt),
        url: (0,shape/* textOf */.b6)((0,shape/* fieldsOf */.Pf)(value.run).url) || null,
        builds: new Map(builds.map((build) => [(0,shape/* textOf */.b6)(build.project), identityOf(build)])),
        parts: new Map(builds.flatMap(({ parts }) => (0,shape/* listOf */.c3)(parts).map(partOf))),
        conditions: new Map([...hostOf(value.host), ...nodeOf(value.node), ...choiceOf(value)].filter(([, text]) => text !== '')),
        results: resultsOf(value),
    };
}
function identityOf({ version, commit, }) {
    return { version: (0,shape/* textOf */.b6)(version) || null, commit: (0,shape/* textOf */.b6)(commit) || null };
}
function partOf(value) {
    const part = (0,shape/* fieldsOf */.Pf)(value);
    return [
        (0,shape/* textOf */.b6)(part.name),
        { ...identityOf(part), sha256: (0,shape/* textOf */.b6)(part.sha256), trust: (0,shape/* textOf */.b6)(part.trust) },
    ];
}
function hostOf(value) {
    const host = (0,shape/* fieldsOf */.Pf)(value);
    return [
        ['Runner image', (0,shape/* textOf */.b6)(host.runnerImage)],
        ['Operating system', (0,shape/* textOf */.b6)(host.os)],
        ['Kernel', (0,shape/* textOf */.b6)(host.kernel)],
        ['Architecture', (0,shape/* textOf */.b6)(host.architecture)],
        ['cgroup', (0,shape/* textOf */.b6)(host.cgroup)],
        ['systemd', (0,shape/* textOf */.b6)(host.systemd)],
        ['CPUs', numberText(host.cpus)],
    ];
}
function nodeOf(value) {
    if (!(0,shape/* isObject */.Gv)(value))
        return [];
    const runtime = (0,shape/* fieldsOf */.Pf)(value.runtime);
    const dropIns = (0,shape/* listOf */.c3)(value.crioDropIns).map((item) => (0,shape/* fieldsOf */.Pf)(item));
    return [
        ['Runtime handler', (0,shape/* textOf */.b6)(runtime.handler)],
        ['Runtime', (0,shape/* textOf */.b6)(runtime.program)],
        ['Monitor', (0,shape/* textOf */.b6)(runtime.monitor)],
        [
            'CRI-O drop-ins',
            dropIns.map(({ name, sha256 }) => `${(0,shape/* textOf */.b6)(name)} ${side_short((0,shape/* textOf */.b6)(sha256))}`).join(', '),
        ],
        ['Kubelet configuration', side_short((0,shape/* textOf */.b6)(value.kubeletConfigSha256)) || "the suite's own"],
    ];
}
function choiceOf({ selection, suite, randomSeed, }) {
    const chosen = (0,shape/* fieldsOf */.Pf)(selection);
    const run = (0,shape/* fieldsOf */.Pf)(suite);
    return [
        ['Scenario', (0,shape/* textOf */.b6)(chosen.scenario)],
        ['Lane', (0,shape/* textOf */.b6)(chosen.lane)],
        ['Focus', (0,shape/* textOf */.b6)(chosen.focus)],
        ['Skip', (0,shape/* textOf */.b6)(chosen.skip)],
        ['Label filter', (0,shape/* textOf */.b6)(chosen.labelFilter)],
        ['Parallel processes', numberText(run.procs)],
        ['Random seed', numberText(randomSeed) || numberText(run.randomSeed)],
    ];
}
function resultsOf({ verdict, counts, specs, }) {
    if (!(0,shape/* isObject */.Gv)(verdict))
        return null;
    return {
        result: (0,shape/* textOf */.b6)(verdict.result),
        headline: (0,shape/* textOf */.b6)(verdict.headline),
        counts: new Map(Object.entries((0,shape/* fieldsOf */.Pf)(counts)).flatMap(([name, value]) => {
            const count = (0,shape/* numberOf */.rl)(value);
            return count === null ? [] : [[name, count]];
        })),
        outcomes: new Map((0,shape/* listOf */.c3)(specs)
            .map((spec) => (0,shape/* fieldsOf */.Pf)(spec))
            .map(({ id, outcome }) => [(0,shape/* textOf */.b6)(id), (0,shape/* textOf */.b6)(outcome)])),
    };
}
function numberText(value) {
    return String((0,shape/* numberOf */.rl)(value) ?? '');
}
const SHORT_DIGEST = 12;
function side_short(digest) {
    return digest.slice(0, SHORT_DIGEST);
}

;// CONCATENATED MODULE: ./build/src/domain/report/terminal/page.js

const INDENT = 2;
const LABEL_COLUMNS = 12;
const TEXT_CHARACTERS = 2000;
/** A log line has its point in its first few hundred characters. */
const ROWS_OF_A_LINE = 4;
/** Untrusted text as lines of at most `width` characters, broken between words; a longer word stays whole. */
function wrap(text, width) {
    const lines = [];
    for (const word of (0,domain_text/* plainLine */.h0)(text).split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width) {
            lines[lines.length - 1] = `${last} ${word}`;
        }
        else
            lines.push(word);
    }
    return lines;
}
/** Untrusted text behind a mark such as `✗`, its further lines below its beginning. */
function item(page, mark, text) {
    const width = page.columns - INDENT - mark.length - 1;
    return wrap((0,domain_text/* truncate */.xv)(text, TEXT_CHARACTERS), width).map((line, index) => indent(`${index === 0 ? mark : ' '.repeat(mark.length)} ${line}`));
}
/** A label and untrusted text in two columns; nothing for an empty text. */
function field(page, label, text) {
    if (text.trim() === '')
        return [];
    return wrap((0,domain_text/* truncate */.xv)(text, TEXT_CHARACTERS), page.columns - INDENT - LABEL_COLUMNS).map((line, index) => indent(`${page.paint('dim', (index === 0 ? label : '').padEnd(LABEL_COLUMNS))}${line}`));
}
/**
 * Untrusted lines with their white space, those that are wider than the page folded; at most `most` of them, and how many
 * more there are.
 */
function quote(page, lines, most) {
    const left = lines.length - most;
    const width = page.columns - 2 * INDENT - '│ '.length;
    const shown = lines.slice(0, most).flatMap((line) => folded(line, width));
    const more = left > 0 ? [`… ${(0,domain_text/* plural */.LS)(left, 'more line')}`] : [];
    return [...shown, ...more].map((line) => indent(page.paint('dim', `│ ${line}`.trimEnd()), 2));
}
/** A line in pieces of at most `width` characters, broken at a space where there is one; of a long one only the first. */
function folded(line, width) {
    const rows = [];
    let rest = (0,domain_text/* plainText */.wh)(line).replaceAll('\t', '  ').trimEnd();
    while (rest.length > width && rows.length < ROWS_OF_A_LINE - 1) {
        const space = rest.lastIndexOf(' ', width);
        const end = space > width / 2 ? space : width;
        rows.push(rest.slice(0, end));
        rest = rest.slice(end).trimStart();
    }
    return [...rows, (0,domain_text/* truncate */.xv)(rest, width)];
}
/** A title with what belongs to it; nothing where nothing does. */
function section(page, title, lines) {
    return lines.length === 0 ? [] : ['', page.paint('bold', title), ...lines];
}
function indent(line, levels = 1) {
    return `${' '.repeat(INDENT * levels)}${line}`.trimEnd();
}

;// CONCATENATED MODULE: ./build/src/domain/report/comparison/terminal.js




const terminal_MOST_PARTS = 40;
const terminal_MOST_SPECS = 30;
/** A comparison as text for a terminal: what changed first, then parts, conditions and specs. Long lists are cut. */
function renderComparisonForTerminal(comparison, page) {
    const { builds, results } = comparison;
    const headline = builds
        .map((build) => `${buildWords(build)}${build.url === null ? '' : ` (${build.url})`}`)
        .join('; ');
    const parts = groupedParts(comparison.parts);
    return `${[
        ...wrap(headline, page.columns).map((line) => page.paint('bold', line)),
        ...wrap(results === null ? 'The results of both are not known' : resultWords(results), page.columns),
        ...section(page, partWords(comparison), [
            ...parts.slice(0, terminal_MOST_PARTS).flatMap(({ change, name }) => {
                const { from, to } = partWay(change);
                return [
                    ...item(page, '~', `${name}: ${from} → ${to}`),
                    ...field(page, '', trustWords(change)),
                    ...field(page, '', change.url ?? ''),
                ];
            }),
            ...terminal_more(page, parts.length, terminal_MOST_PARTS),
        ]),
        ...section(page, 'Machine, node and selection', comparison.conditions.flatMap(({ name, from, to }) => item(page, '~', `${name}: ${from} → ${to}`))),
        ...(results === null
            ? []
            : [
                ...section(page, 'Numbers of specs', results.counts.flatMap(({ name, from, to }) => item(page, '~', `${name}: ${from} → ${to}`))),
                ...terminal_specs(page, 'newly failing', '✗', results.newlyFailing),
                ...terminal_specs(page, 'newly passing', '✓', results.newlyPassing),
            ]),
    ].join('\n')}\n`;
}
function terminal_specs(page, what, mark, changes) {
    return section(page, `${(0,domain_text/* plural */.LS)(changes.length, 'spec')} ${what}`, [
        ...changes
            .slice(0, terminal_MOST_SPECS)
            .flatMap(({ id, from, to }) => [
            ...item(page, mark, id),
            ...field(page, '  before', `${from ?? 'not there'}, now ${to}`),
        ]),
        ...terminal_more(page, changes.length, terminal_MOST_SPECS),
    ]);
}
function terminal_more(page, count, shown) {
    return count > shown ? item(page, '…', `and ${count - shown} more; --json has all of them`) : [];
}

// EXTERNAL MODULE: ./build/src/domain/report/json.js
var report_json = __webpack_require__(7239);
// EXTERNAL MODULE: ./build/src/suite/collect.js
var collect = __webpack_require__(3380);
;// CONCATENATED MODULE: ./build/src/app/cli/exit.js


/** Exit codes by kind, so that scripts can tell a red verdict from a mistake in the call. */
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
    passed: 'all is well, or fail-on lets the result pass',
    red: 'specs failed or are missing',
    mistake: 'a mistake in the call, or nothing is selected',
    environment: 'the machine, the network or a build, or a scenario they cannot give',
    bug: 'a bug of crio-node-e2e',
    cancelled: 'stopped by a signal; the machine has been given back',
};
/** The exit code of a run that ended so. */
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
const EXIT_OF_TROUBLE = {
    input: EXIT.mistake,
    environment: EXIT.environment,
};
/** A signal ended a command that has no report to tell it in. */
class Stopped extends Error {
    name = 'Stopped';
}
function told(error) {
    if (error instanceof errors/* Trouble */.qm) {
        const { kind, reason, message, cause = '', remedy = '', evidence = [] } = error.details;
        return {
            exitCode: EXIT_OF_TROUBLE[kind],
            code: reason,
            what: message,
            why: cause,
            remedy,
            evidence,
        };
    }
    const why = (0,errors/* messageOf */.bD)(error);
    if (error instanceof Stopped) {
        return {
            exitCode: EXIT.cancelled,
            code: 'cancelled',
            what: 'Stopped by a signal',
            why,
            remedy: '',
            evidence: [],
        };
    }
    return {
        exitCode: EXIT.bug,
        code: 'internal-error',
        what: 'This is a bug of crio-node-e2e',
        why,
        remedy: 'Please report it, with the lines above',
        evidence: error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : [],
    };
}
/** Tells an error on the terminal: what, why and what to do, or where in us a bug is. Returns the exit code. */
function tell(error, { talk, log }) {
    const { exitCode, what, why, remedy, evidence } = told(error);
    const head = exitCode === EXIT.cancelled ? talk.paint('yellow', 'cancelled:') : talk.paint('red', 'error:');
    talk.write(`${head} ${(0,domain_text/* plainText */.wh)(sentences([what, why]))}\n`);
    log.relay([
        ...evidence.map((line) => `  ${line.trim()}`),
        ...(remedy ? [sentences([remedy])] : []),
    ]);
    return exitCode;
}
/**
 * An error as the one JSON object that `--json` prints.
 * @param where the command that met it
 */
function errorJson(error, where) {
    const { code, what, why, remedy, evidence } = told(error);
    const object = { code, what, where, why, do: remedy, evidence };
    return `${JSON.stringify({ error: object }, null, 2)}\n`;
}
function sentences(parts) {
    return parts
        .filter((part) => part !== '')
        .map((part) => part.replace(/^[a-z]/, (letter) => letter.toUpperCase()))
        .join('. ');
}

;// CONCATENATED MODULE: ./build/src/app/cli/compare.js











/** The report says more than the provenance, which is there earlier. */
const FILES = [collect/* REPORT_FILES */.J.report, collect/* REPORT_FILES */.J.provenance];
/**
 * Tells what differs between two runs, the earlier one first. Returns the exit code: a difference is no failure.
 * @param paths two report directories, or a report or provenance of them
 * @throws Trouble (input) when one of them is not there or nothing of ours
 */
function compareCommand(paths, format, deps) {
    const [from = '', to = ''] = paths;
    deps.print(formatted(compareRuns(sideAt(from), sideAt(to)), format, deps));
    return EXIT.passed;
}
function formatted(comparison, format, { page }) {
    switch (format) {
        case 'json':
            return (0,report_json/* comparisonJson */.s)(comparison);
        case 'markdown':
            return renderComparisonAsMarkdown(comparison);
        case 'text':
            return renderComparisonForTerminal(comparison, page);
    }
}
function sideAt(path) {
    for (const text of textsAt(path)) {
        const side = readSide((0,json/* parseJson */.q)(text));
        if (side !== null)
            return side;
    }
    throw refused(path, `no ${FILES.join(' and no ')} of crio-node-e2e was found there`);
}
/** The files that may tell of a run, the best first. */
function textsAt(path) {
    try {
        const files = (0,external_node_fs_.statSync)(path).isDirectory() ? FILES.map((name) => (0,external_node_path_.join)(path, name)) : [path];
        return files.filter((file) => (0,external_node_fs_.existsSync)(file)).map((file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        throw refused(path, (0,errors/* messageOf */.bD)(error));
    }
}
function refused(path, cause) {
    return new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: `${path} cannot be compared`,
        cause,
        remedy: 'name two report directories of crio-node-e2e, or report.json or provenance.json of them',
    });
}

// EXTERNAL MODULE: ./build/src/adapters/terminal.js
var terminal = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/domain/plan/scenarios.js + 1 modules
var plan_scenarios = __webpack_require__(2112);
// EXTERNAL MODULE: ./build/src/host/earlier.js
var host_earlier = __webpack_require__(1828);
// EXTERNAL MODULE: ./build/src/host/facts.js + 1 modules
var host_facts = __webpack_require__(4016);
// EXTERNAL MODULE: ./build/src/host/needs.js
var needs = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/src/host/preflight.js
var preflight = __webpack_require__(4367);
// EXTERNAL MODULE: ./build/src/inputs/context.js
var context = __webpack_require__(6728);
// EXTERNAL MODULE: ./build/src/suite/workspace.js
var suite_workspace = __webpack_require__(2639);
// EXTERNAL MODULE: ./build/src/app/look.js
var look = __webpack_require__(9514);
;// CONCATENATED MODULE: ./build/src/app/cli/doctor.js












/** All else is fine. */
const COLOURS = { warning: 'yellow', refuse: 'red' };
/** Tells whether this machine can be a node, by what preflight of a run asks for. Returns the exit code. */
async function doctorCommand(json, deps) {
    const { commandsFor, runnerImage } = deps.world((0,terminal/* terminalStep */.D_)(deps.talk));
    const earlier = (0,host_earlier/* earlierRuns */.J)((0,context/* runsDirectory */.WL)(deps.environment, deps.machine), suite_workspace/* RUN_LAYOUT */.$$, null);
    const probe = await (0,host_facts/* probeHost */.zm)(commandsFor, runnerImage, earlier);
    const { facts } = probe;
    const checks = (0,preflight/* checksOf */.tg)(probe);
    const scenarios = plan_scenarios/* SCENARIOS */.U9.map((scenario) => {
        const unmet = (0,needs/* unmetNeeds */.Jm)(scenario, probe);
        return { name: scenario.name, ok: unmet.length === 0, unmet };
    });
    const ok = checks.every((check) => check.ok);
    if (json)
        deps.print(`${JSON.stringify({ ok, facts, checks, scenarios }, null, 2)}\n`);
    else {
        const machine = `${facts.os}, kernel ${facts.kernel}, ${facts.architecture}, cgroup ${facts.cgroup}, ${(0,domain_text/* plural */.LS)(facts.cpus, 'CPU')}`;
        deps.print(`${[...conclusion(checks, deps), '', ...checkLines(probe, checks, deps), '', ...scenarioLines(scenarios, deps), '', machine].join('\n')}\n`);
    }
    return ok ? EXIT.passed : EXIT.environment;
}
function checkLines(probe, checks, { page: { paint } }) {
    const [first = '', ...lines] = (0,look/* checkTable */.D)(probe);
    return [
        paint('bold', first),
        ...lines.map((line, index) => {
            // Colours have no width, so they come after the columns.
            const action = checks[index]?.action ?? '';
            const colour = COLOURS[action] ?? 'green';
            return line.slice(0, line.length - action.length) + paint(colour, action);
        }),
    ];
}
function conclusion(checks, { page }) {
    const wrong = checks.filter((check) => !check.ok);
    const warned = checks.filter((check) => check.ok && check.remedy !== '');
    const notes = warned.flatMap(({ name, remedy }) => field(page, name, remedy));
    if (wrong.length === 0) {
        return [page.paint('green', 'This machine can run node e2e tests.'), ...notes];
    }
    return [
        page.paint('red', 'This machine cannot run node e2e tests:'),
        ...wrong.flatMap(({ name, remedy }) => field(page, name, remedy)),
        ...notes,
    ];
}
/** Scenarios that the machine can give, then each other one with what is missing. */
function scenarioLines(scenarios, { page }) {
    const given = scenarios.filter(({ ok }) => ok).map(({ name }) => name);
    return [
        ...field(page, 'Scenarios', given.join(', ') || 'none'),
        ...scenarios
            .filter(({ ok }) => !ok)
            .flatMap(({ name, unmet }) => field(page, '', `not ${name}: ${unmet.join('; ')}`)),
    ];
}

// EXTERNAL MODULE: ./build/src/app/table.js
var app_table = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/app/cli/help.js




const COLUMNS = 80;
const help_FILES = `Results go to standard output, all talk to standard error. With --json, standard
output holds one JSON object: the result, or {"error": ...} with code, what,
where, why and do. Colours: NO_COLOR and FORCE_COLOR are heeded.

Downloads are kept below RUNNER_TOOL_CACHE, or $XDG_CACHE_HOME/crio-node-e2e, or
~/.cache/crio-node-e2e. run keeps its journal and files below
$XDG_STATE_HOME/crio-node-e2e, or ~/.local/state/crio-node-e2e.`;
/** The help of the program, or of one of its commands; at most 80 columns wide. */
function helpText(command) {
    return command === null ? programHelp() : commandHelp(command, COMMANDS[command]);
}
function programHelp() {
    return sections([
        `Usage: ${PROGRAM} COMMAND [OPTIONS]\n\nRuns Kubernetes node e2e tests against a chosen CRI-O build.`,
        help_section('Commands', Object.entries(COMMANDS).map(([name, { brief }]) => [name, brief])),
        help_section('Options', commonRows('')),
        examples(Object.values(COMMANDS).map(({ examples: [first] }) => first)),
        exits(),
        help_FILES,
        `Each command explains itself: ${PROGRAM} run --help`,
    ]);
}
function commandHelp(name, { brief, more, ...command }) {
    const inputs = Object.entries(table/* INPUTS */.m);
    const words = [PROGRAM, name, '[OPTIONS]', command.operands].filter((word) => word !== '');
    const note = 'Options have the names and the meaning of the inputs of the action.';
    return sections([
        [`Usage: ${words.join(' ')}`, '', `${name}: ${brief}.`, ...more].join('\n'),
        ...(command.takesInputs ? [note] : []),
        help_section('Options', [
            ...(command.takesInputs ? inputs.map(inputRow) : []),
            ...command.switches.map((word) => [`--${word}`, MORE_SWITCHES[word]]),
            ...commonRows(command.json),
        ]),
        examples(command.examples),
        exits(),
    ]);
}
/** A long default would take a second line, and stands in the documentation. */
function inputRow([name, { brief, fallback }]) {
    const longest = Math.max(...Object.keys(table/* INPUTS */.m).map((other) => other.length));
    const whole = `${brief} (default: ${fallback})`;
    const fits = fallback !== '' && '  --'.length + longest + 2 + whole.length <= COLUMNS;
    return [`--${name}`, fits ? whole : brief];
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
function exits() {
    const meanings = EXIT_MEANINGS;
    return help_section('Exit codes', Object.entries(EXIT).map(([kind, code]) => [String(code), meanings[kind] ?? '']));
}
function help_section(title, rows) {
    return `${title}:\n${(0,app_table/* table */.t)(rows)
        .map((line) => `  ${line}`)
        .join('\n')}`;
}
function sections(parts) {
    return `${parts.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/domain/plan/public-plan.js
var public_plan = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/src/inputs/describe.js
var describe = __webpack_require__(954);
// EXTERNAL MODULE: ./build/src/app/fetch-builds.js + 32 modules
var fetch_builds = __webpack_require__(1749);
// EXTERNAL MODULE: ./build/src/app/list-specs.js + 2 modules
var list_specs = __webpack_require__(885);
// EXTERNAL MODULE: ./build/src/app/record.js
var record = __webpack_require__(292);
// EXTERNAL MODULE: ./build/src/inputs/inputs.js + 1 modules
var inputs_inputs = __webpack_require__(1831);
// EXTERNAL MODULE: ./build/src/inputs/local.js
var local = __webpack_require__(8448);
;// CONCATENATED MODULE: ./build/src/app/cli/options.js




/**
 * What the options of a call mean: they are read as the inputs of the action are.
 * @throws Trouble (input, invalid-input) that tells all problems in the words of a terminal
 */
function planOf(inputs, { environment, machine }) {
    try {
        return (0,inputs_inputs/* readPlan */.m)((0,context/* withOptions */.tq)(environment, inputs), machine, local/* localFiles */.J);
    }
    catch (error) {
        if (!(error instanceof errors/* Trouble */.qm) || error.details.kind !== 'input')
            throw error;
        const remedy = 'correct the options; nothing on the machine has been changed';
        throw new errors/* Trouble */.qm({ ...error.details, remedy }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/src/app/cli/plan.js














/**
 * Tells what a run with these options would run; changes nothing on the machine. Returns the exit code.
 * @throws Stopped when a signal came first
 */
async function planCommand(inputs, json, deps) {
    const { plan, context } = planOf(inputs, deps);
    const world = deps.world((0,terminal/* terminalStep */.D_)(deps.talk));
    (0,external_node_fs_.mkdirSync)(context.temporaryDirectory, { recursive: true });
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temporaryDirectory, 'crio-node-e2e-plan-'));
    const workspace = (0,suite_workspace/* workspaceAt */.xJ)(root);
    const run = {
        deps: world,
        plan,
        context,
        workspace,
        record: (0,record/* fileRecord */.c)(workspace.record),
    };
    const stopped = new Promise((_, reject) => deps.onSignal((signal) => reject(new Stopped(signal))));
    try {
        (0,suite_workspace/* createWorkspace */.sK)(workspace);
        await warnOfNeeds(run);
        const specs = await Promise.race([specsOf(run), stopped]);
        deps.print(json ? asJson(run, specs) : asText(run, specs, deps.page));
        return EXIT.passed;
    }
    finally {
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    }
}
/** A plan may be made on another machine than the run, so what this one lacks is only worth a warning. */
async function warnOfNeeds({ plan: { scenario }, deps }) {
    if (scenario === null || scenario.needs.length === 0)
        return;
    const unmet = (0,needs/* unmetNeeds */.Jm)(scenario, await (0,host_facts/* probeHost */.zm)(deps.commandsFor, deps.runnerImage));
    if (unmet.length === 0)
        return;
    deps.log.warning(`This machine cannot give the scenario ${scenario.name}, and a run on it would end as not-applicable: ${unmet.join('; ')}`);
}
async function specsOf(run) {
    const { log, commandsFor } = run.deps;
    const commands = commandsFor('direct');
    const { kubernetes } = await log.group('Fetch CRI-O and Kubernetes', () => (0,fetch_builds/* fetchBuilds */.K)(run, commands));
    return log.group('List the specs', async () => {
        await (0,list_specs/* requireGates */.G)(run, commands, kubernetes.kubelet);
        return (0,list_specs/* listSpecs */.v)(run, commands, kubernetes.e2eNodeTest);
    });
}
function asText({ plan, record }, specs, page) {
    const { builds, totalSpecs, leftOut } = record.state();
    return [
        page.paint('bold', `${specs.length} of ${(0,domain_text/* plural */.LS)(totalSpecs ?? specs.length, 'spec')} are selected`),
        ...builds.map(({ project, version, commit }) => `${(0,domain_text/* plainLine */.h0)(project)} ${(0,domain_text/* plainLine */.h0)(version)}, commit ${(0,domain_text/* plainLine */.h0)(commit ?? 'unknown')}`),
        ...leftOut.map(({ reason, specs: ids }) => `${(0,domain_text/* plural */.LS)(ids.length, 'spec')} left out by the skip list: ${(0,domain_text/* plainLine */.h0)(reason)}`),
        '',
        ...(0,describe/* describePlan */.d)(plan),
        '',
        ...specs.map(({ id }) => (0,domain_text/* plainLine */.h0)(id)),
        '',
    ].join('\n');
}
function asJson({ plan, record }, specs) {
    const { builds, totalSpecs, leftOut } = record.state();
    return `${JSON.stringify({ plan: (0,public_plan/* publicPlan */.B)(plan), builds, totalSpecs, leftOut, specs }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/src/domain/judgement/judge.js + 7 modules
var judge = __webpack_require__(6199);
// EXTERNAL MODULE: ./build/src/domain/report/build.js
var build = __webpack_require__(8417);
// EXTERNAL MODULE: ./build/src/app/packed.js
var packed = __webpack_require__(1461);
;// CONCATENATED MODULE: ./build/src/app/discover.js



const DEPTH = 4;
const MOST_FILES = 5000;
const HEAD_BYTES = 64 * 1024;
const LOG_NAMES = ['crio.log', 'kubelet.log', 'services.log', 'kern.log'];
/** How a report is known: by its name's ending and by what stands at its beginning. */
const KINDS = {
    ginkgo: { name: /\.json(\.gz)?$/, head: /"SuitePath"|"SpecReports"/ },
    junit: { name: /\.xml(\.gz)?$/, head: /<testsuites?[\s>]/ },
    console: { name: /\.(log|txt)(\.gz)?$/, head: /^Running Suite: /m },
};
/**
 * Finds reports and logs of a suite among files and in any directories, ours or of another runner. Of several of a kind
 * a named file counts first, then the one least deep; Ginkgo's own JUnit yields to the framework's, which is smaller and
 * says the same. A named file is known by what it holds, whatever it is called. Reports and
 * consoles may be packed by gzip.
 * @throws Error of node:fs for a path that is not there
 */
function discover(...paths) {
    const named = new Set(paths.filter((path) => !(0,external_node_fs_.statSync)(path).isDirectory()));
    const below = paths.filter((path) => !named.has(path)).flatMap(filesBelow);
    const files = [...named, ...below];
    const is = (kind) => (path) => (named.has(path) || KINDS[kind].name.test(path)) &&
        KINDS[kind].head.test((0,packed/* headOf */.Uo)(path, HEAD_BYTES));
    const find = (kind) => files.find(is(kind)) ?? null;
    const ginkgo = find('ginkgo');
    const junit = find('junit');
    const places = [ginkgo, junit].map((path) => (path === null ? null : (0,external_node_path_.dirname)(path)));
    return {
        ginkgo,
        junit,
        others: below.filter((path) => !places.includes((0,external_node_path_.dirname)(path)) && (is('ginkgo')(path) || is('junit')(path))),
        console: find('console'),
        exitCode: files.find((path) => (0,external_node_path_.basename)(path) === 'exitcode') ?? null,
        logs: Object.fromEntries(LOG_NAMES.flatMap((name) => {
            const path = files.find((candidate) => (0,external_node_path_.basename)(candidate) === name);
            return path === undefined ? [] : [[name, path]];
        })),
    };
}
/** Files by depth, then by name. */
function filesBelow(directory) {
    const found = [];
    let level = [directory];
    for (let depth = 0; depth < DEPTH && found.length < MOST_FILES; depth++) {
        const entries = level.flatMap((parent) => entriesOf(parent, depth === 0)
            .toSorted((one, other) => one.name.localeCompare(other.name))
            .map((entry) => ({ entry, path: (0,external_node_path_.join)(parent, entry.name) })));
        found.push(...entries.filter(({ entry }) => entry.isFile()).map(({ path }) => path));
        level = entries.filter(({ entry }) => entry.isDirectory()).map(({ path }) => path);
    }
    return found.slice(0, MOST_FILES);
}
/** What root left and others may not read is passed over, but for the directory that was asked for. */
function entriesOf(directory, asked) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (asked)
            throw error;
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/app/logs.js + 2 modules
var logs = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/app/results.js + 1 modules
var results = __webpack_require__(9526);
;// CONCATENATED MODULE: ./build/src/app/report-directory.js








/**
 * Reads what a suite left in directories or files, also one that this action never saw, and judges it. A named file
 * that is not used is told in the log.
 * @throws Trouble (input) when nothing in it is a report, a console or a log of the suite
 */
async function reportDirectory(paths, around) {
    const leavings = discover(...paths);
    const suite = await (0,results/* readResults */.x)(leavings, around.log);
    if (suite === null && Object.keys(leavings.logs).length === 0)
        throw nothingThere(paths);
    around.log.relay(['Read:', ...filesOf(leavings).map((file) => `  ${file}`)]);
    warnOfUnused(paths, leavings, around.log);
    const exitCode = exitCodeIn(leavings);
    const serviceEvents = await (0,logs/* crioEvents */.DJ)(leavings.logs['crio.log'], suite);
    const judgement = (0,judge/* judge */.S4)({
        planned: null,
        suite,
        exitCode,
        endedBySignal: false,
        suiteStarted: true,
        deadlinePassed: false,
        trouble: null,
        bug: null,
        cancelled: false,
        abandonedIn: null,
        serviceEvents,
        logs: (0,logs/* logTails */._m)(leavings.logs),
    });
    return (0,build/* buildReport */.F)({
        generatorVersion: around.version,
        generatedAt: around.now.toISOString(),
        run: { id: '', attempt: 1, repository: '', url: null },
        judgement,
        builds: [],
        host: null,
        node: null,
        ignition: [],
        selection: null,
        suite,
        exitCode,
        totalSpecs: null,
        leftOut: [],
        serviceEvents,
        warnings: [],
        excerpts: await (0,logs/* excerptsFor */.YU)(judgement.specs.filter(judge/* isFailed */.Ix), suite?.startedAt ?? null, leavings.logs),
        reproduce: '',
    });
}
function exitCodeIn({ exitCode }) {
    if (exitCode === null)
        return null;
    const text = (0,external_node_fs_.readFileSync)(exitCode, 'utf8').trim();
    return /^\d{1,3}$/.test(text) ? Number(text) : null;
}
function filesOf({ ginkgo, junit, console, exitCode, logs }) {
    const files = [ginkgo, junit, console, exitCode, ...Object.values(logs)];
    return files.filter((file) => file !== null);
}
function warnOfUnused(paths, leavings, log) {
    const used = filesOf(leavings);
    for (const path of paths.filter((named) => !(0,external_node_fs_.statSync)(named).isDirectory())) {
        if (used.includes(path))
            continue;
        log.warning(`${path} is not used: it is nothing of a suite, or another of its kind counts`);
    }
    const [other, ...more] = leavings.others;
    if (other === undefined)
        return;
    const rest = more.length === 0 ? 'is' : `and ${(0,domain_text/* plural */.LS)(more.length, 'more report')} are`;
    log.warning(`${other} ${rest} not used: one run is judged; name a file or directory for another`);
}
function nothingThere(paths) {
    return new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: `Nothing of a suite is in ${paths.join(', ')}`,
        cause: 'no Ginkgo or JUnit report, no console and no log of CRI-O or the kubelet was found',
        remedy: 'name junit*.xml, a Ginkgo report in JSON or the console, or the directory that holds them; an archive must be unpacked first',
    });
}

// EXTERNAL MODULE: ./build/src/domain/report/summary.js + 6 modules
var summary = __webpack_require__(9346);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var causes = __webpack_require__(6997);
// EXTERNAL MODULE: ./build/src/domain/report/sections/builds.js
var builds = __webpack_require__(9545);
// EXTERNAL MODULE: ./build/src/domain/report/sections/verdict.js
var verdict = __webpack_require__(3787);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/src/domain/report/sections/spec-line.js
var spec_line = __webpack_require__(754);
;// CONCATENATED MODULE: ./build/src/domain/report/terminal/specs.js







/** Failing specs with their messages; of more only the names are shown. */
const MOST_DETAILED = 10;
const MOST_LISTED = 50;
const MESSAGE_LINES = 12;
const LOG_LINES = 3;
/** Failing specs: those that nothing explains first, then those of each finding. */
function failingSpecs(page, report) {
    const failed = report.specs.filter(wording/* hasFailed */.WN);
    const groups = (0,group/* groupBy */.$)(failed, (spec) => (0,causes/* explanationOf */.p)(report, spec));
    const ordered = [null, ...report.findings].flatMap((finding) => {
        const specs = groups.get(finding) ?? [];
        return specs.map((spec, index) => ({ spec, finding, isFirst: index === 0 }));
    });
    const lines = ordered
        .slice(0, MOST_LISTED)
        .flatMap(({ spec, finding, isFirst }, index) => [
        ...(isFirst && finding !== null ? explained(page, finding) : []),
        ...(index < MOST_DETAILED
            ? failingSpec(page, spec, finding)
            : item(page, page.paint('red', '✗'), spec.id)),
    ]);
    return section(page, (0,domain_text/* plural */.LS)(failed.length, 'failing spec'), [
        ...lines,
        ...specs_more(page, failed.length),
    ]);
}
function explained(page, { title }) {
    return ['', ...item(page, 'Explained by:', title)];
}
function failingSpec(page, spec, finding) {
    const place = spec.failure?.location ?? spec.location;
    const where = place === null ? '' : `${(0,links/* sourceLabel */.en)(place)} · `;
    // A finding has said it already.
    const message = finding === null ? (0,domain_text/* plainText */.wh)(spec.failure?.message ?? '').trim() : '';
    return [
        ...named(page, 'red', '✗', spec.id),
        ...field(page, '  where', `${where}${wording/* OUTCOME_NAMES */._m[spec.outcome]} after ${(0,domain_text/* formatDuration */.a3)(spec.seconds)}`),
        ...(message === '' ? [] : quote(page, message.split('\n'), MESSAGE_LINES)),
        ...(finding === null ? spec.logs.flatMap((log) => logLines(page, log)) : []),
    ];
}
function logLines(page, { log, lines }) {
    if (lines.length === 0)
        return [];
    const count = lines.length > LOG_LINES ? `, the last ${LOG_LINES} of ${lines.length} lines` : '';
    return [
        ...field(page, '  log', `${log} around the failure${count}`),
        ...quote(page, lines.slice(-LOG_LINES), LOG_LINES),
    ];
}
/** Specs that passed, but not at once. */
function flakySpecs(page, report) {
    const flaky = report.specs.filter(wording/* isFlaky */.s8);
    const lines = flaky
        .slice(0, MOST_LISTED)
        .flatMap((spec) => [
        ...named(page, 'yellow', '~', spec.id),
        ...field(page, '  passed', `at attempt ${spec.attempts}`),
        ...field(page, '  before', (0,spec_line/* firstLine */.TM)(spec.additionalFailures[0]?.message ?? '')),
    ]);
    return section(page, (0,domain_text/* plural */.LS)(flaky.length, 'flaky spec'), [...lines, ...specs_more(page, flaky.length)]);
}
/** Specs that were cut short, and those that never began. */
function unfinishedSpecs(page, report) {
    const cut = report.specs.filter((spec) => spec.outcome === 'interrupted');
    const running = [...report.running, ...cut];
    const missing = report.specs.filter((spec) => spec.outcome === 'not-run');
    const list = (mark, specs) => [
        ...specs.slice(0, MOST_DETAILED).flatMap(({ id }) => item(page, mark, id)),
        ...specs_more(page, specs.length, MOST_DETAILED),
    ];
    return [
        ...section(page, `${(0,domain_text/* plural */.LS)(running.length, 'spec')} running when the suite was stopped`, list('■', running)),
        ...section(page, `${(0,domain_text/* plural */.LS)(missing.length, 'planned spec')} did not run`, list('-', missing)),
    ];
}
/** What was left out on purpose and what skipped itself, by reason. */
function skippedSpecs(page, report) {
    const count = report.skipped.reduce((sum, group) => sum + group.specs.length, 0);
    const lines = report.skipped.slice(0, MOST_DETAILED).flatMap((group) => skipped(page, group));
    return section(page, `${(0,domain_text/* plural */.LS)(count, 'spec')} left out on purpose or skipped at run time`, [
        ...lines,
        ...specs_more(page, report.skipped.length, MOST_DETAILED),
    ]);
}
function skipped(page, { reason, link, specs }) {
    const [first = '', ...others] = specs;
    return [
        ...item(page, '-', `${first}${others.length === 0 ? '' : ` and ${others.length} more`}`),
        ...field(page, '  why', reason),
        ...field(page, '  tracked', link ?? ''),
    ];
}
function named(page, style, mark, id) {
    return ['', ...item(page, mark, id)].map((line, index) => index === 1 ? line.replace(mark, page.paint(style, mark)) : line);
}
function specs_more(page, count, shown = MOST_LISTED) {
    return count > shown ? item(page, '…', `and ${count - shown} more; --json has all of them`) : [];
}

;// CONCATENATED MODULE: ./build/src/domain/report/terminal/summary.js







const EVIDENCE_LINES = 5;
const summary_SHORT_COMMIT = 12;
const RESULT_STYLES = {
    passed: 'green',
    failed: 'red',
    environment: 'yellow',
    incomplete: 'yellow',
    cancelled: 'yellow',
    'nothing-selected': 'yellow',
    'not-applicable': 'yellow',
    'invalid-input': 'red',
    error: 'red',
};
/**
 * A report as text for a terminal: the verdict first, then its cause and what to do, then the specs. Long lists are cut;
 * `report.json` has all.
 */
function renderForTerminal(report, page) {
    const { main, others } = (0,causes/* causesOf */.c)(report);
    return `${[
        ...summary_verdict(page, report),
        ...(main === null ? [] : cause(page, report, main)),
        ...facts(page, report),
        ...section(page, 'Also found', others.flatMap((finding) => other(page, finding))),
        ...section(page, 'What happened to services', unexplainedEvents(report).flatMap((event) => item(page, '!', `${event.service} ${event.kind} ${(0,wording/* pointInTime */.XS)(event.at ?? '')}: ${event.detail}`))),
        ...failingSpecs(page, report),
        ...unfinishedSpecs(page, report),
        ...flakySpecs(page, report),
        ...section(page, 'Warnings', report.warnings.flatMap((text) => item(page, '!', text))),
        ...skippedSpecs(page, report),
    ].join('\n')}\n`;
}
/** A finding about a service has its events already. */
function unexplainedEvents({ findings, serviceEvents }) {
    return serviceEvents.filter(({ service }) => !findings.some(({ reason }) => reason === `${service}-died`));
}
function summary_verdict(page, { verdict: { result, headline, reason } }) {
    const style = RESULT_STYLES[result];
    // Some headlines begin with the result already.
    const [first = '', ...rest] = (headline || reason).split(': ');
    const text = first.toLowerCase() === result ? rest.join(': ') : headline || reason;
    const lines = wrap(`${result.toUpperCase()}: ${text}`, page.columns);
    return lines.map((line) => page.paint('bold', page.paint(style, line)));
}
function cause(page, { verdict: { headline } }, finding) {
    return [
        ...(headline.includes(finding.title) ? [] : field(page, 'Cause', finding.title)),
        ...advice(page, finding),
        ...quote(page, finding.evidence, EVIDENCE_LINES),
    ];
}
function other(page, finding) {
    return [
        ...item(page, '!', finding.title),
        ...advice(page, finding),
        ...quote(page, finding.evidence, EVIDENCE_LINES),
    ];
}
function advice(page, { detail, audience, remedy }) {
    return [
        ...field(page, 'Why', detail),
        ...field(page, 'Who', wording/* AUDIENCE_NAMES */.K8[audience]),
        ...field(page, 'What to do', remedy),
    ];
}
/** What pods are started with, and its versions. */
function starters({ node, builds }) {
    const parts = builds.flatMap((build) => build.parts);
    return [node?.runtime.program, node?.runtime.monitor]
        .flatMap((name) => {
        if (!name)
            return [];
        const version = parts.find((part) => part.name === name)?.version;
        return [version ? `${name} ${version}` : name];
    })
        .join(' · ');
}
function facts(page, report) {
    const { planned, ran } = report.counts;
    const { seconds } = report.suite;
    const time = seconds === null ? '' : ` · took ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
    return [
        '',
        ...(planned + ran === 0
            ? []
            : field(page, 'Specs', `${(0,verdict/* countedWords */.gS)(report, (word) => word)}${time}`)),
        ...report.builds.flatMap(({ project, version, commit, date, asked, parts, notes }) => [
            ...field(page, wording/* PROJECT_NAMES */.NY[project], [
                version,
                `commit ${commit?.slice(0, summary_SHORT_COMMIT) ?? 'not known'}`,
                ...(date === null ? [] : [date.slice(0, 10)]),
                `asked for: ${asked}`,
                [...new Set(parts.map(({ trust }) => builds/* TRUST_NAMES */.y[trust]))].join(', '),
            ]
                .filter((word) => word !== '')
                .join(' · ')),
            ...notes.flatMap((note) => field(page, '', note)),
        ]),
        ...field(page, 'Scenario', report.selection?.scenario ?? ''),
        ...field(page, 'Runtime', starters(report)),
        ...report.ignition.flatMap(({ field: name, subject, outcome, reason }) => field(page, 'Ignition', `${outcome}: ${name} ${subject}: ${reason}`)),
        ...field(page, 'Suite', (0,wording/* pointInTime */.XS)(report.suite.startedAt ?? '')),
    ];
}

;// CONCATENATED MODULE: ./build/src/app/cli/format.js



/** A report as it goes to standard output; it ends in a newline. */
function format_formatted(report, format, page) {
    switch (format) {
        case 'json':
            return (0,report_json/* toJson */.aB)(report);
        case 'markdown':
            return (0,summary/* renderSummary */.B)(report);
        case 'text':
            return renderForTerminal(report, page);
    }
}

;// CONCATENATED MODULE: ./build/src/app/cli/report.js




/** Judges what a suite left in directories or files. Returns the exit code. */
async function reportCommand(paths, format, deps) {
    const report = await reportOn(paths, deps);
    deps.print(format_formatted(report, format, deps.page));
    return EXIT_OF[report.verdict.result];
}
async function reportOn(paths, deps) {
    const { version, log, now } = deps;
    try {
        return await reportDirectory(paths, { version, log, now: now() });
    }
    catch (error) {
        if (!isUnreadable(error))
            throw error;
        throw new errors/* Trouble */.qm({
            kind: 'input',
            reason: 'invalid-input',
            message: `What was named cannot be read: ${(0,errors/* messageOf */.bD)(error)}`,
            remedy: 'name directories or files that are there and may be read',
        }, { cause: error });
    }
}
/** A path that is not there, or is closed to us. */
function isUnreadable(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES';
}

// EXTERNAL MODULE: ./build/src/host/changes.js
var host_changes = __webpack_require__(1937);
// EXTERNAL MODULE: ./build/src/app/main.js + 26 modules
var main = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/src/app/restore.js + 1 modules
var restore = __webpack_require__(5842);
;// CONCATENATED MODULE: ./build/src/app/cli/restore.js









/** Gives the machine back that killed runs of this user have left. Returns the exit code. */
async function restoreCommand(json, deps) {
    const directory = (0,context/* runsDirectory */.WL)(deps.environment, deps.machine);
    const runs = [];
    for (const run of (0,host_earlier/* earlierRuns */.J)(directory, suite_workspace/* RUN_LAYOUT */.$$, null)) {
        runs.push(await restored(run, deps));
    }
    const ok = runs.every(({ failures }) => failures.length === 0);
    if (json)
        deps.print(`${JSON.stringify({ ok, runs }, null, 2)}\n`);
    else
        deps.print(`${runs.length === 0 ? 'There is nothing to give back.' : runs.map(restore_asText).join('\n')}\n`);
    return ok ? EXIT.passed : EXIT.environment;
}
async function restored({ root, standing, changes, pid }, deps) {
    const result = { directory: root, standing, changes: changes.map(host_changes/* describeChange */.u) };
    if (standing === 'running') {
        return { ...result, failures: [`the run is still going on (process ${pid})`] };
    }
    if (standing === 'doubtful') {
        return { ...result, failures: ['nothing proves that its journal is one of this user'] };
    }
    const world = deps.world((0,terminal/* terminalStep */.D_)(deps.talk));
    const commands = world.commandsFor(await (0,main/* privilegeOf */.Ld)(world, null));
    return { ...result, failures: await (0,restore/* restoreEarlier */.z)(world, commands, root) };
}
function restore_asText({ directory, changes, failures }) {
    if (failures.length === 0)
        return `${directory}: ${(0,domain_text/* plural */.LS)(changes.length, 'change')} taken back`;
    return [`${directory}: not given back`, ...failures.map((text) => `  ${text}`)].join('\n');
}

// EXTERNAL MODULE: ./build/src/app/post.js
var post = __webpack_require__(627);
// EXTERNAL MODULE: ./build/src/app/remaining.js
var remaining = __webpack_require__(3485);
;// CONCATENATED MODULE: ./build/src/app/cli/run.js








/**
 * The action on a terminal: main, then post, whatever ended main. Returns the exit code.
 * @throws Error when no report could be made
 */
async function runCommand(inputs, format, deps) {
    const planned = planOf(inputs, deps);
    const step = (0,terminal/* terminalStep */.D_)(deps.talk);
    const reports = [];
    const world = { ...deps.world(step), show: (report) => void reports.push(report) };
    const runs = (0,context/* runsDirectory */.WL)(deps.environment, deps.machine);
    const code = await mainOrCancel(world, () => planned, runs, deps);
    const workspace = step.state.get(remaining/* WORKSPACE_STATE */.Ww) ?? '';
    await (0,post/* post */.b)(world, workspace);
    const directory = step.outputs.get('report-dir') ?? '';
    const report = reports.at(-1);
    if (report === undefined)
        throw new Error(`there is no report; what is left is in ${workspace}`);
    // What was done has scrolled by; what came of it stands apart.
    if (format === 'text')
        deps.log.info('');
    deps.print(format_formatted(report, format, deps.page));
    deps.log.info(`Report and logs: ${directory}`);
    return code === 0 ? EXIT.passed : EXIT_OF[report.verdict.result] || EXIT.bug;
}
/** Main's own end, or that of a cancel, which leaves the rest to post. */
function mainOrCancel(world, read, runs, { log, onSignal }) {
    return new Promise((resolve, reject) => {
        let signals = 0;
        const process = {
            onSignal: (handler) => onSignal((signal) => {
                signals += 1;
                if (signals > 1)
                    log.warning('It is being stopped; first the machine is given back');
                handler(signal);
            }),
            exit: resolve,
        };
        (0,main/* main */.iW)(world, read, runs, process).then(resolve, reject);
    });
}

;// CONCATENATED MODULE: ./build/src/app/cli.js










/** The command on a terminal. Returns its exit code (`EXIT`); never throws. */
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
                const { inputs, format, operands, compare } = call;
                const json = format === 'json';
                switch (call.command) {
                    case 'run':
                        return await runCommand(inputs, format, deps);
                    case 'plan':
                        return await planCommand(inputs, json, deps);
                    case 'report':
                        return compare
                            ? compareCommand(operands, format, deps)
                            : await reportCommand(operands, format, deps);
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
        return tell(error, deps);
    }
}
/** The command as it was called, without its options, which may hold anything. */
function whereOf(args) {
    const command = args.find(isCommandName);
    return command === undefined ? PROGRAM : `${PROGRAM} ${command}`;
}


/***/ }),

/***/ 627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _host_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(596);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4667);
/* harmony import */ var _host_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
/* harmony import */ var _suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6877);
/* harmony import */ var _suite_unit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2210);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2639);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(749);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7435);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(292);
/* harmony import */ var _remaining_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3485);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5842);













/** From SIGINT until the suite is killed: Ginkgo needs some ten seconds for its clean-up and reports. */
const SUITE_END_SECONDS = 60;
/** From SIGKILL until the kernel has taken all processes away. */
const KILL_SECONDS = 10;
const SIGNAL_SECONDS = 10;
const POLL_MILLISECONDS = 500;
/**
 * Ends a run: finishes what a cancel or a crash cut short, then gives the machine back. Never throws, and may be called
 * again: what is done stays done.
 */
async function post(deps, workspaceDirectory) {
    const idle = (0,_remaining_js__WEBPACK_IMPORTED_MODULE_11__/* .whyIdle */ .r6)(workspaceDirectory);
    if (idle !== null) {
        deps.log.info(idle);
        return;
    }
    const workspace = (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceAt */ .xJ)(workspaceDirectory);
    if (hasWork(workspace))
        (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .signJournal */ .DA)(workspace.journal, (0,_host_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownIdentity */ .hY)());
    const commands = deps.commandsFor(await (0,_main_js__WEBPACK_IMPORTED_MODULE_9__/* .privilegeOf */ .Ld)(deps, (0,_record_js__WEBPACK_IMPORTED_MODULE_10__/* .fileRecord */ .c)(workspace.record)));
    await attempt(deps, 'finish the report', () => finishReport(deps, commands, workspace));
    await attempt(deps, 'give the machine back', () => (0,_restore_js__WEBPACK_IMPORTED_MODULE_12__/* .restore */ .P)(deps, commands, workspace));
    await attempt(deps, 'remove what the run kept', async () => {
        if ((0,_remaining_js__WEBPACK_IMPORTED_MODULE_11__/* .mayRemove */ .O1)(workspace))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(workspace.root, { recursive: true, force: true });
    });
}
/** While there is some, no other run may take the machine for one that was left. */
function hasWork({ record, journal }) {
    return !(0,_record_js__WEBPACK_IMPORTED_MODULE_10__/* .fileRecord */ .c)(record).state().reported || (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .fileJournal */ .ab)(journal).pending().length > 0;
}
async function finishReport(deps, commands, workspace) {
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_10__/* .fileRecord */ .c)(workspace.record);
    const state = record.state();
    if (state.reported) {
        deps.log.info(_remaining_js__WEBPACK_IMPORTED_MODULE_11__/* .REPORTED */ .u3);
        return;
    }
    if (!state.cancelled && state.bug === null)
        record.append({ event: 'abandoned' });
    if (state.suiteStartedAt !== null && state.suiteEnd === null) {
        await deps.log.group('Wait for the suite to end', () => endSuite(deps, commands, workspace, record));
    }
    const report = await deps.log.group('Report', () => (0,_finish_js__WEBPACK_IMPORTED_MODULE_8__.finish)(deps, commands, workspace, record));
    deps.log.info(report.verdict.headline);
}
/** Waits for a suite that was told to stop, and makes it stop where it does not listen. */
async function endSuite(deps, commands, workspace, record) {
    const unit = workspace.suiteUnit;
    // A second SIGINT would make Ginkgo leave without its reports.
    if (!record.state().suiteSignalled) {
        await (0,_suite_unit_js__WEBPACK_IMPORTED_MODULE_6__/* .signalUnit */ .vo)({ commands }, unit, 'SIGINT', SIGNAL_SECONDS);
    }
    if (!(await endsWithin(deps, commands, unit, SUITE_END_SECONDS))) {
        deps.log.info('The suite does not end by itself: SIGKILL');
        await (0,_suite_unit_js__WEBPACK_IMPORTED_MODULE_6__/* .signalUnit */ .vo)({ commands }, unit, 'SIGKILL', SIGNAL_SECONDS);
        await endsWithin(deps, commands, unit, KILL_SECONDS);
    }
    record.append({
        event: 'suite-ended',
        at: deps.now().toISOString(),
        exitCode: (0,_suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOf */ .FO)(await (0,_host_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitState */ .__)({ commands }, unit)),
        deadlinePassed: false,
    });
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
            title: `Post could not ${what}`,
            message: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error),
        });
    }
}


/***/ }),

/***/ 5035:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8797);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5340);
/* harmony import */ var _app_cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1885);
/* harmony import */ var _app_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5574);
/* harmony import */ var _inputs_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6728);
/* harmony import */ var _inputs_local_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8448);






const { stdout, stderr, env } = process;
const machine = (0,_inputs_local_js__WEBPACK_IMPORTED_MODULE_5__/* .thisMachine */ .g)();
const print = stdout.write.bind(stdout);
// The toolkit writes the runner's commands there (@actions/core, src/command.ts); here nobody reads them.
stdout.write = () => true;
// The toolkit looks there, and a terminal seldom says where (@actions/tool-cache, src/tool-cache.ts).
env['RUNNER_TOOL_CACHE'] = (0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_4__/* .toolCacheDirectory */ .Eq)(env, machine);
// A reader that has gone, such as head or a closed terminal, is no reason to leave the machine as it is.
for (const stream of [stdout, stderr])
    stream.on('error', () => { });
const talk = {
    write: (text) => void stderr.write(text),
    paint: (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paintWith */ .Hy)((0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColours */ .rZ)(env, stderr.isTTY)),
    columns: () => (stderr.isTTY && env['TERM'] !== 'dumb' ? stderr.columns || 80 : null),
};
const log = (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLog */ .dg)(talk);
const exitCode = await (0,_app_cli_js__WEBPACK_IMPORTED_MODULE_2__/* .runCli */ .a)(process.argv.slice(2), {
    version: _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE,
    environment: env,
    machine,
    now: () => new Date(),
    log,
    talk,
    print: (text) => void print(text),
    page: {
        columns: (0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readableColumns */ .ei)(stdout.columns),
        paint: (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paintWith */ .Hy)((0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColours */ .rZ)(env, stdout.isTTY)),
    },
    world: (step) => (0,_app_world_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsWorld */ .G)((0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readAround */ .C0)(env, machine), { log, step }),
    onSignal: (handler) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
            process.on(signal, () => handler(signal));
    },
});
// A pipe takes only so much at once; its reader may have gone, which is an answer too.
await new Promise((done) => print('', done));
// Not merely the exit code: a download that was given up may still hold the process.
process.exit(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
