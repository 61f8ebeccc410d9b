export const id = 3672;
export const ids = [3672];
export const modules = {

/***/ 3672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/judgement/suite-start.js + 1 modules
var suite_start = __webpack_require__(10947);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/report/provenance.js
var report_provenance = __webpack_require__(56093);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/views/annotations.js
var annotations = __webpack_require__(19717);
// EXTERNAL MODULE: ./build/src/domain/views/json.js + 3 modules
var json = __webpack_require__(47203);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/summary.js + 12 modules
var markdown_summary = __webpack_require__(48315);
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

// EXTERNAL MODULE: ./build/src/publish/export-files.js + 10 modules
var export_files = __webpack_require__(64022);
// EXTERNAL MODULE: ./build/src/publish/report-directory.js
var report_directory = __webpack_require__(63105);
;// CONCATENATED MODULE: ./build/src/publish/publish.js










/**
 * Publishes a report as annotations, outputs, summary and files, in this order: the first three need no space on the disk of
 * the report directory. A failure of one does not stop the others.
 */
async function publish(deps, { report, provenance }, { directory, journal, collected }) {
    const reportJson = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.report);
    const provenanceFile = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.provenance);
    const summary = (0,markdown_summary/* renderSummary */.B)(report);
    const put = (files) => {
        for (const failure of (0,report_directory/* putFiles */.po)(directory, files))
            deps.log.warning(failure);
    };
    const views = {
        annotations() {
            if (deps.show !== null)
                return;
            for (const annotation of (0,annotations/* annotationsOf */.Ih)(report))
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
            { name: report_files/* REPORT_FILES */.JL.report, text: (0,json/* toJson */.aB)(report) },
            { name: report_files/* REPORT_FILES */.JL.summary, text: summary },
            { name: report_files/* REPORT_FILES */.JL.provenance, text: (0,json/* provenanceJson */.WU)(provenance) },
            ...((0,external_node_fs_.existsSync)(journal) ? [{ name: report_files/* REPORT_FILES */.JL.journal, from: journal }] : []),
        ]),
        'the files for other tools': () => put((0,export_files/* exportFiles */.S)(report).map(({ name, text }) => ({
            name: (0,external_node_path_.join)(report_files/* REPORT_FILES */.JL.export, name),
            text,
        }))),
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

// EXTERNAL MODULE: ./build/src/suite/collect.js + 3 modules
var collect = __webpack_require__(13191);
// EXTERNAL MODULE: ./build/src/app/report/first-suite.js
var first_suite = __webpack_require__(607);
// EXTERNAL MODULE: ./build/src/app/report/job-evidence.js + 3 modules
var job_evidence = __webpack_require__(52961);
// EXTERNAL MODULE: ./build/src/app/report/make-report.js + 10 modules
var make_report = __webpack_require__(17842);
// EXTERNAL MODULE: ./build/src/app/report/rerun.js
var report_rerun = __webpack_require__(73158);
// EXTERNAL MODULE: ./build/src/app/run/facts.js
var run_facts = __webpack_require__(64704);
// EXTERNAL MODULE: ./build/src/app/run/report-directory.js + 1 modules
var run_report_directory = __webpack_require__(99945);
// EXTERNAL MODULE: ./build/src/app/run/suite-results.js
var suite_results = __webpack_require__(58628);
;// CONCATENATED MODULE: ./build/src/app/run/finish.js














/**
 * Finishes a run, also after an error: collects the results, judges them, and publishes the report. Main calls it, or post
 * if main could not. A view that fails does not affect the others, and results do not depend on the report directory.
 */
async function finish(deps, commands, workspace, record) {
    const { suiteStartedAt } = record.state();
    if (suiteStartedAt !== null) {
        const lost = await (0,collect/* collect */.F)({ commands }, workspace, suiteStartedAt);
        for (const text of lost)
            record.append({ warnings: [`Not collected: ${text}`] });
    }
    const { directory, warning } = (0,run_report_directory/* reportDirectoryFor */.tu)(record.state(), workspace);
    record.append({ reportDirectory: directory, warnings: warning === null ? [] : [warning] });
    const { collected } = workspace;
    const ran = suiteStartedAt === null ? null : await (0,suite_results/* suiteResults */.T)(record, collected, deps.log);
    const { suite, rerun } = await (0,report_rerun/* withRerun */.r)(ran, record.state().rerun, collected, deps.log);
    const start = (0,suite_start/* hasNothing */.I3)({ suite }) ? await (0,job_evidence/* startLines */.a1)((0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.console)) : [];
    const facts = { ...(0,run_facts/* recordedFacts */.w)(record, suite), rerun, jobEvidence: { start } };
    const generator = { version: deps.version, now: deps.now() };
    const logs = (0,first_suite/* withFirstLogs */.q)((0,report_rerun/* logsIn */.X)((0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.logs)), collected);
    const report = await (0,make_report/* makeReport */.d)(generator, facts, [{ root: '', logs, system: [] }]);
    const provenance = (0,report_provenance/* buildProvenance */.S)(generator, facts, true);
    await publish(deps, { report, provenance }, { directory, journal: workspace.journal, collected });
    (0,external_node_fs_.rmSync)(collected, { recursive: true, force: true });
    record.append({ reported: true });
    return report;
}


/***/ }),

/***/ 58628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ suiteResults)
/* harmony export */ });
/* harmony import */ var _report_first_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(607);
/* harmony import */ var _report_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48968);


/** The results that the suites of a run have left, without its rerun; null if there are none. */
async function suiteResults(record, collected, log) {
    const main = await (0,_report_results_js__WEBPACK_IMPORTED_MODULE_1__/* .readResults */ .x)((0,_report_results_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesIn */ .s)(collected), log);
    return record.state().firstSuite === null ? main : (0,_report_first_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .withFirstSuite */ .L)(main, collected, log);
}


/***/ }),

/***/ 34822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ failedNearby)
/* harmony export */ });
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62486);

const NEARBY_MILLISECONDS = 10_000;
/**
 * How many other specs failed within ten seconds of each failing spec, by its id: many failures at once have one cause.
 * Specs whose time is not known are left out.
 */
function failedNearby(report) {
    const failures = report.specs
        .filter(_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)
        .map((spec) => ({ id: spec.id, at: timeOf(spec) }))
        .filter(({ at }) => !Number.isNaN(at))
        .toSorted((one, other) => one.at - other.at);
    const nearby = new Map();
    let first = 0;
    let end = 0;
    for (const { id, at } of failures) {
        while ((failures[first]?.at ?? at) < at - NEARBY_MILLISECONDS)
            first++;
        while ((failures[end]?.at ?? Number.POSITIVE_INFINITY) <= at + NEARBY_MILLISECONDS)
            end++;
        nearby.set(id, end - first - 1);
    }
    return nearby;
}
function timeOf({ failure, endedAt }) {
    return Date.parse(failure?.at ?? endedAt ?? '');
}


/***/ }),

/***/ 48315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/src/domain/views/markdown/areas.js
var areas = __webpack_require__(34083);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(22580);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(58117);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4999);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/budget.js
var markdown_budget = __webpack_require__(57824);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(61497);
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
    const text = `### What was tested\n\n${(0,markup/* table */.tp)(header, rows)}`;
    return ((0,markdown_budget/* ifFits */.yP)(joined(text, notes, allParts(report)), room) ||
        (0,markdown_budget/* ifFits */.yP)(joined(text, notes), room) ||
        (0,markdown_budget/* ifFits */.yP)(text, room));
}
function joined(...blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}

// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var causes = __webpack_require__(56997);
// EXTERNAL MODULE: ./build/src/domain/report/nearby.js
var report_nearby = __webpack_require__(34822);
// EXTERNAL MODULE: ./build/src/domain/cri-requests.js
var cri_requests = __webpack_require__(26281);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/report/failure-message.js + 1 modules
var failure_message = __webpack_require__(57425);
// EXTERNAL MODULE: ./build/src/domain/views/class-wording.js
var class_wording = __webpack_require__(12758);
// EXTERNAL MODULE: ./build/src/domain/views/rerun-wording.js
var rerun_wording = __webpack_require__(22252);
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
const MAX_REQUESTS = 5;
const MAX_ADDITIONAL = 3;
const MAX_LOGS = 4;
function linesOf(text) {
    return (0,domain_text/* plainText */.wh)(text)
        .trimEnd()
        .split('\n')
        .map((line) => (0,domain_text/* truncate */.xv)(line, LINE_CHARACTERS));
}
/** The message with its dumps in one line each, and then the whole message if there is room for it. */
function message(failure, room) {
    const whole = linesOf(failure.message);
    const short = (0,failure_message/* foldedMessage */.O)(failure).map((line) => (0,domain_text/* truncate */.xv)(line, LINE_CHARACTERS));
    const all = (0,markdown_budget/* fitLines */.RV)(short, room);
    const shown = all.slice(0, all.length <= VISIBLE_LINES + SLACK_LINES ? all.length : VISIBLE_LINES);
    const rest = all.slice(shown.length);
    const dumps = short.length === whole.length ? [] : (0,markdown_budget/* fitLines */.RV)(whole, room - (0,markdown_budget/* byteLength */.dp)(all.join('\n')));
    return [
        ...(saysMore(shown, failure) ? [(0,markup/* fencedBlock */.zW)(shown.join('\n'))] : []),
        ...(rest.length === 0
            ? []
            : [(0,markup/* folded */.TM)(`The other ${rest.length} lines of the message`, (0,markup/* fencedBlock */.zW)(rest.join('\n')))]),
        ...(dumps.length <= shown.length
            ? []
            : [(0,markup/* folded */.TM)(`The whole message (${whole.length} lines)`, (0,markup/* fencedBlock */.zW)(dumps.join('\n')))]),
    ];
}
/** Whether the message has more than the line that is shown above it. */
function saysMore([first = '', ...others], failure) {
    return others.length > 0 || !(0,wording/* failureLine */.Pu)(failure).includes(first.trim());
}
function additional(failure, room) {
    const title = (0,markup/* inlineHtml */.l0)((0,domain_text/* truncate */.xv)((0,wording/* failureLine */.Pu)(failure), TITLE_CHARACTERS));
    const all = (0,markdown_budget/* fitLines */.RV)(linesOf(failure.message), room);
    return (0,markup/* folded */.TM)(`Also: ${title}`, (0,markup/* fencedBlock */.zW)(all.join('\n')));
}
function log(excerpt, room) {
    const shown = (0,markdown_budget/* fitLastLines */.L)(excerpt.lines.map((line) => (0,domain_text/* shorten */.ml)((0,domain_text/* plainText */.wh)(line), LINE_CHARACTERS)), room);
    const all = excerpt.lines.length;
    if (shown.length === 0)
        return `${(0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(excerpt.log, TITLE_CHARACTERS))}: ${(0,domain_text/* plural */.LS)(all, 'line')}, only in the JSON report`;
    const count = shown.length < all ? `last ${shown.length} of ${all} lines` : (0,domain_text/* plural */.LS)(all, 'line');
    const name = (0,markup/* inlineHtml */.l0)((0,domain_text/* truncate */.xv)(excerpt.log, TITLE_CHARACTERS));
    return (0,markup/* folded */.TM)(`<code>${name}</code> around the failure (${count})`, (0,markup/* fencedBlock */.zW)(shown.join('\n')));
}
function circumstances(report, spec, nearby) {
    const places = (0,wording/* placesOf */.ek)(spec.failure).map((place) => source(report, place));
    const again = (0,rerun_wording/* howItEndedAgain */.iq)(report, spec);
    return [
        ...(places.length === 0 ? [] : [`Failed at ${places.join(', in ')}`]),
        ...(spec.attempts > 1 ? [`${spec.attempts} attempts`] : []),
        ...(nearby > 0 ? [`${(0,domain_text/* plural */.LS)(nearby, 'other spec')} failed within 10 s`] : []),
        ...(again === '' ? [] : [again]),
        ...(spec.process === null ? [] : [`Ginkgo process ${spec.process}`]),
        ...(spec.startedAt === null ? [] : [`started ${(0,markup/* inline */.mG)((0,wording/* pointInTime */.XS)(spec.startedAt))}`]),
        ...((0,class_wording/* classOfSpec */.rn)(spec) === '' ? [] : [(0,markup/* inline */.mG)((0,class_wording/* classOfSpec */.rn)(spec))]),
    ].join(' · ');
}
/** What was seen on the node, the most telling first. */
function seenOnNode({ seen }) {
    return seen
        .slice(0, MAX_SEEN)
        .map(({ by, text }) => `- ${results/* OBSERVER_NAMES */.UV[by]}: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(text, LINE_CHARACTERS))}`)
        .join('\n');
}
/** Requests to CRI-O that failed, were slow or did not return. */
function requestsToCrio({ requests }) {
    return requests
        .slice(0, MAX_REQUESTS)
        .map((request) => `- Request to CRI-O: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)((0,cri_requests/* requestLine */.u)(request), LINE_CHARACTERS))}`)
        .join('\n');
}
/**
 * A failing spec with its messages and log lines, folded unless `open`. It takes about `room` bytes, and always shows the
 * title and a few lines.
 * @param nearby number of other specs that failed in the same seconds
 */
function failureDetails(report, spec, nearby, room, open) {
    const line = (0,domain_text/* truncate */.xv)((0,wording/* failureLine */.Pu)(spec.failure), LINE_CHARACTERS);
    const others = spec.additionalFailures.slice(0, MAX_ADDITIONAL);
    const failures = [
        line === '' ? '' : `**${(0,markup/* inline */.mG)(line)}**`,
        circumstances(report, spec, nearby),
        [seenOnNode(spec), requestsToCrio(spec)].filter((part) => part !== '').join('\n'),
        ...(spec.failure === null ? [] : message(spec.failure, room / 3)),
        ...others.map((failure) => additional(failure, room / 6 / others.length)),
        ...(spec.reproduce === '' ? [] : [(0,markup/* folded */.TM)('Reproduce', (0,markup/* fencedBlock */.zW)(spec.reproduce, 'sh'))]),
    ];
    const logs = spec.logs.filter((excerpt) => excerpt.lines.length > 0).slice(0, MAX_LOGS);
    const roomForLogs = room - (0,markdown_budget/* byteLength */.dp)(failures.join(''));
    const body = [...failures, ...logs.map((excerpt) => log(excerpt, roomForLogs / logs.length))];
    const preview = open || line === '' ? '' : `<br><code>${(0,markup/* inlineHtml */.l0)((0,domain_text/* truncate */.xv)(line, PREVIEW_LENGTH))}</code>`;
    return (0,markup/* folded */.TM)(`❌ ${specTitleHtml(report, spec)}${preview}`, body.filter((part) => part !== '').join('\n\n'), open ? 'open' : 'closed');
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/failing.js








const failing_TITLE_CHARACTERS = 200;
/** Details of up to this number of failing specs are unfolded. */
const MAX_OPEN = 5;
/** Bytes for the details of one spec. */
const MIN_DETAIL = 4_000;
const MAX_DETAIL = 60_000;
/** What the details of the first specs get of the room if the lines of all specs do not fit: without any, nobody sees why. */
const DETAIL_SHARE = 0.2;
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
    const nearby = (0,report_nearby/* failedNearby */.B)(report);
    for (const { group, spec } of members) {
        yield failureDetails(report, spec, nearby.get(spec.id) ?? 0, room, isOpen(group));
    }
}
/** The line of each member; the first one of a group has to make room for the title of the group as well. */
function* failing_linesOf(report, members) {
    const titled = new Set();
    for (const { group, spec } of members) {
        const line = `- ❌ ${specLine(report, spec)}`;
        const title = titled.has(group) ? '' : groupFrame(group);
        titled.add(group);
        yield { line, size: (0,markdown_budget/* byteLength */.dp)(line) + 1 + (0,markdown_budget/* byteLength */.dp)(title) };
    }
}
/** What stands around the members of a group. */
function groupFrame(group) {
    return `${groupText(group, [])}\n\n${noDetails(group.specs.length)}\n\n`;
}
/** The lines that fit, and the room that they leave. */
function fittingLines(report, members, room) {
    const lines = [];
    let left = room;
    for (const { line, size } of failing_linesOf(report, members)) {
        if (size > left)
            break;
        left -= size;
        lines.push(line);
    }
    return { lines, left };
}
/** All members get their line first; the details share the remaining room. */
function entriesOf(report, members, room) {
    const all = fittingLines(report, members, room);
    const isWhole = all.lines.length === members.length;
    const reserved = isWhole ? 0 : room * DETAIL_SHARE;
    const some = isWhole ? all : fittingLines(report, members, room - reserved);
    const [lines, left] = [some.lines, some.left + reserved];
    const listed = members.slice(0, lines.length);
    const share = Math.min(MAX_DETAIL, Math.max(MIN_DETAIL, left / lines.length));
    const detailed = (0,markdown_budget/* takeFitting */.hW)(detailsOfEach(report, listed, share), left, 2);
    return listed.map(({ group }, index) => ({
        group,
        line: lines[index] ?? '',
        details: detailed[index],
    }));
}
/**
 * All failing specs, those of known causes last: a line for each, and the details that fit into `room` bytes. The room is
 * shared evenly, so that a long message does not displace the others.
 */
function failingSpecs(report, room) {
    const members = (0,causes/* failureGroups */.HZ)(report).flatMap((group) => group.specs.map((spec) => ({ group, spec })));
    if (members.length === 0)
        return '';
    const title = `### ${(0,domain_text/* plural */.LS)(members.length, 'failing spec')}`;
    const frame = [title, (0,markdown_budget/* moreLine */.g0)(members.length, 'failing spec'), ''].join('\n\n');
    const entries = entriesOf(report, members, room - (0,markdown_budget/* byteLength */.dp)(frame));
    if (entries.length === 0)
        return '';
    const byGroup = (0,group/* groupBy */.$)(entries, (entry) => entry.group);
    const left = members.length - entries.length;
    return [
        title,
        ...[...byGroup].map(([group, own]) => groupText(group, own)),
        ...(left === 0 ? [] : [(0,markdown_budget/* moreLine */.g0)(left, 'failing spec')]),
    ].join('\n\n');
}

// EXTERNAL MODULE: ./build/src/domain/service-incidents.js
var service_incidents = __webpack_require__(9287);
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
/** Why it happened, what is behind it, who should look, and what to do. */
function advice(finding) {
    return [
        ...item('Why', finding.detail),
        ...item('Class', (0,class_wording/* classOfFinding */.pJ)(finding)),
        ...item('Who should look', (0,class_wording/* whoText */.UF)(finding)),
        ...item('What to do', finding.remedy),
        ...item('Read first', (0,class_wording/* readFirstText */.M)(finding)),
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
    return ((0,markdown_budget/* ifFits */.yP)(findings_joined(title, advice(main), evidence(main)), room) ||
        (0,markdown_budget/* ifFits */.yP)(findings_joined(title, advice(main)), room) ||
        (0,markdown_budget/* ifFits */.yP)(titleOf(main), room));
}
/** All other findings, with their evidence. */
function otherFindings(report, room) {
    const parts = (0,causes/* causesOf */.cZ)(report).others.map((finding) => `${findings_joined(titleOf(finding), advice(finding), evidence(finding))}\n`);
    return (0,markdown_budget/* fitList */.em)({ parts, noun: 'finding', frame: (text) => `### Other findings\n\n${text.trimEnd()}` }, room);
}
/** Deaths, restarts and hangs of CRI-O and the kubelet during the suite. */
function serviceEvents(report, room) {
    const parts = (0,service_incidents/* incidentsOf */.D3)(report.serviceEvents).map((incident) => {
        const { detail } = incident;
        const why = detail === '' ? '' : `: ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(detail, EVIDENCE_CHARACTERS))}`;
        return `- ${(0,service_incidents/* incidentText */.Kc)(incident, (iso) => (0,markup/* inline */.mG)((0,wording/* pointInTime */.XS)(iso)))}${why}`;
    });
    const title = `### ${(0,domain_text/* plural */.LS)(parts.length, 'service event')} during the suite`;
    return (0,markdown_budget/* fitList */.em)({ parts, noun: 'event', frame: (text) => `${title}\n\n${text}` }, room);
}
/** Warnings that do not affect the verdict. */
function warnings(report, room) {
    const parts = report.warnings.map((warning) => `- ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(warning, TEXT_CHARACTERS))}`);
    return (0,markdown_budget/* fitList */.em)({ parts, noun: 'warning', frame: (text) => `### Warnings\n\n${text}` }, room);
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
    return (0,markdown_budget/* fitList */.em)({ parts: items, noun: 'part', frame: (body) => (0,markup/* folded */.TM)(title, body) }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/rerun.js




const rerun_TEXT_CHARACTERS = 500;
/** What became of the failed specs in the rerun, or why there was none. */
function rerun(report, room) {
    const text = (0,rerun_wording/* rerunText */.o6)(report);
    return text === '' ? '' : (0,markdown_budget/* ifFits */.yP)(`**Rerun:** ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(text, rerun_TEXT_CHARACTERS))}`, room);
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
        ['Source files', code(selection.focusFiles.join(' '))],
        ['Source files left out', code(selection.skipFiles.join(' '))],
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
    return (0,markdown_budget/* ifFits */.yP)((0,markup/* folded */.TM)('Selection, suite and machine', (0,markup/* table */.tp)(['What', 'Value'], rows)), room);
}
/**
 * The commands that run failing specs again: with crio-node-e2e, and below it by hand. They are never truncated. Each failing spec has
 * its own command with its details.
 */
function reproduce(report, room) {
    const title = '### How to reproduce';
    const byHand = report.reproduce.trim() === ''
        ? ''
        : (0,markup/* folded */.TM)('By hand, without crio-node-e2e', (0,markup/* fencedBlock */.zW)(report.reproduce, 'sh'));
    const texts = [repeatText(report), byHand].filter((text) => text !== '');
    if (texts.length === 0)
        return '';
    const whole = [title, ...texts].join('\n\n');
    if ((0,markdown_budget/* byteLength */.dp)(whole) <= room)
        return whole;
    const short = [
        title,
        ...texts.slice(0, -1),
        'A command is too long to show; the JSON report has it.',
    ];
    return (0,markdown_budget/* ifFits */.yP)(short.join('\n\n'), room);
}
/** From a run on GitHub to one of its failing specs; without one, to all of the run, if what was tested did not work. */
function repeatText(report) {
    const { repeat, specs } = report;
    const whole = isWorthRepeating(report) ? repeat.command : '';
    const failed = specs.flatMap(({ reproduce: line }) => (line === '' ? [] : [line]));
    const [first = whole, ...others] = failed;
    if (first === '')
        return '';
    const more = others.length === 0 ? '' : ' The command of each other failing spec is with its details.';
    const lines = [repeat.download, first].filter((line) => line !== '');
    return `On a machine that may be changed, with exactly these builds and this configuration:${more}\n\n${(0,markup/* fencedBlock */.zW)(lines.join('\n'), 'sh')}`;
}
/** Whether something else than the environment ended the run. To repeat an outage helps nobody. */
function isWorthRepeating(report) {
    const { result } = report.verdict;
    const { main } = (0,causes/* causesOf */.cZ)(report);
    return ((result === 'environment' || result === 'incomplete') &&
        main !== null &&
        main.class !== 'environment');
}
/** Links to the run, the report directory, and the version that made the summary. A report on artifacts has no run. */
function footer({ run, generator, generatedAt }, room) {
    const made = `crio-node-e2e ${cell(generator.version)} · ${cell((0,wording/* pointInTime */.XS)(generatedAt))}`;
    if (run.id === '')
        return (0,markdown_budget/* ifFits */.yP)(made, room);
    const name = cell(`${run.repository} run ${run.id}, attempt ${run.attempt}`);
    return (0,markdown_budget/* ifFits */.yP)([
        'All files are in the report directory (output `report-dir`): `report.json`, the reports of Ginkgo, and `logs/`.',
        `${(0,markup/* link */.nf)(name, run.url)} · ${made}`,
    ].join('<br>'), room);
}

// EXTERNAL MODULE: ./build/src/domain/views/markdown/sections.js
var sections = __webpack_require__(82909);
// EXTERNAL MODULE: ./build/src/domain/views/share-wording.js
var share_wording = __webpack_require__(81405);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/share.js




const MAX_NAMED = 100;
/** Which shard of the lane the run is, and what its time budget chose. */
function partOfLane(report, room) {
    const lines = [
        ['Shard', (0,share_wording/* shardText */.eG)(report)],
        ['Time budget', (0,share_wording/* budgetText */.$e)(report)],
    ].flatMap(([name = '', text = '']) => (text === '' ? [] : [`**${name}:** ${(0,markup/* inline */.mG)(text)}`]));
    return (0,markdown_budget/* ifFits */.yP)(lines.join('<br>'), room);
}
/** The specs that the time budget left out, those that fail most often first. */
function leftOutSpecs({ selection }, room) {
    const budget = selection?.budget ?? null;
    if (budget === null)
        return '';
    const parts = budget.leftOut
        .slice(0, MAX_NAMED)
        .map(({ id, failureRate }) => `- ${specName(id)} · ${(0,share_wording/* failureRateText */.gH)(failureRate)}`);
    return (0,markdown_budget/* fitList */.em)({
        parts,
        noun: 'spec',
        beyond: budget.leftOut.length - parts.length,
        frame: (text) => (0,markup/* folded */.TM)((0,share_wording/* leftOutTitle */.g4)(budget), text),
    }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/spec-lists.js






const MESSAGE_CHARACTERS = 200;
const spec_lists_MAX_NAMED = 50;
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
    return (0,markdown_budget/* fitList */.em)({ parts, noun: 'spec', frame: (text) => `${title}\n\n${text}` }, room);
}
/** Specs that passed only after a retry, with the message of the failed attempt. */
function flakySpecs(report, room) {
    const parts = report.specs.filter(wording/* isFlaky */.s8).map((spec) => {
        const where = spec.location === null ? '' : ` · ${source(report, spec.location)}`;
        const [earlier] = spec.additionalFailures;
        const why = earlier === undefined
            ? ''
            : `<br>${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)((0,wording/* firstLine */.TM)(earlier.message), MESSAGE_CHARACTERS))}`;
        return `- 🎲 ${specName(spec.id)}${where} · ${(0,rerun_wording/* howItPassed */.eE)(report, spec)}${why}`;
    });
    const title = `### ${(0,domain_text/* plural */.LS)(parts.length, 'flaky spec')}`;
    return (0,markdown_budget/* fitList */.em)({ parts, noun: 'flaky spec', frame: (text) => `${title}\n\n${text}` }, room);
}
/** The number of planned specs that did not run, and the names of the first ones, as far as a file of the run has names. */
function notRunSpecs(report, room) {
    const names = report.specs.filter((spec) => spec.outcome === 'not-run').map((spec) => spec.id);
    const count = Math.max(report.counts.notRun, names.length);
    const title = `${(0,domain_text/* plural */.LS)(count, 'planned spec')} did not run`;
    const nameless = count - names.length;
    if (count > 0 && names.length === 0)
        return (0,markdown_budget/* ifFits */.yP)(`${title}; no file of the run names them.`, room);
    const note = nameless === 0 ? '' : `\n\n_No file of the run names the other ${nameless}._`;
    const parts = names.slice(0, spec_lists_MAX_NAMED).map((id) => `- ${specName(id)}`);
    const frame = (text) => (0,markup/* folded */.TM)(title, `${text}${note}`);
    return (0,markdown_budget/* fitList */.em)({ parts, noun: 'spec', beyond: names.length - parts.length, frame }, room);
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
    return (0,markdown_budget/* fitList */.em)({
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
    return (0,markdown_budget/* fitList */.em)({ parts, noun: 'reason', frame: (text) => (0,markup/* folded */.TM)(title, text) }, room);
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/stages.js



const stages_NAME_CHARACTERS = 100;
/** Reports of a run have about ten. */
const MOST_STAGES = 50;
const BAR_CHARACTERS = 20;
/** A bar grows by eighths of a character. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const WHOLE = '█';
/** The stages of the run with their times, folded. */
function stages({ stages: all }, room) {
    if (all.length === 0)
        return '';
    const total = all.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
    const rows = all
        .slice(0, MOST_STAGES)
        .map(({ name, seconds }) => [
        (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(name, stages_NAME_CHARACTERS)),
        seconds === null ? 'no end' : (0,domain_text/* formatDuration */.a3)(seconds),
        bar(seconds ?? 0, total),
    ]);
    const text = (0,markup/* table */.tp)(['Stage', 'Time', ''], rows, ['left', 'right', 'left']);
    return (0,markdown_budget/* ifFits */.yP)((0,markup/* folded */.TM)(`Stages of the run (${(0,domain_text/* formatDuration */.a3)(total)})`, text), room);
}
/** The share of the whole as a bar of text, which looks the same in light and dark; what took any time has a stroke. */
function bar(seconds, total) {
    if (seconds === 0)
        return '';
    const eighths = Math.max(1, Math.round((8 * BAR_CHARACTERS * seconds) / total));
    return `${WHOLE.repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8] ?? ''}`;
}

// EXTERNAL MODULE: ./build/src/domain/report/area-counts.js
var area_counts = __webpack_require__(95569);
// EXTERNAL MODULE: ./build/src/domain/views/area-wording.js
var area_wording = __webpack_require__(92579);
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
        if (shown !== '' && (0,markdown_budget/* byteLength */.dp)(line) <= room)
            return line;
    }
    return `## ${sign} ${result}`;
}
/** The numbers of specs, the duration of the suite, and the classes and areas of the failures. */
function counts(report, room) {
    const { seconds } = report.suite;
    const time = seconds === null ? '' : ` · took ${(0,domain_text/* formatDuration */.a3)(seconds)}`;
    const specs = `**Specs:** ${(0,wording/* countsText */.WN)(report, (words) => `**${words}**`)}${time}`;
    const lines = [
        specs,
        ...labelled('Classes', (0,class_wording/* classesText */.a4)(report)),
        ...labelled('Areas', (0,area_wording/* areasText */.g)((0,area_counts/* areaCounts */._)(report.specs))),
    ];
    return (0,markdown_budget/* ifFits */.yP)(lines.join('<br>'), room);
}
function labelled(label, text) {
    return text === '' ? [] : [`**${label}:** ${text}`];
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/summary.js












/**
 * Whether it is good, who should look, at what, how sure that is, and how to reproduce it; then what was tested on what.
 * Failing specs get room twice: first for their lines, at the end for the details that still fit.
 */
const LAYOUT = {
    reading: [
        heading,
        mainCause,
        counts,
        partOfLane,
        rerun,
        otherFindings,
        serviceEvents,
        failingSpecs,
        stoppedSpecs,
        reproduce,
        flakySpecs,
        warnings,
        builds,
        notRunSpecs,
        leftOutSpecs,
        skippedSpecs,
        areas/* areas */.b,
        slowestSpecs,
        stages,
        ignition,
        conditions,
        footer,
    ],
    filling: [
        [heading, 1],
        [mainCause, 0.1],
        [counts, 0.1],
        [partOfLane, 0.1],
        [rerun, 0.1],
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
        [leftOutSpecs, 0.1],
        [areas/* areas */.b, 0.05],
        [ignition, 0.05],
        [conditions, 0.05],
        [stages, 0.05],
        [slowestSpecs, 0.05],
        [failingSpecs, 1],
    ],
};
/**
 * The step summary: GitHub-flavoured Markdown of at most `limitBytes` bytes (at least 200) in UTF-8, never empty. Sections
 * and items that do not fit are left out, least important first, and counted.
 */
function renderSummary(report, limitBytes = sections/* SUMMARY_LIMIT_BYTES */.J) {
    return (0,sections/* renderSections */.H)(report, LAYOUT, limitBytes);
}


/***/ }),

/***/ 81405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ budgetText),
/* harmony export */   eG: () => (/* binding */ shardText),
/* harmony export */   g4: () => (/* binding */ leftOutTitle),
/* harmony export */   gH: () => (/* binding */ failureRateText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** Which shard of the lane a run is; empty for a whole lane. Untrusted text. */
function shardText({ selection, counts }) {
    const shard = selection?.shard ?? null;
    if (shard === null)
        return '';
    const { index, total, specs } = shard;
    const left = selection?.budget?.leftOut.length ?? 0;
    return `${index} of ${total}, with ${counts.planned + left} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(specs, 'spec')} of the lane`;
}
/** What a time budget chose and left out, and the risk of that; empty without a budget. Untrusted text. */
function budgetText({ selection }) {
    const budget = selection?.budget ?? null;
    if (budget === null)
        return '';
    const { seconds, chosen, specs, basis, first } = budget;
    const early = first === 0 ? '' : `, ${first} of them before the others`;
    const from = basis === '' ? '' : `; durations are from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(basis)}`;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)}: ${chosen} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(specs, 'spec')} chosen${early}${riskText(budget)}${from}`;
}
/** The specs that were left out, as a title: how many, and how many of them are expected to fail. */
function leftOutTitle(budget) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(budget.leftOut.length, 'spec')} left out for the time budget`;
}
function riskText({ leftOut, expectedMisses, missChance }) {
    if (leftOut.length === 0)
        return ', none left out';
    if (expectedMisses === null || missChance === null)
        return `, ${leftOut.length} left out`;
    return `, ${leftOut.length} left out, of which ${rounded(expectedMisses)} are expected to fail (${percent(missChance)} that at least one does)`;
}
/** How often a spec failed that was left out. */
function failureRateText(rate) {
    return rate === null ? 'no record' : `failed in ${percent(rate)} of its runs`;
}
function rounded(number) {
    return number < 10 ? number.toFixed(1) : String(Math.round(number));
}
/** Not 0 % for what can happen, and not 100 % for what need not. */
function percent(share) {
    if (share > 0 && share < 0.01)
        return 'less than 1 %';
    if (share < 1 && share > 0.99)
        return 'more than 99 %';
    return `${Math.round(share * 100)} %`;
}


/***/ }),

/***/ 94121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

const INDENT = 2;
const LABEL_COLUMNS = 12;
const TEXT_CHARACTERS = 2000;
/** Maximum rows for a line of evidence or of a log. */
const ROWS_OF_A_LINE = 5;
/** Untrusted text as lines of at most `width` characters, split between words. A longer word is not split. */
function wrap(text, width) {
    const lines = [];
    for (const word of (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text).split(' ')) {
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
    return wrap((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, TEXT_CHARACTERS), width).map((line, index) => indent(`${index === 0 ? mark : ' '.repeat(mark.length)} ${line}`));
}
/** A label and untrusted text in two columns; empty for an empty text. */
function field(page, label, text) {
    if (text.trim() === '')
        return [];
    return wrap((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, TEXT_CHARACTERS), page.columns - INDENT - LABEL_COLUMNS).map((line, index) => indent(`${page.paint('dim', (index === 0 ? label : '').padEnd(LABEL_COLUMNS))}${line}`));
}
/** A label and an untrusted command for a shell, which goes on in another line where `parts` end, so that it can be copied. */
function command(page, label, parts) {
    return parts.map((part, index) => {
        const name = page.paint('dim', (index === 0 ? label : '').padEnd(LABEL_COLUMNS));
        return indent(`${name}${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(part)}${index < parts.length - 1 ? ' \\' : ''}`);
    });
}
/** At most `most` untrusted lines with their white space, wrapped at the width of the page, and the number of others. */
function quote(page, lines, most) {
    const left = lines.length - most;
    const width = page.columns - 2 * INDENT - '│ '.length;
    const shown = lines.slice(0, most).flatMap((line) => wrapLine(line, width));
    const rest = left > 0 ? [`… ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, 'more line')}`] : [];
    return [...shown, ...rest].map((line) => indent(page.paint('dim', `│ ${line}`.trimEnd()), 2));
}
/** A line in rows of at most `width` characters, split at a space if possible; a very long line loses its middle. */
function wrapLine(line, width) {
    const rows = [];
    // A row that ends at a space is shorter than the width.
    const room = width * (ROWS_OF_A_LINE - 1);
    let rest = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(line).replaceAll('\t', '  ').trimEnd(), room);
    while (rest.length > width && rows.length < ROWS_OF_A_LINE - 1) {
        const space = rest.lastIndexOf(' ', width);
        const end = space > width / 2 ? space : width;
        rows.push(rest.slice(0, end));
        rest = rest.slice(end).trimStart();
    }
    return [...rows, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(rest, width)];
}
/** A title and its lines; empty without lines. */
function section(page, title, lines) {
    return lines.length === 0 ? [] : ['', page.paint('bold', title), ...lines];
}
/** A line with the number of items beyond those that are shown; empty if all are shown. */
function more(page, count, shown) {
    return count > shown ? item(page, '…', `and ${count - shown} more; --json has all of them`) : [];
}
function indent(line, levels = 1) {
    return `${' '.repeat(INDENT * levels)}${line}`.trimEnd();
}


/***/ }),

/***/ 71665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ renderForTerminal)
});

// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var causes = __webpack_require__(56997);
// EXTERNAL MODULE: ./build/src/domain/service-incidents.js
var service_incidents = __webpack_require__(9287);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/views/class-wording.js
var class_wording = __webpack_require__(12758);
// EXTERNAL MODULE: ./build/src/domain/views/rerun-wording.js
var rerun_wording = __webpack_require__(22252);
// EXTERNAL MODULE: ./build/src/domain/views/share-wording.js
var share_wording = __webpack_require__(81405);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4999);
// EXTERNAL MODULE: ./build/src/domain/views/terminal/page.js
var terminal_page = __webpack_require__(94121);
// EXTERNAL MODULE: ./build/src/domain/cri-requests.js
var cri_requests = __webpack_require__(26281);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/report/failure-message.js + 1 modules
var failure_message = __webpack_require__(57425);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(22580);
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
        ...(count > 0 && finding !== null ? titled(page, finding, count) : []),
        ...(index < MAX_DETAILED
            ? failingSpec(page, report, spec, finding, nearby.get(spec.id) ?? 0)
            : (0,terminal_page/* item */.AS)(page, page.paint('red', '✗'), spec.id)),
    ]);
    return (0,terminal_page/* section */.uW)(page, (0,domain_text/* plural */.LS)(ordered.length, 'failing spec'), [
        ...lines,
        ...(0,terminal_page/* more */.OS)(page, ordered.length, MAX_LISTED),
    ]);
}
function titled(page, { title, certainty }, count) {
    const label = certainty === 'known' ? 'Explained by:' : `${(0,domain_text/* plural */.LS)(count, 'spec')}:`;
    return ['', ...(0,terminal_page/* item */.AS)(page, label, title)];
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
        ...(0,terminal_page/* field */.ZZ)(page, '  why', isKnown ? '' : (0,wording/* failureLine */.Pu)(spec.failure)),
        ...(0,terminal_page/* field */.ZZ)(page, '  where', `${where}${wording/* OUTCOME_NAMES */._m[spec.outcome]} after ${(0,domain_text/* formatDuration */.a3)(spec.seconds)}${attempts}${near}`),
        ...(0,terminal_page/* field */.ZZ)(page, '  rerun', (0,rerun_wording/* howItEndedAgain */.iq)(report, spec)),
        ...(0,terminal_page/* field */.ZZ)(page, '  class', (0,class_wording/* classOfSpec */.rn)(spec)),
        ...(0,terminal_page/* field */.ZZ)(page, '  failed at', (0,wording/* placesOf */.ek)(spec.failure).map(links/* sourceLabel */.en).join(', in ')),
        ...spec.seen
            .slice(0, isKnown ? 1 : MAX_SEEN)
            .flatMap(({ by, text }) => (0,terminal_page/* field */.ZZ)(page, '  seen', `${results/* OBSERVER_NAMES */.UV[by]}: ${text}`)),
        ...spec.requests
            .slice(0, isKnown ? 1 : MAX_REQUESTS)
            .flatMap((request) => (0,terminal_page/* field */.ZZ)(page, '  request', (0,cri_requests/* requestLine */.u)(request))),
        ...reproduce(page, report, spec),
        ...(message.length < 2 ? [] : (0,terminal_page/* quote */.hD)(page, message, MESSAGE_LINES)),
        ...(isKnown ? [] : spec.logs.flatMap((log) => logLines(page, log))),
    ];
}
/** The command that repeats the spec; its second line has what is of the spec. */
function reproduce(page, { repeat }, spec) {
    if (spec.reproduce === '')
        return [];
    const ofSpec = spec.reproduce.slice(repeat.command.length).trimStart();
    const whole = spec.reproduce.startsWith(`${repeat.command} `);
    return (0,terminal_page/* command */.G5)(page, '  reproduce', whole ? [repeat.command, ofSpec] : [spec.reproduce]);
}
function logLines(page, { log, lines }) {
    if (lines.length === 0)
        return [];
    const count = lines.length > LOG_LINES ? `, the last ${LOG_LINES} of ${lines.length} lines` : '';
    return [
        ...(0,terminal_page/* field */.ZZ)(page, '  log', `${log} around the failure${count}`),
        ...(0,terminal_page/* quote */.hD)(page, lines.slice(-LOG_LINES), LOG_LINES),
    ];
}
/** Specs that passed only after a retry. */
function flakySpecs(page, report) {
    const flaky = report.specs.filter(wording/* isFlaky */.s8);
    const lines = flaky
        .slice(0, MAX_LISTED)
        .flatMap((spec) => [
        ...named(page, 'yellow', '~', spec.id),
        ...(0,terminal_page/* field */.ZZ)(page, '  how', (0,rerun_wording/* howItPassed */.eE)(report, spec)),
        ...(0,terminal_page/* field */.ZZ)(page, '  before', (0,wording/* failureLine */.Pu)(spec.additionalFailures[0] ?? null)),
    ]);
    return (0,terminal_page/* section */.uW)(page, (0,domain_text/* plural */.LS)(flaky.length, 'flaky spec'), [
        ...lines,
        ...(0,terminal_page/* more */.OS)(page, flaky.length, MAX_LISTED),
    ]);
}
/** Specs that did not end, and planned specs that did not run. */
function unfinishedSpecs(page, report) {
    const interrupted = report.specs.filter((spec) => spec.outcome === 'interrupted');
    const running = [...report.running, ...interrupted];
    const missing = report.specs.filter((spec) => spec.outcome === 'not-run');
    const list = (mark, specs) => [
        ...specs.slice(0, MAX_DETAILED).flatMap(({ id }) => (0,terminal_page/* item */.AS)(page, mark, id)),
        ...(0,terminal_page/* more */.OS)(page, specs.length, MAX_DETAILED),
    ];
    return [
        ...(0,terminal_page/* section */.uW)(page, `${(0,domain_text/* plural */.LS)(running.length, 'spec')} running when the suite was stopped`, list('■', running)),
        ...(0,terminal_page/* section */.uW)(page, `${(0,domain_text/* plural */.LS)(missing.length, 'planned spec')} did not run`, list('-', missing)),
    ];
}
/** Specs that the time budget left out, those that fail most often first. */
function leftOutSpecs(page, { selection }) {
    const budget = selection?.budget ?? null;
    if (budget === null || budget.leftOut.length === 0)
        return [];
    return (0,terminal_page/* section */.uW)(page, (0,share_wording/* leftOutTitle */.g4)(budget), [
        ...budget.leftOut
            .slice(0, MAX_DETAILED)
            .flatMap(({ id, failureRate }) => (0,terminal_page/* item */.AS)(page, '-', `${id}: ${(0,share_wording/* failureRateText */.gH)(failureRate)}`)),
        ...(0,terminal_page/* more */.OS)(page, budget.leftOut.length, MAX_DETAILED),
    ]);
}
/** Specs that tracked skips exclude, and specs that skipped themselves, by reason. */
function skippedSpecs(page, report) {
    const count = report.skipped.reduce((sum, group) => sum + group.specs.length, 0);
    const lines = report.skipped.slice(0, MAX_DETAILED).flatMap((group) => skipped(page, group));
    return (0,terminal_page/* section */.uW)(page, `${(0,domain_text/* plural */.LS)(count, 'spec')} excluded by tracked skips or skipped at run time`, [...lines, ...(0,terminal_page/* more */.OS)(page, report.skipped.length, MAX_DETAILED)]);
}
function skipped(page, { reason, link, specs }) {
    const [first = '', ...others] = specs;
    return [
        ...(0,terminal_page/* item */.AS)(page, '-', `${first}${others.length === 0 ? '' : ` and ${others.length} more`}`),
        ...(0,terminal_page/* field */.ZZ)(page, '  why', reason),
        ...(0,terminal_page/* field */.ZZ)(page, '  tracked', link ?? ''),
    ];
}
function named(page, style, mark, id) {
    return ['', ...(0,terminal_page/* item */.AS)(page, mark, id)].map((line, index) => index === 1 ? line.replace(mark, page.paint(style, mark)) : line);
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
        ...(0,terminal_page/* section */.uW)(page, 'Other findings', others.flatMap((finding) => other(page, finding))),
        ...(0,terminal_page/* section */.uW)(page, 'Service events', otherIncidents(report).flatMap((incident) => (0,terminal_page/* item */.AS)(page, '!', `${(0,service_incidents/* incidentText */.Kc)(incident, wording/* pointInTime */.XS)}: ${incident.detail}`))),
        ...failingSpecs(page, report),
        ...unfinishedSpecs(page, report),
        ...flakySpecs(page, report),
        ...(0,terminal_page/* section */.uW)(page, 'Warnings', report.warnings.flatMap((text) => (0,terminal_page/* item */.AS)(page, '!', text))),
        ...skippedSpecs(page, report),
        ...leftOutSpecs(page, report),
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
    const lines = (0,terminal_page/* wrap */.LV)(`${result.toUpperCase()}: ${text}`, page.columns);
    return lines.map((line) => page.paint('bold', page.paint(style, line)));
}
function cause(page, { verdict: { headline } }, finding) {
    return [
        ...(headline.includes(finding.title) ? [] : (0,terminal_page/* field */.ZZ)(page, 'Cause', finding.title)),
        ...advice(page, finding),
        ...(0,terminal_page/* quote */.hD)(page, finding.evidence, EVIDENCE_LINES),
    ];
}
function other(page, finding) {
    return [
        ...(0,terminal_page/* item */.AS)(page, '!', finding.title),
        ...advice(page, finding),
        ...(0,terminal_page/* quote */.hD)(page, finding.evidence, EVIDENCE_LINES),
    ];
}
function advice(page, finding) {
    return [
        ...(0,terminal_page/* field */.ZZ)(page, 'Why', finding.detail),
        ...(0,terminal_page/* field */.ZZ)(page, 'Class', (0,class_wording/* classOfFinding */.pJ)(finding)),
        ...(0,terminal_page/* field */.ZZ)(page, 'Who', (0,class_wording/* whoText */.UF)(finding)),
        ...(0,terminal_page/* field */.ZZ)(page, 'What to do', finding.remedy),
        ...(0,terminal_page/* field */.ZZ)(page, 'Read first', (0,class_wording/* readFirstText */.M)(finding)),
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
            : (0,terminal_page/* field */.ZZ)(page, 'Specs', `${(0,wording/* countsText */.WN)(report, (word) => word)}${time}`)),
        ...(0,terminal_page/* field */.ZZ)(page, 'Shard', (0,share_wording/* shardText */.eG)(report)),
        ...(0,terminal_page/* field */.ZZ)(page, 'Budget', (0,share_wording/* budgetText */.$e)(report)),
        ...(0,terminal_page/* field */.ZZ)(page, 'Rerun', (0,rerun_wording/* rerunText */.o6)(report)),
        ...(0,terminal_page/* field */.ZZ)(page, 'Classes', (0,class_wording/* classesText */.a4)(report)),
        ...report.builds.flatMap(({ project, version, commit, date, asked, parts, notes }) => [
            ...(0,terminal_page/* field */.ZZ)(page, wording/* PROJECT_NAMES */.NY[project], [
                version,
                `commit ${commit === null ? 'not known' : (0,domain_text/* shortHash */.BC)(commit)}`,
                ...(date === null ? [] : [date.slice(0, 10)]),
                `requested: ${asked}`,
                [...new Set(parts.map(({ trust }) => wording/* TRUST_NAMES */.yH[trust]))].join(', '),
            ]
                .filter((word) => word !== '')
                .join(' · ')),
            ...notes.flatMap((note) => (0,terminal_page/* field */.ZZ)(page, '', note)),
        ]),
        ...(0,terminal_page/* field */.ZZ)(page, 'Scenario', report.selection?.scenario ?? ''),
        ...(0,terminal_page/* field */.ZZ)(page, 'Runtime', runtime(report)),
        ...report.ignition.flatMap(({ field: name, subject, outcome, reason }) => (0,terminal_page/* field */.ZZ)(page, 'Ignition', `${outcome}: ${name} ${subject}: ${reason}`)),
        ...(0,terminal_page/* field */.ZZ)(page, 'Suite', (0,wording/* pointInTime */.XS)(report.suite.startedAt ?? '')),
    ];
}


/***/ }),

/***/ 64022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ exportFiles)
});

// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(22580);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4999);
;// CONCATENATED MODULE: ./build/src/domain/views/exports/attempts.js

/** No suite repeats a spec more often. */
const MOST = 20;
/**
 * The failures of a spec's attempts besides the one that decides: of one that passed, all failed attempts, else the further
 * ones of the suite and of the rerun. Null for an attempt of which the report has no failure.
 */
function otherFailedAttempts(spec) {
    const { attempts, additionalFailures, invocations } = spec;
    const again = (0,results/* hasFailed */.WN)(spec) ? invocations.slice(1).filter(results/* hasFailed */.WN) : [];
    const others = Math.min(MOST, Math.max(0, attempts - 1));
    // The attempts of a rerun are counted with those of the suite, and only the last one has a result.
    const known = [...additionalFailures.slice(0, others - again.length), ...again.map(failureOf)];
    if (invocations.length > 0 && (0,results/* hasFailed */.WN)(spec))
        return known.slice(0, others);
    return Array.from({ length: others }, (_, index) => known[index] ?? null);
}
/** Failures after the first one in the same attempt, such as those of clean-up. */
function laterFailures({ attempts, additionalFailures, }) {
    return attempts > 1 ? [] : additionalFailures;
}
function failureOf({ failure }) {
    return failure;
}

// EXTERNAL MODULE: ./build/src/domain/cri-requests.js
var cri_requests = __webpack_require__(26281);
// EXTERNAL MODULE: ./build/src/domain/report/causes.js
var causes = __webpack_require__(56997);
// EXTERNAL MODULE: ./build/src/domain/views/class-wording.js
var class_wording = __webpack_require__(12758);
// EXTERNAL MODULE: ./build/src/domain/views/rerun-wording.js
var rerun_wording = __webpack_require__(22252);
;// CONCATENATED MODULE: ./build/src/domain/views/exports/failure-text.js








/** Characters of one text. The report and the logs have all of it. */
const LIMITS = { line: 300, message: 8_000, stack: 4_000, evidence: 12_000 };
const ABOUT_CHARACTERS = 2_000;
/** A failure in one line, always with some text. */
function failureTitle(spec, failure = spec.failure) {
    const line = (0,domain_text/* plainLine */.h0)((0,wording/* failureLine */.Pu)(failure)) || (wording/* OUTCOME_NAMES */._m[spec.outcome] ?? spec.outcome);
    return (0,domain_text/* truncate */.xv)(line, LIMITS.line);
}
/**
 * A failure in the format in which Ginkgo writes it to JUnit files (onsi/ginkgo, reporters/default_reporter.go), so that
 * readers of these read this one as well.
 */
function failureText(outcome, failure, budget) {
    if (failure === null)
        return '';
    const { message, location, stackTrace, at } = failure;
    const stack = budget.take(stackTrace, LIMITS.stack);
    return [
        `[${outcome === 'passed' ? 'FAILED' : outcome.toUpperCase()}] ${budget.take(message, LIMITS.message)}`,
        ...(location === null
            ? []
            : [`In [spec] at: ${(0,domain_text/* plainLine */.h0)((0,links/* sourceLabel */.en)(location))}${at === null ? '' : ginkgoTime(at)}`]),
        ...(stack === '' ? [] : ['', 'Full Stack Trace', stack]),
    ].join('\n');
}
/** Who or what is behind the failure of a spec, and how to repeat it, one line each. */
function aboutFailure(report, spec) {
    const finding = (0,causes/* explanationOf */.pg)(report, spec);
    const rows = [
        ['Cause', finding === null ? '' : `${finding.title} (${finding.id})`],
        ['Class', finding === null ? (0,class_wording/* classOfSpec */.rn)(spec) : (0,class_wording/* classOfFinding */.pJ)(finding)],
        ['Who should look', finding === null ? '' : (0,class_wording/* whoText */.UF)(finding)],
        ['Rerun', (0,rerun_wording/* howItEndedAgain */.iq)(report, spec)],
        ['Reproduce', spec.reproduce],
    ];
    return rows
        .filter(([, text]) => text !== '')
        .map(([label, text]) => `${label}: ${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), ABOUT_CHARACTERS)}`);
}
/** What was seen on the node when a spec failed: observations, requests to CRI-O, lines of logs. May be empty. */
function evidenceOf(spec, budget) {
    const lines = [
        ...spec.seen.map(({ by, text }) => `${results/* OBSERVER_NAMES */.UV[by] ?? by}: ${text}`),
        ...spec.requests.map((request) => `Request to CRI-O: ${(0,cri_requests/* requestLine */.u)(request)}`),
        ...spec.logs.flatMap(({ log, lines: logLines }) => [`${log}:`, ...logLines]),
    ];
    return lines.length === 0 ? '' : budget.take(lines.join('\n'), LIMITS.evidence);
}
/** ` @ 11/22/26 11:34:30.000`, month first, in UTC; empty for what is no time. */
function ginkgoTime(iso) {
    const parts = /^\d\d(\d\d)-(\d\d)-(\d\d)T([\d:]{8}\.\d{3})Z$/.exec(utc(iso));
    if (parts === null)
        return '';
    const [, year, month, day, time] = parts;
    return ` @ ${month}/${day}/${year} ${time}`;
}
function utc(iso) {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

;// CONCATENATED MODULE: ./build/src/domain/views/exports/text-budget.js

/** Characters of all texts of a file together: messages, stack traces, evidence. Names are not counted. */
const TOTAL = 8_388_608;
/** How much longer a text may be before it is cleaned: colors and control characters are a small part of any. */
const CLEANED = 4;
/** @param total characters of all texts together */
function createTextBudget(total = TOTAL) {
    let left = total;
    let shortened = 0;
    return {
        take(text, limit) {
            // Cleaning takes time, and little of a very long text is shown.
            const near = (0,domain_text/* shorten */.ml)(text, CLEANED * limit);
            const clean = (0,domain_text/* plainText */.wh)(near);
            const short = (0,domain_text/* shorten */.ml)(clean, limit);
            const taken = short.length <= left ? short : '';
            left -= taken.length;
            if (taken !== clean || near !== text)
                shortened++;
            return taken;
        },
        cut: () => shortened === 0
            ? ''
            : `${(0,domain_text/* plural */.LS)(shortened, 'text')} shortened or left out; report.json has them in full`,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/views/exports/ctrf.js







/** The version of the specification that the file follows (ctrf-io/ctrf, schema/ctrf.schema.json). */
const SPEC_VERSION = '0.0.0';
const NAME = 'crio-node-e2e';
const NAME_CHARACTERS = 2_000;
/** A spec that never started is waiting for its result. A signal ended one that was interrupted: it neither passed nor failed. */
const STATUS = {
    passed: 'passed',
    failed: 'failed',
    timedout: 'failed',
    panicked: 'failed',
    aborted: 'failed',
    interrupted: 'other',
    skipped: 'skipped',
    'not-run': 'pending',
};
/** The report in the Common Test Report Format (https://ctrf.io). What its schema has no place for is in `extra`. */
function ctrfJson(report, budget = createTextBudget()) {
    const tests = report.specs.map((spec) => testOf(report, spec, budget));
    const count = (status) => tests.filter((test) => test.status === status).length;
    const { verdict, suite, generatedAt, generator } = report;
    const start = milliseconds(suite.startedAt) ?? milliseconds(generatedAt) ?? 0;
    const duration = Math.round((suite.seconds ?? 0) * 1000);
    const summary = {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: count('pending'),
        other: count('other'),
        flaky: report.specs.filter(wording/* isFlaky */.s8).length,
        start,
        stop: Math.max(start, milliseconds(suite.endedAt) ?? start + duration),
        extra: given({
            result: verdict.result,
            reason: verdict.reason,
            headline: (0,domain_text/* plainLine */.h0)(verdict.headline),
            cut: budget.cut(),
        }),
    };
    const document = {
        reportFormat: 'CTRF',
        specVersion: SPEC_VERSION,
        timestamp: generatedAt,
        generatedBy: NAME,
        results: {
            tool: { name: NAME, version: generator.version },
            summary,
            tests,
            environment: environmentOf(report),
        },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** `healthy`: the run says something about the builds, good or bad. */
function environmentOf({ builds, run, host, selection, verdict }) {
    const crio = builds.find(({ project }) => project === 'cri-o');
    return {
        ...given({
            reportName: selection?.lane ?? '',
            appName: crio === undefined ? '' : 'CRI-O',
            appVersion: crio?.version ?? '',
            commit: crio?.commit ?? '',
            buildId: run.id,
            buildUrl: run.url ?? '',
            repositoryName: run.repository,
            osPlatform: host === null ? '' : 'linux',
            osRelease: host?.kernel ?? '',
            osVersion: host?.os ?? '',
            testEnvironment: selection?.scenario ?? '',
        }),
        healthy: verdict.result === 'passed' || verdict.result === 'failed',
        extra: given({
            kubernetes: builds.find(({ project }) => project === 'kubernetes')?.version ?? '',
            architecture: host?.architecture ?? '',
        }),
    };
}
function testOf(report, spec, budget) {
    const { outcome, failure, location, labels, process, attempts } = spec;
    const [start, stop] = [milliseconds(spec.startedAt), milliseconds(spec.endedAt)];
    const failed = (0,results/* hasFailed */.WN)(spec) || outcome === 'interrupted';
    return {
        name: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(spec.id), NAME_CHARACTERS) || 'a spec without a name',
        status: STATUS[outcome] ?? 'other',
        rawStatus: outcome,
        duration: Math.round(spec.seconds * 1000),
        ...(start === null ? {} : { start }),
        ...(stop === null ? {} : { stop }),
        suite: [report.selection?.lane || NAME],
        type: 'e2e',
        ...(labels.length === 0 ? {} : { tags: labels.map(domain_text/* plainLine */.h0) }),
        ...(location === null
            ? {}
            : {
                filePath: (0,links/* sourceLabel */.en)({ ...location, line: 0 }).replace(/:0$/, ''),
                line: location.line,
            }),
        ...(process === null ? {} : { threadId: String(process) }),
        ...(failed ? ctrf_failureOf(report, spec, budget) : {}),
        ...(outcome === 'skipped' ? { message: (0,domain_text/* plainLine */.h0)(spec.skipReason ?? '') } : {}),
        ...(attempts > 1 ? { retries: attempts - 1, ...attemptsOf(spec, budget) } : {}),
        ...((0,wording/* isFlaky */.s8)(spec) ? { flaky: true } : {}),
        ...(spec.class === null ? {} : { extra: classOf(report, spec) }),
        ...(failure === null ? {} : outputOf(spec, budget)),
    };
}
function ctrf_failureOf(report, spec, budget) {
    const failures = [
        failureText(spec.outcome, spec.failure, budget),
        ...laterFailures(spec).map((later) => failureText('failed', later, budget)),
    ];
    const trace = [...failures, '', ...aboutFailure(report, spec)].join('\n').trim();
    return { message: failureTitle(spec), ...(trace === '' ? {} : { trace }) };
}
/** The failed attempts, in their order; of a spec that failed, those besides the one that `trace` has. */
function attemptsOf(spec, budget) {
    const first = (0,results/* hasFailed */.WN)(spec) ? 2 : 1;
    const failed = otherFailedAttempts(spec).map((failure, index) => {
        const trace = failureText('failed', failure, budget);
        return {
            attempt: first + index,
            status: 'failed',
            ...(failure === null ? {} : { message: failureTitle(spec, failure) }),
            ...(trace === '' ? {} : { trace }),
        };
    });
    return failed.length === 0 ? {} : { retryAttempts: failed };
}
function classOf(report, spec) {
    return given({
        class: spec.class ?? '',
        kind: spec.kind,
        confidence: (0,domain_text/* plainLine */.h0)(spec.confidence),
        cause: (0,domain_text/* plainLine */.h0)(String(spec.finding ?? '')),
        reproduce: spec.reproduce,
        download: spec.reproduce === '' ? '' : report.repeat.download,
    });
}
function outputOf(spec, budget) {
    const evidence = evidenceOf(spec, budget);
    return evidence === '' ? {} : { stdout: evidence.split('\n') };
}
/** The texts that are not empty. */
function given(texts) {
    return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
function milliseconds(time) {
    const value = Date.parse(time ?? '');
    return Number.isNaN(value) ? null : value;
}

;// CONCATENATED MODULE: ./build/src/domain/views/exports/xml.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\t': '&#9;',
    '\n': '&#10;',
};
/** Characters that are no text in any version of XML, besides control characters (XML 1.0, 2.2). */
const NO_CHARACTERS = /[\uFFFE\uFFFF]/g;
/** Untrusted text as the content of an element. `>` is escaped too, so that `]]>` cannot occur. */
function xmlText(text) {
    return allowed(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}
/**
 * An element on a line of its own.
 * @param attributes untrusted texts
 * @param content XML: elements, or a text from `xmlText`
 */
function xmlElement(name, attributes, content = '') {
    const start = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
    return content === '' ? `${start}/>\n` : `${start}>${content}</${name}>\n`;
}
/** White space is escaped, because parsers replace it by spaces in attributes (XML 1.0, 3.3.3). */
function attribute([name, value]) {
    const text = value === null ? '' : allowed(String(value));
    if (text === '')
        return '';
    return ` ${name}="${text.replace(/[&<>"\t\n]/g, (character) => ENTITIES[character] ?? '')}"`;
}
/** Without terminal colors and control characters, and with U+FFFD for what XML does not allow. */
function allowed(text) {
    return (0,domain_text/* plainText */.wh)(text).toWellFormed().replace(NO_CHARACTERS, '\uFFFD');
}

;// CONCATENATED MODULE: ./build/src/domain/views/exports/junit-parts.js


/** The name of the suite, and the class of cases without a lane. */
const SUITE = 'crio-node-e2e';
const VALUE_CHARACTERS = 2_000;
/** The lane and scenario: lanes of one workflow run have equal specs, and tools tell them apart by their classes. */
function className({ selection }) {
    const { lane = '', scenario = null } = selection ?? {};
    return [lane || SUITE, scenario ?? ''].filter((part) => part !== '').join('+');
}
/** Properties of a case or a suite; nothing without any. Empty ones are left out. */
function properties(values) {
    const all = Object.entries(values)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => xmlElement('property', { name, value: oneLine(value) }));
    return all.length === 0 ? '' : xmlElement('properties', {}, `\n${all.join('')}`);
}
/** Untrusted text for an attribute. */
function oneLine(text) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), VALUE_CHARACTERS);
}
/** Seconds as JUnit has them. */
function seconds(value) {
    return value.toFixed(3);
}

;// CONCATENATED MODULE: ./build/src/domain/views/exports/junit-run.js






/**
 * The case of the run itself. It has the name of a suite node, so that readers that know Ginkgo do not take it for a spec
 * (onsi/ginkgo, types/types.go, NodeTypeReportAfterSuite).
 */
const RUN = '[ReportAfterSuite] The run itself';
const EVIDENCE_LINES = 20;
const EVIDENCE_CHARACTERS = 8_000;
/** The case of the run itself, which fails if something else than specs did. */
function runCase(report, budget) {
    const hasProblem = isAboutRun(report);
    const { main } = (0,causes/* causesOf */.cZ)(report);
    const problem = hasProblem
        ? xmlElement('failure', { message: oneLine(report.verdict.headline), type: report.verdict.reason }, xmlText(budget.take(aboutCause(report, main), EVIDENCE_CHARACTERS)))
        : '';
    const attributes = {
        name: RUN,
        classname: className(report),
        status: hasProblem ? 'failed' : 'passed',
        time: seconds(0),
    };
    const about = properties({ result: report.verdict.result, reason: report.verdict.reason });
    return {
        counts: hasProblem ? 'failures' : 'passed',
        xml: xmlElement('testcase', attributes, `\n${about}${problem}`),
    };
}
/** Whether something else than failing specs is the verdict, so that no case of a spec says it. */
function isAboutRun({ verdict, specs, findings }) {
    if (verdict.result === 'passed')
        return false;
    const areSpecs = verdict.reason === 'specs-failed' && specs.some(results/* hasFailed */.WN);
    return !areSpecs || findings.some(({ reason }) => reason === 'suite-node-failed');
}
function aboutCause(report, main) {
    const counts = (0,wording/* countsText */.WN)(report, (words) => words);
    const lines = main === null
        ? []
        : [
            main.title,
            main.detail,
            ...[(0,class_wording/* classOfFinding */.pJ)(main)].filter((text) => text !== '').map((text) => `Class: ${text}`),
            `Who should look: ${(0,class_wording/* whoText */.UF)(main)}`,
            ...(main.remedy === '' ? [] : [`What to do: ${main.remedy}`]),
            ...main.evidence.slice(0, EVIDENCE_LINES).map((line) => `| ${oneLine(line)}`),
        ];
    return [...lines, counts].filter((line) => line !== '').join('\n');
}

;// CONCATENATED MODULE: ./build/src/domain/views/exports/junit-spec.js







/** How outcomes are written, as Ginkgo does it (onsi/ginkgo, reporters/junit_report.go). */
const COUNTS = {
    passed: 'passed',
    failed: 'failures',
    timedout: 'failures',
    aborted: 'failures',
    panicked: 'errors',
    interrupted: 'errors',
    skipped: 'skipped',
    'not-run': 'skipped',
};
/** The case of a spec with its attempts, class and evidence. */
function specCase(report, spec, budget) {
    const counts = COUNTS[spec.outcome] ?? 'errors';
    const { location } = spec;
    const attributes = {
        name: oneLine(spec.id),
        classname: className(report),
        status: spec.outcome === 'not-run' ? 'skipped' : spec.outcome,
        time: seconds(spec.seconds),
        file: location === null ? null : (0,links/* sourceLabel */.en)({ ...location, line: 0 }).replace(/:0$/, ''),
        line: location === null || location.line === 0 ? null : location.line,
    };
    const content = [
        properties(aboutSpec(spec)),
        counts === 'skipped' ? xmlElement('skipped', { message: whySkipped(spec) }) : '',
        counts === 'failures' || counts === 'errors' ? failure(report, spec, counts, budget) : '',
        ...attempts(spec, budget),
        output(evidenceOf(spec, budget)),
    ].join('');
    return { counts, xml: xmlElement('testcase', attributes, content && `\n${content}`) };
}
/** Of specs that passed at once, nothing is worth a property. */
function aboutSpec(spec) {
    if (spec.outcome === 'passed' && !(0,wording/* isFlaky */.s8)(spec))
        return {};
    return {
        outcome: (0,wording/* isFlaky */.s8)(spec) ? 'flaky' : spec.outcome,
        class: spec.class ?? '',
        kind: spec.kind,
        confidence: spec.confidence,
        cause: String(spec.finding ?? ''),
    };
}
/**
 * Ginkgo's words: `skipped` for a spec that never started, of which testgrid then shows no result
 * (GoogleCloudPlatform/testgrid, pkg/updater/gcs.go), and a reason for one that skipped itself.
 */
function whySkipped({ outcome, skipReason }) {
    return outcome === 'not-run' ? 'skipped' : `skipped - ${oneLine(skipReason || 'no reason given')}`;
}
function failure(report, spec, counts, budget) {
    const text = [
        failureText(spec.outcome, spec.failure, budget),
        ...laterFailures(spec).map((later) => failureText('failed', later, budget)),
        ['', ...aboutFailure(report, spec)].join('\n'),
    ].join('\n');
    const element = counts === 'failures' ? 'failure' : 'error';
    return xmlElement(element, { message: failureTitle(spec), type: spec.outcome }, xmlText(text.trim()));
}
function attempts(spec, budget) {
    const element = (0,results/* hasFailed */.WN)(spec) ? 'rerunFailure' : 'flakyFailure';
    return otherFailedAttempts(spec).map((failed) => xmlElement(element, { message: failed === null ? 'failed' : failureTitle(spec, failed), type: 'failed' }, failed === null
        ? ''
        : xmlElement('stackTrace', {}, xmlText(failureText('failed', failed, budget))).trim()));
}
function output(text) {
    return text === '' ? '' : xmlElement('system-out', {}, xmlText(text));
}

;// CONCATENATED MODULE: ./build/src/domain/views/exports/junit.js





/**
 * The report as JUnit: a case for each spec with its attempts, class and evidence, and one for the run itself, which fails if
 * something else than specs did. Attempts are elements of Maven Surefire, so that every reader that does not know them takes
 * a flaky spec for one that passed (apache/maven-surefire, surefire-test-report.xsd).
 */
function junitXml(report, budget = createTextBudget()) {
    const specs = report.specs.map((spec) => specCase(report, spec, budget));
    const cases = [...specs, runCase(report, budget)];
    const count = (kind) => cases.filter(({ counts }) => counts === kind).length;
    const head = {
        tests: cases.length,
        disabled: 0,
        skipped: count('skipped'),
        errors: count('errors'),
        failures: count('failures'),
        time: seconds(report.suite.seconds ?? 0),
    };
    const cut = budget.cut();
    const timestamp = junit_utc(report.suite.startedAt ?? report.generatedAt);
    const suite = xmlElement('testsuite', { name: SUITE, package: className(report), ...head, timestamp }, `\n${properties({ ...aboutRun(report), cut })}${cases.map(({ xml }) => xml).join('')}`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', { name: SUITE, ...head }, `\n${suite}`)}`;
}
/** `2026-11-22T11:33:00`: JUnit has no zones. Empty for what is no time. */
function junit_utc(time) {
    const date = new Date(time);
    return Number.isNaN(date.getTime())
        ? ''
        : date.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
}
/** Properties of the suite. Ginkgo has the first three as well. */
function aboutRun({ verdict, suite, builds, run }) {
    return {
        SuiteSucceeded: String(verdict.result === 'passed'),
        RandomSeed: String(suite.randomSeed ?? ''),
        ParallelTotal: String(suite.procs ?? ''),
        result: verdict.result,
        reason: verdict.reason,
        headline: verdict.headline,
        ...Object.fromEntries(builds.map(({ project, version }) => [project, version])),
        url: run.url ?? '',
    };
}

;// CONCATENATED MODULE: ./build/src/domain/views/exports/prow.js


const prow_VALUE_CHARACTERS = 500;
/** Repositories of the projects, as Prow names them. */
const REPOSITORIES = { 'cri-o': 'cri-o/cri-o', kubernetes: 'kubernetes/kubernetes' };
/** What Prow says of a job that did not succeed (kubernetes-sigs/prow, pkg/sidecar/run.go). */
const RESULTS = { passed: 'SUCCESS', cancelled: 'ABORTED' };
const FAILURE = 'FAILURE';
/**
 * `started.json` of a build of Prow (GoogleCloudPlatform/testgrid, metadata/job.go, Started; kubernetes/test-infra,
 * gubernator/README.md): when the suite started, and the commits that it tests.
 */
function startedJson(report) {
    const { builds, run } = report;
    const repos = builds.map(({ project, version, commit }) => [
        REPOSITORIES[project] ?? project,
        commit ?? version,
    ]);
    return json({
        timestamp: startOf(report),
        repos: Object.fromEntries(repos),
        'repo-commit': crioCommit(report) || undefined,
        node: report.host?.runnerImage || undefined,
        metadata: { run: run.url ?? undefined },
    });
}
/**
 * `finished.json` of a build of Prow (GoogleCloudPlatform/testgrid, metadata/job.go, Finished): whether the run is green, and
 * in `metadata` texts for column headers of testgrid. `job-version` is what testgrid shows as the commit.
 */
function finishedJson(report) {
    const { verdict, generator } = report;
    const metadata = {
        'job-version': crioCommit(report),
        result: verdict.result,
        reason: verdict.reason,
        headline: verdict.headline,
        cause: (0,causes/* causesOf */.cZ)(report).main?.title ?? '',
        ...aboutBuilds(report),
        ...aboutNode(report),
        run: report.run.url ?? '',
        generator: `${generator.name} ${generator.version}`,
    };
    return json({
        timestamp: endOf(report),
        passed: verdict.result === 'passed',
        result: RESULTS[verdict.result] ?? FAILURE,
        metadata: Object.fromEntries(Object.entries(metadata).flatMap(([name, value]) => value === '' ? [] : [[name, (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(value), prow_VALUE_CHARACTERS)]])),
    });
}
function aboutBuilds({ builds }) {
    const rows = builds.flatMap(({ project, version, commit }) => [
        [project, version],
        [`${project}-commit`, commit ?? ''],
    ]);
    return Object.fromEntries(rows);
}
function aboutNode({ host, node, selection }) {
    return {
        lane: selection?.lane ?? '',
        scenario: selection?.scenario ?? '',
        architecture: host?.architecture ?? '',
        os: host?.os ?? '',
        kernel: host?.kernel ?? '',
        runtime: node?.runtime.handler ?? '',
    };
}
function crioCommit({ builds }) {
    const build = builds.find(({ project }) => project === 'cri-o');
    return build?.commit ?? build?.version ?? '';
}
/** Seconds since 1970. */
function startOf({ suite, generatedAt }) {
    return secondsOf(suite.startedAt) ?? secondsOf(suite.endedAt) ?? secondsOf(generatedAt) ?? 0;
}
/** When the suite ended, and never before it started. Old results can be reported at any time. */
function endOf(report) {
    const { suite, generatedAt } = report;
    const start = startOf(report);
    const end = secondsOf(suite.endedAt) ??
        (suite.seconds === null ? secondsOf(generatedAt) : start + Math.ceil(suite.seconds));
    return Math.max(start, end ?? start);
}
function secondsOf(time) {
    const milliseconds = Date.parse(time ?? '');
    return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/src/domain/views/terminal/summary.js + 1 modules
var summary = __webpack_require__(71665);
;// CONCATENATED MODULE: ./build/src/publish/export-files.js





/** A page without colors, as wide as Prow shows a log. */
const PAGE = { columns: 120, paint: (_, text) => text };
const CONSOLE = 'This is the summary of the run. The output of the suite itself is console.log in the report directory.';
/** The files for other tools, by their paths in a build of Prow. They repeat the report, and nothing else is in them. */
function exportFiles(report) {
    return [
        { name: report_files/* EXPORT_FILES */.Jb.started, text: startedJson(report) },
        { name: report_files/* EXPORT_FILES */.Jb.finished, text: finishedJson(report) },
        { name: report_files/* EXPORT_FILES */.Jb.log, text: `${(0,summary/* renderForTerminal */.c)(report, PAGE)}\n${CONSOLE}\n` },
        { name: report_files/* EXPORT_FILES */.Jb.junit, text: junitXml(report) },
        { name: report_files/* EXPORT_FILES */.Jb.ctrf, text: ctrfJson(report) },
    ];
}


/***/ }),

/***/ 13191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect),
  M: () => (/* binding */ collectReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(81727);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/group.js
var domain_group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/host/command-error.js
var command_error = __webpack_require__(75878);
// EXTERNAL MODULE: ./build/src/host/host.js
var host = __webpack_require__(29680);
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

;// CONCATENATED MODULE: ./build/src/domain/secrets.js
/** Characters of the longest secret that is found, with what stands before it; longer ones are found in part. */
const LONGEST_SECRET = 4096;
/**
 * Shapes that only secrets have; the secret is the first group, else all of it. Characters that end a secret in JSON and XML,
 * such as a backslash before a quotation mark, are in none, because without them the file would be broken. All repetitions
 * have a bound, and none begins where another one of the same shape goes on.
 */
const SHAPES = [
    // Tokens of GitHub (https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github).
    /(?:gh[pousr]|github_pat)_[\w.-]{30,2000}/dg,
    // Signed tokens, such as those of service accounts and of the runner (RFC 7519, 3.1): two parts are an encoded `{"`.
    // What stands before one can be the end of a line, as JSON writes it.
    /(?:(?<![\w-])|(?<=\\[nrt]))eyJ[\w-]{8,300}\.eyJ[\w-]{8,3000}\.[\w-]{8,700}/dg,
    // The header of a request (RFC 9110, 11.6.2), also as Go and JSON print it.
    /uthorization(?:\\{0,8}["'])?[:=] {0,2}\[?(?:\\{0,8}["'])?(?:[Bb]earer|[Bb]asic|token) {1,2}([^\s"'\\,\]<>&]{8,4000})/dg,
    // The password of a URL (RFC 3986, 3.2.1).
    /https?:\/\/[^\s/:@"'\\<>&]{1,100}:([^\s/:@"'\\<>&]{1,200})@/dg,
];
/** Where a text has what only a secret looks like, in no order. */
function secretsIn(text) {
    return SHAPES.flatMap((shape) => [...text.matchAll(shape)].flatMap(({ indices }) => {
        const [start, end] = indices?.[1] ?? indices?.[0] ?? [0, 0];
        return [{ start, end }];
    }));
}

;// CONCATENATED MODULE: ./build/src/suite/mask-secrets.js



const CHUNK_BYTES = 1024 * 1024;
/** Chunks overlap: what begins at the end of one is whole in the next one, with what stands before it. */
const STEP_BYTES = CHUNK_BYTES - 2 * LONGEST_SECRET;
const MASK = '*';
/**
 * Overwrites what looks like a secret in all files of a directory with as many asterisks: every job uploads them. Packed
 * files stay as they are.
 * @throws Error of node:fs if a file cannot be read or written
 */
function maskSecrets(directory) {
    for (const entry of (0,external_node_fs_.readdirSync)(directory, { recursive: true, withFileTypes: true })) {
        if (entry.isFile())
            maskFile((0,external_node_path_.join)(entry.parentPath, entry.name));
    }
}
function maskFile(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r+');
    try {
        const buffer = Buffer.alloc(CHUNK_BYTES);
        for (let position = 0;; position += STEP_BYTES) {
            const length = (0,external_node_fs_.readSync)(file, buffer, 0, CHUNK_BYTES, position);
            const isLast = length < CHUNK_BYTES;
            const end = isLast ? length : length - LONGEST_SECRET;
            // One character for each byte, so that positions are those in the file.
            for (const span of secretsIn(buffer.toString('latin1', 0, length))) {
                if (span.start < end)
                    overwrite(file, position, span);
            }
            if (isLast)
                return;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function overwrite(file, position, { start, end }) {
    (0,external_node_fs_.writeSync)(file, MASK.repeat(end - start), position + start);
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
    { from: 'ginkgo/report.json', to: report_files/* REPORT_FILES */.JL.ginkgo },
    { from: 'junit_01.xml', to: report_files/* REPORT_FILES */.JL.junit },
];
/** The framework can write all specs to a second JUnit report (kubernetes, test/e2e/framework/test_context.go). */
const SECOND_JUNIT = 'ginkgo/report.xml';
/** Files with the kubelet's configuration, in the suite's working directory. */
const CONFIGURATION = ['kubelet-config', 'kubelet.conf.d'];
/** The suite creates an empty log for every runtime that it supports. */
const EMPTY_LOG_BYTES = 100;
/**
 * Copies the logs and results of the suite, CRI-O and the kubelet into the workspace, complete or not, in the layout of the
 * report directory. The copies are regular files that belong to the user of the runner, without what looks like a secret.
 * Missing files are skipped; returns what was not copied, and why.
 */
async function collect(deps, workspace, suiteStartedAt, limits = COLLECT_LIMITS) {
    const { collected } = workspace;
    const logs = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.logs);
    const config = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.config);
    const configuration = CONFIGURATION.map((name) => (0,external_node_path_.join)(workspace.suite, name));
    const copied = await lostOf('reports, logs and configuration', async () => {
        (0,external_node_fs_.rmSync)(collected, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(logs, { recursive: true });
        const trees = [
            { source: workspace.console, target: (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.console) },
            ...[paths/* DROP_IN_DIRECTORY */.s4, ...configuration].map((source) => ({
                source,
                target: (0,external_node_path_.join)(config, (0,external_node_path_.basename)(source)),
            })),
            { source: workspace.suiteReport, target: logs, skip: isEmptyLog },
            ...treesOf(workspace.first, (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.first)),
            ...treesOf(workspace.rerun, (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.rerun)),
        ];
        const { suiteReport, console, first, rerun } = workspace;
        const reports = [suiteReport, first.report, rerun.report].flatMap((directory) => MOVED.map(({ from }) => (0,external_node_path_.join)(directory, from)));
        // Of a suite that was killed, the console is all that there is.
        const important = [...reports, console, first.console, rerun.console];
        const lost = await copyTrees(deps, trees, important, limits);
        placeReports(collected);
        placeReports((0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.first));
        placeReports((0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.rerun));
        return lost;
    });
    const journals = await Promise.all(journalsOf(workspace).map((journal) => lostOf(journal.what, () => takeJournal(deps, journal, logs, suiteStartedAt))));
    const unmasked = await lostOf('secrets in logs are not masked', async () => {
        if ((0,external_node_fs_.existsSync)(collected))
            maskSecrets(collected);
        return [];
    });
    return [...copied, ...journals.flat(), ...unmasked];
}
/** The console and the report directory of an invocation; one that did not start has written nothing. */
function treesOf({ console, report }, target) {
    return [
        { source: console, target: (0,external_node_path_.join)(target, report_files/* REPORT_FILES */.JL.console), skip: isEmpty },
        { source: report, target: (0,external_node_path_.join)(target, report_files/* REPORT_FILES */.JL.logs), skip: isEmptyLog },
    ];
}
/**
 * Copies the results of a suite that has ended into the workspace, in the layout of the report directory. `collect` replaces
 * them.
 * @throws RunError if commands cannot run as root
 */
async function collectReports(deps, workspace) {
    const { collected, suiteReport, console, first } = workspace;
    const ofFirst = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.first);
    const places = [
        { console, report: suiteReport, target: collected },
        { ...first, target: ofFirst },
    ];
    const trees = places.flatMap((place) => [
        { source: place.console, target: (0,external_node_path_.join)(place.target, report_files/* REPORT_FILES */.JL.console), skip: isEmpty },
        ...MOVED.map(({ from }) => ({
            source: (0,external_node_path_.join)(place.report, from),
            target: (0,external_node_path_.join)(place.target, report_files/* REPORT_FILES */.JL.logs, from),
        })),
    ]);
    (0,external_node_fs_.rmSync)(collected, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(collected, { recursive: true });
    await copyTrees(deps, trees, [], COLLECT_LIMITS);
    placeReports(collected);
    placeReports(ofFirst);
}
function isEmpty(_, bytes) {
    return bytes === 0;
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
function placeReports(directory) {
    const logs = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.logs);
    for (const { from, to } of MOVED) {
        const source = (0,external_node_path_.join)(logs, from);
        if ((0,external_node_fs_.existsSync)(source))
            (0,external_node_fs_.renameSync)(source, (0,external_node_path_.join)(directory, to));
    }
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.junit)))
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


/***/ })

};
