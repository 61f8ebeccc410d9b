export const id = 993;
export const ids = [993];
export const modules = {

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ actionsStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6058);

const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/**
 * The step that runs now.
 * @param hasSummary whether there is a summary to write to; outside of a runner nobody would read it
 */
function actionsStep(hasSummary) {
    return {
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value),
        annotate: ({ level, title, message }) => ANNOTATE[level](message, { title }),
        writeSummary: async (markdown) => {
            if (hasSummary)
                await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
        },
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value),
        mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret),
    };
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ processRuns),
/* harmony export */   UK: () => (/* binding */ systemCommands),
/* harmony export */   ek: () => (/* binding */ EXIT_NOT_FOUND),
/* harmony export */   g_: () => (/* binding */ EXIT_DEADLINE)
/* harmony export */ });
/* unused harmony export commandWords */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1955);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);




const DEFAULT_DEADLINE_SECONDS = 60;
const KILL_AFTER_SECONDS = 5;
const EXIT_DEADLINE = 124;
const EXIT_NOT_FOUND = 127;
/**
 * Commands on this machine, with the variables of `environment`. A deadline is kept by coreutils' `timeout`, because an
 * unprivileged process cannot end one of root's. An exit code is data, not an error.
 */
function systemCommands(environment, privilege) {
    // Read and found once: reading the variables of a process is slow, and the toolkit looks into all of PATH each time.
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
                    return await toFile(options.stdoutFile, first, rest, common);
                }
                return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .getExecOutput */ .H)(first, rest, common);
            }
            catch (error) {
                return { exitCode: EXIT_NOT_FOUND, stdout: '', stderr: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) };
            }
        },
    };
}
/** A command with its deadline, and with what makes it root's where that is wanted: the words that are really run. */
function commandWords(command, { root, deadlineSeconds = DEFAULT_DEADLINE_SECONDS }, privilege) {
    const limited = ['timeout', '-k', String(KILL_AFTER_SECONDS), String(deadlineSeconds), ...command];
    return root && privilege === 'sudo' ? ['sudo', '-n', ...limited] : limited;
}
/**
 * Variables that may hold a secret. Code that runs as root can read those of the runner all the same; this keeps them from
 * programs that run before anybody was told.
 */
const SECRET_VARIABLE = /^(INPUT|ACTIONS|STATE)_|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;
function variables(inherited, { environment, untrusted }) {
    const kept = Object.entries(inherited).flatMap(([name, value]) => value === undefined || (untrusted && SECRET_VARIABLE.test(name)) ? [] : [[name, value]]);
    return { ...Object.fromEntries(kept), ...environment };
}
/** The path of a program in a search path, or its name where it is not there: the toolkit says so then. */
function findProgram(name, searchPath) {
    const directories = searchPath.split(':').filter((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory));
    return directories.map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).find(isProgram) ?? name;
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** Whether a process is there, also one of another user's. A number that nobody has, or 0, is no process. */
function processRuns(pid) {
    if (pid === 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // The only other answer of kill(2) to signal 0 is EPERM: it is there, and not ours.
        return !(typeof error === 'object' &&
            error !== null &&
            'code' in error &&
            error.code === 'ESRCH');
    }
}
async function toFile(path, program, args, common) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    const errors = [];
    try {
        const exitCode = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m)(program, [...args], {
            ...common,
            listeners: {
                stdout: (data) => {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, data);
                },
                stderr: (data) => {
                    errors.push(data);
                },
            },
        });
        return { exitCode, stdout: '', stderr: Buffer.concat(errors).toString() };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6058);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1987);



/**
 * A line in which the runner reads no command, whoever wrote parts of it: `::name::` counts at the start of a line,
 * `##[name]` anywhere in it (actions/runner src/Runner.Common/ActionCommand.cs).
 */
function harmless(line) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(line).replaceAll('##[', '# #[').replace(/^::/, ': :');
}
/** The log of a GitHub Actions step. */
const actionsLog = {
    info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(harmless(line)),
    warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`Warning: ${harmless(line)}`),
    debug: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(harmless(line)),
    group: (title, work) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os(harmless(title), work),
    relay: (lines) => {
        // Legacy ##[command]s are read anywhere in a line, so cleaning alone is not enough (actions/runner, ActionCommand.cs).
        const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        process.stdout.write(`::stop-commands::${token}\n`);
        for (const line of lines)
            process.stdout.write(`${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(line).replaceAll('\n', '\n  ')}\n`);
        process.stdout.write(`::${token}::\n`);
    },
    progress: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(harmless(line)),
    live: false,
};


/***/ }),

/***/ 1495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/**
 * The results of work that goes on at the same time, or the first error in its order, but not before all has ended: nothing
 * goes on behind an error's back, and above all no command that still changes the machine while it is being given back.
 */
async function atOnce(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   OE: () => (/* binding */ REASON_CODES),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   qm: () => (/* binding */ Trouble)
/* harmony export */ });
/** Words for the causes that this action tells apart; stable, because outputs and `report.json` carry them. */
const REASON_CODES = [
    'all-passed',
    'specs-failed',
    'suite-node-failed',
    'invalid-input',
    'nothing-selected',
    'not-applicable',
    'all-skipped',
    'build-unavailable',
    'preflight',
    'host-setup',
    'wrong-crio',
    'crio-not-up',
    'crio-died',
    'kubelet-died',
    'node-not-up',
    'image-pull',
    'suite-timeout',
    'suite-killed',
    'no-report',
    'step-killed',
    'specs-missing',
    'cancelled',
    'internal-error',
];
/** A failure with a known kind, told to the user in one annotation and without a stack trace. */
class Trouble extends Error {
    name = 'Trouble';
    details;
    constructor(details, options) {
        super(details.message, options);
        this.details = details;
    }
}
/** The text of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The code that Node and libraries give to errors, for instance `ENOSPC`; empty when there is none. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 6813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/**
 * Items by what `keyOf` says of them, in the order of their first appearance. As Map.groupBy, which Node 20 lacks: the
 * command on a terminal runs there as well.
 */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pathFlaw),
/* harmony export */   m: () => (/* binding */ ignitionConfig)
/* harmony export */ });
/* harmony import */ var _data_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9878);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);


const LONGEST_PATH = 4095;
const LARGEST_MODE = 0o7777;
const CONTROL = /\p{Cc}/u;
const ACCOUNT_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,30}\$?$/;
const UNIT_NAME = /^[A-Za-z0-9:_.\\@-]{1,240}\.(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)$/;
const HASH_DIGITS = { sha256: 64, sha512: 128 };
/** Schemes that the specification knows; of those only `data`, `http` and `https` can be read here. */
const SCHEME = /^(data|https?|s3|gs|tftp|arn):/;
/** What is wrong with the path of a file, directory or link, or null. */
function pathFlaw(path) {
    if (!path.startsWith('/'))
        return 'is not an absolute path';
    if (CONTROL.test(path))
        return 'is a path with control characters';
    if (path.length > LONGEST_PATH)
        return 'is a path that no system takes';
    const parts = path.slice(1).split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
        return 'is not a plain path: it has empty parts, `.` or `..`, or ends in a slash';
    }
    return null;
}
function sourceFlaw(source) {
    if (!SCHEME.test(source))
        return 'is not a URL of data:, https: or http:';
    if (source.startsWith('data:')) {
        return (0,_data_url_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeDataUrl */ .I)(source) === null ? 'is not a data URL that can be decoded' : null;
    }
    return URL.canParse(source) ? null : 'is not a URL';
}
function hashFlaw(hash) {
    const [kind = '', digits = ''] = hash.split('-', 2);
    const length = Object.hasOwn(HASH_DIGITS, kind) ? HASH_DIGITS[kind] : undefined;
    if (length === undefined)
        return 'is not of the form sha256-… or sha512-…';
    const fits = digits.length === length && /^[0-9a-f]+$/.test(digits);
    return fits ? null : `has not ${length} hexadecimal digits`;
}
function compressionFlaw(compression) {
    return compression === 'gzip' ? null : 'is a compression that is not known (gzip is)';
}
function accountFlaw(name) {
    return ACCOUNT_NAME.test(name) ? null : 'is not a name of a user or group';
}
function unitFlaw(name) {
    return UNIT_NAME.test(name) ? null : 'is not the name of a systemd unit';
}
function dropInFlaw(name) {
    const plain = name.endsWith('.conf') && !name.includes('/') && !CONTROL.test(name);
    return plain && name.length < 250 ? null : 'is not a file name that ends in .conf';
}
function modeFlaw(mode) {
    return mode <= LARGEST_MODE
        ? null
        : 'is no mode: it is a decimal number, 420 stands for octal 0644';
}
function lineFlaw(line) {
    return CONTROL.test(line) || line.includes(':') ? 'has control characters or a colon' : null;
}
/** What is wrong with the target of a link, or null. A soft link may be relative. */
function targetFlaw(target) {
    return CONTROL.test(target) || target.length > LONGEST_PATH ? 'is no target of a link' : null;
}
const path = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow, pathFlaw);
const mode = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, modeFlaw);
const account = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, accountFlaw);
const resource = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    source: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, sourceFlaw),
    compression: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, compressionFlaw),
    httpHeaders: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ name: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow, value: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    verification: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ hash: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, hashFlaw) }),
});
const owner = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ id: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, name: account });
const node = { path, overwrite: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, user: owner, group: owner };
/** An Ignition config by the specification 3.0 to 3.6 (coreos/ignition, config/v3_6/types/schema.go). */
const ignitionConfig = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    ignition: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        version: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow,
        config: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ merge: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(resource), replace: resource }),
        timeouts: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .presence */ .IN,
        security: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .presence */ .IN,
        proxy: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .presence */ .IN,
    }),
    kernelArguments: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ shouldExist: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), shouldNotExist: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }),
    passwd: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        users: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
            name: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow, accountFlaw),
            uid: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
            gecos: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, lineFlaw),
            homeDir: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, (home) => pathFlaw(home) ?? lineFlaw(home)),
            shell: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, (shell) => pathFlaw(shell) ?? lineFlaw(shell)),
            primaryGroup: account,
            groups: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(account),
            noCreateHome: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
            noUserGroup: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
            noLogInit: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
            system: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
            shouldExist: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
            passwordHash: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
            sshAuthorizedKeys: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        })),
        groups: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
            name: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow, accountFlaw),
            gid: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
            passwordHash: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
            shouldExist: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
            system: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        })),
    }),
    storage: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        directories: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ ...node, mode })),
        files: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ ...node, mode, contents: resource, append: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(resource) })),
        links: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ ...node, target: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow, targetFlaw), hard: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt })),
        disks: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
            device: path,
            wipeTable: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
            partitions: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
                label: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
                number: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
                sizeMiB: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
                startMiB: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
                resize: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
                shouldExist: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
                guid: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
                typeGuid: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
                wipePartitionEntry: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
            })),
        })),
        filesystems: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
            device: path,
            path: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, pathFlaw),
            format: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
            label: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
            uuid: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
            options: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
            mountOptions: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
            wipeFilesystem: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        })),
        raid: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .presence */ .IN,
        luks: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .presence */ .IN,
    }),
    systemd: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        units: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
            name: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow, unitFlaw),
            contents: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
            enabled: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
            mask: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
            dropins: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ name: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow, dropInFlaw), contents: _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
        })),
    }),
});


/***/ }),

/***/ 7688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inconsistencies)
/* harmony export */ });
/**
 * What is wrong with a config as a whole, although each field is right: names that come twice, and paths that lead through
 * a link or a file of the same config (specification of Ignition, storage).
 */
function inconsistencies(config) {
    const { storage, systemd, passwd } = config;
    const nodes = [
        ...named('storage.directories', storage.directories, 'path'),
        ...named('storage.files', storage.files, 'path'),
        ...named('storage.links', storage.links, 'path'),
    ];
    const notDirectories = new Map([...storage.files, ...storage.links].map(({ path }) => [path, path]));
    return [
        ...repeated(nodes),
        ...repeated(named('systemd.units', systemd.units, 'name')),
        ...systemd.units.flatMap(({ dropins }, index) => repeated(named(`systemd.units[${index}].dropins`, dropins, 'name'))),
        ...repeated(named('passwd.users', passwd.users, 'name')),
        ...repeated(named('passwd.groups', passwd.groups, 'name')),
        ...nodes.flatMap(({ path, name }) => {
            const through = ancestors(name).find((ancestor) => notDirectories.has(ancestor));
            if (through === undefined)
                return [];
            return [{ path, why: `leads through ${through}, which is a file or link here` }];
        }),
        ...storage.files.flatMap(({ overwrite, contents }, index) => overwrite === true && contents.source === null
            ? [{ path: `storage.files[${index}].overwrite`, why: 'needs contents.source' }]
            : []),
    ];
}
function named(where, items, key) {
    return items.map((item, index) => ({ path: `${where}[${index}].${key}`, name: item[key] }));
}
function repeated(all) {
    const first = new Map();
    return all.flatMap(({ path, name }) => {
        const before = first.get(name);
        if (before !== undefined)
            return [{ path, why: `is the same as ${before}` }];
        first.set(name, path);
        return [];
    });
}
function ancestors(path) {
    const parts = path.split('/');
    return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('/'));
}


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ decodeDataUrl)
/* harmony export */ });
/**
 * The bytes in a `data:` URL (RFC 2397), plain or in base64; null for any other text.
 */
function decodeDataUrl(url) {
    const [, head, body] = /^data:([^,]*),([\s\S]*)$/i.exec(url) ?? [];
    if (head === undefined || body === undefined)
        return null;
    const bytes = percentDecode(body);
    if (bytes === null || !/;\s*base64$/i.test(head))
        return bytes;
    try {
        return Uint8Array.from(atob(new TextDecoder().decode(bytes)), (one) => one.charCodeAt(0));
    }
    catch {
        return null;
    }
}
/** Each `%XX` is a byte, all else stands for itself in UTF-8; null where a `%` has no two digits. */
function percentDecode(text) {
    if (/%(?![0-9a-f]{2})/i.test(text))
        return null;
    const encoder = new TextEncoder();
    const pieces = text
        .split(/((?:%[0-9a-f]{2})+)/i)
        .map((piece, index) => (index % 2 === 1 ? hexBytes(piece) : encoder.encode(piece)));
    const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let offset = 0;
    for (const piece of pieces) {
        bytes.set(piece, offset);
        offset += piece.length;
    }
    return bytes;
}
function hexBytes(encoded) {
    return Uint8Array.from(encoded.slice(1).split('%'), (digits) => Number.parseInt(digits, 16));
}


/***/ }),

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseIgnition)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8986);
/* harmony import */ var _results_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2066);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9416);
/* harmony import */ var _consistency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7688);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);





/** The newest minor version of the specification 3 that is stable (coreos/ignition, docs/specs.md). */
const NEWEST_MINOR = 6;
/** Reads an Ignition config of the specification 3.x in JSON: all of its problems at once, each with its field. */
function parseIgnition(text) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text);
    if (!(0,_results_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(document))
        return refuse('', notJson(text));
    const version = versionFlaw((0,_results_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_results_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)((0,_results_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(document).ignition).version));
    if (version !== null)
        return refuse('ignition.version', version);
    const { value, problems, warnings } = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .oD)(_config_js__WEBPACK_IMPORTED_MODULE_0__/* .ignitionConfig */ .m, document);
    // The whole makes sense only when its fields do.
    const all = problems.length > 0 ? problems : (0,_consistency_js__WEBPACK_IMPORTED_MODULE_4__/* .inconsistencies */ .c)(value);
    return all.length > 0 ? { ok: false, problems: all } : { ok: true, config: value, warnings };
}
function refuse(path, why) {
    return { ok: false, problems: [{ path, why }] };
}
function notJson(text) {
    return /^\s*variant:/m.test(text)
        ? 'is a Butane config, and none of Ignition: translate it with `butane --strict FILE.bu > FILE.ign`'
        : 'is no JSON object';
}
function versionFlaw(version) {
    const supported = `3.0.0 to 3.${NEWEST_MINOR}.0 are read here`;
    if (version === '')
        return `is missing: ${supported}`;
    if (/^[12]\./.test(version)) {
        return `is of an old specification: translate the file with ign-converter, or write it as Butane; ${supported}`;
    }
    const minor = /^3\.(\d{1,3})\.0$/.exec(version)?.[1];
    if (minor !== undefined && Number(minor) <= NEWEST_MINOR)
        return null;
    return `is not a version that is known: ${supported}`;
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ presence),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _results_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2066);

/** Reads a whole document. */
function readWhole(reader, value) {
    const place = { path: '', problems: [], warnings: [] };
    return { value: reader(value, place), problems: place.problems, warnings: place.warnings };
}
/** A string, or null where there is none. */
const text = optional((value) => (typeof value === 'string' ? value : null), 'a string');
/** True or false, or null where there is none. */
const flag = optional((value) => (typeof value === 'boolean' ? value : null), 'true or false');
/** A whole number from 0 on, or null where there is none. */
const count = optional((value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null, 'a whole number from 0 on');
/** Whether anything is there: for sections of which only that matters. Reads what it gave as well. */
const presence = (value) => value === true || (typeof value === 'object' && value !== null && Object.keys(value).length > 0);
/** A string that has to be there. */
const needed = (value, place) => {
    const read = text(value, place);
    if (value === undefined || value === null || read === '') {
        place.problems.push({ path: place.path, why: 'is missing' });
    }
    return read ?? '';
};
/** A value that is looked at once more; `flawOf` says what is wrong with it, or null. */
function checked(reader, flawOf) {
    return (value, place) => {
        const read = reader(value, place);
        const why = read === null || read === '' ? null : flawOf(read);
        if (why !== null)
            place.problems.push({ path: place.path, why });
        return read;
    };
}
/** A list; empty where there is none. */
function list(item) {
    return (value, place) => {
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value)) {
            place.problems.push({ path: place.path, why: 'is not a list' });
            return [];
        }
        return value.map((element, index) => item(element, { ...place, path: `${place.path}[${index}]` }));
    };
}
/** An object with these fields, each of which its own reader reads; keys that are not known are warned of. */
function record(fields) {
    return (value, place) => {
        const given = value ?? {};
        if (!(0,_results_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given))
            place.problems.push({ path: place.path, why: 'is not an object' });
        const values = new Map((0,_results_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given) ? Object.entries(given) : []);
        for (const key of values.keys()) {
            if (!Object.hasOwn(fields, key)) {
                place.warnings.push({ path: below(place, key), why: 'is not known and has no effect' });
            }
        }
        const read = Object.fromEntries(Object.entries(fields).map(([name, reader]) => [
            name,
            reader(values.get(name), { ...place, path: below(place, name) }),
        ]));
        if (isRead(read, fields))
            return read;
        throw new Error('a reader has lost a field');
    };
}
function isRead(read, fields) {
    return (0,_results_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(read) && Object.keys(fields).every((name) => Object.hasOwn(read, name));
}
function below({ path }, name) {
    return path === '' ? name : `${path}.${name}`;
}
function optional(read, what) {
    return (value, place) => {
        if (value === undefined || value === null)
            return null;
        const result = read(value);
        if (result === null)
            place.problems.push({ path: place.path, why: `is not ${what}` });
        return result;
    };
}


/***/ }),

/***/ 2066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** The value as an object with these fields, else an object without any. */
function fieldsOf(value) {
    return isObject(value) ? value : fieldsOf({});
}
/** True for an object that is not a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as a list, else an empty one. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The strings of a list. */
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === 'string');
}
/** The value as a string, else an empty one. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** The value as a finite number, else null. */
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** The value as a boolean, else null. */
function booleanOf(value) {
    return typeof value === 'boolean' ? value : null;
}


/***/ }),

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** ESC or CSI and what follows; Ginkgo's parallel reports carry ESC as U+FFFD. */
const ANSI_SEQUENCE = /(?:[[\p{Cc}\uFFFD]--[\t\n\r]]\[|\u009B)[0-9;]*[A-Za-z]/gv;
/** Control characters, Unicode's own line breaks, and what turns the reading direction around. */
const CONTROL_CHARACTERS = /[[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]--[\t\n]]/gv;
/** Untrusted text without terminal colours, control characters and bidirectional overrides; tabs and newlines stay. */
function plainText(text) {
    return text.replace(/\r\n?/g, '\n').replace(ANSI_SEQUENCE, '').replace(CONTROL_CHARACTERS, '');
}
/** `plainText` on one line: runs of white space become one space. */
function plainLine(text) {
    return plainText(text).replace(/\s+/g, ' ').trim();
}
/** At most `limit` characters; what is cut is marked by an ellipsis. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    // Half of a character above U+FFFF is none.
    return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
/** `1 spec`, `2 specs`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Seconds as people read them: `0.4s`, `12s`, `3m05s`, `1h02m`. */
function formatDuration(seconds) {
    if (seconds < 10)
        return `${Math.round(seconds * 10) / 10}s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole}s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes}m${String(whole % 60).padStart(2, '0')}s`;
    return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}m`;
}
/** Bytes as people read them, in megabytes (1000 × 1000): `0.4 MB`, `400.0 MB`. */
function formatBytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

/***/ 359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ newerThan),
/* harmony export */   kN: () => (/* binding */ gigabytes),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1987);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4016);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4687);



const FINE = { kind: 'fine' };
const step = (name) => ({ kind: 'step', step: name });
const refuse = (what, remedy) => ({ kind: 'refuse', what, remedy });
const warn = (what, remedy) => ({ kind: 'warn', what, remedy });
/** systemd's own words for a manager that takes jobs (systemctl(1), is-system-running). */
const RUNNING_STATES = ['running', 'degraded', 'starting', 'initializing', 'maintenance'];
/** The suite refuses older kernels when it starts (kubernetes/system-validators, validators/types_unix.go). */
const OLDEST_KERNEL = [4, 19];
const ARCHITECTURES = ['x64', 'arm64'];
/** Those that the suite asks for on every version of cgroups (kubernetes/system-validators, validators/types_unix.go). */
const CONTROLLERS = ['cpu', 'cpuset', 'memory', 'pids'];
const GB = 1e9;
const gigabytes = (bytes) => `${(bytes / GB).toFixed(1)} GB`;
/** Room for the API server, kubelet, CRI-O and a few pods; below the second, parallel specs starve each other. */
const MEMORY = { refuseBelow: GB, warnBelow: 4 * GB };
/** Builds and the images of a lane need some three; pods are evicted when one is left. A hosted runner has 14 free. */
const DISK = { refuseBelow: 4 * GB, warnBelow: 8 * GB };
const GIVE_BACK = 'give the machine back from an earlier run';
/** What `doctor` and errors tell people to call. */
const RESTORE = 'crio-node-e2e restore';
/** Changes that runs have left which can be taken back before this one begins. */
function leftBehind({ earlier }) {
    return earlier.filter(({ standing }) => standing === 'ended').flatMap(({ changes }) => changes);
}
function leftUnits(probe) {
    return leftBehind(probe).flatMap((change) => {
        if (change.kind === 'suite')
            return [change.unit, change.kubeletUnit];
        return change.kind === 'service' ? [change.unit] : [];
    });
}
/** Whether a kernel's release is this version or a newer one. */
function newerThan(kernel, [major = 0, minor = 0]) {
    const [ours = 0, least = 0] = kernel.split('.').map((part) => Number.parseInt(part, 10));
    return ours > major || (ours === major && least >= minor);
}
function unmet({ parameters }) {
    return Object.entries(_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .NEEDED_PARAMETERS */ .F4)
        .filter(([key, needed]) => {
        const value = parameters[key];
        return typeof needed === 'number' ? Number(value ?? needed) < needed : value !== needed;
    })
        .map(([key]) => key);
}
/** `none` for nothing. */
const list = (words) => words.join(', ') || 'none';
/** Preflight: every check, in the order in which they are told. */
const CHECKS = [
    {
        name: 'systemd',
        needed: 'runs the machine',
        found: ({ container, systemState }) => `${systemState || 'nothing'}${container ? ', in a container' : ''}`,
        judge({ container, systemState }) {
            if (RUNNING_STATES.includes(systemState))
                return FINE;
            return container
                ? refuse('it is a container', 'use a machine that systemd booted; a job in a workflow must not have "container:"')
                : refuse(`systemd does not run this machine (systemctl says "${systemState || 'nothing'}")`, 'use a hosted Ubuntu runner or a virtual machine that systemd booted');
        },
    },
    {
        name: 'root',
        needed: 'sudo without a password, or root',
        found: ({ privilege }) => (privilege === 'direct' ? 'root' : (privilege ?? 'none')),
        judge: ({ privilege }) => privilege === null
            ? refuse('root cannot be had: "sudo -n true" fails', 'let the runner user use sudo without a password')
            : FINE,
    },
    {
        name: 'architecture',
        needed: 'x64 or arm64',
        found: ({ facts }) => facts.architecture,
        judge: ({ facts }) => ARCHITECTURES.includes(facts.architecture)
            ? FINE
            : refuse(`nothing is built for the architecture ${facts.architecture}`, 'use a runner such as ubuntu-24.04 or ubuntu-24.04-arm'),
    },
    {
        name: 'kernel',
        needed: `${OLDEST_KERNEL.join('.')} or newer`,
        found: ({ facts }) => facts.kernel,
        judge: ({ facts }) => newerThan(facts.kernel, OLDEST_KERNEL)
            ? FINE
            : refuse(`the kernel ${facts.kernel} is too old for the suite`, `use a machine with Linux ${OLDEST_KERNEL.join('.')} or newer`),
    },
    {
        name: 'cgroups',
        needed: 'v2',
        found: ({ facts }) => facts.cgroup,
        judge({ facts }) {
            if (facts.cgroup === 'v2')
                return FINE;
            return facts.cgroup === 'v1'
                ? warn('this machine has cgroup v1', 'its kubelet starts only where kubelet-config sets failCgroupV1: false')
                : refuse('there is no cgroup hierarchy', 'use a machine with cgroup v2');
        },
    },
    {
        name: 'controllers',
        needed: CONTROLLERS.join(', '),
        found: ({ controllers }) => list(CONTROLLERS.filter((controller) => controllers.includes(controller))),
        judge({ controllers }) {
            const missing = CONTROLLERS.filter((controller) => !controllers.includes(controller));
            return missing.length === 0
                ? FINE
                : refuse(`the kernel lacks cgroup controllers: ${missing.join(', ')}`, 'look for cgroup_disable= on the kernel command line, or use another machine');
        },
    },
    {
        name: 'memory',
        needed: `${gigabytes(MEMORY.warnBelow)} available`,
        found: ({ availableMemory, facts }) => availableMemory === null
            ? 'unknown'
            : `${gigabytes(availableMemory)} of ${gigabytes(facts.memoryBytes)}`,
        judge({ availableMemory }) {
            if (availableMemory === null || availableMemory >= MEMORY.warnBelow)
                return FINE;
            const what = `only ${gigabytes(availableMemory)} of memory are available`;
            return availableMemory < MEMORY.refuseBelow
                ? refuse(what, 'stop what takes it, or use a larger machine')
                : warn(what, 'specs may be slow or be killed; lower procs, or use a larger machine');
        },
    },
    {
        name: 'disk',
        needed: `${gigabytes(DISK.warnBelow)} free in ${_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .STATE_DIRECTORY */ .M8}`,
        found: ({ disk }) => disk === null ? 'unknown' : `${gigabytes(disk.free)} of ${gigabytes(disk.size)}`,
        judge({ disk }) {
            if (disk === null || disk.free >= DISK.warnBelow)
                return FINE;
            const what = `only ${gigabytes(disk.free)} are free in ${_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .STATE_DIRECTORY */ .M8}`;
            return disk.free < DISK.refuseBelow
                ? refuse(what, `free disk space; a run needs ${gigabytes(DISK.refuseBelow)} or more`)
                : warn(what, 'the images of a large lane may not fit; free disk space');
        },
    },
    {
        name: 'swap',
        needed: 'off, unless the kubelet takes it',
        found: ({ swaps }) => list(swaps.map(({ device }) => device)),
        judge: ({ swaps }) => (swaps.length === 0 ? FINE : step('swap off')),
    },
    {
        name: 'modules',
        needed: _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .NEEDED_MODULES */ .YC.join(', '),
        found: ({ modules }) => list(_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .NEEDED_MODULES */ .YC.filter((name) => modules.has(name))),
        judge({ modules }) {
            const missing = _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .NEEDED_MODULES */ .YC.filter((name) => !modules.has(name));
            return missing.length === 0 ? FINE : step(`load ${missing.join(', ')}`);
        },
    },
    {
        name: 'parameters',
        needed: 'forwarding for pods, process limits',
        found(probe) {
            const keys = unmet(probe);
            return keys.length === 0 ? 'as needed' : (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(keys.length, 'other value');
        },
        judge(probe) {
            const keys = unmet(probe);
            return keys.length === 0 ? FINE : step(`set ${keys.join(', ')}`);
        },
    },
    {
        name: 'AppArmor',
        needed: 'either',
        found: ({ appArmor }) => (appArmor ? 'on' : 'off'),
        judge: () => FINE,
    },
    {
        name: 'SELinux',
        needed: 'off or permissive',
        found: ({ seLinux }) => seLinux,
        judge: ({ seLinux }) => seLinux === 'enforcing'
            ? warn('SELinux is enforcing', 'containers start only with the policy of container-selinux; set it to permissive otherwise')
            : FINE,
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
            return list([...managers, ...chains.filter((words) => !words.startsWith('OUTPUT'))]);
        },
        judge: ({ services }) => services['firewalld.service'] === 'active'
            ? warn('firewalld has rules of its own', 'specs on the network may fail; stop it, or put cni0 into its trusted zone')
            : step('accept packets of pods'),
    },
    {
        name: 'other run',
        needed: 'none',
        found: ({ earlier }) => list(earlier.map(({ root, standing }) => `${standing}: ${root.slice(root.lastIndexOf('/') + 1)}`)),
        judge({ earlier }) {
            const inTheWay = earlier.filter(({ standing }) => standing !== 'ended');
            const [first] = inTheWay;
            if (first === undefined)
                return earlier.length === 0 ? FINE : step(GIVE_BACK);
            return refuse(inTheWay.map((run) => EARLIER_WHAT[run.standing](run)).join('; '), EARLIER_REMEDY[first.standing](first));
        },
    },
    {
        name: 'kubelet',
        needed: 'no other',
        found: ({ suiteUnits }) => list(suiteUnits),
        judge(probe) {
            const known = leftUnits(probe);
            const others = probe.suiteUnits.filter((unit) => !known.includes(unit));
            if (others.length > 0) {
                return refuse(`another kubelet or suite is known to systemd: ${others.join(', ')}`, 'stop it and remove its unit (systemctl stop UNIT; systemctl reset-failed UNIT): the suite finds its kubelet by that name');
            }
            return probe.suiteUnits.length === 0 ? FINE : step(GIVE_BACK);
        },
    },
    {
        name: 'CRI-O',
        needed: 'not running',
        found: ({ services }) => services['crio.service'] ?? 'inactive',
        judge(probe) {
            const state = probe.services['crio.service'] ?? 'inactive';
            if (['inactive', 'failed'].includes(state))
                return FINE;
            return leftUnits(probe).includes('crio.service')
                ? step(GIVE_BACK)
                : refuse(`a CRI-O is on this machine already (crio.service is ${state})`, 'stop it, or use a machine that is not a node');
        },
    },
    {
        name: 'runtimes',
        needed: 'others may stay',
        found: ({ services, criPlugin }) => list([
            ...(services['docker.service'] === 'active' ? ['docker'] : []),
            ...(services['containerd.service'] === 'active'
                ? [`containerd${criPlugin ? ' with CRI' : ''}`]
                : []),
        ]),
        judge: () => FINE,
    },
    {
        name: 'ports',
        needed: `${_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .SUITE_PORTS */ .iy.join(', ')} free`,
        found: ({ busyPorts }) => (busyPorts.length === 0 ? 'free' : listeners({ busyPorts })),
        judge(probe) {
            if (probe.busyPorts.length === 0)
                return FINE;
            return leftBehind(probe).some(({ kind }) => kind === 'suite')
                ? step(GIVE_BACK)
                : refuse(`somebody listens on ${listeners(probe)}; API server and kubelet need ${_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .SUITE_PORTS */ .iy.join(', ')}`, 'stop what listens there, such as a cluster or an earlier run');
        },
    },
    {
        name: 'runner image',
        needed: 'any',
        found: ({ facts }) => facts.runnerImage || 'none',
        judge: () => FINE,
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


/***/ }),

/***/ 4016:
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/host/readings.js
/** Reads small files of the kernel and of /etc, all with one command and without root. */
async function readFiles(deps, paths) {
    // An empty pattern matches every line; what is missing is passed over.
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

// EXTERNAL MODULE: ./build/src/host/steps.js
var steps = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/src/host/units.js
var units = __webpack_require__(7191);
;// CONCATENATED MODULE: ./build/src/host/facts.js






/** API server, kubelet's health check, kubelet (kubernetes test/e2e_node/services). */
const SUITE_PORTS = [6443, 10248, 10250];
/** Services that share a machine with a run, or stand in its way. */
const SERVICES = ['crio.service', 'docker.service', 'containerd.service', 'firewalld.service'];
/** Images, containers and volumes of pods lie below it. */
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
/** What makes loop devices (Linux, Documentation/admin-guide/devices.txt). */
const LOOP_CONTROL = '/dev/loop-control';
/** Programs that steps of some scenarios call, and where root finds them. */
const PROGRAMS = ['mkswap', 'swapon', 'mkfs.ext4', 'losetup', 'useradd', 'userdel', 'getsubids'];
const PROGRAM_DIRECTORIES = [
    '/usr/local/sbin',
    '/usr/local/bin',
    '/usr/sbin',
    '/usr/bin',
    '/sbin',
    '/bin',
];
/** Looks at the machine with a handful of commands at once; changes nothing. */
async function probeHost(commandsFor, runnerImage, earlier = []) {
    const commands = commandsFor('direct');
    const paths = [...Object.values(FILES), ...Object.keys(steps/* NEEDED_PARAMETERS */.F4).map(parameterFile)];
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
    // It complains about what is not there, and lists the others.
    const args = [LOOP_CONTROL, ...places, '-maxdepth', '0', '-print'];
    const { stdout } = await commands.run('find', args);
    const found = stdout.split('\n').filter((path) => path !== '');
    return new Set(found.map((path) => (path === LOOP_CONTROL ? path : (0,external_node_path_.basename)(path))));
}
/** How root can be had, and what only root can look at: the packet filter's rules, or null. */
async function rightsOf(commandsFor) {
    const privilege = await findPrivilege(commandsFor);
    if (privilege === null)
        return { privilege, rules: null };
    const saved = await commandsFor(privilege).run('iptables-save', ['-t', 'filter'], { root: true });
    return { privilege, rules: saved.exitCode === 0 ? saved.stdout : null };
}
async function serviceStates(commands) {
    // A machine without systemd has no services; that is told by its own check.
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
/** The processes that have sockets, such as `kubelet (pid 812)`. */
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
    return Object.fromEntries(Object.keys(steps/* NEEDED_PARAMETERS */.F4).flatMap((key) => {
        const value = readings.get(parameterFile(key));
        return value === undefined ? [] : [[key, value.trim()]];
    }));
}
function seLinuxMode(enforce) {
    if (enforce === undefined)
        return 'off';
    return enforce.trim() === '1' ? 'enforcing' : 'permissive';
}
/** sudo where it works without a password, also for root, so that there is one way; root itself where there is none. */
async function findPrivilege(commandsFor) {
    const { exitCode } = await commandsFor('sudo').run('true', [], { root: true });
    if (exitCode === 0)
        return 'sudo';
    return process.getuid?.() === 0 ? 'direct' : null;
}
/** Units in the output of list-units; a name that others merely refer to is not loaded (crio.service names the kubelet's). */
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
/** Whether a process may ever hold a capability, by the text of its /proc/PID/status. */
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

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ undoRules),
/* harmony export */   XL: () => (/* binding */ ACCEPT_RULES),
/* harmony export */   ei: () => (/* binding */ POD_BRIDGE)
/* harmony export */ });
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);

/** Marks our own rules, so that they can be told from others'. */
const RULE_COMMENT = 'crio-node-e2e';
/** Chains that kubelet, portmap and bridge plugins make (kubernetes pkg/kubelet/kubelet_network_linux.go, containernetworking/plugins). */
const FOREIGN_CHAIN = /^(KUBE|CNI|CNI-HOSTPORT)-/;
/** The bridge of CRI-O's CNI configuration (cri-o/packaging, 10-crio-bridge.conflist). */
const POD_BRIDGE = 'cni0';
const OURS = `-m comment --comment ${RULE_COMMENT}`;
/**
 * Rules that let pods talk, and nobody else: others' policies (docker's FORWARD DROP, ufw) stay as they are, ours come
 * first. The last one lets a pod answer what the node sends it from its loopback address. Text for iptables-restore.
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
 * Text for iptables-restore that takes away what came between two outputs of iptables-save and is ours, the kubelet's or
 * CNI's; empty where nothing did. What others added or removed meanwhile is left alone.
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
/** Each table is changed as a whole or not at all. */
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
    // Rules inside such a chain go with the chain; rules elsewhere that jump to one have to be deleted first.
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

/***/ 9680:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4857);
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1495);
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6813);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8731);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);







const STAGING = 'staged';
const BACKUPS = 'backup-';
/** Runs a command as root; anything but exit code 0 is a host-setup trouble that names it. */
async function asRoot(deps, program, args, deadlineSeconds) {
    const output = await deps.commands.run(program, args, {
        root: true,
        ...(deadlineSeconds === undefined ? {} : { deadlineSeconds }),
    });
    if (output.exitCode !== 0)
        throw (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .commandTrouble */ .x)(program, args, output);
    return output.stdout;
}
/** Those of the paths that exist, and of the directories above them. */
function existingWithParents(deps, paths) {
    return existingPaths(deps, [...parentsOf(paths), ...paths]);
}
/**
 * Journals paths that are about to be written: the directories above them that are missing, as ours, and copies of what
 * stands there, which must be no directories. Gives the missing directories, outermost first.
 * @param seen what `existingWithParents` says of them, where that was asked already
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
/** Journals directories that are about to be made, and those above them, as ours as far as they are missing. */
async function recordDirectories(deps, directories) {
    const all = [...new Set(directories.flatMap(ancestors))].toSorted();
    const existing = await existingPaths(deps, all);
    const missing = all.filter((path) => !existing.has(path));
    deps.journal.record(...missing.map((path) => ({ kind: 'tree', path, kept: null })));
}
const OWNED_BY_ROOT = ['-o', 'root', '-g', 'root'];
/**
 * Puts files in place. Directories that are missing are made, and journalled as ours: first of all, so that the files of
 * each directory can come at the same time.
 * @param seen what `existingWithParents` says of their paths, where that was asked already
 */
async function installFiles(deps, files, seen = null) {
    const paths = files.map((file) => file.path);
    const missing = await recordPaths(deps, paths, seen);
    if (missing.length > 0) {
        await asRoot(deps, 'install', ['-d', '-m', '0755', ...OWNED_BY_ROOT, '--', ...missing]);
    }
    await (0,_domain_at_once_js__WEBPACK_IMPORTED_MODULE_5__/* .atOnce */ .z)(groupByTarget(files, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.scratch, STAGING)).map(({ mode, directory, sources }) => asRoot(deps, 'install', ['-m', mode, ...OWNED_BY_ROOT, '-t', directory, '--', ...sources])));
}
/** Copies the files that will be replaced, so that the journal can name the copies. */
async function backUp(deps, paths, existing) {
    // A directory of its own for each call: a file that is replaced twice has two backups.
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
/** What directories hold, to be journalled, so that what services put into them can be taken away again. */
async function watchedTrees(deps, paths) {
    const existing = await existingPaths(deps, paths);
    const entries = await entriesOf(deps, [...existing]);
    return paths.map((path) => ({ kind: 'tree', path, kept: entries.get(path) ?? null }));
}
/** Which of the units are not active, to be journalled, so that they can be stopped again. */
async function watchedUnits(deps, units) {
    const states = await (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitStates */ .$1)(deps, units);
    const inactive = units.filter((_, index) => states[index]?.activeState !== 'active');
    return inactive.length === 0 ? [] : [{ kind: 'units', units: inactive }];
}
/**
 * Names in directories, by directory, as root sees them.
 * @throws Trouble (environment, host-setup) when one of them cannot be read
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
/** Values of kernel parameters, by key; what this kernel does not have is left out. */
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
 * @throws Trouble (environment, host-setup) when the command is there and fails
 */
async function savedRules(deps, family) {
    const save = `${family}-save`;
    const output = await deps.commands.run(save, [], { root: true });
    if (output.exitCode === _adapters_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_NOT_FOUND */ .ek)
        return null;
    if (output.exitCode !== 0)
        throw (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .commandTrouble */ .x)(save, [], output);
    return output.stdout;
}
/**
 * Changes the rules of a family; all others stay as they are.
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
 * @throws Trouble (environment, host-setup) when that cannot be told: a path taken for absent would be removed later
 */
async function existingPaths(deps, paths) {
    if (paths.length === 0)
        return new Set();
    // find complains about paths that are not there and lists the others all the same; `/` proves that it ran.
    const args = ['/', ...paths, '-maxdepth', '0', '-printf', '%p\\0'];
    const output = await deps.commands.run('find', args, { root: true });
    const found = new Set(output.stdout.split('\0').filter((path) => path !== ''));
    if (!found.delete('/'))
        throw (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .commandTrouble */ .x)('find', args, output);
    return found;
}
function parentsOf(paths) {
    return [...new Set(paths.flatMap((path) => ancestors((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))].toSorted();
}
/** The directories above a file but for the top-level ones: those are never ours. */
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

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ unmetNeeds),
/* harmony export */   Ug: () => (/* binding */ requireScenario),
/* harmony export */   hH: () => (/* binding */ notApplicable)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(359);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);



/** Pods' volumes with mapped IDs need it (Kubernetes documentation, concepts/workloads/pods/user-namespaces). */
const IDMAPPED_TMPFS_KERNEL = [6, 3];
const GB = 1e9;
/** The swap file, and what every run needs besides. */
const SWAP_DISK = 6 * GB;
/** The images of a lane in a file system of their own. */
const FILESYSTEM_DISK = 8 * GB;
/** A page of 1 GiB, and what every run needs besides. */
const HUGE_PAGES_MEMORY = 4 * GB;
const JUDGES = {
    'cgroup v2': ({ facts }) => (facts.cgroup === 'v2' ? null : `it has cgroup ${facts.cgroup}`),
    swap: (probe) => (probe.swapping ? null : 'its kernel cannot swap') ??
        mounting(probe) ??
        programs(probe, ['mkswap', 'swapon']) ??
        disk(probe, SWAP_DISK),
    'user namespaces': ({ facts, userNamespaces }) => ((0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .newerThan */ .TH)(facts.kernel, IDMAPPED_TMPFS_KERNEL)
        ? null
        : `its kernel ${facts.kernel} is older than ${IDMAPPED_TMPFS_KERNEL.join('.')}`) ??
        (userNamespaces > 0 ? null : 'its kernel allows no user namespaces'),
    // A kubelet with a user of its own does not start without getsubids (kubernetes pkg/kubelet/kubelet_pods.go).
    accounts: (probe) => programs(probe, ['useradd', 'userdel', 'getsubids']),
    'loop devices': (probe) => (probe.present.has(_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOP_CONTROL */ .dW) ? null : `it has no ${_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOP_CONTROL */ .dW}`) ??
        mounting(probe) ??
        programs(probe, ['mkfs.ext4', 'losetup']),
    disk: (probe) => disk(probe, FILESYSTEM_DISK),
    'huge pages': ({ hugePages, controllers, availableMemory }) => (hugePages ? null : 'its kernel has no huge pages of 1 GiB') ??
        (controllers.includes('hugetlb') ? null : 'it lacks the cgroup controller hugetlb') ??
        (availableMemory === null || availableMemory >= HUGE_PAGES_MEMORY
            ? null
            : `only ${(0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .gigabytes */ .kN)(availableMemory)} of memory are available, and ${(0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .gigabytes */ .kN)(HUGE_PAGES_MEMORY)} are needed`),
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
    return `only ${(0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .gigabytes */ .kN)(space.free)} of disk space are free, and ${(0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .gigabytes */ .kN)(needed)} are needed`;
}
/** All that keeps a machine from giving a scenario, in words that begin with "it" or "its"; empty where it can. */
function unmetNeeds({ needs }, probe) {
    return needs.map((need) => JUDGES[need](probe)).filter((why) => why !== null);
}
/**
 * Refuses a machine that cannot give the scenario, all reasons at once. Nothing has been changed by then.
 * @throws Trouble (environment, not-applicable)
 */
function requireScenario(scenario, probe) {
    const unmet = unmetNeeds(scenario, probe);
    if (unmet.length > 0)
        throw notApplicable(scenario, `This machine cannot give it: ${unmet.join('; ')}`);
}
/** What stops a run whose scenario cannot be had. */
function notApplicable({ name }, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Trouble */ .qm({
        kind: 'environment',
        reason: 'not-applicable',
        message: `The scenario ${name} cannot be had here`,
        cause,
        remedy: 'take another runner or build, or leave the scenario out; crio-node-e2e doctor tells what a machine can give. The machine is left as it was',
    });
}


/***/ }),

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ NEEDED_PARAMETERS),
/* harmony export */   YC: () => (/* binding */ NEEDED_MODULES),
/* harmony export */   j$: () => (/* binding */ prepareKernel),
/* harmony export */   mM: () => (/* binding */ kubeletTakesSwap)
/* harmony export */ });
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1495);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1987);
/* harmony import */ var _firewall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2254);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9680);





const everySpec = () => true;
const noSpec = () => false;
const networkSpecs = (spec) => spec.labels.includes('sig-network') || spec.id.startsWith('[sig-network]');
/** Packet filter rules see packets of the bridge; the parameter comes with br_netfilter. */
const BRIDGED_PACKETS = { 'net.bridge.bridge-nf-call-iptables': '1' };
const FORWARDING = { 'net.ipv4.ip_forward': '1', 'net.ipv4.conf.all.route_localnet': '1' };
/** At least these, for specs that start many processes (kubernetes/test-infra jobs/e2e_node/crio, 99-e2e-sysctl.conf). */
const PROCESS_LIMITS = { 'kernel.pid_max': 4194304, 'kernel.threads-max': 4194304 };
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
const PARAMETERS = [
    ...new Set([
        ...WRITTEN_BY_OTHERS,
        ...Object.keys({ ...FORWARDING, ...BRIDGED_PACKETS, ...PROCESS_LIMITS }),
    ]),
];
/** What parameters must be, or at least be where it is a limit; preflight shows the same. */
const NEEDED_PARAMETERS = {
    ...FORWARDING,
    ...BRIDGED_PACKETS,
    ...PROCESS_LIMITS,
};
/** Container storage, and packet filter rules for bridges. */
const NEEDED_MODULES = ['overlay', 'br_netfilter'];
/** They come first: br_netfilter brings parameters with it. */
const MODULES = NEEDED_MODULES.map((name) => ({
    name: `module ${name}`,
    neededBy: noSpec,
    apply: (deps, present) => loadModule(deps, present, name),
}));
const STEPS = [
    {
        name: 'forward packets of pods',
        neededBy: networkSpecs,
        apply: (deps, { parameters }) => setSysctls(deps, parameters, FORWARDING),
    },
    {
        name: 'let packet filter rules see bridged packets',
        neededBy: noSpec,
        apply: (deps, { parameters }) => setSysctls(deps, parameters, BRIDGED_PACKETS),
    },
    { name: 'process limits', neededBy: noSpec, apply: raiseProcessLimits },
    { name: 'accept packets of pods', neededBy: networkSpecs, apply: acceptPackets },
    { name: 'swap off', neededBy: everySpec, apply: swapOff, unless: kubeletTakesSwap },
];
/**
 * Prepares kernel and network for the planned specs.
 * @throws Trouble (environment, host-setup) for a step that is refused and needed
 */
async function prepareKernel(deps, probe, preparation) {
    await take(MODULES, await presentModules(deps), deps, preparation);
    const parameters = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .readSysctls */ .kp)(deps, PARAMETERS);
    deps.journal.record({ kind: 'sysctls', before: parameters });
    await take(STEPS, { swaps: probe.swaps, parameters }, deps, preparation);
}
/** Takes steps at the same time: none needs another one's. */
async function take(steps, before, deps, { plan, specs, warn }) {
    const taken = steps.filter((step) => !step.unless?.(plan));
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
    return (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Trouble */ .qm && error.details.cause) || (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
}
function refused(step, needing, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Trouble */ .qm({
        kind: 'environment',
        reason: 'host-setup',
        message: `The host refuses "${step.name}", which ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(needing, 'planned spec')} need`,
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
    const low = Object.entries(PROCESS_LIMITS).filter(([key, least]) => Number(parameters[key]) < least);
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSysctls */ .j)(deps, low.map(([key, least]) => [key, String(least)]));
}
async function acceptPackets(deps) {
    // The kubelet writes chains of both families; we add rules to one only.
    const [before, before6] = await (0,_domain_at_once_js__WEBPACK_IMPORTED_MODULE_4__/* .atOnce */ .z)([
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

/***/ 8731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ commandTrouble)
/* harmony export */ });
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4857);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1987);



const SHOWN_COMMAND = 200;
/** A failed command as an environment trouble: what was run, how it ended, its last words. */
function commandTrouble(program, args, output) {
    const lastWords = (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(output.stderr.trim().split('\n').at(-1) ?? '');
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Trouble */ .qm({
        kind: 'environment',
        reason: 'host-setup',
        message: `"${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)([program, ...args].join(' '), SHOWN_COMMAND)}" failed on the host with exit code ${output.exitCode}`,
        cause: lastWords || (output.exitCode === _adapters_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_DEADLINE */ .g_ ? 'it did not end in time' : ''),
        remedy: 'see its last lines; root must be able to do this, as on a hosted runner or a virtual machine',
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
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8731);

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
 * @throws Trouble (environment, host-setup) when systemd does not answer: silence must not pass for "has ended"
 */
async function unitStates(deps, units) {
    const args = ['show', ...units, '-p', PROPERTIES.join(',')];
    const output = await deps.commands.run('systemctl', args);
    const blocks = output.stdout.split(/\n\n+/).filter((block) => block.includes('LoadState='));
    if (blocks.length !== units.length)
        throw (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .commandTrouble */ .x)('systemctl', args, output);
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


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles),
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


/** The machine that this process runs on. */
function thisMachine() {
    return {
        cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(),
        nodeArchitecture: process.arch,
        platform: process.platform,
        cwd: process.cwd(),
        homeDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(),
        temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    };
}
function attempt(look, otherwise) {
    try {
        return look();
    }
    catch {
        return otherwise;
    }
}
/** The files of this machine; what may not be looked at counts as absent. */
const localFiles = {
    read: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), null),
    isDirectory: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory(), false),
    isFile: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile(), false),
    list: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path), []),
};


/***/ })

};
