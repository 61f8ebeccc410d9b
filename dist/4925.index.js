export const id = 4925;
export const ids = [4925];
export const modules = {

/***/ 33663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ REPORT_SHAPE)
/* harmony export */ });
/** The keys in the order in which they are written. */
const REPORT_SHAPE = {
    "schemaVersion": true,
    "generator": {
        "name": true,
        "version": true
    },
    "generatedAt": true,
    "run": {
        "id": true,
        "attempt": true,
        "repository": true,
        "url": true
    },
    "verdict": {
        "result": true,
        "reason": true,
        "headline": true
    },
    "findings": {
        "id": true,
        "reason": true,
        "title": true,
        "detail": true,
        "audience": true,
        "remedy": true,
        "certainty": true,
        "representative": {
            "text": true,
            "place": true
        },
        "evidence": true,
        "specs": true,
        "class": true,
        "kind": true,
        "confidence": true,
        "owner": {
            "repository": true,
            "label": true
        },
        "readFirst": true
    },
    "counts": {
        "total": true,
        "planned": true,
        "ran": true,
        "passed": true,
        "failed": true,
        "interrupted": true,
        "flaky": true,
        "skipped": true,
        "notRun": true
    },
    "classes": {
        "class": true,
        "specs": true
    },
    "builds": {
        "project": true,
        "asked": true,
        "version": true,
        "commit": true,
        "date": true,
        "parts": {
            "name": true,
            "source": true,
            "sha256": true,
            "trust": true,
            "version": true,
            "commit": true,
            "date": true
        },
        "notes": true,
        "exact": true
    },
    "host": {
        "architecture": true,
        "kernel": true,
        "os": true,
        "cgroup": true,
        "systemd": true,
        "cpus": true,
        "memoryBytes": true,
        "runnerImage": true
    },
    "node": {
        "runtime": {
            "handler": true,
            "program": true,
            "monitor": true,
            "programSha256": true,
            "monitorSha256": true
        },
        "crioDropIns": {
            "name": true,
            "sha256": true
        },
        "kubeletConfigSha256": true,
        "kubeletFlags": true,
        "featureGates": true,
        "testArgs": true
    },
    "ignition": {
        "field": true,
        "subject": true,
        "outcome": true,
        "reason": true
    },
    "selection": {
        "scenario": true,
        "lane": true,
        "focus": true,
        "skip": true,
        "labelFilter": true,
        "focusFiles": true,
        "skipFiles": true,
        "trackedSkips": {
            "text": true,
            "pattern": true,
            "reason": true,
            "link": true,
            "owner": true,
            "review": true,
            "lanes": true
        },
        "shard": {
            "plan": true,
            "index": true,
            "total": true,
            "specs": true,
            "digest": true
        },
        "budget": {
            "seconds": true,
            "specs": true,
            "chosen": true,
            "first": true,
            "basis": true,
            "expectedSeconds": true,
            "expectedMisses": true,
            "missChance": true,
            "leftOut": {
                "id": true,
                "failureRate": true
            }
        }
    },
    "suite": {
        "startedAt": true,
        "endedAt": true,
        "seconds": true,
        "procs": true,
        "randomSeed": true,
        "exitCode": true,
        "source": true
    },
    "end": {
        "cancelled": true,
        "abandonedIn": true,
        "deadlinePassed": true,
        "stoppedAtCrash": true,
        "endedBySignal": true,
        "runError": {
            "kind": true,
            "reason": true,
            "message": true,
            "cause": true,
            "remedy": true,
            "evidence": true
        },
        "bug": {
            "message": true,
            "stack": true
        }
    },
    "rerun": {
        "done": true,
        "reason": true,
        "specs": true,
        "passed": true,
        "failed": true,
        "startedAt": true,
        "seconds": true,
        "exitCode": true
    },
    "specs": {
        "id": true,
        "outcome": true,
        "labels": true,
        "location": {
            "file": true,
            "line": true
        },
        "seconds": true,
        "startedAt": true,
        "endedAt": true,
        "process": true,
        "attempts": true,
        "failure": {
            "message": true,
            "location": {
                "file": true,
                "line": true
            },
            "stackTrace": true,
            "at": true,
            "summary": {
                "text": true,
                "expected": true,
                "actual": true,
                "at": {
                    "file": true,
                    "line": true
                }
            }
        },
        "additionalFailures": {
            "message": true,
            "location": {
                "file": true,
                "line": true
            },
            "stackTrace": true,
            "at": true,
            "summary": {
                "text": true,
                "expected": true,
                "actual": true,
                "at": {
                    "file": true,
                    "line": true
                }
            }
        },
        "invocations": {
            "outcome": true,
            "seconds": true,
            "startedAt": true,
            "endedAt": true,
            "failure": {
                "message": true,
                "location": {
                    "file": true,
                    "line": true
                },
                "stackTrace": true,
                "at": true,
                "summary": {
                    "text": true,
                    "expected": true,
                    "actual": true,
                    "at": {
                        "file": true,
                        "line": true
                    }
                }
            },
            "logs": {
                "log": true,
                "lines": true
            }
        },
        "skipReason": true,
        "logs": {
            "log": true,
            "lines": true
        },
        "seen": {
            "by": true,
            "text": true
        },
        "requests": {
            "method": true,
            "subject": true,
            "startedAt": true,
            "seconds": true,
            "result": true,
            "error": true,
            "count": true
        },
        "finding": true,
        "class": true,
        "kind": true,
        "confidence": true,
        "reproduce": true
    },
    "running": {
        "id": true,
        "location": {
            "file": true,
            "line": true
        }
    },
    "skipped": {
        "reason": true,
        "link": true,
        "specs": true
    },
    "serviceEvents": {
        "service": true,
        "kind": true,
        "at": true,
        "detail": true
    },
    "fullDisks": {
        "directory": true,
        "what": true,
        "from": true,
        "until": true
    },
    "stages": {
        "name": true,
        "startedAt": true,
        "seconds": true
    },
    "warnings": true,
    "request": {
        "crio": {
            "kind": true,
            "asked": true
        },
        "kubernetes": {
            "kind": true,
            "asked": true
        },
        "history": true,
        "components": {
            "name": true,
            "asked": true
        },
        "architecture": true,
        "selection": {
            "scenario": true,
            "lane": true,
            "focus": true,
            "skip": true,
            "labelFilter": true,
            "focusFiles": true,
            "skipFiles": true,
            "trackedSkips": {
                "text": true,
                "pattern": true,
                "reason": true,
                "link": true,
                "owner": true,
                "review": true,
                "lanes": true
            },
            "shard": {
                "plan": true,
                "index": true,
                "total": true,
                "specs": true,
                "digest": true
            },
            "budget": {
                "seconds": true,
                "specs": true,
                "chosen": true,
                "first": true,
                "basis": true,
                "expectedSeconds": true,
                "expectedMisses": true,
                "missChance": true,
                "leftOut": {
                    "id": true,
                    "failureRate": true
                }
            }
        },
        "procs": true,
        "timeoutSeconds": true,
        "attempts": true,
        "timeBudgetSeconds": true,
        "changedFiles": true,
        "rerunFailures": {
            "specs": true,
            "seconds": true
        },
        "runtime": true,
        "monitor": true,
        "crioLogLevel": true,
        "registryMirrors": {
            "prefix": true,
            "location": true,
            "insecure": true
        },
        "crioDropIns": {
            "name": true,
            "toml": true
        },
        "pullImages": true,
        "imageRepositories": true,
        "ignition": true,
        "ignitionStrict": true,
        "kubeletConfig": true,
        "kubeletFlags": true,
        "featureGates": true,
        "testArgs": true,
        "failOn": true,
        "reportDirectory": true,
        "requireSignature": true,
        "ownTrustedRoot": true,
        "restore": true,
        "mirrors": {
            "crio": true,
            "kubernetes": true,
            "kubernetesListing": true,
            "gitHub": true
        }
    },
    "repeat": {
        "download": true,
        "command": true
    },
    "reproduce": true
};


/***/ }),

/***/ 81727:
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
/** Where CRI-O listens (cri-o/cri-o pkg/config/config.go, CrioSocketPath). */
const CRIO_ENDPOINT = 'unix:///var/run/crio/crio.sock';
const CRIO_UNIT = 'crio.service';
/** Settings of the service for this run; below /run, so that a reboot removes them as well. */
const UNIT_DROP_IN = '/run/systemd/system/crio.service.d/20-crio-node-e2e.conf';
/** Images and containers of a run are separate from those of other tools, so a run starts empty and leaves nothing. */
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
/** Units that the bundle's unit wants, and that may not be active before the run. */
const WANTED_UNITS = ['network-online.target'];


/***/ }),

/***/ 2146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ SUITE_TEXT),
/* harmony export */   Nt: () => (/* binding */ escapeRegExp),
/* harmony export */   gc: () => (/* binding */ exactPattern),
/* harmony export */   sJ: () => (/* binding */ exactFocus)
/* harmony export */ });
/** The text of the suite (kubernetes test/e2e_node/e2e_node_suite_test.go, TestE2eNode). */
const SUITE_TEXT = 'E2eNode Suite';
/**
 * Flags of the ginkgo command that select exactly these specs. Ginkgo matches `--focus` with the text of the suite, a space
 * and the text of the spec, and joins several flags with `|` (onsi/ginkgo internal/focus.go). Names are parts of other names,
 * hence the anchors. An id has single spaces where a text may have other white space. systemd has a meaning for `%`.
 */
function exactFocus(ids) {
    return ids.map((id) => `--focus=${exactPattern(id)}`);
}
/** The regular expression of such a flag; it has no white space. */
function exactPattern(id) {
    const name = escapeRegExp(id).replaceAll(' ', String.raw `\s+`).replaceAll('%', String.raw `\x25`);
    return String.raw `^${SUITE_TEXT.replace(' ', String.raw `\s+`)}\s+${name}\s*$`;
}
/** A literal text as a regular expression in Go's syntax. */
function escapeRegExp(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}


/***/ }),

/***/ 87904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HM: () => (/* binding */ createGinkgoReader),
  n0: () => (/* binding */ readDryRun)
});

// UNUSED EXPORTS: readGinkgoJson

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var domain_fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
// EXTERNAL MODULE: ./build/src/domain/results/outcomes.js
var outcomes = __webpack_require__(67890);
// EXTERNAL MODULE: ./build/src/domain/results/spec-identity.js
var spec_identity = __webpack_require__(62723);
;// CONCATENATED MODULE: ./build/src/domain/results/timeline.js
const NEWLINE = 0x0a;
/**
 * Inserts lines into an output where they were written. Offsets count bytes of the original output in Go. Replaced bytes
 * (invalid UTF-8) shift them a little, so an entry is inserted before the line that its offset points to.
 */
function writeTimeline(output, entries) {
    if (entries.length === 0)
        return output;
    const bytes = new TextEncoder().encode(output);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const parts = [];
    let cursor = 0;
    for (const { offset, line } of entries) {
        const end = cursor + startOfLine(bytes.subarray(cursor), offset - cursor);
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
/** Go's zero value of a time. */
const ZERO_TIME = '0001-01-01T00:00:00Z';
/** True for a spec, even if the filters exclude it. */
function isSpecEntry(entry) {
    return entry.LeafNodeType === 'It';
}
/** True for a suite node such as SynchronizedBeforeSuite. */
function isSuiteNodeEntry(entry) {
    return (0,spec_identity/* isSuiteNode */.Di)((0,domain_fields/* textOf */.b6)(entry.LeafNodeType));
}
/** False for a spec that never started: excluded specs are `skipped` without reason or attempt, others are `pending`. */
function hasResult(entry) {
    if (entry.State === 'pending')
        return false;
    const started = ((0,domain_fields/* numberOf */.rl)(entry.NumAttempts) ?? 0) > 0;
    return entry.State !== 'skipped' || started || skipReasonOf(entry) !== '';
}
/** The identity of a spec. */
function readPlannedSpec(entry) {
    const labels = [...(0,domain_fields/* listOf */.c3)(entry.ContainerHierarchyLabels), entry.LeafNodeLabels];
    return {
        id: (0,spec_identity/* specId */.HS)((0,domain_fields/* textsOf */.CB)(entry.ContainerHierarchyTexts), (0,domain_fields/* textOf */.b6)(entry.LeafNodeText)),
        labels: [...new Set(labels.flatMap(domain_fields/* textsOf */.CB))],
        location: locationOf(entry.LeafNodeLocation),
    };
}
/** A spec that has a result. */
function readSpec(entry) {
    const outcome = outcomeOf(entry);
    const skipped = outcome === 'skipped';
    const [failure = null, ...nested] = skipped ? [] : readFailures(entry.Failure);
    const later = (0,domain_fields/* listOf */.c3)(entry.AdditionalFailures).flatMap((item) => readFailures((0,domain_fields/* fieldsOf */.Pf)(item).Failure));
    return {
        ...readPlannedSpec(entry),
        outcome,
        seconds: secondsOf(entry.RunTime) ?? 0,
        startedAt: timeOf(entry.StartTime),
        endedAt: timeOf(entry.EndTime),
        process: (0,domain_fields/* numberOf */.rl)(entry.ParallelProcess),
        attempts: Math.max(1, (0,domain_fields/* numberOf */.rl)(entry.NumAttempts) ?? 1),
        failure,
        additionalFailures: [...nested, ...later],
        invocations: [],
        skipReason: skipped ? skipReasonOf(entry) : null,
        output: outputOf(entry),
    };
}
/** A suite node. Parallel runs have one for every process. */
function readSuiteNode(entry) {
    const outcome = outcomeOf(entry);
    return {
        node: (0,domain_fields/* textOf */.b6)(entry.LeafNodeType),
        outcome,
        process: (0,domain_fields/* numberOf */.rl)(entry.ParallelProcess),
        failure: outcome === 'skipped' ? null : (readFailures(entry.Failure)[0] ?? null),
        output: outputOf(entry),
    };
}
/** A time of the report, or null if it is not set. */
function timeOf(value) {
    const time = (0,domain_fields/* textOf */.b6)(value);
    return time === ZERO_TIME || Number.isNaN(Date.parse(time)) ? null : time;
}
/** A Go duration, which is in nanoseconds, as seconds. */
function secondsOf(nanoseconds) {
    const value = (0,domain_fields/* numberOf */.rl)(nanoseconds);
    return value === null ? null : value / NANOSECONDS;
}
/** An unknown state is a failure, so that it never makes a run green. */
function outcomeOf(entry) {
    return outcomes/* OUTCOMES */.i.get((0,domain_fields/* textOf */.b6)(entry.State)) ?? 'failed';
}
function skipReasonOf(entry) {
    return (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(entry.Failure).Message);
}
/** The failure, then those that its node recorded after a timeout or an interrupt. */
function readFailures(value) {
    const failures = [];
    let next = value;
    while ((0,domain_fields/* isObject */.Gv)(next)) {
        const fields = next;
        const failure = readFailure(fields);
        if (failure.message !== '' || failure.location !== null)
            failures.push(failure);
        next = (0,domain_fields/* fieldsOf */.Pf)(fields.AdditionalFailure).Failure;
    }
    return failures;
}
function readFailure(failure) {
    const texts = [(0,domain_fields/* textOf */.b6)(failure.Message), (0,domain_fields/* textOf */.b6)(failure.ForwardedPanic)];
    const stackTrace = (0,domain_fields/* textOf */.b6)((0,domain_fields/* fieldsOf */.Pf)(failure.Location).FullStackTrace);
    return {
        message: texts.filter((text) => text !== '').join('\n'),
        location: locationOf(failure.Location),
        stackTrace: stackTrace || stackOfSpec(failure.ProgressReport),
        at: timeOf((0,domain_fields/* fieldsOf */.Pf)(failure.TimelineLocation).Time),
    };
}
/** The stack of the spec when Ginkgo stopped it (types.ProgressReport). */
function stackOfSpec(progress) {
    const goroutines = (0,domain_fields/* listOf */.c3)((0,domain_fields/* fieldsOf */.Pf)(progress).Goroutines)
        .map((item) => (0,domain_fields/* fieldsOf */.Pf)(item))
        .filter((goroutine) => goroutine.IsSpecGoroutine === true);
    return (0,domain_fields/* listOf */.c3)(goroutines[0]?.Stack)
        .map((item) => (0,domain_fields/* fieldsOf */.Pf)(item))
        .map((call) => `${(0,domain_fields/* textOf */.b6)(call.Function)}\n\t${(0,domain_fields/* textOf */.b6)(call.Filename)}:${(0,domain_fields/* numberOf */.rl)(call.Line) ?? 0}`)
        .join('\n');
}
function locationOf(value) {
    const location = (0,domain_fields/* fieldsOf */.Pf)(value);
    const file = (0,domain_fields/* textOf */.b6)(location.FileName);
    return file === '' ? null : { file, line: (0,domain_fields/* numberOf */.rl)(location.LineNumber) ?? 0 };
}
/** The output of the spec, with its steps as on the console. */
function outputOf(entry) {
    const steps = (0,domain_fields/* listOf */.c3)(entry.SpecEvents)
        .map((item) => (0,domain_fields/* fieldsOf */.Pf)(item))
        .filter((event) => event.SpecEventType === 'By')
        .map((event) => {
        const { Offset, Time } = (0,domain_fields/* fieldsOf */.Pf)(event.TimelineLocation);
        return {
            offset: (0,domain_fields/* numberOf */.rl)(Offset) ?? 0,
            line: `STEP: ${(0,domain_fields/* textOf */.b6)(event.Message)} @ ${(0,domain_fields/* textOf */.b6)(Time)}`,
        };
    });
    const written = writeTimeline((0,domain_fields/* textOf */.b6)(entry.CapturedGinkgoWriterOutput), steps);
    return [written, (0,domain_fields/* textOf */.b6)(entry.CapturedStdOutErr)].filter((text) => text !== '').join('\n');
}

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/results/kept-text.js
var kept_text = __webpack_require__(95627);
// EXTERNAL MODULE: ./build/src/domain/results/text-room.js
var text_room = __webpack_require__(97666);
;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo-splitter.js




const ENTRIES = 'SpecReports';
/** Nesting of a suite and of its list of entries in a report: `[{"SpecReports":[`. */
const SUITE_DEPTH = 2;
const LIST_DEPTH = 3;
/** Characters of one entry, and of everything besides the entries. Those of real reports have less than a tenth. */
const PART_LIMIT = 33_554_432;
/** Characters of `u00e9`, the longest escape without its backslash. */
const UNIT_LENGTH = 5;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** A splitter for one report. */
function createGinkgoSplitter(events) {
    const rest = createPart();
    let entry = null;
    let depth = 0;
    let inString = false;
    let escaped = false;
    /** A string of which earlier chunks have the beginning. */
    let long = null;
    /** The last string directly in a suite. */
    let name = '';
    let inEntries = false;
    const write = (text) => (entry ?? rest).push(text);
    /** Writes a string that began in an earlier chunk. */
    function endLong(string) {
        const { head, left, tail } = string.read();
        if (left > 0)
            events.cut();
        const text = left === 0 ? head : joined(head, left, tail);
        write(text);
        return text;
    }
    function endEntry() {
        const text = entry?.read() ?? '';
        entry = null;
        rest.push('{}');
        events.entry(text);
    }
    return {
        push(chunk) {
            /** What is before it is written. */
            let start = 0;
            let stringStart = 0;
            for (let at = 0; at < chunk.length; at++) {
                const code = chunk.charCodeAt(at);
                if (inString) {
                    if (escaped)
                        escaped = false;
                    else if (code === BACKSLASH)
                        escaped = true;
                    else if (code === QUOTE) {
                        inString = false;
                        if (long !== null) {
                            long.push(chunk.slice(0, at));
                            start = at;
                            name = endLong(long);
                            long = null;
                        }
                        else if (depth === SUITE_DEPTH)
                            name = chunk.slice(stringStart, at);
                    }
                }
                else if (code === QUOTE) {
                    inString = true;
                    stringStart = at + 1;
                }
                else if (code === OPEN_OBJECT || code === OPEN_LIST) {
                    if (depth === SUITE_DEPTH)
                        inEntries = code === OPEN_LIST && isEntries(name);
                    if (depth === LIST_DEPTH && inEntries && code === OPEN_OBJECT) {
                        write(chunk.slice(start, at));
                        start = at;
                        entry = createPart();
                    }
                    depth++;
                }
                else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
                    depth--;
                    if (depth === LIST_DEPTH && entry !== null) {
                        write(chunk.slice(start, at + 1));
                        start = at + 1;
                        endEntry();
                    }
                }
            }
            if (!inString) {
                write(chunk.slice(start));
                return;
            }
            if (long === null)
                write(chunk.slice(start, stringStart));
            long ??= (0,kept_text/* keepEnds */.m7)(text_room/* TEXT_LIMIT */.W$);
            long.push(chunk.slice(stringStart));
        },
        rest() {
            return rest.read() + (entry?.read() ?? '');
        },
    };
}
function isEntries(name) {
    return (0,json/* parseJson */.q)(`"${name}"`) === ENTRIES;
}
function createPart() {
    let parts = [];
    let length = 0;
    return {
        push(text) {
            length += text.length;
            if (length > PART_LIMIT) {
                throw new errors/* UnreadableReport */.sx(`The Ginkgo report has a part of more than ${PART_LIMIT} characters, and so was not read`);
            }
            parts.push(text);
        },
        read() {
            const text = parts.join('');
            parts = [];
            return text;
        },
    };
}
/** The ends of a string in JSON, without an escape that was cut in two. */
function joined(head, left, tail) {
    return `${withoutCutEscape(head)}\\n${(0,kept_text/* gapLine */.Bc)(left)}\\n${tail.slice(afterEscape(tail))}`;
}
/** The text without an incomplete escape at its end: an odd number of backslashes, perhaps with a part of `u00e9`. */
function withoutCutEscape(text) {
    const end = /(?:u[0-9a-f]{0,3})?$/i.exec(text.slice(-UNIT_LENGTH))?.[0].length ?? 0;
    const after = text.length - end;
    let first = after;
    while (text.charCodeAt(first - 1) === BACKSLASH)
        first--;
    return (after - first) % 2 === 1 ? text.slice(0, after - 1) : text;
}
/** The first position at which no escape continues that began before the text, or with the backslashes at its start. */
function afterEscape(text) {
    let at = 0;
    while (text.charCodeAt(at) === BACKSLASH)
        at++;
    const unit = /^u[0-9a-f]{4}/i.exec(text.slice(at, at + UNIT_LENGTH))?.[0].length;
    return at + (unit ?? 1);
}

;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo-suites.js



const CHUNK = 65_536;
/** A text in chunks: a long string is only shortened if it is in several of them. */
function* ginkgo_suites_chunksOf(text) {
    for (let start = 0; start < text.length; start += CHUNK)
        yield text.slice(start, start + CHUNK);
}
/**
 * A reader that reads the entries of a report one by one.
 * @param readOne makes what is kept of an entry
 * @param cut is called before that for each string of the entry that was shortened
 */
function createSuitesReader(readOne, cut = () => { }) {
    const entries = [];
    const splitter = createGinkgoSplitter({
        entry: (text) => entries.push(readOne((0,domain_fields/* fieldsOf */.Pf)(parseJson(text)))),
        cut,
    });
    return {
        push: (chunk) => splitter.push(chunk),
        suites() {
            const suites = parseSuites(splitter.rest());
            const counts = suites.map((suite) => (0,domain_fields/* listOf */.c3)(suite.SpecReports).filter(domain_fields/* isObject */.Gv).length);
            if (counts.reduce((sum, count) => sum + count) !== entries.length) {
                throw new errors/* UnreadableReport */.sx('This is not a Ginkgo report: a suite has two SpecReports');
            }
            return suites.map((suite, index) => ({
                suite,
                entries: entries.splice(0, counts[index]),
            }));
        },
    };
}
/** At least one suite. */
function parseSuites(text) {
    const suites = parseJson(text);
    if (!Array.isArray(suites) || suites.length === 0) {
        throw new errors/* UnreadableReport */.sx('This is not a Ginkgo report: it is not a list of suites');
    }
    return suites.map((suite) => {
        if ((0,domain_fields/* isObject */.Gv)(suite) && 'SpecReports' in suite && 'SuiteConfig' in suite)
            return suite;
        throw new errors/* UnreadableReport */.sx('This is not a Ginkgo report: a suite has no SpecReports or no SuiteConfig');
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UnreadableReport */.sx(`The Ginkgo report is truncated or is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/src/domain/results/merge.js
var merge = __webpack_require__(61311);
;// CONCATENATED MODULE: ./build/src/domain/results/ginkgo-json.js







const PASSING_STATES = new Set(['passed', 'skipped', 'pending']);
/** A reader of the report of `--ginkgo.json-report`. Its memory is limited: of long texts it keeps both ends. */
function createGinkgoReader() {
    const room = (0,text_room/* createTextRoom */.bP)();
    let cuts = 0;
    const report = createSuitesReader((entry) => {
        const read = readEntry(entry, room);
        room.addCuts(cuts, read.hasPassed);
        cuts = 0;
        return read;
    }, () => {
        cuts++;
    });
    return {
        push: (chunk) => report.push(chunk),
        result() {
            const merged = (0,merge/* mergeResults */.n)(report.suites().map(readSuite));
            return { ...merged, damage: [...merged.damage, ...room.missing()], cuts: room.cuts() };
        },
    };
}
/**
 * Reads the report of `--ginkgo.json-report` at once.
 * @throws UnreadableReport for text that is not such a report
 */
function readGinkgoJson(text) {
    const reader = createGinkgoReader();
    for (const chunk of chunksOf(text))
        reader.push(chunk);
    return reader.result();
}
/**
 * Reads the JSON report of a dry run.
 * @throws UnreadableReport for text that is not a report of a dry run
 */
function readDryRun(text) {
    const report = createSuitesReader(listedSpec);
    for (const chunk of ginkgo_suites_chunksOf(text))
        report.push(chunk);
    const suites = report.suites();
    if (!suites.every(({ suite }) => isDryRun(suite))) {
        throw new errors/* UnreadableReport */.sx('The Ginkgo report is not from a dry run');
    }
    const listed = suites.flatMap(({ entries }) => entries.filter((spec) => spec !== null));
    return {
        total: suites
            .map(({ suite }) => countsOf(suite).total ?? 0)
            .reduce((sum, total) => sum + total),
        selected: listed.flatMap(({ spec, isSelected }) => (isSelected ? [spec] : [])),
        all: listed.map(({ spec }) => spec),
    };
}
/** A spec of a dry run, and whether it would run. */
function listedSpec(entry) {
    if (!isSpecEntry(entry))
        return null;
    const containers = (0,domain_fields/* textsOf */.CB)(entry.ContainerHierarchyTexts);
    return {
        spec: { ...readPlannedSpec(entry), containers },
        isSelected: entry.State === 'passed',
    };
}
function readEntry(entry, room) {
    const hasPassed = PASSING_STATES.has((0,domain_fields/* textOf */.b6)(entry.State));
    const none = { hasPassed, spec: null, node: null };
    if (isSpecEntry(entry)) {
        const isKept = hasResult(entry) && room.addResult();
        return { ...none, kind: 'spec', spec: isKept ? (0,text_room/* limitSpec */.tZ)(readSpec(entry), room) : null };
    }
    if (!isSuiteNodeEntry(entry))
        return { ...none, kind: 'unknown' };
    const node = room.addResult() ? (0,text_room/* limitNode */.QX)(readSuiteNode(entry), room) : null;
    return { ...none, kind: 'suite-node', node };
}
function isDryRun(suite) {
    return (0,domain_fields/* booleanOf */.SF)((0,domain_fields/* fieldsOf */.Pf)(suite.SuiteConfig).DryRun) ?? false;
}
function countsOf(suite) {
    const stats = (0,domain_fields/* fieldsOf */.Pf)(suite.PreRunStats);
    return { total: (0,domain_fields/* numberOf */.rl)(stats.TotalSpecs), selected: (0,domain_fields/* numberOf */.rl)(stats.SpecsThatWillRun) };
}
function readSuite({ suite, entries }) {
    const config = (0,domain_fields/* fieldsOf */.Pf)(suite.SuiteConfig);
    const counts = countsOf(suite);
    const specs = entries.flatMap(({ spec }) => spec ?? []);
    return {
        source: 'ginkgo-json',
        totalSpecs: counts.total,
        selectedSpecs: counts.selected,
        specs,
        suiteNodes: entries.flatMap(({ node }) => node ?? []),
        running: [],
        processEnds: [],
        succeeded: (0,domain_fields/* booleanOf */.SF)(suite.SuiteSucceeded),
        specialFailureReasons: (0,domain_fields/* textsOf */.CB)(suite.SpecialSuiteFailureReasons),
        startedAt: timeOf(suite.StartTime),
        endedAt: timeOf(suite.EndTime),
        seconds: secondsOf(suite.RunTime),
        randomSeed: (0,domain_fields/* numberOf */.rl)(config.RandomSeed),
        parallelTotal: (0,domain_fields/* numberOf */.rl)(config.ParallelTotal),
        timeoutSeconds: secondsOf(config.Timeout),
        dryRun: isDryRun(suite),
        stated: null,
        damage: damageOf(suite, entries, specs),
        contradictions: contradictionsOf(suite, entries),
        cuts: [],
    };
}
/** What of a suite is missing or cannot be read. Too few results are found when they are compared with the planned specs. */
function damageOf(suite, entries, specs) {
    const { selected } = countsOf(suite);
    const unknown = entries.filter(({ kind }) => kind === 'unknown').length;
    const unreadable = (0,domain_fields/* listOf */.c3)(suite.SpecReports).length - entries.length;
    const isList = Array.isArray(suite.SpecReports) || suite.SpecReports === null;
    const nameless = specs.filter(({ id }) => id === '').length;
    const problems = [
        [(0,domain_fields/* booleanOf */.SF)(suite.SuiteSucceeded) === null, 'SuiteSucceeded is missing'],
        [selected === null, 'SpecsThatWillRun is missing'],
        [!isList || unreadable > 0, 'SpecReports is not a list of specs'],
        [unknown > 0, `${(0,domain_text/* plural */.LS)(unknown, 'result')} of an unknown type`],
        [nameless > 0, `${(0,domain_text/* plural */.LS)(nameless, 'spec')} without a name`],
        [
            selected !== null && specs.length > selected,
            `${(0,domain_text/* plural */.LS)(selected ?? 0, 'selected spec')} and ${(0,domain_text/* plural */.LS)(specs.length, 'result')}`,
        ],
    ];
    return problems.filter(([found]) => found).map(([, problem]) => problem);
}
function contradictionsOf(suite, entries) {
    const failed = entries.filter(({ hasPassed }) => !hasPassed).length;
    if ((0,domain_fields/* booleanOf */.SF)(suite.SuiteSucceeded) !== true || failed === 0)
        return [];
    return [`SuiteSucceeded is true, and ${(0,domain_text/* plural */.LS)(failed, 'result')} did not pass`];
}


/***/ }),

/***/ 95627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ gapLine),
/* harmony export */   Og: () => (/* binding */ keepStart),
/* harmony export */   m7: () => (/* binding */ keepEnds),
/* harmony export */   zf: () => (/* binding */ keepEnd)
/* harmony export */ });
/** Keeps the last `limit` characters, if possible from the start of a line. */
function keepEnd(limit) {
    let text = '';
    const cut = () => {
        const start = text.indexOf('\n', text.length - limit - 1) + 1;
        text = start === 0 || start === text.length ? text.slice(-limit) : text.slice(start);
    };
    return {
        push(line) {
            text += `${line}\n`;
            // Cutting only at twice the limit keeps the cost of a line constant.
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
/** Keeps a text of at most `limit` characters, and both ends of a longer one, each with half of the limit. */
function keepEnds(limit) {
    const half = Math.floor(limit / 2);
    let head = '';
    let tail = '';
    let total = 0;
    return {
        push(part) {
            const taken = Math.max(0, half - head.length);
            head += part.slice(0, taken);
            tail += part.slice(taken);
            total += part.length;
            if (tail.length > 2 * limit)
                tail = tail.slice(-limit);
        },
        read() {
            if (total <= limit)
                return { head: head + tail, left: 0, tail: '' };
            const end = tail.slice(-half);
            return { head, left: total - head.length - end.length, tail: end };
        },
    };
}
/** What stands in a text for the characters that are left out of it. */
function gapLine(left) {
    return `[… ${left} characters left out here …]`;
}


/***/ }),

/***/ 61311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mergeShards),
/* harmony export */   n: () => (/* binding */ mergeResults)
/* harmony export */ });
/** The results of suites that ran one after the other, as one. At least one result. */
function mergeResults(results) {
    const real = results.filter(({ dryRun }) => !dryRun);
    return (real.length > 0 ? real : results).reduce(merge);
}
/**
 * The results of files of one run, as one: reporters of Ginkgo 1 write a file for each process, and jobs write one for
 * each host. At least one result. The files can list the same specs, so that the total is not known.
 */
function mergeShards(results) {
    const merged = mergeResults(results);
    if (results.length === 1)
        return merged;
    const starts = results.flatMap(({ startedAt }) => startedAt ?? []);
    const ends = results.flatMap(({ endedAt }) => endedAt ?? []);
    return {
        ...merged,
        totalSpecs: null,
        startedAt: starts.toSorted(byTime)[0] ?? null,
        endedAt: ends.toSorted(byTime).at(-1) ?? null,
        seconds: Math.max(...results.map(({ seconds }) => seconds ?? 0)),
    };
}
function byTime(one, other) {
    return Date.parse(one) - Date.parse(other);
}
function merge(first, second) {
    const successes = [first.succeeded, second.succeeded];
    const reasons = new Set([...first.specialFailureReasons, ...second.specialFailureReasons]);
    return {
        ...first,
        totalSpecs: add(first.totalSpecs, second.totalSpecs),
        selectedSpecs: add(first.selectedSpecs, second.selectedSpecs),
        specs: [...first.specs, ...second.specs],
        suiteNodes: [...first.suiteNodes, ...second.suiteNodes],
        running: [...first.running, ...second.running],
        processEnds: [...first.processEnds, ...second.processEnds],
        succeeded: successes.includes(false) ? false : successes.includes(null) ? null : true,
        specialFailureReasons: [...reasons],
        endedAt: second.endedAt,
        seconds: add(first.seconds, second.seconds),
        stated: addCounts(first.stated, second.stated),
        damage: [...first.damage, ...second.damage],
        contradictions: [...first.contradictions, ...second.contradictions],
        cuts: [...first.cuts, ...second.cuts],
    };
}
function addCounts(one, other) {
    if (one === null || other === null)
        return null;
    return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
function add(one, other) {
    return one === null || other === null ? null : one + other;
}


/***/ }),

/***/ 67890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PRINTED_OUTCOMES),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/** Outcomes by Ginkgo's state, as its JSON and JUnit reports write it (onsi/ginkgo, types/types.go, SpecState). */
const OUTCOMES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['timedout', 'timedout'],
    ['panicked', 'panicked'],
    ['interrupted', 'interrupted'],
    ['aborted', 'aborted'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
]);
/**
 * Outcomes by the word that Ginkgo prints on the console (onsi/ginkgo, reporters/default_reporter.go): the state in capital
 * letters, or `FAIL`. It prints no word for a spec that passed and no ending for a pending one.
 */
const PRINTED_OUTCOMES = new Map([
    ['FAIL', 'failed'],
    ...[...OUTCOMES]
        .filter(([state]) => state !== 'passed' && state !== 'pending')
        .map(([state, outcome]) => [state.toUpperCase(), outcome]),
]);


/***/ }),

/***/ 62723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ isSuiteNode),
/* harmony export */   HS: () => (/* binding */ specId),
/* harmony export */   TM: () => (/* binding */ readFailedEntryName),
/* harmony export */   ao: () => (/* binding */ ID_LIMIT),
/* harmony export */   cb: () => (/* binding */ readEntryName)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** Maximum length of an id. The console reader cuts lines, and a spec must have the same id in every report format. */
const ID_LIMIT = 8_192;
/** Types of nodes that belong to the suite, not to a spec (onsi/ginkgo, types/types.go). */
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
 * What the console adds to the name of a spec that did not pass: the node that failed (`[It] ` before the leaf,
 * ` [BeforeEach]` after its container), or `TOP-LEVEL [BeforeEach] ` at the start (onsi/ginkgo, codeLocationBlock).
 */
const FAILED_NODE = /^TOP-LEVEL \[[^\]]+\] | \[(?:It|BeforeEach|JustBeforeEach|AfterEach|JustAfterEach|BeforeAll|AfterAll|ReportBeforeEach|ReportAfterEach|DeferCleanup(?: \((?:Each|All)\))?)\](?= )|^\[It\] (?=.)/;
/** True for `SynchronizedBeforeSuite` and other suite nodes. */
function isSuiteNode(nodeType) {
    return SUITE_NODES.has(nodeType);
}
/**
 * The id of a spec: the texts of its containers and its leaf, joined by single spaces as Ginkgo does to match a focus. At
 * most ID_LIMIT characters.
 */
function specId(hierarchyTexts, leafText) {
    return limited((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)([...hierarchyTexts, leafText].join(' ')));
}
/**
 * Reads the name of a JUnit case or of a passed spec on the console. Known formats are `[It] text`, `[It] text [label,
 * label]`, `text [label, label]`, `text`, and `[SynchronizedBeforeSuite]`.
 */
function readEntryName(name) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(name);
    const node = suiteNodeOf(line);
    if (node !== null)
        return { kind: 'suite-node', node };
    return { kind: 'spec', id: limited(withoutLabels(line.replace(/^\[It\] /, ''))) };
}
function limited(id) {
    // A lone half of a surrogate pair is removed.
    return id.length <= ID_LIMIT
        ? id
        : id
            .slice(0, ID_LIMIT)
            .replace(/[\uD800-\uDBFF]$/, '')
            .trimEnd();
}
/** Reads the name of a spec that did not pass, as the console writes it. */
function readFailedEntryName(name) {
    return readEntryName((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(name).replace(FAILED_NODE, ''));
}
function suiteNodeOf(line) {
    const node = /^\[([^\]]+)\](?: |$)/.exec(line)?.[1];
    return node !== undefined && isSuiteNode(node) ? node : null;
}
/**
 * Removes the labels, which Ginkgo appends as one group in brackets. A name can also end in a tag such as `[Conformance]`.
 * Tags have no commas, so a group of several words is the labels. A group of one word is the labels only if it repeats the
 * first tag of the name: the framework also writes labels into names, the sig first (kubernetes/kubernetes,
 * test/e2e/framework/ginkgowrapper.go).
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

/***/ 97666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ limitNode),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   bP: () => (/* binding */ createTextRoom),
/* harmony export */   tZ: () => (/* binding */ limitSpec)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);

/** Characters of one text of a report: a message, a stack trace, an output. Those of real specs have up to a third. */
const TEXT_LIMIT = 524_288;
/** Characters of all texts together of results that did not pass. */
const FAILED_LIMIT = 33_554_432;
/** The same of results that passed, whose texts explain little. */
const PASSED_LIMIT = 8_388_608;
/** Characters of a message for which no room is left. */
const SHORT_MESSAGE = 1_000;
/** No suite has as many results. */
const MOST_RESULTS = 50_000;
/** A room in which nothing is yet. */
function createTextRoom() {
    let failedRoom = FAILED_LIMIT;
    let passedRoom = PASSED_LIMIT;
    let cut = 0;
    let shortened = 0;
    let results = 0;
    function take(text, passed, short) {
        if (isLonger(text, passed ? passedRoom : failedRoom)) {
            if (!passed && isLonger(text, short))
                shortened++;
            return short === 0 ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .ht)(startOf(text, short));
        }
        const whole = typeof text === 'string' ? text : text.read();
        if (passed)
            passedRoom -= whole.length;
        else
            failedRoom -= whole.length;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .ht)(whole);
    }
    return {
        message: (text, passed) => take(text, passed, SHORT_MESSAGE),
        output: (text, passed) => take(text, passed, 0),
        addResult() {
            results++;
            return results <= MOST_RESULTS;
        },
        addCuts(count, passed) {
            if (!passed)
                cut += count;
        },
        cuts: () => [
            ...(cut === 0
                ? []
                : [
                    `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cut, 'text')} with more than ${TEXT_LIMIT} characters: only both ends were read`,
                ]),
            ...(shortened === 0
                ? []
                : [
                    `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shortened, 'text')} shortened or left out, because all texts together are too long`,
                ]),
        ],
        missing: () => results > MOST_RESULTS
            ? [`it has ${results} results, of which the first ${MOST_RESULTS} were read`]
            : [],
    };
}
/** A spec with the texts for which there is room. */
function limitSpec(spec, room) {
    const passed = spec.outcome === 'passed' || spec.outcome === 'skipped';
    return {
        ...spec,
        failure: spec.failure && limitFailure(spec.failure, room, passed),
        additionalFailures: spec.additionalFailures.map((failure) => limitFailure(failure, room, passed)),
        skipReason: spec.skipReason && room.message(spec.skipReason, passed),
        output: room.output(spec.output, passed),
    };
}
/** A suite node with the texts for which there is room. */
function limitNode(node, room) {
    const passed = node.outcome === 'passed' || node.outcome === 'skipped';
    return {
        ...node,
        failure: node.failure && limitFailure(node.failure, room, passed),
        output: room.output(node.output, passed),
    };
}
function isLonger(text, count) {
    return typeof text === 'string' ? text.length > count : text.isLongerThan(count);
}
function startOf(text, count) {
    return typeof text === 'string' ? text.slice(0, count) : text.start(count);
}
function limitFailure(failure, room, passed) {
    return {
        ...failure,
        message: room.message(failure.message, passed),
        stackTrace: room.output(failure.stackTrace, passed),
    };
}


/***/ }),

/***/ 64341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   gn: () => (/* binding */ isPlausible),
/* harmony export */   vl: () => (/* binding */ plausibleTime)
/* harmony export */ });
/** No run of a suite was earlier, even on a machine that lost its clock, and none is later. */
const FIRST_TIME = 0;
const LAST_TIME = Date.UTC(2200, 0);
/** Whether a run can have a time, in milliseconds since 1970. Such a time has a date, and so have all times near it. */
function isPlausible(time) {
    return time >= FIRST_TIME && time < LAST_TIME;
}
/** The time, or null for one that no run can have, and for text that is no time in ISO 8601 with a date of four digits. */
function plausibleTime(time) {
    if (time === null || !/^\d{4}-\d\d-\d\dT/.test(time))
        return null;
    return isPlausible(Date.parse(time)) ? time : null;
}
/** A time in ISO 8601 without fractions of its seconds, for people. */
function wholeSeconds(iso) {
    return iso.replace(/\.\d+Z$/, 'Z');
}


/***/ }),

/***/ 70322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ filterArguments),
/* harmony export */   F2: () => (/* binding */ GRACE_SECONDS),
/* harmony export */   m0: () => (/* binding */ suiteCommand)
/* harmony export */ });
/* unused harmony export testArguments */
/* harmony import */ var _crio_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81727);
/* harmony import */ var _domain_request_exact_focus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2146);


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
/** The suite collects containerd's log by default, but not CRI-O's. */
function extraLog(since) {
    const from = since === null ? [] : [`--since=@${Math.floor(since.getTime() / 1000)}`];
    return JSON.stringify({ name: 'crio.log', journalctl: ['-u', 'crio', ...from] });
}
/** Ginkgo's filter flags, with the given prefix (`--` for the ginkgo command, `--ginkgo.` for the binary). */
function filterArguments(prefix, selection) {
    const skips = [
        ...(selection.skip === '' ? [] : [selection.skip]),
        ...selection.trackedSkips.map(skipExpression),
    ];
    const texts = [
        ...(selection.focus === '' ? [] : [`${prefix}focus=${selection.focus}`]),
        ...skips.map((skip) => `${prefix}skip=${skip}`),
        ...(selection.labelFilter === '' ? [] : [`${prefix}label-filter=${selection.labelFilter}`]),
    ];
    return [
        // Without one of these the framework adds its own skip, which leaves out a third of the specs
        // (kubernetes test/e2e/framework/test_context.go, CreateGinkgoConfig).
        ...(texts.length === 0 ? [`${prefix}focus=.*`] : texts),
        ...selection.focusFiles.map((file) => `${prefix}focus-file=${file}`),
        ...selection.skipFiles.map((file) => `${prefix}skip-file=${file}`),
    ];
}
/** The regular expression of a tracked skip. */
function skipExpression({ text, pattern }) {
    return pattern === '' ? (0,_domain_request_exact_focus_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeRegExp */ .Nt)(text) : pattern;
}
/**
 * The whole command line of the suite: the ginkgo command, its flags, the binary and the binary's own flags.
 * @param filters Ginkgo's filter flags, in place of those of the request
 */
function suiteCommand(request, paths, nodeName, filters = filterArguments('--', request.selection)) {
    return [
        `${paths.suite}/ginkgo`,
        `--procs=${request.procs}`,
        '-v',
        '--no-color',
        '--fail-on-empty',
        `--timeout=${request.timeoutSeconds}s`,
        ...(request.attempts > 1 ? [`--flake-attempts=${request.attempts}`] : []),
        ...filters,
        `${paths.suite}/e2e_node.test`,
        '--',
        ...testArguments(request, paths, nodeName),
    ];
}
/** Flags of e2e_node.test (kubernetes test/e2e_node and test/e2e/framework). */
function testArguments(request, paths, nodeName) {
    return [
        '--v=4',
        `--node-name=${nodeName}`,
        `--report-dir=${paths.report}`,
        '--report-complete-ginkgo',
        `--k8s-bin-dir=${paths.suite}`,
        // These are twenty images, most of which no lane needs, and a failed pull would end the run.
        '--prepull-images=false',
        '--dns-domain=cluster.local',
        `--container-runtime-endpoint=${_crio_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .CRIO_ENDPOINT */ .Y9}`,
        `--container-runtime-process-name=${_crio_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .CRIO_BINARY */ ._E}`,
        '--container-runtime-pid-file=',
        `--kubelet-flags=${[...KUBELET_FLAGS.filter((flag) => !request.kubeletFlags.includes(flag)), ...request.kubeletFlags].join(' ')}`,
        `--extra-log=${extraLog(paths.logsSince)}`,
        ...(paths.kubeletConfig === null ? [] : [`--kubelet-config-file=${paths.kubeletConfig}`]),
        ...gateArguments(request.featureGates),
        ...request.testArgs,
    ];
}
/** Flags for the feature gates of kubelet and API server; none without gates. */
function gateArguments(featureGates) {
    const gates = Object.entries(featureGates).map(([gate, enabled]) => `${gate}=${enabled}`);
    if (gates.length === 0)
        return [];
    return [`--feature-gates=${gates.join(',')}`, `--service-feature-gates=${gates.join(',')}`];
}


/***/ })

};
