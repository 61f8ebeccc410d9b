export const id = 5941;
export const ids = [5941];
export const modules = {

/***/ 79266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ld: () => (/* binding */ POD_SLICE),
  FX: () => (/* binding */ invokeSuite),
  h$: () => (/* binding */ suiteChange)
});

// EXTERNAL MODULE: ./build/src/crio/paths.js
var crio_paths = __webpack_require__(81727);
// EXTERNAL MODULE: ./build/src/domain/judgement/interruptions.js + 1 modules
var interruptions = __webpack_require__(19564);
// EXTERNAL MODULE: ./build/src/host/units.js
var units = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(70322);
// EXTERNAL MODULE: ./build/src/domain/request/kubelet.js
var kubelet = __webpack_require__(19538);
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

// EXTERNAL MODULE: ./build/src/suite/disk-watch.js
var disk_watch = __webpack_require__(15455);
// EXTERNAL MODULE: ./build/src/crio/service.js
var service = __webpack_require__(55428);
;// CONCATENATED MODULE: ./build/src/crio/answer.js

/** Seconds after which crictl is ended if it ignores its own time limit. */
const MARGIN_SECONDS = 5;
/** The gRPC code in crictl's error message (google.golang.org/grpc, internal/status/status.go, Error). */
const GRPC_CODE = /\brpc error: code = (\w+)/;
/** Codes of a call that got no answer. All others are answers. */
const SILENT_CODES = ['DeadlineExceeded', 'Unavailable'];
/**
 * Asks CRI-O for its status (`Status` of the CRI), which is what the kubelet asks it for.
 * @param seconds how long CRI-O may take
 */
async function askCrio(deps, crictl, seconds) {
    const args = ['--timeout', `${seconds}s`, 'info', '--quiet'];
    const { exitCode, stderr } = await (0,service/* runCrictl */.N9)(deps, crictl, args, seconds + MARGIN_SECONDS);
    if (exitCode === 0)
        return 'answered';
    // Without a code, crictl itself failed: it is missing, or root's rights are.
    const code = GRPC_CODE.exec(stderr)?.[1];
    if (code === undefined)
        return 'unknown';
    return SILENT_CODES.includes(code) ? 'silent' : 'answered';
}

// EXTERNAL MODULE: ./build/src/suite/answer-watch.js
var answer_watch = __webpack_require__(21264);
;// CONCATENATED MODULE: ./build/src/suite/service-questions.js



/**
 * How the services of a run are asked whether they answer: CRI-O with crictl, the kubelet with its health check.
 * @param askOverHttp asks a service on this machine
 */
function serviceQuestions(deps, crictl, choices, askOverHttp) {
    const url = (0,kubelet/* kubeletHealthUrl */.QP)(choices);
    return {
        crio: {
            words: 'crictl info',
            ask: () => askCrio(deps, crictl, answer_watch/* ANSWER_SECONDS */.$),
            // The run waited for this answer when it started CRI-O.
            hasAnswered: true,
        },
        kubelet: url === null
            ? null
            : {
                words: `GET /healthz on port ${new URL(url).port}`,
                ask: () => askOverHttp(url, answer_watch/* ANSWER_SECONDS */.$ * 1000),
                hasAnswered: false,
            },
    };
}

// EXTERNAL MODULE: ./build/src/suite/supervise.js + 4 modules
var supervise = __webpack_require__(28989);
// EXTERNAL MODULE: ./build/src/suite/transient-unit.js
var transient_unit = __webpack_require__(71055);
// EXTERNAL MODULE: ./build/src/suite/workspace.js
var suite_workspace = __webpack_require__(52639);
;// CONCATENATED MODULE: ./build/src/app/run/invoke-suite.js










/** Seconds after the action's own time limit until systemd ends the suite, if this process is gone. */
const UNIT_MARGIN_SECONDS = 120;
/** The slice that the kubelet creates for pods. */
const POD_SLICE = 'kubepods.slice';
/** For each call. crictl's default of two seconds is short for a busy node. */
const CRICTL_TIMEOUT = '10s';
/** The change of the host that an invocation of the suite is: recorded before it starts, and undone as a whole. */
function suiteChange({ kubeletUnit }, unit, crictl) {
    const pods = ['--runtime-endpoint', crio_paths/* CRIO_ENDPOINT */.Y9, '--timeout', CRICTL_TIMEOUT, 'rmp', '-f', '-a'];
    return {
        kind: 'suite',
        unit,
        kubeletUnit,
        podSlice: POD_SLICE,
        removePods: [crictl, ...pods],
    };
}
/** Whether a spec stops a service on purpose. */
function stops(service) {
    return (spec) => (0,interruptions/* deedTo */.K)(service, spec) !== null;
}
/** Starts the suite and waits for its end. Its change must be in the journal, and its programs in the workspace. */
async function invokeSuite(run, host, needs, invocation) {
    const { deps, workspace, record } = run;
    const { unit, console, report, specs, procs, timeoutSeconds, startedAt, filters } = invocation;
    const kubeletFlags = [...diskFlags(run.request, needs.planned), ...run.request.kubeletFlags];
    const request = { ...run.request, kubeletFlags, procs, timeoutSeconds };
    const paths = {
        suite: workspace.suite,
        report,
        kubeletConfig: (0,suite_workspace/* placeKubeletConfig */.IP)(workspace, request.kubeletConfig?.text ?? null),
        logsSince: startedAt,
    };
    const { restarts } = await (0,units/* unitState */.__)(host, crio_paths/* CRIO_UNIT */.lT);
    const restartsCrio = specs.some(stops('crio'));
    await (0,transient_unit/* startUnit */.bb)(host, {
        name: unit,
        description: 'Kubernetes node e2e suite',
        command: (0,suite_arguments/* suiteCommand */.m0)(request, paths, deps.nodeName, filters),
        workingDirectory: workspace.suite,
        temporaryDirectory: workspace.suiteTemporary,
        environment: (0,suite_workspace/* placeRepositories */.KS)(workspace, request.images.repositories),
        output: console,
        maxSeconds: timeoutSeconds + suite_arguments/* GRACE_SECONDS */.F2 + UNIT_MARGIN_SECONDS,
    });
    return (0,supervise/* superviseSuite */.Fz)({
        commands: host.commands,
        log: deps.log,
        now: () => deps.now().getTime(),
        sleep: deps.sleep,
        processRuns: deps.processRuns,
        isStopped: deps.isStopped,
        questions: serviceQuestions(host, needs.crictl, request, deps.askOverHttp),
        onServiceEvent: (change) => record.append({ serviceEvents: [change] }),
        roomOf: disk_watch/* roomOf */.d,
        onFullDisk: (disk) => record.append({ fullDisks: [disk] }),
    }, {
        suiteUnit: unit,
        kubeletUnit: workspace.kubeletUnit,
        console,
        plannedSpecs: specs.length,
        restartsCrio,
        crioRestarts: restarts,
        timeoutSeconds,
        stopsAtCrash: run.request.stopsAtCrash && !restartsCrio && !specs.some(stops('kubelet')),
    });
}


/***/ }),

/***/ 72511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(81727);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/domain/plan/plan-age.js

/** Jobs of a workflow run start soon after its plan; a job that is run again later gets the same plan. */
const OLD_HOURS = 12;
const HOUR = 60 * 60 * 1000;
/** A warning about a plan that is much older than the run, whose builds may have newer ones; null for a recent one. */
function oldPlan(part, now) {
    if (part === null)
        return null;
    const age = now.getTime() - Date.parse(part.madeAt);
    if (!(age > OLD_HOURS * HOUR))
        return null;
    const hours = Math.round(age / HOUR);
    return `The plan of this job is ${(0,domain_text/* formatDuration */.a3)(hours * 60 * 60)} old (${part.madeAt}): the job tests the builds of that time. To test newer ones, run the plan again as well`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/host.js
var host_host = __webpack_require__(29680);
// EXTERNAL MODULE: ./build/src/host/units.js
var host_units = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/host/undo-ignition.js
var undo_ignition = __webpack_require__(82714);
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/ignition/rules.js + 1 modules
var rules = __webpack_require__(85896);
// EXTERNAL MODULE: ./build/src/host/command-error.js
var command_error = __webpack_require__(75878);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/host/trees.js
var trees = __webpack_require__(41353);
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
 * @throws RunError (environment, host-setup) when an earlier run has not restored it, as after a restart of the machine in mid-run
 */
async function moveAside(deps, path) {
    const kept = `${path}${MOVED_SUFFIX}`;
    if ((await (0,host_host/* existingPaths */.UV)(deps, [kept])).size > 0) {
        throw new errors/* RunError */.e4({
            kind: 'environment',
            reason: 'host-setup',
            message: `${kept} exists already, so ${path} cannot be moved aside`,
            cause: 'a run moved it there and could not move it back, as when the machine was restarted in mid-run',
            remedy: `Look at both directories. If the one that was kept counts: sudo rm -rf ${path} && sudo mv ${kept} ${path}. If not: sudo rm -rf ${kept}`,
        });
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

// EXTERNAL MODULE: ./build/src/host/journal.js
var journal = __webpack_require__(84667);
// EXTERNAL MODULE: ./build/src/domain/at-once.js
var at_once = __webpack_require__(31495);
// EXTERNAL MODULE: ./build/src/domain/request/kubelet.js
var kubelet = __webpack_require__(19538);
// EXTERNAL MODULE: ./build/src/host/firewall.js
var firewall = __webpack_require__(32254);
// EXTERNAL MODULE: ./build/src/host/requirements.js
var requirements = __webpack_require__(58798);
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
var describe = __webpack_require__(20954);
// EXTERNAL MODULE: ./build/src/suite/required-room.js
var required_room = __webpack_require__(48545);
// EXTERNAL MODULE: ./build/src/suite/workspace.js
var suite_workspace = __webpack_require__(52639);
// EXTERNAL MODULE: ./build/src/app/run/check-machine.js
var check_machine = __webpack_require__(47631);
// EXTERNAL MODULE: ./build/src/crio/check-configuration.js
var check_configuration = __webpack_require__(92520);
// EXTERNAL MODULE: ./build/src/adapters/exec.js
var exec = __webpack_require__(44857);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/judgement/signatures.js + 1 modules
var signatures = __webpack_require__(83979);
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

// EXTERNAL MODULE: ./build/src/domain/logs/log-line.js
var log_line = __webpack_require__(80681);
// EXTERNAL MODULE: ./build/src/domain/request/images.js + 1 modules
var request_images = __webpack_require__(72825);
// EXTERNAL MODULE: ./build/src/crio/service.js
var service = __webpack_require__(55428);
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
    const { stdout } = await (0,service/* runCrictl */.N9)(deps, crictl, ['info']);
    const config = (0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)((0,json/* parseJson */.q)(stdout)).config);
    return (0,fields/* textOf */.b6)(config.sandboxImage) || null;
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
    const { exitCode, stderr } = await (0,service/* runCrictl */.N9)(deps, crictl, ['pull', image], deadlineSeconds);
    if (exitCode === 0)
        return null;
    if (exitCode === exec/* EXIT_DEADLINE */.g_) {
        return readPullFailure(image, `context deadline exceeded after ${(0,domain_text/* formatDuration */.a3)(deadlineSeconds)}`);
    }
    return readPullFailure(image, (0,log_line/* messageIn */.v6)(stderr));
}
function shown(words) {
    return (0,domain_text/* truncate */.xv)(words, SHOWN_WORDS);
}

// EXTERNAL MODULE: ./build/src/crio/install.js
var install = __webpack_require__(7252);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/domain/ignition/crio-settings.js
var crio_settings = __webpack_require__(46269);
// EXTERNAL MODULE: ./build/src/crio/toml.js
var toml = __webpack_require__(29099);
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

// EXTERNAL MODULE: ./build/src/crio/start-failure.js
var start_failure = __webpack_require__(14404);
// EXTERNAL MODULE: ./build/src/suite/enumerate.js + 1 modules
var enumerate = __webpack_require__(21292);
// EXTERNAL MODULE: ./build/src/app/run/run.js
var run_run = __webpack_require__(44770);
;// CONCATENATED MODULE: ./build/src/app/run/crio.js












/** The stage in which the CRI-O build checks its configuration, before anything on the machine is changed. */
async function checkCrio({ deps, request, workspace }, commands, files) {
    if (request.scenario !== null)
        requireScenarioSettings(request.scenario, request.crioDropIns);
    const dropIns = (0,install/* dropInsOf */.V)({ files, dropIns: request.crioDropIns, settings: request.crioSettings });
    const users = new Set(request.crioDropIns.map(({ name }) => name));
    await (0,check_configuration/* checkDropIns */.M)({ commands, scratch: workspace.scratch }, { crio: files.crio, dropIns, userDropIns: users });
    deps.log.info(`CRI-O accepts the configuration: ${(0,domain_text/* plural */.LS)(dropIns.length, 'drop-in')}`);
}
/** The stage that installs CRI-O and lets it check the installed configuration. */
async function placeCrio({ request }, host, files, mayRaiseLimits) {
    await (0,install/* installCrio */.H)(host, {
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
        await (0,service/* startCrio */.Gv)({ ...host, sleep: deps.sleep }, crictl, binary.sha256);
    }
    catch (error) {
        throw (0,start_failure/* attributeToDropIns */.H)(error, request.crioDropIns);
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

// EXTERNAL MODULE: ./build/src/app/run/fetch-builds.js + 5 modules
var fetch_builds = __webpack_require__(32400);
// EXTERNAL MODULE: ./build/src/app/run/ignition.js + 7 modules
var run_ignition = __webpack_require__(69073);
// EXTERNAL MODULE: ./build/src/app/run/list-specs.js + 2 modules
var list_specs = __webpack_require__(12719);
// EXTERNAL MODULE: ./build/src/app/run/report-directory.js + 1 modules
var report_directory = __webpack_require__(99945);
// EXTERNAL MODULE: ./build/src/domain/request/exact-focus.js
var exact_focus = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/src/domain/results/first-suite.js
var first_suite = __webpack_require__(24724);
// EXTERNAL MODULE: ./build/src/host/cgroups.js
var host_cgroups = __webpack_require__(49769);
// EXTERNAL MODULE: ./build/src/app/run/invoke-suite.js + 3 modules
var invoke_suite = __webpack_require__(79266);
// EXTERNAL MODULE: ./build/src/app/run/suite-seconds.js
var suite_seconds = __webpack_require__(50427);
;// CONCATENATED MODULE: ./build/src/app/run/run-suite.js









/** Slices that the kubelet creates. One that already exists belongs to another process. */
const KUBELET_SLICES = [invoke_suite/* POD_SLICE */.Ld, 'runtime.slice'];
/** The stage that starts the suite and waits for its end. If specs run before the others, they have a suite of their own. */
async function runSuite(run, host, needs) {
    const { deps, request, workspace, record } = run;
    const { e2eNodeTest, ginkgo, kubelet } = needs.kubernetes;
    if (request.scenario !== null) {
        (0,suite_workspace/* placeKubeletDropIn */.EJ)(workspace, request.scenario.name, request.scenario.kubeletConfig);
    }
    const startedAt = deps.now();
    const { procs } = request;
    const seconds = (0,suite_seconds/* suiteSeconds */.k)(request, record.state().selection?.budget ?? null);
    deps.log.info(`${procs === 1 ? 'one process' : `${procs} processes`}, time limit ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
    const [cgroups, slices] = await (0,at_once/* atOnce */.z)([
        (0,host_cgroups/* suiteCgroups */.c)(host),
        (0,host_host/* watchedUnits */.OK)(host, KUBELET_SLICES),
        (0,suite_workspace/* placePrograms */.JO)(workspace, [e2eNodeTest, ginkgo, kubelet]),
    ]);
    host.journal.record({ kind: 'cgroups', before: cgroups }, ...slices);
    record.append({ suiteStarted: true, suiteStartedAt: startedAt.toISOString() });
    if (needs.first.length > 0) {
        // Loaded only now, because most runs need nothing of it.
        const { runFirstSuite } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(4748), __webpack_require__.e(607), __webpack_require__.e(8364)]).then(__webpack_require__.bind(__webpack_require__, 48364));
        const goesOn = await runFirstSuite(run, host, needs, { seconds, startedAt });
        if (!goesOn)
            return;
    }
    await runMainSuite(run, host, needs, seconds);
}
async function runMainSuite(run, host, needs, seconds) {
    const { deps, request, workspace, record } = run;
    const { suiteStartedAt, firstSuite } = record.state();
    host.journal.record((0,invoke_suite/* suiteChange */.h$)(workspace, workspace.suiteUnit, needs.crictl));
    const startedAt = deps.now();
    const elapsed = Math.max(0, startedAt.getTime() - Date.parse(suiteStartedAt ?? '')) / 1000;
    const early = new Set(needs.first);
    const specs = needs.planned.filter(({ id }) => !early.has(id));
    const end = await (0,invoke_suite/* invokeSuite */.FX)(run, host, needs, {
        unit: workspace.suiteUnit,
        console: workspace.console,
        report: workspace.suiteReport,
        specs,
        ...(needs.isPart || early.size > 0
            ? { filters: (0,exact_focus/* exactFocus */.sJ)([...new Set(specs.map(({ id }) => id))]) }
            : {}),
        procs: request.procs,
        timeoutSeconds: firstSuite === null ? seconds : Math.max(suite_seconds/* LEAST_SECONDS */.Q, Math.floor(seconds - elapsed)),
        startedAt,
    });
    const exitCode = firstSuite === null ? end.exitCode : (0,first_suite/* exitCodeOfBoth */.ar)(firstSuite.exitCode, end.exitCode);
    record.append({ suiteEnded: true, endedBySignal: end.exitCode === null, ...end, exitCode });
    deps.log.info(`The suite ended with exit code ${end.exitCode ?? 'unknown'}`);
}

;// CONCATENATED MODULE: ./build/src/app/run/pipeline.js


















/**
 * The pipeline of a run, from the request to the end of the suite. It writes facts to the record and changes of the host to
 * the journal; the report is made from them later. Nothing on the host changes before "Prepare the host".
 * @throws RunError for everything that stops a run and is not a bug
 */
async function run(current) {
    const { deps, request, workspace, record } = current;
    const stage = (name, work) => timedStage(current, name, work);
    const warnUser = (text) => (0,run_run/* warn */.R)(current, text);
    (0,suite_workspace/* createWorkspace */.sK)(workspace);
    await stage('Inputs', async () => {
        deps.log.relay((0,describe/* describeRequest */.N)(request));
        const age = oldPlan(request.part, deps.now());
        if (age !== null)
            warnUser(age);
        (0,report_directory/* checkReportDirectory */.qk)(request.reportDirectory);
    });
    const probe = await stage('Check the host', async () => {
        const accepted = await (0,check_machine/* checkMachine */.U)(current, warnUser);
        (0,required_room/* requireRoom */.hr)((0,required_room/* writtenDirectories */.V3)(workspace.root, request.reportDirectory));
        (0,report_directory/* prepareReportDirectory */.PX)(request.reportDirectory);
        record.append({ reportDirectory: request.reportDirectory });
        return accepted;
    });
    const commands = deps.commandsFor(probe.privilege ?? 'direct');
    const { crio, kubernetes, ignition } = await stage('Fetch CRI-O and Kubernetes', async () => {
        const fetched = await (0,fetch_builds/* fetchBuilds */.K)(current, commands);
        (0,report_directory/* recordSetup */.LX)((0,run_ignition/* withDropIns */.my)(current, fetched.ignition), fetched.crio.files);
        return fetched;
    });
    const configured = (0,run_ignition/* withDropIns */.my)(current, ignition);
    const { gated, listed } = await stage('List the specs', async () => {
        const known = await (0,list_specs/* requireGates */.G)(current, commands, kubernetes.kubelet);
        return { gated: known, listed: await (0,list_specs/* listSpecs */.v)(known, commands, kubernetes.e2eNodeTest) };
    });
    const { planned } = listed;
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
    const crictl = crio.files.crictl === undefined ? 'crictl' : paths/* CRICTL_BINARY */.i6;
    const { mayRaiseLimits } = probe;
    await stage('Install CRI-O', () => placeCrio(configured, host, crio.files, mayRaiseLimits));
    await stage('Start CRI-O', () => bringUpCrio(configured, host, crio.build, crictl));
    const { e2eNodeTest } = kubernetes;
    await stage('Pull images', () => pullNeeded(current, host, { planned, e2eNodeTest, crictl }));
    const needs = { ...listed, kubernetes, crictl };
    await stage(`Run ${(0,domain_text/* plural */.LS)(planned.length, 'spec')}`, () => runSuite(gated, host, needs));
    if (record.state().exitCode === 0 || request.rerunFailures === null)
        return;
    // Loaded only now, because most runs need nothing of it.
    const { planFailures, rerunFailures } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(4748), __webpack_require__.e(607), __webpack_require__.e(9747), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 50478));
    const task = await planFailures(gated, host, planned, request.rerunFailures);
    if (task === null)
        return;
    await stage(`Run ${(0,domain_text/* plural */.LS)(task.specs.length, 'failed spec')} once more`, () => rerunFailures(gated, host, needs, task));
}
/** Runs a stage in a group of the log, and records how long it takes, also if it fails. */
async function timedStage({ deps, record }, name, work) {
    const start = deps.now();
    const begun = { name, startedAt: start.toISOString(), seconds: null };
    record.append({ stage: name, stages: [begun] });
    try {
        return await deps.log.group(name, work);
    }
    finally {
        const seconds = Math.max(0, deps.now().getTime() - start.getTime()) / 1000;
        record.append({ stages: [{ ...begun, seconds }] });
    }
}


/***/ }),

/***/ 50427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ LEAST_SECONDS),
/* harmony export */   k: () => (/* binding */ suiteSeconds)
/* harmony export */ });
/** Of a time budget, for the end of the suite: it stops its services and writes its reports after its own limit. */
const END_SECONDS = 15;
/** However short a budget is: the suite must start to say what did not run in time. */
const LEAST_SECONDS = 30;
/** How long specs may run: up to the time limit of the suite, or to the end of the time budget if that is earlier. */
function suiteSeconds({ timeoutSeconds }, budget) {
    if (budget === null)
        return timeoutSeconds;
    return Math.min(timeoutSeconds, Math.max(LEAST_SECONDS, budget.seconds - END_SECONDS));
}


/***/ }),

/***/ 70703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   eW: () => (/* binding */ versionNotes),
/* harmony export */   v4: () => (/* binding */ fetchComponents)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12749);
/* harmony import */ var _domain_request_components_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58117);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(32806);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65725);
/* harmony import */ var _crio_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54072);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46528);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98722);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97253);
/* harmony import */ var _local_build_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94289);














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
const CNI_PLUGIN = /^[a-z][a-z0-9-]*$/;
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
/**
 * Whether the release of a component is published for the architecture of the options, or in the tool cache.
 * @throws RunError (environment, build-unavailable) if its server does not answer
 */
async function isReleased(request, options) {
    const download = await findDownload(request, options);
    return download !== null && (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_10__/* .isAvailable */ .e2)(download, options));
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
    const tree = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_10__/* .fetchDownload */ .fW)(download, options);
    const { parts, paths } = partsOf(request.name, tree);
    if (paths.length === 0) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .buildUnavailable */ .pP)(`${download.what} contains no plugin`, 'Its layout is not supported', `Name another version (input ${request.name})`);
    }
    const unchecked = tree.trust === 'tls-only' && tree.notes.length === 0;
    return {
        parts,
        executables: [{ paths, build: `${request.name} ${request.version}`, local: null }],
        unconfirmed: [tree],
        notes: [
            `${request.name} ${request.version} replaces that of the CRI-O build`,
            ...tree.notes,
            ...(unchecked ? [(0,_download_js__WEBPACK_IMPORTED_MODULE_8__/* .unconfirmedNote */ .V3)(download)] : []),
        ],
    };
}
async function downloadOf(request, options) {
    const download = await findDownload(request, options);
    if (download !== null)
        return download;
    const { name, version } = request;
    const { repository, tagPrefix } = _domain_request_components_js__WEBPACK_IMPORTED_MODULE_5__/* .COMPONENTS */ .$j[name];
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .buildUnavailable */ .pP)(`There is no ${name} ${version}`, `${repository} has no tag ${tagPrefix}${version}`, `Name another version (input ${name})`);
}
/** Null if the release has no tag. */
async function findDownload(request, options) {
    const { release, executable } = COMPONENT_FILES[request.name];
    if (release === null)
        return conmonrsDownload(request, options);
    const { repository, tagPrefix } = _domain_request_components_js__WEBPACK_IMPORTED_MODULE_5__/* .COMPONENTS */ .$j[request.name];
    const tag = `${tagPrefix}${request.version}`;
    const file = release(request.version, options.architecture);
    const urlOf = (name) => (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_13__/* .joinUrl */ .we)(options.gitHubMirror, `${repository}/releases/download/${tag}/${name}`);
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
        log.info(`GitHub has no digest of ${file}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        return null;
    }
}
/** conmon-rs is in a folder of CRI-O's bucket, by the commit of its tag (containers/conmon-rs, scripts/get). */
async function conmonrsDownload(request, options) {
    const tag = `v${request.version}`;
    const commit = (await options.github.commit(_domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .CONMONRS_REPOSITORY */ .pi, tag))?.sha;
    if (commit === undefined)
        return null;
    const url = (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_13__/* .joinUrl */ .we)(options.mirror, (0,_layout_js__WEBPACK_IMPORTED_MODULE_11__/* .conmonrsBinary */ .jn)(commit, options.architecture));
    return {
        what: `conmon-rs ${request.version} (${options.architecture})`,
        part: 'conmon-rs',
        id: commit,
        url,
        checksums: [],
        signature: {
            url: (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_13__/* .withSuffix */ .oF)(url, _layout_js__WEBPACK_IMPORTED_MODULE_11__/* .CONMONRS_SIGNATURE_SUFFIX */ .z),
            signer: (0,_domain_request_build_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .conmonrsSigner */ .yD)(tag),
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
    (0,_local_build_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseUnverifiable */ .LS)(local, options);
    const tree = executable === null
        ? await (0,_local_build_js__WEBPACK_IMPORTED_MODULE_12__/* .copyLocalBuild */ .Vq)(local, { files: [], folders: [''] }, options.workDirectory)
        : await copyLocalFile(local, executable.name, options.workDirectory);
    const { parts, paths } = partsOf(request.name, tree);
    if (paths.length === 0) {
        throw (0,_local_build_js__WEBPACK_IMPORTED_MODULE_12__/* .localBuildError */ .WN)(local, 'contains no CNI plugin', 'No file in it has the name of a plugin', 'Give a directory with plugins');
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(workDirectory, { recursive: true });
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDirectory, `${local.input}-`));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(local.path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw (0,_local_build_js__WEBPACK_IMPORTED_MODULE_12__/* .localBuildError */ .WN)(local, 'cannot be copied', (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), 'Check its permissions');
    }
    const files = await (0,_build_files_js__WEBPACK_IMPORTED_MODULE_6__/* .inventory */ .pf)(directory);
    return { directory, files, source: local.path, trust: 'local', date: null, notes: [] };
}
function partsOf(name, tree) {
    const { executable } = COMPONENT_FILES[name];
    if (executable !== null) {
        const file = (0,_build_files_js__WEBPACK_IMPORTED_MODULE_6__/* .buildFile */ .J_)(tree, executable.name);
        const own = tree.trust === 'local' ? { ...file, part: { ...file.part, source: tree.source } } : file;
        return { parts: { roles: { [executable.role]: own }, cniPlugins: [] }, paths: [file.path] };
    }
    const plugins = Object.keys(tree.files)
        .filter((path) => CNI_PLUGIN.test(path))
        .map((path) => (0,_crio_files_js__WEBPACK_IMPORTED_MODULE_7__/* .cniPlugin */ .Ok)(tree, path));
    return { parts: { roles: {}, cniPlugins: plugins }, paths: plugins.map(({ path }) => path) };
}


/***/ }),

/***/ 54072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ crioFiles),
/* harmony export */   Ok: () => (/* binding */ cniPlugin),
/* harmony export */   SD: () => (/* binding */ WANTED_OF_CRIO),
/* harmony export */   dO: () => (/* binding */ crioPartsIn),
/* harmony export */   vx: () => (/* binding */ executablesIn)
/* harmony export */ });
/* harmony import */ var _domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58117);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65725);


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
    folders: ROOTS.map((root) => `${root}${_domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .CNI_FOLDER */ .Sm}`),
};
/** The files of a CRI-O build in trees. Files of a later tree replace those of an earlier one. */
function crioPartsIn(trees) {
    return {
        roles: (0,_build_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .lY)(trees, ROLE_PATHS),
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
    const file = (0,_build_files_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFile */ .J_)(tree, path);
    return { ...file, part: { ...file.part, name: `${_domain_request_components_js__WEBPACK_IMPORTED_MODULE_0__/* .CNI_FOLDER */ .Sm}/${file.part.name}` } };
}
/** In bin/ of a bundle, or in the directory itself. */
function executable(role, name) {
    const paths = ROOTS.flatMap((root) => [`${root}${name}`, `${root}bin/${name}`]);
    return { role, paths, executable: true };
}
function bundled(role, path) {
    return { role, paths: ROOTS.map((root) => `${root}${path}`), executable: false };
}


/***/ }),

/***/ 55428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ startCrio),
/* harmony export */   N9: () => (/* binding */ runCrictl)
/* harmony export */ });
/* unused harmony export verifyRunningCrio */
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31495);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92701);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88986);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31987);
/* harmony import */ var _host_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81727);
/* harmony import */ var _start_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14404);








const START_SECONDS = 180;
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
    deps.journal.record({ kind: 'service', unit: _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .CRIO_UNIT */ .lT });
    const { exitCode, stderr } = await deps.commands.run('systemctl', ['start', _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .CRIO_UNIT */ .lT], {
        root: true,
        deadlineSeconds: START_SECONDS,
    });
    if (exitCode !== 0) {
        const lines = await lastLines(deps);
        throw notUp('CRI-O does not start', (0,_start_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .lastWords */ .a)(lines) || (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(stderr), lines);
    }
    await (0,_domain_at_once_js__WEBPACK_IMPORTED_MODULE_5__/* .atOnce */ .z)([waitUntilReady(deps, crictl), verifyRunningCrio(deps, sha256)]);
}
/**
 * Checks that the running CRI-O is the planned binary, by its digest.
 * @param sha256 digest of the planned binary, hexadecimal
 * @throws RunError (environment, wrong-crio)
 */
async function verifyRunningCrio(deps, sha256) {
    const { mainPid } = await (0,_host_units_js__WEBPACK_IMPORTED_MODULE_1__/* .unitState */ .__)(deps, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .CRIO_UNIT */ .lT);
    const { stdout } = await deps.commands.run('sha256sum', [`/proc/${mainPid}/exe`], { root: true });
    const running = stdout.split(' ')[0] ?? '';
    if (running === sha256)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'wrong-crio',
        message: 'The CRI-O that runs is not the one that was planned',
        cause: `the running binary has SHA-256 ${running || 'unknown'}, the planned one ${sha256}`,
        remedy: 'check the runner for a unit or drop-in of crio.service that starts another binary',
    });
}
function conditionsIn(crictlInfo) {
    const status = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(crictlInfo))['status']);
    return (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(status['conditions']).map((entry) => {
        const fields = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(entry);
        return {
            type: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(fields['type']),
            status: fields['status'] === true,
            reason: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(fields['reason']),
            message: (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(fields['message']),
        };
    });
}
/** Runs crictl against this CRI-O, as root. */
function runCrictl({ commands }, crictl, args, deadlineSeconds = CRICTL_SECONDS) {
    const options = { root: true, deadlineSeconds };
    return commands.run(crictl, ['--runtime-endpoint', _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .CRIO_ENDPOINT */ .Y9, ...args], options);
}
async function waitUntilReady(deps, crictl) {
    let missing = 'no response';
    for (let waited = 0; waited < READY_SECONDS * 1000; waited += READY_STEP_MILLISECONDS) {
        missing = await missingConditions(deps, crictl);
        if (missing === '')
            return;
        await deps.sleep(READY_STEP_MILLISECONDS);
    }
    throw notUp(`CRI-O is not ready after ${READY_SECONDS}s`, missing, await lastLines(deps));
}
async function missingConditions(deps, crictl) {
    const { exitCode, stdout, stderr } = await runCrictl(deps, crictl, ['info']);
    if (exitCode !== 0)
        return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(stderr) || `crictl info: exit code ${exitCode}`;
    const conditions = conditionsIn(stdout);
    return ['RuntimeReady', 'NetworkReady']
        .filter((type) => !conditions.some((condition) => condition.type === type && condition.status))
        .map((type) => {
        const condition = conditions.find((candidate) => candidate.type === type);
        return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(`${type}: ${condition?.message || condition?.reason || 'not reported'}`);
    })
        .join('; ');
}
async function lastLines(deps) {
    const { stdout } = await deps.commands.run('journalctl', ['-u', _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .CRIO_UNIT */ .lT, '--no-pager', '-o', 'cat', '-n', String(JOURNAL_LINES)], { root: true });
    return stdout.trim().split('\n');
}
function notUp(message, cause, evidence) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'crio-not-up',
        message,
        cause,
        remedy: 'check the end of its journal below; an invalid crio-config or a broken build are the usual causes',
        evidence,
    });
}


/***/ }),

/***/ 14404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ attributeToDropIns),
/* harmony export */   a: () => (/* binding */ lastWords)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_ignition_crio_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46269);
/* harmony import */ var _domain_logs_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80681);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31987);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29099);





/** The message with which CRI-O rejects a configuration when it starts (cri-o/cri-o pkg/config/config.go, Validate). */
const REFUSED = /\bvalidating [\w /]+ config: /;
/** Shorter values occur in any text. */
const SHORTEST_VALUE = 2;
/** What systemd says when it begins a start (systemd, src/core/service.c); lines before it are of an earlier one. */
const STARTING = /^Starting \S/;
/** The end of a Go program in its own words (go, src/runtime/panic.go). */
const GO_END = /^(?:panic: |fatal error: )/;
const WORDS_LENGTH = 300;
/**
 * Why CRI-O ended when it was started, in its own words; empty if its lines do not say it. Cleaned.
 * @param lines the end of its journal, only messages
 */
function lastWords(lines) {
    const own = lines.slice(lines.findLastIndex((line) => STARTING.test(line)) + 1);
    const fatal = own.findLast((line) => (0,_domain_logs_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(line) === 'fatal');
    const words = fatal === undefined ? own.find((line) => GO_END.test(line)) : (0,_domain_logs_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .messageIn */ .v6)(fatal);
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(words ?? ''), WORDS_LENGTH);
}
/**
 * Turns a start failure of CRI-O into an input error where its last message names a value of the user's drop-ins: CRI-O
 * checks some values (programs, cgroups) only when it starts. Any other error stays as it is.
 */
function attributeToDropIns(error, dropIns) {
    if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4) || error.details.reason !== 'crio-not-up')
        return error;
    const line = error.details.evidence?.findLast((candidate) => (0,_domain_logs_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(candidate) === 'fatal');
    const words = (0,_domain_logs_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .messageIn */ .v6)(line ?? '');
    const culprit = REFUSED.test(words) ? findValue(words, dropIns) : undefined;
    if (culprit === undefined)
        return error;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        ...error.details,
        kind: 'input',
        message: `CRI-O does not start with ${culprit.input}: ${culprit.place}`,
        cause: words,
        remedy: `correct ${culprit.input}`,
    });
}
function findValue(words, dropIns) {
    for (const dropIn of dropIns) {
        const config = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .MT)(dropIn.toml);
        const path = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .leafPaths */ .$0)(config).find((candidate) => {
            const value = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(config, candidate);
            return typeof value === 'string' && isNamed(words, value);
        });
        if (path !== undefined)
            return { input: (0,_domain_ignition_crio_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(dropIn), place: (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(`${path.join('.')} in ${dropIn.name}`) };
    }
    return undefined;
}
/** Whether a message contains the value by itself, in quotes or between spaces. */
function isNamed(words, value) {
    return (value.length >= SHORTEST_VALUE && words.split(/[\s"',:]+/).includes(value.replace(/:+$/, '')));
}


/***/ })

};
