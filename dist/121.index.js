export const id = 121;
export const ids = [121];
export const modules = {

/***/ 37927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   i: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94398);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88940);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10656);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52958);





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
 * null if there is none. Clocks of runners can be wrong, so the time of a reset is compared with that of the response.
 */
function waitFor(status, words, headers) {
    const header = (name) => (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(headers[name]) || undefined;
    const responded = Date.parse(header('date') ?? '');
    const now = Number.isNaN(responded) ? Date.now() : responded;
    const asked = (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readRetryAfter */ .D$)(header('retry-after'), now);
    const isLimit = status === 429 || asked !== null || RATE_LIMIT.test(words);
    if (!LIMITED_STATUS.includes(status) || !isLimit)
        return null;
    const reset = Number(header('x-ratelimit-reset') ?? Number.NaN);
    const untilReset = header('x-ratelimit-remaining') === '0' && Number.isFinite(reset)
        ? Math.max(1, Math.ceil(reset - now / 1000))
        : null;
    return asked ?? untilReset ?? DEFAULT_WAIT_SECONDS;
}


/***/ }),

/***/ 97072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gitHub),
/* harmony export */   m: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88940);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37927);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52958);




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
    const octokit = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .octokitFor */ .d)({ token, baseUrl }, DEADLINE_MILLISECONDS);
    async function ask(question, put) {
        const once = async () => {
            try {
                const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS);
                return (await put(await octokit(), { signal })).data;
            }
            catch (error) {
                throw (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(question, error);
            }
        };
        try {
            return await repeat(once);
        }
        catch (failure) {
            const error = failure instanceof _github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .i ? failure.cause : failure;
            if (NOT_THERE.includes((0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .responseOf */ .l)(error)?.status ?? 0))
                return null;
            throw unanswered(question, baseUrl, token !== null, error);
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
function unanswered(question, baseUrl, hasToken, error) {
    const status = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .responseOf */ .l)(error)?.status;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `The request to GitHub (${baseUrl}) failed: ${question}`,
        cause: [status === undefined ? '' : `Status ${status}: `, (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))].join(''),
        remedy: (hasToken ? REMEDIES_WITH_TOKEN : REMEDIES)[status ?? 0] ??
            'Run again later; where GitHub cannot be reached, name a build that does not need it',
    }, { cause: error });
}


/***/ }),

/***/ 10656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   Dr: () => (/* binding */ PermanentError),
/* harmony export */   Xs: () => (/* binding */ StatusError),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88940);



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


/***/ }),

/***/ 52958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ octokitFor),
/* harmony export */   l: () => (/* binding */ responseOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32750);

/** A client, loaded with the first request. */
function octokitFor({ token, baseUrl }, deadlineMilliseconds) {
    return (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => {
        const { GitHub, getOctokitOptions } = await __webpack_require__.e(/* import() */ 263).then(__webpack_require__.bind(__webpack_require__, 2263));
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

/***/ 32750:
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

/***/ 82692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ undiciHttp)
});

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ../../main/node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(28316);
// EXTERNAL MODULE: ../../main/node_modules/undici/index.js
var undici = __webpack_require__(64718);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(4209);
// EXTERNAL MODULE: ./build/src/adapters/once.js
var once = __webpack_require__(32750);
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
var http_failure = __webpack_require__(10656);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
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
            throw new http_failure/* StatusError */.Xs(status, (0,http_failure/* readRetryAfter */.D$)(header('retry-after'), Date.now()));
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

/***/ 72072:
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

/***/ 40744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ KUBERNETES_RELEASE),
/* harmony export */   RJ: () => (/* binding */ CRIO_TAG),
/* harmony export */   US: () => (/* binding */ KUBERNETES_CI),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   eI: () => (/* binding */ FULL_COMMIT),
/* harmony export */   lr: () => (/* binding */ RELEASE_BRANCH)
/* harmony export */ });
/** Formats of the names of builds. */
/** A full commit. */
const FULL_COMMIT = /^[0-9a-f]{40}$/;
/** A commit, full or abbreviated. */
const COMMIT = /^[0-9a-f]{7,40}$/;
/** A release branch of CRI-O or Kubernetes. */
const RELEASE_BRANCH = /^release-1\.\d+$/;
/** A release of CRI-O. */
const CRIO_TAG = /^v\d+\.\d+\.\d+$/;
/** A release of Kubernetes. */
const KUBERNETES_RELEASE = /^v\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;
/**
 * A CI build of Kubernetes, for instance v1.37.0-alpha.0.123+abcdef0123456: the last tag, the commits since, the commit
 * (kubernetes/release, pkg/release/release.go).
 */
const KUBERNETES_CI = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)-?(?:[a-zA-Z0-9]+\.(?:0|[1-9]\d*)\.)?\d+\+[0-9a-f]{5,40}$/;


/***/ }),

/***/ 86413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ REPORT_MARKER),
/* harmony export */   J: () => (/* binding */ REPORT_FILES)
/* harmony export */ });
/** Names of the files and folders in the report directory. */
const REPORT_FILES = {
    report: 'report.json',
    summary: 'summary.md',
    ginkgo: 'ginkgo.json',
    junit: 'junit.xml',
    console: 'console.log',
    /** The rerun of failed specs, in the same layout. */
    rerun: 'rerun',
    logs: 'logs',
    config: 'config',
    provenance: 'provenance.json',
    journal: 'journal.jsonl',
};
/** The file in the report directory that lists what runs wrote there. Nothing else in it is ever replaced. */
const REPORT_MARKER = '.crio-node-e2e.json';


/***/ }),

/***/ 60812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sm: () => (/* binding */ CNI_FOLDER),
  $j: () => (/* binding */ COMPONENTS),
  NL: () => (/* binding */ COMPONENT_NAMES),
  F8: () => (/* binding */ groupOf),
  _M: () => (/* binding */ repositoryOf),
  cO: () => (/* binding */ tagOf)
});

;// CONCATENATED MODULE: ./build/lanes/components.json
const components_namespaceObject = /*#__PURE__*/JSON.parse('{"d":{"crun":{"repository":"containers/crun","tagPrefix":"","version":"^\\\\d+\\\\.\\\\d+(?:\\\\.\\\\d+)?(?:-[a-z]+[.]?\\\\d*)?$"},"runc":{"repository":"opencontainers/runc","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"},"conmon":{"repository":"containers/conmon","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"},"conmon-rs":{"repository":"containers/conmon-rs","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"},"cni-plugins":{"repository":"containernetworking/plugins","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"}},"r":{"bundle":{"repository":"cri-o/cri-o","tagPrefix":"v"},"crio":{"repository":"cri-o/cri-o","tagPrefix":"v"},"pinns":{"repository":"cri-o/cri-o","tagPrefix":"v"},"crun":{"repository":"containers/crun","tagPrefix":""},"runc":{"repository":"opencontainers/runc","tagPrefix":"v"},"conmon":{"repository":"containers/conmon","tagPrefix":"v"},"conmonrs":{"repository":"containers/conmon-rs","tagPrefix":"v"},"crictl":{"repository":"kubernetes-sigs/cri-tools","tagPrefix":"v"},"crio-credential-provider":{"repository":"cri-o/crio-credential-provider","tagPrefix":"v"},"kubelet":{"repository":"kubernetes/kubernetes","tagPrefix":"v"},"e2e_node.test":{"repository":"kubernetes/kubernetes","tagPrefix":"v"},"ginkgo":{"repository":"onsi/ginkgo","tagPrefix":"v"}}}');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(94398);
;// CONCATENATED MODULE: ./build/src/domain/request/components.js


/**
 * Components that have an input of their own, by its name: their sources, and what a version looks like without the v of
 * tags (as cri-o/packaging, templates/latest/cri-o/bundle/versions has them).
 */
const COMPONENTS = components_namespaceObject.d;
const COMPONENT_NAMES = (0,fields/* keysOf */.YD)(COMPONENTS);
/** The folder of CNI plugins, and so the beginning of their names as parts. */
const CNI_FOLDER = 'cni-plugins';
/** The sources of parts by the name of the part, which is the name of its file. */
const SOURCES = components_namespaceObject.r;
/** The name of a part where parts are listed in groups: all CNI plugins are one group. */
function groupOf(part) {
    return part.startsWith(`${CNI_FOLDER}/`) ? CNI_FOLDER : part;
}
/** The repository of a part, owner/name, or null for an unknown part. */
function repositoryOf(part) {
    return sourceOf(part)?.repository ?? null;
}
/** The tag of a part's release, or null for an unknown part. */
function tagOf(part, version) {
    const source = sourceOf(part);
    return source === null ? null : `${source.tagPrefix}${version.replace(/^v/, '')}`;
}
function sourceOf(part) {
    if (part.startsWith(`${CNI_FOLDER}/`))
        return COMPONENTS['cni-plugins'];
    return Object.hasOwn(SOURCES, part) ? (SOURCES[part] ?? null) : null;
}


/***/ }),

/***/ 4209:
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

/***/ 49113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yn: () => (/* binding */ foreignIn),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   go: () => (/* binding */ isOwned),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68364);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94398);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3237);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86413);







const NAMES = Object.values(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .J);
/** Distinguishes the marker from a file of the user with the same name. */
const WRITER = 'crio-node-e2e';
/** The marker while it is written. */
const DRAFT = `${_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E}.new`;
const CHUNK_BYTES = 1 << 20;
/** The files that a report directory's marker lists; none without a marker. A marker that is a link is not read. */
function readMarker(directory) {
    const { files } = markerIn(directory);
    return new Map(Object.entries((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(files)).flatMap(([name, identity]) => isOurName(name) && isIdentity(identity) ? [[name, identity]] : []));
}
/**
 * Writes the marker with one rename, so that it is never incomplete.
 * @throws Error if it cannot be written, or if something else than a file has its name
 */
function writeMarker(directory, files) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E);
    const existing = statusOf(path);
    if (existing !== null && !existing.isFile())
        throw new Error(`${path} is not a file`);
    const text = `${JSON.stringify({ writtenBy: WRITER, files: Object.fromEntries(files) })}\n`;
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, DRAFT);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
}
/** What identifies a file now. */
function identityOf(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const chunk = Buffer.alloc(CHUNK_BYTES);
        let size = 0;
        let count = 0;
        do {
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk);
            hash.update(chunk.subarray(0, count));
            size += count;
        } while (count > 0);
        return { size, sha256: hash.digest('hex') };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** Whether a path is still the file that the marker lists under this name. Links and special files never are. */
function isOwned(directory, name, owned) {
    const identity = owned.get(name);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
    const status = statusOf(path);
    if (identity === undefined || !status?.isFile() || !hasRealParents(directory, name))
        return false;
    if (identity === null)
        return true;
    return status.size === identity.size && identityOf(path)?.sha256 === identity.sha256;
}
/**
 * Relative paths below a report directory that have a name of a report and are not of an earlier run. A directory is not
 * content, but the files in it are; a link is not followed.
 */
function foreignIn(directory) {
    const owned = readMarker(directory);
    const markers = [_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E, DRAFT].filter((name) => {
        const status = statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
        return status !== null && !status.isFile();
    });
    const isMarkerForeign = statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E))?.isFile() === true &&
        markerIn(directory).writtenBy !== WRITER;
    if (isMarkerForeign)
        markers.push(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E);
    const foreign = NAMES.flatMap((name) => filesBelow(directory, name)).filter((name) => !isOwned(directory, name, owned));
    return [...markers, ...foreign];
}
/** Whether a directory is absent, or has only what an earlier run wrote. */
function isFree(directory) {
    const status = statusOf(directory);
    if (status === null)
        return true;
    if (!status.isDirectory())
        return false;
    const known = [...NAMES, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E, DRAFT];
    const others = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory).filter((name) => !known.includes(name));
    return others.length === 0 && foreignIn(directory).length === 0;
}
/** What a path is, without following a link; null if there is nothing. */
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
            return null;
        throw error;
    }
}
/** Relative paths of everything but directories at and below a name. */
function filesBelow(directory, name) {
    const status = statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
    if (status === null)
        return [];
    if (!status.isDirectory())
        return [name];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name)).flatMap((child) => filesBelow(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(name, child)));
}
/** Whether no directory between the report directory and the file is a link. */
function hasRealParents(directory, name) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name);
    if (parent === '.')
        return true;
    return (statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, parent))?.isDirectory() === true && hasRealParents(directory, parent));
}
function markerIn(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .E);
    if (!statusOf(path)?.isFile())
        return {};
    return (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')));
}
/** A marker may come from anywhere: only names that a run writes count. */
function isOurName(name) {
    const parts = name.split('/');
    return NAMES.includes(parts[0] ?? '') && parts.every((part) => !['', '.', '..'].includes(part));
}
function isIdentity(value) {
    const { size, sha256 } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(value);
    return value === null || (typeof size === 'number' && typeof sha256 === 'string');
}


/***/ }),

/***/ 69444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   II: () => (/* binding */ whyUnusable),
/* harmony export */   LY: () => (/* binding */ clearReportDirectory),
/* harmony export */   po: () => (/* binding */ putFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68364);
/* harmony import */ var _owned_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49113);




/**
 * Removes what an earlier run wrote into a report directory, creates the directory, and checks that it is writable. Files
 * that no run wrote, or that were changed since, stay.
 * @throws Error if the directory cannot be written
 */
function clearReportDirectory(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const owned = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readMarker */ .t7)(directory);
    // First, because it shows that the directory is writable before anything is removed.
    (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, owned);
    const removed = [...owned.keys()].filter((name) => (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwned */ .go)(directory, name, owned));
    for (const name of removed)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
    for (const name of removed)
        removeEmptyParents(directory, name);
    (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, new Map());
}
/**
 * Whether a run can write its report into a directory, which is created if it is missing. Returns the reason why it cannot,
 * or null.
 */
function whyUnusable(directory) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
        const [foreign] = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignIn */ .Yn)(directory);
        if (foreign !== undefined)
            return `${foreign} in it was not written by this run`;
        (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readMarker */ .t7)(directory));
        return null;
    }
    catch (error) {
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    }
}
/**
 * Writes files into a report directory and lists them in its marker: before they are written, so that a crash leaves no
 * file that nobody owns, and afterwards with what identifies them. Only files that the marker lists are replaced, and no
 * link is followed. Each file can fail alone; returns one sentence for each that did.
 */
function putFiles(directory, files) {
    const failures = [];
    const attempt = (what, work) => {
        try {
            work();
            return true;
        }
        catch (error) {
            failures.push(`${what} could not be written: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
            return false;
        }
    };
    let owned = new Map();
    const usable = attempt(directory, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
        owned = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readMarker */ .t7)(directory);
    });
    if (!usable)
        return failures;
    const free = files.filter((file) => attempt(file.name, () => makeWay(directory, file, owned)));
    const listed = new Map(owned);
    for (const { name } of free)
        listed.set(name, null);
    const list = () => attempt("the report directory's list of files", () => (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(directory, listed));
    list();
    for (const file of free) {
        listed.delete(file.name);
        attempt(file.name, () => {
            write(directory, file);
            listed.set(file.name, (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.name)));
        });
    }
    list();
    return [...new Set(failures)];
}
/** Relative paths of all files below a directory; none if it is missing. Links are not followed. */
function listFiles(directory) {
    if (!(0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(directory)?.isDirectory())
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name).slice(directory.length + 1));
}
function makeWay(directory, { name }, owned) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
    makeDirectories(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name));
    if ((0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(path) === null)
        return;
    if (!(0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwned */ .go)(directory, name, owned))
        throw new Error('what is there is not of this run');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
}
/** Creates a directory below another one. What is no directory, for instance a link to one, is an error. */
function makeDirectories(directory, name) {
    if (name === '.')
        return;
    makeDirectories(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
    const status = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(path);
    if (status === null)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    else if (!status.isDirectory())
        throw new Error(`${path} is not a directory`);
}
/** Both ways to write fail if anything has the name by now, also a link. No part of a file stays behind. */
function write(directory, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.name);
    try {
        if ('from' in file)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(file.from, path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, file.text, { flag: 'wx' });
    }
    catch (error) {
        if ((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        throw error;
    }
}
function removeEmptyParents(directory, name) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name);
    if (parent === '.')
        return;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, parent);
    if (!(0,_owned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(path)?.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).length > 0)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
    removeEmptyParents(directory, parent);
}


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};
