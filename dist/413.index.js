export const id = 413;
export const ids = [413];
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

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ planScenarios)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_report_markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9949);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1987);
/* harmony import */ var _host_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);
/* harmony import */ var _host_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);





/**
 * The plan action: says which of the scenarios this machine can give, in outputs for a matrix, and why it cannot give the
 * others. Changes nothing. Returns the exit code of the step: a matrix without jobs would be green.
 * @param read gives the wanted scenarios
 */
async function planScenarios(deps, read) {
    try {
        const wanted = read();
        const probe = await (0,_host_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .probeHost */ .zm)(deps.commandsFor, deps.runnerImage);
        const judged = wanted.map((scenario) => ({ scenario, unmet: (0,_host_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetNeeds */ .Jm)(scenario, probe) }));
        return await tell(deps, judged);
    }
    catch (error) {
        const { evidence = [], remedy = '' } = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Trouble */ .qm ? error.details : {};
        deps.step.annotate({
            level: 'error',
            title: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
            message: [...evidence, remedy].join('\n') || 'This is a bug of crio-node-e2e: please report it',
        });
        return 1;
    }
}
async function tell({ log, step }, judged) {
    const given = judged.filter(({ unmet }) => unmet.length === 0);
    const leftOut = judged.filter(({ unmet }) => unmet.length > 0);
    step.setOutput('scenarios', JSON.stringify(given.map(({ scenario }) => scenario.name)));
    step.setOutput('left-out', JSON.stringify(leftOut.map(({ scenario, unmet }) => ({ scenario: scenario.name, why: unmet.join('; ') }))));
    const head = `${given.length} of ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(judged.length, 'scenario')} can be had on this machine`;
    log.info(head);
    const why = leftOut.map(({ scenario, unmet }) => `${scenario.name}: ${unmet.join('; ')}`);
    log.relay(why);
    await step.writeSummary(`### ${head}\n\n${(0,_domain_report_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Scenario', 'Here'], judged.map(row))}\n`);
    if (given.length > 0) {
        if (leftOut.length > 0) {
            step.annotate({ level: 'notice', title: 'Scenarios are left out', message: why.join('\n') });
        }
        return 0;
    }
    step.annotate({
        level: 'error',
        title: 'No scenario can be had on this machine',
        message: [...why, 'Take another runner, or name other scenarios'].join('\n'),
    });
    return 1;
}
function row({ scenario, unmet }) {
    const here = unmet.length === 0 ? 'yes' : `no: ${(0,_domain_report_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(unmet.join('; '))}`;
    return [(0,_domain_report_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(scenario.name), here];
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

/***/ 9797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L9: () => (/* binding */ DEFAULT_LANE),
  Ci: () => (/* binding */ LANES),
  _p: () => (/* binding */ TRACKED_SKIPS),
  Wy: () => (/* binding */ findLane)
});

;// CONCATENATED MODULE: ./build/lanes/lanes.json
const lanes_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"conformance","description":"NodeConformance without flaky, slow, serial and disruptive specs: what the release-blocking CRI-O job runs","skip":"","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive)"},{"name":"smoke","description":"The part of the conformance lane that is also cluster conformance: a third of its specs, for pull requests","skip":"","labelFilter":"NodeConformance && Conformance && !(Flaky || Slow || Serial || Disruptive)"},{"name":"features","description":"Specs of single features that a stock runner can give","skip":"\\\\[Feature:InPlacePodVerticalScaling\\\\]|\\\\[Feature:UserNamespacesSupport\\\\]|\\\\[Feature:UserNamespacesPodSecurityStandards\\\\]|\\\\[Feature:KubeletCredentialProviders\\\\]|\\\\[Feature:LockContention\\\\]|\\\\[Feature:SCTPConnectivity\\\\]|\\\\[Feature:PodLevelResources\\\\]|\\\\[Alpha\\\\]","labelFilter":"!(Feature: isEmpty) && !(Flaky || Slow || Serial || Disruptive)"},{"name":"serial","description":"NodeConformance specs that must run alone","skip":"","labelFilter":"NodeConformance && Serial && !(Flaky || Slow)"},{"name":"slow","description":"NodeConformance specs that take more than five minutes each","skip":"","labelFilter":"NodeConformance && Slow && !Flaky"},{"name":"userns","description":"Specs on pods with user namespaces of their own","skip":"","labelFilter":"Feature: containsAny { UserNamespacesSupport, ProcMountType } && !(Flaky || Slow || Disruptive)"},{"name":"swap","description":"The conformance lane, and the specs on swap but for those that fill the memory of the machine","skip":"with swap stress","labelFilter":"NodeConformance && !(Flaky || Slow || Serial || Disruptive) || Feature: containsAny { NodeSwap } && !Flaky"},{"name":"hugepages","description":"Specs on huge pages","skip":"","labelFilter":"Feature: containsAny { HugePages } && !Flaky"},{"name":"all","description":"No filter of its own: only focus, skip and label-filter choose","skip":"","labelFilter":""}]');
;// CONCATENATED MODULE: ./build/lanes/skips.json
const skips_namespaceObject = /*#__PURE__*/JSON.parse('[{"text":"Summary API [NodeConformance] when querying /stats/summary should report resource usage through the stats api","reason":"asserts cgroup containers of the runtime and the kubelet that CRI-O nodes do not report; CRI-O skips it as well","link":"https://github.com/cri-o/cri-o/issues/8668"}]');
;// CONCATENATED MODULE: ./build/src/domain/plan/lanes.js


const DEFAULT_LANE = 'conformance';
const LANES = lanes_namespaceObject;
const TRACKED_SKIPS = skips_namespaceObject;
/** The lane of that name, or undefined. */
function findLane(name) {
    return LANES.find((lane) => lane.name === name);
}


/***/ }),

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ OCI_RUNTIMES),
/* harmony export */   Fk: () => (/* binding */ PULL_CHOICES),
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
/** Which images are pulled before the suite. */
const PULL_CHOICES = ['auto', 'none', 'all'];


/***/ }),

/***/ 2112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ SCENARIOS),
  Cc: () => (/* binding */ findScenario)
});

// UNUSED EXPORTS: NEEDS

;// CONCATENATED MODULE: ./build/lanes/scenarios.json
const scenarios_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"drop-infra-container","description":"CRI-O drops the infra container of pods that do not share a PID namespace","lane":"conformance","crioConfig":["[crio.runtime]","drop_infra_ctr = true"]},{"name":"evented-pleg","description":"The kubelet hears of containers by CRI-O\'s events, and not only by asking again and again","lane":"conformance","crioConfig":["[crio.runtime]","enable_pod_events = true"],"featureGates":{"EventedPLEG":true}},{"name":"userns","description":"Pods with user namespaces, whose IDs the kubelet takes from those of its own user","lane":"userns","needs":["user namespaces","accounts"],"ignition":{"ignition":{"version":"3.3.0"},"passwd":{"users":[{"name":"kubelet","system":true,"noCreateHome":true,"homeDir":"/nonexistent","shell":"/usr/sbin/nologin"}]},"storage":{"files":[{"path":"/etc/subuid","append":[{"source":"data:,kubelet%3A67108864%3A7208960%0A"}]},{"path":"/etc/subgid","append":[{"source":"data:,kubelet%3A67108864%3A7208960%0A"}]}]}}},{"name":"swap","description":"1 GiB of swap, and a kubelet that starts with it; specs choose how pods may use it","lane":"swap","needs":["cgroup v2","swap"],"kubeletConfig":{"failSwapOn":false},"ignition":{"ignition":{"version":"3.3.0"},"systemd":{"units":[{"name":"crio-node-e2e-swap.service","enabled":true,"contents":"[Unit]\\nDescription=Swap for pods\\n\\n[Service]\\nType=oneshot\\nExecStart=/bin/sh -c \\"dd if=/dev/zero of=/var/crio-node-e2e.swap bs=1MiB count=1024 && chmod 600 /var/crio-node-e2e.swap && mkswap /var/crio-node-e2e.swap && swapon /var/crio-node-e2e.swap\\"\\n\\n[Install]\\nWantedBy=multi-user.target\\n"},{"name":"crio-node-e2e-no-swap.service","enabled":true,"contents":"[Unit]\\nDescription=No swap for services and users\\n\\n[Service]\\nType=oneshot\\nExecStart=systemctl set-property system.slice MemorySwapMax=0\\nExecStart=systemctl set-property user.slice MemorySwapMax=0\\n\\n[Install]\\nWantedBy=multi-user.target\\n"}]}}},{"name":"imagefs","description":"CRI-O keeps images and containers on a file system of their own","lane":"conformance","needs":["loop devices","disk"],"ignition":{"ignition":{"version":"3.3.0"},"storage":{"filesystems":[{"device":"/dev/disk/by-partlabel/imagefs","path":"/var/lib/imagefs","format":"ext4"}],"files":[{"path":"/etc/containers/storage.conf","contents":{"source":"data:,%5Bstorage%5D%0Adriver%20%3D%20%22overlay%22%0Arunroot%20%3D%20%22/run/containers/imagefs%22%0Agraphroot%20%3D%20%22/var/lib/imagefs%22%0A"}}]}}},{"name":"splitfs","description":"CRI-O keeps images on a file system of their own, and containers on that of the kubelet","lane":"conformance","needs":["loop devices","disk"],"ignition":{"ignition":{"version":"3.3.0"},"storage":{"filesystems":[{"device":"/dev/disk/by-partlabel/images","path":"/var/lib/images","format":"ext4"}],"files":[{"path":"/etc/containers/storage.conf","contents":{"source":"data:,%5Bstorage%5D%0Adriver%20%3D%20%22overlay%22%0Aimagestore%20%3D%20%22/var/lib/images%22%0A"}}]}}},{"name":"hugepages","description":"A huge page of 1 GiB is set aside, and specs set smaller ones aside","lane":"hugepages","needs":["huge pages"],"ignition":{"ignition":{"version":"3.3.0"},"systemd":{"units":[{"name":"crio-node-e2e-hugepages.service","enabled":true,"contents":"[Unit]\\nDescription=Huge pages\\n\\n[Service]\\nType=oneshot\\nExecStart=/bin/sh -c \'echo 1 > /sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages\'\\n\\n[Install]\\nWantedBy=multi-user.target\\n"}]}}},{"name":"runc","description":"runc starts pods, in place of crun","lane":"conformance","runtime":"runc"},{"name":"conmon-rs","description":"conmon-rs watches over containers, in place of conmon","lane":"conformance","monitor":"conmon-rs"}]');
// EXTERNAL MODULE: ./build/src/domain/ignition/parse.js
var parse = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/src/domain/plan/plan.js
var plan = __webpack_require__(4785);
;// CONCATENATED MODULE: ./build/src/domain/plan/scenarios.js



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
        runtime: row.runtime === undefined ? null : known(row, 'runtime', plan/* OCI_RUNTIMES */.AK, row.runtime),
        monitor: row.monitor === undefined ? null : known(row, 'monitor', plan/* MONITORS */._H, row.monitor),
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

/***/ 9949:
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
 * GitHub-flavoured Markdown from untrusted text. Every function here gives markup that shows exactly the text that it
 * was given: no tag, link, mention, emphasis or table border can come out of it.
 */
/**
 * Words of which GitHub makes something after Markdown is rendered, where no escape reaches: mentions, issue numbers,
 * emoji codes, addresses, formulas. It leaves code alone, so such words are shown as code.
 * Bare addresses: github/cmark-gfm, extensions/autolink.c. Two digits between colons are a time of day, no emoji; half
 * an emoji code at the end counts, because a colon may follow.
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
/** What would begin a list, an underlined heading or a table at the start of a line. */
const BLOCK_START = /^(?=[-+=:])|^(\d+)(?=[.)](?: |$))/;
/** Longest run of backticks in a text. */
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
/** Untrusted text as HTML on one line, for places where Markdown is not read, such as `<summary>`. */
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
/** Untrusted lines as a fenced block, whose fence is longer than any run of backticks in them. */
function fencedBlock(text, language = 'text') {
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).toWellFormed();
    const fence = '`'.repeat(Math.max(3, longestBacktickRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** What a URL may hold in Markdown's `(…)` and in an HTML attribute alike. */
const URL_UNSAFE = /[^\w\-.~:/?#%=+,;&]/g;
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** An absolute web address without credentials, encoded for Markdown and HTML; null for anything else. */
function safeUrl(url) {
    const parsed = URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol))
        return null;
    if (parsed.username !== '' || parsed.password !== '')
        return null;
    return parsed.href.replace(URL_UNSAFE, percentEncoded).replaceAll('&', '&amp;');
}
/** Markdown link. `label` is Markdown already; without a usable address only the label is given. */
function link(label, url) {
    const target = url === null ? null : safeUrl(url);
    return target === null ? label : `[${label}](${target})`;
}
/** `link` for places where Markdown is not read; `label` is HTML already. */
function linkHtml(label, url) {
    const target = url === null ? null : safeUrl(url);
    return target === null ? label : `<a href="${target}">${label}</a>`;
}
/** Only code spans still hold a raw pipe; a table takes its backslash away before it reads the span. */
function tableRow(cells) {
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
/** Markdown table. Cells are Markdown already, each on one line. */
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map(tableRow).join('\n');
}
/** Text that a reader unfolds. `summary` is HTML already, `body` is Markdown. */
function folded(summary, body, state = 'closed') {
    const tag = state === 'open' ? '<details open>' : '<details>';
    return `${tag}<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 6728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ readAround),
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
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
function readAround(environment, machine) {
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
/* harmony import */ var _domain_plan_lanes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9797);
/* harmony import */ var _domain_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2112);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5274);




/** Between the action's own drop-in and those of the user. */
const DROP_IN_NUMBER = '30';
/** Reads the `scenario` input. */
function parseScenario(text) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(null);
    const scenario = (0,_domain_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .findScenario */ .Cc)(text);
    if (scenario !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(scenario);
    const names = _domain_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .SCENARIOS */ .U9.map(({ name }) => name);
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
        lane: given.lane ?? laneNamed(scenario?.lane ?? _domain_plan_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LANE */ .L9),
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
    const lane = (0,_domain_plan_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .findLane */ .Wy)(name);
    if (lane === undefined)
        throw new Error(`lanes/scenarios.json names the lane ${name}, which is none`);
    return lane;
}
const ALL = 'all';
/**
 * The scenarios that the plan action is asked about: its input `scenarios`.
 * @throws Trouble (input, invalid-input) that tells every name which is none
 */
function readScenarios(environment) {
    const text = environment['INPUT_SCENARIOS']?.trim() || ALL;
    if (text === ALL)
        return _domain_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .SCENARIOS */ .U9;
    const names = [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))];
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEach */ .lc)(names, parseScenario);
    if (parsed.ok)
        return parsed.value.filter((scenario) => scenario !== null);
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Trouble */ .qm({
        kind: 'input',
        reason: 'invalid-input',
        message: 'Invalid input: scenarios',
        remedy: `correct the "with:" part of the step; the scenarios are ${_domain_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .SCENARIOS */ .U9.map(({ name }) => name).join(', ')}`,
        evidence: parsed.problems.map(({ given, why, nearest }) => `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(given)} ${why}.${nearest === undefined ? '' : ` Did you mean ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(nearest)}?`}`),
    });
}


/***/ }),

/***/ 682:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1241);
/* harmony import */ var _adapters_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4857);
/* harmony import */ var _adapters_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6304);
/* harmony import */ var _app_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3148);
/* harmony import */ var _inputs_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6728);
/* harmony import */ var _inputs_local_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8448);
/* harmony import */ var _inputs_scenario_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6437);







const { environment, hasSummary, runnerImage } = (0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readAround */ .C0)(process.env, (0,_inputs_local_js__WEBPACK_IMPORTED_MODULE_5__/* .thisMachine */ .g)());
process.exitCode = await (0,_app_plan_scenarios_js__WEBPACK_IMPORTED_MODULE_3__/* .planScenarios */ .R)({
    log: _adapters_log_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsLog */ ._,
    step: (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsStep */ .w)(hasSummary),
    commandsFor: (privilege) => (0,_adapters_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCommands */ .UK)(environment, privilege),
    runnerImage,
}, () => (0,_inputs_scenario_js__WEBPACK_IMPORTED_MODULE_6__/* .readScenarios */ .g5)(process.env));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
