export const id = 372;
export const ids = [372];
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
/** When a process started, in clock ticks since boot (proc_pid_stat(5), field 22); empty when there is none of that number. */
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
/* harmony import */ var _domain_text_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3926);
/* harmony import */ var _host_earlier_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(707);
/* harmony import */ var _host_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);
/* harmony import */ var _host_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);
/* harmony import */ var _host_preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8177);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2639);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5462);









/**
 * The stage that looks at the machine and refuses it where a run cannot work. What an earlier run has left that is gone
 * is given back first, and the machine looked at again.
 * @throws RunError (environment, preflight or not-applicable) before anything is changed
 */
async function checkMachine(run, warn) {
    const { deps, record, workspace } = run;
    const earlier = (0,_host_earlier_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierRuns */ .J)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(workspace.root), _suite_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_LAYOUT */ .$$, workspace.root);
    const probe = await (0,_host_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .probeHost */ .zm)(deps.commandsFor, deps.runnerImage, earlier);
    record.append({ event: 'host', facts: probe.facts, privilege: probe.privilege });
    describeMachine(run, probe);
    (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflight */ .Mz)(probe);
    if (run.request.scenario !== null)
        (0,_host_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .requireScenario */ .Ug)(run.request.scenario, probe);
    const left = earlier.filter(({ standing }) => standing === 'ended');
    if (left.length === 0) {
        for (const text of (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflightWarnings */ .vL)(probe))
            warn(text);
        return probe;
    }
    for (const one of left)
        await giveBack(run, probe, one, warn);
    const again = await (0,_host_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .probeHost */ .zm)(deps.commandsFor, deps.runnerImage);
    (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflight */ .Mz)(again);
    for (const text of (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflightWarnings */ .vL)(again))
        warn(text);
    return again;
}
/** Preflight's table, one line for each check. */
function checkTable(probe) {
    const rows = (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .checksOf */ .tg)(probe).map(({ name, found, needed, action }) => [name, found, needed, action].map(_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLine */ .h0));
    return (0,_domain_text_table_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .t)([['', 'found', 'needed', 'done about it'], ...rows]);
}
function describeMachine({ deps }, probe) {
    const { facts } = probe;
    deps.log.info(`${facts.os}, kernel ${facts.kernel}, systemd ${facts.systemd}, cgroup ${facts.cgroup}, ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(facts.cpus, 'CPU')}`);
    deps.log.relay(checkTable(probe));
}
async function giveBack({ deps }, { privilege }, { root, changes }, warn) {
    deps.log.info(`${root} has not given the machine back: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(changes.length, 'change')}`);
    const failures = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_6__/* .restoreEarlier */ .z)(deps, deps.commandsFor(privilege ?? 'direct'), root);
    for (const failure of failures)
        warn(`What an earlier run changed could not be restored: ${failure}`);
}


/***/ }),

/***/ 4283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ fetchBuilds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/at-once.js
var at_once = __webpack_require__(1495);
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
/** Large, because the time goes into system calls otherwise. */
const READ_BYTES = 1 << 20;
/** The sha256 of a file, hexadecimal in small letters. */
async function digestOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: READ_BYTES }), hash);
    return hash.digest('hex');
}
/** Pieces are written together: each write costs a turn of the event loop, and a piece of the network's is small. */
const WRITE_BYTES = 1 << 20;
/**
 * Writes a new file.
 * @param mode rights of the file
 * @param see gets each piece before it is written
 * @throws Error when there is such a file already
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
/** Writes a new file as `saveFile` does, and gives its sha256. */
async function saveWithDigest(pieces, path, mode) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await saveFile(pieces, path, mode, (piece) => hash.update(piece));
    return hash.digest('hex');
}
/** A write may take less than it is given, as on a disk that is nearly full: the rest comes as one piece then. */
async function writeAll(file, pieces, bytes) {
    if (pieces.length === 0)
        return;
    const { bytesWritten } = await file.writev(pieces);
    if (bytesWritten < bytes)
        await file.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
}
/** A line of sha256sum's: the digits, in binary mode a star, the name of the file. */
const DIGEST_LINE = /^([0-9a-f]+)(?:\s+\*?(\S+))?\s*$/i;
/**
 * The digest in a checksum file, in small letters: only the digits (Kubernetes), a line of sha256sum's (CRI-O), or of many
 * lines the one that names the file, which a clear-signed text may surround (runc). Null when there is none of the right
 * length.
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
/** For every role the first of its paths that a tree holds; a later tree lies over the earlier ones. */
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
 * Copies what is wanted out of a given directory into a new one below `workDirectory`: what the user gave is never
 * changed, and what we test cannot change under our hands. Links are followed, as builds are often given by links.
 *
 * @throws RunError (input, invalid-input) when the directory or a file in it cannot be read
 */
async function copyLocalBuild(localBuild, wanted, workDirectory) {
    await namesIn(localBuild);
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, `${localBuild.input}-`));
    const paths = [...wanted.files];
    for (const folder of wanted.folders)
        paths.push(...(await pathsIn(localBuild, folder)));
    for (const path of paths) {
        if (await isFile((0,external_node_path_.join)(localBuild.path, path)))
            await copy(localBuild, path, (0,external_node_path_.join)(directory, path));
    }
    return {
        directory,
        files: await inventory(directory),
        source: localBuild.path,
        trust: 'local',
        date: null,
        notes: [],
    };
}
/** The complaint about a given directory in which something is missing; says what is there instead. */
async function incompleteBuildError(localBuild, missing, remedy) {
    const names = await namesIn(localBuild);
    const shown = names.slice(0, SHOWN_NAMES).map(domain_text/* plainLine */.h0);
    if (names.length > shown.length)
        shown.push(`and ${names.length - shown.length} more`);
    return localBuildError(localBuild, `holds no ${missing.join(' and no ')}`, names.length === 0 ? 'It is empty' : `Found there: ${shown.join(', ')}`, remedy);
}
/**
 * A directory is trusted because the user gave it, which proves nothing.
 *
 * @throws RunError input/invalid-input where proof is needed
 */
function refuseUnverifiable(localBuild, { minimumTrust }) {
    if (minimumTrust === 'tls-only')
        return;
    throw localBuildError(localBuild, 'proves nothing about what it holds', `The input require-signature wants \`${minimumTrust}\` of it`, 'Name a published build, or do without require-signature');
}
/** A complaint about the build in a given directory. */
function localBuildError(localBuild, complaint, cause, remedy) {
    return (0,builds_errors/* invalidInput */.aY)(`The ${localBuild.kind ?? 'directory'} ${localBuild.asked} (input ${localBuild.input}) ${complaint}`, cause, remedy);
}
async function namesIn(localBuild) {
    try {
        return (await (0,promises_.readdir)(localBuild.path)).toSorted();
    }
    catch (error) {
        throw localBuildError(localBuild, 'cannot be read', (0,errors/* messageOf */.bD)(error), 'Give a directory that exists');
    }
}
async function pathsIn(localBuild, folder) {
    try {
        return (await (0,promises_.readdir)((0,external_node_path_.join)(localBuild.path, folder))).map((name) => (0,external_node_path_.join)(folder, name));
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
async function copy(localBuild, path, to) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.copyFile)((0,external_node_path_.join)(localBuild.path, path), to, external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw localBuildError(localBuild, `holds ${path}, which cannot be copied`, (0,errors/* messageOf */.bD)(error), 'Check its rights');
    }
}

;// CONCATENATED MODULE: ./build/src/builds/build-identity.js








/** A part that has told what it is; the server's date stays where it tells none. */
function withIdentity(part, { version, commit, date }) {
    return { ...part, version, commit, date: date ?? part.date };
}
const DATE = /^\d{4}-\d{2}-\d{2}/;
/**
 * Reads the output of `crio version -j` (cri-o/cri-o, internal/version/version.go); null when it is not understood. A build
 * from sources without git has the commit `unknown`.
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
/** What `kubelet --version` says, for instance `Kubernetes v1.37.0-alpha.0.123+abcdef0123456`; null when it is not understood. */
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
 * Asks a build what it is. Without root, because a version needs none.
 *
 * @throws RunError input/invalid-input (a given directory) or environment/build-unavailable (a download) when it does not
 *   answer, as a build for another machine does
 */
async function identify(question, { commands, workDirectory }) {
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const output = await commands.run(question.program, question.args, {
        // Without root, crio makes a directory for containers there, or else in /tmp (containers/storage, rootless runroot).
        environment: { XDG_RUNTIME_DIR: workDirectory },
        untrusted: true,
    });
    const identity = output.exitCode === 0 ? question.parse(output.stdout) : null;
    if (identity !== null)
        return identity;
    const name = (0,external_node_path_.basename)(question.program);
    const cause = causeOf(output);
    if (question.localBuild !== null) {
        const complaint = `holds a ${name} that cannot tell its version`;
        throw localBuildError(question.localBuild, complaint, cause, `Give a ${name} that is built for this machine`);
    }
    throw (0,builds_errors/* buildUnavailable */.pP)(`The ${name} of ${question.build} cannot tell its version`, cause, 'Run again; if it stays so, name another build');
}
function causeOf(output) {
    return output.exitCode === 0
        ? `What it says is not understood: ${(0,builds_errors/* excerpt */.Kb)(output.stdout)}`
        : `It ends with exit code ${output.exitCode} and says: ${(0,builds_errors/* excerpt */.Kb)(output.stderr)}`;
}
/** A date that a program says, ISO 8601; null for what is none. */
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


/** The bundle's own root folder; a given directory may have it or be it. */
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
/** What is taken out of a directory that the user gave. */
const WANTED_OF_CRIO = {
    files: ROLE_PATHS.flatMap(({ paths }) => paths),
    folders: ROOTS.map((root) => `${root}${components/* CNI_FOLDER */.Sm}`),
};
/** The files of a CRI-O build that trees hold; a later tree lies over the earlier ones. */
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
/** A CNI plugin of a tree, under a name that tells it from other executables. */
function cniPlugin(tree, path) {
    const file = buildFile(tree, path);
    return { ...file, part: { ...file.part, name: `${components/* CNI_FOLDER */.Sm}/${file.part.name}` } };
}
/** In bin/ of a bundle; loose ones are taken from the directory itself too. */
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

/** The more, the higher. */
const RANKS = { 'tls-only': 0, checksum: 1, signed: 2 };
/** Whether something is trusted as far as it has to be. */
function isEnough(trust, least) {
    return RANKS[trust] >= RANKS[least];
}
/** Whether a value, of a file for instance, is one of the words for trust in a download. */
function isDownloadTrust(value) {
    return typeof value === 'string' && Object.hasOwn(RANKS, value);
}
/** An artifact as a download; it never changes, and GitHub tells its digest. */
function artifactDownload(artifact, { github }) {
    if (github.authorization === null) {
        throw (0,builds_errors/* invalidInput */.aY)(`The artifact ${artifact.name} needs a token`, 'GitHub gives artifacts only to who is logged in', 'Give a token that may read actions (input token)');
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
/** Where the payload of a cache entry lies. */
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
/** Semver that the cache can find: a commit is no version, and what stands after `+` is dropped by semver. */
function toolVersion(id) {
    if (!id.startsWith('v'))
        return `0.0.0-g${id}`;
    return id.slice(1).replace('+', id.includes('-') ? '.g' : '-g');
}
/**
 * What the cache holds under that name, if it is as wished and, byte for byte, what was put there. Anything else is
 * thrown away. Null also where there is no tool cache.
 */
async function findCached(name, requirements, { cache, log }) {
    const directory = await cache.find(name);
    if (directory === null)
        return null;
    const record = await readRecord(directory);
    const problem = await cacheEntryProblem(directory, record, requirements);
    if (record !== null && problem === null)
        return { directory, record };
    log.warning(`${directory} is thrown away: ${problem}`);
    await discard(directory, { cache, log });
    return null;
}
/**
 * A new, empty directory for an entry: in the tool cache, or below `workDirectory` where there is no cache that can be
 * written.
 */
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
/** A new, empty directory below `workDirectory`, for what is not kept. */
async function makeWorkDirectory(part, { workDirectory }) {
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, `${part}-`));
}
/**
 * Moves an entry out of its staging directory into the cache and gives it as it lies there. Where another process was
 * faster, its entry is given, if it holds what it should. Where the cache cannot be written, the entry stays where it is:
 * that is no reason to fail.
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
                // Its process may have been killed before it could do that.
                await cache.complete(name);
                return { directory, record };
            }
            log.warning(`${directory} is thrown away: ${problem}`);
            await cache.discard(directory);
        }
        throw new Error('others put something else there all the time');
    }
    catch (error) {
        log.info(`${name.tool} ${name.version} is not kept in the tool cache: ${(0,errors/* messageOf */.bD)(error)}`);
        return entry;
    }
}
/** Removes what the cache holds; one that cannot be written is no reason to fail. */
async function discard(directory, { cache, log }) {
    try {
        await cache.discard(directory);
    }
    catch (error) {
        log.warning(`${directory} cannot be removed: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Why what the cache holds cannot be used, or null. */
async function cacheEntryProblem(directory, record, { source, minimumTrust }) {
    if (record === null)
        return 'it has no readable record';
    if (record.source !== source)
        return `it came from ${record.source}`;
    if (!isEnough(record.trust, minimumTrust))
        return `it is only trusted as \`${record.trust}\``;
    try {
        const found = await inventory(payloadDirectory(directory));
        return (0,external_node_util_.isDeepStrictEqual)(found, record.files)
            ? null
            : 'its files are not those that were put there';
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



/** Left alone for everything else on the machine. */
const SPARE_BYTES = 64 << 20;
/** No space, no quota, and a file that is larger than a limit allows. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/**
 * Looks whether a directory's file system has room before anything is written.
 * @throws RunError (environment, build-unavailable) when it has not
 */
async function requireDiskSpace(what, directory, bytes) {
    const { bavail, bsize } = await (0,promises_.statfs)(directory);
    const free = bavail * bsize;
    if (free >= bytes + SPARE_BYTES)
        return;
    throw noRoom(what, directory, `It takes about ${(0,domain_text/* formatBytes */.z3)(bytes)}, and ${(0,domain_text/* formatBytes */.z3)(free)} are free`);
}
/**
 * Does `work`, which writes below a directory, and tells a full disk in the reader's words.
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
        remedy: 'Make room there, or use a runner with a larger disk',
    });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/builds/archive-member.js





/** Something about an archive that is not accepted: hostile, broken, or larger than anything real. */
class BadArchive extends Error {
}
/** A path at which there is a file already, or below one. */
const OCCUPIED = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);
const MAX_FILES = 20_000;
/** Far more than any build has: a bundle unpacks to about 120 MB, a test archive to 1 GB. */
const MAX_BYTES = 8 * 2 ** 30;
/**
 * A path of an archive without `./` in front and without `/` at the end.
 * @throws BadArchive when it leads out of the archive, or cannot be a path
 */
function safePath(name) {
    const parts = name.split('/').filter((part) => part !== '.' && part !== '');
    if (name.startsWith('/') || parts.includes('..') || /[\0\\]/.test(name)) {
        throw new BadArchive(`It holds a path that leads out of it: ${name}`);
    }
    return parts.join('/');
}
/** Whether the operating system failed, and not the archive. */
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}
/** Whether a member is to be unpacked. */
function isWanted(path, { members }) {
    return members.length === 0 || members.includes(path);
}
/** Counts what an archive says that it holds. The function throws BadArchive when that is too much. */
function countMembers() {
    let files = 0;
    let bytes = 0;
    return (size) => {
        files += 1;
        bytes += size;
        if (files > MAX_FILES)
            throw new BadArchive(`It holds more than ${MAX_FILES} files`);
        if (bytes > MAX_BYTES)
            throw new BadArchive(`It holds more than ${MAX_BYTES} bytes`);
    };
}
/**
 * Writes a member, and gives its sha256. Of its rights only the executable bit counts.
 * @throws BadArchive when another member has been there, Trouble when there is no room for it
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
        throw new BadArchive(`It holds ${path} twice`);
    }
}
/** @throws BadArchive when a wanted member was not among the files */
function confirmMembers(files, { members }) {
    const missing = members.filter((member) => files[member] === undefined);
    if (missing.length > 0)
        throw new BadArchive(`It holds no ${missing.join(' and no ')}`);
}
/** The files in the order of their names, whatever the order in the archive was. */
function byName(files) {
    return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/src/builds/tar.js






/** Pieces that zlib gives: large ones, because each costs a turn of the event loop. */
const PIECE_BYTES = 128 * 1024;
/** Types of the headers of regular files (tar-stream, headers.js). */
const REGULAR = new Set(['file', 'contiguous-file']);
/** Real archives have 3 to 5 (deflate's limit is 1032); counts when there is enough to tell. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 64 << 20;
/**
 * Unpacks a gzipped tar while it arrives: regular files only, links and special files are passed over. Unpacking stops
 * with the last wanted member; what follows is read all the same, because digests are taken on the way.
 *
 * @returns path below the directory and sha256 of each file
 * @throws RunError (environment, build-unavailable) when the archive is broken, hostile or lacks a wanted member; what
 *   writing and reading throw
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
        throw (0,builds_errors/* buildUnavailable */.pP)(`${destination.what} cannot be unpacked`, (0,errors/* messageOf */.bD)(error), 'Run again, or name another build; if it stays so, the mirror or a proxy on the way serves something else');
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
        // What broke first stands at the beginning of the pipeline, and may look like a mere end from here.
        const first = await outcome;
        throw first instanceof errors/* RunError */.e4 || isZlibError(first) ? first : error;
    }
    return files;
}
/** The content of a member; the parser gives nothing but buffers. */
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
/** Reads what is left: digests are taken of the whole. */
async function readOn(pieces) {
    for (;;) {
        const { done } = await pieces.next();
        if (done === true)
            return;
    }
}
/** Whether the archive's content is to blame, and not the way to it or the disk. */
function isAboutArchive(error) {
    return !(error instanceof errors/* RunError */.e4) && !isSystemError(error);
}
function isZlibError(error) {
    return (0,errors/* codeOf */.$N)(error).startsWith('Z_');
}

;// CONCATENATED MODULE: ./build/src/builds/signature.js
/**
 * Reads a signature file of cosign's. The verifier is loaded only now: most starts need none.
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
 * Gets what is published about a download: signature and checksum. A file that is not there is no proof; one that is
 * there and not understood is no reason to do without.
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
        return { ...digest, source: 'known beforehand' };
    for (const { algorithm, url } of checksums) {
        const text = await http.textIfPresent({ what: `The checksum of ${what}`, url }, signal);
        if (text === null)
            continue;
        const hex = parseDigest(text, algorithm, (0,external_node_path_.basename)(new URL(downloadUrl).pathname));
        if (hex !== null)
            return { algorithm, hex, source: (0,urls/* publicUrl */.x6)(url) };
        throw (0,builds_errors/* buildUnavailable */.pP)(`${(0,urls/* publicUrl */.x6)(url)} holds no ${algorithm} checksum`, `Its content: ${(0,builds_errors/* excerpt */.Kb)(text)}`, 'Check that the mirror is laid out as the original bucket, and that no proxy answers in its place');
    }
    const found = (await lookUpDigest?.()) ?? null;
    return found && { ...found, source: 'told by the API of its server' };
}
function mismatch(what, { algorithm, hex, source }, actual) {
    return (0,builds_errors/* buildUnavailable */.pP)(`${what} is not what its publisher made: the ${algorithm} checksum does not match`, `Expected ${hex} (${source}), got ${actual}`, 'Run again; if it stays so, the mirror or a proxy on the way serves something else');
}
function insufficientTrust({ what, url }, trust, least) {
    return (0,builds_errors/* buildUnavailable */.pP)(`${what} is trusted as \`${trust}\`, and has to be \`${least}\``, `What proves more is not published beside ${(0,urls/* publicUrl */.x6)(url)}`, 'Name a build that is published with it, or do without require-signature');
}

;// CONCATENATED MODULE: ./build/src/builds/zip.js



/** File type in the upper half of the external attributes, as Unix writes them: none, or a regular file (stat.h). */
const TYPE_MASK = 0o170_000;
const zip_REGULAR = new Set([0, 0o100_000]);
/**
 * Unpacks a zip: regular files only. GitHub's artifacts do not keep the executable bit.
 *
 * @returns path below the directory and sha256 of each file
 * @throws RunError (environment, build-unavailable) when the zip is broken, hostile or lacks a wanted member; what writing
 *   throws
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
 * Gets one object: out of the tool cache, or fetched, verified and put there. It is read once: digests, signature and
 * unpacking see it as it arrives, in a staging directory that nobody else looks at. Only what is complete and proven
 * leaves that. An object without a published digest is accepted with trust `tls-only`.
 *
 * @throws RunError (environment)
 */
async function fetchDownload(download, options) {
    return download.id === null
        ? fetchOnce(download, options)
        : fetchCacheable({ ...download, id: download.id }, options);
}
/** What may change on its server is fetched each time, and lies in the work directory. */
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
 * Does `inspect` on what was fetched. When that throws, the tool cache forgets it all: a bad build under a good name must
 * not come back with the next run.
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
 * The content of a marker, an object of the bucket that holds the name of another one.
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
/** Whether the tool cache seems to have something: whether it may be used is seen when it is. */
async function isCached({ part, id }, { cache, architecture }) {
    return id !== null && (await cache.find(toolName(part, id, architecture))) !== null;
}
/** Whether something is there, by its checksums, which are small. */
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
    throw (0,builds_errors/* buildUnavailable */.pP)(`${(0,urls/* publicUrl */.x6)(url)} does not name a build`, `Its content: ${(0,builds_errors/* excerpt */.Kb)(text)}`, 'Check that the mirror is laid out as the original bucket, and that no proxy answers in its place');
}
/** Fills `directory` as the cache wants it. */
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
/** Writes the files of a download, and gives them when the download is proven. */
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
        // Where the bytes are wrong, that is what there is to tell.
        if (arrival.isComplete())
            verification.confirm();
        throw error;
    });
    return { sha256: verification.confirm(), files };
}
/** Disk space as a multiple of the download; of an archive with wanted members, each is looked at when it comes. */
function growthOf(content) {
    return content.kind === 'archive' && content.members.length === 0 ? ARCHIVE_GROWTH : 1;
}
/** A body of which nobody can tell whether it is complete is no body. */
function confirmFraming({ framed }, { what, url }, { trust }) {
    if (framed || trust !== 'tls-only')
        return;
    throw (0,builds_errors/* buildUnavailable */.pP)(`${what} cannot be fetched from ${(0,urls/* publicUrl */.x6)(url)} in a way that shows whether it is complete`, 'The answer has neither a length nor chunks, and no checksum is published', 'Publish a checksum beside it, or use a server that sends Content-Length');
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
            ? [`${download.what} has no published checksum: it is trusted as far as the connection`]
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
/** The newest fast build of main; what the community's page calls ci/latest-fast.txt is not there any more. */
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
/** Beside a bundle lies its checksum, one line as sha256sum writes it. */
const CRIO_CHECKSUM_SUFFIX = '.sha256sum';
/** Beside a bundle lies its Sigstore signature. */
const CRIO_SIGNATURE_SUFFIX = '.bundle';
/** The static conmonrs of a commit (containers/conmon-rs, .github/workflows/ci.yml). */
function conmonrsBinary(commit, architecture) {
    return `conmon-rs/${commit}/conmonrs.${architecture}`;
}
/** Beside conmonrs lies its Sigstore signature. */
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
/** Checksum files lie beside every Kubernetes object, the better first: only the digits (kubernetes/release, writeSHAFile). */
const KUBERNETES_CHECKSUMS = ['sha512', 'sha256'];

;// CONCATENATED MODULE: ./build/src/builds/components.js













/** The components by name, as cri-o/packaging gets them (scripts/bundle/build). */
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
 * Gets the components that were asked for, all at the same time.
 *
 * @throws RunError environment/build-unavailable when one cannot be had, input/invalid-input when a given one cannot be used
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
/** A build with the components over it: a role's file replaces the build's, a CNI plugin the one of its name. */
function overlay(build, over) {
    const names = new Set(over.cniPlugins.map(({ part }) => part.name));
    const kept = build.cniPlugins.filter(({ part }) => !names.has(part.name));
    return {
        roles: { ...build.roles, ...over.roles },
        cniPlugins: [...kept, ...over.cniPlugins].toSorted((one, other) => one.part.name.localeCompare(other.part.name)),
    };
}
/** Remarks where a component says another version than the one under whose name it was published. */
function versionNotes(requests, parts) {
    return requests.flatMap((request) => {
        if (request.kind !== 'release')
            return [];
        const name = COMPONENT_FILES[request.name].executable?.name;
        const part = parts.find((candidate) => candidate.name === name);
        const reported = part?.version?.replace(/^v/, '') ?? null;
        if (reported === null || reported === request.version)
            return [];
        return [`${request.name} ${request.version} says that it is ${reported}`];
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
        throw (0,builds_errors/* buildUnavailable */.pP)(`${download.what} holds no plugin`, 'It is laid out in a way that is not known here', `Name another version (input ${request.name})`);
    }
    const unchecked = tree.trust === 'tls-only' && tree.notes.length === 0;
    return {
        parts,
        executables: [{ paths, build: `${request.name} ${request.version}`, localBuild: null }],
        unconfirmed: [tree],
        notes: [
            `${request.name} ${request.version} lies over the CRI-O build`,
            ...tree.notes,
            ...(unchecked
                ? [`${download.what} has no digest that is known: it is trusted as far as the connection`]
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
/** GitHub knows the digests of newer releases. What it does not tell is no reason to fail. */
async function digestOnGitHub({ repository, tag, file, }, { github, log }) {
    try {
        const hex = (await github.releaseDigests(repository, tag))?.[file] ?? null;
        return hex === null ? null : { algorithm: 'sha256', hex };
    }
    catch (error) {
        log.info(`The digest of ${file} is not known: ${(0,errors/* messageOf */.bD)(error)}`);
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
    const localBuild = {
        input: request.name,
        asked: request.asked,
        path: request.path,
        kind: executable === null ? 'directory' : 'file',
    };
    refuseUnverifiable(localBuild, options);
    const tree = executable === null
        ? await copyLocalBuild(localBuild, { files: [], folders: [''] }, options.workDirectory)
        : await copyLocalFile(localBuild, executable.name, options.workDirectory);
    const { parts, paths } = partsOf(request.name, tree);
    if (paths.length === 0) {
        throw localBuildError(localBuild, 'holds no CNI plugin', 'No file in it has the name of a plugin', 'Give a directory with plugins');
    }
    return {
        parts,
        executables: [{ paths, build: request.name, localBuild }],
        unconfirmed: [],
        notes: [`${request.name} of ${request.asked} lies over the CRI-O build`],
    };
}
/** Under the name that it has on the node, whatever it was called. */
async function copyLocalFile(localBuild, name, workDirectory) {
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, `${localBuild.input}-`));
    try {
        await (0,promises_.copyFile)(localBuild.path, (0,external_node_path_.join)(directory, name), external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw localBuildError(localBuild, 'cannot be copied', (0,errors/* messageOf */.bD)(error), 'Check its rights');
    }
    const files = await inventory(directory);
    return { directory, files, source: localBuild.path, trust: 'local', date: null, notes: [] };
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



const EXPIRED = 'GitHub keeps artifacts for a limited time: start its workflow again';
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
        : `None of its ${runs.length} workflow runs for commit ${headCommit} has one: it is still being built, or the build failed`, expired ? EXPIRED : 'Look at its checks on GitHub, and run again when the static build is done');
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
    return (0,builds_errors/* invalidInput */.aY)(`CRI-O ${asked} is not there`, cause, 'Check the number and the repository (input crio)');
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
/** A bundle anywhere; what lies there may change, so that it is not kept. */
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
/** Questions to the bucket at the same time. */
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












/** The oldest minor version that is looked for; the newest is at most as many later as there are markers. */
const FIRST_MINOR = 34;
/** Markers that are looked at together. */
const MINORS_AT_ONCE = 4;
const NOTHING_MORE = {
    unconfirmed: [],
    notes: [],
    expected: null,
    headCommit: null,
    localBuild: null,
};
/**
 * Gets the files of the CRI-O that was asked for.
 *
 * @param over components that will lie over the build: a given directory may do without a bundle because of them
 * @throws RunError environment/build-unavailable when they cannot be had, input/invalid-input when the name means nothing
 */
function gatherCrio(request, options, over) {
    switch (request.kind) {
        case 'branch':
            return gatherBranch(request.branch, options);
        case 'newest-bundle':
            return gatherNewestBundle(request.branch, options);
        case 'latest':
            return gatherLatest(options);
        case 'release':
            return gatherRelease(request.tag, options);
        case 'commit':
            return gatherCommit(request.commit, options);
        case 'directory':
            return gatherDirectory(request, options, over);
        case 'bundle-file':
            return gatherForeignBundle((0,external_node_url_.pathToFileURL)(request.path).href, request.asked, options);
        case 'bundle-url':
            return gatherForeignBundle(request.url, request.asked, options);
        case 'workflow-run':
        case 'pull-request':
            return gatherArtifact(request, options);
    }
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
    throw (0,builds_errors/* buildUnavailable */.pP)('The newest release of CRI-O is not known', `${options.mirror} has no marker of a minor version from 1.${FIRST_MINOR} on`, 'Name the release, for instance v1.36.1');
}
async function gatherRelease(tag, options) {
    const bundle = await fetchDownload(bundleOf(tag, options), options);
    return ofBundle(bundle, { version: tag.replace(/^v/, '') });
}
async function gatherCommit(name, options) {
    const commit = build_names/* FULL_COMMIT */.eI.test(name) ? name : await lookUpCommit('crio', name, options.github);
    return gatherOver(commit, await nearestBundle(commit, options), options);
}
/** The raw binaries of a commit over a bundle, unless the bundle is of the same commit. */
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
    const note = `crio and pinns of commit ${commit} lie over the bundle of commit ${chosen.id}`;
    return {
        ...NOTHING_MORE,
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
    return { ...NOTHING_MORE, parts: crioPartsIn([bundle]), bundle, unconfirmed: [bundle], expected };
}
async function gatherDirectory(request, options, over) {
    const localBuild = { input: 'crio', ...request };
    refuseUnverifiable(localBuild, options);
    const tree = await copyLocalBuild(localBuild, WANTED_OF_CRIO, options.workDirectory);
    const parts = crioPartsIn([tree]);
    const files = crioFiles(overlay(parts, await over()));
    if (files === null || !options.needsBundle(files)) {
        return { ...NOTHING_MORE, parts, bundle: null, localBuild };
    }
    const commit = await readMarker(crioBundleMarker('main'), build_names/* FULL_COMMIT */.eI, options);
    const bundle = await fetchDownload(bundleOf(commit, options), options);
    const own = executablesIn(parts).map((file) => file.part.name);
    return {
        ...NOTHING_MORE,
        parts: crioPartsIn([bundle, tree]),
        bundle,
        notes: [`${own.join(', ')} of the given directory lie over the bundle of commit ${commit}`],
        localBuild,
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
        ...NOTHING_MORE,
        parts: crioPartsIn([bundle, artifact]),
        bundle,
        unconfirmed: [artifact],
        notes: [`${download.what} for commit ${headCommit} lies over the bundle of commit ${commit}`],
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
 * Why a file cannot be run on an architecture, in a few words, or null. Scripts are for all of them; what is neither
 * script nor ELF runs nowhere.
 */
async function executableProblem(path, architecture) {
    const header = await headerOf(path);
    if (header.toString('latin1', 0, SCRIPT.length) === SCRIPT)
        return null;
    if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
        return 'is no executable';
    }
    const isLittle = header[DATA] === LITTLE_ENDIAN;
    const machine = isLittle ? header.readUInt16LE(MACHINE) : header.readUInt16BE(MACHINE);
    if (header[CLASS] === CLASS_64 && isLittle && machine === MACHINES[architecture])
        return null;
    return `is built for ${nameOf(machine)}, and not for ${architecture}`;
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
 * Makes sure that executables can be run: they get their executable bit, and are for this architecture. Nothing of a
 * build is run before all of it was looked at.
 *
 * @throws RunError input/invalid-input (a given directory) or environment/build-unavailable (a download) when one is for
 *   another architecture
 */
async function makeRunnable({ paths, build, localBuild }, architecture) {
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
        return localBuild === null
            ? (0,builds_errors/* buildUnavailable */.pP)(`The ${name} of ${build} cannot run here`, `It ${problem}`, remedy)
            : localBuildError(localBuild, `holds a ${name} that cannot run here`, `It ${problem}`, remedy);
    }
}
/** Gives the executable bit to files that lost it: artifacts do not keep it. */
async function makeExecutable(paths) {
    for (const path of paths) {
        const { mode } = await (0,promises_.stat)(path);
        if ((mode & 0o111) !== 0o111)
            await (0,promises_.chmod)(path, 0o755);
    }
}

;// CONCATENATED MODULE: ./build/src/builds/part-versions.js




/** The answers are short, and nothing depends on them. */
const DEADLINE_SECONDS = 5;
/** Processes at the same time. */
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
/** Plugins tell what they are when nothing says what to do (containernetworking/cni, pkg/skel). */
const CNI_QUESTION = { args: [], version: /^CNI (?:\S+ )?plugin (v?\d\S*)/m };
/** runc names its commit as git describe does, for instance v1.4.2-0-gabcdef0. */
const COMMIT = /^commit: (?:\S+-g)?([0-9a-f]{7,40})(?:-dirty)?\s*$/m;
/** Only conmon-rs tells, in UTC (conmon-rs/server/build.rs). */
const part_versions_DATE = /^build: (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\s*$/m;
/**
 * The parts with what they say about themselves, without root, in the order of the files. Whoever does not answer in time
 * or not as expected keeps what is known: no run fails for that. To be called only after `makeRunnable`.
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
        // A runtime that looks for its directory shall find one of ours; a plugin shall not find a command.
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
/** Plugins answer on standard error. */
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












const LOOSE_REMEDY = 'Give a directory that holds crio and pinns (such as an unpacked build-static artifact of CRI-O), or an unpacked bundle';
/**
 * Gets the CRI-O that was asked for. Nothing on the host changes but `workDirectory` and the tool cache.
 *
 * @throws RunError environment/build-unavailable when it cannot be had, environment/wrong-crio when crio says that it is
 *   another build, input/invalid-input when a given directory is no build
 */
async function fetchCrio(request, options) {
    const wanted = fetchComponents(options.components, options);
    const [gathered, components] = await Promise.all([
        gatherCrio(request, options, async () => (await wanted).parts),
        wanted,
    ]);
    const parts = overlay(gathered.parts, components.parts);
    const files = crioFiles(parts);
    if (files === null)
        throw await missingFilesError(request, parts, gathered.localBuild);
    const executables = [...executablesIn(parts), ...parts.cniPlugins];
    const [identity, partsWithVersion] = await evictOnFailure(components.unconfirmed, options, async () => {
        for (const own of components.executables)
            await makeRunnable(own, options.architecture);
        return evictOnFailure(gathered.unconfirmed, options, () => askBuild(request, { files, executables, components, gathered }, options));
    });
    const { bundle } = gathered;
    return {
        build: {
            project: 'cri-o',
            asked: request.asked,
            ...identity,
            parts: [
                ...bundlePart(bundle),
                ...partsWithVersion.map((part) => part.name === 'crio' ? withIdentity(part, identity) : part),
            ],
            notes: [
                ...gathered.notes,
                ...(bundle?.notes ?? []),
                ...commitNotes(identity, gathered),
                ...components.notes,
                ...versionNotes(options.components, partsWithVersion),
            ],
        },
        files,
    };
}
/** Looks at what the build itself brings, and then asks it what it is, and its parts. */
async function askBuild(request, { files, executables, components, gathered, }, options) {
    const seen = new Set(components.executables.flatMap(({ paths }) => paths));
    const paths = executables.map(({ path }) => path).filter((path) => !seen.has(path));
    const { localBuild } = gathered;
    const build = `CRI-O ${request.asked}`;
    await makeRunnable({ paths, build, localBuild }, options.architecture);
    const args = ['version', '-j'];
    const answers = await (0,at_once/* atOnce */.z)([
        identify({ program: files.crio, args, parse: parseCrioVersion, build, localBuild }, options),
        partsWithVersions(executables, options),
    ]);
    crio_confirm(request, answers[0], gathered);
    return answers;
}
function bundlePart(bundle) {
    if (bundle === null)
        return [];
    const { source, sha256, trust, date, id } = bundle;
    const commit = id !== null && build_names/* FULL_COMMIT */.eI.test(id) ? id : null;
    const version = commit === null ? id : null;
    return [{ name: 'bundle', source, sha256, trust, version, commit, date }];
}
async function missingFilesError(request, { roles }, localBuild) {
    const missing = ['crio', 'pinns'].filter((role) => roles[role] === undefined);
    if (localBuild !== null)
        return incompleteBuildError(localBuild, missing, LOOSE_REMEDY);
    return (0,builds_errors/* buildUnavailable */.pP)(`The bundle of CRI-O ${request.asked} holds no ${missing.join(' and no ')}`, 'It is laid out in a way that is not known here', 'Name another build');
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
        message: `CRI-O ${request.asked} is not what its name says: ${mismatch}`,
        cause: `${parts.roles.crio?.part.source ?? 'The bucket'} holds another build`,
        remedy: 'Run again later, or name another build; if it stays so, the bucket or the mirror is wrong',
    });
}
/** GitHub builds a pull request as it would be merged, so that crio may name a commit that nobody has. */
function commitNotes({ commit }, { headCommit }) {
    if (commit === null)
        return ['the build of CRI-O does not know its commit'];
    if (headCommit === null || headCommit.startsWith(commit))
        return [];
    return [
        `crio says commit ${commit}: ${headCommit} as GitHub merged it into its branch to build it`,
    ];
}
/** A build that does not know its commit says nothing against it. */
function commitMismatch(expected, actual) {
    if (actual === null || expected.startsWith(actual))
        return null;
    return `expected commit ${expected}, but crio says ${actual}`;
}
/** Builds may add to the version what they are, for instance 1.36.1-dev or 1.36.1+git. */
function versionMismatch(expected, actual) {
    const [number] = actual.split(/[-+]/, 1);
    if (actual === expected || number === expected)
        return null;
    return `expected version ${expected}, but crio says ${actual}`;
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes-downloads.js


/** Of the test archive, all that is unpacked (kubernetes/kubernetes, build/lib/release.sh). */
const TEST_MEMBERS = [
    'kubernetes/test/bin/e2e_node.test',
    'kubernetes/test/bin/ginkgo',
];
/** The archive with the suite and the ginkgo that fits it. */
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







/** The commits before one that are looked at: a hundred a page, several days of Kubernetes. */
const HISTORY_PAGES = 3;
/** Names in one answer of the listing, and the answers that are read: many times what the bucket keeps. */
const NAMES_PER_PAGE = 500;
const LISTING_PAGES = 60;
/**
 * The newest CI build at or before a commit. A version holds only an abbreviated commit, and there is no index by commit:
 * the bucket's list of builds and the history on GitHub are laid side by side.
 *
 * @param commit full or abbreviated
 * @throws RunError environment/build-unavailable when there is none or a list cannot be had, input/invalid-input when
 *   GitHub knows no such commit
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
/** Two names of one commit, each of which may be abbreviated. */
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
            throw (0,builds_errors/* buildUnavailable */.pP)(`${what} is not understood`, `${url.origin} does not answer as Google's storage does`, 'Run again later, or name a CI version');
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
 * Where the Kubernetes that was asked for is.
 *
 * @throws RunError environment/build-unavailable when it is not there, input/invalid-input when it is not made for this
 *   architecture
 */
async function resolveKubernetes(request, options) {
    switch (request.kind) {
        case 'branch':
            return newestOf(kubernetesBranchLine(request.branch), build_names/* KUBERNETES_CI */.US, options);
        case 'main-fast':
            refuseUnlessFast(request.asked, options);
            return newestOf(FAST_LINE, build_names/* KUBERNETES_CI */.US, options);
        case 'latest':
            return newestOf(STABLE_LINE, build_names/* KUBERNETES_RELEASE */.HI, options);
        case 'release':
            return versionIn(KUBERNETES_RELEASES, request.version, options);
        case 'ci':
            return findCi(request.version, options);
        case 'commit':
            return atCommit(request.commit, options);
        case 'url':
            return { version: null, url: request.url, isFast: false, notes: [] };
    }
}
async function newestOf(line, pattern, options) {
    return versionIn(line.root, await readMarker(line.marker, pattern, options), options);
}
function versionIn(root, version, { mirror }) {
    const url = (0,urls/* joinUrl */.we)(mirror, `${root}/${version}`);
    return { version, url, isFast: root === KUBERNETES_FAST, notes: [] };
}
/** Builds for all platforms and fast builds lie apart, under names that look alike. */
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
/**
 * Gets the Kubernetes that was asked for: the suite, the ginkgo that fits it, and the kubelet. Nothing on the host
 * changes but `workDirectory` and the tool cache.
 *
 * @throws RunError environment/build-unavailable when it cannot be had or is another version, input/invalid-input when a
 *   given directory is no build
 */
async function fetchKubernetes(request, options) {
    const { trees, unconfirmed, expected, localBuild, notes } = await gather(request, options);
    const located = findFiles(trees, kubernetes_ROLE_PATHS);
    const { e2eNodeTest, ginkgo, kubelet } = located;
    if (e2eNodeTest === undefined || ginkgo === undefined || kubelet === undefined) {
        throw await kubernetes_missingFilesError(request, located, localBuild);
    }
    const files = [e2eNodeTest, ginkgo, kubelet];
    const paths = files.map((file) => file.path);
    const name = `Kubernetes ${request.asked}`;
    const question = {
        program: kubelet.path,
        args: ['--version'],
        parse: parseKubeletVersion,
        build: name,
        localBuild,
    };
    const [identity, parts] = await evictOnFailure(unconfirmed, options, async () => {
        await makeRunnable({ paths, build: name, localBuild }, options.architecture);
        const answers = await (0,at_once/* atOnce */.z)([identify(question, options), partsWithVersions(files, options)]);
        kubernetes_confirm(request, answers[0], kubelet, expected);
        return answers;
    });
    const unknown = identity.commit === null ? ['the build of Kubernetes does not know its commit'] : [];
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
    const localBuild = { input: 'kubernetes', ...request };
    refuseUnverifiable(localBuild, options);
    const wanted = { files: kubernetes_ROLE_PATHS.flatMap(({ paths }) => paths), folders: [] };
    const tree = await copyLocalBuild(localBuild, wanted, options.workDirectory);
    return { trees: [tree], unconfirmed: [], expected: null, localBuild, notes: [] };
}
async function kubernetes_gatherArtifact(request, options) {
    const { repository, artifact: id, asked } = request;
    const artifact = await options.github.artifact(repository, id);
    if (artifact === null || artifact.expired) {
        throw (0,builds_errors/* buildUnavailable */.pP)(`Kubernetes ${asked} cannot be had`, artifact === null ? `${repository} has no artifact ${id}` : 'The artifact has expired', 'Check the number; artifacts are kept for a limited time');
    }
    const tree = await fetchDownload(artifactDownload(artifact, options), options);
    return { trees: [tree], unconfirmed: [tree], expected: null, localBuild: null, notes: [] };
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
        localBuild: null,
        notes: found.notes,
    };
}
async function kubernetes_missingFilesError(request, located, localBuild) {
    const missing = kubernetes_ROLE_PATHS.filter(({ role }) => located[role] === undefined).map(({ name }) => name);
    if (localBuild !== null) {
        const remedy = 'Give a directory that holds e2e_node.test, ginkgo and kubelet, or an unpacked kubernetes/ tree with them';
        return incompleteBuildError(localBuild, missing, remedy);
    }
    return (0,builds_errors/* buildUnavailable */.pP)(`Kubernetes ${request.asked} holds no ${missing.join(' and no ')}`, 'It is laid out in a way that is not known here', 'Name another build');
}
function kubernetes_confirm(request, { version }, kubelet, expected) {
    if (expected === null || version === expected)
        return;
    throw (0,builds_errors/* buildUnavailable */.pP)(`Kubernetes ${request.asked} is not what its name says: expected ${expected}, but kubelet says ${version}`, `${kubelet.part.source} holds another build`, 'Run again later, or name another build; if it stays so, the bucket or the mirror is wrong');
}
function rolePaths(role, name, archives) {
    const inArchives = archives.map((archive) => `${archive}/bin/${name}`);
    return {
        role,
        name,
        paths: [name, ...inArchives.map((path) => `kubernetes/${path}`), ...inArchives],
    };
}

// EXTERNAL MODULE: ./build/src/crio/configuration.js
var configuration = __webpack_require__(6881);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/src/crio/runtimes.js
var runtimes = __webpack_require__(6098);
;// CONCATENATED MODULE: ./build/src/crio/missing-parts.js





/** The CNI plugin without which no CRI-O node has a network. */
const NEEDED_PLUGIN = 'bridge';
/**
 * What a directory of loose binaries lacks to be a node: everything else must come from a bundle.
 * A part is there when the build brings it or the user's configuration names one that exists.
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
        // Not there, or closed to us: then nobody can say, and the bundle's own is put there.
        return false;
    }
}
function onPath(program, searchPath) {
    return searchPath.split(external_node_path_.delimiter).some((directory) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, program)));
}

;// CONCATENATED MODULE: ./build/src/domain/request/bundle-age.js
/** The packaging makes a bundle of main every night (cri-o/packaging, .github/workflows/schedule.yml). */
const OLD_DAYS = 2;
const DAY_MILLISECONDS = 24 * 3600 * 1000;
/**
 * What is to be said about the age of the newest bundle, or null. Only where the newest one is asked for: then an old one
 * means that the packaging stands still, and that what is tested is not what main is.
 */
function oldBundle(request, build, now) {
    if (request.kind !== 'newest-bundle')
        return null;
    const date = build.parts.find(({ name }) => name === 'bundle')?.date ?? null;
    const age = date === null ? 0 : (now.getTime() - Date.parse(date)) / DAY_MILLISECONDS;
    if (!(age > OLD_DAYS))
        return null;
    return `The newest bundle of CRI-O's ${request.branch} is ${Math.floor(age)} days old (${date}): its packaging may stand still. Take \`main\` to test the newest commit`;
}

;// CONCATENATED MODULE: ./build/src/domain/request/version-skew.js
/** Names of builds that are at the tip of main. */
const TIPS = new Set(['branch main', 'newest-bundle main', 'main-fast']);
const MINOR = /^v?(\d+\.\d+)(?:\.|$)/;
/**
 * What there is to say about the versions of CRI-O and Kubernetes; null when they belong together, or when one of them is
 * not known. A minor version of CRI-O is made for the same minor version of Kubernetes, and main for main (cri-o/cri-o,
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
            text: `${differ}: both are of main, whose version rises at different times around a release`,
        };
    }
    return {
        level: 'warning',
        text: `${differ}: a minor version of CRI-O is made for the same minor version of Kubernetes (compatibility matrix in CRI-O's README), so that failures may come from this pair alone. For a pair that belongs together take kubernetes ${branch(crio)}, or crio ${branch(kubernetes)}`,
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

// EXTERNAL MODULE: ./build/src/app/run/ignition.js + 2 modules
var run_ignition = __webpack_require__(6945);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run_run = __webpack_require__(4770);
;// CONCATENATED MODULE: ./build/src/app/run/fetch-builds.js










/** The stage that gets Ignition files, then both builds, at the same time, and records exactly which they are. */
async function fetchBuilds(run, commands) {
    // First, because Ignition files may say which CRI-O it is, and how it is configured.
    const ignition = await (0,run_ignition/* readIgnition */.q7)(run);
    const { deps, request, context, workspace, record } = (0,run_ignition/* withDropIns */.my)(run, ignition);
    const github = deps.gitHub({ token: context.token, baseUrl: context.apiUrl });
    const giveUp = new AbortController();
    const common = {
        architecture: request.architecture,
        trustedRoot: request.trustedRoot,
        signal: giveUp.signal,
        http: deps.http,
        cache: deps.cache,
        github,
        commands,
        log: deps.log,
    };
    const userTomls = request.crioDropIns.map(({ toml }) => toml);
    const [crio, kubernetes] = await together(giveUp, [
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
                    deps.log.info(`The directory lacks ${missing.join(', ')}`);
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
    record.append({ event: 'builds', builds });
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
/**
 * The results of both, or the first error. Nothing goes on behind its back: the rest is told to give up, and has cleaned up
 * when this ends.
 */
async function together(giveUp, work) {
    try {
        return await Promise.all(work);
    }
    catch (error) {
        giveUp.abort(new Error('Another download has failed'));
        await Promise.allSettled(work);
        throw error;
    }
}
/** Links work with an abbreviated commit as well, so that nothing depends on the answer; nor is it worth one of the few
 * that GitHub gives without a token. */
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

/***/ 6945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O6: () => (/* binding */ asScenarios),
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
// EXTERNAL MODULE: ./build/src/domain/ignition/config.js
var config = __webpack_require__(9416);
// EXTERNAL MODULE: ./build/src/domain/ignition/reader.js
var reader = __webpack_require__(4869);
;// CONCATENATED MODULE: ./build/src/domain/ignition/merge.js



/**
 * What tells the elements of a list apart, by the list's name; lists of plain values are told apart by the values
 * (coreos/ignition, config/v3_6/types: the methods Key).
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
};
/** Lists that are put one after the other (IgnoreDuplicates). */
const APPENDED = ['append', 'options'];
/** Lists that exclude each other: what one of them has in a later config goes from the others (MergedKeys). */
const SHARED = [
    ['directories', 'files', 'links'],
    ['shouldExist', 'shouldNotExist'],
];
/**
 * Merges configs in their order, as Ignition merges a child into its parent: what a later one says wins, what it does not
 * say stays, and lists are merged by what names their elements.
 */
function mergeConfigs(first, ...later) {
    const whole = later.reduce((parent, child) => merged('', parent, child), first);
    return (0,reader/* readWhole */.oD)(config/* ignitionConfig */.m, whole).value;
}
function merged(name, parent, child) {
    if (Array.isArray(parent) && Array.isArray(child))
        return mergedList(name, parent, child);
    if ((0,domain_fields/* isObject */.Gv)(parent) && (0,domain_fields/* isObject */.Gv)(child))
        return mergedObject(parent, child);
    // Sections of which only the presence is known: one is enough.
    if (typeof parent === 'boolean' && child === false && PRESENCES.includes(name))
        return parent;
    return child ?? parent;
}
const PRESENCES = ['timeouts', 'security', 'proxy', 'raid', 'luks'];
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
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/src/builds/errors.js
var builds_errors = __webpack_require__(6528);
;// CONCATENATED MODULE: ./build/src/builds/ignition.js









/** Bytes of a config, and of a file of a config, that are taken at most. */
const CONFIG_LIMIT = 8 * 2 ** 20;
const FILE_LIMIT = 64 * 2 ** 20;
/** Of all files together. */
const WHOLE_LIMIT = 256 * 2 ** 20;
/**
 * Fetches the configs that are named by URL, merges all of them in their order, and gets the content of their files.
 * Nothing on the machine changes. Null where there are no sources.
 *
 * @throws RunError input/invalid-input for a config or a content that is not as it should be, environment/build-unavailable
 *   for what cannot be downloaded
 */
async function gatherIgnition(sources, deps) {
    const warnings = [];
    const configs = [];
    for (const source of sources) {
        const read = 'config' in source ? source : await fetchConfig(source, deps);
        configs.push(read.config);
        warnings.push(...read.warnings.map((note) => `Ignition file ${source.asked}: ${noteText(note)}`));
    }
    const [first, ...later] = configs;
    if (first === undefined)
        return null;
    const config = mergeConfigs(first, ...later);
    const problems = (0,consistency/* inconsistencies */.c)(config);
    if (problems.length > 0)
        throw invalid('The Ignition files do not go together', problems);
    return { config, bytes: await contentsOf(config, deps), warnings };
}
async function fetchConfig({ asked, url }, deps) {
    const bytes = await download({ what: `Ignition file ${asked}`, url }, CONFIG_LIMIT, deps);
    const parsed = (0,parse/* parseIgnition */.p)(new TextDecoder().decode(bytes));
    if (parsed.ok)
        return parsed;
    throw invalid(`${asked} is no Ignition file that can be used`, parsed.problems);
}
/** The bytes of all files; what is wrong with them is told together. */
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
        throw invalid('Contents in the Ignition files cannot be used', problems);
    }
    return bytes;
}
/** Why a content cannot be had here although it is valid, or null. */
function lackingIn({ source, httpHeaders }) {
    if (source === null || source.startsWith('data:'))
        return null;
    if (!/^https?:/.test(source)) {
        return `contents of ${source.split(':', 1)[0]}: are not read here; give an https: or data: URL`;
    }
    const other = httpHeaders.find(({ name }) => name.toLowerCase() !== 'authorization');
    return other === undefined ? null : `the HTTP header ${other.name} cannot be sent`;
}
/**
 * One content, verified. The digest is of what is left after decompression, as in Ignition (internal/resource/url.go).
 * @throws Error that says what is wrong with it
 */
async function contentOf({ source, compression, verification, httpHeaders }, path, limit, deps) {
    if (source === null)
        return null;
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
        throw new Error(`has the ${kind} ${actual}, and not ${expected}`);
}
async function download(from, limit, { http, signal }) {
    const body = await http.open(from, signal);
    const pieces = [];
    let length = 0;
    for await (const piece of body) {
        length += piece.length;
        if (length > limit) {
            throw invalid(`${from.what}: more than ${limit} bytes`, [
                { path: (0,urls/* publicUrl */.x6)(from.url), why: 'is larger than Ignition files are taken here' },
            ]);
        }
        pieces.push(piece);
    }
    if (!body.framed) {
        throw invalid(`${from.what}: nothing tells whether it is complete`, [
            { path: (0,urls/* publicUrl */.x6)(from.url), why: 'comes with neither a length nor chunks' },
        ]);
    }
    return Buffer.concat(pieces);
}
function noteText({ path, why }) {
    return path === '' ? `it ${why}` : `${path} ${why}`;
}
function invalid(message, problems) {
    const lines = problems.map(noteText);
    const remedy = 'correct the Ignition file; nothing on the machine has been changed';
    return (0,builds_errors/* invalidInput */.aY)(message, lines[0] ?? '', remedy, lines);
}

// EXTERNAL MODULE: ./build/src/domain/ignition/work.js + 4 modules
var ignition_work = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/host/needs.js
var needs = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/src/host/steps.js
var steps = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run = __webpack_require__(4770);
;// CONCATENATED MODULE: ./build/src/app/run/ignition.js









/**
 * Gets the Ignition files, says what becomes of them, and writes it down. Nothing on the machine changes.
 * @throws RunError for files that cannot be used, and for parts that cannot be applied where that is asked for
 */
async function readIgnition({ deps, request, record }) {
    const gathered = await gatherIgnition(request.ignition, deps);
    if (gathered === null)
        return ignition_work/* NO_WORK */.II;
    for (const text of gathered.warnings)
        (0,run/* warn */.R)({ deps, record }, text);
    const work = planned(gathered, request);
    record.append({ event: 'ignition', items: work.items });
    const refused = work.items.filter(({ outcome }) => outcome === 'not-applied');
    deps.log.info(`Ignition: ${(0,domain_text/* plural */.LS)(work.items.length, 'part')}, ${refused.length} of them not applied`);
    deps.log.relay(work.items.map((item) => `${item.outcome}: ${item.field} ${item.subject}: ${item.reason}`));
    if (request.ignitionStrict && refused.length > 0)
        throw notApplied(refused);
    return work;
}
function planned({ config, bytes }, request) {
    try {
        return (0,ignition_work/* planIgnition */.DT)(config, bytes, {
            kubeletTakesSwap: (0,steps/* kubeletTakesSwap */.m)(request),
            usesPin: request.crio.kind === 'ignition',
        });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        throw ignition_invalid("CRI-O's configuration in the Ignition files is no TOML", [error.message]);
    }
}
function notApplied(refused) {
    return ignition_invalid(`${(0,domain_text/* plural */.LS)(refused.length, 'part')} of the Ignition files cannot be applied, and ignition-strict is true`, refused.map(({ field, subject, reason }) => `${field} ${subject}: ${reason}`));
}
function ignition_invalid(message, evidence) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message,
        cause: evidence[0] ?? '',
        remedy: 'correct the Ignition files or the inputs; nothing on the machine has been changed',
        evidence,
    });
}
/** What keeps the machine from taking a scenario's own config is about the scenario, and no mistake of the user's. */
function asScenarios(error, request) {
    const scenario = scenarioAlone(request);
    if (scenario === null || !(error instanceof errors/* RunError */.e4) || error.details.kind !== 'input')
        return error;
    return (0,needs/* notApplicable */.hH)(scenario, error.details.cause ?? error.message);
}
/**
 * Who is told of what the kernel does not give of a config: where it is the scenario's own, the run ends.
 * @param tell is told of it otherwise
 */
function kernelWarning(request, tell) {
    const scenario = scenarioAlone(request);
    if (scenario === null)
        return tell;
    return (text) => {
        throw (0,needs/* notApplicable */.hH)(scenario, text);
    };
}
/** The scenario, where nothing but its own config is applied. */
function scenarioAlone({ scenario, ignition }) {
    return scenario?.ignition != null && ignition.length === 1 ? scenario : null;
}
/**
 * The CRI-O of a run: what the input says, or what the Ignition files pin.
 * @throws RunError (input, invalid-input) when they pin none
 */
function crioRequest({ crio }, { pin }) {
    if (crio.kind !== 'ignition')
        return crio;
    const { asked } = crio;
    if (pin === null) {
        throw ignition_invalid('The Ignition files pin no CRI-O', [
            'crio: "ignition" needs a CRIO_COMMIT in them, a commit or a tag',
        ]);
    }
    if (build_names/* COMMIT */.cJ.test(pin))
        return { kind: 'commit', asked, commit: pin };
    return { kind: 'release', asked, tag: pin };
}
/** The run with the CRI-O configuration of the Ignition files as the user's, before that of the input crio-config. */
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



/** The kubelet answers in a twentieth of a second; a slow disk may need more. */
const ASK_SECONDS = 60;
/** What it says of a gate that it does not know: an error upstream, a warning in OpenShift's (component-base, featuregate). */
const UNKNOWN = /unrecognized feature gate: (\w+)/g;
/** What it says of a gate that cannot be changed any more. */
const LOCKED = /cannot set feature gate (\w+) to \w+, feature is locked to \w+/;
/** A gate that the kubelet does not take. */
class GateRefused extends errors/* RunError */.e4 {
    gate;
    constructor(gate, why) {
        super({
            kind: 'input',
            reason: 'invalid-input',
            message: `This Kubernetes does not take the feature gate ${gate}`,
            cause: why,
            remedy: `take ${gate} out of feature-gates, or choose a Kubernetes that has it; nothing on the machine was changed`,
        });
        this.gate = gate;
    }
}
/**
 * Asks the kubelet whether it takes the gates; it starts nothing. It sets them before it reads its configuration, and is
 * given one that is not there (kubernetes cmd/kubelet/app/server.go). The suite's dry run would not tell.
 * @throws GateRefused for the first gate that is unknown or locked: one that is only ignored would be a run that does not
 *   test what it says
 */
async function checkGates(deps, kubelet, featureGates) {
    const gates = Object.entries(featureGates).map(([gate, on]) => `${gate}=${on}`);
    if (gates.length === 0)
        return;
    const { stdout, stderr } = await deps.commands.run(kubelet, [`--feature-gates=${gates.join(',')}`, `--config=${(0,external_node_path_.join)(deps.scratch, 'no-kubelet-config')}`], { cwd: deps.scratch, deadlineSeconds: ASK_SECONDS, untrusted: true });
    const words = `${stdout}\n${stderr}`;
    const [unknown] = [...words.matchAll(UNKNOWN)].map(([, gate = '']) => gate);
    if (unknown !== undefined)
        throw new GateRefused(unknown, 'it does not know it');
    const [sentence, locked] = LOCKED.exec(words) ?? [];
    if (locked !== undefined)
        throw new GateRefused(locked, (0,domain_text/* plainLine */.h0)(sentence ?? ''));
}

;// CONCATENATED MODULE: ./build/src/app/run/list-specs.js





/** The stage that asks the test binary which specs are planned, and records them with what is left out and why. */
async function listSpecs({ deps, request, workspace, record }, commands, binary) {
    const specs = await (0,enumerate/* enumerateSpecs */.h)({ commands, scratch: workspace.scratch }, binary, request.selection, deps.nodeName);
    (0,external_node_fs_.writeFileSync)(workspace.plannedSpecs, JSON.stringify(specs.planned));
    const leftOut = specs.leftOut.map(({ skip, specs: ids }) => ({
        reason: skip.reason,
        link: skip.link,
        specs: ids,
    }));
    record.append({ event: 'specs', total: specs.total, leftOut });
    deps.log.info(`${specs.planned.length} of ${(0,domain_text/* plural */.LS)(specs.total, 'spec')} are selected`);
    for (const { reason, specs: ids } of leftOut) {
        deps.log.info(`${(0,domain_text/* plural */.LS)(ids.length, 'more spec')} left out by the skip list: ${reason}`);
    }
    return specs.planned;
}
/**
 * Makes sure that Kubernetes has the requested feature gates.
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

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// UNUSED EXPORTS: exitCodeFor

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

/** A gate before commands. */
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


/** Copies that shadow's programs make of what they change (shadow-utils, lib/commonio.c). */
const BACKUP_FILES = ['passwd', 'shadow', 'group', 'gshadow', 'subuid', 'subgid'].map((name) => `/etc/${name}-`);
/** Makes groups, then users, that are not there; accounts of the machine stay as they are. */
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
// EXTERNAL MODULE: ./build/src/domain/ignition/work.js + 4 modules
var work = __webpack_require__(3776);
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
 * Refuses a config that would overwrite what it may not, all reasons at once; nothing has been changed by then.
 * @param kept directories of the run itself, which nothing may be written to
 * @returns what stands at the paths
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
/** What stands below a directory that is replaced is moved aside with it. */
function withoutReplaced({ directories }, standing) {
    const replaced = directories.flatMap(({ path, overwrite }) => (overwrite ? [`${path}/`] : []));
    return new Map([...standing].filter(([path]) => !replaced.some((directory) => path.startsWith(directory))));
}
/** Paths that a link of the machine leads to a place where the config would not be applied, or into the run itself. */
function misplaced(path, kept) {
    const within = kept.find((directory) => path === directory || path.startsWith(`${directory}/`));
    if (within !== undefined)
        return [{ path, why: 'is in a directory of the run itself' }];
    const fate = (0,work/* fateOfPath */.v7)(path);
    return fate === null ? [] : [{ path, why: `is where a link leads: ${fate.reason}` }];
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
/** Whether the file has the content already. */
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
        : [{ path, why: 'is no empty directory, so that nothing can be mounted there' }]);
}
/** Devices, sockets and pipes of the machine are never replaced. */
function odd(work, standing) {
    return nodesOf(work).flatMap(({ path }) => ['f', 'd', 'l', undefined].includes(standing.get(path))
        ? []
        : [{ path, why: 'is no file, directory or link' }]);
}
function taken(path) {
    return { path, why: 'is there already with something else, and overwrite is not true' };
}
function used(path) {
    return { path, why: 'is there already, so that no swap file can be made' };
}

;// CONCATENATED MODULE: ./build/src/host/ignition/kernel.js


/**
 * Sets parameters and settings of the kernel.
 * @param warn told of what this kernel has not, or does not take
 */
async function setKernel(deps, { sysctls, kernelSettings }, warn) {
    const wanted = Object.entries(sysctls);
    if (wanted.length > 0) {
        const before = await (0,host_host/* readSysctls */.kp)(deps, wanted.map(([key]) => key));
        const absent = wanted.map(([key]) => key).filter((key) => !Object.hasOwn(before, key));
        if (absent.length > 0)
            warn(`Ignition: this kernel has no ${absent.join(', ')}`);
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
        warn(`Ignition: this kernel has no ${path}`);
        return;
    }
    const before = (await (0,host_host/* asRoot */.tE)(deps, 'cat', ['--', path])).trim();
    deps.journal.record({ kind: 'kernel-setting', path, before });
    await (0,undo_ignition/* writeKernelSetting */.f4)(deps, path, value);
    const after = (await (0,host_host/* asRoot */.tE)(deps, 'cat', ['--', path])).trim();
    if (after !== value)
        warn(`Ignition: ${path} is ${after}, and not ${value}: the kernel gave no more`);
}

// EXTERNAL MODULE: ./build/src/host/trees.js
var trees = __webpack_require__(1353);
;// CONCATENATED MODULE: ./build/src/host/moved-directories.js


/** What a directory is called that gives its place to something else. */
const MOVED_SUFFIX = '.crio-node-e2e-kept';
/**
 * What the kubelet keeps, on a machine that was a node before: a kubelet removes pods and logs that it does not know, and
 * refuses to start with the state of one that was configured otherwise (kubernetes pkg/kubelet/kubelet_volumes.go,
 * pkg/kubelet/kuberuntime/kuberuntime_gc.go, pkg/kubelet/cm/cpumanager/state).
 */
const KUBELET_DIRECTORIES = ['/var/lib/kubelet', '/var/log/pods', '/var/log/containers'];
/**
 * Moves a directory aside, to a name beside it, so that something else can stand at its path; it is moved back as it is.
 * @throws Error when an earlier run has not moved it back
 */
async function moveAside(deps, path) {
    const kept = `${path}${MOVED_SUFFIX}`;
    if ((await (0,host_host/* existingPaths */.UV)(deps, [kept])).size > 0) {
        throw new Error(`${kept} is there already: an earlier run did not give ${path} back`);
    }
    deps.journal.record({ kind: 'moved', path, kept });
    await (0,host_host/* asRoot */.tE)(deps, 'mv', ['-T', '--', path, kept]);
}
/** Lets the kubelet begin without what an earlier one has left. A directory that is mounted cannot be moved, and stays. */
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
/** Makes directories, files and links; what stands at their paths has been looked at. */
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
    // One that came in the meantime, as the parent of another, is ours already.
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
/** Adds to a file of the machine, of which a copy is kept. */
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
/** A directory that stands in the way is moved aside. */
async function giveWay(deps, path, standing) {
    if (standing.get(path) === 'd')
        await moveAside(deps, path);
}
/** Sets what the config says of mode and owner; the rest stays. */
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
/** Options of mkfs that keep it from asking and from talking. */
const MKFS_OPTIONS = {
    ext4: ['-F', '-q'],
    xfs: ['-f', '-q'],
    btrfs: ['-f', '-q'],
};
/** Mounts files in place of disks. They are sparse: only what is written takes room. */
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
/** Makes swap files, and swaps on them. */
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








/** What a config calls CRI-O's storage is only emptied where no other data is to be expected. */
const MAY_HOLD_STORAGE = /^\/(var|run|mnt|srv|opt)\/[^/]/;
const START_SECONDS = 300;
const STOP_SECONDS = 90;
/** Where systemd reads units and their drop-ins (systemd.unit(5)). */
const UNIT_FILES = /^\/(etc|run|usr\/lib|usr\/local\/lib|lib)\/systemd\/system\//;
/**
 * Looks at the machine, and refuses a config that would overwrite what it may not. Nothing has been changed by then.
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
 * Applies what an Ignition config asks for, in Ignition's own order: storage, accounts, files, units. Every change is
 * journalled before it is made.
 * @param standing what `checkConflicts` found at the paths
 * @param warn told of what the kernel does not give
 * @throws RunError (environment, host-setup) for what the machine refuses
 */
async function applyIgnition(deps, work, standing, warn) {
    const stopped = await watchStopped(deps, work.stops);
    await mountStandIns(deps, work);
    // After the mounts: what CRI-O writes into one goes before it is unmounted.
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
/** All at once, so that systemd keeps the order that they ask for. */
async function startUnits(deps, units) {
    if (units.length === 0)
        return;
    deps.journal.record(...(await (0,host_host/* watchedUnits */.OK)(deps, units)));
    await (0,host_host/* asRoot */.tE)(deps, 'systemctl', ['start', ...units], START_SECONDS);
}
/**
 * Keeps in mind which of the units are active, before all other changes: they can only be started again when nothing masks
 * them any more and what they use is as it was.
 */
async function watchStopped(deps, units) {
    if (units.length === 0)
        return [];
    const states = await (0,host_units/* unitStates */.$1)(deps, units);
    const active = units.filter((_, index) => states[index]?.activeState === 'active');
    deps.journal.record(...active.map((unit) => ({ kind: 'stopped', unit })));
    return active;
}

// EXTERNAL MODULE: ./build/src/host/steps.js
var steps = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/src/inputs/describe.js
var describe = __webpack_require__(954);
// EXTERNAL MODULE: ./build/src/app/run/check-machine.js
var check_machine = __webpack_require__(7631);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/domain/ignition/crio-settings.js
var crio_settings = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/src/domain/logs/level.js
var level = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/domain/logs/message.js
var message = __webpack_require__(51);
// EXTERNAL MODULE: ./build/src/crio/toml.js
var toml = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/src/crio/check-configuration.js










/** `crio config` takes a twentieth of a second; a slow disk may need more. */
const CHECK_SECONDS = 60;
/** As many keys are tried one after the other, to find the one that CRI-O refuses without naming it. */
const MOST_TRIED_KEYS = 100;
const LINES = 15;
/**
 * Lets CRI-O itself read and check the drop-ins before anything on the machine is changed: `crio config` checks all
 * that needs neither root nor the programs in their places (cri-o/cri-o internal/criocli/config.go).
 * @throws RunError (input, invalid-input) that names file and key where the user's drop-ins are refused, and
 *   (environment, host-setup) where the build refuses its own or ours
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
        message: `CRI-O refuses ${(0,crio_settings/* inputOf */.wg)(file)}: ${key === null ? '' : `${key} in `}${(0,domain_text/* plainLine */.h0)(file.name)}`,
        cause: summaryOf(words),
        remedy: `correct ${(0,crio_settings/* inputOf */.wg)(file)}; nothing on the machine has been changed`,
        evidence: words,
    });
}
/**
 * Lets the installed CRI-O check what it finds in its own places, with files of the machine that are not ours.
 * @throws RunError (environment, host-setup)
 */
async function checkInstalled(deps) {
    const words = await refused(deps, crio_paths/* CRIO_BINARY */._E, [], { root: true });
    if (words === null)
        return;
    throw new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'host-setup',
        message: 'CRI-O refuses the configuration that it finds on this machine',
        cause: summaryOf(words),
        remedy: 'look at /etc/crio/crio.conf and /etc/crio/crio.conf.d for files of an earlier CRI-O',
        evidence: words,
    });
}
/** The last lines of what CRI-O says against these drop-ins alone; null when it takes them. */
async function refusalOf(deps, crio, dropIns) {
    const root = (0,external_node_path_.join)(deps.scratch, 'crio-check');
    const directory = (0,external_node_path_.join)(root, 'crio.conf.d');
    (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const main = (0,external_node_path_.join)(root, 'crio.conf');
    (0,external_node_fs_.writeFileSync)(main, '');
    for (const { name, toml } of dropIns)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, name), toml);
    // Without root, CRI-O's storage looks for places of the user's, and makes them (containers/storage pkg/homedir).
    const places = { HOME: root, TMPDIR: root, XDG_RUNTIME_DIR: root };
    return refused(deps, crio, ['--config', main, '--config-dir', directory], { environment: places });
}
async function refused(deps, crio, places, options) {
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
/** The index of the first file with which the files before it are refused. */
async function findGuilty(given, refusedWith) {
    for (const index of given.keys()) {
        if ((await refusedWith(index + 1)) !== null)
            return index;
    }
    return -1;
}
/** The key without which CRI-O takes the file, for instance `crio.runtime.log_size_max`; null when no single one is it. */
async function findKey(file, refusedAs) {
    const config = (0,toml/* parseToml */.MT)(file.toml);
    for (const path of (0,toml/* leafPaths */.$0)(config).slice(0, MOST_TRIED_KEYS)) {
        if ((await refusedAs((0,dist/* stringify */.As)((0,toml/* without */.FF)(config, path)))) === null)
            return path.join('.');
    }
    return null;
}
/** Its last word: CRI-O ends with a fatal line (cri-o/cri-o cmd/crio/main.go). */
function summaryOf(lines) {
    return (0,message/* messageIn */.v)(lines.findLast((line) => (0,level/* levelOf */.I)(line) === 'fatal') ?? lines.at(-1) ?? '');
}
function ownConfigurationError(words) {
    return new errors/* RunError */.e4({
        kind: 'environment',
        reason: 'host-setup',
        message: "CRI-O refuses its bundle's or this action's own configuration",
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
const AWAY = /no such host|server misbehaving|i\/o timeout|connection refused|connection reset|no route to host|network is unreachable|TLS|x509|deadline exceeded|Client\.Timeout/i;
/** Reads what crictl says of a pull that failed. What counts as the registry's fault is what failing specs are excused by. */
function readPullFailure(image, words) {
    const match = (0,signatures/* findSignature */.s)({ spec: [`Failed to pull image "${image}": ${words}`] });
    if (match?.signature.reason !== 'image-pull')
        return { words, kind: 'node' };
    if (REFUSED.test(match.detail))
        return { words, kind: 'refused' };
    return { words, kind: AWAY.test(match.detail) ? 'away' : 'unsteady' };
}

// EXTERNAL MODULE: ./build/src/domain/request/images.js + 1 modules
var request_images = __webpack_require__(2825);
;// CONCATENATED MODULE: ./build/src/crio/images.js









/** Pulls at a time; more would only share the same line. */
const PARALLEL_PULLS = 3;
/** One pull. */
const PULL_SECONDS = 180;
/** All pulls together; afterwards specs pull what is left, as they would without this stage. */
const ALL_PULLS_SECONDS = 600;
/** Before the second and the third try. */
const PAUSES_MILLISECONDS = [1000, 4000];
/** A registry that answers for none of so many images is away. */
const IMAGES_UNTIL_AWAY = 2;
const CRICTL_SECONDS = 20;
const SHOWN_WORDS = 400;
/** The image that CRI-O starts every pod with, or null when it does not say (cri-o/cri-o server/runtime_status.go). */
async function pauseImage(deps, crictl) {
    const { stdout } = await deps.commands.run(crictl, ['--runtime-endpoint', crio_paths/* CRIO_ENDPOINT */.Y9, 'info'], { root: true, deadlineSeconds: CRICTL_SECONDS });
    const config = (0,domain_fields/* fieldsOf */.Pf)((0,domain_fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(stdout)).config);
    return (0,domain_fields/* textOf */.b6)(config.sandboxImage) || null;
}
/**
 * Lets CRI-O pull images, each once, some at a time. What comes to nothing for a cause on the node is only a warning:
 * pulling is CRI-O's own business there, and specs will show it as such.
 * @throws RunError (environment, image-pull) when the registry does not give an image that is surely needed, or does not
 *   answer for several; all that failed are in it
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
            if (failure?.kind !== 'away')
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
/** What the failures come to: nothing, warnings, or the end of the run. */
function judgePulls({ warn }, failed, answered) {
    const away = unreachableRegistry(failed, answered);
    const decisive = failed.filter(({ image, kind }) => kind !== 'node' && (image.needed || (kind === 'away' && (0,request_images/* registryOf */.Fv)(image.name) === away)));
    if (decisive.length > 0)
        throw cannotPull(decisive, away);
    for (const { image, words } of failed) {
        warn(`CRI-O cannot pull ${(0,domain_text/* plainLine */.h0)(image.name)}: ${shown(words)}. Specs that need it will try again, and may fail`);
    }
}
/** A registry that did not answer for several images, and never did. */
function unreachableRegistry(failed, answered) {
    const silent = failed
        .filter(({ kind }) => kind === 'away')
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
            : `The registry ${away} does not answer: CRI-O cannot pull ${name}${more}`,
        cause: shown(first?.words ?? ''),
        remedy: `check ${registries}, its rate limits and the network, or name a mirror in registry-mirrors; pull-images: none leaves pulling to the specs`,
        evidence: failed.map(({ image, words }) => `${(0,domain_text/* plainLine */.h0)(image.name)}: ${shown(words)}`),
    });
}
/** Pulls one image, with pauses between tries where another one may help; gives the last failure. */
async function pullWithRetries(deps, image, { crictl, isOver, secondsLeft }) {
    for (let attempt = 0;; attempt++) {
        const seconds = Math.ceil(Math.max(1, Math.min(PULL_SECONDS, secondsLeft())));
        const failure = await pull(deps, crictl, image, seconds);
        const pause = PAUSES_MILLISECONDS[attempt];
        if (failure === null || failure.kind === 'refused' || pause === undefined || isOver()) {
            return failure;
        }
        deps.log.info(`Pull of ${image} failed, again in ${(0,domain_text/* formatDuration */.a3)(pause / 1000)}: ${shown(failure.words)}`);
        await deps.sleep(pause);
    }
}
async function pull(deps, crictl, image, deadlineSeconds) {
    const { exitCode, stderr } = await deps.commands.run(crictl, ['--runtime-endpoint', crio_paths/* CRIO_ENDPOINT */.Y9, 'pull', image], { root: true, deadlineSeconds });
    if (exitCode === 0)
        return null;
    if (exitCode === exec/* EXIT_DEADLINE */.g_) {
        return readPullFailure(image, `context deadline exceeded after ${(0,domain_text/* formatDuration */.a3)(deadlineSeconds)}`);
    }
    return readPullFailure(image, (0,message/* messageIn */.v)(stderr));
}
function shown(words) {
    return (0,domain_text/* truncate */.xv)(words, SHOWN_WORDS);
}

// EXTERNAL MODULE: ./build/src/domain/at-once.js
var at_once = __webpack_require__(1495);
// EXTERNAL MODULE: ./build/src/host/firewall.js
var firewall = __webpack_require__(2254);
// EXTERNAL MODULE: ./build/src/crio/configuration.js
var configuration = __webpack_require__(6881);
;// CONCATENATED MODULE: ./build/src/crio/install.js










/**
 * Puts CRI-O, its helpers and its configuration where the bundle's installer puts them; starts nothing. The installed
 * CRI-O then checks what it finds there, while systemd reads the units.
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
    // Played back, neighbours go together, and what runs goes before all else: so directories come right before those that
    // are made for the files, and units after the files.
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
/** The drop-ins that the service will read, by name in the order in which it reads them. */
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
 * Refuses drop-ins of the user, which come after the scenario's and win, where they take away what makes the scenario: such a
 * run would be called what it is not.
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
            message: `${input} takes away what makes the scenario ${scenario.name}`,
            cause: (0,domain_text/* plainLine */.h0)(`${last.dropIn.name} says ${line(key, actual)}, and the scenario ${line(key, value)}`),
            remedy: `take ${key} out of ${input}, or the scenario out of the inputs; nothing on the machine has been changed`,
        });
    }
}
/** What CRI-O must be told for the scenario to be one. */
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

;// CONCATENATED MODULE: ./build/src/crio/service.js







const service_START_SECONDS = 180;
const READY_SECONDS = 60;
const READY_STEP_MILLISECONDS = 250;
const service_CRICTL_SECONDS = 20;
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
 * Makes sure that the running CRI-O is the planned one, by its very bits.
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
        remedy: 'look for a unit or drop-in of crio.service on the runner that starts another binary',
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
async function waitUntilReady(deps, crictl) {
    let missing = 'no answer';
    for (let waited = 0; waited < READY_SECONDS * 1000; waited += READY_STEP_MILLISECONDS) {
        missing = await missingConditions(deps, crictl);
        if (missing === '')
            return;
        await deps.sleep(READY_STEP_MILLISECONDS);
    }
    throw await notUp(deps, `CRI-O is not ready after ${READY_SECONDS}s`, missing);
}
async function missingConditions(deps, crictl) {
    const { exitCode, stdout, stderr } = await deps.commands.run(crictl, ['--runtime-endpoint', crio_paths/* CRIO_ENDPOINT */.Y9, 'info'], { root: true, deadlineSeconds: service_CRICTL_SECONDS });
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
        remedy: 'read the end of its journal below; a bad crio-config or a broken build are the usual causes',
        evidence: stdout.trim().split('\n'),
    });
}

;// CONCATENATED MODULE: ./build/src/crio/start-failure.js






/** How CRI-O calls a configuration that it refuses as a service (cri-o/cri-o pkg/config/config.go, Validate). */
const start_failure_REFUSED = /\bvalidating [\w /]+ config: /;
/** Shorter values stand in any text. */
const SHORTEST_VALUE = 2;
/**
 * What kept CRI-O from starting, as the user's mistake where its last words are about a value of the user's drop-ins: what
 * it checks only as a service (programs, cgroups) shows no earlier. Any other error stays as it is.
 */
function attributeToDropIns(error, dropIns) {
    if (!(error instanceof errors/* RunError */.e4) || error.details.reason !== 'crio-not-up')
        return error;
    const line = error.details.evidence?.findLast((candidate) => (0,level/* levelOf */.I)(candidate) === 'fatal');
    const words = (0,message/* messageIn */.v)(line ?? '');
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
/** Whether the words have the value by itself, in quotes or between spaces. */
function isNamed(words, value) {
    return (value.length >= SHORTEST_VALUE && words.split(/[\s"',:]+/).includes(value.replace(/:+$/, '')));
}

// EXTERNAL MODULE: ./build/src/suite/enumerate.js
var enumerate = __webpack_require__(8868);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run_run = __webpack_require__(4770);
;// CONCATENATED MODULE: ./build/src/app/run/crio.js












/** The stage in which the build reads its configuration, before anything on the machine is changed. */
async function checkCrio({ deps, request, workspace }, commands, files) {
    if (request.scenario !== null)
        requireScenarioSettings(request.scenario, request.crioDropIns);
    const dropIns = dropInsOf({ files, dropIns: request.crioDropIns, settings: request.crioSettings });
    const users = new Set(request.crioDropIns.map(({ name }) => name));
    await checkDropIns({ commands, scratch: workspace.scratch }, { crio: files.crio, dropIns, userDropIns: users });
    deps.log.info(`CRI-O takes ${(0,domain_text/* plural */.LS)(dropIns.length, 'drop-in')}`);
}
/** The stage that puts CRI-O in place, and lets it check what it finds there. */
async function placeCrio({ request }, host, files, mayRaiseLimits) {
    await installCrio(host, {
        files,
        settings: request.crioSettings,
        dropIns: request.crioDropIns,
        mayRaiseLimits,
    });
}
/** The stage that starts CRI-O, and makes sure that it is the planned one. */
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
    deps.log.info(`CRI-O ${build.version} is up and is the planned build`);
}
/** The stage that pulls what the selected specs need. */
async function pullNeeded(run, host, { planned, e2eNodeTest, crictl }) {
    const { deps, request, workspace } = run;
    const { pull, repositories } = request.images;
    if (pull === 'none') {
        deps.log.info('Specs pull their images themselves');
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
    deps.log.info(`${(0,domain_text/* plural */.LS)(images.length, 'image')} asked for in ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
}

// EXTERNAL MODULE: ./build/src/app/run/fetch-builds.js + 32 modules
var fetch_builds = __webpack_require__(4283);
// EXTERNAL MODULE: ./build/src/app/run/ignition.js + 2 modules
var run_ignition = __webpack_require__(6945);
// EXTERNAL MODULE: ./build/src/app/run/list-specs.js + 1 modules
var list_specs = __webpack_require__(3660);
// EXTERNAL MODULE: ./build/src/crio/runtimes.js
var runtimes = __webpack_require__(6098);
;// CONCATENATED MODULE: ./build/src/crio/node-facts.js





/** How a node with these files will be set up; reads the bundle's drop-in. */
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
        kubeletConfigSha256: kubeletConfig === null ? null : sha256Of(kubeletConfig),
    };
}
/** Programs that pods are started with, by the component that brings them. */
const STARTERS = {
    crun: 'crun',
    runc: 'runc',
    conmon: 'conmon',
    'conmon-rs': 'conmonrs',
};
/** What to say of components that were asked for and that no pod is started with by default. */
function unusedComponents(components, { runtime: { handler, program, monitor } }) {
    return components.flatMap(({ name }) => {
        const starter = STARTERS[name];
        if (starter === undefined || starter === program || starter === monitor)
            return [];
        return [
            `${name} is installed, but CRI-O starts pods with the handler ${handler} (${program ?? 'no runtime_path'}, ${monitor ?? 'no monitor_path'}): choose it by runtime, monitor or crio-config if it shall be tested`,
        ];
    });
}
/** A bundle's drop-in is somebody's file; CRI-O says itself what is wrong with it. */
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
;// CONCATENATED MODULE: ./build/src/app/run/record-setup.js








/** Writes down what will be tested on what as soon as that is known: the run may end anywhere after this. */
function recordSetup(current, files) {
    const { deps, request, record, workspace } = current;
    const facts = nodeFacts(request, files);
    record.append({ event: 'node', facts });
    for (const text of unusedComponents(request.components, facts))
        (0,run_run/* warn */.R)(current, text);
    const recorded = (0,run_facts/* recordedFacts */.w)(record.state(), workspace, null);
    const written = { version: deps.version, now: deps.now() };
    const provenance = (0,views_json/* provenanceJson */.WU)((0,report_provenance/* buildProvenance */.S)(written, recorded, false));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(request.reportDirectory, report_files/* REPORT_FILES */.J.provenance), provenance);
}

;// CONCATENATED MODULE: ./build/src/app/run/report-directory.js




/**
 * Makes the report directory ready: it can be written to, and nothing in it is an earlier run's, which could pass for
 * this one's. Only our own names are removed.
 * @throws RunError (input, invalid-input) when it cannot be written to
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
            message: `The report directory ${directory} cannot be used`,
            cause: (0,errors/* messageOf */.bD)(error),
            remedy: 'give report-dir a directory that the user of this job may write to',
        });
    }
}

// EXTERNAL MODULE: ./build/src/host/cgroups.js
var host_cgroups = __webpack_require__(9769);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(322);
;// CONCATENATED MODULE: ./build/src/suite/disk-limits.js
/**
 * A hosted runner has 14 GB free on a disk that is four fifths full: by its shares the kubelet would remove images at
 * 85 % and evict pods at 90 %, in the middle of a run. So no image is removed (100 switches it off), and pods are evicted
 * only when 1 GiB is left; the other values are the suite's (kubernetes test/e2e_node/services/kubelet.go).
 */
const DISK_FLAGS = [
    '--image-gc-high-threshold=100',
    '--eviction-hard=memory.available<250Mi,nodefs.available<1Gi,nodefs.inodesFree<5%',
];
/** Specs about eviction and garbage collection set these in the kubelet's configuration, which flags would override. */
const ABOUT_DISK = /evict|garbage ?collect|ImageGC|SeparateDisk|split ?fs|pressure/i;
/** The user's own word on these, as a flag or in a KubeletConfiguration. */
const OWN_LIMITS = /image-?gc-?(high|low)|eviction-?(hard|soft)/i;
/** Flags for the kubelet that keep images and pods where disk space is short; none where a spec or the user decides it. */
function diskFlags({ kubeletFlags, kubeletConfig }, specs) {
    const decided = [...kubeletFlags, kubeletConfig ?? ''].some((text) => OWN_LIMITS.test(text)) ||
        specs.some(({ id }) => ABOUT_DISK.test(id));
    return decided ? [] : DISK_FLAGS;
}

// EXTERNAL MODULE: ./build/src/suite/supervise.js + 2 modules
var supervise = __webpack_require__(8569);
;// CONCATENATED MODULE: ./build/src/app/run/run-suite.js










/** Seconds after our own deadline until systemd ends the suite, should this process be gone. */
const UNIT_MARGIN_SECONDS = 120;
/** Slices that the kubelet makes; one that is there already is somebody else's. */
const POD_SLICE = 'kubepods.slice';
const KUBELET_SLICES = [POD_SLICE, 'runtime.slice'];
/** For each call; crictl's own two seconds are short for a busy node. */
const CRICTL_TIMEOUT = '10s';
/** The stage that starts the suite and follows it to its end. */
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
        kubeletConfig: (0,suite_workspace/* placeKubeletConfig */.IP)(workspace, request.kubeletConfig),
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
    record.append({ event: 'suite-started', at: startedAt.toISOString() });
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
        onServiceEvent: (change) => record.append({ event: 'service', change }),
    }, {
        suiteUnit: workspace.suiteUnit,
        kubeletUnit: workspace.kubeletUnit,
        console: workspace.console,
        plannedSpecs: needs.planned.length,
        restartsCrio: needs.planned.some(mayRestartCrio),
        timeoutSeconds: request.timeoutSeconds,
    });
    record.append({ event: 'suite-ended', at: deps.now().toISOString(), ...end });
    deps.log.info(`The suite ended with exit code ${end.exitCode ?? 'unknown'}`);
}
/** Specs that stop services on purpose carry this label (kubernetes/community, e2e-tests.md). */
function mayRestartCrio(spec) {
    return spec.labels.includes('Disruptive');
}

;// CONCATENATED MODULE: ./build/src/app/run/pipeline.js


















/**
 * The pipeline of a run, from the request to the end of the suite. What it learns goes into the record, what it changes
 * on the host into the journal; the report is made of these afterwards. Nothing on the machine has changed before
 * "Prepare the machine".
 * @throws RunError for everything that stops a run and is no bug
 */
async function run(current) {
    const { deps, request, workspace, record } = current;
    const stage = (name, work) => {
        record.append({ event: 'stage', name });
        return deps.log.group(name, work);
    };
    const tell = (text) => (0,run_run/* warn */.R)(current, text);
    (0,suite_workspace/* createWorkspace */.sK)(workspace);
    await stage('Plan', async () => {
        deps.log.relay((0,describe/* describeRequest */.N)(request));
        prepareReportDirectory(request.reportDirectory);
        record.append({ event: 'report-directory', path: request.reportDirectory });
    });
    const probe = await stage('Look at the machine', () => (0,check_machine/* checkMachine */.U)(current, tell));
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
    await stage('Prepare the machine', async () => {
        const kept = [workspace.root, request.reportDirectory];
        const prepared = await prepareIgnition(host, ignition, kept).catch((error) => {
            throw (0,run_ignition/* asScenarios */.O6)(error, request);
        });
        await (0,steps/* prepareKernel */.j)(host, probe, { request, specs: planned, warn: tell });
        await prepared.apply((0,run_ignition/* kernelWarning */.YV)(request, tell));
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
/** Writes down what stopped a run. */
function recordFailure(record, error) {
    if (error instanceof errors/* RunError */.e4) {
        record.append({ event: 'run-error', details: error.details });
        return;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    record.append({ event: 'bug', message, stack: (stack ?? '').split('\n') });
}

// EXTERNAL MODULE: ./build/src/app/run/privilege.js
var privilege = __webpack_require__(9700);
// EXTERNAL MODULE: ./build/src/app/run/record.js
var run_record = __webpack_require__(2338);
// EXTERNAL MODULE: ./build/src/app/run/remaining.js
var remaining = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/src/app/run/restore.js + 1 modules
var restore = __webpack_require__(5462);
;// CONCATENATED MODULE: ./build/src/app/run/main.js














/**
 * The parts of a cancelled step's time: the runner sends SIGTERM after 7.5 s and SIGKILL after 10 s
 * (actions/runner src/Runner.Sdk/ProcessInvoker.cs).
 */
const SIGNAL_SECONDS = 3;
const LAST_COMMAND_MILLISECONDS = 3000;
/**
 * A run from inputs to report, with the machine given back. Returns the exit code of the step.
 * @param read parses the inputs; its errors are reported like all others
 */
async function main(deps, read, runsDirectory, process) {
    const workspace = makeWorkspace(deps, runsDirectory);
    const record = (0,run_record/* fileRecord */.c)(workspace.record);
    const gate = createCommandGate(deps.commandsFor);
    process.onSignal((signal) => void cancel(deps, { workspace, record, gate }, signal, process));
    const gated = { ...deps, commandsFor: gate.commandsFor };
    const failOn = await attempt(gated, read, workspace, record);
    const commands = gated.commandsFor(await (0,privilege/* privilegeOf */.L)(gated, record));
    try {
        // Loaded only now, so that main starts earlier.
        const { finish } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(161)]).then(__webpack_require__.bind(__webpack_require__, 9161));
        const report = await deps.log.group('Report', () => finish(gated, commands, workspace, record));
        deps.log.info(report.verdict.headline);
        await (0,restore/* restore */.P)(gated, commands, workspace);
        return exitCodeFor(report, failOn);
    }
    catch (error) {
        // Post tries once more, and gives the machine back.
        recordFailure(record, error);
        deps.step.annotate({
            level: 'error',
            title: 'The run could not be finished',
            message: `${(0,errors/* messageOf */.bD)(error)}\nIt is tried once more.`,
        });
        return 1;
    }
}
/** Runs the pipeline; what stops it goes into the record. Returns the results that shall fail the step. */
async function attempt(deps, read, workspace, record) {
    let failOn = [];
    try {
        const { request, context } = read();
        failOn = request.failOn;
        const { token, ...recorded } = context;
        if (token !== null)
            deps.step.mask(token);
        record.append({ event: 'request', request: (0,public_request/* publicRequest */.x)(request), context: recorded });
        await run({ deps, request, context, workspace, record });
    }
    catch (error) {
        const evidence = error instanceof errors/* RunError */.e4 ? (error.details.evidence ?? []) : [];
        deps.log.relay([(0,errors/* messageOf */.bD)(error), ...evidence]);
        recordFailure(record, error);
    }
    return failOn;
}
/** A workspace of this run alone: one that is there already belongs to a run that began in the same second. */
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
/** Results that never let a step pass, whatever `fail-on` says. */
const ALWAYS_FAILING = [
    'invalid-input',
    'nothing-selected',
    'not-applicable',
    'cancelled',
    'error',
];
/** 1 when the step shall fail, else 0. */
function exitCodeFor({ verdict }, failOn) {
    const failing = [...ALWAYS_FAILING, ...failOn];
    return failing.includes(verdict.result) ? 1 : 0;
}
/**
 * Answers the runner's signal in time: the suite is told to stop, and what happened is written down. Post waits for
 * the suite's end and reports. A suite that has ended is reported as it ended: that takes no longer.
 */
async function cancel(deps, { workspace, record, gate }, signal, process) {
    const { cancelled, suiteStartedAt, suiteEnd } = record.state();
    if (cancelled || suiteEnd !== null)
        return;
    record.append({ event: 'cancelled', signal });
    deps.log.info(`${signal}: the run is cancelled; what it did is reported, and the machine given back`);
    const idle = gate.close(LAST_COMMAND_MILLISECONDS);
    if (suiteStartedAt !== null) {
        const commands = deps.commandsFor(await (0,privilege/* privilegeOf */.L)(deps, record));
        const told = await (0,transient_unit/* signalUnit */.vo)({ commands }, workspace.suiteUnit, 'SIGINT', SIGNAL_SECONDS);
        if (told)
            record.append({ event: 'suite-signalled' });
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
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8986);


const NOTHING_YET = {
    request: null,
    context: null,
    stage: '',
    host: null,
    privilege: null,
    builds: [],
    node: null,
    ignition: [],
    totalSpecs: null,
    leftOut: [],
    warnings: [],
    reportDirectory: null,
    suiteStartedAt: null,
    suiteSignalled: false,
    suiteEnd: null,
    serviceEvents: [],
    runError: null,
    bug: null,
    cancelled: false,
    abandoned: false,
    reported: false,
};
/** A record in a file. A line that a crash cut short is left out. */
function fileRecord(path) {
    return {
        append(event) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `\n${JSON.stringify(event)}`);
        },
        state() {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? fold(parseEvents((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'))) : NOTHING_YET;
        },
    };
}
/** What a run has come to after these events. */
function fold(events) {
    return events.reduce(after, NOTHING_YET);
}
function after(state, event) {
    switch (event.event) {
        case 'request':
            return { ...state, request: event.request, context: event.context };
        case 'stage':
            return { ...state, stage: event.name };
        case 'host':
            return { ...state, host: event.facts, privilege: event.privilege };
        case 'builds':
            return { ...state, builds: event.builds };
        case 'node':
            return { ...state, node: event.facts };
        case 'ignition':
            return { ...state, ignition: event.items };
        case 'specs':
            return { ...state, totalSpecs: event.total, leftOut: event.leftOut };
        case 'warning':
            return { ...state, warnings: [...state.warnings, event.text] };
        case 'report-directory':
            return { ...state, reportDirectory: event.path };
        case 'suite-signalled':
            return { ...state, suiteSignalled: true };
        case 'suite-started':
            return { ...state, suiteStartedAt: event.at };
        case 'suite-ended':
            return { ...state, suiteEnd: event };
        case 'service':
            return { ...state, serviceEvents: [...state.serviceEvents, event.change] };
        case 'run-error':
            return { ...state, runError: event.details };
        case 'bug':
            return { ...state, bug: { message: event.message, stack: event.stack } };
        case 'cancelled':
            return { ...state, cancelled: true };
        case 'abandoned':
            return { ...state, abandoned: true };
        case 'reported':
            return { ...state, reported: true };
    }
}
/** Our own file, in a directory of ours: the form of a line is enough to know it by. */
function parseEvents(text) {
    return text.split('\n').map(_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q).filter(isRunEvent);
}
function isRunEvent(value) {
    return typeof value === 'object' && value !== null && 'event' in value;
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ mayRemove),
/* harmony export */   T3: () => (/* binding */ isThrownAway),
/* harmony export */   WE: () => (/* binding */ remainingChanges),
/* harmony export */   Ww: () => (/* binding */ WORKSPACE_STATE),
/* harmony export */   r6: () => (/* binding */ whyIdle),
/* harmony export */   u3: () => (/* binding */ REPORTED)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2639);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2338);




/** The one thing that post needs: the path of the run's workspace. */
const WORKSPACE_STATE = 'workspace';
/** What runs on: all that has to be taken back on a machine that is thrown away. */
const RUNNING = ['suite', 'service'];
/** Whether nobody uses the machine after the job, so that only what runs on it is stopped. */
function isThrownAway({ context, request }) {
    return context?.kind === 'hosted' && request?.restore === 'auto';
}
/** The journal of a run with those changes that are to be taken back on this machine. */
function remainingChanges(workspace, state) {
    const journal = (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .fileJournal */ .ab)(workspace.journal);
    if (!isThrownAway(state))
        return journal;
    return {
        ...journal,
        pending: () => journal.pending().filter(({ change }) => RUNNING.includes(change.kind)),
    };
}
/**
 * Whether the directory of a run may go when all is done. A hosted runner throws it away; elsewhere nobody else would
 * remove it. A machine that could not be given back keeps its journal, and a report that could not go elsewhere its place.
 */
function mayRemove({ root, record, journal }) {
    const { context, reportDirectory, reported } = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileRecord */ .c)(record).state();
    if (context === null || context.kind === 'hosted' || !reported)
        return false;
    if (reportDirectory === null || reportDirectory.startsWith(root))
        return false;
    return (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .fileJournal */ .ab)(journal).pending().length === 0;
}
/**
 * Why post has nothing to do, or null where it has. Mostly main has done it all: so this takes few modules, and post loads
 * the others only where they are needed.
 */
function whyIdle(workspaceDirectory) {
    if (workspaceDirectory === '' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workspaceDirectory)) {
        return 'There is nothing to clean up: no run began.';
    }
    const workspace = (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceAt */ .xJ)(workspaceDirectory);
    const state = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileRecord */ .c)(workspace.record).state();
    const isOver = state.reported && remainingChanges(workspace, state).pending().length === 0;
    return isOver && !mayRemove(workspace) ? REPORTED : null;
}
/** What post says where main, or an earlier post, has reported. */
const REPORTED = 'The run has been reported.';


/***/ }),

/***/ 4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ warn)
/* harmony export */ });
/** Warns of what does not stop a run: in the log now, and in every view of the report later. */
function warn({ deps, record }, text) {
    deps.log.warning(text);
    record.append({ event: 'warning', text });
}


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
/** Comes after the bundle's and before the user's drop-ins. */
const OUR_DROP_IN = '20-crio-node-e2e.conf';
/**
 * crun's extra cgroup below a container breaks the kubelet's statistics, so the Prow jobs switch it off as well
 * (kubernetes/test-infra jobs/e2e_node/crio, 20-crio.conf).
 */
const NO_SUBGROUP = { 'run.oci.systemd.subgroup': '' };
/**
 * Our drop-in: what every node e2e run with CRI-O needs, as the Prow jobs configure it, plus the test handler as a
 * second name for the default runtime that the user's drop-ins leave.
 * @param programs the runtimes that the build brings; CRI-O refuses a handler whose program is not there
 * @param settings what inputs choose
 * @param networkName the network of the build's own CNI configuration, so that no other one on the machine is taken; null
 *   where the build has none
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
/** For builds that bring no policy of their own: every image may be run, as the bundle's policy says. */
const PERMISSIVE_POLICY = `${JSON.stringify({ default: [{ type: 'insecureAcceptAnything' }] }, null, 2)}\n`;
/** Specs with a registry of their own serve it without TLS on this address (kubernetes/test-infra jobs/e2e_node/crio). */
const LOCAL_REGISTRY = '[[registry]]\nlocation = "localhost:5000"\ninsecure = true\n';
/** A file of its own beside that of the local registry. */
const MIRRORS_FILE = '99-crio-node-e2e-mirrors.conf';
/**
 * A drop-in for registries.conf(5): each prefix with its mirrors in their order. The registry itself is asked last.
 */
function mirrorsFile(mirrors) {
    const registry = [...(0,_domain_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(mirrors, ({ prefix }) => prefix)].map(([prefix, group]) => ({
        prefix,
        location: prefix,
        mirror: group.map(({ location, insecure }) => ({ location, ...(insecure && { insecure }) })),
    }));
    return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ registry });
}
/** crictl's configuration for builds that bring none. */
const CRICTL_YAML = 'runtime-endpoint: unix:///var/run/crio/crio.sock\n';
/** The unit for builds that bring none: what the bundle's unit does, without its environment file. */
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
 * Settings of the service for this run: nothing of a debug log is dropped by the journal's rate limit, and where root
 * may not raise limits (inside a namespace) the unit asks for those that init has.
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

/** CRI-O's built-in choice (cri-o/cri-o pkg/config/config.go, DefaultRuntime). */
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
/** The paths of all keys whose value is no table, in the order of the text. */
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
 * The drop-ins that stand for CRI-O's configuration in a config, in the order in which CRI-O would read the files, with
 * names that come after the action's own drop-in and before those of the input crio-config.
 * @throws TomlError for a text that is no TOML
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

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  II: () => (/* binding */ NO_WORK),
  v7: () => (/* binding */ fateOfPath),
  DT: () => (/* binding */ planIgnition)
});

// EXTERNAL MODULE: ./build/src/domain/ignition/crio-settings.js
var crio_settings = __webpack_require__(6269);
;// CONCATENATED MODULE: ./build/src/domain/ignition/rules.js
const REBOOT = 'needs a reboot, and a runner cannot be rebooted';
const NO_LOGIN = 'nobody logs in during a run';
const OWN_FETCHES = "is for Ignition's own downloads; those of the action have limits of their own";
/** Every field of the specification, in its order; docs/ignition.md shows them. */
const FIELD_RULES = [
    rule('ignition.config.merge', 'not-applied', 'name the files in the input `ignition`, which merges them'),
    rule('ignition.config.replace', 'not-applied', 'name the other file in the input `ignition`'),
    rule('ignition.timeouts', 'not-applied', OWN_FETCHES),
    rule('ignition.security', 'not-applied', 'certificates come from the machine and NODE_EXTRA_CA_CERTS'),
    rule('ignition.proxy', 'not-applied', 'proxies come from https_proxy, http_proxy and no_proxy'),
    rule('kernelArguments', 'not-applied', REBOOT),
    rule('passwd.groups', 'applied', 'made when there is none of that name, and deleted again'),
    rule('passwd.users', 'applied', 'made when there is none of that name, and deleted again'),
    rule('passwd.users.shouldExist', 'not-applied', 'accounts of the machine are not deleted'),
    rule('passwd.users.passwordHash', 'not-applied', NO_LOGIN),
    rule('passwd.users.sshAuthorizedKeys', 'not-applied', NO_LOGIN),
    rule('passwd.groups.passwordHash', 'not-applied', NO_LOGIN),
    rule('passwd.groups.shouldExist', 'not-applied', 'groups of the machine are not deleted'),
    rule('storage.directories', 'applied', 'made with mode and owner; one that is there is only set, or replaced with `overwrite`'),
    rule('storage.files', 'applied', 'written with mode and owner; one that is there needs `overwrite`, unless it is the same'),
    rule('storage.links', 'applied', 'made; what is there needs `overwrite`'),
    rule('storage.disks', 'not-applied', 'disks of the machine are never partitioned; their filesystems get stand-ins'),
    rule('storage.filesystems', 'applied', 'a file as loop device stands in for the device, mounted at the path'),
    rule('storage.raid', 'not-applied', 'disks of the machine are never changed'),
    rule('storage.luks', 'not-applied', 'disks of the machine are never changed'),
    rule('systemd.units', 'applied', 'written to /etc/systemd/system; started when enabled, stopped when masked or disabled'),
    rule('systemd.units.dropins', 'applied', 'written to /etc/systemd/system'),
];
/** What becomes of a field that no other rule is about. */
function fateOf(field) {
    const { outcome, reason } = FIELD_RULES.find((one) => one.field === field) ?? {
        outcome: 'not-applied',
        reason: 'is not known',
    };
    return { outcome, reason };
}
function rule(field, outcome, reason) {
    return { field, outcome, reason };
}
/** The first that fits counts. */
const PATH_RULES = [
    {
        paths: /^\/[^/]+$/,
        what: 'right below `/`',
        outcome: 'not-applied',
        reason: 'the top of the file system belongs to the machine',
    },
    {
        paths: /^\/(proc|sys|dev)\//,
        what: '`/proc`, `/sys`, `/dev`',
        outcome: 'not-applied',
        reason: 'no file system that keeps files',
    },
    {
        paths: /^\/boot\/|^\/efi\/|^\/etc\/(fstab|crypttab|mdadm\.conf)$|^\/etc\/(modules-load\.d|dracut\.conf\.d)\//,
        what: '`/boot`, `/etc/fstab`, `/etc/modules-load.d`',
        outcome: 'not-applied',
        reason: REBOOT,
    },
    {
        paths: /^\/etc\/(sudoers$|sudoers\.d\/|sudo\.conf$|pam\.d\/|security\/|nsswitch\.conf$|ld\.so\.)/,
        what: '`/etc/sudoers`, `/etc/pam.d`',
        outcome: 'not-applied',
        reason: 'could take from the action the way to give the machine back',
    },
    {
        paths: /^\/etc\/(passwd|shadow|group|gshadow)-?$/,
        what: '`/etc/passwd`, `/etc/group`',
        outcome: 'not-applied',
        reason: 'name users and groups under `passwd`',
    },
    {
        paths: /^\/etc\/zincati\/|^\/etc\/(ostree|rpm-ostreed\.conf$)/,
        what: '`/etc/zincati`, `/etc/ostree`',
        outcome: 'not-applied',
        reason: 'is for updates of Fedora CoreOS, and the machine has none',
    },
    {
        paths: /^\/etc\/selinux\/|\.(te|pp|cil)$/,
        what: 'SELinux policies',
        outcome: 'not-applied',
        reason: 'is for SELinux, which the machine does not use',
    },
    {
        paths: /\/\.ssh\/|^\/etc\/ssh|authorized_keys/,
        what: 'keys and settings of SSH',
        outcome: 'not-applied',
        reason: NO_LOGIN,
    },
    {
        paths: /^\/etc\/systemd\/(system|user)\.conf(\.d\/|$)/,
        what: "systemd's own configuration",
        outcome: 'not-applied',
        reason: 'systemd would have to be executed again; units have drop-ins',
    },
];
/** Rules that need no more than the unit; those that fit are told together, and the first decides. */
const UNIT_RULES = [
    {
        what: 'install or start CRI-O',
        fits: runs(/cri-o\/packaging|\bCRIO_(SCRIPT_)?COMMIT\b|systemctl .*\b(enable|start|restart)\b.*\bcrio\b/),
        outcome: 'superseded',
        reason: 'the action installs and starts CRI-O by itself',
    },
    {
        what: "load the kernel's parameters (`systemd-sysctl`, `sysctl --system`)",
        fits: runsOnly(/^(\S*\/)?(systemd-sysctl|sysctl (--system|-p))( |$)/),
        outcome: 'superseded',
        reason: 'the action sets the parameters of the written files, and gives the old values back',
    },
    {
        what: 'are of CRI-O itself (`crio.service`)',
        fits: ({ name }) => name === 'crio.service',
        outcome: 'superseded',
        reason: "CRI-O's unit comes with the build; drop-ins for it are applied",
    },
    {
        what: 'run `rpm-ostree` or `bootc`',
        fits: runs(/\b(rpm-ostree|bootc|ostree)\b/),
        outcome: 'not-applied',
        reason: 'rpm-ostree changes an image of Fedora CoreOS, and the machine has none',
    },
    {
        what: 'change SELinux',
        fits: runs(/\b(setenforce|semodule|semodule_package|checkmodule|semanage|chcon|restorecon|setsebool)\b/),
        outcome: 'not-applied',
        reason: 'is for SELinux, which the machine does not use',
    },
    {
        what: 'install keys for SSH',
        fits: runs(/authorized_keys|\.ssh\//),
        outcome: 'not-applied',
        reason: NO_LOGIN,
    },
    {
        what: 'reboot the machine',
        fits: runs(/\b(reboot|poweroff|kexec|shutdown)\b|\bgrubby\b/),
        outcome: 'not-applied',
        reason: REBOOT,
    },
    {
        what: 'have "kubelet" in their name',
        fits: ({ name }) => name.includes('kubelet'),
        outcome: 'not-applied',
        reason: 'the suite starts the kubelet, and would take this unit for it',
    },
    {
        what: 'mount or swap on a real device',
        fits: ({ name, contents }) => /\.(mount|swap)$/.test(name) && /^What=\s*(\/dev\/|LABEL=|UUID=|PARTLABEL=)/m.test(contents),
        outcome: 'not-applied',
        reason: 'the device is not there, and no filesystem of the config stands in for it',
    },
];
function runs(pattern) {
    return ({ commands }) => commands.some((command) => pattern.test(command));
}
function runsOnly(pattern) {
    return ({ commands }) => commands.length > 0 && commands.every((command) => pattern.test(command));
}
/** Rules for units of which the action does what they are for, in a way that can be taken back; for the documentation. */
const TRANSLATED_UNITS = [
    {
        what: 'make and switch on a swap file',
        outcome: 'applied',
        reason: 'the action makes the file, and takes it away again; not applied unless the kubelet lives with swap (`--fail-swap-on=false`)',
    },
    {
        what: 'set properties of units (`systemctl set-property`)',
        outcome: 'applied',
        reason: 'as drop-ins below /run/systemd/system, which are taken away again',
    },
    {
        what: 'allocate huge pages',
        outcome: 'applied',
        reason: 'the action writes the number, and gives the old one back',
    },
    {
        what: 'mount a filesystem of the config',
        outcome: 'superseded',
        reason: 'the stand-in is mounted there already',
    },
];

;// CONCATENATED MODULE: ./build/src/domain/ignition/stand-ins.js

/** Size of what would take the rest of a disk; the file is sparse, so that only what is written counts. */
const REST_MEBIBYTES = 8192;
const LARGEST_MEBIBYTES = 16_384;
const FORMATS = ['ext4', 'xfs', 'btrfs'];
/** The file that stands in for the device of a filesystem, or why none does. */
function standInOf({ path, format, device, mountOptions }, disks) {
    const mebibytes = sizeOf(device, disks);
    const known = FORMATS.find((one) => one === format);
    if (format === 'swap')
        return none('swap on a device; a unit that makes a swap file is applied');
    if (path === null)
        return none('it is mounted nowhere');
    if (known === undefined)
        return none(`only ${FORMATS.join(', ')} are made here`);
    if (mebibytes > LARGEST_MEBIBYTES) {
        return none(`it is larger than ${LARGEST_MEBIBYTES} MiB, for which a runner has no room`);
    }
    const refused = PATH_RULES.find(({ paths }) => paths.test(path));
    if (refused !== undefined)
        return { standIn: null, fate: refused };
    const options = mountOptions.filter((option) => option !== null);
    return {
        standIn: { path, format: known, mebibytes, mountOptions: options },
        fate: fateOf('storage.filesystems'),
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

// EXTERNAL MODULE: ./build/src/domain/ignition/config.js
var config = __webpack_require__(9416);
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
    if (path === undefined || size === null || (0,config/* pathFlaw */.S)(path) !== null)
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
const WRITTEN = fateOf('systemd.units');
function planUnit(unit, context) {
    const view = viewOf(unit);
    const fitting = UNIT_RULES.filter(({ fits }) => fits(view));
    const [first] = fitting;
    const mountPoint = mountPointOf(view);
    if (mountPoint !== null && context.mountPoints.includes(mountPoint)) {
        return {
            fate: { outcome: 'superseded', reason: `a stand-in is mounted at ${mountPoint} already` },
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
/** The plan for a unit that the action does the work of, or null. */
function translated(view, { kubeletTakesSwap }) {
    const properties = propertiesOf(view);
    if (properties !== null) {
        const names = [...new Set(properties.map(({ unit }) => unit))].join(', ');
        return { properties, fate: applied(`as drop-ins for ${names}, which are taken away again`) };
    }
    const setting = hugePagesOf(view);
    if (setting !== null) {
        return { setting, fate: applied(`${setting.value} is written, and the old number given back`) };
    }
    if (!view.commands.some((command) => /\bswapon\b/.test(command)))
        return null;
    const swapFile = swapFileOf(view);
    if (swapFile === null || PATH_RULES.some(({ paths }) => paths.test(swapFile.path))) {
        return refused('the swap file and its size cannot be told from the commands');
    }
    if (!kubeletTakesSwap) {
        return refused('the kubelet would not start with swap; `kubelet-flags: --fail-swap-on=false` lets it');
    }
    return {
        swapFile,
        fate: applied(`the action makes ${swapFile.path} (${swapFile.mebibytes} MiB), and takes it away again`),
    };
}
function applied(reason) {
    return { outcome: 'applied', reason };
}
function refused(reason) {
    return { fate: { outcome: 'not-applied', reason } };
}
function itemsOf({ name, dropins }, { fate }) {
    const { outcome, reason } = fateOf('systemd.units.dropins');
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
/** Units win over what is there, as Ignition writes them. */
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
/**
 * Explains a config and says what is to be done for it: every part of the config has an item.
 * @param bytes of the files, by path
 * @throws TomlError when configuration of CRI-O is no TOML
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
function item(field, subject, fate = fateOf(field)) {
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
        ...(config.replace.source === null
            ? []
            : [item('ignition.config.replace', shownSource(config.replace.source))]),
        ...(timeouts ? [item('ignition.timeouts', '')] : []),
        ...(security ? [item('ignition.security', '')] : []),
        ...(proxy ? [item('ignition.proxy', '')] : []),
        ...kernelArguments.shouldExist.map((word) => item('kernelArguments', word ?? '')),
        ...kernelArguments.shouldNotExist.map((word) => item('kernelArguments', `not ${word}`)),
        ...storage.disks.map(({ device }) => item('storage.disks', device)),
        ...(storage.raid ? [item('storage.raid', '')] : []),
        ...(storage.luks ? [item('storage.luks', '')] : []),
    ];
}
/** Without login and query, where secrets stand, and without the bytes of a data URL. */
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
/** What keeps a path from being written, or null. */
function fateOfPath(path) {
    return PATH_RULES.find(({ paths }) => paths.test(path)) ?? null;
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
        return fateOfPath(path) ?? (isSysctlFile(path) ? SYSCTLS_SET : fateOf('storage.files'));
    };
    const written = storage.files.filter(({ path }) => fileFate(path).outcome === 'applied' &&
        !(0,crio_settings/* isCrioConfig */.Ao)(path) &&
        (0,crio_settings/* pinnedCrio */.E)([textOf(texts, path)]) === null);
    const directories = storage.directories.filter(({ path }) => fateOfPath(path) === null);
    const links = storage.links.filter(({ path }) => fateOfPath(path) === null);
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
            ...storage.directories.map(({ path }) => item('storage.directories', path, fateOfPath(path) ?? undefined)),
            ...storage.files.map(({ path }) => item('storage.files', path, fileFate(path))),
            ...storage.links.map(({ path }) => item('storage.links', path, fateOfPath(path) ?? undefined)),
        ],
    };
}
function textOf(texts, path) {
    return texts.find((file) => file.path === path)?.text ?? '';
}
const PIN_SUPERSEDED = {
    outcome: 'superseded',
    reason: 'the input `crio` says which CRI-O is tested; `crio: ignition` takes the one that is pinned here',
};
const PIN_TAKEN = {
    outcome: 'applied',
    reason: 'the CRI-O that is pinned here is tested, because of `crio: ignition`',
};
const SYSCTLS_SET = {
    outcome: 'applied',
    reason: 'written, and the parameters set until the end of the run',
};
function dropInFate(path, name) {
    return {
        outcome: 'applied',
        reason: path === crio_settings/* STORAGE_FILE */.nR
            ? `as CRI-O's drop-in ${name}; the storage of other tools stays where it is`
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
/** Where builds live when nobody names a mirror. */
const DEFAULT_MIRRORS = {
    /** The bucket of CRI-O's builds (cri-o/cri-o, scripts/upload-artifacts). */
    crio: 'https://storage.googleapis.com/cri-o',
    /** Kubernetes' CI builds and releases (kubernetes/community, kubernetes-versions.md). */
    kubernetes: 'https://dl.k8s.io',
    /** The bucket behind dl.k8s.io, which alone can list what it has (kubernetes/release, pkg/release/release.go). */
    kubernetesListing: 'https://storage.googleapis.com/storage/v1/b/k8s-release-dev/o',
    /** Releases of components. */
    gitHub: 'https://github.com',
};
/** Repositories whose builds are used. */
const CRIO_REPOSITORY = 'cri-o/cri-o';
const KUBERNETES_REPOSITORY = 'kubernetes/kubernetes';
const CONMONRS_REPOSITORY = 'containers/conmon-rs';
/**
 * Who signs CRI-O's bundles: the workflow that makes them, as Fulcio certifies it (cri-o/packaging, get and
 * scripts/sign-artifacts). Both are compared exactly.
 */
const CRIO_SIGNER = {
    identity: 'https://github.com/cri-o/packaging/.github/workflows/obs.yml@refs/heads/main',
    issuer: 'https://token.actions.githubusercontent.com',
};
const CONMONRS_WORKFLOW = `https://github.com/${CONMONRS_REPOSITORY}/.github/workflows/ci.yml`;
/**
 * Who signs conmon-rs: its workflow on main. Before v1.0.0 the workflow of the tag signed the same file too, and whoever was
 * last is there (containers/conmon-rs, .github/workflows/ci.yml and scripts/get, commit b3a8e442).
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
;// CONCATENATED MODULE: ./build/src/domain/request/images.js

const IMAGES = images_namespaceObject.map(({ versions, ...row }) => ({
    ...row,
    versions: versions === 'all' ? 'all' : 'newest',
}));
/**
 * From as many specs on whose source files use one image alone, that image is surely needed: a few of them may be about
 * objects of the API and start no pod.
 */
const SURE_SPECS = 10;
/** What nobody can pull: one registry does not exist, the other wants a login. Specs about just that use them. */
const NEVER = /^(?:invalid\.registry\.k8s\.io|gcr\.io\/k8s-authenticated-test)\//;
/**
 * The images to pull before the suite.
 * @param listed all that the suite may use, as `e2e_node.test --list-images` prints them
 * @param pauseImage CRI-O's own, which every pod needs; null where it has none
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
/** The host that an image comes from. */
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
        kubeletConfig: request.kubeletConfig,
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

/***/ 3926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
const GAP = 2;
/** Lines of cells in columns, as wide as their widest cell. */
function table(rows) {
    const [first = []] = rows;
    const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd((widths[column] ?? 0) + GAP))
        .join('')
        .trimEnd());
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





/** Bits of a mode that let strangers write. */
const WRITABLE_BY_OTHERS = 0o002;
/**
 * Runs, oldest first, that have something to take back or are still going on. Identity decides: the owner of
 * directory and journal, the journal's own lines, boot and start time of the process that wrote it.
 * @param except the directory of the run that asks
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
        // What strangers may have written is not even read.
        const changes = owner === null ? [] : pendingIn(journal);
        if (changes.length === 0 && standing !== 'running' && standing !== 'doubtful')
            return [];
        return [{ root, standing, pid: owner?.pid ?? 0, changes }];
    });
}
/** How long the directory of a run that has given the machine back is kept: its report may still be wanted. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Directories of runs of this user that ended long ago and have nothing to take back. */
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
/** Who wrote a journal, or null where that is not proven: it is another user's, or strangers may have written it. */
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
/** Whether this user has it, and no stranger may have written it; a link is not followed. */
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



/** Writes down which process writes the journal of a run from now on. */
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
 * The journal in a file, made when it is first written to. A line that a crash cut short is ignored: its change was
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
/** Our own file, in a directory of ours: the form of a line is enough to know it by. */
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




/** systemd's own words for a manager that takes jobs (systemctl(1), is-system-running). */
const RUNNING_STATES = ['running', 'degraded', 'starting', 'initializing', 'maintenance'];
/** The suite refuses older kernels when it starts (kubernetes/system-validators, validators/types_unix.go). */
const OLDEST_KERNEL = [4, 19];
const ARCHITECTURES = ['x64', 'arm64'];
/** Those that the suite asks for on every version of cgroups (kubernetes/system-validators, validators/types_unix.go). */
const CONTROLLERS = ['cpu', 'cpuset', 'memory', 'pids'];
/** Room for the API server, kubelet, CRI-O and a few pods; below the second, parallel specs starve each other. */
const MEMORY = { refuseBelow: host_check.GB, warnBelow: 4 * host_check.GB };
/** Builds and the images of a lane need some three; pods are evicted when one is left. A hosted runner has 14 free. */
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
                : (0,host_check/* refuse */.TR)(`systemd does not run this machine (systemctl says "${systemState || 'nothing'}")`, 'use a hosted Ubuntu runner or a virtual machine that systemd booted');
        },
    },
    {
        name: 'root',
        needed: 'sudo without a password, or root',
        found: ({ privilege }) => (privilege === 'direct' ? 'root' : (privilege ?? 'none')),
        judge: ({ privilege }) => privilege === null
            ? (0,host_check/* refuse */.TR)('root cannot be had: "sudo -n true" fails', 'let the runner user use sudo without a password')
            : host_check/* FINE */.rX,
    },
    {
        name: 'architecture',
        needed: 'x64 or arm64',
        found: ({ facts }) => facts.architecture,
        judge: ({ facts }) => ARCHITECTURES.includes(facts.architecture)
            ? host_check/* FINE */.rX
            : (0,host_check/* refuse */.TR)(`nothing is built for the architecture ${facts.architecture}`, 'use a runner such as ubuntu-24.04 or ubuntu-24.04-arm'),
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
                : (0,host_check/* refuse */.TR)(`the kernel lacks cgroup controllers: ${missing.join(', ')}`, 'look for cgroup_disable= on the kernel command line, or use another machine');
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
                ? (0,host_check/* refuse */.TR)(what, 'stop what takes it, or use a larger machine')
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
        needed: 'off, unless the kubelet takes it',
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
        needed: 'lets packets of pods pass',
        found({ policies, ufw, services }) {
            const managers = [
                ...(ufw ? ['ufw'] : []),
                ...(services['firewalld.service'] === 'active' ? ['firewalld'] : []),
            ];
            const chains = Object.entries(policies ?? {}).map(([chain, policy]) => `${chain} ${policy}`);
            return (0,host_check/* list */.p_)([...managers, ...chains.filter((words) => !words.startsWith('OUTPUT'))]);
        },
        judge: ({ services }) => services['firewalld.service'] === 'active'
            ? (0,host_check/* warn */.R8)('firewalld has rules of its own', 'specs on the network may fail; stop it, or put cni0 into its trusted zone')
            : (0,host_check/* step */.PM)('accept packets of pods'),
    },
];

;// CONCATENATED MODULE: ./build/src/host/software-checks.js


const GIVE_BACK = 'give the machine back from an earlier run';
/** What `doctor` and errors tell people to call. */
const RESTORE = 'crio-node-e2e restore';
/** Changes that runs have left which can be taken back before this one begins. */
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
                return (0,host_check/* refuse */.TR)(`another kubelet or suite is known to systemd: ${others.join(', ')}`, 'stop it and remove its unit (systemctl stop UNIT; systemctl reset-failed UNIT): the suite finds its kubelet by that name');
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
                : (0,host_check/* refuse */.TR)(`a CRI-O is on this machine already (crio.service is ${state})`, 'stop it, or use a machine that is not a node');
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
                : (0,host_check/* refuse */.TR)(`somebody listens on ${listeners(probe)}; API server and kubelet need ${facts/* SUITE_PORTS */.iy.join(', ')}`, 'stop what listens there, such as a cluster or an earlier run');
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
    ended: ({ root }) => `an earlier run has not given the machine back (${root})`,
    running: ({ pid }) => `another run is going on (process ${pid})`,
    rebooted: ({ root }) => `a run of before the last boot has not given the machine back (${root})`,
    doubtful: ({ root }) => `${root} holds the journal of a run that cannot be proven to be ours`,
};
const EARLIER_REMEDY = {
    ended: () => `call ${RESTORE} as the user of that run`,
    running: () => 'wait for its end',
    rebooted: () => `call ${RESTORE} as the user of that run`,
    doubtful: ({ root }) => `look at ${root}/journal.jsonl, take back what it lists, and remove it`,
};

;// CONCATENATED MODULE: ./build/src/host/preflight.js



const CHECKS = [...MACHINE_CHECKS, ...SOFTWARE_CHECKS];
/** Every check with what was found and what will be done, in the order in which preflight tells them. */
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
    switch (outcome.kind) {
        case 'fine':
            return 'nothing';
        case 'step':
            return `step: ${outcome.step}`;
        case 'warn':
            return 'warning';
        case 'refuse':
            return 'refuse';
    }
}
/** What is worth a warning on a machine that is taken all the same, one sentence each. */
function preflightWarnings(probe) {
    return CHECKS.map(({ judge }) => judge(probe)).flatMap((outcome) => outcome.kind === 'warn' ? [`${outcome.what}: ${outcome.remedy}`] : []);
}
/**
 * Refuses a machine on which a run could not work, all reasons at once. Nothing has been changed by then.
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


/** Who this process is. */
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

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ prepareKernel),
/* harmony export */   m: () => (/* binding */ kubeletTakesSwap)
/* harmony export */ });
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1495);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1987);
/* harmony import */ var _firewall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2254);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9680);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8798);






const everySpec = () => true;
const noSpec = () => false;
const networkSpecs = (spec) => spec.labels.includes('sig-network') || spec.id.startsWith('[sig-network]');
/**
 * Written by the kubelet when it starts (kubernetes pkg/kubelet/cm/container_manager_linux.go, setupKernelTunables) and by
 * the bridge plugin for each family of its addresses (containernetworking/plugins, plugins/main/bridge).
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
/** All that a run changes, so that one look at them tells what to restore. */
const PARAMETERS = [...new Set([...WRITTEN_BY_OTHERS, ...Object.keys(_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDED_PARAMETERS */ .F4)])];
/** They come first: br_netfilter brings parameters with it. */
const MODULES = _requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDED_MODULES */ .YC.map((name) => ({
    name: `module ${name}`,
    neededBy: noSpec,
    apply: (deps, present) => loadModule(deps, present, name),
}));
const STEPS = [
    {
        name: 'forward packets of pods',
        neededBy: networkSpecs,
        apply: (deps, { parameters }) => setSysctls(deps, parameters, _requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .FORWARDING */ .ql),
    },
    {
        name: 'let packet filter rules see bridged packets',
        neededBy: noSpec,
        apply: (deps, { parameters }) => setSysctls(deps, parameters, _requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .BRIDGED_PACKETS */ .eR),
    },
    { name: 'process limits', neededBy: noSpec, apply: raiseProcessLimits },
    { name: 'accept packets of pods', neededBy: networkSpecs, apply: acceptPackets },
    { name: 'swap off', neededBy: everySpec, apply: swapOff, unless: kubeletTakesSwap },
];
/**
 * Prepares kernel and network for the planned specs.
 * @throws RunError (environment, host-setup) for a step that is refused and needed
 */
async function prepareKernel(deps, probe, preparation) {
    await take(MODULES, await presentModules(deps), deps, preparation);
    const parameters = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .readSysctls */ .kp)(deps, PARAMETERS);
    deps.journal.record({ kind: 'sysctls', before: parameters });
    await take(STEPS, { swaps: probe.swaps, parameters }, deps, preparation);
}
/** Takes steps at the same time: none needs another one's. */
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
    return (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 && error.details.cause) || (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
}
function refused(step, needing, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'host-setup',
        message: `The host refuses "${step.name}", which ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(needing, 'planned spec')} need`,
        cause,
        remedy: 'use a hosted runner or a virtual machine, or leave these specs out with skip',
    });
}
/** A kubelet that is told to live with swap must find it: specs on swap skip themselves without. */
function kubeletTakesSwap({ kubeletFlags, kubeletConfig, scenario, }) {
    return (scenario?.kubeletConfig['failSwapOn'] === false ||
        kubeletFlags.some((flag) => /^--fail-swap-on=(false|0|f)$/i.test(flag)) ||
        /^\s*"?failSwapOn"?:\s*false\b/m.test(kubeletConfig ?? ''));
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
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'modprobe', [name]);
}
function setSysctls(deps, before, wanted) {
    const changed = Object.entries(wanted).filter(([key, value]) => before[key] !== value);
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSysctls */ .j)(deps, changed);
}
function raiseProcessLimits(deps, { parameters }) {
    const low = Object.entries(_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .PROCESS_LIMITS */ .P8).filter(([key, least]) => Number(parameters[key]) < least);
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSysctls */ .j)(deps, low.map(([key, least]) => [key, String(least)]));
}
async function acceptPackets(deps) {
    // The kubelet writes chains of both families; we add rules to one only.
    const [before, before6] = await (0,_domain_at_once_js__WEBPACK_IMPORTED_MODULE_5__/* .atOnce */ .z)([
        (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'iptables-save', []),
        (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .savedRules */ .vY)(deps, 'ip6tables'),
    ]);
    deps.journal.record({ kind: 'firewall', family: 'iptables', before });
    if (before6 !== null)
        deps.journal.record({ kind: 'firewall', family: 'ip6tables', before: before6 });
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .changeRules */ .gB)(deps, 'iptables', _firewall_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPT_RULES */ .XL);
}
async function swapOff(deps, { swaps }) {
    for (const { device, priority } of swaps) {
        deps.journal.record({ kind: 'swap', device, priority });
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'swapoff', [device]);
    }
}


/***/ }),

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeRequest)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1987);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);


function describeCrio(request) {
    switch (request.kind) {
        case 'branch':
            return `newest commit of ${request.branch}`;
        case 'newest-bundle':
            return `newest bundle of ${request.branch}`;
        case 'latest':
            return 'newest release';
        case 'release':
            return `release ${request.tag}`;
        case 'commit':
            return `commit ${request.commit}`;
        case 'directory':
            return `directory ${request.path}`;
        case 'bundle-file':
            return `bundle ${request.path}`;
        case 'bundle-url':
            return `bundle ${(0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .publicUrl */ .x6)(request.url)}`;
        case 'workflow-run':
            return `static build of workflow run ${request.run} of ${request.repository}`;
        case 'pull-request':
            return `static build of pull request ${request.number} of ${request.repository}`;
        case 'ignition':
            return 'the build that the Ignition files pin';
    }
}
function describeKubernetes(request) {
    switch (request.kind) {
        case 'branch':
            return `newest CI build of ${request.branch}`;
        case 'main-fast':
            return 'newest fast CI build of main';
        case 'latest':
            return 'newest stable release';
        case 'ci':
            return `CI build ${request.version}`;
        case 'release':
            return `release ${request.version}`;
        case 'commit':
            return `newest CI build at or before commit ${request.commit}`;
        case 'directory':
            return `directory ${request.path}`;
        case 'url':
            return `build at ${(0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .publicUrl */ .x6)(request.url)}`;
        case 'artifact':
            return `artifact ${request.artifact} of ${request.repository}`;
    }
}
const RESTORES = {
    auto: 'given back, unless it is thrown away',
    always: 'given back',
};
function describeComponents(components) {
    return words(components.map((request) => request.kind === 'release'
        ? `${request.name} ${request.version}`
        : `${request.name} from ${request.path}`), "the CRI-O build's own", ', ');
}
function words(list, none, separator = ' ') {
    return list.length === 0 ? none : list.join(separator);
}
/**
 * The request for people, one line for each of its parts, to be printed before anything changes.
 * Lines hold text of the user's and belong into `Logger.relay`.
 */
function describeRequest(request) {
    const { selection, mirrors } = request;
    const gates = Object.entries(request.featureGates).map(([name, on]) => `${name}=${on}`);
    const rows = [
        ['CRI-O', `${describeCrio(request.crio)}, ${request.architecture}`],
        ['Kubernetes', `${describeKubernetes(request.kubernetes)}, ${request.architecture}`],
        ['Components apart', describeComponents(request.components)],
        ['Scenario', selection.scenario ?? 'none'],
        ['Lane', selection.lane],
        ['Label filter', selection.labelFilter || 'none'],
        ['Focus', selection.focus || 'none'],
        ['Skip', selection.skip || 'none'],
        ['Tracked skips', String(selection.trackedSkips.length)],
        ['Processes', String(request.procs)],
        ['Time limit', (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(request.timeoutSeconds)],
        [
            'CRI-O drop-ins',
            words(request.crioDropIns.map(({ name }) => name), 'only our own'),
        ],
        [
            'Runtime',
            `${request.crioSettings.runtime} with ${request.crioSettings.monitor}, CRI-O logs at ${request.crioSettings.logLevel}`,
        ],
        [
            'Registry mirrors',
            words(request.crioSettings.mirrors.map(({ prefix, location }) => `${prefix}=${location}`), 'none'),
        ],
        [
            'Images',
            `pulled before the suite: ${request.images.pull}, ${request.images.repositories === null ? "from the suite's own registries" : 'from registries in a file'}`,
        ],
        [
            'Ignition',
            words(request.ignition.map(({ asked }) => asked), 'none'),
        ],
        ['Kubelet configuration', request.kubeletConfig === null ? "the suite's own" : 'from a file'],
        ['Kubelet flags', words(request.kubeletFlags, 'only our own')],
        ['Feature gates', words(gates, 'defaults')],
        ['Test arguments', words(request.testArgs, 'only our own')],
        ['Fails on', words(request.failOn, 'nothing but invalid input and an empty selection')],
        ['Signatures', request.requireSignature ? 'required of CRI-O' : 'checked where they are'],
        ['Machine', RESTORES[request.restore]],
        ['Report', request.reportDirectory],
        ['Mirrors', `${mirrors.crio} ${mirrors.kubernetes} ${mirrors.gitHub}`],
    ];
    return rows.map(([title, text]) => `${`${title}:`.padEnd(24)}${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text)}`);
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
 * Refuses to run somebody else's pull request on a machine that stays.
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
        cause: 'its code would run as root on a machine that stays after the job',
        remedy: 'use a hosted runner for pull requests from forks; allow-fork-pull-requests: true runs them here all the same. Nothing was fetched, and nothing on the machine was changed',
    });
}
/**
 * The repository that a pull request's code comes from when it is not the one that it goes to, or null. The event's file
 * decides (https://docs.github.com/webhooks/webhook-events-and-payloads, pull_request, workflow_run); one that cannot be
 * read proves nothing, and so counts as a fork's.
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
/** A repository that was deleted is not named. */
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
// EXTERNAL MODULE: ./build/src/inputs/table.js + 10 modules
var table = __webpack_require__(1602);
;// CONCATENATED MODULE: ./build/src/inputs/read.js








const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
function describeProblem({ input, given, why, nearest, allowed }) {
    const guess = nearest === undefined ? '' : ` Did you mean ${(0,parsed/* quoted */.TL)(nearest)}?`;
    return `${input}: ${(0,parsed/* quoted */.TL)(given)} ${why}.${guess} Allowed: ${allowed}.`;
}
function invalidInput(problems) {
    const inputs = [...new Set(problems.map(({ input }) => input))];
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `Invalid ${inputs.length === 1 ? 'input' : 'inputs'}: ${inputs.join(', ')}`,
        remedy: 'correct the "with:" part of the step; nothing on the machine has been changed',
        evidence: problems.map(describeProblem),
    });
}
function isComplete(values) {
    return Object.keys(table/* INPUTS */.m).every((name) => Object.hasOwn(values, name));
}
/** What the inputs in `environment` mean; throws one `Trouble` that tells all problems. */
function readInputs(environment, around) {
    const problems = [];
    const parsedInputs = new Map();
    for (const [name, input] of Object.entries(table/* INPUTS */.m)) {
        const text = environment[`INPUT_${name.toUpperCase()}`]?.trim() || input.fallback;
        const parsed = input.parse(text, around);
        if (parsed.ok)
            parsedInputs.set(name, parsed.value);
        else {
            const { allowed } = input;
            problems.push(...parsed.problems.map((problem) => ({ ...problem, input: name, allowed })));
        }
    }
    const values = Object.fromEntries(parsedInputs);
    if (isComplete(values))
        problems.push(...contradictions(values));
    if (problems.length === 0 && isComplete(values))
        return values;
    throw invalidInput(problems);
}
/** What is wrong with inputs together that are right each by itself. */
function contradictions(values) {
    const { crio, ignition } = values;
    const lacking = crio.kind === 'ignition' && ignition.length === 0
        ? [{ input: 'crio', given: crio.asked, why: 'needs the input ignition' }]
        : [];
    return [...lacking, ...(0,scenario/* scenarioConflicts */.U4)(values)].map((problem) => ({
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
        cause: 'CRI-O and the node e2e suite are built for Linux on amd64 and arm64 here',
        remedy: 'Choose a runner such as ubuntu-24.04 or ubuntu-24.04-arm',
    });
}
/**
 * Reads all that a job says: inputs (`INPUT_*`) and the runner's own variables (`GITHUB_*`, `RUNNER_*`).
 * Nothing is changed. Throws a `Trouble` of kind `input` whose evidence tells all problems of all inputs, one in a line,
 * or of kind `environment` on a machine that no build is made for.
 * Unknown inputs are not looked for: the runner warns of them itself.
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
/* harmony export */   GJ: () => (/* binding */ parseLane),
/* harmony export */   MQ: () => (/* binding */ eitherExpression),
/* harmony export */   aN: () => (/* binding */ parseFilter),
/* harmony export */   bq: () => (/* binding */ parseSkipList)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8269);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1987);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5274);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(828);





const TRACKED = 'default';
const NO_SKIPS = 'none';
/** Reads the `lane` input; null leaves it to the scenario. */
function parseLane(text) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(null);
    const lane = (0,_domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .findLane */ .Wy)(text);
    if (lane !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(lane);
    const names = _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .LANES */ .Ci.map(({ name }) => name);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'is not a lane', (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .zZ)(text, names));
}
/**
 * Reads a filter for Ginkgo. Go's regular expressions differ from ours, so that only the test binary can judge them;
 * here only what cannot be handed over in one line is refused.
 */
function parseFilter(text) {
    if (text.includes('\0') || text.includes('\n')) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'spans several lines', text.replace(/[\0\s]+/g, ' '));
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(text);
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
    const { text, reason, link } = (row ?? {});
    if (!isText(text) || text.includes('\n'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(where, 'has no "text" on one line');
    if (!isText(reason))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(where, 'has no "reason"');
    if (!isText(link) || !/^https?:\/\/\S+$/.test(link)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(where, 'has no "link" that starts with https://');
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ text, reason, link });
}
/** Reads the `skip-list` input: the list of this action, none, or a JSON file. */
function parseSkipList(text, around) {
    if (text === TRACKED)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(_domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACKED_SKIPS */ ._p);
    if (text === NO_SKIPS)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)([]);
    const json = around.files.read((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(text, around));
    if (json === null) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'is not a file that can be read', (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .zZ)(text, [TRACKED, NO_SKIPS]));
    }
    let rows;
    try {
        rows = JSON.parse(json);
    }
    catch (error) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, `is not JSON: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`);
    }
    if (!Array.isArray(rows))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text, 'holds no JSON list');
    const numbered = rows.map((row, index) => ({
        row,
        where: `${text}, entry ${index + 1}`,
    }));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEach */ .lc)(numbered, ({ row, where }) => parseTrackedSkip(row, where));
}


/***/ }),

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ looksLikePath),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** True for a text that can only be a path, because it starts with `/`, `./` or `../`. */
function looksLikePath(text) {
    return /^(\/|\.{1,2}(\/|$))/.test(text);
}
/** The absolute form of a path, which is relative to the workspace. */
function locate(path, { workspace }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
}


/***/ }),

/***/ 1602:
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
 * Flags of e2e_node.test that this action sets or that would make it blind, each with where to turn instead.
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
    'extra-log': 'the log of CRI-O is kept in report-dir',
    conformance: 'the suite would start no kubelet',
    'start-services': 'the suite would start no kubelet',
    'stop-services': 'the kubelet would stay, and its log would be lost',
    'run-services-mode': 'no spec would run',
    'run-kubelet-mode': 'no spec would run',
    'system-validate-mode': 'no spec would run',
    'list-images': 'no spec would run',
    'list-tests': 'no spec would run',
    'list-labels': 'no spec would run',
};
/** Reads lists that are separated by commas or white space; empty elements do not count. */
function listed(text) {
    return text.split(/[\s,]+/).filter((item) => item !== '');
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function parseGate(text) {
    const [, name, value] = GATE.exec(text) ?? [];
    if (name !== undefined)
        return (0,inputs_parsed/* accept */.Ju)([name, value === 'true']);
    const nearest = [text.toLowerCase().endsWith('=false') ? 'false' : 'true']
        .map((word) => `${text.split('=', 1)[0]}=${word}`)
        .find((candidate) => GATE.test(candidate));
    return (0,inputs_parsed/* refuse */.TR)(text, 'is not a name with `=true` or `=false`', nearest);
}
/** Reads the `feature-gates` input. */
function parseFeatureGates(text) {
    const gates = (0,inputs_parsed/* parseEach */.lc)(listed(text), parseGate);
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
    return (0,inputs_parsed/* refuse */.TR)(text, 'is not a flag; a value follows its flag after `=`');
}
/** Reads the `kubelet-flags` input. */
function parseKubeletFlags(text) {
    return (0,inputs_parsed/* parseEach */.lc)(text.split(/\s+/).filter((flag) => flag !== ''), parseFlag);
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
    return (0,inputs_parsed/* refuse */.TR)(line, 'separates flag and value by something else than `=`', `--${name}=${rest.trim()}`);
}
/** Reads the `test-args` input. */
function parseTestArguments(text) {
    return (0,inputs_parsed/* parseEach */.lc)(lines(text), parseTestArgument);
}
/** Parser for one word out of `words`. */
function wordOf(words) {
    return (text) => {
        const word = words.find((known) => known === text);
        if (word !== undefined)
            return (0,inputs_parsed/* accept */.Ju)(word);
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not one of the words', (0,inputs_parsed/* nearestWord */.zZ)(text, words));
    };
}
/** Parser for one word out of `words`, or null for an empty text. */
function optionalWordOf(words) {
    const parseKnown = wordOf(words);
    return (text) => (text === '' ? (0,inputs_parsed/* accept */.Ju)(null) : parseKnown(text));
}
/** Parser for a list of words out of `words`, or `none` alone for the empty list. Repeated words count once. */
function wordsOf(words) {
    const parseKnown = wordOf(words);
    const parseWord = (text) => text === 'none' ? (0,inputs_parsed/* refuse */.TR)(text, 'does not go with other words') : parseKnown(text);
    return (text) => {
        if (text === 'none')
            return (0,inputs_parsed/* accept */.Ju)([]);
        return (0,inputs_parsed/* parseEach */.lc)([...new Set(listed(text))], parseWord);
    };
}

// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/src/inputs/surroundings.js
var surroundings = __webpack_require__(828);
;// CONCATENATED MODULE: ./build/src/inputs/builds.js





const CRIO_WORDS = ['main', 'main-bundle', 'latest', 'ignition'];
const KUBERNETES_WORDS = ['main', 'main-fast', 'latest', 'last-good'];
const PULL_REQUEST = /^(?:pr|pull)[/-](\d+)$/;
const WORKFLOW_RUN = /^run[/-](\d+)$/;
const MINOR = /^v?(1\.\d+)$/;
const HTTP = /^https?:\/\//i;
/** Pages on GitHub that name a build, as they stand in a browser's address line. */
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
    builds_form(PULL_REQUEST, ({ input, 1: number }) => ({
        kind: 'pull-request',
        asked: input,
        repository: build_locations/* CRIO_REPOSITORY */.ZC,
        number: Number(number),
    })),
    builds_form(WORKFLOW_RUN, ({ input, 1: run }) => ({
        kind: 'workflow-run',
        asked: input,
        repository: build_locations/* CRIO_REPOSITORY */.ZC,
        run: Number(run),
    })),
    builds_form(PULL_REQUEST_PAGE, ({ input, groups }) => ({
        kind: 'pull-request',
        asked: (0,urls/* publicUrl */.x6)(input),
        repository: groups?.['repository'] ?? '',
        number: Number(groups?.['number']),
    })),
    builds_form(WORKFLOW_RUN_PAGE, ({ input, groups }) => ({
        kind: 'workflow-run',
        asked: (0,urls/* publicUrl */.x6)(input),
        repository: groups?.['repository'] ?? '',
        run: Number(groups?.['number']),
    })),
    builds_form(COMMIT_PAGE, ({ input, groups }) => ({
        kind: 'commit',
        asked: (0,urls/* publicUrl */.x6)(input),
        commit: groups?.['commit'] ?? '',
    })),
    { pattern: HTTP, read: ({ input }) => readBundleUrl(input) },
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
    builds_form(ARTIFACT_PAGE, ({ input, groups }) => ({
        kind: 'artifact',
        asked: (0,urls/* publicUrl */.x6)(input),
        repository: groups?.['repository'] ?? '',
        artifact: Number(groups?.['number']),
    })),
    builds_form(COMMIT_PAGE, ({ input, groups }) => ({
        kind: 'commit',
        asked: (0,urls/* publicUrl */.x6)(input),
        commit: groups?.['commit'] ?? '',
    })),
    { pattern: HTTP, read: ({ input }) => readBuildUrl(input) },
];
/** Reads the `crio` input: see action.yml for its forms. */
function parseCrio(asked, around) {
    if ((0,surroundings/* looksLikePath */.j)(asked))
        return readCrioPath(asked, around);
    return (readForm(CRIO_FORMS, asked, around) ??
        (0,inputs_parsed/* refuse */.TR)(asked, 'names no CRI-O build', nearestBuild(asked, CRIO_WORDS, (text) => build_names/* CRIO_TAG */.RJ.test(text), around)));
}
/** Reads the `kubernetes` input: see action.yml for its forms. */
function parseKubernetes(asked, around) {
    if ((0,surroundings/* looksLikePath */.j)(asked))
        return readDirectory(asked, around);
    return (readForm(KUBERNETES_FORMS, asked, around) ??
        (0,inputs_parsed/* refuse */.TR)(asked, 'names no Kubernetes build', nearestBuild(asked, KUBERNETES_WORDS, (text) => build_names/* KUBERNETES_RELEASE */.HI.test(text) || build_names/* KUBERNETES_CI */.US.test(text), around)));
}
function builds_form(pattern, meaning) {
    return { pattern, read: (match) => (0,inputs_parsed/* accept */.Ju)(meaning(match)) };
}
function page(path) {
    return new RegExp(`^https://github\\.com/(?<repository>[\\w.-]+/[\\w.-]+)/${path}(?:[/?#].*)?$`, 'i');
}
function readForm(forms, asked, around) {
    for (const { pattern, read } of forms) {
        const match = pattern.exec(asked);
        if (match !== null)
            return read(match, around);
    }
    return null;
}
function readDirectory(asked, around) {
    const path = (0,surroundings/* locate */.x)(asked, around);
    if (around.files.isDirectory(path))
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'directory', asked, path });
    return (0,inputs_parsed/* refuse */.TR)(asked, `is not a directory (looked for ${path})`);
}
function readCrioPath(asked, around) {
    const path = (0,surroundings/* locate */.x)(asked, around);
    if (!around.files.isFile(path))
        return readDirectory(asked, around);
    if (isBundleName(path))
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'bundle-file', asked, path });
    return (0,inputs_parsed/* refuse */.TR)(asked, 'is a file, but no bundle: the name of a bundle ends in .tar.gz');
}
function readBundleUrl(asked) {
    return readUrl(asked, (url) => {
        if (isBundleName(url.pathname)) {
            return (0,inputs_parsed/* accept */.Ju)({ kind: 'bundle-url', asked: (0,urls/* publicUrl */.x6)(asked), url: url.href });
        }
        return (0,inputs_parsed/* refuse */.TR)((0,urls/* publicUrl */.x6)(asked), 'is no URL of a bundle: its path does not end in .tar.gz');
    });
}
function readBuildUrl(asked) {
    return readUrl(asked, (url) => (0,inputs_parsed/* accept */.Ju)({ kind: 'url', asked: (0,urls/* publicUrl */.x6)(asked), url: url.href.replace(/\/+$/, '') }));
}
/** A login would end in logs; a query may be a signature, which is not shown. */
function readUrl(asked, read) {
    const url = URL.parse(asked);
    if (url === null)
        return (0,inputs_parsed/* refuse */.TR)(asked, 'is not a URL');
    if (url.username === '' && url.password === '')
        return read(url);
    return (0,inputs_parsed/* refuse */.TR)((0,urls/* publicUrl */.x6)(asked), 'is given with credentials, which would end in logs and reports');
}
function isBundleName(path) {
    return /\.(tar\.gz|tgz)$/.test(path);
}
function nearestBuild(text, words, isVersion, around) {
    if (isVersion(`v${text}`))
        return `v${text}`;
    const minor = MINOR.exec(text)?.[1];
    if (minor !== undefined)
        return `release-${minor}`;
    const path = (0,surroundings/* locate */.x)(text, around);
    if (around.files.isDirectory(path) || around.files.isFile(path))
        return `./${text}`;
    return (0,inputs_parsed/* nearestWord */.zZ)(text, words);
}

// EXTERNAL MODULE: ./build/src/domain/request/components.js
var components = __webpack_require__(9926);
;// CONCATENATED MODULE: ./build/src/inputs/components.js



/**
 * A reader of the input of that name: a version or a path; null for what the CRI-O build brings.
 */
function componentReader(name) {
    return (asked, around) => {
        if (asked === '')
            return (0,inputs_parsed/* accept */.Ju)(null);
        if ((0,surroundings/* looksLikePath */.j)(asked))
            return readPath(name, asked, around);
        const version = asked.replace(/^v/, '');
        if (components/* COMPONENTS */.$j[name].version.test(version)) {
            return (0,inputs_parsed/* accept */.Ju)({ kind: 'release', name, asked, version });
        }
        return (0,inputs_parsed/* refuse */.TR)(asked, `names no version of ${name}`, nearest(name, asked, around));
    };
}
function readPath(name, asked, around) {
    const path = (0,surroundings/* locate */.x)(asked, around);
    const { files } = around;
    const takesDirectory = name === 'cni-plugins';
    const isThere = takesDirectory ? files.isDirectory(path) : files.isFile(path);
    if (isThere)
        return (0,inputs_parsed/* accept */.Ju)({ kind: 'path', name, asked, path });
    const kind = takesDirectory ? 'directory' : 'executable file';
    return (0,inputs_parsed/* refuse */.TR)(asked, `is no ${kind} (looked for ${path})`);
}
function nearest(name, asked, around) {
    const path = (0,surroundings/* locate */.x)(asked, around);
    if (around.files.isFile(path) || around.files.isDirectory(path))
        return `./${asked}`;
    const patched = `${asked.replace(/^v/, '')}.0`;
    return components/* COMPONENTS */.$j[name].version.test(patched) ? `v${patched}` : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/inputs/configuration.js





const DROP_IN_SUFFIX = '.conf';
const INLINE_NAME = 'inline.conf';
const KUBELET_KIND = 'KubeletConfiguration';
function tomlSources(text, around) {
    if (!(0,surroundings/* looksLikePath */.j)(text))
        return [{ where: 'the text', name: INLINE_NAME, text }];
    const path = (0,surroundings/* locate */.x)(text, around);
    if (!around.files.isDirectory(path)) {
        return [{ where: text, name: (0,external_node_path_.basename)(path), text: around.files.read(path) }];
    }
    return around.files
        .list(path)
        .filter((name) => name.endsWith(DROP_IN_SUFFIX))
        .toSorted()
        .map((name) => ({ where: (0,external_node_path_.join)(text, name), name, text: around.files.read((0,external_node_path_.join)(path, name)) }));
}
/** A parser's complaint without the excerpt below it, and without what is told already: format and place. */
function complaint(message) {
    const [first = ''] = message.split(/\n| at line \d/, 1);
    return first.replace(/^Invalid TOML document: /, '');
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
        return (0,inputs_parsed/* refuse */.TR)(`${where}:${line}:${column}`, `is not TOML: ${complaint(message)}`);
    }
}
/** CRI-O reads drop-ins by name, so the number keeps their order and puts them behind ours. */
function dropInName(name, index) {
    const plain = name.replace(/[^A-Za-z0-9._-]/g, '-');
    const number = String(index + 1).padStart(2, '0');
    return `90-${number}-${plain.endsWith(DROP_IN_SUFFIX) ? plain : plain + DROP_IN_SUFFIX}`;
}
/** Reads the `crio-config` input: a TOML file, a directory of `*.conf` files, or TOML itself. */
function parseCrioConfig(text, around) {
    if (text === '')
        return (0,inputs_parsed/* accept */.Ju)([]);
    const sources = tomlSources(text, around);
    if (sources.length === 0)
        return (0,inputs_parsed/* refuse */.TR)(text, `is a directory without a *${DROP_IN_SUFFIX} file`);
    const tomls = (0,inputs_parsed/* parseEach */.lc)(sources, checkToml);
    if (tomls.ok) {
        return (0,inputs_parsed/* accept */.Ju)(tomls.value.map((toml, index) => ({
            name: dropInName(sources[index]?.name ?? INLINE_NAME, index),
            toml,
        })));
    }
    if ((0,surroundings/* looksLikePath */.j)(text) || around.files.read((0,surroundings/* locate */.x)(text, around)) === null)
        return tomls;
    return (0,inputs_parsed/* refuse */.TR)(text, 'is read as TOML text, because a path starts with `/`, `./` or `../`', `./${text}`);
}
/** Reads the `kubelet-config` input: gives the text of the file, or null for none. */
function parseKubeletConfig(path, around) {
    if (path === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    const text = around.files.read((0,surroundings/* locate */.x)(path, around));
    if (text === null)
        return (0,inputs_parsed/* refuse */.TR)(path, 'is not a file that can be read');
    const document = (0,yaml_dist/* parseDocument */.Tp)(text);
    const [error] = document.errors;
    if (error !== undefined) {
        const [start] = error.linePos ?? [];
        const place = start === undefined ? path : `${path}:${start.line}:${start.col}`;
        return (0,inputs_parsed/* refuse */.TR)(place, `is not YAML: ${complaint(error.message)}`);
    }
    if (!(0,yaml_dist/* isMap */.jh)(document.contents))
        return (0,inputs_parsed/* refuse */.TR)(path, 'holds no mapping');
    if (document.get('kind') !== KUBELET_KIND)
        return (0,inputs_parsed/* refuse */.TR)(path, `is not of the kind ${KUBELET_KIND}`);
    return (0,inputs_parsed/* accept */.Ju)(text);
}

// EXTERNAL MODULE: ./build/src/domain/ignition/parse.js
var parse = __webpack_require__(8199);
;// CONCATENATED MODULE: ./build/src/inputs/ignition.js




const ignition_HTTP = /^https?:\/\//i;
/** Reads the `ignition` input: files, which are read and checked now, and URLs, one per line. */
function parseIgnitionFiles(text, around) {
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return (0,inputs_parsed/* parseEach */.lc)(lines, (line) => ignition_HTTP.test(line) ? parseSourceUrl(line) : parseSourceFile(line, around));
}
function parseSourceUrl(asked) {
    const url = URL.parse(asked);
    if (url === null)
        return (0,inputs_parsed/* refuse */.TR)(asked, 'is not a URL');
    if (url.username === '' && url.password === '') {
        return (0,inputs_parsed/* accept */.Ju)({ asked: (0,urls/* publicUrl */.x6)(asked), url: url.href });
    }
    return (0,inputs_parsed/* refuse */.TR)((0,urls/* publicUrl */.x6)(asked), 'is given with credentials, which would end in logs and reports');
}
function parseSourceFile(asked, around) {
    const path = (0,surroundings/* locate */.x)(asked, around);
    const text = around.files.read(path);
    if (text === null)
        return (0,inputs_parsed/* refuse */.TR)(asked, `is not a file that can be read (looked for ${path})`);
    const parsed = (0,parse/* parseIgnition */.p)(text);
    if (parsed.ok)
        return (0,inputs_parsed/* accept */.Ju)({ asked, config: parsed.config, warnings: parsed.warnings });
    return {
        ok: false,
        problems: parsed.problems.map((problem) => ({
            given: problem.path === '' ? asked : `${asked}: ${problem.path}`,
            why: problem.why,
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/inputs/limits.js

const PROCS = { fewest: 1, most: 32, autoFewest: 2, autoMost: 8 };
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const TIMEOUT = {
    shortest: { text: '1m', seconds: MINUTE },
    longest: { text: '24h', seconds: 24 * HOUR },
};
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
/** Reads the `procs` input: a number of processes, or `auto`. */
function parseProcs(text, { cpus }) {
    if (text === 'auto')
        return (0,inputs_parsed/* accept */.Ju)(Math.min(PROCS.autoMost, Math.max(PROCS.autoFewest, cpus)));
    if (!/^\d+$/.test(text))
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not a whole number');
    const procs = Number(text);
    if (procs < PROCS.fewest)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too few', String(PROCS.fewest));
    if (procs > PROCS.most)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too many', String(PROCS.most));
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
    const compact = text
        .toLowerCase()
        .replace(/\s+/g, '')
        .replace(/(\d[hms])[a-z]+/g, '$1');
    return durationSeconds(compact) === null ? undefined : compact;
}
/** Reads the `timeout` input, such as `90s` or `1h30m`; gives seconds. */
function parseTimeout(text) {
    const seconds = durationSeconds(text);
    if (seconds === null)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not a duration', nearestDuration(text));
    const { shortest, longest } = TIMEOUT;
    if (seconds < shortest.seconds)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too short', shortest.text);
    if (seconds > longest.seconds)
        return (0,inputs_parsed/* refuse */.TR)(text, 'is too long', longest.text);
    return (0,inputs_parsed/* accept */.Ju)(seconds);
}

;// CONCATENATED MODULE: ./build/src/inputs/locations.js




const REPORT_DIRECTORY = 'crio-node-e2e-report';
/** Reads a mirror: the base URL of a bucket; gives it without a trailing slash. */
function parseMirror(text) {
    const url = URL.parse(text);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        const nearest = URL.canParse(`https://${text}`) && !text.includes('://') ? `https://${text}` : undefined;
        return (0,inputs_parsed/* refuse */.TR)(text, 'is not an http or https URL', nearest);
    }
    if (url.username !== '' || url.password !== '') {
        // The credentials must not be repeated here.
        return (0,inputs_parsed/* refuse */.TR)((0,urls/* publicUrl */.x6)(text), 'is given with credentials, which would end in logs and reports');
    }
    if (url.search !== '' || url.hash !== '') {
        return (0,inputs_parsed/* refuse */.TR)(text, 'has a query or a fragment', `${url.origin}${url.pathname}`);
    }
    return (0,inputs_parsed/* accept */.Ju)(url.href.replace(/\/+$/, ''));
}
/** Reads the `report-dir` input; gives an absolute path. */
function parseReportDirectory(text, around) {
    if (text.includes('\n'))
        return (0,inputs_parsed/* refuse */.TR)(text, 'spans several lines');
    const path = (0,surroundings/* locate */.x)(text || REPORT_DIRECTORY, around);
    const fromThere = (0,external_node_path_.relative)(path, around.workspace);
    const holdsWorkspace = !(0,external_node_path_.isAbsolute)(fromThere) && !fromThere.startsWith('..');
    if (holdsWorkspace)
        return (0,inputs_parsed/* refuse */.TR)(text, 'holds the whole workspace', `./${REPORT_DIRECTORY}`);
    return (0,inputs_parsed/* accept */.Ju)(path);
}

;// CONCATENATED MODULE: ./build/src/inputs/registries.js




/** A host with or without port, and any path: what names of images begin with. */
const PREFIX = /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[a-z0-9._-]+)*$/i;
/** The suite's own registries by its names of them (kubernetes/kubernetes test/utils/image/manifest.go, RegistryList). */
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
/** Reads the `registry-mirrors` input. Several mirrors of one registry are asked in their order. */
function parseRegistryMirrors(text) {
    const lines = text.split(/\s+/).filter((line) => line !== '');
    return (0,inputs_parsed/* parseEach */.lc)(lines, parseMirrorLine);
}
function parseMirrorLine(line) {
    const separator = line.indexOf('=');
    const prefix = line.slice(0, Math.max(0, separator));
    const mirror = line.slice(separator + 1);
    if (!PREFIX.test(prefix)) {
        return (0,inputs_parsed/* refuse */.TR)(withoutLogin(line), 'does not begin with a registry and `=`');
    }
    const url = URL.parse(mirror);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        return (0,inputs_parsed/* refuse */.TR)(withoutLogin(line), 'names no http or https URL after `=`');
    }
    if (url.username !== '' || url.password !== '') {
        return (0,inputs_parsed/* refuse */.TR)(`${prefix}=${(0,urls/* publicUrl */.x6)(mirror)}`, 'is given with credentials');
    }
    if (url.search !== '' || url.hash !== '') {
        return (0,inputs_parsed/* refuse */.TR)(`${prefix}=${(0,urls/* publicUrl */.x6)(mirror)}`, 'has more than a path after the host');
    }
    const location = `${url.host}${url.pathname}`.replace(/\/+$/, '');
    return (0,inputs_parsed/* accept */.Ju)({ prefix, location, insecure: url.protocol === 'http:' });
}
/** A text as it may be shown. */
function withoutLogin(text) {
    return text.replace(/[^/=@]*@/, '');
}
/** Reads the `image-repositories` input: the text of the file, or null for none. */
function parseImageRepositories(path, around) {
    if (path === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    const text = around.files.read((0,surroundings/* locate */.x)(path, around));
    if (text === null)
        return (0,inputs_parsed/* refuse */.TR)(path, 'is not a file that can be read');
    const document = (0,yaml_dist/* parseDocument */.Tp)(text);
    if (document.errors.length > 0 || !(0,yaml_dist/* isMap */.jh)(document.contents)) {
        return (0,inputs_parsed/* refuse */.TR)(path, 'is not YAML that maps names to registries');
    }
    const problems = (0,inputs_parsed/* parseEach */.lc)(document.contents.items, ({ key, value }) => parseRepository(path, String(key), (0,yaml_dist/* isScalar */.jn)(value) ? value.value : null));
    return problems.ok ? (0,inputs_parsed/* accept */.Ju)(text) : problems;
}
function parseRepository(path, name, registry) {
    if (!REPOSITORIES.includes(name)) {
        return (0,inputs_parsed/* refuse */.TR)(`${path}: ${name}`, 'is no registry of the suite', (0,inputs_parsed/* nearestWord */.zZ)(name, REPOSITORIES));
    }
    if (typeof registry === 'string' && PREFIX.test(registry))
        return (0,inputs_parsed/* accept */.Ju)(registry);
    return (0,inputs_parsed/* refuse */.TR)(`${path}: ${name}`, 'is not the name of a registry, with any path');
}

// EXTERNAL MODULE: ./build/src/inputs/scenario.js
var scenario = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/src/inputs/selection.js
var selection = __webpack_require__(2897);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
;// CONCATENATED MODULE: ./build/src/inputs/trust.js



const SWITCH = { true: true, false: false };
/** Reads what is on or off. */
function parseSwitch(text) {
    const value = SWITCH[text];
    if (value !== undefined)
        return (0,inputs_parsed/* accept */.Ju)(value);
    return (0,inputs_parsed/* refuse */.TR)(text, 'is neither true nor false', (0,inputs_parsed/* nearestWord */.zZ)(text, Object.keys(SWITCH)));
}
/** Reads the `trusted-root` input: the content of a JSON file, or null for the action's own. */
function parseTrustedRoot(text, around) {
    if (text === '')
        return (0,inputs_parsed/* accept */.Ju)(null);
    const path = (0,surroundings/* locate */.x)(text, around);
    const content = around.files.read(path);
    if (content === null)
        return (0,inputs_parsed/* refuse */.TR)(text, `is not a file that can be read (looked for ${path})`);
    const value = (0,json/* parseJson */.q)(content);
    if (typeof value === 'object' && value !== null && 'certificateAuthorities' in value) {
        return (0,inputs_parsed/* accept */.Ju)(value);
    }
    return (0,inputs_parsed/* refuse */.TR)(text, 'holds no trusted root of Sigstore');
}

;// CONCATENATED MODULE: ./build/src/inputs/table.js

















const RESTORE = ['auto', 'always'];
const FAIL_ON = ['failed', 'environment', 'incomplete'];
function choices(words) {
    return words.map((word) => `\`${word}\``).join(', ');
}
/** Every input by its name in action.yml, in the same order. */
const INPUTS = {
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
        parse: componentReader('crun'),
    },
    runc: {
        brief: 'runc: a version or a path',
        fallback: '',
        example: 'v1.4.2',
        allowed: 'a version such as `v1.4.2`, or an executable that starts with `/`, `./` or `../`',
        parse: componentReader('runc'),
    },
    conmon: {
        brief: 'conmon: a version or a path',
        fallback: '',
        example: 'v2.2.1',
        allowed: 'a version such as `v2.2.1`, or an executable that starts with `/`, `./` or `../`',
        parse: componentReader('conmon'),
    },
    'conmon-rs': {
        brief: 'conmon-rs: a version or a path',
        fallback: '',
        example: 'v1.0.1',
        allowed: 'a version such as `v1.0.1`, or an executable that starts with `/`, `./` or `../`',
        parse: componentReader('conmon-rs'),
    },
    'cni-plugins': {
        brief: 'CNI plugins: a version or a directory',
        fallback: '',
        example: 'v1.9.1',
        allowed: 'a version such as `v1.9.1`, or a directory of plugins that starts with `/`, `./` or `../`',
        parse: componentReader('cni-plugins'),
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
        allowed: lanes/* LANES */.Ci.map(({ name }) => `\`${name}\``).join(', '),
        parse: selection/* parseLane */.GJ,
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
        parse: optionalWordOf(crio_settings/* OCI_RUNTIMES */.AK),
    },
    monitor: {
        brief: 'container monitor: conmon or conmon-rs',
        fallback: '',
        example: 'conmon-rs',
        allowed: choices(crio_settings/* MONITORS */._H),
        parse: optionalWordOf(crio_settings/* MONITORS */._H),
    },
    'crio-log-level': {
        brief: 'log level of CRI-O',
        fallback: 'debug',
        example: 'info',
        allowed: choices(crio_settings/* CRIO_LOG_LEVELS */.bX),
        parse: wordOf(crio_settings/* CRIO_LOG_LEVELS */.bX),
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
        parse: wordOf(PULL_CHOICES),
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
        parse: parseSwitch,
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
        allowed: `${FAIL_ON.map((word) => `\`${word}\``).join(', ')}, separated by commas; or \`none\``,
        parse: wordsOf(FAIL_ON),
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
        parse: parseSwitch,
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
        allowed: RESTORE.map((word) => `\`${word}\``).join(', '),
        parse: wordOf(RESTORE),
    },
    'allow-fork-pull-requests': {
        brief: 'run fork pull requests on self-hosted runners',
        fallback: 'false',
        example: 'true',
        allowed: '`true` or `false`',
        parse: parseSwitch,
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
};


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
 * Asks the test binary which specs the filters select, without starting anything and without root.
 * The set depends on the host (AppArmor, cgroups) and on the node name, so it is asked for on the node itself.
 * @throws RunError (input) when a filter cannot be read or nothing is selected: the message says which filter is to blame
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
 * @returns their full names; empty when the binary does not say
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
/** What the binary prints for filters that it cannot read. */
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
            message: `The suite cannot read ${complaint.inputs}`,
            cause: (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(complaint.pattern.exec(text)?.[0] ?? ''),
            remedy: `focus and skip are Go regular expressions (RE2: no look-ahead), label-filter is Ginkgo's, such as "NodeConformance && !Slow". They are: ${describeSelection(selection)}`,
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
    const parts = [
        {
            name: 'focus',
            text: selection.focus,
            alone: { ...none, focus: selection.focus },
            keeps: 'matches',
        },
        {
            name: 'skip',
            text: selection.skip,
            alone: { ...none, skip: selection.skip },
            keeps: 'leaves',
        },
        {
            name: 'label-filter',
            text: selection.labelFilter,
            alone: { ...none, labelFilter: selection.labelFilter },
            keeps: 'selects',
        },
    ];
    const used = parts.filter((part) => part.text !== '');
    const counts = await Promise.all(used.map((part) => ask(part.name, part.alone)));
    const lines = used.map((part, index) => `${part.name} "${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(part.text), SHOWN_FILTER)}" alone ${part.keeps} ${counts[index]?.selected.length ?? 0} of ${candidates.total} specs`);
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
            : `${blamed.name} "${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(blamed.text), SHOWN_FILTER)}" selects nothing by itself`,
        remedy: 'mend the filter; the lane all has none of its own. Nothing on the machine was changed',
        evidence: [...lines, ...skipList],
    });
}
function describeSelection(selection) {
    const parts = [
        ['focus', selection.focus],
        ['skip', selection.skip],
        ['label-filter', selection.labelFilter],
    ].filter(([, text]) => text !== '');
    return parts
        .map(([name, text]) => `${name} "${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(text ?? ''), SHOWN_FILTER)}"`)
        .join(', ');
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



/**
 * The workspace below a run's root directory, whose name ends in the run's stamp.
 * The suite takes the kubelet unit's name from a working directory called node-e2e-YYYYMMDDTHHMMSS
 * (kubernetes test/e2e_node/services/kubelet.go), which is how we know it and no other run has it.
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
        // Without "kubelet" in its name: specs take every such unit for the kubelet's.
        suiteUnit: `node-e2e-suite-${stamp}.service`,
        kubeletUnit: `kubelet-${stamp}.service`,
    };
}
/** Names of runs' root directories, and where their journal is. */
const RUN_LAYOUT = {
    name: /^crio-node-e2e-\d{8}T\d{6}$/,
    journalOf: (root) => workspaceAt(root).journal,
};
/** The root directory of a run that starts now. */
function workspaceRoot(runsDirectory, now) {
    const stamp = now.toISOString().replace(/[-:]/g, '').slice(0, 15);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runsDirectory, `crio-node-e2e-${stamp}`);
}
/** Makes the directories, and the console file: the suite appends to it as root, we read it as ourselves. */
function createWorkspace(workspace) {
    const { scratch, suite, suiteReport, suiteTemporary } = workspace;
    for (const directory of [scratch, suite, suiteReport, suiteTemporary]) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(workspace.console, '');
}
/** Copies the suite's programs into its working directory: what was verified is what runs. */
async function placePrograms(workspace, programs) {
    await Promise.all(programs.map(async (program) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(program, target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(target, 0o755);
    }));
}
/** Writes the user's KubeletConfiguration beside the binaries; gives its path, or null when there is none. */
function placeKubeletConfig(workspace, text) {
    if (text === null)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, 'kubeletconfig.yaml');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    return path;
}
/** Where the suite makes the kubelet look for drop-ins (kubernetes test/e2e_node/services/kubelet.go). */
const KUBELET_DROP_INS = 'kubelet.conf.d';
/** Writes fields of a KubeletConfiguration as a drop-in, which wins over the whole configuration; none for no fields. */
function placeKubeletDropIn(workspace, name, fields) {
    if (Object.keys(fields).length === 0)
        return;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace.suite, KUBELET_DROP_INS);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const config = {
        apiVersion: 'kubelet.config.k8s.io/v1beta1',
        kind: 'KubeletConfiguration',
        ...fields,
    };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `10-${name}.conf`), `${JSON.stringify(config, null, 2)}\n`);
}
/**
 * Writes the suite's own list of registries; gives the variables with which the test binary finds it. A flag would come
 * too late for images that it names before it reads flags (kubernetes test/utils/image/manifest.go,
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
