export const id = 9274;
export const ids = [9274];
export const modules = {

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ restore),
/* harmony export */   z: () => (/* binding */ restoreEarlier)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86413);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88940);
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80535);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5626);
/* harmony import */ var _host_undo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18147);
/* harmony import */ var _publish_report_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69444);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37844);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29527);
/* harmony import */ var _remaining_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27500);










/**
 * Restores the host: undoes the changes in the journal, and lists those that could not be undone in one warning. Main calls
 * it at its end, and post for the changes that remain.
 */
async function restore(deps, commands, workspace) {
    const state = (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .fileRecord */ .c2)(workspace.record).state();
    const onlyServices = (0,_remaining_js__WEBPACK_IMPORTED_MODULE_8__/* .isEphemeral */ .aw)(state);
    const journal = (0,_remaining_js__WEBPACK_IMPORTED_MODULE_8__/* .remainingChanges */ .WE)(workspace, state);
    const pending = journal.pending().length;
    if (pending === 0)
        return;
    const title = onlyServices
        ? 'Stop services; GitHub discards the machine after the job'
        : `Restore the host: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(pending, 'change')}`;
    const failures = await deps.log.group(title, () => (0,_host_undo_js__WEBPACK_IMPORTED_MODULE_4__/* .undoAll */ .w)({ commands, log: deps.log, scratch: workspace.scratch }, journal));
    keepJournal(deps, workspace, state);
    if (failures.length === 0) {
        // The next run in this job may have to restore the host, and needs the backups.
        if (onlyServices)
            return;
        await removeWorkFiles(commands, workspace);
        deps.log.info('The host is restored.');
        return;
    }
    await handOverWorkFiles(commands, workspace);
    deps.step.annotate({
        level: 'warning',
        title: 'The host could not be restored completely',
        message: failures.join('\n'),
    });
}
/**
 * Restores the host after a run that ended without doing so, and removes its workspace if all changes are undone. Returns
 * one sentence for each change that could not be undone.
 */
async function restoreEarlier(deps, commands, root) {
    const workspace = (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceAt */ .xJ)(root);
    const failures = await (0,_host_undo_js__WEBPACK_IMPORTED_MODULE_4__/* .undoAll */ .w)({ commands, log: deps.log, scratch: workspace.scratch }, (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .fileJournal */ .ab)(workspace.journal));
    if (failures.length === 0) {
        await (0,_host_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)({ commands }, 'rm', ['-rf', '--one-file-system', '--', root]);
    }
    return failures;
}
/** Directories in which the suite writes files as root, which the runner could not remove. */
function workFiles({ suite, suiteReport, suiteTemporary, scratch, rerun }) {
    return [suite, suiteReport, suiteTemporary, scratch, rerun.report];
}
/** Call it after everything is restored, because it also removes the backups. */
async function removeWorkFiles(commands, workspace) {
    await (0,_host_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)({ commands }, 'rm', ['-rf', '--one-file-system', '--', ...workFiles(workspace)]);
}
async function handOverWorkFiles(commands, workspace) {
    const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    await commands.run('chown', ['-R', '-h', owner, '--', ...workFiles(workspace)], { root: true });
}
/** Copies the journal into the report directory. A failure is a warning: the host is restored. */
function keepJournal(deps, workspace, { reportDirectory }) {
    if (reportDirectory === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reportDirectory))
        return;
    const file = { name: _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FILES */ .JL.journal, from: workspace.journal };
    for (const text of (0,_publish_report_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .putFiles */ .po)(reportDirectory, [file]))
        deps.log.warning(text);
}


/***/ }),

/***/ 70913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ privilegeOf),
/* harmony export */   R: () => (/* binding */ warn)
/* harmony export */ });
/** Adds a warning to the log and to the report. */
function warn({ deps, record }, text) {
    deps.log.warning(text);
    record.append({ warnings: [text] });
}
/**
 * How commands get root privileges on this machine.
 * @param record the record of the run, which has the answer after the host was checked, or null
 */
async function privilegeOf(deps, record) {
    const known = record?.state().privilege ?? null;
    if (known !== null)
        return known;
    const { exitCode } = await deps.commandsFor('sudo').run('true', [], { root: true });
    return exitCode === 0 ? 'sudo' : 'direct';
}


/***/ }),

/***/ 47386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runningSuite)
/* harmony export */ });
/** The invocation of the suite that runs according to the record: the suite, its rerun, or none (null). */
function runningSuite(state, workspace) {
    const { suiteStarted, suiteEnded, firstSuite, rerun, rerunEnded } = state;
    if (suiteStarted && !suiteEnded) {
        const isFirst = firstSuite !== null && !firstSuite.ended;
        return {
            unit: isFirst ? workspace.first.unit : workspace.suiteUnit,
            ended: (exitCode) => ({ suiteEnded: true, exitCode, endedBySignal: exitCode === null }),
        };
    }
    if (rerun === null || rerun.startedAt === null || rerunEnded)
        return null;
    return {
        unit: workspace.rerun.unit,
        ended: (exitCode) => ({
            rerunEnded: true,
            rerun: { ...rerun, exitCode, reason: 'the run ended before it did' },
        }),
    };
}


/***/ }),

/***/ 49588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ suiteCgroups)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const CGROUP_ROOT = '/sys/fs/cgroup';
/** Names of cgroups that the kubelet creates for pods and for its own accounting, with both cgroup drivers. */
const FILLED_NAMES = ['kubepods*', 'kubelet', 'kubelet.service', 'system'];
/** Parents that it creates for a controller of cgroup v1; others may use them as well. */
const PARENT_NAMES = ['system.slice'];
/** The names are at most this deep, below a controller (cgroup v1) and a slice. */
const CGROUP_DEPTH = 3;
/** Cgroup directories that the suite may have made: pods' and kubelet's. */
async function suiteCgroups(deps) {
    const names = named([...FILLED_NAMES, ...PARENT_NAMES]);
    const found = await find(deps, [CGROUP_ROOT], ['-maxdepth', String(CGROUP_DEPTH), ...names]);
    const parents = found.filter((path) => PARENT_NAMES.includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)));
    const filled = found.filter((path) => !parents.includes(path));
    const below = filled.length === 0 ? [] : await find(deps, filled, []);
    return [...new Set([...parents, ...below])];
}
function named(names) {
    const tests = names.flatMap((name, index) => [...(index === 0 ? [] : ['-o']), '-name', name]);
    return ['(', ...tests, ')'];
}
async function find(deps, roots, tests) {
    const { stdout } = await deps.commands.run('find', [...roots, ...tests, '-type', 'd', '-print0']);
    return stdout.split('\0').filter((path) => path !== '');
}


/***/ }),

/***/ 96880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _domain_by_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31205);

/** A short description of a change, for logs and errors. */
function describeChange(change) {
    return (0,_domain_by_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .byKind */ .S)(change, {
        files: ({ files }) => `files ${files.map((file) => file.path).join(', ')}`,
        tree: ({ path }) => `directory ${path}`,
        module: ({ name }) => `kernel module ${name}`,
        sysctls: ({ before }) => `kernel parameters ${Object.keys(before).join(', ')}`,
        swap: ({ device }) => `swap on ${device}`,
        firewall: ({ family }) => `${family} rules`,
        link: ({ name }) => `network link ${name}`,
        'unit-files': () => 'unit files known to systemd',
        service: ({ unit }) => `service ${unit}`,
        cgroups: () => 'cgroups of pods and kubelet',
        attributes: ({ path }) => `mode and owner of ${path}`,
        moved: ({ path }) => `directory ${path}, moved aside`,
        account: ({ database, name }) => `${database === 'passwd' ? 'user' : 'group'} ${name}`,
        'swap-file': ({ path }) => `swap file ${path}`,
        mount: ({ path }) => `mount at ${path}`,
        'kernel-setting': ({ path }) => `setting ${path}`,
        stopped: ({ unit }) => `stopped unit ${unit}`,
        units: ({ units }) => `units ${units.join(', ')}`,
        suite: ({ unit }) => `suite ${unit}`,
    }, (kind) => `change of the unknown kind ${kind}`);
}


/***/ }),

/***/ 31397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ undoRules),
/* harmony export */   XL: () => (/* binding */ ACCEPT_RULES),
/* harmony export */   ei: () => (/* binding */ POD_BRIDGE)
/* harmony export */ });
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72072);

/** Comment of the run's rules, to identify them. */
const RULE_COMMENT = 'crio-node-e2e';
/** Chains of kubelet and CNI (kubernetes pkg/kubelet/kubelet_network_linux.go, containernetworking/plugins). */
const FOREIGN_CHAIN = /^(KUBE|CNI|CNI-HOSTPORT)-/;
/** The bridge of CRI-O's CNI configuration (cri-o/packaging, 10-crio-bridge.conflist). */
const POD_BRIDGE = 'cni0';
const OURS = `-m comment --comment ${RULE_COMMENT}`;
/**
 * Rules that accept the packets of pods only. Policies of others (docker's FORWARD DROP, ufw) stay as they are, these
 * rules come first. The last one lets a pod respond to packets from the node's loopback address. Text for
 * iptables-restore.
 */
const ACCEPT_RULES = tablesText([
    { table: 'filter', line: `-I INPUT 1 -i ${POD_BRIDGE} ${OURS} -j ACCEPT` },
    { table: 'filter', line: `-I FORWARD 1 -i ${POD_BRIDGE} ${OURS} -j ACCEPT` },
    { table: 'filter', line: `-I FORWARD 1 -o ${POD_BRIDGE} ${OURS} -j ACCEPT` },
    {
        table: 'nat',
        line: `-I POSTROUTING 1 -s 127.0.0.0/8 ! -d 127.0.0.0/8 ${OURS} -j MASQUERADE`,
    },
]);
/**
 * Text for iptables-restore that deletes the rules of the run, the kubelet and CNI that were added between two outputs
 * of iptables-save; empty where there are none. Changes of others stay.
 */
function undoRules(before, after) {
    const old = new Set(tableLines(before).map(({ table, line }) => `${table} ${line}`));
    const added = tableLines(after).filter(({ table, line }) => !old.has(`${table} ${line}`));
    const chains = added.flatMap(({ table, line }) => {
        const name = /^:(\S+)/.exec(line)?.[1];
        return name !== undefined && FOREIGN_CHAIN.test(name) ? [{ table, name }] : [];
    });
    const rules = added.filter(({ line }) => line.startsWith('-A ') && isOurs(splitWords(line)));
    return tablesText([
        ...rules.map(({ table, line }) => ({ table, line: line.replace('-A', '-D') })),
        ...chains.map(({ table, name }) => ({ table, line: `-F ${name}` })),
        ...chains.map(({ table, name }) => ({ table, line: `-X ${name}` })),
    ]);
}
/** iptables-restore changes each table as a whole or not at all. */
function tablesText(lines) {
    const tables = [...(0,_domain_group_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(lines, ({ table }) => table)];
    return tables
        .map(([table, group]) => `*${table}\n${group.map(({ line }) => `${line}\n`).join('')}COMMIT\n`)
        .join('');
}
function isOurs(words) {
    if (words.includes(RULE_COMMENT))
        return true;
    const chain = words[1] ?? '';
    const target = words[words.indexOf('-j') + 1] ?? '';
    // Rules in such a chain are deleted with it; rules elsewhere that jump to it have to be deleted first.
    return !FOREIGN_CHAIN.test(chain) && words.includes('-j') && FOREIGN_CHAIN.test(target);
}
function tableLines(saved) {
    let table = 'filter';
    return saved.split('\n').flatMap((raw) => {
        // Counters differ each time: `:INPUT ACCEPT [12:34]`.
        const line = raw.replace(/ \[\d+:\d+\]$/, '').trim();
        if (line.startsWith('*'))
            table = line.slice(1);
        return line.startsWith(':') || line.startsWith('-A') ? [{ table, line }] : [];
    });
}
/** Words of a rule as iptables-save writes it: double quotes, and backslash before a quote or a backslash. */
function splitWords(line) {
    return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) => quoted === undefined ? (bare ?? '') : quoted.replace(/\\(["\\])/g, '$1'));
}


/***/ }),

/***/ 80535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ installFiles),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   OK: () => (/* binding */ watchedUnits),
/* harmony export */   Oq: () => (/* binding */ recordPaths),
/* harmony export */   UV: () => (/* binding */ existingPaths),
/* harmony export */   WZ: () => (/* binding */ watchedTrees),
/* harmony export */   d_: () => (/* binding */ existingWithParents),
/* harmony export */   gB: () => (/* binding */ changeRules),
/* harmony export */   j: () => (/* binding */ writeSysctls),
/* harmony export */   kp: () => (/* binding */ readSysctls),
/* harmony export */   tE: () => (/* binding */ asRoot),
/* harmony export */   vY: () => (/* binding */ savedRules),
/* harmony export */   vu: () => (/* binding */ recordDirectories)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64278);
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7138);
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72072);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75882);







const STAGING = 'staged';
const BACKUPS = 'backup-';
/** Runs a command as root.
 * @throws RunError (environment, host-setup) for any exit code but 0 */
async function asRoot(deps, program, args, deadlineSeconds) {
    const output = await deps.commands.run(program, args, {
        root: true,
        ...(deadlineSeconds === undefined ? {} : { deadlineSeconds }),
    });
    if (output.exitCode !== 0)
        throw (0,_command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .commandError */ .y)(program, args, output);
    return output.stdout;
}
/** Those of the paths that exist, and of the directories above them. */
function existingWithParents(deps, paths) {
    return existingPaths(deps, [...parentsOf(paths), ...paths]);
}
/**
 * Records paths in the journal before they are written: missing parent directories as created by the run, and copies of
 * existing files. None of the paths may be a directory. Returns the missing directories, outermost first.
 * @param seen the result of `existingWithParents`, where it is known already
 */
async function recordPaths(deps, paths, seen = null) {
    const directories = parentsOf(paths);
    const existing = seen ?? (await existingWithParents(deps, paths));
    const made = directories.filter((path) => !existing.has(path));
    deps.journal.record(...made.map((path) => ({ kind: 'tree', path, kept: null })), {
        kind: 'files',
        files: await backUp(deps, paths, existing),
    });
    return made;
}
/** Records directories in the journal before they are created: all that are missing, with their parents. */
async function recordDirectories(deps, directories) {
    const all = [...new Set(directories.flatMap(ancestors))].toSorted();
    const existing = await existingPaths(deps, all);
    const missing = all.filter((path) => !existing.has(path));
    deps.journal.record(...missing.map((path) => ({ kind: 'tree', path, kept: null })));
}
const OWNED_BY_ROOT = ['-o', 'root', '-g', 'root'];
/**
 * Installs files, and records them in the journal. Missing directories are created first, so that the files of all
 * directories can be installed in parallel.
 * @param seen the result of `existingWithParents` for their paths, where it is known already
 */
async function installFiles(deps, files, seen = null) {
    const paths = files.map((file) => file.path);
    const missing = await recordPaths(deps, paths, seen);
    if (missing.length > 0) {
        await asRoot(deps, 'install', ['-d', '-m', '0755', ...OWNED_BY_ROOT, '--', ...missing]);
    }
    await (0,_domain_at_once_js__WEBPACK_IMPORTED_MODULE_5__/* .atOnce */ .z)(groupByTarget(files, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.scratch, STAGING)).map(({ mode, directory, sources }) => asRoot(deps, 'install', ['-m', mode, ...OWNED_BY_ROOT, '-t', directory, '--', ...sources])));
}
/** Copies the files that will be replaced. Returns them with their copies, for the journal. */
async function backUp(deps, paths, existing) {
    // A new directory for each call: a file that is replaced twice has two backups.
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.scratch, BACKUPS));
    const changed = [];
    for (const [index, path] of paths.entries()) {
        const backup = existing.has(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, String(index)) : null;
        if (backup !== null)
            await asRoot(deps, 'cp', ['-a', '--', path, backup]);
        changed.push({ path, backup });
    }
    return changed;
}
/** The entries of directories, for the journal, so that what services add can be removed later. */
async function watchedTrees(deps, paths) {
    const existing = await existingPaths(deps, paths);
    const entries = await entriesOf(deps, [...existing]);
    return paths.map((path) => ({ kind: 'tree', path, kept: entries.get(path) ?? null }));
}
/** The units that are not active, for the journal, so that they can be stopped later. */
async function watchedUnits(deps, units) {
    const states = await (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitStates */ .$1)(deps, units);
    const inactive = units.filter((_, index) => states[index]?.activeState !== 'active');
    return inactive.length === 0 ? [] : [{ kind: 'units', units: inactive }];
}
/**
 * Names in directories, by directory, as root sees them.
 * @throws RunError (environment, host-setup) when one of them cannot be read
 */
async function entriesOf(deps, directories) {
    const entries = new Map(directories.map((directory) => [directory, []]));
    if (directories.length === 0)
        return entries;
    const depth = ['-mindepth', '1', '-maxdepth', '1'];
    const found = await asRoot(deps, 'find', [...directories, ...depth, '-printf', '%p\\0']);
    for (const path of found.split('\0').filter((text) => text !== '')) {
        entries.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))?.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    return entries;
}
/** Values of kernel parameters, by key, without those that this kernel does not have. */
async function readSysctls(deps, keys) {
    // As root, because an ordinary user's PATH may lack /usr/sbin.
    const { stdout } = await deps.commands.run('sysctl', ['-e', ...keys], { root: true });
    return Object.fromEntries(stdout.split('\n').flatMap((line) => {
        const [key, value] = line.split(' = ', 2);
        return key && value !== undefined ? [[key.trim(), value.trim()]] : [];
    }));
}
/** Sets kernel parameters, given as key and value. */
async function writeSysctls(deps, parameters) {
    if (parameters.length === 0)
        return;
    await asRoot(deps, 'sysctl', ['-w', ...parameters.map(([key, value]) => `${key}=${value}`)]);
}
/**
 * The rules of a family in iptables-save's format, or null where the host has no such command.
 * @throws RunError (environment, host-setup) when the command is there and fails
 */
async function savedRules(deps, family) {
    const save = `${family}-save`;
    const output = await deps.commands.run(save, [], { root: true });
    if (output.exitCode === _adapters_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_NOT_FOUND */ .ek)
        return null;
    if (output.exitCode !== 0)
        throw (0,_command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .commandError */ .y)(save, [], output);
    return output.stdout;
}
/**
 * Changes rules of a family; all others stay as they are.
 * @param rules text for iptables-restore
 */
async function changeRules(deps, family, rules) {
    if (rules === '')
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(deps.scratch, { recursive: true });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.scratch, `${family}.rules`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, rules);
    await asRoot(deps, `${family}-restore`, ['-w', '--noflush', file]);
}
/**
 * Those of the paths that exist, links not followed.
 * @throws RunError (environment, host-setup) when find fails: a path that seems absent would be removed later
 */
async function existingPaths(deps, paths) {
    if (paths.length === 0)
        return new Set();
    // find reports paths that do not exist as errors, and lists the others; `/` proves that it ran.
    const args = ['/', ...paths, '-maxdepth', '0', '-printf', '%p\\0'];
    const output = await deps.commands.run('find', args, { root: true });
    const found = new Set(output.stdout.split('\0').filter((path) => path !== ''));
    if (!found.delete('/'))
        throw (0,_command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .commandError */ .y)('find', args, output);
    return found;
}
function parentsOf(paths) {
    return [...new Set(paths.flatMap((path) => ancestors((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))].toSorted();
}
/** The directories above a file without the top-level one: a run never creates that. */
function ancestors(directory) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return parent === '/' || parent === directory ? [] : [...ancestors(parent), directory];
}
/** One target for all files that go into one directory with one mode. */
function groupByTarget(files, staging) {
    const groups = (0,_domain_group_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(files, (file) => `${file.mode} ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.path)}`);
    return [...groups.values()].flatMap((group) => group.slice(0, 1).map(({ mode, path }) => ({
        mode,
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),
        sources: group.map((file) => stage(file, staging)),
    })));
}
function stage(file, staging) {
    if ('source' in file && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file.source) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file.path))
        return file.source;
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, file.path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(staged), { recursive: true });
    if ('source' in file)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(file.source, staged);
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(staged, file.text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(staged, 0o644);
    return staged;
}


/***/ }),

/***/ 81224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ restoreTrees),
/* harmony export */   l: () => (/* binding */ mountPoints)
/* harmony export */ });
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80535);


/**
 * Removes what was added to directories, and directories that did not exist before. The result is the same for one call
 * with all directories as for one call each.
 * @throws Error for a top-level directory, before anything is removed
 * @throws RunError (environment, host-setup) for what cannot be read, unmounted or removed
 */
async function restoreTrees(deps, trees) {
    if (trees.some(({ path }) => isTopLevel(path))) {
        throw new Error('a top-level directory is never removed');
    }
    if (trees.length === 0)
        return;
    const [removed, mounts] = await (0,_domain_at_once_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .z)([addedPaths(deps, trees), mountPoints(deps)]);
    if (removed.length === 0)
        return;
    await unmountBelow(deps, removed, mounts);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRoot */ .tE)(deps, 'rm', ['-rf', '--one-file-system', '--', ...removed]);
}
/** The directories and entries that did not exist before. */
async function addedPaths(deps, trees) {
    const existing = await (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .existingPaths */ .UV)(deps, trees.map(({ path }) => path));
    const present = trees.filter(({ path }) => existing.has(path));
    const entries = await (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(deps, present.flatMap(({ path, kept }) => (kept === null ? [] : [path])));
    return present.flatMap(({ path, kept }) => {
        if (kept === null)
            return [path];
        const added = (entries.get(path) ?? []).filter((name) => !kept.includes(name));
        return added.map((name) => `${path}/${name}`);
    });
}
/** `/` or a directory right below it: no run creates one, so removing one would be a mistake. */
function isTopLevel(path) {
    return path.split('/').filter((part) => part !== '').length < 2;
}
/** Unmounts what is mounted at or below the paths, innermost first: pods' volumes and containers' root filesystems. */
async function unmountBelow(deps, paths, mounts) {
    const points = mounts.filter((point) => paths.some((path) => point === path || point.startsWith(`${path}/`)));
    for (const point of points.toReversed()) {
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRoot */ .tE)(deps, 'umount', ['-l', '--', point]);
    }
}
/** Mount points, in the order in which they were mounted. */
async function mountPoints(deps) {
    const mounts = await (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRoot */ .tE)(deps, 'cat', ['/proc/self/mounts']);
    return mounts.split('\n').map((line) => unescapeMount(line.split(' ')[1] ?? ''));
}
/** /proc/self/mounts writes white space and backslashes in octal (proc(5)). */
function unescapeMount(point) {
    return point.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}


/***/ }),

/***/ 10459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ moveBack),
/* harmony export */   Qp: () => (/* binding */ accountExists),
/* harmony export */   WG: () => (/* binding */ removeSwapFile),
/* harmony export */   f4: () => (/* binding */ writeKernelSetting),
/* harmony export */   lw: () => (/* binding */ deleteAccount),
/* harmony export */   y1: () => (/* binding */ removeMount),
/* harmony export */   yO: () => (/* binding */ restoreAttributes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80535);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81224);




/** getent(1): the key is not in the database. */
const EXIT_NO_ENTRY = 2;
const SETTING = 'kernel-setting';
/** Restores mode and owner of a path, if it still exists. */
async function restoreAttributes(deps, { path, mode, owner }) {
    const existing = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .existingPaths */ .UV)(deps, [path]);
    if (!existing.has(path))
        return;
    // In this order, because chown clears special bits.
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'chown', ['-h', '--', owner, path]);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'chmod', ['--', mode, path]);
}
/** Moves a directory back that was moved aside, in place of what is there now. */
async function moveBack(deps, { path, kept }) {
    const existing = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .existingPaths */ .UV)(deps, [kept]);
    if (!existing.has(kept))
        return;
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'rm', ['-rf', '--one-file-system', '--', path]);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'mv', ['-T', '--', kept, path]);
}
/** Whether there is a user or group of that name, from any source of the machine's databases. */
async function accountExists(deps, { database, name }) {
    const { exitCode } = await deps.commands.run('getent', [database, name], { root: true });
    if (exitCode === 0)
        return true;
    if (exitCode === EXIT_NO_ENTRY)
        return false;
    throw new Error(`getent ${database} ${name} ended with ${exitCode}`);
}
/** Deletes a user or group that the run created. */
async function deleteAccount(deps, { database, name }) {
    if (!(await accountExists(deps, { database, name })))
        return;
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, database === 'passwd' ? 'userdel' : 'groupdel', [name]);
}
/** Disables and removes a swap file of the run. */
async function removeSwapFile(deps, path) {
    const swaps = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'cat', ['/proc/swaps']);
    const isOn = swaps.split('\n').some((line) => line.split(/\s+/)[0] === path);
    if (isOn)
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'swapoff', [path]);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'rm', ['-f', '--', path]);
}
/** Unmounts an image file in place of a disk, and removes it; the kernel releases the loop device. */
async function removeMount(deps, { path, image }) {
    for (const point of await (0,_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .mountPoints */ .l)(deps)) {
        if (point === path)
            await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'umount', ['-l', '--', point]);
    }
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'rm', ['-f', '--', image]);
}
/** Writes a value into a file of the kernel. */
async function writeKernelSetting(deps, path, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(deps.scratch, { recursive: true });
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.scratch, SETTING);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(staged, `${value}\n`);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'dd', [`if=${staged}`, `of=${path}`, 'conv=notrunc', 'status=none']);
}


/***/ }),

/***/ 18147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stopSuite),
/* harmony export */   w: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var _domain_by_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31205);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88940);
/* harmony import */ var _cgroups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49588);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96880);
/* harmony import */ var _firewall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31397);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80535);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81224);
/* harmony import */ var _undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10459);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75882);










/** Longer than the 90 s after which systemd kills what does not stop (systemd-system.conf(5), DefaultTimeoutStopSec). */
const SERVICE_STOP_SECONDS = 120;
/** Scopes of containers and their monitors (cri-o, internal/config/cgmgr). */
const CONTAINER_SCOPES = 'crio-*.scope';
const SUITE_STOP_SECONDS = 120;
/** Changes that run processes: these may use any file and kernel state, so they are undone first. */
const RUNNING = ['suite', 'cgroups', 'service', 'units', 'stopped'];
/** Changes that are independent of each other and of files once nothing runs: the state of network and kernel. */
const INDEPENDENT = [
    ['link', 'firewall'],
    ['sysctls', 'swap'],
];
/** Undone last, because mounts and parameters may need them. */
const LAST = ['module'];
/**
 * Undoes the changes in the journal, newest first, and continues after failures. Once nothing runs any more, network,
 * kernel and files are restored in parallel, and modules at the end.
 * @returns one sentence for each change that could not be undone; these stay pending, so a second call tries again
 */
async function undoAll(deps, journal) {
    const pending = journal.pending();
    const idle = pending.findLastIndex(({ change }) => RUNNING.includes(change.kind)) + 1;
    const rest = pending.slice(idle);
    const of = (kinds) => rest.filter(({ change }) => kinds.includes(change.kind));
    const others = [...INDEPENDENT.flat(), ...LAST];
    const files = rest.filter(({ change }) => !others.includes(change.kind));
    const failures = await playBack(deps, journal, pending.slice(0, idle));
    const apart = await Promise.all([files, ...INDEPENDENT.map(of)].map((part) => playBack(deps, journal, part)));
    return [...failures, ...apart.flat(), ...(await playBack(deps, journal, of(LAST)))];
}
async function playBack(deps, journal, pending) {
    const failures = [];
    for (const together of neighbours(pending)) {
        failures.push(...(await undoTogether(deps, journal, together)));
    }
    return failures;
}
/** Adjacent directories are undone with the same few commands, all other changes one by one. */
function neighbours(pending) {
    const groups = [];
    for (const one of pending) {
        const group = groups.at(-1);
        if (one.change.kind === 'tree' && group?.[0]?.change.kind === 'tree')
            group.push(one);
        else
            groups.push([one]);
    }
    return groups;
}
/** Where a group fails, each change is tried alone: so the others succeed, and the error names the one that fails. */
async function undoTogether(deps, journal, together) {
    try {
        await undo(deps, together.map(({ change }) => change));
        journal.markUndone(together.map(({ id }) => id));
        return [];
    }
    catch (error) {
        if (together.length === 1)
            return together.map(({ change }) => failureOf(change, error));
        const failures = [];
        for (const one of together)
            failures.push(...(await undoTogether(deps, journal, [one])));
        return failures;
    }
}
function failureOf(change, error) {
    const cause = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 ? (error.details.cause ?? '') : '';
    return `${(0,_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .describeChange */ .u)(change)}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${cause && ` (${cause})`}`;
}
async function undo(deps, changes) {
    await (0,_trees_js__WEBPACK_IMPORTED_MODULE_4__/* .restoreTrees */ .O)(deps, changes.filter((change) => change.kind === 'tree'));
    for (const change of changes) {
        if (change.kind !== 'tree')
            await undoOne(deps, change);
    }
}
function undoOne(deps, change) {
    return (0,_domain_by_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .byKind */ .S)(change, {
        files: (one) => restoreFiles(deps, one),
        module: ({ name }) => unloadModule(deps, name),
        sysctls: ({ before }) => restoreSysctls(deps, before),
        swap: (one) => swapOn(deps, one),
        firewall: (one) => restoreFirewall(deps, one),
        link: ({ name }) => deleteLink(deps, name),
        'unit-files': () => (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'systemctl', ['daemon-reload']),
        service: ({ unit }) => stopService(deps, unit),
        cgroups: ({ before }) => removeCgroups(deps, before),
        attributes: (one) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .restoreAttributes */ .yO)(deps, one),
        moved: (one) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .moveBack */ .Jx)(deps, one),
        account: (one) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteAccount */ .lw)(deps, one),
        'swap-file': ({ path }) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .removeSwapFile */ .WG)(deps, path),
        mount: (one) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .removeMount */ .y1)(deps, one),
        'kernel-setting': ({ before, path }) => (0,_undo_ignition_js__WEBPACK_IMPORTED_MODULE_5__/* .writeKernelSetting */ .f4)(deps, path, before),
        stopped: ({ unit }) => (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'systemctl', ['start', unit], SERVICE_STOP_SECONDS),
        units: ({ units }) => stopUnits(deps, units, SERVICE_STOP_SECONDS),
        suite: (one) => stopSuite(deps, one),
    }, refuseUnknown);
}
/** A journal may be of a newer version: what it alone can undo stays in the journal. */
function refuseUnknown() {
    return Promise.reject(new Error('this version of crio-node-e2e does not know how to undo it'));
}
async function restoreFiles(deps, { files }) {
    const added = files.filter((file) => file.backup === null).map((file) => file.path);
    if (added.length > 0)
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'rm', ['-f', '--', ...added]);
    for (const { path, backup } of files) {
        // -T: the path may be a link to a directory now, and the copy must not go into that directory.
        if (backup !== null)
            await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'cp', ['-aT', '--remove-destination', '--', backup, path]);
    }
}
async function unloadModule(deps, name) {
    const { stdout: loaded } = await deps.commands.run('cat', ['/proc/modules']);
    // A module that is built into the kernel is not listed and cannot be unloaded.
    if (!loaded.split('\n').some((line) => line.startsWith(`${name} `)))
        return;
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'modprobe', ['-r', name]);
}
async function restoreSysctls(deps, before) {
    const now = await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .readSysctls */ .kp)(deps, Object.keys(before));
    const changed = Object.entries(before).filter(([key, value]) => key in now && now[key] !== value);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSysctls */ .j)(deps, changed);
}
async function swapOn(deps, { device, priority }) {
    const swaps = await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'cat', ['/proc/swaps']);
    if (swaps.split('\n').some((line) => line.split(/\s+/)[0] === device))
        return;
    // A negative priority is chosen by the kernel and cannot be set (swapon(2)).
    const choice = priority >= 0 ? ['-p', String(priority)] : [];
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'swapon', [...choice, device]);
}
async function restoreFirewall(deps, { family, before }) {
    const after = await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .savedRules */ .vY)(deps, family);
    if (after === null)
        return;
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .changeRules */ .gB)(deps, family, (0,_firewall_js__WEBPACK_IMPORTED_MODULE_2__/* .undoRules */ .IW)(before, after));
}
async function deleteLink(deps, name) {
    const { exitCode } = await deps.commands.run('ip', ['link', 'show', 'dev', name], { root: true });
    if (exitCode === 0)
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'ip', ['link', 'delete', name]);
}
async function removeCgroups(deps, before) {
    const known = new Set(before);
    const made = (await (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteCgroups */ .c)(deps)).filter((path) => !known.has(path));
    // Innermost first: a cgroup can only be removed when it has no children and no processes.
    for (const path of made.toSorted((a, b) => b.length - a.length)) {
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'rmdir', ['--ignore-fail-on-non-empty', '--', path]);
    }
}
/** Ends an invocation of the suite with all that it left running: its kubelet and the pods. */
async function stopSuite(deps, { unit, kubeletUnit, podSlice, removePods }) {
    // The kubelet first, because it would restart the pods that are removed next.
    await stopUnits(deps, [kubeletUnit, unit], SUITE_STOP_SECONDS);
    // CRI-O would wait for the grace period of each container, one after the other.
    await deps.commands.run('systemctl', ['kill', '--signal=SIGKILL', podSlice], { root: true });
    await removeAllPods(deps, removePods);
}
/** Stops a service. One that had to be killed can leave failed scopes, which stay loaded until they are reset. */
async function stopService(deps, unit) {
    await stopUnits(deps, [unit], SERVICE_STOP_SECONDS);
    await deps.commands.run('systemctl', ['reset-failed', CONTAINER_SCOPES], { root: true });
}
async function stopUnits(deps, units, deadlineSeconds) {
    const states = await (0,_units_js__WEBPACK_IMPORTED_MODULE_6__/* .unitStates */ .$1)(deps, units);
    for (const unit of units.filter((_, index) => states[index]?.loadState !== 'not-found')) {
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .asRoot */ .tE)(deps, 'systemctl', ['stop', unit], deadlineSeconds);
        // A failed transient unit stays loaded until it is reset; for others this changes nothing.
        await deps.commands.run('systemctl', ['reset-failed', unit], { root: true });
    }
}
/** Removes pods that specs left. CRI-O may be dead: then undoing its directories and cgroups removes them. */
async function removeAllPods(deps, command) {
    const [program = '', ...args] = command;
    const { exitCode, stderr } = await deps.commands.run(program, args, {
        root: true,
        deadlineSeconds: SERVICE_STOP_SECONDS,
    });
    if (exitCode !== 0)
        deps.log.info(`Pods could not be removed through CRI-O: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plainLine */ .h0)(stderr)}`);
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







const NAMES = Object.values(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .JL);
const ALL_NAMES = [...NAMES, ...Object.values(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .NIGHT_FILES */ ["do"])];
/** Distinguishes the marker from a file of the user with the same name. */
const WRITER = 'crio-node-e2e';
/** The marker while it is written. */
const DRAFT = `${_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg}.new`;
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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg);
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
    const markers = [_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg, DRAFT].filter((name) => {
        const status = statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
        return status !== null && !status.isFile();
    });
    const isMarkerForeign = statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg))?.isFile() === true &&
        markerIn(directory).writtenBy !== WRITER;
    if (isMarkerForeign)
        markers.push(_domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg);
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
    const known = [...NAMES, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg, DRAFT];
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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_MARKER */ .Eg);
    if (!statusOf(path)?.isFile())
        return {};
    return (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')));
}
/** A marker may come from anywhere: only names that a run writes count. */
function isOurName(name) {
    const parts = name.split('/');
    return (ALL_NAMES.includes(parts[0] ?? '') && parts.every((part) => !['', '.', '..'].includes(part)));
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

/***/ 57774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bb: () => (/* binding */ startUnit),
/* harmony export */   vo: () => (/* binding */ signalUnit)
/* harmony export */ });
/* unused harmony export escapeForExec */
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80535);

/** Seconds between SIGTERM and SIGKILL when the unit is stopped: Ginkgo needs about eight to write its reports. */
const STOP_SECONDS = 45;
/** Starts a transient unit and returns when its process is running. */
async function startUnit(deps, unit) {
    const properties = {
        StandardOutput: `append:${unit.output}`,
        StandardError: `append:${unit.output}`,
        WorkingDirectory: unit.workingDirectory,
        Environment: `TMPDIR=${unit.temporaryDirectory}`,
        // systemd keeps the unit, and its exit code, after it has ended.
        RemainAfterExit: 'yes',
        RuntimeMaxSec: String(unit.maxSeconds),
        TimeoutStopSec: String(STOP_SECONDS),
    };
    await (0,_host_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRoot */ .tE)(deps, 'systemd-run', [
        '--quiet',
        `--unit=${unit.name}`,
        `--description=${unit.description}`,
        ...Object.entries(properties).map(([key, value]) => `--property=${key}=${value}`),
        ...Object.entries(unit.environment ?? {}).map(([name, value]) => `--setenv=${name}=${value}`),
        '--',
        ...unit.command.map(escapeForExec),
    ]);
}
/** Sends a signal to every process of a unit. Returns false when the unit has ended. */
async function signalUnit(deps, unit, signal, deadlineSeconds) {
    const { exitCode } = await deps.commands.run('systemctl', ['kill', `--signal=${signal}`, unit], {
        root: true,
        deadlineSeconds,
    });
    return exitCode === 0;
}
/** Escapes `$`, which systemd replaces in arguments (systemd.service(5), "Command lines"). */
function escapeForExec(argument) {
    return argument.replaceAll('$', '$$$$');
}


/***/ })

};
