export const id = 6178;
export const ids = [6178];
export const modules = {

/***/ 55879:
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

/***/ 93279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ PackedError),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   l1: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68364);



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

/***/ 92822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseSpecs: () => (/* binding */ chooseSpecs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _domain_night_night_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26136);
/* harmony import */ var _domain_plan_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26225);
/* harmony import */ var _domain_plan_history_for_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72473);
/* harmony import */ var _domain_plan_job_specs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90089);
/* harmony import */ var _domain_plan_valued_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84324);
/* harmony import */ var _domain_request_areas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1566);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88940);
/* harmony import */ var _history_read_histories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2800);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70913);










/** Of a lane, the specs of the job's shard that fit into its time budget: all of them without shards and budget. */
async function chooseSpecs(run, lane) {
    const { part } = run.request;
    const shardPart = part?.shard ?? null;
    const specs = part === null || shardPart === null ? lane : (0,_domain_plan_job_specs_js__WEBPACK_IMPORTED_MODULE_2__/* .specsOfShard */ .go)(lane, shardPart);
    const shard = part === null || shardPart === null ? null : (0,_domain_plan_job_specs_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedShard */ .OB)(lane, part.plan, shardPart);
    if (shard !== null) {
        run.deps.log.info(`Shard ${shard.index} of ${shard.total} has ${specs.length} of ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(lane.length, 'spec')}`);
    }
    const chosen = specs.length === 0 ? null : await withinBudget(run, specs);
    if (chosen === null)
        return { specs, first: [], shard, budget: null };
    relayBudget(run.deps.log, chosen);
    return { specs: chosen.chosen, first: chosen.first, shard, budget: chosen.budget };
}
/** The choice of the plan, or else of this run; null without a time budget. */
async function withinBudget(run, specs) {
    const { part, timeBudgetSeconds: seconds, procs, changedFiles } = run.request;
    if (part !== null && part.budget !== null)
        return (0,_domain_plan_job_specs_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetOfPlan */ .cW)(specs, part.budget);
    if (seconds === null)
        return null;
    const history = await historyOf(run, specs);
    const areas = new Map(specs.map((spec) => [spec.id, (0,_domain_request_areas_js__WEBPACK_IMPORTED_MODULE_4__/* .areaOfSpec */ .aN)(spec.location)]));
    const touched = new Set((0,_domain_request_areas_js__WEBPACK_IMPORTED_MODULE_4__/* .areasOfChangedFiles */ .jC)(changedFiles));
    if (changedFiles.length > 0) {
        const names = [...touched].join(', ') || 'no area that specs notice';
        run.deps.log.info(`${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(changedFiles.length, 'changed file')} touch ${names}`);
    }
    const outlook = (0,_domain_plan_valued_units_js__WEBPACK_IMPORTED_MODULE_3__/* .outlookOf */ .j)(specs, history, ({ id }) => areas.get(id) ?? '');
    const choice = (0,_domain_plan_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseWithin */ .l)(outlook, {
        seconds,
        procs,
        // In a terminal, a run has no number.
        seed: part?.plan ?? (run.context.runId || run.deps.now().toISOString()),
        isUrgent: (id) => touched.has(areas.get(id) ?? ''),
    });
    return (0,_domain_plan_job_specs_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetOfRun */ .Gt)(specs, choice, outlook, { seconds, basis: basisOf(history) });
}
function basisOf(history) {
    return history === null
        ? 'guesses, because there is no history'
        : `the history of ${(0,_domain_night_night_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesName */ .f)({ ...history.series, variant: '' })}`;
}
/** The history for the specs; null if there is none. A budget is held without one as well. */
async function historyOf(run, specs) {
    const { deps, request, context } = run;
    const { history: source, selection, architecture } = request;
    if (source === '')
        return withoutHistory(run, 'the input history is empty');
    try {
        const { http, now } = deps;
        const { serverUrl } = context;
        const { histories, problems } = await (0,_history_read_histories_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistories */ .X_)(source, { http, now, serverUrl });
        const { lane, scenario } = selection;
        const series = { lane, scenario: scenario ?? '', architecture };
        const found = (0,_domain_plan_history_for_js__WEBPACK_IMPORTED_MODULE_8__/* .historyFor */ .C)(histories.values(), specs, series);
        if (found !== null)
            return found;
        return withoutHistory(run, problems[0] ?? `${source} has no history of these specs`);
    }
    catch (error) {
        return withoutHistory(run, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    }
}
function withoutHistory(run, why) {
    (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .warn */ .R)(run, `The time budget is made with guessed durations: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(why)}`);
    return null;
}
function relayBudget(log, { chosen, first, budget }) {
    const { seconds, specs, expectedSeconds } = budget;
    const expected = expectedSeconds === null ? '' : `, which should take ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(expectedSeconds)}`;
    log.info(`${chosen.length} of ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(specs, 'spec')} are chosen for ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(seconds)}${expected}`);
    if (first.length > 0)
        log.info(`${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(first.length, 'spec')} run before the others`);
}


/***/ })

};
