export const id = 6750;
export const ids = [6750];
export const modules = {

/***/ 74713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ chooseArtifacts),
  g: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/app/night/name-pattern.js
/**
 * Whether a pattern stands for a whole name: `*` in it stands for any text, also an empty one, and `?` for one character. It
 * takes at most as many steps as the product of both lengths, whatever they are.
 */
function matchesPattern(name, pattern) {
    let at = 0;
    let next = 0;
    /** Where to go on if what follows the last star does not match: one character later. */
    let star = -1;
    let resume = 0;
    while (at < name.length) {
        if (pattern[next] === '*') {
            star = next;
            resume = at;
            next += 1;
        }
        else if (next < pattern.length && (pattern[next] === '?' || pattern[next] === name[at])) {
            at += 1;
            next += 1;
        }
        else if (star >= 0) {
            resume += 1;
            at = resume;
            next = star + 1;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(next));
}

// EXTERNAL MODULE: ./build/src/app/night/night-artifacts.js
var night_artifacts = __webpack_require__(52000);
// EXTERNAL MODULE: ./build/src/app/night/plain-names.js
var plain_names = __webpack_require__(65385);
;// CONCATENATED MODULE: ./build/src/app/night/choose-artifacts.js




/**
 * The newest artifact of each name that matches a pattern, by name. Those that match and cannot be used are rejected.
 *
 * @param listed of a workflow run, in any order; the same one may be listed twice
 */
function chooseArtifacts(listed, { run, pattern, limits }) {
    const newest = new Map();
    // Identifiers grow.
    for (const artifact of listed.toSorted((one, other) => one.id - other.id)) {
        if (matchesPattern(artifact.name, pattern))
            newest.set(artifact.name, artifact);
    }
    const chosen = [];
    const rejected = [];
    for (const artifact of [...newest.values()].toSorted(night_artifacts/* byName */.n)) {
        const why = chosen.length < limits.artifacts ? whyNot(artifact, run, limits) : tooMany(limits);
        if (why === null)
            chosen.push(artifact);
        else
            rejected.push({ name: (0,plain_names/* shownName */.HD)(artifact.name), why });
    }
    return { chosen, rejected };
}
function whyNot(artifact, run, limits) {
    if (!(0,plain_names/* isPlainName */.sh)(artifact.name))
        return plain_names/* ODD_NAME */.An;
    if (artifact.run !== null && artifact.run !== run) {
        return `It is of another workflow run (${artifact.run})`;
    }
    if (artifact.expired)
        return 'It has expired: GitHub keeps artifacts for a limited time';
    if (artifact.bytes > limits.archiveBytes)
        return tooLarge(artifact.bytes, limits);
    return null;
}
function tooMany({ artifacts }) {
    return `It comes after the first ${artifacts} artifacts`;
}
/** The reason for an archive above the limit. */
function tooLarge(bytes, { archiveBytes }) {
    return `Its archive has ${(0,domain_text/* formatBytes */.z3)(bytes)}; the limit is ${(0,domain_text/* formatBytes */.z3)(archiveBytes)}`;
}


/***/ }),

/***/ 24376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Rejection),
  t: () => (/* binding */ fetchArtifact)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/github-failure.js
var github_failure = __webpack_require__(26236);
// EXTERNAL MODULE: ./build/src/builds/digest.js
var digest = __webpack_require__(77707);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/app/night/choose-artifacts.js + 1 modules
var choose_artifacts = __webpack_require__(74713);
// EXTERNAL MODULE: ./build/src/builds/archive-member.js
var archive_member = __webpack_require__(35080);
// EXTERNAL MODULE: ./build/src/builds/zip.js
var zip = __webpack_require__(5568);
// EXTERNAL MODULE: ./build/src/app/night/plain-names.js
var plain_names = __webpack_require__(65385);
;// CONCATENATED MODULE: ./build/src/app/night/unpack-artifact.js



/** Longer and deeper than any path of a report. */
const MOST_PATH_CHARACTERS = 1024;
const MOST_LEVELS = 32;
/** As file systems have it. */
const MOST_NAME_BYTES = 255;
/**
 * Unpacks the archive of an artifact. It must have nothing but regular files and directories with plain names:
 * `actions/upload-artifact` makes no others (actions/toolkit, packages/artifact/src/internal/upload).
 *
 * @param directory absolute and empty; on an error, a part of the archive can be in it
 * @throws Error with the reason
 */
async function unpackArtifact(archive, directory, { limits, room }) {
    let own = 0;
    try {
        const files = await (0,zip/* unpackZip */.Y)(archive, {
            what: 'The artifact',
            directory,
            members: [],
            limits: limits.unpacked,
            onEntry: requirePlain,
            onBytes(bytes) {
                room.take(bytes);
                own += bytes;
                if (own > limits.unpacked.bytes)
                    throw new archive_member/* BadArchive */.aB('It unpacks to more than it states');
            },
        });
        if (Object.keys(files).length === 0)
            throw new archive_member/* BadArchive */.aB('It contains no files');
    }
    catch (error) {
        room.giveBack(own);
        throw error;
    }
}
function requirePlain(path, kind) {
    if (kind === 'other')
        throw new archive_member/* BadArchive */.aB(`It contains a link or a special file: ${path}`);
    if (!(0,plain_names/* isPlainPath */.qW)(path)) {
        throw new archive_member/* BadArchive */.aB(`It contains a name with control characters: ${path}`);
    }
    const parts = path.split('/');
    const isTooLong = path.length > MOST_PATH_CHARACTERS ||
        parts.length > MOST_LEVELS ||
        parts.some((part) => Buffer.byteLength(part) > MOST_NAME_BYTES);
    if (isTooLong)
        throw new archive_member/* BadArchive */.aB(`It contains a path that is too long: ${path}`);
}

;// CONCATENATED MODULE: ./build/src/app/night/fetch-artifact.js








/** A reason for which an artifact is rejected: one sentence without a full stop. */
class Rejection extends Error {
}
const MOST_WORDS = 200;
/**
 * Downloads an artifact, compares it with the digest that GitHub states, and unpacks it.
 *
 * @returns its directory
 * @throws Rejection with the reason; then nothing of it is left
 */
async function fetchArtifact(artifact, source) {
    // A name of its own, so that only what this call made is ever removed.
    const directory = await newDirectory(source.directory, artifact.id);
    const archive = `${directory}.zip`;
    try {
        await download(artifact, archive, source);
        await unpackArtifact(archive, directory, source);
        return directory;
    }
    catch (error) {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        throw rejection(error);
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
async function newDirectory(parent, id) {
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${id}-`));
    }
    catch (error) {
        throw rejection(error);
    }
}
async function download(artifact, archive, source) {
    const { limits } = source;
    const abort = new AbortController();
    try {
        const body = await opened(artifact, source, abort.signal);
        if ((body.length ?? 0) > limits.archiveBytes) {
            throw new Rejection((0,choose_artifacts/* tooLarge */.g)(body.length ?? 0, limits));
        }
        const sha256 = await (0,digest/* saveWithDigest */.Ij)(bounded(body, limits), archive, 0o600);
        if (artifact.sha256 !== null && sha256 !== artifact.sha256) {
            throw new Rejection(`Its sha256 is ${sha256}; GitHub states ${artifact.sha256}`);
        }
    }
    finally {
        // Closes the connection of a body that was not read to its end.
        abort.abort();
    }
}
/** The archive's body. GitHub counts downloads as calls, and its rate limits refuse them in the same way. */
async function opened({ id, downloadUrl }, { github, http, repeat }, signal) {
    const what = `artifact ${id}`;
    const { authorization } = github;
    const from = { what, url: downloadUrl, ...(authorization === null ? {} : { authorization }) };
    try {
        return await repeat(async () => {
            try {
                return await http.open(from, signal);
            }
            catch (error) {
                throw (0,github_failure/* downloadLimit */.Gm)(what, error) ?? error;
            }
        });
    }
    catch (error) {
        throw error instanceof github_failure/* GitHubFailure */.iK ? error.cause : error;
    }
}
async function* bounded(body, limits) {
    let bytes = 0;
    for await (const piece of body) {
        bytes += piece.length;
        if (bytes > limits.archiveBytes) {
            throw new Rejection(`Its archive has more than ${(0,domain_text/* formatBytes */.z3)(limits.archiveBytes)}`);
        }
        yield piece;
    }
}
/** The reason of an error, in plain text: archives and servers are untrusted. */
function rejection(error) {
    if (error instanceof Rejection)
        return error;
    const words = error instanceof errors/* RunError */.e4 ? (error.details.cause ?? error.details.message) : (0,errors/* messageOf */.bD)(error);
    return new Rejection((0,domain_text/* shorten */.ml)((0,domain_text/* plainLine */.h0)(words), MOST_WORDS));
}


/***/ }),

/***/ 80174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fetchArtifacts)
/* harmony export */ });
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13468);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31987);
/* harmony import */ var _artifact_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80133);
/* harmony import */ var _choose_artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74713);
/* harmony import */ var _fetch_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24376);
/* harmony import */ var _forbidden_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55505);
/* harmony import */ var _night_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52000);








/** Downloads at the same time: more are not faster, and each needs disk space for its archive. */
const AT_ONCE = 4;
/** A run with more artifacts is not one of node e2e lanes alone. */
const MOST_PAGES = 50;
/**
 * Downloads and unpacks the artifacts of a workflow run whose names match a pattern. They are untrusted: whoever can start a
 * workflow can upload one. One that cannot be used does not stop the others, and is told.
 *
 * @throws RunError (input, invalid-input) without a token, a workflow run or the permission to list artifacts; (environment,
 *   build-unavailable) if GitHub does not respond
 */
async function fetchArtifacts(request) {
    const { github, http, repeat, repository, run, pattern, directory, limits, log } = request;
    if (github.authorization === null)
        throw withoutToken();
    if (!Number.isSafeInteger(run) || repository === '')
        throw outsideOfRun();
    const listed = await listArtifacts(request);
    const { chosen, rejected: unfit } = (0,_choose_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseArtifacts */ .P)(listed.artifacts, { run, pattern, limits });
    log.info(`Workflow run ${run} of ${repository}: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(listed.artifacts.length, 'artifact')}, ${chosen.length + unfit.length} with a name like ${pattern}`);
    const source = { github, http, repeat, directory, limits, room: (0,_artifact_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .createRoom */ .a)(limits.totalBytes) };
    const artifacts = [];
    const rejected = [...listed.rejected, ...unfit];
    await eachOf(chosen, AT_ONCE, async (artifact) => {
        const { name, id } = artifact;
        try {
            artifacts.push({ name, id, directory: await (0,_fetch_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchArtifact */ .t)(artifact, source) });
        }
        catch (error) {
            if (!(error instanceof _fetch_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .Rejection */ .m))
                throw error;
            rejected.push({ name, why: error.message });
        }
    });
    for (const { name, why } of rejected.toSorted(_night_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .byName */ .n)) {
        log.warning(`The artifact ${name} is not used: ${why}`);
    }
    return { artifacts: artifacts.toSorted(_night_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .byName */ .n), rejected: rejected.toSorted(_night_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .byName */ .n) };
}
async function listArtifacts({ github, repository, run, pattern }) {
    const artifacts = new Map();
    for (let page = 1; page <= MOST_PAGES; page++) {
        const found = await permitted(() => github.runArtifacts(repository, run, page));
        if (found === null)
            throw unknownRun(repository, run);
        for (const artifact of found)
            artifacts.set(artifact.id, artifact);
        if (found.length < _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .m)
            return { artifacts: [...artifacts.values()], rejected: [] };
    }
    const why = `The run has more than ${MOST_PAGES * _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .m} artifacts, of which the others were not looked at`;
    return { artifacts: [...artifacts.values()], rejected: [{ name: pattern, why }] };
}
/** Names the permission if GitHub forbids to list artifacts. */
async function permitted(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4) || !(0,_forbidden_js__WEBPACK_IMPORTED_MODULE_7__/* .isForbidden */ .U)(error))
            throw error;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
            ...error.details,
            kind: 'input',
            reason: 'invalid-input',
            message: 'The job may not list the artifacts of its workflow run',
            remedy: 'Add actions: read to the permissions of the job with the report action, or download the artifacts before it with actions/download-artifact (input directory)',
        }, { cause: error });
    }
}
function withoutToken() {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: 'The artifacts of a workflow run need a token',
        cause: 'GitHub serves artifacts only to authenticated users',
        remedy: 'Give a token with read access to actions (input token), or download the artifacts before it (input directory)',
    });
}
function outsideOfRun() {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: 'There is no workflow run whose artifacts could be downloaded',
        cause: 'GITHUB_RUN_ID or GITHUB_REPOSITORY is not set, or is no identifier of a run',
        remedy: 'Run this in a job of a workflow, or name a directory with artifacts (input directory)',
    });
}
function unknownRun(repository, run) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `GitHub does not know the workflow run ${run} of ${repository}`,
        cause: 'It does not exist, or the token may not see it',
        remedy: 'Give a token of this repository (input token) with the permission actions: read, or download the artifacts before this step (input directory)',
    });
}
/** Works on some items at the same time, in their order. */
async function eachOf(items, atOnce, work) {
    const waiting = items.values();
    const worker = async () => {
        for (const item of waiting)
            await work(item);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
}


/***/ }),

/***/ 55505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isForbidden)
/* harmony export */ });
/** Whether GitHub refused a request for want of a permission; a rate limit has the same status. */
function isForbidden({ details }) {
    return /^Status 403: (?!.*rate limit)/i.test(details.cause ?? '');
}


/***/ }),

/***/ 13794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tm: () => (/* binding */ NIGHT_INPUTS),
  EY: () => (/* binding */ parsePattern),
  OV: () => (/* binding */ readNightRequest)
});

// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/history/location.js
var history_location = __webpack_require__(30958);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/domain/night/request.js
/** Results of a night, the best one first. */
const NIGHT_RESULTS = [
    'passed',
    'known',
    'flaky',
    'failed',
    'environment',
    'incomplete',
    'error',
];

// EXTERNAL MODULE: ./build/src/inputs/environment.js
var inputs_environment = __webpack_require__(59882);
// EXTERNAL MODULE: ./build/src/inputs/input-context.js
var input_context = __webpack_require__(63877);
// EXTERNAL MODULE: ./build/src/inputs/locations.js
var locations = __webpack_require__(25811);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(35274);
// EXTERNAL MODULE: ./build/src/inputs/words.js
var words = __webpack_require__(24530);
;// CONCATENATED MODULE: ./build/src/inputs/night.js









const REPORT_DIRECTORY = 'crio-node-e2e-night';
const ARTIFACTS = 'crio-node-e2e-*';
const HISTORY_ARTIFACT = 'crio-node-e2e-history';
const PLACES = ['branch', 'artifact', 'none'];
/** https://docs.github.com/actions/reference/workflows-and-actions/contexts, needs.<job_id>.result */
const NEEDED_RESULTS = ['success', 'failure', 'cancelled', 'skipped'];
const RECORD = ['auto', 'true', 'false'];
const FAIL_ON = ['failed', 'environment', 'incomplete', 'error'];
/** Events of workflow runs whose code is not that of the default branch. */
const PULL_REQUEST_EVENTS = [
    'pull_request',
    'pull_request_target',
    'merge_group',
];
const RECORDED_EVENTS = [
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'push',
];
/** A name of a branch that is safe in a URL (git-check-ref-format(1) permits more). */
const BRANCH = /^(?![/.-])(?!.*(?:\.\.|\/\/|\.lock$|[/.]$))[\w./-]{1,200}$/;
/** The inputs of the report action by name; report/action.yml has the full descriptions. */
const NIGHT_INPUTS = {
    artifacts: {
        brief: 'names of the artifacts with reports; * stands for any text',
        fallback: ARTIFACTS,
        example: 'node-e2e-*',
        allowed: 'a name; `*` stands for any text and `?` for any character',
        parse: parsePattern,
    },
    directory: {
        brief: 'directory with artifacts that are already downloaded',
        fallback: '',
        example: './artifacts',
        allowed: 'an existing directory',
        parse: (text, context) => {
            if (text === '')
                return (0,parsed/* accept */.Ju)(null);
            const path = (0,input_context/* absolutePath */.Hi)(text, context);
            return context.files.isDirectory(path) ? (0,parsed/* accept */.Ju)(path) : (0,parsed/* refuse */.TR)(text, 'is not a directory');
        },
    },
    expect: {
        brief: 'names of artifacts or lanes that must be there',
        fallback: '',
        example: 'conformance serial',
        allowed: 'names, separated by commas or white space, or a JSON list of names',
        parse: parseNames,
    },
    needs: {
        brief: 'results of the jobs that ran the lanes',
        fallback: '',
        example: `\${{ toJSON(needs) }}`,
        allowed: 'the value of `toJSON(needs)`',
        parse: parseNeeds,
    },
    history: {
        brief: 'where the history is',
        fallback: 'branch',
        example: 'artifact',
        allowed: '`branch`, `artifact`, `none`, or, to read only, a file, a directory, a URL or owner/name',
        parse: parseHistoryPlace,
    },
    'history-branch': {
        brief: 'branch of the repository that keeps the history',
        fallback: history_location/* HISTORY_BRANCH */.gx,
        example: 'node-e2e-history',
        allowed: 'the name of a branch',
        parse: (text) => (BRANCH.test(text) ? (0,parsed/* accept */.Ju)(text) : (0,parsed/* refuse */.TR)(text, 'is not a name of a branch')),
    },
    record: {
        brief: 'whether to add the results to the history: auto, true or false',
        fallback: 'auto',
        example: 'false',
        allowed: '`auto`, `true` or `false`',
        parse: (0,words/* wordParser */.IM)(RECORD),
    },
    'fail-on': {
        brief: 'results that fail the step, or none',
        fallback: FAIL_ON.join(','),
        example: 'failed,incomplete,flaky',
        allowed: `${NIGHT_RESULTS.map((word) => `\`${word}\``).join(', ')}, separated by commas; or \`none\``,
        parse: (0,words/* wordListParser */.ku)(NIGHT_RESULTS),
    },
    'report-dir': {
        brief: `directory for the report of the night (default: ${REPORT_DIRECTORY})`,
        fallback: '',
        example: './night',
        allowed: 'a directory that does not contain the workspace and is not inside of a .git directory',
        parse: (0,locations/* reportDirectoryParser */.r5)(REPORT_DIRECTORY),
    },
    token: {
        brief: 'token for artifacts, jobs and the history',
        fallback: '',
        example: `\${{ github.token }}`,
        allowed: 'a token',
        parse: (text) => {
            if (text === '')
                return (0,parsed/* accept */.Ju)(null);
            return /^[\x21-\x7e]+$/.test(text)
                ? (0,parsed/* accept */.Ju)(text)
                : (0,parsed/* refuse */.TR)('(not shown)', 'has characters that no token has');
        },
    },
};
/**
 * Reads the inputs of the report action, the runner's variables and the event. Changes nothing.
 * @throws RunError (input, invalid-input) whose evidence lists all problems, one per line
 */
function readNightRequest(environment, machine, files) {
    const context = (0,inputs_environment/* readContext */.yI)(environment, machine);
    const { workspace, temporaryDirectory, apiUrl, runId, runAttempt, repository, runUrl } = context;
    const given = readValues(environment, { workspace, cpus: machine.cpus, files });
    const event = eventOf(environment, files);
    const pullRequest = event.isPullRequest ? { number: event.number } : null;
    return {
        token: given.token,
        apiUrl,
        serverUrl: (0,inputs_environment/* serverUrl */.Vd)(environment),
        run: { id: runId, attempt: runAttempt, repository, url: runUrl },
        artifacts: given.artifacts,
        directory: given.directory,
        expect: given.expect,
        needs: given.needs,
        history: placeOf(given.history, given['history-branch']),
        whyNotRecorded: whyNotRecorded(given.record, event),
        recordAll: given.record === 'true',
        isScheduled: event.name === 'schedule',
        pullRequest,
        reportDirectory: given['report-dir'],
        temporaryDirectory,
        failOn: given['fail-on'],
    };
}
function readValues(environment, context) {
    const problems = [];
    const values = {};
    for (const [input, one] of Object.entries(NIGHT_INPUTS)) {
        const text = environment[`INPUT_${input.toUpperCase()}`]?.trim() || one.fallback;
        const parsed = one.parse(text, context);
        if (parsed.ok)
            values[input] = parsed.value;
        else {
            const { allowed } = one;
            problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })));
        }
    }
    if (problems.length > 0 || !isWhole(values))
        throw (0,parsed/* invalidInput */.aY)(problems);
    return values;
}
function isWhole(values) {
    return Object.keys(NIGHT_INPUTS).every((name) => Object.hasOwn(values, name));
}
/** A name of artifacts in which `*` and `?` stand for others. */
function parsePattern(text) {
    return /["<>|\r\n/\\]/.test(text)
        ? (0,parsed/* refuse */.TR)(text, 'has characters that no artifact has in its name')
        : (0,parsed/* accept */.Ju)(text);
}
/** Names, also with spaces if they are a JSON list. */
function parseNames(text) {
    if (!text.startsWith('['))
        return (0,parsed/* accept */.Ju)([...new Set((0,parsed/* listItems */.Dw)(text))]);
    const value = (0,json/* parseJson */.q)(text);
    const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
    return isList
        ? (0,parsed/* accept */.Ju)([...new Set(value.map((one) => one.trim()).filter((one) => one !== ''))])
        : (0,parsed/* refuse */.TR)(text, 'is not a JSON list of names');
}
/** A word that is none of those that are known and nothing that exists is a slip of the pen: a path has a dot or a slash. */
function parseHistoryPlace(text, context) {
    if (PLACES.includes(text) || /[./\\]/.test(text))
        return (0,parsed/* accept */.Ju)(text);
    const path = (0,input_context/* absolutePath */.Hi)(text, context);
    if (context.files.isFile(path) || context.files.isDirectory(path))
        return (0,parsed/* accept */.Ju)(text);
    return (0,parsed/* refuse */.TR)(text, 'is no word that is known here, and no existing file or directory', (0,parsed/* nearestWord */.zZ)(text, PLACES));
}
/** https://docs.github.com/actions/reference/workflows-and-actions/contexts, needs context */
function parseNeeds(text) {
    if (text === '')
        return (0,parsed/* accept */.Ju)([]);
    const value = (0,json/* parseJson */.q)(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return (0,parsed/* refuse */.TR)(text, 'is not the value of toJSON(needs)');
    }
    return (0,parsed/* parseEach */.lc)(Object.entries(value), ([job, fields]) => {
        const result = (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(fields).result);
        return NEEDED_RESULTS.includes(result)
            ? (0,parsed/* accept */.Ju)({ job, result })
            : (0,parsed/* refuse */.TR)(job, `has the result ${(0,parsed/* quoted */.TL)(result)}, which no job has`);
    });
}
function placeOf(text, branch) {
    switch (text) {
        case 'branch':
            return { kind: 'branch', branch };
        case 'artifact':
            return { kind: 'artifact', name: HISTORY_ARTIFACT };
        case 'none':
            return { kind: 'none' };
        default:
            return { kind: 'source', source: text };
    }
}
/** https://docs.github.com/webhooks/webhook-events-and-payloads, pull_request */
function eventOf(environment, files) {
    const name = environment['GITHUB_EVENT_NAME']?.trim() ?? '';
    const path = environment['GITHUB_EVENT_PATH']?.trim() ?? '';
    const payload = (0,domain_fields/* fieldsOf */.Pf)(path === '' ? null : (0,json/* parseJson */.q)(files.read(path) ?? ''));
    const branch = (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(payload.repository).default_branch);
    const { number } = (0,domain_fields/* fieldsOf */.Pf)(payload.pull_request);
    const ref = environment['GITHUB_REF']?.trim() ?? '';
    return {
        name,
        isPullRequest: PULL_REQUEST_EVENTS.includes(name),
        number: typeof number === 'number' && Number.isSafeInteger(number) ? number : null,
        isDefaultBranch: branch === '' || ref === '' ? null : ref === `refs/heads/${branch}`,
    };
}
function whyNotRecorded(record, event) {
    if (record === 'false')
        return 'the input record is false';
    if (record === 'true')
        return '';
    if (event.isPullRequest)
        return `the event ${event.name} tests what is not merged`;
    if (!RECORDED_EVENTS.includes(event.name)) {
        return `the event ${event.name || '(none)'} is not a nightly or manual run; record: true records it`;
    }
    return event.isDefaultBranch === false
        ? 'the workflow did not run for the default branch; record: true records it'
        : '';
}


/***/ }),

/***/ 74188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isUnanswered),
/* harmony export */   s: () => (/* binding */ createPatience)
/* harmony export */ });
/* harmony import */ var _adapters_github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26236);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


/** Attempts in a row without a usable response. */
const MOST_ATTEMPTS = 5;
/** Seconds for which rate limits may hold up a job, all waits together. */
const LONGEST_WAIT_SECONDS = 10 * 60;
/** The first pause, and the longest; each one is twice as long as the one before. */
const PAUSE_SECONDS = { first: 1, longest: 15 };
/** Pauses are shortened at random, at most to this part, so that jobs do not repeat at the same time. */
const SHORTEST_PART = 0.3;
/** Patience for one task: rate limits share one bound. */
function createPatience({ log, sleep }) {
    let waitedSeconds = 0;
    /** GitHub asks for longer waits each time; a `retry-after` of nothing must not become a loop. */
    let leastSeconds = 1;
    async function wait(seconds, why) {
        log.info(`${why}; again in ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(seconds)}`);
        await sleep(seconds * 1000);
    }
    async function attempt(work, attempts) {
        for (let failures = 1;;) {
            try {
                return await work();
            }
            catch (error) {
                if (!(error instanceof _adapters_github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK))
                    throw error;
                const why = `GitHub: ${error.question}: ${error.message}`;
                if (error.waitSeconds !== null) {
                    const seconds = Math.max(error.waitSeconds, leastSeconds);
                    if (waitedSeconds + seconds > LONGEST_WAIT_SECONDS)
                        throw error;
                    waitedSeconds += seconds;
                    leastSeconds *= 2;
                    await wait(seconds, why);
                }
                else {
                    if (!isUnanswered(error) || failures >= attempts)
                        throw error;
                    await wait(pauseSeconds(failures), why);
                    failures += 1;
                }
            }
        }
    }
    return {
        repeat: (work) => attempt(work, MOST_ATTEMPTS),
        once: (work) => attempt(work, 1),
        pause: async (number) => {
            await sleep(pauseSeconds(number) * 1000);
        },
    };
}
/** Whether it is not known what became of a request: there was no response, or one of a broken server or gateway. */
function isUnanswered({ status }) {
    return status === null || status >= 500 || status === 408;
}
function pauseSeconds(attempt) {
    const grown = Math.min(PAUSE_SECONDS.first * 2 ** (attempt - 1), PAUSE_SECONDS.longest);
    return grown * (SHORTEST_PART + Math.random() * (1 - SHORTEST_PART));
}


/***/ })

};
