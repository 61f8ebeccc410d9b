export const id = 35;
export const ids = [35];
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

/***/ 50894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

;// CONCATENATED MODULE: ./build/src/app/cli/commands.js
/** The name of the program. */
const PROGRAM = 'crio-node-e2e';
/** Switches of single commands. */
const MORE_SWITCHES = {
    markdown: "print the job's summary in Markdown",
    compare: 'print the differences between two runs, the earlier one first',
};
/** The commands by name. */
const COMMANDS = {
    run: {
        brief: 'run specs on this machine, judge the results, restore the host',
        more: [
            'Does what the action does: downloads the builds, sets up the machine as a node,',
            'runs the suite and prints the summary. Ctrl-C stops the suite, reports and',
            'restores the host. The exit code is 0 if fail-on does not list the result.',
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
        brief: 'download the builds and list the specs that run would run',
        more: ['Changes nothing on the machine and needs no root.'],
        takesInputs: true,
        switches: [],
        operands: '',
        json: 'plan, builds and specs',
        examples: ["plan --crio v1.36.1 --focus 'Pods should'", 'plan --lane serial --json'],
    },
    report: {
        brief: 'judge existing results, such as those of a Prow job',
        more: [
            'Reads Ginkgo reports in JSON, JUnit, the console and the logs of CRI-O and the',
            'kubelet. Finds them in directories by their content. --compare takes two report',
            'directories of crio-node-e2e, or their report.json or provenance.json.',
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
        brief: 'restore the host after a killed run',
        more: [
            'Undoes what runs of this user have changed and not restored. Every run does so',
            'when it begins, except for changes from before the last boot.',
        ],
        takesInputs: false,
        switches: [],
        operands: '',
        json: 'runs with changes and failures',
        examples: ['restore'],
    },
    doctor: {
        brief: 'check whether this machine can run node e2e tests',
        more: ['Lists what a run would find, need and do. Changes nothing on the machine.'],
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
    help: 'print what the command does, and its options',
    version: 'print the version',
};
/** Whether a word is the name of a command. */
function isCommandName(word) {
    return Object.hasOwn(COMMANDS, word);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(22580);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(58117);
;// CONCATENATED MODULE: ./build/src/domain/comparison/compare.js




/** The part that names the commits of a project. */
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
/** Changes of parts, with equal changes of a group such as the CNI plugins combined. The first one represents the group. */
function groupedParts(parts) {
    const groups = (0,group/* groupBy */.$)(parts, (change) => {
        const group = (0,components/* groupOf */.F8)(change.name);
        return group === change.name ? group : `${group} ${changeKey(change)}`;
    });
    return [...groups.values()].flatMap(([change, ...more]) => change === undefined
        ? []
        : [
            {
                change,
                name: more.length === 0 ? change.name : `${(0,components/* groupOf */.F8)(change.name)} (${more.length + 1})`,
            },
        ]);
}
function changeKey({ from, to }) {
    return JSON.stringify([from, to].map((part) => part && { ...part, sha256: '' }));
}
function buildChange(project, from = null, to = null) {
    if (from === null || to === null)
        return { project, change: 'unknown', from, to, url: null };
    if (isSame(from, to))
        return { project, change: 'stayed', from, to, url: null };
    return { project, change: 'changed', from, to, url: (0,links/* rangeUrl */.xN)(MAIN_PARTS[project], from, to) };
}
/** One of the commits may be abbreviated. */
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
    return outcome !== null && (0,results/* hasFailed */.WN)({ outcome });
}

// EXTERNAL MODULE: ./build/schemas/generated/report.js
var report = __webpack_require__(33663);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/domain/comparison/compared-run.js



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
        ['Runtime', runtime.program],
        ['Monitor', runtime.monitor],
        [
            'CRI-O drop-ins',
            crioDropIns.map(({ name, sha256 }) => `${name} ${(0,domain_text/* shortHash */.BC)(sha256)}`).join(', '),
        ],
        [
            'Kubelet configuration',
            kubeletConfigSha256 === null ? "the suite's own" : (0,domain_text/* shortHash */.BC)(kubeletConfigSha256),
        ],
    ];
}
function resultsOf({ verdict, counts, specs }) {
    // Only what is known: a later version may count what this one cannot name.
    const numbers = (0,fields/* keysOf */.YD)(report/* REPORT_SHAPE */.b.counts).map((name) => [name, counts[name]]);
    return {
        result: verdict.result,
        headline: verdict.headline,
        counts: new Map(numbers.flatMap(([name, count]) => (count === null ? [] : [[name, count]]))),
        outcomes: new Map(specs.map(({ id, outcome }) => [id, outcome])),
    };
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/schemas/generated/validators.js

const validateReport = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:crio-node-e2e:report:v1", "title": "crio-node-e2e report", "description": "What a run of crio-node-e2e did and what it means. Strings called untrusted come from logs or tested code: escape them where they are shown.", "type": "object", "required": ["schemaVersion", "generator", "generatedAt", "run", "verdict", "findings", "counts", "builds", "host", "selection", "suite", "specs", "running", "skipped", "serviceEvents", "warnings", "reproduce"], "properties": { "schemaVersion": { "description": "Major version of this schema. Within it, properties and words are only added: readers ignore unknown properties, and use the `default` of missing ones.", "const": 1 }, "generator": { "description": "What wrote this file.", "$ref": "#/$defs/generator" }, "generatedAt": { "description": "When this file was written.", "$ref": "#/$defs/time" }, "run": { "description": "The workflow run.", "$ref": "#/$defs/run" }, "verdict": { "description": "What the run means.", "$ref": "#/$defs/verdict" }, "findings": { "description": "Causes, most important first; empty if there is no problem.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "counts": { "description": "Numbers of specs.", "$ref": "#/$defs/counts" }, "classes": { "description": "Failing and flaky specs by class, the most frequent first. The share of `unknown` says how much is not explained.", "type": "array", "items": { "$ref": "#/$defs/classCount" }, "default": [] }, "builds": { "description": "What was tested.", "type": "array", "items": { "$ref": "#/$defs/build" } }, "host": { "description": "The machine; null if the run ended before the machine was checked.", "anyOf": [{ "$ref": "#/$defs/host" }, { "type": "null" }] }, "node": { "description": "How the node was set up; null if the run ended before the builds were fetched.", "anyOf": [{ "$ref": "#/$defs/node" }, { "type": "null" }], "default": null }, "ignition": { "description": "Outcome of each part of the Ignition files, in their order; empty without any.", "type": "array", "items": { "$ref": "#/$defs/ignitionItem" }, "default": [] }, "selection": { "description": "The requested specs; null if the run ended before that was known.", "anyOf": [{ "$ref": "#/$defs/selection" }, { "type": "null" }] }, "suite": { "description": "The run of the suite.", "$ref": "#/$defs/suite" }, "end": { "description": "What the run knows of its own end and the files of the suite do not show. The command `report` reads it; null in reports that are older than this property.", "anyOf": [{ "$ref": "#/$defs/end" }, { "type": "null" }], "default": null }, "rerun": { "description": "Whether the failed specs were run once more; null if none failed, or the run did not ask for it.", "anyOf": [{ "$ref": "#/$defs/rerun" }, { "type": "null" }], "default": null }, "specs": { "description": "Every planned spec.", "type": "array", "items": { "$ref": "#/$defs/spec" } }, "running": { "description": "Specs that were running when the suite ended.", "type": "array", "items": { "$ref": "#/$defs/runningSpec" } }, "skipped": { "description": "Why specs did not count: tracked skips, and skips at run time.", "type": "array", "items": { "$ref": "#/$defs/skippedGroup" } }, "serviceEvents": { "description": "Deaths, restarts and hangs of CRI-O and the kubelet during the suite, without what specs do to them on purpose.", "type": "array", "items": { "$ref": "#/$defs/serviceEvent" } }, "fullDisks": { "description": "Times in which a file system that the node writes to had no room during the suite.", "type": "array", "items": { "$ref": "#/$defs/fullDisk" }, "default": [] }, "warnings": { "description": "Warnings: they do not change the verdict.", "type": "array", "items": { "type": "string" } }, "reproduce": { "description": "The command that repeats the failing specs; empty if nothing failed.", "type": "string" } }, "$defs": { "time": { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" }, "reason": { "description": "The cause in one word. Later versions of the action may add words.", "type": "string" }, "specId": { "description": "A spec's identity: the texts of its hierarchy joined by spaces, without `[It] ` and without the label suffix. Equal in every report and on every runner.", "type": "string" }, "location": { "description": "A place in the sources.", "type": "object", "required": ["file", "line"], "properties": { "file": { "description": "File as the suite names it, for instance `k8s.io/kubernetes/test/e2e/common/node/kubelet.go`.", "type": "string" }, "line": { "description": "Line, from 1; 0 if unknown.", "type": "integer" } } }, "failure": { "description": "What a spec failed with.", "type": "object", "required": ["message", "location", "stackTrace", "at"], "properties": { "message": { "description": "Text of the assertion; may be long. Untrusted.", "type": "string" }, "location": { "description": "Source location of the assertion; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "stackTrace": { "description": "Stack of the failing goroutine; empty if there is none. Untrusted.", "type": "string" }, "at": { "description": "When it happened; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "summary": { "description": "The failure in one line.", "$ref": "#/$defs/failureSummary", "default": { "text": "", "expected": "", "actual": "", "at": null } } } }, "finding": { "description": "One cause, with its evidence.", "type": "object", "required": ["reason", "title", "detail", "audience", "remedy", "evidence", "specs"], "properties": { "id": { "description": "Stable identifier of the cause: that of the failure signature (with `-unconfirmed` if the cause is only likely) or of the end of the job, `cause-`, the version of the rules and a digest of the normalised text if it is not a known cause, or else the reason. The same cause has the same identifier in every run of one version; empty in reports that are older than identifiers.", "type": "string", "default": "" }, "reason": { "description": "The cause in one word.", "$ref": "#/$defs/reason" }, "title": { "description": "What happened, one sentence.", "type": "string" }, "detail": { "description": "Why, as far as the evidence shows it; empty if unknown.", "type": "string" }, "audience": { "description": "Who should look first.", "type": "string" }, "remedy": { "description": "What to do; may be empty.", "type": "string" }, "certainty": { "description": "`known`: a known cause. `likely`: a known cause that only the specs themselves show; their failures count. `seen`: not a known cause, but what was seen in these failing specs; they are grouped by it.", "default": "known", "type": "string" }, "representative": { "description": "The error that stands for all of a cause that is not a known one, by which other runs recognise the cause; null for all others.", "anyOf": [{ "$ref": "#/$defs/representative" }, { "type": "null" }], "default": null }, "evidence": { "description": "Log lines or output that show it. Untrusted.", "type": "array", "items": { "type": "string" } }, "specs": { "description": "Specs that this cause explains, or in which this was seen.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "class": { "description": "What kind of cause it is: who or what is behind it, as far as the evidence shows.", "$ref": "#/$defs/class", "default": "unknown" }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason. Empty in reports that are older than classes.", "type": "string", "default": "" }, "owner": { "description": "Where such a problem is reported; null if nobody outside of the run can repair it, or if that is not known.", "anyOf": [{ "$ref": "#/$defs/owner" }, { "type": "null" }], "default": null }, "readFirst": { "description": "What to read first, most useful first: files of the report directory or of the machine.", "type": "array", "items": { "type": "string" }, "default": [] } } }, "class": { "description": "A kind of cause. `environment`: the machine, its network, a registry, or how the run was set up. `cri-o`: CRI-O crashed, hung, or returned an error of its own. `oci-runtime`, `conmon`, `cni`: a program that CRI-O calls failed. `kubelet`: the kubelet. `kubernetes-test`: the test or the suite itself. `time-out`: something took too long, and nothing says why. `resource-pressure`: the node was short of resources that pods share. `flake`: failed and passed under the same conditions. `known`: a tracked issue. `unknown`: nothing that was seen tells.", "type": "string" }, "classKind": { "description": "A class in more detail. Of `environment`: `pull`, `network`, `disk`, `memory`, `host`, `configuration` (what the author of the run chose), `job` (the job was ended, or its machine lost). Of `cri-o`: `crash`, `hang`, `error`, `storage`. Of `oci-runtime`: `crun`, `runc`. Of `kubelet`: `crash`, `hang`, `error`. Else empty.", "type": "string" }, "owner": { "description": "Who looks after a part.", "type": "object", "required": ["repository", "label"], "properties": { "repository": { "description": "Repository on GitHub, for instance `containers/crun`.", "type": "string" }, "label": { "description": "Label for such issues there; empty if there is none.", "type": "string" } } }, "classCount": { "description": "Number of specs of a class.", "type": "object", "required": ["class", "specs"], "properties": { "class": { "description": "The class.", "$ref": "#/$defs/class" }, "specs": { "description": "Number of specs, at least 1.", "type": "integer" } } }, "representative": { "description": "An error that stands for others with the same cause.", "type": "object", "required": ["text", "place"], "properties": { "text": { "description": "The error without dumps of objects; `*` stands for names of the objects of the spec. At most 2000 characters. Untrusted.", "type": "string" }, "place": { "description": "Source file and line of the assertion, such as `test/e2e_node/a.go:12`; empty if the error does not come from an assertion, or if that is not known.", "type": "string" } } }, "part": { "description": "A file or archive of a build.", "type": "object", "required": ["name", "source", "sha256", "trust"], "properties": { "name": { "description": "What it is, for instance `bundle`, `crio`, `kubelet`, `e2e_node.test`, `cni-plugins/bridge`.", "type": "string" }, "source": { "description": "Where it came from: a URL without credentials, or a path.", "type": "string" }, "sha256": { "description": "Digest of the part as it was used on the node.", "type": "string" }, "trust": { "description": "How it was verified: by a signature, by a checksum, only downloaded over TLS, or provided by the user.", "type": "string" }, "version": { "description": "Version as the part itself reports it, for instance `1.26`; null if unknown. Untrusted.", "type": ["string", "null"], "default": null }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"], "default": null }, "date": { "description": "When it was made, ISO 8601: as the part reports it, else as its server does; null if unknown.", "type": ["string", "null"], "default": null } } }, "build": { "description": "A build, resolved to its exact version.", "type": "object", "required": ["project", "asked", "version", "commit", "date", "parts", "notes"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" }, "version": { "description": "Version as the build itself reports it.", "type": "string" }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "date": { "description": "When the build or its commit was made, ISO 8601; null if unknown.", "type": ["string", "null"] }, "parts": { "description": "What the build consists of.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "notes": { "description": "Remarks, for instance that newer binaries replace those of an older bundle.", "type": "array", "items": { "type": "string" } } } }, "host": { "description": "Facts of the machine that matter when two runs are compared.", "type": "object", "required": ["architecture", "kernel", "os", "cgroup", "systemd", "cpus", "memoryBytes", "runnerImage"], "properties": { "architecture": { "description": "The architecture as Go names it, for instance `amd64`.", "type": "string" }, "kernel": { "description": "Release of the kernel.", "type": "string" }, "os": { "description": "Name and version of the operating system.", "type": "string" }, "cgroup": { "description": "Version of the cgroup hierarchy.", "type": "string" }, "systemd": { "description": "Version of systemd.", "type": "string" }, "cpus": { "description": "Number of CPUs.", "type": "integer" }, "memoryBytes": { "description": "Memory in bytes.", "type": "integer" }, "runnerImage": { "description": "Image of the runner, for instance `ubuntu24 20260816.1`; empty outside of hosted runners.", "type": "string" } } }, "node": { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] } } }, "trackedSkip": { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" } } }, "selection": { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } } } }, "logExcerpt": { "description": "Lines of a log around a failure.", "type": "object", "required": ["log", "lines"], "properties": { "log": { "description": "Name of the log, relative to `logs/` in the report directory.", "type": "string" }, "lines": { "description": "The lines, in their order. Untrusted.", "type": "array", "items": { "type": "string" } } } }, "observation": { "description": "Something that was seen on the node in the time of a failing spec.", "type": "object", "required": ["by", "text"], "properties": { "by": { "description": "Where it was seen. `event`: an event of the kubelet about a pod of the spec. `container`: the state of a container in the dump of a pod. `message`: an error of the runtime that the spec quotes. All others are logs.", "type": "string" }, "text": { "description": "It in one line. Untrusted.", "type": "string" } } }, "spec": { "description": "A planned spec and its outcome.", "type": "object", "required": ["id", "outcome", "labels", "location", "seconds", "startedAt", "endedAt", "process", "attempts", "failure", "additionalFailures", "skipReason", "logs", "finding"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "outcome": { "description": "Outcome of the spec.", "$ref": "#/$defs/outcome" }, "labels": { "description": "Ginkgo labels; empty where the source has none.", "type": "array", "items": { "type": "string" } }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "process": { "description": "Ginkgo's parallel process, from 1; null if unknown.", "type": ["integer", "null"] }, "attempts": { "description": "Number of attempts. A spec that passed after more than one is flaky.", "type": "integer" }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "additionalFailures": { "description": "Failures of earlier attempts, and of clean-up after the first failure.", "type": "array", "items": { "$ref": "#/$defs/failure" } }, "invocations": { "description": "The results of a spec that was run once more, in order: of the suite, and of the rerun; else empty. The properties of the spec itself are those of the first, except that a spec that passed in the rerun has passed.", "type": "array", "items": { "$ref": "#/$defs/invocation" }, "default": [] }, "skipReason": { "description": "Why it skipped itself; null if it did not.", "type": ["string", "null"] }, "logs": { "description": "Lines of the node's logs around the failure.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } }, "seen": { "description": "What was seen on the node when it failed, most telling first; empty if nothing was seen or it did not fail.", "type": "array", "items": { "$ref": "#/$defs/observation" }, "default": [] }, "requests": { "description": "Requests to CRI-O about its pods and images that failed, were slow, or did not return, in order of time; empty if CRI-O's log shows none or is missing.", "type": "array", "items": { "$ref": "#/$defs/criRequest" }, "default": [] }, "finding": { "description": "The finding that explains the failure, by its `id`; null if there is none. Reports that are older than identifiers have its position in `findings`, from 0.", "type": ["string", "integer", "null"] }, "class": { "description": "The class of its failure; null if it did not fail. A spec that passed only after a retry is a `flake`.", "anyOf": [{ "$ref": "#/$defs/class" }, { "type": "null" }], "default": null }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason; empty without a class.", "type": "string", "default": "" } } }, "invocation": { "description": "The result of a spec in one invocation of the suite.", "type": "object", "required": ["outcome", "seconds", "startedAt", "endedAt", "failure", "logs"], "properties": { "outcome": { "description": "Outcome of the spec, as above.", "$ref": "#/$defs/outcome" }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "logs": { "description": "Lines of the node's logs around the failure in the rerun; those of the suite are in `logs` of the spec.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } } } }, "rerun": { "description": "The second invocation of the suite, with only the failed specs, one after the other.", "type": "object", "required": ["done", "reason", "specs", "passed", "failed", "startedAt", "seconds", "exitCode"], "properties": { "done": { "description": "Whether it ended by itself with a whole report. Only then a spec that passed in it counts as passed.", "type": "boolean" }, "reason": { "description": "Why there was none, or why it does not count; empty if it is done.", "type": "string" }, "specs": { "description": "The specs that it selected; empty if there was none.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "passed": { "description": "How many of them passed.", "type": "integer" }, "failed": { "description": "How many of them failed again.", "type": "integer" }, "startedAt": { "description": "When it started; null if there was none.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] } } }, "outcome": { "description": "Outcome of a spec. `skipped`: it skipped itself at run time; `not-run`: it was planned and never started; all other words are Ginkgo's.", "type": "string" }, "runningSpec": { "description": "A spec that was running when the suite ended.", "type": "object", "required": ["id", "location"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } }, "skippedGroup": { "description": "Specs that did not count for one reason.", "type": "object", "required": ["reason", "link", "specs"], "properties": { "reason": { "description": "Why. Untrusted.", "type": "string" }, "link": { "description": "Where it is tracked; null for a skip at run time.", "type": ["string", "null"] }, "specs": { "description": "The specs.", "type": "array", "items": { "$ref": "#/$defs/specId" } } } }, "serviceEvent": { "description": "Something that happened to a service during the suite.", "type": "object", "required": ["service", "kind", "at", "detail"], "properties": { "service": { "description": "Which service.", "type": "string" }, "kind": { "description": "What happened. `died`: it ended, and nobody is known to have asked for it. `restarted`: it started again after it had died. `restarted-on-request`: somebody restarted it, as with systemctl. `unresponsive`: its process runs, and does not answer since this time. `recovered`: it answers again.", "type": "string" }, "at": { "description": "When; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "detail": { "description": "More about it; may be empty. Untrusted.", "type": "string" } } }, "fullDisk": { "description": "A time in which a file system had no room.", "type": "object", "required": ["directory", "what", "from", "until"], "properties": { "directory": { "description": "A directory that the node writes to; the file system is the one that holds it.", "type": "string" }, "what": { "description": "What is used up.", "type": "string" }, "from": { "description": "When it became full.", "$ref": "#/$defs/time" }, "until": { "description": "When there was room again; null if there was none until the end of the suite.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] } } }, "generator": { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } }, "run": { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } }, "verdict": { "description": "What the run means.", "type": "object", "required": ["result", "reason", "headline"], "properties": { "result": { "description": "The verdict in one word; the output `result`. Later versions of the action may add words.", "type": "string" }, "reason": { "description": "The main cause; the output `reason`.", "$ref": "#/$defs/reason" }, "headline": { "description": "The verdict in one line of plain text.", "type": "string" } } }, "counts": { "description": "Numbers of specs.", "type": "object", "required": ["total", "planned", "ran", "passed", "failed", "interrupted", "flaky", "skipped", "notRun"], "properties": { "total": { "description": "Number of specs in the suite; null if the dry run did not happen.", "type": ["integer", "null"] }, "planned": { "description": "Specs that the filters select.", "type": "integer" }, "ran": { "description": "Specs that ran, without those that skipped themselves.", "type": "integer" }, "passed": { "description": "Specs that passed, at any attempt.", "type": "integer" }, "failed": { "description": "Specs that failed, timed out, panicked or were aborted.", "type": "integer" }, "interrupted": { "description": "Specs that a signal from outside interrupted.", "type": "integer" }, "flaky": { "description": "Specs that passed, but not at the first attempt.", "type": "integer" }, "skipped": { "description": "Planned specs that skipped themselves at run time.", "type": "integer" }, "notRun": { "description": "Planned specs that never started.", "type": "integer" } } }, "suite": { "description": "The run of the suite.", "type": "object", "required": ["startedAt", "endedAt", "seconds", "procs", "randomSeed", "exitCode", "source"], "properties": { "startedAt": { "description": "When it started; null if it did not.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "procs": { "description": "Parallel Ginkgo processes; null if unknown.", "type": ["integer", "null"] }, "randomSeed": { "description": "Ginkgo's random seed; null if unknown.", "type": ["integer", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] }, "source": { "description": "Which source the results were read from.", "type": "string" } } }, "end": { "description": "How a run ended, as the run itself knows it.", "type": "object", "required": ["cancelled", "abandonedIn", "deadlinePassed", "endedBySignal", "runError", "bug"], "properties": { "cancelled": { "description": "Whether somebody cancelled the run.", "type": "boolean" }, "abandonedIn": { "description": "The stage in which the process of the action disappeared; null if it did not.", "type": ["string", "null"] }, "deadlinePassed": { "description": "Whether the action ended the suite because of its time limit.", "type": "boolean" }, "endedBySignal": { "description": "Whether a signal ended the ginkgo command.", "type": "boolean" }, "runError": { "description": "The error that stopped the run before or during the suite; null if none did.", "anyOf": [{ "$ref": "#/$defs/runError" }, { "type": "null" }] }, "bug": { "description": "The bug of the action that stopped the run; null if none did.", "anyOf": [{ "$ref": "#/$defs/bug" }, { "type": "null" }] } } }, "runError": { "description": "An error that stopped a run.", "type": "object", "required": ["kind", "reason", "message", "cause", "remedy", "evidence"], "properties": { "kind": { "description": "`input`: the user can fix it. `environment`: the runner, the network or a tool failed.", "type": "string" }, "reason": { "description": "The cause in one word.", "$ref": "#/$defs/reason" }, "message": { "description": "What happened and where.", "type": "string" }, "cause": { "description": "Why; empty if unknown.", "type": "string" }, "remedy": { "description": "What to do; may be empty.", "type": "string" }, "evidence": { "description": "Lines that show it. Untrusted.", "type": "array", "items": { "type": "string" } } } }, "bug": { "description": "A bug of the action.", "type": "object", "required": ["message", "stack"], "properties": { "message": { "description": "The message of the exception.", "type": "string" }, "stack": { "description": "Its stack, by line.", "type": "array", "items": { "type": "string" } } } }, "ignitionItem": { "description": "Outcome of one part of an Ignition file.", "type": "object", "required": ["field", "subject", "outcome", "reason"], "properties": { "field": { "description": "Field of the Ignition specification, such as `storage.files`.", "type": "string" }, "subject": { "description": "Path, name or value of the part; untrusted.", "type": "string" }, "outcome": { "description": "`superseded`: the action does by itself what the part is for.", "type": "string" }, "reason": { "description": "Why, or how.", "type": "string" } } }, "dropInDigest": { "description": "A file.", "type": "object", "required": ["name", "sha256"], "properties": { "name": { "description": "File name.", "type": "string" }, "sha256": { "description": "Digest of the file.", "type": "string" } } }, "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] } } }, "failureSummary": { "description": "A failure without the noise of its message. All texts are on one line. Untrusted.", "type": "object", "required": ["text", "expected", "actual", "at"], "properties": { "text": { "description": "What says most: what was expected and what was there, or the error; empty without a message.", "type": "string" }, "expected": { "description": "What was expected; empty if the message does not say.", "type": "string" }, "actual": { "description": "What was there instead, of a pod its phase and the state of a container; empty if the message does not say.", "type": "string" }, "at": { "description": "The line of the spec that failed, not that of a helper that it called; null if not known.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } }, "criRequest": { "description": "A request of the kubelet to CRI-O that failed, was slow, or did not return, according to CRI-O's log.", "type": "object", "required": ["method", "subject", "startedAt", "seconds", "result", "error", "count"], "properties": { "method": { "description": "Method of the CRI, for instance `CreateContainer`.", "type": "string" }, "subject": { "description": "What it was about, such as namespace, pod and container, an image, or an identifier. Untrusted.", "type": "string" }, "startedAt": { "description": "When it began.", "$ref": "#/$defs/time" }, "seconds": { "description": "How long it took; null if it did not return.", "type": ["number", "null"] }, "result": { "description": "`no-answer`: it did not return before the spec failed.", "type": "string" }, "error": { "description": "What it failed with; empty if the log does not say. Untrusted.", "type": "string" }, "count": { "description": "How many requests failed in the same way; the other fields are about the first.", "type": "integer" } } } } };
const schema20 = { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate53.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.version === undefined) && (missing0 = "version"))) {
            validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if ("crio-node-e2e" !== data.name) {
                    validate53.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "crio-node-e2e" }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.version !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.version !== "string") {
                        validate53.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate53.errors = vErrors; return errors === 0; }
validate53.evaluated = { "props": { "name": true, "version": true }, "dynamicProps": false, "dynamicItems": false };
const schema21 = { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate55.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate55.errors = vErrors; return errors === 0; }
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema22 = { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate57.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.id === undefined) && (missing0 = "id")) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.url === undefined) && (missing0 = "url"))) {
            validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (typeof data.id !== "string") {
                    validate57.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.attempt !== undefined) {
                    let data1 = data.attempt;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate57.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.repository !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.repository !== "string") {
                            validate57.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.url !== undefined) {
                            let data3 = data.url;
                            const _errs7 = errors;
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validate57.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema22.properties.url.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate57.errors = vErrors; return errors === 0; }
validate57.evaluated = { "props": { "id": true, "attempt": true, "repository": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
const schema23 = { "description": "What the run means.", "type": "object", "required": ["result", "reason", "headline"], "properties": { "result": { "description": "The verdict in one word; the output `result`. Later versions of the action may add words.", "type": "string" }, "reason": { "description": "The main cause; the output `reason`.", "$ref": "#/$defs/reason" }, "headline": { "description": "The verdict in one line of plain text.", "type": "string" } } };
const schema24 = { "description": "The cause in one word. Later versions of the action may add words.", "type": "string" };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate60.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate60.errors = vErrors; return errors === 0; }
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate59.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.result === undefined) && (missing0 = "result")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.headline === undefined) && (missing0 = "headline"))) {
            validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.result !== undefined) {
                const _errs1 = errors;
                if (typeof data.result !== "string") {
                    validate59.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (!(validate60(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.headline !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.headline !== "string") {
                            validate59.errors = [{ instancePath: instancePath + "/headline", schemaPath: "#/properties/headline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate59.errors = vErrors; return errors === 0; }
validate59.evaluated = { "props": { "result": true, "reason": true, "headline": true }, "dynamicProps": false, "dynamicItems": false };
const schema25 = { "description": "One cause, with its evidence.", "type": "object", "required": ["reason", "title", "detail", "audience", "remedy", "evidence", "specs"], "properties": { "id": { "description": "Stable identifier of the cause: that of the failure signature (with `-unconfirmed` if the cause is only likely) or of the end of the job, `cause-`, the version of the rules and a digest of the normalised text if it is not a known cause, or else the reason. The same cause has the same identifier in every run of one version; empty in reports that are older than identifiers.", "type": "string", "default": "" }, "reason": { "description": "The cause in one word.", "$ref": "#/$defs/reason" }, "title": { "description": "What happened, one sentence.", "type": "string" }, "detail": { "description": "Why, as far as the evidence shows it; empty if unknown.", "type": "string" }, "audience": { "description": "Who should look first.", "type": "string" }, "remedy": { "description": "What to do; may be empty.", "type": "string" }, "certainty": { "description": "`known`: a known cause. `likely`: a known cause that only the specs themselves show; their failures count. `seen`: not a known cause, but what was seen in these failing specs; they are grouped by it.", "default": "known", "type": "string" }, "representative": { "description": "The error that stands for all of a cause that is not a known one, by which other runs recognise the cause; null for all others.", "anyOf": [{ "$ref": "#/$defs/representative" }, { "type": "null" }], "default": null }, "evidence": { "description": "Log lines or output that show it. Untrusted.", "type": "array", "items": { "type": "string" } }, "specs": { "description": "Specs that this cause explains, or in which this was seen.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "class": { "description": "What kind of cause it is: who or what is behind it, as far as the evidence shows.", "$ref": "#/$defs/class", "default": "unknown" }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason. Empty in reports that are older than classes.", "type": "string", "default": "" }, "owner": { "description": "Where such a problem is reported; null if nobody outside of the run can repair it, or if that is not known.", "anyOf": [{ "$ref": "#/$defs/owner" }, { "type": "null" }], "default": null }, "readFirst": { "description": "What to read first, most useful first: files of the report directory or of the machine.", "type": "array", "items": { "type": "string" }, "default": [] } } };
const schema26 = { "description": "An error that stands for others with the same cause.", "type": "object", "required": ["text", "place"], "properties": { "text": { "description": "The error without dumps of objects; `*` stands for names of the objects of the spec. At most 2000 characters. Untrusted.", "type": "string" }, "place": { "description": "Source file and line of the assertion, such as `test/e2e_node/a.go:12`; empty if the error does not come from an assertion, or if that is not known.", "type": "string" } } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate65.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.text === undefined) && (missing0 = "text")) || ((data.place === undefined) && (missing0 = "place"))) {
            validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.text !== undefined) {
                const _errs1 = errors;
                if (typeof data.text !== "string") {
                    validate65.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.place !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.place !== "string") {
                        validate65.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate65.errors = vErrors; return errors === 0; }
validate65.evaluated = { "props": { "text": true, "place": true }, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "description": "A spec's identity: the texts of its hierarchy joined by spaces, without `[It] ` and without the label suffix. Equal in every report and on every runner.", "type": "string" };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate67.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate67.errors = vErrors; return errors === 0; }
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema28 = { "description": "A kind of cause. `environment`: the machine, its network, a registry, or how the run was set up. `cri-o`: CRI-O crashed, hung, or returned an error of its own. `oci-runtime`, `conmon`, `cni`: a program that CRI-O calls failed. `kubelet`: the kubelet. `kubernetes-test`: the test or the suite itself. `time-out`: something took too long, and nothing says why. `resource-pressure`: the node was short of resources that pods share. `flake`: failed and passed under the same conditions. `known`: a tracked issue. `unknown`: nothing that was seen tells.", "type": "string" };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate69.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate69.errors = vErrors; return errors === 0; }
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema29 = { "description": "A class in more detail. Of `environment`: `pull`, `network`, `disk`, `memory`, `host`, `configuration` (what the author of the run chose), `job` (the job was ended, or its machine lost). Of `cri-o`: `crash`, `hang`, `error`, `storage`. Of `oci-runtime`: `crun`, `runc`. Of `kubelet`: `crash`, `hang`, `error`. Else empty.", "type": "string" };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate71.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate71.errors = vErrors; return errors === 0; }
validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema30 = { "description": "Who looks after a part.", "type": "object", "required": ["repository", "label"], "properties": { "repository": { "description": "Repository on GitHub, for instance `containers/crun`.", "type": "string" }, "label": { "description": "Label for such issues there; empty if there is none.", "type": "string" } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate73.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.repository === undefined) && (missing0 = "repository")) || ((data.label === undefined) && (missing0 = "label"))) {
            validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.repository !== undefined) {
                const _errs1 = errors;
                if (typeof data.repository !== "string") {
                    validate73.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.label !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.label !== "string") {
                        validate73.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate73.errors = vErrors; return errors === 0; }
validate73.evaluated = { "props": { "repository": true, "label": true }, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate63.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            data.id = "";
        }
        if (data.certainty === undefined) {
            data.certainty = "known";
        }
        if (data.representative === undefined) {
            data.representative = null;
        }
        if (data.class === undefined) {
            data.class = "unknown";
        }
        if (data.kind === undefined) {
            data.kind = "";
        }
        if (data.confidence === undefined) {
            data.confidence = "";
        }
        if (data.owner === undefined) {
            data.owner = null;
        }
        if (data.readFirst === undefined) {
            data.readFirst = [];
        }
        let missing0;
        if ((((((((data.reason === undefined) && (missing0 = "reason")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.detail === undefined) && (missing0 = "detail"))) || ((data.audience === undefined) && (missing0 = "audience"))) || ((data.remedy === undefined) && (missing0 = "remedy"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.specs === undefined) && (missing0 = "specs"))) {
            validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            if (typeof data.id !== "string") {
                validate63.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
            }
            var valid0 = _errs1 === errors;
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (!(validate60(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.title !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.title !== "string") {
                            validate63.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.detail !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.detail !== "string") {
                                validate63.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.audience !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.audience !== "string") {
                                    validate63.errors = [{ instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.remedy !== undefined) {
                                    const _errs10 = errors;
                                    if (typeof data.remedy !== "string") {
                                        validate63.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    const _errs12 = errors;
                                    if (typeof data.certainty !== "string") {
                                        validate63.errors = [{ instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs12 === errors;
                                    if (valid0) {
                                        let data7 = data.representative;
                                        const _errs14 = errors;
                                        const _errs15 = errors;
                                        let valid1 = false;
                                        const _errs16 = errors;
                                        if (!(validate65(data7, { instancePath: instancePath + "/representative", parentData: data, parentDataProperty: "representative", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs16 === errors;
                                        valid1 = valid1 || _valid0;
                                        if (_valid0) {
                                            var props0 = {};
                                            props0.text = true;
                                            props0.place = true;
                                        }
                                        const _errs17 = errors;
                                        if (data7 !== null) {
                                            const err0 = { instancePath: instancePath + "/representative", schemaPath: "#/properties/representative/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs17 === errors;
                                        valid1 = valid1 || _valid0;
                                        if (!valid1) {
                                            const err1 = { instancePath: instancePath + "/representative", schemaPath: "#/properties/representative/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            validate63.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs15;
                                            if (vErrors !== null) {
                                                if (_errs15) {
                                                    vErrors.length = _errs15;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs14 === errors;
                                        if (valid0) {
                                            if (data.evidence !== undefined) {
                                                let data8 = data.evidence;
                                                const _errs19 = errors;
                                                if (errors === _errs19) {
                                                    if (Array.isArray(data8)) {
                                                        var valid2 = true;
                                                        const len0 = data8.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            const _errs21 = errors;
                                                            if (typeof data8[i0] !== "string") {
                                                                validate63.errors = [{ instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid2 = _errs21 === errors;
                                                            if (!valid2) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate63.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs19 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.specs !== undefined) {
                                                    let data10 = data.specs;
                                                    const _errs23 = errors;
                                                    if (errors === _errs23) {
                                                        if (Array.isArray(data10)) {
                                                            var valid3 = true;
                                                            const len1 = data10.length;
                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                const _errs25 = errors;
                                                                if (!(validate67(data10[i1], { instancePath: instancePath + "/specs/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid3 = _errs25 === errors;
                                                                if (!valid3) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate63.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs23 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    const _errs26 = errors;
                                                    if (!(validate69(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs26 === errors;
                                                    if (valid0) {
                                                        const _errs27 = errors;
                                                        if (!(validate71(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs27 === errors;
                                                        if (valid0) {
                                                            const _errs28 = errors;
                                                            if (typeof data.confidence !== "string") {
                                                                validate63.errors = [{ instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs28 === errors;
                                                            if (valid0) {
                                                                let data15 = data.owner;
                                                                const _errs30 = errors;
                                                                const _errs31 = errors;
                                                                let valid4 = false;
                                                                const _errs32 = errors;
                                                                if (!(validate73(data15, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid1 = _errs32 === errors;
                                                                valid4 = valid4 || _valid1;
                                                                if (_valid1) {
                                                                    var props1 = {};
                                                                    props1.repository = true;
                                                                    props1.label = true;
                                                                }
                                                                const _errs33 = errors;
                                                                if (data15 !== null) {
                                                                    const err2 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err2];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err2);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid1 = _errs33 === errors;
                                                                valid4 = valid4 || _valid1;
                                                                if (!valid4) {
                                                                    const err3 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err3];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err3);
                                                                    }
                                                                    errors++;
                                                                    validate63.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs31;
                                                                    if (vErrors !== null) {
                                                                        if (_errs31) {
                                                                            vErrors.length = _errs31;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs30 === errors;
                                                                if (valid0) {
                                                                    let data16 = data.readFirst;
                                                                    const _errs35 = errors;
                                                                    if (errors === _errs35) {
                                                                        if (Array.isArray(data16)) {
                                                                            var valid5 = true;
                                                                            const len2 = data16.length;
                                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                                const _errs37 = errors;
                                                                                if (typeof data16[i2] !== "string") {
                                                                                    validate63.errors = [{ instancePath: instancePath + "/readFirst/" + i2, schemaPath: "#/properties/readFirst/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid5 = _errs37 === errors;
                                                                                if (!valid5) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate63.errors = [{ instancePath: instancePath + "/readFirst", schemaPath: "#/properties/readFirst/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs35 === errors;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate63.errors = vErrors; return errors === 0; }
validate63.evaluated = { "props": { "id": true, "reason": true, "title": true, "detail": true, "audience": true, "remedy": true, "certainty": true, "representative": true, "evidence": true, "specs": true, "class": true, "kind": true, "confidence": true, "owner": true, "readFirst": true }, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "description": "Numbers of specs.", "type": "object", "required": ["total", "planned", "ran", "passed", "failed", "interrupted", "flaky", "skipped", "notRun"], "properties": { "total": { "description": "Number of specs in the suite; null if the dry run did not happen.", "type": ["integer", "null"] }, "planned": { "description": "Specs that the filters select.", "type": "integer" }, "ran": { "description": "Specs that ran, without those that skipped themselves.", "type": "integer" }, "passed": { "description": "Specs that passed, at any attempt.", "type": "integer" }, "failed": { "description": "Specs that failed, timed out, panicked or were aborted.", "type": "integer" }, "interrupted": { "description": "Specs that a signal from outside interrupted.", "type": "integer" }, "flaky": { "description": "Specs that passed, but not at the first attempt.", "type": "integer" }, "skipped": { "description": "Planned specs that skipped themselves at run time.", "type": "integer" }, "notRun": { "description": "Planned specs that never started.", "type": "integer" } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate76.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((data.total === undefined) && (missing0 = "total")) || ((data.planned === undefined) && (missing0 = "planned"))) || ((data.ran === undefined) && (missing0 = "ran"))) || ((data.passed === undefined) && (missing0 = "passed"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.interrupted === undefined) && (missing0 = "interrupted"))) || ((data.flaky === undefined) && (missing0 = "flaky"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.notRun === undefined) && (missing0 = "notRun"))) {
            validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.total !== undefined) {
                let data0 = data.total;
                const _errs1 = errors;
                if ((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)) {
                    validate76.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: schema31.properties.total.type }, message: "must be integer,null" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.planned !== undefined) {
                    let data1 = data.planned;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate76.errors = [{ instancePath: instancePath + "/planned", schemaPath: "#/properties/planned/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.ran !== undefined) {
                        let data2 = data.ran;
                        const _errs5 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            validate76.errors = [{ instancePath: instancePath + "/ran", schemaPath: "#/properties/ran/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.passed !== undefined) {
                            let data3 = data.passed;
                            const _errs7 = errors;
                            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                validate76.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.failed !== undefined) {
                                let data4 = data.failed;
                                const _errs9 = errors;
                                if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                    validate76.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.interrupted !== undefined) {
                                    let data5 = data.interrupted;
                                    const _errs11 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate76.errors = [{ instancePath: instancePath + "/interrupted", schemaPath: "#/properties/interrupted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.flaky !== undefined) {
                                        let data6 = data.flaky;
                                        const _errs13 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            validate76.errors = [{ instancePath: instancePath + "/flaky", schemaPath: "#/properties/flaky/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs13 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.skipped !== undefined) {
                                            let data7 = data.skipped;
                                            const _errs15 = errors;
                                            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                validate76.errors = [{ instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            var valid0 = _errs15 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.notRun !== undefined) {
                                                let data8 = data.notRun;
                                                const _errs17 = errors;
                                                if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                    validate76.errors = [{ instancePath: instancePath + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                var valid0 = _errs17 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate76.errors = vErrors; return errors === 0; }
validate76.evaluated = { "props": { "total": true, "planned": true, "ran": true, "passed": true, "failed": true, "interrupted": true, "flaky": true, "skipped": true, "notRun": true }, "dynamicProps": false, "dynamicItems": false };
const schema32 = { "description": "Number of specs of a class.", "type": "object", "required": ["class", "specs"], "properties": { "class": { "description": "The class.", "$ref": "#/$defs/class" }, "specs": { "description": "Number of specs, at least 1.", "type": "integer" } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate78.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.class === undefined) && (missing0 = "class")) || ((data.specs === undefined) && (missing0 = "specs"))) {
            validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.class !== undefined) {
                const _errs1 = errors;
                if (!(validate69(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.specs !== undefined) {
                    let data1 = data.specs;
                    const _errs2 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate78.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate78.errors = vErrors; return errors === 0; }
validate78.evaluated = { "props": { "class": true, "specs": true }, "dynamicProps": false, "dynamicItems": false };
const schema33 = { "description": "A build, resolved to its exact version.", "type": "object", "required": ["project", "asked", "version", "commit", "date", "parts", "notes"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" }, "version": { "description": "Version as the build itself reports it.", "type": "string" }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "date": { "description": "When the build or its commit was made, ISO 8601; null if unknown.", "type": ["string", "null"] }, "parts": { "description": "What the build consists of.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "notes": { "description": "Remarks, for instance that newer binaries replace those of an older bundle.", "type": "array", "items": { "type": "string" } } } };
const schema34 = { "description": "A file or archive of a build.", "type": "object", "required": ["name", "source", "sha256", "trust"], "properties": { "name": { "description": "What it is, for instance `bundle`, `crio`, `kubelet`, `e2e_node.test`, `cni-plugins/bridge`.", "type": "string" }, "source": { "description": "Where it came from: a URL without credentials, or a path.", "type": "string" }, "sha256": { "description": "Digest of the part as it was used on the node.", "type": "string" }, "trust": { "description": "How it was verified: by a signature, by a checksum, only downloaded over TLS, or provided by the user.", "type": "string" }, "version": { "description": "Version as the part itself reports it, for instance `1.26`; null if unknown. Untrusted.", "type": ["string", "null"], "default": null }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"], "default": null }, "date": { "description": "When it was made, ISO 8601: as the part reports it, else as its server does; null if unknown.", "type": ["string", "null"], "default": null } } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate82.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            data.version = null;
        }
        if (data.commit === undefined) {
            data.commit = null;
        }
        if (data.date === undefined) {
            data.date = null;
        }
        let missing0;
        if (((((data.name === undefined) && (missing0 = "name")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.trust === undefined) && (missing0 = "trust"))) {
            validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate82.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.source !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.source !== "string") {
                        validate82.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.sha256 !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.sha256 !== "string") {
                            validate82.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.trust !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.trust !== "string") {
                                validate82.errors = [{ instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            let data4 = data.version;
                            const _errs9 = errors;
                            if ((typeof data4 !== "string") && (data4 !== null)) {
                                validate82.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema34.properties.version.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                            if (valid0) {
                                let data5 = data.commit;
                                const _errs11 = errors;
                                if ((typeof data5 !== "string") && (data5 !== null)) {
                                    validate82.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema34.properties.commit.type }, message: "must be string,null" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                                if (valid0) {
                                    let data6 = data.date;
                                    const _errs13 = errors;
                                    if ((typeof data6 !== "string") && (data6 !== null)) {
                                        validate82.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema34.properties.date.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate82.errors = vErrors; return errors === 0; }
validate82.evaluated = { "props": { "name": true, "source": true, "sha256": true, "trust": true, "version": true, "commit": true, "date": true }, "dynamicProps": false, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate81.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.project === undefined) && (missing0 = "project")) || ((data.asked === undefined) && (missing0 = "asked"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.date === undefined) && (missing0 = "date"))) || ((data.parts === undefined) && (missing0 = "parts"))) || ((data.notes === undefined) && (missing0 = "notes"))) {
            validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.project !== undefined) {
                const _errs1 = errors;
                if (typeof data.project !== "string") {
                    validate81.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.asked !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.asked !== "string") {
                        validate81.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.version !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.version !== "string") {
                            validate81.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.commit !== undefined) {
                            let data3 = data.commit;
                            const _errs7 = errors;
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validate81.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema33.properties.commit.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                let data4 = data.date;
                                const _errs9 = errors;
                                if ((typeof data4 !== "string") && (data4 !== null)) {
                                    validate81.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema33.properties.date.type }, message: "must be string,null" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.parts !== undefined) {
                                    let data5 = data.parts;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs13 = errors;
                                                if (!(validate82(data5[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs13 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate81.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.notes !== undefined) {
                                        let data7 = data.notes;
                                        const _errs14 = errors;
                                        if (errors === _errs14) {
                                            if (Array.isArray(data7)) {
                                                var valid2 = true;
                                                const len1 = data7.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    const _errs16 = errors;
                                                    if (typeof data7[i1] !== "string") {
                                                        validate81.errors = [{ instancePath: instancePath + "/notes/" + i1, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs16 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate81.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs14 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate81.errors = vErrors; return errors === 0; }
validate81.evaluated = { "props": { "project": true, "asked": true, "version": true, "commit": true, "date": true, "parts": true, "notes": true }, "dynamicProps": false, "dynamicItems": false };
const schema35 = { "description": "Facts of the machine that matter when two runs are compared.", "type": "object", "required": ["architecture", "kernel", "os", "cgroup", "systemd", "cpus", "memoryBytes", "runnerImage"], "properties": { "architecture": { "description": "The architecture as Go names it, for instance `amd64`.", "type": "string" }, "kernel": { "description": "Release of the kernel.", "type": "string" }, "os": { "description": "Name and version of the operating system.", "type": "string" }, "cgroup": { "description": "Version of the cgroup hierarchy.", "type": "string" }, "systemd": { "description": "Version of systemd.", "type": "string" }, "cpus": { "description": "Number of CPUs.", "type": "integer" }, "memoryBytes": { "description": "Memory in bytes.", "type": "integer" }, "runnerImage": { "description": "Image of the runner, for instance `ubuntu24 20260816.1`; empty outside of hosted runners.", "type": "string" } } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate85.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.architecture === undefined) && (missing0 = "architecture")) || ((data.kernel === undefined) && (missing0 = "kernel"))) || ((data.os === undefined) && (missing0 = "os"))) || ((data.cgroup === undefined) && (missing0 = "cgroup"))) || ((data.systemd === undefined) && (missing0 = "systemd"))) || ((data.cpus === undefined) && (missing0 = "cpus"))) || ((data.memoryBytes === undefined) && (missing0 = "memoryBytes"))) || ((data.runnerImage === undefined) && (missing0 = "runnerImage"))) {
            validate85.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.architecture !== undefined) {
                const _errs1 = errors;
                if (typeof data.architecture !== "string") {
                    validate85.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.kernel !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.kernel !== "string") {
                        validate85.errors = [{ instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.os !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.os !== "string") {
                            validate85.errors = [{ instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.cgroup !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.cgroup !== "string") {
                                validate85.errors = [{ instancePath: instancePath + "/cgroup", schemaPath: "#/properties/cgroup/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.systemd !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.systemd !== "string") {
                                    validate85.errors = [{ instancePath: instancePath + "/systemd", schemaPath: "#/properties/systemd/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.cpus !== undefined) {
                                    let data5 = data.cpus;
                                    const _errs11 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate85.errors = [{ instancePath: instancePath + "/cpus", schemaPath: "#/properties/cpus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.memoryBytes !== undefined) {
                                        let data6 = data.memoryBytes;
                                        const _errs13 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            validate85.errors = [{ instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs13 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.runnerImage !== undefined) {
                                            const _errs15 = errors;
                                            if (typeof data.runnerImage !== "string") {
                                                validate85.errors = [{ instancePath: instancePath + "/runnerImage", schemaPath: "#/properties/runnerImage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs15 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate85.errors = vErrors; return errors === 0; }
validate85.evaluated = { "props": { "architecture": true, "kernel": true, "os": true, "cgroup": true, "systemd": true, "cpus": true, "memoryBytes": true, "runnerImage": true }, "dynamicProps": false, "dynamicItems": false };
const schema36 = { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] } } };
const schema37 = { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate88.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.handler === undefined) && (missing0 = "handler")) || ((data.program === undefined) && (missing0 = "program"))) || ((data.monitor === undefined) && (missing0 = "monitor"))) {
            validate88.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.handler !== undefined) {
                const _errs1 = errors;
                if (typeof data.handler !== "string") {
                    validate88.errors = [{ instancePath: instancePath + "/handler", schemaPath: "#/properties/handler/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.program !== undefined) {
                    let data1 = data.program;
                    const _errs3 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validate88.errors = [{ instancePath: instancePath + "/program", schemaPath: "#/properties/program/type", keyword: "type", params: { type: schema37.properties.program.type }, message: "must be string,null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.monitor !== undefined) {
                        let data2 = data.monitor;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validate88.errors = [{ instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/type", keyword: "type", params: { type: schema37.properties.monitor.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate88.errors = vErrors; return errors === 0; }
validate88.evaluated = { "props": { "handler": true, "program": true, "monitor": true }, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "description": "A file.", "type": "object", "required": ["name", "sha256"], "properties": { "name": { "description": "File name.", "type": "string" }, "sha256": { "description": "Digest of the file.", "type": "string" } } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate90.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) {
            validate90.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate90.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.sha256 !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.sha256 !== "string") {
                        validate90.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate90.errors = vErrors; return errors === 0; }
validate90.evaluated = { "props": { "name": true, "sha256": true }, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate87.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.runtime === undefined) && (missing0 = "runtime")) || ((data.crioDropIns === undefined) && (missing0 = "crioDropIns"))) || ((data.kubeletConfigSha256 === undefined) && (missing0 = "kubeletConfigSha256"))) {
            validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.runtime !== undefined) {
                const _errs1 = errors;
                if (!(validate88(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.crioDropIns !== undefined) {
                    let data1 = data.crioDropIns;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (Array.isArray(data1)) {
                            var valid1 = true;
                            const len0 = data1.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs4 = errors;
                                if (!(validate90(data1[i0], { instancePath: instancePath + "/crioDropIns/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs4 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate87.errors = [{ instancePath: instancePath + "/crioDropIns", schemaPath: "#/properties/crioDropIns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.kubeletConfigSha256 !== undefined) {
                        let data3 = data.kubeletConfigSha256;
                        const _errs5 = errors;
                        if ((typeof data3 !== "string") && (data3 !== null)) {
                            validate87.errors = [{ instancePath: instancePath + "/kubeletConfigSha256", schemaPath: "#/properties/kubeletConfigSha256/type", keyword: "type", params: { type: schema36.properties.kubeletConfigSha256.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate87.errors = vErrors; return errors === 0; }
validate87.evaluated = { "props": { "runtime": true, "crioDropIns": true, "kubeletConfigSha256": true }, "dynamicProps": false, "dynamicItems": false };
const schema39 = { "description": "Outcome of one part of an Ignition file.", "type": "object", "required": ["field", "subject", "outcome", "reason"], "properties": { "field": { "description": "Field of the Ignition specification, such as `storage.files`.", "type": "string" }, "subject": { "description": "Path, name or value of the part; untrusted.", "type": "string" }, "outcome": { "description": "`superseded`: the action does by itself what the part is for.", "type": "string" }, "reason": { "description": "Why, or how.", "type": "string" } } };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate93.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.field === undefined) && (missing0 = "field")) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.reason === undefined) && (missing0 = "reason"))) {
            validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.field !== undefined) {
                const _errs1 = errors;
                if (typeof data.field !== "string") {
                    validate93.errors = [{ instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.subject !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.subject !== "string") {
                        validate93.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.outcome !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.outcome !== "string") {
                            validate93.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.reason !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.reason !== "string") {
                                validate93.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate93.errors = vErrors; return errors === 0; }
validate93.evaluated = { "props": { "field": true, "subject": true, "outcome": true, "reason": true }, "dynamicProps": false, "dynamicItems": false };
const schema40 = { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } } } };
const schema41 = { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" } } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate96.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.text === undefined) && (missing0 = "text")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.link === undefined) && (missing0 = "link"))) {
            validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.text !== undefined) {
                const _errs1 = errors;
                if (typeof data.text !== "string") {
                    validate96.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.reason !== "string") {
                        validate96.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.link !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.link !== "string") {
                            validate96.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate96.errors = vErrors; return errors === 0; }
validate96.evaluated = { "props": { "text": true, "reason": true, "link": true }, "dynamicProps": false, "dynamicItems": false };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate95.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scenario === undefined) {
            data.scenario = null;
        }
        let missing0;
        if ((((((data.lane === undefined) && (missing0 = "lane")) || ((data.focus === undefined) && (missing0 = "focus"))) || ((data.skip === undefined) && (missing0 = "skip"))) || ((data.labelFilter === undefined) && (missing0 = "labelFilter"))) || ((data.trackedSkips === undefined) && (missing0 = "trackedSkips"))) {
            validate95.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            let data0 = data.scenario;
            const _errs1 = errors;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                validate95.errors = [{ instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: schema40.properties.scenario.type }, message: "must be string,null" }];
                return false;
            }
            var valid0 = _errs1 === errors;
            if (valid0) {
                if (data.lane !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.lane !== "string") {
                        validate95.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.focus !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.focus !== "string") {
                            validate95.errors = [{ instancePath: instancePath + "/focus", schemaPath: "#/properties/focus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.skip !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.skip !== "string") {
                                validate95.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.labelFilter !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.labelFilter !== "string") {
                                    validate95.errors = [{ instancePath: instancePath + "/labelFilter", schemaPath: "#/properties/labelFilter/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.trackedSkips !== undefined) {
                                    let data5 = data.trackedSkips;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs13 = errors;
                                                if (!(validate96(data5[i0], { instancePath: instancePath + "/trackedSkips/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs13 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate95.errors = [{ instancePath: instancePath + "/trackedSkips", schemaPath: "#/properties/trackedSkips/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate95.errors = vErrors; return errors === 0; }
validate95.evaluated = { "props": { "scenario": true, "lane": true, "focus": true, "skip": true, "labelFilter": true, "trackedSkips": true }, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "description": "The run of the suite.", "type": "object", "required": ["startedAt", "endedAt", "seconds", "procs", "randomSeed", "exitCode", "source"], "properties": { "startedAt": { "description": "When it started; null if it did not.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "procs": { "description": "Parallel Ginkgo processes; null if unknown.", "type": ["integer", "null"] }, "randomSeed": { "description": "Ginkgo's random seed; null if unknown.", "type": ["integer", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] }, "source": { "description": "Which source the results were read from.", "type": "string" } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate99.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.startedAt === undefined) && (missing0 = "startedAt")) || ((data.endedAt === undefined) && (missing0 = "endedAt"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.procs === undefined) && (missing0 = "procs"))) || ((data.randomSeed === undefined) && (missing0 = "randomSeed"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.source === undefined) && (missing0 = "source"))) {
            validate99.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.startedAt !== undefined) {
                let data0 = data.startedAt;
                const _errs1 = errors;
                const _errs2 = errors;
                let valid1 = false;
                const _errs3 = errors;
                if (!(validate55(data0, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                }
                var _valid0 = _errs3 === errors;
                valid1 = valid1 || _valid0;
                const _errs4 = errors;
                if (data0 !== null) {
                    const err0 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                var _valid0 = _errs4 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                    const err1 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                    validate99.errors = vErrors;
                    return false;
                }
                else {
                    errors = _errs2;
                    if (vErrors !== null) {
                        if (_errs2) {
                            vErrors.length = _errs2;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.endedAt !== undefined) {
                    let data1 = data.endedAt;
                    const _errs6 = errors;
                    const _errs7 = errors;
                    let valid2 = false;
                    const _errs8 = errors;
                    if (!(validate55(data1, { instancePath: instancePath + "/endedAt", parentData: data, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                    var _valid1 = _errs8 === errors;
                    valid2 = valid2 || _valid1;
                    const _errs9 = errors;
                    if (data1 !== null) {
                        const err2 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    var _valid1 = _errs9 === errors;
                    valid2 = valid2 || _valid1;
                    if (!valid2) {
                        const err3 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                        validate99.errors = vErrors;
                        return false;
                    }
                    else {
                        errors = _errs7;
                        if (vErrors !== null) {
                            if (_errs7) {
                                vErrors.length = _errs7;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    var valid0 = _errs6 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.seconds !== undefined) {
                        let data2 = data.seconds;
                        const _errs11 = errors;
                        if ((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)) {
                            validate99.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema42.properties.seconds.type }, message: "must be number,null" }];
                            return false;
                        }
                        var valid0 = _errs11 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.procs !== undefined) {
                            let data3 = data.procs;
                            const _errs13 = errors;
                            if ((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)) {
                                validate99.errors = [{ instancePath: instancePath + "/procs", schemaPath: "#/properties/procs/type", keyword: "type", params: { type: schema42.properties.procs.type }, message: "must be integer,null" }];
                                return false;
                            }
                            var valid0 = _errs13 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.randomSeed !== undefined) {
                                let data4 = data.randomSeed;
                                const _errs15 = errors;
                                if ((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)) {
                                    validate99.errors = [{ instancePath: instancePath + "/randomSeed", schemaPath: "#/properties/randomSeed/type", keyword: "type", params: { type: schema42.properties.randomSeed.type }, message: "must be integer,null" }];
                                    return false;
                                }
                                var valid0 = _errs15 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.exitCode !== undefined) {
                                    let data5 = data.exitCode;
                                    const _errs17 = errors;
                                    if ((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)) {
                                        validate99.errors = [{ instancePath: instancePath + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: schema42.properties.exitCode.type }, message: "must be integer,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs17 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.source !== undefined) {
                                        const _errs19 = errors;
                                        if (typeof data.source !== "string") {
                                            validate99.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs19 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate99.errors = vErrors; return errors === 0; }
validate99.evaluated = { "props": { "startedAt": true, "endedAt": true, "seconds": true, "procs": true, "randomSeed": true, "exitCode": true, "source": true }, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "description": "How a run ended, as the run itself knows it.", "type": "object", "required": ["cancelled", "abandonedIn", "deadlinePassed", "endedBySignal", "runError", "bug"], "properties": { "cancelled": { "description": "Whether somebody cancelled the run.", "type": "boolean" }, "abandonedIn": { "description": "The stage in which the process of the action disappeared; null if it did not.", "type": ["string", "null"] }, "deadlinePassed": { "description": "Whether the action ended the suite because of its time limit.", "type": "boolean" }, "endedBySignal": { "description": "Whether a signal ended the ginkgo command.", "type": "boolean" }, "runError": { "description": "The error that stopped the run before or during the suite; null if none did.", "anyOf": [{ "$ref": "#/$defs/runError" }, { "type": "null" }] }, "bug": { "description": "The bug of the action that stopped the run; null if none did.", "anyOf": [{ "$ref": "#/$defs/bug" }, { "type": "null" }] } } };
const schema44 = { "description": "An error that stopped a run.", "type": "object", "required": ["kind", "reason", "message", "cause", "remedy", "evidence"], "properties": { "kind": { "description": "`input`: the user can fix it. `environment`: the runner, the network or a tool failed.", "type": "string" }, "reason": { "description": "The cause in one word.", "$ref": "#/$defs/reason" }, "message": { "description": "What happened and where.", "type": "string" }, "cause": { "description": "Why; empty if unknown.", "type": "string" }, "remedy": { "description": "What to do; may be empty.", "type": "string" }, "evidence": { "description": "Lines that show it. Untrusted.", "type": "array", "items": { "type": "string" } } } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate104.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.kind === undefined) && (missing0 = "kind")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.remedy === undefined) && (missing0 = "remedy"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) {
            validate104.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if (typeof data.kind !== "string") {
                    validate104.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (!(validate60(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.message !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.message !== "string") {
                            validate104.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.cause !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.cause !== "string") {
                                validate104.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.remedy !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.remedy !== "string") {
                                    validate104.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.evidence !== undefined) {
                                    let data5 = data.evidence;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs12 = errors;
                                                if (typeof data5[i0] !== "string") {
                                                    validate104.errors = [{ instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid1 = _errs12 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate104.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate104.errors = vErrors; return errors === 0; }
validate104.evaluated = { "props": { "kind": true, "reason": true, "message": true, "cause": true, "remedy": true, "evidence": true }, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "description": "A bug of the action.", "type": "object", "required": ["message", "stack"], "properties": { "message": { "description": "The message of the exception.", "type": "string" }, "stack": { "description": "Its stack, by line.", "type": "array", "items": { "type": "string" } } } };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate107.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.message === undefined) && (missing0 = "message")) || ((data.stack === undefined) && (missing0 = "stack"))) {
            validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.message !== undefined) {
                const _errs1 = errors;
                if (typeof data.message !== "string") {
                    validate107.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.stack !== undefined) {
                    let data1 = data.stack;
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (Array.isArray(data1)) {
                            var valid1 = true;
                            const len0 = data1.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs5 = errors;
                                if (typeof data1[i0] !== "string") {
                                    validate107.errors = [{ instancePath: instancePath + "/stack/" + i0, schemaPath: "#/properties/stack/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid1 = _errs5 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate107.errors = [{ instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate107.errors = vErrors; return errors === 0; }
validate107.evaluated = { "props": { "message": true, "stack": true }, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate103.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.cancelled === undefined) && (missing0 = "cancelled")) || ((data.abandonedIn === undefined) && (missing0 = "abandonedIn"))) || ((data.deadlinePassed === undefined) && (missing0 = "deadlinePassed"))) || ((data.endedBySignal === undefined) && (missing0 = "endedBySignal"))) || ((data.runError === undefined) && (missing0 = "runError"))) || ((data.bug === undefined) && (missing0 = "bug"))) {
            validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.cancelled !== undefined) {
                const _errs1 = errors;
                if (typeof data.cancelled !== "boolean") {
                    validate103.errors = [{ instancePath: instancePath + "/cancelled", schemaPath: "#/properties/cancelled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.abandonedIn !== undefined) {
                    let data1 = data.abandonedIn;
                    const _errs3 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validate103.errors = [{ instancePath: instancePath + "/abandonedIn", schemaPath: "#/properties/abandonedIn/type", keyword: "type", params: { type: schema43.properties.abandonedIn.type }, message: "must be string,null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.deadlinePassed !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.deadlinePassed !== "boolean") {
                            validate103.errors = [{ instancePath: instancePath + "/deadlinePassed", schemaPath: "#/properties/deadlinePassed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.endedBySignal !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.endedBySignal !== "boolean") {
                                validate103.errors = [{ instancePath: instancePath + "/endedBySignal", schemaPath: "#/properties/endedBySignal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.runError !== undefined) {
                                let data4 = data.runError;
                                const _errs9 = errors;
                                const _errs10 = errors;
                                let valid1 = false;
                                const _errs11 = errors;
                                if (!(validate104(data4, { instancePath: instancePath + "/runError", parentData: data, parentDataProperty: "runError", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs11 === errors;
                                valid1 = valid1 || _valid0;
                                if (_valid0) {
                                    var props0 = {};
                                    props0.kind = true;
                                    props0.reason = true;
                                    props0.message = true;
                                    props0.cause = true;
                                    props0.remedy = true;
                                    props0.evidence = true;
                                }
                                const _errs12 = errors;
                                if (data4 !== null) {
                                    const err0 = { instancePath: instancePath + "/runError", schemaPath: "#/properties/runError/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err0];
                                    }
                                    else {
                                        vErrors.push(err0);
                                    }
                                    errors++;
                                }
                                var _valid0 = _errs12 === errors;
                                valid1 = valid1 || _valid0;
                                if (!valid1) {
                                    const err1 = { instancePath: instancePath + "/runError", schemaPath: "#/properties/runError/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                    validate103.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs10;
                                    if (vErrors !== null) {
                                        if (_errs10) {
                                            vErrors.length = _errs10;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.bug !== undefined) {
                                    let data5 = data.bug;
                                    const _errs14 = errors;
                                    const _errs15 = errors;
                                    let valid2 = false;
                                    const _errs16 = errors;
                                    if (!(validate107(data5, { instancePath: instancePath + "/bug", parentData: data, parentDataProperty: "bug", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid1 = _errs16 === errors;
                                    valid2 = valid2 || _valid1;
                                    if (_valid1) {
                                        var props1 = {};
                                        props1.message = true;
                                        props1.stack = true;
                                    }
                                    const _errs17 = errors;
                                    if (data5 !== null) {
                                        const err2 = { instancePath: instancePath + "/bug", schemaPath: "#/properties/bug/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    var _valid1 = _errs17 === errors;
                                    valid2 = valid2 || _valid1;
                                    if (!valid2) {
                                        const err3 = { instancePath: instancePath + "/bug", schemaPath: "#/properties/bug/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err3];
                                        }
                                        else {
                                            vErrors.push(err3);
                                        }
                                        errors++;
                                        validate103.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs15;
                                        if (vErrors !== null) {
                                            if (_errs15) {
                                                vErrors.length = _errs15;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate103.errors = vErrors; return errors === 0; }
validate103.evaluated = { "props": { "cancelled": true, "abandonedIn": true, "deadlinePassed": true, "endedBySignal": true, "runError": true, "bug": true }, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "description": "The second invocation of the suite, with only the failed specs, one after the other.", "type": "object", "required": ["done", "reason", "specs", "passed", "failed", "startedAt", "seconds", "exitCode"], "properties": { "done": { "description": "Whether it ended by itself with a whole report. Only then a spec that passed in it counts as passed.", "type": "boolean" }, "reason": { "description": "Why there was none, or why it does not count; empty if it is done.", "type": "string" }, "specs": { "description": "The specs that it selected; empty if there was none.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "passed": { "description": "How many of them passed.", "type": "integer" }, "failed": { "description": "How many of them failed again.", "type": "integer" }, "startedAt": { "description": "When it started; null if there was none.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] } } };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate110.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.done === undefined) && (missing0 = "done")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.specs === undefined) && (missing0 = "specs"))) || ((data.passed === undefined) && (missing0 = "passed"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) {
            validate110.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.done !== undefined) {
                const _errs1 = errors;
                if (typeof data.done !== "boolean") {
                    validate110.errors = [{ instancePath: instancePath + "/done", schemaPath: "#/properties/done/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.reason !== "string") {
                        validate110.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.specs !== undefined) {
                        let data2 = data.specs;
                        const _errs5 = errors;
                        if (errors === _errs5) {
                            if (Array.isArray(data2)) {
                                var valid1 = true;
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs7 = errors;
                                    if (!(validate67(data2[i0], { instancePath: instancePath + "/specs/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs7 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate110.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.passed !== undefined) {
                            let data4 = data.passed;
                            const _errs8 = errors;
                            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                validate110.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.failed !== undefined) {
                                let data5 = data.failed;
                                const _errs10 = errors;
                                if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                    validate110.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                var valid0 = _errs10 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.startedAt !== undefined) {
                                    let data6 = data.startedAt;
                                    const _errs12 = errors;
                                    const _errs13 = errors;
                                    let valid2 = false;
                                    const _errs14 = errors;
                                    if (!(validate55(data6, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid0 = _errs14 === errors;
                                    valid2 = valid2 || _valid0;
                                    const _errs15 = errors;
                                    if (data6 !== null) {
                                        const err0 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs15 === errors;
                                    valid2 = valid2 || _valid0;
                                    if (!valid2) {
                                        const err1 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err1];
                                        }
                                        else {
                                            vErrors.push(err1);
                                        }
                                        errors++;
                                        validate110.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs13;
                                        if (vErrors !== null) {
                                            if (_errs13) {
                                                vErrors.length = _errs13;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.seconds !== undefined) {
                                        let data7 = data.seconds;
                                        const _errs17 = errors;
                                        if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                                            validate110.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema46.properties.seconds.type }, message: "must be number,null" }];
                                            return false;
                                        }
                                        var valid0 = _errs17 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.exitCode !== undefined) {
                                            let data8 = data.exitCode;
                                            const _errs19 = errors;
                                            if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
                                                validate110.errors = [{ instancePath: instancePath + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: schema46.properties.exitCode.type }, message: "must be integer,null" }];
                                                return false;
                                            }
                                            var valid0 = _errs19 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate110.errors = vErrors; return errors === 0; }
validate110.evaluated = { "props": { "done": true, "reason": true, "specs": true, "passed": true, "failed": true, "startedAt": true, "seconds": true, "exitCode": true }, "dynamicProps": false, "dynamicItems": false };
const schema47 = { "description": "A planned spec and its outcome.", "type": "object", "required": ["id", "outcome", "labels", "location", "seconds", "startedAt", "endedAt", "process", "attempts", "failure", "additionalFailures", "skipReason", "logs", "finding"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "outcome": { "description": "Outcome of the spec.", "$ref": "#/$defs/outcome" }, "labels": { "description": "Ginkgo labels; empty where the source has none.", "type": "array", "items": { "type": "string" } }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "process": { "description": "Ginkgo's parallel process, from 1; null if unknown.", "type": ["integer", "null"] }, "attempts": { "description": "Number of attempts. A spec that passed after more than one is flaky.", "type": "integer" }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "additionalFailures": { "description": "Failures of earlier attempts, and of clean-up after the first failure.", "type": "array", "items": { "$ref": "#/$defs/failure" } }, "invocations": { "description": "The results of a spec that was run once more, in order: of the suite, and of the rerun; else empty. The properties of the spec itself are those of the first, except that a spec that passed in the rerun has passed.", "type": "array", "items": { "$ref": "#/$defs/invocation" }, "default": [] }, "skipReason": { "description": "Why it skipped itself; null if it did not.", "type": ["string", "null"] }, "logs": { "description": "Lines of the node's logs around the failure.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } }, "seen": { "description": "What was seen on the node when it failed, most telling first; empty if nothing was seen or it did not fail.", "type": "array", "items": { "$ref": "#/$defs/observation" }, "default": [] }, "requests": { "description": "Requests to CRI-O about its pods and images that failed, were slow, or did not return, in order of time; empty if CRI-O's log shows none or is missing.", "type": "array", "items": { "$ref": "#/$defs/criRequest" }, "default": [] }, "finding": { "description": "The finding that explains the failure, by its `id`; null if there is none. Reports that are older than identifiers have its position in `findings`, from 0.", "type": ["string", "integer", "null"] }, "class": { "description": "The class of its failure; null if it did not fail. A spec that passed only after a retry is a `flake`.", "anyOf": [{ "$ref": "#/$defs/class" }, { "type": "null" }], "default": null }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason; empty without a class.", "type": "string", "default": "" } } };
const schema48 = { "description": "Outcome of a spec. `skipped`: it skipped itself at run time; `not-run`: it was planned and never started; all other words are Ginkgo's.", "type": "string" };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate116.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate116.errors = vErrors; return errors === 0; }
validate116.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema49 = { "description": "A place in the sources.", "type": "object", "required": ["file", "line"], "properties": { "file": { "description": "File as the suite names it, for instance `k8s.io/kubernetes/test/e2e/common/node/kubelet.go`.", "type": "string" }, "line": { "description": "Line, from 1; 0 if unknown.", "type": "integer" } } };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate118.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) {
            validate118.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.file !== undefined) {
                const _errs1 = errors;
                if (typeof data.file !== "string") {
                    validate118.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.line !== undefined) {
                    let data1 = data.line;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate118.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate118.errors = vErrors; return errors === 0; }
validate118.evaluated = { "props": { "file": true, "line": true }, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "description": "What a spec failed with.", "type": "object", "required": ["message", "location", "stackTrace", "at"], "properties": { "message": { "description": "Text of the assertion; may be long. Untrusted.", "type": "string" }, "location": { "description": "Source location of the assertion; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "stackTrace": { "description": "Stack of the failing goroutine; empty if there is none. Untrusted.", "type": "string" }, "at": { "description": "When it happened; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "summary": { "description": "The failure in one line.", "$ref": "#/$defs/failureSummary", "default": { "text": "", "expected": "", "actual": "", "at": null } } } };
const schema51 = { "description": "A failure without the noise of its message. All texts are on one line. Untrusted.", "type": "object", "required": ["text", "expected", "actual", "at"], "properties": { "text": { "description": "What says most: what was expected and what was there, or the error; empty without a message.", "type": "string" }, "expected": { "description": "What was expected; empty if the message does not say.", "type": "string" }, "actual": { "description": "What was there instead, of a pod its phase and the state of a container; empty if the message does not say.", "type": "string" }, "at": { "description": "The line of the spec that failed, not that of a helper that it called; null if not known.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate125.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.text === undefined) && (missing0 = "text")) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.at === undefined) && (missing0 = "at"))) {
            validate125.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.text !== undefined) {
                const _errs1 = errors;
                if (typeof data.text !== "string") {
                    validate125.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.expected !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.expected !== "string") {
                        validate125.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.actual !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.actual !== "string") {
                            validate125.errors = [{ instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.at !== undefined) {
                            let data3 = data.at;
                            const _errs7 = errors;
                            const _errs8 = errors;
                            let valid1 = false;
                            const _errs9 = errors;
                            if (!(validate118(data3, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs9 === errors;
                            valid1 = valid1 || _valid0;
                            if (_valid0) {
                                var props0 = {};
                                props0.file = true;
                                props0.line = true;
                            }
                            const _errs10 = errors;
                            if (data3 !== null) {
                                const err0 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                            var _valid0 = _errs10 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const err1 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                                validate125.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs8;
                                if (vErrors !== null) {
                                    if (_errs8) {
                                        vErrors.length = _errs8;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate125.errors = vErrors; return errors === 0; }
validate125.evaluated = { "props": { "text": true, "expected": true, "actual": true, "at": true }, "dynamicProps": false, "dynamicItems": false };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate122.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.summary === undefined) {
            data.summary = { "text": "", "expected": "", "actual": "", "at": null };
        }
        let missing0;
        if (((((data.message === undefined) && (missing0 = "message")) || ((data.location === undefined) && (missing0 = "location"))) || ((data.stackTrace === undefined) && (missing0 = "stackTrace"))) || ((data.at === undefined) && (missing0 = "at"))) {
            validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.message !== undefined) {
                const _errs1 = errors;
                if (typeof data.message !== "string") {
                    validate122.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.location !== undefined) {
                    let data1 = data.location;
                    const _errs3 = errors;
                    const _errs4 = errors;
                    let valid1 = false;
                    const _errs5 = errors;
                    if (!(validate118(data1, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
                        errors = vErrors.length;
                    }
                    var _valid0 = _errs5 === errors;
                    valid1 = valid1 || _valid0;
                    if (_valid0) {
                        var props0 = {};
                        props0.file = true;
                        props0.line = true;
                    }
                    const _errs6 = errors;
                    if (data1 !== null) {
                        const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err0];
                        }
                        else {
                            vErrors.push(err0);
                        }
                        errors++;
                    }
                    var _valid0 = _errs6 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                        const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        validate122.errors = vErrors;
                        return false;
                    }
                    else {
                        errors = _errs4;
                        if (vErrors !== null) {
                            if (_errs4) {
                                vErrors.length = _errs4;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.stackTrace !== undefined) {
                        const _errs8 = errors;
                        if (typeof data.stackTrace !== "string") {
                            validate122.errors = [{ instancePath: instancePath + "/stackTrace", schemaPath: "#/properties/stackTrace/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs8 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.at !== undefined) {
                            let data3 = data.at;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            let valid2 = false;
                            const _errs12 = errors;
                            if (!(validate55(data3, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                errors = vErrors.length;
                            }
                            var _valid1 = _errs12 === errors;
                            valid2 = valid2 || _valid1;
                            const _errs13 = errors;
                            if (data3 !== null) {
                                const err2 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                            var _valid1 = _errs13 === errors;
                            valid2 = valid2 || _valid1;
                            if (!valid2) {
                                const err3 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                                validate122.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs11;
                                if (vErrors !== null) {
                                    if (_errs11) {
                                        vErrors.length = _errs11;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            const _errs15 = errors;
                            if (!(validate125(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs15 === errors;
                        }
                    }
                }
            }
        }
    }
    else {
        validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate122.errors = vErrors; return errors === 0; }
validate122.evaluated = { "props": { "message": true, "location": true, "stackTrace": true, "at": true, "summary": true }, "dynamicProps": false, "dynamicItems": false };
const schema52 = { "description": "The result of a spec in one invocation of the suite.", "type": "object", "required": ["outcome", "seconds", "startedAt", "endedAt", "failure", "logs"], "properties": { "outcome": { "description": "Outcome of the spec, as above.", "$ref": "#/$defs/outcome" }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "logs": { "description": "Lines of the node's logs around the failure in the rerun; those of the suite are in `logs` of the spec.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } } } };
const schema53 = { "description": "Lines of a log around a failure.", "type": "object", "required": ["log", "lines"], "properties": { "log": { "description": "Name of the log, relative to `logs/` in the report directory.", "type": "string" }, "lines": { "description": "The lines, in their order. Untrusted.", "type": "array", "items": { "type": "string" } } } };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate135.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.log === undefined) && (missing0 = "log")) || ((data.lines === undefined) && (missing0 = "lines"))) {
            validate135.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.log !== undefined) {
                const _errs1 = errors;
                if (typeof data.log !== "string") {
                    validate135.errors = [{ instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.lines !== undefined) {
                    let data1 = data.lines;
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (Array.isArray(data1)) {
                            var valid1 = true;
                            const len0 = data1.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs5 = errors;
                                if (typeof data1[i0] !== "string") {
                                    validate135.errors = [{ instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid1 = _errs5 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate135.errors = [{ instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate135.errors = vErrors; return errors === 0; }
validate135.evaluated = { "props": { "log": true, "lines": true }, "dynamicProps": false, "dynamicItems": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate130.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.outcome === undefined) && (missing0 = "outcome")) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.endedAt === undefined) && (missing0 = "endedAt"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.logs === undefined) && (missing0 = "logs"))) {
            validate130.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.outcome !== undefined) {
                const _errs1 = errors;
                if (!(validate116(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.seconds !== undefined) {
                    let data1 = data.seconds;
                    const _errs2 = errors;
                    if (!((typeof data1 == "number") && (isFinite(data1)))) {
                        validate130.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.startedAt !== undefined) {
                        let data2 = data.startedAt;
                        const _errs4 = errors;
                        const _errs5 = errors;
                        let valid1 = false;
                        const _errs6 = errors;
                        if (!(validate55(data2, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                        }
                        var _valid0 = _errs6 === errors;
                        valid1 = valid1 || _valid0;
                        const _errs7 = errors;
                        if (data2 !== null) {
                            const err0 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                                vErrors = [err0];
                            }
                            else {
                                vErrors.push(err0);
                            }
                            errors++;
                        }
                        var _valid0 = _errs7 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                            const err1 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                            validate130.errors = vErrors;
                            return false;
                        }
                        else {
                            errors = _errs5;
                            if (vErrors !== null) {
                                if (_errs5) {
                                    vErrors.length = _errs5;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.endedAt !== undefined) {
                            let data3 = data.endedAt;
                            const _errs9 = errors;
                            const _errs10 = errors;
                            let valid2 = false;
                            const _errs11 = errors;
                            if (!(validate55(data3, { instancePath: instancePath + "/endedAt", parentData: data, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                errors = vErrors.length;
                            }
                            var _valid1 = _errs11 === errors;
                            valid2 = valid2 || _valid1;
                            const _errs12 = errors;
                            if (data3 !== null) {
                                const err2 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                            var _valid1 = _errs12 === errors;
                            valid2 = valid2 || _valid1;
                            if (!valid2) {
                                const err3 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                                validate130.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs10;
                                if (vErrors !== null) {
                                    if (_errs10) {
                                        vErrors.length = _errs10;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs9 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.failure !== undefined) {
                                let data4 = data.failure;
                                const _errs14 = errors;
                                const _errs15 = errors;
                                let valid3 = false;
                                const _errs16 = errors;
                                if (!(validate122(data4, { instancePath: instancePath + "/failure", parentData: data, parentDataProperty: "failure", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                                    errors = vErrors.length;
                                }
                                var _valid2 = _errs16 === errors;
                                valid3 = valid3 || _valid2;
                                if (_valid2) {
                                    var props0 = {};
                                    props0.message = true;
                                    props0.location = true;
                                    props0.stackTrace = true;
                                    props0.at = true;
                                    props0.summary = true;
                                }
                                const _errs17 = errors;
                                if (data4 !== null) {
                                    const err4 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                }
                                var _valid2 = _errs17 === errors;
                                valid3 = valid3 || _valid2;
                                if (!valid3) {
                                    const err5 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                    validate130.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs15;
                                    if (vErrors !== null) {
                                        if (_errs15) {
                                            vErrors.length = _errs15;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.logs !== undefined) {
                                    let data5 = data.logs;
                                    const _errs19 = errors;
                                    if (errors === _errs19) {
                                        if (Array.isArray(data5)) {
                                            var valid4 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs21 = errors;
                                                if (!(validate135(data5[i0], { instancePath: instancePath + "/logs/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid4 = _errs21 === errors;
                                                if (!valid4) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate130.errors = [{ instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs19 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate130.errors = vErrors; return errors === 0; }
validate130.evaluated = { "props": { "outcome": true, "seconds": true, "startedAt": true, "endedAt": true, "failure": true, "logs": true }, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "description": "Something that was seen on the node in the time of a failing spec.", "type": "object", "required": ["by", "text"], "properties": { "by": { "description": "Where it was seen. `event`: an event of the kubelet about a pod of the spec. `container`: the state of a container in the dump of a pod. `message`: an error of the runtime that the spec quotes. All others are logs.", "type": "string" }, "text": { "description": "It in one line. Untrusted.", "type": "string" } } };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate139.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.by === undefined) && (missing0 = "by")) || ((data.text === undefined) && (missing0 = "text"))) {
            validate139.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.by !== undefined) {
                const _errs1 = errors;
                if (typeof data.by !== "string") {
                    validate139.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.text !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.text !== "string") {
                        validate139.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate139.errors = vErrors; return errors === 0; }
validate139.evaluated = { "props": { "by": true, "text": true }, "dynamicProps": false, "dynamicItems": false };
const schema55 = { "description": "A request of the kubelet to CRI-O that failed, was slow, or did not return, according to CRI-O's log.", "type": "object", "required": ["method", "subject", "startedAt", "seconds", "result", "error", "count"], "properties": { "method": { "description": "Method of the CRI, for instance `CreateContainer`.", "type": "string" }, "subject": { "description": "What it was about, such as namespace, pod and container, an image, or an identifier. Untrusted.", "type": "string" }, "startedAt": { "description": "When it began.", "$ref": "#/$defs/time" }, "seconds": { "description": "How long it took; null if it did not return.", "type": ["number", "null"] }, "result": { "description": "`no-answer`: it did not return before the spec failed.", "type": "string" }, "error": { "description": "What it failed with; empty if the log does not say. Untrusted.", "type": "string" }, "count": { "description": "How many requests failed in the same way; the other fields are about the first.", "type": "integer" } } };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate141.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.method === undefined) && (missing0 = "method")) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.error === undefined) && (missing0 = "error"))) || ((data.count === undefined) && (missing0 = "count"))) {
            validate141.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.method !== undefined) {
                const _errs1 = errors;
                if (typeof data.method !== "string") {
                    validate141.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.subject !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.subject !== "string") {
                        validate141.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.startedAt !== undefined) {
                        const _errs5 = errors;
                        if (!(validate55(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.seconds !== undefined) {
                            let data3 = data.seconds;
                            const _errs6 = errors;
                            if ((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)) {
                                validate141.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema55.properties.seconds.type }, message: "must be number,null" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.result !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.result !== "string") {
                                    validate141.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.error !== undefined) {
                                    const _errs10 = errors;
                                    if (typeof data.error !== "string") {
                                        validate141.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.count !== undefined) {
                                        let data6 = data.count;
                                        const _errs12 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            validate141.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate141.errors = vErrors; return errors === 0; }
validate141.evaluated = { "props": { "method": true, "subject": true, "startedAt": true, "seconds": true, "result": true, "error": true, "count": true }, "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate114.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.invocations === undefined) {
            data.invocations = [];
        }
        if (data.seen === undefined) {
            data.seen = [];
        }
        if (data.requests === undefined) {
            data.requests = [];
        }
        if (data.class === undefined) {
            data.class = null;
        }
        if (data.kind === undefined) {
            data.kind = "";
        }
        if (data.confidence === undefined) {
            data.confidence = "";
        }
        let missing0;
        if (((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.location === undefined) && (missing0 = "location"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.endedAt === undefined) && (missing0 = "endedAt"))) || ((data.process === undefined) && (missing0 = "process"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.additionalFailures === undefined) && (missing0 = "additionalFailures"))) || ((data.skipReason === undefined) && (missing0 = "skipReason"))) || ((data.logs === undefined) && (missing0 = "logs"))) || ((data.finding === undefined) && (missing0 = "finding"))) {
            validate114.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (!(validate67(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.outcome !== undefined) {
                    const _errs2 = errors;
                    if (!(validate116(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.labels !== undefined) {
                        let data2 = data.labels;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (Array.isArray(data2)) {
                                var valid1 = true;
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs5 = errors;
                                    if (typeof data2[i0] !== "string") {
                                        validate114.errors = [{ instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid1 = _errs5 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate114.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.location !== undefined) {
                            let data4 = data.location;
                            const _errs7 = errors;
                            const _errs8 = errors;
                            let valid2 = false;
                            const _errs9 = errors;
                            if (!(validate118(data4, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs9 === errors;
                            valid2 = valid2 || _valid0;
                            if (_valid0) {
                                var props0 = {};
                                props0.file = true;
                                props0.line = true;
                            }
                            const _errs10 = errors;
                            if (data4 !== null) {
                                const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                            var _valid0 = _errs10 === errors;
                            valid2 = valid2 || _valid0;
                            if (!valid2) {
                                const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                                validate114.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs8;
                                if (vErrors !== null) {
                                    if (_errs8) {
                                        vErrors.length = _errs8;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.seconds !== undefined) {
                                let data5 = data.seconds;
                                const _errs12 = errors;
                                if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                    validate114.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.startedAt !== undefined) {
                                    let data6 = data.startedAt;
                                    const _errs14 = errors;
                                    const _errs15 = errors;
                                    let valid3 = false;
                                    const _errs16 = errors;
                                    if (!(validate55(data6, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid1 = _errs16 === errors;
                                    valid3 = valid3 || _valid1;
                                    const _errs17 = errors;
                                    if (data6 !== null) {
                                        const err2 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    var _valid1 = _errs17 === errors;
                                    valid3 = valid3 || _valid1;
                                    if (!valid3) {
                                        const err3 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err3];
                                        }
                                        else {
                                            vErrors.push(err3);
                                        }
                                        errors++;
                                        validate114.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs15;
                                        if (vErrors !== null) {
                                            if (_errs15) {
                                                vErrors.length = _errs15;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.endedAt !== undefined) {
                                        let data7 = data.endedAt;
                                        const _errs19 = errors;
                                        const _errs20 = errors;
                                        let valid4 = false;
                                        const _errs21 = errors;
                                        if (!(validate55(data7, { instancePath: instancePath + "/endedAt", parentData: data, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid2 = _errs21 === errors;
                                        valid4 = valid4 || _valid2;
                                        const _errs22 = errors;
                                        if (data7 !== null) {
                                            const err4 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                        var _valid2 = _errs22 === errors;
                                        valid4 = valid4 || _valid2;
                                        if (!valid4) {
                                            const err5 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err5];
                                            }
                                            else {
                                                vErrors.push(err5);
                                            }
                                            errors++;
                                            validate114.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs20;
                                            if (vErrors !== null) {
                                                if (_errs20) {
                                                    vErrors.length = _errs20;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs19 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.process !== undefined) {
                                            let data8 = data.process;
                                            const _errs24 = errors;
                                            if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
                                                validate114.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: schema47.properties.process.type }, message: "must be integer,null" }];
                                                return false;
                                            }
                                            var valid0 = _errs24 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.attempts !== undefined) {
                                                let data9 = data.attempts;
                                                const _errs26 = errors;
                                                if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                    validate114.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                var valid0 = _errs26 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.failure !== undefined) {
                                                    let data10 = data.failure;
                                                    const _errs28 = errors;
                                                    const _errs29 = errors;
                                                    let valid5 = false;
                                                    const _errs30 = errors;
                                                    if (!(validate122(data10, { instancePath: instancePath + "/failure", parentData: data, parentDataProperty: "failure", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid3 = _errs30 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    if (_valid3) {
                                                        var props1 = {};
                                                        props1.message = true;
                                                        props1.location = true;
                                                        props1.stackTrace = true;
                                                        props1.at = true;
                                                        props1.summary = true;
                                                    }
                                                    const _errs31 = errors;
                                                    if (data10 !== null) {
                                                        const err6 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err6];
                                                        }
                                                        else {
                                                            vErrors.push(err6);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid3 = _errs31 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    if (!valid5) {
                                                        const err7 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err7];
                                                        }
                                                        else {
                                                            vErrors.push(err7);
                                                        }
                                                        errors++;
                                                        validate114.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs29;
                                                        if (vErrors !== null) {
                                                            if (_errs29) {
                                                                vErrors.length = _errs29;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs28 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.additionalFailures !== undefined) {
                                                        let data11 = data.additionalFailures;
                                                        const _errs33 = errors;
                                                        if (errors === _errs33) {
                                                            if (Array.isArray(data11)) {
                                                                var valid6 = true;
                                                                const len1 = data11.length;
                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                    const _errs35 = errors;
                                                                    if (!(validate122(data11[i1], { instancePath: instancePath + "/additionalFailures/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid6 = _errs35 === errors;
                                                                    if (!valid6) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate114.errors = [{ instancePath: instancePath + "/additionalFailures", schemaPath: "#/properties/additionalFailures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs33 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        let data13 = data.invocations;
                                                        const _errs36 = errors;
                                                        if (errors === _errs36) {
                                                            if (Array.isArray(data13)) {
                                                                var valid7 = true;
                                                                const len2 = data13.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs38 = errors;
                                                                    if (!(validate130(data13[i2], { instancePath: instancePath + "/invocations/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid7 = _errs38 === errors;
                                                                    if (!valid7) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate114.errors = [{ instancePath: instancePath + "/invocations", schemaPath: "#/properties/invocations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs36 === errors;
                                                        if (valid0) {
                                                            if (data.skipReason !== undefined) {
                                                                let data15 = data.skipReason;
                                                                const _errs39 = errors;
                                                                if ((typeof data15 !== "string") && (data15 !== null)) {
                                                                    validate114.errors = [{ instancePath: instancePath + "/skipReason", schemaPath: "#/properties/skipReason/type", keyword: "type", params: { type: schema47.properties.skipReason.type }, message: "must be string,null" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs39 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.logs !== undefined) {
                                                                    let data16 = data.logs;
                                                                    const _errs41 = errors;
                                                                    if (errors === _errs41) {
                                                                        if (Array.isArray(data16)) {
                                                                            var valid8 = true;
                                                                            const len3 = data16.length;
                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                const _errs43 = errors;
                                                                                if (!(validate135(data16[i3], { instancePath: instancePath + "/logs/" + i3, parentData: data16, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid8 = _errs43 === errors;
                                                                                if (!valid8) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate114.errors = [{ instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs41 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    let data18 = data.seen;
                                                                    const _errs44 = errors;
                                                                    if (errors === _errs44) {
                                                                        if (Array.isArray(data18)) {
                                                                            var valid9 = true;
                                                                            const len4 = data18.length;
                                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                                                const _errs46 = errors;
                                                                                if (!(validate139(data18[i4], { instancePath: instancePath + "/seen/" + i4, parentData: data18, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid9 = _errs46 === errors;
                                                                                if (!valid9) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate114.errors = [{ instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs44 === errors;
                                                                    if (valid0) {
                                                                        let data20 = data.requests;
                                                                        const _errs47 = errors;
                                                                        if (errors === _errs47) {
                                                                            if (Array.isArray(data20)) {
                                                                                var valid10 = true;
                                                                                const len5 = data20.length;
                                                                                for (let i5 = 0; i5 < len5; i5++) {
                                                                                    const _errs49 = errors;
                                                                                    if (!(validate141(data20[i5], { instancePath: instancePath + "/requests/" + i5, parentData: data20, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid10 = _errs49 === errors;
                                                                                    if (!valid10) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate114.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs47 === errors;
                                                                        if (valid0) {
                                                                            if (data.finding !== undefined) {
                                                                                let data22 = data.finding;
                                                                                const _errs50 = errors;
                                                                                if (((typeof data22 !== "string") && (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22))))) && (data22 !== null)) {
                                                                                    validate114.errors = [{ instancePath: instancePath + "/finding", schemaPath: "#/properties/finding/type", keyword: "type", params: { type: schema47.properties.finding.type }, message: "must be string,integer,null" }];
                                                                                    return false;
                                                                                }
                                                                                var valid0 = _errs50 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                let data23 = data.class;
                                                                                const _errs52 = errors;
                                                                                const _errs53 = errors;
                                                                                let valid11 = false;
                                                                                const _errs54 = errors;
                                                                                if (!(validate69(data23, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var _valid4 = _errs54 === errors;
                                                                                valid11 = valid11 || _valid4;
                                                                                const _errs55 = errors;
                                                                                if (data23 !== null) {
                                                                                    const err8 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err8];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err8);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid4 = _errs55 === errors;
                                                                                valid11 = valid11 || _valid4;
                                                                                if (!valid11) {
                                                                                    const err9 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err9];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err9);
                                                                                    }
                                                                                    errors++;
                                                                                    validate114.errors = vErrors;
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    errors = _errs53;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs53) {
                                                                                            vErrors.length = _errs53;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs52 === errors;
                                                                                if (valid0) {
                                                                                    const _errs57 = errors;
                                                                                    if (!(validate71(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid0 = _errs57 === errors;
                                                                                    if (valid0) {
                                                                                        const _errs58 = errors;
                                                                                        if (typeof data.confidence !== "string") {
                                                                                            validate114.errors = [{ instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid0 = _errs58 === errors;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate114.errors = vErrors; return errors === 0; }
validate114.evaluated = { "props": { "id": true, "outcome": true, "labels": true, "location": true, "seconds": true, "startedAt": true, "endedAt": true, "process": true, "attempts": true, "failure": true, "additionalFailures": true, "invocations": true, "skipReason": true, "logs": true, "seen": true, "requests": true, "finding": true, "class": true, "kind": true, "confidence": true }, "dynamicProps": false, "dynamicItems": false };
const schema56 = { "description": "A spec that was running when the suite ended.", "type": "object", "required": ["id", "location"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate147.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.id === undefined) && (missing0 = "id")) || ((data.location === undefined) && (missing0 = "location"))) {
            validate147.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (!(validate67(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.location !== undefined) {
                    let data1 = data.location;
                    const _errs2 = errors;
                    const _errs3 = errors;
                    let valid1 = false;
                    const _errs4 = errors;
                    if (!(validate118(data1, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
                        errors = vErrors.length;
                    }
                    var _valid0 = _errs4 === errors;
                    valid1 = valid1 || _valid0;
                    if (_valid0) {
                        var props0 = {};
                        props0.file = true;
                        props0.line = true;
                    }
                    const _errs5 = errors;
                    if (data1 !== null) {
                        const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err0];
                        }
                        else {
                            vErrors.push(err0);
                        }
                        errors++;
                    }
                    var _valid0 = _errs5 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                        const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        validate147.errors = vErrors;
                        return false;
                    }
                    else {
                        errors = _errs3;
                        if (vErrors !== null) {
                            if (_errs3) {
                                vErrors.length = _errs3;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate147.errors = vErrors; return errors === 0; }
validate147.evaluated = { "props": { "id": true, "location": true }, "dynamicProps": false, "dynamicItems": false };
const schema57 = { "description": "Specs that did not count for one reason.", "type": "object", "required": ["reason", "link", "specs"], "properties": { "reason": { "description": "Why. Untrusted.", "type": "string" }, "link": { "description": "Where it is tracked; null for a skip at run time.", "type": ["string", "null"] }, "specs": { "description": "The specs.", "type": "array", "items": { "$ref": "#/$defs/specId" } } } };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate151.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.reason === undefined) && (missing0 = "reason")) || ((data.link === undefined) && (missing0 = "link"))) || ((data.specs === undefined) && (missing0 = "specs"))) {
            validate151.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.reason !== undefined) {
                const _errs1 = errors;
                if (typeof data.reason !== "string") {
                    validate151.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.link !== undefined) {
                    let data1 = data.link;
                    const _errs3 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validate151.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: schema57.properties.link.type }, message: "must be string,null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.specs !== undefined) {
                        let data2 = data.specs;
                        const _errs5 = errors;
                        if (errors === _errs5) {
                            if (Array.isArray(data2)) {
                                var valid1 = true;
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs7 = errors;
                                    if (!(validate67(data2[i0], { instancePath: instancePath + "/specs/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs7 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate151.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate151.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate151.errors = vErrors; return errors === 0; }
validate151.evaluated = { "props": { "reason": true, "link": true, "specs": true }, "dynamicProps": false, "dynamicItems": false };
const schema58 = { "description": "Something that happened to a service during the suite.", "type": "object", "required": ["service", "kind", "at", "detail"], "properties": { "service": { "description": "Which service.", "type": "string" }, "kind": { "description": "What happened. `died`: it ended, and nobody is known to have asked for it. `restarted`: it started again after it had died. `restarted-on-request`: somebody restarted it, as with systemctl. `unresponsive`: its process runs, and does not answer since this time. `recovered`: it answers again.", "type": "string" }, "at": { "description": "When; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "detail": { "description": "More about it; may be empty. Untrusted.", "type": "string" } } };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate154.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.service === undefined) && (missing0 = "service")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.detail === undefined) && (missing0 = "detail"))) {
            validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.service !== undefined) {
                const _errs1 = errors;
                if (typeof data.service !== "string") {
                    validate154.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.kind !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.kind !== "string") {
                        validate154.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.at !== undefined) {
                        let data2 = data.at;
                        const _errs5 = errors;
                        const _errs6 = errors;
                        let valid1 = false;
                        const _errs7 = errors;
                        if (!(validate55(data2, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                        }
                        var _valid0 = _errs7 === errors;
                        valid1 = valid1 || _valid0;
                        const _errs8 = errors;
                        if (data2 !== null) {
                            const err0 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                                vErrors = [err0];
                            }
                            else {
                                vErrors.push(err0);
                            }
                            errors++;
                        }
                        var _valid0 = _errs8 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                            const err1 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                            validate154.errors = vErrors;
                            return false;
                        }
                        else {
                            errors = _errs6;
                            if (vErrors !== null) {
                                if (_errs6) {
                                    vErrors.length = _errs6;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.detail !== undefined) {
                            const _errs10 = errors;
                            if (typeof data.detail !== "string") {
                                validate154.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate154.errors = vErrors; return errors === 0; }
validate154.evaluated = { "props": { "service": true, "kind": true, "at": true, "detail": true }, "dynamicProps": false, "dynamicItems": false };
const schema59 = { "description": "A time in which a file system had no room.", "type": "object", "required": ["directory", "what", "from", "until"], "properties": { "directory": { "description": "A directory that the node writes to; the file system is the one that holds it.", "type": "string" }, "what": { "description": "What is used up.", "type": "string" }, "from": { "description": "When it became full.", "$ref": "#/$defs/time" }, "until": { "description": "When there was room again; null if there was none until the end of the suite.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] } } };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate157.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.directory === undefined) && (missing0 = "directory")) || ((data.what === undefined) && (missing0 = "what"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.until === undefined) && (missing0 = "until"))) {
            validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.directory !== undefined) {
                const _errs1 = errors;
                if (typeof data.directory !== "string") {
                    validate157.errors = [{ instancePath: instancePath + "/directory", schemaPath: "#/properties/directory/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.what !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.what !== "string") {
                        validate157.errors = [{ instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.from !== undefined) {
                        const _errs5 = errors;
                        if (!(validate55(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.until !== undefined) {
                            let data3 = data.until;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            let valid1 = false;
                            const _errs8 = errors;
                            if (!(validate55(data3, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs8 === errors;
                            valid1 = valid1 || _valid0;
                            const _errs9 = errors;
                            if (data3 !== null) {
                                const err0 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                            var _valid0 = _errs9 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const err1 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                                validate157.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs7;
                                if (vErrors !== null) {
                                    if (_errs7) {
                                        vErrors.length = _errs7;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate157.errors = vErrors; return errors === 0; }
validate157.evaluated = { "props": { "directory": true, "what": true, "from": true, "until": true }, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:crio-node-e2e:report:v1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate52.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.classes === undefined) {
            data.classes = [];
        }
        if (data.node === undefined) {
            data.node = null;
        }
        if (data.ignition === undefined) {
            data.ignition = [];
        }
        if (data.end === undefined) {
            data.end = null;
        }
        if (data.rerun === undefined) {
            data.rerun = null;
        }
        if (data.fullDisks === undefined) {
            data.fullDisks = [];
        }
        let missing0;
        if ((((((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.generator === undefined) && (missing0 = "generator"))) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.builds === undefined) && (missing0 = "builds"))) || ((data.host === undefined) && (missing0 = "host"))) || ((data.selection === undefined) && (missing0 = "selection"))) || ((data.suite === undefined) && (missing0 = "suite"))) || ((data.specs === undefined) && (missing0 = "specs"))) || ((data.running === undefined) && (missing0 = "running"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.serviceEvents === undefined) && (missing0 = "serviceEvents"))) || ((data.warnings === undefined) && (missing0 = "warnings"))) || ((data.reproduce === undefined) && (missing0 = "reproduce"))) {
            validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.schemaVersion !== undefined) {
                const _errs1 = errors;
                if (1 !== data.schemaVersion) {
                    validate52.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.generator !== undefined) {
                    const _errs2 = errors;
                    if (!(validate53(data.generator, { instancePath: instancePath + "/generator", parentData: data, parentDataProperty: "generator", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.generatedAt !== undefined) {
                        const _errs3 = errors;
                        if (!(validate55(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.run !== undefined) {
                            const _errs4 = errors;
                            if (!(validate57(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.verdict !== undefined) {
                                const _errs5 = errors;
                                if (!(validate59(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.findings !== undefined) {
                                    let data5 = data.findings;
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs8 = errors;
                                                if (!(validate63(data5[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs8 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate52.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.counts !== undefined) {
                                        const _errs9 = errors;
                                        if (!(validate76(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        let data8 = data.classes;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (Array.isArray(data8)) {
                                                var valid2 = true;
                                                const len1 = data8.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    const _errs12 = errors;
                                                    if (!(validate78(data8[i1], { instancePath: instancePath + "/classes/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs12 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate52.errors = [{ instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                        if (valid0) {
                                            if (data.builds !== undefined) {
                                                let data10 = data.builds;
                                                const _errs13 = errors;
                                                if (errors === _errs13) {
                                                    if (Array.isArray(data10)) {
                                                        var valid3 = true;
                                                        const len2 = data10.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                            const _errs15 = errors;
                                                            if (!(validate81(data10[i2], { instancePath: instancePath + "/builds/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid3 = _errs15 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate52.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.host !== undefined) {
                                                    let data12 = data.host;
                                                    const _errs16 = errors;
                                                    const _errs17 = errors;
                                                    let valid4 = false;
                                                    const _errs18 = errors;
                                                    if (!(validate85(data12, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid0 = _errs18 === errors;
                                                    valid4 = valid4 || _valid0;
                                                    if (_valid0) {
                                                        var props0 = {};
                                                        props0.architecture = true;
                                                        props0.kernel = true;
                                                        props0.os = true;
                                                        props0.cgroup = true;
                                                        props0.systemd = true;
                                                        props0.cpus = true;
                                                        props0.memoryBytes = true;
                                                        props0.runnerImage = true;
                                                    }
                                                    const _errs19 = errors;
                                                    if (data12 !== null) {
                                                        const err0 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err0];
                                                        }
                                                        else {
                                                            vErrors.push(err0);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid0 = _errs19 === errors;
                                                    valid4 = valid4 || _valid0;
                                                    if (!valid4) {
                                                        const err1 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err1];
                                                        }
                                                        else {
                                                            vErrors.push(err1);
                                                        }
                                                        errors++;
                                                        validate52.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs17;
                                                        if (vErrors !== null) {
                                                            if (_errs17) {
                                                                vErrors.length = _errs17;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    let data13 = data.node;
                                                    const _errs21 = errors;
                                                    const _errs22 = errors;
                                                    let valid5 = false;
                                                    const _errs23 = errors;
                                                    if (!(validate87(data13, { instancePath: instancePath + "/node", parentData: data, parentDataProperty: "node", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid1 = _errs23 === errors;
                                                    valid5 = valid5 || _valid1;
                                                    if (_valid1) {
                                                        var props1 = {};
                                                        props1.runtime = true;
                                                        props1.crioDropIns = true;
                                                        props1.kubeletConfigSha256 = true;
                                                    }
                                                    const _errs24 = errors;
                                                    if (data13 !== null) {
                                                        const err2 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err2];
                                                        }
                                                        else {
                                                            vErrors.push(err2);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid1 = _errs24 === errors;
                                                    valid5 = valid5 || _valid1;
                                                    if (!valid5) {
                                                        const err3 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                        validate52.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs22;
                                                        if (vErrors !== null) {
                                                            if (_errs22) {
                                                                vErrors.length = _errs22;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs21 === errors;
                                                    if (valid0) {
                                                        let data14 = data.ignition;
                                                        const _errs26 = errors;
                                                        if (errors === _errs26) {
                                                            if (Array.isArray(data14)) {
                                                                var valid6 = true;
                                                                const len3 = data14.length;
                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                    const _errs28 = errors;
                                                                    if (!(validate93(data14[i3], { instancePath: instancePath + "/ignition/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid6 = _errs28 === errors;
                                                                    if (!valid6) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate52.errors = [{ instancePath: instancePath + "/ignition", schemaPath: "#/properties/ignition/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs26 === errors;
                                                        if (valid0) {
                                                            if (data.selection !== undefined) {
                                                                let data16 = data.selection;
                                                                const _errs29 = errors;
                                                                const _errs30 = errors;
                                                                let valid7 = false;
                                                                const _errs31 = errors;
                                                                if (!(validate95(data16, { instancePath: instancePath + "/selection", parentData: data, parentDataProperty: "selection", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid2 = _errs31 === errors;
                                                                valid7 = valid7 || _valid2;
                                                                if (_valid2) {
                                                                    var props2 = {};
                                                                    props2.scenario = true;
                                                                    props2.lane = true;
                                                                    props2.focus = true;
                                                                    props2.skip = true;
                                                                    props2.labelFilter = true;
                                                                    props2.trackedSkips = true;
                                                                }
                                                                const _errs32 = errors;
                                                                if (data16 !== null) {
                                                                    const err4 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err4];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err4);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid2 = _errs32 === errors;
                                                                valid7 = valid7 || _valid2;
                                                                if (!valid7) {
                                                                    const err5 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err5];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err5);
                                                                    }
                                                                    errors++;
                                                                    validate52.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs30;
                                                                    if (vErrors !== null) {
                                                                        if (_errs30) {
                                                                            vErrors.length = _errs30;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs29 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.suite !== undefined) {
                                                                    const _errs34 = errors;
                                                                    if (!(validate99(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs34 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    let data18 = data.end;
                                                                    const _errs35 = errors;
                                                                    const _errs36 = errors;
                                                                    let valid8 = false;
                                                                    const _errs37 = errors;
                                                                    if (!(validate103(data18, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var _valid3 = _errs37 === errors;
                                                                    valid8 = valid8 || _valid3;
                                                                    if (_valid3) {
                                                                        var props3 = {};
                                                                        props3.cancelled = true;
                                                                        props3.abandonedIn = true;
                                                                        props3.deadlinePassed = true;
                                                                        props3.endedBySignal = true;
                                                                        props3.runError = true;
                                                                        props3.bug = true;
                                                                    }
                                                                    const _errs38 = errors;
                                                                    if (data18 !== null) {
                                                                        const err6 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err6];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err6);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid3 = _errs38 === errors;
                                                                    valid8 = valid8 || _valid3;
                                                                    if (!valid8) {
                                                                        const err7 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err7];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err7);
                                                                        }
                                                                        errors++;
                                                                        validate52.errors = vErrors;
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        errors = _errs36;
                                                                        if (vErrors !== null) {
                                                                            if (_errs36) {
                                                                                vErrors.length = _errs36;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs35 === errors;
                                                                    if (valid0) {
                                                                        let data19 = data.rerun;
                                                                        const _errs40 = errors;
                                                                        const _errs41 = errors;
                                                                        let valid9 = false;
                                                                        const _errs42 = errors;
                                                                        if (!(validate110(data19, { instancePath: instancePath + "/rerun", parentData: data, parentDataProperty: "rerun", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var _valid4 = _errs42 === errors;
                                                                        valid9 = valid9 || _valid4;
                                                                        if (_valid4) {
                                                                            var props4 = {};
                                                                            props4.done = true;
                                                                            props4.reason = true;
                                                                            props4.specs = true;
                                                                            props4.passed = true;
                                                                            props4.failed = true;
                                                                            props4.startedAt = true;
                                                                            props4.seconds = true;
                                                                            props4.exitCode = true;
                                                                        }
                                                                        const _errs43 = errors;
                                                                        if (data19 !== null) {
                                                                            const err8 = { instancePath: instancePath + "/rerun", schemaPath: "#/properties/rerun/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err8];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err8);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var _valid4 = _errs43 === errors;
                                                                        valid9 = valid9 || _valid4;
                                                                        if (!valid9) {
                                                                            const err9 = { instancePath: instancePath + "/rerun", schemaPath: "#/properties/rerun/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err9];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err9);
                                                                            }
                                                                            errors++;
                                                                            validate52.errors = vErrors;
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            errors = _errs41;
                                                                            if (vErrors !== null) {
                                                                                if (_errs41) {
                                                                                    vErrors.length = _errs41;
                                                                                }
                                                                                else {
                                                                                    vErrors = null;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid0 = _errs40 === errors;
                                                                        if (valid0) {
                                                                            if (data.specs !== undefined) {
                                                                                let data20 = data.specs;
                                                                                const _errs45 = errors;
                                                                                if (errors === _errs45) {
                                                                                    if (Array.isArray(data20)) {
                                                                                        var valid10 = true;
                                                                                        const len4 = data20.length;
                                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                                            const _errs47 = errors;
                                                                                            if (!(validate114(data20[i4], { instancePath: instancePath + "/specs/" + i4, parentData: data20, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid10 = _errs47 === errors;
                                                                                            if (!valid10) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate52.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs45 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.running !== undefined) {
                                                                                    let data22 = data.running;
                                                                                    const _errs48 = errors;
                                                                                    if (errors === _errs48) {
                                                                                        if (Array.isArray(data22)) {
                                                                                            var valid11 = true;
                                                                                            const len5 = data22.length;
                                                                                            for (let i5 = 0; i5 < len5; i5++) {
                                                                                                const _errs50 = errors;
                                                                                                if (!(validate147(data22[i5], { instancePath: instancePath + "/running/" + i5, parentData: data22, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid11 = _errs50 === errors;
                                                                                                if (!valid11) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate52.errors = [{ instancePath: instancePath + "/running", schemaPath: "#/properties/running/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs48 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.skipped !== undefined) {
                                                                                        let data24 = data.skipped;
                                                                                        const _errs51 = errors;
                                                                                        if (errors === _errs51) {
                                                                                            if (Array.isArray(data24)) {
                                                                                                var valid12 = true;
                                                                                                const len6 = data24.length;
                                                                                                for (let i6 = 0; i6 < len6; i6++) {
                                                                                                    const _errs53 = errors;
                                                                                                    if (!(validate151(data24[i6], { instancePath: instancePath + "/skipped/" + i6, parentData: data24, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid12 = _errs53 === errors;
                                                                                                    if (!valid12) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs51 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.serviceEvents !== undefined) {
                                                                                            let data26 = data.serviceEvents;
                                                                                            const _errs54 = errors;
                                                                                            if (errors === _errs54) {
                                                                                                if (Array.isArray(data26)) {
                                                                                                    var valid13 = true;
                                                                                                    const len7 = data26.length;
                                                                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                                                                        const _errs56 = errors;
                                                                                                        if (!(validate154(data26[i7], { instancePath: instancePath + "/serviceEvents/" + i7, parentData: data26, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid13 = _errs56 === errors;
                                                                                                        if (!valid13) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate52.errors = [{ instancePath: instancePath + "/serviceEvents", schemaPath: "#/properties/serviceEvents/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs54 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            let data28 = data.fullDisks;
                                                                                            const _errs57 = errors;
                                                                                            if (errors === _errs57) {
                                                                                                if (Array.isArray(data28)) {
                                                                                                    var valid14 = true;
                                                                                                    const len8 = data28.length;
                                                                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                                                                        const _errs59 = errors;
                                                                                                        if (!(validate157(data28[i8], { instancePath: instancePath + "/fullDisks/" + i8, parentData: data28, parentDataProperty: i8, rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid14 = _errs59 === errors;
                                                                                                        if (!valid14) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate52.errors = [{ instancePath: instancePath + "/fullDisks", schemaPath: "#/properties/fullDisks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs57 === errors;
                                                                                            if (valid0) {
                                                                                                if (data.warnings !== undefined) {
                                                                                                    let data30 = data.warnings;
                                                                                                    const _errs60 = errors;
                                                                                                    if (errors === _errs60) {
                                                                                                        if (Array.isArray(data30)) {
                                                                                                            var valid15 = true;
                                                                                                            const len9 = data30.length;
                                                                                                            for (let i9 = 0; i9 < len9; i9++) {
                                                                                                                const _errs62 = errors;
                                                                                                                if (typeof data30[i9] !== "string") {
                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/warnings/" + i9, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid15 = _errs62 === errors;
                                                                                                                if (!valid15) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate52.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid0 = _errs60 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                                if (valid0) {
                                                                                                    if (data.reproduce !== undefined) {
                                                                                                        const _errs64 = errors;
                                                                                                        if (typeof data.reproduce !== "string") {
                                                                                                            validate52.errors = [{ instancePath: instancePath + "/reproduce", schemaPath: "#/properties/reproduce/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid0 = _errs64 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid0 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate52.errors = vErrors; return errors === 0; }
validate52.evaluated = { "props": { "schemaVersion": true, "generator": true, "generatedAt": true, "run": true, "verdict": true, "findings": true, "counts": true, "classes": true, "builds": true, "host": true, "node": true, "ignition": true, "selection": true, "suite": true, "end": true, "rerun": true, "specs": true, "running": true, "skipped": true, "serviceEvents": true, "fullDisks": true, "warnings": true, "reproduce": true }, "dynamicProps": false, "dynamicItems": false };
const validateProvenance = validate161;
const schema60 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:crio-node-e2e:provenance:v1", "title": "crio-node-e2e provenance", "description": "What a run of crio-node-e2e tested, and on what. Written when the builds are fetched, and again at the end of the run. Fields that the report also has are the same there.", "type": "object", "required": ["schemaVersion", "generator", "generatedAt", "run", "complete", "builds", "host", "randomSeed"], "properties": { "schemaVersion": { "description": "Major version of this schema. Within it, properties and words are only added: readers ignore unknown properties, and use the `default` of missing ones.", "const": 1 }, "generator": { "description": "What wrote this file.", "$ref": "#/$defs/generator" }, "generatedAt": { "description": "When this file was written.", "$ref": "#/$defs/time" }, "run": { "description": "The workflow run.", "$ref": "#/$defs/run" }, "complete": { "description": "False if it was written before the suite and could not be written again.", "type": "boolean" }, "builds": { "description": "What was tested.", "type": "array", "items": { "$ref": "#/$defs/build" } }, "host": { "description": "The machine; null if the run ended before the machine was checked.", "anyOf": [{ "$ref": "#/$defs/host" }, { "type": "null" }] }, "node": { "description": "How the node was set up; null if the run ended before the builds were fetched.", "anyOf": [{ "$ref": "#/$defs/node" }, { "type": "null" }], "default": null }, "randomSeed": { "description": "Ginkgo's random seed; null if unknown.", "type": ["integer", "null"] }, "request": { "description": "The inputs of the run; null if they were invalid or not recorded.", "anyOf": [{ "$ref": "#/$defs/request" }, { "type": "null" }], "default": null } }, "$defs": { "time": { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" }, "part": { "description": "A file or archive of a build.", "type": "object", "required": ["name", "source", "sha256", "trust"], "properties": { "name": { "description": "What it is, for instance `bundle`, `crio`, `kubelet`, `e2e_node.test`, `cni-plugins/bridge`.", "type": "string" }, "source": { "description": "Where it came from: a URL without credentials, or a path.", "type": "string" }, "sha256": { "description": "Digest of the part as it was used on the node.", "type": "string" }, "trust": { "description": "How it was verified: by a signature, by a checksum, only downloaded over TLS, or provided by the user.", "type": "string" }, "version": { "description": "Version as the part itself reports it, for instance `1.26`; null if unknown. Untrusted.", "type": ["string", "null"], "default": null }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"], "default": null }, "date": { "description": "When it was made, ISO 8601: as the part reports it, else as its server does; null if unknown.", "type": ["string", "null"], "default": null } } }, "build": { "description": "A build, resolved to its exact version.", "type": "object", "required": ["project", "asked", "version", "commit", "date", "parts", "notes"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" }, "version": { "description": "Version as the build itself reports it.", "type": "string" }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "date": { "description": "When the build or its commit was made, ISO 8601; null if unknown.", "type": ["string", "null"] }, "parts": { "description": "What the build consists of.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "notes": { "description": "Remarks, for instance that newer binaries replace those of an older bundle.", "type": "array", "items": { "type": "string" } } } }, "host": { "description": "Facts of the machine that matter when two runs are compared.", "type": "object", "required": ["architecture", "kernel", "os", "cgroup", "systemd", "cpus", "memoryBytes", "runnerImage"], "properties": { "architecture": { "description": "The architecture as Go names it, for instance `amd64`.", "type": "string" }, "kernel": { "description": "Release of the kernel.", "type": "string" }, "os": { "description": "Name and version of the operating system.", "type": "string" }, "cgroup": { "description": "Version of the cgroup hierarchy.", "type": "string" }, "systemd": { "description": "Version of systemd.", "type": "string" }, "cpus": { "description": "Number of CPUs.", "type": "integer" }, "memoryBytes": { "description": "Memory in bytes.", "type": "integer" }, "runnerImage": { "description": "Image of the runner, for instance `ubuntu24 20260816.1`; empty outside of hosted runners.", "type": "string" } } }, "node": { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] } } }, "generator": { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } }, "run": { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } }, "dropInDigest": { "description": "A file.", "type": "object", "required": ["name", "sha256"], "properties": { "name": { "description": "File name.", "type": "string" }, "sha256": { "description": "Digest of the file.", "type": "string" } } }, "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] } } }, "trackedSkip": { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" } } }, "selection": { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } } } }, "buildName": { "description": "The requested build.", "type": "object", "required": ["kind", "asked"], "properties": { "kind": { "description": "How the input was understood, for instance `branch` or `release`.", "type": "string" }, "asked": { "description": "The input as the user wrote it, without credentials.", "type": "string" } } }, "componentName": { "description": "A component that replaces the one of the CRI-O build.", "type": "object", "required": ["name", "asked"], "properties": { "name": { "description": "Name of the input, for instance `crun`.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" } } }, "registryMirror": { "description": "A mirror that CRI-O tries before the registry itself.", "type": "object", "required": ["prefix", "location", "insecure"], "properties": { "prefix": { "description": "Start of image names.", "type": "string" }, "location": { "description": "Replacement for the prefix, without a scheme.", "type": "string" }, "insecure": { "description": "Whether the mirror is used over plain HTTP.", "type": "boolean" } } }, "crioDropIn": { "description": "A CRI-O drop-in of the user.", "type": "object", "required": ["name", "toml"], "properties": { "name": { "description": "File name in `/etc/crio/crio.conf.d`.", "type": "string" }, "toml": { "description": "Content.", "type": "string" } } }, "mirrors": { "description": "Where builds are downloaded from.", "type": "object", "required": ["crio", "kubernetes", "kubernetesListing", "gitHub"], "properties": { "crio": { "description": "Base URL of CRI-O's builds.", "type": "string" }, "kubernetes": { "description": "Base URL of Kubernetes' builds.", "type": "string" }, "kubernetesListing": { "description": "URL that lists Kubernetes' CI builds.", "type": "string" }, "gitHub": { "description": "Base URL in place of `https://github.com`.", "type": "string" } } }, "rerunBudget": { "description": "The most that a rerun of failed specs may take.", "type": "object", "required": ["specs", "seconds"], "properties": { "specs": { "description": "Number of specs; if more failed, there is no rerun.", "type": "integer" }, "seconds": { "description": "Time in seconds.", "type": "integer" } } }, "request": { "description": "The inputs of the run, parsed. Contents of Ignition files and of a trusted root are left out.", "type": "object", "required": ["crio", "kubernetes", "components", "architecture", "selection", "procs", "timeoutSeconds", "runtime", "monitor", "crioLogLevel", "registryMirrors", "crioDropIns", "pullImages", "imageRepositories", "ignition", "ignitionStrict", "kubeletConfig", "kubeletFlags", "featureGates", "testArgs", "failOn", "reportDirectory", "requireSignature", "ownTrustedRoot", "restore", "mirrors"], "properties": { "crio": { "description": "The requested CRI-O build.", "$ref": "#/$defs/buildName" }, "kubernetes": { "description": "The requested Kubernetes build.", "$ref": "#/$defs/buildName" }, "components": { "description": "Components in place of those of the CRI-O build.", "type": "array", "items": { "$ref": "#/$defs/componentName" } }, "architecture": { "description": "The architecture, as Go names it.", "type": "string" }, "selection": { "description": "The requested specs, and the scenario.", "$ref": "#/$defs/selection" }, "procs": { "description": "Parallel Ginkgo processes.", "type": "integer" }, "timeoutSeconds": { "description": "Time limit of the suite in seconds.", "type": "integer" }, "rerunFailures": { "description": "The budget for running failed specs once more; null for no rerun.", "anyOf": [{ "$ref": "#/$defs/rerunBudget" }, { "type": "null" }], "default": null }, "runtime": { "description": "Default OCI runtime.", "type": "string" }, "monitor": { "description": "Container monitor.", "type": "string" }, "crioLogLevel": { "description": "Level of CRI-O's log.", "type": "string" }, "registryMirrors": { "description": "Mirrors of registries, in the order in which CRI-O tries them.", "type": "array", "items": { "$ref": "#/$defs/registryMirror" } }, "crioDropIns": { "description": "CRI-O drop-ins of the user, in their order.", "type": "array", "items": { "$ref": "#/$defs/crioDropIn" } }, "pullImages": { "description": "Which images are pulled before the suite.", "type": "string" }, "imageRepositories": { "description": "The suite's list of registries in YAML; null for the built-in list.", "type": ["string", "null"] }, "ignition": { "description": "Ignition files as the user named them, in their order.", "type": "array", "items": { "type": "string" } }, "ignitionStrict": { "description": "Whether a part that cannot be applied stops the run.", "type": "boolean" }, "kubeletConfig": { "description": "The KubeletConfiguration of the user; null for the built-in one.", "type": ["string", "null"] }, "kubeletFlags": { "description": "Additional kubelet flags.", "type": "array", "items": { "type": "string" } }, "featureGates": { "description": "Feature gates of kubelet and API server.", "type": "object", "additionalProperties": { "type": "boolean" } }, "testArgs": { "description": "Additional arguments of `e2e_node.test`.", "type": "array", "items": { "type": "string" } }, "failOn": { "description": "Results that fail the step.", "type": "array", "items": { "type": "string" } }, "reportDirectory": { "description": "Directory of the report.", "type": "string" }, "requireSignature": { "description": "Whether every part of CRI-O had to be signed.", "type": "boolean" }, "ownTrustedRoot": { "description": "Whether signatures were checked against a trusted root of the user.", "type": "boolean" }, "restore": { "description": "How much of the host is restored.", "type": "string" }, "mirrors": { "description": "Where builds are downloaded from.", "$ref": "#/$defs/mirrors" } } } } };
const schema61 = { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate162.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.version === undefined) && (missing0 = "version"))) {
            validate162.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if ("crio-node-e2e" !== data.name) {
                    validate162.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "crio-node-e2e" }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.version !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.version !== "string") {
                        validate162.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate162.errors = vErrors; return errors === 0; }
validate162.evaluated = { "props": { "name": true, "version": true }, "dynamicProps": false, "dynamicItems": false };
const schema62 = { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate164.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate164.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate164.errors = vErrors; return errors === 0; }
validate164.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema63 = { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate166.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.id === undefined) && (missing0 = "id")) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.url === undefined) && (missing0 = "url"))) {
            validate166.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (typeof data.id !== "string") {
                    validate166.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.attempt !== undefined) {
                    let data1 = data.attempt;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate166.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.repository !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.repository !== "string") {
                            validate166.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.url !== undefined) {
                            let data3 = data.url;
                            const _errs7 = errors;
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validate166.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema63.properties.url.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate166.errors = vErrors; return errors === 0; }
validate166.evaluated = { "props": { "id": true, "attempt": true, "repository": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
const schema64 = { "description": "A build, resolved to its exact version.", "type": "object", "required": ["project", "asked", "version", "commit", "date", "parts", "notes"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" }, "version": { "description": "Version as the build itself reports it.", "type": "string" }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "date": { "description": "When the build or its commit was made, ISO 8601; null if unknown.", "type": ["string", "null"] }, "parts": { "description": "What the build consists of.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "notes": { "description": "Remarks, for instance that newer binaries replace those of an older bundle.", "type": "array", "items": { "type": "string" } } } };
const schema65 = { "description": "A file or archive of a build.", "type": "object", "required": ["name", "source", "sha256", "trust"], "properties": { "name": { "description": "What it is, for instance `bundle`, `crio`, `kubelet`, `e2e_node.test`, `cni-plugins/bridge`.", "type": "string" }, "source": { "description": "Where it came from: a URL without credentials, or a path.", "type": "string" }, "sha256": { "description": "Digest of the part as it was used on the node.", "type": "string" }, "trust": { "description": "How it was verified: by a signature, by a checksum, only downloaded over TLS, or provided by the user.", "type": "string" }, "version": { "description": "Version as the part itself reports it, for instance `1.26`; null if unknown. Untrusted.", "type": ["string", "null"], "default": null }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"], "default": null }, "date": { "description": "When it was made, ISO 8601: as the part reports it, else as its server does; null if unknown.", "type": ["string", "null"], "default": null } } };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate169.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            data.version = null;
        }
        if (data.commit === undefined) {
            data.commit = null;
        }
        if (data.date === undefined) {
            data.date = null;
        }
        let missing0;
        if (((((data.name === undefined) && (missing0 = "name")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.trust === undefined) && (missing0 = "trust"))) {
            validate169.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate169.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.source !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.source !== "string") {
                        validate169.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.sha256 !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.sha256 !== "string") {
                            validate169.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.trust !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.trust !== "string") {
                                validate169.errors = [{ instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            let data4 = data.version;
                            const _errs9 = errors;
                            if ((typeof data4 !== "string") && (data4 !== null)) {
                                validate169.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema65.properties.version.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                            if (valid0) {
                                let data5 = data.commit;
                                const _errs11 = errors;
                                if ((typeof data5 !== "string") && (data5 !== null)) {
                                    validate169.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema65.properties.commit.type }, message: "must be string,null" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                                if (valid0) {
                                    let data6 = data.date;
                                    const _errs13 = errors;
                                    if ((typeof data6 !== "string") && (data6 !== null)) {
                                        validate169.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema65.properties.date.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate169.errors = vErrors; return errors === 0; }
validate169.evaluated = { "props": { "name": true, "source": true, "sha256": true, "trust": true, "version": true, "commit": true, "date": true }, "dynamicProps": false, "dynamicItems": false };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate168.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.project === undefined) && (missing0 = "project")) || ((data.asked === undefined) && (missing0 = "asked"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.date === undefined) && (missing0 = "date"))) || ((data.parts === undefined) && (missing0 = "parts"))) || ((data.notes === undefined) && (missing0 = "notes"))) {
            validate168.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.project !== undefined) {
                const _errs1 = errors;
                if (typeof data.project !== "string") {
                    validate168.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.asked !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.asked !== "string") {
                        validate168.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.version !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.version !== "string") {
                            validate168.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.commit !== undefined) {
                            let data3 = data.commit;
                            const _errs7 = errors;
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validate168.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema64.properties.commit.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                let data4 = data.date;
                                const _errs9 = errors;
                                if ((typeof data4 !== "string") && (data4 !== null)) {
                                    validate168.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema64.properties.date.type }, message: "must be string,null" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.parts !== undefined) {
                                    let data5 = data.parts;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs13 = errors;
                                                if (!(validate169(data5[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs13 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate168.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.notes !== undefined) {
                                        let data7 = data.notes;
                                        const _errs14 = errors;
                                        if (errors === _errs14) {
                                            if (Array.isArray(data7)) {
                                                var valid2 = true;
                                                const len1 = data7.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    const _errs16 = errors;
                                                    if (typeof data7[i1] !== "string") {
                                                        validate168.errors = [{ instancePath: instancePath + "/notes/" + i1, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs16 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate168.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs14 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate168.errors = vErrors; return errors === 0; }
validate168.evaluated = { "props": { "project": true, "asked": true, "version": true, "commit": true, "date": true, "parts": true, "notes": true }, "dynamicProps": false, "dynamicItems": false };
const schema66 = { "description": "Facts of the machine that matter when two runs are compared.", "type": "object", "required": ["architecture", "kernel", "os", "cgroup", "systemd", "cpus", "memoryBytes", "runnerImage"], "properties": { "architecture": { "description": "The architecture as Go names it, for instance `amd64`.", "type": "string" }, "kernel": { "description": "Release of the kernel.", "type": "string" }, "os": { "description": "Name and version of the operating system.", "type": "string" }, "cgroup": { "description": "Version of the cgroup hierarchy.", "type": "string" }, "systemd": { "description": "Version of systemd.", "type": "string" }, "cpus": { "description": "Number of CPUs.", "type": "integer" }, "memoryBytes": { "description": "Memory in bytes.", "type": "integer" }, "runnerImage": { "description": "Image of the runner, for instance `ubuntu24 20260816.1`; empty outside of hosted runners.", "type": "string" } } };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate172.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.architecture === undefined) && (missing0 = "architecture")) || ((data.kernel === undefined) && (missing0 = "kernel"))) || ((data.os === undefined) && (missing0 = "os"))) || ((data.cgroup === undefined) && (missing0 = "cgroup"))) || ((data.systemd === undefined) && (missing0 = "systemd"))) || ((data.cpus === undefined) && (missing0 = "cpus"))) || ((data.memoryBytes === undefined) && (missing0 = "memoryBytes"))) || ((data.runnerImage === undefined) && (missing0 = "runnerImage"))) {
            validate172.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.architecture !== undefined) {
                const _errs1 = errors;
                if (typeof data.architecture !== "string") {
                    validate172.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.kernel !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.kernel !== "string") {
                        validate172.errors = [{ instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.os !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.os !== "string") {
                            validate172.errors = [{ instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.cgroup !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.cgroup !== "string") {
                                validate172.errors = [{ instancePath: instancePath + "/cgroup", schemaPath: "#/properties/cgroup/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.systemd !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.systemd !== "string") {
                                    validate172.errors = [{ instancePath: instancePath + "/systemd", schemaPath: "#/properties/systemd/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.cpus !== undefined) {
                                    let data5 = data.cpus;
                                    const _errs11 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate172.errors = [{ instancePath: instancePath + "/cpus", schemaPath: "#/properties/cpus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.memoryBytes !== undefined) {
                                        let data6 = data.memoryBytes;
                                        const _errs13 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            validate172.errors = [{ instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs13 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.runnerImage !== undefined) {
                                            const _errs15 = errors;
                                            if (typeof data.runnerImage !== "string") {
                                                validate172.errors = [{ instancePath: instancePath + "/runnerImage", schemaPath: "#/properties/runnerImage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs15 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate172.errors = vErrors; return errors === 0; }
validate172.evaluated = { "props": { "architecture": true, "kernel": true, "os": true, "cgroup": true, "systemd": true, "cpus": true, "memoryBytes": true, "runnerImage": true }, "dynamicProps": false, "dynamicItems": false };
const schema67 = { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] } } };
const schema68 = { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] } } };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate175.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.handler === undefined) && (missing0 = "handler")) || ((data.program === undefined) && (missing0 = "program"))) || ((data.monitor === undefined) && (missing0 = "monitor"))) {
            validate175.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.handler !== undefined) {
                const _errs1 = errors;
                if (typeof data.handler !== "string") {
                    validate175.errors = [{ instancePath: instancePath + "/handler", schemaPath: "#/properties/handler/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.program !== undefined) {
                    let data1 = data.program;
                    const _errs3 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validate175.errors = [{ instancePath: instancePath + "/program", schemaPath: "#/properties/program/type", keyword: "type", params: { type: schema68.properties.program.type }, message: "must be string,null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.monitor !== undefined) {
                        let data2 = data.monitor;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validate175.errors = [{ instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/type", keyword: "type", params: { type: schema68.properties.monitor.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate175.errors = vErrors; return errors === 0; }
validate175.evaluated = { "props": { "handler": true, "program": true, "monitor": true }, "dynamicProps": false, "dynamicItems": false };
const schema69 = { "description": "A file.", "type": "object", "required": ["name", "sha256"], "properties": { "name": { "description": "File name.", "type": "string" }, "sha256": { "description": "Digest of the file.", "type": "string" } } };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate177.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) {
            validate177.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate177.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.sha256 !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.sha256 !== "string") {
                        validate177.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate177.errors = vErrors; return errors === 0; }
validate177.evaluated = { "props": { "name": true, "sha256": true }, "dynamicProps": false, "dynamicItems": false };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate174.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.runtime === undefined) && (missing0 = "runtime")) || ((data.crioDropIns === undefined) && (missing0 = "crioDropIns"))) || ((data.kubeletConfigSha256 === undefined) && (missing0 = "kubeletConfigSha256"))) {
            validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.runtime !== undefined) {
                const _errs1 = errors;
                if (!(validate175(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.crioDropIns !== undefined) {
                    let data1 = data.crioDropIns;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (Array.isArray(data1)) {
                            var valid1 = true;
                            const len0 = data1.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs4 = errors;
                                if (!(validate177(data1[i0], { instancePath: instancePath + "/crioDropIns/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs4 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate174.errors = [{ instancePath: instancePath + "/crioDropIns", schemaPath: "#/properties/crioDropIns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.kubeletConfigSha256 !== undefined) {
                        let data3 = data.kubeletConfigSha256;
                        const _errs5 = errors;
                        if ((typeof data3 !== "string") && (data3 !== null)) {
                            validate174.errors = [{ instancePath: instancePath + "/kubeletConfigSha256", schemaPath: "#/properties/kubeletConfigSha256/type", keyword: "type", params: { type: schema67.properties.kubeletConfigSha256.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate174.errors = vErrors; return errors === 0; }
validate174.evaluated = { "props": { "runtime": true, "crioDropIns": true, "kubeletConfigSha256": true }, "dynamicProps": false, "dynamicItems": false };
const schema70 = { "description": "The inputs of the run, parsed. Contents of Ignition files and of a trusted root are left out.", "type": "object", "required": ["crio", "kubernetes", "components", "architecture", "selection", "procs", "timeoutSeconds", "runtime", "monitor", "crioLogLevel", "registryMirrors", "crioDropIns", "pullImages", "imageRepositories", "ignition", "ignitionStrict", "kubeletConfig", "kubeletFlags", "featureGates", "testArgs", "failOn", "reportDirectory", "requireSignature", "ownTrustedRoot", "restore", "mirrors"], "properties": { "crio": { "description": "The requested CRI-O build.", "$ref": "#/$defs/buildName" }, "kubernetes": { "description": "The requested Kubernetes build.", "$ref": "#/$defs/buildName" }, "components": { "description": "Components in place of those of the CRI-O build.", "type": "array", "items": { "$ref": "#/$defs/componentName" } }, "architecture": { "description": "The architecture, as Go names it.", "type": "string" }, "selection": { "description": "The requested specs, and the scenario.", "$ref": "#/$defs/selection" }, "procs": { "description": "Parallel Ginkgo processes.", "type": "integer" }, "timeoutSeconds": { "description": "Time limit of the suite in seconds.", "type": "integer" }, "rerunFailures": { "description": "The budget for running failed specs once more; null for no rerun.", "anyOf": [{ "$ref": "#/$defs/rerunBudget" }, { "type": "null" }], "default": null }, "runtime": { "description": "Default OCI runtime.", "type": "string" }, "monitor": { "description": "Container monitor.", "type": "string" }, "crioLogLevel": { "description": "Level of CRI-O's log.", "type": "string" }, "registryMirrors": { "description": "Mirrors of registries, in the order in which CRI-O tries them.", "type": "array", "items": { "$ref": "#/$defs/registryMirror" } }, "crioDropIns": { "description": "CRI-O drop-ins of the user, in their order.", "type": "array", "items": { "$ref": "#/$defs/crioDropIn" } }, "pullImages": { "description": "Which images are pulled before the suite.", "type": "string" }, "imageRepositories": { "description": "The suite's list of registries in YAML; null for the built-in list.", "type": ["string", "null"] }, "ignition": { "description": "Ignition files as the user named them, in their order.", "type": "array", "items": { "type": "string" } }, "ignitionStrict": { "description": "Whether a part that cannot be applied stops the run.", "type": "boolean" }, "kubeletConfig": { "description": "The KubeletConfiguration of the user; null for the built-in one.", "type": ["string", "null"] }, "kubeletFlags": { "description": "Additional kubelet flags.", "type": "array", "items": { "type": "string" } }, "featureGates": { "description": "Feature gates of kubelet and API server.", "type": "object", "additionalProperties": { "type": "boolean" } }, "testArgs": { "description": "Additional arguments of `e2e_node.test`.", "type": "array", "items": { "type": "string" } }, "failOn": { "description": "Results that fail the step.", "type": "array", "items": { "type": "string" } }, "reportDirectory": { "description": "Directory of the report.", "type": "string" }, "requireSignature": { "description": "Whether every part of CRI-O had to be signed.", "type": "boolean" }, "ownTrustedRoot": { "description": "Whether signatures were checked against a trusted root of the user.", "type": "boolean" }, "restore": { "description": "How much of the host is restored.", "type": "string" }, "mirrors": { "description": "Where builds are downloaded from.", "$ref": "#/$defs/mirrors" } } };
const schema71 = { "description": "The requested build.", "type": "object", "required": ["kind", "asked"], "properties": { "kind": { "description": "How the input was understood, for instance `branch` or `release`.", "type": "string" }, "asked": { "description": "The input as the user wrote it, without credentials.", "type": "string" } } };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate181.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.kind === undefined) && (missing0 = "kind")) || ((data.asked === undefined) && (missing0 = "asked"))) {
            validate181.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if (typeof data.kind !== "string") {
                    validate181.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.asked !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.asked !== "string") {
                        validate181.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate181.errors = vErrors; return errors === 0; }
validate181.evaluated = { "props": { "kind": true, "asked": true }, "dynamicProps": false, "dynamicItems": false };
const schema72 = { "description": "A component that replaces the one of the CRI-O build.", "type": "object", "required": ["name", "asked"], "properties": { "name": { "description": "Name of the input, for instance `crun`.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" } } };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate184.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.asked === undefined) && (missing0 = "asked"))) {
            validate184.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate184.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.asked !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.asked !== "string") {
                        validate184.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate184.errors = vErrors; return errors === 0; }
validate184.evaluated = { "props": { "name": true, "asked": true }, "dynamicProps": false, "dynamicItems": false };
const schema73 = { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } } } };
const schema74 = { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" } } };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate187.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.text === undefined) && (missing0 = "text")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.link === undefined) && (missing0 = "link"))) {
            validate187.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.text !== undefined) {
                const _errs1 = errors;
                if (typeof data.text !== "string") {
                    validate187.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.reason !== "string") {
                        validate187.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.link !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.link !== "string") {
                            validate187.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate187.errors = vErrors; return errors === 0; }
validate187.evaluated = { "props": { "text": true, "reason": true, "link": true }, "dynamicProps": false, "dynamicItems": false };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate186.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scenario === undefined) {
            data.scenario = null;
        }
        let missing0;
        if ((((((data.lane === undefined) && (missing0 = "lane")) || ((data.focus === undefined) && (missing0 = "focus"))) || ((data.skip === undefined) && (missing0 = "skip"))) || ((data.labelFilter === undefined) && (missing0 = "labelFilter"))) || ((data.trackedSkips === undefined) && (missing0 = "trackedSkips"))) {
            validate186.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            let data0 = data.scenario;
            const _errs1 = errors;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                validate186.errors = [{ instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: schema73.properties.scenario.type }, message: "must be string,null" }];
                return false;
            }
            var valid0 = _errs1 === errors;
            if (valid0) {
                if (data.lane !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.lane !== "string") {
                        validate186.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.focus !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.focus !== "string") {
                            validate186.errors = [{ instancePath: instancePath + "/focus", schemaPath: "#/properties/focus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.skip !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.skip !== "string") {
                                validate186.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.labelFilter !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.labelFilter !== "string") {
                                    validate186.errors = [{ instancePath: instancePath + "/labelFilter", schemaPath: "#/properties/labelFilter/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.trackedSkips !== undefined) {
                                    let data5 = data.trackedSkips;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs13 = errors;
                                                if (!(validate187(data5[i0], { instancePath: instancePath + "/trackedSkips/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs13 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate186.errors = [{ instancePath: instancePath + "/trackedSkips", schemaPath: "#/properties/trackedSkips/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate186.errors = vErrors; return errors === 0; }
validate186.evaluated = { "props": { "scenario": true, "lane": true, "focus": true, "skip": true, "labelFilter": true, "trackedSkips": true }, "dynamicProps": false, "dynamicItems": false };
const schema75 = { "description": "The most that a rerun of failed specs may take.", "type": "object", "required": ["specs", "seconds"], "properties": { "specs": { "description": "Number of specs; if more failed, there is no rerun.", "type": "integer" }, "seconds": { "description": "Time in seconds.", "type": "integer" } } };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate190.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.specs === undefined) && (missing0 = "specs")) || ((data.seconds === undefined) && (missing0 = "seconds"))) {
            validate190.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.specs !== undefined) {
                let data0 = data.specs;
                const _errs1 = errors;
                if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                    validate190.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.seconds !== undefined) {
                    let data1 = data.seconds;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate190.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate190.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate190.errors = vErrors; return errors === 0; }
validate190.evaluated = { "props": { "specs": true, "seconds": true }, "dynamicProps": false, "dynamicItems": false };
const schema76 = { "description": "A mirror that CRI-O tries before the registry itself.", "type": "object", "required": ["prefix", "location", "insecure"], "properties": { "prefix": { "description": "Start of image names.", "type": "string" }, "location": { "description": "Replacement for the prefix, without a scheme.", "type": "string" }, "insecure": { "description": "Whether the mirror is used over plain HTTP.", "type": "boolean" } } };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate192.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.prefix === undefined) && (missing0 = "prefix")) || ((data.location === undefined) && (missing0 = "location"))) || ((data.insecure === undefined) && (missing0 = "insecure"))) {
            validate192.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.prefix !== undefined) {
                const _errs1 = errors;
                if (typeof data.prefix !== "string") {
                    validate192.errors = [{ instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.location !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.location !== "string") {
                        validate192.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.insecure !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.insecure !== "boolean") {
                            validate192.errors = [{ instancePath: instancePath + "/insecure", schemaPath: "#/properties/insecure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate192.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate192.errors = vErrors; return errors === 0; }
validate192.evaluated = { "props": { "prefix": true, "location": true, "insecure": true }, "dynamicProps": false, "dynamicItems": false };
const schema77 = { "description": "A CRI-O drop-in of the user.", "type": "object", "required": ["name", "toml"], "properties": { "name": { "description": "File name in `/etc/crio/crio.conf.d`.", "type": "string" }, "toml": { "description": "Content.", "type": "string" } } };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate194.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.toml === undefined) && (missing0 = "toml"))) {
            validate194.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate194.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.toml !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.toml !== "string") {
                        validate194.errors = [{ instancePath: instancePath + "/toml", schemaPath: "#/properties/toml/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate194.errors = vErrors; return errors === 0; }
validate194.evaluated = { "props": { "name": true, "toml": true }, "dynamicProps": false, "dynamicItems": false };
const schema78 = { "description": "Where builds are downloaded from.", "type": "object", "required": ["crio", "kubernetes", "kubernetesListing", "gitHub"], "properties": { "crio": { "description": "Base URL of CRI-O's builds.", "type": "string" }, "kubernetes": { "description": "Base URL of Kubernetes' builds.", "type": "string" }, "kubernetesListing": { "description": "URL that lists Kubernetes' CI builds.", "type": "string" }, "gitHub": { "description": "Base URL in place of `https://github.com`.", "type": "string" } } };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate196.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.crio === undefined) && (missing0 = "crio")) || ((data.kubernetes === undefined) && (missing0 = "kubernetes"))) || ((data.kubernetesListing === undefined) && (missing0 = "kubernetesListing"))) || ((data.gitHub === undefined) && (missing0 = "gitHub"))) {
            validate196.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.crio !== undefined) {
                const _errs1 = errors;
                if (typeof data.crio !== "string") {
                    validate196.errors = [{ instancePath: instancePath + "/crio", schemaPath: "#/properties/crio/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.kubernetes !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.kubernetes !== "string") {
                        validate196.errors = [{ instancePath: instancePath + "/kubernetes", schemaPath: "#/properties/kubernetes/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.kubernetesListing !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.kubernetesListing !== "string") {
                            validate196.errors = [{ instancePath: instancePath + "/kubernetesListing", schemaPath: "#/properties/kubernetesListing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.gitHub !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.gitHub !== "string") {
                                validate196.errors = [{ instancePath: instancePath + "/gitHub", schemaPath: "#/properties/gitHub/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate196.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate196.errors = vErrors; return errors === 0; }
validate196.evaluated = { "props": { "crio": true, "kubernetes": true, "kubernetesListing": true, "gitHub": true }, "dynamicProps": false, "dynamicItems": false };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate180.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.rerunFailures === undefined) {
            data.rerunFailures = null;
        }
        let missing0;
        if (((((((((((((((((((((((((((data.crio === undefined) && (missing0 = "crio")) || ((data.kubernetes === undefined) && (missing0 = "kubernetes"))) || ((data.components === undefined) && (missing0 = "components"))) || ((data.architecture === undefined) && (missing0 = "architecture"))) || ((data.selection === undefined) && (missing0 = "selection"))) || ((data.procs === undefined) && (missing0 = "procs"))) || ((data.timeoutSeconds === undefined) && (missing0 = "timeoutSeconds"))) || ((data.runtime === undefined) && (missing0 = "runtime"))) || ((data.monitor === undefined) && (missing0 = "monitor"))) || ((data.crioLogLevel === undefined) && (missing0 = "crioLogLevel"))) || ((data.registryMirrors === undefined) && (missing0 = "registryMirrors"))) || ((data.crioDropIns === undefined) && (missing0 = "crioDropIns"))) || ((data.pullImages === undefined) && (missing0 = "pullImages"))) || ((data.imageRepositories === undefined) && (missing0 = "imageRepositories"))) || ((data.ignition === undefined) && (missing0 = "ignition"))) || ((data.ignitionStrict === undefined) && (missing0 = "ignitionStrict"))) || ((data.kubeletConfig === undefined) && (missing0 = "kubeletConfig"))) || ((data.kubeletFlags === undefined) && (missing0 = "kubeletFlags"))) || ((data.featureGates === undefined) && (missing0 = "featureGates"))) || ((data.testArgs === undefined) && (missing0 = "testArgs"))) || ((data.failOn === undefined) && (missing0 = "failOn"))) || ((data.reportDirectory === undefined) && (missing0 = "reportDirectory"))) || ((data.requireSignature === undefined) && (missing0 = "requireSignature"))) || ((data.ownTrustedRoot === undefined) && (missing0 = "ownTrustedRoot"))) || ((data.restore === undefined) && (missing0 = "restore"))) || ((data.mirrors === undefined) && (missing0 = "mirrors"))) {
            validate180.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.crio !== undefined) {
                const _errs1 = errors;
                if (!(validate181(data.crio, { instancePath: instancePath + "/crio", parentData: data, parentDataProperty: "crio", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.kubernetes !== undefined) {
                    const _errs2 = errors;
                    if (!(validate181(data.kubernetes, { instancePath: instancePath + "/kubernetes", parentData: data, parentDataProperty: "kubernetes", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.components !== undefined) {
                        let data2 = data.components;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (Array.isArray(data2)) {
                                var valid1 = true;
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs5 = errors;
                                    if (!(validate184(data2[i0], { instancePath: instancePath + "/components/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs5 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate180.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.architecture !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.architecture !== "string") {
                                validate180.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.selection !== undefined) {
                                const _errs8 = errors;
                                if (!(validate186(data.selection, { instancePath: instancePath + "/selection", parentData: data, parentDataProperty: "selection", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.procs !== undefined) {
                                    let data6 = data.procs;
                                    const _errs9 = errors;
                                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                        validate180.errors = [{ instancePath: instancePath + "/procs", schemaPath: "#/properties/procs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.timeoutSeconds !== undefined) {
                                        let data7 = data.timeoutSeconds;
                                        const _errs11 = errors;
                                        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                            validate180.errors = [{ instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        let data8 = data.rerunFailures;
                                        const _errs13 = errors;
                                        const _errs14 = errors;
                                        let valid2 = false;
                                        const _errs15 = errors;
                                        if (!(validate190(data8, { instancePath: instancePath + "/rerunFailures", parentData: data, parentDataProperty: "rerunFailures", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs15 === errors;
                                        valid2 = valid2 || _valid0;
                                        if (_valid0) {
                                            var props0 = {};
                                            props0.specs = true;
                                            props0.seconds = true;
                                        }
                                        const _errs16 = errors;
                                        if (data8 !== null) {
                                            const err0 = { instancePath: instancePath + "/rerunFailures", schemaPath: "#/properties/rerunFailures/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs16 === errors;
                                        valid2 = valid2 || _valid0;
                                        if (!valid2) {
                                            const err1 = { instancePath: instancePath + "/rerunFailures", schemaPath: "#/properties/rerunFailures/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            validate180.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs14;
                                            if (vErrors !== null) {
                                                if (_errs14) {
                                                    vErrors.length = _errs14;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs13 === errors;
                                        if (valid0) {
                                            if (data.runtime !== undefined) {
                                                const _errs18 = errors;
                                                if (typeof data.runtime !== "string") {
                                                    validate180.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid0 = _errs18 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.monitor !== undefined) {
                                                    const _errs20 = errors;
                                                    if (typeof data.monitor !== "string") {
                                                        validate180.errors = [{ instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs20 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.crioLogLevel !== undefined) {
                                                        const _errs22 = errors;
                                                        if (typeof data.crioLogLevel !== "string") {
                                                            validate180.errors = [{ instancePath: instancePath + "/crioLogLevel", schemaPath: "#/properties/crioLogLevel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs22 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.registryMirrors !== undefined) {
                                                            let data12 = data.registryMirrors;
                                                            const _errs24 = errors;
                                                            if (errors === _errs24) {
                                                                if (Array.isArray(data12)) {
                                                                    var valid3 = true;
                                                                    const len1 = data12.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        const _errs26 = errors;
                                                                        if (!(validate192(data12[i1], { instancePath: instancePath + "/registryMirrors/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid3 = _errs26 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate180.errors = [{ instancePath: instancePath + "/registryMirrors", schemaPath: "#/properties/registryMirrors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs24 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.crioDropIns !== undefined) {
                                                                let data14 = data.crioDropIns;
                                                                const _errs27 = errors;
                                                                if (errors === _errs27) {
                                                                    if (Array.isArray(data14)) {
                                                                        var valid4 = true;
                                                                        const len2 = data14.length;
                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                            const _errs29 = errors;
                                                                            if (!(validate194(data14[i2], { instancePath: instancePath + "/crioDropIns/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid4 = _errs29 === errors;
                                                                            if (!valid4) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate180.errors = [{ instancePath: instancePath + "/crioDropIns", schemaPath: "#/properties/crioDropIns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs27 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.pullImages !== undefined) {
                                                                    const _errs30 = errors;
                                                                    if (typeof data.pullImages !== "string") {
                                                                        validate180.errors = [{ instancePath: instancePath + "/pullImages", schemaPath: "#/properties/pullImages/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs30 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.imageRepositories !== undefined) {
                                                                        let data17 = data.imageRepositories;
                                                                        const _errs32 = errors;
                                                                        if ((typeof data17 !== "string") && (data17 !== null)) {
                                                                            validate180.errors = [{ instancePath: instancePath + "/imageRepositories", schemaPath: "#/properties/imageRepositories/type", keyword: "type", params: { type: schema70.properties.imageRepositories.type }, message: "must be string,null" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs32 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.ignition !== undefined) {
                                                                            let data18 = data.ignition;
                                                                            const _errs34 = errors;
                                                                            if (errors === _errs34) {
                                                                                if (Array.isArray(data18)) {
                                                                                    var valid5 = true;
                                                                                    const len3 = data18.length;
                                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                                        const _errs36 = errors;
                                                                                        if (typeof data18[i3] !== "string") {
                                                                                            validate180.errors = [{ instancePath: instancePath + "/ignition/" + i3, schemaPath: "#/properties/ignition/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid5 = _errs36 === errors;
                                                                                        if (!valid5) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate180.errors = [{ instancePath: instancePath + "/ignition", schemaPath: "#/properties/ignition/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs34 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.ignitionStrict !== undefined) {
                                                                                const _errs38 = errors;
                                                                                if (typeof data.ignitionStrict !== "boolean") {
                                                                                    validate180.errors = [{ instancePath: instancePath + "/ignitionStrict", schemaPath: "#/properties/ignitionStrict/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                    return false;
                                                                                }
                                                                                var valid0 = _errs38 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.kubeletConfig !== undefined) {
                                                                                    let data21 = data.kubeletConfig;
                                                                                    const _errs40 = errors;
                                                                                    if ((typeof data21 !== "string") && (data21 !== null)) {
                                                                                        validate180.errors = [{ instancePath: instancePath + "/kubeletConfig", schemaPath: "#/properties/kubeletConfig/type", keyword: "type", params: { type: schema70.properties.kubeletConfig.type }, message: "must be string,null" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid0 = _errs40 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.kubeletFlags !== undefined) {
                                                                                        let data22 = data.kubeletFlags;
                                                                                        const _errs42 = errors;
                                                                                        if (errors === _errs42) {
                                                                                            if (Array.isArray(data22)) {
                                                                                                var valid6 = true;
                                                                                                const len4 = data22.length;
                                                                                                for (let i4 = 0; i4 < len4; i4++) {
                                                                                                    const _errs44 = errors;
                                                                                                    if (typeof data22[i4] !== "string") {
                                                                                                        validate180.errors = [{ instancePath: instancePath + "/kubeletFlags/" + i4, schemaPath: "#/properties/kubeletFlags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid6 = _errs44 === errors;
                                                                                                    if (!valid6) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate180.errors = [{ instancePath: instancePath + "/kubeletFlags", schemaPath: "#/properties/kubeletFlags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs42 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.featureGates !== undefined) {
                                                                                            let data24 = data.featureGates;
                                                                                            const _errs46 = errors;
                                                                                            if (errors === _errs46) {
                                                                                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                                                    for (const key0 in data24) {
                                                                                                        const _errs49 = errors;
                                                                                                        if (typeof data24[key0] !== "boolean") {
                                                                                                            validate180.errors = [{ instancePath: instancePath + "/featureGates/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/featureGates/additionalProperties/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid7 = _errs49 === errors;
                                                                                                        if (!valid7) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate180.errors = [{ instancePath: instancePath + "/featureGates", schemaPath: "#/properties/featureGates/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs46 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.testArgs !== undefined) {
                                                                                                let data26 = data.testArgs;
                                                                                                const _errs51 = errors;
                                                                                                if (errors === _errs51) {
                                                                                                    if (Array.isArray(data26)) {
                                                                                                        var valid8 = true;
                                                                                                        const len5 = data26.length;
                                                                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                                                                            const _errs53 = errors;
                                                                                                            if (typeof data26[i5] !== "string") {
                                                                                                                validate180.errors = [{ instancePath: instancePath + "/testArgs/" + i5, schemaPath: "#/properties/testArgs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid8 = _errs53 === errors;
                                                                                                            if (!valid8) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate180.errors = [{ instancePath: instancePath + "/testArgs", schemaPath: "#/properties/testArgs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid0 = _errs51 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.failOn !== undefined) {
                                                                                                    let data28 = data.failOn;
                                                                                                    const _errs55 = errors;
                                                                                                    if (errors === _errs55) {
                                                                                                        if (Array.isArray(data28)) {
                                                                                                            var valid9 = true;
                                                                                                            const len6 = data28.length;
                                                                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                const _errs57 = errors;
                                                                                                                if (typeof data28[i6] !== "string") {
                                                                                                                    validate180.errors = [{ instancePath: instancePath + "/failOn/" + i6, schemaPath: "#/properties/failOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid9 = _errs57 === errors;
                                                                                                                if (!valid9) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate180.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid0 = _errs55 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                                if (valid0) {
                                                                                                    if (data.reportDirectory !== undefined) {
                                                                                                        const _errs59 = errors;
                                                                                                        if (typeof data.reportDirectory !== "string") {
                                                                                                            validate180.errors = [{ instancePath: instancePath + "/reportDirectory", schemaPath: "#/properties/reportDirectory/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid0 = _errs59 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid0 = true;
                                                                                                    }
                                                                                                    if (valid0) {
                                                                                                        if (data.requireSignature !== undefined) {
                                                                                                            const _errs61 = errors;
                                                                                                            if (typeof data.requireSignature !== "boolean") {
                                                                                                                validate180.errors = [{ instancePath: instancePath + "/requireSignature", schemaPath: "#/properties/requireSignature/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid0 = _errs61 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid0 = true;
                                                                                                        }
                                                                                                        if (valid0) {
                                                                                                            if (data.ownTrustedRoot !== undefined) {
                                                                                                                const _errs63 = errors;
                                                                                                                if (typeof data.ownTrustedRoot !== "boolean") {
                                                                                                                    validate180.errors = [{ instancePath: instancePath + "/ownTrustedRoot", schemaPath: "#/properties/ownTrustedRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid0 = _errs63 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid0 = true;
                                                                                                            }
                                                                                                            if (valid0) {
                                                                                                                if (data.restore !== undefined) {
                                                                                                                    const _errs65 = errors;
                                                                                                                    if (typeof data.restore !== "string") {
                                                                                                                        validate180.errors = [{ instancePath: instancePath + "/restore", schemaPath: "#/properties/restore/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid0 = _errs65 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid0 = true;
                                                                                                                }
                                                                                                                if (valid0) {
                                                                                                                    if (data.mirrors !== undefined) {
                                                                                                                        const _errs67 = errors;
                                                                                                                        if (!(validate196(data.mirrors, { instancePath: instancePath + "/mirrors", parentData: data, parentDataProperty: "mirrors", rootData, dynamicAnchors }))) {
                                                                                                                            vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                                                                                                                            errors = vErrors.length;
                                                                                                                        }
                                                                                                                        var valid0 = _errs67 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid0 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate180.errors = vErrors; return errors === 0; }
validate180.evaluated = { "props": { "crio": true, "kubernetes": true, "components": true, "architecture": true, "selection": true, "procs": true, "timeoutSeconds": true, "rerunFailures": true, "runtime": true, "monitor": true, "crioLogLevel": true, "registryMirrors": true, "crioDropIns": true, "pullImages": true, "imageRepositories": true, "ignition": true, "ignitionStrict": true, "kubeletConfig": true, "kubeletFlags": true, "featureGates": true, "testArgs": true, "failOn": true, "reportDirectory": true, "requireSignature": true, "ownTrustedRoot": true, "restore": true, "mirrors": true }, "dynamicProps": false, "dynamicItems": false };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:crio-node-e2e:provenance:v1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate161.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.node === undefined) {
            data.node = null;
        }
        if (data.request === undefined) {
            data.request = null;
        }
        let missing0;
        if (((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.generator === undefined) && (missing0 = "generator"))) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.builds === undefined) && (missing0 = "builds"))) || ((data.host === undefined) && (missing0 = "host"))) || ((data.randomSeed === undefined) && (missing0 = "randomSeed"))) {
            validate161.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.schemaVersion !== undefined) {
                const _errs1 = errors;
                if (1 !== data.schemaVersion) {
                    validate161.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.generator !== undefined) {
                    const _errs2 = errors;
                    if (!(validate162(data.generator, { instancePath: instancePath + "/generator", parentData: data, parentDataProperty: "generator", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.generatedAt !== undefined) {
                        const _errs3 = errors;
                        if (!(validate164(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.run !== undefined) {
                            const _errs4 = errors;
                            if (!(validate166(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.complete !== undefined) {
                                const _errs5 = errors;
                                if (typeof data.complete !== "boolean") {
                                    validate161.errors = [{ instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.builds !== undefined) {
                                    let data5 = data.builds;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs9 = errors;
                                                if (!(validate168(data5[i0], { instancePath: instancePath + "/builds/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs9 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate161.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.host !== undefined) {
                                        let data7 = data.host;
                                        const _errs10 = errors;
                                        const _errs11 = errors;
                                        let valid2 = false;
                                        const _errs12 = errors;
                                        if (!(validate172(data7, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs12 === errors;
                                        valid2 = valid2 || _valid0;
                                        if (_valid0) {
                                            var props0 = {};
                                            props0.architecture = true;
                                            props0.kernel = true;
                                            props0.os = true;
                                            props0.cgroup = true;
                                            props0.systemd = true;
                                            props0.cpus = true;
                                            props0.memoryBytes = true;
                                            props0.runnerImage = true;
                                        }
                                        const _errs13 = errors;
                                        if (data7 !== null) {
                                            const err0 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs13 === errors;
                                        valid2 = valid2 || _valid0;
                                        if (!valid2) {
                                            const err1 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            validate161.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs11;
                                            if (vErrors !== null) {
                                                if (_errs11) {
                                                    vErrors.length = _errs11;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        let data8 = data.node;
                                        const _errs15 = errors;
                                        const _errs16 = errors;
                                        let valid3 = false;
                                        const _errs17 = errors;
                                        if (!(validate174(data8, { instancePath: instancePath + "/node", parentData: data, parentDataProperty: "node", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid1 = _errs17 === errors;
                                        valid3 = valid3 || _valid1;
                                        if (_valid1) {
                                            var props1 = {};
                                            props1.runtime = true;
                                            props1.crioDropIns = true;
                                            props1.kubeletConfigSha256 = true;
                                        }
                                        const _errs18 = errors;
                                        if (data8 !== null) {
                                            const err2 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err2];
                                            }
                                            else {
                                                vErrors.push(err2);
                                            }
                                            errors++;
                                        }
                                        var _valid1 = _errs18 === errors;
                                        valid3 = valid3 || _valid1;
                                        if (!valid3) {
                                            const err3 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err3];
                                            }
                                            else {
                                                vErrors.push(err3);
                                            }
                                            errors++;
                                            validate161.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs16;
                                            if (vErrors !== null) {
                                                if (_errs16) {
                                                    vErrors.length = _errs16;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs15 === errors;
                                        if (valid0) {
                                            if (data.randomSeed !== undefined) {
                                                let data9 = data.randomSeed;
                                                const _errs20 = errors;
                                                if ((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)) {
                                                    validate161.errors = [{ instancePath: instancePath + "/randomSeed", schemaPath: "#/properties/randomSeed/type", keyword: "type", params: { type: schema60.properties.randomSeed.type }, message: "must be integer,null" }];
                                                    return false;
                                                }
                                                var valid0 = _errs20 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                let data10 = data.request;
                                                const _errs22 = errors;
                                                const _errs23 = errors;
                                                let valid4 = false;
                                                const _errs24 = errors;
                                                if (!(validate180(data10, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                                                    errors = vErrors.length;
                                                }
                                                var _valid2 = _errs24 === errors;
                                                valid4 = valid4 || _valid2;
                                                if (_valid2) {
                                                    var props2 = {};
                                                    props2.crio = true;
                                                    props2.kubernetes = true;
                                                    props2.components = true;
                                                    props2.architecture = true;
                                                    props2.selection = true;
                                                    props2.procs = true;
                                                    props2.timeoutSeconds = true;
                                                    props2.rerunFailures = true;
                                                    props2.runtime = true;
                                                    props2.monitor = true;
                                                    props2.crioLogLevel = true;
                                                    props2.registryMirrors = true;
                                                    props2.crioDropIns = true;
                                                    props2.pullImages = true;
                                                    props2.imageRepositories = true;
                                                    props2.ignition = true;
                                                    props2.ignitionStrict = true;
                                                    props2.kubeletConfig = true;
                                                    props2.kubeletFlags = true;
                                                    props2.featureGates = true;
                                                    props2.testArgs = true;
                                                    props2.failOn = true;
                                                    props2.reportDirectory = true;
                                                    props2.requireSignature = true;
                                                    props2.ownTrustedRoot = true;
                                                    props2.restore = true;
                                                    props2.mirrors = true;
                                                }
                                                const _errs25 = errors;
                                                if (data10 !== null) {
                                                    const err4 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err4];
                                                    }
                                                    else {
                                                        vErrors.push(err4);
                                                    }
                                                    errors++;
                                                }
                                                var _valid2 = _errs25 === errors;
                                                valid4 = valid4 || _valid2;
                                                if (!valid4) {
                                                    const err5 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err5];
                                                    }
                                                    else {
                                                        vErrors.push(err5);
                                                    }
                                                    errors++;
                                                    validate161.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs23;
                                                    if (vErrors !== null) {
                                                        if (_errs23) {
                                                            vErrors.length = _errs23;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate161.errors = vErrors; return errors === 0; }
validate161.evaluated = { "props": { "schemaVersion": true, "generator": true, "generatedAt": true, "run": true, "complete": true, "builds": true, "host": true, "node": true, "randomSeed": true, "request": true }, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/src/domain/report/report.js
var report_report = __webpack_require__(40923);
;// CONCATENATED MODULE: ./build/src/domain/report/read.js



/**
 * Reads the value of `report.json` or `provenance.json`. It is untrusted: texts may have any content, and later minor
 * versions may have words that this version does not know.
 */
function readRun(value) {
    if (!(0,fields/* isObject */.Gv)(value))
        return { problem: 'it is not a JSON object' };
    const { schemaVersion: version, verdict } = (0,fields/* fieldsOf */.Pf)(value);
    if (typeof version === 'number' && version !== report_report/* REPORT_SCHEMA_VERSION */.W) {
        return { problem: `schema version ${version} is not supported, only ${report_report/* REPORT_SCHEMA_VERSION */.W}` };
    }
    if (verdict === undefined) {
        return validateProvenance(value) ? { provenance: value } : problemOf(validateProvenance);
    }
    return validateReport(value) ? { report: value } : problemOf(validateReport);
}
function problemOf({ errors }) {
    const { instancePath, message } = errors?.[0] ?? { instancePath: '', message: 'is not valid' };
    return { problem: `${instancePath.slice(1).replaceAll('/', '.')} ${message}`.trim() };
}

// EXTERNAL MODULE: ./build/src/domain/views/json.js + 1 modules
var views_json = __webpack_require__(33603);
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
    const versions = versionChangeText(from, to);
    return `${name} changed: ${versions.from} → ${versions.to}`;
}
/** A change of a part: its version or commit, else its trust or digest. Untrusted. */
function partText({ from, to }) {
    if (from === null || to === null) {
        return {
            from: from === null ? 'none' : partStateText(from),
            to: to === null ? 'none' : partStateText(to),
        };
    }
    const change = versionChangeText(from, to);
    if (change.from !== change.to)
        return change;
    if (from.sha256 === to.sha256)
        return { from: from.trust, to: to.trust };
    return { from: digestText(from), to: digestText(to) };
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
/** Versions if they differ, and commits if both are known. */
function versionChangeText(from, to) {
    const hasVersions = from.version !== null && to.version !== null && from.version !== to.version;
    const hasCommits = from.commit !== null && to.commit !== null;
    const text = ({ version, commit }) => [
        ...(hasVersions || !hasCommits ? [version ?? ''] : []),
        ...(hasCommits ? [(0,domain_text/* shortHash */.BC)(commit ?? '')] : []),
    ].join(' ') || 'not known';
    return { from: text(from), to: text(to) };
}
function partStateText(part) {
    return part.version ?? (part.commit === null ? digestText(part) : (0,domain_text/* shortHash */.BC)(part.commit));
}
function digestText({ sha256 }) {
    return sha256 === '' ? 'not known' : `sha256 ${(0,domain_text/* shortHash */.BC)(sha256)}`;
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
    const parts = groupedParts(comparison.parts);
    const blocks = [
        `## ${builds.map((build) => (0,markup/* link */.nf)(cell(buildText(build)), build.url)).join('; ')}`,
        results === null ? 'The results of at least one run are not known.' : cell(resultText(results)),
        titled(partCounts(comparison), rows(['Part', 'From', 'To', 'Note'], parts.slice(0, MAX_PARTS).map(({ change, name }) => {
            const { from, to } = partText(change);
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

;// CONCATENATED MODULE: ./build/src/domain/views/terminal/page.js

const INDENT = 2;
const LABEL_COLUMNS = 12;
const TEXT_CHARACTERS = 2000;
/** Maximum rows for a line of evidence or of a log. */
const ROWS_OF_A_LINE = 5;
/** Untrusted text as lines of at most `width` characters, split between words. A longer word is not split. */
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
/** Untrusted text after a mark such as `✗`, with further lines indented. */
function item(page, mark, text) {
    const width = page.columns - INDENT - mark.length - 1;
    return wrap((0,domain_text/* truncate */.xv)(text, TEXT_CHARACTERS), width).map((line, index) => indent(`${index === 0 ? mark : ' '.repeat(mark.length)} ${line}`));
}
/** A label and untrusted text in two columns; empty for an empty text. */
function field(page, label, text) {
    if (text.trim() === '')
        return [];
    return wrap((0,domain_text/* truncate */.xv)(text, TEXT_CHARACTERS), page.columns - INDENT - LABEL_COLUMNS).map((line, index) => indent(`${page.paint('dim', (index === 0 ? label : '').padEnd(LABEL_COLUMNS))}${line}`));
}
/** At most `most` untrusted lines with their white space, wrapped at the width of the page, and the number of others. */
function quote(page, lines, most) {
    const left = lines.length - most;
    const width = page.columns - 2 * INDENT - '│ '.length;
    const shown = lines.slice(0, most).flatMap((line) => wrapLine(line, width));
    const rest = left > 0 ? [`… ${(0,domain_text/* plural */.LS)(left, 'more line')}`] : [];
    return [...shown, ...rest].map((line) => indent(page.paint('dim', `│ ${line}`.trimEnd()), 2));
}
/** A line in rows of at most `width` characters, split at a space if possible; a very long line loses its middle. */
function wrapLine(line, width) {
    const rows = [];
    // A row that ends at a space is shorter than the width.
    const room = width * (ROWS_OF_A_LINE - 1);
    let rest = (0,domain_text/* shorten */.ml)((0,domain_text/* plainText */.wh)(line).replaceAll('\t', '  ').trimEnd(), room);
    while (rest.length > width && rows.length < ROWS_OF_A_LINE - 1) {
        const space = rest.lastIndexOf(' ', width);
        const end = space > width / 2 ? space : width;
        rows.push(rest.slice(0, end));
        rest = rest.slice(end).trimStart();
    }
    return [...rows, (0,domain_text/* truncate */.xv)(rest, width)];
}
/** A title and its lines; empty without lines. */
function section(page, title, lines) {
    return lines.length === 0 ? [] : ['', page.paint('bold', title), ...lines];
}
/** A line with the number of items beyond those that are shown; empty if all are shown. */
function page_more(page, count, shown) {
    return count > shown ? item(page, '…', `and ${count - shown} more; --json has all of them`) : [];
}
function indent(line, levels = 1) {
    return `${' '.repeat(INDENT * levels)}${line}`.trimEnd();
}

;// CONCATENATED MODULE: ./build/src/domain/views/terminal/comparison.js




const comparison_MAX_PARTS = 40;
const comparison_MAX_SPECS = 30;
/** A comparison as text for a terminal: builds, parts, conditions and specs. Long lists are shortened. */
function renderComparisonForTerminal(comparison, page) {
    const { builds, results } = comparison;
    const headline = builds
        .map((build) => `${buildText(build)}${build.url === null ? '' : ` (${build.url})`}`)
        .join('; ');
    const parts = groupedParts(comparison.parts);
    return `${[
        ...wrap(headline, page.columns).map((line) => page.paint('bold', line)),
        ...wrap(results === null ? 'The results of at least one run are not known' : resultText(results), page.columns),
        ...section(page, partCounts(comparison), [
            ...parts.slice(0, comparison_MAX_PARTS).flatMap(({ change, name }) => {
                const { from, to } = partText(change);
                return [
                    ...item(page, '~', `${name}: ${from} → ${to}`),
                    ...field(page, '', trustText(change)),
                    ...field(page, '', change.url ?? ''),
                ];
            }),
            ...page_more(page, parts.length, comparison_MAX_PARTS),
        ]),
        ...section(page, 'Machine, node and selection', comparison.conditions.flatMap(({ name, from, to }) => item(page, '~', `${name}: ${from} → ${to}`))),
        ...(results === null
            ? []
            : [
                ...section(page, 'Numbers of specs', results.counts.flatMap(({ name, from, to }) => item(page, '~', `${name}: ${from} → ${to}`))),
                ...comparison_specs(page, 'newly failing', '✗', results.newlyFailing),
                ...comparison_specs(page, 'newly passing', '✓', results.newlyPassing),
            ]),
    ].join('\n')}\n`;
}
function comparison_specs(page, what, mark, changes) {
    return section(page, `${(0,domain_text/* plural */.LS)(changes.length, 'spec')} ${what}`, [
        ...changes
            .slice(0, comparison_MAX_SPECS)
            .flatMap(({ id, from, to }) => [
            ...item(page, mark, id),
            ...field(page, '  before', `${from ?? 'not in the run'}, now ${to}`),
        ]),
        ...page_more(page, changes.length, comparison_MAX_SPECS),
    ]);
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
/** A signal ended a command that writes no report. */
class Stopped extends Error {
    name = 'Stopped';
}
function describeError(error) {
    if (error instanceof errors/* RunError */.e4) {
        const { kind, reason, message, cause = '', remedy = '', evidence = [] } = error.details;
        const exitCode = kind === 'input' ? EXIT.mistake : EXIT.environment;
        return { exitCode, code: reason, what: message, why: cause, remedy, evidence };
    }
    const why = (0,errors/* messageOf */.bD)(error);
    if (error instanceof Stopped) {
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

// EXTERNAL MODULE: ./build/src/domain/views/markdown/summary.js + 11 modules
var summary = __webpack_require__(94786);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var causes = __webpack_require__(56997);
// EXTERNAL MODULE: ./build/src/domain/service-incidents.js
var service_incidents = __webpack_require__(9287);
// EXTERNAL MODULE: ./build/src/domain/views/class-wording.js
var class_wording = __webpack_require__(12758);
// EXTERNAL MODULE: ./build/src/domain/views/rerun-wording.js
var rerun_wording = __webpack_require__(22252);
// EXTERNAL MODULE: ./build/src/domain/cri-requests.js
var cri_requests = __webpack_require__(26281);
// EXTERNAL MODULE: ./build/src/domain/report/failure-message.js + 1 modules
var failure_message = __webpack_require__(57425);
// EXTERNAL MODULE: ./build/src/domain/report/nearby.js
var report_nearby = __webpack_require__(34822);
;// CONCATENATED MODULE: ./build/src/domain/views/terminal/specs.js











/** Maximum number of failing specs that are shown with details; the others have only their name. */
const MAX_DETAILED = 10;
const MAX_LISTED = 50;
const MESSAGE_LINES = 12;
const MAX_SEEN = 3;
const MAX_REQUESTS = 3;
const LOG_LINES = 3;
/** Failing specs: first those without an explanation, then those of each finding. */
function failingSpecs(page, report) {
    const groups = (0,causes/* failureGroups */.HZ)(report);
    const nearby = (0,report_nearby/* failedNearby */.B)(report);
    const ordered = groups.flatMap(({ finding, specs }) => specs.map((spec, index) => ({ spec, finding, count: index === 0 ? specs.length : 0 })));
    const lines = ordered
        .slice(0, MAX_LISTED)
        .flatMap(({ spec, finding, count }, index) => [
        ...(count > 0 && finding !== null ? specs_titled(page, finding, count) : []),
        ...(index < MAX_DETAILED
            ? failingSpec(page, report, spec, finding, nearby.get(spec.id) ?? 0)
            : item(page, page.paint('red', '✗'), spec.id)),
    ]);
    return section(page, (0,domain_text/* plural */.LS)(ordered.length, 'failing spec'), [
        ...lines,
        ...page_more(page, ordered.length, MAX_LISTED),
    ]);
}
function specs_titled(page, { title, certainty }, count) {
    const label = certainty === 'known' ? 'Explained by:' : `${(0,domain_text/* plural */.LS)(count, 'spec')}:`;
    return ['', ...item(page, label, title)];
}
function failingSpec(page, report, spec, finding, nearby) {
    const attempts = spec.attempts > 1 ? ` at attempt ${spec.attempts}` : '';
    const near = nearby === 0 ? '' : `; ${(0,domain_text/* plural */.LS)(nearby, 'other spec')} failed within 10 s`;
    const where = spec.location === null ? '' : `${(0,links/* sourceLabel */.en)(spec.location)} · `;
    // A known cause is already shown above.
    const isKnown = finding?.certainty === 'known';
    const message = isKnown ? [] : (0,failure_message/* foldedMessage */.O)(spec.failure);
    return [
        ...named(page, 'red', '✗', spec.id),
        ...field(page, '  why', isKnown ? '' : (0,wording/* failureLine */.Pu)(spec.failure)),
        ...field(page, '  where', `${where}${wording/* OUTCOME_NAMES */._m[spec.outcome]} after ${(0,domain_text/* formatDuration */.a3)(spec.seconds)}${attempts}${near}`),
        ...field(page, '  rerun', (0,rerun_wording/* howItEndedAgain */.iq)(report, spec)),
        ...field(page, '  class', (0,class_wording/* classOfSpec */.rn)(spec)),
        ...field(page, '  failed at', (0,wording/* placesOf */.ek)(spec.failure).map(links/* sourceLabel */.en).join(', in ')),
        ...spec.seen
            .slice(0, isKnown ? 1 : MAX_SEEN)
            .flatMap(({ by, text }) => field(page, '  seen', `${results/* OBSERVER_NAMES */.UV[by]}: ${text}`)),
        ...spec.requests
            .slice(0, isKnown ? 1 : MAX_REQUESTS)
            .flatMap((request) => field(page, '  request', (0,cri_requests/* requestLine */.u)(request))),
        ...(message.length < 2 ? [] : quote(page, message, MESSAGE_LINES)),
        ...(isKnown ? [] : spec.logs.flatMap((log) => logLines(page, log))),
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
/** Specs that passed only after a retry. */
function flakySpecs(page, report) {
    const flaky = report.specs.filter(wording/* isFlaky */.s8);
    const lines = flaky
        .slice(0, MAX_LISTED)
        .flatMap((spec) => [
        ...named(page, 'yellow', '~', spec.id),
        ...field(page, '  how', (0,rerun_wording/* howItPassed */.eE)(report, spec)),
        ...field(page, '  before', (0,wording/* failureLine */.Pu)(spec.additionalFailures[0] ?? null)),
    ]);
    return section(page, (0,domain_text/* plural */.LS)(flaky.length, 'flaky spec'), [
        ...lines,
        ...page_more(page, flaky.length, MAX_LISTED),
    ]);
}
/** Specs that did not end, and planned specs that did not run. */
function unfinishedSpecs(page, report) {
    const interrupted = report.specs.filter((spec) => spec.outcome === 'interrupted');
    const running = [...report.running, ...interrupted];
    const missing = report.specs.filter((spec) => spec.outcome === 'not-run');
    const list = (mark, specs) => [
        ...specs.slice(0, MAX_DETAILED).flatMap(({ id }) => item(page, mark, id)),
        ...page_more(page, specs.length, MAX_DETAILED),
    ];
    return [
        ...section(page, `${(0,domain_text/* plural */.LS)(running.length, 'spec')} running when the suite was stopped`, list('■', running)),
        ...section(page, `${(0,domain_text/* plural */.LS)(missing.length, 'planned spec')} did not run`, list('-', missing)),
    ];
}
/** Specs that tracked skips exclude, and specs that skipped themselves, by reason. */
function skippedSpecs(page, report) {
    const count = report.skipped.reduce((sum, group) => sum + group.specs.length, 0);
    const lines = report.skipped.slice(0, MAX_DETAILED).flatMap((group) => skipped(page, group));
    return section(page, `${(0,domain_text/* plural */.LS)(count, 'spec')} excluded by tracked skips or skipped at run time`, [...lines, ...page_more(page, report.skipped.length, MAX_DETAILED)]);
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

;// CONCATENATED MODULE: ./build/src/domain/views/terminal/summary.js








const EVIDENCE_LINES = 5;
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
 * A report as text for a terminal: the verdict, its cause and what to do, then the specs. Long lists are shortened;
 * `report.json` has everything.
 */
function renderForTerminal(report, page) {
    const { main, others } = (0,causes/* causesOf */.cZ)(report);
    return `${[
        ...verdict(page, report),
        ...(main === null ? [] : cause(page, report, main)),
        ...facts(page, report),
        ...section(page, 'Other findings', others.flatMap((finding) => other(page, finding))),
        ...section(page, 'Service events', otherIncidents(report).flatMap((incident) => item(page, '!', `${(0,service_incidents/* incidentText */.Kc)(incident, wording/* pointInTime */.XS)}: ${incident.detail}`))),
        ...failingSpecs(page, report),
        ...unfinishedSpecs(page, report),
        ...flakySpecs(page, report),
        ...section(page, 'Warnings', report.warnings.flatMap((text) => item(page, '!', text))),
        ...skippedSpecs(page, report),
    ].join('\n')}\n`;
}
/** The reason of the finding that shows the incidents of a kind. */
const SHOWN_BY = {
    died: 'died',
    restarted: 'died',
    'restarted-on-request': 'restarted',
    unresponsive: 'hung',
    recovered: 'hung',
};
/** Incidents without a finding, because a finding about a service already shows its incidents. */
function otherIncidents({ findings, serviceEvents }) {
    return (0,service_incidents/* incidentsOf */.D3)(serviceEvents).filter(({ service, kind }) => !findings.some(({ reason }) => reason === `${service}-${SHOWN_BY[kind]}`));
}
function verdict(page, { verdict: { result, headline, reason } }) {
    const style = RESULT_STYLES[result];
    // Some headlines start with the result.
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
function advice(page, finding) {
    return [
        ...field(page, 'Why', finding.detail),
        ...field(page, 'Class', (0,class_wording/* classOfFinding */.pJ)(finding)),
        ...field(page, 'Who', (0,class_wording/* whoText */.UF)(finding)),
        ...field(page, 'What to do', finding.remedy),
        ...field(page, 'Read first', (0,class_wording/* readFirstText */.M)(finding)),
    ];
}
/** The OCI runtime and the monitor in use, with versions. */
function runtime({ node, builds }) {
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
            : field(page, 'Specs', `${(0,wording/* countsText */.WN)(report, (word) => word)}${time}`)),
        ...field(page, 'Rerun', (0,rerun_wording/* rerunText */.o6)(report)),
        ...field(page, 'Classes', (0,class_wording/* classesText */.a4)(report)),
        ...report.builds.flatMap(({ project, version, commit, date, asked, parts, notes }) => [
            ...field(page, wording/* PROJECT_NAMES */.NY[project], [
                version,
                `commit ${commit === null ? 'not known' : (0,domain_text/* shortHash */.BC)(commit)}`,
                ...(date === null ? [] : [date.slice(0, 10)]),
                `requested: ${asked}`,
                [...new Set(parts.map(({ trust }) => wording/* TRUST_NAMES */.yH[trust]))].join(', '),
            ]
                .filter((word) => word !== '')
                .join(' · ')),
            ...notes.flatMap((note) => field(page, '', note)),
        ]),
        ...field(page, 'Scenario', report.selection?.scenario ?? ''),
        ...field(page, 'Runtime', runtime(report)),
        ...report.ignition.flatMap(({ field: name, subject, outcome, reason }) => field(page, 'Ignition', `${outcome}: ${name} ${subject}: ${reason}`)),
        ...field(page, 'Suite', (0,wording/* pointInTime */.XS)(report.suite.startedAt ?? '')),
    ];
}

// EXTERNAL MODULE: ./build/src/domain/model/run-facts.js + 1 modules
var run_facts = __webpack_require__(77268);
;// CONCATENATED MODULE: ./build/src/app/report/files-below.js



/** Artifacts of jobs have up to eight levels. More are mostly a mistake, such as the root of a file system. */
const MOST_LEVELS = 32;
const MOST_FILES = 20_000;
/**
 * Lists a directory with any layout, up to a number of files. Links to directories are not followed: a directory inside is found at its own place,
 * and one outside does not belong to the artifacts.
 * @throws Error of node:fs if the directory itself cannot be read
 */
function filesBelow(directory, mostFiles = MOST_FILES) {
    const root = (0,external_node_fs_.realpathSync)(directory);
    const files = [];
    const links = [];
    const unused = [];
    const queue = [{ path: directory, level: 1 }];
    function leave(path, reason) {
        unused.push({ path, reason, isKnown: false });
    }
    function leaveDirectory(path, reason) {
        unused.push({ path, reason, isKnown: false, isDirectory: true });
    }
    function read(path, isNamed) {
        try {
            return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true }).toSorted((one, other) => one.name.localeCompare(other.name));
        }
        catch (error) {
            if (isNamed)
                throw error;
            leaveDirectory(path, `not readable (${(0,errors/* codeOf */.$N)(error)})`);
            return [];
        }
    }
    function addLink(path) {
        const target = targetOf(path);
        if (target === null)
            leave(path, 'a link without a target');
        else if (target !== root && !target.startsWith(`${root}${external_node_path_.sep}`)) {
            leave(path, 'a link to another place');
        }
        else if ((0,external_node_fs_.statSync)(target).isFile())
            links.push(path);
    }
    function add(parent, level, entry) {
        const path = (0,external_node_path_.join)(parent, entry.name);
        if (entry.isDirectory())
            queue.push({ path, level: level + 1 });
        else if (entry.isFile())
            files.push(path);
        else if (entry.isSymbolicLink())
            addLink(path);
        else
            leave(path, 'not a regular file');
    }
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { path, level } = next;
        if (level > MOST_LEVELS) {
            leaveDirectory(path, `deeper than ${MOST_LEVELS} levels`);
            continue;
        }
        for (const entry of read(path, level === 1)) {
            if (files.length >= mostFiles) {
                leaveDirectory(path, `after the first ${mostFiles} files`);
                return { files, links, unused };
            }
            add(path, level, entry);
        }
    }
    return { files, links, unused };
}
function targetOf(link) {
    try {
        return (0,external_node_fs_.realpathSync)(link);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/app/report/job-files.js
var job_files = __webpack_require__(91677);
// EXTERNAL MODULE: ./build/src/domain/logs/log-kind.js
var log_kind = __webpack_require__(80529);
;// CONCATENATED MODULE: ./build/src/domain/results/step-report.js
/**
 * Marks of JUnit files whose cases are steps of a job, and not specs: names of their suites, names of classes, and how the
 * names of their cases begin.
 */
const SUITES = [
    // kubernetes-sigs/kubetest2, pkg/metadata, and its predecessor in kubernetes/test-infra
    'kubetest2?',
    // openshift/ci-tools, pkg/steps/run.go, and steps of openshift/release about the machines (openshift/sippy, pkg/db/suites.go)
    'step graph',
    'prowjob-junit',
    'cluster install',
    'cluster nodes(?: ready)?',
    'metal infra',
    'gather core dump',
    'Symptom Detection',
    'Operator results',
    'Log Metrics',
];
const CLASSES = ['kubetest2?', 'e2e\\.go'];
const CASES = [
    // openshift/ci-tools, pkg/steps, Description of each step
    'Run multi-stage test ',
    'Find the input image ',
    'Build image ',
    'Import the release payload ',
    // openshift/release, ci-operator/step-registry/ipi/install
    'install should succeed: ',
];
const MARK = new RegExp([
    `<testsuite\\b[^>]*\\sname="(?:${SUITES.join('|')})"`,
    `<testcase\\b[^>]*\\sclassname="(?:${CLASSES.join('|')})"`,
    `<testcase\\b[^>]*\\sname="(?:${CASES.join('|')})`,
].join('|'));
/** Whether a JUnit file that starts so has steps of a job. */
function hasSteps(head) {
    return MARK.test(head);
}

// EXTERNAL MODULE: ./build/src/domain/results/console-lines.js
var console_lines = __webpack_require__(19024);
// EXTERNAL MODULE: ./build/src/domain/results/console-prefix.js
var console_prefix = __webpack_require__(27523);
// EXTERNAL MODULE: ./build/src/domain/results/suite-head.js
var suite_head = __webpack_require__(37734);
;// CONCATENATED MODULE: ./build/src/domain/results/suite-search.js



/** Characters that are looked at again with the next part: a title and the lines below it. */
const OVERLAP = 4_096;
/** How the ginkgo command ends after a failure (onsi/ginkgo, ginkgo/run/run_command.go). */
const FAILED = 'Test Suite Failed';
/** In one part. Texts that name so many suites are not the output of one. */
const MOST_PLACES = 100;
/** A search at the start of a text. It is fast where there is nothing to find. */
function createSuiteSearch() {
    let found = false;
    let rest = '';
    return {
        push(chunk) {
            if (found)
                return true;
            const text = rest + chunk;
            found =
                hasTitle(text) ||
                    hasLine(' specs ', suite_head/* isShortHead */.Lg, text) ||
                    hasLine(' Specs in ', isTotals, text) ||
                    hasLine(FAILED, isFailedEnd, text);
            rest = lastLines(text);
            return found;
        },
    };
}
function hasTitle(text) {
    return placesOf(suite_head/* SUITE_TITLE */._D, text).some((at) => {
        const [line = '', ...below] = linesAt(text, at);
        return (0,suite_head/* isSuiteTitle */.Tm)(line) || (0,console_prefix/* readPrefix */.fr)(line, below) !== null;
    });
}
function hasLine(mark, isIt, text) {
    return placesOf(mark, text).some((at) => isIt(linesAt(text, at)[0] ?? ''));
}
/** The start of a suite is missing where somebody kept the end of a log. */
function isTotals(line) {
    return (0,console_lines/* readTotals */.gC)(line) !== null;
}
/** The end of a suite whose start and totals are missing. It speaks against a success. */
function isFailedEnd(line) {
    const before = line.slice(0, -FAILED.length);
    return line.endsWith(FAILED) && /^(?:\S{1,60} ?)?$/.test(before);
}
function placesOf(mark, text) {
    const places = [];
    for (let at = text.indexOf(mark); at >= 0 && places.length < MOST_PLACES;) {
        places.push(at);
        at = text.indexOf(mark, at + mark.length);
    }
    return places;
}
/** The line around a place, or the part of it that can be one of a suite, and those that can belong to its title. */
function linesAt(text, at) {
    const before = text.slice(Math.max(0, at - OVERLAP), at);
    const end = before.lastIndexOf('\n');
    if (end < 0 && before.length === OVERLAP)
        return [];
    const start = at - before.length + end + 1;
    return text
        .slice(start, start + OVERLAP)
        .split('\n')
        .slice(0, console_prefix/* TITLE_LINES */.J8 + 1)
        .map(console_prefix/* shownLine */.QN);
}
/** The end of a text, from the start of a line. */
function lastLines(text) {
    if (text.length <= OVERLAP)
        return text;
    const start = text.indexOf('\n', text.length - OVERLAP);
    // The end of a long line starts no suite.
    return start < 0 ? '' : text.slice(start);
}

// EXTERNAL MODULE: ./build/src/app/report/node-logs.js + 2 modules
var node_logs = __webpack_require__(90217);
// EXTERNAL MODULE: ./build/src/app/report/text-file.js + 2 modules
var text_file = __webpack_require__(29055);
;// CONCATENATED MODULE: ./build/src/app/report/kinds.js









/** Characters that are enough to recognise a report. */
const HEAD_BYTES = 64 * 1024;
const JSON_FORMAT = { name: /\.json(?:\.gz)?$/, start: /^\s*\[\s*\{/ };
const XML_FORMAT = { name: /\.xml(?:\.gz)?$/, start: /^\s*</ };
/** How to recognise a report: by its name or its first character, and by the content of its head. The first row counts. */
const REPORTS = [
    { kind: 'ginkgo', format: JSON_FORMAT, isOf: (head) => /"SuitePath"|"SpecReports"/.test(head) },
    { kind: 'steps', format: XML_FORMAT, isOf: hasSteps },
    { kind: 'junit', format: XML_FORMAT, isOf: (head) => /<test(?:suites?|case)[\s>/]/.test(head) },
];
/** How Ginkgo's reports say that they are of a dry run (onsi/ginkgo, types/config.go, reporters/junit_report.go). */
const DRY_GINKGO = /"DryRun"\s*:\s*true/;
const DRY_JUNIT = /<property\s+name="DryRun"\s+value="true"/;
const REAL_GINKGO = /[^\\]"DryRun"\s{0,9}:\s{0,9}false/;
const REAL_JUNIT = /<property\s{1,9}name="DryRun"\s{1,9}value="false"/;
/** Formats that hold files, by their first bytes as text. */
const ARCHIVES = [
    ['a zip archive', /^PK\p{Cc}\p{Cc}/u],
    ['a tar archive', /^.{257}ustar/s],
    ['an xz archive', /^\uFFFD7zXZ/],
    ['a zstd archive', /^\(\uFFFD\/\uFFFD/],
    ['a bzip2 archive', /^BZh\d/],
    ['a 7z archive', /^7z\uFFFD/],
];
/** What Jenkins keeps of JUnit files, in a form of its own (jenkinsci/junit-plugin, TestResult), and a failure in it. */
const JENKINS = /^(?:<\?xml[^>]{0,200}>)?\s*<result\b[^>]{0,500}>\s*<suites\b/;
const JENKINS_FAILURE = /<errorStackTrace\b|<failedSince>[1-9]/;
/** Characters of such texts, and of those about dry runs. */
const SHORT = 80;
/** Outputs of a job. Logs of the node can be printed there. */
const JOB_OUTPUT = /^(?:build-log|console|consoleText|std(?:out|err)|output|trace|job|nohup)\b/i;
/** No console has as much. It bounds the time for a directory with something else. */
const MOST_CHARACTERS = 1024 ** 3;
/** A file with such a name that is no report is what a run left of one, or is packed. */
const REPORT_NAME = /^(?:junit(?!Result\.xml).*\.xml|ginkgo(?:[-_.]?(?:report|results?|\d+))*\.json)(?:\.(?:gz|xz|zstd?|bz2|br|lz4|lzma|zip|7z))?$/i;
/** Words in the names of reports. */
const REPORT_WORD = /(?:^|[-_. ])(?:junit(?:Result)?|ginkgo|reports?|results?|e2e(?:[-_]?node)?|suite|tests?)(?:[-_. \d]|$)/i;
/** True for a file that is known by its name alone. */
function isKnownByName(path) {
    return (0,job_files/* isJobFile */.w8)(path) || (0,node_logs/* isNodeLog */.VA)(path);
}
/**
 * Whether a file that is not used can be a report of the run, so that nobody knows all results.
 * @param isBeside whether it is named, or in the directory of a report
 */
function isLostReport({ path, isKnown, isDirectory }, isBeside) {
    if (isDirectory || REPORT_NAME.test((0,external_node_path_.basename)(path)))
        return true;
    return !isKnown && isPossibleReportName(path) && (isBeside || REPORT_WORD.test((0,external_node_path_.basename)(path)));
}
/** True for a name that a report can have. */
function isPossibleReportName(path) {
    return JSON_FORMAT.name.test(path) || XML_FORMAT.name.test(path);
}
/**
 * What a file is, by its content: reports by their start, consoles by a suite that starts anywhere in it. Both may be
 * compressed.
 */
async function recognise(path) {
    const head = (0,text_file/* headOf */.Uo)(path, HEAD_BYTES);
    const report = REPORTS.find(({ format: { name, start }, isOf }) => (name.test(path) || start.test(head)) && isOf(head));
    if (report !== undefined) {
        const isPlan = report.kind !== 'steps' && (await isOfDryRun(report.kind, path, head));
        return { kind: isPlan ? 'dry-run' : report.kind };
    }
    if (JENKINS.test(head))
        return recogniseJenkins(path);
    const archive = ARCHIVES.find(([, start]) => start.test(head));
    if (archive !== undefined)
        return unused(`${archive[0]}, to be unpacked first`, false);
    if (head.includes('\0'))
        return unused('not a text');
    const { size } = (0,external_node_fs_.statSync)(path);
    const isWhole = head !== '' && size <= HEAD_BYTES && head.length <= size;
    const text = await recogniseText(path, isWhole ? [head] : (0,text_file/* chunksOf */.U_)(path));
    if (text.kind !== null || !text.isKnown || JOB_OUTPUT.test((0,external_node_path_.basename)(path)))
        return text;
    const log = (0,log_kind/* logOfContent */.po)(head);
    return log === null ? text : { kind: 'log', log };
}
/**
 * Whether a report is of a dry run, which has no results. Only what is written in front of the specs, or behind them, counts:
 * a spec can quote everything.
 */
async function isOfDryRun(kind, path, head) {
    try {
        const isDry = kind === 'junit'
            ? DRY_JUNIT.test(before('<testcase', head))
            : await isDryByGinkgo(path, before('"SpecReports"', head));
        // A report can have several suites.
        return isDry && !(await contains(path, kind === 'junit' ? REAL_JUNIT : REAL_GINKGO));
    }
    catch {
        return false;
    }
}
async function isDryByGinkgo(path, about) {
    if (about.includes('"SuiteConfig"'))
        return DRY_GINKGO.test(about);
    // Tools that sort the keys write the configuration at the end.
    const end = await (0,text_file/* tailOf */.Cj)(path, HEAD_BYTES, () => { });
    const at = end.lastIndexOf('"SuiteConfig"');
    return at >= 0 && DRY_GINKGO.test(end.slice(at));
}
/** Whether a text of this form, which is short, is anywhere in a file. */
async function contains(path, pattern) {
    let rest = '';
    for await (const chunk of (0,text_file/* chunksOf */.U_)(path)) {
        if (pattern.test(rest + chunk))
            return true;
        rest = chunk.slice(-SHORT);
    }
    return false;
}
function before(mark, text) {
    const at = text.indexOf(mark);
    return at < 0 ? text : text.slice(0, at);
}
/** The JUnit files themselves have the results, so that only a failure matters: it may be in none of them. */
async function recogniseJenkins(path) {
    try {
        return (await contains(path, JENKINS_FAILURE))
            ? unused('results of Jenkins with failures', false)
            : unused('results of Jenkins, which has them from JUnit files');
    }
    catch (error) {
        return unused(`not readable: ${(0,errors/* messageOf */.bD)(error)}`, false);
    }
}
async function recogniseText(path, chunks) {
    const search = createSuiteSearch();
    let read = 0;
    try {
        for await (const chunk of chunks) {
            const text = String(chunk);
            if (search.push(text))
                return { kind: 'console' };
            read += text.length;
            if (read > MOST_CHARACTERS)
                return unused('without the start of a suite in its first gigabyte');
        }
    }
    catch (error) {
        return unused(`not readable: ${(0,errors/* messageOf */.bD)(error)}`, false);
    }
    return read === 0 ? unused('empty', !isPossibleReportName(path)) : unused(whatIsMissing(path));
}
function whatIsMissing(path) {
    if (JSON_FORMAT.name.test(path))
        return 'not a report of Ginkgo';
    if (XML_FORMAT.name.test(path))
        return 'without a test suite of JUnit';
    return 'without the start of a suite';
}
function unused(reason, isKnown = true) {
    return { kind: null, reason, isKnown };
}

;// CONCATENATED MODULE: ./build/src/app/report/own-report.js







/**
 * What a run of this action knew and the files of its suite do not show, for instance that it was cancelled, or a service
 * that did not answer for a while. It is in `report.json`, in one of the given directories or beside one of the files.
 * Null for files of other jobs.
 */
function factsOfRun(directories, files) {
    const beside = files.flatMap((file) => (file === null ? [] : (0,external_node_path_.dirname)(file)));
    for (const directory of new Set([...beside, ...directories])) {
        const report = reportIn(directory);
        if (report !== null)
            return { facts: factsIn(report), directory };
    }
    return null;
}
/**
 * Directories with the rerun of a run of this action: its files are about specs of that run, and not about another suite.
 * @param files paths of all files
 */
function rerunDirectoriesIn(files) {
    return files
        .filter((path) => (0,external_node_path_.basename)(path) === report_files/* REPORT_FILES */.J.report)
        .map(external_node_path_.dirname)
        .filter((directory) => (reportIn(directory)?.rerun?.startedAt ?? null) !== null)
        .map((directory) => (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.rerun));
}
/** The report in a directory; null if there is none that can be read, because it is only one more witness. */
function reportIn(directory) {
    const path = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.J.report);
    try {
        const run = (0,external_node_fs_.existsSync)(path) ? readRun((0,json/* parseJson */.q)((0,text_file/* textOf */.b6)(path))) : null;
        return run !== null && 'report' in run ? run.report : null;
    }
    catch {
        return null;
    }
}
/** The facts that a report is made of. A report without `end` says nothing about the run itself. */
function factsIn({ end, suite, ...report }) {
    const { serviceEvents, fullDisks } = report;
    const { exitCode } = suite;
    const watched = { ...run_facts/* NO_FACTS */.K, suiteStarted: true, serviceEvents, fullDisks, exitCode };
    if (end === null)
        return watched;
    return {
        ...watched,
        ...end,
        rerun: report.rerun,
        suiteStarted: suite.startedAt !== null,
        suiteStartedAt: suite.startedAt,
        planned: plannedIn(report),
        totalSpecs: report.counts.total,
        warnings: report.warnings,
        job: report.run,
        builds: report.builds,
        host: report.host,
        node: report.node,
        ignition: report.ignition,
    };
}
/** The planned specs, which come first; null if the report does not have all of them. */
function plannedIn({ specs, counts: { planned }, }) {
    if (specs.length < planned)
        return null;
    return specs.slice(0, planned).map(({ id, labels, location }) => ({ id, labels, location }));
}

;// CONCATENATED MODULE: ./build/src/app/report/discover.js







const DRY_RUN = 'the report of a dry run, which has no results';
const REPEATED = 'another file with the same log is used';
/** Kinds of which a run can have several files. */
const SOURCES = ['ginkgo', 'junit', 'console'];
/**
 * Finds reports and logs of a suite in files and directories with any layout, by content where the name says nothing. Of
 * several files of a kind, a named file comes first, then the one at the lowest depth.
 * @throws Error of node:fs for a path that does not exist
 */
async function discover(...paths) {
    const named = new Set(paths.filter((path) => !(0,external_node_fs_.statSync)(path).isDirectory()));
    const listings = paths.filter((path) => !named.has(path)).map((path) => filesBelow(path));
    // A link has its own name, and the content of a file that is found itself.
    const links = listings.flatMap((listing) => listing.links).filter(isKnownByName);
    const listed = unique([...named, ...listings.flatMap((listing) => listing.files)]);
    const reruns = rerunDirectoriesIn(listed);
    const files = listed.filter((path) => named.has(path) || !reruns.some((rerun) => path.startsWith(`${rerun}${external_node_path_.sep}`)));
    const { found, logs, unused: others, } = await sort(files.filter((path) => named.has(path) || !isKnownByName(path)));
    const first = {
        ginkgo: found.ginkgo[0] ?? null,
        junit: found.junit[0] ?? null,
        console: found.console[0] ?? null,
    };
    const placeOf = (kind) => first[kind] && (0,external_node_path_.dirname)(first[kind]);
    const reports = [placeOf('ginkgo'), placeOf('junit')];
    const all = [...files, ...links];
    const nodeLogs = (0,node_logs/* findNodeLogs */.t2)(all, first.ginkgo ?? first.junit, logs);
    const firstHost = (0,node_logs/* hostOf */.w4)(nodeLogs, first.ginkgo);
    const isOfOtherHost = (path) => {
        const host = (0,node_logs/* hostOf */.w4)(nodeLogs, path);
        return firstHost !== undefined && host !== undefined && host !== firstHost;
    };
    // Without a report of Ginkgo, which knows its suite, all JUnit files are parts of one run. So are reports of other nodes.
    const isPart = (kind, path) => (kind === 'junit' && first.ginkgo === null) || (kind === 'ginkgo' && isOfOtherHost(path));
    const more = SOURCES.flatMap((kind) => found[kind].slice(1).map((path) => {
        const places = kind === 'console' ? [placeOf(kind)] : reports;
        const isBeside = named.has(path) || isPart(kind, path) || places.includes((0,external_node_path_.dirname)(path));
        return { kind, path, isBeside };
    }));
    const besides = (kind) => more.filter((file) => file.kind === kind && file.isBeside).map(({ path }) => path);
    const isLog = new Set(logs.map(({ path }) => path));
    const unused = [...listings.flatMap((listing) => listing.unused), ...others];
    return {
        ...first,
        besides: {
            ginkgo: besides('ginkgo'),
            junit: besides('junit'),
            console: besides('console'),
        },
        steps: found.steps,
        others: more.flatMap(({ kind, path, isBeside }) => (isBeside ? [] : [{ kind, path }])),
        job: (0,job_files/* findJobFiles */.eU)(all.filter((path) => !isLog.has(path)), paths, first.console),
        ...nodeLogs,
        unused: [
            ...unused,
            ...found['dry-run'].map((path) => leave(path, DRY_RUN)),
            ...nodeLogs.repeated.map((path) => leave(path, REPEATED)),
        ],
        lost: unused.filter((file) => isLostReport(file, named.has(file.path) || reports.includes((0,external_node_path_.dirname)(file.path)))),
    };
}
function leave(path, reason) {
    return { path, reason, isKnown: true };
}
/** The files by kind, in their order. */
async function sort(files) {
    const found = {
        ginkgo: [],
        junit: [],
        'dry-run': [],
        steps: [],
        console: [],
    };
    const logs = [];
    const unused = [];
    for (const path of files) {
        const recognised = await recognise(path);
        if (recognised.kind === 'log')
            logs.push({ path, log: recognised.log });
        else if (recognised.kind !== null)
            found[recognised.kind].push(path);
        else if (!isKnownByName(path))
            unused.push({ path, ...recognised });
    }
    return { found, logs, unused };
}
/** The paths of different files: the first name of each. */
function unique(paths) {
    const places = new Set();
    return paths.filter((path) => {
        const place = (0,external_node_fs_.realpathSync)(path);
        const isNew = !places.has(place);
        places.add(place);
        return isNew;
    });
}

// EXTERNAL MODULE: ./build/src/app/report/job-contradictions.js + 1 modules
var job_contradictions = __webpack_require__(94554);
// EXTERNAL MODULE: ./build/src/app/report/job-evidence.js + 2 modules
var job_evidence = __webpack_require__(5085);
// EXTERNAL MODULE: ./build/src/app/report/job-outputs.js + 1 modules
var job_outputs = __webpack_require__(33570);
// EXTERNAL MODULE: ./build/src/app/report/make-report.js + 11 modules
var make_report = __webpack_require__(17107);
// EXTERNAL MODULE: ./build/src/app/report/rerun.js
var report_rerun = __webpack_require__(73158);
// EXTERNAL MODULE: ./build/src/app/report/results.js + 2 modules
var report_results = __webpack_require__(48968);
;// CONCATENATED MODULE: ./build/src/app/report/unused-files.js



const LISTED_NAMES = 3;
const LISTED_GROUPS = 20;
/**
 * What was found and is not used, the same reason and kind of file in one line: `12 .log files: without the start
 * of a suite (a.log, b.log, c.log and 9 more)`.
 */
function describeUnused(files) {
    const groups = [...(0,group/* groupBy */.$)(files, ({ path, reason }) => `${kindOf(path)}\n${reason}`).values()];
    const lines = groups.slice(0, LISTED_GROUPS).map(describeGroup);
    const rest = groups.length - LISTED_GROUPS;
    return rest > 0 ? [...lines, `and ${(0,domain_text/* plural */.LS)(rest, 'more kind')} of files`] : lines;
}
function describeGroup(files) {
    const [first] = files;
    if (first === undefined)
        return '';
    const { path, reason } = first;
    if (files.length === 1)
        return `${(0,external_node_path_.basename)(path)}: ${reason}`;
    const names = files.slice(0, LISTED_NAMES).map((file) => (0,external_node_path_.basename)(file.path));
    const rest = files.length - LISTED_NAMES;
    const list = `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    return `${files.length} ${kindOf(path)}: ${reason} (${list})`;
}
function kindOf(path) {
    return `${(0,external_node_path_.extname)(path)} files`.trim();
}

;// CONCATENATED MODULE: ./build/src/app/report/artifacts.js













/**
 * Reads the artifacts of a suite in directories or files, from this action or any other job, and judges them. The log
 * names each given file that is not used.
 * @throws RunError (input) if there is no report, console or log of a suite
 */
async function reportArtifacts(paths, deps) {
    const files = await discover(...paths);
    const outputs = (0,job_outputs/* createJobOutputs */.Qi)(files.job.outputs);
    const first = await (0,report_results/* readResults */.x)(files, deps.log, (path) => outputs.listenTo(path));
    const jobEvidence = {
        ...(await (0,job_evidence/* readJobEvidence */.Tj)(files, outputs, first?.startedAt ?? null)),
        start: await (0,job_evidence/* readStart */.H6)(files, first),
    };
    const run = factsOfRun(paths.filter((path) => (0,external_node_fs_.statSync)(path).isDirectory()), [files.ginkgo, files.junit, files.console]);
    const own = run?.facts ?? null;
    const { suite, rerun } = await (0,report_rerun/* withRerun */.r)(first, own?.rerun ?? null, run?.directory ?? '', deps.log);
    if (suite === null && !isAboutSuite(files, jobEvidence) && !hasEnded(own)) {
        throw nothingFound(paths, files.unused);
    }
    const nodes = usedNodes(files, suite);
    const used = filesOf(files, nodes, jobEvidence);
    deps.log.relay(['Read:', ...used.map((file) => `  ${file}`)]);
    warnOfUnused(paths, used, files, deps.log);
    warnOfNodes(files.nodes.filter((node) => !nodes.includes(node)), deps.log);
    if (suite === null && files.unused.length > 0) {
        deps.log.warning(`No results of a suite were found: ${describeUnused(files.unused).join('; ')}`);
    }
    const facts = {
        ...(own ?? { ...run_facts/* NO_FACTS */.K, suiteStarted: true }),
        planned: planOf(own, suite),
        rerun,
        suite,
        exitCode: (0,job_contradictions/* exitCodeIn */.J)(files.job) ?? own?.exitCode ?? null,
        jobEvidence,
    };
    return (0,make_report/* makeReport */.d)(deps, facts, await readNodes(nodes, files, facts));
}
/** Whether there is something of a node or job, even if the suite left nothing. Every machine has system logs. */
function isAboutSuite({ nodes }, { system: _system, ...evidence }) {
    const hasLogs = nodes.some(({ logs }) => Object.keys(logs).some((name) => name !== 'system.log'));
    return hasLogs || Object.values(evidence).some((lines) => lines.length > 0);
}
/** Whether a run of this action says itself why it ended, so that there need not be files of a suite. */
function hasEnded(own) {
    if (own === null)
        return false;
    const { runError, bug, cancelled, abandonedIn } = own;
    return cancelled || runError !== null || bug !== null || abandonedIn !== null;
}
/** The plan of the run, unless the suite itself says that it selected more: a shorter plan would hide what did not run. */
function planOf(own, suite) {
    const planned = own?.planned ?? null;
    return planned !== null && planned.length < (suite?.selectedSpecs ?? 0) ? null : planned;
}
/** The nodes whose results are known, if there are several ones, else the first one. */
function usedNodes({ nodes }, suite) {
    const hosts = new Set((suite?.specs ?? []).flatMap(({ host }) => host ?? []));
    const [first, ...others] = nodes;
    return hosts.size < 2 ? [first] : [first, ...others.filter(({ root }) => hosts.has(root))];
}
async function readNodes([first, ...others], { job }, { suite, jobEvidence }) {
    const read = [{ ...first, system: jobEvidence.system ?? [] }];
    for (const node of others) {
        read.push({ ...node, system: await (0,job_evidence/* readSystem */.me)(node, job, suite?.startedAt ?? null) });
    }
    return read;
}
function filesOf(found, nodes, evidence) {
    const { ginkgo, junit, besides, steps, console } = found;
    const reports = [ginkgo, ...besides.ginkgo, junit, ...besides.junit, ...steps];
    const consoles = [console, ...besides.console];
    const others = found.others.map(({ path }) => path);
    const logs = nodes.flatMap((node) => [...Object.values(node.logs).flat(), ...node.systemLogs]);
    const files = [...reports, ...consoles, ...others, ...logs];
    const all = [...files.filter((file) => file !== null), ...(0,job_evidence/* filesOfJob */.AT)(found, evidence)];
    return [...new Set(all)];
}
function warnOfUnused(paths, used, files, log) {
    for (const path of paths.filter((named) => !(0,external_node_fs_.statSync)(named).isDirectory())) {
        if (used.includes(path))
            continue;
        const reason = files.unused.find((file) => file.path === path)?.reason;
        log.warning(`${path} is not used: ${reason ?? 'another file of the same kind is used'}`);
    }
    const unknown = files.unused.filter(({ path, isKnown }) => !isKnown && !paths.includes(path) && !used.includes(path));
    if (unknown.length > 0)
        log.warning(`Not read: ${describeUnused(unknown).join('; ')}`);
    const known = files.unused.filter(({ path, isKnown }) => isKnown && !paths.includes(path) && !used.includes(path));
    if (known.length > 0)
        log.relay(['Not used:', ...describeUnused(known).map((line) => `  ${line}`)]);
    const [other, ...more] = files.others;
    if (other === undefined)
        return;
    const rest = more.length === 0 ? 'is' : `and ${(0,domain_text/* plural */.LS)(more.length, 'more report')} are`;
    log.warning(`${other.path} ${rest} in another directory, so that only what speaks against a success counts: the report covers one run; name its file or directory to report another run`);
}
function warnOfNodes([node, ...nodes], log) {
    if (node === undefined)
        return;
    const rest = nodes.length === 0 ? '' : ` and of ${(0,domain_text/* plural */.LS)(nodes.length, 'more node')}`;
    log.warning(`The logs in ${node.root}${rest} are not used: no results are known to be of that node`);
}
function nothingFound(paths, unused) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `No files of a suite were found in ${paths.join(', ')}`,
        cause: 'there is no Ginkgo or JUnit report, no console and no log of CRI-O or the kubelet',
        remedy: 'name junit*.xml, a JSON report of Ginkgo or the console, or the directory with these files; unpack an archive first',
        evidence: unused.length === 0 ? ['there are no files'] : describeUnused(unused),
    });
}

;// CONCATENATED MODULE: ./build/src/app/cli/report.js







/** The command `report`: judges the files of a finished suite. Returns the exit code. */
async function reportCommand(paths, format, deps) {
    const report = await reportOn(paths, deps);
    deps.print(REPORT_VIEWS[format](report, deps.page));
    return EXIT_OF[report.verdict.result];
}
/** A report for standard output, by format; it ends in a newline. */
const REPORT_VIEWS = {
    json: views_json/* toJson */.aB,
    markdown: (report) => (0,summary/* renderSummary */.B)(report),
    text: renderForTerminal,
};
async function reportOn(paths, deps) {
    const { version, log, now } = deps;
    try {
        return await reportArtifacts(paths, { version, log, now: now() });
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
const FILES = [report_files/* REPORT_FILES */.J.report, report_files/* REPORT_FILES */.J.provenance];
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
    deps.print(VIEWS[format](compareRuns(runAt(from), runAt(to)), deps.page));
    return EXIT.passed;
}
function runAt(path) {
    const problems = [];
    for (const file of filesAt(path)) {
        const run = readRun((0,json/* parseJson */.q)(reading(file, () => (0,external_node_fs_.readFileSync)(file, 'utf8'))));
        if (!('problem' in run))
            return comparedRun(run);
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

// EXTERNAL MODULE: ./build/src/adapters/terminal.js
var terminal = __webpack_require__(25340);
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
// EXTERNAL MODULE: ./build/src/inputs/environment.js
var inputs_environment = __webpack_require__(59882);
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
    const scenarios = request_scenarios/* SCENARIOS */.U9.map((scenario) => {
        const unmet = (0,needs/* unmetNeeds */.Jm)(scenario, probe);
        return { name: scenario.name, ok: unmet.length === 0, unmet };
    });
    const ok = checks.every((check) => check.ok);
    const machine = `${facts.os}, kernel ${facts.kernel}, ${facts.architecture}, cgroup ${facts.cgroup}, ${(0,domain_text/* plural */.LS)(facts.cpus, 'CPU')}`;
    deps.print(json
        ? `${JSON.stringify({ ok, facts, checks, scenarios }, null, 2)}\n`
        : `${[...conclusion(checks, deps), '', ...checkLines(checks, deps), '', ...scenarioLines(scenarios, deps), '', machine].join('\n')}\n`);
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
    const notes = warned.flatMap(({ name, remedy }) => field(page, name, remedy));
    const head = failed.length === 0
        ? page.paint('green', 'This machine can run node e2e tests.')
        : page.paint('red', 'This machine cannot run node e2e tests:');
    return [head, ...failed.flatMap(({ name, remedy }) => field(page, name, remedy)), ...notes];
}
/** Scenarios that the machine supports, then each other one with what is missing. */
function scenarioLines(scenarios, { page }) {
    const supported = scenarios.filter(({ unmet }) => unmet.length === 0).map(({ name }) => name);
    const others = scenarios.filter(({ unmet }) => unmet.length > 0);
    return [
        ...field(page, 'Scenarios', supported.join(', ') || 'none'),
        ...others.flatMap(({ name, unmet }) => field(page, '', `not ${name}: ${unmet.join('; ')}`)),
    ];
}

// EXTERNAL MODULE: ./build/src/inputs/table.js + 11 modules
var table = __webpack_require__(57379);
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
        help_section('Commands', Object.entries(COMMANDS).map(([name, { brief }]) => [name, brief])),
        help_section('Options', commonRows('')),
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
        help_section('Options', [
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
        return [`  --${name} VALUE`, ...wrap(text, COLUMNS - 6).map((line) => `      ${line}`)];
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
    return help_section('Exit codes', rows);
}
function help_section(title, rows) {
    return [`${title}:`, ...(0,domain_text/* alignColumns */.RM)(rows).map((line) => `  ${line}`)].join('\n');
}
function sections(parts) {
    return `${parts.join('\n\n')}\n`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(35274);
;// CONCATENATED MODULE: ./build/src/app/cli/parse.js





const INPUT_NAMES = Object.keys(table/* INPUTS */.m);
const COMMON_SWITCHES = Object.keys(COMMON_OPTIONS);
const SWITCHES = [...COMMON_SWITCHES, ...Object.keys(MORE_SWITCHES)];
/** At most one of these is accepted. */
const FORMATS = ['json', 'markdown'];
const OPTIONS = Object.fromEntries([
    ...INPUT_NAMES.map((name) => [name, { type: 'string' }]),
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
        throw mistake([unknownCommand(word)], null);
    const mistaken = [
        ...options.flatMap((option) => mistakesIn(option, command, options)),
        ...(has('json') && has('markdown') ? ['--json and --markdown cannot be used together'] : []),
        ...repeated(options.map(({ name }) => name)),
    ];
    // The value of an unknown option looks like an operand.
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
function mistakesIn(option, command, given) {
    const { name, rawName, value, inlineValue } = option;
    const { takesInputs, switches } = COMMANDS[command];
    const inputs = takesInputs ? INPUT_NAMES : [];
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
    return operands.length === 0 ? ['A path is missing'] : [];
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
function mistake(mistakes, command) {
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
// EXTERNAL MODULE: ./build/src/inputs/machine.js
var machine = __webpack_require__(73078);
// EXTERNAL MODULE: ./build/src/inputs/read.js + 1 modules
var read = __webpack_require__(91880);
// EXTERNAL MODULE: ./build/src/app/run/fetch-builds.js + 31 modules
var fetch_builds = __webpack_require__(78183);
// EXTERNAL MODULE: ./build/src/app/run/list-specs.js + 1 modules
var list_specs = __webpack_require__(53660);
// EXTERNAL MODULE: ./build/src/app/run/record.js
var record = __webpack_require__(72338);
;// CONCATENATED MODULE: ./build/src/app/cli/plan.js
















/**
 * The command `plan`: prints what a run with these options would run. Changes nothing. Returns the exit code.
 * @throws Stopped when a signal came first
 */
async function planCommand(inputs, json, deps) {
    const environment = (0,inputs_environment/* withOptions */.tq)(deps.environment, inputs);
    const { request, context } = (0,read/* readRequest */.i)(environment, deps.machine, machine/* localFiles */.J, 'option');
    (0,external_node_fs_.mkdirSync)(context.temporaryDirectory, { recursive: true });
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.temporaryDirectory, 'crio-node-e2e-plan-'));
    const workspace = (0,suite_workspace/* workspaceAt */.xJ)(root);
    const run = {
        deps: deps.runDeps((0,terminal/* terminalStep */.D_)(deps.terminal)),
        request,
        context,
        workspace,
        record: (0,record/* fileRecord */.c2)(workspace.record),
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
        await (0,list_specs/* requireGates */.G)(run, commands, kubernetes.kubelet);
        return (0,list_specs/* listSpecs */.v)(run, commands, kubernetes.e2eNodeTest);
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
function asJson({ request, record }, specs) {
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

// EXTERNAL MODULE: ./build/src/app/run/main.js + 1 modules
var main = __webpack_require__(33362);
// EXTERNAL MODULE: ./build/src/app/run/post.js
var post = __webpack_require__(20889);
// EXTERNAL MODULE: ./build/src/app/run/remaining.js
var remaining = __webpack_require__(97199);
;// CONCATENATED MODULE: ./build/src/app/cli/run.js









/**
 * The command `run`: main of the action, then post, however main ended. Returns the exit code.
 * @throws Error when no report could be made
 */
async function runCommand(inputs, format, deps) {
    const environment = (0,inputs_environment/* withOptions */.tq)(deps.environment, inputs);
    const request = (0,read/* readRequest */.i)(environment, deps.machine, machine/* localFiles */.J, 'option');
    const step = (0,terminal/* terminalStep */.D_)(deps.terminal);
    const reports = [];
    const runDeps = { ...deps.runDeps(step), show: (report) => void reports.push(report) };
    const runs = (0,inputs_environment/* runsDirectory */.WL)(deps.environment, deps.machine);
    const code = await mainOrCancel(runDeps, () => request, runs, deps);
    const workspace = step.state.get(remaining/* WORKSPACE_STATE */.Ww) ?? '';
    await (0,post/* post */.b)(runDeps, workspace);
    const directory = step.outputs.get('report-dir') ?? '';
    const report = reports.at(-1);
    if (report === undefined)
        throw new Error(`there is no report; files of the run are in ${workspace}`);
    // An empty line separates the log from the result.
    if (format === 'text')
        deps.log.info('');
    deps.print(REPORT_VIEWS[format](report, deps.page));
    deps.log.info(`Report and logs: ${directory}`);
    return code === 0 ? EXIT.passed : EXIT_OF[report.verdict.result] || EXIT.bug;
}
/** The exit code of main, or of a cancelled main, which leaves the rest to post. */
function mainOrCancel(runDeps, read, runs, { log, onSignal }) {
    return new Promise((resolve, reject) => {
        let signals = 0;
        const process = {
            onSignal: (handler) => onSignal((signal) => {
                signals += 1;
                if (signals > 1)
                    log.warning('The run is stopping; the host is restored first');
                handler(signal);
            }),
            exit: resolve,
        };
        (0,main/* main */.iW)(runDeps, read, runs, process).then(resolve, reject);
    });
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
        return printError(error, deps);
    }
}
/** The command without its options, which may hold secrets. */
function whereOf(args) {
    return [PROGRAM, ...args.filter(isCommandName).slice(0, 1)].join(' ');
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
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30579);
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

/***/ 45035:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);
/* harmony import */ var _adapters_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93147);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25340);
/* harmony import */ var _app_cli_cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50894);
/* harmony import */ var _app_real_deps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57619);
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
    runDeps: (step) => (0,_app_real_deps_js__WEBPACK_IMPORTED_MODULE_4__/* .realDeps */ .b)((0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .readProcessContext */ .R2)(env, machine), { log, step }),
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
