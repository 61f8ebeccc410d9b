export const id = 836;
export const ids = [836];
export const modules = {

/***/ 57176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkTable),
/* harmony export */   U: () => (/* binding */ checkMachine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88940);
/* harmony import */ var _host_earlier_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14900);
/* harmony import */ var _host_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86292);
/* harmony import */ var _host_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63820);
/* harmony import */ var _host_preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28908);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37844);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4830);








/**
 * The stage that checks whether the machine can run the suite. If earlier runs ended without restoring the host, it
 * restores it first and checks again.
 * @throws RunError (environment, preflight or not-applicable) before anything is changed
 */
async function checkMachine(run, warn) {
    const { deps, record, workspace } = run;
    const earlier = (0,_host_earlier_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierRuns */ .J)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(workspace.root), _suite_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_LAYOUT */ .$$, workspace.root);
    const probe = await (0,_host_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .probeHost */ .zm)(deps.commandsFor, deps.runnerImage, earlier);
    record.append({ host: probe.facts, privilege: probe.privilege });
    describeMachine(run, probe);
    (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflight */ .Mz)(probe);
    if (run.request.scenario !== null)
        (0,_host_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .requireScenario */ .Ug)(run.request.scenario, probe);
    (0,_host_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .requireLane */ .ej)(run.request.lane, probe);
    const unrestored = earlier.filter(({ standing }) => standing === 'ended');
    if (unrestored.length === 0) {
        for (const text of (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflightWarnings */ .vL)(probe))
            warn(text);
        return probe;
    }
    for (const earlierRun of unrestored)
        await restoreAfter(run, probe, earlierRun, warn);
    const again = await (0,_host_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .probeHost */ .zm)(deps.commandsFor, deps.runnerImage);
    (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflight */ .Mz)(again);
    for (const text of (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflightWarnings */ .vL)(again))
        warn(text);
    return again;
}
/** The checks as a table, one line for each. */
function checkTable(checks) {
    const rows = checks.map(({ name, found, needed, action }) => [name, found, needed, action].map(_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLine */ .h0));
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .alignColumns */ .RM)([['', 'found', 'needed', 'action'], ...rows]);
}
function describeMachine({ deps }, probe) {
    const { facts } = probe;
    deps.log.info(`${facts.os}, kernel ${facts.kernel}, systemd ${facts.systemd}, cgroup ${facts.cgroup}, ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(facts.cpus, 'CPU')}`);
    deps.log.relay(checkTable((0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .checksOf */ .tg)(probe)));
}
async function restoreAfter({ deps }, { privilege }, { root, changes }, warn) {
    deps.log.info(`An earlier run did not restore the host (${root}): ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(changes.length, 'change')}`);
    const failures = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_6__/* .restoreEarlier */ .z)(deps, deps.commandsFor(privilege ?? 'direct'), root);
    for (const failure of failures)
        warn(`A change of an earlier run could not be undone: ${failure}`);
}


/***/ }),

/***/ 46204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ fetchBuilds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(40744);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/builds/errors.js
var builds_errors = __webpack_require__(599);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/builds/digest.js
var builds_digest = __webpack_require__(34072);
;// CONCATENATED MODULE: ./build/src/builds/build-files.js



/** Every regular file below a directory with its sha256; links and special files are left out. */
async function inventory(directory) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .toSorted();
    const files = {};
    for (const path of paths)
        files[(0,external_node_path_.relative)(directory, path)] = await (0,builds_digest/* digestOf */.ol)(path);
    return files;
}
/** One file of a tree, which must hold it. */
function buildFile(tree, path) {
    const sha256 = tree.files[path];
    if (sha256 === undefined)
        throw new Error(`${tree.directory} has no ${path}`);
    return {
        path: (0,external_node_path_.join)(tree.directory, path),
        part: {
            name: (0,external_node_path_.basename)(path),
            source: tree.trust === 'local' ? (0,external_node_path_.join)(tree.source, path) : tree.source,
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

;// CONCATENATED MODULE: ./build/src/builds/local-build.js







const SHOWN_NAMES = 12;
/**
 * Copies the wanted files of a local directory into a new one below `workDirectory`: the user's files are never
 * changed, and the tested files cannot change during the run. Symbolic links are followed.
 *
 * @throws RunError (input, invalid-input) when the directory or a file in it cannot be read
 */
async function copyLocalBuild(local, wanted, workDirectory) {
    await namesIn(local);
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, `${local.input}-`));
    const paths = [...wanted.files];
    for (const folder of wanted.folders)
        paths.push(...(await pathsIn(local, folder)));
    for (const path of paths) {
        if (await isFile((0,external_node_path_.join)(local.path, path)))
            await copy(local, path, (0,external_node_path_.join)(directory, path));
    }
    return {
        directory,
        files: await inventory(directory),
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
        return (0,builds_errors/* buildUnavailable */.pP)(`${build} ${complaint}`, cause, 'Name another build');
    }
    const names = await namesIn(local);
    const shown = names.slice(0, SHOWN_NAMES).map(domain_text/* plainLine */.h0);
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
    return (0,builds_errors/* invalidInput */.aY)(`The ${local.kind ?? 'directory'} ${local.asked} (input ${local.input}) ${complaint}`, cause, remedy);
}
async function namesIn(local) {
    try {
        return (await (0,promises_.readdir)(local.path)).toSorted();
    }
    catch (error) {
        throw localBuildError(local, 'cannot be read', (0,errors/* messageOf */.bD)(error), 'Give a directory that exists');
    }
}
async function pathsIn(local, folder) {
    try {
        return (await (0,promises_.readdir)((0,external_node_path_.join)(local.path, folder))).map((name) => (0,external_node_path_.join)(folder, name));
    }
    catch {
        return [];
    }
}
async function isFile(path) {
    try {
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
async function copy(local, path, to) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.copyFile)((0,external_node_path_.join)(local.path, path), to, external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw localBuildError(local, `contains ${path}, which cannot be copied`, (0,errors/* messageOf */.bD)(error), 'Check its rights');
    }
}

;// CONCATENATED MODULE: ./build/src/builds/build-identity.js








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
    const fields = (0,domain_fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(stdout));
    const version = (0,domain_fields/* textOf */.b6)(fields.version);
    const commit = (0,domain_fields/* textOf */.b6)(fields.gitCommit);
    if (version === '')
        return null;
    return {
        version: (0,domain_text/* plainLine */.h0)(version),
        commit: build_names/* COMMIT */.cJ.test(commit) ? commit : null,
        date: isoDate(fields.gitCommitDate),
    };
}
/** Reads the output of `kubelet --version`, such as `Kubernetes v1.36.2`; null when it is not understood. */
function parseKubeletVersion(stdout) {
    const version = /^Kubernetes (v\S+)$/m.exec(stdout)?.[1];
    if (version === undefined)
        return null;
    return {
        version: (0,domain_text/* plainLine */.h0)(version),
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
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const output = await commands.run(question.program, question.args, {
        // Without root, crio makes a directory for containers there, or else in /tmp (containers/storage, rootless
        // runroot).
        environment: { XDG_RUNTIME_DIR: workDirectory },
        untrusted: true,
    });
    const identity = output.exitCode === 0 ? question.parse(output.stdout) : null;
    if (identity !== null)
        return identity;
    const name = (0,external_node_path_.basename)(question.program);
    const cause = causeOf(output);
    if (question.local !== null) {
        const complaint = `contains a ${name} that does not report its version`;
        throw localBuildError(question.local, complaint, cause, `Give a ${name} that is built for this machine`);
    }
    throw (0,builds_errors/* buildUnavailable */.pP)(`The ${name} of ${question.build} does not report its version`, cause, 'Run again; if it stays so, name another build');
}
function causeOf(output) {
    return output.exitCode === 0
        ? `Its output is not understood: ${(0,builds_errors/* excerpt */.Kb)(output.stdout)}`
        : `It exited with code ${output.exitCode}: ${(0,builds_errors/* excerpt */.Kb)(output.stderr)}`;
}
/** A date in the output of a program, ISO 8601; null when it is not a date. */
function isoDate(value) {
    if (typeof value !== 'string' || !DATE.test(value))
        return null;
    const date = new Date(value);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

// EXTERNAL MODULE: ./build/src/domain/request/build-locations.js
var build_locations = __webpack_require__(97996);
// EXTERNAL MODULE: ./build/src/domain/request/components.js + 1 modules
var components = __webpack_require__(60812);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(4209);
;// CONCATENATED MODULE: ./build/src/builds/crio-files.js


/** The root folder of a bundle. A local directory may contain it or be it. */
const ROOTS = ['', 'cri-o/'];
/** Names of plugins; the folder holds a licence and a readme as well. */
const CNI_PLUGIN = /^(?:cri-o\/)?cni-plugins\/[a-z][a-z0-9-]*$/;
/** Where the files are (cri-o/packaging, scripts/bundle/build and templates/latest/cri-o/bundle). */
const ROLE_PATHS = [
    executable('crio', 'crio'),
    executable('pinns', 'pinns'),
    executable('crictl', 'crictl'),
    executable('conmon', 'conmon'),
    executable('conmonrs', 'conmonrs'),
    executable('crun', 'crun'),
    executable('runc', 'runc'),
    executable('credentialProvider', 'crio-credential-provider'),
    bundled('unit', 'contrib/crio.service'),
    bundled('policy', 'contrib/policy.json'),
    bundled('registries', 'contrib/registries.conf'),
    bundled('cniConfig', 'contrib/10-crio-bridge.conflist.disabled'),
    bundled('crictlConfig', 'etc/crictl.yaml'),
    bundled('bundleConfig', 'etc/10-crio.conf'),
];
/** The files to copy from a local directory. */
const WANTED_OF_CRIO = {
    files: ROLE_PATHS.flatMap(({ paths }) => paths),
    folders: ROOTS.map((root) => `${root}${components/* CNI_FOLDER */.Sm}`),
};
/** The files of a CRI-O build in trees. Files of a later tree replace those of an earlier one. */
function crioPartsIn(trees) {
    return {
        roles: findFiles(trees, ROLE_PATHS),
        cniPlugins: trees.map(cniPluginsIn).findLast((plugins) => plugins.length > 0) ?? [],
    };
}
/** The executables of a build with their origin, crio and pinns first. */
function executablesIn(parts) {
    return ROLE_PATHS.flatMap((entry) => (entry.executable && parts.roles[entry.role]) || []);
}
/** The paths by role; null when crio or pinns is missing. */
function crioFiles({ roles, cniPlugins }) {
    const { crio, pinns } = roles;
    if (crio === undefined || pinns === undefined)
        return null;
    const paths = {};
    for (const { role } of ROLE_PATHS) {
        const file = roles[role];
        if (file !== undefined)
            paths[role] = file.path;
    }
    return {
        ...paths,
        crio: crio.path,
        pinns: pinns.path,
        cniPlugins: cniPlugins.map((plugin) => plugin.path),
    };
}
function cniPluginsIn(tree) {
    const paths = Object.keys(tree.files).filter((path) => CNI_PLUGIN.test(path));
    return paths.map((path) => cniPlugin(tree, path));
}
/** A CNI plugin of a tree, under a name that differs from those of other executables. */
function cniPlugin(tree, path) {
    const file = buildFile(tree, path);
    return { ...file, part: { ...file.part, name: `${components/* CNI_FOLDER */.Sm}/${file.part.name}` } };
}
/** In bin/ of a bundle, or in the directory itself. */
function executable(role, name) {
    const paths = ROOTS.flatMap((root) => [`${root}${name}`, `${root}bin/${name}`]);
    return { role, paths, executable: true };
}
function bundled(role, path) {
    return { role, paths: ROOTS.map((root) => `${root}${path}`), executable: false };
}

;// CONCATENATED MODULE: ./build/src/builds/download.js

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
        throw (0,builds_errors/* invalidInput */.aY)(`The artifact ${artifact.name} needs a token`, 'GitHub serves artifacts only to authenticated users', 'Give a token with read access to actions (input token)');
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
    if (!isEnough(record.trust, minimumTrust))
        return `its trust is only \`${record.trust}\``;
    try {
        const found = await inventory(payloadDirectory(directory));
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
    return ((0,domain_fields/* isObject */.Gv)(value) &&
        typeof value.source === 'string' &&
        typeof value.sha256 === 'string' &&
        isDownloadTrust(value.trust) &&
        (value.date === null || typeof value.date === 'string') &&
        (0,domain_fields/* isObject */.Gv)(value.files));
}

// EXTERNAL MODULE: ./build/src/builds/disk-space.js
var disk_space = __webpack_require__(48958);
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
    const { extract } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.t.bind(__webpack_require__, 95416, 19));
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
    const { readSignature } = await Promise.all(/* import() */[__webpack_require__.e(144), __webpack_require__.e(87)]).then(__webpack_require__.bind(__webpack_require__, 1087));
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
    if (!isEnough(trust, options.minimumTrust))
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
        notes: unchecked ? [unconfirmedNote(download)] : [],
    };
}

;// CONCATENATED MODULE: ./build/src/builds/layout.js
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

;// CONCATENATED MODULE: ./build/src/builds/components.js














/** The components by name, as cri-o/packaging fetches them (scripts/bundle/build). */
const COMPONENT_FILES = {
    crun: {
        executable: { role: 'crun', name: 'crun' },
        release: (version, architecture) => ({
            name: `crun-${version}-linux-${architecture}`,
            checksums: null,
        }),
    },
    runc: {
        executable: { role: 'runc', name: 'runc' },
        release: (_, architecture) => ({ name: `runc.${architecture}`, checksums: 'runc.sha256sum' }),
    },
    conmon: {
        executable: { role: 'conmon', name: 'conmon' },
        release: (_, architecture) => ({ name: `conmon.${architecture}`, checksums: null }),
    },
    'conmon-rs': { executable: { role: 'conmonrs', name: 'conmonrs' }, release: null },
    'cni-plugins': {
        executable: null,
        release: (version, architecture) => {
            const name = `cni-plugins-linux-${architecture}-v${version}.tgz`;
            return { name, checksums: `${name}.sha256` };
        },
    },
};
/** Names of plugins; the folder holds a licence and a readme as well. */
const components_CNI_PLUGIN = /^[a-z][a-z0-9-]*$/;
/**
 * Fetches the requested components in parallel.
 *
 * @throws RunError environment/build-unavailable when one cannot be fetched, input/invalid-input when a local one
 *   cannot be used
 */
async function fetchComponents(requests, options) {
    const found = await Promise.all(requests.map((request) => fetchComponent(request, options)));
    return {
        parts: found.map(({ parts }) => parts).reduce(overlay, { roles: {}, cniPlugins: [] }),
        executables: found.flatMap(({ executables }) => executables),
        unconfirmed: found.flatMap(({ unconfirmed }) => unconfirmed),
        notes: found.flatMap(({ notes }) => notes),
    };
}
/** A build with some files replaced: executables by role, CNI plugins by name. */
function overlay(build, over) {
    const names = new Set(over.cniPlugins.map(({ part }) => part.name));
    const kept = build.cniPlugins.filter(({ part }) => !names.has(part.name));
    return {
        roles: { ...build.roles, ...over.roles },
        cniPlugins: [...kept, ...over.cniPlugins].toSorted((one, other) => one.part.name.localeCompare(other.part.name)),
    };
}
/** Notes on components that report another version than their release has. */
function versionNotes(requests, parts) {
    return requests.flatMap((request) => {
        if (request.kind !== 'release')
            return [];
        const name = COMPONENT_FILES[request.name].executable?.name;
        const part = parts.find((candidate) => candidate.name === name);
        const reported = part?.version?.replace(/^v/, '') ?? null;
        if (reported === null || reported === request.version)
            return [];
        return [`${request.name} ${request.version} reports the version ${reported}`];
    });
}
function fetchComponent(request, options) {
    return request.kind === 'release' ? fetchRelease(request, options) : fetchLocal(request, options);
}
async function fetchRelease(request, options) {
    const download = await downloadOf(request, options);
    const tree = await fetchDownload(download, options);
    const { parts, paths } = partsOf(request.name, tree);
    if (paths.length === 0) {
        throw (0,builds_errors/* buildUnavailable */.pP)(`${download.what} contains no plugin`, 'Its layout is not supported', `Name another version (input ${request.name})`);
    }
    const unchecked = tree.trust === 'tls-only' && tree.notes.length === 0;
    return {
        parts,
        executables: [{ paths, build: `${request.name} ${request.version}`, local: null }],
        unconfirmed: [tree],
        notes: [
            `${request.name} ${request.version} replaces that of the CRI-O build`,
            ...tree.notes,
            ...(unchecked ? [unconfirmedNote(download)] : []),
        ],
    };
}
async function downloadOf(request, options) {
    const { release, executable } = COMPONENT_FILES[request.name];
    if (release === null)
        return conmonrsDownload(request, options);
    const { repository, tagPrefix } = components/* COMPONENTS */.$j[request.name];
    const tag = `${tagPrefix}${request.version}`;
    const file = release(request.version, options.architecture);
    const urlOf = (name) => (0,urls/* joinUrl */.we)(options.gitHubMirror, `${repository}/releases/download/${tag}/${name}`);
    const { checksums } = file;
    return {
        what: `${request.name} ${request.version} (${options.architecture})`,
        part: request.name,
        id: tag,
        url: urlOf(file.name),
        checksums: checksums === null ? [] : [{ algorithm: 'sha256', url: urlOf(checksums) }],
        lookUpDigest: () => digestOnGitHub({ repository, tag, file: file.name }, options),
        signature: null,
        content: executable === null
            ? { kind: 'archive', members: [] }
            : { kind: 'file', name: executable.name },
    };
}
/** GitHub has the digests of newer releases. A missing digest is not an error. */
async function digestOnGitHub({ repository, tag, file, }, { github, log }) {
    try {
        const hex = (await github.releaseDigests(repository, tag))?.[file] ?? null;
        return hex === null ? null : { algorithm: 'sha256', hex };
    }
    catch (error) {
        log.info(`GitHub has no digest of ${file}: ${(0,errors/* messageOf */.bD)(error)}`);
        return null;
    }
}
/** conmon-rs is in a folder of CRI-O's bucket, by the commit of its tag (containers/conmon-rs, scripts/get). */
async function conmonrsDownload(request, options) {
    const tag = `v${request.version}`;
    const commit = (await options.github.commit(build_locations/* CONMONRS_REPOSITORY */.pi, tag))?.sha;
    if (commit === undefined) {
        throw (0,builds_errors/* buildUnavailable */.pP)(`There is no conmon-rs ${request.version}`, `${build_locations/* CONMONRS_REPOSITORY */.pi} has no tag ${tag}`, 'Name another version (input conmon-rs)');
    }
    const url = (0,urls/* joinUrl */.we)(options.mirror, conmonrsBinary(commit, options.architecture));
    return {
        what: `conmon-rs ${request.version} (${options.architecture})`,
        part: 'conmon-rs',
        id: commit,
        url,
        checksums: [],
        signature: {
            url: (0,urls/* withSuffix */.oF)(url, CONMONRS_SIGNATURE_SUFFIX),
            signer: (0,build_locations/* conmonrsSigner */.yD)(tag),
        },
        content: { kind: 'file', name: 'conmonrs' },
    };
}
async function fetchLocal(request, options) {
    const { executable } = COMPONENT_FILES[request.name];
    const local = {
        input: request.name,
        asked: request.asked,
        path: request.path,
        kind: executable === null ? 'directory' : 'file',
    };
    refuseUnverifiable(local, options);
    const tree = executable === null
        ? await copyLocalBuild(local, { files: [], folders: [''] }, options.workDirectory)
        : await copyLocalFile(local, executable.name, options.workDirectory);
    const { parts, paths } = partsOf(request.name, tree);
    if (paths.length === 0) {
        throw localBuildError(local, 'contains no CNI plugin', 'No file in it has the name of a plugin', 'Give a directory with plugins');
    }
    return {
        parts,
        executables: [{ paths, build: request.name, local }],
        unconfirmed: [],
        notes: [`${request.name} of ${request.asked} replaces that of the CRI-O build`],
    };
}
/** Copies a file under the name that it has on the node. */
async function copyLocalFile(local, name, workDirectory) {
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, `${local.input}-`));
    try {
        await (0,promises_.copyFile)(local.path, (0,external_node_path_.join)(directory, name), external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw localBuildError(local, 'cannot be copied', (0,errors/* messageOf */.bD)(error), 'Check its permissions');
    }
    const files = await inventory(directory);
    return { directory, files, source: local.path, trust: 'local', date: null, notes: [] };
}
function partsOf(name, tree) {
    const { executable } = COMPONENT_FILES[name];
    if (executable !== null) {
        const file = buildFile(tree, executable.name);
        const own = tree.trust === 'local' ? { ...file, part: { ...file.part, source: tree.source } } : file;
        return { parts: { roles: { [executable.role]: own }, cniPlugins: [] }, paths: [file.path] };
    }
    const plugins = Object.keys(tree.files)
        .filter((path) => components_CNI_PLUGIN.test(path))
        .map((path) => cniPlugin(tree, path));
    return { parts: { roles: {}, cniPlugins: plugins }, paths: plugins.map(({ path }) => path) };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/domain/by-kind.js
var by_kind = __webpack_require__(31205);
;// CONCATENATED MODULE: ./build/src/builds/commits.js


const PROJECTS = {
    crio: { name: 'CRI-O', repository: build_locations/* CRIO_REPOSITORY */.ZC },
    kubernetes: { name: 'Kubernetes', repository: build_locations/* KUBERNETES_REPOSITORY */.ef },
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
    throw (0,builds_errors/* invalidInput */.aY)(`${name} has no commit ${commit}`, `${repository} on GitHub has no commit that begins so, or more than one`, `Give the full commit (input ${input})`);
}

;// CONCATENATED MODULE: ./build/src/builds/crio-artifact.js



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
    const name = crioArtifact(options.architecture);
    let expired = false;
    for (const run of runs) {
        const found = await options.github.artifacts(request.repository, run, name);
        const artifact = found.findLast((candidate) => !candidate.expired);
        if (artifact !== undefined) {
            return { download: artifactDownload(artifact, options), headCommit, branch };
        }
        expired ||= found.length > 0;
    }
    throw (0,builds_errors/* buildUnavailable */.pP)(`CRI-O ${request.asked} has no artifact ${name}`, expired
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
    return (0,builds_errors/* invalidInput */.aY)(`CRI-O ${asked} does not exist`, cause, 'Check the number and the repository (input crio)');
}

;// CONCATENATED MODULE: ./build/src/builds/crio-downloads.js



/** The published bundle of a commit or of a release tag. */
function bundleOf(id, { mirror, architecture }) {
    return {
        what: `CRI-O bundle ${id} (${architecture})`,
        id,
        ...bundleAt((0,urls/* joinUrl */.we)(mirror, crioBundle(id, architecture))),
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
        url: (0,urls/* joinUrl */.we)(mirror, crioBinary(commit, architecture, name)),
        checksums: [],
        signature: null,
        content: { kind: 'file', name },
    };
}
function bundleAt(url) {
    return {
        part: 'crio-bundle',
        url,
        checksums: [{ algorithm: 'sha256', url: (0,urls/* withSuffix */.oF)(url, CRIO_CHECKSUM_SUFFIX) }],
        signature: { url: (0,urls/* withSuffix */.oF)(url, CRIO_SIGNATURE_SUFFIX), signer: build_locations/* CRIO_SIGNER */.BR },
        content: { kind: 'archive', members: [] },
    };
}

;// CONCATENATED MODULE: ./build/src/builds/nearest-bundle.js






/** Bundles are made about once a day: two pages of history are several weeks. */
const PAGES = 2;
/** Parallel requests to the bucket. */
const AT_ONCE = 20;
/**
 * The bundle for a commit: its own, else that of the nearest commit before it, else the newest of main. Bundles exist
 * only for the commits that were newest when the daily job ran (cri-o/packaging, .github/workflows/schedule.yml).
 *
 * @param commit full
 * @throws RunError (environment, build-unavailable) when there is no bundle at all
 */
async function nearestBundle(commit, options) {
    if (await hasBundle(commit, options))
        return { id: commit, note: null };
    const before = await earlierBundle(commit, options);
    if (before.id !== null)
        return { id: before.id, note: null };
    const newest = await readMarker(crioBundleMarker('main'), build_names/* FULL_COMMIT */.eI, options);
    return { id: newest, note: `the newest bundle of main is used with it, because ${before.why}` };
}
async function earlierBundle(commit, options) {
    try {
        for (let page = 1; page <= PAGES; page++) {
            const commits = await options.github.history(build_locations/* CRIO_REPOSITORY */.ZC, commit, page);
            for (let first = 0; first < commits.length; first += AT_ONCE) {
                const some = commits.slice(first, first + AT_ONCE);
                const published = await Promise.all(some.map((id) => hasBundle(id, options)));
                const id = some[published.indexOf(true)];
                if (id !== undefined)
                    return { id };
            }
        }
        return { id: null, why: 'none of the commits shortly before it has a bundle' };
    }
    catch (error) {
        return { id: null, why: `the commits before it cannot be looked up: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
async function hasBundle(id, options) {
    const bundle = bundleOf(id, options);
    return (await isCached(bundle, options)) || isPublished(bundle, options);
}

;// CONCATENATED MODULE: ./build/src/builds/crio-gather.js













/** The oldest minor version that is looked up. */
const FIRST_MINOR = 34;
/** Markers that are read in parallel. */
const MINORS_AT_ONCE = 4;
const NO_MORE = { unconfirmed: [], notes: [], expected: null, headCommit: null, local: null };
/**
 * Fetches the files of the requested CRI-O.
 *
 * @param componentParts files that replace those of the build: with them a local directory may need no bundle
 * @throws RunError environment/build-unavailable when they cannot be fetched, input/invalid-input when the name is
 *   unknown
 */
function gatherCrio(request, options, componentParts) {
    return (0,by_kind/* byKind */.S)(request, {
        branch: ({ branch }) => gatherBranch(branch, options),
        'newest-bundle': ({ branch }) => gatherNewestBundle(branch, options),
        latest: () => gatherLatest(options),
        release: ({ tag }) => gatherRelease(tag, options),
        commit: ({ commit }) => gatherCommit(commit, options),
        directory: (one) => gatherDirectory(one, options, componentParts),
        'bundle-file': ({ asked, path }) => gatherForeignBundle((0,external_node_url_.pathToFileURL)(path).href, asked, options),
        'bundle-url': ({ asked, url }) => gatherForeignBundle(url, asked, options),
        'workflow-run': (one) => gatherArtifact(one, options),
        'pull-request': (one) => gatherArtifact(one, options),
    });
}
/** The newest commit has binaries at once, but a bundle only when it was the newest at the time of the daily build. */
async function gatherBranch(branch, options) {
    const [commit, bundleCommit] = await Promise.all([
        readMarker(crioBranchMarker(branch), build_names/* FULL_COMMIT */.eI, options),
        readMarker(crioBundleMarker(branch), build_names/* FULL_COMMIT */.eI, options),
    ]);
    return gatherOver(commit, { id: bundleCommit, note: null }, options);
}
async function gatherNewestBundle(branch, options) {
    const commit = await readMarker(crioBundleMarker(branch), build_names/* FULL_COMMIT */.eI, options);
    return ofBundle(await fetchDownload(bundleOf(commit, options), options), { commit });
}
/** The highest minor version that has a release: GitHub's latest release may be a patch of an older one. */
async function gatherLatest(options) {
    let newest = null;
    for (let first = FIRST_MINOR;; first += MINORS_AT_ONCE) {
        const minors = Array.from({ length: MINORS_AT_ONCE }, (_, index) => first + index);
        const tags = await Promise.all(minors.map((minor) => readMarkerIfPresent(crioReleaseMarker(minor), build_names/* CRIO_TAG */.RJ, options)));
        const found = tags.findLast((tag) => tag !== null) ?? null;
        newest = found ?? newest;
        if (tags.at(-1) === null)
            break;
    }
    if (newest !== null)
        return gatherRelease(newest, options);
    throw (0,builds_errors/* buildUnavailable */.pP)('The newest release of CRI-O is unknown', `${options.mirror} has no marker of a minor version from 1.${FIRST_MINOR} on`, 'Name the release, for instance v1.36.1');
}
async function gatherRelease(tag, options) {
    const bundle = await fetchDownload(bundleOf(tag, options), options);
    return ofBundle(bundle, { version: tag.replace(/^v/, '') });
}
async function gatherCommit(name, options) {
    const commit = build_names/* FULL_COMMIT */.eI.test(name) ? name : await lookUpCommit('crio', name, options.github);
    return gatherOver(commit, await nearestBundle(commit, options), options);
}
/** The binaries of a commit, and the rest of a bundle; the bundle alone when it is of the same commit. */
async function gatherOver(commit, chosen, options) {
    const expected = { commit };
    if (commit === chosen.id) {
        return ofBundle(await fetchDownload(bundleOf(commit, options), options), expected);
    }
    const [bundle, crio, pinns] = await Promise.all([
        fetchDownload(bundleOf(chosen.id, options), options),
        fetchDownload(binaryOf(commit, 'crio', options), options),
        fetchDownload(binaryOf(commit, 'pinns', options), options),
    ]);
    const note = `crio and pinns of commit ${commit} replace those of the bundle of commit ${chosen.id}`;
    return {
        ...NO_MORE,
        parts: crioPartsIn([bundle, crio, pinns]),
        bundle,
        unconfirmed: [crio, pinns],
        notes: chosen.note === null ? [note] : [note, chosen.note],
        expected,
    };
}
async function gatherForeignBundle(url, asked, options) {
    const bundle = await fetchDownload(bundleFrom(url, asked), options);
    const isUnproven = url.startsWith('file:') && bundle.trust === 'tls-only';
    return ofBundle(isUnproven ? { ...bundle, trust: 'local', notes: [] } : bundle, null);
}
function ofBundle(bundle, expected) {
    return { ...NO_MORE, parts: crioPartsIn([bundle]), bundle, unconfirmed: [bundle], expected };
}
async function gatherDirectory(request, options, componentParts) {
    const local = { input: 'crio', ...request };
    refuseUnverifiable(local, options);
    const tree = await copyLocalBuild(local, WANTED_OF_CRIO, options.workDirectory);
    const parts = crioPartsIn([tree]);
    const files = crioFiles(overlay(parts, await componentParts()));
    if (files === null || !options.needsBundle(files)) {
        return { ...NO_MORE, parts, bundle: null, local };
    }
    const commit = await readMarker(crioBundleMarker('main'), build_names/* FULL_COMMIT */.eI, options);
    const bundle = await fetchDownload(bundleOf(commit, options), options);
    const own = executablesIn(parts)
        .map((file) => file.part.name)
        .join(', ');
    return {
        ...NO_MORE,
        parts: crioPartsIn([bundle, tree]),
        bundle,
        notes: [`${own} of the local directory replace those of the bundle of commit ${commit}`],
        local,
    };
}
async function gatherArtifact(request, options) {
    const { download, headCommit, branch } = await findCrioArtifact(request, options);
    const commit = await readMarker(crioBundleMarker(branch), build_names/* FULL_COMMIT */.eI, options);
    const [bundle, artifact] = await Promise.all([
        fetchDownload(bundleOf(commit, options), options),
        fetchDownload(download, options),
    ]);
    return {
        ...NO_MORE,
        parts: crioPartsIn([bundle, artifact]),
        bundle,
        unconfirmed: [artifact],
        notes: [
            `${download.what} for commit ${headCommit} replaces files of the bundle of commit ${commit}`,
        ],
        headCommit,
    };
}

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
            ? (0,builds_errors/* buildUnavailable */.pP)(`The ${name} of ${build} cannot run here`, `It ${problem}`, remedy)
            : localBuildError(local, `contains a ${name} that cannot run here`, `It ${problem}`, remedy);
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

// EXTERNAL MODULE: ./build/src/domain/at-once.js
var at_once = __webpack_require__(7138);
;// CONCATENATED MODULE: ./build/src/builds/part-versions.js






/** Short, because nothing depends on the answers. */
const DEADLINE_SECONDS = 5;
/** Parallel processes. */
const part_versions_AT_ONCE = 8;
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
const part_versions_DATE = /^build: (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\s*$/m;
/**
 * Checks executables, then asks a build and its parts for their versions.
 * @param paths the executables
 * @throws RunError as `makeRunnable` and `identify`
 */
async function inspectBuild(question, paths, files, options) {
    const { build, local } = question;
    await makeRunnable({ paths, build, local }, options.architecture);
    return (0,at_once/* atOnce */.z)([identify(question, options), partsWithVersions(files, options)]);
}
/**
 * The parts with the versions that they report, in the order of the files. Runs the programs without root. A part that
 * does not respond in time, or as expected, stays as it is. Call only after `makeRunnable`.
 */
async function partsWithVersions(files, options) {
    await (0,promises_.mkdir)(options.workDirectory, { recursive: true });
    const parts = [];
    for (let first = 0; first < files.length; first += part_versions_AT_ONCE) {
        const some = files.slice(first, first + part_versions_AT_ONCE);
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
    if (name.startsWith(`${components/* CNI_FOLDER */.Sm}/`))
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
        version: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(version), VERSION_CHARACTERS),
        commit: COMMIT.exec(text)?.[1] ?? null,
        date: isoDate(part_versions_DATE.exec(text)?.slice(1).join('T').concat('Z')),
    };
}

;// CONCATENATED MODULE: ./build/src/builds/crio.js










const LOOSE_REMEDY = 'Give a directory that contains crio and pinns (such as an unpacked build-static artifact of CRI-O), or an unpacked bundle';
/**
 * Fetches the requested CRI-O. On the host it changes only `workDirectory` and the tool cache.
 *
 * @throws RunError environment/build-unavailable when it cannot be fetched, environment/wrong-crio when crio reports
 *   another build, input/invalid-input when a local directory is not a build
 */
async function fetchCrio(request, options) {
    const wanted = fetchComponents(options.components, options);
    const [gathered, components] = await Promise.all([
        gatherCrio(request, options, async () => (await wanted).parts),
        wanted,
    ]);
    const parts = overlay(gathered.parts, components.parts);
    const files = crioFiles(parts);
    if (files === null) {
        const missing = ['crio', 'pinns'].filter((role) => parts.roles[role] === undefined);
        const build = `The bundle of CRI-O ${request.asked}`;
        const { local } = gathered;
        throw await missingFilesError({ build, local, missing }, LOOSE_REMEDY);
    }
    const executables = [...executablesIn(parts), ...parts.cniPlugins];
    const checked = new Set(components.executables.flatMap(({ paths }) => paths));
    const paths = executables.map(({ path }) => path).filter((path) => !checked.has(path));
    const { bundle, local } = gathered;
    const build = `CRI-O ${request.asked}`;
    const args = ['version', '-j'];
    const question = { program: files.crio, args, parse: parseCrioVersion, build, local };
    const [identity, versioned] = await evictOnFailure(components.unconfirmed, options, async () => {
        for (const own of components.executables)
            await makeRunnable(own, options.architecture);
        return evictOnFailure(gathered.unconfirmed, options, async () => {
            const answers = await inspectBuild(question, paths, executables, options);
            crio_confirm(request, answers[0], gathered);
            return answers;
        });
    });
    return {
        build: {
            project: 'cri-o',
            asked: request.asked,
            ...identity,
            parts: [
                ...bundlePart(bundle),
                ...versioned.map((part) => (part.name === 'crio' ? withIdentity(part, identity) : part)),
            ],
            notes: [
                ...gathered.notes,
                ...(bundle?.notes ?? []),
                ...commitNotes(identity, gathered),
                ...components.notes,
                ...versionNotes(options.components, versioned),
            ],
        },
        files,
    };
}
function bundlePart(bundle) {
    if (bundle === null)
        return [];
    const { source, sha256, trust, date, id } = bundle;
    const commit = id !== null && build_names/* FULL_COMMIT */.eI.test(id) ? id : null;
    const version = commit === null ? id : null;
    return [{ name: 'bundle', source, sha256, trust, version, commit, date }];
}
function crio_confirm(request, identity, { expected, parts }) {
    if (expected === null)
        return;
    const mismatch = 'commit' in expected
        ? commitMismatch(expected.commit, identity.commit)
        : versionMismatch(expected.version, identity.version);
    if (mismatch === null)
        return;
    throw new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'wrong-crio',
        message: `CRI-O ${request.asked} is the wrong build: ${mismatch}`,
        cause: `${parts.roles.crio?.part.source ?? 'The bucket'} contains another build`,
        remedy: 'Run again later, or name another build; if the error persists, the bucket or the mirror is wrong',
    });
}
/** GitHub builds the merge of a pull request, so crio may report a commit that is on no branch. */
function commitNotes({ commit }, { headCommit }) {
    if (commit === null)
        return ['CRI-O does not report its commit'];
    if (headCommit === null || headCommit.startsWith(commit))
        return [];
    return [`crio reports commit ${commit}, GitHub's merge of ${headCommit} into its base branch`];
}
/** A build that reports no commit is accepted. */
function commitMismatch(expected, actual) {
    if (actual === null || expected.startsWith(actual))
        return null;
    return `expected commit ${expected}, but crio reports ${actual}`;
}
/** Builds may add a suffix to the version, for instance 1.36.1-dev or 1.36.1+git. */
function versionMismatch(expected, actual) {
    const [number] = actual.split(/[-+]/, 1);
    if (actual === expected || number === expected)
        return null;
    return `expected version ${expected}, but crio reports ${actual}`;
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes-downloads.js


/** The files of the test archive that are unpacked (kubernetes/kubernetes, build/lib/release.sh). */
const TEST_MEMBERS = [
    'kubernetes/test/bin/e2e_node.test',
    'kubernetes/test/bin/ginkgo',
];
/** The archive with the suite and the matching ginkgo. */
function testsIn(folder, options) {
    const archive = kubernetesTests(options.architecture);
    return {
        ...downloadIn(folder, { name: 'Kubernetes test archive', part: 'kubernetes-test' }, options),
        ...withChecksums((0,urls/* joinUrl */.we)(folder.url, archive)),
        content: { kind: 'archive', members: TEST_MEMBERS },
    };
}
/** The kubelet alone, which is the smallest download of it. */
function kubeletIn(folder, options) {
    const kubelet = kubernetesKubelet(options.architecture);
    return {
        ...downloadIn(folder, { name: 'kubelet', part: 'kubelet' }, options),
        ...withChecksums((0,urls/* joinUrl */.we)(folder.url, kubelet)),
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
        checksums: KUBERNETES_CHECKSUMS.map((algorithm) => ({
            algorithm,
            url: (0,urls/* withSuffix */.oF)(url, `.${algorithm}`),
        })),
        signature: null,
    };
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes-commits.js







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
    const own = builds.find((build) => isSame(build.commit, commit));
    if (own !== undefined)
        return { root: own.root, version: own.version, note: null };
    const { github } = options;
    const full = await lookUpCommit('kubernetes', commit, github);
    for (let page = 1; page <= HISTORY_PAGES; page++) {
        for (const earlier of await github.history(build_locations/* KUBERNETES_REPOSITORY */.ef, full, page)) {
            const build = builds.find((candidate) => isSame(candidate.commit, earlier));
            if (build !== undefined) {
                return {
                    root: build.root,
                    version: build.version,
                    note: `commit ${full} has no CI build: ${build.version} is the newest before it`,
                };
            }
        }
    }
    throw (0,builds_errors/* buildUnavailable */.pP)(`Kubernetes commit ${commit} has no CI build, and none shortly before it`, `The bucket lists ${builds.length} builds; CI builds are kept for a limited time`, 'Name a CI version or a release');
}
/** Whether two names, each possibly abbreviated, are of the same commit. */
function isSame(one, other) {
    return one.startsWith(other) || other.startsWith(one);
}
/** All CI builds for this architecture; those for all platforms first. */
async function listBuilds(options) {
    const roots = options.architecture === 'amd64' ? [KUBERNETES_BUILDS, KUBERNETES_FAST] : [KUBERNETES_BUILDS];
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
            throw (0,builds_errors/* buildUnavailable */.pP)(`${what} is not understood`, `${url.origin} does not respond like Google Cloud Storage`, 'Run again later, or name a CI version');
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
    const answer = (0,json/* parseJson */.q)(text);
    if (!(0,domain_fields/* isObject */.Gv)(answer))
        return null;
    const { prefixes = [], nextPageToken = '' } = answer;
    if (!Array.isArray(prefixes) || typeof nextPageToken !== 'string')
        return null;
    return { prefixes: (0,domain_fields/* textsOf */.CB)(prefixes), nextPageToken: nextPageToken || null };
}
function readBuild(root, name) {
    if (!name.startsWith(`${root}/`))
        return [];
    const version = name.slice(root.length + 1).replace(/\/$/, '');
    const commit = version.split('+')[1];
    return commit !== undefined && build_names/* KUBERNETES_CI */.US.test(version) ? [{ root, version, commit }] : [];
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes-resolve.js








/**
 * Finds the requested Kubernetes on its server.
 *
 * @throws RunError environment/build-unavailable when it does not exist, input/invalid-input when it is not built for
 *   this architecture
 */
function resolveKubernetes(request, options) {
    return (0,by_kind/* byKind */.S)(request, {
        branch: ({ branch }) => newestOf(kubernetesBranchLine(branch), build_names/* KUBERNETES_CI */.US, options),
        'main-fast': async ({ asked }) => {
            refuseUnlessFast(asked, options);
            return newestOf(FAST_LINE, build_names/* KUBERNETES_CI */.US, options);
        },
        latest: () => newestOf(STABLE_LINE, build_names/* KUBERNETES_RELEASE */.HI, options),
        release: async ({ version }) => versionIn(KUBERNETES_RELEASES, version, options),
        ci: ({ version }) => findCi(version, options),
        commit: ({ commit }) => atCommit(commit, options),
        url: async ({ url }) => ({ version: null, url, isFast: false, notes: [] }),
    });
}
async function newestOf(line, pattern, options) {
    return versionIn(line.root, await readMarker(line.marker, pattern, options), options);
}
function versionIn(root, version, { mirror }) {
    const url = (0,urls/* joinUrl */.we)(mirror, `${root}/${version}`);
    return { version, url, isFast: root === KUBERNETES_FAST, notes: [] };
}
/** Builds for all platforms and fast builds are in different folders, under similar names. */
async function findCi(version, options) {
    const usual = versionIn(KUBERNETES_BUILDS, version, options);
    if (options.architecture !== 'amd64')
        return usual;
    const fast = versionIn(KUBERNETES_FAST, version, options);
    for (const location of [usual, fast])
        if (await isCached(kubeletIn(location, options), options))
            return location;
    if (await isPublished(kubeletIn(usual, options), options))
        return usual;
    return (await isPublished(kubeletIn(fast, options), options)) ? fast : usual;
}
async function atCommit(commit, options) {
    const { root, version, note } = await findBuildAtCommit(commit, options);
    return { ...versionIn(root, version, options), notes: note === null ? [] : [note] };
}
function refuseUnlessFast(asked, { architecture }) {
    if (architecture === 'amd64')
        return;
    throw (0,builds_errors/* invalidInput */.aY)(`Kubernetes ${asked} has no builds for ${architecture}`, 'The fast builds are for amd64 only', 'Use main (input kubernetes), or a runner with amd64');
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes.js









/** Where the files are: in a flat directory, or in unpacked archives (kubernetes/kubernetes, build/lib/release.sh). */
const kubernetes_ROLE_PATHS = [
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
    const located = findFiles(trees, kubernetes_ROLE_PATHS);
    const { e2eNodeTest, ginkgo, kubelet } = located;
    if (e2eNodeTest === undefined || ginkgo === undefined || kubelet === undefined) {
        const missing = kubernetes_ROLE_PATHS.filter(({ role }) => located[role] === undefined);
        const names = missing.map(({ paths: [name = ''] }) => name);
        throw await missingFilesError({ build, local, missing: names }, LOCAL_REMEDY);
    }
    const files = [e2eNodeTest, ginkgo, kubelet];
    const paths = files.map((file) => file.path);
    const args = ['--version'];
    const question = { program: kubelet.path, args, parse: parseKubeletVersion, build, local };
    const [identity, parts] = await evictOnFailure(unconfirmed, options, async () => {
        const answers = await inspectBuild(question, paths, files, options);
        kubernetes_confirm(request, answers[0], kubelet, expected);
        return answers;
    });
    const unknown = identity.commit === null ? ['Kubernetes does not report its commit'] : [];
    return {
        build: {
            project: 'kubernetes',
            asked: request.asked,
            ...identity,
            date: identity.date ?? kubelet.part.date,
            parts: parts.map((part) => (part.name === 'kubelet' ? withIdentity(part, identity) : part)),
            notes: [...notes, ...trees.flatMap((tree) => tree.notes), ...unknown],
        },
        e2eNodeTest: e2eNodeTest.path,
        ginkgo: ginkgo.path,
        kubelet: kubelet.path,
    };
}
function gather(request, options) {
    if (request.kind === 'directory')
        return kubernetes_gatherDirectory(request, options);
    if (request.kind === 'artifact')
        return kubernetes_gatherArtifact(request, options);
    return gatherPublished(request, options);
}
async function kubernetes_gatherDirectory(request, options) {
    const local = { input: 'kubernetes', ...request };
    refuseUnverifiable(local, options);
    const wanted = { files: kubernetes_ROLE_PATHS.flatMap(({ paths }) => paths), folders: [] };
    const tree = await copyLocalBuild(local, wanted, options.workDirectory);
    return { trees: [tree], unconfirmed: [], expected: null, local, notes: [] };
}
async function kubernetes_gatherArtifact(request, options) {
    const { repository, artifact: id, asked } = request;
    const artifact = await options.github.artifact(repository, id);
    if (artifact === null || artifact.expired) {
        throw (0,builds_errors/* buildUnavailable */.pP)(`Kubernetes ${asked} is not available`, artifact === null ? `${repository} has no artifact ${id}` : 'The artifact has expired', 'Check the number; artifacts are kept for a limited time');
    }
    const tree = await fetchDownload(artifactDownload(artifact, options), options);
    return { trees: [tree], unconfirmed: [tree], expected: null, local: null, notes: [] };
}
/** The kubelet alone is the smallest download of it; the suite is only in the archive. */
async function gatherPublished(request, options) {
    const found = await resolveKubernetes(request, options);
    const trees = await Promise.all([
        fetchDownload(testsIn(found, options), options),
        fetchDownload(kubeletIn(found, options), options),
    ]);
    return {
        trees,
        unconfirmed: trees,
        expected: found.version,
        local: null,
        notes: found.notes,
    };
}
function kubernetes_confirm(request, { version }, kubelet, expected) {
    if (expected === null || version === expected)
        return;
    throw (0,builds_errors/* buildUnavailable */.pP)(`Kubernetes ${request.asked} is the wrong build: expected ${expected}, but kubelet reports ${version}`, `${kubelet.part.source} contains another build`, 'Run again later, or name another build; if the error persists, the bucket or the mirror is wrong');
}
function rolePaths(role, name, archives) {
    const inArchives = archives.map((archive) => `${archive}/bin/${name}`);
    return { role, paths: [name, ...inArchives.map((path) => `kubernetes/${path}`), ...inArchives] };
}

// EXTERNAL MODULE: ./build/src/crio/configuration.js
var configuration = __webpack_require__(16384);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(81982);
// EXTERNAL MODULE: ./build/src/crio/runtimes.js
var runtimes = __webpack_require__(26645);
;// CONCATENATED MODULE: ./build/src/crio/missing-parts.js





/** The CNI plugin that every CRI-O node needs for its network. */
const NEEDED_PLUGIN = 'bridge';
/**
 * The parts of a node that a directory of binaries lacks, and that must come from a bundle.
 * A part is present when the build contains it, or the user's configuration names one that exists.
 * @param searchPath the PATH, for a crictl of the host
 */
function missingParts(files, userTomls, settings, searchPath) {
    const { defaultRuntime, handlers, pluginDirectories } = (0,runtimes/* effectiveRuntimes */.V)([
        (0,configuration/* ourDropIn */.Nj)(files, userTomls, settings),
        ...userTomls,
    ]);
    const { runtime, monitor } = (0,runtimes/* handlerPrograms */.m)(handlers[defaultRuntime]);
    const broughtRuntime = defaultRuntime === 'runc' ? files.runc : files.crun;
    const broughtMonitor = settings.monitor === 'conmon' ? files.conmon : files.conmonrs;
    const parts = [
        [`OCI runtime ${defaultRuntime}`, broughtRuntime !== undefined || exists(runtime)],
        [settings.monitor, broughtMonitor !== undefined || exists(monitor)],
        [
            'CNI plugins',
            files.cniPlugins.length > 0 || hasPlugin([...pluginDirectories, paths/* CNI_PLUGIN_DIRECTORY */.pj]),
        ],
        ['CNI configuration', files.cniConfig !== undefined || hasCniConfiguration()],
        ['crictl', files.crictl !== undefined || onPath('crictl', searchPath)],
    ];
    return parts.filter(([, present]) => !present).map(([name]) => name);
}
function exists(path) {
    return path !== null && (0,external_node_fs_.existsSync)(path);
}
function hasPlugin(directories) {
    return directories.some((directory) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, NEEDED_PLUGIN)));
}
function hasCniConfiguration() {
    try {
        return (0,external_node_fs_.readdirSync)(paths/* CNI_CONFIG_DIRECTORY */.S7).some((name) => /\.(conf|conflist|json)$/.test(name));
    }
    catch {
        // It does not exist or cannot be read: then the bundle's own is installed.
        return false;
    }
}
function onPath(program, searchPath) {
    return searchPath.split(external_node_path_.delimiter).some((directory) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, program)));
}

;// CONCATENATED MODULE: ./build/src/domain/request/build-warnings.js
/** The packaging makes a bundle of main every night (cri-o/packaging, .github/workflows/schedule.yml). */
const OLD_DAYS = 2;
const DAY_MILLISECONDS = 24 * 3600 * 1000;
/**
 * A warning about the age of the newest bundle, or null. Only a request for the newest bundle gets one: an old bundle then
 * means that the packaging has stopped and that the run tests an old state of main.
 */
function oldBundle(request, build, now) {
    if (request.kind !== 'newest-bundle')
        return null;
    const date = build.parts.find(({ name }) => name === 'bundle')?.date ?? null;
    const age = date === null ? 0 : (now.getTime() - Date.parse(date)) / DAY_MILLISECONDS;
    if (!(age > OLD_DAYS))
        return null;
    return `The newest bundle of CRI-O's ${request.branch} is ${Math.floor(age)} days old (${date}): its packaging may have stopped. Use crio: main to test the newest commit`;
}
/** Requests for the newest state of main. */
const TIPS = new Set(['branch main', 'newest-bundle main', 'main-fast']);
const MINOR = /^v?(\d+\.\d+)(?:\.|$)/;
/**
 * A remark on the versions of CRI-O and Kubernetes; null when the minor versions are equal or one of them is
 * unknown. A minor version of CRI-O supports the same minor version of Kubernetes, and main supports main (cri-o/cri-o,
 * README.md, "Compatibility matrix: CRI-O ⬄ Kubernetes").
 */
function versionSkew(request, builds) {
    const crio = minorOf('cri-o', builds);
    const kubernetes = minorOf('kubernetes', builds);
    if (crio === null || kubernetes === null || crio === kubernetes)
        return null;
    const differ = `CRI-O is ${crio} and Kubernetes is ${kubernetes}`;
    if (isTip(request.crio) && isTip(request.kubernetes)) {
        return {
            level: 'note',
            text: `${differ}: both are builds of main, where the versions change at different times around a release`,
        };
    }
    return {
        level: 'warning',
        text: `${differ}: a minor version of CRI-O supports the same minor version of Kubernetes (compatibility matrix in CRI-O's README), so the difference may cause failures. Use kubernetes ${branch(crio)}, or crio ${branch(kubernetes)}`,
    };
}
function minorOf(project, builds) {
    const version = builds.find((build) => build.project === project)?.version ?? '';
    return MINOR.exec(version)?.[1] ?? null;
}
function isTip(request) {
    return TIPS.has('branch' in request ? `${request.kind} ${request.branch}` : request.kind);
}
function branch(minor) {
    return `release-${minor} (or main, if that is ${minor})`;
}

// EXTERNAL MODULE: ./build/src/app/run/ignition.js + 7 modules
var run_ignition = __webpack_require__(41624);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run_run = __webpack_require__(70913);
;// CONCATENATED MODULE: ./build/src/app/run/fetch-builds.js









/** The stage that fetches the Ignition configs, then both builds at the same time, and records their exact versions. */
async function fetchBuilds(run, commands) {
    // Ignition configs come first, because they may pin and configure CRI-O.
    const ignition = await (0,run_ignition/* readIgnition */.q7)(run);
    const { deps, request, context, workspace, record } = (0,run_ignition/* withDropIns */.my)(run, ignition);
    const github = deps.gitHub({ token: context.token, baseUrl: context.apiUrl });
    const abort = new AbortController();
    const common = {
        architecture: request.architecture,
        trustedRoot: request.trustedRoot,
        signal: abort.signal,
        http: deps.http,
        cache: deps.cache,
        github,
        commands,
        log: deps.log,
    };
    const wanted = await kubernetesRequest(run);
    const userTomls = request.crioDropIns.map(({ toml }) => toml);
    const [crio, kubernetes] = await fetchBoth(abort, [
        fetchCrio((0,run_ignition/* crioRequest */.BM)(request, ignition), {
            ...common,
            minimumTrust: request.requireSignature ? 'signed' : 'tls-only',
            mirror: request.mirrors.crio,
            components: request.components,
            gitHubMirror: request.mirrors.gitHub,
            workDirectory: (0,external_node_path_.join)(workspace.scratch, 'cri-o'),
            needsBundle: (files) => {
                const missing = missingParts(files, userTomls, request.crioSettings, deps.searchPath);
                if (missing.length > 0)
                    deps.log.info(`The directory does not have ${missing.join(', ')}`);
                return missing.length > 0;
            },
        }),
        fetchKubernetes(wanted.request, {
            ...common,
            minimumTrust: request.requireSignature ? 'checksum' : 'tls-only',
            mirror: request.mirrors.kubernetes,
            listing: request.mirrors.kubernetesListing,
            workDirectory: (0,external_node_path_.join)(workspace.scratch, 'kubernetes'),
        }),
    ]);
    const resolved = await Promise.all([
        withFullCommit(github, build_locations/* CRIO_REPOSITORY */.ZC, crio.build),
        withFullCommit(github, build_locations/* KUBERNETES_REPOSITORY */.ef, {
            ...kubernetes.build,
            notes: [...kubernetes.build.notes, ...wanted.notes],
        }),
    ]);
    const skew = versionSkew(request, resolved);
    const builds = skew?.level === 'note' ? withNote(resolved, skew.text) : resolved;
    record.append({ builds });
    if (skew?.level === 'warning')
        (0,run_run/* warn */.R)(run, skew.text);
    const age = oldBundle(request.crio, crio.build, deps.now());
    if (age !== null)
        (0,run_run/* warn */.R)(run, age);
    for (const { project, version, commit } of builds) {
        deps.log.info(`${project} ${version}, commit ${commit ?? 'unknown'}`);
    }
    return { crio, kubernetes, ignition };
}
/** The request for Kubernetes, and a note for the report if a history made it. */
async function kubernetesRequest(run) {
    const { kubernetes } = run.request;
    if (kubernetes.kind !== 'last-good')
        return { request: kubernetes, notes: [] };
    // Loaded only if it is requested: it judges earlier runs.
    const { findLastGood } = await Promise.all(/* import() */[__webpack_require__.e(980), __webpack_require__.e(333)]).then(__webpack_require__.bind(__webpack_require__, 47656));
    const { request, note } = await findLastGood(run);
    run.deps.log.info(note);
    return { request, notes: [note] };
}
function withNote(builds, note) {
    return builds.map((build, index) => index === 0 ? { ...build, notes: [...build.notes, note] } : build);
}
/** The results of both, or the first error. On an error it aborts the other download and waits until that has ended. */
async function fetchBoth(controller, work) {
    try {
        return await Promise.all(work);
    }
    catch (error) {
        controller.abort(new Error('Another download failed'));
        await Promise.allSettled(work);
        throw error;
    }
}
/**
 * The build with its full commit, if GitHub has it. An abbreviated commit also works in links, so errors are ignored, and
 * without a token no request of the small rate limit is spent on it.
 */
async function withFullCommit(github, repository, build) {
    const { commit } = build;
    if (commit === null || build_names/* FULL_COMMIT */.eI.test(commit) || github.authorization === null)
        return build;
    try {
        const full = (await github.commit(repository, commit))?.sha;
        return full?.startsWith(commit) === true ? { ...build, commit: full } : build;
    }
    catch {
        return build;
    }
}


/***/ }),

/***/ 41624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vy: () => (/* binding */ asScenarioError),
  BM: () => (/* binding */ crioRequest),
  YV: () => (/* binding */ kernelWarning),
  q7: () => (/* binding */ readIgnition),
  my: () => (/* binding */ withDropIns)
});

// EXTERNAL MODULE: ../../main/node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(44410);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/ignition/consistency.js
var consistency = __webpack_require__(40763);
// EXTERNAL MODULE: ./build/src/domain/ignition/data-url.js
var data_url = __webpack_require__(92767);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/src/domain/ignition/config.js + 3 modules
var config = __webpack_require__(71727);
// EXTERNAL MODULE: ./build/src/domain/ignition/reader.js
var reader = __webpack_require__(31712);
;// CONCATENATED MODULE: ./build/src/domain/ignition/merge.js



/**
 * The keys of the elements of a list, by the list's name; in a list of plain values, the values are the keys (coreos/ignition, config/v3_6/types: the methods Key).
 */
const KEYS = {
    directories: ['path'],
    files: ['path'],
    links: ['path'],
    units: ['name'],
    dropins: ['name'],
    users: ['name'],
    groups: ['name'],
    disks: ['device'],
    filesystems: ['device'],
    partitions: ['number', 'label'],
    httpHeaders: ['name'],
    merge: ['source'],
    certificateAuthorities: ['source'],
    raid: ['name'],
    luks: ['name'],
    tang: ['url'],
};
/** Lists that are put one after the other (IgnoreDuplicates). */
const APPENDED = ['append', 'options', 'mountOptions'];
/** Lists that exclude each other: what one of them has in a later config goes from the others (MergedKeys). */
const SHARED = [
    ['directories', 'files', 'links'],
    ['shouldExist', 'shouldNotExist'],
];
/**
 * Merges configs in their order, as Ignition merges a child into its parent: a later value wins, a value that
 * it does not have stays, and lists are merged by the keys of their elements.
 */
function mergeConfigs(first, ...later) {
    const whole = later.reduce((parent, child) => merged('', parent, child), first);
    return (0,reader/* readWhole */.oD)(config/* ignitionConfig */.m, whole, config/* NEWEST_MINOR */.n).value;
}
function merged(name, parent, child) {
    if (Array.isArray(parent) && Array.isArray(child))
        return mergedList(name, parent, child);
    if ((0,domain_fields/* isObject */.Gv)(parent) && (0,domain_fields/* isObject */.Gv)(child))
        return mergedObject(parent, child);
    return child ?? parent;
}
function mergedObject(parent, child) {
    const ours = new Map(Object.entries(parent));
    const theirs = new Map(Object.entries(child));
    return Object.fromEntries([...ours].map(([name, value]) => [
        name,
        merged(name, withoutRivals(name, value, theirs), theirs.get(name)),
    ]));
}
/** A list without the elements that the later config has in a list that excludes this one. */
function withoutRivals(name, value, child) {
    const rivals = (SHARED.find((names) => names.includes(name)) ?? []).filter((one) => one !== name);
    if (!Array.isArray(value) || rivals.length === 0)
        return value;
    const taken = new Set(rivals.flatMap((rival) => {
        const list = child.get(rival);
        return Array.isArray(list) ? list.map((item) => keyOf(rival, item)) : [];
    }));
    return value.filter((item) => !taken.has(keyOf(name, item)));
}
function mergedList(name, parent, child) {
    if (APPENDED.includes(name))
        return [...parent, ...child];
    const byKey = new Map(child.map((item) => [keyOf(name, item), item]));
    const known = new Set(parent.map((item) => keyOf(name, item)));
    const removes = (item) => name === 'httpHeaders' && isRemoval(item);
    return [
        ...parent
            .filter((item) => !removes(byKey.get(keyOf(name, item))))
            .map((item) => merged('', item, byKey.get(keyOf(name, item)))),
        ...child.filter((item) => !known.has(keyOf(name, item)) && !removes(item)),
    ];
}
/** A header without a value takes away the one of the earlier config. */
function isRemoval(header) {
    return (0,domain_fields/* isObject */.Gv)(header) && header.value === null;
}
function keyOf(name, item) {
    if (!(0,domain_fields/* isObject */.Gv)(item))
        return String(item);
    const fields = new Map(Object.entries(item));
    const keys = (KEYS[name] ?? []).map((key) => fields.get(key));
    return JSON.stringify(keys.find((key) => key !== null && key !== 0) ?? '');
}

// EXTERNAL MODULE: ./build/src/domain/ignition/parse.js
var parse = __webpack_require__(53884);
// EXTERNAL MODULE: ./build/src/domain/ignition/source-url.js
var source_url = __webpack_require__(58626);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(4209);
// EXTERNAL MODULE: ./build/src/builds/errors.js
var builds_errors = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/src/builds/ignition.js










/** The largest accepted config, and the largest accepted file in a config, in bytes. */
const CONFIG_LIMIT = 8 * 2 ** 20;
const FILE_LIMIT = 64 * 2 ** 20;
/** Of all files together. */
const WHOLE_LIMIT = 256 * 2 ** 20;
/**
 * Fetches the configs that are named by URL, merges all of them in their order, and fetches the contents of their
 * files. Nothing on the machine changes. Null where there are no sources.
 *
 * @throws RunError input/invalid-input for an invalid config or content, environment/build-unavailable for what cannot
 *   be downloaded
 */
async function gatherIgnition(sources, deps) {
    const warnings = [];
    const configs = [];
    for (const source of sources) {
        const read = 'config' in source ? source : await fetchConfig(source, deps);
        configs.push(read.config);
        warnings.push(...read.warnings.map((note) => `Ignition file ${source.asked}: ${sentence(note)}`));
    }
    const [first, ...later] = configs;
    if (first === undefined)
        return null;
    const config = mergeConfigs(first, ...later);
    const problems = (0,consistency/* inconsistencies */.c)(config);
    if (problems.length > 0)
        throw invalid('The Ignition files contradict each other', problems);
    return { config, bytes: await contentsOf(config, deps), warnings };
}
async function fetchConfig({ asked, url }, deps) {
    const bytes = await download({ what: `Ignition file ${asked}`, url }, CONFIG_LIMIT, deps);
    const parsed = (0,parse/* parseIgnition */.p)(new TextDecoder().decode(bytes));
    if (parsed.ok)
        return parsed;
    throw invalid(`${asked} is not a valid Ignition file`, parsed.problems);
}
/** The bytes of all files. All problems are reported together. */
async function contentsOf({ storage }, deps) {
    const problems = [];
    const bytes = new Map();
    let left = WHOLE_LIMIT;
    for (const { path, contents, append } of storage.files) {
        const resources = [contents, ...append];
        const lacking = resources.map(lackingIn).find((why) => why !== null) ?? null;
        const got = [];
        for (const resource of lacking === null ? resources : []) {
            try {
                const content = await contentOf(resource, path, Math.min(left, FILE_LIMIT), deps);
                left -= content?.length ?? 0;
                got.push(content);
            }
            catch (error) {
                if (error instanceof errors/* RunError */.e4)
                    throw error;
                problems.push({ path, why: (0,errors/* messageOf */.bD)(error) });
            }
        }
        const [whole = null, ...appended] = got;
        bytes.set(path, { contents: whole, append: appended.filter((one) => one !== null), lacking });
    }
    if (problems.length > 0) {
        throw invalid('Contents of files in the Ignition files cannot be used', problems);
    }
    return bytes;
}
/** Why a valid content is not supported here, or null. */
function lackingIn({ source, httpHeaders }) {
    if (!source || source.startsWith('data:'))
        return null;
    if (!(0,source_url/* isWeb */.HZ)(source)) {
        return `contents from ${source.split(':', 1)[0]}: URLs are not supported; use an https: or data: URL`;
    }
    const other = httpHeaders.find(({ name }) => name.toLowerCase() !== 'authorization');
    return other === undefined ? null : `the HTTP header ${other.name} is not supported`;
}
/**
 * One content, verified. The digest is of the decompressed content, as in Ignition (internal/resource/url.go). An empty
 * source stands for an empty file.
 * @throws Error that says what is wrong with it
 */
async function contentOf({ source, compression, verification, httpHeaders }, path, limit, deps) {
    if (source === null)
        return null;
    if (source === '')
        return new Uint8Array();
    const authorization = httpHeaders.find(({ value }) => value !== null)?.value;
    const raw = (0,data_url/* decodeDataUrl */.I)(source) ??
        (await download({
            what: `contents of ${path}`,
            url: source,
            ...(typeof authorization === 'string' ? { authorization } : {}),
        }, limit, deps));
    const content = compression === 'gzip' ? unpacked(raw, limit) : raw;
    if (content.length > limit)
        throw new Error(`is larger than ${limit} bytes`);
    verify(content, verification.hash);
    return content;
}
function unpacked(raw, limit) {
    try {
        return (0,external_node_zlib_.gunzipSync)(raw, { maxOutputLength: Math.max(1, limit) });
    }
    catch (error) {
        throw new Error(`cannot be unpacked: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}
function verify(content, hash) {
    if (hash === null)
        return;
    const [kind = '', expected = ''] = hash.toLowerCase().split('-', 2);
    const actual = (0,external_node_crypto_.createHash)(kind).update(content).digest('hex');
    if (actual !== expected)
        throw new Error(`has the ${kind} ${actual}, expected ${expected}`);
}
async function download(from, limit, { http, signal }) {
    const body = await http.open(from, signal);
    const pieces = [];
    let length = 0;
    for await (const piece of body) {
        length += piece.length;
        if (length > limit) {
            throw invalid(`${from.what}: more than ${limit} bytes`, [
                { path: (0,urls/* publicUrl */.x6)(from.url), why: 'is larger than the limit for Ignition files' },
            ]);
        }
        pieces.push(piece);
    }
    if (!body.framed) {
        throw invalid(`${from.what}: nothing shows whether it is complete`, [
            { path: (0,urls/* publicUrl */.x6)(from.url), why: 'has neither Content-Length nor chunked encoding' },
        ]);
    }
    return Buffer.concat(pieces);
}
function sentence({ path, why }) {
    return path === '' ? `it ${why}` : `${path} ${why}`;
}
function invalid(message, problems) {
    const lines = problems.map(sentence);
    const remedy = 'correct the Ignition file; nothing on the machine has been changed';
    return (0,builds_errors/* invalidInput */.aY)(message, lines[0] ?? '', remedy, lines);
}

// EXTERNAL MODULE: ./build/src/domain/ignition/crio-settings.js
var crio_settings = __webpack_require__(3894);
// EXTERNAL MODULE: ./build/src/domain/ignition/rules.js + 1 modules
var rules = __webpack_require__(76320);
;// CONCATENATED MODULE: ./build/src/domain/ignition/stand-ins.js

/** Size of a filesystem that would use the rest of a disk; the file is sparse, so that only written blocks use space. */
const REST_MEBIBYTES = 8192;
const LARGEST_MEBIBYTES = 16_384;
const FORMATS = ['ext4', 'xfs', 'btrfs'];
/** The file that replaces the device of a filesystem, or why there is none. */
function standInOf({ path, format, device, mountOptions }, disks) {
    const mebibytes = sizeOf(device, disks);
    const known = FORMATS.find((one) => one === format);
    if (format === 'swap')
        return none('is swap on a device; use a unit that creates a swap file');
    if (path === null)
        return none('has no path to be mounted at');
    if (known === undefined)
        return none(`the action supports only ${FORMATS.join(', ')}`);
    if (mebibytes > LARGEST_MEBIBYTES) {
        return none(`is larger than ${LARGEST_MEBIBYTES} MiB, which is too large for a runner`);
    }
    const refused = (0,rules/* fateOfPath */.v7)(path);
    if (refused !== null)
        return { standIn: null, fate: refused };
    const options = mountOptions.filter((option) => option !== '');
    return {
        standIn: { path, format: known, mebibytes, mountOptions: options },
        fate: (0,rules/* fateOf */._L)('storage.filesystems'),
    };
}
function none(reason) {
    return { standIn: null, fate: { outcome: 'not-applied', reason } };
}
/** The size of the partition that the device is, by its label; 0 means the rest of the disk. */
function sizeOf(device, disks) {
    const label = /^\/dev\/disk\/by-partlabel\/(.+)$/.exec(device)?.[1];
    const partition = disks
        .flatMap(({ partitions }) => partitions)
        .find((one) => label !== undefined && one.label === label);
    return partition?.sizeMiB || REST_MEBIBYTES;
}

// EXTERNAL MODULE: ./build/src/domain/ignition/flaws.js
var flaws = __webpack_require__(71864);
;// CONCATENATED MODULE: ./build/src/domain/ignition/units.js

const MEBIBYTE = 2 ** 20;
const LARGEST_SWAP_MEBIBYTES = 8192;
const UNITS_OF_SIZE = {
    '': 1,
    K: 2 ** 10,
    M: MEBIBYTE,
    G: 2 ** 30,
};
/** The commands of a unit and what else its rules look at. */
function viewOf({ name, contents }) {
    const text = contents ?? '';
    return { name, contents: text, commands: commandsOf(text) };
}
/** Values of Exec…= lines (systemd.service(5)), continued lines joined, prefixes and sudo taken off. */
function commandsOf(contents) {
    return contents
        .replace(/\\\n\s*/g, ' ')
        .split('\n')
        .flatMap((line) => /^\s*Exec\w+=\s*[-@:+!|]*(.+)$/.exec(line)?.[1] ?? [])
        .map((command) => command.replaceAll(/\bsudo /g, '').trim());
}
/** The swap file that the unit's only command makes and switches on, or null for any other unit. */
function swapFileOf({ commands }) {
    const script = commands.join(' && ');
    const path = /\bswapon (\/[^\s"';&|]+)/.exec(script)?.[1];
    const size = units_sizeOf(script);
    if (path === undefined || size === null || (0,flaws/* pathFlaw */.SQ)(path) !== null)
        return null;
    const mebibytes = Math.floor(size / MEBIBYTE);
    return mebibytes >= 1 && mebibytes <= LARGEST_SWAP_MEBIBYTES ? { path, mebibytes } : null;
}
/** Bytes that dd or fallocate would write (dd(1), fallocate(1)). */
function units_sizeOf(script) {
    const length = /\bfallocate\b.*?(?:-l|--length)[ =]?(\d{1,12})([KMG]?)/.exec(script);
    if (length !== null)
        return Number(length[1]) * (UNITS_OF_SIZE[length[2] ?? ''] ?? 1);
    const blocks = /\bdd\b.*\bcount=(\d{1,9})/.exec(script)?.[1];
    const block = /\bbs=(\d{1,9})([KMG]?)/.exec(script);
    if (blocks === undefined || block === null)
        return null;
    return Number(blocks) * Number(block[1]) * (UNITS_OF_SIZE[block[2] ?? ''] ?? 1);
}
/** What the unit sets of other units, or null when it does anything else. */
function propertiesOf({ commands }) {
    const set = commands.map((command) => /^(?:\/bin\/sh -c ["']?)?(?:\/(?:usr\/)?bin\/)?systemctl set-property (?:--runtime )?([\w@.-]+\.(?:slice|service|scope)) (\w+=[\w%.:/-]*)["']?$/.exec(command) ?? []);
    const properties = set.flatMap(([, unit, assignment]) => unit === undefined || assignment === undefined ? [] : [{ unit, assignment }]);
    return properties.length > 0 && properties.length === commands.length ? properties : null;
}
/** The number of huge pages that the unit's only command writes, or null for any other unit. */
function hugePagesOf({ commands: [command = '', ...more] }) {
    const [, value, path] = /^(?:\/bin\/sh -c ["'])?(?:\/usr\/bin\/)?echo (\d{1,6})\s*>\s*(\/sys\/kernel\/mm\/hugepages\/hugepages-\d+kB\/nr_hugepages)["']?$/.exec(command) ?? [];
    if (value === undefined || path === undefined || more.length > 0)
        return null;
    return { path, value };
}
/** Where a mount unit mounts, or null for any other unit. */
function mountPointOf({ name, contents }) {
    if (!name.endsWith('.mount'))
        return null;
    return /^Where=(\S+)$/m.exec(contents)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/unit-work.js


const UNIT_DIRECTORY = '/etc/systemd/system';
const RUNTIME_DIRECTORY = '/run/systemd/system';
const PROPERTY_DROP_IN = '50-crio-node-e2e-ignition.conf';
const UNIT_MODE = 0o644;
/** What is to be done for units. */
function planUnits(units, context) {
    const planned = units.map((unit) => ({ unit, plan: planUnit(unit, context) }));
    const written = planned.filter(({ plan }) => plan.fate === WRITTEN).map(({ unit }) => unit);
    return {
        items: planned.flatMap(({ unit, plan }) => itemsOf(unit, plan)),
        files: [
            ...written.flatMap(({ name, contents }) => contents ? [unitFile(`${UNIT_DIRECTORY}/${name}`, contents)] : []),
            ...units.flatMap(dropInFiles),
            ...propertyFiles(planned.flatMap(({ plan }) => plan.properties ?? [])),
        ],
        links: written.flatMap(({ name, mask }) => (mask === true ? [maskLink(name)] : [])),
        kernelSettings: planned.flatMap(({ plan }) => plan.setting ?? []),
        swapFiles: planned.flatMap(({ plan }) => plan.swapFile ?? []),
        starts: written.flatMap(({ name, enabled, mask }) => enabled === true && mask !== true ? [name] : []),
        stops: written.flatMap(({ name, enabled, mask }) => mask === true || enabled === false ? [name] : []),
    };
}
const WRITTEN = (0,rules/* fateOf */._L)('systemd.units');
function planUnit(unit, context) {
    const view = viewOf(unit);
    const fitting = rules/* UNIT_RULES */.Xs.filter(({ matches }) => matches(view));
    const [first] = fitting;
    const mountPoint = mountPointOf(view);
    if (mountPoint !== null && context.mountPoints.includes(mountPoint)) {
        return {
            fate: {
                outcome: 'superseded',
                reason: `a filesystem of the config is already mounted at ${mountPoint}`,
            },
        };
    }
    if (first !== undefined) {
        const reasons = fitting.filter(({ outcome }) => outcome === first.outcome);
        return {
            fate: { outcome: first.outcome, reason: reasons.map(({ reason }) => reason).join('; ') },
        };
    }
    return unit.enabled === true
        ? (translated(view, context) ?? { fate: WRITTEN })
        : { fate: WRITTEN };
}
/** The plan for a unit whose work the action does itself, or null. */
function translated(view, { kubeletTakesSwap }) {
    const properties = propertiesOf(view);
    if (properties !== null) {
        const names = [...new Set(properties.map(({ unit }) => unit))].join(', ');
        return {
            properties,
            fate: applied(`as drop-ins for ${names}, which are removed after the run`),
        };
    }
    const setting = hugePagesOf(view);
    if (setting !== null) {
        return {
            setting,
            fate: applied(`the action writes ${setting.value}, and restores the old number`),
        };
    }
    if (!view.commands.some((command) => /\bswapon\b/.test(command)))
        return null;
    const swapFile = swapFileOf(view);
    if (swapFile === null || (0,rules/* fateOfPath */.v7)(swapFile.path) !== null) {
        return refused('the commands do not show the swap file and its size');
    }
    if (!kubeletTakesSwap) {
        return refused('the kubelet does not start with swap; set `kubelet-flags: --fail-swap-on=false`');
    }
    return {
        swapFile,
        fate: applied(`the action creates ${swapFile.path} (${swapFile.mebibytes} MiB), and removes it after the run`),
    };
}
function applied(reason) {
    return { outcome: 'applied', reason };
}
function refused(reason) {
    return { fate: { outcome: 'not-applied', reason } };
}
function itemsOf({ name, dropins }, { fate }) {
    const { outcome, reason } = (0,rules/* fateOf */._L)('systemd.units.dropins');
    return [
        { field: 'systemd.units', subject: name, outcome: fate.outcome, reason: fate.reason },
        ...dropins.map((dropIn) => ({
            field: 'systemd.units.dropins',
            subject: `${name} ${dropIn.name}`,
            outcome,
            reason,
        })),
    ];
}
function dropInFiles({ name, dropins }) {
    return dropins.map((dropIn) => unitFile(`${UNIT_DIRECTORY}/${name}.d/${dropIn.name}`, dropIn.contents ?? ''));
}
/** One drop-in for each unit, with all of its properties. */
function propertyFiles(properties) {
    return [...new Set(properties.map(({ unit }) => unit))].map((unit) => {
        const type = unit.split('.').at(-1) ?? '';
        const section = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
        const lines = properties.filter((one) => one.unit === unit).map((one) => one.assignment);
        return unitFile(`${RUNTIME_DIRECTORY}/${unit}.d/${PROPERTY_DROP_IN}`, `[${section}]\n${lines.join('\n')}\n`);
    });
}
/** Ignition overwrites existing units. */
function unitFile(path, contents) {
    return {
        path,
        bytes: new TextEncoder().encode(contents),
        append: [],
        mode: UNIT_MODE,
        overwrite: true,
        user: null,
        group: null,
    };
}
function maskLink(name) {
    return {
        path: `${UNIT_DIRECTORY}/${name}`,
        target: '/dev/null',
        hard: false,
        overwrite: true,
        user: null,
        group: null,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/planning.js




/**
 * Explains a config and plans the work for it: every part of the config has an item.
 * @param bytes of the files, by path
 * @throws TomlError when configuration of CRI-O is not TOML
 */
function planIgnition(config, bytes, context) {
    const decoder = new TextDecoder();
    const texts = config.storage.files.map(({ path }) => {
        const { contents, append } = bytes.get(path) ?? NO_BYTES;
        return {
            path,
            text: [contents ?? new Uint8Array(), ...append].map((part) => decoder.decode(part)).join(''),
        };
    });
    const pin = (0,crio_settings/* pinnedCrio */.E)([
        ...texts.map(({ text }) => text),
        ...config.systemd.units.flatMap(({ contents, dropins }) => [
            contents ?? '',
            ...dropins.map((dropIn) => dropIn.contents ?? ''),
        ]),
    ]);
    const nodes = planNodes(config, bytes, texts, context);
    const standIns = config.storage.filesystems.map((one) => standInOf(one, config.storage.disks));
    const units = planUnits(config.systemd.units, {
        kubeletTakesSwap: context.kubeletTakesSwap,
        mountPoints: standIns.flatMap(({ standIn }) => standIn?.path ?? []),
    });
    return {
        ...nodes,
        ...units,
        files: [...nodes.files, ...units.files],
        links: [...nodes.links, ...units.links],
        standIns: standIns.flatMap(({ standIn }) => standIn ?? []),
        groups: config.passwd.groups.filter(({ shouldExist }) => shouldExist !== false),
        users: config.passwd.users.filter(({ shouldExist }) => shouldExist !== false),
        storageDirectories: (0,crio_settings/* storageDirectories */.D5)(nodes.crioDropIns),
        pin,
        items: [
            ...sectionItems(config),
            ...accountItems(config),
            ...standIns.map(({ fate }, index) => item('storage.filesystems', mountPoint(config.storage.filesystems[index]), fate)),
            ...nodes.items,
            ...units.items,
        ],
    };
}
const NO_BYTES = { contents: null, append: [], lacking: null };
function item(field, subject, fate = (0,rules/* fateOf */._L)(field)) {
    return { field, subject, outcome: fate.outcome, reason: fate.reason };
}
function mountPoint(filesystem) {
    return filesystem?.path ?? filesystem?.device ?? '';
}
/** Parts that are never applied, or always in the same way. */
function sectionItems({ ignition, kernelArguments, storage }) {
    const { config, timeouts, security, proxy } = ignition;
    return [
        ...config.merge.map(({ source }) => item('ignition.config.merge', shownSource(source))),
        ...(config.replace.source
            ? [item('ignition.config.replace', shownSource(config.replace.source))]
            : []),
        ...(saysSomething(timeouts) ? [item('ignition.timeouts', '')] : []),
        ...(saysSomething(security) ? [item('ignition.security', '')] : []),
        ...(saysSomething(proxy) ? [item('ignition.proxy', '')] : []),
        ...kernelArguments.shouldExist.map((word) => item('kernelArguments', word)),
        ...kernelArguments.shouldNotExist.map((word) => item('kernelArguments', `not ${word}`)),
        ...storage.disks.map(({ device }) => item('storage.disks', device)),
        ...storage.raid.map(({ name }) => item('storage.raid', name)),
        ...storage.luks.map(({ name }) => item('storage.luks', name)),
    ];
}
/** Whether a section gives any value. */
function saysSomething(section) {
    return typeof section === 'object' && section !== null
        ? Object.values(section).some(saysSomething)
        : section !== null;
}
/** Without login and query, which may be secret, and without the bytes of a data URL. */
function shownSource(source) {
    return (source ?? '')
        .replace(/^data:[\s\S]*/, 'data:')
        .replace(/\/\/[^/@]*@|[?#].*$/g, (part) => (part.startsWith('//') ? '//' : ''));
}
function accountItems({ passwd }) {
    return [
        ...passwd.groups.flatMap((group) => [
            group.shouldExist === false
                ? item('passwd.groups.shouldExist', group.name)
                : item('passwd.groups', group.name),
            ...(group.passwordHash === null ? [] : [item('passwd.groups.passwordHash', group.name)]),
        ]),
        ...passwd.users.flatMap((user) => [
            user.shouldExist === false
                ? item('passwd.users.shouldExist', user.name)
                : item('passwd.users', user.name),
            ...(user.passwordHash === null ? [] : [item('passwd.users.passwordHash', user.name)]),
            ...(user.sshAuthorizedKeys.length === 0
                ? []
                : [item('passwd.users.sshAuthorizedKeys', user.name)]),
        ]),
    ];
}
function planNodes({ storage }, bytes, texts, { usesPin }) {
    const dropIns = (0,crio_settings/* crioDropIns */.pt)(texts);
    const fileFate = (path) => {
        const { lacking } = bytes.get(path) ?? NO_BYTES;
        const text = texts.find((file) => file.path === path)?.text ?? '';
        const dropIn = dropIns.find((one) => one.path === path);
        if (lacking !== null)
            return { outcome: 'not-applied', reason: lacking };
        if (dropIn !== undefined)
            return dropInFate(path, dropIn.name);
        if ((0,crio_settings/* pinnedCrio */.E)([text]) !== null)
            return usesPin ? PIN_TAKEN : PIN_SUPERSEDED;
        return (0,rules/* fateOfPath */.v7)(path) ?? (isSysctlFile(path) ? SYSCTLS_SET : (0,rules/* fateOf */._L)('storage.files'));
    };
    const written = storage.files.filter(({ path }) => fileFate(path).outcome === 'applied' &&
        !(0,crio_settings/* isCrioConfig */.Ao)(path) &&
        (0,crio_settings/* pinnedCrio */.E)([textOf(texts, path)]) === null);
    const directories = storage.directories.filter(({ path }) => (0,rules/* fateOfPath */.v7)(path) === null);
    const links = storage.links.filter(({ path }) => (0,rules/* fateOfPath */.v7)(path) === null);
    return {
        crioDropIns: dropIns.map(({ name, toml }) => ({ name, toml })),
        sysctls: Object.assign({}, ...written
            .map(({ path }) => path)
            .filter(isSysctlFile)
            .toSorted()
            .map((path) => (0,crio_settings/* sysctlsIn */.R9)(textOf(texts, path)))),
        directories: directories.map((one) => ({ ...nodeOf(one), mode: one.mode })),
        files: written.map((one) => {
            const { contents, append } = bytes.get(one.path) ?? NO_BYTES;
            return { ...nodeOf(one), mode: one.mode, bytes: contents, append };
        }),
        links: links.map((one) => ({ ...nodeOf(one), target: one.target, hard: one.hard === true })),
        items: [
            ...storage.directories.map(({ path }) => item('storage.directories', path, (0,rules/* fateOfPath */.v7)(path) ?? undefined)),
            ...storage.files.map(({ path }) => item('storage.files', path, fileFate(path))),
            ...storage.links.map(({ path }) => item('storage.links', path, (0,rules/* fateOfPath */.v7)(path) ?? undefined)),
        ],
    };
}
function textOf(texts, path) {
    return texts.find((file) => file.path === path)?.text ?? '';
}
const PIN_SUPERSEDED = {
    outcome: 'superseded',
    reason: 'the input `crio` selects the CRI-O to test; `crio: ignition` selects the one that is pinned here',
};
const PIN_TAKEN = {
    outcome: 'applied',
    reason: 'this CRI-O is tested, because of `crio: ignition`',
};
const SYSCTLS_SET = {
    outcome: 'applied',
    reason: 'written, and the parameters are set until the end of the run',
};
function dropInFate(path, name) {
    return {
        outcome: 'applied',
        reason: path === crio_settings/* STORAGE_FILE */.nR
            ? `as CRI-O's drop-in ${name}; the storage of other tools does not change`
            : `as CRI-O's drop-in ${name}, after the action's own`,
    };
}
function isSysctlFile(path) {
    return /^\/etc\/sysctl\.(d\/.+\.conf|conf)$/.test(path);
}
function nodeOf({ path, overwrite, user, group }) {
    return {
        path,
        overwrite: overwrite === true,
        user: user.id === null ? user.name : String(user.id),
        group: group.id === null ? group.name : String(group.id),
    };
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/work.js
/** Nothing to do. */
const NO_WORK = {
    items: [],
    standIns: [],
    groups: [],
    users: [],
    directories: [],
    files: [],
    links: [],
    sysctls: {},
    kernelSettings: [],
    swapFiles: [],
    starts: [],
    stops: [],
    crioDropIns: [],
    storageDirectories: [],
    pin: null,
};

// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(40744);
// EXTERNAL MODULE: ./build/src/domain/request/kubelet.js
var kubelet = __webpack_require__(16775);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/host/needs.js
var needs = __webpack_require__(63820);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run = __webpack_require__(70913);
;// CONCATENATED MODULE: ./build/src/app/run/ignition.js










/**
 * Fetches the Ignition configs, and records for each part whether it is applied. Nothing on the machine changes.
 * @throws RunError for configs that are not valid, and with `ignition-strict` for parts that cannot be applied
 */
async function readIgnition({ deps, request, record }) {
    const gathered = await gatherIgnition(request.ignition, deps);
    if (gathered === null)
        return NO_WORK;
    for (const text of gathered.warnings)
        (0,run/* warn */.R)({ deps, record }, text);
    const work = planned(gathered, request);
    record.append({ ignition: work.items });
    const refused = work.items.filter(({ outcome }) => outcome === 'not-applied');
    deps.log.info(`Ignition: ${(0,domain_text/* plural */.LS)(work.items.length, 'part')}, ${refused.length} of them not applied`);
    deps.log.relay(work.items.map((item) => `${item.outcome}: ${item.field} ${item.subject}: ${item.reason}`));
    if (request.ignitionStrict && refused.length > 0)
        throw notApplied(refused);
    return work;
}
function planned({ config, bytes }, request) {
    try {
        return planIgnition(config, bytes, {
            kubeletTakesSwap: (0,kubelet/* kubeletTakesSwap */.mM)(request),
            usesPin: request.crio.kind === 'ignition',
        });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        throw ignition_invalid('The CRI-O configuration in the Ignition configs is not valid TOML', [
            error.message,
        ]);
    }
}
function notApplied(refused) {
    return ignition_invalid(`${(0,domain_text/* plural */.LS)(refused.length, 'part')} of the Ignition configs cannot be applied, and ignition-strict is true`, refused.map(({ field, subject, reason }) => `${field} ${subject}: ${reason}`));
}
function ignition_invalid(message, evidence) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message,
        cause: evidence[0] ?? '',
        remedy: 'fix the Ignition configs or the inputs; nothing on the machine was changed',
        evidence,
    });
}
/** The error `not-applicable` if the machine does not support the config of the scenario: that is not an error of the user. */
function asScenarioError(error, request) {
    const scenario = scenarioOfConfig(request);
    if (scenario === null || !(error instanceof errors/* RunError */.e4) || error.details.kind !== 'input')
        return error;
    return (0,needs/* notApplicable */.hH)(scenario, error.details.cause ?? error.message);
}
/**
 * A function to call if the kernel does not support a part of an Ignition config. It throws if the config is the
 * scenario's own; otherwise it warns.
 */
function kernelWarning(request, warnUser) {
    const scenario = scenarioOfConfig(request);
    if (scenario === null)
        return warnUser;
    return (text) => {
        throw (0,needs/* notApplicable */.hH)(scenario, text);
    };
}
/** The scenario if its own config is the only one; else null. */
function scenarioOfConfig({ scenario, ignition }) {
    return scenario?.ignition != null && ignition.length === 1 ? scenario : null;
}
/**
 * The CRI-O to fetch: the one in the input `crio`, or the one that the Ignition configs pin.
 * @throws RunError (input, invalid-input) if the configs pin none
 */
function crioRequest({ crio }, { pin }) {
    if (crio.kind !== 'ignition')
        return crio;
    const { asked } = crio;
    if (pin === null) {
        throw ignition_invalid('The Ignition configs do not pin a CRI-O build', [
            'crio: ignition needs a config that sets CRIO_COMMIT to a commit or a tag',
        ]);
    }
    if (build_names/* COMMIT */.cJ.test(pin))
        return { kind: 'commit', asked, commit: pin };
    return { kind: 'release', asked, tag: pin };
}
/** Adds the CRI-O drop-ins of the Ignition configs to the run, before those of the input `crio-config`. */
function withDropIns(run, { crioDropIns }) {
    const { request } = run;
    return { ...run, request: { ...request, crioDropIns: [...crioDropIns, ...request.crioDropIns] } };
}


/***/ }),

/***/ 57127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ listSpecs),
  G: () => (/* binding */ requireGates)
});

// EXTERNAL MODULE: ./build/src/domain/request/public-request.js
var public_request = __webpack_require__(39652);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
;// CONCATENATED MODULE: ./build/src/domain/request/skip-warnings.js

/** More skips of a kind are only counted. */
const TOLD = 10;
const SHOWN_NAME = 100;
/** What is to be done about tracked skips, a sentence each. */
function skipWarnings(state) {
    const { skips, idle, closed, now, lane, candidates, planned } = state;
    const today = now.toISOString().slice(0, 10);
    const leftOut = candidates - planned;
    return [
        ...told(idle, (skip) => `The tracked skip ${nameOf(skip)} matches no spec of this Kubernetes build. If it is not for another one, remove it (${skip.link})`),
        ...told(skips.filter(({ review }) => review !== null && review < today), (skip) => `The tracked skip ${nameOf(skip)} had to be looked at again by ${skip.review}${skip.owner === '' ? '' : ` (owner: ${(0,domain_text/* plainLine */.h0)(skip.owner)})`}: ${skip.link}`),
        ...told(skips.filter(({ link }) => closed.has(link)), (skip) => `The issue of the tracked skip ${nameOf(skip)} is closed: ${skip.link}. Run its specs again, and remove it if they pass`),
        ...(leftOut * 2 > candidates
            ? [
                `The skip list leaves out ${leftOut} of ${(0,domain_text/* plural */.LS)(candidates, 'spec')} of the lane ${lane}, more than half of it`,
            ]
            : []),
    ];
}
const ISSUE = /^(https:\/\/[\w.-]+)\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d{1,9})(?:[#?].*)?$/;
/** The issue that a link leads to; null if that is not one on this server. */
function issueOf(link, serverUrl) {
    const [, server, repository = '', number = ''] = ISSUE.exec(link) ?? [];
    if (server === undefined || server !== serverUrl.replace(/\/+$/, ''))
        return null;
    return { link, repository, number: Number(number) };
}
function told(skips, sentence) {
    const more = skips.length - TOLD;
    const sentences = skips.slice(0, TOLD).map(sentence);
    return more > 0
        ? [...sentences, `The same is true of ${(0,domain_text/* plural */.LS)(more, 'more tracked skip')}`]
        : sentences;
}
function nameOf({ text, pattern }) {
    return `"${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text || pattern), SHOWN_NAME)}"`;
}

// EXTERNAL MODULE: ./build/src/host/needs.js
var needs = __webpack_require__(63820);
// EXTERNAL MODULE: ./build/src/suite/enumerate.js + 1 modules
var enumerate = __webpack_require__(4749);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
;// CONCATENATED MODULE: ./build/src/suite/gates.js



/** The kubelet needs a twentieth of a second; a slow disk may need more. */
const ASK_SECONDS = 60;
/** Its message for an unknown gate: an error upstream, a warning in OpenShift's (component-base, featuregate). */
const UNKNOWN = /unrecognized feature gate: (\w+)/g;
/** Its message for a gate that can no longer be changed. */
const LOCKED = /cannot set feature gate (\w+) to \w+, feature is locked to \w+/;
/** A feature gate that the kubelet does not accept. */
class GateRefused extends errors/* RunError */.e4 {
    gate;
    /** Whether the kubelet does not know the gate at all. */
    isUnknown;
    constructor(gate, why, isUnknown = false) {
        super({
            kind: 'input',
            reason: 'invalid-input',
            message: `This Kubernetes does not accept the feature gate ${gate}`,
            cause: why,
            remedy: `remove ${gate} from feature-gates, or choose a Kubernetes that has it; nothing on the machine was changed`,
        });
        this.gate = gate;
        this.isUnknown = isUnknown;
    }
}
/**
 * Checks with the kubelet that it accepts the feature gates, without starting it: it sets the gates before it reads its
 * configuration, and gets the path of one that does not exist (kubernetes cmd/kubelet/app/server.go). The suite's dry
 * run does not check them.
 * @throws GateRefused for the first gate that is unknown or locked: a run that ignored it would not test what was
 *   requested
 */
async function checkGates(deps, kubelet, featureGates) {
    const gates = Object.entries(featureGates).map(([gate, on]) => `${gate}=${on}`);
    if (gates.length === 0)
        return;
    const { stdout, stderr } = await deps.commands.run(kubelet, [`--feature-gates=${gates.join(',')}`, `--config=${(0,external_node_path_.join)(deps.scratch, 'no-kubelet-config')}`], { cwd: deps.scratch, deadlineSeconds: ASK_SECONDS, untrusted: true });
    const words = `${stdout}\n${stderr}`;
    const [unknown] = [...words.matchAll(UNKNOWN)].map(([, gate = '']) => gate);
    if (unknown !== undefined)
        throw new GateRefused(unknown, 'the kubelet does not know it', true);
    const [sentence, locked] = LOCKED.exec(words) ?? [];
    if (locked !== undefined)
        throw new GateRefused(locked, (0,domain_text/* plainLine */.h0)(sentence ?? ''));
}

// EXTERNAL MODULE: ./build/src/suite/missing-tags.js + 4 modules
var missing_tags = __webpack_require__(59925);
;// CONCATENATED MODULE: ./build/src/app/run/closed-issues.js

/** More issues are not asked about. */
const MOST_ISSUES = 20;
/**
 * The links of tracked skips whose issues are closed. Only GitHub is asked, and only with a token: without one, it answers few
 * requests of a runner. What it does not answer counts as open.
 */
async function closedIssues({ deps, context }, skips) {
    const { token, apiUrl: baseUrl, serverUrl } = context;
    if (token === null)
        return new Set();
    const links = [...new Set(skips.map(({ link }) => link))];
    const issues = links.flatMap((link) => issueOf(link, serverUrl) ?? []).slice(0, MOST_ISSUES);
    if (issues.length === 0)
        return new Set();
    const gitHub = deps.gitHub({ token, baseUrl });
    const states = await Promise.all(issues.map(({ repository, number }) => gitHub.issueState(repository, number).catch(() => null)));
    return new Set(issues.filter((_, index) => states[index] === 'closed').map(({ link }) => link));
}

// EXTERNAL MODULE: ./build/src/app/run/run.js
var run_run = __webpack_require__(70913);
;// CONCATENATED MODULE: ./build/src/app/run/list-specs.js









/** The stage that lists the selected specs with a dry run, and records them and the skipped ones. */
async function listSpecs(run, commands, binary) {
    const { deps, request, workspace, record } = run;
    const specs = await (0,enumerate/* enumerateSpecs */.h)({ commands, scratch: workspace.scratch }, binary, request.selection, deps.nodeName);
    const leftOut = specs.leftOut.map(({ skip, specs: ids }) => ({
        reason: skip.reason,
        link: skip.link,
        specs: ids,
    }));
    record.append({ totalSpecs: specs.total, planned: specs.planned, leftOut });
    deps.log.info(`${specs.planned.length} of ${(0,domain_text/* plural */.LS)(specs.total, 'spec')} are selected`);
    for (const { reason, specs: ids } of leftOut) {
        deps.log.info(`${(0,domain_text/* plural */.LS)(ids.length, 'more spec')} skipped by a tracked skip: ${reason}`);
    }
    await tellOfFilters(run, specs);
    return specs.planned;
}
/** Warns about filters and tracked skips that do not mean what they meant; what changes no result goes only to the log. */
async function tellOfFilters(run, specs) {
    const { deps, request } = run;
    const { alternatives, skips } = specs.missing;
    for (const tag of alternatives.filter((one) => !request.lane.mayLack.includes(one.tag))) {
        (0,run_run/* warn */.R)(run, `Of the alternatives in ${tag.filter}, one selects nothing: ${(0,missing_tags/* missingTagText */.e)(tag)}`);
    }
    for (const tag of skips)
        deps.log.info(`${tag.filter}: ${(0,missing_tags/* missingTagText */.e)(tag)}`);
    const { trackedSkips, lane } = request.selection;
    const warnings = skipWarnings({
        skips: trackedSkips,
        idle: specs.idleSkips,
        closed: await closedIssues(run, trackedSkips),
        now: deps.now(),
        lane,
        candidates: specs.candidates,
        planned: specs.planned.length,
    });
    for (const warning of warnings)
        (0,run_run/* warn */.R)(run, warning);
}
/**
 * Checks that the Kubernetes build knows the requested feature gates. Gates of the lane that it does not know are left out
 * with a warning: lanes name gates of new features, and of features that older builds had no specs for.
 * @returns the run with the gates that are left
 * @throws RunError (environment, not-applicable) for a gate of the scenario, and (input, invalid-input) for the user's
 */
async function requireGates(run, commands, kubelet) {
    const { request, record, workspace } = run;
    const refused = await refusedGate(commands, workspace.scratch, kubelet, request.featureGates);
    if (refused === null)
        return run;
    const { scenario, lane } = request;
    if (scenario !== null && Object.hasOwn(scenario.featureGates, refused.gate)) {
        throw (0,needs/* notApplicable */.hH)(scenario, `${refused.message}: ${refused.details.cause ?? ''}`);
    }
    if (!refused.isUnknown || !Object.hasOwn(lane.featureGates, refused.gate))
        throw refused;
    (0,run_run/* warn */.R)(run, `The lane ${lane.name} asks for the feature gate ${refused.gate}, which this Kubernetes does not know. It runs without it`);
    const { [refused.gate]: _, ...featureGates } = request.featureGates;
    const rest = { ...request, featureGates };
    record.append({ request: (0,public_request/* publicRequest */.x)(rest) });
    return requireGates({ ...run, request: rest }, commands, kubelet);
}
async function refusedGate(commands, scratch, kubelet, featureGates) {
    try {
        await checkGates({ commands, scratch }, kubelet, featureGates);
        return null;
    }
    catch (error) {
        if (error instanceof GateRefused)
            return error;
        throw error;
    }
}


/***/ }),

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
    const { openPromise } = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.t.bind(__webpack_require__, 39949, 19));
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

/***/ 76320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xs: () => (/* binding */ UNIT_RULES),
  _L: () => (/* binding */ fateOf),
  v7: () => (/* binding */ fateOfPath)
});

// UNUSED EXPORTS: FIELD_RULES, PATH_RULES, TRANSLATED_UNITS

;// CONCATENATED MODULE: ./build/lanes/ignition.json
const ignition_namespaceObject = /*#__PURE__*/JSON.parse('{"OA":{"ignition.config.merge":{"outcome":"not-applied","reason":"name the files in the input `ignition`: the action merges them"},"ignition.config.replace":{"outcome":"not-applied","reason":"name the other file in the input `ignition`"},"ignition.timeouts":{"outcome":"not-applied","reason":"applies to Ignition\'s own downloads; the action has its own limits"},"ignition.security":{"outcome":"not-applied","reason":"the action uses the certificates of the machine and NODE_EXTRA_CA_CERTS"},"ignition.proxy":{"outcome":"not-applied","reason":"the action uses https_proxy, http_proxy and no_proxy"},"kernelArguments":{"outcome":"not-applied","reason":"needs a reboot, and the action cannot reboot a runner"},"passwd.groups":{"outcome":"applied","reason":"created if it does not exist, and deleted after the run"},"passwd.users":{"outcome":"applied","reason":"created if it does not exist, and deleted after the run"},"passwd.users.shouldExist":{"outcome":"not-applied","reason":"the action does not delete accounts of the machine"},"passwd.users.passwordHash":{"outcome":"not-applied","reason":"nobody logs in during a run"},"passwd.users.sshAuthorizedKeys":{"outcome":"not-applied","reason":"nobody logs in during a run"},"passwd.groups.passwordHash":{"outcome":"not-applied","reason":"nobody logs in during a run"},"passwd.groups.shouldExist":{"outcome":"not-applied","reason":"the action does not delete groups of the machine"},"storage.directories":{"outcome":"applied","reason":"created with mode and owner; an existing one gets mode and owner, or is replaced with `overwrite`"},"storage.files":{"outcome":"applied","reason":"written with mode and owner; an existing file with other content needs `overwrite`"},"storage.links":{"outcome":"applied","reason":"created; an existing file needs `overwrite`"},"storage.disks":{"outcome":"not-applied","reason":"the action never partitions disks of the machine; their filesystems are created in files"},"storage.filesystems":{"outcome":"applied","reason":"created in a file that replaces the device, and mounted at the path as a loop device"},"storage.raid":{"outcome":"not-applied","reason":"the action never changes disks of the machine"},"storage.luks":{"outcome":"not-applied","reason":"the action never changes disks of the machine"},"systemd.units":{"outcome":"applied","reason":"written to /etc/systemd/system; started when enabled, stopped when masked or disabled"},"systemd.units.dropins":{"outcome":"applied","reason":"written to /etc/systemd/system"}},"f0":[{"what":"`/` and right below it","path":"^/[^/]*$","outcome":"not-applied","reason":"the top of the file system belongs to the machine"},{"what":"`/proc`, `/sys`, `/dev`","path":"^/(proc|sys|dev)/","outcome":"not-applied","reason":"is not a file system that keeps files"},{"what":"`/boot`, `/etc/fstab`, `/etc/modules-load.d`","path":"^/boot/|^/efi/|^/etc/(fstab|crypttab|mdadm\\\\.conf)$|^/etc/(modules-load\\\\.d|dracut\\\\.conf\\\\.d)/","outcome":"not-applied","reason":"needs a reboot, and the action cannot reboot a runner"},{"what":"`/etc/sudoers`, `/etc/pam.d`","path":"^/etc/(sudoers$|sudoers\\\\.d/|sudo\\\\.conf$|pam\\\\.d/|security/|nsswitch\\\\.conf$|ld\\\\.so\\\\.)","outcome":"not-applied","reason":"could keep the action from restoring the machine"},{"what":"`/etc/passwd`, `/etc/group`","path":"^/etc/(passwd|shadow|group|gshadow)-?$","outcome":"not-applied","reason":"define users and groups under `passwd`"},{"what":"`/etc/zincati`, `/etc/ostree`","path":"^/etc/zincati/|^/etc/(ostree|rpm-ostreed\\\\.conf$)","outcome":"not-applied","reason":"configures updates of Fedora CoreOS, which the machine does not run"},{"what":"SELinux policies","path":"^/etc/selinux/|\\\\.(te|pp|cil)$","outcome":"not-applied","reason":"is for SELinux, which the machine does not use"},{"what":"keys and settings of SSH","path":"/\\\\.ssh/|^/etc/ssh|authorized_keys","outcome":"not-applied","reason":"nobody logs in during a run"},{"what":"systemd\'s own configuration","path":"^/etc/systemd/(system|user)\\\\.conf(\\\\.d/|$)","outcome":"not-applied","reason":"systemd would have to restart itself; use drop-ins of units"}],"MD":[{"what":"install or start CRI-O","command":"cri-o/packaging|\\\\bCRIO_(SCRIPT_)?COMMIT\\\\b|systemctl .*\\\\b(enable|start|restart)\\\\b.*\\\\bcrio\\\\b","outcome":"superseded","reason":"the action itself installs and starts CRI-O"},{"what":"load the kernel\'s parameters (`systemd-sysctl`, `sysctl --system`)","everyCommand":"^(\\\\S*/)?(systemd-sysctl|sysctl (--system|-p))( |$)","outcome":"superseded","reason":"the action sets the parameters of the written files, and restores the old values"},{"what":"are of CRI-O itself (`crio.service`)","name":"^crio\\\\.service$","outcome":"superseded","reason":"the build has its own unit of CRI-O; drop-ins for it are applied"},{"what":"run `rpm-ostree` or `bootc`","command":"\\\\b(rpm-ostree|bootc|ostree)\\\\b","outcome":"not-applied","reason":"rpm-ostree changes an image of Fedora CoreOS, which the machine does not run"},{"what":"change SELinux","command":"\\\\b(setenforce|semodule|semodule_package|checkmodule|semanage|chcon|restorecon|setsebool)\\\\b","outcome":"not-applied","reason":"is for SELinux, which the machine does not use"},{"what":"install keys for SSH","command":"authorized_keys|\\\\.ssh/","outcome":"not-applied","reason":"nobody logs in during a run"},{"what":"reboot the machine","command":"\\\\b(reboot|poweroff|kexec|shutdown)\\\\b|\\\\bgrubby\\\\b","outcome":"not-applied","reason":"needs a reboot, and the action cannot reboot a runner"},{"what":"have \\"kubelet\\" in their name","name":"kubelet","outcome":"not-applied","reason":"the suite starts the kubelet, and would mistake this unit for it"},{"what":"mount or swap on a real device","name":"\\\\.(mount|swap)$","line":"^What=\\\\s*(/dev/|LABEL=|UUID=|PARTLABEL=)","outcome":"not-applied","reason":"the device does not exist, and no filesystem of the config replaces it"}],"gw":[{"what":"create and enable a swap file","outcome":"applied","reason":"the action creates the file, and removes it after the run; not applied unless the kubelet accepts swap (`--fail-swap-on=false`)"},{"what":"set properties of units (`systemctl set-property`)","outcome":"applied","reason":"as drop-ins below /run/systemd/system, which are removed after the run"},{"what":"allocate huge pages","outcome":"applied","reason":"the action writes the number, and restores the old one"},{"what":"mount a filesystem of the config","outcome":"superseded","reason":"the filesystem is already mounted there"}]}');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(94398);
;// CONCATENATED MODULE: ./build/src/domain/ignition/rules.js


const OUTCOMES = ['applied', 'superseded', 'not-applied'];
function fateIn({ outcome, reason }, what) {
    return { outcome: (0,fields/* oneOf */.yL)(OUTCOMES, outcome, `lanes/ignition.json, ${what}`), reason };
}
/** Every field of the specification, in its order, and what becomes of it, unless a rule for its path or its unit says more. */
const FIELD_RULES = Object.entries(ignition_namespaceObject.OA).map(([field, row]) => ({ field, ...fateIn(row, field) }));
/** What becomes of a field that no other rule is about. */
function fateOf(field) {
    return fateIn(ignition_namespaceObject.OA[field], field);
}
/** What becomes of files, directories and links at certain paths; the first that matches counts. */
const PATH_RULES = ignition_namespaceObject.f0.map((row) => ({
    what: row.what,
    path: new RegExp(row.path),
    ...fateIn(row, row.what),
}));
/** What keeps a path from being written, or null. */
function fateOfPath(path) {
    return PATH_RULES.find((rule) => rule.path.test(path)) ?? null;
}
/** Rules that need no more than the unit. The first that matches decides; all with its outcome are reported. */
const UNIT_RULES = ignition_namespaceObject.MD.map((row) => ({
    what: row.what,
    matches: unitMatcher(row),
    ...fateIn(row, row.what),
}));
/** Whether a text matches the pattern; any does without one. */
function matcher(pattern = '', flags = '') {
    const expression = new RegExp(pattern, flags);
    return (text) => expression.test(text);
}
/**
 * Whether a unit has all that a row names: a name, a line of its file, a command among those that it runs, or nothing but
 * commands of one kind.
 */
function unitMatcher(row) {
    const [isName, isLine] = [matcher(row.name), matcher(row.line, 'm')];
    const [isCommand, isEvery] = [matcher(row.command), matcher(row.everyCommand)];
    return ({ name, contents, commands }) => isName(name) &&
        isLine(contents) &&
        (row.command === undefined || commands.some(isCommand)) &&
        (row.everyCommand === undefined || (commands.length > 0 && commands.every(isEvery)));
}
/** Units whose work the action does itself, so that it can undo it; for the documentation. */
const TRANSLATED_UNITS = ignition_namespaceObject.gw.map((row) => ({ what: row.what, ...fateIn(row, row.what) }));


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

/***/ 86292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dW: () => (/* binding */ LOOP_CONTROL),
  M8: () => (/* binding */ STATE_DIRECTORY),
  iy: () => (/* binding */ SUITE_PORTS),
  zm: () => (/* binding */ probeHost)
});

// UNUSED EXPORTS: hasCapability, osName, parseSwaps

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/host/readings.js
/** Reads small files of the kernel and of /etc, all with one command and without root. */
async function readFiles(deps, paths) {
    // An empty pattern matches every line; missing files are skipped.
    const { stdout } = await deps.commands.run('grep', ['-sH', '', ...paths]);
    const lines = new Map();
    for (const line of stdout.split('\n')) {
        const end = line.indexOf(':');
        const path = line.slice(0, Math.max(end, 0));
        if (paths.includes(path))
            lines.set(path, [...(lines.get(path) ?? []), line.slice(end + 1)]);
    }
    return new Map([...lines].map(([path, texts]) => [path, texts.join('\n')]));
}
/** The file of a kernel parameter. */
function parameterFile(key) {
    return `/proc/sys/${key.replaceAll('.', '/')}`;
}
const LISTENING = '0A';
/** Listening sockets in the text of /proc/net/tcp or tcp6 (Linux, Documentation/networking/proc_net_tcp.rst). */
function listeningSockets(text) {
    return text.split('\n').flatMap((line) => {
        const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
        if (state !== LISTENING)
            return [];
        return [{ port: Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16), inode }];
    });
}
/** A number of kB of /proc/meminfo in bytes, or null when it is not there. */
function memoryIn(meminfo, name) {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(meminfo);
    return found === null ? null : Number(found[1]) * 1024;
}
/** The output of `df --block-size=1 --output=size,avail`, or null when it is something else. */
function parseDiskSpace(output) {
    const found = /^\s*(\d+)\s+(\d+)\s*$/m.exec(output);
    return found === null ? null : { size: Number(found[1]), free: Number(found[2]) };
}
/** Controllers of cgroup v2, or those of /proc/cgroups that are enabled, which is a table for v1. */
function cgroupControllers(v2, cgroups) {
    if (v2 !== undefined)
        return v2.split(/\s+/).filter((name) => name !== '');
    return cgroups.split('\n').flatMap((line) => {
        const [name = '', , , enabled] = line.split(/\s+/);
        return enabled === '1' ? [name] : [];
    });
}
/** Policies of the chains of table `filter`, by chain, in the output of iptables-save. */
function chainPolicies(saved) {
    const filter = /^\*filter$([\s\S]*?)^COMMIT$/m.exec(saved)?.[1] ?? '';
    const chains = [...filter.matchAll(/^:(INPUT|FORWARD|OUTPUT) (\w+)/gm)];
    return Object.fromEntries(chains.map(([, chain = '', policy = '']) => [chain, policy]));
}

// EXTERNAL MODULE: ./build/src/host/requirements.js
var requirements = __webpack_require__(62873);
// EXTERNAL MODULE: ./build/src/host/units.js
var units = __webpack_require__(75882);
;// CONCATENATED MODULE: ./build/src/host/facts.js






/** API server, kubelet's health check, kubelet (kubernetes test/e2e_node/services). */
const SUITE_PORTS = [6443, 10248, 10250];
/** Services that a run may share the machine with, or that prevent it. */
const SERVICES = ['crio.service', 'docker.service', 'containerd.service', 'firewalld.service'];
/** Images, containers and volumes of pods are below it. */
const STATE_DIRECTORY = '/var/lib';
const FILES = {
    controllers: '/sys/fs/cgroup/cgroup.controllers',
    cgroups: '/proc/cgroups',
    memory: '/proc/meminfo',
    swaps: '/proc/swaps',
    userNamespaces: '/proc/sys/user/max_user_namespaces',
    hugePages: '/sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages',
    modules: '/proc/modules',
    filesystems: '/proc/filesystems',
    tcp: '/proc/net/tcp',
    tcp6: '/proc/net/tcp6',
    init: '/proc/1/status',
    osRelease: '/etc/os-release',
    appArmor: '/sys/module/apparmor/parameters/enabled',
    seLinux: '/sys/fs/selinux/enforce',
    ufw: '/etc/ufw/ufw.conf',
    containerd: '/etc/containerd/config.toml',
};
/** Bits of capabilities (linux/capability.h). */
const CAP_SYS_ADMIN = 21n;
const CAP_SYS_RESOURCE = 24n;
/** The device that creates loop devices (Linux, Documentation/admin-guide/devices.txt). */
const LOOP_CONTROL = '/dev/loop-control';
/** Programs that steps of some scenarios run, and where root finds them. */
const PROGRAMS = ['mkswap', 'swapon', 'mkfs.ext4', 'losetup', 'useradd', 'userdel', 'getsubids'];
const PROGRAM_DIRECTORIES = [
    '/usr/local/sbin',
    '/usr/local/bin',
    '/usr/sbin',
    '/usr/bin',
    '/sbin',
    '/bin',
];
/** Reads the state of the machine with a few parallel commands; changes nothing. */
async function probeHost(commandsFor, runnerImage, earlier = []) {
    const commands = commandsFor('direct');
    const paths = [...Object.values(FILES), ...Object.keys(requirements/* NEEDED_PARAMETERS */.F4).map(parameterFile)];
    const [rights, state, version, units, services, disk, readings, present] = await Promise.all([
        rightsOf(commandsFor),
        commands.run('systemctl', ['is-system-running']),
        commands.run('systemctl', ['--version']),
        commands.run('systemctl', [
            'list-units',
            '--all',
            '--plain',
            '--no-legend',
            '--no-pager',
            '--type=service',
            '*kubelet*',
            'node-e2e-suite-*',
        ]),
        serviceStates(commands),
        commands.run('df', ['--block-size=1', '--output=size,avail', STATE_DIRECTORY]),
        readFiles({ commands }, paths),
        presentPrograms(commands),
    ]);
    const file = (name) => readings.get(FILES[name]) ?? '';
    const controllers = cgroupControllers(readings.get(FILES.controllers), file('cgroups'));
    return {
        facts: {
            architecture: (0,external_node_os_.arch)(),
            kernel: (0,external_node_os_.release)(),
            os: osName(file('osRelease')),
            cgroup: cgroupVersion(readings, controllers),
            systemd: /^systemd (\S+)/.exec(version.stdout)?.[1] ?? '',
            cpus: (0,external_node_os_.cpus)().length,
            memoryBytes: (0,external_node_os_.totalmem)(),
            runnerImage,
        },
        privilege: rights.privilege,
        systemState: state.stdout.trim(),
        container: (0,external_node_fs_.existsSync)('/.dockerenv') || (0,external_node_fs_.existsSync)('/run/.containerenv'),
        swaps: parseSwaps(file('swaps')),
        suiteUnits: loadedUnits(units.stdout),
        services,
        busyPorts: await busyPorts(readings, commandsFor, rights.privilege),
        mayRaiseLimits: hasCapability(file('init'), CAP_SYS_RESOURCE),
        mayMount: hasCapability(file('init'), CAP_SYS_ADMIN),
        present,
        swapping: readings.has(FILES.swaps),
        userNamespaces: Number(file('userNamespaces') || 0),
        hugePages: readings.has(FILES.hugePages),
        controllers,
        availableMemory: memoryIn(file('memory'), 'MemAvailable'),
        disk: parseDiskSpace(disk.stdout),
        modules: new Set(`${file('modules')}\n${file('filesystems')}`.split(/\s+/)),
        parameters: parametersIn(readings),
        appArmor: file('appArmor').trim() === 'Y',
        seLinux: seLinuxMode(readings.get(FILES.seLinux)),
        policies: rights.rules === null ? null : chainPolicies(rights.rules),
        ufw: /^ENABLED=["']?yes/im.test(file('ufw')),
        criPlugin: !/^\s*disabled_plugins\s*=\s*\[[^\]]*"cri"/m.test(file('containerd')),
        earlier,
    };
}
async function presentPrograms(commands) {
    const places = PROGRAM_DIRECTORIES.flatMap((directory) => PROGRAMS.map((name) => `${directory}/${name}`));
    // find reports paths that do not exist as errors, and lists the others.
    const args = [LOOP_CONTROL, ...places, '-maxdepth', '0', '-print'];
    const { stdout } = await commands.run('find', args);
    const found = stdout.split('\n').filter((path) => path !== '');
    return new Set(found.map((path) => (path === LOOP_CONTROL ? path : (0,external_node_path_.basename)(path))));
}
/** How commands get root, and what only root can read: the packet filter's rules, or null. */
async function rightsOf(commandsFor) {
    const privilege = await findPrivilege(commandsFor);
    if (privilege === null)
        return { privilege, rules: null };
    const saved = await commandsFor(privilege).run('iptables-save', ['-t', 'filter'], { root: true });
    return { privilege, rules: saved.exitCode === 0 ? saved.stdout : null };
}
async function serviceStates(commands) {
    // A machine without systemd has no services; another check reports that.
    const states = await (0,units/* unitStates */.$1)({ commands }, SERVICES).catch(() => []);
    return Object.fromEntries(SERVICES.map((unit, index) => [unit, states[index]?.activeState ?? 'inactive']));
}
async function busyPorts(readings, commandsFor, privilege) {
    const texts = [FILES.tcp, FILES.tcp6].map((path) => readings.get(path) ?? '');
    const sockets = texts.flatMap(listeningSockets).filter(({ port }) => SUITE_PORTS.includes(port));
    const ports = [...new Set(sockets.map(({ port }) => port))].toSorted((a, b) => a - b);
    const commands = commandsFor(privilege ?? 'direct');
    return Promise.all(ports.map(async (port) => {
        const inodes = sockets.filter((socket) => socket.port === port).map(({ inode }) => inode);
        return { port, owners: await socketOwners(commands, inodes) };
    }));
}
/** The processes that have these sockets, such as `kubelet (pid 812)`. */
async function socketOwners(commands, inodes) {
    const tests = inodes.flatMap((inode, index) => [
        ...(index === 0 ? [] : ['-o']),
        '-lname',
        `socket:\\[${inode}\\]`,
    ]);
    const depth = ['-mindepth', '3', '-maxdepth', '3'];
    const found = await commands.run('find', ['/proc', ...depth, '(', ...tests, ')', '-print'], {
        root: true,
    });
    const pids = [...found.stdout.matchAll(/^\/proc\/(\d+)\/fd\//gm)].map(([, pid = '']) => pid);
    const files = [...new Set(pids)].map((pid) => `/proc/${pid}/comm`);
    if (files.length === 0)
        return [];
    const names = await readFiles({ commands }, files);
    return [...names].map(([path, name]) => `${name} (pid ${path.split('/')[2] ?? ''})`);
}
function parametersIn(readings) {
    return Object.fromEntries(Object.keys(requirements/* NEEDED_PARAMETERS */.F4).flatMap((key) => {
        const value = readings.get(parameterFile(key));
        return value === undefined ? [] : [[key, value.trim()]];
    }));
}
function seLinuxMode(enforce) {
    if (enforce === undefined)
        return 'off';
    return enforce.trim() === '1' ? 'enforcing' : 'permissive';
}
/** sudo where it works without a password, also for root, so that there is one way; else root itself. */
async function findPrivilege(commandsFor) {
    const { exitCode } = await commandsFor('sudo').run('true', [], { root: true });
    if (exitCode === 0)
        return 'sudo';
    return process.getuid?.() === 0 ? 'direct' : null;
}
/** Loaded units in the output of list-units. crio.service refers to the kubelet's, which is listed but not loaded. */
function loadedUnits(listed) {
    return listed.split('\n').flatMap((line) => {
        const [unit, load] = line.trim().split(/\s+/);
        return unit && load === 'loaded' ? [unit] : [];
    });
}
/** PRETTY_NAME of os-release(5). */
function osName(osRelease) {
    return /^PRETTY_NAME=["']?([^"'\n]*)["']?$/m.exec(osRelease)?.[1] ?? 'unknown';
}
/** The devices of /proc/swaps. */
function parseSwaps(text) {
    return text
        .split('\n')
        .slice(1)
        .flatMap((line) => {
        const [device, , , , priority] = line.split(/\s+/);
        return device ? [{ device, priority: Number(priority ?? -1) }] : [];
    });
}
/** Whether a process can have a capability, by the text of its /proc/PID/status. */
function hasCapability(status, bit) {
    const bounding = /^CapBnd:\s*([0-9a-f]+)$/m.exec(status)?.[1];
    return bounding === undefined || ((BigInt(`0x${bounding}`) >> bit) & 1n) === 1n;
}
function cgroupVersion(readings, controllers) {
    if (readings.has(FILES.controllers))
        return 'v2';
    return controllers.includes('memory') ? 'v1' : 'unknown';
}


/***/ }),

/***/ 70186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ GB),
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   TH: () => (/* binding */ newerThan),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   kN: () => (/* binding */ gigabytes),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rX: () => (/* binding */ FINE)
/* harmony export */ });
const FINE = { kind: 'fine' };
const step = (name) => ({ kind: 'step', step: name });
const refuse = (what, remedy) => ({ kind: 'refuse', what, remedy });
const warn = (what, remedy) => ({ kind: 'warn', what, remedy });
/** Words separated by commas; `none` for no word. */
const list = (words) => words.join(', ') || 'none';
const GB = 1e9;
/** Bytes in gigabytes, such as `14.0 GB`. */
const gigabytes = (bytes) => `${(bytes / GB).toFixed(1)} GB`;
/** Whether the release of a kernel is at least this version. */
function newerThan(kernel, [major = 0, minor = 0]) {
    const [ours = 0, least = 0] = kernel.split('.').map((part) => Number.parseInt(part, 10));
    return ours > major || (ours === major && least >= minor);
}


/***/ }),

/***/ 63820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ unmetNeeds),
/* harmony export */   Ug: () => (/* binding */ requireScenario),
/* harmony export */   ej: () => (/* binding */ requireLane),
/* harmony export */   hH: () => (/* binding */ notApplicable)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86292);
/* harmony import */ var _host_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70186);



/** Pods' volumes with mapped IDs need it (Kubernetes documentation, concepts/workloads/pods/user-namespaces). */
const IDMAPPED_TMPFS_KERNEL = [6, 3];
/** The swap file, and what every run needs. */
const SWAP_DISK = 6 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
/** A separate file system for the images of a lane. */
const FILESYSTEM_DISK = 8 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
/**
 * What specs that cause disk pressure fill (kubernetes test/e2e_node/eviction_test.go, lotsOfDisk), and what every run needs.
 */
const FILLED_DISK = 14 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
/** A page of 1 GiB, and what every run needs. */
const HUGE_PAGES_MEMORY = 4 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
const JUDGES = {
    'cgroup v2': ({ facts }) => (facts.cgroup === 'v2' ? null : `it has cgroup ${facts.cgroup}`),
    swap: (probe) => (probe.swapping ? null : 'its kernel cannot swap') ??
        mounting(probe) ??
        programs(probe, ['mkswap', 'swapon']) ??
        disk(probe, SWAP_DISK),
    'user namespaces': ({ facts, userNamespaces }) => ((0,_host_check_js__WEBPACK_IMPORTED_MODULE_2__/* .newerThan */ .TH)(facts.kernel, IDMAPPED_TMPFS_KERNEL)
        ? null
        : `its kernel ${facts.kernel} is older than ${IDMAPPED_TMPFS_KERNEL.join('.')}`) ??
        (userNamespaces > 0 ? null : 'its kernel allows no user namespaces'),
    // A kubelet user requires getsubids (kubernetes pkg/kubelet/kubelet_pods.go).
    accounts: (probe) => programs(probe, ['useradd', 'userdel', 'getsubids']),
    'loop devices': (probe) => (probe.present.has(_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOP_CONTROL */ .dW) ? null : `it has no ${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOP_CONTROL */ .dW}`) ??
        mounting(probe) ??
        programs(probe, ['mkfs.ext4', 'losetup']),
    disk: (probe) => disk(probe, FILESYSTEM_DISK),
    'disk to fill': (probe) => disk(probe, FILLED_DISK),
    'huge pages': ({ hugePages, controllers, availableMemory }) => (hugePages ? null : 'its kernel has no huge pages of 1 GiB') ??
        (controllers.includes('hugetlb') ? null : 'it lacks the cgroup controller hugetlb') ??
        (availableMemory === null || availableMemory >= HUGE_PAGES_MEMORY
            ? null
            : `only ${(0,_host_check_js__WEBPACK_IMPORTED_MODULE_2__/* .gigabytes */ .kN)(availableMemory)} of memory are available, and ${(0,_host_check_js__WEBPACK_IMPORTED_MODULE_2__/* .gigabytes */ .kN)(HUGE_PAGES_MEMORY)} are needed`),
};
function mounting({ mayMount }) {
    return mayMount ? null : 'its root may neither mount nor swap';
}
function programs({ present }, wanted) {
    const missing = wanted.filter((name) => !present.has(name));
    return missing.length === 0 ? null : `it has no ${missing.join(' and no ')}`;
}
function disk({ disk: space }, needed) {
    if (space === null || space.free >= needed)
        return null;
    return `only ${(0,_host_check_js__WEBPACK_IMPORTED_MODULE_2__/* .gigabytes */ .kN)(space.free)} of disk space are free, and ${(0,_host_check_js__WEBPACK_IMPORTED_MODULE_2__/* .gigabytes */ .kN)(needed)} are needed`;
}
/** Why a machine does not support a scenario or a lane, each reason beginning with "it" or "its"; empty where it does. */
function unmetNeeds({ needs }, probe) {
    return needs.map((need) => JUDGES[need](probe)).filter((why) => why !== null);
}
/**
 * Refuses a machine that does not support the scenario, with all reasons. Nothing has been changed by then.
 * @throws RunError (environment, not-applicable)
 */
function requireScenario(scenario, probe) {
    const why = unsupported(scenario, probe);
    if (why !== null)
        throw notApplicable(scenario, why);
}
/**
 * The same for the lane.
 * @throws RunError (environment, not-applicable)
 */
function requireLane(lane, probe) {
    const why = unsupported(lane, probe);
    if (why !== null)
        throw cannotRun(`lane ${lane.name}`, why, 'use another runner, or another lane');
}
function unsupported(item, probe) {
    const unmet = unmetNeeds(item, probe);
    return unmet.length === 0 ? null : `This machine does not support it: ${unmet.join('; ')}`;
}
/** The error that stops a run whose scenario is not supported; where it comes late, the host is restored. */
function notApplicable({ name }, cause) {
    return cannotRun(`scenario ${name}`, cause, 'use another runner or build, or leave the scenario out');
}
function cannotRun(what, cause, remedy) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'not-applicable',
        message: `The ${what} is not supported here`,
        cause,
        remedy: `${remedy}; crio-node-e2e doctor lists what a machine supports`,
    });
}


/***/ }),

/***/ 28908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tg: () => (/* binding */ checksOf),
  Mz: () => (/* binding */ preflight),
  vL: () => (/* binding */ preflightWarnings)
});

// EXTERNAL MODULE: ./build/src/domain/by-kind.js
var by_kind = __webpack_require__(31205);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/host/facts.js + 1 modules
var facts = __webpack_require__(86292);
// EXTERNAL MODULE: ./build/src/host/host-check.js
var host_check = __webpack_require__(70186);
// EXTERNAL MODULE: ./build/src/host/requirements.js
var requirements = __webpack_require__(62873);
;// CONCATENATED MODULE: ./build/src/host/machine-checks.js




/** States of systemd in which it accepts jobs (systemctl(1), is-system-running). */
const RUNNING_STATES = ['running', 'degraded', 'starting', 'initializing', 'maintenance'];
/** The suite does not start on older kernels (kubernetes/system-validators, validators/types_unix.go). */
const OLDEST_KERNEL = [4, 19];
const ARCHITECTURES = ['x64', 'arm64'];
/** Controllers that the suite needs on cgroup v1 and v2 (kubernetes/system-validators, validators/types_unix.go). */
const CONTROLLERS = ['cpu', 'cpuset', 'memory', 'pids'];
/** Room for the API server, kubelet, CRI-O and a few pods; below the second, parallel specs starve each other. */
const MEMORY = { refuseBelow: host_check.GB, warnBelow: 4 * host_check.GB };
/** Builds and a lane's images need about 3 GB; below 1 GB pods are evicted. A hosted runner has 14 GB free. */
const DISK = { refuseBelow: 4 * host_check.GB, warnBelow: 8 * host_check.GB };
function unmet({ parameters }) {
    return Object.entries(requirements/* NEEDED_PARAMETERS */.F4)
        .filter(([key, needed]) => {
        const value = parameters[key];
        return typeof needed === 'number' ? Number(value ?? needed) < needed : value !== needed;
    })
        .map(([key]) => key);
}
/** Checks of the machine itself, in the order in which they are shown. */
const MACHINE_CHECKS = [
    {
        name: 'systemd',
        needed: 'runs the machine',
        found: ({ container, systemState }) => `${systemState || 'nothing'}${container ? ', in a container' : ''}`,
        judge({ container, systemState }) {
            if (RUNNING_STATES.includes(systemState))
                return host_check/* FINE */.rX;
            return container
                ? (0,host_check/* refuse */.TR)('it is a container', 'use a machine that systemd booted; a job in a workflow must not have "container:"')
                : (0,host_check/* refuse */.TR)(`systemd does not run this machine (systemctl reports "${systemState || 'nothing'}")`, 'use a hosted Ubuntu runner or a virtual machine that systemd booted');
        },
    },
    {
        name: 'root',
        needed: 'sudo without a password, or root',
        found: ({ privilege }) => (privilege === 'direct' ? 'root' : (privilege ?? 'none')),
        judge: ({ privilege }) => privilege === null
            ? (0,host_check/* refuse */.TR)('root is not available: "sudo -n true" fails', 'allow the runner user to use sudo without a password')
            : host_check/* FINE */.rX,
    },
    {
        name: 'architecture',
        needed: 'x64 or arm64',
        found: ({ facts }) => facts.architecture,
        judge: ({ facts }) => ARCHITECTURES.includes(facts.architecture)
            ? host_check/* FINE */.rX
            : (0,host_check/* refuse */.TR)(`no build supports the architecture ${facts.architecture}`, 'use a runner such as ubuntu-24.04 or ubuntu-24.04-arm'),
    },
    {
        name: 'kernel',
        needed: `${OLDEST_KERNEL.join('.')} or newer`,
        found: ({ facts }) => facts.kernel,
        judge: ({ facts }) => (0,host_check/* newerThan */.TH)(facts.kernel, OLDEST_KERNEL)
            ? host_check/* FINE */.rX
            : (0,host_check/* refuse */.TR)(`the kernel ${facts.kernel} is too old for the suite`, `use a machine with Linux ${OLDEST_KERNEL.join('.')} or newer`),
    },
    {
        name: 'cgroups',
        needed: 'v2',
        found: ({ facts }) => facts.cgroup,
        judge({ facts }) {
            if (facts.cgroup === 'v2')
                return host_check/* FINE */.rX;
            return facts.cgroup === 'v1'
                ? (0,host_check/* warn */.R8)('this machine has cgroup v1', 'its kubelet starts only where kubelet-config sets failCgroupV1: false')
                : (0,host_check/* refuse */.TR)('there is no cgroup hierarchy', 'use a machine with cgroup v2');
        },
    },
    {
        name: 'controllers',
        needed: CONTROLLERS.join(', '),
        found: ({ controllers }) => (0,host_check/* list */.p_)(CONTROLLERS.filter((controller) => controllers.includes(controller))),
        judge({ controllers }) {
            const missing = CONTROLLERS.filter((controller) => !controllers.includes(controller));
            return missing.length === 0
                ? host_check/* FINE */.rX
                : (0,host_check/* refuse */.TR)(`the kernel lacks cgroup controllers: ${missing.join(', ')}`, 'check the kernel command line for cgroup_disable=, or use another machine');
        },
    },
    {
        name: 'memory',
        needed: `${(0,host_check/* gigabytes */.kN)(MEMORY.warnBelow)} available`,
        found: ({ availableMemory, facts }) => availableMemory === null
            ? 'unknown'
            : `${(0,host_check/* gigabytes */.kN)(availableMemory)} of ${(0,host_check/* gigabytes */.kN)(facts.memoryBytes)}`,
        judge({ availableMemory }) {
            if (availableMemory === null || availableMemory >= MEMORY.warnBelow)
                return host_check/* FINE */.rX;
            const what = `only ${(0,host_check/* gigabytes */.kN)(availableMemory)} of memory are available`;
            return availableMemory < MEMORY.refuseBelow
                ? (0,host_check/* refuse */.TR)(what, 'stop programs that use it, or use a larger machine')
                : (0,host_check/* warn */.R8)(what, 'specs may be slow or be killed; lower procs, or use a larger machine');
        },
    },
    {
        name: 'disk',
        needed: `${(0,host_check/* gigabytes */.kN)(DISK.warnBelow)} free in ${facts/* STATE_DIRECTORY */.M8}`,
        found: ({ disk }) => disk === null ? 'unknown' : `${(0,host_check/* gigabytes */.kN)(disk.free)} of ${(0,host_check/* gigabytes */.kN)(disk.size)}`,
        judge({ disk }) {
            if (disk === null || disk.free >= DISK.warnBelow)
                return host_check/* FINE */.rX;
            const what = `only ${(0,host_check/* gigabytes */.kN)(disk.free)} are free in ${facts/* STATE_DIRECTORY */.M8}`;
            return disk.free < DISK.refuseBelow
                ? (0,host_check/* refuse */.TR)(what, `free disk space; a run needs ${(0,host_check/* gigabytes */.kN)(DISK.refuseBelow)} or more`)
                : (0,host_check/* warn */.R8)(what, 'the images of a large lane may not fit; free disk space');
        },
    },
    {
        name: 'swap',
        needed: 'off, unless the kubelet supports it',
        found: ({ swaps }) => (0,host_check/* list */.p_)(swaps.map(({ device }) => device)),
        judge: ({ swaps }) => (swaps.length === 0 ? host_check/* FINE */.rX : (0,host_check/* step */.PM)('swap off')),
    },
    {
        name: 'modules',
        needed: requirements/* NEEDED_MODULES */.YC.join(', '),
        found: ({ modules }) => (0,host_check/* list */.p_)(requirements/* NEEDED_MODULES */.YC.filter((name) => modules.has(name))),
        judge({ modules }) {
            const missing = requirements/* NEEDED_MODULES */.YC.filter((name) => !modules.has(name));
            return missing.length === 0 ? host_check/* FINE */.rX : (0,host_check/* step */.PM)(`load ${missing.join(', ')}`);
        },
    },
    {
        name: 'parameters',
        needed: 'forwarding for pods, process limits',
        found(probe) {
            const keys = unmet(probe);
            return keys.length === 0 ? 'as needed' : (0,domain_text/* plural */.LS)(keys.length, 'other value');
        },
        judge(probe) {
            const keys = unmet(probe);
            return keys.length === 0 ? host_check/* FINE */.rX : (0,host_check/* step */.PM)(`set ${keys.join(', ')}`);
        },
    },
    {
        name: 'AppArmor',
        needed: 'either',
        found: ({ appArmor }) => (appArmor ? 'on' : 'off'),
        judge: () => host_check/* FINE */.rX,
    },
    {
        name: 'SELinux',
        needed: 'off or permissive',
        found: ({ seLinux }) => seLinux,
        judge: ({ seLinux }) => seLinux === 'enforcing'
            ? (0,host_check/* warn */.R8)('SELinux is enforcing', 'containers start only with the policy of container-selinux; set it to permissive otherwise')
            : host_check/* FINE */.rX,
    },
    {
        name: 'firewall',
        needed: 'accepts packets of pods',
        found({ policies, ufw, services }) {
            const managers = [
                ...(ufw ? ['ufw'] : []),
                ...(services['firewalld.service'] === 'active' ? ['firewalld'] : []),
            ];
            const chains = Object.entries(policies ?? {}).map(([chain, policy]) => `${chain} ${policy}`);
            return (0,host_check/* list */.p_)([...managers, ...chains.filter((words) => !words.startsWith('OUTPUT'))]);
        },
        judge: ({ services }) => services['firewalld.service'] === 'active'
            ? (0,host_check/* warn */.R8)('firewalld has rules of its own', 'network specs may fail; stop it, or add cni0 to its trusted zone')
            : (0,host_check/* step */.PM)('accept packets of pods'),
    },
];

;// CONCATENATED MODULE: ./build/src/host/software-checks.js


const GIVE_BACK = 'restore the host after an earlier run';
/** The command that errors and `doctor` name. */
const RESTORE = 'crio-node-e2e restore';
/** Changes of earlier runs that can be undone before this run starts. */
function restorableChanges({ earlier }) {
    return earlier.filter(({ standing }) => standing === 'ended').flatMap(({ changes }) => changes);
}
function restorableUnits(probe) {
    return restorableChanges(probe).flatMap((change) => {
        if (change.kind === 'suite')
            return [change.unit, change.kubeletUnit];
        return change.kind === 'service' ? [change.unit] : [];
    });
}
/** Checks of what is installed and running on the machine, in the order in which they are shown. */
const SOFTWARE_CHECKS = [
    {
        name: 'other run',
        needed: 'none',
        found: ({ earlier }) => (0,host_check/* list */.p_)(earlier.map(({ root, standing }) => `${standing}: ${root.slice(root.lastIndexOf('/') + 1)}`)),
        judge({ earlier }) {
            const inTheWay = earlier.filter(({ standing }) => standing !== 'ended');
            const [first] = inTheWay;
            if (first === undefined)
                return earlier.length === 0 ? host_check/* FINE */.rX : (0,host_check/* step */.PM)(GIVE_BACK);
            return (0,host_check/* refuse */.TR)(inTheWay.map((run) => EARLIER_WHAT[run.standing](run)).join('; '), EARLIER_REMEDY[first.standing](first));
        },
    },
    {
        name: 'kubelet',
        needed: 'no other',
        found: ({ suiteUnits }) => (0,host_check/* list */.p_)(suiteUnits),
        judge(probe) {
            const known = restorableUnits(probe);
            const others = probe.suiteUnits.filter((unit) => !known.includes(unit));
            if (others.length > 0) {
                return (0,host_check/* refuse */.TR)(`systemd has another kubelet or suite: ${others.join(', ')}`, 'stop it and remove its unit (systemctl stop UNIT; systemctl reset-failed UNIT): the suite finds its kubelet by that name');
            }
            return probe.suiteUnits.length === 0 ? host_check/* FINE */.rX : (0,host_check/* step */.PM)(GIVE_BACK);
        },
    },
    {
        name: 'CRI-O',
        needed: 'not running',
        found: ({ services }) => services['crio.service'] ?? 'inactive',
        judge(probe) {
            const state = probe.services['crio.service'] ?? 'inactive';
            if (['inactive', 'failed'].includes(state))
                return host_check/* FINE */.rX;
            return restorableUnits(probe).includes('crio.service')
                ? (0,host_check/* step */.PM)(GIVE_BACK)
                : (0,host_check/* refuse */.TR)(`CRI-O is already on this machine (crio.service is ${state})`, 'stop it, or use a machine that is not a node');
        },
    },
    {
        name: 'runtimes',
        needed: 'others may stay',
        found: ({ services, criPlugin }) => (0,host_check/* list */.p_)([
            ...(services['docker.service'] === 'active' ? ['docker'] : []),
            ...(services['containerd.service'] === 'active'
                ? [`containerd${criPlugin ? ' with CRI' : ''}`]
                : []),
        ]),
        judge: () => host_check/* FINE */.rX,
    },
    {
        name: 'ports',
        needed: `${facts/* SUITE_PORTS */.iy.join(', ')} free`,
        found: ({ busyPorts }) => (busyPorts.length === 0 ? 'free' : listeners({ busyPorts })),
        judge(probe) {
            if (probe.busyPorts.length === 0)
                return host_check/* FINE */.rX;
            return restorableChanges(probe).some(({ kind }) => kind === 'suite')
                ? (0,host_check/* step */.PM)(GIVE_BACK)
                : (0,host_check/* refuse */.TR)(`a process listens on ${listeners(probe)}; API server and kubelet need ${facts/* SUITE_PORTS */.iy.join(', ')}`, 'stop the process, such as a cluster or an earlier run');
        },
    },
    {
        name: 'runner image',
        needed: 'any',
        found: ({ facts }) => facts.runnerImage || 'none',
        judge: () => host_check/* FINE */.rX,
    },
];
function listeners({ busyPorts }) {
    return busyPorts
        .map(({ port, owners }) => `port ${port}${owners.length === 0 ? '' : ` (${owners.join(', ')})`}`)
        .join(', ');
}
const EARLIER_WHAT = {
    ended: ({ root }) => `an earlier run has not restored the host (${root})`,
    running: ({ pid }) => `another run is in progress (process ${pid})`,
    rebooted: ({ root }) => `a run before the last boot has not restored the host (${root})`,
    doubtful: ({ root }) => `${root} contains the journal of a run that may belong to another user`,
};
const EARLIER_REMEDY = {
    ended: () => `run ${RESTORE} as the user of that run`,
    running: () => 'wait until it ends',
    rebooted: () => `run ${RESTORE} as the user of that run`,
    doubtful: ({ root }) => `check ${root}/journal.jsonl, undo the changes that it lists, and remove it`,
};

;// CONCATENATED MODULE: ./build/src/host/preflight.js




const CHECKS = [...MACHINE_CHECKS, ...SOFTWARE_CHECKS];
/** Every check with its result and the action of a run, in the order in which preflight shows them. */
function checksOf(probe) {
    return CHECKS.map(({ name, needed, found, judge }) => {
        const outcome = judge(probe);
        return {
            name,
            found: found(probe),
            needed,
            ok: outcome.kind !== 'refuse',
            action: actionOf(outcome),
            remedy: 'remedy' in outcome ? outcome.remedy : '',
        };
    });
}
function actionOf(outcome) {
    return (0,by_kind/* byKind */.S)(outcome, {
        fine: () => 'nothing',
        step: ({ step }) => `step: ${step}`,
        warn: () => 'warning',
        refuse: () => 'refuse',
    });
}
/** The warnings for a machine that is accepted, one sentence each. */
function preflightWarnings(probe) {
    return CHECKS.map(({ judge }) => judge(probe)).flatMap((outcome) => outcome.kind === 'warn' ? [`${outcome.what}: ${outcome.remedy}`] : []);
}
/**
 * Refuses a machine on which a run cannot work, with all reasons. Nothing has been changed by then.
 * @throws RunError (environment, preflight)
 */
function preflight(probe) {
    const refused = CHECKS.map(({ judge }) => judge(probe)).filter((outcome) => outcome.kind === 'refuse');
    if (refused.length === 0)
        return;
    throw new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'preflight',
        message: `This machine cannot run node e2e tests: ${refused.map(({ what }) => what).join('; ')}`,
        remedy: `${refused.map(({ remedy }) => remedy).join('; ')}. Nothing on the machine was changed`,
    });
}


/***/ }),

/***/ 62873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ NEEDED_PARAMETERS),
/* harmony export */   P8: () => (/* binding */ PROCESS_LIMITS),
/* harmony export */   YC: () => (/* binding */ NEEDED_MODULES),
/* harmony export */   eR: () => (/* binding */ BRIDGED_PACKETS),
/* harmony export */   ql: () => (/* binding */ FORWARDING)
/* harmony export */ });
/** Packet filter rules see packets of the bridge; the parameter comes with br_netfilter. */
const BRIDGED_PACKETS = { 'net.bridge.bridge-nf-call-iptables': '1' };
const FORWARDING = { 'net.ipv4.ip_forward': '1', 'net.ipv4.conf.all.route_localnet': '1' };
/** Lower limits, for specs with many processes (kubernetes/test-infra jobs/e2e_node/crio, 99-e2e-sysctl.conf). */
const PROCESS_LIMITS = { 'kernel.pid_max': 4194304, 'kernel.threads-max': 4194304 };
/** Needed values of kernel parameters; a number is a lower limit. */
const NEEDED_PARAMETERS = {
    ...FORWARDING,
    ...BRIDGED_PACKETS,
    ...PROCESS_LIMITS,
};
/** Container storage, and packet filter rules for bridges. */
const NEEDED_MODULES = ['overlay', 'br_netfilter'];


/***/ }),

/***/ 31657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeRequest)
/* harmony export */ });
/* harmony import */ var _domain_by_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31205);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88940);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4209);



function describeCrio(request) {
    return (0,_domain_by_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .byKind */ .S)(request, {
        branch: ({ branch }) => `newest commit of ${branch}`,
        'newest-bundle': ({ branch }) => `newest bundle of ${branch}`,
        latest: () => 'newest release',
        release: ({ tag }) => `release ${tag}`,
        commit: ({ commit }) => `commit ${commit}`,
        directory: ({ path }) => `directory ${path}`,
        'bundle-file': ({ path }) => `bundle ${path}`,
        'bundle-url': ({ url }) => `bundle ${(0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .publicUrl */ .x6)(url)}`,
        'workflow-run': ({ repository, run }) => `static build of workflow run ${run} of ${repository}`,
        'pull-request': ({ number, repository }) => `static build of pull request ${number} of ${repository}`,
        ignition: () => 'the build that the Ignition files pin',
    });
}
function describeKubernetes(request) {
    return (0,_domain_by_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .byKind */ .S)(request, {
        branch: ({ branch }) => `newest CI build of ${branch}`,
        'main-fast': () => 'newest fast CI build of main',
        latest: () => 'newest stable release',
        'last-good': () => 'newest build whose nightly run passed or had only known failures',
        ci: ({ version }) => `CI build ${version}`,
        release: ({ version }) => `release ${version}`,
        commit: ({ commit }) => `newest CI build at or before commit ${commit}`,
        directory: ({ path }) => `directory ${path}`,
        url: ({ url }) => `build at ${(0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .publicUrl */ .x6)(url)}`,
        artifact: ({ artifact, repository }) => `artifact ${artifact} of ${repository}`,
    });
}
function describeComponent(request) {
    const source = request.kind === 'release' ? request.version : `from ${request.path}`;
    return `${request.name} ${source}`;
}
function describeRerun(budget) {
    if (budget === null)
        return 'no';
    return `up to ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(budget.specs, 'spec')}, up to ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(budget.seconds)}`;
}
function joined(list, none) {
    return list.join(' ') || none;
}
/**
 * The request as text, one line for each of its parts, to be printed before anything changes.
 * Lines hold text of the user, so print them with `Logger.relay`.
 */
function describeRequest(request) {
    const { selection, mirrors } = request;
    const { runtime, monitor, logLevel } = request.crioSettings;
    const { pull } = request.images;
    const repositories = request.images.repositories === null ? "the suite's own registries" : 'registries in a file';
    const dropIns = request.crioDropIns.map(({ name }) => name);
    const registries = request.crioSettings.mirrors.map(({ prefix, location }) => `${prefix}=${location}`);
    const ignition = request.ignition.map(({ asked }) => asked);
    const components = request.components.map(describeComponent);
    const gates = Object.entries(request.featureGates).map(([name, on]) => `${name}=${on}`);
    const rows = [
        ['CRI-O', `${describeCrio(request.crio)}, ${request.architecture}`],
        ['Kubernetes', `${describeKubernetes(request.kubernetes)}, ${request.architecture}`],
        ['Components', components.join(', ') || "the CRI-O build's own"],
        ['Scenario', selection.scenario ?? 'none'],
        ['Lane', selection.lane],
        ['Label filter', selection.labelFilter || 'none'],
        ['Focus', selection.focus || 'none'],
        ['Skip', selection.skip || 'none'],
        ['Tracked skips', String(selection.trackedSkips.length)],
        ['Processes', String(request.procs)],
        ['Time limit', (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(request.timeoutSeconds)],
        ['Rerun of failures', describeRerun(request.rerunFailures)],
        ['CRI-O drop-ins', joined(dropIns, "only the action's own")],
        ['Runtime', `${runtime} with ${monitor}, CRI-O logs at ${logLevel}`],
        ['Registry mirrors', joined(registries, 'none')],
        ['Images', `pulled before the suite: ${pull}, from ${repositories}`],
        ['Ignition', joined(ignition, 'none')],
        ['Kubelet configuration', request.kubeletConfig === null ? "the suite's own" : 'from a file'],
        ['Kubelet flags', joined(request.kubeletFlags, "only the action's own")],
        ['Feature gates', joined(gates, 'defaults')],
        ['Test arguments', joined(request.testArgs, "only the action's own")],
        ['Fails on', joined(request.failOn, 'nothing but invalid input and an empty selection')],
        ['Signatures', request.requireSignature ? 'required of CRI-O' : 'checked when present'],
        ['Host', request.restore === 'always' ? 'restored' : 'restored, except on a hosted runner'],
        ['Report', request.reportDirectory],
        ['Mirrors', `${mirrors.crio} ${mirrors.kubernetes} ${mirrors.gitHub}`],
    ];
    return rows.map(([title, text]) => `${`${title}:`.padEnd(24)}${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text)}`);
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
/** The specs that each tracked skip matches. Only Go can tell it of a pattern. */
async function skipMatches(ask, selection, all) {
    const matches = [];
    for (const [index, skip] of selection.trackedSkips.entries()) {
        const matched = skip.pattern === ''
            ? all.filter(({ id }) => id.includes(skip.text))
            : (await ask(`skip-${index}`, { ...selection, ...EVERYTHING, focus: skip.pattern }))
                .selected;
        matches.push({ skip, ids: new Set(matched.map(({ id }) => id)) });
    }
    return matches;
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
        let left = read();
        while (left !== null && operators.some((operator) => this.#take(operator))) {
            const right = read();
            if (right === null)
                return null;
            left = { kind, operands: [left, right] };
        }
        return left;
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
            default:
                return SOME;
        }
    }
    function judgeSet(part, isNegated) {
        const { key, operation } = part;
        if (operation === 'issubsetof')
            return SOME;
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
            return [[...literal]];
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
    if (before.length * after.length > MOST_ALTERNATIVES) {
        return before.map((branch) => [...branch, GAP]);
    }
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

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(68281);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(34889);
;// CONCATENATED MODULE: ./build/src/suite/missing-tags.js






const SHOWN_TAG = 120;
/**
 * Which tags of a selection no spec has. Kubernetes removes and renames tags, and a filter with an old one silently selects
 * less: `[NodeFeature:…]` is one (kubernetes/community, contributors/devel/sig-testing/e2e-tests.md).
 * @param specs all specs of the build
 */
function missingTags(selection, specs) {
    const labels = new Set(specs.flatMap((spec) => spec.labels));
    const texts = specs.map(({ id }) => `${suite_arguments/* SUITE_TEXT */.Fj} ${id}`);
    const filter = parseLabelFilter(selection.labelFilter);
    const ofLabels = filter === null ? NONE_MISSING : missingLabels(filter, labels);
    const ofFocus = missingTexts(selection.focus, texts);
    const ofSkip = missingTexts(selection.skip, texts);
    const tags = (from, words) => words.map((tag) => ({ filter: from, tag, nearest: nearestTag(tag, labels) }));
    const both = (kind) => [
        ...tags('label-filter', ofLabels[kind]),
        ...tags('focus', ofFocus[kind]),
    ];
    return {
        required: both('required'),
        alternatives: both('alternatives'),
        skips: [
            ...tags('label-filter', ofLabels.skips),
            ...tags('skip', [...ofSkip.required, ...ofSkip.alternatives]),
        ],
    };
}
/** A sentence on a tag, which begins with "no spec". */
function missingTagText({ tag, nearest }) {
    const similar = nearest === null ? '' : `; the most similar tag is ${nearest}`;
    return `no spec of this Kubernetes build has ${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(tag), SHOWN_TAG)}${similar}`;
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


/***/ }),

/***/ 55686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ roomChecks),
/* harmony export */   V3: () => (/* binding */ writtenDirectories),
/* harmony export */   hr: () => (/* binding */ requireRoom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88940);




/** For copies of the tested programs (kubelet, e2e_node.test, ginkgo), backups, logs and reports. */
const WORKSPACE_BYTES = 512 * 1024 * 1024;
/** For the reports and logs of a usual lane. */
const REPORT_BYTES = 64 * 1024 * 1024;
/**
 * The directories that a run writes to.
 * @param run the directory of the run, or the one that holds the directories of runs
 */
function writtenDirectories(run, report) {
    return [
        { what: 'the directory of the run', path: run, bytes: WORKSPACE_BYTES },
        { what: 'the report directory', path: report, bytes: REPORT_BYTES },
    ];
}
/** Whether each directory has free space, as rows of preflight's table. */
function roomChecks(directories) {
    return directories.map(({ what, path, bytes }) => {
        const free = freeBytes(path);
        const ok = free === null || free >= bytes;
        return {
            name: what,
            found: free === null ? 'unknown' : (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(free),
            needed: `${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)} free in ${path}`,
            ok,
            action: ok ? 'nothing' : 'refuse',
            remedy: ok ? '' : `free disk space in ${path}, or use another directory`,
        };
    });
}
/**
 * Checks that directories of a run have free space. The disk of images and pods is a check of preflight.
 * @throws RunError (environment, preflight) with each directory that has less than it needs
 */
function requireRoom(directories) {
    const short = roomChecks(directories).flatMap(({ name, found, needed, ok }) => ok ? [] : [`${name} needs ${needed}, and has ${found}`]);
    if (short.length === 0)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'preflight',
        message: 'There is not enough free disk space for the files of the run',
        cause: short.join('; '),
        remedy: 'free disk space there, or use a runner with a larger disk',
    });
}
/** Free bytes for this user where a directory is or will be; null if the file system does not say. */
function freeBytes(path) {
    try {
        const { bavail, blocks, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(path);
        return blocks === 0 ? null : bavail * bsize;
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT' && parent !== path ? freeBytes(parent) : null;
    }
}


/***/ })

};
