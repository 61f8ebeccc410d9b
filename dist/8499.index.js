export const id = 8499;
export const ids = [8499];
export const modules = {

/***/ 47631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkTable),
/* harmony export */   U: () => (/* binding */ checkMachine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31987);
/* harmony import */ var _host_earlier_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40707);
/* harmony import */ var _host_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34016);
/* harmony import */ var _host_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);
/* harmony import */ var _host_preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38177);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52639);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40785);








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

/***/ 32400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ fetchBuilds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/model/build-names.js
var build_names = __webpack_require__(13017);
// EXTERNAL MODULE: ./build/src/builds/build-identity.js
var build_identity = __webpack_require__(84694);
// EXTERNAL MODULE: ./build/src/builds/components.js
var builds_components = __webpack_require__(70703);
// EXTERNAL MODULE: ./build/src/builds/crio-files.js
var crio_files = __webpack_require__(54072);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/domain/by-kind.js
var by_kind = __webpack_require__(36292);
// EXTERNAL MODULE: ./build/src/builds/commits.js
var commits = __webpack_require__(28193);
// EXTERNAL MODULE: ./build/src/builds/crio-artifact.js
var crio_artifact = __webpack_require__(81041);
// EXTERNAL MODULE: ./build/src/builds/crio-downloads.js
var crio_downloads = __webpack_require__(3246);
// EXTERNAL MODULE: ./build/src/builds/crio-resolve.js
var crio_resolve = __webpack_require__(98383);
// EXTERNAL MODULE: ./build/src/builds/fetch.js + 4 modules
var fetch = __webpack_require__(98722);
// EXTERNAL MODULE: ./build/src/builds/layout.js
var layout = __webpack_require__(97253);
// EXTERNAL MODULE: ./build/src/builds/local-build.js
var local_build = __webpack_require__(94289);
// EXTERNAL MODULE: ./build/src/domain/request/build-locations.js
var build_locations = __webpack_require__(12749);
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
    const newest = await (0,fetch/* readMarker */.t7)((0,layout/* crioBundleMarker */.UE)('main'), build_names/* FULL_COMMIT */.eI, options);
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
    const bundle = (0,crio_downloads/* bundleOf */.cj)(id, options);
    return (await (0,fetch/* isCached */.bm)(bundle, options)) || (0,fetch/* isPublished */.HF)(bundle, options);
}

;// CONCATENATED MODULE: ./build/src/builds/crio-gather.js













const NO_MORE = {
    unconfirmed: [],
    notes: [],
    expected: null,
    headCommit: null,
    local: null,
    runPage: '',
};
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
        latest: async () => gatherRelease(await (0,crio_resolve/* newestRelease */.s5)(options), options),
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
        (0,fetch/* readMarker */.t7)((0,layout/* crioBranchMarker */.I8)(branch), build_names/* FULL_COMMIT */.eI, options),
        (0,fetch/* readMarker */.t7)((0,layout/* crioBundleMarker */.UE)(branch), build_names/* FULL_COMMIT */.eI, options),
    ]);
    return gatherOver(commit, { id: bundleCommit, note: null }, options);
}
async function gatherNewestBundle(branch, options) {
    const commit = await (0,fetch/* readMarker */.t7)((0,layout/* crioBundleMarker */.UE)(branch), build_names/* FULL_COMMIT */.eI, options);
    return ofBundle(await (0,fetch/* fetchDownload */.fW)((0,crio_downloads/* bundleOf */.cj)(commit, options), options), { commit });
}
async function gatherRelease(tag, options) {
    const bundle = await (0,fetch/* fetchDownload */.fW)((0,crio_downloads/* bundleOf */.cj)(tag, options), options);
    return ofBundle(bundle, { version: tag.replace(/^v/, '') });
}
async function gatherCommit(name, options) {
    const commit = build_names/* FULL_COMMIT */.eI.test(name) ? name : await (0,commits/* lookUpCommit */.a)('crio', name, options.github);
    return gatherOver(commit, await nearestBundle(commit, options), options);
}
/** The binaries of a commit, and the rest of a bundle; the bundle alone when it is of the same commit. */
async function gatherOver(commit, chosen, options) {
    const expected = { commit };
    if (commit === chosen.id) {
        return ofBundle(await (0,fetch/* fetchDownload */.fW)((0,crio_downloads/* bundleOf */.cj)(commit, options), options), expected);
    }
    const [bundle, crio, pinns] = await Promise.all([
        (0,fetch/* fetchDownload */.fW)((0,crio_downloads/* bundleOf */.cj)(chosen.id, options), options),
        (0,fetch/* fetchDownload */.fW)((0,crio_downloads/* binaryOf */.np)(commit, 'crio', options), options),
        (0,fetch/* fetchDownload */.fW)((0,crio_downloads/* binaryOf */.np)(commit, 'pinns', options), options),
    ]);
    const note = `crio and pinns of commit ${commit} replace those of the bundle of commit ${chosen.id}`;
    return {
        ...NO_MORE,
        parts: (0,crio_files/* crioPartsIn */.dO)([bundle, crio, pinns]),
        bundle,
        unconfirmed: [crio, pinns],
        notes: chosen.note === null ? [note] : [note, chosen.note],
        expected,
    };
}
async function gatherForeignBundle(url, asked, options) {
    const bundle = await (0,fetch/* fetchDownload */.fW)((0,crio_downloads/* bundleFrom */.Ne)(url, asked), options);
    const isUnproven = url.startsWith('file:') && bundle.trust === 'tls-only';
    return ofBundle(isUnproven ? { ...bundle, trust: 'local', notes: [] } : bundle, null);
}
function ofBundle(bundle, expected) {
    return { ...NO_MORE, parts: (0,crio_files/* crioPartsIn */.dO)([bundle]), bundle, unconfirmed: [bundle], expected };
}
async function gatherDirectory(request, options, componentParts) {
    const local = { input: 'crio', ...request };
    (0,local_build/* refuseUnverifiable */.LS)(local, options);
    const tree = await (0,local_build/* copyLocalBuild */.Vq)(local, crio_files/* WANTED_OF_CRIO */.SD, options.workDirectory);
    const parts = (0,crio_files/* crioPartsIn */.dO)([tree]);
    const files = (0,crio_files/* crioFiles */.FZ)((0,builds_components/* overlay */.Lw)(parts, await componentParts()));
    if (files === null || !options.needsBundle(files)) {
        return { ...NO_MORE, parts, bundle: null, local };
    }
    const commit = await (0,fetch/* readMarker */.t7)((0,layout/* crioBundleMarker */.UE)('main'), build_names/* FULL_COMMIT */.eI, options);
    const bundle = await (0,fetch/* fetchDownload */.fW)((0,crio_downloads/* bundleOf */.cj)(commit, options), options);
    const own = (0,crio_files/* executablesIn */.vx)(parts)
        .map((file) => file.part.name)
        .join(', ');
    return {
        ...NO_MORE,
        parts: (0,crio_files/* crioPartsIn */.dO)([bundle, tree]),
        bundle,
        notes: [`${own} of the local directory replace those of the bundle of commit ${commit}`],
        local,
    };
}
async function gatherArtifact(request, options) {
    const { download, run, headCommit, branch } = await (0,crio_artifact/* findCrioArtifact */.F)(request, options);
    const commit = await (0,fetch/* readMarker */.t7)((0,layout/* crioBundleMarker */.UE)(branch), build_names/* FULL_COMMIT */.eI, options);
    const [bundle, artifact] = await Promise.all([
        (0,fetch/* fetchDownload */.fW)((0,crio_downloads/* bundleOf */.cj)(commit, options), options),
        (0,fetch/* fetchDownload */.fW)(download, options),
    ]);
    return {
        ...NO_MORE,
        parts: (0,crio_files/* crioPartsIn */.dO)([bundle, artifact]),
        bundle,
        unconfirmed: [artifact],
        notes: [
            `${download.what} for commit ${headCommit} replaces files of the bundle of commit ${commit}`,
        ],
        headCommit,
        runPage: `https://github.com/${request.repository}/actions/runs/${run}`,
    };
}

// EXTERNAL MODULE: ./build/src/builds/executables.js + 1 modules
var builds_executables = __webpack_require__(26933);
// EXTERNAL MODULE: ./build/src/builds/part-versions.js
var part_versions = __webpack_require__(50138);
;// CONCATENATED MODULE: ./build/src/builds/crio.js










const LOOSE_REMEDY = 'Give a directory that contains crio and pinns (such as an unpacked build-static artifact of CRI-O), or an unpacked bundle';
/**
 * Fetches the requested CRI-O. On the host it changes only `workDirectory` and the tool cache.
 *
 * @throws RunError environment/build-unavailable when it cannot be fetched, environment/wrong-crio when crio reports
 *   another build, input/invalid-input when a local directory is not a build
 */
async function fetchCrio(request, options) {
    const wanted = (0,builds_components/* fetchComponents */.v4)(options.components, options);
    const [gathered, components] = await Promise.all([
        gatherCrio(request, options, async () => (await wanted).parts),
        wanted,
    ]);
    const parts = (0,builds_components/* overlay */.Lw)(gathered.parts, components.parts);
    const files = (0,crio_files/* crioFiles */.FZ)(parts);
    if (files === null) {
        const missing = ['crio', 'pinns'].filter((role) => parts.roles[role] === undefined);
        const build = `The bundle of CRI-O ${request.asked}`;
        const { local } = gathered;
        throw await (0,local_build/* missingFilesError */.sH)({ build, local, missing }, LOOSE_REMEDY);
    }
    const executables = [...(0,crio_files/* executablesIn */.vx)(parts), ...parts.cniPlugins];
    const checked = new Set(components.executables.flatMap(({ paths }) => paths));
    const paths = executables.map(({ path }) => path).filter((path) => !checked.has(path));
    const { bundle, local } = gathered;
    const build = `CRI-O ${request.asked}`;
    const args = ['version', '-j'];
    const question = { program: files.crio, args, parse: build_identity/* parseCrioVersion */.tj, build, local };
    const [identity, versioned] = await (0,fetch/* evictOnFailure */.Bx)(components.unconfirmed, options, async () => {
        for (const own of components.executables)
            await (0,builds_executables/* makeRunnable */.K)(own, options.architecture);
        return (0,fetch/* evictOnFailure */.Bx)(gathered.unconfirmed, options, async () => {
            const answers = await (0,part_versions/* inspectBuild */.z)(question, paths, executables, options);
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
                ...versioned.map((part) => (part.name === 'crio' ? (0,build_identity/* withIdentity */.BF)(part, identity) : part)),
            ],
            notes: [
                ...gathered.notes,
                ...(bundle?.notes ?? []),
                ...commitNotes(identity, gathered),
                ...components.notes,
                ...(0,builds_components/* versionNotes */.eW)(options.components, versioned),
            ],
            exact: gathered.runPage,
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

// EXTERNAL MODULE: ./build/src/builds/kubernetes.js
var builds_kubernetes = __webpack_require__(64895);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/crio/configuration.js
var configuration = __webpack_require__(36881);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(81727);
// EXTERNAL MODULE: ./build/src/crio/runtimes.js
var runtimes = __webpack_require__(36098);
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
/** What requests for the newest state of main ask for; a plan can have made exact builds of them. */
const TIPS = new Set(['main', 'main-bundle', 'main-fast']);
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
    return TIPS.has(request.asked);
}
function branch(minor) {
    return `release-${minor} (or main, if that is ${minor})`;
}

// EXTERNAL MODULE: ./build/src/app/run/ignition.js + 7 modules
var run_ignition = __webpack_require__(69073);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run_run = __webpack_require__(44770);
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
        (0,builds_kubernetes/* fetchKubernetes */.J)(wanted.request, {
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
    const { findLastGood } = await Promise.all(/* import() */[__webpack_require__.e(5618), __webpack_require__.e(9036), __webpack_require__.e(1323)]).then(__webpack_require__.bind(__webpack_require__, 1413));
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

/***/ 69073:
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/ignition/consistency.js
var consistency = __webpack_require__(17688);
// EXTERNAL MODULE: ./build/src/domain/ignition/data-url.js
var data_url = __webpack_require__(69878);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/ignition/config.js + 3 modules
var config = __webpack_require__(20400);
// EXTERNAL MODULE: ./build/src/domain/ignition/reader.js
var reader = __webpack_require__(94869);
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
var parse = __webpack_require__(18199);
// EXTERNAL MODULE: ./build/src/domain/ignition/source-url.js
var source_url = __webpack_require__(89595);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(32806);
// EXTERNAL MODULE: ./build/src/builds/errors.js
var builds_errors = __webpack_require__(46528);
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
var crio_settings = __webpack_require__(46269);
// EXTERNAL MODULE: ./build/src/domain/ignition/rules.js + 1 modules
var rules = __webpack_require__(85896);
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
var flaws = __webpack_require__(35895);
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
var build_names = __webpack_require__(13017);
// EXTERNAL MODULE: ./build/src/domain/request/kubelet.js
var kubelet = __webpack_require__(19538);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/host/needs.js
var needs = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run = __webpack_require__(44770);
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

/***/ 12719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ listSpecs),
  G: () => (/* binding */ requireGates)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/request/public-request.js
var public_request = __webpack_require__(98683);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
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
var needs = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/src/suite/enumerate.js + 1 modules
var enumerate = __webpack_require__(21292);
// EXTERNAL MODULE: ./build/src/suite/gates.js
var gates = __webpack_require__(32894);
// EXTERNAL MODULE: ./build/src/suite/missing-tags.js + 4 modules
var missing_tags = __webpack_require__(11887);
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
var run_run = __webpack_require__(44770);
;// CONCATENATED MODULE: ./build/src/app/run/list-specs.js










/**
 * The stage that lists the selected specs with a dry run, chooses those of the shard and the time budget, and records them and
 * the others.
 * @throws RunError (input, nothing-selected) if the shard has no spec
 */
async function listSpecs(run, commands, binary) {
    const { deps, request, workspace, record } = run;
    const specs = await (0,enumerate/* enumerateSpecs */.h)({ commands, scratch: workspace.scratch }, binary, request.selection, deps.nodeName);
    const leftOut = specs.leftOut.map(({ skip, specs: ids }) => ({
        reason: skip.reason,
        link: skip.link,
        specs: ids,
    }));
    deps.log.info(`${specs.planned.length} of ${(0,domain_text/* plural */.LS)(specs.total, 'spec')} are selected`);
    for (const { reason, specs: ids } of leftOut) {
        deps.log.info(`${(0,domain_text/* plural */.LS)(ids.length, 'more spec')} skipped by a tracked skip: ${reason}`);
    }
    await tellOfFilters(run, specs);
    const chosen = await chosenOf(run, specs.planned);
    const { shard, budget } = chosen;
    const selection = { ...request.selection, shard, budget };
    record.append({ totalSpecs: specs.total, planned: chosen.specs, leftOut, selection });
    if (chosen.specs.length === 0)
        throw emptyShard(shard);
    return {
        planned: chosen.specs,
        first: chosen.first,
        isPart: chosen.specs.length < specs.planned.length,
    };
}
/** The part of the lane that this job runs. */
async function chosenOf(run, lane) {
    const { part, timeBudgetSeconds } = run.request;
    if (part === null && timeBudgetSeconds === null) {
        return { specs: lane, first: [], shard: null, budget: null };
    }
    // Loaded only now, because most runs need nothing of it.
    const { chooseSpecs } = await Promise.all(/* import() */[__webpack_require__.e(5618), __webpack_require__.e(9928), __webpack_require__.e(8945)]).then(__webpack_require__.bind(__webpack_require__, 72359));
    return chooseSpecs(run, lane);
}
function emptyShard(shard) {
    if (shard === null) {
        return new errors/* RunError */.e4({
            kind: 'input',
            reason: 'nothing-selected',
            message: 'No spec is left for the time budget',
            cause: 'none fits, or the plan left out all that the filters of this job select',
            remedy: 'Raise time-budget, or give the same filters to the plan and to its jobs',
        });
    }
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'nothing-selected',
        message: `Shard ${shard.index} of ${shard.total} has no spec of the lane`,
        cause: 'the filters of this job leave out its specs, or the lane has other specs on this machine',
        remedy: 'Leave out focus, skip and label-filter, or make a new plan with the same builds',
    });
}
/** Warns about filters and tracked skips that do not mean what they meant; what changes no result goes only to the log. */
async function tellOfFilters(run, specs) {
    const { deps, request } = run;
    const { alternatives, skips } = specs.missing;
    for (const tag of alternatives.filter((one) => !request.lane.mayLack.includes(one.tag))) {
        (0,run_run/* warn */.R)(run, `Of the alternatives in ${tag.filter}, one selects nothing: ${(0,missing_tags/* missingTagText */.e)(tag)}`);
    }
    for (const { filter, tag } of specs.missing.unescaped) {
        const text = `${filter} has "[${tag}]", which matches any one of these characters. For the tag, write "\\[${tag}\\]"`;
        (0,run_run/* warn */.R)(run, text);
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
        await (0,gates/* checkGates */.P)({ commands, scratch }, kubelet, featureGates);
        return null;
    }
    catch (error) {
        if (error instanceof gates/* GateRefused */.c)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 85896:
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
var fields = __webpack_require__(92701);
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

/***/ 38177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tg: () => (/* binding */ checksOf),
  Mz: () => (/* binding */ preflight),
  vL: () => (/* binding */ preflightWarnings)
});

// EXTERNAL MODULE: ./build/src/domain/by-kind.js
var by_kind = __webpack_require__(36292);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/host/facts.js + 1 modules
var facts = __webpack_require__(34016);
// EXTERNAL MODULE: ./build/src/host/host-check.js
var host_check = __webpack_require__(87685);
// EXTERNAL MODULE: ./build/src/host/requirements.js
var requirements = __webpack_require__(58798);
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

/***/ 20954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeRequest)
/* harmony export */ });
/* harmony import */ var _domain_by_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36292);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32806);



/** That of a repeated run can have hundreds of names. */
const FOCUS_LENGTH = 1000;
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
function describePart(part) {
    if (part === null)
        return 'none';
    const { plan, madeAt, shard, budget } = part;
    return [
        `${plan} of ${madeAt}`,
        shard === null ? 'the whole lane' : `shard ${shard.index} of ${shard.total}`,
        ...(budget === null ? [] : [`what fits into ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(budget.seconds)}`]),
    ].join(', ');
}
function joined(list, none) {
    return list.join(' ') || none;
}
/** Source files, by which only some lanes select. */
function fileRows({ focusFiles, skipFiles, }) {
    const rows = [
        ['Source files', focusFiles.join(' ')],
        ['Files left out', skipFiles.join(' ')],
    ];
    return rows.filter(([, files]) => files !== '');
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
        ['Focus', (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(selection.focus, FOCUS_LENGTH) || 'none'],
        ['Skip', selection.skip || 'none'],
        ...fileRows(selection),
        ['Tracked skips', String(selection.trackedSkips.length)],
        ['Processes', String(request.procs)],
        ['Time limit', (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(request.timeoutSeconds)],
        [
            'Time budget',
            request.timeBudgetSeconds === null ? 'none' : (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(request.timeBudgetSeconds),
        ],
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
        ['Plan', describePart(request.part)],
        ['Report', request.reportDirectory],
        ['Mirrors', `${mirrors.crio} ${mirrors.kubernetes} ${mirrors.gitHub}`],
    ];
    return rows.map(([title, text]) => `${`${title}:`.padEnd(24)}${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text)}`);
}


/***/ }),

/***/ 48545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ roomChecks),
/* harmony export */   V3: () => (/* binding */ writtenDirectories),
/* harmony export */   hr: () => (/* binding */ requireRoom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31987);




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
