export const id = 830;
export const ids = [830];
export const modules = {

/***/ 51490:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 61286:
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
// EXTERNAL MODULE: ../../main/node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(78857);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
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

/***/ 46668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ planScenarios)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88940);
/* harmony import */ var _domain_views_markdown_markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52368);
/* harmony import */ var _host_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86292);
/* harmony import */ var _host_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63820);





/**
 * The plan action: sets outputs for a matrix of the scenarios that this machine supports, and says why it does not support
 * the others. Changes nothing. Returns the exit code of the step, which fails without any scenario: a matrix without jobs
 * would succeed.
 * @param read parses the requested scenarios
 */
async function planScenarios(deps, read) {
    try {
        const scenarios = read();
        const probe = await (0,_host_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .probeHost */ .zm)(deps.commandsFor, deps.runnerImage);
        const checked = scenarios.map((scenario) => ({
            scenario: scenario.name,
            why: (0,_host_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetNeeds */ .Jm)(scenario, probe).join('; '),
        }));
        return await writeResult(deps, checked);
    }
    catch (error) {
        const { evidence = [], remedy = '' } = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 ? error.details : {};
        deps.step.annotate({
            level: 'error',
            title: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
            message: [...evidence, remedy].join('\n') || 'This is a bug in crio-node-e2e: please report it',
        });
        return 1;
    }
}
async function writeResult({ log, step }, checked) {
    const supported = checked.filter(({ why }) => why === '').map(({ scenario }) => scenario);
    const leftOut = checked.filter(({ why }) => why !== '');
    step.setOutput('scenarios', JSON.stringify(supported));
    step.setOutput('left-out', JSON.stringify(leftOut));
    const head = `This machine supports ${supported.length} of ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(checked.length, 'scenario')}`;
    const reasons = leftOut.map(({ scenario, why }) => `${scenario}: ${why}`);
    log.info(head);
    log.relay(reasons);
    await step.writeSummary(`### ${head}\n\n${(0,_domain_views_markdown_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Scenario', 'Supported'], checked.map(row))}\n`);
    if (supported.length === 0) {
        step.annotate({
            level: 'error',
            title: 'This machine supports none of the scenarios',
            message: [...reasons, 'Use another runner, or name other scenarios'].join('\n'),
        });
        return 1;
    }
    if (leftOut.length > 0) {
        const message = reasons.join('\n');
        step.annotate({ level: 'notice', title: 'Scenarios are left out', message });
    }
    return 0;
}
function row({ scenario, why }) {
    return [(0,_domain_views_markdown_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(scenario), why === '' ? 'yes' : `no: ${(0,_domain_views_markdown_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(why)}`];
}


/***/ }),

/***/ 68364:
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

/***/ 94398:
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

/***/ 3237:
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

/***/ 52368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   eq: () => (/* binding */ linkHtml),
/* harmony export */   l0: () => (/* binding */ inlineHtml),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88940);

/**
 * GitHub-flavoured Markdown from untrusted text. All functions return markup that shows the given text literally: it cannot
 * create tags, links, mentions, emphasis or table borders.
 */
/**
 * Words that GitHub replaces after rendering Markdown, so that escapes have no effect: mentions, issue numbers, emoji codes,
 * URLs, formulas. GitHub does not change code, so such words are shown as code.
 * Bare URLs: github/cmark-gfm, extensions/autolink.c. Two digits between colons are a time, not an emoji.
 */
const ACTIVE_WORD = /@|#\d|\bGH-\d|:(?!\d\d:)[\w+-]+:|:\/\/|www\.|\$/i;
const MARKDOWN_SPECIAL = /[\\`*_{}[\]<>&|~#]/g;
const HTML_SPECIAL = /[<>&"']/g;
const ENTITIES = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
    '|': '&#124;',
    '`': '&#96;',
};
/** What starts a list, an underlined heading or a table at the start of a line. */
const BLOCK_START = /^(?=[-+=:])|^(\d+)(?=[.)](?: |$))/;
/** Length of the longest run of backticks in a text. */
function longestBacktickRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function cleanLine(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text).toWellFormed();
}
function words(text) {
    return cleanLine(text).split(' ');
}
function isActive(word) {
    return ACTIVE_WORD.test(word) || endsLikeEmoji(word);
}
/**
 * The start of an emoji code at the end of a word counts as one, because a colon may follow. One expression for this would
 * try every letter of a long word.
 */
function endsLikeEmoji(word) {
    const colon = word.lastIndexOf(':');
    const code = word.slice(colon + 1);
    return colon >= 0 && /[a-z]/i.test(code) && /^[\w+-]+$/.test(code);
}
function escapeWord(word) {
    return word.replace(MARKDOWN_SPECIAL, (character) => ENTITIES[character] ?? `\\${character}`);
}
function escapeHtml(text) {
    return text.replace(HTML_SPECIAL, (character) => ENTITIES[character] ?? character);
}
/** Untrusted text as Markdown on one line, for paragraphs, headings, list items, link texts and table cells. */
function inline(text) {
    return words(text)
        .map((word) => (isActive(word) ? spanOf(word) : escapeWord(word)))
        .join(' ')
        .replace(BLOCK_START, '$1\\');
}
/** Untrusted text as HTML on one line, for places where Markdown is not rendered, such as `<summary>`. */
function inlineHtml(text) {
    return words(text)
        .map((word) => (isActive(word) ? `<code>${escapeHtml(word)}</code>` : escapeHtml(word)))
        .join(' ');
}
function spanOf(line) {
    const fence = '`'.repeat(longestBacktickRun(line) + 1);
    const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** Untrusted text as a code span on one line; empty for empty text. */
function codeSpan(text) {
    const line = cleanLine(text);
    return line === '' ? '' : spanOf(line);
}
/** Untrusted lines as a fenced block. The fence is longer than any run of backticks in the text. */
function fencedBlock(text, language = 'text') {
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).toWellFormed();
    const fence = '`'.repeat(Math.max(3, longestBacktickRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** Characters that are not safe in a URL in Markdown's `(…)` or in an HTML attribute. */
const URL_UNSAFE = /[^\w\-.~:/?#%=+,;&]/g;
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** An absolute http or https URL without credentials, encoded for Markdown and HTML; null for anything else. */
function safeUrl(url) {
    const parsed = URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol))
        return null;
    if (parsed.username !== '' || parsed.password !== '')
        return null;
    return parsed.href.replace(URL_UNSAFE, percentEncoded).replaceAll('&', '&amp;');
}
/** Markdown link. `label` is Markdown; without a safe URL it returns only the label. */
function link(label, url) {
    const target = url === null ? null : safeUrl(url);
    return target === null ? label : `[${label}](${target})`;
}
/** `link` as HTML, for places where Markdown is not rendered; `label` is HTML. */
function linkHtml(label, url) {
    const target = url === null ? null : safeUrl(url);
    return target === null ? label : `<a href="${target}">${label}</a>`;
}
/** Escapes pipes, which are only left in code spans. Tables remove the backslash before they parse the span. */
function tableRow(cells) {
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
/** Markdown table. Cells are Markdown on one line. */
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map(tableRow).join('\n');
}
/** Folded text. `summary` is HTML, `body` is Markdown. */
function folded(summary, body, state = 'closed') {
    const tag = state === 'open' ? '<details open>' : '<details>';
    return `${tag}<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 49735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commandError)
/* harmony export */ });
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61286);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88940);



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

/***/ 86292:
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
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/host/readings.js
/** Reads small files of the kernel and of /etc, all with one command and without root. */
async function readFiles(deps, paths) {
    // An empty pattern matches every line; missing files are skipped.
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
var requirements = __webpack_require__(62873);
// EXTERNAL MODULE: ./build/src/host/units.js
var units = __webpack_require__(75882);
;// CONCATENATED MODULE: ./build/src/host/facts.js






/** API server, kubelet's health check, kubelet (kubernetes test/e2e_node/services). */
const SUITE_PORTS = [6443, 10248, 10250];
/** Services that a run may share the machine with, or that prevent it. */
const SERVICES = ['crio.service', 'docker.service', 'containerd.service', 'firewalld.service'];
/** Images, containers and volumes of pods are below it. */
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
/** The device that creates loop devices (Linux, Documentation/admin-guide/devices.txt). */
const LOOP_CONTROL = '/dev/loop-control';
/** Programs that steps of some scenarios run, and where root finds them. */
const PROGRAMS = ['mkswap', 'swapon', 'mkfs.ext4', 'losetup', 'useradd', 'userdel', 'getsubids'];
const PROGRAM_DIRECTORIES = [
    '/usr/local/sbin',
    '/usr/local/bin',
    '/usr/sbin',
    '/usr/bin',
    '/sbin',
    '/bin',
];
/** Reads the state of the machine with a few parallel commands; changes nothing. */
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
    // find reports paths that do not exist as errors, and lists the others.
    const args = [LOOP_CONTROL, ...places, '-maxdepth', '0', '-print'];
    const { stdout } = await commands.run('find', args);
    const found = stdout.split('\n').filter((path) => path !== '');
    return new Set(found.map((path) => (path === LOOP_CONTROL ? path : (0,external_node_path_.basename)(path))));
}
/** How commands get root, and what only root can read: the packet filter's rules, or null. */
async function rightsOf(commandsFor) {
    const privilege = await findPrivilege(commandsFor);
    if (privilege === null)
        return { privilege, rules: null };
    const saved = await commandsFor(privilege).run('iptables-save', ['-t', 'filter'], { root: true });
    return { privilege, rules: saved.exitCode === 0 ? saved.stdout : null };
}
async function serviceStates(commands) {
    // A machine without systemd has no services; another check reports that.
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
/** The processes that have these sockets, such as `kubelet (pid 812)`. */
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
/** sudo where it works without a password, also for root, so that there is one way; else root itself. */
async function findPrivilege(commandsFor) {
    const { exitCode } = await commandsFor('sudo').run('true', [], { root: true });
    if (exitCode === 0)
        return 'sudo';
    return process.getuid?.() === 0 ? 'direct' : null;
}
/** Loaded units in the output of list-units. crio.service refers to the kubelet's, which is listed but not loaded. */
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
/** Whether a process can have a capability, by the text of its /proc/PID/status. */
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

/***/ 70186:
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

/***/ 63820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ unmetNeeds),
/* harmony export */   Ug: () => (/* binding */ requireScenario),
/* harmony export */   ej: () => (/* binding */ requireLane),
/* harmony export */   hH: () => (/* binding */ notApplicable)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86292);
/* harmony import */ var _host_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70186);



/** Pods' volumes with mapped IDs need it (Kubernetes documentation, concepts/workloads/pods/user-namespaces). */
const IDMAPPED_TMPFS_KERNEL = [6, 3];
/** The swap file, and what every run needs. */
const SWAP_DISK = 6 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
/** A separate file system for the images of a lane. */
const FILESYSTEM_DISK = 8 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
/**
 * What specs that cause disk pressure fill (kubernetes test/e2e_node/eviction_test.go, lotsOfDisk), and what every run needs.
 */
const FILLED_DISK = 14 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
/** A page of 1 GiB, and what every run needs. */
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
    // A kubelet user requires getsubids (kubernetes pkg/kubelet/kubelet_pods.go).
    accounts: (probe) => programs(probe, ['useradd', 'userdel', 'getsubids']),
    'loop devices': (probe) => (probe.present.has(_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOP_CONTROL */ .dW) ? null : `it has no ${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOP_CONTROL */ .dW}`) ??
        mounting(probe) ??
        programs(probe, ['mkfs.ext4', 'losetup']),
    disk: (probe) => disk(probe, FILESYSTEM_DISK),
    'disk to fill': (probe) => disk(probe, FILLED_DISK),
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
/** Why a machine does not support a scenario or a lane, each reason beginning with "it" or "its"; empty where it does. */
function unmetNeeds({ needs }, probe) {
    return needs.map((need) => JUDGES[need](probe)).filter((why) => why !== null);
}
/**
 * Refuses a machine that does not support the scenario, with all reasons. Nothing has been changed by then.
 * @throws RunError (environment, not-applicable)
 */
function requireScenario(scenario, probe) {
    const why = unsupported(scenario, probe);
    if (why !== null)
        throw notApplicable(scenario, why);
}
/**
 * The same for the lane.
 * @throws RunError (environment, not-applicable)
 */
function requireLane(lane, probe) {
    const why = unsupported(lane, probe);
    if (why !== null)
        throw cannotRun(`lane ${lane.name}`, why, 'use another runner, or another lane');
}
function unsupported(item, probe) {
    const unmet = unmetNeeds(item, probe);
    return unmet.length === 0 ? null : `This machine does not support it: ${unmet.join('; ')}`;
}
/** The error that stops a run whose scenario is not supported; where it comes late, the host is restored. */
function notApplicable({ name }, cause) {
    return cannotRun(`scenario ${name}`, cause, 'use another runner or build, or leave the scenario out');
}
function cannotRun(what, cause, remedy) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'not-applicable',
        message: `The ${what} is not supported here`,
        cause,
        remedy: `${remedy}; crio-node-e2e doctor lists what a machine supports`,
    });
}


/***/ }),

/***/ 62873:
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
/** Lower limits, for specs with many processes (kubernetes/test-infra jobs/e2e_node/crio, 99-e2e-sysctl.conf). */
const PROCESS_LIMITS = { 'kernel.pid_max': 4194304, 'kernel.threads-max': 4194304 };
/** Needed values of kernel parameters; a number is a lower limit. */
const NEEDED_PARAMETERS = {
    ...FORWARDING,
    ...BRIDGED_PACKETS,
    ...PROCESS_LIMITS,
};
/** Container storage, and packet filter rules for bridges. */
const NEEDED_MODULES = ['overlay', 'br_netfilter'];


/***/ }),

/***/ 75882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ unitStates),
/* harmony export */   __: () => (/* binding */ unitState)
/* harmony export */ });
/* unused harmony export parseUnitState */
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49735);

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

/***/ 41931:
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

/***/ 68281:
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
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51490);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88940);



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

/***/ 49762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ parseScenario),
/* harmony export */   R$: () => (/* binding */ underScenario),
/* harmony export */   U4: () => (/* binding */ scenarioConflicts),
/* harmony export */   b5: () => (/* binding */ NO_SCENARIO),
/* harmony export */   g5: () => (/* binding */ readScenarios)
/* harmony export */ });
/* harmony import */ var _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55596);
/* harmony import */ var _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92298);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68281);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42163);




/** Between the action's own drop-in and those of the user. */
const DROP_IN_NUMBER = '30';
/** No special setup of the node, also if the lane implies one. */
const NO_SCENARIO = 'none';
const parseName = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .nameParser */ .xQ)(_domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9, 'is not a scenario');
/** Parses the `scenario` input; null leaves it to the lane. */
function parseScenario(text) {
    return text === NO_SCENARIO ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(NO_SCENARIO) : parseName(text);
}
/** The scenario that the user names, or the lane that the user names. */
function scenarioOf({ scenario, lane, }) {
    if (scenario === NO_SCENARIO)
        return null;
    return scenario ?? (0,_domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .findScenario */ .Cc)(lane?.scenario ?? '') ?? null;
}
/** Inputs that contradict the scenario: such a run would not be a run of the scenario that it names. */
function scenarioConflicts(given) {
    const scenario = scenarioOf(given);
    if (scenario === null)
        return [];
    const { featureGates: argued } = given['test-args'];
    const settings = [
        { input: 'runtime', name: '', ours: scenario.runtime, theirs: given.runtime },
        { input: 'monitor', name: '', ours: scenario.monitor, theirs: given.monitor },
        ...Object.entries(scenario.featureGates).flatMap(([gate, ours]) => [
            {
                input: 'feature-gates',
                name: `${gate}=`,
                ours,
                theirs: given['feature-gates'][gate] ?? null,
            },
            { input: 'test-args', name: `${gate}=`, ours, theirs: argued[gate] ?? null },
        ]),
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
/** The result of the inputs, the scenario and the lane together. */
function underScenario(given) {
    const scenario = scenarioOf(given);
    const config = scenario?.ignition ?? null;
    const lane = given.lane ?? laneNamed(scenario?.lane ?? _domain_request_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LANE */ .L9);
    return {
        lane,
        scenario,
        crioSettings: {
            runtime: given.runtime ?? scenario?.runtime ?? 'crun',
            monitor: given.monitor ?? scenario?.monitor ?? 'conmon',
            scenario: scenario === null || scenario.crioConfig === ''
                ? null
                : { name: `${DROP_IN_NUMBER}-${scenario.name}.conf`, toml: scenario.crioConfig },
        },
        featureGates: {
            ...lane.featureGates,
            ...scenario?.featureGates,
            ...given['test-args'].featureGates,
            ...given['feature-gates'],
        },
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
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEach */ .lc)([...new Set((0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .Dw)(text))], parseName);
    if (parsed.ok)
        return parsed.value.filter((scenario) => scenario !== null);
    const allowed = _domain_request_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .SCENARIOS */ .U9.map(({ name }) => name).join(', ');
    throw (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)(parsed.problems.map((problem) => ({ ...problem, input: 'scenarios', allowed })));
}


/***/ }),

/***/ 42163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ wordParser),
/* harmony export */   _D: () => (/* binding */ optionalWordParser),
/* harmony export */   ku: () => (/* binding */ wordListParser),
/* harmony export */   xQ: () => (/* binding */ nameParser),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68281);

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


/***/ }),

/***/ 18267:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87028);
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61286);
/* harmony import */ var _adapters_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75529);
/* harmony import */ var _app_plan_scenario_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46668);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41931);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95079);
/* harmony import */ var _inputs_scenario_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49762);







const { environment, hasSummary, runnerImage } = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .readProcessContext */ .R2)(process.env, (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .thisMachine */ .g)());
process.exitCode = await (0,_app_plan_scenario_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .planScenarios */ .R)({
    log: _adapters_log_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsLog */ ._,
    step: (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsStep */ .w)(hasSummary),
    commandsFor: (privilege) => (0,_adapters_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCommands */ .UK)(environment, privilege),
    runnerImage,
}, () => (0,_inputs_scenario_js__WEBPACK_IMPORTED_MODULE_6__/* .readScenarios */ .g5)(process.env));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
