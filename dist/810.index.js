export const id = 810;
export const ids = [810];
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

/***/ 33047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ RunError),
/* harmony export */   sx: () => (/* binding */ UnreadableReport)
/* harmony export */ });
/** An expected error. It is reported in an annotation, without a stack trace. */
class RunError extends Error {
    name = 'RunError';
    details;
    constructor(details, options) {
        super(details.message, options);
        this.details = details;
    }
}
/** A report of the suite that cannot be read at all: it has another format, is truncated, or has an unexpected structure. */
class UnreadableReport extends Error {
    name = 'UnreadableReport';
}
/** The message of a thrown value. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of an error of Node or a library, for instance `ENOSPC`; empty if there is none. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 92701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
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
/** The keys of a table that has exactly these keys. */
function keysOf(table) {
    return Object.keys(table).filter((key) => Object.hasOwn(table, key));
}
/**
 * The one of `words` that is given in a table of this action.
 * @param where the row, for the message
 * @throws Error for an unknown word: a mistake in the table is a bug
 */
function oneOf(words, given, where) {
    const word = words.find((candidate) => candidate === given);
    if (word === undefined)
        throw new Error(`${where}: unknown word ${given}`);
    return word;
}


/***/ }),

/***/ 20400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ NEWEST_MINOR),
  m: () => (/* binding */ ignitionConfig)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var domain_json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/ignition/flaws.js
var flaws = __webpack_require__(35895);
// EXTERNAL MODULE: ./build/src/domain/ignition/reader.js
var reader = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/src/domain/ignition/source-url.js
var source_url = __webpack_require__(89595);
;// CONCATENATED MODULE: ./build/src/domain/ignition/resource.js


/** Digits of a hash, and the minor version of the specification that brought it. */
const HASHES = {
    sha512: { digits: 128, since: 0 },
    sha256: { digits: 64, since: 1 },
};
function hashFlaw(hash, minor) {
    const [, kind = '', sum = ''] = /^([^-]*)-(.*)$/s.exec(hash) ?? [];
    const known = Object.hasOwn(HASHES, kind) ? HASHES[kind] : undefined;
    if (known === undefined)
        return 'is not of the form sha256-… or sha512-…';
    if (known.since > minor)
        return `is a ${kind}, which needs version 3.${known.since}.0`;
    const fits = sum.length === known.digits && /^[0-9a-f]+$/i.test(sum);
    return fits ? null : `does not have ${known.digits} hexadecimal digits`;
}
function compressionFlaw(compression) {
    return compression === 'gzip' ? null : 'is not a known compression: use gzip';
}
const checkedSource = (0,reader/* checked */.KD)(reader/* text */.Qq, source_url/* sourceFlaw */.Ao);
const FIELDS = {
    source: checkedSource,
    compression: (0,reader/* checked */.KD)(reader/* filled */.Bq, compressionFlaw),
    httpHeaders: (0,reader/* since */.XP)(1, (0,reader/* distinct */.dM)((0,reader/* record */.g1)({
        name: reader/* needed */.Ow,
        value: (0,reader/* checked */.KD)(reader/* text */.Qq, (value) => (value === '' ? 'is empty' : null)),
    }), ({ name }) => name, 'name')),
    verification: (0,reader/* record */.g1)({ hash: (0,reader/* checked */.KD)(reader/* text */.Qq, hashFlaw) }),
};
const content = (0,reader/* record */.g1)(FIELDS);
/** Something that Ignition fetches (coreos/ignition, config/v3_6/types/resource.go). */
const resource = (0,reader/* ruled */.Vy)(content, sourceRules);
/** The content of a file, which is downloaded here. */
const fileContent = (0,reader/* ruled */.Vy)((0,reader/* record */.g1)({ ...FIELDS, source: (0,reader/* checked */.KD)(checkedSource, source_url/* downloadFlaw */.be) }), sourceRules);
/** Another config. Version 3.0.0 has fewer fields and fewer rules. */
const reference = (0,reader/* ruled */.Vy)((0,reader/* record */.g1)({ ...FIELDS, compression: (0,reader/* since */.XP)(1, FIELDS.compression) }), (value, minor) => (minor === 0 ? [] : sourceRules(value)));
/** Another config that is merged. */
const mergeReference = (0,reader/* ruled */.Vy)(reference, ({ source }, minor) => source || minor === 0 ? [] : [NO_SOURCE]);
/** The certificate of an authority. */
const authority = (0,reader/* ruled */.Vy)(reference, ({ source }) => (source ? [] : [NO_SOURCE]));
const NO_SOURCE = { path: 'source', why: 'is missing' };
function sourceRules({ source, httpHeaders, verification }) {
    return [
        ...(verification.hash !== null && source === null
            ? [{ path: 'verification.hash', why: 'needs a source' }]
            : []),
        ...(httpHeaders.length > 0 && !(0,source_url/* isWeb */.HZ)(source ?? '')
            ? [{ path: 'httpHeaders', why: 'needs a source of https: or http:' }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/devices.js





const GUID = /^(|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;
const LONGEST_PARTITION_LABEL = 36;
const LONGEST_LUKS_LABEL = 47;
/** Formats with the bytes that a label may have; mkfs and mkswap limit them. */
const FORMATS = {
    ext4: 16,
    btrfs: 256,
    xfs: 12,
    swap: 15,
    vfat: 11,
    none: Infinity,
};
/** The version that brought the format `none`. */
const NONE_SINCE = 3;
/** RAID levels that have no spare devices. */
const STRIPED = ['linear', 'raid0', '0', 'stripe'];
const REDUNDANT = 'raid1 1 mirror raid4 4 raid5 5 raid6 6 raid10 10'.split(' ');
const CLEVIS_PINS = ['tpm2', 'tang', 'sss'];
/** From this version on, a Clevis pin may have any name. */
const FREE_PINS_SINCE = 6;
/** Beyond this, sums are not exact. */
function extentFlaw(mebibytes) {
    return mebibytes > Number.MAX_SAFE_INTEGER ? 'is larger than any disk' : null;
}
const devicePath = (0,reader/* checked */.KD)(reader/* needed */.Ow, flaws/* pathFlaw */.SQ);
const guid = (0,reader/* checked */.KD)(reader/* text */.Qq, (given) => (GUID.test(given) ? null : 'is not a GUID'));
const partition = (0,reader/* ruled */.Vy)((0,reader/* record */.g1)({
    label: (0,reader/* checked */.KD)(reader/* text */.Qq, (label) => label.includes(':') ? 'has a colon' : (0,flaws/* lengthFlaw */.Jt)(label, LONGEST_PARTITION_LABEL)),
    number: reader/* integer */.nd,
    sizeMiB: (0,reader/* checked */.KD)(reader/* integer */.nd, (size) => (size < 0 ? 'is negative' : extentFlaw(size))),
    startMiB: (0,reader/* checked */.KD)(reader/* integer */.nd, extentFlaw),
    resize: (0,reader/* since */.XP)(2, reader/* flag */.Jt),
    shouldExist: reader/* flag */.Jt,
    guid,
    typeGuid: guid,
    wipePartitionEntry: reader/* flag */.Jt,
}), (one) => [
    ...when(!one.number && one.label === null, 'number', 'or a label is needed'),
    ...when(one.shouldExist === false &&
        (one.label !== null ||
            Boolean(one.guid || one.typeGuid) ||
            one.startMiB !== null ||
            one.sizeMiB !== null), 'shouldExist', 'is false, so that label, guid, typeGuid, startMiB and sizeMiB cannot be given'),
]);
/** A disk (coreos/ignition, config/v3_6/types/disk.go and partition.go). */
const disk = (0,reader/* record */.g1)({
    device: devicePath,
    wipeTable: reader/* flag */.Jt,
    partitions: (0,reader/* ruled */.Vy)((0,reader/* list */.p_)(partition), (partitions) => repeatedAs(partitions, 'number', ({ number }) => number || null), (partitions) => repeatedAs(partitions, 'label', ({ label }) => label), overlaps, (partitions) => when(partitions.some(({ number }) => !number) &&
        partitions.some(({ shouldExist }) => shouldExist === false), '', 'has one with shouldExist false, so that each needs a number')),
});
function repeatedAs(partitions, field, keyOf) {
    return partitions.flatMap((one, index) => {
        const key = keyOf(one);
        const first = partitions.findIndex((other) => keyOf(other) === key);
        return when(key !== null && first !== index, `[${index}].${field}`, `is the same as partitions[${first}].${field}`);
    });
}
/** Partitions with a place of their own on the disk that share some of it. */
function overlaps(partitions) {
    const extents = partitions.flatMap(({ startMiB, sizeMiB }, index) => startMiB && sizeMiB !== null
        ? [{ index, first: startMiB, last: startMiB + Math.max(sizeMiB, 1) - 1 }]
        : []);
    return extents.flatMap(({ index, first, last }, position) => {
        const other = extents.slice(0, position).find((one) => one.first <= last && first <= one.last);
        return other === undefined
            ? []
            : [{ path: `[${index}]`, why: `overlaps with partitions[${other.index}]` }];
    });
}
/** A file system on a device (config/v3_6/types/filesystem.go). */
const filesystem = (0,reader/* ruled */.Vy)((0,reader/* record */.g1)({
    device: devicePath,
    path: (0,reader/* checked */.KD)(reader/* filled */.Bq, flaws/* pathFlaw */.SQ),
    format: (0,reader/* checked */.KD)(reader/* filled */.Bq, (format, minor) => Object.hasOwn(FORMATS, format) && (format !== 'none' || minor >= NONE_SINCE)
        ? null
        : 'is not a known format'),
    label: reader/* filled */.Bq,
    uuid: reader/* filled */.Bq,
    options: (0,reader/* list */.p_)(reader/* word */.Vm),
    mountOptions: (0,reader/* since */.XP)(1, (0,reader/* list */.p_)(reader/* word */.Vm)),
    wipeFilesystem: reader/* flag */.Jt,
}), ({ format, path, label, uuid, wipeFilesystem, options, mountOptions }) => when(format === null &&
    (Boolean(path ?? label ?? uuid) ||
        wipeFilesystem === true ||
        options.length + mountOptions.length > 0), 'format', 'is missing, and path, label, uuid, options, mountOptions and wipeFilesystem need it'), ({ format, label }) => {
    const why = label === null ? null : (0,flaws/* lengthFlaw */.Jt)(label, FORMATS[format ?? ''] ?? Infinity);
    return when(why !== null, 'label', why ?? '');
});
/** A RAID (config/v3_6/types/raid.go). */
const raid = (0,reader/* ruled */.Vy)((0,reader/* record */.g1)({
    name: reader/* word */.Vm,
    level: (0,reader/* checked */.KD)(reader/* needed */.Ow, (level) => [...STRIPED, ...REDUNDANT].includes(level) ? null : 'is not a known RAID level'),
    devices: (0,reader/* distinct */.dM)(devicePath, (device) => device),
    spares: reader/* integer */.nd,
    options: (0,reader/* list */.p_)(reader/* word */.Vm),
}), ({ devices }) => when(devices.length === 0, 'devices', 'is missing'), ({ level, spares }) => when(STRIPED.includes(level) && Boolean(spares), 'spares', `does not go with level ${level}`));
const tangServer = (0,reader/* record */.g1)({
    url: (0,reader/* checked */.KD)(reader/* word */.Vm, source_url/* serverFlaw */.YR),
    thumbprint: reader/* needed */.Ow,
    advertisement: (0,reader/* since */.XP)(4, (0,reader/* checked */.KD)(reader/* filled */.Bq, (json) => json.trim() === 'null' || (0,domain_json/* parseJson */.q)(json) !== null ? null : 'is not JSON')),
});
const customPin = (0,reader/* record */.g1)({ pin: reader/* filled */.Bq, config: reader/* filled */.Bq, needsNetwork: reader/* flag */.Jt });
const pins = (0,reader/* record */.g1)({
    custom: (0,reader/* maybe */.no)((0,reader/* ruled */.Vy)(customPin, customRules)),
    tang: (0,reader/* distinct */.dM)(tangServer, ({ url }) => url, 'url'),
    threshold: reader/* integer */.nd,
    tpm2: reader/* flag */.Jt,
});
const clevisPins = (0,reader/* ruled */.Vy)(pins, (value, minor) => {
    // Version 3.2.0 counts an empty object as well.
    const isCustom = minor === 2 ? value.custom !== null : hasPin(value);
    return when(isCustom && hasOthers(value), 'custom', 'cannot be with tang, tpm2 or threshold');
});
function customRules({ pin, config, needsNetwork }, minor) {
    if (pin === null && config === null && (minor === 2 || needsNetwork !== true))
        return [];
    const known = minor >= FREE_PINS_SINCE || CLEVIS_PINS.includes(pin ?? '');
    return [
        ...when(pin === null, 'pin', 'is missing'),
        ...when(pin !== null && !known, 'pin', `is not one of ${CLEVIS_PINS.join(', ')}`),
        ...when(config === null, 'config', 'is missing'),
    ];
}
function hasPin({ custom }) {
    return (custom?.pin ?? null) !== null;
}
function hasOthers({ tang, tpm2, threshold }) {
    return tang.length > 0 || tpm2 === true || Boolean(threshold);
}
/** An encrypted volume (config/v3_6/types/luks.go). */
const luks = (0,reader/* ruled */.Vy)((0,reader/* record */.g1)({
    name: (0,reader/* checked */.KD)(reader/* word */.Vm, (name) => (name.includes('/') ? 'has a slash' : null)),
    device: devicePath,
    label: (0,reader/* checked */.KD)(reader/* filled */.Bq, (label) => (0,flaws/* lengthFlaw */.Jt)(label, LONGEST_LUKS_LABEL)),
    uuid: reader/* text */.Qq,
    options: (0,reader/* list */.p_)(reader/* word */.Vm),
    openOptions: (0,reader/* since */.XP)(4, (0,reader/* distinct */.dM)(reader/* word */.Vm, (option) => option)),
    discard: (0,reader/* since */.XP)(4, reader/* flag */.Jt),
    wipeVolume: reader/* flag */.Jt,
    keyFile: resource,
    clevis: clevisPins,
    cex: (0,reader/* since */.XP)(5, (0,reader/* record */.g1)({ enabled: reader/* flag */.Jt })),
}), ({ cex, clevis, keyFile }) => [
    ...when(cex.enabled === true && (hasPin(clevis) || hasOthers(clevis)), 'cex', 'cannot be with clevis'),
    ...when(cex.enabled === true && Boolean(keyFile.source), 'cex', 'cannot be with keyFile'),
]);
function when(wrong, path, why) {
    return wrong ? [{ path, why }] : [];
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/unit-syntax.js
const LONGEST_LINE = 2048;
/** unicode.IsSpace of Go. */
const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const BEFORE_SECTIONS = /[^[#;]*/y;
const BLANKS = new RegExp(`${SPACE}*`, 'y');
/** A backslash at the end of a line, and perhaps one space after it, continues the comment. */
const COMMENT = /[#;](?:[^\n]*\\ ?\n)*[^\n]*\n?/y;
const SECTION = /\[[^\]]*\]/y;
const BLANK_REST = new RegExp(`(?:(?!\\n)${SPACE})*(?:\\n|$)`, 'y');
const OPTION = /[^=\r\n]*=(?:[^\n]*\\\n)*[^\n]*\n?/y;
/**
 * What is wrong with the contents of a unit or drop-in, or null. The syntax is that of Ignition (coreos/go-systemd,
 * unit/deserialize.go), not that of systemd: text before the first section is skipped.
 */
function unitSyntaxFlaw(contents) {
    const encoder = new TextEncoder();
    if (contents.split(/[\r\n]/).some((line) => encoder.encode(line).length >= LONGEST_LINE)) {
        return `has a line longer than ${LONGEST_LINE} bytes`;
    }
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.test(contents);
        if (found)
            at = pattern.lastIndex;
        return found;
    };
    let inSection = false;
    for (;;) {
        take(inSection ? BLANKS : BEFORE_SECTIONS);
        if (at === contents.length)
            return null;
        if (take(COMMENT))
            continue;
        if (contents[at] === '[') {
            if (!take(SECTION))
                return 'has a section without a `]`';
            if (!take(BLANK_REST))
                return 'has something after the `]` of a section';
            inSection = true;
        }
        else if (!take(OPTION))
            return 'has a line without `=`';
    }
}

;// CONCATENATED MODULE: ./build/src/domain/ignition/config.js






/** The newest minor version of the specification 3 that is stable (coreos/ignition, docs/specs.md). */
const NEWEST_MINOR = 6;
const path = (0,reader/* checked */.KD)(reader/* needed */.Ow, flaws/* pathFlaw */.SQ);
const mode = (0,reader/* checked */.KD)(reader/* integer */.nd, flaws/* modeFlaw */.Ej);
const account = (0,reader/* checked */.KD)(reader/* filled */.Bq, flaws/* accountFlaw */.QS);
const id = (0,reader/* checked */.KD)(reader/* integer */.nd, flaws/* idFlaw */.ut);
const accountPath = (0,reader/* checked */.KD)(reader/* filled */.Bq, (given) => (0,flaws/* pathFlaw */.SQ)(given) ?? (0,flaws/* lineFlaw */.JK)(given));
const unitContents = (0,reader/* checked */.KD)(reader/* text */.Qq, unitSyntaxFlaw);
const words = (0,reader/* distinct */.dM)(reader/* word */.Vm, (one) => one);
const owner = (0,reader/* ruled */.Vy)((0,reader/* record */.g1)({ id, name: account }), (one) => one.id === null || one.name === null ? [] : [{ path: '', why: 'has both an id and a name' }]);
const node = { path, overwrite: reader/* flag */.Jt, user: owner, group: owner };
const user = (0,reader/* record */.g1)({
    name: (0,reader/* checked */.KD)(reader/* needed */.Ow, flaws/* accountFlaw */.QS),
    uid: id,
    gecos: (0,reader/* checked */.KD)(reader/* filled */.Bq, flaws/* lineFlaw */.JK),
    homeDir: accountPath,
    shell: accountPath,
    primaryGroup: account,
    groups: (0,reader/* distinct */.dM)(account, (name) => name ?? ''),
    noCreateHome: reader/* flag */.Jt,
    noUserGroup: reader/* flag */.Jt,
    noLogInit: reader/* flag */.Jt,
    system: reader/* flag */.Jt,
    shouldExist: (0,reader/* since */.XP)(2, reader/* flag */.Jt),
    passwordHash: reader/* text */.Qq,
    sshAuthorizedKeys: words,
});
const group = (0,reader/* record */.g1)({
    name: (0,reader/* checked */.KD)(reader/* needed */.Ow, flaws/* accountFlaw */.QS),
    gid: id,
    passwordHash: reader/* text */.Qq,
    shouldExist: (0,reader/* since */.XP)(2, reader/* flag */.Jt),
    system: reader/* flag */.Jt,
});
const unit = (0,reader/* record */.g1)({
    name: (0,reader/* checked */.KD)(reader/* needed */.Ow, flaws/* unitNameFlaw */.qV),
    contents: unitContents,
    enabled: reader/* flag */.Jt,
    mask: reader/* flag */.Jt,
    dropins: (0,reader/* distinct */.dM)((0,reader/* record */.g1)({ name: (0,reader/* checked */.KD)(reader/* needed */.Ow, flaws/* dropInNameFlaw */.e3), contents: unitContents }), ({ name }) => name, 'name'),
});
const file = (0,reader/* ruled */.Vy)((0,reader/* record */.g1)({ ...node, mode, contents: fileContent, append: (0,reader/* list */.p_)(fileContent) }), ({ overwrite, contents }) => overwrite === true && contents.source === null
    ? [{ path: 'overwrite', why: 'needs contents.source' }]
    : []);
/**
 * An Ignition config by the specification 3.0 to 3.6 (coreos/ignition, config/v3_*\/types: schema.go and the methods
 * Validate). Rules that concern several sections are in consistency.ts.
 */
const ignitionConfig = (0,reader/* record */.g1)({
    ignition: (0,reader/* record */.g1)({
        version: reader/* needed */.Ow,
        config: (0,reader/* record */.g1)({
            merge: (0,reader/* distinct */.dM)(mergeReference, ({ source }) => source ?? '', 'source'),
            replace: reference,
        }),
        timeouts: (0,reader/* record */.g1)({ httpResponseHeaders: reader/* integer */.nd, httpTotal: reader/* integer */.nd }),
        security: (0,reader/* record */.g1)({
            tls: (0,reader/* record */.g1)({
                certificateAuthorities: (0,reader/* distinct */.dM)(authority, ({ source }) => source ?? '', 'source'),
            }),
        }),
        proxy: (0,reader/* since */.XP)(1, (0,reader/* record */.g1)({
            httpProxy: (0,reader/* checked */.KD)(reader/* text */.Qq, source_url/* serverFlaw */.YR),
            httpsProxy: (0,reader/* checked */.KD)(reader/* text */.Qq, source_url/* serverFlaw */.YR),
            noProxy: words,
        })),
    }),
    kernelArguments: (0,reader/* since */.XP)(3, (0,reader/* ruled */.Vy)((0,reader/* record */.g1)({ shouldExist: (0,reader/* list */.p_)(reader/* word */.Vm), shouldNotExist: (0,reader/* list */.p_)(reader/* word */.Vm) }), ({ shouldExist, shouldNotExist }) => (0,reader/* repeated */.ZD)([
        ...shouldExist.map((name, index) => ({ path: `shouldExist[${index}]`, name })),
        ...shouldNotExist.map((name, index) => ({ path: `shouldNotExist[${index}]`, name })),
    ]))),
    passwd: (0,reader/* record */.g1)({
        users: (0,reader/* distinct */.dM)(user, ({ name }) => name, 'name'),
        groups: (0,reader/* distinct */.dM)(group, ({ name }) => name, 'name'),
    }),
    storage: (0,reader/* record */.g1)({
        directories: (0,reader/* list */.p_)((0,reader/* record */.g1)({ ...node, mode })),
        files: (0,reader/* list */.p_)(file),
        links: (0,reader/* list */.p_)((0,reader/* record */.g1)({ ...node, target: (0,reader/* checked */.KD)(reader/* needed */.Ow, flaws/* targetFlaw */.EG), hard: reader/* flag */.Jt })),
        disks: (0,reader/* distinct */.dM)(disk, ({ device }) => device, 'device'),
        filesystems: (0,reader/* distinct */.dM)(filesystem, ({ device }) => device, 'device'),
        raid: (0,reader/* distinct */.dM)(raid, ({ name }) => name, 'name'),
        luks: (0,reader/* since */.XP)(2, (0,reader/* distinct */.dM)(luks, ({ name }) => name, 'name')),
    }),
    systemd: (0,reader/* record */.g1)({ units: (0,reader/* distinct */.dM)(unit, ({ name }) => name, 'name') }),
});


/***/ }),

/***/ 17688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inconsistencies)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);

const UNIT_DIRECTORY = '/etc/systemd/system';
/**
 * What is wrong with a config as a whole, although each section is right: paths that come twice, that lead through a link
 * or a file of the same config, or that units write as well (coreos/ignition, config/v3_6/types/storage.go and config.go).
 */
function inconsistencies(config) {
    const { storage } = config;
    const nodes = [
        ...named('storage.directories', storage.directories),
        ...named('storage.files', storage.files),
        ...named('storage.links', storage.links),
    ];
    return [
        ...(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .repeated */ .ZD)(nodes),
        ...throughOthers(nodes, config),
        ...unitPaths(nodes, config),
        ...hardLinks(config),
    ];
}
function named(where, items) {
    return items.map(({ path }, index) => ({ path: `${where}[${index}].path`, name: path }));
}
function throughOthers(nodes, { storage }) {
    const notDirectories = new Set([...storage.files, ...storage.links].map(({ path }) => path));
    return nodes.flatMap(({ path, name }) => {
        const through = ancestors(name).find((ancestor) => notDirectories.has(ancestor));
        if (through === undefined)
            return [];
        return [{ path, why: `leads through ${through}, which is a file or link here` }];
    });
}
function ancestors(path) {
    const parts = path.split('/');
    return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('/'));
}
function unitPaths(nodes, { systemd }) {
    const units = new Map(systemd.units.flatMap(({ name, contents, dropins }) => [
        ...(contents ? [[`${UNIT_DIRECTORY}/${name}`, name]] : []),
        ...dropins.flatMap((dropIn) => dropIn.contents
            ? [[`${UNIT_DIRECTORY}/${name}.d/${dropIn.name}`, `a drop-in of ${name}`]]
            : []),
    ]));
    return nodes.flatMap(({ path, name }) => {
        const unit = units.get(name);
        return unit === undefined ? [] : [{ path, why: `is where ${unit} is written` }];
    });
}
function hardLinks({ storage }) {
    const directories = new Set(storage.directories.map(({ path }) => path));
    return storage.links.flatMap(({ path, target, hard }, index) => hard === true && directories.has(resolved(path, target))
        ? [{ path: `storage.links[${index}].target`, why: 'is a directory, and the link is hard' }]
        : []);
}
/** Ignition takes a relative target as below the link itself. */
function resolved(path, target) {
    const parts = [];
    for (const part of (target.startsWith('/') ? target : `${path}/${target}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}


/***/ }),

/***/ 69878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ badEscape),
/* harmony export */   I: () => (/* binding */ decodeDataUrl)
/* harmony export */ });
/** Characters of a token (RFC 2045, 5.1). */
const TOKEN = "[!#$%&'*+\\-.0-9A-Z^_`a-z{|}~]";
const TYPE = `(?:(?:text|image|audio|video|application|message|multipart)${TOKEN}*|[xX]-${TOKEN}*)/${TOKEN}*`;
const QUOTED = String.raw `"(?:[^"\\]|\\[abfnrtv\\"])*"`;
const ESCAPED = `(?:(?!%)${TOKEN}|%[0-9A-Fa-f]{2})+`;
const PARAMETER = `;${TOKEN}+=(?:${ESCAPED}|${QUOTED})`;
const HEAD = new RegExp(`^data:(?:${TYPE})?(?:${PARAMETER})*(;base64)?,`);
/** Characters that a URL may have; all others have to be escaped. */
const PLAIN = /^[!$%&'()*+,\-./0-9:;=?@A-Z_a-z~]*$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
/**
 * The bytes in a `data:` URL (RFC 2397), plain or in base64; null for any other text. As strict as Ignition
 * (vincent-petithory/dataurl): characters that a URL may not have must be escaped, and base64 is padded and never escaped.
 */
function decodeDataUrl(url) {
    const [head, isBase64] = HEAD.exec(url) ?? [];
    if (head === undefined)
        return null;
    const body = url.slice(head.length);
    if (isBase64 === undefined)
        return PLAIN.test(body) ? percentDecode(body) : null;
    if (body.length % 4 !== 0 || !BASE64.test(body))
        return null;
    return Uint8Array.from(atob(body), (one) => one.charCodeAt(0));
}
/** Whether a `%` has no two digits after it. */
function badEscape(text) {
    return /%(?![0-9a-f]{2})/i.test(text);
}
/** Each `%XX` is a byte, as is each other character; null where a `%` has no two digits. */
function percentDecode(text) {
    if (badEscape(text))
        return null;
    const plain = text.replace(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
    return Uint8Array.from(plain, (one) => one.charCodeAt(0));
}


/***/ }),

/***/ 35895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ targetFlaw),
/* harmony export */   Ej: () => (/* binding */ modeFlaw),
/* harmony export */   JK: () => (/* binding */ lineFlaw),
/* harmony export */   Jt: () => (/* binding */ lengthFlaw),
/* harmony export */   QS: () => (/* binding */ accountFlaw),
/* harmony export */   SQ: () => (/* binding */ pathFlaw),
/* harmony export */   e3: () => (/* binding */ dropInNameFlaw),
/* harmony export */   qV: () => (/* binding */ unitNameFlaw),
/* harmony export */   ut: () => (/* binding */ idFlaw)
/* harmony export */ });
/**
 * What is wrong with single values, each as the rest of a sentence that begins with the field. Some of it Ignition accepts,
 * and fails with it when it applies the config; docs/ignition.md lists where the parser is stricter.
 */
const LONGEST_PATH = 4095;
const LARGEST_MODE = 0o7777;
/** Linux has no larger one; the last is the one of nobody (chown(2)). */
const LARGEST_ID = 2 ** 32 - 2;
const CONTROL = /\p{Cc}/u;
const ACCOUNT_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,30}\$?$/;
const UNIT_NAME = /^[A-Za-z0-9:_.\\@-]{1,240}\.(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)$/;
/** Of the path of a file, directory, link or device. */
function pathFlaw(path) {
    if (!path.startsWith('/'))
        return 'is not an absolute path';
    if (CONTROL.test(path))
        return 'is a path with control characters';
    if (path.length > LONGEST_PATH)
        return `is longer than ${LONGEST_PATH} characters`;
    const parts = path.slice(1).split('/');
    if (path !== '/' && parts.some((part) => part === '' || part === '.' || part === '..')) {
        return 'is not a plain path: it has empty parts, `.` or `..`, or ends in a slash';
    }
    return null;
}
/** Of the name of a user or group. */
function accountFlaw(name) {
    return ACCOUNT_NAME.test(name) ? null : 'is not a name of a user or group';
}
/** Of a field of /etc/passwd. */
function lineFlaw(line) {
    return CONTROL.test(line) || line.includes(':') ? 'has control characters or a colon' : null;
}
/** Of the number of a user or group. */
function idFlaw(id) {
    return id >= 0 && id <= LARGEST_ID ? null : `is not an id: those are 0 to ${LARGEST_ID}`;
}
/** Of the permissions of a file or directory. */
function modeFlaw(mode) {
    return mode >= 0 && mode <= LARGEST_MODE
        ? null
        : 'is not a mode: write it as a decimal number, for instance 420 for octal 0644';
}
/** Of the target of a link; a soft link may be relative. */
function targetFlaw(target) {
    return CONTROL.test(target) || target.length > LONGEST_PATH ? 'is not a target of a link' : null;
}
/** Of the name of a unit. */
function unitNameFlaw(name) {
    return UNIT_NAME.test(name) ? null : 'is not the name of a systemd unit';
}
/** Of the name of a drop-in of a unit. */
function dropInNameFlaw(name) {
    const plain = name.endsWith('.conf') && !name.includes('/') && !CONTROL.test(name);
    return plain && name.length < 250 ? null : 'is not a file name that ends in .conf';
}
/** Of a text that may have this many bytes at most. */
function lengthFlaw(text, bytes) {
    return new TextEncoder().encode(text).length > bytes ? `is longer than ${bytes} bytes` : null;
}


/***/ }),

/***/ 18199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseIgnition)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92701);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20400);
/* harmony import */ var _consistency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17688);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);




/** The part of a document that says which version it is written for. */
const versioned = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ ignition: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ version: _reader_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm }) });
/** Reads an Ignition config of the specification 3.x in JSON: all of its problems at once, each with its field. */
function parseIgnition(text) {
    const document = jsonOf(text);
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(document))
        return refuse('', notJson(text));
    const stub = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readWhole */ .oD)(versioned, document, 0);
    if (stub.problems.length > 0)
        return { ok: false, problems: stub.problems };
    const minor = minorOf(stub.value.ignition.version);
    if (minor === null)
        return refuse('ignition.version', versionFlaw(stub.value.ignition.version));
    const { value, problems, warnings } = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readWhole */ .oD)(_config_js__WEBPACK_IMPORTED_MODULE_0__/* .ignitionConfig */ .m, document, minor);
    // The whole makes sense only when its fields do.
    const all = problems.length > 0 ? problems : (0,_consistency_js__WEBPACK_IMPORTED_MODULE_1__/* .inconsistencies */ .c)(value);
    return all.length > 0 ? { ok: false, problems: all } : { ok: true, config: value, warnings };
}
/** The document, or null where it is not JSON. */
function jsonOf(text) {
    try {
        return JSON.parse(text, asGoReads);
    }
    catch {
        return null;
    }
}
/** Go reads an integer only where one is written: neither 420.0 nor 4.2e2, and no more than 64 bits. */
function asGoReads(_, value, context) {
    if (typeof value !== 'number')
        return value;
    // Node 20 does not give the source of a number.
    if (context === undefined)
        return Number.isInteger(value) ? value : Number.NaN;
    const source = context.source ?? '';
    const whole = /^-?\d+$/.test(source) ? BigInt(source) : null;
    return whole !== null && BigInt.asIntN(64, whole) === whole ? value : Number.NaN;
}
function refuse(path, why) {
    return { ok: false, problems: [{ path, why }] };
}
function notJson(text) {
    return /^\s*variant:/m.test(text)
        ? 'is a Butane config, not an Ignition config: translate it with `butane --strict FILE.bu > FILE.ign`'
        : 'is not a JSON object';
}
/** The minor version of a stable version 3 that is known, or null. */
function minorOf(version) {
    const minor = /^3\.(\d{1,3})\.0$/.exec(version)?.[1];
    return minor !== undefined && Number(minor) <= _config_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWEST_MINOR */ .n ? Number(minor) : null;
}
function versionFlaw(version) {
    const supported = `supported are 3.0.0 to 3.${_config_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWEST_MINOR */ .n}.0`;
    if (version === '')
        return `is missing: ${supported}`;
    return /^[12]\./.test(version)
        ? `is of an old specification: translate the file with ign-converter, or write it as Butane; ${supported}`
        : `is not a version that is known: ${supported}`;
}


/***/ }),

/***/ 94869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   Vy: () => (/* binding */ ruled),
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92701);

/** Reads a whole document that is written for the version 3.`minor`.0. */
function readWhole(reader, value, minor) {
    const place = { path: '', minor, problems: [], warnings: [] };
    return { value: reader(value, place), problems: place.problems, warnings: place.warnings };
}
/** A string, or null where there is none. */
const text = optional((value) => (typeof value === 'string' ? value : null), 'a string');
/** A string, or null where there is none or where it is empty. */
const filled = (value, place) => text(value, place) || null;
/** A string, empty where there is none. */
const word = (value, place) => text(value, place) ?? '';
/** A string that has to be there. */
const needed = (value, place) => {
    const found = place.problems.length;
    const read = word(value, place);
    if (read === '' && place.problems.length === found) {
        place.problems.push({ path: place.path, why: 'is missing' });
    }
    return read;
};
/** True or false, or null where there is none. */
const flag = optional((value) => (typeof value === 'boolean' ? value : null), 'true or false');
/** A whole number, or null where there is none. */
const integer = optional((value) => (typeof value === 'number' && Number.isInteger(value) ? value : null), 'a whole number');
/** A value with a check of its own; `flawOf` gives what is wrong with the value, or null. */
function checked(reader, flawOf) {
    return (value, place) => {
        const found = place.problems.length;
        const read = reader(value, place);
        const why = read === null || place.problems.length > found ? null : flawOf(read, place.minor);
        if (why !== null)
            place.problems.push({ path: place.path, why });
        return read;
    };
}
/**
 * A value with rules about several of its fields. The rules give paths below the value; they are asked only when each
 * field is right by itself.
 */
function ruled(reader, ...rules) {
    return (value, place) => {
        const found = place.problems.length;
        const read = reader(value, place);
        if (place.problems.length > found)
            return read;
        const notes = rules.flatMap((rule) => rule(read, place.minor));
        place.problems.push(...notes.map(({ path, why }) => ({ path: below(place, path), why })));
        return read;
    };
}
/** A field that the version 3.`minor`.0 of the specification brought. */
function since(minor, reader) {
    return Object.assign((value, place) => reader(value, place), { since: minor });
}
/** An object that may be missing, which makes a difference to an empty one. */
function maybe(reader) {
    return (value, place) => (value === undefined || value === null ? null : reader(value, place));
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
/**
 * A list in which no key comes twice.
 * @param field the field of the items that is the key, for the message; empty where the item itself is the key
 */
function distinct(item, keyOf, field = '') {
    const items = list(item);
    return (value, place) => {
        const found = place.problems.length;
        const read = items(value, place);
        if (place.problems.length > found)
            return read;
        const named = read.map((one, index) => ({
            path: below({ path: `${place.path}[${index}]` }, field),
            name: keyOf(one),
        }));
        place.problems.push(...repeated(named));
        return read;
    };
}
/** A note for each that has the name of an earlier one. */
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
/**
 * An object with these fields, each of which its own reader reads. Names are matched without regard to case where none is
 * the same, as Go does (encoding/json). Unknown keys give a warning.
 */
function record(fields) {
    return (value, place) => {
        const given = value ?? {};
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given))
            place.problems.push({ path: place.path, why: 'is not an object' });
        const names = Object.keys(fields).filter((name) => (fields[name]?.since ?? 0) <= place.minor);
        const values = new Map();
        for (const [key, member] of (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given) ? Object.entries(given) : []) {
            const name = names.includes(key) ? key : names.find((one) => isSame(one, key));
            if (name !== undefined)
                values.set(name, member);
            if (name !== key) {
                const why = name === undefined ? unknownIn(fields, key) : `is read as ${name}`;
                place.warnings.push({ path: below(place, key), why });
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
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(read) && Object.keys(fields).every((name) => Object.hasOwn(read, name));
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function unknownIn(fields, key) {
    const minor = Object.hasOwn(fields, key) ? fields[key]?.since : undefined;
    return minor === undefined
        ? 'is not known and has no effect'
        : `needs version 3.${minor}.0 and has no effect`;
}
function below({ path }, name) {
    return path === '' || name === '' || name.startsWith('[') ? `${path}${name}` : `${path}.${name}`;
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

/***/ 89595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ sourceFlaw),
/* harmony export */   HZ: () => (/* binding */ isWeb),
/* harmony export */   YR: () => (/* binding */ serverFlaw),
/* harmony export */   be: () => (/* binding */ downloadFlaw)
/* harmony export */ });
/* harmony import */ var _data_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69878);

/** Control characters of ASCII. */
const CONTROL = /[^\P{Cc}\u0080-\u009f]/u;
const USER = /^[\w\-.:~!$&'()*+,;=%@]*$/;
/** Of ASCII, what a host may have; what is not ASCII may be escaped. */
const HOST = /^(?:[\w\-.~!$&'()*+,;=:\]<>"]|\P{ASCII}|%25|%[89a-f][0-9a-f])*$/iu;
const PORT = /^(?::\d*)?$/;
/** Schemes of the specification, with the minor version that brought them (coreos/ignition, config/v3_*\/types/url.go). */
const SCHEMES = {
    data: 0,
    http: 0,
    https: 0,
    tftp: 0,
    s3: 0,
    gs: 2,
    arn: 4,
};
/** What is wrong with a source, or null. An empty one is valid: it means no content. */
function sourceFlaw(source, minor) {
    if (source === '')
        return null;
    const parts = partsOf(source);
    if (parts === null)
        return 'is not a URL';
    const { scheme } = parts;
    if (!Object.hasOwn(SCHEMES, scheme) || (SCHEMES[scheme] ?? 0) > minor) {
        return 'is not a URL of data:, https: or http:';
    }
    if (scheme === 'data') {
        return (0,_data_url_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeDataUrl */ .I)(source) === null ? 'is not a data URL that can be decoded' : null;
    }
    return scheme === 's3' || scheme === 'arn' ? bucketFlaw(parts) : null;
}
/** What is wrong with the URL of a server, or null. */
function serverFlaw(url) {
    return isWeb(url) ? null : 'is not a URL of https: or http:';
}
/** What keeps a source of http(s) from being downloaded, or null. Ignition accepts URLs without a host, and fails later. */
function downloadFlaw(source) {
    return isWeb(source) && !URL.canParse(source) ? 'is not a URL that can be downloaded' : null;
}
/** Whether the URL is one of http or https. */
function isWeb(url) {
    const scheme = partsOf(url)?.scheme;
    return scheme === 'http' || scheme === 'https';
}
function bucketFlaw({ scheme, rest, query }) {
    if (scheme === 'arn' && !isObjectArn(rest))
        return 'is not the ARN of an object in S3';
    const version = new URLSearchParams(query).get('versionId');
    return version === '' ? 'has an empty versionId' : null;
}
/** `partition:s3:region:account:bucket/key`, or `…:accesspoint/name/key`. */
function isObjectArn(rest) {
    const [, service, , , ...resource] = rest.split(':');
    const slashes = rest.split('/').length - 1;
    if (rest.startsWith('/') || service !== 's3' || resource.length === 0)
        return false;
    return slashes >= (resource.join(':').startsWith('accesspoint/') ? 2 : 1);
}
/** The parts of a URL, or null where Go finds it wrong (net/url, Parse) or where it has no scheme. */
function partsOf(url) {
    const [, scheme, rest = '', query = '', fragment = ''] = /^([a-z][a-z0-9+.-]*):([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(url) ?? [];
    if (scheme === undefined || CONTROL.test(rest + query) || (0,_data_url_js__WEBPACK_IMPORTED_MODULE_0__/* .badEscape */ .F)(fragment))
        return null;
    const parts = { scheme: scheme.toLowerCase(), rest, query };
    if (!rest.startsWith('/'))
        return parts;
    const [, authority = '', path = ''] = /^(?:\/\/([^/]*))?(.*)$/s.exec(rest) ?? [];
    return isAuthority(authority, parts.scheme) && !(0,_data_url_js__WEBPACK_IMPORTED_MODULE_0__/* .badEscape */ .F)(path) ? parts : null;
}
/** Whether this is `user@host:port`, of which all may be missing. */
function isAuthority(authority, scheme) {
    const at = authority.lastIndexOf('@');
    const user = authority.slice(0, Math.max(0, at));
    return USER.test(user) && !(0,_data_url_js__WEBPACK_IMPORTED_MODULE_0__/* .badEscape */ .F)(user) && isHost(authority.slice(at + 1), scheme);
}
function isHost(host, scheme) {
    const [, address, after = ''] = /^\[([^[]*)\]([^[]*)$/.exec(host) ?? [];
    if (address !== undefined) {
        // A zone may follow the address (RFC 6874), which URL does not know.
        return PORT.test(after) && URL.canParse(`http://[${address.replace(/%25.+$/, '')}]/`);
    }
    const port = /^https?$/.test(scheme) ? host.indexOf(':') : host.lastIndexOf(':');
    return HOST.test(host) && (port === -1 || PORT.test(host.slice(port)));
}


/***/ }),

/***/ 88986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text, or null for text that is not JSON, such as a truncated line. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 42493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ OCI_RUNTIMES),
/* harmony export */   _H: () => (/* binding */ MONITORS),
/* harmony export */   p_: () => (/* binding */ LOG_LEVELS)
/* harmony export */ });
/** OCI runtimes in a bundle of CRI-O. */
const OCI_RUNTIMES = ['crun', 'runc'];
/** Container monitors in a bundle of CRI-O. */
const MONITORS = ['conmon', 'conmon-rs'];
/** CRI-O's log levels (cri-o/cri-o docs/crio.conf.5.md, log_level). */
const LOG_LEVELS = ['fatal', 'panic', 'error', 'warn', 'info', 'debug', 'trace'];


/***/ }),

/***/ 55992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ SCENARIOS)
});

// UNUSED EXPORTS: NEEDS, findScenario

;// CONCATENATED MODULE: ./build/lanes/scenarios.json
const scenarios_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"drop-infra-container","description":"CRI-O drops the infra container of pods that do not share a PID namespace","lane":"conformance","crioConfig":["[crio.runtime]","drop_infra_ctr = true"]},{"name":"evented-pleg","description":"The kubelet learns about container changes from CRI-O events, in addition to polling","lane":"conformance","crioConfig":["[crio.runtime]","enable_pod_events = true"],"featureGates":{"EventedPLEG":true}},{"name":"userns","description":"Pods with user namespaces; the kubelet allocates their IDs from the subordinate IDs of the user kubelet","lane":"userns","needs":["user namespaces","accounts"],"ignition":{"ignition":{"version":"3.3.0"},"passwd":{"users":[{"name":"kubelet","system":true,"noCreateHome":true,"homeDir":"/nonexistent","shell":"/usr/sbin/nologin"}]},"storage":{"files":[{"path":"/etc/subuid","append":[{"source":"data:,kubelet%3A67108864%3A7208960%0A"}]},{"path":"/etc/subgid","append":[{"source":"data:,kubelet%3A67108864%3A7208960%0A"}]}]}}},{"name":"swap","description":"1 GiB of swap, and a kubelet that starts with swap; each spec configures how pods can use it","lane":"swap","needs":["cgroup v2","swap"],"kubeletConfig":{"failSwapOn":false},"ignition":{"ignition":{"version":"3.3.0"},"systemd":{"units":[{"name":"crio-node-e2e-swap.service","enabled":true,"contents":"[Unit]\\nDescription=Swap for pods\\n\\n[Service]\\nType=oneshot\\nExecStart=/bin/sh -c \\"dd if=/dev/zero of=/var/crio-node-e2e.swap bs=1MiB count=1024 && chmod 600 /var/crio-node-e2e.swap && mkswap /var/crio-node-e2e.swap && swapon /var/crio-node-e2e.swap\\"\\n\\n[Install]\\nWantedBy=multi-user.target\\n"},{"name":"crio-node-e2e-no-swap.service","enabled":true,"contents":"[Unit]\\nDescription=No swap for services and users\\n\\n[Service]\\nType=oneshot\\nExecStart=systemctl set-property system.slice MemorySwapMax=0\\nExecStart=systemctl set-property user.slice MemorySwapMax=0\\n\\n[Install]\\nWantedBy=multi-user.target\\n"}]}}},{"name":"imagefs","description":"CRI-O stores images and containers on a separate file system","lane":"conformance","needs":["loop devices","disk"],"ignition":{"ignition":{"version":"3.3.0"},"storage":{"filesystems":[{"device":"/dev/disk/by-partlabel/imagefs","path":"/var/lib/imagefs","format":"ext4"}],"files":[{"path":"/etc/containers/storage.conf","contents":{"source":"data:,%5Bstorage%5D%0Adriver%20%3D%20%22overlay%22%0Arunroot%20%3D%20%22/run/containers/imagefs%22%0Agraphroot%20%3D%20%22/var/lib/imagefs%22%0A"}}]}}},{"name":"splitfs","description":"CRI-O stores images on a separate file system, and containers on the file system of the kubelet","lane":"conformance","needs":["loop devices","disk"],"ignition":{"ignition":{"version":"3.3.0"},"storage":{"filesystems":[{"device":"/dev/disk/by-partlabel/images","path":"/var/lib/images","format":"ext4"}],"files":[{"path":"/etc/containers/storage.conf","contents":{"source":"data:,%5Bstorage%5D%0Adriver%20%3D%20%22overlay%22%0Aimagestore%20%3D%20%22/var/lib/images%22%0A"}}]}}},{"name":"hugepages","description":"The node reserves one huge page of 1 GiB; specs reserve smaller ones","lane":"hugepages","needs":["huge pages"],"ignition":{"ignition":{"version":"3.3.0"},"systemd":{"units":[{"name":"crio-node-e2e-hugepages.service","enabled":true,"contents":"[Unit]\\nDescription=Huge pages\\n\\n[Service]\\nType=oneshot\\nExecStart=/bin/sh -c \'echo 1 > /sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages\'\\n\\n[Install]\\nWantedBy=multi-user.target\\n"}]}}},{"name":"runc","description":"CRI-O starts pods with runc instead of crun","lane":"conformance","runtime":"runc"},{"name":"conmon-rs","description":"CRI-O monitors containers with conmon-rs instead of conmon","lane":"conformance","monitor":"conmon-rs"}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/ignition/parse.js
var parse = __webpack_require__(18199);
// EXTERNAL MODULE: ./build/src/domain/request/crio-settings.js
var crio_settings = __webpack_require__(42493);
;// CONCATENATED MODULE: ./build/src/domain/request/scenarios.js




/** What a scenario may need of a machine; src/host/needs.ts checks it. */
const NEEDS = [
    'cgroup v2',
    'swap',
    'user namespaces',
    'accounts',
    'loop devices',
    'disk',
    'huge pages',
];
const ROWS = scenarios_namespaceObject;
/** Every scenario, in the order in which they are listed. */
const SCENARIOS = ROWS.map(scenarioOf);
/** The scenario of that name, or undefined. */
function findScenario(name) {
    return SCENARIOS.find((scenario) => scenario.name === name);
}
function scenarioOf(row) {
    const { name, description, lane, runtime, monitor } = row;
    const { needs = [], crioConfig = [], featureGates = {} } = row;
    const where = `lanes/scenarios.json, ${name}`;
    return {
        name,
        description,
        lane,
        needs: needs.map((need) => (0,fields/* oneOf */.yL)(NEEDS, need, where)),
        runtime: runtime === undefined ? null : (0,fields/* oneOf */.yL)(crio_settings/* OCI_RUNTIMES */.AK, runtime, where),
        monitor: monitor === undefined ? null : (0,fields/* oneOf */.yL)(crio_settings/* MONITORS */._H, monitor, where),
        crioConfig: crioConfig.map((line) => `${line}\n`).join(''),
        kubeletConfig: { ...row.kubeletConfig },
        featureGates: Object.fromEntries(Object.entries(featureGates).flatMap(([gate, on]) => (on === undefined ? [] : [[gate, on]]))),
        // Parsed when it is asked for: most runs have no scenario, and would start later.
        get ignition() {
            return row.ignition === undefined ? null : configOf(row.ignition, where);
        },
    };
}
function configOf(ignition, where) {
    const parsed = (0,parse/* parseIgnition */.p)(JSON.stringify(ignition));
    if (parsed.ok)
        return parsed.config;
    const [problem] = parsed.problems;
    throw new Error(`${where}: ignition: ${problem?.path} ${problem?.why}`);
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


/***/ }),

/***/ 59882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ wantsColors),
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
/* harmony export */   R2: () => (/* binding */ readProcessContext),
/* harmony export */   Vd: () => (/* binding */ serverUrl),
/* harmony export */   WL: () => (/* binding */ runsDirectory),
/* harmony export */   ei: () => (/* binding */ readableColumns),
/* harmony export */   pQ: () => (/* binding */ stateIn),
/* harmony export */   tq: () => (/* binding */ withOptions),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function runnerKind(read) {
    if (read('GITHUB_ACTIONS') !== 'true')
        return 'terminal';
    // Only a machine that GitHub discards after the job may be left changed, so an unknown word counts as self-hosted.
    return read('RUNNER_ENVIRONMENT') === 'github-hosted' ? 'hosted' : 'self-hosted';
}
/**
 * Reads the runner's variables (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * Outside of GitHub Actions the machine's own directories are used, and the run has no link.
 */
function readContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    const kind = runnerKind(read);
    const runId = read('GITHUB_RUN_ID');
    const repository = read('GITHUB_REPOSITORY');
    const runAttempt = Number.parseInt(read('GITHUB_RUN_ATTEMPT'), 10) || 1;
    const server = serverUrl(environment);
    const isRun = kind !== 'terminal' && runId !== '' && repository !== '';
    return {
        temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('RUNNER_TEMP') || machine.temporaryDirectory),
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('GITHUB_WORKSPACE') || machine.cwd),
        kind,
        runId: runId || 'local',
        runAttempt,
        repository,
        runUrl: isRun ? `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}` : null,
        // With two slashes in a path, GitHub knows nothing.
        apiUrl: read('GITHUB_API_URL').replace(/\/+$/, '') || 'https://api.github.com',
        serverUrl: server,
    };
}
/** The GitHub server, for instance `https://github.com`; a runner of GitHub Enterprise Server names its own. */
function serverUrl(environment) {
    return environment['GITHUB_SERVER_URL']?.trim() || 'https://github.com';
}
/** A value that main saved for post; empty when it saved none (@actions/core, getState). */
function stateIn(environment, name) {
    return environment[`STATE_${name}`] ?? '';
}
/** Reads what the environment says about this process. */
function readProcessContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    return {
        runsDirectory: runsDirectory(environment, machine),
        runnerImage: [read('ImageOS'), read('ImageVersion')].filter((word) => word !== '').join(' '),
        searchPath: read('PATH'),
        toolCache: environment['RUNNER_TOOL_CACHE'] || null,
        hasSummary: read('GITHUB_STEP_SUMMARY') !== '',
        environment,
    };
}
/** A readable width of text on a stream with so many columns; undefined for a file or a pipe. */
function readableColumns(columns) {
    return Math.min(120, Math.max(60, columns || 80));
}
/**
 * The directory that holds the directories of runs. On a self-hosted machine it outlives the job, because the next run has
 * to find the journal of a run that was killed, and a runner empties RUNNER_TEMP before each job
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_STATE_HOME does not count).
 */
function runsDirectory(environment, machine) {
    const { kind, temporaryDirectory } = readContext(environment, machine);
    if (kind === 'hosted')
        return temporaryDirectory;
    const base = environment['XDG_STATE_HOME'] ?? '';
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(machine.homeDirectory, '.local', 'state');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'crio-node-e2e');
}
/**
 * The directory for downloads: RUNNER_TOOL_CACHE, or on a terminal below the user's cache directory
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_CACHE_HOME does not count).
 */
function toolCacheDirectory(environment, { homeDirectory }) {
    const given = environment['RUNNER_TOOL_CACHE']?.trim() ?? '';
    if (given !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given);
    const base = environment['XDG_CACHE_HOME'] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeDirectory, '.cache'), 'crio-node-e2e');
}
/**
 * Whether to use colors on a stream: FORCE_COLOR decides first, as in Node, then NO_COLOR (https://no-color.org),
 * then whether the stream is a terminal.
 */
function wantsColors(environment, isTerminal) {
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
    if (force !== undefined)
        return !['0', 'false'].includes(force);
    return isTerminal && !no && terminal !== 'dumb';
}
/** The environment with options of the command as inputs. Variables of the shell with such names are removed. */
function withOptions(environment, options) {
    const others = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_'));
    const inputs = Object.entries(options).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
    ]);
    return Object.fromEntries([...others, ...inputs]);
}


/***/ }),

/***/ 35274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   hg: () => (/* binding */ andThen),
/* harmony export */   lc: () => (/* binding */ parseEach),
/* harmony export */   qv: () => (/* binding */ withValidSuggestions),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);



const SHOWN_CHARACTERS = 80;
/** The text is valid and means `value`. */
function accept(value) {
    return { ok: true, value };
}
/** The text is not valid; `Problem` describes the parameters. */
function refuse(given, why, nearest) {
    return { ok: false, problems: [{ given, why, nearest }] };
}
/** What a valid result becomes in a next step; problems stay as they are. */
function andThen(parsed, next) {
    return parsed.ok ? next(parsed.value) : parsed;
}
/** Every element parsed: the problems of all of them, or all values in their order. */
function parseEach(sources, parse) {
    const values = [];
    const problems = [];
    for (const source of sources) {
        const parsed = parse(source);
        if (parsed.ok)
            values.push(parsed.value);
        else
            problems.push(...parsed.problems);
    }
    return problems.length === 0 ? accept(values) : { ok: false, problems };
}
/** The items of a list that is separated by commas or white space; empty items do not count. */
function listItems(text) {
    return text.split(/[\s,]+/).filter((item) => item !== '');
}
/** The lines of a text without surrounding white space; empty lines do not count. */
function textLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/**
 * The parser, with only those suggestions that it accepts itself and that a message can show in full: parsers may
 * suggest whatever is likely.
 */
function withValidSuggestions(parse) {
    return (text, ...context) => {
        const parsed = parse(text, ...context);
        if (parsed.ok)
            return parsed;
        const isValid = (nearest) => quoted(nearest) === `"${nearest}"` && parse(nearest, ...context).ok;
        const problems = parsed.problems.map(({ nearest, ...problem }) => nearest !== undefined && isValid(nearest) ? { ...problem, nearest } : problem);
        return { ok: false, problems };
    };
}
/** The word that `text` is most likely a misspelling of, or undefined. Few misspellings of several letters change the first. */
function nearestWord(text, words) {
    const typed = text.toLowerCase();
    const limit = Math.max(2, Math.floor(text.length / 3));
    return words
        .map((word) => ({ word, changes: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, word.toLowerCase()) }))
        .filter(({ changes }) => changes <= limit && changes < text.length)
        .filter(({ word, changes }) => changes < 2 || word[0] === typed[0])
        .toSorted((one, other) => one.changes - other.changes)[0]?.word;
}
/** A value from outside as messages show it: one line without control characters, cut, in quotes. */
function quoted(text) {
    return `"${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text), SHOWN_CHARACTERS)}"`;
}
/** One error for all problems, each on a line of the evidence. `term` is what the user calls an input. */
function invalidInput(problems, term = 'input') {
    const inputs = [...new Set(problems.map(({ input }) => input))];
    const [these, terms] = inputs.length === 1 ? ['this', term] : ['these', `${term}s`];
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `Invalid ${terms}: ${inputs.join(', ')}`,
        remedy: `correct ${these} ${terms}. The machine was not changed.`,
        evidence: problems.map(({ input, given, why, nearest, allowed }) => {
            const guess = nearest === undefined ? '' : ` Did you mean ${quoted(nearest)}?`;
            return `${input}: ${quoted(given)} ${why}.${guess} Allowed: ${allowed}.`;
        }),
    });
}


/***/ }),

/***/ 56437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ parseScenario),
/* harmony export */   R$: () => (/* binding */ underScenario),
/* harmony export */   U4: () => (/* binding */ scenarioConflicts),
/* harmony export */   g5: () => (/* binding */ readScenarios)
/* harmony export */ });
/* harmony import */ var _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78269);
/* harmony import */ var _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55992);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35274);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24530);




/** Between the action's own drop-in and those of the user. */
const DROP_IN_NUMBER = '30';
/** Parses the `scenario` input. */
const parseScenario = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .nameParser */ .xQ)(_domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9, 'is not a scenario');
/** Inputs that contradict the scenario: such a run would not be a run of the scenario that it names. */
function scenarioConflicts(given) {
    const { scenario } = given;
    if (scenario === null)
        return [];
    const settings = [
        { input: 'runtime', name: '', ours: scenario.runtime, theirs: given.runtime },
        { input: 'monitor', name: '', ours: scenario.monitor, theirs: given.monitor },
        ...Object.entries(scenario.featureGates).map(([gate, ours]) => {
            const theirs = given['feature-gates'][gate] ?? null;
            return { input: 'feature-gates', name: `${gate}=`, ours, theirs };
        }),
    ];
    return settings
        .filter(({ ours, theirs }) => ours !== null && theirs !== null && ours !== theirs)
        .map(({ input, name, ours, theirs }) => ({
        input,
        given: `${name}${theirs}`,
        why: `contradicts the scenario ${scenario.name}`,
        nearest: `${name}${ours}`,
    }));
}
/** The result of the inputs and the scenario together. */
function underScenario(given) {
    const { scenario } = given;
    const config = scenario?.ignition ?? null;
    return {
        lane: given.lane ?? laneNamed(scenario?.lane ?? _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LANE */ .L9),
        crioSettings: {
            runtime: given.runtime ?? scenario?.runtime ?? 'crun',
            monitor: given.monitor ?? scenario?.monitor ?? 'conmon',
            scenario: scenario === null || scenario.crioConfig === ''
                ? null
                : { name: `${DROP_IN_NUMBER}-${scenario.name}.conf`, toml: scenario.crioConfig },
        },
        featureGates: { ...scenario?.featureGates, ...given['feature-gates'] },
        ignition: config === null
            ? given.ignition
            : [{ asked: `scenario ${scenario?.name}`, config, warnings: [] }, ...given.ignition],
    };
}
function laneNamed(name) {
    const lane = (0,_domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .findLane */ .Wy)(name);
    if (lane === undefined)
        throw new Error(`lanes/scenarios.json: there is no lane ${name}`);
    return lane;
}
const ALL = 'all';
/**
 * Parses the input `scenarios` of the plan action.
 * @throws RunError (input, invalid-input) that lists every unknown name
 */
function readScenarios(environment) {
    const text = environment['INPUT_SCENARIOS']?.trim() || ALL;
    if (text === ALL)
        return _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9;
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEach */ .lc)([...new Set((0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .Dw)(text))], parseScenario);
    if (parsed.ok)
        return parsed.value.filter((scenario) => scenario !== null);
    const allowed = _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.map(({ name }) => name).join(', ');
    throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)(parsed.problems.map((problem) => ({ ...problem, input: 'scenarios', allowed })));
}


/***/ }),

/***/ 24530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ wordParser),
/* harmony export */   _D: () => (/* binding */ optionalWordParser),
/* harmony export */   ku: () => (/* binding */ wordListParser),
/* harmony export */   xQ: () => (/* binding */ nameParser),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35274);

/** Parser for a choice among texts, each with its value. */
function choiceParser(choices, why = 'is not a valid value') {
    return (text) => {
        const value = choices.get(text);
        if (value !== undefined)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(value);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(text, why, (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(text, [...choices.keys()]));
    };
}
/** Parser for one of `words`. */
function wordParser(words) {
    return choiceParser(new Map(words.map((word) => [word, word])));
}
/** Parser for one of `words`, or null for an empty text. */
function optionalWordParser(words) {
    const parseWord = wordParser(words);
    return (text) => (text === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(null) : parseWord(text));
}
/** Parser for the name of one of `items`, or null for an empty text. */
function nameParser(items, why) {
    const parseName = choiceParser(new Map(items.map((item) => [item.name, item])), why);
    return (text) => (text === '' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(null) : parseName(text));
}
/** Parser for a list of `words`, or `none` alone for the empty list. Repeated words count once. */
function wordListParser(words) {
    const parseWord = wordParser(words);
    return (text) => {
        if (text === 'none')
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)([]);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEach */ .lc)([...new Set((0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)(text))], (word) => word === 'none' ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(word, 'does not go with other words') : parseWord(word));
    };
}
const BOOLEANS = new Map([true, false].map((value) => [String(value), value]));
/** Parses `true` or `false`. */
const parseBoolean = choiceParser(BOOLEANS, 'is neither true nor false');


/***/ })

};
