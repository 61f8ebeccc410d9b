export const id = 840;
export const ids = [840];
export const modules = {

/***/ 25991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ newestNight)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88986);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6822);
/* harmony import */ var _domain_night_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65508);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31987);
/* harmony import */ var _publish_report_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63105);








/**
 * The newest night in artifacts.
 * @throws RunError (input, invalid-input) if there is none that can be read
 */
function newestNight(artifacts) {
    const problems = [];
    const nights = artifacts.flatMap(({ name, directory }) => (0,_publish_report_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(directory)
        .filter((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) === _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .NIGHT_FILES */ ["do"].night)
        .flatMap((file) => {
        const read = (0,_domain_night_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readNight */ .p)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file), 'utf8')));
        if ('night' in read)
            return [read.night];
        problems.push(`${name}: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLine */ .h0)(read.problem)}`);
        return [];
    }));
    const [newest] = nights.toSorted((one, other) => other.run.attempt - one.run.attempt);
    if (newest !== undefined)
        return newest;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: 'There is no night',
        cause: problems.length > 0
            ? 'No night.json of the artifacts can be read'
            : 'No artifact has a night.json, which the report action writes',
        remedy: 'Upload the report directory of the report action before this job, and name it (input night)',
        evidence: problems,
    });
}


/***/ }),

/***/ 25180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ realNightDeps)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78797);
/* harmony import */ var _adapters_actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1241);
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13468);
/* harmony import */ var _adapters_github_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52071);
/* harmony import */ var _adapters_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76304);
/* harmony import */ var _adapters_undici_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32668);







/**
 * The real dependencies of the report action.
 * @param hasSummary false outside of a runner, where there is no summary
 */
function realNightDeps(hasSummary) {
    return {
        log: _adapters_log_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsLog */ ._,
        step: (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsStep */ .w)(hasSummary),
        http: (0,_adapters_undici_http_js__WEBPACK_IMPORTED_MODULE_6__/* .undiciHttp */ .n)({ log: _adapters_log_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsLog */ ._ }),
        gitHub: _adapters_github_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHub */ .g,
        gitHubWriter: _adapters_github_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubWriter */ .D,
        now: () => new Date(),
        sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout,
        version: _package_json__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE,
        cancelled: cancellation(),
    };
}
/** Runners send SIGINT, and SIGTERM 7.5 seconds later (https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation). */
function cancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => controller.abort());
    return controller.signal;
}


/***/ }),

/***/ 73668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ reportNight)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/history/run-key.js
var run_key = __webpack_require__(36206);
// EXTERNAL MODULE: ./build/src/domain/night/build-night.js + 27 modules
var build_night = __webpack_require__(48558);
;// CONCATENATED MODULE: ./build/src/domain/night/experiments.js
/** Builds of CRI-O that say nothing about a branch: a commit, a pull request, a workflow run (src/inputs/builds.ts). */
const SINGLE = /^(?:[0-9a-f]{7,40}|(?:pr|pull|run)[/:#-]?\d+)$|\/pull\/\d+|\/actions\/runs\/\d+|#\d+$/i;
/** Whether a run tested a build that somebody chose once, so that it is not a part of the past of a branch. */
function isExperiment({ builds }) {
    return SINGLE.test(builds.get('cri-o')?.asked.trim() ?? '');
}

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/views/annotations.js
var annotations = __webpack_require__(19717);
;// CONCATENATED MODULE: ./build/src/domain/views/badge.js
/** The file of a badge on a history branch. */
const BADGE_FILE = 'badge.json';
const LABEL = 'node e2e';
const COLORS = {
    passed: 'brightgreen',
    flaky: 'green',
    known: 'green',
    failed: 'red',
    environment: 'orange',
    incomplete: 'yellow',
    error: 'lightgrey',
};
/** What is green has to say so: the other words are those of the report. */
const WORDS = {
    flaky: 'passed, some flaky',
    known: 'passed, some known failures',
};
/** For so long, a badge may show a night before. */
const CACHE_SECONDS = 3600;
/**
 * The badge of a night: its result and its day in UTC, because nobody writes the file again when the nights stay away
 * (https://shields.io/badges/endpoint-badge). Ends with a newline.
 */
function badgeJson({ verdict: { result }, lanes, generatedAt }) {
    const [newest = generatedAt] = lanes
        .map(({ startedAt }) => startedAt)
        .filter((time) => Date.parse(time) > 0 && Date.parse(time) < Date.parse(generatedAt))
        .toSorted((one, other) => Date.parse(other) - Date.parse(one));
    const day = new Date(newest).toISOString().slice(0, 10);
    const badge = {
        schemaVersion: 1,
        label: LABEL,
        message: `${WORDS[result] ?? result} · ${day}`,
        color: COLORS[result],
        cacheSeconds: CACHE_SECONDS,
    };
    return `${JSON.stringify(badge, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/src/publish/github-patience.js
var github_patience = __webpack_require__(74188);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/domain/blame/blame.js
var blame = __webpack_require__(48577);
// EXTERNAL MODULE: ./build/src/domain/blame/read.js + 1 modules
var blame_read = __webpack_require__(49050);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/night/searches.js
var night_searches = __webpack_require__(53451);
// EXTERNAL MODULE: ./build/src/publish/report-directory.js
var report_directory = __webpack_require__(63105);
// EXTERNAL MODULE: ./build/src/app/night/artifact-limits.js
var artifact_limits = __webpack_require__(80133);
// EXTERNAL MODULE: ./build/src/app/night/checked-directory.js
var checked_directory = __webpack_require__(82543);
// EXTERNAL MODULE: ./build/src/app/night/fetch-artifacts.js
var fetch_artifacts = __webpack_require__(80174);
// EXTERNAL MODULE: ./build/src/adapters/github-failure.js
var github_failure = __webpack_require__(26236);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/publish/branch-refusals.js



const OTHER_STORE = 'choose history: artifact, which writes nothing to the repository';
/**
 * The first row that matches counts. Sources of the words: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 * (permissions), github/rest-api-description#637 (empty repositories), dependabot/dependabot-core, common/lib/dependabot/pull_request_updater/github.rb
 * (protected branches), googleapis/repo-automation-bots#5551 and dmf-mxl/mxl#356 (rules).
 */
const REFUSALS = [
    {
        statuses: [401],
        words: /^/,
        kind: 'input',
        why: () => 'GitHub does not accept the token',
        remedy: () => 'Give a token that is still valid (input token)',
    },
    {
        statuses: [403],
        words: /not accessible by personal access token|must have (?:push|write|admin)|write access .{0,40}not granted/i,
        kind: 'input',
        why: ({ repository, access = 'write' }) => `the token has no permission to ${toDo(access)} ${repository}`,
        remedy: ({ repository, access = 'write' }) => `Give the token the permission Contents: ${access === 'read' ? 'read' : 'read and write'} for ${repository} (input token)`,
    },
    {
        statuses: [403],
        words: /not accessible by integration/i,
        kind: 'input',
        why: ({ access = 'write' }) => `the job has no permission to ${toDo(access)} the repository`,
        remedy: ({ access = 'write' }) => access === 'read'
            ? 'Add contents: read to the permissions of the job with the report action'
            : 'Add contents: write to the permissions of the job with the report action (permissions: {contents: write, actions: read}). ' +
                'Workflows of pull requests from forks never have it: let a nightly write the history, and only read it there',
    },
    {
        statuses: [403],
        words: /archived/i,
        kind: 'input',
        why: ({ repository }) => `${repository} is archived`,
        remedy: () => `Unarchive the repository, or ${OTHER_STORE}`,
    },
    {
        statuses: [409],
        words: /repository is empty/i,
        kind: 'input',
        why: ({ repository }) => `${repository} is empty`,
        remedy: () => 'Push a first commit to its default branch: before that, GitHub makes no branch',
    },
    {
        statuses: [403, 409, 422],
        words: /rule violations|protected (?:branch|ref)|branch protection|being restricted|must be made through|must be signed|verified signatures|required status check|status checks? (?:is|are) expected|approving review|not authorized to (?:push|create|update)|linear history|merge queue|locked branch/i,
        kind: 'input',
        why: () => 'a rule of the repository forbids it',
        remedy: ({ branch }) => `Exclude ${branch} from the ruleset (repository settings, Rules) or the branch protection (Branches) that has this rule, or ${OTHER_STORE}`,
    },
    {
        statuses: [403, 409, 422],
        words: /reference update failed|reference cannot be (?:created|updated)/i,
        isVague: true,
        kind: 'input',
        // GitHub says no more for a rule that restricts new branches (release-plz/action#518), and for a name that cannot
        // stand beside another one (microsoft/vscode-remote-repositories-github#122).
        why: () => 'a rule of the repository forbids it, or its name collides with another branch',
        remedy: ({ branch }) => `Exclude ${branch} from rulesets that restrict branches (repository settings, Rules), choose another name (history-branch) if a branch has the same beginning, such as ${branch}/x, or ${OTHER_STORE}`,
    },
    {
        statuses: [413, 422],
        words: /too large|too big|exceeds/i,
        kind: 'input',
        why: () => 'its files are too large for GitHub',
        remedy: () => 'Shorten the history: crio-node-e2e history prune',
    },
    {
        statuses: [404],
        words: /^/,
        kind: 'input',
        why: ({ repository }) => `${repository} does not exist, or the token has no access to it`,
        remedy: () => 'Check the repository, and the access of the token to it (input token)',
    },
    {
        statuses: [403, 451],
        words: /^/,
        kind: 'input',
        why: () => 'GitHub forbids it',
        remedy: () => `Check the token and the settings of the repository, or ${OTHER_STORE}`,
    },
];
/** Whether GitHub says clearly why it refuses, so that another attempt changes nothing. */
function isClearRefusal(failure) {
    const refusal = refusalOf(failure);
    return refusal !== undefined && refusal.isVague !== true;
}
/** A failure as an error with what to do about it. */
function branchFailure(failure, target) {
    const { kind, why, remedy } = refusalOf(failure) ?? otherOf(failure);
    return branchError(target, {
        kind,
        why: why(target),
        cause: [
            failure.status === null ? 'No usable response from GitHub:' : `GitHub: ${failure.status}`,
            failure.message || 'without a reason',
            `(${failure.question})`,
        ].join(' '),
        remedy: remedy(target),
    }, failure);
}
/** An error for a branch that is not read or not written. */
function branchError({ repository, branch, access = 'write' }, { kind, why, cause, remedy, }, error) {
    return new errors/* RunError */.e4({
        kind,
        reason: kind === 'input' ? 'invalid-input' : 'build-unavailable',
        message: `The branch ${branch} of ${repository} cannot be ${access === 'read' ? 'read' : 'written'}: ${why}`,
        cause,
        remedy,
    }, { cause: error });
}
function toDo(access) {
    return access === 'read' ? 'read' : 'write to';
}
function refusalOf({ status, message, waitSeconds }) {
    if (waitSeconds !== null)
        return undefined;
    return REFUSALS.find(({ statuses, words }) => status !== null && statuses.includes(status) && words.test(message));
}
function otherOf(failure) {
    const { waitSeconds } = failure;
    if (waitSeconds !== null) {
        return {
            kind: 'environment',
            why: () => `the rate limit of GitHub is exceeded for ${(0,domain_text/* formatDuration */.a3)(waitSeconds)}`,
            remedy: () => 'Run the job again later, or give a token of its own (input token)',
        };
    }
    return {
        kind: 'environment',
        why: () => (0,github_patience/* isUnanswered */.N)(failure) ? 'GitHub does not respond as it should' : 'GitHub refuses it',
        remedy: () => 'Run the job again later (https://www.githubstatus.com)',
    };
}

;// CONCATENATED MODULE: ./build/src/publish/history-readme.js
/** The file of a history branch that says what the branch is. */
const README = 'README.md';
/** The first line of it. A branch without this line is not of this action, and is never written. */
const MARKER = '<!-- crio-node-e2e: history branch -->';
const TEXT = `${MARKER}
# History of node e2e runs

The report action of crio-node-e2e writes the results of runs to this branch, and compares later runs with them.
The branch has no code and no history in common with other branches.

- \`badge.json\` has the result and the day of the newest night, for https://shields.io/badges/endpoint-badge.
- Do not merge it, and do not edit its files by hand: \`crio-node-e2e history\` shows, imports, repairs and shortens them.
- To begin anew, delete the branch. The next recorded run makes it again.
- The first line of this file shows that crio-node-e2e may write here.
`;
/** The files with which a history branch begins, by path. */
const FIRST_FILES = new Map([[README, TEXT]]);
/** Whether a branch with this README is a history branch. */
function isOwnBranch(readme) {
    return (readme
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 1)[0]
        ?.trimEnd() === MARKER);
}

;// CONCATENATED MODULE: ./build/src/publish/safe-names.js
/** Parts of paths and branches: no hidden files, no options, nothing that leads elsewhere. */
const PART = /^\w[\w.+=-]*$/;
/** As file systems have it. */
const MOST_CHARACTERS = 255;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
/** Whether a text is owner/name. */
function isSafeRepository(repository) {
    return REPOSITORY.test(repository) && !repository.split('/').some((part) => /^\.+$/.test(part));
}
/** Whether a path can be a file of a history branch. */
function isSafePath(path) {
    return path.length <= MOST_CHARACTERS && path.split('/').every((part) => PART.test(part));
}
/** Whether a text can be the name of a branch (https://git-scm.com/docs/git-check-ref-format). */
function isSafeBranch(branch) {
    return isSafePath(branch) && !/\.\.|\.(?:lock)?(?:\/|$)/.test(branch);
}
const MOST_MESSAGE_CHARACTERS = 200;
/** What a message keeps: nothing that mentions somebody, refers to an issue, or means something to CI systems. */
const NOT_PLAIN = /[^A-Za-z0-9 .,:;()/_+-]+/g;
/** A commit message of one line in which nobody is mentioned. */
function commitMessage(message) {
    const plain = message.replace(NOT_PLAIN, ' ').replace(/ +/g, ' ').trim();
    return plain.slice(0, MOST_MESSAGE_CHARACTERS) || 'Update';
}

;// CONCATENATED MODULE: ./build/src/publish/branch-limits.js




/** Far more than a history of 200 runs has. */
const MOST_FILE_BYTES = 16 << 20;
/** @throws RunError (input, invalid-input) if repository or branch have no possible name; Error for a path */
function requireSafeNames(target, paths) {
    const { repository, branch } = target;
    const unsafe = paths.find((path) => !isSafePath(path));
    if (unsafe !== undefined)
        throw new Error(`${unsafe} cannot be a file of a history`);
    if (!isSafeRepository(repository)) {
        throw branchError(target, {
            kind: 'input',
            why: 'the name of the repository is not valid',
            cause: 'It must be OWNER/NAME',
            remedy: 'Check the repository',
        });
    }
    if (isSafeBranch(branch))
        return;
    throw branchError(target, {
        kind: 'input',
        why: 'its name is not valid',
        cause: 'Parts of its name must begin with a letter or digit and have only letters, digits and ._+=-',
        remedy: 'Choose another name (input history-branch)',
    });
}
/** @throws RunError (input, invalid-input) if a file is too large to be written; Error for its path */
function requireWritable(path, text, target) {
    if (!isSafePath(path) || path === README)
        throw new Error(`${path} cannot be written`);
    requireReadable(path, Buffer.byteLength(text), target);
}
/** @throws RunError (input, invalid-input) if a file is too large to be read */
function requireReadable(path, bytes, target) {
    if (bytes <= MOST_FILE_BYTES)
        return;
    throw branchError(target, {
        kind: 'input',
        why: `${path} is too large`,
        cause: `It has ${(0,domain_text/* formatBytes */.z3)(bytes)}; the limit is ${(0,domain_text/* formatBytes */.z3)(MOST_FILE_BYTES)}`,
        remedy: 'Shorten the history: crio-node-e2e history prune',
    });
}

;// CONCATENATED MODULE: ./build/src/publish/read-branch.js






/** Far more than there are lanes and scenarios. */
const MOST_FILES = 500;
/**
 * Reads files of a history branch with the token of the job, so that private repositories and what was written a moment ago
 * are read as well.
 *
 * @returns null if there is no such branch
 * @throws RunError (input, invalid-input) if GitHub does not permit it or the branch has other content; (environment,
 *   build-unavailable) if GitHub does not respond or a rate limit lasts too long
 */
async function readBranch(writer, request) {
    const { repository, branch, isWanted } = request;
    const target = { repository, branch, access: 'read' };
    requireSafeNames(target, []);
    const reading = { writer, target, patience: (0,github_patience/* createPatience */.s)(request), texts: new Map() };
    try {
        const commit = await ownCommit(reading);
        if (commit === null)
            return null;
        const paths = [...commit.files.keys()].filter(isWanted);
        const files = new Map();
        const problems = [];
        for (const path of paths.slice(0, MOST_FILES)) {
            try {
                files.set(path, await readText(path, commit, reading));
            }
            catch (error) {
                if (!(error instanceof errors/* RunError */.e4))
                    throw error;
                problems.push(error.message);
            }
        }
        if (paths.length > MOST_FILES) {
            problems.push(`Only ${MOST_FILES} of ${paths.length} files of the branch ${branch} are read`);
        }
        return { files, problems };
    }
    catch (error) {
        throw error instanceof github_failure/* GitHubFailure */.iK ? branchFailure(error, target) : error;
    }
}
/**
 * The newest commit of the branch; null if there is no branch.
 * @throws RunError (input, invalid-input) if the branch has other content than a history
 */
async function ownCommit(reading) {
    const { writer, target, patience } = reading;
    const { repository, branch } = target;
    const found = await patience.repeat(() => writer.newestCommit(repository, branch));
    if (found === null)
        return null;
    const readme = found.files.has(README) ? await readText(README, found, reading) : '';
    if (isOwnBranch(readme))
        return found;
    throw branchError(target, {
        kind: 'input',
        why: 'it has content of somebody else',
        cause: `Its ${README} does not begin with the line that marks a history of crio-node-e2e`,
        remedy: `Choose another name (input history-branch). If it is the history, restore its ${README} from an earlier commit`,
    });
}
/**
 * The content of a file of a commit.
 * @throws RunError (input, invalid-input) if it is too large
 */
async function readText(path, { files }, reading) {
    const { writer, target, patience, texts } = reading;
    const { sha = '', bytes = 0 } = files.get(path) ?? {};
    requireReadable(path, bytes, target);
    const known = texts.get(sha);
    if (known !== undefined)
        return known;
    const text = await patience.repeat(() => writer.readText(target.repository, sha));
    texts.set(sha, text);
    return text;
}

// EXTERNAL MODULE: ./build/src/app/history/history-files.js
var history_files = __webpack_require__(57080);
// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(78853);
// EXTERNAL MODULE: ./build/src/app/night/error-words.js
var error_words = __webpack_require__(41146);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/app/night/fetch-artifact.js + 1 modules
var fetch_artifact = __webpack_require__(24376);
;// CONCATENATED MODULE: ./build/src/app/night/history-artifact.js






/** The folder of histories in the report directory, which is uploaded as an artifact. */
const HISTORY_FOLDER = report_files/* NIGHT_FILES */["do"].history;
/** Artifacts that are looked into: runs that record nothing, such as of pull requests, can upload one without histories. */
const MOST_TRIED = 30;
/**
 * Downloads the histories of the newest artifact that an earlier run of the same repository uploaded, and that has some.
 * Those of forks are not believed.
 * @returns the directory with the histories; null if there is no artifact yet
 * @throws RunError if there is one that cannot be used
 */
async function fetchHistoryArtifact({ run: { repository }, temporaryDirectory }, name, github, repeat, { http }) {
    const found = await github.namedArtifacts(repository, name);
    const usable = found.filter(({ expired, isOfFork }) => !expired && !isOfFork);
    const directory = (0,external_node_path_.join)(temporaryDirectory, 'crio-node-e2e-history');
    const limits = artifact_limits/* ARTIFACT_LIMITS */.W;
    for (const artifact of usable.slice(0, MOST_TRIED)) {
        const room = (0,artifact_limits/* createRoom */.a)(limits.totalBytes);
        const source = { github, http, repeat, directory, limits, room };
        const histories = (0,external_node_path_.join)(await downloaded(name, artifact, source), HISTORY_FOLDER);
        if ((0,external_node_fs_.existsSync)(histories))
            return histories;
    }
    if (usable.length <= MOST_TRIED)
        return null;
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `None of the newest ${MOST_TRIED} artifacts ${name} has a history`,
        remedy: 'Upload the report directory under this name only in runs that record their results',
    });
}
async function downloaded(name, artifact, source) {
    try {
        return await (0,fetch_artifact/* fetchArtifact */.t)(artifact, source);
    }
    catch (error) {
        if (!(error instanceof fetch_artifact/* Rejection */.m))
            throw error;
        throw new errors/* RunError */.e4({
            kind: 'environment',
            reason: 'build-unavailable',
            message: `The artifact ${name} cannot be used`,
            cause: error.message,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/app/night/history-place.js





/** Reads the histories of a night. What cannot be read is a problem, and never an error. */
async function readPlace(request, github, repeat, deps) {
    const { history, run, token, serverUrl } = request;
    const readFrom = async (source, branch) => {
        const { http, now } = deps;
        const of = { http, now, serverUrl, ...(branch === undefined ? {} : { branch }) };
        return {
            ...(await (0,read_histories/* readHistories */.X_)(source, of)),
            source: branch === undefined ? source : `branch ${branch} of ${source}`,
            isUnknown: false,
        };
    };
    try {
        switch (history.kind) {
            case 'none':
                return NO_PLACE;
            case 'source':
                return await readFrom(history.source);
            case 'branch':
                return token === null
                    ? await readFrom(run.repository, history.branch)
                    : await readByApi(request, history.branch, deps);
            case 'artifact': {
                const directory = await fetchHistoryArtifact(request, history.name, github, repeat, deps);
                if (directory === null)
                    return { ...NO_PLACE, source: `artifact ${history.name} (there is none yet)` };
                return { ...(await readFrom(directory)), source: `artifact ${history.name}` };
            }
        }
    }
    catch (error) {
        return {
            ...NO_PLACE,
            problems: [`The history cannot be read: ${(0,error_words/* withRemedy */.v)(error)}`],
            isUnknown: true,
        };
    }
}
/** Without a history. */
const NO_PLACE = {
    histories: new Map(),
    searches: [],
    problems: [],
    unread: [],
    source: '',
    isUnknown: false,
};
/** The branch by the API: it also has what was written a moment ago, and private repositories. */
async function readByApi({ run: { repository }, apiUrl, token }, branch, { gitHubWriter, log, sleep, now }) {
    const writer = gitHubWriter({ token, baseUrl: apiUrl });
    const found = await readBranch(writer, {
        repository,
        branch,
        isWanted: history_files/* isHistoryFile */.LD,
        log,
        sleep,
    });
    const source = `branch ${branch} of ${repository}`;
    if (found === null)
        return { ...NO_PLACE, source: `${source} (it does not exist yet)` };
    const texts = [...found.files].map(([name, text]) => ({ name, text }));
    const read = (0,read_histories/* historiesIn */.wL)(texts, now());
    return { ...read, problems: [...found.problems, ...read.problems], source, isUnknown: false };
}

// EXTERNAL MODULE: ./build/src/app/night/newest-night.js
var newest_night = __webpack_require__(25991);
;// CONCATENATED MODULE: ./build/src/app/night/phases.js
/** A step that was cancelled in the middle of some work. */
class Cancelled extends Error {
    name = 'Cancelled';
    /** @param work what was not finished: the rest of a sentence that begins with "while" */
    constructor(work) {
        super(`The step was cancelled while ${work}`);
    }
}
/**
 * Does some work until it is done or the step is cancelled. The work itself is not stopped: the process ends soon after.
 * @param name of the work: the rest of a sentence that begins with "while"
 * @throws Cancelled; else what the work throws
 */
async function untilCancelled(cancelled, name, work) {
    if (cancelled.aborted)
        throw new Cancelled(name);
    const { promise, reject } = Promise.withResolvers();
    const stop = () => reject(new Cancelled(name));
    cancelled.addEventListener('abort', stop, { once: true });
    try {
        return await Promise.race([work(), promise]);
    }
    finally {
        cancelled.removeEventListener('abort', stop);
    }
}

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
;// CONCATENATED MODULE: ./build/src/domain/blame/keep.js

/** Searches that a history keeps: more than a year of regressions. */
const MOST_SEARCHES = 200;
/** The bytes of the file stay far below what a branch takes. */
const keep_MOST_CHARACTERS = 4_000_000;
/** Searches with newer ones of the same regression in place of older ones; the newest first, as many as a history keeps. */
function keptSearches(earlier, added) {
    const newest = [...added, ...earlier].toSorted((one, other) => one.at < other.at ? 1 : one.at > other.at ? -1 : 0);
    const single = [...(0,group/* groupBy */.$)(newest, regressionKey).values()].flatMap(([first]) => first ?? []);
    let characters = 0;
    return single.slice(0, MOST_SEARCHES).filter((search) => {
        characters += JSON.stringify(search).length;
        return characters <= keep_MOST_CHARACTERS;
    });
}
/** The regression that a search is about. */
function regressionKey({ spec, lane, scenario, architecture, lastGood, firstBad, parts, }) {
    const between = lastGood === null && firstBad === null
        ? parts.map(({ input, good, bad }) => [input, good, bad])
        : [lastGood?.id, firstBad?.id];
    return JSON.stringify([spec, lane, scenario, architecture, between]);
}

// EXTERNAL MODULE: ./build/src/domain/history/add-run.js + 2 modules
var add_run = __webpack_require__(96344);
// EXTERNAL MODULE: ./build/src/domain/history/file/format.js + 1 modules
var format = __webpack_require__(59348);
// EXTERNAL MODULE: ./build/src/domain/history/file/parse.js + 4 modules
var parse = __webpack_require__(17961);
// EXTERNAL MODULE: ./build/src/domain/history/series-name.js
var series_name = __webpack_require__(50697);
;// CONCATENATED MODULE: ./build/src/publish/history-branch.js








/** In a race, one writer always wins: this is enough for ten at the same time. */
const MOST_ATTEMPTS = 12;
/** How often a refusal without a known reason is tried again: GitHub's servers do not all know a new commit at once. */
const MOST_DOUBTS = 3;
/** How often the branch is moved again if there is no response and it stays where it is. */
const MOST_SILENCES = 5;
/** GitHub's words if the branch is no longer what it was (https://docs.github.com/rest/git/refs). */
const RACE = /fast.?forward|already exists|does not exist/i;
/** Statuses of a race, and of much else. */
const DOUBTFUL_STATUS = [409, 422];
/**
 * Changes files of a branch in one commit, and makes the branch without any history if it does not exist. If somebody else
 * writes at the same time, it reads and changes again, so that nothing is lost.
 *
 * @throws RunError (input, invalid-input) if GitHub does not permit it or the branch has other content; (environment,
 *   build-unavailable) if GitHub does not respond or a rate limit lasts too long
 */
async function updateBranch(writer, request) {
    requireSafeNames(request, request.paths);
    try {
        const patience = (0,github_patience/* createPatience */.s)(request);
        return await update({ writer, target: request, request, patience, texts: new Map() });
    }
    catch (error) {
        throw error instanceof github_failure/* GitHubFailure */.iK ? branchFailure(error, request) : error;
    }
}
async function update(work) {
    const { request, patience } = work;
    let doubts = 0;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
        const base = await ownCommit(work);
        const { changes, skipped } = await changesOn(base, work);
        const done = { isNewBranch: base === null, changed: [...changes.keys()], skipped };
        const before = base?.sha ?? null;
        if (changes.size === 0)
            return { ...done, isNewBranch: false, commit: null, base: before };
        const commit = await writeCommit(base, changes, work);
        const outcome = await place(base, commit, work);
        if (outcome === 'placed')
            return { ...done, commit, base: before };
        if (outcome instanceof github_failure/* GitHubFailure */.iK) {
            doubts += 1;
            if (doubts >= ((0,github_patience/* isUnanswered */.N)(outcome) ? MOST_SILENCES : MOST_DOUBTS))
                throw outcome;
        }
        const why = outcome === 'raced' ? `The branch ${request.branch} changed meanwhile` : outcome.message;
        request.log.info(`${why}: attempt ${attempt} of ${MOST_ATTEMPTS}`);
        await patience.pause(attempt);
    }
    throw branchError(request, {
        kind: 'environment',
        why: 'others write to it all the time',
        cause: `It changed during each of ${MOST_ATTEMPTS} attempts`,
        remedy: 'Run the job again; let the jobs that write the history run one after another (concurrency)',
    });
}
/** What `change` makes of the files of a commit, without what stays the same. One that is too large stays as it is. */
async function changesOn(base, work) {
    const { paths, change } = work.request;
    const before = new Map();
    const skipped = new Map();
    for (const path of paths) {
        if (!base?.files.has(path))
            continue;
        try {
            before.set(path, await readText(path, base, work));
        }
        catch (error) {
            if (!(error instanceof errors/* RunError */.e4))
                throw error;
            const { message, cause = '', remedy = '' } = error.details;
            skipped.set(path, `${message}: ${cause}. ${remedy}`);
        }
    }
    const after = [...change(before)]
        .filter(([path]) => !skipped.has(path))
        .map(([path, text]) => [path, text.toWellFormed()]);
    for (const [path, text] of after)
        requireWritable(path, text, work.request);
    return {
        changes: new Map(after.filter(([path, text]) => before.get(path) !== text)),
        skipped: [...skipped.values()],
    };
}
/** Makes a commit that no branch has yet. The names of git's objects are digests, so all of this can be repeated. */
async function writeCommit(base, changes, { writer, request, patience }) {
    const { repository, message } = request;
    const files = base === null ? [...FIRST_FILES, ...changes] : changes;
    const blobs = new Map();
    for (const [path, text] of files) {
        blobs.set(path, await patience.repeat(() => writer.createBlob(repository, text)));
    }
    const tree = await patience.repeat(() => writer.createTree(repository, base?.tree ?? null, blobs));
    const commit = { message: commitMessage(message), tree, parent: base?.sha ?? null };
    return patience.repeat(() => writer.createCommit(repository, commit));
}
/**
 * Makes a commit the newest one of the branch.
 * @returns `raced` if somebody else was faster; the failure if that may be the reason
 * @throws GitHubFailure if there is a known reason
 */
async function place(base, commit, { writer, request, patience }) {
    const { repository, branch } = request;
    try {
        await patience.once(() => base === null
            ? writer.createBranch(repository, branch, commit)
            : writer.moveBranch(repository, branch, commit));
        return 'placed';
    }
    catch (error) {
        if (!(error instanceof github_failure/* GitHubFailure */.iK) || error.waitSeconds !== null)
            throw error;
        const isDoubtful = DOUBTFUL_STATUS.includes(error.status);
        if (!(0,github_patience/* isUnanswered */.N)(error) && !isDoubtful)
            throw error;
        // Only the branch itself shows whether a request with a lost response was carried out, and whether it lost a race.
        const now = await patience.repeat(() => writer.newestCommit(repository, branch));
        const hasCommit = now !== null &&
            (now.sha === commit ||
                (await patience.repeat(() => writer.contains(repository, now.sha, commit))));
        if (hasCommit)
            return 'placed';
        if (RACE.test(error.message) || now?.sha !== base?.sha)
            return 'raced';
        if (isClearRefusal(error))
            throw error;
        return error;
    }
}

// EXTERNAL MODULE: ./build/src/domain/views/json.js + 3 modules
var views_json = __webpack_require__(47203);
;// CONCATENATED MODULE: ./build/src/app/night/searches-file.js





/** The file of searches of a history with those of a night added. */
function searchesFile(before, added, { generator, generatedAt, run }) {
    let earlier = [];
    if (before.trim() !== '') {
        const read = (0,blame_read/* readBlame */.o)((0,json/* parseJson */.q)(before));
        if ('problem' in read)
            return read;
        earlier = read.blame.searches;
    }
    const searches = keptSearches(earlier, added);
    const schemaVersion = blame/* BLAME_SCHEMA_VERSION */.V;
    return { text: (0,views_json/* blameJson */.Gl)({ schemaVersion, generator, generatedAt, run, searches, notes: [] }) };
}

;// CONCATENATED MODULE: ./build/src/app/night/record-night.js
















/** If nothing was to be written. */
const NOT_RECORDED = {
    recorded: false,
    commit: null,
    problem: '',
    notes: [],
    files: new Map(),
};
/** A matrix has no more jobs (https://docs.github.com/actions/reference/limits), so a night has no more honest lanes. */
const MOST_RUNS = 256;
/** Adds to the histories, where the request says. Failing to write is a problem that is told, and never an error. */
async function recordNight(request, additions, place, deps) {
    const { history } = request;
    const { runs: all, badge, searches } = additions;
    const named = all.filter(({ series }) => (0,series_name/* historyFileName */.cI)(series) !== null);
    const records = named.slice(0, MOST_RUNS);
    const unnamed = all.length - named.length;
    const notes = [
        ...(unnamed > 0
            ? [
                `${(0,domain_text/* plural */.LS)(unnamed, 'run')} ${unnamed === 1 ? 'is' : 'are'} not added to the history: the names of lane, scenario and architecture are too long for a file`,
            ]
            : []),
        ...(named.length > MOST_RUNS
            ? [`Only ${MOST_RUNS} of ${named.length} runs are added to the history: no night has more`]
            : []),
    ];
    const kept = { ...additions, runs: records };
    switch (history.kind) {
        case 'artifact':
            return withNotes(recordInFiles(place, kept), notes);
        case 'branch':
            return withNotes(records.length === 0 && badge === '' && searches.length === 0
                ? NOT_RECORDED
                : await recordOnBranch(request, history.branch, kept, deps), notes);
        case 'none':
        case 'source':
            return NOT_RECORDED;
    }
}
function withNotes(recorded, notes) {
    return { ...recorded, notes: [...recorded.notes, ...notes] };
}
async function recordOnBranch({ apiUrl, token, run }, branch, additions, deps) {
    if (token === null) {
        return { ...NOT_RECORDED, problem: 'without a token nothing can be written (input token)' };
    }
    const { runs, badge, searches } = additions;
    // Of the last call: after a race, the files are changed again.
    let made = { files: new Map(), damaged: [], refused: [], isNewest: false };
    try {
        const writer = deps.gitHubWriter({ token, baseUrl: apiUrl });
        const request = {
            repository: run.repository,
            branch,
            paths: [
                ...runs.flatMap(({ series }) => (0,series_name/* historyFileName */.cI)(series) ?? []),
                ...(searches.length > 0 ? [blame/* BLAME_FILE */.v] : []),
            ],
            change(files) {
                made = changed(files, additions, deps.now());
                const isShown = badge !== '' && made.isNewest;
                return isShown ? new Map([...made.files, [BADGE_FILE, badge]]) : made.files;
            },
            message: `Add ${addedText(additions)} of workflow run ${run.id}, attempt ${run.attempt}`,
            log: deps.log,
            sleep: deps.sleep,
        };
        const { commit, base, skipped } = await untilCancelled(deps.cancelled, 'the history was written, so that only the branch shows whether the results are in it', () => updateBranch(writer, request));
        return {
            recorded: made.files.size > skipped.length,
            commit: made.files.size > 0 ? commit : null,
            problem: [...skipped, ...made.refused].join('; '),
            notes: base === null || commit === null
                ? []
                : made.damaged.map((path) => `${path} was damaged, and has what could be read of it; commit ${(0,domain_text/* shortHash */.BC)(base)} has it as it was`),
            files: new Map(),
        };
    }
    catch (error) {
        return { ...NOT_RECORDED, problem: (0,error_words/* withRemedy */.v)(error) };
    }
}
function addedText({ runs, searches }) {
    return runs.length > 0 || searches.length === 0
        ? (0,domain_text/* plural */.LS)(runs.length, 'run')
        : (0,domain_text/* plural */.LS)(searches.length, 'answer');
}
/** The files with the runs added; it merges into whatever another writer has left. */
function changed(files, { runs: records, searches, night }, now) {
    const added = new Map();
    const damaged = new Set();
    const refused = new Map();
    for (const record of records) {
        const { series } = record;
        const path = (0,series_name/* historyFileName */.cI)(series);
        if (path === null || refused.has(path))
            continue;
        let before = added.get(path);
        if (before === undefined) {
            const text = files.get(path) ?? '';
            const { history, problems } = (0,parse/* parseHistory */.i)(text, { now, series });
            if (text.trim() === '')
                before = (0,add_run/* emptyHistory */.s)(series);
            else if (history === null || (problems.length > 0 && (0,read_histories/* isNothing */.qv)(history))) {
                refused.set(path, refusal(path, problems));
                continue;
            }
            else {
                before = history;
                if (problems.length > 0)
                    damaged.add(path);
            }
        }
        added.set(path, (0,add_run/* addRun */.Z)(before, record));
    }
    const changes = new Map([...added].map(([path, history]) => [path, (0,format/* formatHistory */.A)(history)]));
    if (searches.length > 0) {
        const file = searchesFile(files.get(blame/* BLAME_FILE */.v) ?? '', searches, night);
        if ('text' in file)
            changes.set(blame/* BLAME_FILE */.v, file.text);
        else
            refused.set(blame/* BLAME_FILE */.v, refusal(blame/* BLAME_FILE */.v, [file.problem]));
    }
    return {
        files: changes,
        damaged: [...damaged],
        refused: [...refused.values()],
        isNewest: isNewest([...added.values()], records),
    };
}
function isNewest(histories, records) {
    const own = new Set(records.map(({ run }) => (0,run_key/* runKey */.r7)(run)));
    const started = Math.max(...records.map(({ run }) => Date.parse(run.startedAt)));
    return histories.every(({ runs }) => runs.every((run) => own.has((0,run_key/* runKey */.r7)(run)) || !(Date.parse(run.startedAt) > started)));
}
function refusal(path, problems) {
    const why = problems.length === 0 ? '' : ` (${problems.slice(0, 3).join('; ')})`;
    return `${path} is not written, because nothing of it can be read${why}. Restore it from an earlier commit, or remove it to begin anew`;
}
/** Without all that was there, the next artifact would hide it: then there is none. */
function recordInFiles(place, { runs: records, searches, night }) {
    if (place.isUnknown) {
        return {
            ...NOT_RECORDED,
            problem: 'Earlier results could not be read, and a new artifact without them would hide them. Run the job again; if the artifact with the history stays unreadable, delete it',
        };
    }
    const unread = new Map(place.unread.map(({ name, text }) => [name, text]));
    const all = new Map(place.histories);
    const refused = new Set();
    let added = 0;
    for (const record of records) {
        const file = (0,series_name/* historyFileName */.cI)(record.series);
        if (file === null)
            continue;
        if (unread.has(file)) {
            refused.add(refusal(file, []));
            continue;
        }
        const name = file.slice(0, -series_name/* HISTORY_EXTENSION */.pK.length);
        all.set(name, (0,add_run/* addRun */.Z)(all.get(name) ?? (0,add_run/* emptyHistory */.s)(record.series), record));
        added += 1;
    }
    const texts = [...all].map(([name, history]) => [
        `${name}${series_name/* HISTORY_EXTENSION */.pK}`,
        (0,format/* formatHistory */.A)(history),
    ]);
    const known = keptSearches(place.searches, searches);
    if (known.length > 0 && !unread.has(blame/* BLAME_FILE */.v)) {
        const file = searchesFile('', known, night);
        if ('text' in file)
            texts.push([blame/* BLAME_FILE */.v, file.text]);
        added += searches.length;
    }
    else if (searches.length > 0)
        refused.add(refusal(blame/* BLAME_FILE */.v, []));
    const files = [...unread, ...texts].map(([name, text]) => [(0,external_node_path_.join)(HISTORY_FOLDER, name), text]);
    return {
        ...NOT_RECORDED,
        recorded: added > 0,
        problem: [...refused].join('; '),
        files: new Map(files),
    };
}

;// CONCATENATED MODULE: ./build/src/app/night/answer-night.js
















const FOLDER = 'crio-node-e2e-answers';
/**
 * Adds answers of the bisect action to the night that they are about, and to the history, so that the next night knows them.
 * @throws RunError if the night cannot be read
 */
async function answerNight(request, answers, deps) {
    const patience = (0,github_patience/* createPatience */.s)(deps);
    const repeat = (work) => patience.repeat(work);
    const github = deps.gitHub({ token: request.token, baseUrl: request.apiUrl }, repeat);
    const find = (pattern) => untilCancelled(deps.cancelled, 'the artifacts were read', () => artifactsOf(pattern, request, github, repeat, deps));
    const judged = (0,newest_night/* newestNight */.D)(await find(answers.night));
    const { searches, problems } = searchesIn(await find(answers.blame));
    deps.log.info(`The night gets ${(0,domain_text/* plural */.LS)(searches.length, 'answer')}`);
    const night = (0,night_searches/* withSearches */.X3)(judged, [...searches, ...judged.searches]);
    const place = request.history.kind === 'artifact' ? await readPlace(request, github, repeat, deps) : NO_PLACE;
    const recorded = request.whyNotRecorded === '' && searches.length > 0
        ? await recordNight(request, { runs: [], badge: '', searches, night }, place, deps)
        : NOT_RECORDED;
    if (recorded.problem !== '') {
        const title = 'The history could not be written';
        deps.step.annotate({ level: 'error', title, message: recorded.problem });
    }
    const none = searches.length === 0 ? ['No artifact has answers of a search.'] : [];
    return { recorded, night: { ...night, notes: [...night.notes, ...none, ...problems] } };
}
async function artifactsOf(pattern, { directory, run, temporaryDirectory }, github, repeat, { http, log }) {
    const limits = artifact_limits/* ARTIFACT_LIMITS */.W;
    if (directory !== null)
        return (await (0,checked_directory/* checkedDirectory */.x)(directory, limits)).artifacts;
    const { artifacts } = await (0,fetch_artifacts/* fetchArtifacts */.a)({
        github,
        http,
        repeat,
        repository: run.repository,
        run: Number(run.id),
        pattern,
        directory: (0,external_node_path_.join)(temporaryDirectory, FOLDER),
        limits,
        log,
    });
    return artifacts;
}
/** Searches of all artifacts, and what of them cannot be read, one sentence each. */
function searchesIn(artifacts) {
    const searches = [];
    const problems = [];
    for (const { name, directory } of artifacts) {
        // Histories have such a file as well, with the searches of all nights.
        const file = (0,report_directory/* listFiles */.CS)(directory).find((one) => one === blame/* BLAME_FILE */.v);
        if (file === undefined)
            continue;
        const read = (0,blame_read/* readBlame */.o)((0,json/* parseJson */.q)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, file), 'utf8')));
        if ('blame' in read)
            searches.push(...read.blame.searches);
        else
            problems.push(`${name} cannot be read: ${(0,domain_text/* plainLine */.h0)(read.problem)}`);
    }
    return { searches, problems };
}

// EXTERNAL MODULE: ./build/src/publish/html-report.js + 13 modules
var html_report = __webpack_require__(28040);
// EXTERNAL MODULE: ./build/src/publish/page-assets.js
var page_assets = __webpack_require__(28726);
;// CONCATENATED MODULE: ./build/src/app/night/html-file.js




/** The HTML report of a night by its name; none, with a warning, if it cannot be made: the other files do not need it. */
function htmlFile(facts, { version, now, log }, assets = page_assets/* readPageAssets */.B) {
    try {
        const page = (0,html_report/* boundedHtmlReport */.Z)({ version, now: now() }, facts, assets());
        return new Map([[report_files/* NIGHT_FILES */["do"].html, page]]);
    }
    catch (error) {
        log.warning(`${report_files/* NIGHT_FILES */["do"].html} could not be made: ${(0,errors/* messageOf */.bD)(error)}`);
        return new Map();
    }
}

;// CONCATENATED MODULE: ./build/src/app/night/own-reports.js
/**
 * Leaves out reports that say that they are of another repository or of an attempt that is still to come: such a one would
 * replace the real report of its job. Whoever can start a workflow can upload one.
 */
function ownReports(reports, run) {
    const judged = reports.map((one) => ({ one, why: whyNot(one, run) }));
    return {
        reports: judged.filter(({ why }) => why === '').map(({ one }) => one),
        rejected: judged
            .filter(({ why }) => why !== '')
            .map(({ one, why }) => ({ name: one.artifact, why })),
    };
}
function whyNot({ report }, { id, attempt, repository }) {
    const { run } = report;
    const isOfOther = (name) => name !== '' && repository !== '' && name.toLowerCase() !== repository.toLowerCase();
    if (isOfOther(run.repository))
        return `its report is of ${run.repository}, not of ${repository}`;
    // A job that had no result of this action has no attempt either; outside of a workflow, there is none.
    if (id !== 'local' && run.attempt > attempt) {
        return `its report is of attempt ${run.attempt}, and the workflow run is in attempt ${attempt}`;
    }
    return '';
}

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
// EXTERNAL MODULE: ./build/src/domain/views/search-wording.js
var search_wording = __webpack_require__(43898);
;// CONCATENATED MODULE: ./build/src/domain/views/night-annotations.js









const LEVELS = {
    passed: null,
    flaky: 'warning',
    known: 'warning',
    failed: 'error',
    environment: 'error',
    incomplete: 'error',
    error: 'error',
};
/** GitHub keeps ten annotations of a level for a step; the verdict is one of them. */
const MOST_CAUSES = 5;
const MOST_LANES = 3;
const MOST_SPECS = 8;
/**
 * The annotations of a night: one for the verdict, one for each new cause and each lane that is red as a whole with its suspects, and one
 * for all early warnings.
 */
function nightAnnotations(night) {
    const { verdict, missing, rejected } = night;
    const level = LEVELS[verdict.result];
    const absent = [...missing, ...rejected]
        .map(({ name, why }) => `${name}: ${why}`)
        .filter((line) => line !== verdict.detail);
    const verdictLines = [
        verdict.detail,
        ...(0,annotations/* capped */.uo)(absent, MOST_SPECS),
        'The job summary has the details.',
    ];
    return [
        ...(level === null
            ? []
            : [(0,annotations/* annotation */.w7)(level, verdict.headline || verdict.result, verdictLines)]),
        ...newCauses(night),
        ...redLanes(night),
        ...halved(night),
        ...early(night),
    ];
}
/** Failures that are new, by cause; a spec without a cause stands alone. */
function newCauses(night) {
    const news = [...(0,night_wording/* specsIn */.Se)(night.specs, 'new'), ...(0,night_wording/* specsIn */.Se)(night.specs, 'not-seen-before')].filter(({ outcome }) => outcome === 'failed');
    const groups = [...(0,group/* groupBy */.$)(news, ({ cause, id }) => cause ?? id).values()].toSorted((one, other) => other.length - one.length);
    const shown = groups.slice(0, MOST_CAUSES).map((specs) => causeAnnotation(night, specs));
    const left = groups.length - shown.length;
    return left > 0
        ? [
            ...shown,
            (0,annotations/* annotation */.w7)('error', `… and ${(0,domain_text/* plural */.LS)(left, 'more new cause')}`, [
                'The job summary has all of them.',
            ]),
        ]
        : shown;
}
function causeAnnotation(night, specs) {
    const [first] = specs;
    if (first === undefined)
        return (0,annotations/* annotation */.w7)('error', 'No spec', []);
    const cause = night.causes.find(({ id }) => id === first.cause);
    const suspects = first.suspects === null ? undefined : night.suspects[first.suspects];
    const search = (0,search_wording/* searchAt */.k7)(night, first.search);
    const title = `New: ${cause?.title ?? (first.message || first.id)}`;
    return (0,annotations/* annotation */.w7)('error', title, [
        ...(0,annotations/* capped */.uo)(specs.map(({ id, reason }) => `- ${(0,domain_text/* plainLine */.h0)(id)}: ${(0,domain_text/* plainLine */.h0)(reason)}`), MOST_SPECS),
        ...(search === null ? [] : [(0,domain_text/* plainLine */.h0)(search.text), search.culprits[0]?.url ?? '']),
        ...suspectLines(suspects),
    ]);
}
/** Lanes that are red as a whole, those that fit; the verdict is about the first of them if nothing is new. */
function redLanes(night) {
    const red = night.lanes.filter(detail/* isRedAsAWhole */.u);
    const isTold = night.specs.every(({ state }) => state !== 'new') && night.missing.length === 0;
    return red
        .slice(isTold ? 1 : 0)
        .slice(0, MOST_LANES)
        .map(({ name, headline, since, cause, suspects: position }) => {
        const suspects = position === null ? undefined : night.suspects[position];
        const when = since === null ? '' : `, red since ${(0,spec_words/* dayOf */.kb)(since)}`;
        return (0,annotations/* annotation */.w7)('error', `${name}: ${headline}${when}`, [cause, ...suspectLines(suspects)]);
    });
}
function suspectLines(suspects) {
    if (suspects === undefined)
        return [];
    return [suspects.text, ...suspects.builds.map(({ url }) => url ?? '')];
}
/** Lanes that lost half of their specs: nobody would notice, because what is left passes. */
function halved(night) {
    return (0,drift_wording/* driftingLanes */.f4)(night)
        .filter(({ drift }) => (0,night_drift/* isHalved */.X)(drift))
        .slice(0, MOST_LANES)
        .map(({ name, drift }) => (0,annotations/* annotation */.w7)('warning', `${name} lost ${drift.lost} of ${drift.before} specs`, [
        (0,drift_wording/* driftText */.LU)(drift),
        ...(0,annotations/* capped */.uo)((0,drift_wording/* driftNames */.Ix)(drift).map(domain_text/* plainLine */.h0), MOST_SPECS),
    ]));
}
function early({ warnings }) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.map(({ text, chance }) => `- ${(0,domain_text/* plainLine */.h0)(text)} (chance that it is noise: ${(0,spec_words/* percent */.KN)(chance)})`);
    return [(0,annotations/* annotation */.w7)('notice', (0,domain_text/* plural */.LS)(warnings.length, 'early warning'), lines)];
}

;// CONCATENATED MODULE: ./build/src/domain/views/night-outputs.js

/** The outputs of the report action by their names in report/action.yml. */
function nightOutputs(night, paths) {
    const { verdict, specs, missing, history } = night;
    const failing = (...states) => String(specs.filter(({ state, outcome }) => states.includes(state) && outcome === 'failed').length);
    return {
        result: verdict.result,
        headline: verdict.headline,
        'new-failures': failing('new', 'not-seen-before'),
        'still-failing': failing('still-failing'),
        flaky: String(specs.filter(({ state }) => state === 'flaky').length),
        known: failing('known'),
        recovered: String(specs.filter(({ state }) => state === 'recovered').length),
        missing: JSON.stringify(missing.map(({ name }) => name)),
        'to-search': JSON.stringify((0,night_searches/* architecturesToSearch */.c8)(night)),
        'history-commit': history.commit ?? '',
        'report-dir': paths.directory,
        'report-json': paths.json,
    };
}

;// CONCATENATED MODULE: ./build/src/app/night/publish-night.js








const JUDGED = { summary: (night) => (0,markdown_night/* renderNight */.n)(night), annotations: nightAnnotations };
/** Of a night that gets answers: the rest of it was shown when it was judged, and the answers by the job that searched. */
const ANSWERED = { summary: markdown_night/* renderAnsweredNight */.Y, annotations: () => [] };
/**
 * Publishes a night as annotations, outputs, summary and files. A failure of one does not stop the others.
 * @param files more files for the report directory, by path
 */
async function publishNight(night, files, directory, { step, log }, shown = JUDGED) {
    const json = (0,external_node_path_.join)(directory, report_files/* NIGHT_FILES */["do"].night);
    const views = {
        annotations() {
            for (const annotation of shown.annotations(night))
                step.annotate(annotation);
        },
        outputs() {
            for (const [name, value] of Object.entries(nightOutputs(night, { directory, json }))) {
                step.setOutput(name, value);
            }
        },
        "the step's summary": () => step.writeSummary(shown.summary(night)),
        'the report': () => {
            (0,report_directory/* clearReportDirectory */.LY)(directory);
            const failures = (0,report_directory/* putFiles */.po)(directory, [
                { name: report_files/* NIGHT_FILES */["do"].night, text: (0,views_json/* nightJson */.Dq)(night) },
                { name: report_files/* NIGHT_FILES */["do"].summary, text: (0,markdown_night/* renderNight */.n)(night) },
                ...[...files].map(([name, text]) => ({ name, text })),
            ]);
            for (const failure of failures)
                log.warning(failure);
        },
    };
    log.info(`${night.verdict.headline}. ${night.verdict.detail}`);
    for (const [name, write] of Object.entries(views)) {
        try {
            await write();
        }
        catch (error) {
            log.warning(`${name} could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
}

// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(61497);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/unjudged-night.js



const CHARACTERS = 2_000;
const MOST_LINES = 50;
/** The summary of a night that could not be judged: GitHub-flavoured Markdown. */
function renderUnjudgedNight({ result, headline, lines }) {
    const shown = lines.slice(0, MOST_LINES).map((line) => (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(line, CHARACTERS)));
    return `${[`## ${night_wording/* NIGHT_SIGNS */._i[result]} ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(headline, CHARACTERS))}`, ...shown].join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/app/night/publish-unjudged.js



/** Publishes why a night could not be judged: an annotation, the outputs `result` and `headline`, and the summary. */
async function publishUnjudged(error, { step, log }) {
    const night = unjudgedBy(error);
    const { result, headline, lines } = night;
    step.annotate({ level: 'error', title: headline, message: lines.join('\n') || headline });
    try {
        step.setOutput('result', result);
        step.setOutput('headline', headline);
        await step.writeSummary(renderUnjudgedNight(night));
    }
    catch (failure) {
        log.warning(`outputs or summary could not be written: ${(0,errors/* messageOf */.bD)(failure)}`);
    }
    if (!(error instanceof errors/* RunError */.e4 || error instanceof Cancelled) && error instanceof Error) {
        log.debug(error.stack ?? '');
    }
}
function unjudgedBy(error) {
    const headline = (0,errors/* messageOf */.bD)(error);
    if (error instanceof Cancelled) {
        const lines = ['Nothing was judged, and the history was not changed', 'Run the job again'];
        return { result: 'incomplete', headline, lines };
    }
    if (error instanceof errors/* RunError */.e4) {
        const { kind, cause = '', evidence = [], remedy = '' } = error.details;
        const lines = [cause, ...evidence, remedy].filter((line) => line !== '');
        return { result: kind === 'environment' ? 'environment' : 'error', headline, lines };
    }
    return {
        result: 'error',
        headline,
        lines: ['This is a bug in crio-node-e2e: please report it'],
    };
}

// EXTERNAL MODULE: ./build/src/app/night/read-reports.js
var read_reports = __webpack_require__(45364);
// EXTERNAL MODULE: ./build/src/adapters/github.js + 2 modules
var adapters_github = __webpack_require__(13468);
// EXTERNAL MODULE: ./build/src/app/night/forbidden.js
var forbidden = __webpack_require__(55505);
;// CONCATENATED MODULE: ./build/src/app/night/run-jobs.js



/** A matrix has at most 256 jobs (https://docs.github.com/actions/reference/limits), and a run at most 50 attempts. */
const MOST_PAGES = 50;
/** The jobs of a workflow run, so that one that left no artifact can be named. Without them a run can be judged as well. */
async function jobsOf(github, repository, run) {
    const all = [];
    try {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const found = await github.runJobs(repository, run, page);
            all.push(...found);
            if (found.length < adapters_github/* PAGE_SIZE */.m) {
                const missing = all.length === 0 ? `GitHub lists no jobs of workflow run ${run}` : null;
                return { jobs: newestOf(all), missing };
            }
        }
    }
    catch (error) {
        if (!(error instanceof errors/* RunError */.e4))
            throw error;
        const remedy = (0,forbidden/* isForbidden */.U)(error) ? ': the job needs the permission actions: read' : '';
        const { cause = '' } = error.details;
        return {
            jobs: [],
            missing: `The jobs of workflow run ${run} are not known (${cause})${remedy}`,
        };
    }
    return { jobs: newestOf(all), missing: `Workflow run ${run} has more jobs than are listed` };
}
/** Of jobs with the same name, those of the newest attempt: a re-run of failed jobs leaves the others as they were. */
function newestOf(jobs) {
    const attempts = new Map();
    for (const { name, attempt } of jobs) {
        attempts.set(name, Math.max(attempt, attempts.get(name) ?? 0));
    }
    const newest = jobs.filter(({ name, attempt }) => attempts.get(name) === attempt);
    // A page can repeat jobs while others come in.
    return [...new Map(newest.map((job) => [job.id, job])).values()];
}

;// CONCATENATED MODULE: ./build/src/app/night/report-night.js





















/** Problems of the history in an annotation. */
const MOST_PROBLEMS = 5;
const ARTIFACTS_FOLDER = 'crio-node-e2e-artifacts';
/**
 * The report action: reads the reports of all jobs of a workflow run, judges them together by their history, adds them to
 * it, and publishes the result. It runs none of the tested code, and trusts none of what that code left.
 * @param read parses the inputs
 * @returns the exit code of the step
 */
async function reportNight(deps, read) {
    try {
        const request = read();
        if (request.token !== null)
            deps.step.mask(request.token);
        const { answers, reportDirectory } = request;
        if (answers !== null) {
            const { night, recorded } = await answerNight(request, answers, deps);
            await publishNight(night, recorded.files, reportDirectory, deps, ANSWERED);
            // The night was judged before, by a step that failed if it was red.
            return deps.cancelled.aborted ? 1 : 0;
        }
        const { night, recorded } = await judgeNight(request, deps);
        await publishNight(night, recorded.files, reportDirectory, deps);
        if (deps.cancelled.aborted)
            return 1;
        return request.failOn.includes(night.verdict.result) ? 1 : 0;
    }
    catch (error) {
        await publishUnjudged(error, deps);
        return 1;
    }
}
async function judgeNight(request, deps) {
    const { cancelled } = deps;
    const access = { token: request.token, baseUrl: request.apiUrl };
    const patience = (0,github_patience/* createPatience */.s)(deps);
    const repeat = (work) => patience.repeat(work);
    const github = deps.gitHub(access, repeat);
    const { artifacts, rejected } = await untilCancelled(cancelled, 'the artifacts were read', () => report_night_artifactsOf(request, github, repeat, deps));
    deps.log.info(`Reports are read from ${(0,domain_text/* plural */.LS)(artifacts.length, 'artifact')}`);
    const { version, log } = deps;
    const read = await untilCancelled(cancelled, 'the reports were read', () => (0,read_reports/* readReports */.o)(artifacts, { version, now: deps.now(), log }));
    const jobs = await untilCancelled(cancelled, 'the jobs were read', () => listedJobs(request, github));
    const place = await untilCancelled(cancelled, 'the history was read', () => readPlace(request, github, repeat, deps));
    annotateProblems(place, deps);
    const own = ownReports(read.reports, request.run);
    const built = (0,build_night/* buildNight */.z)({ version: deps.version, now: deps.now() }, {
        run: request.run,
        reports: own.reports,
        rejected: [...rejected, ...read.rejected, ...own.rejected],
        expected: { names: request.expect, needs: request.needs, jobs: jobs.jobs },
        isScheduled: request.isScheduled,
        pullRequest: request.pullRequest,
        histories: place.histories,
        source: place.source,
        problems: place.problems,
        searches: place.searches,
        notes: [...read.notes, ...(jobs.missing === null ? [] : [jobs.missing])],
    });
    return record(request, built, place, deps);
}
/** Without the whole history, failures can look new: that is said where the failures are. */
function annotateProblems({ problems }, { step }) {
    if (problems.length === 0)
        return;
    const lines = (0,annotations/* capped */.uo)([...problems], MOST_PROBLEMS);
    const message = [...lines, 'The results are judged by what could be read.'].join('\n');
    step.annotate({ level: 'warning', title: 'The history could not be read as a whole', message });
}
function report_night_artifactsOf({ directory, artifacts, run, temporaryDirectory }, github, repeat, { http, log }) {
    const limits = artifact_limits/* ARTIFACT_LIMITS */.W;
    if (directory !== null)
        return (0,checked_directory/* checkedDirectory */.x)(directory, limits);
    return (0,fetch_artifacts/* fetchArtifacts */.a)({
        github,
        http,
        repeat,
        repository: run.repository,
        run: Number(run.id),
        pattern: artifacts,
        directory: (0,external_node_path_.join)(temporaryDirectory, ARTIFACTS_FOLDER),
        limits,
        log,
    });
}
async function listedJobs({ run, token }, github) {
    const id = Number(run.id);
    if (token === null || !Number.isSafeInteger(id))
        return { jobs: [], missing: null };
    return jobsOf(github, run.repository, id);
}
async function record(request, { night, lanes }, place, deps) {
    const all = lanes.map((lane) => lane.record);
    const records = all.filter(({ run }) => isPossible(run, deps.now()));
    const wanted = request.recordAll ? records : records.filter(({ run }) => !isExperiment(run));
    const notes = notRecordedNotes(request, {
        undated: all.length - records.length,
        experiments: records.length - wanted.length,
    });
    // Single commits say nothing about main, and times that are wrong nothing about now.
    const badge = wanted.length > 0 || all.length === 0 ? badgeJson(night) : '';
    const recorded = request.whyNotRecorded === ''
        ? await recordNight(request, { runs: wanted, badge, searches: [], night }, place, deps)
        : NOT_RECORDED;
    if (recorded.problem !== '') {
        const title = 'The history could not be written';
        deps.step.annotate({ level: 'error', title, message: recorded.problem });
    }
    const problems = [
        ...night.history.problems,
        ...(recorded.problem === '' ? [] : [`it could not be written: ${recorded.problem}`]),
    ];
    const { recorded: isRecorded, commit } = recorded;
    const told = {
        ...night,
        history: { ...night.history, recorded: isRecorded, commit, problems },
        notes: [...night.notes, ...notes, ...recorded.notes],
    };
    const html = htmlFile({ night: told, lanes, histories: place.histories }, deps);
    return {
        night: told,
        recorded: { ...recorded, files: new Map([...recorded.files, ...html]) },
    };
}
/** Why the history does not get some of the runs, one sentence each. */
function notRecordedNotes({ history, whyNotRecorded }, { undated, experiments }) {
    if (history.kind === 'none')
        return [];
    if (whyNotRecorded !== '')
        return [`The results are not added to the history: ${whyNotRecorded}`];
    const clock = `Not added to the history: ${(0,domain_text/* plural */.LS)(undated, 'run')} without a possible time. Is the clock of the machine wrong?`;
    const single = `Not added to the history: ${(0,domain_text/* plural */.LS)(experiments, 'run')} of a single commit or pull request. The input record: true adds them`;
    return [...(undated > 0 ? [clock] : []), ...(experiments > 0 ? [single] : [])];
}
/** Whether a history can have a run: one without a time has that of the beginning of time. */
function isPossible(run, now) {
    return Date.parse(run.startedAt) > 0 && !(0,run_key/* isFuture */.GJ)(run, now);
}


/***/ }),

/***/ 71282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ budgetOfRun),
/* harmony export */   OB: () => (/* binding */ reportedShard),
/* harmony export */   cW: () => (/* binding */ budgetOfPlan),
/* harmony export */   go: () => (/* binding */ specsOfShard),
/* harmony export */   zT: () => (/* binding */ budgetPart),
/* harmony export */   z_: () => (/* binding */ laneDigest)
/* harmony export */ });
/* harmony import */ var _spec_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33467);

/** The specs of a lane that are in a shard, in the order of the lane: with all shards, each spec is in exactly one. */
function specsOfShard(lane, { index, total, keys }) {
    const named = new Set(keys);
    const isRest = index === total;
    return lane.filter(({ id }) => named.has((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id)) !== isRest);
}
/** How a report names a shard. */
function reportedShard(lane, plan, { index, total }) {
    return { plan, index, total, specs: lane.length, digest: laneDigest(lane) };
}
/** The same for two lists of the same specs, in any order. */
function laneDigest(lane) {
    return (0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(lane
        .map(({ id }) => id)
        .toSorted()
        .join('\n'));
}
/** A choice that a plan made. Specs that it did not know run. */
function budgetOfPlan(specs, { seconds, first, leftOut }) {
    const rates = new Map(leftOut.map(({ key, failureRate }) => [key, failureRate]));
    const firstKeys = new Set(first);
    const isLeftOut = ({ id }) => rates.has((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id));
    const chosen = specs.filter((spec) => !isLeftOut(spec));
    const early = chosen.filter(({ id }) => firstKeys.has((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id)));
    return budgetSpecs(specs, chosen, early.length < chosen.length ? early : [], {
        seconds,
        rateOf: (id) => rates.get((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id)) ?? null,
    });
}
/**
 * A choice of this run.
 * @param basis what durations and likelihoods are from, in words
 */
function budgetOfRun(specs, choice, { bySpec }, { seconds, basis }) {
    const leftOut = new Set(choice.leftOut);
    const first = new Set(choice.first);
    const chosen = specs.filter(({ id }) => !leftOut.has(id));
    const made = budgetSpecs(specs, chosen, chosen.filter(({ id }) => first.has(id)), { seconds, rateOf: (id) => bySpec.get(id)?.recordedRate ?? null });
    const isKnown = choice.leftOut.some((id) => bySpec.get(id)?.recordedRate != null);
    const { expectedSeconds, expectedMisses, missChance } = choice;
    const risk = isKnown ? { expectedMisses, missChance } : {};
    return { ...made, budget: { ...made.budget, basis, expectedSeconds, ...risk } };
}
function budgetSpecs(specs, chosen, first, { seconds, rateOf }) {
    const kept = new Set(chosen.map(({ id }) => id));
    const leftOut = specs
        .filter(({ id }) => !kept.has(id))
        .map(({ id }) => ({ id, failureRate: rateOf(id) }))
        .toSorted((one, other) => (other.failureRate ?? -1) - (one.failureRate ?? -1));
    return {
        chosen,
        first: [...new Set(first.map(({ id }) => id))],
        budget: {
            seconds,
            specs: specs.length,
            chosen: chosen.length,
            first: first.length,
            basis: '',
            expectedSeconds: null,
            expectedMisses: null,
            missChance: null,
            leftOut,
        },
    };
}
/** A choice as a plan hands it on. */
function budgetPart(choice, { bySpec }, seconds) {
    return {
        seconds,
        first: choice.first.map(_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X),
        leftOut: choice.leftOut.map((id) => ({
            key: (0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id),
            failureRate: bySpec.get(id)?.recordedRate ?? null,
        })),
    };
}


/***/ }),

/***/ 33467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ specKey)
/* harmony export */ });
/* harmony import */ var _causes_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39995);

/** A second start value, so that both hashes of a text differ. */
const OTHER_START = (0,_causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .PS)('spec', _causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .FNV_START */ .YA);
/**
 * A short key for the identifier of a spec: 64 bits in hexadecimal. Two of a thousand specs have the same one with a chance of
 * about one in ten million million; a plan checks that none do.
 */
function specKey(id) {
    return [(0,_causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .PS)(id), (0,_causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .PS)(id, OTHER_START)]
        .map((hash) => hash.toString(16).padStart(8, '0'))
        .join('');
}


/***/ }),

/***/ 86471:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_night_real_night_deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25180);
/* harmony import */ var _app_night_report_night_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73668);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59882);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73078);
/* harmony import */ var _inputs_night_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13794);





const machine = (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g)();
const { hasSummary } = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcessContext */ .R2)(process.env, machine);
const exitCode = await (0,_app_night_report_night_js__WEBPACK_IMPORTED_MODULE_1__/* .reportNight */ .p)((0,_app_night_real_night_deps_js__WEBPACK_IMPORTED_MODULE_0__/* .realNightDeps */ .n)(hasSummary), () => (0,_inputs_night_js__WEBPACK_IMPORTED_MODULE_4__/* .readNightRequest */ .OV)(process.env, machine, _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .localFiles */ .J));
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
