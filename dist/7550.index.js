export const id = 7550;
export const ids = [7550];
export const modules = {

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ARTIFACT_LIMITS),
/* harmony export */   a: () => (/* binding */ createRoom)
/* harmony export */ });
/* harmony import */ var _builds_archive_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43643);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88940);


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

/***/ 93092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ chooseArtifacts),
  g: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
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
var night_artifacts = __webpack_require__(2175);
// EXTERNAL MODULE: ./build/src/app/night/plain-names.js
var plain_names = __webpack_require__(51966);
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

/***/ 8532:
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
var github_failure = __webpack_require__(37927);
// EXTERNAL MODULE: ./build/src/builds/digest.js
var digest = __webpack_require__(34072);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/app/night/choose-artifacts.js + 1 modules
var choose_artifacts = __webpack_require__(93092);
// EXTERNAL MODULE: ./build/src/builds/archive-member.js
var archive_member = __webpack_require__(43643);
// EXTERNAL MODULE: ./build/src/builds/zip.js
var zip = __webpack_require__(83613);
// EXTERNAL MODULE: ./build/src/app/night/plain-names.js
var plain_names = __webpack_require__(51966);
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

/***/ 86765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fetchArtifacts)
/* harmony export */ });
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88108);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88940);
/* harmony import */ var _artifact_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6602);
/* harmony import */ var _choose_artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93092);
/* harmony import */ var _fetch_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _forbidden_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38126);
/* harmony import */ var _night_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2175);








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

/***/ 38126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isForbidden)
/* harmony export */ });
/** Whether GitHub refused a request for want of a permission; a rate limit has the same status. */
function isForbidden({ details }) {
    return /^Status 403: (?!.*rate limit)/i.test(details.cause ?? '');
}


/***/ }),

/***/ 2175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
/** The order of artifacts. */
function byName(one, other) {
    return one.name === other.name ? 0 : one.name < other.name ? -1 : 1;
}


/***/ }),

/***/ 51966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ ODD_NAME),
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   qW: () => (/* binding */ isPlainPath),
/* harmony export */   sh: () => (/* binding */ isPlainName)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88940);

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

/***/ 76795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readNight)
});

;// CONCATENATED MODULE: ./build/schemas/generated/night-validator.js

const validateNight = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:crio-node-e2e:night:v1", "title": "crio-node-e2e night", "description": "The runs of one workflow run together, judged against earlier runs. Strings called untrusted come from artifacts, logs or tested code: escape them where they are shown.", "type": "object", "required": ["schemaVersion", "generator", "generatedAt", "run", "verdict", "pullRequest", "lanes", "missing", "rejected", "specs", "causes", "suspects", "warnings", "history", "notes"], "properties": { "schemaVersion": { "description": "Major version of this schema. Within it, properties and words are only added: readers ignore unknown properties, and use the `default` of missing ones.", "const": 1 }, "generator": { "description": "What wrote this file.", "$ref": "#/$defs/generator" }, "generatedAt": { "description": "When this file was written.", "$ref": "#/$defs/time" }, "run": { "description": "The workflow run.", "$ref": "#/$defs/run" }, "verdict": { "description": "What the night means.", "$ref": "#/$defs/verdict" }, "pullRequest": { "description": "Set if the runs were judged as those of a pull request, so that only what it broke counts.", "anyOf": [{ "$ref": "#/$defs/pullRequest" }, { "type": "null" }] }, "freshness": { "description": "In a pull request: when main was tested last. Null if that is not known, or if this is a night of main.", "default": null, "anyOf": [{ "$ref": "#/$defs/freshness" }, { "type": "null" }] }, "lanes": { "description": "The runs by lane, scenario and architecture. The most important ones come first.", "type": "array", "items": { "$ref": "#/$defs/lane" } }, "missing": { "description": "What was expected and has no report.", "type": "array", "items": { "$ref": "#/$defs/missing" } }, "rejected": { "description": "Artifacts and files that were not used, with the reason.", "type": "array", "items": { "$ref": "#/$defs/rejected" } }, "specs": { "description": "Specs that need attention, or of which something changed; the most important ones first. Specs that passed as always are not listed.", "type": "array", "items": { "$ref": "#/$defs/spec" } }, "causes": { "description": "Causes of failures in the light of earlier runs.", "type": "array", "items": { "$ref": "#/$defs/cause" } }, "suspects": { "description": "What changed between the last good and the first bad run. Specs and causes refer to it by position.", "type": "array", "items": { "$ref": "#/$defs/suspects" } }, "searches": { "description": "Searches for what is behind failures, of this night and of earlier ones. Specs and causes refer to them by position.", "type": "array", "items": { "$ref": "#/$defs/search" }, "default": [] }, "warnings": { "description": "Early warnings, the most telling first.", "type": "array", "items": { "$ref": "#/$defs/warning" } }, "history": { "description": "The history that the runs were compared with.", "$ref": "#/$defs/history" }, "notes": { "description": "Remarks: they do not change the verdict.", "type": "array", "items": { "description": "Untrusted.", "type": "string" } } }, "$defs": { "time": { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" }, "specId": { "description": "A spec's identity: the texts of its hierarchy joined by spaces, without `[It] ` and without the label suffix. Equal in every report and on every runner.", "type": "string" }, "location": { "description": "A place in the sources.", "type": "object", "required": ["file", "line"], "properties": { "file": { "description": "File as the suite names it, for instance `k8s.io/kubernetes/test/e2e/common/node/kubelet.go`.", "type": "string" }, "line": { "description": "Line, from 1; 0 if unknown.", "type": "integer" } } }, "generator": { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } }, "run": { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } }, "counts": { "description": "Numbers of specs.", "type": "object", "required": ["total", "planned", "ran", "passed", "failed", "interrupted", "flaky", "skipped", "notRun"], "properties": { "total": { "description": "Number of specs in the suite; null if the dry run did not happen.", "type": ["integer", "null"] }, "planned": { "description": "Specs that the filters select.", "type": "integer" }, "ran": { "description": "Specs that ran, without those that skipped themselves.", "type": "integer" }, "passed": { "description": "Specs that passed, at any attempt.", "type": "integer" }, "failed": { "description": "Specs that failed, timed out, panicked or were aborted.", "type": "integer" }, "interrupted": { "description": "Specs that a signal from outside interrupted.", "type": "integer" }, "flaky": { "description": "Specs that passed, but not at the first attempt.", "type": "integer" }, "skipped": { "description": "Planned specs that skipped themselves at run time.", "type": "integer" }, "notRun": { "description": "Planned specs that never started.", "type": "integer" } } }, "verdict": { "description": "What a night means.", "type": "object", "required": ["result", "headline", "detail"], "properties": { "result": { "description": "The verdict in one word; the output `result`. `flaky`: all that failed is known to fail at times. `known`: all that failed has an open issue, is known to fail at times, or, in a pull request, fails on main as well. Later versions may add words.", "type": "string" }, "headline": { "description": "The verdict in one line of plain text. Untrusted.", "type": "string" }, "detail": { "description": "The cause or the next step in one line of plain text; empty if there is none. Untrusted.", "type": "string" } } }, "pullRequest": { "description": "The pull request, and what it was compared with.", "type": "object", "required": ["number", "base"], "properties": { "number": { "description": "Its number; null if it is not known.", "type": ["integer", "null"] }, "base": { "description": "What its runs were compared with, in words. Untrusted.", "type": "string" } } }, "freshness": { "description": "When main was tested last.", "type": "object", "required": ["last", "hours", "usualHours", "overdue"], "properties": { "last": { "description": "The newest run of main in the history, of the lanes of this night if there is one.", "$ref": "#/$defs/runReference" }, "hours": { "description": "How long ago it started, in hours.", "type": "number" }, "usualHours": { "description": "The usual pause between runs in hours; null with a single run.", "type": ["number", "null"] }, "overdue": { "description": "Whether the next run is overdue: after 36 hours, or one and a half times the usual pause if that is longer.", "type": "boolean" } } }, "runReference": { "description": "A run of the history.", "type": "object", "required": ["id", "startedAt", "url", "result"], "properties": { "id": { "description": "Identifier of the workflow run. Untrusted.", "type": "string" }, "startedAt": { "description": "When it started.", "$ref": "#/$defs/time" }, "url": { "description": "Link to the workflow run, or null. Untrusted.", "type": ["string", "null"] }, "result": { "description": "Its result. Untrusted.", "type": "string" } } }, "build": { "description": "A tested build.", "type": "object", "required": ["project", "asked", "version", "commit"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it. Untrusted.", "type": "string" }, "version": { "description": "Its version. Untrusted.", "type": ["string", "null"] }, "commit": { "description": "Its commit. Untrusted.", "type": ["string", "null"] } } }, "drift": { "description": "Specs that a lane gained and lost between two builds of Kubernetes.", "type": "object", "required": ["since", "from", "to", "before", "now", "gained", "lost", "renamed", "lists"], "properties": { "since": { "description": "The earlier run.", "$ref": "#/$defs/runReference" }, "from": { "description": "The earlier version or commit of Kubernetes. Untrusted.", "type": "string" }, "to": { "description": "That of this night. Untrusted.", "type": "string" }, "before": { "description": "Number of specs.", "type": "integer" }, "now": { "description": "Number of specs.", "type": "integer" }, "gained": { "description": "Number of new specs.", "type": "integer" }, "lost": { "description": "Number of specs that are no longer there.", "type": "integer" }, "renamed": { "description": "Number of specs with another name.", "type": "integer" }, "lists": { "description": "The names, at most 200 of each kind. Untrusted.", "type": "object", "required": ["gained", "lost", "renamed"], "properties": { "gained": { "type": "array", "items": { "type": "string" } }, "lost": { "type": "array", "items": { "type": "string" } }, "renamed": { "type": "array", "items": { "type": "object", "required": ["from", "to"], "properties": { "from": { "type": "string" }, "to": { "type": "string" } } } } } } } }, "lane": { "description": "The runs of a lane, scenario and architecture in this night, as one.", "type": "object", "required": ["name", "lane", "scenario", "architecture", "variant", "artifacts", "attempt", "result", "headline", "startedAt", "counts", "builds", "contradictions", "saysNothing", "compared", "since", "cause", "suspects"], "properties": { "name": { "description": "Lane, and scenario and architecture if there are several. Untrusted.", "type": "string" }, "lane": { "description": "The lane; empty if it is not known. Untrusted.", "type": "string" }, "scenario": { "description": "The scenario; empty without one. Untrusted.", "type": "string" }, "architecture": { "description": "The architecture; empty if it is not known. Untrusted.", "type": "string" }, "variant": { "description": "What else sets it apart from other runs of the same lane, for instance `cri-o 1.36`; empty for main. Untrusted.", "type": "string" }, "artifacts": { "description": "The artifacts with its reports. Untrusted.", "type": "array", "items": { "description": "Untrusted.", "type": "string" } }, "attempt": { "description": "The highest attempt of the workflow run among the reports.", "type": "integer" }, "result": { "description": "The result of the run, or the worst of its shards.", "type": "string" }, "headline": { "description": "The verdict of the run. Untrusted.", "type": "string" }, "startedAt": { "description": "When the suite started.", "$ref": "#/$defs/time" }, "counts": { "description": "Numbers of specs.", "$ref": "#/$defs/counts" }, "builds": { "description": "What was tested.", "type": "array", "items": { "$ref": "#/$defs/build" } }, "contradictions": { "description": "What in its reports speaks against their own verdict.", "type": "array", "items": { "description": "Untrusted.", "type": "string" } }, "saysNothing": { "description": "Why the run says nothing about single specs; empty if it does.", "type": "string" }, "compared": { "description": "Number of earlier runs that it was compared with.", "type": "integer" }, "since": { "description": "If the lane is red as a whole: the first run that was red for the same reason, since one that tested its specs; in a pull request, the first one of main. Null if that is this night, or if the lane is not red as a whole.", "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }] }, "drift": { "description": "How its specs differ from those of the run before it, with another build of Kubernetes; null if they do not, or if that is not known.", "anyOf": [{ "$ref": "#/$defs/drift" }, { "type": "null" }], "default": null }, "cause": { "description": "If the lane is red as a whole: what is behind it in one line, as far as that is known. Untrusted.", "type": "string" }, "suspects": { "description": "If the lane is red as a whole: position in `suspects`, or null.", "type": ["integer", "null"] }, "search": { "description": "If the lane is red as a whole: position in `searches` of what was found behind it, or null.", "type": ["integer", "null"], "default": null }, "class": { "description": "If the lane is red as a whole: who or what is behind it, as in the report of its run; else null.", "anyOf": [{ "$ref": "#/$defs/class" }, { "type": "null" }], "default": null }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "audience": { "description": "If the lane is red as a whole: who should look first, or `unknown`.", "default": "unknown", "type": "string" }, "owner": { "description": "Where it is reported; null if nobody outside of the run can repair it, or if that is not known.", "anyOf": [{ "$ref": "#/$defs/owner" }, { "type": "null" }], "default": null }, "seconds": { "description": "How long its suites took; null if that is not known. Of shards, the longest.", "type": ["number", "null"], "default": null }, "slowest": { "description": "Its slowest specs, the slowest first.", "type": "array", "items": { "$ref": "#/$defs/slowSpec" }, "default": [] }, "areas": { "description": "How many specs of each area ran and failed, in the order of `lanes/areas.json`.", "type": "array", "items": { "$ref": "#/$defs/areaCounts" }, "default": [] }, "download": { "description": "The command that gets the reports of the run, for `reproduce` of its specs; empty if the run was not on GitHub. Untrusted.", "type": "string", "default": "" } } }, "missing": { "description": "Something that was expected.", "type": "object", "required": ["name", "why", "url"], "properties": { "name": { "description": "Artifact, lane or job. Untrusted.", "type": "string" }, "why": { "description": "What is known of it. Untrusted.", "type": "string" }, "url": { "description": "Link to the job, or null. Untrusted.", "type": ["string", "null"] } } }, "rejected": { "description": "Something that was not used.", "type": "object", "required": ["name", "why"], "properties": { "name": { "description": "Artifact or file. Untrusted.", "type": "string" }, "why": { "description": "The reason. Untrusted.", "type": "string" } } }, "rate": { "description": "How often a spec failed before the present regime.", "type": "object", "required": ["mean", "low", "high", "failed", "results"], "properties": { "mean": { "description": "Share of failed results, 0 to 1.", "type": "number" }, "low": { "description": "Lower end of the 90 % interval.", "type": "number" }, "high": { "description": "Upper end of the 90 % interval.", "type": "number" }, "failed": { "description": "Number of failed results.", "type": "integer" }, "results": { "description": "Number of results.", "type": "integer" } } }, "spec": { "description": "A spec in the light of earlier runs.", "type": "object", "required": ["id", "lane", "state", "outcome", "since", "streak", "rate", "chance", "doubt", "reason", "message", "cause", "suspects", "link", "location"], "properties": { "id": { "$ref": "#/$defs/specId" }, "lane": { "description": "Position of its lane in `lanes`.", "type": "integer" }, "state": { "description": "What it is: `new` fails and did not before; `still-failing` fails since an earlier run; `flaky` fails at times; `recovered` failed before and passes again; `known` fails and has an open issue; `not-seen-before` fails and has no earlier result; `environment` fails because of the machine, the network or a registry; `stopped` no longer runs. Later versions may add words.", "type": "string" }, "outcome": { "description": "Its outcome in this night; `absent` if it was not in the run.", "type": "string" }, "since": { "description": "The first run of the present state; null if that is this night.", "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }] }, "streak": { "description": "Number of failures in a row, this night included.", "type": "integer" }, "rate": { "description": "How often it failed before; null if nothing is known.", "anyOf": [{ "$ref": "#/$defs/rate" }, { "type": "null" }] }, "chance": { "description": "The chance that nothing changed and this failure is noise, 0 to 1; null if it does not apply.", "type": ["number", "null"] }, "doubt": { "description": "Why the state is less sure than usual, in words; empty if it is not.", "type": "string" }, "reason": { "description": "The state in one sentence.", "type": "string" }, "message": { "description": "Its failure in one line; empty if it passed. Untrusted.", "type": "string" }, "cause": { "description": "Identifier of the cause of its failure, or null.", "type": ["string", "null"] }, "suspects": { "description": "Position in `suspects`, or null.", "type": ["integer", "null"] }, "link": { "description": "Link to the issue of a known failure, or null. Untrusted.", "type": ["string", "null"] }, "location": { "description": "Where it is in the sources.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "search": { "description": "Position in `searches`, or null.", "type": ["integer", "null"], "default": null }, "seconds": { "description": "How long it took in the last run in which it ran; null if that is not known.", "type": ["number", "null"], "default": null }, "recent": { "description": "Its results in the last runs that this one is compared with, one character for each, and at the end that of this run: `p` passed, `F` failed, `~` failed and then passed, `i` ended or failed because of something else, so that it says nothing about the spec, `s` skipped itself, `-` did not run, `.` not in the run. Empty if it is not known. Later versions may add characters.", "type": "string", "default": "" }, "class": { "description": "Who or what is behind its failure, as in the report of a run; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/class" }, { "type": "null" }], "default": null }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason; empty without a class. Untrusted.", "type": "string", "default": "" }, "audience": { "description": "Who should look at its failure first; `unknown` if it did not fail or that is not known.", "default": "unknown", "type": "string" }, "owner": { "description": "Where such a failure is reported; null if nobody outside of the run can repair it, or if that is not known.", "anyOf": [{ "$ref": "#/$defs/owner" }, { "type": "null" }], "default": null }, "reproduce": { "description": "The command that repeats exactly it, a line for a POSIX shell; empty if it did not fail or the run cannot be repeated. Untrusted.", "type": "string", "default": "" } } }, "cause": { "description": "A cause in the light of earlier runs.", "type": "object", "required": ["id", "title", "state", "since", "seen", "class", "specs", "suspects"], "properties": { "id": { "description": "Identifier, the same in each run.", "type": "string" }, "title": { "description": "What it is. Untrusted.", "type": "string" }, "state": { "description": "As of a spec.", "type": "string" }, "since": { "description": "The first of the runs in a row that have it; null if that is this night.", "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }] }, "seen": { "description": "Number of earlier runs that have it.", "type": "integer" }, "class": { "description": "Who or what is behind it.", "type": "string" }, "specs": { "description": "Its specs in this night.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "suspects": { "description": "Position in `suspects`, or null.", "type": ["integer", "null"] }, "search": { "description": "Position in `searches`, or null.", "type": ["integer", "null"], "default": null } } }, "suspects": { "description": "What changed between two runs.", "type": "object", "required": ["lane", "lastGood", "firstBad", "builds", "changed", "unchanged", "unknown", "text"], "properties": { "lane": { "description": "Position of the lane in `lanes`.", "type": "integer" }, "lastGood": { "description": "The last run before the change.", "$ref": "#/$defs/runReference" }, "firstBad": { "description": "The first run after it; it can be this night.", "$ref": "#/$defs/runReference" }, "builds": { "description": "CRI-O and Kubernetes.", "type": "array", "items": { "$ref": "#/$defs/buildChange" } }, "changed": { "description": "All else that changed.", "type": "array", "items": { "$ref": "#/$defs/valueChange" } }, "unchanged": { "description": "What did not change, by name.", "type": "array", "items": { "description": "Untrusted.", "type": "string" } }, "unknown": { "description": "What is not known of one of the runs, by name.", "type": "array", "items": { "description": "Untrusted.", "type": "string" } }, "ranges": { "description": "What can be tried to find out which change it is: the builds of both runs, also those that stayed the same, as far as they are published.", "type": "array", "items": { "$ref": "#/$defs/range" }, "default": [] }, "text": { "description": "The suspects in one sentence. Untrusted.", "type": "string" } } }, "buildChange": { "description": "Whether a build changed.", "type": "object", "required": ["project", "change", "from", "to", "url"], "properties": { "project": { "description": "The project.", "type": "string" }, "change": { "description": "Whether it changed.", "type": "string" }, "from": { "description": "Version or commit before. Untrusted.", "type": ["string", "null"] }, "to": { "description": "Version or commit after. Untrusted.", "type": ["string", "null"] }, "url": { "description": "Link to the commits between them, or null.", "type": ["string", "null"] } } }, "valueChange": { "description": "A value that changed.", "type": "object", "required": ["name", "from", "to", "url"], "properties": { "name": { "description": "What it is. Untrusted.", "type": "string" }, "from": { "description": "Before. Untrusted.", "type": "string" }, "to": { "description": "After. Untrusted.", "type": "string" }, "url": { "description": "Link to the commits between them, or null.", "type": ["string", "null"] } } }, "warning": { "description": "Something that may become a problem.", "type": "object", "required": ["kind", "lane", "subject", "text", "since", "size", "chance"], "properties": { "kind": { "description": "What kind of warning it is.", "type": "string" }, "lane": { "description": "Position of the lane in `lanes`; null if it is not in this night.", "type": ["integer", "null"] }, "subject": { "description": "The spec or the lane. Untrusted.", "type": "string" }, "text": { "description": "What changed, by how much, since when, in one sentence. Untrusted.", "type": "string" }, "since": { "description": "The first run of the change, or null.", "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }] }, "size": { "description": "How much: the number that the kind is about.", "type": "number" }, "chance": { "description": "The chance that it is noise, 0 to 1.", "type": "number" } } }, "history": { "description": "A history.", "type": "object", "required": ["source", "recorded", "commit", "problems"], "properties": { "source": { "description": "Where it was read; empty without one. Untrusted.", "type": "string" }, "recorded": { "description": "Whether the results of this night were added to it.", "type": "boolean" }, "commit": { "description": "The commit that added them, or null.", "type": ["string", "null"] }, "problems": { "description": "What was wrong with it. It never changes a verdict.", "type": "array", "items": { "description": "Untrusted.", "type": "string" } } } }, "search": { "description": "A search for what is behind a spec that is newly red: trials with builds between the last good and the first bad run.", "type": "object", "required": ["spec", "cause", "title", "lane", "scenario", "architecture", "lastGood", "firstBad", "at", "result", "isFinal", "sentence", "text", "chance", "culprits", "explanations", "parts", "trials", "conditions"], "properties": { "spec": { "$ref": "#/$defs/specId" }, "cause": { "description": "Identifier of the cause of its failure, or null.", "type": ["string", "null"] }, "title": { "description": "The cause in one line. Untrusted.", "type": "string" }, "lane": { "description": "The lane of the run; empty if it is not known. Untrusted.", "type": "string" }, "scenario": { "description": "The scenario; empty without one. Untrusted.", "type": "string" }, "architecture": { "description": "The architecture of the machine with the trials. Untrusted.", "type": "string" }, "lastGood": { "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }], "description": "The last good run; null if somebody named the builds." }, "firstBad": { "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }], "description": "The first bad run; null if somebody named the builds." }, "at": { "description": "When the answer was written.", "$ref": "#/$defs/time" }, "result": { "description": "What was found: `culprit` a part of the node, and its commits as far as builds tell them apart; `environment` red with all builds, also the last good ones; `flake` no build makes a difference; `undecided` the time is used up, or the trials do not tell; `not-searched` it could not begin.", "type": "string" }, "symptom": { "description": "What shows that builds are bad: `spec` it fails; `start` the node does not come up with them, so that no spec can run.", "default": "spec", "type": "string" }, "isFinal": { "description": "Whether the search came to its end; if not, a later one goes on with its trials.", "type": "boolean" }, "sentence": { "description": "The answer in parts, so that it can be linked.", "type": "array", "items": { "$ref": "#/$defs/phrase" } }, "text": { "description": "The answer in plain text. Untrusted.", "type": "string" }, "chance": { "description": "How likely it is that it is right, 0 to 1; null if it is not known.", "type": ["number", "null"] }, "culprits": { "description": "The changes that broke it: several if only all of them together do.", "type": "array", "items": { "$ref": "#/$defs/culprit" } }, "explanations": { "description": "All that is possible, the likeliest first.", "type": "array", "items": { "$ref": "#/$defs/explanation" } }, "parts": { "description": "What changed between the two runs and was tried.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "trials": { "description": "In the order in which they were made.", "type": "array", "items": { "$ref": "#/$defs/trial" } }, "conditions": { "description": "Everything else that makes a difference, as JSON, so that a later search knows whether its trials are of the same; empty if it did not begin. Untrusted.", "type": "string" } } }, "phrase": { "description": "A part of a sentence.", "type": "object", "required": ["kind", "text", "url"], "properties": { "kind": { "description": "What it is.", "type": "string" }, "text": { "description": "Untrusted.", "type": "string" }, "url": { "description": "Link, or null.", "type": ["string", "null"] } } }, "culprit": { "description": "A change that broke a spec.", "type": "object", "required": ["part", "from", "to", "commits", "title", "author", "pullRequest", "url", "chance"], "properties": { "part": { "description": "The part of the node, for instance `CRI-O`. Untrusted.", "type": "string" }, "from": { "description": "The last commit or build without it. Untrusted.", "type": "string" }, "to": { "description": "The first commit or build with it. Untrusted.", "type": "string" }, "commits": { "description": "Number of commits among which it is; 1 if it is found, 0 if they are not known.", "type": "integer" }, "title": { "description": "Title of the commit, if it is found. Untrusted.", "type": "string" }, "author": { "description": "Author of the commit, if it is found. Untrusted.", "type": "string" }, "pullRequest": { "description": "Number of its pull request, or null.", "type": ["integer", "null"] }, "url": { "description": "Link to the pull request, the commit or the range; null if there is none.", "type": ["string", "null"] }, "chance": { "description": "How likely it is that it is there, 0 to 1.", "type": "number" } } }, "explanation": { "description": "Something that can be behind it.", "type": "object", "required": ["text", "chance"], "properties": { "text": { "description": "In words.", "type": "string" }, "chance": { "description": "How likely it is, 0 to 1.", "type": "number" } } }, "part": { "description": "A part of the node.", "type": "object", "required": ["input", "name", "good", "bad", "commits", "builds"], "properties": { "input": { "description": "The input of the main action, for instance `crio`.", "type": "string" }, "name": { "description": "For people.", "type": "string" }, "good": { "description": "Value of the input of the last good build. Untrusted.", "type": "string" }, "bad": { "description": "Value of the input of the first bad build. Untrusted.", "type": "string" }, "commits": { "description": "Number of commits after the last good build.", "type": "integer" }, "builds": { "description": "Number of builds, both ends included.", "type": "integer" } } }, "trial": { "description": "A run of the spec with certain builds.", "type": "object", "required": ["setup", "builds", "seconds", "outcome", "attempts", "failures", "part", "why"], "properties": { "setup": { "description": "Position of the build of each part: 0 is the last good one, the number of commits the first bad one.", "type": "array", "items": { "type": "integer" } }, "builds": { "description": "The builds, one for each part. Untrusted.", "type": "array", "items": { "type": "string" } }, "seconds": { "description": "How long it took.", "type": "number" }, "outcome": { "description": "`counted` the spec ran; `down` the node did not come up with these builds; `broken` its surroundings broke, so that it says nothing; `unusable` a build does not exist.", "type": "string" }, "attempts": { "description": "How often the spec ran.", "type": "integer" }, "failures": { "description": "How often it failed. Less than `attempts` if it passed at last.", "type": "integer" }, "part": { "description": "Position of the part whose build is unusable, or null.", "type": ["integer", "null"] }, "why": { "description": "Why it does not count; empty if it does. Untrusted.", "type": "string" } } }, "range": { "description": "Builds of a part of the node in two runs, as values of an input of the main action.", "type": "object", "required": ["input", "good", "bad"], "properties": { "input": { "description": "The input.", "type": "string" }, "good": { "description": "Value for the last good run. Untrusted.", "type": "string" }, "bad": { "description": "Value for the first bad run. Untrusted.", "type": "string" } } }, "class": { "description": "A kind of cause. `environment`: the machine, its network, a registry, or how the run was set up. `cri-o`: CRI-O crashed, hung, or returned an error of its own. `oci-runtime`, `conmon`, `cni`: a program that CRI-O calls failed. `kubelet`: the kubelet. `kubernetes-test`: the test or the suite itself. `time-out`: something took too long, and nothing says why. `resource-pressure`: the node was short of resources that pods share. `flake`: failed and passed under the same conditions. `known`: a tracked issue. `unknown`: nothing that was seen tells.", "type": "string" }, "classKind": { "description": "A class in more detail. Of `environment`: `pull`, `network`, `disk`, `memory`, `host`, `configuration` (what the author of the run chose), `job` (the job was ended, or its machine lost). Of `cri-o`: `crash`, `hang`, `error`, `storage`. Of `oci-runtime`: `crun`, `runc`. Of `kubelet`: `crash`, `hang`, `error`. Else empty.", "type": "string" }, "owner": { "description": "Who looks after a part.", "type": "object", "required": ["repository", "label"], "properties": { "repository": { "description": "Repository on GitHub, for instance `containers/crun`.", "type": "string" }, "label": { "description": "Label for such issues there; empty if there is none.", "type": "string" } } }, "slowSpec": { "description": "How long a spec took.", "type": "object", "required": ["id", "seconds", "location"], "properties": { "id": { "$ref": "#/$defs/specId" }, "seconds": { "description": "Its duration.", "type": "number" }, "location": { "description": "Where it is in the sources.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } }, "areaCounts": { "description": "The specs of an area.", "type": "object", "required": ["name", "ran", "failed", "flaky"], "properties": { "name": { "description": "The area.", "type": "string" }, "ran": { "description": "How many ran.", "type": "integer" }, "failed": { "description": "How many of them failed.", "type": "integer" }, "flaky": { "description": "How many passed only after a retry.", "type": "integer" } } } } };
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
const schema23 = { "description": "What a night means.", "type": "object", "required": ["result", "headline", "detail"], "properties": { "result": { "description": "The verdict in one word; the output `result`. `flaky`: all that failed is known to fail at times. `known`: all that failed has an open issue, is known to fail at times, or, in a pull request, fails on main as well. Later versions may add words.", "type": "string" }, "headline": { "description": "The verdict in one line of plain text. Untrusted.", "type": "string" }, "detail": { "description": "The cause or the next step in one line of plain text; empty if there is none. Untrusted.", "type": "string" } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate59.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.result === undefined) && (missing0 = "result")) || ((data.headline === undefined) && (missing0 = "headline"))) || ((data.detail === undefined) && (missing0 = "detail"))) {
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
                if (data.headline !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.headline !== "string") {
                        validate59.errors = [{ instancePath: instancePath + "/headline", schemaPath: "#/properties/headline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.detail !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.detail !== "string") {
                            validate59.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate59.errors = vErrors; return errors === 0; }
validate59.evaluated = { "props": { "result": true, "headline": true, "detail": true }, "dynamicProps": false, "dynamicItems": false };
const schema24 = { "description": "The pull request, and what it was compared with.", "type": "object", "required": ["number", "base"], "properties": { "number": { "description": "Its number; null if it is not known.", "type": ["integer", "null"] }, "base": { "description": "What its runs were compared with, in words. Untrusted.", "type": "string" } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate61.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.number === undefined) && (missing0 = "number")) || ((data.base === undefined) && (missing0 = "base"))) {
            validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.number !== undefined) {
                let data0 = data.number;
                const _errs1 = errors;
                if ((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)) {
                    validate61.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: schema24.properties.number.type }, message: "must be integer,null" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.base !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.base !== "string") {
                        validate61.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate61.errors = vErrors; return errors === 0; }
validate61.evaluated = { "props": { "number": true, "base": true }, "dynamicProps": false, "dynamicItems": false };
const schema25 = { "description": "When main was tested last.", "type": "object", "required": ["last", "hours", "usualHours", "overdue"], "properties": { "last": { "description": "The newest run of main in the history, of the lanes of this night if there is one.", "$ref": "#/$defs/runReference" }, "hours": { "description": "How long ago it started, in hours.", "type": "number" }, "usualHours": { "description": "The usual pause between runs in hours; null with a single run.", "type": ["number", "null"] }, "overdue": { "description": "Whether the next run is overdue: after 36 hours, or one and a half times the usual pause if that is longer.", "type": "boolean" } } };
const schema26 = { "description": "A run of the history.", "type": "object", "required": ["id", "startedAt", "url", "result"], "properties": { "id": { "description": "Identifier of the workflow run. Untrusted.", "type": "string" }, "startedAt": { "description": "When it started.", "$ref": "#/$defs/time" }, "url": { "description": "Link to the workflow run, or null. Untrusted.", "type": ["string", "null"] }, "result": { "description": "Its result. Untrusted.", "type": "string" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate64.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.id === undefined) && (missing0 = "id")) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.result === undefined) && (missing0 = "result"))) {
            validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (typeof data.id !== "string") {
                    validate64.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.startedAt !== undefined) {
                    const _errs3 = errors;
                    if (!(validate55(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.url !== undefined) {
                        let data2 = data.url;
                        const _errs4 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validate64.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema26.properties.url.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.result !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.result !== "string") {
                                validate64.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
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
        validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate64.errors = vErrors; return errors === 0; }
validate64.evaluated = { "props": { "id": true, "startedAt": true, "url": true, "result": true }, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate63.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.last === undefined) && (missing0 = "last")) || ((data.hours === undefined) && (missing0 = "hours"))) || ((data.usualHours === undefined) && (missing0 = "usualHours"))) || ((data.overdue === undefined) && (missing0 = "overdue"))) {
            validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.last !== undefined) {
                const _errs1 = errors;
                if (!(validate64(data.last, { instancePath: instancePath + "/last", parentData: data, parentDataProperty: "last", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.hours !== undefined) {
                    let data1 = data.hours;
                    const _errs2 = errors;
                    if (!((typeof data1 == "number") && (isFinite(data1)))) {
                        validate63.errors = [{ instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.usualHours !== undefined) {
                        let data2 = data.usualHours;
                        const _errs4 = errors;
                        if ((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)) {
                            validate63.errors = [{ instancePath: instancePath + "/usualHours", schemaPath: "#/properties/usualHours/type", keyword: "type", params: { type: schema25.properties.usualHours.type }, message: "must be number,null" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.overdue !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.overdue !== "boolean") {
                                validate63.errors = [{ instancePath: instancePath + "/overdue", schemaPath: "#/properties/overdue/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
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
        validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate63.errors = vErrors; return errors === 0; }
validate63.evaluated = { "props": { "last": true, "hours": true, "usualHours": true, "overdue": true }, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "description": "The runs of a lane, scenario and architecture in this night, as one.", "type": "object", "required": ["name", "lane", "scenario", "architecture", "variant", "artifacts", "attempt", "result", "headline", "startedAt", "counts", "builds", "contradictions", "saysNothing", "compared", "since", "cause", "suspects"], "properties": { "name": { "description": "Lane, and scenario and architecture if there are several. Untrusted.", "type": "string" }, "lane": { "description": "The lane; empty if it is not known. Untrusted.", "type": "string" }, "scenario": { "description": "The scenario; empty without one. Untrusted.", "type": "string" }, "architecture": { "description": "The architecture; empty if it is not known. Untrusted.", "type": "string" }, "variant": { "description": "What else sets it apart from other runs of the same lane, for instance `cri-o 1.36`; empty for main. Untrusted.", "type": "string" }, "artifacts": { "description": "The artifacts with its reports. Untrusted.", "type": "array", "items": { "description": "Untrusted.", "type": "string" } }, "attempt": { "description": "The highest attempt of the workflow run among the reports.", "type": "integer" }, "result": { "description": "The result of the run, or the worst of its shards.", "type": "string" }, "headline": { "description": "The verdict of the run. Untrusted.", "type": "string" }, "startedAt": { "description": "When the suite started.", "$ref": "#/$defs/time" }, "counts": { "description": "Numbers of specs.", "$ref": "#/$defs/counts" }, "builds": { "description": "What was tested.", "type": "array", "items": { "$ref": "#/$defs/build" } }, "contradictions": { "description": "What in its reports speaks against their own verdict.", "type": "array", "items": { "description": "Untrusted.", "type": "string" } }, "saysNothing": { "description": "Why the run says nothing about single specs; empty if it does.", "type": "string" }, "compared": { "description": "Number of earlier runs that it was compared with.", "type": "integer" }, "since": { "description": "If the lane is red as a whole: the first run that was red for the same reason, since one that tested its specs; in a pull request, the first one of main. Null if that is this night, or if the lane is not red as a whole.", "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }] }, "drift": { "description": "How its specs differ from those of the run before it, with another build of Kubernetes; null if they do not, or if that is not known.", "anyOf": [{ "$ref": "#/$defs/drift" }, { "type": "null" }], "default": null }, "cause": { "description": "If the lane is red as a whole: what is behind it in one line, as far as that is known. Untrusted.", "type": "string" }, "suspects": { "description": "If the lane is red as a whole: position in `suspects`, or null.", "type": ["integer", "null"] }, "search": { "description": "If the lane is red as a whole: position in `searches` of what was found behind it, or null.", "type": ["integer", "null"], "default": null }, "class": { "description": "If the lane is red as a whole: who or what is behind it, as in the report of its run; else null.", "anyOf": [{ "$ref": "#/$defs/class" }, { "type": "null" }], "default": null }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "audience": { "description": "If the lane is red as a whole: who should look first, or `unknown`.", "default": "unknown", "type": "string" }, "owner": { "description": "Where it is reported; null if nobody outside of the run can repair it, or if that is not known.", "anyOf": [{ "$ref": "#/$defs/owner" }, { "type": "null" }], "default": null }, "seconds": { "description": "How long its suites took; null if that is not known. Of shards, the longest.", "type": ["number", "null"], "default": null }, "slowest": { "description": "Its slowest specs, the slowest first.", "type": "array", "items": { "$ref": "#/$defs/slowSpec" }, "default": [] }, "areas": { "description": "How many specs of each area ran and failed, in the order of `lanes/areas.json`.", "type": "array", "items": { "$ref": "#/$defs/areaCounts" }, "default": [] }, "download": { "description": "The command that gets the reports of the run, for `reproduce` of its specs; empty if the run was not on GitHub. Untrusted.", "type": "string", "default": "" } } };
const schema28 = { "description": "Numbers of specs.", "type": "object", "required": ["total", "planned", "ran", "passed", "failed", "interrupted", "flaky", "skipped", "notRun"], "properties": { "total": { "description": "Number of specs in the suite; null if the dry run did not happen.", "type": ["integer", "null"] }, "planned": { "description": "Specs that the filters select.", "type": "integer" }, "ran": { "description": "Specs that ran, without those that skipped themselves.", "type": "integer" }, "passed": { "description": "Specs that passed, at any attempt.", "type": "integer" }, "failed": { "description": "Specs that failed, timed out, panicked or were aborted.", "type": "integer" }, "interrupted": { "description": "Specs that a signal from outside interrupted.", "type": "integer" }, "flaky": { "description": "Specs that passed, but not at the first attempt.", "type": "integer" }, "skipped": { "description": "Planned specs that skipped themselves at run time.", "type": "integer" }, "notRun": { "description": "Planned specs that never started.", "type": "integer" } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate70.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((data.total === undefined) && (missing0 = "total")) || ((data.planned === undefined) && (missing0 = "planned"))) || ((data.ran === undefined) && (missing0 = "ran"))) || ((data.passed === undefined) && (missing0 = "passed"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.interrupted === undefined) && (missing0 = "interrupted"))) || ((data.flaky === undefined) && (missing0 = "flaky"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.notRun === undefined) && (missing0 = "notRun"))) {
            validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.total !== undefined) {
                let data0 = data.total;
                const _errs1 = errors;
                if ((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)) {
                    validate70.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: schema28.properties.total.type }, message: "must be integer,null" }];
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
                        validate70.errors = [{ instancePath: instancePath + "/planned", schemaPath: "#/properties/planned/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                            validate70.errors = [{ instancePath: instancePath + "/ran", schemaPath: "#/properties/ran/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                validate70.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                    validate70.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                        validate70.errors = [{ instancePath: instancePath + "/interrupted", schemaPath: "#/properties/interrupted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                            validate70.errors = [{ instancePath: instancePath + "/flaky", schemaPath: "#/properties/flaky/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                                validate70.errors = [{ instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                                    validate70.errors = [{ instancePath: instancePath + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
        validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate70.errors = vErrors; return errors === 0; }
validate70.evaluated = { "props": { "total": true, "planned": true, "ran": true, "passed": true, "failed": true, "interrupted": true, "flaky": true, "skipped": true, "notRun": true }, "dynamicProps": false, "dynamicItems": false };
const schema29 = { "description": "A tested build.", "type": "object", "required": ["project", "asked", "version", "commit"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it. Untrusted.", "type": "string" }, "version": { "description": "Its version. Untrusted.", "type": ["string", "null"] }, "commit": { "description": "Its commit. Untrusted.", "type": ["string", "null"] } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate72.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.project === undefined) && (missing0 = "project")) || ((data.asked === undefined) && (missing0 = "asked"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.commit === undefined) && (missing0 = "commit"))) {
            validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.project !== undefined) {
                const _errs1 = errors;
                if (typeof data.project !== "string") {
                    validate72.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate72.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.version !== undefined) {
                        let data2 = data.version;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validate72.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema29.properties.version.type }, message: "must be string,null" }];
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
                                validate72.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema29.properties.commit.type }, message: "must be string,null" }];
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
        validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate72.errors = vErrors; return errors === 0; }
validate72.evaluated = { "props": { "project": true, "asked": true, "version": true, "commit": true }, "dynamicProps": false, "dynamicItems": false };
const schema30 = { "description": "Specs that a lane gained and lost between two builds of Kubernetes.", "type": "object", "required": ["since", "from", "to", "before", "now", "gained", "lost", "renamed", "lists"], "properties": { "since": { "description": "The earlier run.", "$ref": "#/$defs/runReference" }, "from": { "description": "The earlier version or commit of Kubernetes. Untrusted.", "type": "string" }, "to": { "description": "That of this night. Untrusted.", "type": "string" }, "before": { "description": "Number of specs.", "type": "integer" }, "now": { "description": "Number of specs.", "type": "integer" }, "gained": { "description": "Number of new specs.", "type": "integer" }, "lost": { "description": "Number of specs that are no longer there.", "type": "integer" }, "renamed": { "description": "Number of specs with another name.", "type": "integer" }, "lists": { "description": "The names, at most 200 of each kind. Untrusted.", "type": "object", "required": ["gained", "lost", "renamed"], "properties": { "gained": { "type": "array", "items": { "type": "string" } }, "lost": { "type": "array", "items": { "type": "string" } }, "renamed": { "type": "array", "items": { "type": "object", "required": ["from", "to"], "properties": { "from": { "type": "string" }, "to": { "type": "string" } } } } } } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate75.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((data.since === undefined) && (missing0 = "since")) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.now === undefined) && (missing0 = "now"))) || ((data.gained === undefined) && (missing0 = "gained"))) || ((data.lost === undefined) && (missing0 = "lost"))) || ((data.renamed === undefined) && (missing0 = "renamed"))) || ((data.lists === undefined) && (missing0 = "lists"))) {
            validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.since !== undefined) {
                const _errs1 = errors;
                if (!(validate64(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.from !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.from !== "string") {
                        validate75.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.to !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.to !== "string") {
                            validate75.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.before !== undefined) {
                            let data3 = data.before;
                            const _errs6 = errors;
                            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                validate75.errors = [{ instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.now !== undefined) {
                                let data4 = data.now;
                                const _errs8 = errors;
                                if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                    validate75.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.gained !== undefined) {
                                    let data5 = data.gained;
                                    const _errs10 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate75.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.lost !== undefined) {
                                        let data6 = data.lost;
                                        const _errs12 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            validate75.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.renamed !== undefined) {
                                            let data7 = data.renamed;
                                            const _errs14 = errors;
                                            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                validate75.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.lists !== undefined) {
                                                let data8 = data.lists;
                                                const _errs16 = errors;
                                                if (errors === _errs16) {
                                                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                        let missing1;
                                                        if ((((data8.gained === undefined) && (missing1 = "gained")) || ((data8.lost === undefined) && (missing1 = "lost"))) || ((data8.renamed === undefined) && (missing1 = "renamed"))) {
                                                            validate75.errors = [{ instancePath: instancePath + "/lists", schemaPath: "#/properties/lists/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (data8.gained !== undefined) {
                                                                let data9 = data8.gained;
                                                                const _errs18 = errors;
                                                                if (errors === _errs18) {
                                                                    if (Array.isArray(data9)) {
                                                                        var valid2 = true;
                                                                        const len0 = data9.length;
                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                            const _errs20 = errors;
                                                                            if (typeof data9[i0] !== "string") {
                                                                                validate75.errors = [{ instancePath: instancePath + "/lists/gained/" + i0, schemaPath: "#/properties/lists/properties/gained/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid2 = _errs20 === errors;
                                                                            if (!valid2) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate75.errors = [{ instancePath: instancePath + "/lists/gained", schemaPath: "#/properties/lists/properties/gained/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs18 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data8.lost !== undefined) {
                                                                    let data11 = data8.lost;
                                                                    const _errs22 = errors;
                                                                    if (errors === _errs22) {
                                                                        if (Array.isArray(data11)) {
                                                                            var valid3 = true;
                                                                            const len1 = data11.length;
                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                const _errs24 = errors;
                                                                                if (typeof data11[i1] !== "string") {
                                                                                    validate75.errors = [{ instancePath: instancePath + "/lists/lost/" + i1, schemaPath: "#/properties/lists/properties/lost/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid3 = _errs24 === errors;
                                                                                if (!valid3) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate75.errors = [{ instancePath: instancePath + "/lists/lost", schemaPath: "#/properties/lists/properties/lost/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid1 = _errs22 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                                if (valid1) {
                                                                    if (data8.renamed !== undefined) {
                                                                        let data13 = data8.renamed;
                                                                        const _errs26 = errors;
                                                                        if (errors === _errs26) {
                                                                            if (Array.isArray(data13)) {
                                                                                var valid4 = true;
                                                                                const len2 = data13.length;
                                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                                    let data14 = data13[i2];
                                                                                    const _errs28 = errors;
                                                                                    if (errors === _errs28) {
                                                                                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                                                            let missing2;
                                                                                            if (((data14.from === undefined) && (missing2 = "from")) || ((data14.to === undefined) && (missing2 = "to"))) {
                                                                                                validate75.errors = [{ instancePath: instancePath + "/lists/renamed/" + i2, schemaPath: "#/properties/lists/properties/renamed/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (data14.from !== undefined) {
                                                                                                    const _errs30 = errors;
                                                                                                    if (typeof data14.from !== "string") {
                                                                                                        validate75.errors = [{ instancePath: instancePath + "/lists/renamed/" + i2 + "/from", schemaPath: "#/properties/lists/properties/renamed/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid5 = _errs30 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid5 = true;
                                                                                                }
                                                                                                if (valid5) {
                                                                                                    if (data14.to !== undefined) {
                                                                                                        const _errs32 = errors;
                                                                                                        if (typeof data14.to !== "string") {
                                                                                                            validate75.errors = [{ instancePath: instancePath + "/lists/renamed/" + i2 + "/to", schemaPath: "#/properties/lists/properties/renamed/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid5 = _errs32 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid5 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate75.errors = [{ instancePath: instancePath + "/lists/renamed/" + i2, schemaPath: "#/properties/lists/properties/renamed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid4 = _errs28 === errors;
                                                                                    if (!valid4) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate75.errors = [{ instancePath: instancePath + "/lists/renamed", schemaPath: "#/properties/lists/properties/renamed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid1 = _errs26 === errors;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate75.errors = [{ instancePath: instancePath + "/lists", schemaPath: "#/properties/lists/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs16 === errors;
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
        validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate75.errors = vErrors; return errors === 0; }
validate75.evaluated = { "props": { "since": true, "from": true, "to": true, "before": true, "now": true, "gained": true, "lost": true, "renamed": true, "lists": true }, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "description": "A kind of cause. `environment`: the machine, its network, a registry, or how the run was set up. `cri-o`: CRI-O crashed, hung, or returned an error of its own. `oci-runtime`, `conmon`, `cni`: a program that CRI-O calls failed. `kubelet`: the kubelet. `kubernetes-test`: the test or the suite itself. `time-out`: something took too long, and nothing says why. `resource-pressure`: the node was short of resources that pods share. `flake`: failed and passed under the same conditions. `known`: a tracked issue. `unknown`: nothing that was seen tells.", "type": "string" };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate78.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate78.errors = vErrors; return errors === 0; }
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema32 = { "description": "A class in more detail. Of `environment`: `pull`, `network`, `disk`, `memory`, `host`, `configuration` (what the author of the run chose), `job` (the job was ended, or its machine lost). Of `cri-o`: `crash`, `hang`, `error`, `storage`. Of `oci-runtime`: `crun`, `runc`. Of `kubelet`: `crash`, `hang`, `error`. Else empty.", "type": "string" };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate80.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate80.errors = vErrors; return errors === 0; }
validate80.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema33 = { "description": "Who looks after a part.", "type": "object", "required": ["repository", "label"], "properties": { "repository": { "description": "Repository on GitHub, for instance `containers/crun`.", "type": "string" }, "label": { "description": "Label for such issues there; empty if there is none.", "type": "string" } } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate82.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.repository === undefined) && (missing0 = "repository")) || ((data.label === undefined) && (missing0 = "label"))) {
            validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.repository !== undefined) {
                const _errs1 = errors;
                if (typeof data.repository !== "string") {
                    validate82.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate82.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate82.errors = vErrors; return errors === 0; }
validate82.evaluated = { "props": { "repository": true, "label": true }, "dynamicProps": false, "dynamicItems": false };
const schema34 = { "description": "How long a spec took.", "type": "object", "required": ["id", "seconds", "location"], "properties": { "id": { "$ref": "#/$defs/specId" }, "seconds": { "description": "Its duration.", "type": "number" }, "location": { "description": "Where it is in the sources.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } };
const schema35 = { "description": "A spec's identity: the texts of its hierarchy joined by spaces, without `[It] ` and without the label suffix. Equal in every report and on every runner.", "type": "string" };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate85.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate85.errors = vErrors; return errors === 0; }
validate85.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema36 = { "description": "A place in the sources.", "type": "object", "required": ["file", "line"], "properties": { "file": { "description": "File as the suite names it, for instance `k8s.io/kubernetes/test/e2e/common/node/kubelet.go`.", "type": "string" }, "line": { "description": "Line, from 1; 0 if unknown.", "type": "integer" } } };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate87.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) {
            validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.file !== undefined) {
                const _errs1 = errors;
                if (typeof data.file !== "string") {
                    validate87.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate87.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
        validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate87.errors = vErrors; return errors === 0; }
validate87.evaluated = { "props": { "file": true, "line": true }, "dynamicProps": false, "dynamicItems": false };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate84.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.id === undefined) && (missing0 = "id")) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.location === undefined) && (missing0 = "location"))) {
            validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (!(validate85(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
                        validate84.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.location !== undefined) {
                        let data2 = data.location;
                        const _errs4 = errors;
                        const _errs5 = errors;
                        let valid1 = false;
                        const _errs6 = errors;
                        if (!(validate87(data2, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                            errors = vErrors.length;
                        }
                        var _valid0 = _errs6 === errors;
                        valid1 = valid1 || _valid0;
                        if (_valid0) {
                            var props0 = {};
                            props0.file = true;
                            props0.line = true;
                        }
                        const _errs7 = errors;
                        if (data2 !== null) {
                            const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
                            const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                            validate84.errors = vErrors;
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
                }
            }
        }
    }
    else {
        validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate84.errors = vErrors; return errors === 0; }
validate84.evaluated = { "props": { "id": true, "seconds": true, "location": true }, "dynamicProps": false, "dynamicItems": false };
const schema37 = { "description": "The specs of an area.", "type": "object", "required": ["name", "ran", "failed", "flaky"], "properties": { "name": { "description": "The area.", "type": "string" }, "ran": { "description": "How many ran.", "type": "integer" }, "failed": { "description": "How many of them failed.", "type": "integer" }, "flaky": { "description": "How many passed only after a retry.", "type": "integer" } } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate90.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.name === undefined) && (missing0 = "name")) || ((data.ran === undefined) && (missing0 = "ran"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.flaky === undefined) && (missing0 = "flaky"))) {
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
                if (data.ran !== undefined) {
                    let data1 = data.ran;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate90.errors = [{ instancePath: instancePath + "/ran", schemaPath: "#/properties/ran/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.failed !== undefined) {
                        let data2 = data.failed;
                        const _errs5 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            validate90.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.flaky !== undefined) {
                            let data3 = data.flaky;
                            const _errs7 = errors;
                            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                validate90.errors = [{ instancePath: instancePath + "/flaky", schemaPath: "#/properties/flaky/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
        validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate90.errors = vErrors; return errors === 0; }
validate90.evaluated = { "props": { "name": true, "ran": true, "failed": true, "flaky": true }, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate68.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.drift === undefined) {
            data.drift = null;
        }
        if (data.search === undefined) {
            data.search = null;
        }
        if (data.class === undefined) {
            data.class = null;
        }
        if (data.kind === undefined) {
            data.kind = "";
        }
        if (data.audience === undefined) {
            data.audience = "unknown";
        }
        if (data.owner === undefined) {
            data.owner = null;
        }
        if (data.seconds === undefined) {
            data.seconds = null;
        }
        if (data.slowest === undefined) {
            data.slowest = [];
        }
        if (data.areas === undefined) {
            data.areas = [];
        }
        if (data.download === undefined) {
            data.download = "";
        }
        let missing0;
        if (((((((((((((((((((data.name === undefined) && (missing0 = "name")) || ((data.lane === undefined) && (missing0 = "lane"))) || ((data.scenario === undefined) && (missing0 = "scenario"))) || ((data.architecture === undefined) && (missing0 = "architecture"))) || ((data.variant === undefined) && (missing0 = "variant"))) || ((data.artifacts === undefined) && (missing0 = "artifacts"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.headline === undefined) && (missing0 = "headline"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.builds === undefined) && (missing0 = "builds"))) || ((data.contradictions === undefined) && (missing0 = "contradictions"))) || ((data.saysNothing === undefined) && (missing0 = "saysNothing"))) || ((data.compared === undefined) && (missing0 = "compared"))) || ((data.since === undefined) && (missing0 = "since"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.suspects === undefined) && (missing0 = "suspects"))) {
            validate68.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate68.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.lane !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.lane !== "string") {
                        validate68.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.scenario !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.scenario !== "string") {
                            validate68.errors = [{ instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.architecture !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.architecture !== "string") {
                                validate68.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.variant !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.variant !== "string") {
                                    validate68.errors = [{ instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.artifacts !== undefined) {
                                    let data5 = data.artifacts;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs13 = errors;
                                                if (typeof data5[i0] !== "string") {
                                                    validate68.errors = [{ instancePath: instancePath + "/artifacts/" + i0, schemaPath: "#/properties/artifacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid1 = _errs13 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate68.errors = [{ instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.attempt !== undefined) {
                                        let data7 = data.attempt;
                                        const _errs15 = errors;
                                        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                            validate68.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.result !== undefined) {
                                            const _errs17 = errors;
                                            if (typeof data.result !== "string") {
                                                validate68.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.headline !== undefined) {
                                                const _errs19 = errors;
                                                if (typeof data.headline !== "string") {
                                                    validate68.errors = [{ instancePath: instancePath + "/headline", schemaPath: "#/properties/headline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid0 = _errs19 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.startedAt !== undefined) {
                                                    const _errs21 = errors;
                                                    if (!(validate55(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs21 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.counts !== undefined) {
                                                        const _errs22 = errors;
                                                        if (!(validate70(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs22 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.builds !== undefined) {
                                                            let data12 = data.builds;
                                                            const _errs23 = errors;
                                                            if (errors === _errs23) {
                                                                if (Array.isArray(data12)) {
                                                                    var valid2 = true;
                                                                    const len1 = data12.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        const _errs25 = errors;
                                                                        if (!(validate72(data12[i1], { instancePath: instancePath + "/builds/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid2 = _errs25 === errors;
                                                                        if (!valid2) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate68.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs23 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.contradictions !== undefined) {
                                                                let data14 = data.contradictions;
                                                                const _errs26 = errors;
                                                                if (errors === _errs26) {
                                                                    if (Array.isArray(data14)) {
                                                                        var valid3 = true;
                                                                        const len2 = data14.length;
                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                            const _errs28 = errors;
                                                                            if (typeof data14[i2] !== "string") {
                                                                                validate68.errors = [{ instancePath: instancePath + "/contradictions/" + i2, schemaPath: "#/properties/contradictions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid3 = _errs28 === errors;
                                                                            if (!valid3) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate68.errors = [{ instancePath: instancePath + "/contradictions", schemaPath: "#/properties/contradictions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs26 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.saysNothing !== undefined) {
                                                                    const _errs30 = errors;
                                                                    if (typeof data.saysNothing !== "string") {
                                                                        validate68.errors = [{ instancePath: instancePath + "/saysNothing", schemaPath: "#/properties/saysNothing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs30 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.compared !== undefined) {
                                                                        let data17 = data.compared;
                                                                        const _errs32 = errors;
                                                                        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                                                            validate68.errors = [{ instancePath: instancePath + "/compared", schemaPath: "#/properties/compared/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs32 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.since !== undefined) {
                                                                            let data18 = data.since;
                                                                            const _errs34 = errors;
                                                                            const _errs35 = errors;
                                                                            let valid4 = false;
                                                                            const _errs36 = errors;
                                                                            if (!(validate64(data18, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var _valid0 = _errs36 === errors;
                                                                            valid4 = valid4 || _valid0;
                                                                            if (_valid0) {
                                                                                var props0 = {};
                                                                                props0.id = true;
                                                                                props0.startedAt = true;
                                                                                props0.url = true;
                                                                                props0.result = true;
                                                                            }
                                                                            const _errs37 = errors;
                                                                            if (data18 !== null) {
                                                                                const err0 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err0];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err0);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var _valid0 = _errs37 === errors;
                                                                            valid4 = valid4 || _valid0;
                                                                            if (!valid4) {
                                                                                const err1 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err1];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err1);
                                                                                }
                                                                                errors++;
                                                                                validate68.errors = vErrors;
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                errors = _errs35;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs35) {
                                                                                        vErrors.length = _errs35;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid0 = _errs34 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            let data19 = data.drift;
                                                                            const _errs39 = errors;
                                                                            const _errs40 = errors;
                                                                            let valid5 = false;
                                                                            const _errs41 = errors;
                                                                            if (!(validate75(data19, { instancePath: instancePath + "/drift", parentData: data, parentDataProperty: "drift", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var _valid1 = _errs41 === errors;
                                                                            valid5 = valid5 || _valid1;
                                                                            if (_valid1) {
                                                                                var props1 = {};
                                                                                props1.since = true;
                                                                                props1.from = true;
                                                                                props1.to = true;
                                                                                props1.before = true;
                                                                                props1.now = true;
                                                                                props1.gained = true;
                                                                                props1.lost = true;
                                                                                props1.renamed = true;
                                                                                props1.lists = true;
                                                                            }
                                                                            const _errs42 = errors;
                                                                            if (data19 !== null) {
                                                                                const err2 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err2];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err2);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var _valid1 = _errs42 === errors;
                                                                            valid5 = valid5 || _valid1;
                                                                            if (!valid5) {
                                                                                const err3 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err3];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err3);
                                                                                }
                                                                                errors++;
                                                                                validate68.errors = vErrors;
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                errors = _errs40;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs40) {
                                                                                        vErrors.length = _errs40;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid0 = _errs39 === errors;
                                                                            if (valid0) {
                                                                                if (data.cause !== undefined) {
                                                                                    const _errs44 = errors;
                                                                                    if (typeof data.cause !== "string") {
                                                                                        validate68.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid0 = _errs44 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.suspects !== undefined) {
                                                                                        let data21 = data.suspects;
                                                                                        const _errs46 = errors;
                                                                                        if ((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)) {
                                                                                            validate68.errors = [{ instancePath: instancePath + "/suspects", schemaPath: "#/properties/suspects/type", keyword: "type", params: { type: schema27.properties.suspects.type }, message: "must be integer,null" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid0 = _errs46 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        let data22 = data.search;
                                                                                        const _errs48 = errors;
                                                                                        if ((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)) {
                                                                                            validate68.errors = [{ instancePath: instancePath + "/search", schemaPath: "#/properties/search/type", keyword: "type", params: { type: schema27.properties.search.type }, message: "must be integer,null" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid0 = _errs48 === errors;
                                                                                        if (valid0) {
                                                                                            let data23 = data.class;
                                                                                            const _errs50 = errors;
                                                                                            const _errs51 = errors;
                                                                                            let valid6 = false;
                                                                                            const _errs52 = errors;
                                                                                            if (!(validate78(data23, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var _valid2 = _errs52 === errors;
                                                                                            valid6 = valid6 || _valid2;
                                                                                            const _errs53 = errors;
                                                                                            if (data23 !== null) {
                                                                                                const err4 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err4];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err4);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var _valid2 = _errs53 === errors;
                                                                                            valid6 = valid6 || _valid2;
                                                                                            if (!valid6) {
                                                                                                const err5 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err5];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err5);
                                                                                                }
                                                                                                errors++;
                                                                                                validate68.errors = vErrors;
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                errors = _errs51;
                                                                                                if (vErrors !== null) {
                                                                                                    if (_errs51) {
                                                                                                        vErrors.length = _errs51;
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors = null;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs50 === errors;
                                                                                            if (valid0) {
                                                                                                const _errs55 = errors;
                                                                                                if (!(validate80(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid0 = _errs55 === errors;
                                                                                                if (valid0) {
                                                                                                    const _errs56 = errors;
                                                                                                    if (typeof data.audience !== "string") {
                                                                                                        validate68.errors = [{ instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid0 = _errs56 === errors;
                                                                                                    if (valid0) {
                                                                                                        let data26 = data.owner;
                                                                                                        const _errs58 = errors;
                                                                                                        const _errs59 = errors;
                                                                                                        let valid7 = false;
                                                                                                        const _errs60 = errors;
                                                                                                        if (!(validate82(data26, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var _valid3 = _errs60 === errors;
                                                                                                        valid7 = valid7 || _valid3;
                                                                                                        if (_valid3) {
                                                                                                            var props2 = {};
                                                                                                            props2.repository = true;
                                                                                                            props2.label = true;
                                                                                                        }
                                                                                                        const _errs61 = errors;
                                                                                                        if (data26 !== null) {
                                                                                                            const err6 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err6];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err6);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid3 = _errs61 === errors;
                                                                                                        valid7 = valid7 || _valid3;
                                                                                                        if (!valid7) {
                                                                                                            const err7 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err7];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err7);
                                                                                                            }
                                                                                                            errors++;
                                                                                                            validate68.errors = vErrors;
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            errors = _errs59;
                                                                                                            if (vErrors !== null) {
                                                                                                                if (_errs59) {
                                                                                                                    vErrors.length = _errs59;
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors = null;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid0 = _errs58 === errors;
                                                                                                        if (valid0) {
                                                                                                            let data27 = data.seconds;
                                                                                                            const _errs63 = errors;
                                                                                                            if ((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)) {
                                                                                                                validate68.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema27.properties.seconds.type }, message: "must be number,null" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid0 = _errs63 === errors;
                                                                                                            if (valid0) {
                                                                                                                let data28 = data.slowest;
                                                                                                                const _errs65 = errors;
                                                                                                                if (errors === _errs65) {
                                                                                                                    if (Array.isArray(data28)) {
                                                                                                                        var valid8 = true;
                                                                                                                        const len3 = data28.length;
                                                                                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                                                                                            const _errs67 = errors;
                                                                                                                            if (!(validate84(data28[i3], { instancePath: instancePath + "/slowest/" + i3, parentData: data28, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                                                                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                                                                                                                                errors = vErrors.length;
                                                                                                                            }
                                                                                                                            var valid8 = _errs67 === errors;
                                                                                                                            if (!valid8) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate68.errors = [{ instancePath: instancePath + "/slowest", schemaPath: "#/properties/slowest/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid0 = _errs65 === errors;
                                                                                                                if (valid0) {
                                                                                                                    let data30 = data.areas;
                                                                                                                    const _errs68 = errors;
                                                                                                                    if (errors === _errs68) {
                                                                                                                        if (Array.isArray(data30)) {
                                                                                                                            var valid9 = true;
                                                                                                                            const len4 = data30.length;
                                                                                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                                                                                                const _errs70 = errors;
                                                                                                                                if (!(validate90(data30[i4], { instancePath: instancePath + "/areas/" + i4, parentData: data30, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                                                                    vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                                                                                                                                    errors = vErrors.length;
                                                                                                                                }
                                                                                                                                var valid9 = _errs70 === errors;
                                                                                                                                if (!valid9) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate68.errors = [{ instancePath: instancePath + "/areas", schemaPath: "#/properties/areas/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid0 = _errs68 === errors;
                                                                                                                    if (valid0) {
                                                                                                                        const _errs71 = errors;
                                                                                                                        if (typeof data.download !== "string") {
                                                                                                                            validate68.errors = [{ instancePath: instancePath + "/download", schemaPath: "#/properties/download/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid0 = _errs71 === errors;
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
        validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate68.errors = vErrors; return errors === 0; }
validate68.evaluated = { "props": { "name": true, "lane": true, "scenario": true, "architecture": true, "variant": true, "artifacts": true, "attempt": true, "result": true, "headline": true, "startedAt": true, "counts": true, "builds": true, "contradictions": true, "saysNothing": true, "compared": true, "since": true, "drift": true, "cause": true, "suspects": true, "search": true, "class": true, "kind": true, "audience": true, "owner": true, "seconds": true, "slowest": true, "areas": true, "download": true }, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "description": "Something that was expected.", "type": "object", "required": ["name", "why", "url"], "properties": { "name": { "description": "Artifact, lane or job. Untrusted.", "type": "string" }, "why": { "description": "What is known of it. Untrusted.", "type": "string" }, "url": { "description": "Link to the job, or null. Untrusted.", "type": ["string", "null"] } } };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate93.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.name === undefined) && (missing0 = "name")) || ((data.why === undefined) && (missing0 = "why"))) || ((data.url === undefined) && (missing0 = "url"))) {
            validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate93.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.why !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.why !== "string") {
                        validate93.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.url !== undefined) {
                        let data2 = data.url;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validate93.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema38.properties.url.type }, message: "must be string,null" }];
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
        validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate93.errors = vErrors; return errors === 0; }
validate93.evaluated = { "props": { "name": true, "why": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
const schema39 = { "description": "Something that was not used.", "type": "object", "required": ["name", "why"], "properties": { "name": { "description": "Artifact or file. Untrusted.", "type": "string" }, "why": { "description": "The reason. Untrusted.", "type": "string" } } };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate95.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.why === undefined) && (missing0 = "why"))) {
            validate95.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate95.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.why !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.why !== "string") {
                        validate95.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate95.errors = vErrors; return errors === 0; }
validate95.evaluated = { "props": { "name": true, "why": true }, "dynamicProps": false, "dynamicItems": false };
const schema40 = { "description": "A spec in the light of earlier runs.", "type": "object", "required": ["id", "lane", "state", "outcome", "since", "streak", "rate", "chance", "doubt", "reason", "message", "cause", "suspects", "link", "location"], "properties": { "id": { "$ref": "#/$defs/specId" }, "lane": { "description": "Position of its lane in `lanes`.", "type": "integer" }, "state": { "description": "What it is: `new` fails and did not before; `still-failing` fails since an earlier run; `flaky` fails at times; `recovered` failed before and passes again; `known` fails and has an open issue; `not-seen-before` fails and has no earlier result; `environment` fails because of the machine, the network or a registry; `stopped` no longer runs. Later versions may add words.", "type": "string" }, "outcome": { "description": "Its outcome in this night; `absent` if it was not in the run.", "type": "string" }, "since": { "description": "The first run of the present state; null if that is this night.", "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }] }, "streak": { "description": "Number of failures in a row, this night included.", "type": "integer" }, "rate": { "description": "How often it failed before; null if nothing is known.", "anyOf": [{ "$ref": "#/$defs/rate" }, { "type": "null" }] }, "chance": { "description": "The chance that nothing changed and this failure is noise, 0 to 1; null if it does not apply.", "type": ["number", "null"] }, "doubt": { "description": "Why the state is less sure than usual, in words; empty if it is not.", "type": "string" }, "reason": { "description": "The state in one sentence.", "type": "string" }, "message": { "description": "Its failure in one line; empty if it passed. Untrusted.", "type": "string" }, "cause": { "description": "Identifier of the cause of its failure, or null.", "type": ["string", "null"] }, "suspects": { "description": "Position in `suspects`, or null.", "type": ["integer", "null"] }, "link": { "description": "Link to the issue of a known failure, or null. Untrusted.", "type": ["string", "null"] }, "location": { "description": "Where it is in the sources.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "search": { "description": "Position in `searches`, or null.", "type": ["integer", "null"], "default": null }, "seconds": { "description": "How long it took in the last run in which it ran; null if that is not known.", "type": ["number", "null"], "default": null }, "recent": { "description": "Its results in the last runs that this one is compared with, one character for each, and at the end that of this run: `p` passed, `F` failed, `~` failed and then passed, `i` ended or failed because of something else, so that it says nothing about the spec, `s` skipped itself, `-` did not run, `.` not in the run. Empty if it is not known. Later versions may add characters.", "type": "string", "default": "" }, "class": { "description": "Who or what is behind its failure, as in the report of a run; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/class" }, { "type": "null" }], "default": null }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason; empty without a class. Untrusted.", "type": "string", "default": "" }, "audience": { "description": "Who should look at its failure first; `unknown` if it did not fail or that is not known.", "default": "unknown", "type": "string" }, "owner": { "description": "Where such a failure is reported; null if nobody outside of the run can repair it, or if that is not known.", "anyOf": [{ "$ref": "#/$defs/owner" }, { "type": "null" }], "default": null }, "reproduce": { "description": "The command that repeats exactly it, a line for a POSIX shell; empty if it did not fail or the run cannot be repeated. Untrusted.", "type": "string", "default": "" } } };
const schema41 = { "description": "How often a spec failed before the present regime.", "type": "object", "required": ["mean", "low", "high", "failed", "results"], "properties": { "mean": { "description": "Share of failed results, 0 to 1.", "type": "number" }, "low": { "description": "Lower end of the 90 % interval.", "type": "number" }, "high": { "description": "Upper end of the 90 % interval.", "type": "number" }, "failed": { "description": "Number of failed results.", "type": "integer" }, "results": { "description": "Number of results.", "type": "integer" } } };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate100.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((data.mean === undefined) && (missing0 = "mean")) || ((data.low === undefined) && (missing0 = "low"))) || ((data.high === undefined) && (missing0 = "high"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.results === undefined) && (missing0 = "results"))) {
            validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.mean !== undefined) {
                let data0 = data.mean;
                const _errs1 = errors;
                if (!((typeof data0 == "number") && (isFinite(data0)))) {
                    validate100.errors = [{ instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.low !== undefined) {
                    let data1 = data.low;
                    const _errs3 = errors;
                    if (!((typeof data1 == "number") && (isFinite(data1)))) {
                        validate100.errors = [{ instancePath: instancePath + "/low", schemaPath: "#/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.high !== undefined) {
                        let data2 = data.high;
                        const _errs5 = errors;
                        if (!((typeof data2 == "number") && (isFinite(data2)))) {
                            validate100.errors = [{ instancePath: instancePath + "/high", schemaPath: "#/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.failed !== undefined) {
                            let data3 = data.failed;
                            const _errs7 = errors;
                            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                validate100.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.results !== undefined) {
                                let data4 = data.results;
                                const _errs9 = errors;
                                if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                    validate100.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
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
    else {
        validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate100.errors = vErrors; return errors === 0; }
validate100.evaluated = { "props": { "mean": true, "low": true, "high": true, "failed": true, "results": true }, "dynamicProps": false, "dynamicItems": false };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate97.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.search === undefined) {
            data.search = null;
        }
        if (data.seconds === undefined) {
            data.seconds = null;
        }
        if (data.recent === undefined) {
            data.recent = "";
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
        if (data.audience === undefined) {
            data.audience = "unknown";
        }
        if (data.owner === undefined) {
            data.owner = null;
        }
        if (data.reproduce === undefined) {
            data.reproduce = "";
        }
        let missing0;
        if ((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.lane === undefined) && (missing0 = "lane"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.since === undefined) && (missing0 = "since"))) || ((data.streak === undefined) && (missing0 = "streak"))) || ((data.rate === undefined) && (missing0 = "rate"))) || ((data.chance === undefined) && (missing0 = "chance"))) || ((data.doubt === undefined) && (missing0 = "doubt"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.suspects === undefined) && (missing0 = "suspects"))) || ((data.link === undefined) && (missing0 = "link"))) || ((data.location === undefined) && (missing0 = "location"))) {
            validate97.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (!(validate85(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.lane !== undefined) {
                    let data1 = data.lane;
                    const _errs2 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate97.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.state !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.state !== "string") {
                            validate97.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.outcome !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.outcome !== "string") {
                                validate97.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.since !== undefined) {
                                let data4 = data.since;
                                const _errs8 = errors;
                                const _errs9 = errors;
                                let valid1 = false;
                                const _errs10 = errors;
                                if (!(validate64(data4, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs10 === errors;
                                valid1 = valid1 || _valid0;
                                if (_valid0) {
                                    var props0 = {};
                                    props0.id = true;
                                    props0.startedAt = true;
                                    props0.url = true;
                                    props0.result = true;
                                }
                                const _errs11 = errors;
                                if (data4 !== null) {
                                    const err0 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err0];
                                    }
                                    else {
                                        vErrors.push(err0);
                                    }
                                    errors++;
                                }
                                var _valid0 = _errs11 === errors;
                                valid1 = valid1 || _valid0;
                                if (!valid1) {
                                    const err1 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                    validate97.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs9;
                                    if (vErrors !== null) {
                                        if (_errs9) {
                                            vErrors.length = _errs9;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.streak !== undefined) {
                                    let data5 = data.streak;
                                    const _errs13 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate97.errors = [{ instancePath: instancePath + "/streak", schemaPath: "#/properties/streak/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.rate !== undefined) {
                                        let data6 = data.rate;
                                        const _errs15 = errors;
                                        const _errs16 = errors;
                                        let valid2 = false;
                                        const _errs17 = errors;
                                        if (!(validate100(data6, { instancePath: instancePath + "/rate", parentData: data, parentDataProperty: "rate", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid1 = _errs17 === errors;
                                        valid2 = valid2 || _valid1;
                                        if (_valid1) {
                                            var props1 = {};
                                            props1.mean = true;
                                            props1.low = true;
                                            props1.high = true;
                                            props1.failed = true;
                                            props1.results = true;
                                        }
                                        const _errs18 = errors;
                                        if (data6 !== null) {
                                            const err2 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err2];
                                            }
                                            else {
                                                vErrors.push(err2);
                                            }
                                            errors++;
                                        }
                                        var _valid1 = _errs18 === errors;
                                        valid2 = valid2 || _valid1;
                                        if (!valid2) {
                                            const err3 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err3];
                                            }
                                            else {
                                                vErrors.push(err3);
                                            }
                                            errors++;
                                            validate97.errors = vErrors;
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
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.chance !== undefined) {
                                            let data7 = data.chance;
                                            const _errs20 = errors;
                                            if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                                                validate97.errors = [{ instancePath: instancePath + "/chance", schemaPath: "#/properties/chance/type", keyword: "type", params: { type: schema40.properties.chance.type }, message: "must be number,null" }];
                                                return false;
                                            }
                                            var valid0 = _errs20 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.doubt !== undefined) {
                                                const _errs22 = errors;
                                                if (typeof data.doubt !== "string") {
                                                    validate97.errors = [{ instancePath: instancePath + "/doubt", schemaPath: "#/properties/doubt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.reason !== undefined) {
                                                    const _errs24 = errors;
                                                    if (typeof data.reason !== "string") {
                                                        validate97.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs24 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.message !== undefined) {
                                                        const _errs26 = errors;
                                                        if (typeof data.message !== "string") {
                                                            validate97.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs26 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.cause !== undefined) {
                                                            let data11 = data.cause;
                                                            const _errs28 = errors;
                                                            if ((typeof data11 !== "string") && (data11 !== null)) {
                                                                validate97.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: schema40.properties.cause.type }, message: "must be string,null" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs28 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.suspects !== undefined) {
                                                                let data12 = data.suspects;
                                                                const _errs30 = errors;
                                                                if ((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)) {
                                                                    validate97.errors = [{ instancePath: instancePath + "/suspects", schemaPath: "#/properties/suspects/type", keyword: "type", params: { type: schema40.properties.suspects.type }, message: "must be integer,null" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs30 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.link !== undefined) {
                                                                    let data13 = data.link;
                                                                    const _errs32 = errors;
                                                                    if ((typeof data13 !== "string") && (data13 !== null)) {
                                                                        validate97.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: schema40.properties.link.type }, message: "must be string,null" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs32 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.location !== undefined) {
                                                                        let data14 = data.location;
                                                                        const _errs34 = errors;
                                                                        const _errs35 = errors;
                                                                        let valid3 = false;
                                                                        const _errs36 = errors;
                                                                        if (!(validate87(data14, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var _valid2 = _errs36 === errors;
                                                                        valid3 = valid3 || _valid2;
                                                                        if (_valid2) {
                                                                            var props2 = {};
                                                                            props2.file = true;
                                                                            props2.line = true;
                                                                        }
                                                                        const _errs37 = errors;
                                                                        if (data14 !== null) {
                                                                            const err4 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err4];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err4);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var _valid2 = _errs37 === errors;
                                                                        valid3 = valid3 || _valid2;
                                                                        if (!valid3) {
                                                                            const err5 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err5];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err5);
                                                                            }
                                                                            errors++;
                                                                            validate97.errors = vErrors;
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            errors = _errs35;
                                                                            if (vErrors !== null) {
                                                                                if (_errs35) {
                                                                                    vErrors.length = _errs35;
                                                                                }
                                                                                else {
                                                                                    vErrors = null;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid0 = _errs34 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        let data15 = data.search;
                                                                        const _errs39 = errors;
                                                                        if ((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)) {
                                                                            validate97.errors = [{ instancePath: instancePath + "/search", schemaPath: "#/properties/search/type", keyword: "type", params: { type: schema40.properties.search.type }, message: "must be integer,null" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs39 === errors;
                                                                        if (valid0) {
                                                                            let data16 = data.seconds;
                                                                            const _errs41 = errors;
                                                                            if ((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)) {
                                                                                validate97.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema40.properties.seconds.type }, message: "must be number,null" }];
                                                                                return false;
                                                                            }
                                                                            var valid0 = _errs41 === errors;
                                                                            if (valid0) {
                                                                                const _errs43 = errors;
                                                                                if (typeof data.recent !== "string") {
                                                                                    validate97.errors = [{ instancePath: instancePath + "/recent", schemaPath: "#/properties/recent/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid0 = _errs43 === errors;
                                                                                if (valid0) {
                                                                                    let data18 = data.class;
                                                                                    const _errs45 = errors;
                                                                                    const _errs46 = errors;
                                                                                    let valid4 = false;
                                                                                    const _errs47 = errors;
                                                                                    if (!(validate78(data18, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var _valid3 = _errs47 === errors;
                                                                                    valid4 = valid4 || _valid3;
                                                                                    const _errs48 = errors;
                                                                                    if (data18 !== null) {
                                                                                        const err6 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err6];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err6);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid3 = _errs48 === errors;
                                                                                    valid4 = valid4 || _valid3;
                                                                                    if (!valid4) {
                                                                                        const err7 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err7];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err7);
                                                                                        }
                                                                                        errors++;
                                                                                        validate97.errors = vErrors;
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        errors = _errs46;
                                                                                        if (vErrors !== null) {
                                                                                            if (_errs46) {
                                                                                                vErrors.length = _errs46;
                                                                                            }
                                                                                            else {
                                                                                                vErrors = null;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs45 === errors;
                                                                                    if (valid0) {
                                                                                        const _errs50 = errors;
                                                                                        if (!(validate80(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid0 = _errs50 === errors;
                                                                                        if (valid0) {
                                                                                            const _errs51 = errors;
                                                                                            if (typeof data.confidence !== "string") {
                                                                                                validate97.errors = [{ instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid0 = _errs51 === errors;
                                                                                            if (valid0) {
                                                                                                const _errs53 = errors;
                                                                                                if (typeof data.audience !== "string") {
                                                                                                    validate97.errors = [{ instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid0 = _errs53 === errors;
                                                                                                if (valid0) {
                                                                                                    let data22 = data.owner;
                                                                                                    const _errs55 = errors;
                                                                                                    const _errs56 = errors;
                                                                                                    let valid5 = false;
                                                                                                    const _errs57 = errors;
                                                                                                    if (!(validate82(data22, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var _valid4 = _errs57 === errors;
                                                                                                    valid5 = valid5 || _valid4;
                                                                                                    if (_valid4) {
                                                                                                        var props3 = {};
                                                                                                        props3.repository = true;
                                                                                                        props3.label = true;
                                                                                                    }
                                                                                                    const _errs58 = errors;
                                                                                                    if (data22 !== null) {
                                                                                                        const err8 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err8];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err8);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid4 = _errs58 === errors;
                                                                                                    valid5 = valid5 || _valid4;
                                                                                                    if (!valid5) {
                                                                                                        const err9 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err9];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err9);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        validate97.errors = vErrors;
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        errors = _errs56;
                                                                                                        if (vErrors !== null) {
                                                                                                            if (_errs56) {
                                                                                                                vErrors.length = _errs56;
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors = null;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    var valid0 = _errs55 === errors;
                                                                                                    if (valid0) {
                                                                                                        const _errs60 = errors;
                                                                                                        if (typeof data.reproduce !== "string") {
                                                                                                            validate97.errors = [{ instancePath: instancePath + "/reproduce", schemaPath: "#/properties/reproduce/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid0 = _errs60 === errors;
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
        validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate97.errors = vErrors; return errors === 0; }
validate97.evaluated = { "props": { "id": true, "lane": true, "state": true, "outcome": true, "since": true, "streak": true, "rate": true, "chance": true, "doubt": true, "reason": true, "message": true, "cause": true, "suspects": true, "link": true, "location": true, "search": true, "seconds": true, "recent": true, "class": true, "kind": true, "confidence": true, "audience": true, "owner": true, "reproduce": true }, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "description": "A cause in the light of earlier runs.", "type": "object", "required": ["id", "title", "state", "since", "seen", "class", "specs", "suspects"], "properties": { "id": { "description": "Identifier, the same in each run.", "type": "string" }, "title": { "description": "What it is. Untrusted.", "type": "string" }, "state": { "description": "As of a spec.", "type": "string" }, "since": { "description": "The first of the runs in a row that have it; null if that is this night.", "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }] }, "seen": { "description": "Number of earlier runs that have it.", "type": "integer" }, "class": { "description": "Who or what is behind it.", "type": "string" }, "specs": { "description": "Its specs in this night.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "suspects": { "description": "Position in `suspects`, or null.", "type": ["integer", "null"] }, "search": { "description": "Position in `searches`, or null.", "type": ["integer", "null"], "default": null } } };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate107.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.search === undefined) {
            data.search = null;
        }
        let missing0;
        if (((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.since === undefined) && (missing0 = "since"))) || ((data.seen === undefined) && (missing0 = "seen"))) || ((data.class === undefined) && (missing0 = "class"))) || ((data.specs === undefined) && (missing0 = "specs"))) || ((data.suspects === undefined) && (missing0 = "suspects"))) {
            validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (typeof data.id !== "string") {
                    validate107.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.title !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.title !== "string") {
                        validate107.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.state !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.state !== "string") {
                            validate107.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.since !== undefined) {
                            let data3 = data.since;
                            const _errs7 = errors;
                            const _errs8 = errors;
                            let valid1 = false;
                            const _errs9 = errors;
                            if (!(validate64(data3, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs9 === errors;
                            valid1 = valid1 || _valid0;
                            if (_valid0) {
                                var props0 = {};
                                props0.id = true;
                                props0.startedAt = true;
                                props0.url = true;
                                props0.result = true;
                            }
                            const _errs10 = errors;
                            if (data3 !== null) {
                                const err0 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
                                const err1 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                                validate107.errors = vErrors;
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
                            if (data.seen !== undefined) {
                                let data4 = data.seen;
                                const _errs12 = errors;
                                if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                    validate107.errors = [{ instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.class !== undefined) {
                                    const _errs14 = errors;
                                    if (typeof data.class !== "string") {
                                        validate107.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.specs !== undefined) {
                                        let data6 = data.specs;
                                        const _errs16 = errors;
                                        if (errors === _errs16) {
                                            if (Array.isArray(data6)) {
                                                var valid2 = true;
                                                const len0 = data6.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    const _errs18 = errors;
                                                    if (!(validate85(data6[i0], { instancePath: instancePath + "/specs/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs18 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate107.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs16 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.suspects !== undefined) {
                                            let data8 = data.suspects;
                                            const _errs19 = errors;
                                            if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
                                                validate107.errors = [{ instancePath: instancePath + "/suspects", schemaPath: "#/properties/suspects/type", keyword: "type", params: { type: schema42.properties.suspects.type }, message: "must be integer,null" }];
                                                return false;
                                            }
                                            var valid0 = _errs19 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            let data9 = data.search;
                                            const _errs21 = errors;
                                            if ((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)) {
                                                validate107.errors = [{ instancePath: instancePath + "/search", schemaPath: "#/properties/search/type", keyword: "type", params: { type: schema42.properties.search.type }, message: "must be integer,null" }];
                                                return false;
                                            }
                                            var valid0 = _errs21 === errors;
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
        validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate107.errors = vErrors; return errors === 0; }
validate107.evaluated = { "props": { "id": true, "title": true, "state": true, "since": true, "seen": true, "class": true, "specs": true, "suspects": true, "search": true }, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "description": "What changed between two runs.", "type": "object", "required": ["lane", "lastGood", "firstBad", "builds", "changed", "unchanged", "unknown", "text"], "properties": { "lane": { "description": "Position of the lane in `lanes`.", "type": "integer" }, "lastGood": { "description": "The last run before the change.", "$ref": "#/$defs/runReference" }, "firstBad": { "description": "The first run after it; it can be this night.", "$ref": "#/$defs/runReference" }, "builds": { "description": "CRI-O and Kubernetes.", "type": "array", "items": { "$ref": "#/$defs/buildChange" } }, "changed": { "description": "All else that changed.", "type": "array", "items": { "$ref": "#/$defs/valueChange" } }, "unchanged": { "description": "What did not change, by name.", "type": "array", "items": { "description": "Untrusted.", "type": "string" } }, "unknown": { "description": "What is not known of one of the runs, by name.", "type": "array", "items": { "description": "Untrusted.", "type": "string" } }, "ranges": { "description": "What can be tried to find out which change it is: the builds of both runs, also those that stayed the same, as far as they are published.", "type": "array", "items": { "$ref": "#/$defs/range" }, "default": [] }, "text": { "description": "The suspects in one sentence. Untrusted.", "type": "string" } } };
const schema44 = { "description": "Whether a build changed.", "type": "object", "required": ["project", "change", "from", "to", "url"], "properties": { "project": { "description": "The project.", "type": "string" }, "change": { "description": "Whether it changed.", "type": "string" }, "from": { "description": "Version or commit before. Untrusted.", "type": ["string", "null"] }, "to": { "description": "Version or commit after. Untrusted.", "type": ["string", "null"] }, "url": { "description": "Link to the commits between them, or null.", "type": ["string", "null"] } } };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate114.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((data.project === undefined) && (missing0 = "project")) || ((data.change === undefined) && (missing0 = "change"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.url === undefined) && (missing0 = "url"))) {
            validate114.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.project !== undefined) {
                const _errs1 = errors;
                if (typeof data.project !== "string") {
                    validate114.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.change !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.change !== "string") {
                        validate114.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.from !== undefined) {
                        let data2 = data.from;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validate114.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: schema44.properties.from.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.to !== undefined) {
                            let data3 = data.to;
                            const _errs7 = errors;
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validate114.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: schema44.properties.to.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.url !== undefined) {
                                let data4 = data.url;
                                const _errs9 = errors;
                                if ((typeof data4 !== "string") && (data4 !== null)) {
                                    validate114.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema44.properties.url.type }, message: "must be string,null" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
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
    else {
        validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate114.errors = vErrors; return errors === 0; }
validate114.evaluated = { "props": { "project": true, "change": true, "from": true, "to": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "description": "A value that changed.", "type": "object", "required": ["name", "from", "to", "url"], "properties": { "name": { "description": "What it is. Untrusted.", "type": "string" }, "from": { "description": "Before. Untrusted.", "type": "string" }, "to": { "description": "After. Untrusted.", "type": "string" }, "url": { "description": "Link to the commits between them, or null.", "type": ["string", "null"] } } };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate116.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.name === undefined) && (missing0 = "name")) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.url === undefined) && (missing0 = "url"))) {
            validate116.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate116.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.from !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.from !== "string") {
                        validate116.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.to !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.to !== "string") {
                            validate116.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate116.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema45.properties.url.type }, message: "must be string,null" }];
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
        validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate116.errors = vErrors; return errors === 0; }
validate116.evaluated = { "props": { "name": true, "from": true, "to": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "description": "Builds of a part of the node in two runs, as values of an input of the main action.", "type": "object", "required": ["input", "good", "bad"], "properties": { "input": { "description": "The input.", "type": "string" }, "good": { "description": "Value for the last good run. Untrusted.", "type": "string" }, "bad": { "description": "Value for the first bad run. Untrusted.", "type": "string" } } };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate118.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.input === undefined) && (missing0 = "input")) || ((data.good === undefined) && (missing0 = "good"))) || ((data.bad === undefined) && (missing0 = "bad"))) {
            validate118.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.input !== undefined) {
                const _errs1 = errors;
                if (typeof data.input !== "string") {
                    validate118.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.good !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.good !== "string") {
                        validate118.errors = [{ instancePath: instancePath + "/good", schemaPath: "#/properties/good/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.bad !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.bad !== "string") {
                            validate118.errors = [{ instancePath: instancePath + "/bad", schemaPath: "#/properties/bad/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate118.errors = vErrors; return errors === 0; }
validate118.evaluated = { "props": { "input": true, "good": true, "bad": true }, "dynamicProps": false, "dynamicItems": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate111.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.ranges === undefined) {
            data.ranges = [];
        }
        let missing0;
        if (((((((((data.lane === undefined) && (missing0 = "lane")) || ((data.lastGood === undefined) && (missing0 = "lastGood"))) || ((data.firstBad === undefined) && (missing0 = "firstBad"))) || ((data.builds === undefined) && (missing0 = "builds"))) || ((data.changed === undefined) && (missing0 = "changed"))) || ((data.unchanged === undefined) && (missing0 = "unchanged"))) || ((data.unknown === undefined) && (missing0 = "unknown"))) || ((data.text === undefined) && (missing0 = "text"))) {
            validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.lane !== undefined) {
                let data0 = data.lane;
                const _errs1 = errors;
                if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                    validate111.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.lastGood !== undefined) {
                    const _errs3 = errors;
                    if (!(validate64(data.lastGood, { instancePath: instancePath + "/lastGood", parentData: data, parentDataProperty: "lastGood", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.firstBad !== undefined) {
                        const _errs4 = errors;
                        if (!(validate64(data.firstBad, { instancePath: instancePath + "/firstBad", parentData: data, parentDataProperty: "firstBad", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.builds !== undefined) {
                            let data3 = data.builds;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (Array.isArray(data3)) {
                                    var valid1 = true;
                                    const len0 = data3.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs7 = errors;
                                        if (!(validate114(data3[i0], { instancePath: instancePath + "/builds/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs7 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate111.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.changed !== undefined) {
                                let data5 = data.changed;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (Array.isArray(data5)) {
                                        var valid2 = true;
                                        const len1 = data5.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            const _errs10 = errors;
                                            if (!(validate116(data5[i1], { instancePath: instancePath + "/changed/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid2 = _errs10 === errors;
                                            if (!valid2) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate111.errors = [{ instancePath: instancePath + "/changed", schemaPath: "#/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.unchanged !== undefined) {
                                    let data7 = data.unchanged;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data7)) {
                                            var valid3 = true;
                                            const len2 = data7.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs13 = errors;
                                                if (typeof data7[i2] !== "string") {
                                                    validate111.errors = [{ instancePath: instancePath + "/unchanged/" + i2, schemaPath: "#/properties/unchanged/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid3 = _errs13 === errors;
                                                if (!valid3) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate111.errors = [{ instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.unknown !== undefined) {
                                        let data9 = data.unknown;
                                        const _errs15 = errors;
                                        if (errors === _errs15) {
                                            if (Array.isArray(data9)) {
                                                var valid4 = true;
                                                const len3 = data9.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                    const _errs17 = errors;
                                                    if (typeof data9[i3] !== "string") {
                                                        validate111.errors = [{ instancePath: instancePath + "/unknown/" + i3, schemaPath: "#/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid4 = _errs17 === errors;
                                                    if (!valid4) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate111.errors = [{ instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        let data11 = data.ranges;
                                        const _errs19 = errors;
                                        if (errors === _errs19) {
                                            if (Array.isArray(data11)) {
                                                var valid5 = true;
                                                const len4 = data11.length;
                                                for (let i4 = 0; i4 < len4; i4++) {
                                                    const _errs21 = errors;
                                                    if (!(validate118(data11[i4], { instancePath: instancePath + "/ranges/" + i4, parentData: data11, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid5 = _errs21 === errors;
                                                    if (!valid5) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate111.errors = [{ instancePath: instancePath + "/ranges", schemaPath: "#/properties/ranges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs19 === errors;
                                        if (valid0) {
                                            if (data.text !== undefined) {
                                                const _errs22 = errors;
                                                if (typeof data.text !== "string") {
                                                    validate111.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid0 = _errs22 === errors;
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
        validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate111.errors = vErrors; return errors === 0; }
validate111.evaluated = { "props": { "lane": true, "lastGood": true, "firstBad": true, "builds": true, "changed": true, "unchanged": true, "unknown": true, "ranges": true, "text": true }, "dynamicProps": false, "dynamicItems": false };
const schema47 = { "description": "A search for what is behind a spec that is newly red: trials with builds between the last good and the first bad run.", "type": "object", "required": ["spec", "cause", "title", "lane", "scenario", "architecture", "lastGood", "firstBad", "at", "result", "isFinal", "sentence", "text", "chance", "culprits", "explanations", "parts", "trials", "conditions"], "properties": { "spec": { "$ref": "#/$defs/specId" }, "cause": { "description": "Identifier of the cause of its failure, or null.", "type": ["string", "null"] }, "title": { "description": "The cause in one line. Untrusted.", "type": "string" }, "lane": { "description": "The lane of the run; empty if it is not known. Untrusted.", "type": "string" }, "scenario": { "description": "The scenario; empty without one. Untrusted.", "type": "string" }, "architecture": { "description": "The architecture of the machine with the trials. Untrusted.", "type": "string" }, "lastGood": { "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }], "description": "The last good run; null if somebody named the builds." }, "firstBad": { "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }], "description": "The first bad run; null if somebody named the builds." }, "at": { "description": "When the answer was written.", "$ref": "#/$defs/time" }, "result": { "description": "What was found: `culprit` a part of the node, and its commits as far as builds tell them apart; `environment` red with all builds, also the last good ones; `flake` no build makes a difference; `undecided` the time is used up, or the trials do not tell; `not-searched` it could not begin.", "type": "string" }, "symptom": { "description": "What shows that builds are bad: `spec` it fails; `start` the node does not come up with them, so that no spec can run.", "default": "spec", "type": "string" }, "isFinal": { "description": "Whether the search came to its end; if not, a later one goes on with its trials.", "type": "boolean" }, "sentence": { "description": "The answer in parts, so that it can be linked.", "type": "array", "items": { "$ref": "#/$defs/phrase" } }, "text": { "description": "The answer in plain text. Untrusted.", "type": "string" }, "chance": { "description": "How likely it is that it is right, 0 to 1; null if it is not known.", "type": ["number", "null"] }, "culprits": { "description": "The changes that broke it: several if only all of them together do.", "type": "array", "items": { "$ref": "#/$defs/culprit" } }, "explanations": { "description": "All that is possible, the likeliest first.", "type": "array", "items": { "$ref": "#/$defs/explanation" } }, "parts": { "description": "What changed between the two runs and was tried.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "trials": { "description": "In the order in which they were made.", "type": "array", "items": { "$ref": "#/$defs/trial" } }, "conditions": { "description": "Everything else that makes a difference, as JSON, so that a later search knows whether its trials are of the same; empty if it did not begin. Untrusted.", "type": "string" } } };
const schema48 = { "description": "A part of a sentence.", "type": "object", "required": ["kind", "text", "url"], "properties": { "kind": { "description": "What it is.", "type": "string" }, "text": { "description": "Untrusted.", "type": "string" }, "url": { "description": "Link, or null.", "type": ["string", "null"] } } };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate126.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.kind === undefined) && (missing0 = "kind")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.url === undefined) && (missing0 = "url"))) {
            validate126.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if (typeof data.kind !== "string") {
                    validate126.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate126.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.url !== undefined) {
                        let data2 = data.url;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validate126.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema48.properties.url.type }, message: "must be string,null" }];
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
        validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate126.errors = vErrors; return errors === 0; }
validate126.evaluated = { "props": { "kind": true, "text": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
const schema49 = { "description": "A change that broke a spec.", "type": "object", "required": ["part", "from", "to", "commits", "title", "author", "pullRequest", "url", "chance"], "properties": { "part": { "description": "The part of the node, for instance `CRI-O`. Untrusted.", "type": "string" }, "from": { "description": "The last commit or build without it. Untrusted.", "type": "string" }, "to": { "description": "The first commit or build with it. Untrusted.", "type": "string" }, "commits": { "description": "Number of commits among which it is; 1 if it is found, 0 if they are not known.", "type": "integer" }, "title": { "description": "Title of the commit, if it is found. Untrusted.", "type": "string" }, "author": { "description": "Author of the commit, if it is found. Untrusted.", "type": "string" }, "pullRequest": { "description": "Number of its pull request, or null.", "type": ["integer", "null"] }, "url": { "description": "Link to the pull request, the commit or the range; null if there is none.", "type": ["string", "null"] }, "chance": { "description": "How likely it is that it is there, 0 to 1.", "type": "number" } } };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate128.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((data.part === undefined) && (missing0 = "part")) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.pullRequest === undefined) && (missing0 = "pullRequest"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.chance === undefined) && (missing0 = "chance"))) {
            validate128.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.part !== undefined) {
                const _errs1 = errors;
                if (typeof data.part !== "string") {
                    validate128.errors = [{ instancePath: instancePath + "/part", schemaPath: "#/properties/part/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.from !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.from !== "string") {
                        validate128.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.to !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.to !== "string") {
                            validate128.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.commits !== undefined) {
                            let data3 = data.commits;
                            const _errs7 = errors;
                            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                validate128.errors = [{ instancePath: instancePath + "/commits", schemaPath: "#/properties/commits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.title !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.title !== "string") {
                                    validate128.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.author !== undefined) {
                                    const _errs11 = errors;
                                    if (typeof data.author !== "string") {
                                        validate128.errors = [{ instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.pullRequest !== undefined) {
                                        let data6 = data.pullRequest;
                                        const _errs13 = errors;
                                        if ((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)) {
                                            validate128.errors = [{ instancePath: instancePath + "/pullRequest", schemaPath: "#/properties/pullRequest/type", keyword: "type", params: { type: schema49.properties.pullRequest.type }, message: "must be integer,null" }];
                                            return false;
                                        }
                                        var valid0 = _errs13 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.url !== undefined) {
                                            let data7 = data.url;
                                            const _errs15 = errors;
                                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                                validate128.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema49.properties.url.type }, message: "must be string,null" }];
                                                return false;
                                            }
                                            var valid0 = _errs15 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.chance !== undefined) {
                                                let data8 = data.chance;
                                                const _errs17 = errors;
                                                if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                    validate128.errors = [{ instancePath: instancePath + "/chance", schemaPath: "#/properties/chance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
        validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate128.errors = vErrors; return errors === 0; }
validate128.evaluated = { "props": { "part": true, "from": true, "to": true, "commits": true, "title": true, "author": true, "pullRequest": true, "url": true, "chance": true }, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "description": "Something that can be behind it.", "type": "object", "required": ["text", "chance"], "properties": { "text": { "description": "In words.", "type": "string" }, "chance": { "description": "How likely it is, 0 to 1.", "type": "number" } } };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate130.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.text === undefined) && (missing0 = "text")) || ((data.chance === undefined) && (missing0 = "chance"))) {
            validate130.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.text !== undefined) {
                const _errs1 = errors;
                if (typeof data.text !== "string") {
                    validate130.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.chance !== undefined) {
                    let data1 = data.chance;
                    const _errs3 = errors;
                    if (!((typeof data1 == "number") && (isFinite(data1)))) {
                        validate130.errors = [{ instancePath: instancePath + "/chance", schemaPath: "#/properties/chance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
        validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate130.errors = vErrors; return errors === 0; }
validate130.evaluated = { "props": { "text": true, "chance": true }, "dynamicProps": false, "dynamicItems": false };
const schema51 = { "description": "A part of the node.", "type": "object", "required": ["input", "name", "good", "bad", "commits", "builds"], "properties": { "input": { "description": "The input of the main action, for instance `crio`.", "type": "string" }, "name": { "description": "For people.", "type": "string" }, "good": { "description": "Value of the input of the last good build. Untrusted.", "type": "string" }, "bad": { "description": "Value of the input of the first bad build. Untrusted.", "type": "string" }, "commits": { "description": "Number of commits after the last good build.", "type": "integer" }, "builds": { "description": "Number of builds, both ends included.", "type": "integer" } } };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate132.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.input === undefined) && (missing0 = "input")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.good === undefined) && (missing0 = "good"))) || ((data.bad === undefined) && (missing0 = "bad"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.builds === undefined) && (missing0 = "builds"))) {
            validate132.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.input !== undefined) {
                const _errs1 = errors;
                if (typeof data.input !== "string") {
                    validate132.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.name !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.name !== "string") {
                        validate132.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.good !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.good !== "string") {
                            validate132.errors = [{ instancePath: instancePath + "/good", schemaPath: "#/properties/good/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.bad !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.bad !== "string") {
                                validate132.errors = [{ instancePath: instancePath + "/bad", schemaPath: "#/properties/bad/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.commits !== undefined) {
                                let data4 = data.commits;
                                const _errs9 = errors;
                                if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                    validate132.errors = [{ instancePath: instancePath + "/commits", schemaPath: "#/properties/commits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.builds !== undefined) {
                                    let data5 = data.builds;
                                    const _errs11 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate132.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
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
        validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate132.errors = vErrors; return errors === 0; }
validate132.evaluated = { "props": { "input": true, "name": true, "good": true, "bad": true, "commits": true, "builds": true }, "dynamicProps": false, "dynamicItems": false };
const schema52 = { "description": "A run of the spec with certain builds.", "type": "object", "required": ["setup", "builds", "seconds", "outcome", "attempts", "failures", "part", "why"], "properties": { "setup": { "description": "Position of the build of each part: 0 is the last good one, the number of commits the first bad one.", "type": "array", "items": { "type": "integer" } }, "builds": { "description": "The builds, one for each part. Untrusted.", "type": "array", "items": { "type": "string" } }, "seconds": { "description": "How long it took.", "type": "number" }, "outcome": { "description": "`counted` the spec ran; `down` the node did not come up with these builds; `broken` its surroundings broke, so that it says nothing; `unusable` a build does not exist.", "type": "string" }, "attempts": { "description": "How often the spec ran.", "type": "integer" }, "failures": { "description": "How often it failed. Less than `attempts` if it passed at last.", "type": "integer" }, "part": { "description": "Position of the part whose build is unusable, or null.", "type": ["integer", "null"] }, "why": { "description": "Why it does not count; empty if it does. Untrusted.", "type": "string" } } };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate134.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.setup === undefined) && (missing0 = "setup")) || ((data.builds === undefined) && (missing0 = "builds"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.failures === undefined) && (missing0 = "failures"))) || ((data.part === undefined) && (missing0 = "part"))) || ((data.why === undefined) && (missing0 = "why"))) {
            validate134.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.setup !== undefined) {
                let data0 = data.setup;
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        var valid1 = true;
                        const len0 = data0.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data1 = data0[i0];
                            const _errs3 = errors;
                            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                                validate134.errors = [{ instancePath: instancePath + "/setup/" + i0, schemaPath: "#/properties/setup/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid1 = _errs3 === errors;
                            if (!valid1) {
                                break;
                            }
                        }
                    }
                    else {
                        validate134.errors = [{ instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.builds !== undefined) {
                    let data2 = data.builds;
                    const _errs5 = errors;
                    if (errors === _errs5) {
                        if (Array.isArray(data2)) {
                            var valid2 = true;
                            const len1 = data2.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                const _errs7 = errors;
                                if (typeof data2[i1] !== "string") {
                                    validate134.errors = [{ instancePath: instancePath + "/builds/" + i1, schemaPath: "#/properties/builds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid2 = _errs7 === errors;
                                if (!valid2) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate134.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                        }
                    }
                    var valid0 = _errs5 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.seconds !== undefined) {
                        let data4 = data.seconds;
                        const _errs9 = errors;
                        if (!((typeof data4 == "number") && (isFinite(data4)))) {
                            validate134.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs9 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.outcome !== undefined) {
                            const _errs11 = errors;
                            if (typeof data.outcome !== "string") {
                                validate134.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs11 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.attempts !== undefined) {
                                let data6 = data.attempts;
                                const _errs13 = errors;
                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                    validate134.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                var valid0 = _errs13 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.failures !== undefined) {
                                    let data7 = data.failures;
                                    const _errs15 = errors;
                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                        validate134.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs15 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.part !== undefined) {
                                        let data8 = data.part;
                                        const _errs17 = errors;
                                        if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
                                            validate134.errors = [{ instancePath: instancePath + "/part", schemaPath: "#/properties/part/type", keyword: "type", params: { type: schema52.properties.part.type }, message: "must be integer,null" }];
                                            return false;
                                        }
                                        var valid0 = _errs17 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.why !== undefined) {
                                            const _errs19 = errors;
                                            if (typeof data.why !== "string") {
                                                validate134.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate134.errors = vErrors; return errors === 0; }
validate134.evaluated = { "props": { "setup": true, "builds": true, "seconds": true, "outcome": true, "attempts": true, "failures": true, "part": true, "why": true }, "dynamicProps": false, "dynamicItems": false };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate121.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.symptom === undefined) {
            data.symptom = "spec";
        }
        let missing0;
        if ((((((((((((((((((((data.spec === undefined) && (missing0 = "spec")) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.lane === undefined) && (missing0 = "lane"))) || ((data.scenario === undefined) && (missing0 = "scenario"))) || ((data.architecture === undefined) && (missing0 = "architecture"))) || ((data.lastGood === undefined) && (missing0 = "lastGood"))) || ((data.firstBad === undefined) && (missing0 = "firstBad"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.isFinal === undefined) && (missing0 = "isFinal"))) || ((data.sentence === undefined) && (missing0 = "sentence"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.chance === undefined) && (missing0 = "chance"))) || ((data.culprits === undefined) && (missing0 = "culprits"))) || ((data.explanations === undefined) && (missing0 = "explanations"))) || ((data.parts === undefined) && (missing0 = "parts"))) || ((data.trials === undefined) && (missing0 = "trials"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) {
            validate121.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.spec !== undefined) {
                const _errs1 = errors;
                if (!(validate85(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.cause !== undefined) {
                    let data1 = data.cause;
                    const _errs2 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validate121.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: schema47.properties.cause.type }, message: "must be string,null" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.title !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.title !== "string") {
                            validate121.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.lane !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.lane !== "string") {
                                validate121.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.scenario !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.scenario !== "string") {
                                    validate121.errors = [{ instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.architecture !== undefined) {
                                    const _errs10 = errors;
                                    if (typeof data.architecture !== "string") {
                                        validate121.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.lastGood !== undefined) {
                                        let data6 = data.lastGood;
                                        const _errs12 = errors;
                                        const _errs13 = errors;
                                        let valid1 = false;
                                        const _errs14 = errors;
                                        if (!(validate64(data6, { instancePath: instancePath + "/lastGood", parentData: data, parentDataProperty: "lastGood", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs14 === errors;
                                        valid1 = valid1 || _valid0;
                                        if (_valid0) {
                                            var props0 = {};
                                            props0.id = true;
                                            props0.startedAt = true;
                                            props0.url = true;
                                            props0.result = true;
                                        }
                                        const _errs15 = errors;
                                        if (data6 !== null) {
                                            const err0 = { instancePath: instancePath + "/lastGood", schemaPath: "#/properties/lastGood/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs15 === errors;
                                        valid1 = valid1 || _valid0;
                                        if (!valid1) {
                                            const err1 = { instancePath: instancePath + "/lastGood", schemaPath: "#/properties/lastGood/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            validate121.errors = vErrors;
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
                                        if (data.firstBad !== undefined) {
                                            let data7 = data.firstBad;
                                            const _errs17 = errors;
                                            const _errs18 = errors;
                                            let valid2 = false;
                                            const _errs19 = errors;
                                            if (!(validate64(data7, { instancePath: instancePath + "/firstBad", parentData: data, parentDataProperty: "firstBad", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                                errors = vErrors.length;
                                            }
                                            var _valid1 = _errs19 === errors;
                                            valid2 = valid2 || _valid1;
                                            if (_valid1) {
                                                var props1 = {};
                                                props1.id = true;
                                                props1.startedAt = true;
                                                props1.url = true;
                                                props1.result = true;
                                            }
                                            const _errs20 = errors;
                                            if (data7 !== null) {
                                                const err2 = { instancePath: instancePath + "/firstBad", schemaPath: "#/properties/firstBad/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err2];
                                                }
                                                else {
                                                    vErrors.push(err2);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs20 === errors;
                                            valid2 = valid2 || _valid1;
                                            if (!valid2) {
                                                const err3 = { instancePath: instancePath + "/firstBad", schemaPath: "#/properties/firstBad/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err3];
                                                }
                                                else {
                                                    vErrors.push(err3);
                                                }
                                                errors++;
                                                validate121.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs18;
                                                if (vErrors !== null) {
                                                    if (_errs18) {
                                                        vErrors.length = _errs18;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.at !== undefined) {
                                                const _errs22 = errors;
                                                if (!(validate55(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.result !== undefined) {
                                                    const _errs23 = errors;
                                                    if (typeof data.result !== "string") {
                                                        validate121.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs23 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    const _errs25 = errors;
                                                    if (typeof data.symptom !== "string") {
                                                        validate121.errors = [{ instancePath: instancePath + "/symptom", schemaPath: "#/properties/symptom/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs25 === errors;
                                                    if (valid0) {
                                                        if (data.isFinal !== undefined) {
                                                            const _errs27 = errors;
                                                            if (typeof data.isFinal !== "boolean") {
                                                                validate121.errors = [{ instancePath: instancePath + "/isFinal", schemaPath: "#/properties/isFinal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs27 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.sentence !== undefined) {
                                                                let data12 = data.sentence;
                                                                const _errs29 = errors;
                                                                if (errors === _errs29) {
                                                                    if (Array.isArray(data12)) {
                                                                        var valid3 = true;
                                                                        const len0 = data12.length;
                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                            const _errs31 = errors;
                                                                            if (!(validate126(data12[i0], { instancePath: instancePath + "/sentence/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid3 = _errs31 === errors;
                                                                            if (!valid3) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate121.errors = [{ instancePath: instancePath + "/sentence", schemaPath: "#/properties/sentence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs29 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.text !== undefined) {
                                                                    const _errs32 = errors;
                                                                    if (typeof data.text !== "string") {
                                                                        validate121.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs32 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.chance !== undefined) {
                                                                        let data15 = data.chance;
                                                                        const _errs34 = errors;
                                                                        if ((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)) {
                                                                            validate121.errors = [{ instancePath: instancePath + "/chance", schemaPath: "#/properties/chance/type", keyword: "type", params: { type: schema47.properties.chance.type }, message: "must be number,null" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs34 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.culprits !== undefined) {
                                                                            let data16 = data.culprits;
                                                                            const _errs36 = errors;
                                                                            if (errors === _errs36) {
                                                                                if (Array.isArray(data16)) {
                                                                                    var valid4 = true;
                                                                                    const len1 = data16.length;
                                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                                        const _errs38 = errors;
                                                                                        if (!(validate128(data16[i1], { instancePath: instancePath + "/culprits/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid4 = _errs38 === errors;
                                                                                        if (!valid4) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate121.errors = [{ instancePath: instancePath + "/culprits", schemaPath: "#/properties/culprits/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs36 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.explanations !== undefined) {
                                                                                let data18 = data.explanations;
                                                                                const _errs39 = errors;
                                                                                if (errors === _errs39) {
                                                                                    if (Array.isArray(data18)) {
                                                                                        var valid5 = true;
                                                                                        const len2 = data18.length;
                                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                                            const _errs41 = errors;
                                                                                            if (!(validate130(data18[i2], { instancePath: instancePath + "/explanations/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid5 = _errs41 === errors;
                                                                                            if (!valid5) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate121.errors = [{ instancePath: instancePath + "/explanations", schemaPath: "#/properties/explanations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs39 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.parts !== undefined) {
                                                                                    let data20 = data.parts;
                                                                                    const _errs42 = errors;
                                                                                    if (errors === _errs42) {
                                                                                        if (Array.isArray(data20)) {
                                                                                            var valid6 = true;
                                                                                            const len3 = data20.length;
                                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                                const _errs44 = errors;
                                                                                                if (!(validate132(data20[i3], { instancePath: instancePath + "/parts/" + i3, parentData: data20, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid6 = _errs44 === errors;
                                                                                                if (!valid6) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate121.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs42 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.trials !== undefined) {
                                                                                        let data22 = data.trials;
                                                                                        const _errs45 = errors;
                                                                                        if (errors === _errs45) {
                                                                                            if (Array.isArray(data22)) {
                                                                                                var valid7 = true;
                                                                                                const len4 = data22.length;
                                                                                                for (let i4 = 0; i4 < len4; i4++) {
                                                                                                    const _errs47 = errors;
                                                                                                    if (!(validate134(data22[i4], { instancePath: instancePath + "/trials/" + i4, parentData: data22, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid7 = _errs47 === errors;
                                                                                                    if (!valid7) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate121.errors = [{ instancePath: instancePath + "/trials", schemaPath: "#/properties/trials/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs45 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.conditions !== undefined) {
                                                                                            const _errs48 = errors;
                                                                                            if (typeof data.conditions !== "string") {
                                                                                                validate121.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid0 = _errs48 === errors;
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
    else {
        validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate121.errors = vErrors; return errors === 0; }
validate121.evaluated = { "props": { "spec": true, "cause": true, "title": true, "lane": true, "scenario": true, "architecture": true, "lastGood": true, "firstBad": true, "at": true, "result": true, "symptom": true, "isFinal": true, "sentence": true, "text": true, "chance": true, "culprits": true, "explanations": true, "parts": true, "trials": true, "conditions": true }, "dynamicProps": false, "dynamicItems": false };
const schema53 = { "description": "Something that may become a problem.", "type": "object", "required": ["kind", "lane", "subject", "text", "since", "size", "chance"], "properties": { "kind": { "description": "What kind of warning it is.", "type": "string" }, "lane": { "description": "Position of the lane in `lanes`; null if it is not in this night.", "type": ["integer", "null"] }, "subject": { "description": "The spec or the lane. Untrusted.", "type": "string" }, "text": { "description": "What changed, by how much, since when, in one sentence. Untrusted.", "type": "string" }, "since": { "description": "The first run of the change, or null.", "anyOf": [{ "$ref": "#/$defs/runReference" }, { "type": "null" }] }, "size": { "description": "How much: the number that the kind is about.", "type": "number" }, "chance": { "description": "The chance that it is noise, 0 to 1.", "type": "number" } } };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate137.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.lane === undefined) && (missing0 = "lane"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.since === undefined) && (missing0 = "since"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.chance === undefined) && (missing0 = "chance"))) {
            validate137.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if (typeof data.kind !== "string") {
                    validate137.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.lane !== undefined) {
                    let data1 = data.lane;
                    const _errs3 = errors;
                    if ((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)) {
                        validate137.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: schema53.properties.lane.type }, message: "must be integer,null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.subject !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.subject !== "string") {
                            validate137.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.text !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.text !== "string") {
                                validate137.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.since !== undefined) {
                                let data4 = data.since;
                                const _errs9 = errors;
                                const _errs10 = errors;
                                let valid1 = false;
                                const _errs11 = errors;
                                if (!(validate64(data4, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs11 === errors;
                                valid1 = valid1 || _valid0;
                                if (_valid0) {
                                    var props0 = {};
                                    props0.id = true;
                                    props0.startedAt = true;
                                    props0.url = true;
                                    props0.result = true;
                                }
                                const _errs12 = errors;
                                if (data4 !== null) {
                                    const err0 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
                                    const err1 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                    validate137.errors = vErrors;
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
                                if (data.size !== undefined) {
                                    let data5 = data.size;
                                    const _errs14 = errors;
                                    if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                        validate137.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.chance !== undefined) {
                                        let data6 = data.chance;
                                        const _errs16 = errors;
                                        if (!((typeof data6 == "number") && (isFinite(data6)))) {
                                            validate137.errors = [{ instancePath: instancePath + "/chance", schemaPath: "#/properties/chance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                        }
                                        var valid0 = _errs16 === errors;
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
        validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate137.errors = vErrors; return errors === 0; }
validate137.evaluated = { "props": { "kind": true, "lane": true, "subject": true, "text": true, "since": true, "size": true, "chance": true }, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "description": "A history.", "type": "object", "required": ["source", "recorded", "commit", "problems"], "properties": { "source": { "description": "Where it was read; empty without one. Untrusted.", "type": "string" }, "recorded": { "description": "Whether the results of this night were added to it.", "type": "boolean" }, "commit": { "description": "The commit that added them, or null.", "type": ["string", "null"] }, "problems": { "description": "What was wrong with it. It never changes a verdict.", "type": "array", "items": { "description": "Untrusted.", "type": "string" } } } };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate140.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.source === undefined) && (missing0 = "source")) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.problems === undefined) && (missing0 = "problems"))) {
            validate140.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.source !== undefined) {
                const _errs1 = errors;
                if (typeof data.source !== "string") {
                    validate140.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.recorded !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.recorded !== "boolean") {
                        validate140.errors = [{ instancePath: instancePath + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.commit !== undefined) {
                        let data2 = data.commit;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validate140.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema54.properties.commit.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.problems !== undefined) {
                            let data3 = data.problems;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (Array.isArray(data3)) {
                                    var valid1 = true;
                                    const len0 = data3.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs9 = errors;
                                        if (typeof data3[i0] !== "string") {
                                            validate140.errors = [{ instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid1 = _errs9 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate140.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
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
        validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate140.errors = vErrors; return errors === 0; }
validate140.evaluated = { "props": { "source": true, "recorded": true, "commit": true, "problems": true }, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:crio-node-e2e:night:v1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate52.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.freshness === undefined) {
            data.freshness = null;
        }
        if (data.searches === undefined) {
            data.searches = [];
        }
        let missing0;
        if ((((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.generator === undefined) && (missing0 = "generator"))) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.pullRequest === undefined) && (missing0 = "pullRequest"))) || ((data.lanes === undefined) && (missing0 = "lanes"))) || ((data.missing === undefined) && (missing0 = "missing"))) || ((data.rejected === undefined) && (missing0 = "rejected"))) || ((data.specs === undefined) && (missing0 = "specs"))) || ((data.causes === undefined) && (missing0 = "causes"))) || ((data.suspects === undefined) && (missing0 = "suspects"))) || ((data.warnings === undefined) && (missing0 = "warnings"))) || ((data.history === undefined) && (missing0 = "history"))) || ((data.notes === undefined) && (missing0 = "notes"))) {
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
                                if (data.pullRequest !== undefined) {
                                    let data5 = data.pullRequest;
                                    const _errs6 = errors;
                                    const _errs7 = errors;
                                    let valid1 = false;
                                    const _errs8 = errors;
                                    if (!(validate61(data5, { instancePath: instancePath + "/pullRequest", parentData: data, parentDataProperty: "pullRequest", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid0 = _errs8 === errors;
                                    valid1 = valid1 || _valid0;
                                    if (_valid0) {
                                        var props0 = {};
                                        props0.number = true;
                                        props0.base = true;
                                    }
                                    const _errs9 = errors;
                                    if (data5 !== null) {
                                        const err0 = { instancePath: instancePath + "/pullRequest", schemaPath: "#/properties/pullRequest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
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
                                        const err1 = { instancePath: instancePath + "/pullRequest", schemaPath: "#/properties/pullRequest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
                                    let data6 = data.freshness;
                                    const _errs11 = errors;
                                    const _errs12 = errors;
                                    let valid2 = false;
                                    const _errs13 = errors;
                                    if (!(validate63(data6, { instancePath: instancePath + "/freshness", parentData: data, parentDataProperty: "freshness", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid1 = _errs13 === errors;
                                    valid2 = valid2 || _valid1;
                                    if (_valid1) {
                                        var props1 = {};
                                        props1.last = true;
                                        props1.hours = true;
                                        props1.usualHours = true;
                                        props1.overdue = true;
                                    }
                                    const _errs14 = errors;
                                    if (data6 !== null) {
                                        const err2 = { instancePath: instancePath + "/freshness", schemaPath: "#/properties/freshness/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    var _valid1 = _errs14 === errors;
                                    valid2 = valid2 || _valid1;
                                    if (!valid2) {
                                        const err3 = { instancePath: instancePath + "/freshness", schemaPath: "#/properties/freshness/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
                                        errors = _errs12;
                                        if (vErrors !== null) {
                                            if (_errs12) {
                                                vErrors.length = _errs12;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                    if (valid0) {
                                        if (data.lanes !== undefined) {
                                            let data7 = data.lanes;
                                            const _errs16 = errors;
                                            if (errors === _errs16) {
                                                if (Array.isArray(data7)) {
                                                    var valid3 = true;
                                                    const len0 = data7.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        const _errs18 = errors;
                                                        if (!(validate68(data7[i0], { instancePath: instancePath + "/lanes/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid3 = _errs18 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate52.errors = [{ instancePath: instancePath + "/lanes", schemaPath: "#/properties/lanes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs16 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.missing !== undefined) {
                                                let data9 = data.missing;
                                                const _errs19 = errors;
                                                if (errors === _errs19) {
                                                    if (Array.isArray(data9)) {
                                                        var valid4 = true;
                                                        const len1 = data9.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                            const _errs21 = errors;
                                                            if (!(validate93(data9[i1], { instancePath: instancePath + "/missing/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid4 = _errs21 === errors;
                                                            if (!valid4) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate52.errors = [{ instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs19 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.rejected !== undefined) {
                                                    let data11 = data.rejected;
                                                    const _errs22 = errors;
                                                    if (errors === _errs22) {
                                                        if (Array.isArray(data11)) {
                                                            var valid5 = true;
                                                            const len2 = data11.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                const _errs24 = errors;
                                                                if (!(validate95(data11[i2], { instancePath: instancePath + "/rejected/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid5 = _errs24 === errors;
                                                                if (!valid5) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate52.errors = [{ instancePath: instancePath + "/rejected", schemaPath: "#/properties/rejected/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs22 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.specs !== undefined) {
                                                        let data13 = data.specs;
                                                        const _errs25 = errors;
                                                        if (errors === _errs25) {
                                                            if (Array.isArray(data13)) {
                                                                var valid6 = true;
                                                                const len3 = data13.length;
                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                    const _errs27 = errors;
                                                                    if (!(validate97(data13[i3], { instancePath: instancePath + "/specs/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid6 = _errs27 === errors;
                                                                    if (!valid6) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate52.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs25 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.causes !== undefined) {
                                                            let data15 = data.causes;
                                                            const _errs28 = errors;
                                                            if (errors === _errs28) {
                                                                if (Array.isArray(data15)) {
                                                                    var valid7 = true;
                                                                    const len4 = data15.length;
                                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                                        const _errs30 = errors;
                                                                        if (!(validate107(data15[i4], { instancePath: instancePath + "/causes/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid7 = _errs30 === errors;
                                                                        if (!valid7) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate52.errors = [{ instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs28 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.suspects !== undefined) {
                                                                let data17 = data.suspects;
                                                                const _errs31 = errors;
                                                                if (errors === _errs31) {
                                                                    if (Array.isArray(data17)) {
                                                                        var valid8 = true;
                                                                        const len5 = data17.length;
                                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                                            const _errs33 = errors;
                                                                            if (!(validate111(data17[i5], { instancePath: instancePath + "/suspects/" + i5, parentData: data17, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid8 = _errs33 === errors;
                                                                            if (!valid8) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate52.errors = [{ instancePath: instancePath + "/suspects", schemaPath: "#/properties/suspects/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs31 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                let data19 = data.searches;
                                                                const _errs34 = errors;
                                                                if (errors === _errs34) {
                                                                    if (Array.isArray(data19)) {
                                                                        var valid9 = true;
                                                                        const len6 = data19.length;
                                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                                            const _errs36 = errors;
                                                                            if (!(validate121(data19[i6], { instancePath: instancePath + "/searches/" + i6, parentData: data19, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid9 = _errs36 === errors;
                                                                            if (!valid9) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate52.errors = [{ instancePath: instancePath + "/searches", schemaPath: "#/properties/searches/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs34 === errors;
                                                                if (valid0) {
                                                                    if (data.warnings !== undefined) {
                                                                        let data21 = data.warnings;
                                                                        const _errs37 = errors;
                                                                        if (errors === _errs37) {
                                                                            if (Array.isArray(data21)) {
                                                                                var valid10 = true;
                                                                                const len7 = data21.length;
                                                                                for (let i7 = 0; i7 < len7; i7++) {
                                                                                    const _errs39 = errors;
                                                                                    if (!(validate137(data21[i7], { instancePath: instancePath + "/warnings/" + i7, parentData: data21, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid10 = _errs39 === errors;
                                                                                    if (!valid10) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate52.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs37 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.history !== undefined) {
                                                                            const _errs40 = errors;
                                                                            if (!(validate140(data.history, { instancePath: instancePath + "/history", parentData: data, parentDataProperty: "history", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs40 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.notes !== undefined) {
                                                                                let data24 = data.notes;
                                                                                const _errs41 = errors;
                                                                                if (errors === _errs41) {
                                                                                    if (Array.isArray(data24)) {
                                                                                        var valid11 = true;
                                                                                        const len8 = data24.length;
                                                                                        for (let i8 = 0; i8 < len8; i8++) {
                                                                                            const _errs43 = errors;
                                                                                            if (typeof data24[i8] !== "string") {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/notes/" + i8, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid11 = _errs43 === errors;
                                                                                            if (!valid11) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate52.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs41 === errors;
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
    else {
        validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate52.errors = vErrors; return errors === 0; }
validate52.evaluated = { "props": { "schemaVersion": true, "generator": true, "generatedAt": true, "run": true, "verdict": true, "pullRequest": true, "freshness": true, "lanes": true, "missing": true, "rejected": true, "specs": true, "causes": true, "suspects": true, "searches": true, "warnings": true, "history": true, "notes": true }, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/src/domain/night/night.js
var night = __webpack_require__(26136);
;// CONCATENATED MODULE: ./build/src/domain/night/read.js



/**
 * Reads the value of `night.json`. It is untrusted: texts may have any content, positions may lead nowhere, and later minor
 * versions may have words that this version does not know.
 */
function readNight(value) {
    if (!(0,fields/* isObject */.Gv)(value))
        return { problem: 'it is not a JSON object' };
    const { schemaVersion: version } = (0,fields/* fieldsOf */.Pf)(value);
    if (typeof version === 'number' && version !== night/* NIGHT_SCHEMA_VERSION */.Y) {
        return { problem: `schema version ${version} is not supported, only ${night/* NIGHT_SCHEMA_VERSION */.Y}` };
    }
    return validateNight(value) ? { night: value } : { problem: problemOf(validateNight) };
}
function problemOf({ errors }) {
    const { instancePath, message } = errors?.[0] ?? { instancePath: '', message: 'is not valid' };
    return `${instancePath.slice(1).replaceAll('/', '.')} ${message}`.trim();
}


/***/ }),

/***/ 20958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fX: () => (/* binding */ NIGHT_ARTIFACTS),
  Tm: () => (/* binding */ NIGHT_INPUTS),
  EY: () => (/* binding */ parsePattern),
  OV: () => (/* binding */ readNightRequest)
});

// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/src/domain/history/location.js
var history_location = __webpack_require__(63105);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(3237);
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

;// CONCATENATED MODULE: ./build/src/domain/night/alert-request.js
/** What is done with alerts. */
const ALERT_MODES = ['off', 'dry-run', 'on'];

// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(68281);
// EXTERNAL MODULE: ./build/src/inputs/words.js
var words = __webpack_require__(42163);
;// CONCATENATED MODULE: ./build/src/inputs/alerts.js



/** The account of the token of a workflow (https://docs.github.com/actions/concepts/security/github_token). */
const WORKFLOW_ACCOUNT = 'github-actions[bot]';
/** Names of accounts and of apps (https://docs.github.com/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication). */
const ACCOUNT = /^[\w-]{1,100}(?:\[bot\])?$/;
/** GitHub's limits for labels: of a name, and of one issue. */
const LABEL_CHARACTERS = 50;
const MOST_LABELS = 100;
/** The inputs of the report action that are about issues. */
const ALERT_INPUTS = {
    alerts: {
        brief: 'whether failures become issues: off, dry-run or on',
        fallback: 'off',
        example: 'dry-run',
        allowed: '`off`, `dry-run` or `on`',
        parse: (0,words/* wordParser */.IM)(ALERT_MODES),
    },
    'alert-labels': {
        brief: 'labels of new alerts; those that fit if empty',
        fallback: '',
        example: 'kind/failing-test, node-e2e',
        allowed: `up to ${MOST_LABELS} names of labels, separated by commas`,
        parse: parseLabels,
    },
    'alert-author': {
        brief: 'account that the token is of',
        fallback: WORKFLOW_ACCOUNT,
        example: 'my-app[bot]',
        allowed: 'the name of an account; that of an app ends with `[bot]`',
        parse: (text) => (ACCOUNT.test(text) ? (0,parsed/* accept */.Ju)(text) : (0,parsed/* refuse */.TR)(text, 'is no name of an account')),
    },
};
/** Names of labels, which may have spaces; null for none. */
function parseLabels(text) {
    const names = text.split(',').flatMap((name) => name.trim() || []);
    if (names.length === 0)
        return (0,parsed/* accept */.Ju)(null);
    if (names.length > MOST_LABELS)
        return (0,parsed/* refuse */.TR)(text, 'has more labels than an issue can have');
    const long = names.find((name) => name.length > LABEL_CHARACTERS);
    return long === undefined
        ? (0,parsed/* accept */.Ju)([...new Set(names)])
        : (0,parsed/* refuse */.TR)(long, `is longer than ${LABEL_CHARACTERS} characters`);
}

// EXTERNAL MODULE: ./build/src/inputs/environment.js
var inputs_environment = __webpack_require__(41931);
// EXTERNAL MODULE: ./build/src/inputs/input-context.js
var input_context = __webpack_require__(4668);
// EXTERNAL MODULE: ./build/src/inputs/locations.js
var locations = __webpack_require__(39182);
;// CONCATENATED MODULE: ./build/src/inputs/night.js










const REPORT_DIRECTORY = 'crio-node-e2e-night';
const ARTIFACTS = 'crio-node-e2e-*';
/** What the workflows of this repository call the report of a night. */
const NIGHT_ARTIFACTS = 'night-*';
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
    blame: {
        brief: 'names of the artifacts with answers of the bisect action',
        fallback: '',
        example: 'blame-*',
        allowed: 'a name; `*` stands for any text and `?` for any character',
        parse: (text) => (text === '' ? (0,parsed/* accept */.Ju)(null) : parsePattern(text)),
    },
    night: {
        brief: 'names of the artifacts with the night that the answers are about',
        fallback: NIGHT_ARTIFACTS,
        example: 'report-of-the-night',
        allowed: 'a name; `*` stands for any text and `?` for any character',
        parse: parsePattern,
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
    ...ALERT_INPUTS,
    watch: {
        brief: 'whether only to look when the nights ran last: true or false',
        fallback: 'false',
        example: 'true',
        allowed: '`true` or `false`',
        parse: (0,words/* wordParser */.IM)(['true', 'false']),
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
        answers: given.blame === null ? null : { blame: given.blame, night: given.night },
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
        alerts: {
            mode: given.alerts,
            labels: given['alert-labels'],
            author: given['alert-author'],
            // The rest of the sentence is about the input record.
            whyNot: whyNotRecorded('auto', event).split(';')[0] ?? '',
        },
        isWatch: given.watch === 'true',
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

/***/ 42819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isUnanswered),
/* harmony export */   s: () => (/* binding */ createPatience)
/* harmony export */ });
/* harmony import */ var _adapters_github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37927);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88940);


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
