export const id = 5302;
export const ids = [5302];
export const modules = {

/***/ 43643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ confirmMembers),
/* harmony export */   G3: () => (/* binding */ safePath),
/* harmony export */   G7: () => (/* binding */ confirmCount),
/* harmony export */   Kr: () => (/* binding */ writeMember),
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   aB: () => (/* binding */ BadArchive),
/* harmony export */   bI: () => (/* binding */ countMembers),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68364);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34072);
/* harmony import */ var _disk_space_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48958);





/** An archive that is malicious, broken or too large. */
class BadArchive extends Error {
}
/** Error codes for a path that exists already, or is below a file. */
const OCCUPIED = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);
/** Far more than any build needs: a bundle unpacks to about 120 MB, a test archive to 1 GB. */
const MAX_BYTES = 8 * 2 ** 30;
const BUILD_LIMITS = { files: 20_000, fileBytes: MAX_BYTES, bytes: MAX_BYTES };
/**
 * A path of an archive without `./` in front and without `/` at the end.
 * @throws BadArchive when it leads out of the archive, or cannot be a path
 */
function safePath(name) {
    const parts = name.split('/').filter((part) => part !== '.' && part !== '');
    if (name.startsWith('/') || parts.includes('..') || /[\0\\]/.test(name)) {
        throw new BadArchive(`It contains a path that leads out of it: ${name}`);
    }
    return parts.join('/');
}
/** Whether an error comes from the operating system, and not from the archive. */
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}
/** Whether a member is to be unpacked. */
function isWanted(path, { members }) {
    return members.length === 0 || members.includes(path);
}
/** Counts the members of an archive and their sizes. The function throws BadArchive above the limits. */
function countMembers(destination) {
    const { limits = BUILD_LIMITS } = destination;
    let files = 0;
    let bytes = 0;
    return (size) => {
        files += 1;
        bytes += size;
        confirmCount(files, destination);
        if (size > limits.fileBytes) {
            throw new BadArchive(`It contains a file of more than ${limits.fileBytes} bytes`);
        }
        if (bytes > limits.bytes)
            throw new BadArchive(`It contains more than ${limits.bytes} bytes`);
    };
}
/** @throws BadArchive for more members than the limit */
function confirmCount(files, { limits = BUILD_LIMITS }) {
    if (files > limits.files)
        throw new BadArchive(`It contains more than ${limits.files} files`);
}
/**
 * Writes a member, and returns its sha256. Of its mode only the executable bit is kept.
 * @throws BadArchive when another member has the same path, RunError when the disk has not enough space
 */
async function writeMember({ path, size, isExecutable, content }, { what, directory }) {
    await (0,_disk_space_js__WEBPACK_IMPORTED_MODULE_4__/* .requireDiskSpace */ .T)(what, directory, size);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return await (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .saveWithDigest */ .Ij)(content, file, isExecutable ? 0o755 : 0o644);
    }
    catch (error) {
        if (!OCCUPIED.has((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)))
            throw error;
        throw new BadArchive(`It contains ${path} twice`);
    }
}
/** @throws BadArchive when a wanted member was not among the files */
function confirmMembers(files, { members }) {
    const missing = members.filter((member) => files[member] === undefined);
    if (missing.length > 0)
        throw new BadArchive(`It contains no ${missing.join(' and no ')}`);
}
/** The files sorted by name. */
function byName(files) {
    return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 65744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ buildFile),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   pf: () => (/* binding */ inventory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34072);



/** Every regular file below a directory with its sha256; links and special files are left out. */
async function inventory(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .toSorted();
    const files = {};
    for (const path of paths)
        files[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path)] = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(path);
    return files;
}
/** One file of a tree, which must hold it. */
function buildFile(tree, path) {
    const sha256 = tree.files[path];
    if (sha256 === undefined)
        throw new Error(`${tree.directory} has no ${path}`);
    return {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree.directory, path),
        part: {
            name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
            source: tree.trust === 'local' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree.source, path) : tree.source,
            sha256,
            trust: tree.trust,
            version: null,
            commit: null,
            date: tree.date,
        },
    };
}
/** For every role the first of its paths in a tree. Files of a later tree replace those of earlier ones. */
function findFiles(trees, rolePaths) {
    const found = {};
    for (const { role, paths } of rolePaths) {
        for (const tree of trees) {
            const path = paths.find((candidate) => tree.files[candidate] !== undefined);
            if (path !== undefined)
                found[role] = buildFile(tree, path);
        }
    }
    return found;
}


/***/ }),

/***/ 59273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ withIdentity),
/* harmony export */   Q6: () => (/* binding */ parseKubeletVersion),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   tj: () => (/* binding */ parseCrioVersion)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94398);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3237);
/* harmony import */ var _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40744);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88940);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(599);
/* harmony import */ var _local_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53456);








/** The part with the version that it reports. Without a date of its own it keeps the server's. */
function withIdentity(part, { version, commit, date }) {
    return { ...part, version, commit, date: date ?? part.date };
}
const DATE = /^\d{4}-\d{2}-\d{2}/;
/**
 * Reads the output of `crio version -j` (cri-o/cri-o, internal/version/version.go); null when it is not understood. A
 * build from sources without git has the commit `unknown`.
 */
function parseCrioVersion(stdout) {
    const fields = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(stdout));
    const version = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.version);
    const commit = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.gitCommit);
    if (version === '')
        return null;
    return {
        version: (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(version),
        commit: _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMIT */ .cJ.test(commit) ? commit : null,
        date: isoDate(fields.gitCommitDate),
    };
}
/** Reads the output of `kubelet --version`, such as `Kubernetes v1.36.2`; null when it is not understood. */
function parseKubeletVersion(stdout) {
    const version = /^Kubernetes (v\S+)$/m.exec(stdout)?.[1];
    if (version === undefined)
        return null;
    return {
        version: (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(version),
        commit: /\+([0-9a-f]{5,40})$/.exec(version)?.[1] ?? null,
        date: null,
    };
}
/**
 * Asks a build for its version, without root.
 *
 * @throws RunError input/invalid-input (a local directory) or environment/build-unavailable (a download) when it
 *   does not report its version
 */
async function identify(question, { commands, workDirectory }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(workDirectory, { recursive: true });
    const output = await commands.run(question.program, question.args, {
        // Without root, crio makes a directory for containers there, or else in /tmp (containers/storage, rootless
        // runroot).
        environment: { XDG_RUNTIME_DIR: workDirectory },
        untrusted: true,
    });
    const identity = output.exitCode === 0 ? question.parse(output.stdout) : null;
    if (identity !== null)
        return identity;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(question.program);
    const cause = causeOf(output);
    if (question.local !== null) {
        const complaint = `contains a ${name} that does not report its version`;
        throw (0,_local_build_js__WEBPACK_IMPORTED_MODULE_3__/* .localBuildError */ .WN)(question.local, complaint, cause, `Give a ${name} that is built for this machine`);
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .buildUnavailable */ .pP)(`The ${name} of ${question.build} does not report its version`, cause, 'Run again; if it stays so, name another build');
}
function causeOf(output) {
    return output.exitCode === 0
        ? `Its output is not understood: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(output.stdout)}`
        : `It exited with code ${output.exitCode}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(output.stderr)}`;
}
/** A date in the output of a program, ISO 8601; null when it is not a date. */
function isoDate(value) {
    if (typeof value !== 'string' || !DATE.test(value))
        return null;
    const date = new Date(value);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}


/***/ }),

/***/ 91096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lookUpCommit)
/* harmony export */ });
/* harmony import */ var _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97996);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(599);


const PROJECTS = {
    crio: { name: 'CRI-O', repository: _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .CRIO_REPOSITORY */ .ZC },
    kubernetes: { name: 'Kubernetes', repository: _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .KUBERNETES_REPOSITORY */ .ef },
};
/**
 * Asks GitHub for the full name of a commit.
 * @param input that names the commit
 * @param commit full or abbreviated
 * @throws RunError (input, invalid-input) when GitHub has no such commit, or more than one
 */
async function lookUpCommit(input, commit, github) {
    const { name, repository } = PROJECTS[input];
    const found = await github.commit(repository, commit);
    if (found?.sha.startsWith(commit) === true)
        return found.sha;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`${name} has no commit ${commit}`, `${repository} on GitHub has no commit that begins so, or more than one`, `Give the full commit (input ${input})`);
}


/***/ }),

/***/ 37300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findCrioArtifact)
/* harmony export */ });
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71196);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(599);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81954);



const EXPIRED = 'GitHub keeps artifacts for a limited time: run its workflow again';
/**
 * Finds the artifact `build-static-<arch>` of a workflow run, or of the newest run for a pull request's head.
 *
 * @throws RunError (input, invalid-input) when there is no such run or pull request; (environment, build-unavailable)
 *   when it has no artifact, or without a token
 */
async function findCrioArtifact(request, options) {
    const { headCommit, branch, runs } = request.kind === 'workflow-run'
        ? await ofWorkflowRun(request, options)
        : await ofPullRequest(request, options);
    const name = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .crioArtifact */ .mX)(options.architecture);
    let expired = false;
    for (const run of runs) {
        const found = await options.github.artifacts(request.repository, run, name);
        const artifact = found.findLast((candidate) => !candidate.expired);
        if (artifact !== undefined) {
            return { download: (0,_download_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactDownload */ .v4)(artifact, options), run, headCommit, branch };
        }
        expired ||= found.length > 0;
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildUnavailable */ .pP)(`CRI-O ${request.asked} has no artifact ${name}`, expired
        ? `The artifact of ${headCommit} has expired`
        : `None of its ${runs.length} workflow runs for commit ${headCommit} has one: it is still being built, or the build failed`, expired
        ? EXPIRED
        : 'Check the workflow on GitHub, and run again when the static build is complete');
}
async function ofWorkflowRun({ repository, run, asked }, { github }) {
    const found = await github.workflowRun(repository, run);
    if (found === null)
        throw missing(asked, `${repository} has no workflow run ${run}`);
    return { headCommit: found.headCommit, branch: bundleBranch(found.headBranch), runs: [run] };
}
async function ofPullRequest({ repository, number, asked }, { github }) {
    const found = await github.pullRequest(repository, number);
    if (found === null)
        throw missing(asked, `${repository} has no pull request ${number}`);
    const runs = await github.workflowRunsFor(repository, found.headCommit);
    return { headCommit: found.headCommit, branch: bundleBranch(found.baseBranch), runs };
}
/** Bundles are made of main and of release branches. */
function bundleBranch(branch) {
    return branch?.startsWith('release-') === true ? branch : 'main';
}
function missing(asked, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`CRI-O ${asked} does not exist`, cause, 'Check the number and the repository (input crio)');
}


/***/ }),

/***/ 96581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ bundleFrom),
/* harmony export */   cj: () => (/* binding */ bundleOf),
/* harmony export */   np: () => (/* binding */ binaryOf)
/* harmony export */ });
/* harmony import */ var _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97996);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4209);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81954);



/** The published bundle of a commit or of a release tag. */
function bundleOf(id, { mirror, architecture }) {
    return {
        what: `CRI-O bundle ${id} (${architecture})`,
        id,
        ...bundleAt((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .joinUrl */ .we)(mirror, (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .crioBundle */ .ob)(id, architecture))),
    };
}
/** A bundle at any URL. The file may change, so it is not cached. */
function bundleFrom(url, asked) {
    return { what: `CRI-O bundle ${asked}`, id: null, ...bundleAt(url) };
}
/** `crio` or `pinns` as CRI-O's own CI publishes them: for every commit, without checksum and signature. */
function binaryOf(commit, name, { mirror, architecture }) {
    return {
        what: `${name} of CRI-O commit ${commit} (${architecture})`,
        part: `crio-${name}`,
        id: commit,
        url: (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .joinUrl */ .we)(mirror, (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .crioBinary */ .dK)(commit, architecture, name)),
        checksums: [],
        signature: null,
        content: { kind: 'file', name },
    };
}
function bundleAt(url) {
    return {
        part: 'crio-bundle',
        url,
        checksums: [{ algorithm: 'sha256', url: (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .withSuffix */ .oF)(url, _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .CRIO_CHECKSUM_SUFFIX */ .Q8) }],
        signature: { url: (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .withSuffix */ .oF)(url, _layout_js__WEBPACK_IMPORTED_MODULE_1__/* .CRIO_SIGNATURE_SUFFIX */ .Pw), signer: _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .CRIO_SIGNER */ .BR },
        content: { kind: 'archive', members: [] },
    };
}


/***/ }),

/***/ 29684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ missingCrio),
/* harmony export */   rn: () => (/* binding */ requirePublic),
/* harmony export */   s5: () => (/* binding */ newestRelease),
/* harmony export */   uL: () => (/* binding */ resolveCrio)
/* harmony export */ });
/* harmony import */ var _domain_by_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31205);
/* harmony import */ var _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40744);
/* harmony import */ var _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97996);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4209);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91096);
/* harmony import */ var _crio_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37300);
/* harmony import */ var _crio_downloads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96581);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(599);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19285);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81954);










/** The oldest minor version that is looked up. */
const FIRST_MINOR = 34;
/** Markers that are read in parallel. */
const MINORS_AT_ONCE = 4;
/**
 * A request that always means the same build, and whose `asked` is a value of the input `crio` for it. Nothing is downloaded
 * but markers. A path stays what it is.
 * @throws RunError environment/build-unavailable when there is no build, input/invalid-input when the name is unknown or the
 *   build cannot be named without a secret
 */
function resolveCrio(request, options) {
    return (0,_domain_by_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .byKind */ .S)(request, {
        branch: async ({ branch }) => ofCommit(await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .readMarker */ .t7)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .crioBranchMarker */ .I8)(branch), _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_8__/* .FULL_COMMIT */ .eI, options)),
        'newest-bundle': async ({ branch }) => ofCommit(await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .readMarker */ .t7)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .crioBundleMarker */ .UE)(branch), _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_8__/* .FULL_COMMIT */ .eI, options)),
        latest: async () => {
            const tag = await newestRelease(options);
            return { kind: 'release', asked: tag, tag };
        },
        release: async (one) => one,
        commit: async ({ commit }) => ofCommit(_domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_8__/* .FULL_COMMIT */ .eI.test(commit) ? commit : await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUpCommit */ .a)('crio', commit, options.github)),
        directory: async (one) => one,
        'bundle-file': async (one) => one,
        'bundle-url': async (one) => {
            requirePublic('crio', one.url);
            return one;
        },
        'workflow-run': async (one) => one,
        'pull-request': async (one) => {
            const { run } = await (0,_crio_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .findCrioArtifact */ .F)(one, options);
            const { repository } = one;
            const asked = repository === _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .CRIO_REPOSITORY */ .ZC
                ? `run/${run}`
                : `https://github.com/${repository}/actions/runs/${run}`;
            return { kind: 'workflow-run', asked, repository, run };
        },
        ignition: async (one) => one,
    });
}
/**
 * Whether the resolved CRI-O is there for the architecture of the options, as far as that can be seen without downloading it.
 * @returns what is not there, or null
 */
async function missingCrio(request, options) {
    const { architecture } = options;
    if (request.kind === 'commit') {
        const { commit } = request;
        const isThere = (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .isAvailable */ .e2)((0,_crio_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleOf */ .cj)(commit, options), options)) ||
            (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .isAvailable */ .e2)((0,_crio_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .binaryOf */ .np)(commit, 'crio', options), options));
        return isThere ? null : `CRI-O commit ${commit} has no build for ${architecture}`;
    }
    if (request.kind === 'release') {
        const isThere = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .isAvailable */ .e2)((0,_crio_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleOf */ .cj)(request.tag, options), options);
        return isThere ? null : `CRI-O ${request.tag} has no bundle for ${architecture}`;
    }
    return request.kind === 'workflow-run' ? missingArtifact(request, options) : null;
}
async function missingArtifact({ repository, run }, { github, architecture }) {
    const name = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .crioArtifact */ .mX)(architecture);
    const found = await github.artifacts(repository, run, name);
    if (found.some(({ expired }) => !expired))
        return null;
    const why = found.length > 0 ? ' any more: it has expired' : '';
    return `the workflow run ${run} of ${repository} has no artifact ${name}${why}`;
}
/**
 * The tag of the newest release. It has the highest minor version: GitHub's latest release may be a patch of an older one.
 * @throws RunError (environment, build-unavailable) without any
 */
async function newestRelease(options) {
    let newest = null;
    for (let first = FIRST_MINOR;; first += MINORS_AT_ONCE) {
        const minors = Array.from({ length: MINORS_AT_ONCE }, (_, index) => first + index);
        const tags = await Promise.all(minors.map((minor) => (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .readMarkerIfPresent */ .jA)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .crioReleaseMarker */ .NZ)(minor), _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_8__/* .CRIO_TAG */ .RJ, options)));
        newest = tags.findLast((tag) => tag !== null) ?? newest;
        if (tags.at(-1) === null)
            break;
    }
    if (newest !== null)
        return newest;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildUnavailable */ .pP)('The newest release of CRI-O is unknown', `${options.mirror} has no marker of a minor version from 1.${FIRST_MINOR} on`, 'Name the release, for instance v1.36.1');
}
/**
 * Refuses a URL that may have secrets: GitHub hands on no output that has one.
 * @throws RunError (input, invalid-input)
 */
function requirePublic(input, url) {
    if ((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_9__/* .publicUrl */ .x6)(url) === new URL(url).href)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(`A plan cannot hand on the URL ${(0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_9__/* .publicUrl */ .x6)(url)} of ${input}`, 'it has a login, a query or a fragment, and may be secret', `Use a URL without them, or the input ${input} of each job without a plan`);
}
function ofCommit(commit) {
    return { kind: 'commit', asked: commit, commit };
}


/***/ }),

/***/ 34072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ saveWithDigest),
/* harmony export */   OJ: () => (/* binding */ saveFile),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




const HEX_LENGTH = { sha256: 64, sha512: 128 };
/** Large, for fewer system calls. */
const READ_BYTES = 1 << 20;
/** The sha256 of a file, lower-case hexadecimal. */
async function digestOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: READ_BYTES }), hash);
    return hash.digest('hex');
}
/** Pieces from the network are small: several are written together. */
const WRITE_BYTES = 1 << 20;
/**
 * Writes a new file.
 * @param mode permissions of the file
 * @param onPiece called with each piece before it is written
 * @throws Error when the file exists
 */
async function saveFile(pieces, path, mode = 0o644, see = () => { }) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', mode);
    try {
        let waiting = [];
        let bytes = 0;
        for await (const piece of pieces) {
            see(piece);
            waiting.push(piece);
            bytes += piece.length;
            if (bytes < WRITE_BYTES)
                continue;
            await writeAll(file, waiting, bytes);
            waiting = [];
            bytes = 0;
        }
        await writeAll(file, waiting, bytes);
    }
    finally {
        await file.close();
    }
}
/** Writes a new file as `saveFile` does, and returns its sha256. */
async function saveWithDigest(pieces, path, mode) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await saveFile(pieces, path, mode, (piece) => hash.update(piece));
    return hash.digest('hex');
}
/** A write may be short, as on a disk that is nearly full: then the rest follows in one piece. */
async function writeAll(file, pieces, bytes) {
    if (pieces.length === 0)
        return;
    const { bytesWritten } = await file.writev(pieces);
    if (bytesWritten < bytes)
        await file.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
}
/** A line of sha256sum: the digest, in binary mode a star, the file name. */
const DIGEST_LINE = /^([0-9a-f]+)(?:\s+\*?(\S+))?\s*$/i;
/**
 * Reads the digest from a checksum file, in lower case. The file has only the digest (Kubernetes), one line of
 * sha256sum (CRI-O), or several such lines, possibly inside a clear-signed text (runc). Null when no digest has the
 * right length.
 *
 * @param fileName without a folder; a single line may name another file, as mirrors rename
 */
function parseDigest(text, algorithm, fileName) {
    const digests = text.split('\n').flatMap((line) => {
        const [, hex = '', name = ''] = DIGEST_LINE.exec(line.trim()) ?? [];
        const file = name.slice(name.lastIndexOf('/') + 1);
        return hex.length === HEX_LENGTH[algorithm] ? [{ hex: hex.toLowerCase(), file }] : [];
    });
    const [first, ...more] = digests;
    const own = more.length === 0 ? first : digests.find(({ file }) => file === fileName);
    return own?.hex ?? null;
}


/***/ }),

/***/ 48958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ explainFullDisk),
/* harmony export */   T: () => (/* binding */ requireDiskSpace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88940);



/** Kept free for everything else on the machine. */
const SPARE_BYTES = 64 << 20;
/** No space, no quota, and a file that is larger than a limit allows. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/**
 * Checks that the file system of a directory has enough free space, before anything is written.
 * @throws RunError (environment, build-unavailable) when it has not
 */
async function requireDiskSpace(what, directory, bytes) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(directory);
    const free = bavail * bsize;
    if (free >= bytes + SPARE_BYTES)
        return;
    throw noRoom(what, directory, `It needs about ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)}, and ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(free)} are free`);
}
/**
 * Runs `work`, which writes below a directory, and turns a full disk into a clear error.
 * @throws RunError (environment, build-unavailable) when the disk is full, else what `work` throws
 */
async function explainFullDisk(what, directory, work) {
    try {
        return await work();
    }
    catch (error) {
        const code = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
        if (!FULL.has(code))
            throw error;
        throw noRoom(what, directory, `The disk is full (${code})`);
    }
}
function noRoom(what, directory, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${what} does not fit on the disk of ${directory}`,
        cause,
        remedy: 'Free disk space there, or use a runner with a larger disk',
    });
}


/***/ }),

/***/ 71196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ isEnough),
/* harmony export */   V3: () => (/* binding */ unconfirmedNote),
/* harmony export */   n1: () => (/* binding */ isDownloadTrust),
/* harmony export */   v4: () => (/* binding */ artifactDownload)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);

/** A higher rank is more trust. */
const RANKS = { 'tls-only': 0, checksum: 1, signed: 2 };
/** Whether a trust is at least the required one. */
function isEnough(trust, least) {
    return RANKS[trust] >= RANKS[least];
}
/** Whether a value is a `DownloadTrust`. */
function isDownloadTrust(value) {
    return typeof value === 'string' && Object.hasOwn(RANKS, value);
}
/** An artifact as a download. It never changes, and its digest comes from GitHub's API. */
function artifactDownload(artifact, { github }) {
    if (github.authorization === null) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`The artifact ${artifact.name} needs a token`, 'GitHub serves artifacts only to authenticated users', 'Give a token with read access to actions (input token)');
    }
    return {
        what: `artifact ${artifact.name} (${artifact.id})`,
        part: 'artifact',
        id: `artifact-${artifact.id}`,
        url: artifact.downloadUrl,
        authorization: github.authorization,
        checksums: [],
        digest: artifact.sha256 === null ? null : { algorithm: 'sha256', hex: artifact.sha256 },
        signature: null,
        content: { kind: 'zip', members: [] },
    };
}
/** The note on a download that neither a checksum nor a signature confirms. */
function unconfirmedNote({ what, url }) {
    const way = url.startsWith('https:') ? 'over verified TLS; no checksum' : 'without TLS, checksum';
    return `${what} was downloaded ${way} or signature`;
}


/***/ }),

/***/ 599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   pP: () => (/* binding */ buildUnavailable)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88940);


const EXCERPT_CHARACTERS = 300;
/** An error for a build that cannot be downloaded, or must not be used as it is. */
function buildUnavailable(message, cause, remedy) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message,
        cause,
        remedy,
    });
}
/** An error that the user can fix in an input, or in a file that an input names. */
function invalidInput(message, cause, remedy, evidence = []) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({ kind: 'input', reason: 'invalid-input', message, cause, remedy, evidence });
}
/** The beginning of a text from outside, on one line, for an error message. */
function excerpt(text) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text), EXCERPT_CHARACTERS) || 'nothing';
}


/***/ }),

/***/ 23485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ makeRunnable)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/builds/elf.js

/** e_machine of the architectures that are published (System V ABI, gABI chapter 4; EM_X86_64 and EM_AARCH64). */
const MACHINES = { amd64: 62, arm64: 183 };
const MAGIC = '\u007fELF';
const SCRIPT = '#!';
/** Offsets in the header. */
const CLASS = 4;
const DATA = 5;
const MACHINE = 18;
const HEADER_BYTES = 20;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
/**
 * Why a file cannot run on an architecture, or null when it can. A script runs on all of them; a file that is neither a
 * script nor ELF runs on none.
 */
async function executableProblem(path, architecture) {
    const header = await headerOf(path);
    if (header.toString('latin1', 0, SCRIPT.length) === SCRIPT)
        return null;
    if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
        return 'is not an executable';
    }
    const isLittle = header[DATA] === LITTLE_ENDIAN;
    const machine = isLittle ? header.readUInt16LE(MACHINE) : header.readUInt16BE(MACHINE);
    if (header[CLASS] === CLASS_64 && isLittle && machine === MACHINES[architecture])
        return null;
    return `is built for ${nameOf(machine)}, not for ${architecture}`;
}
function nameOf(machine) {
    const known = Object.entries(MACHINES).find(([, number]) => number === machine);
    return known?.[0] ?? `another machine (ELF machine ${machine})`;
}
async function headerOf(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/src/builds/errors.js
var errors = __webpack_require__(599);
// EXTERNAL MODULE: ./build/src/builds/local-build.js
var local_build = __webpack_require__(53456);
;// CONCATENATED MODULE: ./build/src/builds/executables.js





/**
 * Checks that executables are built for this architecture, and sets their executable bit. No program of a build runs
 * before all of them are checked.
 *
 * @throws RunError input/invalid-input (a local directory) or environment/build-unavailable (a download) when one is
 *   for another architecture
 */
async function makeRunnable({ paths, build, local }, architecture) {
    const flaws = await Promise.all(paths.map((path) => executableProblem(path, architecture)));
    for (const [index, path] of paths.entries()) {
        const problem = flaws[index] ?? null;
        if (problem !== null)
            throw unfit(path, problem);
    }
    await makeExecutable(paths);
    function unfit(path, problem) {
        const name = (0,external_node_path_.basename)(path);
        const remedy = `Give a build for ${architecture}, or use another runner`;
        return local === null
            ? (0,errors/* buildUnavailable */.pP)(`The ${name} of ${build} cannot run here`, `It ${problem}`, remedy)
            : (0,local_build/* localBuildError */.WN)(local, `contains a ${name} that cannot run here`, `It ${problem}`, remedy);
    }
}
/** Sets the executable bit where it is missing: artifacts do not keep it. */
async function makeExecutable(paths) {
    for (const path of paths) {
        const { mode } = await (0,promises_.stat)(path);
        if ((mode & 0o111) !== 0o111)
            await (0,promises_.chmod)(path, 0o755);
    }
}


/***/ }),

/***/ 19285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bx: () => (/* binding */ evictOnFailure),
  fW: () => (/* binding */ fetchDownload),
  e2: () => (/* binding */ isAvailable),
  bm: () => (/* binding */ isCached),
  HF: () => (/* binding */ isPublished),
  t7: () => (/* binding */ readMarker),
  jA: () => (/* binding */ readMarkerIfPresent)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/http-failure.js
var http_failure = __webpack_require__(10656);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(4209);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/src/builds/build-files.js
var build_files = __webpack_require__(65744);
// EXTERNAL MODULE: ./build/src/builds/download.js
var builds_download = __webpack_require__(71196);
;// CONCATENATED MODULE: ./build/src/builds/cache.js








const RECORD_FILE = 'record.json';
const FILES_DIRECTORY = 'files';
const PLACING_ATTEMPTS = 3;
/** The directory with the files of a cache entry. */
function payloadDirectory(directory) {
    return (0,external_node_path_.join)(directory, FILES_DIRECTORY);
}
/**
 * The name of a download in the tool cache.
 *
 * @param part for instance crio-bundle
 * @param id a full commit, a release tag or a CI version
 */
function toolName(part, id, architecture) {
    return { tool: `crio-node-e2e-${part}`, version: toolVersion(id), architecture };
}
/** A semver version that the cache finds: a commit is not a version, and semver ignores what follows `+`. */
function toolVersion(id) {
    if (!id.startsWith('v'))
        return `0.0.0-g${id}`;
    return id.slice(1).replace('+', id.includes('-') ? '.g' : '-g');
}
/**
 * The entry of that name, if it meets the requirements and its files are unchanged. Any other entry is removed. Null
 * also where there is no tool cache.
 */
async function findCached(name, requirements, { cache, log }) {
    const directory = await cache.find(name);
    if (directory === null)
        return null;
    const record = await readRecord(directory);
    const problem = await cacheEntryProblem(directory, record, requirements);
    if (record !== null && problem === null)
        return { directory, record };
    log.warning(`${directory} is removed from the tool cache: ${problem}`);
    await discard(directory, { cache, log });
    return null;
}
/** A new, empty directory for an entry: in the tool cache if that can be written, else below `workDirectory`. */
async function openStaging(part, { cache, log, workDirectory }) {
    try {
        const directory = await cache.stage();
        if (directory !== null)
            return directory;
    }
    catch (error) {
        log.info(`The tool cache cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return makeWorkDirectory(part, { workDirectory });
}
/** A new, empty directory below `workDirectory`, for what is not cached. */
async function makeWorkDirectory(part, { workDirectory }) {
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, `${part}-`));
}
/**
 * Moves an entry from its staging directory into the cache and returns it with its new path. Where another process was
 * faster, returns the entry of that process if it meets the requirements. Where the cache cannot be written, the entry
 * stays in its staging directory.
 */
async function addToCache(name, entry, requirements, { cache, log }) {
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(entry.directory, RECORD_FILE), JSON.stringify(entry.record, null, 2));
        for (let attempt = 1; attempt <= PLACING_ATTEMPTS; attempt++) {
            const { directory, isTaken } = await cache.place(entry.directory, name);
            if (!isTaken)
                return { directory, record: entry.record };
            const record = await readRecord(directory);
            const problem = await cacheEntryProblem(directory, record, requirements);
            if (record !== null && problem === null) {
                // The other process may have been killed before it did that.
                await cache.complete(name);
                return { directory, record };
            }
            log.warning(`${directory} is removed from the tool cache: ${problem}`);
            await cache.discard(directory);
        }
        throw new Error('another process keeps writing a different entry');
    }
    catch (error) {
        log.info(`${name.tool} ${name.version} is not added to the tool cache: ${(0,errors/* messageOf */.bD)(error)}`);
        return entry;
    }
}
/** Removes an entry of the cache. A failure is only a warning. */
async function discard(directory, { cache, log }) {
    try {
        await cache.discard(directory);
    }
    catch (error) {
        log.warning(`${directory} cannot be removed: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Why an entry of the cache cannot be used, or null. */
async function cacheEntryProblem(directory, record, { source, minimumTrust }) {
    if (record === null)
        return 'it has no readable record';
    if (record.source !== source)
        return `it came from ${record.source}`;
    if (!(0,builds_download/* isEnough */.LP)(record.trust, minimumTrust))
        return `its trust is only \`${record.trust}\``;
    try {
        const found = await (0,build_files/* inventory */.pf)(payloadDirectory(directory));
        return (0,external_node_util_.isDeepStrictEqual)(found, record.files) ? null : 'its files have changed';
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
async function readRecord(directory) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, RECORD_FILE), 'utf8').catch(() => '');
    const value = (0,json/* parseJson */.q)(text);
    return isRecord(value) ? value : null;
}
function isRecord(value) {
    return ((0,fields/* isObject */.Gv)(value) &&
        typeof value.source === 'string' &&
        typeof value.sha256 === 'string' &&
        (0,builds_download/* isDownloadTrust */.n1)(value.trust) &&
        (value.date === null || typeof value.date === 'string') &&
        (0,fields/* isObject */.Gv)(value.files));
}

// EXTERNAL MODULE: ./build/src/builds/digest.js
var builds_digest = __webpack_require__(34072);
// EXTERNAL MODULE: ./build/src/builds/disk-space.js
var disk_space = __webpack_require__(48958);
// EXTERNAL MODULE: ./build/src/builds/errors.js
var builds_errors = __webpack_require__(599);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/builds/archive-member.js
var archive_member = __webpack_require__(43643);
;// CONCATENATED MODULE: ./build/src/builds/tar.js






/** Size of zlib's output chunks: large, because each chunk costs a turn of the event loop. */
const PIECE_BYTES = 128 * 1024;
/** Types of the headers of regular files (tar-stream, headers.js). */
const REGULAR = new Set(['file', 'contiguous-file']);
/** The highest accepted compression ratio; real archives have 3 to 5 (deflate's limit is 1032). */
const MAX_RATIO = 200;
/** The ratio is checked from this size on. */
const RATIO_FROM_BYTES = 64 << 20;
/**
 * Unpacks a gzipped tar as a stream: regular files only; links and special files are skipped. Unpacking stops after the
 * last wanted member; the rest is still read, because the digest covers the whole.
 *
 * @returns path below the directory and sha256 of each file
 * @throws RunError (environment, build-unavailable) when the archive is broken, malicious or lacks a wanted member;
 *   what writing and reading throw
 */
async function unpackTarGz(archive, destination) {
    const pieces = archive[Symbol.asyncIterator]();
    try {
        const files = await unpackMembers(pieces, destination);
        await readOn(pieces);
        (0,archive_member/* confirmMembers */.Cd)(files, destination);
        return (0,archive_member/* byName */.nG)(files);
    }
    catch (error) {
        if (!isAboutArchive(error))
            throw error;
        await readOn(pieces);
        throw (0,builds_errors/* buildUnavailable */.pP)(`${destination.what} cannot be unpacked`, (0,errors/* messageOf */.bD)(error), 'Run again, or name another build; if the error persists, the mirror or a proxy serves another file');
    }
    finally {
        await pieces.return?.();
    }
}
async function unpackMembers(pieces, destination) {
    const { extract } = await __webpack_require__.e(/* import() */ 5416).then(__webpack_require__.t.bind(__webpack_require__, 95416, 19));
    const tar = extract();
    const missing = new Set(destination.members);
    const files = {};
    const count = (0,archive_member/* countMembers */.bI)(destination);
    const amounts = { packed: 0, unpacked: 0 };
    const outcome = (0,external_node_stream_promises_.pipeline)(
    // Without `return`, so that the rest can be read after this has stopped.
    external_node_stream_.Readable.from(tapped({ next: () => pieces.next() }, (bytes) => {
        amounts.packed += bytes;
    })), (0,external_node_zlib_.createGunzip)({ chunkSize: PIECE_BYTES }), (unpacked) => tapped(unpacked[Symbol.asyncIterator](), (bytes) => {
        amounts.unpacked += bytes;
        confirmAmounts(amounts);
    }), tar).then(() => null, (error) => error);
    try {
        for await (const entry of tar) {
            const { name, type, size, mode } = entry.header;
            count(size);
            const path = (0,archive_member/* safePath */.G3)(name);
            if (!REGULAR.has(type) || !(0,archive_member/* isWanted */.Yu)(path, destination)) {
                entry.resume();
                continue;
            }
            const isExecutable = (mode & 0o111) !== 0;
            files[path] = await (0,archive_member/* writeMember */.Kr)({ path, size, isExecutable, content: piecesOf(entry) }, destination);
            missing.delete(path);
            if (destination.members.length > 0 && missing.size === 0)
                break;
        }
    }
    catch (error) {
        // The first failure is in the pipeline; here it may look like an early end.
        const first = await outcome;
        throw first instanceof errors/* RunError */.e4 || isZlibError(first) ? first : error;
    }
    return files;
}
/** The content of a member; the parser yields only buffers. */
async function* piecesOf(entry) {
    for await (const piece of entry)
        if (piece instanceof Uint8Array)
            yield piece;
}
async function* tapped(pieces, tap) {
    for await (const piece of { [Symbol.asyncIterator]: () => pieces }) {
        tap(piece.length);
        yield piece;
    }
}
function confirmAmounts({ packed, unpacked, }) {
    if (unpacked > archive_member/* MAX_BYTES */.zx)
        throw new archive_member/* BadArchive */.aB(`It unpacks to more than ${archive_member/* MAX_BYTES */.zx} bytes`);
    if (unpacked > RATIO_FROM_BYTES && unpacked > packed * MAX_RATIO) {
        throw new archive_member/* BadArchive */.aB(`It unpacks to more than ${MAX_RATIO} times its size`);
    }
}
/** Reads the rest: the digest covers the whole. */
async function readOn(pieces) {
    for (;;) {
        const { done } = await pieces.next();
        if (done === true)
            return;
    }
}
/** Whether the content of the archive caused an error, and not the download or the disk. */
function isAboutArchive(error) {
    return !(error instanceof errors/* RunError */.e4) && !(0,archive_member/* isSystemError */.Or)(error);
}
function isZlibError(error) {
    return (0,errors/* codeOf */.$N)(error).startsWith('Z_');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/builds/signature.js
/**
 * Reads a signature file of cosign. Loads the verifier only now, because most runs do not need it.
 *
 * @param text content of the file: a Sigstore bundle, or what cosign wrote before version 3
 * @throws RunError (environment, build-unavailable) when it is not understood
 */
async function openSignature(text, options) {
    const { readSignature } = await Promise.all(/* import() */[__webpack_require__.e(5144), __webpack_require__.e(1087)]).then(__webpack_require__.bind(__webpack_require__, 1087));
    return readSignature(text, options);
}

;// CONCATENATED MODULE: ./build/src/builds/verification.js







/**
 * Fetches the published signature and checksum of a download. A missing file means less trust; a file that is not
 * understood is an error.
 *
 * @throws RunError (environment), also when the download would be trusted less than `minimumTrust`
 */
async function openVerification(download, options) {
    const [signature, expected] = await Promise.all([
        openPublishedSignature(download, options),
        expectedDigest(download, options),
    ]);
    const trust = signature !== null ? 'signed' : expected !== null ? 'checksum' : 'tls-only';
    if (!(0,builds_download/* isEnough */.LP)(trust, options.minimumTrust))
        throw insufficientTrust(download, trust, options.minimumTrust);
    return verificationOf(download, { trust, signature, expected });
}
function verificationOf({ what }, published) {
    const { trust, signature, expected } = published;
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const other = expected?.algorithm === 'sha512' ? (0,external_node_crypto_.createHash)('sha512') : null;
    return {
        trust,
        update: (piece) => {
            sha256.update(piece);
            other?.update(piece);
            signature?.update(piece);
        },
        confirm: () => {
            const own = sha256.digest('hex');
            const actual = other?.digest('hex') ?? own;
            if (expected !== null && actual !== expected.hex)
                throw mismatch(what, expected, actual);
            signature?.confirm();
            return own;
        },
    };
}
async function openPublishedSignature({ what, signature }, { http, signal, trustedRoot }) {
    if (signature === null)
        return null;
    const { url, signer } = signature;
    const bundle = await http.textIfPresent({ what: `The signature of ${what}`, url }, signal);
    return bundle === null ? null : openSignature(bundle, { what, url, signer, trustedRoot });
}
async function expectedDigest({ what, url: downloadUrl, checksums, digest, lookUpDigest }, { http, signal }) {
    if (digest)
        return { ...digest, source: 'known in advance' };
    for (const { algorithm, url } of checksums) {
        const text = await http.textIfPresent({ what: `The checksum of ${what}`, url }, signal);
        if (text === null)
            continue;
        const hex = (0,builds_digest/* parseDigest */.m)(text, algorithm, (0,external_node_path_.basename)(new URL(downloadUrl).pathname));
        if (hex !== null)
            return { algorithm, hex, source: (0,urls/* publicUrl */.x6)(url) };
        throw (0,builds_errors/* buildUnavailable */.pP)(`${(0,urls/* publicUrl */.x6)(url)} contains no ${algorithm} checksum`, `Its content: ${(0,builds_errors/* excerpt */.Kb)(text)}`, 'Check that the mirror has the layout of the original bucket, and that no proxy responds in its place');
    }
    const found = (await lookUpDigest?.()) ?? null;
    return found && { ...found, source: 'from the API of its server' };
}
function mismatch(what, { algorithm, hex, source }, actual) {
    return (0,builds_errors/* buildUnavailable */.pP)(`${what} is not the published file: the ${algorithm} checksum does not match`, `Expected ${hex} (${source}), got ${actual}`, 'Run again; if the error persists, the mirror or a proxy serves another file');
}
function insufficientTrust({ what, url }, trust, least) {
    return (0,builds_errors/* buildUnavailable */.pP)(`${what} has the trust \`${trust}\`, but \`${least}\` is required`, `No ${least === 'signed' ? 'signature' : 'checksum'} is published beside ${(0,urls/* publicUrl */.x6)(url)}`, 'Name a build that has one, or turn require-signature off');
}

// EXTERNAL MODULE: ./build/src/builds/zip.js
var zip = __webpack_require__(83613);
;// CONCATENATED MODULE: ./build/src/builds/fetch.js













const NOT_FOUND = 404;
/** Bundles unpack to less than three times their size (40 MB to 110 MB in 2026). */
const ARCHIVE_GROWTH = 3;
/**
 * Returns one object from the tool cache, or fetches, verifies and caches it. The body is read once: digests, signature
 * check and unpacking work on the stream, in a private staging directory. Only complete and verified files leave that
 * directory. An object without a published digest gets the trust `tls-only`.
 *
 * @throws RunError (environment)
 */
async function fetchDownload(download, options) {
    return download.id === null
        ? fetchOnce(download, options)
        : fetchCacheable({ ...download, id: download.id }, options);
}
/** An object that may change is fetched each time, into the work directory. */
async function fetchOnce(download, options) {
    const verification = await openVerification(download, options);
    const directory = await makeWorkDirectory(download.part, options);
    return fetched(download, await fill(directory, download, verification, options));
}
async function fetchCacheable(download, options) {
    const source = (0,urls/* publicUrl */.x6)(download.url);
    const name = toolName(download.part, download.id, options.architecture);
    const expected = { source, minimumTrust: options.minimumTrust };
    const cached = await findCached(name, expected, options);
    if (cached !== null) {
        options.log.info(`${download.what}: from the tool cache, verified; it came from ${source}`);
        return fetched(download, cached);
    }
    const verification = await openVerification(download, options);
    const directory = await openStaging(download.part, options);
    let entry;
    try {
        entry = await addToCache(name, await fill(directory, download, verification, options), expected, options);
        return fetched(download, entry);
    }
    finally {
        if (entry?.directory !== directory)
            await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
/**
 * Runs `inspect` on fetched files. When it throws, removes the files from the tool cache, so that the next run does not
 * use a bad build again.
 */
async function evictOnFailure(downloads, { cache, log }, inspect) {
    try {
        return await inspect();
    }
    catch (error) {
        for (const { directory } of downloads)
            await discard((0,external_node_path_.dirname)(directory), { cache, log });
        throw error;
    }
}
/**
 * The content of a marker, an object of the bucket that names another object.
 *
 * @throws RunError (environment, build-unavailable), also when the content does not match `pattern`
 */
async function readMarker(object, pattern, options) {
    const marker = markerAt(object, options);
    return requireMatch(await options.http.text(marker, options.signal), pattern, marker.url);
}
/** The same, but null when the bucket has no such marker. */
async function readMarkerIfPresent(object, pattern, options) {
    const marker = markerAt(object, options);
    const text = await options.http.textIfPresent(marker, options.signal);
    return text === null ? null : requireMatch(text, pattern, marker.url);
}
/** Whether the tool cache has an entry. The entry is verified only when it is used. */
async function isCached({ part, id }, { cache, architecture }) {
    return id !== null && (await cache.find(toolName(part, id, architecture))) !== null;
}
/** Whether an object is published. Asks for its checksums, which are small. */
async function isPublished({ what, checksums }, { http, signal }) {
    for (const { url } of checksums) {
        const text = await http.textIfPresent({ what: `The checksum of ${what}`, url }, signal);
        if (text !== null)
            return true;
    }
    return false;
}
/** Whether an object is in the tool cache or on its server; mirrors can lack checksums, so that it is asked for itself. */
async function isAvailable(download, options) {
    if ((await isCached(download, options)) || (await isPublished(download, options)))
        return true;
    const abort = new AbortController();
    try {
        await options.http.open({ what: download.what, url: download.url }, abort.signal);
        return true;
    }
    catch (error) {
        const cause = error instanceof Error ? error.cause : undefined;
        if (cause instanceof http_failure/* StatusError */.Xs && cause.status === NOT_FOUND)
            return false;
        throw error;
    }
    finally {
        // Closes the connection: the body is not read.
        abort.abort();
    }
}
function markerAt(object, { mirror }) {
    return { what: `The marker ${object}`, url: (0,urls/* joinUrl */.we)(mirror, object) };
}
function requireMatch(text, pattern, url) {
    if (pattern.test(text))
        return text;
    throw (0,builds_errors/* buildUnavailable */.pP)(`${(0,urls/* publicUrl */.x6)(url)} does not name a build`, `Its content: ${(0,builds_errors/* excerpt */.Kb)(text)}`, 'Check that the mirror has the layout of the original bucket, and that no proxy responds in its place');
}
/** Downloads into `directory`, in the layout of a cache entry. */
async function fill(directory, download, verification, { log, http, signal }) {
    const { what, url, authorization } = download;
    const abort = new AbortController();
    try {
        log.info(`${what}: fetching ${(0,urls/* publicUrl */.x6)(url)}`);
        const start = performance.now();
        const body = await http.open({ what, url, ...(authorization === undefined ? {} : { authorization }) }, signal === undefined ? abort.signal : AbortSignal.any([abort.signal, signal]));
        confirmFraming(body, download, verification);
        const arrival = observe(body, verification);
        const received = await (0,disk_space/* explainFullDisk */.E)(what, directory, () => receive(arrival, { download, directory, verification, length: body.length }));
        const seconds = (performance.now() - start) / 1000;
        log.info(`${what}: ${(0,domain_text/* formatBytes */.z3)(arrival.bytes())} in ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
        const { trust } = verification;
        const record = { source: (0,urls/* publicUrl */.x6)(url), trust, date: body.lastModified, ...received };
        return { directory, record };
    }
    finally {
        // Closes the connection of a body that was not read to its end.
        abort.abort();
    }
}
function observe(body, verification) {
    let bytes = 0;
    let isComplete = false;
    async function* pieces() {
        for await (const piece of body) {
            verification.update(piece);
            bytes += piece.length;
            yield piece;
        }
        isComplete = true;
    }
    return { bytes: () => bytes, isComplete: () => isComplete, [Symbol.asyncIterator]: pieces };
}
/** Writes the files of a download, and returns them when it is verified. */
async function receive(arrival, { download: { what, content }, directory, verification, length }) {
    const payload = payloadDirectory(directory);
    await (0,promises_.mkdir)(payload);
    await (0,disk_space/* requireDiskSpace */.T)(what, directory, (length ?? 0) * growthOf(content));
    if (content.kind === 'file') {
        await (0,builds_digest/* saveFile */.OJ)(arrival, (0,external_node_path_.join)(payload, content.name));
        const sha256 = verification.confirm();
        return { sha256, files: { [content.name]: sha256 } };
    }
    const destination = { what, directory: payload, members: content.members };
    if (content.kind === 'zip') {
        const file = (0,external_node_path_.join)(directory, 'download.zip');
        await (0,builds_digest/* saveFile */.OJ)(arrival, file);
        const sha256 = verification.confirm();
        const files = await (0,zip/* unpackZip */.Y)(file, destination);
        await (0,promises_.rm)(file);
        return { sha256, files };
    }
    const files = await unpackTarGz(arrival, destination).catch((error) => {
        // A wrong checksum explains why the download cannot be unpacked.
        if (arrival.isComplete())
            verification.confirm();
        throw error;
    });
    return { sha256: verification.confirm(), files };
}
/** Needed disk space as a multiple of the download. Named members of an archive are checked one by one. */
function growthOf(content) {
    return content.kind === 'archive' && content.members.length === 0 ? ARCHIVE_GROWTH : 1;
}
/** Refuses a body when nothing shows whether it is complete. */
function confirmFraming({ framed }, { what, url }, { trust }) {
    if (framed || trust !== 'tls-only')
        return;
    throw (0,builds_errors/* buildUnavailable */.pP)(`Nothing shows whether ${what} from ${(0,urls/* publicUrl */.x6)(url)} is complete`, 'The response has neither Content-Length nor chunked encoding, and no checksum is published', 'Publish a checksum beside it, or use a server that sends Content-Length');
}
function fetched(download, { directory, record }) {
    const { files, source, trust, sha256, date } = record;
    const unchecked = download.checksums.length > 0 && trust === 'tls-only';
    return {
        directory: payloadDirectory(directory),
        id: download.id,
        files,
        source,
        trust,
        sha256,
        date,
        notes: unchecked ? [(0,builds_download/* unconfirmedNote */.V3)(download)] : [],
    };
}


/***/ }),

/***/ 69599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ findBuildAtCommit),
/* harmony export */   YF: () => (/* binding */ listBuilds),
/* harmony export */   sw: () => (/* binding */ isSameCommit)
/* harmony export */ });
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94398);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3237);
/* harmony import */ var _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40744);
/* harmony import */ var _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97996);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91096);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(599);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81954);







/** Pages of history that are searched: a hundred commits each, several days of Kubernetes. */
const HISTORY_PAGES = 3;
/** Names per page of the listing, and pages that are read at most: many times what the bucket keeps. */
const NAMES_PER_PAGE = 500;
const LISTING_PAGES = 60;
/**
 * The newest CI build at or before a commit. A version holds only an abbreviated commit, and there is no index by
 * commit: so the bucket's list of builds is compared with the history on GitHub.
 *
 * @param commit full or abbreviated
 * @throws RunError environment/build-unavailable when there is none or a list cannot be read, input/invalid-input when
 *   GitHub has no such commit
 */
async function findBuildAtCommit(commit, options) {
    const builds = await listBuilds(options);
    const own = builds.find((build) => isSameCommit(build.commit, commit));
    if (own !== undefined)
        return { root: own.root, version: own.version, note: null };
    const { github } = options;
    const full = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUpCommit */ .a)('kubernetes', commit, github);
    for (let page = 1; page <= HISTORY_PAGES; page++) {
        for (const earlier of await github.history(_domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .KUBERNETES_REPOSITORY */ .ef, full, page)) {
            const build = builds.find((candidate) => isSameCommit(candidate.commit, earlier));
            if (build !== undefined) {
                return {
                    root: build.root,
                    version: build.version,
                    note: `commit ${full} has no CI build: ${build.version} is the newest before it`,
                };
            }
        }
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .buildUnavailable */ .pP)(`Kubernetes commit ${commit} has no CI build, and none shortly before it`, `The bucket lists ${builds.length} builds; CI builds are kept for a limited time`, 'Name a CI version or a release');
}
/** Whether two names, each possibly abbreviated, are of the same commit. */
function isSameCommit(one, other) {
    return one.startsWith(other) || other.startsWith(one);
}
/** All CI builds for this architecture; those for all platforms first. */
async function listBuilds(options) {
    const roots = options.architecture === 'amd64' ? [_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .KUBERNETES_BUILDS */ .PA, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .KUBERNETES_FAST */ .gT] : [_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .KUBERNETES_BUILDS */ .PA];
    const lists = await Promise.all(roots.map((root) => listFolder(root, options)));
    return lists.flat();
}
/** https://cloud.google.com/storage/docs/json_api/v1/objects/list */
async function listFolder(root, options) {
    const found = [];
    let pageToken = null;
    for (let page = 1; page <= LISTING_PAGES; page++) {
        const url = new URL(options.listing);
        url.searchParams.set('prefix', `${root}/v`);
        url.searchParams.set('delimiter', '/');
        url.searchParams.set('maxResults', String(NAMES_PER_PAGE));
        url.searchParams.set('fields', 'prefixes,nextPageToken');
        if (pageToken !== null)
            url.searchParams.set('pageToken', pageToken);
        const what = `The list of Kubernetes' CI builds (${root})`;
        const answer = parseAnswer(await options.http.text({ what, url: url.href }));
        if (answer === null) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .buildUnavailable */ .pP)(`${what} is not understood`, `${url.origin} does not respond like Google Cloud Storage`, 'Run again later, or name a CI version');
        }
        found.push(...answer.prefixes.flatMap((name) => readBuild(root, name)));
        if (answer.nextPageToken === null)
            return found;
        pageToken = answer.nextPageToken;
    }
    return found;
}
/** An empty folder has no prefixes, and the last page no token. */
function parseAnswer(text) {
    const answer = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text);
    if (!(0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(answer))
        return null;
    const { prefixes = [], nextPageToken = '' } = answer;
    if (!Array.isArray(prefixes) || typeof nextPageToken !== 'string')
        return null;
    return { prefixes: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textsOf */ .CB)(prefixes), nextPageToken: nextPageToken || null };
}
function readBuild(root, name) {
    if (!name.startsWith(`${root}/`))
        return [];
    const version = name.slice(root.length + 1).replace(/\/$/, '');
    const commit = version.split('+')[1];
    return commit !== undefined && _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_6__/* .KUBERNETES_CI */ .US.test(version) ? [{ root, version, commit }] : [];
}


/***/ }),

/***/ 43164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ testsIn),
/* harmony export */   s: () => (/* binding */ kubeletIn)
/* harmony export */ });
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4209);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81954);


/** The files of the test archive that are unpacked (kubernetes/kubernetes, build/lib/release.sh). */
const TEST_MEMBERS = [
    'kubernetes/test/bin/e2e_node.test',
    'kubernetes/test/bin/ginkgo',
];
/** The archive with the suite and the matching ginkgo. */
function testsIn(folder, options) {
    const archive = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .kubernetesTests */ .qD)(options.architecture);
    return {
        ...downloadIn(folder, { name: 'Kubernetes test archive', part: 'kubernetes-test' }, options),
        ...withChecksums((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .we)(folder.url, archive)),
        content: { kind: 'archive', members: TEST_MEMBERS },
    };
}
/** The kubelet alone, which is the smallest download of it. */
function kubeletIn(folder, options) {
    const kubelet = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .kubernetesKubelet */ .p4)(options.architecture);
    return {
        ...downloadIn(folder, { name: 'kubelet', part: 'kubelet' }, options),
        ...withChecksums((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .we)(folder.url, kubelet)),
        content: { kind: 'file', name: 'kubelet' },
    };
}
function downloadIn({ version, isFast }, { name, part }, { architecture }) {
    const words = version === null ? [name] : [name, version];
    return {
        what: [...words, `(${architecture})`].join(' '),
        part: isFast ? `${part}-fast` : part,
        id: version,
    };
}
function withChecksums(url) {
    return {
        url,
        checksums: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .KUBERNETES_CHECKSUMS */ .Q.map((algorithm) => ({
            algorithm,
            url: (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .withSuffix */ .oF)(url, `.${algorithm}`),
        })),
        signature: null,
    };
}


/***/ }),

/***/ 75993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ resolveKubernetes),
/* harmony export */   mA: () => (/* binding */ exactKubernetes),
/* harmony export */   p7: () => (/* binding */ missingKubernetes)
/* harmony export */ });
/* harmony import */ var _domain_by_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31205);
/* harmony import */ var _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40744);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4209);
/* harmony import */ var _crio_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29684);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(599);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19285);
/* harmony import */ var _kubernetes_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69599);
/* harmony import */ var _kubernetes_downloads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43164);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81954);









/**
 * Finds the requested Kubernetes on its server.
 *
 * @throws RunError environment/build-unavailable when it does not exist, input/invalid-input when it is not built for
 *   this architecture
 */
function resolveKubernetes(request, options) {
    return (0,_domain_by_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .byKind */ .S)(request, {
        branch: ({ branch }) => newestOf((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .kubernetesBranchLine */ .LC)(branch), _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_7__/* .KUBERNETES_CI */ .US, options),
        'main-fast': async ({ asked }) => {
            refuseUnlessFast(asked, options);
            return newestOf(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .FAST_LINE */ ._3, _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_7__/* .KUBERNETES_CI */ .US, options);
        },
        latest: () => newestOf(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .STABLE_LINE */ .nb, _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_7__/* .KUBERNETES_RELEASE */ .HI, options),
        release: async ({ version }) => versionIn(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .KUBERNETES_RELEASES */ .as, version, options),
        ci: ({ version }) => findCi(version, options),
        commit: ({ commit }) => atCommit(commit, options),
        url: async ({ url }) => ({ version: null, url, isFast: false, notes: [] }),
    });
}
/**
 * Finds the exact build of a request, without downloading it. A path stays what it is.
 * @throws RunError environment/build-unavailable when it does not exist, input/invalid-input when it is not built for this
 *   architecture or cannot be named without a secret
 */
async function exactKubernetes(request, options) {
    if (request.kind === 'directory' || request.kind === 'artifact')
        return { request, location: null };
    if (request.kind === 'url')
        (0,_crio_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePublic */ .rn)('kubernetes', request.url);
    const location = await resolveKubernetes(request, options);
    const { version } = location;
    if (version === null)
        return { request, location };
    const kind = _domain_model_build_names_js__WEBPACK_IMPORTED_MODULE_7__/* .KUBERNETES_CI */ .US.test(version) ? 'ci' : 'release';
    return { request: { kind, asked: version, version }, location };
}
/** Why a Kubernetes build is not there for the architecture of the options; null if it is, as far as that can be seen. */
async function missingKubernetes({ request }, options) {
    if (request.kind === 'directory' || request.kind === 'artifact')
        return null;
    if (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .isAvailable */ .e2)((0,_kubernetes_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .testsIn */ .p)(await resolveKubernetes(request, options), options), options)) {
        return null;
    }
    const { asked } = request;
    const why = `Kubernetes ${asked} has no build for ${options.architecture}`;
    const onAmd64 = { ...options, architecture: 'amd64' };
    const fast = (0,_kubernetes_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .testsIn */ .p)(versionIn(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .KUBERNETES_FAST */ .gT, asked, onAmd64), onAmd64);
    return request.kind === 'ci' && (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .isAvailable */ .e2)(fast, onAmd64))
        ? { why: `${why}: the fast builds are for amd64 only`, isGap: false }
        : { why, isGap: true };
}
async function newestOf(line, pattern, options) {
    return versionIn(line.root, await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t7)(line.marker, pattern, options), options);
}
function versionIn(root, version, { mirror }) {
    const url = (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_8__/* .joinUrl */ .we)(mirror, `${root}/${version}`);
    return { version, url, isFast: root === _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .KUBERNETES_FAST */ .gT, notes: [] };
}
/** Builds for all platforms and fast builds are in different folders, under similar names. */
async function findCi(version, options) {
    const usual = versionIn(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .KUBERNETES_BUILDS */ .PA, version, options);
    if (options.architecture !== 'amd64')
        return usual;
    const fast = versionIn(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .KUBERNETES_FAST */ .gT, version, options);
    for (const location of [usual, fast])
        if (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .isCached */ .bm)((0,_kubernetes_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .kubeletIn */ .s)(location, options), options))
            return location;
    if (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublished */ .HF)((0,_kubernetes_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .kubeletIn */ .s)(usual, options), options))
        return usual;
    return (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublished */ .HF)((0,_kubernetes_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .kubeletIn */ .s)(fast, options), options)) ? fast : usual;
}
async function atCommit(commit, options) {
    const { root, version, note } = await (0,_kubernetes_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuildAtCommit */ .G3)(commit, options);
    return { ...versionIn(root, version, options), notes: note === null ? [] : [note] };
}
function refuseUnlessFast(asked, { architecture }) {
    if (architecture === 'amd64')
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`Kubernetes ${asked} has no builds for ${architecture}`, 'The fast builds are for amd64 only', 'Use main (input kubernetes), or a runner with amd64');
}


/***/ }),

/***/ 37044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fetchKubernetes)
/* harmony export */ });
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65744);
/* harmony import */ var _build_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59273);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71196);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(599);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19285);
/* harmony import */ var _kubernetes_downloads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43164);
/* harmony import */ var _kubernetes_resolve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75993);
/* harmony import */ var _local_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53456);
/* harmony import */ var _part_versions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43463);









/** Where the files are: in a flat directory, or in unpacked archives (kubernetes/kubernetes, build/lib/release.sh). */
const ROLE_PATHS = [
    rolePaths('e2eNodeTest', 'e2e_node.test', ['test']),
    rolePaths('ginkgo', 'ginkgo', ['test']),
    rolePaths('kubelet', 'kubelet', ['node', 'server']),
];
const LOCAL_REMEDY = 'Give a directory that contains e2e_node.test, ginkgo and kubelet, or an unpacked kubernetes/ tree with them';
/**
 * Fetches the requested Kubernetes: the suite, the matching ginkgo, and the kubelet. On the host it changes only
 * `workDirectory` and the tool cache.
 *
 * @throws RunError environment/build-unavailable when it cannot be fetched or is another version, input/invalid-input
 *   when a local directory is not a build
 */
async function fetchKubernetes(request, options) {
    const { trees, unconfirmed, expected, local, notes } = await gather(request, options);
    const build = `Kubernetes ${request.asked}`;
    const located = (0,_build_files_js__WEBPACK_IMPORTED_MODULE_0__/* .findFiles */ .lY)(trees, ROLE_PATHS);
    const { e2eNodeTest, ginkgo, kubelet } = located;
    if (e2eNodeTest === undefined || ginkgo === undefined || kubelet === undefined) {
        const missing = ROLE_PATHS.filter(({ role }) => located[role] === undefined);
        const names = missing.map(({ paths: [name = ''] }) => name);
        throw await (0,_local_build_js__WEBPACK_IMPORTED_MODULE_7__/* .missingFilesError */ .sH)({ build, local, missing: names }, LOCAL_REMEDY);
    }
    const files = [e2eNodeTest, ginkgo, kubelet];
    const paths = files.map((file) => file.path);
    const args = ['--version'];
    const question = { program: kubelet.path, args, parse: _build_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseKubeletVersion */ .Q6, build, local };
    const [identity, parts] = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .evictOnFailure */ .Bx)(unconfirmed, options, async () => {
        const answers = await (0,_part_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .inspectBuild */ .z)(question, paths, files, options);
        confirm(request, answers[0], kubelet, expected);
        return answers;
    });
    const unknown = identity.commit === null ? ['Kubernetes does not report its commit'] : [];
    return {
        build: {
            project: 'kubernetes',
            asked: request.asked,
            ...identity,
            date: identity.date ?? kubelet.part.date,
            parts: parts.map((part) => (part.name === 'kubelet' ? (0,_build_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .withIdentity */ .BF)(part, identity) : part)),
            notes: [...notes, ...trees.flatMap((tree) => tree.notes), ...unknown],
            exact: '',
        },
        e2eNodeTest: e2eNodeTest.path,
        ginkgo: ginkgo.path,
        kubelet: kubelet.path,
    };
}
function gather(request, options) {
    if (request.kind === 'directory')
        return gatherDirectory(request, options);
    if (request.kind === 'artifact')
        return gatherArtifact(request, options);
    return gatherPublished(request, options);
}
async function gatherDirectory(request, options) {
    const local = { input: 'kubernetes', ...request };
    (0,_local_build_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUnverifiable */ .LS)(local, options);
    const wanted = { files: ROLE_PATHS.flatMap(({ paths }) => paths), folders: [] };
    const tree = await (0,_local_build_js__WEBPACK_IMPORTED_MODULE_7__/* .copyLocalBuild */ .Vq)(local, wanted, options.workDirectory);
    return { trees: [tree], unconfirmed: [], expected: null, local, notes: [] };
}
async function gatherArtifact(request, options) {
    const { repository, artifact: id, asked } = request;
    const artifact = await options.github.artifact(repository, id);
    if (artifact === null || artifact.expired) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .buildUnavailable */ .pP)(`Kubernetes ${asked} is not available`, artifact === null ? `${repository} has no artifact ${id}` : 'The artifact has expired', 'Check the number; artifacts are kept for a limited time');
    }
    const tree = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchDownload */ .fW)((0,_download_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactDownload */ .v4)(artifact, options), options);
    return { trees: [tree], unconfirmed: [tree], expected: null, local: null, notes: [] };
}
/** The kubelet alone is the smallest download of it; the suite is only in the archive. */
async function gatherPublished(request, options) {
    const found = await (0,_kubernetes_resolve_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveKubernetes */ .RN)(request, options);
    const trees = await Promise.all([
        (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchDownload */ .fW)((0,_kubernetes_downloads_js__WEBPACK_IMPORTED_MODULE_5__/* .testsIn */ .p)(found, options), options),
        (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchDownload */ .fW)((0,_kubernetes_downloads_js__WEBPACK_IMPORTED_MODULE_5__/* .kubeletIn */ .s)(found, options), options),
    ]);
    return {
        trees,
        unconfirmed: trees,
        expected: found.version,
        local: null,
        notes: found.notes,
    };
}
function confirm(request, { version }, kubelet, expected) {
    if (expected === null || version === expected)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .buildUnavailable */ .pP)(`Kubernetes ${request.asked} is the wrong build: expected ${expected}, but kubelet reports ${version}`, `${kubelet.part.source} contains another build`, 'Run again later, or name another build; if the error persists, the bucket or the mirror is wrong');
}
function rolePaths(role, name, archives) {
    const inArchives = archives.map((archive) => `${archive}/bin/${name}`);
    return { role, paths: [name, ...inArchives.map((path) => `kubernetes/${path}`), ...inArchives] };
}


/***/ }),

/***/ 81954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ crioBranchMarker),
/* harmony export */   LC: () => (/* binding */ kubernetesBranchLine),
/* harmony export */   NZ: () => (/* binding */ crioReleaseMarker),
/* harmony export */   PA: () => (/* binding */ KUBERNETES_BUILDS),
/* harmony export */   Pw: () => (/* binding */ CRIO_SIGNATURE_SUFFIX),
/* harmony export */   Q: () => (/* binding */ KUBERNETES_CHECKSUMS),
/* harmony export */   Q8: () => (/* binding */ CRIO_CHECKSUM_SUFFIX),
/* harmony export */   UE: () => (/* binding */ crioBundleMarker),
/* harmony export */   _3: () => (/* binding */ FAST_LINE),
/* harmony export */   as: () => (/* binding */ KUBERNETES_RELEASES),
/* harmony export */   dK: () => (/* binding */ crioBinary),
/* harmony export */   gT: () => (/* binding */ KUBERNETES_FAST),
/* harmony export */   jn: () => (/* binding */ conmonrsBinary),
/* harmony export */   mX: () => (/* binding */ crioArtifact),
/* harmony export */   nb: () => (/* binding */ STABLE_LINE),
/* harmony export */   ob: () => (/* binding */ crioBundle),
/* harmony export */   p4: () => (/* binding */ kubernetesKubelet),
/* harmony export */   qD: () => (/* binding */ kubernetesTests),
/* harmony export */   z: () => (/* binding */ CONMONRS_SIGNATURE_SUFFIX)
/* harmony export */ });
/**
 * Names of objects in the two buckets, relative to the base URLs (`mirrors` of the request).
 * CRI-O: cri-o/cri-o, .github/workflows/test.yml and scripts/upload-artifacts; cri-o/packaging,
 * .github/workflows/obs.yml and scripts/bundle/build.
 * Kubernetes: kubernetes-sigs/release-sdk, object/gcs.go; kubernetes/release, pkg/release/publish.go.
 */
/** Holds the newest commit of a branch of CRI-O, `main` or `release-1.N`: `crio` and `pinns` are published for it. */
function crioBranchMarker(branch) {
    return `latest-${branch}.txt`;
}
/** Holds the commit of a branch's newest bundle; bundles are made about once a day, so mostly another commit. */
function crioBundleMarker(branch) {
    return `latest-bundle-${branch}.txt`;
}
/** Holds the newest release tag of a minor version of CRI-O. */
function crioReleaseMarker(minor) {
    return `latest-1.${minor}.txt`;
}
/** CI builds for all platforms. */
const KUBERNETES_BUILDS = 'ci';
/** CI builds for amd64 alone, made every few minutes (kubernetes/kubernetes, hack/lib/golang.sh, KUBE_FASTBUILD). */
const KUBERNETES_FAST = 'ci/fast';
const KUBERNETES_RELEASES = 'release';
/** The newest fast build of main; ci/latest-fast.txt, which the community's page names, no longer exists. */
const FAST_LINE = {
    marker: 'ci/fast/latest-fast.txt',
    root: KUBERNETES_FAST,
};
/** The newest stable release. */
const STABLE_LINE = {
    marker: 'release/stable.txt',
    root: KUBERNETES_RELEASES,
};
/** The newest CI build of `main` or of `release-1.N`. */
function kubernetesBranchLine(branch) {
    const suffix = branch.replace(/^(main|release)/, '');
    return { marker: `ci/latest${suffix}.txt`, root: KUBERNETES_BUILDS };
}
/** The static binaries that CRI-O's own CI publishes for every commit, without checksums. */
function crioBinary(commit, architecture, name) {
    return `artifacts/${commit}/${architecture}/${name}`;
}
/** The bundle of a release tag or of a commit. */
function crioBundle(id, architecture) {
    return `artifacts/cri-o.${architecture}.${id}.tar.gz`;
}
/** Suffix of the checksum file beside a bundle: one line as sha256sum writes it. */
const CRIO_CHECKSUM_SUFFIX = '.sha256sum';
/** Suffix of the Sigstore signature beside a bundle. */
const CRIO_SIGNATURE_SUFFIX = '.bundle';
/** The static conmonrs of a commit (containers/conmon-rs, .github/workflows/ci.yml). */
function conmonrsBinary(commit, architecture) {
    return `conmon-rs/${commit}/conmonrs.${architecture}`;
}
/** Suffix of the Sigstore signature beside conmonrs. */
const CONMONRS_SIGNATURE_SUFFIX = '.bundle';
/** The artifact of CRI-O's workflow with the static crio and pinns (cri-o/cri-o, .github/workflows/test.yml). */
function crioArtifact(architecture) {
    return `build-static-${architecture}`;
}
/** The archive with `e2e_node.test` and `ginkgo`, below the folder of a version. */
function kubernetesTests(architecture) {
    return `kubernetes-test-linux-${architecture}.tar.gz`;
}
/** The loose kubelet, below the folder of a version. */
function kubernetesKubelet(architecture) {
    return `bin/linux/${architecture}/kubelet`;
}
/** Suffixes of checksum files, the better first; a file has only the digest (kubernetes/release, writeSHAFile). */
const KUBERNETES_CHECKSUMS = ['sha512', 'sha256'];


/***/ }),

/***/ 53456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ refuseUnverifiable),
/* harmony export */   Vq: () => (/* binding */ copyLocalBuild),
/* harmony export */   WN: () => (/* binding */ localBuildError),
/* harmony export */   sH: () => (/* binding */ missingFilesError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88940);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65744);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(599);







const SHOWN_NAMES = 12;
/**
 * Copies the wanted files of a local directory into a new one below `workDirectory`: the user's files are never
 * changed, and the tested files cannot change during the run. Symbolic links are followed.
 *
 * @throws RunError (input, invalid-input) when the directory or a file in it cannot be read
 */
async function copyLocalBuild(local, wanted, workDirectory) {
    await namesIn(local);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(workDirectory, { recursive: true });
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDirectory, `${local.input}-`));
    const paths = [...wanted.files];
    for (const folder of wanted.folders)
        paths.push(...(await pathsIn(local, folder)));
    for (const path of paths) {
        if (await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(local.path, path)))
            await copy(local, path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path));
    }
    return {
        directory,
        files: await (0,_build_files_js__WEBPACK_IMPORTED_MODULE_4__/* .inventory */ .pf)(directory),
        source: local.path,
        trust: 'local',
        date: null,
        notes: [],
    };
}
/** The error for a build in which files are missing. For a local directory it lists what the directory contains. */
async function missingFilesError({ build, local, missing }, localRemedy) {
    const complaint = `contains no ${missing.join(' and no ')}`;
    if (local === null) {
        const cause = 'Its layout is not supported';
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .buildUnavailable */ .pP)(`${build} ${complaint}`, cause, 'Name another build');
    }
    const names = await namesIn(local);
    const shown = names.slice(0, SHOWN_NAMES).map(_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0);
    if (names.length > shown.length)
        shown.push(`and ${names.length - shown.length} more`);
    const cause = names.length === 0 ? 'It is empty' : `It contains: ${shown.join(', ')}`;
    return localBuildError(local, complaint, cause, localRemedy);
}
/**
 * Refuses a local build where a signature is required: it has none.
 *
 * @throws RunError input/invalid-input
 */
function refuseUnverifiable(local, { minimumTrust }) {
    if (minimumTrust === 'tls-only')
        return;
    throw localBuildError(local, 'has no signature', `The input require-signature needs \`${minimumTrust}\``, 'Name a published build, or turn require-signature off');
}
/** An error about a local build. */
function localBuildError(local, complaint, cause, remedy) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidInput */ .aY)(`The ${local.kind ?? 'directory'} ${local.asked} (input ${local.input}) ${complaint}`, cause, remedy);
}
async function namesIn(local) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(local.path)).toSorted();
    }
    catch (error) {
        throw localBuildError(local, 'cannot be read', (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), 'Give a directory that exists');
    }
}
async function pathsIn(local, folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(local.path, folder))).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    }
    catch {
        return [];
    }
}
async function isFile(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
async function copy(local, path, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(local.path, path), to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw localBuildError(local, `contains ${path}, which cannot be copied`, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), 'Check its rights');
    }
}


/***/ }),

/***/ 43463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ inspectBuild)
/* harmony export */ });
/* unused harmony export partsWithVersions */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7138);
/* harmony import */ var _domain_request_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60812);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88940);
/* harmony import */ var _build_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59273);
/* harmony import */ var _executables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23485);






/** Short, because nothing depends on the answers. */
const DEADLINE_SECONDS = 5;
/** Parallel processes. */
const AT_ONCE = 8;
const VERSION_CHARACTERS = 100;
/** Programs that are asked, by their names. */
const QUESTIONS = {
    // containers/crun, src/crun.c
    crun: { args: ['--version'], version: /^crun version (\S+)/m },
    // opencontainers/runc, main.go
    runc: { args: ['--version'], version: /^runc version (\S+)/m },
    // containers/conmon, src/cli.c
    conmon: { args: ['--version'], version: /^conmon version (\S+)/m },
    // containers/conmon-rs, conmon-rs/server/src/version.rs
    conmonrs: { args: ['-v'], version: /^version: (\S+)/m },
    // kubernetes-sigs/cri-tools, cmd/crictl
    crictl: { args: ['--version'], version: /^crictl version (\S+)/m },
    // cri-o/crio-credential-provider, cmd/crio-credential-provider
    'crio-credential-provider': { args: ['--version-json'], version: /"version": ?"([^"]+)"/ },
    // onsi/ginkgo, ginkgo/main.go
    ginkgo: { args: ['version'], version: /^Ginkgo Version (\S+)/m },
};
/** Plugins print their version when no command is set (containernetworking/cni, pkg/skel). */
const CNI_QUESTION = { args: [], version: /^CNI (?:\S+ )?plugin (v?\d\S*)/m };
/** runc names its commit as git describe does, for instance v1.4.2-0-gabcdef0. */
const COMMIT = /^commit: (?:\S+-g)?([0-9a-f]{7,40})(?:-dirty)?\s*$/m;
/** Only conmon-rs reports it, in UTC (conmon-rs/server/build.rs). */
const DATE = /^build: (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\s*$/m;
/**
 * Checks executables, then asks a build and its parts for their versions.
 * @param paths the executables
 * @throws RunError as `makeRunnable` and `identify`
 */
async function inspectBuild(question, paths, files, options) {
    const { build, local } = question;
    await (0,_executables_js__WEBPACK_IMPORTED_MODULE_3__/* .makeRunnable */ .K)({ paths, build, local }, options.architecture);
    return (0,_domain_at_once_js__WEBPACK_IMPORTED_MODULE_4__/* .atOnce */ .z)([(0,_build_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(question, options), partsWithVersions(files, options)]);
}
/**
 * The parts with the versions that they report, in the order of the files. Runs the programs without root. A part that
 * does not respond in time, or as expected, stays as it is. Call only after `makeRunnable`.
 */
async function partsWithVersions(files, options) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(options.workDirectory, { recursive: true });
    const parts = [];
    for (let first = 0; first < files.length; first += AT_ONCE) {
        const some = files.slice(first, first + AT_ONCE);
        parts.push(...(await Promise.all(some.map((file) => partWithVersion(file, options)))));
    }
    return parts;
}
async function partWithVersion({ path, part }, { commands, workDirectory }) {
    const question = questionFor(part.name);
    if (question === null)
        return part;
    const output = await commands.run(path, question.args, {
        deadlineSeconds: DEADLINE_SECONDS,
        // Runtimes use a directory of the run, and plugins get no command.
        environment: { XDG_RUNTIME_DIR: workDirectory, CNI_COMMAND: '' },
        untrusted: true,
    });
    const reported = readVersion(question, output);
    return reported === null ? part : { ...part, ...reported, date: reported.date ?? part.date };
}
function questionFor(name) {
    if (name.startsWith(`${_domain_request_components_js__WEBPACK_IMPORTED_MODULE_1__/* .CNI_FOLDER */ .Sm}/`))
        return CNI_QUESTION;
    return Object.hasOwn(QUESTIONS, name) ? (QUESTIONS[name] ?? null) : null;
}
/** Plugins print their version on standard error. */
function readVersion(question, { exitCode, stdout, stderr }) {
    const text = `${stdout}\n${stderr}`;
    const version = question.version.exec(text)?.[1];
    if (exitCode !== 0 || version === undefined)
        return null;
    return {
        version: (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(version), VERSION_CHARACTERS),
        commit: COMMIT.exec(text)?.[1] ?? null,
        date: (0,_build_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isoDate */ ._$)(DATE.exec(text)?.slice(1).join('T').concat('Z')),
    };
}


/***/ }),

/***/ 83613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unpackZip)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _archive_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43643);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(599);



/** File type in the upper half of the external attributes, as Unix writes them (stat.h); programs can leave it out. */
const TYPE_MASK = 0o170_000;
const REGULAR = new Set([0, 0o100_000]);
/** Some programs give directories the type of files. */
const DIRECTORY = new Set([...REGULAR, 0o040_000]);
/**
 * Unpacks a zip: regular files only. GitHub's artifacts do not keep the executable bit.
 *
 * @returns path below the directory and sha256 of each file
 * @throws RunError (environment, build-unavailable) when the zip is broken, malicious or lacks a wanted member; what
 *   writing throws
 */
async function unpackZip(file, destination) {
    try {
        const files = await unpackMembers(file, destination);
        (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmMembers */ .Cd)(files, destination);
        return (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .nG)(files);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 || (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemError */ .Or)(error))
            throw error;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .buildUnavailable */ .pP)(`${destination.what} cannot be unpacked`, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), 'Run again, or name another build');
    }
}
async function unpackMembers(file, destination) {
    // Only builds of a pull request are zips.
    const { openPromise } = await __webpack_require__.e(/* import() */ 9949).then(__webpack_require__.t.bind(__webpack_require__, 39949, 19));
    const zip = await openPromise(file);
    const files = {};
    const count = (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .countMembers */ .bI)(destination);
    try {
        (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmCount */ .G7)(zip.entryCount, destination);
        for await (const entry of zip.eachEntry()) {
            count(entry.uncompressedSize);
            const path = (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .safePath */ .G3)(entry.fileName);
            const mode = entry.externalFileAttributes >>> 16;
            const kind = kindOf(entry.fileName, mode & TYPE_MASK);
            destination.onEntry?.(path, kind);
            if (kind !== 'file' || !(0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isWanted */ .Yu)(path, destination))
                continue;
            const stream = await zip.openReadStreamPromise(entry);
            // It can fail before it is read. The reader gets the error all the same.
            stream.on('error', () => { });
            const member = {
                path,
                size: entry.uncompressedSize,
                isExecutable: (mode & 0o111) !== 0,
                content: seen(stream, destination),
            };
            try {
                files[path] = await (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMember */ .Kr)(member, destination);
            }
            finally {
                // A stream that was not read to its end keeps the archive open.
                stream.destroy();
            }
        }
    }
    finally {
        zip.close();
    }
    return files;
}
function kindOf(name, type) {
    if (name.endsWith('/'))
        return DIRECTORY.has(type) ? 'directory' : 'other';
    return REGULAR.has(type) ? 'file' : 'other';
}
async function* seen(content, { onBytes }) {
    for await (const piece of content) {
        onBytes?.(piece.length);
        yield piece;
    }
}


/***/ }),

/***/ 36108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mP: () => (/* binding */ readImageList),
  Fv: () => (/* binding */ registryOf),
  mo: () => (/* binding */ wantedImages)
});

;// CONCATENATED MODULE: ./build/lanes/images.json
const images_namespaceObject = /*#__PURE__*/JSON.parse('[{"image":"agnhost","versions":"newest","files":["test/e2e/common/node/container_probe.go","test/e2e/common/node/containers.go","test/e2e/common/node/ephemeral_containers.go","test/e2e/common/node/image_credential_provider.go","test/e2e/common/node/kubelet.go","test/e2e/common/node/kubelet_etc_hosts.go","test/e2e/common/node/lifecycle_hook.go","test/e2e/common/node/pods.go","test/e2e/common/node/podtemplates.go","test/e2e/common/node/runtime.go","test/e2e/common/node/security_context.go","test/e2e/common/storage/configmap_volume.go","test/e2e/common/storage/downwardapi_volume.go","test/e2e/common/storage/empty_dir.go","test/e2e/common/storage/host_path.go","test/e2e/common/storage/projected_configmap.go","test/e2e/common/storage/projected_downwardapi.go","test/e2e/common/storage/projected_secret.go","test/e2e/common/storage/secrets_volume.go","test/e2e_node/container_manager_test.go","test/e2e_node/eviction_test.go","test/e2e_node/image_pull_test.go","test/e2e_node/pod_conditions_test.go","test/e2e_node/pod_host_ips.go","test/e2e_node/probe_stress_test.go","test/e2e_node/summary_test.go","test/e2e_node/swap_test.go"]},{"image":"busybox","versions":"newest","files":["test/e2e/common/node/configmap.go","test/e2e/common/node/container_probe.go","test/e2e/common/node/container_restart_policy.go","test/e2e/common/node/downwardapi.go","test/e2e/common/node/ephemeral_containers.go","test/e2e/common/node/expansion.go","test/e2e/common/node/file_key.go","test/e2e/common/node/image_volume.go","test/e2e/common/node/init_container.go","test/e2e/common/node/kubelet.go","test/e2e/common/node/lifecycle_hook.go","test/e2e/common/node/pod_level_resources.go","test/e2e/common/node/pods.go","test/e2e/common/node/privileged.go","test/e2e/common/node/runtime.go","test/e2e/common/node/secrets.go","test/e2e/common/node/security_context.go","test/e2e/common/node/sysctl.go","test/e2e/common/storage/configmap_volume.go","test/e2e/common/storage/downwardapi.go","test/e2e/common/storage/empty_dir.go","test/e2e/common/storage/projected_combined.go","test/e2e_node/apparmor_test.go","test/e2e_node/checkpoint_container.go","test/e2e_node/container_lifecycle_test.go","test/e2e_node/container_log_rotation_test.go","test/e2e_node/container_restart_test.go","test/e2e_node/cpu_manager_metrics_test.go","test/e2e_node/cpu_manager_test.go","test/e2e_node/deleted_pods_test.go","test/e2e_node/device_manager_test.go","test/e2e_node/device_plugin_failures_pod_status_test.go","test/e2e_node/device_plugin_failures_test.go","test/e2e_node/device_plugin_test.go","test/e2e_node/dra_test.go","test/e2e_node/eviction_test.go","test/e2e_node/garbage_collector_test.go","test/e2e_node/hugepages_test.go","test/e2e_node/image_volume.go","test/e2e_node/log_path_test.go","test/e2e_node/memory_manager_test.go","test/e2e_node/mirror_pod_grace_period_test.go","test/e2e_node/mirror_pod_test.go","test/e2e_node/mount_rro_linux_test.go","test/e2e_node/node_shutdown_linux_test.go","test/e2e_node/oomkiller_linux_test.go","test/e2e_node/pids_test.go","test/e2e_node/pod_conditions_criproxy_linux_test.go","test/e2e_node/pod_conditions_test.go","test/e2e_node/pod_ips.go","test/e2e_node/pod_status_test.go","test/e2e_node/podresources_test.go","test/e2e_node/pods_container_manager_test.go","test/e2e_node/pods_lifecycle_termination_test.go","test/e2e_node/proc_mount_test.go","test/e2e_node/restart_all_containers_test.go","test/e2e_node/restart_test.go","test/e2e_node/runtimeclass_test.go","test/e2e_node/seccompdefault_test.go","test/e2e_node/security_context_test.go","test/e2e_node/standalone_test.go","test/e2e_node/static_pod_test.go","test/e2e_node/summary_test.go","test/e2e_node/swap_test.go","test/e2e_node/system_node_critical_test.go","test/e2e_node/terminate_pods_test.go","test/e2e_node/topology_manager_test.go","test/e2e_node/user_namespaces_test.go","test/e2e_node/volume_manager_test.go"]},{"image":"glibc-dns-testing","versions":"newest","files":["test/e2e/common/node/pod_hostnameoverride.go","test/e2e_node/pod_hostnamefqdn_test.go"]},{"image":"ipc-utils","versions":"newest","files":["test/e2e_node/security_context_test.go"]},{"image":"kitten","versions":"newest","files":["test/e2e/common/node/image_volume.go","test/e2e_node/image_volume.go"]},{"image":"nginx","versions":"all","files":["test/e2e/common/node/pods.go","test/e2e/common/node/podtemplates.go","test/e2e_node/container_manager_test.go","test/e2e_node/mirror_pod_test.go","test/e2e_node/security_context_test.go"]},{"image":"nonewprivs","versions":"newest","files":["test/e2e/common/node/security_context.go"]},{"image":"nonroot","versions":"newest","files":["test/e2e/common/node/security_context.go"]},{"image":"pause","versions":"newest","files":["test/e2e/common/node/init_container.go","test/e2e/common/node/lifecycle_hook.go","test/e2e/common/node/pod_admission.go","test/e2e/common/node/pods.go","test/e2e_node/container_lifecycle_test.go","test/e2e_node/criproxy_test.go","test/e2e_node/critical_pod_test.go","test/e2e_node/density_test.go","test/e2e_node/eviction_test.go","test/e2e_node/mirror_pod_grace_period_test.go","test/e2e_node/mirror_pod_test.go","test/e2e_node/pids_test.go","test/e2e_node/pod_conditions_criproxy_linux_test.go","test/e2e_node/pods_container_manager_test.go","test/e2e_node/resource_usage_test.go","test/e2e_node/restart_test.go","test/e2e_node/runtimeclass_test.go","test/e2e_node/split_disk_test.go","test/e2e_node/standalone_test.go","test/e2e_node/static_pod_test.go","test/e2e_node/unknown_pods_test.go"]},{"image":"perl","versions":"newest","files":["test/e2e_node/quota_lsci_test.go"]}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(94398);
;// CONCATENATED MODULE: ./build/src/domain/request/images.js


/**
 * Images of the suite without registry and tag, which of the listed versions specs use, and the source files of these specs,
 * from Kubernetes 1.36 (kubernetes/kubernetes test/e2e_node, test/e2e/common and test/utils/image/manifest.go).
 */
const IMAGES = images_namespaceObject.map((row) => ({
    ...row,
    versions: (0,fields/* oneOf */.yL)(['newest', 'all'], row.versions, `lanes/images.json, ${row.image}`),
}));
/**
 * When so many selected specs are in source files that use one image alone, that image is certainly needed. A few of them
 * may only test objects of the API and start no pod.
 */
const SURE_SPECS = 10;
/** Images that cannot be pulled: one registry does not exist, the other needs a login. Specs test exactly that. */
const NEVER = /^(?:invalid\.registry\.k8s\.io|gcr\.io\/k8s-authenticated-test)\//;
/**
 * The images to pull before the suite.
 * @param listed all images that the suite may use, as `e2e_node.test --list-images` prints them
 * @param pauseImage CRI-O's own, which every pod needs; null when it has none
 */
function wantedImages(choice, listed, planned, pauseImage) {
    if (choice === 'none')
        return [];
    const wanted = new Map();
    const add = (name, needed) => wanted.set(name, { name, needed: needed || wanted.get(name)?.needed === true });
    if (pauseImage !== null)
        add(pauseImage, true);
    const files = planned.map((spec) => sourceFile(spec));
    for (const row of IMAGES) {
        const uses = files.filter((file) => row.files.includes(file));
        if (uses.length === 0)
            continue;
        const alone = uses.filter((file) => isOnlyImageOf(row, file));
        for (const name of versionsOf(row, listed))
            add(name, alone.length >= SURE_SPECS);
    }
    if (choice === 'all') {
        for (const name of listed.filter((image) => !NEVER.test(image)))
            add(name, false);
    }
    return [...wanted.values()];
}
/** The names of images in the output of `e2e_node.test --list-images`, one per line. */
function readImageList(output) {
    return output
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)+[:@]\S+$/.test(line));
}
/** The registry host of an image. */
function registryOf(image) {
    return image.slice(0, Math.max(0, image.indexOf('/')));
}
/** The path inside of Kubernetes' repository; empty where the suite does not say. */
function sourceFile(spec) {
    return spec.location?.file.replace(/^.*?(?=\btest\/e2e)/, '') ?? '';
}
function isOnlyImageOf(row, file) {
    return IMAGES.every((other) => other === row || !other.files.includes(file));
}
function versionsOf({ image, versions }, listed) {
    const found = listed
        .filter((name) => name.includes(`/${image}:`) || name.includes(`/${image}@`))
        .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    return versions === 'all' ? found : found.slice(-1);
}


/***/ }),

/***/ 4749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ enumerateSpecs),
  v: () => (/* binding */ listImages)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/request/images.js + 1 modules
var request_images = __webpack_require__(36108);
// EXTERNAL MODULE: ./build/src/domain/results/ginkgo-json.js + 4 modules
var ginkgo_json = __webpack_require__(10868);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(34889);
// EXTERNAL MODULE: ./build/src/suite/missing-tags.js + 4 modules
var missing_tags = __webpack_require__(59925);
;// CONCATENATED MODULE: ./build/src/suite/filter-errors.js



const SHOWN_FILTER = 200;
const SHOWN_TAGS = 3;
/** Selects every spec. */
const EVERYTHING = {
    focus: '',
    skip: '',
    labelFilter: '',
    focusFiles: [],
    skipFiles: [],
    trackedSkips: [],
};
/** What the binary prints for invalid filters. */
const FILTER_COMPLAINTS = [
    { pattern: /Syntax Error Parsing Label Filter[^\n]*\n?[^\n]*/, inputs: 'label-filter' },
    {
        pattern: /regexp: Compile\([^\n]*/,
        inputs: 'focus or skip, or an expression of the lane or of skip-list',
    },
];
/**
 * The error for a filter that the suite cannot read; null if its output is about something else.
 * @param text the output of the suite
 */
function unreadableFilter(selection, text) {
    const complaint = FILTER_COMPLAINTS.find(({ pattern }) => pattern.test(text));
    if (complaint === undefined)
        return null;
    const shown = usedFilters(selection).map((filter) => filter.shown);
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `The suite does not accept ${complaint.inputs}`,
        cause: (0,domain_text/* plainLine */.h0)(complaint.pattern.exec(text)?.[0] ?? ''),
        remedy: `focus and skip are Go regular expressions (RE2: no look-ahead), label-filter is Ginkgo's, such as "NodeConformance && !Slow". They are: ${shown.join(', ')}`,
    });
}
/** The error for filters that select nothing: which of them is to blame. */
async function nothingSelected(count, { selection, total, candidates, missing }) {
    const used = usedFilters(selection);
    const counts = await Promise.all(used.map(({ name, part }) => count(name, { ...selection, ...EVERYTHING, ...part })));
    const lines = used.map(({ shown, keeps }, index) => `${shown} alone ${keeps} ${counts[index] ?? 0} of ${total} specs`);
    const skipList = candidates === 0
        ? []
        : [`the skip list leaves out all ${(0,domain_text/* plural */.LS)(candidates, 'spec')} that the other filters select`];
    const blamed = used.find((_, index) => counts[index] === 0);
    const tags = missing.required.map((tag) => `${tag.filter}: ${(0,missing_tags/* missingTagText */.e)(tag)}`);
    const otherwise = blamed === undefined
        ? (skipList[0] ?? 'each filter selects specs, but no spec passes all of them')
        : `${blamed.shown} alone selects nothing`;
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'nothing-selected',
        message: `The filters select no spec (lane ${selection.lane})`,
        cause: tags.slice(0, SHOWN_TAGS).join('; ') || otherwise,
        remedy: 'fix the filter; the lane all has no filter. Nothing on the machine was changed',
        evidence: [...tags.slice(SHOWN_TAGS), ...lines, ...skipList],
    });
}
/** The filters that are set, each with its name and text for messages. */
function usedFilters({ focus, skip, labelFilter, focusFiles, skipFiles }) {
    return [
        { name: 'focus', keeps: 'matches', text: focus, part: { focus } },
        { name: 'skip', keeps: 'leaves', text: skip, part: { skip } },
        { name: 'label-filter', keeps: 'selects', text: labelFilter, part: { labelFilter } },
        { name: 'focusFiles', keeps: 'selects', text: focusFiles.join(' '), part: { focusFiles } },
        { name: 'skipFiles', keeps: 'leaves', text: skipFiles.join(' '), part: { skipFiles } },
    ]
        .filter(({ text }) => text !== '')
        .map((filter) => ({
        ...filter,
        shown: `${filter.name} "${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(filter.text), SHOWN_FILTER)}"`,
    }));
}

// EXTERNAL MODULE: ./build/src/suite/storage-errors.js
var storage_errors = __webpack_require__(37910);
;// CONCATENATED MODULE: ./build/src/suite/enumerate.js










/** A dry run or a list of images takes under a second; a slow disk may need more. */
const DRY_RUN_SECONDS = 120;
/**
 * Asks the test binary which specs the filters select, without starting anything and without root. The set depends on
 * the host (AppArmor, cgroups) and on the node name, so the dry run is done on the node itself.
 * @throws RunError (input) when a filter is invalid or nothing is selected; the message names the filter
 */
async function enumerateSpecs(deps, binary, selection, nodeName) {
    const ask = (name, part) => dryRun(deps, binary, part, nodeName, name);
    const [selected, candidates] = await Promise.all([
        ask('selected', selection),
        ask('candidates', { ...selection, trackedSkips: [] }),
    ]);
    const missing = (0,missing_tags/* missingTags */.Y)(selection, selected.all);
    if (selected.selected.length === 0) {
        const count = async (name, part) => (await ask(name, part)).selected.length;
        throw await nothingSelected(count, {
            selection,
            total: candidates.total,
            candidates: candidates.selected.length,
            missing,
        });
    }
    const matches = await skipMatches(ask, selection, selected.all);
    const kept = new Set(selected.selected.map((spec) => spec.id));
    const lost = candidates.selected.map((spec) => spec.id).filter((id) => !kept.has(id));
    return {
        total: selected.total,
        planned: selected.selected,
        candidates: candidates.selected.length,
        leftOut: matches
            .map(({ skip, ids }) => ({ skip, specs: lost.filter((id) => ids.has(id)) }))
            .filter(({ specs }) => specs.length > 0),
        idleSkips: matches.filter(({ ids }) => ids.size === 0).map(({ skip }) => skip),
        missing,
    };
}
/** So many dry runs are made at a time. */
const AT_A_TIME = 4;
/** The specs that each tracked skip matches. Only Go can tell it of a pattern. */
async function skipMatches(ask, selection, all) {
    const { trackedSkips } = selection;
    const matched = async (skip, index) => {
        if (skip.pattern === '')
            return all.filter(({ id }) => id.includes(skip.text));
        const part = { ...selection, ...EVERYTHING, focus: skip.pattern };
        return (await ask(`skip-${index}`, part)).selected;
    };
    const specs = [];
    for (let from = 0; from < trackedSkips.length; from += AT_A_TIME) {
        const some = trackedSkips.slice(from, from + AT_A_TIME);
        specs.push(...(await Promise.all(some.map((skip, index) => matched(skip, from + index)))));
    }
    return trackedSkips.map((skip, index) => ({
        skip,
        ids: new Set(specs[index]?.map(({ id }) => id)),
    }));
}
async function dryRun(deps, binary, selection, nodeName, name) {
    const directory = (0,external_node_path_.join)(deps.scratch, `dry-run-${name}`);
    (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const report = (0,external_node_path_.join)(directory, 'report.json');
    const output = await deps.commands.run(binary, [
        '--ginkgo.dry-run',
        '--ginkgo.no-color',
        `--ginkgo.json-report=${report}`,
        ...(0,suite_arguments/* filterArguments */.Bo)('--ginkgo.', selection),
        `--node-name=${nodeName}`,
    ], { cwd: directory, deadlineSeconds: DRY_RUN_SECONDS, untrusted: true });
    if (output.exitCode !== 0) {
        const words = `${output.stdout}\n${output.stderr}`.trim();
        const lastLine = (0,domain_text/* plainLine */.h0)(words.split('\n').at(-1) ?? '');
        throw unreadableFilter(selection, words) ?? cannotList(lastLine, output);
    }
    try {
        return (0,ginkgo_json/* readDryRun */.n0)((0,external_node_fs_.readFileSync)(report, 'utf8'));
    }
    catch (error) {
        throw cannotList((0,errors/* messageOf */.bD)(error), output);
    }
}
/**
 * Asks the test binary for the images that its specs may use, without starting anything and without root.
 * @param environment variables that the suite will have as well
 * @returns their full names; empty when the binary does not list them
 */
async function listImages({ commands, scratch }, binary, environment) {
    const cwd = (0,external_node_path_.join)(scratch, 'list-images');
    (0,external_node_fs_.mkdirSync)(cwd, { recursive: true });
    const { exitCode, stdout } = await commands.run(binary, ['--list-images'], {
        cwd,
        environment,
        deadlineSeconds: DRY_RUN_SECONDS,
        untrusted: true,
    });
    return exitCode === 0 ? (0,request_images/* readImageList */.mP)(stdout) : [];
}
/** Go's words for ENOSPC, after the path of the file. */
const FULL_DISK = /(\/\S+): no space left on device/;
function cannotList(cause, output) {
    const [message, path] = FULL_DISK.exec(`${output.stdout}\n${output.stderr}`)?.map(domain_text/* plainLine */.h0) ?? [];
    if (path !== undefined)
        return (0,storage_errors/* storageError */.QX)((0,external_node_path_.dirname)(path), new Error(message));
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `e2e_node.test cannot list its specs: exit code ${output.exitCode}`,
        cause,
        remedy: 'check that the Kubernetes build is complete and fits this machine',
        evidence: `${output.stdout}\n${output.stderr}`.trim().split('\n').slice(-15),
    });
}


/***/ }),

/***/ 59925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ missingTagText),
  Y: () => (/* binding */ missingTags)
});

// EXTERNAL MODULE: ./build/src/domain/request/exact-focus.js
var exact_focus = __webpack_require__(38855);
;// CONCATENATED MODULE: ./build/src/domain/request/label-filter.js
/** Ginkgo's operations on the labels with one key, such as `Feature: containsAny { A, B }`. */
const SET_OPERATIONS = [
    'isempty',
    'containsany',
    'containsall',
    'consistsof',
    'issubsetof',
];
/** Deeper filters are not read: nobody writes them, and reading them takes stack. */
const DEEPEST = 100;
const OPERATORS = '&|!,()/';
/**
 * Reads a label filter as Ginkgo does (onsi/ginkgo types/label_filter.go). Null for what is none: the suite tells what is
 * wrong with it.
 */
function parseLabelFilter(text) {
    const reader = new FilterReader(text);
    const filter = reader.either(0);
    return reader.isAtEnd() ? filter : null;
}
class FilterReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    isAtEnd() {
        this.#skipSpaces();
        return this.#at >= this.#text.length;
    }
    /** `||` binds less than `&&`; a comma is the same as `||`. */
    either(depth) {
        return this.#joined(depth, 'or', ['||', ','], () => this.#both(depth));
    }
    #both(depth) {
        return this.#joined(depth, 'and', ['&&'], () => this.#single(depth));
    }
    #joined(depth, kind, operators, read) {
        if (depth > DEEPEST)
            return null;
        const operands = [];
        do {
            const operand = read();
            if (operand === null)
                return null;
            operands.push(operand);
        } while (operators.some((operator) => this.#take(operator)));
        const [first, ...others] = operands;
        return first !== undefined && others.length === 0 ? first : { kind, operands };
    }
    #single(depth) {
        if (this.#take('!')) {
            const operand = depth > DEEPEST ? null : this.#single(depth + 1);
            return operand === null ? null : { kind: 'not', operand };
        }
        if (this.#take('(')) {
            const inner = this.either(depth + 1);
            return this.#take(')') ? inner : null;
        }
        if (this.#take('/')) {
            this.#until('/');
            return this.#take('/') ? { kind: 'expression' } : null;
        }
        return this.#labelOrSet();
    }
    #labelOrSet() {
        const key = this.#until(`${OPERATORS}:`).trim();
        if (key === '')
            return null;
        if (this.#text.startsWith(': ', this.#at)) {
            this.#at += 1;
            return this.#set(key);
        }
        return { kind: 'label', label: `${key}${this.#until(OPERATORS)}`.trim() };
    }
    #set(key) {
        this.#skipSpaces();
        const word = this.#until(' )').toLowerCase();
        const operation = SET_OPERATIONS.find((known) => known === word);
        if (operation === undefined)
            return null;
        if (operation === 'isempty')
            return { kind: 'set', key, operation, values: [] };
        const isBraced = this.#take('{');
        const list = this.#until(isBraced ? '}' : OPERATORS);
        if (isBraced && !this.#take('}'))
            return null;
        const values = list.split(',').map((value) => value.trim());
        return values.includes('') ? null : { kind: 'set', key, operation, values };
    }
    #take(operator) {
        this.#skipSpaces();
        const found = this.#text.startsWith(operator, this.#at);
        if (found)
            this.#at += operator.length;
        return found;
    }
    #until(stops) {
        const from = this.#at;
        while (this.#at < this.#text.length && !stops.includes(this.#text.charAt(this.#at))) {
            this.#at += 1;
        }
        return this.#text.slice(from, this.#at);
    }
    #skipSpaces() {
        while (this.#text.charAt(this.#at) === ' ')
            this.#at += 1;
    }
}

;// CONCATENATED MODULE: ./build/src/domain/request/missing-labels.js
const NONE_MISSING = { required: [], alternatives: [], skips: [] };
const SOME = { selects: 'some', missing: [] };
const OPPOSITE = { all: 'none', none: 'all', some: 'some' };
/**
 * The labels of a filter that no spec has.
 * @param labels of all specs
 */
function missingLabels(filter, labels) {
    const known = new Set([...labels].map((label) => label.toLowerCase()));
    const alternatives = [];
    const skips = [];
    /** Notes what has no effect; in a negation, it would leave out specs. */
    const note = (words, isNegated) => {
        ;
        (isNegated ? skips : alternatives).push(...words);
    };
    function judge(part, isNegated) {
        switch (part.kind) {
            case 'label':
                return known.has(part.label.toLowerCase()) ? SOME : none([part.label]);
            case 'set':
                return judgeSet(part, isNegated);
            case 'not': {
                const { selects, missing } = judge(part.operand, !isNegated);
                if (selects === 'none')
                    note(missing, !isNegated);
                return { selects: OPPOSITE[selects], missing: selects === 'none' ? [] : missing };
            }
            case 'and':
            case 'or':
                return judgeBoth(part, isNegated);
            case 'expression':
                return SOME;
        }
    }
    function judgeSet(part, isNegated) {
        const { key, operation } = part;
        if (operation === 'issubsetof') {
            // Specs without any of these labels are selected as well, so that it is not decisive.
            const words = part.values.map((value) => `${key}:${value}`);
            note(words.filter((label) => !known.has(label.toLowerCase())), isNegated);
            return SOME;
        }
        if (operation === 'isempty') {
            const start = `${key.toLowerCase()}:`;
            const isKnown = [...known].some((label) => label.startsWith(start));
            return isKnown ? SOME : { selects: 'all', missing: [`${key}:…`] };
        }
        const all = part.values.map((value) => `${key}:${value}`);
        const missing = all.filter((label) => !known.has(label.toLowerCase()));
        const isEnough = operation === 'containsany' ? missing.length < all.length : missing.length === 0;
        if (!isEnough)
            return none(missing);
        note(missing, isNegated);
        return SOME;
    }
    function judgeBoth(part, isNegated) {
        const judged = part.operands.map((operand) => judge(operand, isNegated));
        // What decides alone: nothing for "and", everything for "or".
        const decisive = part.kind === 'and' ? 'none' : 'all';
        const deciding = judged.filter(({ selects }) => selects === decisive);
        if (deciding.length > 0)
            return merged(decisive, deciding);
        const other = OPPOSITE[decisive];
        if (judged.every(({ selects }) => selects === other))
            return merged(other, judged);
        if (part.kind === 'or') {
            for (const { selects, missing } of judged)
                if (selects === 'none')
                    note(missing, isNegated);
        }
        return SOME;
    }
    const { selects, missing } = judge(filter, false);
    return {
        required: selects === 'none' ? unique(missing) : [],
        alternatives: unique(alternatives),
        skips: unique(skips),
    };
}
function none(missing) {
    return { selects: 'none', missing };
}
function merged(selects, parts) {
    return { selects, missing: parts.flatMap(({ missing }) => missing) };
}
function unique(words) {
    return [...new Set(words)];
}

;// CONCATENATED MODULE: ./build/src/domain/request/expression-texts.js
/** Longer expressions are not read: nobody writes them. */
const LONGEST = 10_000;
/** More alternatives are not told apart, and deeper groups not looked into. */
const MOST_ALTERNATIVES = 64;
const expression_texts_DEEPEST = 30;
/** Something that is not literal; texts end at it. */
const GAP = null;
const ANYTHING = [[GAP]];
const ESCAPED_GAP = /^[dDsSwWbBAzpPaftnrvC]/;
const OPTIONAL = /^(?:[?*]|\{0?,)/;
const QUANTIFIER = /^(?:[?*+]|\{\d*,?\d*\})\??/;
const GROUP = /^\((?:\?:|\?P?<\w+>|(?!\?))/;
/**
 * The alternatives of a regular expression of Go (RE2) by their literal texts, for instance `a\[b|(c|d)e.f` as `a[b`, `ce` with `f`
 * and `de` with `f`. Null for one that is not understood, such as one that ignores case.
 */
function alternativeTexts(expression) {
    if (expression.length > LONGEST)
        return null;
    const reader = new ExpressionReader(expression);
    const branches = reader.alternatives(0);
    if (branches === null || !reader.isAtEnd())
        return null;
    return branches.map(textsOf);
}
class ExpressionReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    isAtEnd() {
        return this.#at >= this.#text.length;
    }
    alternatives(depth) {
        const all = [];
        do {
            const branches = this.#sequence(depth);
            if (branches === null)
                return null;
            all.push(...branches);
        } while (this.#take('|'));
        return all.length > MOST_ALTERNATIVES ? ANYTHING : all;
    }
    #sequence(depth) {
        let branches = [[]];
        while (!this.isAtEnd() && !'|)'.includes(this.#next())) {
            const element = this.#element(depth);
            if (element === null)
                return null;
            branches = product(branches, this.#quantified(element));
        }
        return branches;
    }
    /** An element that may be missing says nothing; after one that may be repeated, nothing is known. */
    #quantified(element) {
        const rest = this.#text.slice(this.#at, this.#at + 20);
        const [quantifier] = QUANTIFIER.exec(rest) ?? [];
        if (quantifier === undefined)
            return element;
        this.#at += quantifier.length;
        if (OPTIONAL.test(quantifier) || quantifier.startsWith('{0'))
            return ANYTHING;
        return element.map((branch) => [...branch, GAP]);
    }
    #element(depth) {
        const character = this.#next();
        if (character === '(')
            return this.#group(depth);
        if (character === '[')
            return this.#class();
        this.#at += 1;
        if (character === '\\')
            return this.#escaped();
        return '.^$'.includes(character) ? ANYTHING : [[character]];
    }
    #group(depth) {
        const [open] = GROUP.exec(this.#text.slice(this.#at, this.#at + 100)) ?? [];
        if (open === undefined || depth >= expression_texts_DEEPEST)
            return null;
        this.#at += open.length;
        const inner = this.alternatives(depth + 1);
        return this.#take(')') ? inner : null;
    }
    /** A `]` that is the first character of a class belongs to it. */
    #class() {
        this.#at += this.#text.startsWith('[^', this.#at) ? 2 : 1;
        this.#take(']');
        while (!this.isAtEnd() && this.#next() !== ']') {
            if (this.#text.startsWith('[:', this.#at))
                this.#skipTo(':]');
            else
                this.#at += this.#next() === '\\' ? 2 : 1;
        }
        return this.#take(']') ? ANYTHING : null;
    }
    #escaped() {
        const character = this.#next();
        if (this.#take('Q')) {
            const end = this.#text.indexOf(String.raw `\E`, this.#at);
            const literal = this.#text.slice(this.#at, end < 0 ? undefined : end);
            this.#at = end < 0 ? this.#text.length : end + 2;
            return [[literal]];
        }
        this.#at += 1;
        if (ESCAPED_GAP.test(character)) {
            if ('pP'.includes(character))
                this.#skipTo(this.#next() === '{' ? '}' : this.#next());
            return ANYTHING;
        }
        return /^[A-Za-z0-9]?$/.test(character) ? null : [[character]];
    }
    #next() {
        return this.#text.charAt(this.#at);
    }
    #take(character) {
        const found = !this.isAtEnd() && this.#next() === character;
        if (found)
            this.#at += 1;
        return found;
    }
    #skipTo(end) {
        const at = this.#text.indexOf(end, this.#at);
        this.#at = at < 0 ? this.#text.length : at + end.length;
    }
}
function product(before, after) {
    if (before.length * after.length > MOST_ALTERNATIVES)
        return ANYTHING;
    return before.flatMap((branch) => after.map((more) => [...branch, ...more]));
}
function textsOf(branch) {
    const texts = [''];
    for (const item of branch) {
        if (item === GAP)
            texts.push('');
        else
            texts.push(`${texts.pop()}${item}`);
    }
    return texts.map((text) => text.replace(/\s+/g, ' ')).filter((text) => text.trim() !== '');
}

;// CONCATENATED MODULE: ./build/src/domain/request/missing-texts.js


/**
 * The texts of a focus that no spec has.
 * @param expression a regular expression in Go's syntax
 * @param texts the whole texts of all specs
 */
function missingTexts(expression, texts) {
    if (expression === '')
        return NONE_MISSING;
    const all = texts.map((text) => text.replace(/\s+/g, ' ')).join('\n');
    const alternatives = (alternativeTexts(expression) ?? []).map((wanted) => wanted.find((text) => !all.includes(text)) ?? null);
    const missing = [...new Set(alternatives.filter((text) => text !== null))].map(shown);
    const isAll = alternatives.length > 0 && alternatives.every((text) => text !== null);
    return isAll ? { ...NONE_MISSING, required: missing } : { ...NONE_MISSING, alternatives: missing };
}
/** A tag whose end is not literal, for instance `[Feature:…]`. */
function shown(text) {
    const at = text.lastIndexOf('[');
    return at >= 0 && !text.includes(']', at) ? `${text}…]` : text;
}
/** A class of characters that looks like a tag. */
const TAG_LIKE = /\[([A-Za-z][\w.-]{2,60}(?::[\w.-]{1,60})?)\]/g;
/** A word with a capital letter and small ones, or with a key, which nobody writes as a set of characters. */
const LOOKS_LIKE_TAG = /^[A-Z][A-Za-z]{3,}(?::.+)?$/;
/**
 * Tags in an expression whose brackets are not escaped: `[NodeConformance]` matches any of these letters, and so nearly every
 * spec.
 * @param labels of all specs
 */
function unescapedTags(expression, labels) {
    const keys = new Set([...labels].map(keyOf));
    return [...expression.matchAll(TAG_LIKE)].flatMap((match) => {
        const [, tag = ''] = match;
        const isTag = labels.has(tag) || keys.has(keyOf(tag)) || LOOKS_LIKE_TAG.test(tag);
        return isTag && !isEscaped(expression, match.index) ? [tag] : [];
    });
}
function keyOf(label) {
    return label.split(':', 1)[0] ?? '';
}
function isEscaped(expression, at) {
    let from = at;
    while (from > 0 && expression[from - 1] === '\\')
        from -= 1;
    return (at - from) % 2 === 1;
}

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(68281);
;// CONCATENATED MODULE: ./build/src/suite/missing-tags.js






const SHOWN_TAG = 120;
/**
 * Which tags of a selection no spec has. Kubernetes removes and renames tags, and a filter with an old one silently selects
 * less: `[NodeFeature:…]` is one (kubernetes/community, contributors/devel/sig-testing/e2e-tests.md).
 * @param specs all specs of the build
 */
function missingTags(selection, specs) {
    const labels = new Set(specs.flatMap((spec) => spec.labels));
    const texts = specs.map(({ id }) => `${exact_focus/* SUITE_TEXT */.Fj} ${id}`);
    const filter = parseLabelFilter(selection.labelFilter);
    const ofLabels = filter === null ? NONE_MISSING : missingLabels(filter, labels);
    const ofFocus = missingTexts(selection.focus, texts);
    const ofSkip = missingTexts(selection.skip, texts);
    const tags = (from, words) => words.map((tag) => ({ filter: from, tag, nearest: nearestTag(tag, labels) }));
    const both = (kind) => [
        ...tags('label-filter', ofLabels[kind]),
        ...tags('focus', ofFocus[kind]),
    ];
    const unescaped = (from) => unescapedTags(selection[from], labels).map((tag) => ({ filter: from, tag }));
    return {
        unescaped: [...unescaped('focus'), ...unescaped('skip')],
        required: both('required'),
        alternatives: both('alternatives'),
        skips: [
            ...tags('label-filter', ofLabels.skips),
            ...tags('skip', [...ofSkip.required, ...ofSkip.alternatives]),
        ],
    };
}
/** A clause on a tag. */
function missingTagText({ tag, nearest }) {
    const similar = nearest === null ? '' : `; the most similar tag is "${nearest}"`;
    return `no spec of this Kubernetes build has "${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(tag), SHOWN_TAG)}"${similar}`;
}
/**
 * The tag that was probably meant: one with the same value under another key, as of `NodeFeature:X` and `Feature:X`; one that
 * differs by a few letters; or one with a key that is a part of the key.
 */
function nearestTag(tag, labels) {
    const bare = tag.replace(/^.*\[|\].*$/g, '');
    const [key = '', value = ''] = split(bare);
    const known = [...labels];
    const isLiteral = value !== '' && !value.includes('…');
    const sameValue = isLiteral ? known.find((label) => split(label)[1] === value) : undefined;
    const similar = isLiteral || value === '' ? (0,parsed/* nearestWord */.zZ)(bare, known) : undefined;
    const word = sameValue ?? similar;
    if (word !== undefined)
        return word === bare ? null : word;
    const keys = [
        ...new Set(known.filter((label) => label.includes(':')).map((label) => split(label)[0] ?? '')),
    ];
    const sameKey = keys.find((one) => one === key);
    const near = sameKey ?? (0,parsed/* nearestWord */.zZ)(key, keys) ?? keys.find((one) => key.includes(one));
    return value === '' || near === undefined ? null : `${near}:…`;
}
function split(tag) {
    const at = tag.indexOf(':');
    return at < 0 ? [tag] : [tag.slice(0, at), tag.slice(at + 1)];
}


/***/ })

};
