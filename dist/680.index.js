export const id = 680;
export const ids = [680];
export const modules = {

/***/ 2459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ processRuns),
/* harmony export */   P2: () => (/* binding */ startTimeOf),
/* harmony export */   o6: () => (/* binding */ currentBoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);


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
    const stat = readIfPresent(`/proc/${pid}/stat`);
    // The name, in parentheses, may hold anything; fields are counted from behind it, where the third one stands.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[22 - 3] ?? '';
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

/***/ 7631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkTable),
/* harmony export */   U: () => (/* binding */ checkMachine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1987);
/* harmony import */ var _host_earlier_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(707);
/* harmony import */ var _host_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);
/* harmony import */ var _host_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);
/* harmony import */ var _host_preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8177);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2639);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5462);








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
function checkTable(probe) {
    const rows = (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .checksOf */ .tg)(probe).map(({ name, found, needed, action }) => [name, found, needed, action].map(_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLine */ .h0));
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .alignColumns */ .RM)([['', 'found', 'needed', 'action'], ...rows]);
}
function describeMachine({ deps }, probe) {
    const { facts } = probe;
    deps.log.info(`${facts.os}, kernel ${facts.kernel}, systemd ${facts.systemd}, cgroup ${facts.cgroup}, ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(facts.cpus, 'CPU')}`);
    deps.log.relay(checkTable(probe));
}
async function restoreAfter({ deps }, { privilege }, { root, changes }, warn) {
    deps.log.info(`An earlier run did not restore the host (${root}): ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(changes.length, 'change')}`);
    const failures = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_6__/* .restoreEarlier */ .z)(deps, deps.commandsFor(privilege ?? 'direct'), root);
    for (const failure of failures)
        warn(`A change of an earlier run could not be undone: ${failure}`);
}


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ fetchBuilds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(3017);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/builds/errors.js
var builds_errors = __webpack_require__(6528);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/src/builds/digest.js




const HEX_LENGTH = { sha256: 64, sha512: 128 };
/** Large, for fewer system calls. */
const READ_BYTES = 1 << 20;
/** The sha256 of a file, lower-case hexadecimal. */
async function digestOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: READ_BYTES }), hash);
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
    const file = await (0,promises_.open)(path, 'wx', mode);
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
    const hash = (0,external_node_crypto_.createHash)('sha256');
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
        files[(0,external_node_path_.relative)(directory, path)] = await digestOf(path);
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
var build_locations = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/src/domain/request/components.js
var components = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(2806);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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

;// CONCATENATED MODULE: ./build/src/builds/disk-space.js



/** Kept free for everything else on the machine. */
const SPARE_BYTES = 64 << 20;
/** No space, no quota, and a file that is larger than a limit allows. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/**
 * Checks that the file system of a directory has enough free space, before anything is written.
 * @throws RunError (environment, build-unavailable) when it has not
 */
async function requireDiskSpace(what, directory, bytes) {
    const { bavail, bsize } = await (0,promises_.statfs)(directory);
    const free = bavail * bsize;
    if (free >= bytes + SPARE_BYTES)
        return;
    throw noRoom(what, directory, `It needs about ${(0,domain_text/* formatBytes */.z3)(bytes)}, and ${(0,domain_text/* formatBytes */.z3)(free)} are free`);
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
        const code = (0,errors/* codeOf */.$N)(error);
        if (!FULL.has(code))
            throw error;
        throw noRoom(what, directory, `The disk is full (${code})`);
    }
}
function noRoom(what, directory, cause) {
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${what} does not fit on the disk of ${directory}`,
        cause,
        remedy: 'Free disk space there, or use a runner with a larger disk',
    });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/builds/archive-member.js





/** An archive that is malicious, broken or too large. */
class BadArchive extends Error {
}
/** Error codes for a path that exists already, or is below a file. */
const OCCUPIED = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);
const MAX_FILES = 20_000;
/** Far more than any build needs: a bundle unpacks to about 120 MB, a test archive to 1 GB. */
const MAX_BYTES = 8 * 2 ** 30;
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
function countMembers() {
    let files = 0;
    let bytes = 0;
    return (size) => {
        files += 1;
        bytes += size;
        if (files > MAX_FILES)
            throw new BadArchive(`It contains more than ${MAX_FILES} files`);
        if (bytes > MAX_BYTES)
            throw new BadArchive(`It contains more than ${MAX_BYTES} bytes`);
    };
}
/**
 * Writes a member, and returns its sha256. Of its mode only the executable bit is kept.
 * @throws BadArchive when another member has the same path, RunError when the disk has not enough space
 */
async function writeMember({ path, size, isExecutable, content }, { what, directory }) {
    await requireDiskSpace(what, directory, size);
    const file = (0,external_node_path_.join)(directory, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        return await saveWithDigest(content, file, isExecutable ? 0o755 : 0o644);
    }
    catch (error) {
        if (!OCCUPIED.has((0,errors/* codeOf */.$N)(error)))
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
        confirmMembers(files, destination);
        return byName(files);
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
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const tar = extract();
    const missing = new Set(destination.members);
    const files = {};
    const count = countMembers();
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
            const path = safePath(name);
            if (!REGULAR.has(type) || !isWanted(path, destination)) {
                entry.resume();
                continue;
            }
            const isExecutable = (mode & 0o111) !== 0;
            files[path] = await writeMember({ path, size, isExecutable, content: piecesOf(entry) }, destination);
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
    if (unpacked > MAX_BYTES)
        throw new BadArchive(`It unpacks to more than ${MAX_BYTES} bytes`);
    if (unpacked > RATIO_FROM_BYTES && unpacked > packed * MAX_RATIO) {
        throw new BadArchive(`It unpacks to more than ${MAX_RATIO} times its size`);
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
    return !(error instanceof errors/* RunError */.e4) && !isSystemError(error);
}
function isZlibError(error) {
    return (0,errors/* codeOf */.$N)(error).startsWith('Z_');
}

;// CONCATENATED MODULE: ./build/src/builds/signature.js
/**
 * Reads a signature file of cosign. Loads the verifier only now, because most runs do not need it.
 *
 * @param text content of the file: a Sigstore bundle, or what cosign wrote before version 3
 * @throws RunError (environment, build-unavailable) when it is not understood
 */
async function openSignature(text, options) {
    const { readSignature } = await Promise.all(/* import() */[__webpack_require__.e(168), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 9409));
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
        const hex = parseDigest(text, algorithm, (0,external_node_path_.basename)(new URL(downloadUrl).pathname));
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

;// CONCATENATED MODULE: ./build/src/builds/zip.js



/** File type in the upper half of the external attributes, as Unix writes them: none, or a regular file (stat.h). */
const TYPE_MASK = 0o170_000;
const zip_REGULAR = new Set([0, 0o100_000]);
/**
 * Unpacks a zip: regular files only. GitHub's artifacts do not keep the executable bit.
 *
 * @returns path below the directory and sha256 of each file
 * @throws RunError (environment, build-unavailable) when the zip is broken, malicious or lacks a wanted member; what
 *   writing throws
 */
async function unpackZip(file, destination) {
    try {
        const files = await zip_unpackMembers(file, destination);
        confirmMembers(files, destination);
        return byName(files);
    }
    catch (error) {
        if (error instanceof errors/* RunError */.e4 || isSystemError(error))
            throw error;
        throw (0,builds_errors/* buildUnavailable */.pP)(`${destination.what} cannot be unpacked`, (0,errors/* messageOf */.bD)(error), 'Run again, or name another build');
    }
}
async function zip_unpackMembers(file, destination) {
    // Only builds of a pull request are zips.
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const zip = await openPromise(file);
    const files = {};
    const count = countMembers();
    try {
        for await (const entry of zip.eachEntry()) {
            count(entry.uncompressedSize);
            const path = safePath(entry.fileName);
            const mode = entry.externalFileAttributes >>> 16;
            const isFile = zip_REGULAR.has(mode & TYPE_MASK) && !entry.fileName.endsWith('/');
            if (!isFile || !isWanted(path, destination))
                continue;
            const content = await zip.openReadStreamPromise(entry);
            const member = {
                path,
                size: entry.uncompressedSize,
                isExecutable: (mode & 0o111) !== 0,
                content,
            };
            files[path] = await writeMember(member, destination);
        }
    }
    finally {
        zip.close();
    }
    return files;
}

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
        const received = await explainFullDisk(what, directory, () => receive(arrival, { download, directory, proof: verification, length: body.length }));
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
async function receive(arrival, { download: { what, content }, directory, proof: verification, length }) {
    const payload = payloadDirectory(directory);
    await (0,promises_.mkdir)(payload);
    await requireDiskSpace(what, directory, (length ?? 0) * growthOf(content));
    if (content.kind === 'file') {
        await saveFile(arrival, (0,external_node_path_.join)(payload, content.name));
        const sha256 = verification.confirm();
        return { sha256, files: { [content.name]: sha256 } };
    }
    const destination = { what, directory: payload, members: content.members };
    if (content.kind === 'zip') {
        const file = (0,external_node_path_.join)(directory, 'download.zip');
        await saveFile(arrival, file);
        const sha256 = verification.confirm();
        const files = await unpackZip(file, destination);
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
        notes: unchecked
            ? [`${download.what} was downloaded over verified TLS; no checksum or signature`]
            : [],
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
            ...(unchecked
                ? [`${download.what} was downloaded over verified TLS; no checksum or signature`]
                : []),
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
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/domain/by-kind.js
var by_kind = __webpack_require__(6292);
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
var at_once = __webpack_require__(1495);
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
var configuration = __webpack_require__(6881);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/src/crio/runtimes.js
var runtimes = __webpack_require__(6098);
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
var run_ignition = __webpack_require__(9073);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run_run = __webpack_require__(4770);
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
        fetchKubernetes(request.kubernetes, {
            ...common,
            minimumTrust: request.requireSignature ? 'checksum' : 'tls-only',
            mirror: request.mirrors.kubernetes,
            listing: request.mirrors.kubernetesListing,
            workDirectory: (0,external_node_path_.join)(workspace.scratch, 'kubernetes'),
        }),
    ]);
    const resolved = await Promise.all([
        withFullCommit(github, build_locations/* CRIO_REPOSITORY */.ZC, crio.build),
        withFullCommit(github, build_locations/* KUBERNETES_REPOSITORY */.ef, kubernetes.build),
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

/***/ 9073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vy: () => (/* binding */ asScenarioError),
  BM: () => (/* binding */ crioRequest),
  YV: () => (/* binding */ kernelWarning),
  q7: () => (/* binding */ readIgnition),
  my: () => (/* binding */ withDropIns)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/ignition/consistency.js
var consistency = __webpack_require__(7688);
// EXTERNAL MODULE: ./build/src/domain/ignition/data-url.js
var data_url = __webpack_require__(9878);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/src/domain/ignition/config.js + 3 modules
var config = __webpack_require__(400);
// EXTERNAL MODULE: ./build/src/domain/ignition/reader.js
var reader = __webpack_require__(4869);
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
var parse = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/src/domain/ignition/source-url.js
var source_url = __webpack_require__(9595);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/src/builds/errors.js
var builds_errors = __webpack_require__(6528);
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
    const [kind = '', expected = ''] = hash.split('-', 2);
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
var crio_settings = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/src/domain/ignition/rules.js + 1 modules
var rules = __webpack_require__(5896);
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
var flaws = __webpack_require__(5895);
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
var build_names = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/src/domain/request/kubelet.js
var kubelet = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/host/needs.js
var needs = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run = __webpack_require__(4770);
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

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ listSpecs),
  G: () => (/* binding */ requireGates)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/host/needs.js
var needs = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/src/suite/enumerate.js
var enumerate = __webpack_require__(8868);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
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
    constructor(gate, why) {
        super({
            kind: 'input',
            reason: 'invalid-input',
            message: `This Kubernetes does not accept the feature gate ${gate}`,
            cause: why,
            remedy: `remove ${gate} from feature-gates, or choose a Kubernetes that has it; nothing on the machine was changed`,
        });
        this.gate = gate;
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
        throw new GateRefused(unknown, 'the kubelet does not know it');
    const [sentence, locked] = LOCKED.exec(words) ?? [];
    if (locked !== undefined)
        throw new GateRefused(locked, (0,domain_text/* plainLine */.h0)(sentence ?? ''));
}

;// CONCATENATED MODULE: ./build/src/app/run/list-specs.js





/** The stage that lists the selected specs with a dry run, and records them and the skipped ones. */
async function listSpecs({ deps, request, workspace, record }, commands, binary) {
    const specs = await (0,enumerate/* enumerateSpecs */.h)({ commands, scratch: workspace.scratch }, binary, request.selection, deps.nodeName);
    (0,external_node_fs_.writeFileSync)(workspace.plannedSpecs, JSON.stringify(specs.planned));
    const leftOut = specs.leftOut.map(({ skip, specs: ids }) => ({
        reason: skip.reason,
        link: skip.link,
        specs: ids,
    }));
    record.append({ totalSpecs: specs.total, leftOut });
    deps.log.info(`${specs.planned.length} of ${(0,domain_text/* plural */.LS)(specs.total, 'spec')} are selected`);
    for (const { reason, specs: ids } of leftOut) {
        deps.log.info(`${(0,domain_text/* plural */.LS)(ids.length, 'more spec')} skipped by a tracked skip: ${reason}`);
    }
    return specs.planned;
}
/**
 * Checks that the Kubernetes build knows the requested feature gates.
 * @throws RunError (environment, not-applicable) for a gate of the scenario, and (input, invalid-input) for the user's
 */
async function requireGates({ request: { scenario, featureGates }, workspace }, commands, kubelet) {
    try {
        await checkGates({ commands, scratch: workspace.scratch }, kubelet, featureGates);
    }
    catch (error) {
        if (!(error instanceof GateRefused) || scenario === null)
            throw error;
        if (!Object.hasOwn(scenario.featureGates, error.gate))
            throw error;
        throw (0,needs/* notApplicable */.hH)(scenario, `${error.message}: ${error.details.cause ?? ''}`);
    }
}


/***/ }),

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iW: () => (/* binding */ main)
});

// UNUSED EXPORTS: exitCodeFor, jobOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/request/public-request.js
var public_request = __webpack_require__(8683);
// EXTERNAL MODULE: ./build/src/host/earlier-runs.js
var earlier_runs = __webpack_require__(707);
// EXTERNAL MODULE: ./build/src/host/journal.js
var journal = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/src/host/run-identity.js
var run_identity = __webpack_require__(6244);
// EXTERNAL MODULE: ./build/src/suite/transient-unit.js
var transient_unit = __webpack_require__(1055);
// EXTERNAL MODULE: ./build/src/suite/workspace.js
var suite_workspace = __webpack_require__(2639);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/app/run/command-gate.js

/** Wraps commands in a gate. */
function createCommandGate(commandsFor) {
    const running = new Set();
    let closed = false;
    return {
        commandsFor: (privilege) => {
            const commands = commandsFor(privilege);
            return {
                run(program, args, options) {
                    if (closed)
                        return new Promise(() => { });
                    const output = commands.run(program, args, options);
                    const ended = output.finally(() => running.delete(ended));
                    running.add(ended);
                    return output;
                },
            };
        },
        async close(milliseconds) {
            closed = true;
            await Promise.race([Promise.allSettled(running), (0,promises_.setTimeout)(milliseconds, null, { ref: false })]);
        },
    };
}

// EXTERNAL MODULE: ./build/src/crio/paths.js
var crio_paths = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/host/host.js
var host_host = __webpack_require__(9680);
// EXTERNAL MODULE: ./build/src/host/units.js
var host_units = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/host/undo-ignition.js
var undo_ignition = __webpack_require__(2714);
;// CONCATENATED MODULE: ./build/src/host/ignition/accounts.js


/** Backup files of shadow's programs (shadow-utils, lib/commonio.c). */
const BACKUP_FILES = ['passwd', 'shadow', 'group', 'gshadow', 'subuid', 'subgid'].map((name) => `/etc/${name}-`);
/** Creates missing groups, then missing users; accounts of the machine do not change. */
async function makeAccounts(deps, { groups, users }) {
    if (groups.length + users.length === 0)
        return;
    await (0,host_host/* recordPaths */.Oq)(deps, BACKUP_FILES);
    for (const group of groups)
        await makeGroup(deps, group);
    for (const user of users)
        await makeUser(deps, user);
}
async function makeGroup(deps, { name, gid, system }) {
    const account = { database: 'group', name };
    if (await (0,undo_ignition/* accountExists */.Qp)(deps, account))
        return;
    deps.journal.record({ kind: 'account', ...account });
    await (0,host_host/* asRoot */.tE)(deps, 'groupadd', [...given('--gid', gid), ...only('--system', system), name]);
}
async function makeUser(deps, user) {
    const { name } = user;
    const account = { database: 'passwd', name };
    if (await (0,undo_ignition/* accountExists */.Qp)(deps, account))
        return;
    const home = user.homeDir ?? `/home/${name}`;
    const makesHome = user.noCreateHome !== true && (await (0,host_host/* existingPaths */.UV)(deps, [home])).size === 0;
    if (makesHome)
        await (0,host_host/* recordDirectories */.vu)(deps, [home]);
    await (0,host_host/* recordPaths */.Oq)(deps, [`/var/mail/${name}`]);
    deps.journal.record({ kind: 'account', ...account });
    const groups = user.groups.filter((group) => group !== null).join(',');
    await (0,host_host/* asRoot */.tE)(deps, 'useradd', [
        '--home-dir',
        home,
        makesHome ? '--create-home' : '--no-create-home',
        '--no-log-init',
        ...given('--uid', user.uid),
        ...given('--comment', user.gecos),
        ...given('--shell', user.shell),
        ...given('--gid', user.primaryGroup),
        ...given('--groups', groups || null),
        ...only('--no-user-group', user.noUserGroup),
        ...only('--system', user.system),
        name,
    ]);
}
function given(option, value) {
    return value === null ? [] : [option, String(value)];
}
function only(option, wanted) {
    return wanted === true ? [option] : [];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/domain/ignition/rules.js + 1 modules
var rules = __webpack_require__(5896);
// EXTERNAL MODULE: ./build/src/host/command-error.js
var command_error = __webpack_require__(5878);
;// CONCATENATED MODULE: ./build/src/host/ignition/conflicts.js






/**
 * The work with every path as it is below links of the machine: a path through `/var/run` is one in `/run`, as Ignition
 * resolves it. The last part is not followed.
 */
async function resolvePaths(deps, work) {
    const paths = nodesOf(work).map(({ path }) => path);
    if (paths.length === 0)
        return work;
    const parents = [...new Set(paths.map((path) => (0,external_node_path_.dirname)(path)))];
    const args = ['-mz', '--', ...parents];
    const output = await (0,host_host/* asRoot */.tE)(deps, 'realpath', args);
    const resolved = output.split('\0').slice(0, -1);
    if (resolved.length !== parents.length) {
        throw (0,command_error/* commandError */.y)('realpath', args, { exitCode: 0, stdout: output, stderr: '' });
    }
    const real = new Map(parents.map((parent, index) => [parent, resolved[index] ?? parent]));
    const move = (node) => ({
        ...node,
        path: (0,external_node_path_.join)(real.get((0,external_node_path_.dirname)(node.path)) ?? '/', (0,external_node_path_.basename)(node.path)),
    });
    return {
        ...work,
        directories: work.directories.map(move),
        files: work.files.map(move),
        links: work.links.map(move),
        standIns: work.standIns.map(move),
        swapFiles: work.swapFiles.map(move),
    };
}
/**
 * Refuses a config that would overwrite files without permission, with all reasons at once. Nothing has been changed yet.
 * @param kept directories of the run itself, which nothing may be written to
 * @returns the types of what exists at the paths
 * @throws RunError (input, invalid-input)
 */
async function checkConflicts(deps, work, kept) {
    const standing = withoutReplaced(work, await standingAt(deps, nodesOf(work).map(({ path }) => path)));
    const problems = [
        ...nodesOf(work).flatMap(({ path }) => misplaced(path, kept)),
        ...(await fileConflicts(deps, work, standing)),
        ...work.directories.flatMap(({ path, overwrite }) => overwrite || [undefined, 'd'].includes(standing.get(path)) ? [] : [taken(path)]),
        ...work.links.flatMap(({ path, overwrite }) => overwrite || !standing.has(path) ? [] : [taken(path)]),
        ...work.swapFiles.flatMap(({ path }) => (standing.has(path) ? [used(path)] : [])),
        ...(await mountConflicts(deps, work, standing)),
        ...odd(work, standing),
    ];
    if (problems.length === 0)
        return standing;
    const lines = problems.map(({ path, why }) => `${path} ${why}`);
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: 'The Ignition files cannot be applied to this machine',
        cause: lines[0] ?? '',
        remedy: 'set `overwrite: true` where a file may be replaced; nothing on the machine was changed',
        evidence: lines,
    });
}
function nodesOf(work) {
    return [...work.directories, ...work.files, ...work.links, ...work.standIns, ...work.swapFiles];
}
async function standingAt(deps, paths) {
    // find complains about paths that are not there and lists the others all the same; `/` proves that it ran.
    const args = ['/', ...paths, '-maxdepth', '0', '-printf', '%y%p\\0'];
    const output = await deps.commands.run('find', args, { root: true });
    const found = new Map(output.stdout
        .split('\0')
        .filter((text) => text !== '')
        .map((text) => [text.slice(1), text.charAt(0)]));
    if (!found.delete('/'))
        throw (0,command_error/* commandError */.y)('find', args, output);
    return found;
}
/** The content of a directory that is replaced is moved aside with it. */
function withoutReplaced({ directories }, standing) {
    const replaced = directories.flatMap(({ path, overwrite }) => (overwrite ? [`${path}/`] : []));
    return new Map([...standing].filter(([path]) => !replaced.some((directory) => path.startsWith(directory))));
}
/** Paths that lead, through a link of the machine, to a place where the config is not applied, or into the run itself. */
function misplaced(path, kept) {
    const within = kept.find((directory) => path === directory || path.startsWith(`${directory}/`));
    if (within !== undefined)
        return [{ path, why: 'is in a directory of the run itself' }];
    const fate = (0,rules/* fateOfPath */.v7)(path);
    return fate === null ? [] : [{ path, why: `is the target of a link: ${fate.reason}` }];
}
async function fileConflicts(deps, { files }, standing) {
    const problems = [];
    for (const file of files) {
        const type = standing.get(file.path);
        if (type === undefined || file.overwrite)
            continue;
        const fine = type === 'f' && (file.bytes === null || (await isSame(deps, file)));
        if (!fine)
            problems.push(taken(file.path));
    }
    return problems;
}
/** Whether the file already has the content. */
async function isSame(deps, { path, bytes }) {
    if (bytes === null)
        return false;
    const expected = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return (await (0,host_host/* asRoot */.tE)(deps, 'sha256sum', ['--', path])).startsWith(expected);
}
async function mountConflicts(deps, { standIns }, standing) {
    const directories = standIns.filter(({ path }) => standing.get(path) === 'd');
    const entries = await (0,host_host/* entriesOf */.Mc)(deps, directories.map(({ path }) => path));
    return standIns.flatMap(({ path }) => !standing.has(path) || entries.get(path)?.length === 0
        ? []
        : [{ path, why: 'is not an empty directory, so that the action cannot mount there' }]);
}
/** Devices, sockets and pipes of the machine are never replaced. */
function odd(work, standing) {
    return nodesOf(work).flatMap(({ path }) => ['f', 'd', 'l', undefined].includes(standing.get(path))
        ? []
        : [{ path, why: 'is not a file, directory or link' }]);
}
function taken(path) {
    return { path, why: 'exists with other content, and overwrite is not true' };
}
function used(path) {
    return { path, why: 'exists, so that the action cannot create a swap file' };
}

;// CONCATENATED MODULE: ./build/src/host/ignition/kernel.js


/**
 * Sets parameters and settings of the kernel.
 * @param warn is called for a parameter that this kernel does not have, or a value that it does not accept
 */
async function setKernel(deps, { sysctls, kernelSettings }, warn) {
    const wanted = Object.entries(sysctls);
    if (wanted.length > 0) {
        const before = await (0,host_host/* readSysctls */.kp)(deps, wanted.map(([key]) => key));
        const absent = wanted.map(([key]) => key).filter((key) => !Object.hasOwn(before, key));
        if (absent.length > 0)
            warn(`Ignition: this kernel does not have ${absent.join(', ')}`);
        deps.journal.record({ kind: 'sysctls', before });
        const differs = ([key, value]) => Object.hasOwn(before, key) && before[key] !== value;
        await (0,host_host/* writeSysctls */.j)(deps, wanted.filter(differs));
    }
    for (const { path, value } of kernelSettings)
        await setOne(deps, path, value, warn);
}
async function setOne(deps, path, value, warn) {
    const existing = await (0,host_host/* existingPaths */.UV)(deps, [path]);
    if (!existing.has(path)) {
        warn(`Ignition: this kernel does not have ${path}`);
        return;
    }
    const before = (await (0,host_host/* asRoot */.tE)(deps, 'cat', ['--', path])).trim();
    deps.journal.record({ kind: 'kernel-setting', path, before });
    await (0,undo_ignition/* writeKernelSetting */.f4)(deps, path, value);
    const after = (await (0,host_host/* asRoot */.tE)(deps, 'cat', ['--', path])).trim();
    if (after !== value)
        warn(`Ignition: ${path} is ${after}, not ${value}: the kernel did not accept more`);
}

// EXTERNAL MODULE: ./build/src/host/trees.js
var trees = __webpack_require__(1353);
;// CONCATENATED MODULE: ./build/src/host/moved-directories.js


/** Suffix of a directory that was moved aside. */
const MOVED_SUFFIX = '.crio-node-e2e-kept';
/**
 * State of an earlier kubelet: a kubelet removes pods and logs that it does not know, and does not start with the state
 * of one with another configuration (kubernetes pkg/kubelet/kubelet_volumes.go,
 * pkg/kubelet/kuberuntime/kuberuntime_gc.go, pkg/kubelet/cm/cpumanager/state).
 */
const KUBELET_DIRECTORIES = ['/var/lib/kubelet', '/var/log/pods', '/var/log/containers'];
/**
 * Moves a directory aside, to a name beside it, so that another can take its path; it is moved back unchanged.
 * @throws Error when an earlier run has not restored it
 */
async function moveAside(deps, path) {
    const kept = `${path}${MOVED_SUFFIX}`;
    if ((await (0,host_host/* existingPaths */.UV)(deps, [kept])).size > 0) {
        throw new Error(`${kept} exists already: an earlier run did not restore ${path}`);
    }
    deps.journal.record({ kind: 'moved', path, kept });
    await (0,host_host/* asRoot */.tE)(deps, 'mv', ['-T', '--', path, kept]);
}
/** Lets the kubelet start without the state of an earlier one. A mount point cannot be moved, and stays. */
async function moveKubeletStateAside(deps) {
    const existing = await (0,host_host/* existingPaths */.UV)(deps, KUBELET_DIRECTORIES);
    if (existing.size === 0)
        return;
    const mounted = await (0,trees/* mountPoints */.l)(deps);
    for (const path of existing)
        if (!mounted.includes(path))
            await moveAside(deps, path);
}

;// CONCATENATED MODULE: ./build/src/host/ignition/nodes.js





const FILE_MODE = 0o644;
const DIRECTORY_MODE = 0o755;
const STAGED = 'ignition-';
/** Creates directories, files and links, after checkConflicts. */
async function makeNodes(deps, { directories, files, links }, standing) {
    const staging = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(deps.scratch, STAGED));
    for (const directory of directories.toSorted(byDepth)) {
        await makeDirectory(deps, directory, standing);
    }
    for (const [index, file] of files.entries()) {
        await makeFile(deps, file, standing, (0,external_node_path_.join)(staging, String(index)));
    }
    for (const link of links)
        await makeLink(deps, link, standing);
}
function byDepth(one, other) {
    return one.path.split('/').length - other.path.split('/').length;
}
async function makeDirectory(deps, directory, standing) {
    const { path, mode, user, group, overwrite } = directory;
    // It may have been created in the meantime, as the parent of another.
    const existing = await (0,host_host/* existingPaths */.UV)(deps, [path]);
    if (existing.has(path) && !overwrite) {
        await setAttributes(deps, directory);
        return;
    }
    await giveWay(deps, path, standing);
    await (0,host_host/* recordDirectories */.vu)(deps, [path]);
    await (0,host_host/* asRoot */.tE)(deps, 'install', [
        '-d',
        ...owned(user, group),
        '-m',
        octal(mode ?? DIRECTORY_MODE),
        '--',
        path,
    ]);
}
async function makeFile(deps, file, standing, staged) {
    const { path, bytes, append, mode, user, group, overwrite } = file;
    const exists = standing.has(path);
    if (exists && !overwrite && (bytes === null || (await isSame(deps, file)))) {
        await appendTo(deps, file, staged);
        await setAttributes(deps, file);
        return;
    }
    await giveWay(deps, path, standing);
    await (0,host_host/* recordPaths */.Oq)(deps, [path]);
    (0,external_node_fs_.writeFileSync)(staged, Buffer.concat([bytes ?? new Uint8Array(), ...append]), { mode: 0o600 });
    await (0,host_host/* asRoot */.tE)(deps, 'install', [
        '-D',
        '-T',
        ...owned(user, group),
        '-m',
        octal(mode ?? FILE_MODE),
        '--',
        staged,
        path,
    ]);
}
/** Appends to a file of the machine, and keeps a copy of it. */
async function appendTo(deps, { path, append }, staged) {
    if (append.length === 0)
        return;
    await (0,host_host/* recordPaths */.Oq)(deps, [path]);
    (0,external_node_fs_.writeFileSync)(staged, Buffer.concat(append), { mode: 0o600 });
    await (0,host_host/* asRoot */.tE)(deps, 'dd', [
        `if=${staged}`,
        `of=${path}`,
        'oflag=append',
        'conv=notrunc',
        'status=none',
    ]);
}
async function makeLink(deps, { path, target, hard, user, group }, standing) {
    await giveWay(deps, path, standing);
    await (0,host_host/* recordPaths */.Oq)(deps, [path]);
    await (0,host_host/* asRoot */.tE)(deps, 'mkdir', ['-p', '--', (0,external_node_path_.dirname)(path)]);
    await (0,host_host/* asRoot */.tE)(deps, 'ln', [hard ? '-fT' : '-sfT', '--', target, path]);
    if (!hard && (user !== null || group !== null)) {
        await (0,host_host/* asRoot */.tE)(deps, 'chown', ['-h', '--', `${user ?? 'root'}:${group ?? 'root'}`, path]);
    }
}
/** Moves an existing directory aside. */
async function giveWay(deps, path, standing) {
    if (standing.get(path) === 'd')
        await moveAside(deps, path);
}
/** Sets mode and owner, as far as the config gives them. */
async function setAttributes(deps, { path, mode, user, group }) {
    if (mode === null && user === null && group === null)
        return;
    const [before = '', owner = ''] = (await (0,host_host/* asRoot */.tE)(deps, 'stat', ['-c', '%a %u:%g', '--', path]))
        .trim()
        .split(' ');
    deps.journal.record({ kind: 'attributes', path, mode: before, owner });
    if (user !== null || group !== null) {
        await (0,host_host/* asRoot */.tE)(deps, 'chown', [
            '-h',
            '--',
            `${user ?? ''}${group === null ? '' : `:${group}`}`,
            path,
        ]);
    }
    await (0,host_host/* asRoot */.tE)(deps, 'chmod', ['--', mode === null ? before : octal(mode), path]);
}
function owned(user, group) {
    return ['-o', user ?? 'root', '-g', group ?? 'root'];
}
function octal(mode) {
    return mode.toString(8).padStart(4, '0');
}

;// CONCATENATED MODULE: ./build/src/host/ignition/storage.js


const IMAGE_DIRECTORY = '/var/lib/crio-node-e2e-ignition';
const WRITE_SECONDS = 300;
/** Options of mkfs against questions and output. */
const MKFS_OPTIONS = {
    ext4: ['-F', '-q'],
    xfs: ['-f', '-q'],
    btrfs: ['-f', '-q'],
};
/** Mounts files in place of disks. They are sparse: only written blocks use space. */
async function mountStandIns(deps, { standIns }) {
    for (const [index, standIn] of standIns.entries()) {
        await mountStandIn(deps, standIn, `${IMAGE_DIRECTORY}/${index}.img`);
    }
}
async function mountStandIn(deps, { path, format, mebibytes, mountOptions }, image) {
    await (0,host_host/* recordDirectories */.vu)(deps, [IMAGE_DIRECTORY, path]);
    deps.journal.record({ kind: 'mount', path, image });
    await (0,host_host/* asRoot */.tE)(deps, 'mkdir', ['-p', '--', IMAGE_DIRECTORY, path]);
    await (0,host_host/* asRoot */.tE)(deps, 'truncate', ['-s', `${mebibytes}M`, '--', image]);
    await (0,host_host/* asRoot */.tE)(deps, `mkfs.${format}`, [...MKFS_OPTIONS[format], image], WRITE_SECONDS);
    const options = ['loop', ...mountOptions].join(',');
    await (0,host_host/* asRoot */.tE)(deps, 'mount', ['-t', format, '-o', options, '--', image, path]);
}
/** Creates swap files and enables them. */
async function makeSwap(deps, { swapFiles }) {
    for (const swapFile of swapFiles)
        await makeSwapFile(deps, swapFile);
}
async function makeSwapFile(deps, { path, mebibytes }) {
    await (0,host_host/* recordDirectories */.vu)(deps, [(0,external_node_path_.dirname)(path)]);
    deps.journal.record({ kind: 'swap-file', path });
    await (0,host_host/* asRoot */.tE)(deps, 'install', ['-D', '-T', '-m', '0600', '--', '/dev/null', path]);
    // A file with holes cannot be swapped to (swapon(8)).
    const blocks = ['bs=1M', `count=${mebibytes}`, 'status=none'];
    await (0,host_host/* asRoot */.tE)(deps, 'dd', ['if=/dev/zero', `of=${path}`, ...blocks], WRITE_SECONDS);
    await (0,host_host/* asRoot */.tE)(deps, 'mkswap', [path]);
    await (0,host_host/* asRoot */.tE)(deps, 'swapon', [path]);
}

;// CONCATENATED MODULE: ./build/src/host/ignition/apply.js








/** The action empties CRI-O's storage of a config only in directories where it expects no other data. */
const MAY_HOLD_STORAGE = /^\/(var|run|mnt|srv|opt)\/[^/]/;
const START_SECONDS = 300;
const STOP_SECONDS = 90;
/** Where systemd reads units and their drop-ins (systemd.unit(5)). */
const UNIT_FILES = /^\/(etc|run|usr\/lib|usr\/local\/lib|lib)\/systemd\/system\//;
/**
 * Checks the machine, and refuses a config that would overwrite files without permission. Nothing has been changed yet.
 * @param kept directories of the run itself
 * @returns what applies the config
 * @throws RunError (input, invalid-input)
 */
async function prepareIgnition(deps, work, kept) {
    if (work.items.length === 0)
        return { apply: async () => { } };
    const resolved = await resolvePaths(deps, work);
    const standing = await checkConflicts(deps, resolved, kept);
    return { apply: (warn) => applyIgnition(deps, resolved, standing, warn) };
}
/**
 * Applies an Ignition config in Ignition's own order: storage, accounts, files, units. Every change is written to the
 * journal before it is made.
 * @param standing what `checkConflicts` found at the paths
 * @param warn is called for what the kernel does not have or accept
 * @throws RunError (environment, host-setup) for a command that fails
 */
async function applyIgnition(deps, work, standing, warn) {
    const stopped = await watchStopped(deps, work.stops);
    await mountStandIns(deps, work);
    // After the mounts, so that the undo removes CRI-O's files before it unmounts.
    await watchStorage(deps, work.storageDirectories);
    await makeAccounts(deps, work);
    const written = [...work.files, ...work.links].some(({ path }) => UNIT_FILES.test(path));
    if (written)
        deps.journal.record({ kind: 'unit-files' });
    await makeNodes(deps, work, standing);
    await setKernel(deps, work, warn);
    await makeSwap(deps, work);
    if (written)
        await (0,host_host/* asRoot */.tE)(deps, 'systemctl', ['daemon-reload']);
    if (stopped.length > 0)
        await (0,host_host/* asRoot */.tE)(deps, 'systemctl', ['stop', ...stopped], STOP_SECONDS);
    await startUnits(deps, work.starts);
}
async function watchStorage(deps, directories) {
    const watched = directories.filter((path) => MAY_HOLD_STORAGE.test(path));
    if (watched.length === 0)
        return;
    await (0,host_host/* recordDirectories */.vu)(deps, watched.map((path) => (0,external_node_path_.dirname)(path)));
    deps.journal.record(...(await (0,host_host/* watchedTrees */.WZ)(deps, watched)));
}
/** Starts all at once, so that systemd keeps their order. */
async function startUnits(deps, units) {
    if (units.length === 0)
        return;
    deps.journal.record(...(await (0,host_host/* watchedUnits */.OK)(deps, units)));
    await (0,host_host/* asRoot */.tE)(deps, 'systemctl', ['start', ...units], START_SECONDS);
}
/**
 * Records which of the units are active, before all other changes: the undo can start them only after it has undone all
 * others, so that nothing masks them and what they use is restored.
 */
async function watchStopped(deps, units) {
    if (units.length === 0)
        return [];
    const states = await (0,host_units/* unitStates */.$1)(deps, units);
    const active = units.filter((_, index) => states[index]?.activeState === 'active');
    deps.journal.record(...active.map((unit) => ({ kind: 'stopped', unit })));
    return active;
}

// EXTERNAL MODULE: ./build/src/domain/at-once.js
var at_once = __webpack_require__(1495);
// EXTERNAL MODULE: ./build/src/domain/request/kubelet.js
var kubelet = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/src/host/firewall.js
var firewall = __webpack_require__(2254);
// EXTERNAL MODULE: ./build/src/host/requirements.js
var requirements = __webpack_require__(8798);
;// CONCATENATED MODULE: ./build/src/host/steps.js







const everySpec = () => true;
const noSpec = () => false;
const networkSpecs = (spec) => spec.labels.includes('sig-network') || spec.id.startsWith('[sig-network]');
/**
 * Written by the kubelet when it starts (kubernetes pkg/kubelet/cm/container_manager_linux.go, setupKernelTunables) and
 * by the bridge plugin for each family of its addresses (containernetworking/plugins, plugins/main/bridge).
 */
const WRITTEN_BY_OTHERS = [
    'vm.overcommit_memory',
    'vm.panic_on_oom',
    'kernel.panic',
    'kernel.panic_on_oops',
    'kernel.keys.root_maxkeys',
    'kernel.keys.root_maxbytes',
    'net.ipv4.ip_forward',
    'net.ipv6.conf.all.forwarding',
];
/** All that a run changes, read together. */
const PARAMETERS = [...new Set([...WRITTEN_BY_OTHERS, ...Object.keys(requirements/* NEEDED_PARAMETERS */.F4)])];
/** They come first: br_netfilter adds parameters. */
const MODULES = requirements/* NEEDED_MODULES */.YC.map((name) => ({
    name: `module ${name}`,
    neededBy: noSpec,
    apply: (deps, present) => loadModule(deps, present, name),
}));
const STEPS = [
    {
        name: 'forward packets of pods',
        neededBy: networkSpecs,
        apply: (deps, { parameters }) => setSysctls(deps, parameters, requirements/* FORWARDING */.ql),
    },
    {
        name: 'let packet filter rules see bridged packets',
        neededBy: noSpec,
        apply: (deps, { parameters }) => setSysctls(deps, parameters, requirements/* BRIDGED_PACKETS */.eR),
    },
    { name: 'process limits', neededBy: noSpec, apply: raiseProcessLimits },
    { name: 'accept packets of pods', neededBy: networkSpecs, apply: acceptPackets },
    { name: 'swap off', neededBy: everySpec, apply: swapOff, unless: kubelet/* kubeletTakesSwap */.mM },
];
/**
 * Prepares kernel and network for the planned specs.
 * @throws RunError (environment, host-setup) for a needed step that the host refuses
 */
async function prepareKernel(deps, probe, preparation) {
    await take(MODULES, await presentModules(deps), deps, preparation);
    const parameters = await (0,host_host/* readSysctls */.kp)(deps, PARAMETERS);
    deps.journal.record({ kind: 'sysctls', before: parameters });
    await take(STEPS, { swaps: probe.swaps, parameters }, deps, preparation);
}
/** Takes steps in parallel: none depends on another one. */
async function take(steps, before, deps, { request, specs, warn }) {
    const taken = steps.filter((step) => !step.unless?.(request));
    const causes = await Promise.all(taken.map((step) => step.apply(deps, before).then(() => null, causeOf)));
    for (const [index, step] of taken.entries()) {
        const cause = causes[index] ?? null;
        if (cause === null) {
            deps.log.debug(`${step.name}: done`);
            continue;
        }
        const needing = specs.filter(step.neededBy).length;
        if (needing > 0)
            throw refused(step, needing, cause);
        warn(`The host refuses "${step.name}" (${cause}); no planned spec needs it`);
    }
}
function causeOf(error) {
    return (error instanceof errors/* RunError */.e4 && error.details.cause) || (0,errors/* messageOf */.bD)(error);
}
function refused(step, needing, cause) {
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'host-setup',
        message: `The host refuses "${step.name}", which ${(0,domain_text/* plural */.LS)(needing, 'planned spec')} need`,
        cause,
        remedy: 'use a hosted runner or a virtual machine, or leave these specs out with skip',
    });
}
/** Words of /proc/modules and /proc/filesystems: names of modules, loaded or built in, are among them. */
async function presentModules(deps) {
    const { stdout } = await deps.commands.run('cat', ['/proc/modules', '/proc/filesystems']);
    return new Set(stdout.split(/\s+/));
}
async function loadModule(deps, present, name) {
    if (present.has(name))
        return;
    deps.journal.record({ kind: 'module', name });
    await (0,host_host/* asRoot */.tE)(deps, 'modprobe', [name]);
}
function setSysctls(deps, before, wanted) {
    const changed = Object.entries(wanted).filter(([key, value]) => before[key] !== value);
    return (0,host_host/* writeSysctls */.j)(deps, changed);
}
function raiseProcessLimits(deps, { parameters }) {
    const low = Object.entries(requirements/* PROCESS_LIMITS */.P8).filter(([key, least]) => Number(parameters[key]) < least);
    return (0,host_host/* writeSysctls */.j)(deps, low.map(([key, least]) => [key, String(least)]));
}
async function acceptPackets(deps) {
    // The kubelet writes chains of both families; we add rules to one only.
    const [before, before6] = await (0,at_once/* atOnce */.z)([
        (0,host_host/* asRoot */.tE)(deps, 'iptables-save', []),
        (0,host_host/* savedRules */.vY)(deps, 'ip6tables'),
    ]);
    deps.journal.record({ kind: 'firewall', family: 'iptables', before });
    if (before6 !== null)
        deps.journal.record({ kind: 'firewall', family: 'ip6tables', before: before6 });
    await (0,host_host/* changeRules */.gB)(deps, 'iptables', firewall/* ACCEPT_RULES */.XL);
}
async function swapOff(deps, { swaps }) {
    for (const { device, priority } of swaps) {
        deps.journal.record({ kind: 'swap', device, priority });
        await (0,host_host/* asRoot */.tE)(deps, 'swapoff', [device]);
    }
}

// EXTERNAL MODULE: ./build/src/inputs/describe.js
var describe = __webpack_require__(954);
// EXTERNAL MODULE: ./build/src/app/run/check-machine.js
var check_machine = __webpack_require__(7631);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/domain/ignition/crio-settings.js
var crio_settings = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(681);
// EXTERNAL MODULE: ./build/src/crio/toml.js
var toml = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/src/crio/check-configuration.js









/** `crio config` takes a twentieth of a second; a slow disk may need more. */
const CHECK_SECONDS = 60;
/** The most keys that are tried one by one, to find the one that CRI-O rejects without naming it. */
const MOST_TRIED_KEYS = 100;
const LINES = 15;
/**
 * Lets CRI-O itself check the drop-ins before anything on the machine is changed: `crio config` checks all
 * that needs neither root nor the programs in their places (cri-o/cri-o internal/criocli/config.go).
 * @throws RunError (input, invalid-input) that names file and key where CRI-O rejects the user's drop-ins, and
 *   (environment, host-setup) where it rejects those of its bundle or of this action
 */
async function checkDropIns(deps, { crio, dropIns, userDropIns: users }) {
    const refusal = (files) => refusalOf(deps, crio, files);
    const words = await refusal(dropIns);
    if (words === null)
        return;
    const given = dropIns.filter(({ name }) => users.has(name));
    const base = dropIns.filter(({ name }) => !users.has(name));
    const baseWords = await refusal(base);
    if (baseWords !== null)
        throw ownConfigurationError(baseWords);
    const guilty = await findGuilty(given, async (count) => refusal([...base, ...given.slice(0, count)]));
    const file = given[guilty];
    if (file === undefined)
        throw ownConfigurationError(words);
    const before = [...base, ...given.slice(0, guilty)];
    const key = await findKey(file, async (toml) => refusal([...before, { ...file, toml }]));
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `CRI-O rejects ${(0,crio_settings/* inputOf */.wg)(file)}: ${key === null ? '' : `${key} in `}${(0,domain_text/* plainLine */.h0)(file.name)}`,
        cause: summaryOf(words),
        remedy: `correct ${(0,crio_settings/* inputOf */.wg)(file)}; nothing on the machine has been changed`,
        evidence: words,
    });
}
/**
 * Lets the installed CRI-O check the configuration on the machine, with files that the run did not write.
 * @throws RunError (environment, host-setup)
 */
async function checkInstalled(deps) {
    const words = await check_configuration_refused(deps, crio_paths/* CRIO_BINARY */._E, [], { root: true });
    if (words === null)
        return;
    throw new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'host-setup',
        message: 'CRI-O rejects the configuration on this machine',
        cause: summaryOf(words),
        remedy: 'check /etc/crio/crio.conf and /etc/crio/crio.conf.d for files of an earlier CRI-O',
        evidence: words,
    });
}
/** The last lines of CRI-O's output when it rejects these drop-ins; null when it accepts them. */
async function refusalOf(deps, crio, dropIns) {
    const root = (0,external_node_path_.join)(deps.scratch, 'crio-check');
    const directory = (0,external_node_path_.join)(root, 'crio.conf.d');
    (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const main = (0,external_node_path_.join)(root, 'crio.conf');
    (0,external_node_fs_.writeFileSync)(main, '');
    for (const { name, toml } of dropIns)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, name), toml);
    // Without root, CRI-O's storage creates directories of the user (containers/storage pkg/homedir).
    const places = { HOME: root, TMPDIR: root, XDG_RUNTIME_DIR: root };
    return check_configuration_refused(deps, crio, ['--config', main, '--config-dir', directory], { environment: places });
}
async function check_configuration_refused(deps, crio, places, options) {
    const output = await deps.commands.run(crio, [...places, 'config'], {
        ...options,
        deadlineSeconds: CHECK_SECONDS,
        untrusted: true,
    });
    if (output.exitCode === 0)
        return null;
    const lines = output.stderr.trim().split('\n');
    return lines.slice(-LINES);
}
/** The index of the first file that CRI-O rejects together with the files before it. */
async function findGuilty(given, refusedWith) {
    for (const index of given.keys()) {
        if ((await refusedWith(index + 1)) !== null)
            return index;
    }
    return -1;
}
/** The one key without which CRI-O accepts the file, such as `crio.runtime.log_size_max`, or null. */
async function findKey(file, refusedAs) {
    const config = (0,toml/* parseToml */.MT)(file.toml);
    for (const path of (0,toml/* leafPaths */.$0)(config).slice(0, MOST_TRIED_KEYS)) {
        if ((await refusedAs((0,dist/* stringify */.As)((0,toml/* without */.FF)(config, path)))) === null)
            return path.join('.');
    }
    return null;
}
/** CRI-O's last message: it ends with a fatal line (cri-o/cri-o cmd/crio/main.go). */
function summaryOf(lines) {
    return (0,log_line/* messageIn */.v)(lines.findLast((line) => (0,log_line/* levelOf */.I)(line) === 'fatal') ?? lines.at(-1) ?? '');
}
function ownConfigurationError(words) {
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'host-setup',
        message: 'CRI-O rejects the configuration of its bundle or of this action',
        cause: summaryOf(words),
        remedy: 'choose another CRI-O build, or report it to crio-node-e2e with the lines below',
        evidence: words,
    });
}

// EXTERNAL MODULE: ./build/src/adapters/exec.js
var exec = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/src/domain/judgement/signatures.js + 1 modules
var signatures = __webpack_require__(3979);
;// CONCATENATED MODULE: ./build/src/domain/judgement/pull-failure.js

const REFUSED = /unknown|not found|denied|unauthorized|authentication required|\b404\b/i;
const UNREACHABLE = /no such host|server misbehaving|i\/o timeout|connection refused|connection reset|no route to host|network is unreachable|TLS|x509|deadline exceeded|Client\.Timeout/i;
/** Classifies crictl's message for a failed pull, with the same signature that excuses failing specs. */
function readPullFailure(image, message) {
    const match = (0,signatures/* findSignature */.s)({ spec: [`Failed to pull image "${image}": ${message}`] });
    if (match?.signature.reason !== 'image-pull')
        return { message, kind: 'node' };
    if (REFUSED.test(match.detail))
        return { message, kind: 'refused' };
    return { message, kind: UNREACHABLE.test(match.detail) ? 'unreachable' : 'unavailable' };
}

// EXTERNAL MODULE: ./build/src/domain/request/images.js + 1 modules
var request_images = __webpack_require__(2825);
;// CONCATENATED MODULE: ./build/src/crio/service.js







const service_START_SECONDS = 180;
const READY_SECONDS = 60;
const READY_STEP_MILLISECONDS = 250;
const CRICTL_SECONDS = 20;
const JOURNAL_LINES = 25;
/**
 * Starts the service and waits until runtime and network are ready; meanwhile the running binary is compared with the
 * planned one.
 * @param sha256 digest of the planned binary, hexadecimal
 * @throws RunError (environment, crio-not-up) with the end of CRI-O's journal, or (environment, wrong-crio)
 */
async function startCrio(deps, crictl, sha256) {
    deps.journal.record({ kind: 'service', unit: crio_paths/* CRIO_UNIT */.lT });
    const { exitCode, stderr } = await deps.commands.run('systemctl', ['start', crio_paths/* CRIO_UNIT */.lT], {
        root: true,
        deadlineSeconds: service_START_SECONDS,
    });
    if (exitCode !== 0)
        throw await notUp(deps, 'CRI-O does not start', (0,domain_text/* plainLine */.h0)(stderr));
    await (0,at_once/* atOnce */.z)([waitUntilReady(deps, crictl), verifyRunningCrio(deps, sha256)]);
}
/**
 * Checks that the running CRI-O is the planned binary, by its digest.
 * @param sha256 digest of the planned binary, hexadecimal
 * @throws RunError (environment, wrong-crio)
 */
async function verifyRunningCrio(deps, sha256) {
    const { mainPid } = await (0,host_units/* unitState */.__)(deps, crio_paths/* CRIO_UNIT */.lT);
    const { stdout } = await deps.commands.run('sha256sum', [`/proc/${mainPid}/exe`], { root: true });
    const running = stdout.split(' ')[0] ?? '';
    if (running === sha256)
        return;
    throw new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'wrong-crio',
        message: 'The CRI-O that runs is not the one that was planned',
        cause: `the running binary has SHA-256 ${running || 'unknown'}, the planned one ${sha256}`,
        remedy: 'check the runner for a unit or drop-in of crio.service that starts another binary',
    });
}
function conditionsIn(crictlInfo) {
    const status = (0,domain_fields/* fieldsOf */.Pf)((0,domain_fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(crictlInfo))['status']);
    return (0,domain_fields/* listOf */.c3)(status['conditions']).map((entry) => {
        const fields = (0,domain_fields/* fieldsOf */.Pf)(entry);
        return {
            type: (0,domain_fields/* textOf */.b6)(fields['type']),
            status: fields['status'] === true,
            reason: (0,domain_fields/* textOf */.b6)(fields['reason']),
            message: (0,domain_fields/* textOf */.b6)(fields['message']),
        };
    });
}
/** Runs crictl against this CRI-O, as root. */
function runCrictl({ commands }, crictl, args, deadlineSeconds = CRICTL_SECONDS) {
    const options = { root: true, deadlineSeconds };
    return commands.run(crictl, ['--runtime-endpoint', crio_paths/* CRIO_ENDPOINT */.Y9, ...args], options);
}
async function waitUntilReady(deps, crictl) {
    let missing = 'no response';
    for (let waited = 0; waited < READY_SECONDS * 1000; waited += READY_STEP_MILLISECONDS) {
        missing = await missingConditions(deps, crictl);
        if (missing === '')
            return;
        await deps.sleep(READY_STEP_MILLISECONDS);
    }
    throw await notUp(deps, `CRI-O is not ready after ${READY_SECONDS}s`, missing);
}
async function missingConditions(deps, crictl) {
    const { exitCode, stdout, stderr } = await runCrictl(deps, crictl, ['info']);
    if (exitCode !== 0)
        return (0,domain_text/* plainLine */.h0)(stderr) || `crictl info: exit code ${exitCode}`;
    const conditions = conditionsIn(stdout);
    return ['RuntimeReady', 'NetworkReady']
        .filter((type) => !conditions.some((condition) => condition.type === type && condition.status))
        .map((type) => {
        const condition = conditions.find((candidate) => candidate.type === type);
        return (0,domain_text/* plainLine */.h0)(`${type}: ${condition?.message || condition?.reason || 'not reported'}`);
    })
        .join('; ');
}
async function notUp(deps, message, cause) {
    const { stdout } = await deps.commands.run('journalctl', ['-u', crio_paths/* CRIO_UNIT */.lT, '--no-pager', '-o', 'cat', '-n', String(JOURNAL_LINES)], { root: true });
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'crio-not-up',
        message,
        cause,
        remedy: 'check the end of its journal below; an invalid crio-config or a broken build are the usual causes',
        evidence: stdout.trim().split('\n'),
    });
}

;// CONCATENATED MODULE: ./build/src/crio/images.js









/** Parallel pulls. */
const PARALLEL_PULLS = 3;
/** One pull. */
const PULL_SECONDS = 180;
/** All pulls together; after that, specs pull the rest themselves. */
const ALL_PULLS_SECONDS = 600;
/** Before the second and the third attempt. */
const PAUSES_MILLISECONDS = [1000, 4000];
/** A registry is unreachable when it does not respond for so many images. */
const IMAGES_UNTIL_AWAY = 2;
const SHOWN_WORDS = 400;
/** The pause image of CRI-O, or null when it does not report one (cri-o/cri-o server/runtime_status.go). */
async function pauseImage(deps, crictl) {
    const { stdout } = await runCrictl(deps, crictl, ['info']);
    const config = (0,domain_fields/* fieldsOf */.Pf)((0,domain_fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(stdout)).config);
    return (0,domain_fields/* textOf */.b6)(config.sandboxImage) || null;
}
/**
 * Lets CRI-O pull images, some in parallel. A failure with a cause on the node is only a warning: it may be a bug of
 * CRI-O, and specs show it as such.
 * @throws RunError (environment, image-pull) with all failures, when a registry refuses a needed image, or does not
 *   respond for several
 */
async function pullImages(deps, crictl, images) {
    const startedAt = deps.now().getTime();
    const secondsLeft = () => ALL_PULLS_SECONDS - (deps.now().getTime() - startedAt) / 1000;
    const waiting = images.toSorted((one, other) => Number(other.needed) - Number(one.needed));
    const failed = [];
    const answered = new Set();
    let pulled = 0;
    const isOver = () => secondsLeft() <= 0 || unreachableRegistry(failed, answered) !== null;
    const worker = async () => {
        for (let image = waiting.shift(); image !== undefined; image = waiting.shift()) {
            const failure = await pullWithRetries(deps, image.name, { crictl, isOver, secondsLeft });
            if (failure === null)
                pulled += 1;
            else
                failed.push({ ...failure, image });
            if (failure?.kind !== 'unreachable')
                answered.add((0,request_images/* registryOf */.Fv)(image.name));
            deps.log.progress(`${pulled} of ${(0,domain_text/* plural */.LS)(images.length, 'image')} pulled`);
            if (isOver())
                return;
        }
    };
    await Promise.all(Array.from({ length: PARALLEL_PULLS }, worker));
    judgePulls(deps, failed, answered);
    if (waiting.length > 0) {
        deps.warn(`${(0,domain_text/* plural */.LS)(waiting.length, 'image')} not pulled within ${(0,domain_text/* formatDuration */.a3)(ALL_PULLS_SECONDS)}; specs pull them when they need them`);
    }
}
/** Turns failures into warnings, or into the end of the run. */
function judgePulls({ warn }, failed, answered) {
    const away = unreachableRegistry(failed, answered);
    const decisive = failed.filter(({ image, kind }) => kind !== 'node' &&
        (image.needed || (kind === 'unreachable' && (0,request_images/* registryOf */.Fv)(image.name) === away)));
    if (decisive.length > 0)
        throw cannotPull(decisive, away);
    for (const { image, message } of failed) {
        warn(`CRI-O cannot pull ${(0,domain_text/* plainLine */.h0)(image.name)}: ${shown(message)}. Specs that need it try again, and may fail`);
    }
}
/** A registry that did not respond for several images, and for none of the others. */
function unreachableRegistry(failed, answered) {
    const silent = failed
        .filter(({ kind }) => kind === 'unreachable')
        .map(({ image }) => (0,request_images/* registryOf */.Fv)(image.name));
    return (silent.find((registry) => !answered.has(registry) &&
        silent.filter((other) => other === registry).length >= IMAGES_UNTIL_AWAY) ?? null);
}
function cannotPull(failed, away) {
    const [first] = failed;
    const name = (0,domain_text/* plainLine */.h0)(first?.image.name ?? '');
    const registries = [...new Set(failed.map(({ image }) => (0,request_images/* registryOf */.Fv)(image.name)))].join(', ');
    const more = failed.length > 1 ? ` and ${(0,domain_text/* plural */.LS)(failed.length - 1, 'more image')}` : '';
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'image-pull',
        message: away === null
            ? `CRI-O cannot pull ${name}${more}, which the selected specs need`
            : `The registry ${away} does not respond: CRI-O cannot pull ${name}${more}`,
        cause: shown(first?.message ?? ''),
        remedy: `check ${registries}, its rate limits and the network, or set a mirror in registry-mirrors; pull-images: none leaves pulling to the specs`,
        evidence: failed.map(({ image, message }) => `${(0,domain_text/* plainLine */.h0)(image.name)}: ${shown(message)}`),
    });
}
/** Pulls one image, with retries where they may help; returns the last failure. */
async function pullWithRetries(deps, image, { crictl, isOver, secondsLeft }) {
    for (let attempt = 0;; attempt++) {
        const seconds = Math.ceil(Math.max(1, Math.min(PULL_SECONDS, secondsLeft())));
        const failure = await pull(deps, crictl, image, seconds);
        const pause = PAUSES_MILLISECONDS[attempt];
        if (failure === null || failure.kind === 'refused' || pause === undefined || isOver()) {
            return failure;
        }
        deps.log.info(`Pull of ${image} failed, again in ${(0,domain_text/* formatDuration */.a3)(pause / 1000)}: ${shown(failure.message)}`);
        await deps.sleep(pause);
    }
}
async function pull(deps, crictl, image, deadlineSeconds) {
    const { exitCode, stderr } = await runCrictl(deps, crictl, ['pull', image], deadlineSeconds);
    if (exitCode === 0)
        return null;
    if (exitCode === exec/* EXIT_DEADLINE */.g_) {
        return readPullFailure(image, `context deadline exceeded after ${(0,domain_text/* formatDuration */.a3)(deadlineSeconds)}`);
    }
    return readPullFailure(image, (0,log_line/* messageIn */.v)(stderr));
}
function shown(words) {
    return (0,domain_text/* truncate */.xv)(words, SHOWN_WORDS);
}

// EXTERNAL MODULE: ./build/src/crio/configuration.js
var configuration = __webpack_require__(6881);
;// CONCATENATED MODULE: ./build/src/crio/install.js










/**
 * Puts CRI-O, its helpers and its configuration where the bundle's installer puts them; starts nothing. The installed
 * CRI-O then checks its configuration, while systemd reads the units.
 * @throws RunError (environment, host-setup)
 */
async function installCrio(deps, request) {
    const files = [...programs(request.files), ...install_configuration(request), ...service(request)];
    const paths = files.map(({ path }) => path);
    const [bridge, units, trees, seen] = await (0,at_once/* atOnce */.z)([
        watchedBridge(deps),
        (0,host_host/* watchedUnits */.OK)(deps, crio_paths/* WANTED_UNITS */.sK),
        (0,host_host/* watchedTrees */.WZ)(deps, crio_paths/* STATE_DIRECTORIES */.UO),
        (0,host_host/* existingWithParents */.d_)(deps, paths),
    ]);
    // Undo takes adjacent directories together, and stops units before all else: so directories are recorded right before
    // those that are made for the files, and units after the files.
    deps.journal.record(...bridge, { kind: 'unit-files' }, ...trees);
    await (0,host_host/* installFiles */.DG)(deps, files, seen);
    deps.journal.record(...units);
    await (0,at_once/* atOnce */.z)([checkInstalled(deps), (0,host_host/* asRoot */.tE)(deps, 'systemctl', ['daemon-reload'])]);
}
function programs(files) {
    const helpers = [files.conmon, files.conmonrs, files.crun, files.runc, files.credentialProvider];
    return [
        executable(files.crio, crio_paths/* CRIO_BINARY */._E),
        executable(files.pinns, crio_paths/* PINNS_BINARY */.Ny),
        ...(files.crictl === undefined ? [] : [executable(files.crictl, crio_paths/* CRICTL_BINARY */.i6)]),
        ...helpers.flatMap((helper) => helper === undefined ? [] : [executable(helper, `${crio_paths/* LIBEXEC_DIRECTORY */.HD}/${(0,external_node_path_.basename)(helper)}`)]),
        ...files.cniPlugins.map((plugin) => executable(plugin, `${crio_paths/* CNI_PLUGIN_DIRECTORY */.pj}/${(0,external_node_path_.basename)(plugin)}`)),
    ];
}
/** The drop-ins of the service, in the order in which it reads them. */
function dropInsOf({ files, dropIns, settings, }) {
    const tomls = dropIns.map(({ toml }) => toml);
    const bundle = files.bundleConfig === undefined
        ? []
        : [{ name: configuration/* BUNDLE_DROP_IN */.Np, toml: (0,external_node_fs_.readFileSync)(files.bundleConfig, 'utf8') }];
    const ours = (0,configuration/* ourDropIn */.Nj)(files, tomls, settings, networkName(files.cniConfig));
    const scenario = settings.scenario === null ? [] : [settings.scenario];
    return [...bundle, { name: configuration/* OUR_DROP_IN */.fi, toml: ours }, ...scenario, ...dropIns];
}
function install_configuration(request) {
    const { files, settings } = request;
    return [
        optional(files.registries, `${crio_paths/* REGISTRIES_DIRECTORY */.Qw}/registries.conf`),
        // The bundle ships it disabled, under a name that CRI-O does not read.
        optional(files.cniConfig, `${crio_paths/* CNI_CONFIG_DIRECTORY */.S7}/10-crio-bridge.conflist`),
        [install_given(files.policy, crio_paths/* POLICY_FILE */.CX, configuration/* PERMISSIVE_POLICY */.tm)],
        [install_given(files.crictlConfig, crio_paths/* CRICTL_CONFIG */.FX, configuration/* CRICTL_YAML */.wU)],
        [install_text(`${crio_paths/* REGISTRIES_DIRECTORY */.Qw}/99-crio-node-e2e.conf`, configuration/* LOCAL_REGISTRY */.wo)],
        settings.mirrors.length === 0
            ? []
            : [install_text(`${crio_paths/* REGISTRIES_DIRECTORY */.Qw}/${configuration/* MIRRORS_FILE */.Gb}`, (0,configuration/* mirrorsFile */.vd)(settings.mirrors))],
        dropInsOf(request).map(({ name, toml }) => install_text(`${crio_paths/* DROP_IN_DIRECTORY */.s4}/${name}`, toml)),
    ].flat();
}
function service({ files, mayRaiseLimits }) {
    const limits = mayRaiseLimits ? null : (0,configuration/* parseLimits */.kd)((0,external_node_fs_.readFileSync)('/proc/1/limits', 'utf8'));
    return [
        install_given(files.unit, crio_paths/* UNIT_FILE */.eP, (0,configuration/* unitFile */.TD)(crio_paths/* CRIO_BINARY */._E)),
        install_text(crio_paths/* UNIT_DROP_IN */.$n, (0,configuration/* unitDropIn */.rl)(limits)),
    ];
}
/** The name in a CNI configuration list (containernetworking/cni SPEC.md), or null. */
function networkName(path) {
    if (path === undefined)
        return null;
    return (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)((0,external_node_fs_.readFileSync)(path, 'utf8'))).name) || null;
}
async function watchedBridge(deps) {
    const existing = await (0,host_host/* existingPaths */.UV)(deps, [`/sys/class/net/${firewall/* POD_BRIDGE */.ei}`]);
    return existing.size === 0 ? [{ kind: 'link', name: firewall/* POD_BRIDGE */.ei }] : [];
}
function executable(source, path) {
    return { path, mode: '0755', source };
}
function install_text(path, content) {
    return { path, mode: '0644', text: content };
}
function install_given(source, path, fallback) {
    return source === undefined ? install_text(path, fallback) : { path, mode: '0644', source };
}
function optional(source, path) {
    return source === undefined ? [] : [{ path, mode: '0644', source }];
}

;// CONCATENATED MODULE: ./build/src/crio/scenario.js





/**
 * Rejects drop-ins of the user that override settings of the scenario: they are read after it, and the run would not
 * test the scenario.
 * @param dropIns valid TOML, in the order in which CRI-O reads them
 * @throws RunError (input, invalid-input) that names file and key
 */
function requireScenarioSettings(scenario, dropIns) {
    const configs = dropIns.map((dropIn) => ({ dropIn, config: (0,toml/* parseToml */.MT)(dropIn.toml) }));
    for (const { path, value } of settingsOf(scenario)) {
        const last = configs.findLast(({ config }) => (0,toml/* valueAt */.fK)(config, path) !== undefined);
        if (last === undefined || (0,toml/* valueAt */.fK)(last.config, path) === value)
            continue;
        const input = (0,crio_settings/* inputOf */.wg)(last.dropIn);
        const key = path.join('.');
        const actual = (0,toml/* valueAt */.fK)(last.config, path) ?? '';
        throw new errors/* RunError */.e4({
            kind: 'input',
            reason: 'invalid-input',
            message: `${input} overrides a setting of the scenario ${scenario.name}`,
            cause: (0,domain_text/* plainLine */.h0)(`${last.dropIn.name} sets ${line(key, actual)}, and the scenario needs ${line(key, value)}`),
            remedy: `remove ${key} from ${input}, or the scenario from the inputs; nothing on the machine has been changed`,
        });
    }
}
/** The settings of CRI-O that the scenario needs. */
function settingsOf({ crioConfig, runtime, }) {
    const config = (0,toml/* parseToml */.MT)(crioConfig);
    return [
        ...(0,toml/* leafPaths */.$0)(config).map((path) => ({ path, value: (0,toml/* valueAt */.fK)(config, path) ?? '' })),
        ...(runtime === null ? [] : [{ path: ['crio', 'runtime', 'default_runtime'], value: runtime }]),
    ];
}
/** A line of TOML with the whole path of its key. */
function line(key, value) {
    return `${key}${(0,dist/* stringify */.As)({ '': value }).trim().slice(2)}`;
}

;// CONCATENATED MODULE: ./build/src/crio/start-failure.js





/** The message with which CRI-O rejects a configuration when it starts (cri-o/cri-o pkg/config/config.go, Validate). */
const start_failure_REFUSED = /\bvalidating [\w /]+ config: /;
/** Shorter values occur in any text. */
const SHORTEST_VALUE = 2;
/**
 * Turns a start failure of CRI-O into an input error where its last message names a value of the user's drop-ins: CRI-O
 * checks some values (programs, cgroups) only when it starts. Any other error stays as it is.
 */
function attributeToDropIns(error, dropIns) {
    if (!(error instanceof errors/* RunError */.e4) || error.details.reason !== 'crio-not-up')
        return error;
    const line = error.details.evidence?.findLast((candidate) => (0,log_line/* levelOf */.I)(candidate) === 'fatal');
    const words = (0,log_line/* messageIn */.v)(line ?? '');
    const culprit = start_failure_REFUSED.test(words) ? findValue(words, dropIns) : undefined;
    if (culprit === undefined)
        return error;
    return new errors/* RunError */.e4({
        ...error.details,
        kind: 'input',
        message: `CRI-O does not start with ${culprit.input}: ${culprit.place}`,
        cause: words,
        remedy: `correct ${culprit.input}`,
    });
}
function findValue(words, dropIns) {
    for (const dropIn of dropIns) {
        const config = (0,toml/* parseToml */.MT)(dropIn.toml);
        const path = (0,toml/* leafPaths */.$0)(config).find((candidate) => {
            const value = (0,toml/* valueAt */.fK)(config, candidate);
            return typeof value === 'string' && isNamed(words, value);
        });
        if (path !== undefined)
            return { input: (0,crio_settings/* inputOf */.wg)(dropIn), place: (0,domain_text/* plainLine */.h0)(`${path.join('.')} in ${dropIn.name}`) };
    }
    return undefined;
}
/** Whether a message contains the value by itself, in quotes or between spaces. */
function isNamed(words, value) {
    return (value.length >= SHORTEST_VALUE && words.split(/[\s"',:]+/).includes(value.replace(/:+$/, '')));
}

// EXTERNAL MODULE: ./build/src/suite/enumerate.js
var enumerate = __webpack_require__(8868);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run_run = __webpack_require__(4770);
;// CONCATENATED MODULE: ./build/src/app/run/crio.js












/** The stage in which the CRI-O build checks its configuration, before anything on the machine is changed. */
async function checkCrio({ deps, request, workspace }, commands, files) {
    if (request.scenario !== null)
        requireScenarioSettings(request.scenario, request.crioDropIns);
    const dropIns = dropInsOf({ files, dropIns: request.crioDropIns, settings: request.crioSettings });
    const users = new Set(request.crioDropIns.map(({ name }) => name));
    await checkDropIns({ commands, scratch: workspace.scratch }, { crio: files.crio, dropIns, userDropIns: users });
    deps.log.info(`CRI-O accepts the configuration: ${(0,domain_text/* plural */.LS)(dropIns.length, 'drop-in')}`);
}
/** The stage that installs CRI-O and lets it check the installed configuration. */
async function placeCrio({ request }, host, files, mayRaiseLimits) {
    await installCrio(host, {
        files,
        settings: request.crioSettings,
        dropIns: request.crioDropIns,
        mayRaiseLimits,
    });
}
/** The stage that starts CRI-O and verifies that the planned build runs. */
async function bringUpCrio({ deps, request }, host, build, crictl) {
    const binary = build.parts.find((part) => (0,external_node_path_.basename)(part.name) === 'crio');
    if (binary === undefined)
        throw new Error('the CRI-O build has no part crio');
    try {
        await startCrio({ ...host, sleep: deps.sleep }, crictl, binary.sha256);
    }
    catch (error) {
        throw attributeToDropIns(error, request.crioDropIns);
    }
    deps.log.info(`CRI-O ${build.version} is running and is the requested build`);
}
/** The stage that pulls the images that the selected specs need. */
async function pullNeeded(run, host, { planned, e2eNodeTest, crictl }) {
    const { deps, request, workspace } = run;
    const { pull, repositories } = request.images;
    if (pull === 'none') {
        deps.log.info('pull-images is none: specs pull their images themselves');
        return;
    }
    const startedAt = deps.now().getTime();
    const pullDeps = {
        ...host,
        sleep: deps.sleep,
        now: deps.now,
        warn: (text) => (0,run_run/* warn */.R)(run, text),
    };
    const [listed, pause] = await Promise.all([
        (0,enumerate/* listImages */.v)(host, e2eNodeTest, (0,suite_workspace/* placeRepositories */.KS)(workspace, repositories)),
        pauseImage(pullDeps, crictl),
    ]);
    const images = (0,request_images/* wantedImages */.mo)(pull, listed, planned, pause);
    deps.log.relay(images.map(({ name }) => name));
    await pullImages(pullDeps, crictl, images);
    const seconds = (deps.now().getTime() - startedAt) / 1000;
    deps.log.info(`Pulling ${(0,domain_text/* plural */.LS)(images.length, 'image')} took ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
}

// EXTERNAL MODULE: ./build/src/app/run/fetch-builds.js + 31 modules
var fetch_builds = __webpack_require__(8183);
// EXTERNAL MODULE: ./build/src/app/run/ignition.js + 7 modules
var run_ignition = __webpack_require__(9073);
// EXTERNAL MODULE: ./build/src/app/run/list-specs.js + 1 modules
var list_specs = __webpack_require__(3660);
// EXTERNAL MODULE: ./build/src/crio/runtimes.js
var runtimes = __webpack_require__(6098);
;// CONCATENATED MODULE: ./build/src/crio/node-facts.js





/** How a node with these files is set up; reads the bundle's drop-in. */
function nodeFacts({ crioDropIns, crioSettings, kubeletConfig, }, files) {
    const dropIns = dropInsOf({ files, dropIns: crioDropIns, settings: crioSettings });
    const { defaultRuntime, handlers } = (0,runtimes/* effectiveRuntimes */.V)(dropIns.map(({ toml }) => toml).filter(isToml));
    const { runtime, monitor } = (0,runtimes/* handlerPrograms */.m)(handlers[defaultRuntime]);
    return {
        runtime: {
            handler: defaultRuntime,
            program: partOrPath(runtime),
            monitor: partOrPath(monitor),
        },
        crioDropIns: dropIns.map(({ name, toml }) => ({ name, sha256: sha256Of(toml) })),
        kubeletConfigSha256: kubeletConfig === null ? null : sha256Of(kubeletConfig.text),
    };
}
/** Programs that start pods, by the component that contains them. */
const STARTERS = {
    crun: 'crun',
    runc: 'runc',
    conmon: 'conmon',
    'conmon-rs': 'conmonrs',
};
/** Warnings for requested components that start no pod by default. */
function unusedComponents(components, { runtime: { handler, program, monitor } }) {
    return components.flatMap(({ name }) => {
        const starter = STARTERS[name];
        if (starter === undefined || starter === program || starter === monitor)
            return [];
        return [
            `${name} is installed, but CRI-O starts pods with the handler ${handler} (${program ?? 'no runtime_path'}, ${monitor ?? 'no monitor_path'}): select it with runtime, monitor or crio-config to test it`,
        ];
    });
}
/** The bundle's drop-in may be invalid; CRI-O itself reports that. */
function isToml(text) {
    try {
        (0,runtimes/* effectiveRuntimes */.V)([text]);
        return true;
    }
    catch {
        return false;
    }
}
function partOrPath(path) {
    return path !== null && (0,external_node_path_.dirname)(path) === crio_paths/* LIBEXEC_DIRECTORY */.HD ? (0,external_node_path_.basename)(path) : path;
}
function sha256Of(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/report/provenance.js
var report_provenance = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/src/domain/views/json.js + 2 modules
var views_json = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/src/app/run/facts.js
var run_facts = __webpack_require__(4704);
;// CONCATENATED MODULE: ./build/src/app/run/report-directory.js









/**
 * Checks that the report directory is writable, and removes files of an earlier run, which could be mistaken for this
 * one's. It only removes names that this action writes.
 * @throws RunError (input, invalid-input) if the directory is not writable
 */
function prepareReportDirectory(directory) {
    try {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        for (const name of Object.values(report_files/* REPORT_FILES */.J)) {
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, name), { recursive: true, force: true });
        }
        const probe = (0,external_node_path_.join)(directory, '.crio-node-e2e');
        (0,external_node_fs_.writeFileSync)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        throw new errors/* RunError */.e4({
            kind: 'input',
            reason: 'invalid-input',
            message: `The report directory ${directory} is not writable`,
            cause: (0,errors/* messageOf */.bD)(error),
            remedy: 'set report-dir to a directory that the user of this job can write to',
        });
    }
}
/**
 * Records the setup of the node and writes a first provenance as soon as the builds are known, because the run may end at
 * any time after this.
 */
function recordSetup(current, files) {
    const { deps, request, record, workspace } = current;
    const facts = nodeFacts(request, files);
    record.append({ node: facts });
    for (const text of unusedComponents(request.components, facts))
        (0,run_run/* warn */.R)(current, text);
    const recorded = (0,run_facts/* recordedFacts */.w)(record.state(), workspace, null);
    const generator = { version: deps.version, now: deps.now() };
    const provenance = (0,views_json/* provenanceJson */.WU)((0,report_provenance/* buildProvenance */.S)(generator, recorded, false));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(request.reportDirectory, report_files/* REPORT_FILES */.J.provenance), provenance);
}

// EXTERNAL MODULE: ./build/src/host/cgroups.js
var host_cgroups = __webpack_require__(9769);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(322);
;// CONCATENATED MODULE: ./build/src/suite/disk-limits.js

/**
 * A hosted runner has 14 GB free on a disk that is 80 % full: by default the kubelet would remove images at 85 % and evict
 * pods at 90 %, in the middle of a run. With these flags it removes no image (100 disables that) and evicts pods only when
 * 1 GiB is left; the other values are the suite's (kubernetes test/e2e_node/services/kubelet.go).
 */
const DISK_FLAGS = [
    '--image-gc-high-threshold=100',
    '--eviction-hard=memory.available<250Mi,nodefs.available<1Gi,nodefs.inodesFree<5%',
];
/** Specs about eviction and garbage collection set these in the kubelet's configuration, which flags would override. */
const ABOUT_DISK = /evict|garbage ?collect|ImageGC|SeparateDisk|split ?fs|pressure/i;
/** Flags and fields of a KubeletConfiguration for the same limits. */
const LIMITS = {
    'image-gc-high-threshold': 'imageGCHighThresholdPercent',
    'image-gc-low-threshold': 'imageGCLowThresholdPercent',
    'eviction-hard': 'evictionHard',
    'eviction-soft': 'evictionSoft',
    'eviction-soft-grace-period': 'evictionSoftGracePeriod',
};
/** Flags for the kubelet that keep images and pods when disk space is low; none where a spec or the user sets limits. */
function diskFlags(choices, specs) {
    const isSet = Object.entries(LIMITS).some(([flag, field]) => (0,kubelet/* kubeletSetting */.Bv)(choices, flag, field) !== undefined);
    return isSet || specs.some(({ id }) => ABOUT_DISK.test(id)) ? [] : DISK_FLAGS;
}

// EXTERNAL MODULE: ./build/src/suite/supervise.js + 2 modules
var supervise = __webpack_require__(8569);
;// CONCATENATED MODULE: ./build/src/app/run/run-suite.js










/** Seconds after the action's own time limit until systemd ends the suite, if this process is gone. */
const UNIT_MARGIN_SECONDS = 120;
/** Slices that the kubelet creates. One that already exists belongs to another process. */
const POD_SLICE = 'kubepods.slice';
const KUBELET_SLICES = [POD_SLICE, 'runtime.slice'];
/** For each call. crictl's default of two seconds is short for a busy node. */
const CRICTL_TIMEOUT = '10s';
/** The stage that starts the suite and waits for its end. */
async function runSuite(run, host, needs) {
    const { deps, request, workspace, record } = run;
    const { e2eNodeTest, ginkgo, kubelet } = needs.kubernetes;
    if (request.scenario !== null) {
        (0,suite_workspace/* placeKubeletDropIn */.EJ)(workspace, request.scenario.name, request.scenario.kubeletConfig);
    }
    const startedAt = deps.now();
    const kubeletFlags = [...diskFlags(request, needs.planned), ...request.kubeletFlags];
    const command = (0,suite_arguments/* suiteCommand */.m0)({ ...request, kubeletFlags }, {
        suite: workspace.suite,
        report: workspace.suiteReport,
        kubeletConfig: (0,suite_workspace/* placeKubeletConfig */.IP)(workspace, request.kubeletConfig?.text ?? null),
        logsSince: startedAt,
    }, deps.nodeName);
    deps.log.info(`${request.procs} processes, time limit ${(0,domain_text/* formatDuration */.a3)(request.timeoutSeconds)}`);
    const [cgroups, slices] = await (0,at_once/* atOnce */.z)([
        (0,host_cgroups/* suiteCgroups */.c)(host),
        (0,host_host/* watchedUnits */.OK)(host, KUBELET_SLICES),
        (0,suite_workspace/* placePrograms */.JO)(workspace, [e2eNodeTest, ginkgo, kubelet]),
    ]);
    const pods = ['--runtime-endpoint', crio_paths/* CRIO_ENDPOINT */.Y9, '--timeout', CRICTL_TIMEOUT, 'rmp', '-f', '-a'];
    host.journal.record({ kind: 'cgroups', before: cgroups }, ...slices, {
        kind: 'suite',
        unit: workspace.suiteUnit,
        kubeletUnit: workspace.kubeletUnit,
        podSlice: POD_SLICE,
        removePods: [needs.crictl, ...pods],
    });
    record.append({ suiteStarted: true, suiteStartedAt: startedAt.toISOString() });
    await (0,transient_unit/* startUnit */.bb)(host, {
        name: workspace.suiteUnit,
        description: 'Kubernetes node e2e suite',
        command,
        workingDirectory: workspace.suite,
        temporaryDirectory: workspace.suiteTemporary,
        environment: (0,suite_workspace/* placeRepositories */.KS)(workspace, request.images.repositories),
        output: workspace.console,
        maxSeconds: request.timeoutSeconds + suite_arguments/* GRACE_SECONDS */.F2 + UNIT_MARGIN_SECONDS,
    });
    const end = await (0,supervise/* superviseSuite */.Fz)({
        commands: host.commands,
        log: deps.log,
        now: () => deps.now().getTime(),
        sleep: deps.sleep,
        processRuns: deps.processRuns,
        onServiceEvent: (change) => record.append({ serviceEvents: [change] }),
    }, {
        suiteUnit: workspace.suiteUnit,
        kubeletUnit: workspace.kubeletUnit,
        console: workspace.console,
        plannedSpecs: needs.planned.length,
        restartsCrio: needs.planned.some(mayRestartCrio),
        timeoutSeconds: request.timeoutSeconds,
    });
    record.append({ suiteEnded: true, endedBySignal: end.exitCode === null, ...end });
    deps.log.info(`The suite ended with exit code ${end.exitCode ?? 'unknown'}`);
}
/** Specs that stop services on purpose carry this label (kubernetes/community, e2e-tests.md). */
function mayRestartCrio(spec) {
    return spec.labels.includes('Disruptive');
}

;// CONCATENATED MODULE: ./build/src/app/run/pipeline.js

















/**
 * The pipeline of a run, from the request to the end of the suite. It writes facts to the record and changes of the host to
 * the journal; the report is made from them later. Nothing on the host changes before "Prepare the host".
 * @throws RunError for everything that stops a run and is not a bug
 */
async function run(current) {
    const { deps, request, workspace, record } = current;
    const stage = (name, work) => {
        record.append({ stage: name });
        return deps.log.group(name, work);
    };
    const warnUser = (text) => (0,run_run/* warn */.R)(current, text);
    (0,suite_workspace/* createWorkspace */.sK)(workspace);
    await stage('Plan', async () => {
        deps.log.relay((0,describe/* describeRequest */.N)(request));
        prepareReportDirectory(request.reportDirectory);
        record.append({ reportDirectory: request.reportDirectory });
    });
    const probe = await stage('Check the host', () => (0,check_machine/* checkMachine */.U)(current, warnUser));
    const commands = deps.commandsFor(probe.privilege ?? 'direct');
    const { crio, kubernetes, ignition } = await stage('Fetch CRI-O and Kubernetes', async () => {
        const fetched = await (0,fetch_builds/* fetchBuilds */.K)(current, commands);
        recordSetup((0,run_ignition/* withDropIns */.my)(current, fetched.ignition), fetched.crio.files);
        return fetched;
    });
    const configured = (0,run_ignition/* withDropIns */.my)(current, ignition);
    const planned = await stage('List the specs', async () => {
        await (0,list_specs/* requireGates */.G)(current, commands, kubernetes.kubelet);
        return (0,list_specs/* listSpecs */.v)(current, commands, kubernetes.e2eNodeTest);
    });
    await stage("Check CRI-O's configuration", () => checkCrio(configured, commands, crio.files));
    const host = {
        commands,
        journal: (0,journal/* fileJournal */.ab)(workspace.journal),
        log: deps.log,
        scratch: workspace.scratch,
    };
    await stage('Prepare the host', async () => {
        const kept = [workspace.root, request.reportDirectory];
        const prepared = await prepareIgnition(host, ignition, kept).catch((error) => {
            throw (0,run_ignition/* asScenarioError */.vy)(error, request);
        });
        await prepareKernel(host, probe, { request, specs: planned, warn: warnUser });
        await prepared.apply((0,run_ignition/* kernelWarning */.YV)(request, warnUser));
        await moveKubeletStateAside(host);
    });
    const crictl = crio.files.crictl === undefined ? 'crictl' : crio_paths/* CRICTL_BINARY */.i6;
    const { mayRaiseLimits } = probe;
    await stage('Install CRI-O', () => placeCrio(configured, host, crio.files, mayRaiseLimits));
    await stage('Start CRI-O', () => bringUpCrio(configured, host, crio.build, crictl));
    const { e2eNodeTest } = kubernetes;
    await stage('Pull images', () => pullNeeded(current, host, { planned, e2eNodeTest, crictl }));
    await stage(`Run ${(0,domain_text/* plural */.LS)(planned.length, 'spec')}`, () => runSuite(current, host, { planned, kubernetes, crictl }));
}
/** Records the error that stopped a run. */
function recordFailure(record, error) {
    if (error instanceof errors/* RunError */.e4) {
        record.append({ runError: error.details });
        return;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    record.append({ bug: { message, stack: (stack ?? '').split('\n') } });
}

// EXTERNAL MODULE: ./build/src/app/run/record.js
var run_record = __webpack_require__(2338);
// EXTERNAL MODULE: ./build/src/app/run/remaining.js
var remaining = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/src/app/run/restore.js + 1 modules
var restore = __webpack_require__(5462);
;// CONCATENATED MODULE: ./build/src/app/run/main.js














/**
 * Time limits when the step is cancelled: the runner sends SIGTERM after 7.5 s and SIGKILL after 10 s
 * (actions/runner src/Runner.Sdk/ProcessInvoker.cs).
 */
const SIGNAL_SECONDS = 3;
const LAST_COMMAND_MILLISECONDS = 3000;
/**
 * A whole run, from inputs to report, and the restoration of the host. Returns the exit code of the step.
 * @param read parses the inputs; its errors are reported like others
 */
async function main(deps, read, runsDirectory, process) {
    const workspace = makeWorkspace(deps, runsDirectory);
    const record = (0,run_record/* fileRecord */.c)(workspace.record);
    const gate = createCommandGate(deps.commandsFor);
    process.onSignal((signal) => void cancel(deps, { workspace, record, gate }, signal, process));
    const gated = { ...deps, commandsFor: gate.commandsFor };
    const failOn = await attempt(gated, read, workspace, record);
    const commands = gated.commandsFor(await (0,run_run/* privilegeOf */.L)(gated, record));
    try {
        // Loaded only now, so that main starts earlier.
        const { finish } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(161)]).then(__webpack_require__.bind(__webpack_require__, 9161));
        const report = await deps.log.group('Report', () => finish(gated, commands, workspace, record));
        deps.log.info(report.verdict.headline);
        await (0,restore/* restore */.P)(gated, commands, workspace);
        return exitCodeFor(report, failOn);
    }
    catch (error) {
        // Post tries again and restores the host.
        recordFailure(record, error);
        deps.step.annotate({
            level: 'error',
            title: 'The report could not be written',
            message: `${(0,errors/* messageOf */.bD)(error)}\nThe post step tries again.`,
        });
        return 1;
    }
}
/** Runs the pipeline and records an error that stops it. Returns the results that fail the step. */
async function attempt(deps, read, workspace, record) {
    let failOn = [];
    try {
        const { request, context } = read();
        failOn = request.failOn;
        const { token, ...recorded } = context;
        if (token !== null)
            deps.step.mask(token);
        record.append({ request: (0,public_request/* publicRequest */.x)(request), context: recorded, job: jobOf(context) });
        await run({ deps, request, context, workspace, record });
    }
    catch (error) {
        const evidence = error instanceof errors/* RunError */.e4 ? (error.details.evidence ?? []) : [];
        deps.log.relay([(0,errors/* messageOf */.bD)(error), ...evidence]);
        recordFailure(record, error);
    }
    return failOn;
}
/** The workflow run, as reports name it. */
function jobOf({ runId, runAttempt, repository, runUrl }) {
    return { id: runId, attempt: runAttempt, repository, url: runUrl };
}
/** A new workspace. An existing one with its name belongs to a run that started in the same second. */
function makeWorkspace(deps, runsDirectory) {
    (0,external_node_fs_.mkdirSync)(runsDirectory, { recursive: true });
    for (const root of (0,earlier_runs/* finishedRuns */.h)(runsDirectory, suite_workspace/* RUN_LAYOUT */.$$, deps.now())) {
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    }
    for (let later = 0;; later++) {
        const moment = new Date(deps.now().getTime() + later * 1000);
        const workspace = (0,suite_workspace/* workspaceAt */.xJ)((0,suite_workspace/* workspaceRoot */.oS)(runsDirectory, moment));
        try {
            (0,external_node_fs_.mkdirSync)(workspace.root);
            (0,journal/* signJournal */.DA)(workspace.journal, (0,run_identity/* ownIdentity */.hY)());
            deps.step.saveState(remaining/* WORKSPACE_STATE */.Ww, workspace.root);
            return workspace;
        }
        catch (error) {
            const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
            if (!taken)
                throw error;
        }
    }
}
/** Results that fail the step with every value of `fail-on`. */
const ALWAYS_FAILING = [
    'invalid-input',
    'nothing-selected',
    'not-applicable',
    'cancelled',
    'error',
];
/** 1 if the step fails, else 0. */
function exitCodeFor({ verdict }, failOn) {
    const failing = [...ALWAYS_FAILING, ...failOn];
    return failing.includes(verdict.result) ? 1 : 0;
}
/**
 * Handles the runner's signal within its time limit: it interrupts the suite and records the cancellation. Post waits for
 * the end of the suite and writes the report. If the suite has already ended, the run finishes as usual.
 */
async function cancel(deps, { workspace, record, gate }, signal, process) {
    const { cancelled, suiteStarted, suiteEnded } = record.state();
    if (cancelled || suiteEnded)
        return;
    record.append({ cancelled: true });
    deps.log.info(`${signal}: the run is cancelled; the post step writes the report and restores the host`);
    const idle = gate.close(LAST_COMMAND_MILLISECONDS);
    if (suiteStarted) {
        const commands = deps.commandsFor(await (0,run_run/* privilegeOf */.L)(deps, record));
        const signalled = await (0,transient_unit/* signalUnit */.vo)({ commands }, workspace.suiteUnit, 'SIGINT', SIGNAL_SECONDS);
        if (signalled)
            record.append({ suiteSignalled: true });
    }
    await idle;
    process.exit(1);
}


/***/ }),

/***/ 2338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fileRecord)
/* harmony export */ });
/* unused harmony export fold */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2701);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8986);
/* harmony import */ var _domain_model_run_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(387);




const NOTHING_YET = {
    ..._domain_model_run_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FACTS */ .K,
    context: null,
    stage: '',
    privilege: null,
    reportDirectory: null,
    suiteSignalled: false,
    suiteEnded: false,
    reported: false,
};
/** A record in a file, one change per line. Damaged lines, for instance one that a crash truncated, are ignored. */
function fileRecord(path) {
    return {
        append(change) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `\n${JSON.stringify(change)}`);
        },
        state() {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
                return NOTHING_YET;
            return fold((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').split('\n').map(_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q).filter(isChange));
        },
    };
}
/** The state of a run after these changes. */
function fold(changes) {
    return changes.reduce((state, change) => ({
        ...state,
        ...change,
        warnings: [...state.warnings, ...(change.warnings ?? [])],
        serviceEvents: [...state.serviceEvents, ...(change.serviceEvents ?? [])],
    }), NOTHING_YET);
}
/** Fields that are null at first, and are no objects later. */
const NULLABLE_TYPES = {
    privilege: 'string',
    reportDirectory: 'string',
    suiteStartedAt: 'string',
    abandonedIn: 'string',
    totalSpecs: 'number',
    exitCode: 'number',
    planned: 'list',
};
/** The type of each field; the content of objects and lists is not checked, because only this action writes them. */
const TYPES = new Map([
    ...Object.entries(NOTHING_YET).map(([key, value]) => [key, typeOf(value)]),
    ...Object.entries(NULLABLE_TYPES),
]);
function typeOf(value) {
    return Array.isArray(value) ? 'list' : typeof value;
}
function isChange(value) {
    return ((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) &&
        Object.entries(value).every(([key, field]) => TYPES.get(key) === typeOf(field) || (field === null && TYPES.has(key))));
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ nothingToDo),
/* harmony export */   WE: () => (/* binding */ remainingChanges),
/* harmony export */   Ww: () => (/* binding */ WORKSPACE_STATE),
/* harmony export */   aw: () => (/* binding */ isEphemeral),
/* harmony export */   be: () => (/* binding */ ALREADY_REPORTED),
/* harmony export */   mT: () => (/* binding */ canRemoveWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2338);




/** The name of the state that main saves for post: the path of the workspace. */
const WORKSPACE_STATE = 'workspace';
/** Changes that keep running. On an ephemeral machine only these are undone. */
const RUNNING_KINDS = ['suite', 'service'];
/** Whether the machine is discarded after the job, so that the run only stops services. */
function isEphemeral({ context, request }) {
    return context?.kind === 'hosted' && request?.restore === 'auto';
}
/** The journal of a run, reduced to the changes that have to be undone on this machine. */
function remainingChanges(workspace, state) {
    const journal = (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .fileJournal */ .ab)(workspace.journal);
    if (!isEphemeral(state))
        return journal;
    return {
        ...journal,
        pending: () => journal.pending().filter(({ change }) => RUNNING_KINDS.includes(change.kind)),
    };
}
/**
 * Whether the workspace of a finished run can be removed. A hosted runner discards it anyway. It is kept if changes could
 * not be undone, because it has the journal, and if it contains the report.
 */
function canRemoveWorkspace({ root, record, journal }) {
    const { context, reportDirectory, reported } = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileRecord */ .c)(record).state();
    if (context === null || context.kind === 'hosted' || !reported)
        return false;
    if (reportDirectory === null || reportDirectory.startsWith(root))
        return false;
    return (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .fileJournal */ .ab)(journal).pending().length === 0;
}
/**
 * The reason why post has nothing to do, or null if it has work. It imports few modules, so that post starts fast in the
 * usual case that main has done everything.
 */
function nothingToDo(workspaceDirectory) {
    if (workspaceDirectory === '' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workspaceDirectory)) {
        return 'There is nothing to clean up: no run was started.';
    }
    const workspace = (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceAt */ .xJ)(workspaceDirectory);
    const state = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileRecord */ .c)(workspace.record).state();
    const isOver = state.reported && remainingChanges(workspace, state).pending().length === 0;
    return isOver && !canRemoveWorkspace(workspace) ? ALREADY_REPORTED : null;
}
/** The message of post if main or an earlier post has written the report. */
const ALREADY_REPORTED = 'The report is already written.';


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   pP: () => (/* binding */ buildUnavailable)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1987);


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

/***/ 6881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ MIRRORS_FILE),
/* harmony export */   Nj: () => (/* binding */ ourDropIn),
/* harmony export */   Np: () => (/* binding */ BUNDLE_DROP_IN),
/* harmony export */   TD: () => (/* binding */ unitFile),
/* harmony export */   fi: () => (/* binding */ OUR_DROP_IN),
/* harmony export */   kd: () => (/* binding */ parseLimits),
/* harmony export */   rl: () => (/* binding */ unitDropIn),
/* harmony export */   tm: () => (/* binding */ PERMISSIVE_POLICY),
/* harmony export */   vd: () => (/* binding */ mirrorsFile),
/* harmony export */   wU: () => (/* binding */ CRICTL_YAML),
/* harmony export */   wo: () => (/* binding */ LOCAL_REGISTRY)
/* harmony export */ });
/* unused harmony export TEST_HANDLER */
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6813);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1727);
/* harmony import */ var _runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6098);




/** The handler that specs on RuntimeClass start pods with (kubernetes test/e2e/framework/node/runtimeclass). */
const TEST_HANDLER = 'test-handler';
/** The bundle's own configuration. */
const BUNDLE_DROP_IN = '10-crio.conf';
/** Read after the bundle's and before the user's drop-ins. */
const OUR_DROP_IN = '20-crio-node-e2e.conf';
/**
 * crun's extra cgroup below a container breaks the kubelet's statistics, so the Prow jobs switch it off as well
 * (kubernetes/test-infra jobs/e2e_node/crio, 20-crio.conf).
 */
const NO_SUBGROUP = { 'run.oci.systemd.subgroup': '' };
/**
 * The drop-in of this action: what every node e2e run with CRI-O needs, as the Prow jobs configure it, and the test
 * handler as a second name for the effective default runtime.
 * @param programs the runtimes of the build; CRI-O rejects a handler whose program does not exist
 * @param settings from inputs
 * @param networkName the network of the build's own CNI configuration, so that no other one on the machine is used;
 *   null where the build has none
 */
function ourDropIn(programs, userTomls, settings, networkName = null) {
    const base = {
        crio: {
            root: _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .STORAGE_ROOT */ .JJ,
            runroot: _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .STORAGE_RUN_ROOT */ .jh,
            image: { signature_policy: _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX },
            network: {
                network_dir: _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .CNI_CONFIG_DIRECTORY */ .S7,
                plugin_dirs: [_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .CNI_PLUGIN_DIRECTORY */ .pj],
                ...(networkName === null ? {} : { cni_default_network: networkName }),
            },
            runtime: {
                cgroup_manager: 'systemd',
                default_runtime: settings.runtime,
                drop_infra_ctr: false,
                log_level: settings.logLevel,
                runtimes: {
                    ...(programs.crun === undefined ? {} : { crun: crunHandler(settings.monitor) }),
                    ...(programs.runc === undefined ? {} : { runc: handler('runc', settings.monitor) }),
                },
            },
        },
    };
    const { defaultRuntime, handlers } = (0,_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveRuntimes */ .V)([(0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(base), ...userTomls]);
    const testHandler = handlers[defaultRuntime];
    if (testHandler === undefined || TEST_HANDLER in handlers)
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(base);
    return `${(0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(base)}\n${(0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ crio: { runtime: { runtimes: { [TEST_HANDLER]: testHandler } } } })}`;
}
function crunHandler(monitor) {
    return {
        ...handler('crun', monitor),
        allowed_annotations: ['io.containers.trace-syscall'],
        default_annotations: NO_SUBGROUP,
    };
}
function handler(name, monitor) {
    return {
        runtime_path: `${_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LIBEXEC_DIRECTORY */ .HD}/${name}`,
        runtime_root: `/run/${name}`,
        ...MONITOR_KEYS[monitor],
    };
}
/** How a handler names its monitor (kubernetes-sigs/cri-tools .github/workflows/crio.yml for conmon-rs). */
const MONITOR_KEYS = {
    conmon: { monitor_path: `${_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LIBEXEC_DIRECTORY */ .HD}/conmon` },
    'conmon-rs': { monitor_path: `${_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LIBEXEC_DIRECTORY */ .HD}/conmonrs`, runtime_type: 'pod' },
};
/** For builds without a policy: every image may run, as with the bundle's policy. */
const PERMISSIVE_POLICY = `${JSON.stringify({ default: [{ type: 'insecureAcceptAnything' }] }, null, 2)}\n`;
/** Specs serve a registry of their own without TLS here (kubernetes/test-infra jobs/e2e_node/crio). */
const LOCAL_REGISTRY = '[[registry]]\nlocation = "localhost:5000"\ninsecure = true\n';
/** A separate file beside that of the local registry. */
const MIRRORS_FILE = '99-crio-node-e2e-mirrors.conf';
/** A drop-in for registries.conf(5): each prefix with its mirrors in their order. The registry itself comes last. */
function mirrorsFile(mirrors) {
    const registry = [...(0,_domain_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(mirrors, ({ prefix }) => prefix)].map(([prefix, group]) => ({
        prefix,
        location: prefix,
        mirror: group.map(({ location, insecure }) => ({ location, ...(insecure && { insecure }) })),
    }));
    return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ registry });
}
/** crictl's configuration for builds without one. */
const CRICTL_YAML = 'runtime-endpoint: unix:///var/run/crio/crio.sock\n';
/** The unit for builds without one: as the bundle's unit, without its environment file. */
function unitFile(binary) {
    return `[Unit]
Description=CRI-O under test
Before=kubelet.service

[Service]
Type=notify
Environment=GOTRACEBACK=crash
ExecStart=${binary}
ExecReload=/bin/kill -s HUP $MAINPID
TasksMax=infinity
LimitNOFILE=1048576
LimitNPROC=1048576
LimitCORE=infinity
OOMScoreAdjust=-999
TimeoutStartSec=0
Restart=on-failure
RestartSec=10
`;
}
/**
 * Settings of the service for this run: the journal's rate limit drops nothing of a debug log, and where root may not
 * raise limits (inside a namespace) the unit uses those of init.
 */
function unitDropIn(limits) {
    const lines = ['[Service]', 'LogRateLimitIntervalSec=0'];
    if (limits !== null) {
        lines.push('OOMScoreAdjust=0', `LimitNOFILE=${limits.openFiles}`, `LimitNPROC=${limits.processes}`, `LimitCORE=${limits.coreSize}`);
    }
    return `${lines.join('\n')}\n`;
}
/** Hard limits in the text of /proc/PID/limits. */
function parseLimits(text) {
    const hard = (name) => {
        const words = text
            .split('\n')
            .find((line) => line.startsWith(name))
            ?.slice(name.length)
            .trim()
            .split(/\s+/);
        return words?.[1] === undefined || words[1] === 'unlimited' ? 'infinity' : words[1];
    };
    return {
        openFiles: hard('Max open files'),
        processes: hard('Max processes'),
        coreSize: hard('Max core file size'),
    };
}


/***/ }),

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ effectiveRuntimes),
/* harmony export */   m: () => (/* binding */ handlerPrograms)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9099);

/** CRI-O's built-in default (cri-o/cri-o pkg/config/config.go, DefaultRuntime). */
const BUILT_IN_RUNTIME = 'crun';
/**
 * Merges configuration texts as CRI-O does: later files win, and a runtime's table is replaced as a whole.
 * The texts must be valid TOML.
 */
function effectiveRuntimes(tomls) {
    const configs = tomls.map((toml) => (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .MT)(toml));
    const runtimeTables = configs.map((config) => table(table(config['crio'])['runtime']));
    const networkTables = configs.map((config) => table(table(config['crio'])['network']));
    return {
        defaultRuntime: last(runtimeTables.map((runtime) => text(runtime['default_runtime']))) ?? BUILT_IN_RUNTIME,
        handlers: Object.fromEntries(runtimeTables.flatMap((runtime) => Object.entries(table(runtime['runtimes'])).map(([name, value]) => [name, table(value)]))),
        pluginDirectories: last(networkTables.map((network) => texts(network['plugin_dirs']))) ?? [],
        pinnsPath: last(runtimeTables.map((runtime) => text(runtime['pinns_path']))) ?? null,
    };
}
/** Paths of the programs that a handler names: the runtime itself and its monitor (conmon). */
function handlerPrograms(handler) {
    return {
        runtime: text(handler?.['runtime_path']) ?? null,
        monitor: text(handler?.['monitor_path']) ?? null,
    };
}
function last(values) {
    return values.findLast((value) => value !== undefined);
}
function table(value) {
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(value) ? value : {};
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}


/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ leafPaths),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);

/** A TOML text as a table, with whole numbers as bigint so that none loses digits. */
function parseToml(text) {
    return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: true });
}
/** The paths of all keys whose value is not a table, in the order of the text. */
function leafPaths(table, above = []) {
    return Object.entries(table).flatMap(([key, value]) => isTable(value) ? leafPaths(value, [...above, key]) : [[...above, key]]);
}
/** The table without the key at a path. */
function without(table, path) {
    const [head, ...rest] = path;
    return Object.fromEntries(Object.entries(table).flatMap(([key, value]) => {
        if (key !== head)
            return [[key, value]];
        return rest.length > 0 && isTable(value) ? [[key, without(value, rest)]] : [];
    }));
}
/** The value at a path; undefined where there is none. */
function valueAt(table, path) {
    const [head = '', ...rest] = path;
    const value = table[head];
    if (rest.length === 0 || value === undefined)
        return value;
    return isTable(value) ? valueAt(value, rest) : undefined;
}
/** Whether a value is a table. */
function isTable(value) {
    return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
}


/***/ }),

/***/ 6269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ isCrioConfig),
/* harmony export */   D5: () => (/* binding */ storageDirectories),
/* harmony export */   E: () => (/* binding */ pinnedCrio),
/* harmony export */   R9: () => (/* binding */ sysctlsIn),
/* harmony export */   nR: () => (/* binding */ STORAGE_FILE),
/* harmony export */   pt: () => (/* binding */ crioDropIns),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3017);


const DROP_IN_DIRECTORY = '/etc/crio/crio.conf.d/';
/** Between the number of the action's own drop-in and that of the input crio-config. */
const NUMBER = '80';
const MAIN_FILE = '/etc/crio/crio.conf';
const STORAGE_FILE = '/etc/containers/storage.conf';
/** Keys of storage.conf (containers/storage, docs/containers-storage.conf.5.md), as CRI-O calls them below `[crio]`. */
const STORAGE_KEYS = {
    driver: 'storage_driver',
    graphroot: 'root',
    runroot: 'runroot',
    imagestore: 'imagestore',
};
/** Whether CRI-O reads the file as configuration. */
function isCrioConfig(path) {
    return path === MAIN_FILE || path.startsWith(DROP_IN_DIRECTORY) || path === STORAGE_FILE;
}
/**
 * CRI-O's configuration in a config as drop-ins, in the order in which CRI-O would read the files, with
 * names that come after the action's own drop-in and before those of the input crio-config.
 * @throws TomlError for a text that is not TOML
 */
function crioDropIns(files) {
    return files
        .filter(({ path }) => isCrioConfig(path))
        .toSorted((a, b) => orderOf(a.path) - orderOf(b.path) || (a.path < b.path ? -1 : 1))
        .map(({ path, text }, index) => ({
        path,
        text,
        name: dropInName(path, index),
        toml: path === STORAGE_FILE ? storageSettings(text) : validated(text),
    }));
}
/** Storage first, then the main file, then drop-ins: CRI-O's own order. */
function orderOf(path) {
    return [STORAGE_FILE, MAIN_FILE].indexOf(path) + 1 || 3;
}
function dropInName(path, index) {
    const base = (path.split('/').at(-1) ?? '').replace(/[^A-Za-z0-9._-]/g, '-');
    const name = base.endsWith('.conf') ? base : `${base}.conf`;
    return `${NUMBER}-${String(index + 1).padStart(2, '0')}-${name}`;
}
/** The input that a drop-in of the user's comes from, by its name. */
function inputOf({ name }) {
    return name.startsWith(`${NUMBER}-`) ? 'ignition' : 'crio-config';
}
function validated(text) {
    (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: true });
    return text;
}
function storageSettings(text) {
    const storage = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: true })['storage'];
    const settings = {};
    for (const [key, value] of Object.entries(isTable(storage) ? storage : {})) {
        const name = Object.hasOwn(STORAGE_KEYS, key) ? STORAGE_KEYS[key] : undefined;
        if (name !== undefined && typeof value === 'string')
            settings[name] = value;
    }
    return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ crio: settings });
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Directories that CRI-O keeps its storage in by these drop-ins, absolute. */
function storageDirectories(dropIns) {
    const found = dropIns.flatMap(({ toml }) => {
        const { crio } = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(toml, { integersAsBigInt: true });
        const table = isTable(crio) ? crio : {};
        return [table['root'], table['runroot'], table['imagestore']];
    });
    return [
        ...new Set(found.filter((path) => typeof path === 'string').filter((path) => path.startsWith('/'))),
    ];
}
/**
 * The CRI-O that a config pins for CRI-O's get script: a commit or a tag in a variable CRIO_COMMIT or after `get … -t`;
 * null where there is none (kubernetes/test-infra, jobs/e2e_node/crio: 10-env.conf, crio-install.service).
 */
function pinnedCrio(texts) {
    const candidates = texts.flatMap((text) => [
        /\bCRIO_COMMIT="?([\w.-]+)/.exec(text)?.[1] ?? [],
        /cri-o\/packaging\/[^|]*\|[^|]*? -t ([\w.-]+)/.exec(text.replace(/\\\n\s*/g, ' '))?.[1] ?? [],
    ]);
    return candidates.flat().find((word) => _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ.test(word) || _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__/* .CRIO_TAG */ .RJ.test(word)) ?? null;
}
/** Parameters in a file for sysctl (sysctl.d(5)); patterns are left out. */
function sysctlsIn(text) {
    return Object.fromEntries(text.split('\n').flatMap((line) => {
        const [, key, value] = /^\s*-?([a-z][\w./-]*)\s*=\s*(.+?)\s*$/i.exec(line) ?? [];
        return key === undefined || value === undefined ? [] : [[key.replaceAll('/', '.'), value]];
    }));
}


/***/ }),

/***/ 5896:
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
var fields = __webpack_require__(2701);
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

/***/ 387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NO_FACTS)
/* harmony export */ });
/** The facts of a run about which nothing is known. */
const NO_FACTS = {
    job: { id: '', attempt: 1, repository: '', url: null },
    request: null,
    builds: [],
    host: null,
    node: null,
    ignition: [],
    totalSpecs: null,
    planned: null,
    leftOut: [],
    suite: null,
    suiteStarted: false,
    suiteStartedAt: null,
    exitCode: null,
    endedBySignal: false,
    deadlinePassed: false,
    runError: null,
    bug: null,
    cancelled: false,
    abandonedIn: null,
    serviceEvents: [],
    warnings: [],
    logs: {},
};


/***/ }),

/***/ 2749:
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

/***/ 2825:
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
var fields = __webpack_require__(2701);
;// CONCATENATED MODULE: ./build/src/domain/request/images.js


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

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ kubeletSetting),
/* harmony export */   Dt: () => (/* binding */ KUBELET_CONFIG_TYPE),
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

/***/ 8683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ publicRequest)
/* harmony export */ });
/**
 * A request as it may be kept and shown, with all that repeats the run: without the token, without what signs a URL, and
 * without the contents of a trusted root and of Ignition files, which may hold secrets.
 */
function publicRequest(request) {
    const { crio, kubernetes, components, crioSettings, images, ignition, trustedRoot } = request;
    return {
        crio: named(crio),
        kubernetes: named(kubernetes),
        components: components.map(({ name, asked }) => ({ name, asked })),
        architecture: request.architecture,
        selection: request.selection,
        procs: request.procs,
        timeoutSeconds: request.timeoutSeconds,
        runtime: crioSettings.runtime,
        monitor: crioSettings.monitor,
        crioLogLevel: crioSettings.logLevel,
        registryMirrors: crioSettings.mirrors,
        crioDropIns: request.crioDropIns,
        pullImages: images.pull,
        imageRepositories: images.repositories,
        ignition: ignition.map(({ asked }) => asked),
        ignitionStrict: request.ignitionStrict,
        kubeletConfig: request.kubeletConfig?.text ?? null,
        kubeletFlags: request.kubeletFlags,
        featureGates: request.featureGates,
        testArgs: request.testArgs,
        failOn: request.failOn,
        reportDirectory: request.reportDirectory,
        requireSignature: request.requireSignature,
        ownTrustedRoot: trustedRoot !== null,
        restore: request.restore,
        mirrors: request.mirrors,
    };
}
/** `asked` holds nothing secret (inputs/builds.ts). */
function named({ kind, asked }) {
    return { kind, asked };
}


/***/ }),

/***/ 707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ earlierRuns),
/* harmony export */   h: () => (/* binding */ finishedRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2459);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4667);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6244);





/** Bits of a mode that let other users write. */
const WRITABLE_BY_OTHERS = 0o002;
/**
 * Runs, oldest first, that have changes to undo or are still in progress. A run is identified by the owner of its
 * directory and journal, and by the boot and the start time of the process in its journal.
 * @param except the directory of the run that calls
 */
function earlierRuns(directory, { name, journalOf }, except) {
    return listed(directory)
        .filter((entry) => name.test(entry))
        .toSorted()
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry))
        .filter((root) => root !== except)
        .flatMap((root) => {
        const journal = journalOf(root);
        const owner = ownerOf(root, journal);
        const standing = stateOf(owner);
        if (standing === 'doubtful' && statusOf(journal) === null)
            return [];
        // A journal that other users may have written is not read.
        const changes = owner === null ? [] : pendingIn(journal);
        if (changes.length === 0 && standing !== 'running' && standing !== 'doubtful')
            return [];
        return [{ root, standing, pid: owner?.pid ?? 0, changes }];
    });
}
/** How long the directory of a finished run is kept: its report may still be needed. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Directories of runs of this user that ended long ago and have no changes to undo. */
function finishedRuns(directory, { name, journalOf }, now) {
    return listed(directory)
        .filter((entry) => name.test(entry))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry))
        .filter((root) => {
        const journal = journalOf(root);
        const standing = stateOf(ownerOf(root, journal));
        const age = now.getTime() - (statusOf(journal)?.mtimeMs ?? now.getTime());
        const gone = standing === 'ended' || standing === 'rebooted';
        return gone && age > KEPT_MILLISECONDS && pendingIn(journal).length === 0;
    });
}
/** Who wrote a journal; null where it is of another user, or other users may have written it. */
function ownerOf(root, journal) {
    return isOurs(root, 'isDirectory') && isOurs(journal, 'isFile') ? (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .journalOwner */ .Vn)(journal) : null;
}
function stateOf(owner) {
    if (owner === null)
        return 'doubtful';
    if ((0,_run_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(owner))
        return 'running';
    return owner.bootId === (0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .currentBoot */ .o6)() ? 'ended' : 'rebooted';
}
/** Whether a path belongs to this user, and no other user may write it; links are not followed. */
function isOurs(path, type) {
    const stats = statusOf(path);
    if (stats === null)
        return false;
    return (stats[type]() && stats.uid === process.getuid?.() && (stats.mode & WRITABLE_BY_OTHERS) === 0);
}
function pendingIn(journal) {
    return (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .fileJournal */ .ab)(journal)
        .pending()
        .map(({ change }) => change);
}
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function listed(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ signJournal),
/* harmony export */   Vn: () => (/* binding */ journalOwner),
/* harmony export */   ab: () => (/* binding */ fileJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8986);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6244);



/** Records in the journal of a run which process writes it from now on. */
function signJournal(path, run) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `\n${JSON.stringify({ run })}`, { flush: true });
}
/** The process that wrote a journal last, or null where none is named. */
function journalOwner(path) {
    return (readLines(path)
        .flatMap((line) => ('run' in line ? [line.run] : []))
        .at(-1) ?? null);
}
/**
 * The journal in a file, which is created with its first line. A line that a crash cut short is ignored: its change was
 * never made, because a change waits for its line.
 */
function fileJournal(path) {
    const lines = () => readLines(path);
    function append(added) {
        // A leading newline ends a line that a crash may have cut short; flush puts it on disk before the change is made.
        const text = added.map((line) => `\n${JSON.stringify(line)}`).join('');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text, { flush: true });
    }
    return {
        record(...changes) {
            const first = lines().length;
            append(changes.map((change, index) => ({ change, id: first + index })));
        },
        markUndone(ids) {
            append(ids.map((undone) => ({ undone })));
        },
        pending() {
            const known = lines();
            const undone = new Set(known.flatMap((line) => ('undone' in line ? [line.undone] : [])));
            return known
                .flatMap((line) => ('change' in line && !undone.has(line.id) ? [line] : []))
                .toReversed();
        },
    };
}
function readLines(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').split('\n').flatMap(parseLine);
}
/** The file is the run's own, in its own directory: the form of a line is enough. */
function parseLine(line) {
    const value = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(line);
    return isJournalLine(value) ? [value] : [];
}
function isJournalLine(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return 'undone' in value || 'change' in value || ('run' in value && (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunIdentity */ .ek)(value.run));
}


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tg: () => (/* binding */ checksOf),
  Mz: () => (/* binding */ preflight),
  vL: () => (/* binding */ preflightWarnings)
});

// EXTERNAL MODULE: ./build/src/domain/by-kind.js
var by_kind = __webpack_require__(6292);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/host/facts.js + 1 modules
var facts = __webpack_require__(4016);
// EXTERNAL MODULE: ./build/src/host/host-check.js
var host_check = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/src/host/requirements.js
var requirements = __webpack_require__(8798);
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

/***/ 6244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ek: () => (/* binding */ isRunIdentity),
/* harmony export */   hY: () => (/* binding */ ownIdentity)
/* harmony export */ });
/* harmony import */ var _adapters_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2459);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2701);


/** The identity of this process. */
function ownIdentity() {
    return {
        bootId: (0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .currentBoot */ .o6)(),
        uid: process.getuid?.() ?? 0,
        pid: process.pid,
        startTime: (0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .startTimeOf */ .P2)(process.pid),
    };
}
/** Whether this very process still runs. */
function isAlive({ bootId, pid, startTime }) {
    return startTime !== '' && bootId === (0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .currentBoot */ .o6)() && (0,_adapters_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .startTimeOf */ .P2)(pid) === startTime;
}
/** Whether a value, read from a file, is an identity. */
function isRunIdentity(value) {
    return ((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) &&
        typeof value.bootId === 'string' &&
        typeof value.uid === 'number' &&
        typeof value.pid === 'number' &&
        typeof value.startTime === 'string');
}


/***/ }),

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeRequest)
/* harmony export */ });
/* harmony import */ var _domain_by_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6292);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1987);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2806);



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

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   j8: () => (/* binding */ looksLikePath),
/* harmony export */   jH: () => (/* binding */ readInputFile),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5274);


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


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readRequest)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/request/components.js
var components = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/src/inputs/environment.js
var inputs_environment = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
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

// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var parsed = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/src/inputs/scenario.js
var scenario = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/src/inputs/selection.js
var selection = __webpack_require__(2897);
// EXTERNAL MODULE: ./build/src/inputs/table.js + 11 modules
var table = __webpack_require__(789);
;// CONCATENATED MODULE: ./build/src/inputs/read.js








const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
function isComplete(values) {
    return Object.keys(table/* INPUTS */.m).every((name) => Object.hasOwn(values, name));
}
/** Parses the inputs in `environment`; throws one `RunError` that lists all problems. */
function readInputs(environment, context) {
    const problems = [];
    const values = {};
    for (const [input, { parse, fallback, allowed }] of Object.entries(table/* INPUTS */.m)) {
        const parsed = parse(environment[`INPUT_${input.toUpperCase()}`]?.trim() || fallback, context);
        if (parsed.ok)
            values[input] = parsed.value;
        else
            problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })));
    }
    if (isComplete(values))
        problems.push(...contradictions(values));
    if (problems.length === 0 && isComplete(values))
        return values;
    throw (0,parsed/* invalidInput */.aY)(problems);
}
/** Problems of inputs that are each valid alone, but not together. */
function contradictions(values) {
    const { crio, ignition } = values;
    const missing = crio.kind === 'ignition' && ignition.length === 0
        ? [{ input: 'crio', given: crio.asked, why: 'needs the input ignition' }]
        : [];
    return [...missing, ...(0,scenario/* scenarioConflicts */.U4)(values)].map((problem) => ({
        ...problem,
        allowed: table/* INPUTS */.m[problem.input].allowed,
    }));
}
function readArchitecture({ platform, nodeArchitecture }) {
    const architecture = ARCHITECTURES[nodeArchitecture];
    if (platform === 'linux' && architecture !== undefined)
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
 * Unknown inputs are ignored: the runner warns about them itself.
 * @throws RunError of kind `input` whose evidence lists all problems of all inputs, one per line, or of kind
 * `environment` on a machine for which there are no builds
 */
function readRequest(environment, machine, files) {
    const context = (0,inputs_environment/* readContext */.yI)(environment, machine);
    const given = readInputs(environment, { workspace: context.workspace, cpus: machine.cpus, files });
    if (!given['allow-fork-pull-requests'])
        refuseForks(context.kind, environment, files);
    const { lane, crioSettings, featureGates, ignition } = (0,scenario/* underScenario */.R$)(given);
    const request = {
        crio: given.crio,
        kubernetes: given.kubernetes,
        components: components/* COMPONENT_NAMES */.NL.flatMap((name) => given[name] ?? []),
        architecture: readArchitecture(machine),
        scenario: given.scenario,
        selection: {
            scenario: given.scenario?.name ?? null,
            lane: lane.name,
            focus: given.focus,
            skip: (0,selection/* eitherExpression */.MQ)(lane.skip, given.skip),
            labelFilter: given['label-filter'] || lane.labelFilter,
            trackedSkips: given['skip-list'],
        },
        procs: given.procs,
        timeoutSeconds: given.timeout,
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
        kubeletFlags: given['kubelet-flags'],
        featureGates,
        testArgs: given['test-args'],
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


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ eitherExpression),
/* harmony export */   aN: () => (/* binding */ parseFilter),
/* harmony export */   bq: () => (/* binding */ parseSkipList)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2701);
/* harmony import */ var _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8269);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1987);
/* harmony import */ var _input_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3877);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5274);






const TRACKED = 'default';
const NO_SKIPS = 'none';
/**
 * Parses a filter for Ginkgo. Go's regular expressions differ from those of JavaScript, so only the test binary can
 * check them; a filter that does not fit on one line is refused here.
 */
function parseFilter(text) {
    if (text.includes('\0') || text.includes('\n')) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, 'spans several lines', text.replace(/[\0\s]+/g, ' '));
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(text);
}
/** One regular expression that matches where either does; an empty one matches nothing. */
function eitherExpression(one, other) {
    if (one === '' || other === '')
        return one || other;
    return `(?:${one})|(?:${other})`;
}
function isText(value) {
    return typeof value === 'string' && value.trim() !== '';
}
function parseTrackedSkip(row, where) {
    const { text, reason, link } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(row);
    if (!isText(text) || text.includes('\n'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(where, 'has no "text" on one line');
    if (!isText(reason))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(where, 'has no "reason"');
    if (!isText(link) || !/^https?:\/\/\S+$/.test(link)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(where, 'has no "link" that starts with https://');
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ text, reason, link });
}
/** Parses the `skip-list` input: the list of this action, none, or a JSON file. */
function parseSkipList(text, context) {
    if (text === TRACKED)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(_domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACKED_SKIPS */ ._p);
    if (text === NO_SKIPS)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)([]);
    const json = (0,_input_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputFile */ .jH)(text, context, (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .zZ)(text, [TRACKED, NO_SKIPS]));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .andThen */ .hg)(json, (content) => parseSkips(content, text));
}
function parseSkips(json, path) {
    let rows;
    try {
        rows = JSON.parse(json);
    }
    catch (error) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(path, `is not JSON: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`);
    }
    if (!Array.isArray(rows))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(path, 'holds no JSON list');
    const numbered = rows.map((row, index) => ({ row, entry: index + 1 }));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEach */ .lc)(numbered, ({ row, entry }) => parseTrackedSkip(row, `${path}, entry ${entry}`));
}


/***/ }),

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS)
});

// EXTERNAL MODULE: ./build/src/domain/request/build-locations.js
var build_locations = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/src/domain/request/crio-settings.js
var crio_settings = __webpack_require__(2493);
// EXTERNAL MODULE: ./build/src/domain/request/lanes.js + 2 modules
var lanes = __webpack_require__(8269);
;// CONCATENATED MODULE: ./build/src/domain/request/request.js
/** Which images are pulled before the suite. */
const PULL_CHOICES = ['auto', 'none', 'all'];

// EXTERNAL MODULE: ./build/src/domain/request/scenarios.js + 1 modules
var scenarios = __webpack_require__(5992);
// EXTERNAL MODULE: ./build/src/inputs/parsed.js
var inputs_parsed = __webpack_require__(5274);
;// CONCATENATED MODULE: ./build/src/inputs/arguments.js

const GATE = /^([A-Za-z][A-Za-z0-9]*)=(true|false)$/;
/**
 * Flags of e2e_node.test that this action sets or that would hide the results from it, each with what to do instead.
 * Names are those of kubernetes/kubernetes, test/e2e_node and test/e2e/framework, and of onsi/ginkgo.
 */
const RESERVED = {
    'ginkgo.focus': 'use the input focus',
    'ginkgo.focus-file': 'use the input focus',
    'ginkgo.skip': 'use the input skip',
    'ginkgo.skip-file': 'use the input skip',
    'ginkgo.label-filter': 'use the input label-filter',
    'ginkgo.timeout': 'use the input timeout',
    'ginkgo.procs': 'use the input procs',
    'ginkgo.nodes': 'use the input procs',
    'ginkgo.parallel.total': 'use the input procs',
    'ginkgo.parallel.process': 'the action sets it',
    'ginkgo.parallel.host': 'the action sets it',
    'ginkgo.dry-run': 'no spec would run',
    'ginkgo.output-dir': 'use the input report-dir',
    'ginkgo.json-report': 'reports are written to report-dir',
    'ginkgo.junit-report': 'reports are written to report-dir',
    'report-dir': 'use the input report-dir',
    'report-prefix': 'reports are written to report-dir',
    'report-complete-ginkgo': 'reports are written to report-dir',
    'report-complete-junit': 'reports are written to report-dir',
    'container-runtime-endpoint': 'the suite runs on the CRI-O of the input crio',
    'container-runtime-pid-file': 'the suite runs on the CRI-O of the input crio',
    'container-runtime-process-name': 'the suite runs on the CRI-O of the input crio',
    'image-service-endpoint': 'the suite runs on the CRI-O of the input crio',
    'node-name': 'the action sets it',
    'k8s-bin-dir': 'use the input kubernetes',
    'kubelet-config-file': 'use the input kubelet-config',
    'kubelet-flags': 'use the input kubelet-flags',
    'feature-gates': 'use the input feature-gates',
    'service-feature-gates': 'use the input feature-gates',
    'kube-test-repo-list': 'use the input image-repositories',
    'extra-log': "CRI-O's log is kept in report-dir",
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
function parseGate(text) {
    const [, name, value] = GATE.exec(text) ?? [];
    if (name !== undefined)
        return (0,inputs_parsed/* accept */.Ju)([name, value === 'true']);
    const word = text.toLowerCase().endsWith('=false') ? 'false' : 'true';
    return (0,inputs_parsed/* refuse */.TR)(text, 'is not a name with `=true` or `=false`', `${text.split('=', 1)[0]}=${word}`);
}
/** Reads the `feature-gates` input. */
function parseFeatureGates(text) {
    const gates = (0,inputs_parsed/* parseEach */.lc)((0,inputs_parsed/* listItems */.Dw)(text), parseGate);
    if (!gates.ok)
        return gates;
    const names = gates.value.map(([name]) => name);
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated !== undefined)
        return (0,inputs_parsed/* refuse */.TR)(repeated, 'is given more than once');
    return (0,inputs_parsed/* accept */.Ju)(Object.fromEntries(gates.value));
}
function parseFlag(text) {
    if (/^--?[A-Za-z]/.test(text))
        return (0,inputs_parsed/* accept */.Ju)(text);
    return (0,inputs_parsed/* refuse */.TR)(text, 'is not a flag; write a value after its flag and `=`');
}
/** Reads the `kubelet-flags` input. */
function parseKubeletFlags(text) {
    return (0,inputs_parsed/* parseEach */.lc)(text.split(/\s+/).filter(Boolean), parseFlag);
}
function parseTestArgument(line) {
    const [, name, rest = ''] = /^--?([A-Za-z][\w.-]*)(.*)$/.exec(line) ?? [];
    if (name === undefined)
        return (0,inputs_parsed/* refuse */.TR)(line, 'is not a flag');
    const instead = Object.hasOwn(RESERVED, name) ? RESERVED[name] : undefined;
    if (instead !== undefined)
        return (0,inputs_parsed/* refuse */.TR)(line, `cannot be given here: ${instead}`);
    if (rest === '' || rest.startsWith('='))
        return (0,inputs_parsed/* accept */.Ju)(line);
    return (0,inputs_parsed/* refuse */.TR)(line, 'separates flag and value with something other than `=`', `--${name}=${rest.trim()}`);
}
/** Reads the `test-args` input. */
function parseTestArguments(text) {
    return (0,inputs_parsed/* parseEach */.lc)((0,inputs_parsed/* textLines */.Fy)(text), parseTestArgument);
}

// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/src/inputs/input-context.js
var input_context = __webpack_require__(3877);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/inputs/locations.js




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
        return (0,inputs_parsed/* refuse */.TR)(withoutLogin(text), 'is not an http or https URL', nearest);
    }
    if (url.username === '' && url.password === '')
        return (0,inputs_parsed/* accept */.Ju)(url);
    return (0,inputs_parsed/* refuse */.TR)((0,urls/* publicUrl */.x6)(text), 'is given with credentials, which would appear in logs and reports');
}
/** Parses the base URL of a mirror; gives it without a trailing slash. */
function parseMirror(text) {
    return (0,inputs_parsed/* andThen */.hg)(parseHttpUrl(text), (url) => {
        if (url.search === '' && url.hash === '')
            return (0,inputs_parsed/* accept */.Ju)(url.href.replace(/\/+$/, ''));
        const shown = (0,urls/* publicUrl */.x6)(text);
        return (0,inputs_parsed/* refuse */.TR)(shown, 'has a query or a fragment', shown);
    });
}
/** Parses the `report-dir` input; gives an absolute path. */
function parseReportDirectory(text, context) {
    if (text.includes('\n'))
        return (0,inputs_parsed/* refuse */.TR)(text, 'spans several lines');
    const path = (0,input_context/* absolutePath */.Hi)(text || REPORT_DIRECTORY, context);
    const toWorkspace = (0,external_node_path_.relative)(path, context.workspace);
    const holdsWorkspace = !(0,external_node_path_.isAbsolute)(toWorkspace) && !toWorkspace.startsWith('..');
    if (holdsWorkspace)
        return (0,inputs_parsed/* refuse */.TR)(text, 'holds the whole workspace', `./${REPORT_DIRECTORY}`);
    return (0,inputs_parsed/* accept */.Ju)(path);
}

;// CONCATENATED MODULE: ./build/src/inputs/builds.js






/** Words to suggest. `ignition` is not one: it is only valid together with the input of that name. */
const CRIO_WORDS = ['main', 'main-bundle', 'latest'];
const KUBERNETES_WORDS = ['main', 'main-fast', 'latest'];
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
    builds_form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
    builds_form(/^main-bundle$/, ({ input }) => ({ kind: 'newest-bundle', asked: input, branch: 'main' })),
    builds_form(build_names/* RELEASE_BRANCH */.lr, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
    builds_form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
    builds_form(build_names/* CRIO_TAG */.RJ, ({ input }) => ({ kind: 'release', asked: input, tag: input })),
    builds_form(/^ignition$/, ({ input }) => ({ kind: 'ignition', asked: input })),
    builds_form(build_names/* COMMIT */.cJ, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
    builds_form(COMMIT_PAGE, commitOfPage),
    ...[PULL_REQUEST, PULL_REQUEST_PAGE].map((pattern) => builds_form(pattern, (match) => ({
        kind: 'pull-request',
        ...gitHubSource(match),
        number: numberIn(match),
    }))),
    ...[WORKFLOW_RUN, WORKFLOW_RUN_PAGE].map((pattern) => builds_form(pattern, (match) => ({
        kind: 'workflow-run',
        ...gitHubSource(match),
        run: numberIn(match),
    }))),
    { pattern: HTTP, read: ({ input }) => parseBundleUrl(input) },
];
const KUBERNETES_FORMS = [
    builds_form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
    builds_form(/^main-fast$/, ({ input }) => ({ kind: 'main-fast', asked: input })),
    builds_form(build_names/* RELEASE_BRANCH */.lr, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
    builds_form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
    {
        pattern: /^last-good$/,
        read: ({ input }) => (0,inputs_parsed/* refuse */.TR)(input, 'needs a history of earlier runs, and there is none'),
    },
    builds_form(build_names/* KUBERNETES_RELEASE */.HI, ({ input }) => ({ kind: 'release', asked: input, version: input })),
    builds_form(build_names/* KUBERNETES_CI */.US, ({ input }) => ({ kind: 'ci', asked: input, version: input })),
    builds_form(build_names/* COMMIT */.cJ, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
    builds_form(COMMIT_PAGE, commitOfPage),
    builds_form(ARTIFACT_PAGE, (match) => ({
        kind: 'artifact',
        ...gitHubSource(match),
        artifact: numberIn(match),
    })),
    { pattern: HTTP, read: ({ input }) => parseBuildUrl(input) },
];
/** Parses the `crio` input; action.yml describes its forms. */
function parseCrio(asked, context) {
    if ((0,input_context/* looksLikePath */.j8)(asked))
        return parseCrioPath(asked, context);
    const nearest = nearestBuild(asked, CRIO_WORDS, context);
    return parseForm(CRIO_FORMS, asked) ?? (0,inputs_parsed/* refuse */.TR)(asked, 'names no CRI-O build', nearest);
}
/** Parses the `kubernetes` input; action.yml describes its forms. */
function parseKubernetes(asked, context) {
    if ((0,input_context/* looksLikePath */.j8)(asked))
        return parseDirectory(asked, context);
    const nearest = nearestBuild(asked, KUBERNETES_WORDS, context);
    return parseForm(KUBERNETES_FORMS, asked) ?? (0,inputs_parsed/* refuse */.TR)(asked, 'names no Kubernetes build', nearest);
}
function builds_form(pattern, meaning) {
    return { pattern, read: (match) => (0,inputs_parsed/* accept */.Ju)(meaning(match)) };
}
function commitOfPage({ input, groups }) {
    return { kind: 'commit', asked: (0,urls/* publicUrl */.x6)(input), commit: groups?.['commit'] ?? '' };
}
/** The repository of a page on GitHub, or CRI-O's own for a number. */
function gitHubSource({ input, groups }) {
    const asked = HTTP.test(input) ? (0,urls/* publicUrl */.x6)(input) : input;
    return { asked, repository: groups?.['repository'] ?? build_locations/* CRIO_REPOSITORY */.ZC };
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
    const path = (0,input_context/* absolutePath */.Hi)(asked, context);
    if (context.files.isDirectory(path))
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'directory', asked, path });
    return (0,inputs_parsed/* refuse */.TR)(asked, `is not a directory (looked for ${path})`);
}
function parseCrioPath(asked, context) {
    const path = (0,input_context/* absolutePath */.Hi)(asked, context);
    if (!context.files.isFile(path))
        return parseDirectory(asked, context);
    if (isBundleName(path))
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'bundle-file', asked, path });
    return (0,inputs_parsed/* refuse */.TR)(asked, 'is a file, but not a bundle: the name of a bundle ends in .tar.gz');
}
function parseBundleUrl(asked) {
    return (0,inputs_parsed/* andThen */.hg)(parseHttpUrl(asked), (url) => {
        if (isBundleName(url.pathname)) {
            return (0,inputs_parsed/* accept */.Ju)({ kind: 'bundle-url', asked: (0,urls/* publicUrl */.x6)(asked), url: url.href });
        }
        return (0,inputs_parsed/* refuse */.TR)((0,urls/* publicUrl */.x6)(asked), 'is not the URL of a bundle: its path does not end in .tar.gz');
    });
}
function parseBuildUrl(asked) {
    return (0,inputs_parsed/* andThen */.hg)(parseHttpUrl(asked), ({ href }) => (0,inputs_parsed/* accept */.Ju)({ kind: 'url', asked: (0,urls/* publicUrl */.x6)(asked), url: href.replace(/\/+$/, '') }));
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
    return (0,input_context/* isPath */.uf)(text, context) ? `./${text}` : (0,inputs_parsed/* nearestWord */.zZ)(text, words);
}

// EXTERNAL MODULE: ./build/src/domain/request/components.js
var components = __webpack_require__(9926);
;// CONCATENATED MODULE: ./build/src/inputs/components.js



/** Parser for the input of a component: a version or a path, or null for what the CRI-O build contains. */
function componentParser(name) {
    return (asked, context) => {
        if (asked === '')
            return (0,inputs_parsed/* accept */.Ju)(null);
        if ((0,input_context/* looksLikePath */.j8)(asked))
            return parsePath(name, asked, context);
        const version = asked.replace(/^v/, '');
        if (components/* COMPONENTS */.$j[name].version.test(version)) {
            return (0,inputs_parsed/* accept */.Ju)({ kind: 'release', name, asked, version });
        }
        const nearest = (0,input_context/* isPath */.uf)(asked, context) ? `./${asked}` : `v${version}.0`;
        return (0,inputs_parsed/* refuse */.TR)(asked, `names no version of ${name}`, nearest);
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

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var domain_errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/inputs/yaml.js





/**
 * Kubernetes reads YAML with a parser for YAML 1.1, where `off` is false and `<<` merges, and turns it into JSON
 * (https://pkg.go.dev/sigs.k8s.io/yaml).
 */
const OPTIONS = { version: '1.1', logLevel: 'error' };
/** Parses the file at a path, which must hold one mapping in YAML, of which JSON is a part. */
function parseYamlFile(path, context) {
    return (0,inputs_parsed/* andThen */.hg)((0,input_context/* readInputFile */.jH)(path, context), (text) => parseMapping(text, path));
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
function tomlSources(text, context) {
    if (!(0,input_context/* looksLikePath */.j8)(text))
        return [{ where: 'the text', name: INLINE_NAME, text }];
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
        return (0,inputs_parsed/* refuse */.TR)(`${where}:${line}:${column}`, `is not TOML: ${why}`);
    }
}
/** CRI-O reads drop-ins in the order of their names, so the number keeps that order and puts them after those of the action. */
function dropInName(name, index) {
    const plain = name.replace(/[^A-Za-z0-9._-]/g, '-');
    const number = String(index + 1).padStart(2, '0');
    return `90-${number}-${plain.endsWith(DROP_IN_SUFFIX) ? plain : plain + DROP_IN_SUFFIX}`;
}
/** Parses the `crio-config` input: a TOML file, a directory of `*.conf` files, or TOML itself. */
function parseCrioConfig(text, context) {
    if (text === '')
        return (0,inputs_parsed/* accept */.Ju)([]);
    const sources = tomlSources(text, context);
    if (sources.length === 0)
        return (0,inputs_parsed/* refuse */.TR)(text, `is a directory without a *${DROP_IN_SUFFIX} file`);
    const tomls = (0,inputs_parsed/* parseEach */.lc)(sources, checkToml);
    if (tomls.ok) {
        return (0,inputs_parsed/* accept */.Ju)(tomls.value.map((toml, index) => ({
            name: dropInName(sources[index]?.name ?? INLINE_NAME, index),
            toml,
        })));
    }
    if ((0,input_context/* looksLikePath */.j8)(text) || !(0,input_context/* isPath */.uf)(text, context))
        return tomls;
    const why = 'is read as TOML text, because a path starts with `/`, `./` or `../`';
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
var parse = __webpack_require__(8199);
;// CONCATENATED MODULE: ./build/src/inputs/ignition.js





const ignition_HTTP = /^https?:\/\//i;
/** Parses the `ignition` input: files, which are read and checked now, and URLs, one per line. */
function parseIgnitionFiles(text, context) {
    return (0,inputs_parsed/* parseEach */.lc)((0,inputs_parsed/* textLines */.Fy)(text), (line) => ignition_HTTP.test(line) ? parseSourceUrl(line) : parseSourceFile(line, context));
}
function parseSourceUrl(asked) {
    return (0,inputs_parsed/* andThen */.hg)(parseHttpUrl(asked), ({ href }) => (0,inputs_parsed/* accept */.Ju)({ asked: (0,urls/* publicUrl */.x6)(asked), url: href }));
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
var kubelet = __webpack_require__(9538);
;// CONCATENATED MODULE: ./build/src/inputs/kubelet-config.js



/** Parses the `kubelet-config` input: a file that holds one KubeletConfiguration, or null for none. */
function parseKubeletConfig(path, context) {
    if (path === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    return (0,inputs_parsed/* andThen */.hg)(parseYamlFile(path, context), ({ text, fields, where }) => {
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

;// CONCATENATED MODULE: ./build/src/inputs/limits.js

const MOST_PROCS = 32;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
/** Parses the `procs` input: a number of processes, or `auto`. */
function parseProcs(text, { cpus }) {
    if (text === 'auto')
        return (0,inputs_parsed/* accept */.Ju)(Math.min(8, Math.max(2, cpus)));
    if (!/^\d+$/.test(text))
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not a whole number');
    const procs = Number(text);
    if (procs < 1)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too few', '1');
    if (procs > MOST_PROCS)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too many', String(MOST_PROCS));
    return (0,inputs_parsed/* accept */.Ju)(procs);
}
/** Seconds of a duration in Go's notation with whole hours, minutes and seconds, or null. */
function durationSeconds(text) {
    const match = DURATION.exec(text);
    if (match === null || text === '')
        return null;
    const [hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0));
    return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0);
}
function nearestDuration(text) {
    if (/^\d+$/.test(text))
        return `${text}m`;
    return text
        .toLowerCase()
        .replace(/\s+/g, '')
        .replace(/(\d[hms])[a-z]+/g, '$1');
}
/** Parses the `timeout` input, such as `90s` or `1h30m`; gives seconds. */
function parseTimeout(text) {
    const seconds = durationSeconds(text);
    if (seconds === null)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not a duration', nearestDuration(text));
    if (seconds < MINUTE)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too short', '1m');
    if (seconds > 24 * HOUR)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too long', '24h');
    return (0,inputs_parsed/* accept */.Ju)(seconds);
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
        return (0,inputs_parsed/* refuse */.TR)(withoutLogin(line), 'does not begin with a registry and `=`');
    }
    const parsed = parseMirror(mirror);
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
/** Parses the `image-repositories` input: the text of the file, or null for none. */
function parseImageRepositories(path, context) {
    if (path === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    return (0,inputs_parsed/* andThen */.hg)(parseYamlFile(path, context), ({ text, fields, where }) => {
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

// EXTERNAL MODULE: ./build/src/inputs/scenario.js
var scenario = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/src/inputs/selection.js
var selection = __webpack_require__(2897);
// EXTERNAL MODULE: ./build/src/inputs/words.js
var words = __webpack_require__(4530);
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
        parse: parseCrio,
    },
    kubernetes: {
        brief: 'Kubernetes: main, a version, commit or path',
        fallback: 'main',
        example: 'v1.37.0-alpha.0.123+abcdef0123456',
        allowed: '`main`, `main-fast`, `release-1.N`, `latest`, a release such as `v1.36.2`, a CI version such as `v1.37.0-alpha.0.123+abcdef0123456`, a commit, the URL of a build or of an artifact on GitHub, or a directory that starts with `/`, `./` or `../`',
        parse: parseKubernetes,
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
        allowed: choices(scenarios/* SCENARIOS */.U9.map(({ name }) => name)),
        parse: scenario/* parseScenario */.Mo,
    },
    lane: {
        brief: 'named selection of specs (conformance)',
        fallback: '',
        example: 'smoke',
        allowed: choices(lanes/* LANES */.Ci.map(({ name }) => name)),
        parse: (0,words/* nameParser */.xQ)(lanes/* LANES */.Ci, 'is not a lane'),
    },
    focus: {
        brief: 'run only specs that match this expression',
        fallback: '',
        example: 'Pods should .* be updated',
        allowed: 'one line',
        parse: selection/* parseFilter */.aN,
    },
    skip: {
        brief: 'do not run specs that match this expression',
        fallback: '',
        example: 'Summary API|MirrorPod',
        allowed: 'one line',
        parse: selection/* parseFilter */.aN,
    },
    'label-filter': {
        brief: 'Ginkgo label filter; replaces that of the lane',
        fallback: '',
        example: 'NodeConformance && !Slow',
        allowed: 'one line',
        parse: selection/* parseFilter */.aN,
    },
    'skip-list': {
        brief: 'tracked skips: default, none or a JSON file',
        fallback: 'default',
        example: './skips.json',
        allowed: '`default`, `none`, or a JSON file with a list of `{"text", "reason", "link"}`',
        parse: selection/* parseSkipList */.bq,
    },
    procs: {
        brief: 'parallel processes, 1 to 32, or auto',
        fallback: 'auto',
        example: '4',
        allowed: '`auto`, or a number from 1 to 32',
        parse: parseProcs,
    },
    timeout: {
        brief: 'time limit of the suite',
        fallback: '60m',
        example: '1h30m',
        allowed: 'a duration from `1m` to `24h`, such as `90s`, `60m` or `1h30m`',
        parse: parseTimeout,
    },
    'crio-config': {
        brief: 'CRI-O configuration: TOML, a file or a directory',
        fallback: '',
        example: './crio.conf.d',
        allowed: 'TOML, or a file or directory with it that starts with `/`, `./` or `../`',
        parse: parseCrioConfig,
    },
    runtime: {
        brief: 'default OCI runtime: crun or runc',
        fallback: '',
        example: 'runc',
        allowed: choices(crio_settings/* OCI_RUNTIMES */.AK),
        parse: (0,words/* optionalWordParser */._D)(crio_settings/* OCI_RUNTIMES */.AK),
    },
    monitor: {
        brief: 'container monitor: conmon or conmon-rs',
        fallback: '',
        example: 'conmon-rs',
        allowed: choices(crio_settings/* MONITORS */._H),
        parse: (0,words/* optionalWordParser */._D)(crio_settings/* MONITORS */._H),
    },
    'crio-log-level': {
        brief: 'log level of CRI-O',
        fallback: 'debug',
        example: 'info',
        allowed: choices(crio_settings/* CRIO_LOG_LEVELS */.bX),
        parse: (0,words/* wordParser */.IM)(crio_settings/* CRIO_LOG_LEVELS */.bX),
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
        allowed: 'a YAML file that maps the registry names of the suite to registries',
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
        brief: 'KubeletConfiguration file',
        fallback: '',
        example: './kubelet.yaml',
        allowed: 'a file with one KubeletConfiguration',
        parse: parseKubeletConfig,
    },
    'kubelet-flags': {
        brief: 'additional kubelet flags',
        fallback: '',
        example: '--fail-swap-on=false --max-pods=64',
        allowed: 'flags that start with `-`, separated by white space',
        parse: parseKubeletFlags,
    },
    'feature-gates': {
        brief: 'feature gates: NAME=true,…',
        fallback: '',
        example: 'NodeSwap=true,EventedPLEG=false',
        allowed: 'names with `=true` or `=false`, separated by commas',
        parse: parseFeatureGates,
    },
    'test-args': {
        brief: 'additional e2e_node.test arguments, one per line',
        fallback: '',
        example: '--delete-namespace-on-failure=false',
        allowed: 'flags that start with `-`, one per line',
        parse: parseTestArguments,
    },
    'fail-on': {
        brief: 'results that fail the run, or none',
        fallback: FAIL_ON.join(','),
        example: 'failed,incomplete',
        allowed: `${choices(FAIL_ON)}, separated by commas; or \`none\``,
        parse: (0,words/* wordListParser */.ku)(FAIL_ON),
    },
    'report-dir': {
        brief: 'directory for reports and logs',
        fallback: '',
        example: './node-e2e-report',
        allowed: 'a directory that does not contain the workspace',
        parse: parseReportDirectory,
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
    'mirror-crio': {
        brief: 'base URL of the CRI-O builds',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.crio,
        example: 'https://mirror.example.com/cri-o',
        allowed: 'an http or https URL without credentials and query',
        parse: parseMirror,
    },
    'mirror-kubernetes': {
        brief: 'base URL of the Kubernetes builds',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.kubernetes,
        example: 'https://mirror.example.com/k8s',
        allowed: 'an http or https URL without credentials and query',
        parse: parseMirror,
    },
    'mirror-kubernetes-listing': {
        brief: 'URL that lists the Kubernetes CI builds',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.kubernetesListing,
        example: 'https://mirror.example.com/storage/v1/b/k8s/o',
        allowed: 'an http or https URL without credentials and query',
        parse: parseMirror,
    },
    'mirror-github': {
        brief: 'base URL in place of https://github.com',
        fallback: build_locations/* DEFAULT_MIRRORS */.hU.gitHub,
        example: 'https://mirror.example.com/github',
        allowed: 'an http or https URL without credentials and query',
        parse: parseMirror,
    },
    token: {
        brief: 'token for reading the GitHub API',
        fallback: '',
        example: `\${{ github.token }}`,
        allowed: 'a token',
        parse: (text) => (0,inputs_parsed/* accept */.Ju)(text === '' ? null : text),
    },
});


/***/ }),

/***/ 8868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ enumerateSpecs),
/* harmony export */   v: () => (/* binding */ listImages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3047);
/* harmony import */ var _domain_request_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2825);
/* harmony import */ var _domain_results_ginkgo_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8685);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1987);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(322);







/** A dry run or a list of images takes under a second; a slow disk may need more. */
const DRY_RUN_SECONDS = 120;
const SHOWN_FILTER = 200;
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
    if (selected.selected.length === 0) {
        throw await nothingSelected(ask, selection, candidates);
    }
    return {
        total: selected.total,
        planned: selected.selected,
        leftOut: trackedSkipSpecs(selection.trackedSkips, selected, candidates),
    };
}
function trackedSkipSpecs(skips, selected, candidates) {
    const kept = new Set(selected.selected.map((spec) => spec.id));
    const lost = candidates.selected.map((spec) => spec.id).filter((id) => !kept.has(id));
    return skips
        .map((skip) => ({ skip, specs: lost.filter((id) => id.includes(skip.text)) }))
        .filter(({ specs }) => specs.length > 0);
}
async function dryRun(deps, binary, selection, nodeName, name) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.scratch, `dry-run-${name}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const report = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'report.json');
    const output = await deps.commands.run(binary, [
        '--ginkgo.dry-run',
        '--ginkgo.no-color',
        `--ginkgo.json-report=${report}`,
        ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .filterArguments */ .Bo)('--ginkgo.', selection),
        `--node-name=${nodeName}`,
    ], { cwd: directory, deadlineSeconds: DRY_RUN_SECONDS, untrusted: true });
    if (output.exitCode !== 0)
        throw unreadableFilter(selection, output);
    try {
        return (0,_domain_results_ginkgo_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readDryRun */ .n)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(report, 'utf8'));
    }
    catch (error) {
        throw cannotList((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), output);
    }
}
/**
 * Asks the test binary for the images that its specs may use, without starting anything and without root.
 * @param environment variables that the suite will have as well
 * @returns their full names; empty when the binary does not list them
 */
async function listImages({ commands, scratch }, binary, environment) {
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'list-images');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(cwd, { recursive: true });
    const { exitCode, stdout } = await commands.run(binary, ['--list-images'], {
        cwd,
        environment,
        deadlineSeconds: DRY_RUN_SECONDS,
        untrusted: true,
    });
    return exitCode === 0 ? (0,_domain_request_images_js__WEBPACK_IMPORTED_MODULE_3__/* .readImageList */ .mP)(stdout) : [];
}
/** What the binary prints for invalid filters. */
const FILTER_COMPLAINTS = [
    { pattern: /Syntax Error Parsing Label Filter[^\n]*\n?[^\n]*/, inputs: 'label-filter' },
    { pattern: /regexp: Compile\([^\n]*/, inputs: 'focus or skip' },
];
function unreadableFilter(selection, output) {
    const text = `${output.stdout}\n${output.stderr}`;
    const complaint = FILTER_COMPLAINTS.find(({ pattern }) => pattern.test(text));
    if (complaint !== undefined) {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4({
            kind: 'input',
            reason: 'invalid-input',
            message: `The suite does not accept ${complaint.inputs}`,
            cause: (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(complaint.pattern.exec(text)?.[0] ?? ''),
            remedy: `focus and skip are Go regular expressions (RE2: no look-ahead), label-filter is Ginkgo's, such as "NodeConformance && !Slow". They are: ${usedFilters(selection)
                .map(({ shown }) => shown)
                .join(', ')}`,
        });
    }
    return cannotList((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(text.trim().split('\n').at(-1) ?? ''), output);
}
function cannotList(cause, output) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `e2e_node.test cannot list its specs: exit code ${output.exitCode}`,
        cause,
        remedy: 'check that the Kubernetes build is complete and fits this machine',
        evidence: `${output.stdout}\n${output.stderr}`.trim().split('\n').slice(-15),
    });
}
async function nothingSelected(ask, selection, candidates) {
    const none = { ...selection, focus: '', skip: '', labelFilter: '', trackedSkips: [] };
    const used = usedFilters(selection);
    const counts = await Promise.all(used.map(({ name, field, text }) => ask(name, { ...none, [field]: text })));
    const lines = used.map(({ shown, keeps }, index) => `${shown} alone ${keeps} ${counts[index]?.selected.length ?? 0} of ${candidates.total} specs`);
    const skipList = candidates.selected.length === 0
        ? []
        : [
            `the skip list leaves out all ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(candidates.selected.length, 'spec')} that the other filters select`,
        ];
    const blamed = used.find((_, index) => counts[index]?.selected.length === 0);
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4({
        kind: 'input',
        reason: 'nothing-selected',
        message: `The filters select no spec (lane ${selection.lane})`,
        cause: blamed === undefined
            ? (skipList[0] ?? 'each filter selects specs, but no spec passes all of them')
            : `${blamed.shown} alone selects nothing`,
        remedy: 'fix the filter; the lane all has no filter. Nothing on the machine was changed',
        evidence: [...lines, ...skipList],
    });
}
/** The user's filters by input. */
const FILTERS = [
    { name: 'focus', field: 'focus', keeps: 'matches' },
    { name: 'skip', field: 'skip', keeps: 'leaves' },
    { name: 'label-filter', field: 'labelFilter', keeps: 'selects' },
];
/** The filters that are set, each with its name and text for messages. */
function usedFilters(selection) {
    return FILTERS.map((filter) => {
        const text = selection[filter.field];
        return { ...filter, text, shown: `${filter.name} "${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(text), SHOWN_FILTER)}"` };
    }).filter(({ text }) => text !== '');
}


/***/ }),

/***/ 2639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ RUN_LAYOUT),
/* harmony export */   EJ: () => (/* binding */ placeKubeletDropIn),
/* harmony export */   IP: () => (/* binding */ placeKubeletConfig),
/* harmony export */   JO: () => (/* binding */ placePrograms),
/* harmony export */   KS: () => (/* binding */ placeRepositories),
/* harmony export */   oS: () => (/* binding */ workspaceRoot),
/* harmony export */   sK: () => (/* binding */ createWorkspace),
/* harmony export */   xJ: () => (/* binding */ workspaceAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_request_kubelet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9538);




/**
 * The workspace below a run's root directory, whose name ends in the run's stamp.
 * The suite takes the kubelet unit's name from a working directory called node-e2e-YYYYMMDDTHHMMSS
 * (kubernetes test/e2e_node/services/kubelet.go), so its name is known, and no other run has it.
 */
function workspaceAt(root) {
    const stamp = root.slice(root.lastIndexOf('-') + 1);
    return {
        root,
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'journal.jsonl'),
        record: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'record.jsonl'),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'scratch'),
        suite: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `node-e2e-${stamp}`),
        suiteReport: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'suite-report'),
        suiteTemporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'tmp'),
        console: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'console.log'),
        plannedSpecs: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'planned-specs.json'),
        repositories: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'repositories.yaml'),
        // Without "kubelet" in its name: specs treat every such unit as the kubelet.
        suiteUnit: `node-e2e-suite-${stamp}.service`,
        kubeletUnit: `kubelet-${stamp}.service`,
    };
}
/** Names of runs' root directories, and where their journal is. */
const RUN_LAYOUT = {
    name: /^crio-node-e2e-\d{8}T\d{6}$/,
    journalOf: (root) => workspaceAt(root).journal,
};
/** The root directory of a new run. */
function workspaceRoot(runsDirectory, now) {
    const stamp = now.toISOString().replace(/[-:]/g, '').slice(0, 15);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runsDirectory, `crio-node-e2e-${stamp}`);
}
/** Creates the directories, and the console file: the suite appends to it as root, and this user reads it. */
function createWorkspace(workspace) {
    const { scratch, suite, suiteReport, suiteTemporary } = workspace;
    for (const directory of [scratch, suite, suiteReport, suiteTemporary]) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(workspace.console, '');
}
/** Copies the suite's verified programs into its working directory. */
async function placePrograms(workspace, programs) {
    await Promise.all(programs.map(async (program) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(program, target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(target, 0o755);
    }));
}
/** Writes the user's KubeletConfiguration beside the binaries; returns its path, or null when there is none. */
function placeKubeletConfig(workspace, text) {
    if (text === null)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, 'kubeletconfig.yaml');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    return path;
}
/** Where the suite makes the kubelet look for drop-ins (kubernetes test/e2e_node/services/kubelet.go). */
const KUBELET_DROP_INS = 'kubelet.conf.d';
/** Writes fields of a KubeletConfiguration as a drop-in, which overrides the configuration; none without fields. */
function placeKubeletDropIn(workspace, name, fields) {
    if (Object.keys(fields).length === 0)
        return;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, KUBELET_DROP_INS);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const config = { ..._domain_request_kubelet_js__WEBPACK_IMPORTED_MODULE_3__/* .KUBELET_CONFIG_TYPE */ .Dt, ...fields };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `10-${name}.conf`), `${JSON.stringify(config, null, 2)}\n`);
}
/**
 * Writes the suite's own list of registries; returns the variables with which the test binary finds it. A flag would be
 * too late for images that the binary names before it reads flags (kubernetes test/utils/image/manifest.go,
 * test/e2e_node/image_list.go).
 */
function placeRepositories({ repositories }, text) {
    if (text === null)
        return {};
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(repositories, text);
    return { KUBE_TEST_REPO_LIST: repositories };
}


/***/ })

};
