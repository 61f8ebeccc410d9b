export const id = 113;
export const ids = [113];
export const modules = {

/***/ 21916:
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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);

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

/***/ 76304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46058);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);



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

/***/ 37565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ planScenarios)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31987);
/* harmony import */ var _domain_views_markdown_markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61497);
/* harmony import */ var _host_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34016);
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

/***/ 78269:
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

/***/ 31987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** ESC or CSI and what follows; Ginkgo's parallel reports carry ESC as U+FFFD. */
const ANSI_SEQUENCE = /(?:[[\p{Cc}\uFFFD]--[\t\n\r]]\[|\u009B)[0-9;]*[A-Za-z]/gv;
/** Control characters, line breaks of Unicode, and characters that change the text direction. */
const CONTROL_CHARACTERS = /[[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]--[\t\n]]/gv;
/** Anything else needs no cleaning: most lines have nothing of it, and a search is faster than three replacements. */
const UNUSUAL_CHARACTER = /[^\t\n\x20-\x7e]/;
/** Untrusted text without terminal colors, control characters and bidirectional overrides. Tabs and newlines remain. */
function plainText(text) {
    if (!UNUSUAL_CHARACTER.test(text))
        return text;
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
/** Characters at the start of a shortened text: who says it and about what. */
const HEAD_SHARE = 0.4;
/**
 * At most `limit` characters of a text with an ellipsis in its middle if it is longer: programs put what they were doing at the
 * start of an error, and the reason at its end.
 */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const head = truncate(text, Math.ceil(limit * HEAD_SHARE));
    const tail = text.slice(text.length - (limit - head.length));
    // A lone half of a surrogate pair is removed.
    return `${head}${tail.replace(/^[\uDC00-\uDFFF]/, '')}`;
}
/** V8 copies shorter parts of a text (v8, src/objects/string.h, SlicedString::kMinLength). */
const SHORTEST_SLICE = 13;
/** The same text in memory of its own: a part of a longer text keeps all of that in memory (V8, SlicedString). */
function detached(text) {
    // To cut the joined text, V8 copies it into one place first (v8, src/heap/factory.cc, NewProperSubString).
    return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
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

/***/ 61497:
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

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

/***/ 34016:
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
var requirements = __webpack_require__(58798);
// EXTERNAL MODULE: ./build/src/host/units.js
var units = __webpack_require__(7191);
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

/***/ 87685:
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
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34016);
/* harmony import */ var _host_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87685);



/** Pods' volumes with mapped IDs need it (Kubernetes documentation, concepts/workloads/pods/user-namespaces). */
const IDMAPPED_TMPFS_KERNEL = [6, 3];
/** The swap file, and what every run needs. */
const SWAP_DISK = 6 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
/** A separate file system for the images of a lane. */
const FILESYSTEM_DISK = 8 * _host_check_js__WEBPACK_IMPORTED_MODULE_2__.GB;
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
/** Why a machine does not support a scenario, each reason beginning with "it" or "its"; empty where it does. */
function unmetNeeds({ needs }, probe) {
    return needs.map((need) => JUDGES[need](probe)).filter((why) => why !== null);
}
/**
 * Refuses a machine that does not support the scenario, with all reasons. Nothing has been changed by then.
 * @throws RunError (environment, not-applicable)
 */
function requireScenario(scenario, probe) {
    const unmet = unmetNeeds(scenario, probe);
    if (unmet.length > 0)
        throw notApplicable(scenario, `This machine does not support it: ${unmet.join('; ')}`);
}
/** The error that stops a run whose scenario is not supported; where it comes late, the host is restored. */
function notApplicable({ name }, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4({
        kind: 'environment',
        reason: 'not-applicable',
        message: `The scenario ${name} is not supported here`,
        cause,
        remedy: 'use another runner or build, or leave the scenario out; crio-node-e2e doctor lists what a machine supports',
    });
}


/***/ }),

/***/ 58798:
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

/***/ 73078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles),
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


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
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66682);
/* harmony import */ var _adapters_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76304);
/* harmony import */ var _app_plan_scenario_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37565);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59882);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73078);
/* harmony import */ var _inputs_scenario_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56437);







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
