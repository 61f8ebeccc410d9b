export const id = 6498;
export const ids = [6498];
export const modules = {

/***/ 71727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ NEWEST_MINOR),
  m: () => (/* binding */ ignitionConfig)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var domain_json = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/src/domain/ignition/flaws.js
var flaws = __webpack_require__(71864);
// EXTERNAL MODULE: ./build/src/domain/ignition/reader.js
var reader = __webpack_require__(31712);
// EXTERNAL MODULE: ./build/src/domain/ignition/source-url.js
var source_url = __webpack_require__(58626);
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

/***/ 40763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inconsistencies)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31712);

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

/***/ 92767:
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

/***/ 71864:
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

/***/ 53884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseIgnition)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94398);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71727);
/* harmony import */ var _consistency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40763);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31712);




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

/***/ 31712:
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
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94398);

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

/***/ 58626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ sourceFlaw),
/* harmony export */   HZ: () => (/* binding */ isWeb),
/* harmony export */   YR: () => (/* binding */ serverFlaw),
/* harmony export */   be: () => (/* binding */ downloadFlaw)
/* harmony export */ });
/* harmony import */ var _data_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92767);

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

/***/ 40744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ KUBERNETES_RELEASE),
/* harmony export */   RJ: () => (/* binding */ CRIO_TAG),
/* harmony export */   US: () => (/* binding */ KUBERNETES_CI),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   eI: () => (/* binding */ FULL_COMMIT),
/* harmony export */   lr: () => (/* binding */ RELEASE_BRANCH)
/* harmony export */ });
/** Formats of the names of builds. */
/** A full commit. */
const FULL_COMMIT = /^[0-9a-f]{40}$/;
/** A commit, full or abbreviated. */
const COMMIT = /^[0-9a-f]{7,40}$/;
/** A release branch of CRI-O or Kubernetes. */
const RELEASE_BRANCH = /^release-1\.\d+$/;
/** A release of CRI-O. */
const CRIO_TAG = /^v\d+\.\d+\.\d+$/;
/** A release of Kubernetes. */
const KUBERNETES_RELEASE = /^v\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;
/**
 * A CI build of Kubernetes, for instance v1.37.0-alpha.0.123+abcdef0123456: the last tag, the commits since, the commit
 * (kubernetes/release, pkg/release/release.go).
 */
const KUBERNETES_CI = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)-?(?:[a-zA-Z0-9]+\.(?:0|[1-9]\d*)\.)?\d+\+[0-9a-f]{5,40}$/;


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xS: () => (/* binding */ AREAS),
  aN: () => (/* binding */ areaOfSpec),
  jC: () => (/* binding */ areasOfChangedFiles),
  mA: () => (/* binding */ filesOfArea)
});

;// CONCATENATED MODULE: ./build/lanes/areas.json
const areas_namespaceObject = /*#__PURE__*/JSON.parse('{"b":[{"name":"resource-isolation","description":"Security contexts, namespaces, sysctls, cgroups, limits, devices, and what is measured of them","specFiles":["test/e2e(_node|/common/[a-z]+)/[^/]*(security|apparmor|seccomp|selinux|capabilit|sysctl|privileged|runtimeclass|runtime_class)","test/e2e(_node|/common/[a-z]+)/[^/]*(user_namespace|userns|proc_mount|cgroup|container_manager|qos|oom|pids)","test/e2e(_node|/common/[a-z]+)/[^/]*(resource|resize|cpu|memory|swap|hugepage|topology|numa|eviction|critical)","test/e2e(_node|/common/[a-z]+)/[^/]*(device|dra_|metrics|summary|stats|density|perf)"],"crioFiles":["^internal/config/(apparmor|blockio|capabilities|cgmgr|device|node|nsmgr|nri|rdt|seccomp|ulimits)/","^internal/(annotations|dbusmgr|nri|runtimehandlerhooks)/","^internal/lib/(stats|statsserver|namespace)/","^pinns/","^pkg/annotations/","^server/(container_create|container_update_resources|sandbox_run|sandbox_update_resources|masked_paths|rootless)","(^|[/_-])(apparmor|seccomp|selinux|label|capabilit|cgroup|cpu|memory|hugetlb|swap|device|devices|cdi|sysctl|userns|idmappings|namespaces|nri|rdt|stats|metric|metrics|workloads|infra)[^/]*$"]},{"name":"storage-volumes","description":"Volumes, mounts and the file systems of images and containers","specFiles":["test/e2e/common/storage/","test/e2e(_node|/common/[a-z]+)/[^/]*(volume|mount|empty_dir|host_path|projected|subpath|quota|disk|storage|imagefs)"],"crioFiles":["^internal/(storage|ociartifact)/","^server/(container_create|container_remove|image_|safemount)","(^|[/_-])(storage|volume|volumes|mount|mounts|safemount|disk|filesystem|imagefs|wipe)[^/]*$"]},{"name":"networking","description":"Networks, addresses, ports and names of pods","specFiles":["test/e2e/common/network/","test/e2e(_node|/common/[a-z]+)/[^/]*(network|hostname|etc_hosts|host_ip|pod_ip|hostport|portforward|port_forward|dns|cni|sctp)"],"crioFiles":["^internal/(hostport|iptables)/","^internal/config/(cnimgr|nsmgr)/","^contrib/cni/","^pinns/","^server/(sandbox_run|sandbox_stop)","(^|[/_-])(network|networks|cni|hostport|portforward|iptables|nftables|dns)[^/]*$"]},{"name":"container-lifecycle","description":"How pods and containers start, run, are probed, log and end, and the images that they start from","specFiles":["test/e2e/common/node/kubelet\\\\.go","test/e2e(_node|/common/[a-z]+)/[^/]*(container|pods|pod_|lifecycle|probe|init|ephemeral|restart|runtime|terminat|shutdown|garbage)","test/e2e(_node|/common/[a-z]+)/[^/]*(image|checkpoint|exec|attach|log_|standalone|criproxy)"],"crioFiles":["^server/(container_|sandbox_|image_|health|inspect|naming)","^internal/(oci|factory|linklogs|memorystore|process|registrar|resourcestore|signals|watchdog)/","^internal/lib/(sandbox/|checkpoint|container|restore)","^internal/config/conmonmgr/","^internal/(storage|ociartifact)/"]},{"name":"other","description":"Environment variables, leases, and what belongs to no other area","specFiles":[],"crioFiles":[]}],"X":["(^|/)[^/]*\\\\.md$","_test\\\\.go$","_test_inject\\\\.go$","_(unsupported|freebsd|freebsd_nocgo|windows)\\\\.go$","^(docs|test|tutorials|logo|releases|completions|security|hack|scripts|\\\\.github|\\\\.muse)/","^contrib/(custom-node-e2e|kube-local|metrics-exporter|test)/","(^|/)(testing|testdata|fixtures)/","^(OWNERS|OWNERS_ALIASES|LICENSE|SECURITY_CONTACTS|Vagrantfile|\\\\.[^/]*)$","\\\\.(jpg|png|svg|txt)$"]}');
;// CONCATENATED MODULE: ./build/src/domain/request/areas.js

const ROWS = areas_namespaceObject.b;
/** Every area, the one for the rest last. */
const AREAS = ROWS;
const REST = ROWS.at(-1)?.name ?? '';
const SPEC_PATTERNS = ROWS.map(({ name, specFiles }) => ({ name, patterns: compiled(specFiles) }));
const CRIO_PATTERNS = ROWS.map(({ name, crioFiles }) => ({ name, patterns: compiled(crioFiles) }));
/** Paths in cri-o/cri-o that no spec can notice: documents, tests, and files for other systems than Linux. */
const UNTESTED = compiled(areas_namespaceObject.X);
/** The area of a spec by the source file of its leaf; that for the rest if the file is unknown. */
function areaOfSpec(location) {
    if (location === null)
        return REST;
    return SPEC_PATTERNS.find(({ patterns }) => anyMatches(patterns, location.file))?.name ?? REST;
}
/**
 * The areas whose specs can notice a change of these files of cri-o/cri-o, in the order of the table. A file that is in no
 * pattern, such as go.mod or one of `vendor`, can touch every area.
 * @param paths relative to the root of the repository
 */
function areasOfChangedFiles(paths) {
    const touched = new Set(paths.flatMap((path) => areasOfChangedFile(path.replace(/^\.\//, ''))));
    return ROWS.map(({ name }) => name).filter((name) => touched.has(name));
}
/**
 * Ginkgo's filters on source files for the specs of an area. Ginkgo compares them with the files of all containers of a spec,
 * so that a spec could match two areas: hence each area leaves out those before it in the table.
 */
function filesOfArea(name) {
    const index = ROWS.findIndex((row) => row.name === name);
    return {
        focusFiles: ROWS[index]?.specFiles ?? [],
        skipFiles: ROWS.slice(0, Math.max(0, index)).flatMap(({ specFiles }) => specFiles),
    };
}
function areasOfChangedFile(path) {
    if (anyMatches(UNTESTED, path))
        return [];
    const areas = CRIO_PATTERNS.filter(({ patterns }) => anyMatches(patterns, path));
    return (areas.length === 0 ? ROWS : areas).map(({ name }) => name);
}
function compiled(patterns) {
    return patterns.map((pattern) => new RegExp(pattern));
}
function anyMatches(patterns, text) {
    return patterns.some((pattern) => pattern.test(text));
}


/***/ }),

/***/ 60812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sm: () => (/* binding */ CNI_FOLDER),
  $j: () => (/* binding */ COMPONENTS),
  NL: () => (/* binding */ COMPONENT_NAMES),
  F8: () => (/* binding */ groupOf),
  _M: () => (/* binding */ repositoryOf),
  cO: () => (/* binding */ tagOf)
});

;// CONCATENATED MODULE: ./build/lanes/components.json
const components_namespaceObject = /*#__PURE__*/JSON.parse('{"d":{"crun":{"repository":"containers/crun","tagPrefix":"","version":"^\\\\d+\\\\.\\\\d+(?:\\\\.\\\\d+)?(?:-[a-z]+[.]?\\\\d*)?$"},"runc":{"repository":"opencontainers/runc","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"},"conmon":{"repository":"containers/conmon","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"},"conmon-rs":{"repository":"containers/conmon-rs","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"},"cni-plugins":{"repository":"containernetworking/plugins","tagPrefix":"v","version":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:-[a-z]+[.]?\\\\d*)?$"}},"r":{"bundle":{"repository":"cri-o/cri-o","tagPrefix":"v"},"crio":{"repository":"cri-o/cri-o","tagPrefix":"v"},"pinns":{"repository":"cri-o/cri-o","tagPrefix":"v"},"crun":{"repository":"containers/crun","tagPrefix":""},"runc":{"repository":"opencontainers/runc","tagPrefix":"v"},"conmon":{"repository":"containers/conmon","tagPrefix":"v"},"conmonrs":{"repository":"containers/conmon-rs","tagPrefix":"v"},"crictl":{"repository":"kubernetes-sigs/cri-tools","tagPrefix":"v"},"crio-credential-provider":{"repository":"cri-o/crio-credential-provider","tagPrefix":"v"},"kubelet":{"repository":"kubernetes/kubernetes","tagPrefix":"v"},"e2e_node.test":{"repository":"kubernetes/kubernetes","tagPrefix":"v"},"ginkgo":{"repository":"onsi/ginkgo","tagPrefix":"v"}}}');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(94398);
;// CONCATENATED MODULE: ./build/src/domain/request/components.js


/**
 * Components that have an input of their own, by its name: their sources, and what a version looks like without the v of
 * tags (as cri-o/packaging, templates/latest/cri-o/bundle/versions has them).
 */
const COMPONENTS = components_namespaceObject.d;
const COMPONENT_NAMES = (0,fields/* keysOf */.YD)(COMPONENTS);
/** The folder of CNI plugins, and so the beginning of their names as parts. */
const CNI_FOLDER = 'cni-plugins';
/** The sources of parts by the name of the part, which is the name of its file. */
const SOURCES = components_namespaceObject.r;
/** The name of a part where parts are listed in groups: all CNI plugins are one group. */
function groupOf(part) {
    return part.startsWith(`${CNI_FOLDER}/`) ? CNI_FOLDER : part;
}
/** The repository of a part, owner/name, or null for an unknown part. */
function repositoryOf(part) {
    return sourceOf(part)?.repository ?? null;
}
/** The tag of a part's release, or null for an unknown part. */
function tagOf(part, version) {
    const source = sourceOf(part);
    return source === null ? null : `${source.tagPrefix}${version.replace(/^v/, '')}`;
}
function sourceOf(part) {
    if (part.startsWith(`${CNI_FOLDER}/`))
        return COMPONENTS['cni-plugins'];
    return Object.hasOwn(SOURCES, part) ? (SOURCES[part] ?? null) : null;
}


/***/ }),

/***/ 81212:
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

/***/ 89041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ durationSeconds)
/* harmony export */ });
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
/** Seconds of a duration in Go's notation with whole hours, minutes and seconds, such as `1h30m`; null for anything else. */
function durationSeconds(text) {
    const match = DURATION.exec(text);
    if (match === null || text === '')
        return null;
    const [hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0));
    return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0);
}


/***/ }),

/***/ 77455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ laneOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94398);
/* harmony import */ var _areas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1566);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89041);
/* harmony import */ var _scenarios_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92298);




/**
 * The lane of a row.
 * @param where the row, for the message
 * @throws Error for an unknown need or area: whoever reads a row of a user checks it first
 */
function laneOf(row, where) {
    const files = row.area === undefined ? null : (0,_areas_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOfArea */ .mA)(areaNamed(row.area, where));
    return {
        name: row.name,
        description: row.description,
        labelFilter: row.labelFilter ?? '',
        skip: row.skip ?? '',
        focusFiles: files?.focusFiles ?? row.focusFiles ?? [],
        skipFiles: [...(files?.skipFiles ?? []), ...(row.skipFiles ?? [])],
        procs: row.procs ?? null,
        timeoutSeconds: row.timeout === undefined ? null : (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSeconds */ .o)(row.timeout),
        needs: (row.needs ?? []).map((need) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .NEEDS */ .Qo, need, where)),
        scenario: row.scenario ?? null,
        testArgs: row.testArgs ?? [],
        kubeletFlags: row.kubeletFlags ?? [],
        featureGates: Object.fromEntries(Object.entries(row.featureGates ?? {}).flatMap(([gate, on]) => on === undefined ? [] : [[gate, on]])),
        mayLack: row.mayLack ?? [],
        mirrors: row.mirrors ?? null,
        differs: row.differs ?? [],
    };
}
function areaNamed(name, where) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_areas_js__WEBPACK_IMPORTED_MODULE_0__/* .AREAS */ .xS.map((area) => area.name), name, where);
}


/***/ }),

/***/ 55596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L9: () => (/* binding */ DEFAULT_LANE),
  Ci: () => (/* binding */ LANES),
  _p: () => (/* binding */ TRACKED_SKIPS),
  Wy: () => (/* binding */ findLane),
  A7: () => (/* binding */ skipsOfLane),
  Hi: () => (/* binding */ trackedSkipOf)
});

;// CONCATENATED MODULE: ./build/lanes/lanes.json
const lanes_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"conformance","description":"NodeConformance specs that are not flaky, slow, serial or disruptive: the selection of the release-blocking CRI-O job","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive)","mirrors":"ci-node-crio-conformance"},{"name":"pr","description":"About a third of the conformance lane, from the four areas, for pull requests: what depends on CRI-O most, without specs that take minutes","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive)","focusFiles":["test/e2e/common/network/","test/e2e/common/node/(container|init_container|ephemeral|kubelet|lifecycle|pod_hostname|pods\\\\.go|privileged|runtime|security|sysctl)","test/e2e/common/storage/(configmap_volume|empty_dir|host_path|projected_combined|secrets_volume)","test/e2e_node/(apparmor|container_metrics|log_path|mirror_pod_grace|mount_rro|pod_host|pod_ip|pods_container_manager|proc_mount|runtimeclass|security|terminate|volume_manager)"],"skip":"[Rr]estartable [Ii]nit [Cc]ontainer|\\\\*not\\\\* be restarted|monotonically increasing|\\\\(non-root,|defaultMode|with mappings"},{"name":"smoke","description":"The specs of the conformance lane that are also cluster conformance specs: a third of them","labelFilter":"NodeConformance && Conformance && !(Flaky || Slow || Serial || Disruptive)"},{"name":"container-lifecycle","description":"The part of the conformance lane about how pods and containers start, run, are probed, log and end, and their images","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive)","area":"container-lifecycle"},{"name":"resource-isolation","description":"The part about security contexts, namespaces, sysctls, cgroups, limits and devices","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive)","area":"resource-isolation"},{"name":"storage-volumes","description":"The part about volumes, mounts and file systems","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive)","area":"storage-volumes"},{"name":"networking","description":"The part about networks, addresses, ports and names of pods","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive)","area":"networking"},{"name":"other","description":"The part that belongs to no other area, such as environment variables and leases","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive)","area":"other"},{"name":"features","description":"Specs of optional features that need no special setup","labelFilter":"!(Feature: isEmpty) && !(Flaky || Slow || Serial || Alpha) && !(Feature: containsAny { InPlacePodVerticalScaling, UserNamespacesSupport, UserNamespacesPodSecurityStandards, KubeletCredentialProviders })","skip":"\\\\[Feature:SCTPConnectivity\\\\]","mirrors":"ci-node-crio-features","differs":[{"leavesOut":"\\\\[Feature:SCTPConnectivity\\\\]","why":"they need the kernel module sctp, which standard runners do not load"}]},{"name":"unlabelled","description":"Specs that are neither conformance specs nor of a feature, mostly about resizing pods","labelFilter":"Feature: isEmpty && Legacy: isEmpty && !(Flaky || NodeConformance || Conformance || Serial || Benchmark)","timeout":"2h","mirrors":"ci-node-crio-unlabelled"},{"name":"serial","description":"Specs that cannot run in parallel with others, without those of features that have a lane of their own","labelFilter":"Serial && !(Flaky || Slow || Disruptive || Benchmark) && !(Feature: containsAny { Eviction, CPUManager, MemoryManager, TopologyManager, NodeSwap, DynamicResourceAllocation, HugePages, OffByDefault })","procs":1,"timeout":"3h","featureGates":{"PodLevelResources":true},"mirrors":"ci-node-crio-kubelet-serial"},{"name":"slow","description":"NodeConformance specs that take more than five minutes each","labelFilter":"NodeConformance && Slow && !Flaky","timeout":"80m","mirrors":"ci-node-crio-slow"},{"name":"eviction","description":"Specs that fill disk, memory, inodes or process IDs until the kubelet evicts pods","labelFilter":"Feature: containsAny { Eviction }","procs":1,"timeout":"5h","needs":["disk to fill"],"mirrors":"ci-node-crio-eviction"},{"name":"resource-managers","description":"Specs of the CPU, memory and topology managers; many need more CPUs or NUMA nodes than a standard runner has, and skip themselves","labelFilter":"Feature: containsAny { CPUManager, MemoryManager, TopologyManager } && Feature: isSubsetOf { CPUManager, MemoryManager, TopologyManager }","procs":1,"timeout":"2h","mirrors":"ci-node-crio-resource-managers"},{"name":"userns","description":"Specs for pods with user namespaces","labelFilter":"Feature: containsAny { ProcMountType, UserNamespacesSupport, UserNamespacesHostNetworkSupport } && !(Flaky || Slow || Serial)","mayLack":["Feature:UserNamespacesHostNetworkSupport"],"procs":1,"needs":["user namespaces","accounts"],"scenario":"userns","featureGates":{"UserNamespacesSupport":true,"ProcMountType":true,"UserNamespacesHostNetworkSupport":true},"mirrors":"ci-node-crio-userns-serial"},{"name":"swap","description":"Conformance specs, specs of features and those of swap, on a node with swap","labelFilter":"(NodeConformance || !(Feature: isEmpty)) && !(Flaky || Slow || Serial || Alpha) && !(Feature: containsAny { InPlacePodVerticalScaling, UserNamespacesSupport, UserNamespacesPodSecurityStandards, KubeletCredentialProviders }) || Feature: containsAny { NodeSwap } && !Flaky","skip":"\\\\[Feature:SCTPConnectivity\\\\]|with swap stress","timeout":"2h","needs":["cgroup v2","swap"],"scenario":"swap","kubeletFlags":["--fail-swap-on=false"],"featureGates":{"NodeSwap":true},"mirrors":"ci-node-crio-swap","differs":[{"leavesOut":"\\\\[Feature:SCTPConnectivity\\\\]","why":"they need the kernel module sctp, which standard runners do not load"},{"adds":"\\\\[Feature:NodeSwap\\\\]","why":"one run has the swap specs of ci-node-crio-swap-conformance-serial as well, except those that fill the memory of the machine"}]},{"name":"evented-pleg","description":"Conformance specs and specs of features, on a node whose kubelet learns about container changes from CRI-O events","labelFilter":"(NodeConformance || !(Feature: isEmpty)) && !(Flaky || Slow || Serial || Alpha) && !(Feature: containsAny { UserNamespacesSupport, UserNamespacesPodSecurityStandards, KubeletCredentialProviders, LockContention, SCTPConnectivity, PodLevelResources })","timeout":"2h","scenario":"evented-pleg","mirrors":"pull-node-crio-evented-pleg"},{"name":"hugepages","description":"Specs for huge pages","labelFilter":"Feature: containsAny { HugePages }","procs":1,"needs":["huge pages"],"scenario":"hugepages","mirrors":"ci-node-crio-hugepages"},{"name":"dra","description":"Specs of dynamic resource allocation","labelFilter":"DRA && Feature: isSubsetOf { DynamicResourceAllocation } && !Flaky","procs":1,"mirrors":"ci-node-crio-dra"},{"name":"all","description":"No filter: only focus, skip and label-filter select specs"}]');
;// CONCATENATED MODULE: ./build/lanes/skips.json
const skips_namespaceObject = /*#__PURE__*/JSON.parse('[{"text":"Summary API [NodeConformance] when querying /stats/summary should report resource usage through the stats api","reason":"asserts cgroup containers of the runtime and the kubelet that CRI-O nodes do not report; CRI-O skips it as well","link":"https://github.com/cri-o/cri-o/issues/8668","owner":"cri-o/cri-o","review":"2027-05-31"},{"pattern":"MirrorPodWithGracePeriod .*the container runtime is temporarily down during pod termination","reason":"stops CRI-O while a pod ends, and often does not see the pod end afterwards; CRI-O skips it as well","link":"https://github.com/cri-o/cri-o/issues/8668","owner":"cri-o/cri-o","review":"2027-05-31"},{"pattern":"\\\\[Feature:CheckpointContainer\\\\]","reason":"needs checkpoints by the OCI runtime, which crun does not support; CRI-O skips it as well","link":"https://github.com/cri-o/cri-o/issues/8668","owner":"cri-o/cri-o","review":"2027-05-31"}]');
// EXTERNAL MODULE: ./build/src/domain/request/lane.js
var lane = __webpack_require__(77455);
;// CONCATENATED MODULE: ./build/src/domain/request/lanes.js



const DEFAULT_LANE = 'conformance';
const ROWS = lanes_namespaceObject;
/** Every lane of this action, in the order in which they are listed. */
const LANES = ROWS.map((row) => (0,lane/* laneOf */.k)(row, `lanes/lanes.json, ${row.name}`));
const SKIP_ROWS = skips_namespaceObject;
/** Specs that are left out in a tracked way. */
const TRACKED_SKIPS = SKIP_ROWS.map((row) => ({
    text: row.text ?? '',
    pattern: row.pattern ?? '',
    reason: row.reason,
    link: row.link,
    owner: row.owner ?? '',
    review: row.review ?? null,
    lanes: row.lanes ?? [],
}));
/** The lane of that name, or undefined. */
function findLane(name) {
    return LANES.find((lane) => lane.name === name);
}
/** The tracked skips that apply in a lane. */
function skipsOfLane(skips, lane) {
    return skips.filter(({ lanes }) => lanes.length === 0 || lanes.includes(lane));
}
const OWN_SKIPS = TRACKED_SKIPS.map((skip) => ({
    skip,
    pattern: skip.pattern === '' ? null : new RegExp(skip.pattern),
}));
/**
 * The tracked skip that a spec has, whether it was skipped or not. Patterns of other lists are not looked at: they are in Go's
 * syntax and untrusted.
 * @param list another list, which comes first
 */
function trackedSkipOf(id, list = []) {
    const listed = list.find(({ text }) => text !== '' && id.includes(text));
    const own = OWN_SKIPS.find(({ skip, pattern }) => pattern?.test(id) ?? id.includes(skip.text));
    return listed ?? own?.skip ?? null;
}


/***/ }),

/***/ 92298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qo: () => (/* binding */ NEEDS),
  U9: () => (/* binding */ SCENARIOS),
  Cc: () => (/* binding */ findScenario)
});

;// CONCATENATED MODULE: ./build/lanes/scenarios.json
const scenarios_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"drop-infra-container","description":"CRI-O drops the infra container of pods that do not share a PID namespace","lane":"conformance","crioConfig":["[crio.runtime]","drop_infra_ctr = true"]},{"name":"evented-pleg","description":"The kubelet learns about container changes from CRI-O events, in addition to polling","lane":"conformance","crioConfig":["[crio.runtime]","enable_pod_events = true"],"featureGates":{"EventedPLEG":true}},{"name":"userns","description":"Pods with user namespaces; the kubelet allocates their IDs from the subordinate IDs of the user kubelet","lane":"userns","needs":["user namespaces","accounts"],"ignition":{"ignition":{"version":"3.3.0"},"passwd":{"users":[{"name":"kubelet","system":true,"noCreateHome":true,"homeDir":"/nonexistent","shell":"/usr/sbin/nologin"}]},"storage":{"files":[{"path":"/etc/subuid","append":[{"source":"data:,kubelet%3A67108864%3A7208960%0A"}]},{"path":"/etc/subgid","append":[{"source":"data:,kubelet%3A67108864%3A7208960%0A"}]}]}}},{"name":"swap","description":"1 GiB of swap, and a kubelet that starts with swap; each spec configures how pods can use it","lane":"swap","needs":["cgroup v2","swap"],"kubeletConfig":{"failSwapOn":false},"ignition":{"ignition":{"version":"3.3.0"},"systemd":{"units":[{"name":"crio-node-e2e-swap.service","enabled":true,"contents":"[Unit]\\nDescription=Swap for pods\\n\\n[Service]\\nType=oneshot\\nExecStart=/bin/sh -c \\"dd if=/dev/zero of=/var/crio-node-e2e.swap bs=1MiB count=1024 && chmod 600 /var/crio-node-e2e.swap && mkswap /var/crio-node-e2e.swap && swapon /var/crio-node-e2e.swap\\"\\n\\n[Install]\\nWantedBy=multi-user.target\\n"},{"name":"crio-node-e2e-no-swap.service","enabled":true,"contents":"[Unit]\\nDescription=No swap for services and users\\n\\n[Service]\\nType=oneshot\\nExecStart=systemctl set-property system.slice MemorySwapMax=0\\nExecStart=systemctl set-property user.slice MemorySwapMax=0\\n\\n[Install]\\nWantedBy=multi-user.target\\n"}]}}},{"name":"imagefs","description":"CRI-O stores images and containers on a separate file system","lane":"conformance","needs":["loop devices","disk"],"ignition":{"ignition":{"version":"3.3.0"},"storage":{"filesystems":[{"device":"/dev/disk/by-partlabel/imagefs","path":"/var/lib/imagefs","format":"ext4"}],"files":[{"path":"/etc/containers/storage.conf","contents":{"source":"data:,%5Bstorage%5D%0Adriver%20%3D%20%22overlay%22%0Arunroot%20%3D%20%22/run/containers/imagefs%22%0Agraphroot%20%3D%20%22/var/lib/imagefs%22%0A"}}]}}},{"name":"splitfs","description":"CRI-O stores images on a separate file system, and containers on the file system of the kubelet","lane":"conformance","needs":["loop devices","disk"],"ignition":{"ignition":{"version":"3.3.0"},"storage":{"filesystems":[{"device":"/dev/disk/by-partlabel/images","path":"/var/lib/images","format":"ext4"}],"files":[{"path":"/etc/containers/storage.conf","contents":{"source":"data:,%5Bstorage%5D%0Adriver%20%3D%20%22overlay%22%0Aimagestore%20%3D%20%22/var/lib/images%22%0A"}}]}}},{"name":"hugepages","description":"The node reserves one huge page of 1 GiB; specs reserve smaller ones","lane":"hugepages","needs":["huge pages"],"ignition":{"ignition":{"version":"3.3.0"},"systemd":{"units":[{"name":"crio-node-e2e-hugepages.service","enabled":true,"contents":"[Unit]\\nDescription=Huge pages\\n\\n[Service]\\nType=oneshot\\nExecStart=/bin/sh -c \'echo 1 > /sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages\'\\n\\n[Install]\\nWantedBy=multi-user.target\\n"}]}}},{"name":"runc","description":"CRI-O starts pods with runc instead of crun","lane":"conformance","runtime":"runc"},{"name":"conmon-rs","description":"CRI-O monitors containers with conmon-rs instead of conmon","lane":"conformance","monitor":"conmon-rs"}]');
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/src/domain/ignition/parse.js
var parse = __webpack_require__(53884);
// EXTERNAL MODULE: ./build/src/domain/request/crio-settings.js
var crio_settings = __webpack_require__(81212);
;// CONCATENATED MODULE: ./build/src/domain/request/scenarios.js




/** What a scenario or a lane may need of a machine; src/host/needs.ts checks it. */
const NEEDS = [
    'cgroup v2',
    'swap',
    'user namespaces',
    'accounts',
    'loop devices',
    'disk',
    'disk to fill',
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

/***/ 78797:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};
