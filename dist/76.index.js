export const id = 76;
export const ids = [76];
export const modules = {

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ RunError)
/* harmony export */ });
/** An expected error: reported in one annotation, without a stack trace. */
class RunError extends Error {
    name = 'RunError';
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

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
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
/** The keys of a table that has exactly these keys. */
function keysOf(table) {
    return Object.keys(table).filter((key) => Object.hasOwn(table, key));
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
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2701);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8986);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9416);
/* harmony import */ var _consistency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7688);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);





/** The newest minor version of the specification 3 that is stable (coreos/ignition, docs/specs.md). */
const NEWEST_MINOR = 6;
/** Reads an Ignition config of the specification 3.x in JSON: all of its problems at once, each with its field. */
function parseIgnition(text) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text);
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(document))
        return refuse('', notJson(text));
    const version = versionFlaw((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(document).ignition).version));
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
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2701);

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
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given))
            place.problems.push({ path: place.path, why: 'is not an object' });
        const values = new Map((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given) ? Object.entries(given) : []);
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
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(read) && Object.keys(fields).every((name) => Object.hasOwn(read, name));
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

/***/ 8986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text, or null when it is none: a line that a crash cut short, an answer that is no answer. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ OCI_RUNTIMES),
/* harmony export */   _H: () => (/* binding */ MONITORS),
/* harmony export */   bX: () => (/* binding */ CRIO_LOG_LEVELS)
/* harmony export */ });
/** OCI runtimes that a bundle of CRI-O brings. */
const OCI_RUNTIMES = ['crun', 'runc'];
/** Programs that watch over containers; a bundle of CRI-O brings both. */
const MONITORS = ['conmon', 'conmon-rs'];
/** CRI-O's levels of logging (cri-o/cri-o docs/crio.conf.5.md, log_level). */
const CRIO_LOG_LEVELS = [
    'fatal',
    'panic',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
];


/***/ }),

/***/ 8269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L9: () => (/* binding */ DEFAULT_LANE),
  Ci: () => (/* binding */ LANES),
  _p: () => (/* binding */ TRACKED_SKIPS),
  Wy: () => (/* binding */ findLane)
});

;// CONCATENATED MODULE: ./build/lanes/lanes.json
const lanes_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"conformance","description":"NodeConformance specs that are not flaky, slow, serial or disruptive: the selection of the release-blocking CRI-O job","skip":"","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive)"},{"name":"smoke","description":"The specs of the conformance lane that are also cluster conformance specs: a third of them, for pull requests","skip":"","labelFilter":"NodeConformance && Conformance && !(Flaky || Slow || Serial || Disruptive)"},{"name":"features","description":"Specs of optional features that a standard runner supports","skip":"\\\\[Feature:InPlacePodVerticalScaling\\\\]|\\\\[Feature:UserNamespacesSupport\\\\]|\\\\[Feature:UserNamespacesPodSecurityStandards\\\\]|\\\\[Feature:KubeletCredentialProviders\\\\]|\\\\[Feature:LockContention\\\\]|\\\\[Feature:SCTPConnectivity\\\\]|\\\\[Feature:PodLevelResources\\\\]|\\\\[Alpha\\\\]","labelFilter":"!(Feature: isEmpty) && !(Flaky || Slow || Serial || Disruptive)"},{"name":"serial","description":"NodeConformance specs that cannot run in parallel with others","skip":"","labelFilter":"NodeConformance && Serial && !(Flaky || Slow)"},{"name":"slow","description":"NodeConformance specs that take more than five minutes each","skip":"","labelFilter":"NodeConformance && Slow && !Flaky"},{"name":"userns","description":"Specs for pods with user namespaces","skip":"","labelFilter":"Feature: containsAny { UserNamespacesSupport, ProcMountType } && !(Flaky || Slow || Disruptive)"},{"name":"swap","description":"The conformance lane and the swap specs, except those that fill the memory of the machine","skip":"with swap stress","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive) || Feature: containsAny { NodeSwap } && !Flaky"},{"name":"hugepages","description":"Specs for huge pages","skip":"","labelFilter":"Feature: containsAny { HugePages } && !Flaky"},{"name":"all","description":"No filter: only focus, skip and label-filter select specs","skip":"","labelFilter":""}]');
;// CONCATENATED MODULE: ./build/lanes/skips.json
const skips_namespaceObject = /*#__PURE__*/JSON.parse('[{"text":"Summary API [NodeConformance] when querying /stats/summary should report resource usage through the stats api","reason":"asserts cgroup containers of the runtime and the kubelet that CRI-O nodes do not report; CRI-O skips it as well","link":"https://github.com/cri-o/cri-o/issues/8668"}]');
;// CONCATENATED MODULE: ./build/src/domain/request/lanes.js


const DEFAULT_LANE = 'conformance';
const LANES = lanes_namespaceObject;
const TRACKED_SKIPS = skips_namespaceObject;
/** The lane of that name, or undefined. */
function findLane(name) {
    return LANES.find((lane) => lane.name === name);
}


/***/ }),

/***/ 5992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ SCENARIOS),
  Cc: () => (/* binding */ findScenario)
});

// UNUSED EXPORTS: NEEDS

;// CONCATENATED MODULE: ./build/lanes/scenarios.json
const scenarios_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"drop-infra-container","description":"CRI-O drops the infra container of pods that do not share a PID namespace","lane":"conformance","crioConfig":["[crio.runtime]","drop_infra_ctr = true"]},{"name":"evented-pleg","description":"The kubelet learns about container changes from CRI-O events, in addition to polling","lane":"conformance","crioConfig":["[crio.runtime]","enable_pod_events = true"],"featureGates":{"EventedPLEG":true}},{"name":"userns","description":"Pods with user namespaces; the kubelet allocates their IDs from the subordinate IDs of the user kubelet","lane":"userns","needs":["user namespaces","accounts"],"ignition":{"ignition":{"version":"3.3.0"},"passwd":{"users":[{"name":"kubelet","system":true,"noCreateHome":true,"homeDir":"/nonexistent","shell":"/usr/sbin/nologin"}]},"storage":{"files":[{"path":"/etc/subuid","append":[{"source":"data:,kubelet%3A67108864%3A7208960%0A"}]},{"path":"/etc/subgid","append":[{"source":"data:,kubelet%3A67108864%3A7208960%0A"}]}]}}},{"name":"swap","description":"1 GiB of swap, and a kubelet that starts with swap; each spec configures how pods can use it","lane":"swap","needs":["cgroup v2","swap"],"kubeletConfig":{"failSwapOn":false},"ignition":{"ignition":{"version":"3.3.0"},"systemd":{"units":[{"name":"crio-node-e2e-swap.service","enabled":true,"contents":"[Unit]\\nDescription=Swap for pods\\n\\n[Service]\\nType=oneshot\\nExecStart=/bin/sh -c \\"dd if=/dev/zero of=/var/crio-node-e2e.swap bs=1MiB count=1024 && chmod 600 /var/crio-node-e2e.swap && mkswap /var/crio-node-e2e.swap && swapon /var/crio-node-e2e.swap\\"\\n\\n[Install]\\nWantedBy=multi-user.target\\n"},{"name":"crio-node-e2e-no-swap.service","enabled":true,"contents":"[Unit]\\nDescription=No swap for services and users\\n\\n[Service]\\nType=oneshot\\nExecStart=systemctl set-property system.slice MemorySwapMax=0\\nExecStart=systemctl set-property user.slice MemorySwapMax=0\\n\\n[Install]\\nWantedBy=multi-user.target\\n"}]}}},{"name":"imagefs","description":"CRI-O stores images and containers on a separate file system","lane":"conformance","needs":["loop devices","disk"],"ignition":{"ignition":{"version":"3.3.0"},"storage":{"filesystems":[{"device":"/dev/disk/by-partlabel/imagefs","path":"/var/lib/imagefs","format":"ext4"}],"files":[{"path":"/etc/containers/storage.conf","contents":{"source":"data:,%5Bstorage%5D%0Adriver%20%3D%20%22overlay%22%0Arunroot%20%3D%20%22/run/containers/imagefs%22%0Agraphroot%20%3D%20%22/var/lib/imagefs%22%0A"}}]}}},{"name":"splitfs","description":"CRI-O stores images on a separate file system, and containers on the file system of the kubelet","lane":"conformance","needs":["loop devices","disk"],"ignition":{"ignition":{"version":"3.3.0"},"storage":{"filesystems":[{"device":"/dev/disk/by-partlabel/images","path":"/var/lib/images","format":"ext4"}],"files":[{"path":"/etc/containers/storage.conf","contents":{"source":"data:,%5Bstorage%5D%0Adriver%20%3D%20%22overlay%22%0Aimagestore%20%3D%20%22/var/lib/images%22%0A"}}]}}},{"name":"hugepages","description":"The node reserves one huge page of 1 GiB; specs reserve smaller ones","lane":"hugepages","needs":["huge pages"],"ignition":{"ignition":{"version":"3.3.0"},"systemd":{"units":[{"name":"crio-node-e2e-hugepages.service","enabled":true,"contents":"[Unit]\\nDescription=Huge pages\\n\\n[Service]\\nType=oneshot\\nExecStart=/bin/sh -c \'echo 1 > /sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages\'\\n\\n[Install]\\nWantedBy=multi-user.target\\n"}]}}},{"name":"runc","description":"CRI-O starts pods with runc instead of crun","lane":"conformance","runtime":"runc"},{"name":"conmon-rs","description":"CRI-O monitors containers with conmon-rs instead of conmon","lane":"conformance","monitor":"conmon-rs"}]');
// EXTERNAL MODULE: ./build/src/domain/ignition/parse.js
var parse = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/src/domain/request/crio-settings.js
var crio_settings = __webpack_require__(2493);
;// CONCATENATED MODULE: ./build/src/domain/request/scenarios.js



/** What a scenario may need of a machine; preflight knows how to tell (src/host/needs.ts). */
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
/** Every scenario, in the order in which it is told. */
const SCENARIOS = ROWS.map(scenarioOf);
/** The scenario of that name, or undefined. */
function findScenario(name) {
    return SCENARIOS.find((scenario) => scenario.name === name);
}
function scenarioOf(row) {
    const { name, description, lane, needs = [], crioConfig = [], featureGates = {} } = row;
    return {
        name,
        description,
        lane,
        needs: needs.map((need) => known(row, 'needs', NEEDS, need)),
        runtime: row.runtime === undefined ? null : known(row, 'runtime', crio_settings/* OCI_RUNTIMES */.AK, row.runtime),
        monitor: row.monitor === undefined ? null : known(row, 'monitor', crio_settings/* MONITORS */._H, row.monitor),
        crioConfig: crioConfig.map((line) => `${line}\n`).join(''),
        kubeletConfig: { ...row.kubeletConfig },
        featureGates: Object.fromEntries(Object.entries(featureGates).flatMap(([gate, on]) => (on === undefined ? [] : [[gate, on]]))),
        // Parsed when it is asked for: most runs have no scenario, and would start later.
        get ignition() {
            return row.ignition === undefined ? null : configOf(row, row.ignition);
        },
    };
}
/** The table is part of this action: a word that it does not know is a bug of its own. */
function known({ name }, field, words, given) {
    const word = words.find((one) => one === given);
    if (word === undefined)
        throw new Error(`scenario ${name}: ${field}: ${given} is not known`);
    return word;
}
function configOf({ name }, ignition) {
    const parsed = (0,parse/* parseIgnition */.p)(JSON.stringify(ignition));
    if (parsed.ok)
        return parsed.config;
    const [problem] = parsed.problems;
    throw new Error(`scenario ${name}: ignition: ${problem?.path} ${problem?.why}`);
}


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

// EXTERNAL MODULE: ./build/src/host/requirements.js
var requirements = __webpack_require__(8798);
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
    const paths = [...Object.values(FILES), ...Object.keys(requirements/* NEEDED_PARAMETERS */.F4).map(parameterFile)];
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
    return Object.fromEntries(Object.keys(requirements/* NEEDED_PARAMETERS */.F4).flatMap((key) => {
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

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ GB),
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   TH: () => (/* binding */ newerThan),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   kN: () => (/* binding */ gigabytes),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rX: () => (/* binding */ FINE)
/* harmony export */ });
const FINE = { kind: 'fine' };
const step = (name) => ({ kind: 'step', step: name });
const refuse = (what, remedy) => ({ kind: 'refuse', what, remedy });
const warn = (what, remedy) => ({ kind: 'warn', what, remedy });
/** Words separated by commas; `none` for no word. */
const list = (words) => words.join(', ') || 'none';
const GB = 1e9;
/** Bytes in gigabytes, such as `14.0 GB`. */
const gigabytes = (bytes) => `${(bytes / GB).toFixed(1)} GB`;
/** Whether the release of a kernel is at least this version. */
function newerThan(kernel, [major = 0, minor = 0]) {
    const [ours = 0, least = 0] = kernel.split('.').map((part) => Number.parseInt(part, 10));
    return ours > major || (ours === major && least >= minor);
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
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4016);
/* harmony import */ var _host_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7685);



/** Pods' volumes with mapped IDs need it (Kubernetes documentation, concepts/workloads/pods/user-namespaces). */
const IDMAPPED_TMPFS_KERNEL = [6, 3];
/** The swap file, and what every run needs besides. */
const SWAP_DISK = 6 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
/** The images of a lane in a file system of their own. */
const FILESYSTEM_DISK = 8 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
/** A page of 1 GiB, and what every run needs besides. */
const HUGE_PAGES_MEMORY = 4 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
const JUDGES = {
    'cgroup v2': ({ facts }) => (facts.cgroup === 'v2' ? null : `it has cgroup ${facts.cgroup}`),
    swap: (probe) => (probe.swapping ? null : 'its kernel cannot swap') ??
        mounting(probe) ??
        programs(probe, ['mkswap', 'swapon']) ??
        disk(probe, SWAP_DISK),
    'user namespaces': ({ facts, userNamespaces }) => ((0,_host_check_js__WEBPACK_IMPORTED_MODULE_2__/* .newerThan */ .TH)(facts.kernel, IDMAPPED_TMPFS_KERNEL)
        ? null
        : `its kernel ${facts.kernel} is older than ${IDMAPPED_TMPFS_KERNEL.join('.')}`) ??
        (userNamespaces > 0 ? null : 'its kernel allows no user namespaces'),
    // A kubelet with a user of its own does not start without getsubids (kubernetes pkg/kubelet/kubelet_pods.go).
    accounts: (probe) => programs(probe, ['useradd', 'userdel', 'getsubids']),
    'loop devices': (probe) => (probe.present.has(_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOP_CONTROL */ .dW) ? null : `it has no ${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOP_CONTROL */ .dW}`) ??
        mounting(probe) ??
        programs(probe, ['mkfs.ext4', 'losetup']),
    disk: (probe) => disk(probe, FILESYSTEM_DISK),
    'huge pages': ({ hugePages, controllers, availableMemory }) => (hugePages ? null : 'its kernel has no huge pages of 1 GiB') ??
        (controllers.includes('hugetlb') ? null : 'it lacks the cgroup controller hugetlb') ??
        (availableMemory === null || availableMemory >= HUGE_PAGES_MEMORY
            ? null
            : `only ${(0,_host_check_js__WEBPACK_IMPORTED_MODULE_2__/* .gigabytes */ .kN)(availableMemory)} of memory are available, and ${(0,_host_check_js__WEBPACK_IMPORTED_MODULE_2__/* .gigabytes */ .kN)(HUGE_PAGES_MEMORY)} are needed`),
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
    return `only ${(0,_host_check_js__WEBPACK_IMPORTED_MODULE_2__/* .gigabytes */ .kN)(space.free)} of disk space are free, and ${(0,_host_check_js__WEBPACK_IMPORTED_MODULE_2__/* .gigabytes */ .kN)(needed)} are needed`;
}
/** All that keeps a machine from giving a scenario, in words that begin with "it" or "its"; empty where it can. */
function unmetNeeds({ needs }, probe) {
    return needs.map((need) => JUDGES[need](probe)).filter((why) => why !== null);
}
/**
 * Refuses a machine that cannot give the scenario, all reasons at once. Nothing has been changed by then.
 * @throws RunError (environment, not-applicable)
 */
function requireScenario(scenario, probe) {
    const unmet = unmetNeeds(scenario, probe);
    if (unmet.length > 0)
        throw notApplicable(scenario, `This machine cannot give it: ${unmet.join('; ')}`);
}
/** What stops a run whose scenario cannot be had. */
function notApplicable({ name }, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'not-applicable',
        message: `The scenario ${name} cannot be had here`,
        cause,
        remedy: 'take another runner or build, or leave the scenario out; crio-node-e2e doctor tells what a machine can give. The machine is left as it was',
    });
}


/***/ }),

/***/ 8798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ NEEDED_PARAMETERS),
/* harmony export */   P8: () => (/* binding */ PROCESS_LIMITS),
/* harmony export */   YC: () => (/* binding */ NEEDED_MODULES),
/* harmony export */   eR: () => (/* binding */ BRIDGED_PACKETS),
/* harmony export */   ql: () => (/* binding */ FORWARDING)
/* harmony export */ });
/** Packet filter rules see packets of the bridge; the parameter comes with br_netfilter. */
const BRIDGED_PACKETS = { 'net.bridge.bridge-nf-call-iptables': '1' };
const FORWARDING = { 'net.ipv4.ip_forward': '1', 'net.ipv4.conf.all.route_localnet': '1' };
/** At least these, for specs that start many processes (kubernetes/test-infra jobs/e2e_node/crio, 99-e2e-sysctl.conf). */
const PROCESS_LIMITS = { 'kernel.pid_max': 4194304, 'kernel.threads-max': 4194304 };
/** What parameters must be, or at least be where it is a limit; preflight shows the same. */
const NEEDED_PARAMETERS = {
    ...FORWARDING,
    ...BRIDGED_PACKETS,
    ...PROCESS_LIMITS,
};
/** Container storage, and packet filter rules for bridges. */
const NEEDED_MODULES = ['overlay', 'br_netfilter'];


/***/ }),

/***/ 9882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
/* harmony export */   R2: () => (/* binding */ readProcessContext),
/* harmony export */   WL: () => (/* binding */ runsDirectory),
/* harmony export */   ei: () => (/* binding */ readableColumns),
/* harmony export */   pQ: () => (/* binding */ stateIn),
/* harmony export */   rZ: () => (/* binding */ wantsColours),
/* harmony export */   tq: () => (/* binding */ withOptions),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function runnerKind(read) {
    if (read('GITHUB_ACTIONS') !== 'true')
        return 'terminal';
    // Only a runner that is thrown away may be treated as one, so that an unknown word means the careful kind.
    return read('RUNNER_ENVIRONMENT') === 'github-hosted' ? 'hosted' : 'self-hosted';
}
/**
 * Reads the runner's variables (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * Outside of GitHub Actions the machine's own directories are taken, and the run has no link.
 */
function readContext(environment, machine) {
    const read = (name) => environment[name]?.trim() ?? '';
    const kind = runnerKind(read);
    const runId = read('GITHUB_RUN_ID');
    const repository = read('GITHUB_REPOSITORY');
    const runAttempt = Number.parseInt(read('GITHUB_RUN_ATTEMPT'), 10) || 1;
    const server = read('GITHUB_SERVER_URL') || 'https://github.com';
    const isRun = kind !== 'terminal' && runId !== '' && repository !== '';
    return {
        temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('RUNNER_TEMP') || machine.temporaryDirectory),
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read('GITHUB_WORKSPACE') || machine.cwd),
        kind,
        runId: runId || 'local',
        runAttempt,
        repository,
        runUrl: isRun ? `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}` : null,
        apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
    };
}
/** A value that main kept for post; empty when it kept none (@actions/core, getState). */
function stateIn(environment, name) {
    return environment[`STATE_${name}`] ?? '';
}
/** Reads what is known of the surroundings without any input. */
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
/** Widths between which lines can be read, and the one where nobody knows. */
const LEAST_COLUMNS = 60;
const MOST_COLUMNS = 120;
const USUAL_COLUMNS = 80;
/** How wide a text may be on a stream with so many columns; undefined for a file or a pipe. */
function readableColumns(columns) {
    return Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, columns || USUAL_COLUMNS));
}
/**
 * Where runs have their directories. On a machine that stays it outlives the job, because the next run has to find the
 * journal of one that was killed, and a runner empties RUNNER_TEMP before each job
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
 * Where downloads are kept: RUNNER_TOOL_CACHE, or on a terminal below the user's cache directory
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
 * Whether colours are wanted on a stream: FORCE_COLOR decides first, as in Node, then NO_COLOR (https://no-color.org),
 * then whether somebody looks at it.
 */
function wantsColours(environment, isTerminal) {
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
    if (force !== undefined)
        return !['0', 'false'].includes(force);
    return isTerminal && !no && terminal !== 'dumb';
}
/** The environment with options of the command in place of inputs; what a shell happens to hold under their names is none. */
function withOptions(environment, options) {
    const others = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_'));
    const inputs = Object.entries(options).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
    ]);
    return Object.fromEntries([...others, ...inputs]);
}


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   lc: () => (/* binding */ parseEach),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1987);


const SHOWN_CHARACTERS = 80;
const NEAR_ENOUGH = 2;
/** The text means `value`. */
function accept(value) {
    return { ok: true, value };
}
/** The text means nothing; see `Problem` for the words. */
function refuse(given, why, nearest) {
    return { ok: false, problems: [{ given, why, nearest }] };
}
/** Every element parsed; the problems of all of them, or all values in their order. */
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
/** The word that `text` is most likely a misspelling of, or undefined when none is near. */
function nearestWord(text, words) {
    const typed = text.toLowerCase();
    const limit = Math.max(NEAR_ENOUGH, Math.floor(text.length / 3));
    return words
        .map((word) => ({ word, changes: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, word.toLowerCase()) }))
        .filter(({ changes }) => changes <= limit && changes < text.length)
        .toSorted((one, other) => one.changes - other.changes)[0]?.word;
}
/** A value from outside as messages show it: one line without control characters, cut, in quotes. */
function quoted(text) {
    return `"${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text), SHOWN_CHARACTERS)}"`;
}


/***/ }),

/***/ 6437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ parseScenario),
/* harmony export */   R$: () => (/* binding */ underScenario),
/* harmony export */   U4: () => (/* binding */ scenarioConflicts),
/* harmony export */   g5: () => (/* binding */ readScenarios)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8269);
/* harmony import */ var _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5992);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5274);




/** Between the action's own drop-in and those of the user. */
const DROP_IN_NUMBER = '30';
/** Reads the `scenario` input. */
function parseScenario(text) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(null);
    const scenario = (0,_domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .findScenario */ .Cc)(text);
    if (scenario !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(scenario);
    const names = _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .SCENARIOS */ .U9.map(({ name }) => name);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(text, 'is not a scenario', (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .zZ)(text, names));
}
/** Inputs that take away what makes the scenario, by their names: such a run would be called what it is not. */
function scenarioConflicts(given) {
    const { scenario } = given;
    if (scenario === null)
        return [];
    const words = ['runtime', 'monitor'].flatMap((input) => {
        const [ours, theirs] = [scenario[input], given[input]];
        if (ours === null || theirs === null || ours === theirs)
            return [];
        return [
            { input, given: theirs, why: `contradicts the scenario ${scenario.name}`, nearest: ours },
        ];
    });
    const gates = Object.entries(scenario.featureGates).flatMap(([gate, ours]) => {
        const theirs = given['feature-gates'][gate];
        if (theirs === undefined || theirs === ours)
            return [];
        return [
            {
                input: 'feature-gates',
                given: `${gate}=${theirs}`,
                why: `contradicts the scenario ${scenario.name}`,
                nearest: `${gate}=${ours}`,
            },
        ];
    });
    return [...words, ...gates];
}
/** What the inputs and the scenario together come to. */
function underScenario(given) {
    const { scenario } = given;
    const config = scenario?.ignition ?? null;
    return {
        lane: given.lane ?? laneNamed(scenario?.lane ?? _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LANE */ .L9),
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
    const lane = (0,_domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .findLane */ .Wy)(name);
    if (lane === undefined)
        throw new Error(`lanes/scenarios.json names the lane ${name}, which is none`);
    return lane;
}
const ALL = 'all';
/**
 * The scenarios that the plan action is asked about: its input `scenarios`.
 * @throws RunError (input, invalid-input) that tells every name which is none
 */
function readScenarios(environment) {
    const text = environment['INPUT_SCENARIOS']?.trim() || ALL;
    if (text === ALL)
        return _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .SCENARIOS */ .U9;
    const names = [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))];
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEach */ .lc)(names, parseScenario);
    if (parsed.ok)
        return parsed.value.filter((scenario) => scenario !== null);
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: 'Invalid input: scenarios',
        remedy: `correct the "with:" part of the step; the scenarios are ${_domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .SCENARIOS */ .U9.map(({ name }) => name).join(', ')}`,
        evidence: parsed.problems.map(({ given, why, nearest }) => `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(given)} ${why}.${nearest === undefined ? '' : ` Did you mean ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(nearest)}?`}`),
    });
}


/***/ })

};
