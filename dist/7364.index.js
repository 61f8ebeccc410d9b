export const id = 7364;
export const ids = [7364];
export const modules = {

/***/ 82543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ checkedDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6822);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31987);
/* harmony import */ var _report_files_below_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26675);
/* harmony import */ var _artifact_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80133);
/* harmony import */ var _night_artifacts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52000);
/* harmony import */ var _plain_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65385);









/** Names of files at the top of an artifact. A run that ended early can have left any of them. */
const OWN_NAMES = [_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_MARKER */ .Eg, ...Object.values(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILES */ .JL)];
/**
 * The artifacts in a directory that `actions/download-artifact` filled: each directory in it is one. If files of a run
 * are directly in it, it is one itself, as that action does with a single artifact. Rejects artifacts with links that lead
 * out of them, with special files or odd names, and above a limit.
 *
 * @param path of a directory
 * @throws RunError (input, invalid-input) if it cannot be read
 */
async function checkedDirectory(path, limits) {
    const root = readable(path);
    const room = (0,_artifact_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .createRoom */ .a)(limits.totalBytes);
    const artifacts = [];
    const rejected = [];
    const places = placesIn(root);
    for (const [index, directory] of places.entries()) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory);
        const why = index < limits.artifacts
            ? whyNot(directory, limits, room)
            : `It comes after the first ${limits.artifacts} artifacts`;
        if (why === null)
            artifacts.push({ name, id: null, directory });
        else
            rejected.push({ name: (0,_plain_names_js__WEBPACK_IMPORTED_MODULE_6__/* .shownName */ .HD)(name), why });
    }
    return { artifacts: artifacts.toSorted(_night_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .byName */ .n), rejected: rejected.toSorted(_night_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .byName */ .n) };
}
function readable(path) {
    try {
        const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root);
        return root;
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4({
            kind: 'input',
            reason: 'invalid-input',
            message: `The artifacts in ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(path)} cannot be read`,
            cause: (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)),
            remedy: 'Name the directory into which actions/download-artifact put the artifacts (input directory)',
        }, { cause: error });
    }
}
function placesIn(root) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, { withFileTypes: true });
    // A link is listed, so that it is rejected and not passed over.
    const places = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
    const isOne = entries.some((entry) => entry.isFile() && OWN_NAMES.includes(entry.name)) ||
        (places.length === 0 && entries.length > 0);
    return isOne ? [root] : places.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name));
}
function whyNot(directory, limits, room) {
    if (!(0,_plain_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlainName */ .sh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))
        return _plain_names_js__WEBPACK_IMPORTED_MODULE_6__/* .ODD_NAME */ .An;
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory).isSymbolicLink())
            return 'It is a link';
        const { files, links, unused } = (0,_report_files_below_js__WEBPACK_IMPORTED_MODULE_4__/* .filesBelow */ .D)(directory, limits.unpacked.files);
        const [first] = unused;
        if (first !== undefined) {
            return `It contains what cannot be used: ${(0,_plain_names_js__WEBPACK_IMPORTED_MODULE_6__/* .shownName */ .HD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, first.path))} (${first.reason})`;
        }
        if (files.length === 0)
            return 'It contains no files';
        const paths = [...files, ...links].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, file));
        const odd = paths.find((path) => !(0,_plain_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlainPath */ .qW)(path));
        if (odd !== undefined)
            return `It contains a name with control characters: ${(0,_plain_names_js__WEBPACK_IMPORTED_MODULE_6__/* .shownName */ .HD)(odd)}`;
        return whyTooLarge(files, limits, room);
    }
    catch (error) {
        return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    }
}
function whyTooLarge(files, { unpacked }, room) {
    let bytes = 0;
    for (const file of files) {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        bytes += size;
        if (size > unpacked.fileBytes)
            return `It contains a file of more than ${unpacked.fileBytes} bytes`;
        if (bytes > unpacked.bytes)
            return `It contains more than ${unpacked.bytes} bytes`;
    }
    room.take(bytes);
    return null;
}


/***/ }),

/***/ 26675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



/** Artifacts of jobs have up to eight levels. More are mostly a mistake, such as the root of a file system. */
const MOST_LEVELS = 32;
const MOST_FILES = 20_000;
/**
 * Lists a directory with any layout, up to a number of files. Links to directories are not followed: a directory inside is found at its own place,
 * and one outside does not belong to the artifacts.
 * @throws Error of node:fs if the directory itself cannot be read
 */
function filesBelow(directory, mostFiles = MOST_FILES) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
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
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }).toSorted((one, other) => one.name.localeCompare(other.name));
        }
        catch (error) {
            if (isNamed)
                throw error;
            leaveDirectory(path, `not readable (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)})`);
            return [];
        }
    }
    function addLink(path) {
        const target = targetOf(path);
        if (target === null)
            leave(path, 'a link without a target');
        else if (target !== root && !target.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)) {
            leave(path, 'a link to another place');
        }
        else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).isFile())
            links.push(path);
    }
    function add(parent, level, entry) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, entry.name);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 97753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ trialLine),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   iH: () => (/* binding */ headerLine),
/* harmony export */   iW: () => (/* binding */ isJournal)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92701);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);


const VERSION = 1;
/** The first line of a journal, with the end of the line. */
function headerLine(subject) {
    return `${JSON.stringify({ version: VERSION, subject })}\n`;
}
/** What each header begins with, of any version, also one that was cut short. */
const BEGINNING = /^\{"version":\d+,"subject":/;
/** Whether a file is the journal of a search, of this one or another. */
function isJournal(text) {
    return BEGINNING.test(text);
}
/** A line for each trial, with the end of the line. */
function trialLine(trial) {
    return `${JSON.stringify(trial)}\n`;
}
/**
 * The trials in a journal, if it is about the subject; null if it is about something else. A line that a crash cut short, or
 * that is not a trial of these parts, is left out: that trial is made again.
 */
function readJournal(text, subject) {
    const [first = '', ...lines] = text.split('\n');
    if (`${first}\n` !== headerLine(subject))
        return null;
    return lines.flatMap((line) => {
        const trial = readTrial((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(line), subject);
        return trial === null ? [] : [trial];
    });
}
function readTrial(value, { parts }) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value);
    const outcome = readOutcome(fields.outcome, parts.length);
    const seconds = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(fields.seconds);
    const setup = Array.isArray(fields.setup) ? fields.setup.map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(one)) : [];
    const isSetup = setup.length === parts.length &&
        setup.every((position, part) => position !== null && isIndex(position, (parts[part]?.commits ?? 0) + 1));
    if (outcome === null || seconds === null || seconds < 0 || !isSetup)
        return null;
    return { setup: setup.map((position) => position ?? 0), seconds, outcome };
}
function readOutcome(value, parts) {
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return null;
    const why = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value.why);
    switch (value.kind) {
        case 'broken':
            return { kind: 'broken', why };
        case 'down': {
            const part = value.part === null ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(value.part);
            const isPart = part === null ? value.part === null : isIndex(part, parts);
            return isPart ? { kind: 'down', part, why } : null;
        }
        case 'unusable': {
            const part = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(value.part);
            return part !== null && isIndex(part, parts) ? { kind: 'unusable', part, why } : null;
        }
        case 'counted': {
            const [trials, failures] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(value.trials), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(value.failures)];
            if (trials === null || failures === null)
                return null;
            const isCount = Number.isInteger(trials) && trials > 0 && isIndex(failures, trials + 1);
            return isCount ? { kind: 'counted', trials, failures } : null;
        }
        default:
            return null;
    }
}
function isIndex(value, size) {
    return Number.isInteger(value) && value >= 0 && value < size;
}


/***/ }),

/***/ 12920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ LIKELY),
/* harmony export */   PR: () => (/* binding */ CERTAIN),
/* harmony export */   ub: () => (/* binding */ MOST_BROKEN_TRIALS)
/* harmony export */ });
/** An answer is given when it is at least so likely. Evaluated with `npm run eval`. */
const CERTAIN = 0.98;
/**
 * Enough if there is no time to become certain, or if the search in the commits has begun: one flake in it is no reason to
 * begin anew.
 */
const LIKELY = 0.9;
/** So many broken trials in a row are no accident: a registry that is down will not be up in the next one. */
const MOST_BROKEN_TRIALS = 3;


/***/ }),

/***/ 53672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ commitPhrases),
/* harmony export */   Gx: () => (/* binding */ plainSentence),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Kx: () => (/* binding */ withoutPeriod),
/* harmony export */   N3: () => (/* binding */ SHORT_COMMIT),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WR: () => (/* binding */ ofAttempts),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   ns: () => (/* binding */ betweenPhrases),
/* harmony export */   q9: () => (/* binding */ WORDS),
/* harmony export */   qt: () => (/* binding */ TITLE_LENGTH),
/* harmony export */   tN: () => (/* binding */ phraseText)
/* harmony export */ });
/* harmony import */ var _model_build_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13017);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


/** Of a title, or of what a run says. */
const TITLE_LENGTH = 120;
/** Digits of a commit in answers. */
const SHORT_COMMIT = 10;
/** How a symptom is called, with a number of attempts behind it. */
const WORDS = {
    spec: { bad: 'red', good: 'green' },
    start: { bad: 'the node does not come up', good: 'it comes up' },
};
/** A commit with its title and pull request, or a build of a part. */
function commitPhrases(part, commit) {
    if (commit === undefined)
        return [text(part.name)];
    const { sha, title, pullRequest } = commit;
    return [
        // A version or a directory means something only with its part.
        ...(_model_build_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL_COMMIT */ .eI.test(sha) ? [] : [text(`${part.name} `)]),
        { kind: 'commit', part: part.name, sha },
        ...(title === ''
            ? []
            : [text(' '), { kind: 'title', text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(title, TITLE_LENGTH) }]),
        ...(pullRequest === null
            ? []
            : [
                text(' ('),
                { kind: 'pull-request', part: part.name, number: pullRequest },
                text(')'),
            ]),
    ];
}
/**
 * Where a change is: after one position of a part, at the latest with another.
 * @param addition about the other
 */
function betweenPhrases(part, after, upTo, addition = '') {
    return [
        text('after '),
        ...(after === 0 ? [text('the last good build')] : commitPhrases(part, part.commits[after - 1])),
        text(` and at the latest${addition} with `),
        ...commitPhrases(part, part.commits[upTo - 1]),
    ];
}
/** Names of parts by position, such as `CRI-O and Kubernetes`. */
function namesOf(positions, parts) {
    const names = positions.map((position) => parts[position]?.name ?? 'a part');
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
/** For instance `2 of 3 attempts`. */
function ofAttempts(count, seen) {
    return `${count} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(attemptsOf(seen), 'attempt')}`;
}
function attemptsOf({ failed, passed }) {
    return failed + passed;
}
/** What others wrote can end with a period, and so does the sentence that has it. */
function withoutPeriod(sentence) {
    return sentence.replace(/\.$/, '');
}
/** Never 100 %: trials prove nothing for certain. */
function percent(chance) {
    return `${Math.min(99, Math.round(chance * 100))} %`;
}
function text(value) {
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
            return _model_build_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL_COMMIT */ .eI.test(phrase.sha) ? phrase.sha.slice(0, SHORT_COMMIT) : phrase.sha;
        case 'pull-request':
            return `#${phrase.number}`;
        case 'text':
        case 'title':
            return phrase.text;
    }
}


/***/ }),

/***/ 38203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ journalOf),
/* harmony export */   d: () => (/* binding */ isDecided)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97753);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12920);


/** Whether there is nothing left to search: what is behind it is known, and the commit as far as builds tell. */
function isDecided({ result, isFinal, culprits }) {
    if (!isFinal)
        return false;
    if (result === 'culprit') {
        return culprits.length > 0 && culprits.every(({ chance }) => chance >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTAIN */ .PR);
    }
    return result === 'environment' || result === 'flake';
}
/** The journal of an earlier search, with which a later one goes on; empty if there is nothing to go on with. */
function journalOf({ spec, parts, trials, conditions }) {
    if (conditions === '')
        return '';
    const subject = {
        spec,
        parts: parts.map(({ input, good, bad, commits }) => ({ name: input, good, bad, commits })),
        conditions,
    };
    const lines = trials.flatMap(({ setup, seconds, ...trial }) => {
        const outcome = outcomeOf(trial);
        return outcome === null ? [] : [(0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .trialLine */ .Xh)({ setup, seconds, outcome })];
    });
    return [(0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .headerLine */ .iH)(subject), ...lines].join('');
}
/** Null for what a later version wrote. */
function outcomeOf({ outcome, attempts, failures, part, why, }) {
    switch (outcome) {
        case 'counted':
            return { kind: 'counted', trials: attempts, failures };
        case 'broken':
            return { kind: 'broken', why };
        case 'down':
            return { kind: 'down', part, why };
        case 'unusable':
            return part === null ? null : { kind: 'unusable', part, why };
        default:
            return null;
    }
}


/***/ }),

/***/ 21898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ partText),
/* harmony export */   g: () => (/* binding */ versionChangeText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

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
/** Versions if they differ, and commits if both are known. */
function versionChangeText(from, to) {
    const hasVersions = from.version !== null && to.version !== null && from.version !== to.version;
    const hasCommits = from.commit !== null && to.commit !== null;
    const text = ({ version, commit }) => [
        ...(hasVersions || !hasCommits ? [version ?? ''] : []),
        ...(hasCommits ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(commit ?? '')] : []),
    ].join(' ') || 'not known';
    return { from: text(from), to: text(to) };
}
function partStateText(part) {
    return part.version ?? (part.commit === null ? digestText(part) : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(part.commit));
}
function digestText({ sha256 }) {
    return sha256 === '' ? 'not known' : `sha256 ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(sha256)}`;
}


/***/ }),

/***/ 17274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X$: () => (/* binding */ REPOSITORIES),
  qB: () => (/* binding */ compareRuns),
  ft: () => (/* binding */ groupedParts)
});

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(62486);
// EXTERNAL MODULE: ./build/src/domain/report/links.js
var links = __webpack_require__(22580);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(58117);
;// CONCATENATED MODULE: ./build/src/domain/comparison/list-change.js
/** What only one of two lists has, separated by commas; both lists as they are if only their order differs. */
function listChange(from, to) {
    const [before, after] = [itemsOf(from), itemsOf(to)];
    const change = { from: without(before, after), to: without(after, before) };
    return change.from === change.to ? { from, to } : change;
}
function without(items, others) {
    return items.filter((item) => !others.includes(item)).join(', ') || 'none';
}
function itemsOf(list) {
    return list.split(', ').filter((item) => item !== '');
}

;// CONCATENATED MODULE: ./build/src/domain/comparison/compare.js





/** The part that names the commits of a project. */
const MAIN_PARTS = { 'cri-o': 'crio', kubernetes: 'kubelet' };
/** What is in sources of its own: its parts change with it. */
const REPOSITORIES = { 'cri-o': 'cri-o/cri-o', kubernetes: 'kubernetes/kubernetes' };
/** Conditions that are lists (compared-run.ts). */
const LISTS = ['CRI-O drop-ins', 'Feature gates'];
/** Compares two runs, the earlier one first. */
function compareRuns(from, to) {
    const names = [...new Set([...from.parts.keys(), ...to.parts.keys()])];
    const parts = names.flatMap((name) => partChange(name, from.parts.get(name), to.parts.get(name)));
    return {
        from: { at: from.at, url: from.url },
        to: { at: to.at, url: to.url },
        builds: ['cri-o', 'kubernetes'].map((project) => buildChange(project, from.builds.get(project), to.builds.get(project), parts.some(({ name }) => (0,components/* repositoryOf */._M)(name) === REPOSITORIES[project]))),
        parts,
        partsStayed: names.length - parts.length,
        conditions: [...from.conditions].flatMap(([name, before]) => {
            const after = to.conditions.get(name);
            return after === undefined || after === before
                ? []
                : [{ name, ...valueChange(name, before, after) }];
        }),
        results: from.results === null || to.results === null ? null : resultsChange(from.results, to.results),
    };
}
function valueChange(name, from, to) {
    return LISTS.includes(name) ? listChange(from, to) : { from, to };
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
/** @param hasOtherFiles whether a part that is made of the sources of the project differs */
function buildChange(project, from = null, to = null, hasOtherFiles = false) {
    if (from === null || to === null)
        return { project, change: 'unknown', from, to, url: null };
    if (isSame(from, to)) {
        // Builds of several commits can have one version, such as those of a directory.
        const isKnown = !hasOtherFiles || (from.commit !== null && to.commit !== null);
        return { project, change: isKnown ? 'stayed' : 'unknown', from, to, url: null };
    }
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


/***/ }),

/***/ 17489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOfEnvironment),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62486);
/* harmony import */ var _report_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56997);


/** What a spec did in a run. A spec that passed after a failed attempt, or in the rerun of failed specs, is flaky. */
function outcomeOf(spec) {
    const { outcome, attempts, invocations } = spec;
    if ((0,_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(spec))
        return 'failed';
    if (outcome === 'passed')
        return attempts > 1 || invocations.length > 1 ? 'flaky' : 'passed';
    return outcome === 'interrupted' || outcome === 'skipped' ? outcome : 'not-run';
}
/** Whether a spec failed for a reason that is certainly not in CRI-O, Kubernetes or itself, such as a registry. */
function isOfEnvironment(report, spec) {
    const finding = (0,_model_results_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(spec) ? (0,_report_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .explanationOf */ .pg)(report, spec) : null;
    return finding?.class === 'environment' && finding.certainty === 'known';
}


/***/ }),

/***/ 77268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ NO_FACTS)
});

;// CONCATENATED MODULE: ./build/src/domain/model/service-traces.js
/** The traces in no logs. */
const NO_TRACES = {
    signs: [],
    outages: [],
    hangs: [],
    answers: [],
    lives: {},
};

;// CONCATENATED MODULE: ./build/src/domain/model/run-facts.js

/** The facts of a run about which nothing is known. */
const NO_FACTS = {
    job: { id: '', attempt: 1, repository: '', url: null },
    request: null,
    builds: [],
    host: null,
    node: null,
    ignition: [],
    selection: null,
    totalSpecs: null,
    planned: null,
    leftOut: [],
    suite: null,
    rerun: null,
    suiteStarted: false,
    suiteStartedAt: null,
    exitCode: null,
    endedBySignal: false,
    deadlinePassed: false,
    stoppedAtCrash: false,
    runError: null,
    bug: null,
    cancelled: false,
    abandonedIn: null,
    serviceEvents: [],
    fullDisks: [],
    stages: [],
    serviceTraces: NO_TRACES,
    warnings: [],
    jobEvidence: {},
    logs: {},
};


/***/ }),

/***/ 25070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   Xu: () => (/* binding */ ofSpec),
/* harmony export */   uV: () => (/* binding */ isRedAsAWhole)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56813);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);


/** States of failing specs in the order in which the line after the verdict is about them. */
const FIRST_NEW = ['new', 'not-seen-before'];
const THEN = ['still-failing', 'environment', 'known', 'flaky'];
/** Of these, how often they fail says more than their message. */
const TOLD_BY_REASON = ['known', 'flaky'];
const SPEC_CHARACTERS = 150;
const CAUSE_CHARACTERS = 200;
/** Whether the result of a lane is about something else than its specs. */
function isRedAsAWhole({ result, saysNothing, counts }) {
    if (result === 'passed')
        return false;
    return result !== 'failed' || saysNothing !== '' || counts.failed === 0;
}
/**
 * The line after the verdict: what is behind the most important failure, and what changed before it; else why something is
 * missing. Empty if all is well, or nothing is known.
 */
function detailOf(night) {
    const { missing, rejected, lanes } = night;
    const texts = [
        () => specsText(night, FIRST_NEW),
        () => lanes.filter(isRedAsAWhole).map((lane) => laneText(night, lane)),
        () => missing.map(({ name, why }) => `${name}: ${why}`),
        () => rejected.map(({ name, why }) => `${name}: ${why}`),
        () => lanes.flatMap(({ contradictions }) => contradictions),
        () => specsText(night, THEN),
    ];
    for (const find of texts) {
        const [text] = find().filter((one) => one !== '');
        if (text !== undefined)
            return text;
    }
    return '';
}
function laneText(night, lane) {
    return joined(short(lane.cause), behindText(night, lane));
}
/** What is behind the failing specs of the first of these states that there is. */
function specsText(night, states) {
    return states.flatMap((state) => {
        const own = night.specs.filter((spec) => spec.state === state && spec.outcome === 'failed');
        const alike = alikeIn(own);
        const [first] = own.toSorted((one, other) => alike(other) - alike(one));
        if (first === undefined)
            return [];
        const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(first.id, SPEC_CHARACTERS);
        if (TOLD_BY_REASON.includes(state))
            return [`${name}: ${first.reason}`];
        const count = alike(first);
        const what = count > 1
            ? `${causeOf(night, first)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'spec')})`
            : ofSpec(first, short(first.message) || causeOf(night, first));
        // What changed before a spec broke says nothing about a reason that is newer.
        const isNewer = state === 'still-failing' && isNewCause(night, first);
        return [joined(what, isNewer ? '' : behindText(night, first))];
    });
}
/** How many of these specs have the cause of one of them in the same lane. They are counted once, because a night can have thousands. */
function alikeIn(specs) {
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(specs, keyOf);
    return (spec) => (spec.cause === null ? 1 : (groups.get(keyOf(spec))?.length ?? 0));
}
function keyOf({ cause, lane }) {
    return `${lane} ${cause}`;
}
function causeOf({ causes }, { cause, message, reason }) {
    return short(causes.find(({ id }) => id === cause)?.title || message || reason);
}
function short(cause) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(cause, CAUSE_CHARACTERS);
}
function isNewCause({ causes }, { cause }) {
    return causes.some(({ id, state }) => id === cause && state === 'new');
}
/** What is wrong with a single spec, with its name. A message can begin with that. */
function ofSpec({ id }, cause) {
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(id, SPEC_CHARACTERS);
    return cause === '' || cause.startsWith(name) ? cause || name : `${name}: ${cause}`;
}
/** What trials found; without an answer, what changed. */
function behindText(night, { search, suspects }) {
    const found = search === null ? undefined : night.searches[search];
    const isAnswer = found !== undefined && found.result !== 'not-searched';
    return isAnswer ? found.text : suspectsText(night, suspects);
}
function suspectsText({ suspects }, position) {
    return position === null ? '' : (suspects[position]?.text ?? '');
}
function joined(...sentences) {
    return sentences
        .filter((sentence) => sentence !== '')
        .map((sentence, index, all) => index < all.length - 1 && !/[.!?…]$/.test(sentence) ? `${sentence}.` : sentence)
        .join(' ');
}


/***/ }),

/***/ 6370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ downloadLine),
/* harmony export */   IP: () => (/* binding */ repeatLine),
/* harmony export */   P5: () => (/* binding */ laneToRepeat),
/* harmony export */   SD: () => (/* binding */ reproduceLine),
/* harmony export */   _5: () => (/* binding */ withOwnLines)
/* harmony export */ });
/* harmony import */ var _report_repeat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24130);
/* harmony import */ var _request_exact_focus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2146);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77476);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25070);




/** A name that is longer is not one of a spec. */
const LONGEST_NAME = 2000;
/**
 * The command that gets the reports of a lane, into a directory with the name of its first artifact. Made of what the workflow
 * run is known to be, and never of a report: people paste it. Empty if the run was not on GitHub.
 * @param artifacts of the lane; of shards, one each
 */
function downloadLine(run, artifacts) {
    const place = (0,_report_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOnGitHub */ .H6)(run);
    const [directory] = artifacts;
    if (directory === undefined || place === '')
        return '';
    const names = artifacts.flatMap((name) => ['--name', name]);
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellLine */ .T)(['gh', 'run', 'download', run.id, '--repo', place, ...names, '--dir', directory]);
}
/** The command that repeats exactly a spec of a lane, beside the directory of `downloadLine`; empty without one. */
function reproduceLine(run, artifacts, spec) {
    const [directory] = artifacts;
    if (directory === undefined || downloadLine(run, artifacts) === '' || spec.length > LONGEST_NAME)
        return '';
    return `${_report_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX} run ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellLine */ .T)(['--from', directory])} --focus ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)((0,_request_exact_focus_js__WEBPACK_IMPORTED_MODULE_2__/* .exactPattern */ .gc)(spec))}`;
}
/**
 * The command that repeats all of a lane, beside the directory of `downloadLine`; empty without one, and for shards, because each
 * of them is a run of its own.
 */
function repeatLine(run, artifacts) {
    const [directory, ...others] = artifacts;
    const isOne = directory !== undefined && others.length === 0;
    return isOne && downloadLine(run, artifacts) !== ''
        ? `${_report_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX} run ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellLine */ .T)(['--from', directory])}`
        : '';
}
/**
 * The first lane in which what was tested did not work as a whole, with the command that repeats all of it; null if there is none.
 * To repeat an outage helps nobody.
 */
function laneToRepeat({ lanes, run, }) {
    for (const lane of lanes) {
        const isWanted = (0,_detail_js__WEBPACK_IMPORTED_MODULE_3__/* .isRedAsAWhole */ .uV)(lane) && isWorthRepeating(lane) && lane.download !== '';
        const command = isWanted ? repeatLine(run, lane.artifacts) : '';
        if (command !== '')
            return { lane, command };
    }
    return null;
}
function isWorthRepeating({ result, class: name }) {
    if (result === 'environment')
        return name !== null && name !== 'environment';
    return (result === 'failed' || result === 'incomplete') && name !== 'environment';
}
/** A night that was read, with commands that are made again: whoever could change its file could have changed them. */
function withOwnLines(night) {
    const { run, lanes, specs } = night;
    return {
        ...night,
        lanes: lanes.map((lane) => ({
            ...lane,
            download: lane.download === '' ? '' : downloadLine(run, lane.artifacts),
        })),
        specs: specs.map((spec) => ({
            ...spec,
            reproduce: spec.reproduce === '' ? '' : reproduceLine(run, lanes[spec.lane]?.artifacts ?? [], spec.id),
        })),
    };
}


/***/ }),

/***/ 53451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withSearches),
/* harmony export */   y: () => (/* binding */ titleOfLane)
/* harmony export */ });
/* harmony import */ var _blame_resume_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38203);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25070);


/** How many specs of a lane have its cause, which differs between lanes and nights. */
const COUNT = / \(\d+ specs?\)$/;
/** What a search for a lane that is red as a whole is about, in one line. */
function titleOfLane({ cause, headline }) {
    return cause.replace(COUNT, '') || headline;
}
/**
 * A night with the searches of this and of earlier nights: its lanes, specs and causes refer to those that are about the same
 * change. Those about something else are left out.
 */
function withSearches(night, known) {
    const searches = [];
    const positionOf = (found) => {
        if (found === undefined)
            return null;
        const position = searches.indexOf(found);
        return position === -1 ? searches.push(found) - 1 : position;
    };
    const specs = night.specs.map((spec) => {
        const suspects = night.suspects[spec.suspects ?? -1];
        const lane = night.lanes[spec.lane];
        const own = suspects === undefined || lane === undefined
            ? []
            : known.filter((one) => isAbout(one, spec, suspects, lane));
        return { ...spec, search: positionOf(mostTelling(own, lane)) };
    });
    const causes = night.causes.map((cause) => {
        const own = specs.find((spec) => spec.cause === cause.id && spec.search !== null);
        return { ...cause, search: own?.search ?? null };
    });
    const lanes = night.lanes.map((lane) => {
        const suspects = night.suspects[lane.suspects ?? -1];
        const own = suspects === undefined || !(0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .isRedAsAWhole */ .uV)(lane)
            ? []
            : known.filter((one) => isAboutLane(one, suspects, lane));
        return { ...lane, search: positionOf(mostTelling(own, lane)) };
    });
    const judged = { ...night, lanes, specs, causes, searches };
    return { ...judged, verdict: { ...night.verdict, detail: (0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(judged) } };
}
/**
 * Whether a search is about what broke a spec: between the same two nights, and for the same cause. Without a cause, it is the
 * same spec of the same lane.
 */
function isAbout(search, one, suspects, lane) {
    const { spec, cause } = search;
    const isSame = cause === null || one.cause === null
        ? spec === one.id && isOfLane(search, lane)
        : cause === one.cause;
    return one.outcome === 'failed' && isBetween(search, suspects) && isSame;
}
/**
 * Whether a search is about what made a lane red as a whole. The runs between which a spec broke tested specs, so searches for
 * specs are never between the same ones.
 */
function isAboutLane(search, suspects, lane) {
    const isSame = search.title === titleOfLane(lane) || isOfLane(search, lane);
    return search.cause === null && isBetween(search, suspects) && isSame;
}
function isBetween({ lastGood, firstBad }, suspects) {
    return lastGood?.id === suspects.lastGood.id && firstBad?.id === suspects.firstBad.id;
}
function isOfLane({ lane, scenario, architecture }, one) {
    return lane === one?.lane && scenario === one.scenario && architecture === one.architecture;
}
function mostTelling(searches, lane) {
    return searches.toSorted((one, other) => telling(other, lane) - telling(one, lane))[0];
}
/** An answer says more than none, then one on the same machine; the given order decides what is left. */
function telling(search, lane) {
    return (((0,_blame_resume_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecided */ .d)(search) ? 8 : 0) +
        (search.result === 'not-searched' ? 0 : 4) +
        (isOfLane(search, lane) ? 2 : 0) +
        (search.architecture === lane?.architecture ? 1 : 0));
}


/***/ }),

/***/ 57136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Kl: () => (/* binding */ stillText),
/* harmony export */   SF: () => (/* binding */ newText),
/* harmony export */   cf: () => (/* binding */ rateText),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _history_trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77680);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


const LOW_SHARE = 0.1;
/** A share as percent, for instance `0.4 %`, `12 %`. */
function percent(share) {
    const value = share * 100;
    return `${share < LOW_SHARE ? Number(value.toPrecision(2)) : Math.round(value)} %`;
}
/** How often a spec failed, for instance `failed in 7 of 58 runs (12 %, 7 to 21 %)`. */
function rateText({ mean, low, high, failed, results }) {
    if (failed === 0)
        return results === 1 ? 'passed in the one run' : `passed in all ${results} runs`;
    return `failed in ${failed} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(results, 'run')} (${percent(mean)}; 90 % interval ${percent(low)} to ${percent(high)})`;
}
/** The day of a run. */
function dayOf({ startedAt }) {
    return startedAt.slice(0, 10);
}
/**
 * A failure that is new, in one sentence.
 * @param trials since it began to fail
 * @param rate how often it failed before, in words; empty if there is no earlier result
 */
function newText({ chance }, trials, rate, since) {
    return [
        since === null ? 'fails' : `fails since ${dayOf(since)}${howOften(trials)}`,
        ...(rate === '' ? [] : [`before, it ${rate}`]),
        ...(chance === null ? [] : [`chance that it is noise: ${percent(chance)}`]),
    ].join('; ');
}
/** A failure that is not new, in one sentence. Parameters are those of a new one. */
function stillText(trials, rate, since) {
    const day = since === null ? '' : ` ${dayOf(since)}`;
    return rate === ''
        ? `fails since its first recorded run${day === '' ? '' : ` on${day}`}${howOften(trials)}`
        : `fails since${day}${howOften(trials)}; before, it ${rate}`;
}
function howOften(trials) {
    const failed = trials.filter(_history_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailing */ .DI).length;
    if (failed < trials.length)
        return `, in ${failed} of ${trials.length} runs`;
    return failed > 1 ? `, ${failed} runs in a row` : '';
}


/***/ }),

/***/ 21532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Po: () => (/* binding */ referenceTo),
  lG: () => (/* binding */ suspectsBetween),
  d_: () => (/* binding */ untriedIn)
});

// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(13017);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(58117);
;// CONCATENATED MODULE: ./build/src/domain/blame/ranges.js


/** Words that stand for published builds of the default branch (docs/inputs.md). */
const PUBLISHED = ['main', 'main-bundle', 'main-fast', 'latest', 'last-good'];
/**
 * What can be tried to find out which change between two runs broke something: builds of CRI-O and Kubernetes, also those that
 * stayed the same, so that trials have them, and components that differ. Only what is published: local builds and those of pull
 * requests are not.
 */
function rangesBetween(good, bad) {
    const [crio, kubernetes] = [
        ['cri-o', crioValue],
        ['kubernetes', kubernetesValue],
    ].map(([project, valueIn]) => [good, bad].map(({ builds }) => valueIn(builds.get(project) ?? null)));
    return [
        range('crio', crio),
        range('kubernetes', kubernetes),
        ...components/* COMPONENT_NAMES */.NL.map((name) => range(name, [good, bad].map(({ parts }) => componentValue(parts, name)))),
    ].flatMap((one) => one ?? []);
}
function range(input, [good = null, bad = null] = []) {
    const isConstant = good === bad && input !== 'crio' && input !== 'kubernetes';
    return good === null || bad === null || isConstant ? null : { input, good, bad };
}
function crioValue(build) {
    if (build === null || !isPublished(build, build_names/* CRIO_TAG */.RJ))
        return null;
    const { asked, commit } = build;
    if (build_names/* CRIO_TAG */.RJ.test(asked))
        return asked;
    return commit !== null && build_names/* COMMIT */.cJ.test(commit) ? commit : null;
}
function kubernetesValue(build) {
    if (build === null || !isPublished(build, build_names/* KUBERNETES_RELEASE */.HI))
        return null;
    const version = build.version ?? '';
    return build_names/* KUBERNETES_CI */.US.test(version) || build_names/* KUBERNETES_RELEASE */.HI.test(version) ? version : null;
}
function isPublished({ asked }, release) {
    const forms = [release, build_names/* RELEASE_BRANCH */.lr, build_names/* COMMIT */.cJ, build_names/* KUBERNETES_CI */.US];
    return PUBLISHED.includes(asked) || forms.some((form) => form.test(asked));
}
/** Null if its parts have several versions, or one that is no release. */
function componentValue(parts, name) {
    const { repository, version: form } = components/* COMPONENTS */.$j[name];
    const versions = new Set([...parts].flatMap(([part, { version, trust }]) => (0,components/* repositoryOf */._M)(part) === repository && trust !== 'local'
        ? [version?.replace(/^v/, '') ?? '']
        : []));
    const [version = ''] = versions;
    return versions.size === 1 && new RegExp(form).test(version) ? version : null;
}

// EXTERNAL MODULE: ./build/src/domain/comparison/change-text.js
var change_text = __webpack_require__(21898);
// EXTERNAL MODULE: ./build/src/domain/comparison/compare.js + 1 modules
var compare = __webpack_require__(17274);
// EXTERNAL MODULE: ./build/src/domain/comparison/compared-run.js
var compared_run = __webpack_require__(66401);
;// CONCATENATED MODULE: ./build/src/domain/night/suspects.js





const PROJECTS = { 'cri-o': 'CRI-O', kubernetes: 'Kubernetes' };
const TOOL = 'crio-node-e2e';
/** What differs in each run by its nature, or is chosen by the workflow. */
const NO_SUSPECTS = [
    'Random seed',
    'Lane',
    'Scenario',
    'Focus',
    'Skip',
    'Label filter',
    'Architecture',
];
/** Programs of others in the builds of a project (kubernetes/kubernetes, hack/lib/golang.sh, KUBE_TEST_TARGETS). */
const BUILT_WITH = new Map([['ginkgo', compare/* REPOSITORIES */.X$.kubernetes]]);
/** Names in a sentence; the rest is counted. */
const MOST_NAMES = 6;
/**
 * What changed between the last good and the first bad run: the commits of CRI-O and Kubernetes, and all else that is
 * recorded. What did not change is excluded.
 * @param lane position of the lane in the night
 */
function suspectsBetween(good, bad, lane) {
    const { builds, parts: all, conditions } = (0,compare/* compareRuns */.qB)(comparable(good), comparable(bad));
    // A run without parts is one of which they are not known.
    const parts = good.parts.size > 0 && bad.parts.size > 0 ? all : [];
    const changedProjects = builds.filter(({ change }) => change === 'changed');
    const ownParts = changedProjects.map(({ project }) => compare/* REPOSITORIES */.X$[project]);
    const isExplained = (part) => ownParts.some((one) => one === (0,components/* repositoryOf */._M)(part.name) || one === builtWith(part));
    const changedParts = (0,compare/* groupedParts */.ft)(parts.filter((part) => !isExplained(part)));
    const changed = [
        ...changedParts.map(({ change, name }) => ({ name, ...(0,change_text/* partText */.R)(change), url: change.url })),
        ...conditions
            .filter(({ name }) => !NO_SUSPECTS.includes(name))
            .map((change) => ({ ...change, url: null })),
    ];
    const sides = { good: comparable(good), bad: comparable(bad) };
    const rebuilt = parts.map(({ name }) => (0,components/* repositoryOf */._M)(name));
    const suspects = {
        lane,
        lastGood: referenceTo(good),
        firstBad: referenceTo(bad),
        builds: builds.map(({ project, change, from, to, url }) => ({
            project,
            change,
            ...(from === null || to === null
                ? { from: null, to: null }
                : (0,change_text/* versionChangeText */.g)(from, to)),
            url,
        })),
        changed,
        unchanged: unchangedIn(sides, [...parts.map(({ name }) => (0,components/* groupOf */.F8)(name)), ...named(changed)]),
        unknown: builds
            .filter(({ change }) => change === 'unknown')
            .map(({ project }) => PROJECTS[project]),
        ranges: rangesBetween(good, bad),
    };
    // A commit that was built again is not excluded: its files differ.
    const stayed = builds
        .filter(({ project, change }) => change === 'stayed' && !rebuilt.includes(compare/* REPOSITORIES */.X$[project]))
        .map(({ project }) => PROJECTS[project]);
    return { ...suspects, text: sentence(suspects, stayed) };
}
/** What changed and is no build that a search can try, by name: the node itself, its configuration. */
function untriedIn({ changed, ranges }) {
    const tried = ranges.flatMap(({ input }) => isComponent(input) ? components/* COMPONENTS */.$j[input].repository : []);
    return named(changed).filter((name) => !tried.includes(sourceOf(name) ?? ''));
}
/** Parts of a folder are told together: its name and their number. */
function sourceOf(name) {
    return (0,components/* repositoryOf */._M)(name) ?? (0,components/* repositoryOf */._M)(`${name.replace(/ \(\d+\)$/, '')}/`);
}
function isComponent(input) {
    return Object.hasOwn(components/* COMPONENTS */.$j, input);
}
/** The project with which a part is built again, if it still has the same version. */
function builtWith({ name, from, to }) {
    const version = from?.version ?? null;
    return version !== null && version === to?.version ? (BUILT_WITH.get(name) ?? null) : null;
}
/** A run as other texts refer to it. */
function referenceTo({ id, startedAt, url, result }) {
    return { id, startedAt, url, result };
}
function comparable(run) {
    const { startedAt, url, builds, parts, conditions, generator } = run;
    return {
        at: startedAt,
        url,
        builds,
        parts,
        conditions: generator === '' ? conditions : new Map([...conditions, [TOOL, generator]]),
        results: null,
    };
}
function named(changes) {
    return changes.map(({ name }) => name);
}
/** What both runs have and did not change, without the parts of CRI-O and Kubernetes themselves. */
function unchangedIn({ good, bad }, changed) {
    const own = Object.values(compare/* REPOSITORIES */.X$);
    const parts = [...good.parts.keys()]
        .filter((name) => bad.parts.has(name) && !own.includes((0,components/* repositoryOf */._M)(name)))
        .map(components/* groupOf */.F8);
    const conditions = [...good.conditions.keys()].filter((name) => bad.conditions.has(name) && !NO_SUSPECTS.includes(name) && good.conditions.get(name) !== compared_run/* NONE */.x3);
    return [...new Set([...parts, ...conditions])].filter((name) => !changed.includes(name));
}
/** @param stayed projects that did not change */
function sentence({ builds, changed, unchanged, unknown, }, stayed) {
    const moved = builds
        .filter(({ change }) => change === 'changed')
        .map(({ project, from, to }) => `${PROJECTS[project]} ${from} → ${to}`);
    const also = changed.map(({ name, from, to }) => `${name} ${from} → ${to}`);
    const suspects = [...moved, ...listed(also)];
    const excluded = [...stayed, ...listed(unchanged)];
    return [
        suspects.length === 0
            ? unknown.length > 0
                ? 'What changed is not known'
                : 'Nothing that is recorded changed'
            : `Changed: ${suspects.join(', ')}`,
        ...(excluded.length === 0 ? [] : [`unchanged, so excluded: ${excluded.join(', ')}`]),
        ...(unknown.length === 0 ? [] : [`not known whether it changed: ${unknown.join(', ')}`]),
    ].join('; ');
}
function listed(names) {
    const left = names.length - MOST_NAMES;
    return left > 1 ? [...names.slice(0, MOST_NAMES), `and ${left} more`] : names;
}


/***/ }),

/***/ 88977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var _schemas_generated_validators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67570);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92701);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40923);



/**
 * Reads the value of `report.json` or `provenance.json`. It is untrusted: texts may have any content, and later minor
 * versions may have words that this version does not know.
 */
function readRun(value) {
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return { problem: 'it is not a JSON object' };
    const { schemaVersion: version, verdict } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value);
    if (typeof version === 'number' && version !== _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_SCHEMA_VERSION */ .W) {
        return { problem: `schema version ${version} is not supported, only ${_report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_SCHEMA_VERSION */ .W}` };
    }
    if (verdict === undefined) {
        return (0,_schemas_generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validateProvenance */ .Qf)(value) ? { provenance: value } : problemOf(_schemas_generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validateProvenance */ .Qf);
    }
    return (0,_schemas_generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validateReport */ .RE)(value) ? { report: value } : problemOf(_schemas_generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validateReport */ .RE);
}
function problemOf({ errors }) {
    const { instancePath, message } = errors?.[0] ?? { instancePath: '', message: 'is not valid' };
    return { problem: `${instancePath.slice(1).replaceAll('/', '.')} ${message}`.trim() };
}


/***/ }),

/***/ 23853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dA: () => (/* binding */ searchList),
/* harmony export */   xG: () => (/* binding */ sentenceMarkdown),
/* harmony export */   yc: () => (/* binding */ renderBlame)
/* harmony export */ });
/* harmony import */ var _night_spec_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57136);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31987);
/* harmony import */ var _search_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43898);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4999);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57824);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61497);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82909);







const GAP = '\n\n';
const TEXT_CHARACTERS = 600;
const CELL_CHARACTERS = 200;
const MOST_TRIALS = 100;
/** The summary of the job that searched: the answers first, with their trials folded below; at most `limitBytes` bytes. */
function renderBlame(blame, limitBytes = _sections_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMMARY_LIMIT_BYTES */ .J) {
    const { searches, notes, generator, generatedAt } = blame;
    const title = `## 🔎 ${text((0,_search_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .searchesHeadline */ .LP)(searches))}`;
    const footer = [
        ...notes.map((note) => text(note)),
        `${generator.name} ${text(generator.version)}, ${text((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .pointInTime */ .XS)(generatedAt))}`,
    ];
    const end = `<sub>${footer.join('<br>')}</sub>`;
    const room = limitBytes - (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .byteLength */ .dp)(title) - (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .byteLength */ .dp)(end) - 3 * GAP.length;
    const body = searchList(searches, room, (list) => list);
    return `${[title, body, (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .ifFits */ .yP)(end, limitBytes / 2)].filter((part) => part !== '').join(GAP)}\n`;
}
/** Searches with their answers and trials, as many as fit. */
function searchList(searches, room, frame) {
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .fitList */ .em)({ parts: (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(searches, searchItem), noun: 'search', frame }, room);
}
function searchItem(search) {
    const { title, spec, trials, explanations, result } = search;
    const chances = result === 'undecided' && explanations.length > 0
        ? `<br>Possible: ${explanations.map((one) => `${text(one.text)} (${(0,_night_spec_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(one.chance)})`).join(', ')}`
        : '';
    const head = `**${text(title) || text(spec) || 'Unnamed spec'}**<br>${sentenceMarkdown(search.sentence)}${chances}`;
    return trials.length === 0 ? `${head}\n` : `${head}${GAP}${trialsOf(search)}\n`;
}
/** An answer with its links. */
function sentenceMarkdown(sentence) {
    return sentence.map(phrase).join('');
}
function phrase({ kind, text: words, url }) {
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(words, TEXT_CHARACTERS);
    if (kind === 'commit')
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(shown), url);
    if (kind === 'pull-request')
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)(shown), url);
    if (kind === 'title')
        return shown.trim() === '' ? '' : `_${(0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)(shown)}_`;
    return spaced(shown);
}
/** Markup of text drops the spaces at its ends. */
function spaced(words) {
    const start = words.startsWith(' ') ? ' ' : '';
    const end = words.length > 1 && words.endsWith(' ') ? ' ' : '';
    return `${start}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)(words.trim())}${end}`;
}
function trialsOf({ spec, parts, trials, lane, scenario, architecture }) {
    const seconds = trials.reduce((sum, one) => sum + one.seconds, 0);
    const where = [lane, scenario, architecture].filter((word) => word !== '').join(', ');
    const header = ['Trial', ...parts.map(({ name }) => cell(name)), 'Result', 'Time'];
    const rows = trials
        .slice(0, MOST_TRIALS)
        .map((trial, index) => [
        String(index + 1),
        ...parts.map((part, position) => buildCell(trial.builds[position] ?? '', part, trial.setup[position])),
        cell((0,_search_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .trialResult */ ._p)(trial)),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(trial.seconds),
    ]);
    const left = trials.length - rows.length;
    const more = left > 0 ? [`… and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(left, 'more trial')}.`] : [];
    const body = [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(spec, TEXT_CHARACTERS)),
        cell(where),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(header, rows),
        ...more,
    ];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(trials.length, 'trial')}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(seconds)}`, body.filter((part) => part !== '').join(GAP));
}
function buildCell(build, { commits }, position) {
    const end = position === 0 ? ' (good)' : position === commits ? ' (bad)' : '';
    return `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)((0,_search_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .buildName */ .AL)(build), CELL_CHARACTERS)) || '?'}${end}`;
}
function text(untrusted) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(untrusted, TEXT_CHARACTERS));
}
function cell(untrusted) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(untrusted, CELL_CHARACTERS));
}


/***/ }),

/***/ 43898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ buildName),
/* harmony export */   LP: () => (/* binding */ searchesHeadline),
/* harmony export */   _p: () => (/* binding */ trialResult),
/* harmony export */   k7: () => (/* binding */ searchAt)
/* harmony export */ });
/* harmony import */ var _blame_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53672);
/* harmony import */ var _model_build_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13017);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);



const RESULT_WORDS = {
    culprit: ['has a culprit', 'have a culprit'],
    environment: ['is of the environment', 'are of the environment'],
    flake: ['is a flake', 'are flakes'],
    undecided: ['is undecided', 'are undecided'],
    'not-searched': ['could not be searched', 'could not be searched'],
};
/** All searches in one line: the answer of a single one, else how many ended how. Untrusted. */
function searchesHeadline(searches) {
    const [first, second] = searches;
    if (first === undefined)
        return 'Nothing is to be searched: no failure is new and confirmed';
    if (second === undefined)
        return first.text;
    const counts = Object.entries(RESULT_WORDS).flatMap(([result, [one, several]]) => {
        const count = searches.filter((search) => search.result === result).length;
        return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
    });
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(searches.length, 'regression')}: ${counts.join(', ')}`;
}
/** What became of a trial. Untrusted. */
function trialResult({ outcome, attempts, failures, why }) {
    if (outcome === 'down')
        return `did not come up: ${why}`;
    if (outcome === 'broken')
        return `does not count: ${why}`;
    if (outcome !== 'counted')
        return `cannot be tried: ${why}`;
    if (failures === attempts)
        return `red ${failures} of ${attempts}`;
    return failures === 0 ? 'green' : `green after ${failures} red`;
}
/** A build in a table: short commits, and names without the directories before them. Untrusted. */
function buildName(build) {
    return _model_build_names_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_COMMIT */ .eI.test(build) ? build.slice(0, _blame_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORT_COMMIT */ .N3) : (build.split('/').at(-1) ?? build);
}
/** The search that a spec refers to, or null. */
function searchAt({ searches }, position) {
    return position === null ? null : (searches[position] ?? null);
}


/***/ })

};
