export const id = 8364;
export const ids = [8364];
export const modules = {

/***/ 48364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFirstSuite: () => (/* binding */ runFirstSuite)
/* harmony export */ });
/* harmony import */ var _domain_request_exact_focus_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2146);
/* harmony import */ var _domain_results_first_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24724);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31987);
/* harmony import */ var _host_undo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73968);
/* harmony import */ var _suite_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13191);
/* harmony import */ var _invoke_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79266);
/* harmony import */ var _suite_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58628);







/** The results are read again at the end of the run, which then names what is wrong with them. */
const SILENT = { warning() { } };
/**
 * Runs the specs that come before the others, in a suite of their own, and waits for its end. Returns whether the others run
 * as well; if not, the suite of the run has ended.
 */
async function runFirstSuite(run, host, needs, { seconds, startedAt }) {
    const { deps, request, workspace, record } = run;
    const early = new Set(needs.first);
    const specs = needs.planned.filter(({ id }) => early.has(id));
    const change = (0,_invoke_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteChange */ .h$)(workspace, workspace.first.unit, needs.crictl);
    host.journal.record(change);
    record.append({ firstSuite: { ended: false, exitCode: null } });
    deps.log.info(`${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(specs.length, 'spec')} first, which are the likeliest to fail`);
    const end = await (0,_invoke_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .invokeSuite */ .FX)(run, host, needs, {
        ...workspace.first,
        specs,
        filters: (0,_domain_request_exact_focus_js__WEBPACK_IMPORTED_MODULE_5__/* .exactFocus */ .sJ)(needs.first),
        procs: request.procs,
        timeoutSeconds: seconds,
        startedAt,
    });
    record.append({ firstSuite: { ended: true, exitCode: end.exitCode } });
    deps.log.info(`The first specs ended with exit code ${end.exitCode ?? 'unknown'}`);
    await (0,_suite_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collectReports */ .M)(host, workspace);
    const results = await (0,_suite_results_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteResults */ .T)(record, workspace.collected, SILENT);
    const why = end.deadlinePassed
        ? 'it did not end within its time limit'
        : (0,_domain_results_first_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .whyNotContinued */ .NM)(results, end.exitCode);
    if (why === null) {
        // Its pods, and its kubelet, whose unit has the same name as the next one.
        await (0,_host_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .stopSuite */ .L)(host, change);
        return true;
    }
    deps.log.info(`The other specs do not run after this: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(why)}`);
    record.append({ suiteEnded: true, endedBySignal: end.exitCode === null, ...end });
    return false;
}


/***/ }),

/***/ 58628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ suiteResults)
/* harmony export */ });
/* harmony import */ var _report_first_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(607);
/* harmony import */ var _report_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48968);


/** The results that the suites of a run have left, without its rerun; null if there are none. */
async function suiteResults(record, collected, log) {
    const main = await (0,_report_results_js__WEBPACK_IMPORTED_MODULE_1__/* .readResults */ .x)((0,_report_results_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesIn */ .s)(collected), log);
    return record.state().firstSuite === null ? main : (0,_report_first_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .withFirstSuite */ .L)(main, collected, log);
}


/***/ }),

/***/ 13191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect),
  M: () => (/* binding */ collectReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/crio/paths.js
var paths = __webpack_require__(81727);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/group.js
var domain_group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/host/command-error.js
var command_error = __webpack_require__(75878);
// EXTERNAL MODULE: ./build/src/host/host.js
var host = __webpack_require__(29680);
;// CONCATENATED MODULE: ./build/src/suite/copy-files.js






const COPY_SECONDS = 300;
/** Names of files that a sentence shows. */
const SHOWN = 10;
/** The limits of a run. */
const COLLECT_LIMITS = {
    fileBytes: 512 * 1024 * 1024,
    totalBytes: 2 * 1024 * 1024 * 1024,
    files: 5000,
};
/** Types of files that are not copied, as `find` prints them. */
const KINDS = {
    l: 'link',
    p: 'FIFO',
    s: 'socket',
    b: 'block device',
    c: 'character device',
};
/**
 * Copies the regular files of trees that only root may read. Links are not followed, nor are other file systems that are
 * mounted there; special files are left out. The copies belong to this user. Trees that do not exist are skipped.
 * @param first paths that are copied before all others, whatever their size; then come the small ones
 * @returns a sentence for everything that was not copied completely
 * @throws RunError (environment, host-setup) when commands cannot run as root
 */
async function copyTrees(deps, trees, first, limits) {
    const { entries, unlisted } = await listEntries(deps, trees);
    const files = entries
        .filter(({ type }) => type === 'f')
        .toSorted((one, other) => rank(one, first) - rank(other, first) || one.bytes - other.bytes);
    const { taken, dropped } = withinLimits(files, limits);
    const failures = [
        ...(await copyWhole(deps, taken.filter(({ bytes }) => bytes <= limits.fileBytes))),
        ...(await copyBeginnings(deps, taken.filter(({ bytes }) => bytes > limits.fileBytes), limits.fileBytes)),
    ];
    return [...unlisted, ...leftOut(entries), ...tooMany(dropped, limits), ...failures];
}
/** Everything in the trees but directories, and what find could not list. */
async function listEntries(deps, trees) {
    const existing = await (0,host/* existingPaths */.UV)(deps, trees.map(({ source }) => source));
    const roots = trees.filter(({ source }) => existing.has(source));
    if (roots.length === 0)
        return { entries: [], unlisted: [] };
    // Without -L and -H, find follows no link, not even one that it is given.
    const tests = ['-xdev', '!', '-type', 'd', '-printf', '%y\\t%s\\t%p\\0'];
    const args = [...roots.map(({ source }) => source), ...tests];
    const output = await deps.commands.run('find', args, {
        root: true,
        deadlineSeconds: COPY_SECONDS,
    });
    const entries = output.stdout.split('\0').flatMap((line) => {
        const [, type = '', size = '', path = ''] = /^(.)\t(\d+)\t(.+)$/s.exec(line) ?? [];
        const tree = roots.find(({ source }) => path === source || path.startsWith(`${source}/`));
        if (tree === undefined)
            return [];
        const bytes = Number(size);
        const name = (0,external_node_path_.relative)(tree.source, path);
        if (type === 'f' && tree.skip?.(name, bytes))
            return [];
        return [{ type, bytes, path, target: (0,external_node_path_.join)(tree.target, name) }];
    });
    const unlisted = output.exitCode === 0 ? [] : [(0,command_error/* commandError */.y)('find', args, output).message];
    return { entries, unlisted };
}
function rank({ path }, first) {
    return first.includes(path) ? 0 : 1;
}
function withinLimits(files, { fileBytes, totalBytes, files: count }) {
    const taken = [];
    const dropped = [];
    let total = 0;
    for (const file of files) {
        const bytes = Math.min(file.bytes, fileBytes);
        const fits = taken.length < count && total + bytes <= totalBytes;
        if (fits)
            total += bytes;
        (fits ? taken : dropped).push(file);
    }
    return { taken, dropped };
}
/** One command for each directory. With -P, a path that has become a link is copied as a link, which is then removed. */
async function copyWhole(deps, files) {
    const failures = [];
    for (const [directory, group] of (0,domain_group/* groupBy */.$)(files, ({ target }) => (0,external_node_path_.dirname)(target))) {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        const args = [
            '-P',
            '--no-preserve=all',
            '-t',
            directory,
            '--',
            ...group.map(({ path }) => path),
        ];
        const options = { root: true, deadlineSeconds: COPY_SECONDS };
        const output = await deps.commands.run('cp', args, options);
        if (output.exitCode !== 0)
            failures.push((0,command_error/* commandError */.y)('cp', args, output).message);
        // Also after a failed copy: other files may have been copied.
        const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
        await deps.commands.run('chown', ['-R', '-h', owner, '--', directory], options);
        for (const name of (0,external_node_fs_.readdirSync)(directory)) {
            const status = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, name));
            if (!status.isFile() && !status.isDirectory())
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, name));
        }
    }
    return failures;
}
/** dd opens no link with nofollow, and its output goes through this process, into a file of this user. */
async function copyBeginnings(deps, files, bytes) {
    const sentences = [];
    for (const file of files) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file.target), { recursive: true });
        const flags = ['iflag=nofollow,nonblock,count_bytes,fullblock', 'bs=1M', `count=${bytes}`];
        const args = [`if=${file.path}`, ...flags, 'status=none'];
        const { exitCode } = await deps.commands.run('dd', args, {
            root: true,
            deadlineSeconds: COPY_SECONDS,
            stdoutFile: file.target,
        });
        const name = (0,domain_text/* plainLine */.h0)((0,external_node_path_.basename)(file.path));
        const kept = exitCode === 0 ? `only its first ${(0,domain_text/* formatBytes */.z3)(bytes)} were copied` : 'it could not be copied';
        sentences.push(`${name} is larger than the limit (${(0,domain_text/* formatBytes */.z3)(file.bytes)}); ${kept}`);
    }
    return sentences;
}
function leftOut(entries) {
    const special = entries.filter(({ type }) => type !== 'f');
    return [...(0,domain_group/* groupBy */.$)(special, ({ type }) => KINDS[type] ?? 'special file')].map(([kind, group]) => `${(0,domain_text/* plural */.LS)(group.length, kind)} ${group.length === 1 ? 'was' : 'were'} left out: ${namesOf(group)}`);
}
function tooMany(dropped, { files, totalBytes }) {
    if (dropped.length === 0)
        return [];
    const limit = `${(0,domain_text/* plural */.LS)(files, 'file')} or ${(0,domain_text/* formatBytes */.z3)(totalBytes)}`;
    return [
        `${(0,domain_text/* plural */.LS)(dropped.length, 'file')} beyond the limit of ${limit} ${dropped.length === 1 ? 'was' : 'were'} left out: ${namesOf(dropped)}`,
    ];
}
function namesOf(entries) {
    const names = entries.slice(0, SHOWN).map(({ path }) => (0,domain_text/* plainLine */.h0)(path));
    const more = entries.length > SHOWN ? ` and ${entries.length - SHOWN} more` : '';
    return names.join(', ') + more;
}

;// CONCATENATED MODULE: ./build/src/domain/secrets.js
/** Characters of the longest secret that is found, with what stands before it; longer ones are found in part. */
const LONGEST_SECRET = 4096;
/**
 * Shapes that only secrets have; the secret is the first group, else all of it. Characters that end a secret in JSON and XML,
 * such as a backslash before a quotation mark, are in none, because without them the file would be broken. All repetitions
 * have a bound, and none begins where another one of the same shape goes on.
 */
const SHAPES = [
    // Tokens of GitHub (https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github).
    /(?:gh[pousr]|github_pat)_[\w.-]{30,2000}/dg,
    // Signed tokens, such as those of service accounts and of the runner (RFC 7519, 3.1): two parts are an encoded `{"`.
    // What stands before one can be the end of a line, as JSON writes it.
    /(?:(?<![\w-])|(?<=\\[nrt]))eyJ[\w-]{8,300}\.eyJ[\w-]{8,3000}\.[\w-]{8,700}/dg,
    // The header of a request (RFC 9110, 11.6.2), also as Go and JSON print it.
    /uthorization(?:\\{0,8}["'])?[:=] {0,2}\[?(?:\\{0,8}["'])?(?:[Bb]earer|[Bb]asic|token) {1,2}([^\s"'\\,\]<>&]{8,4000})/dg,
    // The password of a URL (RFC 3986, 3.2.1).
    /https?:\/\/[^\s/:@"'\\<>&]{1,100}:([^\s/:@"'\\<>&]{1,200})@/dg,
];
/** Where a text has what only a secret looks like, in no order. */
function secretsIn(text) {
    return SHAPES.flatMap((shape) => [...text.matchAll(shape)].flatMap(({ indices }) => {
        const [start, end] = indices?.[1] ?? indices?.[0] ?? [0, 0];
        return [{ start, end }];
    }));
}

;// CONCATENATED MODULE: ./build/src/suite/mask-secrets.js



const CHUNK_BYTES = 1024 * 1024;
/** Chunks overlap: what begins at the end of one is whole in the next one, with what stands before it. */
const STEP_BYTES = CHUNK_BYTES - 2 * LONGEST_SECRET;
const MASK = '*';
/**
 * Overwrites what looks like a secret in all files of a directory with as many asterisks: every job uploads them. Packed
 * files stay as they are.
 * @throws Error of node:fs if a file cannot be read or written
 */
function maskSecrets(directory) {
    for (const entry of (0,external_node_fs_.readdirSync)(directory, { recursive: true, withFileTypes: true })) {
        if (entry.isFile())
            maskFile((0,external_node_path_.join)(entry.parentPath, entry.name));
    }
}
function maskFile(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r+');
    try {
        const buffer = Buffer.alloc(CHUNK_BYTES);
        for (let position = 0;; position += STEP_BYTES) {
            const length = (0,external_node_fs_.readSync)(file, buffer, 0, CHUNK_BYTES, position);
            const isLast = length < CHUNK_BYTES;
            const end = isLast ? length : length - LONGEST_SECRET;
            // One character for each byte, so that positions are those in the file.
            for (const span of secretsIn(buffer.toString('latin1', 0, length))) {
                if (span.start < end)
                    overwrite(file, position, span);
            }
            if (isLast)
                return;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function overwrite(file, position, { start, end }) {
    (0,external_node_fs_.writeSync)(file, MASK.repeat(end - start), position + start);
}

;// CONCATENATED MODULE: ./build/src/suite/collect.js








const JOURNAL_SECONDS = 300;
/** Bytes of a log from the journal. With debug messages, a long lane writes a tenth of it. */
const JOURNAL_BYTES = 64 * 1024 * 1024;
/**
 * Logs from the journal. The suite itself collects the first two when it ends; a killed suite does not. The kubelet's unit
 * writes to a file of its own, so that the journal only has what systemd says about it.
 */
function journalsOf({ kubeletUnit }) {
    return [
        { what: "CRI-O's log", name: 'crio.log', select: ['-u', paths/* CRIO_UNIT */.lT] },
        { what: "the kernel's log", name: 'kern.log', select: ['-k'] },
        {
            what: "systemd's log of the kubelet",
            name: 'system.log',
            select: ['-u', kubeletUnit, '-o', 'short-iso-precise'],
        },
    ];
}
/** Files in the suite's report directory, and their place in the report. */
const MOVED = [
    { from: 'ginkgo/report.json', to: report_files/* REPORT_FILES */.JL.ginkgo },
    { from: 'junit_01.xml', to: report_files/* REPORT_FILES */.JL.junit },
];
/** The framework can write all specs to a second JUnit report (kubernetes, test/e2e/framework/test_context.go). */
const SECOND_JUNIT = 'ginkgo/report.xml';
/** Files with the kubelet's configuration, in the suite's working directory. */
const CONFIGURATION = ['kubelet-config', 'kubelet.conf.d'];
/** The suite creates an empty log for every runtime that it supports. */
const EMPTY_LOG_BYTES = 100;
/**
 * Copies the logs and results of the suite, CRI-O and the kubelet into the workspace, complete or not, in the layout of the
 * report directory. The copies are regular files that belong to the user of the runner, without what looks like a secret.
 * Missing files are skipped; returns what was not copied, and why.
 */
async function collect(deps, workspace, suiteStartedAt, limits = COLLECT_LIMITS) {
    const { collected } = workspace;
    const logs = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.logs);
    const config = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.config);
    const configuration = CONFIGURATION.map((name) => (0,external_node_path_.join)(workspace.suite, name));
    const copied = await lostOf('reports, logs and configuration', async () => {
        (0,external_node_fs_.rmSync)(collected, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(logs, { recursive: true });
        const trees = [
            { source: workspace.console, target: (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.console) },
            ...[paths/* DROP_IN_DIRECTORY */.s4, ...configuration].map((source) => ({
                source,
                target: (0,external_node_path_.join)(config, (0,external_node_path_.basename)(source)),
            })),
            { source: workspace.suiteReport, target: logs, skip: isEmptyLog },
            ...treesOf(workspace.first, (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.first)),
            ...treesOf(workspace.rerun, (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.rerun)),
        ];
        const { suiteReport, console, first, rerun } = workspace;
        const reports = [suiteReport, first.report, rerun.report].flatMap((directory) => MOVED.map(({ from }) => (0,external_node_path_.join)(directory, from)));
        // Of a suite that was killed, the console is all that there is.
        const important = [...reports, console, first.console, rerun.console];
        const lost = await copyTrees(deps, trees, important, limits);
        placeReports(collected);
        placeReports((0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.first));
        placeReports((0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.rerun));
        return lost;
    });
    const journals = await Promise.all(journalsOf(workspace).map((journal) => lostOf(journal.what, () => takeJournal(deps, journal, logs, suiteStartedAt))));
    const unmasked = await lostOf('secrets in logs are not masked', async () => {
        if ((0,external_node_fs_.existsSync)(collected))
            maskSecrets(collected);
        return [];
    });
    return [...copied, ...journals.flat(), ...unmasked];
}
/** The console and the report directory of an invocation; one that did not start has written nothing. */
function treesOf({ console, report }, target) {
    return [
        { source: console, target: (0,external_node_path_.join)(target, report_files/* REPORT_FILES */.JL.console), skip: isEmpty },
        { source: report, target: (0,external_node_path_.join)(target, report_files/* REPORT_FILES */.JL.logs), skip: isEmptyLog },
    ];
}
/**
 * Copies the results of a suite that has ended into the workspace, in the layout of the report directory. `collect` replaces
 * them.
 * @throws RunError if commands cannot run as root
 */
async function collectReports(deps, workspace) {
    const { collected, suiteReport, console, first } = workspace;
    const ofFirst = (0,external_node_path_.join)(collected, report_files/* REPORT_FILES */.JL.first);
    const places = [
        { console, report: suiteReport, target: collected },
        { ...first, target: ofFirst },
    ];
    const trees = places.flatMap((place) => [
        { source: place.console, target: (0,external_node_path_.join)(place.target, report_files/* REPORT_FILES */.JL.console), skip: isEmpty },
        ...MOVED.map(({ from }) => ({
            source: (0,external_node_path_.join)(place.report, from),
            target: (0,external_node_path_.join)(place.target, report_files/* REPORT_FILES */.JL.logs, from),
        })),
    ]);
    (0,external_node_fs_.rmSync)(collected, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(collected, { recursive: true });
    await copyTrees(deps, trees, [], COLLECT_LIMITS);
    placeReports(collected);
    placeReports(ofFirst);
}
function isEmpty(_, bytes) {
    return bytes === 0;
}
/** Does a part of the work. Returns what it lost, or one sentence if it failed. */
async function lostOf(what, take) {
    try {
        return await take();
    }
    catch (error) {
        return [`${what}: ${(0,errors/* messageOf */.bD)(error)}`];
    }
}
function isEmptyLog(name, bytes) {
    return name.startsWith('containerd') && bytes < EMPTY_LOG_BYTES;
}
/** Moves the suite's reports from its logs to their own places, and removes the one that says the same again. */
function placeReports(directory) {
    const logs = (0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.logs);
    for (const { from, to } of MOVED) {
        const source = (0,external_node_path_.join)(logs, from);
        if ((0,external_node_fs_.existsSync)(source))
            (0,external_node_fs_.renameSync)(source, (0,external_node_path_.join)(directory, to));
    }
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, report_files/* REPORT_FILES */.JL.junit)))
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(logs, SECOND_JUNIT), { force: true });
}
async function takeJournal(deps, { name, select }, logs, since) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(logs, name)))
        return [];
    const epoch = Math.floor(Date.parse(since) / 1000);
    const { leftOut = 0 } = await deps.commands.run('journalctl', [...select, `--since=@${epoch}`, '--no-pager'], {
        root: true,
        deadlineSeconds: JOURNAL_SECONDS,
        stdoutFile: (0,external_node_path_.join)(logs, name),
        stdoutLimit: JOURNAL_BYTES,
    });
    return leftOut === 0
        ? []
        : [`${(0,domain_text/* formatBytes */.z3)(leftOut)} in the middle of ${name}, which is larger than the limit`];
}


/***/ })

};
