export const id = 181;
export const ids = [181];
export const modules = {

/***/ 66682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g_: () => (/* binding */ EXIT_DEADLINE),
  ek: () => (/* binding */ EXIT_NOT_FOUND),
  UK: () => (/* binding */ systemCommands)
});

// UNUSED EXPORTS: commandWords

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/adapters/bounded-file.js


/**
 * Opens a file for an output of any length. Of more than `limit` bytes, both ends remain, with a line between them that
 * says how much is missing. The second half is kept in memory.
 * @throws Error of node:fs if the file cannot be opened or written
 */
function openBounded(path, limit) {
    const file = (0,external_node_fs_.openSync)(path, 'w');
    const half = Math.floor(limit / 2);
    let written = 0;
    const ends = [];
    let kept = 0;
    let left = 0;
    /** Drops the oldest parts as long as the others are enough. */
    function drop() {
        for (;;) {
            const length = ends[0]?.length ?? 0;
            if (length === 0 || kept - length < half)
                return;
            ends.shift();
            kept -= length;
            left += length;
        }
    }
    return {
        write(data) {
            const start = data.subarray(0, Math.max(0, half - written));
            if (start.length > 0)
                (0,external_node_fs_.writeSync)(file, start);
            written += start.length;
            const rest = data.subarray(start.length);
            if (rest.length === 0)
                return;
            ends.push(Uint8Array.from(rest));
            kept += rest.length;
            drop();
        },
        close() {
            try {
                if (left > 0)
                    (0,external_node_fs_.writeSync)(file, `\n[… ${(0,domain_text/* formatBytes */.z3)(left)} left out here …]\n`);
                for (const part of ends)
                    (0,external_node_fs_.writeSync)(file, part);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
            return left;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/exec.js





const DEFAULT_DEADLINE_SECONDS = 60;
const KILL_AFTER_SECONDS = 5;
const EXIT_DEADLINE = 124;
const EXIT_NOT_FOUND = 127;
/**
 * Commands on this machine, with the variables of `environment`. coreutils' `timeout` keeps the deadline, because an
 * unprivileged process cannot kill one of root. An exit code is data, not an error.
 */
function systemCommands(environment, privilege) {
    // Read and found once: reading process.env is slow, and the toolkit searches all of PATH each time.
    const inherited = { ...environment };
    const starters = new Map();
    const pathOf = (name) => {
        const path = starters.get(name) ?? findProgram(name, inherited['PATH'] ?? '');
        starters.set(name, path);
        return path;
    };
    return {
        async run(program, args, options = {}) {
            const [starter = '', ...rest] = commandWords([program, ...args], options, privilege);
            const first = pathOf(starter);
            const common = {
                silent: true,
                ignoreReturnCode: true,
                ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
                env: variables(inherited, options),
            };
            try {
                if (options.stdoutFile !== undefined) {
                    return await toFile(options.stdoutFile, options.stdoutLimit, first, rest, common);
                }
                return await (0,exec/* getExecOutput */.H)(first, rest, common);
            }
            catch (error) {
                return { exitCode: EXIT_NOT_FOUND, stdout: '', stderr: (0,errors/* messageOf */.bD)(error) };
            }
        },
    };
}
/** The full command line: with `timeout`, and with sudo where root is needed. */
function commandWords(command, { root, deadlineSeconds = DEFAULT_DEADLINE_SECONDS }, privilege) {
    const limited = ['timeout', '-k', String(KILL_AFTER_SECONDS), String(deadlineSeconds), ...command];
    return root && privilege === 'sudo' ? ['sudo', '-n', ...limited] : limited;
}
/**
 * Variables that may hold a secret. Code that runs as root can still read those of the runner; programs that run before
 * that, without root, do not get them.
 */
const SECRET_VARIABLE = /^(INPUT|ACTIONS|STATE)_|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;
function variables(inherited, { environment, untrusted }) {
    const kept = Object.entries(inherited).flatMap(([name, value]) => value === undefined || (untrusted && SECRET_VARIABLE.test(name)) ? [] : [[name, value]]);
    return { ...Object.fromEntries(kept), ...environment };
}
/** The path of a program in a search path, or its name where it is not found: then the toolkit reports the error. */
function findProgram(name, searchPath) {
    const directories = searchPath.split(':').filter((directory) => (0,external_node_path_.isAbsolute)(directory));
    return directories.map((directory) => (0,external_node_path_.join)(directory, name)).find(isProgram) ?? name;
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
async function toFile(path, limit, program, args, common) {
    const file = openBounded(path, limit ?? Number.POSITIVE_INFINITY);
    const errors = [];
    let leftOut = 0;
    let exitCode;
    try {
        exitCode = await (0,exec/* exec */.m)(program, [...args], {
            ...common,
            listeners: {
                stdout: (data) => {
                    file.write(data);
                },
                stderr: (data) => {
                    errors.push(data);
                },
            },
        });
    }
    finally {
        leftOut = file.close();
    }
    return { exitCode, stdout: '', stderr: Buffer.concat(errors).toString(), leftOut };
}


/***/ }),

/***/ 20889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _host_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84667);
/* harmony import */ var _host_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36244);
/* harmony import */ var _host_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
/* harmony import */ var _suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28989);
/* harmony import */ var _suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71055);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52639);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3672);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72338);
/* harmony import */ var _remaining_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97199);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40785);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44770);
/* harmony import */ var _running_suite_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22545);














/** Time from SIGINT to SIGKILL of the suite. Ginkgo needs about ten seconds to clean up and write its reports. */
const SUITE_END_SECONDS = 60;
/** Time from SIGKILL until all processes are gone. */
const KILL_SECONDS = 10;
const SIGNAL_SECONDS = 10;
const POLL_MILLISECONDS = 500;
/**
 * The post step: finishes a run that was cancelled or crashed, and restores the host. It never throws, and can be called
 * again: it skips what is already done.
 */
async function post(deps, workspaceDirectory) {
    const idle = (0,_remaining_js__WEBPACK_IMPORTED_MODULE_10__/* .nothingToDo */ .KN)(workspaceDirectory);
    if (idle !== null) {
        deps.log.info(idle);
        return;
    }
    const workspace = (0,_suite_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceAt */ .xJ)(workspaceDirectory);
    if (hasWork(workspace))
        (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .signJournal */ .DA)(workspace.journal, (0,_host_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .ownIdentity */ .hY)());
    const commands = deps.commandsFor(await (0,_run_js__WEBPACK_IMPORTED_MODULE_12__/* .privilegeOf */ .L)(deps, (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRecord */ .c2)(workspace.record)));
    await attempt(deps, 'write the report', () => finishReport(deps, commands, workspace));
    await attempt(deps, 'restore the host', () => (0,_restore_js__WEBPACK_IMPORTED_MODULE_11__/* .restore */ .P)(deps, commands, workspace));
    await attempt(deps, 'remove the workspace of the run', async () => {
        if ((0,_remaining_js__WEBPACK_IMPORTED_MODULE_10__/* .canRemoveWorkspace */ .mT)(workspace))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(workspace.root, { recursive: true, force: true });
    });
}
/** Whether post has work. Meanwhile no other run may treat this one as abandoned. */
function hasWork({ record, journal }) {
    return !(0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRecord */ .c2)(record).state().reported || (0,_host_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .fileJournal */ .ab)(journal).pending().length > 0;
}
async function finishReport(deps, commands, workspace) {
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRecord */ .c2)(workspace.record);
    const state = record.state();
    if (state.reported) {
        deps.log.info(_remaining_js__WEBPACK_IMPORTED_MODULE_10__/* .ALREADY_REPORTED */ .be);
        return;
    }
    if (!state.cancelled && state.bug === null)
        record.append({ abandonedIn: state.stage });
    const running = (0,_running_suite_js__WEBPACK_IMPORTED_MODULE_13__/* .runningSuite */ .e)(state, workspace);
    if (running !== null) {
        await deps.log.group('Wait for the suite to end', () => endSuite(deps, commands, running, record));
    }
    const report = await deps.log.group('Report', () => (0,_finish_js__WEBPACK_IMPORTED_MODULE_8__.finish)(deps, commands, workspace, record));
    deps.log.info(report.verdict.headline);
}
/** Waits for an interrupted suite to end, and kills it after a time limit. */
async function endSuite(deps, commands, { unit, ended }, record) {
    // After a second SIGINT, Ginkgo exits without writing its reports.
    if (!record.state().suiteSignalled) {
        await (0,_suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__/* .signalUnit */ .vo)({ commands }, unit, 'SIGINT', SIGNAL_SECONDS);
    }
    if (!(await endsWithin(deps, commands, unit, SUITE_END_SECONDS))) {
        deps.log.info('The suite did not end after SIGINT; sending SIGKILL');
        await (0,_suite_transient_unit_js__WEBPACK_IMPORTED_MODULE_6__/* .signalUnit */ .vo)({ commands }, unit, 'SIGKILL', SIGNAL_SECONDS);
        await endsWithin(deps, commands, unit, KILL_SECONDS);
    }
    const exitCode = (0,_suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOf */ .FO)(await (0,_host_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitState */ .__)({ commands }, unit));
    record.append(ended(exitCode));
}
async function endsWithin(deps, commands, unit, seconds) {
    const startedAt = deps.now().getTime();
    while (!(0,_suite_supervise_js__WEBPACK_IMPORTED_MODULE_5__/* .hasEnded */ .hY)(await (0,_host_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitState */ .__)({ commands }, unit))) {
        if (deps.now().getTime() - startedAt > seconds * 1000)
            return false;
        await deps.sleep(POLL_MILLISECONDS);
    }
    return true;
}
async function attempt(deps, what, work) {
    try {
        await work();
    }
    catch (error) {
        deps.step.annotate({
            level: 'warning',
            title: `The post step could not ${what}`,
            message: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error),
        });
    }
}


/***/ }),

/***/ 2181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishPost: () => (/* binding */ finishPost)
/* harmony export */ });
/* harmony import */ var _app_real_deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84447);
/* harmony import */ var _app_run_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20889);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59882);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73078);




/**
 * What post does if main has not finished. A module of its own, so that one `import()` loads it: two would split the shared
 * code of `dist/` into more files, and main would start later.
 * @param workspace directory of the run
 */
function finishPost(workspace) {
    return (0,_app_run_post_js__WEBPACK_IMPORTED_MODULE_1__/* .post */ .b)((0,_app_real_deps_js__WEBPACK_IMPORTED_MODULE_0__/* .realDeps */ .b)((0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcessContext */ .R2)(process.env, (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g)())), workspace);
}


/***/ }),

/***/ 75878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commandError)
/* harmony export */ });
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66682);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);



const SHOWN_COMMAND = 200;
/** An error for a failed command: the command, its exit code, its last line. */
function commandError(program, args, output) {
    const lastWords = (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(output.stderr.trim().split('\n').at(-1) ?? '');
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'host-setup',
        message: `"${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)([program, ...args].join(' '), SHOWN_COMMAND)}" failed on the host with exit code ${output.exitCode}`,
        cause: lastWords || (output.exitCode === _adapters_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_DEADLINE */ .g_ ? 'it timed out' : ''),
        remedy: 'check its last lines; root must be able to do this, as on a hosted runner or a virtual machine',
        evidence: output.stderr.trim().split('\n').slice(-10),
    });
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ unitStates),
/* harmony export */   __: () => (/* binding */ unitState)
/* harmony export */ });
/* unused harmony export parseUnitState */
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75878);

const PROPERTIES = [
    'LoadState',
    'ActiveState',
    'SubState',
    'Result',
    'MainPID',
    'NRestarts',
    'ExecMainStatus',
    'ExecMainCode',
];
/** SIGCHLD codes that mean a signal: CLD_KILLED and CLD_DUMPED (sigaction(2)). */
const KILLED_CODES = ['2', '3'];
/**
 * Asks systemd for the states of units, in their order; an unknown unit is `not-found` and inactive.
 * @throws RunError (environment, host-setup) when systemd does not respond, which must not count as "has ended"
 */
async function unitStates(deps, units) {
    const args = ['show', ...units, '-p', PROPERTIES.join(',')];
    const output = await deps.commands.run('systemctl', args);
    const blocks = output.stdout.split(/\n\n+/).filter((block) => block.includes('LoadState='));
    if (blocks.length !== units.length)
        throw (0,_command_error_js__WEBPACK_IMPORTED_MODULE_0__/* .commandError */ .y)('systemctl', args, output);
    return units.map((_, index) => parseUnitState(blocks[index] ?? ''));
}
/** Asks systemd for the state of one unit. */
async function unitState(deps, unit) {
    const [state] = await unitStates(deps, [unit]);
    return state ?? parseUnitState('');
}
/** One block of `systemctl show`. */
function parseUnitState(block) {
    const values = new Map(block.split('\n').map((line) => {
        const separator = line.indexOf('=');
        return [line.slice(0, separator), line.slice(separator + 1)];
    }));
    const word = (name) => values.get(name) ?? '';
    return {
        loadState: word('LoadState') || 'not-found',
        activeState: word('ActiveState') || 'inactive',
        subState: word('SubState') || 'dead',
        result: word('Result'),
        mainPid: Number(word('MainPID') || 0),
        restarts: Number(word('NRestarts') || 0),
        exitStatus: Number(word('ExecMainStatus') || 0),
        killed: KILLED_CODES.includes(word('ExecMainCode')),
    };
}


/***/ })

};
