export const id = 679;
export const ids = [679];
export const modules = {

/***/ 1749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ fetchBuilds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/at-once.js
var at_once = __webpack_require__(1495);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/plan/names.js
var names = __webpack_require__(7656);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/domain/plan/components.js
var components = __webpack_require__(670);
// EXTERNAL MODULE: ./build/src/domain/plan/places.js
var places = __webpack_require__(3082);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/builds/digest.js




const HEX_LENGTH = { sha256: 64, sha512: 128 };
/** Large, because the time goes into system calls otherwise. */
const READ_BYTES = 1 << 20;
/** The sha256 of a file, hexadecimal in small letters. */
async function digestOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: READ_BYTES }), hash);
    return hash.digest('hex');
}
/** Pieces are written together: each write costs a turn of the event loop, and a piece of the network's is small. */
const WRITE_BYTES = 1 << 20;
/**
 * Writes a new file.
 * @param mode rights of the file
 * @param see gets each piece before it is written
 * @throws Error when there is such a file already
 */
async function saveFile(pieces, path, mode = 0o644, see = () => { }) {
    const file = await (0,promises_.open)(path, 'wx', mode);
    try {
        let waiting = [];
        let bytes = 0;
        for await (const piece of pieces) {
            see(piece);
            waiting.push(piece);
            bytes += piece.length;
            if (bytes < WRITE_BYTES)
                continue;
            await writeAll(file, waiting, bytes);
            waiting = [];
            bytes = 0;
        }
        await writeAll(file, waiting, bytes);
    }
    finally {
        await file.close();
    }
}
/** Writes a new file as `saveFile` does, and gives its sha256. */
async function saveWithDigest(pieces, path, mode) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await saveFile(pieces, path, mode, (piece) => hash.update(piece));
    return hash.digest('hex');
}
/** A write may take less than it is given, as on a disk that is nearly full: the rest comes as one piece then. */
async function writeAll(file, pieces, bytes) {
    if (pieces.length === 0)
        return;
    const { bytesWritten } = await file.writev(pieces);
    if (bytesWritten < bytes)
        await file.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
}
/** A line of sha256sum's: the digits, in binary mode a star, the name of the file. */
const DIGEST_LINE = /^([0-9a-f]+)(?:\s+\*?(\S+))?\s*$/i;
/**
 * The digest in a checksum file, in small letters: only the digits (Kubernetes), a line of sha256sum's (CRI-O), or of many
 * lines the one that names the file, which a clear-signed text may surround (runc). Null when there is none of the right
 * length.
 *
 * @param fileName without a folder; a single line may name another file, as mirrors rename
 */
function parseDigest(text, algorithm, fileName) {
    const digests = text.split('\n').flatMap((line) => {
        const [, hex = '', name = ''] = DIGEST_LINE.exec(line.trim()) ?? [];
        const file = name.slice(name.lastIndexOf('/') + 1);
        return hex.length === HEX_LENGTH[algorithm] ? [{ hex: hex.toLowerCase(), file }] : [];
    });
    const [first, ...more] = digests;
    const own = more.length === 0 ? first : digests.find(({ file }) => file === fileName);
    return own?.hex ?? null;
}

;// CONCATENATED MODULE: ./build/src/builds/disk.js



/** Left alone for everything else on the machine. */
const SPARE_BYTES = 64 << 20;
/** No space, no quota, and a file that is larger than a limit allows. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/**
 * Looks whether a directory's file system has room before anything is written.
 * @throws Trouble (environment, build-unavailable) when it has not
 */
async function expectRoom(what, directory, bytes) {
    const { bavail, bsize } = await (0,promises_.statfs)(directory);
    const free = bavail * bsize;
    if (free >= bytes + SPARE_BYTES)
        return;
    throw noRoom(what, directory, `It takes about ${(0,domain_text/* formatBytes */.z3)(bytes)}, and ${(0,domain_text/* formatBytes */.z3)(free)} are free`);
}
/**
 * Does `work`, which writes below a directory, and tells a full disk in the reader's words.
 * @throws Trouble (environment, build-unavailable) when the disk is full, else what `work` throws
 */
async function withDiskTrouble(what, directory, work) {
    try {
        return await work();
    }
    catch (error) {
        const code = (0,errors/* codeOf */.$N)(error);
        if (!FULL.has(code))
            throw error;
        throw noRoom(what, directory, `The disk is full (${code})`);
    }
}
function noRoom(what, directory, cause) {
    return new errors/* Trouble */.qm({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${what} does not fit on the disk of ${directory}`,
        cause,
        remedy: 'Make room there, or use a runner with a larger disk',
    });
}

;// CONCATENATED MODULE: ./build/src/builds/member.js





/** Something about an archive that is not accepted: hostile, broken, or larger than anything real. */
class BadArchive extends Error {
}
/** A path at which there is a file already, or below one. */
const OCCUPIED = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);
const MAX_FILES = 20_000;
/** Far more than any build has: a bundle unpacks to about 120 MB, a test archive to 1 GB. */
const MAX_BYTES = 8 * 2 ** 30;
/**
 * A path of an archive without `./` in front and without `/` at the end.
 * @throws BadArchive when it leads out of the archive, or cannot be a path
 */
function safePath(name) {
    const parts = name.split('/').filter((part) => part !== '.' && part !== '');
    if (name.startsWith('/') || parts.includes('..') || /[\0\\]/.test(name)) {
        throw new BadArchive(`It holds a path that leads out of it: ${name}`);
    }
    return parts.join('/');
}
/** Whether the operating system failed, and not the archive. */
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}
/** Whether a member is to be unpacked. */
function isWanted(path, { members }) {
    return members.length === 0 || members.includes(path);
}
/** Counts what an archive says that it holds. The function throws BadArchive when that is too much. */
function countMembers() {
    let files = 0;
    let bytes = 0;
    return (size) => {
        files += 1;
        bytes += size;
        if (files > MAX_FILES)
            throw new BadArchive(`It holds more than ${MAX_FILES} files`);
        if (bytes > MAX_BYTES)
            throw new BadArchive(`It holds more than ${MAX_BYTES} bytes`);
    };
}
/**
 * Writes a member, and gives its sha256. Of its rights only the executable bit counts.
 * @throws BadArchive when another member has been there, Trouble when there is no room for it
 */
async function writeMember({ path, size, isExecutable, content }, { what, directory }) {
    await expectRoom(what, directory, size);
    const file = (0,external_node_path_.join)(directory, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        return await saveWithDigest(content, file, isExecutable ? 0o755 : 0o644);
    }
    catch (error) {
        if (!OCCUPIED.has((0,errors/* codeOf */.$N)(error)))
            throw error;
        throw new BadArchive(`It holds ${path} twice`);
    }
}
/** @throws BadArchive when a wanted member was not among the files */
function confirmMembers(files, { members }) {
    const missing = members.filter((member) => files[member] === undefined);
    if (missing.length > 0)
        throw new BadArchive(`It holds no ${missing.join(' and no ')}`);
}
/** The files in the order of their names, whatever the order in the archive was. */
function byName(files) {
    return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/src/builds/unavailable.js
var unavailable = __webpack_require__(5905);
;// CONCATENATED MODULE: ./build/src/builds/archive.js






/** Pieces that zlib gives: large ones, because each costs a turn of the event loop. */
const PIECE_BYTES = 128 * 1024;
/** Types of the headers of regular files (tar-stream, headers.js). */
const REGULAR = new Set(['file', 'contiguous-file']);
/** Real archives have 3 to 5 (deflate's limit is 1032); counts when there is enough to tell. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 64 << 20;
/**
 * Unpacks a gzipped tar while it arrives: regular files only, links and special files are passed over. Unpacking stops
 * with the last wanted member; what follows is read all the same, because digests are taken on the way.
 *
 * @returns path below the directory and sha256 of each file
 * @throws Trouble (environment, build-unavailable) when the archive is broken, hostile or lacks a wanted member; what
 *   writing and reading throw
 */
async function unpackTarGz(archive, place) {
    const pieces = archive[Symbol.asyncIterator]();
    try {
        const files = await unpackMembers(pieces, place);
        await readOn(pieces);
        confirmMembers(files, place);
        return byName(files);
    }
    catch (error) {
        if (!isAboutArchive(error))
            throw error;
        await readOn(pieces);
        throw (0,unavailable/* unavailable */.h)(`${place.what} cannot be unpacked`, (0,errors/* messageOf */.bD)(error), 'Run again, or name another build; if it stays so, the mirror or a proxy on the way serves something else');
    }
    finally {
        await pieces.return?.();
    }
}
async function unpackMembers(pieces, place) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const tar = extract();
    const missing = new Set(place.members);
    const files = {};
    const count = countMembers();
    const amounts = { packed: 0, unpacked: 0 };
    const outcome = (0,external_node_stream_promises_.pipeline)(
    // Without `return`, so that the rest can be read after this has stopped.
    external_node_stream_.Readable.from(tapped({ next: () => pieces.next() }, (bytes) => {
        amounts.packed += bytes;
    })), (0,external_node_zlib_.createGunzip)({ chunkSize: PIECE_BYTES }), (unpacked) => tapped(unpacked[Symbol.asyncIterator](), (bytes) => {
        amounts.unpacked += bytes;
        confirmAmounts(amounts);
    }), tar).then(() => null, (error) => error);
    try {
        for await (const entry of tar) {
            const { name, type, size, mode } = entry.header;
            count(size);
            const path = safePath(name);
            if (!REGULAR.has(type) || !isWanted(path, place)) {
                entry.resume();
                continue;
            }
            const isExecutable = (mode & 0o111) !== 0;
            files[path] = await writeMember({ path, size, isExecutable, content: piecesOf(entry) }, place);
            missing.delete(path);
            if (place.members.length > 0 && missing.size === 0)
                break;
        }
    }
    catch (error) {
        // What broke first stands at the beginning of the pipeline, and may look like a mere end from here.
        const first = await outcome;
        throw first instanceof errors/* Trouble */.qm || isZlibError(first) ? first : error;
    }
    return files;
}
/** The content of a member; the parser gives nothing but buffers. */
async function* piecesOf(entry) {
    for await (const piece of entry)
        if (piece instanceof Uint8Array)
            yield piece;
}
async function* tapped(pieces, tap) {
    for await (const piece of { [Symbol.asyncIterator]: () => pieces }) {
        tap(piece.length);
        yield piece;
    }
}
function confirmAmounts({ packed, unpacked, }) {
    if (unpacked > MAX_BYTES)
        throw new BadArchive(`It unpacks to more than ${MAX_BYTES} bytes`);
    if (unpacked > RATIO_FROM_BYTES && unpacked > packed * MAX_RATIO) {
        throw new BadArchive(`It unpacks to more than ${MAX_RATIO} times its size`);
    }
}
/** Reads what is left: digests are taken of the whole. */
async function readOn(pieces) {
    for (;;) {
        const { done } = await pieces.next();
        if (done === true)
            return;
    }
}
/** Whether the archive's content is to blame, and not the way to it or the disk. */
function isAboutArchive(error) {
    return !(error instanceof errors/* Trouble */.qm) && !isSystemError(error);
}
function isZlibError(error) {
    return (0,errors/* codeOf */.$N)(error).startsWith('Z_');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/builds/tree.js



/** Every regular file below a directory with its sha256; links and special files are left out. */
async function inventory(directory) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .toSorted();
    const files = {};
    for (const path of paths)
        files[(0,external_node_path_.relative)(directory, path)] = await digestOf(path);
    return files;
}
/** One file of a tree, which must hold it. */
function located(tree, path) {
    const sha256 = tree.files[path];
    if (sha256 === undefined)
        throw new Error(`${tree.directory} has no ${path}`);
    return {
        path: (0,external_node_path_.join)(tree.directory, path),
        part: {
            name: (0,external_node_path_.basename)(path),
            source: tree.trust === 'local' ? (0,external_node_path_.join)(tree.source, path) : tree.source,
            sha256,
            trust: tree.trust,
            version: null,
            commit: null,
            date: tree.date,
        },
    };
}
/** For every role the first of its paths that a tree holds; a later tree lies over the earlier ones. */
function locate(trees, places) {
    const found = {};
    for (const { role, paths } of places) {
        for (const tree of trees) {
            const path = paths.find((candidate) => tree.files[candidate] !== undefined);
            if (path !== undefined)
                found[role] = located(tree, path);
        }
    }
    return found;
}
/** Gives the executable bit to files that lost it: artifacts do not keep it. */
async function makeExecutable(paths) {
    for (const path of paths) {
        const { mode } = await (0,promises_.stat)(path);
        if ((mode & 0o111) !== 0o111)
            await (0,promises_.chmod)(path, 0o755);
    }
}

;// CONCATENATED MODULE: ./build/src/builds/trust.js
/** The more, the higher. */
const RANKS = { 'tls-only': 0, checksum: 1, signed: 2 };
/** Whether something is trusted as far as it has to be. */
function isEnough(trust, least) {
    return RANKS[trust] >= RANKS[least];
}
/** Whether a value, of a file for instance, is one of the words for trust in a download. */
function isDownloadTrust(value) {
    return typeof value === 'string' && Object.hasOwn(RANKS, value);
}

;// CONCATENATED MODULE: ./build/src/builds/cache.js






const RECORD_FILE = 'record.json';
const FILES_DIRECTORY = 'files';
const PLACING_ATTEMPTS = 3;
/** Where the payload of a cache entry lies. */
function payloadDirectory(directory) {
    return (0,external_node_path_.join)(directory, FILES_DIRECTORY);
}
/**
 * The name of a download in the tool cache.
 *
 * @param part for instance crio-bundle
 * @param id a full commit, a release tag or a CI version
 */
function toolName(part, id, architecture) {
    return { tool: `crio-node-e2e-${part}`, version: toolVersion(id), architecture };
}
/** Semver that the cache can find: a commit is no version, and what stands after `+` is dropped by semver. */
function toolVersion(id) {
    if (!id.startsWith('v'))
        return `0.0.0-g${id}`;
    return id.slice(1).replace('+', id.includes('-') ? '.g' : '-g');
}
/**
 * What the cache holds under that name, if it is as wished and, byte for byte, what was put there. Anything else is
 * thrown away. Null also where there is no tool cache.
 */
async function findCached(name, wish, { cache, log }) {
    const directory = await cache.find(name);
    if (directory === null)
        return null;
    const record = await readRecord(directory);
    const flaw = await flawOf(directory, record, wish);
    if (record !== null && flaw === null)
        return { directory, record };
    log.warning(`${directory} is thrown away: ${flaw}`);
    await discard(directory, { cache, log });
    return null;
}
/**
 * A new, empty directory for an entry: in the tool cache, or below `workDirectory` where there is no cache that can be
 * written.
 */
async function openStaging(part, { cache, log, workDirectory }) {
    try {
        const directory = await cache.stage();
        if (directory !== null)
            return directory;
    }
    catch (error) {
        log.info(`The tool cache cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return stageApart(part, { workDirectory });
}
/** A new, empty directory below `workDirectory`, for what is not kept. */
async function stageApart(part, { workDirectory }) {
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, `${part}-`));
}
/**
 * Moves an entry out of its staging directory into the cache and gives it as it lies there. Where another process was
 * faster, its entry is given, if it holds what it should. Where the cache cannot be written, the entry stays where it is:
 * that is no reason to fail.
 */
async function keep(name, entry, wish, { cache, log }) {
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(entry.directory, RECORD_FILE), JSON.stringify(entry.record, null, 2));
        for (let attempt = 1; attempt <= PLACING_ATTEMPTS; attempt++) {
            const { directory, isTaken } = await cache.place(entry.directory, name);
            if (!isTaken)
                return { directory, record: entry.record };
            const record = await readRecord(directory);
            const flaw = await flawOf(directory, record, wish);
            if (record !== null && flaw === null) {
                // Its process may have been killed before it could do that.
                await cache.complete(name);
                return { directory, record };
            }
            log.warning(`${directory} is thrown away: ${flaw}`);
            await cache.discard(directory);
        }
        throw new Error('others put something else there all the time');
    }
    catch (error) {
        log.info(`${name.tool} ${name.version} is not kept in the tool cache: ${(0,errors/* messageOf */.bD)(error)}`);
        return entry;
    }
}
/** Removes what the cache holds; one that cannot be written is no reason to fail. */
async function discard(directory, { cache, log }) {
    try {
        await cache.discard(directory);
    }
    catch (error) {
        log.warning(`${directory} cannot be removed: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Why what the cache holds cannot be used, or null. */
async function flawOf(directory, record, { source, leastTrust }) {
    if (record === null)
        return 'it has no readable record';
    if (record.source !== source)
        return `it came from ${record.source}`;
    if (!isEnough(record.trust, leastTrust))
        return `it is only trusted as \`${record.trust}\``;
    try {
        const found = await inventory(payloadDirectory(directory));
        return (0,external_node_util_.isDeepStrictEqual)(found, record.files)
            ? null
            : 'its files are not those that were put there';
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
async function readRecord(directory) {
    try {
        const value = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, RECORD_FILE), 'utf8'));
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'source' in value &&
        typeof value.source === 'string' &&
        'sha256' in value &&
        typeof value.sha256 === 'string' &&
        'trust' in value &&
        isDownloadTrust(value.trust) &&
        'date' in value &&
        (value.date === null || typeof value.date === 'string') &&
        'files' in value &&
        typeof value.files === 'object' &&
        value.files !== null);
}

;// CONCATENATED MODULE: ./build/src/builds/signature.js
/**
 * Reads a signature file of cosign's. The verifier is loaded only now: most starts need none.
 *
 * @param text content of the file: a Sigstore bundle, or what cosign wrote before version 3
 * @throws Trouble (environment, build-unavailable) when it is not understood
 */
async function openSignature(text, options) {
    const { readSignature } = await Promise.all(/* import() */[__webpack_require__.e(168), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 9409));
    return readSignature(text, options);
}

;// CONCATENATED MODULE: ./build/src/builds/proof.js







const SHOWN_CHARACTERS = 80;
/**
 * Gets what is published about a download: signature and checksum. A file that is not there is no proof; one that is
 * there and not understood is no reason to do without.
 *
 * @throws Trouble (environment), also when the download would be trusted less than `leastTrust`
 */
async function openProof(download, options) {
    const [signature, expected] = await Promise.all([
        openPublishedSignature(download, options),
        expectedDigest(download, options),
    ]);
    const trust = signature !== null ? 'signed' : expected !== null ? 'checksum' : 'tls-only';
    if (!isEnough(trust, options.leastTrust))
        throw tooLittle(download, trust, options.leastTrust);
    return proofOf(download, { trust, signature, expected });
}
function proofOf({ what }, published) {
    const { trust, signature, expected } = published;
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const other = expected?.algorithm === 'sha512' ? (0,external_node_crypto_.createHash)('sha512') : null;
    return {
        trust,
        update: (piece) => {
            sha256.update(piece);
            other?.update(piece);
            signature?.update(piece);
        },
        confirm: () => {
            const own = sha256.digest('hex');
            const actual = other?.digest('hex') ?? own;
            if (expected !== null && actual !== expected.hex)
                throw mismatch(what, expected, actual);
            signature?.confirm();
            return own;
        },
    };
}
async function openPublishedSignature({ what, signature }, { http, signal, trustedRoot }) {
    if (signature === null)
        return null;
    const { url, signer } = signature;
    const bundle = await http.textIfPresent({ what: `The signature of ${what}`, url }, signal);
    return bundle === null ? null : openSignature(bundle, { what, url, signer, trustedRoot });
}
async function expectedDigest({ what, url: downloadUrl, checksums, digest, lookUpDigest }, { http, signal }) {
    if (digest)
        return { ...digest, source: 'known beforehand' };
    for (const { algorithm, url } of checksums) {
        const text = await http.textIfPresent({ what: `The checksum of ${what}`, url }, signal);
        if (text === null)
            continue;
        const hex = parseDigest(text, algorithm, fileNameOf(downloadUrl));
        if (hex !== null)
            return { algorithm, hex, source: (0,urls/* publicUrl */.x6)(url) };
        throw (0,unavailable/* unavailable */.h)(`${(0,urls/* publicUrl */.x6)(url)} holds no ${algorithm} checksum`, `It says: ${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), SHOWN_CHARACTERS) || 'nothing'}`, 'Check that the mirror is laid out as the original bucket, and that no proxy answers in its place');
    }
    const found = (await lookUpDigest?.()) ?? null;
    return found && { ...found, source: 'told by the API of its server' };
}
/** The last part of a URL's path. */
function fileNameOf(url) {
    const { pathname } = new URL(url);
    return pathname.slice(pathname.lastIndexOf('/') + 1);
}
function mismatch(what, { algorithm, hex, source }, actual) {
    return (0,unavailable/* unavailable */.h)(`${what} is not what its publisher made: the ${algorithm} checksum does not match`, `Expected ${hex} (${source}), got ${actual}`, 'Run again; if it stays so, the mirror or a proxy on the way serves something else');
}
function tooLittle({ what, url }, trust, least) {
    return (0,unavailable/* unavailable */.h)(`${what} is trusted as \`${trust}\`, and has to be \`${least}\``, `What proves more is not published beside ${(0,urls/* publicUrl */.x6)(url)}`, 'Name a build that is published with it, or do without require-signature');
}

;// CONCATENATED MODULE: ./build/src/builds/zip.js



/** File type in the upper half of the external attributes, as Unix writes them: none, or a regular file (stat.h). */
const TYPE_MASK = 0o170_000;
const zip_REGULAR = new Set([0, 0o100_000]);
/**
 * Unpacks a zip: regular files only. GitHub's artifacts do not keep the executable bit.
 *
 * @returns path below the directory and sha256 of each file
 * @throws Trouble (environment, build-unavailable) when the zip is broken, hostile or lacks a wanted member; what writing
 *   throws
 */
async function unpackZip(file, place) {
    try {
        const files = await zip_unpackMembers(file, place);
        confirmMembers(files, place);
        return byName(files);
    }
    catch (error) {
        if (error instanceof errors/* Trouble */.qm || isSystemError(error))
            throw error;
        throw (0,unavailable/* unavailable */.h)(`${place.what} cannot be unpacked`, (0,errors/* messageOf */.bD)(error), 'Run again, or name another build');
    }
}
async function zip_unpackMembers(file, place) {
    // Only builds of a pull request are zips.
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const zip = await openPromise(file);
    const files = {};
    const count = countMembers();
    try {
        for await (const entry of zip.eachEntry()) {
            count(entry.uncompressedSize);
            const path = safePath(entry.fileName);
            const mode = entry.externalFileAttributes >>> 16;
            const isFile = zip_REGULAR.has(mode & TYPE_MASK) && !entry.fileName.endsWith('/');
            if (!isFile || !isWanted(path, place))
                continue;
            const content = await zip.openReadStreamPromise(entry);
            const member = {
                path,
                size: entry.uncompressedSize,
                isExecutable: (mode & 0o111) !== 0,
                content,
            };
            files[path] = await writeMember(member, place);
        }
    }
    finally {
        zip.close();
    }
    return files;
}

;// CONCATENATED MODULE: ./build/src/builds/fetch.js











const SHOWN_MARKER_CHARACTERS = 80;
/** Bundles unpack to less than three times their size (40 MB to 110 MB in 2026). */
const ARCHIVE_GROWTH = 3;
/**
 * Gets one object: out of the tool cache, or fetched, verified and put there. It is read once: digests, signature and
 * unpacking see it as it arrives, in a staging directory that nobody else looks at. Only what is complete and proven
 * leaves that. An object without a published digest is accepted with trust `tls-only`.
 *
 * @throws Trouble (environment)
 */
async function fetchDownload(download, options) {
    return download.id === null
        ? fetchOnce(download, options)
        : fetchKept({ ...download, id: download.id }, options);
}
/** What may change on its server is fetched each time, and lies in the work directory. */
async function fetchOnce(download, options) {
    const proof = await openProof(download, options);
    const directory = await stageApart(download.part, options);
    return fetched(download, await fill(directory, download, proof, options));
}
async function fetchKept(download, options) {
    const source = (0,urls/* publicUrl */.x6)(download.url);
    const name = toolName(download.part, download.id, options.architecture);
    const expected = { source, leastTrust: options.leastTrust };
    const cached = await findCached(name, expected, options);
    if (cached !== null) {
        options.log.info(`${download.what}: from the tool cache, verified; it came from ${source}`);
        return fetched(download, cached);
    }
    const proof = await openProof(download, options);
    const directory = await openStaging(download.part, options);
    let entry;
    try {
        entry = await keep(name, await fill(directory, download, proof, options), expected, options);
        return fetched(download, entry);
    }
    finally {
        if (entry?.directory !== directory)
            await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
/**
 * Does `inspect` on what was fetched. When that throws, the tool cache forgets it all: a bad build under a good name must
 * not come back with the next run.
 */
async function forgetUnless(downloads, { cache, log }, inspect) {
    try {
        return await inspect();
    }
    catch (error) {
        for (const { directory } of downloads)
            await discard((0,external_node_path_.dirname)(directory), { cache, log });
        throw error;
    }
}
/**
 * The content of a marker, an object of the bucket that holds the name of another one.
 *
 * @throws Trouble (environment, build-unavailable), also when the content does not match `pattern`
 */
async function readMarker(object, pattern, options) {
    const marker = markerAt(object, options);
    return named(await options.http.text(marker, options.signal), pattern, marker.url);
}
/** The same, but null when the bucket has no such marker. */
async function readMarkerIfPresent(object, pattern, options) {
    const marker = markerAt(object, options);
    const text = await options.http.textIfPresent(marker, options.signal);
    return text === null ? null : named(text, pattern, marker.url);
}
/** Whether the tool cache seems to have something: whether it may be used is seen when it is. */
async function isKept({ part, id }, { cache, architecture }) {
    return id !== null && (await cache.find(toolName(part, id, architecture))) !== null;
}
/** Whether something is there, by its checksums, which are small. */
async function isPublished({ what, checksums }, { http, signal }) {
    for (const { url } of checksums) {
        const text = await http.textIfPresent({ what: `The checksum of ${what}`, url }, signal);
        if (text !== null)
            return true;
    }
    return false;
}
function markerAt(object, { mirror }) {
    return { what: `The marker ${object}`, url: (0,urls/* joinUrl */.we)(mirror, object) };
}
function named(text, pattern, url) {
    if (pattern.test(text))
        return text;
    throw (0,unavailable/* unavailable */.h)(`${(0,urls/* publicUrl */.x6)(url)} does not name a build`, `It says: ${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), SHOWN_MARKER_CHARACTERS) || 'nothing'}`, 'Check that the mirror is laid out as the original bucket, and that no proxy answers in its place');
}
/** Fills `directory` as the cache wants it. */
async function fill(directory, download, proof, { log, http, signal }) {
    const { what, url, authorization } = download;
    const left = new AbortController();
    try {
        log.info(`${what}: fetching ${(0,urls/* publicUrl */.x6)(url)}`);
        const start = performance.now();
        const body = await http.open({ what, url, ...(authorization === undefined ? {} : { authorization }) }, signal === undefined ? left.signal : AbortSignal.any([left.signal, signal]));
        confirmFraming(body, download, proof);
        const arrival = observe(body, proof);
        const received = await withDiskTrouble(what, directory, () => receive(arrival, { download, directory, proof, length: body.length }));
        const seconds = (performance.now() - start) / 1000;
        log.info(`${what}: ${(0,domain_text/* formatBytes */.z3)(arrival.bytes())} in ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
        const { trust } = proof;
        const record = { source: (0,urls/* publicUrl */.x6)(url), trust, date: body.lastModified, ...received };
        return { directory, record };
    }
    finally {
        // Closes the connection of a body that was not read to its end.
        left.abort();
    }
}
function observe(body, proof) {
    let bytes = 0;
    let isComplete = false;
    async function* pieces() {
        for await (const piece of body) {
            proof.update(piece);
            bytes += piece.length;
            yield piece;
        }
        isComplete = true;
    }
    return { bytes: () => bytes, isComplete: () => isComplete, [Symbol.asyncIterator]: pieces };
}
/** Writes the files of a download, and gives them when the download is proven. */
async function receive(arrival, { download: { what, content }, directory, proof, length }) {
    const payload = payloadDirectory(directory);
    await (0,promises_.mkdir)(payload);
    await expectRoom(what, directory, (length ?? 0) * growthOf(content));
    if (content.kind === 'file') {
        await saveFile(arrival, (0,external_node_path_.join)(payload, content.name));
        const sha256 = proof.confirm();
        return { sha256, files: { [content.name]: sha256 } };
    }
    const place = { what, directory: payload, members: content.members };
    if (content.kind === 'zip') {
        const file = (0,external_node_path_.join)(directory, 'download.zip');
        await saveFile(arrival, file);
        const sha256 = proof.confirm();
        const files = await unpackZip(file, place);
        await (0,promises_.rm)(file);
        return { sha256, files };
    }
    const files = await unpackTarGz(arrival, place).catch((error) => {
        // Where the bytes are wrong, that is what there is to tell.
        if (arrival.isComplete())
            proof.confirm();
        throw error;
    });
    return { sha256: proof.confirm(), files };
}
/** Disk space as a multiple of the download; of an archive with wanted members, each is looked at when it comes. */
function growthOf(content) {
    return content.kind === 'archive' && content.members.length === 0 ? ARCHIVE_GROWTH : 1;
}
/** A body of which nobody can tell whether it is complete is no body. */
function confirmFraming({ framed }, { what, url }, { trust }) {
    if (framed || trust !== 'tls-only')
        return;
    throw (0,unavailable/* unavailable */.h)(`${what} cannot be fetched from ${(0,urls/* publicUrl */.x6)(url)} in a way that shows whether it is complete`, 'The answer has neither a length nor chunks, and no checksum is published', 'Publish a checksum beside it, or use a server that sends Content-Length');
}
function fetched(download, { directory, record }) {
    const { files, source, trust, sha256, date } = record;
    const unchecked = download.checksums.length > 0 && trust === 'tls-only';
    return {
        directory: payloadDirectory(directory),
        id: download.id,
        files,
        source,
        trust,
        sha256,
        date,
        notes: unchecked
            ? [`${download.what} has no published checksum: it is trusted as far as the connection`]
            : [],
    };
}

;// CONCATENATED MODULE: ./build/src/builds/given.js






const SHOWN_NAMES = 12;
/**
 * Copies what is wanted out of a given directory into a new one below `workDirectory`: what the user gave is never
 * changed, and what we test cannot change under our hands. Links are followed, as builds are often given by links.
 *
 * @throws Trouble (input, invalid-input) when the directory or a file in it cannot be read
 */
async function copyGiven(given, wanted, workDirectory) {
    await namesIn(given);
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, `${given.input}-`));
    const paths = [...wanted.files];
    for (const folder of wanted.folders)
        paths.push(...(await pathsIn(given, folder)));
    for (const path of paths) {
        if (await isFile((0,external_node_path_.join)(given.path, path)))
            await copy(given, path, (0,external_node_path_.join)(directory, path));
    }
    return {
        directory,
        files: await inventory(directory),
        source: given.path,
        trust: 'local',
        date: null,
        notes: [],
    };
}
/** The complaint about a given directory in which something is missing; says what is there instead. */
async function incomplete(given, missing, remedy) {
    const names = await namesIn(given);
    const shown = names.slice(0, SHOWN_NAMES).map(domain_text/* plainLine */.h0);
    if (names.length > shown.length)
        shown.push(`and ${names.length - shown.length} more`);
    return refused(given, `holds no ${missing.join(' and no ')}`, names.length === 0 ? 'It is empty' : `Found there: ${shown.join(', ')}`, remedy);
}
/**
 * A directory is trusted because the user gave it, which proves nothing.
 *
 * @throws Trouble input/invalid-input where proof is needed
 */
function refuseIfProofIsNeeded(given, { leastTrust }) {
    if (leastTrust === 'tls-only')
        return;
    throw refused(given, 'proves nothing about what it holds', `The input require-signature wants \`${leastTrust}\` of it`, 'Name a published build, or do without require-signature');
}
/** A complaint about the build in a given directory. */
function refused(given, complaint, cause, remedy, evidence = []) {
    return new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: `The ${given.kind ?? 'directory'} ${given.asked} (input ${given.input}) ${complaint}`,
        cause,
        remedy,
        evidence,
    });
}
async function namesIn(given) {
    try {
        return (await (0,promises_.readdir)(given.path)).toSorted();
    }
    catch (error) {
        throw refused(given, 'cannot be read', (0,errors/* messageOf */.bD)(error), 'Give a directory that exists');
    }
}
async function pathsIn(given, folder) {
    try {
        return (await (0,promises_.readdir)((0,external_node_path_.join)(given.path, folder))).map((name) => (0,external_node_path_.join)(folder, name));
    }
    catch {
        return [];
    }
}
async function isFile(path) {
    try {
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
async function copy(given, path, to) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.copyFile)((0,external_node_path_.join)(given.path, path), to, external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw refused(given, `holds ${path}, which cannot be copied`, (0,errors/* messageOf */.bD)(error), 'Check its rights');
    }
}

;// CONCATENATED MODULE: ./build/src/builds/layout.js
/**
 * Names of objects in the two buckets, relative to the base URLs (`mirrors` of the plan).
 * CRI-O: cri-o/cri-o, .github/workflows/test.yml and scripts/upload-artifacts; cri-o/packaging,
 * .github/workflows/obs.yml and scripts/bundle/build.
 * Kubernetes: kubernetes-sigs/release-sdk, object/gcs.go; kubernetes/release, pkg/release/publish.go.
 */
/** Holds the newest commit of a branch of CRI-O, `main` or `release-1.N`: `crio` and `pinns` are published for it. */
function crioBranchMarker(branch) {
    return `latest-${branch}.txt`;
}
/** Holds the commit of a branch's newest bundle; bundles are made about once a day, so mostly another commit. */
function crioBundleMarker(branch) {
    return `latest-bundle-${branch}.txt`;
}
/** Holds the newest release tag of a minor version of CRI-O. */
function crioReleaseMarker(minor) {
    return `latest-1.${minor}.txt`;
}
/** CI builds for all platforms. */
const KUBERNETES_BUILDS = 'ci';
/** CI builds for amd64 alone, made every few minutes (kubernetes/kubernetes, hack/lib/golang.sh, KUBE_FASTBUILD). */
const KUBERNETES_FAST = 'ci/fast';
const KUBERNETES_RELEASES = 'release';
/** The newest fast build of main; what the community's page calls ci/latest-fast.txt is not there any more. */
const FAST_LINE = {
    marker: 'ci/fast/latest-fast.txt',
    root: KUBERNETES_FAST,
};
/** The newest stable release. */
const STABLE_LINE = {
    marker: 'release/stable.txt',
    root: KUBERNETES_RELEASES,
};
/** The newest CI build of `main` or of `release-1.N`. */
function kubernetesBranchLine(branch) {
    const suffix = branch.replace(/^(main|release)/, '');
    return { marker: `ci/latest${suffix}.txt`, root: KUBERNETES_BUILDS };
}
/** The static binaries that CRI-O's own CI publishes for every commit, without checksums. */
function crioBinary(commit, architecture, name) {
    return `artifacts/${commit}/${architecture}/${name}`;
}
/** The bundle of a release tag or of a commit. */
function crioBundle(id, architecture) {
    return `artifacts/cri-o.${architecture}.${id}.tar.gz`;
}
/** Beside a bundle lies its checksum, one line as sha256sum writes it. */
const CRIO_CHECKSUM_SUFFIX = '.sha256sum';
/** Beside a bundle lies its Sigstore signature. */
const CRIO_SIGNATURE_SUFFIX = '.bundle';
/** The static conmonrs of a commit (containers/conmon-rs, .github/workflows/ci.yml). */
function conmonrsBinary(commit, architecture) {
    return `conmon-rs/${commit}/conmonrs.${architecture}`;
}
/** Beside conmonrs lies its Sigstore signature. */
const CONMONRS_SIGNATURE_SUFFIX = '.bundle';
/** The artifact of CRI-O's workflow with the static crio and pinns (cri-o/cri-o, .github/workflows/test.yml). */
function crioArtifact(architecture) {
    return `build-static-${architecture}`;
}
/** The archive with `e2e_node.test` and `ginkgo`, below the folder of a version. */
function kubernetesTests(architecture) {
    return `kubernetes-test-linux-${architecture}.tar.gz`;
}
/** The loose kubelet, below the folder of a version. */
function kubernetesKubelet(architecture) {
    return `bin/linux/${architecture}/kubelet`;
}
/** Checksum files lie beside every Kubernetes object, the better first: only the digits (kubernetes/release, writeSHAFile). */
const KUBERNETES_CHECKSUMS = ['sha512', 'sha256'];

;// CONCATENATED MODULE: ./build/src/builds/components.js












/** The components by name, as cri-o/packaging gets them (scripts/bundle/build). */
const ROWS = {
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
 * Gets the components that were asked for, all at the same time.
 *
 * @throws Trouble environment/build-unavailable when one cannot be had, input/invalid-input when a given one cannot be used
 */
async function fetchComponents(requests, options) {
    const found = await Promise.all(requests.map((request) => fetchComponent(request, options)));
    return {
        parts: found.map(({ parts }) => parts).reduce(overlaid, { roles: {}, cniPlugins: [] }),
        executables: found.flatMap(({ executables }) => executables),
        doubted: found.flatMap(({ doubted }) => doubted),
        notes: found.flatMap(({ notes }) => notes),
    };
}
/** A build with the components over it: a role's file replaces the build's, a CNI plugin the one of its name. */
function overlaid(build, over) {
    const names = new Set(over.cniPlugins.map(({ part }) => part.name));
    const kept = build.cniPlugins.filter(({ part }) => !names.has(part.name));
    return {
        roles: { ...build.roles, ...over.roles },
        cniPlugins: [...kept, ...over.cniPlugins].toSorted((one, other) => one.part.name.localeCompare(other.part.name)),
    };
}
/** Remarks where a component says another version than the one under whose name it was published. */
function versionNotes(requests, parts) {
    return requests.flatMap((request) => {
        if (request.kind !== 'release')
            return [];
        const name = ROWS[request.name].executable?.name;
        const part = parts.find((candidate) => candidate.name === name);
        const said = part?.version?.replace(/^v/, '') ?? null;
        if (said === null || said === request.version)
            return [];
        return [`${request.name} ${request.version} says that it is ${said}`];
    });
}
function fetchComponent(request, options) {
    return request.kind === 'release' ? fetchRelease(request, options) : takeGiven(request, options);
}
async function fetchRelease(request, options) {
    const download = await downloadOf(request, options);
    const tree = await fetchDownload(download, options);
    const { parts, paths } = partsOf(request.name, tree);
    if (paths.length === 0) {
        throw (0,unavailable/* unavailable */.h)(`${download.what} holds no plugin`, 'It is laid out in a way that is not known here', `Name another version (input ${request.name})`);
    }
    const unchecked = tree.trust === 'tls-only' && tree.notes.length === 0;
    return {
        parts,
        executables: [{ paths, build: `${request.name} ${request.version}`, given: null }],
        doubted: [tree],
        notes: [
            `${request.name} ${request.version} lies over the CRI-O build`,
            ...tree.notes,
            ...(unchecked
                ? [`${download.what} has no digest that is known: it is trusted as far as the connection`]
                : []),
        ],
    };
}
async function downloadOf(request, options) {
    const { release, executable } = ROWS[request.name];
    if (release === null)
        return conmonrsDownload(request, options);
    const { repository, tagPrefix } = components/* COMPONENTS */.$j[request.name];
    const tag = `${tagPrefix}${request.version}`;
    const file = release(request.version, options.architecture);
    const urlOf = (name) => (0,urls/* joinUrl */.we)(options.gitHubMirror, `${repository}/releases/download/${tag}/${name}`);
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
/** GitHub knows the digests of newer releases. What it does not tell is no reason to fail. */
async function digestOnGitHub({ repository, tag, file, }, { github, log }) {
    try {
        const hex = (await github.releaseDigests(repository, tag))?.[file] ?? null;
        return hex === null ? null : { algorithm: 'sha256', hex };
    }
    catch (error) {
        log.info(`The digest of ${file} is not known: ${(0,errors/* messageOf */.bD)(error)}`);
        return null;
    }
}
/** conmon-rs is in a folder of CRI-O's bucket, by the commit of its tag (containers/conmon-rs, scripts/get). */
async function conmonrsDownload(request, options) {
    const tag = `v${request.version}`;
    const commit = (await options.github.commit(places/* CONMONRS_REPOSITORY */.pi, tag))?.sha;
    if (commit === undefined) {
        throw (0,unavailable/* unavailable */.h)(`There is no conmon-rs ${request.version}`, `${places/* CONMONRS_REPOSITORY */.pi} has no tag ${tag}`, 'Name another version (input conmon-rs)');
    }
    const url = (0,urls/* joinUrl */.we)(options.mirror, conmonrsBinary(commit, options.architecture));
    return {
        what: `conmon-rs ${request.version} (${options.architecture})`,
        part: 'conmon-rs',
        id: commit,
        url,
        checksums: [],
        signature: {
            url: (0,urls/* withSuffix */.oF)(url, CONMONRS_SIGNATURE_SUFFIX),
            signer: (0,places/* conmonrsSigner */.yD)(tag),
        },
        content: { kind: 'file', name: 'conmonrs' },
    };
}
async function takeGiven(request, options) {
    const { executable } = ROWS[request.name];
    const given = {
        input: request.name,
        asked: request.asked,
        path: request.path,
        kind: executable === null ? 'directory' : 'file',
    };
    refuseIfProofIsNeeded(given, options);
    const tree = executable === null
        ? await copyGiven(given, { files: [], folders: [''] }, options.workDirectory)
        : await copyFileGiven(given, executable.name, options.workDirectory);
    const { parts, paths } = partsOf(request.name, tree);
    if (paths.length === 0) {
        throw refused(given, 'holds no CNI plugin', 'No file in it has the name of a plugin', 'Give a directory with plugins');
    }
    return {
        parts,
        executables: [{ paths, build: request.name, given }],
        doubted: [],
        notes: [`${request.name} of ${request.asked} lies over the CRI-O build`],
    };
}
/** Under the name that it has on the node, whatever it was called. */
async function copyFileGiven(given, name, workDirectory) {
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, `${given.input}-`));
    try {
        await (0,promises_.copyFile)(given.path, (0,external_node_path_.join)(directory, name), external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw refused(given, 'cannot be copied', (0,errors/* messageOf */.bD)(error), 'Check its rights');
    }
    const files = await inventory(directory);
    return { directory, files, source: given.path, trust: 'local', date: null, notes: [] };
}
function partsOf(name, tree) {
    const { executable } = ROWS[name];
    if (executable !== null) {
        const file = located(tree, executable.name);
        const own = tree.trust === 'local' ? { ...file, part: { ...file.part, source: tree.source } } : file;
        return { parts: { roles: { [executable.role]: own }, cniPlugins: [] }, paths: [file.path] };
    }
    const plugins = Object.keys(tree.files)
        .filter((path) => CNI_PLUGIN.test(path))
        .map((path) => cniPlugin(tree, path));
    return { parts: { roles: {}, cniPlugins: plugins }, paths: plugins.map(({ path }) => path) };
}
function cniPlugin(tree, path) {
    const file = located(tree, path);
    return { ...file, part: { ...file.part, name: `${components/* CNI_FOLDER */.Sm}/${file.part.name}` } };
}

;// CONCATENATED MODULE: ./build/src/builds/crio-files.js


/** The bundle's own root folder; a given directory may have it or be it. */
const ROOTS = ['', 'cri-o/'];
/** Names of plugins; the folder holds a licence and a readme as well. */
const crio_files_CNI_PLUGIN = /^(?:cri-o\/)?cni-plugins\/[a-z][a-z0-9-]*$/;
/** Where the files are (cri-o/packaging, scripts/bundle/build and templates/latest/cri-o/bundle). */
const PLACES = [
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
/** What is taken out of a directory that the user gave. */
const WANTED_OF_CRIO = {
    files: PLACES.flatMap(({ paths }) => paths),
    folders: ROOTS.map((root) => `${root}${components/* CNI_FOLDER */.Sm}`),
};
/** The files of a CRI-O build that trees hold; a later tree lies over the earlier ones. */
function crioPartsIn(trees) {
    return {
        roles: locate(trees, PLACES),
        cniPlugins: trees.map(cniPluginsIn).findLast((plugins) => plugins.length > 0) ?? [],
    };
}
/** The executables of a build with their origin, crio and pinns first. */
function executablesIn(parts) {
    return PLACES.flatMap((place) => (place.executable && parts.roles[place.role]) || []);
}
/** The paths by role; null when crio or pinns is missing. */
function crioFiles({ roles, cniPlugins }) {
    const { crio, pinns } = roles;
    if (crio === undefined || pinns === undefined)
        return null;
    const paths = {};
    for (const { role } of PLACES) {
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
    const paths = Object.keys(tree.files).filter((path) => crio_files_CNI_PLUGIN.test(path));
    return paths.map((path) => {
        const file = located(tree, path);
        return { ...file, part: { ...file.part, name: `${components/* CNI_FOLDER */.Sm}/${file.part.name}` } };
    });
}
/** In bin/ of a bundle; loose ones are taken from the directory itself too. */
function executable(role, name) {
    const paths = ROOTS.flatMap((root) => [`${root}${name}`, `${root}bin/${name}`]);
    return { role, paths, executable: true };
}
function bundled(role, path) {
    return { role, paths: ROOTS.map((root) => `${root}${path}`), executable: false };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/src/builds/artifact.js

/** An artifact as a download; it never changes, and GitHub tells its digest. */
function artifactDownload(artifact, { github }) {
    if (github.authorization === null) {
        throw new errors/* Trouble */.qm({
            kind: 'input',
            reason: 'invalid-input',
            message: `The artifact ${artifact.name} needs a token`,
            cause: 'GitHub gives artifacts only to who is logged in',
            remedy: 'Give a token that may read actions (input token)',
        });
    }
    return {
        what: `artifact ${artifact.name} (${artifact.id})`,
        part: 'artifact',
        id: `artifact-${artifact.id}`,
        url: artifact.downloadUrl,
        authorization: github.authorization,
        checksums: [],
        digest: artifact.sha256 === null ? null : { algorithm: 'sha256', hex: artifact.sha256 },
        signature: null,
        content: { kind: 'zip', members: [] },
    };
}

;// CONCATENATED MODULE: ./build/src/builds/crio-artifact.js




const EXPIRED = 'GitHub keeps artifacts for a limited time: start its workflow again';
/**
 * Finds the artifact `build-static-<arch>` of a workflow run, or of the newest run for a pull request's head.
 *
 * @throws Trouble (input, invalid-input) when there is no such run or pull request; (environment, build-unavailable)
 *   when it has no artifact, or without a token
 */
async function findCrioArtifact(request, options) {
    const { headCommit, branch, runs } = request.kind === 'workflow-run'
        ? await ofWorkflowRun(request, options)
        : await ofPullRequest(request, options);
    const name = crioArtifact(options.architecture);
    let expired = false;
    for (const run of runs) {
        const found = await options.github.artifacts(request.repository, run, name);
        const artifact = found.findLast((candidate) => !candidate.expired);
        if (artifact !== undefined) {
            return { download: artifactDownload(artifact, options), headCommit, branch };
        }
        expired ||= found.length > 0;
    }
    throw (0,unavailable/* unavailable */.h)(`CRI-O ${request.asked} has no artifact ${name}`, expired
        ? `The artifact of ${headCommit} has expired`
        : `None of its ${runs.length} workflow runs for commit ${headCommit} has one: it is still being built, or the build failed`, expired ? EXPIRED : 'Look at its checks on GitHub, and run again when the static build is done');
}
async function ofWorkflowRun({ repository, run, asked }, { github }) {
    const found = await github.workflowRun(repository, run);
    if (found === null)
        throw missing(asked, `${repository} has no workflow run ${run}`);
    return { headCommit: found.headCommit, branch: bundleBranch(found.headBranch), runs: [run] };
}
async function ofPullRequest({ repository, number, asked }, { github }) {
    const found = await github.pullRequest(repository, number);
    if (found === null)
        throw missing(asked, `${repository} has no pull request ${number}`);
    const runs = await github.workflowRunsFor(repository, found.headCommit);
    return { headCommit: found.headCommit, branch: bundleBranch(found.baseBranch), runs };
}
/** Bundles are made of main and of release branches. */
function bundleBranch(branch) {
    return branch?.startsWith('release-') === true ? branch : 'main';
}
function missing(asked, cause) {
    return new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: `CRI-O ${asked} is not there`,
        cause,
        remedy: 'Check the number and the repository (input crio)',
    });
}

;// CONCATENATED MODULE: ./build/src/builds/crio-downloads.js



/** The published bundle of a commit or of a release tag. */
function bundleOf(id, { mirror, architecture }) {
    return {
        what: `CRI-O bundle ${id} (${architecture})`,
        id,
        ...bundleAt((0,urls/* joinUrl */.we)(mirror, crioBundle(id, architecture))),
    };
}
/** A bundle anywhere; what lies there may change, so that it is not kept. */
function bundleFrom(url, asked) {
    return { what: `CRI-O bundle ${asked}`, id: null, ...bundleAt(url) };
}
/** `crio` or `pinns` as CRI-O's own CI publishes them: for every commit, without checksum and signature. */
function binaryOf(commit, name, { mirror, architecture }) {
    return {
        what: `${name} of CRI-O commit ${commit} (${architecture})`,
        part: `crio-${name}`,
        id: commit,
        url: (0,urls/* joinUrl */.we)(mirror, crioBinary(commit, architecture, name)),
        checksums: [],
        signature: null,
        content: { kind: 'file', name },
    };
}
function bundleAt(url) {
    return {
        part: 'crio-bundle',
        url,
        checksums: [{ algorithm: 'sha256', url: (0,urls/* withSuffix */.oF)(url, CRIO_CHECKSUM_SUFFIX) }],
        signature: { url: (0,urls/* withSuffix */.oF)(url, CRIO_SIGNATURE_SUFFIX), signer: places/* CRIO_SIGNER */.BR },
        content: { kind: 'archive', members: [] },
    };
}

;// CONCATENATED MODULE: ./build/src/builds/nearest-bundle.js






/** Bundles are made about once a day: two pages of history are several weeks. */
const PAGES = 2;
/** Questions to the bucket at the same time. */
const AT_ONCE = 20;
/**
 * The bundle for a commit: its own, else that of the nearest commit before it, else the newest of main. Bundles exist
 * only for the commits that were newest when the daily job ran (cri-o/packaging, .github/workflows/schedule.yml).
 *
 * @param commit full
 * @throws Trouble (environment, build-unavailable) when there is no bundle at all
 */
async function nearestBundle(commit, options) {
    if (await hasBundle(commit, options))
        return { id: commit, note: null };
    const before = await bundleBefore(commit, options);
    if (before.id !== null)
        return { id: before.id, note: null };
    const newest = await readMarker(crioBundleMarker('main'), names/* FULL_COMMIT */.eI, options);
    return { id: newest, note: `the newest bundle of main is used with it, because ${before.why}` };
}
async function bundleBefore(commit, options) {
    try {
        for (let page = 1; page <= PAGES; page++) {
            const commits = await options.github.history(places/* CRIO_REPOSITORY */.ZC, commit, page);
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
    const bundle = bundleOf(id, options);
    return (await isKept(bundle, options)) || isPublished(bundle, options);
}

;// CONCATENATED MODULE: ./build/src/builds/crio-gather.js













/** The oldest minor version that is looked for; the newest is at most as many later as there are markers. */
const FIRST_MINOR = 34;
/** Markers that are looked at together. */
const MINORS_AT_ONCE = 4;
const NOTHING_MORE = { doubted: [], notes: [], expected: null, headCommit: null, given: null };
/**
 * Gets the files of the CRI-O that was asked for.
 *
 * @param over components that will lie over the build: a given directory may do without a bundle because of them
 * @throws Trouble environment/build-unavailable when they cannot be had, input/invalid-input when the name means nothing
 */
function gatherCrio(request, options, over) {
    switch (request.kind) {
        case 'branch':
            return gatherBranch(request.branch, options);
        case 'newest-bundle':
            return gatherNewestBundle(request.branch, options);
        case 'latest':
            return gatherLatest(options);
        case 'release':
            return gatherRelease(request.tag, options);
        case 'commit':
            return gatherCommit(request.commit, options);
        case 'directory':
            return gatherDirectory(request, options, over);
        case 'bundle-file':
            return gatherForeignBundle((0,external_node_url_.pathToFileURL)(request.path).href, request.asked, options);
        case 'bundle-url':
            return gatherForeignBundle(request.url, request.asked, options);
        case 'workflow-run':
        case 'pull-request':
            return gatherArtifact(request, options);
    }
}
/** The newest commit has binaries at once, but a bundle only when it was the newest at the time of the daily build. */
async function gatherBranch(branch, options) {
    const [commit, bundleCommit] = await Promise.all([
        readMarker(crioBranchMarker(branch), names/* FULL_COMMIT */.eI, options),
        readMarker(crioBundleMarker(branch), names/* FULL_COMMIT */.eI, options),
    ]);
    return gatherOver(commit, { id: bundleCommit, note: null }, options);
}
async function gatherNewestBundle(branch, options) {
    const commit = await readMarker(crioBundleMarker(branch), names/* FULL_COMMIT */.eI, options);
    return ofBundle(await fetchDownload(bundleOf(commit, options), options), { commit });
}
/** The highest minor version that has a release: GitHub's latest release may be a patch of an older one. */
async function gatherLatest(options) {
    let newest = null;
    for (let first = FIRST_MINOR;; first += MINORS_AT_ONCE) {
        const minors = Array.from({ length: MINORS_AT_ONCE }, (_, index) => first + index);
        const tags = await Promise.all(minors.map((minor) => readMarkerIfPresent(crioReleaseMarker(minor), names/* CRIO_TAG */.RJ, options)));
        const found = tags.findLast((tag) => tag !== null) ?? null;
        newest = found ?? newest;
        if (tags.at(-1) === null)
            break;
    }
    if (newest !== null)
        return gatherRelease(newest, options);
    throw (0,unavailable/* unavailable */.h)('The newest release of CRI-O is not known', `${options.mirror} has no marker of a minor version from 1.${FIRST_MINOR} on`, 'Name the release, for instance v1.36.1');
}
async function gatherRelease(tag, options) {
    const bundle = await fetchDownload(bundleOf(tag, options), options);
    return ofBundle(bundle, { version: tag.replace(/^v/, '') });
}
async function gatherCommit(name, options) {
    const commit = await fullCommit(name, options);
    return gatherOver(commit, await nearestBundle(commit, options), options);
}
/** The raw binaries of a commit over a bundle, unless the bundle is of the same commit. */
async function gatherOver(commit, chosen, options) {
    const expected = { commit };
    if (commit === chosen.id) {
        return ofBundle(await fetchDownload(bundleOf(commit, options), options), expected);
    }
    const [bundle, crio, pinns] = await Promise.all([
        fetchDownload(bundleOf(chosen.id, options), options),
        fetchDownload(binaryOf(commit, 'crio', options), options),
        fetchDownload(binaryOf(commit, 'pinns', options), options),
    ]);
    const note = `crio and pinns of commit ${commit} lie over the bundle of commit ${chosen.id}`;
    return {
        ...NOTHING_MORE,
        parts: crioPartsIn([bundle, crio, pinns]),
        bundle,
        doubted: [crio, pinns],
        notes: chosen.note === null ? [note] : [note, chosen.note],
        expected,
    };
}
async function gatherForeignBundle(url, asked, options) {
    const bundle = await fetchDownload(bundleFrom(url, asked), options);
    const isUnproven = url.startsWith('file:') && bundle.trust === 'tls-only';
    return ofBundle(isUnproven ? { ...bundle, trust: 'local', notes: [] } : bundle, null);
}
function ofBundle(bundle, expected) {
    return { ...NOTHING_MORE, parts: crioPartsIn([bundle]), bundle, doubted: [bundle], expected };
}
async function gatherDirectory(request, options, over) {
    const given = { input: 'crio', ...request };
    refuseIfProofIsNeeded(given, options);
    const tree = await copyGiven(given, WANTED_OF_CRIO, options.workDirectory);
    const parts = crioPartsIn([tree]);
    const files = crioFiles(overlaid(parts, await over()));
    if (files === null || !options.needsBundle(files)) {
        return { ...NOTHING_MORE, parts, bundle: null, given };
    }
    const commit = await readMarker(crioBundleMarker('main'), names/* FULL_COMMIT */.eI, options);
    const bundle = await fetchDownload(bundleOf(commit, options), options);
    const own = executablesIn(parts).map((file) => file.part.name);
    return {
        ...NOTHING_MORE,
        parts: crioPartsIn([bundle, tree]),
        bundle,
        notes: [`${own.join(', ')} of the given directory lie over the bundle of commit ${commit}`],
        given,
    };
}
async function gatherArtifact(request, options) {
    const { download, headCommit, branch } = await findCrioArtifact(request, options);
    const commit = await readMarker(crioBundleMarker(branch), names/* FULL_COMMIT */.eI, options);
    const [bundle, artifact] = await Promise.all([
        fetchDownload(bundleOf(commit, options), options),
        fetchDownload(download, options),
    ]);
    return {
        ...NOTHING_MORE,
        parts: crioPartsIn([bundle, artifact]),
        bundle,
        doubted: [artifact],
        notes: [`${download.what} for commit ${headCommit} lies over the bundle of commit ${commit}`],
        headCommit,
    };
}
async function fullCommit(name, { github }) {
    if (names/* FULL_COMMIT */.eI.test(name))
        return name;
    const found = await github.commit(places/* CRIO_REPOSITORY */.ZC, name);
    if (found?.sha.startsWith(name) === true)
        return found.sha;
    throw new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: `CRI-O has no commit ${name}`,
        cause: `GitHub knows none of ${places/* CRIO_REPOSITORY */.ZC} that begins so, or more than one`,
        remedy: 'Give the full commit (input crio)',
    });
}

;// CONCATENATED MODULE: ./build/src/builds/identity.js





/** A part that has told what it is; the server's date stays where it tells none. */
function identified(part, { version, commit, date }) {
    return { ...part, version, commit, date: date ?? part.date };
}
const COMMIT = /^[0-9a-f]{7,40}$/;
const identity_SHOWN_CHARACTERS = 300;
const DATE = /^\d{4}-\d{2}-\d{2}/;
/** What `crio version -j` says, null when it is not understood. A build from sources without git says `unknown`. */
function parseCrioVersion(stdout) {
    const { version, gitCommit, gitCommitDate } = parseFields(stdout);
    if (typeof version !== 'string' || version === '')
        return null;
    return {
        version: (0,domain_text/* plainLine */.h0)(version),
        commit: typeof gitCommit === 'string' && COMMIT.test(gitCommit) ? gitCommit : null,
        date: isoDate(gitCommitDate),
    };
}
/** What `kubelet --version` says, for instance `Kubernetes v1.37.0-alpha.0.123+abcdef0123456`; null when it is not understood. */
function parseKubeletVersion(stdout) {
    const version = /^Kubernetes (v\S+)$/m.exec(stdout)?.[1];
    if (version === undefined)
        return null;
    return {
        version: (0,domain_text/* plainLine */.h0)(version),
        commit: /\+([0-9a-f]{5,40})$/.exec(version)?.[1] ?? null,
        date: null,
    };
}
/**
 * Asks a build what it is. Without root, because a version needs none.
 *
 * @throws Trouble input/invalid-input (a given directory) or environment/build-unavailable (a download) when it does not
 *   answer, as a build for another machine does
 */
async function identify(question, { commands, workDirectory }) {
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const output = await commands.run(question.program, question.args, {
        // Without root, crio makes a directory for containers there, or else in /tmp (containers/storage, rootless runroot).
        environment: { XDG_RUNTIME_DIR: workDirectory },
        untrusted: true,
    });
    const identity = output.exitCode === 0 ? question.parse(output.stdout) : null;
    if (identity !== null)
        return identity;
    const name = (0,external_node_path_.basename)(question.program);
    const cause = causeOf(output);
    if (question.given !== null) {
        const complaint = `holds a ${name} that cannot tell its version`;
        throw refused(question.given, complaint, cause, `Give a ${name} that is built for this machine`);
    }
    throw (0,unavailable/* unavailable */.h)(`The ${name} of ${question.build} cannot tell its version`, cause, 'Run again; if it stays so, name another build');
}
function causeOf(output) {
    return output.exitCode === 0
        ? `What it says is not understood: ${shown(output.stdout)}`
        : `It ends with exit code ${output.exitCode} and says: ${shown(output.stderr)}`;
}
function shown(text) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text), identity_SHOWN_CHARACTERS) || 'nothing';
}
function parseFields(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' ? { ...value } : {};
    }
    catch {
        return {};
    }
}
/** A date that a program says, ISO 8601; null for what is none. */
function isoDate(value) {
    if (typeof value !== 'string' || !DATE.test(value))
        return null;
    const date = new Date(value);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

;// CONCATENATED MODULE: ./build/src/builds/elf.js

/** e_machine of the architectures that are published (System V ABI, gABI chapter 4; EM_X86_64 and EM_AARCH64). */
const MACHINES = { amd64: 62, arm64: 183 };
const MAGIC = '\u007fELF';
const SCRIPT = '#!';
/** Offsets in the header. */
const CLASS = 4;
const DATA = 5;
const MACHINE = 18;
const HEADER_BYTES = 20;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
/**
 * Why a file cannot be run on an architecture, in a few words, or null. Scripts are for all of them; what is neither
 * script nor ELF runs nowhere.
 */
async function flawOfExecutable(path, architecture) {
    const header = await headerOf(path);
    if (header.toString('latin1', 0, SCRIPT.length) === SCRIPT)
        return null;
    if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
        return 'is no executable';
    }
    const isLittle = header[DATA] === LITTLE_ENDIAN;
    const machine = isLittle ? header.readUInt16LE(MACHINE) : header.readUInt16BE(MACHINE);
    if (header[CLASS] === CLASS_64 && isLittle && machine === MACHINES[architecture])
        return null;
    return `is built for ${nameOf(machine)}, and not for ${architecture}`;
}
function nameOf(machine) {
    const known = Object.entries(MACHINES).find(([, number]) => number === machine);
    return known?.[0] ?? `another machine (ELF machine ${machine})`;
}
async function headerOf(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/src/builds/runnable.js




/**
 * Makes sure that executables can be run: they get their executable bit, and are for this architecture. Nothing of a
 * build is run before all of it was looked at.
 *
 * @throws Trouble input/invalid-input (a given directory) or environment/build-unavailable (a download) when one is for
 *   another architecture
 */
async function makeRunnable({ paths, build, given }, architecture) {
    const flaws = await Promise.all(paths.map((path) => flawOfExecutable(path, architecture)));
    for (const [index, path] of paths.entries()) {
        const flaw = flaws[index] ?? null;
        if (flaw !== null)
            throw unfit(path, flaw);
    }
    await makeExecutable(paths);
    function unfit(path, flaw) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const remedy = `Give a build for ${architecture}, or use another runner`;
        return given === null
            ? (0,unavailable/* unavailable */.h)(`The ${name} of ${build} cannot run here`, `It ${flaw}`, remedy)
            : refused(given, `holds a ${name} that cannot run here`, `It ${flaw}`, remedy);
    }
}

;// CONCATENATED MODULE: ./build/src/builds/versions.js




/** The answers are short, and nothing depends on them. */
const DEADLINE_SECONDS = 5;
/** Processes at the same time. */
const versions_AT_ONCE = 8;
const VERSION_CHARACTERS = 100;
/** Programs that are asked, by their names. */
const QUESTIONS = {
    // containers/crun, src/crun.c
    crun: { args: ['--version'], version: /^crun version (\S+)/m },
    // opencontainers/runc, main.go
    runc: { args: ['--version'], version: /^runc version (\S+)/m },
    // containers/conmon, src/cli.c
    conmon: { args: ['--version'], version: /^conmon version (\S+)/m },
    // containers/conmon-rs, conmon-rs/server/src/version.rs
    conmonrs: { args: ['-v'], version: /^version: (\S+)/m },
    // kubernetes-sigs/cri-tools, cmd/crictl
    crictl: { args: ['--version'], version: /^crictl version (\S+)/m },
    // cri-o/crio-credential-provider, cmd/crio-credential-provider
    'crio-credential-provider': { args: ['--version-json'], version: /"version": ?"([^"]+)"/ },
    // onsi/ginkgo, ginkgo/main.go
    ginkgo: { args: ['version'], version: /^Ginkgo Version (\S+)/m },
};
/** Plugins tell what they are when nothing says what to do (containernetworking/cni, pkg/skel). */
const CNI_QUESTION = { args: [], version: /^CNI (?:\S+ )?plugin (v?\d\S*)/m };
/** runc names its commit as git describe does, for instance v1.4.2-0-gabcdef0. */
const versions_COMMIT = /^commit: (?:\S+-g)?([0-9a-f]{7,40})(?:-dirty)?\s*$/m;
/** Only conmon-rs tells, in UTC (conmon-rs/server/build.rs). */
const versions_DATE = /^build: (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\s*$/m;
/**
 * The parts with what they say about themselves, without root, in the order of the files. Whoever does not answer in time
 * or not as expected keeps what is known: no run fails for that. To be called only after `makeRunnable`.
 */
async function partsWithVersions(files, options) {
    await (0,promises_.mkdir)(options.workDirectory, { recursive: true });
    const parts = [];
    for (let first = 0; first < files.length; first += versions_AT_ONCE) {
        const some = files.slice(first, first + versions_AT_ONCE);
        parts.push(...(await Promise.all(some.map((file) => partWithVersion(file, options)))));
    }
    return parts;
}
async function partWithVersion({ path, part }, { commands, workDirectory }) {
    const question = questionFor(part.name);
    if (question === null)
        return part;
    const output = await commands.run(path, question.args, {
        deadlineSeconds: DEADLINE_SECONDS,
        // A runtime that looks for its directory shall find one of ours; a plugin shall not find a command.
        environment: { XDG_RUNTIME_DIR: workDirectory, CNI_COMMAND: '' },
        untrusted: true,
    });
    const said = readVersion(question, output);
    return said === null ? part : { ...part, ...said, date: said.date ?? part.date };
}
function questionFor(name) {
    if (name.startsWith(`${components/* CNI_FOLDER */.Sm}/`))
        return CNI_QUESTION;
    return Object.hasOwn(QUESTIONS, name) ? (QUESTIONS[name] ?? null) : null;
}
/** Plugins answer on standard error. */
function readVersion(question, { exitCode, stdout, stderr }) {
    const text = `${stdout}\n${stderr}`;
    const version = question.version.exec(text)?.[1];
    if (exitCode !== 0 || version === undefined)
        return null;
    return {
        version: (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(version), VERSION_CHARACTERS),
        commit: versions_COMMIT.exec(text)?.[1] ?? null,
        date: isoDate(versions_DATE.exec(text)?.slice(1).join('T').concat('Z')),
    };
}

;// CONCATENATED MODULE: ./build/src/builds/crio.js












const LOOSE_REMEDY = 'Give a directory that holds crio and pinns (such as an unpacked build-static artifact of CRI-O), or an unpacked bundle';
/**
 * Gets the CRI-O that was asked for. Nothing on the host changes but `workDirectory` and the tool cache.
 *
 * @throws Trouble environment/build-unavailable when it cannot be had, environment/wrong-crio when crio says that it is
 *   another build, input/invalid-input when a given directory is no build
 */
async function fetchCrio(request, options) {
    const wanted = fetchComponents(options.components, options);
    const [gathered, components] = await Promise.all([
        gatherCrio(request, options, async () => (await wanted).parts),
        wanted,
    ]);
    const parts = overlaid(gathered.parts, components.parts);
    const files = crioFiles(parts);
    if (files === null)
        throw await lacking(request, parts, gathered.given);
    const executables = [...executablesIn(parts), ...parts.cniPlugins];
    const [identity, told] = await forgetUnless(components.doubted, options, async () => {
        for (const own of components.executables)
            await makeRunnable(own, options.architecture);
        return forgetUnless(gathered.doubted, options, () => askBuild(request, { files, executables, components, gathered }, options));
    });
    const { bundle } = gathered;
    return {
        build: {
            project: 'cri-o',
            asked: request.asked,
            ...identity,
            parts: [
                ...bundlePart(bundle),
                ...told.map((part) => (part.name === 'crio' ? identified(part, identity) : part)),
            ],
            notes: [
                ...gathered.notes,
                ...(bundle?.notes ?? []),
                ...commitNotes(identity, gathered),
                ...components.notes,
                ...versionNotes(options.components, told),
            ],
        },
        files,
    };
}
/** Looks at what the build itself brings, and then asks it what it is, and its parts. */
async function askBuild(request, { files, executables, components, gathered, }, options) {
    const seen = new Set(components.executables.flatMap(({ paths }) => paths));
    const paths = executables.map(({ path }) => path).filter((path) => !seen.has(path));
    const { given } = gathered;
    const build = `CRI-O ${request.asked}`;
    await makeRunnable({ paths, build, given }, options.architecture);
    const args = ['version', '-j'];
    const said = await (0,at_once/* atOnce */.z)([
        identify({ program: files.crio, args, parse: parseCrioVersion, build, given }, options),
        partsWithVersions(executables, options),
    ]);
    crio_confirm(request, said[0], gathered);
    return said;
}
function bundlePart(bundle) {
    if (bundle === null)
        return [];
    const { source, sha256, trust, date, id } = bundle;
    const commit = id !== null && names/* FULL_COMMIT */.eI.test(id) ? id : null;
    const version = commit === null ? id : null;
    return [{ name: 'bundle', source, sha256, trust, version, commit, date }];
}
async function lacking(request, { roles }, given) {
    const missing = ['crio', 'pinns'].filter((role) => roles[role] === undefined);
    if (given !== null)
        return incomplete(given, missing, LOOSE_REMEDY);
    return (0,unavailable/* unavailable */.h)(`The bundle of CRI-O ${request.asked} holds no ${missing.join(' and no ')}`, 'It is laid out in a way that is not known here', 'Name another build');
}
function crio_confirm(request, identity, { expected, parts }) {
    if (expected === null)
        return;
    const flaw = 'commit' in expected
        ? flawOfCommit(expected.commit, identity.commit)
        : flawOfVersion(expected.version, identity.version);
    if (flaw === null)
        return;
    throw new errors/* Trouble */.qm({
        kind: 'environment',
        reason: 'wrong-crio',
        message: `CRI-O ${request.asked} is not what its name says: ${flaw}`,
        cause: `${parts.roles.crio?.part.source ?? 'The bucket'} holds another build`,
        remedy: 'Run again later, or name another build; if it stays so, the bucket or the mirror is wrong',
    });
}
/** GitHub builds a pull request as it would be merged, so that crio may name a commit that nobody has. */
function commitNotes({ commit }, { headCommit }) {
    if (commit === null)
        return ['the build of CRI-O does not know its commit'];
    if (headCommit === null || headCommit.startsWith(commit))
        return [];
    return [
        `crio says commit ${commit}: ${headCommit} as GitHub merged it into its branch to build it`,
    ];
}
/** A build that does not know its commit says nothing against it. */
function flawOfCommit(expected, actual) {
    if (actual === null || expected.startsWith(actual))
        return null;
    return `expected commit ${expected}, but crio says ${actual}`;
}
/** Builds may add to the version what they are, for instance 1.36.1-dev or 1.36.1+git. */
function flawOfVersion(expected, actual) {
    const [number] = actual.split(/[-+]/, 1);
    if (actual === expected || number === expected)
        return null;
    return `expected version ${expected}, but crio says ${actual}`;
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes-downloads.js


/** Of the test archive, all that is unpacked (kubernetes/kubernetes, build/lib/release.sh). */
const TEST_MEMBERS = [
    'kubernetes/test/bin/e2e_node.test',
    'kubernetes/test/bin/ginkgo',
];
/** The archive with the suite and the ginkgo that fits it. */
function testsIn(folder, options) {
    const archive = kubernetesTests(options.architecture);
    return {
        ...downloadIn(folder, { name: 'Kubernetes test archive', part: 'kubernetes-test' }, options),
        ...withChecksums((0,urls/* joinUrl */.we)(folder.url, archive)),
        content: { kind: 'archive', members: TEST_MEMBERS },
    };
}
/** The kubelet alone, which is the smallest download of it. */
function kubeletIn(folder, options) {
    const kubelet = kubernetesKubelet(options.architecture);
    return {
        ...downloadIn(folder, { name: 'kubelet', part: 'kubelet' }, options),
        ...withChecksums((0,urls/* joinUrl */.we)(folder.url, kubelet)),
        content: { kind: 'file', name: 'kubelet' },
    };
}
function downloadIn({ version, isFast }, { name, part }, { architecture }) {
    const words = version === null ? [name] : [name, version];
    return {
        what: [...words, `(${architecture})`].join(' '),
        part: isFast ? `${part}-fast` : part,
        id: version,
    };
}
function withChecksums(url) {
    return {
        url,
        checksums: KUBERNETES_CHECKSUMS.map((algorithm) => ({
            algorithm,
            url: (0,urls/* withSuffix */.oF)(url, `.${algorithm}`),
        })),
        signature: null,
    };
}

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
;// CONCATENATED MODULE: ./build/src/builds/kubernetes-commits.js






/** The commits before one that are looked at: a hundred a page, several days of Kubernetes. */
const HISTORY_PAGES = 3;
/** Names in one answer of the listing, and the answers that are read: many times what the bucket keeps. */
const NAMES_PER_PAGE = 500;
const LISTING_PAGES = 60;
/**
 * The newest CI build at or before a commit. A version holds only an abbreviated commit, and there is no index by commit:
 * the bucket's list of builds and the history on GitHub are laid side by side.
 *
 * @param commit full or abbreviated
 * @throws Trouble environment/build-unavailable when there is none or a list cannot be had, input/invalid-input when
 *   GitHub knows no such commit
 */
async function findBuildAtCommit(commit, options) {
    const builds = await listBuilds(options);
    const own = builds.find((build) => isSame(build.commit, commit));
    if (own !== undefined)
        return { root: own.root, version: own.version, note: null };
    const { github } = options;
    const full = (await github.commit(places/* KUBERNETES_REPOSITORY */.ef, commit))?.sha;
    if (full === undefined || !full.startsWith(commit))
        throw unknownCommit(commit);
    for (let page = 1; page <= HISTORY_PAGES; page++) {
        for (const earlier of await github.history(places/* KUBERNETES_REPOSITORY */.ef, full, page)) {
            const build = builds.find((candidate) => isSame(candidate.commit, earlier));
            if (build !== undefined) {
                return {
                    root: build.root,
                    version: build.version,
                    note: `commit ${full} has no CI build: ${build.version} is the newest before it`,
                };
            }
        }
    }
    throw (0,unavailable/* unavailable */.h)(`Kubernetes commit ${commit} has no CI build, and none shortly before it`, `The bucket lists ${builds.length} builds; CI builds are kept for a limited time`, 'Name a CI version or a release');
}
/** Two names of one commit, each of which may be abbreviated. */
function isSame(one, other) {
    return one.startsWith(other) || other.startsWith(one);
}
/** All CI builds for this architecture; those for all platforms first. */
async function listBuilds(options) {
    const roots = options.architecture === 'amd64' ? [KUBERNETES_BUILDS, KUBERNETES_FAST] : [KUBERNETES_BUILDS];
    const lists = await Promise.all(roots.map((root) => listFolder(root, options)));
    return lists.flat();
}
/** https://cloud.google.com/storage/docs/json_api/v1/objects/list */
async function listFolder(root, options) {
    const found = [];
    let pageToken = null;
    for (let page = 1; page <= LISTING_PAGES; page++) {
        const url = new URL(options.listing);
        url.searchParams.set('prefix', `${root}/v`);
        url.searchParams.set('delimiter', '/');
        url.searchParams.set('maxResults', String(NAMES_PER_PAGE));
        url.searchParams.set('fields', 'prefixes,nextPageToken');
        if (pageToken !== null)
            url.searchParams.set('pageToken', pageToken);
        const what = `The list of Kubernetes' CI builds (${root})`;
        const answer = parseAnswer(await options.http.text({ what, url: url.href }));
        if (answer === null) {
            throw (0,unavailable/* unavailable */.h)(`${what} is not understood`, `${url.origin} does not answer as Google's storage does`, 'Run again later, or name a CI version');
        }
        found.push(...answer.prefixes.flatMap((name) => readBuild(root, name)));
        if (answer.nextPageToken === null)
            return found;
        pageToken = answer.nextPageToken;
    }
    return found;
}
/** An empty folder has no prefixes, and the last page no token. */
function parseAnswer(text) {
    const answer = (0,json/* parseJson */.q)(text);
    if (typeof answer !== 'object' || answer === null)
        return null;
    const prefixes = 'prefixes' in answer ? answer.prefixes : [];
    const token = 'nextPageToken' in answer ? answer.nextPageToken : '';
    if (!Array.isArray(prefixes) || typeof token !== 'string')
        return null;
    return {
        prefixes: prefixes.filter((name) => typeof name === 'string'),
        nextPageToken: token === '' ? null : token,
    };
}
function readBuild(root, name) {
    if (!name.startsWith(`${root}/`))
        return [];
    const version = name.slice(root.length + 1).replace(/\/$/, '');
    const commit = version.split('+')[1];
    return commit !== undefined && names/* KUBERNETES_CI */.US.test(version) ? [{ root, version, commit }] : [];
}
function unknownCommit(commit) {
    return new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: `Kubernetes has no commit ${commit}`,
        cause: `GitHub knows none of ${places/* KUBERNETES_REPOSITORY */.ef} that begins so, or more than one`,
        remedy: 'Give the full commit (input kubernetes)',
    });
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes-resolve.js







/**
 * Where the Kubernetes that was asked for is.
 *
 * @throws Trouble environment/build-unavailable when it is not there, input/invalid-input when it is not made for this
 *   architecture
 */
async function resolveKubernetes(request, options) {
    switch (request.kind) {
        case 'branch':
            return newestOf(kubernetesBranchLine(request.branch), names/* KUBERNETES_CI */.US, options);
        case 'main-fast':
            refuseUnlessFast(request.asked, options);
            return newestOf(FAST_LINE, names/* KUBERNETES_CI */.US, options);
        case 'latest':
            return newestOf(STABLE_LINE, names/* KUBERNETES_RELEASE */.HI, options);
        case 'release':
            return versionIn(KUBERNETES_RELEASES, request.version, options);
        case 'ci':
            return findCi(request.version, options);
        case 'commit':
            return atCommit(request.commit, options);
        case 'url':
            return { version: null, url: request.url, isFast: false, notes: [] };
    }
}
async function newestOf(line, pattern, options) {
    return versionIn(line.root, await readMarker(line.marker, pattern, options), options);
}
function versionIn(root, version, { mirror }) {
    const url = (0,urls/* joinUrl */.we)(mirror, `${root}/${version}`);
    return { version, url, isFast: root === KUBERNETES_FAST, notes: [] };
}
/** Builds for all platforms and fast builds lie apart, under names that look alike. */
async function findCi(version, options) {
    const usual = versionIn(KUBERNETES_BUILDS, version, options);
    if (options.architecture !== 'amd64')
        return usual;
    const fast = versionIn(KUBERNETES_FAST, version, options);
    for (const place of [usual, fast])
        if (await isKept(kubeletIn(place, options), options))
            return place;
    if (await isPublished(kubeletIn(usual, options), options))
        return usual;
    return (await isPublished(kubeletIn(fast, options), options)) ? fast : usual;
}
async function atCommit(commit, options) {
    const { root, version, note } = await findBuildAtCommit(commit, options);
    return { ...versionIn(root, version, options), notes: note === null ? [] : [note] };
}
function refuseUnlessFast(asked, { architecture }) {
    if (architecture === 'amd64')
        return;
    throw new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: `Kubernetes ${asked} is not made for ${architecture}`,
        cause: 'The fast builds are for amd64 alone',
        remedy: 'Take main (input kubernetes), or a runner with amd64',
    });
}

;// CONCATENATED MODULE: ./build/src/builds/kubernetes.js











/** Where the files are: in a flat directory, or in unpacked archives (kubernetes/kubernetes, build/lib/release.sh). */
const kubernetes_PLACES = [
    place('e2eNodeTest', 'e2e_node.test', ['test']),
    place('ginkgo', 'ginkgo', ['test']),
    place('kubelet', 'kubelet', ['node', 'server']),
];
/**
 * Gets the Kubernetes that was asked for: the suite, the ginkgo that fits it, and the kubelet. Nothing on the host
 * changes but `workDirectory` and the tool cache.
 *
 * @throws Trouble environment/build-unavailable when it cannot be had or is another version, input/invalid-input when a
 *   given directory is no build
 */
async function fetchKubernetes(request, options) {
    const { trees, doubted, expected, given, notes } = await gather(request, options);
    const located = locate(trees, kubernetes_PLACES);
    const { e2eNodeTest, ginkgo, kubelet } = located;
    if (e2eNodeTest === undefined || ginkgo === undefined || kubelet === undefined) {
        throw await kubernetes_lacking(request, located, given);
    }
    const files = [e2eNodeTest, ginkgo, kubelet];
    const paths = files.map((file) => file.path);
    const name = `Kubernetes ${request.asked}`;
    const question = {
        program: kubelet.path,
        args: ['--version'],
        parse: parseKubeletVersion,
        build: name,
        given,
    };
    const [identity, told] = await forgetUnless(doubted, options, async () => {
        await makeRunnable({ paths, build: name, given }, options.architecture);
        const said = await (0,at_once/* atOnce */.z)([identify(question, options), partsWithVersions(files, options)]);
        kubernetes_confirm(request, said[0], kubelet, expected);
        return said;
    });
    const unknown = identity.commit === null ? ['the build of Kubernetes does not know its commit'] : [];
    return {
        build: {
            project: 'kubernetes',
            asked: request.asked,
            ...identity,
            date: identity.date ?? kubelet.part.date,
            parts: told.map((part) => (part.name === 'kubelet' ? identified(part, identity) : part)),
            notes: [...notes, ...trees.flatMap((tree) => tree.notes), ...unknown],
        },
        e2eNodeTest: e2eNodeTest.path,
        ginkgo: ginkgo.path,
        kubelet: kubelet.path,
    };
}
function gather(request, options) {
    if (request.kind === 'directory')
        return kubernetes_gatherDirectory(request, options);
    if (request.kind === 'artifact')
        return kubernetes_gatherArtifact(request, options);
    return gatherPublished(request, options);
}
async function kubernetes_gatherDirectory(request, options) {
    const given = { input: 'kubernetes', ...request };
    refuseIfProofIsNeeded(given, options);
    const wanted = { files: kubernetes_PLACES.flatMap(({ paths }) => paths), folders: [] };
    const tree = await copyGiven(given, wanted, options.workDirectory);
    return { trees: [tree], doubted: [], expected: null, given, notes: [] };
}
async function kubernetes_gatherArtifact(request, options) {
    const { repository, artifact: id, asked } = request;
    const artifact = await options.github.artifact(repository, id);
    if (artifact === null || artifact.expired) {
        throw (0,unavailable/* unavailable */.h)(`Kubernetes ${asked} cannot be had`, artifact === null ? `${repository} has no artifact ${id}` : 'The artifact has expired', 'Check the number; artifacts are kept for a limited time');
    }
    const tree = await fetchDownload(artifactDownload(artifact, options), options);
    return { trees: [tree], doubted: [tree], expected: null, given: null, notes: [] };
}
/** The kubelet alone is the smallest download of it; the suite is only in the archive. */
async function gatherPublished(request, options) {
    const found = await resolveKubernetes(request, options);
    const trees = await Promise.all([
        fetchDownload(testsIn(found, options), options),
        fetchDownload(kubeletIn(found, options), options),
    ]);
    return { trees, doubted: trees, expected: found.version, given: null, notes: found.notes };
}
async function kubernetes_lacking(request, located, given) {
    const missing = kubernetes_PLACES.filter(({ role }) => located[role] === undefined).map(({ name }) => name);
    if (given !== null) {
        const remedy = 'Give a directory that holds e2e_node.test, ginkgo and kubelet, or an unpacked kubernetes/ tree with them';
        return incomplete(given, missing, remedy);
    }
    return (0,unavailable/* unavailable */.h)(`Kubernetes ${request.asked} holds no ${missing.join(' and no ')}`, 'It is laid out in a way that is not known here', 'Name another build');
}
function kubernetes_confirm(request, { version }, kubelet, expected) {
    if (expected === null || version === expected)
        return;
    throw (0,unavailable/* unavailable */.h)(`Kubernetes ${request.asked} is not what its name says: expected ${expected}, but kubelet says ${version}`, `${kubelet.part.source} holds another build`, 'Run again later, or name another build; if it stays so, the bucket or the mirror is wrong');
}
function place(role, name, archives) {
    const inArchives = archives.map((archive) => `${archive}/bin/${name}`);
    return {
        role,
        name,
        paths: [name, ...inArchives.map((path) => `kubernetes/${path}`), ...inArchives],
    };
}

// EXTERNAL MODULE: ./build/src/crio/configuration.js
var configuration = __webpack_require__(6881);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/src/crio/runtimes.js
var runtimes = __webpack_require__(6098);
;// CONCATENATED MODULE: ./build/src/crio/completeness.js





/** The CNI plugin without which no CRI-O node has a network. */
const NEEDED_PLUGIN = 'bridge';
/**
 * What a directory of loose binaries lacks to be a node: everything else must come from a bundle.
 * A part is there when the build brings it or the user's configuration names one that exists.
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
        // Not there, or closed to us: then nobody can say, and the bundle's own is put there.
        return false;
    }
}
function onPath(program, searchPath) {
    return searchPath.split(external_node_path_.delimiter).some((directory) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, program)));
}

;// CONCATENATED MODULE: ./build/src/domain/plan/bundle-age.js
/** The packaging makes a bundle of main every night (cri-o/packaging, .github/workflows/schedule.yml). */
const OLD_DAYS = 2;
const DAY_MILLISECONDS = 24 * 3600 * 1000;
/**
 * What is to be said about the age of the newest bundle, or null. Only where the newest one is asked for: then an old one
 * means that the packaging stands still, and that what is tested is not what main is.
 */
function oldBundle(request, build, now) {
    if (request.kind !== 'newest-bundle')
        return null;
    const date = build.parts.find(({ name }) => name === 'bundle')?.date ?? null;
    const age = date === null ? 0 : (now.getTime() - Date.parse(date)) / DAY_MILLISECONDS;
    if (!(age > OLD_DAYS))
        return null;
    return `The newest bundle of CRI-O's ${request.branch} is ${Math.floor(age)} days old (${date}): its packaging may stand still. Take \`main\` to test the newest commit`;
}

;// CONCATENATED MODULE: ./build/src/domain/plan/skew.js
/** Names of builds that are at the tip of main. */
const TIPS = new Set(['branch main', 'newest-bundle main', 'main-fast']);
const MINOR = /^v?(\d+\.\d+)(?:\.|$)/;
/**
 * What there is to say about the versions of CRI-O and Kubernetes; null when they belong together, or when one of them is
 * not known. A minor version of CRI-O is made for the same minor version of Kubernetes, and main for main (cri-o/cri-o,
 * README.md, "Compatibility matrix: CRI-O ⬄ Kubernetes").
 */
function versionSkew(plan, builds) {
    const crio = minorOf('cri-o', builds);
    const kubernetes = minorOf('kubernetes', builds);
    if (crio === null || kubernetes === null || crio === kubernetes)
        return null;
    const differ = `CRI-O is ${crio} and Kubernetes is ${kubernetes}`;
    if (isTip(plan.crio) && isTip(plan.kubernetes)) {
        return {
            level: 'note',
            text: `${differ}: both are of main, whose version rises at different times around a release`,
        };
    }
    return {
        level: 'warning',
        text: `${differ}: a minor version of CRI-O is made for the same minor version of Kubernetes (compatibility matrix in CRI-O's README), so that failures may come from this pair alone. For a pair that belongs together take kubernetes ${branch(crio)}, or crio ${branch(kubernetes)}`,
    };
}
function minorOf(project, builds) {
    const version = builds.find((build) => build.project === project)?.version ?? '';
    return MINOR.exec(version)?.[1] ?? null;
}
function isTip(request) {
    return TIPS.has('branch' in request ? `${request.kind} ${request.branch}` : request.kind);
}
function branch(minor) {
    return `release-${minor} (or main, if that is ${minor})`;
}

// EXTERNAL MODULE: ./build/src/app/ignition.js + 2 modules
var app_ignition = __webpack_require__(5977);
// EXTERNAL MODULE: ./build/src/app/warn.js
var warn = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/src/app/fetch-builds.js










/** The stage that gets Ignition files, then both builds, at the same time, and records exactly which they are. */
async function fetchBuilds(run, commands) {
    // First, because Ignition files may say which CRI-O it is, and how it is configured.
    const ignition = await (0,app_ignition/* readIgnition */.q7)(run);
    const { deps, plan, context, workspace, record } = (0,app_ignition/* withDropIns */.my)(run, ignition);
    const github = deps.gitHub({ token: context.token, baseUrl: context.apiUrl });
    const giveUp = new AbortController();
    const common = {
        architecture: plan.architecture,
        trustedRoot: plan.trustedRoot,
        signal: giveUp.signal,
        http: deps.http,
        cache: deps.cache,
        github,
        commands,
        log: deps.log,
    };
    const userTomls = plan.crioDropIns.map(({ toml }) => toml);
    const [crio, kubernetes] = await together(giveUp, [
        fetchCrio((0,app_ignition/* crioRequest */.BM)(plan, ignition), {
            ...common,
            leastTrust: plan.requireSignature ? 'signed' : 'tls-only',
            mirror: plan.mirrors.crio,
            components: plan.components,
            gitHubMirror: plan.mirrors.gitHub,
            workDirectory: (0,external_node_path_.join)(workspace.scratch, 'cri-o'),
            needsBundle: (files) => {
                const missing = missingParts(files, userTomls, plan.crioSettings, deps.searchPath);
                if (missing.length > 0)
                    deps.log.info(`The directory lacks ${missing.join(', ')}`);
                return missing.length > 0;
            },
        }),
        fetchKubernetes(plan.kubernetes, {
            ...common,
            leastTrust: plan.requireSignature ? 'checksum' : 'tls-only',
            mirror: plan.mirrors.kubernetes,
            listing: plan.mirrors.kubernetesListing,
            workDirectory: (0,external_node_path_.join)(workspace.scratch, 'kubernetes'),
        }),
    ]);
    const resolved = await Promise.all([
        withFullCommit(github, places/* CRIO_REPOSITORY */.ZC, crio.build),
        withFullCommit(github, places/* KUBERNETES_REPOSITORY */.ef, kubernetes.build),
    ]);
    const skew = versionSkew(plan, resolved);
    const builds = skew?.level === 'note' ? withNote(resolved, skew.text) : resolved;
    record.append({ event: 'builds', builds });
    if (skew?.level === 'warning')
        (0,warn/* warn */.R)(run, skew.text);
    const age = oldBundle(plan.crio, crio.build, deps.now());
    if (age !== null)
        (0,warn/* warn */.R)(run, age);
    for (const { project, version, commit } of builds) {
        deps.log.info(`${project} ${version}, commit ${commit ?? 'unknown'}`);
    }
    return { crio, kubernetes, ignition };
}
function withNote(builds, note) {
    return builds.map((build, index) => index === 0 ? { ...build, notes: [...build.notes, note] } : build);
}
/**
 * The results of both, or the first error. Nothing goes on behind its back: the rest is told to give up, and has cleaned up
 * when this ends.
 */
async function together(giveUp, work) {
    try {
        return await Promise.all(work);
    }
    catch (error) {
        giveUp.abort(new Error('Another download has failed'));
        await Promise.allSettled(work);
        throw error;
    }
}
/** Links work with an abbreviated commit as well, so that nothing depends on the answer; nor is it worth one of the few
 * that GitHub gives without a token. */
async function withFullCommit(github, repository, build) {
    const { commit } = build;
    if (commit === null || names/* FULL_COMMIT */.eI.test(commit) || github.authorization === null)
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

/***/ 5977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O6: () => (/* binding */ asScenarios),
  BM: () => (/* binding */ crioRequest),
  q7: () => (/* binding */ readIgnition),
  B9: () => (/* binding */ scenarioTeller),
  my: () => (/* binding */ withDropIns)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/ignition/consistency.js
var consistency = __webpack_require__(7688);
// EXTERNAL MODULE: ./build/src/domain/ignition/data-url.js
var data_url = __webpack_require__(9878);
// EXTERNAL MODULE: ./build/src/domain/results/shape.js
var shape = __webpack_require__(2066);
// EXTERNAL MODULE: ./build/src/domain/ignition/config.js
var config = __webpack_require__(9416);
// EXTERNAL MODULE: ./build/src/domain/ignition/reader.js
var reader = __webpack_require__(4869);
;// CONCATENATED MODULE: ./build/src/domain/ignition/merge.js



/**
 * What tells the elements of a list apart, by the list's name; lists of plain values are told apart by the values
 * (coreos/ignition, config/v3_6/types: the methods Key).
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
};
/** Lists that are put one after the other (IgnoreDuplicates). */
const APPENDED = ['append', 'options'];
/** Lists that exclude each other: what one of them has in a later config goes from the others (MergedKeys). */
const SHARED = [
    ['directories', 'files', 'links'],
    ['shouldExist', 'shouldNotExist'],
];
/**
 * Merges configs in their order, as Ignition merges a child into its parent: what a later one says wins, what it does not
 * say stays, and lists are merged by what names their elements.
 */
function mergeConfigs(first, ...later) {
    const whole = later.reduce((parent, child) => merged('', parent, child), first);
    return (0,reader/* readWhole */.oD)(config/* ignitionConfig */.m, whole).value;
}
function merged(name, parent, child) {
    if (Array.isArray(parent) && Array.isArray(child))
        return mergedList(name, parent, child);
    if ((0,shape/* isObject */.Gv)(parent) && (0,shape/* isObject */.Gv)(child))
        return mergedObject(parent, child);
    // Sections of which only the presence is known: one is enough.
    if (typeof parent === 'boolean' && child === false && PRESENCES.includes(name))
        return parent;
    return child ?? parent;
}
const PRESENCES = ['timeouts', 'security', 'proxy', 'raid', 'luks'];
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
    return (0,shape/* isObject */.Gv)(header) && header.value === null;
}
function keyOf(name, item) {
    if (!(0,shape/* isObject */.Gv)(item))
        return String(item);
    const fields = new Map(Object.entries(item));
    const keys = (KEYS[name] ?? []).map((key) => fields.get(key));
    return JSON.stringify(keys.find((key) => key !== null && key !== 0) ?? '');
}

// EXTERNAL MODULE: ./build/src/domain/ignition/parse.js
var parse = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(2806);
;// CONCATENATED MODULE: ./build/src/builds/ignition.js








/** Bytes of a config, and of a file of a config, that are taken at most. */
const CONFIG_LIMIT = 8 * 2 ** 20;
const FILE_LIMIT = 64 * 2 ** 20;
/** Of all files together. */
const WHOLE_LIMIT = 256 * 2 ** 20;
/**
 * Fetches the configs that are named by URL, merges all of them in their order, and gets the content of their files.
 * Nothing on the machine changes. Null where there are no sources.
 *
 * @throws Trouble input/invalid-input for a config or a content that is not as it should be, environment/build-unavailable
 *   for what cannot be downloaded
 */
async function gatherIgnition(sources, deps) {
    const warnings = [];
    const configs = [];
    for (const source of sources) {
        const read = 'config' in source ? source : await fetchConfig(source, deps);
        configs.push(read.config);
        warnings.push(...read.warnings.map((note) => `Ignition file ${source.asked}: ${told(note)}`));
    }
    const [first, ...later] = configs;
    if (first === undefined)
        return null;
    const config = mergeConfigs(first, ...later);
    const problems = (0,consistency/* inconsistencies */.c)(config);
    if (problems.length > 0)
        throw invalid('The Ignition files do not go together', problems);
    return { config, bytes: await contentsOf(config, deps), warnings };
}
async function fetchConfig({ asked, url }, deps) {
    const bytes = await download({ what: `Ignition file ${asked}`, url }, CONFIG_LIMIT, deps);
    const parsed = (0,parse/* parseIgnition */.p)(new TextDecoder().decode(bytes));
    if (parsed.ok)
        return parsed;
    throw invalid(`${asked} is no Ignition file that can be used`, parsed.problems);
}
/** The bytes of all files; what is wrong with them is told together. */
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
                if (error instanceof errors/* Trouble */.qm)
                    throw error;
                problems.push({ path, why: (0,errors/* messageOf */.bD)(error) });
            }
        }
        const [whole = null, ...appended] = got;
        bytes.set(path, { contents: whole, append: appended.filter((one) => one !== null), lacking });
    }
    if (problems.length > 0) {
        throw invalid('Contents in the Ignition files cannot be used', problems);
    }
    return bytes;
}
/** Why a content cannot be had here although it is valid, or null. */
function lackingIn({ source, httpHeaders }) {
    if (source === null || source.startsWith('data:'))
        return null;
    if (!/^https?:/.test(source)) {
        return `contents of ${source.split(':', 1)[0]}: are not read here; give an https: or data: URL`;
    }
    const other = httpHeaders.find(({ name }) => name.toLowerCase() !== 'authorization');
    return other === undefined ? null : `the HTTP header ${other.name} cannot be sent`;
}
/**
 * One content, verified. The digest is of what is left after decompression, as in Ignition (internal/resource/url.go).
 * @throws Error that says what is wrong with it
 */
async function contentOf({ source, compression, verification, httpHeaders }, path, limit, deps) {
    if (source === null)
        return null;
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
    const [kind = '', expected = ''] = hash.split('-', 2);
    const actual = (0,external_node_crypto_.createHash)(kind).update(content).digest('hex');
    if (actual !== expected)
        throw new Error(`has the ${kind} ${actual}, and not ${expected}`);
}
async function download(from, limit, { http, signal }) {
    const body = await http.open(from, signal);
    const pieces = [];
    let length = 0;
    for await (const piece of body) {
        length += piece.length;
        if (length > limit) {
            throw invalid(`${from.what}: more than ${limit} bytes`, [
                { path: (0,urls/* publicUrl */.x6)(from.url), why: 'is larger than Ignition files are taken here' },
            ]);
        }
        pieces.push(piece);
    }
    if (!body.framed) {
        throw invalid(`${from.what}: nothing tells whether it is complete`, [
            { path: (0,urls/* publicUrl */.x6)(from.url), why: 'comes with neither a length nor chunks' },
        ]);
    }
    return Buffer.concat(pieces);
}
function told({ path, why }) {
    return path === '' ? `it ${why}` : `${path} ${why}`;
}
function invalid(message, problems) {
    return new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message,
        cause: problems[0] === undefined ? '' : told(problems[0]),
        remedy: 'correct the Ignition file; nothing on the machine has been changed',
        evidence: problems.map(told),
    });
}

// EXTERNAL MODULE: ./build/src/domain/ignition/work.js + 4 modules
var ignition_work = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/src/domain/plan/names.js
var names = __webpack_require__(7656);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/host/needs.js
var needs = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/src/host/steps.js
var steps = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/src/app/warn.js
var warn = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/src/app/ignition.js









/**
 * Gets the Ignition files, says what becomes of them, and writes it down. Nothing on the machine changes.
 * @throws Trouble for files that cannot be used, and for parts that cannot be applied where that is asked for
 */
async function readIgnition({ deps, plan, record }) {
    const gathered = await gatherIgnition(plan.ignition, deps);
    if (gathered === null)
        return ignition_work/* NO_WORK */.II;
    for (const text of gathered.warnings)
        (0,warn/* warn */.R)({ deps, record }, text);
    const work = planned(gathered, plan);
    record.append({ event: 'ignition', items: work.items });
    const refused = work.items.filter(({ outcome }) => outcome === 'not-applied');
    deps.log.info(`Ignition: ${(0,domain_text/* plural */.LS)(work.items.length, 'part')}, ${refused.length} of them not applied`);
    deps.log.relay(work.items.map((item) => `${item.outcome}: ${item.field} ${item.subject}: ${item.reason}`));
    if (plan.ignitionStrict && refused.length > 0)
        throw notApplied(refused);
    return work;
}
function planned({ config, bytes }, plan) {
    try {
        return (0,ignition_work/* planIgnition */.DT)(config, bytes, {
            kubeletTakesSwap: (0,steps/* kubeletTakesSwap */.mM)(plan),
            usesPin: plan.crio.kind === 'ignition',
        });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        throw ignition_invalid("CRI-O's configuration in the Ignition files is no TOML", [error.message]);
    }
}
function notApplied(refused) {
    return ignition_invalid(`${(0,domain_text/* plural */.LS)(refused.length, 'part')} of the Ignition files cannot be applied, and ignition-strict is true`, refused.map(({ field, subject, reason }) => `${field} ${subject}: ${reason}`));
}
function ignition_invalid(message, evidence) {
    return new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message,
        cause: evidence[0] ?? '',
        remedy: 'correct the Ignition files or the inputs; nothing on the machine has been changed',
        evidence,
    });
}
/** What keeps the machine from taking a scenario's own config is about the scenario, and no mistake of the user's. */
function asScenarios(error, plan) {
    const scenario = scenarioAlone(plan);
    if (scenario === null || !(error instanceof errors/* Trouble */.qm) || error.details.kind !== 'input')
        return error;
    return (0,needs/* notApplicable */.hH)(scenario, error.details.cause ?? error.message);
}
/**
 * Who is told of what the kernel does not give of a config: where it is the scenario's own, the run ends.
 * @param tell is told of it otherwise
 */
function scenarioTeller(plan, tell) {
    const scenario = scenarioAlone(plan);
    if (scenario === null)
        return tell;
    return (text) => {
        throw (0,needs/* notApplicable */.hH)(scenario, text);
    };
}
/** The scenario, where nothing but its own config is applied. */
function scenarioAlone({ scenario, ignition }) {
    return scenario?.ignition != null && ignition.length === 1 ? scenario : null;
}
/**
 * The CRI-O of a run: what the input says, or what the Ignition files pin.
 * @throws Trouble (input, invalid-input) when they pin none
 */
function crioRequest({ crio }, { pin }) {
    if (crio.kind !== 'ignition')
        return crio;
    const { asked } = crio;
    if (pin === null) {
        throw ignition_invalid('The Ignition files pin no CRI-O', [
            'crio: "ignition" needs a CRIO_COMMIT in them, a commit or a tag',
        ]);
    }
    if (names/* COMMIT */.cJ.test(pin))
        return { kind: 'commit', asked, commit: pin };
    return { kind: 'release', asked, tag: pin };
}
/** The run with the CRI-O configuration of the Ignition files as the user's, before that of the input crio-config. */
function withDropIns(run, { crioDropIns }) {
    const { plan } = run;
    return { ...run, plan: { ...plan, crioDropIns: [...crioDropIns, ...plan.crioDropIns] } };
}


/***/ }),

/***/ 4894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ jobOf)
/* harmony export */ });
/** The job as reports tell it; one that is not known is none. */
function jobOf(context) {
    return {
        id: context?.runId ?? '',
        attempt: context?.runAttempt ?? 1,
        repository: context?.repository ?? '',
        url: context?.runUrl ?? null,
    };
}


/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ listSpecs),
  G: () => (/* binding */ requireGates)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/host/needs.js
var needs = __webpack_require__(9665);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/results/ginkgo-json.js + 2 modules
var ginkgo_json = __webpack_require__(8685);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(322);
;// CONCATENATED MODULE: ./build/src/suite/enumerate.js






/** A dry run takes under a second; a slow disk may need more. */
const DRY_RUN_SECONDS = 120;
const SHOWN_FILTER = 200;
/**
 * Asks the test binary which specs the filters select, without starting anything and without root.
 * The set depends on the host (AppArmor, cgroups) and on the node name, so it is asked for on the node itself.
 * @throws Trouble (input) when a filter cannot be read or nothing is selected: the message says which filter is to blame
 */
async function enumerateSpecs(deps, binary, selection, nodeName) {
    const ask = (name, part) => dryRun(deps, binary, part, nodeName, name);
    const [selected, candidates] = await Promise.all([
        ask('selected', selection),
        ask('candidates', { ...selection, trackedSkips: [] }),
    ]);
    if (selected.selected.length === 0) {
        throw await nothingSelected(ask, selection, candidates);
    }
    return {
        total: selected.total,
        planned: selected.selected,
        leftOut: leftOutSpecs(selection.trackedSkips, selected, candidates),
    };
}
function leftOutSpecs(skips, selected, candidates) {
    const kept = new Set(selected.selected.map((spec) => spec.id));
    const lost = candidates.selected.map((spec) => spec.id).filter((id) => !kept.has(id));
    return skips
        .map((skip) => ({ skip, specs: lost.filter((id) => id.includes(skip.text)) }))
        .filter(({ specs }) => specs.length > 0);
}
async function dryRun(deps, binary, selection, nodeName, name) {
    const directory = (0,external_node_path_.join)(deps.scratch, `dry-run-${name}`);
    (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const report = (0,external_node_path_.join)(directory, 'report.json');
    const output = await deps.commands.run(binary, [
        '--ginkgo.dry-run',
        '--ginkgo.no-color',
        `--ginkgo.json-report=${report}`,
        ...(0,suite_arguments/* filterArguments */.Bo)('--ginkgo.', selection),
        `--node-name=${nodeName}`,
    ], { cwd: directory, deadlineSeconds: DRY_RUN_SECONDS, untrusted: true });
    if (output.exitCode !== 0)
        throw unreadableFilter(selection, output);
    try {
        return (0,ginkgo_json/* readDryRun */.n)((0,external_node_fs_.readFileSync)(report, 'utf8'));
    }
    catch (error) {
        throw cannotList((0,errors/* messageOf */.bD)(error), output);
    }
}
/** What the binary prints for filters that it cannot read. */
const FILTER_COMPLAINTS = [
    { pattern: /Syntax Error Parsing Label Filter[^\n]*\n?[^\n]*/, inputs: 'label-filter' },
    { pattern: /regexp: Compile\([^\n]*/, inputs: 'focus or skip' },
];
function unreadableFilter(selection, output) {
    const text = `${output.stdout}\n${output.stderr}`;
    const complaint = FILTER_COMPLAINTS.find(({ pattern }) => pattern.test(text));
    if (complaint !== undefined) {
        return new errors/* Trouble */.qm({
            kind: 'input',
            reason: 'invalid-input',
            message: `The suite cannot read ${complaint.inputs}`,
            cause: (0,domain_text/* plainLine */.h0)(complaint.pattern.exec(text)?.[0] ?? ''),
            remedy: `focus and skip are Go regular expressions (RE2: no look-ahead), label-filter is Ginkgo's, such as "NodeConformance && !Slow". They are: ${describeSelection(selection)}`,
        });
    }
    return cannotList((0,domain_text/* plainLine */.h0)(text.trim().split('\n').at(-1) ?? ''), output);
}
function cannotList(cause, output) {
    return new errors/* Trouble */.qm({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `e2e_node.test cannot list its specs: exit code ${output.exitCode}`,
        cause,
        remedy: 'check that the Kubernetes build is complete and fits this machine',
        evidence: `${output.stdout}\n${output.stderr}`.trim().split('\n').slice(-15),
    });
}
async function nothingSelected(ask, selection, candidates) {
    const none = { ...selection, focus: '', skip: '', labelFilter: '', trackedSkips: [] };
    const parts = [
        {
            name: 'focus',
            text: selection.focus,
            alone: { ...none, focus: selection.focus },
            keeps: 'matches',
        },
        {
            name: 'skip',
            text: selection.skip,
            alone: { ...none, skip: selection.skip },
            keeps: 'leaves',
        },
        {
            name: 'label-filter',
            text: selection.labelFilter,
            alone: { ...none, labelFilter: selection.labelFilter },
            keeps: 'selects',
        },
    ];
    const used = parts.filter((part) => part.text !== '');
    const counts = await Promise.all(used.map((part) => ask(part.name, part.alone)));
    const lines = used.map((part, index) => `${part.name} "${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(part.text), SHOWN_FILTER)}" alone ${part.keeps} ${counts[index]?.selected.length ?? 0} of ${candidates.total} specs`);
    const skipList = candidates.selected.length === 0
        ? []
        : [
            `the skip list leaves out all ${(0,domain_text/* plural */.LS)(candidates.selected.length, 'spec')} that the other filters select`,
        ];
    const blamed = used.find((_, index) => counts[index]?.selected.length === 0);
    return new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'nothing-selected',
        message: `The filters select no spec (lane ${selection.lane})`,
        cause: blamed === undefined
            ? (skipList[0] ?? 'each filter selects specs, but no spec passes all of them')
            : `${blamed.name} "${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(blamed.text), SHOWN_FILTER)}" selects nothing by itself`,
        remedy: 'mend the filter; the lane all has none of its own. Nothing on the machine was changed',
        evidence: [...lines, ...skipList],
    });
}
function describeSelection(selection) {
    const parts = [
        ['focus', selection.focus],
        ['skip', selection.skip],
        ['label-filter', selection.labelFilter],
    ].filter(([, text]) => text !== '');
    return parts
        .map(([name, text]) => `${name} "${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(text ?? ''), SHOWN_FILTER)}"`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/suite/gates.js



/** The kubelet answers in a twentieth of a second; a slow disk may need more. */
const ASK_SECONDS = 60;
/** What it says of a gate that it does not know: an error upstream, a warning in OpenShift's (component-base, featuregate). */
const UNKNOWN = /unrecognized feature gate: (\w+)/g;
/** What it says of a gate that cannot be changed any more. */
const LOCKED = /cannot set feature gate (\w+) to \w+, feature is locked to \w+/;
/** A gate that the kubelet does not take. */
class GateRefused extends errors/* Trouble */.qm {
    gate;
    constructor(gate, why) {
        super({
            kind: 'input',
            reason: 'invalid-input',
            message: `This Kubernetes does not take the feature gate ${gate}`,
            cause: why,
            remedy: `take ${gate} out of feature-gates, or choose a Kubernetes that has it; nothing on the machine was changed`,
        });
        this.gate = gate;
    }
}
/**
 * Asks the kubelet whether it takes the gates; it starts nothing. It sets them before it reads its configuration, and is
 * given one that is not there (kubernetes cmd/kubelet/app/server.go). The suite's dry run would not tell.
 * @throws GateRefused for the first gate that is unknown or locked: one that is only ignored would be a run that does not
 *   test what it says
 */
async function checkGates(deps, kubelet, featureGates) {
    const gates = Object.entries(featureGates).map(([gate, on]) => `${gate}=${on}`);
    if (gates.length === 0)
        return;
    const { stdout, stderr } = await deps.commands.run(kubelet, [`--feature-gates=${gates.join(',')}`, `--config=${(0,external_node_path_.join)(deps.scratch, 'no-kubelet-config')}`], { cwd: deps.scratch, deadlineSeconds: ASK_SECONDS, untrusted: true });
    const words = `${stdout}\n${stderr}`;
    const [unknown] = [...words.matchAll(UNKNOWN)].map(([, gate = '']) => gate);
    if (unknown !== undefined)
        throw new GateRefused(unknown, 'it does not know it');
    const [sentence, locked] = LOCKED.exec(words) ?? [];
    if (locked !== undefined)
        throw new GateRefused(locked, (0,domain_text/* plainLine */.h0)(sentence ?? ''));
}

;// CONCATENATED MODULE: ./build/src/app/list-specs.js





/** The stage that asks the test binary which specs are planned, and records them with what is left out and why. */
async function listSpecs({ deps, plan, workspace, record }, commands, binary) {
    const specs = await enumerateSpecs({ commands, scratch: workspace.scratch }, binary, plan.selection, deps.nodeName);
    (0,external_node_fs_.writeFileSync)(workspace.plannedSpecs, JSON.stringify(specs.planned));
    const leftOut = specs.leftOut.map(({ skip, specs: ids }) => ({
        reason: skip.reason,
        link: skip.link,
        specs: ids,
    }));
    record.append({ event: 'specs', total: specs.total, leftOut });
    deps.log.info(`${specs.planned.length} of ${(0,domain_text/* plural */.LS)(specs.total, 'spec')} are selected`);
    for (const { reason, specs: ids } of leftOut) {
        deps.log.info(`${(0,domain_text/* plural */.LS)(ids.length, 'more spec')} left out by the skip list: ${reason}`);
    }
    return specs.planned;
}
/**
 * Makes sure that Kubernetes has the gates of the plan.
 * @throws Trouble (environment, not-applicable) for a gate of the scenario, and (input, invalid-input) for the user's
 */
async function requireGates({ plan: { scenario, featureGates }, workspace }, commands, kubelet) {
    try {
        await checkGates({ commands, scratch: workspace.scratch }, kubelet, featureGates);
    }
    catch (error) {
        if (!(error instanceof GateRefused) || scenario === null)
            throw error;
        if (!Object.hasOwn(scenario.featureGates, error.gate))
            throw error;
        throw (0,needs/* notApplicable */.hH)(scenario, `${error.message}: ${error.details.cause ?? ''}`);
    }
}


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkTable),
/* harmony export */   s: () => (/* binding */ lookAtMachine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1987);
/* harmony import */ var _host_earlier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1828);
/* harmony import */ var _host_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);
/* harmony import */ var _host_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);
/* harmony import */ var _host_preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4367);
/* harmony import */ var _suite_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2639);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5842);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4041);









/**
 * The stage that looks at the machine and refuses it where a run cannot work. What an earlier run has left that is gone
 * is given back first, and the machine looked at again.
 * @throws Trouble (environment, preflight or not-applicable) before anything is changed
 */
async function lookAtMachine(run, warn) {
    const { deps, record, workspace } = run;
    const earlier = (0,_host_earlier_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierRuns */ .J)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(workspace.root), _suite_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_LAYOUT */ .$$, workspace.root);
    const probe = await (0,_host_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .probeHost */ .zm)(deps.commandsFor, deps.runnerImage, earlier);
    record.append({ event: 'host', facts: probe.facts, privilege: probe.privilege });
    tell(run, probe);
    (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflight */ .Mz)(probe);
    if (run.plan.scenario !== null)
        (0,_host_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .requireScenario */ .Ug)(run.plan.scenario, probe);
    const left = earlier.filter(({ standing }) => standing === 'ended');
    if (left.length === 0) {
        for (const text of (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflightWarnings */ .vL)(probe))
            warn(text);
        return probe;
    }
    for (const one of left)
        await giveBack(run, probe, one, warn);
    const again = await (0,_host_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .probeHost */ .zm)(deps.commandsFor, deps.runnerImage);
    (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflight */ .Mz)(again);
    for (const text of (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflightWarnings */ .vL)(again))
        warn(text);
    return again;
}
/** Preflight's table, one line for each check. */
function checkTable(probe) {
    const rows = (0,_host_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .checksOf */ .tg)(probe).map(({ name, found, needed, action }) => [name, found, needed, action].map(_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLine */ .h0));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .t)([['', 'found', 'needed', 'done about it'], ...rows]);
}
function tell({ deps }, probe) {
    const { facts } = probe;
    deps.log.info(`${facts.os}, kernel ${facts.kernel}, systemd ${facts.systemd}, cgroup ${facts.cgroup}, ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(facts.cpus, 'CPU')}`);
    deps.log.relay(checkTable(probe));
}
async function giveBack({ deps }, { privilege }, { root, changes }, warn) {
    deps.log.info(`${root} has not given the machine back: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(changes.length, 'change')}`);
    const failures = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_6__/* .restoreEarlier */ .z)(deps, deps.commandsFor(privilege ?? 'direct'), root);
    for (const failure of failures)
        warn(`What an earlier run changed could not be restored: ${failure}`);
}


/***/ }),

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iW: () => (/* binding */ main),
  Ld: () => (/* binding */ privilegeOf)
});

// UNUSED EXPORTS: exitCodeFor

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/plan/public-plan.js
var public_plan = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/src/host/earlier.js
var earlier = __webpack_require__(1828);
// EXTERNAL MODULE: ./build/src/host/identity.js
var identity = __webpack_require__(596);
// EXTERNAL MODULE: ./build/src/host/journal.js
var journal = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/src/suite/unit.js
var unit = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/src/suite/workspace.js
var suite_workspace = __webpack_require__(2639);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/app/gate.js

/** A gate before commands. */
function createGate(commandsFor) {
    const running = new Set();
    let closed = false;
    return {
        commandsFor: (privilege) => {
            const commands = commandsFor(privilege);
            return {
                run(program, args, options) {
                    if (closed)
                        return new Promise(() => { });
                    const output = commands.run(program, args, options);
                    const ended = output.finally(() => running.delete(ended));
                    running.add(ended);
                    return output;
                },
            };
        },
        async close(milliseconds) {
            closed = true;
            await Promise.race([Promise.allSettled(running), (0,promises_.setTimeout)(milliseconds, null, { ref: false })]);
        },
    };
}

// EXTERNAL MODULE: ./build/src/app/record.js
var app_record = __webpack_require__(292);
// EXTERNAL MODULE: ./build/src/app/remaining.js
var remaining = __webpack_require__(3485);
// EXTERNAL MODULE: ./build/src/app/restore.js + 1 modules
var restore = __webpack_require__(5842);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var crio_paths = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/host/host.js
var host_host = __webpack_require__(9680);
// EXTERNAL MODULE: ./build/src/host/trees.js
var trees = __webpack_require__(1353);
;// CONCATENATED MODULE: ./build/src/host/aside.js


/** What a directory is called that gives its place to something else. */
const MOVED_SUFFIX = '.crio-node-e2e-kept';
/**
 * What the kubelet keeps, on a machine that was a node before: a kubelet removes pods and logs that it does not know, and
 * refuses to start with the state of one that was configured otherwise (kubernetes pkg/kubelet/kubelet_volumes.go,
 * pkg/kubelet/kuberuntime/kuberuntime_gc.go, pkg/kubelet/cm/cpumanager/state).
 */
const KUBELET_DIRECTORIES = ['/var/lib/kubelet', '/var/log/pods', '/var/log/containers'];
/**
 * Moves a directory aside, to a name beside it, so that something else can stand at its path; it is moved back as it is.
 * @throws Error when an earlier run has not moved it back
 */
async function moveAside(deps, path) {
    const kept = `${path}${MOVED_SUFFIX}`;
    if ((await (0,host_host/* existingPaths */.UV)(deps, [kept])).size > 0) {
        throw new Error(`${kept} is there already: an earlier run did not give ${path} back`);
    }
    deps.journal.record({ kind: 'moved', path, kept });
    await (0,host_host/* asRoot */.tE)(deps, 'mv', ['-T', '--', path, kept]);
}
/** Lets the kubelet begin without what an earlier one has left. A directory that is mounted cannot be moved, and stays. */
async function clearKubelet(deps) {
    const existing = await (0,host_host/* existingPaths */.UV)(deps, KUBELET_DIRECTORIES);
    if (existing.size === 0)
        return;
    const mounted = await (0,trees/* mountPoints */.l)(deps);
    for (const path of existing)
        if (!mounted.includes(path))
            await moveAside(deps, path);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/host/units.js
var host_units = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/host/undo-ignition.js
var undo_ignition = __webpack_require__(2714);
;// CONCATENATED MODULE: ./build/src/host/ignition/accounts.js


/** Copies that shadow's programs make of what they change (shadow-utils, lib/commonio.c). */
const BACKUP_FILES = ['passwd', 'shadow', 'group', 'gshadow', 'subuid', 'subgid'].map((name) => `/etc/${name}-`);
/** Makes groups, then users, that are not there; accounts of the machine stay as they are. */
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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/domain/ignition/work.js + 4 modules
var work = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/src/host/trouble.js
var trouble = __webpack_require__(8731);
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
        throw (0,trouble/* commandTrouble */.x)('realpath', args, { exitCode: 0, stdout: output, stderr: '' });
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
 * Refuses a config that would overwrite what it may not, all reasons at once; nothing has been changed by then.
 * @param kept directories of the run itself, which nothing may be written to
 * @returns what stands at the paths
 * @throws Trouble (input, invalid-input)
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
    throw new errors/* Trouble */.qm({
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
        throw (0,trouble/* commandTrouble */.x)('find', args, output);
    return found;
}
/** What stands below a directory that is replaced is moved aside with it. */
function withoutReplaced({ directories }, standing) {
    const replaced = directories.flatMap(({ path, overwrite }) => (overwrite ? [`${path}/`] : []));
    return new Map([...standing].filter(([path]) => !replaced.some((directory) => path.startsWith(directory))));
}
/** Paths that a link of the machine leads to a place where the config would not be applied, or into the run itself. */
function misplaced(path, kept) {
    const within = kept.find((directory) => path === directory || path.startsWith(`${directory}/`));
    if (within !== undefined)
        return [{ path, why: 'is in a directory of the run itself' }];
    const fate = (0,work/* fateOfPath */.v7)(path);
    return fate === null ? [] : [{ path, why: `is where a link leads: ${fate.reason}` }];
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
/** Whether the file has the content already. */
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
        : [{ path, why: 'is no empty directory, so that nothing can be mounted there' }]);
}
/** Devices, sockets and pipes of the machine are never replaced. */
function odd(work, standing) {
    return nodesOf(work).flatMap(({ path }) => ['f', 'd', 'l', undefined].includes(standing.get(path))
        ? []
        : [{ path, why: 'is no file, directory or link' }]);
}
function taken(path) {
    return { path, why: 'is there already with something else, and overwrite is not true' };
}
function used(path) {
    return { path, why: 'is there already, so that no swap file can be made' };
}

;// CONCATENATED MODULE: ./build/src/host/ignition/kernel.js


/**
 * Sets parameters and settings of the kernel.
 * @param warn told of what this kernel has not, or does not take
 */
async function setKernel(deps, { sysctls, kernelSettings }, warn) {
    const wanted = Object.entries(sysctls);
    if (wanted.length > 0) {
        const before = await (0,host_host/* readSysctls */.kp)(deps, wanted.map(([key]) => key));
        const absent = wanted.map(([key]) => key).filter((key) => !Object.hasOwn(before, key));
        if (absent.length > 0)
            warn(`Ignition: this kernel has no ${absent.join(', ')}`);
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
        warn(`Ignition: this kernel has no ${path}`);
        return;
    }
    const before = (await (0,host_host/* asRoot */.tE)(deps, 'cat', ['--', path])).trim();
    deps.journal.record({ kind: 'kernel-setting', path, before });
    await (0,undo_ignition/* writeKernelSetting */.f4)(deps, path, value);
    const after = (await (0,host_host/* asRoot */.tE)(deps, 'cat', ['--', path])).trim();
    if (after !== value)
        warn(`Ignition: ${path} is ${after}, and not ${value}: the kernel gave no more`);
}

;// CONCATENATED MODULE: ./build/src/host/ignition/nodes.js





const FILE_MODE = 0o644;
const DIRECTORY_MODE = 0o755;
const STAGED = 'ignition-';
/** Makes directories, files and links; what stands at their paths has been looked at. */
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
    // One that came in the meantime, as the parent of another, is ours already.
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
/** Adds to a file of the machine, of which a copy is kept. */
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
/** A directory that stands in the way is moved aside. */
async function giveWay(deps, path, standing) {
    if (standing.get(path) === 'd')
        await moveAside(deps, path);
}
/** Sets what the config says of mode and owner; the rest stays. */
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
/** Options of mkfs that keep it from asking and from talking. */
const MKFS_OPTIONS = {
    ext4: ['-F', '-q'],
    xfs: ['-f', '-q'],
    btrfs: ['-f', '-q'],
};
/** Mounts files in place of disks. They are sparse: only what is written takes room. */
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
/** Makes swap files, and swaps on them. */
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








/** What a config calls CRI-O's storage is only emptied where no other data is to be expected. */
const MAY_HOLD_STORAGE = /^\/(var|run|mnt|srv|opt)\/[^/]/;
const START_SECONDS = 300;
const STOP_SECONDS = 90;
/** Where systemd reads units and their drop-ins (systemd.unit(5)). */
const UNIT_FILES = /^\/(etc|run|usr\/lib|usr\/local\/lib|lib)\/systemd\/system\//;
/**
 * Looks at the machine, and refuses a config that would overwrite what it may not. Nothing has been changed by then.
 * @param kept directories of the run itself
 * @returns what applies the config
 * @throws Trouble (input, invalid-input)
 */
async function prepareIgnition(deps, work, kept) {
    if (work.items.length === 0)
        return { apply: async () => { } };
    const resolved = await resolvePaths(deps, work);
    const standing = await checkConflicts(deps, resolved, kept);
    return { apply: (warn) => applyIgnition(deps, resolved, standing, warn) };
}
/**
 * Applies what an Ignition config asks for, in Ignition's own order: storage, accounts, files, units. Every change is
 * journalled before it is made.
 * @param standing what `checkConflicts` found at the paths
 * @param warn told of what the kernel does not give
 * @throws Trouble (environment, host-setup) for what the machine refuses
 */
async function applyIgnition(deps, work, standing, warn) {
    const stopped = await watchStopped(deps, work.stops);
    await mountStandIns(deps, work);
    // After the mounts: what CRI-O writes into one goes before it is unmounted.
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
/** All at once, so that systemd keeps the order that they ask for. */
async function startUnits(deps, units) {
    if (units.length === 0)
        return;
    deps.journal.record(...(await (0,host_host/* watchedUnits */.OK)(deps, units)));
    await (0,host_host/* asRoot */.tE)(deps, 'systemctl', ['start', ...units], START_SECONDS);
}
/**
 * Keeps in mind which of the units are active, before all other changes: they can only be started again when nothing masks
 * them any more and what they use is as it was.
 */
async function watchStopped(deps, units) {
    if (units.length === 0)
        return [];
    const states = await (0,host_units/* unitStates */.$1)(deps, units);
    const active = units.filter((_, index) => states[index]?.activeState === 'active');
    deps.journal.record(...active.map((unit) => ({ kind: 'stopped', unit })));
    return active;
}

// EXTERNAL MODULE: ./build/src/host/steps.js
var steps = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/src/inputs/describe.js
var describe = __webpack_require__(954);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/domain/ignition/crio-settings.js
var crio_settings = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/src/domain/logs/level.js
var level = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/domain/logs/message.js
var message = __webpack_require__(51);
;// CONCATENATED MODULE: ./build/src/crio/toml.js
/** The paths of all keys whose value is no table, in the order of the text. */
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
function isTable(value) {
    return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
}

;// CONCATENATED MODULE: ./build/src/crio/blame.js







/** How CRI-O calls a configuration that it refuses as a service (cri-o/cri-o pkg/config/config.go, Validate). */
const REFUSED = /\bvalidating [\w /]+ config: /;
/** Shorter values stand in any text. */
const SHORTEST_VALUE = 2;
/**
 * What kept CRI-O from starting, as the user's mistake where its last words are about a value of the user's drop-ins: what
 * it checks only as a service (programs, cgroups) shows no earlier. Any other error stays as it is.
 */
function blameDropIns(error, dropIns) {
    if (!(error instanceof errors/* Trouble */.qm) || error.details.reason !== 'crio-not-up')
        return error;
    const line = error.details.evidence?.findLast((candidate) => (0,level/* levelOf */.I)(candidate) === 'fatal');
    const words = (0,message/* messageIn */.v)(line ?? '');
    const culprit = REFUSED.test(words) ? findValue(words, dropIns) : undefined;
    if (culprit === undefined)
        return error;
    return new errors/* Trouble */.qm({
        ...error.details,
        kind: 'input',
        message: `CRI-O does not start with ${culprit.input}: ${culprit.place}`,
        cause: words,
        remedy: `correct ${culprit.input}`,
    });
}
function findValue(words, dropIns) {
    for (const dropIn of dropIns) {
        const config = (0,dist/* parse */.qg)(dropIn.toml, { integersAsBigInt: true });
        const path = leafPaths(config).find((candidate) => {
            const value = valueAt(config, candidate);
            return typeof value === 'string' && isNamed(words, value);
        });
        if (path !== undefined)
            return { input: (0,crio_settings/* inputOf */.wg)(dropIn), place: (0,domain_text/* plainLine */.h0)(`${path.join('.')} in ${dropIn.name}`) };
    }
    return undefined;
}
/** Whether the words have the value by itself, in quotes or between spaces. */
function isNamed(words, value) {
    return (value.length >= SHORTEST_VALUE && words.split(/[\s"',:]+/).includes(value.replace(/:+$/, '')));
}

;// CONCATENATED MODULE: ./build/src/crio/check.js










/** `crio config` takes a twentieth of a second; a slow disk may need more. */
const CHECK_SECONDS = 60;
/** As many keys are tried one after the other, to find the one that CRI-O refuses without naming it. */
const MOST_TRIED_KEYS = 100;
const LINES = 15;
/**
 * Lets CRI-O itself read and check the drop-ins before anything on the machine is changed: `crio config` checks all
 * that needs neither root nor the programs in their places (cri-o/cri-o internal/criocli/config.go).
 * @throws Trouble (input, invalid-input) that names file and key where the user's drop-ins are refused, and
 *   (environment, host-setup) where the build refuses its own or ours
 */
async function checkDropIns(deps, { crio, dropIns, users }) {
    const refusal = (files) => refusalOf(deps, crio, files);
    const words = await refusal(dropIns);
    if (words === null)
        return;
    const given = dropIns.filter(({ name }) => users.has(name));
    const base = dropIns.filter(({ name }) => !users.has(name));
    const baseWords = await refusal(base);
    if (baseWords !== null)
        throw notOurs(baseWords);
    const guilty = await findGuilty(given, async (count) => refusal([...base, ...given.slice(0, count)]));
    const file = given[guilty];
    if (file === undefined)
        throw notOurs(words);
    const before = [...base, ...given.slice(0, guilty)];
    const key = await findKey(file, async (toml) => refusal([...before, { ...file, toml }]));
    throw new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: `CRI-O refuses ${(0,crio_settings/* inputOf */.wg)(file)}: ${key === null ? '' : `${key} in `}${(0,domain_text/* plainLine */.h0)(file.name)}`,
        cause: shortly(words),
        remedy: `correct ${(0,crio_settings/* inputOf */.wg)(file)}; nothing on the machine has been changed`,
        evidence: words,
    });
}
/**
 * Lets the installed CRI-O check what it finds in its own places, with files of the machine that are not ours.
 * @throws Trouble (environment, host-setup)
 */
async function checkInstalled(deps) {
    const words = await refused(deps, crio_paths/* CRIO_BINARY */._E, [], { root: true });
    if (words === null)
        return;
    throw new errors/* Trouble */.qm({
        kind: 'environment',
        reason: 'host-setup',
        message: 'CRI-O refuses the configuration that it finds on this machine',
        cause: shortly(words),
        remedy: 'look at /etc/crio/crio.conf and /etc/crio/crio.conf.d for files of an earlier CRI-O',
        evidence: words,
    });
}
/** The last lines of what CRI-O says against these drop-ins alone; null when it takes them. */
async function refusalOf(deps, crio, dropIns) {
    const root = (0,external_node_path_.join)(deps.scratch, 'crio-check');
    const directory = (0,external_node_path_.join)(root, 'crio.conf.d');
    (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const main = (0,external_node_path_.join)(root, 'crio.conf');
    (0,external_node_fs_.writeFileSync)(main, '');
    for (const { name, toml } of dropIns)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, name), toml);
    // Without root, CRI-O's storage looks for places of the user's, and makes them (containers/storage pkg/homedir).
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
/** The index of the first file with which the files before it are refused. */
async function findGuilty(given, refusedWith) {
    for (const index of given.keys()) {
        if ((await refusedWith(index + 1)) !== null)
            return index;
    }
    return -1;
}
/** The key without which CRI-O takes the file, for instance `crio.runtime.log_size_max`; null when no single one is it. */
async function findKey(file, refusedAs) {
    const config = (0,dist/* parse */.qg)(file.toml, { integersAsBigInt: true });
    for (const path of leafPaths(config).slice(0, MOST_TRIED_KEYS)) {
        if ((await refusedAs((0,dist/* stringify */.As)(without(config, path)))) === null)
            return path.join('.');
    }
    return null;
}
/** Its last word: CRI-O ends with a fatal line (cri-o/cri-o cmd/crio/main.go). */
function shortly(lines) {
    return (0,message/* messageIn */.v)(lines.findLast((line) => (0,level/* levelOf */.I)(line) === 'fatal') ?? lines.at(-1) ?? '');
}
function notOurs(words) {
    return new errors/* Trouble */.qm({
        kind: 'environment',
        reason: 'host-setup',
        message: "CRI-O refuses its bundle's or this action's own configuration",
        cause: shortly(words),
        remedy: 'choose another CRI-O build, or report it to crio-node-e2e with the lines below',
        evidence: words,
    });
}

// EXTERNAL MODULE: ./build/src/adapters/exec.js
var exec = __webpack_require__(4857);
;// CONCATENATED MODULE: ./build/lanes/images.json
const images_namespaceObject = /*#__PURE__*/JSON.parse('[{"image":"agnhost","versions":"newest","files":["test/e2e/common/node/container_probe.go","test/e2e/common/node/containers.go","test/e2e/common/node/ephemeral_containers.go","test/e2e/common/node/image_credential_provider.go","test/e2e/common/node/kubelet.go","test/e2e/common/node/kubelet_etc_hosts.go","test/e2e/common/node/lifecycle_hook.go","test/e2e/common/node/pods.go","test/e2e/common/node/podtemplates.go","test/e2e/common/node/runtime.go","test/e2e/common/node/security_context.go","test/e2e/common/storage/configmap_volume.go","test/e2e/common/storage/downwardapi_volume.go","test/e2e/common/storage/empty_dir.go","test/e2e/common/storage/host_path.go","test/e2e/common/storage/projected_configmap.go","test/e2e/common/storage/projected_downwardapi.go","test/e2e/common/storage/projected_secret.go","test/e2e/common/storage/secrets_volume.go","test/e2e_node/container_manager_test.go","test/e2e_node/eviction_test.go","test/e2e_node/image_pull_test.go","test/e2e_node/pod_conditions_test.go","test/e2e_node/pod_host_ips.go","test/e2e_node/probe_stress_test.go","test/e2e_node/summary_test.go","test/e2e_node/swap_test.go"]},{"image":"busybox","versions":"newest","files":["test/e2e/common/node/configmap.go","test/e2e/common/node/container_probe.go","test/e2e/common/node/container_restart_policy.go","test/e2e/common/node/downwardapi.go","test/e2e/common/node/ephemeral_containers.go","test/e2e/common/node/expansion.go","test/e2e/common/node/file_key.go","test/e2e/common/node/image_volume.go","test/e2e/common/node/init_container.go","test/e2e/common/node/kubelet.go","test/e2e/common/node/lifecycle_hook.go","test/e2e/common/node/pod_level_resources.go","test/e2e/common/node/pods.go","test/e2e/common/node/privileged.go","test/e2e/common/node/runtime.go","test/e2e/common/node/secrets.go","test/e2e/common/node/security_context.go","test/e2e/common/node/sysctl.go","test/e2e/common/storage/configmap_volume.go","test/e2e/common/storage/downwardapi.go","test/e2e/common/storage/empty_dir.go","test/e2e/common/storage/projected_combined.go","test/e2e_node/apparmor_test.go","test/e2e_node/checkpoint_container.go","test/e2e_node/container_lifecycle_test.go","test/e2e_node/container_log_rotation_test.go","test/e2e_node/container_restart_test.go","test/e2e_node/cpu_manager_metrics_test.go","test/e2e_node/cpu_manager_test.go","test/e2e_node/deleted_pods_test.go","test/e2e_node/device_manager_test.go","test/e2e_node/device_plugin_failures_pod_status_test.go","test/e2e_node/device_plugin_failures_test.go","test/e2e_node/device_plugin_test.go","test/e2e_node/dra_test.go","test/e2e_node/eviction_test.go","test/e2e_node/garbage_collector_test.go","test/e2e_node/hugepages_test.go","test/e2e_node/image_volume.go","test/e2e_node/log_path_test.go","test/e2e_node/memory_manager_test.go","test/e2e_node/mirror_pod_grace_period_test.go","test/e2e_node/mirror_pod_test.go","test/e2e_node/mount_rro_linux_test.go","test/e2e_node/node_shutdown_linux_test.go","test/e2e_node/oomkiller_linux_test.go","test/e2e_node/pids_test.go","test/e2e_node/pod_conditions_criproxy_linux_test.go","test/e2e_node/pod_conditions_test.go","test/e2e_node/pod_ips.go","test/e2e_node/pod_status_test.go","test/e2e_node/podresources_test.go","test/e2e_node/pods_container_manager_test.go","test/e2e_node/pods_lifecycle_termination_test.go","test/e2e_node/proc_mount_test.go","test/e2e_node/restart_all_containers_test.go","test/e2e_node/restart_test.go","test/e2e_node/runtimeclass_test.go","test/e2e_node/seccompdefault_test.go","test/e2e_node/security_context_test.go","test/e2e_node/standalone_test.go","test/e2e_node/static_pod_test.go","test/e2e_node/summary_test.go","test/e2e_node/swap_test.go","test/e2e_node/system_node_critical_test.go","test/e2e_node/terminate_pods_test.go","test/e2e_node/topology_manager_test.go","test/e2e_node/user_namespaces_test.go","test/e2e_node/volume_manager_test.go"]},{"image":"glibc-dns-testing","versions":"newest","files":["test/e2e/common/node/pod_hostnameoverride.go","test/e2e_node/pod_hostnamefqdn_test.go"]},{"image":"ipc-utils","versions":"newest","files":["test/e2e_node/security_context_test.go"]},{"image":"kitten","versions":"newest","files":["test/e2e/common/node/image_volume.go","test/e2e_node/image_volume.go"]},{"image":"nginx","versions":"all","files":["test/e2e/common/node/pods.go","test/e2e/common/node/podtemplates.go","test/e2e_node/container_manager_test.go","test/e2e_node/mirror_pod_test.go","test/e2e_node/security_context_test.go"]},{"image":"nonewprivs","versions":"newest","files":["test/e2e/common/node/security_context.go"]},{"image":"nonroot","versions":"newest","files":["test/e2e/common/node/security_context.go"]},{"image":"pause","versions":"newest","files":["test/e2e/common/node/init_container.go","test/e2e/common/node/lifecycle_hook.go","test/e2e/common/node/pod_admission.go","test/e2e/common/node/pods.go","test/e2e_node/container_lifecycle_test.go","test/e2e_node/criproxy_test.go","test/e2e_node/critical_pod_test.go","test/e2e_node/density_test.go","test/e2e_node/eviction_test.go","test/e2e_node/mirror_pod_grace_period_test.go","test/e2e_node/mirror_pod_test.go","test/e2e_node/pids_test.go","test/e2e_node/pod_conditions_criproxy_linux_test.go","test/e2e_node/pods_container_manager_test.go","test/e2e_node/resource_usage_test.go","test/e2e_node/restart_test.go","test/e2e_node/runtimeclass_test.go","test/e2e_node/split_disk_test.go","test/e2e_node/standalone_test.go","test/e2e_node/static_pod_test.go","test/e2e_node/unknown_pods_test.go"]},{"image":"perl","versions":"newest","files":["test/e2e_node/quota_lsci_test.go"]}]');
// EXTERNAL MODULE: ./build/src/domain/judgement/signatures.js + 1 modules
var signatures = __webpack_require__(3979);
;// CONCATENATED MODULE: ./build/src/domain/images.js


const IMAGES = images_namespaceObject.map(({ versions, ...row }) => ({
    ...row,
    versions: versions === 'all' ? 'all' : 'newest',
}));
/**
 * From as many specs on whose source files use one image alone, that image is surely needed: a few of them may be about
 * objects of the API and start no pod.
 */
const SURE_SPECS = 10;
/** What nobody can pull: one registry does not exist, the other wants a login. Specs about just that use them. */
const NEVER = /^(?:invalid\.registry\.k8s\.io|gcr\.io\/k8s-authenticated-test)\//;
/**
 * The images to pull before the suite.
 * @param listed all that the suite may use, as `e2e_node.test --list-images` prints them
 * @param pauseImage CRI-O's own, which every pod needs; null where it has none
 */
function wantedImages(choice, listed, planned, pauseImage) {
    if (choice === 'none')
        return [];
    const wanted = new Map();
    const add = (name, needed) => wanted.set(name, { name, needed: needed || wanted.get(name)?.needed === true });
    if (pauseImage !== null)
        add(pauseImage, true);
    const files = planned.map((spec) => sourceFile(spec));
    for (const row of IMAGES) {
        const uses = files.filter((file) => row.files.includes(file));
        if (uses.length === 0)
            continue;
        const alone = uses.filter((file) => isOnlyImageOf(row, file));
        for (const name of versionsOf(row, listed))
            add(name, alone.length >= SURE_SPECS);
    }
    if (choice === 'all') {
        for (const name of listed.filter((image) => !NEVER.test(image)))
            add(name, false);
    }
    return [...wanted.values()];
}
/** The names of images in the output of `e2e_node.test --list-images`, one per line. */
function readImageList(output) {
    return output
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)+[:@]\S+$/.test(line));
}
/** The host that an image comes from. */
function registryOf(image) {
    return image.slice(0, Math.max(0, image.indexOf('/')));
}
const images_REFUSED = /unknown|not found|denied|unauthorized|authentication required|\b404\b/i;
const AWAY = /no such host|server misbehaving|i\/o timeout|connection refused|connection reset|no route to host|network is unreachable|TLS|x509|deadline exceeded|Client\.Timeout/i;
/** Reads what crictl says of a pull that failed. What counts as the registry's fault is what failing specs are excused by. */
function readPullFailure(image, words) {
    const match = (0,signatures/* findSignature */.s)({ spec: [`Failed to pull image "${image}": ${words}`] });
    if (match?.signature.reason !== 'image-pull')
        return { words, kind: 'node' };
    if (images_REFUSED.test(match.detail))
        return { words, kind: 'refused' };
    return { words, kind: AWAY.test(match.detail) ? 'away' : 'unsteady' };
}
/** The path inside of Kubernetes' repository; empty where the suite does not say. */
function sourceFile(spec) {
    return spec.location?.file.replace(/^.*?(?=\btest\/e2e)/, '') ?? '';
}
function isOnlyImageOf(row, file) {
    return IMAGES.every((other) => other === row || !other.files.includes(file));
}
function versionsOf({ image, versions }, listed) {
    const found = listed
        .filter((name) => name.includes(`/${image}:`) || name.includes(`/${image}@`))
        .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    return versions === 'all' ? found : found.slice(-1);
}

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/src/domain/results/shape.js
var shape = __webpack_require__(2066);
;// CONCATENATED MODULE: ./build/src/crio/images.js








/** Pulls at a time; more would only share the same line. */
const PARALLEL_PULLS = 3;
/** One pull. */
const PULL_SECONDS = 180;
/** All pulls together; afterwards specs pull what is left, as they would without this stage. */
const ALL_PULLS_SECONDS = 600;
/** Before the second and the third try. */
const PAUSES_MILLISECONDS = [1000, 4000];
/** A registry that answers for none of so many images is away. */
const IMAGES_UNTIL_AWAY = 2;
const CRICTL_SECONDS = 20;
const SHOWN_WORDS = 400;
/** The image that CRI-O starts every pod with, or null when it does not say (cri-o/cri-o server/runtime_status.go). */
async function pauseImage(deps, crictl) {
    const { stdout } = await deps.commands.run(crictl, ['--runtime-endpoint', crio_paths/* CRIO_ENDPOINT */.Y9, 'info'], { root: true, deadlineSeconds: CRICTL_SECONDS });
    const config = (0,shape/* fieldsOf */.Pf)((0,shape/* fieldsOf */.Pf)((0,json/* parseJson */.q)(stdout)).config);
    return (0,shape/* textOf */.b6)(config.sandboxImage) || null;
}
/**
 * Lets CRI-O pull images, each once, some at a time. What comes to nothing for a cause on the node is only a warning:
 * pulling is CRI-O's own business there, and specs will show it as such.
 * @throws Trouble (environment, image-pull) when the registry does not give an image that is surely needed, or does not
 *   answer for several; all that failed are in it
 */
async function pullImages(deps, crictl, images) {
    const startedAt = deps.now().getTime();
    const secondsLeft = () => ALL_PULLS_SECONDS - (deps.now().getTime() - startedAt) / 1000;
    const waiting = images.toSorted((one, other) => Number(other.needed) - Number(one.needed));
    const failed = [];
    const answered = new Set();
    let pulled = 0;
    const isOver = () => secondsLeft() <= 0 || awayRegistry(failed, answered) !== null;
    const worker = async () => {
        for (let image = waiting.shift(); image !== undefined; image = waiting.shift()) {
            const failure = await pullPatiently(deps, image.name, { crictl, isOver, secondsLeft });
            if (failure === null)
                pulled += 1;
            else
                failed.push({ ...failure, image });
            if (failure?.kind !== 'away')
                answered.add(registryOf(image.name));
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
/** What the failures come to: nothing, warnings, or the end of the run. */
function judgePulls({ warn }, failed, answered) {
    const away = awayRegistry(failed, answered);
    const decisive = failed.filter(({ image, kind }) => kind !== 'node' && (image.needed || (kind === 'away' && registryOf(image.name) === away)));
    if (decisive.length > 0)
        throw cannotPull(decisive, away);
    for (const { image, words } of failed) {
        warn(`CRI-O cannot pull ${(0,domain_text/* plainLine */.h0)(image.name)}: ${shown(words)}. Specs that need it will try again, and may fail`);
    }
}
/** A registry that did not answer for several images, and never did. */
function awayRegistry(failed, answered) {
    const silent = failed
        .filter(({ kind }) => kind === 'away')
        .map(({ image }) => registryOf(image.name));
    return (silent.find((registry) => !answered.has(registry) &&
        silent.filter((other) => other === registry).length >= IMAGES_UNTIL_AWAY) ?? null);
}
function cannotPull(failed, away) {
    const [first] = failed;
    const name = (0,domain_text/* plainLine */.h0)(first?.image.name ?? '');
    const registries = [...new Set(failed.map(({ image }) => registryOf(image.name)))].join(', ');
    const more = failed.length > 1 ? ` and ${(0,domain_text/* plural */.LS)(failed.length - 1, 'more image')}` : '';
    return new errors/* Trouble */.qm({
        kind: 'environment',
        reason: 'image-pull',
        message: away === null
            ? `CRI-O cannot pull ${name}${more}, which the selected specs need`
            : `The registry ${away} does not answer: CRI-O cannot pull ${name}${more}`,
        cause: shown(first?.words ?? ''),
        remedy: `check ${registries}, its rate limits and the network, or name a mirror in registry-mirrors; pull-images: none leaves pulling to the specs`,
        evidence: failed.map(({ image, words }) => `${(0,domain_text/* plainLine */.h0)(image.name)}: ${shown(words)}`),
    });
}
/** Pulls one image, with pauses between tries where another one may help; gives the last failure. */
async function pullPatiently(deps, image, { crictl, isOver, secondsLeft }) {
    for (let attempt = 0;; attempt++) {
        const seconds = Math.ceil(Math.max(1, Math.min(PULL_SECONDS, secondsLeft())));
        const failure = await pull(deps, crictl, image, seconds);
        const pause = PAUSES_MILLISECONDS[attempt];
        if (failure === null || failure.kind === 'refused' || pause === undefined || isOver()) {
            return failure;
        }
        deps.log.info(`Pull of ${image} failed, again in ${(0,domain_text/* formatDuration */.a3)(pause / 1000)}: ${shown(failure.words)}`);
        await deps.sleep(pause);
    }
}
async function pull(deps, crictl, image, deadlineSeconds) {
    const { exitCode, stderr } = await deps.commands.run(crictl, ['--runtime-endpoint', crio_paths/* CRIO_ENDPOINT */.Y9, 'pull', image], { root: true, deadlineSeconds });
    if (exitCode === 0)
        return null;
    if (exitCode === exec/* EXIT_DEADLINE */.g_) {
        return readPullFailure(image, `context deadline exceeded after ${(0,domain_text/* formatDuration */.a3)(deadlineSeconds)}`);
    }
    return readPullFailure(image, (0,message/* messageIn */.v)(stderr));
}
function shown(words) {
    return (0,domain_text/* truncate */.xv)(words, SHOWN_WORDS);
}

// EXTERNAL MODULE: ./build/src/domain/at-once.js
var at_once = __webpack_require__(1495);
// EXTERNAL MODULE: ./build/src/host/firewall.js
var firewall = __webpack_require__(2254);
// EXTERNAL MODULE: ./build/src/crio/configuration.js
var configuration = __webpack_require__(6881);
// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(6813);
;// CONCATENATED MODULE: ./build/src/crio/registries.js


/** A file of its own beside that of the local registry. */
const MIRRORS_FILE = '99-crio-node-e2e-mirrors.conf';
/**
 * A drop-in for registries.conf(5): each prefix with its mirrors in their order. The registry itself is asked last.
 */
function mirrorsFile(mirrors) {
    const registry = [...(0,group/* groupBy */.$)(mirrors, ({ prefix }) => prefix)].map(([prefix, group]) => ({
        prefix,
        location: prefix,
        mirror: group.map(({ location, insecure }) => ({ location, ...(insecure && { insecure }) })),
    }));
    return (0,dist/* stringify */.As)({ registry });
}

;// CONCATENATED MODULE: ./build/src/crio/install.js











/**
 * Puts CRI-O, its helpers and its configuration where the bundle's installer puts them; starts nothing. The installed
 * CRI-O then checks what it finds there, while systemd reads the units.
 * @throws Trouble (environment, host-setup)
 */
async function installCrio(deps, request) {
    const files = [...programs(request.files), ...install_configuration(request), ...service(request)];
    const paths = files.map(({ path }) => path);
    const [bridge, units, trees, seen] = await (0,at_once/* atOnce */.z)([
        watchedBridge(deps),
        (0,host_host/* watchedUnits */.OK)(deps, crio_paths/* WANTED_UNITS */.sK),
        (0,host_host/* watchedTrees */.WZ)(deps, crio_paths/* STATE_DIRECTORIES */.UO),
        (0,host_host/* existingWithParents */.d_)(deps, paths),
    ]);
    // Played back, neighbours go together, and what runs goes before all else: so directories come right before those that
    // are made for the files, and units after the files.
    deps.journal.record(...bridge, { kind: 'unit-files' }, ...trees);
    await (0,host_host/* installFiles */.DG)(deps, files, seen);
    deps.journal.record(...units);
    await (0,at_once/* atOnce */.z)([checkInstalled(deps), (0,host_host/* asRoot */.tE)(deps, 'systemctl', ['daemon-reload'])]);
}
function programs(files) {
    const helpers = [files.conmon, files.conmonrs, files.crun, files.runc, files.credentialProvider];
    return [
        executable(files.crio, crio_paths/* CRIO_BINARY */._E),
        executable(files.pinns, crio_paths/* PINNS_BINARY */.Ny),
        ...(files.crictl === undefined ? [] : [executable(files.crictl, crio_paths/* CRICTL_BINARY */.i6)]),
        ...helpers.flatMap((helper) => helper === undefined ? [] : [executable(helper, `${crio_paths/* LIBEXEC_DIRECTORY */.HD}/${(0,external_node_path_.basename)(helper)}`)]),
        ...files.cniPlugins.map((plugin) => executable(plugin, `${crio_paths/* CNI_PLUGIN_DIRECTORY */.pj}/${(0,external_node_path_.basename)(plugin)}`)),
    ];
}
/** The drop-ins that the service will read, by name in the order in which it reads them. */
function dropInsOf({ files, dropIns, settings, }) {
    const tomls = dropIns.map(({ toml }) => toml);
    const bundle = files.bundleConfig === undefined
        ? []
        : [{ name: configuration/* BUNDLE_DROP_IN */.Np, toml: (0,external_node_fs_.readFileSync)(files.bundleConfig, 'utf8') }];
    const ours = (0,configuration/* ourDropIn */.Nj)(files, tomls, settings, networkName(files.cniConfig));
    const scenario = settings.scenario === null ? [] : [settings.scenario];
    return [...bundle, { name: configuration/* OUR_DROP_IN */.fi, toml: ours }, ...scenario, ...dropIns];
}
function install_configuration(request) {
    const { files, settings } = request;
    return [
        optional(files.registries, `${crio_paths/* REGISTRIES_DIRECTORY */.Qw}/registries.conf`),
        // The bundle ships it disabled, under a name that CRI-O does not read.
        optional(files.cniConfig, `${crio_paths/* CNI_CONFIG_DIRECTORY */.S7}/10-crio-bridge.conflist`),
        [install_given(files.policy, crio_paths/* POLICY_FILE */.CX, configuration/* PERMISSIVE_POLICY */.tm)],
        [install_given(files.crictlConfig, crio_paths/* CRICTL_CONFIG */.FX, configuration/* CRICTL_YAML */.wU)],
        [install_text(`${crio_paths/* REGISTRIES_DIRECTORY */.Qw}/99-crio-node-e2e.conf`, configuration/* LOCAL_REGISTRY */.wo)],
        settings.mirrors.length === 0
            ? []
            : [install_text(`${crio_paths/* REGISTRIES_DIRECTORY */.Qw}/${MIRRORS_FILE}`, mirrorsFile(settings.mirrors))],
        dropInsOf(request).map(({ name, toml }) => install_text(`${crio_paths/* DROP_IN_DIRECTORY */.s4}/${name}`, toml)),
    ].flat();
}
function service({ files, mayRaiseLimits }) {
    const limits = mayRaiseLimits ? null : (0,configuration/* parseLimits */.kd)((0,external_node_fs_.readFileSync)('/proc/1/limits', 'utf8'));
    return [
        install_given(files.unit, crio_paths/* UNIT_FILE */.eP, (0,configuration/* unitFile */.TD)(crio_paths/* CRIO_BINARY */._E)),
        install_text(crio_paths/* UNIT_DROP_IN */.$n, (0,configuration/* unitDropIn */.rl)(limits)),
    ];
}
/** The name in a CNI configuration list (containernetworking/cni SPEC.md), or null. */
function networkName(path) {
    if (path === undefined)
        return null;
    return (0,shape/* textOf */.b6)((0,shape/* fieldsOf */.Pf)((0,json/* parseJson */.q)((0,external_node_fs_.readFileSync)(path, 'utf8'))).name) || null;
}
async function watchedBridge(deps) {
    const existing = await (0,host_host/* existingPaths */.UV)(deps, [`/sys/class/net/${firewall/* POD_BRIDGE */.ei}`]);
    return existing.size === 0 ? [{ kind: 'link', name: firewall/* POD_BRIDGE */.ei }] : [];
}
function executable(source, path) {
    return { path, mode: '0755', source };
}
function install_text(path, content) {
    return { path, mode: '0644', text: content };
}
function install_given(source, path, fallback) {
    return source === undefined ? install_text(path, fallback) : { path, mode: '0644', source };
}
function optional(source, path) {
    return source === undefined ? [] : [{ path, mode: '0644', source }];
}

;// CONCATENATED MODULE: ./build/src/crio/scenario.js





/**
 * Refuses drop-ins of the user, which come after the scenario's and win, where they take away what makes the scenario: such a
 * run would be called what it is not.
 * @param dropIns valid TOML, in the order in which CRI-O reads them
 * @throws Trouble (input, invalid-input) that names file and key
 */
function refuseUndone(scenario, dropIns) {
    const configs = dropIns.map((dropIn) => ({ dropIn, config: read(dropIn.toml) }));
    for (const { path, value } of settingsOf(scenario)) {
        const last = configs.findLast(({ config }) => valueAt(config, path) !== undefined);
        if (last === undefined || valueAt(last.config, path) === value)
            continue;
        const input = (0,crio_settings/* inputOf */.wg)(last.dropIn);
        const key = path.join('.');
        const said = valueAt(last.config, path) ?? '';
        throw new errors/* Trouble */.qm({
            kind: 'input',
            reason: 'invalid-input',
            message: `${input} takes away what makes the scenario ${scenario.name}`,
            cause: (0,domain_text/* plainLine */.h0)(`${last.dropIn.name} says ${line(key, said)}, and the scenario ${line(key, value)}`),
            remedy: `take ${key} out of ${input}, or the scenario out of the inputs; nothing on the machine has been changed`,
        });
    }
}
/** What CRI-O must be told for the scenario to be one. */
function settingsOf({ crioConfig, runtime, }) {
    const config = read(crioConfig);
    return [
        ...leafPaths(config).map((path) => ({ path, value: valueAt(config, path) ?? '' })),
        ...(runtime === null ? [] : [{ path: ['crio', 'runtime', 'default_runtime'], value: runtime }]),
    ];
}
function read(toml) {
    return (0,dist/* parse */.qg)(toml, { integersAsBigInt: true });
}
/** A line of TOML with the whole path of its key. */
function line(key, value) {
    return `${key}${(0,dist/* stringify */.As)({ '': value }).trim().slice(2)}`;
}

;// CONCATENATED MODULE: ./build/src/crio/service.js







const service_START_SECONDS = 180;
const READY_SECONDS = 60;
const READY_STEP_MILLISECONDS = 250;
const service_CRICTL_SECONDS = 20;
const JOURNAL_LINES = 25;
/**
 * Starts the service and waits until runtime and network are ready; meanwhile the running binary is compared with the
 * planned one.
 * @param sha256 digest of the planned binary, hexadecimal
 * @throws Trouble (environment, crio-not-up) with the end of CRI-O's journal, or (environment, wrong-crio)
 */
async function startCrio(deps, crictl, sha256) {
    deps.journal.record({ kind: 'service', unit: crio_paths/* CRIO_UNIT */.lT });
    const { exitCode, stderr } = await deps.commands.run('systemctl', ['start', crio_paths/* CRIO_UNIT */.lT], {
        root: true,
        deadlineSeconds: service_START_SECONDS,
    });
    if (exitCode !== 0)
        throw await notUp(deps, 'CRI-O does not start', (0,domain_text/* plainLine */.h0)(stderr));
    await (0,at_once/* atOnce */.z)([waitUntilReady(deps, crictl), verifyRunningCrio(deps, sha256)]);
}
/**
 * Makes sure that the running CRI-O is the planned one, by its very bits.
 * @param sha256 digest of the planned binary, hexadecimal
 * @throws Trouble (environment, wrong-crio)
 */
async function verifyRunningCrio(deps, sha256) {
    const { mainPid } = await (0,host_units/* unitState */.__)(deps, crio_paths/* CRIO_UNIT */.lT);
    const { stdout } = await deps.commands.run('sha256sum', [`/proc/${mainPid}/exe`], { root: true });
    const running = stdout.split(' ')[0] ?? '';
    if (running === sha256)
        return;
    throw new errors/* Trouble */.qm({
        kind: 'environment',
        reason: 'wrong-crio',
        message: 'The CRI-O that runs is not the one that was planned',
        cause: `the running binary has SHA-256 ${running || 'unknown'}, the planned one ${sha256}`,
        remedy: 'look for a unit or drop-in of crio.service on the runner that starts another binary',
    });
}
function conditionsIn(crictlInfo) {
    const status = (0,shape/* fieldsOf */.Pf)((0,shape/* fieldsOf */.Pf)((0,json/* parseJson */.q)(crictlInfo))['status']);
    return (0,shape/* listOf */.c3)(status['conditions']).map((entry) => {
        const fields = (0,shape/* fieldsOf */.Pf)(entry);
        return {
            type: (0,shape/* textOf */.b6)(fields['type']),
            status: fields['status'] === true,
            reason: (0,shape/* textOf */.b6)(fields['reason']),
            message: (0,shape/* textOf */.b6)(fields['message']),
        };
    });
}
async function waitUntilReady(deps, crictl) {
    let missing = 'no answer';
    for (let waited = 0; waited < READY_SECONDS * 1000; waited += READY_STEP_MILLISECONDS) {
        missing = await missingConditions(deps, crictl);
        if (missing === '')
            return;
        await deps.sleep(READY_STEP_MILLISECONDS);
    }
    throw await notUp(deps, `CRI-O is not ready after ${READY_SECONDS}s`, missing);
}
async function missingConditions(deps, crictl) {
    const { exitCode, stdout, stderr } = await deps.commands.run(crictl, ['--runtime-endpoint', crio_paths/* CRIO_ENDPOINT */.Y9, 'info'], { root: true, deadlineSeconds: service_CRICTL_SECONDS });
    if (exitCode !== 0)
        return (0,domain_text/* plainLine */.h0)(stderr) || `crictl info: exit code ${exitCode}`;
    const conditions = conditionsIn(stdout);
    return ['RuntimeReady', 'NetworkReady']
        .filter((type) => !conditions.some((condition) => condition.type === type && condition.status))
        .map((type) => {
        const condition = conditions.find((candidate) => candidate.type === type);
        return (0,domain_text/* plainLine */.h0)(`${type}: ${condition?.message || condition?.reason || 'not reported'}`);
    })
        .join('; ');
}
async function notUp(deps, message, cause) {
    const { stdout } = await deps.commands.run('journalctl', ['-u', crio_paths/* CRIO_UNIT */.lT, '--no-pager', '-o', 'cat', '-n', String(JOURNAL_LINES)], { root: true });
    return new errors/* Trouble */.qm({
        kind: 'environment',
        reason: 'crio-not-up',
        message,
        cause,
        remedy: 'read the end of its journal below; a bad crio-config or a broken build are the usual causes',
        evidence: stdout.trim().split('\n'),
    });
}

;// CONCATENATED MODULE: ./build/src/suite/images.js



/** As a dry run: under a second. */
const LIST_SECONDS = 120;
/**
 * Asks the test binary for the images that its specs may use, without starting anything and without root.
 * @param environment variables that the suite will have as well
 * @returns their full names; empty when the binary does not say
 */
async function listImages({ commands, scratch }, binary, environment) {
    const cwd = (0,external_node_path_.join)(scratch, 'list-images');
    (0,external_node_fs_.mkdirSync)(cwd, { recursive: true });
    const { exitCode, stdout } = await commands.run(binary, ['--list-images'], {
        cwd,
        environment,
        deadlineSeconds: LIST_SECONDS,
        untrusted: true,
    });
    return exitCode === 0 ? readImageList(stdout) : [];
}

// EXTERNAL MODULE: ./build/src/app/warn.js
var warn = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/src/app/crio.js












/** The stage in which the build reads its configuration, before anything on the machine is changed. */
async function checkCrio({ deps, plan, workspace }, commands, files) {
    if (plan.scenario !== null)
        refuseUndone(plan.scenario, plan.crioDropIns);
    const dropIns = dropInsOf({ files, dropIns: plan.crioDropIns, settings: plan.crioSettings });
    const users = new Set(plan.crioDropIns.map(({ name }) => name));
    await checkDropIns({ commands, scratch: workspace.scratch }, { crio: files.crio, dropIns, users });
    deps.log.info(`CRI-O takes ${(0,domain_text/* plural */.LS)(dropIns.length, 'drop-in')}`);
}
/** The stage that puts CRI-O in place, and lets it check what it finds there. */
async function placeCrio({ plan }, host, files, mayRaiseLimits) {
    await installCrio(host, {
        files,
        settings: plan.crioSettings,
        dropIns: plan.crioDropIns,
        mayRaiseLimits,
    });
}
/** The stage that starts CRI-O, and makes sure that it is the planned one. */
async function bringUpCrio({ deps, plan }, host, build, crictl) {
    const binary = build.parts.find((part) => (0,external_node_path_.basename)(part.name) === 'crio');
    if (binary === undefined)
        throw new Error('the CRI-O build has no part crio');
    try {
        await startCrio({ ...host, sleep: deps.sleep }, crictl, binary.sha256);
    }
    catch (error) {
        throw blameDropIns(error, plan.crioDropIns);
    }
    deps.log.info(`CRI-O ${build.version} is up and is the planned build`);
}
/** The stage that pulls what the selected specs need. */
async function pullNeeded(run, host, { planned, e2eNodeTest, crictl }) {
    const { deps, plan, workspace } = run;
    const { pull, repositories } = plan.images;
    if (pull === 'none') {
        deps.log.info('Specs pull their images themselves');
        return;
    }
    const startedAt = deps.now().getTime();
    const pullDeps = {
        ...host,
        sleep: deps.sleep,
        now: deps.now,
        warn: (text) => (0,warn/* warn */.R)(run, text),
    };
    const [listed, pause] = await Promise.all([
        listImages(host, e2eNodeTest, (0,suite_workspace/* placeRepositories */.KS)(workspace, repositories)),
        pauseImage(pullDeps, crictl),
    ]);
    const images = wantedImages(pull, listed, planned, pause);
    deps.log.relay(images.map(({ name }) => name));
    await pullImages(pullDeps, crictl, images);
    const seconds = (deps.now().getTime() - startedAt) / 1000;
    deps.log.info(`${(0,domain_text/* plural */.LS)(images.length, 'image')} asked for in ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
}

// EXTERNAL MODULE: ./build/src/app/fetch-builds.js + 32 modules
var fetch_builds = __webpack_require__(1749);
// EXTERNAL MODULE: ./build/src/app/ignition.js + 2 modules
var app_ignition = __webpack_require__(5977);
// EXTERNAL MODULE: ./build/src/app/list-specs.js + 2 modules
var list_specs = __webpack_require__(885);
// EXTERNAL MODULE: ./build/src/app/look.js
var look = __webpack_require__(9514);
// EXTERNAL MODULE: ./build/src/suite/collect.js
var collect = __webpack_require__(3380);
;// CONCATENATED MODULE: ./build/src/app/report-place.js




/**
 * Makes the report directory ready: it can be written to, and nothing in it is an earlier run's, which could pass for
 * this one's. Only our own names are removed.
 * @throws Trouble (input, invalid-input) when it cannot be written to
 */
function prepareReportDirectory(directory) {
    try {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        for (const name of Object.values(collect/* REPORT_FILES */.J)) {
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, name), { recursive: true, force: true });
        }
        const probe = (0,external_node_path_.join)(directory, '.crio-node-e2e');
        (0,external_node_fs_.writeFileSync)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        throw new errors/* Trouble */.qm({
            kind: 'input',
            reason: 'invalid-input',
            message: `The report directory ${directory} cannot be used`,
            cause: (0,errors/* messageOf */.bD)(error),
            remedy: 'give report-dir a directory that the user of this job may write to',
        });
    }
}

// EXTERNAL MODULE: ./build/src/host/leftovers.js
var leftovers = __webpack_require__(6052);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(322);
;// CONCATENATED MODULE: ./build/src/suite/disk-limits.js
/**
 * A hosted runner has 14 GB free on a disk that is four fifths full: by its shares the kubelet would remove images at
 * 85 % and evict pods at 90 %, in the middle of a run. So no image is removed (100 switches it off), and pods are evicted
 * only when 1 GiB is left; the other values are the suite's (kubernetes test/e2e_node/services/kubelet.go).
 */
const DISK_FLAGS = [
    '--image-gc-high-threshold=100',
    '--eviction-hard=memory.available<250Mi,nodefs.available<1Gi,nodefs.inodesFree<5%',
];
/** Specs about eviction and garbage collection set these in the kubelet's configuration, which flags would override. */
const ABOUT_DISK = /evict|garbage ?collect|ImageGC|SeparateDisk|split ?fs|pressure/i;
/** The user's own word on these, as a flag or in a KubeletConfiguration. */
const OWN_LIMITS = /image-?gc-?(high|low)|eviction-?(hard|soft)/i;
/** Flags for the kubelet that keep images and pods where disk space is short; none where a spec or the user decides it. */
function diskFlags({ kubeletFlags, kubeletConfig }, specs) {
    const decided = [...kubeletFlags, kubeletConfig ?? ''].some((text) => OWN_LIMITS.test(text)) ||
        specs.some(({ id }) => ABOUT_DISK.test(id));
    return decided ? [] : DISK_FLAGS;
}

// EXTERNAL MODULE: ./build/src/suite/supervise.js + 2 modules
var supervise = __webpack_require__(6877);
;// CONCATENATED MODULE: ./build/src/app/run-suite.js










/** Seconds after our own deadline until systemd ends the suite, should this process be gone. */
const UNIT_MARGIN_SECONDS = 120;
/** Slices that the kubelet makes; one that is there already is somebody else's. */
const POD_SLICE = 'kubepods.slice';
const KUBELET_SLICES = [POD_SLICE, 'runtime.slice'];
/** For each call; crictl's own two seconds are short for a busy node. */
const CRICTL_TIMEOUT = '10s';
/** The stage that starts the suite and follows it to its end. */
async function runSuite(run, host, needs) {
    const { deps, plan, workspace, record } = run;
    const { e2eNodeTest, ginkgo, kubelet } = needs.kubernetes;
    if (plan.scenario !== null) {
        (0,suite_workspace/* placeKubeletDropIn */.EJ)(workspace, plan.scenario.name, plan.scenario.kubeletConfig);
    }
    const startedAt = deps.now();
    const kubeletFlags = [...diskFlags(plan, needs.planned), ...plan.kubeletFlags];
    const command = (0,suite_arguments/* suiteCommand */.m0)({ ...plan, kubeletFlags }, {
        suite: workspace.suite,
        report: workspace.suiteReport,
        kubeletConfig: (0,suite_workspace/* placeKubeletConfig */.IP)(workspace, plan.kubeletConfig),
        logsSince: startedAt,
    }, deps.nodeName);
    deps.log.info(`${plan.procs} processes, time limit ${(0,domain_text/* formatDuration */.a3)(plan.timeoutSeconds)}`);
    const [cgroups, slices] = await (0,at_once/* atOnce */.z)([
        (0,leftovers/* suiteCgroups */.c)(host),
        (0,host_host/* watchedUnits */.OK)(host, KUBELET_SLICES),
        (0,suite_workspace/* placePrograms */.JO)(workspace, [e2eNodeTest, ginkgo, kubelet]),
    ]);
    const pods = ['--runtime-endpoint', crio_paths/* CRIO_ENDPOINT */.Y9, '--timeout', CRICTL_TIMEOUT, 'rmp', '-f', '-a'];
    host.journal.record({ kind: 'cgroups', before: cgroups }, ...slices, {
        kind: 'suite',
        unit: workspace.suiteUnit,
        kubeletUnit: workspace.kubeletUnit,
        podSlice: POD_SLICE,
        removePods: [needs.crictl, ...pods],
    });
    record.append({ event: 'suite-started', at: startedAt.toISOString() });
    await (0,unit/* startUnit */.bb)(host, {
        name: workspace.suiteUnit,
        description: 'Kubernetes node e2e suite',
        command,
        workingDirectory: workspace.suite,
        temporaryDirectory: workspace.suiteTemporary,
        environment: (0,suite_workspace/* placeRepositories */.KS)(workspace, plan.images.repositories),
        output: workspace.console,
        maxSeconds: plan.timeoutSeconds + suite_arguments/* GRACE_SECONDS */.F2 + UNIT_MARGIN_SECONDS,
    });
    const end = await (0,supervise/* superviseSuite */.Fz)({
        commands: host.commands,
        log: deps.log,
        now: () => deps.now().getTime(),
        sleep: deps.sleep,
        processRuns: deps.processRuns,
        onServiceEvent: (change) => record.append({ event: 'service', change }),
    }, {
        suiteUnit: workspace.suiteUnit,
        kubeletUnit: workspace.kubeletUnit,
        console: workspace.console,
        plannedSpecs: needs.planned.length,
        restartsCrio: needs.planned.some(mayRestartCrio),
        timeoutSeconds: plan.timeoutSeconds,
    });
    record.append({ event: 'suite-ended', at: deps.now().toISOString(), ...end });
    deps.log.info(`The suite ended with exit code ${end.exitCode ?? 'unknown'}`);
}
/** Specs that stop services on purpose carry this label (kubernetes/community, e2e-tests.md). */
function mayRestartCrio(spec) {
    return spec.labels.includes('Disruptive');
}

// EXTERNAL MODULE: ./build/src/crio/runtimes.js
var runtimes = __webpack_require__(6098);
;// CONCATENATED MODULE: ./build/src/crio/node-facts.js





/** How a node with these files will be set up; reads the bundle's drop-in. */
function nodeFacts({ crioDropIns, crioSettings, kubeletConfig, }, files) {
    const dropIns = dropInsOf({ files, dropIns: crioDropIns, settings: crioSettings });
    const { defaultRuntime, handlers } = (0,runtimes/* effectiveRuntimes */.V)(dropIns.map(({ toml }) => toml).filter(isToml));
    const { runtime, monitor } = (0,runtimes/* handlerPrograms */.m)(handlers[defaultRuntime]);
    return {
        runtime: {
            handler: defaultRuntime,
            program: partOrPath(runtime),
            monitor: partOrPath(monitor),
        },
        crioDropIns: dropIns.map(({ name, toml }) => ({ name, sha256: sha256Of(toml) })),
        kubeletConfigSha256: kubeletConfig === null ? null : sha256Of(kubeletConfig),
    };
}
/** Programs that pods are started with, by the component that brings them. */
const STARTERS = {
    crun: 'crun',
    runc: 'runc',
    conmon: 'conmon',
    'conmon-rs': 'conmonrs',
};
/** What to say of components that were asked for and that no pod is started with by default. */
function unusedComponents(components, { runtime: { handler, program, monitor } }) {
    return components.flatMap(({ name }) => {
        const starter = STARTERS[name];
        if (starter === undefined || starter === program || starter === monitor)
            return [];
        return [
            `${name} is installed, but CRI-O starts pods with the handler ${handler} (${program ?? 'no runtime_path'}, ${monitor ?? 'no monitor_path'}): choose it by runtime, monitor or crio-config if it shall be tested`,
        ];
    });
}
/** A bundle's drop-in is somebody's file; CRI-O says itself what is wrong with it. */
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
    return path !== null && (0,external_node_path_.dirname)(path) === crio_paths/* LIBEXEC_DIRECTORY */.HD ? (0,external_node_path_.basename)(path) : path;
}
function sha256Of(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./build/src/domain/report/json.js
var report_json = __webpack_require__(7239);
// EXTERNAL MODULE: ./build/src/domain/report/provenance.js
var report_provenance = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/app/job.js
var job = __webpack_require__(4894);
;// CONCATENATED MODULE: ./build/src/app/setup.js








/** Writes down what will be tested on what as soon as that is known: the run may end anywhere after this. */
function recordSetup(current, files) {
    const { deps, plan, record } = current;
    const facts = nodeFacts(plan, files);
    record.append({ event: 'node', facts });
    for (const text of unusedComponents(plan.components, facts))
        (0,warn/* warn */.R)(current, text);
    const { builds, host, node, context } = record.state();
    const provenance = (0,report_json/* provenanceJson */.WU)({
        schemaVersion: report_provenance/* PROVENANCE_SCHEMA_VERSION */.P,
        generator: { name: 'crio-node-e2e', version: deps.version },
        generatedAt: deps.now().toISOString(),
        run: (0,job/* jobOf */.Z)(context),
        complete: false,
        builds,
        host,
        node,
        randomSeed: null,
    });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(plan.reportDirectory, collect/* REPORT_FILES */.J.provenance), provenance);
}

;// CONCATENATED MODULE: ./build/src/app/run.js


















/**
 * The pipeline of a run, from the plan to the end of the suite. What it learns goes into the record, what it changes
 * on the host into the journal; the report is made of these afterwards. Nothing on the machine has changed before
 * "Prepare the machine".
 * @throws Trouble for everything that stops a run and is no bug
 */
async function run(current) {
    const { deps, plan, workspace, record } = current;
    const stage = (name, work) => {
        record.append({ event: 'stage', name });
        return deps.log.group(name, work);
    };
    const tell = (text) => (0,warn/* warn */.R)(current, text);
    (0,suite_workspace/* createWorkspace */.sK)(workspace);
    await stage('Plan', async () => {
        deps.log.relay((0,describe/* describePlan */.d)(plan));
        prepareReportDirectory(plan.reportDirectory);
        record.append({ event: 'report-directory', path: plan.reportDirectory });
    });
    const probe = await stage('Look at the machine', () => (0,look/* lookAtMachine */.s)(current, tell));
    const commands = deps.commandsFor(probe.privilege ?? 'direct');
    const { crio, kubernetes, ignition } = await stage('Fetch CRI-O and Kubernetes', async () => {
        const fetched = await (0,fetch_builds/* fetchBuilds */.K)(current, commands);
        recordSetup((0,app_ignition/* withDropIns */.my)(current, fetched.ignition), fetched.crio.files);
        return fetched;
    });
    const configured = (0,app_ignition/* withDropIns */.my)(current, ignition);
    const planned = await stage('List the specs', async () => {
        await (0,list_specs/* requireGates */.G)(current, commands, kubernetes.kubelet);
        return (0,list_specs/* listSpecs */.v)(current, commands, kubernetes.e2eNodeTest);
    });
    await stage("Check CRI-O's configuration", () => checkCrio(configured, commands, crio.files));
    const host = {
        commands,
        journal: (0,journal/* fileJournal */.ab)(workspace.journal),
        log: deps.log,
        scratch: workspace.scratch,
    };
    await stage('Prepare the machine', async () => {
        const kept = [workspace.root, plan.reportDirectory];
        const prepared = await prepareIgnition(host, ignition, kept).catch((error) => {
            throw (0,app_ignition/* asScenarios */.O6)(error, plan);
        });
        await (0,steps/* prepareKernel */.j$)(host, probe, { plan, specs: planned, warn: tell });
        await prepared.apply((0,app_ignition/* scenarioTeller */.B9)(plan, tell));
        await clearKubelet(host);
    });
    const crictl = crio.files.crictl === undefined ? 'crictl' : crio_paths/* CRICTL_BINARY */.i6;
    const { mayRaiseLimits } = probe;
    await stage('Install CRI-O', () => placeCrio(configured, host, crio.files, mayRaiseLimits));
    await stage('Start CRI-O', () => bringUpCrio(configured, host, crio.build, crictl));
    const { e2eNodeTest } = kubernetes;
    await stage('Pull images', () => pullNeeded(current, host, { planned, e2eNodeTest, crictl }));
    await stage(`Run ${(0,domain_text/* plural */.LS)(planned.length, 'spec')}`, () => runSuite(current, host, { planned, kubernetes, crictl }));
}
/** Writes down what stopped a run. */
function recordFailure(record, error) {
    if (error instanceof errors/* Trouble */.qm) {
        record.append({ event: 'trouble', details: error.details });
        return;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    record.append({ event: 'bug', message, stack: (stack ?? '').split('\n') });
}

;// CONCATENATED MODULE: ./build/src/app/main.js













/**
 * The parts of a cancelled step's time: the runner sends SIGTERM after 7.5 s and SIGKILL after 10 s
 * (actions/runner src/Runner.Sdk/ProcessInvoker.cs).
 */
const SIGNAL_SECONDS = 3;
const LAST_COMMAND_MILLISECONDS = 3000;
/**
 * A run from inputs to report, with the machine given back. Returns the exit code of the step.
 * @param read parses the inputs; its troubles are reported like all others
 */
async function main(deps, read, runsDirectory, process) {
    const workspace = makeWorkspace(deps, runsDirectory);
    const record = (0,app_record/* fileRecord */.c)(workspace.record);
    const gate = createGate(deps.commandsFor);
    process.onSignal((signal) => void cancel(deps, { workspace, record, gate }, signal, process));
    const gated = { ...deps, commandsFor: gate.commandsFor };
    const failOn = await attempt(gated, read, workspace, record);
    const commands = gated.commandsFor(await privilegeOf(gated, record));
    try {
        // Loaded only now, so that main starts earlier.
        const { finish } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 749));
        const report = await deps.log.group('Report', () => finish(gated, commands, workspace, record));
        deps.log.info(report.verdict.headline);
        await (0,restore/* restore */.P)(gated, commands, workspace);
        return exitCodeFor(report, failOn);
    }
    catch (error) {
        // Post tries once more, and gives the machine back.
        recordFailure(record, error);
        deps.step.annotate({
            level: 'error',
            title: 'The run could not be finished',
            message: `${(0,errors/* messageOf */.bD)(error)}\nIt is tried once more.`,
        });
        return 1;
    }
}
/** Runs the pipeline; what stops it goes into the record. Returns the results that shall fail the step. */
async function attempt(deps, read, workspace, record) {
    let failOn = [];
    try {
        const { plan, context } = read();
        failOn = plan.failOn;
        const { token, ...recorded } = context;
        if (token !== null)
            deps.step.mask(token);
        record.append({ event: 'plan', plan: (0,public_plan/* publicPlan */.B)(plan), context: recorded });
        await run({ deps, plan, context, workspace, record });
    }
    catch (error) {
        const evidence = error instanceof errors/* Trouble */.qm ? (error.details.evidence ?? []) : [];
        deps.log.relay([(0,errors/* messageOf */.bD)(error), ...evidence]);
        recordFailure(record, error);
    }
    return failOn;
}
/** A workspace of this run alone: one that is there already belongs to a run that began in the same second. */
function makeWorkspace(deps, runsDirectory) {
    (0,external_node_fs_.mkdirSync)(runsDirectory, { recursive: true });
    for (const root of (0,earlier/* finishedRuns */.h)(runsDirectory, suite_workspace/* RUN_LAYOUT */.$$, deps.now())) {
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    }
    for (let later = 0;; later++) {
        const moment = new Date(deps.now().getTime() + later * 1000);
        const workspace = (0,suite_workspace/* workspaceAt */.xJ)((0,suite_workspace/* workspaceRoot */.oS)(runsDirectory, moment));
        try {
            (0,external_node_fs_.mkdirSync)(workspace.root);
            (0,journal/* signJournal */.DA)(workspace.journal, (0,identity/* ownIdentity */.hY)());
            deps.step.saveState(remaining/* WORKSPACE_STATE */.Ww, workspace.root);
            return workspace;
        }
        catch (error) {
            const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
            if (!taken)
                throw error;
        }
    }
}
/** Results that never let a step pass, whatever `fail-on` says. */
const ALWAYS_FAILING = [
    'invalid-input',
    'nothing-selected',
    'not-applicable',
    'cancelled',
    'error',
];
/** 1 when the step shall fail, else 0. */
function exitCodeFor({ verdict }, failOn) {
    const failing = [...ALWAYS_FAILING, ...failOn];
    return failing.includes(verdict.result) ? 1 : 0;
}
/**
 * Answers the runner's signal in time: the suite is told to stop, and what happened is written down. Post waits for
 * the suite's end and reports. A suite that has ended is reported as it ended: that takes no longer.
 */
async function cancel(deps, { workspace, record, gate }, signal, process) {
    const { cancelled, suiteStartedAt, suiteEnd } = record.state();
    if (cancelled || suiteEnd !== null)
        return;
    record.append({ event: 'cancelled', signal });
    deps.log.info(`${signal}: the run is cancelled; what it did is reported, and the machine given back`);
    const idle = gate.close(LAST_COMMAND_MILLISECONDS);
    if (suiteStartedAt !== null) {
        const commands = deps.commandsFor(await privilegeOf(deps, record));
        const told = await (0,unit/* signalUnit */.vo)({ commands }, workspace.suiteUnit, 'SIGINT', SIGNAL_SECONDS);
        if (told)
            record.append({ event: 'suite-signalled' });
    }
    await idle;
    process.exit(1);
}
/**
 * How root is had on this machine, for what follows a pipeline that may have ended anywhere.
 * @param record of the run, which knows it once the machine has been looked at
 */
async function privilegeOf(deps, record) {
    const known = record?.state().privilege ?? null;
    if (known !== null)
        return known;
    const { exitCode } = await deps.commandsFor('sudo').run('true', [], { root: true });
    return exitCode === 0 ? 'sudo' : 'direct';
}


/***/ }),

/***/ 5842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ restore),
  z: () => (/* binding */ restoreEarlier)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/host/host.js
var host = __webpack_require__(9680);
// EXTERNAL MODULE: ./build/src/host/journal.js
var journal = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/host/changes.js
var changes = __webpack_require__(1937);
// EXTERNAL MODULE: ./build/src/host/firewall.js
var firewall = __webpack_require__(2254);
// EXTERNAL MODULE: ./build/src/host/leftovers.js
var leftovers = __webpack_require__(6052);
// EXTERNAL MODULE: ./build/src/host/trees.js
var trees = __webpack_require__(1353);
// EXTERNAL MODULE: ./build/src/host/undo-ignition.js
var undo_ignition = __webpack_require__(2714);
// EXTERNAL MODULE: ./build/src/host/units.js
var host_units = __webpack_require__(7191);
;// CONCATENATED MODULE: ./build/src/host/undo.js









const SERVICE_STOP_SECONDS = 90;
const SUITE_STOP_SECONDS = 120;
/** What runs, or makes something run: it may use files and the kernel's state in ways that are not known. */
const RUNNING = ['suite', 'cgroups', 'service', 'units', 'stopped'];
/** What has nothing to do with each other, nor with files, once nothing runs: the network's state, and the kernel's. */
const APART = [
    ['link', 'firewall'],
    ['sysctls', 'swap'],
];
/** Mounts and parameters may need them. */
const LAST = ['module'];
/**
 * Plays the journal back, newest change first, and goes on past what fails. Once nothing runs any more, network, kernel and
 * files are given back at the same time, and modules at the end.
 * Returns one sentence for each change that could not be taken back; those stay pending, so a second call tries again.
 */
async function undoAll(deps, journal) {
    const pending = journal.pending();
    const idle = pending.findLastIndex(({ change }) => RUNNING.includes(change.kind)) + 1;
    const rest = pending.slice(idle);
    const of = (kinds) => rest.filter(({ change }) => kinds.includes(change.kind));
    const others = [...APART.flat(), ...LAST];
    const files = rest.filter(({ change }) => !others.includes(change.kind));
    const failures = await playBack(deps, journal, pending.slice(0, idle));
    const apart = await Promise.all([files, ...APART.map(of)].map((part) => playBack(deps, journal, part)));
    return [...failures, ...apart.flat(), ...(await playBack(deps, journal, of(LAST)))];
}
async function playBack(deps, journal, pending) {
    const failures = [];
    for (const together of neighbours(pending)) {
        failures.push(...(await undoTogether(deps, journal, together)));
    }
    return failures;
}
/** Directories that follow each other are taken back with the same few commands, all else alone. */
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
/** Where neighbours fail together, each is tried alone: so the others succeed, and the failure has a name. */
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
    const cause = error instanceof errors/* Trouble */.qm ? (error.details.cause ?? '') : '';
    return `${(0,changes/* describeChange */.u)(change)}: ${(0,errors/* messageOf */.bD)(error)}${cause && ` (${cause})`}`;
}
async function undo(deps, changes) {
    await (0,trees/* restoreTrees */.O)(deps, changes.filter((change) => change.kind === 'tree'));
    for (const change of changes) {
        if (change.kind !== 'tree')
            await undoOne(deps, change);
    }
}
async function undoOne(deps, change) {
    switch (change.kind) {
        case 'files':
            return restoreFiles(deps, change);
        case 'module':
            return unloadModule(deps, change.name);
        case 'sysctls':
            return restoreSysctls(deps, change.before);
        case 'swap':
            return swapOn(deps, change);
        case 'firewall':
            return restoreFirewall(deps, change);
        case 'link':
            return deleteLink(deps, change.name);
        case 'unit-files':
            await (0,host/* asRoot */.tE)(deps, 'systemctl', ['daemon-reload']);
            return;
        case 'service':
            return stopUnits(deps, [change.unit], SERVICE_STOP_SECONDS);
        case 'cgroups':
            return removeCgroups(deps, change.before);
        case 'attributes':
            return (0,undo_ignition/* restoreAttributes */.yO)(deps, change);
        case 'moved':
            return (0,undo_ignition/* moveBack */.Jx)(deps, change);
        case 'account':
            return (0,undo_ignition/* deleteAccount */.lw)(deps, change);
        case 'swap-file':
            return (0,undo_ignition/* removeSwapFile */.WG)(deps, change.path);
        case 'mount':
            return (0,undo_ignition/* removeMount */.y1)(deps, change);
        case 'kernel-setting':
            return (0,undo_ignition/* writeKernelSetting */.f4)(deps, change.path, change.before);
        case 'stopped':
            await (0,host/* asRoot */.tE)(deps, 'systemctl', ['start', change.unit], SERVICE_STOP_SECONDS);
            return;
        case 'units':
            return stopUnits(deps, change.units, SERVICE_STOP_SECONDS);
        case 'suite':
            return stopSuite(deps, change);
    }
}
async function restoreFiles(deps, { files }) {
    const added = files.filter((file) => file.backup === null).map((file) => file.path);
    if (added.length > 0)
        await (0,host/* asRoot */.tE)(deps, 'rm', ['-f', '--', ...added]);
    for (const { path, backup } of files) {
        // -T: a link to a directory may stand there now, and the copy must not go into that directory.
        if (backup !== null)
            await (0,host/* asRoot */.tE)(deps, 'cp', ['-aT', '--remove-destination', '--', backup, path]);
    }
}
async function unloadModule(deps, name) {
    const { stdout: loaded } = await deps.commands.run('cat', ['/proc/modules']);
    // A module that is built into the kernel is not listed and cannot be unloaded.
    if (!loaded.split('\n').some((line) => line.startsWith(`${name} `)))
        return;
    await (0,host/* asRoot */.tE)(deps, 'modprobe', ['-r', name]);
}
async function restoreSysctls(deps, before) {
    const now = await (0,host/* readSysctls */.kp)(deps, Object.keys(before));
    const changed = Object.entries(before).filter(([key, value]) => key in now && now[key] !== value);
    await (0,host/* writeSysctls */.j)(deps, changed);
}
async function swapOn(deps, { device, priority }) {
    const swaps = await (0,host/* asRoot */.tE)(deps, 'cat', ['/proc/swaps']);
    if (swaps.split('\n').some((line) => line.split(/\s+/)[0] === device))
        return;
    // A negative priority is the kernel's own choice and cannot be asked for (swapon(2)).
    const choice = priority >= 0 ? ['-p', String(priority)] : [];
    await (0,host/* asRoot */.tE)(deps, 'swapon', [...choice, device]);
}
async function restoreFirewall(deps, { family, before }) {
    const after = await (0,host/* savedRules */.vY)(deps, family);
    if (after === null)
        return;
    await (0,host/* changeRules */.gB)(deps, family, (0,firewall/* undoRules */.IW)(before, after));
}
async function deleteLink(deps, name) {
    const { exitCode } = await deps.commands.run('ip', ['link', 'show', 'dev', name], { root: true });
    if (exitCode === 0)
        await (0,host/* asRoot */.tE)(deps, 'ip', ['link', 'delete', name]);
}
async function removeCgroups(deps, before) {
    const known = new Set(before);
    const made = (await (0,leftovers/* suiteCgroups */.c)(deps)).filter((path) => !known.has(path));
    // Innermost first: a cgroup can only be removed when it has no children and no processes.
    for (const path of made.toSorted((a, b) => b.length - a.length)) {
        await (0,host/* asRoot */.tE)(deps, 'rmdir', ['--ignore-fail-on-non-empty', '--', path]);
    }
}
async function stopSuite(deps, { unit, kubeletUnit, podSlice, removePods }) {
    // The kubelet first, or it would start the pods again that are removed next.
    await stopUnits(deps, [kubeletUnit, unit], SUITE_STOP_SECONDS);
    // CRI-O would give each container its grace period, one after the other.
    await deps.commands.run('systemctl', ['kill', '--signal=SIGKILL', podSlice], { root: true });
    await removeAllPods(deps, removePods);
}
async function stopUnits(deps, units, deadlineSeconds) {
    const states = await (0,host_units/* unitStates */.$1)(deps, units);
    for (const unit of units.filter((_, index) => states[index]?.loadState !== 'not-found')) {
        await (0,host/* asRoot */.tE)(deps, 'systemctl', ['stop', unit], deadlineSeconds);
        // A failed transient unit stays loaded until it is reset; for others this changes nothing.
        await deps.commands.run('systemctl', ['reset-failed', unit], { root: true });
    }
}
/** Pods that specs left behind. CRI-O may be dead: then the clean-up of its directories and cgroups takes them. */
async function removeAllPods(deps, command) {
    const [program = '', ...args] = command;
    const { exitCode, stderr } = await deps.commands.run(program, args, {
        root: true,
        deadlineSeconds: SERVICE_STOP_SECONDS,
    });
    if (exitCode !== 0)
        deps.log.info(`Pods could not be removed through CRI-O: ${(0,domain_text/* plainLine */.h0)(stderr)}`);
}

// EXTERNAL MODULE: ./build/src/suite/collect.js
var collect = __webpack_require__(3380);
// EXTERNAL MODULE: ./build/src/suite/workspace.js
var suite_workspace = __webpack_require__(2639);
// EXTERNAL MODULE: ./build/src/app/record.js
var record = __webpack_require__(292);
// EXTERNAL MODULE: ./build/src/app/remaining.js
var remaining = __webpack_require__(3485);
;// CONCATENATED MODULE: ./build/src/app/restore.js










/**
 * Gives the machine back: plays the journal back, and says in one warning what could not be restored. Main does it at
 * its end, and post whatever main left; a journal that was played back is not played again.
 */
async function restore(deps, commands, workspace) {
    const state = (0,record/* fileRecord */.c)(workspace.record).state();
    const onlyServices = (0,remaining/* isThrownAway */.T3)(state);
    const journal = (0,remaining/* remainingChanges */.WE)(workspace, state);
    const pending = journal.pending().length;
    if (pending === 0)
        return;
    const title = onlyServices
        ? 'Stop services; the rest is thrown away with the machine'
        : `Give the machine back: ${(0,domain_text/* plural */.LS)(pending, 'change')}`;
    const failures = await deps.log.group(title, () => undoAll({ commands, log: deps.log, scratch: workspace.scratch }, journal));
    keepJournal(workspace, state);
    if (failures.length === 0) {
        // Backups are still needed where the next run in this job has to give the machine back.
        if (onlyServices)
            return;
        await removeWorkFiles(commands, workspace);
        deps.log.info('The machine is as it was before.');
        return;
    }
    await handOverWorkFiles(commands, workspace);
    deps.step.annotate({
        level: 'warning',
        title: 'The machine could not be restored completely',
        message: failures.join('\n'),
    });
}
/**
 * Gives the machine back that a run has left which is gone, and removes its directory, wherever all could be restored.
 * Returns one sentence for each change that could not be taken back.
 */
async function restoreEarlier(deps, commands, root) {
    const workspace = (0,suite_workspace/* workspaceAt */.xJ)(root);
    const failures = await undoAll({ commands, log: deps.log, scratch: workspace.scratch }, (0,journal/* fileJournal */.ab)(workspace.journal));
    if (failures.length === 0) {
        await (0,host/* asRoot */.tE)({ commands }, 'rm', ['-rf', '--one-file-system', '--', root]);
    }
    return failures;
}
/** The suite writes into these as root; left there, they would keep a runner from emptying its temporary directory. */
function workFiles({ suite, suiteReport, suiteTemporary, scratch }) {
    return [suite, suiteReport, suiteTemporary, scratch];
}
/** Backups are among them, so this comes after everything was restored. */
async function removeWorkFiles(commands, workspace) {
    await (0,host/* asRoot */.tE)({ commands }, 'rm', ['-rf', '--one-file-system', '--', ...workFiles(workspace)]);
}
async function handOverWorkFiles(commands, workspace) {
    const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    await commands.run('chown', ['-R', '-h', owner, '--', ...workFiles(workspace)], { root: true });
}
function keepJournal(workspace, { reportDirectory }) {
    if (reportDirectory !== null && (0,external_node_fs_.existsSync)(reportDirectory)) {
        (0,external_node_fs_.copyFileSync)(workspace.journal, (0,external_node_path_.join)(reportDirectory, collect/* REPORT_FILES */.J.journal));
    }
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
const GAP = 2;
/** Lines of cells in columns, as wide as their widest cell. */
function table(rows) {
    const [first = []] = rows;
    const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd((widths[column] ?? 0) + GAP))
        .join('')
        .trimEnd());
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ warn)
/* harmony export */ });
/** Tells what does not stop a run but should be known: in the log now, in every view of the report later. */
function warn({ deps, record }, text) {
    deps.log.warning(text);
    record.append({ event: 'warning', text });
}


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ actionsWorld)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/package.json
var build_package = __webpack_require__(8797);
// EXTERNAL MODULE: ./build/src/adapters/actions.js
var actions = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/src/adapters/exec.js
var exec = __webpack_require__(4857);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
;// CONCATENATED MODULE: ./build/src/adapters/file-urls.js





/** Adds `file:` URLs: a bundle on this machine has its checksum and its signature beside it, as one on a server has. */
function withFileUrls(http) {
    return {
        open: (from, signal) => (isFile(from) ? openFile(from) : http.open(from, signal)),
        text: (from, signal) => (isFile(from) ? readText(from) : http.text(from, signal)),
        textIfPresent: (from, signal) => isFile(from) ? readTextIfPresent(from) : http.textIfPresent(from, signal),
    };
}
function isFile({ url }) {
    return url.startsWith('file:');
}
async function openFile(from) {
    const path = (0,external_node_url_.fileURLToPath)(from.url);
    const { size, mtime } = await orTrouble(from, (0,external_node_fs_promises_.stat)(path));
    return {
        length: size,
        framed: true,
        lastModified: mtime.toISOString(),
        finalUrl: from.url,
        async *[Symbol.asyncIterator]() {
            try {
                yield* (0,external_node_fs_.createReadStream)(path);
            }
            catch (error) {
                throw unreadable(from, error);
            }
        },
    };
}
async function readText(from) {
    return (await orTrouble(from, (0,external_node_fs_promises_.readFile)((0,external_node_url_.fileURLToPath)(from.url), 'utf8'))).trim();
}
async function readTextIfPresent(from) {
    try {
        return await readText(from);
    }
    catch (error) {
        if (error instanceof errors/* Trouble */.qm && isAbsent(error.cause))
            return null;
        throw error;
    }
}
function isAbsent(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
async function orTrouble(from, work) {
    try {
        return await work;
    }
    catch (error) {
        throw unreadable(from, error);
    }
}
function unreadable({ what, url }, error) {
    return new errors/* Trouble */.qm({
        kind: 'input',
        reason: 'invalid-input',
        message: `${what} cannot be read from ${(0,external_node_url_.fileURLToPath)(url)}`,
        cause: (0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error)),
        remedy: 'Check the path and its rights',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./build/src/adapters/github.js


const DEADLINE_MILLISECONDS = 15_000;
const PAGE_SIZE = 100;
const NOT_THERE = [404, 422];
const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** GitHub's REST API (https://docs.github.com/rest), read only. */
function gitHub({ token, baseUrl }) {
    const octokit = lazily(async () => {
        const { GitHub: Octokit, getOctokitOptions } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 1845));
        const request = { timeout: DEADLINE_MILLISECONDS };
        return new Octokit(token === null ? { baseUrl, request } : getOctokitOptions(token, { baseUrl, request }));
    });
    async function ask(question, put) {
        try {
            const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS);
            return (await put(await octokit(), { signal })).data;
        }
        catch (error) {
            if (NOT_THERE.includes(statusOf(error) ?? 0))
                return null;
            throw unanswered(question, baseUrl, token !== null, error);
        }
    }
    return {
        authorization: token === null ? null : `Bearer ${token}`,
        async commit(repository, name) {
            const data = await ask(`commit ${name} of ${repository}`, ({ rest }, request) => rest.repos.getCommit({ ...split(repository), ref: name, per_page: 1, request }));
            return data && { sha: data.sha, date: data.commit.committer?.date ?? null };
        },
        async history(repository, commit, page) {
            const question = `commits of ${repository} before ${commit}`;
            const data = await ask(question, ({ rest }, request) => rest.repos.listCommits({
                ...split(repository),
                sha: commit,
                per_page: PAGE_SIZE,
                page,
                request,
            }));
            return (data ?? []).map(({ sha }) => sha);
        },
        async pullRequest(repository, number) {
            const data = await ask(`pull request ${number} of ${repository}`, ({ rest }, request) => rest.pulls.get({ ...split(repository), pull_number: number, request }));
            return data && { headCommit: data.head.sha, baseBranch: data.base.ref };
        },
        async workflowRun(repository, run) {
            const data = await ask(`workflow run ${run} of ${repository}`, ({ rest }, request) => rest.actions.getWorkflowRun({ ...split(repository), run_id: run, request }));
            return data && { headCommit: data.head_sha, headBranch: data.head_branch };
        },
        async workflowRunsFor(repository, headCommit) {
            const question = `workflow runs of ${repository} for commit ${headCommit}`;
            const data = await ask(question, ({ rest }, request) => rest.actions.listWorkflowRunsForRepo({
                ...split(repository),
                head_sha: headCommit,
                per_page: PAGE_SIZE,
                request,
            }));
            return (data?.workflow_runs ?? []).map(({ id }) => id).toSorted((one, other) => other - one);
        },
        async artifacts(repository, run, name) {
            const question = `artifacts of workflow run ${run} of ${repository}`;
            const data = await ask(question, ({ rest }, request) => rest.actions.listWorkflowRunArtifacts({
                ...split(repository),
                run_id: run,
                name,
                per_page: PAGE_SIZE,
                request,
            }));
            return (data?.artifacts ?? []).map(artifactOf);
        },
        async artifact(repository, id) {
            const data = await ask(`artifact ${id} of ${repository}`, ({ rest }, request) => rest.actions.getArtifact({ ...split(repository), artifact_id: id, request }));
            return data && artifactOf(data);
        },
        async releaseDigests(repository, tag) {
            const data = await ask(`release ${tag} of ${repository}`, ({ rest }, request) => rest.repos.getReleaseByTag({ ...split(repository), tag, request }));
            return (data && Object.fromEntries(data.assets.map(({ name, digest }) => [name, hexOf(digest)])));
        },
    };
}
function lazily(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}
function split(repository) {
    const [owner = '', repo = ''] = repository.split('/', 2);
    return { owner, repo };
}
function artifactOf(fields) {
    return {
        id: fields.id,
        name: fields.name,
        expired: fields.expired,
        sha256: hexOf(fields.digest),
        downloadUrl: fields.archive_download_url,
        headCommit: fields.workflow_run?.head_sha ?? null,
    };
}
function hexOf(digest) {
    return DIGEST.exec(digest ?? '')?.[1] ?? null;
}
/** Of an answer: octokit gives errors of the network a status of its own, and no response. */
function statusOf(error) {
    const isAnswer = error instanceof Error && 'response' in error && error.response !== undefined;
    const status = isAnswer && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** How GitHub refuses: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const REMEDIES = {
    401: {
        withToken: 'Give a token that is still valid (input token)',
        without: 'Give a token (input token)',
    },
    403: {
        withToken: 'Check what the token may read, or wait: GitHub refuses like this above its limits too',
        without: 'Give a token (input token): without one GitHub answers only sixty times an hour',
    },
    429: {
        withToken: 'Run again later: GitHub asks for a pause',
        without: 'Give a token (input token): without one GitHub answers only sixty times an hour',
    },
};
function unanswered(question, baseUrl, hasToken, error) {
    const status = statusOf(error);
    const remedies = REMEDIES[status ?? 0];
    return new errors/* Trouble */.qm({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `GitHub (${baseUrl}) does not tell ${question}`,
        cause: [
            status === undefined ? '' : `It answers ${status}: `,
            (0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error)),
        ].join(''),
        remedy: (hasToken ? remedies?.withToken : remedies?.without) ??
            'Run again later; where there is no direct way to GitHub, name the build in a way that needs none',
    }, { cause: error });
}

// EXTERNAL MODULE: ./build/src/adapters/log.js
var adapters_log = __webpack_require__(6304);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/adapters/tool-cache.js




/** The cache names architectures as Node does. */
const NODE_ARCHITECTURES = { amd64: 'x64', arm64: 'arm64' };
/** Beside the tools, so that a move is one rename; the cache itself passes over what is no version. */
const STAGING = '.crio-node-e2e';
const STALE_MILLISECONDS = 24 * 3600 * 1000;
/** Main has another version each night, and nobody else empties the cache of a runner that stays. */
const KEPT_VERSIONS = 5;
/** Another run may still use what it found. */
const IN_USE_MILLISECONDS = 24 * 3600 * 1000;
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST']);
/**
 * The tool cache at `root`, or none.
 * @param root the directory of RUNNER_TOOL_CACHE, which @actions/tool-cache reads itself
 */
function runnerToolCache(root) {
    const staging = root === null ? null : (0,external_node_path_.join)(root, STAGING);
    function placeOf({ tool, version, architecture }) {
        if (root === null)
            throw new Error('there is none on this machine');
        return (0,external_node_path_.join)(root, tool, version, NODE_ARCHITECTURES[architecture]);
    }
    async function discard(directory) {
        // Out of sight first, so that a half removed directory is never found.
        await (0,external_node_fs_promises_.rm)(markerOf(directory), { force: true });
        if (staging === null)
            return;
        await (0,external_node_fs_promises_.mkdir)(staging, { recursive: true });
        const trash = (0,external_node_path_.join)(staging, `${await ownerHere()}-${process.pid}-${(0,external_node_crypto_.randomUUID)()}`);
        await (0,external_node_fs_promises_.rename)(directory, trash);
        await (0,external_node_fs_promises_.rm)(trash, { recursive: true, force: true });
    }
    /** What cannot be removed stays: the entry that was put there is no worse for it. */
    async function trim(tool) {
        try {
            for (const unused of await unusedVersions(tool))
                await discard(unused);
        }
        catch {
            // The next run tries again.
        }
    }
    return {
        async find({ tool, version, architecture }) {
            if (root === null)
                return null;
            const { find } = await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 9805));
            const directory = find(tool, version, NODE_ARCHITECTURES[architecture]);
            if (directory === '')
                return null;
            await noteUse(directory);
            return directory;
        },
        async stage() {
            if (staging === null)
                return null;
            await (0,external_node_fs_promises_.mkdir)(staging, { recursive: true });
            const owner = await ownerHere();
            await removeStale(staging, owner);
            const directory = (0,external_node_path_.join)(staging, `${owner}-${process.pid}-${(0,external_node_crypto_.randomUUID)()}`);
            await (0,external_node_fs_promises_.mkdir)(directory);
            return directory;
        },
        async place(staged, name) {
            const directory = placeOf(name);
            await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(directory), { recursive: true });
            try {
                await (0,external_node_fs_promises_.rename)(staged, directory);
            }
            catch (error) {
                if (!TAKEN.has((0,errors/* codeOf */.$N)(error)))
                    throw error;
                return { directory, isTaken: true };
            }
            await (0,external_node_fs_promises_.writeFile)(markerOf(directory), '');
            await trim((0,external_node_path_.dirname)((0,external_node_path_.dirname)(directory)));
            return { directory, isTaken: false };
        },
        async complete(name) {
            await (0,external_node_fs_promises_.writeFile)(markerOf(placeOf(name)), '');
        },
        discard,
    };
}
/** As tool-cache writes it (@actions/tool-cache, _completeToolPath). */
const MARKER_SUFFIX = '.complete';
function markerOf(directory) {
    return `${directory}${MARKER_SUFFIX}`;
}
/** The marker's time is that of the last use. A cache that cannot be written is only read. */
async function noteUse(directory) {
    const now = new Date();
    await (0,external_node_fs_promises_.utimes)(markerOf(directory), now, now).catch(() => { });
}
/** Entries below the directory of a tool that may go: long unused, and not among those used last. */
async function unusedVersions(tool) {
    const paths = await (0,external_node_fs_promises_.readdir)(tool, { recursive: true });
    const entries = await Promise.all(paths
        .filter((path) => path.endsWith(MARKER_SUFFIX) && path.split('/').length === 2)
        .map(async (path) => {
        const { mtimeMs } = await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(tool, path));
        return { directory: (0,external_node_path_.join)(tool, path.slice(0, -MARKER_SUFFIX.length)), used: mtimeMs };
    }));
    return entries
        .toSorted((one, other) => other.used - one.used)
        .slice(KEPT_VERSIONS)
        .filter(({ used }) => Date.now() - used > IN_USE_MILLISECONDS)
        .map(({ directory }) => directory);
}
/** Removes the staging directories of processes that are gone. What cannot be judged goes when it is old. */
async function removeStale(staging, owner) {
    for (const name of await (0,external_node_fs_promises_.readdir)(staging)) {
        const [namespace, pid] = name.split('-', 2);
        const isOver = namespace === owner ? !isAlive(Number(pid)) : await isOld((0,external_node_path_.join)(staging, name));
        if (isOver)
            await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(staging, name), { recursive: true, force: true });
    }
}
/** What makes process ids comparable: this boot of this machine, and the namespace of process ids (a container's). */
async function ownerHere() {
    const parts = await Promise.all([
        (0,external_node_fs_promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
        (0,external_node_fs_promises_.readlink)('/proc/self/ns/pid').catch(() => ''),
    ]);
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join()).digest('hex').slice(0, 12);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Another user's process is alive too.
        return (0,errors/* codeOf */.$N)(error) === 'EPERM';
    }
}
async function isOld(path) {
    try {
        return Date.now() - (await (0,external_node_fs_promises_.stat)(path)).mtimeMs > STALE_MILLISECONDS;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(2806);
;// CONCATENATED MODULE: ./build/src/adapters/http-connections.js




/** Ways that keep the deadlines, through the proxies that the variables of this process name. */
function openRoutes(deadlines) {
    const limits = {
        headersTimeout: milliseconds(deadlines.headersSeconds),
        bodyTimeout: milliseconds(deadlines.idleSeconds),
    };
    const timeout = milliseconds(deadlines.connectSeconds);
    const secureContext = once(trustOfThisMachine);
    const routes = new Map();
    function open(proxy, isSecure) {
        const connect = { timeout, ...(isSecure ? { secureContext: secureContext() } : {}) };
        if (proxy === null)
            return { dispatcher: new undici.Agent({ ...limits, connect }), proxy: null };
        const dispatcher = new undici.ProxyAgent({
            ...limits,
            uri: proxy,
            requestTls: connect,
            proxyTls: connect,
            // The answer to CONNECT has a deadline too.
            clientFactory: (origin, options) => new undici.Pool(origin, { ...options, ...limits }),
        });
        return { dispatcher, proxy: (0,urls/* publicUrl */.x6)(proxy) };
    }
    return (url) => {
        const proxy = (0,lib/* getProxyUrl */.s_)(url.href);
        const href = proxy === '' ? null : proxy;
        const isSecure = url.protocol === 'https:' || (href?.startsWith('https:') ?? false);
        const key = `${isSecure} ${href}`;
        const route = routes.get(key) ?? open(href, isSecure);
        routes.set(key, route);
        return route;
    };
}
/**
 * The certificates that Node trusts, those of NODE_EXTRA_CA_CERTS among them, and those of this machine's store, where
 * this Node can read it (22.15 and later): companies put their own there.
 */
function trustOfThisMachine() {
    const { getCACertificates } = external_node_tls_;
    if (getCACertificates === undefined)
        return external_node_tls_.createSecureContext();
    const certificates = [...getCACertificates('default'), ...getCACertificates('system')];
    return external_node_tls_.createSecureContext({ ca: [...new Set(certificates)] });
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function milliseconds(seconds) {
    return Math.round(seconds * 1000);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/adapters/http-failure.js



/** The server answered with a status that is no success. */
class StatusError extends Error {
    status;
    /** Seconds that the server asks to wait, or null. */
    retryAfterSeconds;
    constructor(status, retryAfterSeconds) {
        super(`The server answers ${status} ${external_node_http_.STATUS_CODES[status] ?? ''}`.trim());
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }
}
/** Something that will not be better at the next attempt. */
class Refusal extends Error {
}
const ASK_FOR_ANOTHER = 'Check the name of the build; one that is not published can be replaced by another';
const CHECK_ACCESS = 'Check that the mirror may be read from here without more rights';
const NAME_THE_CA = 'Where a proxy or a mirror has a certificate of a private authority, name that in NODE_EXTRA_CA_CERTS of the job';
const OTHER_WAY = 'Run again later; where there is no direct way to the server, set https_proxy or name a mirror (mirror-crio, mirror-kubernetes)';
const http_failure_REMEDIES = {
    401: CHECK_ACCESS,
    403: CHECK_ACCESS,
    404: ASK_FOR_ANOTHER,
    410: ASK_FOR_ANOTHER,
};
/** Answers of servers that are busy, restarted or behind a broken gateway. */
const PASSING_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Codes of errors whose own words say too little (undici, lib/core/errors.js). */
const WORDS = {
    UND_ERR_CONNECT_TIMEOUT: 'The connection is not made in time',
    UND_ERR_HEADERS_TIMEOUT: 'The server takes the request and does not answer in time',
    UND_ERR_BODY_TIMEOUT: 'The server stops in the middle of the answer',
    UND_ERR_SOCKET: 'The connection breaks',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'The connection ends before the answer does',
    ECONNRESET: 'The connection breaks (ECONNRESET)',
};
/** OpenSSL's verdicts on certificates (Node, lib/internal/tls/wrap.js and doc/api/tls.md). */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;
/** Answers of a proxy that wants a login or does not want us (undici, lib/dispatcher/proxy-agent.js). */
const REFUSED_BY_PROXY = /^Proxy response \((?:401|403|407)\)/;
/** Whether another attempt may end better. */
function isPassing(error) {
    if (error instanceof Refusal)
        return false;
    if (error instanceof StatusError)
        return PASSING_STATUS.has(error.status);
    return !CERTIFICATE.test((0,errors/* codeOf */.$N)(error)) && !REFUSED_BY_PROXY.test((0,errors/* messageOf */.bD)(error));
}
/** What the reader can do about it. */
function remedyFor(error) {
    if (CERTIFICATE.test((0,errors/* codeOf */.$N)(error)))
        return NAME_THE_CA;
    return (error instanceof StatusError ? http_failure_REMEDIES[error.status] : undefined) ?? OTHER_WAY;
}
/** What went wrong, on one line and without the query of the URL. */
function reasonOf(error, url) {
    const code = (0,errors/* codeOf */.$N)(error);
    const text = WORDS[code] ?? ((0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error)) || code || 'No connection');
    const { search } = new URL(url);
    return search === '' ? text : text.replaceAll(search, '');
}
/**
 * Reads Retry-After, which is seconds or a date (RFC 9110, 10.2.3).
 * @param now milliseconds since 1970
 * @returns seconds, at least 0, or null when there is none that is understood
 */
function readRetryAfter(header, now) {
    if (header === undefined)
        return null;
    if (/^\s*\d+\s*$/.test(header))
        return Number(header);
    const date = Date.parse(header);
    return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000);
}

;// CONCATENATED MODULE: ./build/src/adapters/http-exchange.js



const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const USER_AGENT = 'crio-node-e2e';
/**
 * One GET with its redirects. Those from https to http are refused, and another origin than the first gets no login.
 *
 * @throws StatusError for any status that is no success, Refusal for a redirect that is not followed, undici's errors
 */
async function ask(from, headers, { routes, signal }) {
    const start = new URL(from.url);
    const authorization = from.authorization ?? loginIn(start);
    let url = withoutLogin(start);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const isHome = url.origin === start.origin;
        const response = await (0,undici.request)(url, {
            dispatcher: routes(url).dispatcher,
            signal,
            headers: {
                'accept-encoding': 'identity',
                'user-agent': USER_AGENT,
                ...headers,
                ...(isHome && authorization !== undefined ? { authorization } : {}),
            },
        });
        const header = (name) => [response.headers[name]].flat()[0];
        const { statusCode: status, body } = response;
        if (status === 200 || status === 206) {
            // A connection may break before anybody reads; who does is told all the same.
            body.on('error', () => { });
            return { status, header, body, url: (0,urls/* publicUrl */.x6)(url.href) };
        }
        // Nobody reads it, and the connection can be used again.
        await body.dump();
        if (!REDIRECTS.has(status)) {
            throw new StatusError(status, readRetryAfter(header('retry-after'), Date.now()));
        }
        url = targetOf(header('location'), url);
    }
    throw new Refusal(`The server redirects more than ${MAX_REDIRECTS} times`);
}
function targetOf(location, from) {
    if (location === undefined || !URL.canParse(location, from.href)) {
        throw new Refusal('The server redirects, and does not say where to');
    }
    const target = new URL(location, from.href);
    if (target.protocol !== 'https:' && target.protocol !== from.protocol) {
        throw new Refusal(`The server redirects from ${from.protocol} to ${(0,urls/* publicUrl */.x6)(target.href)}`);
    }
    return withoutLogin(target);
}
/** The login of a mirror as a header; undici takes none from a URL. */
function loginIn({ username, password }) {
    const login = [username, password].map(decodeURIComponent).join(':');
    return login === ':' ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
}
function withoutLogin(url) {
    const plain = new URL(url);
    plain.username = '';
    plain.password = '';
    return plain;
}

;// CONCATENATED MODULE: ./build/src/adapters/http-transfer.js







const CHANGED = 'The object changes while it is read';
/** Pauses are between this part and all of their length, so that runners that failed together do not come together. */
const SHORTEST_PART = 0.5;
/**
 * Asks for a body, again where that may help, and gives it as soon as the server begins to send it.
 *
 * @throws Trouble (environment, build-unavailable), also out of reading the body. Its `cause` option is the error
 */
async function transfer(from, tools, giveUp) {
    const deadline = startDeadline(tools.deadlineSeconds, giveUp);
    const attempts = countAttempts(from, tools, deadline.signal);
    const again = (headers) => attempts.until(() => ask(from, headers, { routes: tools.routes, signal: deadline.signal }));
    try {
        const first = await again({});
        const length = lengthOf(first);
        const body = pieces(first, { from, tools, attempts, again });
        return {
            length,
            framed: length !== null || /\bchunked\b/i.test(first.header('transfer-encoding') ?? ''),
            lastModified: isoDate(first.header('last-modified')),
            finalUrl: first.url,
            [Symbol.asyncIterator]: () => untilEnd(body, deadline.stop),
        };
    }
    catch (error) {
        deadline.stop();
        throw error;
    }
}
/** Trouble with an answer that came whole, and is none that can be used. */
function unusable(from, cause) {
    return new errors/* Trouble */.qm({
        kind: 'environment',
        reason: 'build-unavailable',
        message: `${from.what} cannot be fetched from ${(0,urls/* publicUrl */.x6)(from.url)}`,
        cause,
        remedy: 'Check the mirror, and the proxy on the way to it',
    });
}
async function* pieces(first, reading) {
    const { from, attempts } = reading;
    const length = lengthOf(first);
    const validator = validatorOf(first);
    // Without a validator only the bytes themselves can tell that the object is still the same.
    const seen = validator === null ? (0,external_node_crypto_.createHash)('sha256') : null;
    const tell = progressOf(from, length, reading.tools);
    let had = 0;
    let body = first.body;
    for (;;) {
        const before = had;
        try {
            for await (const piece of body) {
                had += piece.length;
                seen?.update(piece);
                tell(had);
                yield piece;
            }
            if (length === null || had === length)
                return;
            throw new Error(`The answer ends after ${had} of ${length} bytes`);
        }
        catch (error) {
            await attempts.failed(error, had - before);
            body = await rest({ length, validator, seen, had }, reading);
        }
    }
}
/** The rest of a body whose connection broke: by Range, or by reading over what was had. */
async function rest(position, reading) {
    const { length, validator, had } = position;
    const conditions = validator === null || had === 0 ? {} : { range: `bytes=${had}-`, 'if-range': validator };
    const answer = await reading.again(conditions);
    if (answer.status === 206) {
        const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.header('content-range') ?? '') ?? [];
        const isRest = Number(start) === had && (length === null || total === String(length));
        // If-Range has compared them already, and a server may leave Last-Modified out then (RFC 9110, 15.3.7).
        if (isRest && [validator, null].includes(validatorOf(answer)))
            return answer.body;
    }
    else if (lengthOf(answer) === length && validatorOf(answer) === validator) {
        return skip(answer.body, position);
    }
    answer.body.destroy();
    // Not tried again: what was given out belongs to an object that is gone.
    throw reading.attempts.trouble(new Refusal(CHANGED));
}
async function* skip(body, { had, seen }) {
    const expected = seen?.copy().digest('hex');
    const repeated = (0,external_node_crypto_.createHash)('sha256');
    let left = had;
    for await (const piece of body) {
        const known = piece.subarray(0, left);
        left -= known.length;
        if (expected !== undefined && known.length > 0)
            repeated.update(known);
        if (left > 0)
            continue;
        if (expected !== undefined && known.length > 0 && repeated.digest('hex') !== expected) {
            throw new Refusal(CHANGED);
        }
        if (piece.length > known.length)
            yield piece.subarray(known.length);
    }
    if (left > 0)
        throw new Error('The answer ends earlier than the one before');
}
function countAttempts(from, tools, signal) {
    const { patience, log, routes } = tools;
    const { proxy } = routes(new URL(from.url));
    const way = proxy === null ? '' : `, through the proxy ${proxy}`;
    let failures = 0;
    function trouble(error) {
        const attempt = `attempt ${Math.max(failures, 1)} of ${patience.attempts}`;
        return new errors/* Trouble */.qm({
            kind: 'environment',
            reason: 'build-unavailable',
            message: `${from.what} cannot be fetched from ${(0,urls/* publicUrl */.x6)(from.url)}`,
            cause: `${reasonOf(error, from.url)} (${attempt}${way})`,
            remedy: remedyFor(error),
        }, { cause: error });
    }
    async function failed(thrown, bytes) {
        if (bytes >= patience.progressBytes)
            failures = 0;
        failures += 1;
        const error = signal.aborted ? signal.reason : thrown;
        if (signal.aborted || failures >= patience.attempts || !isPassing(error))
            throw trouble(error);
        const seconds = pauseSeconds(error, failures, patience);
        log.info(`${from.what}: ${reasonOf(error, from.url)}; attempt ${failures + 1} of ${patience.attempts} in ${(0,domain_text/* formatDuration */.a3)(seconds)}`);
        try {
            await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal });
        }
        catch {
            throw trouble(signal.reason);
        }
    }
    return {
        failed,
        trouble,
        until: async (work) => {
            for (;;) {
                try {
                    return await work();
                }
                catch (error) {
                    await failed(error, 0);
                }
            }
        },
    };
}
function pauseSeconds(error, failures, patience) {
    const asked = error instanceof StatusError ? error.retryAfterSeconds : null;
    const grown = patience.firstPauseSeconds * 2 ** (failures - 1);
    const part = SHORTEST_PART + Math.random() * (1 - SHORTEST_PART);
    return Math.min(asked ?? grown * part, patience.longestPauseSeconds);
}
function startDeadline(seconds, giveUp) {
    const controller = new AbortController();
    const late = () => controller.abort(new Refusal(`It is not complete after ${(0,domain_text/* formatDuration */.a3)(seconds)}`));
    const timer = setTimeout(late, seconds * 1000).unref();
    return {
        signal: giveUp === undefined ? controller.signal : AbortSignal.any([controller.signal, giveUp]),
        stop: () => clearTimeout(timer),
    };
}
async function* untilEnd(body, stop) {
    try {
        yield* body;
    }
    finally {
        stop();
    }
}
/** Tells how far a transfer is, not oftener than it is asked for. */
function progressOf({ what }, length, { log, progressSeconds }) {
    const start = performance.now();
    let told = start;
    return (had) => {
        const now = performance.now();
        if (now - told < progressSeconds * 1000)
            return;
        told = now;
        const whole = length === null ? '' : ` of ${(0,domain_text/* formatBytes */.z3)(length)}`;
        log.progress(`${what}: ${(0,domain_text/* formatBytes */.z3)(had)}${whole} in ${(0,domain_text/* formatDuration */.a3)((now - start) / 1000)}`);
    };
}
function lengthOf(answer) {
    const text = answer.header('content-length');
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
/** What names the version of an object, as If-Range takes it: a strong ETag, or else Last-Modified. */
function validatorOf(answer) {
    const tag = answer.header('etag');
    return tag?.startsWith('"') ? tag : (answer.header('last-modified') ?? null);
}
function isoDate(header) {
    const date = new Date(header ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

;// CONCATENATED MODULE: ./build/src/adapters/undici-http.js



/** A minute of silence is no slow server, and half an hour is 0.3 MB/s for the largest file of a run. */
const DEADLINES = {
    connectSeconds: 20,
    headersSeconds: 60,
    idleSeconds: 60,
    bodySeconds: 30 * 60,
    textSeconds: 3 * 60,
};
const PATIENCE = {
    attempts: 5,
    firstPauseSeconds: 1,
    longestPauseSeconds: 60,
    progressBytes: 1_000_000,
};
const PROGRESS_SECONDS = 15;
const TEXT_LIMIT_BYTES = 64 * 1024;
const NOT_FOUND = 404;
/**
 * HTTP as downloads of hundreds of megabytes need it: a deadline for every phase, more attempts after what passes
 * (Retry-After is honoured), transfers that go on by Range, and bodies that are whole or an error. Proxies are those of
 * https_proxy, http_proxy and no_proxy.
 */
function undiciHttp({ log, ...options }) {
    const deadlines = { ...DEADLINES, ...options.deadlines };
    const tools = {
        log,
        routes: openRoutes(deadlines),
        patience: { ...PATIENCE, ...options.patience },
        progressSeconds: options.progressSeconds ?? PROGRESS_SECONDS,
    };
    async function text(from, signal) {
        const limits = { ...tools, deadlineSeconds: deadlines.textSeconds };
        return smallText(from, await transfer(from, limits, signal));
    }
    return {
        open: (from, signal) => transfer(from, { ...tools, deadlineSeconds: deadlines.bodySeconds }, signal),
        text,
        textIfPresent: async (from, signal) => {
            try {
                return await text(from, signal);
            }
            catch (error) {
                if (undici_http_isAbsent(error))
                    return null;
                throw error;
            }
        },
    };
}
async function smallText(from, body) {
    const pieces = [];
    let length = 0;
    for await (const piece of body) {
        length += piece.length;
        if (length > TEXT_LIMIT_BYTES) {
            throw unusable(from, `More than ${TEXT_LIMIT_BYTES} bytes come where a small text is expected`);
        }
        pieces.push(piece);
    }
    // Nothing else would tell a cut version or digest from a whole one.
    if (!body.framed)
        throw unusable(from, 'The answer has neither a length nor chunks');
    return Buffer.concat(pieces).toString('utf8').trim();
}
function undici_http_isAbsent(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof StatusError && cause.status === NOT_FOUND;
}

;// CONCATENATED MODULE: ./build/src/app/world.js










/** The real world: this machine, the network, and the step that runs now, or what talks in its place. */
function actionsWorld(around, { log = adapters_log/* actionsLog */._, step = (0,actions/* actionsStep */.w)(around.hasSummary), } = {}) {
    return {
        log,
        step,
        show: null,
        commandsFor: (privilege) => (0,exec/* systemCommands */.UK)(around.environment, privilege),
        http: withFileUrls(undiciHttp({ log })),
        cache: runnerToolCache(around.toolCache),
        gitHub: gitHub,
        now: () => new Date(),
        sleep: promises_.setTimeout,
        processRuns: exec/* processRuns */.Oi,
        // The kubelet registers under a lower-case name.
        nodeName: (0,external_node_os_.hostname)().toLowerCase(),
        runnerImage: around.runnerImage,
        searchPath: around.searchPath,
        version: build_package/* version */.rE,
    };
}


/***/ }),

/***/ 5905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unavailable)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** A build that cannot be had, or not in a state in which it may be used. */
function unavailable(message, cause, remedy, evidence = []) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Trouble */ .qm({
        kind: 'environment',
        reason: 'build-unavailable',
        message,
        cause,
        remedy,
        evidence,
    });
}


/***/ }),

/***/ 6881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ ourDropIn),
/* harmony export */   Np: () => (/* binding */ BUNDLE_DROP_IN),
/* harmony export */   TD: () => (/* binding */ unitFile),
/* harmony export */   fi: () => (/* binding */ OUR_DROP_IN),
/* harmony export */   kd: () => (/* binding */ parseLimits),
/* harmony export */   rl: () => (/* binding */ unitDropIn),
/* harmony export */   tm: () => (/* binding */ PERMISSIVE_POLICY),
/* harmony export */   wU: () => (/* binding */ CRICTL_YAML),
/* harmony export */   wo: () => (/* binding */ LOCAL_REGISTRY)
/* harmony export */ });
/* unused harmony export TEST_HANDLER */
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1727);
/* harmony import */ var _runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6098);



/** The handler that specs on RuntimeClass start pods with (kubernetes test/e2e/framework/node/runtimeclass). */
const TEST_HANDLER = 'test-handler';
/** The bundle's own configuration. */
const BUNDLE_DROP_IN = '10-crio.conf';
/** Comes after the bundle's and before the user's drop-ins. */
const OUR_DROP_IN = '20-crio-node-e2e.conf';
/**
 * crun's extra cgroup below a container breaks the kubelet's statistics, so the Prow jobs switch it off as well
 * (kubernetes/test-infra jobs/e2e_node/crio, 20-crio.conf).
 */
const NO_SUBGROUP = { 'run.oci.systemd.subgroup': '' };
/**
 * Our drop-in: what every node e2e run with CRI-O needs, as the Prow jobs configure it, plus the test handler as a
 * second name for the default runtime that the user's drop-ins leave.
 * @param programs the runtimes that the build brings; CRI-O refuses a handler whose program is not there
 * @param settings what inputs choose
 * @param networkName the network of the build's own CNI configuration, so that no other one on the machine is taken; null
 *   where the build has none
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
/** For builds that bring no policy of their own: every image may be run, as the bundle's policy says. */
const PERMISSIVE_POLICY = `${JSON.stringify({ default: [{ type: 'insecureAcceptAnything' }] }, null, 2)}\n`;
/** Specs with a registry of their own serve it without TLS on this address (kubernetes/test-infra jobs/e2e_node/crio). */
const LOCAL_REGISTRY = '[[registry]]\nlocation = "localhost:5000"\ninsecure = true\n';
/** crictl's configuration for builds that bring none. */
const CRICTL_YAML = 'runtime-endpoint: unix:///var/run/crio/crio.sock\n';
/** The unit for builds that bring none: what the bundle's unit does, without its environment file. */
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
 * Settings of the service for this run: nothing of a debug log is dropped by the journal's rate limit, and where root
 * may not raise limits (inside a namespace) the unit asks for those that init has.
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

/***/ 1727:
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
/** Where it listens (cri-o/cri-o pkg/config/config.go, CrioSocketPath). */
const CRIO_ENDPOINT = 'unix:///var/run/crio/crio.sock';
const CRIO_UNIT = 'crio.service';
/** Settings of the service for this run; below /run, so that a reboot takes them away as well. */
const UNIT_DROP_IN = '/run/systemd/system/crio.service.d/20-crio-node-e2e.conf';
/** Images and containers of a run stand apart from those of other tools, so a run starts empty and leaves nothing. */
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
/** Units that the bundle's unit wants, and that nobody else may have started. */
const WANTED_UNITS = ['network-online.target'];


/***/ }),

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ effectiveRuntimes),
/* harmony export */   m: () => (/* binding */ handlerPrograms)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);

/** CRI-O's built-in choice (cri-o/cri-o pkg/config/config.go, DefaultRuntime). */
const BUILT_IN_RUNTIME = 'crun';
/**
 * Merges configuration texts as CRI-O does: later files win, and a runtime's table is replaced as a whole.
 * The texts must be valid TOML.
 */
function effectiveRuntimes(tomls) {
    const configs = tomls.map((toml) => (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(toml, { integersAsBigInt: true }));
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
    return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date) ? value : {};
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}


/***/ }),

/***/ 6269:
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
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7656);


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
 * The drop-ins that stand for CRI-O's configuration in a config, in the order in which CRI-O would read the files, with
 * names that come after the action's own drop-in and before those of the input crio-config.
 * @throws TomlError for a text that is no TOML
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
    return candidates.flat().find((word) => _plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ.test(word) || _plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .CRIO_TAG */ .RJ.test(word)) ?? null;
}
/** Parameters in a file for sysctl (sysctl.d(5)); patterns are left out. */
function sysctlsIn(text) {
    return Object.fromEntries(text.split('\n').flatMap((line) => {
        const [, key, value] = /^\s*-?([a-z][\w./-]*)\s*=\s*(.+?)\s*$/i.exec(line) ?? [];
        return key === undefined || value === undefined ? [] : [[key.replaceAll('/', '.'), value]];
    }));
}


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  II: () => (/* binding */ NO_WORK),
  v7: () => (/* binding */ fateOfPath),
  DT: () => (/* binding */ planIgnition)
});

// EXTERNAL MODULE: ./build/src/domain/ignition/crio-settings.js
var crio_settings = __webpack_require__(6269);
;// CONCATENATED MODULE: ./build/src/domain/ignition/rules.js
const REBOOT = 'needs a reboot, and a runner cannot be rebooted';
const NO_LOGIN = 'nobody logs in during a run';
const OWN_FETCHES = "is for Ignition's own downloads; those of the action have limits of their own";
/** Every field of the specification, in its order; docs/ignition.md shows them. */
const FIELD_RULES = [
    rule('ignition.config.merge', 'not-applied', 'name the files in the input `ignition`, which merges them'),
    rule('ignition.config.replace', 'not-applied', 'name the other file in the input `ignition`'),
    rule('ignition.timeouts', 'not-applied', OWN_FETCHES),
    rule('ignition.security', 'not-applied', 'certificates come from the machine and NODE_EXTRA_CA_CERTS'),
    rule('ignition.proxy', 'not-applied', 'proxies come from https_proxy, http_proxy and no_proxy'),
    rule('kernelArguments', 'not-applied', REBOOT),
    rule('passwd.groups', 'applied', 'made when there is none of that name, and deleted again'),
    rule('passwd.users', 'applied', 'made when there is none of that name, and deleted again'),
    rule('passwd.users.shouldExist', 'not-applied', 'accounts of the machine are not deleted'),
    rule('passwd.users.passwordHash', 'not-applied', NO_LOGIN),
    rule('passwd.users.sshAuthorizedKeys', 'not-applied', NO_LOGIN),
    rule('passwd.groups.passwordHash', 'not-applied', NO_LOGIN),
    rule('passwd.groups.shouldExist', 'not-applied', 'groups of the machine are not deleted'),
    rule('storage.directories', 'applied', 'made with mode and owner; one that is there is only set, or replaced with `overwrite`'),
    rule('storage.files', 'applied', 'written with mode and owner; one that is there needs `overwrite`, unless it is the same'),
    rule('storage.links', 'applied', 'made; what is there needs `overwrite`'),
    rule('storage.disks', 'not-applied', 'disks of the machine are never partitioned; their filesystems get stand-ins'),
    rule('storage.filesystems', 'applied', 'a file as loop device stands in for the device, mounted at the path'),
    rule('storage.raid', 'not-applied', 'disks of the machine are never changed'),
    rule('storage.luks', 'not-applied', 'disks of the machine are never changed'),
    rule('systemd.units', 'applied', 'written to /etc/systemd/system; started when enabled, stopped when masked or disabled'),
    rule('systemd.units.dropins', 'applied', 'written to /etc/systemd/system'),
];
/** What becomes of a field that no other rule is about. */
function fateOf(field) {
    const { outcome, reason } = FIELD_RULES.find((one) => one.field === field) ?? {
        outcome: 'not-applied',
        reason: 'is not known',
    };
    return { outcome, reason };
}
function rule(field, outcome, reason) {
    return { field, outcome, reason };
}
/** The first that fits counts. */
const PATH_RULES = [
    {
        paths: /^\/[^/]+$/,
        what: 'right below `/`',
        outcome: 'not-applied',
        reason: 'the top of the file system belongs to the machine',
    },
    {
        paths: /^\/(proc|sys|dev)\//,
        what: '`/proc`, `/sys`, `/dev`',
        outcome: 'not-applied',
        reason: 'no file system that keeps files',
    },
    {
        paths: /^\/boot\/|^\/efi\/|^\/etc\/(fstab|crypttab|mdadm\.conf)$|^\/etc\/(modules-load\.d|dracut\.conf\.d)\//,
        what: '`/boot`, `/etc/fstab`, `/etc/modules-load.d`',
        outcome: 'not-applied',
        reason: REBOOT,
    },
    {
        paths: /^\/etc\/(sudoers$|sudoers\.d\/|sudo\.conf$|pam\.d\/|security\/|nsswitch\.conf$|ld\.so\.)/,
        what: '`/etc/sudoers`, `/etc/pam.d`',
        outcome: 'not-applied',
        reason: 'could take from the action the way to give the machine back',
    },
    {
        paths: /^\/etc\/(passwd|shadow|group|gshadow)-?$/,
        what: '`/etc/passwd`, `/etc/group`',
        outcome: 'not-applied',
        reason: 'name users and groups under `passwd`',
    },
    {
        paths: /^\/etc\/zincati\/|^\/etc\/(ostree|rpm-ostreed\.conf$)/,
        what: '`/etc/zincati`, `/etc/ostree`',
        outcome: 'not-applied',
        reason: 'is for updates of Fedora CoreOS, and the machine has none',
    },
    {
        paths: /^\/etc\/selinux\/|\.(te|pp|cil)$/,
        what: 'SELinux policies',
        outcome: 'not-applied',
        reason: 'is for SELinux, which the machine does not use',
    },
    {
        paths: /\/\.ssh\/|^\/etc\/ssh|authorized_keys/,
        what: 'keys and settings of SSH',
        outcome: 'not-applied',
        reason: NO_LOGIN,
    },
    {
        paths: /^\/etc\/systemd\/(system|user)\.conf(\.d\/|$)/,
        what: "systemd's own configuration",
        outcome: 'not-applied',
        reason: 'systemd would have to be executed again; units have drop-ins',
    },
];
/** Rules that need no more than the unit; those that fit are told together, and the first decides. */
const UNIT_RULES = [
    {
        what: 'install or start CRI-O',
        fits: runs(/cri-o\/packaging|\bCRIO_(SCRIPT_)?COMMIT\b|systemctl .*\b(enable|start|restart)\b.*\bcrio\b/),
        outcome: 'superseded',
        reason: 'the action installs and starts CRI-O by itself',
    },
    {
        what: "load the kernel's parameters (`systemd-sysctl`, `sysctl --system`)",
        fits: runsOnly(/^(\S*\/)?(systemd-sysctl|sysctl (--system|-p))( |$)/),
        outcome: 'superseded',
        reason: 'the action sets the parameters of the written files, and gives the old values back',
    },
    {
        what: 'are of CRI-O itself (`crio.service`)',
        fits: ({ name }) => name === 'crio.service',
        outcome: 'superseded',
        reason: "CRI-O's unit comes with the build; drop-ins for it are applied",
    },
    {
        what: 'run `rpm-ostree` or `bootc`',
        fits: runs(/\b(rpm-ostree|bootc|ostree)\b/),
        outcome: 'not-applied',
        reason: 'rpm-ostree changes an image of Fedora CoreOS, and the machine has none',
    },
    {
        what: 'change SELinux',
        fits: runs(/\b(setenforce|semodule|semodule_package|checkmodule|semanage|chcon|restorecon|setsebool)\b/),
        outcome: 'not-applied',
        reason: 'is for SELinux, which the machine does not use',
    },
    {
        what: 'install keys for SSH',
        fits: runs(/authorized_keys|\.ssh\//),
        outcome: 'not-applied',
        reason: NO_LOGIN,
    },
    {
        what: 'reboot the machine',
        fits: runs(/\b(reboot|poweroff|kexec|shutdown)\b|\bgrubby\b/),
        outcome: 'not-applied',
        reason: REBOOT,
    },
    {
        what: 'have "kubelet" in their name',
        fits: ({ name }) => name.includes('kubelet'),
        outcome: 'not-applied',
        reason: 'the suite starts the kubelet, and would take this unit for it',
    },
    {
        what: 'mount or swap on a real device',
        fits: ({ name, contents }) => /\.(mount|swap)$/.test(name) && /^What=\s*(\/dev\/|LABEL=|UUID=|PARTLABEL=)/m.test(contents),
        outcome: 'not-applied',
        reason: 'the device is not there, and no filesystem of the config stands in for it',
    },
];
function runs(pattern) {
    return ({ commands }) => commands.some((command) => pattern.test(command));
}
function runsOnly(pattern) {
    return ({ commands }) => commands.length > 0 && commands.every((command) => pattern.test(command));
}
/** Rules for units of which the action does what they are for, in a way that can be taken back; for the documentation. */
const TRANSLATED_UNITS = [
    {
        what: 'make and switch on a swap file',
        outcome: 'applied',
        reason: 'the action makes the file, and takes it away again; not applied unless the kubelet lives with swap (`--fail-swap-on=false`)',
    },
    {
        what: 'set properties of units (`systemctl set-property`)',
        outcome: 'applied',
        reason: 'as drop-ins below /run/systemd/system, which are taken away again',
    },
    {
        what: 'allocate huge pages',
        outcome: 'applied',
        reason: 'the action writes the number, and gives the old one back',
    },
    {
        what: 'mount a filesystem of the config',
        outcome: 'superseded',
        reason: 'the stand-in is mounted there already',
    },
];

;// CONCATENATED MODULE: ./build/src/domain/ignition/stand-ins.js

/** Size of what would take the rest of a disk; the file is sparse, so that only what is written counts. */
const REST_MEBIBYTES = 8192;
const LARGEST_MEBIBYTES = 16_384;
const FORMATS = ['ext4', 'xfs', 'btrfs'];
/** The file that stands in for the device of a filesystem, or why none does. */
function standInOf({ path, format, device, mountOptions }, disks) {
    const mebibytes = sizeOf(device, disks);
    const known = FORMATS.find((one) => one === format);
    if (format === 'swap')
        return none('swap on a device; a unit that makes a swap file is applied');
    if (path === null)
        return none('it is mounted nowhere');
    if (known === undefined)
        return none(`only ${FORMATS.join(', ')} are made here`);
    if (mebibytes > LARGEST_MEBIBYTES) {
        return none(`it is larger than ${LARGEST_MEBIBYTES} MiB, for which a runner has no room`);
    }
    const refused = PATH_RULES.find(({ paths }) => paths.test(path));
    if (refused !== undefined)
        return { standIn: null, fate: refused };
    const options = mountOptions.filter((option) => option !== null);
    return {
        standIn: { path, format: known, mebibytes, mountOptions: options },
        fate: fateOf('storage.filesystems'),
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

// EXTERNAL MODULE: ./build/src/domain/ignition/config.js
var config = __webpack_require__(9416);
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
    if (path === undefined || size === null || (0,config/* pathFlaw */.S)(path) !== null)
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
const WRITTEN = fateOf('systemd.units');
function planUnit(unit, context) {
    const view = viewOf(unit);
    const fitting = UNIT_RULES.filter(({ fits }) => fits(view));
    const [first] = fitting;
    const mountPoint = mountPointOf(view);
    if (mountPoint !== null && context.mountPoints.includes(mountPoint)) {
        return {
            fate: { outcome: 'superseded', reason: `a stand-in is mounted at ${mountPoint} already` },
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
/** The plan for a unit that the action does the work of, or null. */
function translated(view, { kubeletTakesSwap }) {
    const properties = propertiesOf(view);
    if (properties !== null) {
        const names = [...new Set(properties.map(({ unit }) => unit))].join(', ');
        return { properties, fate: applied(`as drop-ins for ${names}, which are taken away again`) };
    }
    const setting = hugePagesOf(view);
    if (setting !== null) {
        return { setting, fate: applied(`${setting.value} is written, and the old number given back`) };
    }
    if (!view.commands.some((command) => /\bswapon\b/.test(command)))
        return null;
    const swapFile = swapFileOf(view);
    if (swapFile === null || PATH_RULES.some(({ paths }) => paths.test(swapFile.path))) {
        return refused('the swap file and its size cannot be told from the commands');
    }
    if (!kubeletTakesSwap) {
        return refused('the kubelet would not start with swap; `kubelet-flags: --fail-swap-on=false` lets it');
    }
    return {
        swapFile,
        fate: applied(`the action makes ${swapFile.path} (${swapFile.mebibytes} MiB), and takes it away again`),
    };
}
function applied(reason) {
    return { outcome: 'applied', reason };
}
function refused(reason) {
    return { fate: { outcome: 'not-applied', reason } };
}
function itemsOf({ name, dropins }, { fate }) {
    const { outcome, reason } = fateOf('systemd.units.dropins');
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
/** Units win over what is there, as Ignition writes them. */
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
/**
 * Explains a config and says what is to be done for it: every part of the config has an item.
 * @param bytes of the files, by path
 * @throws TomlError when configuration of CRI-O is no TOML
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
function item(field, subject, fate = fateOf(field)) {
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
        ...(config.replace.source === null
            ? []
            : [item('ignition.config.replace', shownSource(config.replace.source))]),
        ...(timeouts ? [item('ignition.timeouts', '')] : []),
        ...(security ? [item('ignition.security', '')] : []),
        ...(proxy ? [item('ignition.proxy', '')] : []),
        ...kernelArguments.shouldExist.map((word) => item('kernelArguments', word ?? '')),
        ...kernelArguments.shouldNotExist.map((word) => item('kernelArguments', `not ${word}`)),
        ...storage.disks.map(({ device }) => item('storage.disks', device)),
        ...(storage.raid ? [item('storage.raid', '')] : []),
        ...(storage.luks ? [item('storage.luks', '')] : []),
    ];
}
/** Without login and query, where secrets stand, and without the bytes of a data URL. */
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
/** What keeps a path from being written, or null. */
function fateOfPath(path) {
    return PATH_RULES.find(({ paths }) => paths.test(path)) ?? null;
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
        return fateOfPath(path) ?? (isSysctlFile(path) ? SYSCTLS_SET : fateOf('storage.files'));
    };
    const written = storage.files.filter(({ path }) => fileFate(path).outcome === 'applied' &&
        !(0,crio_settings/* isCrioConfig */.Ao)(path) &&
        (0,crio_settings/* pinnedCrio */.E)([textOf(texts, path)]) === null);
    const directories = storage.directories.filter(({ path }) => fateOfPath(path) === null);
    const links = storage.links.filter(({ path }) => fateOfPath(path) === null);
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
            ...storage.directories.map(({ path }) => item('storage.directories', path, fateOfPath(path) ?? undefined)),
            ...storage.files.map(({ path }) => item('storage.files', path, fileFate(path))),
            ...storage.links.map(({ path }) => item('storage.links', path, fateOfPath(path) ?? undefined)),
        ],
    };
}
function textOf(texts, path) {
    return texts.find((file) => file.path === path)?.text ?? '';
}
const PIN_SUPERSEDED = {
    outcome: 'superseded',
    reason: 'the input `crio` says which CRI-O is tested; `crio: ignition` takes the one that is pinned here',
};
const PIN_TAKEN = {
    outcome: 'applied',
    reason: 'the CRI-O that is pinned here is tested, because of `crio: ignition`',
};
const SYSCTLS_SET = {
    outcome: 'applied',
    reason: 'written, and the parameters set until the end of the run',
};
function dropInFate(path, name) {
    return {
        outcome: 'applied',
        reason: path === crio_settings/* STORAGE_FILE */.nR
            ? `as CRI-O's drop-in ${name}; the storage of other tools stays where it is`
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


/***/ }),

/***/ 3979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ findSignature)
});

// UNUSED EXPORTS: SIGNATURES

;// CONCATENATED MODULE: ./build/lanes/signatures.json
const signatures_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"swap-on","where":["kubelet"],"pattern":"running with swap on is not supported","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: swap is on","remedy":"let the run switch swap off, or set kubelet-flags to --fail-swap-on=false"},{"id":"cgroup-v1","where":["kubelet"],"pattern":"kubelet is configured to not run on a host using cgroup v1","reason":"node-not-up","audience":"workflow","title":"The kubelet refuses to start: this machine has cgroup v1","remedy":"use a runner with cgroup v2, or a kubelet-config with failCgroupV1: false"},{"id":"port-taken","where":["failure","services","kubelet"],"pattern":"listen tcp \\\\S+: bind: address already in use","reason":"node-not-up","audience":"workflow","title":"A port that API server or kubelet need is taken","remedy":"stop what listens there, such as a cluster or an earlier run"},{"id":"no-cni-configuration","where":["kubelet","crio","failure"],"pattern":"no CNI configuration file in \\\\S+","reason":"node-not-up","audience":"workflow","title":"CRI-O found no CNI configuration","remedy":"check the build\'s CNI configuration and crio-config"},{"id":"no-space","where":["failure","services","kubelet","crio","spec"],"pattern":"[Nn]o space left on device","notFor":"evict|pressure|quota|ephemeral-storage|EphemeralStorage|LocalStorage|DiskGC","reason":"host-setup","audience":"environment","title":"The machine ran out of space on a device","remedy":"free space on the disk of the runner; where it is not full, look at its inodes, inotify watches and cgroups"},{"id":"crio-socket-missing","where":["failure"],"pattern":"validate CRI v1 (?:runtime|image) API for endpoint .*(?<cause>no such file or directory|connection refused)","reason":"crio-died","audience":"cri-o","title":"CRI-O does not answer on its socket","remedy":"read logs/crio.log"},{"id":"kubelet-container-manager","where":["kubelet"],"pattern":"\\"Failed to start ContainerManager\\" err=(?<cause>.+)","reason":"kubelet-died","audience":"environment","title":"The kubelet ended: it could not start its container manager","remedy":"read logs/kubelet.log; cgroups of the machine are the usual cause"},{"id":"kubelet-failed","where":["kubelet"],"pattern":"(?:failed to run Kubelet: |\\"command failed\\" err=)(?<cause>.+)","reason":"kubelet-died","audience":"kubernetes","title":"The kubelet ended while it started","remedy":"read logs/kubelet.log; a wrong flag, gate or kubelet-config is the usual cause"},{"id":"bad-feature-gate","where":["failure","services"],"pattern":"(?:unrecognized feature gate: |the feature gate \\"(?=\\\\S+\\" is unknown))(?<subject>[^\\\\s\\"]+)","reason":"node-not-up","audience":"workflow","title":"A feature gate is not known to this Kubernetes","remedy":"mend feature-gates, or choose another Kubernetes build"},{"id":"kubelet-start","where":["failure"],"pattern":"failed to start kubelet: .*|e2e service \\"kubelet\\" readiness check timeout|node is not ready: .*","reason":"node-not-up","audience":"unknown","title":"The kubelet did not come up","remedy":"read logs/kubelet.log"},{"id":"services-start","where":["failure"],"pattern":"failed to start internal services: .*|e2e service \\"services\\" readiness check timeout|Failed to run e2e services","reason":"node-not-up","audience":"kubernetes","title":"The suite\'s API server did not come up","remedy":"read logs/services.log"},{"id":"stale-kubelet","where":["failure"],"pattern":"empty node list","reason":"node-not-up","audience":"environment","title":"No node registered: another kubelet answered in place of this run\'s","remedy":"look for a kubelet that an earlier run left behind"},{"id":"system-validation","where":["failure"],"pattern":"system validation failed: .*|missing required cgroups: .*","reason":"node-not-up","audience":"environment","title":"The machine does not pass the suite\'s system validation","remedy":"use a runner image that the README lists"},{"id":"suite-out-of-memory","where":["kernel"],"pattern":"[Oo]ut of memory: Killed process \\\\d+ \\\\((?<subject>e2e_node\\\\.test|ginkgo)\\\\)","reason":"suite-killed","audience":"environment","title":"The kernel killed it for want of memory","remedy":"use a runner with more memory, or fewer processes; if it always happens at the same spec, look at that one"},{"id":"veth-address","where":["spec"],"pattern":"Interface veth\\\\S+ [Mm]ac doesn\'t match","reason":"host-setup","audience":"environment","title":"Sandboxes failed because udev changed the MAC addresses of their veth interfaces","remedy":"add /etc/systemd/network/50-veth.link, which matches veth* and sets MACAddressPolicy=none, and run again"},{"id":"image-pull-crio","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","(?:(?!artifact err).){0,1000}?","(?<cause>(?:","creating read-write layer|[Cc]ommitting the (?:finished )?image|(?:adding|creating|applying) layer|(?:layer|image) not known|","panic|error reading from server|transport is closing|crio\\\\.sock|","(?:writing blob: storing|invalid argument|reading blob [^;]*layer)","(?![^;]*(?:during read|\\\\btcp\\\\b|https?:|TLS|EOF|timeout|deadline|[Ss]tatus))",").{0,200})"],"reason":"specs-failed","audience":"cri-o","title":"CRI-O itself failed to pull or store images","remedy":"read logs/crio.log around the pull; the registry is not the cause"},{"id":"image-pull","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","(?:(?!artifact err).){0,1000}?","(?<cause>","\\\\b(?:manifest|repository|image|tag|name)\\\\b[^:;]{0,100} (?:unknown|not found)|","toomanyrequests|[Tt]oo [Mm]any [Rr]equests|rate limit|","[Ss]tatus[^0-9;]{0,40}(?:404|429|5\\\\d\\\\d)\\\\b[^:;]{0,40}|RegistryUnavailable|","[Uu]nauthorized|UNAUTHORIZED|authentication required|(?<!permission )denied|DENIED|","no such host|server misbehaving|i/o timeout|connection refused|connection reset|no route to host|network is unreachable|","TLS handshake timeout|tls: [^;]{0,100}|x509: [^;]{0,100}|\\\\bEOF\\\\b|context deadline exceeded|Client\\\\.Timeout",")"],"notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled","remedy":"check the registry, its rate limits and the network; run again"},{"id":"image-pull-other","where":["spec"],"pattern":["(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)",":\\\\s+(?!\\\\s|\\"?(?:Back-off|ErrImagePull|ImagePullBackOff))(?<cause>\\\\S.*)"],"notFor":"pull|registry|image ?volume","reason":"specs-failed","audience":"unknown","title":"Images could not be pulled, for a cause that is not known here","remedy":"read the cause in the lines below, and logs/crio.log around the pull"},{"id":"image-pull-bare","where":["spec"],"pattern":"(?:(?:Failed to pull|Back-off pulling) image \\"(?<subject>[^\\"]+)\\"|ErrImagePull|ImagePullBackOff)","notFor":"pull|registry|image ?volume","reason":"image-pull","audience":"environment","title":"Images could not be pulled, and no cause is shown","remedy":"check the registry, its rate limits and the network; run again"},{"id":"runtime-handler-missing","where":["spec"],"pattern":"failed to find runtime handler (?<subject>\\\\S+)","notFor":"RuntimeClass","reason":"host-setup","audience":"workflow","title":"CRI-O is not configured with a runtime handler that pods ask for","remedy":"add it to crio-config below crio.runtime.runtimes"}]');
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/report/model.js
var model = __webpack_require__(3312);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
;// CONCATENATED MODULE: ./build/src/domain/judgement/signatures.js




const PLACES = ['failure', 'spec', 'kubelet', 'services', 'crio', 'kernel'];
const MATCH_LINES = 5;
const LINE_LENGTH = 400;
/** All known causes; a row that stands higher explains more and is tried first. */
const SIGNATURES = signatures_namespaceObject.map((row, rank) => ({
    ...row,
    rank,
    where: row.where.map((place) => oneOf(PLACES, place, row.id)),
    reason: oneOf(errors/* REASON_CODES */.OE, row.reason, row.id),
    audience: oneOf(model/* AUDIENCES */.M, row.audience, row.id),
    // A long pattern stands in the table in parts.
    pattern: new RegExp([row.pattern].flat().join('')),
    notFor: row.notFor === undefined ? null : new RegExp(row.notFor, 'i'),
}));
/** The first known cause that shows in the texts, or null. Texts are lines by place; `spec` is the id of whose they are. */
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
    // A line that names something says more than one that only has the word.
    const telling = found.filter(({ subject, cause }) => subject !== '' || cause !== '');
    const shown = telling.length > 0 ? telling : found;
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
function oneOf(words, text, id) {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined)
        throw new Error(`lanes/signatures.json, ${id}: unknown word ${text}`);
    return word;
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ crioEnds),
/* harmony export */   J: () => (/* binding */ crioStarts)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5912);


/**
 * Recognises the start of a CRI-O process (cri-o/cri-o, cmd/crio/main.go). A start while the suite runs means that
 * CRI-O had died and came back. For `reference` see timestampOf.
 */
function crioStarts(line, reference) {
    const version = / msg="Starting CRI-O, version: ([^",]+)/.exec(line)?.[1];
    return version === undefined ? null : lifeOf(line, reference, version);
}
/** Recognises a line with which CRI-O ends: a panic, a fatal error, systemd's word on a dead process. */
function crioEnds(line, reference) {
    return (0,_level_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .I)(line) === 'fatal' ? lifeOf(line, reference, line) : null;
}
function lifeOf(line, reference, detail) {
    const pid = /^.{0,200}?\bcrio\[(\d+)\]: /.exec(line)?.[1];
    const time = (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timestampOf */ .U)(line, reference);
    return {
        pid: pid === undefined ? null : Number(pid),
        at: time === null ? null : new Date(time).toISOString(),
        detail,
    };
}


/***/ }),

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf)
/* harmony export */ });
/** Levels by the form of a line, worst first: a Go panic, systemd on a service, logrus (CRI-O), klog (kubelet). */
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
/** The level of a line in CRI-O's, the kubelet's or the services' log; null for what is not worse than usual. */
function levelOf(line) {
    return FORMS.find(({ pattern }) => pattern.test(line))?.level ?? null;
}


/***/ }),

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ messageIn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8986);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1987);


/** The text of a line that logrus wrote, as CRI-O and crictl do, without its form; any other line as it is. Cleaned. */
function messageIn(line) {
    const quoted = /\bmsg=("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
    const text = quoted === undefined ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(quoted);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(typeof text === 'string' ? text : (quoted ?? line));
}


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ timestampOf)
/* harmony export */ });
const RFC3339 = String.raw `\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)`;
/** CRI-O's own time in a journal line or a plain log (logrus), else the journal's (`-o short-iso-precise`). */
const FULL = [new RegExp(`^.{0,200}?\\btime="(${RFC3339})"`), new RegExp(`^(${RFC3339}) `)];
/** klog, `I1122 11:32:42.557754    2406 file.go:64] …`: month and day, no year, local time. */
const KLOG = /^\s*[IWEF](\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{1,9}) /;
/** The journal's usual head, `Nov 22 11:16:47 host crio[119]: …`: no year, local time. */
const SYSLOG = /^([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) /;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/**
 * When a line of CRI-O's, the kubelet's or the services' log was written, in milliseconds since 1970; null for lines
 * without a time. `reference` is a time in ISO 8601 near it, on the same node: it gives the year and the offset from
 * UTC where the line has none.
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
/** A run may cross New Year, so the year is the one that comes nearest to the reference. */
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

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ COMPONENTS),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   NL: () => (/* binding */ COMPONENT_NAMES),
/* harmony export */   Sm: () => (/* binding */ CNI_FOLDER),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   cO: () => (/* binding */ tagOf)
/* harmony export */ });
/** Components that can be chosen apart from the CRI-O build that usually brings them, by the names of their inputs. */
const COMPONENT_NAMES = ['crun', 'runc', 'conmon', 'conmon-rs', 'cni-plugins'];
const PRE_RELEASE = '(?:-[a-z]+[.]?\\d*)?';
const THREE_NUMBERS = new RegExp(`^\\d+\\.\\d+\\.\\d+${PRE_RELEASE}$`);
/** crun has releases such as 1.26 and 1.29.1. */
const TWO_OR_THREE_NUMBERS = new RegExp(`^\\d+\\.\\d+(?:\\.\\d+)?${PRE_RELEASE}$`);
/** The components by the names of their inputs (tags as cri-o/packaging, templates/latest/cri-o/bundle/versions has them). */
const COMPONENTS = {
    crun: { repository: 'containers/crun', tagPrefix: '', version: TWO_OR_THREE_NUMBERS },
    runc: { repository: 'opencontainers/runc', tagPrefix: 'v', version: THREE_NUMBERS },
    conmon: { repository: 'containers/conmon', tagPrefix: 'v', version: THREE_NUMBERS },
    'conmon-rs': { repository: 'containers/conmon-rs', tagPrefix: 'v', version: THREE_NUMBERS },
    'cni-plugins': {
        repository: 'containernetworking/plugins',
        tagPrefix: 'v',
        version: THREE_NUMBERS,
    },
};
/** The folder in which CNI plugins lie, and so the beginning of their names as parts. */
const CNI_FOLDER = 'cni-plugins';
const CRIO = { repository: 'cri-o/cri-o', tagPrefix: 'v' };
const KUBERNETES = { repository: 'kubernetes/kubernetes', tagPrefix: 'v' };
/** Where a part's sources are, by the name of the part. */
const SOURCES = {
    bundle: CRIO,
    crio: CRIO,
    pinns: CRIO,
    crun: COMPONENTS.crun,
    runc: COMPONENTS.runc,
    conmon: COMPONENTS.conmon,
    conmonrs: COMPONENTS['conmon-rs'],
    crictl: { repository: 'kubernetes-sigs/cri-tools', tagPrefix: 'v' },
    'crio-credential-provider': { repository: 'cri-o/crio-credential-provider', tagPrefix: 'v' },
    kubelet: KUBERNETES,
    'e2e_node.test': KUBERNETES,
    ginkgo: { repository: 'onsi/ginkgo', tagPrefix: 'v' },
};
/** What a part is told as where parts are told together: plugins are one. */
function groupOf(part) {
    return part.startsWith(`${CNI_FOLDER}/`) ? CNI_FOLDER : part;
}
/** The repository of a part, owner/name, or null for a part that is not known. */
function repositoryOf(part) {
    return sourceOf(part)?.repository ?? null;
}
/** The tag of a part's release, or null for a part that is not known. */
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

/***/ 7656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ KUBERNETES_RELEASE),
/* harmony export */   RJ: () => (/* binding */ CRIO_TAG),
/* harmony export */   US: () => (/* binding */ KUBERNETES_CI),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   eI: () => (/* binding */ FULL_COMMIT),
/* harmony export */   lr: () => (/* binding */ RELEASE_BRANCH)
/* harmony export */ });
/** What names of builds look like. */
/** A full commit. */
const FULL_COMMIT = /^[0-9a-f]{40}$/;
/** A commit, full or abbreviated as git does it. */
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

/***/ 3082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ CRIO_SIGNER),
/* harmony export */   ZC: () => (/* binding */ CRIO_REPOSITORY),
/* harmony export */   ef: () => (/* binding */ KUBERNETES_REPOSITORY),
/* harmony export */   ls: () => (/* binding */ PLACES),
/* harmony export */   pi: () => (/* binding */ CONMONRS_REPOSITORY),
/* harmony export */   yD: () => (/* binding */ conmonrsSigner)
/* harmony export */ });
/** Where builds live when nobody names a mirror. */
const PLACES = {
    /** The bucket of CRI-O's builds (cri-o/cri-o, scripts/upload-artifacts). */
    crio: 'https://storage.googleapis.com/cri-o',
    /** Kubernetes' CI builds and releases (kubernetes/community, kubernetes-versions.md). */
    kubernetes: 'https://dl.k8s.io',
    /** The bucket behind dl.k8s.io, which alone can list what it has (kubernetes/release, pkg/release/release.go). */
    kubernetesListing: 'https://storage.googleapis.com/storage/v1/b/k8s-release-dev/o',
    /** Releases of components. */
    gitHub: 'https://github.com',
};
/** Repositories whose builds are used. */
const CRIO_REPOSITORY = 'cri-o/cri-o';
const KUBERNETES_REPOSITORY = 'kubernetes/kubernetes';
const CONMONRS_REPOSITORY = 'containers/conmon-rs';
/**
 * Who signs CRI-O's bundles: the workflow that makes them, as Fulcio certifies it (cri-o/packaging, get and
 * scripts/sign-artifacts). Both are compared exactly.
 */
const CRIO_SIGNER = {
    identity: 'https://github.com/cri-o/packaging/.github/workflows/obs.yml@refs/heads/main',
    issuer: 'https://token.actions.githubusercontent.com',
};
const CONMONRS_WORKFLOW = `https://github.com/${CONMONRS_REPOSITORY}/.github/workflows/ci.yml`;
/**
 * Who signs conmon-rs: its workflow on main. Before v1.0.0 the workflow of the tag signed the same file too, and whoever was
 * last is there (containers/conmon-rs, .github/workflows/ci.yml and scripts/get, commit b3a8e442).
 *
 * @param tag for instance v1.0.1
 */
function conmonrsSigner(tag) {
    return {
        identity: `${CONMONRS_WORKFLOW}@refs/heads/main`,
        also: tag.startsWith('v0.') ? [`${CONMONRS_WORKFLOW}@refs/tags/${tag}`] : [],
        issuer: CRIO_SIGNER.issuer,
    };
}


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ publicPlan)
/* harmony export */ });
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);

/**
 * A plan as it may be kept and shown: without what signs a URL, and without the content of a trusted root and of
 * Ignition files, which nobody reads there; the latter may hold secrets.
 */
function publicPlan(plan) {
    return {
        ...plan,
        crio: withPublicUrl(plan.crio),
        kubernetes: withPublicUrl(plan.kubernetes),
        ignition: plan.ignition.map(({ asked }) => ({ asked, url: '' })),
        trustedRoot: plan.trustedRoot === null ? null : {},
    };
}
function withPublicUrl(request) {
    return 'url' in request ? { ...request, url: (0,_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .publicUrl */ .x6)(request.url) } : request;
}


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ provenanceJson),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   s: () => (/* binding */ comparisonJson)
/* harmony export */ });
/* unused harmony exports REPORT_SHAPE, PROVENANCE_SHAPE */
const LOCATION = { file: true, line: true };
const FAILURE = { message: true, location: LOCATION, stackTrace: true, at: true };
/** What stands in the report and in the provenance alike. */
const SETUP = {
    builds: {
        project: true,
        asked: true,
        version: true,
        commit: true,
        date: true,
        parts: {
            name: true,
            source: true,
            sha256: true,
            trust: true,
            version: true,
            commit: true,
            date: true,
        },
        notes: true,
    },
    host: {
        architecture: true,
        kernel: true,
        os: true,
        cgroup: true,
        systemd: true,
        cpus: true,
        memoryBytes: true,
        runnerImage: true,
    },
    node: {
        runtime: { handler: true, program: true, monitor: true },
        crioDropIns: { name: true, sha256: true },
        kubeletConfigSha256: true,
    },
};
const RUN = { id: true, attempt: true, repository: true, url: true };
const GENERATOR = { name: true, version: true };
/** The report's keys; schemas/report.v1.schema.json describes each. */
const REPORT_SHAPE = {
    schemaVersion: true,
    generator: GENERATOR,
    generatedAt: true,
    run: RUN,
    verdict: { result: true, reason: true, headline: true },
    findings: {
        reason: true,
        title: true,
        detail: true,
        audience: true,
        remedy: true,
        evidence: true,
        specs: true,
    },
    counts: {
        total: true,
        planned: true,
        ran: true,
        passed: true,
        failed: true,
        interrupted: true,
        flaky: true,
        skipped: true,
        notRun: true,
    },
    ...SETUP,
    ignition: { field: true, subject: true, outcome: true, reason: true },
    selection: {
        scenario: true,
        lane: true,
        focus: true,
        skip: true,
        labelFilter: true,
        trackedSkips: { text: true, reason: true, link: true },
    },
    suite: {
        startedAt: true,
        endedAt: true,
        seconds: true,
        procs: true,
        randomSeed: true,
        exitCode: true,
        source: true,
    },
    specs: {
        id: true,
        outcome: true,
        labels: true,
        location: LOCATION,
        seconds: true,
        startedAt: true,
        endedAt: true,
        process: true,
        attempts: true,
        failure: FAILURE,
        additionalFailures: FAILURE,
        skipReason: true,
        logs: { log: true, lines: true },
        finding: true,
    },
    running: { id: true, location: LOCATION },
    skipped: { reason: true, link: true, specs: true },
    serviceEvents: { service: true, kind: true, at: true, detail: true },
    warnings: true,
    reproduce: true,
};
/** The provenance's keys; schemas/provenance.v1.schema.json describes each. */
const PROVENANCE_SHAPE = {
    schemaVersion: true,
    generator: GENERATOR,
    generatedAt: true,
    run: RUN,
    complete: true,
    ...SETUP,
    randomSeed: true,
};
/** A comparison of two runs as one JSON object; ends with a newline. */
function comparisonJson(comparison) {
    return `${JSON.stringify(comparison, null, 2)}\n`;
}
/** The value with just the shape's keys, in the shape's order. */
function ordered(value, shape) {
    if (Array.isArray(value))
        return value.map((element) => ordered(element, shape));
    if (shape === true || typeof value !== 'object' || value === null)
        return value;
    const properties = new Map(Object.entries(value));
    return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, ordered(properties.get(key), inner)]));
}
/** `report.json`: the whole report with the keys in the model's order, and nothing else; ends with a newline. */
function toJson(report) {
    return `${JSON.stringify(ordered(report, REPORT_SHAPE), null, 2)}\n`;
}
/** `provenance.json`; ends with a newline. */
function provenanceJson(provenance) {
    return `${JSON.stringify(ordered(provenance, PROVENANCE_SHAPE), null, 2)}\n`;
}


/***/ }),

/***/ 3312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ AUDIENCES),
/* harmony export */   W: () => (/* binding */ REPORT_SCHEMA_VERSION)
/* harmony export */ });
/**
 * The report: all views are made of it, and `report.json` is its serialisation.
 * The published schema is schemas/report.v1.schema.json; a change that breaks a reader raises `schemaVersion`.
 */
const REPORT_SCHEMA_VERSION = 1;
/** Who should look first. */
const AUDIENCES = [
    'cri-o',
    'kubernetes',
    'environment',
    'workflow',
    'crio-node-e2e',
    'unknown',
];


/***/ }),

/***/ 8474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf),
/* harmony export */   P: () => (/* binding */ PROVENANCE_SCHEMA_VERSION)
/* harmony export */ });
/** A change that breaks a reader raises it. */
const PROVENANCE_SCHEMA_VERSION = 1;
/** The provenance of a run that has ended. */
function provenanceOf(report) {
    const { generator, generatedAt, run, builds, host, node, suite } = report;
    return {
        schemaVersion: PROVENANCE_SCHEMA_VERSION,
        generator,
        generatedAt,
        run,
        complete: true,
        builds,
        host,
        node,
        randomSeed: suite.randomSeed,
    };
}


/***/ }),

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createConsoleReader)
});

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(2723);
;// CONCATENATED MODULE: ./build/src/domain/results/console-lines.js

/** The words that Ginkgo prints for its states (onsi/ginkgo, reporters/default_reporter.go). */
const OUTCOMES = new Map([
    ['FAIL', 'failed'],
    ['FAILED', 'failed'],
    ['TIMEDOUT', 'timedout'],
    ['PANICKED', 'panicked'],
    ['INTERRUPTED', 'interrupted'],
    ['ABORTED', 'aborted'],
    ['SKIPPED', 'skipped'],
]);
const ENDING = /^(?:[•↺S]|\[([^\]]+)\])(?: PASSED)?(?: \[([A-Z]+)!?\])?(?: \[FLAKEY TEST - TOOK (\d+) ATTEMPTS TO PASS\])?(?: DURING REPETITION #\d+)? \[(\d+\.\d{3}) seconds\]$/;
/** Reads `• [2.041 seconds]`, `• [FAILED] [2.097 seconds]`, `[SynchronizedBeforeSuite] PASSED [3.722 seconds]` and so on. */
function readEnding(line) {
    const [, node, state, attempts, seconds] = ENDING.exec(line) ?? [];
    const outcome = state === undefined ? 'passed' : OUTCOMES.get(state);
    if (seconds === undefined || outcome === undefined)
        return null;
    if (node !== undefined && !(0,spec_identity/* isSuiteNode */.Di)(node))
        return null;
    return { node: node ?? null, outcome, seconds: Number(seconds), attempts: Number(attempts ?? 1) };
}
/** True for the line after which the ginkgo command tells how each parallel process ended (onsi/ginkgo, internal/run.go). */
function isProcessReport(line) {
    return line === 'Ginkgo timed out waiting for all parallel procs to report back';
}
/** Reads `Exit result of proc 2:`; the line below it is the process's end. */
function readProcess(line) {
    const number = /^Exit result of proc (\d{1,4}):$/.exec(line)?.[1];
    return number === undefined ? null : Number(number);
}
/** Reads `  [FAIL] name` of the failures that are listed at the end. */
function readSummaryEntry(line) {
    const [, state = '', name] = /^ {2}\[([A-Z]+)!?\] (\S.*)$/.exec(line) ?? [];
    const outcome = OUTCOMES.get(state);
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
    return {
        succeeded: word === 'SUCCESS',
        specialFailureReasons: reasons.split(', ').filter((reason) => reason !== ''),
    };
}
/** True for `Summarizing 2 Failures:`. */
function isSummary(line) {
    return /^Summarizing \d+ Failures?:$/.test(line);
}
/** Reads the line below a name, `k8s.io/kubernetes/test/e2e/common/node/pods.go:208`, also as `  [It] pods.go:208`. */
function readNameLocation(line) {
    const [, file, number] = /^(?: {2}\[It\] )?(\S+\.go):(\d{1,9})$/.exec(line) ?? [];
    return file === undefined ? null : { file, line: Number(number) };
}
/** True for the line of dashes before and after whatever Ginkgo prints at length. */
function isDelimiter(line) {
    return /^-{30}$/.test(line);
}
/** True for what stands for specs without anything to tell: `SSSSSS`, `P [PENDING]`. */
function isPlaceholder(line) {
    return /^(?:[SP•↺]+|P \[PENDING\])$/.test(line);
}

// EXTERNAL MODULE: ./build/src/domain/results/failure-text.js
var failure_text = __webpack_require__(1677);
;// CONCATENATED MODULE: ./build/src/domain/results/kept-text.js
/** Keeps the last `limit` characters, from the start of a line on. */
function keepEnd(limit) {
    let text = '';
    const cut = () => {
        const start = text.indexOf('\n', text.length - limit - 1) + 1;
        text = start === 0 || start === text.length ? text.slice(-limit) : text.slice(start);
    };
    return {
        push(line) {
            text += `${line}\n`;
            // Cutting only now and then keeps the cost of a line constant.
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




/** Characters kept of a failure, from its start. */
const FAILURE_LIMIT = 131_072;
/** Characters kept of what a spec wrote, to its end. */
const OUTPUT_LIMIT = 65_536;
const TITLE_LINES = 20;
/** A block that begins with this ending; times in it are of the zone, such as `+02:00`. */
function openBlock(ending, zone) {
    const title = [];
    const failure = keepStart(FAILURE_LIMIT);
    const output = keepEnd(OUTPUT_LIMIT);
    let complete = false;
    let location = null;
    let section = null;
    function readTitle(line) {
        location = readNameLocation(line);
        // Between name and location stands the place of a failed BeforeEach and its like.
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
        subject() {
            const found = complete ? name() : null;
            return found && { name: found, location };
        },
        details(streamed) {
            const read = (0,failure_text/* readFailureText */.mV)(failure.read(), zone);
            const written = streamed + output.read();
            return {
                failures: read === null ? [] : [read.failure, ...read.additional],
                output: written,
                attempts: Math.max(ending.attempts, (0,failure_text/* readAttempts */.jY)(written)),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/domain/results/console-ledger.js
/** Characters kept of all results together: a suite whose specs all fail at length must not fill the memory. */
const TEXT_LIMIT = 16_777_216;
const SHORT_MESSAGE = 2_000;
/** No suite has as many; a spec that forges endings must not fill the memory. */
const MOST_RESULTS = 50_000;
const MOST_RUNNING = 100;
const MOST_PROCESSES = 1_000;
/** An empty ledger. */
function createLedger() {
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
    };
    /** The details as they are, or short once those of others have used up the space. */
    function afford(details) {
        const size = JSON.stringify(details).length;
        if (size > space)
            return shorten(details);
        space -= size;
        return details;
    }
    return {
        facts: () => facts,
        note(more) {
            facts = { ...facts, ...more };
        },
        announce(selected, total) {
            facts = { ...facts, selectedSpecs: selected, totalSpecs: total, parallelTotal: 1 };
            events.push({ kind: 'suite-announced', selected, total });
        },
        start(spec) {
            started = [...started, spec].slice(-MOST_RUNNING);
            events.push({ kind: 'spec-started', spec });
        },
        running: () => started.at(-1) ?? null,
        finish({ name }, { outcome, seconds }) {
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
        keep({ name, location }, { outcome, seconds }, details) {
            if (specs.length + suiteNodes.length >= MOST_RESULTS)
                return;
            const { failures, output, attempts } = afford(outcome === 'passed' ? { ...details, output: '' } : details);
            const skipped = outcome === 'skipped';
            const [failure = null, ...additionalFailures] = skipped ? [] : failures;
            if (name.kind === 'suite-node') {
                suiteNodes.push({ node: name.node, outcome, process: null, failure, output });
                return;
            }
            specs.push({
                id: name.id,
                outcome,
                labels: [],
                location,
                seconds,
                startedAt: null,
                endedAt: null,
                process: null,
                attempts,
                failure,
                additionalFailures,
                skipReason: skipped ? (failures[0]?.message ?? '') : null,
                output,
            });
        },
        hasFailed: (name) => failed.has(keyOf(name)),
        endProcess(end) {
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
        }),
    };
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







/**
 * Characters of a line that are looked at: a spec's id with what is printed around it. Streams of `S` and dumps of
 * objects are much longer.
 */
const LINE_LIMIT = 2 * spec_identity/* ID_LIMIT */.ao;
const console_TITLE_LINES = 20;
const STREAM = { at: 'stream' };
/**
 * Reads what `ginkgo -v` or the test binary itself prints, serial or parallel (onsi/ginkgo,
 * reporters/default_reporter.go). `zone` is the node's offset from UTC, such as `+02:00`, because the print names none.
 * Its memory is bounded, however long the stream.
 *
 * A line is Ginkgo's by its form at the start of the line; what specs write is indented. Only what a spec of a serial
 * run prints past Ginkgo, straight to standard output, can pass for Ginkgo's own. It cannot hide a failure: the true
 * ending is printed with the spec's name and is listed as well.
 */
function createConsoleReader(zone = 'Z') {
    const ledger = createLedger();
    let place = { at: 'head' };
    let stream = keepEnd(OUTPUT_LIMIT);
    let unread = '';
    const isParallel = () => (ledger.facts().parallelTotal ?? 1) > 1;
    function readLine(line) {
        if (place.at === 'process-ends') {
            place = readProcessEnd(place.process, line);
            return;
        }
        const ending = readEnding(line);
        if (isParallel() && isProcessReport(line)) {
            closeBlock();
            place = { at: 'process-ends', process: null };
        }
        else if (isDelimiter(line)) {
            closeBlock();
            place = { at: 'title', lines: [] };
        }
        else if (ending !== null && isCredible(ending)) {
            closeBlock();
            place = readEndingLine(ending);
        }
        else {
            place = readOther(line);
        }
    }
    /** In parallel runs an ending follows dashes; in serial ones a pass is that of the spec that runs. */
    function isCredible({ node, outcome }) {
        if (isParallel())
            return place.at === 'title' && place.lines.length === 0;
        return node !== null || outcome !== 'passed' || ledger.running() !== null;
    }
    function readEndingLine(ending) {
        const started = isParallel() ? null : ledger.running();
        const passed = ending.outcome === 'passed' ? passedSubject(ending, started) : null;
        if (passed === null)
            return { at: 'block', block: openBlock(ending, zone), started };
        ledger.finish(passed, ending);
        const attempts = Math.max(ending.attempts, (0,failure_text/* readAttempts */.jY)(stream.read()));
        ledger.keep(passed, ending, { failures: [], output: '', attempts });
        return STREAM;
    }
    function closeBlock() {
        if (place.at !== 'block')
            return;
        const { block, started } = place;
        const subject = endedSubject(block, started);
        if (subject === null)
            return;
        if (!block.isTitleComplete())
            ledger.finish(subject, block.ending);
        ledger.keep(subject, block.ending, block.details(isParallel() ? '' : stream.read()));
    }
    function readOther(line) {
        if (place.at === 'head')
            return readHeadLine(line);
        if (place.at === 'stream')
            return readStream(line);
        if (place.at === 'title')
            return readTitle([...place.lines, line]);
        if (place.at === 'summary')
            return readSummary(place.entry, line);
        if (place.at === 'block') {
            const subject = place.block.read(line) ? endedSubject(place.block, place.started) : null;
            if (subject !== null)
                ledger.finish(subject, place.block.ending);
            return place;
        }
        ledger.note(readVerdict(line) ?? {});
        return STREAM;
    }
    function readHeadLine(line) {
        const announcement = ledger.facts().selectedSpecs === null ? readAnnouncement(line) : null;
        if (announcement !== null)
            ledger.announce(announcement.selected, announcement.total);
        ledger.note(readHead(line));
        return readFoot(line) ?? { at: 'head' };
    }
    function readStream(line) {
        stream.push(line.replace(/^ {2}/, ''));
        // While a spec of a serial run is under way, only the spec can have printed totals.
        return (ledger.running() === null ? readFoot(line) : null) ?? STREAM;
    }
    function readFoot(line) {
        if (isSummary(line))
            return { at: 'summary', entry: null };
        const totals = readTotals(line);
        if (totals === null)
            return null;
        ledger.note(totals);
        return { at: 'verdict' };
    }
    function readTitle(lines) {
        const line = lines.at(-1) ?? '';
        const location = readNameLocation(line);
        if (location !== null && lines.length > 1) {
            startSpec((0,spec_identity/* readEntryName */.cb)(lines.slice(0, -1).join(' ')), location);
        }
        else if (/^\S/.test(line) && !isPlaceholder(line) && lines.length < console_TITLE_LINES) {
            return { at: 'title', lines };
        }
        stream = keepEnd(OUTPUT_LIMIT);
        return STREAM;
    }
    function startSpec(name, location) {
        if (name.kind === 'spec' && !isParallel())
            ledger.start({ id: name.id, location });
    }
    /** Failures that are listed at the end although their own print was lost. */
    function readSummary(entry, line) {
        if (line.trim() === '')
            return STREAM;
        const location = readNameLocation(line.trim());
        const name = entry && (0,spec_identity/* readFailedEntryName */.TM)(entry.name);
        if (entry !== null && name !== null && location !== null && !ledger.hasFailed(name)) {
            const ending = { node: null, outcome: entry.outcome, seconds: 0, attempts: 1 };
            ledger.finish({ name, location: null }, ending);
            ledger.keep({ name, location: null }, ending, { failures: [], output: '', attempts: 1 });
        }
        return { at: 'summary', entry: readSummaryEntry(line) };
    }
    /** What processes wrote stands there as well, but indented. */
    function readProcessEnd(process, line) {
        if (process !== null)
            ledger.endProcess({ process, end: line.trim() });
        return { at: 'process-ends', process: readProcess(line) };
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
            return ledger.takeEvents();
        },
        end() {
            closeBlock();
            place = STREAM;
            unread = '';
            return ledger.takeEvents();
        },
        result: () => ledger.result(),
    };
}
function passedSubject({ node }, started) {
    if (node !== null)
        return { name: { kind: 'suite-node', node }, location: null };
    return started && subjectOf(started);
}
/** The spec that ran, unless the block is about another: an ordered container's later specs are skipped unseen. */
function endedSubject(block, started) {
    const printed = block.subject();
    if (started === null || block.ending.node !== null)
        return printed;
    const other = block.ending.outcome === 'skipped' &&
        printed?.name.kind === 'spec' &&
        printed.name.id !== started.id;
    return other ? printed : subjectOf(started);
}
function subjectOf({ id, location }) {
    return { name: { kind: 'spec', id }, location };
}


/***/ }),

/***/ 1677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jY: () => (/* binding */ readAttempts),
/* harmony export */   mV: () => (/* binding */ readFailureText)
/* harmony export */ });
/* unused harmony export readLocation */
/** `[FAILED] message`, the first line of a failure (onsi/ginkgo, reporters/default_reporter.go, emitFailure). */
const HEADING = /^\[(?:FAILED|TIMEDOUT|PANICKED|INTERRUPTED|ABORTED|SKIPPED)!?\] (.*)$/;
const PLACE = /^In \[[^\]]+\] at: (.*) @ (\S+ \S+)$/;
const STACK = 'Full Stack Trace';
/** Pointers to other places, which say nothing here. */
const POINTER = /^There were additional failures detected/;
/**
 * Reads failures as Ginkgo prints them for people: in the body of JUnit's `<failure>` and on the console (there without
 * its indentation). `zone` is the node's offset from UTC, such as `+02:00` or `Z`, because the print has none.
 * Gives null for text of another form.
 */
function readFailureText(text, zone) {
    const blocks = [];
    // A heading begins another failure only when the one before has its place; else it is a word of the message.
    let placed = true;
    for (const line of text.split('\n')) {
        if (placed && HEADING.test(line)) {
            blocks.push([line]);
            placed = false;
        }
        else {
            blocks.at(-1)?.push(line);
            placed ||= PLACE.test(line);
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
/** How often a spec was tried, from what Ginkgo writes between attempts; 1 where nothing is written. */
function readAttempts(timeline) {
    return (1 +
        (timeline.match(/^ *Attempt #\d+ (?:Failed|Passed)\. {2}Re(?:try|peat)ing \S+ @ /gm)?.length ??
            0));
}
function readBlock(lines, zone) {
    const at = lines.findIndex((line) => PLACE.test(line));
    const end = at < 0 ? lines.length : at;
    const [, location = '', time = ''] = PLACE.exec(lines[end] ?? '') ?? [];
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
/** `11/22/26 11:34:04.926` (month first) with a zone, as ISO 8601. */
function readGinkgoTime(text, zone) {
    const [, month, day, year, time] = /^(\d\d)\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/.exec(text) ?? [];
    if (month === undefined)
        return null;
    const iso = `20${year}-${month}-${day}T${time}${zone}`;
    return Number.isNaN(Date.parse(iso)) ? null : iso;
}


/***/ }),

/***/ 8685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDryRun),
  W: () => (/* binding */ readGinkgoJson)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/results/shape.js
var shape = __webpack_require__(2066);
// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(2723);
;// CONCATENATED MODULE: ./build/src/domain/results/timeline.js
const NEWLINE = 0x0a;
/**
 * An output with lines put in where they were written. Offsets count bytes of the output as Go had it; where bytes
 * were replaced since (invalid UTF-8) they are off by a few, so a line goes before the output's line that they point to.
 */
function writeTimeline(written, entries) {
    if (entries.length === 0)
        return written;
    const bytes = new TextEncoder().encode(written);
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
/** How Go writes a time that was never set. */
const ZERO_TIME = '0001-01-01T00:00:00Z';
const OUTCOMES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['timedout', 'timedout'],
    ['panicked', 'panicked'],
    ['interrupted', 'interrupted'],
    ['aborted', 'aborted'],
    ['skipped', 'skipped'],
]);
/** True for a spec, also one that the filters leave out. */
function isSpecEntry(entry) {
    return entry.LeafNodeType === 'It';
}
/** True for a suite node such as SynchronizedBeforeSuite. */
function isSuiteNodeEntry(entry) {
    return (0,spec_identity/* isSuiteNode */.Di)((0,shape/* textOf */.b6)(entry.LeafNodeType));
}
/** False for what never started: filtered specs are `skipped` without reason or attempt, others are `pending`. */
function hasResult(entry) {
    if (entry.State === 'pending')
        return false;
    const started = ((0,shape/* numberOf */.rl)(entry.NumAttempts) ?? 0) > 0;
    return entry.State !== 'skipped' || started || skipReasonOf(entry) !== '';
}
/** Who a spec is. */
function readPlannedSpec(entry) {
    const labels = [...(0,shape/* listOf */.c3)(entry.ContainerHierarchyLabels), entry.LeafNodeLabels];
    return {
        id: (0,spec_identity/* specId */.HS)((0,shape/* textsOf */.CB)(entry.ContainerHierarchyTexts), (0,shape/* textOf */.b6)(entry.LeafNodeText)),
        labels: [...new Set(labels.flatMap(shape/* textsOf */.CB))],
        location: locationOf(entry.LeafNodeLocation),
    };
}
/** A spec that has a result. */
function readSpec(entry) {
    const outcome = outcomeOf(entry);
    const skipped = outcome === 'skipped';
    const [failure = null, ...nested] = skipped ? [] : readFailures(entry.Failure);
    const later = (0,shape/* listOf */.c3)(entry.AdditionalFailures).flatMap((item) => readFailures((0,shape/* fieldsOf */.Pf)(item).Failure));
    return {
        ...readPlannedSpec(entry),
        outcome,
        seconds: secondsOf(entry.RunTime) ?? 0,
        startedAt: timeOf(entry.StartTime),
        endedAt: timeOf(entry.EndTime),
        process: (0,shape/* numberOf */.rl)(entry.ParallelProcess),
        attempts: Math.max(1, (0,shape/* numberOf */.rl)(entry.NumAttempts) ?? 1),
        failure,
        additionalFailures: [...nested, ...later],
        skipReason: skipped ? skipReasonOf(entry) : null,
        output: outputOf(entry),
    };
}
/** A suite node; runs with several processes have one of each for every process. */
function readSuiteNode(entry) {
    const outcome = outcomeOf(entry);
    return {
        node: (0,shape/* textOf */.b6)(entry.LeafNodeType),
        outcome,
        process: (0,shape/* numberOf */.rl)(entry.ParallelProcess),
        failure: outcome === 'skipped' ? null : (readFailures(entry.Failure)[0] ?? null),
        output: outputOf(entry),
    };
}
/** A point in time as it stands in the report, or null where it was never set. */
function timeOf(value) {
    const time = (0,shape/* textOf */.b6)(value);
    return time === ZERO_TIME || Number.isNaN(Date.parse(time)) ? null : time;
}
/** Go's durations count nanoseconds. */
function secondsOf(nanoseconds) {
    const value = (0,shape/* numberOf */.rl)(nanoseconds);
    return value === null ? null : value / NANOSECONDS;
}
/** A state that we do not know is a failure: it must never make a run green. */
function outcomeOf(entry) {
    return OUTCOMES.get((0,shape/* textOf */.b6)(entry.State)) ?? 'failed';
}
function skipReasonOf(entry) {
    return (0,shape/* textOf */.b6)((0,shape/* fieldsOf */.Pf)(entry.Failure).Message);
}
/** The failure, then those that the failed node still recorded before it ended, after a time-out or an interrupt. */
function readFailures(value) {
    const failures = [];
    let next = value;
    while ((0,shape/* isObject */.Gv)(next)) {
        const fields = next;
        const failure = readFailure(fields);
        if (failure.message !== '' || failure.location !== null)
            failures.push(failure);
        next = (0,shape/* fieldsOf */.Pf)(fields.AdditionalFailure).Failure;
    }
    return failures;
}
function readFailure(failure) {
    const texts = [(0,shape/* textOf */.b6)(failure.Message), (0,shape/* textOf */.b6)(failure.ForwardedPanic)];
    const stackTrace = (0,shape/* textOf */.b6)((0,shape/* fieldsOf */.Pf)(failure.Location).FullStackTrace);
    return {
        message: texts.filter((text) => text !== '').join('\n'),
        location: locationOf(failure.Location),
        stackTrace: stackTrace || stackOfSpec(failure.ProgressReport),
        at: timeOf((0,shape/* fieldsOf */.Pf)(failure.TimelineLocation).Time),
    };
}
/** Where the spec stood when it was stopped from outside (types.ProgressReport). */
function stackOfSpec(progress) {
    const goroutines = (0,shape/* listOf */.c3)((0,shape/* fieldsOf */.Pf)(progress).Goroutines)
        .map((item) => (0,shape/* fieldsOf */.Pf)(item))
        .filter((goroutine) => goroutine.IsSpecGoroutine === true);
    return (0,shape/* listOf */.c3)(goroutines[0]?.Stack)
        .map((item) => (0,shape/* fieldsOf */.Pf)(item))
        .map((call) => `${(0,shape/* textOf */.b6)(call.Function)}\n\t${(0,shape/* textOf */.b6)(call.Filename)}:${(0,shape/* numberOf */.rl)(call.Line) ?? 0}`)
        .join('\n');
}
function locationOf(value) {
    const location = (0,shape/* fieldsOf */.Pf)(value);
    const file = (0,shape/* textOf */.b6)(location.FileName);
    return file === '' ? null : { file, line: (0,shape/* numberOf */.rl)(location.LineNumber) ?? 0 };
}
/** What the spec wrote, its steps among it as on the console. */
function outputOf(entry) {
    const steps = (0,shape/* listOf */.c3)(entry.SpecEvents)
        .map((item) => (0,shape/* fieldsOf */.Pf)(item))
        .filter((event) => event.SpecEventType === 'By')
        .map((event) => {
        const { Offset, Time } = (0,shape/* fieldsOf */.Pf)(event.TimelineLocation);
        return {
            offset: (0,shape/* numberOf */.rl)(Offset) ?? 0,
            line: `STEP: ${(0,shape/* textOf */.b6)(event.Message)} @ ${(0,shape/* textOf */.b6)(Time)}`,
        };
    });
    const written = writeTimeline((0,shape/* textOf */.b6)(entry.CapturedGinkgoWriterOutput), steps);
    return [written, (0,shape/* textOf */.b6)(entry.CapturedStdOutErr)].filter((text) => text !== '').join('\n');
}

// EXTERNAL MODULE: ./build/src/domain/results/unreadable.js
var unreadable = __webpack_require__(6772);
;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo-json.js




/**
 * Reads the report of `--ginkgo.json-report`. Several suites in one report are merged.
 * Throws UnreadableReport for text that is no such report.
 */
function readGinkgoJson(text) {
    return parseSuites(text).map(readSuite).reduce(merge);
}
/** Reads the report of a dry run. Throws UnreadableReport for text that is no report of a dry run. */
function readDryRun(text) {
    const suites = parseSuites(text);
    if (!suites.every(isDryRun))
        throw new unreadable/* UnreadableReport */.s('The Ginkgo report is not of a dry run');
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
        throw new unreadable/* UnreadableReport */.s('This is not a Ginkgo report: it is no list of suites');
    }
    return suites.map((suite) => {
        if ((0,shape/* isObject */.Gv)(suite) && 'SpecReports' in suite && 'SuiteConfig' in suite)
            return suite;
        throw new unreadable/* UnreadableReport */.s('This is not a Ginkgo report: a suite in it has no SpecReports or no SuiteConfig');
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new unreadable/* UnreadableReport */.s(`The Ginkgo report is cut short or no JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function entriesOf(suite) {
    return (0,shape/* listOf */.c3)(suite.SpecReports).filter(shape/* isObject */.Gv);
}
function isDryRun(suite) {
    return (0,shape/* booleanOf */.SF)((0,shape/* fieldsOf */.Pf)(suite.SuiteConfig).DryRun) ?? false;
}
function countsOf(suite) {
    const stats = (0,shape/* fieldsOf */.Pf)(suite.PreRunStats);
    return { total: (0,shape/* numberOf */.rl)(stats.TotalSpecs), selected: (0,shape/* numberOf */.rl)(stats.SpecsThatWillRun) };
}
function readSuite(suite) {
    const config = (0,shape/* fieldsOf */.Pf)(suite.SuiteConfig);
    const counts = countsOf(suite);
    const entries = entriesOf(suite);
    return {
        source: 'ginkgo-json',
        totalSpecs: counts.total,
        selectedSpecs: counts.selected,
        specs: entries.filter(isSpecEntry).filter(hasResult).map(readSpec),
        suiteNodes: entries.filter(isSuiteNodeEntry).map(readSuiteNode),
        running: [],
        processEnds: [],
        succeeded: (0,shape/* booleanOf */.SF)(suite.SuiteSucceeded),
        specialFailureReasons: (0,shape/* textsOf */.CB)(suite.SpecialSuiteFailureReasons),
        startedAt: timeOf(suite.StartTime),
        endedAt: timeOf(suite.EndTime),
        seconds: secondsOf(suite.RunTime),
        randomSeed: (0,shape/* numberOf */.rl)(config.RandomSeed),
        parallelTotal: (0,shape/* numberOf */.rl)(config.ParallelTotal),
        timeoutSeconds: secondsOf(config.Timeout),
        dryRun: isDryRun(suite),
    };
}
/** Two suites that ran one after the other. */
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
    };
}
function add(one, other) {
    return one === null || other === null ? null : one + other;
}


/***/ }),

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ isSuiteNode),
/* harmony export */   HS: () => (/* binding */ specId),
/* harmony export */   TM: () => (/* binding */ readFailedEntryName),
/* harmony export */   ao: () => (/* binding */ ID_LIMIT),
/* harmony export */   cb: () => (/* binding */ readEntryName)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1987);

/** Characters of an id. The console's reader cuts lines, and one spec must have the same id in every dialect. */
const ID_LIMIT = 8_192;
/** Node types that belong to the suite and not to a spec (onsi/ginkgo, types/types.go). */
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
 * What the console writes into the name of a spec that did not pass: the node that failed (`[It] ` before the leaf,
 * ` [BeforeEach]` after its container) or `TOP-LEVEL [BeforeEach] ` before all (onsi/ginkgo, codeLocationBlock).
 */
const FAILED_NODE = /^TOP-LEVEL \[[^\]]+\] | \[(?:It|BeforeEach|JustBeforeEach|AfterEach|JustAfterEach|BeforeAll|AfterAll|ReportBeforeEach|ReportAfterEach|DeferCleanup(?: \((?:Each|All)\))?)\](?= )|^\[It\] (?=.)/;
/** True for `SynchronizedBeforeSuite` and its like. */
function isSuiteNode(nodeType) {
    return SUITE_NODES.has(nodeType);
}
/**
 * The id of a spec from its parts: their texts joined by single spaces, as Ginkgo matches them against a focus, at most
 * ID_LIMIT characters.
 */
function specId(hierarchyTexts, leafText) {
    return limited((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)([...hierarchyTexts, leafText].join(' ')));
}
/**
 * Who a JUnit case or a console line of a passed spec is about, in any dialect: `[It] text`, `[It] text [label, label]`,
 * `text [label, label]`, `text`, or `[SynchronizedBeforeSuite]`.
 */
function readEntryName(name) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(name);
    const node = suiteNodeOf(line);
    if (node !== null)
        return { kind: 'suite-node', node };
    return { kind: 'spec', id: limited(withoutLabels(line.replace(/^\[It\] /, ''))) };
}
function limited(id) {
    // Half of a character above U+FFFF is none.
    return id.length <= ID_LIMIT
        ? id
        : id
            .slice(0, ID_LIMIT)
            .replace(/[\uD800-\uDBFF]$/, '')
            .trimEnd();
}
/** `readEntryName` for the name of a spec that did not pass, as the console writes it. */
function readFailedEntryName(name) {
    return readEntryName((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(name).replace(FAILED_NODE, ''));
}
function suiteNodeOf(line) {
    const node = /^\[([^\]]+)\](?: |$)/.exec(line)?.[1];
    return node !== undefined && isSuiteNode(node) ? node : null;
}
/**
 * Ginkgo appends all labels as one group. A name may end in a group of its own, such as `[Conformance]`: a group of
 * several is the labels, because tags never hold commas; a group of one is it only when it repeats the name's first
 * tag, since the framework writes labels into the names too, first of all the sig
 * (kubernetes/kubernetes, test/e2e/framework/ginkgowrapper.go).
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

/***/ 6772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ UnreadableReport)
/* harmony export */ });
/** A report file that cannot be read at all: no report of that kind, cut short, or of an unexpected shape. */
class UnreadableReport extends Error {
    name = 'UnreadableReport';
}


/***/ }),

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oF: () => (/* binding */ withSuffix),
/* harmony export */   we: () => (/* binding */ joinUrl),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/**
 * The URL of an object below a base URL, which may end in a slash and may have a path, a login and a query (a signed
 * mirror). A `+` in the object's name stays as it is: dl.k8s.io wants it plain.
 *
 * @throws TypeError when `base` is no URL
 */
function joinUrl(base, object) {
    const url = new URL(base);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${object}`;
    return url.href;
}
/**
 * A URL as it may be shown: without login, query and fragment, because secrets stand there.
 *
 * @throws TypeError when `url` is no URL
 */
function publicUrl(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.search = '';
    shown.hash = '';
    return shown.href;
}
/**
 * The URL of the file that lies beside another one and has its name with a suffix; a query stays.
 *
 * @throws TypeError when `url` is no URL
 */
function withSuffix(url, suffix) {
    const beside = new URL(url);
    beside.pathname += suffix;
    return beside.href;
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/** A change in few words, for logs and for what could not be restored. */
function describeChange(change) {
    switch (change.kind) {
        case 'files':
            return `files ${change.files.map((file) => file.path).join(', ')}`;
        case 'tree':
            return `directory ${change.path}`;
        case 'module':
            return `kernel module ${change.name}`;
        case 'sysctls':
            return `kernel parameters ${Object.keys(change.before).join(', ')}`;
        case 'swap':
            return `swap on ${change.device}`;
        case 'firewall':
            return `${change.family} rules`;
        case 'link':
            return `network link ${change.name}`;
        case 'unit-files':
            return 'unit files known to systemd';
        case 'service':
            return `service ${change.unit}`;
        case 'cgroups':
            return 'cgroups of pods and kubelet';
        case 'attributes':
            return `mode and owner of ${change.path}`;
        case 'moved':
            return `directory ${change.path}, moved aside`;
        case 'account':
            return `${change.database === 'passwd' ? 'user' : 'group'} ${change.name}`;
        case 'swap-file':
            return `swap file ${change.path}`;
        case 'mount':
            return `mount at ${change.path}`;
        case 'kernel-setting':
            return `setting ${change.path}`;
        case 'stopped':
            return `stopped unit ${change.unit}`;
        case 'units':
            return `units ${change.units.join(', ')}`;
        case 'suite':
            return `suite ${change.unit}`;
    }
}


/***/ }),

/***/ 1828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ earlierRuns),
/* harmony export */   h: () => (/* binding */ finishedRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(596);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4667);




/** Bits of a mode that let strangers write. */
const WRITABLE_BY_OTHERS = 0o002;
/**
 * Runs, oldest first, that have something to take back or are still going on. Identity decides: the owner of
 * directory and journal, the journal's own lines, boot and start time of the process that wrote it.
 * @param except the directory of the run that asks
 */
function earlierRuns(directory, { name, journalOf }, except) {
    return listed(directory)
        .filter((entry) => name.test(entry))
        .toSorted()
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry))
        .filter((root) => root !== except)
        .flatMap((root) => {
        const journal = journalOf(root);
        const owner = ownerOf(root, journal);
        const standing = standingOf(owner);
        if (standing === 'doubtful' && statusOf(journal) === null)
            return [];
        // What strangers may have written is not even read.
        const changes = owner === null ? [] : pendingIn(journal);
        if (changes.length === 0 && standing !== 'running' && standing !== 'doubtful')
            return [];
        return [{ root, standing, pid: owner?.pid ?? 0, changes }];
    });
}
/** How long the directory of a run that has given the machine back is kept: its report may still be wanted. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Directories of runs of this user that ended long ago and have nothing to take back. */
function finishedRuns(directory, { name, journalOf }, now) {
    return listed(directory)
        .filter((entry) => name.test(entry))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry))
        .filter((root) => {
        const journal = journalOf(root);
        const standing = standingOf(ownerOf(root, journal));
        const age = now.getTime() - (statusOf(journal)?.mtimeMs ?? now.getTime());
        const gone = standing === 'ended' || standing === 'rebooted';
        return gone && age > KEPT_MILLISECONDS && pendingIn(journal).length === 0;
    });
}
/** Who wrote a journal, or null where that is not proven: it is another user's, or strangers may have written it. */
function ownerOf(root, journal) {
    return isOurs(root, 'isDirectory') && isOurs(journal, 'isFile') ? (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .journalOwner */ .Vn)(journal) : null;
}
function standingOf(owner) {
    if (owner === null)
        return 'doubtful';
    if ((0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(owner))
        return 'running';
    return owner.bootId === (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .currentBoot */ .o6)() ? 'ended' : 'rebooted';
}
/** Whether this user has it, and no stranger may have written it; a link is not followed. */
function isOurs(path, type) {
    const stats = statusOf(path);
    if (stats === null)
        return false;
    return (stats[type]() && stats.uid === process.getuid?.() && (stats.mode & WRITABLE_BY_OTHERS) === 0);
}
function pendingIn(journal) {
    return (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .fileJournal */ .ab)(journal)
        .pending()
        .map(({ change }) => change);
}
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function listed(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ suiteCgroups)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const CGROUP_ROOT = '/sys/fs/cgroup';
/** Names of cgroups that the kubelet fills for pods and for its own accounting, in both drivers' spellings. */
const FILLED_NAMES = ['kubepods*', 'kubelet', 'kubelet.service', 'system'];
/** What it makes on the way there, where a controller of cgroup v1 has none; others may use it as well. */
const PARENT_NAMES = ['system.slice'];
/** The names stand at most this deep, below a controller (cgroup v1) and a slice. */
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

/***/ 4367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ preflight),
/* harmony export */   tg: () => (/* binding */ checksOf),
/* harmony export */   vL: () => (/* binding */ preflightWarnings)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(359);


/** Every check with what was found and what will be done, in the order in which preflight tells them. */
function checksOf(probe) {
    return _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .ui.map(({ name, needed, found, judge }) => {
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
    switch (outcome.kind) {
        case 'fine':
            return 'nothing';
        case 'step':
            return `step: ${outcome.step}`;
        case 'warn':
            return 'warning';
        case 'refuse':
            return 'refuse';
    }
}
/** What is worth a warning on a machine that is taken all the same, one sentence each. */
function preflightWarnings(probe) {
    return _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .ui.map(({ judge }) => judge(probe)).flatMap((outcome) => outcome.kind === 'warn' ? [`${outcome.what}: ${outcome.remedy}`] : []);
}
/**
 * Refuses a machine on which a run could not work, all reasons at once. Nothing has been changed by then.
 * @throws Trouble (environment, preflight)
 */
function preflight(probe) {
    const refused = _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .ui.map(({ judge }) => judge(probe)).filter((outcome) => outcome.kind === 'refuse');
    if (refused.length === 0)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Trouble */ .qm({
        kind: 'environment',
        reason: 'preflight',
        message: `This machine cannot run node e2e tests: ${refused.map(({ what }) => what).join('; ')}`,
        remedy: `${refused.map(({ remedy }) => remedy).join('; ')}. Nothing on the machine was changed`,
    });
}


/***/ }),

/***/ 1353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ restoreTrees),
/* harmony export */   l: () => (/* binding */ mountPoints)
/* harmony export */ });
/* harmony import */ var _domain_at_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1495);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9680);


/**
 * Takes away what came into directories, and directories that were not there before. It is the same whether they are
 * given together or one after the other.
 * @throws Error for a top-level directory, before anything is removed
 * @throws Trouble (environment, host-setup) for what cannot be looked at, unmounted or removed
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
/** What of the directories, or in them, was not there before. */
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
/** `/` or a directory right below it: no run makes one, so removing one can only be a mistake. */
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
/** Where something is mounted, in the order in which it was. */
async function mountPoints(deps) {
    const mounts = await (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRoot */ .tE)(deps, 'cat', ['/proc/self/mounts']);
    return mounts.split('\n').map((line) => unescapeMount(line.split(' ')[1] ?? ''));
}
/** /proc/self/mounts writes white space and backslashes in octal (proc(5)). */
function unescapeMount(point) {
    return point.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}


/***/ }),

/***/ 2714:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9680);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1353);




/** getent(1): the key is not in the database. */
const EXIT_NO_ENTRY = 2;
const SETTING = 'kernel-setting';
/** Gives a path its mode and owner back; what is not there any more has none. */
async function restoreAttributes(deps, { path, mode, owner }) {
    const existing = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .existingPaths */ .UV)(deps, [path]);
    if (!existing.has(path))
        return;
    // In this order: chown takes special bits away.
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'chown', ['-h', '--', owner, path]);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'chmod', ['--', mode, path]);
}
/** Puts a directory back that was moved aside, in place of whatever stands there now. */
async function moveBack(deps, { path, kept }) {
    const existing = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .existingPaths */ .UV)(deps, [kept]);
    if (!existing.has(kept))
        return;
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'rm', ['-rf', '--one-file-system', '--', path]);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'mv', ['-T', '--', kept, path]);
}
/** Whether there is a user or group of that name, wherever the machine knows it from. */
async function accountExists(deps, { database, name }) {
    const { exitCode } = await deps.commands.run('getent', [database, name], { root: true });
    if (exitCode === 0)
        return true;
    if (exitCode === EXIT_NO_ENTRY)
        return false;
    throw new Error(`getent ${database} ${name} ended with ${exitCode}`);
}
/** Deletes a user or group that we made. */
async function deleteAccount(deps, { database, name }) {
    if (!(await accountExists(deps, { database, name })))
        return;
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, database === 'passwd' ? 'userdel' : 'groupdel', [name]);
}
/** Swaps off a file of ours, and removes it. */
async function removeSwapFile(deps, path) {
    const swaps = await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'cat', ['/proc/swaps']);
    const isOn = swaps.split('\n').some((line) => line.split(/\s+/)[0] === path);
    if (isOn)
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'swapoff', [path]);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .asRoot */ .tE)(deps, 'rm', ['-f', '--', path]);
}
/** Unmounts a stand-in for a disk, and removes its file; the kernel gives the loop device back. */
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

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlan)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1987);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);


function describeCrio(request) {
    switch (request.kind) {
        case 'branch':
            return `newest commit of ${request.branch}`;
        case 'newest-bundle':
            return `newest bundle of ${request.branch}`;
        case 'latest':
            return 'newest release';
        case 'release':
            return `release ${request.tag}`;
        case 'commit':
            return `commit ${request.commit}`;
        case 'directory':
            return `directory ${request.path}`;
        case 'bundle-file':
            return `bundle ${request.path}`;
        case 'bundle-url':
            return `bundle ${(0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .publicUrl */ .x6)(request.url)}`;
        case 'workflow-run':
            return `static build of workflow run ${request.run} of ${request.repository}`;
        case 'pull-request':
            return `static build of pull request ${request.number} of ${request.repository}`;
        case 'ignition':
            return 'the build that the Ignition files pin';
    }
}
function describeKubernetes(request) {
    switch (request.kind) {
        case 'branch':
            return `newest CI build of ${request.branch}`;
        case 'main-fast':
            return 'newest fast CI build of main';
        case 'latest':
            return 'newest stable release';
        case 'ci':
            return `CI build ${request.version}`;
        case 'release':
            return `release ${request.version}`;
        case 'commit':
            return `newest CI build at or before commit ${request.commit}`;
        case 'directory':
            return `directory ${request.path}`;
        case 'url':
            return `build at ${(0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .publicUrl */ .x6)(request.url)}`;
        case 'artifact':
            return `artifact ${request.artifact} of ${request.repository}`;
    }
}
const RESTORES = {
    auto: 'given back, unless it is thrown away',
    always: 'given back',
};
function describeComponents(components) {
    return words(components.map((request) => request.kind === 'release'
        ? `${request.name} ${request.version}`
        : `${request.name} from ${request.path}`), "the CRI-O build's own", ', ');
}
function words(list, none, separator = ' ') {
    return list.length === 0 ? none : list.join(separator);
}
/**
 * The plan for people, one line for each of its parts, to be printed before anything changes.
 * Lines hold text of the user's and belong into `Logger.relay`.
 */
function describePlan(plan) {
    const { selection, mirrors } = plan;
    const gates = Object.entries(plan.featureGates).map(([name, on]) => `${name}=${on}`);
    const rows = [
        ['CRI-O', `${describeCrio(plan.crio)}, ${plan.architecture}`],
        ['Kubernetes', `${describeKubernetes(plan.kubernetes)}, ${plan.architecture}`],
        ['Components apart', describeComponents(plan.components)],
        ['Scenario', selection.scenario ?? 'none'],
        ['Lane', selection.lane],
        ['Label filter', selection.labelFilter || 'none'],
        ['Focus', selection.focus || 'none'],
        ['Skip', selection.skip || 'none'],
        ['Tracked skips', String(selection.trackedSkips.length)],
        ['Processes', String(plan.procs)],
        ['Time limit', (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(plan.timeoutSeconds)],
        [
            'CRI-O drop-ins',
            words(plan.crioDropIns.map(({ name }) => name), 'only our own'),
        ],
        [
            'Runtime',
            `${plan.crioSettings.runtime} with ${plan.crioSettings.monitor}, CRI-O logs at ${plan.crioSettings.logLevel}`,
        ],
        [
            'Registry mirrors',
            words(plan.crioSettings.mirrors.map(({ prefix, location }) => `${prefix}=${location}`), 'none'),
        ],
        [
            'Images',
            `pulled before the suite: ${plan.images.pull}, ${plan.images.repositories === null ? "from the suite's own registries" : 'from registries in a file'}`,
        ],
        [
            'Ignition',
            words(plan.ignition.map(({ asked }) => asked), 'none'),
        ],
        ['Kubelet configuration', plan.kubeletConfig === null ? "the suite's own" : 'from a file'],
        ['Kubelet flags', words(plan.kubeletFlags, 'only our own')],
        ['Feature gates', words(gates, 'defaults')],
        ['Test arguments', words(plan.testArgs, 'only our own')],
        ['Fails on', words(plan.failOn, 'nothing but invalid input and an empty selection')],
        ['Signatures', plan.requireSignature ? 'required of CRI-O' : 'checked where they are'],
        ['Machine', RESTORES[plan.restore]],
        ['Report', plan.reportDirectory],
        ['Mirrors', `${mirrors.crio} ${mirrors.kubernetes} ${mirrors.gitHub}`],
    ];
    return rows.map(([title, text]) => `${`${title}:`.padEnd(24)}${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text)}`);
}


/***/ }),

/***/ 322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ filterArguments),
/* harmony export */   F2: () => (/* binding */ GRACE_SECONDS),
/* harmony export */   Nt: () => (/* binding */ escapeRegExp),
/* harmony export */   m0: () => (/* binding */ suiteCommand)
/* harmony export */ });
/* unused harmony export testArguments */
/* harmony import */ var _crio_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1727);

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
/** The suite collects containerd's log by itself, but not CRI-O's. */
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
    // Without any filter the framework puts in its own, which leaves out a third of the specs
    // (kubernetes test/e2e/framework/test_context.go, CreateGinkgoConfig).
    return filters.length === 0 ? [`${prefix}focus=.*`] : filters;
}
/** The whole command line of the suite: the ginkgo command, its flags, the binary and the binary's own flags. */
function suiteCommand(plan, paths, nodeName) {
    return [
        `${paths.suite}/ginkgo`,
        `--procs=${plan.procs}`,
        '-v',
        '--no-color',
        '--fail-on-empty',
        `--timeout=${plan.timeoutSeconds}s`,
        ...filterArguments('--', plan.selection),
        `${paths.suite}/e2e_node.test`,
        '--',
        ...testArguments(plan, paths, nodeName),
    ];
}
/** Flags of e2e_node.test (kubernetes test/e2e_node and test/e2e/framework). */
function testArguments(plan, paths, nodeName) {
    return [
        '--v=4',
        `--node-name=${nodeName}`,
        `--report-dir=${paths.report}`,
        '--report-complete-ginkgo',
        `--k8s-bin-dir=${paths.suite}`,
        // Twenty images, most of which no lane needs: each that cannot be pulled would end the run.
        '--prepull-images=false',
        '--dns-domain=cluster.local',
        `--container-runtime-endpoint=${_crio_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .CRIO_ENDPOINT */ .Y9}`,
        `--container-runtime-process-name=${_crio_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .CRIO_BINARY */ ._E}`,
        '--container-runtime-pid-file=',
        `--kubelet-flags=${[...KUBELET_FLAGS, ...plan.kubeletFlags].join(' ')}`,
        `--extra-log=${extraLog(paths.logsSince)}`,
        ...(paths.kubeletConfig === null ? [] : [`--kubelet-config-file=${paths.kubeletConfig}`]),
        ...gateArguments(plan.featureGates),
        ...plan.testArgs,
    ];
}
/** Flags for the gates of kubelet and API server; none for none. */
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


/***/ }),

/***/ 3380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect),
/* harmony export */   J: () => (/* binding */ REPORT_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _crio_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1727);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3047);
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9680);
/* harmony import */ var _host_trouble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8731);






/** Names in the report directory; the artifact's layout. */
const REPORT_FILES = {
    report: 'report.json',
    summary: 'summary.md',
    ginkgo: 'ginkgo.json',
    junit: 'junit.xml',
    console: 'console.log',
    logs: 'logs',
    config: 'config',
    provenance: 'provenance.json',
    journal: 'journal.jsonl',
};
const COPY_SECONDS = 300;
/** Logs that the suite asks the journal for at its very end, as journalctl selects them; a killed suite never does. */
const JOURNALS = [
    { what: "CRI-O's log", name: 'crio.log', select: ['-u', _crio_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .CRIO_UNIT */ .lT] },
    { what: "the kernel's log", name: 'kern.log', select: ['-k'] },
];
/** What the suite writes below its report directory, and where it goes. */
const MOVED = [
    { from: 'ginkgo/report.json', to: REPORT_FILES.ginkgo },
    { from: 'junit_01.xml', to: REPORT_FILES.junit },
];
/** Files of the suite's working directory that say how the kubelet was configured. */
const CONFIGURATION = ['kubelet-config', 'kubelet.conf.d'];
/**
 * Takes everything that the suite, CRI-O and the kubelet left, complete or not, into the report directory.
 * Everything there belongs to the user that the runner runs as. What is missing is passed over; returns what could not
 * be taken.
 */
async function collect(deps, workspace, reportDirectory, suiteStartedAt) {
    const logs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDirectory, REPORT_FILES.logs);
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDirectory, REPORT_FILES.config);
    for (const directory of [logs, config])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const configuration = CONFIGURATION.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.suite, name));
    const lost = await Promise.all([
        takeLogs(deps, workspace, reportDirectory, suiteStartedAt),
        lostOf('the console', async () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(workspace.console, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDirectory, REPORT_FILES.console))),
        lostOf('the configuration of CRI-O and the kubelet', () => takeAsOurs(deps, [_crio_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .DROP_IN_DIRECTORY */ .s4, ...configuration], config)),
    ]);
    return lost.flat();
}
/** The journals after the suite's report: it may hold them already. */
async function takeLogs(deps, workspace, reportDirectory, since) {
    const logs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDirectory, REPORT_FILES.logs);
    const reports = await lostOf('reports and logs of the suite', () => takeSuiteReport(deps, workspace, reportDirectory));
    const journals = await Promise.all(JOURNALS.map((journal) => lostOf(journal.what, () => takeJournal(deps, journal, logs, since))));
    return [...reports, ...journals.flat()];
}
/** Takes a part; gives what was lost of it, in one sentence, or nothing. */
async function lostOf(what, take) {
    try {
        await take();
        return [];
    }
    catch (error) {
        return [`${what}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`];
    }
}
async function takeSuiteReport(deps, workspace, reportDirectory) {
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(workspace.suiteReport));
    await takeAsOurs(deps, [workspace.suiteReport], workspace.scratch);
    for (const { from, to } of MOVED) {
        const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(copy, from);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(source))
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDirectory, to));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(source);
    }
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(copy)) {
        const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(copy, name);
        if (name === 'ginkgo' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(source).length === 0)
            continue;
        // The suite makes an empty log for every runtime that it knows.
        if (name.startsWith('containerd') && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(source).size < 100)
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDirectory, REPORT_FILES.logs, name), { recursive: true });
    }
}
async function takeJournal(deps, { name, select }, logs, since) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, name)))
        return;
    const epoch = Math.floor(Date.parse(since) / 1000);
    await deps.commands.run('journalctl', [...select, `--since=@${epoch}`, '--no-pager'], {
        root: true,
        deadlineSeconds: COPY_SECONDS,
        stdoutFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, name),
    });
}
/** Copies those of the sources that are there into a directory, under their own names. */
async function takeAsOurs(deps, sources, directory) {
    const found = [...(await (0,_host_host_js__WEBPACK_IMPORTED_MODULE_3__/* .existingPaths */ .UV)(deps, sources))];
    if (found.length === 0)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const copies = found.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
    for (const copy of copies)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(copy, { recursive: true, force: true });
    const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    const commands = [
        ['cp', ['-r', '--no-preserve=all', '-t', directory, '--', ...found]],
        // Also after a copy that failed: the rest came.
        ['chown', ['-R', owner, '--', ...copies]],
    ];
    const failures = [];
    for (const [program, args] of commands) {
        const options = { root: true, deadlineSeconds: COPY_SECONDS };
        const output = await deps.commands.run(program, args, options);
        if (output.exitCode !== 0)
            failures.push((0,_host_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .commandTrouble */ .x)(program, args, output));
    }
    for (const failure of failures)
        throw failure;
}


/***/ }),

/***/ 6877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ exitCodeOf),
  hY: () => (/* binding */ hasEnded),
  Fz: () => (/* binding */ superviseSuite)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(1987);
;// CONCATENATED MODULE: ./build/src/domain/report/progress.js

/** With less than this behind it, an estimate is a guess. */
const LEAST_SPECS = 5;
const LEAST_SECONDS = 20;
/** Minutes that are still to go, rounded up, or null when nothing can be said yet. */
function minutesLeft({ done, total, skipped, elapsedSeconds }) {
    // Skipping takes no time: counted as work, it would promise too much.
    const worked = done - skipped;
    if (worked < LEAST_SPECS || elapsedSeconds < LEAST_SECONDS || done >= total)
        return null;
    return Math.ceil(((elapsedSeconds / worked) * (total - done)) / 60);
}
function duration(minutes) {
    return minutes < 60 ? `${minutes}m` : (0,domain_text/* formatDuration */.a3)(minutes * 60);
}
/** One line for the log, such as `[ 57/427] 1 failed · 3m20s elapsed · about 21m left`. */
function progressLine(progress) {
    const { done, total, failed, skipped, elapsedSeconds } = progress;
    const all = String(total);
    const place = total > 0 ? `[${String(done).padStart(all.length)}/${all}]` : `[${done}]`;
    const left = minutesLeft(progress);
    return [
        `${place} ${failed} failed`,
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        `${(0,domain_text/* formatDuration */.a3)(elapsedSeconds)} elapsed`,
        ...(left === null ? [] : [`about ${duration(left)} left`]),
    ].join(' · ');
}

// EXTERNAL MODULE: ./build/src/domain/results/console.js + 4 modules
var console = __webpack_require__(1472);
// EXTERNAL MODULE: ./build/src/host/units.js
var units = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/suite/arguments.js
var suite_arguments = __webpack_require__(322);
// EXTERNAL MODULE: ./build/src/domain/logs/crio.js
var logs_crio = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/src/domain/logs/message.js
var message = __webpack_require__(51);
;// CONCATENATED MODULE: ./build/src/suite/service-watch.js




/** A debug log has some hundred lines a second. */
const JOURNAL_LINES = 5000;
const JOURNAL_SECONDS = 10;
const NAME_LENGTH = 160;
const WORDS_LENGTH = 300;
/**
 * Watches CRI-O and the kubelet. What befell CRI-O is dated by its own journal where that tells, else by the look that
 * saw it.
 * @param restartsCrio whether specs stop CRI-O on purpose
 */
function createServiceWatch(deps, restartsCrio) {
    // CRI-O was started for this run, so systemd has not restarted it yet.
    let restarts = 0;
    let crioDown = false;
    let kubeletDown = false;
    let lastLook = deps.now();
    const tell = (service, kind, words, life = null) => {
        const at = life?.at ?? new Date(deps.now()).toISOString();
        const spec = deps.runningSpec();
        const detail = spec === null ? words : `${words}; during ${(0,domain_text/* truncate */.xv)(spec, NAME_LENGTH)}`;
        deps.log.warning(`${service} ${kind} at ${at}: ${detail}`);
        deps.onServiceEvent({ service, kind, at, detail });
    };
    const lookAtCrio = async (crio) => {
        const stopped = crio.activeState === 'inactive' && !restartsCrio;
        const down = stopped || crio.activeState === 'failed' || crio.subState === 'auto-restart';
        if (down && !crioDown) {
            const end = await inJournal(deps, lastLook, logs_crio/* crioEnds */.I);
            const words = end === null ? '' : `; ${lastWords(end.detail)}`;
            tell('crio', 'died', `systemd says ${crio.result || crio.subState}${words}`, end);
        }
        crioDown = down;
        // A restart that fails counts as well, so only one that CRI-O came up from is told.
        if (crio.activeState !== 'active' || crio.restarts === restarts)
            return;
        const start = await inJournal(deps, lastLook, logs_crio/* crioStarts */.J);
        tell('crio', 'restarted', `systemd restarted it, restart ${crio.restarts}`, start);
        restarts = crio.restarts;
    };
    const lookAtKubelet = (kubelet) => {
        if (kubelet.loadState === 'not-found')
            return;
        // One that was told to stop, as by the suite at its time limit, has exited and not failed.
        const down = kubelet.activeState === 'failed';
        if (down && !kubeletDown) {
            tell('kubelet', 'died', `systemd says ${kubelet.result}, exit status ${kubelet.exitStatus}`);
        }
        kubeletDown = down;
    };
    return {
        async look(crio, kubelet) {
            const now = deps.now();
            if (crio !== undefined)
                await lookAtCrio(crio);
            if (kubelet !== undefined)
                lookAtKubelet(kubelet);
            lastLook = now;
        },
    };
}
/** The first line since a time in which CRI-O's journal tells of such an event; null when it does not, or not in time. */
async function inJournal({ commands }, since, read) {
    const reference = new Date(since).toISOString();
    const { stdout } = await commands.run('journalctl', [
        '-u',
        paths/* CRIO_UNIT */.lT,
        `--since=@${Math.floor(since / 1000)}`,
        '--no-pager',
        '-o',
        'short-iso-precise',
        '-n',
        String(JOURNAL_LINES),
    ], { root: true, deadlineSeconds: JOURNAL_SECONDS });
    for (const line of stdout.split('\n')) {
        const life = read(line, reference);
        if (life !== null && Date.parse(life.at ?? '') >= since)
            return life;
    }
    return null;
}
/** A line of the journal without its head. */
function lastWords(line) {
    return (0,domain_text/* truncate */.xv)((0,message/* messageIn */.v)(line.replace(/^\S+ \S+ (?:\S+\[\d+\]: )?/, '')), WORDS_LENGTH);
}

// EXTERNAL MODULE: ./build/src/suite/unit.js
var unit = __webpack_require__(2210);
;// CONCATENATED MODULE: ./build/src/suite/supervise.js









/** From one question to systemd to the next. */
const POLL_MILLISECONDS = 1000;
/** How often it is looked whether the suite's process is gone, which costs next to nothing. */
const GLANCE_MILLISECONDS = 20;
const MOST_SILENT_POLLS = 60;
const PROGRESS_SECONDS = 30;
/** From SIGINT to SIGKILL when the suite goes past its limit and the grace. */
const LAST_GRACE_SECONDS = 60;
const SIGNAL_SECONDS = 10;
const CHUNK_BYTES = 1 << 20;
const supervise_NAME_LENGTH = 160;
/** Follows a suite to its end: shows progress, watches CRI-O and the kubelet, keeps the deadline. */
async function superviseSuite(deps, suite) {
    const startedAt = deps.now();
    const elapsed = () => (deps.now() - startedAt) / 1000;
    const tail = followFile(suite.console);
    const progress = createProgress(deps.log, suite.plannedSpecs);
    const watch = createServiceWatch({ ...deps, runningSpec: () => progress.runningSpec() }, suite.restartsCrio);
    let deadlinePassed = false;
    for (;;) {
        const [state, crio, kubelet] = await patiently(deps, () => (0,units/* unitStates */.$1)(deps, [suite.suiteUnit, paths/* CRIO_UNIT */.lT, suite.kubeletUnit]));
        progress.show(tail.read(), elapsed());
        const over = state === undefined || hasEnded(state);
        // When all specs are done the suite stops the kubelet itself.
        await watch.look(crio, progress.allDone() ? undefined : kubelet);
        if (over) {
            progress.show(tail.read(), elapsed());
            tail.close();
            return { exitCode: exitCodeOf(state), deadlinePassed };
        }
        const overtime = elapsed() - suite.timeoutSeconds - suite_arguments/* GRACE_SECONDS */.F2;
        if (overtime > 0) {
            const signal = overtime > LAST_GRACE_SECONDS ? 'SIGKILL' : 'SIGINT';
            if (!deadlinePassed || signal === 'SIGKILL') {
                deps.log.warning(`The suite is ${(0,domain_text/* formatDuration */.a3)(overtime)} past its limit: ${signal}`);
                await (0,unit/* signalUnit */.vo)(deps, suite.suiteUnit, signal, SIGNAL_SECONDS);
            }
            deadlinePassed = true;
        }
        await untilNextPoll(deps, state.mainPid);
    }
}
/** Waits for the time of the next poll, which has come when the suite's main process is gone. */
async function untilNextPoll(deps, pid) {
    for (let waited = 0; waited < POLL_MILLISECONDS; waited += GLANCE_MILLISECONDS) {
        await deps.sleep(GLANCE_MILLISECONDS);
        if (!deps.processRuns(pid))
            return;
    }
}
/** Asks again for a while: a host under load may leave systemd without an answer, and the suite goes on all the same. */
async function patiently(deps, ask) {
    for (let attempt = 1;; attempt++) {
        try {
            return await ask();
        }
        catch (error) {
            if (attempt === MOST_SILENT_POLLS)
                throw error;
            await deps.sleep(POLL_MILLISECONDS);
        }
    }
}
/** Whether a transient unit with RemainAfterExit has done its work. */
function hasEnded(state) {
    return state.activeState !== 'activating' && state.mainPid === 0;
}
/** The ginkgo command's exit code, or null when a signal or nobody knows what ended it. */
function exitCodeOf(state) {
    if (state === undefined || state.loadState === 'not-found' || state.killed)
        return null;
    return state.exitStatus;
}
/** Turns the console into progress lines: one every half minute (each time where they are replaced), and one for each failure. */
function createProgress(log, planned) {
    const reader = (0,console/* createConsoleReader */.d)();
    const counts = { done: 0, failed: 0, skipped: 0 };
    let running = null;
    let lastShown = 0;
    const pause = log.live ? 0 : PROGRESS_SECONDS;
    const count = (event) => {
        if (event.kind === 'suite-node-failed') {
            log.relay([`${event.node} failed`]);
        }
        if (event.kind === 'spec-started')
            running = event.spec.id;
        if (event.kind !== 'spec-finished')
            return;
        running = null;
        counts.done += 1;
        if (event.outcome === 'skipped')
            counts.skipped += 1;
        if (event.outcome === 'passed' || event.outcome === 'skipped')
            return;
        counts.failed += 1;
        const name = (0,domain_text/* truncate */.xv)(event.id, supervise_NAME_LENGTH);
        log.relay([`✗ ${event.outcome} after ${(0,domain_text/* formatDuration */.a3)(event.seconds)}: ${name}`]);
    };
    return {
        show(chunk, elapsedSeconds) {
            const before = counts.done;
            for (const event of reader.push(chunk))
                count(event);
            // The first spec that ends proves that the node is up; the last one that all are done.
            const first = before === 0 && counts.done > 0;
            const last = before < planned && counts.done >= planned;
            if (!first && !last && elapsedSeconds - lastShown < pause)
                return;
            log.progress(progressLine({ ...counts, total: planned, elapsedSeconds }));
            lastShown = elapsedSeconds;
        },
        allDone: () => counts.done >= planned,
        runningSpec: () => running,
    };
}
/** Reads what is added to a file. Bytes that end in the middle of a character wait for the rest. */
function followFile(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    const decoder = new TextDecoder('utf-8');
    const buffer = Buffer.alloc(CHUNK_BYTES);
    return {
        read() {
            let text = '';
            for (;;) {
                const bytes = (0,external_node_fs_.readSync)(file, buffer, 0, CHUNK_BYTES, null);
                if (bytes === 0)
                    return text;
                text += decoder.decode(buffer.subarray(0, bytes), { stream: true });
            }
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}


/***/ }),

/***/ 2210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bb: () => (/* binding */ startUnit),
/* harmony export */   vo: () => (/* binding */ signalUnit)
/* harmony export */ });
/* unused harmony export escapeForExec */
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9680);

/** Seconds between SIGTERM and SIGKILL when the unit is stopped: Ginkgo needs about eight to write its reports. */
const STOP_SECONDS = 45;
/** Starts a transient unit and returns when its process is running. */
async function startUnit(deps, unit) {
    const properties = {
        StandardOutput: `append:${unit.output}`,
        StandardError: `append:${unit.output}`,
        WorkingDirectory: unit.workingDirectory,
        Environment: `TMPDIR=${unit.temporaryDirectory}`,
        // The unit stays known after its end, and with it the exit code.
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
/** Sends a signal to every process of a unit. Returns whether it was sent: a unit that has ended takes none. */
async function signalUnit(deps, unit, signal, deadlineSeconds) {
    const { exitCode } = await deps.commands.run('systemctl', ['kill', `--signal=${signal}`, unit], {
        root: true,
        deadlineSeconds,
    });
    return exitCode === 0;
}
/** systemd replaces $VARIABLE in a service's arguments (systemd.service(5), "Command lines"); regular expressions use $. */
function escapeForExec(argument) {
    return argument.replaceAll('$', '$$$$');
}


/***/ }),

/***/ 8797:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};
