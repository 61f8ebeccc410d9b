export const id = 840;
export const ids = [840];
export const modules = {

/***/ 25991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ newestNight)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6822);
/* harmony import */ var _domain_night_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65508);
/* harmony import */ var _domain_night_repeat_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6370);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31987);
/* harmony import */ var _publish_report_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63105);








/** Properties of a night that are links (schemas/night.v1.schema.json). */
const LINKS = ['url', 'link'];
/**
 * The newest night of a workflow run in artifacts. Whoever can upload one can make it look newer, but not of another run.
 * @throws RunError (input, invalid-input) if there is none that can be read
 */
function newestNight(artifacts, { run, serverUrl }) {
    const problems = [];
    const nights = artifacts.flatMap(({ name, directory }) => (0,_publish_report_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(directory)
        .filter((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) === _domain_model_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .NIGHT_FILES */ ["do"].night)
        .flatMap((file) => {
        const read = (0,_domain_night_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readNight */ .p)(withKnownLinks((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file), 'utf8'), serverUrl));
        const why = 'night' in read ? whyNot(read.night, run) : read.problem;
        if ('night' in read && why === '')
            return [read.night];
        problems.push(`${name}: ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(why)}`);
        return [];
    }));
    const [newest] = nights.toSorted((one, other) => other.run.attempt - one.run.attempt);
    if (newest !== undefined) {
        const isOutside = run.id === 'local';
        const known = isOutside ? newest.run : { ...run, attempt: newest.run.attempt };
        return (0,_domain_night_repeat_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .withOwnLines */ ._5)({ ...newest, run: known });
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: 'There is no night',
        cause: problems.length > 0
            ? 'No night.json of the artifacts can be read'
            : 'No artifact has a night.json, which the report action writes',
        remedy: 'Upload the report directory of the report action before this job, and name it (input night)',
        evidence: problems,
    });
}
/** Why a night cannot be that of a workflow run; empty if it can. Outside of one, each can be. */
function whyNot({ run }, { id, attempt }) {
    if (id === 'local')
        return '';
    if (run.id !== id)
        return `it is of workflow run ${run.id}, not of ${id}`;
    return run.attempt > attempt ? `it is of attempt ${run.attempt}, which is still to come` : '';
}
/** The value of a file without links to anywhere but GitHub: they end up in summaries and in issues. Null if it is no JSON. */
function withKnownLinks(text, serverUrl) {
    const known = [`${serverUrl}/`, 'https://github.com/'];
    try {
        return JSON.parse(text, (key, value) => {
            const isLink = LINKS.includes(key) && typeof value === 'string';
            return isLink && !known.some((start) => value.startsWith(start)) ? null : value;
        });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 4131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ realNightDeps)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/package.json
var build_package = __webpack_require__(78797);
// EXTERNAL MODULE: ./build/src/adapters/actions.js
var actions = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/src/adapters/github.js + 2 modules
var github = __webpack_require__(13468);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/adapters/github-ask.js
var github_ask = __webpack_require__(36631);
;// CONCATENATED MODULE: ./build/src/adapters/github-issues.js


/** GitHub's REST API (https://docs.github.com/rest/issues/issues) as far as issues are kept up to date with it. */
function gitHubIssues(access) {
    const ask = (0,github_ask/* askWith */.Y0)(access);
    return {
        async issuesOf(repository, author, page) {
            const question = `issues of ${author} in ${repository}`;
            const order = { state: 'all', sort: 'updated', direction: 'desc' };
            const target = { ...(0,github_ask/* split */.lD)(repository), creator: author, per_page: 100, page, ...order };
            const data = await ask(question, (rest, options) => rest.issues.listForRepo({ ...target, ...options }));
            return (0,github_ask/* listIn */.Of)(question, data).map(listedIssue);
        },
        async labels(repository, page) {
            const question = `labels of ${repository}`;
            const target = { ...(0,github_ask/* split */.lD)(repository), per_page: 100, page };
            const data = await ask(question, (rest, options) => rest.issues.listLabelsForRepo({ ...target, ...options }));
            return (0,github_ask/* listIn */.Of)(question, data).map((entry) => (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(entry).name));
        },
        async createIssue(repository, { title, body, labels }) {
            const question = `new issue of ${repository}`;
            const target = { ...(0,github_ask/* split */.lD)(repository), title, body, labels: [...labels] };
            const data = await ask(question, (rest, options) => rest.issues.create({ ...target, ...options }));
            const issue = listedIssue(data);
            if (issue.number === 0)
                throw (0,github_ask/* cutOff */.qG)(question);
            return issue;
        },
        async updateIssue(repository, number, { body, state, reason }) {
            const target = {
                ...(0,github_ask/* split */.lD)(repository),
                issue_number: number,
                body,
                ...(state === null ? {} : { state }),
                ...(state === 'closed' ? { state_reason: reason } : {}),
            };
            await ask(`issue ${number} of ${repository}`, (rest, options) => rest.issues.update({ ...target, ...options }));
        },
        async commentOn(repository, number, body) {
            const target = { ...(0,github_ask/* split */.lD)(repository), issue_number: number, body };
            await ask(`new comment on issue ${number} of ${repository}`, (rest, options) => rest.issues.createComment({ ...target, ...options }));
        },
    };
}
function listedIssue(entry) {
    const issue = (0,fields/* fieldsOf */.Pf)(entry);
    return {
        number: (0,fields/* numberOf */.rl)(issue.number) ?? 0,
        title: (0,fields/* textOf */.b6)(issue.title),
        body: (0,fields/* textOf */.b6)(issue.body),
        isOpen: issue.state === 'open',
        reason: (0,fields/* textOf */.b6)(issue.state_reason),
        closedAt: (0,fields/* textOf */.b6)(issue.closed_at) || null,
        author: (0,fields/* textOf */.b6)((0,fields/* fieldsOf */.Pf)(issue.user).login),
        isPullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
    };
}

// EXTERNAL MODULE: ./build/src/adapters/github-writer.js
var github_writer = __webpack_require__(52071);
// EXTERNAL MODULE: ./build/src/adapters/log.js
var log = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/src/adapters/undici-http.js + 3 modules
var undici_http = __webpack_require__(32668);
;// CONCATENATED MODULE: ./build/src/app/night/real-night-deps.js








/**
 * The real dependencies of the report action.
 * @param hasSummary false outside of a runner, where there is no summary
 */
function realNightDeps(hasSummary) {
    return {
        log: log/* actionsLog */._,
        step: (0,actions/* actionsStep */.w)(hasSummary),
        http: (0,undici_http/* undiciHttp */.n)({ log: log/* actionsLog */._ }),
        gitHub: github/* gitHub */.g,
        gitHubWriter: github_writer/* gitHubWriter */.D,
        gitHubIssues: gitHubIssues,
        now: () => new Date(),
        sleep: promises_.setTimeout,
        version: build_package/* version */.rE,
        cancelled: cancellation(),
    };
}
/** Runners send SIGINT, and SIGTERM 7.5 seconds later (https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation). */
function cancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => controller.abort());
    return controller.signal;
}


/***/ }),

/***/ 82966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ reportNight)
});

// EXTERNAL MODULE: ./build/src/domain/history/add-run.js + 2 modules
var add_run = __webpack_require__(96344);
// EXTERNAL MODULE: ./build/src/domain/history/run-key.js
var run_key = __webpack_require__(36206);
// EXTERNAL MODULE: ./build/src/domain/history/series-name.js
var series_name = __webpack_require__(50697);
// EXTERNAL MODULE: ./build/src/domain/night/build-night.js + 23 modules
var build_night = __webpack_require__(52796);
;// CONCATENATED MODULE: ./build/src/domain/night/experiments.js
/** Builds of CRI-O that say nothing about a branch: a commit, a pull request, a workflow run (src/inputs/builds.ts). */
const SINGLE = /^(?:[0-9a-f]{7,40}|(?:pr|pull|run)[/:#-]?\d+)$|\/pull\/\d+|\/actions\/runs\/\d+|#\d+$/i;
/** Whether a run tested a build that somebody chose once, so that it is not a part of the past of a branch. */
function isExperiment({ builds }) {
    return SINGLE.test(builds.get('cri-o')?.asked.trim() ?? '');
}

// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/views/annotations.js
var annotations = __webpack_require__(19717);
;// CONCATENATED MODULE: ./build/src/domain/views/badge.js
/** The file of a badge on a history branch. */
const BADGE_FILE = 'badge.json';
const LABEL = 'node e2e';
const COLORS = {
    passed: 'brightgreen',
    flaky: 'green',
    known: 'green',
    failed: 'red',
    environment: 'orange',
    incomplete: 'yellow',
    error: 'lightgrey',
};
/** What is green has to say so: the other words are those of the report. */
const WORDS = {
    flaky: 'passed, some flaky',
    known: 'passed, some known failures',
};
/** For so long, a badge may show a night before. */
const CACHE_SECONDS = 3600;
/**
 * The badge of a night: its result and its day in UTC, because nobody writes the file again when the nights stay away
 * (https://shields.io/badges/endpoint-badge). Ends with a newline.
 */
function badgeJson({ verdict: { result }, lanes, generatedAt }) {
    const [newest = generatedAt] = lanes
        .map(({ startedAt }) => startedAt)
        .filter((time) => Date.parse(time) > 0 && Date.parse(time) < Date.parse(generatedAt))
        .toSorted((one, other) => Date.parse(other) - Date.parse(one));
    const day = new Date(newest).toISOString().slice(0, 10);
    const badge = {
        schemaVersion: 1,
        label: LABEL,
        message: `${WORDS[result] ?? result} · ${day}`,
        color: COLORS[result],
        cacheSeconds: CACHE_SECONDS,
    };
    return `${JSON.stringify(badge, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/src/publish/github-patience.js
var github_patience = __webpack_require__(74188);
// EXTERNAL MODULE: ./build/src/adapters/github-failure.js
var github_failure = __webpack_require__(26236);
// EXTERNAL MODULE: ./build/src/domain/causes/hash.js
var hash = __webpack_require__(39995);
;// CONCATENATED MODULE: ./build/src/domain/alerts/key.js

const HEX_DIGITS = 8;
/**
 * A short key that stands for untrusted texts: sixteen hexadecimal digits, which are safe everywhere. Two texts that have the
 * same one by chance are rarer than one in ten billion.
 */
function keyOf(...texts) {
    const text = JSON.stringify(texts);
    const first = (0,hash/* fnv1a */.PS)(text);
    const second = (0,hash/* fnv1a */.PS)(text, first);
    return [first, second].map((hash) => hash.toString(16).padStart(HEX_DIGITS, '0')).join('');
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/labels.js
/**
 * Labels of Kubernetes' communities (kubernetes/test-infra, label_sync/labels.yaml) that CRI-O uses as well (cri-o/cri-o,
 * .github/ISSUE_TEMPLATE/failing-test.yml).
 */
const BROKEN_LABELS = ['kind/failing-test'];
/** Nothing fails in these: nothing runs. */
const WITHOUT_FAILURE = ['silent', 'overdue'];
const FLAKE = ['kind/flake'];
const ALWAYS = ['sig/node'];
/** By the class of what is behind it (model/verdict.ts): who should look. */
const OF_CLASS = new Map([
    ['cri-o', ['kind/bug']],
    ['oci-runtime', ['kind/bug']],
    ['conmon', ['kind/bug']],
    ['cni', ['kind/bug']],
    ['kubelet', ['kind/bug', 'area/kubelet']],
]);
/** A spec that fails on this share of its nights since it began is broken; below, it is a flake. */
const BROKEN = 0.6;
/** Labels that an alert may have. Only those that the repository has are used. */
function labelsOf({ kind, class: cause, members, since }) {
    const start = Date.parse(since);
    const nights = members.flatMap((one) => one.nights.filter(({ run }) => !(Date.parse(run.startedAt) < start)));
    const failed = nights.filter(({ trial }) => trial === 'fail' || trial === 'confirmed').length;
    const isFlake = kind === 'specs' && failed < BROKEN * nights.length;
    return [
        ...new Set([
            ...(isFlake ? FLAKE : WITHOUT_FAILURE.includes(kind) ? [] : BROKEN_LABELS),
            ...(OF_CLASS.get(cause) ?? []),
            ...ALWAYS,
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/model.js
/**
 * What an alert is about. `specs`: specs that fail for one cause. `lane`: lanes that are red as a whole. `environment`: the
 * machine, the network or a registry, for several nights. `silent`: a lane that no longer runs. `overdue`: no night at all.
 * `umbrella`: what would be too many alerts in one night.
 */
const ALERT_KINDS = [
    'specs',
    'lane',
    'environment',
    'silent',
    'overdue',
    'umbrella',
];
/**
 * What an alert says now. `failing`: it goes on. `passing`: it did not happen again, but not often enough yet to be sure.
 * `recovered`: sure. `replaced`: another alert says it.
 */
const ALERT_STATUSES = ['failing', 'passing', 'recovered', 'replaced'];

;// CONCATENATED MODULE: ./build/src/domain/alerts/marker.js

/** How the first line of an alert begins. A number stands for the format: later ones are not read by earlier versions. */
const BEGINNING = '<!-- crio-node-e2e alert 1 ';
const END = ' -->';
/** Longer lines are not ours: so many keys and members, and the rest. */
const LONGEST = 4000;
const MOST_KEYS = 20;
const MOST_MEMBERS = 100;
const KEY = /^[0-9a-f]{16}$/;
const RUN = /^[\w.]{0,40}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
/**
 * The first line of an alert's body, which is not shown: by it the alert is found again. Its values are hexadecimal digits,
 * words of ours, times and numbers of workflow runs, so no name of a test can end it or be taken for it.
 */
function formatMarker(marker) {
    const { scope, kind, status, keys, members, since, opened, changed, told } = marker;
    const fields = {
        scope,
        kind,
        status,
        keys: keys.slice(0, MOST_KEYS).join(','),
        members: members.slice(0, MOST_MEMBERS).join(','),
        since,
        opened: runName(opened),
        changed: runName(changed),
        told,
    };
    const words = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    return `${BEGINNING}${words.join(' ')}${END}`;
}
/** The identifier of a workflow run as a marker has it: the digits of GitHub, or else nothing. */
function runName(id) {
    return RUN.test(id) ? id : '';
}
/** The marker in the first line of a body; null if there is none, or one that this version does not write. */
function parseMarker(body) {
    const end = body.search(/\r?\n|$/);
    const line = body.slice(0, Math.min(end, LONGEST + 1)).trimEnd();
    if (line.length > LONGEST || !line.startsWith(BEGINNING) || !line.endsWith(END))
        return null;
    const fields = new Map(line
        .slice(BEGINNING.length, -END.length)
        .split(' ')
        .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
    const text = (name) => fields.get(name) ?? '';
    const keys = (name) => text(name)
        .split(',')
        .filter((one) => KEY.test(one));
    const kind = ALERT_KINDS.find((one) => one === text('kind'));
    const status = ALERT_STATUSES.find((one) => one === text('status'));
    if (kind === undefined || status === undefined)
        return null;
    if (!KEY.test(text('scope')) || keys('keys').length === 0 || !TIME.test(text('since')))
        return null;
    return {
        scope: text('scope'),
        kind,
        status,
        keys: keys('keys'),
        members: keys('members'),
        since: text('since'),
        opened: runName(text('opened')),
        changed: runName(text('changed')),
        told: KEY.test(text('told')) ? text('told') : '',
    };
}
/** The alerts among issues, of one scope, the oldest first. */
function alertsIn(issues, scope) {
    return issues
        .flatMap((issue) => {
        const marker = parseMarker(issue.body);
        return marker === null || marker.scope !== scope ? [] : [{ ...issue, marker }];
    })
        .toSorted((one, other) => one.number - other.number);
}

// EXTERNAL MODULE: ./build/src/domain/blame/resume.js
var resume = __webpack_require__(38203);
// EXTERNAL MODULE: ./build/src/domain/history/trials.js
var history_trials = __webpack_require__(77680);
;// CONCATENATED MODULE: ./build/src/domain/alerts/recovery.js

/** So many passes in a row, that what failed as often as this would give them with less than this chance, are a recovery. */
const BY_LUCK = 0.01;
/** One pass is never enough: a run can have other builds than the next one. */
const FEWEST_PASSES = 2;
/** After so many whole runs of its lane without it, a spec is no longer there. */
const RUNS_WITHOUT = 3;
/**
 * Whether a spec or a lane is well again: it has passed so often that this is no luck, for the rate at which it failed from
 * its first failure to its last one. What always failed needs two or three passes, what failed every other time needs seven.
 * A lane that was silent is well with its next run.
 * @param since the start of the first bad run, ISO 8601
 */
function recoveryOf({ nights, runsWithout }, { kind, since }) {
    const start = Date.parse(since);
    const own = nights.filter(({ run }) => !(Date.parse(run.startedAt) < start));
    const first = own.findIndex(({ trial }) => trial !== 'pass');
    const last = own.findLastIndex(({ trial }) => trial !== 'pass');
    // A history that no longer has the failures cannot say how often it failed.
    const failing = first < 0 ? [] : own.slice(first, last + 1);
    const attempts = failing.flatMap(({ trial }, night) => (0,history_trials/* attemptsOf */.Or)(trial, night));
    const needed = kind === 'silent' ? 1 : passesNeeded(attempts);
    const passes = own.length - 1 - last;
    const numbers = { passes, needed };
    if (passes >= needed)
        return { state: 'recovered', ...numbers };
    if (runsWithout >= RUNS_WITHOUT)
        return { state: 'gone', ...numbers };
    if (own.length === 0)
        return { state: 'unknown', ...numbers };
    return { state: passes === 0 ? 'failing' : 'passing', ...numbers };
}
/** How many passes in a row are no luck for what did this. */
function passesNeeded(attempts) {
    const { trials, failures } = attempts.length === 0 ? { trials: 1, failures: 1 } : (0,history_trials/* countAttempts */.cs)(attempts);
    const rate = (failures + 0.5) / (trials + 1);
    return Math.max(FEWEST_PASSES, Math.ceil(Math.log(BY_LUCK) / Math.log(1 - rate)));
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/context.js



/** The marker of an alert with what its topic is known by tonight, the newest first. No key is of two open alerts. */
function withTopicIn({ marker, number }, { keys, members }, { alerts }) {
    const others = new Set(alerts.flatMap((one) => (one.isOpen && one.number !== number ? one.marker.keys : [])));
    const own = [...new Set([...keys, ...marker.keys])].filter((key) => !others.has(key));
    return {
        ...marker,
        keys: own.length > 0 ? own : marker.keys,
        members: [...new Set([...members.map(({ key }) => key), ...marker.members])],
    };
}
/** Stands for the answer of a search, if it is one. */
function toldOf({ search }) {
    return search === null || !(0,resume/* isDecided */.d)(search) ? '' : keyOf('found', search.text);
}
/** The body of an alert. `elsewhere`: the issue that tells how a member fails tonight, if it is another one. */
function bodyOf(marker, topic, body, context, elsewhere = null) {
    const members = followedMembers(marker, context);
    return context.texts.body({ marker, topic, members, listed: [], body, elsewhere });
}
/** The members of an alert that are known tonight. */
function followedMembers(marker, { members, run }) {
    const own = new Set(marker.members);
    return members
        .filter(({ key }) => own.has(key))
        .map((member) => ({
        ...member,
        recovery: recoveryOf(member, marker),
        isOfTonight: run !== '' && member.nights.at(-1)?.run.id === run,
    }));
}
/** A comment, or nothing. */
function commentOf(event, { texts }) {
    return event === null ? '' : texts.comment(event);
}
/** A marker with a status, which remembers the run that changed it. */
function withStatus(marker, status, { run }) {
    return marker.status === status ? marker : { ...marker, status, changed: run };
}
/** The change of the text of an alert; none if it stays as it is. */
function updated(alert, body, comment) {
    const { number, title } = alert;
    if (isSameText(alert.body, body) && comment === '')
        return [];
    return [{ kind: 'update', number, title, body, reason: 'completed', comment }];
}
/** GitHub keeps line ends of its own, and no white space at the end. */
function isSameText(one, other) {
    return plainEnds(one) === plainEnds(other);
}
function plainEnds(text) {
    return text.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/follow.js

/**
 * What becomes of an open alert tonight: its text is kept up to date, and it is closed when all of its members have passed
 * often enough. Nothing, if tonight says nothing of it.
 * @param elsewhere the issue that tells how a member fails tonight, if `topic` is null
 */
function followed(alert, topic, elsewhere, context) {
    return topic === null ? withoutTopic(alert, elsewhere, context) : withTopic(alert, topic, context);
}
function withTopic(alert, topic, context) {
    const { marker } = alert;
    const told = toldOf(topic) || marker.told;
    const next = withStatus({ ...withTopicIn(alert, topic, context), told }, 'failing', context);
    const isNews = told !== marker.told && topic.search !== null;
    const event = isNews && topic.search !== null ? { kind: 'found', search: topic.search } : null;
    return updated(alert, bodyOf(next, topic, alert.body, context), commentOf(event, context));
}
function withoutTopic(alert, elsewhere, context) {
    const { marker } = alert;
    if (marker.kind === 'overdue') {
        return [follow_closed(alert, [], 'completed', { kind: 'ran-again' }, context)];
    }
    const members = followedMembers(marker, context);
    const states = new Set(members.map(({ recovery }) => recovery.state));
    const isOver = [...states].every((state) => state === 'recovered' || state === 'gone');
    // What a person opened again stays open until it fails again.
    if (members.length === 0 || (isOver && marker.status === 'recovered'))
        return [];
    if (isOver) {
        const reason = states.has('recovered') ? 'completed' : 'not_planned';
        return [
            follow_closed(alert, members, reason, { kind: 'recovered', of: alert.marker.kind, members }, context),
        ];
    }
    const next = withStatus(marker, states.has('failing') ? 'failing' : 'passing', context);
    return updated(alert, bodyOf(next, null, alert.body, context, elsewhere), '');
}
function follow_closed(alert, members, reason, event, context) {
    const { number, title, marker, body } = alert;
    const next = { ...marker, status: 'recovered', changed: context.run };
    return {
        kind: 'close',
        number,
        title,
        body: context.texts.body({
            marker: next,
            topic: null,
            members,
            listed: [],
            body,
            elsewhere: null,
        }),
        reason,
        comment: context.texts.comment(event),
    };
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/match.js
const DAY = 86_400_000;
/** An alert that was closed so long ago is over: what comes then gets a new one. */
const REOPEN_DAYS = 14;
/** Whoever merges a repair closes its issue before a night with it has run. */
const REPAIR_DAYS = 1;
/** Most of the members of a topic are those of an alert: it is the same break with another message. */
const SAME_SHARE = 0.5;
/** Reasons of GitHub for which a person closes what is not to be repaired (https://docs.github.com/rest/issues/issues). */
const NOT_WANTED = ['not_planned', 'duplicate'];
/** Alerts without members of their own. */
const NO_TOPICS = ['umbrella', 'overdue'];
/** Finds the place of a topic among all alerts. */
function placeOf(topic, alerts, now) {
    const same = alerts.filter((alert) => isAbout(alert, topic));
    const open = same.filter(({ isOpen }) => isOpen);
    // What has the cause comes before what has the specs, so that no two alerts are of one cause.
    const best = open.find(({ marker }) => topic.keys.some((key) => marker.keys.includes(key)));
    const alert = best ?? open[0];
    if (alert !== undefined)
        return { kind: 'open', alert };
    const [last] = lastClosed(same);
    return last === undefined ? { kind: 'new' } : placeAfter(last, topic.since, now);
}
/** Closed alerts, the one that was closed last first. */
function lastClosed(alerts) {
    return alerts
        .filter(({ isOpen, marker }) => !isOpen && marker.status !== 'replaced')
        .toSorted((one, other) => closingOf(other) - closingOf(one));
}
function isAbout({ marker }, { keys, members, kind }) {
    if (NO_TOPICS.includes(marker.kind))
        return false;
    if (keys.some((key) => marker.keys.includes(key)))
        return true;
    if (kind !== 'specs' || marker.kind !== 'specs')
        return false;
    const known = members.filter(({ key }) => marker.members.includes(key)).length;
    return known > SAME_SHARE * members.length;
}
/** What becomes of something that began then and that a closed alert was about. */
function placeAfter(alert, since, now) {
    const closed = closingOf(alert);
    const isLate = !isRecent(alert, now);
    const isSameBreak = Date.parse(since) <= closed;
    if (alert.marker.status === 'recovered')
        return isLate ? { kind: 'new' } : { kind: 'reopen', alert };
    if (isLate && !isSameBreak)
        return { kind: 'new' };
    if (NOT_WANTED.includes(alert.reason))
        return { kind: 'silent' };
    return now.getTime() - closed < REPAIR_DAYS * DAY ? { kind: 'silent' } : { kind: 'reopen', alert };
}
function isRecent(alert, now) {
    return now.getTime() - closingOf(alert) <= REOPEN_DAYS * DAY;
}
function closingOf({ closedAt }) {
    const time = Date.parse(closedAt ?? '');
    return Number.isFinite(time) ? time : 0;
}
/**
 * The place of what has one alert of its kind: an overdue night, or the list of what would be too many. What people decide about
 * an issue holds for it as for the others.
 * @param since when what it tells now began
 */
function placeOfKind(kind, since, alerts, now) {
    const same = alerts.filter(({ marker }) => marker.kind === kind);
    const open = same.find(({ isOpen }) => isOpen);
    if (open !== undefined)
        return { kind: 'open', alert: open };
    const [last] = lastClosed(same);
    if (last === undefined)
        return { kind: 'new' };
    // It can be about quite other failures than the last one, so that only what goes on is not wanted.
    const goesOn = Date.parse(since) <= closingOf(last);
    if (goesOn)
        return placeAfter(last, since, now);
    return isRecent(last, now) ? { kind: 'reopen', alert: last } : { kind: 'new' };
}
/** Open alerts that say the same as an older one, with its number: two jobs made them at the same time. */
function duplicates(alerts) {
    const open = alerts.filter(({ isOpen }) => isOpen);
    return new Map(open.flatMap((alert, index) => {
        const first = open
            .slice(0, index)
            .find(({ marker }) => marker.kind === alert.marker.kind &&
            marker.keys.some((key) => alert.marker.keys.includes(key)));
        return first === undefined ? [] : [[alert.number, first.number]];
    }));
}

// EXTERNAL MODULE: ./build/src/domain/history/spec-trials.js
var spec_trials = __webpack_require__(97514);
// EXTERNAL MODULE: ./build/src/domain/history/telling-runs.js
var telling_runs = __webpack_require__(54819);
// EXTERNAL MODULE: ./build/src/domain/night/night.js
var night_night = __webpack_require__(19653);
// EXTERNAL MODULE: ./build/src/domain/night/past.js
var past = __webpack_require__(37799);
// EXTERNAL MODULE: ./build/src/domain/night/red-lane.js
var red_lane = __webpack_require__(98087);
// EXTERNAL MODULE: ./build/src/domain/night/suspects.js + 1 modules
var suspects = __webpack_require__(21532);
;// CONCATENATED MODULE: ./build/src/domain/alerts/outage.js
/**
 * Reasons of the result `environment` that are about what was tested: CRI-O, the kubelet or both together did not work. Who tests
 * a build that crashes need not wait for the end of an outage.
 */
const OF_TESTED = new Map([
    ['crio-not-up', 'cri-o'],
    ['crio-died', 'cri-o'],
    ['crio-hung', 'cri-o'],
    ['crio-restarted', 'cri-o'],
    ['kubelet-died', 'kubelet'],
    ['kubelet-hung', 'kubelet'],
    ['node-not-up', 'unknown'],
]);
/** The class of what did not work in a run; null if the reason does not say it. */
function classOfReason(reason) {
    return OF_TESTED.get(reason) ?? null;
}
/** Whether a run says nothing about builds, because its surroundings were broken. */
function isOutage({ result, reason, }) {
    return result === 'environment' && classOfReason(reason) === null;
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/members.js










/** All lines of some histories, the newest run of each with its past. */
function linesOf(histories, run) {
    return [...histories].flatMap((history) => {
        const telling = (0,telling_runs/* tellingRuns */.O)(history);
        // Jobs of a matrix that differ in something else than their version are lines of their own.
        const newest = new Map(history.runs.map((one, position) => [JSON.stringify([one.variant, one.job]), position]));
        const lines = [...newest.values()].flatMap((position) => {
            const last = history.runs[position];
            if (last === undefined)
                return [];
            return [
                {
                    history,
                    name: (0,night_night/* seriesName */.f)({ ...history.series, variant: last.variant }),
                    telling,
                    runs: [...(0,past/* pastOf */.C)(history, position), position],
                    tonight: (0,run_key/* identifies */.HR)(run.id) && last.id === run.id ? last : null,
                },
            ];
        });
        return withoutPast(lines);
    });
}
/** A job that was renamed, or that moved on to another version, goes on in a line: its old name is none. */
function withoutPast(lines) {
    return lines.filter((line) => !lines.some((other) => other !== line && other.runs.slice(0, -1).includes(line.runs.at(-1) ?? -1)));
}
/** The key of a spec of a line. */
function specKey({ history, runs }, spec) {
    return keyOf('spec', seriesKey(history, runs), spec);
}
/** The key of a line as a whole. */
function laneKey({ history, runs }, of) {
    return keyOf(of, seriesKey(history, runs));
}
function seriesKey({ series, runs }, positions) {
    return JSON.stringify([(0,series_name/* seriesName */.f_)(series) ?? '', runs[positions.at(-1) ?? -1]?.variant ?? '']);
}
/** A spec of a line with its nights. */
function specMember(line, spec, key = specKey(line, spec.id)) {
    const { history, telling, runs } = line;
    const { trials, runs: positions } = (0,spec_trials/* trialsOfSpec */.c)(spec, telling, new Set(runs));
    const last = spec.results.at(-1)?.run ?? -1;
    return {
        key,
        spec: spec.id,
        lane: line.name,
        nights: nightsAt(history, positions, trials),
        runsWithout: runs.filter((run) => run > last && isWhole(line, run)).length,
    };
}
/** A line as a whole with its nights: red for a reason, or with a broken environment. */
function laneMember(line, of) {
    const { history, runs, name } = line;
    const trialAt = TRIALS[of](line);
    const known = runs.flatMap((position) => {
        const run = history.runs[position];
        const trial = run === undefined ? null : trialAt(run, position);
        return trial === null ? [] : [{ position, trial }];
    });
    return {
        key: laneKey(line, of),
        spec: '',
        lane: name,
        nights: nightsAt(history, known.map(({ position }) => position), known.map(({ trial }) => trial)),
        runsWithout: 0,
    };
}
/** Who cancels a run says nothing about it. */
const TRIALS = {
    silent: () => () => 'pass',
    lane: ({ telling }) => (run, position) => {
        if (run.result === 'cancelled' || isOutage(run))
            return null;
        return (0,red_lane/* kindOf */.I)(run, telling[position]) === null ? 'pass' : 'fail';
    },
    environment: ({ history }) => {
        const interrupted = runsWithInterruptions(history);
        return (run, position) => {
            const { result } = run;
            if (result === 'cancelled')
                return null;
            const ofSpecs = (result === 'failed' || result === 'passed') && interrupted.has(position);
            return isOutage(run) || ofSpecs ? 'fail' : 'pass';
        };
    },
};
/** The runs in which something outside of a spec made it fail. */
function runsWithInterruptions({ specs }) {
    return new Set(specs.flatMap(({ results }) => results.filter(({ outcome }) => outcome === 'interrupted').map(({ run }) => run)));
}
function isWhole({ history, telling }, position) {
    const result = history.runs[position]?.result;
    return telling[position]?.says === 'all' && (result === 'passed' || result === 'failed');
}
function nightsAt({ runs }, positions, trials) {
    return positions.flatMap((position, index) => {
        const [run, trial] = [runs[position], trials[index]];
        return run === undefined || trial === undefined ? [] : [{ run: (0,suspects/* referenceTo */.Po)(run), trial }];
    });
}
/** The members with these keys, as far as the histories have them. */
function membersWith(keys, lines) {
    if (keys.size === 0)
        return [];
    return lines.flatMap((line) => {
        const lanes = ['lane', 'environment', 'silent'].flatMap((of) => keys.has(laneKey(line, of)) ? [laneMember(line, of)] : []);
        const specs = line.history.specs.flatMap((spec) => {
            // A renamed spec is still the one that it was.
            const key = [spec.id, ...(spec.formerIds ?? [])]
                .map((id) => specKey(line, id))
                .find((one) => keys.has(one));
            return key === undefined ? [] : [specMember(line, spec, key)];
        });
        return [...lanes, ...specs];
    });
}

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/night/detail.js
var detail = __webpack_require__(25070);
;// CONCATENATED MODULE: ./build/src/domain/alerts/join-topics.js
/** Topics that are one, such as a cause in several lanes. What concerns a whole lane says more than some specs. */
function joined(topics) {
    const [main, ...others] = topics.toSorted((one, other) => Number(other.kind === 'lane') - Number(one.kind === 'lane'));
    if (main === undefined)
        throw new Error('there is nothing to join');
    return others.reduce(withOther, main);
}
function withOther(one, other) {
    return {
        ...one,
        keys: [...new Set([...one.keys, ...other.keys])],
        members: [...one.members, ...other.members],
        isConfirmed: one.isConfirmed || other.isConfirmed,
        since: [one.since, other.since].toSorted()[0] ?? one.since,
        class: one.class === 'unknown' ? other.class : one.class,
        specs: [...one.specs, ...other.specs],
        lanes: [
            ...one.lanes,
            ...other.lanes.filter(({ name }) => one.lanes.every((lane) => lane.name !== name)),
        ],
        suspects: one.suspects ?? other.suspects,
        search: one.search ?? other.search,
        message: one.message || other.message,
    };
}
/**
 * Topics of specs without those whose specs all are in another one: a spec that fails in two lanes with two messages is
 * broken once.
 */
function withoutParts(topics) {
    const whole = [];
    for (const topic of topics.toSorted((one, other) => other.specs.length - one.specs.length)) {
        const index = whole.findIndex((other) => isPart(topic, other));
        const other = whole[index];
        if (other === undefined)
            whole.push(topic);
        else
            whole[index] = withOther(other, topic);
    }
    return whole;
}
function isPart(topic, other) {
    if (topic.kind !== 'specs' || other.kind !== 'specs')
        return false;
    const ids = new Set(other.specs.map(({ spec }) => spec.id));
    return topic.specs.every(({ spec }) => ids.has(spec.id));
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/spec-topic.js




/** Failing specs with one cause as a topic. */
function specTopic(night, key, failing) {
    const specs = failing.map(({ spec }) => spec);
    const cause = night.causes.find(({ id }) => specs.some((spec) => spec.cause === id));
    const first = specs.find(({ message }) => message !== '') ?? specs[0];
    const since = failing.map(sinceOf).toSorted()[0] ?? night.generatedAt;
    const lanes = [...new Set(failing.map(({ lane }) => lane))];
    return {
        kind: 'specs',
        keys: [key],
        members: failing.map(({ member }) => member),
        isConfirmed: failing.some(isConfirmed),
        since,
        title: titleOf(specs, cause?.title ?? '') || 'a spec without a name',
        note: '',
        class: cause?.class ?? 'unknown',
        specs: failing.map(({ spec, lane }) => ({ spec, lane: topicLane(lane) })),
        lanes: lanes.map(topicLane),
        suspects: night.suspects[specs.find((one) => one.suspects !== null)?.suspects ?? -1] ?? null,
        search: searchOf(night, specs),
        message: first?.message ?? '',
        run: night.run,
    };
}
/** What several specs have in common; a single one has its name, because many messages fit many specs. */
function titleOf(specs, cause) {
    const [first, ...others] = specs;
    if (first === undefined)
        return cause;
    return others.every(({ id }) => id === first.id) ? (0,detail/* ofSpec */.Xu)(first, cause) : cause || first.id;
}
/** A lane as topics show it. */
function topicLane(lane) {
    const { headline, artifacts } = lane;
    return { name: (0,night_night/* seriesName */.f)(lane), headline, artifacts };
}
/** A search that came to its end, or else one that did not. */
function searchOf({ searches }, specs) {
    const found = specs.flatMap(({ search }) => searches[search ?? -1] ?? []);
    return found.find(resume/* isDecided */.d) ?? found[0] ?? null;
}
/** When a spec began to fail: tonight, or with an earlier run. */
function sinceOf({ spec, lane }) {
    return timeOf(spec.since?.startedAt ?? lane.startedAt);
}
/** An untrusted time as ISO 8601 in UTC. */
function timeOf(text) {
    const time = Date.parse(text);
    return new Date(Number.isFinite(time) ? time : 0).toISOString();
}
/**
 * A failure is confirmed by the rerun of its run, or by a failure on another night since it began. Without an earlier run,
 * what always fails at times looks as if it were broken.
 */
function isConfirmed(one) {
    const { nights } = one.member;
    if (one.lane.compared > 0 && nights.at(-1)?.trial === 'confirmed')
        return true;
    const start = Date.parse(sinceOf(one));
    const failed = nights.filter(({ run, trial }) => (0,history_trials/* isFailing */.DI)(trial) && !(Date.parse(run.startedAt) < start));
    return failed.length > 1;
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/lane-topics.js








/**
 * An environment that fails for so many nights in a row is an alert. Outages mostly end by themselves within two days; what
 * lasts longer is, for instance, an image that is no longer there, and somebody has to look (eval/alerts.ts measures it).
 */
const ENVIRONMENT_NIGHTS = 3;
/** One failure of a whole lane can be of its machine; on two machines at once, or on two nights, it is not. */
const LANE_NIGHTS = 2;
/** Lanes that are red as a whole, and environments that fail: one topic for each reason. */
function laneTopics(night, lanes) {
    const red = lanes.filter(({ lane }) => (0,detail/* isRedAsAWhole */.uV)(lane) && lane.result !== 'cancelled');
    const broken = red.filter((one) => !isOut(one));
    const byReason = (0,group/* groupBy */.$)(broken, (one) => keyOfRed(one));
    return [
        ...[...byReason].map(([key, same]) => redTopic(night, key, same)),
        ...environmentTopics(night, lanes),
    ];
}
function classOfLane({ line }) {
    return classOfReason(line.tonight?.reason ?? '');
}
function isOut({ lane, line }) {
    return isOutage({ result: lane.result, reason: line.tonight?.reason ?? '' });
}
/** Most failures of a lane have a cause, which other lanes may have as well; else the reason says what is wrong. */
function keyOfRed({ lane, line }) {
    const position = line.runs.at(-1) ?? -1;
    if (lane.result === 'failed') {
        const causes = line.history.specs.flatMap(({ results }) => {
            const last = results.at(-1);
            return last?.run === position && last.cause !== null ? [last.cause] : [];
        });
        const [most] = [...(0,group/* groupBy */.$)(causes, (cause) => cause)].toSorted(([, one], [, other]) => other.length - one.length);
        if (most !== undefined)
            return keyOf('cause', most[0]);
    }
    return keyOf('lane', lane.result, line.tonight?.reason ?? '');
}
function redTopic(night, key, red) {
    const members = red.map(({ line }) => laneMember(line, 'lane'));
    const [first] = red;
    // Machines that do not share a fault at the same time, if it is one of what was tested.
    const isShared = red.length > 1 && red.every((one) => one.lane.result === 'failed' || classOfLane(one) !== null);
    const topic = ofLanes(night, key, red, members);
    const lanes = red.map(({ lane }) => lane);
    const search = searchOf(night, lanes) ?? topic.search;
    // Trials have failed with the culprit again and again, as a rerun would have.
    const isFound = search?.result === 'culprit' && (0,resume/* isDecided */.d)(search);
    return {
        ...topic,
        kind: 'lane',
        class: first?.lane.class ?? (first === undefined ? null : classOfLane(first)) ?? topic.class,
        isConfirmed: isShared || isFound || members.some((one) => failuresAtEnd(one) >= LANE_NIGHTS),
        title: first?.lane.cause || first?.lane.headline || 'a lane is red as a whole',
        search,
        suspects: night.suspects[red.find(({ lane }) => lane.suspects !== null)?.lane.suspects ?? -1] ?? null,
    };
}
/** Lanes in which the environment failed, as a whole or for some specs. */
function environmentTopics(night, lanes) {
    const failing = lanes.flatMap((one) => {
        const specs = night.specs.filter(({ lane, state }) => lane === one.position && state === 'environment');
        const isWhole = isOut(one);
        if (!isWhole && specs.length === 0)
            return [];
        const reason = isWhole ? (one.line.tonight?.reason ?? '') : 'specs';
        return [{ ...one, specs, reason, member: laneMember(one.line, 'environment') }];
    });
    return [...(0,group/* groupBy */.$)(failing, ({ reason }) => reason)].map(([reason, same]) => {
        const members = same.map(({ member }) => member);
        const specs = same.flatMap((one) => one.specs);
        const message = specs.find((one) => one.message !== '')?.message ?? '';
        const topic = ofLanes(night, keyOf('environment', reason), same, members);
        return {
            ...topic,
            kind: 'environment',
            isConfirmed: members.some((one) => failuresAtEnd(one) >= ENVIRONMENT_NIGHTS),
            title: same[0]?.lane.cause || message || same[0]?.lane.headline || 'the environment fails',
            class: 'environment',
            specs: same.flatMap((one) => one.specs.map((spec) => ({ spec, lane: topicLane(one.lane) }))),
            message,
        };
    });
}
function ofLanes(night, key, lanes, members) {
    const starts = members.flatMap((one) => {
        const begin = one.nights.at(-failuresAtEnd(one))?.run.startedAt;
        return begin === undefined || failuresAtEnd(one) === 0 ? [] : [timeOf(begin)];
    });
    const since = starts.toSorted()[0] ?? timeOf(lanes[0]?.lane.startedAt ?? '');
    const cause = night.causes.find(({ id }) => keyOf('cause', id) === key);
    return {
        keys: [key],
        members,
        since,
        note: '',
        class: cause?.class ?? 'unknown',
        specs: [],
        lanes: lanes.map(({ lane }) => topicLane(lane)),
        suspects: null,
        search: searchOf(night, cause === undefined ? [] : [cause]),
        message: lanes[0]?.lane.headline ?? '',
        run: night.run,
    };
}
function failuresAtEnd({ nights }) {
    return nights.length - 1 - nights.findLastIndex(({ trial }) => !(0,history_trials/* isFailing */.DI)(trial));
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/silent-topics.js




/** Lanes that no longer run, as early warnings tell them: each is a topic of its own, and is well with its next run. */
function silentTopics(night, lines) {
    return night.warnings
        .filter(({ kind }) => kind === 'lane-silent')
        .flatMap(({ subject, text }) => {
        const line = lines.find(({ history, tonight }) => tonight === null && (0,night_night/* seriesName */.f)({ ...history.series, variant: '' }) === subject);
        if (line === undefined)
            return [];
        const member = laneMember(line, 'silent');
        const last = Date.parse(member.nights.at(-1)?.run.startedAt ?? '');
        return [
            {
                kind: 'silent',
                keys: [keyOf('silent', member.key)],
                members: [member],
                isConfirmed: true,
                // After its last run: only a later one is news.
                since: timeOf(new Date(Number.isFinite(last) ? last + 1 : 0).toISOString()),
                title: `${subject} no longer runs`,
                note: text,
                class: 'unknown',
                specs: [],
                lanes: [{ name: subject, headline: '', artifacts: [] }],
                suspects: null,
                search: null,
                message: '',
                run: night.run,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/topics.js









/** States of a spec that are an alert. What fails at times, has an issue or is of the environment is none. */
const STATES = ['new', 'still-failing', 'not-seen-before'];
/**
 * What is wrong in a night, the most important first: lanes that are red as a whole, then causes by the number of their specs.
 * A cause in several lanes is one. Lanes of which a later run is known, and experiments, are left out.
 * @param lines of histories that have the night
 */
function topicsOf(night, lines) {
    if (night.pullRequest !== null)
        return [];
    const lanes = lanesTonight(night, lines);
    const failing = lanes.flatMap((one) => (0,detail/* isRedAsAWhole */.uV)(one.lane)
        ? []
        : night.specs
            .filter(({ lane, outcome, state }) => {
            return lane === one.position && outcome === 'failed' && STATES.includes(state);
        })
            .flatMap((spec) => {
            const known = one.line.history.specs.find(({ id }) => id === spec.id);
            return known === undefined
                ? []
                : [{ ...one, spec, member: specMember(one.line, known) }];
        }));
    const bySpecs = (0,group/* groupBy */.$)(failing, ({ spec }) => spec.cause === null ? keyOf('of', spec.id) : keyOf('cause', spec.cause));
    const all = [
        ...laneTopics(night, lanes),
        ...[...bySpecs].map(([key, specs]) => specTopic(night, key, specs)),
        ...silentTopics(night, lines),
    ];
    const byKey = (0,group/* groupBy */.$)(all, ({ keys }) => keys[0] ?? '');
    const topics = withoutParts([...byKey.values()].map(joined));
    return topics.toSorted((one, other) => importance(other) - importance(one));
}
function lanesTonight(night, lines) {
    return night.lanes.flatMap((lane, position) => {
        const line = lines.find(({ history: { series }, tonight }) => tonight !== null &&
            series.lane === lane.lane &&
            series.scenario === lane.scenario &&
            series.architecture === lane.architecture &&
            tonight.variant === lane.variant &&
            tonight.startedAt === lane.startedAt);
        return line?.tonight == null || isExperiment(line.tonight) ? [] : [{ position, lane, line }];
    });
}
/** What breaks whole lanes comes first, then what breaks many specs. */
function importance({ kind, lanes, specs }) {
    const ofLanes = kind === 'lane' ? 1e6 * (1 + lanes.length) : 0;
    return ofLanes + specs.length;
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/umbrella.js



/**
 * The one alert that lists what would be too many alerts in a night. It is closed when there was nothing to list on two
 * nights: on the next nights, what it lists gets alerts of its own or passes.
 * @param listed topics without an alert, the most important first
 */
function umbrellaActions(listed, alerts, context) {
    const [since] = listed.map((topic) => topic.since).toSorted();
    const place = placeOfKind('umbrella', since ?? '', alerts, context.now);
    if (since !== undefined)
        return shown(place, listed, since, context);
    return place.kind === 'open' ? emptied(place.alert, context) : [];
}
function shown(place, listed, since, context) {
    if (place.kind === 'silent')
        return [];
    const alert = place.kind === 'new' ? null : place.alert;
    const { scope, run, texts } = context;
    const fresh = {
        scope,
        kind: 'umbrella',
        status: 'failing',
        keys: [keyOf('umbrella')],
        members: [],
        since,
        // It is not one of the alerts of which there are only so many in a night.
        opened: '',
        changed: run,
        told: '',
    };
    const bodyWith = (marker) => texts.body({
        marker,
        topic: null,
        members: [],
        listed,
        body: alert?.body ?? '',
        elsewhere: null,
    });
    if (alert === null) {
        const [first] = listed;
        if (first === undefined)
            return [];
        return [
            {
                kind: 'open',
                title: texts.umbrellaTitle,
                body: bodyWith(fresh),
                labels: context.labels({ ...first, kind: 'umbrella', class: 'unknown' }),
            },
        ];
    }
    if (alert.isOpen) {
        return updated(alert, bodyWith(withStatus(alert.marker, 'failing', context)), '');
    }
    const { number, title } = alert;
    const comment = texts.comment({ kind: 'umbrella-again', count: listed.length });
    return [{ kind: 'reopen', number, title, body: bodyWith(fresh), reason: 'completed', comment }];
}
function emptied(alert, context) {
    const { marker, body, number, title } = alert;
    const { texts, run } = context;
    const story = { topic: null, members: [], listed: [], body, elsewhere: null };
    // What a person opened again stays open until there is something to list.
    if (marker.status === 'recovered' || (marker.status === 'passing' && marker.changed === run))
        return [];
    if (marker.status === 'failing') {
        const next = withStatus(marker, 'passing', context);
        return updated(alert, texts.body({ ...story, marker: next }), '');
    }
    return [
        {
            kind: 'close',
            number,
            title,
            body: texts.body({ ...story, marker: withStatus(marker, 'recovered', context) }),
            reason: 'completed',
            comment: texts.comment({ kind: 'umbrella-done' }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/plan-alerts.js







/** So many alerts are opened or reopened in one night; the umbrella lists the others. */
const MOST_NEW = 3;
/**
 * What is to be done with the issues of a repository after a night. To do it and to ask again gives nothing. Of a night after
 * which a later one was judged, nothing is done.
 */
function planAlerts(facts) {
    const { night, alerts, now } = facts;
    const lines = linesOf(facts.histories, night.run);
    if (night.pullRequest !== null || lines.every(({ tonight }) => tonight === null))
        return [];
    const same = duplicates(alerts);
    const known = alerts.filter(({ number }) => !same.has(number));
    const topics = topicsOf(night, lines);
    const placed = topics.map((topic) => ({ topic, place: placeOf(topic, known, now) }));
    const told = new Map();
    for (const { topic, place } of placed) {
        if (place.kind !== 'open')
            continue;
        const { number } = place.alert;
        told.set(number, plan_alerts_withTopic(told.get(number), topic));
    }
    const wanted = oncePerAlert(placed.filter(({ topic }) => topic.isConfirmed));
    const run = runName(night.run.id);
    const used = known.filter(({ marker }) => run !== '' && marker.opened === run).length;
    const chosen = wanted.slice(0, Math.max(0, MOST_NEW - used));
    const keys = new Set([
        ...known.flatMap(({ marker }) => marker.members),
        ...topics.flatMap(({ members }) => members.map(({ key }) => key)),
    ]);
    const members = membersWith(keys, lines);
    const context = { ...facts, run, members, alerts: known };
    return [
        ...alerts.flatMap((alert) => duplicateAction(alert, same.get(alert.number), context)),
        ...chosen.map(({ topic, alert }) => alert === null ? opened(topic, context) : reopened(alert, topic, context)),
        ...known
            .filter(({ isOpen, marker }) => isOpen && marker.kind !== 'umbrella')
            .flatMap((alert) => {
            const topic = told.get(alert.number) ?? null;
            return followed(alert, topic, topic === null ? elsewhereOf(alert, told, context) : null, context);
        }),
        ...umbrellaActions(wanted.slice(chosen.length).map(({ topic }) => topic), known, context),
    ];
}
/**
 * The open alert that tells tonight of a member of this one, such as a spec that fails for another cause now. One that is opened
 * tonight has no number yet, so that the next night names it.
 */
function elsewhereOf({ marker }, told, { alerts, run }) {
    const own = new Set(marker.members);
    const other = alerts.find((one) => one.marker.opened !== run &&
        told.get(one.number)?.members.some(({ key }) => own.has(key)) === true);
    return other?.number ?? null;
}
/** What is to be opened or reopened. Topics of one closed alert reopen it together, as they would be told in it if it were open. */
function oncePerAlert(placed) {
    const wanted = [];
    for (const { topic, place } of placed) {
        if (place.kind !== 'new' && place.kind !== 'reopen')
            continue;
        const alert = place.kind === 'reopen' ? place.alert : null;
        const index = wanted.findIndex((one) => alert !== null && one.alert === alert);
        const same = wanted[index];
        if (same === undefined)
            wanted.push({ topic, alert });
        else
            wanted[index] = { topic: plan_alerts_withTopic(same.topic, topic), alert };
    }
    return wanted;
}
/** Several topics of tonight can be one alert, such as a cause whose message differs. The most important one names it. */
function plan_alerts_withTopic(one, other) {
    if (one === undefined)
        return other;
    const { keys, members, specs, lanes } = one;
    return {
        ...one,
        since: [one.since, other.since].toSorted()[0] ?? one.since,
        keys: [...keys, ...other.keys],
        members: [...members, ...other.members],
        specs: [...specs, ...other.specs],
        lanes: [...new Map([...lanes, ...other.lanes].map((lane) => [lane.name, lane])).values()],
        search: one.search ?? other.search,
        suspects: one.suspects ?? other.suspects,
    };
}
function opened(topic, context) {
    const { texts, labels, scope, run } = context;
    const marker = {
        scope,
        kind: topic.kind,
        status: 'failing',
        keys: [...new Set(topic.keys)],
        members: [...new Set(topic.members.map(({ key }) => key))],
        since: topic.since,
        opened: run,
        changed: run,
        told: toldOf(topic),
    };
    return {
        kind: 'open',
        title: texts.title(topic),
        body: bodyOf(marker, topic, '', context),
        labels: labels(topic),
    };
}
function reopened(alert, topic, context) {
    const { texts, run } = context;
    const marker = {
        ...withTopicIn(alert, topic, context),
        kind: topic.kind,
        status: 'failing',
        since: topic.since,
        opened: run,
        changed: run,
        told: toldOf(topic),
    };
    return {
        kind: 'reopen',
        number: alert.number,
        title: alert.title,
        body: bodyOf(marker, topic, alert.body, context),
        reason: 'completed',
        comment: texts.comment({ kind: 'reopened', topic }),
    };
}
function duplicateAction(alert, of, { texts, run }) {
    if (of === undefined)
        return [];
    const marker = { ...alert.marker, status: 'replaced', changed: run };
    return [
        {
            kind: 'close',
            number: alert.number,
            title: alert.title,
            body: alert.body.replace(/^.*/, () => formatMarker(marker)),
            reason: 'not_planned',
            comment: texts.comment({ kind: 'duplicate', of }),
        },
    ];
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/domain/views/alert-wording.js

const FAILED = ['fail', 'confirmed'];
/** What an alert says now, in one line. Untrusted. */
function alertVerdict(story) {
    const { marker, topic, members } = story;
    if (marker.kind === 'umbrella')
        return umbrellaVerdict(story);
    if (topic !== null)
        return `❌ ${topicSentence(topic, marker.since)}`;
    if (marker.status === 'recovered')
        return `✅ ${recoveredSentence(marker.kind, members)}`;
    if (marker.status === 'passing') {
        // What is no longer there need not pass.
        const open = members.filter(({ recovery }) => recovery.state === 'passing');
        const left = Math.max(...open.map(({ recovery }) => recovery.needed - recovery.passes), 1);
        return `🟡 It passes again, but not often enough yet to be sure: ${(0,domain_text/* plural */.LS)(left, 'more run')} must pass`;
    }
    const failing = members.filter(({ recovery }) => recovery.state === 'failing');
    const since = `since ${day(marker.since)}`;
    if (story.elsewhere !== null)
        return `❌ It fails ${since}; how it failed in the last night is told in another issue`;
    if (failing.some((one) => failsAtTimes(one, marker.since)))
        return `🟡 It fails at times ${since}`;
    return failing.some(({ isOfTonight }) => isOfTonight)
        ? `🟡 It fails ${since}, also in the last night`
        : `🟡 It fails ${since}, and the last night says nothing about it`;
}
/** Whether it did not fail in each run since. */
function failsAtTimes({ nights }, since) {
    return nights.some(({ run, trial }) => run.startedAt >= since && !FAILED.includes(trial));
}
/** What is wrong, in one sentence. Untrusted. */
function topicSentence({ kind, specs, lanes }, since) {
    const count = new Set(specs.map(({ spec }) => spec.id)).size;
    const where = `in ${lanes.length === 1 ? (lanes[0]?.name ?? '') : (0,domain_text/* plural */.LS)(lanes.length, 'lane')}`;
    switch (kind) {
        case 'specs':
        case 'umbrella':
            return `${count === 1 ? 'A spec fails' : `${count} specs fail`} since ${day(since)} ${where}`;
        case 'lane':
            return `${lanes.length === 1 ? `${lanes[0]?.name ?? 'A lane'} is` : `${lanes.length} lanes are`} red as a whole since ${day(since)}`;
        case 'environment':
            return `The machine, the network or a registry fails since ${day(since)} ${where}`;
        case 'silent':
            return `${lanes[0]?.name ?? 'A lane'} no longer runs`;
        case 'overdue':
            return `No night has been recorded since ${day(since)}: look whether the schedule of its workflow is still enabled, and whether its last run could write the history`;
    }
}
/** How a recovery is known. */
function recoveredSentence(kind, members) {
    if (kind === 'silent')
        return 'The lane runs again';
    if (kind === 'overdue')
        return 'A night has run again';
    const passed = members.filter(({ recovery }) => recovery.state === 'recovered');
    const gone = members.filter(({ recovery }) => recovery.state === 'gone').length;
    const fewest = Math.min(...passed.map(({ recovery }) => recovery.passes));
    if (passed.length === 0)
        return gone === 0 ? 'It is over' : 'It is no longer there: the last runs did not have it';
    const left = gone === 0 ? '' : `; ${(0,domain_text/* plural */.LS)(gone, 'spec')} of it ${gone === 1 ? 'is' : 'are'} no longer there`;
    return `It passed in the last ${(0,domain_text/* plural */.LS)(fewest, 'run')}, which is no luck for what failed as often as this${left}`;
}
function umbrellaVerdict({ marker, listed }) {
    if (listed.length > 0)
        return `❌ ${(0,domain_text/* plural */.LS)(listed.length, 'more failure')} that ${listed.length === 1 ? 'has' : 'have'} no issue of ${listed.length === 1 ? 'its' : 'their'} own yet`;
    return marker.status === 'recovered'
        ? '✅ All of it has an issue of its own or passes'
        : '🟡 All of it has an issue of its own or passes; this is closed after the next night';
}
/** The day of a time. */
function day(iso) {
    return iso.slice(0, 10);
}

// EXTERNAL MODULE: ./build/src/domain/views/markdown/markup.js
var markup = __webpack_require__(61497);
// EXTERNAL MODULE: ./build/src/domain/views/markdown/searches.js
var searches = __webpack_require__(23853);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/alert-comment.js




const TEXT_CHARACTERS = 600;
/** A comment about a change of an alert, in one or two lines. */
function alertComment(event) {
    switch (event.kind) {
        case 'reopened': {
            const { topic } = event;
            const run = (0,markup/* link */.nf)('the run', topic.run.url);
            return `❌ It is back. ${alert_comment_text(topicSentence(topic, topic.since))}; ${run}.`;
        }
        case 'recovered':
            return `✅ ${alert_comment_text(recoveredSentence(event.of, event.members))}.`;
        case 'ran-again':
            return '✅ A night has run again.';
        case 'found':
            return `🔎 ${(0,searches/* sentenceMarkdown */.xG)(event.search.sentence) || alert_comment_text(event.search.text)}`;
        case 'umbrella-again':
            return `❌ Again there are more failures than are told one by one. Without an issue of its own: ${event.count}.`;
        case 'umbrella-done':
            return '✅ All of it has an issue of its own or passes.';
        case 'duplicate':
            return `The same as #${event.of}.`;
    }
}
function alert_comment_text(untrusted) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(untrusted, TEXT_CHARACTERS));
}

// EXTERNAL MODULE: ./build/src/domain/night/repeat-lines.js
var repeat_lines = __webpack_require__(6370);
;// CONCATENATED MODULE: ./build/src/domain/alerts/reproduce.js

/**
 * The commands that repeat exactly the first spec of a topic, or all of a lane that is red as a whole, on a machine with the
 * report of its run: one for each line. None if it is not known where the report is.
 */
function reproduce({ kind, specs, lanes, run }) {
    const [first] = specs;
    const lane = first?.lane ?? (kind === 'lane' ? lanes[0] : undefined);
    if (lane === undefined)
        return [];
    const { artifacts } = lane;
    const command = first === undefined ? (0,repeat_lines/* repeatLine */.IP)(run, artifacts) : (0,repeat_lines/* reproduceLine */.SD)(run, artifacts, first.spec.id);
    return command === '' ? [] : [(0,repeat_lines/* downloadLine */.DY)(run, artifacts), command];
}

// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/model/verdict.js
var verdict = __webpack_require__(55825);
// EXTERNAL MODULE: ./build/src/domain/views/wording.js
var wording = __webpack_require__(4999);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/alert-details.js








const GAP = '\n\n';
const MOST_SPECS = 10;
const MOST_LANES = 10;
const MOST_LISTED = 30;
const MOST_CHANGES = 10;
const NAME_CHARACTERS = 250;
const alert_details_TEXT_CHARACTERS = 400;
const MESSAGE_CHARACTERS = 2000;
/** What an alert says of tonight: who should look, what fails, since when, why, and how to repeat it. */
function alertDetails(topic) {
    const parts = [cause(topic), specList(topic), laneList(topic), evidence(topic), repeat(topic)];
    return parts.filter((part) => part !== '').join(GAP);
}
/** The failures that have no alert of their own, in short. */
function umbrellaList(topics) {
    const items = topics
        .slice(0, MOST_LISTED)
        .map((topic) => `- ${alert_details_text(topic.title)}<br>${alert_details_text(topicSentence(topic, topic.since))}`);
    const more = topics.length - items.length;
    return [
        [...items, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
        `So many issues are opened in one night only; the next nights open more. ${runLink(topics[0])}`,
    ].join(GAP);
}
/** Who or what is behind it: a culprit that was found, else what changed. */
function cause({ class: name, search, suspects }) {
    const known = (0,fields/* keysOf */.YD)(verdict/* CLASS_NAMES */.mU).find((one) => one === name);
    const look = known === undefined || known === 'unknown'
        ? ''
        : `Behind it, as far as is known: ${verdict/* CLASS_NAMES */.mU[known]}.`;
    const found = search === null ? '' : (0,searches/* sentenceMarkdown */.xG)(search.sentence) || alert_details_text(search.text);
    const lines = [
        ...(found === '' ? [] : [`🔎 ${found}`]),
        ...(suspects === null ? [] : [rangeOf(suspects), changesIn(suspects)]),
        look,
    ].filter((line) => line !== '');
    return lines.length === 0 ? '' : `### Why${GAP}${lines.join('<br>\n')}`;
}
function rangeOf({ lastGood, firstBad }) {
    const good = (0,markup/* link */.nf)(alert_details_text(day(lastGood.startedAt)), lastGood.url);
    const bad = (0,markup/* link */.nf)(alert_details_text(day(firstBad.startedAt)), firstBad.url);
    return `Last good run ${good}, first bad run ${bad}.`;
}
function changesIn({ builds, changed, text: sentence }) {
    const moved = builds
        .filter(({ change }) => change === 'changed')
        .map(({ project, from, to, url }) => (0,markup/* link */.nf)(alert_details_text(`${wording/* PROJECT_NAMES */.NY[project]} ${from ?? ''} → ${to ?? ''}`), url));
    const others = changed
        .slice(0, MOST_CHANGES)
        .map((one) => (0,markup/* link */.nf)(alert_details_text(`${one.name} ${one.from} → ${one.to}`), one.url));
    const all = [...moved, ...others];
    return all.length === 0 ? alert_details_text(sentence) : `Suspects: ${all.join(' · ')}`;
}
function specList({ specs }) {
    if (specs.length === 0)
        return '';
    const items = specs.slice(0, MOST_SPECS).map(specItem);
    const more = specs.length - items.length;
    const list = [...items, ...(more > 0 ? [`- and ${more} more; the run has all of them`] : [])];
    return `### What fails${GAP}${list.join('\n')}`;
}
function specItem({ spec: { id, reason, doubt }, lane }) {
    const name = (0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(id, NAME_CHARACTERS)) || 'a spec without a name';
    const doubtful = doubt === '' ? '' : ` _(${alert_details_text(doubt)})_`;
    return `- ${name} · ${alert_details_text(lane.name)}<br>${alert_details_text(reason)}${doubtful}`;
}
function laneList({ kind, lanes }) {
    if (kind !== 'lane' && kind !== 'environment')
        return '';
    const items = lanes
        .slice(0, MOST_LANES)
        .map(({ name, headline }) => `- **${alert_details_text(name)}**: ${alert_details_text(headline)}`);
    const more = lanes.length - items.length;
    return `### Lanes${GAP}${[...items, ...(more > 0 ? [`- and ${(0,domain_text/* plural */.LS)(more, 'more lane')}`] : [])].join('\n')}`;
}
function evidence(topic) {
    const message = (0,domain_text/* shorten */.ml)((0,domain_text/* plainText */.wh)(topic.message), MESSAGE_CHARACTERS);
    const artifacts = [...new Set(topic.lanes.flatMap((lane) => lane.artifacts))].slice(0, MOST_LANES);
    const names = artifacts.map((name) => (0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(name, NAME_CHARACTERS))).join(', ');
    const where = names === '' ? '' : ` Report and logs: ${(0,domain_text/* plural */.LS)(artifacts.length, 'artifact')} ${names}.`;
    const run = `${runLink(topic)}${where}`;
    if (message === '' && run === '')
        return '';
    return [`### Evidence`, ...(message === '' ? [] : [(0,markup/* fencedBlock */.zW)(message)]), run]
        .filter((part) => part !== '')
        .join(GAP);
}
function runLink(topic) {
    const url = topic?.run.url ?? null;
    return url === null ? '' : `${(0,markup/* link */.nf)('The run', url)} has the whole report.`;
}
function repeat(topic) {
    const commands = reproduce(topic);
    return commands.length === 0
        ? ''
        : `### How to reproduce${GAP}${(0,markup/* fencedBlock */.zW)(commands.join('\n'), 'sh')}`;
}
function alert_details_text(untrusted) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(untrusted, alert_details_TEXT_CHARACTERS));
}

// EXTERNAL MODULE: ./build/src/domain/views/markdown/budget.js
var budget = __webpack_require__(57824);
;// CONCATENATED MODULE: ./build/src/domain/views/markdown/alert.js







/** GitHub keeps 65,536 characters of an issue (sandbox/github/limits.ts). */
const LIMIT_BYTES = 60_000;
const alert_GAP = '\n\n';
const TITLE_CHARACTERS = 200;
const alert_TEXT_CHARACTERS = 600;
const MOST_ROWS = 10;
const MOST_NIGHTS = 30;
const alert_NAME_CHARACTERS = 110;
/** What is below this line says what was wrong last, and stays while nothing is wrong. The texts above cannot have it. */
const DETAILS = '<!-- crio-node-e2e: details -->';
const FOOTER = '<sub>This text is kept up to date by a job, so write in comments. Closed as not planned, the issue stays closed as long as this goes on.</sub>';
/** The same signs and the same direction as in the summary (recent-wording.ts). */
const MARKS = { pass: '✓', fail: '✗', confirmed: '✗', flake: '~' };
const LEGEND = '✓ passed, ✗ failed, ~ failed, then passed; oldest run first';
/** The texts of alerts as GitHub-flavoured Markdown. All that comes from tests is escaped. */
const ALERT_TEXTS = {
    title: ({ title }) => `Node e2e: ${(0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(title), TITLE_CHARACTERS)}`,
    umbrellaTitle: 'Node e2e: more failures than are told one by one',
    body: alertBody,
    comment: alertComment,
};
/** The body of an alert: what is so now, the last nights, and below what was wrong last. */
function alertBody(story) {
    const { marker, topic, listed, body, elsewhere } = story;
    const head = [
        formatMarker(marker),
        `**${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(alertVerdict(story), alert_TEXT_CHARACTERS))}**`,
        ...(topic === null ? [] : [marker.kind === 'overdue' ? (0,markup/* inline */.mG)(topic.note) : what(topic)]),
        ...(elsewhere === null ? [] : [`See #${elsewhere}.`]),
        grid(story.members),
    ];
    const details = marker.kind === 'umbrella'
        ? listed.length > 0
            ? umbrellaList(listed)
            : ''
        : topic === null
            ? detailsIn(body)
            : alertDetails(topic);
    const all = [...head, DETAILS, details, FOOTER].filter((part) => part !== '').join(alert_GAP);
    if ((0,budget/* byteLength */.dp)(all) <= LIMIT_BYTES)
        return all;
    return [...head, DETAILS, FOOTER].filter((part) => part !== '').join(alert_GAP);
}
function what({ title, note }) {
    return [title, note]
        .filter((words) => words !== '')
        .map((words) => (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(words, alert_TEXT_CHARACTERS)))
        .join('<br>');
}
/** What a body has said below its line, without the footer. */
function detailsIn(body) {
    const text = body.replaceAll('\r\n', '\n');
    const start = text.indexOf(DETAILS);
    if (start < 0)
        return '';
    const end = text.lastIndexOf('\n<sub>');
    return text.slice(start + DETAILS.length, end < start ? undefined : end).trim();
}
/** The last nights of specs and lanes as a picture in text. */
function grid(members) {
    const rows = members
        .toSorted((one, other) => rank(other) - rank(one))
        .slice(0, MOST_ROWS)
        .map(({ nights, spec, lane }) => {
        const marks = nights
            .slice(-MOST_NIGHTS)
            .map(({ trial }) => MARKS[trial])
            .join('');
        const name = [spec, lane].filter((word) => word !== '').map(shortName);
        return `${marks.padStart(MOST_NIGHTS)}  ${name.join(' · ')}`;
    });
    if (rows.length === 0)
        return '';
    const more = members.length - rows.length;
    return [
        (0,markup/* fencedBlock */.zW)([...rows, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n')),
        `<sub>${LEGEND}</sub>`,
    ].join('\n');
}
function rank({ recovery: { state } }) {
    return state === 'failing' ? 2 : state === 'passing' ? 1 : 0;
}
/** A name that cannot be taken for a line of ours. */
function shortName(name) {
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(name), alert_NAME_CHARACTERS).replaceAll('<', '‹');
}

;// CONCATENATED MODULE: ./build/src/publish/own-issues.js


const PAGE_SIZE = 100;
/** The last changed ones come first: open alerts change often, and closed ones count for two weeks. */
const MOST_ISSUE_PAGES = 10;
const MOST_LABEL_PAGES = 10;
const MOST_ATTEMPTS = 3;
/**
 * The issues of an account, without pull requests. Others are never looked at, because everybody can copy a marker.
 * @throws GitHubFailure if GitHub does not answer
 */
async function ownIssues({ issues, patience, repository, author, }) {
    const all = await allPages(MOST_ISSUE_PAGES, (page) => patience.repeat(() => issues.issuesOf(repository, author, page)));
    return all.filter((issue) => isSameAccount(issue.author, author) && !issue.isPullRequest);
}
/** Whether two names are of one account: GitHub finds it by its name in any case. */
function isSameAccount(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** The labels of these that a repository has, as it writes them. */
async function knownLabels(wanted, { issues, patience, repository }) {
    if (wanted.length === 0)
        return [];
    const all = await allPages(MOST_LABEL_PAGES, (page) => patience.repeat(() => issues.labels(repository, page)));
    const known = new Map(all.map((name) => [name.toLowerCase(), name]));
    return wanted.flatMap((name) => known.get(name.toLowerCase()) ?? []);
}
async function allPages(most, read) {
    const all = [];
    for (let page = 1; page <= most; page++) {
        const items = await read(page);
        all.push(...items);
        if (items.length < PAGE_SIZE)
            break;
    }
    return all;
}
/**
 * Does one action.
 * @throws GitHubFailure if GitHub does not permit it or does not answer
 */
async function applyAction(action, labels, target) {
    if (action.kind === 'open')
        return { ...(await openIssue(action, labels, target)), silence: null };
    const { issues, patience, repository, author } = target;
    const { number, kind, body, reason, comment } = action;
    const state = kind === 'close' ? 'closed' : kind === 'reopen' ? 'open' : null;
    // The text comes first: without the comment it still says all, and a comment is never made twice.
    await patience.repeat(() => issues.updateIssue(repository, number, { body, state, reason }));
    const silence = comment === '' ? null : await commented(number, comment, target);
    return { number, author, silence };
}
/** Comments on an issue; returns why that was refused. */
async function commented(number, comment, { issues, patience, repository }) {
    try {
        await patience.once(() => issues.commentOn(repository, number, comment));
        return null;
    }
    catch (error) {
        // The text of the issue could be changed, so this says nothing about the other issues; a rate limit does.
        if (error instanceof github_failure/* GitHubFailure */.iK && error.waitSeconds === null)
            return error;
        throw error;
    }
}
async function openIssue({ title, body }, labels, target) {
    const { issues, patience, repository } = target;
    for (let attempt = 1;; attempt++) {
        try {
            return await patience.once(() => issues.createIssue(repository, { title, body, labels }));
        }
        catch (error) {
            const isOpen = error instanceof github_failure/* GitHubFailure */.iK && (0,github_patience/* isUnanswered */.N)(error);
            if (!isOpen || attempt >= MOST_ATTEMPTS)
                throw error;
            await patience.pause(attempt);
            // Without an answer, only the list shows whether there is one now.
            const marker = firstLine(body);
            const made = (await ownIssues(target)).find((issue) => firstLine(issue.body) === marker);
            if (made !== undefined)
                return made;
        }
    }
}
function firstLine(body) {
    return body.slice(0, body.search(/\r?\n|$/)).trimEnd();
}

;// CONCATENATED MODULE: ./build/src/app/night/phases.js
/** A step that was cancelled in the middle of some work. */
class Cancelled extends Error {
    name = 'Cancelled';
    /** @param work what was not finished: the rest of a sentence that begins with "while" */
    constructor(work) {
        super(`The step was cancelled while ${work}`);
    }
}
/**
 * Does some work until it is done or the step is cancelled. The work itself is not stopped: the process ends soon after.
 * @param name of the work: the rest of a sentence that begins with "while"
 * @throws Cancelled; else what the work throws
 */
async function untilCancelled(cancelled, name, work) {
    if (cancelled.aborted)
        throw new Cancelled(name);
    const { promise, reject } = Promise.withResolvers();
    const stop = () => reject(new Cancelled(name));
    cancelled.addEventListener('abort', stop, { once: true });
    try {
        return await Promise.race([work(), promise]);
    }
    finally {
        cancelled.removeEventListener('abort', stop);
    }
}

;// CONCATENATED MODULE: ./build/src/app/night/alert-night.js











/** Issues of which one cannot be changed say nothing about the others. */
const OF_ONE_ISSUE = [404, 410, 422];
/**
 * Opens, changes and closes the issues that a night gives reason to, or says what would be done. A failure is a problem that is
 * told, and never an error: the night is judged all the same.
 * @param histories with the runs of the night in them
 */
async function alertNight(request, night, histories, deps) {
    const known = [...histories];
    const done = await withAlerts(request, deps, (tools) => planAlerts({ ...tools, night, histories: known }));
    const isBlind = known.length === 0 && night.lanes.length > 0 && request.alerts.mode !== 'off';
    if (!isBlind)
        return done;
    const note = 'No alerts are opened or closed, because the history could not be read';
    return { ...done, notes: [...done.notes, note] };
}
/** Reads the alerts of a repository, plans what to do with them, and does it unless it is a dry run. */
async function withAlerts(request, deps, plan) {
    const { mode, author, whyNot } = request.alerts;
    const { repository } = request.run;
    const none = { mode, repository, outcomes: [], problem: '', notes: [] };
    if (mode === 'off')
        return none;
    const { history, token } = request;
    if (whyNot !== '')
        return { ...none, notes: [`No alerts: ${whyNot}`] };
    if (history.kind !== 'branch' && history.kind !== 'artifact') {
        return { ...none, problem: 'alerts need a history (input history: branch or artifact)' };
    }
    if (token === null)
        return { ...none, problem: 'without a token there are no alerts (input token)' };
    try {
        const target = {
            issues: deps.gitHubIssues({ token, baseUrl: request.apiUrl }),
            patience: (0,github_patience/* createPatience */.s)(deps),
            repository,
            author,
        };
        const scope = keyOf(repository, history.kind === 'branch' ? history.branch : history.name);
        const issues = await untilCancelled(deps.cancelled, 'the issues were read', () => ownIssues(target));
        const actions = plan({
            alerts: alertsIn(issues, scope),
            scope,
            now: deps.now(),
            texts: ALERT_TEXTS,
            labels: request.alerts.labels === null ? labelsOf : () => request.alerts.labels ?? [],
        });
        if (mode === 'dry-run') {
            const outcomes = await untilCancelled(deps.cancelled, 'the labels were read', () => planned(actions, request.alerts.labels, target));
            return { ...none, outcomes };
        }
        return { ...none, ...(await apply(actions, request, target, deps)) };
    }
    catch (error) {
        if (error instanceof github_failure/* GitHubFailure */.iK)
            return { ...none, problem: refusal(error) };
        throw error;
    }
}
async function planned(actions, labels, target) {
    const outcomes = [];
    for (const action of actions) {
        outcomes.push(outcomeOf(action, await labelsFor(action, labels, target)));
    }
    return outcomes;
}
/** What becomes of an issue, if all goes well. */
function outcomeOf(action, labels) {
    const { kind, title } = action;
    return action.kind === 'open'
        ? { kind, title, number: null, labels, isCommented: false }
        : { kind, title, number: action.number, labels, isCommented: action.comment !== '' };
}
async function apply(actions, { alerts }, target, { log, cancelled }) {
    const outcomes = [];
    const notes = [];
    for (const action of actions) {
        try {
            const labels = await labelsFor(action, alerts.labels, target);
            const done = await untilCancelled(cancelled, 'issues were written', () => applyAction(action, labels, target));
            const { number, author, silence } = done;
            const outcome = outcomeOf(action, labels);
            const isCommented = outcome.isCommented && silence === null;
            outcomes.push({ ...outcome, number, isCommented });
            log.info(`Alert ${action.kind}: #${number} ${(0,domain_text/* plainLine */.h0)(action.title)}`);
            if (silence !== null) {
                notes.push(`Issue #${number} is changed, but without a comment: ${reasonOf(silence)}`);
            }
            if (!isSameAccount(author, target.author)) {
                const problem = `the token writes issues as ${(0,domain_text/* plainLine */.h0)(author)}, so the next night does not know them. Name this account (input alert-author)`;
                return { outcomes, problem, notes };
            }
        }
        catch (error) {
            if (!(error instanceof github_failure/* GitHubFailure */.iK))
                throw error;
            if (!OF_ONE_ISSUE.includes(error.status ?? 0) || action.kind === 'open')
                return { outcomes, problem: refusal(error), notes };
            notes.push(`Issue #${action.number} could not be changed: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return { outcomes, problem: '', notes };
}
async function labelsFor(action, given, target) {
    if (action.kind !== 'open')
        return [];
    return given ?? knownLabels(action.labels, target);
}
/** What to do about a refusal, by its status (https://docs.github.com/rest/issues/issues). */
const REMEDIES = new Map([
    [401, 'Give a token that is still valid (input token)'],
    [403, 'Give the job the permission issues: write'],
    [404, 'Give the job the permission issues: write'],
    [410, 'Enable the issues of the repository'],
]);
const ABOVE_LIMIT = 'GitHub allows no more requests for now. The next night brings the alerts up to date';
/** GitHub refuses with the same status as without the permission (https://docs.github.com/repositories/archiving-a-github-repository). */
const READ_ONLY = /archived|read-only/i;
function refusal(failure) {
    const why = reasonOf(failure);
    const remedy = remedyFor(failure);
    return remedy === '' ? why : `${why}. ${remedy}`;
}
function reasonOf(failure) {
    const { status, question } = failure;
    return `${status === null ? '' : `status ${status}: `}${(0,errors/* messageOf */.bD)(failure)} (${question})`;
}
function remedyFor({ status, waitSeconds, message }) {
    if (waitSeconds !== null)
        return ABOVE_LIMIT;
    if (READ_ONLY.test(message))
        return 'Nobody can write to the repository';
    return REMEDIES.get(status ?? 0) ?? '';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/blame/blame.js
var blame = __webpack_require__(48577);
;// CONCATENATED MODULE: ./build/src/domain/blame/keep.js


/** Searches that a history keeps: more than a year of regressions. */
const MOST_SEARCHES = 200;
/** The bytes of the file stay far below what a branch takes. */
const MOST_CHARACTERS = 4_000_000;
/** A search of a hundred trials has a quarter of it. */
const MOST_OF_ONE = 200_000;
/**
 * Searches with one of each regression, the newest first, as many as a history keeps. A newer one replaces an older one, but
 * not one that is decided, and one that could not begin replaces none.
 */
function keptSearches(earlier, added) {
    const newest = [...added, ...earlier].toSorted(byTime);
    const single = [...(0,group/* groupBy */.$)(newest, regressionKey).values()].flatMap((same) => bestOf(same) ?? []);
    let characters = 0;
    return single
        .toSorted(byTime)
        .filter((search) => {
        const own = JSON.stringify(search, null, 2).length;
        if (own > MOST_OF_ONE || characters + own > MOST_CHARACTERS)
            return false;
        characters += own;
        return true;
    })
        .slice(0, MOST_SEARCHES);
}
/** The one that says most of searches, the newest of which comes first. */
function bestOf(searches) {
    return (searches.find(resume/* isDecided */.d) ??
        searches.find(({ result }) => result !== 'not-searched') ??
        searches[0]);
}
function byTime(one, other) {
    return one.at < other.at ? 1 : one.at > other.at ? -1 : 0;
}
/** The regression that a search is about. */
function regressionKey({ spec, lane, scenario, architecture, lastGood, firstBad, parts, }) {
    const between = lastGood === null && firstBad === null
        ? parts.map(({ input, good, bad }) => [input, good, bad])
        : [lastGood?.id, firstBad?.id];
    return JSON.stringify([spec, lane, scenario, architecture, between]);
}

// EXTERNAL MODULE: ./build/src/domain/blame/read.js + 1 modules
var blame_read = __webpack_require__(49050);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/night/merge.js + 2 modules
var merge = __webpack_require__(10189);
// EXTERNAL MODULE: ./build/src/domain/night/searches.js
var night_searches = __webpack_require__(53451);
// EXTERNAL MODULE: ./build/src/publish/report-directory.js
var report_directory = __webpack_require__(63105);
// EXTERNAL MODULE: ./build/src/app/night/artifact-limits.js
var artifact_limits = __webpack_require__(80133);
// EXTERNAL MODULE: ./build/src/app/night/checked-directory.js
var checked_directory = __webpack_require__(82543);
// EXTERNAL MODULE: ./build/src/app/night/fetch-artifacts.js
var fetch_artifacts = __webpack_require__(80174);
;// CONCATENATED MODULE: ./build/src/app/night/artifacts-of-run.js




const FOLDER = 'crio-node-e2e-artifacts';
/**
 * The artifacts of the workflow run with such names; all that are in the directory, if one is given.
 * @throws RunError if they cannot be listed or read
 */
function artifactsOfRun(pattern, { directory, run, temporaryDirectory }, github, repeat, { http, log }) {
    const limits = artifact_limits/* ARTIFACT_LIMITS */.W;
    if (directory !== null)
        return (0,checked_directory/* checkedDirectory */.x)(directory, limits);
    return (0,fetch_artifacts/* fetchArtifacts */.a)({
        github,
        http,
        repeat,
        repository: run.repository,
        run: Number(run.id),
        pattern,
        directory: (0,external_node_path_.join)(temporaryDirectory, FOLDER),
        limits,
        log,
    });
}

;// CONCATENATED MODULE: ./build/src/publish/branch-refusals.js



const OTHER_STORE = 'choose history: artifact, which writes nothing to the repository';
/**
 * The first row that matches counts. Sources of the words: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 * (permissions), github/rest-api-description#637 (empty repositories), dependabot/dependabot-core, common/lib/dependabot/pull_request_updater/github.rb
 * (protected branches), googleapis/repo-automation-bots#5551 and dmf-mxl/mxl#356 (rules).
 */
const REFUSALS = [
    {
        statuses: [401],
        words: /^/,
        kind: 'input',
        why: () => 'GitHub does not accept the token',
        remedy: () => 'Give a token that is still valid (input token)',
    },
    {
        statuses: [403],
        words: /not accessible by personal access token|must have (?:push|write|admin)|write access .{0,40}not granted/i,
        kind: 'input',
        why: ({ repository, access = 'write' }) => `the token has no permission to ${toDo(access)} ${repository}`,
        remedy: ({ repository, access = 'write' }) => `Give the token the permission Contents: ${access === 'read' ? 'read' : 'read and write'} for ${repository} (input token)`,
    },
    {
        statuses: [403],
        words: /not accessible by integration/i,
        kind: 'input',
        why: ({ access = 'write' }) => `the job has no permission to ${toDo(access)} the repository`,
        remedy: ({ access = 'write' }) => access === 'read'
            ? 'Add contents: read to the permissions of the job with the report action'
            : 'Add contents: write to the permissions of the job with the report action (permissions: {contents: write, actions: read}). ' +
                'Workflows of pull requests from forks never have it: let a nightly write the history, and only read it there',
    },
    {
        statuses: [403],
        words: /archived/i,
        kind: 'input',
        why: ({ repository }) => `${repository} is archived`,
        remedy: () => `Unarchive the repository, or ${OTHER_STORE}`,
    },
    {
        statuses: [409],
        words: /repository is empty/i,
        kind: 'input',
        why: ({ repository }) => `${repository} is empty`,
        remedy: () => 'Push a first commit to its default branch: before that, GitHub makes no branch',
    },
    {
        statuses: [403, 409, 422],
        words: /rule violations|protected (?:branch|ref)|branch protection|being restricted|must be made through|must be signed|verified signatures|required status check|status checks? (?:is|are) expected|approving review|not authorized to (?:push|create|update)|linear history|merge queue|locked branch/i,
        kind: 'input',
        why: () => 'a rule of the repository forbids it',
        remedy: ({ branch }) => `Exclude ${branch} from the ruleset (repository settings, Rules) or the branch protection (Branches) that has this rule, or ${OTHER_STORE}`,
    },
    {
        statuses: [403, 409, 422],
        words: /reference update failed|reference cannot be (?:created|updated)/i,
        isVague: true,
        kind: 'input',
        // GitHub says no more for a rule that restricts new branches (release-plz/action#518), and for a name that cannot
        // stand beside another one (microsoft/vscode-remote-repositories-github#122).
        why: () => 'a rule of the repository forbids it, or its name collides with another branch',
        remedy: ({ branch }) => `Exclude ${branch} from rulesets that restrict branches (repository settings, Rules), choose another name (history-branch) if a branch has the same beginning, such as ${branch}/x, or ${OTHER_STORE}`,
    },
    {
        statuses: [413, 422],
        words: /too large|too big|exceeds/i,
        kind: 'input',
        why: () => 'its files are too large for GitHub',
        remedy: () => 'Shorten the history: crio-node-e2e history prune',
    },
    {
        statuses: [404],
        words: /^/,
        kind: 'input',
        why: ({ repository }) => `${repository} does not exist, or the token has no access to it`,
        remedy: () => 'Check the repository, and the access of the token to it (input token)',
    },
    {
        statuses: [403, 451],
        words: /^/,
        kind: 'input',
        why: () => 'GitHub forbids it',
        remedy: () => `Check the token and the settings of the repository, or ${OTHER_STORE}`,
    },
];
/** Whether GitHub says clearly why it refuses, so that another attempt changes nothing. */
function isClearRefusal(failure) {
    const refusal = refusalOf(failure);
    return refusal !== undefined && refusal.isVague !== true;
}
/** A failure as an error with what to do about it. */
function branchFailure(failure, target) {
    const { kind, why, remedy } = refusalOf(failure) ?? otherOf(failure);
    return branchError(target, {
        kind,
        why: why(target),
        cause: [
            failure.status === null ? 'No usable response from GitHub:' : `GitHub: ${failure.status}`,
            failure.message || 'without a reason',
            `(${failure.question})`,
        ].join(' '),
        remedy: remedy(target),
    }, failure);
}
/** An error for a branch that is not read or not written. */
function branchError({ repository, branch, access = 'write' }, { kind, why, cause, remedy, }, error) {
    return new errors/* RunError */.e4({
        kind,
        reason: kind === 'input' ? 'invalid-input' : 'build-unavailable',
        message: `The branch ${branch} of ${repository} cannot be ${access === 'read' ? 'read' : 'written'}: ${why}`,
        cause,
        remedy,
    }, { cause: error });
}
function toDo(access) {
    return access === 'read' ? 'read' : 'write to';
}
function refusalOf({ status, message, waitSeconds }) {
    if (waitSeconds !== null)
        return undefined;
    return REFUSALS.find(({ statuses, words }) => status !== null && statuses.includes(status) && words.test(message));
}
function otherOf(failure) {
    const { waitSeconds } = failure;
    if (waitSeconds !== null) {
        return {
            kind: 'environment',
            why: () => `the rate limit of GitHub is exceeded for ${(0,domain_text/* formatDuration */.a3)(waitSeconds)}`,
            remedy: () => 'Run the job again later, or give a token of its own (input token)',
        };
    }
    return {
        kind: 'environment',
        why: () => (0,github_patience/* isUnanswered */.N)(failure) ? 'GitHub does not respond as it should' : 'GitHub refuses it',
        remedy: () => 'Run the job again later (https://www.githubstatus.com)',
    };
}

;// CONCATENATED MODULE: ./build/src/publish/history-readme.js
/** The file of a history branch that says what the branch is. */
const README = 'README.md';
/** The first line of it. A branch without this line is not of this action, and is never written. */
const MARKER = '<!-- crio-node-e2e: history branch -->';
const TEXT = `${MARKER}
# History of node e2e runs

The report action of crio-node-e2e writes the results of runs to this branch, and compares later runs with them.
The branch has no code and no history in common with other branches.

- \`badge.json\` has the result and the day of the newest night, for https://shields.io/badges/endpoint-badge.
- \`newest-night.json\` has its verdict, for the page that pages.yml publishes.
- Do not merge it, and do not edit its files by hand: \`crio-node-e2e history\` shows, imports, repairs and shortens them.
- To begin anew, delete the branch. The next recorded run makes it again.
- The first line of this file shows that crio-node-e2e may write here.
`;
/** The files with which a history branch begins, by path. */
const FIRST_FILES = new Map([[README, TEXT]]);
/** Whether a branch with this README is a history branch. */
function isOwnBranch(readme) {
    return (readme
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 1)[0]
        ?.trimEnd() === MARKER);
}

;// CONCATENATED MODULE: ./build/src/publish/safe-names.js
/** Parts of paths and branches: no hidden files, no options, nothing that leads elsewhere. */
const PART = /^\w[\w.+=-]*$/;
/** As file systems have it. */
const safe_names_MOST_CHARACTERS = 255;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
/** Whether a text is owner/name. */
function isSafeRepository(repository) {
    return REPOSITORY.test(repository) && !repository.split('/').some((part) => /^\.+$/.test(part));
}
/** Whether a path can be a file of a history branch. */
function isSafePath(path) {
    return path.length <= safe_names_MOST_CHARACTERS && path.split('/').every((part) => PART.test(part));
}
/** Whether a text can be the name of a branch (https://git-scm.com/docs/git-check-ref-format). */
function isSafeBranch(branch) {
    return isSafePath(branch) && !/\.\.|\.(?:lock)?(?:\/|$)/.test(branch);
}
const MOST_MESSAGE_CHARACTERS = 200;
/** What a message keeps: nothing that mentions somebody, refers to an issue, or means something to CI systems. */
const NOT_PLAIN = /[^A-Za-z0-9 .,:;()/_+-]+/g;
/** A commit message of one line in which nobody is mentioned. */
function commitMessage(message) {
    const plain = message.replace(NOT_PLAIN, ' ').replace(/ +/g, ' ').trim();
    return plain.slice(0, MOST_MESSAGE_CHARACTERS) || 'Update';
}

;// CONCATENATED MODULE: ./build/src/publish/branch-limits.js




/** Far more than a history of 200 runs has. */
const MOST_FILE_BYTES = 16 << 20;
/** @throws RunError (input, invalid-input) if repository or branch have no possible name; Error for a path */
function requireSafeNames(target, paths) {
    const { repository, branch } = target;
    const unsafe = paths.find((path) => !isSafePath(path));
    if (unsafe !== undefined)
        throw new Error(`${unsafe} cannot be a file of a history`);
    if (!isSafeRepository(repository)) {
        throw branchError(target, {
            kind: 'input',
            why: 'the name of the repository is not valid',
            cause: 'It must be OWNER/NAME',
            remedy: 'Check the repository',
        });
    }
    if (isSafeBranch(branch))
        return;
    throw branchError(target, {
        kind: 'input',
        why: 'its name is not valid',
        cause: 'Parts of its name must begin with a letter or digit and have only letters, digits and ._+=-',
        remedy: 'Choose another name (input history-branch)',
    });
}
/** @throws RunError (input, invalid-input) if a file is too large to be written; Error for its path */
function requireWritable(path, text, target) {
    if (!isSafePath(path) || path === README)
        throw new Error(`${path} cannot be written`);
    requireReadable(path, Buffer.byteLength(text), target);
}
/** @throws RunError (input, invalid-input) if a file is too large to be read */
function requireReadable(path, bytes, target) {
    if (bytes <= MOST_FILE_BYTES)
        return;
    throw branchError(target, {
        kind: 'input',
        why: `${path} is too large`,
        cause: `It has ${(0,domain_text/* formatBytes */.z3)(bytes)}; the limit is ${(0,domain_text/* formatBytes */.z3)(MOST_FILE_BYTES)}`,
        remedy: 'Shorten the history: crio-node-e2e history prune',
    });
}

;// CONCATENATED MODULE: ./build/src/publish/read-branch.js






/** Far more than there are lanes and scenarios. */
const MOST_FILES = 500;
/**
 * Reads files of a history branch with the token of the job, so that private repositories and what was written a moment ago
 * are read as well.
 *
 * @returns null if there is no such branch
 * @throws RunError (input, invalid-input) if GitHub does not permit it or the branch has other content; (environment,
 *   build-unavailable) if GitHub does not respond or a rate limit lasts too long
 */
async function readBranch(writer, request) {
    const { repository, branch, isWanted } = request;
    const target = { repository, branch, access: 'read' };
    requireSafeNames(target, []);
    const reading = { writer, target, patience: (0,github_patience/* createPatience */.s)(request), texts: new Map() };
    try {
        const commit = await ownCommit(reading);
        if (commit === null)
            return null;
        const paths = [...commit.files.keys()].filter(isWanted);
        const files = new Map();
        const problems = [];
        for (const path of paths.slice(0, MOST_FILES)) {
            try {
                files.set(path, await readText(path, commit, reading));
            }
            catch (error) {
                if (!(error instanceof errors/* RunError */.e4))
                    throw error;
                problems.push(error.message);
            }
        }
        if (paths.length > MOST_FILES) {
            problems.push(`Only ${MOST_FILES} of ${paths.length} files of the branch ${branch} are read`);
        }
        return { files, problems };
    }
    catch (error) {
        throw error instanceof github_failure/* GitHubFailure */.iK ? branchFailure(error, target) : error;
    }
}
/**
 * The newest commit of the branch; null if there is no branch.
 * @throws RunError (input, invalid-input) if the branch has other content than a history
 */
async function ownCommit(reading) {
    const { writer, target, patience } = reading;
    const { repository, branch } = target;
    const found = await patience.repeat(() => writer.newestCommit(repository, branch));
    if (found === null)
        return null;
    const readme = found.files.has(README) ? await readText(README, found, reading) : '';
    if (isOwnBranch(readme))
        return found;
    throw branchError(target, {
        kind: 'input',
        why: 'it has content of somebody else',
        cause: `Its ${README} does not begin with the line that marks a history of crio-node-e2e`,
        remedy: `Choose another name (input history-branch). If it is the history, restore its ${README} from an earlier commit`,
    });
}
/**
 * The content of a file of a commit.
 * @throws RunError (input, invalid-input) if it is too large
 */
async function readText(path, { files }, reading) {
    const { writer, target, patience, texts } = reading;
    const { sha = '', bytes = 0 } = files.get(path) ?? {};
    requireReadable(path, bytes, target);
    const known = texts.get(sha);
    if (known !== undefined)
        return known;
    const text = await patience.repeat(() => writer.readText(target.repository, sha));
    texts.set(sha, text);
    return text;
}

// EXTERNAL MODULE: ./build/src/app/history/history-files.js
var history_files = __webpack_require__(57080);
// EXTERNAL MODULE: ./build/src/app/history/read-histories.js
var read_histories = __webpack_require__(78853);
// EXTERNAL MODULE: ./build/src/app/night/error-words.js
var error_words = __webpack_require__(41146);
// EXTERNAL MODULE: ./build/src/domain/model/report-files.js
var report_files = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/src/app/night/fetch-artifact.js + 1 modules
var fetch_artifact = __webpack_require__(24376);
;// CONCATENATED MODULE: ./build/src/app/night/history-artifact.js






/** The folder of histories in the report directory, which is uploaded as an artifact. */
const HISTORY_FOLDER = report_files/* NIGHT_FILES */["do"].history;
/** Artifacts that are looked into: runs that record nothing, such as of pull requests, can upload one without histories. */
const MOST_TRIED = 30;
/**
 * Downloads the histories of the newest artifact that an earlier run of the same repository uploaded, and that has some.
 * Those of forks are not believed.
 * @returns the directory with the histories; null if there is no artifact yet
 * @throws RunError if there is one that cannot be used
 */
async function fetchHistoryArtifact({ run: { repository }, temporaryDirectory }, name, github, repeat, { http }) {
    const found = await github.namedArtifacts(repository, name);
    const usable = found.filter(({ expired, isOfFork }) => !expired && !isOfFork);
    const directory = (0,external_node_path_.join)(temporaryDirectory, 'crio-node-e2e-history');
    const limits = artifact_limits/* ARTIFACT_LIMITS */.W;
    for (const artifact of usable.slice(0, MOST_TRIED)) {
        const room = (0,artifact_limits/* createRoom */.a)(limits.totalBytes);
        const source = { github, http, repeat, directory, limits, room };
        const histories = (0,external_node_path_.join)(await downloaded(name, artifact, source), HISTORY_FOLDER);
        if ((0,external_node_fs_.existsSync)(histories))
            return histories;
    }
    if (usable.length <= MOST_TRIED)
        return null;
    throw new errors/* RunError */.e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `None of the newest ${MOST_TRIED} artifacts ${name} has a history`,
        remedy: 'Upload the report directory under this name only in runs that record their results',
    });
}
async function downloaded(name, artifact, source) {
    try {
        return await (0,fetch_artifact/* fetchArtifact */.t)(artifact, source);
    }
    catch (error) {
        if (!(error instanceof fetch_artifact/* Rejection */.m))
            throw error;
        throw new errors/* RunError */.e4({
            kind: 'environment',
            reason: 'build-unavailable',
            message: `The artifact ${name} cannot be used`,
            cause: error.message,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/app/night/history-place.js





/** Reads the histories of a night. What cannot be read is a problem, and never an error. */
async function readPlace(request, github, repeat, deps) {
    const { history, run, token, serverUrl } = request;
    const readFrom = async (source, branch) => {
        const { http, now } = deps;
        const of = { http, now, serverUrl, ...(branch === undefined ? {} : { branch }) };
        return {
            ...(await (0,read_histories/* readHistories */.X_)(source, of)),
            source: branch === undefined ? source : `branch ${branch} of ${source}`,
            isUnknown: false,
        };
    };
    try {
        switch (history.kind) {
            case 'none':
                return NO_PLACE;
            case 'source':
                return await readFrom(history.source);
            case 'branch':
                return token === null
                    ? await readFrom(run.repository, history.branch)
                    : await readByApi(request, history.branch, deps);
            case 'artifact': {
                const directory = await fetchHistoryArtifact(request, history.name, github, repeat, deps);
                if (directory === null)
                    return { ...NO_PLACE, source: `artifact ${history.name} (there is none yet)` };
                return { ...(await readFrom(directory)), source: `artifact ${history.name}` };
            }
        }
    }
    catch (error) {
        return {
            ...NO_PLACE,
            problems: [`The history cannot be read: ${(0,error_words/* withRemedy */.v)(error)}`],
            isUnknown: true,
        };
    }
}
const NO_PLACE = {
    histories: new Map(),
    searches: [],
    newest: null,
    problems: [],
    unread: [],
    source: '',
    isUnknown: false,
};
/** The branch by the API: it also has what was written a moment ago, and private repositories. */
async function readByApi({ run: { repository }, apiUrl, token }, branch, { gitHubWriter, log, sleep, now }) {
    const writer = gitHubWriter({ token, baseUrl: apiUrl });
    const found = await readBranch(writer, {
        repository,
        branch,
        isWanted: history_files/* isHistoryFile */.LD,
        log,
        sleep,
    });
    const source = `branch ${branch} of ${repository}`;
    if (found === null)
        return { ...NO_PLACE, source: `${source} (it does not exist yet)` };
    const texts = [...found.files].map(([name, text]) => ({ name, text }));
    const read = (0,read_histories/* historiesIn */.wL)(texts, now());
    return { ...read, problems: [...found.problems, ...read.problems], source, isUnknown: false };
}

// EXTERNAL MODULE: ./build/src/publish/html-report.js + 14 modules
var html_report = __webpack_require__(71741);
// EXTERNAL MODULE: ./build/src/publish/page-assets.js
var page_assets = __webpack_require__(28726);
;// CONCATENATED MODULE: ./build/src/app/night/html-file.js




/** The HTML report of a night by its name; none, with a warning, if it cannot be made: the other files do not need it. */
function htmlFile(facts, { version, now, log }, assets = page_assets/* readPageAssets */.B) {
    try {
        const page = (0,html_report/* boundedHtmlReport */.Z)({ version, now: now() }, facts, assets());
        return new Map([[report_files/* NIGHT_FILES */["do"].html, page]]);
    }
    catch (error) {
        log.warning(`${report_files/* NIGHT_FILES */["do"].html} could not be made: ${(0,errors/* messageOf */.bD)(error)}`);
        return new Map();
    }
}

// EXTERNAL MODULE: ./build/src/app/night/newest-night.js
var newest_night = __webpack_require__(25991);
;// CONCATENATED MODULE: ./build/src/app/night/own-reports.js
/**
 * Leaves out reports that say that they are of another repository or of an attempt that is still to come: such a one would
 * replace the real report of its job. Whoever can start a workflow can upload one.
 */
function ownReports(reports, run) {
    const judged = reports.map((one) => ({ one, why: whyNot(one, run) }));
    return {
        reports: judged.filter(({ why }) => why === '').map(({ one }) => one),
        rejected: judged
            .filter(({ why }) => why !== '')
            .map(({ one, why }) => ({ name: one.artifact, why })),
    };
}
function whyNot({ report }, { id, attempt, repository }) {
    const { run } = report;
    const isOfOther = (name) => name !== '' && repository !== '' && name.toLowerCase() !== repository.toLowerCase();
    if (isOfOther(run.repository))
        return `its report is of ${run.repository}, not of ${repository}`;
    // A job that had no result of this action has no attempt either; outside of a workflow, there is none.
    if (id !== 'local' && run.attempt > attempt) {
        return `its report is of attempt ${run.attempt}, and the workflow run is in attempt ${attempt}`;
    }
    return '';
}

// EXTERNAL MODULE: ./build/src/app/night/read-reports.js
var read_reports = __webpack_require__(45364);
// EXTERNAL MODULE: ./build/src/domain/history/file/format.js + 1 modules
var format = __webpack_require__(59348);
// EXTERNAL MODULE: ./build/src/domain/history/file/parse.js + 4 modules
var parse = __webpack_require__(17961);
// EXTERNAL MODULE: ./build/src/domain/history/newest.js
var newest = __webpack_require__(51855);
// EXTERNAL MODULE: ./build/src/domain/night/start.js
var start = __webpack_require__(44487);
// EXTERNAL MODULE: ./build/src/domain/views/who-wording.js
var who_wording = __webpack_require__(21870);
;// CONCATENATED MODULE: ./build/src/domain/views/newest-night.js


/** What a history keeps of the verdict of its newest night. */
function newestNightOf(night) {
    const { run, verdict } = night;
    return { run, startedAt: (0,start/* startOfNight */.E)(night), ...verdict, who: (0,who_wording/* whoOfNight */.s)(night, String) };
}

;// CONCATENATED MODULE: ./build/src/publish/history-branch.js








/** In a race, one writer always wins: this is enough for ten at the same time. */
const history_branch_MOST_ATTEMPTS = 12;
/** How often a refusal without a known reason is tried again: GitHub's servers do not all know a new commit at once. */
const MOST_DOUBTS = 3;
/** How often the branch is moved again if there is no response and it stays where it is. */
const MOST_SILENCES = 5;
/** GitHub's words if the branch is no longer what it was (https://docs.github.com/rest/git/refs). */
const RACE = /fast.?forward|already exists|does not exist/i;
/** Statuses of a race, and of much else. */
const DOUBTFUL_STATUS = [409, 422];
/**
 * Changes files of a branch in one commit, and makes the branch without any history if it does not exist. If somebody else
 * writes at the same time, it reads and changes again, so that nothing is lost.
 *
 * @throws RunError (input, invalid-input) if GitHub does not permit it or the branch has other content; (environment,
 *   build-unavailable) if GitHub does not respond or a rate limit lasts too long
 */
async function updateBranch(writer, request) {
    requireSafeNames(request, request.paths);
    try {
        const patience = (0,github_patience/* createPatience */.s)(request);
        return await update({ writer, target: request, request, patience, texts: new Map() });
    }
    catch (error) {
        throw error instanceof github_failure/* GitHubFailure */.iK ? branchFailure(error, request) : error;
    }
}
async function update(work) {
    const { request, patience } = work;
    let doubts = 0;
    for (let attempt = 1; attempt <= history_branch_MOST_ATTEMPTS; attempt++) {
        const base = await ownCommit(work);
        const { changes, skipped } = await changesOn(base, work);
        const done = { isNewBranch: base === null, changed: [...changes.keys()], skipped };
        const before = base?.sha ?? null;
        if (changes.size === 0)
            return { ...done, isNewBranch: false, commit: null, base: before };
        const commit = await writeCommit(base, changes, work);
        const outcome = await place(base, commit, work);
        if (outcome === 'placed')
            return { ...done, commit, base: before };
        if (outcome instanceof github_failure/* GitHubFailure */.iK) {
            doubts += 1;
            if (doubts >= ((0,github_patience/* isUnanswered */.N)(outcome) ? MOST_SILENCES : MOST_DOUBTS))
                throw outcome;
        }
        const why = outcome === 'raced' ? `The branch ${request.branch} changed meanwhile` : outcome.message;
        request.log.info(`${why}: attempt ${attempt} of ${history_branch_MOST_ATTEMPTS}`);
        await patience.pause(attempt);
    }
    throw branchError(request, {
        kind: 'environment',
        why: 'others write to it all the time',
        cause: `It changed during each of ${history_branch_MOST_ATTEMPTS} attempts`,
        remedy: 'Run the job again; let the jobs that write the history run one after another (concurrency)',
    });
}
/** What `change` makes of the files of a commit, without what stays the same. One that is too large stays as it is. */
async function changesOn(base, work) {
    const { paths, change } = work.request;
    const before = new Map();
    const skipped = new Map();
    for (const path of paths) {
        if (!base?.files.has(path))
            continue;
        try {
            before.set(path, await readText(path, base, work));
        }
        catch (error) {
            if (!(error instanceof errors/* RunError */.e4))
                throw error;
            const { message, cause = '', remedy = '' } = error.details;
            skipped.set(path, `${message}: ${cause}. ${remedy}`);
        }
    }
    const after = [...change(before)]
        .filter(([path]) => !skipped.has(path))
        .map(([path, text]) => [path, text.toWellFormed()]);
    for (const [path, text] of after)
        requireWritable(path, text, work.request);
    return {
        changes: new Map(after.filter(([path, text]) => before.get(path) !== text)),
        skipped: [...skipped.values()],
    };
}
/** Makes a commit that no branch has yet. The names of git's objects are digests, so all of this can be repeated. */
async function writeCommit(base, changes, { writer, request, patience }) {
    const { repository, message } = request;
    const files = base === null ? [...FIRST_FILES, ...changes] : changes;
    const blobs = new Map();
    for (const [path, text] of files) {
        blobs.set(path, await patience.repeat(() => writer.createBlob(repository, text)));
    }
    const tree = await patience.repeat(() => writer.createTree(repository, base?.tree ?? null, blobs));
    const commit = { message: commitMessage(message), tree, parent: base?.sha ?? null };
    return patience.repeat(() => writer.createCommit(repository, commit));
}
/**
 * Makes a commit the newest one of the branch.
 * @returns `raced` if somebody else was faster; the failure if that may be the reason
 * @throws GitHubFailure if there is a known reason
 */
async function place(base, commit, { writer, request, patience }) {
    const { repository, branch } = request;
    try {
        await patience.once(() => base === null
            ? writer.createBranch(repository, branch, commit)
            : writer.moveBranch(repository, branch, commit));
        return 'placed';
    }
    catch (error) {
        if (!(error instanceof github_failure/* GitHubFailure */.iK) || error.waitSeconds !== null)
            throw error;
        const isDoubtful = DOUBTFUL_STATUS.includes(error.status);
        if (!(0,github_patience/* isUnanswered */.N)(error) && !isDoubtful)
            throw error;
        // Only the branch itself shows whether a request with a lost response was carried out, and whether it lost a race.
        const now = await patience.repeat(() => writer.newestCommit(repository, branch));
        const hasCommit = now !== null &&
            (now.sha === commit ||
                (await patience.repeat(() => writer.contains(repository, now.sha, commit))));
        if (hasCommit)
            return 'placed';
        if (RACE.test(error.message) || now?.sha !== base?.sha)
            return 'raced';
        if (isClearRefusal(error))
            throw error;
        return error;
    }
}

// EXTERNAL MODULE: ./build/src/domain/views/json.js + 3 modules
var views_json = __webpack_require__(47203);
;// CONCATENATED MODULE: ./build/src/app/night/searches-file.js





/** The file of searches of a history with those of a night added. */
function searchesFile(before, added, { generator, generatedAt, run }) {
    let earlier = [];
    if (before.trim() !== '') {
        const read = (0,blame_read/* readBlame */.o)((0,json/* parseJson */.q)(before));
        if ('problem' in read)
            return read;
        earlier = read.blame.searches;
    }
    const searches = keptSearches(earlier, added);
    const schemaVersion = blame/* BLAME_SCHEMA_VERSION */.V;
    return { text: (0,views_json/* blameJson */.Gl)({ schemaVersion, generator, generatedAt, run, searches, notes: [] }) };
}

;// CONCATENATED MODULE: ./build/src/app/night/record-night.js


















/** If nothing was to be written. */
const NOT_RECORDED = {
    recorded: false,
    commit: null,
    problem: '',
    notes: [],
    files: new Map(),
};
/** A matrix has no more jobs (https://docs.github.com/actions/reference/limits), so a night has no more honest lanes. */
const MOST_RUNS = 256;
/** Adds to the histories, where the request says. Failing to write is a problem that is told, and never an error. */
async function recordNight(request, additions, place, deps) {
    const { history } = request;
    const { runs: all, badge, searches } = additions;
    const named = all.filter(({ series }) => (0,series_name/* historyFileName */.cI)(series) !== null);
    const records = named.slice(0, MOST_RUNS);
    const unnamed = all.length - named.length;
    const notes = [
        ...(unnamed > 0
            ? [
                `${(0,domain_text/* plural */.LS)(unnamed, 'run')} ${unnamed === 1 ? 'is' : 'are'} not added to the history: the names of lane, scenario and architecture are too long for a file`,
            ]
            : []),
        ...(named.length > MOST_RUNS
            ? [`Only ${MOST_RUNS} of ${named.length} runs are added to the history: no night has more`]
            : []),
    ];
    const kept = { ...additions, runs: records };
    switch (history.kind) {
        case 'artifact':
            return withNotes(recordInFiles(place, kept), notes);
        case 'branch':
            return withNotes(records.length === 0 && badge === '' && searches.length === 0
                ? NOT_RECORDED
                : await recordOnBranch(request, history.branch, kept, deps), notes);
        case 'none':
        case 'source':
            return NOT_RECORDED;
    }
}
function withNotes(recorded, notes) {
    return { ...recorded, notes: [...recorded.notes, ...notes] };
}
async function recordOnBranch({ apiUrl, token, run }, branch, additions, deps) {
    if (token === null) {
        return { ...NOT_RECORDED, problem: 'without a token nothing can be written (input token)' };
    }
    const { runs, badge, searches } = additions;
    // Of the last call: after a race, the files are changed again.
    let made = { files: new Map(), damaged: [], refused: [], isNewest: false };
    try {
        const writer = deps.gitHubWriter({ token, baseUrl: apiUrl });
        const request = {
            repository: run.repository,
            branch,
            paths: [
                ...runs.flatMap(({ series }) => (0,series_name/* historyFileName */.cI)(series) ?? []),
                ...(searches.length > 0 ? [blame/* BLAME_FILE */.v] : []),
                newest/* NEWEST_FILE */._3,
            ],
            change(files) {
                made = changed(files, additions, deps.now());
                const isShown = badge !== '' && made.isNewest;
                return new Map([
                    ...made.files,
                    ...(isShown ? [[BADGE_FILE, badge]] : []),
                    ...verdictFile(files.get(newest/* NEWEST_FILE */._3) ?? '', additions, deps.now()),
                ]);
            },
            message: `Add ${addedText(additions)} of workflow run ${run.id}, attempt ${run.attempt}`,
            log: deps.log,
            sleep: deps.sleep,
        };
        const { commit, base, skipped } = await untilCancelled(deps.cancelled, 'the history was written, so that only the branch shows whether the results are in it', () => updateBranch(writer, request));
        return {
            recorded: made.files.size > skipped.length,
            commit: made.files.size > 0 ? commit : null,
            problem: [...skipped, ...made.refused].join('; '),
            notes: base === null || commit === null
                ? []
                : made.damaged.map((path) => `${path} was damaged, and has what could be read of it; commit ${(0,domain_text/* shortHash */.BC)(base)} has it as it was`),
            files: new Map(),
        };
    }
    catch (error) {
        return { ...NOT_RECORDED, problem: (0,error_words/* withRemedy */.v)(error) };
    }
}
/**
 * The file with the verdict of the newest night, if this is the newest one. Answers come with a night that an artifact has: they
 * change what is behind its failures, and not whether it is good.
 */
function verdictFile(before, { badge, night }, now) {
    const [kept, own] = [(0,newest/* readNewest */.L6)(before, now), newestNightOf(night)];
    if (badge !== '') {
        return kept !== null && (0,newest/* isOlder */.tW)(own, kept) ? [] : [[newest/* NEWEST_FILE */._3, (0,newest/* newestFile */.Fi)(own)]];
    }
    if (kept === null || !(0,newest/* isSameNight */.$w)(kept, own))
        return [];
    return [[newest/* NEWEST_FILE */._3, (0,newest/* newestFile */.Fi)({ ...kept, detail: own.detail, who: own.who })]];
}
function addedText({ runs, searches }) {
    return runs.length > 0 || searches.length === 0
        ? (0,domain_text/* plural */.LS)(runs.length, 'run')
        : (0,domain_text/* plural */.LS)(searches.length, 'answer');
}
/** The files with the runs added; it merges into whatever another writer has left. */
function changed(files, { runs: records, searches, night }, now) {
    const added = new Map();
    const damaged = new Set();
    const refused = new Map();
    for (const record of records) {
        const { series } = record;
        const path = (0,series_name/* historyFileName */.cI)(series);
        if (path === null || refused.has(path))
            continue;
        let before = added.get(path);
        if (before === undefined) {
            const text = files.get(path) ?? '';
            const { history, problems } = (0,parse/* parseHistory */.i)(text, { now, series });
            if (text.trim() === '')
                before = (0,add_run/* emptyHistory */.s)(series);
            else if (history === null || (problems.length > 0 && (0,read_histories/* isNothing */.qv)(history))) {
                refused.set(path, record_night_refusal(path, problems));
                continue;
            }
            else {
                before = history;
                if (problems.length > 0)
                    damaged.add(path);
            }
        }
        added.set(path, (0,add_run/* addRun */.Z)(before, record));
    }
    const changes = new Map([...added].map(([path, history]) => [path, (0,format/* formatHistory */.A)(history)]));
    if (searches.length > 0) {
        const file = searchesFile(files.get(blame/* BLAME_FILE */.v) ?? '', searches, night);
        if ('text' in file)
            changes.set(blame/* BLAME_FILE */.v, file.text);
        else
            refused.set(blame/* BLAME_FILE */.v, record_night_refusal(blame/* BLAME_FILE */.v, [file.problem]));
    }
    return {
        files: changes,
        damaged: [...damaged],
        refused: [...refused.values()],
        isNewest: isNewest([...added.values()], records),
    };
}
function isNewest(histories, records) {
    const own = new Set(records.map(({ run }) => (0,run_key/* runKey */.r7)(run)));
    const started = Math.max(...records.map(({ run }) => Date.parse(run.startedAt)));
    return histories.every(({ runs }) => runs.every((run) => own.has((0,run_key/* runKey */.r7)(run)) || !(Date.parse(run.startedAt) > started)));
}
function record_night_refusal(path, problems) {
    const why = problems.length === 0 ? '' : ` (${problems.slice(0, 3).join('; ')})`;
    return `${path} is not written, because nothing of it can be read${why}. Restore it from an earlier commit, or remove it to begin anew`;
}
/** Without all that was there, the next artifact would hide it: then there is none. */
function recordInFiles(place, { runs: records, searches, night }) {
    if (place.isUnknown) {
        return {
            ...NOT_RECORDED,
            problem: 'Earlier results could not be read, and a new artifact without them would hide them. Run the job again; if the artifact with the history stays unreadable, delete it',
        };
    }
    const unread = new Map(place.unread.map(({ name, text }) => [name, text]));
    const all = new Map(place.histories);
    const refused = new Set();
    let added = 0;
    for (const record of records) {
        const file = (0,series_name/* historyFileName */.cI)(record.series);
        if (file === null)
            continue;
        if (unread.has(file)) {
            refused.add(record_night_refusal(file, []));
            continue;
        }
        const name = file.slice(0, -series_name/* HISTORY_EXTENSION */.pK.length);
        all.set(name, (0,add_run/* addRun */.Z)(all.get(name) ?? (0,add_run/* emptyHistory */.s)(record.series), record));
        added += 1;
    }
    const texts = [...all].map(([name, history]) => [
        `${name}${series_name/* HISTORY_EXTENSION */.pK}`,
        (0,format/* formatHistory */.A)(history),
    ]);
    const known = keptSearches(place.searches, searches);
    if (known.length > 0 && !unread.has(blame/* BLAME_FILE */.v)) {
        const file = searchesFile('', known, night);
        if ('text' in file)
            texts.push([blame/* BLAME_FILE */.v, file.text]);
        added += searches.length;
    }
    else if (searches.length > 0)
        refused.add(record_night_refusal(blame/* BLAME_FILE */.v, []));
    const files = [...unread, ...texts].map(([name, text]) => [(0,external_node_path_.join)(HISTORY_FOLDER, name), text]);
    return {
        ...NOT_RECORDED,
        recorded: added > 0,
        problem: [...refused].join('; '),
        files: new Map(files),
    };
}

;// CONCATENATED MODULE: ./build/src/app/night/answer-night.js




















/**
 * Adds answers of the bisect action to the night that they are about, and to the history, so that the next night knows them.
 * @throws RunError if the night cannot be read
 */
async function answerNight(request, answers, deps) {
    const patience = (0,github_patience/* createPatience */.s)(deps);
    const repeat = (work) => patience.repeat(work);
    const github = deps.gitHub({ token: request.token, baseUrl: request.apiUrl }, repeat);
    const find = (pattern) => untilCancelled(deps.cancelled, 'the artifacts were read', () => artifactsOfRun(pattern, request, github, repeat, deps));
    const judged = (0,newest_night/* newestNight */.D)((await find(answers.night)).artifacts, request);
    const found = await find(answers.blame);
    const { searches: all, problems } = searchesIn(found.artifacts, deps.now());
    const night = (0,night_searches/* withSearches */.X)(judged, keptSearches(judged.searches, all));
    // Only what is about this night is kept: whoever can start a workflow can upload answers.
    const searches = all.filter((one) => night.searches.includes(one));
    deps.log.info(`The night gets ${(0,domain_text/* plural */.LS)(searches.length, 'answer')}`);
    const place = await readPlace(request, github, repeat, deps);
    const recorded = request.whyNotRecorded === '' && searches.length > 0
        ? await recordNight(request, { runs: [], badge: '', searches, night }, place, deps)
        : NOT_RECORDED;
    if (recorded.problem !== '') {
        const title = 'The history could not be written';
        deps.step.annotate({ level: 'error', title, message: recorded.problem });
    }
    const none = searches.length === 0 ? ['No artifact has answers to this night.'] : [];
    const unused = found.rejected.map(({ name, why }) => `${name} is not used: ${why}.`);
    const told = { ...night, notes: [...night.notes, ...none, ...problems, ...unused] };
    const lanes = await lanesOf(request, night, find, deps).catch((error) => {
        deps.log.warning(`The page has no logs: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    });
    const html = htmlFile({ night: told, lanes, histories: place.histories }, deps);
    const histories = place.isUnknown ? [] : [...place.histories.values()];
    return {
        night: told,
        histories,
        recorded: { ...recorded, files: new Map([...recorded.files, ...html]) },
    };
}
/** The runs of the night, for the page. */
async function lanesOf(request, night, find, { version, now, log }) {
    const { artifacts } = await find(request.artifacts);
    const { reports } = await (0,read_reports/* readReports */.o)(artifacts, { version, now: now(), log });
    return (0,merge/* mergeReports */.C)(ownReports(reports, request.run).reports, night.run.id).lanes;
}
/** Searches of all artifacts, and what of them cannot be read, one sentence each. */
function searchesIn(artifacts, now) {
    const searches = [];
    const problems = [];
    for (const { name, directory } of artifacts) {
        // Histories have such a file as well, with the searches of all nights.
        const file = (0,report_directory/* listFiles */.CS)(directory).find((one) => one === blame/* BLAME_FILE */.v);
        if (file === undefined)
            continue;
        const read = (0,blame_read/* readBlame */.o)((0,json/* parseJson */.q)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, file), 'utf8')));
        if ('blame' in read)
            searches.push(...read.blame.searches.map((one) => believable(one, now)));
        else
            problems.push(`${name} cannot be read: ${(0,domain_text/* plainLine */.h0)(read.problem)}`);
    }
    return { searches, problems };
}
/** All links of an answer are to GitHub, and it is not of the future: else it could not be replaced. */
function believable(search, now) {
    const isPast = Date.parse(search.at) <= now.getTime();
    return {
        ...search,
        at: isPast ? search.at : now.toISOString(),
        sentence: search.sentence.map((phrase) => ({ ...phrase, url: gitHubLink(phrase.url) })),
        culprits: search.culprits.map((culprit) => ({ ...culprit, url: gitHubLink(culprit.url) })),
    };
}
function gitHubLink(url) {
    return url?.startsWith('https://github.com/') === true ? url : null;
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/alerts-done.js



const alerts_done_GAP = '\n\n';
const alerts_done_TEXT_CHARACTERS = 300;
/** GitHub's labels have up to 50. */
const LABEL_CHARACTERS = 50;
const alerts_done_LIMIT_BYTES = 20_000;
const DONE = {
    open: '🆕 Opened',
    reopen: '🔁 Reopened',
    close: '✅ Closed',
    update: '✏️ Updated',
};
const PLANNED = {
    open: '🆕 Would be opened',
    reopen: '🔁 Would be reopened',
    close: '✅ Would be closed',
    update: '✏️ Would be updated',
};
/** What people are told comes first. */
const ORDER = ['open', 'reopen', 'close', 'update'];
/** The section of a summary about alerts; empty if there is nothing to say. */
function renderAlertsDone({ mode, repository, outcomes, problem, notes }, serverUrl) {
    if (mode === 'off')
        return '';
    const words = mode === 'dry-run' ? PLANNED : DONE;
    const parts = ORDER.flatMap((kind) => outcomes.filter((one) => one.kind === kind)).map(({ kind, number, title, labels, isCommented }) => {
        const name = number === null
            ? ''
            : ` ${(0,markup/* link */.nf)(`\\#${number}`, `${serverUrl}/${repository}/issues/${number}`)}`;
        const named = labels.map((label) => (0,markup/* codeSpan */.SS)((0,domain_text/* truncate */.xv)(label, LABEL_CHARACTERS))).join(', ');
        const more = [
            ...(named === ''
                ? []
                : [`with ${labels.length === 1 ? 'the label' : 'the labels'} ${named}`]),
            ...(isCommented ? ['with a comment'] : []),
        ];
        return `- ${words[kind]}${name}: ${[alerts_done_text(title), ...more].join(', ')}`;
    });
    const remarks = [
        ...(problem === '' ? [] : [`⚠️ ${alerts_done_text(problem)}`]),
        ...notes.map((note) => alerts_done_text(note)),
    ];
    const list = (0,budget/* fitList */.em)({ parts, noun: 'issue', frame: (body) => body }, alerts_done_LIMIT_BYTES);
    const body = [list, ...remarks].filter((part) => part !== '');
    const title = mode === 'dry-run' ? '### Alerts (dry run: nothing is written)' : '### Alerts';
    return body.length === 0 ? '' : `${[title, ...body].join(alerts_done_GAP)}\n`;
}
function alerts_done_text(untrusted) {
    return (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(untrusted, alerts_done_TEXT_CHARACTERS));
}

// EXTERNAL MODULE: ./build/src/domain/views/markdown/night.js + 5 modules
var markdown_night = __webpack_require__(45289);
// EXTERNAL MODULE: ./build/src/domain/night/drift.js
var night_drift = __webpack_require__(94196);
// EXTERNAL MODULE: ./build/src/domain/night/spec-words.js
var spec_words = __webpack_require__(57136);
// EXTERNAL MODULE: ./build/src/domain/views/drift-wording.js
var drift_wording = __webpack_require__(31453);
// EXTERNAL MODULE: ./build/src/domain/views/night-wording.js
var night_wording = __webpack_require__(88300);
// EXTERNAL MODULE: ./build/src/domain/views/search-wording.js
var search_wording = __webpack_require__(43898);
;// CONCATENATED MODULE: ./build/src/domain/views/night-annotations.js









const LEVELS = {
    passed: null,
    flaky: 'warning',
    known: 'warning',
    failed: 'error',
    environment: 'error',
    incomplete: 'error',
    error: 'error',
};
/** GitHub keeps ten annotations of a level for a step; the verdict is one of them. */
const MOST_CAUSES = 5;
const night_annotations_MOST_LANES = 3;
const night_annotations_MOST_SPECS = 8;
/**
 * The annotations of a night: one for the verdict, one for each new cause and each lane that is red as a whole with its suspects, and one
 * for all early warnings.
 */
function nightAnnotations(night) {
    const { verdict, missing, rejected } = night;
    const level = LEVELS[verdict.result];
    const absent = [...missing, ...rejected]
        .map(({ name, why }) => `${name}: ${why}`)
        .filter((line) => line !== verdict.detail);
    const verdictLines = [
        verdict.detail,
        ...(0,annotations/* capped */.uo)(absent, night_annotations_MOST_SPECS),
        'The job summary has the details.',
    ];
    return [
        ...(level === null
            ? []
            : [(0,annotations/* annotation */.w7)(level, verdict.headline || verdict.result, verdictLines)]),
        ...newCauses(night),
        ...redLanes(night),
        ...halved(night),
        ...early(night),
    ];
}
/** Failures that are new, by cause; a spec without a cause stands alone. */
function newCauses(night) {
    const news = [...(0,night_wording/* specsIn */.Se)(night.specs, 'new'), ...(0,night_wording/* specsIn */.Se)(night.specs, 'not-seen-before')].filter(({ outcome }) => outcome === 'failed');
    const groups = [...(0,group/* groupBy */.$)(news, ({ cause, id }) => cause ?? id).values()].toSorted((one, other) => other.length - one.length);
    const shown = groups.slice(0, MOST_CAUSES).map((specs) => causeAnnotation(night, specs));
    const left = groups.length - shown.length;
    return left > 0
        ? [
            ...shown,
            (0,annotations/* annotation */.w7)('error', `… and ${(0,domain_text/* plural */.LS)(left, 'more new cause')}`, [
                'The job summary has all of them.',
            ]),
        ]
        : shown;
}
function causeAnnotation(night, specs) {
    const [first] = specs;
    if (first === undefined)
        return (0,annotations/* annotation */.w7)('error', 'No spec', []);
    const cause = night.causes.find(({ id }) => id === first.cause);
    const suspects = first.suspects === null ? undefined : night.suspects[first.suspects];
    const search = (0,search_wording/* searchAt */.k7)(night, first.search);
    const title = `New: ${cause?.title ?? (first.message || first.id)}`;
    return (0,annotations/* annotation */.w7)('error', title, [
        ...(0,annotations/* capped */.uo)(specs.map(({ id, reason }) => `- ${(0,domain_text/* plainLine */.h0)(id)}: ${(0,domain_text/* plainLine */.h0)(reason)}`), night_annotations_MOST_SPECS),
        ...answerLines(search),
        ...suspectLines(suspects),
    ]);
}
/** Lanes that are red as a whole, those that fit; the verdict is about the first of them if nothing is new. */
function redLanes(night) {
    const red = night.lanes.filter(detail/* isRedAsAWhole */.uV);
    const isTold = night.specs.every(({ state }) => state !== 'new') && night.missing.length === 0;
    return red
        .slice(isTold ? 1 : 0)
        .slice(0, night_annotations_MOST_LANES)
        .map(({ name, headline, since, cause, suspects: position, search }) => {
        const suspects = position === null ? undefined : night.suspects[position];
        const when = since === null ? '' : `, red since ${(0,spec_words/* dayOf */.kb)(since)}`;
        return (0,annotations/* annotation */.w7)('error', `${name}: ${headline}${when}`, [
            cause,
            ...answerLines((0,search_wording/* searchAt */.k7)(night, search)),
            ...suspectLines(suspects),
        ]);
    });
}
/** What trials found. */
function answerLines(search) {
    return search === null
        ? []
        : [(0,domain_text/* plainLine */.h0)(search.text), ...search.culprits.map(({ url }) => url ?? '')];
}
function suspectLines(suspects) {
    if (suspects === undefined)
        return [];
    return [suspects.text, ...suspects.builds.map(({ url }) => url ?? '')];
}
/** Lanes that lost half of their specs: nobody would notice, because what is left passes. */
function halved(night) {
    return (0,drift_wording/* driftingLanes */.f4)(night)
        .filter(({ drift }) => (0,night_drift/* isHalved */.X)(drift))
        .slice(0, night_annotations_MOST_LANES)
        .map(({ name, drift }) => (0,annotations/* annotation */.w7)('warning', `${name} lost ${drift.lost} of ${drift.before} specs`, [
        (0,drift_wording/* driftText */.LU)(drift),
        ...(0,annotations/* capped */.uo)((0,drift_wording/* driftNames */.Ix)(drift).map(domain_text/* plainLine */.h0), night_annotations_MOST_SPECS),
    ]));
}
function early({ warnings }) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.map(({ text, chance }) => `- ${(0,domain_text/* plainLine */.h0)(text)} (chance that it is noise: ${(0,spec_words/* percent */.KN)(chance)})`);
    return [(0,annotations/* annotation */.w7)('notice', (0,domain_text/* plural */.LS)(warnings.length, 'early warning'), lines)];
}

// EXTERNAL MODULE: ./build/src/domain/night/wanted-searches.js
var wanted_searches = __webpack_require__(73733);
;// CONCATENATED MODULE: ./build/src/domain/views/night-outputs.js

/** The outputs of the report action by their names in report/action.yml. */
function nightOutputs(night, paths) {
    const { verdict, specs, missing, history } = night;
    const failing = (...states) => String(specs.filter(({ state, outcome }) => states.includes(state) && outcome === 'failed').length);
    return {
        result: verdict.result,
        headline: verdict.headline,
        'new-failures': failing('new', 'not-seen-before'),
        'still-failing': failing('still-failing'),
        flaky: String(specs.filter(({ state }) => state === 'flaky').length),
        known: failing('known'),
        recovered: String(specs.filter(({ state }) => state === 'recovered').length),
        missing: JSON.stringify(missing.map(({ name }) => name)),
        'to-search': JSON.stringify((0,wanted_searches/* architecturesToSearch */.c)(night)),
        'history-commit': history.commit ?? '',
        'report-dir': paths.directory,
        'report-json': paths.json,
    };
}

;// CONCATENATED MODULE: ./build/src/app/night/publish-night.js









const JUDGED = {
    summary: (night) => (0,markdown_night/* renderNight */.n)(night),
    annotations: nightAnnotations,
};
/** Of a night that gets answers: the rest of it was shown when it was judged, and the answers by the job that searched. */
const ANSWERED = { summary: markdown_night/* renderAnsweredNight */.Y, annotations: () => [] };
/** Views with what became of alerts. */
function withAlertsShown({ summary, annotations }, alerts, { serverUrl }) {
    const section = renderAlertsDone(alerts, serverUrl);
    const { problem } = alerts;
    return {
        summary: (night) => (section === '' ? summary(night) : `${summary(night)}\n${section}`),
        annotations: (night) => [
            ...annotations(night),
            ...(problem === ''
                ? []
                : [
                    {
                        level: 'error',
                        title: 'Alerts could not be brought up to date',
                        message: problem,
                    },
                ]),
        ],
    };
}
/**
 * Publishes a night as annotations, outputs, summary and files. A failure of one does not stop the others.
 * @param files more files for the report directory, by path
 */
async function publishNight(night, files, directory, { step, log }, shown = JUDGED) {
    const json = (0,external_node_path_.join)(directory, report_files/* NIGHT_FILES */["do"].night);
    const views = {
        annotations() {
            for (const annotation of shown.annotations(night))
                step.annotate(annotation);
        },
        outputs() {
            for (const [name, value] of Object.entries(nightOutputs(night, { directory, json }))) {
                step.setOutput(name, value);
            }
        },
        "the step's summary": () => step.writeSummary(shown.summary(night)),
        'the report': () => {
            (0,report_directory/* clearReportDirectory */.LY)(directory);
            const failures = (0,report_directory/* putFiles */.po)(directory, [
                { name: report_files/* NIGHT_FILES */["do"].night, text: (0,views_json/* nightJson */.Dq)(night) },
                { name: report_files/* NIGHT_FILES */["do"].summary, text: (0,markdown_night/* renderNight */.n)(night) },
                ...[...files].map(([name, text]) => ({ name, text })),
            ]);
            for (const failure of failures)
                log.warning(failure);
        },
    };
    log.info(`${night.verdict.headline}. ${night.verdict.detail}`);
    for (const [name, write] of Object.entries(views)) {
        try {
            await write();
        }
        catch (error) {
            log.warning(`${name} could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/domain/views/markdown/unjudged-night.js



const CHARACTERS = 2_000;
const MOST_LINES = 50;
/** The summary of a night that could not be judged: GitHub-flavoured Markdown. */
function renderUnjudgedNight({ result, headline, lines }) {
    const shown = lines.slice(0, MOST_LINES).map((line) => (0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(line, CHARACTERS)));
    return `${[`## ${night_wording/* NIGHT_SIGNS */._i[result]} ${(0,markup/* inline */.mG)((0,domain_text/* truncate */.xv)(headline, CHARACTERS))}`, ...shown].join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/app/night/publish-unjudged.js



/** Publishes why a night could not be judged: an annotation, the outputs `result` and `headline`, and the summary. */
async function publishUnjudged(error, { step, log }) {
    const night = unjudgedBy(error);
    const { result, headline, lines } = night;
    step.annotate({ level: 'error', title: headline, message: lines.join('\n') || headline });
    try {
        step.setOutput('result', result);
        step.setOutput('headline', headline);
        await step.writeSummary(renderUnjudgedNight(night));
    }
    catch (failure) {
        log.warning(`outputs or summary could not be written: ${(0,errors/* messageOf */.bD)(failure)}`);
    }
    if (!(error instanceof errors/* RunError */.e4 || error instanceof Cancelled) && error instanceof Error) {
        log.debug(error.stack ?? '');
    }
}
function unjudgedBy(error) {
    const headline = (0,errors/* messageOf */.bD)(error);
    if (error instanceof Cancelled) {
        const lines = ['Nothing was judged, and the history was not changed', 'Run the job again'];
        return { result: 'incomplete', headline, lines };
    }
    if (error instanceof errors/* RunError */.e4) {
        const { kind, cause = '', evidence = [], remedy = '' } = error.details;
        const lines = [cause, ...evidence, remedy].filter((line) => line !== '');
        return { result: kind === 'environment' ? 'environment' : 'error', headline, lines };
    }
    return {
        result: 'error',
        headline,
        lines: ['This is a bug in crio-node-e2e: please report it'],
    };
}

// EXTERNAL MODULE: ./build/src/adapters/github.js + 2 modules
var adapters_github = __webpack_require__(13468);
// EXTERNAL MODULE: ./build/src/app/night/forbidden.js
var forbidden = __webpack_require__(55505);
;// CONCATENATED MODULE: ./build/src/app/night/run-jobs.js



/** A matrix has at most 256 jobs (https://docs.github.com/actions/reference/limits), and a run at most 50 attempts. */
const MOST_PAGES = 50;
/** The jobs of a workflow run, so that one that left no artifact can be named. Without them a run can be judged as well. */
async function jobsOf(github, repository, run) {
    const all = [];
    try {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const found = await github.runJobs(repository, run, page);
            all.push(...found);
            if (found.length < adapters_github/* PAGE_SIZE */.m) {
                const missing = all.length === 0 ? `GitHub lists no jobs of workflow run ${run}` : null;
                return { jobs: newestOf(all), missing };
            }
        }
    }
    catch (error) {
        if (!(error instanceof errors/* RunError */.e4))
            throw error;
        const remedy = (0,forbidden/* isForbidden */.U)(error) ? ': the job needs the permission actions: read' : '';
        const { cause = '' } = error.details;
        return {
            jobs: [],
            missing: `The jobs of workflow run ${run} are not known (${cause})${remedy}`,
        };
    }
    return { jobs: newestOf(all), missing: `Workflow run ${run} has more jobs than are listed` };
}
/** Of jobs with the same name, those of the newest attempt: a re-run of failed jobs leaves the others as they were. */
function newestOf(jobs) {
    const attempts = new Map();
    for (const { name, attempt } of jobs) {
        attempts.set(name, Math.max(attempt, attempts.get(name) ?? 0));
    }
    const newest = jobs.filter(({ name, attempt }) => attempts.get(name) === attempt);
    // A page can repeat jobs while others come in.
    return [...new Map(newest.map((job) => [job.id, job])).values()];
}

;// CONCATENATED MODULE: ./build/src/domain/alerts/overdue.js




/**
 * What is to be done if no night has run for too long: one alert, which the next night closes. Asked by a job that runs
 * although the nights do not.
 * @param freshness when the nights ran last; null if none is known, which is no alert
 */
function planOverdue(freshness, alerts, context) {
    if (freshness === null)
        return [];
    const topic = overdueTopic(freshness);
    const place = placeOfKind('overdue', topic.since, alerts, context.now);
    if (!freshness.overdue)
        return place.kind === 'open' ? [ranAgain(place.alert, context)] : [];
    if (place.kind === 'silent')
        return [];
    const alert = place.kind === 'new' ? null : place.alert;
    const marker = {
        scope: context.scope,
        kind: 'overdue',
        status: 'failing',
        keys: topic.keys,
        members: [],
        since: topic.since,
        opened: '',
        changed: '',
        told: '',
    };
    const { texts, labels } = context;
    const body = bodyOf(marker, topic, alert?.body ?? '', context);
    if (alert === null)
        return [{ kind: 'open', title: texts.title(topic), body, labels: labels(topic) }];
    if (alert.isOpen)
        return updated(alert, body, '');
    const { number, title } = alert;
    const comment = texts.comment({ kind: 'reopened', topic });
    return [{ kind: 'reopen', number, title, body, reason: 'completed', comment }];
}
function ranAgain({ number, title, body, marker }, context) {
    const next = { ...marker, status: 'recovered', changed: context.run };
    return {
        kind: 'close',
        number,
        title,
        body: bodyOf(next, null, body, context),
        reason: 'completed',
        comment: context.texts.comment({ kind: 'ran-again' }),
    };
}
function overdueTopic({ last, usualHours }) {
    const usual = usualHours === null ? '' : ` Its runs are usually ${Math.round(usualHours)} hours apart.`;
    return {
        kind: 'overdue',
        keys: [keyOf('overdue')],
        members: [],
        isConfirmed: true,
        since: timeOf(last.startedAt),
        title: 'the nightly run is overdue',
        note: `The last recorded run started on ${minuteOf(last.startedAt)}.${usual}`,
        class: 'unknown',
        specs: [],
        lanes: [],
        suspects: null,
        search: null,
        message: '',
        run: { id: last.id, attempt: 1, repository: '', url: last.url },
    };
}
/** A time to the minute, for people. */
function minuteOf(text) {
    const [date = '', time = ''] = timeOf(text).split('T');
    return `${date} at ${time.slice(0, 5)} UTC`;
}

// EXTERNAL MODULE: ./build/src/domain/night/freshness.js
var night_freshness = __webpack_require__(10816);
;// CONCATENATED MODULE: ./build/src/app/night/watch-nights.js











const NEVER = 'No night has run yet, or none could be recorded. Look at the last run of the nightly, and whether the history branch is there.';
/**
 * Looks when the nights ran last: when they stay away, nothing else says so. It judges nothing.
 * @returns the exit code of the step: 1 if the next night is overdue
 * @throws RunError if the history cannot be read
 */
async function watchNights(request, deps) {
    const patience = (0,github_patience/* createPatience */.s)(deps);
    const repeat = (work) => patience.repeat(work);
    const github = deps.gitHub({ token: request.token, baseUrl: request.apiUrl }, repeat);
    const place = await untilCancelled(deps.cancelled, 'the history was read', () => readPlace(request, github, repeat, deps));
    if (place.isUnknown) {
        throw new errors/* RunError */.e4({
            kind: 'environment',
            reason: 'build-unavailable',
            message: 'It is not known when the nights ran last',
            cause: place.problems.join('; '),
        });
    }
    const freshness = (0,night_freshness/* freshnessOf */.T)([...place.histories.values()], deps.now());
    const alerts = await withAlerts(request, deps, (tools) => planOverdue(freshness, tools.alerts, { ...tools, run: runName(request.run.id), members: [] }));
    const isOverdue = freshness?.overdue === true;
    const sentence = freshness === null ? NEVER : (0,night_wording/* freshnessText */.pj)(freshness);
    const headline = isOverdue
        ? 'The nightly run is overdue'
        : freshness === null
            ? 'No night has been recorded'
            : 'The nights run';
    const { step } = deps;
    step.setOutput('result', isOverdue || freshness === null ? 'incomplete' : 'passed');
    step.setOutput('headline', sentence);
    if (isOverdue)
        step.annotate({ level: 'error', title: headline, message: sentence });
    // A new repository has none, so this is no error.
    if (freshness === null)
        step.annotate({ level: 'warning', title: headline, message: sentence });
    if (alerts.problem !== '') {
        const title = 'Alerts could not be brought up to date';
        step.annotate({ level: 'error', title, message: alerts.problem });
    }
    const section = renderAlertsDone(alerts, request.serverUrl);
    await step.writeSummary([
        `## ${isOverdue ? '❌' : freshness === null ? '⚠️' : '✅'} ${headline}`,
        (0,markup/* inline */.mG)(sentence),
        section,
    ]
        .filter((part) => part !== '')
        .join('\n\n'));
    return isOverdue && request.failOn.includes('incomplete') ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/app/night/report-night.js






















/** Problems of the history in an annotation. */
const MOST_PROBLEMS = 5;
/**
 * The report action: reads the reports of all jobs of a workflow run, judges them together by their history, adds them to
 * it, and publishes the result. It runs none of the tested code, and trusts none of what that code left.
 * @param read parses the inputs
 * @returns the exit code of the step
 */
async function reportNight(deps, read) {
    try {
        const request = read();
        if (request.token !== null)
            deps.step.mask(request.token);
        if (request.isWatch)
            return await watchNights(request, deps);
        const { answers, reportDirectory } = request;
        if (answers !== null) {
            const { night, recorded, histories } = await answerNight(request, answers, deps);
            const alerts = await alertNight(request, night, histories, deps);
            const shown = withAlertsShown(ANSWERED, alerts, request);
            await publishNight(night, recorded.files, reportDirectory, deps, shown);
            // The night was judged before, by a step that failed if it was red.
            return deps.cancelled.aborted ? 1 : 0;
        }
        const { night, recorded, histories } = await judgeNight(request, deps);
        const alerts = await alertNight(request, night, histories, deps);
        const shown = withAlertsShown(JUDGED, alerts, request);
        await publishNight(night, recorded.files, reportDirectory, deps, shown);
        if (deps.cancelled.aborted)
            return 1;
        return request.failOn.includes(night.verdict.result) ? 1 : 0;
    }
    catch (error) {
        await publishUnjudged(error, deps);
        return 1;
    }
}
async function judgeNight(request, deps) {
    const { cancelled } = deps;
    const access = { token: request.token, baseUrl: request.apiUrl };
    const patience = (0,github_patience/* createPatience */.s)(deps);
    const repeat = (work) => patience.repeat(work);
    const github = deps.gitHub(access, repeat);
    const { artifacts, rejected } = await untilCancelled(cancelled, 'the artifacts were read', () => artifactsOfRun(request.artifacts, request, github, repeat, deps));
    deps.log.info(`Reports are read from ${(0,domain_text/* plural */.LS)(artifacts.length, 'artifact')}`);
    const { version, log } = deps;
    const read = await untilCancelled(cancelled, 'the reports were read', () => (0,read_reports/* readReports */.o)(artifacts, { version, now: deps.now(), log }));
    const jobs = await untilCancelled(cancelled, 'the jobs were read', () => listedJobs(request, github));
    const place = await untilCancelled(cancelled, 'the history was read', () => readPlace(request, github, repeat, deps));
    annotateProblems(place, deps);
    const own = ownReports(read.reports, request.run);
    const built = (0,build_night/* buildNight */.z)({ version: deps.version, now: deps.now() }, {
        run: request.run,
        reports: own.reports,
        rejected: [...rejected, ...read.rejected, ...own.rejected],
        expected: { names: request.expect, needs: request.needs, jobs: jobs.jobs },
        isScheduled: request.isScheduled,
        pullRequest: request.pullRequest,
        histories: place.histories,
        source: place.source,
        problems: place.problems,
        searches: place.searches,
        notes: [...read.notes, ...(jobs.missing === null ? [] : [jobs.missing])],
    });
    return record(request, built, place, deps);
}
/** Without the whole history, failures can look new: that is said where the failures are. */
function annotateProblems({ problems }, { step }) {
    if (problems.length === 0)
        return;
    const lines = (0,annotations/* capped */.uo)([...problems], MOST_PROBLEMS);
    const message = [...lines, 'The results are judged by what could be read.'].join('\n');
    step.annotate({ level: 'warning', title: 'The history could not be read as a whole', message });
}
async function listedJobs({ run, token }, github) {
    const id = Number(run.id);
    if (token === null || !Number.isSafeInteger(id))
        return { jobs: [], missing: null };
    return jobsOf(github, run.repository, id);
}
async function record(request, { night, lanes }, place, deps) {
    const all = lanes.map((lane) => lane.record);
    const records = all.filter(({ run }) => isPossible(run, deps.now()));
    const wanted = request.recordAll ? records : records.filter(({ run }) => !isExperiment(run));
    const notes = notRecordedNotes(request, {
        undated: all.length - records.length,
        experiments: records.length - wanted.length,
    });
    // Single commits say nothing about main, and times that are wrong nothing about now.
    const badge = wanted.length > 0 || all.length === 0 ? badgeJson(night) : '';
    const recorded = request.whyNotRecorded === ''
        ? await recordNight(request, { runs: wanted, badge, searches: [], night }, place, deps)
        : NOT_RECORDED;
    if (recorded.problem !== '') {
        const title = 'The history could not be written';
        deps.step.annotate({ level: 'error', title, message: recorded.problem });
    }
    const problems = [
        ...night.history.problems,
        ...(recorded.problem === '' ? [] : [`it could not be written: ${recorded.problem}`]),
    ];
    const { recorded: isRecorded, commit } = recorded;
    const told = {
        ...night,
        history: { ...night.history, recorded: isRecorded, commit, problems },
        notes: [...night.notes, ...notes, ...recorded.notes],
    };
    const html = htmlFile({ night: told, lanes, histories: place.histories }, deps);
    return {
        night: told,
        recorded: { ...recorded, files: new Map([...recorded.files, ...html]) },
        // Without all that was there, a failure of every night looks new.
        histories: place.isUnknown ? [] : historiesWith(wanted, place),
    };
}
/** The histories after the night. */
function historiesWith(records, { histories }) {
    const all = new Map(histories);
    for (const one of records) {
        const name = (0,series_name/* seriesName */.f_)(one.series);
        if (name !== null)
            all.set(name, (0,add_run/* addRun */.Z)(all.get(name) ?? (0,add_run/* emptyHistory */.s)(one.series), one));
    }
    return [...all.values()];
}
/** Why the history does not get some of the runs, one sentence each. */
function notRecordedNotes({ history, whyNotRecorded }, { undated, experiments }) {
    if (history.kind === 'none')
        return [];
    if (whyNotRecorded !== '')
        return [`The results are not added to the history: ${whyNotRecorded}`];
    const clock = `Not added to the history: ${(0,domain_text/* plural */.LS)(undated, 'run')} without a possible time. Is the clock of the machine wrong?`;
    const single = `Not added to the history: ${(0,domain_text/* plural */.LS)(experiments, 'run')} of a single commit or pull request. The input record: true adds them`;
    return [...(undated > 0 ? [clock] : []), ...(experiments > 0 ? [single] : [])];
}
/** Whether a history can have a run: one without a time has that of the beginning of time. */
function isPossible(run, now) {
    return Date.parse(run.startedAt) > 0 && !(0,run_key/* isFuture */.GJ)(run, now);
}


/***/ }),

/***/ 73733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wantedSearches),
/* harmony export */   c: () => (/* binding */ architecturesToSearch)
/* harmony export */ });
/* harmony import */ var _blame_resume_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38203);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56813);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25070);
/* harmony import */ var _searches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53451);




/** More than a night has specs. */
const LATER = 1_000_000;
/**
 * The regressions of a night to search on a machine of an architecture, one for each cause. A spec that is new in a night has
 * failed again in the rerun of its run, else it would be flaky; so it is confirmed. Lanes that are red as a whole come first, then
 * what stands out most.
 */
function wantedSearches(night, architecture) {
    if (night.pullRequest !== null) {
        return { wanted: [], notes: ['A pull request is compared with main, and not searched.'] };
    }
    const open = night.specs.flatMap((spec) => {
        const lane = night.lanes[spec.lane];
        const suspects = night.suspects[spec.suspects ?? -1];
        const earlier = night.searches[spec.search ?? -1] ?? null;
        const isOpen = spec.outcome === 'failed' &&
            (spec.state === 'new' || spec.state === 'still-failing') &&
            (earlier === null || !(0,_blame_resume_js__WEBPACK_IMPORTED_MODULE_0__/* .isDecided */ .d)(earlier));
        return isOpen && lane !== undefined && suspects !== undefined
            ? [{ spec, lane, suspects, earlier, title: titleOf(night, spec) }]
            : [];
    });
    const ofSpecs = wantedSpecs(open, architecture);
    const ofLanes = wantedLanes(night, architecture);
    return {
        wanted: [...ofLanes.wanted, ...ofSpecs.wanted].toSorted((one, other) => rank(other) - rank(one)),
        notes: [...ofLanes.notes, ...ofSpecs.notes],
    };
}
/** Specs, those that fail for the same cause together. */
function wantedSpecs(open, architecture) {
    const notes = [];
    const byCause = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(open, ({ spec }) => spec.cause ?? spec.id);
    const wanted = [...byCause.values()].flatMap((all) => {
        const { possible, note } = possibleOn(architecture, all);
        notes.push(...note);
        const [main] = possible;
        if (main === undefined)
            return [];
        const { lane, suspects, earlier } = main;
        const telling = possible
            .filter((one) => one.lane === lane && one.suspects === suspects)
            .toSorted(({ spec: one }, { spec: other }) => failuresBefore(one) - failuresBefore(other) ||
            (one.seconds ?? Number.MAX_VALUE) - (other.seconds ?? Number.MAX_VALUE));
        const title = telling[0]?.title ?? main.title;
        return [{ specs: telling.map(({ spec }) => spec), lane, suspects, earlier, title }];
    });
    return { wanted, notes };
}
/** Lanes that are red as a whole, those for the same reason together. */
function wantedLanes(night, architecture) {
    const notes = [];
    const open = night.lanes.flatMap((lane) => {
        const suspects = night.suspects[lane.suspects ?? -1];
        const earlier = night.searches[lane.search ?? -1] ?? null;
        const isOpen = (0,_detail_js__WEBPACK_IMPORTED_MODULE_2__/* .isRedAsAWhole */ .uV)(lane) &&
            lane.result !== 'cancelled' &&
            (earlier === null || !(0,_blame_resume_js__WEBPACK_IMPORTED_MODULE_0__/* .isDecided */ .d)(earlier));
        return isOpen && suspects !== undefined
            ? [{ lane, suspects, earlier, title: (0,_searches_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOfLane */ .y)(lane) }]
            : [];
    });
    const wanted = [...(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(open, ({ title }) => title).values()].flatMap((all) => {
        const { possible, note } = possibleOn(architecture, all);
        notes.push(...note);
        return possible.slice(0, 1).map((one) => ({ ...one, specs: [] }));
    });
    return { wanted, notes };
}
/** What of the same regression can be searched on a machine of an architecture, and why none can. */
function possibleOn(architecture, all) {
    const here = all.filter(({ lane }) => lane.architecture === architecture);
    const possible = here.filter(({ suspects }) => suspects.ranges.some(({ good, bad }) => good !== bad));
    const [first] = all;
    if (possible.length > 0 || first === undefined)
        return { possible, note: [] };
    const why = here.length > 0
        ? 'no published build changed since its last good run'
        : `it fails on ${first.lane.architecture || 'an architecture that is not known'}`;
    return { possible, note: [`${first.title} is not searched: ${why}.`] };
}
/** The architectures on which something is to be searched. */
function architecturesToSearch(night) {
    return [...new Set(night.lanes.map(({ architecture }) => architecture))]
        .filter((one) => one !== '' && wantedSearches(night, one).wanted.length > 0)
        .toSorted();
}
/** How often it failed before it broke: a flaky spec tells less. */
function failuresBefore({ rate }) {
    return rate === null || rate.results === 0 ? 0 : rate.failed / rate.results;
}
/** What was never searched comes first, then lanes, then what is no doubt, then what many specs have. */
function rank({ specs, earlier }) {
    const isDoubtful = specs.length > 0 && specs.every(({ doubt }) => doubt !== '');
    const weight = specs.length === 0 ? LATER : specs.length - (isDoubtful ? LATER : 0);
    return weight - (earlier === null ? 0 : 4 * LATER);
}
function titleOf({ causes }, { cause, message, id }) {
    return causes.find((one) => one.id === cause)?.title || message || id;
}


/***/ }),

/***/ 71282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ budgetOfRun),
/* harmony export */   OB: () => (/* binding */ reportedShard),
/* harmony export */   cW: () => (/* binding */ budgetOfPlan),
/* harmony export */   go: () => (/* binding */ specsOfShard),
/* harmony export */   zT: () => (/* binding */ budgetPart),
/* harmony export */   z_: () => (/* binding */ laneDigest)
/* harmony export */ });
/* harmony import */ var _spec_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33467);

/** The specs of a lane that are in a shard, in the order of the lane: with all shards, each spec is in exactly one. */
function specsOfShard(lane, { index, total, keys }) {
    const named = new Set(keys);
    const isRest = index === total;
    return lane.filter(({ id }) => named.has((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id)) !== isRest);
}
/** How a report names a shard. */
function reportedShard(lane, plan, { index, total }) {
    return { plan, index, total, specs: lane.length, digest: laneDigest(lane) };
}
/** The same for two lists of the same specs, in any order. */
function laneDigest(lane) {
    return (0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(lane
        .map(({ id }) => id)
        .toSorted()
        .join('\n'));
}
/** A choice that a plan made. Specs that it did not know run. */
function budgetOfPlan(specs, { seconds, first, leftOut }) {
    const rates = new Map(leftOut.map(({ key, failureRate }) => [key, failureRate]));
    const firstKeys = new Set(first);
    const isLeftOut = ({ id }) => rates.has((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id));
    const chosen = specs.filter((spec) => !isLeftOut(spec));
    const early = chosen.filter(({ id }) => firstKeys.has((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id)));
    return budgetSpecs(specs, chosen, early.length < chosen.length ? early : [], {
        seconds,
        rateOf: (id) => rates.get((0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id)) ?? null,
    });
}
/**
 * A choice of this run.
 * @param basis what durations and likelihoods are from, in words
 */
function budgetOfRun(specs, choice, { bySpec }, { seconds, basis }) {
    const leftOut = new Set(choice.leftOut);
    const first = new Set(choice.first);
    const chosen = specs.filter(({ id }) => !leftOut.has(id));
    const made = budgetSpecs(specs, chosen, chosen.filter(({ id }) => first.has(id)), { seconds, rateOf: (id) => bySpec.get(id)?.recordedRate ?? null });
    const isKnown = choice.leftOut.some((id) => bySpec.get(id)?.recordedRate != null);
    const { expectedSeconds, expectedMisses, missChance } = choice;
    const risk = isKnown ? { expectedMisses, missChance } : {};
    return { ...made, budget: { ...made.budget, basis, expectedSeconds, ...risk } };
}
function budgetSpecs(specs, chosen, first, { seconds, rateOf }) {
    const kept = new Set(chosen.map(({ id }) => id));
    const leftOut = specs
        .filter(({ id }) => !kept.has(id))
        .map(({ id }) => ({ id, failureRate: rateOf(id) }))
        .toSorted((one, other) => (other.failureRate ?? -1) - (one.failureRate ?? -1));
    return {
        chosen,
        first: [...new Set(first.map(({ id }) => id))],
        budget: {
            seconds,
            specs: specs.length,
            chosen: chosen.length,
            first: first.length,
            basis: '',
            expectedSeconds: null,
            expectedMisses: null,
            missChance: null,
            leftOut,
        },
    };
}
/** A choice as a plan hands it on. */
function budgetPart(choice, { bySpec }, seconds) {
    return {
        seconds,
        first: choice.first.map(_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X),
        leftOut: choice.leftOut.map((id) => ({
            key: (0,_spec_key_js__WEBPACK_IMPORTED_MODULE_0__/* .specKey */ .X)(id),
            failureRate: bySpec.get(id)?.recordedRate ?? null,
        })),
    };
}


/***/ }),

/***/ 33467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ specKey)
/* harmony export */ });
/* harmony import */ var _causes_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39995);

/** A second start value, so that both hashes of a text differ. */
const OTHER_START = (0,_causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .PS)('spec', _causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .FNV_START */ .YA);
/**
 * A short key for the identifier of a spec: 64 bits in hexadecimal. Two of a thousand specs have the same one with a chance of
 * about one in ten million million; a plan checks that none do.
 */
function specKey(id) {
    return [(0,_causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .PS)(id), (0,_causes_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .PS)(id, OTHER_START)]
        .map((hash) => hash.toString(16).padStart(8, '0'))
        .join('');
}


/***/ }),

/***/ 86471:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_night_real_night_deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
/* harmony import */ var _app_night_report_night_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82966);
/* harmony import */ var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59882);
/* harmony import */ var _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73078);
/* harmony import */ var _inputs_night_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(965);





const machine = (0,_inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g)();
const { hasSummary } = (0,_inputs_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcessContext */ .R2)(process.env, machine);
const exitCode = await (0,_app_night_report_night_js__WEBPACK_IMPORTED_MODULE_1__/* .reportNight */ .p)((0,_app_night_real_night_deps_js__WEBPACK_IMPORTED_MODULE_0__/* .realNightDeps */ .n)(hasSummary), () => (0,_inputs_night_js__WEBPACK_IMPORTED_MODULE_4__/* .readNightRequest */ .OV)(process.env, machine, _inputs_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .localFiles */ .J));
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
