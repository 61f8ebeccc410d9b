export const id = 4748;
export const ids = [4748];
export const modules = {

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isUtf8),
/* harmony export */   o: () => (/* binding */ decoderFor)
/* harmony export */ });
const PROBED_BYTES = 256;
/** The encoding of a text that starts with these bytes: UTF-16 by its byte order mark or its zeros, else UTF-8. */
function encodingOf(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    // Without a mark: every second byte of Latin letters in UTF-16 is zero, and no byte of a text in UTF-8 is.
    const probed = bytes.subarray(0, PROBED_BYTES);
    const zeros = (parity) => probed.filter((byte, index) => byte === 0 && index % 2 === parity).length;
    const [even, odd] = [zeros(0), zeros(1)];
    const most = probed.length / 4;
    if (odd > most && even === 0)
        return 'utf-16le';
    return even > most && odd === 0 ? 'utf-16be' : 'utf-8';
}
/** Whether such a text is in UTF-8, so that it can be read from any byte on. */
function isUtf8(bytes) {
    return encodingOf(bytes) === 'utf-8';
}
/** A decoder for a text that starts with these bytes. It removes the byte order mark and replaces what is invalid. */
function decoderFor(bytes) {
    return new TextDecoder(encodingOf(bytes));
}


/***/ }),

/***/ 4748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   np: () => (/* binding */ reportTextOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _domain_logs_journal_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96255);
/* harmony import */ var _domain_results_kept_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95627);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31987);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3956);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21496);









/** Bytes that are read of a file, unpacked. Reports and consoles of real runs have up to 20 MB. */
const MAX_BYTES = 768 * 1024 * 1024;
/** Bytes of a file that is read at once, unpacked. */
const MAX_SMALL_BYTES = 16 * 1024 * 1024;
/** Bytes of `report.json`: texts of failures have up to 34 million characters (results/text-room.ts), and logs come to them. */
const MAX_REPORT_BYTES = 128 * 1024 * 1024;
/** V8 gives a text of more than 128 KiB a page of its own, which takes longer and more memory (v8, src/common/globals.h). */
const CHUNK_BYTES = 64 * 1024;
/** Bytes for which the process waits once. */
const READ_BYTES = 16 * CHUNK_BYTES;
/** Compressed bytes that are read for the start of a file. */
const PACKED_HEAD_BYTES = 16 * 1024;
/** Characters of a line that are read. */
const LINE_LIMIT = 64 * 1024;
/**
 * All functions of this module read text in UTF-8 or UTF-16, with or without a byte order mark, also if it is compressed
 * with gzip, whatever the name of the file is.
 */
/**
 * The text of a small file.
 * @throws Error if it cannot be read or unpacked, or is larger than 16 MiB
 */
function textOf(path) {
    return boundedTextOf(path, MAX_SMALL_BYTES);
}
/**
 * The text of a report of this project.
 * @throws Error if it cannot be read or unpacked, or is larger than a run writes it
 */
function reportTextOf(path) {
    return boundedTextOf(path, MAX_REPORT_BYTES);
}
function boundedTextOf(path, most) {
    const bytes = bytesAt(path, 0, most + 1);
    if (bytes.length > most)
        throw new Error(`it is larger than ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(most)}`);
    const unpacked = (0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(bytes) ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes, { maxOutputLength: most }) : bytes;
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decoderFor */ .o)(unpacked).decode(unpacked);
}
/**
 * The text of a file of any size in chunks, at most its first 800 MB.
 * @throws Error if it cannot be read, or nothing of it can be unpacked
 */
async function* chunksOf(path, onProblem = () => { }) {
    let decoder = null;
    let left = MAX_BYTES;
    for await (const bytes of bytesOf(path, onProblem)) {
        decoder ??= (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decoderFor */ .o)(bytes);
        const text = decoder.decode(bytes.subarray(0, left), { stream: true });
        if (text !== '')
            yield text;
        left -= bytes.length;
        if (left >= 0)
            continue;
        onProblem(`only its first ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(MAX_BYTES)} are read`);
        return;
    }
    const rest = decoder?.decode() ?? '';
    if (rest !== '')
        yield rest;
}
/**
 * Reads the lines of a log of any size, without their ends; of very long ones the start. A log that cannot be unpacked has
 * none. It is no iterator, because to wait once for each line of a large log takes longer than to read it.
 * Lines of the journal are in its short format, whatever format the log has.
 * @throws Error if it cannot be read
 */
async function eachLine(path, onLine, onProblem = () => { }) {
    const journal = (0,_domain_logs_journal_line_js__WEBPACK_IMPORTED_MODULE_4__/* .createJournalReader */ .b)();
    const push = (line) => {
        for (const read of journal.push(line))
            onLine(read);
    };
    let unread = '';
    try {
        for await (const chunk of chunksOf(path, onProblem)) {
            const [first = '', ...others] = chunk.split('\n');
            unread = (unread + first).slice(0, LINE_LIMIT);
            for (const next of others) {
                push(withoutReturn(unread));
                unread = next.slice(0, LINE_LIMIT);
            }
        }
    }
    catch (error) {
        if (!(error instanceof _unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .PackedError */ .Tt))
            throw error;
        onProblem((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
    }
    if (unread !== '')
        push(withoutReturn(unread));
    for (const read of journal.end())
        onLine(read);
}
/**
 * The end of a file, about so many bytes; of a file that is not plain UTF-8 about so many characters.
 * @throws Error if it cannot be read
 */
async function tailOf(path, count, onProblem) {
    const head = bytesAt(path, 0, CHUNK_BYTES);
    if ((0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(head) || !(0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .isUtf8 */ .c)(head)) {
        const end = (0,_domain_results_kept_text_js__WEBPACK_IMPORTED_MODULE_8__/* .keepEnd */ .zf)(count);
        await eachLine(path, (line) => end.push(line), onProblem);
        return end.read();
    }
    return new TextDecoder().decode(bytesAt(path, -count, count));
}
/** The start of a file's text, from this number of bytes; empty if it cannot be read. */
function headOf(path, count) {
    try {
        const bytes = bytesAt(path, 0, count);
        // With Z_SYNC_FLUSH, zlib accepts truncated data (zlib's manual).
        const unpacked = (0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(bytes)
            ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes.subarray(0, PACKED_HEAD_BYTES), { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.Z_SYNC_FLUSH })
            : bytes;
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decoderFor */ .o)(unpacked).decode(unpacked);
    }
    catch {
        return '';
    }
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
function bytesOf(path, onProblem) {
    return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(bytesAt(path, 0, 2)) ? (0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .unpack */ .l1)(path, onProblem) : plainBytesOf(path);
}
/**
 * The bytes of a file; the next ones are read while these are used. Parts share their memory, so that a part is only valid
 * until the next one.
 */
async function* plainBytesOf(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    const read = (buffer) => file.read(buffer, 0, buffer.length, null);
    let next = read(new Uint8Array(READ_BYTES));
    let free = new Uint8Array(READ_BYTES);
    try {
        for (;;) {
            const { bytesRead, buffer } = await next;
            if (bytesRead === 0)
                return;
            next = read(free);
            free = buffer;
            for (let start = 0; start < bytesRead; start += CHUNK_BYTES) {
                yield buffer.subarray(start, Math.min(start + CHUNK_BYTES, bytesRead));
            }
        }
    }
    finally {
        await next.catch(() => { });
        await file.close();
    }
}
/** Bytes from an offset on; a negative one counts from the end of the file. */
function bytesAt(path, offset, count) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const start = offset < 0 ? Math.max(0, size + offset) : offset;
        const buffer = new Uint8Array(Math.min(count, size));
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, start));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 21496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ PackedError),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   l1: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



/** At most about 1000 times as many bytes are unpacked at once (zlib's manual, "Maximum Compression Factor"). */
const PACKED_BYTES = 16 * 1024;
/** Unpacked bytes for which the process waits once. */
const UNPACKED_BYTES = 64 * 1024;
/** The error for a file of which nothing can be unpacked. */
class PackedError extends Error {
}
/** Whether a file that starts with these bytes is compressed with gzip (RFC 1952, 2.3.1). */
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/**
 * The bytes of a file that is compressed with gzip, of all its members. If the file is damaged, the bytes before the
 * damage, which is a problem.
 * @throws PackedError if nothing can be unpacked
 */
async function* unpack(path, onProblem) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: UNPACKED_BYTES });
    const parts = [];
    let error = null;
    let isEmpty = true;
    // A flowing stream gives everything before it fails. An iterator would lose what it has not yet asked for.
    gunzip.on('data', (part) => {
        isEmpty = false;
        parts.push(part);
    });
    gunzip.on('error', (failure) => {
        error = failure;
    });
    const closed = new Promise((done) => gunzip.once('close', done));
    for await (const bytes of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: PACKED_BYTES })) {
        await Promise.race([closed, new Promise((done) => gunzip.write(bytes, done))]);
        yield* parts.splice(0);
        if (gunzip.destroyed)
            break;
    }
    gunzip.end();
    await closed;
    yield* parts;
    if (error === null)
        return;
    if (isEmpty)
        throw new PackedError(`it cannot be unpacked: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    onProblem(`the compressed file is damaged, and only its start is read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
}


/***/ }),

/***/ 96255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createJournalReader),
  n: () => (/* binding */ journalLines)
});

// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/time.js
var domain_time = __webpack_require__(64341);
;// CONCATENATED MODULE: ./build/src/domain/logs/json-line.js


/** Seconds since 1970 have fewer digits than milliseconds until the year 5138. */
const LEAST_MILLISECONDS = 1e11;
const KUBERNETES_FIELDS = ['ts', 'caller', 'msg', 'v', 'logger'];
const LOGRUS_FIELDS = ['time', 'level', 'msg'];
/**
 * A line that a service of the node writes in JSON, in the format that it uses otherwise: the kubelet with
 * `--logging-format=json` (kubernetes/kubernetes, staging/src/k8s.io/component-base/logs/json), and CRI-O with
 * `--log-format=json` (sirupsen/logrus, json_formatter.go). Null for anything else.
 * @param prefix what is in front of the object, such as that of the journal; empty if there is nothing
 */
function serviceLine(value, prefix) {
    return kubernetesLine(value, prefix) ?? logrusLine(value, prefix);
}
/** As klog writes it. An entry without verbosity is an error. */
function kubernetesLine(value, prefix) {
    const { ts, caller, msg, v } = (0,fields/* fieldsOf */.Pf)(value);
    const written = (0,fields/* numberOf */.rl)(ts);
    if (written === null || typeof msg !== 'string')
        return null;
    const time = written < LEAST_MILLISECONDS ? written * 1000 : written;
    if (!(0,domain_time/* isPlausible */.gn)(time))
        return null;
    const iso = new Date(time).toISOString();
    const severity = (0,fields/* numberOf */.rl)(v) === null ? 'E' : 'I';
    const at = `${iso.slice(5, 7)}${iso.slice(8, 10)} ${iso.slice(11, 23)}000`;
    const place = (0,fields/* textOf */.b6)(caller).split('/').at(-1) || 'unknown.go:0';
    const head = prefix === '' ? `${iso} localhost kubelet: ` : prefix;
    return `${head}${severity}${at}       0 ${place}] ${quoted(msg)}${rest(value, KUBERNETES_FIELDS)}`;
}
function logrusLine(value, prefix) {
    const { time, level, msg } = (0,fields/* fieldsOf */.Pf)(value);
    if (typeof time !== 'string' || typeof level !== 'string' || typeof msg !== 'string')
        return null;
    return `${prefix}time=${quoted(time)} level=${level} msg=${quoted(msg)}${rest(value, LOGRUS_FIELDS)}`;
}
function rest(value, known) {
    if (typeof value !== 'object' || value === null)
        return '';
    return Object.entries(value)
        .filter(([name]) => !known.includes(name))
        .map(([name, field]) => ` ${name}=${typeof field === 'string' ? quoted(field) : JSON.stringify(field)}`)
        .join('');
}
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/src/domain/logs/journal-line.js




/** What `json-seq` and `json-sse` put in front of an object. */
const BEFORE_OBJECT = /^(?:\p{Cc}|data: )?(?=\{")/u;
/** `short-unix`: seconds since 1970. */
const UNIX_TIME = /^(\d{9,10}\.\d{1,9}) (?=\S{1,255} [^\s:[\]]{1,100}(?:\[\d{1,10}\])?: )/;
/** `short-full` and `with-unit`: with the day of the week, and a time zone of which only UTC has a known offset. */
const SHORT_FULL = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{4})-(\d\d)-(\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?) ([A-Z]{3,5}|[+-]\d{2,4}) /;
/** The writer of a line of `with-unit`. */
const UNIT_WRITER = /^(\S{1,40} \S{1,255} |[A-Z][a-z]{2} \d\d \S{1,20} \S{1,255} )([^\s:[\]]{1,100})\.(?:service|scope)(?=(?:\[\d{1,10}\])?: )/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** A message in JSON behind the prefix of a line. */
const JSON_MESSAGE = ': {"';
/** The time of an entry as text, where there is no number. */
const WRITTEN_AT = 'written at';
/** The first lines of entries that have several lines, and their last ones. */
const PRETTY = { first: /^\{$/, last: /^\}$/, read: json/* parseJson */.q };
const EXPORT = { first: /^__CURSOR=/, last: /^$/, read: readExport };
/** An entry of `verbose` ends where the next one starts. */
const VERBOSE = {
    first: /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6} \S{1,6} \[s=/,
    last: /^$/,
    read: readVerbose,
};
/** An entry with more is none. */
const MOST_LINES = 500;
/**
 * Creates a reader that gives lines of the journal in the format `short-iso-precise`, whatever format journalctl wrote them
 * in: `json`, `json-pretty`, `json-sse`, `json-seq`, `export`, `verbose`, `short-unix`, `short-full` or `with-unit` (systemd,
 * journalctl(1), --output; docs/JOURNAL_EXPORT_FORMATS.md). What the kubelet or CRI-O write in JSON becomes their usual
 * format. All other lines remain as they are. A message of several lines becomes several lines.
 */
function createJournalReader() {
    let format = null;
    let entry = [];
    function take() {
        const read = readEntry(format?.read(entry.join('\n')));
        const lines = read === null ? entry : linesOf(read);
        format = null;
        entry = [];
        return lines;
    }
    return {
        push(line) {
            const before = format === VERBOSE && VERBOSE.first.test(line) ? take() : [];
            if (before.length > 0)
                return [...before, ...start(line)];
            return start(line);
        },
        end: take,
    };
    function start(line) {
        format ??= formatFrom(line);
        if (format === null)
            return readLine(line);
        entry.push(line);
        return format.last.test(line) || entry.length === MOST_LINES ? take() : [];
    }
}
/** The format of an entry that starts with this line, or null. All lines of logs are tested, and most of them by one letter. */
function formatFrom(line) {
    const [letter = ''] = line;
    if (letter === '{')
        return PRETTY.first.test(line) ? PRETTY : null;
    if (letter === '_')
        return EXPORT.first.test(line) ? EXPORT : null;
    return 'MTWFS'.includes(letter) && VERBOSE.first.test(line) ? VERBOSE : null;
}
/** The lines of a text as such a reader gives them. */
function journalLines(lines) {
    const reader = createJournalReader();
    return [...lines.flatMap((line) => reader.push(line)), ...reader.end()];
}
function readLine(line) {
    const first = line[0] ?? '';
    if (first === '{' || first === '\u001E' || first === 'd')
        return jsonLines(line);
    const read = first >= '0' && first <= '9' ? line.replace(UNIX_TIME, unixTime) : shortFull(line);
    return [withTextMessage(read)];
}
/** A line of the journal with a message in JSON that a service wrote. */
function withTextMessage(line) {
    const at = line.indexOf(JSON_MESSAGE);
    if (at < 0 || !line.endsWith('}'))
        return line;
    const start = at + JSON_MESSAGE.length - 2;
    return serviceLine((0,json/* parseJson */.q)(line.slice(start)), line.slice(0, start)) ?? line;
}
/** The fields of an entry, which are indented, with the time of its first line. */
function readVerbose(text) {
    const [head = '', ...lines] = text.split('\n');
    const fields = [];
    for (const line of lines) {
        const [, name, value = ''] = /^ {4}([A-Z_\d]{1,64})=(.*)$/.exec(line) ?? [];
        const last = fields.at(-1);
        if (name !== undefined)
            fields.push([name, value]);
        else if (last !== undefined)
            last[1] += `\n${line.trim()}`;
    }
    const { at } = /^(?<at>.{1,60}?) \[s=/.exec(head)?.groups ?? {};
    const time = shortFull(`${at ?? ''} `).trim();
    return { ...Object.fromEntries(fields), [WRITTEN_AT]: time };
}
/** The fields of an entry, one on each line. Fields with other bytes than text have no such line. */
function readExport(text) {
    const fields = text.split('\n').map((line) => /^([A-Z_\d]{1,64})=(.*)$/.exec(line));
    return Object.fromEntries(fields.map((field) => [field?.[1] ?? '', field?.[2] ?? '']));
}
function jsonLines(line) {
    const start = BEFORE_OBJECT.exec(line)?.[0].length;
    const value = start === undefined ? null : (0,json/* parseJson */.q)(line.slice(start));
    const entry = readEntry(value);
    return entry === null ? [serviceLine(value, '') ?? line] : linesOf(entry);
}
function linesOf({ at, host, writer, message }) {
    return message.split('\n').map((text) => withTextMessage(`${at} ${host} ${writer}: ${text}`));
}
function readEntry(value) {
    const { __REALTIME_TIMESTAMP: microseconds, MESSAGE: message, SYSLOG_IDENTIFIER: identifier, _COMM: command, _PID: pid, SYSLOG_PID: ownPid, _HOSTNAME: host, [WRITTEN_AT]: written, } = (0,fields/* fieldsOf */.Pf)(value);
    const at = (0,fields/* textOf */.b6)(written) || isoOf(Number((0,fields/* textOf */.b6)(microseconds)) / 1000);
    if (at === null || message === undefined)
        return null;
    const name = firstOf(identifier) || firstOf(command) || 'unknown';
    const process = firstOf(pid) || firstOf(ownPid);
    return {
        at,
        host: firstOf(host) || 'localhost',
        writer: /^\d{1,10}$/.test(process) ? `${name}[${process}]` : name,
        message: messageOf(message),
    };
}
/** A field that an entry has several times is a list. */
function firstOf(value) {
    return (0,fields/* textOf */.b6)(Array.isArray(value) ? value[0] : value).replace(/\s/g, '_');
}
/** A message that is not plain text is a list of its bytes; one that is too long is null. */
function messageOf(value) {
    if (typeof value === 'string')
        return value;
    const bytes = (0,fields/* listOf */.c3)(value).filter((byte) => typeof byte === 'number');
    return bytes.length > 0
        ? new TextDecoder().decode(Uint8Array.from(bytes))
        : (0,fields/* textOf */.b6)((0,fields/* listOf */.c3)(value)[0]);
}
/** Without a known zone, the format `short`, which has none. */
function shortFull(line) {
    const [head, year, month, day, time, zone = ''] = SHORT_FULL.exec(line) ?? [];
    if (head === undefined)
        return line;
    const isUtc = zone === 'UTC' || zone === 'GMT';
    const name = MONTHS[Number(month) - 1] ?? '';
    const at = isUtc ? `${year}-${month}-${day}T${time}Z` : `${name} ${day} ${time}`;
    return `${at} ${line.slice(head.length)}`.replace(UNIT_WRITER, writerOfUnit);
}
/** The scope of the first process is that of systemd itself. */
function writerOfUnit(_, before, unit) {
    return `${before}${unit === 'init' ? 'systemd' : unit}`;
}
function unixTime(prefix, seconds) {
    const at = isoOf(Number(seconds) * 1000);
    return at === null ? prefix : `${at} `;
}
function isoOf(time) {
    return (0,domain_time/* isPlausible */.gn)(time) ? new Date(time).toISOString() : null;
}


/***/ })

};
