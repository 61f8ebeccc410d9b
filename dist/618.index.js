export const id = 618;
export const ids = [618,995];
export const modules = {

/***/ 67570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ validateCause),
/* harmony export */   HR: () => (/* binding */ validateHead),
/* harmony export */   Qf: () => (/* binding */ validateProvenance),
/* harmony export */   RE: () => (/* binding */ validateReport),
/* harmony export */   Sm: () => (/* binding */ validateRun),
/* harmony export */   Y7: () => (/* binding */ validateCondition),
/* harmony export */   lY: () => (/* binding */ validateSpecs),
/* harmony export */   si: () => (/* binding */ validatePart)
/* harmony export */ });

const validateReport = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:crio-node-e2e:report:v1", "title": "crio-node-e2e report", "description": "What a run of crio-node-e2e did and what it means. Strings called untrusted come from logs or tested code: escape them where they are shown.", "type": "object", "required": ["schemaVersion", "generator", "generatedAt", "run", "verdict", "findings", "counts", "builds", "host", "selection", "suite", "specs", "running", "skipped", "serviceEvents", "warnings", "reproduce"], "properties": { "schemaVersion": { "description": "Major version of this schema. Within it, properties and words are only added: readers ignore unknown properties, and use the `default` of missing ones.", "const": 1 }, "generator": { "description": "What wrote this file.", "$ref": "#/$defs/generator" }, "generatedAt": { "description": "When this file was written.", "$ref": "#/$defs/time" }, "run": { "description": "The workflow run.", "$ref": "#/$defs/run" }, "verdict": { "description": "What the run means.", "$ref": "#/$defs/verdict" }, "findings": { "description": "Causes, most important first; empty if there is no problem.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "counts": { "description": "Numbers of specs.", "$ref": "#/$defs/counts" }, "classes": { "description": "Failing and flaky specs by class, the most frequent first. The share of `unknown` says how much is not explained.", "type": "array", "items": { "$ref": "#/$defs/classCount" }, "default": [] }, "builds": { "description": "What was tested.", "type": "array", "items": { "$ref": "#/$defs/build" } }, "host": { "description": "The machine; null if the run ended before the machine was checked.", "anyOf": [{ "$ref": "#/$defs/host" }, { "type": "null" }] }, "node": { "description": "How the node was set up; null if the run ended before the builds were fetched.", "anyOf": [{ "$ref": "#/$defs/node" }, { "type": "null" }], "default": null }, "ignition": { "description": "Outcome of each part of the Ignition files, in their order; empty without any.", "type": "array", "items": { "$ref": "#/$defs/ignitionItem" }, "default": [] }, "selection": { "description": "The requested specs; null if the run ended before that was known.", "anyOf": [{ "$ref": "#/$defs/selection" }, { "type": "null" }] }, "suite": { "description": "The run of the suite.", "$ref": "#/$defs/suite" }, "end": { "description": "What the run knows of its own end and the files of the suite do not show. The command `report` reads it; null in reports that are older than this property.", "anyOf": [{ "$ref": "#/$defs/end" }, { "type": "null" }], "default": null }, "rerun": { "description": "Whether the failed specs were run once more; null if none failed, or the run did not ask for it.", "anyOf": [{ "$ref": "#/$defs/rerun" }, { "type": "null" }], "default": null }, "specs": { "description": "Every planned spec.", "type": "array", "items": { "$ref": "#/$defs/spec" } }, "running": { "description": "Specs that were running when the suite ended.", "type": "array", "items": { "$ref": "#/$defs/runningSpec" } }, "skipped": { "description": "Why specs did not count: tracked skips, and skips at run time.", "type": "array", "items": { "$ref": "#/$defs/skippedGroup" } }, "serviceEvents": { "description": "Deaths, restarts and hangs of CRI-O and the kubelet during the suite, without what specs do to them on purpose.", "type": "array", "items": { "$ref": "#/$defs/serviceEvent" } }, "fullDisks": { "description": "Times in which a file system that the node writes to had no room during the suite.", "type": "array", "items": { "$ref": "#/$defs/fullDisk" }, "default": [] }, "warnings": { "description": "Warnings: they do not change the verdict.", "type": "array", "items": { "type": "string" } }, "reproduce": { "description": "The command that repeats the failing specs; empty if nothing failed.", "type": "string" } }, "$defs": { "time": { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" }, "reason": { "description": "The cause in one word. Later versions of the action may add words.", "type": "string" }, "specId": { "description": "A spec's identity: the texts of its hierarchy joined by spaces, without `[It] ` and without the label suffix. Equal in every report and on every runner.", "type": "string" }, "location": { "description": "A place in the sources.", "type": "object", "required": ["file", "line"], "properties": { "file": { "description": "File as the suite names it, for instance `k8s.io/kubernetes/test/e2e/common/node/kubelet.go`.", "type": "string" }, "line": { "description": "Line, from 1; 0 if unknown.", "type": "integer" } } }, "failure": { "description": "What a spec failed with.", "type": "object", "required": ["message", "location", "stackTrace", "at"], "properties": { "message": { "description": "Text of the assertion; may be long. Untrusted.", "type": "string" }, "location": { "description": "Source location of the assertion; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "stackTrace": { "description": "Stack of the failing goroutine; empty if there is none. Untrusted.", "type": "string" }, "at": { "description": "When it happened; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "summary": { "description": "The failure in one line.", "$ref": "#/$defs/failureSummary", "default": { "text": "", "expected": "", "actual": "", "at": null } } } }, "finding": { "description": "One cause, with its evidence.", "type": "object", "required": ["reason", "title", "detail", "audience", "remedy", "evidence", "specs"], "properties": { "id": { "description": "Stable identifier of the cause: that of the failure signature (with `-unconfirmed` if the cause is only likely) or of the end of the job, `cause-`, the version of the rules and a digest of the normalised text if it is not a known cause, or else the reason. The same cause has the same identifier in every run of one version; empty in reports that are older than identifiers.", "type": "string", "default": "" }, "reason": { "description": "The cause in one word.", "$ref": "#/$defs/reason" }, "title": { "description": "What happened, one sentence.", "type": "string" }, "detail": { "description": "Why, as far as the evidence shows it; empty if unknown.", "type": "string" }, "audience": { "description": "Who should look first.", "type": "string" }, "remedy": { "description": "What to do; may be empty.", "type": "string" }, "certainty": { "description": "`known`: a known cause. `likely`: a known cause that only the specs themselves show; their failures count. `seen`: not a known cause, but what was seen in these failing specs; they are grouped by it.", "default": "known", "type": "string" }, "representative": { "description": "The error that stands for all of a cause that is not a known one, by which other runs recognise the cause; null for all others.", "anyOf": [{ "$ref": "#/$defs/representative" }, { "type": "null" }], "default": null }, "evidence": { "description": "Log lines or output that show it. Untrusted.", "type": "array", "items": { "type": "string" } }, "specs": { "description": "Specs that this cause explains, or in which this was seen.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "class": { "description": "What kind of cause it is: who or what is behind it, as far as the evidence shows.", "$ref": "#/$defs/class", "default": "unknown" }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason. Empty in reports that are older than classes.", "type": "string", "default": "" }, "owner": { "description": "Where such a problem is reported; null if nobody outside of the run can repair it, or if that is not known.", "anyOf": [{ "$ref": "#/$defs/owner" }, { "type": "null" }], "default": null }, "readFirst": { "description": "What to read first, most useful first: files of the report directory or of the machine.", "type": "array", "items": { "type": "string" }, "default": [] } } }, "class": { "description": "A kind of cause. `environment`: the machine, its network, a registry, or how the run was set up. `cri-o`: CRI-O crashed, hung, or returned an error of its own. `oci-runtime`, `conmon`, `cni`: a program that CRI-O calls failed. `kubelet`: the kubelet. `kubernetes-test`: the test or the suite itself. `time-out`: something took too long, and nothing says why. `resource-pressure`: the node was short of resources that pods share. `flake`: failed and passed under the same conditions. `known`: a tracked issue. `unknown`: nothing that was seen tells.", "type": "string" }, "classKind": { "description": "A class in more detail. Of `environment`: `pull`, `network`, `disk`, `memory`, `host`, `configuration` (what the author of the run chose), `job` (the job was ended, or its machine lost). Of `cri-o`: `crash`, `hang`, `error`, `storage`. Of `oci-runtime`: `crun`, `runc`. Of `kubelet`: `crash`, `hang`, `error`. Else empty.", "type": "string" }, "owner": { "description": "Who looks after a part.", "type": "object", "required": ["repository", "label"], "properties": { "repository": { "description": "Repository on GitHub, for instance `containers/crun`.", "type": "string" }, "label": { "description": "Label for such issues there; empty if there is none.", "type": "string" } } }, "classCount": { "description": "Number of specs of a class.", "type": "object", "required": ["class", "specs"], "properties": { "class": { "description": "The class.", "$ref": "#/$defs/class" }, "specs": { "description": "Number of specs, at least 1.", "type": "integer" } } }, "representative": { "description": "An error that stands for others with the same cause.", "type": "object", "required": ["text", "place"], "properties": { "text": { "description": "The error without dumps of objects; `*` stands for names of the objects of the spec. At most 2000 characters. Untrusted.", "type": "string" }, "place": { "description": "Source file and line of the assertion, such as `test/e2e_node/a.go:12`; empty if the error does not come from an assertion, or if that is not known.", "type": "string" } } }, "part": { "description": "A file or archive of a build.", "type": "object", "required": ["name", "source", "sha256", "trust"], "properties": { "name": { "description": "What it is, for instance `bundle`, `crio`, `kubelet`, `e2e_node.test`, `cni-plugins/bridge`.", "type": "string" }, "source": { "description": "Where it came from: a URL without credentials, or a path.", "type": "string" }, "sha256": { "description": "Digest of the part as it was used on the node.", "type": "string" }, "trust": { "description": "How it was verified: by a signature, by a checksum, only downloaded over TLS, or provided by the user.", "type": "string" }, "version": { "description": "Version as the part itself reports it, for instance `1.26`; null if unknown. Untrusted.", "type": ["string", "null"], "default": null }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"], "default": null }, "date": { "description": "When it was made, ISO 8601: as the part reports it, else as its server does; null if unknown.", "type": ["string", "null"], "default": null } } }, "build": { "description": "A build, resolved to its exact version.", "type": "object", "required": ["project", "asked", "version", "commit", "date", "parts", "notes"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" }, "version": { "description": "Version as the build itself reports it.", "type": "string" }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "date": { "description": "When the build or its commit was made, ISO 8601; null if unknown.", "type": ["string", "null"] }, "parts": { "description": "What the build consists of.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "notes": { "description": "Remarks, for instance that newer binaries replace those of an older bundle.", "type": "array", "items": { "type": "string" } } } }, "host": { "description": "Facts of the machine that matter when two runs are compared.", "type": "object", "required": ["architecture", "kernel", "os", "cgroup", "systemd", "cpus", "memoryBytes", "runnerImage"], "properties": { "architecture": { "description": "The architecture as Go names it, for instance `amd64`.", "type": "string" }, "kernel": { "description": "Release of the kernel.", "type": "string" }, "os": { "description": "Name and version of the operating system.", "type": "string" }, "cgroup": { "description": "Version of the cgroup hierarchy.", "type": "string" }, "systemd": { "description": "Version of systemd.", "type": "string" }, "cpus": { "description": "Number of CPUs.", "type": "integer" }, "memoryBytes": { "description": "Memory in bytes.", "type": "integer" }, "runnerImage": { "description": "Image of the runner, for instance `ubuntu24 20260816.1`; empty outside of hosted runners.", "type": "string" } } }, "node": { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] }, "kubeletFlags": { "description": "Additional kubelet flags.", "type": "array", "items": { "type": "string" }, "default": [] }, "featureGates": { "description": "Feature gates of kubelet and API server as `NAME=true`, sorted.", "type": "array", "items": { "type": "string" }, "default": [] }, "testArgs": { "description": "Additional arguments of `e2e_node.test`.", "type": "array", "items": { "type": "string" }, "default": [] } } }, "trackedSkip": { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains; empty if it has a pattern.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" }, "owner": { "description": "Who looks after it; empty if nobody is named.", "type": "string", "default": "" }, "review": { "description": "Date (YYYY-MM-DD) after which it must be looked at again; null for none.", "type": ["string", "null"], "default": null }, "lanes": { "description": "The lanes in which it applies; empty for all.", "type": "array", "items": { "type": "string" }, "default": [] } } }, "shard": { "description": "One of the jobs that share the specs of a lane.", "type": "object", "required": ["plan", "index", "total", "specs", "digest"], "properties": { "plan": { "description": "Identifier of the plan that divided the lane: shards of one plan belong together.", "type": "string" }, "index": { "description": "Number of the shard, from 1.", "type": "integer" }, "total": { "description": "Number of shards.", "type": "integer" }, "specs": { "description": "Number of specs of the whole lane on this machine.", "type": "integer" }, "digest": { "description": "Digest of the sorted identifiers of the whole lane: the shards of one lane have the same.", "type": "string" } } }, "timeBudget": { "description": "How specs were chosen for a time.", "type": "object", "required": ["seconds", "specs", "chosen", "leftOut"], "properties": { "seconds": { "description": "The time.", "type": "integer" }, "specs": { "description": "Number of specs that there were to choose from.", "type": "integer" }, "chosen": { "description": "Number of chosen specs.", "type": "integer" }, "first": { "description": "Number of those that ran before the others, in a suite of their own.", "type": "integer", "default": 0 }, "basis": { "description": "What durations and likelihoods are from, in words; empty if a plan chose.", "type": "string", "default": "" }, "expectedSeconds": { "description": "How long the suite was expected to take; null if that is not known.", "type": ["number", "null"], "default": null }, "expectedMisses": { "description": "How many of the specs that were left out are expected to fail; null if that is not known.", "type": ["number", "null"], "default": null }, "missChance": { "description": "How likely at least one of them fails, from 0 to 1; null if that is not known.", "type": ["number", "null"], "maximum": 1, "default": null }, "leftOut": { "description": "The specs that were left out, those that fail most often first.", "type": "array", "items": { "$ref": "#/$defs/leftOutSpec" } } } }, "leftOutSpec": { "description": "A spec that a time budget left out.", "type": "object", "required": ["id"], "properties": { "id": { "description": "The identity of the spec. Untrusted.", "type": "string" }, "failureRate": { "description": "The share of its recorded runs that failed, from 0 to 1; null without a record.", "type": ["number", "null"], "maximum": 1, "default": null } } }, "selection": { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "focusFiles": { "description": "Regular expressions (Go syntax) for source files, of which one must match a file of the spec; empty for all.", "type": "array", "items": { "type": "string" }, "default": [] }, "skipFiles": { "description": "Regular expressions (Go syntax) for source files that a spec may not have.", "type": "array", "items": { "type": "string" }, "default": [] }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } }, "shard": { "description": "The shard of the lane that this run is; null for the whole lane.", "anyOf": [{ "$ref": "#/$defs/shard" }, { "type": "null" }], "default": null }, "budget": { "description": "What was left out so that the rest fits into a time; null without a time budget.", "anyOf": [{ "$ref": "#/$defs/timeBudget" }, { "type": "null" }], "default": null } } }, "logExcerpt": { "description": "Lines of a log around a failure.", "type": "object", "required": ["log", "lines"], "properties": { "log": { "description": "Name of the log, relative to `logs/` in the report directory.", "type": "string" }, "lines": { "description": "The lines, in their order. Untrusted.", "type": "array", "items": { "type": "string" } } } }, "observation": { "description": "Something that was seen on the node in the time of a failing spec.", "type": "object", "required": ["by", "text"], "properties": { "by": { "description": "Where it was seen. `event`: an event of the kubelet about a pod of the spec. `container`: the state of a container in the dump of a pod. `message`: an error of the runtime that the spec quotes. All others are logs.", "type": "string" }, "text": { "description": "It in one line. Untrusted.", "type": "string" } } }, "spec": { "description": "A planned spec and its outcome.", "type": "object", "required": ["id", "outcome", "labels", "location", "seconds", "startedAt", "endedAt", "process", "attempts", "failure", "additionalFailures", "skipReason", "logs", "finding"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "outcome": { "description": "Outcome of the spec.", "$ref": "#/$defs/outcome" }, "labels": { "description": "Ginkgo labels; empty where the source has none.", "type": "array", "items": { "type": "string" } }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "process": { "description": "Ginkgo's parallel process, from 1; null if unknown.", "type": ["integer", "null"] }, "attempts": { "description": "Number of attempts. A spec that passed after more than one is flaky.", "type": "integer" }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "additionalFailures": { "description": "Failures of earlier attempts, and of clean-up after the first failure.", "type": "array", "items": { "$ref": "#/$defs/failure" } }, "invocations": { "description": "The results of a spec that was run once more, in order: of the suite, and of the rerun; else empty. The properties of the spec itself are those of the first, except that a spec that passed in the rerun has passed.", "type": "array", "items": { "$ref": "#/$defs/invocation" }, "default": [] }, "skipReason": { "description": "Why it skipped itself; null if it did not.", "type": ["string", "null"] }, "logs": { "description": "Lines of the node's logs around the failure.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } }, "seen": { "description": "What was seen on the node when it failed, most telling first; empty if nothing was seen or it did not fail.", "type": "array", "items": { "$ref": "#/$defs/observation" }, "default": [] }, "requests": { "description": "Requests to CRI-O about its pods and images that failed, were slow, or did not return, in order of time; empty if CRI-O's log shows none or is missing.", "type": "array", "items": { "$ref": "#/$defs/criRequest" }, "default": [] }, "finding": { "description": "The finding that explains the failure, by its `id`; null if there is none. Reports that are older than identifiers have its position in `findings`, from 0.", "type": ["string", "integer", "null"] }, "class": { "description": "The class of its failure; null if it did not fail. A spec that passed only after a retry is a `flake`.", "anyOf": [{ "$ref": "#/$defs/class" }, { "type": "null" }], "default": null }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason; empty without a class.", "type": "string", "default": "" } } }, "invocation": { "description": "The result of a spec in one invocation of the suite.", "type": "object", "required": ["outcome", "seconds", "startedAt", "endedAt", "failure", "logs"], "properties": { "outcome": { "description": "Outcome of the spec, as above.", "$ref": "#/$defs/outcome" }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "logs": { "description": "Lines of the node's logs around the failure in the rerun; those of the suite are in `logs` of the spec.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } } } }, "rerun": { "description": "The second invocation of the suite, with only the failed specs, one after the other.", "type": "object", "required": ["done", "reason", "specs", "passed", "failed", "startedAt", "seconds", "exitCode"], "properties": { "done": { "description": "Whether it ended by itself with a whole report. Only then a spec that passed in it counts as passed.", "type": "boolean" }, "reason": { "description": "Why there was none, or why it does not count; empty if it is done.", "type": "string" }, "specs": { "description": "The specs that it selected; empty if there was none.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "passed": { "description": "How many of them passed.", "type": "integer" }, "failed": { "description": "How many of them failed again.", "type": "integer" }, "startedAt": { "description": "When it started; null if there was none.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] } } }, "outcome": { "description": "Outcome of a spec. `skipped`: it skipped itself at run time; `not-run`: it was planned and never started; all other words are Ginkgo's.", "type": "string" }, "runningSpec": { "description": "A spec that was running when the suite ended.", "type": "object", "required": ["id", "location"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } }, "skippedGroup": { "description": "Specs that did not count for one reason.", "type": "object", "required": ["reason", "link", "specs"], "properties": { "reason": { "description": "Why. Untrusted.", "type": "string" }, "link": { "description": "Where it is tracked; null for a skip at run time.", "type": ["string", "null"] }, "specs": { "description": "The specs.", "type": "array", "items": { "$ref": "#/$defs/specId" } } } }, "serviceEvent": { "description": "Something that happened to a service during the suite.", "type": "object", "required": ["service", "kind", "at", "detail"], "properties": { "service": { "description": "Which service.", "type": "string" }, "kind": { "description": "What happened. `died`: it ended, and nobody is known to have asked for it. `restarted`: it started again after it had died. `restarted-on-request`: somebody restarted it, as with systemctl. `unresponsive`: its process runs, and does not answer since this time. `recovered`: it answers again.", "type": "string" }, "at": { "description": "When; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "detail": { "description": "More about it; may be empty. Untrusted.", "type": "string" } } }, "fullDisk": { "description": "A time in which a file system had no room.", "type": "object", "required": ["directory", "what", "from", "until"], "properties": { "directory": { "description": "A directory that the node writes to; the file system is the one that holds it.", "type": "string" }, "what": { "description": "What is used up.", "type": "string" }, "from": { "description": "When it became full.", "$ref": "#/$defs/time" }, "until": { "description": "When there was room again; null if there was none until the end of the suite.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] } } }, "generator": { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } }, "run": { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } }, "verdict": { "description": "What the run means.", "type": "object", "required": ["result", "reason", "headline"], "properties": { "result": { "description": "The verdict in one word; the output `result`. Later versions of the action may add words.", "type": "string" }, "reason": { "description": "The main cause; the output `reason`.", "$ref": "#/$defs/reason" }, "headline": { "description": "The verdict in one line of plain text.", "type": "string" } } }, "counts": { "description": "Numbers of specs.", "type": "object", "required": ["total", "planned", "ran", "passed", "failed", "interrupted", "flaky", "skipped", "notRun"], "properties": { "total": { "description": "Number of specs in the suite; null if the dry run did not happen.", "type": ["integer", "null"] }, "planned": { "description": "Specs that the filters select.", "type": "integer" }, "ran": { "description": "Specs that ran, without those that skipped themselves.", "type": "integer" }, "passed": { "description": "Specs that passed, at any attempt.", "type": "integer" }, "failed": { "description": "Specs that failed, timed out, panicked or were aborted.", "type": "integer" }, "interrupted": { "description": "Specs that a signal from outside interrupted.", "type": "integer" }, "flaky": { "description": "Specs that passed, but not at the first attempt.", "type": "integer" }, "skipped": { "description": "Planned specs that skipped themselves at run time.", "type": "integer" }, "notRun": { "description": "Planned specs that never started.", "type": "integer" } } }, "suite": { "description": "The run of the suite.", "type": "object", "required": ["startedAt", "endedAt", "seconds", "procs", "randomSeed", "exitCode", "source"], "properties": { "startedAt": { "description": "When it started; null if it did not.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "procs": { "description": "Parallel Ginkgo processes; null if unknown.", "type": ["integer", "null"] }, "randomSeed": { "description": "Ginkgo's random seed; null if unknown.", "type": ["integer", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] }, "source": { "description": "Which source the results were read from.", "type": "string" } } }, "end": { "description": "How a run ended, as the run itself knows it.", "type": "object", "required": ["cancelled", "abandonedIn", "deadlinePassed", "endedBySignal", "runError", "bug"], "properties": { "cancelled": { "description": "Whether somebody cancelled the run.", "type": "boolean" }, "abandonedIn": { "description": "The stage in which the process of the action disappeared; null if it did not.", "type": ["string", "null"] }, "deadlinePassed": { "description": "Whether the action ended the suite because of its time limit.", "type": "boolean" }, "endedBySignal": { "description": "Whether a signal ended the ginkgo command.", "type": "boolean" }, "runError": { "description": "The error that stopped the run before or during the suite; null if none did.", "anyOf": [{ "$ref": "#/$defs/runError" }, { "type": "null" }] }, "bug": { "description": "The bug of the action that stopped the run; null if none did.", "anyOf": [{ "$ref": "#/$defs/bug" }, { "type": "null" }] } } }, "runError": { "description": "An error that stopped a run.", "type": "object", "required": ["kind", "reason", "message", "cause", "remedy", "evidence"], "properties": { "kind": { "description": "`input`: the user can fix it. `environment`: the runner, the network or a tool failed.", "type": "string" }, "reason": { "description": "The cause in one word.", "$ref": "#/$defs/reason" }, "message": { "description": "What happened and where.", "type": "string" }, "cause": { "description": "Why; empty if unknown.", "type": "string" }, "remedy": { "description": "What to do; may be empty.", "type": "string" }, "evidence": { "description": "Lines that show it. Untrusted.", "type": "array", "items": { "type": "string" } } } }, "bug": { "description": "A bug of the action.", "type": "object", "required": ["message", "stack"], "properties": { "message": { "description": "The message of the exception.", "type": "string" }, "stack": { "description": "Its stack, by line.", "type": "array", "items": { "type": "string" } } } }, "ignitionItem": { "description": "Outcome of one part of an Ignition file.", "type": "object", "required": ["field", "subject", "outcome", "reason"], "properties": { "field": { "description": "Field of the Ignition specification, such as `storage.files`.", "type": "string" }, "subject": { "description": "Path, name or value of the part; untrusted.", "type": "string" }, "outcome": { "description": "`superseded`: the action does by itself what the part is for.", "type": "string" }, "reason": { "description": "Why, or how.", "type": "string" } } }, "dropInDigest": { "description": "A file.", "type": "object", "required": ["name", "sha256"], "properties": { "name": { "description": "File name.", "type": "string" }, "sha256": { "description": "Digest of the file.", "type": "string" } } }, "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] }, "programSha256": { "description": "Digest of a program that was on the machine; null for a part of a build, and if it is not known.", "type": ["string", "null"], "default": null }, "monitorSha256": { "description": "The same for the monitor.", "type": ["string", "null"], "default": null } } }, "failureSummary": { "description": "A failure without the noise of its message. All texts are on one line. Untrusted.", "type": "object", "required": ["text", "expected", "actual", "at"], "properties": { "text": { "description": "What says most: what was expected and what was there, or the error; empty without a message.", "type": "string" }, "expected": { "description": "What was expected; empty if the message does not say.", "type": "string" }, "actual": { "description": "What was there instead, of a pod its phase and the state of a container; empty if the message does not say.", "type": "string" }, "at": { "description": "The line of the spec that failed, not that of a helper that it called; null if not known.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } }, "criRequest": { "description": "A request of the kubelet to CRI-O that failed, was slow, or did not return, according to CRI-O's log.", "type": "object", "required": ["method", "subject", "startedAt", "seconds", "result", "error", "count"], "properties": { "method": { "description": "Method of the CRI, for instance `CreateContainer`.", "type": "string" }, "subject": { "description": "What it was about, such as namespace, pod and container, an image, or an identifier. Untrusted.", "type": "string" }, "startedAt": { "description": "When it began.", "$ref": "#/$defs/time" }, "seconds": { "description": "How long it took; null if it did not return.", "type": ["number", "null"] }, "result": { "description": "`no-answer`: it did not return before the spec failed.", "type": "string" }, "error": { "description": "What it failed with; empty if the log does not say. Untrusted.", "type": "string" }, "count": { "description": "How many requests failed in the same way; the other fields are about the first.", "type": "integer" } } } } };
const schema20 = { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate53.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.version === undefined) && (missing0 = "version"))) {
            validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if ("crio-node-e2e" !== data.name) {
                    validate53.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "crio-node-e2e" }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.version !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.version !== "string") {
                        validate53.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate53.errors = vErrors; return errors === 0; }
validate53.evaluated = { "props": { "name": true, "version": true }, "dynamicProps": false, "dynamicItems": false };
const schema21 = { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate55.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate55.errors = vErrors; return errors === 0; }
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema22 = { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate57.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.id === undefined) && (missing0 = "id")) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.url === undefined) && (missing0 = "url"))) {
            validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (typeof data.id !== "string") {
                    validate57.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.attempt !== undefined) {
                    let data1 = data.attempt;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate57.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.repository !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.repository !== "string") {
                            validate57.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.url !== undefined) {
                            let data3 = data.url;
                            const _errs7 = errors;
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validate57.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema22.properties.url.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate57.errors = vErrors; return errors === 0; }
validate57.evaluated = { "props": { "id": true, "attempt": true, "repository": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
const schema23 = { "description": "What the run means.", "type": "object", "required": ["result", "reason", "headline"], "properties": { "result": { "description": "The verdict in one word; the output `result`. Later versions of the action may add words.", "type": "string" }, "reason": { "description": "The main cause; the output `reason`.", "$ref": "#/$defs/reason" }, "headline": { "description": "The verdict in one line of plain text.", "type": "string" } } };
const schema24 = { "description": "The cause in one word. Later versions of the action may add words.", "type": "string" };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate60.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate60.errors = vErrors; return errors === 0; }
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate59.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.result === undefined) && (missing0 = "result")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.headline === undefined) && (missing0 = "headline"))) {
            validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.result !== undefined) {
                const _errs1 = errors;
                if (typeof data.result !== "string") {
                    validate59.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (!(validate60(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.headline !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.headline !== "string") {
                            validate59.errors = [{ instancePath: instancePath + "/headline", schemaPath: "#/properties/headline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate59.errors = vErrors; return errors === 0; }
validate59.evaluated = { "props": { "result": true, "reason": true, "headline": true }, "dynamicProps": false, "dynamicItems": false };
const schema25 = { "description": "One cause, with its evidence.", "type": "object", "required": ["reason", "title", "detail", "audience", "remedy", "evidence", "specs"], "properties": { "id": { "description": "Stable identifier of the cause: that of the failure signature (with `-unconfirmed` if the cause is only likely) or of the end of the job, `cause-`, the version of the rules and a digest of the normalised text if it is not a known cause, or else the reason. The same cause has the same identifier in every run of one version; empty in reports that are older than identifiers.", "type": "string", "default": "" }, "reason": { "description": "The cause in one word.", "$ref": "#/$defs/reason" }, "title": { "description": "What happened, one sentence.", "type": "string" }, "detail": { "description": "Why, as far as the evidence shows it; empty if unknown.", "type": "string" }, "audience": { "description": "Who should look first.", "type": "string" }, "remedy": { "description": "What to do; may be empty.", "type": "string" }, "certainty": { "description": "`known`: a known cause. `likely`: a known cause that only the specs themselves show; their failures count. `seen`: not a known cause, but what was seen in these failing specs; they are grouped by it.", "default": "known", "type": "string" }, "representative": { "description": "The error that stands for all of a cause that is not a known one, by which other runs recognise the cause; null for all others.", "anyOf": [{ "$ref": "#/$defs/representative" }, { "type": "null" }], "default": null }, "evidence": { "description": "Log lines or output that show it. Untrusted.", "type": "array", "items": { "type": "string" } }, "specs": { "description": "Specs that this cause explains, or in which this was seen.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "class": { "description": "What kind of cause it is: who or what is behind it, as far as the evidence shows.", "$ref": "#/$defs/class", "default": "unknown" }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason. Empty in reports that are older than classes.", "type": "string", "default": "" }, "owner": { "description": "Where such a problem is reported; null if nobody outside of the run can repair it, or if that is not known.", "anyOf": [{ "$ref": "#/$defs/owner" }, { "type": "null" }], "default": null }, "readFirst": { "description": "What to read first, most useful first: files of the report directory or of the machine.", "type": "array", "items": { "type": "string" }, "default": [] } } };
const schema26 = { "description": "An error that stands for others with the same cause.", "type": "object", "required": ["text", "place"], "properties": { "text": { "description": "The error without dumps of objects; `*` stands for names of the objects of the spec. At most 2000 characters. Untrusted.", "type": "string" }, "place": { "description": "Source file and line of the assertion, such as `test/e2e_node/a.go:12`; empty if the error does not come from an assertion, or if that is not known.", "type": "string" } } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate65.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.text === undefined) && (missing0 = "text")) || ((data.place === undefined) && (missing0 = "place"))) {
            validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.text !== undefined) {
                const _errs1 = errors;
                if (typeof data.text !== "string") {
                    validate65.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.place !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.place !== "string") {
                        validate65.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate65.errors = vErrors; return errors === 0; }
validate65.evaluated = { "props": { "text": true, "place": true }, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "description": "A spec's identity: the texts of its hierarchy joined by spaces, without `[It] ` and without the label suffix. Equal in every report and on every runner.", "type": "string" };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate67.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate67.errors = vErrors; return errors === 0; }
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema28 = { "description": "A kind of cause. `environment`: the machine, its network, a registry, or how the run was set up. `cri-o`: CRI-O crashed, hung, or returned an error of its own. `oci-runtime`, `conmon`, `cni`: a program that CRI-O calls failed. `kubelet`: the kubelet. `kubernetes-test`: the test or the suite itself. `time-out`: something took too long, and nothing says why. `resource-pressure`: the node was short of resources that pods share. `flake`: failed and passed under the same conditions. `known`: a tracked issue. `unknown`: nothing that was seen tells.", "type": "string" };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate69.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate69.errors = vErrors; return errors === 0; }
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema29 = { "description": "A class in more detail. Of `environment`: `pull`, `network`, `disk`, `memory`, `host`, `configuration` (what the author of the run chose), `job` (the job was ended, or its machine lost). Of `cri-o`: `crash`, `hang`, `error`, `storage`. Of `oci-runtime`: `crun`, `runc`. Of `kubelet`: `crash`, `hang`, `error`. Else empty.", "type": "string" };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate71.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate71.errors = vErrors; return errors === 0; }
validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema30 = { "description": "Who looks after a part.", "type": "object", "required": ["repository", "label"], "properties": { "repository": { "description": "Repository on GitHub, for instance `containers/crun`.", "type": "string" }, "label": { "description": "Label for such issues there; empty if there is none.", "type": "string" } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate73.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.repository === undefined) && (missing0 = "repository")) || ((data.label === undefined) && (missing0 = "label"))) {
            validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.repository !== undefined) {
                const _errs1 = errors;
                if (typeof data.repository !== "string") {
                    validate73.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.label !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.label !== "string") {
                        validate73.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate73.errors = vErrors; return errors === 0; }
validate73.evaluated = { "props": { "repository": true, "label": true }, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate63.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            data.id = "";
        }
        if (data.certainty === undefined) {
            data.certainty = "known";
        }
        if (data.representative === undefined) {
            data.representative = null;
        }
        if (data.class === undefined) {
            data.class = "unknown";
        }
        if (data.kind === undefined) {
            data.kind = "";
        }
        if (data.confidence === undefined) {
            data.confidence = "";
        }
        if (data.owner === undefined) {
            data.owner = null;
        }
        if (data.readFirst === undefined) {
            data.readFirst = [];
        }
        let missing0;
        if ((((((((data.reason === undefined) && (missing0 = "reason")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.detail === undefined) && (missing0 = "detail"))) || ((data.audience === undefined) && (missing0 = "audience"))) || ((data.remedy === undefined) && (missing0 = "remedy"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.specs === undefined) && (missing0 = "specs"))) {
            validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            if (typeof data.id !== "string") {
                validate63.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
            }
            var valid0 = _errs1 === errors;
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (!(validate60(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.title !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.title !== "string") {
                            validate63.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.detail !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.detail !== "string") {
                                validate63.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.audience !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.audience !== "string") {
                                    validate63.errors = [{ instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.remedy !== undefined) {
                                    const _errs10 = errors;
                                    if (typeof data.remedy !== "string") {
                                        validate63.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    const _errs12 = errors;
                                    if (typeof data.certainty !== "string") {
                                        validate63.errors = [{ instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs12 === errors;
                                    if (valid0) {
                                        let data7 = data.representative;
                                        const _errs14 = errors;
                                        const _errs15 = errors;
                                        let valid1 = false;
                                        const _errs16 = errors;
                                        if (!(validate65(data7, { instancePath: instancePath + "/representative", parentData: data, parentDataProperty: "representative", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs16 === errors;
                                        valid1 = valid1 || _valid0;
                                        if (_valid0) {
                                            var props0 = {};
                                            props0.text = true;
                                            props0.place = true;
                                        }
                                        const _errs17 = errors;
                                        if (data7 !== null) {
                                            const err0 = { instancePath: instancePath + "/representative", schemaPath: "#/properties/representative/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs17 === errors;
                                        valid1 = valid1 || _valid0;
                                        if (!valid1) {
                                            const err1 = { instancePath: instancePath + "/representative", schemaPath: "#/properties/representative/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            validate63.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs15;
                                            if (vErrors !== null) {
                                                if (_errs15) {
                                                    vErrors.length = _errs15;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs14 === errors;
                                        if (valid0) {
                                            if (data.evidence !== undefined) {
                                                let data8 = data.evidence;
                                                const _errs19 = errors;
                                                if (errors === _errs19) {
                                                    if (Array.isArray(data8)) {
                                                        var valid2 = true;
                                                        const len0 = data8.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            const _errs21 = errors;
                                                            if (typeof data8[i0] !== "string") {
                                                                validate63.errors = [{ instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid2 = _errs21 === errors;
                                                            if (!valid2) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate63.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs19 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.specs !== undefined) {
                                                    let data10 = data.specs;
                                                    const _errs23 = errors;
                                                    if (errors === _errs23) {
                                                        if (Array.isArray(data10)) {
                                                            var valid3 = true;
                                                            const len1 = data10.length;
                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                const _errs25 = errors;
                                                                if (!(validate67(data10[i1], { instancePath: instancePath + "/specs/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid3 = _errs25 === errors;
                                                                if (!valid3) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate63.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs23 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    const _errs26 = errors;
                                                    if (!(validate69(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs26 === errors;
                                                    if (valid0) {
                                                        const _errs27 = errors;
                                                        if (!(validate71(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs27 === errors;
                                                        if (valid0) {
                                                            const _errs28 = errors;
                                                            if (typeof data.confidence !== "string") {
                                                                validate63.errors = [{ instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs28 === errors;
                                                            if (valid0) {
                                                                let data15 = data.owner;
                                                                const _errs30 = errors;
                                                                const _errs31 = errors;
                                                                let valid4 = false;
                                                                const _errs32 = errors;
                                                                if (!(validate73(data15, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid1 = _errs32 === errors;
                                                                valid4 = valid4 || _valid1;
                                                                if (_valid1) {
                                                                    var props1 = {};
                                                                    props1.repository = true;
                                                                    props1.label = true;
                                                                }
                                                                const _errs33 = errors;
                                                                if (data15 !== null) {
                                                                    const err2 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err2];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err2);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid1 = _errs33 === errors;
                                                                valid4 = valid4 || _valid1;
                                                                if (!valid4) {
                                                                    const err3 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err3];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err3);
                                                                    }
                                                                    errors++;
                                                                    validate63.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs31;
                                                                    if (vErrors !== null) {
                                                                        if (_errs31) {
                                                                            vErrors.length = _errs31;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs30 === errors;
                                                                if (valid0) {
                                                                    let data16 = data.readFirst;
                                                                    const _errs35 = errors;
                                                                    if (errors === _errs35) {
                                                                        if (Array.isArray(data16)) {
                                                                            var valid5 = true;
                                                                            const len2 = data16.length;
                                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                                const _errs37 = errors;
                                                                                if (typeof data16[i2] !== "string") {
                                                                                    validate63.errors = [{ instancePath: instancePath + "/readFirst/" + i2, schemaPath: "#/properties/readFirst/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid5 = _errs37 === errors;
                                                                                if (!valid5) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate63.errors = [{ instancePath: instancePath + "/readFirst", schemaPath: "#/properties/readFirst/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs35 === errors;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate63.errors = vErrors; return errors === 0; }
validate63.evaluated = { "props": { "id": true, "reason": true, "title": true, "detail": true, "audience": true, "remedy": true, "certainty": true, "representative": true, "evidence": true, "specs": true, "class": true, "kind": true, "confidence": true, "owner": true, "readFirst": true }, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "description": "Numbers of specs.", "type": "object", "required": ["total", "planned", "ran", "passed", "failed", "interrupted", "flaky", "skipped", "notRun"], "properties": { "total": { "description": "Number of specs in the suite; null if the dry run did not happen.", "type": ["integer", "null"] }, "planned": { "description": "Specs that the filters select.", "type": "integer" }, "ran": { "description": "Specs that ran, without those that skipped themselves.", "type": "integer" }, "passed": { "description": "Specs that passed, at any attempt.", "type": "integer" }, "failed": { "description": "Specs that failed, timed out, panicked or were aborted.", "type": "integer" }, "interrupted": { "description": "Specs that a signal from outside interrupted.", "type": "integer" }, "flaky": { "description": "Specs that passed, but not at the first attempt.", "type": "integer" }, "skipped": { "description": "Planned specs that skipped themselves at run time.", "type": "integer" }, "notRun": { "description": "Planned specs that never started.", "type": "integer" } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate76.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((data.total === undefined) && (missing0 = "total")) || ((data.planned === undefined) && (missing0 = "planned"))) || ((data.ran === undefined) && (missing0 = "ran"))) || ((data.passed === undefined) && (missing0 = "passed"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.interrupted === undefined) && (missing0 = "interrupted"))) || ((data.flaky === undefined) && (missing0 = "flaky"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.notRun === undefined) && (missing0 = "notRun"))) {
            validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.total !== undefined) {
                let data0 = data.total;
                const _errs1 = errors;
                if ((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)) {
                    validate76.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: schema31.properties.total.type }, message: "must be integer,null" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.planned !== undefined) {
                    let data1 = data.planned;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate76.errors = [{ instancePath: instancePath + "/planned", schemaPath: "#/properties/planned/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.ran !== undefined) {
                        let data2 = data.ran;
                        const _errs5 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            validate76.errors = [{ instancePath: instancePath + "/ran", schemaPath: "#/properties/ran/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.passed !== undefined) {
                            let data3 = data.passed;
                            const _errs7 = errors;
                            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                validate76.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.failed !== undefined) {
                                let data4 = data.failed;
                                const _errs9 = errors;
                                if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                    validate76.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.interrupted !== undefined) {
                                    let data5 = data.interrupted;
                                    const _errs11 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate76.errors = [{ instancePath: instancePath + "/interrupted", schemaPath: "#/properties/interrupted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.flaky !== undefined) {
                                        let data6 = data.flaky;
                                        const _errs13 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            validate76.errors = [{ instancePath: instancePath + "/flaky", schemaPath: "#/properties/flaky/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs13 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.skipped !== undefined) {
                                            let data7 = data.skipped;
                                            const _errs15 = errors;
                                            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                validate76.errors = [{ instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            var valid0 = _errs15 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.notRun !== undefined) {
                                                let data8 = data.notRun;
                                                const _errs17 = errors;
                                                if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                    validate76.errors = [{ instancePath: instancePath + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                var valid0 = _errs17 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate76.errors = vErrors; return errors === 0; }
validate76.evaluated = { "props": { "total": true, "planned": true, "ran": true, "passed": true, "failed": true, "interrupted": true, "flaky": true, "skipped": true, "notRun": true }, "dynamicProps": false, "dynamicItems": false };
const schema32 = { "description": "Number of specs of a class.", "type": "object", "required": ["class", "specs"], "properties": { "class": { "description": "The class.", "$ref": "#/$defs/class" }, "specs": { "description": "Number of specs, at least 1.", "type": "integer" } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate78.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.class === undefined) && (missing0 = "class")) || ((data.specs === undefined) && (missing0 = "specs"))) {
            validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.class !== undefined) {
                const _errs1 = errors;
                if (!(validate69(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.specs !== undefined) {
                    let data1 = data.specs;
                    const _errs2 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate78.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate78.errors = vErrors; return errors === 0; }
validate78.evaluated = { "props": { "class": true, "specs": true }, "dynamicProps": false, "dynamicItems": false };
const schema33 = { "description": "A build, resolved to its exact version.", "type": "object", "required": ["project", "asked", "version", "commit", "date", "parts", "notes"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" }, "version": { "description": "Version as the build itself reports it.", "type": "string" }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "date": { "description": "When the build or its commit was made, ISO 8601; null if unknown.", "type": ["string", "null"] }, "parts": { "description": "What the build consists of.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "notes": { "description": "Remarks, for instance that newer binaries replace those of an older bundle.", "type": "array", "items": { "type": "string" } } } };
const schema34 = { "description": "A file or archive of a build.", "type": "object", "required": ["name", "source", "sha256", "trust"], "properties": { "name": { "description": "What it is, for instance `bundle`, `crio`, `kubelet`, `e2e_node.test`, `cni-plugins/bridge`.", "type": "string" }, "source": { "description": "Where it came from: a URL without credentials, or a path.", "type": "string" }, "sha256": { "description": "Digest of the part as it was used on the node.", "type": "string" }, "trust": { "description": "How it was verified: by a signature, by a checksum, only downloaded over TLS, or provided by the user.", "type": "string" }, "version": { "description": "Version as the part itself reports it, for instance `1.26`; null if unknown. Untrusted.", "type": ["string", "null"], "default": null }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"], "default": null }, "date": { "description": "When it was made, ISO 8601: as the part reports it, else as its server does; null if unknown.", "type": ["string", "null"], "default": null } } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate82.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            data.version = null;
        }
        if (data.commit === undefined) {
            data.commit = null;
        }
        if (data.date === undefined) {
            data.date = null;
        }
        let missing0;
        if (((((data.name === undefined) && (missing0 = "name")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.trust === undefined) && (missing0 = "trust"))) {
            validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate82.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.source !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.source !== "string") {
                        validate82.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.sha256 !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.sha256 !== "string") {
                            validate82.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.trust !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.trust !== "string") {
                                validate82.errors = [{ instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            let data4 = data.version;
                            const _errs9 = errors;
                            if ((typeof data4 !== "string") && (data4 !== null)) {
                                validate82.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema34.properties.version.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                            if (valid0) {
                                let data5 = data.commit;
                                const _errs11 = errors;
                                if ((typeof data5 !== "string") && (data5 !== null)) {
                                    validate82.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema34.properties.commit.type }, message: "must be string,null" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                                if (valid0) {
                                    let data6 = data.date;
                                    const _errs13 = errors;
                                    if ((typeof data6 !== "string") && (data6 !== null)) {
                                        validate82.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema34.properties.date.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate82.errors = vErrors; return errors === 0; }
validate82.evaluated = { "props": { "name": true, "source": true, "sha256": true, "trust": true, "version": true, "commit": true, "date": true }, "dynamicProps": false, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate81.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.project === undefined) && (missing0 = "project")) || ((data.asked === undefined) && (missing0 = "asked"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.date === undefined) && (missing0 = "date"))) || ((data.parts === undefined) && (missing0 = "parts"))) || ((data.notes === undefined) && (missing0 = "notes"))) {
            validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.project !== undefined) {
                const _errs1 = errors;
                if (typeof data.project !== "string") {
                    validate81.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.asked !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.asked !== "string") {
                        validate81.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.version !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.version !== "string") {
                            validate81.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.commit !== undefined) {
                            let data3 = data.commit;
                            const _errs7 = errors;
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validate81.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema33.properties.commit.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                let data4 = data.date;
                                const _errs9 = errors;
                                if ((typeof data4 !== "string") && (data4 !== null)) {
                                    validate81.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema33.properties.date.type }, message: "must be string,null" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.parts !== undefined) {
                                    let data5 = data.parts;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs13 = errors;
                                                if (!(validate82(data5[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs13 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate81.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.notes !== undefined) {
                                        let data7 = data.notes;
                                        const _errs14 = errors;
                                        if (errors === _errs14) {
                                            if (Array.isArray(data7)) {
                                                var valid2 = true;
                                                const len1 = data7.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    const _errs16 = errors;
                                                    if (typeof data7[i1] !== "string") {
                                                        validate81.errors = [{ instancePath: instancePath + "/notes/" + i1, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs16 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate81.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs14 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate81.errors = vErrors; return errors === 0; }
validate81.evaluated = { "props": { "project": true, "asked": true, "version": true, "commit": true, "date": true, "parts": true, "notes": true }, "dynamicProps": false, "dynamicItems": false };
const schema35 = { "description": "Facts of the machine that matter when two runs are compared.", "type": "object", "required": ["architecture", "kernel", "os", "cgroup", "systemd", "cpus", "memoryBytes", "runnerImage"], "properties": { "architecture": { "description": "The architecture as Go names it, for instance `amd64`.", "type": "string" }, "kernel": { "description": "Release of the kernel.", "type": "string" }, "os": { "description": "Name and version of the operating system.", "type": "string" }, "cgroup": { "description": "Version of the cgroup hierarchy.", "type": "string" }, "systemd": { "description": "Version of systemd.", "type": "string" }, "cpus": { "description": "Number of CPUs.", "type": "integer" }, "memoryBytes": { "description": "Memory in bytes.", "type": "integer" }, "runnerImage": { "description": "Image of the runner, for instance `ubuntu24 20260816.1`; empty outside of hosted runners.", "type": "string" } } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate85.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.architecture === undefined) && (missing0 = "architecture")) || ((data.kernel === undefined) && (missing0 = "kernel"))) || ((data.os === undefined) && (missing0 = "os"))) || ((data.cgroup === undefined) && (missing0 = "cgroup"))) || ((data.systemd === undefined) && (missing0 = "systemd"))) || ((data.cpus === undefined) && (missing0 = "cpus"))) || ((data.memoryBytes === undefined) && (missing0 = "memoryBytes"))) || ((data.runnerImage === undefined) && (missing0 = "runnerImage"))) {
            validate85.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.architecture !== undefined) {
                const _errs1 = errors;
                if (typeof data.architecture !== "string") {
                    validate85.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.kernel !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.kernel !== "string") {
                        validate85.errors = [{ instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.os !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.os !== "string") {
                            validate85.errors = [{ instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.cgroup !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.cgroup !== "string") {
                                validate85.errors = [{ instancePath: instancePath + "/cgroup", schemaPath: "#/properties/cgroup/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.systemd !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.systemd !== "string") {
                                    validate85.errors = [{ instancePath: instancePath + "/systemd", schemaPath: "#/properties/systemd/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.cpus !== undefined) {
                                    let data5 = data.cpus;
                                    const _errs11 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate85.errors = [{ instancePath: instancePath + "/cpus", schemaPath: "#/properties/cpus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.memoryBytes !== undefined) {
                                        let data6 = data.memoryBytes;
                                        const _errs13 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            validate85.errors = [{ instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs13 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.runnerImage !== undefined) {
                                            const _errs15 = errors;
                                            if (typeof data.runnerImage !== "string") {
                                                validate85.errors = [{ instancePath: instancePath + "/runnerImage", schemaPath: "#/properties/runnerImage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs15 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate85.errors = vErrors; return errors === 0; }
validate85.evaluated = { "props": { "architecture": true, "kernel": true, "os": true, "cgroup": true, "systemd": true, "cpus": true, "memoryBytes": true, "runnerImage": true }, "dynamicProps": false, "dynamicItems": false };
const schema36 = { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] }, "kubeletFlags": { "description": "Additional kubelet flags.", "type": "array", "items": { "type": "string" }, "default": [] }, "featureGates": { "description": "Feature gates of kubelet and API server as `NAME=true`, sorted.", "type": "array", "items": { "type": "string" }, "default": [] }, "testArgs": { "description": "Additional arguments of `e2e_node.test`.", "type": "array", "items": { "type": "string" }, "default": [] } } };
const schema37 = { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] }, "programSha256": { "description": "Digest of a program that was on the machine; null for a part of a build, and if it is not known.", "type": ["string", "null"], "default": null }, "monitorSha256": { "description": "The same for the monitor.", "type": ["string", "null"], "default": null } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate88.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.programSha256 === undefined) {
            data.programSha256 = null;
        }
        if (data.monitorSha256 === undefined) {
            data.monitorSha256 = null;
        }
        let missing0;
        if ((((data.handler === undefined) && (missing0 = "handler")) || ((data.program === undefined) && (missing0 = "program"))) || ((data.monitor === undefined) && (missing0 = "monitor"))) {
            validate88.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.handler !== undefined) {
                const _errs1 = errors;
                if (typeof data.handler !== "string") {
                    validate88.errors = [{ instancePath: instancePath + "/handler", schemaPath: "#/properties/handler/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.program !== undefined) {
                    let data1 = data.program;
                    const _errs3 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validate88.errors = [{ instancePath: instancePath + "/program", schemaPath: "#/properties/program/type", keyword: "type", params: { type: schema37.properties.program.type }, message: "must be string,null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.monitor !== undefined) {
                        let data2 = data.monitor;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validate88.errors = [{ instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/type", keyword: "type", params: { type: schema37.properties.monitor.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        let data3 = data.programSha256;
                        const _errs7 = errors;
                        if ((typeof data3 !== "string") && (data3 !== null)) {
                            validate88.errors = [{ instancePath: instancePath + "/programSha256", schemaPath: "#/properties/programSha256/type", keyword: "type", params: { type: schema37.properties.programSha256.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs7 === errors;
                        if (valid0) {
                            let data4 = data.monitorSha256;
                            const _errs9 = errors;
                            if ((typeof data4 !== "string") && (data4 !== null)) {
                                validate88.errors = [{ instancePath: instancePath + "/monitorSha256", schemaPath: "#/properties/monitorSha256/type", keyword: "type", params: { type: schema37.properties.monitorSha256.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                        }
                    }
                }
            }
        }
    }
    else {
        validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate88.errors = vErrors; return errors === 0; }
validate88.evaluated = { "props": { "handler": true, "program": true, "monitor": true, "programSha256": true, "monitorSha256": true }, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "description": "A file.", "type": "object", "required": ["name", "sha256"], "properties": { "name": { "description": "File name.", "type": "string" }, "sha256": { "description": "Digest of the file.", "type": "string" } } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate90.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) {
            validate90.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate90.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.sha256 !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.sha256 !== "string") {
                        validate90.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate90.errors = vErrors; return errors === 0; }
validate90.evaluated = { "props": { "name": true, "sha256": true }, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate87.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kubeletFlags === undefined) {
            data.kubeletFlags = [];
        }
        if (data.featureGates === undefined) {
            data.featureGates = [];
        }
        if (data.testArgs === undefined) {
            data.testArgs = [];
        }
        let missing0;
        if ((((data.runtime === undefined) && (missing0 = "runtime")) || ((data.crioDropIns === undefined) && (missing0 = "crioDropIns"))) || ((data.kubeletConfigSha256 === undefined) && (missing0 = "kubeletConfigSha256"))) {
            validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.runtime !== undefined) {
                const _errs1 = errors;
                if (!(validate88(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.crioDropIns !== undefined) {
                    let data1 = data.crioDropIns;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (Array.isArray(data1)) {
                            var valid1 = true;
                            const len0 = data1.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs4 = errors;
                                if (!(validate90(data1[i0], { instancePath: instancePath + "/crioDropIns/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs4 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate87.errors = [{ instancePath: instancePath + "/crioDropIns", schemaPath: "#/properties/crioDropIns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.kubeletConfigSha256 !== undefined) {
                        let data3 = data.kubeletConfigSha256;
                        const _errs5 = errors;
                        if ((typeof data3 !== "string") && (data3 !== null)) {
                            validate87.errors = [{ instancePath: instancePath + "/kubeletConfigSha256", schemaPath: "#/properties/kubeletConfigSha256/type", keyword: "type", params: { type: schema36.properties.kubeletConfigSha256.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        let data4 = data.kubeletFlags;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                            if (Array.isArray(data4)) {
                                var valid2 = true;
                                const len1 = data4.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs9 = errors;
                                    if (typeof data4[i1] !== "string") {
                                        validate87.errors = [{ instancePath: instancePath + "/kubeletFlags/" + i1, schemaPath: "#/properties/kubeletFlags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid2 = _errs9 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate87.errors = [{ instancePath: instancePath + "/kubeletFlags", schemaPath: "#/properties/kubeletFlags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs7 === errors;
                        if (valid0) {
                            let data6 = data.featureGates;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                                if (Array.isArray(data6)) {
                                    var valid3 = true;
                                    const len2 = data6.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                        const _errs13 = errors;
                                        if (typeof data6[i2] !== "string") {
                                            validate87.errors = [{ instancePath: instancePath + "/featureGates/" + i2, schemaPath: "#/properties/featureGates/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid3 = _errs13 === errors;
                                        if (!valid3) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate87.errors = [{ instancePath: instancePath + "/featureGates", schemaPath: "#/properties/featureGates/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs11 === errors;
                            if (valid0) {
                                let data8 = data.testArgs;
                                const _errs15 = errors;
                                if (errors === _errs15) {
                                    if (Array.isArray(data8)) {
                                        var valid4 = true;
                                        const len3 = data8.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                            const _errs17 = errors;
                                            if (typeof data8[i3] !== "string") {
                                                validate87.errors = [{ instancePath: instancePath + "/testArgs/" + i3, schemaPath: "#/properties/testArgs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid4 = _errs17 === errors;
                                            if (!valid4) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate87.errors = [{ instancePath: instancePath + "/testArgs", schemaPath: "#/properties/testArgs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs15 === errors;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate87.errors = vErrors; return errors === 0; }
validate87.evaluated = { "props": { "runtime": true, "crioDropIns": true, "kubeletConfigSha256": true, "kubeletFlags": true, "featureGates": true, "testArgs": true }, "dynamicProps": false, "dynamicItems": false };
const schema39 = { "description": "Outcome of one part of an Ignition file.", "type": "object", "required": ["field", "subject", "outcome", "reason"], "properties": { "field": { "description": "Field of the Ignition specification, such as `storage.files`.", "type": "string" }, "subject": { "description": "Path, name or value of the part; untrusted.", "type": "string" }, "outcome": { "description": "`superseded`: the action does by itself what the part is for.", "type": "string" }, "reason": { "description": "Why, or how.", "type": "string" } } };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate93.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.field === undefined) && (missing0 = "field")) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.reason === undefined) && (missing0 = "reason"))) {
            validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.field !== undefined) {
                const _errs1 = errors;
                if (typeof data.field !== "string") {
                    validate93.errors = [{ instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.subject !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.subject !== "string") {
                        validate93.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.outcome !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.outcome !== "string") {
                            validate93.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.reason !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.reason !== "string") {
                                validate93.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate93.errors = vErrors; return errors === 0; }
validate93.evaluated = { "props": { "field": true, "subject": true, "outcome": true, "reason": true }, "dynamicProps": false, "dynamicItems": false };
const schema40 = { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "focusFiles": { "description": "Regular expressions (Go syntax) for source files, of which one must match a file of the spec; empty for all.", "type": "array", "items": { "type": "string" }, "default": [] }, "skipFiles": { "description": "Regular expressions (Go syntax) for source files that a spec may not have.", "type": "array", "items": { "type": "string" }, "default": [] }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } }, "shard": { "description": "The shard of the lane that this run is; null for the whole lane.", "anyOf": [{ "$ref": "#/$defs/shard" }, { "type": "null" }], "default": null }, "budget": { "description": "What was left out so that the rest fits into a time; null without a time budget.", "anyOf": [{ "$ref": "#/$defs/timeBudget" }, { "type": "null" }], "default": null } } };
const schema41 = { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains; empty if it has a pattern.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" }, "owner": { "description": "Who looks after it; empty if nobody is named.", "type": "string", "default": "" }, "review": { "description": "Date (YYYY-MM-DD) after which it must be looked at again; null for none.", "type": ["string", "null"], "default": null }, "lanes": { "description": "The lanes in which it applies; empty for all.", "type": "array", "items": { "type": "string" }, "default": [] } } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate96.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.owner === undefined) {
            data.owner = "";
        }
        if (data.review === undefined) {
            data.review = null;
        }
        if (data.lanes === undefined) {
            data.lanes = [];
        }
        let missing0;
        if ((((data.text === undefined) && (missing0 = "text")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.link === undefined) && (missing0 = "link"))) {
            validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.text !== undefined) {
                const _errs1 = errors;
                if (typeof data.text !== "string") {
                    validate96.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.reason !== "string") {
                        validate96.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.link !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.link !== "string") {
                            validate96.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        const _errs7 = errors;
                        if (typeof data.owner !== "string") {
                            validate96.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs7 === errors;
                        if (valid0) {
                            let data4 = data.review;
                            const _errs9 = errors;
                            if ((typeof data4 !== "string") && (data4 !== null)) {
                                validate96.errors = [{ instancePath: instancePath + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: schema41.properties.review.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                            if (valid0) {
                                let data5 = data.lanes;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                    if (Array.isArray(data5)) {
                                        var valid1 = true;
                                        const len0 = data5.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs13 = errors;
                                            if (typeof data5[i0] !== "string") {
                                                validate96.errors = [{ instancePath: instancePath + "/lanes/" + i0, schemaPath: "#/properties/lanes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid1 = _errs13 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate96.errors = [{ instancePath: instancePath + "/lanes", schemaPath: "#/properties/lanes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs11 === errors;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate96.errors = vErrors; return errors === 0; }
validate96.evaluated = { "props": { "text": true, "reason": true, "link": true, "owner": true, "review": true, "lanes": true }, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "description": "One of the jobs that share the specs of a lane.", "type": "object", "required": ["plan", "index", "total", "specs", "digest"], "properties": { "plan": { "description": "Identifier of the plan that divided the lane: shards of one plan belong together.", "type": "string" }, "index": { "description": "Number of the shard, from 1.", "type": "integer" }, "total": { "description": "Number of shards.", "type": "integer" }, "specs": { "description": "Number of specs of the whole lane on this machine.", "type": "integer" }, "digest": { "description": "Digest of the sorted identifiers of the whole lane: the shards of one lane have the same.", "type": "string" } } };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate98.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((data.plan === undefined) && (missing0 = "plan")) || ((data.index === undefined) && (missing0 = "index"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.specs === undefined) && (missing0 = "specs"))) || ((data.digest === undefined) && (missing0 = "digest"))) {
            validate98.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.plan !== undefined) {
                const _errs1 = errors;
                if (typeof data.plan !== "string") {
                    validate98.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.index !== undefined) {
                    let data1 = data.index;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate98.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.total !== undefined) {
                        let data2 = data.total;
                        const _errs5 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            validate98.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.specs !== undefined) {
                            let data3 = data.specs;
                            const _errs7 = errors;
                            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                validate98.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.digest !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.digest !== "string") {
                                    validate98.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate98.errors = vErrors; return errors === 0; }
validate98.evaluated = { "props": { "plan": true, "index": true, "total": true, "specs": true, "digest": true }, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "description": "How specs were chosen for a time.", "type": "object", "required": ["seconds", "specs", "chosen", "leftOut"], "properties": { "seconds": { "description": "The time.", "type": "integer" }, "specs": { "description": "Number of specs that there were to choose from.", "type": "integer" }, "chosen": { "description": "Number of chosen specs.", "type": "integer" }, "first": { "description": "Number of those that ran before the others, in a suite of their own.", "type": "integer", "default": 0 }, "basis": { "description": "What durations and likelihoods are from, in words; empty if a plan chose.", "type": "string", "default": "" }, "expectedSeconds": { "description": "How long the suite was expected to take; null if that is not known.", "type": ["number", "null"], "default": null }, "expectedMisses": { "description": "How many of the specs that were left out are expected to fail; null if that is not known.", "type": ["number", "null"], "default": null }, "missChance": { "description": "How likely at least one of them fails, from 0 to 1; null if that is not known.", "type": ["number", "null"], "maximum": 1, "default": null }, "leftOut": { "description": "The specs that were left out, those that fail most often first.", "type": "array", "items": { "$ref": "#/$defs/leftOutSpec" } } } };
const schema44 = { "description": "A spec that a time budget left out.", "type": "object", "required": ["id"], "properties": { "id": { "description": "The identity of the spec. Untrusted.", "type": "string" }, "failureRate": { "description": "The share of its recorded runs that failed, from 0 to 1; null without a record.", "type": ["number", "null"], "maximum": 1, "default": null } } };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate101.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.failureRate === undefined) {
            data.failureRate = null;
        }
        let missing0;
        if ((data.id === undefined) && (missing0 = "id")) {
            validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (typeof data.id !== "string") {
                    validate101.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                let data1 = data.failureRate;
                const _errs3 = errors;
                if ((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)) {
                    validate101.errors = [{ instancePath: instancePath + "/failureRate", schemaPath: "#/properties/failureRate/type", keyword: "type", params: { type: schema44.properties.failureRate.type }, message: "must be number,null" }];
                    return false;
                }
                if (errors === _errs3) {
                    if ((typeof data1 == "number") && (isFinite(data1))) {
                        if (data1 > 1 || isNaN(data1)) {
                            validate101.errors = [{ instancePath: instancePath + "/failureRate", schemaPath: "#/properties/failureRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                            return false;
                        }
                    }
                }
                var valid0 = _errs3 === errors;
            }
        }
    }
    else {
        validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate101.errors = vErrors; return errors === 0; }
validate101.evaluated = { "props": { "id": true, "failureRate": true }, "dynamicProps": false, "dynamicItems": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate100.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.first === undefined) {
            data.first = 0;
        }
        if (data.basis === undefined) {
            data.basis = "";
        }
        if (data.expectedSeconds === undefined) {
            data.expectedSeconds = null;
        }
        if (data.expectedMisses === undefined) {
            data.expectedMisses = null;
        }
        if (data.missChance === undefined) {
            data.missChance = null;
        }
        let missing0;
        if (((((data.seconds === undefined) && (missing0 = "seconds")) || ((data.specs === undefined) && (missing0 = "specs"))) || ((data.chosen === undefined) && (missing0 = "chosen"))) || ((data.leftOut === undefined) && (missing0 = "leftOut"))) {
            validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.seconds !== undefined) {
                let data0 = data.seconds;
                const _errs1 = errors;
                if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                    validate100.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.specs !== undefined) {
                    let data1 = data.specs;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate100.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.chosen !== undefined) {
                        let data2 = data.chosen;
                        const _errs5 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            validate100.errors = [{ instancePath: instancePath + "/chosen", schemaPath: "#/properties/chosen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        let data3 = data.first;
                        const _errs7 = errors;
                        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                            validate100.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/properties/first/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        var valid0 = _errs7 === errors;
                        if (valid0) {
                            const _errs9 = errors;
                            if (typeof data.basis !== "string") {
                                validate100.errors = [{ instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                            if (valid0) {
                                let data5 = data.expectedSeconds;
                                const _errs11 = errors;
                                if ((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)) {
                                    validate100.errors = [{ instancePath: instancePath + "/expectedSeconds", schemaPath: "#/properties/expectedSeconds/type", keyword: "type", params: { type: schema43.properties.expectedSeconds.type }, message: "must be number,null" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                                if (valid0) {
                                    let data6 = data.expectedMisses;
                                    const _errs13 = errors;
                                    if ((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)) {
                                        validate100.errors = [{ instancePath: instancePath + "/expectedMisses", schemaPath: "#/properties/expectedMisses/type", keyword: "type", params: { type: schema43.properties.expectedMisses.type }, message: "must be number,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs13 === errors;
                                    if (valid0) {
                                        let data7 = data.missChance;
                                        const _errs15 = errors;
                                        if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                                            validate100.errors = [{ instancePath: instancePath + "/missChance", schemaPath: "#/properties/missChance/type", keyword: "type", params: { type: schema43.properties.missChance.type }, message: "must be number,null" }];
                                            return false;
                                        }
                                        if (errors === _errs15) {
                                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                                if (data7 > 1 || isNaN(data7)) {
                                                    validate100.errors = [{ instancePath: instancePath + "/missChance", schemaPath: "#/properties/missChance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs15 === errors;
                                        if (valid0) {
                                            if (data.leftOut !== undefined) {
                                                let data8 = data.leftOut;
                                                const _errs17 = errors;
                                                if (errors === _errs17) {
                                                    if (Array.isArray(data8)) {
                                                        var valid1 = true;
                                                        const len0 = data8.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            const _errs19 = errors;
                                                            if (!(validate101(data8[i0], { instancePath: instancePath + "/leftOut/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid1 = _errs19 === errors;
                                                            if (!valid1) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate100.errors = [{ instancePath: instancePath + "/leftOut", schemaPath: "#/properties/leftOut/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs17 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate100.errors = vErrors; return errors === 0; }
validate100.evaluated = { "props": { "seconds": true, "specs": true, "chosen": true, "first": true, "basis": true, "expectedSeconds": true, "expectedMisses": true, "missChance": true, "leftOut": true }, "dynamicProps": false, "dynamicItems": false };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate95.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scenario === undefined) {
            data.scenario = null;
        }
        if (data.focusFiles === undefined) {
            data.focusFiles = [];
        }
        if (data.skipFiles === undefined) {
            data.skipFiles = [];
        }
        if (data.shard === undefined) {
            data.shard = null;
        }
        if (data.budget === undefined) {
            data.budget = null;
        }
        let missing0;
        if ((((((data.lane === undefined) && (missing0 = "lane")) || ((data.focus === undefined) && (missing0 = "focus"))) || ((data.skip === undefined) && (missing0 = "skip"))) || ((data.labelFilter === undefined) && (missing0 = "labelFilter"))) || ((data.trackedSkips === undefined) && (missing0 = "trackedSkips"))) {
            validate95.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            let data0 = data.scenario;
            const _errs1 = errors;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                validate95.errors = [{ instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: schema40.properties.scenario.type }, message: "must be string,null" }];
                return false;
            }
            var valid0 = _errs1 === errors;
            if (valid0) {
                if (data.lane !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.lane !== "string") {
                        validate95.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.focus !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.focus !== "string") {
                            validate95.errors = [{ instancePath: instancePath + "/focus", schemaPath: "#/properties/focus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.skip !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.skip !== "string") {
                                validate95.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.labelFilter !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.labelFilter !== "string") {
                                    validate95.errors = [{ instancePath: instancePath + "/labelFilter", schemaPath: "#/properties/labelFilter/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                let data5 = data.focusFiles;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                    if (Array.isArray(data5)) {
                                        var valid1 = true;
                                        const len0 = data5.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs13 = errors;
                                            if (typeof data5[i0] !== "string") {
                                                validate95.errors = [{ instancePath: instancePath + "/focusFiles/" + i0, schemaPath: "#/properties/focusFiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid1 = _errs13 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate95.errors = [{ instancePath: instancePath + "/focusFiles", schemaPath: "#/properties/focusFiles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs11 === errors;
                                if (valid0) {
                                    let data7 = data.skipFiles;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                        if (Array.isArray(data7)) {
                                            var valid2 = true;
                                            const len1 = data7.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                                const _errs17 = errors;
                                                if (typeof data7[i1] !== "string") {
                                                    validate95.errors = [{ instancePath: instancePath + "/skipFiles/" + i1, schemaPath: "#/properties/skipFiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid2 = _errs17 === errors;
                                                if (!valid2) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate95.errors = [{ instancePath: instancePath + "/skipFiles", schemaPath: "#/properties/skipFiles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs15 === errors;
                                    if (valid0) {
                                        if (data.trackedSkips !== undefined) {
                                            let data9 = data.trackedSkips;
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                                if (Array.isArray(data9)) {
                                                    var valid3 = true;
                                                    const len2 = data9.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                        const _errs21 = errors;
                                                        if (!(validate96(data9[i2], { instancePath: instancePath + "/trackedSkips/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid3 = _errs21 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate95.errors = [{ instancePath: instancePath + "/trackedSkips", schemaPath: "#/properties/trackedSkips/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs19 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            let data11 = data.shard;
                                            const _errs22 = errors;
                                            const _errs23 = errors;
                                            let valid4 = false;
                                            const _errs24 = errors;
                                            if (!(validate98(data11, { instancePath: instancePath + "/shard", parentData: data, parentDataProperty: "shard", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                                                errors = vErrors.length;
                                            }
                                            var _valid0 = _errs24 === errors;
                                            valid4 = valid4 || _valid0;
                                            if (_valid0) {
                                                var props0 = {};
                                                props0.plan = true;
                                                props0.index = true;
                                                props0.total = true;
                                                props0.specs = true;
                                                props0.digest = true;
                                            }
                                            const _errs25 = errors;
                                            if (data11 !== null) {
                                                const err0 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err0];
                                                }
                                                else {
                                                    vErrors.push(err0);
                                                }
                                                errors++;
                                            }
                                            var _valid0 = _errs25 === errors;
                                            valid4 = valid4 || _valid0;
                                            if (!valid4) {
                                                const err1 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                                validate95.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs23;
                                                if (vErrors !== null) {
                                                    if (_errs23) {
                                                        vErrors.length = _errs23;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs22 === errors;
                                            if (valid0) {
                                                let data12 = data.budget;
                                                const _errs27 = errors;
                                                const _errs28 = errors;
                                                let valid5 = false;
                                                const _errs29 = errors;
                                                if (!(validate100(data12, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                                                    errors = vErrors.length;
                                                }
                                                var _valid1 = _errs29 === errors;
                                                valid5 = valid5 || _valid1;
                                                if (_valid1) {
                                                    var props1 = {};
                                                    props1.seconds = true;
                                                    props1.specs = true;
                                                    props1.chosen = true;
                                                    props1.first = true;
                                                    props1.basis = true;
                                                    props1.expectedSeconds = true;
                                                    props1.expectedMisses = true;
                                                    props1.missChance = true;
                                                    props1.leftOut = true;
                                                }
                                                const _errs30 = errors;
                                                if (data12 !== null) {
                                                    const err2 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err2];
                                                    }
                                                    else {
                                                        vErrors.push(err2);
                                                    }
                                                    errors++;
                                                }
                                                var _valid1 = _errs30 === errors;
                                                valid5 = valid5 || _valid1;
                                                if (!valid5) {
                                                    const err3 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err3];
                                                    }
                                                    else {
                                                        vErrors.push(err3);
                                                    }
                                                    errors++;
                                                    validate95.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs28;
                                                    if (vErrors !== null) {
                                                        if (_errs28) {
                                                            vErrors.length = _errs28;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs27 === errors;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate95.errors = vErrors; return errors === 0; }
validate95.evaluated = { "props": { "scenario": true, "lane": true, "focus": true, "skip": true, "labelFilter": true, "focusFiles": true, "skipFiles": true, "trackedSkips": true, "shard": true, "budget": true }, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "description": "The run of the suite.", "type": "object", "required": ["startedAt", "endedAt", "seconds", "procs", "randomSeed", "exitCode", "source"], "properties": { "startedAt": { "description": "When it started; null if it did not.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "procs": { "description": "Parallel Ginkgo processes; null if unknown.", "type": ["integer", "null"] }, "randomSeed": { "description": "Ginkgo's random seed; null if unknown.", "type": ["integer", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] }, "source": { "description": "Which source the results were read from.", "type": "string" } } };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate105.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.startedAt === undefined) && (missing0 = "startedAt")) || ((data.endedAt === undefined) && (missing0 = "endedAt"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.procs === undefined) && (missing0 = "procs"))) || ((data.randomSeed === undefined) && (missing0 = "randomSeed"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.source === undefined) && (missing0 = "source"))) {
            validate105.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.startedAt !== undefined) {
                let data0 = data.startedAt;
                const _errs1 = errors;
                const _errs2 = errors;
                let valid1 = false;
                const _errs3 = errors;
                if (!(validate55(data0, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                }
                var _valid0 = _errs3 === errors;
                valid1 = valid1 || _valid0;
                const _errs4 = errors;
                if (data0 !== null) {
                    const err0 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                var _valid0 = _errs4 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                    const err1 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                    validate105.errors = vErrors;
                    return false;
                }
                else {
                    errors = _errs2;
                    if (vErrors !== null) {
                        if (_errs2) {
                            vErrors.length = _errs2;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.endedAt !== undefined) {
                    let data1 = data.endedAt;
                    const _errs6 = errors;
                    const _errs7 = errors;
                    let valid2 = false;
                    const _errs8 = errors;
                    if (!(validate55(data1, { instancePath: instancePath + "/endedAt", parentData: data, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                    var _valid1 = _errs8 === errors;
                    valid2 = valid2 || _valid1;
                    const _errs9 = errors;
                    if (data1 !== null) {
                        const err2 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    var _valid1 = _errs9 === errors;
                    valid2 = valid2 || _valid1;
                    if (!valid2) {
                        const err3 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                        validate105.errors = vErrors;
                        return false;
                    }
                    else {
                        errors = _errs7;
                        if (vErrors !== null) {
                            if (_errs7) {
                                vErrors.length = _errs7;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    var valid0 = _errs6 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.seconds !== undefined) {
                        let data2 = data.seconds;
                        const _errs11 = errors;
                        if ((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)) {
                            validate105.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema45.properties.seconds.type }, message: "must be number,null" }];
                            return false;
                        }
                        var valid0 = _errs11 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.procs !== undefined) {
                            let data3 = data.procs;
                            const _errs13 = errors;
                            if ((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)) {
                                validate105.errors = [{ instancePath: instancePath + "/procs", schemaPath: "#/properties/procs/type", keyword: "type", params: { type: schema45.properties.procs.type }, message: "must be integer,null" }];
                                return false;
                            }
                            var valid0 = _errs13 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.randomSeed !== undefined) {
                                let data4 = data.randomSeed;
                                const _errs15 = errors;
                                if ((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)) {
                                    validate105.errors = [{ instancePath: instancePath + "/randomSeed", schemaPath: "#/properties/randomSeed/type", keyword: "type", params: { type: schema45.properties.randomSeed.type }, message: "must be integer,null" }];
                                    return false;
                                }
                                var valid0 = _errs15 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.exitCode !== undefined) {
                                    let data5 = data.exitCode;
                                    const _errs17 = errors;
                                    if ((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)) {
                                        validate105.errors = [{ instancePath: instancePath + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: schema45.properties.exitCode.type }, message: "must be integer,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs17 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.source !== undefined) {
                                        const _errs19 = errors;
                                        if (typeof data.source !== "string") {
                                            validate105.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs19 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate105.errors = vErrors; return errors === 0; }
validate105.evaluated = { "props": { "startedAt": true, "endedAt": true, "seconds": true, "procs": true, "randomSeed": true, "exitCode": true, "source": true }, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "description": "How a run ended, as the run itself knows it.", "type": "object", "required": ["cancelled", "abandonedIn", "deadlinePassed", "endedBySignal", "runError", "bug"], "properties": { "cancelled": { "description": "Whether somebody cancelled the run.", "type": "boolean" }, "abandonedIn": { "description": "The stage in which the process of the action disappeared; null if it did not.", "type": ["string", "null"] }, "deadlinePassed": { "description": "Whether the action ended the suite because of its time limit.", "type": "boolean" }, "endedBySignal": { "description": "Whether a signal ended the ginkgo command.", "type": "boolean" }, "runError": { "description": "The error that stopped the run before or during the suite; null if none did.", "anyOf": [{ "$ref": "#/$defs/runError" }, { "type": "null" }] }, "bug": { "description": "The bug of the action that stopped the run; null if none did.", "anyOf": [{ "$ref": "#/$defs/bug" }, { "type": "null" }] } } };
const schema47 = { "description": "An error that stopped a run.", "type": "object", "required": ["kind", "reason", "message", "cause", "remedy", "evidence"], "properties": { "kind": { "description": "`input`: the user can fix it. `environment`: the runner, the network or a tool failed.", "type": "string" }, "reason": { "description": "The cause in one word.", "$ref": "#/$defs/reason" }, "message": { "description": "What happened and where.", "type": "string" }, "cause": { "description": "Why; empty if unknown.", "type": "string" }, "remedy": { "description": "What to do; may be empty.", "type": "string" }, "evidence": { "description": "Lines that show it. Untrusted.", "type": "array", "items": { "type": "string" } } } };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate110.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.kind === undefined) && (missing0 = "kind")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.remedy === undefined) && (missing0 = "remedy"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) {
            validate110.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if (typeof data.kind !== "string") {
                    validate110.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (!(validate60(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.message !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.message !== "string") {
                            validate110.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.cause !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.cause !== "string") {
                                validate110.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.remedy !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.remedy !== "string") {
                                    validate110.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.evidence !== undefined) {
                                    let data5 = data.evidence;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs12 = errors;
                                                if (typeof data5[i0] !== "string") {
                                                    validate110.errors = [{ instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid1 = _errs12 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate110.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate110.errors = vErrors; return errors === 0; }
validate110.evaluated = { "props": { "kind": true, "reason": true, "message": true, "cause": true, "remedy": true, "evidence": true }, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "description": "A bug of the action.", "type": "object", "required": ["message", "stack"], "properties": { "message": { "description": "The message of the exception.", "type": "string" }, "stack": { "description": "Its stack, by line.", "type": "array", "items": { "type": "string" } } } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate113.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.message === undefined) && (missing0 = "message")) || ((data.stack === undefined) && (missing0 = "stack"))) {
            validate113.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.message !== undefined) {
                const _errs1 = errors;
                if (typeof data.message !== "string") {
                    validate113.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.stack !== undefined) {
                    let data1 = data.stack;
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (Array.isArray(data1)) {
                            var valid1 = true;
                            const len0 = data1.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs5 = errors;
                                if (typeof data1[i0] !== "string") {
                                    validate113.errors = [{ instancePath: instancePath + "/stack/" + i0, schemaPath: "#/properties/stack/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid1 = _errs5 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate113.errors = [{ instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate113.errors = vErrors; return errors === 0; }
validate113.evaluated = { "props": { "message": true, "stack": true }, "dynamicProps": false, "dynamicItems": false };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate109.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.cancelled === undefined) && (missing0 = "cancelled")) || ((data.abandonedIn === undefined) && (missing0 = "abandonedIn"))) || ((data.deadlinePassed === undefined) && (missing0 = "deadlinePassed"))) || ((data.endedBySignal === undefined) && (missing0 = "endedBySignal"))) || ((data.runError === undefined) && (missing0 = "runError"))) || ((data.bug === undefined) && (missing0 = "bug"))) {
            validate109.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.cancelled !== undefined) {
                const _errs1 = errors;
                if (typeof data.cancelled !== "boolean") {
                    validate109.errors = [{ instancePath: instancePath + "/cancelled", schemaPath: "#/properties/cancelled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.abandonedIn !== undefined) {
                    let data1 = data.abandonedIn;
                    const _errs3 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validate109.errors = [{ instancePath: instancePath + "/abandonedIn", schemaPath: "#/properties/abandonedIn/type", keyword: "type", params: { type: schema46.properties.abandonedIn.type }, message: "must be string,null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.deadlinePassed !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.deadlinePassed !== "boolean") {
                            validate109.errors = [{ instancePath: instancePath + "/deadlinePassed", schemaPath: "#/properties/deadlinePassed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.endedBySignal !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.endedBySignal !== "boolean") {
                                validate109.errors = [{ instancePath: instancePath + "/endedBySignal", schemaPath: "#/properties/endedBySignal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.runError !== undefined) {
                                let data4 = data.runError;
                                const _errs9 = errors;
                                const _errs10 = errors;
                                let valid1 = false;
                                const _errs11 = errors;
                                if (!(validate110(data4, { instancePath: instancePath + "/runError", parentData: data, parentDataProperty: "runError", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs11 === errors;
                                valid1 = valid1 || _valid0;
                                if (_valid0) {
                                    var props0 = {};
                                    props0.kind = true;
                                    props0.reason = true;
                                    props0.message = true;
                                    props0.cause = true;
                                    props0.remedy = true;
                                    props0.evidence = true;
                                }
                                const _errs12 = errors;
                                if (data4 !== null) {
                                    const err0 = { instancePath: instancePath + "/runError", schemaPath: "#/properties/runError/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err0];
                                    }
                                    else {
                                        vErrors.push(err0);
                                    }
                                    errors++;
                                }
                                var _valid0 = _errs12 === errors;
                                valid1 = valid1 || _valid0;
                                if (!valid1) {
                                    const err1 = { instancePath: instancePath + "/runError", schemaPath: "#/properties/runError/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                    validate109.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs10;
                                    if (vErrors !== null) {
                                        if (_errs10) {
                                            vErrors.length = _errs10;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.bug !== undefined) {
                                    let data5 = data.bug;
                                    const _errs14 = errors;
                                    const _errs15 = errors;
                                    let valid2 = false;
                                    const _errs16 = errors;
                                    if (!(validate113(data5, { instancePath: instancePath + "/bug", parentData: data, parentDataProperty: "bug", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid1 = _errs16 === errors;
                                    valid2 = valid2 || _valid1;
                                    if (_valid1) {
                                        var props1 = {};
                                        props1.message = true;
                                        props1.stack = true;
                                    }
                                    const _errs17 = errors;
                                    if (data5 !== null) {
                                        const err2 = { instancePath: instancePath + "/bug", schemaPath: "#/properties/bug/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    var _valid1 = _errs17 === errors;
                                    valid2 = valid2 || _valid1;
                                    if (!valid2) {
                                        const err3 = { instancePath: instancePath + "/bug", schemaPath: "#/properties/bug/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err3];
                                        }
                                        else {
                                            vErrors.push(err3);
                                        }
                                        errors++;
                                        validate109.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs15;
                                        if (vErrors !== null) {
                                            if (_errs15) {
                                                vErrors.length = _errs15;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate109.errors = vErrors; return errors === 0; }
validate109.evaluated = { "props": { "cancelled": true, "abandonedIn": true, "deadlinePassed": true, "endedBySignal": true, "runError": true, "bug": true }, "dynamicProps": false, "dynamicItems": false };
const schema49 = { "description": "The second invocation of the suite, with only the failed specs, one after the other.", "type": "object", "required": ["done", "reason", "specs", "passed", "failed", "startedAt", "seconds", "exitCode"], "properties": { "done": { "description": "Whether it ended by itself with a whole report. Only then a spec that passed in it counts as passed.", "type": "boolean" }, "reason": { "description": "Why there was none, or why it does not count; empty if it is done.", "type": "string" }, "specs": { "description": "The specs that it selected; empty if there was none.", "type": "array", "items": { "$ref": "#/$defs/specId" } }, "passed": { "description": "How many of them passed.", "type": "integer" }, "failed": { "description": "How many of them failed again.", "type": "integer" }, "startedAt": { "description": "When it started; null if there was none.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "seconds": { "description": "How long it took; null if unknown.", "type": ["number", "null"] }, "exitCode": { "description": "Exit code of the ginkgo command; null if it was killed or did not run.", "type": ["integer", "null"] } } };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate116.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.done === undefined) && (missing0 = "done")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.specs === undefined) && (missing0 = "specs"))) || ((data.passed === undefined) && (missing0 = "passed"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) {
            validate116.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.done !== undefined) {
                const _errs1 = errors;
                if (typeof data.done !== "boolean") {
                    validate116.errors = [{ instancePath: instancePath + "/done", schemaPath: "#/properties/done/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.reason !== "string") {
                        validate116.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.specs !== undefined) {
                        let data2 = data.specs;
                        const _errs5 = errors;
                        if (errors === _errs5) {
                            if (Array.isArray(data2)) {
                                var valid1 = true;
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs7 = errors;
                                    if (!(validate67(data2[i0], { instancePath: instancePath + "/specs/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs7 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate116.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.passed !== undefined) {
                            let data4 = data.passed;
                            const _errs8 = errors;
                            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                validate116.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.failed !== undefined) {
                                let data5 = data.failed;
                                const _errs10 = errors;
                                if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                    validate116.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                var valid0 = _errs10 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.startedAt !== undefined) {
                                    let data6 = data.startedAt;
                                    const _errs12 = errors;
                                    const _errs13 = errors;
                                    let valid2 = false;
                                    const _errs14 = errors;
                                    if (!(validate55(data6, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid0 = _errs14 === errors;
                                    valid2 = valid2 || _valid0;
                                    const _errs15 = errors;
                                    if (data6 !== null) {
                                        const err0 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs15 === errors;
                                    valid2 = valid2 || _valid0;
                                    if (!valid2) {
                                        const err1 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err1];
                                        }
                                        else {
                                            vErrors.push(err1);
                                        }
                                        errors++;
                                        validate116.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs13;
                                        if (vErrors !== null) {
                                            if (_errs13) {
                                                vErrors.length = _errs13;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.seconds !== undefined) {
                                        let data7 = data.seconds;
                                        const _errs17 = errors;
                                        if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                                            validate116.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema49.properties.seconds.type }, message: "must be number,null" }];
                                            return false;
                                        }
                                        var valid0 = _errs17 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.exitCode !== undefined) {
                                            let data8 = data.exitCode;
                                            const _errs19 = errors;
                                            if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
                                                validate116.errors = [{ instancePath: instancePath + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: schema49.properties.exitCode.type }, message: "must be integer,null" }];
                                                return false;
                                            }
                                            var valid0 = _errs19 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate116.errors = vErrors; return errors === 0; }
validate116.evaluated = { "props": { "done": true, "reason": true, "specs": true, "passed": true, "failed": true, "startedAt": true, "seconds": true, "exitCode": true }, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "description": "A planned spec and its outcome.", "type": "object", "required": ["id", "outcome", "labels", "location", "seconds", "startedAt", "endedAt", "process", "attempts", "failure", "additionalFailures", "skipReason", "logs", "finding"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "outcome": { "description": "Outcome of the spec.", "$ref": "#/$defs/outcome" }, "labels": { "description": "Ginkgo labels; empty where the source has none.", "type": "array", "items": { "type": "string" } }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "process": { "description": "Ginkgo's parallel process, from 1; null if unknown.", "type": ["integer", "null"] }, "attempts": { "description": "Number of attempts. A spec that passed after more than one is flaky.", "type": "integer" }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "additionalFailures": { "description": "Failures of earlier attempts, and of clean-up after the first failure.", "type": "array", "items": { "$ref": "#/$defs/failure" } }, "invocations": { "description": "The results of a spec that was run once more, in order: of the suite, and of the rerun; else empty. The properties of the spec itself are those of the first, except that a spec that passed in the rerun has passed.", "type": "array", "items": { "$ref": "#/$defs/invocation" }, "default": [] }, "skipReason": { "description": "Why it skipped itself; null if it did not.", "type": ["string", "null"] }, "logs": { "description": "Lines of the node's logs around the failure.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } }, "seen": { "description": "What was seen on the node when it failed, most telling first; empty if nothing was seen or it did not fail.", "type": "array", "items": { "$ref": "#/$defs/observation" }, "default": [] }, "requests": { "description": "Requests to CRI-O about its pods and images that failed, were slow, or did not return, in order of time; empty if CRI-O's log shows none or is missing.", "type": "array", "items": { "$ref": "#/$defs/criRequest" }, "default": [] }, "finding": { "description": "The finding that explains the failure, by its `id`; null if there is none. Reports that are older than identifiers have its position in `findings`, from 0.", "type": ["string", "integer", "null"] }, "class": { "description": "The class of its failure; null if it did not fail. A spec that passed only after a retry is a `flake`.", "anyOf": [{ "$ref": "#/$defs/class" }, { "type": "null" }], "default": null }, "kind": { "description": "The class in more detail; may be empty.", "$ref": "#/$defs/classKind", "default": "" }, "confidence": { "description": "How sure the class is, and why: `sure: `, `likely: ` or `unknown: ` and the reason; empty without a class.", "type": "string", "default": "" } } };
const schema51 = { "description": "Outcome of a spec. `skipped`: it skipped itself at run time; `not-run`: it was planned and never started; all other words are Ginkgo's.", "type": "string" };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate122.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate122.errors = vErrors; return errors === 0; }
validate122.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema52 = { "description": "A place in the sources.", "type": "object", "required": ["file", "line"], "properties": { "file": { "description": "File as the suite names it, for instance `k8s.io/kubernetes/test/e2e/common/node/kubelet.go`.", "type": "string" }, "line": { "description": "Line, from 1; 0 if unknown.", "type": "integer" } } };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate124.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) {
            validate124.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.file !== undefined) {
                const _errs1 = errors;
                if (typeof data.file !== "string") {
                    validate124.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.line !== undefined) {
                    let data1 = data.line;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate124.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate124.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate124.errors = vErrors; return errors === 0; }
validate124.evaluated = { "props": { "file": true, "line": true }, "dynamicProps": false, "dynamicItems": false };
const schema53 = { "description": "What a spec failed with.", "type": "object", "required": ["message", "location", "stackTrace", "at"], "properties": { "message": { "description": "Text of the assertion; may be long. Untrusted.", "type": "string" }, "location": { "description": "Source location of the assertion; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] }, "stackTrace": { "description": "Stack of the failing goroutine; empty if there is none. Untrusted.", "type": "string" }, "at": { "description": "When it happened; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "summary": { "description": "The failure in one line.", "$ref": "#/$defs/failureSummary", "default": { "text": "", "expected": "", "actual": "", "at": null } } } };
const schema54 = { "description": "A failure without the noise of its message. All texts are on one line. Untrusted.", "type": "object", "required": ["text", "expected", "actual", "at"], "properties": { "text": { "description": "What says most: what was expected and what was there, or the error; empty without a message.", "type": "string" }, "expected": { "description": "What was expected; empty if the message does not say.", "type": "string" }, "actual": { "description": "What was there instead, of a pod its phase and the state of a container; empty if the message does not say.", "type": "string" }, "at": { "description": "The line of the spec that failed, not that of a helper that it called; null if not known.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate131.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.text === undefined) && (missing0 = "text")) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.at === undefined) && (missing0 = "at"))) {
            validate131.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.text !== undefined) {
                const _errs1 = errors;
                if (typeof data.text !== "string") {
                    validate131.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.expected !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.expected !== "string") {
                        validate131.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.actual !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.actual !== "string") {
                            validate131.errors = [{ instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.at !== undefined) {
                            let data3 = data.at;
                            const _errs7 = errors;
                            const _errs8 = errors;
                            let valid1 = false;
                            const _errs9 = errors;
                            if (!(validate124(data3, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs9 === errors;
                            valid1 = valid1 || _valid0;
                            if (_valid0) {
                                var props0 = {};
                                props0.file = true;
                                props0.line = true;
                            }
                            const _errs10 = errors;
                            if (data3 !== null) {
                                const err0 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                            var _valid0 = _errs10 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const err1 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                                validate131.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs8;
                                if (vErrors !== null) {
                                    if (_errs8) {
                                        vErrors.length = _errs8;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate131.errors = vErrors; return errors === 0; }
validate131.evaluated = { "props": { "text": true, "expected": true, "actual": true, "at": true }, "dynamicProps": false, "dynamicItems": false };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate128.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.summary === undefined) {
            data.summary = { "text": "", "expected": "", "actual": "", "at": null };
        }
        let missing0;
        if (((((data.message === undefined) && (missing0 = "message")) || ((data.location === undefined) && (missing0 = "location"))) || ((data.stackTrace === undefined) && (missing0 = "stackTrace"))) || ((data.at === undefined) && (missing0 = "at"))) {
            validate128.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.message !== undefined) {
                const _errs1 = errors;
                if (typeof data.message !== "string") {
                    validate128.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.location !== undefined) {
                    let data1 = data.location;
                    const _errs3 = errors;
                    const _errs4 = errors;
                    let valid1 = false;
                    const _errs5 = errors;
                    if (!(validate124(data1, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                        errors = vErrors.length;
                    }
                    var _valid0 = _errs5 === errors;
                    valid1 = valid1 || _valid0;
                    if (_valid0) {
                        var props0 = {};
                        props0.file = true;
                        props0.line = true;
                    }
                    const _errs6 = errors;
                    if (data1 !== null) {
                        const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err0];
                        }
                        else {
                            vErrors.push(err0);
                        }
                        errors++;
                    }
                    var _valid0 = _errs6 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                        const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        validate128.errors = vErrors;
                        return false;
                    }
                    else {
                        errors = _errs4;
                        if (vErrors !== null) {
                            if (_errs4) {
                                vErrors.length = _errs4;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.stackTrace !== undefined) {
                        const _errs8 = errors;
                        if (typeof data.stackTrace !== "string") {
                            validate128.errors = [{ instancePath: instancePath + "/stackTrace", schemaPath: "#/properties/stackTrace/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs8 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.at !== undefined) {
                            let data3 = data.at;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            let valid2 = false;
                            const _errs12 = errors;
                            if (!(validate55(data3, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                errors = vErrors.length;
                            }
                            var _valid1 = _errs12 === errors;
                            valid2 = valid2 || _valid1;
                            const _errs13 = errors;
                            if (data3 !== null) {
                                const err2 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                            var _valid1 = _errs13 === errors;
                            valid2 = valid2 || _valid1;
                            if (!valid2) {
                                const err3 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                                validate128.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs11;
                                if (vErrors !== null) {
                                    if (_errs11) {
                                        vErrors.length = _errs11;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            const _errs15 = errors;
                            if (!(validate131(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs15 === errors;
                        }
                    }
                }
            }
        }
    }
    else {
        validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate128.errors = vErrors; return errors === 0; }
validate128.evaluated = { "props": { "message": true, "location": true, "stackTrace": true, "at": true, "summary": true }, "dynamicProps": false, "dynamicItems": false };
const schema55 = { "description": "The result of a spec in one invocation of the suite.", "type": "object", "required": ["outcome", "seconds", "startedAt", "endedAt", "failure", "logs"], "properties": { "outcome": { "description": "Outcome of the spec, as above.", "$ref": "#/$defs/outcome" }, "seconds": { "description": "How long it took.", "type": "number" }, "startedAt": { "description": "When it started; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "endedAt": { "description": "When it ended; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "failure": { "description": "What it failed with; null if it did not fail.", "anyOf": [{ "$ref": "#/$defs/failure" }, { "type": "null" }] }, "logs": { "description": "Lines of the node's logs around the failure in the rerun; those of the suite are in `logs` of the spec.", "type": "array", "items": { "$ref": "#/$defs/logExcerpt" } } } };
const schema56 = { "description": "Lines of a log around a failure.", "type": "object", "required": ["log", "lines"], "properties": { "log": { "description": "Name of the log, relative to `logs/` in the report directory.", "type": "string" }, "lines": { "description": "The lines, in their order. Untrusted.", "type": "array", "items": { "type": "string" } } } };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate141.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.log === undefined) && (missing0 = "log")) || ((data.lines === undefined) && (missing0 = "lines"))) {
            validate141.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.log !== undefined) {
                const _errs1 = errors;
                if (typeof data.log !== "string") {
                    validate141.errors = [{ instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.lines !== undefined) {
                    let data1 = data.lines;
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (Array.isArray(data1)) {
                            var valid1 = true;
                            const len0 = data1.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs5 = errors;
                                if (typeof data1[i0] !== "string") {
                                    validate141.errors = [{ instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid1 = _errs5 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate141.errors = [{ instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate141.errors = vErrors; return errors === 0; }
validate141.evaluated = { "props": { "log": true, "lines": true }, "dynamicProps": false, "dynamicItems": false };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate136.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.outcome === undefined) && (missing0 = "outcome")) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.endedAt === undefined) && (missing0 = "endedAt"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.logs === undefined) && (missing0 = "logs"))) {
            validate136.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.outcome !== undefined) {
                const _errs1 = errors;
                if (!(validate122(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.seconds !== undefined) {
                    let data1 = data.seconds;
                    const _errs2 = errors;
                    if (!((typeof data1 == "number") && (isFinite(data1)))) {
                        validate136.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.startedAt !== undefined) {
                        let data2 = data.startedAt;
                        const _errs4 = errors;
                        const _errs5 = errors;
                        let valid1 = false;
                        const _errs6 = errors;
                        if (!(validate55(data2, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                        }
                        var _valid0 = _errs6 === errors;
                        valid1 = valid1 || _valid0;
                        const _errs7 = errors;
                        if (data2 !== null) {
                            const err0 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                                vErrors = [err0];
                            }
                            else {
                                vErrors.push(err0);
                            }
                            errors++;
                        }
                        var _valid0 = _errs7 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                            const err1 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                            validate136.errors = vErrors;
                            return false;
                        }
                        else {
                            errors = _errs5;
                            if (vErrors !== null) {
                                if (_errs5) {
                                    vErrors.length = _errs5;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.endedAt !== undefined) {
                            let data3 = data.endedAt;
                            const _errs9 = errors;
                            const _errs10 = errors;
                            let valid2 = false;
                            const _errs11 = errors;
                            if (!(validate55(data3, { instancePath: instancePath + "/endedAt", parentData: data, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                errors = vErrors.length;
                            }
                            var _valid1 = _errs11 === errors;
                            valid2 = valid2 || _valid1;
                            const _errs12 = errors;
                            if (data3 !== null) {
                                const err2 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                            var _valid1 = _errs12 === errors;
                            valid2 = valid2 || _valid1;
                            if (!valid2) {
                                const err3 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                                validate136.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs10;
                                if (vErrors !== null) {
                                    if (_errs10) {
                                        vErrors.length = _errs10;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs9 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.failure !== undefined) {
                                let data4 = data.failure;
                                const _errs14 = errors;
                                const _errs15 = errors;
                                let valid3 = false;
                                const _errs16 = errors;
                                if (!(validate128(data4, { instancePath: instancePath + "/failure", parentData: data, parentDataProperty: "failure", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                                    errors = vErrors.length;
                                }
                                var _valid2 = _errs16 === errors;
                                valid3 = valid3 || _valid2;
                                if (_valid2) {
                                    var props0 = {};
                                    props0.message = true;
                                    props0.location = true;
                                    props0.stackTrace = true;
                                    props0.at = true;
                                    props0.summary = true;
                                }
                                const _errs17 = errors;
                                if (data4 !== null) {
                                    const err4 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                }
                                var _valid2 = _errs17 === errors;
                                valid3 = valid3 || _valid2;
                                if (!valid3) {
                                    const err5 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                    validate136.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs15;
                                    if (vErrors !== null) {
                                        if (_errs15) {
                                            vErrors.length = _errs15;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.logs !== undefined) {
                                    let data5 = data.logs;
                                    const _errs19 = errors;
                                    if (errors === _errs19) {
                                        if (Array.isArray(data5)) {
                                            var valid4 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs21 = errors;
                                                if (!(validate141(data5[i0], { instancePath: instancePath + "/logs/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid4 = _errs21 === errors;
                                                if (!valid4) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate136.errors = [{ instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs19 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate136.errors = vErrors; return errors === 0; }
validate136.evaluated = { "props": { "outcome": true, "seconds": true, "startedAt": true, "endedAt": true, "failure": true, "logs": true }, "dynamicProps": false, "dynamicItems": false };
const schema57 = { "description": "Something that was seen on the node in the time of a failing spec.", "type": "object", "required": ["by", "text"], "properties": { "by": { "description": "Where it was seen. `event`: an event of the kubelet about a pod of the spec. `container`: the state of a container in the dump of a pod. `message`: an error of the runtime that the spec quotes. All others are logs.", "type": "string" }, "text": { "description": "It in one line. Untrusted.", "type": "string" } } };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate145.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.by === undefined) && (missing0 = "by")) || ((data.text === undefined) && (missing0 = "text"))) {
            validate145.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.by !== undefined) {
                const _errs1 = errors;
                if (typeof data.by !== "string") {
                    validate145.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.text !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.text !== "string") {
                        validate145.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate145.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate145.errors = vErrors; return errors === 0; }
validate145.evaluated = { "props": { "by": true, "text": true }, "dynamicProps": false, "dynamicItems": false };
const schema58 = { "description": "A request of the kubelet to CRI-O that failed, was slow, or did not return, according to CRI-O's log.", "type": "object", "required": ["method", "subject", "startedAt", "seconds", "result", "error", "count"], "properties": { "method": { "description": "Method of the CRI, for instance `CreateContainer`.", "type": "string" }, "subject": { "description": "What it was about, such as namespace, pod and container, an image, or an identifier. Untrusted.", "type": "string" }, "startedAt": { "description": "When it began.", "$ref": "#/$defs/time" }, "seconds": { "description": "How long it took; null if it did not return.", "type": ["number", "null"] }, "result": { "description": "`no-answer`: it did not return before the spec failed.", "type": "string" }, "error": { "description": "What it failed with; empty if the log does not say. Untrusted.", "type": "string" }, "count": { "description": "How many requests failed in the same way; the other fields are about the first.", "type": "integer" } } };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate147.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.method === undefined) && (missing0 = "method")) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.error === undefined) && (missing0 = "error"))) || ((data.count === undefined) && (missing0 = "count"))) {
            validate147.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.method !== undefined) {
                const _errs1 = errors;
                if (typeof data.method !== "string") {
                    validate147.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.subject !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.subject !== "string") {
                        validate147.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.startedAt !== undefined) {
                        const _errs5 = errors;
                        if (!(validate55(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.seconds !== undefined) {
                            let data3 = data.seconds;
                            const _errs6 = errors;
                            if ((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)) {
                                validate147.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema58.properties.seconds.type }, message: "must be number,null" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.result !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.result !== "string") {
                                    validate147.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.error !== undefined) {
                                    const _errs10 = errors;
                                    if (typeof data.error !== "string") {
                                        validate147.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.count !== undefined) {
                                        let data6 = data.count;
                                        const _errs12 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            validate147.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate147.errors = vErrors; return errors === 0; }
validate147.evaluated = { "props": { "method": true, "subject": true, "startedAt": true, "seconds": true, "result": true, "error": true, "count": true }, "dynamicProps": false, "dynamicItems": false };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate120.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.invocations === undefined) {
            data.invocations = [];
        }
        if (data.seen === undefined) {
            data.seen = [];
        }
        if (data.requests === undefined) {
            data.requests = [];
        }
        if (data.class === undefined) {
            data.class = null;
        }
        if (data.kind === undefined) {
            data.kind = "";
        }
        if (data.confidence === undefined) {
            data.confidence = "";
        }
        let missing0;
        if (((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.location === undefined) && (missing0 = "location"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.endedAt === undefined) && (missing0 = "endedAt"))) || ((data.process === undefined) && (missing0 = "process"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.additionalFailures === undefined) && (missing0 = "additionalFailures"))) || ((data.skipReason === undefined) && (missing0 = "skipReason"))) || ((data.logs === undefined) && (missing0 = "logs"))) || ((data.finding === undefined) && (missing0 = "finding"))) {
            validate120.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (!(validate67(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.outcome !== undefined) {
                    const _errs2 = errors;
                    if (!(validate122(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.labels !== undefined) {
                        let data2 = data.labels;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (Array.isArray(data2)) {
                                var valid1 = true;
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs5 = errors;
                                    if (typeof data2[i0] !== "string") {
                                        validate120.errors = [{ instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid1 = _errs5 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate120.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.location !== undefined) {
                            let data4 = data.location;
                            const _errs7 = errors;
                            const _errs8 = errors;
                            let valid2 = false;
                            const _errs9 = errors;
                            if (!(validate124(data4, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs9 === errors;
                            valid2 = valid2 || _valid0;
                            if (_valid0) {
                                var props0 = {};
                                props0.file = true;
                                props0.line = true;
                            }
                            const _errs10 = errors;
                            if (data4 !== null) {
                                const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                            var _valid0 = _errs10 === errors;
                            valid2 = valid2 || _valid0;
                            if (!valid2) {
                                const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                                validate120.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs8;
                                if (vErrors !== null) {
                                    if (_errs8) {
                                        vErrors.length = _errs8;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.seconds !== undefined) {
                                let data5 = data.seconds;
                                const _errs12 = errors;
                                if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                    validate120.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.startedAt !== undefined) {
                                    let data6 = data.startedAt;
                                    const _errs14 = errors;
                                    const _errs15 = errors;
                                    let valid3 = false;
                                    const _errs16 = errors;
                                    if (!(validate55(data6, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid1 = _errs16 === errors;
                                    valid3 = valid3 || _valid1;
                                    const _errs17 = errors;
                                    if (data6 !== null) {
                                        const err2 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    var _valid1 = _errs17 === errors;
                                    valid3 = valid3 || _valid1;
                                    if (!valid3) {
                                        const err3 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err3];
                                        }
                                        else {
                                            vErrors.push(err3);
                                        }
                                        errors++;
                                        validate120.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs15;
                                        if (vErrors !== null) {
                                            if (_errs15) {
                                                vErrors.length = _errs15;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.endedAt !== undefined) {
                                        let data7 = data.endedAt;
                                        const _errs19 = errors;
                                        const _errs20 = errors;
                                        let valid4 = false;
                                        const _errs21 = errors;
                                        if (!(validate55(data7, { instancePath: instancePath + "/endedAt", parentData: data, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid2 = _errs21 === errors;
                                        valid4 = valid4 || _valid2;
                                        const _errs22 = errors;
                                        if (data7 !== null) {
                                            const err4 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                        var _valid2 = _errs22 === errors;
                                        valid4 = valid4 || _valid2;
                                        if (!valid4) {
                                            const err5 = { instancePath: instancePath + "/endedAt", schemaPath: "#/properties/endedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err5];
                                            }
                                            else {
                                                vErrors.push(err5);
                                            }
                                            errors++;
                                            validate120.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs20;
                                            if (vErrors !== null) {
                                                if (_errs20) {
                                                    vErrors.length = _errs20;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs19 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.process !== undefined) {
                                            let data8 = data.process;
                                            const _errs24 = errors;
                                            if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
                                                validate120.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: schema50.properties.process.type }, message: "must be integer,null" }];
                                                return false;
                                            }
                                            var valid0 = _errs24 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.attempts !== undefined) {
                                                let data9 = data.attempts;
                                                const _errs26 = errors;
                                                if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                    validate120.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                var valid0 = _errs26 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.failure !== undefined) {
                                                    let data10 = data.failure;
                                                    const _errs28 = errors;
                                                    const _errs29 = errors;
                                                    let valid5 = false;
                                                    const _errs30 = errors;
                                                    if (!(validate128(data10, { instancePath: instancePath + "/failure", parentData: data, parentDataProperty: "failure", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid3 = _errs30 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    if (_valid3) {
                                                        var props1 = {};
                                                        props1.message = true;
                                                        props1.location = true;
                                                        props1.stackTrace = true;
                                                        props1.at = true;
                                                        props1.summary = true;
                                                    }
                                                    const _errs31 = errors;
                                                    if (data10 !== null) {
                                                        const err6 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err6];
                                                        }
                                                        else {
                                                            vErrors.push(err6);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid3 = _errs31 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    if (!valid5) {
                                                        const err7 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err7];
                                                        }
                                                        else {
                                                            vErrors.push(err7);
                                                        }
                                                        errors++;
                                                        validate120.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs29;
                                                        if (vErrors !== null) {
                                                            if (_errs29) {
                                                                vErrors.length = _errs29;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs28 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.additionalFailures !== undefined) {
                                                        let data11 = data.additionalFailures;
                                                        const _errs33 = errors;
                                                        if (errors === _errs33) {
                                                            if (Array.isArray(data11)) {
                                                                var valid6 = true;
                                                                const len1 = data11.length;
                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                    const _errs35 = errors;
                                                                    if (!(validate128(data11[i1], { instancePath: instancePath + "/additionalFailures/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid6 = _errs35 === errors;
                                                                    if (!valid6) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate120.errors = [{ instancePath: instancePath + "/additionalFailures", schemaPath: "#/properties/additionalFailures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs33 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        let data13 = data.invocations;
                                                        const _errs36 = errors;
                                                        if (errors === _errs36) {
                                                            if (Array.isArray(data13)) {
                                                                var valid7 = true;
                                                                const len2 = data13.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs38 = errors;
                                                                    if (!(validate136(data13[i2], { instancePath: instancePath + "/invocations/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid7 = _errs38 === errors;
                                                                    if (!valid7) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate120.errors = [{ instancePath: instancePath + "/invocations", schemaPath: "#/properties/invocations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs36 === errors;
                                                        if (valid0) {
                                                            if (data.skipReason !== undefined) {
                                                                let data15 = data.skipReason;
                                                                const _errs39 = errors;
                                                                if ((typeof data15 !== "string") && (data15 !== null)) {
                                                                    validate120.errors = [{ instancePath: instancePath + "/skipReason", schemaPath: "#/properties/skipReason/type", keyword: "type", params: { type: schema50.properties.skipReason.type }, message: "must be string,null" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs39 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.logs !== undefined) {
                                                                    let data16 = data.logs;
                                                                    const _errs41 = errors;
                                                                    if (errors === _errs41) {
                                                                        if (Array.isArray(data16)) {
                                                                            var valid8 = true;
                                                                            const len3 = data16.length;
                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                const _errs43 = errors;
                                                                                if (!(validate141(data16[i3], { instancePath: instancePath + "/logs/" + i3, parentData: data16, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid8 = _errs43 === errors;
                                                                                if (!valid8) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate120.errors = [{ instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs41 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    let data18 = data.seen;
                                                                    const _errs44 = errors;
                                                                    if (errors === _errs44) {
                                                                        if (Array.isArray(data18)) {
                                                                            var valid9 = true;
                                                                            const len4 = data18.length;
                                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                                                const _errs46 = errors;
                                                                                if (!(validate145(data18[i4], { instancePath: instancePath + "/seen/" + i4, parentData: data18, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid9 = _errs46 === errors;
                                                                                if (!valid9) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate120.errors = [{ instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs44 === errors;
                                                                    if (valid0) {
                                                                        let data20 = data.requests;
                                                                        const _errs47 = errors;
                                                                        if (errors === _errs47) {
                                                                            if (Array.isArray(data20)) {
                                                                                var valid10 = true;
                                                                                const len5 = data20.length;
                                                                                for (let i5 = 0; i5 < len5; i5++) {
                                                                                    const _errs49 = errors;
                                                                                    if (!(validate147(data20[i5], { instancePath: instancePath + "/requests/" + i5, parentData: data20, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid10 = _errs49 === errors;
                                                                                    if (!valid10) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate120.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs47 === errors;
                                                                        if (valid0) {
                                                                            if (data.finding !== undefined) {
                                                                                let data22 = data.finding;
                                                                                const _errs50 = errors;
                                                                                if (((typeof data22 !== "string") && (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22))))) && (data22 !== null)) {
                                                                                    validate120.errors = [{ instancePath: instancePath + "/finding", schemaPath: "#/properties/finding/type", keyword: "type", params: { type: schema50.properties.finding.type }, message: "must be string,integer,null" }];
                                                                                    return false;
                                                                                }
                                                                                var valid0 = _errs50 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                let data23 = data.class;
                                                                                const _errs52 = errors;
                                                                                const _errs53 = errors;
                                                                                let valid11 = false;
                                                                                const _errs54 = errors;
                                                                                if (!(validate69(data23, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var _valid4 = _errs54 === errors;
                                                                                valid11 = valid11 || _valid4;
                                                                                const _errs55 = errors;
                                                                                if (data23 !== null) {
                                                                                    const err8 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err8];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err8);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid4 = _errs55 === errors;
                                                                                valid11 = valid11 || _valid4;
                                                                                if (!valid11) {
                                                                                    const err9 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err9];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err9);
                                                                                    }
                                                                                    errors++;
                                                                                    validate120.errors = vErrors;
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    errors = _errs53;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs53) {
                                                                                            vErrors.length = _errs53;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs52 === errors;
                                                                                if (valid0) {
                                                                                    const _errs57 = errors;
                                                                                    if (!(validate71(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid0 = _errs57 === errors;
                                                                                    if (valid0) {
                                                                                        const _errs58 = errors;
                                                                                        if (typeof data.confidence !== "string") {
                                                                                            validate120.errors = [{ instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid0 = _errs58 === errors;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate120.errors = vErrors; return errors === 0; }
validate120.evaluated = { "props": { "id": true, "outcome": true, "labels": true, "location": true, "seconds": true, "startedAt": true, "endedAt": true, "process": true, "attempts": true, "failure": true, "additionalFailures": true, "invocations": true, "skipReason": true, "logs": true, "seen": true, "requests": true, "finding": true, "class": true, "kind": true, "confidence": true }, "dynamicProps": false, "dynamicItems": false };
const schema59 = { "description": "A spec that was running when the suite ended.", "type": "object", "required": ["id", "location"], "properties": { "id": { "description": "The spec's identity.", "$ref": "#/$defs/specId" }, "location": { "description": "Source location of the spec; null if unknown.", "anyOf": [{ "$ref": "#/$defs/location" }, { "type": "null" }] } } };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate153.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.id === undefined) && (missing0 = "id")) || ((data.location === undefined) && (missing0 = "location"))) {
            validate153.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (!(validate67(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.location !== undefined) {
                    let data1 = data.location;
                    const _errs2 = errors;
                    const _errs3 = errors;
                    let valid1 = false;
                    const _errs4 = errors;
                    if (!(validate124(data1, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                        errors = vErrors.length;
                    }
                    var _valid0 = _errs4 === errors;
                    valid1 = valid1 || _valid0;
                    if (_valid0) {
                        var props0 = {};
                        props0.file = true;
                        props0.line = true;
                    }
                    const _errs5 = errors;
                    if (data1 !== null) {
                        const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err0];
                        }
                        else {
                            vErrors.push(err0);
                        }
                        errors++;
                    }
                    var _valid0 = _errs5 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                        const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        validate153.errors = vErrors;
                        return false;
                    }
                    else {
                        errors = _errs3;
                        if (vErrors !== null) {
                            if (_errs3) {
                                vErrors.length = _errs3;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate153.errors = vErrors; return errors === 0; }
validate153.evaluated = { "props": { "id": true, "location": true }, "dynamicProps": false, "dynamicItems": false };
const schema60 = { "description": "Specs that did not count for one reason.", "type": "object", "required": ["reason", "link", "specs"], "properties": { "reason": { "description": "Why. Untrusted.", "type": "string" }, "link": { "description": "Where it is tracked; null for a skip at run time.", "type": ["string", "null"] }, "specs": { "description": "The specs.", "type": "array", "items": { "$ref": "#/$defs/specId" } } } };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate157.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.reason === undefined) && (missing0 = "reason")) || ((data.link === undefined) && (missing0 = "link"))) || ((data.specs === undefined) && (missing0 = "specs"))) {
            validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.reason !== undefined) {
                const _errs1 = errors;
                if (typeof data.reason !== "string") {
                    validate157.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.link !== undefined) {
                    let data1 = data.link;
                    const _errs3 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validate157.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: schema60.properties.link.type }, message: "must be string,null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.specs !== undefined) {
                        let data2 = data.specs;
                        const _errs5 = errors;
                        if (errors === _errs5) {
                            if (Array.isArray(data2)) {
                                var valid1 = true;
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs7 = errors;
                                    if (!(validate67(data2[i0], { instancePath: instancePath + "/specs/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs7 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate157.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate157.errors = vErrors; return errors === 0; }
validate157.evaluated = { "props": { "reason": true, "link": true, "specs": true }, "dynamicProps": false, "dynamicItems": false };
const schema61 = { "description": "Something that happened to a service during the suite.", "type": "object", "required": ["service", "kind", "at", "detail"], "properties": { "service": { "description": "Which service.", "type": "string" }, "kind": { "description": "What happened. `died`: it ended, and nobody is known to have asked for it. `restarted`: it started again after it had died. `restarted-on-request`: somebody restarted it, as with systemctl. `unresponsive`: its process runs, and does not answer since this time. `recovered`: it answers again.", "type": "string" }, "at": { "description": "When; null if unknown.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "detail": { "description": "More about it; may be empty. Untrusted.", "type": "string" } } };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate160.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.service === undefined) && (missing0 = "service")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.detail === undefined) && (missing0 = "detail"))) {
            validate160.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.service !== undefined) {
                const _errs1 = errors;
                if (typeof data.service !== "string") {
                    validate160.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.kind !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.kind !== "string") {
                        validate160.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.at !== undefined) {
                        let data2 = data.at;
                        const _errs5 = errors;
                        const _errs6 = errors;
                        let valid1 = false;
                        const _errs7 = errors;
                        if (!(validate55(data2, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                        }
                        var _valid0 = _errs7 === errors;
                        valid1 = valid1 || _valid0;
                        const _errs8 = errors;
                        if (data2 !== null) {
                            const err0 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                                vErrors = [err0];
                            }
                            else {
                                vErrors.push(err0);
                            }
                            errors++;
                        }
                        var _valid0 = _errs8 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                            const err1 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                            validate160.errors = vErrors;
                            return false;
                        }
                        else {
                            errors = _errs6;
                            if (vErrors !== null) {
                                if (_errs6) {
                                    vErrors.length = _errs6;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.detail !== undefined) {
                            const _errs10 = errors;
                            if (typeof data.detail !== "string") {
                                validate160.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate160.errors = vErrors; return errors === 0; }
validate160.evaluated = { "props": { "service": true, "kind": true, "at": true, "detail": true }, "dynamicProps": false, "dynamicItems": false };
const schema62 = { "description": "A time in which a file system had no room.", "type": "object", "required": ["directory", "what", "from", "until"], "properties": { "directory": { "description": "A directory that the node writes to; the file system is the one that holds it.", "type": "string" }, "what": { "description": "What is used up.", "type": "string" }, "from": { "description": "When it became full.", "$ref": "#/$defs/time" }, "until": { "description": "When there was room again; null if there was none until the end of the suite.", "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] } } };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate163.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.directory === undefined) && (missing0 = "directory")) || ((data.what === undefined) && (missing0 = "what"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.until === undefined) && (missing0 = "until"))) {
            validate163.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.directory !== undefined) {
                const _errs1 = errors;
                if (typeof data.directory !== "string") {
                    validate163.errors = [{ instancePath: instancePath + "/directory", schemaPath: "#/properties/directory/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.what !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.what !== "string") {
                        validate163.errors = [{ instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.from !== undefined) {
                        const _errs5 = errors;
                        if (!(validate55(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.until !== undefined) {
                            let data3 = data.until;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            let valid1 = false;
                            const _errs8 = errors;
                            if (!(validate55(data3, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs8 === errors;
                            valid1 = valid1 || _valid0;
                            const _errs9 = errors;
                            if (data3 !== null) {
                                const err0 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                            var _valid0 = _errs9 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const err1 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                                validate163.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs7;
                                if (vErrors !== null) {
                                    if (_errs7) {
                                        vErrors.length = _errs7;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate163.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate163.errors = vErrors; return errors === 0; }
validate163.evaluated = { "props": { "directory": true, "what": true, "from": true, "until": true }, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:crio-node-e2e:report:v1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate52.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.classes === undefined) {
            data.classes = [];
        }
        if (data.node === undefined) {
            data.node = null;
        }
        if (data.ignition === undefined) {
            data.ignition = [];
        }
        if (data.end === undefined) {
            data.end = null;
        }
        if (data.rerun === undefined) {
            data.rerun = null;
        }
        if (data.fullDisks === undefined) {
            data.fullDisks = [];
        }
        let missing0;
        if ((((((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.generator === undefined) && (missing0 = "generator"))) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.builds === undefined) && (missing0 = "builds"))) || ((data.host === undefined) && (missing0 = "host"))) || ((data.selection === undefined) && (missing0 = "selection"))) || ((data.suite === undefined) && (missing0 = "suite"))) || ((data.specs === undefined) && (missing0 = "specs"))) || ((data.running === undefined) && (missing0 = "running"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.serviceEvents === undefined) && (missing0 = "serviceEvents"))) || ((data.warnings === undefined) && (missing0 = "warnings"))) || ((data.reproduce === undefined) && (missing0 = "reproduce"))) {
            validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.schemaVersion !== undefined) {
                const _errs1 = errors;
                if (1 !== data.schemaVersion) {
                    validate52.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.generator !== undefined) {
                    const _errs2 = errors;
                    if (!(validate53(data.generator, { instancePath: instancePath + "/generator", parentData: data, parentDataProperty: "generator", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.generatedAt !== undefined) {
                        const _errs3 = errors;
                        if (!(validate55(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.run !== undefined) {
                            const _errs4 = errors;
                            if (!(validate57(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.verdict !== undefined) {
                                const _errs5 = errors;
                                if (!(validate59(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.findings !== undefined) {
                                    let data5 = data.findings;
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs8 = errors;
                                                if (!(validate63(data5[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs8 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate52.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.counts !== undefined) {
                                        const _errs9 = errors;
                                        if (!(validate76(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        let data8 = data.classes;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (Array.isArray(data8)) {
                                                var valid2 = true;
                                                const len1 = data8.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    const _errs12 = errors;
                                                    if (!(validate78(data8[i1], { instancePath: instancePath + "/classes/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs12 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate52.errors = [{ instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                        if (valid0) {
                                            if (data.builds !== undefined) {
                                                let data10 = data.builds;
                                                const _errs13 = errors;
                                                if (errors === _errs13) {
                                                    if (Array.isArray(data10)) {
                                                        var valid3 = true;
                                                        const len2 = data10.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                            const _errs15 = errors;
                                                            if (!(validate81(data10[i2], { instancePath: instancePath + "/builds/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid3 = _errs15 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate52.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.host !== undefined) {
                                                    let data12 = data.host;
                                                    const _errs16 = errors;
                                                    const _errs17 = errors;
                                                    let valid4 = false;
                                                    const _errs18 = errors;
                                                    if (!(validate85(data12, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid0 = _errs18 === errors;
                                                    valid4 = valid4 || _valid0;
                                                    if (_valid0) {
                                                        var props0 = {};
                                                        props0.architecture = true;
                                                        props0.kernel = true;
                                                        props0.os = true;
                                                        props0.cgroup = true;
                                                        props0.systemd = true;
                                                        props0.cpus = true;
                                                        props0.memoryBytes = true;
                                                        props0.runnerImage = true;
                                                    }
                                                    const _errs19 = errors;
                                                    if (data12 !== null) {
                                                        const err0 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err0];
                                                        }
                                                        else {
                                                            vErrors.push(err0);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid0 = _errs19 === errors;
                                                    valid4 = valid4 || _valid0;
                                                    if (!valid4) {
                                                        const err1 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err1];
                                                        }
                                                        else {
                                                            vErrors.push(err1);
                                                        }
                                                        errors++;
                                                        validate52.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs17;
                                                        if (vErrors !== null) {
                                                            if (_errs17) {
                                                                vErrors.length = _errs17;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    let data13 = data.node;
                                                    const _errs21 = errors;
                                                    const _errs22 = errors;
                                                    let valid5 = false;
                                                    const _errs23 = errors;
                                                    if (!(validate87(data13, { instancePath: instancePath + "/node", parentData: data, parentDataProperty: "node", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid1 = _errs23 === errors;
                                                    valid5 = valid5 || _valid1;
                                                    if (_valid1) {
                                                        var props1 = {};
                                                        props1.runtime = true;
                                                        props1.crioDropIns = true;
                                                        props1.kubeletConfigSha256 = true;
                                                        props1.kubeletFlags = true;
                                                        props1.featureGates = true;
                                                        props1.testArgs = true;
                                                    }
                                                    const _errs24 = errors;
                                                    if (data13 !== null) {
                                                        const err2 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err2];
                                                        }
                                                        else {
                                                            vErrors.push(err2);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid1 = _errs24 === errors;
                                                    valid5 = valid5 || _valid1;
                                                    if (!valid5) {
                                                        const err3 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                        validate52.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs22;
                                                        if (vErrors !== null) {
                                                            if (_errs22) {
                                                                vErrors.length = _errs22;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs21 === errors;
                                                    if (valid0) {
                                                        let data14 = data.ignition;
                                                        const _errs26 = errors;
                                                        if (errors === _errs26) {
                                                            if (Array.isArray(data14)) {
                                                                var valid6 = true;
                                                                const len3 = data14.length;
                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                    const _errs28 = errors;
                                                                    if (!(validate93(data14[i3], { instancePath: instancePath + "/ignition/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid6 = _errs28 === errors;
                                                                    if (!valid6) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate52.errors = [{ instancePath: instancePath + "/ignition", schemaPath: "#/properties/ignition/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs26 === errors;
                                                        if (valid0) {
                                                            if (data.selection !== undefined) {
                                                                let data16 = data.selection;
                                                                const _errs29 = errors;
                                                                const _errs30 = errors;
                                                                let valid7 = false;
                                                                const _errs31 = errors;
                                                                if (!(validate95(data16, { instancePath: instancePath + "/selection", parentData: data, parentDataProperty: "selection", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid2 = _errs31 === errors;
                                                                valid7 = valid7 || _valid2;
                                                                if (_valid2) {
                                                                    var props2 = {};
                                                                    props2.scenario = true;
                                                                    props2.lane = true;
                                                                    props2.focus = true;
                                                                    props2.skip = true;
                                                                    props2.labelFilter = true;
                                                                    props2.focusFiles = true;
                                                                    props2.skipFiles = true;
                                                                    props2.trackedSkips = true;
                                                                    props2.shard = true;
                                                                    props2.budget = true;
                                                                }
                                                                const _errs32 = errors;
                                                                if (data16 !== null) {
                                                                    const err4 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err4];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err4);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid2 = _errs32 === errors;
                                                                valid7 = valid7 || _valid2;
                                                                if (!valid7) {
                                                                    const err5 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err5];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err5);
                                                                    }
                                                                    errors++;
                                                                    validate52.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs30;
                                                                    if (vErrors !== null) {
                                                                        if (_errs30) {
                                                                            vErrors.length = _errs30;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs29 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.suite !== undefined) {
                                                                    const _errs34 = errors;
                                                                    if (!(validate105(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs34 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    let data18 = data.end;
                                                                    const _errs35 = errors;
                                                                    const _errs36 = errors;
                                                                    let valid8 = false;
                                                                    const _errs37 = errors;
                                                                    if (!(validate109(data18, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var _valid3 = _errs37 === errors;
                                                                    valid8 = valid8 || _valid3;
                                                                    if (_valid3) {
                                                                        var props3 = {};
                                                                        props3.cancelled = true;
                                                                        props3.abandonedIn = true;
                                                                        props3.deadlinePassed = true;
                                                                        props3.endedBySignal = true;
                                                                        props3.runError = true;
                                                                        props3.bug = true;
                                                                    }
                                                                    const _errs38 = errors;
                                                                    if (data18 !== null) {
                                                                        const err6 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err6];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err6);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid3 = _errs38 === errors;
                                                                    valid8 = valid8 || _valid3;
                                                                    if (!valid8) {
                                                                        const err7 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err7];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err7);
                                                                        }
                                                                        errors++;
                                                                        validate52.errors = vErrors;
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        errors = _errs36;
                                                                        if (vErrors !== null) {
                                                                            if (_errs36) {
                                                                                vErrors.length = _errs36;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs35 === errors;
                                                                    if (valid0) {
                                                                        let data19 = data.rerun;
                                                                        const _errs40 = errors;
                                                                        const _errs41 = errors;
                                                                        let valid9 = false;
                                                                        const _errs42 = errors;
                                                                        if (!(validate116(data19, { instancePath: instancePath + "/rerun", parentData: data, parentDataProperty: "rerun", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var _valid4 = _errs42 === errors;
                                                                        valid9 = valid9 || _valid4;
                                                                        if (_valid4) {
                                                                            var props4 = {};
                                                                            props4.done = true;
                                                                            props4.reason = true;
                                                                            props4.specs = true;
                                                                            props4.passed = true;
                                                                            props4.failed = true;
                                                                            props4.startedAt = true;
                                                                            props4.seconds = true;
                                                                            props4.exitCode = true;
                                                                        }
                                                                        const _errs43 = errors;
                                                                        if (data19 !== null) {
                                                                            const err8 = { instancePath: instancePath + "/rerun", schemaPath: "#/properties/rerun/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err8];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err8);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var _valid4 = _errs43 === errors;
                                                                        valid9 = valid9 || _valid4;
                                                                        if (!valid9) {
                                                                            const err9 = { instancePath: instancePath + "/rerun", schemaPath: "#/properties/rerun/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err9];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err9);
                                                                            }
                                                                            errors++;
                                                                            validate52.errors = vErrors;
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            errors = _errs41;
                                                                            if (vErrors !== null) {
                                                                                if (_errs41) {
                                                                                    vErrors.length = _errs41;
                                                                                }
                                                                                else {
                                                                                    vErrors = null;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid0 = _errs40 === errors;
                                                                        if (valid0) {
                                                                            if (data.specs !== undefined) {
                                                                                let data20 = data.specs;
                                                                                const _errs45 = errors;
                                                                                if (errors === _errs45) {
                                                                                    if (Array.isArray(data20)) {
                                                                                        var valid10 = true;
                                                                                        const len4 = data20.length;
                                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                                            const _errs47 = errors;
                                                                                            if (!(validate120(data20[i4], { instancePath: instancePath + "/specs/" + i4, parentData: data20, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid10 = _errs47 === errors;
                                                                                            if (!valid10) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate52.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs45 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.running !== undefined) {
                                                                                    let data22 = data.running;
                                                                                    const _errs48 = errors;
                                                                                    if (errors === _errs48) {
                                                                                        if (Array.isArray(data22)) {
                                                                                            var valid11 = true;
                                                                                            const len5 = data22.length;
                                                                                            for (let i5 = 0; i5 < len5; i5++) {
                                                                                                const _errs50 = errors;
                                                                                                if (!(validate153(data22[i5], { instancePath: instancePath + "/running/" + i5, parentData: data22, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid11 = _errs50 === errors;
                                                                                                if (!valid11) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate52.errors = [{ instancePath: instancePath + "/running", schemaPath: "#/properties/running/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs48 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.skipped !== undefined) {
                                                                                        let data24 = data.skipped;
                                                                                        const _errs51 = errors;
                                                                                        if (errors === _errs51) {
                                                                                            if (Array.isArray(data24)) {
                                                                                                var valid12 = true;
                                                                                                const len6 = data24.length;
                                                                                                for (let i6 = 0; i6 < len6; i6++) {
                                                                                                    const _errs53 = errors;
                                                                                                    if (!(validate157(data24[i6], { instancePath: instancePath + "/skipped/" + i6, parentData: data24, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid12 = _errs53 === errors;
                                                                                                    if (!valid12) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs51 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.serviceEvents !== undefined) {
                                                                                            let data26 = data.serviceEvents;
                                                                                            const _errs54 = errors;
                                                                                            if (errors === _errs54) {
                                                                                                if (Array.isArray(data26)) {
                                                                                                    var valid13 = true;
                                                                                                    const len7 = data26.length;
                                                                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                                                                        const _errs56 = errors;
                                                                                                        if (!(validate160(data26[i7], { instancePath: instancePath + "/serviceEvents/" + i7, parentData: data26, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid13 = _errs56 === errors;
                                                                                                        if (!valid13) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate52.errors = [{ instancePath: instancePath + "/serviceEvents", schemaPath: "#/properties/serviceEvents/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs54 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            let data28 = data.fullDisks;
                                                                                            const _errs57 = errors;
                                                                                            if (errors === _errs57) {
                                                                                                if (Array.isArray(data28)) {
                                                                                                    var valid14 = true;
                                                                                                    const len8 = data28.length;
                                                                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                                                                        const _errs59 = errors;
                                                                                                        if (!(validate163(data28[i8], { instancePath: instancePath + "/fullDisks/" + i8, parentData: data28, parentDataProperty: i8, rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid14 = _errs59 === errors;
                                                                                                        if (!valid14) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate52.errors = [{ instancePath: instancePath + "/fullDisks", schemaPath: "#/properties/fullDisks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs57 === errors;
                                                                                            if (valid0) {
                                                                                                if (data.warnings !== undefined) {
                                                                                                    let data30 = data.warnings;
                                                                                                    const _errs60 = errors;
                                                                                                    if (errors === _errs60) {
                                                                                                        if (Array.isArray(data30)) {
                                                                                                            var valid15 = true;
                                                                                                            const len9 = data30.length;
                                                                                                            for (let i9 = 0; i9 < len9; i9++) {
                                                                                                                const _errs62 = errors;
                                                                                                                if (typeof data30[i9] !== "string") {
                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/warnings/" + i9, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid15 = _errs62 === errors;
                                                                                                                if (!valid15) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate52.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid0 = _errs60 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                                if (valid0) {
                                                                                                    if (data.reproduce !== undefined) {
                                                                                                        const _errs64 = errors;
                                                                                                        if (typeof data.reproduce !== "string") {
                                                                                                            validate52.errors = [{ instancePath: instancePath + "/reproduce", schemaPath: "#/properties/reproduce/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid0 = _errs64 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid0 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate52.errors = vErrors; return errors === 0; }
validate52.evaluated = { "props": { "schemaVersion": true, "generator": true, "generatedAt": true, "run": true, "verdict": true, "findings": true, "counts": true, "classes": true, "builds": true, "host": true, "node": true, "ignition": true, "selection": true, "suite": true, "end": true, "rerun": true, "specs": true, "running": true, "skipped": true, "serviceEvents": true, "fullDisks": true, "warnings": true, "reproduce": true }, "dynamicProps": false, "dynamicItems": false };
const validateProvenance = validate167;
const schema63 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:crio-node-e2e:provenance:v1", "title": "crio-node-e2e provenance", "description": "What a run of crio-node-e2e tested, and on what. Written when the builds are fetched, and again at the end of the run. Fields that the report also has are the same there.", "type": "object", "required": ["schemaVersion", "generator", "generatedAt", "run", "complete", "builds", "host", "randomSeed"], "properties": { "schemaVersion": { "description": "Major version of this schema. Within it, properties and words are only added: readers ignore unknown properties, and use the `default` of missing ones.", "const": 1 }, "generator": { "description": "What wrote this file.", "$ref": "#/$defs/generator" }, "generatedAt": { "description": "When this file was written.", "$ref": "#/$defs/time" }, "run": { "description": "The workflow run.", "$ref": "#/$defs/run" }, "complete": { "description": "False if it was written before the suite and could not be written again.", "type": "boolean" }, "builds": { "description": "What was tested.", "type": "array", "items": { "$ref": "#/$defs/build" } }, "host": { "description": "The machine; null if the run ended before the machine was checked.", "anyOf": [{ "$ref": "#/$defs/host" }, { "type": "null" }] }, "node": { "description": "How the node was set up; null if the run ended before the builds were fetched.", "anyOf": [{ "$ref": "#/$defs/node" }, { "type": "null" }], "default": null }, "randomSeed": { "description": "Ginkgo's random seed; null if unknown.", "type": ["integer", "null"] }, "request": { "description": "The inputs of the run; null if they were invalid or not recorded.", "anyOf": [{ "$ref": "#/$defs/request" }, { "type": "null" }], "default": null } }, "$defs": { "time": { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" }, "part": { "description": "A file or archive of a build.", "type": "object", "required": ["name", "source", "sha256", "trust"], "properties": { "name": { "description": "What it is, for instance `bundle`, `crio`, `kubelet`, `e2e_node.test`, `cni-plugins/bridge`.", "type": "string" }, "source": { "description": "Where it came from: a URL without credentials, or a path.", "type": "string" }, "sha256": { "description": "Digest of the part as it was used on the node.", "type": "string" }, "trust": { "description": "How it was verified: by a signature, by a checksum, only downloaded over TLS, or provided by the user.", "type": "string" }, "version": { "description": "Version as the part itself reports it, for instance `1.26`; null if unknown. Untrusted.", "type": ["string", "null"], "default": null }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"], "default": null }, "date": { "description": "When it was made, ISO 8601: as the part reports it, else as its server does; null if unknown.", "type": ["string", "null"], "default": null } } }, "build": { "description": "A build, resolved to its exact version.", "type": "object", "required": ["project", "asked", "version", "commit", "date", "parts", "notes"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" }, "version": { "description": "Version as the build itself reports it.", "type": "string" }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "date": { "description": "When the build or its commit was made, ISO 8601; null if unknown.", "type": ["string", "null"] }, "parts": { "description": "What the build consists of.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "notes": { "description": "Remarks, for instance that newer binaries replace those of an older bundle.", "type": "array", "items": { "type": "string" } } } }, "host": { "description": "Facts of the machine that matter when two runs are compared.", "type": "object", "required": ["architecture", "kernel", "os", "cgroup", "systemd", "cpus", "memoryBytes", "runnerImage"], "properties": { "architecture": { "description": "The architecture as Go names it, for instance `amd64`.", "type": "string" }, "kernel": { "description": "Release of the kernel.", "type": "string" }, "os": { "description": "Name and version of the operating system.", "type": "string" }, "cgroup": { "description": "Version of the cgroup hierarchy.", "type": "string" }, "systemd": { "description": "Version of systemd.", "type": "string" }, "cpus": { "description": "Number of CPUs.", "type": "integer" }, "memoryBytes": { "description": "Memory in bytes.", "type": "integer" }, "runnerImage": { "description": "Image of the runner, for instance `ubuntu24 20260816.1`; empty outside of hosted runners.", "type": "string" } } }, "node": { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] }, "kubeletFlags": { "description": "Additional kubelet flags.", "type": "array", "items": { "type": "string" }, "default": [] }, "featureGates": { "description": "Feature gates of kubelet and API server as `NAME=true`, sorted.", "type": "array", "items": { "type": "string" }, "default": [] }, "testArgs": { "description": "Additional arguments of `e2e_node.test`.", "type": "array", "items": { "type": "string" }, "default": [] } } }, "generator": { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } }, "run": { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } }, "dropInDigest": { "description": "A file.", "type": "object", "required": ["name", "sha256"], "properties": { "name": { "description": "File name.", "type": "string" }, "sha256": { "description": "Digest of the file.", "type": "string" } } }, "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] }, "programSha256": { "description": "Digest of a program that was on the machine; null for a part of a build, and if it is not known.", "type": ["string", "null"], "default": null }, "monitorSha256": { "description": "The same for the monitor.", "type": ["string", "null"], "default": null } } }, "trackedSkip": { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains; empty if it has a pattern.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" }, "owner": { "description": "Who looks after it; empty if nobody is named.", "type": "string", "default": "" }, "review": { "description": "Date (YYYY-MM-DD) after which it must be looked at again; null for none.", "type": ["string", "null"], "default": null }, "lanes": { "description": "The lanes in which it applies; empty for all.", "type": "array", "items": { "type": "string" }, "default": [] } } }, "shard": { "description": "One of the jobs that share the specs of a lane.", "type": "object", "required": ["plan", "index", "total", "specs", "digest"], "properties": { "plan": { "description": "Identifier of the plan that divided the lane: shards of one plan belong together.", "type": "string" }, "index": { "description": "Number of the shard, from 1.", "type": "integer" }, "total": { "description": "Number of shards.", "type": "integer" }, "specs": { "description": "Number of specs of the whole lane on this machine.", "type": "integer" }, "digest": { "description": "Digest of the sorted identifiers of the whole lane: the shards of one lane have the same.", "type": "string" } } }, "timeBudget": { "description": "How specs were chosen for a time.", "type": "object", "required": ["seconds", "specs", "chosen", "leftOut"], "properties": { "seconds": { "description": "The time.", "type": "integer" }, "specs": { "description": "Number of specs that there were to choose from.", "type": "integer" }, "chosen": { "description": "Number of chosen specs.", "type": "integer" }, "first": { "description": "Number of those that ran before the others, in a suite of their own.", "type": "integer", "default": 0 }, "basis": { "description": "What durations and likelihoods are from, in words; empty if a plan chose.", "type": "string", "default": "" }, "expectedSeconds": { "description": "How long the suite was expected to take; null if that is not known.", "type": ["number", "null"], "default": null }, "expectedMisses": { "description": "How many of the specs that were left out are expected to fail; null if that is not known.", "type": ["number", "null"], "default": null }, "missChance": { "description": "How likely at least one of them fails, from 0 to 1; null if that is not known.", "type": ["number", "null"], "maximum": 1, "default": null }, "leftOut": { "description": "The specs that were left out, those that fail most often first.", "type": "array", "items": { "$ref": "#/$defs/leftOutSpec" } } } }, "leftOutSpec": { "description": "A spec that a time budget left out.", "type": "object", "required": ["id"], "properties": { "id": { "description": "The identity of the spec. Untrusted.", "type": "string" }, "failureRate": { "description": "The share of its recorded runs that failed, from 0 to 1; null without a record.", "type": ["number", "null"], "maximum": 1, "default": null } } }, "selection": { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "focusFiles": { "description": "Regular expressions (Go syntax) for source files, of which one must match a file of the spec; empty for all.", "type": "array", "items": { "type": "string" }, "default": [] }, "skipFiles": { "description": "Regular expressions (Go syntax) for source files that a spec may not have.", "type": "array", "items": { "type": "string" }, "default": [] }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } }, "shard": { "description": "The shard of the lane that this run is; null for the whole lane.", "anyOf": [{ "$ref": "#/$defs/shard" }, { "type": "null" }], "default": null }, "budget": { "description": "What was left out so that the rest fits into a time; null without a time budget.", "anyOf": [{ "$ref": "#/$defs/timeBudget" }, { "type": "null" }], "default": null } } }, "buildName": { "description": "The requested build.", "type": "object", "required": ["kind", "asked"], "properties": { "kind": { "description": "How the input was understood, for instance `branch` or `release`.", "type": "string" }, "asked": { "description": "The input as the user wrote it, without credentials.", "type": "string" } } }, "componentName": { "description": "A component that replaces the one of the CRI-O build.", "type": "object", "required": ["name", "asked"], "properties": { "name": { "description": "Name of the input, for instance `crun`.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" } } }, "registryMirror": { "description": "A mirror that CRI-O tries before the registry itself.", "type": "object", "required": ["prefix", "location", "insecure"], "properties": { "prefix": { "description": "Start of image names.", "type": "string" }, "location": { "description": "Replacement for the prefix, without a scheme.", "type": "string" }, "insecure": { "description": "Whether the mirror is used over plain HTTP.", "type": "boolean" } } }, "crioDropIn": { "description": "A CRI-O drop-in of the user.", "type": "object", "required": ["name", "toml"], "properties": { "name": { "description": "File name in `/etc/crio/crio.conf.d`.", "type": "string" }, "toml": { "description": "Content.", "type": "string" } } }, "mirrors": { "description": "Where builds are downloaded from.", "type": "object", "required": ["crio", "kubernetes", "kubernetesListing", "gitHub"], "properties": { "crio": { "description": "Base URL of CRI-O's builds.", "type": "string" }, "kubernetes": { "description": "Base URL of Kubernetes' builds.", "type": "string" }, "kubernetesListing": { "description": "URL that lists Kubernetes' CI builds.", "type": "string" }, "gitHub": { "description": "Base URL in place of `https://github.com`.", "type": "string" } } }, "rerunBudget": { "description": "The most that a rerun of failed specs may take.", "type": "object", "required": ["specs", "seconds"], "properties": { "specs": { "description": "Number of specs; if more failed, there is no rerun.", "type": "integer" }, "seconds": { "description": "Time in seconds.", "type": "integer" } } }, "request": { "description": "The inputs of the run, parsed. Contents of Ignition files and of a trusted root are left out.", "type": "object", "required": ["crio", "kubernetes", "components", "architecture", "selection", "procs", "timeoutSeconds", "runtime", "monitor", "crioLogLevel", "registryMirrors", "crioDropIns", "pullImages", "imageRepositories", "ignition", "ignitionStrict", "kubeletConfig", "kubeletFlags", "featureGates", "testArgs", "failOn", "reportDirectory", "requireSignature", "ownTrustedRoot", "restore", "mirrors"], "properties": { "crio": { "description": "The requested CRI-O build.", "$ref": "#/$defs/buildName" }, "kubernetes": { "description": "The requested Kubernetes build.", "$ref": "#/$defs/buildName" }, "history": { "description": "Where the results of earlier runs are, for `kubernetes: last-good`; empty if that is not known.", "type": "string", "default": "" }, "components": { "description": "Components in place of those of the CRI-O build.", "type": "array", "items": { "$ref": "#/$defs/componentName" } }, "architecture": { "description": "The architecture, as Go names it.", "type": "string" }, "selection": { "description": "The requested specs, and the scenario.", "$ref": "#/$defs/selection" }, "procs": { "description": "Parallel Ginkgo processes.", "type": "integer" }, "timeoutSeconds": { "description": "Time limit of the suite in seconds.", "type": "integer" }, "attempts": { "description": "How often a failing spec is repeated at once, until it passes (ginkgo --flake-attempts).", "type": "integer", "default": 1 }, "timeBudgetSeconds": { "description": "The time into which the chosen specs had to fit; null without a time budget of the run itself.", "type": ["integer", "null"], "default": null }, "changedFiles": { "description": "Changed files of cri-o/cri-o: specs of their areas are chosen first.", "type": "array", "items": { "type": "string" }, "default": [] }, "rerunFailures": { "description": "The budget for running failed specs once more; null for no rerun.", "anyOf": [{ "$ref": "#/$defs/rerunBudget" }, { "type": "null" }], "default": null }, "runtime": { "description": "Default OCI runtime.", "type": "string" }, "monitor": { "description": "Container monitor.", "type": "string" }, "crioLogLevel": { "description": "Level of CRI-O's log.", "type": "string" }, "registryMirrors": { "description": "Mirrors of registries, in the order in which CRI-O tries them.", "type": "array", "items": { "$ref": "#/$defs/registryMirror" } }, "crioDropIns": { "description": "CRI-O drop-ins of the user, in their order.", "type": "array", "items": { "$ref": "#/$defs/crioDropIn" } }, "pullImages": { "description": "Which images are pulled before the suite.", "type": "string" }, "imageRepositories": { "description": "The suite's list of registries in YAML; null for the built-in list.", "type": ["string", "null"] }, "ignition": { "description": "Ignition files as the user named them, in their order.", "type": "array", "items": { "type": "string" } }, "ignitionStrict": { "description": "Whether a part that cannot be applied stops the run.", "type": "boolean" }, "kubeletConfig": { "description": "The KubeletConfiguration of the user; null for the built-in one.", "type": ["string", "null"] }, "kubeletFlags": { "description": "Additional kubelet flags.", "type": "array", "items": { "type": "string" } }, "featureGates": { "description": "Feature gates of kubelet and API server.", "type": "object", "additionalProperties": { "type": "boolean" } }, "testArgs": { "description": "Additional arguments of `e2e_node.test`.", "type": "array", "items": { "type": "string" } }, "failOn": { "description": "Results that fail the step.", "type": "array", "items": { "type": "string" } }, "reportDirectory": { "description": "Directory of the report.", "type": "string" }, "requireSignature": { "description": "Whether every part of CRI-O had to be signed.", "type": "boolean" }, "ownTrustedRoot": { "description": "Whether signatures were checked against a trusted root of the user.", "type": "boolean" }, "restore": { "description": "How much of the host is restored.", "type": "string" }, "mirrors": { "description": "Where builds are downloaded from.", "$ref": "#/$defs/mirrors" } } } } };
const schema64 = { "description": "What wrote this file.", "type": "object", "required": ["name", "version"], "properties": { "name": { "description": "Always `crio-node-e2e`.", "const": "crio-node-e2e" }, "version": { "description": "Version of the action.", "type": "string" } } };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate168.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.version === undefined) && (missing0 = "version"))) {
            validate168.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if ("crio-node-e2e" !== data.name) {
                    validate168.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "crio-node-e2e" }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.version !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.version !== "string") {
                        validate168.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate168.errors = vErrors; return errors === 0; }
validate168.evaluated = { "props": { "name": true, "version": true }, "dynamicProps": false, "dynamicItems": false };
const schema65 = { "description": "A point in time, ISO 8601; UTC where no zone is given.", "type": "string" };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate170.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
} validate170.errors = vErrors; return errors === 0; }
validate170.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema66 = { "description": "The workflow run.", "type": "object", "required": ["id", "attempt", "repository", "url"], "properties": { "id": { "description": "Identifier of the workflow run.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`.", "type": "string" }, "url": { "description": "Link to the workflow run; null outside of GitHub Actions.", "type": ["string", "null"] } } };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate172.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.id === undefined) && (missing0 = "id")) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.url === undefined) && (missing0 = "url"))) {
            validate172.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (typeof data.id !== "string") {
                    validate172.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.attempt !== undefined) {
                    let data1 = data.attempt;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate172.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.repository !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.repository !== "string") {
                            validate172.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.url !== undefined) {
                            let data3 = data.url;
                            const _errs7 = errors;
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validate172.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema66.properties.url.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate172.errors = vErrors; return errors === 0; }
validate172.evaluated = { "props": { "id": true, "attempt": true, "repository": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
const schema67 = { "description": "A build, resolved to its exact version.", "type": "object", "required": ["project", "asked", "version", "commit", "date", "parts", "notes"], "properties": { "project": { "description": "The project of the build.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" }, "version": { "description": "Version as the build itself reports it.", "type": "string" }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "date": { "description": "When the build or its commit was made, ISO 8601; null if unknown.", "type": ["string", "null"] }, "parts": { "description": "What the build consists of.", "type": "array", "items": { "$ref": "#/$defs/part" } }, "notes": { "description": "Remarks, for instance that newer binaries replace those of an older bundle.", "type": "array", "items": { "type": "string" } } } };
const schema68 = { "description": "A file or archive of a build.", "type": "object", "required": ["name", "source", "sha256", "trust"], "properties": { "name": { "description": "What it is, for instance `bundle`, `crio`, `kubelet`, `e2e_node.test`, `cni-plugins/bridge`.", "type": "string" }, "source": { "description": "Where it came from: a URL without credentials, or a path.", "type": "string" }, "sha256": { "description": "Digest of the part as it was used on the node.", "type": "string" }, "trust": { "description": "How it was verified: by a signature, by a checksum, only downloaded over TLS, or provided by the user.", "type": "string" }, "version": { "description": "Version as the part itself reports it, for instance `1.26`; null if unknown. Untrusted.", "type": ["string", "null"], "default": null }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"], "default": null }, "date": { "description": "When it was made, ISO 8601: as the part reports it, else as its server does; null if unknown.", "type": ["string", "null"], "default": null } } };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate175.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            data.version = null;
        }
        if (data.commit === undefined) {
            data.commit = null;
        }
        if (data.date === undefined) {
            data.date = null;
        }
        let missing0;
        if (((((data.name === undefined) && (missing0 = "name")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.trust === undefined) && (missing0 = "trust"))) {
            validate175.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate175.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.source !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.source !== "string") {
                        validate175.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.sha256 !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.sha256 !== "string") {
                            validate175.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.trust !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.trust !== "string") {
                                validate175.errors = [{ instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            let data4 = data.version;
                            const _errs9 = errors;
                            if ((typeof data4 !== "string") && (data4 !== null)) {
                                validate175.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema68.properties.version.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                            if (valid0) {
                                let data5 = data.commit;
                                const _errs11 = errors;
                                if ((typeof data5 !== "string") && (data5 !== null)) {
                                    validate175.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema68.properties.commit.type }, message: "must be string,null" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                                if (valid0) {
                                    let data6 = data.date;
                                    const _errs13 = errors;
                                    if ((typeof data6 !== "string") && (data6 !== null)) {
                                        validate175.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema68.properties.date.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate175.errors = vErrors; return errors === 0; }
validate175.evaluated = { "props": { "name": true, "source": true, "sha256": true, "trust": true, "version": true, "commit": true, "date": true }, "dynamicProps": false, "dynamicItems": false };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate174.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.project === undefined) && (missing0 = "project")) || ((data.asked === undefined) && (missing0 = "asked"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.date === undefined) && (missing0 = "date"))) || ((data.parts === undefined) && (missing0 = "parts"))) || ((data.notes === undefined) && (missing0 = "notes"))) {
            validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.project !== undefined) {
                const _errs1 = errors;
                if (typeof data.project !== "string") {
                    validate174.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.asked !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.asked !== "string") {
                        validate174.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.version !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.version !== "string") {
                            validate174.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.commit !== undefined) {
                            let data3 = data.commit;
                            const _errs7 = errors;
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validate174.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema67.properties.commit.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                let data4 = data.date;
                                const _errs9 = errors;
                                if ((typeof data4 !== "string") && (data4 !== null)) {
                                    validate174.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema67.properties.date.type }, message: "must be string,null" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.parts !== undefined) {
                                    let data5 = data.parts;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs13 = errors;
                                                if (!(validate175(data5[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs13 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate174.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.notes !== undefined) {
                                        let data7 = data.notes;
                                        const _errs14 = errors;
                                        if (errors === _errs14) {
                                            if (Array.isArray(data7)) {
                                                var valid2 = true;
                                                const len1 = data7.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    const _errs16 = errors;
                                                    if (typeof data7[i1] !== "string") {
                                                        validate174.errors = [{ instancePath: instancePath + "/notes/" + i1, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs16 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate174.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs14 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate174.errors = vErrors; return errors === 0; }
validate174.evaluated = { "props": { "project": true, "asked": true, "version": true, "commit": true, "date": true, "parts": true, "notes": true }, "dynamicProps": false, "dynamicItems": false };
const schema69 = { "description": "Facts of the machine that matter when two runs are compared.", "type": "object", "required": ["architecture", "kernel", "os", "cgroup", "systemd", "cpus", "memoryBytes", "runnerImage"], "properties": { "architecture": { "description": "The architecture as Go names it, for instance `amd64`.", "type": "string" }, "kernel": { "description": "Release of the kernel.", "type": "string" }, "os": { "description": "Name and version of the operating system.", "type": "string" }, "cgroup": { "description": "Version of the cgroup hierarchy.", "type": "string" }, "systemd": { "description": "Version of systemd.", "type": "string" }, "cpus": { "description": "Number of CPUs.", "type": "integer" }, "memoryBytes": { "description": "Memory in bytes.", "type": "integer" }, "runnerImage": { "description": "Image of the runner, for instance `ubuntu24 20260816.1`; empty outside of hosted runners.", "type": "string" } } };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate178.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.architecture === undefined) && (missing0 = "architecture")) || ((data.kernel === undefined) && (missing0 = "kernel"))) || ((data.os === undefined) && (missing0 = "os"))) || ((data.cgroup === undefined) && (missing0 = "cgroup"))) || ((data.systemd === undefined) && (missing0 = "systemd"))) || ((data.cpus === undefined) && (missing0 = "cpus"))) || ((data.memoryBytes === undefined) && (missing0 = "memoryBytes"))) || ((data.runnerImage === undefined) && (missing0 = "runnerImage"))) {
            validate178.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.architecture !== undefined) {
                const _errs1 = errors;
                if (typeof data.architecture !== "string") {
                    validate178.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.kernel !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.kernel !== "string") {
                        validate178.errors = [{ instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.os !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.os !== "string") {
                            validate178.errors = [{ instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.cgroup !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.cgroup !== "string") {
                                validate178.errors = [{ instancePath: instancePath + "/cgroup", schemaPath: "#/properties/cgroup/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.systemd !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.systemd !== "string") {
                                    validate178.errors = [{ instancePath: instancePath + "/systemd", schemaPath: "#/properties/systemd/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.cpus !== undefined) {
                                    let data5 = data.cpus;
                                    const _errs11 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate178.errors = [{ instancePath: instancePath + "/cpus", schemaPath: "#/properties/cpus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.memoryBytes !== undefined) {
                                        let data6 = data.memoryBytes;
                                        const _errs13 = errors;
                                        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                            validate178.errors = [{ instancePath: instancePath + "/memoryBytes", schemaPath: "#/properties/memoryBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs13 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.runnerImage !== undefined) {
                                            const _errs15 = errors;
                                            if (typeof data.runnerImage !== "string") {
                                                validate178.errors = [{ instancePath: instancePath + "/runnerImage", schemaPath: "#/properties/runnerImage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs15 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate178.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate178.errors = vErrors; return errors === 0; }
validate178.evaluated = { "props": { "architecture": true, "kernel": true, "os": true, "cgroup": true, "systemd": true, "cpus": true, "memoryBytes": true, "runnerImage": true }, "dynamicProps": false, "dynamicItems": false };
const schema70 = { "description": "How the node was set up, as far as it is known before the suite starts.", "type": "object", "required": ["runtime", "crioDropIns", "kubeletConfigSha256"], "properties": { "runtime": { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "$ref": "#/$defs/runtime" }, "crioDropIns": { "description": "CRI-O's drop-ins in the order in which CRI-O reads them: the bundle's, those of crio-node-e2e, the user's.", "type": "array", "items": { "$ref": "#/$defs/dropInDigest" } }, "kubeletConfigSha256": { "description": "Digest of the given KubeletConfiguration; null for the suite's built-in one.", "type": ["string", "null"] }, "kubeletFlags": { "description": "Additional kubelet flags.", "type": "array", "items": { "type": "string" }, "default": [] }, "featureGates": { "description": "Feature gates of kubelet and API server as `NAME=true`, sorted.", "type": "array", "items": { "type": "string" }, "default": [] }, "testArgs": { "description": "Additional arguments of `e2e_node.test`.", "type": "array", "items": { "type": "string" }, "default": [] } } };
const schema71 = { "description": "What CRI-O starts pods with, unless a pod asks for another handler.", "type": "object", "required": ["handler", "program", "monitor"], "properties": { "handler": { "description": "Name of the handler, for instance `crun`.", "type": "string" }, "program": { "description": "Name of the part that is started, or the path of a program that was on the machine; null if unknown.", "type": ["string", "null"] }, "monitor": { "description": "The same for the monitor, for instance `conmon`.", "type": ["string", "null"] }, "programSha256": { "description": "Digest of a program that was on the machine; null for a part of a build, and if it is not known.", "type": ["string", "null"], "default": null }, "monitorSha256": { "description": "The same for the monitor.", "type": ["string", "null"], "default": null } } };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate181.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.programSha256 === undefined) {
            data.programSha256 = null;
        }
        if (data.monitorSha256 === undefined) {
            data.monitorSha256 = null;
        }
        let missing0;
        if ((((data.handler === undefined) && (missing0 = "handler")) || ((data.program === undefined) && (missing0 = "program"))) || ((data.monitor === undefined) && (missing0 = "monitor"))) {
            validate181.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.handler !== undefined) {
                const _errs1 = errors;
                if (typeof data.handler !== "string") {
                    validate181.errors = [{ instancePath: instancePath + "/handler", schemaPath: "#/properties/handler/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.program !== undefined) {
                    let data1 = data.program;
                    const _errs3 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validate181.errors = [{ instancePath: instancePath + "/program", schemaPath: "#/properties/program/type", keyword: "type", params: { type: schema71.properties.program.type }, message: "must be string,null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.monitor !== undefined) {
                        let data2 = data.monitor;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validate181.errors = [{ instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/type", keyword: "type", params: { type: schema71.properties.monitor.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        let data3 = data.programSha256;
                        const _errs7 = errors;
                        if ((typeof data3 !== "string") && (data3 !== null)) {
                            validate181.errors = [{ instancePath: instancePath + "/programSha256", schemaPath: "#/properties/programSha256/type", keyword: "type", params: { type: schema71.properties.programSha256.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs7 === errors;
                        if (valid0) {
                            let data4 = data.monitorSha256;
                            const _errs9 = errors;
                            if ((typeof data4 !== "string") && (data4 !== null)) {
                                validate181.errors = [{ instancePath: instancePath + "/monitorSha256", schemaPath: "#/properties/monitorSha256/type", keyword: "type", params: { type: schema71.properties.monitorSha256.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                        }
                    }
                }
            }
        }
    }
    else {
        validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate181.errors = vErrors; return errors === 0; }
validate181.evaluated = { "props": { "handler": true, "program": true, "monitor": true, "programSha256": true, "monitorSha256": true }, "dynamicProps": false, "dynamicItems": false };
const schema72 = { "description": "A file.", "type": "object", "required": ["name", "sha256"], "properties": { "name": { "description": "File name.", "type": "string" }, "sha256": { "description": "Digest of the file.", "type": "string" } } };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate183.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) {
            validate183.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate183.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.sha256 !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.sha256 !== "string") {
                        validate183.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate183.errors = vErrors; return errors === 0; }
validate183.evaluated = { "props": { "name": true, "sha256": true }, "dynamicProps": false, "dynamicItems": false };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate180.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kubeletFlags === undefined) {
            data.kubeletFlags = [];
        }
        if (data.featureGates === undefined) {
            data.featureGates = [];
        }
        if (data.testArgs === undefined) {
            data.testArgs = [];
        }
        let missing0;
        if ((((data.runtime === undefined) && (missing0 = "runtime")) || ((data.crioDropIns === undefined) && (missing0 = "crioDropIns"))) || ((data.kubeletConfigSha256 === undefined) && (missing0 = "kubeletConfigSha256"))) {
            validate180.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.runtime !== undefined) {
                const _errs1 = errors;
                if (!(validate181(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.crioDropIns !== undefined) {
                    let data1 = data.crioDropIns;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (Array.isArray(data1)) {
                            var valid1 = true;
                            const len0 = data1.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs4 = errors;
                                if (!(validate183(data1[i0], { instancePath: instancePath + "/crioDropIns/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs4 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validate180.errors = [{ instancePath: instancePath + "/crioDropIns", schemaPath: "#/properties/crioDropIns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.kubeletConfigSha256 !== undefined) {
                        let data3 = data.kubeletConfigSha256;
                        const _errs5 = errors;
                        if ((typeof data3 !== "string") && (data3 !== null)) {
                            validate180.errors = [{ instancePath: instancePath + "/kubeletConfigSha256", schemaPath: "#/properties/kubeletConfigSha256/type", keyword: "type", params: { type: schema70.properties.kubeletConfigSha256.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        let data4 = data.kubeletFlags;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                            if (Array.isArray(data4)) {
                                var valid2 = true;
                                const len1 = data4.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs9 = errors;
                                    if (typeof data4[i1] !== "string") {
                                        validate180.errors = [{ instancePath: instancePath + "/kubeletFlags/" + i1, schemaPath: "#/properties/kubeletFlags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid2 = _errs9 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate180.errors = [{ instancePath: instancePath + "/kubeletFlags", schemaPath: "#/properties/kubeletFlags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs7 === errors;
                        if (valid0) {
                            let data6 = data.featureGates;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                                if (Array.isArray(data6)) {
                                    var valid3 = true;
                                    const len2 = data6.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                        const _errs13 = errors;
                                        if (typeof data6[i2] !== "string") {
                                            validate180.errors = [{ instancePath: instancePath + "/featureGates/" + i2, schemaPath: "#/properties/featureGates/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid3 = _errs13 === errors;
                                        if (!valid3) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate180.errors = [{ instancePath: instancePath + "/featureGates", schemaPath: "#/properties/featureGates/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs11 === errors;
                            if (valid0) {
                                let data8 = data.testArgs;
                                const _errs15 = errors;
                                if (errors === _errs15) {
                                    if (Array.isArray(data8)) {
                                        var valid4 = true;
                                        const len3 = data8.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                            const _errs17 = errors;
                                            if (typeof data8[i3] !== "string") {
                                                validate180.errors = [{ instancePath: instancePath + "/testArgs/" + i3, schemaPath: "#/properties/testArgs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid4 = _errs17 === errors;
                                            if (!valid4) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate180.errors = [{ instancePath: instancePath + "/testArgs", schemaPath: "#/properties/testArgs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs15 === errors;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate180.errors = vErrors; return errors === 0; }
validate180.evaluated = { "props": { "runtime": true, "crioDropIns": true, "kubeletConfigSha256": true, "kubeletFlags": true, "featureGates": true, "testArgs": true }, "dynamicProps": false, "dynamicItems": false };
const schema73 = { "description": "The inputs of the run, parsed. Contents of Ignition files and of a trusted root are left out.", "type": "object", "required": ["crio", "kubernetes", "components", "architecture", "selection", "procs", "timeoutSeconds", "runtime", "monitor", "crioLogLevel", "registryMirrors", "crioDropIns", "pullImages", "imageRepositories", "ignition", "ignitionStrict", "kubeletConfig", "kubeletFlags", "featureGates", "testArgs", "failOn", "reportDirectory", "requireSignature", "ownTrustedRoot", "restore", "mirrors"], "properties": { "crio": { "description": "The requested CRI-O build.", "$ref": "#/$defs/buildName" }, "kubernetes": { "description": "The requested Kubernetes build.", "$ref": "#/$defs/buildName" }, "history": { "description": "Where the results of earlier runs are, for `kubernetes: last-good`; empty if that is not known.", "type": "string", "default": "" }, "components": { "description": "Components in place of those of the CRI-O build.", "type": "array", "items": { "$ref": "#/$defs/componentName" } }, "architecture": { "description": "The architecture, as Go names it.", "type": "string" }, "selection": { "description": "The requested specs, and the scenario.", "$ref": "#/$defs/selection" }, "procs": { "description": "Parallel Ginkgo processes.", "type": "integer" }, "timeoutSeconds": { "description": "Time limit of the suite in seconds.", "type": "integer" }, "attempts": { "description": "How often a failing spec is repeated at once, until it passes (ginkgo --flake-attempts).", "type": "integer", "default": 1 }, "timeBudgetSeconds": { "description": "The time into which the chosen specs had to fit; null without a time budget of the run itself.", "type": ["integer", "null"], "default": null }, "changedFiles": { "description": "Changed files of cri-o/cri-o: specs of their areas are chosen first.", "type": "array", "items": { "type": "string" }, "default": [] }, "rerunFailures": { "description": "The budget for running failed specs once more; null for no rerun.", "anyOf": [{ "$ref": "#/$defs/rerunBudget" }, { "type": "null" }], "default": null }, "runtime": { "description": "Default OCI runtime.", "type": "string" }, "monitor": { "description": "Container monitor.", "type": "string" }, "crioLogLevel": { "description": "Level of CRI-O's log.", "type": "string" }, "registryMirrors": { "description": "Mirrors of registries, in the order in which CRI-O tries them.", "type": "array", "items": { "$ref": "#/$defs/registryMirror" } }, "crioDropIns": { "description": "CRI-O drop-ins of the user, in their order.", "type": "array", "items": { "$ref": "#/$defs/crioDropIn" } }, "pullImages": { "description": "Which images are pulled before the suite.", "type": "string" }, "imageRepositories": { "description": "The suite's list of registries in YAML; null for the built-in list.", "type": ["string", "null"] }, "ignition": { "description": "Ignition files as the user named them, in their order.", "type": "array", "items": { "type": "string" } }, "ignitionStrict": { "description": "Whether a part that cannot be applied stops the run.", "type": "boolean" }, "kubeletConfig": { "description": "The KubeletConfiguration of the user; null for the built-in one.", "type": ["string", "null"] }, "kubeletFlags": { "description": "Additional kubelet flags.", "type": "array", "items": { "type": "string" } }, "featureGates": { "description": "Feature gates of kubelet and API server.", "type": "object", "additionalProperties": { "type": "boolean" } }, "testArgs": { "description": "Additional arguments of `e2e_node.test`.", "type": "array", "items": { "type": "string" } }, "failOn": { "description": "Results that fail the step.", "type": "array", "items": { "type": "string" } }, "reportDirectory": { "description": "Directory of the report.", "type": "string" }, "requireSignature": { "description": "Whether every part of CRI-O had to be signed.", "type": "boolean" }, "ownTrustedRoot": { "description": "Whether signatures were checked against a trusted root of the user.", "type": "boolean" }, "restore": { "description": "How much of the host is restored.", "type": "string" }, "mirrors": { "description": "Where builds are downloaded from.", "$ref": "#/$defs/mirrors" } } };
const schema74 = { "description": "The requested build.", "type": "object", "required": ["kind", "asked"], "properties": { "kind": { "description": "How the input was understood, for instance `branch` or `release`.", "type": "string" }, "asked": { "description": "The input as the user wrote it, without credentials.", "type": "string" } } };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate187.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.kind === undefined) && (missing0 = "kind")) || ((data.asked === undefined) && (missing0 = "asked"))) {
            validate187.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if (typeof data.kind !== "string") {
                    validate187.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.asked !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.asked !== "string") {
                        validate187.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate187.errors = vErrors; return errors === 0; }
validate187.evaluated = { "props": { "kind": true, "asked": true }, "dynamicProps": false, "dynamicItems": false };
const schema75 = { "description": "A component that replaces the one of the CRI-O build.", "type": "object", "required": ["name", "asked"], "properties": { "name": { "description": "Name of the input, for instance `crun`.", "type": "string" }, "asked": { "description": "The input as the user wrote it.", "type": "string" } } };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate190.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.asked === undefined) && (missing0 = "asked"))) {
            validate190.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate190.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.asked !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.asked !== "string") {
                        validate190.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate190.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate190.errors = vErrors; return errors === 0; }
validate190.evaluated = { "props": { "name": true, "asked": true }, "dynamicProps": false, "dynamicItems": false };
const schema76 = { "description": "Ginkgo's filters; an empty string selects everything.", "type": "object", "required": ["lane", "focus", "skip", "labelFilter", "trackedSkips"], "properties": { "scenario": { "description": "The scenario that the node was set up for; null for none.", "type": ["string", "null"], "default": null }, "lane": { "description": "Name of the lane.", "type": "string" }, "focus": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "skip": { "description": "Regular expression (Go syntax) on the spec's full text.", "type": "string" }, "labelFilter": { "description": "Ginkgo label filter.", "type": "string" }, "focusFiles": { "description": "Regular expressions (Go syntax) for source files, of which one must match a file of the spec; empty for all.", "type": "array", "items": { "type": "string" }, "default": [] }, "skipFiles": { "description": "Regular expressions (Go syntax) for source files that a spec may not have.", "type": "array", "items": { "type": "string" }, "default": [] }, "trackedSkips": { "description": "Specs that are left out on purpose.", "type": "array", "items": { "$ref": "#/$defs/trackedSkip" } }, "shard": { "description": "The shard of the lane that this run is; null for the whole lane.", "anyOf": [{ "$ref": "#/$defs/shard" }, { "type": "null" }], "default": null }, "budget": { "description": "What was left out so that the rest fits into a time; null without a time budget.", "anyOf": [{ "$ref": "#/$defs/timeBudget" }, { "type": "null" }], "default": null } } };
const schema77 = { "description": "A spec that is left out on purpose.", "type": "object", "required": ["text", "reason", "link"], "properties": { "text": { "description": "Literal text that the spec's full name contains; empty if it has a pattern.", "type": "string" }, "reason": { "description": "Why it is left out.", "type": "string" }, "link": { "description": "Where it is tracked.", "type": "string" }, "owner": { "description": "Who looks after it; empty if nobody is named.", "type": "string", "default": "" }, "review": { "description": "Date (YYYY-MM-DD) after which it must be looked at again; null for none.", "type": ["string", "null"], "default": null }, "lanes": { "description": "The lanes in which it applies; empty for all.", "type": "array", "items": { "type": "string" }, "default": [] } } };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate193.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.owner === undefined) {
            data.owner = "";
        }
        if (data.review === undefined) {
            data.review = null;
        }
        if (data.lanes === undefined) {
            data.lanes = [];
        }
        let missing0;
        if ((((data.text === undefined) && (missing0 = "text")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.link === undefined) && (missing0 = "link"))) {
            validate193.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.text !== undefined) {
                const _errs1 = errors;
                if (typeof data.text !== "string") {
                    validate193.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.reason !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.reason !== "string") {
                        validate193.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.link !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.link !== "string") {
                            validate193.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        const _errs7 = errors;
                        if (typeof data.owner !== "string") {
                            validate193.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs7 === errors;
                        if (valid0) {
                            let data4 = data.review;
                            const _errs9 = errors;
                            if ((typeof data4 !== "string") && (data4 !== null)) {
                                validate193.errors = [{ instancePath: instancePath + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: schema77.properties.review.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                            if (valid0) {
                                let data5 = data.lanes;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                    if (Array.isArray(data5)) {
                                        var valid1 = true;
                                        const len0 = data5.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs13 = errors;
                                            if (typeof data5[i0] !== "string") {
                                                validate193.errors = [{ instancePath: instancePath + "/lanes/" + i0, schemaPath: "#/properties/lanes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid1 = _errs13 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate193.errors = [{ instancePath: instancePath + "/lanes", schemaPath: "#/properties/lanes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs11 === errors;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate193.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate193.errors = vErrors; return errors === 0; }
validate193.evaluated = { "props": { "text": true, "reason": true, "link": true, "owner": true, "review": true, "lanes": true }, "dynamicProps": false, "dynamicItems": false };
const schema78 = { "description": "One of the jobs that share the specs of a lane.", "type": "object", "required": ["plan", "index", "total", "specs", "digest"], "properties": { "plan": { "description": "Identifier of the plan that divided the lane: shards of one plan belong together.", "type": "string" }, "index": { "description": "Number of the shard, from 1.", "type": "integer" }, "total": { "description": "Number of shards.", "type": "integer" }, "specs": { "description": "Number of specs of the whole lane on this machine.", "type": "integer" }, "digest": { "description": "Digest of the sorted identifiers of the whole lane: the shards of one lane have the same.", "type": "string" } } };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate195.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((data.plan === undefined) && (missing0 = "plan")) || ((data.index === undefined) && (missing0 = "index"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.specs === undefined) && (missing0 = "specs"))) || ((data.digest === undefined) && (missing0 = "digest"))) {
            validate195.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.plan !== undefined) {
                const _errs1 = errors;
                if (typeof data.plan !== "string") {
                    validate195.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.index !== undefined) {
                    let data1 = data.index;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate195.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.total !== undefined) {
                        let data2 = data.total;
                        const _errs5 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            validate195.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.specs !== undefined) {
                            let data3 = data.specs;
                            const _errs7 = errors;
                            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                validate195.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.digest !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.digest !== "string") {
                                    validate195.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate195.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate195.errors = vErrors; return errors === 0; }
validate195.evaluated = { "props": { "plan": true, "index": true, "total": true, "specs": true, "digest": true }, "dynamicProps": false, "dynamicItems": false };
const schema79 = { "description": "How specs were chosen for a time.", "type": "object", "required": ["seconds", "specs", "chosen", "leftOut"], "properties": { "seconds": { "description": "The time.", "type": "integer" }, "specs": { "description": "Number of specs that there were to choose from.", "type": "integer" }, "chosen": { "description": "Number of chosen specs.", "type": "integer" }, "first": { "description": "Number of those that ran before the others, in a suite of their own.", "type": "integer", "default": 0 }, "basis": { "description": "What durations and likelihoods are from, in words; empty if a plan chose.", "type": "string", "default": "" }, "expectedSeconds": { "description": "How long the suite was expected to take; null if that is not known.", "type": ["number", "null"], "default": null }, "expectedMisses": { "description": "How many of the specs that were left out are expected to fail; null if that is not known.", "type": ["number", "null"], "default": null }, "missChance": { "description": "How likely at least one of them fails, from 0 to 1; null if that is not known.", "type": ["number", "null"], "maximum": 1, "default": null }, "leftOut": { "description": "The specs that were left out, those that fail most often first.", "type": "array", "items": { "$ref": "#/$defs/leftOutSpec" } } } };
const schema80 = { "description": "A spec that a time budget left out.", "type": "object", "required": ["id"], "properties": { "id": { "description": "The identity of the spec. Untrusted.", "type": "string" }, "failureRate": { "description": "The share of its recorded runs that failed, from 0 to 1; null without a record.", "type": ["number", "null"], "maximum": 1, "default": null } } };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate198.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.failureRate === undefined) {
            data.failureRate = null;
        }
        let missing0;
        if ((data.id === undefined) && (missing0 = "id")) {
            validate198.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.id !== undefined) {
                const _errs1 = errors;
                if (typeof data.id !== "string") {
                    validate198.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                let data1 = data.failureRate;
                const _errs3 = errors;
                if ((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)) {
                    validate198.errors = [{ instancePath: instancePath + "/failureRate", schemaPath: "#/properties/failureRate/type", keyword: "type", params: { type: schema80.properties.failureRate.type }, message: "must be number,null" }];
                    return false;
                }
                if (errors === _errs3) {
                    if ((typeof data1 == "number") && (isFinite(data1))) {
                        if (data1 > 1 || isNaN(data1)) {
                            validate198.errors = [{ instancePath: instancePath + "/failureRate", schemaPath: "#/properties/failureRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                            return false;
                        }
                    }
                }
                var valid0 = _errs3 === errors;
            }
        }
    }
    else {
        validate198.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate198.errors = vErrors; return errors === 0; }
validate198.evaluated = { "props": { "id": true, "failureRate": true }, "dynamicProps": false, "dynamicItems": false };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate197.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.first === undefined) {
            data.first = 0;
        }
        if (data.basis === undefined) {
            data.basis = "";
        }
        if (data.expectedSeconds === undefined) {
            data.expectedSeconds = null;
        }
        if (data.expectedMisses === undefined) {
            data.expectedMisses = null;
        }
        if (data.missChance === undefined) {
            data.missChance = null;
        }
        let missing0;
        if (((((data.seconds === undefined) && (missing0 = "seconds")) || ((data.specs === undefined) && (missing0 = "specs"))) || ((data.chosen === undefined) && (missing0 = "chosen"))) || ((data.leftOut === undefined) && (missing0 = "leftOut"))) {
            validate197.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.seconds !== undefined) {
                let data0 = data.seconds;
                const _errs1 = errors;
                if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                    validate197.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.specs !== undefined) {
                    let data1 = data.specs;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate197.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.chosen !== undefined) {
                        let data2 = data.chosen;
                        const _errs5 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            validate197.errors = [{ instancePath: instancePath + "/chosen", schemaPath: "#/properties/chosen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        let data3 = data.first;
                        const _errs7 = errors;
                        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                            validate197.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/properties/first/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        var valid0 = _errs7 === errors;
                        if (valid0) {
                            const _errs9 = errors;
                            if (typeof data.basis !== "string") {
                                validate197.errors = [{ instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs9 === errors;
                            if (valid0) {
                                let data5 = data.expectedSeconds;
                                const _errs11 = errors;
                                if ((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)) {
                                    validate197.errors = [{ instancePath: instancePath + "/expectedSeconds", schemaPath: "#/properties/expectedSeconds/type", keyword: "type", params: { type: schema79.properties.expectedSeconds.type }, message: "must be number,null" }];
                                    return false;
                                }
                                var valid0 = _errs11 === errors;
                                if (valid0) {
                                    let data6 = data.expectedMisses;
                                    const _errs13 = errors;
                                    if ((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)) {
                                        validate197.errors = [{ instancePath: instancePath + "/expectedMisses", schemaPath: "#/properties/expectedMisses/type", keyword: "type", params: { type: schema79.properties.expectedMisses.type }, message: "must be number,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs13 === errors;
                                    if (valid0) {
                                        let data7 = data.missChance;
                                        const _errs15 = errors;
                                        if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                                            validate197.errors = [{ instancePath: instancePath + "/missChance", schemaPath: "#/properties/missChance/type", keyword: "type", params: { type: schema79.properties.missChance.type }, message: "must be number,null" }];
                                            return false;
                                        }
                                        if (errors === _errs15) {
                                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                                if (data7 > 1 || isNaN(data7)) {
                                                    validate197.errors = [{ instancePath: instancePath + "/missChance", schemaPath: "#/properties/missChance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs15 === errors;
                                        if (valid0) {
                                            if (data.leftOut !== undefined) {
                                                let data8 = data.leftOut;
                                                const _errs17 = errors;
                                                if (errors === _errs17) {
                                                    if (Array.isArray(data8)) {
                                                        var valid1 = true;
                                                        const len0 = data8.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            const _errs19 = errors;
                                                            if (!(validate198(data8[i0], { instancePath: instancePath + "/leftOut/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid1 = _errs19 === errors;
                                                            if (!valid1) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate197.errors = [{ instancePath: instancePath + "/leftOut", schemaPath: "#/properties/leftOut/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs17 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate197.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate197.errors = vErrors; return errors === 0; }
validate197.evaluated = { "props": { "seconds": true, "specs": true, "chosen": true, "first": true, "basis": true, "expectedSeconds": true, "expectedMisses": true, "missChance": true, "leftOut": true }, "dynamicProps": false, "dynamicItems": false };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate192.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scenario === undefined) {
            data.scenario = null;
        }
        if (data.focusFiles === undefined) {
            data.focusFiles = [];
        }
        if (data.skipFiles === undefined) {
            data.skipFiles = [];
        }
        if (data.shard === undefined) {
            data.shard = null;
        }
        if (data.budget === undefined) {
            data.budget = null;
        }
        let missing0;
        if ((((((data.lane === undefined) && (missing0 = "lane")) || ((data.focus === undefined) && (missing0 = "focus"))) || ((data.skip === undefined) && (missing0 = "skip"))) || ((data.labelFilter === undefined) && (missing0 = "labelFilter"))) || ((data.trackedSkips === undefined) && (missing0 = "trackedSkips"))) {
            validate192.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            let data0 = data.scenario;
            const _errs1 = errors;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                validate192.errors = [{ instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: schema76.properties.scenario.type }, message: "must be string,null" }];
                return false;
            }
            var valid0 = _errs1 === errors;
            if (valid0) {
                if (data.lane !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.lane !== "string") {
                        validate192.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.focus !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.focus !== "string") {
                            validate192.errors = [{ instancePath: instancePath + "/focus", schemaPath: "#/properties/focus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.skip !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.skip !== "string") {
                                validate192.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.labelFilter !== undefined) {
                                const _errs9 = errors;
                                if (typeof data.labelFilter !== "string") {
                                    validate192.errors = [{ instancePath: instancePath + "/labelFilter", schemaPath: "#/properties/labelFilter/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                let data5 = data.focusFiles;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                    if (Array.isArray(data5)) {
                                        var valid1 = true;
                                        const len0 = data5.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs13 = errors;
                                            if (typeof data5[i0] !== "string") {
                                                validate192.errors = [{ instancePath: instancePath + "/focusFiles/" + i0, schemaPath: "#/properties/focusFiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid1 = _errs13 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate192.errors = [{ instancePath: instancePath + "/focusFiles", schemaPath: "#/properties/focusFiles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs11 === errors;
                                if (valid0) {
                                    let data7 = data.skipFiles;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                        if (Array.isArray(data7)) {
                                            var valid2 = true;
                                            const len1 = data7.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                                const _errs17 = errors;
                                                if (typeof data7[i1] !== "string") {
                                                    validate192.errors = [{ instancePath: instancePath + "/skipFiles/" + i1, schemaPath: "#/properties/skipFiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid2 = _errs17 === errors;
                                                if (!valid2) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate192.errors = [{ instancePath: instancePath + "/skipFiles", schemaPath: "#/properties/skipFiles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs15 === errors;
                                    if (valid0) {
                                        if (data.trackedSkips !== undefined) {
                                            let data9 = data.trackedSkips;
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                                if (Array.isArray(data9)) {
                                                    var valid3 = true;
                                                    const len2 = data9.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                        const _errs21 = errors;
                                                        if (!(validate193(data9[i2], { instancePath: instancePath + "/trackedSkips/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid3 = _errs21 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate192.errors = [{ instancePath: instancePath + "/trackedSkips", schemaPath: "#/properties/trackedSkips/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs19 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            let data11 = data.shard;
                                            const _errs22 = errors;
                                            const _errs23 = errors;
                                            let valid4 = false;
                                            const _errs24 = errors;
                                            if (!(validate195(data11, { instancePath: instancePath + "/shard", parentData: data, parentDataProperty: "shard", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
                                                errors = vErrors.length;
                                            }
                                            var _valid0 = _errs24 === errors;
                                            valid4 = valid4 || _valid0;
                                            if (_valid0) {
                                                var props0 = {};
                                                props0.plan = true;
                                                props0.index = true;
                                                props0.total = true;
                                                props0.specs = true;
                                                props0.digest = true;
                                            }
                                            const _errs25 = errors;
                                            if (data11 !== null) {
                                                const err0 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err0];
                                                }
                                                else {
                                                    vErrors.push(err0);
                                                }
                                                errors++;
                                            }
                                            var _valid0 = _errs25 === errors;
                                            valid4 = valid4 || _valid0;
                                            if (!valid4) {
                                                const err1 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                                validate192.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs23;
                                                if (vErrors !== null) {
                                                    if (_errs23) {
                                                        vErrors.length = _errs23;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs22 === errors;
                                            if (valid0) {
                                                let data12 = data.budget;
                                                const _errs27 = errors;
                                                const _errs28 = errors;
                                                let valid5 = false;
                                                const _errs29 = errors;
                                                if (!(validate197(data12, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
                                                    errors = vErrors.length;
                                                }
                                                var _valid1 = _errs29 === errors;
                                                valid5 = valid5 || _valid1;
                                                if (_valid1) {
                                                    var props1 = {};
                                                    props1.seconds = true;
                                                    props1.specs = true;
                                                    props1.chosen = true;
                                                    props1.first = true;
                                                    props1.basis = true;
                                                    props1.expectedSeconds = true;
                                                    props1.expectedMisses = true;
                                                    props1.missChance = true;
                                                    props1.leftOut = true;
                                                }
                                                const _errs30 = errors;
                                                if (data12 !== null) {
                                                    const err2 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err2];
                                                    }
                                                    else {
                                                        vErrors.push(err2);
                                                    }
                                                    errors++;
                                                }
                                                var _valid1 = _errs30 === errors;
                                                valid5 = valid5 || _valid1;
                                                if (!valid5) {
                                                    const err3 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err3];
                                                    }
                                                    else {
                                                        vErrors.push(err3);
                                                    }
                                                    errors++;
                                                    validate192.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs28;
                                                    if (vErrors !== null) {
                                                        if (_errs28) {
                                                            vErrors.length = _errs28;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs27 === errors;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate192.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate192.errors = vErrors; return errors === 0; }
validate192.evaluated = { "props": { "scenario": true, "lane": true, "focus": true, "skip": true, "labelFilter": true, "focusFiles": true, "skipFiles": true, "trackedSkips": true, "shard": true, "budget": true }, "dynamicProps": false, "dynamicItems": false };
const schema81 = { "description": "The most that a rerun of failed specs may take.", "type": "object", "required": ["specs", "seconds"], "properties": { "specs": { "description": "Number of specs; if more failed, there is no rerun.", "type": "integer" }, "seconds": { "description": "Time in seconds.", "type": "integer" } } };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate202.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.specs === undefined) && (missing0 = "specs")) || ((data.seconds === undefined) && (missing0 = "seconds"))) {
            validate202.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.specs !== undefined) {
                let data0 = data.specs;
                const _errs1 = errors;
                if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                    validate202.errors = [{ instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.seconds !== undefined) {
                    let data1 = data.seconds;
                    const _errs3 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate202.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate202.errors = vErrors; return errors === 0; }
validate202.evaluated = { "props": { "specs": true, "seconds": true }, "dynamicProps": false, "dynamicItems": false };
const schema82 = { "description": "A mirror that CRI-O tries before the registry itself.", "type": "object", "required": ["prefix", "location", "insecure"], "properties": { "prefix": { "description": "Start of image names.", "type": "string" }, "location": { "description": "Replacement for the prefix, without a scheme.", "type": "string" }, "insecure": { "description": "Whether the mirror is used over plain HTTP.", "type": "boolean" } } };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate204.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.prefix === undefined) && (missing0 = "prefix")) || ((data.location === undefined) && (missing0 = "location"))) || ((data.insecure === undefined) && (missing0 = "insecure"))) {
            validate204.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.prefix !== undefined) {
                const _errs1 = errors;
                if (typeof data.prefix !== "string") {
                    validate204.errors = [{ instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.location !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.location !== "string") {
                        validate204.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.insecure !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.insecure !== "boolean") {
                            validate204.errors = [{ instancePath: instancePath + "/insecure", schemaPath: "#/properties/insecure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate204.errors = vErrors; return errors === 0; }
validate204.evaluated = { "props": { "prefix": true, "location": true, "insecure": true }, "dynamicProps": false, "dynamicItems": false };
const schema83 = { "description": "A CRI-O drop-in of the user.", "type": "object", "required": ["name", "toml"], "properties": { "name": { "description": "File name in `/etc/crio/crio.conf.d`.", "type": "string" }, "toml": { "description": "Content.", "type": "string" } } };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate206.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.name === undefined) && (missing0 = "name")) || ((data.toml === undefined) && (missing0 = "toml"))) {
            validate206.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.name !== undefined) {
                const _errs1 = errors;
                if (typeof data.name !== "string") {
                    validate206.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.toml !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.toml !== "string") {
                        validate206.errors = [{ instancePath: instancePath + "/toml", schemaPath: "#/properties/toml/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate206.errors = vErrors; return errors === 0; }
validate206.evaluated = { "props": { "name": true, "toml": true }, "dynamicProps": false, "dynamicItems": false };
const schema84 = { "description": "Where builds are downloaded from.", "type": "object", "required": ["crio", "kubernetes", "kubernetesListing", "gitHub"], "properties": { "crio": { "description": "Base URL of CRI-O's builds.", "type": "string" }, "kubernetes": { "description": "Base URL of Kubernetes' builds.", "type": "string" }, "kubernetesListing": { "description": "URL that lists Kubernetes' CI builds.", "type": "string" }, "gitHub": { "description": "Base URL in place of `https://github.com`.", "type": "string" } } };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate208.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.crio === undefined) && (missing0 = "crio")) || ((data.kubernetes === undefined) && (missing0 = "kubernetes"))) || ((data.kubernetesListing === undefined) && (missing0 = "kubernetesListing"))) || ((data.gitHub === undefined) && (missing0 = "gitHub"))) {
            validate208.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.crio !== undefined) {
                const _errs1 = errors;
                if (typeof data.crio !== "string") {
                    validate208.errors = [{ instancePath: instancePath + "/crio", schemaPath: "#/properties/crio/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.kubernetes !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.kubernetes !== "string") {
                        validate208.errors = [{ instancePath: instancePath + "/kubernetes", schemaPath: "#/properties/kubernetes/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.kubernetesListing !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.kubernetesListing !== "string") {
                            validate208.errors = [{ instancePath: instancePath + "/kubernetesListing", schemaPath: "#/properties/kubernetesListing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.gitHub !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.gitHub !== "string") {
                                validate208.errors = [{ instancePath: instancePath + "/gitHub", schemaPath: "#/properties/gitHub/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate208.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate208.errors = vErrors; return errors === 0; }
validate208.evaluated = { "props": { "crio": true, "kubernetes": true, "kubernetesListing": true, "gitHub": true }, "dynamicProps": false, "dynamicItems": false };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate186.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.history === undefined) {
            data.history = "";
        }
        if (data.attempts === undefined) {
            data.attempts = 1;
        }
        if (data.timeBudgetSeconds === undefined) {
            data.timeBudgetSeconds = null;
        }
        if (data.changedFiles === undefined) {
            data.changedFiles = [];
        }
        if (data.rerunFailures === undefined) {
            data.rerunFailures = null;
        }
        let missing0;
        if (((((((((((((((((((((((((((data.crio === undefined) && (missing0 = "crio")) || ((data.kubernetes === undefined) && (missing0 = "kubernetes"))) || ((data.components === undefined) && (missing0 = "components"))) || ((data.architecture === undefined) && (missing0 = "architecture"))) || ((data.selection === undefined) && (missing0 = "selection"))) || ((data.procs === undefined) && (missing0 = "procs"))) || ((data.timeoutSeconds === undefined) && (missing0 = "timeoutSeconds"))) || ((data.runtime === undefined) && (missing0 = "runtime"))) || ((data.monitor === undefined) && (missing0 = "monitor"))) || ((data.crioLogLevel === undefined) && (missing0 = "crioLogLevel"))) || ((data.registryMirrors === undefined) && (missing0 = "registryMirrors"))) || ((data.crioDropIns === undefined) && (missing0 = "crioDropIns"))) || ((data.pullImages === undefined) && (missing0 = "pullImages"))) || ((data.imageRepositories === undefined) && (missing0 = "imageRepositories"))) || ((data.ignition === undefined) && (missing0 = "ignition"))) || ((data.ignitionStrict === undefined) && (missing0 = "ignitionStrict"))) || ((data.kubeletConfig === undefined) && (missing0 = "kubeletConfig"))) || ((data.kubeletFlags === undefined) && (missing0 = "kubeletFlags"))) || ((data.featureGates === undefined) && (missing0 = "featureGates"))) || ((data.testArgs === undefined) && (missing0 = "testArgs"))) || ((data.failOn === undefined) && (missing0 = "failOn"))) || ((data.reportDirectory === undefined) && (missing0 = "reportDirectory"))) || ((data.requireSignature === undefined) && (missing0 = "requireSignature"))) || ((data.ownTrustedRoot === undefined) && (missing0 = "ownTrustedRoot"))) || ((data.restore === undefined) && (missing0 = "restore"))) || ((data.mirrors === undefined) && (missing0 = "mirrors"))) {
            validate186.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.crio !== undefined) {
                const _errs1 = errors;
                if (!(validate187(data.crio, { instancePath: instancePath + "/crio", parentData: data, parentDataProperty: "crio", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.kubernetes !== undefined) {
                    const _errs2 = errors;
                    if (!(validate187(data.kubernetes, { instancePath: instancePath + "/kubernetes", parentData: data, parentDataProperty: "kubernetes", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    const _errs3 = errors;
                    if (typeof data.history !== "string") {
                        validate186.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                    if (valid0) {
                        if (data.components !== undefined) {
                            let data3 = data.components;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (Array.isArray(data3)) {
                                    var valid1 = true;
                                    const len0 = data3.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs7 = errors;
                                        if (!(validate190(data3[i0], { instancePath: instancePath + "/components/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs7 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate186.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.architecture !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.architecture !== "string") {
                                    validate186.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.selection !== undefined) {
                                    const _errs10 = errors;
                                    if (!(validate192(data.selection, { instancePath: instancePath + "/selection", parentData: data, parentDataProperty: "selection", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.procs !== undefined) {
                                        let data7 = data.procs;
                                        const _errs11 = errors;
                                        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                            validate186.errors = [{ instancePath: instancePath + "/procs", schemaPath: "#/properties/procs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.timeoutSeconds !== undefined) {
                                            let data8 = data.timeoutSeconds;
                                            const _errs13 = errors;
                                            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                validate186.errors = [{ instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            var valid0 = _errs13 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            let data9 = data.attempts;
                                            const _errs15 = errors;
                                            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                validate186.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            var valid0 = _errs15 === errors;
                                            if (valid0) {
                                                let data10 = data.timeBudgetSeconds;
                                                const _errs17 = errors;
                                                if ((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)) {
                                                    validate186.errors = [{ instancePath: instancePath + "/timeBudgetSeconds", schemaPath: "#/properties/timeBudgetSeconds/type", keyword: "type", params: { type: schema73.properties.timeBudgetSeconds.type }, message: "must be integer,null" }];
                                                    return false;
                                                }
                                                var valid0 = _errs17 === errors;
                                                if (valid0) {
                                                    let data11 = data.changedFiles;
                                                    const _errs19 = errors;
                                                    if (errors === _errs19) {
                                                        if (Array.isArray(data11)) {
                                                            var valid2 = true;
                                                            const len1 = data11.length;
                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                const _errs21 = errors;
                                                                if (typeof data11[i1] !== "string") {
                                                                    validate186.errors = [{ instancePath: instancePath + "/changedFiles/" + i1, schemaPath: "#/properties/changedFiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid2 = _errs21 === errors;
                                                                if (!valid2) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate186.errors = [{ instancePath: instancePath + "/changedFiles", schemaPath: "#/properties/changedFiles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs19 === errors;
                                                    if (valid0) {
                                                        let data13 = data.rerunFailures;
                                                        const _errs23 = errors;
                                                        const _errs24 = errors;
                                                        let valid3 = false;
                                                        const _errs25 = errors;
                                                        if (!(validate202(data13, { instancePath: instancePath + "/rerunFailures", parentData: data, parentDataProperty: "rerunFailures", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var _valid0 = _errs25 === errors;
                                                        valid3 = valid3 || _valid0;
                                                        if (_valid0) {
                                                            var props0 = {};
                                                            props0.specs = true;
                                                            props0.seconds = true;
                                                        }
                                                        const _errs26 = errors;
                                                        if (data13 !== null) {
                                                            const err0 = { instancePath: instancePath + "/rerunFailures", schemaPath: "#/properties/rerunFailures/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err0];
                                                            }
                                                            else {
                                                                vErrors.push(err0);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid0 = _errs26 === errors;
                                                        valid3 = valid3 || _valid0;
                                                        if (!valid3) {
                                                            const err1 = { instancePath: instancePath + "/rerunFailures", schemaPath: "#/properties/rerunFailures/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err1];
                                                            }
                                                            else {
                                                                vErrors.push(err1);
                                                            }
                                                            errors++;
                                                            validate186.errors = vErrors;
                                                            return false;
                                                        }
                                                        else {
                                                            errors = _errs24;
                                                            if (vErrors !== null) {
                                                                if (_errs24) {
                                                                    vErrors.length = _errs24;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs23 === errors;
                                                        if (valid0) {
                                                            if (data.runtime !== undefined) {
                                                                const _errs28 = errors;
                                                                if (typeof data.runtime !== "string") {
                                                                    validate186.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs28 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.monitor !== undefined) {
                                                                    const _errs30 = errors;
                                                                    if (typeof data.monitor !== "string") {
                                                                        validate186.errors = [{ instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs30 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.crioLogLevel !== undefined) {
                                                                        const _errs32 = errors;
                                                                        if (typeof data.crioLogLevel !== "string") {
                                                                            validate186.errors = [{ instancePath: instancePath + "/crioLogLevel", schemaPath: "#/properties/crioLogLevel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs32 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.registryMirrors !== undefined) {
                                                                            let data17 = data.registryMirrors;
                                                                            const _errs34 = errors;
                                                                            if (errors === _errs34) {
                                                                                if (Array.isArray(data17)) {
                                                                                    var valid4 = true;
                                                                                    const len2 = data17.length;
                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                        const _errs36 = errors;
                                                                                        if (!(validate204(data17[i2], { instancePath: instancePath + "/registryMirrors/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid4 = _errs36 === errors;
                                                                                        if (!valid4) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate186.errors = [{ instancePath: instancePath + "/registryMirrors", schemaPath: "#/properties/registryMirrors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs34 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.crioDropIns !== undefined) {
                                                                                let data19 = data.crioDropIns;
                                                                                const _errs37 = errors;
                                                                                if (errors === _errs37) {
                                                                                    if (Array.isArray(data19)) {
                                                                                        var valid5 = true;
                                                                                        const len3 = data19.length;
                                                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                                                            const _errs39 = errors;
                                                                                            if (!(validate206(data19[i3], { instancePath: instancePath + "/crioDropIns/" + i3, parentData: data19, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid5 = _errs39 === errors;
                                                                                            if (!valid5) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate186.errors = [{ instancePath: instancePath + "/crioDropIns", schemaPath: "#/properties/crioDropIns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs37 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.pullImages !== undefined) {
                                                                                    const _errs40 = errors;
                                                                                    if (typeof data.pullImages !== "string") {
                                                                                        validate186.errors = [{ instancePath: instancePath + "/pullImages", schemaPath: "#/properties/pullImages/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid0 = _errs40 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.imageRepositories !== undefined) {
                                                                                        let data22 = data.imageRepositories;
                                                                                        const _errs42 = errors;
                                                                                        if ((typeof data22 !== "string") && (data22 !== null)) {
                                                                                            validate186.errors = [{ instancePath: instancePath + "/imageRepositories", schemaPath: "#/properties/imageRepositories/type", keyword: "type", params: { type: schema73.properties.imageRepositories.type }, message: "must be string,null" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid0 = _errs42 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.ignition !== undefined) {
                                                                                            let data23 = data.ignition;
                                                                                            const _errs44 = errors;
                                                                                            if (errors === _errs44) {
                                                                                                if (Array.isArray(data23)) {
                                                                                                    var valid6 = true;
                                                                                                    const len4 = data23.length;
                                                                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                                                                        const _errs46 = errors;
                                                                                                        if (typeof data23[i4] !== "string") {
                                                                                                            validate186.errors = [{ instancePath: instancePath + "/ignition/" + i4, schemaPath: "#/properties/ignition/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid6 = _errs46 === errors;
                                                                                                        if (!valid6) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate186.errors = [{ instancePath: instancePath + "/ignition", schemaPath: "#/properties/ignition/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs44 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.ignitionStrict !== undefined) {
                                                                                                const _errs48 = errors;
                                                                                                if (typeof data.ignitionStrict !== "boolean") {
                                                                                                    validate186.errors = [{ instancePath: instancePath + "/ignitionStrict", schemaPath: "#/properties/ignitionStrict/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid0 = _errs48 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.kubeletConfig !== undefined) {
                                                                                                    let data26 = data.kubeletConfig;
                                                                                                    const _errs50 = errors;
                                                                                                    if ((typeof data26 !== "string") && (data26 !== null)) {
                                                                                                        validate186.errors = [{ instancePath: instancePath + "/kubeletConfig", schemaPath: "#/properties/kubeletConfig/type", keyword: "type", params: { type: schema73.properties.kubeletConfig.type }, message: "must be string,null" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid0 = _errs50 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                                if (valid0) {
                                                                                                    if (data.kubeletFlags !== undefined) {
                                                                                                        let data27 = data.kubeletFlags;
                                                                                                        const _errs52 = errors;
                                                                                                        if (errors === _errs52) {
                                                                                                            if (Array.isArray(data27)) {
                                                                                                                var valid7 = true;
                                                                                                                const len5 = data27.length;
                                                                                                                for (let i5 = 0; i5 < len5; i5++) {
                                                                                                                    const _errs54 = errors;
                                                                                                                    if (typeof data27[i5] !== "string") {
                                                                                                                        validate186.errors = [{ instancePath: instancePath + "/kubeletFlags/" + i5, schemaPath: "#/properties/kubeletFlags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid7 = _errs54 === errors;
                                                                                                                    if (!valid7) {
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate186.errors = [{ instancePath: instancePath + "/kubeletFlags", schemaPath: "#/properties/kubeletFlags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid0 = _errs52 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid0 = true;
                                                                                                    }
                                                                                                    if (valid0) {
                                                                                                        if (data.featureGates !== undefined) {
                                                                                                            let data29 = data.featureGates;
                                                                                                            const _errs56 = errors;
                                                                                                            if (errors === _errs56) {
                                                                                                                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                                                                                    for (const key0 in data29) {
                                                                                                                        const _errs59 = errors;
                                                                                                                        if (typeof data29[key0] !== "boolean") {
                                                                                                                            validate186.errors = [{ instancePath: instancePath + "/featureGates/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/featureGates/additionalProperties/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid8 = _errs59 === errors;
                                                                                                                        if (!valid8) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate186.errors = [{ instancePath: instancePath + "/featureGates", schemaPath: "#/properties/featureGates/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid0 = _errs56 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid0 = true;
                                                                                                        }
                                                                                                        if (valid0) {
                                                                                                            if (data.testArgs !== undefined) {
                                                                                                                let data31 = data.testArgs;
                                                                                                                const _errs61 = errors;
                                                                                                                if (errors === _errs61) {
                                                                                                                    if (Array.isArray(data31)) {
                                                                                                                        var valid9 = true;
                                                                                                                        const len6 = data31.length;
                                                                                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                            const _errs63 = errors;
                                                                                                                            if (typeof data31[i6] !== "string") {
                                                                                                                                validate186.errors = [{ instancePath: instancePath + "/testArgs/" + i6, schemaPath: "#/properties/testArgs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid9 = _errs63 === errors;
                                                                                                                            if (!valid9) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate186.errors = [{ instancePath: instancePath + "/testArgs", schemaPath: "#/properties/testArgs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid0 = _errs61 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid0 = true;
                                                                                                            }
                                                                                                            if (valid0) {
                                                                                                                if (data.failOn !== undefined) {
                                                                                                                    let data33 = data.failOn;
                                                                                                                    const _errs65 = errors;
                                                                                                                    if (errors === _errs65) {
                                                                                                                        if (Array.isArray(data33)) {
                                                                                                                            var valid10 = true;
                                                                                                                            const len7 = data33.length;
                                                                                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                                                                                                const _errs67 = errors;
                                                                                                                                if (typeof data33[i7] !== "string") {
                                                                                                                                    validate186.errors = [{ instancePath: instancePath + "/failOn/" + i7, schemaPath: "#/properties/failOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid10 = _errs67 === errors;
                                                                                                                                if (!valid10) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate186.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid0 = _errs65 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid0 = true;
                                                                                                                }
                                                                                                                if (valid0) {
                                                                                                                    if (data.reportDirectory !== undefined) {
                                                                                                                        const _errs69 = errors;
                                                                                                                        if (typeof data.reportDirectory !== "string") {
                                                                                                                            validate186.errors = [{ instancePath: instancePath + "/reportDirectory", schemaPath: "#/properties/reportDirectory/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid0 = _errs69 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid0 = true;
                                                                                                                    }
                                                                                                                    if (valid0) {
                                                                                                                        if (data.requireSignature !== undefined) {
                                                                                                                            const _errs71 = errors;
                                                                                                                            if (typeof data.requireSignature !== "boolean") {
                                                                                                                                validate186.errors = [{ instancePath: instancePath + "/requireSignature", schemaPath: "#/properties/requireSignature/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid0 = _errs71 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid0 = true;
                                                                                                                        }
                                                                                                                        if (valid0) {
                                                                                                                            if (data.ownTrustedRoot !== undefined) {
                                                                                                                                const _errs73 = errors;
                                                                                                                                if (typeof data.ownTrustedRoot !== "boolean") {
                                                                                                                                    validate186.errors = [{ instancePath: instancePath + "/ownTrustedRoot", schemaPath: "#/properties/ownTrustedRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid0 = _errs73 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid0 = true;
                                                                                                                            }
                                                                                                                            if (valid0) {
                                                                                                                                if (data.restore !== undefined) {
                                                                                                                                    const _errs75 = errors;
                                                                                                                                    if (typeof data.restore !== "string") {
                                                                                                                                        validate186.errors = [{ instancePath: instancePath + "/restore", schemaPath: "#/properties/restore/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid0 = _errs75 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid0 = true;
                                                                                                                                }
                                                                                                                                if (valid0) {
                                                                                                                                    if (data.mirrors !== undefined) {
                                                                                                                                        const _errs77 = errors;
                                                                                                                                        if (!(validate208(data.mirrors, { instancePath: instancePath + "/mirrors", parentData: data, parentDataProperty: "mirrors", rootData, dynamicAnchors }))) {
                                                                                                                                            vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
                                                                                                                                            errors = vErrors.length;
                                                                                                                                        }
                                                                                                                                        var valid0 = _errs77 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid0 = true;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate186.errors = vErrors; return errors === 0; }
validate186.evaluated = { "props": { "crio": true, "kubernetes": true, "history": true, "components": true, "architecture": true, "selection": true, "procs": true, "timeoutSeconds": true, "attempts": true, "timeBudgetSeconds": true, "changedFiles": true, "rerunFailures": true, "runtime": true, "monitor": true, "crioLogLevel": true, "registryMirrors": true, "crioDropIns": true, "pullImages": true, "imageRepositories": true, "ignition": true, "ignitionStrict": true, "kubeletConfig": true, "kubeletFlags": true, "featureGates": true, "testArgs": true, "failOn": true, "reportDirectory": true, "requireSignature": true, "ownTrustedRoot": true, "restore": true, "mirrors": true }, "dynamicProps": false, "dynamicItems": false };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:crio-node-e2e:provenance:v1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate167.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.node === undefined) {
            data.node = null;
        }
        if (data.request === undefined) {
            data.request = null;
        }
        let missing0;
        if (((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.generator === undefined) && (missing0 = "generator"))) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.builds === undefined) && (missing0 = "builds"))) || ((data.host === undefined) && (missing0 = "host"))) || ((data.randomSeed === undefined) && (missing0 = "randomSeed"))) {
            validate167.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.schemaVersion !== undefined) {
                const _errs1 = errors;
                if (1 !== data.schemaVersion) {
                    validate167.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.generator !== undefined) {
                    const _errs2 = errors;
                    if (!(validate168(data.generator, { instancePath: instancePath + "/generator", parentData: data, parentDataProperty: "generator", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.generatedAt !== undefined) {
                        const _errs3 = errors;
                        if (!(validate170(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.run !== undefined) {
                            const _errs4 = errors;
                            if (!(validate172(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.complete !== undefined) {
                                const _errs5 = errors;
                                if (typeof data.complete !== "boolean") {
                                    validate167.errors = [{ instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.builds !== undefined) {
                                    let data5 = data.builds;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (Array.isArray(data5)) {
                                            var valid1 = true;
                                            const len0 = data5.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs9 = errors;
                                                if (!(validate174(data5[i0], { instancePath: instancePath + "/builds/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs9 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate167.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.host !== undefined) {
                                        let data7 = data.host;
                                        const _errs10 = errors;
                                        const _errs11 = errors;
                                        let valid2 = false;
                                        const _errs12 = errors;
                                        if (!(validate178(data7, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs12 === errors;
                                        valid2 = valid2 || _valid0;
                                        if (_valid0) {
                                            var props0 = {};
                                            props0.architecture = true;
                                            props0.kernel = true;
                                            props0.os = true;
                                            props0.cgroup = true;
                                            props0.systemd = true;
                                            props0.cpus = true;
                                            props0.memoryBytes = true;
                                            props0.runnerImage = true;
                                        }
                                        const _errs13 = errors;
                                        if (data7 !== null) {
                                            const err0 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs13 === errors;
                                        valid2 = valid2 || _valid0;
                                        if (!valid2) {
                                            const err1 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            validate167.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs11;
                                            if (vErrors !== null) {
                                                if (_errs11) {
                                                    vErrors.length = _errs11;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        let data8 = data.node;
                                        const _errs15 = errors;
                                        const _errs16 = errors;
                                        let valid3 = false;
                                        const _errs17 = errors;
                                        if (!(validate180(data8, { instancePath: instancePath + "/node", parentData: data, parentDataProperty: "node", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid1 = _errs17 === errors;
                                        valid3 = valid3 || _valid1;
                                        if (_valid1) {
                                            var props1 = {};
                                            props1.runtime = true;
                                            props1.crioDropIns = true;
                                            props1.kubeletConfigSha256 = true;
                                            props1.kubeletFlags = true;
                                            props1.featureGates = true;
                                            props1.testArgs = true;
                                        }
                                        const _errs18 = errors;
                                        if (data8 !== null) {
                                            const err2 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err2];
                                            }
                                            else {
                                                vErrors.push(err2);
                                            }
                                            errors++;
                                        }
                                        var _valid1 = _errs18 === errors;
                                        valid3 = valid3 || _valid1;
                                        if (!valid3) {
                                            const err3 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err3];
                                            }
                                            else {
                                                vErrors.push(err3);
                                            }
                                            errors++;
                                            validate167.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs16;
                                            if (vErrors !== null) {
                                                if (_errs16) {
                                                    vErrors.length = _errs16;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs15 === errors;
                                        if (valid0) {
                                            if (data.randomSeed !== undefined) {
                                                let data9 = data.randomSeed;
                                                const _errs20 = errors;
                                                if ((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)) {
                                                    validate167.errors = [{ instancePath: instancePath + "/randomSeed", schemaPath: "#/properties/randomSeed/type", keyword: "type", params: { type: schema63.properties.randomSeed.type }, message: "must be integer,null" }];
                                                    return false;
                                                }
                                                var valid0 = _errs20 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                let data10 = data.request;
                                                const _errs22 = errors;
                                                const _errs23 = errors;
                                                let valid4 = false;
                                                const _errs24 = errors;
                                                if (!(validate186(data10, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                                                    errors = vErrors.length;
                                                }
                                                var _valid2 = _errs24 === errors;
                                                valid4 = valid4 || _valid2;
                                                if (_valid2) {
                                                    var props2 = {};
                                                    props2.crio = true;
                                                    props2.kubernetes = true;
                                                    props2.history = true;
                                                    props2.components = true;
                                                    props2.architecture = true;
                                                    props2.selection = true;
                                                    props2.procs = true;
                                                    props2.timeoutSeconds = true;
                                                    props2.attempts = true;
                                                    props2.timeBudgetSeconds = true;
                                                    props2.changedFiles = true;
                                                    props2.rerunFailures = true;
                                                    props2.runtime = true;
                                                    props2.monitor = true;
                                                    props2.crioLogLevel = true;
                                                    props2.registryMirrors = true;
                                                    props2.crioDropIns = true;
                                                    props2.pullImages = true;
                                                    props2.imageRepositories = true;
                                                    props2.ignition = true;
                                                    props2.ignitionStrict = true;
                                                    props2.kubeletConfig = true;
                                                    props2.kubeletFlags = true;
                                                    props2.featureGates = true;
                                                    props2.testArgs = true;
                                                    props2.failOn = true;
                                                    props2.reportDirectory = true;
                                                    props2.requireSignature = true;
                                                    props2.ownTrustedRoot = true;
                                                    props2.restore = true;
                                                    props2.mirrors = true;
                                                }
                                                const _errs25 = errors;
                                                if (data10 !== null) {
                                                    const err4 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err4];
                                                    }
                                                    else {
                                                        vErrors.push(err4);
                                                    }
                                                    errors++;
                                                }
                                                var _valid2 = _errs25 === errors;
                                                valid4 = valid4 || _valid2;
                                                if (!valid4) {
                                                    const err5 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err5];
                                                    }
                                                    else {
                                                        vErrors.push(err5);
                                                    }
                                                    errors++;
                                                    validate167.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs23;
                                                    if (vErrors !== null) {
                                                        if (_errs23) {
                                                            vErrors.length = _errs23;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate167.errors = vErrors; return errors === 0; }
validate167.evaluated = { "props": { "schemaVersion": true, "generator": true, "generatedAt": true, "run": true, "complete": true, "builds": true, "host": true, "node": true, "randomSeed": true, "request": true }, "dynamicProps": false, "dynamicItems": false };
const validateHead = validate226;
const schema86 = { "description": "The first line: what the history is about.", "type": "object", "required": ["kind", "schemaVersion", "lane", "scenario", "architecture"], "properties": { "kind": { "description": "What the line is about.", "const": "history" }, "schemaVersion": { "description": "Major version of this schema. Within it, properties, words and kinds of lines are only added.", "const": 1 }, "lane": { "description": "Name of the lane; empty if it is not known.", "type": "string" }, "scenario": { "description": "Name of the scenario; empty without one.", "type": "string" }, "architecture": { "description": "Architecture of the node as Go names it; empty if it is not known.", "type": "string" }, "lines": { "description": "How many lines follow, so that a reader notices if some are missing; null if that is not known.", "type": ["integer", "null"], "default": null } } };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate226.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.lines === undefined) {
            data.lines = null;
        }
        let missing0;
        if ((((((data.kind === undefined) && (missing0 = "kind")) || ((data.schemaVersion === undefined) && (missing0 = "schemaVersion"))) || ((data.lane === undefined) && (missing0 = "lane"))) || ((data.scenario === undefined) && (missing0 = "scenario"))) || ((data.architecture === undefined) && (missing0 = "architecture"))) {
            validate226.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("history" !== data.kind) {
                    validate226.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "history" }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.schemaVersion !== undefined) {
                    const _errs2 = errors;
                    if (1 !== data.schemaVersion) {
                        validate226.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.lane !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.lane !== "string") {
                            validate226.errors = [{ instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.scenario !== undefined) {
                            const _errs5 = errors;
                            if (typeof data.scenario !== "string") {
                                validate226.errors = [{ instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.architecture !== undefined) {
                                const _errs7 = errors;
                                if (typeof data.architecture !== "string") {
                                    validate226.errors = [{ instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                let data5 = data.lines;
                                const _errs9 = errors;
                                if ((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)) {
                                    validate226.errors = [{ instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: schema86.properties.lines.type }, message: "must be integer,null" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate226.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate226.errors = vErrors; return errors === 0; }
validate226.evaluated = { "props": { "kind": true, "schemaVersion": true, "lane": true, "scenario": true, "architecture": true, "lines": true }, "dynamicProps": false, "dynamicItems": false };
const validateRun = validate227;
const schema87 = { "description": "A run.", "type": "object", "required": ["kind", "number", "id", "attempt", "repository", "url", "startedAt", "result", "reason", "builds", "parts", "conditions", "generator"], "properties": { "kind": { "description": "What the line is about.", "const": "run" }, "number": { "description": "Number of the run in this file; later runs have higher numbers. It stays the same when older runs are dropped, so that lines change little.", "type": "integer" }, "id": { "description": "Identifier of the workflow run; `local` or empty outside of CI.", "type": "string" }, "attempt": { "description": "Attempt of the workflow run, from 1.", "type": "integer" }, "repository": { "description": "Repository of the workflow, `owner/name`; empty outside of GitHub.", "type": "string" }, "url": { "description": "Link to the run; null if there is none, and empty for the usual one, `https://github.com/REPOSITORY/actions/runs/ID/attempts/ATTEMPT`.", "type": ["string", "null"] }, "startedAt": { "description": "When the suite started, or else when the report was written, ISO 8601 in UTC.", "type": "string" }, "result": { "description": "The verdict in one word. Later versions may add words.", "type": "string" }, "reason": { "description": "The main cause in one word. Later versions may add words.", "type": "string" }, "builds": { "description": "CRI-O and Kubernetes.", "type": "array", "items": { "$ref": "#/$defs/build" } }, "parts": { "description": "Parts of the builds: the number of each, followed by the first 12 digits of its sha256 digest if the line of the part does not have it.", "type": "array", "items": { "type": ["integer", "string"] } }, "conditions": { "description": "Numbers of other conditions that can make a difference.", "type": "array", "items": { "type": "integer" } }, "generator": { "description": "Version of crio-node-e2e that judged the run.", "type": "string" }, "job": { "description": "The job that ran it, as its artifact is named without the attempt; empty if it is not known.", "type": "string", "default": "" }, "variant": { "description": "What the workflow chose and sets it apart from runs of main, for instance `cri-o 1.36`; empty for main.", "type": "string", "default": "" } } };
const schema88 = { "description": "A tested build.", "type": "object", "required": ["project", "asked", "version", "commit"], "properties": { "project": { "description": "`cri-o` or `kubernetes`.", "type": "string" }, "asked": { "description": "The build as it was requested.", "type": "string" }, "version": { "description": "Version as the build itself reports it; null if unknown.", "type": ["string", "null"] }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] } } };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate215.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.project === undefined) && (missing0 = "project")) || ((data.asked === undefined) && (missing0 = "asked"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.commit === undefined) && (missing0 = "commit"))) {
            validate215.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.project !== undefined) {
                const _errs1 = errors;
                if (typeof data.project !== "string") {
                    validate215.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.asked !== undefined) {
                    const _errs3 = errors;
                    if (typeof data.asked !== "string") {
                        validate215.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.version !== undefined) {
                        let data2 = data.version;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validate215.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema88.properties.version.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.commit !== undefined) {
                            let data3 = data.commit;
                            const _errs7 = errors;
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validate215.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema88.properties.commit.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate215.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate215.errors = vErrors; return errors === 0; }
validate215.evaluated = { "props": { "project": true, "asked": true, "version": true, "commit": true }, "dynamicProps": false, "dynamicItems": false };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate227.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.job === undefined) {
            data.job = "";
        }
        if (data.variant === undefined) {
            data.variant = "";
        }
        let missing0;
        if ((((((((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.number === undefined) && (missing0 = "number"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.builds === undefined) && (missing0 = "builds"))) || ((data.parts === undefined) && (missing0 = "parts"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) || ((data.generator === undefined) && (missing0 = "generator"))) {
            validate227.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("run" !== data.kind) {
                    validate227.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "run" }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.number !== undefined) {
                    let data1 = data.number;
                    const _errs2 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate227.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.id !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.id !== "string") {
                            validate227.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.attempt !== undefined) {
                            let data3 = data.attempt;
                            const _errs6 = errors;
                            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                validate227.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.repository !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.repository !== "string") {
                                    validate227.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.url !== undefined) {
                                    let data5 = data.url;
                                    const _errs10 = errors;
                                    if ((typeof data5 !== "string") && (data5 !== null)) {
                                        validate227.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema87.properties.url.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.startedAt !== undefined) {
                                        const _errs12 = errors;
                                        if (typeof data.startedAt !== "string") {
                                            validate227.errors = [{ instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.result !== undefined) {
                                            const _errs14 = errors;
                                            if (typeof data.result !== "string") {
                                                validate227.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.reason !== undefined) {
                                                const _errs16 = errors;
                                                if (typeof data.reason !== "string") {
                                                    validate227.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.builds !== undefined) {
                                                    let data9 = data.builds;
                                                    const _errs18 = errors;
                                                    if (errors === _errs18) {
                                                        if (Array.isArray(data9)) {
                                                            var valid1 = true;
                                                            const len0 = data9.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                const _errs20 = errors;
                                                                if (!(validate215(data9[i0], { instancePath: instancePath + "/builds/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid1 = _errs20 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate227.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs18 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.parts !== undefined) {
                                                        let data11 = data.parts;
                                                        const _errs21 = errors;
                                                        if (errors === _errs21) {
                                                            if (Array.isArray(data11)) {
                                                                var valid2 = true;
                                                                const len1 = data11.length;
                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                    let data12 = data11[i1];
                                                                    const _errs23 = errors;
                                                                    if ((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (typeof data12 !== "string")) {
                                                                        validate227.errors = [{ instancePath: instancePath + "/parts/" + i1, schemaPath: "#/properties/parts/items/type", keyword: "type", params: { type: schema87.properties.parts.items.type }, message: "must be integer,string" }];
                                                                        return false;
                                                                    }
                                                                    var valid2 = _errs23 === errors;
                                                                    if (!valid2) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate227.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs21 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.conditions !== undefined) {
                                                            let data13 = data.conditions;
                                                            const _errs25 = errors;
                                                            if (errors === _errs25) {
                                                                if (Array.isArray(data13)) {
                                                                    var valid3 = true;
                                                                    const len2 = data13.length;
                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                        let data14 = data13[i2];
                                                                        const _errs27 = errors;
                                                                        if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                                            validate227.errors = [{ instancePath: instancePath + "/conditions/" + i2, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs27 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate227.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs25 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.generator !== undefined) {
                                                                const _errs29 = errors;
                                                                if (typeof data.generator !== "string") {
                                                                    validate227.errors = [{ instancePath: instancePath + "/generator", schemaPath: "#/properties/generator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs29 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                const _errs31 = errors;
                                                                if (typeof data.job !== "string") {
                                                                    validate227.errors = [{ instancePath: instancePath + "/job", schemaPath: "#/properties/job/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs31 === errors;
                                                                if (valid0) {
                                                                    const _errs33 = errors;
                                                                    if (typeof data.variant !== "string") {
                                                                        validate227.errors = [{ instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs33 === errors;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate227.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate227.errors = vErrors; return errors === 0; }
validate227.evaluated = { "props": { "kind": true, "number": true, "id": true, "attempt": true, "repository": true, "url": true, "startedAt": true, "result": true, "reason": true, "builds": true, "parts": true, "conditions": true, "generator": true, "job": true, "variant": true }, "dynamicProps": false, "dynamicItems": false };
const validatePart = validate229;
const schema89 = { "description": "A part of a build, which runs refer to.", "type": "object", "required": ["kind", "number", "name", "build", "version", "commit", "sha256", "trust"], "properties": { "kind": { "description": "What the line is about.", "const": "part" }, "number": { "description": "Number of this state.", "type": "integer" }, "name": { "description": "Name of the part, for instance `kubelet`.", "type": "string" }, "build": { "description": "The project of the build whose version and commit the part has; null if it has its own, or none.", "type": ["string", "null"] }, "version": { "description": "Version as the part itself reports it; null if unknown.", "type": ["string", "null"] }, "commit": { "description": "Commit, full or abbreviated; null if unknown.", "type": ["string", "null"] }, "sha256": { "description": "The first 12 digits of the sha256 digest of the file; null if runs have it.", "type": ["string", "null"] }, "trust": { "description": "How the file was verified.", "type": "string" } } };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate229.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.number === undefined) && (missing0 = "number"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.build === undefined) && (missing0 = "build"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.trust === undefined) && (missing0 = "trust"))) {
            validate229.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("part" !== data.kind) {
                    validate229.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "part" }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.number !== undefined) {
                    let data1 = data.number;
                    const _errs2 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate229.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.name !== "string") {
                            validate229.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.build !== undefined) {
                            let data3 = data.build;
                            const _errs6 = errors;
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validate229.errors = [{ instancePath: instancePath + "/build", schemaPath: "#/properties/build/type", keyword: "type", params: { type: schema89.properties.build.type }, message: "must be string,null" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.version !== undefined) {
                                let data4 = data.version;
                                const _errs8 = errors;
                                if ((typeof data4 !== "string") && (data4 !== null)) {
                                    validate229.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema89.properties.version.type }, message: "must be string,null" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.commit !== undefined) {
                                    let data5 = data.commit;
                                    const _errs10 = errors;
                                    if ((typeof data5 !== "string") && (data5 !== null)) {
                                        validate229.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema89.properties.commit.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.sha256 !== undefined) {
                                        let data6 = data.sha256;
                                        const _errs12 = errors;
                                        if ((typeof data6 !== "string") && (data6 !== null)) {
                                            validate229.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: schema89.properties.sha256.type }, message: "must be string,null" }];
                                            return false;
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.trust !== undefined) {
                                            const _errs14 = errors;
                                            if (typeof data.trust !== "string") {
                                                validate229.errors = [{ instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate229.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate229.errors = vErrors; return errors === 0; }
validate229.evaluated = { "props": { "kind": true, "number": true, "name": true, "build": true, "version": true, "commit": true, "sha256": true, "trust": true }, "dynamicProps": false, "dynamicItems": false };
const validateCondition = validate230;
const schema90 = { "description": "A condition with one value, which runs refer to.", "type": "object", "required": ["kind", "number", "name", "value"], "properties": { "kind": { "description": "What the line is about.", "const": "condition" }, "number": { "description": "Number of this value.", "type": "integer" }, "name": { "description": "Name of the condition, for instance `Kernel`.", "type": "string" }, "value": { "description": "The value.", "type": "string" } } };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate230.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((data.kind === undefined) && (missing0 = "kind")) || ((data.number === undefined) && (missing0 = "number"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.value === undefined) && (missing0 = "value"))) {
            validate230.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("condition" !== data.kind) {
                    validate230.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "condition" }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.number !== undefined) {
                    let data1 = data.number;
                    const _errs2 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate230.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.name !== "string") {
                            validate230.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.value !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.value !== "string") {
                                validate230.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        validate230.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate230.errors = vErrors; return errors === 0; }
validate230.evaluated = { "props": { "kind": true, "number": true, "name": true, "value": true }, "dynamicProps": false, "dynamicItems": false };
const validateCause = validate231;
const schema91 = { "description": "A cause of failures.", "type": "object", "required": ["kind", "number", "id", "text", "place", "title"], "properties": { "kind": { "description": "What the line is about.", "const": "cause" }, "number": { "description": "Number of the cause, from 1.", "type": "integer" }, "id": { "description": "Identifier of the cause, as in `report.json`.", "type": "string" }, "text": { "description": "The error that stands for the cause; empty for a known cause.", "type": "string" }, "place": { "description": "Source file and line that reported it; empty if unknown.", "type": "string" }, "title": { "description": "What happened, one sentence.", "type": "string" } } };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate231.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((data.kind === undefined) && (missing0 = "kind")) || ((data.number === undefined) && (missing0 = "number"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))) {
            validate231.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("cause" !== data.kind) {
                    validate231.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "cause" }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.number !== undefined) {
                    let data1 = data.number;
                    const _errs2 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate231.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.id !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.id !== "string") {
                            validate231.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.text !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.text !== "string") {
                                validate231.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.place !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.place !== "string") {
                                    validate231.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.title !== undefined) {
                                    const _errs10 = errors;
                                    if (typeof data.title !== "string") {
                                        validate231.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate231.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate231.errors = vErrors; return errors === 0; }
validate231.evaluated = { "props": { "kind": true, "number": true, "id": true, "text": true, "place": true, "title": true }, "dynamicProps": false, "dynamicItems": false };
const validateSpecs = validate232;
const schema92 = { "description": "Specs of one source file with their results. Element N of each list is about the N-th spec, unless the description says something else.", "type": "object", "required": ["kind", "file", "ids", "lines", "outcomes", "seconds"], "properties": { "kind": { "description": "What the line is about.", "const": "specs" }, "file": { "description": "The source file; null if it is not known.", "type": ["string", "null"] }, "ids": { "description": "Two elements for each spec: how many characters (UTF-16) its identifier has in common with the one before in this line, and the rest of it.", "type": "array", "items": { "type": ["integer", "string"] } }, "lines": { "description": "Source line; 0 if unknown.", "type": "array", "items": { "type": "integer" } }, "outcomes": { "description": "Outcomes by run, from number 0 on: a letter, with a number in front if the next runs have the same. `p` passed, `k` failed and then passed in the same run, `f` failed, `i` interrupted, `s` skipped itself, `n` did not run, `.` not there.", "type": "array", "items": { "type": "string" } }, "seconds": { "description": "Durations of the results that are `p`, `k`, `f` or `i`. Step N of the scale is 0.1 s × 1.15^N, from 0 to 90. Characters have the numbers 0 to 90: `#` and all behind it in ASCII, without the backslash. Number 90 and one more character, whose number is the step: one duration, from which the next ones are told. Below 81: two durations, of (number ÷ 9) − 4 and (number modulo 9) − 4 steps more than that. 81 to 89: one duration of number − 85 steps more. `!`: one that is not known.", "type": "array", "items": { "type": "string" } }, "attempts": { "description": "Only for specs that need it, three elements each: position of the spec in this line, number of a run, and how many attempts its results `f`, `k` and `i` have from this run on. Before, these have two. Results `p` have one.", "type": "array", "items": { "type": "integer" }, "default": [] }, "causes": { "description": "Only for specs with a cause, three elements each: position of the spec in this line, number of a run, and the number of the cause of its results `f`, `k` and `i` from this run on; 0 for none.", "type": "array", "items": { "type": "integer" }, "default": [] }, "formerIds": { "description": "Only for specs that were renamed: position of the spec in this line, and an earlier identifier, in turn.", "type": "array", "items": { "type": ["integer", "string"] }, "default": [] } } };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate232.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.attempts === undefined) {
            data.attempts = [];
        }
        if (data.causes === undefined) {
            data.causes = [];
        }
        if (data.formerIds === undefined) {
            data.formerIds = [];
        }
        let missing0;
        if (((((((data.kind === undefined) && (missing0 = "kind")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.ids === undefined) && (missing0 = "ids"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.outcomes === undefined) && (missing0 = "outcomes"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) {
            validate232.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.kind !== undefined) {
                const _errs1 = errors;
                if ("specs" !== data.kind) {
                    validate232.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "specs" }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.file !== undefined) {
                    let data1 = data.file;
                    const _errs2 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validate232.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: schema92.properties.file.type }, message: "must be string,null" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.ids !== undefined) {
                        let data2 = data.ids;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data2)) {
                                var valid1 = true;
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data3 = data2[i0];
                                    const _errs6 = errors;
                                    if ((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")) {
                                        validate232.errors = [{ instancePath: instancePath + "/ids/" + i0, schemaPath: "#/properties/ids/items/type", keyword: "type", params: { type: schema92.properties.ids.items.type }, message: "must be integer,string" }];
                                        return false;
                                    }
                                    var valid1 = _errs6 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate232.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.lines !== undefined) {
                            let data4 = data.lines;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (Array.isArray(data4)) {
                                    var valid2 = true;
                                    const len1 = data4.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                        let data5 = data4[i1];
                                        const _errs10 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            validate232.errors = [{ instancePath: instancePath + "/lines/" + i1, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid2 = _errs10 === errors;
                                        if (!valid2) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate232.errors = [{ instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.outcomes !== undefined) {
                                let data6 = data.outcomes;
                                const _errs12 = errors;
                                if (errors === _errs12) {
                                    if (Array.isArray(data6)) {
                                        var valid3 = true;
                                        const len2 = data6.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                            const _errs14 = errors;
                                            if (typeof data6[i2] !== "string") {
                                                validate232.errors = [{ instancePath: instancePath + "/outcomes/" + i2, schemaPath: "#/properties/outcomes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid3 = _errs14 === errors;
                                            if (!valid3) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate232.errors = [{ instancePath: instancePath + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.seconds !== undefined) {
                                    let data8 = data.seconds;
                                    const _errs16 = errors;
                                    if (errors === _errs16) {
                                        if (Array.isArray(data8)) {
                                            var valid4 = true;
                                            const len3 = data8.length;
                                            for (let i3 = 0; i3 < len3; i3++) {
                                                const _errs18 = errors;
                                                if (typeof data8[i3] !== "string") {
                                                    validate232.errors = [{ instancePath: instancePath + "/seconds/" + i3, schemaPath: "#/properties/seconds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid4 = _errs18 === errors;
                                                if (!valid4) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate232.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs16 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    let data10 = data.attempts;
                                    const _errs20 = errors;
                                    if (errors === _errs20) {
                                        if (Array.isArray(data10)) {
                                            var valid5 = true;
                                            const len4 = data10.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                                let data11 = data10[i4];
                                                const _errs22 = errors;
                                                if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                    validate232.errors = [{ instancePath: instancePath + "/attempts/" + i4, schemaPath: "#/properties/attempts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                var valid5 = _errs22 === errors;
                                                if (!valid5) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            validate232.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs20 === errors;
                                    if (valid0) {
                                        let data12 = data.causes;
                                        const _errs24 = errors;
                                        if (errors === _errs24) {
                                            if (Array.isArray(data12)) {
                                                var valid6 = true;
                                                const len5 = data12.length;
                                                for (let i5 = 0; i5 < len5; i5++) {
                                                    let data13 = data12[i5];
                                                    const _errs26 = errors;
                                                    if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                        validate232.errors = [{ instancePath: instancePath + "/causes/" + i5, schemaPath: "#/properties/causes/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    var valid6 = _errs26 === errors;
                                                    if (!valid6) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate232.errors = [{ instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs24 === errors;
                                        if (valid0) {
                                            let data14 = data.formerIds;
                                            const _errs28 = errors;
                                            if (errors === _errs28) {
                                                if (Array.isArray(data14)) {
                                                    var valid7 = true;
                                                    const len6 = data14.length;
                                                    for (let i6 = 0; i6 < len6; i6++) {
                                                        let data15 = data14[i6];
                                                        const _errs30 = errors;
                                                        if ((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (typeof data15 !== "string")) {
                                                            validate232.errors = [{ instancePath: instancePath + "/formerIds/" + i6, schemaPath: "#/properties/formerIds/items/type", keyword: "type", params: { type: schema92.properties.formerIds.items.type }, message: "must be integer,string" }];
                                                            return false;
                                                        }
                                                        var valid7 = _errs30 === errors;
                                                        if (!valid7) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate232.errors = [{ instancePath: instancePath + "/formerIds", schemaPath: "#/properties/formerIds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs28 === errors;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate232.errors = vErrors; return errors === 0; }
validate232.evaluated = { "props": { "kind": true, "file": true, "ids": true, "lines": true, "outcomes": true, "seconds": true, "attempts": true, "causes": true, "formerIds": true }, "dynamicProps": false, "dynamicItems": false };


/***/ }),

/***/ 57080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ textsInDirectory),
/* harmony export */   ep: () => (/* binding */ textsInFile),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   j_: () => (/* binding */ textsInBytes),
/* harmony export */   nj: () => (/* binding */ textOfFile),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33047);
/* harmony import */ var _domain_history_series_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50697);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31987);
/* harmony import */ var _report_decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3956);
/* harmony import */ var _report_unpack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21496);









/** Bytes of a file or an archive that are read, packed and unpacked. A history has up to 2 MB. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Files of a directory or an archive that are read. */
const MOST_FILES = 500;
/**
 * The histories of a directory, not of directories below it.
 * @throws Error of node:fs if it cannot be read
 */
function textsInDirectory(directory) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory)
        .filter((name) => name.endsWith(_domain_history_series_name_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_EXTENSION */ .pK))
        .toSorted();
    const texts = [];
    const problems = tooMany(names.length);
    for (const name of names.slice(0, MOST_FILES)) {
        try {
            texts.push({ name, text: textIn(readBytes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))) });
        }
        catch (error) {
            problems.push(`${name} cannot be read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
        }
    }
    return { texts, problems };
}
/**
 * The histories of a file: itself, also if it is compressed, or those of an archive of a branch (tar.gz).
 * @throws Error of node:fs if it cannot be read, or of node:zlib if it cannot be unpacked
 */
async function textsInFile(path) {
    return textsInBytes(readBytes(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
}
/**
 * The same of the bytes of a file.
 * @throws Error if they cannot be unpacked
 */
async function textsInBytes(bytes, name) {
    const unpacked = (0,_report_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzip */ .bf)(bytes) ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    if (unpacked.toString('latin1', 257, 262) !== 'ustar') {
        return { texts: [{ name, text: textIn(unpacked) }], problems: [] };
    }
    return textsInTar(unpacked);
}
/** Files with a history in the one directory of an archive of a branch, or in its root. */
async function textsInTar(bytes) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const tar = extract();
    tar.end(bytes);
    const texts = [];
    let found = 0;
    for await (const entry of tar) {
        const path = entry.header.name.split('/');
        const name = path.at(-1) ?? '';
        const isHistory = entry.header.type === 'file' && path.length <= 2 && name.endsWith(_domain_history_series_name_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_EXTENSION */ .pK);
        if (isHistory)
            found++;
        if (!isHistory || found > MOST_FILES) {
            entry.resume();
            continue;
        }
        const pieces = [];
        for await (const piece of entry)
            if (piece instanceof Uint8Array)
                pieces.push(piece);
        texts.push({ name, text: textIn(Buffer.concat(pieces)) });
    }
    return { texts, problems: tooMany(found) };
}
function tooMany(count) {
    return count > MOST_FILES ? [`only ${MOST_FILES} of ${count} files are read`] : [];
}
/** Shells and editors of Windows write UTF-16 and byte order marks. */
function textIn(bytes) {
    return (0,_report_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decoderFor */ .o)(bytes).decode(bytes);
}
/**
 * The text of a file.
 * @throws Error if it cannot be read or is too large
 */
function textOfFile(path) {
    return textIn(readBytes(path));
}
function readBytes(path) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
    if (size > MOST_BYTES)
        throw new Error(`it is larger than ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(MOST_BYTES)}`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
}
/**
 * Writes a file as a whole or not at all. A link remains, and its target is written.
 * @throws Error of node:fs
 */
function writeWhole(path, text) {
    const target = targetOf(path);
    const temporary = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    }
}
function targetOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 78853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ readHistories),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   wL: () => (/* binding */ historiesIn)
/* harmony export */ });
/* harmony import */ var _adapters_http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55751);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_history_file_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17961);
/* harmony import */ var _domain_history_location_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30958);
/* harmony import */ var _domain_history_series_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50697);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31987);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32806);
/* harmony import */ var _history_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57080);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84781);









const NOT_FOUND = 404;
/**
 * Reads the histories of a file, a directory, the URL of a file, or the branch of `OWNER/REPO`, without a token. Files are
 * untrusted: what is damaged is a problem, and so is a repository without histories.
 * @throws RunError (input) if the source is none of these or cannot be read, RunError (environment) if a server cannot be
 *   reached
 */
async function readHistories(source, deps) {
    const { texts, problems } = await textsAt((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .historySource */ .G)(source), source, deps);
    const read = historiesIn(texts, deps.now());
    return { ...read, problems: [...problems, ...read.problems] };
}
/**
 * The histories of files, by the name of their series. Of two of one series, the one whose name says so counts, and else the
 * first in the alphabet.
 */
function historiesIn(texts, now) {
    const histories = new Map();
    const problems = [];
    const unread = [];
    const named = texts
        .map(({ name, text }) => ({ name, text, series: seriesOfFile(name) }))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
        .toSorted((one, other) => Number(one.series === null) - Number(other.series === null));
    for (const { name, text, series } of named) {
        const file = (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(name);
        const { history, problems: found } = (0,_domain_history_file_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHistory */ .i)(text, { now, series });
        if (history !== null && found.length > 0 && isNothing(history)) {
            problems.push(`${file} is not a history, or nothing of it can be read`);
            unread.push({ name, text });
            continue;
        }
        problems.push(...found.map((problem) => `${file}: ${problem}`));
        const key = history && (0,_domain_history_series_name_js__WEBPACK_IMPORTED_MODULE_6__/* .seriesName */ .f_)(history.series);
        if (history === null || key === null) {
            unread.push({ name, text });
        }
        else if (histories.has(key)) {
            problems.push(`${file} is about the series of another file: ${key}`);
            unread.push({ name, text });
        }
        else
            histories.set(key, history);
    }
    return { histories, problems, unread };
}
function seriesOfFile(name) {
    return (0,_domain_history_series_name_js__WEBPACK_IMPORTED_MODULE_6__/* .seriesOfName */ .ux)(name.endsWith(_domain_history_series_name_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_EXTENSION */ .pK) ? name.slice(0, -_domain_history_series_name_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_EXTENSION */ .pK.length) : name);
}
/** Whether nothing of a history could be read. */
function isNothing({ runs, specs }) {
    return runs.length === 0 && specs.length === 0;
}
async function textsAt(source, given, { http, serverUrl, branch = _domain_history_location_js__WEBPACK_IMPORTED_MODULE_7__/* .HISTORY_BRANCH */ .gx }) {
    switch (source.kind) {
        case 'directory':
            return readable(given, () => (0,_history_files_js__WEBPACK_IMPORTED_MODULE_3__/* .textsInDirectory */ .Vj)(source.path));
        case 'file':
            return readable(given, () => (0,_history_files_js__WEBPACK_IMPORTED_MODULE_3__/* .textsInFile */ .ep)(source.path));
        case 'url': {
            const bytes = await download(http, source.url);
            if (bytes === null)
                throw notReadable((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_8__/* .publicUrl */ .x6)(source.url), 'the server has no such file');
            const name = new URL(source.url).pathname.split('/').at(-1) ?? '';
            return readable((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_8__/* .publicUrl */ .x6)(source.url), () => (0,_history_files_js__WEBPACK_IMPORTED_MODULE_3__/* .textsInBytes */ .j_)(bytes, name));
        }
        case 'repository': {
            const { repository } = source;
            const bytes = await download(http, (0,_domain_history_location_js__WEBPACK_IMPORTED_MODULE_7__/* .branchArchiveUrl */ .qx)(serverUrl, repository, branch));
            return bytes === null
                ? {
                    texts: [],
                    problems: [`${repository} has no branch ${branch}, or cannot be read without a login`],
                }
                : readable(given, () => (0,_history_files_js__WEBPACK_IMPORTED_MODULE_3__/* .textsInBytes */ .j_)(bytes, ''));
        }
    }
}
/** The bytes of a URL; null if there is nothing. */
async function download(http, url) {
    try {
        const body = await http.open({ what: 'History', url });
        const pieces = [];
        let length = 0;
        for await (const piece of body) {
            length += piece.length;
            if (length > _history_files_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_BYTES */ .uZ) {
                throw notReadable((0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_8__/* .publicUrl */ .x6)(url), `it is larger than ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(_history_files_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_BYTES */ .uZ)}`);
            }
            pieces.push(piece);
        }
        return Buffer.concat(pieces);
    }
    catch (error) {
        const cause = error instanceof Error ? error.cause : undefined;
        if (cause instanceof _adapters_http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .StatusError */ .Xs && cause.status === NOT_FOUND)
            return null;
        throw error;
    }
}
async function readable(source, read) {
    try {
        return await read();
    }
    catch (error) {
        throw notReadable(source, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
    }
}
function notReadable(source, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `The history at ${(0,_domain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(source)} cannot be read`,
        cause,
        remedy: 'name the file of a history, a directory with such files, a URL, or a repository on GitHub',
    });
}


/***/ }),

/***/ 84781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ historySource),
/* harmony export */   V: () => (/* binding */ sourceName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _domain_history_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30958);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);
/* harmony import */ var _domain_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32806);





/** A source as messages show it: a URL without what may be secret. */
function sourceName(text) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(URL.canParse(text) ? (0,_domain_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .publicUrl */ .x6)(text) : text), 200);
}
/**
 * What a user means by a source: an http or https URL, an existing path, or else `OWNER/REPO`.
 * @throws RunError (input) if it is none of these
 */
function historySource(text) {
    if (/^https?:\/\//i.test(text) && URL.canParse(text))
        return { kind: 'url', url: text };
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(text, { throwIfNoEntry: false });
    if (stats !== undefined)
        return { kind: stats.isDirectory() ? 'directory' : 'file', path: text };
    if ((0,_domain_history_location_js__WEBPACK_IMPORTED_MODULE_4__/* .isRepository */ .Z6)(text))
        return { kind: 'repository', repository: text };
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4({
        kind: 'input',
        reason: 'invalid-input',
        message: `There is no history at ${sourceName(text)}`,
        cause: 'it is no existing file or directory, no http(s) URL and no OWNER/REPO',
        remedy: 'name the file of a history, a directory with such files, a URL, or a repository on GitHub',
    });
}


/***/ }),

/***/ 39995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ fnv1a),
/* harmony export */   YA: () => (/* binding */ FNV_START),
/* harmony export */   f2: () => (/* binding */ fnvStep)
/* harmony export */ });
/** The start value of FNV-1a with 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const FNV_START = 0x811c9dc5;
/** FNV-1a of one more character code. */
function fnvStep(hash, code) {
    return Math.imul(hash ^ code, 0x01000193);
}
/** FNV-1a of a text, 32 bits without sign. */
function fnv1a(text, start = FNV_START) {
    let hash = start;
    for (let index = 0; index < text.length; index++)
        hash = fnvStep(hash, text.charCodeAt(index));
    return hash >>> 0;
}


/***/ }),

/***/ 78508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ boundedTime),
/* harmony export */   HA: () => (/* binding */ boundedCondition),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   QU: () => (/* binding */ boundedOrNull),
/* harmony export */   Xx: () => (/* binding */ boundedLocation),
/* harmony export */   gO: () => (/* binding */ boundedLink)
/* harmony export */ });
/* harmony import */ var _causes_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39995);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31987);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64341);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32325);




/** A text from outside, cut to the length of its kind. */
function bounded(text, kind) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LENGTHS */ .A9[kind]);
}
/** The same of a text that may be null. */
function boundedOrNull(text, kind) {
    return text === null ? null : bounded(text, kind);
}
/** A value that is compared with those of other runs: if it is cut, a digest of all of it tells it from others. */
function boundedCondition(value) {
    if (value.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LENGTHS */ .A9.value)
        return value;
    const digest = ` (${(0,_causes_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .fnv1a */ .PS)(value).toString(16)})`;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(value, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LENGTHS */ .A9.value - digest.length)}${digest}`;
}
/** A link, or null for one that is no http or https URL, or too long: cut, it would lead elsewhere. */
function boundedLink(url) {
    if (url === null || url.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LENGTHS */ .A9.value)
        return null;
    return /^https?:\/\/[\x21-\x7e]+$/.test(url) && URL.canParse(url) ? url : null;
}
/** The time of a run, or null for one that no run can have. */
function boundedTime(time) {
    return time !== null && time.length <= 40 ? (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .plausibleTime */ .vl)(time) : null;
}
/** A place in the sources; line 0 for an impossible one. */
function boundedLocation(location) {
    if (location === null)
        return null;
    const { file, line } = location;
    const isPossible = Number.isInteger(line) && line >= 0 && line < 2 ** 31;
    return { file: bounded(file, 'value'), line: isPossible ? line : 0 };
}


/***/ }),

/***/ 88402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   dm: () => (/* binding */ keptDuration)
/* harmony export */ });
/** The shortest duration that is told apart, in seconds. */
const SHORTEST = 0.1;
/** From one step of the scale to the next. A kept duration is wrong by at most half a step: 7.3 percent. */
const STEP = 1.15;
const LAST_STEP = 90;
/** The durations of the steps, in seconds: from 0.1 s to 8 hours. */
const SECONDS = Array.from({ length: LAST_STEP + 1 }, (_, step) => Math.round(SHORTEST * STEP ** step * 1000) / 1000);
/** The nearest step of a duration in seconds. Shorter and longer ones than the scale has are its ends. */
function stepOf(seconds) {
    const step = Math.round(Math.log(seconds / SHORTEST) / Math.log(STEP));
    return Math.min(LAST_STEP, Math.max(0, step));
}
/** The duration of a step in seconds. */
function durationOf(step) {
    return SECONDS[step] ?? 0;
}
/** A duration as the file keeps it; null for one that is not known. */
function keptDuration(seconds) {
    return seconds === null || Number.isNaN(seconds) ? null : durationOf(stepOf(seconds));
}


/***/ }),

/***/ 8485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readDurations),
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/* harmony import */ var _duration_scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88402);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48304);


/** Characters of ASCII that JSON writes as they are, by number: all behind the quotation mark but the backslash. */
const CHARACTERS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter((character) => character !== '\\');
const NUMBERS = new Int8Array(128).fill(-1);
for (const [number, character] of CHARACTERS.entries())
    NUMBERS[character.charCodeAt(0)] = number;
const UNKNOWN = '!';
const UNKNOWN_CODE = UNKNOWN.charCodeAt(0);
/** Steps more or less than the base that one character can say: durations of a spec are mostly within. */
const REACH = 4;
const WIDTH = 2 * REACH + 1;
/** Numbers below say two durations, then there are those that say one. */
const SINGLES = WIDTH * WIDTH;
const LITERAL = SINGLES + WIDTH;
/** Runs with one base: where the oldest ones are dropped, the characters of the next blocks stay as they are. */
const BLOCK = 64;
/**
 * The durations of the results of a spec: of two runs in one character if they are near to each other, as the schema
 * describes it.
 * @param first the number of the first run in the file
 */
function durationText(results, first) {
    const ran = results.filter(({ outcome }) => (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasRun */ .gb)(outcome));
    let text = '';
    let base = Number.NaN;
    let block = -1;
    for (let at = 0; at < ran.length; at++) {
        const { run, seconds } = ran[at] ?? { run: 0, seconds: null };
        const number = first + run;
        const step = stepOrNull(seconds);
        if (step === null) {
            text += UNKNOWN;
            continue;
        }
        const isNewBlock = Math.floor(number / BLOCK) !== block;
        if (isNewBlock || Math.abs(step - base) > REACH) {
            text += characterOf(LITERAL) + characterOf(step);
            base = step;
            block = Math.floor(number / BLOCK);
            continue;
        }
        const next = number % 2 === 0 ? ran[at + 1] : undefined;
        const nextStep = next?.run === run + 1 ? stepOrNull(next.seconds) : null;
        const deviation = step - base + REACH;
        if (nextStep !== null && Math.abs(nextStep - base) <= REACH) {
            text += characterOf(deviation * WIDTH + nextStep - base + REACH);
            at++;
        }
        else
            text += characterOf(SINGLES + deviation);
    }
    return text;
}
function stepOrNull(seconds) {
    return seconds === null || Number.isNaN(seconds) ? null : (0,_duration_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)(seconds);
}
function characterOf(number) {
    return CHARACTERS[number] ?? UNKNOWN;
}
/** A reader of the text that `durationText` wrote. Durations that are missing or damaged are not known. */
function readDurations(text) {
    let at = 0;
    let base = -1;
    let second = -1;
    let damaged = false;
    function stepNear(deviation) {
        const step = base + deviation - REACH;
        if (base >= 0 && step >= 0 && step < CHARACTERS.length)
            return step;
        damaged = true;
        return -1;
    }
    return {
        next: () => {
            if (second >= 0) {
                const step = stepNear(second);
                second = -1;
                return step;
            }
            const code = text.charCodeAt(at++);
            if (code === UNKNOWN_CODE)
                return -1;
            const number = NUMBERS[code] ?? -1;
            if (number === LITERAL) {
                base = NUMBERS[text.charCodeAt(at++)] ?? -1;
                if (base < 0)
                    damaged = true;
                return base;
            }
            if (number < 0) {
                damaged = true;
                return -1;
            }
            if (number >= SINGLES)
                return stepNear(number - SINGLES);
            second = number % WIDTH;
            return stepNear((number - second) / WIDTH);
        },
        isWhole: () => !damaged && second < 0 && at === text.length,
    };
}


/***/ }),

/***/ 59348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ HISTORY_SCHEMA_VERSION),
  A: () => (/* binding */ formatHistory)
});

// EXTERNAL MODULE: ./build/src/domain/group.js
var group = __webpack_require__(56813);
// EXTERNAL MODULE: ./build/src/domain/history/limits.js
var limits = __webpack_require__(32325);
// EXTERNAL MODULE: ./build/src/domain/history/outcomes.js
var outcomes = __webpack_require__(48304);
// EXTERNAL MODULE: ./build/src/domain/history/run-key.js
var run_key = __webpack_require__(36206);
// EXTERNAL MODULE: ./build/src/domain/history/file/durations.js
var durations = __webpack_require__(8485);
// EXTERNAL MODULE: ./build/src/domain/history/file/usual-url.js
var usual_url = __webpack_require__(4294);
;// CONCATENATED MODULE: ./build/src/domain/history/file/format-run.js

function numbered() {
    const numbers = new Map();
    const lines = [];
    return {
        lines,
        numberOf: (values, line) => {
            const key = JSON.stringify(values);
            const known = numbers.get(key);
            if (known !== undefined)
                return known;
            const number = lines.length;
            numbers.set(key, number);
            lines.push(line(number));
            return number;
        },
    };
}
/** The line of a run. Parts and conditions are mostly those of the runs before, so that it has only their numbers. */
function runLine(run, number, parts, conditions) {
    const { id, attempt, repository, url, startedAt, result, reason, generator, job, variant } = run;
    return {
        kind: 'run',
        number,
        id,
        attempt,
        repository,
        url: url === (0,usual_url/* usualUrl */.K)(run) ? '' : url,
        startedAt,
        result,
        reason,
        builds: [...run.builds].map(([project, { asked, version, commit }]) => ({ project, asked, version, commit })),
        parts: [...run.parts].flatMap((part) => partElements(part, run.builds, parts)),
        conditions: [...run.conditions].map(([name, value]) => conditions.numberOf([name, value], (own) => ({ kind: 'condition', number: own, name, value }))),
        generator,
        job,
        variant,
    };
}
/**
 * The number of a part, and its digest if it is one that is new each night: that of a file with the version and commit of
 * its build, or without any.
 */
function partElements([name, { version, commit, sha256, trust }], builds, parts) {
    const kind = 'part';
    if (version === null && commit === null) {
        const line = { kind, name, build: null, version, commit, sha256: null, trust };
        return [parts.numberOf([line], (number) => ({ ...line, number })), sha256];
    }
    const home = [...builds].find(([, one]) => one.version === version && one.commit === commit);
    if (home !== undefined) {
        const [build] = home;
        const line = { kind, name, build, version: null, commit: null, sha256: null, trust };
        return [parts.numberOf([line], (number) => ({ ...line, number })), sha256];
    }
    const line = { kind, name, build: null, version, commit, sha256, trust };
    return [parts.numberOf([line], (number) => ({ ...line, number }))];
}

// EXTERNAL MODULE: ./build/src/domain/history/file/front-coding.js
var front_coding = __webpack_require__(46098);
// EXTERNAL MODULE: ./build/src/domain/history/file/outcome-runs.js
var outcome_runs = __webpack_require__(94295);
;// CONCATENATED MODULE: ./build/src/domain/history/file/format.js








/** The major version of the file. */
const HISTORY_SCHEMA_VERSION = 1;
/** Specs of a line at most: a damaged line costs no more of them. */
const SPECS_OF_A_LINE = 50;
/**
 * The file of a history: one JSON object a line, as schemas/history.v1.schema.json describes. The same history always gives
 * the same text, and a new run changes little of it, so that git stores it well.
 */
function formatHistory(history) {
    const first = firstNumber(history);
    const parts = numbered();
    const conditions = numbered();
    const runs = history.runs.map((run, index) => runLine(run, first + index, parts, conditions));
    const causes = new Map(history.causes.map(({ id }, index) => [id, index + 1]));
    const { lane, scenario, architecture } = history.series;
    const lines = [
        ...parts.lines,
        ...conditions.lines,
        ...runs,
        ...history.causes.map(({ id, text, place, title }, index) => ({
            kind: 'cause',
            number: index + 1,
            id,
            text,
            place,
            title,
        })),
        ...specLines(history.specs, causes, first),
    ];
    const head = {
        kind: 'history',
        schemaVersion: HISTORY_SCHEMA_VERSION,
        lane,
        scenario,
        architecture,
        lines: lines.length,
    };
    return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}
/** The specs by source file, and those of a file by their identifiers, which then have the most in common. */
function specLines(specs, causes, first) {
    const files = (0,group/* groupBy */.$)(specs, ({ location }) => location?.file ?? null);
    return [...files]
        .toSorted(([one], [other]) => (0,run_key/* compare */.UD)(one ?? '', other ?? '') || (one === null ? -1 : 1))
        .flatMap(([file, inFile]) => {
        const sorted = inFile.toSorted((one, other) => (0,run_key/* compare */.UD)(one.id, other.id));
        return chunks(sorted, SPECS_OF_A_LINE).map((some) => specsLine(file, some, causes, first));
    });
}
function chunks(items, size) {
    const parts = [];
    for (let at = 0; at < items.length; at += size)
        parts.push(items.slice(at, at + size));
    return parts;
}
function specsLine(file, specs, causes, first) {
    const attempts = specs.flatMap((spec, position) => changes(spec, position, { first, before: outcomes/* USUAL_ATTEMPTS */.Ix }, (result) => result.attempts));
    const causeNumbers = specs.flatMap((spec, position) => changes(spec, position, { first, before: 0 }, ({ cause }) => causes.get(cause ?? '') ?? 0));
    const formerIds = specs.flatMap((spec, position) => (spec.formerIds ?? []).flatMap((id) => [position, id]));
    const line = {
        kind: 'specs',
        file,
        ids: (0,front_coding/* frontCoded */.B)(specs.map(({ id }) => id)),
        lines: specs.map(({ location }) => location?.line ?? 0),
        outcomes: specs.map(({ results }) => (0,outcome_runs/* outcomeRuns */.L)(results, first)),
        seconds: specs.map(({ results }) => (0,durations/* durationText */.S)(results, first)),
        attempts,
        causes: causeNumbers,
        formerIds,
    };
    return line;
}
/** From which run on results that may have a cause have which number. */
function changes({ results }, position, start, numberOf) {
    const found = [];
    let { before } = start;
    for (const result of results) {
        if (!(0,outcomes/* mayHaveCause */.vk)(result.outcome))
            continue;
        const number = numberOf(result);
        if (number !== before)
            found.push(position, start.first + result.run, number);
        before = number;
    }
    return found;
}
/** The number of the first run, below the limit of numbers. */
function firstNumber({ dropped = 0 }) {
    return dropped + limits/* MOST_RUNS */.nD < limits/* RUN_NUMBERS */.zA ? dropped : 0;
}


/***/ }),

/***/ 46098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ frontCoded),
/* harmony export */   f: () => (/* binding */ readFrontCoded)
/* harmony export */ });
/**
 * Texts that often begin alike, as two elements each: the number of characters in common with the text before, and the
 * rest (front coding, as in sorted dictionaries).
 */
function frontCoded(texts) {
    return texts.flatMap((text, index) => {
        const shared = sharedLength(texts[index - 1] ?? '', text);
        return [shared, text.slice(shared)];
    });
}
/** The texts; a null stands for each one that cannot be read. */
function readFrontCoded(elements) {
    const texts = [];
    let before = '';
    for (let at = 0; at < elements.length; at += 2) {
        const text = nextText(before, elements[at], elements[at + 1]);
        texts.push(text);
        before = text;
    }
    return texts;
}
function nextText(before, shared, rest) {
    if (typeof shared !== 'number' || typeof rest !== 'string' || shared < 0)
        return null;
    if (shared === 0)
        return rest;
    return before === null || shared > before.length ? null : before.slice(0, shared) + rest;
}
function sharedLength(one, other) {
    const end = Math.min(one.length, other.length);
    let length = 0;
    while (length < end && one.charCodeAt(length) === other.charCodeAt(length))
        length++;
    return length;
}


/***/ }),

/***/ 94295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ outcomeRuns),
/* harmony export */   N: () => (/* binding */ readOutcomeRuns)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92701);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32325);


/** The letter of each outcome, as the schema describes them. */
const LETTERS = {
    passed: 'p',
    flaky: 'k',
    failed: 'f',
    interrupted: 'i',
    skipped: 's',
    'not-run': 'n',
};
const ABSENT = '.';
const OUTCOMES = new Map([
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(LETTERS).map((outcome) => [LETTERS[outcome].charCodeAt(0), outcome]),
    [ABSENT.charCodeAt(0), null],
]);
/** Outcomes of a spec that are read. More would take long and be dropped. */
const MOST_OUTCOMES = 2 * _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_RUNS */ .nD;
const ZERO = '0'.charCodeAt(0);
/**
 * The outcomes of a spec by run.
 * @param first the number of the first run in the file
 */
function outcomeRuns(results, first) {
    const runs = [];
    let letter = '';
    let length = 0;
    let next = 0;
    const add = (one, count) => {
        if (one === letter) {
            length += count;
            return;
        }
        if (length > 0)
            runs.push(length > 1 ? `${length}${letter}` : letter);
        letter = one;
        length = count;
    };
    for (const { run, outcome } of results) {
        if (first + run > next)
            add(ABSENT, first + run - next);
        add(LETTERS[outcome], 1);
        next = first + run + 1;
    }
    add('', 0);
    return runs.join('');
}
/**
 * Reads outcomes.
 * @param onOutcome gets each outcome with the number of the first of its runs, and the number behind the last one, in
 *   their order: that is much faster than each result by itself
 * @returns whether the text is valid; what comes before an error is read
 */
function readOutcomeRuns(text, onOutcome) {
    let number = 0;
    let count = 0;
    let found = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const digit = code - ZERO;
        if (digit >= 0 && digit <= 9) {
            count = count * 10 + digit;
            if (count >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_NUMBERS */ .zA)
                return false;
            continue;
        }
        const outcome = OUTCOMES.get(code);
        const end = number + (count === 0 ? 1 : count);
        if (outcome === undefined || end > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_NUMBERS */ .zA)
            return false;
        if (outcome === null) {
            number = end;
            count = 0;
            continue;
        }
        found += end - number;
        if (found > MOST_OUTCOMES)
            return false;
        onOutcome(outcome, number, end);
        number = end;
        count = 0;
    }
    return count === 0;
}


/***/ }),

/***/ 17961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ parseHistory)
});

// EXTERNAL MODULE: ./build/src/domain/history/bounded.js
var bounded = __webpack_require__(78508);
// EXTERNAL MODULE: ./build/src/domain/history/limits.js
var limits = __webpack_require__(32325);
// EXTERNAL MODULE: ./build/src/domain/history/tidy.js
var tidy = __webpack_require__(14281);
// EXTERNAL MODULE: ./build/src/domain/history/file/format.js + 1 modules
var format = __webpack_require__(59348);
// EXTERNAL MODULE: ./build/schemas/generated/validators.js
var validators = __webpack_require__(67570);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(31987);
;// CONCATENATED MODULE: ./build/src/domain/history/file/lines.js






/** Reads the lines of a file. Each has a length that is read at most, and lines of unknown kinds do not count. */
function readLines(text, problems) {
    const heads = [];
    const runs = [];
    const parts = [];
    const conditions = [];
    const causes = [];
    const specs = [];
    let otherVersion = null;
    function add(to, validate, value, line) {
        if (validate(value))
            to.push({ line, value });
        else
            problems.atLine(line, `is not valid: ${firstError(validate)}`);
    }
    let count = 0;
    for (const { line, text: one, isEnded } of linesOf(text, problems)) {
        count++;
        const value = (0,json/* parseJson */.q)(one);
        if (!(0,fields/* isObject */.Gv)(value)) {
            problems.atLine(line, isEnded ? 'is not a JSON object' : 'is cut off');
            continue;
        }
        switch ((0,fields/* textOf */.b6)(value.kind)) {
            case 'history': {
                const version = (0,fields/* numberOf */.rl)(value.schemaVersion);
                // Only the first head decides: a line behind it must not make the whole file unreadable.
                const isOther = version !== null && version !== format/* HISTORY_SCHEMA_VERSION */.a;
                if (isOther && heads.length === 0)
                    otherVersion ??= version;
                else
                    add(heads, validators/* validateHead */.HR, value, line);
                break;
            }
            case 'run':
                add(runs, validators/* validateRun */.Sm, value, line);
                break;
            case 'part':
                add(parts, validators/* validatePart */.si, value, line);
                break;
            case 'condition':
                add(conditions, validators/* validateCondition */.Y7, value, line);
                break;
            case 'cause':
                add(causes, validators/* validateCause */.Aw, value, line);
                break;
            case 'specs':
                add(specs, validators/* validateSpecs */.lY, value, line);
                break;
        }
    }
    const expected = heads[0]?.value.lines ?? null;
    const missing = expected === null ? 0 : expected + 1 - count;
    if (missing > 0)
        problems.ofFile(`${(0,domain_text/* plural */.LS)(missing, 'line')} of the file ${missing === 1 ? 'is' : 'are'} missing`);
    return { heads, runs, parts, conditions, causes, specs, otherVersion };
}
/** The lines that are not empty. */
function* linesOf(whole, problems) {
    const text = whole.slice(0, limits/* MOST_CHARACTERS */.vy);
    if (text.length < whole.length) {
        problems.ofFile(`only the first ${limits/* MOST_CHARACTERS */.vy} characters of the file are read`);
    }
    let start = 0;
    for (let line = 1; start < text.length; line++) {
        if (line > limits/* MOST_LINES */.qj) {
            problems.ofFile(`only the first ${limits/* MOST_LINES */.qj} lines of the file are read`);
            return;
        }
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        if (end - start > limits/* LINE_LENGTH */.uK)
            problems.atLine(line, `has more than ${limits/* LINE_LENGTH */.uK} characters`);
        else if (text.slice(start, end).trim() !== '') {
            yield { line, text: text.slice(start, end), isEnded: found !== -1 };
        }
        start = end + 1;
    }
}
function firstError({ errors }) {
    const { instancePath, message } = errors?.[0] ?? { instancePath: '', message: 'unknown' };
    return (0,domain_text/* truncate */.xv)((0,domain_text/* plainLine */.h0)(`${instancePath.slice(1)} ${message}`), 200);
}

;// CONCATENATED MODULE: ./build/src/domain/history/file/problems.js


/** Problems in the order in which they are found; memory for the first ones only. */
function createProblems() {
    const first = [];
    let count = 0;
    const ofFile = (sentence) => {
        count++;
        if (first.length < limits/* MOST_PROBLEMS */.OV)
            first.push(sentence);
    };
    return {
        ofFile,
        atLine: (line, what) => ofFile(`line ${line} ${what}`),
        list: () => count > first.length
            ? [...first, `and ${(0,domain_text/* plural */.LS)(count - first.length, 'more problem')}`]
            : first,
    };
}

// EXTERNAL MODULE: ./build/src/domain/history/run-key.js
var run_key = __webpack_require__(36206);
// EXTERNAL MODULE: ./build/src/domain/history/file/usual-url.js
var usual_url = __webpack_require__(4294);
;// CONCATENATED MODULE: ./build/src/domain/history/file/read-runs.js




/**
 * The runs of a file, oldest first.
 * @param now when given, later runs are not believed
 */
function readRuns(lines, now, problems) {
    const states = {
        parts: byNumber(lines.parts, problems),
        conditions: byNumber(lines.conditions, problems),
    };
    const numbers = new Set();
    const keys = new Set();
    const found = [];
    for (const { line, value } of lines.runs) {
        const problem = problemOf(value, now);
        const key = (0,run_key/* runKey */.r7)(value);
        if (problem !== null)
            problems.atLine(line, problem);
        else if (numbers.has(value.number))
            problems.atLine(line, `repeats the number of a run: ${value.number}`);
        else if (keys.has(key))
            problems.atLine(line, 'is about a run of another line');
        else {
            const { run, isWhole } = runOf(value, states);
            if (!isWhole)
                problems.atLine(line, 'refers to parts or conditions that are not there');
            found.push({ number: value.number, run });
        }
        numbers.add(value.number);
        keys.add(key);
    }
    return found.toSorted((one, other) => (0,run_key/* byStart */.oV)(one.run, other.run));
}
function byNumber(lines, problems) {
    const found = new Map();
    for (const { line, value } of lines) {
        if (found.has(value.number))
            problems.atLine(line, `repeats number ${value.number}`);
        else
            found.set(value.number, value);
    }
    return found;
}
function problemOf({ number, startedAt, attempt }, now) {
    if (number < 0 || number >= limits/* RUN_NUMBERS */.zA)
        return `has an impossible number of a run: ${number}`;
    if (attempt < 1 || attempt > limits/* MOST_ATTEMPTS */.py)
        return `has an impossible attempt: ${attempt}`;
    if ((0,bounded/* boundedTime */.D2)(startedAt) === null)
        return 'has no possible time';
    return now !== null && (0,run_key/* isFuture */.GJ)({ startedAt }, now)
        ? `is about a run in the future: ${startedAt}`
        : null;
}
function runOf(line, states) {
    const builds = line.builds.slice(0, limits/* MOST_BUILDS */.o);
    const { parts, isWhole } = partsOf({ ...line, builds }, states.parts);
    const conditions = line.conditions
        .slice(0, limits/* MOST_CONDITIONS */.RG)
        .flatMap((number) => states.conditions.get(number) ?? []);
    return {
        run: {
            id: (0,bounded/* bounded */.Mm)(line.id, 'name'),
            attempt: line.attempt,
            repository: (0,bounded/* bounded */.Mm)(line.repository, 'name'),
            url: (0,bounded/* boundedLink */.gO)(line.url === '' ? (0,usual_url/* usualUrl */.K)(line) : line.url),
            startedAt: line.startedAt,
            result: line.result,
            reason: line.reason,
            builds: new Map(builds.map(({ project, asked, version, commit }) => [
                (0,bounded/* bounded */.Mm)(project, 'name'),
                {
                    asked: (0,bounded/* bounded */.Mm)(asked, 'value'),
                    version: (0,bounded/* boundedOrNull */.QU)(version, 'name'),
                    commit: (0,bounded/* boundedOrNull */.QU)(commit, 'name'),
                },
            ])),
            parts,
            conditions: new Map(conditions.map(({ name, value }) => [(0,bounded/* bounded */.Mm)(name, 'name'), (0,bounded/* bounded */.Mm)(value, 'value')])),
            generator: (0,bounded/* bounded */.Mm)(line.generator, 'name'),
            job: (0,bounded/* bounded */.Mm)(line.job, 'name'),
            variant: (0,bounded/* bounded */.Mm)(line.variant, 'name'),
        },
        isWhole: isWhole && conditions.length === line.conditions.length,
    };
}
/** The parts of a run by name, and whether all of them are there. */
function partsOf({ parts: elements, builds }, lines) {
    const parts = new Map();
    let isWhole = true;
    for (const [at, number] of elements.entries()) {
        if (typeof number === 'string')
            continue;
        const line = lines.get(number);
        const next = elements[at + 1];
        const sha256 = line?.sha256 ?? (typeof next === 'string' ? next : null);
        const build = builds.find(({ project }) => project === line?.build);
        if (line === undefined || sha256 === null || (line.build !== null && build === undefined)) {
            isWhole = false;
            continue;
        }
        const { version, commit } = build ?? line;
        if (parts.size >= limits/* MOST_PARTS */.pZ)
            return { parts, isWhole: false };
        parts.set((0,bounded/* bounded */.Mm)(line.name, 'name'), {
            version: (0,bounded/* boundedOrNull */.QU)(version, 'name'),
            commit: (0,bounded/* boundedOrNull */.QU)(commit, 'name'),
            sha256: (0,bounded/* bounded */.Mm)(sha256, 'name'),
            trust: line.trust,
        });
    }
    return { parts, isWhole };
}

// EXTERNAL MODULE: ./build/src/domain/history/duration-scale.js
var duration_scale = __webpack_require__(88402);
// EXTERNAL MODULE: ./build/src/domain/history/outcomes.js
var outcomes = __webpack_require__(48304);
// EXTERNAL MODULE: ./build/src/domain/history/file/durations.js
var file_durations = __webpack_require__(8485);
// EXTERNAL MODULE: ./build/src/domain/history/file/front-coding.js
var front_coding = __webpack_require__(46098);
// EXTERNAL MODULE: ./build/src/domain/history/file/outcome-runs.js
var outcome_runs = __webpack_require__(94295);
;// CONCATENATED MODULE: ./build/src/domain/history/file/read-specs.js







const OUTCOME_ORDER = {
    passed: 0,
    flaky: 1,
    failed: 2,
    interrupted: 3,
    skipped: 4,
    'not-run': 5,
};
const OUTCOME_COUNT = Object.keys(OUTCOME_ORDER).length;
function createResultPool() {
    // By run and outcome, then by step: V8 makes a slow table of one large list that is filled at random.
    const pool = [];
    return (run, outcome, step) => {
        const key = run * OUTCOME_COUNT + OUTCOME_ORDER[outcome];
        let bySteps = pool[key];
        if (bySteps === undefined) {
            bySteps = [];
            pool[key] = bySteps;
        }
        const known = bySteps[step + 1];
        if (known !== undefined)
            return known;
        const seconds = step < 0 ? null : (0,duration_scale/* durationOf */.cf)(step);
        const result = { run, outcome, seconds, attempts: (0,outcomes/* usualAttempts */.T6)(outcome), cause: null };
        bySteps[step + 1] = result;
        return result;
    };
}
/**
 * The specs of a line.
 * @param onProblem gets the rest of a sentence that begins with the line
 */
function readSpecs(line, references, onProblem) {
    const ids = (0,front_coding/* readFrontCoded */.f)(line.ids);
    const attempts = changesBySpec(line.attempts);
    const causes = changesBySpec(line.causes);
    const formerIds = formerIdsBySpec(line.formerIds);
    const { file } = line;
    const specs = [];
    for (const [position, id] of ids.entries()) {
        const outcomes = line.outcomes[position];
        if (id === null || id === '' || id.length > limits/* ID_LENGTH */.hq || outcomes === undefined) {
            onProblem(`does not say which spec its element ${position + 1} is about`);
            continue;
        }
        const columns = {
            outcomes,
            seconds: line.seconds[position] ?? '',
            attempts: attempts.get(position) ?? [],
            causes: causes.get(position) ?? [],
        };
        const { results, isWhole } = resultsOf(columns, references);
        if (!isWhole)
            onProblem(`has damaged results of its spec ${position + 1}`);
        const names = formerIds.get(position);
        specs.push({
            id,
            location: (0,bounded/* boundedLocation */.Xx)(file === null ? null : { file, line: line.lines[position] ?? 0 }),
            ...(names === undefined ? {} : { formerIds: names }),
            results,
        });
    }
    return specs;
}
function resultsOf(columns, { positions, causes, results: pool }) {
    const durations = (0,file_durations/* readDurations */.A)(columns.seconds);
    const attemptsAt = follow(columns.attempts, outcomes/* USUAL_ATTEMPTS */.Ix);
    const causeAt = follow(columns.causes, 0);
    const results = [];
    let isWhole = true;
    let isInOrder = true;
    let last = -1;
    function special(usual, number) {
        const attempts = attemptsAt(number);
        const cause = causeAt(number);
        if (attempts === usual.attempts && cause === 0)
            return usual;
        const id = cause === 0 ? null : (causes.get(cause) ?? null);
        const isPossible = attempts > 0 && attempts <= limits/* MOST_ATTEMPTS */.py;
        if (!isPossible || (cause !== 0 && id === null))
            isWhole = false;
        return { ...usual, attempts: isPossible ? attempts : usual.attempts, cause: id };
    }
    const isReadable = (0,outcome_runs/* readOutcomeRuns */.N)(columns.outcomes, (outcome, from, to) => {
        const ran = (0,outcomes/* hasRun */.gb)(outcome);
        const isSpecial = (0,outcomes/* mayHaveCause */.vk)(outcome);
        for (let number = from; number < to; number++) {
            const step = ran ? durations.next() : -1;
            const run = positions[number] ?? -1;
            if (run < 0)
                continue;
            const usual = pool(run, outcome, step);
            results.push(isSpecial ? special(usual, number) : usual);
            if (run < last)
                isInOrder = false;
            last = run;
        }
    });
    const ordered = isInOrder ? results : results.toSorted((one, other) => one.run - other.run);
    return {
        results: ordered.length > limits/* RESULTS_PER_SPEC */.rl ? ordered.slice(-limits/* RESULTS_PER_SPEC */.rl) : ordered,
        isWhole: isWhole && isReadable && durations.isWhole(),
    };
}
/** Gives the value at a number; numbers only grow. */
function follow(changes, first) {
    let at = 0;
    let value = first;
    return (number) => {
        while (at < changes.length && (changes[at] ?? 0) <= number) {
            value = changes[at + 1] ?? 0;
            at += 2;
        }
        return value;
    };
}
function changesBySpec(elements) {
    const found = new Map();
    for (let at = 0; at + 2 < elements.length; at += 3) {
        const position = elements[at] ?? 0;
        const change = [elements[at + 1] ?? 0, elements[at + 2] ?? 0];
        const changes = found.get(position);
        if (changes === undefined)
            found.set(position, change);
        else
            changes.push(...change);
    }
    return found;
}
function formerIdsBySpec(elements) {
    const found = new Map();
    for (let at = 0; at + 1 < elements.length; at += 2) {
        const [position, id] = [elements[at], elements[at + 1]];
        if (typeof position !== 'number' || typeof id !== 'string' || id.length > limits/* ID_LENGTH */.hq)
            continue;
        const ids = found.get(position) ?? [];
        if (ids.length < limits/* MOST_FORMER_IDS */.rM)
            ids.push(id);
        found.set(position, ids);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/domain/history/file/parse.js








/**
 * Reads the file of a history. Its content is untrusted: whatever it is, everything that can be read is read, and the
 * history is within its limits. Lines of unknown kinds and unknown properties, which a later minor version may write, are
 * ignored; they are lost when the file is written again.
 */
function parseHistory(text, { now, series } = {}) {
    const problems = createProblems();
    const lines = readLines(text, problems);
    if (lines.otherVersion !== null) {
        const supported = `only ${format/* HISTORY_SCHEMA_VERSION */.a}; use a later version of crio-node-e2e`;
        problems.ofFile(`schema version ${lines.otherVersion} is not supported, ${supported}`);
        return { history: null, problems: problems.list() };
    }
    const runs = readRuns(lines, now ?? null, problems);
    if (runs.length > limits/* MOST_RUNS */.nD) {
        problems.ofFile(`only the last ${limits/* MOST_RUNS */.nD} of ${runs.length} runs are kept`);
    }
    const kept = runs.slice(-limits/* MOST_RUNS */.nD);
    const causes = readCauses(lines, problems);
    const history = (0,tidy/* tidy */.D)({
        dropped: kept.reduce((first, { number }) => Math.min(first, number), kept[0]?.number ?? 0),
        series: readSeries(lines, series ?? null, problems),
        runs: kept.map(({ run }) => run),
        specs: specsOf(lines, kept, causes, problems),
        causes: [...causes.values()],
    });
    return { history, problems: problems.list() };
}
function readSeries({ heads }, known, problems) {
    const [head, second] = heads;
    if (second !== undefined)
        problems.atLine(second.line, 'is a second head');
    if (head === undefined) {
        const from = known === null ? 'its series is not known' : 'its name says of which series it is';
        problems.ofFile(`the file has no head; ${from}`);
        return known ?? { lane: '', scenario: '', architecture: '' };
    }
    const { lane, scenario, architecture } = head.value;
    return {
        lane: (0,bounded/* bounded */.Mm)(lane, 'name'),
        scenario: (0,bounded/* bounded */.Mm)(scenario, 'name'),
        architecture: (0,bounded/* bounded */.Mm)(architecture, 'name'),
    };
}
function readCauses(lines, problems) {
    const causes = new Map();
    for (const { line, value } of lines.causes) {
        const { number, id, text, place, title } = value;
        if (causes.has(number))
            problems.atLine(line, `repeats the number of a cause: ${number}`);
        else if (id === '' || id.length > limits/* ID_LENGTH */.hq)
            problems.atLine(line, 'has no possible identifier');
        else {
            causes.set(number, {
                id,
                text: (0,bounded/* bounded */.Mm)(text, 'error'),
                place: (0,bounded/* bounded */.Mm)(place, 'value'),
                title: (0,bounded/* bounded */.Mm)(title, 'title'),
            });
        }
    }
    return causes;
}
function specsOf(lines, runs, causes, problems) {
    const positions = new Int32Array(limits/* RUN_NUMBERS */.zA).fill(-1);
    for (const [position, { number }] of runs.entries())
        positions[number] = position;
    const references = {
        positions,
        causes: new Map([...causes].map(([number, { id }]) => [number, id])),
        results: createResultPool(),
    };
    const specs = new Map();
    for (const { line, value } of lines.specs) {
        for (const spec of readSpecs(value, references, (what) => problems.atLine(line, what))) {
            if (specs.has(spec.id))
                problems.atLine(line, 'has results of a spec of another line');
            else if (specs.size >= limits/* MOST_SPECS */.DT) {
                problems.ofFile(`only the first ${limits/* MOST_SPECS */.DT} specs are read`);
                return [...specs.values()];
            }
            else
                specs.set(spec.id, spec);
        }
    }
    return [...specs.values()];
}


/***/ }),

/***/ 4294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ usualUrl)
/* harmony export */ });
/** The page of an attempt of a workflow run on GitHub, which the file leaves out. */
function usualUrl({ repository, id, attempt, }) {
    return `https://github.com/${repository}/actions/runs/${id}/attempts/${attempt}`;
}


/***/ }),

/***/ 32325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ TEXT_LENGTHS),
/* harmony export */   DT: () => (/* binding */ MOST_SPECS),
/* harmony export */   NC: () => (/* binding */ FUTURE_MILLISECONDS),
/* harmony export */   OV: () => (/* binding */ MOST_PROBLEMS),
/* harmony export */   On: () => (/* binding */ DIGEST_LENGTH),
/* harmony export */   RG: () => (/* binding */ MOST_CONDITIONS),
/* harmony export */   hq: () => (/* binding */ ID_LENGTH),
/* harmony export */   js: () => (/* binding */ MOST_CAUSES),
/* harmony export */   nD: () => (/* binding */ MOST_RUNS),
/* harmony export */   o: () => (/* binding */ MOST_BUILDS),
/* harmony export */   pZ: () => (/* binding */ MOST_PARTS),
/* harmony export */   py: () => (/* binding */ MOST_ATTEMPTS),
/* harmony export */   qj: () => (/* binding */ MOST_LINES),
/* harmony export */   rM: () => (/* binding */ MOST_FORMER_IDS),
/* harmony export */   rl: () => (/* binding */ RESULTS_PER_SPEC),
/* harmony export */   uK: () => (/* binding */ LINE_LENGTH),
/* harmony export */   vy: () => (/* binding */ MOST_CHARACTERS),
/* harmony export */   zA: () => (/* binding */ RUN_NUMBERS)
/* harmony export */ });
/** Results that are kept of each spec: the newest ones. */
const RESULTS_PER_SPEC = 200;
/** Runs that are kept. There are more of them than results of a spec, because not every run has results. */
const MOST_RUNS = 300;
/** Specs and causes that are kept: those that were seen last. The suite of e2e_node has 1,200 specs. */
const MOST_SPECS = 5_000;
const MOST_CAUSES = 500;
/** Digits that are kept of a digest: enough to say that two files differ. */
const DIGEST_LENGTH = 12;
/** Builds of a run. */
const MOST_BUILDS = 10;
/** Parts of the builds of a run, such as each CNI plugin, and other conditions of it. */
const MOST_PARTS = 100;
const MOST_CONDITIONS = 40;
/** Earlier names of a spec. */
const MOST_FORMER_IDS = 5;
/** Characters of texts by what they are; longer ones are cut. */
const TEXT_LENGTHS = { name: 100, value: 500, title: 300, error: 1_000 };
/** Characters of the identifier of a spec or a cause. Those with a longer one are left out: cut, they would be others. */
const ID_LENGTH = 1_000;
/**
 * Characters of a file that are read, more than any history within the limits has. Of 1,200 specs with 200 results it has
 * less than 500,000.
 */
const MOST_CHARACTERS = 64_000_000;
/** Characters of a line that are read, lines with specs included. */
const LINE_LENGTH = 1_000_000;
const MOST_LINES = 100_000;
/** Runs in a file have lower numbers. */
const RUN_NUMBERS = 1_000_000;
/** Attempts of a spec or a run that are believed. */
const MOST_ATTEMPTS = 10_000;
/** Problems that are told one by one. */
const MOST_PROBLEMS = 20;
/** Runs that claim to be later than now by more than this are not believed. */
const FUTURE_MILLISECONDS = 24 * 60 * 60 * 1_000;


/***/ }),

/***/ 30958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   gx: () => (/* binding */ HISTORY_BRANCH),
/* harmony export */   qx: () => (/* binding */ branchArchiveUrl)
/* harmony export */ });
/** The branch with the histories of a repository. Each file in its root is the history of one series. */
const HISTORY_BRANCH = 'crio-node-e2e-history';
/** The names of a repository on GitHub: letters, digits, hyphens, dots and underscores. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/;
/** Whether a text is `OWNER/REPO`. */
function isRepository(text) {
    return REPOSITORY.test(text) && !/\/\.{1,2}$/.test(text);
}
/**
 * The URL of all files of a branch in one archive. It needs no token for a public repository, and does not count against
 * the limits of the API (https://docs.github.com/en/repositories/working-with-files/using-files/downloading-source-code-archives).
 * @param serverUrl for instance `https://github.com`
 */
function branchArchiveUrl(serverUrl, repository, branch) {
    const path = branch.split('/').map(encodeURIComponent).join('/');
    return `${serverUrl.replace(/\/+$/, '')}/${repository}/archive/refs/heads/${path}.tar.gz`;
}


/***/ }),

/***/ 48304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ USUAL_ATTEMPTS),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   T6: () => (/* binding */ usualAttempts),
/* harmony export */   gb: () => (/* binding */ hasRun),
/* harmony export */   vk: () => (/* binding */ mayHaveCause)
/* harmony export */ });
/* harmony import */ var _run_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36206);

/** Whether a result with the outcome has a duration and attempts. */
const RAN = {
    passed: true,
    flaky: true,
    failed: true,
    interrupted: true,
    skipped: false,
    'not-run': false,
};
/** Attempts of a spec that failed. */
const USUAL_ATTEMPTS = 2;
/** Whether a spec ran. */
function hasRun(outcome) {
    return RAN[outcome];
}
/** Whether a result may have a cause. */
function mayHaveCause(outcome) {
    return outcome !== 'passed' && hasRun(outcome);
}
/** The attempts of a result about which nothing else is said: failed specs run twice where they are run once more. */
function usualAttempts(outcome) {
    if (!hasRun(outcome))
        return 0;
    return outcome === 'passed' ? 1 : USUAL_ATTEMPTS;
}
/** How much an outcome says against a spec. */
const RANKS = {
    failed: 5,
    interrupted: 4,
    flaky: 3,
    passed: 2,
    skipped: 1,
    'not-run': 0,
};
/** The worst of several results of one spec in one run, whatever their order; undefined for none. */
function worst(results) {
    return results.reduce((found, result) => (found === undefined || byRank(result, found) > 0 ? result : found), undefined);
}
function byRank(one, other) {
    return (RANKS[one.outcome] - RANKS[other.outcome] ||
        one.attempts - other.attempts ||
        (one.seconds ?? 0) - (other.seconds ?? 0) ||
        (0,_run_key_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(one.cause ?? '', other.cause ?? ''));
}


/***/ }),

/***/ 36206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ isFuture),
/* harmony export */   HR: () => (/* binding */ identifies),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   oV: () => (/* binding */ byStart),
/* harmony export */   r7: () => (/* binding */ runKey)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32325);

/** Identifiers that runs outside of CI have in common (src/inputs/environment.ts). */
const SHARED_IDS = ['', 'local'];
/** Whether an identifier of a run says which run it is. */
function identifies(id) {
    return !SHARED_IDS.includes(id);
}
/**
 * What tells runs apart: repository, identifier and job, so that all attempts of a job are one, or else when it started.
 */
function runKey({ id, repository, startedAt, job }) {
    return identifies(id) ? `${repository} ${id} ${job}` : `at ${startedAt}`;
}
/** The order of runs: oldest first. */
function byStart(one, other) {
    return (Date.parse(one.startedAt) - Date.parse(other.startedAt) || compare(runKey(one), runKey(other)));
}
/** Whether a run says that it started so much later than now that its clock was wrong. */
function isFuture({ startedAt }, now) {
    return Date.parse(startedAt) > now.getTime() + _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FUTURE_MILLISECONDS */ .NC;
}
/** The order of texts by code units, which does not depend on the language of a machine. */
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 50697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ historyFileName),
/* harmony export */   f_: () => (/* binding */ seriesName),
/* harmony export */   pK: () => (/* binding */ HISTORY_EXTENSION),
/* harmony export */   ux: () => (/* binding */ seriesOfName)
/* harmony export */ });
/** The end of the names of files with a history. */
const HISTORY_EXTENSION = '.jsonl';
/** What an empty part of a series is called. */
const EMPTY = 'none';
/** Characters that every file system and every URL takes as they are, and that do not differ in case alone. */
const SAFE = /[^a-z0-9-]/g;
const ESCAPED = /_([0-9a-f]{2,6})_/g;
/** Most file systems allow names of 255 bytes. */
const NAME_LENGTH = 200;
/**
 * The name of a series, `LANE.SCENARIO.ARCHITECTURE` with `none` for what is empty. No two series have the same, and it is
 * safe as the name of a file and in a URL: all but small letters, digits and hyphens is escaped as `_HEX_`.
 * @returns null if the names of the series, which are untrusted, are too long for the name of a file
 */
function seriesName({ lane, scenario, architecture }) {
    const name = [lane, scenario, architecture].map(escaped).join('.');
    return name.length > NAME_LENGTH ? null : name;
}
/** The name of the file of a series, or null as `seriesName` says. */
function historyFileName(series) {
    const name = seriesName(series);
    return name === null ? null : `${name}${HISTORY_EXTENSION}`;
}
/** The series that a name is of; null if it is not the name of one. */
function seriesOfName(name) {
    const parts = name.split('.');
    const [lane = '', scenario = '', architecture = ''] = parts.map(unescaped);
    const series = { lane, scenario, architecture };
    return parts.length === 3 && seriesName(series) === name ? series : null;
}
function escaped(text) {
    if (text === '')
        return EMPTY;
    // A lane that is called as an empty one differs in its first letter, and no name begins with a hyphen.
    const first = text === EMPTY || text.startsWith('-') ? hex(text.charAt(0)) : '';
    const rest = first === '' ? text : text.slice(1);
    return first + rest.replace(SAFE, hex);
}
/** Code units, so that half of a surrogate pair has a name as well. */
function hex(unit) {
    return `_${unit.charCodeAt(0).toString(16).padStart(2, '0')}_`;
}
function unescaped(name) {
    if (name === EMPTY)
        return '';
    return name.replace(ESCAPED, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}


/***/ }),

/***/ 97514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ trialsOfSpec)
/* harmony export */ });
/* harmony import */ var _telling_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54819);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77680);


/**
 * The results of a spec that say something about it, as `judgeSequence` takes them.
 * @param telling what each run says about specs (`tellingRuns`)
 * @param comparable the runs to look at (`comparableRuns`, with the run itself); all if it is left out
 */
function trialsOfSpec({ results }, telling, comparable = null) {
    const known = results.flatMap((result) => {
        const run = telling[result.run];
        if (run === undefined || !(0,_telling_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .isTelling */ .c)(run, result.outcome))
            return [];
        if (comparable !== null && !comparable.has(result.run))
            return [];
        const trial = (0,_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .trialOf */ .Qm)(result);
        return trial === null ? [] : [{ trial, run: result.run }];
    });
    return { trials: known.map(({ trial }) => trial), runs: known.map(({ run }) => run) };
}


/***/ }),

/***/ 54819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tellingRuns),
/* harmony export */   c: () => (/* binding */ isTelling)
/* harmony export */ });
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77680);

const ALL = { says: 'all', why: '' };
/** By the result of a run. Specs that ended before a timeout or a cancellation are as good as others. */
const SAYS = {
    passed: 'all',
    failed: 'all',
    incomplete: 'all',
    cancelled: 'all',
    environment: 'passes',
    'invalid-input': 'nothing',
    'nothing-selected': 'nothing',
    'not-applicable': 'nothing',
    error: 'nothing',
};
/** What killed the suite may have failed specs before. */
const KILLED = ['suite-killed', 'step-killed'];
/** From so many specs on, it is no coincidence that half of them fail: something else was wrong. */
const FEWEST_SPECS = 6;
const SHARE_RED = 0.5;
/** In a lane that is red every night, red says nothing about a night. */
const TIMES_USUAL = 2;
/**
 * What each run of a history says about its specs, in the order of the runs. A run with a broken machine says nothing about
 * the specs that failed there. On a night on which at least half of the specs failed, more than usual, something else was
 * wrong than a spec. In a lane of a few specs, one cause can be behind all failures, so such nights count there.
 */
function tellingRuns({ runs, specs }) {
    const counts = runs.map(() => ({ ran: 0, failed: 0 }));
    for (const { results } of specs) {
        for (const { run, outcome } of results) {
            const count = counts[run];
            if (count === undefined || !(0,_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(outcome))
                continue;
            count.ran++;
            if (outcome === 'failed')
                count.failed++;
        }
    }
    const usual = usualShare(counts);
    return runs.map((run, index) => tellingOf(run, counts[index] ?? { ran: 0, failed: 0 }, usual));
}
/** Whether an outcome counts as evidence about its spec. */
function isTelling({ says }, outcome) {
    if (says === 'nothing')
        return false;
    return says === 'all' || outcome === 'passed' || outcome === 'flaky';
}
function tellingOf(run, { ran, failed }, usual) {
    const byResult = tellingResult(run);
    if (byResult.says === 'nothing')
        return byResult;
    const share = ran === 0 ? 0 : failed / ran;
    if (ran < FEWEST_SPECS || share < SHARE_RED || share <= TIMES_USUAL * usual)
        return byResult;
    return {
        says: 'nothing',
        why: `${failed} of ${ran} specs failed, so something else is wrong than a spec`,
    };
}
function tellingResult({ result, reason }) {
    const says = KILLED.includes(reason) ? 'passes' : SAYS[result];
    if (says === 'all')
        return ALL;
    const why = says === 'nothing'
        ? `it tested nothing (${reason})`
        : `it did not go as planned (${reason}), so specs may have failed because of that`;
    return { says, why };
}
/** The median of the shares of failing specs. */
function usualShare(counts) {
    const shares = counts
        .filter(({ ran }) => ran > 0)
        .map(({ ran, failed }) => failed / ran)
        .toSorted((one, other) => one - other);
    return shares[Math.floor((shares.length - 1) / 2)] ?? 0;
}


/***/ }),

/***/ 14281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ dropRuns),
/* harmony export */   D: () => (/* binding */ tidy)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56813);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32325);
/* harmony import */ var _run_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36206);



/**
 * A history within its limits: the newest results of each spec, the specs that were seen last, no runs before those that a
 * spec still needs, and no causes that no result has. Specs and causes are in the order of their identifiers.
 */
function tidy(history) {
    const kept = dropRuns(history, unneededRuns(history));
    const specs = newestSpecs(kept.specs).toSorted((one, other) => (0,_run_key_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(one.id, other.id));
    const { causes, areAll } = usedCauses(kept.causes, specs, kept.runs.length);
    return { ...kept, specs: areAll ? specs : withCauses(specs, causes), causes };
}
/** The history without these runs and their results, and without specs that have no other. */
function dropRuns(history, isDropped) {
    const { runs, specs } = history;
    const positions = [];
    const left = [];
    for (const [position, run] of runs.entries()) {
        const dropped = isDropped(run, position);
        positions.push(dropped ? -1 : left.length);
        if (!dropped)
            left.push(run);
    }
    const isSame = left.length === runs.length;
    const leading = positions.findIndex((position) => position >= 0);
    const gone = leading < 0 ? runs.length : leading;
    const moved = specs
        .map((spec) => (isSame ? withNewest(spec) : withNewest(movedSpec(spec, positions))))
        .filter(({ results }) => results.length > 0);
    return { ...history, dropped: (history.dropped ?? 0) + gone, runs: left, specs: moved };
}
function movedSpec(spec, positions) {
    const results = spec.results.flatMap((result) => {
        const run = positions[result.run] ?? -1;
        if (run < 0)
            return [];
        return run === result.run ? [result] : [{ ...result, run }];
    });
    return { ...spec, results };
}
function withNewest(spec) {
    return spec.results.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULTS_PER_SPEC */ .rl
        ? { ...spec, results: spec.results.slice(-_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULTS_PER_SPEC */ .rl) }
        : spec;
}
/** Runs beyond the limit, and the oldest ones of which no spec has a result any more. */
function unneededRuns({ runs, specs }) {
    const needed = specs.reduce((first, { results }) => Math.min(first, results.at(-_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULTS_PER_SPEC */ .rl)?.run ?? results[0]?.run ?? first), runs.length);
    const first = Math.max(runs.length - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_RUNS */ .nD, Math.min(needed, runs.length - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULTS_PER_SPEC */ .rl));
    return (_, position) => position < first;
}
function newestSpecs(specs) {
    if (specs.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SPECS */ .DT)
        return specs;
    return specs
        .toSorted((one, other) => lastRun(other) - lastRun(one) || (0,_run_key_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(one.id, other.id))
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SPECS */ .DT);
}
function lastRun({ results }) {
    return results.at(-1)?.run ?? -1;
}
/** The causes that results have, of too many those that were seen last, and whether results have no other ones. */
function usedCauses(causes, specs, runs) {
    const lastSeen = new Map();
    for (const { results } of specs) {
        for (const { cause, run } of results) {
            if (cause !== null)
                lastSeen.set(cause, Math.max(run, lastSeen.get(cause) ?? 0));
        }
    }
    const seenAt = ({ id }) => lastSeen.get(id) ?? runs;
    const used = [...(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(causes, ({ id }) => id).values()].flatMap(([first]) => first !== undefined && lastSeen.has(first.id) ? [first] : []);
    const kept = used.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_CAUSES */ .js
        ? used
        : used.toSorted((one, other) => seenAt(other) - seenAt(one)).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_CAUSES */ .js);
    return {
        causes: kept.toSorted((one, other) => (0,_run_key_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(one.id, other.id)),
        areAll: kept.length === lastSeen.size,
    };
}
/** The specs without causes that are not kept. */
function withCauses(specs, causes) {
    const ids = new Set(causes.map(({ id }) => id));
    const isLost = (cause) => cause !== null && !ids.has(cause);
    return specs.map((spec) => spec.results.some(({ cause }) => isLost(cause))
        ? {
            ...spec,
            results: spec.results.map((result) => isLost(result.cause) ? { ...result, cause: null } : result),
        }
        : spec);
}


/***/ }),

/***/ 77680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   Ft: () => (/* binding */ countNights),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   Qm: () => (/* binding */ trialOf),
/* harmony export */   cs: () => (/* binding */ countAttempts),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   sj: () => (/* binding */ endOfFailures),
/* harmony export */   v_: () => (/* binding */ failingAtEnd)
/* harmony export */ });
const ATTEMPTS = {
    pass: [false],
    fail: [true],
    confirmed: [true, true],
    flake: [true, false],
};
/** The attempts of a trial, in order. */
function attemptsOf(trial, position) {
    return ATTEMPTS[trial].map((failed) => ({ failed, trial: position }));
}
/** Whether a spec was failing at the end of a trial. */
function isFailing(trial) {
    return trial === 'fail' || trial === 'confirmed';
}
/** Whether a spec ran to its end. */
function hasEnded(outcome) {
    return outcome === 'passed' || outcome === 'flaky' || outcome === 'failed';
}
/** The trial that a recorded result is; null if the spec did not run to its end and so says nothing. */
function trialOf({ outcome, attempts, }) {
    if (outcome === 'passed')
        return 'pass';
    if (outcome === 'flaky')
        return 'flake';
    if (outcome !== 'failed')
        return null;
    return attempts > 1 ? 'confirmed' : 'fail';
}
/** How many attempts failed. */
function countAttempts(attempts) {
    let failures = 0;
    for (const { failed } of attempts)
        if (failed)
            failures++;
    return { trials: attempts.length, failures };
}
/** How many trials had a failing attempt: the rate of nights on which a spec fails at first. */
function countNights(attempts) {
    const nights = new Set(attempts.map(({ trial }) => trial));
    const failing = new Set(attempts.filter(({ failed }) => failed).map(({ trial }) => trial));
    return { trials: nights.size, failures: failing.size };
}
/** How many attempts at the end failed without a passing one. */
function failingAtEnd(attempts) {
    return attempts.length - 1 - attempts.findLastIndex(({ failed }) => !failed);
}
/** The position after the last attempt that failed. */
function endOfFailures(attempts) {
    return attempts.findLastIndex(({ failed }) => failed) + 1;
}


/***/ }),

/***/ 19653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ NIGHT_SCHEMA_VERSION),
/* harmony export */   f: () => (/* binding */ seriesName)
/* harmony export */ });
const NIGHT_SCHEMA_VERSION = 1;
/** The display name of a lane with all that sets it apart. */
function seriesName({ lane, scenario, architecture, variant, }) {
    const parts = [lane, scenario, variant, architecture].filter((part) => part !== '');
    return parts.join(', ') || 'unnamed lane';
}


/***/ })

};
