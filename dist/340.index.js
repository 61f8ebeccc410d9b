export const id = 340;
export const ids = [340];
export const modules = {

/***/ 32459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ processRuns),
/* harmony export */   P2: () => (/* binding */ startTimeOf),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   o6: () => (/* binding */ currentBoot),
/* harmony export */   p4: () => (/* binding */ processesOfSession)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


/** Whether there is a process with this number, also one of another user. 0 is no process. */
function processRuns(pid) {
    if (pid === 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: the process exists and belongs to another user (kill(2)).
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'EPERM';
    }
}
/** The identifier of the machine's present boot, another one after each start; empty where the kernel gives none. */
function currentBoot() {
    return readIfPresent('/proc/sys/kernel/random/boot_id').trim();
}
/** When a process started, in clock ticks since boot (proc_pid_stat(5), field 22); empty without a process. */
function startTimeOf(pid) {
    return statField(pid, 22);
}
/** Whether a process is stopped, by a signal such as SIGSTOP or by a debugger (proc_pid_stat(5), field 3). */
function isStopped(pid) {
    return ['T', 't'].includes(statField(pid, 3));
}
/** The processes of a session that still do something (proc_pid_stat(5), fields 3 and 6): setsid(2) makes a session. */
function processesOfSession(session) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .filter((pid) => statField(pid, 6) === String(session) && !hasEnded(pid));
}
/** Whether a process has ended and only its parent has not noticed. */
function hasEnded(pid) {
    return ['Z', 'X', ''].includes(statField(pid, 3));
}
function statField(pid, number) {
    const stat = readIfPresent(`/proc/${pid}/stat`);
    // The name, in parentheses, may hold anything; fields are counted from behind it, where the third one stands.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[number - 3] ?? '';
}
function readIfPresent(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 33047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   C9: () => (/* binding */ Stopped),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ RunError),
/* harmony export */   sx: () => (/* binding */ UnreadableReport)
/* harmony export */ });
/** An expected error. It is reported in an annotation, without a stack trace. */
class RunError extends Error {
    name = 'RunError';
    details;
    constructor(details, options) {
        super(details.message, options);
        this.details = details;
    }
}
/** A report of the suite that cannot be read at all: it has another format, is truncated, or has an unexpected structure. */
class UnreadableReport extends Error {
    name = 'UnreadableReport';
}
/** A signal ended work that leaves no report; the message is the name of the signal. */
class Stopped extends Error {
    name = 'Stopped';
}
/** The message of a thrown value. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of an error of Node or a library, for instance `ENOSPC`; empty if there is none. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 92701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** The value as an object with these fields, else an object without any. */
function fieldsOf(value) {
    return isObject(value) ? value : fieldsOf({});
}
/** True for an object that is not a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as a list, else an empty one. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The strings of a list. */
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === 'string');
}
/** The value as a string, else an empty one. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** The value as a finite number, else null. */
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** The value as a boolean, else null. */
function booleanOf(value) {
    return typeof value === 'boolean' ? value : null;
}
/** The keys of a table that has exactly these keys. */
function keysOf(table) {
    return Object.keys(table).filter((key) => Object.hasOwn(table, key));
}
/**
 * The one of `words` that is given in a table of this action.
 * @param where the row, for the message
 * @throws Error for an unknown word: a mistake in the table is a bug
 */
function oneOf(words, given, where) {
    const word = words.find((candidate) => candidate === given);
    if (word === undefined)
        throw new Error(`${where}: unknown word ${given}`);
    return word;
}


/***/ }),

/***/ 88986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text, or null for text that is not JSON, such as a truncated line. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ CRIO_SIGNER),
/* harmony export */   ZC: () => (/* binding */ CRIO_REPOSITORY),
/* harmony export */   ef: () => (/* binding */ KUBERNETES_REPOSITORY),
/* harmony export */   hU: () => (/* binding */ DEFAULT_MIRRORS),
/* harmony export */   pi: () => (/* binding */ CONMONRS_REPOSITORY),
/* harmony export */   yD: () => (/* binding */ conmonrsSigner)
/* harmony export */ });
/** The locations of builds when the user names no mirror. */
const DEFAULT_MIRRORS = {
    /** The bucket of CRI-O's builds (cri-o/cri-o, scripts/upload-artifacts). */
    crio: 'https://storage.googleapis.com/cri-o',
    /** Kubernetes' CI builds and releases (kubernetes/community, kubernetes-versions.md). */
    kubernetes: 'https://dl.k8s.io',
    /** The bucket behind dl.k8s.io, which is the only one that can list its objects (kubernetes/release, pkg/release/release.go). */
    kubernetesListing: 'https://storage.googleapis.com/storage/v1/b/k8s-release-dev/o',
    /** Releases of components. */
    gitHub: 'https://github.com',
};
/** Repositories whose builds are used. */
const CRIO_REPOSITORY = 'cri-o/cri-o';
const KUBERNETES_REPOSITORY = 'kubernetes/kubernetes';
const CONMONRS_REPOSITORY = 'containers/conmon-rs';
/**
 * The signer of CRI-O's bundles: the workflow that builds them, as Fulcio certifies it (cri-o/packaging, get and
 * scripts/sign-artifacts). Both are compared exactly.
 */
const CRIO_SIGNER = {
    identity: 'https://github.com/cri-o/packaging/.github/workflows/obs.yml@refs/heads/main',
    issuer: 'https://token.actions.githubusercontent.com',
};
const CONMONRS_WORKFLOW = `https://github.com/${CONMONRS_REPOSITORY}/.github/workflows/ci.yml`;
/**
 * The signer of conmon-rs: its workflow on main. Before v1.0.0 the workflow of the tag signed the same file as well, and the
 * last signature remained (containers/conmon-rs, .github/workflows/ci.yml and scripts/get, commit b3a8e442).
 *
 * @param tag for instance v1.0.1
 */
function conmonrsSigner(tag) {
    return {
        identity: `${CONMONRS_WORKFLOW}@refs/heads/main`,
        also: tag.startsWith('v0.') ? [`${CONMONRS_WORKFLOW}@refs/tags/${tag}`] : [],
        issuer: CRIO_SIGNER.issuer,
    };
}


/***/ }),

/***/ 19538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ kubeletSetting),
/* harmony export */   Dt: () => (/* binding */ KUBELET_CONFIG_TYPE),
/* harmony export */   QP: () => (/* binding */ kubeletHealthUrl),
/* harmony export */   mM: () => (/* binding */ kubeletTakesSwap)
/* harmony export */ });
/** The type of kubelet configuration files (kubernetes staging/src/k8s.io/kubelet/config/v1beta1/types.go). */
const KUBELET_CONFIG_TYPE = {
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
};
/**
 * The value of a setting in a request, or undefined where it is not set: the text of a flag, or the JSON value of a
 * field. Flags win over the scenario's drop-in, which wins over the file
 * (https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file, "Kubelet configuration merging order").
 */
function kubeletSetting({ kubeletFlags, scenario, kubeletConfig }, flag, field) {
    const configured = scenario?.kubeletConfig[field] ?? kubeletConfig?.fields[field];
    return flagValue(kubeletFlags, flag) ?? configured ?? undefined;
}
/**
 * Whether the kubelet starts on a machine with swap: specs about swap skip themselves on a machine without. Flags have
 * several texts for false (https://pkg.go.dev/strconv#ParseBool).
 */
function kubeletTakesSwap(choices) {
    const value = kubeletSetting(choices, 'fail-swap-on', 'failSwapOn');
    return value === false || (typeof value === 'string' && /^(0|[fF]|FALSE|[fF]alse)$/.test(value));
}
/** The kubelet's default address for health checks (kubernetes pkg/kubelet/apis/config/v1beta1/defaults.go). */
const HEALTH_ADDRESS = '127.0.0.1';
const HEALTH_PORT = 10248;
const ALL_ADDRESSES = ['0.0.0.0', '::'];
/** Where the kubelet answers health checks; null if it does not, or the address is not of the loopback interface. */
function kubeletHealthUrl(choices) {
    const given = kubeletSetting(choices, 'healthz-bind-address', 'healthzBindAddress') ?? HEALTH_ADDRESS;
    const port = Number(kubeletSetting(choices, 'healthz-port', 'healthzPort') ?? HEALTH_PORT);
    const isLocal = typeof given === 'string' && [HEALTH_ADDRESS, ...ALL_ADDRESSES].includes(given);
    if (!isLocal || !Number.isInteger(port) || port < 1 || port > 65_535)
        return null;
    return `http://${HEALTH_ADDRESS}:${port}/healthz`;
}
/**
 * The value of a flag, or undefined without the flag. The last one counts, a flag without a value is a switch, and `_`
 * is the same as `-` (https://pkg.go.dev/k8s.io/component-base/cli/flag#WordSepNormalizeFunc).
 */
function flagValue(flags, name) {
    const values = flags.flatMap((flag) => {
        const [, given = '', value = 'true'] = /^--([^=]+)(?:=(.*))?$/s.exec(flag) ?? [];
        return given.replaceAll('_', '-') === name ? [value] : [];
    });
    return values.at(-1);
}


/***/ }),

/***/ 72339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseKubeletFlags),
/* harmony export */   a: () => (/* binding */ parseFeatureGates)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35274);

const GATE = /^([A-Za-z][A-Za-z0-9]*)=(true|false)$/;
function parseGate(text) {
    const [, name, value] = GATE.exec(text) ?? [];
    if (name !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)([name, value === 'true']);
    const word = text.toLowerCase().endsWith('=false') ? 'false' : 'true';
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(text, 'is not a name with `=true` or `=false`', `${text.split('=', 1)[0]}=${word}`);
}
/** Reads the `feature-gates` input. */
function parseFeatureGates(text) {
    const gates = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEach */ .lc)((0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)(text), parseGate);
    if (!gates.ok)
        return gates;
    const names = gates.value.map(([name]) => name);
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(repeated, 'is given more than once');
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(Object.fromEntries(gates.value));
}
function parseFlag(text) {
    if (/^--?[A-Za-z]/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(text);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(text, 'is not a flag; write a value after its flag and `=`');
}
/** Reads the `kubelet-flags` input. */
function parseKubeletFlags(text) {
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEach */ .lc)(text.split(/\s+/).filter(Boolean), parseFlag);
}


/***/ }),

/***/ 26218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseKubernetes),
/* harmony export */   b: () => (/* binding */ parseCrio)
/* harmony export */ });
/* harmony import */ var _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13017);
/* harmony import */ var _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12749);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32806);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63877);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25811);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35274);






/** Words to suggest. `ignition` is not one: it is only valid together with the input of that name. */
const CRIO_WORDS = ['main', 'main-bundle', 'latest'];
const KUBERNETES_WORDS = ['main', 'main-fast', 'latest', 'last-good'];
const PULL_REQUEST = /^(?:pr|pull)[/-](?<number>\d+)$/;
const WORKFLOW_RUN = /^run[/-](?<number>\d+)$/;
const VERSION = /^\d+\.\d+\.\d/;
const MINOR = /^v?(1\.\d+)$/;
const HTTP = /^https?:\/\//i;
/** Addresses of pages on GitHub that name a build. */
const PULL_REQUEST_PAGE = page('pull/(?<number>\\d+)');
const WORKFLOW_RUN_PAGE = page('actions/runs/(?<number>\\d+)');
const ARTIFACT_PAGE = page('actions/runs/\\d+/artifacts/(?<number>\\d+)');
const COMMIT_PAGE = page('commit/(?<commit>[0-9a-f]{7,40})');
const CRIO_FORMS = [
    form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
    form(/^main-bundle$/, ({ input }) => ({ kind: 'newest-bundle', asked: input, branch: 'main' })),
    form(_domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_4__/* .RELEASE_BRANCH */ .lr, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
    form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
    form(_domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_4__/* .CRIO_TAG */ .RJ, ({ input }) => ({ kind: 'release', asked: input, tag: input })),
    form(/^ignition$/, ({ input }) => ({ kind: 'ignition', asked: input })),
    form(_domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMIT */ .cJ, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
    form(COMMIT_PAGE, commitOfPage),
    ...[PULL_REQUEST, PULL_REQUEST_PAGE].map((pattern) => form(pattern, (match) => ({
        kind: 'pull-request',
        ...gitHubSource(match),
        number: numberIn(match),
    }))),
    ...[WORKFLOW_RUN, WORKFLOW_RUN_PAGE].map((pattern) => form(pattern, (match) => ({
        kind: 'workflow-run',
        ...gitHubSource(match),
        run: numberIn(match),
    }))),
    { pattern: HTTP, read: ({ input }) => parseBundleUrl(input) },
];
const KUBERNETES_FORMS = [
    form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
    form(/^main-fast$/, ({ input }) => ({ kind: 'main-fast', asked: input })),
    form(_domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_4__/* .RELEASE_BRANCH */ .lr, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
    form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
    form(/^last-good$/, ({ input }) => ({ kind: 'last-good', asked: input })),
    form(_domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_4__/* .KUBERNETES_RELEASE */ .HI, ({ input }) => ({ kind: 'release', asked: input, version: input })),
    form(_domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_4__/* .KUBERNETES_CI */ .US, ({ input }) => ({ kind: 'ci', asked: input, version: input })),
    form(_domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMIT */ .cJ, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
    form(COMMIT_PAGE, commitOfPage),
    form(ARTIFACT_PAGE, (match) => ({
        kind: 'artifact',
        ...gitHubSource(match),
        artifact: numberIn(match),
    })),
    { pattern: HTTP, read: ({ input }) => parseBuildUrl(input) },
];
/** Parses the `crio` input; action.yml describes its forms. */
function parseCrio(asked, context) {
    if ((0,_input_context_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikePath */ .j8)(asked))
        return parseCrioPath(asked, context);
    const nearest = nearestBuild(asked, CRIO_WORDS, context);
    return parseForm(CRIO_FORMS, asked) ?? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(asked, 'is not a valid CRI-O build', nearest);
}
/** Parses the `kubernetes` input; action.yml describes its forms. */
function parseKubernetes(asked, context) {
    if ((0,_input_context_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikePath */ .j8)(asked))
        return parseDirectory(asked, context);
    const nearest = nearestBuild(asked, KUBERNETES_WORDS, context);
    return (parseForm(KUBERNETES_FORMS, asked) ?? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(asked, 'is not a valid Kubernetes build', nearest));
}
function form(pattern, meaning) {
    return { pattern, read: (match) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(meaning(match)) };
}
function commitOfPage({ input, groups }) {
    return { kind: 'commit', asked: (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .publicUrl */ .x6)(input), commit: groups?.['commit'] ?? '' };
}
/** The repository of a page on GitHub, or CRI-O's own for a number. */
function gitHubSource({ input, groups }) {
    const asked = HTTP.test(input) ? (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .publicUrl */ .x6)(input) : input;
    return { asked, repository: groups?.['repository'] ?? _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .CRIO_REPOSITORY */ .ZC };
}
function numberIn({ groups }) {
    return Number(groups?.['number']);
}
function page(path) {
    const repository = '(?<repository>[\\w.-]+/[\\w.-]+)';
    return new RegExp(`^https://github\\.com/${repository}/${path}(?:[/?#].*)?$`, 'i');
}
function parseForm(forms, asked) {
    for (const { pattern, read } of forms) {
        const match = pattern.exec(asked);
        if (match !== null)
            return read(match);
    }
    return null;
}
function parseDirectory(asked, context) {
    const path = (0,_input_context_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(asked, context);
    if (context.files.isDirectory(path))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ kind: 'directory', asked, path });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(asked, `is not a directory (looked for ${path})`);
}
function parseCrioPath(asked, context) {
    const path = (0,_input_context_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(asked, context);
    if (!context.files.isFile(path))
        return parseDirectory(asked, context);
    if (isBundleName(path))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ kind: 'bundle-file', asked, path });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(asked, 'is a file, but not a bundle: the name of a bundle ends in .tar.gz');
}
function parseBundleUrl(asked) {
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .andThen */ .hg)((0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpUrl */ .f$)(asked), (url) => {
        if (isBundleName(url.pathname)) {
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ kind: 'bundle-url', asked: (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .publicUrl */ .x6)(asked), url: url.href });
        }
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .publicUrl */ .x6)(asked), 'is not the URL of a bundle: its path does not end in .tar.gz');
    });
}
function parseBuildUrl(asked) {
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .andThen */ .hg)((0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpUrl */ .f$)(asked), ({ href }) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ kind: 'url', asked: (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .publicUrl */ .x6)(asked), url: href.replace(/\/+$/, '') }));
}
function isBundleName(path) {
    return /\.(tar\.gz|tgz)$/.test(path);
}
function nearestBuild(text, words, context) {
    if (VERSION.test(text))
        return `v${text}`;
    const minor = MINOR.exec(text)?.[1];
    if (minor !== undefined)
        return `release-${minor}`;
    return (0,_input_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isPath */ .uf)(text, context) ? `./${text}` : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .zZ)(text, words);
}


/***/ }),

/***/ 59882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ wantsColors),
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
/* harmony export */   R2: () => (/* binding */ readProcessContext),
/* harmony export */   Vd: () => (/* binding */ serverUrl),
/* harmony export */   WL: () => (/* binding */ runsDirectory),
/* harmony export */   ei: () => (/* binding */ readableColumns),
/* harmony export */   pQ: () => (/* binding */ stateIn),
/* harmony export */   tq: () => (/* binding */ withOptions),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function runnerKind(read) {
    if (read('GITHUB_ACTIONS') !== 'true')
        return 'terminal';
    // Only a machine that GitHub discards after the job may be left changed, so an unknown word counts as self-hosted.
    return read('RUNNER_ENVIRONMENT') === 'github-hosted' ? 'hosted' : 'self-hosted';
}
/**
 * Reads the runner's variables (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * Outside of GitHub Actions the machine's own directories are used, and the run has no link.
 */
function readContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    const kind = runnerKind(read);
    const runId = read('GITHUB_RUN_ID');
    const repository = read('GITHUB_REPOSITORY');
    const runAttempt = Number.parseInt(read('GITHUB_RUN_ATTEMPT'), 10) || 1;
    const server = serverUrl(environment);
    const isRun = kind !== 'terminal' && runId !== '' && repository !== '';
    return {
        temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('RUNNER_TEMP') || machine.temporaryDirectory),
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('GITHUB_WORKSPACE') || machine.cwd),
        kind,
        runId: runId || 'local',
        runAttempt,
        repository,
        runUrl: isRun ? `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}` : null,
        // With two slashes in a path, GitHub knows nothing.
        apiUrl: read('GITHUB_API_URL').replace(/\/+$/, '') || 'https://api.github.com',
        serverUrl: server,
    };
}
/** The GitHub server, for instance `https://github.com`; a runner of GitHub Enterprise Server names its own. */
function serverUrl(environment) {
    return environment['GITHUB_SERVER_URL']?.trim() || 'https://github.com';
}
/** A value that main saved for post; empty when it saved none (@actions/core, getState). */
function stateIn(environment, name) {
    return environment[`STATE_${name}`] ?? '';
}
/** Reads what the environment says about this process. */
function readProcessContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    return {
        runsDirectory: runsDirectory(environment, machine),
        runnerImage: [read('ImageOS'), read('ImageVersion')].filter((word) => word !== '').join(' '),
        searchPath: read('PATH'),
        toolCache: environment['RUNNER_TOOL_CACHE'] || null,
        hasSummary: read('GITHUB_STEP_SUMMARY') !== '',
        environment,
    };
}
/** A readable width of text on a stream with so many columns; undefined for a file or a pipe. */
function readableColumns(columns) {
    return Math.min(120, Math.max(60, columns || 80));
}
/**
 * The directory that holds the directories of runs. On a self-hosted machine it outlives the job, because the next run has
 * to find the journal of a run that was killed, and a runner empties RUNNER_TEMP before each job
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_STATE_HOME does not count).
 */
function runsDirectory(environment, machine) {
    const { kind, temporaryDirectory } = readContext(environment, machine);
    if (kind === 'hosted')
        return temporaryDirectory;
    const base = environment['XDG_STATE_HOME'] ?? '';
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(machine.homeDirectory, '.local', 'state');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'crio-node-e2e');
}
/**
 * The directory for downloads: RUNNER_TOOL_CACHE, or on a terminal below the user's cache directory
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_CACHE_HOME does not count).
 */
function toolCacheDirectory(environment, { homeDirectory }) {
    const given = environment['RUNNER_TOOL_CACHE']?.trim() ?? '';
    if (given !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given);
    const base = environment['XDG_CACHE_HOME'] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeDirectory, '.cache'), 'crio-node-e2e');
}
/**
 * Whether to use colors on a stream: FORCE_COLOR decides first, as in Node, then NO_COLOR (https://no-color.org),
 * then whether the stream is a terminal.
 */
function wantsColors(environment, isTerminal) {
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
    if (force !== undefined)
        return !['0', 'false'].includes(force);
    return isTerminal && !no && terminal !== 'dumb';
}
/** The environment with options of the command as inputs. Variables of the shell with such names are removed. */
function withOptions(environment, options) {
    const others = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_'));
    const inputs = Object.entries(options).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
    ]);
    return Object.fromEntries([...others, ...inputs]);
}


/***/ }),

/***/ 63877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   Uh: () => (/* binding */ ownContent),
/* harmony export */   j8: () => (/* binding */ looksLikePath),
/* harmony export */   jH: () => (/* binding */ readInputFile),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88986);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35274);



/** True for a text that can only be a path, because it starts with `/`, `./` or `../`. */
function looksLikePath(text) {
    return /^(\/|\.{1,2}(\/|$))/.test(text);
}
/** The absolute form of a path, which is relative to the workspace. */
function absolutePath(path, { workspace }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
}
/** Whether a file or directory is at a path, which is relative to the workspace. */
function isPath(path, context) {
    const absolute = absolutePath(path, context);
    return context.files.isFile(absolute) || context.files.isDirectory(absolute);
}
/**
 * The text of the file at a path, which is relative to the workspace.
 * @param nearest what was probably meant where there is no such file
 */
function readInputFile(path, context, nearest) {
    const absolute = absolutePath(path, context);
    const text = context.files.read(absolute);
    if (text !== null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(path, `is not a file that can be read (looked for ${absolute})`, nearest);
}
/**
 * The content that an input has itself, in place of a path: a text of several lines or in braces, as it is, or a JSON string.
 * Null for a path. The JSON string keeps white space at both ends, which an input loses.
 */
function ownContent(text) {
    const string = text.startsWith('"') ? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text) : null;
    if (typeof string === 'string')
        return string;
    return text.includes('\n') || text.startsWith('{') ? text : null;
}
/** A text without the byte order mark that some editors write. */
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}


/***/ }),

/***/ 55607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ parseTimeLimit),
/* harmony export */   KU: () => (/* binding */ DEFAULT_TIMEOUT_SECONDS),
/* harmony export */   TZ: () => (/* binding */ automaticProcs),
/* harmony export */   ZZ: () => (/* binding */ parseTimeout),
/* harmony export */   d2: () => (/* binding */ parseProcs)
/* harmony export */ });
/* harmony import */ var _domain_request_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29234);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35274);


const MOST_PROCS = 32;
/** The time limit of the suite if neither the user nor the lane names one. */
const DEFAULT_TIMEOUT_SECONDS = 3600;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** The number of processes where none is named: one per CPU, within limits. */
function automaticProcs({ cpus }) {
    return Math.min(8, Math.max(2, cpus));
}
/** Parses the `procs` input: a number of processes, or `auto`; empty leaves it to the lane. */
function parseProcs(text, context) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(null);
    if (text === 'auto')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(automaticProcs(context));
    if (!/^\d+$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is not a whole number');
    const procs = Number(text);
    if (procs < 1)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is too few', '1');
    if (procs > MOST_PROCS)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is too many', String(MOST_PROCS));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(procs);
}
function nearestDuration(text) {
    if (/^\d+$/.test(text))
        return `${text}m`;
    return text
        .toLowerCase()
        .replace(/\s+/g, '')
        .replace(/(\d[hms])[a-z]+/g, '$1');
}
/** Parses a time limit, such as `90s` or `1h30m`; gives seconds. */
function parseTimeLimit(text) {
    const seconds = (0,_domain_request_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSeconds */ .o)(text);
    if (seconds === null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is not a duration', nearestDuration(text));
    if (seconds < MINUTE)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is too short', '1m');
    if (seconds > 24 * HOUR)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text, 'is too long', '24h');
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(seconds);
}
/** Parses the `timeout` input; empty leaves it to the lane. */
function parseTimeout(text) {
    return text === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(null) : parseTimeLimit(text);
}


/***/ }),

/***/ 25811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   RM: () => (/* binding */ parseReportDirectory),
/* harmony export */   Te: () => (/* binding */ defaultReportDirectory),
/* harmony export */   f$: () => (/* binding */ parseHttpUrl),
/* harmony export */   r5: () => (/* binding */ reportDirectoryParser),
/* harmony export */   v0: () => (/* binding */ parseMirror)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32806);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63877);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35274);




const REPORT_DIRECTORY = 'crio-node-e2e-report';
/** A text without anything that may be a login in a URL, so that it may be shown. */
function withoutLogin(text) {
    return text.replace(/^(.*:\/\/)?.*@/s, '$1');
}
/** Parses an http or https URL without a login, which would appear in logs and reports. */
function parseHttpUrl(text) {
    const url = URL.parse(text);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        const nearest = text.includes('://') ? undefined : `https://${text}`;
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(withoutLogin(text), 'is not an http or https URL', nearest);
    }
    if (url.username === '' && url.password === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(url);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .publicUrl */ .x6)(text), 'is given with credentials, which would appear in logs and reports');
}
/** Parses the base URL of a mirror; gives it without a trailing slash. */
function parseMirror(text) {
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .andThen */ .hg)(parseHttpUrl(text), (url) => {
        if (url.search === '' && url.hash === '')
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(url.href.replace(/\/+$/, ''));
        const shown = (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .publicUrl */ .x6)(text);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(shown, 'has a query or a fragment', shown);
    });
}
/** The report directory of a run without the input `report-dir`. */
function defaultReportDirectory(workspace) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, REPORT_DIRECTORY);
}
/** Parser for an input `report-dir`; gives an absolute path. */
function reportDirectoryParser(fallback) {
    return (text, context) => {
        if (text.includes('\n'))
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'spans several lines');
        const path = (0,_input_context_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(text || fallback, context);
        const toWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(path, context.workspace);
        const isOutside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(toWorkspace) || toWorkspace.startsWith('..');
        if (!isOutside)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'contains the workspace', `./${fallback}`);
        if (!path.split('/').includes('.git'))
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(path);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'is inside of a .git directory', `./${fallback}`);
    };
}
/** Parses the `report-dir` input of a run; gives an absolute path. */
const parseReportDirectory = reportDirectoryParser(REPORT_DIRECTORY);


/***/ }),

/***/ 35274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   hg: () => (/* binding */ andThen),
/* harmony export */   lc: () => (/* binding */ parseEach),
/* harmony export */   qv: () => (/* binding */ withValidSuggestions),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);



const SHOWN_CHARACTERS = 80;
/** The text is valid and means `value`. */
function accept(value) {
    return { ok: true, value };
}
/** The text is not valid; `Problem` describes the parameters. */
function refuse(given, why, nearest) {
    return { ok: false, problems: [{ given, why, nearest }] };
}
/** What a valid result becomes in a next step; problems stay as they are. */
function andThen(parsed, next) {
    return parsed.ok ? next(parsed.value) : parsed;
}
/** Every element parsed: the problems of all of them, or all values in their order. */
function parseEach(sources, parse) {
    const values = [];
    const problems = [];
    for (const source of sources) {
        const parsed = parse(source);
        if (parsed.ok)
            values.push(parsed.value);
        else
            problems.push(...parsed.problems);
    }
    return problems.length === 0 ? accept(values) : { ok: false, problems };
}
/** The items of a list that is separated by commas or white space; empty items do not count. */
function listItems(text) {
    return text.split(/[\s,]+/).filter((item) => item !== '');
}
/** The lines of a text without surrounding white space; empty lines do not count. */
function textLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/**
 * The parser, with only those suggestions that it accepts itself and that a message can show in full: parsers may
 * suggest whatever is likely.
 */
function withValidSuggestions(parse) {
    return (text, ...context) => {
        const parsed = parse(text, ...context);
        if (parsed.ok)
            return parsed;
        const isValid = (nearest) => quoted(nearest) === `"${nearest}"` && parse(nearest, ...context).ok;
        const problems = parsed.problems.map(({ nearest, ...problem }) => nearest !== undefined && isValid(nearest) ? { ...problem, nearest } : problem);
        return { ok: false, problems };
    };
}
/** The word that `text` is most likely a misspelling of, or undefined. Few misspellings of several letters change the first. */
function nearestWord(text, words) {
    const typed = text.toLowerCase();
    const limit = Math.max(2, Math.floor(text.length / 3));
    return words
        .map((word) => ({ word, changes: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, word.toLowerCase()) }))
        .filter(({ changes }) => changes <= limit && changes < text.length)
        .filter(({ word, changes }) => changes < 2 || word[0]?.toLowerCase() === typed[0])
        .toSorted((one, other) => one.changes - other.changes)[0]?.word;
}
/** A value from outside as messages show it: one line without control characters, cut, in quotes. */
function quoted(text) {
    return `"${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text), SHOWN_CHARACTERS)}"`;
}
/** One error for all problems, each on a line of the evidence. `term` is what the user calls an input. */
function invalidInput(problems, term = 'input') {
    const inputs = [...new Set(problems.map(({ input }) => input))];
    const [these, terms] = inputs.length === 1 ? ['this', term] : ['these', `${term}s`];
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `Invalid ${terms}: ${inputs.join(', ')}`,
        remedy: `correct ${these} ${terms}. The machine was not changed.`,
        evidence: problems.map(({ input, given, why, nearest, allowed }) => {
            const guess = nearest === undefined ? '' : ` Did you mean ${quoted(nearest)}?`;
            return `${input}: ${quoted(given)} ${why}.${guess} Allowed: ${allowed}.`;
        }),
    });
}


/***/ }),

/***/ 2331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inputText),
/* harmony export */   E: () => (/* binding */ plannedInputs)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35274);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27467);



/** The inputs that a plan sets. */
const PLANNED = ['crio', 'kubernetes', 'lane', 'scenario'];
const TIME_BUDGET = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m['time-budget'];
/** The text of an input without surrounding white space; empty if there is none. */
function inputText(environment, input) {
    return environment[`INPUT_${input.toUpperCase()}`]?.trim() ?? '';
}
/**
 * The texts of inputs that the input `plan` sets. An input that a user sets to something else is a problem. The runner fills in
 * defaults, so an input with its default counts as not set.
 * @param architecture of this machine; a part for another one is a problem
 */
function plannedInputs(environment, context, architecture) {
    const parsed = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.plan.parse(inputText(environment, 'plan'), context);
    // The reader of all inputs tells what is wrong with the plan itself.
    if (!parsed.ok || parsed.value === null)
        return { texts: new Map(), problems: [] };
    const part = parsed.value;
    const contradicted = PLANNED.flatMap((input) => {
        const given = inputText(environment, input);
        const isSet = given !== '' && given !== _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[input].fallback;
        if (!isSet || given === part[input])
            return [];
        const planned = part[input] === '' ? 'none' : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(part[input]);
        const why = `contradicts the input plan, which has ${planned}; leave out one of the two inputs`;
        return [{ input, given, why, allowed: _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[input].allowed }];
    });
    return {
        texts: new Map(PLANNED.map((input) => [input, part[input]])),
        problems: [
            ...contradicted,
            ...otherBudget(part, inputText(environment, 'time-budget'), context),
            ...otherFilter(part, inputText(environment, 'label-filter')),
            ...otherArchitecture(part, architecture),
        ],
    };
}
/** A plan without a budget leaves the choice to the job. */
function otherBudget({ budget }, given, context) {
    const parsed = TIME_BUDGET.parse(given, context);
    if (budget === null || !parsed.ok || parsed.value === null)
        return [];
    if (parsed.value === budget.seconds)
        return [];
    const why = `contradicts the input plan, which has ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(budget.seconds)}; leave out one of the two inputs`;
    return [{ input: 'time-budget', given, why, allowed: _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m['time-budget'].allowed }];
}
/** The specs of a shard, and those that a budget leaves out, are of the lane with its own filter. */
function otherFilter({ shard, budget }, given) {
    if (given === '' || (shard === null && budget === null))
        return [];
    const why = 'would replace the filter of the lane, of which the plan gave this job a part';
    return [{ input: 'label-filter', given, why, allowed: 'none with such a plan' }];
}
function otherArchitecture(part, architecture) {
    if (part.architecture === architecture)
        return [];
    const why = `is the architecture of the plan, but this machine is ${architecture}: use a runner of the architecture, such as \`runner\` of the matrix`;
    return [{ input: 'plan', given: part.architecture, why, allowed: _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.plan.allowed }];
}


/***/ }),

/***/ 91880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ architectureOf),
  i: () => (/* binding */ readRequest)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(58117);
// EXTERNAL MODULE: ./build/src/domain/request/lanes.js + 2 modules
var lanes = __webpack_require__(78269);
// EXTERNAL MODULE: ./build/src/inputs/environment.js
var inputs_environment = __webpack_require__(59882);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/inputs/forks.js




/**
 * Refuses to run a pull request of a fork on a self-hosted runner.
 * @throws RunError (input, invalid-input)
 */
function refuseForks(kind, environment, files) {
    if (kind !== 'self-hosted')
        return;
    const fork = forkIn(environment, files);
    if (fork === null)
        return;
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `A pull request of ${fork} is not run on a self-hosted runner`,
        cause: 'its code would run as root on a machine that is used after the job',
        remedy: 'use a hosted runner for pull requests from forks, or set allow-fork-pull-requests: true to run them here. Nothing was downloaded, and nothing on the machine was changed',
    });
}
/**
 * The head repository of a pull request when it is not the base repository, else null. The event's file
 * decides (https://docs.github.com/webhooks/webhook-events-and-payloads, pull_request, workflow_run); a file that cannot
 * be read counts as a pull request of a fork.
 */
function forkIn(environment, files) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const event = (0,fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(files.read(environment['GITHUB_EVENT_PATH'] ?? '') ?? ''));
    const request = (0,fields/* fieldsOf */.Pf)(event['pull_request']);
    const run = (0,fields/* fieldsOf */.Pf)(event['workflow_run']);
    if ('head' in request || name.startsWith('pull_request')) {
        return other((0,fields/* fieldsOf */.Pf)(request['head'])['repo'], (0,fields/* fieldsOf */.Pf)(request['base'])['repo']);
    }
    if ('head_repository' in run || name === 'workflow_run') {
        return other(run['head_repository'], event['repository']);
    }
    return null;
}
/** The event does not name a deleted repository. */
function other(head, base) {
    const from = (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(head)['full_name']);
    const to = (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(base)['full_name']);
    if (from !== '' && from.toLowerCase() === to.toLowerCase())
        return null;
    return from === '' ? 'an unknown repository' : `the fork ${(0,domain_text/* plainLine */.h0)(from)}`;
}

// EXTERNAL MODULE: ./build/src/inputs/limits.js
var limits = __webpack_require__(55607);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(35274);
// EXTERNAL MODULE: ./build/src/inputs/planned-inputs.js
var planned_inputs = __webpack_require__(2331);
// EXTERNAL MODULE: ./build/src/inputs/scenario.js
var inputs_scenario = __webpack_require__(56437);
// EXTERNAL MODULE: ./build/src/inputs/selection.js
var selection = __webpack_require__(92897);
// EXTERNAL MODULE: ./build/src/inputs/table.js + 15 modules
var table = __webpack_require__(27467);
;// CONCATENATED MODULE: ./build/src/inputs/read.js











const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
function isComplete(values) {
    return Object.keys(table/* INPUTS */.m).every((name) => Object.hasOwn(values, name));
}
/** Parses the inputs in `environment`; throws one `RunError` that lists all problems. */
function readInputs(environment, context, { repository, architecture, term }) {
    const planned = (0,planned_inputs/* plannedInputs */.E)(environment, context, architecture);
    const problems = [...planned.problems];
    const values = {};
    for (const [input, { parse, fallback, allowed }] of Object.entries(table/* INPUTS */.m)) {
        const text = planned.texts.get(input) ?? (0,planned_inputs/* inputText */.A)(environment, input);
        const parsed = parse(text || fallback, context);
        if (parsed.ok)
            values[input] = parsed.value;
        else
            problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })));
    }
    if (isComplete(values))
        problems.push(...contradictions(values, repository));
    if (problems.length === 0 && isComplete(values))
        return values;
    throw (0,parsed/* invalidInput */.aY)(problems, term);
}
/** Problems of inputs that are each valid alone, but not together. */
function contradictions(values, repository) {
    const { crio, kubernetes, ignition, history } = values;
    const needsHistory = kubernetes.kind === 'last-good' && history === '' && repository === '';
    const missing = crio.kind === 'ignition' && ignition.length === 0
        ? [{ input: 'crio', given: crio.asked, why: 'needs the input ignition' }]
        : [];
    const unknown = needsHistory
        ? [{ input: 'kubernetes', given: kubernetes.asked, why: 'needs the input history' }]
        : [];
    return [...missing, ...unknown, ...(0,inputs_scenario/* scenarioConflicts */.U4)(values), ...argumentConflicts(values)].map((problem) => ({
        ...problem,
        allowed: table/* INPUTS */.m[problem.input].allowed,
    }));
}
/** Test arguments that another input contradicts. */
function argumentConflicts(values) {
    const { featureGates, timeoutSeconds } = values['test-args'];
    const gates = Object.entries(featureGates)
        .filter(([gate, on]) => (values['feature-gates'][gate] ?? on) !== on)
        .map(([gate, on]) => ({ given: `${gate}=${on}`, why: 'contradicts the input feature-gates' }));
    const limit = timeoutSeconds !== null && (values.timeout ?? timeoutSeconds) !== timeoutSeconds;
    const limits = limit
        ? [{ given: `--ginkgo.timeout=${timeoutSeconds}s`, why: 'contradicts the input timeout' }]
        : [];
    return [...gates, ...limits].map((problem) => ({ ...problem, input: 'test-args' }));
}
/** The architecture of builds for a machine; null if there are none. */
function architectureOf({ nodeArchitecture }) {
    return ARCHITECTURES[nodeArchitecture] ?? null;
}
function readArchitecture(machine) {
    const { platform, nodeArchitecture } = machine;
    const architecture = architectureOf(machine);
    if (platform === 'linux' && architecture !== null)
        return architecture;
    throw new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'preflight',
        message: `This machine runs ${platform} on ${nodeArchitecture}`,
        cause: 'this action has builds of CRI-O and the node e2e suite for Linux on amd64 and arm64',
        remedy: 'choose a runner such as ubuntu-24.04 or ubuntu-24.04-arm',
    });
}
/**
 * Reads the inputs (`INPUT_*`) and the runner's own variables (`GITHUB_*`, `RUNNER_*`). Changes nothing.
 * Unknown inputs are ignored: the runner warns about them itself. `term` is what the user calls an input.
 * @throws RunError of kind `input` whose evidence lists all problems of all inputs, one per line, or of kind
 * `environment` on a machine for which there are no builds
 */
function readRequest(environment, machine, files, term = 'input') {
    const context = (0,inputs_environment/* readContext */.yI)(environment, machine);
    const { workspace } = context;
    const architecture = readArchitecture(machine);
    const given = readInputs(environment, { workspace, cpus: machine.cpus, files }, { repository: context.repository, architecture, term });
    if (!given['allow-fork-pull-requests'])
        refuseForks(context.kind, environment, files);
    const { lane, scenario, crioSettings, featureGates, ignition } = (0,inputs_scenario/* underScenario */.R$)(given);
    const { testArgs, kubeletFlags, timeoutSeconds } = given['test-args'];
    const request = {
        crio: { ...given.crio, ...askedBy(given.plan, 'crio') },
        kubernetes: { ...given.kubernetes, ...askedBy(given.plan, 'kubernetes') },
        history: given.history || context.repository,
        part: given.plan,
        components: components/* COMPONENT_NAMES */.NL.flatMap((name) => given[name] ?? []),
        architecture,
        lane,
        scenario,
        selection: {
            scenario: scenario?.name ?? null,
            lane: lane.name,
            focus: given.focus,
            skip: (0,selection/* eitherExpression */.M)(lane.skip, given.skip),
            labelFilter: given['label-filter'] || lane.labelFilter,
            focusFiles: lane.focusFiles,
            skipFiles: lane.skipFiles,
            trackedSkips: (0,lanes/* skipsOfLane */.A7)(given['skip-list'], lane.name),
            shard: null,
            budget: null,
        },
        procs: given.procs ?? lane.procs ?? (0,limits/* automaticProcs */.TZ)(machine),
        ...timesOf(given.timeout ?? timeoutSeconds, lane.timeoutSeconds ?? limits/* DEFAULT_TIMEOUT_SECONDS */.KU, given['time-budget'], given.plan),
        attempts: 1,
        stopsAtCrash: false,
        changedFiles: given['changed-files'],
        rerunFailures: given['rerun-failures'],
        crioSettings: {
            ...crioSettings,
            logLevel: given['crio-log-level'],
            mirrors: given['registry-mirrors'],
        },
        crioDropIns: given['crio-config'],
        images: { pull: given['pull-images'], repositories: given['image-repositories'] },
        ignition,
        ignitionStrict: given['ignition-strict'],
        kubeletConfig: given['kubelet-config'],
        kubeletFlags: [...lane.kubeletFlags, ...kubeletFlags, ...given['kubelet-flags']],
        featureGates,
        testArgs: [...lane.testArgs, ...testArgs],
        failOn: given['fail-on'],
        reportDirectory: given['report-dir'],
        requireSignature: given['require-signature'],
        trustedRoot: given['trusted-root'],
        restore: given.restore,
        mirrors: {
            crio: given['mirror-crio'],
            kubernetes: given['mirror-kubernetes'],
            kubernetesListing: given['mirror-kubernetes-listing'],
            gitHub: given['mirror-github'],
        },
    };
    return { request, context: { ...context, token: given.token } };
}
/** What the plan was asked for, in place of the exact build: a run of a plan for `main` is one of `main`. */
function askedBy(part, project) {
    return part === null ? {} : { asked: part.asked[project] };
}
/** The time limit of the suite and the time budget, none of which is longer than the other without need. */
function timesOf(limit, usual, budget, plan) {
    const wanted = plan?.budget?.seconds ?? budget ?? 0;
    return {
        // A limit that nobody asked for gives way to a budget that somebody did.
        timeoutSeconds: limit ?? Math.max(usual, wanted),
        // Beyond the limit, specs would be chosen that cannot run.
        timeBudgetSeconds: budget === null ? null : Math.min(budget, limit ?? budget),
    };
}


/***/ }),

/***/ 56437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ parseScenario),
/* harmony export */   R$: () => (/* binding */ underScenario),
/* harmony export */   U4: () => (/* binding */ scenarioConflicts),
/* harmony export */   b5: () => (/* binding */ NO_SCENARIO)
/* harmony export */ });
/* harmony import */ var _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78269);
/* harmony import */ var _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55992);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35274);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24530);




/** Between the action's own drop-in and those of the user. */
const DROP_IN_NUMBER = '30';
/** No special setup of the node, also if the lane implies one. */
const NO_SCENARIO = 'none';
const parseName = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .nameParser */ .xQ)(_domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9, 'is not a scenario');
/** Parses the `scenario` input; null leaves it to the lane. */
function parseScenario(text) {
    return text === NO_SCENARIO ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(NO_SCENARIO) : parseName(text);
}
/** The scenario that the user names, or the lane that the user names. */
function scenarioOf({ scenario, lane, }) {
    if (scenario === NO_SCENARIO)
        return null;
    return scenario ?? (0,_domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .findScenario */ .Cc)(lane?.scenario ?? '') ?? null;
}
/** Inputs that contradict the scenario: such a run would not be a run of the scenario that it names. */
function scenarioConflicts(given) {
    const scenario = scenarioOf(given);
    if (scenario === null)
        return [];
    const { featureGates: argued } = given['test-args'];
    const settings = [
        { input: 'runtime', name: '', ours: scenario.runtime, theirs: given.runtime },
        { input: 'monitor', name: '', ours: scenario.monitor, theirs: given.monitor },
        ...Object.entries(scenario.featureGates).flatMap(([gate, ours]) => [
            {
                input: 'feature-gates',
                name: `${gate}=`,
                ours,
                theirs: given['feature-gates'][gate] ?? null,
            },
            { input: 'test-args', name: `${gate}=`, ours, theirs: argued[gate] ?? null },
        ]),
    ];
    return settings
        .filter(({ ours, theirs }) => ours !== null && theirs !== null && ours !== theirs)
        .map(({ input, name, ours, theirs }) => ({
        input,
        given: `${name}${theirs}`,
        why: `contradicts the scenario ${scenario.name}`,
        nearest: `${name}${ours}`,
    }));
}
/** The result of the inputs, the scenario and the lane together. */
function underScenario(given) {
    const scenario = scenarioOf(given);
    const config = scenario?.ignition ?? null;
    const lane = given.lane ?? laneNamed(scenario?.lane ?? _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LANE */ .L9);
    return {
        lane,
        scenario,
        crioSettings: {
            runtime: given.runtime ?? scenario?.runtime ?? 'crun',
            monitor: given.monitor ?? scenario?.monitor ?? 'conmon',
            scenario: scenario === null || scenario.crioConfig === ''
                ? null
                : { name: `${DROP_IN_NUMBER}-${scenario.name}.conf`, toml: scenario.crioConfig },
        },
        featureGates: {
            ...lane.featureGates,
            ...scenario?.featureGates,
            ...given['test-args'].featureGates,
            ...given['feature-gates'],
        },
        ignition: config === null
            ? given.ignition
            : [{ asked: `scenario ${scenario?.name}`, config, warnings: [] }, ...given.ignition],
    };
}
function laneNamed(name) {
    const lane = (0,_domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .findLane */ .Wy)(name);
    if (lane === undefined)
        throw new Error(`lanes/scenarios.json: there is no lane ${name}`);
    return lane;
}


/***/ }),

/***/ 92897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ eitherExpression),
/* harmony export */   a: () => (/* binding */ parseFilter)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35274);

/**
 * Parses a filter for Ginkgo. Go's regular expressions differ from those of JavaScript, so only the test binary can
 * check them; a filter that does not fit on one line is refused here.
 */
function parseFilter(text) {
    if (text.includes('\0') || text.includes('\n')) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(text, 'spans several lines', text.replace(/[\0\s]+/g, ' '));
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(text);
}
/** One regular expression that matches where either does; an empty one matches nothing. */
function eitherExpression(one, other) {
    if (one === '' || other === '')
        return one || other;
    return `(?:${one})|(?:${other})`;
}


/***/ }),

/***/ 20165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ shellWords),
/* harmony export */   X: () => (/* binding */ endsInQuotes)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35274);

/** What a backslash escapes between double quotes (POSIX.1-2024, Shell Command Language, 2.2.3). */
const ESCAPED_IN_QUOTES = '$`"\\\n';
const SPACE = /\s/;
/** What a shell would replace; a dollar before anything else is a dollar. */
const REPLACED = /^(?:`|\$[\w({])/;
const NOT_CLOSED = 'without a closing one';
/** Whether the text ends inside of quotes, so that a shell would read on. */
function endsInQuotes(text) {
    const words = shellWords(text);
    return !words.ok && words.problems.some(({ why }) => why.endsWith(NOT_CLOSED));
}
/**
 * The words of a command line as a shell reads them, with its quotes and backslashes. Nothing is replaced: what a shell would
 * replace, such as `$HOME`, is refused.
 */
function shellWords(text) {
    const words = [];
    let word = null;
    let quote = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (quote !== "'" && REPLACED.test(text.slice(at, at + 2))) {
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(text.slice(at), 'is something that only a shell can replace');
        }
        if (quote === '' && SPACE.test(character)) {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else if (character === quote) {
            quote = '';
        }
        else if (quote === '' && (character === '"' || character === "'")) {
            quote = character;
            word ??= '';
        }
        else if (isEscape(character, quote, text.charAt(at + 1))) {
            at += 1;
            word = `${word ?? ''}${text.charAt(at)}`;
        }
        else {
            word = `${word ?? ''}${character}`;
        }
    }
    if (quote !== '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(text, `has an opening ${quote} ${NOT_CLOSED}`);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(word === null ? words : [...words, word]);
}
function isEscape(character, quote, next) {
    if (character !== '\\' || quote === "'" || next === '')
        return false;
    return quote === '' || ESCAPED_IN_QUOTES.includes(next);
}


/***/ }),

/***/ 27467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS)
});

// EXTERNAL MODULE: ./build/src/domain/request/crio-settings.js
var crio_settings = __webpack_require__(42493);
// EXTERNAL MODULE: ./build/src/domain/request/lanes.js + 2 modules
var lanes = __webpack_require__(78269);
;// CONCATENATED MODULE: ./build/src/domain/request/request.js
/** Which images are pulled before the suite. */
const PULL_CHOICES = ['auto', 'none', 'all'];

// EXTERNAL MODULE: ./build/src/domain/request/scenarios.js + 1 modules
var scenarios = __webpack_require__(55992);
// EXTERNAL MODULE: ./build/src/inputs/arguments.js
var inputs_arguments = __webpack_require__(72339);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/inputs/input-context.js
var input_context = __webpack_require__(63877);
// EXTERNAL MODULE: ./build/src/inputs/limits.js
var limits = __webpack_require__(55607);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var inputs_parsed = __webpack_require__(35274);
;// CONCATENATED MODULE: ./build/src/inputs/budget.js





/** Less is over before the node is ready (domain/plan/suite-time.ts). */
const LEAST_SECONDS = 120;
/** Pull requests with more files touch everything; GitHub lists 3,000 at most. */
const MOST_FILES = 10_000;
/**
 * Parses the `changed-files` input: paths in the CRI-O repository, one per line or as a JSON list, or the path of a file with
 * them.
 */
function parseChangedFiles(text, context) {
    const isFile = (0,input_context/* looksLikePath */.j8)(text) && !text.includes('\n');
    return isFile ? (0,inputs_parsed/* andThen */.hg)((0,input_context/* readInputFile */.jH)(text, context), pathsIn) : pathsIn(text);
}
function pathsIn(text) {
    if (!text.trim().startsWith('['))
        return (0,inputs_parsed/* accept */.Ju)((0,inputs_parsed/* textLines */.Fy)(text).slice(0, MOST_FILES));
    const list = (0,json/* parseJson */.q)(text);
    if (!Array.isArray(list))
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not a JSON list');
    return (0,inputs_parsed/* accept */.Ju)((0,domain_fields/* textsOf */.CB)(list).slice(0, MOST_FILES));
}
/** Parses the `time-budget` input; gives seconds, or null for none. */
function parseTimeBudget(text) {
    if (text === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    return (0,inputs_parsed/* andThen */.hg)((0,limits/* parseTimeLimit */.Er)(text), (seconds) => seconds < LEAST_SECONDS ? (0,inputs_parsed/* refuse */.TR)(text, 'is too short', '2m') : (0,inputs_parsed/* accept */.Ju)(seconds));
}
/** The inputs that choose specs for a time, as in the table of all inputs. */
const BUDGET_INPUTS = {
    'time-budget': {
        brief: 'run only specs that fit into this time',
        fallback: '',
        example: '10m',
        allowed: 'a duration from `2m` to `24h`, such as `10m` or `1h30m`',
        parse: parseTimeBudget,
    },
    'changed-files': {
        brief: 'changed files, whose specs a time budget takes first',
        fallback: '',
        example: 'server/container_create.go',
        allowed: 'paths in the CRI-O repository, one per line or as a JSON list, or a file with them that starts with `/`, `./` or `../`',
        parse: parseChangedFiles,
    },
};

// EXTERNAL MODULE: ./build/src/inputs/builds.js
var builds = __webpack_require__(26218);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(58117);
;// CONCATENATED MODULE: ./build/src/inputs/components.js



/** Parser for the input of a component: a version or a path, or null for what the CRI-O build contains. */
function componentParser(name) {
    return (asked, context) => {
        if (asked === '')
            return (0,inputs_parsed/* accept */.Ju)(null);
        if ((0,input_context/* looksLikePath */.j8)(asked))
            return parsePath(name, asked, context);
        const version = asked.replace(/^v/, '');
        if (new RegExp(components/* COMPONENTS */.$j[name].version).test(version)) {
            return (0,inputs_parsed/* accept */.Ju)({ kind: 'release', name, asked, version });
        }
        const nearest = (0,input_context/* isPath */.uf)(asked, context) ? `./${asked}` : `v${version}.0`;
        return (0,inputs_parsed/* refuse */.TR)(asked, `is not a version of ${name}`, nearest);
    };
}
function parsePath(name, asked, context) {
    const path = (0,input_context/* absolutePath */.Hi)(asked, context);
    const { files } = context;
    const takesDirectory = name === 'cni-plugins';
    const exists = takesDirectory ? files.isDirectory(path) : files.isFile(path);
    if (exists)
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'path', name, asked, path });
    const kind = takesDirectory ? 'a directory' : 'an executable file';
    return (0,inputs_parsed/* refuse */.TR)(asked, `is not ${kind} (looked for ${path})`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var domain_errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/inputs/yaml.js





/**
 * Kubernetes reads YAML with a parser for YAML 1.1, where `off` is false and `<<` merges, and turns it into JSON
 * (https://pkg.go.dev/sigs.k8s.io/yaml).
 */
const OPTIONS = { version: '1.1', logLevel: 'error' };
/** The place of a text that an input has itself, in messages. */
const INLINE = 'the text';
/** Parses the file at a path, or the text itself: one mapping in YAML, of which JSON is a part. */
function parseYamlInput(given, context) {
    const content = (0,input_context/* ownContent */.Uh)(given);
    if (content !== null)
        return parseMapping(content, INLINE);
    return (0,inputs_parsed/* andThen */.hg)((0,input_context/* readInputFile */.jH)(given, context), (text) => parseMapping(text, given));
}
function parseMapping(text, path) {
    const lineCounter = new yaml_dist/* LineCounter */.HN();
    const at = (offset) => {
        if (offset === undefined)
            return path;
        const { line, col } = lineCounter.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const [document, ...others] = [...(0,yaml_dist/* parseAllDocuments */.hR)(text, { ...OPTIONS, lineCounter })];
    if (document === undefined)
        return (0,inputs_parsed/* refuse */.TR)(path, 'is empty');
    const { contents, errors } = document;
    const [error] = errors;
    if (error !== undefined) {
        return (0,inputs_parsed/* refuse */.TR)(at(error.pos[0]), `is not YAML: ${withoutPosition(error.message)}`);
    }
    const second = others.find((other) => !(0,yaml_dist/* isScalar */.jn)(other.contents) || other.contents.value !== null);
    if (second !== undefined) {
        return (0,inputs_parsed/* refuse */.TR)(at(second.contents?.range[0]), 'is in a second document; only one is allowed');
    }
    if (!(0,yaml_dist/* isMap */.jh)(contents))
        return (0,inputs_parsed/* refuse */.TR)(at(contents?.range[0]), 'holds no mapping');
    const [alias] = badAliases(document);
    if (alias !== undefined)
        return (0,inputs_parsed/* refuse */.TR)(at(alias.range?.[0]), 'is an alias without an anchor before it');
    try {
        const fields = JSON.parse(JSON.stringify(document.toJS()));
        const where = (field) => {
            const pair = contents.items.find(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && key.value === field);
            return at(pair?.key.range?.[0]);
        };
        return (0,inputs_parsed/* accept */.Ju)({ text, fields: (0,domain_fields/* fieldsOf */.Pf)(fields), where });
    }
    catch (failure) {
        return (0,inputs_parsed/* refuse */.TR)(path, `is not YAML: ${(0,domain_errors/* messageOf */.bD)(failure)}`);
    }
}
/** The aliases whose anchors are missing or contain the alias. */
function badAliases(document) {
    const bad = [];
    (0,yaml_dist/* visit */.YR)(document, {
        Alias: (_, alias, ancestors) => {
            const target = alias.resolve(document);
            if (target === undefined || ancestors.includes(target))
                bad.push(alias);
        },
    });
    return bad;
}
/** A parser's message without the position, and without the excerpt below it. */
function withoutPosition(message) {
    return message.split(/\n| at line \d/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/src/inputs/configuration.js







const DROP_IN_SUFFIX = '.conf';
const INLINE_NAME = 'inline.conf';
/** The number that `dropInName` gives, for a name that has one already. */
const OWN_NUMBER = /^90-\d{2,}-/;
function tomlSources(text, context) {
    const files = text.startsWith('{') ? filesIn(text) : null;
    if (files !== null)
        return files;
    if (!(0,input_context/* looksLikePath */.j8)(text))
        return [{ where: text, name: INLINE_NAME, text }];
    const path = (0,input_context/* absolutePath */.Hi)(text, context);
    if (!context.files.isDirectory(path)) {
        return [{ where: text, name: (0,external_node_path_.basename)(path), text: context.files.read(path) }];
    }
    return context.files
        .list(path)
        .filter((name) => name.endsWith(DROP_IN_SUFFIX))
        .toSorted()
        .map((name) => ({ where: (0,external_node_path_.join)(text, name), name, text: context.files.read((0,external_node_path_.join)(path, name)) }));
}
/** Files as a JSON object of names and contents, with which no TOML begins; null if it is something else. */
function filesIn(text) {
    const files = (0,json/* parseJson */.q)(text);
    if (!(0,domain_fields/* isObject */.Gv)(files))
        return null;
    return Object.entries(files).map(([name, toml]) => ({
        where: name,
        name: name.replace(OWN_NUMBER, ''),
        text: typeof toml === 'string' ? toml : null,
    }));
}
function checkToml({ where, text }) {
    if (text === null)
        return (0,inputs_parsed/* refuse */.TR)(where, 'is not a file that can be read');
    try {
        (0,dist/* parse */.qg)(text, { integersAsBigInt: true });
        return (0,inputs_parsed/* accept */.Ju)(text);
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const { line, column, message } = error;
        const why = withoutPosition(message).replace(/^Invalid TOML document: /, '');
        return (0,inputs_parsed/* refuse */.TR)(where, `is not valid TOML at line ${line}, column ${column}: ${why}`);
    }
}
/** CRI-O reads drop-ins in the order of their names, so the number keeps that order and puts them after those of the action. */
function dropInName(name, index) {
    const plain = name.replace(/[^A-Za-z0-9._-]/g, '-');
    const number = String(index + 1).padStart(2, '0');
    return `90-${number}-${plain.endsWith(DROP_IN_SUFFIX) ? plain : plain + DROP_IN_SUFFIX}`;
}
/** Parses the `crio-config` input: a TOML file, a directory of `*.conf` files, TOML itself, or files as a JSON object. */
function parseCrioConfig(text, context) {
    if (text === '')
        return (0,inputs_parsed/* accept */.Ju)([]);
    const sources = tomlSources(text, context);
    if (sources.length === 0) {
        const what = (0,input_context/* looksLikePath */.j8)(text) ? `is a directory without a *${DROP_IN_SUFFIX}` : 'names no';
        return (0,inputs_parsed/* refuse */.TR)(text, `${what} file`);
    }
    const tomls = (0,inputs_parsed/* parseEach */.lc)(sources, checkToml);
    if (tomls.ok) {
        return (0,inputs_parsed/* accept */.Ju)(tomls.value.map((toml, index) => ({
            name: dropInName(sources[index]?.name ?? INLINE_NAME, index),
            toml,
        })));
    }
    if ((0,input_context/* looksLikePath */.j8)(text) || (/[\s=]/.test(text) && !(0,input_context/* isPath */.uf)(text, context)))
        return tomls;
    const why = 'is not valid TOML. A path must start with `/`, `./` or `../`';
    return (0,inputs_parsed/* refuse */.TR)(text, why, `./${text}`);
}
/** Parses the `trusted-root` input: the content of a JSON file, or null for the action's own trusted root. */
function parseTrustedRoot(path, context) {
    if (path === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    return (0,inputs_parsed/* andThen */.hg)((0,input_context/* readInputFile */.jH)(path, context), (text) => {
        const root = (0,json/* parseJson */.q)(text);
        if ((0,domain_fields/* isObject */.Gv)(root) && 'certificateAuthorities' in root)
            return (0,inputs_parsed/* accept */.Ju)(root);
        return (0,inputs_parsed/* refuse */.TR)(path, 'holds no trusted root of Sigstore');
    });
}

// EXTERNAL MODULE: ./build/src/domain/ignition/parse.js
var parse = __webpack_require__(18199);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(32806);
// EXTERNAL MODULE: ./build/src/inputs/locations.js
var locations = __webpack_require__(25811);
;// CONCATENATED MODULE: ./build/src/inputs/ignition.js





const HTTP = /^https?:\/\//i;
/** Parses the `ignition` input: files, which are read and checked now, and URLs, one per line. */
function parseIgnitionFiles(text, context) {
    return (0,inputs_parsed/* parseEach */.lc)((0,inputs_parsed/* textLines */.Fy)(text), (line) => HTTP.test(line) ? parseSourceUrl(line) : parseSourceFile(line, context));
}
function parseSourceUrl(asked) {
    return (0,inputs_parsed/* andThen */.hg)((0,locations/* parseHttpUrl */.f$)(asked), ({ href }) => (0,inputs_parsed/* accept */.Ju)({ asked: (0,urls/* publicUrl */.x6)(asked), url: href }));
}
function parseSourceFile(asked, context) {
    return (0,inputs_parsed/* andThen */.hg)((0,input_context/* readInputFile */.jH)(asked, context), (text) => {
        const parsed = (0,parse/* parseIgnition */.p)(text);
        if (parsed.ok)
            return (0,inputs_parsed/* accept */.Ju)({ asked, config: parsed.config, warnings: parsed.warnings });
        return {
            ok: false,
            problems: parsed.problems.map(({ path, why }) => ({
                given: path === '' ? asked : `${asked}: ${path}`,
                why,
            })),
        };
    });
}

// EXTERNAL MODULE: ./build/src/domain/request/kubelet.js
var kubelet = __webpack_require__(19538);
;// CONCATENATED MODULE: ./build/src/inputs/kubelet-config.js



/** Parses the `kubelet-config` input: a file or a text with one KubeletConfiguration, or null for none. */
function parseKubeletConfig(given, context) {
    if (given === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    return (0,inputs_parsed/* andThen */.hg)(parseYamlInput(given, context), ({ text, fields, where }) => {
        const { kind, apiVersion } = kubelet/* KUBELET_CONFIG_TYPE */.Dt;
        // There is only one version, so a file may leave it out; the kubelet insists on it.
        const typed = { apiVersion, ...fields };
        const problems = [];
        const refuseField = (field, why) => problems.push({ given: `${where(field)}: ${field}`, why });
        if (fields['kind'] !== kind)
            refuseField('kind', `is not ${kind}`);
        if (typed.apiVersion !== apiVersion)
            refuseField('apiVersion', `is not ${apiVersion}`);
        if (typeof (fields['failSwapOn'] ?? true) !== 'boolean') {
            refuseField('failSwapOn', 'is neither true nor false');
        }
        if (problems.length > 0)
            return { ok: false, problems };
        return (0,inputs_parsed/* accept */.Ju)({ text: 'apiVersion' in fields ? text : JSON.stringify(typed), fields });
    });
}

// EXTERNAL MODULE: ./build/src/domain/request/lane.js
var lane = __webpack_require__(72128);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/request/areas.js + 1 modules
var areas = __webpack_require__(30186);
// EXTERNAL MODULE: ./build/src/inputs/test-arguments.js
var test_arguments = __webpack_require__(93082);
;// CONCATENATED MODULE: ./build/src/inputs/lane-keys.js







/** Names become parts of names of artifacts and of histories. */
const LANE_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
const GATE = /^[A-Za-z][A-Za-z0-9]*$/;
const line = (value) => typeof value === 'string' && value.trim() !== '' && !/[\n\0]/.test(value)
    ? null
    : 'is not a text on one line';
const CHECKS = {
    name: (value) => {
        if (typeof value !== 'string' || !LANE_NAME.test(value)) {
            return 'is not a name of up to 40 lower-case letters, digits and hyphens';
        }
        return (0,lanes/* findLane */.Wy)(value) === undefined ? null : 'is the name of a lane of the action';
    },
    description: line,
    labelFilter: line,
    skip: line,
    focusFiles: listOf(file),
    skipFiles: listOf(file),
    area: oneOf(areas/* AREAS */.xS.map(({ name }) => name)),
    procs: (value, context) => typeof value === 'number'
        ? firstProblem((0,limits/* parseProcs */.d2)(String(value), context))
        : 'is not a number from 1 to 32',
    timeout: (value) => typeof value === 'string' ? firstProblem((0,limits/* parseTimeLimit */.Er)(value)) : 'is not a duration',
    needs: listOf(oneOf(scenarios/* NEEDS */.Qo)),
    scenario: oneOf(scenarios/* SCENARIOS */.U9.map(({ name }) => name)),
    testArgs: listOf((value) => line(value, NO_CONTEXT) ?? firstProblem((0,test_arguments/* parseTestArguments */.I)(String(value)))),
    kubeletFlags: listOf((value) => typeof value === 'string' && /^--?[A-Za-z]\S*$/.test(value) ? null : 'is not a flag'),
    featureGates: (value) => (0,domain_fields/* isObject */.Gv)(value) &&
        Object.entries(value).every(([gate, on]) => GATE.test(gate) && typeof on === 'boolean')
        ? null
        : 'is not an object of names with true or false',
    mayLack: listOf(line),
    mirrors: line,
    differs: listOf((value) => ((0,domain_fields/* isObject */.Gv)(value) ? null : 'is not an object')),
};
const KEYS = Object.keys(CHECKS);
const CHECK_OF = new Map(Object.entries(CHECKS));
/**
 * What is wrong with the keys of a lane in a file, each the rest of a sentence that begins with the lane. Nothing, if the object
 * is a row of a table of lanes.
 */
function laneProblems(row, context) {
    const missing = Object.hasOwn(row, 'name') ? [] : ['has no "name"'];
    const wrong = Object.entries(row).flatMap(([key, value]) => {
        const check = CHECK_OF.get(key);
        if (check === undefined)
            return [`has the unknown key ${(0,inputs_parsed/* quoted */.TL)(key)}${guess(key, KEYS)}`];
        const why = check(value, context);
        return why === null ? [] : [`has a "${key}" that ${why}`];
    });
    const both = Object.hasOwn(row, 'area') && Object.hasOwn(row, 'focusFiles');
    const more = both ? ['has both "area" and "focusFiles"'] : [];
    return [...missing, ...wrong, ...more, ...otherGates(row)];
}
/** Gates that contradict those of the scenario that the lane brings. */
function otherGates(row) {
    const scenario = scenarios/* SCENARIOS */.U9.find(({ name }) => name === row.scenario);
    const { featureGates } = row;
    if (scenario === undefined || !(0,domain_fields/* isObject */.Gv)(featureGates))
        return [];
    const given = new Map(Object.entries(featureGates));
    return Object.entries(scenario.featureGates)
        .filter(([gate, on]) => given.has(gate) && given.get(gate) !== on)
        .map(([gate]) => `has the feature gate ${gate}, which contradicts its scenario ${scenario.name}`);
}
const NO_CONTEXT = {
    workspace: '/',
    cpus: 1,
    files: { read: () => null, isFile: () => false, isDirectory: () => false, list: () => [] },
};
function listOf(check) {
    return (value, context) => {
        if (!Array.isArray(value))
            return 'is not a list';
        for (const item of value) {
            const why = check(item, context);
            if (why !== null)
                return `has ${(0,inputs_parsed/* quoted */.TL)(shown(item))}, which ${why}`;
        }
        return null;
    };
}
function oneOf(words) {
    return (value) => {
        if (typeof value === 'string' && words.includes(value))
            return null;
        return `is not one of ${words.join(', ')}${guess(shown(value), words)}`;
    };
}
/** Ginkgo takes what follows a colon as line numbers (onsi/ginkgo types/file_filter.go). */
function file(value) {
    const why = line(value, NO_CONTEXT);
    if (why !== null)
        return why;
    if (String(value).includes(':'))
        return 'has a colon, after which Ginkgo expects line numbers';
    return isExpression(String(value)) ? null : 'is not a regular expression';
}
/** What both languages accept is enough for paths: Go tells the rest. */
function isExpression(text) {
    try {
        return new RegExp(text) instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** An addition to a sentence: the word that was probably meant. */
function guess(given, words) {
    const nearest = (0,inputs_parsed/* nearestWord */.zZ)(given, words);
    if (nearest !== undefined)
        return `: did you mean ${(0,inputs_parsed/* quoted */.TL)(nearest)}?`;
    return words === KEYS ? `. Keys are ${KEYS.join(', ')}` : '';
}
function firstProblem(parsed) {
    if (parsed.ok)
        return null;
    const [problem] = parsed.problems;
    return problem?.why ?? 'is not valid';
}
function shown(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/src/inputs/lane-file.js









/** The place of a lane that the input has itself, in messages. */
const lane_file_INLINE = 'the text';
/**
 * Parses the `lane` input: the name of a lane of the action, or a lane in a JSON file, `FILE` or `FILE#NAME`. Null for an empty
 * text. A file has one lane or a list of them, each as in lanes/lanes.json; all of them are checked. A JSON object is a lane itself.
 */
function parseLane(text, context) {
    if (text === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    if (text.startsWith('{')) {
        const rows = parseLaneFile(text, lane_file_INLINE, context);
        return (0,inputs_parsed/* andThen */.hg)(rows, (lanes) => choose(lanes, lane_file_INLINE, ''));
    }
    const own = (0,lanes/* findLane */.Wy)(text);
    if (own !== undefined)
        return (0,inputs_parsed/* accept */.Ju)(own);
    const [path = '', name = ''] = splitName(text);
    if (!(0,input_context/* looksLikePath */.j8)(path) && !path.endsWith('.json')) {
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not a lane', (0,inputs_parsed/* nearestWord */.zZ)(text, lanes/* LANES */.Ci.map((lane) => lane.name)));
    }
    return (0,inputs_parsed/* andThen */.hg)((0,input_context/* readInputFile */.jH)(path, context), (json) => (0,inputs_parsed/* andThen */.hg)(parseLaneFile(json, path, context), (rows) => choose(rows, path, name)));
}
function splitName(text) {
    const at = text.lastIndexOf('#');
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function parseLaneFile(json, path, context) {
    let content;
    try {
        content = JSON.parse((0,input_context/* withoutMark */.E_)(json));
    }
    catch (error) {
        return (0,inputs_parsed/* refuse */.TR)(path, `is not JSON: ${(0,domain_text/* plainLine */.h0)((0,domain_errors/* messageOf */.bD)(error))} (no comments, no YAML)`);
    }
    const rows = Array.isArray(content) ? content : [content];
    if (rows.length === 0)
        return (0,inputs_parsed/* refuse */.TR)(path, 'has no lane');
    const parsed = (0,inputs_parsed/* parseEach */.lc)(rows.map((row, index) => ({ row, index })), ({ row, index }) => parseRow(row, `${path}, ${rowName(row, index)}`, context));
    return (0,inputs_parsed/* andThen */.hg)(parsed, (lanes) => {
        const names = lanes.map(({ name }) => name);
        const repeated = names.find((name, index) => names.indexOf(name) !== index);
        return repeated === undefined
            ? (0,inputs_parsed/* accept */.Ju)(lanes)
            : (0,inputs_parsed/* refuse */.TR)(path, `has more than one lane ${(0,inputs_parsed/* quoted */.TL)(repeated)}`);
    });
}
function rowName(row, index) {
    const name = (0,domain_fields/* isObject */.Gv)(row) ? row.name : null;
    return typeof name === 'string' && LANE_NAME.test(name) ? `lane ${name}` : `lane ${index + 1}`;
}
function parseRow(row, where, context) {
    if (!(0,domain_fields/* isObject */.Gv)(row))
        return (0,inputs_parsed/* refuse */.TR)(where, 'is not a JSON object');
    const problems = laneProblems(row, context).map((why) => ({ given: where, why }));
    if (problems.length > 0 || !isRow(row))
        return { ok: false, problems };
    return (0,inputs_parsed/* accept */.Ju)(row);
}
/** Narrows what `laneProblems` has checked. */
function isRow(row) {
    return Object.hasOwn(row, 'name');
}
function choose(rows, path, name) {
    const names = rows.map((row) => row.name);
    if (name === '' && rows.length > 1) {
        return (0,inputs_parsed/* refuse */.TR)(path, `has several lanes: write ${names.map((one) => `${path}#${one}`).join(', ')}`);
    }
    const row = name === '' ? rows[0] : rows.find((candidate) => candidate.name === name);
    if (row === undefined) {
        return (0,inputs_parsed/* refuse */.TR)(`${path}#${name}`, `is not a lane of this file${guess(name, names)}`);
    }
    return withPastedArguments((0,lane/* laneOf */.k)({ ...row, description: row.description ?? '' }, path));
}
/** Arguments that have a key of their own are given as its value. */
function withPastedArguments(lane) {
    return (0,inputs_parsed/* andThen */.hg)((0,test_arguments/* parseTestArguments */.I)(lane.testArgs.join('\n')), (given) => (0,inputs_parsed/* accept */.Ju)({
        ...lane,
        testArgs: given.testArgs,
        kubeletFlags: [...given.kubeletFlags, ...lane.kubeletFlags],
        featureGates: { ...given.featureGates, ...lane.featureGates },
        timeoutSeconds: lane.timeoutSeconds ?? given.timeoutSeconds,
    }));
}

// EXTERNAL MODULE: ./build/src/domain/request/build-locations.js
var build_locations = __webpack_require__(12749);
;// CONCATENATED MODULE: ./build/src/inputs/mirror-inputs.js


/** The rows of the table of inputs (table.ts) that name servers. */
const MIRROR_INPUTS = {
    'mirror-crio': {
        brief: 'base URL of the CRI-O builds',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.crio,
        example: 'https://mirror.example.com/cri-o',
        allowed: 'an http or https URL without credentials and query',
        parse: locations/* parseMirror */.v0,
    },
    'mirror-kubernetes': {
        brief: 'base URL of the Kubernetes builds',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.kubernetes,
        example: 'https://mirror.example.com/k8s',
        allowed: 'an http or https URL without credentials and query',
        parse: locations/* parseMirror */.v0,
    },
    'mirror-kubernetes-listing': {
        brief: 'URL that lists the Kubernetes CI builds',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.kubernetesListing,
        example: 'https://mirror.example.com/storage/v1/b/k8s/o',
        allowed: 'an http or https URL without credentials and query',
        parse: locations/* parseMirror */.v0,
    },
    'mirror-github': {
        brief: 'base URL in place of https://github.com',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.gitHub,
        example: 'https://mirror.example.com/github',
        allowed: 'an http or https URL without credentials and query',
        parse: locations/* parseMirror */.v0,
    },
};

;// CONCATENATED MODULE: ./build/src/inputs/strict-fields.js

const MOST_CHARACTERS = 2000;
/** Several times the specs of the suite. */
const MOST_ITEMS = 10_000;
const SHOWN_FIELDS = 5;
/**
 * The fields of an object from outside.
 * @param unknown what it means that there are others, after a colon
 * @param prefix what stands before the names of fields in problems
 */
function strictFields(object, unknown, prefix = '') {
    const fields = { ...object };
    const found = [];
    const read = new Set();
    function wrong(name, why) {
        found.push({ given: `${prefix}${name}`, why });
    }
    function take(name) {
        read.add(name);
        return Object.hasOwn(fields, name) ? fields[name] : undefined;
    }
    return {
        text(name, pattern) {
            const value = take(name);
            if (typeof value === 'string' && pattern.test(value))
                return value;
            wrong(name, 'is missing or has a wrong form');
            return '';
        },
        line(name, mayBeEmpty = false) {
            const value = take(name);
            const isLine = typeof value === 'string' && value.length <= MOST_CHARACTERS && isPlain(value);
            if (isLine && (mayBeEmpty || value !== ''))
                return value;
            wrong(name, 'is missing or is not one line');
            return '';
        },
        word(name, words) {
            const value = take(name);
            const word = words.find((one) => one === value);
            if (word === undefined)
                wrong(name, `is none of ${words.join(', ')}`);
            return word ?? words[0];
        },
        whole(name, least, most) {
            const value = take(name);
            if (Number.isSafeInteger(value) && typeof value === 'number') {
                if (value >= least && value <= most)
                    return value;
            }
            wrong(name, `is not a whole number from ${least} to ${most}`);
            return least;
        },
        list(name, one) {
            const value = take(name);
            const items = Array.isArray(value) && value.length <= MOST_ITEMS ? value.map(one) : [null];
            const good = items.filter((item) => item !== null);
            if (good.length < items.length)
                wrong(name, 'is not a list of valid items');
            return good;
        },
        objectOrNull(name, part) {
            if (fields[name] !== null)
                return this.object(name, part);
            read.add(name);
            return null;
        },
        object(name, part) {
            const value = take(name);
            if (!(0,domain_fields/* isObject */.Gv)(value)) {
                wrong(name, 'is missing');
                return null;
            }
            const reader = strictFields(value, unknown, `${prefix}${name}.`);
            const result = part(reader);
            found.push(...reader.problems());
            return result;
        },
        problems() {
            const others = Object.keys(fields).filter((name) => !read.has(name));
            return [
                ...found,
                ...others
                    .slice(0, SHOWN_FIELDS)
                    .map((name) => ({ given: `${prefix}${name}`, why: `is not known: ${unknown}` })),
            ];
        },
    };
}
/** Whether a text has no control characters. */
function isPlain(text) {
    return !/\p{Cc}/u.test(text);
}

;// CONCATENATED MODULE: ./build/src/inputs/plan-part.js





/** A plan is for all jobs of a matrix, of which GitHub permits 256. */
const MOST_SHARDS = 256;
const MOST_SECONDS = 24 * 60 * 60;
const KEY = /^[0-9a-f]{16}$/;
const IDENTIFIER = /^[\w.-]{1,100}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;
const ARCHITECTURES = ['amd64', 'arm64'];
/** The version of the parts that this version reads and makes. */
const VERSION = 1;
const OTHER_VERSION = 'the plan was made by another version of crio-node-e2e: use the plan action and this action at the same version';
/**
 * Parses the input `plan`: the JSON text of a part of a plan, or a file with one. It is untrusted: all fields must be there, of
 * their type and within limits, and no others.
 */
function parsePlanPart(text, context) {
    if (text === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    if (text.startsWith('{'))
        return partIn(text);
    return (0,inputs_parsed/* andThen */.hg)((0,input_context/* readInputFile */.jH)(text, context), partIn);
}
function partIn(text) {
    const value = (0,json/* parseJson */.q)(text);
    if (!(0,domain_fields/* isObject */.Gv)(value))
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not the JSON of a part of a plan');
    const { version } = value;
    if (version !== VERSION) {
        return (0,inputs_parsed/* refuse */.TR)(`version ${JSON.stringify(version)}`, `is not known: ${OTHER_VERSION}`);
    }
    const reader = strictFields(value, OTHER_VERSION);
    const part = {
        version: reader.word('version', [VERSION]),
        plan: reader.text('plan', IDENTIFIER),
        madeAt: reader.text('madeAt', TIME),
        crio: reader.line('crio'),
        kubernetes: reader.line('kubernetes'),
        asked: reader.object('asked', readAsked) ?? { crio: '', kubernetes: '' },
        lane: reader.line('lane'),
        scenario: reader.line('scenario', true),
        architecture: reader.word('architecture', ARCHITECTURES),
        shard: reader.objectOrNull('shard', readShard),
        budget: reader.objectOrNull('budget', readBudget),
    };
    const problems = reader.problems();
    return problems.length === 0 ? (0,inputs_parsed/* accept */.Ju)(part) : { ok: false, problems };
}
function readAsked(reader) {
    return { crio: reader.line('crio'), kubernetes: reader.line('kubernetes') };
}
function readShard(reader) {
    const total = reader.whole('total', 1, MOST_SHARDS);
    return {
        index: reader.whole('index', 1, total),
        total,
        keys: reader.list('keys', keyIn),
    };
}
function readBudget(reader) {
    return {
        seconds: reader.whole('seconds', 1, MOST_SECONDS),
        first: reader.list('first', keyIn),
        leftOut: reader.list('leftOut', leftOutIn),
    };
}
function keyIn(value) {
    return typeof value === 'string' && KEY.test(value) ? value : null;
}
function leftOutIn(value) {
    if (!(0,domain_fields/* isObject */.Gv)(value) || Object.keys(value).length !== 2)
        return null;
    const { key, failureRate } = value;
    const known = keyIn(key);
    if (known === null)
        return null;
    if (failureRate === null)
        return { key: known, failureRate };
    const isRate = typeof failureRate === 'number' && failureRate >= 0 && failureRate <= 1;
    return isRate ? { key: known, failureRate } : null;
}

;// CONCATENATED MODULE: ./build/src/inputs/registries.js



/** The beginning of image names: a host with or without port, and any path. */
const PREFIX = /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[a-z0-9._-]+)*$/i;
/** Names of the suite's own registries (kubernetes/kubernetes test/utils/image/manifest.go, RegistryList). */
const REPOSITORIES = [
    'promoterE2eRegistry',
    'buildImageRegistry',
    'invalidRegistry',
    'gcEtcdRegistry',
    'gcRegistry',
    'sigStorageRegistry',
    'privateRegistry',
    'dockerLibraryRegistry',
    'cloudProviderGcpRegistry',
];
/** Parses the `registry-mirrors` input. CRI-O tries several mirrors of one registry in their order. */
function parseRegistryMirrors(text) {
    return (0,inputs_parsed/* parseEach */.lc)(text.split(/\s+/).filter(Boolean), parseMirrorLine);
}
function parseMirrorLine(line) {
    const [, prefix = '', mirror = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
    if (!PREFIX.test(prefix)) {
        return (0,inputs_parsed/* refuse */.TR)((0,locations/* withoutLogin */.Gq)(line), 'does not begin with a registry and `=`');
    }
    const parsed = (0,locations/* parseMirror */.v0)(mirror);
    if (!parsed.ok) {
        const problems = parsed.problems.map(({ given, why, nearest }) => ({
            given: `${prefix}=${given}`,
            why,
            nearest: nearest && `${prefix}=${nearest}`,
        }));
        return { ok: false, problems };
    }
    const { host, pathname, protocol } = new URL(parsed.value);
    const location = `${host}${pathname}`.replace(/\/+$/, '');
    return (0,inputs_parsed/* accept */.Ju)({ prefix, location, insecure: protocol === 'http:' });
}
/** Parses the `image-repositories` input: the text of a file or the text itself, or null for none. */
function parseImageRepositories(given, context) {
    if (given === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    return (0,inputs_parsed/* andThen */.hg)(parseYamlInput(given, context), ({ text, fields, where }) => {
        const registries = (0,inputs_parsed/* parseEach */.lc)(Object.entries(fields), ([name, registry]) => parseRepository(`${where(name)}: ${name}`, name, registry));
        return registries.ok ? (0,inputs_parsed/* accept */.Ju)(text) : registries;
    });
}
function parseRepository(given, name, registry) {
    if (!REPOSITORIES.includes(name)) {
        const nearest = (0,inputs_parsed/* nearestWord */.zZ)(name, REPOSITORIES);
        const hint = nearest === undefined ? '' : `; the most similar one is ${nearest}`;
        return (0,inputs_parsed/* refuse */.TR)(given, `is not a registry of the suite${hint}`);
    }
    if (typeof registry === 'string' && PREFIX.test(registry))
        return (0,inputs_parsed/* accept */.Ju)(registry);
    return (0,inputs_parsed/* refuse */.TR)(given, 'is not set to the name of a registry, which may have a path');
}

;// CONCATENATED MODULE: ./build/src/inputs/rerun-failures.js


/** The budget of `true`, and of what the input leaves out. */
const DEFAULT_RERUN = '20 specs, 10m';
const DEFAULT_BUDGET = { specs: 20, seconds: 600 };
/** The names of more specs may be too long for a command line. */
const MOST_SPECS = 200;
/**
 * Parses the `rerun-failures` input: `false`, `true`, or a budget of specs, of time, or of both, separated by a comma, such
 * as `20 specs, 10m`. Gives null for no rerun.
 */
function parseRerunFailures(text) {
    const words = text.toLowerCase().trim();
    if (words === 'false' || words === 'none')
        return (0,inputs_parsed/* accept */.Ju)(null);
    if (words === 'true')
        return (0,inputs_parsed/* accept */.Ju)(DEFAULT_BUDGET);
    const parts = words.split(',').map((part) => part.trim());
    if (parts.length > 2)
        return (0,inputs_parsed/* refuse */.TR)(text, 'has more than a number of specs and a duration');
    const kinds = new Set(parts.map((part) => isCount(part)));
    if (kinds.size < parts.length)
        return (0,inputs_parsed/* refuse */.TR)(text, 'has two parts of one kind', DEFAULT_RERUN);
    return parts.reduce((parsed, part) => (0,inputs_parsed/* andThen */.hg)(parsed, (budget) => withPart(budget, part)), (0,inputs_parsed/* accept */.Ju)(DEFAULT_BUDGET));
}
function isCount(part) {
    return /^\d+(?: ?specs?)?$/.test(part);
}
function withPart(budget, part) {
    if (!isCount(part)) {
        return (0,inputs_parsed/* andThen */.hg)((0,limits/* parseTimeLimit */.Er)(part), (seconds) => (0,inputs_parsed/* accept */.Ju)({ ...budget, seconds }));
    }
    const specs = Number.parseInt(part, 10);
    if (specs < 1)
        return (0,inputs_parsed/* refuse */.TR)(part, 'is no rerun', 'false');
    if (specs > MOST_SPECS)
        return (0,inputs_parsed/* refuse */.TR)(part, 'is too many', `${MOST_SPECS} specs`);
    return (0,inputs_parsed/* accept */.Ju)({ ...budget, specs });
}

// EXTERNAL MODULE: ./build/src/inputs/scenario.js
var scenario = __webpack_require__(56437);
// EXTERNAL MODULE: ./build/src/inputs/selection.js
var selection = __webpack_require__(92897);
;// CONCATENATED MODULE: ./build/src/inputs/skip-list.js






const TRACKED = 'default';
const NO_SKIPS = 'none';
/** Each pattern needs a dry run. */
const MOST_SKIPS = 200;
function isText(value) {
    return typeof value === 'string' && value.trim() !== '';
}
const SKIP_KEYS = ['text', 'pattern', 'reason', 'link', 'owner', 'review', 'lanes'];
/** Either empty, or a text on one line that is not only white space. */
function isLine(value) {
    return value === '' || (isText(value) && !/[\n\0]/.test(value));
}
function parseTrackedSkip(row, where) {
    const fields = (0,domain_fields/* fieldsOf */.Pf)(row);
    const { text = '', pattern = '', reason, link, owner = '', review = null, lanes = [] } = fields;
    const unknown = Object.keys(fields).find((key) => !SKIP_KEYS.includes(key));
    if (unknown !== undefined) {
        const nearest = (0,inputs_parsed/* nearestWord */.zZ)(unknown, SKIP_KEYS);
        const keys = `Keys are ${SKIP_KEYS.join(', ')}`;
        const hint = nearest === undefined ? `. ${keys}` : `: did you mean ${(0,inputs_parsed/* quoted */.TL)(nearest)}?`;
        return (0,inputs_parsed/* refuse */.TR)(where, `has the unknown key ${(0,inputs_parsed/* quoted */.TL)(unknown)}${hint}`);
    }
    if (!isLine(text) || !isLine(pattern) || (text === '' && pattern === '')) {
        return (0,inputs_parsed/* refuse */.TR)(where, 'has no "text" or "pattern" on one line');
    }
    if (text !== '' && pattern !== '')
        return (0,inputs_parsed/* refuse */.TR)(where, 'has both a "text" and a "pattern"');
    if (!isText(reason))
        return (0,inputs_parsed/* refuse */.TR)(where, 'has no "reason"');
    if (!isText(link) || !/^https?:\/\/\S+$/.test(link)) {
        return (0,inputs_parsed/* refuse */.TR)(where, 'has no "link" that starts with https://');
    }
    if (typeof owner !== 'string')
        return (0,inputs_parsed/* refuse */.TR)(where, 'has an "owner" that is not a text');
    if (review !== null && !isDate(review)) {
        return (0,inputs_parsed/* refuse */.TR)(where, 'has a "review" that is not a date such as 2027-03-31');
    }
    if (!Array.isArray(lanes) || !lanes.every(isText)) {
        return (0,inputs_parsed/* refuse */.TR)(where, 'has "lanes" that are not a list of names');
    }
    return (0,inputs_parsed/* accept */.Ju)({ text, pattern, reason, link, owner, review, lanes });
}
function isDate(value) {
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value);
}
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Parses the `skip-list` input: the list of this action, none, a JSON file, or a JSON list itself. */
function parseSkipList(text, context) {
    if (text === TRACKED)
        return (0,inputs_parsed/* accept */.Ju)(lanes/* TRACKED_SKIPS */._p);
    if (text === NO_SKIPS)
        return (0,inputs_parsed/* accept */.Ju)([]);
    if (text.startsWith('['))
        return parseSkips(text, 'the text');
    const json = (0,input_context/* readInputFile */.jH)(text, context, (0,inputs_parsed/* nearestWord */.zZ)(text, [TRACKED, NO_SKIPS]));
    return (0,inputs_parsed/* andThen */.hg)(json, (content) => parseSkips(content, text));
}
function parseSkips(json, path) {
    let rows;
    try {
        rows = JSON.parse((0,input_context/* withoutMark */.E_)(json));
    }
    catch (error) {
        return (0,inputs_parsed/* refuse */.TR)(path, `is not JSON: ${(0,domain_text/* plainLine */.h0)((0,domain_errors/* messageOf */.bD)(error))} (no comments, no YAML)`);
    }
    if (!Array.isArray(rows))
        return (0,inputs_parsed/* refuse */.TR)(path, 'holds no JSON list');
    if (rows.length > MOST_SKIPS)
        return (0,inputs_parsed/* refuse */.TR)(path, `has more than ${MOST_SKIPS} entries`);
    const numbered = rows.map((row, index) => ({ row, entry: index + 1 }));
    return (0,inputs_parsed/* parseEach */.lc)(numbered, ({ row, entry }) => parseTrackedSkip(row, `${path}, entry ${entry}`));
}

// EXTERNAL MODULE: ./build/src/inputs/words.js
var words = __webpack_require__(24530);
;// CONCATENATED MODULE: ./build/src/inputs/table.js
























const RESTORE = ['auto', 'always'];
const FAIL_ON = ['failed', 'environment', 'incomplete'];
/** The inputs, each of which suggests only values that it accepts. */
function withParsers(inputs) {
    for (const input of Object.values(inputs)) {
        Object.assign(input, { parse: (0,inputs_parsed/* withValidSuggestions */.qv)(input.parse) });
    }
    return inputs;
}
function choices(words) {
    return words.map((word) => `\`${word}\``).join(', ');
}
/** Every input by its name in action.yml, in the same order. */
const INPUTS = withParsers({
    crio: {
        brief: 'CRI-O: main, a tag, a commit, pr/N or a path',
        fallback: 'main',
        example: 'v1.36.1',
        allowed: '`main`, `main-bundle`, `release-1.N`, `latest`, a tag such as `v1.36.1`, a commit, `pr/N` or `run/N`, the URL of one of these on GitHub, the URL of a bundle, a directory or bundle (`.tar.gz`) that starts with `/`, `./` or `../`, or `ignition`',
        parse: builds/* parseCrio */.b,
    },
    kubernetes: {
        brief: 'Kubernetes: main, a version, commit or path',
        fallback: 'main',
        example: 'v1.37.0-alpha.0.123+abcdef0123456',
        allowed: '`main`, `main-fast`, `release-1.N`, `latest`, `last-good`, a release such as `v1.36.2`, a CI version such as `v1.37.0-alpha.0.123+abcdef0123456`, a commit, the URL of a build or of an artifact on GitHub, or a directory that starts with `/`, `./` or `../`',
        parse: builds/* parseKubernetes */.K,
    },
    crun: {
        brief: 'crun: a version or a path',
        fallback: '',
        example: '1.26',
        allowed: 'a version such as `1.26`, or an executable that starts with `/`, `./` or `../`',
        parse: componentParser('crun'),
    },
    runc: {
        brief: 'runc: a version or a path',
        fallback: '',
        example: 'v1.4.2',
        allowed: 'a version such as `v1.4.2`, or an executable that starts with `/`, `./` or `../`',
        parse: componentParser('runc'),
    },
    conmon: {
        brief: 'conmon: a version or a path',
        fallback: '',
        example: 'v2.2.1',
        allowed: 'a version such as `v2.2.1`, or an executable that starts with `/`, `./` or `../`',
        parse: componentParser('conmon'),
    },
    'conmon-rs': {
        brief: 'conmon-rs: a version or a path',
        fallback: '',
        example: 'v1.0.1',
        allowed: 'a version such as `v1.0.1`, or an executable that starts with `/`, `./` or `../`',
        parse: componentParser('conmon-rs'),
    },
    'cni-plugins': {
        brief: 'CNI plugins: a version or a directory',
        fallback: '',
        example: 'v1.9.1',
        allowed: 'a version such as `v1.9.1`, or a directory of plugins that starts with `/`, `./` or `../`',
        parse: componentParser('cni-plugins'),
    },
    scenario: {
        brief: 'named node setup',
        fallback: '',
        example: 'evented-pleg',
        allowed: choices([...scenarios/* SCENARIOS */.U9.map(({ name }) => name), scenario/* NO_SCENARIO */.b5]),
        parse: scenario/* parseScenario */.Mo,
    },
    lane: {
        brief: 'named selection of specs (default: conformance)',
        fallback: '',
        example: 'smoke',
        allowed: `${choices(lanes/* LANES */.Ci.map(({ name }) => name))}, a lane in a JSON file, such as \`./lanes.json#name\`, or a lane as a JSON object`,
        parse: parseLane,
    },
    focus: {
        brief: 'run only specs that match this expression',
        fallback: '',
        example: 'Pods should .* be updated',
        allowed: 'one line',
        parse: selection/* parseFilter */.a,
    },
    skip: {
        brief: 'do not run specs that match this expression',
        fallback: '',
        example: 'Summary API|MirrorPod',
        allowed: 'one line',
        parse: selection/* parseFilter */.a,
    },
    'label-filter': {
        brief: 'Ginkgo label filter; replaces that of the lane',
        fallback: '',
        example: 'NodeConformance && !Slow',
        allowed: 'one line',
        parse: selection/* parseFilter */.a,
    },
    'skip-list': {
        brief: 'tracked skips: default, none or a JSON file',
        fallback: 'default',
        example: './skips.json',
        allowed: '`default`, `none`, or a list of skips in JSON or in a JSON file (docs/lanes.md)',
        parse: parseSkipList,
    },
    procs: {
        brief: 'parallel processes, 1 to 32, or auto (default: of the lane)',
        fallback: '',
        example: '4',
        allowed: '`auto`, or a number from 1 to 32',
        parse: limits/* parseProcs */.d2,
    },
    timeout: {
        brief: 'time limit of the suite (default: of the lane)',
        fallback: '',
        example: '1h30m',
        allowed: 'a duration from `1m` to `24h`, such as `90s`, `60m` or `1h30m`',
        parse: limits/* parseTimeout */.ZZ,
    },
    ...BUDGET_INPUTS,
    'rerun-failures': {
        brief: 'run failed specs once more: a budget, or false',
        fallback: DEFAULT_RERUN,
        example: '50 specs, 30m',
        allowed: 'a number of specs from 1 to 200, a duration from `1m` to `24h`, or both, such as `20 specs, 10m`; `true`; or `false`',
        parse: parseRerunFailures,
    },
    'crio-config': {
        brief: 'CRI-O configuration: TOML, a file or a directory',
        fallback: '',
        example: './crio.conf.d',
        allowed: 'TOML, a file or directory with it that starts with `/`, `./` or `../`, or a JSON object of file names and TOML',
        parse: parseCrioConfig,
    },
    runtime: {
        brief: 'OCI runtime: crun or runc (default: crun)',
        fallback: '',
        example: 'runc',
        allowed: choices(crio_settings/* OCI_RUNTIMES */.AK),
        parse: (0,words/* optionalWordParser */._D)(crio_settings/* OCI_RUNTIMES */.AK),
    },
    monitor: {
        brief: 'container monitor: conmon or conmon-rs (default: conmon)',
        fallback: '',
        example: 'conmon-rs',
        allowed: choices(crio_settings/* MONITORS */._H),
        parse: (0,words/* optionalWordParser */._D)(crio_settings/* MONITORS */._H),
    },
    'crio-log-level': {
        brief: 'log level of CRI-O',
        fallback: 'debug',
        example: 'info',
        allowed: choices(crio_settings/* LOG_LEVELS */.p_),
        parse: (0,words/* wordParser */.IM)(crio_settings/* LOG_LEVELS */.p_),
    },
    'registry-mirrors': {
        brief: 'registry mirrors: PREFIX=URL, one per line',
        fallback: '',
        example: 'registry.k8s.io=https://mirror.example.com/k8s',
        allowed: 'lines of the form `PREFIX=URL`: the start of image names, and an http or https URL without credentials and query',
        parse: parseRegistryMirrors,
    },
    'image-repositories': {
        brief: 'YAML file with registries for the test images',
        fallback: '',
        example: './repositories.yaml',
        allowed: 'YAML that maps the registry names of the suite to registries, or a file with it',
        parse: parseImageRepositories,
    },
    'pull-images': {
        brief: 'images pulled before the suite: auto, none or all',
        fallback: 'auto',
        example: 'none',
        allowed: choices(PULL_CHOICES),
        parse: (0,words/* wordParser */.IM)(PULL_CHOICES),
    },
    ignition: {
        brief: 'Ignition 3.x configs: paths or URLs, one per line',
        fallback: '',
        example: './crio_swap1g.ign',
        allowed: 'Ignition configs (spec 3.x, JSON): paths or http or https URLs, one per line',
        parse: parseIgnitionFiles,
    },
    'ignition-strict': {
        brief: 'fail if a part of Ignition cannot be applied',
        fallback: 'false',
        example: 'true',
        allowed: '`true` or `false`',
        parse: words/* parseBoolean */.yG,
    },
    'kubelet-config': {
        brief: 'KubeletConfiguration: a file or its text',
        fallback: '',
        example: './kubelet.yaml',
        allowed: 'a file or a text with one KubeletConfiguration',
        parse: parseKubeletConfig,
    },
    'kubelet-flags': {
        brief: 'additional kubelet flags',
        fallback: '',
        example: '--fail-swap-on=false --max-pods=64',
        allowed: 'flags that start with `-`, separated by white space',
        parse: inputs_arguments/* parseKubeletFlags */.Z,
    },
    'feature-gates': {
        brief: 'feature gates: NAME=true,…',
        fallback: '',
        example: 'NodeSwap=true,EventedPLEG=false',
        allowed: 'names with `=true` or `=false`, separated by commas',
        parse: inputs_arguments/* parseFeatureGates */.a,
    },
    'test-args': {
        brief: 'e2e_node.test arguments, as in a Prow job',
        fallback: '',
        example: '--delete-namespace-on-failure=false',
        allowed: 'flags that start with `-`, one per line or quoted as for a shell',
        parse: test_arguments/* parseTestArguments */.I,
    },
    'fail-on': {
        brief: 'results that fail the run, or none',
        fallback: FAIL_ON.join(','),
        example: 'failed,incomplete',
        allowed: `${choices(FAIL_ON)}, separated by commas; or \`none\``,
        parse: (0,words/* wordListParser */.ku)(FAIL_ON),
    },
    history: {
        brief: 'history of earlier runs (last-good, time-budget)',
        fallback: '',
        example: 'cri-o/cri-o',
        allowed: 'a file, a directory, a URL or `owner/name`',
        parse: (text) => (0,inputs_parsed/* accept */.Ju)(text),
    },
    plan: {
        brief: 'part of a plan: its JSON text, or a file',
        fallback: '',
        example: './part.json',
        allowed: 'a `part` of the output `matrix` of the plan action, or a JSON file with one',
        parse: parsePlanPart,
    },
    'report-dir': {
        brief: 'directory for reports and logs (default: crio-node-e2e-report)',
        fallback: '',
        example: './node-e2e-report',
        allowed: 'a directory that does not contain the workspace and is not inside of a .git directory',
        parse: locations/* parseReportDirectory */.RM,
    },
    'require-signature': {
        brief: 'reject unsigned CRI-O builds: true or false',
        fallback: 'false',
        example: 'true',
        allowed: '`true` or `false`',
        parse: words/* parseBoolean */.yG,
    },
    'trusted-root': {
        brief: 'file with a Sigstore trusted root',
        fallback: '',
        example: './trusted_root.json',
        allowed: 'a JSON file',
        parse: parseTrustedRoot,
    },
    restore: {
        brief: 'undo all changes at the end: auto or always',
        fallback: 'auto',
        example: 'always',
        allowed: choices(RESTORE),
        parse: (0,words/* wordParser */.IM)(RESTORE),
    },
    'allow-fork-pull-requests': {
        brief: 'run fork pull requests on self-hosted runners',
        fallback: 'false',
        example: 'true',
        allowed: '`true` or `false`',
        parse: words/* parseBoolean */.yG,
    },
    ...MIRROR_INPUTS,
    token: {
        brief: 'token for reading the GitHub API',
        fallback: '',
        example: `\${{ github.token }}`,
        allowed: 'a token',
        parse: (text) => (0,inputs_parsed/* accept */.Ju)(text === '' ? null : text),
    },
});


/***/ }),

/***/ 93082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseTestArguments)
/* harmony export */ });
/* unused harmony export NO_TEST_ARGUMENTS */
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92701);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88986);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72339);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55607);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35274);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20165);






const NO_TEST_ARGUMENTS = {
    testArgs: [],
    kubeletFlags: [],
    featureGates: {},
    timeoutSeconds: null,
};
/**
 * Flags of e2e_node.test that this action sets or that would hide the results from it, each with what to do instead.
 * Names are those of kubernetes/kubernetes, test/e2e_node and test/e2e/framework, and of onsi/ginkgo.
 */
const RESERVED = {
    'ginkgo.focus': 'use the input focus',
    'ginkgo.focus-file': 'use focusFiles in a lane of your own',
    'ginkgo.skip': 'use the input skip',
    'ginkgo.skip-file': 'use skipFiles in a lane of your own',
    'ginkgo.label-filter': 'use the input label-filter',
    'ginkgo.procs': 'use the input procs',
    'ginkgo.nodes': 'use the input procs',
    'ginkgo.parallel.total': 'use the input procs',
    'ginkgo.parallel.process': 'the action sets it',
    'ginkgo.parallel.host': 'the action sets it',
    'ginkgo.dry-run': 'no spec would run',
    'ginkgo.sem-ver-filter': 'use the input label-filter',
    'ginkgo.fail-fast': 'specs after the first failure would not run',
    'ginkgo.flake-attempts': 'use the input rerun-failures, so that the report tells flakes',
    'ginkgo.until-it-fails': 'the suite would not end',
    'ginkgo.repeat': 'use the command bisect, or several runs',
    'ginkgo.report-file': 'reports are written to report-dir',
    nodes: 'use the input procs',
    procs: 'use the input procs',
    focus: 'use the input focus',
    skip: 'use the input skip',
    'label-filter': 'use the input label-filter',
    'ginkgo.output-dir': 'use the input report-dir',
    'ginkgo.json-report': 'reports are written to report-dir',
    'ginkgo.junit-report': 'reports are written to report-dir',
    'report-dir': 'use the input report-dir',
    'report-prefix': 'reports are written to report-dir',
    'report-complete-ginkgo': 'reports are written to report-dir',
    'report-complete-junit': 'reports are written to report-dir',
    'node-name': 'the action sets it',
    'k8s-bin-dir': 'use the input kubernetes',
    'kubelet-config-file': 'use the input kubelet-config',
    'kube-test-repo-list': 'use the input image-repositories',
    conformance: 'the suite would start no kubelet',
    'start-services': 'the suite would start no kubelet',
    'stop-services': 'the kubelet would keep running, and its log would be lost',
    'run-services-mode': 'no spec would run',
    'run-kubelet-mode': 'no spec would run',
    'system-validate-mode': 'no spec would run',
    'list-images': 'no spec would run',
    'list-tests': 'no spec would run',
    'list-labels': 'no spec would run',
};
/** The reserved flags without hyphens: Ginkgo also has its older spellings, such as `ginkgo.dryRun`. */
const RESERVED_SPELLINGS = new Map(Object.entries(RESERVED).map(([name, instead]) => [spellingOf(name), instead]));
function spellingOf(name) {
    return name.replaceAll('-', '').toLowerCase();
}
/** Where CRI-O listens (cri-o/cri-o pkg/config/config.go, CrioSocketPath); /var/run is /run. */
const ENDPOINT = /^(?:unix:\/\/)?(?:\/var)?\/run\/crio\/crio\.sock$/;
const OTHER_RUNTIME = 'is not of CRI-O, on which the suite runs';
const NOTHING = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({});
function only(pattern) {
    return (value) => (pattern.test(value) ? NOTHING : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(value, OTHER_RUNTIME));
}
const gates = (value) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .andThen */ .hg)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFeatureGates */ .a)(value), (featureGates) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ featureGates }));
/** Flags that have an input, or that the Prow jobs of CRI-O set to what the action sets. */
const MEANINGS = {
    'container-runtime-endpoint': only(ENDPOINT),
    'image-service-endpoint': only(ENDPOINT),
    'container-runtime-process-name': only(/^(?:\/[^\0]*\/)?crio$/),
    'container-runtime-pid-file': only(/^$/),
    'kubelet-flags': (value) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .andThen */ .hg)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseKubeletFlags */ .Z)(value), (kubeletFlags) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ kubeletFlags })),
    'feature-gates': gates,
    'service-feature-gates': gates,
    'ginkgo.timeout': (value) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .andThen */ .hg)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTimeLimit */ .Er)(value), (timeoutSeconds) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ timeoutSeconds })),
    'extra-log': extraLog,
};
/** A log that the suite collects; that of CRI-O is kept anyway. */
function extraLog(value) {
    const name = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(value)).name);
    if (name === 'crio.log')
        return NOTHING;
    if (/^\w[\w.-]*$/.test(name))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ testArgs: [`--extra-log=${value}`] });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(value, 'is not a JSON object whose "name" is the name of a file');
}
/** Reads the `test-args` input: arguments one per line, or as a Prow job or a shell has them. */
function parseTestArguments(text) {
    const words = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEach */ .lc)(commandLines(text), wordsOfLine);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .andThen */ .hg)(words, (found) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .andThen */ .hg)((0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEach */ .lc)(found.flat(), parseArgument), (parts) => merged(parts)));
}
/** The names by which Prow jobs and Kubernetes' Makefile pass these arguments on. */
const PASSED_ON = /^(?:--(?:node-)?test[-_]args|TEST_ARGS)=/;
/** A line on which quotes are those of a shell, and not part of a value such as JSON. */
const QUOTED = /(?:^|=)["']|\s["']-/;
/** The lines of the text; one that ends in quotes or with a backslash goes on. */
function commandLines(text) {
    const lines = [];
    let open = '';
    for (const line of (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .textLines */ .Fy)(text.replace(/\\\r?\n/g, ' '))) {
        open = open === '' ? line : `${open} ${line}`;
        if (QUOTED.test(open) && (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .endsInQuotes */ .X)(open))
            continue;
        lines.push(open);
        open = '';
    }
    return open === '' ? lines : [...lines, open];
}
function wordsOfLine(line) {
    const plain = line.replace(/^- (?=["'-])/, '');
    const whole = onlyWord(plain);
    const rest = PASSED_ON.test(whole) ? whole : plain;
    const passed = rest.replace(PASSED_ON, '');
    const text = passed === rest ? rest : onlyWord(passed);
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWords */ .C)(text);
    const isQuoted = QUOTED.test(text);
    if (!words.ok)
        return isQuoted ? words : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)([text]);
    const areFlags = words.value.length > 1 && words.value.every((word) => word.startsWith('-'));
    return isQuoted || areFlags ? words : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)([text]);
}
/** The text without the quotes that are around all of it. */
function onlyWord(text) {
    if (!/^["']/.test(text))
        return text;
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWords */ .C)(text);
    return words.ok && words.value.length === 1 ? (words.value[0] ?? text) : text;
}
function parseArgument(argument) {
    const [, name, rest = ''] = /^--?([A-Za-z][\w.-]*)(.*)$/s.exec(argument) ?? [];
    if (name === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(argument, 'is not a flag');
    const instead = RESERVED_SPELLINGS.get(spellingOf(name));
    if (instead !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(argument, `cannot be given here: ${instead}`);
    if (rest !== '' && !rest.startsWith('=')) {
        const nearest = `--${name}=${rest.trim()}`;
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(argument, 'separates flag and value with something other than `=`', nearest);
    }
    const meaning = Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : undefined;
    if (meaning === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ testArgs: [argument] });
    if (rest === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(argument, 'has no value after `=`');
    const parsed = meaning(rest.slice(1));
    if (parsed.ok)
        return parsed;
    const problems = parsed.problems.map(({ given, why }) => ({
        given: argument,
        why: `has the value ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)}, which ${why}`,
    }));
    return { ok: false, problems };
}
function merged(parts) {
    const named = parts.flatMap((part) => Object.entries(part.featureGates ?? {}));
    const featureGates = Object.fromEntries(named);
    const contradiction = named.find(([gate, on]) => featureGates[gate] !== on);
    if (contradiction !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(contradiction[0], 'is both true and false; kubelet and API server get the same');
    }
    const limits = parts.flatMap(({ timeoutSeconds }) => timeoutSeconds ?? []);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({
        testArgs: parts.flatMap((part) => part.testArgs ?? []),
        kubeletFlags: parts.flatMap((part) => part.kubeletFlags ?? []),
        featureGates,
        timeoutSeconds: limits.at(-1) ?? null,
    });
}


/***/ }),

/***/ 24530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ wordParser),
/* harmony export */   _D: () => (/* binding */ optionalWordParser),
/* harmony export */   ku: () => (/* binding */ wordListParser),
/* harmony export */   xQ: () => (/* binding */ nameParser),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35274);

/** Parser for a choice among texts, each with its value. */
function choiceParser(choices, why = 'is not a valid value') {
    return (text) => {
        const value = choices.get(text);
        if (value !== undefined)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(value);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(text, why, (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(text, [...choices.keys()]));
    };
}
/** Parser for one of `words`. */
function wordParser(words) {
    return choiceParser(new Map(words.map((word) => [word, word])));
}
/** Parser for one of `words`, or null for an empty text. */
function optionalWordParser(words) {
    const parseWord = wordParser(words);
    return (text) => (text === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(null) : parseWord(text));
}
/** Parser for the name of one of `items`, or null for an empty text. */
function nameParser(items, why) {
    const parseName = choiceParser(new Map(items.map((item) => [item.name, item])), why);
    return (text) => (text === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(null) : parseName(text));
}
/** Parser for a list of `words`, or `none` alone for the empty list. Repeated words count once. */
function wordListParser(words) {
    const parseWord = wordParser(words);
    return (text) => {
        if (text === 'none')
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)([]);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEach */ .lc)([...new Set((0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)(text))], (word) => word === 'none' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(word, 'does not go with other words') : parseWord(word));
    };
}
const BOOLEANS = new Map([true, false].map((value) => [String(value), value]));
/** Parses `true` or `false`. */
const parseBoolean = choiceParser(BOOLEANS, 'is neither true nor false');


/***/ }),

/***/ 58259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ storageError),
/* harmony export */   bT: () => (/* binding */ explainStorage),
/* harmony export */   zX: () => (/* binding */ inDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


/** No space, no quota, a file system that is or became read-only, and one that fails (errno(3)). */
const FULL_OR_GONE = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);
/** An error for a directory of the run that cannot be written: no bug of this action. */
function storageError(directory, error) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'host-setup',
        message: `The run cannot write its files into ${directory}`,
        cause: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error),
        remedy: 'free disk space there and check that the user of this job can write to it; on a hosted runner this is RUNNER_TEMP, elsewhere XDG_STATE_HOME chooses the disk',
    }, { cause: error });
}
/**
 * Does work that only creates files of the run.
 * @throws RunError (environment, host-setup) for any error of the file system
 */
function inDirectory(directory, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === '' ? error : storageError(directory, error);
    }
}
/**
 * An error of a disk that is full or cannot be written as a `RunError`; any other error as it is.
 * @param directory where the run writes, for errors that do not name a path: those of a write do not
 */
function explainStorage(error, directory) {
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4 || !FULL_OR_GONE.has((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)))
        return error;
    const path = error instanceof Error && 'path' in error ? error.path : null;
    return storageError(typeof path === 'string' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) : directory, error);
}


/***/ })

};
