export const id = 165;
export const ids = [165];
export const modules = {

/***/ 1916:
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

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ actionsStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6058);

const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/**
 * The step that runs now.
 * @param hasSummary false outside of a runner, where there is no summary
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
 * A line in which the runner reads no workflow command, even where parts of it are untrusted: `::name::` counts at the
 * start of a line, `##[name]` anywhere in it (actions/runner src/Runner.Common/ActionCommand.cs).
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
        // Legacy ##[command]s are read anywhere in a line, so cleaning alone is not enough (actions/runner,
        // ActionCommand.cs).
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

/***/ 7565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ planScenarios)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1987);
/* harmony import */ var _domain_views_markdown_markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
/* harmony import */ var _host_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);
/* harmony import */ var _host_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);





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
            message: [...evidence, remedy].join('\n') || 'This is a bug of crio-node-e2e: please report it',
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

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** ESC or CSI and what follows; Ginkgo's parallel reports carry ESC as U+FFFD. */
const ANSI_SEQUENCE = /(?:[[\p{Cc}\uFFFD]--[\t\n\r]]\[|\u009B)[0-9;]*[A-Za-z]/gv;
/** Control characters, line breaks of Unicode, and characters that change the text direction. */
const CONTROL_CHARACTERS = /[[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]--[\t\n]]/gv;
/** Untrusted text without terminal colours, control characters and bidirectional overrides. Tabs and newlines remain. */
function plainText(text) {
    return text.replace(/\r\n?/g, '\n').replace(ANSI_SEQUENCE, '').replace(CONTROL_CHARACTERS, '');
}
/** `plainText` on one line: white space is replaced by single spaces. */
function plainLine(text) {
    return plainText(text).replace(/\s+/g, ' ').trim();
}
/** The first `limit` characters, with an ellipsis if the text is longer. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    // A lone half of a surrogate pair is removed.
    return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
const COLUMN_GAP = 2;
/** Rows of cells as lines with aligned columns. */
function alignColumns(rows) {
    const [first = []] = rows;
    const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd((widths[column] ?? 0) + COLUMN_GAP))
        .join('')
        .trimEnd());
}
/** The first characters of a commit or digest, enough to recognise it. */
function shortHash(hash) {
    return hash.slice(0, 12);
}
/** `1 spec`, `2 specs`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Seconds in a readable format: `0.4s`, `12s`, `3m05s`, `1h02m`. */
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
/** Bytes in megabytes (1000 × 1000): `0.4 MB`, `400.0 MB`. */
function formatBytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

/***/ 1497:
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1987);

/**
 * GitHub-flavoured Markdown from untrusted text. All functions return markup that shows the given text literally: it cannot
 * create tags, links, mentions, emphasis or table borders.
 */
/**
 * Words that GitHub replaces after rendering Markdown, so that escapes have no effect: mentions, issue numbers, emoji codes,
 * URLs, formulas. GitHub does not change code, so such words are shown as code.
 * Bare URLs: github/cmark-gfm, extensions/autolink.c. Two digits between colons are a time, not an emoji. The start of an
 * emoji code at the end of the word counts, because a colon may follow.
 */
const ACTIVE_WORD = /@|#\d|\bGH-\d|:(?!\d\d:)[\w+-]+:|:[\w+-]*[a-z][\w+-]*$|:\/\/|www\.|\$/i;
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
function escapeWord(word) {
    return word.replace(MARKDOWN_SPECIAL, (character) => ENTITIES[character] ?? `\\${character}`);
}
function escapeHtml(text) {
    return text.replace(HTML_SPECIAL, (character) => ENTITIES[character] ?? character);
}
/** Untrusted text as Markdown on one line, for paragraphs, headings, list items, link texts and table cells. */
function inline(text) {
    return words(text)
        .map((word) => (ACTIVE_WORD.test(word) ? spanOf(word) : escapeWord(word)))
        .join(' ')
        .replace(BLOCK_START, '$1\\');
}
/** Untrusted text as HTML on one line, for places where Markdown is not rendered, such as `<summary>`. */
function inlineHtml(text) {
    return words(text)
        .map((word) => (ACTIVE_WORD.test(word) ? `<code>${escapeHtml(word)}</code>` : escapeHtml(word)))
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

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commandError)
/* harmony export */ });
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4857);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1987);



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
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5878);

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

/***/ 3078:
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
function attempt(read, otherwise) {
    try {
        return read();
    }
    catch {
        return otherwise;
    }
}
/** The files of this machine; a path without permission counts as absent. */
const localFiles = {
    read: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), null),
    isDirectory: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory(), false),
    isFile: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile(), false),
    list: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path), []),
};


/***/ }),

/***/ 682:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1241);
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4857);
/* harmony import */ var _adapters_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6304);
/* harmony import */ var _app_plan_scenario_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7565);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9882);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3078);
/* harmony import */ var _inputs_scenario_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6437);







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
