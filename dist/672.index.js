export const id = 672;
export const ids = [672];
export const modules = {

/***/ 9754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ REPORT_SHAPE)
/* harmony export */ });
/** The keys in the order in which they are written. */
const REPORT_SHAPE = {
    "schemaVersion": true,
    "generator": {
        "name": true,
        "version": true
    },
    "generatedAt": true,
    "run": {
        "id": true,
        "attempt": true,
        "repository": true,
        "url": true
    },
    "verdict": {
        "result": true,
        "reason": true,
        "headline": true
    },
    "findings": {
        "id": true,
        "reason": true,
        "title": true,
        "detail": true,
        "audience": true,
        "remedy": true,
        "evidence": true,
        "specs": true
    },
    "counts": {
        "total": true,
        "planned": true,
        "ran": true,
        "passed": true,
        "failed": true,
        "interrupted": true,
        "flaky": true,
        "skipped": true,
        "notRun": true
    },
    "builds": {
        "project": true,
        "asked": true,
        "version": true,
        "commit": true,
        "date": true,
        "parts": {
            "name": true,
            "source": true,
            "sha256": true,
            "trust": true,
            "version": true,
            "commit": true,
            "date": true
        },
        "notes": true
    },
    "host": {
        "architecture": true,
        "kernel": true,
        "os": true,
        "cgroup": true,
        "systemd": true,
        "cpus": true,
        "memoryBytes": true,
        "runnerImage": true
    },
    "node": {
        "runtime": {
            "handler": true,
            "program": true,
            "monitor": true
        },
        "crioDropIns": {
            "name": true,
            "sha256": true
        },
        "kubeletConfigSha256": true
    },
    "ignition": {
        "field": true,
        "subject": true,
        "outcome": true,
        "reason": true
    },
    "selection": {
        "scenario": true,
        "lane": true,
        "focus": true,
        "skip": true,
        "labelFilter": true,
        "trackedSkips": {
            "text": true,
            "reason": true,
            "link": true
        }
    },
    "suite": {
        "startedAt": true,
        "endedAt": true,
        "seconds": true,
        "procs": true,
        "randomSeed": true,
        "exitCode": true,
        "source": true
    },
    "specs": {
        "id": true,
        "outcome": true,
        "labels": true,
        "location": {
            "file": true,
            "line": true
        },
        "seconds": true,
        "startedAt": true,
        "endedAt": true,
        "process": true,
        "attempts": true,
        "failure": {
            "message": true,
            "location": {
                "file": true,
                "line": true
            },
            "stackTrace": true,
            "at": true
        },
        "additionalFailures": {
            "message": true,
            "location": {
                "file": true,
                "line": true
            },
            "stackTrace": true,
            "at": true
        },
        "skipReason": true,
        "logs": {
            "log": true,
            "lines": true
        },
        "finding": true
    },
    "running": {
        "id": true,
        "location": {
            "file": true,
            "line": true
        }
    },
    "skipped": {
        "reason": true,
        "link": true,
        "specs": true
    },
    "serviceEvents": {
        "service": true,
        "kind": true,
        "at": true,
        "detail": true
    },
    "warnings": true,
    "reproduce": true
};


/***/ }),

/***/ 6591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ recordedFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4398);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3237);



/**
 * The facts in the record of a run.
 * @param suite the results in the suite's reports; null if there is no report yet
 */
function recordedFacts(state, workspace, suite) {
    return { ...state, planned: readPlanned(workspace.plannedSpecs), suite };
}
/** The planned specs, or null if the file is missing or damaged: a part of them would hide specs that did not run. */
function readPlanned(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return null;
    const items = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    if (!Array.isArray(items))
        return null;
    const planned = items.map(readPlannedSpec).filter((spec) => spec !== null);
    return planned.length === items.length ? planned : null;
}
function readPlannedSpec(value) {
    const { id, labels, location } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value);
    const { file, line } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(location);
    const hasPlace = typeof file === 'string' && typeof line === 'number';
    if (typeof id !== 'string' || (location !== null && !hasPlace))
        return null;
    if (!Array.isArray(labels) || (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(labels).length !== labels.length)
        return null;
    return { id, labels: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(labels), location: hasPlace ? { file, line } : null };
}


/***/ }),

/***/ 2283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qk: () => (/* binding */ checkReportDirectory),
  PX: () => (/* binding */ prepareReportDirectory),
  LX: () => (/* binding */ recordSetup),
  tu: () => (/* binding */ reportDirectoryFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/crio/install.js
var install = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(1982);
// EXTERNAL MODULE: ./build/src/crio/runtimes.js
var runtimes = __webpack_require__(6645);
;// CONCATENATED MODULE: ./build/src/crio/node-facts.js





/** How a node with these files is set up; reads the bundle's drop-in. */
function nodeFacts({ crioDropIns, crioSettings, kubeletConfig, }, files) {
    const dropIns = (0,install/* dropInsOf */.V)({ files, dropIns: crioDropIns, settings: crioSettings });
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
    return path !== null && (0,external_node_path_.dirname)(path) === paths/* LIBEXEC_DIRECTORY */.HD ? (0,external_node_path_.basename)(path) : path;
}
function sha256Of(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(8364);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6413);
// EXTERNAL MODULE: ./build/src/domain/report/provenance.js
var report_provenance = __webpack_require__(1147);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./build/src/domain/views/json.js + 1 modules
var json = __webpack_require__(6235);
// EXTERNAL MODULE: ./build/src/publish/owned-files.js
var owned_files = __webpack_require__(9113);
// EXTERNAL MODULE: ./build/src/publish/report-directory.js
var report_directory = __webpack_require__(9444);
// EXTERNAL MODULE: ./build/src/app/run/facts.js
var run_facts = __webpack_require__(6591);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run = __webpack_require__(913);
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
    const { deps, request, record, workspace } = current;
    const facts = nodeFacts(request, files);
    record.append({ node: facts });
    for (const text of unusedComponents(request.components, facts))
        (0,run/* warn */.R)(current, text);
    const recorded = (0,run_facts/* recordedFacts */.w)(record.state(), workspace, null);
    const generator = { version: deps.version, now: deps.now() };
    const provenance = (0,json/* provenanceJson */.WU)((0,report_provenance/* buildProvenance */.S)(generator, recorded, false));
    const file = { name: report_files/* REPORT_FILES */.J.provenance, text: provenance };
    for (const text of (0,report_directory/* putFiles */.po)(request.reportDirectory, [file]))
        (0,run/* warn */.R)(current, text);
}


/***/ }),

/***/ 4605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkDropIns),
/* harmony export */   d: () => (/* binding */ checkInstalled)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4410);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8364);
/* harmony import */ var _domain_ignition_crio_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3894);
/* harmony import */ var _domain_logs_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6400);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8940);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1982);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(628);









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
    return (0,_domain_logs_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .messageIn */ .v)(lines.findLast((line) => (0,_domain_logs_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .levelOf */ .I)(line) === 'fatal') ?? lines.at(-1) ?? '');
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

/***/ 6384:
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
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2072);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1982);
/* harmony import */ var _runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6645);




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

/***/ 437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ installCrio),
/* harmony export */   V: () => (/* binding */ dropInsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7138);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4398);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3237);
/* harmony import */ var _host_firewall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1397);
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(535);
/* harmony import */ var _check_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4605);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6384);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1982);










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

/***/ 1982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ UNIT_DROP_IN),
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   FX: () => (/* binding */ CRICTL_CONFIG),
/* harmony export */   HD: () => (/* binding */ LIBEXEC_DIRECTORY),
/* harmony export */   JJ: () => (/* binding */ STORAGE_ROOT),
/* harmony export */   Ny: () => (/* binding */ PINNS_BINARY),
/* harmony export */   Qw: () => (/* binding */ REGISTRIES_DIRECTORY),
/* harmony export */   S7: () => (/* binding */ CNI_CONFIG_DIRECTORY),
/* harmony export */   UO: () => (/* binding */ STATE_DIRECTORIES),
/* harmony export */   Y9: () => (/* binding */ CRIO_ENDPOINT),
/* harmony export */   _E: () => (/* binding */ CRIO_BINARY),
/* harmony export */   eP: () => (/* binding */ UNIT_FILE),
/* harmony export */   i6: () => (/* binding */ CRICTL_BINARY),
/* harmony export */   jh: () => (/* binding */ STORAGE_RUN_ROOT),
/* harmony export */   lT: () => (/* binding */ CRIO_UNIT),
/* harmony export */   pj: () => (/* binding */ CNI_PLUGIN_DIRECTORY),
/* harmony export */   s4: () => (/* binding */ DROP_IN_DIRECTORY),
/* harmony export */   sK: () => (/* binding */ WANTED_UNITS)
/* harmony export */ });
/**
 * Where the bundle's own installer puts things (cri-o/packaging templates/latest/cri-o/bundle/install, defaults), and
 * where CRI-O keeps its state (cri-o/cri-o pkg/config/config.go).
 */
const CRIO_BINARY = '/usr/local/bin/crio';
const PINNS_BINARY = '/usr/local/bin/pinns';
const CRICTL_BINARY = '/usr/local/bin/crictl';
const LIBEXEC_DIRECTORY = '/usr/libexec/crio';
const CNI_PLUGIN_DIRECTORY = '/opt/cni/bin';
const CNI_CONFIG_DIRECTORY = '/etc/cni/net.d';
const UNIT_FILE = '/usr/local/lib/systemd/system/crio.service';
const DROP_IN_DIRECTORY = '/etc/crio/crio.conf.d';
const POLICY_FILE = '/etc/crio/policy.json';
const CRICTL_CONFIG = '/etc/crictl.yaml';
const REGISTRIES_DIRECTORY = '/etc/containers/registries.conf.d';
/** Where CRI-O listens (cri-o/cri-o pkg/config/config.go, CrioSocketPath). */
const CRIO_ENDPOINT = 'unix:///var/run/crio/crio.sock';
const CRIO_UNIT = 'crio.service';
/** Settings of the service for this run; below /run, so that a reboot removes them as well. */
const UNIT_DROP_IN = '/run/systemd/system/crio.service.d/20-crio-node-e2e.conf';
/** Images and containers of a run are separate from those of other tools, so a run starts empty and leaves nothing. */
const STORAGE_ROOT = '/var/lib/crio-node-e2e/storage';
const STORAGE_RUN_ROOT = '/run/crio-node-e2e/storage';
/** Directories that CRI-O, CNI plugins, kubelet and suite fill. */
const STATE_DIRECTORIES = [
    '/var/lib/crio-node-e2e',
    '/run/crio-node-e2e',
    '/etc/crio',
    '/var/lib/crio',
    '/run/crio',
    '/run/crun',
    '/run/runc',
    '/run/containers',
    '/run/netns',
    '/run/utsns',
    '/run/ipcns',
    '/run/userns',
    '/run/pidns',
    '/run/nri',
    '/var/lib/containers',
    '/var/log/crio',
    '/var/lib/cni',
    '/var/lib/kubelet',
    '/var/log/pods',
    '/var/log/containers',
    '/run/kubernetes',
    '/etc/cni/net.d',
    '/etc/kubernetes',
    '/usr/libexec/kubernetes',
];
/** Units that the bundle's unit wants, and that may not be active before the run. */
const WANTED_UNITS = ['network-online.target'];


/***/ }),

/***/ 6645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ effectiveRuntimes),
/* harmony export */   m: () => (/* binding */ handlerPrograms)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(628);

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

/***/ 628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ leafPaths),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);

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

/***/ 3894:
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
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);
/* harmony import */ var _model_build_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);


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

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ findSignature)
});

// UNUSED EXPORTS: SIGNATURES

;// CONCATENATED MODULE: ./build/lanes/signatures.json
const signatures_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"swap-on","where":["kubelet"],"pattern":"running with swap on is not supported","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: swap is on","remedy":"let the run turn off swap, or set kubelet-flags to --fail-swap-on=false"},{"id":"cgroup-v1","where":["kubelet"],"pattern":"kubelet is configured to not run on a host using cgroup v1","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: this machine has cgroup v1","remedy":"use a runner with cgroup v2, or a kubelet-config with failCgroupV1: false"},{"id":"port-taken","where":["failure","services","kubelet"],"pattern":"listen tcp \\\\S+: bind: address already in use","reason":"node-not-up","audience":"workflow","title":"A port of the API server or the kubelet is already in use","remedy":"stop the process that listens on the port, such as a cluster or an earlier run"},{"id":"no-cni-configuration","where":["kubelet","crio","failure"],"pattern":"no CNI configuration file in \\\\S+","reason":"node-not-up","audience":"workflow","title":"CRI-O found no CNI configuration","remedy":"check the CNI configuration of the build, and crio-config"},{"id":"no-space","where":["failure","services","kubelet","crio","spec"],"pattern":"[Nn]o space left on device","notFor":"evict|pressure|quota|ephemeral-storage|EphemeralStorage|LocalStorage|DiskGC","reason":"host-setup","audience":"environment","title":"No space is left on a device of the machine","remedy":"free disk space on the runner; if the disk is not full, check inodes, inotify watches and cgroups"},{"id":"crio-socket-missing","where":["failure"],"pattern":"validate CRI v1 (?:runtime|image) API for endpoint .*(?<cause>no such file or directory|connection refused)","reason":"crio-died","audience":"cri-o","title":"CRI-O does not answer on its socket","remedy":"read logs/crio.log"},{"id":"kubelet-container-manager","where":["kubelet"],"pattern":"\\"Failed to start ContainerManager\\" err=(?<cause>.+)","reason":"kubelet-died","audience":"environment","title":"The kubelet exited: it could not start its container manager","remedy":"read logs/kubelet.log; the usual cause is the cgroup setup of the machine"},{"id":"kubelet-failed","where":["kubelet"],"pattern":"(?:failed to run Kubelet: |\\"command failed\\" err=)(?<cause>.+)","reason":"kubelet-died","audience":"kubernetes","title":"The kubelet exited during its start","remedy":"read logs/kubelet.log; the usual cause is a wrong kubelet flag, feature gate or kubelet-config"},{"id":"bad-feature-gate","where":["failure","services"],"pattern":"(?:unrecognized feature gate: |the feature gate \\"(?=\\\\S+\\" is unknown))(?<subject>[^\\\\s\\"]+)","reason":"node-not-up","audience":"workflow","title":"This Kubernetes build does not know a feature gate","remedy":"fix feature-gates, or choose another Kubernetes build"},{"id":"kubelet-start","where":["failure"],"pattern":"failed to start kubelet: .*|e2e service \\"kubelet\\" readiness check timeout|node is not ready: .*","reason":"node-not-up","audience":"unknown","title":"The kubelet did not start","remedy":"read logs/kubelet.log"},{"id":"services-start","where":["failure"],"pattern":"failed to start internal services: .*|e2e service \\"services\\" readiness check timeout|Failed to run e2e services","reason":"node-not-up","audience":"kubernetes","title":"The API server of the suite did not start","remedy":"read logs/services.log"},{"id":"stale-kubelet","where":["failure"],"pattern":"empty node list","reason":"node-not-up","audience":"environment","title":"No node registered: another kubelet answered instead of the kubelet of this run","remedy":"check for a kubelet that an earlier run left behind"},{"id":"system-validation","where":["failure"],"pattern":"system validation failed: .*|missing required cgroups: .*","reason":"node-not-up","audience":"environment","title":"The machine fails the system validation of the suite","remedy":"use a runner image that README.md lists"},{"id":"suite-out-of-memory","where":["kernel"],"pattern":"[Oo]ut of memory: Killed process \\\\d+ \\\\((?<subject>e2e_node\\\\.test|ginkgo)\\\\)","reason":"suite-killed","audience":"environment","title":"The kernel killed a process of the suite (out of memory)","remedy":"use a runner with more memory, or set procs to a lower number; if it always happens in the same spec, check that spec"},{"id":"veth-address","where":["spec"],"pattern":"Interface veth\\\\S+ [Mm]ac doesn\'t match","reason":"host-setup","audience":"environment","title":"Pod sandboxes failed because udev changed the MAC addresses of their veth interfaces","remedy":"add /etc/systemd/network/50-veth.link that matches veth* and sets MACAddressPolicy=none, and run again"},{"id":"image-pull-crio","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","(?:(?!artifact err).){0,1000}?","(?<cause>(?:","creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|","panic|error reading from server|transport is closing|crio\\\\.sock|","(?:writing blob: storing|invalid argument|reading blob [^;]*layer)","(?![^;]*(?:during read|\\\\btcp\\\\b|https?:|TLS|EOF|timeout|deadline|[Ss]tatus))",").{0,200})"],"reason":"specs-failed","audience":"cri-o","title":"CRI-O failed to pull or store images","remedy":"read logs/crio.log around the time of the pull; the registry is not the cause"},{"id":"image-pull","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","(?:(?!artifact err).){0,1000}?","(?<cause>","\\\\b(?:manifest|repository|image|tag|name)\\\\b[^:;]{0,100} (?:unknown|not found)|","toomanyrequests|[Tt]oo [Mm]any [Rr]equests|rate limit|","[Ss]tatus[^0-9;]{0,40}(?:404|429|5\\\\d\\\\d)\\\\b[^:;]{0,40}|RegistryUnavailable|","[Uu]nauthorized|UNAUTHORIZED|authentication required|(?<!permission )denied|DENIED|","no such host|server misbehaving|i/o timeout|connection refused|connection reset|no route to host|network is unreachable|","TLS handshake timeout|tls: [^;]{0,100}|x509: [^;]{0,100}|\\\\bEOF\\\\b|context deadline exceeded|Client\\\\.Timeout",")"],"notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled","remedy":"check the registry, its rate limits and the network; run again"},{"id":"image-pull-other","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)",":\\\\s+(?!\\\\s|\\"?(?:Back-off|ErrImagePull|ImagePullBackOff))(?<cause>\\\\S.*)"],"notFor":"pull|registry|image ?volume","reason":"specs-failed","audience":"unknown","title":"Images could not be pulled for an unknown reason","remedy":"read the lines below, and logs/crio.log around the time of the pull"},{"id":"image-pull-bare","where":["spec"],"pattern":"(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled, and no reason is shown","remedy":"check the registry, its rate limits and the network; run again"},{"id":"runtime-handler-missing","where":["spec"],"pattern":"failed to find runtime handler (?<subject>\\\\S+)","notFor":"RuntimeClass","reason":"host-setup","audience":"workflow","title":"CRI-O has no runtime handler that pods request","remedy":"add it to crio.runtime.runtimes in crio-config"}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(4398);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(6236);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(8940);
;// CONCATENATED MODULE: ./build/src/domain/judgement/signatures.js




const SEARCHED_TEXTS = ['failure', 'spec', 'kubelet', 'services', 'crio', 'kernel'];
const MATCH_LINES = 5;
const LINE_LENGTH = 400;
/** All known causes. Rows are tried in their order; earlier rows are more specific. */
const SIGNATURES = signatures_namespaceObject.map((row, rank) => ({
    ...row,
    rank,
    where: row.where.map((place) => (0,fields/* oneOf */.yL)(SEARCHED_TEXTS, place, `lanes/signatures.json, ${row.id}`)),
    reason: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* RESULT_OF */.O), row.reason, `lanes/signatures.json, ${row.id}`),
    audience: (0,fields/* oneOf */.yL)((0,fields/* keysOf */.YD)(verdict/* AUDIENCE_NAMES */.K), row.audience, `lanes/signatures.json, ${row.id}`),
    // The table splits a long pattern into parts.
    pattern: new RegExp([row.pattern].flat().join('')),
    notFor: row.notFor === undefined ? null : new RegExp(row.notFor, 'i'),
}));
/**
 * The first known cause that matches, or null.
 * @param texts lines by the text that they are from
 * @param spec the id of the spec that the lines are about, or empty
 */
function findSignature(texts, spec = '') {
    for (const signature of SIGNATURES) {
        if (signature.notFor?.test(spec))
            continue;
        for (const place of signature.where) {
            const match = matchLines(signature, texts[place] ?? []);
            if (match !== null)
                return match;
        }
    }
    return null;
}
function matchLines(signature, lines) {
    const found = lines.flatMap((line) => {
        const match = signature.pattern.exec(line);
        if (match === null)
            return [];
        return [
            { line, subject: match.groups?.['subject'] ?? '', cause: match.groups?.['cause'] ?? '' },
        ];
    });
    if (found.length === 0)
        return null;
    // A line with a subject or a cause is more useful than one without.
    const specific = found.filter(({ subject, cause }) => subject !== '' || cause !== '');
    const shown = specific.length > 0 ? specific : found;
    const subjects = shown.map(({ subject }) => clean(subject)).filter((subject) => subject !== '');
    return {
        signature,
        subjects: [...new Set(subjects)],
        detail: clean(shown.find(({ cause }) => cause !== '')?.cause ?? ''),
        lines: shown.slice(0, MATCH_LINES).map(({ line }) => clean(line)),
    };
}
function clean(text) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), LINE_LENGTH);
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ crioEnds),
/* harmony export */   J: () => (/* binding */ crioStarts)
/* harmony export */ });
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6400);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);


/**
 * Recognises the start of a CRI-O process (cri-o/cri-o, cmd/crio/main.go). A start while the suite runs means that
 * CRI-O died and restarted. For `reference` see timestampOf.
 */
function crioStarts(line, reference) {
    const version = / msg="Starting CRI-O, version: ([^",]+)/.exec(line)?.[1];
    return version === undefined ? null : eventOf(line, reference, version);
}
/** Recognises the end of a CRI-O process: a panic, a fatal error, or systemd's message about a dead process. */
function crioEnds(line, reference) {
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .I)(line) === 'fatal' ? eventOf(line, reference, line) : null;
}
function eventOf(line, reference, detail) {
    const pid = /^.{0,200}?\bcrio\[(\d+)\]: /.exec(line)?.[1];
    const time = (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timestampOf */ .U)(line, reference);
    return {
        pid: pid === undefined ? null : Number(pid),
        at: time === null ? null : new Date(time).toISOString(),
        detail,
    };
}


/***/ }),

/***/ 6400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf),
/* harmony export */   v: () => (/* binding */ messageIn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3237);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8940);


/** Levels by line format, worst first: a Go panic, systemd about a service, logrus (CRI-O), klog (kubelet). */
const FORMS = [
    {
        level: 'fatal',
        pattern: /^(?:.{0,200}?\bcrio\[\d+\]: )?(?:panic: |fatal error: |SIG[A-Z]+: )/,
    },
    { level: 'fatal', pattern: /^.{0,300}?\blevel=(?:fatal|panic)\b/ },
    { level: 'fatal', pattern: /^\s*F\d{4} \d\d:/ },
    {
        level: 'fatal',
        pattern: /\bsystemd\[1\]: \S+\.service: (?:Main process exited|Failed with result|Watchdog timeout)/,
    },
    { level: 'error', pattern: /^.{0,300}?\blevel=error\b/ },
    { level: 'error', pattern: /^\s*E\d{4} \d\d:/ },
    { level: 'warning', pattern: /^.{0,300}?\blevel=warn(?:ing)?\b/ },
    { level: 'warning', pattern: /^\s*W\d{4} \d\d:/ },
];
/** The level of a line in the log of CRI-O, the kubelet or the services; null for a level below warning. */
function levelOf(line) {
    return FORMS.find(({ pattern }) => pattern.test(line))?.level ?? null;
}
/** The message of a line in logrus format, as CRI-O and crictl write it; any other line unchanged. Cleaned. */
function messageIn(line) {
    const quoted = /\bmsg=("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
    const text = quoted === undefined ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(quoted);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(typeof text === 'string' ? text : (quoted ?? line));
}


/***/ }),

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ timestampOf)
/* harmony export */ });
const RFC3339 = String.raw `\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)`;
/** CRI-O's own time in a journal line or a plain log (logrus), else the time of the journal (`-o short-iso-precise`). */
const FULL = [new RegExp(`^.{0,200}?\\btime="(${RFC3339})"`), new RegExp(`^(${RFC3339}) `)];
/** klog, `I1122 11:32:42.557754    2406 file.go:64] …`: month and day, no year, local time. */
const KLOG = /^\s*[IWEF](\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{1,9}) /;
/** The default format of the journal, `Nov 22 11:16:47 host crio[119]: …`: no year, local time. */
const SYSLOG = /^([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) /;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/**
 * The time of a line in the log of CRI-O, the kubelet or the services, in milliseconds since 1970; null for a line without
 * a time.
 * @param reference a time near it on the same node, ISO 8601: it gives the year and the offset from UTC if the line has none
 */
function timestampOf(line, reference) {
    const [, month, day, time] = KLOG.exec(line) ?? [];
    if (month !== undefined)
        return nearestYear(`${month}-${day}T${time}`, reference);
    for (const pattern of FULL) {
        const full = pattern.exec(line)?.[1];
        if (full !== undefined)
            return validTime(Date.parse(full));
    }
    const [, name = '', date = '', clock] = SYSLOG.exec(line) ?? [];
    const index = MONTHS.indexOf(name);
    if (index < 0)
        return null;
    const dayOfYear = `${String(index + 1).padStart(2, '0')}-${date.replace(' ', '0')}`;
    return nearestYear(`${dayOfYear}T${clock}`, reference);
}
/** The time in the year that is nearest to the reference, because a run may cross New Year. */
function nearestYear(dayAndTime, reference) {
    const near = Date.parse(reference);
    const zone = /(?:Z|[+-]\d\d:?\d\d)$/.exec(reference)?.[0] ?? 'Z';
    const year = Number(/^\d{4}/.exec(reference)?.[0] ?? Number.NaN);
    const times = [year - 1, year, year + 1]
        .map((candidate) => Date.parse(`${candidate}-${dayAndTime}${zone}`))
        .filter((time) => !Number.isNaN(time))
        .toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near));
    return times[0] ?? null;
}
function validTime(time) {
    return Number.isNaN(time) ? null : time;
}


/***/ }),

/***/ 7603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hasFailed),
/* harmony export */   p: () => (/* binding */ NO_DETAILS)
/* harmony export */ });
const FAILED = ['failed', 'timedout', 'panicked', 'aborted'];
/** Whether a spec or suite node failed, as Ginkgo counts. One that a signal interrupted did not fail. */
function hasFailed({ outcome }) {
    return FAILED.some((failed) => failed === outcome);
}
/** A result without the fields that a report may not have. */
const NO_DETAILS = {
    labels: [],
    location: null,
    seconds: 0,
    startedAt: null,
    endedAt: null,
    process: null,
    attempts: 0,
    failure: null,
    additionalFailures: [],
    skipReason: null,
    output: '',
};


/***/ }),

/***/ 6236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ AUDIENCE_NAMES),
/* harmony export */   O: () => (/* binding */ RESULT_OF)
/* harmony export */ });
/** The result of a run by its deciding cause. To add a cause, start here and in schemas/report.v1.schema.json. */
const RESULT_OF = {
    'all-passed': 'passed',
    'specs-failed': 'failed',
    'suite-node-failed': 'failed',
    'invalid-input': 'invalid-input',
    'nothing-selected': 'nothing-selected',
    'not-applicable': 'not-applicable',
    'all-skipped': 'incomplete',
    'build-unavailable': 'environment',
    preflight: 'environment',
    'host-setup': 'environment',
    'wrong-crio': 'environment',
    'crio-not-up': 'environment',
    'crio-died': 'environment',
    'crio-hung': 'environment',
    'crio-restarted': 'environment',
    'kubelet-died': 'environment',
    'kubelet-hung': 'environment',
    'node-not-up': 'environment',
    'image-pull': 'environment',
    'suite-timeout': 'incomplete',
    'suite-killed': 'incomplete',
    'no-report': 'incomplete',
    'step-killed': 'incomplete',
    'specs-missing': 'incomplete',
    cancelled: 'cancelled',
    'internal-error': 'error',
};
/** Display names of audiences. */
const AUDIENCE_NAMES = {
    'cri-o': 'CRI-O',
    kubernetes: 'Kubernetes (SIG Node)',
    environment: 'the operator of the runner, its network or the registry',
    workflow: 'the author of the workflow or command line that started the run',
    'crio-node-e2e': 'crio-node-e2e: this is a bug of the action',
    unknown: 'not known',
};


/***/ }),

/***/ 7214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ generatedBy),
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2072);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1546);


/** Fields of `report.json` and `provenance.json` that say what generated them. */
function generatedBy({ version, now, }) {
    return { generator: { name: 'crio-node-e2e', version }, generatedAt: now.toISOString() };
}
/**
 * Builds the report from the facts and the judgement.
 * @param excerpts log lines around failures, by spec id
 * @param reproduce the command that repeats the failing specs, or an empty string
 */
function buildReport(by, facts, judgement, excerpts, reproduce) {
    const { suite } = facts;
    return {
        schemaVersion: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_SCHEMA_VERSION */ .W,
        ...generatedBy(by),
        run: facts.job,
        verdict: judgement.verdict,
        findings: judgement.findings,
        counts: { ...judgement.counts, total: facts.totalSpecs ?? suite?.totalSpecs ?? null },
        builds: facts.builds,
        host: facts.host,
        node: facts.node,
        ignition: facts.ignition,
        selection: facts.request?.selection ?? null,
        suite: {
            startedAt: suite?.startedAt ?? null,
            endedAt: suite?.endedAt ?? null,
            seconds: suite?.seconds ?? null,
            procs: suite?.parallelTotal ?? null,
            randomSeed: suite?.randomSeed ?? null,
            exitCode: facts.exitCode,
            source: suite?.source ?? 'none',
        },
        specs: judgement.specs.map((spec) => ({
            ...withoutOutput(spec),
            logs: excerpts.get(spec.id) ?? [],
            finding: judgement.findings.find(({ specs }) => specs.includes(spec.id))?.id ?? null,
        })),
        running: suite?.running ?? [],
        skipped: [...facts.leftOut, ...skippedAtRunTime(judgement.specs)],
        serviceEvents: facts.serviceEvents,
        warnings: [...facts.warnings, ...judgement.warnings],
        reproduce,
    };
}
function withoutOutput({ output: _output, ...spec }) {
    return spec;
}
function skippedAtRunTime(specs) {
    const skipped = specs.filter((spec) => spec.outcome === 'skipped');
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(skipped, (spec) => spec.skipReason ?? 'no reason given');
    return [...groups].map(([reason, group]) => ({
        reason,
        link: null,
        specs: group.map((spec) => spec.id),
    }));
}


/***/ }),

/***/ 1147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ buildProvenance)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7214);

const SCHEMA_VERSION = 1;
/**
 * The provenance of a run. It has the whole request, so that the run can be repeated.
 * @param complete whether the run has ended: a first version is written before the suite starts
 */
function buildProvenance(by, facts, complete) {
    return {
        schemaVersion: SCHEMA_VERSION,
        ...(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .generatedBy */ .B)(by),
        run: facts.job,
        complete,
        builds: facts.builds,
        host: facts.host,
        node: facts.node,
        randomSeed: facts.suite?.randomSeed ?? null,
        request: facts.request,
    };
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ REPORT_SCHEMA_VERSION)
/* harmony export */ });
const REPORT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 2939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createConsoleReader)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./build/src/domain/results/outcomes.js
var outcomes = __webpack_require__(9497);
// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(8209);
;// CONCATENATED MODULE: ./build/src/domain/results/console-lines.js


const ENDING = /^(?:[•↺S]|\[([^\]]+)\])(?: PASSED)?(?: \[([A-Z]+)!?\])?(?: \[FLAKEY TEST - TOOK (\d+) ATTEMPTS TO PASS\])?(?: DURING REPETITION #\d+)? \[(\d+\.\d{3}) seconds\]$/;
/** Reads `• [2.041 seconds]`, `• [FAILED] [2.097 seconds]`, `[SynchronizedBeforeSuite] PASSED [3.722 seconds]` and so on. */
function readEnding(line) {
    const [, node, state, attempts, seconds] = ENDING.exec(line) ?? [];
    const outcome = state === undefined ? 'passed' : outcomes/* PRINTED_OUTCOMES */.N.get(state);
    if (seconds === undefined || outcome === undefined)
        return null;
    if (node !== undefined && !(0,spec_identity/* isSuiteNode */.Di)(node))
        return null;
    return { node: node ?? null, outcome, seconds: Number(seconds), attempts: Number(attempts ?? 1) };
}
/** True for the line after which the ginkgo command lists how each parallel process ended (onsi/ginkgo, internal/run.go). */
function isProcessReport(line) {
    return line === 'Ginkgo timed out waiting for all parallel procs to report back';
}
/** Reads `Exit result of proc 2:`; the next line says how the process ended. */
function readProcess(line) {
    const number = /^Exit result of proc (\d{1,4}):$/.exec(line)?.[1];
    return number === undefined ? null : Number(number);
}
/** Reads `  [FAIL] name` in the summary. */
function readSummaryEntry(line) {
    const [, state = '', name] = /^ {2}\[([A-Z]+)!?\] (\S.*)$/.exec(line) ?? [];
    const outcome = outcomes/* PRINTED_OUTCOMES */.N.get(state);
    return name === undefined || outcome === undefined ? null : { outcome, name };
}
/** Reads `Will run 3 of 1194 specs`. */
function readAnnouncement(line) {
    const [, selected, total] = /^Will run (\d+) of (\d+) specs$/.exec(line) ?? [];
    return selected === undefined ? null : { selected: Number(selected), total: Number(total) };
}
/** Reads `Random Seed: 1795345506 - will randomize all specs` and `Running in parallel across 2 processes`. */
function readHead(line) {
    const seed = /^Random Seed: (\d+)/.exec(line)?.[1];
    if (seed !== undefined)
        return { randomSeed: Number(seed) };
    const processes = /^Running in parallel across (\d+) processes$/.exec(line)?.[1];
    return processes === undefined ? {} : { parallelTotal: Number(processes) };
}
/** Reads `Ran 3 of 1194 Specs in 17.101 seconds`. */
function readTotals(line) {
    const [, total, seconds] = /^Ran \d+ of (\d+) Specs in (\d+\.\d{3}) seconds$/.exec(line) ?? [];
    return total === undefined ? null : { totalSpecs: Number(total), seconds: Number(seconds) };
}
/** Reads the line after the totals: `FAIL! - Suite Timeout Elapsed -- 0 Passed | 1 Failed | 0 Pending | 1193 Skipped`. */
function readVerdict(line) {
    const [, word, reasons = ''] = /^(SUCCESS|FAIL)!(?: - (.*?))?(?: -- .*)?$/.exec(line) ?? [];
    if (word === undefined)
        return null;
    const [, passed, failed] = / -- (\d{1,9}) Passed \| (\d{1,9}) Failed \| /.exec(line) ?? [];
    return {
        succeeded: word === 'SUCCESS',
        specialFailureReasons: reasons.split(', ').filter((reason) => reason !== ''),
        stated: passed === undefined ? null : { passed: Number(passed), failed: Number(failed) },
    };
}
/** True for `Summarizing 2 Failures:`. */
function isSummary(line) {
    return /^Summarizing \d+ Failures?:$/.test(line);
}
/** Reads the line after a name, `k8s.io/kubernetes/test/e2e/common/node/pods.go:208`, also as `  [It] pods.go:208`. */
function readNameLocation(line) {
    const [, file, number] = /^(?: {2}\[It\] )?(\S+\.go):(\d{1,9})$/.exec(line) ?? [];
    return file === undefined ? null : { file, line: Number(number) };
}
/** True for the line of dashes around each spec that Ginkgo prints in detail. */
function isDelimiter(line) {
    return /^-{30}$/.test(line);
}
/** True for placeholders of specs without details: `SSSSSS`, `P [PENDING]`. */
function isPlaceholder(line) {
    return /^(?:[SP•↺]+|P \[PENDING\])$/.test(line);
}

// EXTERNAL MODULE: ./build/src/domain/results/failure-text.js
var failure_text = __webpack_require__(6130);
;// CONCATENATED MODULE: ./build/src/domain/results/kept-text.js
/** Keeps the last `limit` characters, if possible from the start of a line. */
function keepEnd(limit) {
    let text = '';
    const cut = () => {
        const start = text.indexOf('\n', text.length - limit - 1) + 1;
        text = start === 0 || start === text.length ? text.slice(-limit) : text.slice(start);
    };
    return {
        push(line) {
            text += `${line}\n`;
            // Cutting only at twice the limit keeps the cost of a line constant.
            if (text.length > 2 * limit)
                cut();
        },
        read() {
            if (text.length > limit)
                cut();
            return text;
        },
    };
}
/** Keeps the first `limit` characters. */
function keepStart(limit) {
    let text = '';
    return {
        push(line) {
            if (text.length < limit)
                text += `${line}\n`.slice(0, limit - text.length);
        },
        read: () => text,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/results/console-block.js




/** Characters that are kept from the start of a failure. */
const FAILURE_LIMIT = 131_072;
/** Characters that are kept from the end of a spec's output. */
const OUTPUT_LIMIT = 65_536;
const TITLE_LINES = 20;
/** A block for this ending. Its times are in the zone, such as `+02:00`. */
function openResultBlock(ending, zone) {
    const title = [];
    const failure = keepStart(FAILURE_LIMIT);
    const output = keepEnd(OUTPUT_LIMIT);
    let complete = false;
    let location = null;
    let section = null;
    function readTitle(line) {
        location = readNameLocation(line);
        // The location of a failed BeforeEach or similar is between name and location.
        if (location === null && /^ {2}\[[^\]]+\] \S/.test(line))
            return false;
        complete = location !== null || line.trim() === '' || title.push(line) >= TITLE_LINES;
        return complete;
    }
    function readBody(line) {
        const text = line.replace(/^ {2}/, '');
        if (section !== null && text === `<< ${section}`)
            section = null;
        else if (section !== null)
            output.push(text);
        else if (/^\S.* >>$/.test(text))
            section = text.slice(0, -' >>'.length);
        else
            failure.push(text);
    }
    function name() {
        if (ending.node !== null)
            return { kind: 'suite-node', node: ending.node };
        const text = title.join(' ');
        if (text.trim() === '')
            return null;
        return ending.outcome === 'passed' ? (0,spec_identity/* readEntryName */.cb)(text) : (0,spec_identity/* readFailedEntryName */.TM)(text);
    }
    return {
        ending,
        read(line) {
            if (!complete)
                return readTitle(line);
            readBody(line);
            return false;
        },
        isTitleComplete: () => complete,
        identity() {
            const found = complete ? name() : null;
            return found && { name: found, location };
        },
        details(streamed) {
            const read = (0,failure_text/* readFailureText */.mV)(failure.read(), zone);
            const all = streamed + output.read();
            return {
                failures: read === null ? [] : [read.failure, ...read.additional],
                output: all,
                attempts: Math.max(ending.attempts, (0,failure_text/* readAttempts */.jY)(all)),
            };
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/model/results.js
var results = __webpack_require__(7603);
;// CONCATENATED MODULE: ./build/src/domain/results/console-results.js


/** Characters that are kept of all results together, so that long failures of all specs do not fill the memory. */
const TEXT_LIMIT = 16_777_216;
const SHORT_MESSAGE = 2_000;
/** No suite has as many. It keeps a spec that prints forged endings from filling the memory. */
const MOST_RESULTS = 50_000;
const MOST_RUNNING = 100;
const MOST_PROCESSES = 1_000;
/** An empty collector. */
function createResultCollector() {
    const specs = [];
    const suiteNodes = [];
    const failed = new Set();
    let started = [];
    const processEnds = [];
    let events = [];
    let space = TEXT_LIMIT;
    let facts = {
        totalSpecs: null,
        selectedSpecs: null,
        succeeded: null,
        specialFailureReasons: [],
        seconds: null,
        randomSeed: null,
        parallelTotal: null,
        stated: null,
    };
    /** The details, shortened if the others have used up the space. */
    function limited(details) {
        const size = JSON.stringify(details).length;
        if (size > space)
            return shorten(details);
        space -= size;
        return details;
    }
    return {
        facts: () => facts,
        addFacts(more) {
            facts = { ...facts, ...more };
        },
        endSuite({ succeeded, specialFailureReasons, stated }) {
            facts = {
                ...facts,
                succeeded: succeeded === true && facts.succeeded !== false,
                specialFailureReasons: [...facts.specialFailureReasons, ...specialFailureReasons],
                stated: stated && {
                    passed: stated.passed + (facts.stated?.passed ?? 0),
                    failed: stated.failed + (facts.stated?.failed ?? 0),
                },
            };
        },
        announceSuite(selected, total) {
            facts = { ...facts, selectedSpecs: selected, totalSpecs: total, parallelTotal: 1 };
            events.push({ kind: 'suite-announced', selected, total });
        },
        startSpec(spec) {
            started = [...started, spec].slice(-MOST_RUNNING);
            events.push({ kind: 'spec-started', spec });
        },
        runningSpec: () => started.at(-1) ?? null,
        endEntry({ name }, { outcome, seconds }) {
            if (isFailure(outcome))
                failed.add(keyOf(name));
            if (name.kind === 'spec') {
                started = started.filter(({ id }) => id !== name.id);
                events.push({ kind: 'spec-finished', id: name.id, outcome, seconds });
            }
            else if (isFailure(outcome)) {
                events.push({ kind: 'suite-node-failed', node: name.node, outcome });
            }
        },
        addResult({ name, location }, { outcome, seconds }, details) {
            if (specs.length + suiteNodes.length >= MOST_RESULTS)
                return;
            const { failures, output, attempts } = limited(outcome === 'passed' ? { ...details, output: '' } : details);
            const skipped = outcome === 'skipped';
            const [failure = null, ...additionalFailures] = skipped ? [] : failures;
            if (name.kind === 'suite-node') {
                suiteNodes.push({ node: name.node, outcome, process: null, failure, output });
                return;
            }
            specs.push({
                ...results/* NO_DETAILS */.p,
                id: name.id,
                outcome,
                location,
                seconds,
                attempts,
                failure,
                additionalFailures,
                skipReason: skipped ? (failures[0]?.message ?? '') : null,
                output,
            });
        },
        hasFailed: (name) => failed.has(keyOf(name)),
        addProcessEnd(end) {
            if (processEnds.length < MOST_PROCESSES)
                processEnds.push(end);
        },
        takeEvents() {
            const taken = events;
            events = [];
            return taken;
        },
        result: () => ({
            source: 'console',
            ...facts,
            specs: [...specs],
            suiteNodes: [...suiteNodes],
            running: started,
            processEnds: [...processEnds],
            startedAt: null,
            endedAt: null,
            timeoutSeconds: null,
            dryRun: false,
            damage: facts.succeeded === null ? ['the end of the suite is missing'] : [],
            contradictions: contradictionsOf(facts),
        }),
    };
}
function contradictionsOf({ succeeded, stated }) {
    const failed = stated?.failed ?? 0;
    return succeeded === true && failed > 0
        ? [`the suite succeeded, and ${(0,domain_text/* plural */.LS)(failed, 'spec')} failed`]
        : [];
}
function isFailure(outcome) {
    return outcome !== 'passed' && outcome !== 'skipped';
}
function keyOf(name) {
    return name.kind === 'spec' ? `spec ${name.id}` : `suite-node ${name.node}`;
}
function shorten({ failures, attempts }) {
    const first = failures.slice(0, 1).map((failure) => ({
        ...failure,
        message: failure.message.slice(0, SHORT_MESSAGE),
        stackTrace: '',
    }));
    return { failures: first, output: '', attempts };
}

;// CONCATENATED MODULE: ./build/src/domain/results/console.js







/** Characters of a line that are read: enough for the id of a spec. Streams of `S` and dumps of objects are much longer. */
const LINE_LIMIT = 2 * spec_identity/* ID_LIMIT */.ao;
const console_TITLE_LINES = 20;
const STREAM = { kind: 'stream' };
/**
 * Reads the output of `ginkgo -v` or of the test binary, serial or parallel (onsi/ginkgo,
 * reporters/default_reporter.go). Its memory is limited, even for an endless stream.
 *
 * Ginkgo indents the output of specs, so its own lines are recognised by their start. Only a spec in a serial run that
 * writes to standard output directly can imitate them. It cannot hide a failure, because Ginkgo prints the real ending
 * with the name of the spec, and lists it in the summary.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the output have none
 */
function createConsoleReader(zone = 'Z') {
    const results = createResultCollector();
    let section = { kind: 'head' };
    let stream = keepEnd(OUTPUT_LIMIT);
    let unread = '';
    const isParallel = () => (results.facts().parallelTotal ?? 1) > 1;
    function readLine(line) {
        if (section.kind === 'process-ends') {
            section = readProcessEnd(section.process, line);
            return;
        }
        const ending = readEnding(line);
        if (isParallel() && isProcessReport(line)) {
            closeBlock();
            section = { kind: 'process-ends', process: null };
        }
        else if (isDelimiter(line)) {
            closeBlock();
            section = { kind: 'title', lines: [] };
        }
        else if (ending !== null && isCredible(ending)) {
            closeBlock();
            section = readEndingLine(ending);
        }
        else {
            section = readOther(line);
        }
    }
    /** In parallel runs an ending follows a line of dashes. In serial runs only the running spec can pass. */
    function isCredible({ node, outcome }) {
        if (isParallel())
            return section.kind === 'title' && section.lines.length === 0;
        return node !== null || outcome !== 'passed' || results.runningSpec() !== null;
    }
    function readEndingLine(ending) {
        const started = isParallel() ? null : results.runningSpec();
        const passed = ending.outcome === 'passed' ? passedEntry(ending, started) : null;
        if (passed === null)
            return { kind: 'block', block: openResultBlock(ending, zone), started };
        results.endEntry(passed, ending);
        const attempts = Math.max(ending.attempts, (0,failure_text/* readAttempts */.jY)(stream.read()));
        results.addResult(passed, ending, { failures: [], output: '', attempts });
        return STREAM;
    }
    function closeBlock() {
        if (section.kind !== 'block')
            return;
        const { block, started } = section;
        const entry = endedEntry(block, started);
        if (entry === null)
            return;
        if (!block.isTitleComplete())
            results.endEntry(entry, block.ending);
        results.addResult(entry, block.ending, block.details(isParallel() ? '' : stream.read()));
    }
    function readOther(line) {
        if (section.kind === 'head')
            return readHeadLine(line);
        if (section.kind === 'stream')
            return readStream(line);
        if (section.kind === 'title')
            return readTitle([...section.lines, line]);
        if (section.kind === 'summary')
            return readSummary(section.entry, line);
        if (section.kind === 'block') {
            const entry = section.block.read(line) ? endedEntry(section.block, section.started) : null;
            if (entry !== null)
                results.endEntry(entry, section.block.ending);
            return section;
        }
        const end = readVerdict(line);
        if (end !== null)
            results.endSuite(end);
        return STREAM;
    }
    function readHeadLine(line) {
        const announcement = results.facts().selectedSpecs === null ? readAnnouncement(line) : null;
        if (announcement !== null)
            results.announceSuite(announcement.selected, announcement.total);
        results.addFacts(readHead(line));
        return readFoot(line) ?? { kind: 'head' };
    }
    function readStream(line) {
        stream.push(line.replace(/^ {2}/, ''));
        // While a spec of a serial run is running, totals can only be its own output.
        return (results.runningSpec() === null ? readFoot(line) : null) ?? STREAM;
    }
    function readFoot(line) {
        if (isSummary(line))
            return { kind: 'summary', entry: null };
        const totals = readTotals(line);
        if (totals === null)
            return null;
        results.addFacts(totals);
        return { kind: 'verdict' };
    }
    function readTitle(lines) {
        const line = lines.at(-1) ?? '';
        const location = readNameLocation(line);
        if (location !== null && lines.length > 1) {
            startSpec((0,spec_identity/* readEntryName */.cb)(lines.slice(0, -1).join(' ')), location);
        }
        else if (/^\S/.test(line) && !isPlaceholder(line) && lines.length < console_TITLE_LINES) {
            return { kind: 'title', lines };
        }
        stream = keepEnd(OUTPUT_LIMIT);
        return STREAM;
    }
    function startSpec(name, location) {
        if (name.kind === 'spec' && !isParallel())
            results.startSpec({ id: name.id, location });
    }
    /** Adds failures of the summary whose details are missing in the output. */
    function readSummary(entry, line) {
        if (line.trim() === '')
            return STREAM;
        const location = readNameLocation(line.trim());
        const name = entry && (0,spec_identity/* readFailedEntryName */.TM)(entry.name);
        if (entry !== null && name !== null && location !== null && !results.hasFailed(name)) {
            const ending = { node: null, outcome: entry.outcome, seconds: 0, attempts: 1 };
            results.endEntry({ name, location: null }, ending);
            results.addResult({ name, location: null }, ending, { failures: [], output: '', attempts: 1 });
        }
        return { kind: 'summary', entry: readSummaryEntry(line) };
    }
    /** The section also has the output of the processes, but that is indented. */
    function readProcessEnd(process, line) {
        if (process !== null)
            results.addProcessEnd({ process, end: line.trim() });
        return { kind: 'process-ends', process: readProcess(line) };
    }
    function append(text) {
        if (unread.length < LINE_LIMIT)
            unread += text.slice(0, LINE_LIMIT - unread.length);
    }
    return {
        push(chunk) {
            const [first = '', ...others] = chunk.split('\n');
            append(first);
            for (const next of others) {
                readLine((0,domain_text/* plainText */.wh)(unread).replace(/\n/g, ' ').trimEnd());
                unread = '';
                append(next);
            }
            return results.takeEvents();
        },
        end() {
            closeBlock();
            section = STREAM;
            unread = '';
            return results.takeEvents();
        },
        result: () => results.result(),
    };
}
function passedEntry({ node }, started) {
    if (node !== null)
        return { name: { kind: 'suite-node', node }, location: null };
    return started && identityOf(started);
}
/** The spec that ran, unless the block is about a later spec of an ordered container: these are skipped without a start. */
function endedEntry(block, started) {
    const printed = block.identity();
    if (started === null || block.ending.node !== null)
        return printed;
    const other = block.ending.outcome === 'skipped' &&
        printed?.name.kind === 'spec' &&
        printed.name.id !== started.id;
    return other ? printed : identityOf(started);
}
function identityOf({ id, location }) {
    return { name: { kind: 'spec', id }, location };
}


/***/ }),

/***/ 6130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jY: () => (/* binding */ readAttempts),
/* harmony export */   mV: () => (/* binding */ readFailureText)
/* harmony export */ });
/* unused harmony export readLocation */
/** `[FAILED] message`, the first line of a failure (onsi/ginkgo, reporters/default_reporter.go, emitFailure). */
const HEADING = /^\[(?:FAILED|TIMEDOUT|PANICKED|INTERRUPTED|ABORTED|SKIPPED)!?\] (.*)$/;
const LOCATION = /^In \[[^\]]+\] at: (.*) @ (\S+ \S+)$/;
const STACK = 'Full Stack Trace';
/** References to other parts of the output, which are left out. */
const POINTER = /^There were additional failures detected/;
/**
 * Reads failures in Ginkgo's text format: the body of JUnit's `<failure>`, or the console without its indentation. Returns
 * null for text in another format.
 * @param zone the node's offset from UTC, such as `+02:00` or `Z`, because the times in the text have none
 */
function readFailureText(text, zone) {
    const blocks = [];
    // A heading starts another failure only after the location of the previous one. Before, it is part of the message.
    let located = true;
    for (const line of text.split('\n')) {
        if (located && HEADING.test(line)) {
            blocks.push([line]);
            located = false;
        }
        else {
            blocks.at(-1)?.push(line);
            located ||= LOCATION.test(line);
        }
    }
    const [failure, ...additional] = blocks.map((lines) => readBlock(lines, zone));
    return failure === undefined ? null : { failure, additional };
}
/** `path/file.go:12`, or null for anything else. */
function readLocation(text) {
    const [, file, line] = /^(\S.*):(\d{1,9})$/.exec(text.trim()) ?? [];
    return file === undefined ? null : { file, line: Number(line) };
}
/** The number of attempts of a spec, from the lines that Ginkgo writes between them. */
function readAttempts(timeline) {
    return (1 +
        (timeline.match(/^ *Attempt #\d+ (?:Failed|Passed)\. {2}Re(?:try|peat)ing \S+ @ /gm)?.length ??
            0));
}
function readBlock(lines, zone) {
    const at = lines.findIndex((line) => LOCATION.test(line));
    const end = at < 0 ? lines.length : at;
    const [, location = '', time = ''] = LOCATION.exec(lines[end] ?? '') ?? [];
    const rest = lines.slice(end + 1).filter((line) => !POINTER.test(line));
    const stack = rest.indexOf(STACK);
    const panic = stack < 0 ? [] : rest.slice(0, stack);
    const first = HEADING.exec(lines[0] ?? '')?.[1] ?? '';
    return {
        message: [first, ...lines.slice(1, end), ...panic].join('\n').trim(),
        location: readLocation(location),
        stackTrace: rest
            .slice(stack + 1)
            .join('\n')
            .trim(),
        at: readGinkgoTime(time, zone),
    };
}
/** `11/22/26 11:34:04.926` (month first) with the zone, as ISO 8601. */
function readGinkgoTime(text, zone) {
    const [, month, day, year, time] = /^(\d\d)\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/.exec(text) ?? [];
    if (month === undefined)
        return null;
    const iso = `20${year}-${month}-${day}T${time}${zone}`;
    return Number.isNaN(Date.parse(iso)) ? null : iso;
}


/***/ }),

/***/ 5128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDryRun),
  W: () => (/* binding */ readGinkgoJson)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(8364);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(4398);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./build/src/domain/results/outcomes.js
var outcomes = __webpack_require__(9497);
// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(8209);
;// CONCATENATED MODULE: ./build/src/domain/results/timeline.js
const NEWLINE = 0x0a;
/**
 * Inserts lines into an output where they were written. Offsets count bytes of the original output in Go. Replaced bytes
 * (invalid UTF-8) shift them a little, so an entry is inserted before the line that its offset points to.
 */
function writeTimeline(output, entries) {
    if (entries.length === 0)
        return output;
    const bytes = new TextEncoder().encode(output);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const parts = [];
    let cursor = 0;
    for (const { offset, line } of entries) {
        const end = Math.max(cursor, startOfLine(bytes, offset));
        const before = decoder.decode(bytes.subarray(cursor, end));
        parts.push(before, before === '' || before.endsWith('\n') ? '' : '\n', line, '\n');
        cursor = end;
    }
    parts.push(decoder.decode(bytes.subarray(cursor)));
    return parts.join('');
}
function startOfLine(bytes, offset) {
    if (offset >= bytes.length)
        return bytes.length;
    return offset <= 0 ? 0 : bytes.lastIndexOf(NEWLINE, offset - 1) + 1;
}

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo-entry.js




const NANOSECONDS = 1e9;
/** Go's zero value of a time. */
const ZERO_TIME = '0001-01-01T00:00:00Z';
/** True for a spec, even if the filters exclude it. */
function isSpecEntry(entry) {
    return entry.LeafNodeType === 'It';
}
/** True for a suite node such as SynchronizedBeforeSuite. */
function isSuiteNodeEntry(entry) {
    return (0,spec_identity/* isSuiteNode */.Di)((0,domain_fields/* textOf */.b6)(entry.LeafNodeType));
}
/** False for a spec that never started: excluded specs are `skipped` without reason or attempt, others are `pending`. */
function hasResult(entry) {
    if (entry.State === 'pending')
        return false;
    const started = ((0,domain_fields/* numberOf */.rl)(entry.NumAttempts) ?? 0) > 0;
    return entry.State !== 'skipped' || started || skipReasonOf(entry) !== '';
}
/** The identity of a spec. */
function readPlannedSpec(entry) {
    const labels = [...(0,domain_fields/* listOf */.c3)(entry.ContainerHierarchyLabels), entry.LeafNodeLabels];
    return {
        id: (0,spec_identity/* specId */.HS)((0,domain_fields/* textsOf */.CB)(entry.ContainerHierarchyTexts), (0,domain_fields/* textOf */.b6)(entry.LeafNodeText)),
        labels: [...new Set(labels.flatMap(domain_fields/* textsOf */.CB))],
        location: locationOf(entry.LeafNodeLocation),
    };
}
/** A spec that has a result. */
function readSpec(entry) {
    const outcome = outcomeOf(entry);
    const skipped = outcome === 'skipped';
    const [failure = null, ...nested] = skipped ? [] : readFailures(entry.Failure);
    const later = (0,domain_fields/* listOf */.c3)(entry.AdditionalFailures).flatMap((item) => readFailures((0,domain_fields/* fieldsOf */.Pf)(item).Failure));
    return {
        ...readPlannedSpec(entry),
        outcome,
        seconds: secondsOf(entry.RunTime) ?? 0,
        startedAt: timeOf(entry.StartTime),
        endedAt: timeOf(entry.EndTime),
        process: (0,domain_fields/* numberOf */.rl)(entry.ParallelProcess),
        attempts: Math.max(1, (0,domain_fields/* numberOf */.rl)(entry.NumAttempts) ?? 1),
        failure,
        additionalFailures: [...nested, ...later],
        skipReason: skipped ? skipReasonOf(entry) : null,
        output: outputOf(entry),
    };
}
/** A suite node. Parallel runs have one for every process. */
function readSuiteNode(entry) {
    const outcome = outcomeOf(entry);
    return {
        node: (0,domain_fields/* textOf */.b6)(entry.LeafNodeType),
        outcome,
        process: (0,domain_fields/* numberOf */.rl)(entry.ParallelProcess),
        failure: outcome === 'skipped' ? null : (readFailures(entry.Failure)[0] ?? null),
        output: outputOf(entry),
    };
}
/** A time of the report, or null if it is not set. */
function timeOf(value) {
    const time = (0,domain_fields/* textOf */.b6)(value);
    return time === ZERO_TIME || Number.isNaN(Date.parse(time)) ? null : time;
}
/** A Go duration, which is in nanoseconds, as seconds. */
function secondsOf(nanoseconds) {
    const value = (0,domain_fields/* numberOf */.rl)(nanoseconds);
    return value === null ? null : value / NANOSECONDS;
}
/** An unknown state is a failure, so that it never makes a run green. */
function outcomeOf(entry) {
    return outcomes/* OUTCOMES */.i.get((0,domain_fields/* textOf */.b6)(entry.State)) ?? 'failed';
}
function skipReasonOf(entry) {
    return (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(entry.Failure).Message);
}
/** The failure, then those that its node recorded after a timeout or an interrupt. */
function readFailures(value) {
    const failures = [];
    let next = value;
    while ((0,domain_fields/* isObject */.Gv)(next)) {
        const fields = next;
        const failure = readFailure(fields);
        if (failure.message !== '' || failure.location !== null)
            failures.push(failure);
        next = (0,domain_fields/* fieldsOf */.Pf)(fields.AdditionalFailure).Failure;
    }
    return failures;
}
function readFailure(failure) {
    const texts = [(0,domain_fields/* textOf */.b6)(failure.Message), (0,domain_fields/* textOf */.b6)(failure.ForwardedPanic)];
    const stackTrace = (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(failure.Location).FullStackTrace);
    return {
        message: texts.filter((text) => text !== '').join('\n'),
        location: locationOf(failure.Location),
        stackTrace: stackTrace || stackOfSpec(failure.ProgressReport),
        at: timeOf((0,domain_fields/* fieldsOf */.Pf)(failure.TimelineLocation).Time),
    };
}
/** The stack of the spec when Ginkgo stopped it (types.ProgressReport). */
function stackOfSpec(progress) {
    const goroutines = (0,domain_fields/* listOf */.c3)((0,domain_fields/* fieldsOf */.Pf)(progress).Goroutines)
        .map((item) => (0,domain_fields/* fieldsOf */.Pf)(item))
        .filter((goroutine) => goroutine.IsSpecGoroutine === true);
    return (0,domain_fields/* listOf */.c3)(goroutines[0]?.Stack)
        .map((item) => (0,domain_fields/* fieldsOf */.Pf)(item))
        .map((call) => `${(0,domain_fields/* textOf */.b6)(call.Function)}\n\t${(0,domain_fields/* textOf */.b6)(call.Filename)}:${(0,domain_fields/* numberOf */.rl)(call.Line) ?? 0}`)
        .join('\n');
}
function locationOf(value) {
    const location = (0,domain_fields/* fieldsOf */.Pf)(value);
    const file = (0,domain_fields/* textOf */.b6)(location.FileName);
    return file === '' ? null : { file, line: (0,domain_fields/* numberOf */.rl)(location.LineNumber) ?? 0 };
}
/** The output of the spec, with its steps as on the console. */
function outputOf(entry) {
    const steps = (0,domain_fields/* listOf */.c3)(entry.SpecEvents)
        .map((item) => (0,domain_fields/* fieldsOf */.Pf)(item))
        .filter((event) => event.SpecEventType === 'By')
        .map((event) => {
        const { Offset, Time } = (0,domain_fields/* fieldsOf */.Pf)(event.TimelineLocation);
        return {
            offset: (0,domain_fields/* numberOf */.rl)(Offset) ?? 0,
            line: `STEP: ${(0,domain_fields/* textOf */.b6)(event.Message)} @ ${(0,domain_fields/* textOf */.b6)(Time)}`,
        };
    });
    const written = writeTimeline((0,domain_fields/* textOf */.b6)(entry.CapturedGinkgoWriterOutput), steps);
    return [written, (0,domain_fields/* textOf */.b6)(entry.CapturedStdOutErr)].filter((text) => text !== '').join('\n');
}

// EXTERNAL MODULE: ./build/src/domain/results/merge.js
var merge = __webpack_require__(7642);
;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo-json.js





const PASSING_STATES = new Set(['passed', 'skipped', 'pending']);
/**
 * Reads the report of `--ginkgo.json-report`. Several suites in one report are merged.
 * @throws UnreadableReport for text that is not such a report
 */
function readGinkgoJson(text) {
    return (0,merge/* mergeResults */.n)(parseSuites(text).map(readSuite));
}
/**
 * Reads the JSON report of a dry run.
 * @throws UnreadableReport for text that is not a report of a dry run
 */
function readDryRun(text) {
    const suites = parseSuites(text);
    if (!suites.every(isDryRun))
        throw new errors/* UnreadableReport */.sx('The Ginkgo report is not from a dry run');
    const specs = suites.flatMap((suite) => entriesOf(suite).filter(isSpecEntry));
    return {
        total: suites.map(countsOf).reduce((total, counts) => total + (counts.total ?? 0), 0),
        selected: specs.filter((entry) => entry.State === 'passed').map(readPlannedSpec),
    };
}
/** At least one suite. */
function parseSuites(text) {
    const suites = parseJson(text);
    if (!Array.isArray(suites) || suites.length === 0) {
        throw new errors/* UnreadableReport */.sx('This is not a Ginkgo report: it is not a list of suites');
    }
    return suites.map((suite) => {
        if ((0,domain_fields/* isObject */.Gv)(suite) && 'SpecReports' in suite && 'SuiteConfig' in suite)
            return suite;
        throw new errors/* UnreadableReport */.sx('This is not a Ginkgo report: a suite has no SpecReports or no SuiteConfig');
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UnreadableReport */.sx(`The Ginkgo report is truncated or is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function entriesOf(suite) {
    return (0,domain_fields/* listOf */.c3)(suite.SpecReports).filter(domain_fields/* isObject */.Gv);
}
function isDryRun(suite) {
    return (0,domain_fields/* booleanOf */.SF)((0,domain_fields/* fieldsOf */.Pf)(suite.SuiteConfig).DryRun) ?? false;
}
function countsOf(suite) {
    const stats = (0,domain_fields/* fieldsOf */.Pf)(suite.PreRunStats);
    return { total: (0,domain_fields/* numberOf */.rl)(stats.TotalSpecs), selected: (0,domain_fields/* numberOf */.rl)(stats.SpecsThatWillRun) };
}
function readSuite(suite) {
    const config = (0,domain_fields/* fieldsOf */.Pf)(suite.SuiteConfig);
    const counts = countsOf(suite);
    const entries = entriesOf(suite);
    const specs = entries.filter(isSpecEntry).filter(hasResult).map(readSpec);
    return {
        source: 'ginkgo-json',
        totalSpecs: counts.total,
        selectedSpecs: counts.selected,
        specs,
        suiteNodes: entries.filter(isSuiteNodeEntry).map(readSuiteNode),
        running: [],
        processEnds: [],
        succeeded: (0,domain_fields/* booleanOf */.SF)(suite.SuiteSucceeded),
        specialFailureReasons: (0,domain_fields/* textsOf */.CB)(suite.SpecialSuiteFailureReasons),
        startedAt: timeOf(suite.StartTime),
        endedAt: timeOf(suite.EndTime),
        seconds: secondsOf(suite.RunTime),
        randomSeed: (0,domain_fields/* numberOf */.rl)(config.RandomSeed),
        parallelTotal: (0,domain_fields/* numberOf */.rl)(config.ParallelTotal),
        timeoutSeconds: secondsOf(config.Timeout),
        dryRun: isDryRun(suite),
        stated: null,
        damage: damageOf(suite, entries, specs),
        contradictions: contradictionsOf(suite, entries),
    };
}
/** What of a suite is missing or cannot be read. Too few results are found when they are compared with the planned specs. */
function damageOf(suite, entries, specs) {
    const { selected } = countsOf(suite);
    const unknown = entries.filter((entry) => !isSpecEntry(entry) && !isSuiteNodeEntry(entry)).length;
    const unreadable = (0,domain_fields/* listOf */.c3)(suite.SpecReports).length - entries.length;
    const isList = Array.isArray(suite.SpecReports) || suite.SpecReports === null;
    const nameless = specs.filter(({ id }) => id === '').length;
    const problems = [
        [(0,domain_fields/* booleanOf */.SF)(suite.SuiteSucceeded) === null, 'SuiteSucceeded is missing'],
        [selected === null, 'SpecsThatWillRun is missing'],
        [!isList || unreadable > 0, 'SpecReports is not a list of specs'],
        [unknown > 0, `${(0,domain_text/* plural */.LS)(unknown, 'result')} of an unknown type`],
        [nameless > 0, `${(0,domain_text/* plural */.LS)(nameless, 'spec')} without a name`],
        [
            selected !== null && specs.length > selected,
            `${(0,domain_text/* plural */.LS)(selected ?? 0, 'selected spec')} and ${(0,domain_text/* plural */.LS)(specs.length, 'result')}`,
        ],
    ];
    return problems.filter(([found]) => found).map(([, problem]) => problem);
}
function contradictionsOf(suite, entries) {
    const failed = entries.filter((entry) => !PASSING_STATES.has((0,domain_fields/* textOf */.b6)(entry.State))).length;
    if ((0,domain_fields/* booleanOf */.SF)(suite.SuiteSucceeded) !== true || failed === 0)
        return [];
    return [`SuiteSucceeded is true, and ${(0,domain_text/* plural */.LS)(failed, 'result')} did not pass`];
}


/***/ }),

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mergeShards),
/* harmony export */   n: () => (/* binding */ mergeResults)
/* harmony export */ });
/** The results of suites that ran one after the other, as one. At least one result. */
function mergeResults(results) {
    return results.reduce(merge);
}
/**
 * The results of files of one run, as one: reporters of Ginkgo 1 write a file for each process, and jobs write one for
 * each host. At least one result. The files can list the same specs, so that the total is not known.
 */
function mergeShards(results) {
    const merged = mergeResults(results);
    if (results.length === 1)
        return merged;
    const starts = results.flatMap(({ startedAt }) => startedAt ?? []);
    const ends = results.flatMap(({ endedAt }) => endedAt ?? []);
    return {
        ...merged,
        totalSpecs: null,
        startedAt: starts.toSorted(byTime)[0] ?? null,
        endedAt: ends.toSorted(byTime).at(-1) ?? null,
        seconds: Math.max(...results.map(({ seconds }) => seconds ?? 0)),
    };
}
function byTime(one, other) {
    return Date.parse(one) - Date.parse(other);
}
function merge(first, second) {
    const successes = [first.succeeded, second.succeeded];
    const reasons = new Set([...first.specialFailureReasons, ...second.specialFailureReasons]);
    return {
        ...first,
        totalSpecs: add(first.totalSpecs, second.totalSpecs),
        selectedSpecs: add(first.selectedSpecs, second.selectedSpecs),
        specs: [...first.specs, ...second.specs],
        suiteNodes: [...first.suiteNodes, ...second.suiteNodes],
        succeeded: successes.includes(false) ? false : successes.includes(null) ? null : true,
        specialFailureReasons: [...reasons],
        endedAt: second.endedAt,
        seconds: add(first.seconds, second.seconds),
        dryRun: first.dryRun || second.dryRun,
        damage: [...first.damage, ...second.damage],
        contradictions: [...first.contradictions, ...second.contradictions],
    };
}
function add(one, other) {
    return one === null || other === null ? null : one + other;
}


/***/ }),

/***/ 9497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PRINTED_OUTCOMES),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/** Outcomes by Ginkgo's state, as its JSON and JUnit reports write it (onsi/ginkgo, types/types.go, SpecState). */
const OUTCOMES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['timedout', 'timedout'],
    ['panicked', 'panicked'],
    ['interrupted', 'interrupted'],
    ['aborted', 'aborted'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
]);
/**
 * Outcomes by the word that Ginkgo prints on the console (onsi/ginkgo, reporters/default_reporter.go): the state in capital
 * letters, or `FAIL`. It prints no word for a spec that passed and no ending for a pending one.
 */
const PRINTED_OUTCOMES = new Map([
    ['FAIL', 'failed'],
    ...[...OUTCOMES]
        .filter(([state]) => state !== 'passed' && state !== 'pending')
        .map(([state, outcome]) => [state.toUpperCase(), outcome]),
]);


/***/ }),

/***/ 8209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ isSuiteNode),
/* harmony export */   HS: () => (/* binding */ specId),
/* harmony export */   TM: () => (/* binding */ readFailedEntryName),
/* harmony export */   ao: () => (/* binding */ ID_LIMIT),
/* harmony export */   cb: () => (/* binding */ readEntryName)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8940);

/** Maximum length of an id. The console reader cuts lines, and a spec must have the same id in every report format. */
const ID_LIMIT = 8_192;
/** Types of nodes that belong to the suite, not to a spec (onsi/ginkgo, types/types.go). */
const SUITE_NODES = new Set([
    'BeforeSuite',
    'SynchronizedBeforeSuite',
    'AfterSuite',
    'SynchronizedAfterSuite',
    'ReportBeforeSuite',
    'ReportAfterSuite',
    'DeferCleanup (Suite)',
]);
/**
 * What the console adds to the name of a spec that did not pass: the node that failed (`[It] ` before the leaf,
 * ` [BeforeEach]` after its container), or `TOP-LEVEL [BeforeEach] ` at the start (onsi/ginkgo, codeLocationBlock).
 */
const FAILED_NODE = /^TOP-LEVEL \[[^\]]+\] | \[(?:It|BeforeEach|JustBeforeEach|AfterEach|JustAfterEach|BeforeAll|AfterAll|ReportBeforeEach|ReportAfterEach|DeferCleanup(?: \((?:Each|All)\))?)\](?= )|^\[It\] (?=.)/;
/** True for `SynchronizedBeforeSuite` and other suite nodes. */
function isSuiteNode(nodeType) {
    return SUITE_NODES.has(nodeType);
}
/**
 * The id of a spec: the texts of its containers and its leaf, joined by single spaces as Ginkgo does to match a focus. At
 * most ID_LIMIT characters.
 */
function specId(hierarchyTexts, leafText) {
    return limited((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)([...hierarchyTexts, leafText].join(' ')));
}
/**
 * Reads the name of a JUnit case or of a passed spec on the console. Known formats are `[It] text`, `[It] text [label,
 * label]`, `text [label, label]`, `text`, and `[SynchronizedBeforeSuite]`.
 */
function readEntryName(name) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(name);
    const node = suiteNodeOf(line);
    if (node !== null)
        return { kind: 'suite-node', node };
    return { kind: 'spec', id: limited(withoutLabels(line.replace(/^\[It\] /, ''))) };
}
function limited(id) {
    // A lone half of a surrogate pair is removed.
    return id.length <= ID_LIMIT
        ? id
        : id
            .slice(0, ID_LIMIT)
            .replace(/[\uD800-\uDBFF]$/, '')
            .trimEnd();
}
/** Reads the name of a spec that did not pass, as the console writes it. */
function readFailedEntryName(name) {
    return readEntryName((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(name).replace(FAILED_NODE, ''));
}
function suiteNodeOf(line) {
    const node = /^\[([^\]]+)\](?: |$)/.exec(line)?.[1];
    return node !== undefined && isSuiteNode(node) ? node : null;
}
/**
 * Removes the labels, which Ginkgo appends as one group in brackets. A name can also end in a tag such as `[Conformance]`.
 * Tags have no commas, so a group of several words is the labels. A group of one word is the labels only if it repeats the
 * first tag of the name: the framework also writes labels into names, the sig first (kubernetes/kubernetes,
 * test/e2e/framework/ginkgowrapper.go).
 */
function withoutLabels(name) {
    const start = name.lastIndexOf(' [');
    if (start < 0 || !name.endsWith(']'))
        return name;
    const text = name.slice(0, start);
    const labels = name.slice(start + 2, -1).split(', ');
    const firstTag = /\[([^[\]]+)\]/.exec(text)?.[1];
    return labels.length > 1 || labels[0] === firstTag ? text : name;
}


/***/ }),

/***/ 4014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ incidentsOf),
/* harmony export */   Kc: () => (/* binding */ incidentText),
/* harmony export */   TT: () => (/* binding */ EVENT_WORDS),
/* harmony export */   Z1: () => (/* binding */ SERVICE_NAMES),
/* harmony export */   ms: () => (/* binding */ STOPPED_PROCESS)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8940);

/** Display names of the services, as the subject of a sentence. */
const SERVICE_NAMES = {
    crio: 'CRI-O',
    kubelet: 'The kubelet',
};
/** What happened, as the predicate of a sentence. */
const EVENT_WORDS = {
    died: 'died',
    restarted: 'restarted',
    'restarted-on-request': 'was restarted on request',
    unresponsive: 'stopped answering',
    recovered: 'answered again',
};
/** How the detail of an event begins if the process of a service that does not answer is stopped. */
const STOPPED_PROCESS = 'its process is stopped, as by SIGSTOP or a debugger';
/** The incidents of a run, in the order of its events. The next event of a service ends its silence. */
function incidentsOf(events) {
    const incidents = [];
    const silent = new Map();
    for (const event of events) {
        const index = silent.get(event.service) ?? -1;
        const silence = incidents[index];
        silent.delete(event.service);
        if (silence !== undefined)
            incidents[index] = { ...silence, until: event.at };
        if (silence !== undefined && event.kind === 'recovered')
            continue;
        if (event.kind === 'unresponsive')
            silent.set(event.service, incidents.length);
        incidents.push({ ...event, until: null });
    }
    return incidents;
}
/**
 * An incident in words, without its detail.
 * @param timeOf how a point in time is written
 */
function incidentText({ service, kind, at, until }, timeOf) {
    const name = SERVICE_NAMES[service];
    if (kind !== 'unresponsive' || at === null) {
        return `${name} ${EVENT_WORDS[kind]}${at === null ? '' : ` at ${timeOf(at)}`}`;
    }
    const seconds = (Date.parse(until ?? '') - Date.parse(at)) / 1000;
    const how = seconds >= 0 ? `for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)}` : 'until the suite ended';
    return `${name} did not answer from ${timeOf(at)} ${how}`;
}


/***/ }),

/***/ 6235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ comparisonJson),
  WU: () => (/* binding */ provenanceJson),
  aB: () => (/* binding */ toJson)
});

;// CONCATENATED MODULE: ./build/schemas/generated/provenance.js
/** The keys in the order in which they are written. */
const PROVENANCE_SHAPE = {
    "schemaVersion": true,
    "generator": {
        "name": true,
        "version": true
    },
    "generatedAt": true,
    "run": {
        "id": true,
        "attempt": true,
        "repository": true,
        "url": true
    },
    "complete": true,
    "builds": {
        "project": true,
        "asked": true,
        "version": true,
        "commit": true,
        "date": true,
        "parts": {
            "name": true,
            "source": true,
            "sha256": true,
            "trust": true,
            "version": true,
            "commit": true,
            "date": true
        },
        "notes": true
    },
    "host": {
        "architecture": true,
        "kernel": true,
        "os": true,
        "cgroup": true,
        "systemd": true,
        "cpus": true,
        "memoryBytes": true,
        "runnerImage": true
    },
    "node": {
        "runtime": {
            "handler": true,
            "program": true,
            "monitor": true
        },
        "crioDropIns": {
            "name": true,
            "sha256": true
        },
        "kubeletConfigSha256": true
    },
    "randomSeed": true,
    "request": {
        "crio": {
            "kind": true,
            "asked": true
        },
        "kubernetes": {
            "kind": true,
            "asked": true
        },
        "components": {
            "name": true,
            "asked": true
        },
        "architecture": true,
        "selection": {
            "scenario": true,
            "lane": true,
            "focus": true,
            "skip": true,
            "labelFilter": true,
            "trackedSkips": {
                "text": true,
                "reason": true,
                "link": true
            }
        },
        "procs": true,
        "timeoutSeconds": true,
        "runtime": true,
        "monitor": true,
        "crioLogLevel": true,
        "registryMirrors": {
            "prefix": true,
            "location": true,
            "insecure": true
        },
        "crioDropIns": {
            "name": true,
            "toml": true
        },
        "pullImages": true,
        "imageRepositories": true,
        "ignition": true,
        "ignitionStrict": true,
        "kubeletConfig": true,
        "kubeletFlags": true,
        "featureGates": true,
        "testArgs": true,
        "failOn": true,
        "reportDirectory": true,
        "requireSignature": true,
        "ownTrustedRoot": true,
        "restore": true,
        "mirrors": {
            "crio": true,
            "kubernetes": true,
            "kubernetesListing": true,
            "gitHub": true
        }
    }
};

// EXTERNAL MODULE: ./build/schemas/generated/report.js
var generated_report = __webpack_require__(9754);
;// CONCATENATED MODULE: ./build/src/domain/views/json.js


/** A comparison of two runs as one JSON object; ends with a newline. */
function comparisonJson(comparison) {
    return `${JSON.stringify(comparison, null, 2)}\n`;
}
/** The value with only the keys of the shape, in their order. */
function ordered(value, shape) {
    if (Array.isArray(value))
        return value.map((element) => ordered(element, shape));
    if (shape === true || typeof value !== 'object' || value === null)
        return value;
    const properties = new Map(Object.entries(value));
    return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, ordered(properties.get(key), inner)]));
}
/** `report.json`: the report with the keys of the schema in their order; ends with a newline. */
function toJson(report) {
    return `${JSON.stringify(ordered(report, generated_report/* REPORT_SHAPE */.b), null, 2)}\n`;
}
/** `provenance.json`; ends with a newline. */
function provenanceJson(provenance) {
    return `${JSON.stringify(ordered(provenance, PROVENANCE_SHAPE), null, 2)}\n`;
}


/***/ }),

/***/ 4889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ filterArguments),
/* harmony export */   F2: () => (/* binding */ GRACE_SECONDS),
/* harmony export */   Nt: () => (/* binding */ escapeRegExp),
/* harmony export */   m0: () => (/* binding */ suiteCommand)
/* harmony export */ });
/* unused harmony export testArguments */
/* harmony import */ var _crio_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1982);

/** Time for reports after Ginkgo's own limit, before the suite is ended from outside. */
const GRACE_SECONDS = 180;
/** The kubelet flags of every Prow CRI-O job (kubernetes/test-infra config/jobs/kubernetes/sig-node/crio.yaml). */
const KUBELET_FLAGS = [
    '--cluster-domain=cluster.local',
    '--cgroup-driver=systemd',
    '--cgroups-per-qos=true',
    '--cgroup-root=/',
    '--runtime-cgroups=/system.slice/crio.service',
    '--kubelet-cgroups=/system.slice/kubelet.service',
];
/** The suite collects containerd's log by default, but not CRI-O's. */
function extraLog(since) {
    const from = since === null ? [] : [`--since=@${Math.floor(since.getTime() / 1000)}`];
    return JSON.stringify({ name: 'crio.log', journalctl: ['-u', 'crio', ...from] });
}
/** Ginkgo's filter flags, with the given prefix (`--` for the ginkgo command, `--ginkgo.` for the binary). */
function filterArguments(prefix, selection) {
    const skips = [
        ...(selection.skip === '' ? [] : [selection.skip]),
        ...selection.trackedSkips.map((skip) => escapeRegExp(skip.text)),
    ];
    const filters = [
        ...(selection.focus === '' ? [] : [`${prefix}focus=${selection.focus}`]),
        ...skips.map((skip) => `${prefix}skip=${skip}`),
        ...(selection.labelFilter === '' ? [] : [`${prefix}label-filter=${selection.labelFilter}`]),
    ];
    // Without any filter the framework adds its own, which leaves out a third of the specs
    // (kubernetes test/e2e/framework/test_context.go, CreateGinkgoConfig).
    return filters.length === 0 ? [`${prefix}focus=.*`] : filters;
}
/** The whole command line of the suite: the ginkgo command, its flags, the binary and the binary's own flags. */
function suiteCommand(request, paths, nodeName) {
    return [
        `${paths.suite}/ginkgo`,
        `--procs=${request.procs}`,
        '-v',
        '--no-color',
        '--fail-on-empty',
        `--timeout=${request.timeoutSeconds}s`,
        ...filterArguments('--', request.selection),
        `${paths.suite}/e2e_node.test`,
        '--',
        ...testArguments(request, paths, nodeName),
    ];
}
/** Flags of e2e_node.test (kubernetes test/e2e_node and test/e2e/framework). */
function testArguments(request, paths, nodeName) {
    return [
        '--v=4',
        `--node-name=${nodeName}`,
        `--report-dir=${paths.report}`,
        '--report-complete-ginkgo',
        `--k8s-bin-dir=${paths.suite}`,
        // These are twenty images, most of which no lane needs, and a failed pull would end the run.
        '--prepull-images=false',
        '--dns-domain=cluster.local',
        `--container-runtime-endpoint=${_crio_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .CRIO_ENDPOINT */ .Y9}`,
        `--container-runtime-process-name=${_crio_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .CRIO_BINARY */ ._E}`,
        '--container-runtime-pid-file=',
        `--kubelet-flags=${[...KUBELET_FLAGS, ...request.kubeletFlags].join(' ')}`,
        `--extra-log=${extraLog(paths.logsSince)}`,
        ...(paths.kubeletConfig === null ? [] : [`--kubelet-config-file=${paths.kubeletConfig}`]),
        ...gateArguments(request.featureGates),
        ...request.testArgs,
    ];
}
/** Flags for the feature gates of kubelet and API server; none without gates. */
function gateArguments(featureGates) {
    const gates = Object.entries(featureGates).map(([gate, enabled]) => `${gate}=${enabled}`);
    if (gates.length === 0)
        return [];
    return [`--feature-gates=${gates.join(',')}`, `--service-feature-gates=${gates.join(',')}`];
}
/** A literal text as a regular expression in Go's syntax. */
function escapeRegExp(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}


/***/ })

};
