export const id = 6078;
export const ids = [6078];
export const modules = {

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ actionsStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);

const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/**
 * The step that runs now.
 * @param hasSummary false outside of a runner, where there is no summary
 */
function actionsStep(hasSummary) {
    return {
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value),
        annotate: ({ level, title, message }) => ANNOTATE[level](message, { title }),
        writeSummary: async (markdown) => {
            if (hasSummary)
                await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
        },
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value),
        mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret),
    };
}


/***/ }),

/***/ 26236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ downloadLimit),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iK: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92701);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31987);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55751);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73319);





/** A request to GitHub that did not succeed. */
class GitHubFailure extends Error {
    name = 'GitHubFailure';
    /** What was asked for. */
    question;
    /** Null without a response: it is not known whether the request was carried out. */
    status;
    /** Seconds after which a request that a rate limit refused may be repeated; null if it was not that. */
    waitSeconds;
    /** @param message GitHub's words, or those of the network: plain text on one line */
    constructor(message, details, options) {
        super(message, options);
        this.question = details.question;
        this.status = details.status;
        this.waitSeconds = details.waitSeconds;
    }
}
const WORDS_CHARACTERS = 500;
/** GitHub's words for both of its rate limits, also the older ones of the secondary limit. */
const RATE_LIMIT = /rate limit|abuse detection/i;
const LIMITED_STATUS = [403, 429];
/** If GitHub does not say how long, it asks to wait at least a minute. */
const DEFAULT_WAIT_SECONDS = 60;
/** The failure behind an error of octokit. */
function failureOf(question, error) {
    const response = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .responseOf */ .l)(error);
    const words = (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(response === null ? (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) : wordsOf(response.data)), WORDS_CHARACTERS);
    const status = response?.status ?? null;
    const waitSeconds = response === null ? null : waitFor(response.status, words, response.headers);
    return new GitHubFailure(words, { question, status, waitSeconds }, { cause: error });
}
/** The message of a response with what it says of fields; a page of a proxy is only a page. */
function wordsOf(data) {
    const { message, errors } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(data);
    const details = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(errors).map((entry) => typeof entry === 'string' ? entry : (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(entry).message));
    return [(0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(message), ...details].filter((part) => part !== '').join(': ');
}
/**
 * How long a rate limit lasts (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors);
 * null if there is none.
 */
function waitFor(status, words, headers) {
    const header = (name) => (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(headers[name]) || undefined;
    const asked = (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .waitIn */ .NH)(header, Date.now());
    const isLimit = status === 429 || asked !== null || RATE_LIMIT.test(words);
    return LIMITED_STATUS.includes(status) && isLimit ? (asked ?? DEFAULT_WAIT_SECONDS) : null;
}
/**
 * The failure behind an error of a download from GitHub that a rate limit refused; null for any other error.
 * @param error of the adapter for HTTP
 */
function downloadLimit(question, error) {
    const refusal = error instanceof Error ? error.cause : undefined;
    if (!(refusal instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .StatusError */ .Xs) || !LIMITED_STATUS.includes(refusal.status))
        return null;
    const { status, message, retryAfterSeconds } = refusal;
    if (status !== 429 && retryAfterSeconds === null)
        return null;
    const waitSeconds = retryAfterSeconds ?? DEFAULT_WAIT_SECONDS;
    return new GitHubFailure(message, { question, status, waitSeconds }, { cause: error });
}


/***/ }),

/***/ 13468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ PAGE_SIZE),
  g: () => (/* binding */ gitHub)
});

;// CONCATENATED MODULE: ./build/src/adapters/github-commit.js
/** A commit of GitHub's API. */
function listedCommit({ sha, parents, commit, author }) {
    return {
        sha,
        parents: parents.map((parent) => parent.sha),
        message: commit.message,
        author: author?.login ?? commit.author?.name ?? '',
    };
}

// EXTERNAL MODULE: ./build/src/adapters/github-failure.js
var github_failure = __webpack_require__(26236);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/adapters/github-unanswered.js


/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const REMEDIES_WITH_TOKEN = {
    401: 'Give a token that is still valid (input token)',
    403: 'Check the permissions of the token, or wait: GitHub also sends this status above a rate limit',
    429: 'Run again later: the rate limit of GitHub is exceeded',
};
const NO_TOKEN = 'Give a token (input token)';
const RATE_LIMIT = `${NO_TOKEN}: without one GitHub allows only sixty requests an hour`;
const REMEDIES = {
    401: NO_TOKEN,
    403: RATE_LIMIT,
    429: RATE_LIMIT,
};
/**
 * The error for a request that GitHub did not answer, with what to do.
 * @param question what was asked for
 * @param status of the response, if there was one
 */
function unanswered(question, baseUrl, hasToken, status, error) {
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `The request to GitHub (${baseUrl}) failed: ${question}`,
        cause: [status === undefined ? '' : `Status ${status}: `, (0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error))].join(''),
        remedy: (hasToken ? REMEDIES_WITH_TOKEN : REMEDIES)[status ?? 0] ??
            'Run again later; where GitHub cannot be reached, name a build that does not need it',
    }, { cause: error });
}

// EXTERNAL MODULE: ./build/src/adapters/octokit.js
var adapters_octokit = __webpack_require__(73319);
;// CONCATENATED MODULE: ./build/src/adapters/github.js




const DEADLINE_MILLISECONDS = 15_000;
/** Entries of a page. A shorter page is the last one. */
const PAGE_SIZE = 100;
const NOT_THERE = [404, 422];
const DIGEST = /^sha256:([0-9a-f]{64})$/;
/**
 * GitHub's REST API (https://docs.github.com/rest), read only.
 * @param repeat of each request; if it is not given, each is made once
 */
function gitHub({ token, baseUrl }, repeat = (work) => work()) {
    const octokit = (0,adapters_octokit/* octokitFor */.d)({ token, baseUrl }, DEADLINE_MILLISECONDS);
    async function ask(question, put) {
        const once = async () => {
            try {
                const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS);
                return (await put(await octokit(), { signal })).data;
            }
            catch (error) {
                throw (0,github_failure/* failureOf */.g5)(question, error);
            }
        };
        try {
            return await repeat(once);
        }
        catch (failure) {
            const error = failure instanceof github_failure/* GitHubFailure */.iK ? failure.cause : failure;
            const status = (0,adapters_octokit/* responseOf */.l)(error)?.status;
            if (NOT_THERE.includes(status ?? 0))
                return null;
            throw unanswered(question, baseUrl, token !== null, status, error);
        }
    }
    return {
        authorization: token === null ? null : `Bearer ${token}`,
        async commit(repository, name) {
            const data = await ask(`commit ${name} of ${repository}`, ({ rest }, request) => rest.repos.getCommit({ ...split(repository), ref: name, per_page: 1, request }));
            return data && { sha: data.sha, date: data.commit.committer?.date ?? null };
        },
        async history(repository, commit, page) {
            const question = `commits of ${repository} before ${commit}`;
            const data = await ask(question, ({ rest }, request) => rest.repos.listCommits({
                ...split(repository),
                sha: commit,
                per_page: PAGE_SIZE,
                page,
                request,
            }));
            return (data ?? []).map(({ sha }) => sha);
        },
        async comparedCommits(repository, base, head, page) {
            const question = `commits of ${repository} from ${base} to ${head}`;
            const data = await ask(question, ({ rest }, request) => rest.repos.compareCommitsWithBasehead({
                ...split(repository),
                basehead: `${base}...${head}`,
                per_page: PAGE_SIZE,
                page,
                request,
            }));
            return data?.commits.map(listedCommit) ?? null;
        },
        async changedPaths(repository, commit) {
            const question = `files of commit ${commit} of ${repository}`;
            const data = await ask(question, ({ rest }, request) => rest.repos.getCommit({
                ...split(repository),
                ref: commit,
                per_page: PAGE_SIZE,
                request,
            }));
            return data && (data.files ?? []).map(({ filename }) => filename);
        },
        async pullRequest(repository, number) {
            const data = await ask(`pull request ${number} of ${repository}`, ({ rest }, request) => rest.pulls.get({ ...split(repository), pull_number: number, request }));
            return data && { headCommit: data.head.sha, baseBranch: data.base.ref };
        },
        async issueState(repository, number) {
            const data = await ask(`issue ${number} of ${repository}`, ({ rest }, request) => rest.issues.get({ ...split(repository), issue_number: number, request }));
            return data && (data.state === 'closed' ? 'closed' : 'open');
        },
        async workflowRun(repository, run) {
            const data = await ask(`workflow run ${run} of ${repository}`, ({ rest }, request) => rest.actions.getWorkflowRun({ ...split(repository), run_id: run, request }));
            return data && { headCommit: data.head_sha, headBranch: data.head_branch };
        },
        async workflowRunsFor(repository, headCommit) {
            const question = `workflow runs of ${repository} for commit ${headCommit}`;
            const data = await ask(question, ({ rest }, request) => rest.actions.listWorkflowRunsForRepo({
                ...split(repository),
                head_sha: headCommit,
                per_page: PAGE_SIZE,
                request,
            }));
            return (data?.workflow_runs ?? []).map(({ id }) => id).toSorted((one, other) => other - one);
        },
        async artifacts(repository, run, name) {
            const question = `artifacts of workflow run ${run} of ${repository}`;
            const data = await ask(question, ({ rest }, request) => rest.actions.listWorkflowRunArtifacts({
                ...split(repository),
                run_id: run,
                name,
                per_page: PAGE_SIZE,
                request,
            }));
            return (data?.artifacts ?? []).map(artifactOf);
        },
        async artifact(repository, id) {
            const data = await ask(`artifact ${id} of ${repository}`, ({ rest }, request) => rest.actions.getArtifact({ ...split(repository), artifact_id: id, request }));
            return data && artifactOf(data);
        },
        async namedArtifacts(repository, name) {
            const question = `artifacts of ${repository} with the name ${name}`;
            const data = await ask(question, ({ rest }, request) => rest.actions.listArtifactsForRepo({
                ...split(repository),
                name,
                per_page: PAGE_SIZE,
                request,
            }));
            return (data?.artifacts ?? []).map(artifactOf).toSorted((one, other) => other.id - one.id);
        },
        async runArtifacts(repository, run, page) {
            const question = `artifacts of workflow run ${run} of ${repository}`;
            const data = await ask(question, ({ rest }, request) => rest.actions.listWorkflowRunArtifacts({
                ...split(repository),
                run_id: run,
                per_page: PAGE_SIZE,
                page,
                request,
            }));
            return data?.artifacts.map(artifactOf) ?? null;
        },
        async runJobs(repository, run, page) {
            const question = `jobs of workflow run ${run} of ${repository}`;
            const data = await ask(question, ({ rest }, request) => rest.actions.listJobsForWorkflowRun({
                ...split(repository),
                run_id: run,
                // `latest` leaves out the jobs that a re-run of failed jobs did not repeat (r-universe-org/help#607).
                filter: 'all',
                per_page: PAGE_SIZE,
                page,
                request,
            }));
            return (data?.jobs ?? []).map((job) => ({
                id: job.id,
                name: job.name,
                attempt: job.run_attempt ?? 1,
                status: job.status,
                conclusion: job.conclusion,
                url: job.html_url ?? '',
            }));
        },
        async releaseDigests(repository, tag) {
            const data = await ask(`release ${tag} of ${repository}`, ({ rest }, request) => rest.repos.getReleaseByTag({ ...split(repository), tag, request }));
            return (data && Object.fromEntries(data.assets.map(({ name, digest }) => [name, hexOf(digest)])));
        },
    };
}
function split(repository) {
    const [owner = '', repo = ''] = repository.split('/', 2);
    return { owner, repo };
}
function artifactOf(fields) {
    return {
        id: fields.id,
        name: fields.name,
        expired: fields.expired,
        sha256: hexOf(fields.digest),
        downloadUrl: fields.archive_download_url,
        headCommit: fields.workflow_run?.head_sha ?? null,
        run: fields.workflow_run?.id ?? null,
        bytes: fields.size_in_bytes,
        isOfFork: isOfFork(fields),
    };
}
function isOfFork({ workflow_run: run }) {
    return run?.repository_id === undefined || run.repository_id !== run.head_repository_id;
}
function hexOf(digest) {
    return DIGEST.exec(digest ?? '')?.[1] ?? null;
}


/***/ }),

/***/ 55751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Dr: () => (/* binding */ PermanentError),
/* harmony export */   NH: () => (/* binding */ waitIn),
/* harmony export */   Xs: () => (/* binding */ StatusError),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);



/** The server responded with an error status. */
class StatusError extends Error {
    status;
    /** Seconds that the server asks to wait, or null. */
    retryAfterSeconds;
    constructor(status, retryAfterSeconds) {
        super(`The server responded with ${status} ${node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? ''}`.trim());
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }
}
/** An error that another attempt does not fix. */
class PermanentError extends Error {
}
const ASK_FOR_ANOTHER = 'Check the name of the build, or choose one that is published';
const CHECK_ACCESS = 'Check that the mirror can be read from here without further permissions';
const NAME_THE_CA = 'If a proxy or a mirror has a certificate of a private CA, set NODE_EXTRA_CA_CERTS in the job';
const OTHER_WAY = 'Run again later; if the server cannot be reached directly, set https_proxy or a mirror (mirror-crio, mirror-kubernetes)';
const REMEDIES = {
    401: CHECK_ACCESS,
    403: CHECK_ACCESS,
    404: ASK_FOR_ANOTHER,
    410: ASK_FOR_ANOTHER,
};
/** Statuses of servers that are busy, restarting or behind a broken gateway. */
const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Messages for errors whose own message is unclear (undici, lib/core/errors.js). */
const WORDS = {
    UND_ERR_CONNECT_TIMEOUT: 'The connection timed out',
    UND_ERR_HEADERS_TIMEOUT: 'The server did not respond in time',
    UND_ERR_BODY_TIMEOUT: 'The server stopped in the middle of the response',
    UND_ERR_SOCKET: 'The connection broke',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'The connection ended before the response was complete',
    ECONNRESET: 'The connection broke (ECONNRESET)',
};
/** OpenSSL's error codes for certificates (Node, lib/internal/tls/wrap.js and doc/api/tls.md). */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;
/** Responses of a proxy that needs credentials or refuses access (undici, lib/dispatcher/proxy-agent.js). */
const REFUSED_BY_PROXY = /^Proxy response \((?:401|403|407)\)/;
/** Whether another attempt may succeed. */
function isTransient(error) {
    if (error instanceof PermanentError)
        return false;
    if (error instanceof StatusError)
        return TRANSIENT_STATUS.has(error.status);
    return !CERTIFICATE.test((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)) && !REFUSED_BY_PROXY.test((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
}
/** What the user can do about it. */
function remedyFor(error) {
    if (CERTIFICATE.test((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)))
        return NAME_THE_CA;
    return (error instanceof StatusError ? REMEDIES[error.status] : undefined) ?? OTHER_WAY;
}
/** What went wrong, on one line and without the query of the URL. */
function reasonOf(error, url) {
    const code = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
    const text = WORDS[code] ?? ((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)) || code || 'No connection');
    const { search } = new URL(url);
    return search === '' ? text : text.replaceAll(search, '');
}
/**
 * Reads Retry-After, which is seconds or a date (RFC 9110, 10.2.3).
 * @param now milliseconds since 1970
 * @returns seconds, at least 0, or null when there is none that is understood
 */
function readRetryAfter(header, now) {
    if (header === undefined)
        return null;
    if (/^\s*\d+\s*$/.test(header))
        return Number(header);
    const date = Date.parse(header);
    return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000);
}
/**
 * How long a server asks to wait: by Retry-After, or until a rate limit of GitHub that is used up is reset
 * (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors).
 * @param now milliseconds since 1970, used if the response has no time of its own: clocks of runners can be wrong
 * @returns seconds, or null if it does not ask
 */
function waitIn(header, now) {
    const responded = Date.parse(header('date') ?? '');
    const time = Number.isNaN(responded) ? now : responded;
    const asked = readRetryAfter(header('retry-after'), time);
    if (asked !== null)
        return asked;
    const reset = Number(header('x-ratelimit-reset') ?? Number.NaN);
    if (header('x-ratelimit-remaining') !== '0' || !Number.isFinite(reset))
        return null;
    return Math.max(1, Math.ceil(reset - time / 1000));
}


/***/ }),

/***/ 76304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46058);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);



/**
 * A line in which the runner reads no workflow command, even where parts of it are untrusted: `::name::` counts at the
 * start of a line, `##[name]` anywhere in it (actions/runner src/Runner.Common/ActionCommand.cs).
 */
function harmless(line) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(line).replaceAll('##[', '# #[').replace(/^::/, ': :');
}
/** The log of a GitHub Actions step. */
const actionsLog = {
    info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(harmless(line)),
    warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`Warning: ${harmless(line)}`),
    debug: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(harmless(line)),
    group: (title, work) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os(harmless(title), work),
    relay: (lines) => {
        // Legacy ##[command]s are read anywhere in a line, so cleaning alone is not enough (actions/runner,
        // ActionCommand.cs).
        const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        process.stdout.write(`::stop-commands::${token}\n`);
        for (const line of lines)
            process.stdout.write(`${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(line).replaceAll('\n', '\n  ')}\n`);
        process.stdout.write(`::${token}::\n`);
    },
    progress: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(harmless(line)),
    live: false,
};


/***/ }),

/***/ 73319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ octokitFor),
/* harmony export */   l: () => (/* binding */ responseOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64497);

/** A client, loaded with the first request. */
function octokitFor({ token, baseUrl }, deadlineMilliseconds) {
    return (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => {
        const { GitHub, getOctokitOptions } = await __webpack_require__.e(/* import() */ 1845).then(__webpack_require__.bind(__webpack_require__, 61845));
        const request = { timeout: deadlineMilliseconds };
        return new GitHub(token === null ? { baseUrl, request } : getOctokitOptions(token, { baseUrl, request }));
    });
}
/** The response behind an error; null if there was none. octokit sets a status for network errors as well. */
function responseOf(error) {
    if (!(error instanceof Error && 'response' in error && 'status' in error))
        return null;
    const { response, status } = error;
    if (typeof response !== 'object' || response === null || typeof status !== 'number')
        return null;
    const headers = 'headers' in response ? response.headers : {};
    return {
        status,
        headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
        data: 'data' in response ? response.data : undefined,
    };
}


/***/ }),

/***/ 64497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Calls a function once, when its result is first needed, and keeps the result. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 32668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ undiciHttp)
});

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(32806);
// EXTERNAL MODULE: ./build/src/adapters/once.js
var once = __webpack_require__(64497);
;// CONCATENATED MODULE: ./build/src/adapters/http-connections.js





/** Routes with these timeouts, through the proxies that the environment variables name. */
function openRoutes(deadlines) {
    const limits = {
        headersTimeout: milliseconds(deadlines.headersSeconds),
        bodyTimeout: milliseconds(deadlines.idleSeconds),
    };
    const timeout = milliseconds(deadlines.connectSeconds);
    const secureContext = (0,once/* once */.O)(systemCertificates);
    const routes = new Map();
    function open(proxy, isSecure) {
        const connect = { timeout, ...(isSecure ? { secureContext: secureContext() } : {}) };
        if (proxy === null)
            return { dispatcher: new undici.Agent({ ...limits, connect }), proxy: null };
        const dispatcher = new undici.ProxyAgent({
            ...limits,
            uri: proxy,
            requestTls: connect,
            proxyTls: connect,
            // The response to CONNECT has a timeout too.
            clientFactory: (origin, options) => new undici.Pool(origin, { ...options, ...limits }),
        });
        return { dispatcher, proxy: (0,urls/* publicUrl */.x6)(proxy) };
    }
    return (url) => {
        const proxy = (0,lib/* getProxyUrl */.s_)(url.href);
        const href = proxy === '' ? null : proxy;
        const isSecure = url.protocol === 'https:' || (href?.startsWith('https:') ?? false);
        const key = `${isSecure} ${href}`;
        const route = routes.get(key) ?? open(href, isSecure);
        routes.set(key, route);
        return route;
    };
}
/**
 * The certificates that Node trusts, NODE_EXTRA_CA_CERTS included, and those of the machine's store, where Node can
 * read it (22.15 and later): private CAs are often installed there.
 */
function systemCertificates() {
    const { getCACertificates } = external_node_tls_;
    if (getCACertificates === undefined)
        return external_node_tls_.createSecureContext();
    const certificates = [...getCACertificates('default'), ...getCACertificates('system')];
    return external_node_tls_.createSecureContext({ ca: [...new Set(certificates)] });
}
function milliseconds(seconds) {
    return Math.round(seconds * 1000);
}

// EXTERNAL MODULE: ./build/src/adapters/http-failure.js
var http_failure = __webpack_require__(55751);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/adapters/http-exchange.js



const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const USER_AGENT = 'crio-node-e2e';
/**
 * One GET with its redirects. Redirects from https to http are refused, and only the first origin gets credentials.
 *
 * @throws StatusError for an error status, Refusal for a redirect that is not followed, undici's errors
 */
async function get(from, headers, { routes, signal }) {
    const start = new URL(from.url);
    const authorization = from.authorization ?? loginIn(start);
    let url = withoutLogin(start);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const isHome = url.origin === start.origin;
        const response = await (0,undici.request)(url, {
            dispatcher: routes(url).dispatcher,
            signal,
            headers: {
                'accept-encoding': 'identity',
                'user-agent': USER_AGENT,
                ...headers,
                ...(isHome && authorization !== undefined ? { authorization } : {}),
            },
        });
        const header = (name) => [response.headers[name]].flat()[0];
        const { statusCode: status, body } = response;
        if (status === 200 || status === 206) {
            // The connection may break before the body is read. The reader gets the error all the same.
            body.on('error', () => { });
            return { status, header, body, url: (0,urls/* publicUrl */.x6)(url.href) };
        }
        // Reads the rest, so that the connection can be reused.
        await body.dump();
        if (!REDIRECTS.has(status)) {
            throw new http_failure/* StatusError */.Xs(status, (0,http_failure/* waitIn */.NH)(header, Date.now()));
        }
        url = targetOf(header('location'), url);
    }
    throw new http_failure/* PermanentError */.Dr(`The server redirects more than ${MAX_REDIRECTS} times`);
}
function targetOf(location, from) {
    if (location === undefined || !URL.canParse(location, from.href)) {
        throw new http_failure/* PermanentError */.Dr('The server redirects without a valid location');
    }
    const target = new URL(location, from.href);
    if (target.protocol !== 'https:' && target.protocol !== from.protocol) {
        throw new http_failure/* PermanentError */.Dr(`The server redirects from ${from.protocol} to ${(0,urls/* publicUrl */.x6)(target.href)}`);
    }
    return withoutLogin(target);
}
/** The credentials of a URL as a header: undici does not take them from a URL. */
function loginIn({ username, password }) {
    const login = [username, password].map(decodeURIComponent).join(':');
    return login === ':' ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
}
function withoutLogin(url) {
    const plain = new URL(url);
    plain.username = '';
    plain.password = '';
    return plain;
}

;// CONCATENATED MODULE: ./build/src/adapters/http-transfer.js







const CHANGED = 'The object changed during the download';
/** Each pause is shortened at random, at most to this part, so that runners do not retry at the same time. */
const SHORTEST_PART = 0.5;
/**
 * Requests a body, with retries, and returns it as soon as the server begins to send it.
 *
 * @throws RunError (environment, build-unavailable), also while the body is read. Its `cause` is the original error
 */
async function transfer(from, tools, callerSignal) {
    const deadline = startDeadline(tools.deadlineSeconds, callerSignal);
    const attempts = countAttempts(from, tools, deadline.signal);
    const retry = (headers) => attempts.until(() => get(from, headers, { routes: tools.routes, signal: deadline.signal }));
    try {
        const first = await retry({});
        const length = lengthOf(first);
        const body = pieces(first, { from, tools, attempts, again: retry });
        return {
            length,
            framed: length !== null || /\bchunked\b/i.test(first.header('transfer-encoding') ?? ''),
            lastModified: isoDate(first.header('last-modified')),
            finalUrl: first.url,
            [Symbol.asyncIterator]: () => untilEnd(body, deadline.stop),
        };
    }
    catch (error) {
        deadline.stop();
        throw error;
    }
}
/** The error for a complete response that cannot be used. */
function unusable(from, cause) {
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${from.what} cannot be fetched from ${(0,urls/* publicUrl */.x6)(from.url)}`,
        cause,
        remedy: 'Check the mirror and the proxy',
    });
}
async function* pieces(first, reading) {
    const { from, attempts } = reading;
    const length = lengthOf(first);
    const validator = validatorOf(first);
    // Without a validator only the bytes themselves show whether the object is still the same.
    const receivedHash = validator === null ? (0,external_node_crypto_.createHash)('sha256') : null;
    const reportProgress = progressOf(from, length, reading.tools);
    let received = 0;
    let body = first.body;
    for (;;) {
        const before = received;
        try {
            for await (const piece of body) {
                received += piece.length;
                receivedHash?.update(piece);
                reportProgress(received);
                yield piece;
            }
            if (length === null || received === length)
                return;
            throw new Error(`The response ended after ${received} of ${length} bytes`);
        }
        catch (error) {
            await attempts.failed(error, received - before);
            body = await rest({ length, validator, receivedHash, received }, reading);
        }
    }
}
/** The rest of a body whose connection broke: with Range, or by skipping the bytes that were received before. */
async function rest(position, reading) {
    const { length, validator, received } = position;
    const conditions = validator === null || received === 0
        ? {}
        : { range: `bytes=${received}-`, 'if-range': validator };
    const response = await reading.again(conditions);
    if (response.status === 206) {
        const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.header('content-range') ?? '') ?? [];
        const isRest = Number(start) === received && (length === null || total === String(length));
        // If-Range has compared them already, and a server may leave Last-Modified out then (RFC 9110, 15.3.7).
        if (isRest && [validator, null].includes(validatorOf(response)))
            return response.body;
    }
    else if (lengthOf(response) === length && validatorOf(response) === validator) {
        return skip(response.body, position);
    }
    response.body.destroy();
    // No retry: the bytes that were passed on are of an object that no longer exists.
    throw reading.attempts.error(new http_failure/* PermanentError */.Dr(CHANGED));
}
async function* skip(body, { received, receivedHash }) {
    const expected = receivedHash?.copy().digest('hex');
    const repeated = (0,external_node_crypto_.createHash)('sha256');
    let left = received;
    for await (const piece of body) {
        const known = piece.subarray(0, left);
        left -= known.length;
        if (expected !== undefined && known.length > 0)
            repeated.update(known);
        if (left > 0)
            continue;
        if (expected !== undefined && known.length > 0 && repeated.digest('hex') !== expected) {
            throw new http_failure/* PermanentError */.Dr(CHANGED);
        }
        if (piece.length > known.length)
            yield piece.subarray(known.length);
    }
    if (left > 0)
        throw new Error('The response is shorter than the one before');
}
function countAttempts(from, tools, signal) {
    const { retries, log, routes } = tools;
    const { proxy } = routes(new URL(from.url));
    const way = proxy === null ? '' : `, through the proxy ${proxy}`;
    let failures = 0;
    function transferError(error) {
        const attempt = `attempt ${Math.max(failures, 1)} of ${retries.attempts}`;
        return new errors/* RunError */.e4({
            kind: 'environment',
            reason: 'build-unavailable',
            message: `${from.what} cannot be fetched from ${(0,urls/* publicUrl */.x6)(from.url)}`,
            cause: `${(0,http_failure/* reasonOf */.A3)(error, from.url)} (${attempt}${way})`,
            remedy: (0,http_failure/* remedyFor */.wJ)(error),
        }, { cause: error });
    }
    async function failed(thrown, bytes) {
        if (bytes >= retries.progressBytes)
            failures = 0;
        failures += 1;
        const error = signal.aborted ? signal.reason : thrown;
        if (signal.aborted || failures >= retries.attempts || !(0,http_failure/* isTransient */.dg)(error))
            throw transferError(error);
        const seconds = pauseSeconds(error, failures, retries);
        log.info(`${from.what}: ${(0,http_failure/* reasonOf */.A3)(error, from.url)}; attempt ${failures + 1} of ${retries.attempts} in ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
        try {
            await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal });
        }
        catch {
            throw transferError(signal.reason);
        }
    }
    return {
        failed,
        error: transferError,
        until: async (work) => {
            for (;;) {
                try {
                    return await work();
                }
                catch (error) {
                    await failed(error, 0);
                }
            }
        },
    };
}
function pauseSeconds(error, failures, retries) {
    const asked = error instanceof http_failure/* StatusError */.Xs ? error.retryAfterSeconds : null;
    const grown = retries.firstPauseSeconds * 2 ** (failures - 1);
    const part = SHORTEST_PART + Math.random() * (1 - SHORTEST_PART);
    return Math.min(asked ?? grown * part, retries.longestPauseSeconds);
}
function startDeadline(seconds, callerSignal) {
    const controller = new AbortController();
    const late = () => controller.abort(new http_failure/* PermanentError */.Dr(`It is not complete after ${(0,domain_text/* formatDuration */.a3)(seconds)}`));
    const timer = setTimeout(late, seconds * 1000).unref();
    return {
        signal: callerSignal === undefined
            ? controller.signal
            : AbortSignal.any([controller.signal, callerSignal]),
        stop: () => clearTimeout(timer),
    };
}
async function* untilEnd(body, stop) {
    try {
        yield* body;
    }
    finally {
        stop();
    }
}
/** Logs the progress of a transfer, not more often than the tools allow. */
function progressOf({ what }, length, { log, progressSeconds }) {
    const start = performance.now();
    let lastReport = start;
    return (received) => {
        const now = performance.now();
        if (now - lastReport < progressSeconds * 1000)
            return;
        lastReport = now;
        const whole = length === null ? '' : ` of ${(0,domain_text/* formatBytes */.z3)(length)}`;
        log.progress(`${what}: ${(0,domain_text/* formatBytes */.z3)(received)}${whole} in ${(0,domain_text/* formatDuration */.a3)((now - start) / 1000)}`);
    };
}
function lengthOf(response) {
    const text = response.header('content-length');
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
/** What identifies the version of an object in If-Range: a strong ETag, or else Last-Modified. */
function validatorOf(response) {
    const tag = response.header('etag');
    return tag?.startsWith('"') ? tag : (response.header('last-modified') ?? null);
}
function isoDate(header) {
    const date = new Date(header ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

;// CONCATENATED MODULE: ./build/src/adapters/undici-http.js



/** Half an hour is 0.3 MB/s for the largest file of a run. */
const DEADLINES = {
    connectSeconds: 20,
    headersSeconds: 60,
    idleSeconds: 60,
    bodySeconds: 30 * 60,
    textSeconds: 3 * 60,
};
const RETRY_POLICY = {
    attempts: 5,
    firstPauseSeconds: 1,
    longestPauseSeconds: 60,
    progressBytes: 1_000_000,
};
const PROGRESS_SECONDS = 15;
const TEXT_LIMIT_BYTES = 64 * 1024;
const NOT_FOUND = 404;
/**
 * HTTP for downloads of hundreds of megabytes: a timeout for every phase, retries after transient failures (with
 * Retry-After), transfers that resume with Range, and bodies that are complete or an error. Proxies are those of
 * https_proxy, http_proxy and no_proxy.
 */
function undiciHttp({ log, ...options }) {
    const deadlines = { ...DEADLINES, ...options.deadlines };
    const tools = {
        log,
        routes: openRoutes(deadlines),
        retries: { ...RETRY_POLICY, ...options.retries },
        progressSeconds: options.progressSeconds ?? PROGRESS_SECONDS,
    };
    async function text(from, signal) {
        const limits = { ...tools, deadlineSeconds: deadlines.textSeconds };
        return smallText(from, await transfer(from, limits, signal));
    }
    return {
        open: (from, signal) => transfer(from, { ...tools, deadlineSeconds: deadlines.bodySeconds }, signal),
        text,
        textIfPresent: async (from, signal) => {
            try {
                return await text(from, signal);
            }
            catch (error) {
                if (isAbsent(error))
                    return null;
                throw error;
            }
        },
    };
}
async function smallText(from, body) {
    const pieces = [];
    let length = 0;
    for await (const piece of body) {
        length += piece.length;
        if (length > TEXT_LIMIT_BYTES) {
            throw unusable(from, `More than ${TEXT_LIMIT_BYTES} bytes where a small text is expected`);
        }
        pieces.push(piece);
    }
    // Otherwise a truncated version or digest would not be noticed.
    if (!body.framed)
        throw unusable(from, 'The response has neither Content-Length nor chunked encoding');
    return Buffer.concat(pieces).toString('utf8').trim();
}
function isAbsent(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof http_failure/* StatusError */.Xs && cause.status === NOT_FOUND;
}


/***/ }),

/***/ 56813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/**
 * Groups items by key, in the order in which keys first appear. It replaces Map.groupBy, which Node 20 does not have: the
 * command also runs there.
 */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ REPORT_MARKER),
/* harmony export */   JL: () => (/* binding */ REPORT_FILES),
/* harmony export */   Jb: () => (/* binding */ EXPORT_FILES),
/* harmony export */   "do": () => (/* binding */ NIGHT_FILES)
/* harmony export */ });
/** Names of the files and folders in the report directory. */
const REPORT_FILES = {
    report: 'report.json',
    summary: 'summary.md',
    ginkgo: 'ginkgo.json',
    junit: 'junit.xml',
    console: 'console.log',
    /** The suite with the specs that ran before the others, in the same layout. */
    first: 'first',
    /** The rerun of failed specs, in the same layout. */
    rerun: 'rerun',
    logs: 'logs',
    config: 'config',
    provenance: 'provenance.json',
    journal: 'journal.jsonl',
    /** The run for other tools, in the layout of a build of Prow. */
    export: 'export',
};
/**
 * The files for other tools, in the layout of a build of Prow (kubernetes/test-infra, gubernator/README.md), so that the
 * content of the directory is the build. The name of the JUnit file is one that testgrid and Prow look for.
 */
const EXPORT_FILES = {
    started: 'started.json',
    finished: 'finished.json',
    log: 'build-log.txt',
    junit: 'artifacts/junit_crio-node-e2e.xml',
    ctrf: 'artifacts/ctrf.json',
};
/** Names of the files and folders in the report directories of the actions that judge a night and search. */
const NIGHT_FILES = {
    night: 'night.json',
    summary: REPORT_FILES.summary,
    blame: 'blame.json',
    html: 'report.html',
    history: 'history',
};
/** The file in the report directory that lists what runs wrote there. Nothing else in it is ever replaced. */
const REPORT_MARKER = '.crio-node-e2e.json';


/***/ }),

/***/ 31987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/**
 * Sequences of terminals (ECMA-48, 5.4 and 5.6): colors and the cursor; the usual character set; titles and links, which end with
 * BEL or ESC and a backslash. ESC is any control character here, and Ginkgo's parallel reports carry it as U+FFFD.
 */
const ANSI_SEQUENCE = /(?:[[\p{Cc}\uFFFD]--[\t\n\r]]\[|\u009B)[0-?]*[A-Za-z@~]|[\p{Cc}--[\t\n\r]](?:\(B|\][^\p{Cc}]{0,2000}[\p{Cc}--[\t\n\r]]\\?)/gv;
/** Control characters, line breaks of Unicode, and characters that change the text direction. */
const CONTROL_CHARACTERS = /[[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]--[\t\n]]/gv;
/** Anything else needs no cleaning: most lines have nothing of it, and a search is faster than three replacements. */
const UNUSUAL_CHARACTER = /[^\t\n\x20-\x7e]/;
/** Untrusted text without terminal colors, control characters and bidirectional overrides. Tabs and newlines remain. */
function plainText(text) {
    if (!UNUSUAL_CHARACTER.test(text))
        return text;
    return text.replace(/\r\n?/g, '\n').replace(ANSI_SEQUENCE, '').replace(CONTROL_CHARACTERS, '');
}
/** `plainText` on one line: white space is replaced by single spaces. */
function plainLine(text) {
    return plainText(text).replace(/\s+/g, ' ').trim();
}
/** The first `limit` characters, with an ellipsis if the text is longer. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    // A lone half of a surrogate pair is removed.
    return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
/** Characters at the start of a shortened text: who says it and about what. */
const HEAD_SHARE = 0.4;
/**
 * At most `limit` characters of a text with an ellipsis in its middle if it is longer: programs put what they were doing at the
 * start of an error, and the reason at its end.
 */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const head = truncate(text, Math.ceil(limit * HEAD_SHARE));
    const tail = text.slice(text.length - (limit - head.length));
    // A lone half of a surrogate pair is removed.
    return `${head}${tail.replace(/^[\uDC00-\uDFFF]/, '')}`;
}
/** V8 copies shorter parts of a text (v8, src/objects/string.h, SlicedString::kMinLength). */
const SHORTEST_SLICE = 13;
/** The same text in memory of its own: a part of a longer text keeps all of that in memory (V8, SlicedString). */
function detached(text) {
    // To cut the joined text, V8 copies it into one place first (v8, src/heap/factory.cc, NewProperSubString).
    return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}
const COLUMN_GAP = 2;
/** Rows of cells as lines with aligned columns. */
function alignColumns(rows) {
    const [first = []] = rows;
    const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd((widths[column] ?? 0) + COLUMN_GAP))
        .join('')
        .trimEnd());
}
/** The first characters of a commit or digest, enough to recognise it. */
function shortHash(hash) {
    return hash.slice(0, 12);
}
/** `1 spec`, `2 specs`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Seconds in a readable format: `0.4s`, `12s`, `3m05s`, `1h02m`. */
function formatDuration(seconds) {
    if (seconds < 10)
        return `${Math.round(seconds * 10) / 10}s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole}s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes}m${String(whole % 60).padStart(2, '0')}s`;
    return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}m`;
}
/** Bytes in megabytes (1000 × 1000): `0.4 MB`, `400.0 MB`. */
function formatBytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

/***/ 32806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oF: () => (/* binding */ withSuffix),
/* harmony export */   we: () => (/* binding */ joinUrl),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/**
 * The URL of an object below a base URL. The base may have a path, a trailing slash, a login and a query (a signed mirror).
 * A `+` in the name is not encoded, because dl.k8s.io does not accept that.
 *
 * @throws TypeError if `base` is not a URL
 */
function joinUrl(base, object) {
    const url = new URL(base);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${object}`;
    return url.href;
}
/**
 * A URL without login, query and fragment, which may have secrets.
 *
 * @throws TypeError if `url` is not a URL
 */
function publicUrl(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.search = '';
    shown.hash = '';
    return shown.href;
}
/**
 * Adds a suffix to the path of a URL, for instance for a checksum file. The query remains.
 *
 * @throws TypeError if `url` is not a URL
 */
function withSuffix(url, suffix) {
    const result = new URL(url);
    result.pathname += suffix;
    return result.href;
}


/***/ }),

/***/ 73078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles),
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** The machine that this process runs on. */
function thisMachine() {
    return {
        cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(),
        nodeArchitecture: process.arch,
        platform: process.platform,
        cwd: process.cwd(),
        homeDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(),
        temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    };
}
function attempt(read, otherwise) {
    try {
        return read();
    }
    catch {
        return otherwise;
    }
}
/** The files of this machine; a path without permission counts as absent. */
const localFiles = {
    read: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), null),
    isDirectory: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory(), false),
    isFile: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile(), false),
    list: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path), []),
};


/***/ })

};
