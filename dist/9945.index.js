export const id = 9945;
export const ids = [9945];
export const modules = {

/***/ 64704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ recordedFacts)
/* harmony export */ });
/**
 * The facts in the record of a run. If the record was changed, the results are not complete, because a shorter plan would
 * hide specs that did not run.
 * @param suite the results in the suite's reports; null if there is no report yet
 */
function recordedFacts(record, suite) {
    const state = record.state();
    if (suite === null)
        return { ...state, suite };
    const damage = [
        ...(record.isIntact() ? [] : ['the record of the run was changed while the run went on']),
        ...(state.planned === null ? ['the list of planned specs is lost'] : []),
    ];
    return { ...state, suite: { ...suite, damage: [...suite.damage, ...damage] } };
}


/***/ }),

/***/ 99945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qk: () => (/* binding */ checkReportDirectory),
  PX: () => (/* binding */ prepareReportDirectory),
  LX: () => (/* binding */ recordSetup),
  tu: () => (/* binding */ reportDirectoryFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/crio/install.js
var install = __webpack_require__(7252);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(81727);
// EXTERNAL MODULE: ./build/src/crio/runtimes.js
var runtimes = __webpack_require__(36098);
;// CONCATENATED MODULE: ./build/src/crio/node-facts.js






/** How a node with these files is set up; reads the bundle's drop-in, and programs of the machine that start pods. */
function nodeFacts({ crioDropIns, crioSettings, kubeletConfig, kubeletFlags, featureGates, testArgs }, files) {
    const dropIns = (0,install/* dropInsOf */.V)({ files, dropIns: crioDropIns, settings: crioSettings });
    const { defaultRuntime, handlers } = (0,runtimes/* effectiveRuntimes */.V)(dropIns.map(({ toml }) => toml).filter(isToml));
    const { runtime, monitor } = (0,runtimes/* handlerPrograms */.m)(handlers[defaultRuntime]);
    return {
        runtime: {
            handler: defaultRuntime,
            program: partOrPath(runtime),
            monitor: partOrPath(monitor),
            programSha256: digestOfMachine(runtime),
            monitorSha256: digestOfMachine(monitor),
        },
        crioDropIns: dropIns.map(({ name, toml }) => ({ name, sha256: sha256Of(toml) })),
        kubeletConfigSha256: kubeletConfig === null ? null : sha256Of(kubeletConfig.text),
        kubeletFlags,
        featureGates: Object.entries(featureGates)
            .map(([gate, enabled]) => `${gate}=${enabled}`)
            .toSorted(),
        testArgs,
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
    return path !== null && (0,external_node_path_.dirname)(path) === paths/* LIBEXEC_DIRECTORY */.HD ? (0,external_node_path_.basename)(path) : path;
}
/** So that a wrong path does not fill the memory: runtimes have a tenth of it. */
const LARGEST_PROGRAM = 256 * 1024 * 1024;
/**
 * The digest of a program that the machine has under this path: it can be replaced without any other trace. Null for parts
 * of the build, which have digests, and for what cannot be read.
 */
function digestOfMachine(path) {
    if (path === null || !(0,external_node_path_.isAbsolute)(path) || (0,external_node_path_.dirname)(path) === paths/* LIBEXEC_DIRECTORY */.HD)
        return null;
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        return stat.isFile() && stat.size <= LARGEST_PROGRAM ? sha256Of((0,external_node_fs_.readFileSync)(path)) : null;
    }
    catch {
        return null;
    }
}
function sha256Of(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/report/provenance.js
var report_provenance = __webpack_require__(56093);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/views/json.js + 3 modules
var json = __webpack_require__(47203);
// EXTERNAL MODULE: ./build/src/publish/owned-files.js
var owned_files = __webpack_require__(30470);
// EXTERNAL MODULE: ./build/src/publish/report-directory.js
var report_directory = __webpack_require__(63105);
// EXTERNAL MODULE: ./build/src/app/run/facts.js
var run_facts = __webpack_require__(64704);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run = __webpack_require__(44770);
;// CONCATENATED MODULE: ./build/src/app/run/report-directory.js












/** Names of foreign files that an error shows. */
const SHOWN = 5;
/**
 * Checks, without changing anything, that a report directory has nothing that a report would replace.
 * @throws RunError (input, invalid-input) if it has files that no earlier run wrote, or is inside of a .git directory
 */
function checkReportDirectory(directory) {
    if (resolved(directory).split('/').includes('.git')) {
        throw invalid(`The report directory ${directory} is inside of a .git directory`, null);
    }
    const foreign = asInput(directory, () => (0,owned_files/* foreignIn */.Yn)(directory));
    if (foreign.length === 0)
        return;
    const more = foreign.length > SHOWN ? ` and ${foreign.length - SHOWN} more` : '';
    throw invalid(`The report directory ${directory} has files that a report would replace and that no run wrote: ${foreign.slice(0, SHOWN).map(domain_text/* plainLine */.h0).join(', ')}${more}`, 'a run replaces only files that an earlier run wrote and nobody changed since');
}
/**
 * Removes the report of an earlier run, which could be mistaken for this one's, and checks that the directory is writable.
 * Call it when the inputs and the machine are accepted.
 * @throws RunError (input, invalid-input) if the directory is not writable or has other files with names of a report
 */
function prepareReportDirectory(directory) {
    checkReportDirectory(directory);
    asInput(directory, () => (0,report_directory/* clearReportDirectory */.LY)(directory));
}
/**
 * The directory in which a run reports: the requested one if it was prepared and is still usable, or if a run that ended
 * before that finds it absent or with nothing but an earlier report; else one in the workspace.
 */
function reportDirectoryFor({ request, reportDirectory }, workspace) {
    const own = (0,external_node_path_.join)(workspace.root, 'report');
    if (reportDirectory !== null) {
        const reason = (0,report_directory/* whyUnusable */.II)(reportDirectory);
        if (reason === null)
            return { directory: reportDirectory, warning: null };
        const warning = `The report is in ${own}, because ${reportDirectory} cannot be used any more: ${reason}`;
        return { directory: own, warning };
    }
    const requested = request?.reportDirectory ?? null;
    if (requested === null || !isUnusedBefore(requested))
        return { directory: own, warning: null };
    return { directory: requested, warning: null };
}
function isUnusedBefore(directory) {
    try {
        if (!(0,owned_files/* isFree */.xp)(directory))
            return false;
        prepareReportDirectory(directory);
        return true;
    }
    catch {
        return false;
    }
}
/** The path without links, as far as it exists. */
function resolved(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(resolved(parent), (0,external_node_path_.basename)(path));
    }
}
function asInput(directory, work) {
    try {
        return work();
    }
    catch (error) {
        throw invalid(`The report directory ${directory} is not writable`, (0,errors/* messageOf */.bD)(error));
    }
}
function invalid(message, cause) {
    return new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message,
        ...(cause === null ? {} : { cause }),
        remedy: 'set report-dir to a new or empty directory that the user of this job can write to, or move these files away',
    });
}
/**
 * Records the setup of the node and writes a first provenance as soon as the builds are known, because the run may end at
 * any time after this.
 */
function recordSetup(current, files) {
    const { deps, request, record } = current;
    const facts = nodeFacts(request, files);
    record.append({ node: facts });
    for (const text of unusedComponents(request.components, facts))
        (0,run/* warn */.R)(current, text);
    const recorded = (0,run_facts/* recordedFacts */.w)(record, null);
    const generator = { version: deps.version, now: deps.now() };
    const provenance = (0,json/* provenanceJson */.WU)((0,report_provenance/* buildProvenance */.S)(generator, recorded, false));
    const file = { name: report_files/* REPORT_FILES */.JL.provenance, text: provenance };
    for (const text of (0,report_directory/* putFiles */.po)(request.reportDirectory, [file]))
        (0,run/* warn */.R)(current, text);
}


/***/ }),

/***/ 92520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkDropIns),
/* harmony export */   d: () => (/* binding */ checkInstalled)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _domain_ignition_crio_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46269);
/* harmony import */ var _domain_logs_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80681);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31987);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81727);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29099);









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
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `CRI-O rejects ${(0,_domain_ignition_crio_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(file)}: ${key === null ? '' : `${key} in `}${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLine */ .h0)(file.name)}`,
        cause: summaryOf(words),
        remedy: `correct ${(0,_domain_ignition_crio_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(file)}; nothing on the machine has been changed`,
        evidence: words,
    });
}
/**
 * Lets the installed CRI-O check the configuration on the machine, with files that the run did not write.
 * @throws RunError (environment, host-setup)
 */
async function checkInstalled(deps) {
    const words = await refused(deps, _paths_js__WEBPACK_IMPORTED_MODULE_8__/* .CRIO_BINARY */ ._E, [], { root: true });
    if (words === null)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4({
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
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.scratch, 'crio-check');
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'crio.conf.d');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(root, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const main = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'crio.conf');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(main, '');
    for (const { name, toml } of dropIns)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), toml);
    // Without root, CRI-O's storage creates directories of the user (containers/storage pkg/homedir).
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
    const config = (0,_toml_js__WEBPACK_IMPORTED_MODULE_6__/* .parseToml */ .MT)(file.toml);
    for (const path of (0,_toml_js__WEBPACK_IMPORTED_MODULE_6__/* .leafPaths */ .$0)(config).slice(0, MOST_TRIED_KEYS)) {
        if ((await refusedAs((0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .stringify */ .As)((0,_toml_js__WEBPACK_IMPORTED_MODULE_6__/* .without */ .FF)(config, path)))) === null)
            return path.join('.');
    }
    return null;
}
/** CRI-O's last message: it ends with a fatal line (cri-o/cri-o cmd/crio/main.go). */
function summaryOf(lines) {
    return (0,_domain_logs_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .messageIn */ .v6)(lines.findLast((line) => (0,_domain_logs_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .levelOf */ .In)(line) === 'fatal') ?? lines.at(-1) ?? '');
}
function ownConfigurationError(words) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'host-setup',
        message: 'CRI-O rejects the configuration of its bundle or of this action',
        cause: summaryOf(words),
        remedy: 'choose another CRI-O build, or report it to crio-node-e2e with the lines below',
        evidence: words,
    });
}


/***/ }),

/***/ 36881:
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
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56813);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81727);
/* harmony import */ var _runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36098);




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

/***/ 7252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ installCrio),
/* harmony export */   V: () => (/* binding */ dropInsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31495);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92701);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88986);
/* harmony import */ var _host_firewall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32254);
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29680);
/* harmony import */ var _check_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92520);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36881);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81727);










/**
 * Puts CRI-O, its helpers and its configuration where the bundle's installer puts them; starts nothing. The installed
 * CRI-O then checks its configuration, while systemd reads the units.
 * @throws RunError (environment, host-setup)
 */
async function installCrio(deps, request) {
    const files = [...programs(request.files), ...configuration(request), ...service(request)];
    const paths = files.map(({ path }) => path);
    const [bridge, units, trees, seen] = await (0,_domain_at_once_js__WEBPACK_IMPORTED_MODULE_6__/* .atOnce */ .z)([
        watchedBridge(deps),
        (0,_host_host_js__WEBPACK_IMPORTED_MODULE_3__/* .watchedUnits */ .OK)(deps, _paths_js__WEBPACK_IMPORTED_MODULE_7__/* .WANTED_UNITS */ .sK),
        (0,_host_host_js__WEBPACK_IMPORTED_MODULE_3__/* .watchedTrees */ .WZ)(deps, _paths_js__WEBPACK_IMPORTED_MODULE_7__/* .STATE_DIRECTORIES */ .UO),
        (0,_host_host_js__WEBPACK_IMPORTED_MODULE_3__/* .existingWithParents */ .d_)(deps, paths),
    ]);
    // Undo takes adjacent directories together, and stops units before all else: so directories are recorded right before
    // those that are made for the files, and units after the files.
    deps.journal.record(...bridge, { kind: 'unit-files' }, ...trees);
    await (0,_host_host_js__WEBPACK_IMPORTED_MODULE_3__/* .installFiles */ .DG)(deps, files, seen);
    deps.journal.record(...units);
    await (0,_domain_at_once_js__WEBPACK_IMPORTED_MODULE_6__/* .atOnce */ .z)([(0,_check_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .checkInstalled */ .d)(deps), (0,_host_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'systemctl', ['daemon-reload'])]);
}
function programs(files) {
    const helpers = [files.conmon, files.conmonrs, files.crun, files.runc, files.credentialProvider];
    return [
        executable(files.crio, _paths_js__WEBPACK_IMPORTED_MODULE_7__/* .CRIO_BINARY */ ._E),
        executable(files.pinns, _paths_js__WEBPACK_IMPORTED_MODULE_7__/* .PINNS_BINARY */ .Ny),
        ...(files.crictl === undefined ? [] : [executable(files.crictl, _paths_js__WEBPACK_IMPORTED_MODULE_7__/* .CRICTL_BINARY */ .i6)]),
        ...helpers.flatMap((helper) => helper === undefined ? [] : [executable(helper, `${_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .LIBEXEC_DIRECTORY */ .HD}/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(helper)}`)]),
        ...files.cniPlugins.map((plugin) => executable(plugin, `${_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .CNI_PLUGIN_DIRECTORY */ .pj}/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(plugin)}`)),
    ];
}
/** The drop-ins of the service, in the order in which it reads them. */
function dropInsOf({ files, dropIns, settings, }) {
    const tomls = dropIns.map(({ toml }) => toml);
    const bundle = files.bundleConfig === undefined
        ? []
        : [{ name: _configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .BUNDLE_DROP_IN */ .Np, toml: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(files.bundleConfig, 'utf8') }];
    const ours = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .ourDropIn */ .Nj)(files, tomls, settings, networkName(files.cniConfig));
    const scenario = settings.scenario === null ? [] : [settings.scenario];
    return [...bundle, { name: _configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .OUR_DROP_IN */ .fi, toml: ours }, ...scenario, ...dropIns];
}
function configuration(request) {
    const { files, settings } = request;
    return [
        optional(files.registries, `${_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .REGISTRIES_DIRECTORY */ .Qw}/registries.conf`),
        // The bundle ships it disabled, under a name that CRI-O does not read.
        optional(files.cniConfig, `${_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .CNI_CONFIG_DIRECTORY */ .S7}/10-crio-bridge.conflist`),
        [given(files.policy, _paths_js__WEBPACK_IMPORTED_MODULE_7__/* .POLICY_FILE */ .CX, _configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .PERMISSIVE_POLICY */ .tm)],
        [given(files.crictlConfig, _paths_js__WEBPACK_IMPORTED_MODULE_7__/* .CRICTL_CONFIG */ .FX, _configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .CRICTL_YAML */ .wU)],
        [text(`${_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .REGISTRIES_DIRECTORY */ .Qw}/99-crio-node-e2e.conf`, _configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCAL_REGISTRY */ .wo)],
        settings.mirrors.length === 0
            ? []
            : [text(`${_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .REGISTRIES_DIRECTORY */ .Qw}/${_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .MIRRORS_FILE */ .Gb}`, (0,_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .mirrorsFile */ .vd)(settings.mirrors))],
        dropInsOf(request).map(({ name, toml }) => text(`${_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .DROP_IN_DIRECTORY */ .s4}/${name}`, toml)),
    ].flat();
}
function service({ files, mayRaiseLimits }) {
    const limits = mayRaiseLimits ? null : (0,_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLimits */ .kd)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/1/limits', 'utf8'));
    return [
        given(files.unit, _paths_js__WEBPACK_IMPORTED_MODULE_7__/* .UNIT_FILE */ .eP, (0,_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .unitFile */ .TD)(_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .CRIO_BINARY */ ._E)),
        text(_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .UNIT_DROP_IN */ .$n, (0,_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .unitDropIn */ .rl)(limits)),
    ];
}
/** The name in a CNI configuration list (containernetworking/cni SPEC.md), or null. */
function networkName(path) {
    if (path === undefined)
        return null;
    return (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .fieldsOf */ .Pf)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'))).name) || null;
}
async function watchedBridge(deps) {
    const existing = await (0,_host_host_js__WEBPACK_IMPORTED_MODULE_3__/* .existingPaths */ .UV)(deps, [`/sys/class/net/${_host_firewall_js__WEBPACK_IMPORTED_MODULE_2__/* .POD_BRIDGE */ .ei}`]);
    return existing.size === 0 ? [{ kind: 'link', name: _host_firewall_js__WEBPACK_IMPORTED_MODULE_2__/* .POD_BRIDGE */ .ei }] : [];
}
function executable(source, path) {
    return { path, mode: '0755', source };
}
function text(path, content) {
    return { path, mode: '0644', text: content };
}
function given(source, path, fallback) {
    return source === undefined ? text(path, fallback) : { path, mode: '0644', source };
}
function optional(source, path) {
    return source === undefined ? [] : [{ path, mode: '0644', source }];
}


/***/ }),

/***/ 36098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ effectiveRuntimes),
/* harmony export */   m: () => (/* binding */ handlerPrograms)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29099);

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

/***/ 29099:
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

/***/ 46269:
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
/* harmony import */ var _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13017);


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

/***/ 56093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ buildProvenance)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38417);

const SCHEMA_VERSION = 1;
/**
 * The provenance of a run. It has the whole request, so that the run can be repeated.
 * @param complete whether the run has ended: a first version is written before the suite starts
 */
function buildProvenance(by, facts, complete) {
    return {
        schemaVersion: SCHEMA_VERSION,
        ...(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .generatedBy */ .BH)(by),
        run: facts.job,
        complete,
        builds: facts.builds,
        host: facts.host,
        node: facts.node,
        randomSeed: facts.suite?.randomSeed ?? null,
        request: (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedRequest */ .Kh)(facts),
    };
}


/***/ })

};
